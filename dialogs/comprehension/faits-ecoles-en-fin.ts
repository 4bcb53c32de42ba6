import { estDEcole } from './faits-ecoles.js';
import type { Mention } from './faits-mention.js';
import type { TexteNormalise } from './normalise.js';

/** « 1 pac 20 tab mat, 2 pac 20 ordis élem »: pieces that each end with their school; by mention, the one it is said of. */
export function ecolesEnFin(t: TexteNormalise, ms: readonly Mention[]): ReadonlyMap<number, number> | null {
  const parts: number[][] = [[]];
  for (const [i, m] of ms.entries()) {
    const avant = ms[i - 1];
    if (avant !== undefined && /[,;\n+]/u.test(t.plat.slice(avant.fin, m.debut))) parts.push([]);
    parts.at(-1)?.push(i);
  }
  if (parts.length < 2) return null;
  const lus = new Map<number, number>();
  for (const part of parts) {
    const derniere = part.at(-1);
    const ecoles = part.filter((i) => estDEcole(ms[i]));
    if (derniere === undefined || part.length < 2 || ecoles.length !== 1 || ecoles[0] !== derniere)
      return null;
    for (const i of part) if (i !== derniere) lus.set(i, derniere);
  }
  return lus;
}
