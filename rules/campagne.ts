/**
 * What a campaign is: data alone, validated at load. A next call with other figures is another folder under `campagnes/`.
 * Every number, date and list stands beside the id of the quotation it comes from.
 */
import { z } from 'zod';
import {
  ARTICLES_A_PRIX,
  ARTICLES_EN_QUANTITE,
  GENRES_PAC,
  OPTIONS_MOBILES,
  schemaEuros,
} from './situation.js';

/** A day, Europe/Paris, `YYYY-MM-DD`. */
export const schemaJour = z.iso.date();
export type Jour = string;

const faitId = z.templateLiteral(['F', z.number().int()]);
export type FaitId = `F${number}`;
const lectureId = z.templateLiteral(['A', z.number().int()]);
export type LectureId = `A${number}`;
export type ExtraitId = string;
export type SilenceId = string;

const texte = z.string().min(1);
const entier = z.number().int().nonnegative();

/** A quotation: `verbatim` is in the source to the letter (across line breaks); `affichage` is the same, OCR corrected. */
export const schemaExtrait = z.object({
  id: texte,
  page: z.number().int().positive(),
  section: texte,
  verbatim: texte,
  affichage: texte,
});
export type Extrait = Readonly<z.infer<typeof schemaExtrait>>;

/** A fact: what the source says, in plain French, with its quotations. */
export const schemaFait = z.object({
  id: faitId,
  titre: texte,
  enonce: texte,
  extraits: z.array(texte).min(1),
});
export type Fait = Readonly<z.infer<typeof schemaFait>>;

export const EFFETS = ['calcul', 'reserve', 'notice'] as const;

/** An open point of the text. `calcul`: each reading is evaluated; `reserve`: the natural one is, and it is said; `notice`: told. */
export const schemaLecture = z.object({
  id: lectureId,
  question: texte,
  extraits: z.array(texte).min(1),
  effet: z.enum(EFFETS),
  lectures: z
    .array(
      z.object({
        id: texte,
        titre: texte,
        detail: texte,
        naturelle: z.boolean(),
        /** Precedent outside the source, when there is one. */
        reference: z.object({ texte, adresse: texte }).optional(),
      }),
    )
    .min(2),
  /** One short line for a result. */
  mention: texte,
  detail: texte,
  /** Who settled it, and when; null: open. */
  confirme: z.object({ choix: texte, par: texte, le: schemaJour }).nullable(),
});
export type Lecture = Readonly<z.infer<typeof schemaLecture>>;

/** Whom to ask where the text is silent. */
export const INTERLOCUTEURS = ['departement', 'inspection', 'canope', 'petite-poussee'] as const;
export type Interlocuteur = (typeof INTERLOCUTEURS)[number];

export const schemaSilence = z.object({
  id: texte,
  faits: z.array(faitId).min(1),
  /** « Le document ne précise pas … » */
  phrase: texte,
  /** What can be done meanwhile, when there is something. */
  conseil: texte.optional(),
  aQui: z.array(z.enum(INTERLOCUTEURS)).min(1),
});
export type Silence = Readonly<z.infer<typeof schemaSilence>>;

/** Something known outside the source: general law, or a later fact. */
export const schemaReference = z.object({
  id: texte,
  texte,
  source: texte,
  adresse: texte.optional(),
  date: texte.optional(),
});
export type Reference = Readonly<z.infer<typeof schemaReference>>;

export const schemaTranche = z.object({
  min: entier,
  /** null: and more. */
  max: entier.nullable(),
  pacs: entier,
  extrait: texte,
});
export type Tranche = Readonly<z.infer<typeof schemaTranche>>;

const valeur = <T extends z.ZodType>(schema: T) => z.object({ valeur: schema, extrait: texte });

export const RUBRIQUES = ['obligatoire', 'projection', 'mobile', 'complementaire', 'ressources'] as const;
export const CONDITIONS = ['wifi-partiel', 'tablettes', 'ordinateurs'] as const;

