/** A message that states something of the call, or asks to confirm it: « Oui : … », « Non : … », before anything else. */
import { prixOption, statutCalendrier, type TablePrix } from '../rules/index.js';
import type { Lecture } from './comprehension/faits-types.js';
import { memeGroupe } from './comprehension/intentions-groupes.js';
import type { Cible, Routage } from './comprehension/intentions-types.js';
import { montants, pourcentages } from './comprehension/montants.js';
import { normalise } from './comprehension/normalise.js';
import { GARANTIE, niveauDit, premisses } from './comprehension/premisses.js';
import { quantiteDemandee } from './comprehension/quantite-demandee.js';
import { sansAvis } from './faq/polarite.js';
import type { Fil } from './fil.js';
import { anneeDuPlan, entreePrecise } from './precisions.js';
import { boutonCible, repondreA, repondreCalcul, repondreFaq, sujetDe } from './repondre.js';
import { prixAffirme } from './reponses/argent.js';
import { donneesDuMessage } from './reponses/donnees.js';
import { OPTION_AVEC_PRIX } from './reponses/lots.js';
import { blocsDuPlan } from './reponses/plan-anterieur.js';
import { juger, type Verdict } from './reponses/premisses.js';
import { repondreQuantite } from './reponses/quantite.js';
import { citationsDe } from './reponses/sources.js';

/** From this confidence on, a target that the claim does not settle is answered too. */
const CERTAINE = 0.9;

