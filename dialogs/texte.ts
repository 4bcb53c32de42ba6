import { acteDit } from './actes-dits.js';
import { adresser, demanderOu, viserEcole } from './adresser.js';
import { estAilleurs } from './ailleurs.js';
import { sansAnnonce } from './annonce.js';
import { argentEnFin, direArgentDuProjet, direProjetChiffre } from './argent-du-projet.js';
import { boutonDit, nombreDeMots, repondreAttente } from './attente.js';
import { changerPac } from './changer-pac.js';
import { chiffrerLimite } from './chiffrage/index.js';
import { avecLeDebut } from './classes-en-attente.js';
import { executer } from './commandes.js';
import { demandeArgent } from './comprehension/demande-argent.js';
import { lireFaits } from './comprehension/faits.js';
import { nomme } from './comprehension/faits-sauf.js';
import type { Lecture } from './comprehension/faits-types.js';
import type { Cible, Routage } from './comprehension/intentions-types.js';
import { LONGUEUR_COMPRISE, normalise } from './comprehension/normalise.js';
import { ouiNon } from './comprehension/ouinon.js';
import { tableauEnPhrases } from './comprehension/tableaux.js';
import { indice, router } from './contexte-lecture.js';
import { commeUneEcole, copierPourLesAutres } from './copier.js';
import { corrigerCalcul, corrigerDernier, REPREND, remplacer, surLaDerniere } from './corriger-dernier.js';
import { depenseDite } from './depense-dite.js';
import { suspendre } from './doutes.js';
import { decliner, echouer } from './echec.js';
import { prendreEtNoter } from './ecrire-reponses.js';
import { traiterEnDeux } from './en-deux.js';
import { enchainer, repondreClassesSeules, repondreEcart } from './enchainement.js';
import type { Fil } from './fil.js';
import { direDesAutres } from './les-autres.js';
import { estDemande, POSSESSION, questionnante } from './nature.js';
import { direNombrePartout } from './nombre-partout.js';
import { direAutreEcole, renommerDit } from './noms-d-ecole.js';
import { rangerEcoles } from './ordre-des-ecoles.js';
import { phrasesDe } from './phrases.js';
import { questionsDe } from './plusieurs-questions.js';
import { entreePrecise } from './precisions.js';
import { direPremisse } from './premisse.js';
import { repondreChacune, repondreQuestionLibre } from './question-libre.js';
import { aNoter, estMotIsole, estQuestionDeCalcul } from './question-ou-fait.js';
import { estTexteLibre, nommeUnChoix, refuserReponse, repondreQuestion } from './question-ouverte.js';
import { questionDuChemin } from './questions/catalogue.js';
import { phraseHorsIsere } from './questions/nom-commune.js';
import { corrigerEcoles } from './recompter.js';
import { relancerCalcul } from './relance.js';
import { calculDuSujet, direBesoin, repondreA, repondreCalcul, repondreFaq } from './repondre.js';
import {
  dossierCourant,
  poser,
  poursuivre,
  poursuivreOuRelancer,
  relancer,
  relancerOuProposer,
  reposer,
} from './suite.js';
import { suivreCalcul } from './suite-de-calcul.js';
import { suivrePrecedent } from './suite-de-precedent.js';
import { enContexte } from './suite-de-question.js';
import { suivreSujet } from './suite-de-sujet.js';
import { nombre } from './textes/typographie.js';
import { repartirDit } from './un-de-chaque.js';
import { proposerVariante, varierProjet } from './variante.js';

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

/** Acts on what was said before. */
const D_HISTOIRE = new Set(['annuler', 'retablir', 'recommencer']);

const SCRIPTS = /<(script|style)\b[^<>]{0,200}>[^<]{0,400}<\/\1\s*>/giu;
const BALISES = /<\/?[a-z][a-z0-9]{0,11}(?:\s[^<>]{0,200})?\/?>/giu;

/** What is written around or beside the tags of a page; the tags alone when there is nothing else. */
function sansBalises(brut: string): string {
  const net = brut.replace(SCRIPTS, ' ').replace(BALISES, ' ');
  return /[\p{L}\p{N}]/u.test(net) ? net : brut;
}

