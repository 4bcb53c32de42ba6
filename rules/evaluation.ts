/** The shapes that `evaluer` returns. */
import type { Decimal } from 'decimal.js';
import type { Interlocuteur, LectureId, SilenceId, Tranche } from './campagne.js';
import type { Issue } from './issue.js';
import type { ArticleSansPrix, LigneSansChiffre, Montant } from './montant.js';
import type { OriginePrix } from './prix.js';
import type { Chemin } from './situation.js';

/** F9. `nombre` PACs at most for `classes` classes. */
export interface Plafond {
  readonly classes: number;
  readonly nombre: number;
  readonly tranche: Tranche;
}

/** Rates in %, ascending: one when the level is known, both when it is « je ne sais pas » (F8). */
export interface Taux {
  readonly possibles: readonly number[];
}

/** A line of a PAC's (or, for the ENT, a school's) cost. */
export interface LigneCout {
  readonly article: ArticleSansPrix;
  readonly libelle: string;
  readonly quantite: number;
  /** null: no price known. */
  readonly prixUnitaire: Decimal | null;
  readonly total: Decimal | null;
  readonly origine: OriginePrix | null;
  /** `materiel`: at the school's rate; the other ones give no subsidy figure (see `MotifSansChiffre`). */
  readonly regime: 'materiel' | 'taux-non-precise' | 'hors-texte' | 'hors-plafond';
  readonly peutEtreCompris: boolean;
}

/**
 * Cost, subsidy and what is left, € HT, before the 200 000 € limit (which is one line of the commune).
 * cout.connu = subvention.connu + reste.connu + the known prices in `subvention.sansChiffre`.
 */
export interface Financement {
  readonly cout: Montant;
  readonly subvention: Montant;
  readonly reste: Montant;
}

/** The commune's, after the limit. */
export interface FinancementCommune extends Financement {
  /**
   * The subsidy that is sure whatever the unpriced lines cost, under this reading. Below `subvention.connu.min` when the total
   * could still reach the limit: say so.
   */
  readonly garanti: Decimal;
}

/** The limit per commune (F8, A1, A2), told apart from the parts. */
export interface Limite {
  /** Its amount, € (200 000 €). */
  readonly montant: Decimal;
  /** `hors-d-atteinte`: nothing to say; `possible`: unpriced lines or unknown levels could reach it and the guarantee drops; `atteinte`: figures differ by reading. */
  readonly etat: 'hors-d-atteinte' | 'possible' | 'atteinte';
  /** Subsidy before the limit. */
  readonly avant: Montant;
  /** Smallest guaranteed subsidy over all readings. */
  readonly garanti: Decimal;
}

/** `a-choisir`: more PACs than the ceiling and the commune has not said which ones are beyond. */
export type StatutPac = 'dans-le-plafond' | 'hors-plafond' | 'a-choisir' | 'plafond-inconnu';

export interface EvaluationPac {
  readonly id: string;
  readonly ecole: string;
  /** Which kit; undefined while unknown. */
  readonly genre?: 'maternelle' | 'elementaire';
  readonly statut: StatutPac;
  readonly lignes: readonly LigneCout[];
  readonly cout: Issue<Montant>;
  /** The mobile option; undefined while unknown. */
  readonly option?: 'tablettes' | 'ordinateurs';
  /** `incomplete` while the level, an option… is not said; null for a PAC beyond the ceiling: no subsidy figure. */
  readonly financement: Issue<Financement> | null;
  readonly constats: readonly Constat[];
}

export interface EvaluationEcole {
  readonly id: string;
  readonly nom?: string;
  readonly taux: Issue<Taux>;
  /** F7. */
  readonly prerequis: Issue<Prerequis>;
  readonly pacs: readonly EvaluationPac[];
  /** The school's own lines: the ENT (F13), priced or not. */
  readonly lignes: readonly LigneCout[];
  readonly cout: Issue<Montant>;
  readonly financement: Issue<Financement>;
  /** True when the throughput is known to be under the minimum: its subsidy is « sous réserve du prérequis ». */
  readonly sousReserveDuPrerequis: boolean;
  readonly constats: readonly Constat[];
}

