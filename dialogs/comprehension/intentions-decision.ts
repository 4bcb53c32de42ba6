import { type HorsAppel, horsAppel } from './hors-appel.js';
import { enTeteDeGroupe, memeGroupe } from './intentions-groupes.js';
import {
  acteSurEcole,
  depouiller,
  estDitClairement,
  estSuite,
  estSuitePossible,
  reflexe,
  sansPolitesse,
} from './intentions-reflexes.js';
import type { Cible, ContexteRoutage, Routage } from './intentions-types.js';
import { nomDe } from './modele/corpus.js';
import { racineDe, sensDuPlat } from './modele/jetons-sens.js';
import { type Lecture, lire, type Modele, type Piste } from './modele/modele.js';
import { corriger } from './modele/orthographe.js';
import { normalise, type TexteNormalise } from './normalise.js';

/** From which confidence a target is answered, and offered; set with the weights below. */
const SEUIL_REPONSE = 0.45;
const SEUIL_CHOIX = 0.2;
/** One word says little (« combien ? »), and foreign words nothing of the call: a target must then be surer. */
const SEUIL_ETRANGER = 0.6;
const COUVERTURE_CHOIX = 0.4;

/**
 * Weights of the confidence: logistic regression on phrases and whole messages kept apart from the training. What speaks
 * for another subject counts against every target; a long message dilutes the model's probability, not its rank.
 */
const POIDS = {
  base: -3.52,
  probabilite: 1.07,
  ressemblance: 2.46,
  couverture: 1.12,
  ecart: 0.5,
  ancre: -0.75,
  ailleurs: -2.73,
  ressemblanceAilleurs: -1.3,
  etrangers: 0.32,
  domaine: -0.13,
  longueur: 0.65,
  probabiliteLongue: 0.42,
} as const;

/** A whole message this well understood is not cut in pieces. */
const SURE = 0.8;
/** A piece must be this much surer than the whole, which says more. */
const AVANTAGE = 0.1;

/** Fewer words before a question are what it is about (« DETR : quelle date ? »). */
const MOTS_SUJET = 3;
const MAX_CHOIX = 3;
/** Sentences of a long message that are looked at on their own. */
const MAX_SEGMENTS = 10;
const MOTS_LONG = 7;

export function router(modele: Modele, texte: string, contexte: ContexteRoutage): Routage {
  const t = normalise(texte);
  const routage = decision(modele, t, contexte);
  if (routage.issue === 'reponse' && routage.cible.genre !== 'faq' && routage.cible.genre !== 'calcul')
    return routage;
  return ailleurs(horsAppel(t, modele)) ?? routage;
}

/** What another subject than the call is answered with: never the call's dates, prices or rates. */
function ailleurs(hors: HorsAppel | null): Routage | null {
  if (hors === null) return null;
  const id = { degre: 'colleges-lycees', departement: 'tne-departements', sujet: null }[hors.genre];
  return id === null
    ? { issue: 'refus' }
    : { issue: 'reponse', cible: { genre: 'faq', id }, confiance: SURE };
}

