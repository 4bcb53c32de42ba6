import type { Sens } from './jetons-sens.js';

/** Number of columns of the model; features are hashed into them. */
export const DIMENSIONS = 65_536;

/** A sparse vector of length one: columns and values, in the order they were met. */
export type Traits = { readonly colonnes: Int32Array; readonly valeurs: Float32Array };

const POIDS_MOT = 1;
const POIDS_VIDE = 0.45;
const POIDS_PAIRE = 0.7;
const POIDS_LETTRES = 0.3;

/** Stems, pairs of stems, and groups of 3 to 5 letters of the words that carry sense. */
export function traits(sens: readonly Sens[]): Traits {
  const sacs = new Map<number, number>();
  const ajoute = (cle: string, poids: number): void => {
    const colonne = hache(cle);
    const avant = sacs.get(colonne);
    sacs.set(colonne, avant === undefined ? poids : avant + poids);
  };
  sens.forEach((s, i) => {
    ajoute(`m ${s.racine}`, s.vide ? POIDS_VIDE : POIDS_MOT);
    const avant = i === 0 ? '^' : (sens[i - 1]?.racine ?? '^');
    ajoute(`p ${avant} ${s.racine}`, s.vide ? POIDS_PAIRE / 2 : POIDS_PAIRE);
    if (!s.vide) {
      const borde = `<${s.mot.slice(0, 20)}>`;
      const nombre = Math.max(1, borde.length * 3 - 9);
      const poids = POIDS_LETTRES * Math.min(1, 6 / nombre) * 2;
      for (let n = 3; n <= 5; n += 1) {
        for (let k = 0; k + n <= borde.length; k += 1) ajoute(`l ${borde.slice(k, k + n)}`, poids);
      }
    }
  });
  if (sens.length > 0) ajoute(`p ${sens.at(-1)?.racine} $`, POIDS_PAIRE / 2);
  ajoute(`t ${Math.min(8, sens.length)}`, POIDS_VIDE);
  return unitaire(sacs);
}

function unitaire(sacs: ReadonlyMap<number, number>): Traits {
  let carres = 0;
  for (const v of sacs.values()) carres += v * v;
  const norme = carres > 0 ? Math.sqrt(carres) : 1;
  return {
    colonnes: Int32Array.from(sacs.keys()),
    valeurs: Float32Array.from(sacs.values(), (v) => v / norme),
  };
}

/** FNV-1a on UTF-16 units, folded to the number of columns. */
function hache(cle: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < cle.length; i += 1) {
    h ^= cle.charCodeAt(i);
    h = Math.imul(h, 0x01000193);
  }
  return ((h >>> 15) ^ h) & (DIMENSIONS - 1);
}