/** `cliquer` does what a button does: the words of a button shown are a click on it. */
export function surTexte(fil: Fil, brut: string, cliquer: (valeur: unknown) => void): void {
  const libre = estTexteLibre(fil);
  const vise = viserEcole(fil, libre ? brut.trim() : tableauEnPhrases(sansBalises(brut).trim()));
  const texte = libre ? vise : avecLeDebut(fil, vise);
  if (texte === '') {
    fil.dire("Je n'ai reçu aucun mot.");
    relancer(fil);
    return;
  }
  const dit = acteDit(texte);
  // « il reste combien ? »: of the questions, or of the amount just told.
  const duMontant = dit?.nom === 'restant' && fil.etat.question === null && fil.etat.calcul !== undefined;
  if (dit !== null && !duMontant) {
    suspendre(fil);
    executer(fil, dit.nom, { argument: dit.argument, valeur: dit.valeur, texte });
    if (dit.nom === 'recapitulatif') reposer(fil);
    return;
  }
  if (!estTexteLibre(fil) && retireUneEcole(fil, texte)) {
    executer(fil, 'supprimer-ecole', { texte });
    return;
  }
  const bouton = boutonDit(fil, texte);
  if (bouton !== null) {
    cliquer(bouton);
    return;
  }
  if (repondreAttente(fil, texte)) return;
  const comme = commeUneEcole(fil, texte);
  if (comme !== null) {
    executer(fil, 'copier-ecole', { argument: comme.source, valeur: comme.cible });
    return;
  }
  if (!estTexteLibre(fil) && rangerEcoles(fil, texte)) return;
  if (!estTexteLibre(fil) && (renommerDit(fil, texte) || direAutreEcole(fil, texte))) {
    poursuivreOuRelancer(fil, true);
    return;
  }
  const desPacs = estTexteLibre(fil) ? null : changerPac(fil, texte);
  if (desPacs !== null) {
    if (desPacs === 'note') poursuivreOuRelancer(fil, true);
    return;
  }
  if (!estTexteLibre(fil) && (direDesAutres(fil, texte) || direNombrePartout(fil, texte))) {
    poursuivreOuRelancer(fil, true);
    return;
  }
  if (copierPourLesAutres(fil, texte) || repartirDit(fil, texte) || adresser(fil, texte)) {
    poursuivreSiLibre(fil);
    return;
  }
  if (normalise(texte).tronque && !estTexteLibre(fil)) direTronque(fil);
  comprendreTexte(fil, estTexteLibre(fil) ? texte : sansAnnonce(texte, indice(fil)));
}

/** The message itself, its ways of asking taken away. */
function comprendreTexte(fil: Fil, texte: string): void {
  const phrases = phrasesDe(texte);
  if (
    phrases.length > 1 &&
    fil.etat.question !== null &&
    estTexteLibre(fil) &&
    !phrases.some((p) => p.endsWith('?'))
  ) {
    traiter(fil, texte);
    return;
  }
  if (!estTexteLibre(fil) && depenseDite(fil, texte)) return;
  const decoupe = estTexteLibre(fil) ? null : questionsDe(fil, texte);
  if (decoupe !== null && decoupe.faits === '') {
    repondreChacune(fil, decoupe.questions);
    return;
  }
  if (decoupe !== null) {
    traiterEnDeux(
      fil,
      decoupe.faits,
      decoupe.questions.map((q) => q.texte),
    );
    return;
  }
  // « … au socle : combien reste-t-il ? »: the colon before a last short question links as a comma does.
  const liee = /^(.{20,})\s:\s+(\S[^:]{2,60}\?)\s*$/su.exec(texte);
  if (
    !estTexteLibre(fil) &&
    phrases.length === 1 &&
    liee !== null &&
    demandeArgent(liee[2] ?? '', false) !== null
  ) {
    traiter(fil, `${liee[1]}, ${liee[2]}`);
    return;
  }
  const questions = phrases.filter((p) => p.endsWith('?'));
  if (phrases.length > 1 && questions.length > 0 && questions.length < phrases.length) {
    traiterEnDeux(fil, phrases.filter((p) => !p.endsWith('?')).join(' '), questions.slice(0, 2));
    return;
  }
  traiter(fil, texte);
}

