import type { Lineaire } from './entrainement.js';
import { DIMENSIONS } from './traits.js';

/**
 * A model as text: its shape, the column of each row, then its weights. Nine weights in ten are zero, so that runs of
 * zeros are counted instead of written.
 */
export function encoder(m: Lineaire): string {
  const rangees = m.poids.length / m.classes;
  const colonnes = new Uint16Array(rangees);
  for (let c = 0; c < DIMENSIONS; c += 1) {
    const ligne = m.lignes[c] as number;
    if (ligne >= 0) colonnes[ligne] = c;
  }
  const octets: number[] = [];
  for (const c of colonnes) octets.push(c >> 8, c & 255);
  let zeros = 0;
  for (const p of m.poids) {
    if (p === 0 && zeros < 255) {
      zeros += 1;
      continue;
    }
    if (zeros > 0) octets.push(0, zeros);
    zeros = 0;
    if (p === 0) zeros = 1;
    else octets.push(p & 255);
  }
  if (zeros > 0) octets.push(0, zeros);
  let binaire = '';
  for (const o of octets) binaire += String.fromCharCode(o);
  return `${m.classes} ${rangees} ${m.echelle} ${btoa(binaire)}`;
}

/** The model back from its text, the very same bytes. */
export function decoder(texte: string): Lineaire {
  const [classes, rangees, echelle, base64] = texte.split(' ');
  const n = entier(classes);
  const r = entier(rangees);
  const binaire = atob(base64 ?? '');
  const lignes = new Int32Array(DIMENSIONS).fill(-1);
  for (let i = 0; i < r; i += 1) {
    lignes[(binaire.charCodeAt(2 * i) << 8) | binaire.charCodeAt(2 * i + 1)] = i;
  }
  const poids = new Int8Array(n * r);
  let ecrit = 0;
  for (let i = 2 * r; i < binaire.length; i += 1) {
    const octet = binaire.charCodeAt(i);
    if (octet === 0) {
      i += 1;
      ecrit += binaire.charCodeAt(i);
    } else {
      poids[ecrit] = octet;
      ecrit += 1;
    }
  }
  return { classes: n, lignes, poids, echelle: JSON.parse(echelle ?? '') as number };
}

function entier(texte: string | undefined): number {
  if (texte === undefined || !/^\d+$/u.test(texte)) throw new Error('modèle illisible');
  return JSON.parse(texte) as number;
}
