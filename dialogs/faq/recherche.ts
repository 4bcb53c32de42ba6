import { CANDIDATURE } from './ami-isere-2023/candidature.js';
import { DEBIT } from './ami-isere-2023/debit.js';
import { DOSSIER } from './ami-isere-2023/dossier.js';
import { FINANCEMENT } from './ami-isere-2023/financement.js';
import { PROGRAMME } from './ami-isere-2023/programme.js';
import { TAUX } from './ami-isere-2023/taux.js';
import type { EntreeFaq } from './entree.js';

/** Every entry of the call in force. */
export const ENTREES: readonly EntreeFaq[] = [...CANDIDATURE, ...DOSSIER, ...PROGRAMME, ...DEBIT, ...FINANCEMENT, ...TAUX];

/** The entry of that id, or undefined. */
export function entreeFaq(id: string): EntreeFaq | undefined {
  return ENTREES.find((e) => e.id === id);
}
