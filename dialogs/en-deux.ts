/** A message that states something and asks something: facts first, then the questions, then the open question again. */
import { avecCeQuiPrecede } from './annonce.js';
import { nombreDeMots } from './attente.js';
import { lireFaits } from './comprehension/faits.js';
import { normalise } from './comprehension/normalise.js';
import { indice, router } from './contexte-lecture.js';
import { corrigerCalcul, corrigerDernier, remplacer } from './corriger-dernier.js';
import { echouer } from './echec.js';
import { prendreEtNoter } from './ecrire-reponses.js';
import type { Fil } from './fil.js';
import { repondreQuestionLibre } from './question-libre.js';
import { repondreQuestion } from './question-ouverte.js';
import { phraseHorsIsere } from './questions/nom-commune.js';
import { repondreA } from './repondre.js';
import { poursuivreOuRelancer, relancer } from './suite.js';

/** Facts first, then the questions, then the open question again. */
export function traiterEnDeux(fil: Fil, faits: string, questions: readonly string[]): void {
  const lecture = lireFaits(faits, indice(fil));
  const routage = router(fil, faits);
  const social = routage.issue === 'reponse' && routage.cible.genre === 'social' ? routage.cible : null;
  let note = false;
  if (remplacer(fil, lecture)) note = true;
  else if (
    lecture.correction &&
    lecture.affirmations.length === 0 &&
    corrigerDernier(fil, lecture) === 'corrige'
  )
    note = true;
  else if (lecture.correction && lecture.affirmations.length === 0 && corrigerCalcul(fil, lecture)) {
    // The computation is told again: the question that asks it is answered.
    if (questions.every((q) => sujetDeLaQuestion(fil, q) === fil.etat.sujet?.id)) {
      relancer(fil);
      return;
    }
  } else if (
    lecture.affirmations.length + lecture.doutes.length > 0 &&
    !lecture.interrogatif &&
    !lecture.hypothese
  ) {
    note = prendreEtNoter(fil, lecture, lecture.correction) !== 'rien';
    if (lecture.horsIsere !== null) fil.dire(phraseHorsIsere(lecture.horsIsere.nom));
  } else if (fil.etat.question !== null && repondreQuestion(fil, faits, lecture)) note = true;
  else if (social !== null) repondreA(fil, social, faits, lecture);
  let repondu = false;
  const entier = `${faits} ${questions.join(' ')}`;
  for (const q of questions) {
    const seule = avecCeQuiPrecede(faits, q);
    const avecFaits = questions.length === 1 && estMieuxLue(fil, entier, seule);
    repondu = repondreQuestionLibre(fil, avecFaits ? entier : seule) || repondu;
  }
  if (!repondu && social === null) repondu = repondreQuestionLibre(fil, entier);
  if (!repondu && !note && social === null) echouer(fil, questions.join(' '));
  else if (fil.etat.attente === null) {
    if (!repondu && note && nombreDeMots(questions.join(' ')) > 2)
      fil.dire("Je n'ai pas compris votre question : posez-la autrement, en une phrase.");
    poursuivreOuRelancer(fil, note);
  }
}

/** The computation that a question asks, if it asks one. */
function sujetDeLaQuestion(fil: Fil, question: string): string | null {
  const r = router(fil, question);
  const cibles = r.issue === 'reponse' ? [r.cible] : r.issue === 'choix' ? r.cibles : [];
  const plafond = /\b(?:plafond|maximum|pacs?)\b/u.test(normalise(question).plat);
  return plafond ? 'plafond' : (cibles.find((c) => c.genre === 'calcul')?.id ?? null);
}

/** From this confidence on, a question is understood without what stands before it. */
const COMPRISE_SEULE = 0.8;

/** The question leans on what was told before it: with it, its target is surer. */
function estMieuxLue(fil: Fil, entier: string, seule: string): boolean {
  const avec = router(fil, entier);
  if (avec.issue !== 'reponse' || (avec.cible.genre !== 'faq' && avec.cible.genre !== 'calcul')) return false;
  const sans = router(fil, seule);
  return sans.issue !== 'reponse' || (sans.confiance < COMPRISE_SEULE && avec.confiance > sans.confiance);
}
