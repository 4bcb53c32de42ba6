/** Is the question about something else than the call, whatever else reads a figure in it? */
import type { Lecture } from './comprehension/faits-types.js';
import { autreSujet } from './comprehension/intentions.js';
import { normalise } from './comprehension/normalise.js';
import type { Fil } from './fil.js';
import { estDemande, POSSESSION } from './nature.js';
import { estTexteLibre } from './question-ouverte.js';

/** « taux de la DETR ? », « la cantine, c'est combien ? »: no reader of figures may answer it. */
export function estAilleurs(fil: Fil, texte: string, lecture: Lecture): boolean {
  if (estTexteLibre(fil)) return false;
  const demande =
    lecture.interrogatif || estDemande(texte) || /\b(?:quand|combien)\b/.test(normalise(texte).plat);
  // « subventions européennes pour 20 ordinateurs »: equipment is named, nothing of one's own is said.
  const nomme = lecture.affirmations.every((a) => a.sur === 'pac') && !POSSESSION.test(normalise(texte).plat);
  if (lecture.affirmations.length > 0 && !demande && !nomme) return false;
  return autreSujet(texte)?.genre === 'sujet';
}
