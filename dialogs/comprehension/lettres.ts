/**
 * French numerals in words: 1835, 1990 and unhyphenated spellings, Belgian and Swiss forms, usual misspellings.
 * Everything here works on flat words (lower case, no accents); nothing is guessed: one numeral exactly, or null.
 */

const VALEURS: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['un', 1],
  ['une', 1],
  ['deux', 2],
  ['trois', 3],
  ['quatre', 4],
  ['cinq', 5],
  ['six', 6],
  ['sept', 7],
  ['huit', 8],
  ['neuf', 9],
  ['dix', 10],
  ['onze', 11],
  ['douze', 12],
  ['treize', 13],
  ['quatorze', 14],
  ['quinze', 15],
  ['seize', 16],
  ['vingt', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['septante', 70],
  ['huitante', 80],
  ['octante', 80],
  ['nonante', 90],
  ['cent', 100],
  ['mille', 1000],
  ['million', 1_000_000],
  ['milliard', 1_000_000_000],
]);

const VARIANTES: ReadonlyMap<string, string> = new Map(
  [
    'vingt vingts ving vings vint vignt vinght vingtt',
    'cent cents',
    'mille milles mil mile',
    'million millions milion milions millon millons',
    'milliard milliards miliard miliards',
    'deux deus duex dux deuxs deu',
    'trois troi troix troiss trosi',
    'quatre quatres qatre quatr katre quattre quate qautre quatree',
    'cinq cinqs cinque cinc cink cinqu cinqe sinq sinc',
    'six sixs',
    'sept septs setp spet',
    'huit huits huitt hiut huite uit ouit',
    'neuf nuef',
    'dix dixs',
    'onze onz onzes onzze onse',
    'douze douz douzes douse douzze',
    'treize treiz treizes treise treze trese traize',
    'quatorze quatorz quatorzes quatorse catorze quatorz katorze',
    'quinze quinz quinzes quinse kinze kinz quinzze',
    'seize seiz seizes seise ceize',
    'trente trent trentes trante trentte',
    'quarante quarantes quarente carante quarrante karante',
    'cinquante cinquantes cinquente cinkante sinquante cinquantes cincante',
    'soixante soixantes soissante soixente soisante soixsante',
    'zero zeros',
  ].flatMap((ligne) => {
    const [juste, ...fautes] = ligne.split(' ');
    return juste === undefined ? [] : fautes.map((faute): [string, string] => [faute, juste]);
  }),
);

/** Only long words, far from other French words, are read with a slip of one letter. */
const TOLERES = [
  'quatorze',
  'quarante',
  'cinquante',
  'soixante',
  'septante',
  'huitante',
  'octante',
  'nonante',
];
const FAUX_AMIS: ReadonlySet<string> = new Set([
  'sextante',
  'sextant',
  'octane',
  'courante',
  'clinquante',
  'octants',
]);

const DOUZAINES: ReadonlyMap<string, number> = new Map([
  ['dizaine', 10],
  ['douzaine', 12],
  ['quinzaine', 15],
  ['vingtaine', 20],
  ['trentaine', 30],
  ['quarantaine', 40],
  ['cinquantaine', 50],
  ['soixantaine', 60],
  ['centaine', 100],
  ['millier', 1000],
]);

/** The flat word as correctly spelled number words (several when written glued), or null. */
export function motsNombre(mot: string): readonly string[] | null {
  const simple = motSimple(mot);
  if (simple !== null) return [simple];
  if (mot.length >= 7 && mot.length <= 60) return decolle(mot);
  return null;
}

/** « dizaine », « centaines »… as a round value, or null. */
export function valeurDouzaine(mot: string): number | null {
  return DOUZAINES.get(mot) ?? DOUZAINES.get(mot.replace(/s$/u, '')) ?? null;
}

/** Is « et » between these two number words part of one numeral (« vingt et un », « soixante et onze »)? */
export function etInterne(avant: string, apres: string): boolean {
  if (/^(?:vingt|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante)$/u.test(avant)) {
    return apres === 'un' || apres === 'une' || (avant === 'soixante' && apres === 'onze');
  }
  return false;
}

/** Could « et » between these words be a clumsy numeral (« cent et deux ») as well as two numbers? */
export function etDouteux(avant: string, apres: string): boolean {
  const gauche = VALEURS.get(avant);
  const droite = VALEURS.get(apres);
  return gauche !== undefined && droite !== undefined && gauche >= 20 && droite < 20 && droite > 0;
}

