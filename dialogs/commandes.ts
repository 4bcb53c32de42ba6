/** The acts of the conversation, one handler each: typed, clicked, or confirmed. */
import type { Chemin } from '../rules/index.js';
import { COMMANDES_DOSSIER } from './commandes-dossier.js';
import { COMMANDES_PAGES } from './commandes-pages.js';
import { normalise } from './comprehension/normalise.js';
import { direModifications } from './dire.js';
import { idsDe } from './dossier/chemins.js';
import { annuler, type Ecriture, retablir } from './dossier/ecriture.js';
import { direConsequences, noter } from './ecrire-reponses.js';
import { ETAT_INITIAL } from './etat.js';
import type { Fil } from './fil.js';
import { accueillir, exigeDossier, recapituler } from './montrer.js';
import { expliquerCalcul, expliquerFaq, expliquerQuestion } from './pourquoi.js';
import { QUESTIONS, questionDeId, questionDuChemin } from './questions/catalogue.js';
import { changementsPour } from './questions/question.js';
import { vueAide } from './reponses/accueil.js';
import { commande, dire } from './reponses/boutons.js';
import { vueCompletude } from './reponses/completude.js';
import { vueChoixKit } from './reponses/kits.js';
import { vuePourquoiResultat, vueResultat } from './reponses/resultat.js';
import {
  dossierCourant,
  ENTIERE,
  nombreDeQuestions,
  posables,
  poser,
  poursuivre,
  relancer,
  relancerOuProposer,
  reposer,
} from './suite.js';
import { pluriel } from './textes/typographie.js';
import { abandonnerVariante, adopterVariante } from './variante.js';

export interface Arguments {
  readonly argument?: string | undefined;
  readonly valeur?: unknown;
  /** The words typed, when the act was typed. */
  readonly texte?: string | undefined;
}
export type Commande = (fil: Fil, a: Arguments) => void;

/** Undone or redone: told in the words of the recap. */
function direEcriture(fil: Fil, ecriture: Ecriture, verbe: string): void {
  if (!ecriture.ok) {
    fil.dire(
      ecriture.raison === 'change-depuis'
        ? "Une autre personne a changé cela depuis : je ne l'annule pas à sa place. Corrigez depuis le récapitulatif."
        : `Il n'y a rien à ${verbe === 'Annulé' ? 'annuler' : 'rétablir'}.`,
    );
    relancer(fil);
    return;
  }
  const avant = fil.dossier()?.situation;
  fil.adopter(ecriture);
  const lignes = direModifications(ecriture.dossier, ecriture.modifications);
  fil.dire(
    lignes.length > 2
      ? `${verbe} :\n- ${lignes.join('\n- ')}`
      : `${verbe}${lignes.length === 0 ? '.' : ` : ${lignes.join(' ; ')}.`}`,
  );
  if (avant !== undefined) direConsequences(fil, avant, ecriture.dossier.situation);
  fil.changer({ question: null });
  poursuivre(fil);
}

/** The path that words or a recap line name; several or none: null. */
function cheminNomme(fil: Fil, texte: string): Chemin | null {
  const plat = normalise(texte).plat;
  const nommees = QUESTIONS.filter((q) => q.noms.test(plat));
  const dossier = dossierCourant(fil);
  const [seule] = nommees.sort((a, b) => b.noms.source.length - a.noms.source.length);
  if (seule === undefined) return null;
  if (!seule.modele.includes('[]')) return seule.modele;
  const { ecoles } = dossier.situation;
  const ecole =
    ecoles.find((e) => e.nom !== undefined && plat.includes(normalise(e.nom).plat)) ??
    (ecoles.length === 1 ? ecoles[0] : undefined);
  if (ecole === undefined) return null;
  const pac = ecole.pacs?.[0];
  if (seule.modele.includes('pacs[]'))
    return pac === undefined
      ? null
      : seule.modele.replace('ecoles[]', `ecoles[${ecole.id}]`).replace('pacs[]', `pacs[${pac.id}]`);
  return seule.modele.replace('ecoles[]', `ecoles[${ecole.id}]`);
}