/** `inconnu`: « je ne sais pas ». */
export interface Prerequis {
  readonly etat: 'suffisant' | 'insuffisant' | 'inconnu';
  readonly minimum: string;
}

export type CodeConstat =
  | 'plafond-depasse'
  | 'classes-invalides'
  | 'classes-ecoles-superieures'
  | 'classes-pacs-superieures'
  | 'genre-incompatible'
  | 'genre-a-preciser'
  | 'classes-par-pac'
  | 'ordinateurs-maternelle'
  | 'nombre-appareils'
  | 'article-hors-kit'
  | 'eni-75-elementaire'
  | 'quantite-par-classe'
  | 'quantite-maximum'
  | 'quantite-minimum'
  | 'wifi-complet'
  | 'wifi-inconnu'
  | 'sans-tablettes'
  | 'sans-ordinateurs'
  | 'vpi-et-eni'
  | 'tablettes-classe'
  | 'ecole-directe-publique'
  | 'ecole-directe-sans-subvention'
  | 'ent-manquant'
  | 'debit-insuffisant'
  | 'valise-et-chariot';

/** A finding: what the text says about a choice. A `refus` is never clipped: the plan is kept as said, and told. */
export interface Constat {
  readonly code: CodeConstat;
  readonly gravite: 'refus' | 'attention' | 'info';
  /** One French sentence, with the rule. */
  readonly message: string;
  /** What it is about. */
  readonly chemin: Chemin;
  readonly citations: readonly string[];
  readonly lecture?: LectureId;
  readonly silence?: SilenceId;
  /** The nearest value that the text allows, for the same path. */
  readonly choixProche?: { readonly valeur: string | number; readonly libelle: string };
}

/** Where a day stands beside a date of the calendar; `mois` when the source gives only a month. */
export type Position = 'avant' | 'jour-meme' | 'apres' | 'mois-en-cours';

export interface EtapeCalendrier {
  readonly id: 'depot' | 'validation' | 'ami2' | 'ami2-validation';
  readonly libelle: string;
  readonly date: string;
  readonly position: Position;
  /** Days until the date (negative: since); null when only a month is known. */
  readonly joursRestants: number | null;
  readonly citation: string;
}

/** F19 on a given day. `ouvert` up to and including the last day of filing (A9). */
export interface EtatCalendrier {
  readonly jour: string;
  readonly depot: 'ouvert' | 'dernier-jour' | 'clos';
  readonly etapes: readonly EtapeCalendrier[];
  readonly notices: readonly LectureId[];
}

export interface Critere {
  readonly id: string;
  readonly famille: 'priorisation' | 'dynamique';
  readonly libelle: string;
  readonly etat: 'rempli' | 'non-rempli' | 'inconnu';
  /** Path whose answer decides. */
  readonly chemin: Chemin;
  readonly citation: string;
}

export interface Exigence {
  readonly id: string;
  readonly libelle: string;
  /** `bloquant`: the text requires it; `conseil`: strengthens the dossier, our advice. */
  readonly nature: 'bloquant' | 'conseil';
  readonly etat: 'fait' | 'manquant' | 'a-corriger';
  readonly chemins: readonly Chemin[];
  readonly ecole?: string;
  readonly citations: readonly string[];
}

export type Objectif = 'estimation' | 'dossier';

export interface Evaluation {
  readonly campagne: string;
  readonly version: string;
  readonly jour: string;
  readonly plafond: Issue<Plafond>;
  readonly pacsPrevus: number;
  readonly ecoles: readonly EvaluationEcole[];
  readonly cout: Issue<Montant>;
  /** The commune's total after the limit; `selon-lecture` when the limit bites. */
  readonly financement: Issue<FinancementCommune>;
  readonly limite: Limite | null;
  /** Every finding, commune first, then school by school. */
  readonly constats: readonly Constat[];
  readonly calendrier: EtatCalendrier;
  readonly criteres: readonly Critere[];
  readonly exigences: readonly Exigence[];
  /** Paths still missing for a goal, in the order of the text. */
  readonly manquants: Readonly<Record<Objectif, readonly Chemin[]>>;
  /** Silences that touch this situation. */
  readonly silences: readonly SilenceId[];
  readonly lignesSansChiffre: readonly LigneSansChiffre[];
}

export type { Interlocuteur };
