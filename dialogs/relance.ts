/**
 * « donc ? », « et alors ? », « combien du coup ? », « bilan ? »: nothing is named, what was being worked out is said again
 * with all that has been told since.
 */
import { normalise } from './comprehension/normalise.js';
import type { Fil } from './fil.js';
import { direDroitsConnus } from './question-libre.js';
import { aSesAppareils, calculDuSujet, repondreCalcul } from './repondre.js';

const MOT =
  "(?:et|donc|alors|du coup|bon|ok|bref|finalement|au final|au bout du compte|maintenant|a present|en tout|au total|total|la|ca (?:fait|donne|nous fait|nous donne|change quoi)|on (?:en )?(?:est|arrive) a|(?:combien|cb)(?: de (?:kits?|pacs?|programmes?))?|resultat|bilan|verdict|conclusion|la note|l'addition|faites? (?:l'addition|le calcul|le total)|calcule[zr]?|svp|stp|merci|s'il vous plait|dans (?:un cas|l'un) et dans l'autre|dans les deux cas)";
const RELANCE = new RegExp(`^(?:${MOT}(?![a-z'])[ ,?!.:]*)+$`, 'u');
/** Something in it asks. */
const DEMANDE = /[?]|\b(?:combien|cb|resultat|bilan|verdict|addition|calcul\w*|total|donne|fait|cas|note)\b/u;

/** Nothing but words that ask again. */
export function estRelance(texte: string): boolean {
  const plat = normalise(texte).plat.trim();
  return RELANCE.test(plat) && (DEMANDE.test(plat) || texte.includes('?'));
}

/** The amounts of the project, or the ceiling, whichever was last spoken of. False when neither can be said. */
export function relancerCalcul(fil: Fil, texte: string): boolean {
  if (!estRelance(texte)) return false;
  const plafond =
    (calculDuSujet(fil) === 'plafond' && !projetApres(fil)) ||
    /kit|pac|programme/u.test(normalise(texte).plat);
  if (!plafond && aSesAppareils(fil)) return repondreCalcul(fil, 'total', {});
  return direDroitsConnus(fil);
}

/** The project was told since the ceiling was: its PACs are what the last words were about. */
function projetApres(fil: Fil): boolean {
  const derniere = fil.dossier()?.modifications.at(-1);
  return derniere !== undefined && /\.(?:pacs|niveau)/u.test(derniere.chemin);
}
