/**
 * The exact search of `proposition.ts`. Classes of one kind in one school are a group; groups with the same level and the same
 * options to choose from are a category. Within a category, k PACs equip most classes by taking the k largest gains, so only the
 * numbers of PACs per category (and how many take the smaller option) have to be tried: a few thousand cases at most.
 * Which schools of a category are taken changes nothing else, but for one case: unknown levels under a limit that bites.
 */
import type { Campagne } from './campagne.js';
import type { Decimal } from './montant.js';
import { debitSuffisant } from './prerequis.js';
import { type ContextePrix, type OptionMobile, type PrixArticle, prixOption } from './prix.js';
import { type Ecole, NE_SAIT_PAS } from './situation.js';
import type { Niveau } from './taux.js';

type Genre = 'maternelle' | 'elementaire';

export interface Groupe {
  readonly ecole: Ecole;
  readonly genre: Genre | null;
  readonly classes: number;
  readonly classesParPac: number;
  readonly niveau: Niveau;
  readonly lente: boolean;
}

/** One way to fill a PAC. */
export interface Offre {
  readonly option: OptionMobile;
  readonly nombre: number;
  readonly prix: PrixArticle;
}

export interface Categorie {
  readonly niveau: Niveau;
  readonly groupes: readonly Groupe[];
  /** The full option first, then the smaller one where it may help a budget. */
  readonly offres: readonly Offre[];
  /** What each further PAC equips, best first. */
  readonly gains: readonly { readonly groupe: Groupe; readonly classes: number }[];
}

/** `petits` of the `pacs` of a category take the smaller option. */
interface Part {
  readonly categorie: Categorie;
  readonly pacs: number;
  readonly petits: number;
}

export interface Choix {
  readonly parts: readonly Part[];
  readonly groupes: readonly Groupe[];
  readonly equipees: number;
  readonly soclePasAtteint: number;
  readonly sansPrix: number;
  readonly petits: number;
  readonly lents: number;
  readonly pacs: (groupe: Groupe) => number;
  readonly couvertes: (groupe: Groupe) => number;
}

export function groupesDe(
  ecoles: readonly Ecole[],
  classesMaternelle: Readonly<Record<string, number>>,
  campagne: Campagne,
): readonly Groupe[] {
  return ecoles.flatMap((ecole) => {
    const { classes, type, debit } = ecole;
    if (typeof classes !== 'number') return [];
    const niveau = ecole.niveau ?? NE_SAIT_PAS;
    const lente = debit !== undefined && debit !== NE_SAIT_PAS && !debitSuffisant(debit, campagne);
    const groupe = (genre: Genre | null, n: number): readonly Groupe[] => {
      const { maternelle, elementaire } = campagne.kits;
      const classesParPac =
        genre === null
          ? Math.min(maternelle.classesMax, elementaire.classesMax)
          : campagne.kits[genre].classesMax;
      return n > 0 ? [{ ecole, genre, classes: n, classesParPac, niveau, lente }] : [];
    };
    if (type === 'maternelle' || type === 'elementaire') return groupe(type, classes);
    const petites = classesMaternelle[ecole.id];
    if (petites === undefined || petites > classes) return groupe(null, classes);
    return [...groupe('maternelle', petites), ...groupe('elementaire', classes - petites)];
  });
}

/** The numbers of devices that the price list has an option for, largest first. */
function nombresListes(option: OptionMobile, campagne: Campagne): readonly number[] {
  return campagne.prix
    .flatMap((p) => {
      const lu = new RegExp(`^${option}-(\\d+)$`, 'u').exec(p.article)?.[1];
      return lu === undefined ? [] : [Number(lu)];
    })
    .sort((a, b) => b - a);
}

/** `a` costs less, or is the only one with a price. Two unpriced ones do not compare. */
function moinsChere(a: PrixArticle, b: PrixArticle): boolean {
  if (a.montant === null) return false;
  return b.montant === null || a.montant.lt(b.montant);
}

function offresDe(
  genre: Genre | null,
  preference: OptionMobile | undefined,
  prix: ContextePrix & { readonly campagne: Campagne },
): readonly Offre[] {
  const possibles: readonly OptionMobile[] =
    genre !== 'elementaire'
      ? ['tablettes']
      : preference === undefined
        ? ['tablettes', 'ordinateurs']
        : [preference];
  const meilleure = (rang: 'premier' | 'dernier'): Offre | undefined =>
    possibles
      .flatMap((option) => {
        const nombres = nombresListes(option, prix.campagne);
        const nombre = rang === 'premier' ? nombres[0] : nombres.at(-1);
        return nombre === undefined ? [] : [{ option, nombre, prix: prixOption(option, nombre, prix) }];
      })
      .reduce<Offre | undefined>(
        (a, b) => (a === undefined || moinsChere(b.prix, a.prix) ? b : a),
        undefined,
      );
  const pleine = meilleure('premier');
  const petite = meilleure('dernier');
  if (pleine === undefined) return [];
  if (petite === undefined || petite.nombre === pleine.nombre) return [pleine];
  const utile = petite.prix.montant === null || moinsChere(petite.prix, pleine.prix);
  return utile ? [pleine, petite] : [pleine];
}

