/**
 * Views → what is shown: an Adaptive Card with its text twin, or text alone.
 *
 * A click on a card comes back as the `Soumission` itself, keys at top level; the value of an input joins it under
 * `valeur`, or under the key of each field of a form. Next to it stands `msteams`, a `messageBack`: Teams shows its
 * `displayText` as the person's own message; the page does the same with it. Teams joins a multiple choice with commas.
 */
import type { Vue } from '../dialogs/vues.js';
import { type Carte, carteDe } from './carte.js';
import { paginer } from './pages.js';
import { texteMarkdown } from './texte.js';

export type { Carte } from './carte.js';
export { POIDS_MAX, paginer } from './pages.js';
export { boutonsDe, type FormeDuTexte, texteDe } from './texte.js';

export interface Rendu {
  readonly carte: Carte;
  /** The text twin of this page, to be sent as markdown. */
  readonly texte: string;
  readonly page: number;
  readonly pages: number;
}

/** The card of a view, or of one of its pages (from 1; a page that no longer exists is the nearest one). */
export function rendre(vue: Vue, page = 1): Rendu {
  const pages = paginer(vue);
  const numero = Math.min(Math.max(Number.isInteger(page) ? page : 1, 1), pages.length);
  const choisie = pages[numero - 1] ?? vue;
  return { carte: carteDe(choisie), texte: texteMarkdown(choisie), page: numero, pages: pages.length };
}
