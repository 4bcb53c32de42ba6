/** What an entry of the FAQ is: data alone, by campaign and theme. Figures are placeholders (see `gabarits.ts`). */

export const THEMES = [
  'programme',
  'candidature',
  'dossier',
  'debit',
  'financement',
  'plafond',
  'prix',
  'kit-commun',
  'kit-maternelle',
  'kit-elementaire',
  'ent',
  'calendrier',
  'priorisation',
  'formation-parentalite',
  'prive-intercommunal',
  'glossaire',
  'posterieur',
  'assistant',
] as const;
export type ThemeFaq = (typeof THEMES)[number];

/**
 * - `texte`: the call says it;
 * - `silence`: the call does not say it, and the answer says so;
 * - `droit-general`: known from general law, told as such;
 * - `fait-posterieur`: known since, outside the call, with its date and address;
 * - `assistant`: about the assistant itself;
 * - `premisse-fausse`: the question supposes something that the call contradicts, corrected first.
 */
export const NATURES = [
  'texte',
  'silence',
  'droit-general',
  'fait-posterieur',
  'assistant',
  'premisse-fausse',
] as const;
export type NatureFaq = (typeof NATURES)[number];

export interface ActionFaq {
  /** Label of the button. */
  readonly titre: string;
  /** What a person would type for the same effect. */
  readonly commande: string;
}

export interface EntreeFaq {
  /** Stable, kebab-case. */
  readonly id: string;
  readonly theme: ThemeFaq;
  /** Natural questions, 6 to 12, worded differently; the training data. No two entries share one. */
  readonly variantes: readonly string[];
  /** Short answer, 400 characters at most once filled. Placeholders in braces. */
  readonly reponse: string;
  readonly details?: string;
  /** Ids of quotations of the campaign (`campagne.extraits`). */
  readonly citations: readonly string[];
  /** Ids of the facts (F…), open readings (A…) and silences that the entry answers. */
  readonly faits: readonly string[];
  readonly nature: NatureFaq;
  /** Whom to ask where the text is silent. */
  readonly contact?: 'departement' | 'inspection';
  /** Related entries. */
  readonly suites?: readonly string[];
  readonly action?: ActionFaq;
}
