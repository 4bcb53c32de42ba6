import type { Sens } from './jetons-sens.js';

/** An inverted index of phrases by stems and pairs of stems, weighted by rarity; cosines between 0 and 1. */
export type Index = {
  readonly classes: Int32Array;
  readonly normes: Float32Array;
  /** A stem, then two stems in a row, as the place of their weight and of their list. */
  readonly cles: Cles;
  readonly idf: Float64Array;
  /** The list of key `k`: from `debuts[k]` to `debuts[k + 1]`. */
  readonly debuts: Int32Array;
  readonly phrases: Int32Array;
  readonly valeurs: Float32Array;
  /** Classes whose answer holds the word. */
  readonly appuis: ReadonlyMap<string, readonly number[]>;
};

/** The phrase of the index nearest to the message, for each class that shares a word with it. */
export type Voisinage = {
  readonly parClasse: Float32Array;
  /** For each class, the share of the message's weight made of words that some phrase of the class holds. */
  readonly couverture: Float32Array;
  /** Share of the message's weight made of words that the index knows. */
  readonly connu: number;
};

const POIDS_VIDE = 0.35;
const POIDS_PAIRE = 0.4;
/** A word never met weighs like a rare one. */
const IDF_INCONNU = 8;

type Phrase = { readonly classe: number; readonly sens: readonly Sens[] };

/** Stems and pairs of stems, numbered as they are met: numbers are told apart much faster than strings. */
class Cles {
  private readonly mots = new Map<string, number>();
  private readonly paires = new Map<number, number>();
  nombre = 0;

  /** The stem's number; a new one when `ajouter`, else -1 when it was never met. */
  mot(racine: string, ajouter: boolean): number {
    const deja = this.mots.get(racine);
    if (deja !== undefined || !ajouter) return deja ?? -1;
    this.mots.set(racine, this.nombre);
    this.nombre += 1;
    return this.nombre - 1;
  }

  /** The same of two stems in a row. */
  paire(avant: number, mot: number, ajouter: boolean): number {
    if (avant < 0 || mot < 0) return -1;
    const cle = avant * CLES_MAX + mot;
    const deja = this.paires.get(cle);
    if (deja !== undefined || !ajouter) return deja ?? -1;
    this.paires.set(cle, this.nombre);
    this.nombre += 1;
    return this.nombre - 1;
  }
}

const CLES_MAX = 2 ** 24;

/** The keys of a phrase and their weights, each once, in the order they are met. */
type Sac = { readonly cles: readonly number[]; readonly poids: readonly number[] };

export function indexer(phrases: readonly Phrase[], appuis: readonly Phrase[] = []): Index {
  const cles = new Cles();
  const sacs = phrases.map((p) => sac(cles, p.sens));
  const frequences = new Int32Array(cles.nombre);
  for (const s of sacs) for (const k of s.cles) frequences[k] = (frequences[k] as number) + 1;
  const idf = Float64Array.from(frequences, (n) => logarithme((phrases.length + 1) / (n + 0.5)) + 0.3);
  const debuts = new Int32Array(cles.nombre + 1);
  for (let k = 0; k < cles.nombre; k += 1) debuts[k + 1] = (debuts[k] as number) + (frequences[k] as number);
  const suivants = debuts.slice();
  const normes = new Float32Array(phrases.length);
  const liste = new Int32Array(debuts[cles.nombre] as number);
  const valeurs = new Float32Array(liste.length);
  sacs.forEach((s, i) => {
    let carres = 0;
    s.cles.forEach((k, n) => {
      const v = (s.poids[n] as number) * (idf[k] as number);
      carres += v * v;
      const place = suivants[k] as number;
      suivants[k] = place + 1;
      liste[place] = i;
      valeurs[place] = v;
    });
    normes[i] = Math.sqrt(carres);
  });
  return {
    classes: Int32Array.from(phrases, (p) => p.classe),
    normes,
    cles,
    idf,
    debuts,
    phrases: liste,
    valeurs,
    appuis: motsDesAppuis(appuis),
  };
}

