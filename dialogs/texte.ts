/** A typed message: what waits for an answer first, then commands, answers, facts, questions; a doubt is asked, never guessed. */
import { CAMPAGNE_PAR_DEFAUT } from '../rules/index.js';
import { executer } from './commandes.js';
import { lireFaits } from './comprehension/faits.js';
import type { Affirmation, Lecture } from './comprehension/faits-types.js';
import { comprendre } from './comprehension/intentions.js';
import type { Cible, Routage } from './comprehension/intentions-types.js';
import { normalise } from './comprehension/normalise.js';
import { ouiNon } from './comprehension/ouinon.js';
import { idsDe, lire } from './dossier/chemins.js';
import { noter, prendreEtNoter } from './ecrire-reponses.js';
import type { Fil } from './fil.js';
import { questionDeId, questionDuChemin } from './questions/catalogue.js';
import { phraseHorsIsere } from './questions/nom-commune.js';
import { changementsPour, type Question } from './questions/question.js';
import { repondreA, titreCible } from './repondre.js';
import { ENTREES_PRINCIPALES } from './reponses/accueil.js';
import { commande, dire } from './reponses/boutons.js';
import { donneesDuMessage } from './reponses/donnees.js';
import { interlocuteur } from './reponses/sources.js';
import { dossierCourant, poursuivre, relancer } from './suite.js';
import { proposerVariante } from './variante.js';
import type { Bouton } from './vues.js';

const MOTS_REPONSE_COURTE = 7;

/** Commands that open a way in: the facts said with them are kept. */
const OUVERTURES = new Set([
  'estimer',
  'dossier',
  'ajouter-ecole',
  'continuer',
  'resultat',
  'poser-question',
  'repartir-pac',
]);
/** Commands that take what the message says themselves. */
const AVEC_MESSAGE = new Set([
  'variante',
  'suite-pour',
  'copier-ecole',
  'renommer-ecole',
  'supprimer-ecole',
  'rejoindre',
  'reprendre-code',
]);

/** Acts that mean nothing without what they follow on. */
const SANS_SUITE = new Set(['suite-pour', 'variante']);

function nombreDeMots(texte: string): number {
  return normalise(texte)
    .plat.split(/[^a-z0-9]+/)
    .filter((m) => m !== '').length;
}

export function surTexte(fil: Fil, brut: string): void {
  const texte = brut.trim();
  if (texte === '') {
    fil.dire("Je n'ai reçu aucun mot.");
    relancer(fil);
    return;
  }
  const { tronque } = normalise(texte);
  if (tronque)
    fil.dire(
      "Votre message est long : je n'ai lu que son début (1 000 caractères). Envoyez la suite dans un autre message.".replace(
        '1 000',
        String(LONGUEUR_LUE).replace(/(\d)(\d{3})$/, '$1 $2'),
      ),
    );
  if (repondreAttente(fil, texte)) return;
  const phrases = decouper(texte);
  if (
    phrases.length > 1 &&
    fil.etat.question !== null &&
    estTexteLibre(fil) &&
    !phrases.some((p) => p.endsWith('?'))
  ) {
    traiter(fil, texte);
    return;
  }
  const questions = phrases.filter((p) => p.endsWith('?'));
  if (phrases.length > 1 && questions.length > 0 && questions.length < phrases.length) {
    traiterEnDeux(fil, phrases.filter((p) => !p.endsWith('?')).join(' '), questions.slice(0, 2));
    return;
  }
  traiter(fil, texte);
}
const LONGUEUR_LUE = 1000;

