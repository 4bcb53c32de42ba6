/** One realistic view of each kind, and the heavy ones. */
import type { Bloc, Bouton, LigneDeFaits, Saisie, Vue } from '../../dialogs/vues.js';

const N = '\u00a0';

function bouton(titre: string, nom: string, argument?: string): Bouton {
  return { titre, soumission: { acte: 'commande', nom, ...(argument !== undefined && { argument }) } };
}

function dire(titre: string): Bouton {
  return { titre, soumission: { acte: 'dire', texte: titre } };
}

const soumettre: Bouton = {
  titre: 'Valider',
  soumission: { acte: 'reponse', question: 'classes-commune', chemin: 'classes', version: 0, dossier: 'd1' },
};
const aide = [
  bouton('Pourquoi cette question', 'pourquoi'),
  dire('Qui peut m’aider ?'),
  bouton('Revenir', 'retour'),
];

const citation: Bloc = {
  type: 'citation',
  texte:
    'L’équipement matériel est subventionné à hauteur de 70 % […] dans la limite de 200 000 € par commune.',
  reference: 'AMI Isère, « Financement »',
};

function fait(libelle: string, valeur: string, chemin?: string): LigneDeFaits {
  return chemin === undefined
    ? { libelle, valeur }
    : { libelle, valeur, bouton: bouton('Corriger', 'corriger', chemin) };
}

export const accueil: Vue = {
  genre: 'accueil',
  titre: 'Bonjour, je suis l’assistant TNE Isère',
  blocs: [
    {
      type: 'texte',
      texte:
        'Je suis un programme, pas un agent du Département. Mes chiffres viennent du texte de l’appel : ils sont indicatifs et n’engagent personne.',
    },
    { type: 'texte', texte: `Que voulez-vous faire${N}?`, ton: 'fort' },
    {
      type: 'detail',
      titre: 'Ce que je garde de notre échange',
      blocs: [
        { type: 'texte', texte: 'Vos réponses restent sur le serveur de cet assistant, jamais ailleurs.' },
        { type: 'liste', elements: ['vos réponses', 'la date de chaque changement'] },
      ],
    },
  ],
  boutons: [
    { ...bouton('Estimer la subvention', 'estimer'), style: 'principal' },
    bouton('Explorer les kits', 'kits'),
    bouton('Poser une question', 'question'),
    bouton('Préparer le dossier', 'dossier'),
  ],
};

