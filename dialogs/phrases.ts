import { LONGUEUR_COMPRISE } from './comprehension/normalise.js';

/** Sentences; abbreviations and decimals are not cut. */
export function phrasesDe(texte: string): readonly string[] {
  return texte
    .slice(0, LONGUEUR_COMPRISE)
    .split(/(?<=[.!?…])\s+(?=[A-ZÀ-Ýa-zà-ÿ«"])|\n+/u)
    .map((p) => p.trim())
    .filter((p) => /[\p{L}\p{N}?]/u.test(p));
}
