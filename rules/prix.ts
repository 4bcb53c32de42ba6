/** Prices: the user's quote first, else the deployer's file, else the source; each keeps its origin. */
import { z } from 'zod';
import { schemaJour } from './campagne.js';
import { ARTICLES_A_PRIX, schemaEuros } from './situation.js';

/** A deployer's price table: unit prices in € HT, each with its origin and date. */
export const schemaTablePrix = z.strictObject({
  prix: z.partialRecord(
    z.enum(ARTICLES_A_PRIX),
    z.strictObject({ montant: schemaEuros, origine: z.string().trim().min(1).max(200), date: schemaJour }),
  ),
});
export type TablePrix = Readonly<z.infer<typeof schemaTablePrix>>;

export type OriginePrix =
  | { readonly type: 'source'; readonly citation: string }
  | { readonly type: 'deployeur'; readonly origine: string; readonly date: string }
  /** « votre devis, hors prix du marché du Département » */
  | { readonly type: 'devis' };
