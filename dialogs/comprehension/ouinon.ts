import { type Entree, enTexte } from './normalise.js';

export type OuiNon = 'oui' | 'non' | 'ne-sait-pas' | 'partiel';

/** Longer messages are answers only if they open with one. */
const LONGUEUR_ENTIERE = 60;
/** What follows an opening yes or no still nuances it up to here. */
const PORTEE = 140;

const POLITESSE =
  /^(?:(?:he bien|eh bien|et bien|ben|bah|beh|euh|heu|hum|hmm+|mmh?|ah|oh|eh|alors|bien entendu alors|et|mais|donc|du coup|en fait|a vrai dire|honnetement|franchement|desolee?|pardon|bonjour|bonsoir|merci|enfin|bref|alors la|pour le moment|pour l instant|a priori|a ma connaissance|je dirais|je dirai|moi|ma reponse est|la reponse est|reponse|c est un|c est) )+/u;

type Regle = readonly [OuiNon, RegExp];

/** Whole-message rules use « $ »; the others hold at the beginning. Order matters: first match wins. */
const NE_SAIT_PAS: readonly RegExp[] = [
  /^(?:alors )?(?:je |j |on |nous )?(?:ne |n )?(?:le |la |en )?(?:sai[st]|savons)(?: vraiment| franchement| absolument)? (?:pas|plus|rien|point)(?: du tout| trop| vraiment| encore| bien| exactement)?(?! (?:comment|quoi|ou|qui|quell?e?s?|ce que|ce qu|lequel|laquelle|pourquoi)(?: |$))/u,
  /^(?:je |j |on |nous )?(?:n )?en (?:sai[st]|savons) (?:vraiment |absolument |fichtre )?(?:rien|pas plus|trop rien)/u,
  /^(?:ch?ais|che|chai|jsais|jsai|jse|j sais|j sai|sai[st]|shais) (?:pas|po|plus|rien)(?: trop| du tout)?(?! (?:comment|quoi|ou|qui|ce que|ce qu|pourquoi)(?: |$))/u,
  /^(?:jsp|nsp|nspp|jspp|idk|jnsp|chepa|chaipa|jsaispas|jesaispas|dunno|nesaitpas|ne sait pas|ne se prononce pas)(?: |$)/u,
  /^(?:(?:je n ai |j ai |on n a |aucune |pas |pas la moindre |je n en ai |j en ai ){1,3})(?:aucune |pas d |pas la moindre |pas |la moindre )*(?:idees?)(?: |$)/u,
  /^(?:aucune|pas d|pas la moindre|zero|no) idees?(?: |$)|^no idea|^(?:i )?don t know|^not sure/u,
  /^(?:je n |je |j |on )?(?:en )?(?:n )?(?:ai|a|avons|avoir) (?:pas|aucune?) (?:l |la |cette |d )?(?:info|information|infos|informations|reponse|renseignement|donnee)s?(?: |$)/u,
  /^(?:je |nous |on )?(?:l |le |la )?ignor(?:e|ons)(?: |$)|^(?:je n en |je n |aucune certitude|je ne suis pas au courant|pas au courant)/u,
  /^(?:je |on |nous )?(?:ne )?(?:suis|est|sommes|etre)? ?pas (?:tout a fait |vraiment |tres |trop |totalement |completement |a 100 )?(?:sure?s?|certaine?s?|sur a 100|au courant)(?: |$)/u,
  /^(?:c est |reste |il reste |faut |il faut |il faudrait |faudrait |je vais |je dois |on va |on doit |nous devons |nous allons |je prefere |ca reste |cela reste |a )+(?:que je |qu on |le |me |en |a |la )*(?:verifi|demand|voir|confirm|renseign|regard|preciser|determiner|definir|controler|clarifier)/u,
  /^(?:peut etre|peut etre bien|possible|c est possible|probablement|probable|sans doute|ptet|ptetre|peutetre|eventuellement|ca se peut|il se peut|on verra|a voir|je verrai|inconnue?|mystere|bonne question|difficile a dire|dur a dire|joker|passe|je passe|ni oui ni non|je ne me (?:souviens|rappelle) (?:plus|pas)|je me (?:souviens|rappelle) (?:plus|pas)|j ai oublie|(?:je |on )?(?:ne )?(?:connais|connait) pas|je ne peux pas (?:le )?(?:dire|vous dire|repondre)|impossible a dire|on ne (?:m|nous) a pas dit|n sais rien|sais rien|je n y connais rien|j y connais rien|pas encore determine|je doute)$/u,
  /^(?:oui|non),? (?:enfin |mais |euh )*(?:je |j )?(?:ne |n )?(?:en )?(?:sais|suis) (?:pas|rien)(?: sure?| certaine?)?(?: en fait| vraiment| trop| du tout)?$/u,
];

