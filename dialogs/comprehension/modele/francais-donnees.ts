/**
 * The filter of French words, encoded. This module holds none: the build writes its compiled form anew
 * (`bot/donnees/mots-francais.ts`). Without it no word is known to be French, and spelling is corrected with more care.
 */
export const FRANCAIS: string | undefined = undefined;
