import { FRANCAIS } from './francais-donnees.js';

/** Bits for each word: about one word in a hundred that is not French is taken for one, none the other way. */
const BITS_PAR_MOT = 10;
const SONDES = 7;

let filtre: Uint8Array | undefined;

/** The build left a list of French words. */
export const CONNAIT_LE_FRANCAIS: boolean = FRANCAIS !== undefined;

/** Is this flat word (lower case, no accent) a French word, in any of its forms? False for all when the build left no list. */
export function estFrancais(mot: string): boolean {
  filtre ??= decode();
  return filtre.length > 0 && sondes(mot, filtre.length * 8).every((b) => estMis(filtre ?? VIDE, b));
}

const VIDE = new Uint8Array(0);

/** A Bloom filter of flat words as base64: what `estFrancais` reads. */
export function filtreDe(mots: ReadonlySet<string>): string {
  const octets = new Uint8Array(Math.ceil((mots.size * BITS_PAR_MOT) / 8));
  for (const mot of mots) {
    for (const b of sondes(mot, octets.length * 8))
      octets[b >> 3] = (octets[b >> 3] as number) | (1 << (b & 7));
  }
  let binaire = '';
  for (const o of octets) binaire += String.fromCharCode(o);
  return btoa(binaire);
}

function decode(): Uint8Array {
  const lu: string | undefined = FRANCAIS;
  return lu === undefined ? VIDE : Uint8Array.from(atob(lu), (c) => c.charCodeAt(0));
}

function estMis(octets: Uint8Array, bit: number): boolean {
  return (((octets[bit >> 3] as number) >> (bit & 7)) & 1) === 1;
}

/** Two hashes give as many as wanted (Kirsch and Mitzenmacher). */
function sondes(mot: string, bits: number): readonly number[] {
  const a = hache(mot, 0x811c9dc5);
  const b = hache(mot, 0x9747b28c) | 1;
  return Array.from({ length: SONDES }, (_, i) => ((a + Math.imul(i, b)) >>> 0) % bits);
}

function hache(mot: string, graine: number): number {
  let h = graine;
  for (let i = 0; i < mot.length; i += 1) h = Math.imul(h ^ mot.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  h = Math.imul(h, 0x85ebca6b);
  return (h ^ (h >>> 13)) >>> 0;
}
