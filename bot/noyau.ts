import type { Dossier } from '../dialogs/dossier/dossier.js';
import type { Etat } from '../dialogs/etat.js';
import type { Contexte, Evenement, Tour } from '../dialogs/evenement.js';

/** What the shell needs of the conversation core; `bot/main.ts` fills it from `dialogs/`, tests with a double. */
export type Noyau = {
  readonly etatInitial: Etat;
  readonly lireEtat: (donnees: unknown) => Etat | null;
  /** Null when the stored value is not a dossier that this version can read: it is then left alone. */
  readonly lireDossier: (donnees: unknown) => Dossier | null;
  readonly tour: (etat: Etat, evenement: Evenement, contexte: Contexte) => Tour;
};