/** The value of words that are exactly one numeral (below 10^12), else null. */
export function valeurDeMots(mots: readonly string[]): number | null {
  if (mots.length === 1 && mots[0] === 'zero') return 0;
  let total = 0;
  let i = 0;
  let plafond = Number.POSITIVE_INFINITY;
  while (i < mots.length) {
    const debut = i;
    const groupe = sousMille(mots, i);
    const valeur = groupe === null ? null : groupe.valeur;
    if (groupe !== null) i = groupe.suite;
    const echelle = echelleDe(mots[i]);
    if (echelle === 1) {
      if (valeur === null || plafond <= 1 || (valeur >= 1000 && debut > 0)) return null;
      total += valeur;
      plafond = 1;
    } else {
      if (echelle >= plafond || (valeur !== null && valeur >= 1000)) return null;
      if (valeur === null && echelle !== 1000) return null;
      if (valeur === 1 && echelle === 1000) return null;
      total += valeur === null ? echelle : valeur * echelle;
      plafond = echelle;
      i += 1;
    }
  }
  return mots.length === 0 ? null : total;
}

function motSimple(mot: string): string | null {
  if (VALEURS.has(mot)) return mot;
  const variante = VARIANTES.get(mot);
  if (variante !== undefined) return variante;
  if (mot.length < 7 || mot.length > 11 || FAUX_AMIS.has(mot)) return null;
  const proches = TOLERES.filter((juste) => aUneFaute(mot, juste));
  return proches.length === 1 ? (proches[0] ?? null) : null;
}

/** Splits « quatrevingtdix » into number words; null unless the whole word is made of them. */
function decolle(mot: string): readonly string[] | null {
  const meilleurs: (readonly string[] | null)[] = [[]];
  for (let fin = 1; fin <= mot.length; fin += 1) {
    let ici: readonly string[] | null = null;
    for (let debut = Math.max(0, fin - 10); debut < fin && ici === null; debut += 1) {
      const avant = meilleurs[debut];
      const part = mot.slice(debut, fin);
      const juste = part === 'vingts' ? 'vingt' : part === 'cents' ? 'cent' : part;
      if (avant && (VALEURS.has(juste) || (part === 'et' && debut > 0))) ici = [...avant, juste];
    }
    meilleurs[fin] = ici;
  }
  const parts = meilleurs[mot.length] ?? null;
  return parts !== null && parts.length > 1 && parts.at(-1) !== 'et' ? parts : null;
}

type Lecture = { readonly valeur: number; readonly suite: number };

function echelleDe(mot: string | undefined): number {
  const valeur = mot === undefined ? undefined : VALEURS.get(mot);
  return valeur !== undefined && valeur >= 1000 ? valeur : 1;
}

/** 1 to 999, and « onze cents » to « dix-neuf cents ». */
function sousMille(mots: readonly string[], i: number): Lecture | null {
  const gauche = mots[i] === 'cent' ? null : sousCent(mots, i);
  const j = gauche === null ? i : gauche.suite;
  if (mots[j] !== 'cent') return gauche;
  const n = gauche === null ? 1 : gauche.valeur;
  if (gauche !== null && (n < 2 || n === 10 || n > 19)) return null;
  const reste = sousCent(mots, j + 1);
  return reste === null
    ? { valeur: n * 100, suite: j + 1 }
    : { valeur: n * 100 + reste.valeur, suite: reste.suite };
}

function sousCent(mots: readonly string[], i: number): Lecture | null {
  const v = valeur(mots[i]);
  if (v === null || v === 0 || v >= 100) return null;
  if (v === 4 && mots[i + 1] === 'vingt') return dizaine(mots, i + 2, 80, true);
  if (v === 10) {
    const u = valeur(mots[i + 1]);
    return u !== null && u >= 7 && u <= 9 ? { valeur: 10 + u, suite: i + 2 } : { valeur: 10, suite: i + 1 };
  }
  if (v < 20) return { valeur: v, suite: i + 1 };
  return dizaine(mots, i + 1, v, v === 60);
}

/** What follows a ten: units, and teens where the ten takes them (soixante-dix, quatre-vingt-dix). */
function dizaine(mots: readonly string[], i: number, base: number, avecTeens: boolean): Lecture {
  const et = mots[i] === 'et' && etInterne(mots[i - 1] ?? '', mots[i + 1] ?? '') && base !== 80;
  const suisse = mots[i] === 'et' && (mots[i - 1] === 'huitante' || mots[i - 1] === 'octante');
  const j = et || suisse ? i + 1 : i;
  const u = valeur(mots[j]);
  if (u !== null && u >= 1 && u <= 9) return { valeur: base + u, suite: j + 1 };
  if (u !== null && avecTeens && u >= 10 && u <= 16) {
    const teen = sousCent(mots, j);
    if (teen !== null) return { valeur: base + teen.valeur, suite: teen.suite };
  }
  return { valeur: base, suite: i };
}

function valeur(mot: string | undefined): number | null {
  return mot === undefined ? null : (VALEURS.get(mot) ?? null);
}

/** One insertion, deletion, substitution or swap apart. */
function aUneFaute(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i += 1;
  const [resteA, resteB] = [a.slice(i), b.slice(i)];
  return (
    resteA.slice(1) === resteB.slice(1) ||
    resteA.slice(1) === resteB ||
    resteA === resteB.slice(1) ||
    (resteA[0] === resteB[1] && resteA[1] === resteB[0] && resteA.slice(2) === resteB.slice(2))
  );
}