/** « 3 PAC pour 6 classes, c'est trop ? », « … c'est refusé ? »: yes or no would say its contrary. */
function estRetournee(texte: string): boolean {
  const { plat } = normalise(texte);
  const premisse = premisses(texte).every((p) => DE_NOMBRE.has(p.sur));
  return (
    premisse && RETOURNE.test(plat.replace(/\b(?:n'?est[ -]ce pas|pas vrai)\b|,? (?:non|hein) ?(?=\?)/g, ''))
  );
}

const RETOURNE =
  /\b(?:interdi\w*|exclu\w*|refus\w*|trop|pas|impossible|mort|bloqu\w*|perdu\w*|elimin\w*|rejet\w*|hors delai|retard|faux|erreur|fausse|jamais|insuffisant\w*|depass\w*|fichu|grave|tard)\b/;
/** Claims that hold a number: those of an exclusion say their own « non ». */
const DE_NOMBRE: ReadonlySet<string> = new Set([
  'taux',
  'part',
  'date',
  'depot-le',
  'plafond',
  'plafond-unique',
  'classes-par-pac',
  'debit-minimum',
  'prix-pac',
  'dossiers',
  'appareils',
  'ent-duree',
  'piliers',
  'bornes',
]);

/** The verdict on what the message claims; a false claim is told before a true one. */
function verdictDe(fil: Fil, texte: string): Verdict | null {
  // « on peut déposer le 17 ? », once the call is closed: the calendar says so, no « Oui » does.
  const clos = statutCalendrier(fil.contexte.jour).depot === 'clos';
  const verdicts = premisses(texte).flatMap((p) =>
    clos && p.sur === 'depot-le' ? [] : (juger(p, fil.contexte.prix) ?? []),
  );
  return verdicts.find((v) => !v.vrai) ?? verdicts[0] ?? null;
}

/**
 * Says what the call says of a claim, then answers what the message asks besides. False: no claim, or a right one inside
 * another question.
 */
export function direPremisse(fil: Fil, texte: string, lecture: Lecture, routage: Routage): boolean {
  if (direPrecision(fil, texte)) return true;
  if (PAC_PAR_CLASSE.test(normalise(texte).plat.trim()))
    return repondreFaq(fil, 'pac-combien-de-classes', texte);
  if (direQuantite(fil, texte)) return true;
  if (GARANTIE.test(normalise(texte).plat) && pourcentages(texte).length === 1 && !aChiffrer(texte, lecture))
    return repondreFaq(fil, 'droit-ou-possibilite', texte);
  if (
    direParAppareil(fil, texte, lecture) ||
    affirmerPrix(fil, texte, lecture) ||
    direDePrixConnu(fil, texte)
  )
    return true;
  if (direTauxDuNiveau(fil, texte, lecture)) return true;
  const verdict = verdictDe(fil, texte);
  if (verdict === null) return false;
  const cible = routage.issue === 'reponse' ? routage.cible : null;
  if (cible?.genre === 'commande' || cible?.genre === 'social') return false;
  if (verdict.vrai && verdict.repond.includes('calcul:taux') && aChiffrer(texte, lecture))
    return repondreCalcul(fil, 'subvention', donneesDuMessage(texte, lecture));
  const suite = cibleRestante(texte, lecture, routage, verdict);
  const donnees = donneesDuMessage(texte, lecture);
  if (verdict.vrai && verdict.puis?.genre === 'calcul') {
    const { montant, ...sans } = donnees;
    return repondreCalcul(
      fil,
      verdict.puis.id,
      montant === undefined ? sans : { ...sans, limiteDite: montant },
    );
  }
  if (suite !== null && verdict.vrai) return false;
  fil.changer({ echecs: 0 });
  if (suite === null && cible !== null) fil.changer({ sujet: sujetDe(cible, donnees) });
  fil.montrer({
    genre: 'reponse',
    blocs: [
      { type: 'texte', texte: estRetournee(texte) ? sansAvis(verdict.phrase) : verdict.phrase },
      ...citationsDe(verdict.citations),
    ],
    boutons: cible === null || suite !== null ? [] : [boutonCible(cible)],
  });
  if (suite === null) return true;
  if (suite.genre !== 'calcul') return repondreA(fil, suite, texte, lecture);
  const { taux: _taux, niveau: _niveau, limiteDite: _limite, ...autres } = donnees;
  const { montant: _montant, ...sans } = autres;
  repondreCalcul(fil, suite.id, verdict.puis === undefined ? autres : sans);
  return true;
}

/** What one word of the question decides, before any model. */
function direPrecision(fil: Fil, texte: string): boolean {
  const annee = anneeDuPlan(texte);
  if (annee !== null) {
    fil.changer({ echecs: 0, sujet: { type: 'faq', id: 'plan-equipement' } });
    fil.montrer({ genre: 'reponse', blocs: blocsDuPlan(annee), boutons: [] });
    return true;
  }
  const id = entreePrecise(texte);
  return id !== null && repondreFaq(fil, id, texte);
}

/** « un PAC par classe ? »: what one PAC is for, not the most that a commune may have. */
const PAC_PAR_CLASSE =
  /^(?:(?:il faut|faut-il|est-ce qu'il faut|on a(?: droit a)?|c'est|donc|alors|peut-on avoir|on peut avoir) )*(?:un|1) (?:seul )?(?:pac|kit) (?:par|pour chaque|a chaque|= ?(?:une|1)) classe[\s?!.]*$/;

/** « 24 casques ? »: set beside the bounds of the kits. */
function direQuantite(fil: Fil, texte: string): boolean {
  const demandee = quantiteDemandee(texte);
  const reponse = demandee === null ? null : repondreQuantite(demandee);
  if (reponse === null) return false;
  fil.changer({ echecs: 0, ...(reponse.entree !== null && { sujet: { type: 'faq', id: reponse.entree } }) });
  fil.montrer({
    genre: 'reponse',
    blocs: [{ type: 'texte', texte: reponse.phrase }, ...citationsDe(reponse.citations)],
    boutons: [],
  });
  return true;
}

/** « 11 800 € par tablette ? »: the prices of the list are those of whole options. */
function direParAppareil(fil: Fil, texte: string, lecture: Lecture): boolean {
  // « 2 VPI à 2 000 € HT pièce »: a price of one's own for an article that is priced by unit.
  const autre = lecture.affirmations.some(
    (a) => a.sur === 'devis' && !/^(?:tablettes|ordinateurs)-/.test(a.article),
  );
  return (
    !autre &&
    sommeSeule(texte) !== null &&
    PAR_APPAREIL.test(normalise(texte).plat) &&
    repondreFaq(fil, 'prix-unitaire', texte)
  );
}

/** « 12 610 € TTC ? », « 11 800 € après subvention ? »: what the price of the list is the price of. */
function direDePrixConnu(fil: Fil, texte: string): boolean {
  const { plat } = normalise(texte);
  const somme = sommeSeule(texte);
  if (somme === null || !estPrixConnu(somme, fil.contexte.prix)) return false;
  return AVANT_OU_APRES.test(plat) && repondreFaq(fil, 'ht-ou-ttc', texte);
}

const AVANT_OU_APRES =
  /\bttc\b|(?:apres|avant|sans|avec) (?:la |l'|les )?(?:subventions?|aides?)\b|(?:subventions?|aides?) (?:une fois )?(?:deduites?|comprises?|enlevees?|retirees?|incluses?)|reste a charge|\bhors taxes?\b/;

/** The one amount of the message, said of the call and not of one's own. */
function sommeSeule(texte: string): string | null {
  const [somme, autre] = montants(texte);
  if (somme?.kind !== 'exact' || autre !== undefined) return null;
  return A_SOI.test(normalise(texte).plat.replace(/subvention/g, '')) ? null : somme.valeur;
}

function estPrixConnu(valeur: string, prix: TablePrix | undefined): boolean {
  const table = prix === undefined ? {} : { prix };
  return (['tablettes', 'ordinateurs'] as const).some(
    (option) => prixOption(option, OPTION_AVEC_PRIX, table).montant?.eq(valeur) === true,
  );
}

const PAR_APPAREIL =
  /\b(?:prix|cout|tarif) (?:d'une?|par|de chaque|pour une?|d'une? seule?) (?:tablette|ipad|ordinateur|ordi|pc|portable|appareil|machine|poste)\b|(?:€|euros?|eur)[^.?!]{0,8}\b(?:par|chaque|pour chaque|pour une?|l[ae']?|l') ?(?:tablettes?|ipads?|ordinateurs?|ordis?|pc|portables?|appareils?|machines?|postes?|pieces?|unite|eleves?)\b|\b(?:la piece|l'unite|piece|chacune?)\b/;

/** Equipment or an amount is named: what it comes to is asked with the rate. */
function aChiffrer(texte: string, lecture: Lecture): boolean {
  const { option, montant } = donneesDuMessage(texte, lecture);
  return option !== undefined || montant !== undefined;
}

/** « jamais équipée par le plan SNEE, à combien serait-elle subventionnée ? »: the rate of the level that is told. */
function direTauxDuNiveau(fil: Fil, texte: string, lecture: Lecture): boolean {
  const { plat } = normalise(texte);
  const niveau = niveauDit(plat);
  if (niveau === null || !TAUX_DEMANDE.test(plat) || aChiffrer(texte, lecture) || /%/.test(plat))
    return false;
  return repondreCalcul(fil, 'taux', { niveau });
}

const TAUX_DEMANDE =
  /\b(?:quel taux|quel pourcentage|quelle (?:aide|subvention|prise en charge)|a (?:combien|quel taux|quelle hauteur)\b.*\b(?:subvention|aide|finance|pris)|(?:subvention|aide|finance)\w* a (?:combien|quel))/;
const PRIX_DIT =
  /\b(?:c'est|font|fait|prix|tarif|coute(?:nt|rait)?|vaut|valent|est a|sont a|cher(?:e|es|s)?|trop)\b/;
const A_SOI =
  /\b(?:devis|notre|nos|mon|ma|mes|j'ai|on a|nous|combien|cb|quels?|quelles?|comment|subvention|si)\b/;

/** « le VPI coûte 1 500 € », « 20 tablettes à 18 000 € c'est cher »: a price said of the list, not a quote. */
function affirmerPrix(fil: Fil, texte: string, lecture: Lecture): boolean {
  const { plat } = normalise(texte);
  if (!PRIX_DIT.test(plat) || A_SOI.test(plat)) return false;
  if (estDuProjet(fil, lecture)) return false;
  // A price drawn from another (« 20 valent …, donc 10 valent … »): none is proportional.
  if (montants(texte).length > 1 && donneesDuMessage(texte, lecture).option !== undefined)
    return repondreFaq(fil, 'moitie-du-prix', texte);
  const calcul = prixAffirme(donneesDuMessage(texte, lecture), fil.contexte);
  if (calcul === null) return false;
  fil.changer({ echecs: 0, sujet: calcul.sujet });
  fil.montrer(calcul.vue);
  return true;
}

/** A price told for an article of the project is the person's own: noted, or asked about, not judged. */
function estDuProjet(fil: Fil, lecture: Lecture): boolean {
  if (fil.dossier() === null || lecture.interrogatif) return false;
  const prevus = new Set(
    fil
      .evaluer()
      .ecoles.flatMap((e) => [...e.lignes, ...e.pacs.flatMap((p) => p.lignes)])
      .map((l): string => l.article),
  );
  const dits = [
    ...lecture.affirmations,
    ...lecture.doutes.flatMap((d) => d.choix.flatMap((c) => c.affirmations)),
  ];
  return dits.some((a) => a.sur === 'devis' && prevus.has(a.article));
}

/** What the message asks that the verdict does not settle, or null. */
function cibleRestante(texte: string, lecture: Lecture, routage: Routage, verdict: Verdict): Cible | null {
  if (verdict.puis !== undefined) return verdict.puis;
  if (routage.issue === 'reponse') {
    const { cible, confiance } = routage;
    const reglee = verdict.repond.some((nom) => nom === '*' || memeGroupe(cible, cibleDe(nom)));
    if (!reglee && (cible.genre === 'calcul' || confiance >= CERTAINE)) return cible;
  }
  return aChiffrer(texte, lecture) && verdict.repond.includes('calcul:taux')
    ? { genre: 'calcul', id: 'reste' }
    : null;
}

function cibleDe(nom: string): Cible {
  const [genre, id] = nom.split(':');
  return { genre, id } as Cible;
}
