/**
 * « Je vous saurais gré de bien vouloir m'indiquer… », « mon adjoint voudrait savoir… »: the ways of asking that stand before a
 * question and after it say nothing of it. What tells a fact is never taken away.
 */
import { sansAbreges } from './comprehension/abreges.js';
import { lireFaits } from './comprehension/faits.js';
import type { Indice } from './comprehension/faits-types.js';
import { normalise } from './comprehension/normalise.js';

const DIRE =
  '(?:faire (?:savoir|connaitre|part de)|indiquer|preciser|expliquer|communiquer|confirmer|dire|renseigner sur|informer (?:sur|de)|eclairer sur)';
const ANNONCE = new RegExp(
  `^[^?]{0,200}?(?:(?<![a-z])(?:de |a )?(?:bien vouloir )?(?:m'|me |nous )${DIRE}|(?<![a-z])(?:afin de|pour|souhait\\w+|voudr\\w+|aimer\\w+|desir\\w+|besoin de|curieu\\w+ de|cherch\\w+ a|veut|veux|voulait|voulais|voulons|interroge sur) (?:bien )?(?:savoir|connaitre|comprendre)|(?<![a-z])(?:obtenir|avoir|recevoir) (?:des|quelques|plus de|davantage de|de plus amples)? ?(?:precisions?|renseignements?|informations?|infos?|eclaircissements?|details?) (?:sur|concernant|quant a|au sujet de|relati\\w+ a))(?: (?:si possible|svp|s'il vous plait|au juste|exactement))?[ :,]+(?=\\S+ \\S)`,
  'u',
);
/** « besoin d'une info : », « rappelez-moi », « j'ai cherché sans trouver »: before a noun or a question word only. */
const AMORCE =
  /^[^?]{0,120}?(?<![a-z])(?:(?:questions?|infos?|informations?|precisions?|renseignements?|chose|points? (?:qui )?m'echappe|m'echappe|me manque|pas clair|d[eé]tail) ?: ?|(?:sans trouver|ne trouve pas|trouve pas|trouve nulle part|cherche|(?:re)?cherchons|comprends? pas(?: bien| trop| tout)?|expliquez?[ -](?:moi|nous)|rappel(?:ez|le)[ -](?:moi|nous)|d(?:ites|is)[ -](?:moi|nous)|precise[rz]?[ -](?:moi|nous)|aide[rz]?[ -](?:moi|nous) a (?:comprendre|savoir|trouver)|possible de (?:savoir|connaitre)|saurait me dire|sauriez me dire|deranger[^?]{0,12}mais|curiosite|faudrait(?: rapidement| vite)?(?= (?:le|la|les|quand|si|combien) (?:taux|prix|dates?|montant|nombre|liste|details?|part|plafond|domaines|conditions|criteres|calendrier|seront|les|l'))),? )(?=(?:le|la|les|un|une|ce que|ce qu'|si|s'il|combien|quels?|quelles?|comment|qui|ou|quand|pourquoi|a qui|a quoi|a quelle?|jusqu'a|est-ce) \S|l'\S|ce qu'\S)/u;
const QUID = /^(?:et )?quid (?:de |du |des |d'|quant a )?(?=\S+ \S)/u;
const CADRE =
  /^(?:madame,? monsieur,? |bonjour,? )*(?:dans le cadre d[eu]|suite a|concernant|au sujet d[eu]|s'agissant d[eu]) [^,?]{3,100}, (?=\S+ \S+ \S)/u;
const FIN =
  /[\s.,;]+(?:par hasard|(?:car|parce que) (?:je suis|j'y|je n'y|je ne|je comprends|on est|on n'y)|veuillez (?:agreer|recevoir|croire)|je vous (?:prie|remercie)|nous vous (?:prions|remercions)|dans l'attente|en vous remerciant|avec (?:tous )?(?:mes|nos) remerciements|(?:bien )?cordialement|bien a vous|respectueusement|sinceres salutations|merci (?:d'avance|par avance|beaucoup))[^?]{0,160}\??$/u;
/** A question of its own before « savoir », or something shown: kept whole. */
const DEMANDE_AVANT =
  /(?<![a-z])(?:qui|comment|combien|quand|quels?|quelles?|peut-on|faut|doit|doivent|contacter|s'adresser|adresser|appeler|voir)(?![a-z])|^\W*(?:c'est )?pour (?:savoir|connaitre)/u;
const MONTRE = /^(?:ce(?:t|tte|s)? (?!qu)|ca |pourquoi$|votre |vos )/u;

const DEVANT: ReadonlySet<RegExp> = new Set([ANNONCE, AMORCE]);

/** The question alone, when nothing around it tells a fact; else the message as it is. */
export function sansAnnonce(brut: string, indice: Indice): string {
  const texte = sansAbreges(brut);
  let reste = texte;
  for (const motif of [FIN, CADRE, ANNONCE, AMORCE, QUID]) {
    const { plat, texte: lu } = normalise(reste);
    if (lu.length !== reste.trimEnd().length || reste.length > 900) return reste;
    const m = motif.exec(plat);
    if (m === null || (DEVANT.has(motif) && DEMANDE_AVANT.test(m[0]))) continue;
    const enFin = motif === FIN;
    const ote = enFin ? reste.slice(m.index) : reste.slice(0, m[0].length);
    if (tient(ote, indice)) continue;
    const garde = enFin ? reste.slice(0, m.index) : reste.slice(m[0].length);
    if (DEVANT.has(motif) && MONTRE.test(normalise(garde).plat)) continue;
    if ((garde.match(/[\p{L}\p{N}]+/gu) ?? []).length < 2) continue;
    reste = garde;
  }
  if (reste === texte) return texte;
  return /[?]\s*$/u.test(reste) ? reste : `${reste.replace(/[\s.!…]+$/u, '')} ?`;
}

/** Does what would be taken away tell something? */
function tient(morceau: string, indice: Indice): boolean {
  const lu = lireFaits(morceau, indice);
  return lu.affirmations.length + lu.doutes.length > 0 || lu.horsIsere !== null || /\d/u.test(morceau);
}

const RENVOIE =
  /^(?:et |alors |donc |mais )?(?:est-ce que )?(?:ca|cela|c'est (?:lui|elle|eux|grave|mort|genant)|est-ce (?:lui|elle|grave|genant))\b/u;

/** « … Ça nous pénalise ? », « … C'est lui qui dépose ? »: asked of the sentence before, which stands with it. */
export function avecCeQuiPrecede(avant: string, question: string): string {
  return RENVOIE.test(normalise(question).plat) ? `${avant} ${question}` : question;
}
