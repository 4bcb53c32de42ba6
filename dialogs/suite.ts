/** What comes next: the question to ask, or the result. Asked next = what the rules miss for the person's goal. */
import { CAMPAGNE_PAR_DEFAUT } from '../rules/index.js';
import { idsDe } from './dossier/chemins.js';
import type { Dossier } from './dossier/dossier.js';
import { dossierVide } from './dossier/ecriture.js';
import { reprendreDoute } from './doutes.js';
import type { Fil } from './fil.js';
import {
  type QuestionPosable,
  questionDeId,
  questionDuChemin,
  questionsPosables,
} from './questions/catalogue.js';
import { manquantsPourRepartir, repartitionPour } from './repartir.js';
import { ENTREES_PRINCIPALES } from './reponses/accueil.js';
import { commande } from './reponses/boutons.js';
import { vueCompletude } from './reponses/completude.js';
import { vueRepartition } from './reponses/repartition.js';
import { vueResultat } from './reponses/resultat.js';
import { vueFormulaire, vueQuestion, vueRappel } from './vues-question.js';

/** The dossier under discussion, or an empty one that is not stored, to ask the first questions about. */
export function dossierCourant(fil: Fil): Dossier {
  return (
    fil.dossier() ?? dossierVide(fil.contexte.nouveauDossier, CAMPAGNE_PAR_DEFAUT.id, fil.contexte.maintenant)
  );
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

/** How a question is shown: its whole card; or in a line when it was the last one asked already. */
export interface Presentation {
  readonly entiere: boolean;
}
export const ENTIERE: Presentation = { entiere: true };
const AU_BESOIN: Presentation = { entiere: false };

/** Opens a question and shows it. */
export function poser(fil: Fil, posable: QuestionPosable, restantes = 0, presentation = ENTIERE): void {
  const { chemin } = posable;
  const rappel = !presentation.entiere && fil.etat.posees.at(-1) === chemin;
  ouvrir(fil, posable);
  fil.montrer(
    rappel
      ? vueRappel(posable, dossierCourant(fil), false)
      : vueQuestion(posable, dossierCourant(fil), restantes),
  );
}

function ouvrir(fil: Fil, { chemin, question }: QuestionPosable): void {
  fil.changer({
    question: { id: question.id, chemin },
    posees: [...fil.etat.posees.filter((c) => c !== chemin), chemin].slice(-60),
  });
}

/** The allocation that was asked for: what it still misses is asked first, then it is shown. False when it is not wanted. */
function reprendreSouhait(fil: Fil, presentation: Presentation): boolean {
  const { souhait } = fil.etat;
  if (souhait === null || souhait === undefined) return false;
  const dossier = dossierCourant(fil);
  const issue = repartitionPour(dossier, souhait.preference, fil.contexte.prix);
  const manquants = manquantsPourRepartir(dossier, issue).filter((c) => !fil.etat.passees.includes(c));
  const [premier] = manquants;
  const question = premier === undefined ? undefined : questionDuChemin(premier);
  if (premier !== undefined && question !== undefined) {
    poser(fil, { chemin: premier, question }, manquants.length, presentation);
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

/** Questions that a form asks together with this one; alone when there is no form for it. */
function formulaireDe(
  fil: Fil,
  premiere: QuestionPosable,
  liste: readonly QuestionPosable[],
): readonly QuestionPosable[] {
  const { groupe } = premiere.question;
  if (fil.etat.but !== 'dossier' || groupe === 'pac' || groupe === 'commune') return [premiere];
  return liste.filter(
    (q) => q.question.groupe === groupe && idsDe(q.chemin).ecole === idsDe(premiere.chemin).ecole,
  );
}

/** Asks the next question, or shows what the goal was about once nothing is missing. */
export function poursuivre(fil: Fil, presentation = AU_BESOIN): void {
  const { but } = fil.etat;
  if (reprendreDoute(fil) || but === null || reprendreSouhait(fil, presentation)) return;
  const liste = posables(fil);
  const [premiere] = liste;
  if (premiere === undefined) {
    fil.changer({ question: null });
    conclure(fil);
    return;
  }
  const semblables = formulaireDe(fil, premiere, liste);
  if (semblables.length === 1) {
    poser(fil, premiere, nombreDeQuestions(liste), presentation);
    return;
  }
  const rappel = !presentation.entiere && estDuMemeFormulaire(fil.etat.posees.at(-1), premiere);
  ouvrir(fil, premiere);
  const dossier = dossierCourant(fil);
  fil.montrer(
    rappel
      ? vueRappel(premiere, dossier, true)
      : vueFormulaire(semblables, dossier, nombreDeQuestions(liste)),
  );
}

/** The last question asked stood in the form where this one stands: that form was shown. */
function estDuMemeFormulaire(posee: string | undefined, { question, chemin }: QuestionPosable): boolean {
  const derniere = posee === undefined ? undefined : questionDuChemin(posee);
  return (
    posee !== undefined && derniere?.groupe === question.groupe && idsDe(posee).ecole === idsDe(chemin).ecole
  );
}

/** PACs that are asked about together count once. */
export function nombreDeQuestions(liste: readonly QuestionPosable[]): number {
  return new Set(liste.map((q) => `${q.question.id} ${idsDe(q.chemin).ecole ?? ''}`)).size;
}

/** The open question again after something else, in a line; nothing when none is open. */
export function relancer(fil: Fil): void {
  if (reprendreDoute(fil)) return;
  const ouverte = fil.etat.question;
  const question = ouverte === null ? undefined : questionDeId(ouverte.id);
  if (ouverte === null || question === undefined) return;
  const posable = { question, chemin: ouverte.chemin };
  const liste = posables(fil);
  const enFormulaire = liste[0]?.chemin === ouverte.chemin && formulaireDe(fil, posable, liste).length > 1;
  fil.montrer(vueRappel(posable, dossierCourant(fil), enFormulaire));
}

/** The open question with its help and its field; nothing when none is open. */
export function reposer(fil: Fil): void {
  const ouverte = fil.etat.question;
  const question = ouverte === null ? undefined : questionDeId(ouverte.id);
  if (ouverte === null || question === undefined) return;
  if (posables(fil)[0]?.chemin === ouverte.chemin) poursuivre(fil, ENTIERE);
  else poser(fil, { question, chemin: ouverte.chemin });
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

/** The open question again, or a way on; all of them are shown on arrival and on « aide ». */
export function relancerOuProposer(fil: Fil): void {
  if (reprendreDoute(fil)) return;
  if (fil.etat.question !== null) relancer(fil);
  else
    fil.montrer({
      genre: 'choix',
      blocs: [],
      boutons: [
        ...(fil.dossier() === null
          ? ENTREES_PRINCIPALES.slice(0, 1)
          : [
              commande('Voir le résultat', 'resultat', 'principal'),
              commande('Récapitulatif', 'recapitulatif'),
            ]),
        commande('Autres choix', 'aide'),
      ],
    });
}