export function categoriesDe(
  groupes: readonly Groupe[],
  preference: OptionMobile | undefined,
  prix: ContextePrix & { readonly campagne: Campagne },
): readonly Categorie[] {
  const parCle = new Map<string, { readonly offres: readonly Offre[]; readonly groupes: Groupe[] }>();
  for (const groupe of groupes) {
    const offres = offresDe(groupe.genre, preference, prix);
    if (offres.length === 0) continue;
    const cle = `${groupe.niveau}|${offres.map((o) => `${o.option}-${o.nombre}`).join('|')}`;
    const categorie = parCle.get(cle) ?? { offres, groupes: [] };
    categorie.groupes.push(groupe);
    parCle.set(cle, categorie);
  }
  return [...parCle.values()].map(({ offres, groupes: siens }) => ({
    niveau: siens[0]?.niveau ?? NE_SAIT_PAS,
    groupes: siens,
    offres,
    gains: siens
      .flatMap((groupe) => {
        const pacs = Math.ceil(groupe.classes / groupe.classesParPac);
        return Array.from({ length: pacs }, (_, i) => ({
          groupe,
          classes: Math.min(groupe.classesParPac, groupe.classes - i * groupe.classesParPac),
        }));
      })
      .sort((a, b) => b.classes - a.classes || (a.groupe.lente ? 1 : 0) - (b.groupe.lente ? 1 : 0)),
  }));
}

interface Recherche {
  /** Budget; null: none. */
  readonly borne: Decimal | null;
  /** Counts unpriced options for nothing: the best that could be, never a promise. */
  readonly optimiste: boolean;
  readonly financer: (choix: Choix) => { readonly reste: { readonly max: Decimal } };
  /** Order of the schools, for ties. */
  readonly ordre: readonly Groupe[];
}

/** The best choice with at most `max` PACs. Always one: no PAC at all fits any budget. */
export function meilleurChoix(categories: readonly Categorie[], max: number, r: Recherche): Choix {
  const rien = choixDe(categories.map((categorie) => ({ categorie, pacs: 0, petits: 0 })));
  const paquets = new Map<string, Choix[]>();
  for (const nombres of repartitions(
    categories.map((c) => c.gains.length),
    max,
  )) {
    const choix = choixDe(
      categories.map((categorie, i) => ({ categorie, pacs: nombres[i] ?? 0, petits: 0 })),
    );
    const cle = `${choix.equipees}|${choix.soclePasAtteint}`;
    const paquet = paquets.get(cle) ?? [];
    paquet.push(choix);
    paquets.set(cle, paquet);
  }
  const ordonnes = [...paquets.values()].sort(
    ([a = rien], [b = rien]) => b.equipees - a.equipees || b.soclePasAtteint - a.soclePasAtteint,
  );
  for (const paquet of ordonnes) {
    const [meilleur] = paquet.flatMap((choix) => possibles(choix, r)).sort((a, b) => comparer(a, b, r.ordre));
    if (meilleur !== undefined) return meilleur.choix;
  }
  return rien;
}

interface Evalue {
  readonly choix: Choix;
  readonly reste: Decimal;
}

/** The ways to fill these PACs that fit the budget, with as few smaller options as can be. */
function possibles(choix: Choix, r: Recherche): readonly Evalue[] {
  const evaluer = (c: Choix): Evalue => ({ choix: c, reste: r.financer(c).reste.max });
  const { borne } = r;
  if (borne === null) return [evaluer(choix)];
  const choisir = (petits: readonly number[]): Choix =>
    choixDe(choix.parts.map((p, i) => ({ ...p, petits: petits[i] ?? 0 })));
  const tient = (e: Evalue): boolean => (r.optimiste || e.choix.sansPrix === 0) && e.reste.lte(borne);
  const bornes = choix.parts.map((p) => {
    const petite = p.categorie.offres[1];
    return petite !== undefined && (r.optimiste || petite.prix.montant !== null) ? p.pacs : 0;
  });
  if (!tient(evaluer(choisir(bornes)))) return [];
  const total = bornes.reduce((a, b) => a + b, 0);
  for (let n = 0; n <= total; n += 1) {
    const bons = [...repartitions(bornes, n)]
      .filter((petits) => petits.reduce((a, b) => a + b, 0) === n)
      .map((petits) => evaluer(choisir(petits)))
      .filter(tient);
    if (bons.length > 0) return bons;
  }
  return [];
}