/** « le taux ? » is known as « taux ? ». */
const ARTICLE = /^(?:les? |la |l')(?=[a-z]+[^a-z]*$)/u;

function decision(modele: Modele, t: TexteNormalise, contexte: ContexteRoutage): Routage {
  const direct = reflexe(t.texte, t.plat, (m) => modele.connus.has(racineDe(m)));
  if (direct !== null) return { issue: 'reponse', cible: direct, confiance: 1 };
  const mende = corriger(t.plat, modele.dico);
  const complet = mende.trim();
  const dit = lire(modele, sensDuPlat(complet)).exactes.length > 0 ? complet : complet.replace(ARTICLE, '');
  const [connue, autre] = lire(modele, sensDuPlat(dit)).exactes;
  if (connue?.genre === 'social') return { issue: 'reponse', cible: connue, confiance: 1 };
  const coeur = depouiller(mende);
  const plat = coeur === '' ? complet : coeur;
  if (estSuite(plat)) return suite(contexte);
  const acte = acteSurEcole(plat);
  if (acte !== null) return { issue: 'reponse', cible: acte, confiance: 0.95 };
  const connueSeule = autre === undefined && connue !== undefined && connue !== null;
  const entier = entierement(modele, {
    plat,
    poli: sansPolitesse(mende),
    connue: connueSeule ? dit : null,
  });
  if (entier.issue === 'reponse' && entier.confiance >= SURE) return entier;
  if (entier.issue === 'refus' && estConnueAilleurs(modele, plat)) return entier;
  return meilleur(
    entier,
    segments(mende, plat).map((s) => decider(modele, s)),
  );
}

/**
 * The message as a whole. What stands around a question says nothing of it, most of the time; who speaks may (« je suis
 * directrice, est-ce à moi de… »): of both readings the surer, unless its very words are known.
 */
function entierement(
  modele: Modele,
  { plat, poli, connue }: { readonly plat: string; readonly poli: string; readonly connue: string | null },
): Routage {
  if (connue !== null) return decider(modele, connue);
  const depouille = decider(modele, plat);
  if (poli === '' || plat === poli || estSuitePossible(plat)) return depouille;
  const complet = decider(modele, poli);
  return rang(complet) > rang(depouille) ? complet : depouille;
}

function suite(contexte: ContexteRoutage): Routage {
  const cible: Cible = { genre: 'commande', id: 'suite-pour' };
  return { issue: 'reponse', cible, confiance: contexte.sujet === undefined ? 0.7 : 1 };
}

/** One sentence: its targets, and how sure. */
function decider(modele: Modele, plat: string): Routage {
  const sens = sensDuPlat(plat);
  if (sens.length === 0) return { issue: 'refus' };
  const lecture = lire(modele, sens);
  const [exacte] = lecture.exactes;
  if (exacte !== undefined && lecture.exactes.every((c) => memeGroupe(c, exacte))) {
    return exacte === null ? { issue: 'refus' } : repondre(preferee(lecture, exacte), 1, plat, lecture);
  }
  const possibles = estSuitePossible(plat) ? lecture.pistes : lecture.pistes.filter((p) => !estSuiteDe(p));
  if (estSurementAilleurs(possibles[0])) return { issue: 'refus' };
  const pistes = possibles.filter((p) => p.cible !== null);
  const [premiere] = pistes;
  if (premiere === undefined || premiere.cible === null) return { issue: 'refus' };
  const soeurs = pistes.filter((p) => memeGroupe(p.cible, premiere.cible));
  const sure = confiance(lecture, premiere, soeurs, pistes);
  if (sure < SEUIL_ETRANGER && !estActe(premiere) && estEtrangere(lecture)) return { issue: 'refus' };
  if (estPlusPresDAilleurs(soeurs, possibles)) return { issue: 'refus' };
  // Nearest to what is not the call: only a sure target is answered, and none is offered.
  if (possibles[0]?.cible === null && sure < SEUIL_ETRANGER) return { issue: 'refus' };
  const suffit = lecture.pleins > 1 || premiere.ancree ? SEUIL_REPONSE : SEUIL_ETRANGER;
  if (sure >= suffit) return repondre(preferee(lecture, premiere.cible), sure, plat, lecture);
  return sure >= SEUIL_CHOIX ? choix(pistes) : { issue: 'refus' };
}

/** Nothing of the call comes near what the message is about. */
function estSurementAilleurs(premiere: Piste | undefined): boolean {
  return premiere !== undefined && premiere.cible === null && premiere.probabilite >= 0.6;
}

/** A question known to be about something else is nearer, and half of the message says nothing to the target. */
function estPlusPresDAilleurs(soeurs: readonly Piste[], pistes: readonly Piste[]): boolean {
  const ailleurs = pistes.find((p) => p.cible === null);
  const proche = Math.max(...soeurs.map((p) => p.ressemblance));
  return (
    ailleurs !== undefined &&
    ailleurs.ressemblance > proche + 0.15 &&
    Math.max(...soeurs.map((p) => p.couverture)) < 0.6 &&
    !soeurs.some((p) => p.ancree)
  );
}

/** Known as a question about something else: « …, quelle aide ? » at its end asks nothing of the call. */
function estConnueAilleurs(modele: Modele, plat: string): boolean {
  const [premiere] = lire(modele, sensDuPlat(plat)).pistes;
  return premiere?.cible === null && premiere.probabilite >= 0.9 && premiere.ressemblance >= 0.7;
}

/** Small talk and plain commands are worded in a thousand ways: the model's own probability is enough. */
function estActe(p: Piste): boolean {
  return p.cible?.genre === 'social' || (p.cible?.genre === 'commande' && p.probabilite >= 0.75);
}

/** Mostly words that nothing here knows, or one of them and no word of the call. */
function estEtrangere(lecture: Lecture): boolean {
  if (lecture.etrangers === 0) return false;
  return lecture.duDomaine ? lecture.etrangers * 2 > lecture.pleins : true;
}

function estSuiteDe(p: Piste): boolean {
  return p.cible?.genre === 'commande' && p.cible.id === 'suite-pour';
}

/** Of targets that answer the same question, the computed one when there is data to compute with; what an article is, the FAQ tells better. */
function preferee(lecture: Lecture, cible: Cible): Cible {
  const tete = enTeteDeGroupe(cible);
  const calcule = tete?.genre === 'calcul' && tete.id !== 'kit-article';
  return lecture.donnees && tete !== undefined && calcule ? tete : cible;
}

function confiance(
  lecture: Lecture,
  premiere: Piste,
  soeurs: readonly Piste[],
  pistes: readonly Piste[],
): number {
  const rivale = pistes.find((p) => !soeurs.includes(p));
  const ailleurs = lecture.pistes.find((p) => p.cible === null);
  const probabilite = soeurs.reduce((somme, p) => somme + p.probabilite, 0);
  const longueur = Math.log(1 + lecture.pleins);
  const z =
    POIDS.base +
    POIDS.probabilite * probabilite +
    POIDS.ressemblance * Math.max(...soeurs.map((p) => p.ressemblance)) +
    POIDS.couverture * Math.max(...soeurs.map((p) => p.couverture)) +
    POIDS.ecart * (premiere.note - (rivale === undefined ? 0 : rivale.note)) +
    (soeurs.some((p) => p.ancree) ? POIDS.ancre : 0) +
    (ailleurs === undefined
      ? 0
      : POIDS.ailleurs * ailleurs.probabilite + POIDS.ressemblanceAilleurs * ailleurs.ressemblance) +
    (lecture.pleins === 0 ? 0 : (POIDS.etrangers * lecture.etrangers) / lecture.pleins) +
    (lecture.duDomaine ? POIDS.domaine : 0) +
    POIDS.longueur * longueur +
    POIDS.probabiliteLongue * probabilite * longueur;
  return Math.round(100 / (1 + Math.exp(-z))) / 100;
}

function repondre(cible: Cible, sure: number, plat: string, lecture: Lecture): Routage {
  if (cible.genre === 'commande' && (!estDitClairement(cible.id, plat, lecture.mots) || juge(plat, sure))) {
    return choix(lecture.pistes.filter((p) => !memeGroupe(p.cible, cible)));
  }
  return { issue: 'reponse', cible, confiance: sure };
}

/** « c'est possible ? », « c'est obligatoire ? »: about what was said before, never an act. */
function juge(plat: string, sure: number): boolean {
  const pleins = sensDuPlat(plat).filter((s) => !s.vide);
  return sure < 1 && pleins.length === 1 && pleins.every((s) => JUGEMENTS.has(s.mot));
}

const JUGEMENTS: ReadonlySet<string> = new Set(['possible', 'obligatoire', 'facultatif', 'normal', 'grave']);

function choix(pistes: readonly Piste[]): Routage {
  const cibles = offertes(pistes).slice(0, MAX_CHOIX);
  return cibles.length === 0 ? { issue: 'refus' } : { issue: 'choix', cibles };
}

/** What may be offered, likeliest first: better than declining, known words, one of each group, no small talk. */
function offertes(pistes: readonly Piste[]): readonly Cible[] {
  const retenues: Cible[] = [];
  const [premiere] = pistes;
  for (const p of pistes) {
    if (p.cible === null || premiere === undefined || p.note < premiere.note * 0.55) break;
    const { cible } = p;
    if (cible.genre === 'social' || (p.couverture < COUVERTURE_CHOIX && !p.ancree)) continue;
    if (retenues.some((c) => memeGroupe(c, cible))) continue;
    retenues.push(cible);
  }
  return retenues;
}

/** The surest of the whole and its sentences; small talk never hides a question. */
function meilleur(entier: Routage, parties: readonly Routage[]): Routage {
  let gagnant = entier;
  for (const partie of parties) {
    if (partie.issue === 'reponse' && !estEntendueParmi(partie.cible)) continue;
    const sur = gagnant === entier && entier.issue === 'reponse' ? AVANTAGE : 0;
    if (rang(partie) > rang(gagnant) + sur) gagnant = partie;
  }
  return gagnant;
}

function estEntendueParmi(cible: Cible): boolean {
  return cible.genre === 'commande' ? SEULES.has(nomDe(cible)) : cible.genre !== 'social';
}

/** Acts that a sentence among others may ask for; the rest must be said alone. */
const SEULES: ReadonlySet<string> = new Set(
  ['estimer', 'dossier', 'humain', 'kits', 'inviter', 'exporter', 'repartir-pac', 'rejoindre'].map(
    (id) => `commande:${id}`,
  ),
);

function rang(r: Routage): number {
  if (r.issue === 'refus') return 0;
  if (r.issue === 'choix') return 1;
  return r.cible.genre === 'social' ? 0.5 : 2 + r.confiance;
}

/** Where a question begins inside a sentence, whatever stands before: « c'est quand » or « ça coûte » would lose their subject. */
const OUVRE_QUESTION =
  /(?<=[\s,:;(]|^)(?:combien (?=\S+ \S)|est[ -]ce qu|qu'est[ -]ce|quel(?:le)?s? |qui (?:est|peut|doit|sont|paie|paye|decide|choisit|contacter|appeler)|a qui|a partir de quand|jusqu'a quand|comment |pourquoi |(?:peut|doit|faut|pourrait|devrait|va)[ -](?:on|il|t[ -]on|t[ -]il)|(?:a|y a)[ -]t[ -](?:on|il))/gu;
/** What opens a clause that asks. */
const DEMANDE =
  /^(?:(?:et |puis |donc )?(?:(?:je |on |nous )?(?:ne )?(?:sais|sait|savons) pas |(?:j'|on |nous )(?:ignor|hesit)\S+ |on (?:peut|doit|a (?:le )?droit|pourrait|aurait droit|aura)|il faut|faut |c'est (?:quoi|combien|obligatoire|possible|quand|ou)|ca (?:coute|fait|donne|compte|passe|marche|change)|y a(?:-t-il)? |quand |ou |combien ))/u;
/** What joins two clauses of a sentence. */
const JOINT =
  /,\s*|(?<=\S+ \S+ \S+ \S+)\s*:\s+|\s+(?:mais|car|parce que|et je voulais savoir|et je me demandais|je voulais savoir|du coup|donc)\s+|\s+(?=(?:je n'|j'ai |je ne |je suis |nous n'|nous avons |on n')\S)/u;
/** A clause that tells something, and asks nothing. */
const DIT =
  /^(?:(?:on|nous|j|il|elle|ils|elles)(?: n)?(?: y)?['\s](?:ai|as?|avons|ont|est|sommes|sont|suis|etait|viens|vient|venons|fais|fait|travaille|ai pas|a pas)|(?:je|nous|on) n(?:'\S+|e)|c'est|c'etait|y a|(?:notre|nos|mon|ma|mes|la|le|les|l'|une?|des)\s?\S+(?: \S+)? (?:est|sont|a|ont|etait|veut|veulent|dit|disent|arrive|commence))\s/u;

/** The sentences of a long message, then its clauses, then what follows each word that asks; without their fillers. */
function segments(entier: string, plat: string): readonly string[] {
  if (plat.split(/\s+/u).length < MOTS_LONG) return [];
  const phrases = entier.split(/(?<=[?!.;])\s+|\n+/u);
  const clauses = phrases.flatMap((p) => p.split(JOINT));
  const demandes = phrases.flatMap((p) =>
    [...p.matchAll(OUVRE_QUESTION)]
      .filter((m) => motsDe(p.slice(0, m.index)) > MOTS_SUJET)
      .map((m) => p.slice(m.index)),
  );
  const tous = [...phrases, ...clauses, ...demandes]
    .map(depouiller)
    .filter((s) => motsDe(s) >= 3 && s !== plat);
  const questions = tous.filter((s) => s.includes('?') || s.search(OUVRE_QUESTION) === 0 || DEMANDE.test(s));
  // What is told before or after a question is no question of its own.
  const demandees = questions.length > 0 ? questions : tous.filter((s) => !DIT.test(s));
  return [...new Set(demandees.length > 0 ? demandees : tous)].slice(0, MAX_SEGMENTS);
}

function motsDe(texte: string): number {
  return (texte.match(/[a-z0-9]+/gu) ?? []).length;
}
