/** The communes of Isère and the well-known places elsewhere, indexed by how people write their names. */
import { COMMUNES_AILLEURS, DEPARTEMENTS_AILLEURS } from './communes/ailleurs.js';
import { ANCIENNES_COMMUNES, COMMUNES_ISERE } from './communes/isere.js';
import { aplatit } from './normalise.js';

export type Commune = {
  readonly insee: string;
  readonly nom: string;
  readonly codesPostaux: readonly string[];
  readonly habitants: number;
};

/** A name and what it leads to: itself, or the commune that the former one is now part of. */
export type Nommee = { readonly commune: Commune; readonly ancienne: string | null };

/** How a key names a place: its whole name, the start of it (« Varces »), or one half of a double name. */
export type Portee = 'entier' | 'debut' | 'moitie';

export const COMMUNES: readonly Commune[] = lignes(COMMUNES_ISERE).map(([insee, nom, codes, habitants]) => ({
  insee: insee ?? '',
  nom: nom ?? '',
  codesPostaux: (codes ?? '').split(','),
  habitants: Number(habitants),
}));

const PAR_INSEE: ReadonlyMap<string, Commune> = new Map(COMMUNES.map((c) => [c.insee, c]));

const ANCIENNES: readonly Nommee[] = lignes(ANCIENNES_COMMUNES).flatMap(([nom, insee]) => {
  const commune = PAR_INSEE.get(insee ?? '');
  return commune === undefined || nom === undefined ? [] : [{ commune, ancienne: nom }];
});

const ARTICLES = new Set(['le', 'la', 'les', 'l']);
const LIAISONS = new Set(
  'de d du des la le les l en sur sous et a au aux lez pres saint sainte notre dame'.split(' '),
);

/** Words of a name or of a message, as they are compared: no accent, « st » → « saint », no sign. */
export function motsDeNom(plat: string): readonly string[] {
  return plat
    .split(/[^a-z0-9]+/u)
    .filter((m) => m !== '')
    .map(motDeNom);
}

export function motDeNom(mot: string): string {
  return mot === 'st' ? 'saint' : mot === 'ste' ? 'sainte' : mot === 'nd' ? 'notre dame' : mot;
}

function lignes(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split('\n')
    .map((l) => l.split('|'));
}

const NOMMEES: readonly Nommee[] = [
  ...COMMUNES.map((commune) => ({ commune, ancienne: null })),
  ...ANCIENNES,
];

const entiers = new Map<string, Nommee[]>();
const debuts = new Map<string, Nommee[]>();
const moities = new Map<string, Nommee[]>();

function ajoute(table: Map<string, Nommee[]>, cle: string, n: Nommee): void {
  const liste = table.get(cle);
  if (liste === undefined) table.set(cle, [n]);
  else if (!liste.some((autre) => autre.commune.insee === n.commune.insee)) liste.push(n);
}

for (const n of NOMMEES) {
  const nom = n.ancienne ?? n.commune.nom;
  const mots = motsDeNom(aplatit(nom));
  const nus = ARTICLES.has(mots[0] ?? '') ? mots.slice(1) : mots;
  for (const forme of [mots, nus]) {
    ajoute(entiers, forme.join(' '), n);
    for (let k = forme.length - 1; k > 0; k -= 1) {
      if (!LIAISONS.has(forme[k - 1] ?? '')) ajoute(debuts, forme.slice(0, k).join(' '), n);
    }
  }
  const [gauche, droite] = nom.split('-');
  const double = nom.split('-').length === 2 && gauche !== 'Saint' && gauche !== 'Sainte';
  if (double && droite !== undefined && droite.length > 4) ajoute(moities, aplatit(droite), n);
}

/** The places of Isère with this key, and how it names them; whole names first. */
export function communesNommees(
  cle: string,
): { readonly portee: Portee; readonly noms: readonly Nommee[] } | null {
  const entier = entiers.get(cle);
  if (entier !== undefined) {
    const seule = entier.some((n) => n.ancienne === null);
    // A former commune whose name also begins others (« Saint-Hilaire ») is one of several.
    const autres = seule ? [] : (debuts.get(cle) ?? []);
    const noms = [...entier, ...autres].filter(
      (n, i, liste) => liste.findIndex((m) => m.commune.insee === n.commune.insee) === i,
    );
    return { portee: 'entier', noms };
  }
  const debut = debuts.get(cle);
  if (debut !== undefined) return { portee: 'debut', noms: parTaille(debut) };
  const moitie = moities.get(cle);
  return moitie === undefined ? null : { portee: 'moitie', noms: parTaille(moitie) };
}

function parTaille(noms: readonly Nommee[]): readonly Nommee[] {
  return [...noms].sort((a, b) => b.commune.habitants - a.commune.habitants);
}

/** Does some name of Isère start with these words? To stop a scan early. */
export const MOTS_MAX = 8;

