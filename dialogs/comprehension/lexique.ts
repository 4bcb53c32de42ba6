/** The words of the call as people write them, on the flat text (lower case, no accent). */
import type { ArticleEnQuantite } from '../../rules/situation.js';
import type { Fragilite, OptionMobile, TypeEcole } from './faits-types.js';

/** The same, that may touch the figure before it: « 4cl », « 2PAC ». */
export function motifCompte(source: string): RegExp {
  return new RegExp(`(?<![a-z])(?:${source})(?![a-z0-9])`, 'gu');
}

/** A whole-word pattern over the flat text. */
export function motif(source: string): RegExp {
  return new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`, 'gu');
}

export const MATERNELLE = 'maternel+e?s?|mat(?:re|r)n[ea]l+e?s?|maternale?s?|matternel+e?s?|maters?|mats?';
export const ELEMENTAIRE =
  'el+e?m+[ea]n?t[ea]i?re?s?|elementai?res?|elementares?|elems?|elemntaires?|elemtaires?';
export const PRIMAIRE = 'primaires?|primaries?|primere?s?|prims?';
export const TYPE = `(?:${MATERNELLE}|${ELEMENTAIRE}|${PRIMAIRE})`;
export const ECOLE =
  '(?:ec(?:o|oo)l+es?|ecols?|ekoles?|ecoless|etablissements?(?: scolaires?)?|groupes? scolaires?|gpe scolaire|sites?)';
export const CLASSES = '(?:clas{1,3}es?|clases?|cl)';
export const PAC = '(?:p\\.?a\\.?c\\.?s?|kits?|programmes? d.actions? concertees?)';

const UN_TYPE: readonly (readonly [TypeEcole, RegExp])[] = [
  ['maternelle', new RegExp(`^(?:${MATERNELLE})$`, 'u')],
  ['elementaire', new RegExp(`^(?:${ELEMENTAIRE})$`, 'u')],
  ['primaire', new RegExp(`^(?:${PRIMAIRE})$`, 'u')],
];

export function typeDuMot(mot: string): TypeEcole | null {
  return UN_TYPE.find(([, m]) => m.test(mot))?.[0] ?? null;
}

/** What an expression of equipment is: one article, or several to choose from (asked). */
export type Materiel = {
  readonly articles: readonly ArticleEnQuantite[];
  readonly motif: RegExp;
  readonly nom: string;
};

const TABLEAU = '(?:tbi|tni|tableaux?(?: blancs?)? (?:interactifs?|numeriques?(?: interactifs?)?))';
const ECRAN =
  '(?:enis?|ecrans?(?: (?:numeriques?|interactifs?|tactiles?|plats?))+|ecrans?(?= ?(?:de |en )?(?:75|86)))';
const POUCES = "(?: ?-?pouces?| ?\"|''| ?p)?";

/** In order: the first that matches a span keeps it. */
export const MATERIELS: readonly Materiel[] = [
  {
    articles: ['valise-10'],
    nom: 'valise',
    motif: motif(
      '(?:valises?|mallettes?|malles?)(?:(?: de| pour| avec)? ?(?:10|dix))?(?: tablettes?| ordinateurs?| ordis?| ipads?)?',
    ),
  },
  {
    articles: ['chariot-20'],
    nom: 'chariot',
    motif: motif(
      '(?:chari?ot+s?|classes? mobiles?|armoires? (?:de )?(?:charge|rangement))(?:(?: de| pour| avec)? ?(?:20|vingt))?(?: tablettes?| ordinateurs?| ordis?| ipads?)?',
    ),
  },
  {
    articles: ['tablette-classe'],
    nom: 'tablette « classe »',
    motif: motif(
      '(?:tablettes?|ipads?) (?:de (?:la )?|pour (?:la |l.|le )?)?["«» ]*(?:classes?|enseignante?s?|maitres?|maitresses?|profs?|professeurs?)(?! ?(?:de|d|dont))["»]?',
    ),
  },
  {
    articles: ['pilote'],
    nom: 'ordinateur de pilotage',
    motif: motif(
      '(?:ordinateurs?|pc|ordis?|portables?|pc portables?|ordinateurs? portables?) (?:de pilotage|pour piloter|pilotes?|(?:de|pour (?:l.|le |la )?)(?:enseignante?s?|maitres?|maitresses?|profs?|projection|videoprojecteur|vpi))',
    ),
  },
  {
    articles: ['eni-75'],
    nom: 'écran interactif 75 pouces',
    motif: motif(
      `${ECRAN}(?: (?:interactifs?|tactiles?|numeriques?))*(?: de| en)? ?75${POUCES}|75${POUCES} ?(?:enis?|ecrans?(?: (?:interactifs?|tactiles?|numeriques?))*)|(?<!\\d)75 ?pouces?`,
    ),
  },
  {
    articles: ['eni-86'],
    nom: 'écran interactif 86 pouces',
    motif: motif(
      `${ECRAN}(?: (?:interactifs?|tactiles?|numeriques?))*(?: de| en)? ?86${POUCES}|86${POUCES} ?(?:enis?|ecrans?(?: (?:interactifs?|tactiles?|numeriques?))*)|(?<!\\d)86 ?pouces?`,
    ),
  },
  { articles: ['eni-75', 'eni-86'], nom: 'écran interactif', motif: motif(ECRAN) },
  { articles: ['vpi', 'eni-75', 'eni-86'], nom: 'tableau interactif', motif: motif(TABLEAU) },
  {
    articles: ['vpi'],
    nom: 'vidéoprojecteur interactif',
    motif: motif(
      'vpis?|v\\.p\\.i\\.?|vid[ea]o-? ?pro(?:j(?:ec?teurs?)?s?)?(?: interactifs?)?|projecteurs?(?: interactifs?)?',
    ),
  },
  { articles: ['visualiseur'], nom: 'visualiseur', motif: motif('visualis[ea]u?rs?|cameras? de documents?') },
  {
    articles: ['projection-ecrans'],
    nom: 'projection des écrans',
    motif: motif(
      'apple ?tvs?|air ?servers?|systemes? de (?:projection|recopie|duplication)(?: d.ecrans?| des ecrans)?',
    ),
  },
  {
    articles: ['borne-wifi'],
    nom: 'borne Wi-Fi',
    motif: motif('bornes?(?: (?:d.acces )?wi-? ?fi)?|points? d.acces(?: wi-? ?fi)?'),
  },
  {
    articles: ['mdm'],
    nom: 'gestion de flotte (MDM)',
    motif: motif('mdms?|gestion(?: (?:de|d.une))? (?:flotte|parc)(?: (?:de|des) tablettes)?|jamf|intune'),
  },
  {
    articles: ['casque'],
    nom: 'casque',
    motif: motif('casques?(?:[ -](?:micros?|audio|avec micros?))?|micro-?casques?'),
  },
  {
    articles: ['clavier-bluetooth'],
    nom: 'clavier Bluetooth',
    motif: motif('claviers?(?: bluetooth| sans fil)?'),
  },
  { articles: ['trepied'], nom: 'trépied', motif: motif('tr[ei]pieds?(?: modulaires?)?') },
  {
    articles: ['conteuse'],
    nom: 'conteuse',
    motif: motif('conteuses?(?: d.histoires?)?|bookinous?|boites? a histoires?|lunii'),
  },
  {
    articles: ['enregistreur'],
    nom: 'enregistreur',
    motif: motif('enregistreurs?(?: (?:vocaux|vocals?|numeriques?|audio))?|dictaphones?|easy ?speaks?'),
  },
  {
    articles: ['robot'],
    nom: 'robot',
    motif: motif(
      'robots?(?: (?:programmables?|pedagogiques?|educatifs?))?(?: (?:blue-? ?bots?|bee-? ?bots?|thymios?|m-? ?bots?))?|blue-? ?bots?|bee-? ?bots?|thymios?|m-?bots?|ozobots?',
    ),
  },
  {
    articles: ['imprimante'],
    nom: 'imprimante',
    motif: motif('imprimantes?(?: couleurs?)?(?: a[34](?: ?(?:et|/|&) ?a[34])?)?'),
  },
  {
    articles: ['webradio'],
    nom: 'pack webradio',
    motif: motif('(?:packs? |kits? |materiels? )?web-? ?radios?'),
  },
  {
    articles: ['applications'],
    nom: 'application',
    motif: motif('applis?|applications?(?: (?:pour )?tablettes)?'),
  },
  { articles: ['albums-numeriques'], nom: 'album numérique', motif: motif('albums?(?: numeriques?)') },
  {
    articles: ['manuels-enrichis'],
    nom: 'manuel numérique enrichi',
    motif: motif('manuels?(?: numeriques?)(?: enrichis?)?'),
  },
];

export const TABLETTES = motif(
  'tab(?:l+et+e?s?|letes?|s)?|samsung(?: galaxy)?(?: tabs?)?|galaxy tabs?|i-?pads?(?: (?:air|mini|pro))?',
);
export const ORDINATEURS = motif(
  'ordinateurs?(?: portables?)?|ordi(?:s|nateur)?(?: portables?)?|pcs? portables?|portables?|lap-?tops?|chrome-?books?|mac-?books?|pcs?|ultra-?portables?',
);

export function optionDuMot(mot: string): OptionMobile {
  return /^(?:tab|samsung|galaxy|i-?pad)/u.test(mot) ? 'tablettes' : 'ordinateurs';
}

export const SNEE = motif(
  '(?:(?:plan|programme|dispositif|equipement|niveau|label|le) (?:du )?)?(?:s\\.? ?n\\.? ?e\\.?(?: ?e\\.?){0,3}|snn?e{1,4}s?|sne+|s n e e)|(?:le )?(?:plan )?socle(?: (?:numerique|num))?(?: de base)?(?! commun)(?: \\(?(?:plan )?snee\\)?)?|niveau de base',
);

/** Words of an earlier equipment plan (F20). */
export const PLAN = motif(
  '(?:plans?|programmes?|projets?|dotations?|campagnes?)(?: communal| municipal| numerique| informatique| anterieur| precedent)?(?: d.?equipements?| numeriques?| informatiques?| d.?investissements?| d.?informatisation| enir| tice| ecoles? numeriques?(?: rurales?)?)?|enir|equipee?s?|equipements? (?:anterieurs?|precedents?)|equipements?',
);

export const FRAGILITES_DITES: readonly (readonly [Fragilite, RegExp])[] = [
  [
    'education-prioritaire',
    motif('rep ?\\+?|reseaux? d.education prioritaire|education prioritaire|zep|rar'),
  ],
  ['qrr', motif('qrr|quartiers? de reconquete(?: republicaine)?|reconquete republicaine')],
  [
    'qpv',
    motif(
      'qpv|quartiers? (?:prioritaires?)(?: de la (?:politique de la )?ville)?|politique de la ville|quartiers? politique de la ville|zus',
    ),
  ],
  [
    'rural-isole',
    motif(
      'rural(?:e|es|aux)? isole(?:e|es|s)?|ruralite isolee|isolement rural|zones? rurales? isolees?|ecoles? isolees?|zrr',
    ),
  ],
  [
    'montagne',
    motif(
      '(?:zones? (?:de )?|en |loi |commune de |classees? |secteur )montagne(?: prioritaire)?|montagne prioritaire|zones? montagne',
    ),
  ],
];