/** Sentences; abbreviations and decimals are not cut. */
function decouper(texte: string): readonly string[] {
  return texte
    .slice(0, LONGUEUR_LUE)
    .split(/(?<=[.!?…])\s+(?=[A-ZÀ-Ýa-zà-ÿ«"])|\n+/u)
    .map((p) => p.trim())
    .filter((p) => /[\p{L}\p{N}?]/u.test(p));
}

/** Facts first, then the questions, then the open question again. */
function traiterEnDeux(fil: Fil, faits: string, questions: readonly string[]): void {
  const lecture = lireFaits(faits, indice(fil));
  const routage = router(fil, faits);
  const social = routage.issue === 'reponse' && routage.cible.genre === 'social' ? routage.cible : null;
  let note = false;
  if (
    lecture.affirmations.length + lecture.doutes.length > 0 &&
    !lecture.interrogatif &&
    !lecture.hypothese
  ) {
    note = prendreEtNoter(fil, lecture, lecture.correction) !== 'rien';
    if (lecture.horsIsere !== null) fil.dire(phraseHorsIsere(lecture.horsIsere.nom));
  } else if (fil.etat.question !== null && repondreQuestion(fil, faits, lecture)) note = true;
  else if (social !== null) repondreA(fil, social, faits, lecture);
  let repondu = false;
  for (const question of questions) repondu = repondreQuestionLibre(fil, question) || repondu;
  if (!repondu && !note && social === null) echouer(fil, questions.join(' '));
  else if (fil.etat.attente === null) poursuivreOuRelancer(fil, note);
}

function poursuivreOuRelancer(fil: Fil, note: boolean): void {
  if (note) {
    if (fil.etat.but !== null) poursuivre(fil);
    else proposerEstimation(fil);
  } else relancer(fil);
}

/** Facts without a goal: offer to go on. */
function proposerEstimation(fil: Fil): void {
  fil.changer({ but: 'estimation' });
  poursuivre(fil);
}

function router(fil: Fil, texte: string): Routage {
  const { question, sujet } = fil.etat;
  return comprendre(texte, {
    ...(question !== null && { questionOuverte: question.id }),
    ...(sujet !== null && { sujet: `${sujet.type}:${sujet.id}` }),
  });
}

function indice(fil: Fil): Parameters<typeof lireFaits>[1] {
  const { situation } = dossierCourant(fil);
  const ouverte = fil.etat.question;
  const ecole = ouverte === null ? undefined : idsDe(ouverte.chemin).ecole;
  return {
    ecoles: situation.ecoles.map((e) => ({
      id: e.id,
      ...(e.nom !== undefined && { nom: e.nom }),
      ...(e.type !== undefined && { type: e.type }),
    })),
    communeConnue: situation.commune.nom !== undefined,
    taux: {
      'pas-atteint': CAMPAGNE_PAR_DEFAUT.taux['pas-atteint'].valeur,
      atteint: CAMPAGNE_PAR_DEFAUT.taux.atteint.valeur,
    },
    ...(ouverte !== null && {
      question: { id: ouverte.id, chemin: ouverte.chemin, ...(ecole !== undefined && { ecole }) },
    }),
  };
}

function questionOuverte(fil: Fil): Question | undefined {
  return fil.etat.question === null ? undefined : questionDeId(fil.etat.question.id);
}

function estTexteLibre(fil: Fil): boolean {
  const saisie = questionOuverte(fil)?.type.saisie('', undefined);
  return saisie?.type === 'texte' && saisie.multiligne;
}

/** One message of one kind. */
function traiter(fil: Fil, texte: string): void {
  const routage = router(fil, texte);
  const cible = routage.issue === 'reponse' ? routage.cible : null;
  const lecture = lireFaits(texte, indice(fil));
  const court = nombreDeMots(texte) <= MOTS_REPONSE_COURTE;

  const dit = lecture.affirmations.length > 0 && !lecture.interrogatif && !lecture.hypothese;
  if (fil.etat.question !== null && court && ouiNon(texte) !== null && !texte.includes('?')) {
    if (repondreQuestion(fil, texte, lecture)) {
      poursuivreSiLibre(fil);
      return;
    }
  }
  if (cible?.genre === 'commande' && !(estTexteLibre(fil) && !court)) {
    if (commander(fil, cible, texte, lecture, dit)) return;
  }

  if (
    fil.etat.question !== null &&
    !lecture.interrogatif &&
    !lecture.hypothese &&
    cible?.genre !== 'social' &&
    !estQuestionDeCalcul(fil, cible, lecture)
  ) {
    if (repondreQuestion(fil, texte, lecture)) {
      poursuivreSiLibre(fil);
      return;
    }
  }
  if (lecture.hypothese && lecture.affirmations.length > 0 && fil.dossier() !== null) {
    if (proposerVariante(fil, lecture, texte)) return;
  }
  if (lecture.horsIsere !== null && !lecture.interrogatif) {
    fil.dire(phraseHorsIsere(lecture.horsIsere.nom));
    fil.changer({ echecs: 0 });
    if (lecture.affirmations.length > 0) prendreEtNoter(fil, lecture, lecture.correction);
    relancerOuProposer(fil);
    return;
  }
  if (lecture.correction && lecture.affirmations.length === 0 && corrigerDernier(fil, lecture)) {
    poursuivreOuRelancer(fil, true);
    return;
  }
  if (estQuestionDeCalcul(fil, cible, lecture) && repondreQuestionLibre(fil, texte, routage, lecture)) {
    if (fil.etat.attente === null) relancer(fil);
    return;
  }
  const faits = aNoter(lecture);
  if (faits !== null) {
    const issue = prendreEtNoter(fil, faits, lecture.correction);
    if (issue !== 'rien') {
      if (lecture.interrogatif) repondreQuestionLibre(fil, texte);
      if (issue !== 'doute') poursuivreOuRelancer(fil, true);
      return;
    }
  }
  if (repondreQuestionLibre(fil, texte, routage, lecture)) {
    if (fil.etat.attente === null) relancer(fil);
    return;
  }
  if (fil.etat.question !== null && repondreQuestion(fil, texte, lecture)) {
    poursuivreSiLibre(fil);
    return;
  }
  echouer(fil, texte);
}

/** « non, 25 »: the number replaces the last number that the person gave. */
function corrigerDernier(fil: Fil, lecture: Lecture): boolean {
  const dossier = fil.dossier();
  if (lecture.nombreSeul === null || dossier === null) return false;
  const dernier = dossier.modifications.findLast(
    (m) => m.auteur === fil.contexte.auteur && typeof m.apres === 'number' && m.annule === undefined,
  );
  const question = dernier === undefined ? undefined : questionDuChemin(dernier.chemin);
  if (dernier === undefined || question === undefined) return false;
  const lu = question.type.lireValeur(lecture.nombreSeul.valeur);
  if (lu === null) return false;
  if ('refus' in lu) fil.dire(lu.refus);
  else noter(fil, [{ chemin: dernier.chemin, apres: lu.valeur }], 'Corrigé');
  return true;
}

/** A typed act. False when the message is rather facts or an answer, or when the act cannot take it. */
function commander(
  fil: Fil,
  cible: Extract<Cible, { genre: 'commande' }>,
  texte: string,
  lecture: Lecture,
  dit: boolean,
): boolean {
  if (cible.id === 'suite-pour' && dit && !/^(et|mais|ou|alors|si)\b/.test(normalise(texte).plat.trim()))
    return false;
  if (AVEC_MESSAGE.has(cible.id)) return executerAvecMessage(fil, cible, texte, lecture);
  if (!dit) {
    if (cible.id === 'corriger' && lecture.nombreSeul !== null) return false;
    executer(fil, cible.id, { texte });
    return true;
  }
  if (!OUVERTURES.has(cible.id)) return false;
  if (cible.id === 'dossier' || fil.etat.but === null)
    fil.changer({ but: cible.id === 'dossier' ? 'dossier' : 'estimation' });
  const issue = prendreEtNoter(fil, lecture, lecture.correction);
  if (issue === 'doute') return true;
  if (cible.id === 'ajouter-ecole') poursuivre(fil);
  else executer(fil, cible.id, { texte });
  return true;
}

/** « compare tablettes et ordinateurs », « prix de 20 tablettes »: asked about, not said of a school, unless a question waits for it. */
function estQuestionDeCalcul(fil: Fil, cible: Cible | null, lecture: Lecture): boolean {
  if (cible?.genre !== 'calcul' || lecture.correction) return false;
  const seulement = lecture.affirmations.every((a) => a.sur === 'pac');
  return seulement && (fil.etat.question === null || cible.id === 'comparaison' || lecture.interrogatif);
}

function poursuivreSiLibre(fil: Fil): void {
  if (fil.etat.attente !== null) return;
  if (fil.etat.but === null) fil.changer({ but: 'estimation' });
  poursuivre(fil);
}

function relancerOuProposer(fil: Fil): void {
  if (fil.etat.question !== null) relancer(fil);
  else
    fil.montrer({
      genre: 'choix',
      blocs: [{ type: 'texte', texte: 'Que voulez-vous faire ?' }],
      boutons: ENTREES_PRINCIPALES,
    });
}

/** What of a reading is to be written: nothing of a hypothesis, and of a question only what is stated in it. */
function aNoter(lecture: Lecture): Lecture | null {
  if (lecture.hypothese) return null;
  const dites: readonly Affirmation[] = lecture.interrogatif
    ? lecture.affirmations.filter((a) => 'question' in a === false || a.question !== true)
    : lecture.affirmations;
  const doutes = lecture.interrogatif ? [] : lecture.doutes;
  const enonce = lecture.interrogatif && !lecture.affirmations.some((a) => a.question === true);
  if (enonce) return null;
  return dites.length + doutes.length === 0 ? null : { ...lecture, affirmations: dites, doutes };
}

/** Takes the message as the answer to the open question, with whatever else it says. True when it was taken (or refused). */
function repondreQuestion(fil: Fil, texte: string, lecture: Lecture): boolean {
  const ouverte = fil.etat.question;
  const question = questionOuverte(fil);
  if (ouverte === null || question === undefined) return false;
  if (estTexteLibre(fil)) {
    if (nombreDeMots(texte) < 3 && ouiNon(texte) === 'ne-sait-pas') {
      executer(fil, 'passer', {});
      return false;
    }
    const lu = question.type.lirePhrase(texte);
    return ecrireLu(fil, question, ouverte.chemin, lu);
  }
  if (lecture.affirmations.length > 0 || lecture.doutes.length > 0) {
    if (prendreEtNoter(fil, lecture, lecture.correction) !== 'rien') {
      const dit =
        ouverte.chemin !== 'ecoles' && lire(dossierCourant(fil).situation, ouverte.chemin) !== undefined;
      if (dit) fil.changer({ question: null });
      return true;
    }
  }
  const lu = question.type.lirePhrase(texte);
  if (lu === null && ouiNon(texte) === 'ne-sait-pas') {
    fil.dire("Ce n'est pas grave : nous y reviendrons.");
    fil.changer({ passees: [...fil.etat.passees, ouverte.chemin], question: null, echecs: 0 });
    return true;
  }
  return ecrireLu(fil, question, ouverte.chemin, lu);
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

function executerAvecMessage(fil: Fil, cible: Cible, texte: string, lecture: Lecture): boolean {
  if (cible.genre !== 'commande') return false;
  if (cible.id === 'variante') return proposerVariante(fil, lecture, texte);
  if (cible.id === 'suite-pour') {
    if (!repondreA(fil, cible, texte, lecture)) return false;
    relancer(fil);
    return true;
  }
  executer(fil, cible.id, { texte });
  return true;
}

/** Answers a question of the message by the FAQ or a computation. True when something was answered or offered. */
function repondreQuestionLibre(
  fil: Fil,
  texte: string,
  routage: Routage = router(fil, texte),
  lecture: Lecture = lireFaits(texte, indice(fil)),
): boolean {
  if (routage.issue === 'reponse') {
    if (routage.cible.genre === 'commande') {
      if (SANS_SUITE.has(routage.cible.id)) return false;
      executer(fil, routage.cible.id, { texte });
      return true;
    }
    return repondreA(fil, routage.cible, texte, lecture);
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

function boutonCible(cible: Cible): Bouton {
  const titre = titreCible(cible);
  if (cible.genre === 'faq') return commande(titre, 'entree', undefined, cible.id);
  if (cible.genre === 'calcul') return commande(titre, 'calcul', undefined, cible.id);
  return cible.genre === 'commande' ? commande(titre, cible.id) : dire(titre);
}

/** Between computations, the data of the message decide: an amount with a rate asks for its subsidy. */
function calculParDonnees(cibles: readonly Cible[], texte: string, lecture: Lecture): Cible | null {
  const donnees = donneesDuMessage(texte, lecture);
  const calculs = cibles.flatMap((c) => (c.genre === 'calcul' ? [c.id] : []));
  if (donnees.montant !== undefined && (calculs.includes('subvention') || calculs.includes('limite')))
    return { genre: 'calcul', id: 'subvention' };
  if (donnees.debit !== undefined && calculs.includes('debit')) return { genre: 'calcul', id: 'debit' };
  if (donnees.classes !== undefined && calculs.includes('plafond')) return { genre: 'calcul', id: 'plafond' };
  return null;
}

/** The message answers what the conversation itself asked. False: it is treated like any other message. */
function repondreAttente(fil: Fil, texte: string): boolean {
  const { attente } = fil.etat;
  if (attente === null) return false;
  fil.changer({ attente: null });
  const plat = normalise(texte).plat.trim();
  const choisi = (titres: readonly string[]): number => {
    const rang = /^(?:le |la |n°|numero )?(\d)$/.exec(plat)?.[1];
    if (rang !== undefined) return Number(rang) - 1;
    const ordinal = ['premier', 'deuxieme', 'troisieme'].findIndex(
      (m) => plat.includes(m) || plat.includes(m.replace('ier', 'iere')),
    );
    if (ordinal >= 0 && nombreDeMots(texte) <= 3) return ordinal;
    return titres.findIndex((t) => normalise(t).plat.trim() === plat);
  };
  if (attente.type === 'confirmation') {
    const reponse = ouiNon(texte);
    if (reponse === 'oui') {
      executer(fil, `${attente.commande}-confirme`, { argument: attente.argument });
      return true;
    }
    fil.dire("D'accord : je n'ai rien effacé.");
    if (reponse === null) return false;
    relancer(fil);
    return true;
  }
  if (attente.type === 'doute') {
    const choix =
      attente.choix[choisi(attente.choix.map((c) => c.titre))] ?? choixParOuiNon(attente.choix, texte);
    if (choix === undefined) return false;
    const affirmations = choix.affirmations as unknown as readonly Affirmation[];
    if (affirmations.length === 0) {
      fil.dire("D'accord, je ne note rien de cela.");
      relancerOuProposer(fil);
      return true;
    }
    const issue = prendreEtNoter(
      fil,
      { affirmations, nouvelles: nombreDeNouvelles(affirmations), doutes: [] },
      false,
    );
    if (issue !== 'doute') poursuivreOuRelancer(fil, true);
    return true;
  }
  if (attente.type === 'sens') {
    if (/^(autre( chose)?|non|aucune?|rien de tout ca)$/.test(plat)) {
      fil.dire('Dites-le-moi autrement, en une phrase.');
      relancer(fil);
      return true;
    }
    const rang = choisi(attente.choix.map((c) => c.titre));
    const cible = (attente.choix[rang] as { cible?: Cible } | undefined)?.cible;
    if (cible === undefined) return false;
    if (cible.genre === 'commande') executer(fil, cible.id, {});
    else repondreA(fil, cible, attente.choix[rang]?.texte ?? '', lireFaits('', indice(fil)));
    if (cible.genre !== 'commande') relancer(fil);
    return true;
  }
  executer(fil, attente.commande, { argument: attente.argument, texte, valeur: texte });
  return true;
}

function choixParOuiNon<C extends { readonly titre: string }>(
  choix: readonly C[],
  texte: string,
): C | undefined {
  const reponse = ouiNon(texte);
  return choix.find((c) => reponse !== null && ouiNon(c.titre) === reponse);
}

function nombreDeNouvelles(affirmations: readonly Affirmation[]): number {
  return Math.max(
    0,
    ...affirmations.map((a) => ('ecole' in a && 'nouvelle' in a.ecole ? a.ecole.nouvelle : 0)),
  );
}

function compterEchec(fil: Fil): void {
  fil.changer({ echecs: fil.etat.echecs + 1 });
}

/** Two failures lead to choices, a third to a person. Nothing said before is lost. */
function echouer(fil: Fil, texte: string): void {
  compterEchec(fil);
  retenirSansReponse(fil, texte);
  const { echecs, question } = fil.etat;
  if (echecs >= 3) {
    fil.dire(
      `Je ne vous comprends pas, et c'est de ma faute. Vous pouvez demander à ${interlocuteur('departement', fil.contexte.contacts)}.`,
    );
    fil.montrer({
      genre: 'choix',
      blocs: [{ type: 'texte', texte: 'Ou choisissez :' }],
      boutons: [...ENTREES_PRINCIPALES, commande('Récapitulatif', 'recapitulatif')],
    });
    relancer(fil);
    return;
  }
  if (question !== null) {
    fil.dire(
      "Je n'ai pas compris votre réponse, et je ne réponds qu'à ce que traite le document de l'appel.",
    );
    relancer(fil);
    return;
  }
  fil.montrer({
    genre: 'choix',
    blocs: [
      {
        type: 'texte',
        texte:
          "Je n'ai pas de réponse à cela : je ne réponds qu'à partir du document de l'appel « Territoires Numériques Éducatifs » de l'Isère (équipement des écoles, subvention, dossier, calendrier).",
      },
      { type: 'texte', texte: 'Voici ce que je peux faire :' },
    ],
    boutons: ENTREES_PRINCIPALES,
  });
}

/** Kept for the help desk without e-mails, phone numbers and the names known to the conversation. */
function retenirSansReponse(fil: Fil, texte: string): void {
  const { situation } = dossierCourant(fil);
  const noms = [
    situation.commune.nom,
    situation.commune.contact,
    ...situation.ecoles.map((e) => e.nom),
  ].filter((n) => n !== undefined);
  fil.envoyer({
    cle: `${fil.contexte.maintenant}-sans-reponse`,
    type: 'question-sans-reponse',
    contenu: { texte: anonymiser(texte, noms) },
  });
}

export function anonymiser(texte: string, noms: readonly string[]): string {
  const sansNoms = noms.reduce(
    (t, nom) => (nom.length < 3 ? t : t.replaceAll(nom, '[nom]')),
    texte.slice(0, 500),
  );
  return sansNoms.replace(/\S+@\S+/g, '[courriel]').replace(/(?:\+?\d[\s.-]?){9,}/g, '[téléphone]');
}
