import { randomUUID } from 'node:crypto';
import { boutonsDe } from '../../../cards/index.js';
import type { Evenement, Reponse } from '../../../dialogs/evenement.js';
import type { Vue } from '../../../dialogs/vues.js';
import type { Traiter } from '../../traitement.js';
import { identifier, type Rendre } from '../activite.js';

/** What the terminal keeps between two lines: the numbered choices of the last message that had some. */
export type Choix = { readonly titre: string; readonly soumission: unknown };

/** Every click that the card offers, as choices: options of a single choice, buttons, corrections of lines. */
export const choixDe = (vue: Vue): readonly Choix[] =>
  boutonsDe(vue)
    .filter(({ lien }) => lien === undefined)
    .map(({ titre, soumission }) => ({ titre, soumission }));

/** What is read: the choices are listed apart, and what a card hides behind « Pourquoi ? » is asked for in words. */
const sansChoix = (vue: Vue): Vue => {
  const { saisie, ...reste } = vue;
  return {
    ...reste,
    ...(saisie?.type === 'formulaire' && { saisie }),
    blocs: vue.blocs.filter(({ type }) => type !== 'detail'),
    boutons: [],
  };
};

/** Markdown as a terminal shows it: without its marks, and without control characters. */
export const enTexteBrut = (markdown: string): string =>
  markdown
    .replaceAll(/\*\*(.+?)\*\*/g, '$1')
    .replaceAll(/(^|\s)_(\S(?:.*?\S)?)_(?=\s|$)/gm, '$1$2')
    .replaceAll(/\[([^\]]+)\]\((https?:[^)\s]+)\)/g, '$1 ($2)')
    .replaceAll(/\\([\\`*_{}[\]()#+\-.!<>~|])/g, '$1')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F\u009B]/g, '');

export type Affichage = { readonly texte: string; readonly choix: readonly Choix[] };

export const afficher = (reponses: readonly Reponse[], rendre: Rendre): Affichage => {
  const morceaux: string[] = [];
  let choix: readonly Choix[] = [];
  for (const { texte, vue, page } of reponses) {
    if (texte !== undefined && texte !== '') morceaux.push(enTexteBrut(texte));
    if (vue === undefined) continue;
    morceaux.push(enTexteBrut(rendre(sansChoix(vue), page).texte));
    const offerts = choixDe(vue);
    if (offerts.length > 0) choix = offerts;
    for (const { titre, lien } of boutonsDe(vue))
      if (lien !== undefined) morceaux.push(`${titre}\u00A0: ${lien}`);
  }
  return { texte: morceaux.join('\n\n'), choix };
};

/** A line typed: `#3` clicks the third choice, anything else is said (a bare number answers the open question). */
export const lireLigne = (ligne: string, choix: readonly Choix[]): Evenement | undefined => {
  const dit = ligne.trim();
  if (dit === '') return undefined;
  const numero = /^#\s?(\d{1,2})$/.exec(dit)?.[1];
  const vise = numero === undefined ? undefined : choix[Number.parseInt(numero, 10) - 1];
  return vise === undefined ? { type: 'texte', texte: dit } : { type: 'soumission', valeur: vise.soumission };
};

export const listerChoix = (choix: readonly Choix[]): string =>
  choix.map(({ titre }, rang) => `  #${rang + 1}  ${titre}`).join('\n');

export type Terminal = {
  readonly lignes: AsyncIterable<string>;
  readonly ecrire: (texte: string) => void;
  readonly inviter: () => void;
};

/** The whole conversation, until the input ends or « quitter » is typed. */
export const converser = async (
  traiter: Traiter,
  rendre: Rendre,
  personne: string,
  { lignes, ecrire, inviter }: Terminal,
): Promise<void> => {
  const cle = { personne: identifier('console', personne), conversation: 'console' };
  let choix: readonly Choix[] = [];
  const jouer = async (evenement: Evenement): Promise<void> => {
    const rendu = await traiter({ cle, idActivite: randomUUID(), canal: 'console', evenement });
    const affichage = afficher(rendu.reponses, rendre);
    choix = affichage.choix;
    ecrire(`\n${affichage.texte}\n`);
    if (choix.length > 0) ecrire(`\n${listerChoix(choix)}\n`);
  };
  await jouer({ type: 'arrivee' });
  ecrire('\n(Écrivez votre message, ou #1, #2… pour un choix ; « quitter » pour sortir.)\n');
  inviter();
  for await (const ligne of lignes) {
    if (/^\s*(quitter|exit)\s*$/i.test(ligne)) break;
    const evenement = lireLigne(ligne, choix);
    if (evenement !== undefined) await jouer(evenement);
    inviter();
  }
};