export function voisinage(index: Index, sens: readonly Sens[], nombreClasses: number): Voisinage {
  const produits = new Float32Array(index.classes.length);
  const couverture = new Float32Array(nombreClasses);
  const dernierVu = new Int32Array(nombreClasses).fill(-1);
  let rang = 0;
  let carres = 0;
  let total = 0;
  let connu = 0;
  for (const { racine, cle, poids, paire } of sacDuMessage(index.cles, sens)) {
    const v = poids * (cle < 0 ? IDF_INCONNU : (index.idf[cle] as number));
    if (!paire) total += v;
    // A pair never met only says that the words are in another order.
    if (cle < 0 && paire) continue;
    carres += v * v;
    rang += 1;
    for (const c of paire ? [] : (index.appuis.get(racine) ?? [])) {
      dernierVu[c] = rang;
      couverture[c] = (couverture[c] as number) + v;
    }
    if (cle < 0) continue;
    if (!paire) connu += v;
    const fin = index.debuts[cle + 1] as number;
    for (let k = index.debuts[cle] as number; k < fin; k += 1) {
      const i = index.phrases[k] as number;
      produits[i] = (produits[i] as number) + v * (index.valeurs[k] as number);
      const c = index.classes[i] as number;
      if (!paire && dernierVu[c] !== rang) {
        dernierVu[c] = rang;
        couverture[c] = (couverture[c] as number) + v;
      }
    }
  }
  const parClasse = new Float32Array(nombreClasses);
  const norme = Math.sqrt(carres);
  for (let i = 0; i < produits.length; i += 1) {
    const produit = produits[i] as number;
    if (produit <= 0) continue;
    const c = index.classes[i] as number;
    const cosinus = produit / (norme * (index.normes[i] as number));
    if (cosinus > (parClasse[c] as number)) parClasse[c] = cosinus;
  }
  if (total > 0) for (let c = 0; c < nombreClasses; c += 1) couverture[c] = (couverture[c] as number) / total;
  return { parClasse, couverture, connu: total === 0 ? 0 : connu / total };
}

/** Each key once, where it is first met, with the weight it is last met with. */
function sac(cles: Cles, sens: readonly Sens[]): Sac {
  const lus: { cles: number[]; poids: number[] } = { cles: [], poids: [] };
  const mettre = (cle: number, poids: number): void => {
    const place = lus.cles.indexOf(cle);
    if (place >= 0) lus.poids[place] = poids;
    else {
      lus.cles.push(cle);
      lus.poids.push(poids);
    }
  };
  let precedent = -1;
  sens.forEach((s, i) => {
    const mot = cles.mot(s.racine, true);
    mettre(mot, s.vide ? POIDS_VIDE : 1);
    const avant = sens[i - 1];
    if (avant !== undefined) mettre(cles.paire(precedent, mot, true), poidsDePaire(avant, s));
    precedent = mot;
  });
  return lus;
}

type CleDite = {
  readonly racine: string;
  readonly cle: number;
  readonly poids: number;
  readonly paire: boolean;
};

/** The keys of a message, those that no phrase holds too: told apart by their words. */
function sacDuMessage(cles: Cles, sens: readonly Sens[]): Iterable<CleDite> {
  const lus = new Map<string, CleDite>();
  let precedent = -1;
  sens.forEach((s, i) => {
    const cle = cles.mot(s.racine, false);
    lus.set(s.racine, { racine: s.racine, cle, poids: s.vide ? POIDS_VIDE : 1, paire: false });
    const avant = sens[i - 1];
    if (avant !== undefined) {
      const nom = `${avant.racine} ${s.racine}`;
      const paire = cles.paire(precedent, cle, false);
      lus.set(nom, { racine: nom, cle: paire, poids: poidsDePaire(avant, s), paire: true });
    }
    precedent = cle;
  });
  return lus.values();
}

function poidsDePaire(avant: Sens, mot: Sens): number {
  return avant.vide && mot.vide ? POIDS_PAIRE / 2 : POIDS_PAIRE;
}

function motsDesAppuis(appuis: readonly Phrase[]): ReadonlyMap<string, readonly number[]> {
  const mots = new Map<string, number[]>();
  for (const a of appuis) {
    for (const racine of new Set(a.sens.filter((s) => !s.vide).map((s) => s.racine))) {
      const liste = mots.get(racine);
      if (liste === undefined) mots.set(racine, [a.classe]);
      else liste.push(a.classe);
    }
  }
  return mots;
}

/** ln(x) for x ≥ 0.5, by a short series after halvings: the same bits on every machine. */
function logarithme(x: number): number {
  let demis = 0;
  let m = x;
  while (m > 1.5) {
    m /= 2;
    demis += 1;
  }
  const z = (m - 1) / (m + 1);
  const z2 = z * z;
  return demis * Math.LN2 + 2 * z * (1 + z2 * (1 / 3 + z2 * (1 / 5 + z2 * (1 / 7 + z2 / 9))));
}
