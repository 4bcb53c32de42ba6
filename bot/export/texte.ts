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

/** `numero` prefixes the headings: « 2.1 ». */
function blocsEnLignes(blocs: readonly Bloc[], niveau: number, numero: string): readonly string[] {
  let rang = 0;
  return blocs.flatMap((bloc): readonly string[] => {
    switch (bloc.type) {
      case 'texte':
        return [bloc.texte, ''];
      case 'liste':
        return [...bloc.elements.map((e, i) => `${bloc.ordonnee === true ? `${i + 1}.` : '-'} ${e}`), ''];
      case 'faits':
        return [...bloc.lignes.map((l) => `${l.libelle}\u00a0: ${l.valeur}`), ''];
      case 'tableau':
        return [
          bloc.legende,
          ...bloc.lignes.map((cellules) => {
            const [tete = '', ...reste] = cellules;
            const suite = reste
              .map((c, i) => ({ entete: bloc.entetes[i + 1] ?? '', c }))
              .filter(({ c }) => c !== '')
              .map(({ entete, c }) => `${entete}\u00a0: ${c}`);
            return `- ${[tete, ...suite].join(' ; ')}`;
          }),
          '',
        ];
      case 'citation':
        return [`«\u00a0${bloc.texte}\u00a0» (${bloc.reference})`, ''];
      case 'section':
      case 'detail': {
        rang += 1;
        const ici = `${numero}${rang}.`;
        const titre = `${ici} ${bloc.titre}`;
        const souligne = niveau === 1 ? ['-'.repeat(Math.min(titre.length, 72))] : [];
        return ['', titre, ...souligne, ...blocsEnLignes(bloc.blocs, niveau + 1, ici), ''];
      }
    }
  });
}
