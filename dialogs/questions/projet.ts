/** Questions about a school's project: the three pieces that the text asks for each school. */
import { CAMPAGNE_PAR_DEFAUT, type Campagne, type Chemin } from '../../rules/index.js';
import { idsDe } from '../dossier/chemins.js';
import type { Dossier } from '../dossier/dossier.js';
import type { Question } from './question.js';
import { plusieurs, texteLibre } from './saisies.js';

const MOTS_DOMAINES: Readonly<Record<string, RegExp>> = {
  'socle-1': /\b(langages|francais|langues?)\b/,
  'socle-2': /\b(methodes?|outils)\b/,
  'socle-3': /\b(citoyen(ne)?(te)?|personne)\b/,
  'socle-4': /\b(naturels?|techniques|sciences?)\b/,
  'socle-5': /\b(representations?|monde et|activite humaine)\b/,
  'cycle1-langage': /\b(mobiliser|toutes ses dimensions|langage)\b/,
  'cycle1-physique': /\bphysique\b/,
  'cycle1-artistique': /\bartistiques?\b/,
  'cycle1-maths': /\b(mathematiques?|maths)\b/,
  'cycle1-monde': /\bexplorer\b/,
};

export function domaines(campagne: Campagne): readonly { readonly valeur: string; readonly titre: string }[] {
  const { socle, cycle1 } = campagne.droitGeneral;
  return [
    ...socle.map((d) => ({ valeur: d.id, titre: `Socle ${d.numero} : ${d.libelle}` })),
    ...cycle1.map((d) => ({ valeur: d.id, titre: `Maternelle : ${d.libelle}` })),
  ];
}

const CYCLE1 = CAMPAGNE_PAR_DEFAUT.droitGeneral.cycle1.map((d) => d.id);
const SOCLE = CAMPAGNE_PAR_DEFAUT.droitGeneral.socle.map((d) => d.id);

const typeDe = (chemin: Chemin, dossier: Dossier): string | undefined =>
  dossier.situation.ecoles.find((e) => e.id === idsDe(chemin).ecole)?.type;

/** Its own domains first in a maternelle; those of the maternelle are not an élémentaire's. */
function domainesOfferts(chemin: Chemin, dossier: Dossier): readonly string[] {
  const type = typeDe(chemin, dossier);
  if (type === 'elementaire') return SOCLE;
  return type === 'maternelle' ? [...CYCLE1, ...SOCLE] : [...SOCLE, ...CYCLE1];
}

export const QUESTIONS_PROJET: readonly Question[] = [
  {
    id: 'domaines',
    modele: 'ecoles[].domaines',
    priorite: 100,
    groupe: 'projet',
    but: 'dossier',
    libelle: 'Domaines du socle commun',
    noms: /\bdomaines?\b/,
    type: plusieurs({
      options: domaines(CAMPAGNE_PAR_DEFAUT).map((d) => ({ ...d, mots: MOTS_DOMAINES[d.valeur] ?? /^$/ })),
      attendu: 'Choisissez un ou plusieurs domaines de la liste, par leur nom ou leur numéro.',
    }),
    choixPour: domainesOfferts,
    // « le langage » of an élémentaire is the first domain of the socle.
    changements: (valeur, chemin, dossier) => [
      {
        chemin,
        apres:
          Array.isArray(valeur) && typeDe(chemin, dossier) === 'elementaire'
            ? [...new Set(valeur.map((v) => (v === 'cycle1-langage' ? 'socle-1' : v)))].sort()
            : valeur,
      },
    ],
    enonce: ({ ecole }) => `Quels domaines le projet de ${ecole} travaille-t-il ?`,
    aide: 'Le socle commun de connaissances et de compétences a cinq domaines ; la maternelle a les siens. Plusieurs réponses sont possibles.',
    facultative: false,
    citations: ['projet-descriptif'],
    pourquoi: 'Le descriptif pédagogique précise les domaines du socle commun concernés.',
  },
  {
    id: 'descriptif',
    modele: 'ecoles[].descriptif',
    priorite: 110,
    groupe: 'projet',
    but: 'dossier',
    libelle: 'Descriptif pédagogique',
    noms: /\b(descriptif|pedagogique)\b/,
    type: texteLibre({
      indication: 'ce que les élèves feront, pour quoi, avec quels outils',
      attendu:
        "J'attends quelques mots sur le projet de l'école : ils seront repris tels quels dans le dossier.",
    }),
    enonce: ({ ecole }) => `Que feront les élèves et les enseignants de ${ecole} avec cet équipement ?`,
    aide: 'Quelques phrases suffisent ; elles sont gardées mot pour mot.',
    facultative: false,
    citations: ['projet-descriptif'],
    pourquoi: 'Le dossier comporte, pour chaque école, un descriptif pédagogique.',
  },
  {
    id: 'formations',
    modele: 'ecoles[].formations',
    priorite: 120,
    groupe: 'projet',
    but: 'dossier',
    libelle: 'Formations envisagées',
    noms: /\bformations?\b/,
    type: texteLibre({
      indication: 'thèmes de formation avec Réseau Canopé',
      attendu: "J'attends les thèmes de formation envisagés : ils seront repris tels quels dans le dossier.",
    }),
    enonce: ({ ecole }) => `Quels thèmes de formation les enseignants de ${ecole} envisagent-ils ?`,
    facultative: false,
    citations: ['projet-formations'],
    pourquoi: 'Le dossier comporte, pour chaque école, les thématiques de formation envisagées.',
  },
  {
    id: 'parentalite',
    modele: 'ecoles[].parentalite',
    priorite: 130,
    groupe: 'projet',
    but: 'dossier',
    libelle: 'Actions pour la parentalité',
    noms: /\bparent/,
    type: texteLibre({
      indication: 'actions avec les familles',
      attendu:
        "J'attends les actions retenues avec les familles : elles seront reprises telles quelles dans le dossier.",
    }),
    enonce: ({ ecole }) => `Quelles actions liées à la parentalité ${ecole} retient-elle ?`,
    facultative: false,
    citations: ['projet-parentalite'],
    pourquoi: 'Le dossier comporte, pour chaque école, les actions liées à la parentalité retenues.',
  },
];
