import { familleComptee } from './comptables.js';
import { ecart, type Jeton, jetons } from './jetons.js';
import { etDouteux, etInterne, motsNombre, valeurDeMots, valeurDouzaine } from './lettres.js';
import { chevauche, type Etendue, type TexteNormalise } from './normalise.js';
import { CHIFFRES_MAX } from './reconnaisseur.js';

export type RaisonIllisible =
  | 'suite' // number words or digits that touch and are not one numeral
  | 'fraction'
  | 'separateur' // « 12.610 »: thousands or decimals
  | 'trop-grand'
  | 'tronque' // touches the place where the message was cut
  | 'negatif'
  | 'intervalle'
  | 'desaccord' // the recogniser reads something else
  | 'trop-de-nombres';

/** One written numeral, before any thought of what it counts. `valeur` is canonical (« 4310 », « 3.5 »). */
export type Numeral = Etendue & {
  readonly valeur: string | null;
  readonly raison: RaisonIllisible | null;
  readonly source: 'chiffres' | 'lettres';
  /** « un », « une » alone. */
  readonly article: boolean;
  /** « dizaine », « quinzaine », « millier »… */
  readonly rond: boolean;
  /** The value if an ambiguous dot or comma separates thousands (« 12.610 » → 12610). */
  readonly enMilliers: string | null;
  /** Tokens [de, a) of the message. */
  readonly de: number;
  readonly a: number;
};

const FRACTION =
  /^(?:demi|moitie|quart|tiers?|(?:cinqu|six|sept|huit|neuv|dix|onz|douz|vingt|cent|mill)i(?:eme)?)(?:e|eme|emes|es|s)?$/u;
/** What follows is beyond the grammar: the number is not what stands before. */
const IMMENSE = /^(?:(?:b|tr|quadr|quint)illi(?:on|ard)s?|[a-z]{3,}iemes?)$/u;
const EXPOSANTS = /^[²³¹⁰⁴-⁹¼-¾⅐-⅞^]/u;
const MULTIPLES = new Map([
  ['mille', 3],
  ['million', 6],
  ['milliard', 9],
]);

type Suite = { readonly numeral: Numeral; readonly a: number };

/** Every numeral of the text, in order, none overlapping; masked spans are skipped and cut runs. */
export function numeraux(
  t: TexteNormalise,
  masques: readonly Etendue[] = [],
  js: readonly Jeton[] = jetons(t),
): readonly Numeral[] {
  const masque = masques.length === 0 ? null : js.map((j) => masques.some((m) => chevauche(m, j)));
  const libres =
    masque === null
      ? js
      : js.map((j, i) => (masque[i] ? { ...j, nature: 'signe' as const, mot: '\u0000' } : j));
  const liste: Numeral[] = [];
  let i = 0;
  while (i < libres.length) {
    const suite = lireEn(t, libres, i);
    if (suite === null) i += 1;
    else {
      liste.push(suite.numeral);
      i = suite.a;
    }
  }
  return liste;
}

function lireEn(t: TexteNormalise, js: readonly Jeton[], i: number): Suite | null {
  const j = js[i];
  if (j === undefined) return null;
  if (/^[¼-¾⅐-⅞]$/u.test(j.mot)) return suite(t, js, i, i + 1, null, 'fraction', 'chiffres');
  const premiere = j.nature === 'chiffres' ? chiffres(t, js, i) : lettres(t, js, i);
  return premiere === null ? null : prolonge(t, js, premiere);
}

