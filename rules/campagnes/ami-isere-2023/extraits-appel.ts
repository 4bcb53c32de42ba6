/** Quotations, pages 1 and 2: the programme, the procedure, the rates, the ceiling. `verbatim` is the OCR to the letter. */
import type { Extrait } from '../../campagne.js';

export const EXTRAITS_APPEL: readonly Extrait[] = [
  {
    id: 'tne-titre',
    page: 1,
    section: 'Les Territoires Numériques Éducatifs',
    verbatim: 'Les Territoires Numériques Educatifs',
    affichage: 'Les Territoires Numériques Éducatifs',
  },
  {
    id: 'tne-strategie',
    page: 1,
    section: 'Les Territoires Numériques Éducatifs',
    verbatim:
      'La stratégie pour le numérique éducatif se traduit notamment par le déploiement des €quipements numériques, la mutualisation de contenus pédagogiques ou la formation des enseignants et des familles.',
    affichage:
      'La stratégie pour le numérique éducatif se traduit notamment par le déploiement des équipements numériques, la mutualisation de contenus pédagogiques ou la formation des enseignants et des familles.',
  },
  {
    id: 'tne-douze',
    page: 1,
    section: 'Les Territoires Numériques Éducatifs',
    verbatim:
      "C'est I'ambition des «Territoires Numériques Educatifs». Douze départements sont concernés en 2022, avec l'objectif a terme de déployer des outils qui répondent aux besoins de tous sur tout le territoire avec le soutien du SGPI et de la Banque des Territoires.",
    affichage:
      'C’est l’ambition des « Territoires Numériques Éducatifs ». Douze départements sont concernés en 2022, avec l’objectif à terme de déployer des outils qui répondent aux besoins de tous sur tout le territoire avec le soutien du SGPI et de la Banque des Territoires.',
  },
  {
    id: 'tne-objectifs-titre',
    page: 1,
    section: 'Les objectifs',
    verbatim: 'Les objectifs des Territoires Numériques Educatifs',
    affichage: 'Les objectifs des Territoires Numériques Éducatifs',
  },
  {
    id: 'tne-ambitions',
    page: 1,
    section: 'Les objectifs',
    verbatim:
      "Les Territoires Numériques Educatifs offrent I'opportunité de batir un systéme éducatif capable de répondre a deux ambitions indissociables : ‘élévation générale du niveau et une plus grande justice sociale. Ils doivent également permettre d’accélérer la transformation et de mieux anticiper les enjeux de déploiement du numérique dans les territoires.",
    affichage:
      'Les Territoires Numériques Éducatifs offrent l’opportunité de bâtir un système éducatif capable de répondre à deux ambitions indissociables : l’élévation générale du niveau et une plus grande justice sociale. Ils doivent également permettre d’accélérer la transformation et de mieux anticiper les enjeux de déploiement du numérique dans les territoires.',
  },
  {
    id: 'obj-pratiques',
    page: 1,
    section: 'Les objectifs',
    verbatim: 'Enrichir les pratiques pédagogiques et améliorer le résultat des éléves',
    affichage: 'Enrichir les pratiques pédagogiques et améliorer le résultat des élèves',
  },
  {
    id: 'obj-competences',
    page: 1,
    section: 'Les objectifs',
    verbatim: 'Deévelopper les compétences numeériques des éleves, professeurs et parents.',
    affichage: 'Développer les compétences numériques des élèves, professeurs et parents.',
  },
  {
    id: 'obj-hybridation',
    page: 1,
    section: 'Les objectifs',
    verbatim:
      "Permettre un changement des pratiques enseignantes (exemple : I'hybridation) en vue de renforcer I'autonomie et I'engagement des €léves.",
    affichage:
      'Permettre un changement des pratiques enseignantes (exemple : l’hybridation) en vue de renforcer l’autonomie et l’engagement des élèves.',
  },
  {
    id: 'obj-lien',
    page: 1,
    section: 'Les objectifs',
    verbatim: 'Assurer plus de collaborations et renforcer le lien école-famille',
    affichage: 'Assurer plus de collaborations et renforcer le lien école-famille',
  },
  {
    id: 'obj-echanges',
    page: 1,
    section: 'Les objectifs',
    verbatim: "Assurer des échanges d’'informations et de bonnes pratiques.",
    affichage: 'Assurer des échanges d’informations et de bonnes pratiques.',
  },
  {
    id: 'obj-mutualisation',
    page: 1,
    section: 'Les objectifs',
    verbatim: 'Développer des procédures de mutualisation.',
    affichage: 'Développer des procédures de mutualisation.',
  },
  {
    id: 'obj-alliances',
    page: 1,
    section: 'Les objectifs',
    verbatim:
      "Faire vivre des alliances vertueuses entre les parents et |'école, et accompagner les parents en situation de décrochage numeérique.",
    affichage:
      'Faire vivre des alliances vertueuses entre les parents et l’école, et accompagner les parents en situation de décrochage numérique.',
  },
  {
    id: 'obj-donnees',
    page: 1,
    section: 'Les objectifs',
    verbatim: 'Maintenir un cadre de confiance et une protection des données personnelles.',
    affichage: 'Maintenir un cadre de confiance et une protection des données personnelles.',
  },
  {
    id: 'obj-resilience',
    page: 1,
    section: 'Les objectifs',
    verbatim: 'Renforcer la résilience du systéme éducatif, notamment en cas de crise',
    affichage: 'Renforcer la résilience du système éducatif, notamment en cas de crise',
  },
  {
    id: 'obj-approches',
    page: 1,
    section: 'Les objectifs',
    verbatim: 'Faire émerger les approches, méthodes et solutions les mieux adaptées a chaque territoire.',
    affichage: 'Faire émerger les approches, méthodes et solutions les mieux adaptées à chaque territoire.',
  },
  {
    id: 'obj-diffusion',
    page: 1,
    section: 'Les objectifs',
    verbatim:
      "Se servir de ce qui est fait dans les territoires pour assurer une diffusion dans toute I'académie.",
    affichage:
      'Se servir de ce qui est fait dans les territoires pour assurer une diffusion dans toute l’académie.',
  },
  {
    id: 'obj-generalisation',
    page: 1,
    section: 'Les objectifs',
    verbatim:
      "Evaluer la pertinence et la faisabilité d’une généralisation de I'expérimentation a I'échelle de tout le pays.",
    affichage:
      'Évaluer la pertinence et la faisabilité d’une généralisation de l’expérimentation à l’échelle de tout le pays.',
  },
  {
    id: 'obj-gouvernance',
    page: 1,
    section: 'Les objectifs',
    verbatim: "Organiser la gouvernance du numérique a l'échelle d'un territoire.",
    affichage: 'Organiser la gouvernance du numérique à l’échelle d’un territoire.',
  },
  {
    id: 'pac-titre',
    page: 2,
    section: 'Les Programmes d’Actions Concertées (PAC) en Isère',
    verbatim: 'Les Programmes d’Actions Concertées (PAC) en Isere',
    affichage: 'Les Programmes d’Actions Concertées (PAC) en Isère',
  },
  {
    id: 'pac-piliers',
    page: 2,
    section: 'Les Programmes d’Actions Concertées (PAC) en Isère',
    verbatim: 'Les programmes d‘actions concertées s‘appuient sur 4 piliers déployés de maniere simultanée :',
    affichage:
      'Les programmes d’actions concertées s’appuient sur 4 piliers déployés de manière simultanée :',
  },
  {
    id: 'pilier-equipement',
    page: 2,
    section: 'Les Programmes d’Actions Concertées (PAC) en Isère',
    verbatim: 'équipement matériel des écoles',
    affichage: 'équipement matériel des écoles',
  },
  {
    id: 'pilier-ressources',
    page: 2,
    section: 'Les Programmes d’Actions Concertées (PAC) en Isère',
    verbatim: 'ressources en direction des €léves et de leurs enseignants',
    affichage: 'ressources en direction des élèves et de leurs enseignants',
  },
  {
    id: 'pilier-formation',
    page: 2,
    section: 'Les Programmes d’Actions Concertées (PAC) en Isère',
    verbatim: 'formation des professeurs en partenariat avec Réseau Canopé',
    affichage: 'formation des professeurs en partenariat avec Réseau Canopé',
  },
  {
    id: 'pilier-parentalite',
    page: 2,
    section: 'Les Programmes d’Actions Concertées (PAC) en Isère',
    verbatim:
      "accompagnement des familles a la parentalité numérique en partenariat avec la Petite Poussée, co- construit a partir des questions et besoins de I'école.",
    affichage:
      'accompagnement des familles à la parentalité numérique en partenariat avec la Petite Poussée, co-construit à partir des questions et besoins de l’école.',
  },
  {
    id: 'demarche-titre',
    page: 2,
    section: 'Démarche',
    verbatim: 'Démarche',
    affichage: 'Démarche',
  },
  {
    id: 'demarche-qui',
    page: 2,
    section: 'Démarche',
    verbatim: "Toute commune de |'lsere peut candidater a cet Appel a Manifestation d’Intérét.",
    affichage: 'Toute commune de l’Isère peut candidater à cet Appel à Manifestation d’Intérêt.',
  },
  {
    id: 'demarche-maire',
    page: 2,
    section: 'Démarche',
    verbatim:
      'Le maire dépose le dossier de candidature de la commune, en lien avec les équipes enseignantes des écoles concernees en prenant en compte les quatre piliers du PAC.',
    affichage:
      'Le maire dépose le dossier de candidature de la commune, en lien avec les équipes enseignantes des écoles concernées en prenant en compte les quatre piliers du PAC.',
  },
  {
    id: 'demarche-projet',
    page: 2,
    section: 'Démarche',
    verbatim: 'Ce dossier comportera un projet pour chaque école, constitué des €léments suivants :',
    affichage: 'Ce dossier comportera un projet pour chaque école, constitué des éléments suivants :',
  },
  {
    id: 'projet-descriptif',
    page: 2,
    section: 'Démarche',
    verbatim:
      'un descriptif pédagogique précisant les domaines du socle commun de connaissances et de compeétences concernées',
    affichage:
      'un descriptif pédagogique précisant les domaines du socle commun de connaissances et de compétences concernées',
  },
  {
    id: 'projet-formations',
    page: 2,
    section: 'Démarche',
    verbatim: 'les theématiques de formations envisagées',
    affichage: 'les thématiques de formations envisagées',
  },
  {
    id: 'projet-parentalite',
    page: 2,
    section: 'Démarche',
    verbatim: 'les actions liées a la parentalité retenues',
    affichage: 'les actions liées à la parentalité retenues',
  },
  {
    id: 'demarche-un-dossier',
    page: 2,
    section: 'Démarche',
    verbatim: "Un seul dossier sera déposé par la commune quel que soit le nombre d'écoles.",
    affichage: 'Un seul dossier sera déposé par la commune quel que soit le nombre d’écoles.',
  },
  {
    id: 'taux-70',
    page: 2,
    section: 'Démarche',
    verbatim:
      "L'équipement matériel est subventionné a hauteur de 70% uniquement pour les écoles maternelles, élémentaires et primaires n‘ayant pas encore atteint le socle numérique de base (plan SNEE) dans la limite de 200 000€ par commune.",
    affichage:
      'L’équipement matériel est subventionné à hauteur de 70 % uniquement pour les écoles maternelles, élémentaires et primaires n’ayant pas encore atteint le socle numérique de base (plan SNEE) dans la limite de 200 000 € par commune.',
  },
  {
    id: 'taux-50',
    page: 2,
    section: 'Démarche',
    verbatim: "Les autres pourront bénéficier d'un subventionnement a hauteur de 50%.",
    affichage: 'Les autres pourront bénéficier d’un subventionnement à hauteur de 50 %.',
  },
  {
    id: 'plafond-entete',
    page: 2,
    section: 'Nombre maximum de PAC',
    verbatim: 'Nombre de classes par commune Nombre maximum de programmes d’actions concertées (PAC)',
    affichage: 'Nombre de classes par commune : nombre maximum de programmes d’actions concertées (PAC)',
  },
  {
    id: 'plafond-1',
    page: 2,
    section: 'Nombre maximum de PAC',
    verbatim: '1- 6 classes 2 programmes d’actions concertées',
    affichage: '1-6 classes : 2 programmes d’actions concertées',
  },
  {
    id: 'plafond-2',
    page: 2,
    section: 'Nombre maximum de PAC',
    verbatim: '7-12 classes 3 programmes d’actions concertées',
    affichage: '7-12 classes : 3 programmes d’actions concertées',
  },
  {
    id: 'plafond-3',
    page: 2,
    section: 'Nombre maximum de PAC',
    verbatim: '13-18 classes 4 programmes d’actions concertées',
    affichage: '13-18 classes : 4 programmes d’actions concertées',
  },
  {
    id: 'plafond-4',
    page: 2,
    section: 'Nombre maximum de PAC',
    verbatim: '19-24 classes 5 programmes d’actions concertées',
    affichage: '19-24 classes : 5 programmes d’actions concertées',
  },
  {
    id: 'plafond-5',
    page: 2,
    section: 'Nombre maximum de PAC',
    verbatim: '25-30 classes 6 programmes d’actions concertées',
    affichage: '25-30 classes : 6 programmes d’actions concertées',
  },
  {
    id: 'plafond-6',
    page: 2,
    section: 'Nombre maximum de PAC',
    verbatim: '31-36 classes 7 programmes d’actions concertées',
    affichage: '31-36 classes : 7 programmes d’actions concertées',
  },
  {
    id: 'plafond-7',
    page: 2,
    section: 'Nombre maximum de PAC',
    verbatim: '37-42 classes 8 programmes d’actions concertées',
    affichage: '37-42 classes : 8 programmes d’actions concertées',
  },
  {
    id: 'plafond-8',
    page: 2,
    section: 'Nombre maximum de PAC',
    verbatim: '43-48 classes 9 programmes d’actions concertées',
    affichage: '43-48 classes : 9 programmes d’actions concertées',
  },
  {
    id: 'plafond-9',
    page: 2,
    section: 'Nombre maximum de PAC',
    verbatim: '49 classes et plus 10 programmes d’actions concerteées',
    affichage: '49 classes et plus : 10 programmes d’actions concertées',
  },
  {
    id: 'prerequis-titre',
    page: 2,
    section: 'Prérequis',
    verbatim: "Prérequis nécessaire au dépot de I'AMI :",
    affichage: 'Prérequis nécessaire au dépôt de l’AMI :',
  },
  {
    id: 'prerequis-debit',
    page: 2,
    section: 'Prérequis',
    verbatim:
      "Chaque école concernée par le projet d’€quipement devra bénéficier d'un acces Internet d'un deébit minimum de 20Mb/s nécessaire aux usages pedagogiques connectes.",
    affichage:
      'Chaque école concernée par le projet d’équipement devra bénéficier d’un accès Internet d’un débit minimum de 20 Mb/s nécessaire aux usages pédagogiques connectés.',
  },
];