const saisies: Readonly<Record<string, Saisie>> = {
  nombre: {
    type: 'nombre',
    libelle: `Combien de classes compte la commune, maternelle et élémentaire réunies${N}?`,
    min: 1,
    max: 1200,
    indication: 'Par exemple 14',
    valeur: '14',
    soumettre,
  },
  boutons: {
    type: 'choix',
    libelle: `L’école élémentaire Jules-Ferry a-t-elle déjà atteint le socle numérique de base (plan SNEE)${N}?`,
    multiple: false,
    options: [
      { titre: 'Oui, déjà atteint', valeur: 'atteint' },
      { titre: 'Non, pas encore', valeur: 'pas-atteint' },
      { titre: 'Je ne sais pas', valeur: 'inconnu' },
    ],
    valeur: ['pas-atteint'],
    soumettre,
  },
  choixLong: {
    type: 'choix',
    libelle: 'Quel équipement pour ce PAC ?',
    multiple: false,
    options: [
      { titre: 'Option tablettes : 10 à 20 tablettes avec étuis renforcés', valeur: 'tablettes' },
      { titre: 'Option ordinateurs : 10 à 20 ordinateurs portables', valeur: 'ordinateurs' },
      { titre: 'Les deux, **comparés** côte à côte', valeur: 'comparer' },
    ],
    soumettre,
  },
  multiple: {
    type: 'choix',
    libelle: 'Quels domaines du socle commun le projet vise-t-il ?',
    multiple: true,
    options: [
      { titre: 'Les langages pour penser et communiquer', valeur: '1' },
      { titre: 'Les méthodes et outils pour apprendre', valeur: '2' },
      { titre: 'La formation de la personne et du citoyen', valeur: '3' },
    ],
    valeur: ['1', '3'],
    soumettre,
  },
  commune: {
    type: 'choix',
    libelle: `Plusieurs communes portent un nom proche. Laquelle est la vôtre${N}?`,
    multiple: false,
    options: Array.from({ length: 18 }, (_, i) => ({
      titre: `Saint-Martin-le-${i + 1} (38${i})`,
      valeur: `38${100 + i}`,
    })),
    soumettre,
  },
  texte: {
    type: 'texte',
    libelle: 'Décrivez le projet pédagogique de l’école.',
    multiligne: true,
    longueurMax: 4000,
    indication: 'Quelques phrases suffisent',
    valeur: 'Lire à voix haute, s’enregistrer, se réécouter.',
    soumettre,
  },
  formulaire: {
    type: 'formulaire',
    libelle: 'L’école en quelques champs',
    champs: [
      { cle: 'champ:ecoles[e1].nom', libelle: 'Nom de l’école', type: 'texte', longueurMax: 120 },
      {
        cle: 'champ:ecoles[e1].type',
        libelle: 'Type d’école',
        type: 'choix',
        options: [
          { titre: 'Maternelle', valeur: 'maternelle' },
          { titre: 'Élémentaire', valeur: 'elementaire' },
          { titre: 'Primaire', valeur: 'primaire' },
        ],
        valeur: 'primaire',
      },
      {
        cle: 'champ:ecoles[e1].debit',
        libelle: 'Débit Internet, en Mb/s',
        aide: 'Mesuré à l’école, ou indiqué au contrat.',
        type: 'nombre',
        valeur: '11,5',
      },
      {
        cle: 'champ:ecoles[e1].formations',
        libelle: 'Formations envisagées',
        type: 'choix',
        multiple: true,
        options: [
          { titre: 'Prise en main', valeur: 'a' },
          { titre: 'Usages en classe', valeur: 'b' },
        ],
        valeur: 'a,b',
      },
    ],
    soumettre: {
      titre: 'Enregistrer',
      soumission: {
        acte: 'formulaire',
        groupe: 'ecole',
        chemin: 'ecoles[e1]',
        versions: { 'ecoles[e1].nom': 0 },
      },
    },
  },
};

export const recapitulatif: Vue = {
  genre: 'recapitulatif',
  titre: 'Voici ce que j’ai compris',
  blocs: [
    {
      type: 'section',
      titre: 'La commune',
      blocs: [
        {
          type: 'faits',
          lignes: [
            fait('Commune', 'Voiron (38563)', 'commune'),
            fait('Nombre de classes', '14', 'classes'),
            fait('Plan d’équipement antérieur', 'aucun depuis le 31/12/2017', 'planAnterieur'),
          ],
        },
      ],
    },
    {
      type: 'section',
      titre: 'École élémentaire Jules-Ferry',
      blocs: [
        {
          type: 'faits',
          lignes: [
            fait('Socle numérique (plan SNEE)', 'pas encore atteint', 'ecoles[e1].niveau'),
            fait('Débit Internet', `8${N}Mb/s`, 'ecoles[e1].debit'),
            fait('PAC 1', `20${N}tablettes pour 3${N}classes`, 'ecoles[e1].pacs[p1].option'),
            fait('Nom donné par l’équipe', 'Projet **[clic](javascript:alert(1))** <b>gras</b> _x_ # titre'),
          ],
        },
        {
          type: 'texte',
          texte: `L’accès Internet doit être d’au moins 20${N}Mb/s${N}: 8${N}Mb/s ne suffisent pas.`,
          ton: 'attention',
        },
      ],
    },
  ],
  boutons: [
    { ...bouton('C’est juste, calculer', 'calculer'), style: 'principal' },
    bouton('Ajouter une école', 'ajouter-ecole'),
    { ...bouton('Tout recommencer', 'recommencer'), style: 'danger' },
  ],
};

