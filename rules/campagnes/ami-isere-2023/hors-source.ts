/** Known outside the source: general law (cited as such) and later facts (told with their date). */
import type { Campagne } from '../../campagne.js';

export const DROIT_GENERAL: Campagne['droitGeneral'] = {
  socle: [
    { id: 'socle-1', numero: 1, libelle: 'les langages pour penser et communiquer' },
    { id: 'socle-2', numero: 2, libelle: 'les méthodes et outils pour apprendre' },
    { id: 'socle-3', numero: 3, libelle: 'la formation de la personne et du citoyen' },
    { id: 'socle-4', numero: 4, libelle: 'les systèmes naturels et les systèmes techniques' },
    { id: 'socle-5', numero: 5, libelle: 'les représentations du monde et l’activité humaine' },
  ],
  cycle1: [
    { id: 'cycle1-langage', libelle: 'mobiliser le langage dans toutes ses dimensions' },
    { id: 'cycle1-physique', libelle: 'agir, s’exprimer, comprendre à travers l’activité physique' },
    { id: 'cycle1-artistique', libelle: 'agir, s’exprimer, comprendre à travers les activités artistiques' },
    { id: 'cycle1-maths', libelle: 'acquérir les premiers outils mathématiques' },
    { id: 'cycle1-monde', libelle: 'explorer le monde' },
  ],
  references: [
    {
      id: 'socle-commun',
      texte:
        'Le socle commun de connaissances, de compétences et de culture a cinq domaines ; il concerne les élèves de 6 à 16 ans. Le document emploie son titre plus ancien.',
      source: 'décret n° 2015-372 du 31 mars 2015',
      date: '2015-03-31',
    },
    {
      id: 'cycle-1',
      texte:
        'La maternelle (cycle 1) a ses cinq domaines d’apprentissage, que nomme aussi le descriptif d’une maternelle.',
      source: 'programme du cycle 1, arrêté du 18 février 2015, révisé en 2021',
      date: '2015-02-18',
    },
  ],
  glossaire: [
    { sigle: 'maternelle', definition: 'école des classes de TPS à GS' },
    { sigle: 'élémentaire', definition: 'école des classes de CP à CM2' },
    { sigle: 'primaire', definition: 'école qui a des classes de maternelle et d’élémentaire' },
    { sigle: 'AMI', definition: 'appel à manifestation d’intérêt' },
    { sigle: 'TNE', definition: 'Territoires Numériques Éducatifs' },
    { sigle: 'PAC', definition: 'Programme d’actions concertées' },
    { sigle: 'SNEE', definition: 'socle numérique dans les écoles élémentaires' },
    { sigle: 'ENT', definition: 'environnement numérique de travail' },
    { sigle: 'SDET', definition: 'schéma directeur des environnements numériques de travail' },
    { sigle: 'MDM', definition: 'système de gestion de flotte de tablettes' },
    { sigle: 'VPI', definition: 'vidéoprojecteur interactif' },
    { sigle: 'ENI', definition: 'écran numérique interactif' },
    { sigle: 'QPV', definition: 'quartier prioritaire de la politique de la ville' },
    { sigle: 'QRR', definition: 'quartier de reconquête républicaine' },
    { sigle: 'REP', definition: 'réseau d’éducation prioritaire (REP, REP+)' },
    { sigle: 'RPI', definition: 'regroupement pédagogique intercommunal' },
  ],
};

export const POSTERIEURS: Campagne['posterieurs'] = [
  {
    id: 'deux-ami',
    texte:
      'Le Département a mené deux AMI, en 2023 et 2024 : 148 communes et EPCI ont candidaté, 295 écoles publiques et privées ont été équipées.',
    source: 'Département de l’Isère, « déploiement du TNE dans les collèges privés »',
    adresse: 'https://www.isere.fr',
    date: '2024-09-03',
  },
  {
    id: 'parentalite-ligue',
    texte:
      'Depuis octobre 2024, le pilier parentalité est coordonné par la Ligue de l’enseignement de l’Isère.',
    source: 'TNE Isère, « parentalité : les premières actions »',
    adresse: 'https://tne38.web.ac-grenoble.fr',
    date: '2024-10',
  },
];
