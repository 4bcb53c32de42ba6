/** The acts of the conversation, one handler each: typed, clicked, or confirmed. */
import { type Chemin, statutCalendrier } from '../rules/index.js';
import { COMMANDES_DOSSIER } from './commandes-dossier.js';
import { CALCULS } from './comprehension/intentions-types.js';
import { normalise } from './comprehension/normalise.js';
import { direModifications } from './dire.js';
import { idsDe } from './dossier/chemins.js';
import { annuler, type Ecriture, retablir } from './dossier/ecriture.js';
import { noter } from './ecrire-reponses.js';
import { ETAT_INITIAL } from './etat.js';
import type { Fil } from './fil.js';
import { expliquerCalcul, expliquerFaq, expliquerQuestion } from './pourquoi.js';
import { QUESTIONS, questionDeId, questionDuChemin } from './questions/catalogue.js';
import { changementsPour } from './questions/question.js';
import { repondreCalcul, repondreFaq } from './repondre.js';
import { vueAccueil, vueAide } from './reponses/accueil.js';
import { commande, dire } from './reponses/boutons.js';
import { phraseCalendrier } from './reponses/calendrier.js';
import { vueCompletude } from './reponses/completude.js';
import { vueChoixKit } from './reponses/kits.js';
import { vueRecapitulatif } from './reponses/recapitulatif.js';
import { vuePourquoiResultat, vueResultat } from './reponses/resultat.js';
import { interlocuteur } from './reponses/sources.js';
import { dossierCourant, posables, poser, poursuivre, relancer, relancerOuProposer } from './suite.js';
import { abandonnerVariante, adopterVariante } from './variante.js';
import type { Bouton } from './vues.js';

export interface Arguments {
  readonly argument?: string | undefined;
  readonly valeur?: unknown;
  /** The words typed, when the act was typed. */
  readonly texte?: string | undefined;
}
export type Commande = (fil: Fil, a: Arguments) => void;

const RIEN_DIT = "Vous ne m'avez encore rien dit. Commençons.";

/** Whether something was said; else it starts the estimate. */
function exigeDossier(fil: Fil): boolean {
  if (fil.dossier() !== null) return true;
  fil.dire(RIEN_DIT);
  fil.changer({ but: fil.etat.but ?? 'estimation' });
  poursuivre(fil);
  return false;
}

function accueillir(fil: Fil): void {
  fil.changer({ accueilli: true });
  fil.montrer(vueAccueil(phraseCalendrier(statutCalendrier(fil.contexte.jour))));
}

