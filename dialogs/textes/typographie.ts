/** French typography, the one place where numbers, money and dates are worded for a person. */
import type { Decimal } from '../../rules/index.js';

/** No-break space, U+00A0. */
export const NBSP = '\u00a0';

const MOIS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

/**
 * Puts the no-break spaces of French typography into a finished text: before : ; ? ! % € », after «, between « n° » and its
 * number, and between the groups of a number already grouped. Leaves addresses, times and marks inside words alone. Idempotent.
 */
export function nbsp(texte: string): string {
  return texte
    .replace(/[ \u202f]+([:;?!%€»])/gu, `${NBSP}$1`)
    .replace(/«[ \u202f]*(?=[^\s])/gu, `«${NBSP}`)
    .replace(/([^\s])»/gu, `$1${NBSP}»`)
    .replace(/(\d)([%€])/gu, `$1${NBSP}$2`)
    .replace(/\b([nN]°) (?=\d)/gu, `$1${NBSP}`)
    .replace(
      /(?<![\d.,])(\d{1,3})((?: \d{3})+)(?!\d)/gu,
      (_tout, tete: string, suite: string) => tete + suite.replaceAll(' ', NBSP),
    );
}

/** A finished text with its no-break spaces and its typographic apostrophes. Idempotent. */
export function typographie(texte: string): string {
  return nbsp(texte.replace(/(?<=\p{L})'(?=\p{L}|\s?«)/gu, '’'));
}

/** « 14 », « 1 000 », « 8 260,50 » from a decimal string or an integer: at most the decimals given. */
export function nombre(valeur: number | string): string {
  const [entier = '', decimales] = String(valeur).replace('-', '').split('.');
  const signe = String(valeur).startsWith('-') ? '-' : '';
  const groupes = entier.replace(/\B(?=(\d{3})+$)/gu, NBSP);
  return decimales === undefined ? signe + groupes : `${signe}${groupes},${decimales}`;
}

/** « 11 800 € », « 3 540,50 € »: cents only when there are some. */
export function montant(valeur: Decimal): string {
  return `${nombre(valeur.isInteger() ? valeur.toFixed(0) : valeur.toFixed(2))}${NBSP}€`;
}

/** « 11 800 € HT ». */
export function euros(valeur: Decimal): string {
  return `${montant(valeur)}${NBSP}HT`;
}

/** « 70 % ». */
export function pourcent(taux: number | string): string {
  return `${nombre(taux)}${NBSP}%`;
}

/** « 17 février 2023 » from `2023-02-17`, « 1er mars 2024 », « novembre 2023 » from `2023-11`; anything else as it is. */
export function date(jour: string): string {
  const lu = /^(\d{4})-(\d{2})(?:-(\d{2}))?/u.exec(jour);
  const [, annee, mois, quantieme] = lu ?? [];
  const nom = MOIS[Number(mois) - 1];
  if (annee === undefined || nom === undefined) return jour;
  if (quantieme === undefined) return `${nom} ${annee}`;
  const n = Number(quantieme);
  return `${n === 1 ? '1er' : n}${NBSP}${nom} ${annee}`;
}

/** « 1 classe », « 14 classes », « 0 classe »; the plural adds an s unless given. */
export function pluriel(n: number, singulier: string, auPluriel: string = `${singulier}s`): string {
  return `${nombre(n)}${NBSP}${Math.abs(n) < 2 ? singulier : auPluriel}`;
}

/** « a », « a et b », « a, b et c ». */
export function liste(elements: readonly string[], conjonction: 'et' | 'ou' = 'et'): string {
  const dernier = elements.at(-1);
  if (dernier === undefined) return '';
  if (elements.length === 1) return dernier;
  return `${elements.slice(0, -1).join(', ')} ${conjonction} ${dernier}`;
}

/** First letter in capital. */
export function majuscule(texte: string): string {
  return texte.charAt(0).toLocaleUpperCase('fr') + texte.slice(1);
}
