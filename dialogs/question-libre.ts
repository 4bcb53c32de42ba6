/** Questions answered by the FAQ or a computation, one or several in a message. */
import { nombreMaxPac } from '../rules/index.js';
import { nombreDeMots } from './attente.js';
import { chiffrer, chiffrerLimite } from './chiffrage/index.js';
import { classesEnAttente } from './classes-en-attente.js';
import { executer } from './commandes.js';
import { lireFaits } from './comprehension/faits.js';
import type { Lecture } from './comprehension/faits-types.js';
import { NOM_AILLEURS, NOM_DE_DEGRE } from './comprehension/hors-appel-noms.js';
import { autreSujet } from './comprehension/intentions.js';
import type { Cible, Routage } from './comprehension/intentions-types.js';
import { normalise } from './comprehension/normalise.js';
import { indice, router } from './contexte-lecture.js';
import { repondreEcart } from './enchainement.js';
import { entreeFaq } from './faq/recherche.js';
import type { Fil } from './fil.js';
import type { Lue } from './plusieurs-questions.js';
import { direPremisse } from './premisse.js';
import {
  boutonCible,
  direBesoin,
  entreeGenerale,
  repondreA,
  repondreCalcul,
  repondreFaq,
  titreCible,
} from './repondre.js';
import { dire } from './reponses/boutons.js';
import { donneesDuDossier, donneesDuMessage, donneesDuSujet } from './reponses/donnees.js';
import { relancer } from './suite.js';
import { suivreCalcul } from './suite-de-calcul.js';
import { pluriel } from './textes/typographie.js';

/** Acts that mean nothing without what they follow on. */
const SANS_SUITE = new Set(['suite-pour', 'variante']);

/** Answers a question of the message by the FAQ or a computation. True when something was answered or offered. */
export function repondreQuestionLibre(
  fil: Fil,
  texte: string,
  routage: Routage = router(fil, texte),
  lecture: Lecture = lireFaits(texte, indice(fil)),
): boolean {
  // Amounts and PACs of collèges, shops, other funds are not the call's.
  const duSujet = autreSujet(texte) === null;
  if (direRestants(fil, texte) || direDroits(fil, texte, lecture)) return true;
  if (duSujet && (chiffrerLimite(fil, texte) || direBesoin(fil, texte))) return true;
  if (direPremisse(fil, texte, lecture, routage) || (duSujet && chiffrer(fil, texte))) return true;
  if (
    routage.issue === 'reponse' &&
    (routage.cible.id === 'plafond' || routage.cible.id === 'bareme-pac') &&
    /\b(?:combien|cb|nombre|on a droit|avons|nous|notre)\b/u.test(normalise(texte).plat) &&
    donneesDuMessage(texte, lecture).classes === undefined &&
    donneesDuDossier(fil.dossier()).classes === undefined &&
    classesEnAttente(fil).classes === undefined &&
    direDesEcoles(fil)
  )
    return true;
  if (debitDemande(texte, routage, lecture))
    return repondreA(fil, { genre: 'calcul', id: 'debit' }, texte, lecture);
  if (routage.issue === 'reponse') {
    if (routage.cible.genre === 'commande') {
      if (SANS_SUITE.has(routage.cible.id)) return seuleSansLien(fil, texte);
      executer(fil, routage.cible.id, { texte });
      return true;
    }
    return repondreA(fil, routage.cible, texte, lecture);
  }
  // « 6 mégas, c'est mort ? »: a throughput and little else.
  if (nombreDeMots(texte) <= 8) {
    const { debit, montant } = donneesDuMessage(texte, lecture);
    if (debit !== undefined && montant === undefined && texte.includes('?'))
      return repondreA(fil, { genre: 'calcul', id: 'debit' }, texte, lecture);
  }
  if (routage.issue === 'choix') {
    const chiffre = calculParDonnees(routage.cibles, texte, lecture);
    if (chiffre !== null) return repondreA(fil, chiffre, texte, lecture);
    const cibles = routage.cibles.filter((c) => titreCible(c) !== '').slice(0, 3);
    // « c'est quoi la subvention ? »: computed or told, the same answer.
    const [une, deux] = cibles.map((c) => entreeGenerale(c));
    const seule = une !== undefined && une === deux ? une : null;
    if (seule !== null && !/\d/u.test(texte)) return repondreFaq(fil, seule, texte);
    if (cibles.length === 0) return false;
    const choix = cibles.map((cible) => ({ titre: titreCible(cible), texte: titreCible(cible), cible }));
    fil.changer({ echecs: 0, attente: { type: 'sens', choix } as Fil['etat']['attente'] });
    fil.montrer({
      genre: 'choix',
      titre: 'Vouliez-vous dire…',
      blocs: [],
      boutons: [...cibles.map(boutonCible), dire('Autre chose', 'autre chose')],
    });
    return true;
  }
  return false;
}

