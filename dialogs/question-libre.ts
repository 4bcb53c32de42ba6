/** Questions answered by the FAQ or a computation, one or several in a message. */
import { nombreDeMots } from './attente.js';
import { chiffrer, chiffrerLimite } from './chiffrage/index.js';
import { executer } from './commandes.js';
import { lireFaits } from './comprehension/faits.js';
import type { Lecture } from './comprehension/faits-types.js';
import { memeGroupe } from './comprehension/intentions-groupes.js';
import type { Cible, Routage } from './comprehension/intentions-types.js';
import { indice, router } from './contexte-lecture.js';
import type { Fil } from './fil.js';
import { direPremisse } from './premisse.js';
import { boutonCible, repondreA, titreCible } from './repondre.js';
import { dire } from './reponses/boutons.js';
import { donneesDuMessage } from './reponses/donnees.js';
import { relancer } from './suite.js';

/** What of a message is read. */
const LONGUEUR = 1000;
/** Acts that mean nothing without what they follow on. */
const SANS_SUITE = new Set(['suite-pour', 'variante']);

/** Answers a question of the message by the FAQ or a computation. True when something was answered or offered. */
export function repondreQuestionLibre(
  fil: Fil,
  texte: string,
  routage: Routage = router(fil, texte),
  lecture: Lecture = lireFaits(texte, indice(fil)),
): boolean {
  if (chiffrerLimite(fil, texte) || direPremisse(fil, texte, lecture, routage) || chiffrer(fil, texte))
    return true;
  if (routage.issue === 'reponse') {
    if (routage.cible.genre === 'commande') {
      if (SANS_SUITE.has(routage.cible.id)) return false;
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
  const argent = calculs.find((c) => c === 'reste' || c === 'subvention' || c === 'cout');
  if (donnees.option !== undefined && (donnees.nombre ?? donnees.pacs) !== undefined && argent !== undefined)
    return { genre: 'calcul', id: argent };
  if (donnees.debit !== undefined && calculs.includes('debit')) return { genre: 'calcul', id: 'debit' };
  if (donnees.classes !== undefined && calculs.includes('plafond')) return { genre: 'calcul', id: 'plafond' };
  return null;
}

const QUESTION_SUIVANTE =
  /,? (?:et(?: aussi| puis| sinon)?|puis|ainsi que),? (?=(?:c['’]est quoi|quel(?:le)?s? |combien |comment |quand |qui |où |est-ce qu|peut-on |faut-il |y a-t-il |à quel|jusqu['’]à quand))/iu;

/** « combien de PAC pour 10 classes et c'est quoi le débit demandé ? »: two questions in one sentence. */
export function questionsLiees(texte: string): readonly string[] {
  const parts = texte.slice(0, LONGUEUR).split(QUESTION_SUIVANTE);
  return parts.length < 2 || parts.some((p) => nombreDeMots(p) < 3) ? [] : parts;
}

/** Several questions, each about something else that is surely known: all are answered. */
export function repondreChacune(fil: Fil, questions: readonly string[]): boolean {
  if (questions.length < 2 || questions.length > 3 || fil.etat.question !== null) return false;
  const lues = questions.map((q) => ({ q, routage: router(fil, q) }));
  const cibles = lues.flatMap(({ routage: r }) =>
    r.issue === 'reponse' && r.confiance >= 0.7 && (r.cible.genre === 'faq' || r.cible.genre === 'calcul')
      ? [r.cible]
      : [],
  );
  const distinctes = cibles.every((c, i) => !cibles.slice(0, i).some((d) => memeGroupe(c, d)));
  if (cibles.length < lues.length || !distinctes) return false;
  for (const { q, routage } of lues) repondreQuestionLibre(fil, q, routage);
  if (fil.etat.attente === null) relancer(fil);
  return true;
}
