import { CONNAIT_LE_FRANCAIS, estFrancais } from './francais.js';

/** The words that a slip may stand for, by first letter, and by the way they sound. */
export type Orthographe = {
  readonly rangs: ReadonlyMap<string, number>;
  readonly parInitiale: ReadonlyMap<string, readonly string[]>;
  readonly parSon: ReadonlyMap<string, string>;
};

const LONGUEUR_MIN = 4;
const LONGUEUR_MAX = 24;
/** Two slips are forgiven from this length on. */
const LONGUEUR_DEUX = 8;
/** A shorter word may honestly sound like another. */
const LONGUEUR_SON = 5;
/** A word that is not French is trusted when it is met this often (names, abbreviations). */
const FOIS_SURES = 3;
/** In one message: beyond, it is no slip. */
const CORRECTIONS_MAX = 16;
const MOTS = /[a-z]{4,24}/gu;

/** The words to correct towards, the most frequent first: French ones, and those met often. */
export function motsSurs(textes: readonly string[]): readonly string[] {
  const fois = new Map<string, number>();
  for (const texte of textes) {
    for (const m of texte.matchAll(/[a-z]{3,24}/gu)) {
      const n = fois.get(m[0]);
      fois.set(m[0], n === undefined ? 1 : n + 1);
    }
  }
  return [...fois]
    .filter(([mot, n]) => n >= FOIS_SURES || estFrancais(mot))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([mot]) => mot);
}

/** `mots`: the most frequent first; of two words as near, the first is taken. */
export function orthographe(mots: readonly string[]): Orthographe {
  const parInitiale = new Map<string, string[]>();
  const parSon = new Map<string, string>();
  for (const mot of mots) {
    if (mot.length < LONGUEUR_MIN || mot.length > LONGUEUR_MAX) continue;
    const initiale = mot.charAt(0);
    const liste = parInitiale.get(initiale);
    if (liste === undefined) parInitiale.set(initiale, [mot]);
    else liste.push(mot);
    const entendu = son(mot);
    if (mot.length >= LONGUEUR_SON && !parSon.has(entendu)) parSon.set(entendu, mot);
  }
  return { rangs: new Map(mots.map((m, i) => [m, i])), parInitiale, parSon };
}

/**
 * The flat text with its slips mended: words that are neither French nor known, and near enough to one that is known.
 * Real words are never touched, whatever they look like; without a list of them, nothing is.
 */
export function corriger(plat: string, dico: Orthographe): string {
  let reste = CONNAIT_LE_FRANCAIS ? CORRECTIONS_MAX : 0;
  return plat.replace(MOTS, (mot, ou: number) => {
    if (reste === 0 || estColle(plat, ou, mot.length) || dico.rangs.has(mot) || estFrancais(mot)) return mot;
    reste -= 1;
    return proche(mot, dico) ?? mot;
  });
}

/** Part of an address, a file's name or a code: no word. */
function estColle(plat: string, debut: number, longueur: number): boolean {
  return /[a-z0-9@_/]/u.test(plat.charAt(debut - 1)) || /[a-z0-9@_/]/u.test(plat.charAt(debut + longueur));
}

function proche(mot: string, dico: Orthographe): string | undefined {
  const permis = mot.length >= LONGUEUR_DEUX ? 2 : 1;
  let meilleur: string | undefined;
  let moindre = permis + 1;
  let rang = Number.POSITIVE_INFINITY;
  const initiales = new Set([mot.charAt(0), mot.charAt(1)]);
  for (const initiale of initiales) {
    for (const candidat of dico.parInitiale.get(initiale) ?? []) {
      if (Math.abs(candidat.length - mot.length) > Math.min(moindre, permis)) continue;
      const ecart = distance(mot, candidat, Math.min(moindre, permis));
      const sien = dico.rangs.get(candidat) as number;
      if (ecart > permis) continue;
      if (ecart < moindre || (ecart === moindre && sien < rang))
        [meilleur, moindre, rang] = [candidat, ecart, sien];
    }
  }
  if (moindre <= 1 && meilleur !== undefined && estGlissement(mot, meilleur)) return meilleur;
  const entendu = mot.length >= LONGUEUR_SON ? dico.parSon.get(son(mot)) : undefined;
  if (entendu !== undefined && entendu.charAt(0) === mot.charAt(0)) return entendu;
  return moindre === 2 ? meilleur : undefined;
}

/** Four letters leave little to recognise: a letter swapped with its neighbour, or one left out. */
function estGlissement(ecrit: string, voulu: string): boolean {
  if (ecrit.length > LONGUEUR_MIN) return true;
  return ecrit.length < voulu.length || (ecrit.length === voulu.length && estEchange(ecrit, voulu));
}

function estEchange(a: string, b: string): boolean {
  const i = [...a].findIndex((c, k) => c !== b[k]);
  return i >= 0 && a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

/** Letters left out, added, replaced or swapped with the next; more than `max` counts as `max + 1`. */
function distance(a: string, b: string, max: number): number {
  let avant: number[] = [];
  let ligne = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const neuve = [i];
    let moindre = i;
    for (let j = 1; j <= b.length; j += 1) {
      const change = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      let cout = Math.min(
        (ligne[j] as number) + 1,
        (neuve[j - 1] as number) + 1,
        (ligne[j - 1] as number) + change,
      );
      if (
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      )
        cout = Math.min(cout, (avant[j - 2] as number) + 1);
      neuve.push(cout);
      if (cout < moindre) moindre = cout;
    }
    if (moindre > max) return max + 1;
    [avant, ligne] = [ligne, neuve];
  }
  return Math.min(ligne[b.length] as number, max + 1);
}

/** What is written otherwise and sounds alike, in the order they apply. */
const SONS: readonly (readonly [RegExp, string])[] = [
  [/ph/gu, 'f'],
  [/eau|au/gu, 'o'],
  [/ck|qu|q|c(?![eiyh])/gu, 'k'],
  [/ss|sc(?=[eiy])|c(?=[eiy])|z/gu, 's'],
  [/t(?=ion|iel)/gu, 's'],
  [/ge(?=[aou])|g(?=[eiy])/gu, 'j'],
  [/gu(?=[eiy])/gu, 'g'],
  [/(?:er|ez|ee|es|et|ai|ais|ait|aient|ent|e|s|t|d|x|p)+$/u, ''],
  [/ai|ei|ay|ey/gu, 'e'],
  [/y/gu, 'i'],
  [/a[nm](?=[^aeiou])|e[nm](?=[^aeiou])/gu, 'A'],
  [/i[nm](?=[^aeiou])/gu, 'I'],
  [/h/gu, ''],
  [/(.)\1+/gu, '$1'],
];

function son(mot: string): string {
  let entendu = mot;
  for (const [motif, par] of SONS) entendu = entendu.replace(motif, par);
  return `${mot.charAt(0)}${entendu}`;
}
