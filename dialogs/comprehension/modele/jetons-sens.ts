import stemmers from 'snowball-stemmers';
import { CAMPAGNE_PAR_DEFAUT } from '../../../rules/index.js';
import { motsNombre, valeurDeMots } from '../lettres.js';
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
/** A numeral in more words than this is no value of the call. */
const MAX_LETTRES = 8;
/** « vingt et un », « vingt une »: the numeral goes on with a word that is an article elsewhere. */
const SUITE_DE_NUMERAL = /^[ -](?:et[ -])?une?\b/u;
const NIVEAUX = /^(?:tps|ps|ms|gs|cp|ce1|ce2|cm1|cm2|rep|a3|a4|3d|5g|4g)$/u;
/** A number of this many digits is an amount of a whole project. */
const GRAND = /^\d{6,}$/u;
const ANNEE = /^20\d\d$/u;
/** What is counted is no rate: « 50 habitants », « 70 élèves ». */
const COMPTE =
  /^ *(?:habitants?|ames?|classes?|eleves?|ecoles?|enseignants?|ans?|annees?|jours?|minutes?|km|kilometres?|metres?)\b/u;
const TAUX = /^n(?:HAUT|BAS)$/u;
/** Names of numbers, in upper case: no word can be mistaken for one. */
const NOMME = /^n(?:grand|\d|[A-Z])/u;

/** Numbers that mean something in the call, by the name that the model knows them by; the first role of a value wins. */
const ROLES: ReadonlyMap<string, string> = new Map(
  (
    [
      [String(CAMPAGNE_PAR_DEFAUT.taux['pas-atteint'].valeur), 'nHAUT'],
      [String(CAMPAGNE_PAR_DEFAUT.taux.atteint.valeur), 'nBAS'],
      [String(CAMPAGNE_PAR_DEFAUT.limiteCommune.valeur), 'nLIMITE'],
      [String(CAMPAGNE_PAR_DEFAUT.debitMinimal.valeur), 'nPLEIN'],
      ...CAMPAGNE_PAR_DEFAUT.kits.elementaire.lignes
        .filter((l) => l.article === 'tablettes')
        .flatMap((l): [string, string][] => [
          [String(l.max), 'nPLEIN'],
          [String(l.min), 'nPEU'],
        ]),
      ...[
        ...CAMPAGNE_PAR_DEFAUT.kits.maternelle.lignes,
        ...CAMPAGNE_PAR_DEFAUT.kits.elementaire.lignes,
      ].flatMap((l): [string, string][] => {
        const pouces = /^eni-(\d+)$/u.exec(l.article ?? '')?.[1];
        return pouces === undefined ? [] : [[pouces, `n${pouces}`]];
      }),
    ] as readonly (readonly [string, string])[]
  ).toReversed(),
);
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
  const nommer = (nombre: string, fin: number): void => {
    for (const nom of nomsDuNombre(nombre, reecrit.slice(fin, fin + 16)))
      liste.push({ racine: nom, mot: nom, vide: false });
  };
  /** A numeral in words being read, and where it ends. */
  let lettres: string[] = [];
  let fin = 0;
  const clore = (): void => {
    const valeur = lettres.length > MAX_LETTRES ? null : valeurDeMots(lettres);
    if (valeur !== null && !SUITE_DE_NUMERAL.test(reecrit.slice(fin, fin + 8))) nommer(String(valeur), fin);
    lettres = [];
  };
  for (const m of reecrit.matchAll(/\b(?:ce[12]|cm[12]|a[34]|3d|[45]g)\b|[a-z]+|\d+(?:[.,]\d+)?/gu)) {
    if (liste.length >= MAX_MOTS) break;
    const mot = m[0];
    const enLettres = /^\d/u.test(mot) ? null : nombreEnLettres(mot);
    if (enLettres === null && lettres.length > 0) clore();
    if (/^\d/u.test(mot) && !NIVEAUX.test(mot)) {
      liste.push({ racine: 'nb', mot: 'nb', vide: true });
      nommer(mot, m.index + mot.length);
    } else if (enLettres !== null) {
      if (liste.at(-1)?.racine !== 'nb') liste.push({ racine: 'nb', mot: 'nb', vide: true });
      lettres.push(...enLettres);
      fin = m.index + mot.length;
    } else {
      liste.push({ racine: racineDe(mot), mot, vide: MOTS_VIDES.has(mot) });
    }
  }
  if (lettres.length > 0) clore();
  return liste;
}

/** A word already read (`nb`, `n20`, a unified word) as the model sees it. */
export function sensDuMot(mot: string): Sens {
  if (mot === 'nb') return { racine: mot, mot, vide: true };
  const special = NOMME.test(mot);
  return { racine: special ? mot : racineDe(mot), mot, vide: !special && MOTS_VIDES.has(mot) };
}

/** What a number is in the call; a rate that is not one of the call's, and all of something, have names too. */
function nomsDuNombre(nombre: string, suite: string): readonly string[] {
  const entier = nombre.replace(/[.,]0+$/u, '');
  const role = ROLES.get(entier);
  const noms = GRAND.test(entier) ? ['ngrand'] : [];
  if (role !== undefined) return TAUX.test(role) && COMPTE.test(suite) ? noms : [...noms, role];
  if (/^ ?pct\b/u.test(suite.trimStart())) return [...noms, /^100$/u.test(entier) ? 'nTOUT' : 'nAUTRE'];
  return ANNEE.test(entier) ? [...noms, `n${entier}`] : noms;
}

/** The numerals of a word (« vingtdeux » holds two), null for « un », « une » and what is no number. */
function nombreEnLettres(mot: string): readonly string[] | null {
  return mot === 'un' || mot === 'une' || mot.length < 3 ? null : motsNombre(mot);
}

/** The stem of a flat word. */
export function racineDe(mot: string): string {
  const connue = cache.get(mot);
  if (connue !== undefined) return connue;
  const racine = mot.length <= 3 || mot.length > 30 ? mot.slice(0, 30) : raciner.stem(mot);
  if (cache.size < CACHE_MAX) cache.set(mot, racine);
  return racine;
}
