/** A document as plain text, for the chat, the terminal and e-mails. */
import type { DocumentVue } from '../../dialogs/dossier/document-vue.js';
import type { Bloc } from '../../dialogs/vues.js';

export function documentEnTexte(document: DocumentVue): string {
  const lignes = [
    document.titre,
    '='.repeat(Math.min(document.titre.length, 72)),
    ...(document.sousTitre === undefined ? [] : [document.sousTitre]),
    '',
    ...blocsEnLignes(document.couverture, 1, ''),
    ...blocsEnLignes(document.corps, 1, ''),
    document.piedDePage,
  ];
  return `${lignes
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()}\n`;
}

/** Blocks alone, without cover or footer. */
export function blocsEnTexte(blocs: readonly Bloc[]): string {
  return blocsEnLignes(blocs, 1, '').join('\n').trim();
}

/** `numero` prefixes the headings: « 2.1. ». */
function blocsEnLignes(blocs: readonly Bloc[], niveau: number, numero: string): readonly string[] {
  const titres: readonly Bloc[] = blocs.filter((b) => b.type === 'section' || b.type === 'detail');
  return blocs.flatMap((bloc) => blocEnLignes(bloc, niveau, `${numero}${titres.indexOf(bloc) + 1}.`));
}

function blocEnLignes(bloc: Bloc, niveau: number, numero: string): readonly string[] {
  switch (bloc.type) {
    case 'texte':
      return [bloc.texte, ''];
    case 'liste':
      return [...bloc.elements.map((e, i) => `${bloc.ordonnee === true ? `${i + 1}.` : '-'} ${e}`), ''];
    case 'faits':
      return [...bloc.lignes.map((l) => `${l.libelle}\u00a0: ${l.valeur}`), ''];
    case 'tableau':
      return [
        `${bloc.legende}\u00a0:`,
        ...bloc.lignes.map((ligne) => ligneDeTableau(bloc.entetes, ligne)),
        '',
      ];
    case 'citation':
      return [`«\u00a0${bloc.texte}\u00a0» (${bloc.reference})`, ''];
    case 'section':
    case 'detail': {
      const titre = `${numero} ${bloc.titre}`;
      const souligne = niveau === 1 ? ['-'.repeat(Math.min(titre.length, 72))] : [];
      return ['', titre, ...souligne, ...blocsEnLignes(bloc.blocs, niveau + 1, numero), ''];
    }
  }
}

/** « - PAC 1 ; Coût : 11 800 € ; … »: each cell with its header, empty cells left out. */
function ligneDeTableau(entetes: readonly string[], [tete = '', ...cellules]: readonly string[]): string {
  const suite = cellules.flatMap((c, i) =>
    c === '' ? [] : [`${entetes[i + 1] ?? ''}\u00a0: ${c.replaceAll('\n', '\u00a0; ')}`],
  );
  return `- ${[tete, ...suite].join('\u00a0; ')}`;
}
