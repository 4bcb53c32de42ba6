import type { Lineaire } from './entrainement.js';

/**
 * Weights trained beforehand. This module holds none: the build writes its compiled form anew once the model is
 * trained (`bot/entrainer.ts`). Without them, or if the corpus has changed since, the model is trained at first use.
 */
export const POIDS: { readonly empreinte: string; readonly lineaire: Lineaire } | undefined = undefined;
