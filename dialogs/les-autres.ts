/** « et les deux autres non »: the level just told of one school, and that of the other ones. */

import { nombres } from './comprehension/nombres.js';
import { normalise } from './comprehension/normalise.js';
import { champsEcrits } from './dossier/modifications.js';
import { noter } from './ecrire-reponses.js';
import type { Fil } from './fil.js';
import { pluriel } from './textes/typographie.js';

const AUTRES =
  /^(?:(?:ok|oui|non|et|mais|alors|par contre|donc|bon),? )*(?:pour )?(?:les|l')(?: ?(deux|trois|quatre|cinq|six|\d))? ?autres?(?: ecoles?)?,? (?:c'est |elles? |ils? )?(non|oui|si|pas(?: encore)?|n'y (?:est|sont) pas|y (?:est|sont)(?: aussi)?|(?:l'ont|l'a) (?:eu|recu)|(?:ne )?l'(?:a|ont) pas (?:eu|recu)|aussi|pareil|non plus)[ .!]*$/u;
const NEGATIF = /^(?:non$|pas|n'y|ne |l'(?:a|ont) pas)/u;

/** True when the other schools' level was written. */
export function direDesAutres(fil: Fil, texte: string): boolean {
  const lu = AUTRES.exec(normalise(texte).plat.trim());
  const dossier = fil.dossier();
  if (lu?.[2] === undefined || dossier === null) return false;
  const { ecoles } = dossier.situation;
  const [dernier] = champsEcrits(dossier);
  const niveau = dernier?.apres;
  const autres = ecoles.filter((e) => dernier?.chemin !== `ecoles[${e.id}].niveau`);
  if (autres.length === ecoles.length || autres.length === 0) return false;
  if (niveau !== 'atteint' && niveau !== 'pas-atteint') return false;
  const [n] = lu[1] === undefined ? [] : nombres(lu[1]);
  if (n?.kind === 'entier' && n.entier !== autres.length) {
    fil.dire(
      `Votre projet compte ${pluriel(autres.length, 'autre école', 'autres écoles')}, et non ${n.entier} : je n'ai rien changé.`,
    );
    return true;
  }
  const memes = /^(?:aussi|pareil|non plus)$/u.test(lu[2]);
  const apres = memes ? niveau : NEGATIF.test(lu[2]) ? 'pas-atteint' : 'atteint';
  return noter(
    fil,
    autres.map((e) => ({ chemin: `ecoles[${e.id}].niveau`, apres })),
  );
}
