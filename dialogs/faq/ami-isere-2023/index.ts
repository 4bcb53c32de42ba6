/** Every entry of the FAQ of this call, by theme. */
import type { EntreeFaq } from '../entree.js';
import { ACCOMPAGNEMENT } from './accompagnement.js';
import { ASSISTANT } from './assistant.js';
import { CALENDRIER } from './calendrier.js';
import { CANDIDATURE } from './candidature.js';
import { DEBIT } from './debit.js';
import { DOSSIER } from './dossier.js';
import { ENT } from './ent.js';
import { FINANCEMENT } from './financement.js';
import { GLOSSAIRE } from './glossaire.js';
import { KITS_COMMUN } from './kits-commun.js';
import { KITS_NIVEAUX } from './kits-niveaux.js';
import { MARCHE } from './marche.js';
import { PLAFOND } from './plafond.js';
import { PRIORISATION } from './priorisation.js';
import { PRIVE_INTERCOMMUNAL } from './prive-intercommunal.js';
import { PRIX } from './prix.js';
import { PROCEDURES } from './procedures.js';
import { PROGRAMME } from './programme.js';
import { SILENCES_COURANTES } from './silences.js';
import { TAUX } from './taux.js';

export const FAQ_AMI_ISERE_2023: readonly EntreeFaq[] = [
  ...PROGRAMME,
  ...CANDIDATURE,
  ...PROCEDURES,
  ...SILENCES_COURANTES,
  ...DOSSIER,
  ...DEBIT,
  ...TAUX,
  ...FINANCEMENT,
  ...PLAFOND,
  ...PRIX,
  ...MARCHE,
  ...KITS_COMMUN,
  ...KITS_NIVEAUX,
  ...ENT,
  ...CALENDRIER,
  ...PRIORISATION,
  ...ACCOMPAGNEMENT,
  ...PRIVE_INTERCOMMUNAL,
  ...GLOSSAIRE,
  ...ASSISTANT,
];