/** A line of a kit. Absent bounds: the text gives none. */
export const schemaLigneKit = z.object({
  article: z.enum([...ARTICLES_EN_QUANTITE, 'tablettes', 'ordinateurs', 'ent']),
  rubrique: z.enum(RUBRIQUES),
  /** French, as the kit names it. */
  libelle: texte,
  /** Short names to count with. */
  singulier: texte,
  pluriel: texte,
  facultatif: z.boolean(),
  /** Bounds per PAC. */
  min: entier.optional(),
  max: entier.optional(),
  /** At most this many per class equipped. */
  parClasse: entier.optional(),
  condition: z.enum(CONDITIONS).optional(),
  extrait: texte,
  fait: faitId,
});
export type LigneKit = Readonly<z.infer<typeof schemaLigneKit>>;

export const schemaKit = z.object({
  genre: z.enum(GENRES_PAC),
  titre: texte,
  options: z.array(z.enum(OPTIONS_MOBILES)).min(1),
  lignes: z.array(schemaLigneKit).min(1),
  classesMin: entier,
  classesMax: entier,
  extrait: texte,
});
export type Kit = Readonly<z.infer<typeof schemaKit>>;

/** A line of the price list. `montant` null: not legible in the source. */
export const schemaPrixSource = z.object({
  article: z.enum(ARTICLES_A_PRIX),
  libelle: texte,
  montant: schemaEuros.nullable(),
  extrait: texte,
});
export type PrixSource = Readonly<z.infer<typeof schemaPrixSource>>;

export const schemaDateCalendrier = z.object({
  id: z.enum(['depot', 'validation', 'ami2', 'ami2-validation']),
  libelle: texte,
  /** A day, or a month when the source gives no day. */
  date: z.union([schemaJour, z.string().regex(/^\d{4}-\d{2}$/)]),
  extrait: texte,
});

export const schemaCampagne = z.object({
  id: texte,
  /** Version of the data, for dossiers that pin it. */
  version: texte,
  nom: texte,
  nomCourt: texte,
  extraits: z.array(schemaExtrait),
  faits: z.array(schemaFait),
  lectures: z.array(schemaLecture),
  silences: z.array(schemaSilence),
  tranches: z.array(schemaTranche).min(1),
  /** Rates in %, by level. */
  taux: z.object({ 'pas-atteint': valeur(entier), atteint: valeur(entier) }),
  limiteCommune: valeur(schemaEuros),
  debitMinimal: valeur(schemaEuros),
  dureeEnt: valeur(entier),
  /** What fulfils a private school's obligation without a subsidy (F13). */
  accesPrive: valeur(texte),
  kits: z.object({ maternelle: schemaKit, elementaire: schemaKit }),
  prix: z.array(schemaPrixSource),
  calendrier: z.array(schemaDateCalendrier),
  criteres: z.array(
    z.object({
      id: texte,
      famille: z.enum(['priorisation', 'dynamique']),
      libelle: texte,
      extrait: texte,
      fait: faitId,
    }),
  ),
  /** The day from which an earlier plan counts as recent (F20). */
  planRecent: valeur(schemaJour),
  piecesProjet: z.array(
    z.object({ id: z.enum(['descriptif', 'formations', 'parentalite']), libelle: texte, extrait: texte }),
  ),
  droitGeneral: z.object({
    socle: z.array(z.object({ id: texte, numero: entier, libelle: texte })),
    cycle1: z.array(z.object({ id: texte, libelle: texte })),
    references: z.array(schemaReference),
    glossaire: z.array(z.object({ sigle: texte, definition: texte })),
  }),
  posterieurs: z.array(schemaReference),
  /** Sentences of the source that carry no rule: ids of quotations, each with the reason. */
  sansRegle: z.array(z.object({ extrait: texte, raison: texte })),
});
export type Campagne = Readonly<z.infer<typeof schemaCampagne>>;
