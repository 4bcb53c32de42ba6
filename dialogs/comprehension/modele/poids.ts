/**
 * Weights trained beforehand, encoded. This module holds none: the build writes its compiled form anew once the model
 * is trained (`bot/entrainer.ts`). Without them, or if the corpus has changed since, the model is trained at first use.
 */
export type PoidsPrets = {
  readonly empreinte: string;
  /** The linear model, see `encodage.ts`. */
  readonly donnees: string;
  /** Its words, the most frequent first: what slips of the keyboard are mended to. */
  readonly mots: string;
  /** The corpus as the model reads it, by class, in lines. */
  readonly textes: readonly { readonly phrases: string; readonly appui: string }[];
};

export const POIDS: PoidsPrets | undefined = undefined;
