import { racineDe, type Sens } from './jetons-sens.js';

/** Known words, with what each becomes once one letter is left out: finds a slip of one letter in one look-up. */
export type Orthographe = {
  readonly mots: ReadonlySet<string>;
  readonly amputes: ReadonlyMap<string, string>;
};

const LONGUEUR_MIN = 5;

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

function proche(mot: string, dico: Orthographe): string | undefined {
  const directe = dico.amputes.get(mot);
  if (directe !== undefined) return directe;
  for (const cle of amputer(mot)) {
    const candidat = dico.amputes.get(cle);
    if (candidat !== undefined && candidat[0] === mot[0] && Math.abs(candidat.length - mot.length) <= 1) {
      return candidat;
    }
  }
  return undefined;
}

function amputer(mot: string): readonly string[] {
  return Array.from({ length: mot.length }, (_, i) => mot.slice(0, i) + mot.slice(i + 1));
}
