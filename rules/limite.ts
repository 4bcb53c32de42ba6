/**
 * F8 — « dans la limite de 200 000 € par commune », under every reading of A1 and, where it bites, of A2.
 *
 * Each reading is a plain function of what the schools at the high and at the low rate spend; the driver runs them under every
 * combination of unknown levels and merges equal outcomes. With unpriced lines the total may be anything at or above the known
 * part: `garanti` is the least subsidy over all such totals.
 */

import type { Campagne, LectureId } from './campagne.js';
import { CAMPAGNE_PAR_DEFAUT } from './campagnes/index.js';
import { ecrireEuros, ecrireFourchette } from './ecriture.js';
import { type ChoixDeLecture, etablie, type Issue, selonLecture, type VarianteDeLecture } from './issue.js';
import { arrondirAuCentime, Decimal, euros, type Fourchette, fourchette, ZERO } from './montant.js';
import { partSubventionnee } from './taux.js';

/** What counts towards the limit, school by school (equipment of the PACs within the ceiling). */
export interface DepenseEcole {
  /** Known cost of the equipment, PAC by PAC: the subsidy is rounded per PAC. */
  readonly materiels: readonly Decimal[];
  /** Some equipment has no price: the real cost is at or above. */
  readonly sansPrix: boolean;
  /** Rates in %: one, or both when the level is unknown. */
  readonly taux: readonly number[];
}

export interface ResultatLimite {
  /** Subsidy of the known part. */
  readonly subvention: Fourchette;
  /** Sure whatever the unpriced lines cost; at most `subvention.min`. */
  readonly garanti: Decimal;
}

/** Spending under one combination of levels. */
interface Depenses {
  readonly haut: Decimal;
  readonly bas: Decimal;
  /** Rounded subsidies, per PAC: the high schools' at the high rate and at the low one, the low schools'. */
  readonly subventionHaut: Decimal;
  readonly subventionHautAuBas: Decimal;
  readonly subventionBas: Decimal;
  readonly hautSansPrix: boolean;
  readonly basSansPrix: boolean;
}

interface Parametres {
  readonly limite: Decimal;
  readonly tauxHaut: number;
  readonly tauxBas: number;
}

type LectureA1 = (d: Depenses, p: Parametres, avecBas: boolean) => ResultatLimite;

const pourcent = (montant: Decimal, taux: number): Decimal => montant.times(taux).dividedBy(100);

function sure(subvention: Fourchette, garanti: Decimal = subvention.min): ResultatLimite {
  return { subvention, garanti: Decimal.min(garanti, subvention.min) };
}

/** (a) « subvention plafonnée »: the subsidy stops at the limit. */
const subventionPlafonneeA: LectureA1 = (d, p, avecBas) => {
  const plein = d.subventionHaut.plus(d.subventionBas);
  const valeur = avecBas
    ? Decimal.min(plein, p.limite)
    : Decimal.min(d.subventionHaut, p.limite).plus(d.subventionBas);
  return sure(fourchette(valeur));
};

/** (b) « dépense, puis 50 % »: the high rate on the first part, the low rate beyond. */
const depensePuisBas: LectureA1 = (d, p, avecBas) => {
  const total = avecBas ? d.haut.plus(d.bas) : d.haut;
  if (total.lte(p.limite)) return sure(fourchette(d.subventionHaut.plus(d.subventionBas)));
  const avec = (auTauxHaut: Decimal): Decimal =>
    arrondirAuCentime(
      pourcent(auTauxHaut, p.tauxHaut).plus(pourcent(d.haut.minus(auTauxHaut), p.tauxBas)),
    ).plus(d.subventionBas);
  const hautDAbord = avec(Decimal.min(d.haut, p.limite));
  if (!avecBas) return sure(fourchette(hautDAbord));
  return sure(fourchette(avec(Decimal.min(d.haut, Decimal.max(p.limite.minus(d.bas), ZERO))), hautDAbord));
};