const PARTIEL: readonly RegExp[] = [
  /^(?:oui et non|oui non les deux|moitie moitie|a moitie|en partie|partiellement|plus ou moins|pas mal d entre elles|mitige|mi figue mi raisin|entre les deux|plutot mitige|ca depend|cela depend|tout depend|c est selon|selon (?:les|l)|variable|c est variable)(?: |$)/u,
  /^(?:(?:mais|et|non|oui|elles|ils|on|ne|n|le|la|l|ont|a|sont|est|c|pour) )*pas (?!tout de suite)(?:forcement )?(?:tou(?:te|t|te)?s?|toutes?|tous)(?: (?:les |nos |mes |ces )?(?:ecoles?|classes?|eleves|maternelles?|elementaires?|l ont|encore|a fait|sont))?(?: |$)/u,
  /^pas (?:partout|entierement|completement|totalement|integralement|pour toutes?|pour tous|dans toutes|encore (?:partout|toutes?|tous)|a 100|pour la maternelle|pour l elementaire|en maternelle|en elementaire|tout a fait)(?: |$)/u,
  /^(?:toutes?|tous|partout|tout|chaque ecole|aucune|toutes les ecoles|toutes nos ecoles|tous les sites)(?: [a-z]+){0,3} (?:sauf|excepte|hormis|a part|hors|a l exception)(?: |$)/u,
  /^(?:presque|quasi|quasiment)(?: (?:toutes?|tous|tout|partout|oui|completement))|^(?:la plupart|la majorite|une partie|(?:certaines?|certains)(?= |$)|quelques unes|quelques uns|seulement (?:une|l|la|les|une|deux|certaines|en|pour)|une seule(?: |$)|une sur (?:deux|trois|2|3)|l une oui|l une des deux|uniquement (?:l|la|les|en|pour)|juste (?:la|l|une)|que (?:la|l|pour la|pour l|en) |les elementaires oui|la maternelle non|la maternelle oui|l elementaire oui|l elementaire non|sauf )/u,
  /^(?:oui|ouais|ouai|ok|non|si|d accord|yes|nan)(?: [a-z]+){0,14}? (?:sauf|excepte|hormis|a l exception|a part (?:la|l|une|les|pour)|hors (?:la|l|maternelle)|mais pas (?:tou|partout|pour|la|l|en|encore tou|encore partout|completement|entierement|dans)|mais (?:seulement|uniquement|que |juste)|seulement (?:en|pour|la|l|une|a|deux|dans|certaines)|uniquement (?:en|pour|la|l|dans)|pas (?:toutes|tous|partout|completement|entierement|totalement)|en partie|partiellement|pour certaines|pour une partie|a moitie)/u,
  /^(?:oui|ouais) (?:pour |en |a |dans |la |l |une |cote )(?:[a-z]+ ){1,8}?(?:et |mais )?(?:non|pas)(?: |$)/u,
  /^(?:non|nan) (?:pour |en |a |dans |la |l |cote )(?:[a-z]+ ){1,8}?(?:et |mais )?oui(?: |$)/u,
  /^(?:non|nan) (?:mais |enfin )?(?:une |certaines |quelques |la [a-z]+ |l [a-z]+ )(?:[a-z]+ ){0,3}(?:oui|si)(?: |$)/u,
  /^oui (?:pour|en|seulement|uniquement|juste)(?: (?:pour|en))? (?:la |l |les |une |certaines )?(?:maternelles?|elementaires?|primaires?|certaines|une|partie|plupart)(?: |$)/u,
];

