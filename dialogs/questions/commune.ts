/** Questions about the commune. */
import { CLASSES_MAX, ECOLES_MAX } from '../../rules/index.js';
import { trouverCommune } from './nom-commune.js';
import type { Question } from './question.js';
import { choix, entier, plusieurs, sommeHT, texteLibre } from './saisies.js';

export const QUESTIONS_COMMUNE: readonly Question[] = [
  {
    id: 'commune',
    modele: 'commune.nom',
    priorite: 10,
    groupe: 'commune',
    but: 'estimation',
    libelle: 'Commune',
    noms: /\b(commune|ville|village|mairie)\b/,
    type: trouverCommune,
    enonce: () => "De quelle commune de l'Isère s'agit-il ?",
    aide: 'Écrivez son nom ou son code postal.',
    facultative: true,
    citations: ['demarche-qui'],
    pourquoi: "L'appel est ouvert à toute commune de l'Isère.",
    changements: (valeur) => {
      const { nom, insee } = valeur as { nom: string; insee: string };
      return [
        { chemin: 'commune.nom', apres: nom },
        { chemin: 'commune.insee', apres: insee },
      ];
    },
  },
  {
    id: 'classes-commune',
    modele: 'commune.classes',
    priorite: 20,
    groupe: 'commune',
    but: 'estimation',
    libelle: 'Classes de la commune',
    noms: /\b(nombre (total )?de classes|classes?( de la commune| en tout| au total)?)\b/,
    type: entier({
      min: 1,
      max: CLASSES_MAX,
      unite: 'classe',
      unites: ['classe', 'en', 'au', 'dans', 'pour'],
      attendu:
        "J'attends le nombre de classes de la commune, maternelle et élémentaire ensemble, par exemple « 14 ».",
      neSaitPas: true,
    }),
    enonce: () => 'Combien de classes la commune compte-t-elle, maternelle et élémentaire ensemble ?',
    aide: 'Comptez toutes les classes de la commune, même celles des écoles qui ne participent pas au projet.',
    facultative: false,
    citations: ['plafond-entete'],
    pourquoi:
      "Le nombre maximum de PAC (programmes d'actions concertées, les lots d'équipement) dépend du nombre de classes de la commune.",
  },
  {
    id: 'ecoles',
    modele: 'ecoles',
    priorite: 30,
    groupe: 'ecoles',
    but: 'estimation',
    libelle: 'Écoles du projet',
    noms: /\b(nombre d.ecoles|ecoles du projet)\b/,
    type: entier({
      min: 1,
      max: ECOLES_MAX,
      unite: 'école',
      unites: ['ecole', 'groupe', 'etablissement', 'en', 'dans'],
      attendu:
        "J'attends le nombre d'écoles de votre projet, par exemple « 2 », ou leur liste : « une maternelle et une élémentaire ».",
      boutons: [1, 2, 3, 4],
    }),
    enonce: () => "Combien d'écoles votre projet concerne-t-il ?",
    aide: "Vous pouvez les décrire d'un coup : « une maternelle et deux élémentaires ».",
    facultative: false,
    citations: ['demarche-projet', 'demarche-un-dossier'],
    pourquoi:
      'Le dossier comporte un projet pour chaque école, et le taux de subvention se décide école par école.',
    changements: (valeur, _chemin, dossier) => {
      const deja = dossier.situation.ecoles.length;
      const voulues = typeof valeur === 'number' ? valeur : deja;
      return Array.from({ length: Math.max(0, voulues - deja) }, (_, i) => {
        const id = `e${dossier.compteurs.ecole + 1 + i}`;
        return { chemin: `ecoles[${id}]`, apres: { id } };
      });
    },
  },
  {
    id: 'plan-anterieur',
    modele: 'commune.planAnterieur',
    priorite: 910,
    groupe: 'priorites',
    but: 'dossier',
    libelle: "Dernier plan d'équipement numérique",
    noms: /\b(plan anterieur|dernier plan|plan d.equipement)\b/,
    type: choix({
      options: [
        {
          valeur: 'jamais',
          titre: 'Jamais de plan',
          dit: "aucun plan d'équipement préalable",
          mots: /\b(jamais|aucun)\b/,
          ouiNon: 'non',
        },
        {
          valeur: 'avant-2018',
          titre: 'Oui, le dernier avant 2018',
          dit: 'dernier plan avant 2018',
          mots: /\b(avant (le )?(31|2018)|avant|200\d|201[0-7])\b/,
        },
        {
          valeur: 'depuis-2018',
          titre: 'Oui, depuis 2018',
          dit: 'plan depuis 2018',
          mots: /\b(depuis|apres|201[89]|202\d|recent)\b/,
        },
      ],
      attendu: 'Dites « jamais », « avant 2018 » ou « depuis 2018 ».',
      neSaitPas: true,
    }),
    enonce: () =>
      "La commune a-t-elle déjà bénéficié d'un plan d'équipement numérique, et quand pour la dernière fois ?",
    facultative: true,
    citations: ['prio-jamais', 'prio-depuis'],
    pourquoi: "C'est l'un des critères de priorisation du texte.",
  },
  {
    id: 'fragilites',
    modele: 'commune.fragilites',
    priorite: 920,
    groupe: 'priorites',
    but: 'dossier',
    libelle: 'Fragilité des publics',
    noms: /\b(fragilites?|zones?|quartiers?|education prioritaire)\b/,
    type: plusieurs({
      options: [
        {
          valeur: 'education-prioritaire',
          titre: 'Éducation prioritaire (REP, REP+)',
          mots: /\b(rep\+?|education prioritaire)(?![a-z])/,
        },
        { valeur: 'qrr', titre: 'Quartier de reconquête républicaine (QRR)', mots: /\b(qrr|reconquete)\b/ },
        {
          valeur: 'qpv',
          titre: 'Quartier prioritaire de la ville (QPV)',
          mots: /\b(qpv|quartiers? prioritaires?)\b/,
        },
        { valeur: 'rural-isole', titre: 'Zone rurale isolée', mots: /\b(rurale?|isolee?)\b/ },
        { valeur: 'montagne', titre: 'Zone de montagne prioritaire', mots: /\bmontagne\b/ },
        { valeur: 'autre', titre: 'Autre fragilité', mots: /\bautre\b/ },
      ],
      attendu: 'Choisissez une ou plusieurs situations de la liste, ou « aucune ».',
      neSaitPas: true,
    }),
    enonce: () => "Les élèves concernés sont-ils dans l'une de ces situations ?",
    facultative: true,
    citations: ['prio-fragilite'],
    pourquoi: 'La fragilité des publics est un critère de priorisation du texte.',
  },
  {
    id: 'dynamiques',
    modele: 'commune.dynamiques',
    priorite: 930,
    groupe: 'priorites',
    but: 'dossier',
    libelle: 'Dynamique de territoire',
    noms: /\bdynamiques?\b/,
    type: plusieurs({
      options: [
        {
          valeur: 'communaute-educative',
          titre: 'Communauté éducative, public et privé',
          mots: /\b(communaute|public et prive)\b/,
        },
        { valeur: 'inclusion', titre: 'Inclusion', mots: /\binclusi(on|ve|f)\b/ },
        {
          valeur: 'collectif',
          titre: 'Collectif : plusieurs écoles ou classes',
          mots: /\b(collectif|plusieurs)\b/,
        },
        { valeur: 'innovation', titre: 'Projet innovant', mots: /\binnova/ },
        { valeur: 'parentalite', titre: 'Ambition pour la parentalité', mots: /\bparent/ },
        { valeur: 'maternelle', titre: "Enfants d'âge maternel pris en compte", mots: /\bmaternel/ },
      ],
      attendu: 'Choisissez une ou plusieurs dimensions de la liste, ou « aucune ».',
      neSaitPas: true,
    }),
    enonce: () => 'Lesquelles de ces dimensions votre projet porte-t-il ?',
    facultative: true,
    citations: ['dyn-entete'],
    pourquoi: 'Le texte cite ces critères qualitatifs, sans pondération ni note.',
  },
  {
    id: 'contact',
    modele: 'commune.contact',
    priorite: 940,
    groupe: 'priorites',
    but: 'dossier',
    libelle: 'Contact de la commune',
    noms: /\b(contact|coordonnees)\b/,
    type: texteLibre({
      multiligne: false,
      longueurMax: 300,
      indication: 'nom, fonction, téléphone ou courriel',
      attendu: "J'attends le nom de la personne à joindre, avec son téléphone ou son courriel.",
    }),
    enonce: () => 'Qui peut-on joindre à la mairie au sujet de ce dossier ?',
    facultative: true,
    citations: [],
    pourquoi: "C'est un conseil de l'assistant : le texte ne le demande pas.",
  },
  {
    id: 'budget',
    modele: 'commune.budget',
    priorite: 990,
    groupe: 'priorites',
    but: 'dossier',
    libelle: 'Budget de la commune',
    noms: /\bbudget\b/,
    type: sommeHT("J'attends une somme en euros hors taxes, par exemple « 5 000 € »."),
    enonce: () => 'Quel budget la commune peut-elle y consacrer, en euros hors taxes ?',
    facultative: true,
    citations: [],
    pourquoi: 'Il sert seulement à proposer une répartition des PAC.',
    sansObjet: () => true,
  },
];