/** (c) « dépense plafonnée »: the high rate on the first part, nothing beyond. */
const depensePlafonnee: LectureA1 = (d, p, avecBas) => {
  if (!avecBas) {
    const haut = d.haut.lte(p.limite) ? d.subventionHaut : partSubventionnee(p.limite, p.tauxHaut);
    return sure(fourchette(haut.plus(d.subventionBas)));
  }
  const avec = (haut: Decimal, bas: Decimal): Decimal =>
    arrondirAuCentime(pourcent(haut, p.tauxHaut).plus(pourcent(bas, p.tauxBas)));
  const toutAuBas = partSubventionnee(p.limite, p.tauxBas);
  if (d.haut.plus(d.bas).lte(p.limite)) {
    // Unpriced spending at the low rate, counted first, can push the high rate out of the limit.
    const plein = d.subventionHaut.plus(d.subventionBas);
    return sure(fourchette(plein), d.basSansPrix ? Decimal.min(plein, toutAuBas) : plein);
  }
  const hautDAbord = Decimal.min(d.haut, p.limite);
  const basDAbord = Decimal.min(d.bas, p.limite);
  const max = avec(hautDAbord, Decimal.min(d.bas, p.limite.minus(hautDAbord)));
  const min = avec(Decimal.min(d.haut, p.limite.minus(basDAbord)), basDAbord);
  return sure(fourchette(min, max), d.basSansPrix ? Decimal.min(min, toutAuBas) : min);
};

/** (d) « bascule à 50 % »: from the limit on (inclusive), everything at the low rate. */
const basculeAuBas: LectureA1 = (d, p, avecBas) => {
  const total = avecBas ? d.haut.plus(d.bas) : d.haut;
  const reste = d.subventionBas;
  if (total.gte(p.limite)) return sure(fourchette(d.subventionHautAuBas.plus(reste)));
  const plein = fourchette(d.subventionHaut.plus(reste));
  const peutBasculer = d.hautSansPrix || (avecBas && d.basSansPrix);
  const auSeuil = partSubventionnee(p.limite, p.tauxBas);
  return sure(plein, peutBasculer ? (avecBas ? auSeuil : auSeuil.plus(reste)) : plein.min);
};

const LECTURES_A1: Readonly<Record<string, LectureA1>> = {
  a: subventionPlafonneeA,
  b: depensePuisBas,
  c: depensePlafonnee,
  d: basculeAuBas,
};

/** What a school adds to each side, once per rate it could have. */
interface Apport {
  readonly haut: boolean;
  readonly cout: Decimal;
  readonly auHaut: Decimal;
  readonly auBas: Decimal;
  readonly sansPrix: boolean;
}

function apports(ecole: DepenseEcole, p: Parametres): readonly Apport[] {
  const somme = (taux: number): Decimal =>
    ecole.materiels.reduce((s, m) => s.plus(partSubventionnee(m, taux)), ZERO);
  const commun = {
    cout: ecole.materiels.reduce((s, m) => s.plus(m), ZERO),
    auHaut: somme(p.tauxHaut),
    auBas: somme(p.tauxBas),
    sansPrix: ecole.sansPrix,
  };
  return ecole.taux.map((t) => ({ ...commun, haut: t === p.tauxHaut }));
}

const RIEN: Depenses = {
  haut: ZERO,
  bas: ZERO,
  subventionHaut: ZERO,
  subventionHautAuBas: ZERO,
  subventionBas: ZERO,
  hautSansPrix: false,
  basSansPrix: false,
};

function ajouter(d: Depenses, a: Apport): Depenses {
  return a.haut
    ? {
        ...d,
        haut: d.haut.plus(a.cout),
        subventionHaut: d.subventionHaut.plus(a.auHaut),
        subventionHautAuBas: d.subventionHautAuBas.plus(a.auBas),
        hautSansPrix: d.hautSansPrix || a.sansPrix,
      }
    : {
        ...d,
        bas: d.bas.plus(a.cout),
        subventionBas: d.subventionBas.plus(a.auBas),
        basSansPrix: d.basSansPrix || a.sansPrix,
      };
}

