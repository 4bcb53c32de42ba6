/** Answers: a FAQ entry, a computation, a follow-up, a politeness. */

import { statutCalendrier } from '../rules/index.js';
import { classesEnAttente } from './classes-en-attente.js';
import { executer } from './commandes.js';
import { besoin } from './comprehension/besoin.js';
import { lireFaits } from './comprehension/faits.js';
import type { Lecture } from './comprehension/faits-types.js';
import { enTeteDeGroupe } from './comprehension/intentions-groupes.js';
import type { Cible, IdCalcul, IdCommande } from './comprehension/intentions-types.js';
import { CALCULS } from './comprehension/intentions-types.js';
import { nombres } from './comprehension/nombres.js';
import { normalise } from './comprehension/normalise.js';
import { indice } from './contexte-lecture.js';
import { avisTient, ouvreParUnAvis, sansAvis } from './faq/polarite.js';
import { entreeFaq } from './faq/recherche.js';
import { repondre, titre as titreEntree } from './faq/reponse.js';
import type { Fil } from './fil.js';
import { vueAccueil } from './reponses/accueil.js';
import { repondreBesoin } from './reponses/besoin.js';
import { commande, dire } from './reponses/boutons.js';
import { budgetDemande, repondreBudget } from './reponses/budget.js';
import type { Calcul } from './reponses/calcul.js';
import { calculer } from './reponses/calculs.js';
import { phraseCalendrier } from './reponses/calendrier.js';
import { type Donnees, donneesDuDossier, donneesDuMessage, donneesDuSujet } from './reponses/donnees.js';
import { niveauDuTaux, OPTION_AVEC_PRIX } from './reponses/lots.js';
import { phraseSociale } from './reponses/social.js';
import { conclure } from './suite.js';
import type { Bouton } from './vues.js';

const TITRES_CALCULS: Readonly<Record<IdCalcul, string>> = {
  plafond: 'Combien de PAC pour mon nombre de classes ?',
  taux: 'Quel taux de subvention ?',
  cout: 'Combien coûte un PAC ?',
  subvention: 'Combien de subvention ?',
  reste: 'Combien reste-t-il à payer ?',
  comparaison: 'Comparer tablettes et ordinateurs',
  difference: 'Quelle différence de prix ?',
  limite: 'La limite par commune',
  calendrier: "Les dates de l'appel",
  debit: 'Le débit Internet suffit-il ?',
  'kit-maternelle': 'Le PAC Maternelle',
  'kit-elementaire': 'Le PAC Élémentaire',
  'kit-article': 'Cet article est-il dans le kit ?',
  total: 'Combien cela fait en tout ?',
  manque: 'Ce qui manque à mon dossier',
  'prix-article': "Le prix d'un article",
};

/** Acts that may be offered as « vouliez-vous dire »; the other ones are never guessed. */
const TITRES_COMMANDES: Partial<Readonly<Record<IdCommande, string>>> = {
  estimer: 'Estimer ce que ma commune peut obtenir',
  kits: 'Explorer les kits (PAC)',
  dossier: 'Préparer le dossier',
  aide: 'Voir ce que vous savez faire',
  annuler: 'Annuler mon dernier changement',
  retour: 'Revenir à la question précédente',
  passer: 'Passer cette question',
  recapitulatif: 'Voir le récapitulatif',
  corriger: 'Corriger une réponse',
  reprendre: 'Reprendre où nous en étions',
  'supprimer-donnees': 'Supprimer mes données',
  recommencer: 'Recommencer de zéro',
  humain: "Parler à quelqu'un",
  resultat: 'Voir le résultat',
  exporter: 'Télécharger le document',
  'exporter-prix': 'Demander les prix manquants',
  inviter: 'Inviter une école ou un collègue',
  rejoindre: 'Rejoindre un dossier avec un code',
  'code-reprise': 'Reprendre sur un autre appareil',
  'repartir-pac': 'Répartir les PAC entre les écoles',
  'ajouter-ecole': 'Ajouter une école',
  'supprimer-ecole': 'Retirer une école',
  completude: 'Voir ce qui manque au dossier',
};

/** General FAQ entry for a computed question that lacks its data. */
const SANS_DONNEES: Partial<Readonly<Record<IdCalcul, string>>> = {
  plafond: 'bareme-pac',
  taux: 'taux-subvention',
  cout: 'prix-connus',
  subvention: 'taux-subvention',
  reste: 'reste-a-charge',
  debit: 'debit-minimum',
  'prix-article': 'prix-connus',
  'kit-article': 'materiel-hors-liste',
};