/** The communes of Isère with this postal code, the largest first. */
export function communesDuCode(code: string): readonly Commune[] {
  return COMMUNES.filter((c) => c.codesPostaux.includes(code)).sort((a, b) => b.habitants - a.habitants);
}

const AILLEURS = new Map<string, string>();
for (const [nom] of lignes(COMMUNES_AILLEURS)) {
  const mots = motsDeNom(aplatit(nom ?? ''));
  AILLEURS.set(mots.join(' '), nom ?? '');
}
// How people call some of them.
for (const [court, nom] of [
  ['romans', 'Romans-sur-Isère'],
  ['macon', 'Mâcon'],
  ['aix les bains', 'Aix-les-Bains'],
  ['clermont ferrand', 'Clermont-Ferrand'],
] as const)
  AILLEURS.set(court, nom);

/** A commune outside Isère, by its whole name only. */
export function communeAilleurs(cle: string): string | null {
  return AILLEURS.get(cle) ?? null;
}

const DEPARTEMENTS: ReadonlyMap<string, string> = new Map(
  lignes(DEPARTEMENTS_AILLEURS).map(([code, nom]): [string, string] => [code ?? '', nom ?? '']),
);
const DEPARTEMENTS_PAR_NOM: ReadonlyMap<string, string> = new Map(
  Array.from(DEPARTEMENTS.values(), (nom): [string, string] => [motsDeNom(aplatit(nom)).join(' '), nom]),
);

export function departementAilleurs(cle: string): string | null {
  return DEPARTEMENTS_PAR_NOM.get(cle) ?? null;
}

/** The département of a postal code outside Isère, if it has one. */
export function departementDuCode(code: string): string | null {
  const deux = code.slice(0, 2);
  if (deux === '38') return null;
  if (deux === '20') return 'Corse';
  return DEPARTEMENTS.get(code.slice(0, 3)) ?? DEPARTEMENTS.get(deux) ?? null;
}

/** Joined keys (« saintmartindheres ») by length, for spelling mistakes: current and former names, with and without article. */
const PAR_LONGUEUR = new Map<number, { readonly cle: string; readonly n: Nommee }[]>();
const DEJA = new Set<string>();
for (const [cle, noms] of [
  ...entiers,
  ...Array.from(debuts).filter(([c, n]) => n.length === 1 && c.length > 5 && !c.startsWith('saint')),
]) {
  const n = noms[0];
  const jointe = cle.replaceAll(' ', '');
  if (n === undefined || noms.length > 1 || DEJA.has(jointe)) continue;
  DEJA.add(jointe);
  const liste = PAR_LONGUEUR.get(jointe.length);
  if (liste === undefined) PAR_LONGUEUR.set(jointe.length, [{ cle: jointe, n }]);
  else liste.push({ cle: jointe, n });
}

/** A name written in one or cut otherwise (« saintmartindheres »). */
export type Proche = { readonly n: Nommee; readonly distance: number };

/** The names within the distance that this length allows, the nearest first. `large`: the whole message answers the question. */
export function communesProches(jointe: string, large: boolean): readonly Proche[] {
  if (jointe.length > 40) return [];
  const budget = budgetDe(jointe.length, large);
  const proches = new Map<string, Proche>();
  for (let l = jointe.length - budget; l <= jointe.length + budget; l += 1) {
    for (const { cle, n } of PAR_LONGUEUR.get(l) ?? []) {
      const distance = distanceBornee(jointe, cle, budget);
      const avant = proches.get(n.commune.insee);
      if (distance <= budget && (avant === undefined || distance < avant.distance)) {
        proches.set(n.commune.insee, { n, distance });
      }
    }
  }
  return Array.from(proches.values()).sort((a, b) => a.distance - b.distance);
}

function budgetDe(longueur: number, large: boolean): number {
  if (longueur < 4) return 0;
  if (longueur < 6) return 1;
  return longueur < 8 ? (large ? 2 : 1) : 2;
}

/** Optimal string alignment, given up beyond `max`. Letters that sound alike cost nothing more. */
export function distanceBornee(a: string, b: string, max: number): number {
  if (Math.abs(a.length - b.length) > max) return max + 1;
  let avant2: number[] = [];
  let avant: number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const ligne: number[] = [i];
    let min = i;
    for (let j = 1; j <= b.length; j += 1) {
      const meme = a[i - 1] === b[j - 1];
      let cout = Math.min(
        (avant[j] ?? max) + 1,
        (ligne[j - 1] ?? max) + 1,
        (avant[j - 1] ?? max) + (meme ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cout = Math.min(cout, (avant2[j - 2] ?? max) + 1);
      }
      ligne.push(cout);
      min = Math.min(min, cout);
    }
    if (min > max) return max + 1;
    [avant2, avant] = [avant, ligne];
  }
  return avant[b.length] ?? max + 1;
}
