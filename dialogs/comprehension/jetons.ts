import type { TexteNormalise } from './normalise.js';

/** A word (letters), a run of digits, or one other sign of the flat text. */
export type Jeton = {
  readonly debut: number;
  readonly fin: number;
  readonly mot: string;
  readonly nature: 'mot' | 'chiffres' | 'signe';
};

/** Cuts the flat text into words, digits and signs; spaces are told by the gaps between offsets. */
export function jetons(t: TexteNormalise): readonly Jeton[] {
  const liste: Jeton[] = [];
  for (const m of t.plat.matchAll(/([a-z]+)|([0-9]+)|[^\s]/gu)) {
    const nature = m[1] !== undefined ? 'mot' : m[2] !== undefined ? 'chiffres' : 'signe';
    liste.push({ debut: m.index, fin: m.index + m[0].length, mot: m[0], nature });
  }
  return liste;
}

/** Are the two tokens glued, or only separated by spaces of one line? */
export function ecart(t: TexteNormalise, a: Jeton, b: Jeton): 'colle' | 'espace' | 'ligne' {
  if (a.fin === b.debut) return 'colle';
  return t.plat.slice(a.fin, b.debut).includes('\n') ? 'ligne' : 'espace';
}
