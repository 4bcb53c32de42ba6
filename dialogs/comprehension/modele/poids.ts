/**
 * Weights trained beforehand, encoded. This module holds none: the build writes its compiled form anew once the model
 * is trained (`bot/entrainer.ts`). Without them, or if the corpus has changed since, the model is trained at first use.
 */
export type PoidsPrets = { readonly empreinte: string; readonly donnees: string };

export const POIDS: PoidsPrets | undefined = undefined;