/** Every combination of levels. At most 10 PACs get money, so at most 1 024. */
function combinaisons(ecoles: readonly DepenseEcole[], p: Parametres): readonly Depenses[] {
  let cas: readonly Depenses[] = [RIEN];
  for (const ecole of ecoles) {
    const choix = apports(ecole, p);
    cas =
      choix.length === 1
        ? cas.map((d) => ajouter(d, choix[0] as Apport))
        : cas.flatMap((d) => choix.map((a) => ajouter(d, a)));
  }
  return cas;
}

function reunir(resultats: readonly ResultatLimite[]): ResultatLimite {
  return resultats.reduce((a, b) => ({
    subvention: {
      min: Decimal.min(a.subvention.min, b.subvention.min),
      max: Decimal.max(a.subvention.max, b.subvention.max),
    },
    garanti: Decimal.min(a.garanti, b.garanti),
  }));
}

function egaux(a: ResultatLimite, b: ResultatLimite): boolean {
  return (
    a.subvention.min.eq(b.subvention.min) && a.subvention.max.eq(b.subvention.max) && a.garanti.eq(b.garanti)
  );
}

/**
 * Can the limit change anything? Not while the known part is below it and either everything has a price, or the high rate on the
 * known part is not above what the reading (d) would leave at the limit.
 */
function horsDAtteinte(ecoles: readonly DepenseEcole[], p: Parametres): boolean {
  const total = ecoles.reduce((s, e) => e.materiels.reduce((t, m) => t.plus(m), s), ZERO);
  if (total.gte(p.limite)) return false;
  const sansPrix = ecoles.some((e) => e.sansPrix);
  return !sansPrix || pourcent(total, p.tauxHaut).lte(pourcent(p.limite, p.tauxBas));
}

/** Smallest and largest subsidy before the limit: schools add up, their levels are independent. */
export function avantLimite(ecoles: readonly DepenseEcole[]): Fourchette {
  return ecoles.reduce<Fourchette>((somme, e) => {
    const cas = e.taux.map((t) => e.materiels.reduce((s, m) => s.plus(partSubventionnee(m, t)), ZERO));
    return fourchette(somme.min.plus(Decimal.min(...cas)), somme.max.plus(Decimal.max(...cas)));
  }, fourchette(ZERO));
}

/** The subsidy of the commune once the limit is taken into account: one outcome, or one by reading. */
export function appliquerLimite(ecoles: readonly DepenseEcole[], campagne: Campagne): Issue<ResultatLimite> {
  const p: Parametres = {
    limite: euros(campagne.limiteCommune.valeur),
    tauxHaut: campagne.taux['pas-atteint'].valeur,
    tauxBas: campagne.taux.atteint.valeur,
  };
  if (horsDAtteinte(ecoles, p)) return etablie(sure(avantLimite(ecoles)));
  const cas = combinaisons(ecoles, p);
  const choixA1 = choixOuverts('A1', campagne).filter((choix) => LECTURES_A1[choix] !== undefined);
  const choixA2 = choixOuverts('A2', campagne);
  const sous = (a1: string, avecBas: boolean): ResultatLimite =>
    reunir(cas.map((d) => (LECTURES_A1[a1] as LectureA1)(d, p, avecBas)));
  const resultats = choixA1.map((a1) => ({ a1, non: sous(a1, false), oui: sous(a1, true) }));
  const a2Mord = choixA2.length > 1 && resultats.some((r) => !egaux(r.non, r.oui));
  const bruts: readonly Brut[] = resultats.flatMap((r) => {
    const a1 = { lecture: 'A1', choix: r.a1 } as const;
    if (!a2Mord) return [{ choix: [a1], valeur: choixA2[0] === 'oui' ? r.oui : r.non }];
    return [
      { choix: [a1, { lecture: 'A2', choix: 'non' } as const], valeur: r.non },
      { choix: [a1, { lecture: 'A2', choix: 'oui' } as const], valeur: r.oui },
    ];
  });
  return fusionner(bruts, campagne);
}