/** The entry that a target is answered with when the message holds nothing to compute with. */
export function entreeGenerale(cible: Cible): string | null {
  if (cible.genre === 'faq') return cible.id;
  return cible.genre === 'calcul' ? (SANS_DONNEES[cible.id] ?? null) : null;
}

export function titreCible(cible: Cible): string {
  if (cible.genre === 'faq') {
    const entree = entreeFaq(cible.id);
    return entree === undefined ? cible.id : titreEntree(entree);
  }
  if (cible.genre === 'calcul') return TITRES_CALCULS[cible.id];
  return cible.genre === 'commande' ? (TITRES_COMMANDES[cible.id] ?? '') : '';
}

/** Answers a target. False when there is nothing to answer with. */
export function repondreA(fil: Fil, cible: Cible, texte: string, lecture: Lecture): boolean {
  fil.changer({ echecs: 0 });
  if (cible.genre === 'faq') {
    // The general scale, when the commune's own number of classes is known: its line.
    const { classes } = { ...donneesDuDossier(fil.dossier()), ...classesEnAttente(fil) };
    const generale =
      cible.id === SANS_DONNEES.plafond ||
      (cible.id === 'grande-commune' && !DE_GRANDE_COMMUNE.test(normalise(texte).plat));
    if (generale && classes !== undefined) return repondreCalcul(fil, 'plafond', {});
    const { debit } = donneesDuMessage(texte, lecture);
    if (
      debit !== undefined &&
      entreeFaq(cible.id)?.theme === 'debit' &&
      SUFFISANT.test(normalise(texte).plat)
    )
      return repondreCalcul(fil, 'debit', donneesDuMessage(texte, lecture));
    const tete = enTeteDeGroupe(cible);
    if (tete?.genre === 'calcul' && tete.id === 'kit-article' && cible.id !== 'ordinateurs-maternelle') {
      const dites = donneesDuMessage(texte, lecture);
      // Asked of one kit: yes or no is about that one.
      if (dites.article !== undefined && dites.genre !== undefined && dites.demande !== undefined)
        return repondreCalcul(fil, 'kit-article', dites);
    }
    if (tete?.genre === 'calcul' && D_ARGENT.has(tete.id) && estBreve(texte)) {
      const reprises = reprendre(fil, tete.id, donneesDuMessage(texte, lecture));
      if (reprises === 'resultat' || (reprises.option ?? reprises.montant) !== undefined)
        return repondreCalcul(fil, tete.id, reprises === 'resultat' ? {} : reprises);
    }
    return repondreFaq(fil, cible.id, texte);
  }
  if (cible.genre === 'calcul') return repondreCalcul(fil, cible.id, donneesDuMessage(texte, lecture));
  if (cible.genre === 'commande') return cible.id === 'suite-pour' && suivre(fil, texte, lecture);
  if (cible.id === 'bonjour') {
    fil.montrer(vueAccueil(phraseCalendrier(statutCalendrier(fil.contexte.jour))));
    return true;
  }
  if (cible.id === 'charabia' || cible.id === 'emoji') {
    fil.dire(phraseSociale(cible.id));
    if (fil.etat.question === null) executer(fil, 'aide', {});
    return true;
  }
  fil.dire(phraseSociale(cible.id));
  return true;
}

/** `texte`: how the question was put, if it was typed; a yes or no that does not answer it so is left out. */
export function repondreFaq(fil: Fil, id: string, texte?: string): boolean {
  const entree = entreeFaq(id);
  if (entree === undefined) return false;
  const r = repondre(entree, {
    jour: fil.contexte.jour,
    contacts: fil.contexte.contacts,
    ...(fil.contexte.prix && { prix: fil.contexte.prix }),
  });
  const suites = r.suites.flatMap((s) => {
    const autre = entreeFaq(s);
    return autre === undefined ? [] : [commande(titreEntree(autre), 'entree', undefined, s)];
  });
  const avisTenu =
    texte === undefined || !ouvreParUnAvis(r.texte) || avisTient(texte, id, titreEntree(entree));
  fil.changer({ sujet: { type: 'faq', id } });
  fil.montrer({
    genre: 'reponse',
    blocs: [
      { type: 'texte', texte: avisTenu ? r.texte : sansAvis(r.texte) },
      ...(r.details === undefined ? [] : [{ type: 'texte' as const, texte: r.details }]),
      ...r.citations.map((c) => ({ type: 'citation' as const, texte: c.texte, reference: c.reference })),
    ],
    boutons: [
      ...(r.action === undefined ? [] : [dire(r.action.titre, r.action.commande, 'principal')]),
      ...suites.slice(0, 3),
      commande('👍 Utile', 'avis', undefined, `oui ${id}`),
      commande('👎 Pas utile', 'avis', undefined, `non ${id}`),
    ],
  });
  return true;
}