const COMMANDES: Readonly<Record<string, Commande>> = {
  accueil: (fil) => accueillir(fil),
  aide: (fil) => fil.montrer(vueAide()),
  estimer: (fil) => {
    fil.changer({ but: 'estimation', accueilli: true, attente: null });
    poursuivre(fil, ENTIERE);
  },
  dossier: (fil) => {
    const debut = fil.etat.but !== 'dossier' && fil.droits()?.role !== 'ecole';
    fil.changer({
      but: 'dossier',
      accueilli: true,
      attente: null,
      passees: fil.etat.but === 'dossier' ? fil.etat.passees : [],
    });
    if (debut)
      fil.dire(
        'Préparons le dossier : un seul par commune, avec un projet pour chaque école. Vous pourrez passer une question et y revenir.',
      );
    poursuivre(fil, ENTIERE);
  },
  kits: (fil) => {
    fil.montrer(vueChoixKit());
    relancer(fil);
  },
  /** The open question with its help; what comes next when none is open. */
  question: (fil) => {
    if (fil.etat.question !== null) reposer(fil);
    else if (fil.dossier() !== null && posables(fil).length > 0) poursuivre(fil, ENTIERE);
    else {
      fil.dire("Je n'attends pas de réponse.");
      relancerOuProposer(fil);
    }
  },
  /** How much is left, and how to cut it short. */
  restant: (fil) => {
    const restantes = fil.etat.but === null ? 0 : nombreDeQuestions(posables(fil));
    if (restantes === 0) {
      fil.dire(fil.dossier() === null ? 'Rien ne presse.' : "Oui : j'ai ce qu'il me faut pour cette étape.");
      relancerOuProposer(fil);
      return;
    }
    fil.dire(
      `Encore ${pluriel(restantes, 'question')} au plus. « Passer » en saute une, « résultat » montre ce que je sais déjà calculer.`,
    );
    relancer(fil);
  },
  'poser-question': (fil) =>
    fil.dire(
      "Je vous écoute : posez votre question avec vos mots. Par exemple : « c'est quoi le SNEE ? », « combien de PAC pour 14 classes ? ».",
    ),
  continuer: (fil) => {
    if (fil.etat.but === null) fil.changer({ but: 'estimation' });
    if (posables(fil).length === 0) fil.changer({ passees: [] });
    poursuivre(fil, ENTIERE);
  },
  reprendre: (fil) => {
    if (fil.dossier() === null) {
      accueillir(fil);
      return;
    }
    recapituler(fil);
    if (posables(fil).length > 0) poursuivre(fil, ENTIERE);
  },
  arreter: (fil) =>
    fil.dire(
      'Entendu. Vos réponses sont gardées : revenez quand vous voulez et écrivez « où en étions-nous ? ».',
    ),
  recapitulatif: recapituler,
  resultat: (fil) => {
    if (!exigeDossier(fil)) return;
    const dossier = dossierCourant(fil);
    const evaluation = fil.evaluer();
    fil.montrer(vueResultat(dossier, evaluation));
    fil.changer({ sujet: { type: 'resultat', id: 'resultat' } });
    if (evaluation.manquants.estimation.length > 0) {
      fil.dire('Il me manque encore des réponses pour aller plus loin.');
      if (fil.etat.but === null) fil.changer({ but: 'estimation' });
      if (posables(fil).length > 0) poursuivre(fil, ENTIERE);
    }
  },
  completude: (fil) => {
    if (!exigeDossier(fil)) return;
    fil.montrer(vueCompletude(dossierCourant(fil), fil.evaluer(), fil.droits() ?? { role: 'proprietaire' }));
  },
  annuler: (fil) => {
    const { precedent } = fil.etat;
    if (
      fil.dossier() === null &&
      precedent !== undefined &&
      fil.contexte.dossiers.some((d) => d.dossier.id === precedent)
    ) {
      fil.changer({ dossier: precedent, but: 'estimation' });
      fil.dire("J'ai remis votre dossier précédent.");
      recapituler(fil);
      return;
    }
    if (exigeDossier(fil))
      direEcriture(
        fil,
        annuler(dossierCourant(fil), { id: fil.contexte.auteur, maintenant: fil.contexte.maintenant }),
        'Annulé',
      );
  },
  retablir: (fil) => {
    if (!exigeDossier(fil)) return;
    const auteur = { id: fil.contexte.auteur, maintenant: fil.contexte.maintenant };
    const refaite = retablir(dossierCourant(fil), auteur);
    // « remets-la », of a school just taken away: its removal is undone.
    const derniere = dossierCourant(fil).modifications.findLast((m) => m.annule === undefined);
    const retrait =
      derniere !== undefined && derniere.apres === undefined && /^ecoles\[e\d+\]$/.test(derniere.chemin);
    if (!refaite.ok && retrait) direEcriture(fil, annuler(dossierCourant(fil), auteur), 'Annulé');
    else direEcriture(fil, refaite, 'Rétabli');
  },
  retour: (fil) => {
    const ouverte = fil.etat.question?.chemin;
    const precedente = fil.etat.posees.findLast((c) => c !== ouverte && questionDuChemin(c) !== undefined);
    const question = precedente === undefined ? undefined : questionDuChemin(precedente);
    if (precedente === undefined || question === undefined) {
      fil.dire("Il n'y a pas de question avant celle-ci.");
      relancer(fil);
      return;
    }
    fil.changer({ posees: fil.etat.posees.filter((c) => c !== ouverte && c !== precedente) });
    poser(fil, { question, chemin: precedente });
  },
  passer: (fil, { argument }) => {
    const chemin = argument ?? fil.etat.question?.chemin;
    if (chemin === undefined || questionDuChemin(chemin) === undefined) {
      fil.dire("Il n'y a pas de question à passer.");
      relancerOuProposer(fil);
      return;
    }
    fil.changer({ passees: [...new Set([...fil.etat.passees, chemin])], question: null, echecs: 0 });
    fil.dire('Nous y reviendrons.');
    poursuivre(fil);
  },
  'passer-groupe': (fil, { argument }) => {
    const premiere = posables(fil).find((q) => q.chemin === argument) ?? posables(fil)[0];
    const { ecole } = idsDe(premiere?.chemin ?? '');
    const groupe = posables(fil).filter(
      (q) => q.question.groupe === premiere?.question.groupe && idsDe(q.chemin).ecole === ecole,
    );
    fil.changer({
      passees: [...new Set([...fil.etat.passees, ...groupe.map((q) => q.chemin)])],
      question: null,
      echecs: 0,
    });
    fil.dire('Nous y reviendrons.');
    poursuivre(fil);
  },
  corriger: (fil, { argument, texte }) => {
    const chemin = argument ?? cheminNomme(fil, texte ?? '');
    const question = chemin === null ? undefined : questionDuChemin(chemin);
    if (chemin === null || question === undefined) {
      recapituler(fil);
      return;
    }
    if (fil.etat.but === null) fil.changer({ but: question.but });
    poser(fil, { question, chemin });
  },
  mettre: (fil, { argument, valeur }) => {
    const question = argument === undefined ? undefined : questionDuChemin(argument);
    if (argument === undefined || question === undefined) {
      mettreArticle(fil, argument, valeur);
      return;
    }
    const lu = question.type.lireValeur(valeur);
    if (lu === null || 'refus' in lu) fil.dire(lu === null ? "Je n'ai pas su lire cette valeur." : lu.refus);
    else noter(fil, changementsPour(question, lu.valeur, argument, dossierCourant(fil)), 'Corrigé');
    fil.changer({ question: null });
    continuerOuRecapituler(fil);
  },
  pourquoi: (fil, { argument }) => {
    const { question, sujet } = fil.etat;
    const chemin =
      argument ??
      (sujet?.type === 'resultat' || sujet?.type === 'calcul' || sujet?.type === 'faq'
        ? undefined
        : question?.chemin);
    const declaration = chemin === undefined ? undefined : questionDuChemin(chemin);
    if (declaration !== undefined) expliquerQuestion(fil, declaration);
    else if (sujet?.type === 'faq') expliquerFaq(fil, sujet.id);
    else if (fil.dossier() !== null && (sujet === null || sujet.type === 'resultat'))
      fil.montrer(vuePourquoiResultat(fil.evaluer()));
    else if (question !== null) {
      const q = questionDeId(question.id);
      if (q !== undefined) expliquerQuestion(fil, q);
    } else if (sujet !== null) expliquerCalcul(fil, sujet);
    else fil.dire('Posez-moi une question, et je vous citerai la phrase du document.');
    relancer(fil);
  },
  recommencer: (fil) => {
    if (fil.dossier() === null) {
      fil.changer({ ...ETAT_INITIAL, accueilli: true });
      accueillir(fil);
      return;
    }
    confirmer(
      fil,
      'recommencer',
      'Voulez-vous vraiment recommencer de zéro ? Vos réponses actuelles seront mises de côté.',
    );
  },
  'recommencer-confirme': (fil) => {
    const precedent = fil.etat.dossier;
    fil.changer({
      ...ETAT_INITIAL,
      accueilli: true,
      echanges: fil.etat.echanges,
      ...(precedent !== null && { precedent }),
    });
    fil.dire('Nous repartons de zéro. « Annuler » remet ce que vous aviez.');
    accueillir(fil);
  },
  'supprimer-donnees': (fil) =>
    confirmer(
      fil,
      'supprimer-donnees',
      'Voulez-vous vraiment supprimer vos données ? Vos réponses, votre dossier et cette conversation seront effacés, sans retour possible. Un dossier que quelqu’un d’autre porte aussi lui reste : cette personne en devient responsable. S’il n’est partagé qu’avec des écoles, il disparaît, et chaque école garde son propre projet.',
    ),
  'supprimer-donnees-confirme': (fil) => {
    fil.changer({ ...ETAT_INITIAL, accueilli: true });
    fil.demander({ type: 'supprimer-donnees' });
  },
  'adopter-variante': (fil) => adopterVariante(fil),
  'abandonner-variante': (fil) => abandonnerVariante(fil),
  'ouvrir-dossier': (fil, { argument }) => {
    if (argument === undefined || !fil.contexte.dossiers.some((d) => d.dossier.id === argument)) {
      fil.dire('Je ne trouve plus ce dossier.');
      return;
    }
    fil.changer({ dossier: argument, question: null, passees: [], but: fil.etat.but ?? 'estimation' });
    recapituler(fil);
    if (posables(fil).length > 0) poursuivre(fil, ENTIERE);
  },
  ...COMMANDES_DOSSIER,
  ...COMMANDES_PAGES,
};

