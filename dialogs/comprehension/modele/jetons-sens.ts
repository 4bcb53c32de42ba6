import stemmers from 'snowball-stemmers';
import { motsNombre } from '../lettres.js';
import { normalise } from '../normalise.js';
import { MOTS_VIDES, reecrire } from './lexique.js';

/** A word of a message as the model sees it. */
export type Sens = {
  /** The stem, or `nb` for a number. */
  readonly racine: string;
  /** The word itself, for letter groups. */
  readonly mot: string;
  readonly vide: boolean;
};

const MAX_MOTS = 200;
const NIVEAUX = /^(?:tps|ps|ms|gs|cp|ce1|ce2|cm1|cm2|rep|a3|a4|3d|5g|4g)$/u;
/** Numbers that mean something in the call, kept beside the placeholder. */
const REMARQUABLES: ReadonlySet<string> = new Set([
  '10',
  '20',
  '50',
  '70',
  '75',
  '86',
  '100',
  '200000',
  '90',
  '80',
  '2017',
  '2024',
  '2025',
  '2023',
]);
const raciner = stemmers.newStemmer('french');
const CACHE_MAX = 20_000;
const cache = new Map<string, string>();

/** The words of a message, synonyms unified, numbers replaced by `nb`. Only the first 200 are read. */
export function lireSens(texte: string): readonly Sens[] {
  return sensDuPlat(normalise(texte).plat);
}

export function sensDuPlat(plat: string): readonly Sens[] {
  const liste: Sens[] = [];
  const reecrit = reecrire(plat).replace(/(\d)[ .](?=\d{3}(?!\d))/gu, '$1');
  for (const m of reecrit.matchAll(/\b(?:ce[12]|cm[12]|a[34]|3d|[45]g)\b|[a-z]+|\d+(?:[.,]\d+)?/gu)) {
    if (liste.length >= MAX_MOTS) break;
    const mot = m[0];
    if (/^\d/u.test(mot) && !NIVEAUX.test(mot)) {
      liste.push({ racine: 'nb', mot: 'nb', vide: true });
      if (/^\d{6,}$/u.test(mot)) liste.push({ racine: 'ngrand', mot: 'ngrand', vide: false });
      if (REMARQUABLES.has(mot)) liste.push({ racine: `n${mot}`, mot: `n${mot}`, vide: false });
    } else if (estNombre(mot)) {
      if (liste.at(-1)?.racine !== 'nb') liste.push({ racine: 'nb', mot: 'nb', vide: true });
    } else {
      liste.push({ racine: racineDe(mot), mot, vide: MOTS_VIDES.has(mot) });
    }
  }
  return liste;
}

/** A word already read (`nb`, `n20`, a unified word) as the model sees it. */
export function sensDuMot(mot: string): Sens {
  if (mot === 'nb') return { racine: mot, mot, vide: true };
  const special = mot === 'ngrand' || /^n\d/u.test(mot);
  return { racine: special ? mot : racineDe(mot), mot, vide: !special && MOTS_VIDES.has(mot) };
}

function estNombre(mot: string): boolean {
  return mot !== 'un' && mot !== 'une' && mot.length > 2 && motsNombre(mot) !== null;
}

/** The stem of a flat word. */
export function racineDe(mot: string): string {
  const connue = cache.get(mot);
  if (connue !== undefined) return connue;
  const racine = mot.length <= 3 || mot.length > 30 ? mot.slice(0, 30) : raciner.stem(mot);
  if (cache.size < CACHE_MAX) cache.set(mot, racine);
  return racine;
}
