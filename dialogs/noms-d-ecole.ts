/** A school named otherwise (« elle s'appelle Debelle, pas Stendhal »), or one that is not the teacher's own. */
import { nomme } from './comprehension/faits-sauf.js';
import { normalise } from './comprehension/normalise.js';
import { noter } from './ecrire-reponses.js';
import type { Fil } from './fil.js';
import { nomDEcole } from './questions/nom-ecole.js';
import { nomEcoleDansPhrase } from './questions/question.js';
import { dossierCourant } from './suite.js';

const NOMMEE =
  /(?:s['’]appell(?:e|era|ait)|se nomme|c['’]est) (?:en fait |finalement |plutôt )?(.{2,60}?)(?:,? (?:en fait|finalement|plutôt))?,? (?:et )?(?:non pas|pas|non|au lieu de|plutôt que) (.{2,60}?)[ .!]*$/iu;
const REVENUE =
  /^(?:non,? |ah |en fait,? |pardon,? )*(?:l['’]école|elle) (?:s['’]appelle|se nomme) (?:en fait |finalement |plutôt )?(.{2,60}?)(?:,? (en fait|finalement|plutôt|maintenant))?[ .!]*$/iu;

/** True when the name of a known school was corrected. */
export function renommerDit(fil: Fil, texte: string): boolean {
  const { ecoles } = dossierCourant(fil).situation;
  const nommee = NOMMEE.exec(texte);
  const revenue = nommee === null ? REVENUE.exec(texte) : null;
  const dit =
    nommee?.[1] ??
    (/en fait|finalement|plutôt|non|pardon|maintenant/iu.test(texte) ? revenue?.[1] : undefined);
  if (dit === undefined || texte.includes('?')) return false;
  const visees = ecoles.filter((e) =>
    nommee === null
      ? ecoles.length === 1 && e.nom !== undefined
      : nomme(normalise(nommee[2] ?? '').plat, e.nom),
  );
  const [ecole, autre] = visees;
  const lu = nomDEcole.lirePhrase(dit.replace(/^l['’]école /iu, ''));
  if (ecole === undefined || autre !== undefined || lu === null || !('valeur' in lu)) return false;
  return noter(fil, [{ chemin: `ecoles[${ecole.id}].nom`, apres: lu.valeur }], 'Corrigé');
}

const SUJET =
  /^(?:et |pour |à |l['’]école |la maternelle |l['’]élémentaire )*(\p{Lu}[\p{L}’'-]{2,}(?: \p{Lu}[\p{L}’'-]{2,})?),? (?:passe|passera|a|n['’]a|prend|prendra|veut|voudrait|aura|est|n['’]est|demande|reste)(?!\p{L})/u;
const PAS_UN_NOM =
  /^(?:on|nous|je|elle|il|la|le|les|cela|ça|notre|maternelle|élémentaire|école|mairie|tout)/iu;

/** For a teacher: another school is spoken of, of which they neither see nor write anything. */
export function direAutreEcole(fil: Fil, texte: string): boolean {
  const droits = fil.droits();
  if (droits?.role !== 'ecole') return false;
  const { ecoles } = dossierCourant(fil).situation;
  const sienne = ecoles.find((e) => e.id === droits.ecole);
  const nom = SUJET.exec(texte.trim())?.[1];
  if (nom === undefined || sienne === undefined || PAS_UN_NOM.test(nom)) return false;
  if (nomme(normalise(nom).plat, sienne.nom) || nomme(normalise(sienne.nom ?? '').plat, nom)) return false;
  fil.dire(
    `Vous complétez le projet de ${nomEcoleDansPhrase(sienne, ecoles)} : je n'ai rien noté pour « ${nom} ». La mairie peut le faire dans son dossier.`,
  );
  return true;
}