export const resultat: Vue = {
  genre: 'resultat',
  titre: 'Estimation pour Voiron',
  blocs: [
    { type: 'texte', texte: `Jusqu’à 4${N}PAC pour vos 14${N}classes${N}; vous en prévoyez 2.`, ton: 'bon' },
    {
      type: 'faits',
      lignes: [
        fait('Coût connu', `23${N}600${N}€ HT`),
        fait('Subvention', `16${N}520${N}€`),
        fait('Reste à la commune', `7${N}080${N}€ HT`),
        fait('Non chiffré', 'abonnement ENT pour 3 ans, 2 vidéoprojecteurs interactifs'),
      ],
    },
    {
      type: 'tableau',
      legende: 'Si la limite par commune se lit autrement',
      entetes: ['Lecture', 'Subvention', 'Reste'],
      lignes: [
        ['Subvention plafonnée', `175${N}000${N}€`, `75${N}000${N}€`],
        ['Dépense plafonnée', `140${N}000${N}€`, `110${N}000${N}€`],
      ],
    },
    {
      type: 'detail',
      titre: 'Pourquoi ce taux',
      blocs: [
        { type: 'texte', texte: 'L’école n’a pas encore atteint le socle numérique de base.' },
        citation,
      ],
    },
    {
      type: 'texte',
      texte: `Cet appel est clos depuis le 17/02/2023${N}: ces chiffres sont les siens.`,
      ton: 'discret',
    },
  ],
  boutons: [
    { ...bouton('Préparer le dossier', 'dossier'), style: 'principal' },
    bouton('Et avec des ordinateurs ?', 'variante', 'ordinateurs'),
    bouton('Comparer', 'comparer'),
    bouton('Corriger une réponse', 'recapitulatif'),
    { ...dire('Télécharger'), lien: 'https://assistant.example/export/abc' },
    bouton('Poser une question', 'question'),
    bouton('Parler à quelqu’un', 'humain'),
    bouton('Terminer', 'fin'),
  ],
};

export const fiche: Vue = {
  genre: 'fiche',
  titre: 'Le kit « PAC Élémentaire »',
  blocs: [
    { type: 'texte', texte: 'Il équipe de 1 à 3 classes.' },
    {
      type: 'section',
      titre: 'Obligatoire',
      blocs: [
        {
          type: 'liste',
          elements: [
            'Abonnement de trois ans à un environnement numérique de travail (ENT)',
            `Ordinateur portable de pilotage${N}: 1 par classe, 3 au plus`,
          ],
        },
      ],
    },
    {
      type: 'section',
      titre: 'Dans l’ordre',
      blocs: [
        {
          type: 'liste',
          ordonnee: true,
          elements: ['Choisir tablettes ou ordinateurs', 'Compléter', 'Faire chiffrer'],
        },
        citation,
      ],
    },
  ],
  boutons: [bouton('Voir le kit maternelle', 'kit', 'maternelle'), bouton('Estimer', 'estimer')],
};

export const comparaison: Vue = {
  genre: 'comparaison',
  titre: `Tablettes ou ordinateurs${N}?`,
  blocs: [
    {
      type: 'tableau',
      legende: 'Un PAC élémentaire, école sous le socle (70 %)',
      entetes: ['', 'Tablettes', 'Ordinateurs'],
      lignes: [
        ['Appareils', '20', '20'],
        ['Coût HT', `11${N}800${N}€`, `12${N}610${N}€`],
        ['Subvention', `8${N}260${N}€`, `8${N}827${N}€`],
        ['Reste HT', `3${N}540${N}€`, `3${N}783${N}€`],
      ],
    },
    {
      type: 'tableau',
      legende: 'Tout, en cinq colonnes',
      entetes: ['Option', 'Coût HT', 'À 70 %', 'À 50 %', 'Écart'],
      lignes: [
        ['20 tablettes', `11${N}800${N}€`, `8${N}260${N}€`, `5${N}900${N}€`, `2${N}360${N}€`],
        ['10 tablettes', 'prix inconnu', 'prix inconnu', 'prix inconnu', ''],
      ],
    },
    {
      type: 'tableau',
      legende: 'Quatre colonnes',
      entetes: ['PAC', 'Coût HT', 'Taux', 'Reste'],
      lignes: [['PAC 1', `11${N}800${N}€`, `70${N}%`, `3${N}540${N}€`]],
    },
  ],
  boutons: [bouton('Prendre les tablettes', 'option', 'tablettes')],
};

export const reponse: Vue = {
  genre: 'reponse',
  titre: `Qui dépose le dossier${N}?`,
  blocs: [
    { type: 'texte', texte: 'Le maire dépose un dossier par commune, avec les équipes pédagogiques.' },
    citation,
    {
      type: 'texte',
      texte: `Le texte ne dit pas où l’envoyer${N}: demandez au Département.\nIl ne dit pas non plus sous quelle forme.`,
    },
  ],
  boutons: [dire('Que contient le dossier ?')],
};