function calculDeBesoin(fil: Fil, texte: string): Calcul | null {
  const budget = budgetDemande(texte);
  if (budget !== null) {
    const { niveau, classes } = donneesDuDossier(fil.dossier());
    return repondreBudget(budget, fil.contexte, {
      niveau,
      classes,
      ...donneesDuMessage(texte, lireFaits(texte, indice(fil))),
    });
  }
  const demande = besoin(texte);
  const { classes } = donneesDuDossier(fil.dossier());
  return demande === null ? null : repondreBesoin(demande, classes ?? null);
}

/** « pour équiper 9 classes, combien de PAC ? », « avec 5 000 € on a quoi ? ». False: not asked. */
export function direBesoin(fil: Fil, texte: string): boolean {
  const calcul = calculDeBesoin(fil, texte);
  if (calcul === null) return false;
  fil.changer({ echecs: 0, sujet: calcul.sujet });
  fil.montrer(calcul.vue);
  return true;
}

export function repondreCalcul(fil: Fil, id: IdCalcul, dites: Donnees): boolean {
  const reprises = reprendre(fil, id, dites);
  if (reprises === 'resultat') {
    resultat(fil);
    return true;
  }
  const connues = donneesUtiles(id, donneesDuDossier(fil.dossier()));
  // « et en ordinateurs ? » of a project of maternelles alone: their kit has none.
  const ecoles = fil.dossier()?.situation.ecoles ?? [];
  const maternelle = ecoles.length > 0 && ecoles.every((e) => e.type === 'maternelle');
  const donnees = {
    ...connues,
    ...(id === 'plafond' && classesEnAttente(fil)),
    ...(maternelle && reprises.option === 'ordinateurs' && { genre: 'maternelle' as const }),
    ...reprises,
  };
  if (id === 'manque') {
    executer(fil, 'completude', {});
    return true;
  }
  if (id === 'total' && fil.dossier() !== null && dites.option === undefined && dites.montant === undefined) {
    resultat(fil);
    return true;
  }
  const calcul = calculer(id, completer(id, donnees), fil.contexte);
  if (calcul === null) {
    const generale = SANS_DONNEES[id];
    return generale !== undefined && repondreFaq(fil, generale) && retenir(fil, id, donnees);
  }
  const { option, montant: somme, article, lots } = calcul.sujet.donnees ?? {};
  const chiffre = DE_SOMMES.has(id) && [option, somme, article, lots].some((x) => x !== undefined);
  fil.changer({ sujet: calcul.sujet, ...(chiffre && { calcul: calcul.sujet }) });
  fil.montrer(calcul.vue);
  return true;
}

/** The topic that a target opens, for follow-ups. */
export function sujetDe(cible: Cible, donnees: Donnees): Fil['etat']['sujet'] {
  if (cible.genre === 'faq') return { type: 'faq', id: cible.id };
  return cible.genre === 'calcul' ? { type: 'calcul', id: cible.id, donnees: enClair(donnees) } : null;
}

export function boutonCible(cible: Cible): Bouton {
  const nom = titreCible(cible);
  if (cible.genre === 'faq') return commande(nom, 'entree', undefined, cible.id);
  if (cible.genre === 'calcul') return commande(nom, 'calcul', undefined, cible.id);
  return cible.genre === 'commande' ? commande(nom, cible.id) : dire(nom);
}

const DE_GRANDE_COMMUNE =
  /\b(?:grand\w*|gross?e?s?|villes?|absolu|tailles?|49|cinquante|possible|tous les cas|\d{2,3} classes)\b/;
/** « 1 giga, ça va ? »: is it enough? */
const SUFFISANT = /\b(?:va|ok|bon|suffi\w*|assez|passe|convient|correct|possible)\b/;

