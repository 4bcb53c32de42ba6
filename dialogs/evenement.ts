/** What can happen in a conversation, and what a turn gives back. The shell speaks to the core through these alone. */

import { z } from 'zod';
import type { Chemin, Commune, Ecole } from '../rules/index.js';
import type { Dossier, Modification } from './dossier/dossier.js';
import type { Etat } from './etat.js';
import type { Vue } from './vues.js';

/**
 * What a card sends back. Nothing in it is trusted: it is parsed here, unknown keys (Teams adds its own) are dropped,
 * no figure comes from it.
 *
 * - `reponse`: answers the question `question` about `chemin`; `version` is the field's version when the card was made.
 *   The value is fixed by the button (`valeur`) or comes from the card's input (merged under `valeur`).
 * - `dire`: the same as typing `texte`.
 * - `commande`: an act of the conversation (« recommencer », « corriger »…), with an argument.
 */
/** Keys of the fields of a form: `champ:` then the path that the field answers. */
export const PREFIXE_CHAMP = 'champ:';
const valeurSaisie = z.union([z.string().max(20_000), z.number(), z.boolean(), z.array(z.string()).max(60)]);
export const schemaSoumission = z.discriminatedUnion('acte', [
  z.object({
    acte: z.literal('reponse'),
    question: z.string().max(60),
    chemin: z.string().max(120),
    version: z.number().int().min(0),
    dossier: z.string().max(60).optional(),
    valeur: valeurSaisie.optional(),
  }),
  /** Several answers at once; each field comes at top level under a key that starts with `champ:`. */
  z.looseObject({
    acte: z.literal('formulaire'),
    groupe: z.string().max(60),
    chemin: z.string().max(120),
    dossier: z.string().max(60).optional(),
    /** Version of each field (by path) when the card was made. */
    versions: z.record(z.string(), z.number().int()),
  }),
  z.object({ acte: z.literal('dire'), texte: z.string().max(20_000) }),
  z.object({
    acte: z.literal('commande'),
    nom: z.string().max(60),
    argument: z.string().max(300).optional(),
    dossier: z.string().max(60).optional(),
    valeur: valeurSaisie.optional(),
  }),
]);
export type Soumission = z.infer<typeof schemaSoumission>;

export type Evenement =
  | { readonly type: 'texte'; readonly texte: string }
  | { readonly type: 'soumission'; readonly valeur: unknown }
  /** The person opens the conversation (first time or again). */
  | { readonly type: 'arrivee' }
  /** The shell's answer to a demande of this same turn. */
  | { readonly type: 'resultat'; readonly resultat: Resultat }
  /** A data file sent back by the person, already read as text. */
  | { readonly type: 'fichier'; readonly nom: string; readonly contenu: string }
  /** A file that the shell could not, or would not, read. */
  | { readonly type: 'fichier-refuse'; readonly nom: string; readonly motif: MotifFichier }
  /** What became of a file proposed with `Reponse.fichiers`. */
  | { readonly type: 'remise'; readonly nom: string; readonly issue: IssueRemise };

/** Too big, not a text at all, or out of reach. */
export type MotifFichier = 'trop-gros' | 'genre' | 'injoignable';
/** The person took it or not; the place where it should go refused it; the proposal is too old. */
export type IssueRemise = 'acceptee' | 'refusee' | 'echouee' | 'perimee';

export type FormatExport = 'docx' | 'html' | 'json' | 'prix';

/** Something that only the shell can find out or make. It answers with a `resultat` within the same turn. */
export type Demande =
  | { readonly type: 'autres-brouillons'; readonly insee: string }
  /** Addresses to download this dossier in these forms. */
  | { readonly type: 'export'; readonly dossier: string; readonly formats: readonly FormatExport[] }
  | {
      readonly type: 'code-invitation';
      readonly dossier: string;
      readonly role: 'porteur' | 'ecole';
      readonly ecole?: string;
    }
  /** A teacher's own project of a school, offered to the mayor. */
  | { readonly type: 'code-proposition'; readonly dossier: string; readonly ecole: string }
  | { readonly type: 'rejoindre'; readonly code: string }
  /** The proposed school is written as `ecole` in `dossier`: who proposed it sees it there from now on. */
  | {
      readonly type: 'associer';
      readonly code: string;
      readonly dossier: string;
      readonly ecole: string;
    }
  | { readonly type: 'code-reprise' }
  | { readonly type: 'reprendre'; readonly code: string }
  | { readonly type: 'revoquer'; readonly dossier: string; readonly acces: string }
  | { readonly type: 'acces'; readonly dossier: string }
  | { readonly type: 'supprimer-donnees' }
  | { readonly type: 'quitter-poste' };