function continuerOuRecapituler(fil: Fil): void {
  if (fil.etat.but !== null) poursuivre(fil);
  else recapituler(fil);
}

/** A quantity or another path without a question of its own, set from a suggestion. */
function mettreArticle(fil: Fil, chemin: string | undefined, valeur: unknown): void {
  const permis =
    chemin !== undefined &&
    /^ecoles\[e\d+\]\.pacs\[p\d+\]\.(quantites\[[a-z0-9-]+\]|classes|nombre|option|genre)$/.test(chemin);
  const n = typeof valeur === 'string' && /^\d{1,4}$/.test(valeur) ? Number(valeur) : valeur;
  if (!permis || (typeof n !== 'number' && typeof n !== 'string')) {
    fil.dire("Je n'ai pas su appliquer cette correction.");
    relancer(fil);
    return;
  }
  noter(fil, [{ chemin, apres: n }], 'Corrigé');
  continuerOuRecapituler(fil);
}

function confirmer(fil: Fil, nom: string, question: string): void {
  fil.changer({ attente: { type: 'confirmation', commande: nom } });
  fil.montrer({
    genre: 'choix',
    titre: question,
    blocs: [],
    boutons: [
      commande('Oui', `${nom}-confirme`, 'danger'),
      dire('Non, garder', 'non'),
      ...(nom === 'recommencer' ? [commande('Supprimer mes données', 'supprimer-donnees')] : []),
    ],
  });
}

/** Does an act. An unknown name (an old card) is told, and changes nothing. */
export function executer(fil: Fil, nom: string, a: Arguments): void {
  const faire = Object.hasOwn(COMMANDES, nom) ? COMMANDES[nom] : undefined;
  if (faire === undefined) {
    fil.dire("Ce bouton ne mène plus nulle part. Rien n'est perdu.");
    relancer(fil);
    return;
  }
  fil.changer({ echecs: 0 });
  faire(fil, a);
}
