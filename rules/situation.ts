/**
 * What is known of a commune and its project: schemas and types shared by the rules and the conversation.
 *
 * Absence of a key means « the person has not said yet »; `NE_SAIT_PAS` means « asked, and the person does not know ».
 * The two never mix, and neither ever becomes a number.
 */
import { z } from 'zod';

export const NE_SAIT_PAS = 'ne-sait-pas';
const neSaitPas = z.literal(NE_SAIT_PAS);

/** A commune has at most this many classes here; beyond, it is a typing error (the largest of Isère has under 600). */
export const CLASSES_MAX = 999;
/** Bounds of what a dossier may hold, against abuse; no rule of the call. */
export const ECOLES_MAX = 60;
export const PACS_PAR_ECOLE_MAX = 20;
export const TEXTE_LIBRE_MAX = 5000;

/** An amount in € HT as typed data: digits, a dot, at most two decimals. Money is never a JS number. */
export const schemaEuros = z.string().regex(/^\d{1,9}(\.\d{1,2})?$/);
/** A throughput in Mb/s as a decimal string. */
export const schemaDebit = z.string().regex(/^\d{1,6}(\.\d{1,3})?$/);

export const TYPES_ECOLE = ['maternelle', 'elementaire', 'primaire'] as const;
export const STATUTS = ['publique', 'privee'] as const;
export const NIVEAUX = ['pas-atteint', 'atteint'] as const;
export const GENRES_PAC = ['maternelle', 'elementaire'] as const;
export const OPTIONS_MOBILES = ['tablettes', 'ordinateurs'] as const;
export const PLANS_ANTERIEURS = ['jamais', 'avant-2018', 'depuis-2018'] as const;
export const FRAGILITES = [
  'education-prioritaire',
  'qrr',
  'qpv',
  'rural-isole',
  'montagne',
  'autre',
] as const;
export const DYNAMIQUES = [
  'communaute-educative',
  'inclusion',
  'collectif',
  'innovation',
  'parentalite',
  'maternelle',
] as const;
/** The five domains of the socle commun (general law, décret n° 2015-372). */
export const DOMAINES_SOCLE = ['socle-1', 'socle-2', 'socle-3', 'socle-4', 'socle-5'] as const;
/** The five learning domains of cycle 1 (general law). */
export const DOMAINES_CYCLE_1 = [
  'cycle1-langage',
  'cycle1-physique',
  'cycle1-artistique',
  'cycle1-maths',
  'cycle1-monde',
] as const;

/**
 * What a PAC can hold beside its tablets or computers. Their bounds and conditions are rules (composition), not schema:
 * a plan beyond a bound is kept as said and told, never clipped.
 */
export const ARTICLES_EN_QUANTITE = [
  'pilote', // laptop that drives the projection, 1 per class, 3 max (F14)
  'visualiseur', // 1 per class, 3 max (F14)
  'vpi', // interactive projector, option, 1 per class, 3 max (F14)
  'eni-75', // interactive screen 75″, maternelle only (F14, A8)
  'eni-86', // interactive screen 86″ (F14)
  'tablette-classe', // 1 to 3 (F15, F16, A10)
  'projection-ecrans', // AirServer or Apple TV, 1 (F15, F16)
  'borne-wifi', // 1 per class concerned if the school is not fully covered (F15, F16)
  'mdm', // fleet management (F15, F16, A7)
  'casque', // 13 to 23 headsets with microphone (F15, F16)
  'valise-10',
  'chariot-20',
  'clavier-bluetooth',
  'trepied',
  'conteuse',
  'enregistreur',
  'robot',
  'imprimante', // 1 per PAC, maternelle (F17)
  'webradio',
  'applications',
  'albums-numeriques',
  'manuels-enrichis',
  'abonnements',
] as const;
export type ArticleEnQuantite = (typeof ARTICLES_EN_QUANTITE)[number];

/** What a price or a quote can be attached to: the options of the price list (F11), the articles above, the ENT (F13). */
export const ARTICLES_A_PRIX = [
  'tablettes-10',
  'tablettes-20',
  'ordinateurs-10',
  'ordinateurs-20',
  'ent',
  ...ARTICLES_EN_QUANTITE,
] as const;
export type ArticleAPrix = (typeof ARTICLES_A_PRIX)[number];

const identifiant = z.string().regex(/^[a-z]\d{1,4}$/);
const texteLibre = z.string().max(TEXTE_LIBRE_MAX);