/** « une école à 18 mégas, on peut prendre les PAC quand même ? »: the throughput is all that the message gives. */
function debitDemande(texte: string, routage: Routage, lecture: Lecture): boolean {
  if (!texte.includes('?') || nombreDeMots(texte) > 16) return false;
  const { debit, montant, option, classes } = donneesDuMessage(texte, lecture);
  if (debit === undefined || montant !== undefined || option !== undefined || classes !== undefined)
    return false;
  const cible = routage.issue === 'reponse' ? routage.cible : null;
  return cible === null || (cible.genre === 'faq' && entreeFaq(cible.id)?.theme !== 'debit');
}

/** « et la subvention »: nothing before goes on with it, it is asked by itself. */
function seuleSansLien(fil: Fil, texte: string): boolean {
  const seule = texte.replace(/^\s*et\s+/iu, '');
  if (seule === texte) return false;
  const routage = router(fil, seule);
  const acte = routage.issue === 'reponse' && routage.cible.genre === 'commande';
  return !acte && repondreQuestionLibre(fil, seule, routage);
}

/** « combien de PAC il nous reste ? »: the maximum, less what the project holds. */
function direRestants(fil: Fil, texte: string): boolean {
  const dossier = fil.dossier();
  if (dossier === null || !RESTANTS.test(normalise(texte).plat)) return false;
  const { classes } = donneesDuDossier(dossier);
  const max = classes === undefined ? null : nombreMaxPac(classes);
  if (classes === undefined || max === null) return false;
  const prevus = dossier.situation.ecoles.reduce((n, e) => n + (e.pacs ?? []).length, 0);
  fil.dire(
    `Votre projet compte ${pluriel(prevus, 'PAC', 'PAC')}. Le maximum pour ${pluriel(classes, 'classe')} est de ${pluriel(max, 'PAC', 'PAC')} : il en reste ${Math.max(0, max - prevus)}.`,
  );
  return repondreCalcul(fil, 'plafond', { classes });
}

const RESTANTS =
  /\b(?:combien|cb|nombre) (?:de |d')?(?:pacs?|kits?)\b[^?]{0,25}\breste\w*|\breste[^?]{0,15}\b(?:combien de |des )(?:pacs?|kits?)\b/u;

/** « on a droit à quoi ? », « ça change le plafond ? », the classes being known: the most PACs they give. */
function direDroits(fil: Fil, texte: string, lecture: Lecture): boolean {
  const { plat } = normalise(texte);
  if (!DROITS.test(plat) || plat.search(NOM_AILLEURS) >= 0 || plat.search(NOM_DE_DEGRE) >= 0) return false;
  const dites = donneesDuMessage(texte, lecture);
  if (dites.montant !== undefined || dites.option !== undefined || dites.article !== undefined) return false;
  const connues = { ...donneesDuDossier(fil.dossier()), ...classesEnAttente(fil) };
  if ((dites.classes ?? connues.classes) === undefined) return direDesEcoles(fil);
  return repondreCalcul(fil, 'plafond', dites);
}

/** The ceiling of the classes known, of the commune or of its schools. False when none are. */
export function direDroitsConnus(fil: Fil): boolean {
  const connues = { ...donneesDuDossier(fil.dossier()), ...classesEnAttente(fil) };
  if (connues.classes !== undefined) return repondreCalcul(fil, 'plafond', {});
  const { sujet } = fil.etat;
  if (sujet?.type === 'calcul' && sujet.id === 'plafond' && donneesDuSujet(sujet).classes !== undefined)
    return repondreCalcul(fil, 'plafond', donneesDuSujet(sujet));
  return direDesEcoles(fil);
}

/** The ceiling that the schools told would give, if the commune has no other class. */
function direDesEcoles(fil: Fil): boolean {
  const classes = sommeDesEcoles(fil);
  if (classes === undefined) return false;
  fil.dire(`Vos écoles comptent ensemble ${pluriel(classes, 'classe')}. Si la commune n'en a pas d'autre :`);
  return repondreCalcul(fil, 'plafond', { classes });
}

/** The classes of the schools told, when the commune's are not and all of theirs are. */
function sommeDesEcoles(fil: Fil): number | undefined {
  const { ecoles = [], commune } = fil.dossier()?.situation ?? {};
  if (commune?.classes !== undefined || ecoles.length < 2) return undefined;
  const classes = ecoles.map((e) => e.classes);
  return classes.every((n) => typeof n === 'number') ? classes.reduce((a, b) => a + b, 0) : undefined;
}

/** « 20 tablettes ou 20 ordinateurs ». */
const CHOIX_D_OPTION =
  /\b(?:tablettes?|tab|ipads?)\b[^.?!]{0,25}\b(?:ou|vs|versus|contre)\b[^.?!]{0,25}\b(?:ordis?|ordinateurs?|pc|portables?)\b|\b(?:ordis?|ordinateurs?|pc|portables?)\b[^.?!]{0,25}\b(?:ou|vs|versus|contre)\b[^.?!]{0,25}\b(?:tablettes?|tab|ipads?)\b/u;
const DROITS =
  /\bc'est (?:combien|quoi) (?:deja )?(?:le |notre )(?:max|maximum|plafond)(?: de pacs?)?\b(?! de (?:subvention|l'aide|classes))|^\W*(?:(?:du coup|donc|alors|et|ok)\W+)*(?:le |notre |mon |quel(?: est)?(?: le| notre)? )(?:plafond|maximum|max)(?: de pacs?)?(?: alors| du coup)?\W*$|(?:[,;:.!?]|classes?) (?:le |notre |quel |donc |et )*(?:plafond|maximum|max)(?: de pacs?)?(?: svp| stp| merci)*\W*$|\b(?:(?:ca|cela) (?:nous |me )?(?:fait|donne|ferait|donnerait|fera) (?:combien|cb) (?:de |d')(?:pacs?|kits?|programmes?|lots?)\b|(?:fait|donne|ferait) (?:droit a )?(?:combien|cb) (?:de )?(?:pacs?|kits?|programmes?)|droit (?:a|de) (?:quoi|combien)|(?:peut|peux|pouvons|pourra|pourrait) (?:avoir|obtenir|demander|esperer|pretendre a) (?:quoi|combien)(?! (?:d'argent|d'euros|de (?:tablettes|subvention|classes|temps)))|quoi (?:on|nous) (?:a|avons) droit|(?:maximum|maxi?|plafond) (?:de |d'|pour les )?(?:kits?|pacs?)[^.?!]{0,14}(?:combien|cb|quoi)|(?:donne|ouvre|ouvrent|donnent) (?:droit a )?(?:quoi|combien de pacs?)|change[^.?!]{0,25} (?:plafond|(?:nombre|nb) (?:max\w* )?(?:de )?pacs?|maximum))\b/u;