/** A literal in digits, with its separators. */
function chiffres(t: TexteNormalise, js: readonly Jeton[], i: number): Suite {
  const j = js[i] as Jeton;
  const reste = t.plat.slice(j.debut);
  // « ,25 » and « .5 »: not 25.
  if (/(?:^|[\s(])[.,]$/u.test(t.plat.slice(Math.max(0, j.debut - 2), j.debut))) {
    return suite(t, js, i, i + 1, null, 'separateur', 'chiffres');
  }
  const milliers =
    /^(\d{1,3})((?: {1,2}\d{3})+|(?:\.\d{3}){2,}|(?:'\d{3})+)(?!\d)(?:,(\d{1,6})(?!\d)|\.(\d{1,2})(?!\d))?/u.exec(
      reste,
    );
  if (milliers !== null && !/^[,.']\d/u.test(reste.slice(milliers[0].length))) {
    const entier = `${milliers[1]}${milliers[2]?.replace(/\D/gu, '')}`;
    const lu = canonique(entier, milliers[3] ?? milliers[4]);
    if (!entier.startsWith('0')) return suiteJusqua(t, js, i, j.debut + milliers[0].length, lu, null);
  }
  const litteral = /^\d+(?:[.,'/]\d+)*/u.exec(reste)?.[0] ?? j.mot;
  const fin = j.debut + litteral.length;
  if (litteral.includes('/')) return suiteJusqua(t, js, i, fin, null, 'fraction');
  const decimal = /^(\d+)([.,])(\d{1,6})$/u.exec(litteral);
  if (decimal !== null) {
    const [, entier = '', , decimales = ''] = decimal;
    if (decimales.length === 3 && entier.length <= 3 && !entier.startsWith('0')) {
      return suiteJusqua(t, js, i, fin, null, 'separateur', `${entier}${decimales}`);
    }
    return suiteJusqua(t, js, i, fin, canonique(entier, decimales), null);
  }
  if (litteral !== j.mot) {
    const points = /^(\d{1,3}(?:\.\d{3})+),(\d{1,2})$/u.exec(litteral);
    const lu = points === null ? null : canonique((points[1] ?? '').replaceAll('.', ''), points[2]);
    return suiteJusqua(t, js, i, fin, lu, lu === null ? 'suite' : null);
  }
  if (EXPOSANTS.test(t.plat.slice(fin))) return suite(t, js, i, i + 2, null, 'fraction', 'chiffres');
  return suite(t, js, i, i + 1, canonique(j.mot, undefined), null, 'chiffres');
}

/** A run of number words. */
function lettres(t: TexteNormalise, js: readonly Jeton[], i: number): Suite | null {
  const premiers = motsDe(js[i]);
  if (premiers === null) return douzaine(t, js, i, null);
  const bonne = bonneDouzaine(t, js, i);
  if (bonne !== null) return bonne;
  let mots: readonly string[] = premiers;
  let a = i + 1;
  let douteux = false;
  for (;;) {
    const pas = suivant(t, js, a);
    if (pas === null) break;
    const et = pas.et;
    const dernier = mots.at(-1) ?? '';
    const prochain = pas.mots[0] ?? '';
    if (et && !etInterne(dernier, prochain)) {
      if (!etDouteux(dernier, prochain)) break;
      douteux = true;
    }
    mots = et ? [...mots, 'et', ...pas.mots] : [...mots, ...pas.mots];
    a = pas.a;
  }
  const rond = douzaine(t, js, a, valeurDeMots(mots));
  if (rond !== null) return { ...rond, numeral: { ...rond.numeral, debut: (js[i] as Jeton).debut, de: i } };
  const lu = douteux ? null : valeurDeMots(mots);
  const decimal = lu === null ? null : virgule(t, js, a, String(lu));
  if (decimal !== null) return suite(t, js, i, decimal.a, decimal.valeur, null, 'lettres');
  const article = mots.length === 1 && (mots[0] === 'un' || mots[0] === 'une');
  const brute = suite(t, js, i, a, lu === null ? null : String(lu), lu === null ? 'suite' : null, 'lettres');
  return article ? { ...brute, numeral: { ...brute.numeral, article } } : brute;
}

/** The next number word of a run: after a space, a hyphen, or « et ». */
function suivant(
  t: TexteNormalise,
  js: readonly Jeton[],
  a: number,
): { readonly mots: readonly string[]; readonly et: boolean; readonly a: number } | null {
  let k = a;
  let et = false;
  for (let sauts = 0; sauts < 4; sauts += 1) {
    const avant = js[k - 1];
    const j = js[k];
    if (avant === undefined || j === undefined || ecart(t, avant, j) === 'ligne') return null;
    const apres = js[k + 1];
    if (j.mot === '-') {
      const isole = apres === undefined || (avant.fin < j.debut && j.fin < apres.debut);
      if (isole) return null;
    } else if (j.mot === 'et' && !et) et = true;
    else {
      const mots = motsDe(j);
      return mots === null ? null : { mots, et, a: k + 1 };
    }
    k += 1;
  }
  return null;
}

/** « dizaine » and the like at i, multiplied by what stands before (« deux douzaines »). */
function douzaine(t: TexteNormalise, js: readonly Jeton[], i: number, fois: number | null): Suite | null {
  const j = js[i];
  const avant = js[i - 1];
  const rond = j === undefined || j.nature !== 'mot' ? null : valeurDouzaine(j.mot);
  if (j === undefined || rond === null) return null;
  const pluriel = j.mot.endsWith('s');
  const demi =
    avant !== undefined && (avant.mot === 'demi' || (avant.mot === '-' && js[i - 2]?.mot === 'demi'));
  if (demi && !pluriel && fois === null && rond % 2 === 0) {
    const de = avant.mot === 'demi' ? i - 1 : i - 2;
    return rondDe(suite(t, js, de, i + 1, String(rond / 2), null, 'lettres'));
  }
  const lisible = !demi && (fois !== null ? fois > 0 && fois <= 20 && (fois === 1) !== pluriel : !pluriel);
  const valeur = lisible ? String((fois === null ? 1 : fois) * rond) : null;
  const lue = suite(t, js, i, i + 1, valeur, valeur === null ? 'fraction' : null, 'lettres');
  return rondDe(lue);
}

function rondDe(lue: Suite): Suite {
  return { ...lue, numeral: { ...lue.numeral, rond: true } };
}

/** « une bonne vingtaine », « une petite dizaine », « une demi-douzaine »: from the article on. */
function bonneDouzaine(t: TexteNormalise, js: readonly Jeton[], i: number): Suite | null {
  const mot = js[i + 1]?.mot ?? '';
  if (!/^une?$/u.test(js[i]?.mot ?? '') || !/^(?:bonne|petite|grosse|grande|demi|demie)$/u.test(mot))
    return null;
  const k = js[i + 2]?.mot === '-' ? i + 3 : i + 2;
  const lue = douzaine(t, js, k, null);
  return lue === null ? null : { ...lue, numeral: { ...lue.numeral, debut: (js[i] as Jeton).debut, de: i } };
}

function virgule(
  t: TexteNormalise,
  js: readonly Jeton[],
  a: number,
  entier: string,
): { valeur: string; a: number } | null {
  if (js[a]?.mot !== 'virgule') return null;
  let zeros = '';
  let k = a + 1;
  while (js[k]?.mot === 'zero' && zeros.length < 3) {
    zeros += '0';
    k += 1;
  }
  const j = js[k];
  if (j?.nature === 'chiffres' && j.mot.length <= 2 && zeros === '') {
    return { valeur: canonique(entier, j.mot) ?? entier, a: k + 1 };
  }
  const suite = lettres(t, js, k);
  if (suite === null || suite.numeral.valeur === null || suite.numeral.valeur.includes('.')) {
    return zeros === '' ? null : { valeur: entier, a: k };
  }
  return { valeur: canonique(entier, `${zeros}${suite.numeral.valeur}`) ?? entier, a: suite.a };
}

/** What touches a numeral on its right: multiples, fractions, other numerals (then nothing can be read). */
function prolonge(t: TexteNormalise, js: readonly Jeton[], depart: Suite): Suite {
  let { numeral, a } = depart;
  for (;;) {
    const avant = js[a - 1];
    const j = js[a];
    if (avant === undefined || j === undefined || ecart(t, avant, j) === 'ligne') break;
    const zeros = j.nature === 'mot' ? MULTIPLES.get(motsDe(j)?.[0] ?? '') : undefined;
    if (
      zeros !== undefined &&
      numeral.source === 'chiffres' &&
      numeral.valeur !== null &&
      !decimalLong(numeral.valeur, zeros)
    ) {
      const valeur = decale(numeral.valeur, zeros);
      numeral = { ...numeral, valeur, fin: j.fin, a: a + 1, source: 'lettres' };
      a += 1;
      continue;
    }
    if (
      numeral.source === 'chiffres' &&
      j.mot === 'virgule' &&
      numeral.valeur !== null &&
      !numeral.valeur.includes('.')
    ) {
      const decimal = virgule(t, js, a, numeral.valeur);
      if (decimal !== null) {
        numeral = { ...numeral, valeur: decimal.valeur, fin: (js[decimal.a - 1] as Jeton).fin, a: decimal.a };
        a = decimal.a;
        continue;
      }
    }
    const rond = j.nature === 'mot' ? valeurDouzaine(j.mot) : null;
    if (rond !== null && numeral.source === 'chiffres' && /^[1-9]\d{0,3}$/u.test(numeral.valeur ?? '')) {
      const valeur = String(Number(numeral.valeur) * rond);
      numeral = { ...numeral, valeur, rond: true, source: 'lettres', fin: j.fin, a: a + 1 };
      a += 1;
      continue;
    }
    const fraction = fractionApres(js, a);
    if (fraction > 0) {
      a += fraction;
      numeral = { ...numeral, valeur: null, raison: 'fraction', fin: (js[a - 1] as Jeton).fin, a };
      continue;
    }
    const colle = avant.fin === j.debut;
    const touche =
      j.nature === 'chiffres'
        ? !(colle && avant.nature === 'mot' && avant.mot === 'x')
        : motsDe(j) !== null || valeurDouzaine(j.mot) !== null;
    if (!touche) break;
    const suivante = j.nature === 'chiffres' ? chiffres(t, js, a) : lettres(t, js, a);
    if (suivante === null) break;
    a = suivante.a;
    numeral = {
      ...numeral,
      valeur: null,
      enMilliers: null,
      raison: 'suite',
      article: false,
      fin: (js[a - 1] as Jeton).fin,
      a,
    };
  }
  if (t.tronque && numeral.fin >= t.plat.trimEnd().length)
    numeral = { ...numeral, valeur: null, raison: 'tronque' };
  return { numeral, a };
}

/** How many tokens of a fraction follow: « quarts », « et demi », « ½ ». */
function fractionApres(js: readonly Jeton[], a: number): number {
  const [j, k] = [js[a], js[a + 1]];
  if (j === undefined) return 0;
  if (/^[¼-¾⅐-⅞]$/u.test(j.mot)) return 1;
  if (EXPOSANTS.test(j.mot)) return 1;
  if (j.nature === 'mot' && (FRACTION.test(j.mot) || IMMENSE.test(j.mot))) {
    // « une cinquième classe » orders; « un cinquième » divides.
    return /ieme$/u.test(j.mot) && familleComptee(k?.mot ?? null) !== null ? 0 : 1;
  }
  if ((j.mot === '-' || j.mot === 'et') && k !== undefined && /^(?:demi|demie|demis|demies)$/u.test(k.mot))
    return 2;
  return 0;
}

function motsDe(j: Jeton | undefined): readonly string[] | null {
  return j === undefined || j.nature !== 'mot' ? null : motsNombre(j.mot);
}

function suite(
  t: TexteNormalise,
  js: readonly Jeton[],
  de: number,
  a: number,
  valeur: string | null,
  raison: RaisonIllisible | null,
  source: Numeral['source'],
  enMilliers: string | null = null,
): Suite {
  const debut = js[de]?.debut ?? t.plat.length;
  const fin = js[a - 1]?.fin ?? debut;
  const lisible = raison === null && valeur === null ? 'trop-grand' : raison;
  return {
    numeral: { debut, fin, valeur, raison: lisible, source, article: false, rond: false, enMilliers, de, a },
    a,
  };
}

function suiteJusqua(
  t: TexteNormalise,
  js: readonly Jeton[],
  de: number,
  fin: number,
  valeur: string | null,
  raison: RaisonIllisible | null,
  enMilliers: string | null = null,
): Suite {
  let a = de + 1;
  while (a < js.length && (js[a]?.debut ?? fin) < fin) a += 1;
  return suite(t, js, de, a, valeur, raison, 'chiffres', enMilliers);
}

/** Canonical digits, or null when there are too many of them. */
function canonique(entier: string, decimales: string | undefined): string | null {
  const e = entier.replace(/^0+(?=\d)/u, '');
  if (e.length > CHIFFRES_MAX) return null;
  const d = decimales === undefined || /^0+$/u.test(decimales) ? '' : decimales;
  return d === '' ? e : `${e}.${d}`;
}

function decimalLong(valeur: string, zeros: number): boolean {
  const [entier = '', decimales = ''] = valeur.split('.');
  return (
    decimales.length > zeros ||
    entier.length + zeros > CHIFFRES_MAX ||
    valeur === '0' ||
    (valeur === '1' && zeros === 3)
  );
}

/** Multiplies a canonical number by a power of ten, in digits. */
export function decale(valeur: string, zeros: number): string {
  const [entier = '', decimales = ''] = valeur.split('.');
  const tout = `${entier}${decimales.slice(0, zeros).padEnd(zeros, '0')}`.replace(/^0+(?=\d)/u, '');
  const reste = decimales.slice(zeros);
  return reste === '' ? tout : `${tout}.${reste}`;
}