const IDIOMES: readonly Regle[] = [
  ['oui', /^pourquoi pas(?: |$)/u],
  [
    'oui',
    /^(?:il )?(?:n )?(?:ya |y )?(?:a )?(?:pas (?:de |d )?|aucun |sans |zero |no |nul )(?:problemes?|pb|pbs|souci|soucis|prob|problem|hesitation|objection|hesiter|inconvenient|doute|worries)(?: |$)/u,
  ],
  [
    'oui',
    /^(?:je )?(?:ne )?dis pas non$|^(?:c est )?pas de refus$|^ce n est pas de refus$|^(?:c est )?pas faux$|^ce n est pas faux$|^n en doutez pas$|^(?:que|mais|ah|oh) si$|^si si(?: si)*$/u,
  ],
  [
    'oui',
    /^(?:je (?:crois|pense|dirais|suppose)|il (?:me )?semble|j imagine|on (?:m a dit|dirait)|bien sur|mais)? ?que oui(?: |$)|^je (?:crois|pense)(?: bien)?(?: que oui| oui)?$|^il me semble(?: oui| bien)?$|^j espere(?: bien)?$|^oui je (?:crois|pense)/u,
  ],
  [
    'non',
    /^(?:je (?:crois|pense|dirais|suppose|crains)|il (?:me )?semble|bien sur|evidemment|surement|sur|on dirait|j ai bien peur|j ai peur|helas|certainement|evidemment)? ?que (?:non|nenni)(?: |$)/u,
  ],
  [
    'non',
    /^(?:je |j |on )?(?:ne |n |le |l )*(?:crois|pense|pensons|croit) pas(?: |$)|^pas que je sache|^pas a ma connaissance|^je ne (?:le )?(?:veux|souhaite|prefere|desire) pas|^je (?:veux|souhaite|prefere|prefererais|desire|peux) (?:pas|ne pas)(?: |$)|^j aime(?:rais)? (?:mieux|autant) pas|^j aime autant pas|^on ne (?:veut|souhaite|peut) pas|^ca m etonnerait|^m etonnerait/u,
  ],
  [
    'non',
    /^(?:certainement|surement|absolument|surtout|vraiment|evidemment|bien sur|toujours|probablement|malheureusement|helas|evidemment|du tout|meme|sans doute)? ?pas(?: |$)(?!mal|grave|bete|sur|de souci|plus de|moins de)(?!\d)/u,
  ],
  [
    'non',
    /^(?:ce |c |ca |cela |on |il |elle |elles |ils |nous |je |j )?(?:n |ne )?(?:est|a|ai|avons|ont|sont|l est|l a|l ont|l avons|l ai|y a|en a|en ai|en avons|le sont|suis|sommes)(?: toujours| encore| vraiment| malheureusement)? pas(?: encore| vraiment| du tout| le cas| ca| ok| top| genial| bon| vrai| exact| juste| correct| necessaire| la peine| possible| oblige| besoin| equipees?| concernees?| atteint| raccordees?| d accord| interessees?| prevu| fait| eu)*$/u,
  ],
  [
    'non',
    /^(?:jamais|en aucun cas|hors de question|pas question|nullement|aucunement|que nenni|nenni|sans facon|sans facons|laisse tomber|laissez tomber|plus maintenant|non plus|toujours pas|moi non plus|rien du tout|au contraire|point du tout|que dalle|niet|jamais de la vie)(?: |$)/u,
  ],
];

const MOTS_OUI =
  'ou+i+s*|ou+a+i+s*|ouep|ouaip|wi+|woui|voui|moui|mouais|ye+s+|yep|yeah|yup|yes sir|da|oki?|okay|okey|okee|oki doki|dac+|d acc?|d ac|d accord|daccord|dacord|d acord|entendu|exact|exactement|tout a fait|toutafait|tt a fait|absolument|bien sur|bien entendu|bien evidemment|evidemment|carrement|affirmatif|parfait|parfaitement|volontiers|certainement|certes|effectivement|en effet|je (?:vous |le |te )?confirme|confirme|nous confirmons|confirmee?|on confirme|absolument oui|vrai|true|correct|juste|voila|naturellement|sure?|avec plaisir|avec joie|allons y|allez y|vas y|allez|go|c est parti|ca marche|ca roule|ca me va|ca nous va|ca me convient|cela me convient|ca convient|top|nickel|impec|impeccable|super|genial|je veux bien|nous voulons bien|on veut bien|je suis d accord|nous sommes d accord|on est d accord|entierement d accord|valide|je valide|j accepte|accepte|positif|c est (?:bien )?(?:ca|cela|exact|juste|correct|vrai|le cas|bon|bien|ok|d accord|parfait|note|oui|certain|sur|fait)|c est tout a fait (?:ca|exact)|bien vu|surement|assurement|indeniablement|forcement|tous|toutes|partout|toutes les ecoles|tous les sites|banco|amen|si fait|mais oui|ben oui|je le souhaite|je le veux|s il vous plait oui|on y va|y|o|ui+';
