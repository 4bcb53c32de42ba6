/** What comes next: the question to ask, or the result. Asked next = what the rules miss for the person's goal. */
import { CAMPAGNE_PAR_DEFAUT, type Chemin } from '../rules/index.js';
import { boutonComme, champToutes } from './copie.js';
import { idsDe, lire } from './dossier/chemins.js';
import type { Dossier } from './dossier/dossier.js';
import { dossierVide } from './dossier/ecriture.js';
import type { Soumission } from './evenement.js';
import { PREFIXE_CHAMP } from './evenement.js';
import type { Fil } from './fil.js';
import {
  type QuestionPosable,
  questionDeId,
  questionDuChemin,
  questionsPosables,
} from './questions/catalogue.js';
import { nomEcole, type Question, sujetsDe } from './questions/question.js';
import { manquantsPourRepartir, repartitionPour } from './repartir.js';
import { ENTREES_PRINCIPALES } from './reponses/accueil.js';
import { commande, dire } from './reponses/boutons.js';
import { vueCompletude } from './reponses/completude.js';
import { vueRepartition } from './reponses/repartition.js';
import { vueResultat } from './reponses/resultat.js';
import type { Bouton, Vue } from './vues.js';

/** The dossier under discussion, or an empty one that is not stored, to ask the first questions about. */
export function dossierCourant(fil: Fil): Dossier {
  return (
    fil.dossier() ?? dossierVide(fil.contexte.nouveauDossier, CAMPAGNE_PAR_DEFAUT.id, fil.contexte.maintenant)
  );
}

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