export type Resultat =
  | {
      readonly type: 'autres-brouillons';
      readonly dossiers: readonly { readonly id: string; readonly nom: string; readonly modifieLe: string }[];
    }
  | {
      readonly type: 'export';
      readonly liens: readonly {
        readonly format: FormatExport;
        readonly adresse: string;
        readonly nomFichier: string;
      }[];
      /** Files that this channel hands over itself, once the person agrees. */
      readonly fichiers: readonly FichierPropose[];
      readonly expireLe: string;
    }
  | { readonly type: 'code-invitation'; readonly code: string; readonly expireLe: string }
  | {
      readonly type: 'rejoindre';
      readonly issue: 'rejoint';
      readonly dossier: Dossier;
      readonly role: 'porteur' | 'ecole' | 'proprietaire';
      readonly ecole?: string;
    }
  /** A school offered by someone: to be confirmed before anything is written. */
  | {
      readonly type: 'rejoindre';
      readonly issue: 'proposition';
      readonly code: string;
      readonly ecole: Ecole;
      readonly commune: Commune;
    }
  | { readonly type: 'rejoindre'; readonly issue: 'inconnu' | 'expire' | 'trop-d-essais' }
  | { readonly type: 'code-proposition'; readonly code: string; readonly expireLe: string }
  | { readonly type: 'associer'; readonly fait: boolean }
  | { readonly type: 'code-reprise'; readonly code: string; readonly expireLe: string }
  | {
      readonly type: 'reprendre';
      readonly issue: 'repris';
      readonly etat: Etat | null;
      readonly dossiers: readonly Dossier[];
    }
  | { readonly type: 'reprendre'; readonly issue: 'inconnu' | 'expire' | 'trop-d-essais' }
  | { readonly type: 'revoquer'; readonly fait: boolean }
  | {
      readonly type: 'acces';
      readonly dossier: string;
      /** Roles of persons, and `invitation-…` or `proposition` for codes that nobody used yet. */
      readonly liste: readonly {
        readonly id: string;
        readonly role: string;
        readonly ecole?: string;
        readonly depuis: string;
        readonly moi: boolean;
      }[];
    }
  /** How many dossiers stay with others, and how many school projects stay with their teachers. */
  | { readonly type: 'supprimer-donnees'; readonly gardes: number; readonly ecoles: number }
  | { readonly type: 'quitter-poste' }
  /** The shell could not do it (not available on this channel, storage refused…). */
  | { readonly type: 'impossible'; readonly demande: Demande['type'] };

/** Something to send elsewhere, at least once, with a key against doubles. */
export type Envoi = {
  readonly cle: string;
  readonly type: 'retour' | 'question-sans-reponse';
  readonly contenu: Readonly<Record<string, string>>;
};

/** A file that the channel offers to hand over: it is made when the person agrees. */
export interface FichierPropose {
  readonly format: FormatExport;
  readonly nomFichier: string;
  /** Names the promised document to the shell; means nothing here. */
  readonly jeton: string;
}

/** One message of the assistant: a short text, or a view (card), or both; or files to hand over. */
export interface Reponse {
  /** Markdown-safe French text. */
  readonly texte?: string;
  readonly vue?: Vue;
  /** Which page of a big view, from 1. */
  readonly page?: number;
  /** Only where the shell said that the channel can (`Resultat` of type `export`). */
  readonly fichiers?: readonly FichierPropose[];
}

export interface DroitsSurDossier {
  readonly role: 'proprietaire' | 'porteur' | 'ecole';
  /** For role `ecole`: the only school seen. */
  readonly ecole?: string;
}

/** What the shell passes in: clock, prices, contacts, the dossiers that the state points to. */
export interface Contexte {
  /** Today in Paris, `YYYY-MM-DD`; moved by `TODAY` for the call's calendar. */
  readonly jour: string;
  /** The true instant, ISO 8601. */
  readonly maintenant: string;
  /** Opaque id of the person. */
  readonly auteur: string;
  readonly canal: 'teams' | 'web' | 'console';
  /** An unused id, made by the shell for this turn: taken if the turn opens a dossier. */
  readonly nouveauDossier: string;
  readonly prix?: import('../rules/index.js').TablePrix;
  readonly contacts: { readonly departement?: string; readonly inspection?: string };
  /** The dossiers that this person may see, with their rights, most recent first. */
  readonly dossiers: readonly { readonly dossier: Dossier; readonly droits: DroitsSurDossier }[];
}

export interface Tour {
  readonly etat: Etat;
  /** In order; already applied in what the replies say. The shell stores them in the same transaction. */
  readonly modifications: readonly { readonly dossier: string; readonly modification: Modification }[];
  readonly reponses: readonly Reponse[];
  readonly demandes: readonly Demande[];
  /** The dossiers made or changed by this turn, as they are after it. */
  readonly dossiers: readonly Dossier[];
  readonly envois: readonly Envoi[];
}

export type { Chemin };
