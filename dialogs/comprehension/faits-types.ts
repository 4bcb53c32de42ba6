/** What one message says about the situation, before anything is written: shapes shared with the conversation. */
import type {
  ArticleAPrix,
  ArticleEnQuantite,
  FRAGILITES,
  GENRES_PAC,
  NE_SAIT_PAS,
  NIVEAUX,
  OPTIONS_MOBILES,
  PLANS_ANTERIEURS,
  STATUTS,
  TYPES_ECOLE,
} from '../../rules/situation.js';
import type { Etendue } from './normalise.js';

export type TypeEcole = (typeof TYPES_ECOLE)[number];
export type Statut = (typeof STATUTS)[number];
export type Niveau = (typeof NIVEAUX)[number];
export type GenrePac = (typeof GENRES_PAC)[number];
export type OptionMobile = (typeof OPTIONS_MOBILES)[number];
export type PlanAnterieur = (typeof PLANS_ANTERIEURS)[number];
export type Fragilite = (typeof FRAGILITES)[number];
export type NeSaitPas = typeof NE_SAIT_PAS;

/** What is already known around the message. */
export type Indice = {
  /** The open question; `chemin` is the path it fills (`commune.classes`, `ecoles[e1].niveau`…). */
  readonly question?: { readonly id: string; readonly chemin: string; readonly ecole?: string };
  readonly ecoles: readonly {
    readonly id: string;
    readonly nom?: string;
    readonly type?: TypeEcole | NeSaitPas;
    /** The name it is shown under: « École élémentaire 1 ». */
    readonly titre?: string;
    readonly statut?: Statut | NeSaitPas;
    readonly classes?: boolean;
  }[];
  readonly communeConnue?: boolean;
  /** The commune's number of classes is known. */
  readonly classesConnues?: boolean;
  /** The commune's classes, when they are a number. */
  readonly classesDites?: number;
  /** Rates in % by level, from the campaign, so that « à 70 % » is understood; absent: it is not. */
  readonly taux?: { readonly 'pas-atteint': number; readonly atteint: number };
};

/**
 * Which school is meant: a known one; the n-th (from 1) new school of this message; the school under discussion
 * (the only one, or that of the open question: the conversation decides, and creates the first one if there is
 * none); or all the schools of the commune, when none is known yet by this message or before.
 */
export type ReferenceEcole =
  | { readonly id: string }
  | { readonly nouvelle: number }
  | { readonly implicite: true }
  | { readonly toutes: true };

/**
 * Which PAC of the school: that of the open question, the n-th (from 1), the one (or all) of this kind, each of them, or the one under discussion.
 */
export type ReferencePac =
  | { readonly id: string }
  | { readonly rang: number }
  | { readonly genre: GenrePac; readonly tous?: true }
  | { readonly tous: true }
  | { readonly implicite: true };

export type CommuneNommee = {
  readonly insee: string;
  /** Official name. */
  readonly nom: string;
  /** The former commune that was named, when it is now part of `nom`. */
  readonly ancienne?: string;
  /** The name was misspelt: say what was understood. */
  readonly corrige?: true;
};

/** The words that an affirmation comes from. */
type Provenance = Etendue & {
  readonly dit: string;
  /** Understood by a shorthand or a deduction (« sans SNEE », « à 70 % », primaire): say it back in the precise words. */
  readonly deduit?: true;
  /** A bare value, taken because it answers the open question. */
  readonly reponse?: true;
  /** A sentence to say with it: what was kept among what was said. */
  readonly precision?: string;
  /** Said inside a question (« combien de PAC pour 14 classes ? »), not stated. */
  readonly question?: true;
  /** Counted by an article alone (« un PAC »): one among others, perhaps. */
  readonly parArticle?: true;
};

type ChampDe<C> = { readonly [K in keyof C]: { readonly champ: K; readonly valeur: C[K] } }[keyof C];

type ChampsCommune = {
  commune: CommuneNommee;
  classes: number | NeSaitPas;
  planAnterieur: PlanAnterieur | NeSaitPas;
  /** Those named; empty: none of them. */
  fragilites: readonly Fragilite[] | NeSaitPas;
  /** Canonical decimal string, € HT. */
  budget: string;
};

type ChampsEcole = {
  nom: string;
  type: TypeEcole;
  statut: Statut | NeSaitPas;
  classes: number | NeSaitPas;
  niveau: Niveau | NeSaitPas;
  /** Canonical decimal string, Mb/s. */
  debit: string | NeSaitPas;
  wifi: 'complet' | 'partiel' | NeSaitPas;
  ent: 'ent-sdet' | 'ecole-directe' | 'a-choisir' | NeSaitPas;
  nombrePac: number;
};

type ChampsPac = { genre: GenrePac; option: OptionMobile; nombre: number; classes: number };

export type Affirmation = Provenance &
  (
    | ({ readonly sur: 'commune' } & ChampDe<ChampsCommune>)
    | ({ readonly sur: 'ecole'; readonly ecole: ReferenceEcole } & ChampDe<ChampsEcole>)
    | ({ readonly sur: 'pac'; readonly ecole: ReferenceEcole; readonly pac: ReferencePac } & (
        | ChampDe<ChampsPac>
        | { readonly champ: 'quantite'; readonly article: ArticleEnQuantite; readonly valeur: number }
      ))
    /** The user's own unit price. `taxe` null: not said whether HT. Already in `doutes` when it must be asked. */
    | {
        readonly sur: 'devis';
        readonly article: ArticleAPrix;
        readonly valeur: string;
        readonly taxe: 'ht' | 'ttc' | null;
      }
  );

export type QuoiDouteux =
  | 'commune'
  | 'nombre'
  | 'classes'
  | 'ecole'
  | 'type'
  | 'niveau'
  | 'wifi'
  | 'debit'
  | 'option'
  | 'quantite'
  | 'devis'
  | 'montant';

/** Something said that has several meanings: asked, never guessed. No choice: an open question. */
export type Doute = Etendue & {
  readonly dit: string;
  readonly quoi: QuoiDouteux;
  /** French, ready to be shown. */
  readonly question: string;
  readonly choix: readonly { readonly titre: string; readonly affirmations: readonly Affirmation[] }[];
};

export type Lecture = {
  readonly affirmations: readonly Affirmation[];
  readonly doutes: readonly Doute[];
  /** What was not used, spaces collapsed. */
  readonly reste: string;
  /** How many new schools the message introduces; those without any other affirmation included. */
  readonly nouvelles: number;
  /** A place named as the commune, outside Isère. */
  readonly horsIsere: (Etendue & { readonly nom: string }) | null;
  /** « si on avait… », « et avec… ? »: not facts, a variant. */
  readonly hypothese: boolean;
  /** A question: the data are what it is about. */
  readonly interrogatif: boolean;
  /** « non, 25 », « en fait », « je me suis trompé »: replaces what was said. */
  readonly correction: boolean;
  /** The only number of the message that counts nothing by its words (« non, 25 »): the conversation may know what. */
  readonly nombreSeul: (Etendue & { readonly dit: string; readonly valeur: number }) | null;
  /** « 13, pas 12 »: one number in the place of another. */
  readonly remplace: { readonly de: number; readonly par: number } | null;
  /** The message was cut: its end was not read. */
  readonly tronque: boolean;
};