/** Every vector below `bornes` whose sum is at most `total`. */
function* repartitions(bornes: readonly number[], total: number): Generator<readonly number[]> {
  const [premiere, ...suivantes] = bornes;
  if (premiere === undefined) {
    yield [];
    return;
  }
  for (let n = 0; n <= Math.min(premiere, total); n += 1) {
    for (const suite of repartitions(suivantes, total - n)) yield [n, ...suite];
  }
}

/** Negative: `a` is better. Both equip as many classes, and as many below the level. */
function comparer(a: Evalue, b: Evalue, ordre: readonly Groupe[]): number {
  const parCriteres =
    a.choix.sansPrix - b.choix.sansPrix ||
    a.choix.petits - b.choix.petits ||
    a.reste.comparedTo(b.reste) ||
    a.choix.lents - b.choix.lents;
  if (parCriteres !== 0) return parCriteres;
  for (const groupe of ordre) {
    const ecart = b.choix.pacs(groupe) - a.choix.pacs(groupe);
    if (ecart !== 0) return ecart;
  }
  return 0;
}

function choixDe(parts: readonly Part[]): Choix {
  const pris = parts.flatMap((p) => p.categorie.gains.slice(0, p.pacs));
  const parGroupe = new Map<Groupe, { pacs: number; couvertes: number }>();
  for (const { groupe, classes } of pris) {
    const compte = parGroupe.get(groupe) ?? { pacs: 0, couvertes: 0 };
    parGroupe.set(groupe, { pacs: compte.pacs + 1, couvertes: compte.couvertes + classes });
  }
  const somme = (f: (p: Part) => number): number => parts.reduce((s, p) => s + f(p), 0);
  const sansPrix = (offre: Offre | undefined): boolean => offre !== undefined && offre.prix.montant === null;
  return {
    parts,
    groupes: parts.flatMap((p) => p.categorie.groupes),
    equipees: pris.reduce((s, g) => s + g.classes, 0),
    soclePasAtteint: pris.reduce((s, g) => s + (g.groupe.niveau === 'pas-atteint' ? g.classes : 0), 0),
    sansPrix: somme(
      (p) =>
        (sansPrix(p.categorie.offres[0]) ? p.pacs - p.petits : 0) +
        (sansPrix(p.categorie.offres[1]) ? p.petits : 0),
    ),
    petits: somme((p) => p.petits),
    lents: pris.filter((g) => g.groupe.lente).length,
    pacs: (groupe) => parGroupe.get(groupe)?.pacs ?? 0,
    couvertes: (groupe) => parGroupe.get(groupe)?.couvertes ?? 0,
  };
}

export interface PacAssemble extends Offre {
  readonly ecole: string;
  readonly genre: Genre | null;
  readonly classes: number;
  readonly niveau: Niveau;
  readonly sousReserveDuPrerequis: boolean;
}

/** The PACs of a choice, school by school: classes shared evenly, the smaller options where there are fewest classes. */
export function assembler(choix: Choix): readonly PacAssemble[] {
  return choix.parts.flatMap(({ categorie, petits }) => {
    const pacs = categorie.groupes.flatMap((groupe) => {
      const nombre = choix.pacs(groupe);
      const base = nombre === 0 ? 0 : Math.floor(choix.couvertes(groupe) / nombre);
      const plus = nombre === 0 ? 0 : choix.couvertes(groupe) % nombre;
      return Array.from({ length: nombre }, (_, i) => ({ groupe, classes: base + (i < plus ? 1 : 0) }));
    });
    const petitsPacs = new Set(
      pacs
        .map((pac, i) => ({ classes: pac.classes, i }))
        .sort((a, b) => a.classes - b.classes || b.i - a.i)
        .slice(0, petits)
        .map((p) => p.i),
    );
    return pacs.flatMap(({ groupe, classes }, i) => {
      const offre = categorie.offres[petitsPacs.has(i) ? 1 : 0];
      if (offre === undefined) return [];
      return [
        {
          ...offre,
          ecole: groupe.ecole.id,
          genre: groupe.genre,
          classes,
          niveau: groupe.niveau,
          sousReserveDuPrerequis: groupe.lente,
        },
      ];
    });
  });
}