/** Choices still open for a reading: the confirmed one alone once somebody settled it. */
function choixOuverts(id: LectureId, campagne: Campagne): readonly string[] {
  const lecture = campagne.lectures.find((l) => l.id === id);
  if (lecture === undefined) return [];
  return lecture.confirme === null ? lecture.lectures.map((l) => l.id) : [lecture.confirme.choix];
}

interface Brut {
  readonly choix: readonly ChoixDeLecture[];
  readonly valeur: ResultatLimite;
}

/** Merges equal outcomes; one outcome alone is established. */
function fusionner(bruts: readonly Brut[], campagne: Campagne): Issue<ResultatLimite> {
  const groupes: { lectures: (readonly ChoixDeLecture[])[]; valeur: ResultatLimite }[] = [];
  for (const { choix, valeur } of bruts) {
    // The guarantee follows the least of all readings, below: outcomes are told apart by the known part.
    const groupe = groupes.find(
      (g) =>
        g.valeur.subvention.min.eq(valeur.subvention.min) &&
        g.valeur.subvention.max.eq(valeur.subvention.max),
    );
    if (groupe === undefined) groupes.push({ lectures: [choix], valeur });
    else {
      groupe.lectures.push(choix);
      groupe.valeur = { ...groupe.valeur, garanti: Decimal.min(groupe.valeur.garanti, valeur.garanti) };
    }
  }
  const [seul] = groupes;
  if (groupes.length === 1 && seul !== undefined)
    return etablie(seul.valeur, { silences: ['repartition-limite'] });
  const variantes: readonly VarianteDeLecture<ResultatLimite>[] = groupes.map((g) => ({
    ...g,
    traces: [
      {
        regle: 'limite',
        faits: ['F8'],
        citations: [campagne.limiteCommune.extrait],
        entrees: [
          { nom: 'limite par commune', valeur: ecrireEuros(euros(campagne.limiteCommune.valeur)) },
          {
            nom: 'lecture',
            valeur: g.lectures.map((l) => l.map((c) => titreLecture(c, campagne)).join(', ')).join(' ; '),
          },
        ],
        sortie: ecrireFourchette(g.valeur.subvention),
      },
    ],
  }));
  return selonLecture(variantes, { silences: ['repartition-limite'] });
}

/** « (a) subvention plafonnée ». */
export function titreLecture(choix: ChoixDeLecture, campagne: Campagne = CAMPAGNE_PAR_DEFAUT): string {
  const titre = campagne.lectures
    .find((l) => l.id === choix.lecture)
    ?.lectures.find((l) => l.id === choix.choix)?.titre;
  return `(${choix.choix}) ${titre ?? choix.choix}`;
}

/** Outcome of `subventionPlafonnee`. */
export interface SubventionPlafonnee {
  readonly subvention: Fourchette;
  readonly reste: Fourchette;
}

/**
 * The limit on plain totals, € HT of equipment, of the schools at 70 % (`totalHaut`) and at 50 % (`totalBas`), everything priced:
 * established while the limit changes nothing, else one outcome by reading.
 */
export function subventionPlafonnee(
  totalHaut: Decimal,
  totalBas: Decimal = ZERO,
  campagne: Campagne = CAMPAGNE_PAR_DEFAUT,
): Issue<SubventionPlafonnee> {
  const total = totalHaut.plus(totalBas);
  const avecReste = (r: ResultatLimite): SubventionPlafonnee => ({
    subvention: r.subvention,
    reste: fourchette(total.minus(r.subvention.max), total.minus(r.subvention.min)),
  });
  const issue = appliquerLimite(
    [
      { materiels: [totalHaut], sansPrix: false, taux: [campagne.taux['pas-atteint'].valeur] },
      { materiels: [totalBas], sansPrix: false, taux: [campagne.taux.atteint.valeur] },
    ],
    campagne,
  );
  if (issue.type === 'incomplete') return issue;
  if (issue.type === 'etablie') return { ...issue, valeur: avecReste(issue.valeur) };
  return { ...issue, variantes: issue.variantes.map((v) => ({ ...v, valeur: avecReste(v.valeur) })) };
}
