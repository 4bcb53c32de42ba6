import { deMemoire } from './memoire.js';
import { reecrire } from './reecritures.js';

/** Longest prefix of a message that is understood, in UTF-16 units. */
export const LONGUEUR_COMPRISE = 1000;

/**
 * A message ready to be read. `texte` and `plat` have the same length, so that an offset found in one holds in
 * the other: `plat` is `texte` in lower case, without accents.
 */
export type TexteNormalise = {
  readonly texte: string;
  readonly plat: string;
  /** The message was longer than what is understood: say so. */
  readonly tronque: boolean;
};

/** What every reader of this folder takes: a raw message, or one already normalised (cheaper). */
export type Entree = string | TexteNormalise;

/** A half-open span of the normalised text. */
export type Etendue = { readonly debut: number; readonly fin: number };

const INVISIBLES = /[\p{Cf}\p{M}\u{E0000}-\u{E007F}]/gu;
const ESPACES = /[\p{Zs}\t\r\f\v\u2028\u2029]/gu;
const TIRETS = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu;
const APOSTROPHES = /[\u2018\u2019\u201B\u02BC\u00B4\u0060\uFF07]/gu;
const GUILLEMETS_DOUBLES = /[\u201C\u201D\u201F\u2033\uFF02]/gu;
const PLEINE_CHASSE = /[\uFF01-\uFF5E]/gu;
/** « mat. », « élém. », « cl. » inside a sentence: the dot ends nothing. */
const ABREGE = /(?<=(?<!\p{L})(?:mat|[ée]l[ée]m?|prim|cl|tab|ord))\.(?= ?[,;:()\d+]| \p{Ll})/giu;
const NON_ASCII = /\P{ASCII}/gu;

/**
 * Normalises a raw message. Spaces of every kind become ' ', runs of them one (line feeds stay), hyphens '-', apostrophes "'",
 * double primes '"'; zero-width marks go. A longer message is cut at the last space before the limit.
 */
export function normalise(brut: string): TexteNormalise {
  return connu(brut);
}

/** The same object for the same text: what its readers keep of it is found again. */
const connu = deMemoire((brut: string) => brut, normaliser, 48);

function normaliser(brut: string): TexteNormalise {
  const tronque = brut.trimEnd().length > LONGUEUR_COMPRISE;
  const texte = nettoie(tronque ? coupe(brut) : brut.trimEnd());
  return { texte, plat: aplatit(texte), tronque };
}

/** The normalised text of an entry that may be so already. */
export function enTexte(entree: Entree): TexteNormalise {
  return typeof entree === 'string' ? normalise(entree) : entree;
}

/** Lower case without accents, same length: for tables of words and for comparing names. */
export function aplatit(texte: string): string {
  return texte.toLowerCase().length === texte.length
    ? texte.toLowerCase().replace(NON_ASCII, sansAccent)
    : Array.from(texte, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c))
        .join('')
        .replace(NON_ASCII, sansAccent);
}

/** Do two spans share at least one character? */
export function chevauche(a: Etendue, b: Etendue): boolean {
  return a.debut < b.fin && b.debut < a.fin;
}

function coupe(brut: string): string {
  const debut = brut.slice(0, LONGUEUR_COMPRISE);
  const espace = Math.max(debut.lastIndexOf(' '), debut.lastIndexOf('\n'));
  // A lone half of a surrogate pair is dropped with the word it ends.
  return (espace > 0 ? debut.slice(0, espace) : debut).replace(/[\uD800-\uDBFF]$/u, '');
}

function nettoie(brut: string): string {
  return reecrire(nettoyer(brut));
}

function nettoyer(brut: string): string {
  return brut
    .normalize('NFC')
    .replace(ESPACES, ' ')
    .replace(INVISIBLES, '')
    .replace(/ {2,}/gu, ' ')
    .replace(ABREGE, '')
    .replace(TIRETS, '-')
    .replace(APOSTROPHES, "'")
    .replace(GUILLEMETS_DOUBLES, '"')
    .replace(PLEINE_CHASSE, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/œ/gu, 'oe')
    .replace(/Œ/gu, 'Oe')
    .replace(/æ/gu, 'ae')
    .replace(/Æ/gu, 'Ae');
}

function sansAccent(c: string): string {
  const base = c.normalize('NFD').replace(/\p{M}/gu, '');
  return base.length === c.length ? base : c;
}
