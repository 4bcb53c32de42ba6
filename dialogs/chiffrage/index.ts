/** Questions about money asked of what the message, the last answer or the dossier holds. */

import type { Niveau } from '../../rules/index.js';
import { type DemandeArgent, demandeArgent } from '../comprehension/demande-argent.js';
import { lireFaits } from '../comprehension/faits.js';
import type { Affirmation, Lecture } from '../comprehension/faits-types.js';
import type { Routage } from '../comprehension/intentions-types.js';
import { montants } from '../comprehension/montants.js';
import { nombres } from '../comprehension/nombres.js';
import { chevauche, normalise } from '../comprehension/normalise.js';
import { indice, router } from '../contexte-lecture.js';
import { entreeFaq } from '../faq/recherche.js';
import type { Fil } from '../fil.js';
import { phrasesDe } from '../phrases.js';
import { repondreCalcul } from '../repondre.js';
import { type Donnees, donneesDuMessage } from '../reponses/donnees.js';
import { niveauDuTaux } from '../reponses/lots.js';
import { lireObjet, type Objet, situationDuSujet, varier } from './objet.js';
import { repondreChiffrage } from './reponse.js';

/** Understood for sure as something else than money. */
const SURE = 0.8;
const CALCULS: ReadonlySet<string> = new Set([
  'cout',
  'subvention',
  'reste',
  'total',
  'prix-article',
  'limite',
  'taux',
]);
/** The sum itself is asked. */
const SOMME =
  /\b(?:ca|cela|sa|le tout) (?:nous |me )?(?:fait|ferait|fera|donne|donnerait|donnera|coute|couterait|coutera)\b|\bcombien (?:ca|cela|sa) (?:fait|ferait|donne|coute|couterait|va (?:nous |me )?couter)|\bcombien(?: (?:du coup|alors|donc|au total|en tout|finalement|maintenant|au final))*\s*\??\s*$/u;
/** Asked by their own words. */
const NOMMEES: ReadonlySet<string> = new Set(['limite', 'reste', 'subvention']);
const THEMES: ReadonlySet<string> = new Set(['financement', 'prix']);

/** « 10 PAC de 20 ordinateurs, on dépasse la limite ? »: before any claim on the limit is judged. */
export function chiffrerLimite(fil: Fil, texte: string): boolean {
  return demandeDe(fil, texte)?.quoi === 'limite' && chiffrer(fil, texte);
}

/** Answers an amount that the message asks. False: none is asked, or what it is asked of is not understood beyond doubt. */
export function chiffrer(fil: Fil, texte: string): boolean {
  const demande = demandeDe(fil, texte);
  if (demande === null) return false;
  const objet = lireObjet(fil, texte);
  if (objet === null) return chiffrerOption(fil, demande, texte);
  const simple = objet.partiel === true ? null : enDonnees(objet);
  if (simple !== null && demande.quoi !== 'limite')
    return repondreCalcul(
      fil,
      demande.quoi === 'cout' || demande.quoi === 'subvention' ? demande.quoi : 'reste',
      simple,
    );
  const calcul = repondreChiffrage(demande.quoi, objet, fil.contexte);
  if (calcul === null) return false;
  if (objet.partiel === true) fil.changer({ echecs: 0, sujet: { type: 'resultat', id: 'resultat' } });
  else fil.changer({ echecs: 0, sujet: calcul.sujet, calcul: calcul.sujet });
  fil.montrer(calcul.vue);
  return true;
}

/** « 20 portables en élémentaire à 70, je paie quoi »: one option at the rate that the message gives. */
function chiffrerOption(fil: Fil, { quoi }: DemandeArgent, texte: string): boolean {
  const d = donneesDuMessage(texte, lireFaits(texte, indice(fil)));
  const autre = d.flou ?? d.lots ?? d.article ?? d.alternative ?? d.ttc;
  if (autre === undefined && d.montant !== undefined && d.option === undefined && d.taux !== undefined)
    return repondreCalcul(fil, quoi === 'reste' ? 'reste' : 'subvention', d);
  if (
    d.montant !== undefined ||
    d.option === undefined ||
    d.nombre === undefined ||
    d.taux === undefined ||
    autre !== undefined
  )
    return false;
  return repondreCalcul(fil, quoi === 'cout' || quoi === 'subvention' ? quoi : 'reste', d);
}

