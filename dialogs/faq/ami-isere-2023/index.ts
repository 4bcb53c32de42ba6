/** Every entry of the FAQ of this call, by theme. */
import type { EntreeFaq } from '../entree.js';
import { CANDIDATURE } from './candidature.js';
import { DEBIT } from './debit.js';
import { DOSSIER } from './dossier.js';
import { FINANCEMENT } from './financement.js';
import { PLAFOND } from './plafond.js';
import { PRIX } from './prix.js';
import { PROGRAMME } from './programme.js';
import { TAUX } from './taux.js';

export const FAQ_AMI_ISERE_2023: readonly EntreeFaq[] = [
  ...PROGRAMME,
  ...CANDIDATURE,
  ...DOSSIER,
  ...DEBIT,
  ...TAUX,
  ...FINANCEMENT,
  ...PLAFOND,
  ...PRIX,
];
