import type { Sens } from './jetons-sens.js';

/** An inverted index of phrases by stems and pairs of stems, weighted by rarity; cosines between 0 and 1. */
export type Index = {
  readonly classes: Int32Array;
  readonly normes: Float32Array;
  readonly idf: ReadonlyMap<string, number>;
  readonly postes: ReadonlyMap<string, { readonly phrases: Int32Array; readonly valeurs: Float32Array }>;
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

export function indexer(phrases: readonly Phrase[], appuis: readonly Phrase[] = []): Index {
  const sacs = phrases.map((p) => sac(p.sens));
  const frequences = new Map<string, number>();
  for (const s of sacs) for (const cle of s.keys()) frequences.set(cle, compte(frequences, cle) + 1);
  const idf = new Map(
    [...frequences].map(([cle, n]) => [cle, logarithme((phrases.length + 1) / (n + 0.5)) + 0.3]),
  );
  const normes = new Float32Array(phrases.length);
  const listes = new Map<string, { phrases: number[]; valeurs: number[] }>();
  sacs.forEach((s, i) => {
    let carres = 0;
    for (const [cle, poids] of s) {
      const v = poids * (idf.get(cle) as number);
      carres += v * v;
      const liste = listes.get(cle) ?? { phrases: [], valeurs: [] };
      liste.phrases.push(i);
      liste.valeurs.push(v);
      listes.set(cle, liste);
    }
    normes[i] = Math.sqrt(carres);
  });
  return {
    classes: Int32Array.from(phrases, (p) => p.classe),
    normes,
    idf,
    appuis: motsDesAppuis(appuis),
    postes: new Map(
      [...listes].map(([cle, l]) => [
        cle,
        { phrases: Int32Array.from(l.phrases), valeurs: Float32Array.from(l.valeurs) },
      ]),
    ),
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
  for (const [cle, poids] of sac(sens)) {
    const idf = index.idf.get(cle);
    const v = poids * (idf === undefined ? IDF_INCONNU : idf);
    const paire = cle.includes(' ');
    if (!paire) total += v;
    // A pair never met only says that the words are in another order.
    if (idf === undefined && paire) continue;
    carres += v * v;
    rang += 1;
    for (const c of index.appuis.get(cle) ?? []) {
      dernierVu[c] = rang;
      couverture[c] = (couverture[c] as number) + v;
    }
    const poste = index.postes.get(cle);
    if (poste === undefined) continue;
    if (!paire) connu += v;
    for (let k = 0; k < poste.phrases.length; k += 1) {
      const i = poste.phrases[k] as number;
      produits[i] = (produits[i] as number) + v * (poste.valeurs[k] as number);
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

function sac(sens: readonly Sens[]): ReadonlyMap<string, number> {
  const mots = new Map<string, number>();
  sens.forEach((s, i) => {
    mots.set(s.racine, s.vide ? POIDS_VIDE : 1);
    const avant = sens[i - 1];
    if (avant !== undefined) {
      const vides = (s.vide ? 1 : 0) + (avant.vide ? 1 : 0);
      mots.set(`${avant.racine} ${s.racine}`, vides === 2 ? POIDS_PAIRE / 2 : POIDS_PAIRE);
    }
  });
  return mots;
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

function compte(frequences: ReadonlyMap<string, number>, cle: string): number {
  const n = frequences.get(cle);
  return n === undefined ? 0 : n;
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
