/** The call « AMI 2023 » of Isère: data alone, validated when this module loads. */
import { type Campagne, schemaCampagne } from '../../campagne.js';
import { EXTRAITS_APPEL } from './extraits-appel.js';
import { EXTRAITS_FINANCEMENT } from './extraits-financement.js';
import { EXTRAITS_KITS } from './extraits-kits.js';
import { FAITS, SANS_REGLE } from './faits.js';
import { DROIT_GENERAL, POSTERIEURS } from './hors-source.js';
import { KIT_ELEMENTAIRE } from './kit-elementaire.js';
import { KIT_MATERNELLE } from './kit-maternelle.js';
import { LECTURES } from './lectures.js';
import { SILENCES } from './silences.js';

export { SOURCE } from './source.js';

export const AMI_ISERE_2023: Campagne = schemaCampagne.parse({
  id: 'ami-isere-2023',
  version: '1',
  nom: 'AMI 2023 « Territoires Numériques Éducatifs » de l’Isère',
  nomCourt: 'AMI 2023',
  extraits: [...EXTRAITS_APPEL, ...EXTRAITS_KITS, ...EXTRAITS_FINANCEMENT],
  faits: FAITS,
  lectures: LECTURES,
  silences: SILENCES,
  tranches: [
    { min: 1, max: 6, pacs: 2, extrait: 'plafond-1' },
    { min: 7, max: 12, pacs: 3, extrait: 'plafond-2' },
    { min: 13, max: 18, pacs: 4, extrait: 'plafond-3' },
    { min: 19, max: 24, pacs: 5, extrait: 'plafond-4' },
    { min: 25, max: 30, pacs: 6, extrait: 'plafond-5' },
    { min: 31, max: 36, pacs: 7, extrait: 'plafond-6' },
    { min: 37, max: 42, pacs: 8, extrait: 'plafond-7' },
    { min: 43, max: 48, pacs: 9, extrait: 'plafond-8' },
    { min: 49, max: null, pacs: 10, extrait: 'plafond-9' },
  ],
  taux: {
    'pas-atteint': { valeur: 70, extrait: 'taux-70' },
    atteint: { valeur: 50, extrait: 'taux-50' },
  },
  limiteCommune: { valeur: '200000', extrait: 'taux-70' },
  debitMinimal: { valeur: '20', extrait: 'prerequis-debit' },
  accesPrive: { valeur: 'École Directe', extrait: 'mat-prive' },
  dureeEnt: { valeur: 3, extrait: 'mat-ent' },
  kits: { maternelle: KIT_MATERNELLE, elementaire: KIT_ELEMENTAIRE },
  prix: [
    { article: 'tablettes-10', libelle: 'option 10 tablettes', montant: null, extrait: 'prix-tab-10' },
    { article: 'tablettes-20', libelle: 'option 20 tablettes', montant: '11800', extrait: 'prix-tab-20' },
    { article: 'ordinateurs-10', libelle: 'option 10 ordinateurs', montant: null, extrait: 'prix-ord-10' },
    { article: 'ordinateurs-20', libelle: 'option 20 ordinateurs', montant: '12610', extrait: 'prix-ord-20' },
    { article: 'vpi', libelle: 'vidéoprojecteur interactif', montant: null, extrait: 'prix-vpi' },
    {
      article: 'eni-75',
      libelle: 'écran numérique interactif 75 pouces',
      montant: null,
      extrait: 'prix-eni-75',
    },
    {
      article: 'eni-86',
      libelle: 'écran numérique interactif 86 pouces',
      montant: null,
      extrait: 'prix-eni-86',
    },
  ],
  calendrier: [
    {
      id: 'depot',
      libelle: 'date limite de dépôt des candidatures',
      date: '2023-02-17',
      extrait: 'cal-depot',
    },
    {
      id: 'validation',
      libelle: 'validation des candidatures',
      date: '2023-03-10',
      extrait: 'cal-validation',
    },
    { id: 'ami2', libelle: 'AMI 2 (date indicative)', date: '2023-11', extrait: 'cal-ami2' },
    {
      id: 'ami2-validation',
      libelle: 'validation de l’AMI 2 (date indicative)',
      date: '2024-03',
      extrait: 'cal-ami2',
    },
  ],
  criteres: [
    {
      id: 'plan-jamais',
      famille: 'priorisation',
      libelle: 'aucun plan d’équipement préalable',
      extrait: 'prio-jamais',
      fait: 'F20',
    },
    {
      id: 'plan-pas-recent',
      famille: 'priorisation',
      libelle: 'aucun plan depuis le 31/12/2017',
      extrait: 'prio-depuis',
      fait: 'F20',
    },
    {
      id: 'fragilite',
      famille: 'priorisation',
      libelle: 'fragilité des publics',
      extrait: 'prio-fragilite',
      fait: 'F20',
    },
    {
      id: 'communaute-educative',
      famille: 'dynamique',
      libelle: 'associer la plus grande partie de la communauté éducative (public et privé)',
      extrait: 'dyn-communaute',
      fait: 'F21',
    },
    { id: 'inclusion', famille: 'dynamique', libelle: 'inclusion', extrait: 'dyn-inclusion', fait: 'F21' },
    {
      id: 'collectif',
      famille: 'dynamique',
      libelle: 'collectif (plusieurs écoles ou classes)',
      extrait: 'dyn-collectif',
      fait: 'F21',
    },
    {
      id: 'innovation',
      famille: 'dynamique',
      libelle: 'caractère innovant',
      extrait: 'dyn-innovation',
      fait: 'F21',
    },
    {
      id: 'parentalite',
      famille: 'dynamique',
      libelle: 'ambition de l’axe parentalité',
      extrait: 'dyn-parentalite',
      fait: 'F21',
    },
    {
      id: 'maternelle',
      famille: 'dynamique',
      libelle: 'prise en compte des enfants d’âge maternel',
      extrait: 'dyn-maternelle',
      fait: 'F21',
    },
  ],
  planRecent: { valeur: '2017-12-31', extrait: 'prio-depuis' },
  piecesProjet: [
    {
      id: 'descriptif',
      libelle: 'descriptif pédagogique (domaines du socle commun)',
      extrait: 'projet-descriptif',
    },
    { id: 'formations', libelle: 'thématiques de formation envisagées', extrait: 'projet-formations' },
    { id: 'parentalite', libelle: 'actions de parentalité retenues', extrait: 'projet-parentalite' },
  ],
  droitGeneral: DROIT_GENERAL,
  posterieurs: POSTERIEURS,
  sansRegle: SANS_REGLE,
});