/** Between computations, the data of the message decide: an amount with a rate asks for its subsidy. */
function calculParDonnees(cibles: readonly Cible[], texte: string, lecture: Lecture): Cible | null {
  const donnees = donneesDuMessage(texte, lecture);
  const calculs = cibles.flatMap((c) => (c.genre === 'calcul' ? [c.id] : []));
  if (donnees.montant !== undefined && (calculs.includes('subvention') || calculs.includes('limite')))
    return { genre: 'calcul', id: 'subvention' };
  const prix = calculs.find((c) => c === 'prix-article' || c === 'cout');
  if (
    donnees.montant !== undefined &&
    (donnees.article ?? donnees.option) !== undefined &&
    prix !== undefined
  )
    return { genre: 'calcul', id: prix };
  if (calculs.includes('comparaison') && CHOIX_D_OPTION.test(normalise(texte).plat))
    return { genre: 'calcul', id: 'comparaison' };
  const argent = calculs.find((c) => c === 'reste' || c === 'subvention' || c === 'cout');
  if (donnees.option !== undefined && (donnees.nombre ?? donnees.pacs) !== undefined && argent !== undefined)
    return { genre: 'calcul', id: argent };
  if (donnees.debit !== undefined && calculs.includes('debit')) return { genre: 'calcul', id: 'debit' };
  if (donnees.classes !== undefined && calculs.includes('plafond')) return { genre: 'calcul', id: 'plafond' };
  return null;
}

/** Several questions, each about something else: all are answered, in their order. */
export function repondreChacune(fil: Fil, questions: readonly Lue[]): void {
  for (const { texte, routage } of questions) {
    const lecture = lireFaits(texte, indice(fil));
    if (routage.issue === 'reponse' && estSuite(routage.cible)) {
      if (!suivreCalcul(fil, texte, lecture)) repondreA(fil, routage.cible, texte, lecture);
    } else if (!repondreEcart(fil, texte, lecture)) repondreQuestionLibre(fil, texte, routage, lecture);
  }
  if (fil.etat.attente === null) relancer(fil);
}

/** « et si on en a 31 ? » */
function estSuite(cible: Cible): boolean {
  return cible.genre === 'commande' && SANS_SUITE.has(cible.id);
}
