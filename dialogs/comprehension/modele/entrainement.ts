import { DIMENSIONS, type Traits } from './traits.js';

/** A labelled phrase, ready to learn from. */
export type Exemple = { readonly classe: number; readonly traits: Traits };

/** A linear model: one row of `classes` weights for each column that was met. */
export type Lineaire = {
  readonly classes: number;
  /** Row of each column in `poids`, −1 when the column was never met. */
  readonly lignes: Int32Array;
  /** Signed bytes, to be multiplied by `echelle`. */
  readonly poids: Int8Array;
  readonly echelle: number;
};

const PASSES = 8;
/** The weights are the mean of those at the end of the last passes: the order of the examples matters less. */
const MOYENNE = 4;
const PAS_INITIAL = 4;
/** Below this, a class's error is not worth an update: the gradient stays sparse. */
const ERREUR_MIN = 0.002;
/** An example given this probability is known. */
const SU = 0.9;

/**
 * Softmax regression by stochastic gradient, in a fixed shuffled order: the same examples always give the same bytes
 * (only + − × ÷ are used: they are exact everywhere, unlike Math.exp).
 */
export function entrainer(exemples: readonly Exemple[], classes: number): Lineaire {
  const lignes = numeroter(exemples);
  const nombre = lignes.reduce((max, l) => Math.max(max, l), -1) + 1;
  const poids = new Float32Array(nombre * classes);
  const scores = new Float32Array(classes);
  const hasard = generateur(20_230_217);
  const ordre = exemples.map((_, i) => i);
  const sus = new Float32Array(exemples.length);
  const somme = new Float32Array(poids.length);
  for (let passe = 0; passe < PASSES; passe += 1) {
    melanger(ordre, hasard);
    const pas = PAS_INITIAL / (1 + passe * 0.6);
    for (const i of ordre) {
      const exemple = exemples[i];
      // What was well known at the last visit is only looked at again every third pass.
      if (exemple === undefined || ((sus[i] as number) > SU && (passe + i) % 3 !== 0)) continue;
      sus[i] = apprendre(exemple, lignes, poids, scores, classes, pas);
    }
    if (passe < PASSES - MOYENNE) continue;
    for (let i = 0; i < poids.length; i += 1) somme[i] = (somme[i] as number) + (poids[i] as number);
  }
  for (let i = 0; i < somme.length; i += 1) somme[i] = (somme[i] as number) / MOYENNE;
  return quantifier(somme, lignes, classes);
}

/** Adds up the rows of the columns present; `scores` is overwritten. */
export function noter(modele: Lineaire, t: Traits, scores: Float32Array): void {
  scores.fill(0);
  for (let k = 0; k < t.colonnes.length; k += 1) {
    const ligne = modele.lignes[t.colonnes[k] as number] as number;
    if (ligne < 0) continue;
    const valeur = (t.valeurs[k] as number) * modele.echelle;
    const base = ligne * modele.classes;
    for (let c = 0; c < modele.classes; c += 1) {
      scores[c] = (scores[c] as number) + valeur * (modele.poids[base + c] as number);
    }
  }
}

/** Scores to probabilities, in place. */
export function probabilites(scores: Float32Array): void {
  let max = Number.NEGATIVE_INFINITY;
  for (const s of scores) if (s > max) max = s;
  let somme = 0;
  for (let c = 0; c < scores.length; c += 1) {
    const e = exponentielle((scores[c] as number) - max);
    scores[c] = e;
    somme += e;
  }
  for (let c = 0; c < scores.length; c += 1) scores[c] = (scores[c] as number) / somme;
}

/** e^x for x ≤ 0, by squaring a short series: the same bits on every machine. */
function exponentielle(x: number): number {
  if (x < -30) return 0;
  const y = x / 1024;
  let e = 1 + y * (1 + (y / 2) * (1 + (y / 3) * (1 + y / 4)));
  for (let i = 0; i < 10; i += 1) e *= e;
  return e;
}

/** A small deterministic generator of numbers in [0, 1) (mulberry32). */
export function generateur(graine: number): () => number {
  let a = graine | 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function apprendre(
  exemple: Exemple,
  lignes: Int32Array,
  poids: Float32Array,
  scores: Float32Array,
  classes: number,
  pas: number,
): number {
  const { colonnes, valeurs } = exemple.traits;
  scores.fill(0);
  for (let k = 0; k < colonnes.length; k += 1) {
    const base = (lignes[colonnes[k] as number] as number) * classes;
    const v = valeurs[k] as number;
    for (let c = 0; c < classes; c += 1) scores[c] = (scores[c] as number) + v * (poids[base + c] as number);
  }
  probabilites(scores);
  const sue = scores[exemple.classe] as number;
  for (let c = 0; c < classes; c += 1) {
    const erreur = (scores[c] as number) - (c === exemple.classe ? 1 : 0);
    if (erreur < ERREUR_MIN && erreur > -ERREUR_MIN) continue;
    const delta = pas * erreur;
    for (let k = 0; k < colonnes.length; k += 1) {
      const i = (lignes[colonnes[k] as number] as number) * classes + c;
      poids[i] = (poids[i] as number) - delta * (valeurs[k] as number);
    }
  }
  return sue;
}

function numeroter(exemples: readonly Exemple[]): Int32Array {
  const lignes = new Int32Array(DIMENSIONS).fill(-1);
  let suivante = 0;
  for (const e of exemples) {
    for (const colonne of e.traits.colonnes) {
      if (lignes[colonne] === -1) {
        lignes[colonne] = suivante;
        suivante += 1;
      }
    }
  }
  return lignes;
}

function quantifier(poids: Float32Array, lignes: Int32Array, classes: number): Lineaire {
  let max = 0;
  for (let i = 0; i < poids.length; i += 1) {
    const p = poids[i] as number;
    if (p > max) max = p;
    else if (-p > max) max = -p;
  }
  const echelle = max === 0 ? 1 : max / 127;
  const octets = new Int8Array(poids.length);
  for (let i = 0; i < poids.length; i += 1) octets[i] = Math.round((poids[i] as number) / echelle);
  return { classes, lignes, echelle, poids: octets };
}

function melanger(ordre: number[], hasard: () => number): void {
  for (let i = ordre.length - 1; i > 0; i -= 1) {
    const j = Math.floor(hasard() * (i + 1));
    const t = ordre[i] as number;
    ordre[i] = ordre[j] as number;
    ordre[j] = t;
  }
}
