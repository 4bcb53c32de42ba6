/** Questions about one school and its PACs. */
import { CLASSES_MAX, type Ecole, PACS_PAR_ECOLE_MAX } from '../../rules/index.js';
import { idsDe, lire } from '../dossier/chemins.js';
import type { Dossier } from '../dossier/dossier.js';
import type { Changement } from '../dossier/ecriture.js';
import { nomDEcole } from './nom-ecole.js';
import { pacsConcernes, type Question } from './question.js';
import { choix, debit, entier, type TypeDeSaisie } from './saisies.js';

function ecoleDe(chemin: string, dossier: Dossier): Ecole | undefined {
  const { ecole } = idsDe(chemin);
  return dossier.situation.ecoles.find((e) => e.id === ecole);
}

/** The same answer for every PAC of the school that has none yet (or for this one, when it is corrected). */
function pourLesPacsSansReponse(champ: string) {
  return (valeur: unknown, chemin: string, dossier: Dossier): readonly Changement[] => {
    const prefixe = chemin.slice(0, chemin.indexOf('.pacs['));
    const vides =
      lire(dossier.situation, chemin) === undefined
        ? pacsConcernes(ecoleDe(chemin, dossier), chemin).filter((p) => lire(p, champ) === undefined)
        : [];
    return vides.length > 0
      ? vides.map((p) => ({ chemin: `${prefixe}.pacs[${p.id}].${champ}`, apres: valeur }))
      : [{ chemin, apres: valeur }];
  };
}

/** n PACs for a school: the ones described so far are kept, new ones are like the last. */
export function pacsAuNombreDe(
  n: number,
  ecole: Ecole | undefined,
  compteur: number,
): readonly Record<string, unknown>[] {
  const deja = ecole?.pacs ?? [];
  const modele = deja.at(-1) ?? {};
  const { id: _id, devis: _devis, ...semblable } = modele as Record<string, unknown>;
  const nouveaux = Array.from({ length: Math.max(0, n - deja.length) }, (_, i) => ({
    ...semblable,
    id: `p${compteur + 1 + i}`,
  }));
  return [...deja.slice(0, n), ...nouveaux];
}

const DE_CE_PAC = (nombrePacs: number, pac: string, ecole: string): string =>
  nombrePacs > 1 ? `Pour les ${nombrePacs} PAC de ${ecole}` : `Pour ${pac} de ${ecole}`;

const GENRES = [
  { valeur: 'maternelle', mot: 'maternelle' },
  { valeur: 'elementaire', mot: 'élémentaire' },
] as const;

const niveau: Question = {
  id: 'niveau',
  modele: 'ecoles[].niveau',
  priorite: 50,
  groupe: 'ecole',
  but: 'estimation',
  libelle: 'Socle numérique de base (plan SNEE)',
  noms: /\b(snee|socle|niveau)\b/,
  type: choix({
    options: [
      {
        valeur: 'pas-atteint',
        titre: 'Pas encore',
        dit: 'pas encore atteint',
        mots: /\b(pas encore|pas atteint|sans snee|non atteint|n.a pas atteint|en dessous|pas eu)\b/,
        ouiNon: 'non',
      },
      {
        valeur: 'atteint',
        titre: 'Oui, déjà atteint',
        dit: 'déjà atteint',
        mots: /\b(deja( atteint)?|(?<!pas )(?<!non )(?<!pas encore )atteint)\b/,
        ouiNon: 'oui',
      },
    ],
    attendu:
      'Répondez « oui », « pas encore » ou « je ne sais pas » : les deux taux vous seront montrés si vous ne savez pas.',
    neSaitPas: true,
  }),
  enonce: ({ ecole }) => `${majuscule(ecole)} a-t-elle déjà atteint le socle numérique de base (plan SNEE) ?`,
  aide: 'SNEE : socle numérique dans les écoles élémentaires. « Je ne sais pas » est une réponse : vous verrez les deux taux.',
  facultative: false,
  citations: ['taux-70', 'taux-50'],
  pourquoi: "Le taux de subvention de l'équipement dépend, école par école, du socle numérique de base.",
};

