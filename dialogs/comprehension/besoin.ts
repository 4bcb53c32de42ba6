/** Questions that go from classes to equip to PACs, or back: « équiper 9 classes, combien de PAC ? ». */
import { PAC } from './lexique.js';
import { enEntier, type NombreLu, nombres } from './nombres.js';
import { normalise, type TexteNormalise } from './normalise.js';

export type Besoin =
  /** How many PACs for that many classes to equip; `commune`: all its classes, when they are said. */
  | {
      readonly demande: 'pacs';
      readonly aEquiper: number;
      readonly commune: number | null;
      readonly pacs: number | null;
    }
  /** How many classes that many PACs equip, or as many as the commune's classes allow. */
  | { readonly demande: 'classes'; readonly pacs: number | null; readonly commune: number | null }
  /** How many devices that many PACs hold. */
  | { readonly demande: 'appareils'; readonly pacs: number; readonly option: 'tablettes' | 'ordinateurs' };

const LONGUEUR_MAX = 300;
const DEMANDE =
  /(?<![a-z])(?:combien|cb|cmb|suffi\w*|faut|possible|permis|droit|assez|maximum|minimum|est[ -]ce)(?![a-z])|\?/u;
const AVANT_EQUIPER =
  /(?:equip\w*|dot\w+|couvrir|couvre)(?: (?:en|que|au moins|seulement|uniquement|nos|les|mes|ces|au total|jusqu'a|environ)){0,2} $/u;
const APRES_EQUIPER =
  /^ ?(?:classes? )?(?:sont )?(?:a |que l'on veut |qu'on veut |qui seront )?(?:equip\w+|doter|couvrir)/u;
/** « 10 classes sur 20 ». */
const PARTIE =
  /(?<![\d.,])(\d{1,3}) (?:de nos |des |de mes )?(?:classes? )?(?:sur|parmi|des) (?:nos |les |mes )?(\d{1,3})(?!\d|[.,]\d| ?%)(?! ?(?:tablettes|ordi|%))/u;
const COMBIEN_CLASSES =
  /(?<![a-z])(?:combien|cb|cmb|quel nombre|nombre) (?:de |d')?(?:salles? de )?classes?(?![a-z])/u;
const COMBIEN_PAC = new RegExp(
  `(?<![a-z])(?:combien|cb|cmb|nombre)(?: de| d')? ?(?:${PAC}|programmes?)`,
  'u',
);
const DES_PAC = new RegExp(`^(?:${PAC}|programmes?)$`, 'u');
const VERBE = /(?<![a-z])(?:equip\w*|couvr\w*|dot(?:er|e|ons)|servir|pour combien de classes)(?![a-z])/u;

/** What the message asks of that kind, or null. Pure. */
export function besoin(texte: string): Besoin | null {
  const t = normalise(texte);
  if (t.plat.length > LONGUEUR_MAX || !DEMANDE.test(t.plat)) return null;
  const partie = PARTIE.exec(t.plat);
  const [voulu, total] = [enEntier(partie?.[1] ?? ''), enEntier(partie?.[2] ?? '')];
  if (voulu !== null && total !== null && voulu <= total && VERBE.test(t.plat))
    return { demande: 'pacs', aEquiper: voulu, commune: total, pacs: null };
  const lus = nombres(t).flatMap((n) => (n.kind === 'entier' && !n.nie && !n.remplace ? [n] : []));
  const classes = lus.filter((n) => /^clas{1,2}es?$/u.test(n.unite ?? ''));
  const pacs = lus.filter((n) => DES_PAC.test(n.unite ?? ''));
  const [pac, autrePac] = pacs;
  if (autrePac !== undefined) return null;
  const aEquiper = lus.filter((n) => estAEquiper(t, n) && !pacs.includes(n));
  const [voulues, autres] = aEquiper;
  const reste = classes.filter((n) => !aEquiper.includes(n));
  const commune = reste.length === 1 ? (reste[0]?.entier ?? null) : null;
  if (voulues !== undefined && autres === undefined && reste.length <= 1)
    return COMBIEN_PAC.test(t.plat) || pac !== undefined || commune !== null || /suffi|faut/u.test(t.plat)
      ? { demande: 'pacs', aEquiper: voulues.entier, commune, pacs: pac?.entier ?? null }
      : null;
  if (
    COMBIEN_CLASSES.test(t.plat) &&
    VERBE.test(t.plat) &&
    reste.length <= 1 &&
    (pac !== undefined || commune !== null)
  )
    return { demande: 'classes', pacs: pac?.entier ?? null, commune };
  const option = optionDemandee(t.plat);
  return pac !== undefined && pac.entier > 1 && option !== null && lus.length === 1
    ? { demande: 'appareils', pacs: pac.entier, option }
    : null;
}

type Entier = Extract<NombreLu, { kind: 'entier' }>;

function estAEquiper(t: TexteNormalise, n: Entier): boolean {
  if (n.unite !== null && !/^(?:clas{1,2}es?|a|sur|seulement)$/u.test(n.unite)) return false;
  const apres = t.plat.slice(n.fin, n.fin + 40);
  return AVANT_EQUIPER.test(t.plat.slice(Math.max(0, n.debut - 40), n.debut)) || APRES_EQUIPER.test(apres);
}

const COMBIEN_APPAREILS =
  /(?<![a-z])(?:combien|cb|cmb|nombre)(?: de| d')? ?(tablettes?|ipads?|ordinateurs?|ordis?|pc)(?![a-z])/u;

function optionDemandee(plat: string): 'tablettes' | 'ordinateurs' | null {
  const mot = COMBIEN_APPAREILS.exec(plat)?.[1];
  if (mot === undefined || /(?<![a-z])(?:cout|prix|euros?|subvention|coute)/u.test(plat)) return null;
  return /^(?:tablette|ipad)/u.test(mot) ? 'tablettes' : 'ordinateurs';
}
