/** The cards of the questions: one question, several in a form, and the open one again in a line. */
import type { Chemin } from '../rules/index.js';
import { boutonComme, champToutes } from './copie.js';
import { idsDe, lire } from './dossier/chemins.js';
import type { Dossier } from './dossier/dossier.js';
import type { Soumission } from './evenement.js';
import { PREFIXE_CHAMP } from './evenement.js';
import type { QuestionPosable } from './questions/catalogue.js';
import { nomEcole, type Question, sujetsDe } from './questions/question.js';
import { commande, dire } from './reponses/boutons.js';
import type { Bouton, Vue } from './vues.js';

/** How many writings touched a field: carried by its card. Writings elsewhere do not count. */
export function versionDuChamp(dossier: Dossier, chemin: Chemin): number {
  const compte = (ecrit: string): boolean =>
    ecrit === chemin ||
    (chemin.startsWith(ecrit) && /^[.[]/.test(chemin.slice(ecrit.length))) ||
    (ecrit.startsWith(`${chemin}[`) && ecrit.indexOf(']', chemin.length) === ecrit.length - 1);
  return Object.entries(dossier.versions).reduce((n, [ecrit, v]) => (compte(ecrit) ? n + v : n), 0);
}

function soumissionPour(question: Question, chemin: Chemin, dossier: Dossier, valeur?: string): Soumission {
  return {
    acte: 'reponse',
    question: question.id,
    chemin,
    version: versionDuChamp(dossier, chemin),
    dossier: dossier.id,
    ...(valeur !== undefined && { valeur }),
  };
}

const pourquoiPasser = (chemin: Chemin): readonly Bouton[] => [
  commande('Passer', 'passer', undefined, chemin),
  commande('Pourquoi cette question ?', 'pourquoi', undefined, chemin),
];

/** The choices that the question offers for this path, in their order. */
function limiter<C extends { readonly type: string }>(champ: C, q: QuestionPosable, dossier: Dossier): C {
  const permis = q.question.choixPour?.(q.chemin, dossier);
  if (permis === undefined || champ.type !== 'choix' || !('options' in champ)) return champ;
  const { options } = champ as unknown as { options: readonly { readonly valeur: string }[] };
  return { ...champ, options: permis.flatMap((v) => options.find((o) => o.valeur === v) ?? []) };
}

/** The card of one question. */
export function vueQuestion({ question, chemin }: QuestionPosable, dossier: Dossier, restantes = 0): Vue {
  const actuelle = chemin === 'ecoles' ? undefined : lire(dossier.situation, chemin);
  const soumettre: Bouton = {
    titre: 'Valider',
    soumission: soumissionPour(question, chemin, dossier),
    style: 'principal',
  };
  const brute = question.type.saisie(question.libelle, actuelle);
  const saisie = brute === null ? null : limiter(brute, { question, chemin }, dossier);
  const directs =
    saisie?.type === 'choix' && !saisie.multiple
      ? []
      : question.type.boutons.map(({ titre, valeur }) => ({
          titre,
          soumission: soumissionPour(question, chemin, dossier, valeur),
        }));
  const sujets = sujetsDe(chemin, dossier);
  const chaque = sujets.nombrePacs > 1 ? (question.chaque ?? []) : [];
  return {
    genre: 'question',
    titre: question.enonce(sujets),
    blocs: [
      ...(chaque.length > 0
        ? [{ type: 'texte' as const, texte: differents(sujets.nombrePacs, chaque) }]
        : []),
      ...(question.aide === undefined ? [] : [{ type: 'texte' as const, texte: question.aide }]),
      ...(actuelle === undefined
        ? []
        : [{ type: 'texte' as const, texte: `Réponse actuelle : ${question.type.dire(actuelle)}.` }]),
      ...(restantes > 1
        ? [
            {
              type: 'texte' as const,
              ton: 'discret' as const,
              texte: `Encore ${restantes} questions à ce stade.`,
            },
          ]
        : []),
    ],
    ...(saisie !== null && { saisie: { ...saisie, soumettre } }),
    boutons: [
      ...directs,
      ...(chaque.length > 0 && sujets.nombrePacs === chaque.length ? [dire('Un de chaque')] : []),
      ...pourquoiPasser(chemin),
    ],
  };
}

/**
 * The open question again, after something else was said: one line and what answers it in a click. Its help and its field
 * stand on the card above; what is typed answers it too.
 */
export function vueRappel(
  { question, chemin }: QuestionPosable,
  dossier: Dossier,
  enFormulaire: boolean,
): Vue {
  const sujets = sujetsDe(chemin, dossier);
  const titre = question.enonce(sujets);
  const { saisie, boutons } = vueQuestion({ question, chemin }, dossier);
  return {
    genre: 'question',
    titre,
    blocs: [],
    ...(saisie?.type === 'choix' && { saisie: { ...saisie, libelle: titre } }),
    boutons: [
      ...boutons.filter(({ soumission: s }) => s.acte !== 'commande' || s.nom !== 'pourquoi'),
      ...(enFormulaire ? [commande('Voir toutes les questions', 'continuer')] : []),
    ],
  };
}

/** PACs asked about together may differ. */
function differents(n: number, [a, b]: NonNullable<Question['chaque']>): string {
  const mots = n === 2 ? 'un de chaque' : `${n - 1} en ${a?.mot}, 1 en ${b?.mot}`;
  return `Ils peuvent différer : dites par exemple « ${mots} ».`;
}

const TITRES_GROUPES: Readonly<Record<Question['groupe'], string>> = {
  commune: 'Votre commune',
  ecoles: 'Les écoles du projet',
  ecole: "L'école",
  pac: "Les PAC (lots d'équipement)",
  acces: 'Internet, Wi-Fi et ENT',
  projet: 'Le projet pédagogique',
  priorites: 'Priorités et contact',
};

/** Several questions of one group and one school in one card. */
export function vueFormulaire(groupe: readonly QuestionPosable[], dossier: Dossier, restantes: number): Vue {
  const [premiere] = groupe;
  const chemin = premiere?.chemin ?? '';
  const { ecole: id } = idsDe(chemin);
  const { ecoles } = dossier.situation;
  const ecole = ecoles.find((e) => e.id === id);
  const titre = TITRES_GROUPES[premiere?.question.groupe ?? 'commune'];
  const versions = Object.fromEntries(groupe.map((q) => [q.chemin, versionDuChamp(dossier, q.chemin)]));
  return {
    genre: 'question',
    titre:
      ecole === undefined
        ? titre
        : `${nomEcole(ecole, ecoles)} : ${titre.charAt(0).toLowerCase()}${titre.slice(1)}`,
    blocs: [
      {
        type: 'texte',
        texte:
          'Remplissez ce que vous savez, le reste pourra attendre. Vous pouvez aussi répondre avec vos mots, à une ou plusieurs questions à la fois.',
      },
      ...(restantes > groupe.length
        ? [
            {
              type: 'texte' as const,
              ton: 'discret' as const,
              texte: `Encore ${restantes} informations à ce stade.`,
            },
          ]
        : []),
    ],
    saisie: {
      type: 'formulaire',
      libelle: titre,
      champs: [
        ...groupe.map(({ question, chemin: c }) => ({
          cle: `${PREFIXE_CHAMP}${c}`,
          libelle: question.enonce(sujetsDe(c, dossier)),
          ...(question.aide !== undefined && { aide: question.aide }),
          ...limiter(question.type.champ(lire(dossier.situation, c)), { question, chemin: c }, dossier),
        })),
        ...champToutes(groupe, dossier),
      ],
      soumettre: {
        titre: 'Valider',
        style: 'principal',
        soumission: {
          acte: 'formulaire',
          groupe: premiere?.question.groupe ?? '',
          chemin,
          dossier: dossier.id,
          versions,
        },
      },
    },
    boutons: [
      ...boutonComme(groupe, dossier),
      commande('Passer', 'passer-groupe', undefined, chemin),
      commande('Pourquoi ces questions ?', 'pourquoi', undefined, chemin),
    ],
  };
}