function majuscule(texte: string): string {
  return texte.charAt(0).toUpperCase() + texte.slice(1);
}

const CHOIX_PLAFOND = choix({
  options: [
    { valeur: 'dans', titre: 'Dans le plafond', dit: 'dans le plafond', mots: /\bdans\b/, ouiNon: 'oui' },
    {
      valeur: 'hors',
      titre: 'Hors plafond',
      dit: 'hors plafond',
      mots: /\b(hors|en plus|au-dela)\b/,
      ouiNon: 'non',
    },
  ],
  attendu: 'Dites « dans le plafond » ou « hors plafond ».',
});
/** Stored as a boolean: is this PAC beyond the ceiling? */
const DANS_OU_HORS: TypeDeSaisie = {
  ...CHOIX_PLAFOND,
  dire: (v) => CHOIX_PLAFOND.dire(v === true ? 'hors' : v === false ? 'dans' : v),
};

export const QUESTIONS_ECOLE: readonly Question[] = [
  {
    id: 'nom-ecole',
    modele: 'ecoles[].nom',
    priorite: 35,
    groupe: 'ecole',
    but: 'dossier',
    libelle: "Nom de l'école",
    noms: /\b(nom|s.appelle)\b/,
    type: nomDEcole,
    enonce: ({ ecole }) => `Comment s'appelle ${ecole} ?`,
    facultative: true,
    citations: ['demarche-projet'],
    pourquoi: 'Pour la nommer dans le dossier.',
  },
  {
    id: 'type',
    modele: 'ecoles[].type',
    priorite: 40,
    groupe: 'ecole',
    but: 'estimation',
    libelle: "Type d'école",
    noms: /\b(type|maternelle|elementaire|primaire)\b/,
    type: choix({
      options: [
        { valeur: 'maternelle', titre: 'Maternelle', dit: 'maternelle', mots: /\b(maternelle|mater|mat)\b/ },
        { valeur: 'elementaire', titre: 'Élémentaire', dit: 'élémentaire', mots: /\b(elementaire|elem)\b/ },
        {
          valeur: 'primaire',
          titre: 'Primaire (les deux)',
          dit: 'primaire (maternelle et élémentaire)',
          mots: /\b(primaire|les deux|groupe scolaire)\b/,
        },
      ],
      attendu:
        'Dites « maternelle » (petite à grande section), « élémentaire » (du CP au CM2) ou « primaire » (les deux).',
    }),
    chaque: GENRES,
    enonce: ({ ecole }) => `Quel est le type de ${ecole} ?`,
    aide: 'Maternelle : de la petite à la grande section. Élémentaire : du CP au CM2. Primaire : les deux.',
    facultative: false,
    citations: ['mat-titre', 'ele-titre'],
    pourquoi: "Le contenu du PAC n'est pas le même en maternelle et en élémentaire.",
  },
  {
    id: 'statut',
    modele: 'ecoles[].statut',
    priorite: 42,
    groupe: 'ecole',
    but: 'dossier',
    libelle: 'Statut',
    noms: /\b(statut|publique|privee?)\b/,
    type: choix({
      options: [
        { valeur: 'publique', titre: 'Publique', dit: 'publique', mots: /\bpubli(que|c)\b/ },
        { valeur: 'privee', titre: 'Privée', dit: 'privée', mots: /\bprivee?\b/ },
      ],
      attendu: 'Dites « publique » ou « privée ».',
      neSaitPas: true,
    }),
    enonce: ({ ecole }) => `${majuscule(ecole)} est-elle publique ou privée ?`,
    facultative: true,
    citations: ['ele-prive'],
    pourquoi:
      "Pour une école privée, l'application École Directe remplit l'obligation d'environnement numérique de travail, sans subvention.",
  },
  {
    id: 'classes-ecole',
    modele: 'ecoles[].classes',
    priorite: 45,
    groupe: 'ecole',
    but: 'dossier',
    libelle: "Classes de l'école",
    noms: /\bclasses? de l.ecole\b/,
    type: entier({
      min: 1,
      max: CLASSES_MAX,
      unite: 'classe',
      unites: ['classe', 'en', 'au', 'dans', 'pour'],
      attendu: "J'attends le nombre de classes de cette école, par exemple « 5 ».",
      neSaitPas: true,
    }),
    enonce: ({ ecole }) => `Combien de classes ${ecole} compte-t-elle ?`,
    facultative: true,
    citations: ['ele-titre'],
    pourquoi: 'Un PAC équipe de 1 à 3 classes.',
  },
  {
    id: 'classes-maternelle',
    modele: 'ecoles[].classesMaternelle',
    priorite: 46,
    groupe: 'ecole',
    but: 'dossier',
    libelle: 'Classes de maternelle',
    noms: /\bclasses? (de |en )?(maternelles?|petite section)\b/,
    type: entier({
      min: 0,
      max: CLASSES_MAX,
      unite: 'classe',
      unites: ['classe', 'en', 'de', 'mater', 'petite'],
      attendu: "J'attends le nombre de classes de maternelle de cette école, par exemple « 2 ».",
      neSaitPas: true,
    }),
    enonce: ({ ecole }) =>
      `Combien de classes de maternelle ${ecole} compte-t-elle, parmi toutes ses classes ?`,
    aide: "De la petite à la grande section. Un PAC n'équipe que des classes d'un même genre.",
    facultative: false,
    siDite: true,
    seule: true,
    citations: ['mat-titre', 'ele-titre'],
    pourquoi:
      'Une école primaire a les deux kits : le nombre de classes de chaque genre dit combien de PAC de chacun.',
    sansObjet: (chemin, dossier) => ecoleDe(chemin, dossier)?.type !== 'primaire',
  },
  niveau,
  {
    id: 'pacs',
    modele: 'ecoles[].pacs',
    priorite: 60,
    groupe: 'pac',
    but: 'estimation',
    libelle: 'Nombre de PAC',
    noms: /\b(nombre de pac|pacs?|kits?|lots?)\b/,
    type: entier({
      min: 0,
      max: PACS_PAR_ECOLE_MAX,
      unite: 'PAC',
      auPluriel: 'PAC',
      unites: ['pac', 'kit', 'lot', 'programme', 'pour'],
      attendu: "J'attends un nombre de PAC, par exemple « 1 ». Un PAC équipe de 1 à 3 classes.",
      boutons: [1, 2, 3],
    }),
    enonce: ({ ecole }) => `Combien de PAC prévoyez-vous pour ${ecole} ?`,
    aide: "PAC : programme d'actions concertées, le lot d'équipement. Un PAC équipe de 1 à 3 classes.",
    facultative: false,
    citations: ['plafond-entete', 'ele-titre'],
    pourquoi: 'Le coût et la subvention se calculent PAC par PAC.',
    changements: (valeur, chemin, dossier) => [
      {
        chemin,
        apres: pacsAuNombreDe(
          typeof valeur === 'number' ? valeur : 0,
          ecoleDe(chemin, dossier),
          dossier.compteurs.pac,
        ),
      },
    ],
  },
  {
    id: 'genre',
    modele: 'ecoles[].pacs[].genre',
    priorite: 65,
    groupe: 'pac',
    but: 'estimation',
    libelle: 'Classes équipées',
    noms: /\b(genre|sorte|kit (maternelle|elementaire))\b/,
    type: choix({
      options: [
        {
          valeur: 'maternelle',
          titre: 'Classes de maternelle',
          dit: 'PAC maternelle',
          mots: /\b(maternelle|mater|mat)\b/,
        },
        {
          valeur: 'elementaire',
          titre: 'Classes élémentaires',
          dit: 'PAC élémentaire',
          mots: /\b(elementaires?|elem)\b/,
        },
      ],
      attendu: 'Dites « maternelle » ou « élémentaire ».',
    }),
    enonce: ({ nombrePacs, pac, ecole }) =>
      `${DE_CE_PAC(nombrePacs, pac, ecole)} : quelles classes équipez-vous, maternelle ou élémentaires ?`,
    facultative: false,
    citations: ['mat-titre', 'ele-titre'],
    pourquoi: "Une école primaire a les deux : chaque PAC suit le kit des classes qu'il équipe.",
    chaque: GENRES,
    changements: pourLesPacsSansReponse('genre'),
  },
  {
    id: 'option',
    modele: 'ecoles[].pacs[].option',
    priorite: 70,
    groupe: 'pac',
    but: 'estimation',
    libelle: 'Option',
    noms: /\b(option|tablettes?|ordinateurs?|ordis?)\b/,
    type: choix({
      options: [
        { valeur: 'tablettes', titre: 'Tablettes', dit: 'tablettes', mots: /\b(tablettes?|ipads?)\b/ },
        {
          valeur: 'ordinateurs',
          titre: 'Ordinateurs',
          dit: 'ordinateurs portables',
          mots: /\b(ordinateurs?|ordis?|portables?|pc|laptops?)\b/,
        },
      ],
      attendu: 'Dites « tablettes » ou « ordinateurs ».',
    }),
    enonce: ({ nombrePacs, pac, ecole }) =>
      `${DE_CE_PAC(nombrePacs, pac, ecole)} : tablettes ou ordinateurs portables ?`,
    facultative: false,
    citations: ['ele-option-tablettes', 'ele-option-ordinateurs'],
    pourquoi: "En élémentaire, le PAC contient l'une ou l'autre option ; leurs prix diffèrent.",
    chaque: [
      { valeur: 'tablettes', mot: 'tablettes' },
      { valeur: 'ordinateurs', mot: 'ordinateurs' },
    ],
    changements: pourLesPacsSansReponse('option'),
  },
  {
    id: 'nombre',
    modele: 'ecoles[].pacs[].nombre',
    priorite: 80,
    groupe: 'pac',
    but: 'estimation',
    libelle: 'Appareils par PAC',
    noms: /\b(nombre (d.appareils|de tablettes|d.ordinateurs)|appareils?)\b/,
    type: entier({
      min: 1,
      max: 9999,
      unite: 'appareil',
      unites: ['tablette', 'ordi', 'appareil', 'pc', 'ipad', 'par', 'portable'],
      attendu: "J'attends le nombre d'appareils par PAC, de 10 à 20.",
      boutons: [10, 20],
    }),
    enonce: ({ nombrePacs, pac, ecole }) =>
      `${DE_CE_PAC(nombrePacs, pac, ecole)} : combien d'appareils par PAC, de 10 à 20 ?`,
    aide: 'Le prix est lisible dans le document pour 20 appareils seulement.',
    facultative: false,
    citations: ['ele-tablettes', 'ele-ordinateurs'],
    pourquoi: 'Le texte prévoit 10 à 20 appareils par PAC, et le prix en dépend.',
    changements: pourLesPacsSansReponse('nombre'),
  },
  {
    id: 'hors-plafond',
    modele: 'ecoles[].pacs[].horsPlafond',
    priorite: 85,
    groupe: 'pac',
    but: 'estimation',
    libelle: 'Dans le plafond ?',
    noms: /\b(hors plafond|dans le plafond)\b/,
    type: DANS_OU_HORS,
    enonce: ({ pac, ecole }) =>
      `Le projet compte plus de PAC que le plafond. ${majuscule(pac)} de ${ecole} : dans le plafond (subventionné) ou hors plafond ?`,
    aide: 'Le texte ne dit pas lesquels compter : le choix est à la commune. Vous pouvez aussi réduire le nombre de PAC, par exemple « 2 PAC ».',
    facultative: false,
    citations: ['plafond-entete'],
    pourquoi: 'Un PAC au-delà du plafond ne reçoit pas de subvention.',
    changements: (valeur, chemin) => [{ chemin, apres: valeur === 'hors' }],
  },
  {
    id: 'debit',
    modele: 'ecoles[].debit',
    priorite: 90,
    groupe: 'acces',
    but: 'dossier',
    libelle: 'Débit Internet',
    noms: /\b(debit|internet|connexion)\b/,
    type: debit("J'attends un débit en mégabits par seconde, par exemple « 30 Mb/s »."),
    enonce: ({ ecole }) => `Quel est le débit Internet de ${ecole} ?`,
    aide: 'En mégabits par seconde (Mb/s). Un test de débit sur place le donne.',
    facultative: false,
    citations: ['prerequis-debit'],
    pourquoi: 'Le texte pose un débit minimum comme prérequis pour chaque école équipée.',
  },
  {
    id: 'wifi',
    modele: 'ecoles[].wifi',
    priorite: 92,
    groupe: 'acces',
    but: 'dossier',
    libelle: "Wi-Fi de l'école",
    noms: /\bwi-?fi\b/,
    type: choix({
      options: [
        {
          valeur: 'complet',
          titre: "Oui, toute l'école",
          dit: "toute l'école est couverte",
          mots: /\b(complet|toute|entierement|partout)\b/,
          ouiNon: 'oui',
        },
        {
          valeur: 'partiel',
          titre: 'Non, ou en partie',
          dit: "pas toute l'école",
          mots: /\b(partiel|en partie|pas (toute|partout|entierement))\b/,
          ouiNon: 'non',
          partiel: true,
        },
      ],
      attendu: 'Répondez « oui », « non ou en partie », ou « je ne sais pas ».',
      neSaitPas: true,
    }),
    enonce: ({ ecole }) => `Le Wi-Fi couvre-t-il entièrement ${ecole} ?`,
    facultative: true,
    citations: ['ele-wifi'],
    pourquoi: "Les bornes Wi-Fi ne sont prévues que si l'école n'est pas entièrement couverte.",
  },
  {
    id: 'ent',
    modele: 'ecoles[].ent',
    priorite: 94,
    groupe: 'acces',
    but: 'dossier',
    libelle: 'Environnement numérique de travail (ENT)',
    noms: /\b(ent|ecole directe|environnement numerique)\b/,
    type: choix({
      options: [
        {
          valeur: 'ent-sdet',
          titre: 'Abonnement à un ENT',
          dit: 'abonnement à un ENT pour trois ans',
          mots: /\b(ent|abonnement|sdet)\b/,
          ouiNon: 'oui',
        },
        {
          valeur: 'ecole-directe',
          titre: 'École Directe (école privée)',
          dit: 'École Directe',
          mots: /\becole ?directe\b/,
        },
        {
          valeur: 'a-choisir',
          titre: 'Pas encore choisi',
          dit: 'à choisir',
          mots: /\b(pas encore|a choisir|a voir)\b/,
          ouiNon: 'non',
        },
      ],
      attendu: 'Dites « abonnement à un ENT », « École Directe » (écoles privées) ou « pas encore choisi ».',
      neSaitPas: true,
    }),
    enonce: ({ ecole }) => `Quel environnement numérique de travail (ENT) pour ${ecole} ?`,
    aide: "L'abonnement à un ENT est obligatoire. Dans une école privée, École Directe en tient lieu, sans subvention.",
    facultative: false,
    citations: ['ele-ent', 'ele-prive'],
    pourquoi: "C'est la ressource obligatoire de chaque PAC.",
  },
];