/** A free text is kept whole, whatever its length; of anything else the beginning is read. */
function direTronque(fil: Fil): void {
  fil.dire(
    `Votre message est long : je n'ai lu que son début (${nombre(LONGUEUR_COMPRISE)} caractères). Envoyez la suite dans un autre message.`,
  );
}

/** « puisque… »: what follows is held for true, whatever one says of oneself after it. */
const PUISQUE = /^(?:bonjour,? )?(?:puisqu|comme |vu qu|etant donne|donc |l'ent )/;

/** « -3 classes », and hardly anything more; a list may begin with a hyphen. */
const NEGATIF =
  /^(?:(?:on a|nous avons|pour|j'ai|avec|et|il y a) )?(?:-|moins )(?:\d{1,4}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) (?:classes?|pacs?|ecoles?)(?:,? (?:combien|cb|quel|plafond|maximum|max)\b[^\n]{0,30})?[ ?!.]*$/u;

/** One message of one kind. */
function traiter(fil: Fil, texte: string): void {
  if (!estTexteLibre(fil) && NEGATIF.test(normalise(texte).plat.trim())) {
    fil.dire(
      'Un nombre de classes ou de PAC ne peut pas être négatif : dites-moi combien il y en a, par exemple « 14 classes ».',
    );
    relancerOuProposer(fil);
    return;
  }
  const routage = router(fil, texte);
  const cible = routage.issue === 'reponse' ? routage.cible : null;
  const lecture = surLaDerniere(fil, questionnante(texte, lireFaits(texte, indice(fil))), texte);
  const deSoi = cible?.genre === 'social' && (cible.id === 'anglais' || cible.id === 'identite');
  if (deSoi && entreePrecise(texte) === null && repondreA(fil, cible, texte, lecture)) {
    relancer(fil);
    return;
  }
  if (entreePrecise(texte) !== 'acces-internet-subventionne' && estAilleurs(fil, texte, lecture)) {
    decliner(fil, texte);
    return;
  }
  const court = nombreDeMots(texte) <= MOTS_REPONSE_COURTE;

  const dit = lecture.affirmations.length > 0 && !lecture.interrogatif && !lecture.hypothese;
  if (!estTexteLibre(fil) && corrigerEcoles(fil, texte, lecture)) {
    if (fil.etat.attente === null) poursuivreOuRelancer(fil, true);
    return;
  }
  if (!estTexteLibre(fil) && court && remplacer(fil, lecture)) {
    poursuivreOuRelancer(fil, true);
    return;
  }
  if (dit && fil.etat.but === null && /\b(dossier|candidature|candidater)\b/.test(normalise(texte).plat))
    fil.changer({ but: 'dossier' });
  // The estimate came right after what was written: « ah non 25 » is still about that.
  if (
    fil.etat.question === null &&
    fil.etat.sujet?.type === 'resultat' &&
    lecture.nombreSeul !== null &&
    REPREND.test(normalise(texte).plat) &&
    corrigerDernier(fil, lecture, true) === 'corrige'
  ) {
    poursuivreOuRelancer(fil, true);
    return;
  }
  if (fil.etat.question !== null && court && !texte.includes('?')) {
    // « non 16 »: the number said just before, not the question that is open now.
    if (lecture.nombreSeul !== null && REPREND.test(normalise(texte).plat)) {
      const issue = corrigerDernier(fil, lecture, true);
      if (issue === 'corrige') relancer(fil);
      if (issue !== null) return;
    }
    const autre =
      lecture.correction && lecture.affirmations.some((a) => a.sur === 'commune' && a.champ === 'commune');
    // « ah non, remets-la »: an act, not the answer « non ».
    const acte = cible?.genre === 'commande' && D_HISTOIRE.has(cible.id) && nombreDeMots(texte) > 1;
    const nu = !autre && !acte && (ouiNon(texte) !== null || estNombreNu(texte));
    if ((nu || nommeUnChoix(fil, texte)) && repondreQuestion(fil, texte, lecture)) {
      poursuivreSiLibre(fil);
      return;
    }
    // « non », « 20 »: said to the open question, which cannot take it; it is not a question about the call.
    if (nu && !lecture.correction && nombreDeMots(texte) <= 3 && refuserReponse(fil)) return;
  }
  if (
    fil.etat.question === null &&
    fil.dossier() !== null &&
    court &&
    ouiNon(texte) === 'ne-sait-pas' &&
    lecture.affirmations.length === 0 &&
    !texte.includes('?')
  ) {
    fil.dire("Ce n'est pas grave : je n'attends plus de réponse.");
    relancerOuProposer(fil);
    return;
  }
  if (fil.etat.question === null && nombreDeMots(texte) <= 2 && /^(oui|non)$/.test(ouiNon(texte) ?? '')) {
    fil.dire("D'accord.");
    relancerOuProposer(fil);
    return;
  }
  // « combien de kits ? », then « 7 »: the classes that the ceiling depends on.
  if (
    lecture.nombreSeul !== null &&
    !lecture.correction &&
    fil.etat.question === null &&
    dossierCourant(fil).situation.commune.classes === undefined &&
    calculDuSujet(fil) === 'plafond' &&
    nombreDeMots(texte) <= 4 &&
    lecture.affirmations.length + lecture.doutes.length === 0 &&
    !/[%?]/u.test(texte)
  ) {
    repondreCalcul(fil, 'plafond', { classes: lecture.nombreSeul.valeur });
    return;
  }
  if (estNombreNu(texte) && fil.etat.question === null) {
    fil.dire(`${texte.trim()} : de quoi ? Dites par exemple « 14 classes » ou « 20 tablettes ».`);
    relancerOuProposer(fil);
    return;
  }
  if (!estTexteLibre(fil) && repondreEcart(fil, texte, lecture)) {
    relancer(fil);
    return;
  }
  if (
    cible?.genre === 'commande' &&
    cible.id === 'pourquoi' &&
    fil.etat.sujet === null &&
    fil.etat.question === null &&
    fil.dossier() === null &&
    repondreFaq(fil, 'sources-chiffres')
  ) {
    relancer(fil);
    return;
  }
  if (!estTexteLibre(fil) && varierProjet(fil, texte, lecture)) return;
  if (
    !estTexteLibre(fil) &&
    (relancerCalcul(fil, texte) ||
      suivreCalcul(fil, texte, lecture) ||
      suivrePrecedent(fil, texte) ||
      direArgentDuProjet(fil, texte, lecture) ||
      suivreSujet(fil, texte))
  ) {
    relancer(fil);
    return;
  }
  if (cible?.genre === 'commande' && !(estTexteLibre(fil) && !court)) {
    if (commander(fil, cible, texte, lecture, dit)) return;
  }
  if (
    !estTexteLibre(fil) &&
    !lecture.correction &&
    (direBesoin(fil, texte) || repondreClassesSeules(fil, texte, lecture) || enchainer(fil, texte, lecture))
  ) {
    if (fil.etat.attente === null) relancer(fil);
    return;
  }
  const suitePossible = fil.etat.question === null || texte.includes('?');
  const nouveaute = lecture.affirmations.length > 0 && (lecture.hypothese || !lecture.interrogatif);
  if (suitePossible && !nouveaute && entreePrecise(texte) === null && repondreEnContexte(fil, texte, routage))
    return;
  if (
    fil.etat.question === null &&
    !lecture.correction &&
    (!POSSESSION.test(normalise(texte).plat) || PUISQUE.test(normalise(texte).plat)) &&
    !lecture.affirmations.some((a) => a.sur === 'commune' && a.champ === 'commune') &&
    !direDUneEcole(texte, lecture) &&
    (chiffrerLimite(fil, texte) || direPremisse(fil, texte, lecture, routage))
  ) {
    if (fil.etat.attente === null) relancer(fil);
    return;
  }
  if (
    fil.etat.question !== null &&
    !lecture.interrogatif &&
    !lecture.hypothese &&
    cible?.genre !== 'social' &&
    !estQuestionDeCalcul(fil, texte, routage, lecture)
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
    const commune = questionDuChemin('commune.nom');
    const inconnue = dossierCourant(fil).situation.commune.nom === undefined;
    if (fil.etat.attente === null && inconnue && commune !== undefined) {
      fil.changer({ but: fil.etat.but ?? 'estimation' });
      poser(fil, { question: commune, chemin: 'commune.nom' });
    } else if (fil.etat.attente === null) relancerOuProposer(fil);
    return;
  }
  if (lecture.correction && lecture.affirmations.length === 0) {
    const issue = corrigerDernier(fil, lecture);
    if (issue === 'corrige') poursuivreOuRelancer(fil, true);
    if (issue !== null) return;
    if (corrigerCalcul(fil, lecture)) {
      relancer(fil);
      return;
    }
  }
  if (
    lecture.affirmations.length === 0 &&
    !lecture.interrogatif &&
    !texte.includes('?') &&
    cible?.genre !== 'social' &&
    demanderOu(fil, texte)
  )
    return;
  if (
    estQuestionDeCalcul(fil, texte, routage, lecture) &&
    repondreQuestionLibre(fil, texte, routage, lecture)
  ) {
    if (fil.etat.attente === null) relancer(fil);
    return;
  }
  const faits = estMotIsole(fil, texte, routage, lecture) ? null : aNoter(lecture);
  if (faits !== null) {
    const issue = prendreEtNoter(fil, faits, lecture.correction);
    if (issue === 'note' && argentEnFin(texte) && direProjetChiffre(fil)) {
      relancer(fil);
      return;
    }
    if (issue !== 'rien') {
      if (lecture.interrogatif || estDemande(texte)) repondreQuestionLibre(fil, texte);
      if (issue !== 'doute') poursuivreOuRelancer(fil, true);
      return;
    }
  }
  if (repondreQuestionLibre(fil, texte, routage, lecture)) {
    if (fil.etat.attente === null) relancer(fil);
    return;
  }
  if (
    fil.etat.question !== null &&
    !lecture.hypothese &&
    !lecture.interrogatif &&
    repondreQuestion(fil, texte, lecture)
  ) {
    poursuivreSiLibre(fil);
    return;
  }
  echouer(fil, texte);
}

/** A school by its name and what it takes, told: no premise about the call. */
function direDUneEcole(texte: string, { affirmations, interrogatif }: Lecture): boolean {
  const nommee = affirmations.some((a) => a.sur === 'ecole' && a.champ === 'nom');
  return nommee && affirmations.length > 1 && !interrogatif && !texte.includes('?') && !estDemande(texte);
}

/** A follow-up that means nothing alone, answered with what it follows on. */
function repondreEnContexte(fil: Fil, texte: string, seul: Routage): boolean {
  const suite = enContexte(fil, texte, seul);
  if (suite === null || repeteSans(fil, texte, suite.routage)) return false;
  if (!repondreQuestionLibre(fil, suite.texte, suite.routage)) return false;
  if (fil.etat.attente === null) relancer(fil);
  return true;
}

/** The same answer again, to words of which it says nothing (« et une commune de 50 habitants ? », « et la fibre ? »). */
function repeteSans(fil: Fil, texte: string, routage: Routage): boolean {
  const { sujet } = fil.etat;
  if (routage.issue !== 'reponse' || sujet?.id !== routage.cible.id) return false;
  if (routage.cible.genre === 'calcul') return sujet.type === 'calcul' && sujet.donnees !== undefined;
  return (
    routage.cible.genre === 'faq' &&
    /^et (?:une?|des?|les?|la|l'|notre|nos|mon|ma) /.test(normalise(texte).plat.trim())
  );
}

/** « supprime Curie »: a school of the dossier, by its name. */
function retireUneEcole(fil: Fil, texte: string): boolean {
  const nom = /^(?:supprime|enleve|retire|vire|ote)[rz]? (?:l'|la |le |les )?([a-z' -]{2,40})[ .!]*$/u.exec(
    normalise(texte).plat.trim(),
  )?.[1];
  return (
    nom !== undefined &&
    indice(fil).ecoles.some(
      (e) => e.nom !== undefined && nomme(nom, e.nom) && nomme(normalise(e.nom).plat, nom),
    )
  );
}

/** A number and nothing else. */
function estNombreNu(texte: string): boolean {
  return /^\s*\d{1,6}\s*[.)]?\s*$/.test(texte);
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

function poursuivreSiLibre(fil: Fil): void {
  if (fil.etat.attente !== null) return;
  if (fil.etat.but === null) fil.changer({ but: 'estimation' });
  poursuivre(fil);
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
