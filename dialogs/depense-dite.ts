/** A spending told in one sentence and asked about in the next: the sum itself names no equipment. */
import { demandeArgent } from './comprehension/demande-argent.js';
import { lireFaits } from './comprehension/faits.js';
import { montants } from './comprehension/montants.js';
import { normalise } from './comprehension/normalise.js';
import { indice } from './contexte-lecture.js';
import type { Fil } from './fil.js';
import { phrasesDe } from './phrases.js';
import { repondreCalcul } from './repondre.js';
import { donneesDuMessage } from './reponses/donnees.js';

const DEPENSE =
  /\b(?:devis|factures?|depenses?|montant|equipements?|materiel|projet|total|montent|chiffr\w+)\b/u;

/** « Nos devis montent à 250 000 € HT. Combien de subvention ? »: the sum of one sentence, asked about in another. */
export function depenseDite(fil: Fil, texte: string): boolean {
  if (fil.etat.question !== null || !texte.trimEnd().endsWith('?') || !DEPENSE.test(normalise(texte).plat))
    return false;
  const phrases = phrasesDe(texte);
  const question = phrases.at(-1) ?? '';
  const demande = phrases.length < 2 ? null : demandeArgent(question, true);
  if (demande === null || (demande.quoi !== 'subvention' && demande.quoi !== 'reste')) return false;
  const [somme, autre] = montants(texte);
  if (somme?.kind !== 'exact' || autre !== undefined || montants(question).length > 0) return false;
  const donnees = donneesDuMessage(texte, lireFaits(texte, indice(fil)));
  const { montant, option, article, lots, ttc, niveau, taux } = donnees;
  if (montant === undefined || option !== undefined || article !== undefined || lots !== undefined)
    return false;
  fil.changer({ echecs: 0 });
  return repondreCalcul(fil, demande.quoi, {
    montant,
    ...(ttc !== undefined && { ttc }),
    ...(niveau !== undefined && { niveau }),
    ...(taux !== undefined && { taux }),
  });
}
