import { type Entree, enTexte } from './normalise.js';
import {
  AVIS,
  ENTIER_NON,
  ENTIER_OUI,
  IDIOMES,
  NE_SAIT_PAS,
  OUVRE_NON,
  OUVRE_OUI,
  type OuiNon,
  PARTIEL,
  POLITESSE,
} from './ouinon-mots.js';

export type { OuiNon };

/** Longer messages are answers only if they open with one. */
const LONGUEUR_ENTIERE = 60;
/** What follows an opening yes or no still nuances it up to here. */
const PORTEE = 140;

/**
 * The answer that a message is, when it is essentially one (short, or opening with it); else null. Don't know goes
 * before partly, negated idioms before plain yes and no: « je ne sais pas » is not a no, « pourquoi pas » not either.
 */
export function ouiNon(entree: Entree): OuiNon | null {
  const t = enTexte(entree);
  const signes = parSignes(t.texte);
  const phrase = reduit(t.plat);
  if (phrase === '') return signes;
  // « non-voyants » is a word, « pas Voiron » a correction; « oui ? » asks.
  if (/^\s*(?:non|oui)-(?!oui|non)[a-z]/u.test(t.plat) || /^\s*[Pp]as \p{Lu}\p{Ll}/u.test(t.texte))
    return null;
  const interroge = /\?[\s!?.]*$/u.test(t.plat) && !/^(?:et )?pourquoi (?:pas|non)/u.test(phrase);
  const court = phrase.replace(POLITESSE, '');
  for (const p of court === phrase ? [phrase] : [phrase, court]) {
    const lu = lit(p);
    const courte = phrase.split(' ').length <= 4;
    if (interroge && (lu === 'partiel' || (courte && lu !== 'ne-sait-pas'))) return null;
    if (lu !== null) return contredit(lu, signes) ? null : lu;
  }
  return signes !== 'ne-sait-pas' && phrase.length <= 20 && !/\d/u.test(phrase) ? signes : null;
}

/** Only agrees or declines (« ok merci », « ça ne m'intéresse pas »): an answer to a proposal, not to a question of fact. */
export function estUnAvis(entree: Entree): boolean {
  return AVIS.test(reduit(enTexte(entree).plat));
}

/** Says one thing and its contrary, supposes one (« et si oui »), or is indignant (« non mais franchement »). */
const SE_DEDIT: readonly RegExp[] = [
  /^(?:oui|non) (?:ou|ou bien) (?:oui|non)(?: \S+)?$/u,
  /^(?:(?:non|nan|nope) )+(?:(?:enfin|euh|pardon|mais|en fait) )*(?:si|oui|ouais)(?: |$)(?!pour|en |a la|l )/u,
  /^(?:(?:oui|ouais|ouai|ok) )+(?:(?:enfin|euh|pardon|mais|bon|en fait) )*(?:non|nan)(?: |$)/u,
  /^(?:oui|non) j ai dit (?:oui|non)(?: |$)/u,
  /^(?:et |mais )?si (?:oui|non)(?: |$)/u,
  /^non mais (?:allo|franchement|serieux|serieusement|sans|oh|dites?|dis|attend|attends|attendez|c est pas vrai|n importe|je reve|vous|tu)(?: |$)/u,
];

function lit(phrase: string): OuiNon | null {
  const debut = phrase.slice(0, PORTEE);
  if (SE_DEDIT.some((r) => r.test(debut))) return null;
  if (NE_SAIT_PAS.some((r) => r.test(debut))) return 'ne-sait-pas';
  if (PARTIEL.some((r) => r.test(debut)))
    return / (?:combien|comment|quand|pourquoi|quels?|quelles?|quoi)(?: |$)/u.test(phrase) ? null : 'partiel';
  const idiome = IDIOMES.find(([, r]) => r.test(debut));
  if (
    idiome !== undefined &&
    (idiome[0] === 'oui' || phrase.length <= LONGUEUR_ENTIERE || !/^pas /u.test(phrase))
  )
    return idiome[0];
  if (phrase.length <= LONGUEUR_ENTIERE) {
    if (ENTIER_OUI.test(phrase)) return 'oui';
    if (ENTIER_NON.test(phrase)) return 'non';
  }
  const dit = /^j ai (?:bien )?dit (oui|non)(?: |$)/u.exec(debut)?.[1];
  if (dit !== undefined) return dit === 'oui' ? 'oui' : 'non';
  if (OUVRE_NON.test(debut)) return 'non';
  // « d'accord, ce n'est pas ok », « oui elle ne l'a pas »: to be asked again.
  if (
    / pas(?: |$)/u.test(
      debut.replace(/ (?:n est ce pas|pourquoi pas|pas de (?:soucis?|problemes?|pb))(?= |$)/gu, ''),
    )
  )
    return null;
  return OUVRE_OUI.test(debut) &&
    !/^(?:absolument|evidemment|parfaitement|effectivement) (?:pas|aucun|rien)/u.test(debut)
    ? 'oui'
    : null;
}

/** Words only, one space apart; apostrophes and hyphens are spaces, so that « d'accord » has one form. */
function reduit(plat: string): string {
  return plat
    .slice(0, 400)
    .replace(/[^a-z0-9/]+/gu, ' ')
    .replace(/ ?\/ ?/gu, ' ou ')
    .trim();
}

function contredit(lu: OuiNon, signes: OuiNon | null): boolean {
  return (lu === 'oui' && signes === 'non') || (lu === 'non' && signes === 'oui');
}

function parSignes(texte: string): OuiNon | null {
  const debut = texte.slice(0, 60);
  if (/[👍✅👌✔💯☑]/u.test(debut)) return /[👎❌🚫]/u.test(debut) ? null : 'oui';
  if (/[👎❌🚫✖✘]/u.test(debut)) return 'non';
  if (/[🤷🤔❓❔]/u.test(debut)) return 'ne-sait-pas';
  return /^\s*\?(?:[\s?!.]*)$/u.test(debut) ? 'ne-sait-pas' : null;
}