/** The first sentence that asks an amount, and is not surely about something else. */
function demandeDe(fil: Fil, texte: string): DemandeArgent | null {
  for (const phrase of phrasesDe(texte)) {
    const demande = demandeArgent(phrase, montants(phrase).length > 0);
    if (demande === null || demande.quoi === 'budget' || demande.quoi === 'taux') continue;
    if (demande.verifie && demande.quoi !== 'limite') continue;
    if (NOMMEES.has(demande.quoi) || SOMME.test(normalise(phrase).plat) || dArgent(router(fil, phrase)))
      return demande;
  }
  return null;
}

/** « et à 50 % ? », « et en ordinateurs ? » after such an amount: the same items with what the message changes. */
export function varierChiffrage(fil: Fil, texte: string, lecture: Lecture): boolean {
  const avant = situationDuSujet(fil.etat.calcul ?? null);
  const nu = tauxNu(texte, lecture.affirmations);
  if (avant === null || nu === null || lecture.doutes.length > 0) return false;
  const avec = varier(avant, lecture.affirmations);
  const situation =
    avec === null || nu === undefined
      ? avec
      : { ...avec, ecoles: avec.ecoles.map((e) => ({ ...e, niveau: nu })) };
  if (situation === null) return false;
  const calcul = repondreChiffrage('reste', { situation, suppose: false, source: 'sujet' }, fil.contexte);
  if (calcul === null) return false;
  fil.changer({ echecs: 0, sujet: calcul.sujet, calcul: calcul.sujet });
  fil.montrer(calcul.vue);
  return true;
}

/** « et à 70 ? »: the level of a rate said without its sign; null when a number says something that is not read. */
function tauxNu(texte: string, lues: readonly Affirmation[]): Niveau | undefined | null {
  const libres = nombres(texte).filter(
    (n) => n.kind !== 'article' && !n.nie && !lues.some((a) => chevauche(a, n)),
  );
  const [seul, autre] = libres;
  if (seul === undefined) return undefined;
  const niveau = seul.kind === 'entier' ? niveauDuTaux(String(seul.entier)) : undefined;
  return autre !== undefined || niveau === undefined ? null : niveau;
}

/** Identical PACs of one school, and nothing else: the amount of one option, which the next messages may vary. */
function enDonnees({ situation, suppose, source }: Objet): Donnees | null {
  const [ecole, autre] = situation.ecoles;
  const [pac, ...pacs] = ecole?.pacs ?? [];
  if (source !== 'message' || ecole === undefined || autre !== undefined || pac?.option === undefined)
    return null;
  const memes = pacs.every(
    (p) => p.option === pac.option && p.nombre === pac.nombre && p.genre === pac.genre,
  );
  const seuls = [pac, ...pacs].every((p) => p.devis === undefined && (p.quantites ?? null) === null);
  if (!memes || !seuls || situation.devis !== undefined) return null;
  const genre =
    pac.genre ?? (ecole.type === 'maternelle' || ecole.type === 'elementaire' ? ecole.type : undefined);
  return {
    option: pac.option,
    ...(pac.nombre !== undefined && { nombre: pac.nombre }),
    ...(suppose && { supposeNombre: 'oui' as const }),
    ...(pacs.length > 0 && { pacs: pacs.length + 1 }),
    ...(ecole.niveau !== undefined && { niveau: ecole.niveau }),
    ...(genre !== undefined && { genre }),
  };
}

function dArgent(r: Routage): boolean {
  if (r.issue !== 'reponse' || r.confiance < SURE) return true;
  if (r.cible.genre === 'calcul') return CALCULS.has(r.cible.id);
  return r.cible.genre === 'faq' && THEMES.has(entreeFaq(r.cible.id)?.theme ?? '');
}
