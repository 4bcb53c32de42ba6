/** Is a message asked about the call, or does it say something of one's own project? */
import type { Affirmation, Lecture } from './comprehension/faits-types.js';
import { motsEtrangers } from './comprehension/intentions.js';
import type { Routage } from './comprehension/intentions-types.js';
import { normalise } from './comprehension/normalise.js';
import type { Fil } from './fil.js';
import { estDemande, estNominale, POSSESSION } from './nature.js';

/** « compare tablettes et ordinateurs », « prix de 20 tablettes »: asked about, not said of a school, unless a question waits for it. */
export function estQuestionDeCalcul(fil: Fil, texte: string, routage: Routage, lecture: Lecture): boolean {
  const cibles =
    routage.issue === 'reponse' ? [routage.cible] : routage.issue === 'choix' ? routage.cibles : [];
  const [cible] = cibles;
  if (cible === undefined || lecture.correction) return false;
  const { plat } = normalise(texte);
  const demande = estNominale(plat) || (estDemande(texte) && !POSSESSION.test(plat));
  if (demande && (cible.genre === 'calcul' || cible.genre === 'faq')) return true;
  if (cible.genre === 'calcul' && cible.id === 'debit' && SUFFIT.test(plat) && !POSSESSION.test(plat))
    return true;
  const nommee = lecture.affirmations.some(
    (a) => 'champ' in a && (a.champ === 'commune' || (a.sur === 'ecole' && a.champ === 'nom')),
  );
  const vierge = fil.etat.question === null && fil.dossier() === null && !nommee;
  const dites = lecture.affirmations.length < 4 && lecture.nouvelles < 2 && !estDescription(texte, lecture);
  if (
    vierge &&
    dites &&
    !estFort(texte, lecture) &&
    routage.issue === 'reponse' &&
    estTelegraphique(plat, routage)
  )
    return true;
  // « 20 tablettes à 70 % »: an option and a rate ask for an amount.
  if (
    vierge &&
    cible.genre === 'calcul' &&
    /\d ?(?:%|pour ?cent)|\ba (?:\d0)(?=[ ,;.!?]*$)/.test(plat) &&
    !/\b(?:devis|budget)\b/.test(plat) &&
    !POSSESSION.test(plat)
  )
    return true;
  if (routage.issue !== 'reponse') return false;
  if (cible.genre !== 'calcul') return false;
  const seulement = lecture.affirmations.every((a) => a.sur === 'pac');
  const libre = fil.etat.question === null && !aUnPac(fil);
  return seulement && (libre || cible.id === 'comparaison' || lecture.interrogatif);
}

/** « max pac 31 classes svp », « kit d'une primaire »: no verb that says what one has, and a known question. */
function estTelegraphique(plat: string, routage: Extract<Routage, { issue: 'reponse' }>): boolean {
  const { cible, confiance } = routage;
  return confiance >= SURE && (cible.genre === 'calcul' || cible.genre === 'faq') && !POSSESSION.test(plat);
}

const SURE = 0.6;

