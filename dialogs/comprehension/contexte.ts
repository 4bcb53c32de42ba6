import type { Etendue, TexteNormalise } from './normalise.js';

export type Borne = 'plus-de' | 'moins-de' | 'au-moins' | 'au-plus';

/** How a number is qualified by what surrounds it. */
export type Nuance = {
  readonly approximatif: boolean;
  readonly borne: Borne | null;
  /** « pas 14 », « n'avons pas 14 »: the number is denied. */
  readonly nie: boolean;
};

const APPROX_AVANT =
  /(?:^|[^a-z])(?:environ|env\.?|a peu pres|approximativement|autour d[e']s?|aux alentours d[e']s?|presque|quasi|quasiment|pres de|grosso modo|dans les|vers les|plus ou moins|disons|une? petite)[ ]?$|[~≈]\s?$/u;
const APPROX_APRES =
  /^ ?(?:[a-z€/."]+ ){0,2}?(?:environ|a peu pres|approximativement|a la louche|grosso modo|et quelques|ou presque)(?![a-z])/u;
const BORNES_AVANT: readonly (readonly [Borne, RegExp])[] = [
  ['au-plus', /(?:^|[^a-z])pas (?:plus|davantage) d[e'] ?$/u],
  ['au-moins', /(?:^|[^a-z])pas moins d[e'] ?$/u],
  [
    'au-moins',
    /(?:^|[^a-z])(?:au moins(?: d[e'])?|au minimum|minimum|mini|min\.?|a partir de|(?:plus(?: grande?s?)?|au moins|superieure?s?)(?: d[e'])? ou (?:egale?s?|egaux) a|(?:egale?s?|egaux) ou (?:superieure?s?|plus grande?s?) a) ?$|(?:>=|> =|≥) ?$/u,
  ],
  [
    'au-plus',
    /(?:^|[^a-z])(?:au plus(?: d[e'])?|au maximum|maximum|maxi|max\.?|jusqu'a|(?:moins|plus petite?s?|inferieure?s?)(?: d[e'])? ou (?:egale?s?|egaux) a|(?:egale?s?|egaux) ou (?:inferieure?s?|plus petite?s?) a) ?$|(?:<=|< =|≤) ?$/u,
  ],
  [
    'plus-de',
    /(?:^|[^a-z])(?:plus (?:de|d'|que)|superieure?s? a|au-? ?dessus de|au-? ?dela de|depassant|depasse) ?$|(?:^|[^<])> ?$/u,
  ],
  [
    'moins-de',
    /(?:^|[^a-z])(?:moins (?:de|d'|que)|inferieure?s? a|en-? ?dessous de|sous les?|a peine|meme pas|pas meme) ?$|< ?$/u,
  ],
];
const BORNES_APRES: readonly (readonly [Borne, RegExp])[] = [
  [
    'au-moins',
    /^ ?(?:[a-z€/.]+ ){0,2}?(?:au moins|au minimum|minimum|mini|min|et plus|ou plus|ou davantage)(?![a-z])/u,
  ],
  [
    'au-plus',
    /^ ?(?:[a-z€/.]+ ){0,2}?(?:au plus|au maximum|maximum|maxi|max|tout au plus|ou moins)(?![a-z])/u,
  ],
];
const NIE = /(?:^|[^a-z])(?:(?:n'|ne )[a-z' ]{1,14}(?:pas|plus) |pas )(?:les |de |la |le |des )?$/u;

/** Reads the qualifiers around a number: « environ », « au moins », « pas plus de », « 20 max ». */
export function nuance(t: TexteNormalise, n: Etendue): Nuance {
  const avant = derniereLigne(t.plat.slice(Math.max(0, n.debut - 40), n.debut));
  const apres = t.plat.slice(n.fin, n.fin + 44).split(/[\n,;.(!?]| \/ /u)[0] ?? '';
  const borne =
    BORNES_AVANT.find(([, motif]) => motif.test(avant))?.[0] ??
    BORNES_APRES.find(([, motif]) => motif.test(apres))?.[0] ??
    null;
  return {
    approximatif: APPROX_AVANT.test(avant) || APPROX_APRES.test(apres),
    borne,
    nie: borne === null && NIE.test(avant),
  };
}

function derniereLigne(texte: string): string {
  return texte.slice(texte.lastIndexOf('\n') + 1);
}