const message: Vue = {
  genre: 'message',
  blocs: [{ type: 'texte', texte: 'C’est noté.' }],
  boutons: [],
};

export const dossier: Vue = {
  genre: 'dossier',
  titre: 'Votre dossier',
  blocs: [
    {
      type: 'section',
      titre: 'Ce qui manque encore',
      blocs: [{ type: 'liste', elements: ['les thèmes de formation', 'les actions de parentalité'] }],
    },
  ],
  boutons: [
    {
      titre: 'Télécharger (Word)',
      soumission: { acte: 'dire', texte: 'Télécharger' },
      lien: 'https://assistant.example/d',
    },
    bouton('Continuer', 'continuer'),
  ],
};

function question(saisie: Saisie | undefined, blocs: readonly Bloc[] = []): Vue {
  if (saisie === undefined) throw new Error('no such input in the samples');
  return { genre: 'question', titre: saisie.libelle, blocs, saisie, boutons: aide };
}

function ecole(i: number): Bloc {
  const ou = `ecoles[e${i}]`;
  return {
    type: 'section',
    titre: `École élémentaire n°${N}${i}, rue de la République`,
    blocs: [
      {
        type: 'faits',
        lignes: [
          fait('Nombre de classes', `${i}`, `${ou}.classes`),
          fait('Socle numérique (plan SNEE)', 'pas encore atteint', `${ou}.niveau`),
          fait('Débit Internet', `${20 + i}${N}Mb/s`, `${ou}.debit`),
        ],
      },
      {
        type: 'tableau',
        legende: `Les PAC de l’école ${i}`,
        entetes: ['PAC', 'Coût HT', 'Subvention', 'Reste'],
        lignes: [
          [`PAC ${i}.1`, `11${N}800${N}€`, `8${N}260${N}€`, `3${N}540${N}€`],
          [`PAC ${i}.2`, `12${N}610${N}€`, `8${N}827${N}€`, `3${N}783${N}€`],
        ],
      },
      { type: 'detail', titre: `Pourquoi, école ${i}`, blocs: [citation] },
    ],
  };
}

/** Far over a card: 30 schools, each with its lines to correct, its table and its reasons. */
export const trenteEcoles: Vue = {
  ...recapitulatif,
  blocs: Array.from({ length: 30 }, (_, i) => ecole(i + 1)),
};

/** One section, one table, one list, one text, each too big alone. */
export const blocsEnormes: Vue = {
  genre: 'resultat',
  titre: 'Tout en un bloc',
  blocs: [
    {
      type: 'section',
      titre: 'Une section',
      blocs: [
        {
          type: 'tableau',
          legende: 'Cent PAC',
          entetes: ['PAC', 'Coût HT', 'Reste'],
          lignes: Array.from({ length: 100 }, (_, i) => [`PAC ${i}`, `${i}${N}€`, `${i}${N}€ HT`]),
        },
      ],
    },
    {
      type: 'liste',
      ordonnee: true,
      elements: Array.from({ length: 300 }, (_, i) => `Élément ${i} de la liste`),
    },
    { type: 'texte', texte: Array.from({ length: 1500 }, (_, i) => `Phrase ${i}.`).join(' ') },
    {
      type: 'detail',
      titre: 'Le détail',
      blocs: [
        { type: 'faits', lignes: Array.from({ length: 200 }, (_, i) => fait(`Ligne ${i}`, `valeur ${i}`)) },
      ],
    },
  ],
  boutons: [bouton('Continuer', 'continuer')],
};

export const exemples: Readonly<Record<string, Vue>> = {
  accueil,
  'question-nombre': question(saisies.nombre, [{ type: 'texte', texte: 'Voiron, c’est noté.' }]),
  'question-boutons': question(saisies.boutons),
  'question-choix-long': question(saisies.choixLong),
  'question-multiple': question(saisies.multiple),
  'choix-commune': { ...question(saisies.commune), genre: 'choix' },
  'question-texte': question(saisies.texte),
  formulaire: question(saisies.formulaire),
  recapitulatif,
  resultat,
  fiche,
  comparaison,
  reponse,
  message,
  dossier,
};