/** A sentence with its subject and its verb, about what one has or takes. */
const ENONCE =
  /^(?:(?:bonjour|oui|alors|donc|voila|et|ok),? )*(?:le wi-?fi (?:couvre|est|passe|marche|va)|wi-?fi partout|la fibre (?:est|arrive|dessert)|(?:on|nous) (?:prend|prendra|prendrait|met|mettra|mettrait|partirait|part|choisit|opte|prenons|prendrons|prendrions|mettons|choisissons|optons|(?:peut|pouvons|pourrait) (?:mettre|investir|consacrer|mobiliser|depenser))(?! (?:quoi|quel|en charge))|le code postal est|ici c'est)(?![a-z])/u;

/** An earlier plan, a school's name or status, stated without asking: nobody but its own people says so. */
function estFort(texte: string, { affirmations }: Lecture): boolean {
  if (texte.includes('?') || estDemande(texte)) return false;
  const dEcole = affirmations.flatMap((a) => (a.sur === 'ecole' ? [a.champ] : []));
  if (dEcole.length >= 3) return true;
  const { plat } = normalise(texte);
  // « école élémentaire, socle atteint »: a school and what is said of it, told one after the other.
  if (/[,:;]/u.test(plat) && dEcole.includes('type') && new Set(dEcole).size >= 2) return true;
  if (ENONCE.test(plat.trim()) && affirmations.length > 0) return true;
  return affirmations.some(
    (a) =>
      (a.sur === 'commune' && (a.champ === 'planAnterieur' || a.champ === 'fragilites')) ||
      (a.sur === 'ecole' && a.champ === 'nom'),
  );
}

/** « école primaire, 3 maternelles et 5 élémentaires »: a school and its classes, and not a word more. */
function estDescription(texte: string, { affirmations, doutes, reste }: Lecture): boolean {
  const classes =
    affirmations.some((a) => 'champ' in a && a.champ === 'classes') ||
    doutes.some((d) => d.quoi === 'classes');
  return classes && !texte.includes('?') && autresMots(reste) === 0;
}

/** A project is under way: equipment that is named changes it. */
function aUnPac(fil: Fil): boolean {
  return fil.dossier()?.situation.ecoles.some((e) => (e.pacs ?? []).length > 0) === true;
}

/** « 10 Mb/s suffisent »: about the call, not about one's school. */
const SUFFIT = /\b(?:suffi\w*|assez)\b/;
/**
 * What a message about something else names in passing (« mon ordi rame », « meilleur restaurant de Grenoble »): nothing of
 * the project is said.
 */
export function estMotIsole(fil: Fil, texte: string, routage: Routage, lecture: Lecture): boolean {
  if (routage.issue !== 'refus' || fil.etat.question !== null) return false;
  const { affirmations: dites, doutes } = lecture;
  const comptees = (a: Affirmation): boolean => a.sur === 'commune' && a.champ === 'classes';
  if (doutes.some((d) => d.choix.some((c) => c.affirmations.some(comptees)))) return false;
  if (dites.length > 0 && dites.every((a) => a.sur === 'commune' && a.champ === 'commune'))
    return autresMots(lecture.reste) > 0;
  const materiel = dites.every((a) => a.sur === 'pac' || a.sur === 'devis');
  if (!materiel) return false;
  return (
    (doutes.length === 0 && dites.every((a) => 'champ' in a && a.champ === 'option')) ||
    motsEtrangers(texte) > 1
  );
}

/** Words that may stand around the name of one's commune. */
const AUTOUR =
  /^(?:(?:le|la|les|l|de|du|des|d|a|au|aux|en|sur|pour|dans|et|ici|nous|je|j|on|c|est|suis|sommes|ma|notre|mon|bonjour|bonsoir|oui|non|pas|commune|communes|ville|village|mairie|maire|adjointe?|secretaire|elue?|dgs|isere|departement|ecoles?|avons|avoir|comptons|compte|gerons|gere|il|y|estimer?|estimation|simulation|dossier|projet|budget|appelle|voila|alors|donc|ok|merci|svp|cl|classes?|mat|mater|maternelles?|elem|elementaires?|primaires?|avec|soit|dont|seule|unique|total|tout|madame|monsieur|travaille|habite|represente|viens|parle|plus|puis)|\d+|[a-z])$/;

function autresMots(reste: string): number {
  return (normalise(reste).plat.match(/[a-z]+/gu) ?? []).filter((m) => !AUTOUR.test(m)).length;
}

/** « on a 3 écoles », « 3 écoles »: so many schools, and nothing else yet. */
function compteDesEcoles({ nouvelles, interrogatif, reste }: Lecture): boolean {
  return nouvelles > 0 && !interrogatif && autresMots(reste) === 0;
}

/** What of a reading is to be written: nothing of a hypothesis, and of a question only what is stated in it. */
export function aNoter(lecture: Lecture): Lecture | null {
  if (lecture.hypothese) return null;
  const dites: readonly Affirmation[] = lecture.interrogatif
    ? lecture.affirmations.filter((a) => 'question' in a === false || a.question !== true)
    : lecture.affirmations;
  const doutes = lecture.interrogatif ? [] : lecture.doutes;
  const enonce = lecture.interrogatif && !lecture.affirmations.some((a) => a.question === true);
  if (enonce) return null;
  return dites.length + doutes.length === 0 && !compteDesEcoles(lecture)
    ? null
    : { ...lecture, affirmations: dites, doutes };
}
