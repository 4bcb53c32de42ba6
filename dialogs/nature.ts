/** Does a message ask, or state? Told by its words: people on a phone leave out question marks. */
import { DEMANDE_NUE } from './comprehension/demande-argent.js';
import type { Lecture } from './comprehension/faits-types.js';
import { normalise } from './comprehension/normalise.js';

const SALUT =
  /^(?:(?:bonjour|bonsoir|salut|bjr|slt|svp|stp|s'il vous plait|et|alors|donc|euh|petite question)\b[ ,:!.]*)+/u;
/** Words that ask, anywhere in a sentence. */
const INTERROGATION =
  /\b(?:(?:paie|paye|paierai|payerai|coute|reste|donne|touche|recoit) (?:quoi|combien)|combien|cb|cmb|cbn|comment|pourquoi|c'est (?:quoi|qui|quand|ou)|(?:ca|cela) (?:fait|donne|ferait|donnerait)(?: quoi)? ?\??$|(?:ca|cela) (?:fait|donne|ferait|donnerait) quoi|pour quand|kesako|a quoi|sur quoi|de quoi|en quoi|how|what)\b|\b(?<!n'importe |selon )quel(?:le)?s?\b(?! qu(?:e|'))|\bqu'est[- ]ce|\best[- ]ce (?:qu|suffisant|assez|bon|possible|ok|grave|trop|normal|autorise|permis|obligatoire)|\b(?:megas?|mb\S*|mbps|mbits?\S*)\b[^.?!]{0,30}\b(?:ca|c'est|est-ce) (?:suffit|passe|bon|ok|va|suffisant|assez|mort|correct)\b|\bc'est \d{1,3} ?%? ou \d{1,3}\b|\bdifference entre\b|\b(?:ca|c'est) (?:bloque|pose probleme|bloquant|passe|suffit|genant|redhibitoire|mort|grave)(?: ou (?:pas|non))?\W*$|\bque (?:contien(?:t|nent)|comporte(?:nt)?|compren(?:d|nent)|prevoi(?:t|ent)|dit|faut)\b|\b(?:y a|il y a) quoi\b|\bclasses?,? (?:le |notre )?(?:plafond|maximum|max)(?: de pacs?)?(?: svp| stp| merci)*\W*$|\b(?:on prend|choisir|prendre|c'est) l(?:equel|aquelle|esquels|esquelles)\b/u;
/** « ont-elles droit », « faut il », « a-t-on ». */
const INVERSION =
  /\b(?:a|ont|est|sont|peut|peuvent|pouvez|pouvons|faut|doit|doivent|devons|va|vont|aura|auront|sera|seront|serait|avons|avez|existe|suffit|suffisent|compte|comptent|reste|restera)[- ](?:t[- ])?(?:il|elle|on|ils|elles|nous|vous|tu)\b|\bpeut[- ]on\b|\b(?:on peut|y a)(?=.*\?)/u;
/** « je voudrais savoir », « merci de m'indiquer ». */
const REQUETE =
  /\b(?:savoir|connaitre|comprendre) (?:si|ce|le|la|les|l'|quel|comment|combien|pourquoi|quand|ou|qui)\b|\b(?:dites|dis|expliquez|explique|precisez|precise|indiquez|rappelez|rappelle)[- ]moi\b|\b(?:m'|nous )(?:indiquer|expliquer|preciser|dire|renseigner|informer)\b|\b(?:on a|j'ai|avons|a|avoir|ont) droit\b/u;
/** « nb max de PAC », « prix d'un VPI »: a question without its verb. */
const NOMINALE =
  /^(?:le |la |les |l'|un |une )?(?:nb|nbre|nombre|max|maxi|maximum|plafond|bareme|prix|cout|tarif|montant|subvention|aide|reste a (?:payer|charge)|taux|difference|comparai\w*|compare|definition|signification|debit (?:mini|minimum|demande|requis|necessaire)|date|delai|criteres?|conditions?|domaines?|themes?|thematiques?|piliers?|objectifs?|liste|contenu|composition)\b/u;
const NOMBRE_DE_PAC = /\b(?:nb|nbre|nombre|max|maxi|maximum)(?: max\w*)?(?: de| d')? ?pacs?\b/u;
const IGNORANCE = /\b(?:sais|sait|savons|savent) (?:pas|plus)\b|\baucune idee\b|\bpas idee\b/u;
const DONNEE = /\b(?:devis|budget|est de|sont de|notre|nos|mon|ma)\b/u;

/** Words that say what one has: what is said with them is noted, and the question answered besides. */
export const POSSESSION =
  /\b(?:nous avons|nous n'avons|on n'a|la commune n'a|nous avions|on avait|on en avait|on etait|nous etions|on en a|on a|on aura|j'ai|jai|notre|nos|ma commune|mon ecole|chez nous|on est|nous sommes|on voudrait|nous voulons|on veut|je veux|je voudrais)\b(?! (?:droit|savoir|connaitre|comprendre))/u;

/** « on peut mettre les tablettes ailleurs »: what is allowed is asked; « on peut mettre 5 000 € » is told. */
const PERMIS =
  /^(?:(?:et|mais|donc|alors|sinon|du coup|bonjour|svp),? )*(?:est[- ]ce qu[e'] ?)?(?:on|nous|l'ecole|la commune|les ecoles|une ecole) (?:peut|peuvent|pourrait|pourraient|pouvons|a le droit|ont le droit)\b(?! (?:mettre|mobiliser|investir|payer|consacrer|aller) (?:jusqu'a )?(?:environ )?\d| (?:dire|noter|compter|retenir|passer|continuer|avancer|commencer|y aller))/u;

/** A sentence that asks, with or without its mark. */
export function estDemande(texte: string): boolean {
  const plat = normalise(texte).plat.trim();
  if (IGNORANCE.test(plat) && !texte.includes('?')) return false;
  return (
    INTERROGATION.test(plat) ||
    INVERSION.test(plat) ||
    REQUETE.test(plat) ||
    DEMANDE_NUE.test(plat) ||
    PERMIS.test(plat) ||
    estNominale(plat)
  );
}

/** A question without its verb. A quote or a budget is a statement. */
export function estNominale(plat: string): boolean {
  const debut = plat.trim().replace(SALUT, '');
  return (
    (NOMINALE.test(debut) && !DONNEE.test(debut) && !/^\S+ ?:/u.test(debut)) || NOMBRE_DE_PAC.test(debut)
  );
}

const PERMISSION =
  /^(?:et |mais |alors |donc )?(?:est[- ]ce (?:qu|possible)|peut[- ]on|pouvons[- ]nous|puis[- ]je|a[- ]t[- ]on le droit|on (?:peut|a le droit)|c'est possible|possible) (?!changer|corriger|modifier|rectifier)/u;

/** The reading with what its form says: a message that asks and states nothing of one's own is a question. */
export function questionnante(texte: string, lecture: Lecture): Lecture {
  const plat = normalise(texte).plat.trim();
  // « peut-on prendre 15 tablettes au lieu de 20 »: asked, whatever it would replace.
  if (lecture.correction && PERMISSION.test(plat))
    return { ...lecture, correction: false, interrogatif: true };
  if (lecture.interrogatif || lecture.correction || lecture.hypothese) return lecture;
  const ouvre =
    /^(?:comment|pourquoi|quand|qui|ou|quels?|quelles?|est-ce|peut-on|c'est quoi|qu'est-ce|cb|combien)\b/u.test(
      plat,
    );
  return ouvre || (estDemande(texte) && !POSSESSION.test(plat))
    ? { ...lecture, interrogatif: true }
    : lecture;
}