export const schemaPac = z.looseObject({
  id: identifiant,
  /** Which kit (F14–F16). Follows from the school's type, except in an école primaire. */
  genre: z.enum(GENRES_PAC).optional(),
  /** Classes this PAC equips; the text says 1 to 3 (F10). */
  classes: z.number().int().min(0).max(CLASSES_MAX).optional(),
  option: z.enum(OPTIONS_MOBILES).optional(),
  /** Tablets or computers of the option, pupils' devices; the text says 10 to 20 (F15, F16). */
  nombre: z.number().int().min(0).max(9999).optional(),
  quantites: z.partialRecord(z.enum(ARTICLES_EN_QUANTITE), z.number().int().min(0).max(9999)).optional(),
  /** The user's own quote for the equipment of this whole PAC, € HT; replaces the sum of its lines (F11). */
  devis: schemaEuros.optional(),
  /** When the plan is over the ceiling (F9): the commune keeps this PAC outside it. Without effect within the ceiling. */
  horsPlafond: z.boolean().optional(),
});
export type Pac = Readonly<z.infer<typeof schemaPac>>;

export const schemaEcole = z.looseObject({
  id: identifiant,
  nom: z.string().max(120).optional(),
  type: z.enum(TYPES_ECOLE).or(neSaitPas).optional(),
  statut: z.enum(STATUTS).or(neSaitPas).optional(),
  /** Classes of this school, maternelle and élémentaire. */
  classes: z.number().int().min(0).max(CLASSES_MAX).or(neSaitPas).optional(),
  /** Of these, those of maternelle, in an école primaire: a PAC equips classes of one kind. Only the allocation help asks. */
  classesMaternelle: z.number().int().min(0).max(CLASSES_MAX).or(neSaitPas).optional(),
  /** Has the school reached the socle numérique de base (plan SNEE)? (F8, A12) */
  niveau: z.enum(NIVEAUX).or(neSaitPas).optional(),
  /** Internet throughput, Mb/s (F7). */
  debit: schemaDebit.or(neSaitPas).optional(),
  /** Is the whole school covered by Wi-Fi? (F15, F16) */
  wifi: z.enum(['complet', 'partiel']).or(neSaitPas).optional(),
  /** The mandatory ENT (F13): subscription planned, or École Directe (private schools). */
  ent: z.enum(['ent-sdet', 'ecole-directe', 'a-choisir']).or(neSaitPas).optional(),
  /** PACs planned for this school. Absent: not said yet. Empty: none for this school. */
  pacs: z.array(schemaPac).max(PACS_PAR_ECOLE_MAX).optional(),
  /** (a) of F5: the descriptif pédagogique, word for word. */
  descriptif: texteLibre.optional(),
  domaines: z.array(z.enum([...DOMAINES_SOCLE, ...DOMAINES_CYCLE_1])).optional(),
  /** (b) of F5. */
  formations: texteLibre.optional(),
  /** (c) of F5. */
  parentalite: texteLibre.optional(),
});
export type Ecole = Readonly<z.infer<typeof schemaEcole>>;

export const schemaCommune = z.looseObject({
  /** Official name and INSEE code, from the list of the communes of Isère. */
  nom: z.string().max(120).optional(),
  insee: z
    .string()
    .regex(/^\d[\dAB]\d{3}$/)
    .optional(),
  /** Classes of the commune, maternelle and élémentaire (F9, A16). */
  classes: z.number().int().min(0).max(CLASSES_MAX).or(neSaitPas).optional(),
  /** When the commune last had an equipment plan (F20). */
  planAnterieur: z.enum(PLANS_ANTERIEURS).or(neSaitPas).optional(),
  /** F20; empty: none of them. */
  fragilites: z.array(z.enum(FRAGILITES)).or(neSaitPas).optional(),
  /** F21: the criteria that the project answers; empty: none. */
  dynamiques: z.array(z.enum(DYNAMIQUES)).or(neSaitPas).optional(),
  /** Free text about the dynamics of the territory. */
  dynamiqueTexte: texteLibre.optional(),
  contact: z.string().max(300).optional(),
  /** Budget the commune can put in itself, € HT. */
  budget: schemaEuros.optional(),
});
export type Commune = Readonly<z.infer<typeof schemaCommune>>;

export const schemaSituation = z.looseObject({
  commune: schemaCommune,
  ecoles: z.array(schemaEcole).max(ECOLES_MAX),
  /** The user's own quotes, € HT per unit of the article (F11). */
  devis: z.partialRecord(z.enum(ARTICLES_A_PRIX), schemaEuros).optional(),
});
export type Situation = Readonly<z.infer<typeof schemaSituation>>;

export const SITUATION_VIDE: Situation = { commune: {}, ecoles: [] };

/** Path of one piece of a situation, by stable ids: `commune.classes`, `ecoles[e1].niveau`, `ecoles[e1].pacs[p2].nombre`, `devis[vpi]`. */
export type Chemin = string;