/** The card of one question. */
export function vueQuestion({ question, chemin }: QuestionPosable, dossier: Dossier, restantes = 0): Vue {
  const actuelle = chemin === 'ecoles' ? undefined : lire(dossier.situation, chemin);
  const soumettre: Bouton = {
    titre: 'Valider',
    soumission: soumissionPour(question, chemin, dossier),
    style: 'principal',
  };
  const saisie = question.type.saisie(question.libelle, actuelle);
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
function vueFormulaire(groupe: readonly QuestionPosable[], dossier: Dossier, restantes: number): Vue {
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
          ...question.type.champ(lire(dossier.situation, c)),
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

/** The questions that would be asked for the current goal. A teacher is asked about their school alone. */
export function posables(fil: Fil): readonly QuestionPosable[] {
  const { but } = fil.etat;
  if (but === null) return [];
  const dossier = dossierCourant(fil);
  const droits = fil.droits();
  return questionsPosables(dossier, fil.evaluer(dossier.situation), but, fil.etat.passees).filter(
    ({ chemin }) => droits?.role !== 'ecole' || idsDe(chemin).ecole === droits.ecole,
  );
}

/** Opens a question and shows it. */
export function poser(fil: Fil, posable: QuestionPosable, restantes = 0): void {
  const { chemin, question } = posable;
  fil.changer({
    question: { id: question.id, chemin },
    posees: [...fil.etat.posees.filter((c) => c !== chemin), chemin].slice(-60),
  });
  fil.montrer(vueQuestion(posable, dossierCourant(fil), restantes));
}

/** The allocation that was asked for: what it still misses is asked first, then it is shown. False when it is not wanted. */
function reprendreSouhait(fil: Fil): boolean {
  const { souhait } = fil.etat;
  if (souhait === null || souhait === undefined) return false;
  const dossier = dossierCourant(fil);
  const issue = repartitionPour(dossier, souhait.preference, fil.contexte.prix);
  const manquants = manquantsPourRepartir(dossier, issue).filter((c) => !fil.etat.passees.includes(c));
  const [premier] = manquants;
  const question = premier === undefined ? undefined : questionDuChemin(premier);
  if (premier !== undefined && question !== undefined) {
    poser(fil, { chemin: premier, question }, manquants.length);
    return true;
  }
  fil.changer({ souhait: null });
  if (issue.type !== 'etablie') {
    fil.dire('Sans ces réponses, je ne peux pas proposer de répartition. Vous pourrez la redemander.');
    return false;
  }
  fil.changer({ question: null, sujet: { type: 'resultat', id: 'repartition' } });
  fil.montrer(vueRepartition(issue, dossier, souhait.preference));
  return true;
}

/** Asks the next question, or shows what the goal was about once nothing is missing. */
export function poursuivre(fil: Fil): void {
  const { but } = fil.etat;
  if (but === null || reprendreSouhait(fil)) return;
  const liste = posables(fil);
  const [premiere] = liste;
  if (premiere === undefined) {
    fil.changer({ question: null });
    conclure(fil);
    return;
  }
  const semblables = liste.filter(
    (q) =>
      q.question.groupe === premiere.question.groupe &&
      idsDe(q.chemin).ecole === idsDe(premiere.chemin).ecole,
  );
  if (
    but === 'dossier' &&
    semblables.length > 1 &&
    premiere.question.groupe !== 'pac' &&
    premiere.question.groupe !== 'commune'
  ) {
    const { chemin, question } = premiere;
    fil.changer({
      question: { id: question.id, chemin },
      posees: [...fil.etat.posees.filter((c) => c !== chemin), chemin].slice(-60),
    });
    fil.montrer(vueFormulaire(semblables, dossierCourant(fil), nombreDeQuestions(liste)));
    return;
  }
  poser(fil, premiere, nombreDeQuestions(liste));
}

/** PACs that are asked about together count once. */
function nombreDeQuestions(liste: readonly QuestionPosable[]): number {
  return new Set(liste.map((q) => `${q.question.id} ${idsDe(q.chemin).ecole ?? ''}`)).size;
}

/** Shows the open question again after a digression; nothing when none is open. */
export function relancer(fil: Fil): void {
  const ouverte = fil.etat.question;
  if (ouverte === null) return;
  const question = questionDeId(ouverte.id);
  if (question === undefined) return;
  const dossier = dossierCourant(fil);
  const liste = posables(fil);
  if (liste[0]?.chemin === ouverte.chemin) poursuivre(fil);
  else fil.montrer(vueQuestion({ question, chemin: ouverte.chemin }, dossier));
}

/** The end of a goal: the result for an estimate, the checklist for a dossier. */
export function conclure(fil: Fil): void {
  const dossier = fil.dossier();
  if (dossier === null) return;
  const evaluation = fil.evaluer();
  if (fil.etat.but === 'dossier')
    fil.montrer(vueCompletude(dossier, evaluation, fil.droits() ?? { role: 'proprietaire' }));
  else fil.montrer(vueResultat(dossier, evaluation));
  fil.changer({ resultatVu: dossier.compteurs.modification, sujet: { type: 'resultat', id: 'resultat' } });
}

/** After something was noted: what comes next; else the open question again. */
export function poursuivreOuRelancer(fil: Fil, note: boolean): void {
  if (note) {
    if (fil.etat.but !== null) poursuivre(fil);
    else proposerEstimation(fil);
  } else relancer(fil);
}

/** Facts without a goal: offer to go on. */
function proposerEstimation(fil: Fil): void {
  fil.changer({ but: 'estimation' });
  poursuivre(fil);
}

/** The open question again, or the ways in. */
export function relancerOuProposer(fil: Fil): void {
  if (fil.etat.question !== null) relancer(fil);
  else
    fil.montrer({
      genre: 'choix',
      blocs: [{ type: 'texte', texte: 'Que voulez-vous faire ?' }],
      boutons:
        fil.dossier() === null
          ? ENTREES_PRINCIPALES
          : [
              commande('Voir le résultat', 'resultat', 'principal'),
              commande('Récapitulatif', 'recapitulatif'),
              commande('Préparer le dossier', 'dossier'),
              commande('Poser une question', 'poser-question'),
            ],
    });
}
