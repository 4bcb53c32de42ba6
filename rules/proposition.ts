/**
 * Allocation help: which schools, which kinds, how many devices, within the ceiling (F9), 1 to 3 classes a PAC (F10) and, when
 * there is one, the commune's budget. An exact search with a stated objective; the person decides.
 *
 * What it compares, in this order (`OBJECTIF`): most classes equipped; most classes in schools that have surely not reached the
 * level (70 %); fewest PACs without a price; fewest PACs cut down to the smaller option; least left to the commune (known part,
 * worst level and worst reading of the limit); fewest PACs in schools that are too slow; then the order of the schools.
 *
 * PACs already planned are not looked at: it proposes from the classes. A budget is compared with what is left to the commune on
 * priced options alone; an option without a price can never be proven to fit, and the ENT is outside (its price and rate are
 * unknown).
 */
import type { Campagne } from './campagne.js';
import { CAMPAGNE_PAR_DEFAUT } from './campagnes/index.js';
import { compter } from './ecriture.js';
import { etablie, type Issue, incomplete } from './issue.js';
import { appliquerLimite } from './limite.js';
import { type Decimal, euros, type Fourchette, fourchette, ZERO } from './montant.js';
import { classesDesEcoles, plafond, trancheSuivante } from './plafond.js';
import type { PrixArticle, TablePrix } from './prix.js';
import {
  assembler,
  type Categorie,
  type Choix,
  categoriesDe,
  type Groupe,
  groupesDe,
  meilleurChoix,
} from './proposition-recherche.js';
import { type Ecole, NE_SAIT_PAS, type Situation } from './situation.js';
import { tauxDuNiveau } from './taux.js';

export const OBJECTIF = [
  'classes-equipees',
  'classes-socle-pas-atteint',
  'prix-connus',
  'option-complete',
  'reste-le-plus-bas',
  'debit-suffisant',
  'ordre-des-ecoles',
] as const;
export type CritereDeProposition = (typeof OBJECTIF)[number];

export interface OptionsDeProposition {
  /** What the commune can put in, € HT (`schemaEuros`); absent: no bound. */
  readonly budget?: string;
  /** For classes élémentaires; a maternelle has tablets only. Absent: the option that costs less. */
  readonly preference?: 'tablettes' | 'ordinateurs';
  /** Ids of the schools to consider; absent: all. */
  readonly ecoles?: readonly string[];
  /** Classes de maternelle of an école primaire, by id: without it, its kinds are left to be said. */
  readonly classesMaternelle?: Readonly<Record<string, number>>;
}

export interface ContexteDeProposition {
  readonly campagne?: Campagne;
  readonly prix?: TablePrix | undefined;
}

export interface PacPropose {
  readonly ecole: string;
  /** null: an école primaire whose classes de maternelle are not known; tablets suit both kinds. */
  readonly genre: 'maternelle' | 'elementaire' | null;
  readonly classes: number;
  readonly option: 'tablettes' | 'ordinateurs';
  readonly nombre: number;
  readonly prix: PrixArticle;
  /** The school is too slow today (F7). */
  readonly sousReserveDuPrerequis: boolean;
}

export interface ClassesNonCouvertes {
  readonly ecole: string;
  readonly genre: 'maternelle' | 'elementaire' | null;
  readonly classes: number;
  readonly motif: 'plafond' | 'budget';
}

/** `min` < `max` only for écoles primaires whose kinds are unknown: a PAC equips classes of one kind. */
export interface NombreDeClasses {
  readonly min: number;
  readonly max: number;
}

export interface Proposition {
  readonly objectif: readonly CritereDeProposition[];
  readonly plafond: number;
  readonly pacs: readonly PacPropose[];
  readonly equipees: NombreDeClasses;
  /** Of the equipped ones, those of schools that have surely not reached the level. */
  readonly dontSoclePasAtteint: number;
  readonly classes: number;
  /** Classes of the commune that belong to none of the schools considered. */
  readonly classesHorsEcoles: number;
  readonly nonCouvertes: readonly ClassesNonCouvertes[];
  /** Ceiling minus PACs proposed: left over, nothing more to equip (or no budget). */
  readonly pacsRestants: number;
  /** Of the options alone, € HT. Unpriced ones are in `sansPrix`. */
  readonly cout: Decimal;
  /** Subsidy and what is left on the priced options, over every unknown level and every reading of the limit. */
  readonly subvention: Fourchette;
  readonly reste: Fourchette;
  readonly sansPrix: readonly PrixArticle[];
  readonly budget: BudgetDeProposition | null;
  /** One PAC more than the ceiling, the rest being equal: classes that it would equip. Zero: nothing changes. */
  readonly avecUnPacDePlus: { readonly classesEnPlus: number; readonly ecoles: readonly string[] };
  /** From how many classes in the commune the ceiling rises; null at the last bracket. */
  readonly trancheSuivante: {
    readonly classes: number;
    readonly pacs: number;
    readonly classesEnPlus: number;
  } | null;
  /** Écoles primaires whose classes de maternelle would make the proposal exact. */
  readonly genresAPreciser: readonly string[];
}