/** « quel prix ? », « le reste à payer ? »: of what was just spoken of. */
function estBreve(texte: string): boolean {
  return (normalise(texte).plat.match(/[a-z]+/g) ?? []).length <= 5;
}

/** The estimate as it stands. */
function resultat(fil: Fil): void {
  const avant = fil.etat.but;
  fil.changer({ but: 'estimation' });
  conclure(fil);
  fil.changer({ but: avant });
}

const D_ARGENT: ReadonlySet<string> = new Set(['cout', 'subvention', 'reste', 'total']);
const DE_SOMMES: ReadonlySet<string> = new Set([...D_ARGENT, 'prix-article']);

/** Some PAC of the project has its devices: it can be computed. */
export function aSesAppareils(fil: Fil): boolean {
  return fil.dossier()?.situation.ecoles.some((e) => e.pacs?.some((p) => p.option !== undefined)) === true;
}

/** « et le reste à payer ? » without data: that of the last computation, or of the project. */
function reprendre(fil: Fil, id: IdCalcul, dites: Donnees): Donnees | 'resultat' {
  const { option, montant: somme, article, lots, parts, alternative, flou, nombre } = dites;
  const donnees = [option, somme, article, lots, parts, alternative, flou, nombre];
  if (!D_ARGENT.has(id) || donnees.some((x) => x !== undefined)) return dites;
  const { sujet } = fil.etat;
  const avant = sujet?.type === 'calcul' && D_ARGENT.has(sujet.id) ? donneesDuSujet(sujet) : null;
  if (avant !== null && (avant.option ?? avant.montant ?? avant.article ?? avant.lots) !== undefined)
    return { ...gardees(avant, dites), ...dites };
  if (!aSesAppareils(fil) || dites.pacs !== undefined) return dites;
  return dites.niveau === undefined && dites.taux === undefined
    ? 'resultat'
    : { ...donneesDuDossier(fil.dossier()), ...dites };
}

/** The topic stays the computation, so that « et pour 25 ? » goes on with it. */
function retenir(fil: Fil, id: IdCalcul, d: Donnees): boolean {
  fil.changer({ sujet: { type: 'calcul', id, donnees: enClair(d) } });
  return true;
}

function enClair(d: Donnees): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(d).filter(([cle, v]) => cle !== 'flou' && ['string', 'number'].includes(typeof v)),
  ) as Record<string, string | number>;
}

/** Of the dossier's data, those that a question is about when it does not say them. */
function donneesUtiles(id: IdCalcul, d: Donnees): Donnees {
  if (id === 'plafond') return d.classes === undefined ? {} : { classes: d.classes };
  if (id === 'cout' || id === 'subvention' || id === 'reste')
    return d.niveau === undefined ? {} : { niveau: d.niveau };
  return {};
}

/** « un PAC de tablettes » without a number of devices: the option whose price the list gives. */
function completer(id: IdCalcul, d: Donnees): Donnees {
  if (
    (id === 'cout' || id === 'subvention' || id === 'reste') &&
    d.option !== undefined &&
    d.nombre === undefined &&
    d.montant === undefined
  )
    return { ...d, nombre: OPTION_AVEC_PRIX, supposeNombre: 'oui' };
  return d;
}

/** The computation that the last answer was about, told or computed. */
export function calculDuSujet(fil: Fil): IdCalcul | null {
  const { sujet } = fil.etat;
  if (sujet === null || (sujet.type !== 'calcul' && sujet.type !== 'faq')) return null;
  const cible = { genre: sujet.type, id: sujet.id } as Cible;
  const calcul = cible.genre === 'calcul' ? cible : enTeteDeGroupe(cible);
  return calcul?.genre === 'calcul' ? (CALCULS.find((c) => c === calcul.id) ?? null) : null;
}

/** « x3 ? », « fois 3 ». */
const FOIS = /^(?:et )?(?:x ?|fois |par |\* ?)\d/;

