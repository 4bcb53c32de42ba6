import { createHash } from 'node:crypto';
import type { Evenement, Reponse } from '../../dialogs/evenement.js';
import type { Vue } from '../../dialogs/vues.js';

/** A view-model as an Adaptive Card and its text twin (`cards/`). */
export type Rendre = (vue: Vue, page?: number) => { readonly carte: object; readonly texte: string };

/** The part of a Bot Framework message that every channel here sends. */
export type Message = {
  readonly type: 'message';
  readonly locale: 'fr-FR';
  readonly inputHint: 'expectingInput';
  readonly text?: string;
  readonly textFormat: 'markdown';
  readonly attachments?: { contentType: string; content: object }[];
};

const CARTE = 'application/vnd.microsoft.card.adaptive';
/** What may reach the core; the core itself understands less, and says so. */
export const LONGUEUR_MAX = 20_000;
/** A data file pasted as a message may be longer: it is parsed, not understood. */
const DONNEES_MAX = 200 * 1000;

/** What people typed may be said back in it: nothing in a text is read as markup. Addresses are left whole. */
export const enMarkdownInerte = (texte: string): string =>
  texte
    .split(/(https?:\/\/\S+)/)
    .map((morceau, rang) => (rang % 2 === 1 ? morceau : morceau.replaceAll(/[\\`*_[\]<>#|~]/g, '\\$&')))
    .join('');

/** One reply as a message: the text, the card, or both. A card that cannot be drawn falls back to its text twin. */
export const versMessage = (reponse: Reponse, rendre: Rendre): Message => {
  const base = {
    type: 'message',
    locale: 'fr-FR',
    inputHint: 'expectingInput',
    textFormat: 'markdown',
  } as const;
  const texte =
    reponse.texte === undefined || reponse.texte === '' ? {} : { text: enMarkdownInerte(reponse.texte) };
  if (reponse.vue === undefined) return { ...base, ...texte };
  return {
    ...base,
    ...texte,
    attachments: [{ contentType: CARTE, content: rendre(reponse.vue, reponse.page).carte }],
  };
};

const estObjet = (valeur: unknown): valeur is Readonly<Record<string, unknown>> =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);

/** The bot's own mention, as Teams writes it at the head of a message in a team, is not part of what was said. */
export const sansMention = (texte: string): string =>
  texte
    .replaceAll(/<at[^>]{0,200}>[^<]{0,200}<\/at>/gi, ' ')
    .replaceAll(/&nbsp;/g, '\u00A0')
    .replaceAll(/&lt;/g, '<')
    .replaceAll(/&gt;/g, '>')
    .replaceAll(/&quot;/g, '"')
    .replaceAll(/&amp;/g, '&')
    .trim();

/** What a person did, from a message's text and value; undefined when there is nothing in it. */
export const versEvenement = (texte: unknown, valeur: unknown): Evenement | undefined => {
  if (estObjet(valeur) && Object.keys(valeur).length > 0) return { type: 'soumission', valeur };
  if (typeof texte !== 'string' || texte.trim() === '') return undefined;
  return { type: 'texte', texte: texte.slice(0, /^\s*\{\s*"/.test(texte) ? DONNEES_MAX : LONGUEUR_MAX) };
};

/** An opaque, stable id for a person of a channel: neither names nor channel ids are stored. */
export const identifier = (canal: string, id: string): string =>
  createHash('sha256').update(`${canal}\0${id}`).digest('base64url').slice(0, 27);