export interface BudgetDeProposition {
  readonly montant: Decimal;
  /** What is left to the commune without any budget bound, worst case; null when it holds unpriced options. */
  readonly resteSansBudget: Decimal | null;
  /** An unpriced option could let more classes in; it cannot be proven. */
  readonly nonProuvable: {
    readonly options: readonly string[];
    readonly classesEnPlusAuMieux: number;
  } | null;
}

export function proposerRepartition(
  situation: Situation,
  options: OptionsDeProposition = {},
  contexte: ContexteDeProposition = {},
): Issue<Proposition> {
  const campagne = contexte.campagne ?? CAMPAGNE_PAR_DEFAUT;
  const retenues = situation.ecoles.filter((e) => options.ecoles?.includes(e.id) ?? true);
  const limite = plafond(situation, campagne);
  const manquants = [
    ...(limite.type === 'incomplete' ? limite.manquants : []),
    ...(retenues.length === 0 ? ['ecoles'] : []),
    ...retenues.flatMap(cheminsManquants),
  ];
  if (limite.type !== 'etablie' || manquants.length > 0) return incomplete(manquants);

  const groupes = groupesDe(retenues, options.classesMaternelle ?? {}, campagne);
  const prix = { campagne, prix: contexte.prix, devis: situation.devis };
  const categories = categoriesDe(groupes, options.preference, prix);
  const nombre = limite.valeur.nombre;
  const montantBudget = options.budget === undefined ? null : euros(options.budget);
  const chercher = (max: number, borne: Decimal | null, optimiste = false): Choix =>
    meilleurChoix(categories, max, {
      borne,
      optimiste,
      financer: (c) => financer(c, campagne),
      ordre: groupes,
    });
  const choix = chercher(nombre, montantBudget);
  const sansBudget = montantBudget === null ? choix : chercher(nombre, null);
  const rang = new Map(retenues.map((e, i) => [e.id, i]));
  const pacs = assembler(choix).toSorted((a, b) => (rang.get(a.ecole) ?? -1) - (rang.get(b.ecole) ?? -1));
  const f = financer(choix, campagne);
  const suivante = trancheSuivante(limite.valeur.classes, campagne);
  const { somme } = classesDesEcoles(retenues);
  return etablie(
    {
      objectif: OBJECTIF,
      plafond: nombre,
      pacs,
      equipees: equipees(choix, groupes),
      dontSoclePasAtteint: choix.soclePasAtteint,
      classes: somme,
      classesHorsEcoles: Math.max(0, limite.valeur.classes - somme),
      nonCouvertes: nonCouvertes(groupes, choix, sansBudget),
      pacsRestants: nombre - pacs.length,
      cout: f.cout,
      subvention: f.subvention,
      reste: f.reste,
      sansPrix: pacs.filter((p) => p.prix.montant === null).map((p) => p.prix),
      budget:
        montantBudget === null
          ? null
          : {
              montant: montantBudget,
              resteSansBudget: sansBudget.sansPrix > 0 ? null : financer(sansBudget, campagne).reste.max,
              nonProuvable: nonProuvable(choix, chercher(nombre, montantBudget, true), categories),
            },
      avecUnPacDePlus: ecart(choix, chercher(nombre + 1, montantBudget)),
      trancheSuivante:
        suivante === null
          ? null
          : {
              classes: suivante.min,
              pacs: suivante.pacs,
              classesEnPlus: chercher(suivante.pacs, montantBudget).equipees - choix.equipees,
            },
      genresAPreciser: groupes.filter((g) => g.genre === null).map((g) => g.ecole.id),
    },
    {
      traces: [
        ...limite.traces,
        {
          regle: 'repartition',
          faits: ['F8', 'F9', 'F10', 'F11'],
          citations: [
            ...new Set([
              ...groupes.map((g) => campagne.kits[g.genre ?? 'elementaire'].extrait),
              campagne.taux['pas-atteint'].extrait,
              campagne.taux.atteint.extrait,
              ...pacs.flatMap((p) => (p.prix.citation === null ? [] : [p.prix.citation])),
            ]),
          ],
          entrees: retenues.map((e) => ({
            nom: `classes de ${e.nom ?? 'l’école'}`,
            valeur: String(e.classes),
            chemin: `ecoles[${e.id}].classes`,
          })),
          sortie: `${compter(pacs.length, 'PAC', 'PAC')} pour ${compter(choix.equipees, 'classe', 'classes')}`,
        },
      ],
      reserves: [
        'A5',
        'A12',
        ...(retenues.some((e) => e.niveau !== 'pas-atteint') ? (['A3', 'A4', 'A11'] as const) : []),
        ...(pacs.some((p) => p.genre !== 'elementaire' && p.prix.origine?.type === 'source')
          ? (['A14'] as const)
          : []),
      ],
      notices: [...limite.notices, ...(pacs.some((p) => p.sousReserveDuPrerequis) ? (['A15'] as const) : [])],
      silences: [...new Set([...limite.silences, 'prix-ent', 'taux-ent', 'contenu-option'])],
    },
  );
}