const MOTS_NON =
  'no+n+|nan+|nann+|nn|nope|naon|nein|no|negatif|faux|c est faux|false|inexact|incorrect|je refuse|refuse|nous refusons|pas ca|aucun|aucune|rien|n|nah|nada|non merci|nop|c est non|aucune des deux|aucune ecole|ni l un ni l autre|ni l une ni l autre';
/** Beyond a whole message, only these open a yes or a no. */
const OUVRE_OUI =
  /^(?:ou+i+|ou+a+i+s*|ouep|ouaip|yep|yes|yeah|oki?|okay|d accord|daccord|exactement|tout a fait|absolument|bien sur|bien entendu|bien evidemment|evidemment|affirmatif|effectivement|en effet|je (?:vous |le )?confirme|c est bien ca|c est ca|c est exact|c est le cas|volontiers|parfaitement|je veux bien|exact|si si|mais si|mais oui)(?: |$)/u;
const OUVRE_NON = /^(?:no+n+|nan+|nope|negatif|aucunement|c est faux|c est non)(?: |$)/u;
const SUITE_OUI =
  'merci|svp|stp|s il vous plait|monsieur|madame|chef|vraiment|a 100|alors|et|deja|tres bien|tout|toutes|tous|maintenant|bien';
const SUITE_NON =
  'merci|svp|monsieur|madame|desolee?|vraiment|toujours|alors|et|du tout|helas|malheureusement';
/** One word of the list, then any words of it or around it; each ends at a space, so that nothing is matched twice. */
const ENTIER_OUI = new RegExp(
  `^(?=(?:${MOTS_OUI}|si)(?: |$))(?:(?:${MOTS_OUI}|si|${SUITE_OUI})(?: |$))+$`,
  'u',
);
const ENTIER_NON = new RegExp(`^(?=(?:${MOTS_NON})(?: |$))(?:(?:${MOTS_NON}|${SUITE_NON})(?: |$))+$`, 'u');

/**
 * The answer that a message is, when it is essentially one (short, or opening with it); else null. Don't know goes
 * before partly, negated idioms before plain yes and no: « je ne sais pas » is not a no, « pourquoi pas » not either.
 */
export function ouiNon(entree: Entree): OuiNon | null {
  const t = enTexte(entree);
  const signes = parSignes(t.texte);
  const phrase = reduit(t.plat);
  if (phrase === '') return signes;
  const court = phrase.replace(POLITESSE, '');
  for (const p of court === phrase ? [phrase] : [phrase, court]) {
    const lu = lit(p);
    if (lu !== null) return contredit(lu, signes) ? null : lu;
  }
  return signes !== 'ne-sait-pas' && phrase.length <= 20 && !/\d/u.test(phrase) ? signes : null;
}

function lit(phrase: string): OuiNon | null {
  const debut = phrase.slice(0, PORTEE);
  if (/^(?:oui|non) (?:ou|ou bien|\/) (?:oui|non)/u.test(debut)) return null;
  if (/^(?:non|nan) (?:enfin |euh |pardon |mais )*(?:si|oui)(?: |$)/u.test(debut)) return null;
  if (/^(?:oui|ouais) (?:enfin |euh |pardon |mais )*non(?: |$)/u.test(debut)) return null;
  if (NE_SAIT_PAS.some((r) => r.test(debut))) return 'ne-sait-pas';
  if (PARTIEL.some((r) => r.test(debut))) return 'partiel';
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
