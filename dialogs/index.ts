/** The only door of the conversation core. */
export { type Dossier, type Modification, schemaDossier, VERSION_DOSSIER } from './dossier/dossier.js';
export { appliquer, dossierVide } from './dossier/ecriture.js';
export { ETAT_INITIAL, type Etat, lireEtat, VERSION_ETAT } from './etat.js';
export type * from './evenement.js';
export { tour } from './tour.js';
export type * from './vues.js';