/** Type, classes and level: « je ne sais pas » is an answer for the level alone (both rates are then counted). */
function cheminsManquants(ecole: Ecole): readonly string[] {
  const base = `ecoles[${ecole.id}]`;
  return [
    ...(ecole.type === undefined || ecole.type === NE_SAIT_PAS ? [`${base}.type`] : []),
    ...(typeof ecole.classes === 'number' ? [] : [`${base}.classes`]),
    ...(ecole.niveau === undefined ? [`${base}.niveau`] : []),
  ];
}

interface FinancementDuChoix {
  readonly cout: Decimal;
  readonly subvention: Fourchette;
  readonly reste: Fourchette;
}

/** Priced options of a choice: every unknown level, every reading of the limit, rounded PAC by PAC. */
function financer(choix: Choix, campagne: Campagne): FinancementDuChoix {
  const parEcole = new Map<
    string,
    { readonly materiels: Decimal[]; sansPrix: boolean; readonly taux: readonly number[] }
  >();
  for (const pac of assembler(choix)) {
    const depense = parEcole.get(pac.ecole) ?? {
      materiels: [],
      sansPrix: false,
      taux: tauxDuNiveau(pac.niveau, campagne),
    };
    if (pac.prix.montant === null) depense.sansPrix = true;
    else depense.materiels.push(pac.prix.montant);
    parEcole.set(pac.ecole, depense);
  }
  const depenses = [...parEcole.values()];
  const cout = depenses.flatMap((d) => d.materiels).reduce((s, m) => s.plus(m), ZERO);
  const issue = appliquerLimite(depenses, campagne);
  const resultats =
    issue.type === 'etablie'
      ? [issue.valeur]
      : issue.type === 'selon-lecture'
        ? issue.variantes.map((v) => v.valeur)
        : [];
  const min = resultats.map((r) => r.subvention.min).reduce((a, b) => (b.lt(a) ? b : a), cout);
  const max = resultats.map((r) => r.subvention.max).reduce((a, b) => (b.gt(a) ? b : a), ZERO);
  return { cout, subvention: fourchette(min, max), reste: fourchette(cout.minus(max), cout.minus(min)) };
}

/** In an école primaire whose kinds are unknown, the worst share of its classes between the two kinds. */
function equipees(choix: Choix, groupes: readonly Groupe[]): NombreDeClasses {
  const perdues = groupes
    .filter((g) => g.genre === null)
    .reduce((s, g) => s + (choix.couvertes(g) - couvertesAuPire(g, choix.pacs(g))), 0);
  return { min: choix.equipees - perdues, max: choix.equipees };
}

function couvertesAuPire(groupe: Groupe, pacs: number): number {
  const auMieux = (maternelle: number): number =>
    Math.max(
      ...Array.from(
        { length: pacs + 1 },
        (_, k) =>
          Math.min(maternelle, k * groupe.classesParPac) +
          Math.min(groupe.classes - maternelle, (pacs - k) * groupe.classesParPac),
      ),
    );
  return Math.min(...Array.from({ length: groupe.classes + 1 }, (_, m) => auMieux(m)));
}

/** What the ceiling alone already leaves out is said « plafond »; what the budget leaves out besides, « budget ». */
function nonCouvertes(
  groupes: readonly Groupe[],
  choix: Choix,
  sansBudget: Choix,
): readonly ClassesNonCouvertes[] {
  return groupes.flatMap((g) => {
    const reste = g.classes - choix.couvertes(g);
    const parPlafond = Math.min(reste, g.classes - sansBudget.couvertes(g));
    const ligne = (classes: number, motif: ClassesNonCouvertes['motif']): readonly ClassesNonCouvertes[] =>
      classes > 0 ? [{ ecole: g.ecole.id, genre: g.genre, classes, motif }] : [];
    return [...ligne(parPlafond, 'plafond'), ...ligne(reste - parPlafond, 'budget')];
  });
}

function ecart(avant: Choix, apres: Choix): Proposition['avecUnPacDePlus'] {
  const gagnantes = apres.groupes.filter((g) => apres.couvertes(g) > avant.couvertes(g));
  return {
    classesEnPlus: apres.equipees - avant.equipees,
    ecoles: [...new Set(gagnantes.map((g) => g.ecole.id))],
  };
}

function nonProuvable(
  choix: Choix,
  auMieux: Choix,
  categories: readonly Categorie[],
): BudgetDeProposition['nonProuvable'] {
  const classesEnPlusAuMieux = auMieux.equipees - choix.equipees;
  if (classesEnPlusAuMieux <= 0) return null;
  const sansPrix = categories.flatMap((c) => c.offres).filter((o) => o.prix.montant === null);
  return { options: [...new Set(sansPrix.map((o) => o.prix.libelle))], classesEnPlusAuMieux };
}