/** Undone or redone: told in the words of the recap. */
function direEcriture(fil: Fil, ecriture: Ecriture, verbe: string): void {
  if (!ecriture.ok) {
    fil.dire(
      ecriture.raison === 'change-depuis'
        ? "Une autre personne a changé cela depuis : je ne l'annule pas à sa place. Corrigez depuis le récapitulatif."
        : "Il n'y a rien à annuler.",
    );
    relancer(fil);
    return;
  }
  fil.adopter(ecriture);
  const lignes = direModifications(ecriture.dossier, ecriture.modifications);
  fil.dire(
    lignes.length > 2
      ? `${verbe} :\n- ${lignes.join('\n- ')}`
      : `${verbe}${lignes.length === 0 ? '.' : ` : ${lignes.join(' ; ')}.`}`,
  );
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

function suiteDuRecapitulatif(fil: Fil): Bouton {
  return posables(fil).length > 0
    ? commande('Continuer', 'continuer', 'principal')
    : commande('Voir le résultat', 'resultat', 'principal');
}

function recapituler(fil: Fil): void {
  if (!exigeDossier(fil)) return;
  fil.montrer(
    vueRecapitulatif(
      dossierCourant(fil),
      fil.droits() ?? { role: 'proprietaire' },
      suiteDuRecapitulatif(fil),
    ),
  );
}

const COMMANDES: Readonly<Record<string, Commande>> = {
  accueil: (fil) => accueillir(fil),
  aide: (fil) => fil.montrer(vueAide()),
  estimer: (fil) => {
    fil.changer({ but: 'estimation', accueilli: true, attente: null });
    poursuivre(fil);
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
    poursuivre(fil);
  },
  kits: (fil) => {
    fil.montrer(vueChoixKit());
    relancer(fil);
  },
  'poser-question': (fil) =>
    fil.dire(
      "Je vous écoute : posez votre question avec vos mots. Par exemple : « c'est quoi le SNEE ? », « combien de PAC pour 14 classes ? ».",
    ),
  continuer: (fil) => {
    if (fil.etat.but === null) fil.changer({ but: 'estimation' });
    if (posables(fil).length === 0) fil.changer({ passees: [] });
    poursuivre(fil);
  },
  reprendre: (fil) => {
    if (fil.dossier() === null) {
      accueillir(fil);
      return;
    }
    recapituler(fil);
    if (posables(fil).length > 0) poursuivre(fil);
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
      if (posables(fil).length > 0) poursuivre(fil);
    }
  },
  completude: (fil) => {
    if (!exigeDossier(fil)) return;
    fil.montrer(vueCompletude(dossierCourant(fil), fil.evaluer(), fil.droits() ?? { role: 'proprietaire' }));
  },
  annuler: (fil) => {
    const { precedent } = fil.etat as { precedent?: unknown };
    if (
      fil.dossier() === null &&
      typeof precedent === 'string' &&
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
    if (exigeDossier(fil))
      direEcriture(
        fil,
        retablir(dossierCourant(fil), { id: fil.contexte.auteur, maintenant: fil.contexte.maintenant }),
        'Rétabli',
      );
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
      ...(precedent !== null && ({ precedent } as object)),
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
  humain: (fil) => {
    const { contacts } = fil.contexte;
    fil.montrer({
      genre: 'reponse',
      blocs: [
        { type: 'texte', texte: 'Pour parler à une personne :' },
        {
          type: 'liste',
          elements: [
            `sur l'appel, les prix, le dépôt : ${interlocuteur('departement', contacts)}`,
            `sur le niveau numérique d'une école (plan SNEE) et la pédagogie : ${interlocuteur('inspection', contacts)}`,
          ],
        },
      ],
      boutons: [commande('Continuer ici', 'continuer')],
    });
  },
  /** Another page of a big view: « recapitulatif:2 ». The view is made anew, from what is known now. */
  page: (fil, { argument }) => {
    const [genre, numero] = (argument ?? '').split(':');
    const dossier = fil.dossier();
    const page = /^\d{1,3}$/.test(numero ?? '') ? Number(numero) : 1;
    const droits = fil.droits() ?? { role: 'proprietaire' as const };
    if (dossier === null) fil.dire(RIEN_DIT);
    else if (genre === 'recapitulatif')
      fil.montrer(vueRecapitulatif(dossier, droits, suiteDuRecapitulatif(fil)), page);
    else if (genre === 'dossier') fil.montrer(vueCompletude(dossier, fil.evaluer(), droits), page);
    else if (genre === 'resultat') fil.montrer(vueResultat(dossier, fil.evaluer()), page);
    else fil.dire('Cette carte a changé : redemandez-la avec vos mots.');
  },
  /** An entry of the FAQ, by its id. */
  entree: (fil, { argument }) => {
    if (!repondreFaq(fil, argument ?? ''))
      fil.dire("Je n'ai plus cette réponse : posez-moi la question avec vos mots.");
    relancer(fil);
  },
  /** A computed answer or a kit sheet, by its id. */
  calcul: (fil, { argument }) => {
    const id = CALCULS.find((c) => c === argument);
    if (id === undefined || !repondreCalcul(fil, id, {}))
      fil.dire("Dites-moi de quoi il s'agit : un nombre de classes, des tablettes, une somme…");
    relancer(fil);
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
    if (posables(fil).length > 0) poursuivre(fil);
  },
  avis: (fil, { argument }) => {
    const [sens = '', id = ''] = (argument ?? '').split(' ');
    fil.envoyer({
      cle: `${fil.contexte.maintenant}-avis`,
      type: 'retour',
      contenu: { avis: sens === 'oui' ? 'utile' : 'pas-utile', entree: id },
    });
    if (sens === 'oui') fil.dire('Merci !');
    else {
      fil.changer({ attente: { type: 'saisie', commande: 'avis-mot', argument: id } });
      fil.montrer({
        genre: 'choix',
        blocs: [
          { type: 'texte', texte: 'Merci de me le dire. Que manquait-il ? Un mot suffit, ou « rien ».' },
        ],
        boutons: [dire('Rien à ajouter', 'rien')],
      });
      return;
    }
    relancer(fil);
  },
  'avis-mot': (fil, { argument, texte }) => {
    if (texte !== undefined && !/^rien/i.test(texte)) {
      fil.envoyer({
        cle: `${fil.contexte.maintenant}-avis-mot`,
        type: 'retour',
        contenu: {
          avis: 'pas-utile',
          entree: argument ?? '',
          mot: texte
            .slice(0, 300)
            .replace(/\S+@\S+/g, '[courriel]')
            .replace(/(?:\+?\d[\s.-]?){9,}/g, '[téléphone]'),
        },
      });
    }
    fil.dire("C'est transmis, merci.");
    relancer(fil);
  },
  ...COMMANDES_DOSSIER,
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
    boutons: [commande('Oui', `${nom}-confirme`, 'danger'), dire('Non, garder', 'non')],
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
