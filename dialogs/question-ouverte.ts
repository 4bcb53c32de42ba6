/** A message as the answer to the open question. */
import { nombreDeMots } from './attente.js';
import { lireFaits } from './comprehension/faits.js';
import type { Lecture } from './comprehension/faits-types.js';
import { ouiNon } from './comprehension/ouinon.js';
import { indice } from './contexte-lecture.js';
import { lire } from './dossier/chemins.js';
import { compterEchec } from './echec.js';
import { noter, prendreEtNoter } from './ecrire-reponses.js';
import type { Fil } from './fil.js';
import { questionDeId } from './questions/catalogue.js';
import { nomDEcole } from './questions/nom-ecole.js';
import { changementsPour, type Question } from './questions/question.js';
import { dossierCourant, relancer } from './suite.js';

export function questionOuverte(fil: Fil): Question | undefined {
  return fil.etat.question === null ? undefined : questionDeId(fil.etat.question.id);
}

export function estTexteLibre(fil: Fil): boolean {
  const saisie = questionOuverte(fil)?.type.saisie('', undefined);
  return saisie?.type === 'texte' && saisie.multiligne;
}

/** « élémentaire » said to a question that offers it: the answer, not news about another school. */
export function nommeUnChoix(fil: Fil, texte: string): boolean {
  const question = questionOuverte(fil);
  const saisie = question?.type.saisie('', undefined);
  if (saisie?.type !== 'choix' || saisie.multiple || nombreDeMots(texte) > 3 || /\d/.test(texte))
    return false;
  const lu = question?.type.lirePhrase(texte) ?? null;
  return lu !== null && 'valeur' in lu;
}

/** What the open question expects, in its own words. False when it says nothing better than « not understood ». */
export function refuserReponse(fil: Fil): boolean {
  const lu = questionOuverte(fil)?.type.lireValeur('?') ?? null;
  if (lu === null || !('refus' in lu)) return false;
  fil.dire(lu.refus);
  compterEchec(fil);
  relancer(fil);
  return true;
}

/** Takes the message as the answer to the open question, with whatever else it says. True when it was taken (or refused). */
export function repondreQuestion(fil: Fil, texte: string, lecture: Lecture): boolean {
  const ouverte = fil.etat.question;
  const question = questionOuverte(fil);
  if (ouverte === null || question === undefined) return false;
  if (estTexteLibre(fil)) {
    const lu = question.type.lirePhrase(texte);
    return ecrireLu(fil, question, ouverte.chemin, lu) || remettreAPlusTard(fil, ouverte.chemin, texte);
  }
  if (question.seule === true && nombreDeMots(texte) <= 6) {
    const propre = question.type.lirePhrase(texte);
    if (propre !== null && 'valeur' in propre) return ecrireLu(fil, question, ouverte.chemin, propre);
  }
  if ((lecture.affirmations.length > 0 || lecture.doutes.length > 0) && !nommeUnChoix(fil, texte)) {
    if (question.type === nomDEcole) nommerEnTete(fil, ouverte.chemin, texte);
    if (prendreEtNoter(fil, lecture, lecture.correction) !== 'rien') {
      const dit =
        ouverte.chemin !== 'ecoles' && lire(dossierCourant(fil).situation, ouverte.chemin) !== undefined;
      if (dit) fil.changer({ question: null });
      return true;
    }
  }
  const lu = question.type.lirePhrase(texte);
  return ecrireLu(fil, question, ouverte.chemin, lu) || remettreAPlusTard(fil, ouverte.chemin, texte);
}

/** « Jules Verne, publique, 6 classes »: the name that was asked, before what else is said. */
function nommerEnTete(fil: Fil, chemin: string, texte: string): void {
  const [tete = '', ...suite] = texte.split(/[,;]/);
  const lu = nomDEcole.lirePhrase(tete);
  if (suite.length === 0 || lu === null || 'refus' in lu) return;
  const faits = lireFaits(tete, indice(fil));
  if (faits.affirmations.length + faits.doutes.length === 0) noter(fil, [{ chemin, apres: lu.valeur }]);
}

/** « je ne sais pas » to a question that has no such answer. */
function remettreAPlusTard(fil: Fil, chemin: string, texte: string): boolean {
  if (ouiNon(texte) !== 'ne-sait-pas') return false;
  fil.dire("Ce n'est pas grave : nous y reviendrons.");
  fil.changer({ passees: [...new Set([...fil.etat.passees, chemin])], question: null, echecs: 0 });
  return true;
}

function ecrireLu(
  fil: Fil,
  question: Question,
  chemin: string,
  lu: ReturnType<Question['type']['lirePhrase']>,
): boolean {
  if (lu === null) return false;
  if ('refus' in lu) {
    fil.dire(lu.refus);
    compterEchec(fil);
    return true;
  }
  fil.changer({ question: null });
  noter(fil, changementsPour(question, lu.valeur, chemin, dossierCourant(fil)));
  return true;
}
