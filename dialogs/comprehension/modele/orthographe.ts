import { racineDe, type Sens } from './jetons-sens.js';

/** Known words, with what each becomes once one letter is left out: finds a slip of one letter in one look-up. */
export type Orthographe = {
  readonly mots: ReadonlySet<string>;
  readonly amputes: ReadonlyMap<string, string>;
};

const LONGUEUR_MIN = 5;
const LONGUEUR_SURE = 7;
const LONGUEUR_SUBSTITUTION = 8;

/** Builds the dictionary; of two words behind the same slip, the more frequent wins. */
export function orthographe(frequences: ReadonlyMap<string, number>): Orthographe {
  const tries = [...frequences.entries()].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const amputes = new Map<string, string>();
  for (const [mot] of tries) {
    if (mot.length < LONGUEUR_MIN || mot.length > 24) continue;
    for (const cle of [mot, ...amputer(mot)]) if (!amputes.has(cle)) amputes.set(cle, mot);
  }
  return { mots: new Set(frequences.keys()), amputes };
}

/** The words with unknown ones replaced by the known word one slip away, if any. */
export function corriger(sens: readonly Sens[], dico: Orthographe): readonly Sens[] {
  return sens.map((s) => {
    if (s.mot.length < LONGUEUR_MIN || s.mot.length > 24 || dico.mots.has(s.mot)) return s;
    const juste = proche(s.mot, dico);
    return juste === undefined ? s : { racine: racineDe(juste), mot: juste, vide: s.vide };
  });
}

/**
 * A known word one slip away. Short words have too many honest neighbours (« solide » and « solde »): between them only
 * swapped or doubled letters count; a letter in place of another only counts in long words.
 */
function proche(mot: string, dico: Orthographe): string | undefined {
  for (const cle of [mot, ...amputer(mot)]) {
    const candidat = dico.amputes.get(cle);
    if (candidat !== undefined && candidat[0] === mot[0] && estGlissement(mot, candidat)) return candidat;
  }
  return undefined;
}

function estGlissement(a: string, b: string): boolean {
  if (a.length === b.length)
    return estEchange(a, b) || (a.length >= LONGUEUR_SUBSTITUTION && differences(a, b) === 1);
  if (Math.abs(a.length - b.length) > 1) return false;
  const [court, long] = a.length < b.length ? [a, b] : [b, a];
  return court.length >= LONGUEUR_SURE || sansDoublons(court) === sansDoublons(long);
}

function estEchange(a: string, b: string): boolean {
  const i = [...a].findIndex((c, k) => c !== b[k]);
  return i >= 0 && a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

function differences(a: string, b: string): number {
  return [...a].filter((c, i) => c !== b[i]).length;
}

function sansDoublons(mot: string): string {
  return mot.replace(/(.)\1+/gu, '$1');
}

function amputer(mot: string): readonly string[] {
  return Array.from({ length: mot.length }, (_, i) => mot.slice(0, i) + mot.slice(i + 1));
}