/** « et pour 25 ? », « et en ordinateurs ? », « et à 50 % ? », « et pour la maternelle ? »: the last answer, with other data. */
export function suivre(fil: Fil, texte: string, lecture: Lecture): boolean {
  const { sujet } = fil.etat;
  if (sujet === null) return false;
  const nouvelles: { -readonly [K in keyof Donnees]: Donnees[K] } = { ...donneesDuMessage(texte, lecture) };
  if (sujet.type === 'kit') {
    if (nouvelles.genre !== undefined)
      return repondreCalcul(fil, nouvelles.genre === 'maternelle' ? 'kit-maternelle' : 'kit-elementaire', {});
    return false;
  }
  const calcul = calculDuSujet(fil);
  if (calcul === null) return false;
  const anciennes = donneesDuSujet(sujet);
  const [nu] = nombres(texte).filter((n) => n.kind === 'entier');
  const niveauNu = nu?.kind === 'entier' ? niveauDuTaux(String(nu.entier)) : undefined;
  if (nu?.kind === 'entier' && /^ecoles?$/.test(nu.unite ?? '')) return false;
  if (nu?.kind === 'entier' && nu.unite !== '%' && nouvelles.pacs === undefined) {
    if (
      niveauNu !== undefined &&
      (D_ARGENT.has(calcul) || calcul === 'taux') &&
      nouvelles.niveau === undefined
    )
      nouvelles.niveau = niveauNu;
    else if (FOIS.test(normalise(texte).plat)) nouvelles.pacs = nu.entier;
    else if (anciennes.montant !== undefined && nouvelles.montant === undefined)
      nouvelles.montant = String(nu.entier);
    else if (calcul === 'plafond') nouvelles.classes = nu.entier;
    else if (calcul === 'debit') nouvelles.debit = String(nu.entier);
    else if (calcul === 'limite' && nouvelles.montant === undefined) nouvelles.montant = String(nu.entier);
    else if (nouvelles.nombre === undefined && nouvelles.montant === undefined) nouvelles.nombre = nu.entier;
  }
  if (!changeLeCalcul(calcul, nouvelles)) return false;
  return repondreCalcul(fil, calcul, { ...gardees(anciennes, nouvelles), ...nouvelles });
}

/** What each computation takes; those of money take all. */
const PRISES: Partial<Readonly<Record<IdCalcul, readonly (keyof Donnees)[]>>> = {
  plafond: ['classes', 'classesMax', 'classesSelon', 'ecart', 'pacsVises', 'flou'],
  debit: ['debit'],
};
/** How a message is put, not what it says. */
const MANIERES: ReadonlySet<string> = new Set(['demande', 'inverse', 'role']);

/** The same answer again would be about something else than the message. */
function changeLeCalcul(calcul: IdCalcul, nouvelles: Donnees): boolean {
  const dites = Object.keys(nouvelles).filter((c) => !MANIERES.has(c));
  const prises = PRISES[calcul];
  return prises === undefined ? dites.length > 0 : dites.some((c) => prises.some((p) => p === c));
}

/** The data of an amount with what a message changes of them. */
export function avecVariation(d: Donnees, n: Donnees): Donnees {
  const memeObjet = n.option === undefined || n.option === d.option;
  const duDevis = d.montant !== undefined && n.montant === undefined && memeObjet;
  if (!duDevis || (n.article !== undefined && n.article !== d.article && d.article !== undefined))
    return { ...gardees(d, n), ...n };
  const { taux: _t, article: _a, ...avant } = d;
  return { ...avant, ...(d.article !== undefined && { article: d.article }), ...n };
}

/** Of the last answer's data, those that the new ones do not replace. */
function gardees(d: Donnees, n: Donnees): Donnees {
  const { classesMax: _max, supposeNombre: _s, taux: _t, ...avant } = d;
  const { niveau } = n;
  const base: Donnees =
    avant.lots === undefined || niveau === undefined || niveau === 'ne-sait-pas'
      ? avant
      : { ...avant, lots: avant.lots.map((l) => ({ ...l, niveau })) };
  const { montant: _m, ttc: _ttc, devis: _d, ...sansMontant } = base;
  const { option: _o, nombre: _n, pacs: _p, article: _a, quantite: _q, lots: _l, ...sansMateriel } = base;
  if (n.montant !== undefined) return sansMateriel;
  if (n.lots !== undefined) return {};
  const materiel =
    n.option !== undefined || n.article !== undefined || n.nombre !== undefined || n.pacs !== undefined;
  if (!materiel) return base;
  const { lots: _l2, ...seul } = sansMontant;
  if (n.article !== undefined && n.option === undefined) {
    const { option: _o2, nombre: _n2, pacs: _p2, quantite: _q2, ...article } = seul;
    return article;
  }
  const { article: _a2, quantite: _q2, ...option } = seul;
  return n.option === undefined && n.article === undefined ? seul : option;
}
