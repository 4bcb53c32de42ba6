/** F1…F21: what the source says, restated, each with its quotations. */
import type { Fait } from '../../campagne.js';

export const FAITS: readonly Fait[] = [
  {
    id: 'F1',
    titre: 'Le programme',
    enonce:
      'Les Territoires Numériques Éducatifs (TNE) font partie de la stratégie pour le numérique éducatif : équipements, contenus pédagogiques partagés, formation des enseignants et des familles. Douze départements sont concernés en 2022, avec le soutien du SGPI et de la Banque des Territoires. Leurs ambitions : élever le niveau général, plus de justice sociale, accélérer la transformation et anticiper les enjeux du déploiement.',
    extraits: [
      'tne-strategie',
      'tne-douze',
      'tne-ambitions',
      'obj-pratiques',
      'obj-competences',
      'obj-hybridation',
      'obj-lien',
      'obj-echanges',
      'obj-mutualisation',
      'obj-alliances',
      'obj-donnees',
      'obj-resilience',
      'obj-approches',
      'obj-diffusion',
      'obj-generalisation',
      'obj-gouvernance',
    ],
  },
  {
    id: 'F2',
    titre: 'Le PAC et ses quatre piliers',
    enonce:
      'En Isère, l’offre est le Programme d’actions concertées (PAC). Il repose sur 4 piliers déployés en même temps : l’équipement matériel des écoles ; les ressources pour les élèves et leurs enseignants ; la formation des professeurs avec Réseau Canopé ; l’accompagnement des familles à la parentalité numérique avec la Petite Poussée, construit à partir des questions et des besoins de l’école.',
    extraits: [
      'pac-piliers',
      'pilier-equipement',
      'pilier-ressources',
      'pilier-formation',
      'pilier-parentalite',
    ],
  },
  {
    id: 'F3',
    titre: 'Qui peut candidater',
    enonce: 'Toute commune de l’Isère peut répondre à cet appel à manifestation d’intérêt (AMI).',
    extraits: ['demarche-qui'],
  },
  {
    id: 'F4',
    titre: 'Qui dépose le dossier',
    enonce:
      'Le maire dépose le dossier de la commune, en lien avec les équipes enseignantes des écoles concernées et en prenant en compte les quatre piliers.',
    extraits: ['demarche-maire'],
  },
  {
    id: 'F5',
    titre: 'Un projet par école',
    enonce:
      'Le dossier contient un projet pour chaque école : un descriptif pédagogique qui précise les domaines du socle commun concernés, les thématiques de formation envisagées, les actions de parentalité retenues.',
    extraits: ['demarche-projet', 'projet-descriptif', 'projet-formations', 'projet-parentalite'],
  },
  {
    id: 'F6',
    titre: 'Un seul dossier',
    enonce: 'La commune dépose un seul dossier, quel que soit le nombre d’écoles.',
    extraits: ['demarche-un-dossier'],
  },
  {
    id: 'F7',
    titre: 'Le prérequis de débit',
    enonce:
      'Chaque école concernée par le projet d’équipement doit avoir un accès Internet d’au moins 20 Mb/s. C’est un prérequis au dépôt.',
    extraits: ['prerequis-titre', 'prerequis-debit'],
  },
  {
    id: 'F8',
    titre: 'Les taux de subvention',
    enonce:
      'L’équipement matériel est subventionné à 70 % uniquement pour les écoles maternelles, élémentaires et primaires qui n’ont pas encore atteint le socle numérique de base (plan SNEE), dans la limite de 200 000 € par commune. Les autres peuvent bénéficier de 50 %.',
    extraits: ['taux-70', 'taux-50'],
  },
  {
    id: 'F9',
    titre: 'Le nombre maximum de PAC',
    enonce:
      'Le nombre maximum de PAC dépend du nombre de classes de la commune : de 1 à 6 classes, 2 PAC ; de 7 à 12, 3 ; de 13 à 18, 4 ; de 19 à 24, 5 ; de 25 à 30, 6 ; de 31 à 36, 7 ; de 37 à 42, 8 ; de 43 à 48, 9 ; 49 et plus, 10.',
    extraits: [
      'plafond-entete',
      'plafond-1',
      'plafond-2',
      'plafond-3',
      'plafond-4',
      'plafond-5',
      'plafond-6',
      'plafond-7',
      'plafond-8',
      'plafond-9',
    ],
  },
  {
    id: 'F10',
    titre: 'Un PAC, 1 à 3 classes',
    enonce: 'Un PAC équipe de 1 à 3 classes.',
    extraits: ['mat-titre', 'ele-titre'],
  },
  {
    id: 'F11',
    titre: 'Les prix indicatifs',
    enonce:
      'Les prix indicatifs sont hors taxe, avant subvention de 50 % ou 70 %. Sont lisibles : l’option 20 tablettes, 11 800 € ; l’option 20 ordinateurs, 12 610 €. Les prix de l’option 10 tablettes, de l’option 10 ordinateurs, de 1 vidéoprojecteur interactif, de 1 écran 75 pouces et de 1 écran 86 pouces ne sont pas lisibles dans le document.',
    extraits: [
      'prix-entete',
      'prix-tab-10',
      'prix-tab-20',
      'prix-ord-10',
      'prix-ord-20',
      'prix-vpi',
      'prix-eni-75',
      'prix-eni-86',
    ],
  },
  {
    id: 'F12',
    titre: 'Le marché du Département',
    enonce: 'Les communes bénéficient du marché du Département de l’Isère pour acquérir les PAC.',
    extraits: ['marche'],
  },
  {
    id: 'F13',
    titre: 'L’ENT obligatoire',
    enonce:
      'Chaque kit comprend une ressource obligatoire et subventionnable : un abonnement de trois ans à un environnement numérique de travail (ENT) multisupport conforme au SDET. Pour les établissements privés, l’accès à École Directe remplit cette obligation mais ne donne droit à aucune subvention.',
    extraits: ['mat-ent-titre', 'mat-ent', 'mat-prive', 'ele-ent-titre', 'ele-ent', 'ele-prive'],
  },
  {
    id: 'F14',
    titre: 'L’ensemble de projection',
    enonce:
      'En maternelle comme en élémentaire : un ordinateur portable pilote et un visualiseur, 1 par classe, 3 maximum par PAC ; en option un vidéoprojecteur interactif ou un écran numérique interactif, 1 par classe, 3 maximum par PAC. L’écran est de 75 ou 86 pouces en maternelle, de 86 pouces en élémentaire.',
    extraits: [
      'mat-equipement-titre',
      'mat-projection',
      'mat-pilote',
      'mat-visualiseur',
      'mat-vpi',
      'mat-eni',
      'ele-equipement-titre',
      'ele-projection',
      'ele-pilote',
      'ele-visualiseur',
      'ele-vpi',
      'ele-eni',
    ],
  },
  {
    id: 'F15',
    titre: 'Le matériel mobile en maternelle',
    enonce:
      'En maternelle : 10 à 20 tablettes par PAC avec coques renforcées et 1 à 3 tablettes « classe » ; 1 système de projection des écrans (AirServer ou Apple TV) ; des bornes Wi-Fi, 1 par classe concernée si l’école n’est pas entièrement couverte ; un système de gestion de flotte (MDM) ; 13 à 23 casques avec micro ; des valises pour 10 tablettes ou un chariot de 20. Il n’y a pas d’option ordinateurs en maternelle.',
    extraits: [
      'mat-mobile',
      'mat-tablettes',
      'mat-projection-ecrans',
      'mat-wifi',
      'mat-mdm',
      'mat-casques',
      'mat-stockage',
    ],
  },
  {
    id: 'F16',
    titre: 'Le matériel mobile en élémentaire',
    enonce:
      'En élémentaire : des bornes Wi-Fi, 1 par classe concernée si l’école n’est pas entièrement couverte ; 13 à 23 casques avec micro ; puis l’option tablettes (10 à 20 tablettes avec coques renforcées, 1 à 3 tablettes « classe », 1 système de projection des écrans, 1 valise pour 10 ou 1 chariot de 20, un MDM) ou l’option ordinateurs (10 à 20 ordinateurs portables, rangement et recharge pour 10 ou 20).',
    extraits: [
      'ele-mobile',
      'ele-wifi',
      'ele-casques',
      'ele-option-tablettes',
      'ele-tablettes',
      'ele-projection-ecrans',
      'ele-stockage',
      'ele-mdm',
      'ele-option-ordinateurs',
      'ele-ordinateurs',
    ],
  },
  {
    id: 'F17',
    titre: 'Les équipements complémentaires',
    enonce:
      'Sont aussi subventionnables, en maternelle : claviers Bluetooth, trépieds, conteuses, enregistreurs, robots, et une imprimante couleur A4 & A3, 1 par PAC. En élémentaire : claviers Bluetooth et trépieds si tablettes, enregistreurs, robots, pack webradio.',
    extraits: [
      'mat-complements-titre',
      'mat-claviers',
      'mat-trepieds',
      'mat-conteuses',
      'mat-robots',
      'mat-enregistreur',
      'mat-imprimante',
      'ele-complements-titre',
      'ele-claviers',
      'ele-enregistreurs',
      'ele-robots',
      'ele-webradio',
      'ele-trepieds',
    ],
  },
  {
    id: 'F18',
    titre: 'Les ressources numériques complémentaires',
    enonce:
      'Sont aussi subventionnables : des applications pour tablettes et des abonnements, des albums numériques en maternelle, des manuels numériques enrichis en élémentaire.',
    extraits: [
      'mat-ressources-titre',
      'mat-applications',
      'mat-albums',
      'mat-abonnements',
      'ele-ressources-titre',
      'ele-applications',
      'ele-manuels',
      'ele-abonnements',
    ],
  },
  {
    id: 'F19',
    titre: 'Le calendrier prévisionnel',
    enonce:
      'Date limite de dépôt : 17/02/2023. Validation des candidatures : 10/03/2023. Dates indicatives de la phase suivante : AMI 2 en novembre 2023, validation en mars 2024.',
    extraits: ['calendrier-titre', 'cal-depot', 'cal-validation', 'cal-prochaine', 'cal-ami2'],
  },
  {
    id: 'F20',
    titre: 'Les critères de priorisation',
    enonce:
      'Les dossiers sont étudiés au regard de ces critères : les communes sans plan d’équipement préalable ; les communes sans aucun plan depuis le 31/12/2017 ; la fragilité des publics (éducation prioritaire, QRR, QPV, zones rurales isolées, zone montagne prioritaire…).',
    extraits: ['priorisation-entete', 'prio-jamais', 'prio-depuis', 'prio-fragilite'],
  },
  {
    id: 'F21',
    titre: 'Les critères qualitatifs de dynamique de territoire',
    enonce:
      'S’ajoutent des critères qualitatifs : associer la plus grande partie de la communauté éducative (public et privé), l’inclusion, le collectif (plusieurs écoles ou classes), l’innovation, l’ambition de l’axe parentalité, la prise en compte des enfants d’âge maternel.',
    extraits: [
      'dyn-entete',
      'dyn-communaute',
      'dyn-inclusion',
      'dyn-collectif',
      'dyn-innovation',
      'dyn-parentalite',
      'dyn-maternelle',
    ],
  },
];

/** Lines of the source that carry no rule: titles. */
export const SANS_REGLE: readonly { readonly extrait: string; readonly raison: string }[] = [
  { extrait: 'tne-titre', raison: 'titre' },
  { extrait: 'tne-objectifs-titre', raison: 'titre' },
  { extrait: 'pac-titre', raison: 'titre' },
  { extrait: 'demarche-titre', raison: 'titre' },
  { extrait: 'financement-titre', raison: 'titre' },
  { extrait: 'priorisation-titre', raison: 'titre' },
];
