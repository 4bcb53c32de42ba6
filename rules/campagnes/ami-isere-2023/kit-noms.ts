/** How the lines of the kits are named: full, then to count with. */
import type { LigneKit } from '../../campagne.js';

type Noms = Pick<LigneKit, 'libelle' | 'singulier' | 'pluriel'>;
const noms = (libelle: string, singulier: string, pluriel: string): Noms => ({ libelle, singulier, pluriel });

export const ENT = noms('Abonnement à un ENT pour trois ans', 'abonnement à un ENT', 'abonnements à un ENT');
export const PILOTE = noms('Ordinateur portable pilote', 'ordinateur pilote', 'ordinateurs pilotes');
export const VISUALISEUR = noms('Visualiseur', 'visualiseur', 'visualiseurs');
export const VPI = noms(
  'Vidéoprojecteur interactif (VPI)',
  'vidéoprojecteur interactif',
  'vidéoprojecteurs interactifs',
);
export const ENI_75 = noms(
  'Écran numérique interactif (ENI) 75 pouces',
  'écran interactif 75 pouces',
  'écrans interactifs 75 pouces',
);
export const ENI_86 = noms(
  'Écran numérique interactif (ENI) 86 pouces',
  'écran interactif 86 pouces',
  'écrans interactifs 86 pouces',
);
export const TABLETTES = noms('Tablettes avec coques renforcées', 'tablette', 'tablettes');
export const ORDINATEURS = noms('Ordinateurs portables', 'ordinateur portable', 'ordinateurs portables');
export const TABLETTE_CLASSE = noms('Tablette « classe »', 'tablette « classe »', 'tablettes « classe »');
export const PROJECTION_ECRANS = noms(
  'Système de projection des écrans (AirServer ou Apple TV)',
  'système de projection des écrans',
  'systèmes de projection des écrans',
);
export const WIFI = noms('Borne Wi-Fi', 'borne Wi-Fi', 'bornes Wi-Fi');
export const MDM = noms(
  'Gestion de flotte des tablettes (MDM)',
  'système de gestion de flotte (MDM)',
  'systèmes de gestion de flotte (MDM)',
);
export const CASQUE = noms('Casque avec micro', 'casque avec micro', 'casques avec micro');
export const VALISE = noms(
  'Valise pour 10 tablettes',
  'valise pour 10 tablettes',
  'valises pour 10 tablettes',
);
export const CHARIOT = noms('Chariot de 20 tablettes', 'chariot de 20 tablettes', 'chariots de 20 tablettes');
export const RANGEMENT_10 = noms(
  'Rangement et recharge pour 10 ordinateurs',
  'rangement pour 10 ordinateurs',
  'rangements pour 10 ordinateurs',
);
export const RANGEMENT_20 = noms(
  'Rangement et recharge pour 20 ordinateurs',
  'rangement pour 20 ordinateurs',
  'rangements pour 20 ordinateurs',
);
export const CLAVIER = noms('Clavier Bluetooth', 'clavier Bluetooth', 'claviers Bluetooth');
export const TREPIED = noms('Trépied modulable', 'trépied', 'trépieds');
export const CONTEUSE = noms('Liseuse-conteuse (type Bookinou)', 'liseuse-conteuse', 'liseuses-conteuses');
export const ENREGISTREUR = noms('Micro-enregistreur', 'micro-enregistreur', 'micro-enregistreurs');
export const ROBOT = noms('Robot', 'robot', 'robots');
export const IMPRIMANTE = noms('Imprimante couleur A4 et A3', 'imprimante couleur', 'imprimantes couleur');
export const WEBRADIO = noms('Pack webradio', 'pack webradio', 'packs webradio');
export const APPLICATIONS = noms(
  'Applications pédagogiques pour tablettes',
  'application pédagogique',
  'applications pédagogiques',
);
export const ALBUMS = noms('Albums numériques', 'album numérique', 'albums numériques');
export const MANUELS = noms(
  'Manuels numériques enrichis',
  'manuel numérique enrichi',
  'manuels numériques enrichis',
);
export const ABONNEMENTS = noms(
  'Abonnements à des ressources numériques',
  'abonnement à des ressources',
  'abonnements à des ressources',
);
