import {
  AgnosticNumberParserFactory,
  AgnosticNumberParserType,
  FrenchDoubleExtractor,
  FrenchIntegerExtractor,
  FrenchNumberParserConfiguration,
  NumberModel,
} from '@microsoft/recognizers-text-number';

/**
 * The one door to Microsoft's recognisers. They read digit strings that our own grammar has produced, never the
 * raw text: on French words they are silently wrong, and their word regexes explode on short hostile input.
 * The fraction regexes (over 100 KB) and those over this size are left out: they cost seconds at first use.
 */
const TAILLE_MAX_REGEX = 5000;
/** Digit strings given at once: the window that the recogniser sees stays under 150 characters. */
const LOT = 8;
/** Beyond, the recogniser answers in exponents; nothing that we count is that long. */
export const CHIFFRES_MAX = 12;

let modele: NumberModel | undefined;

/** Builds the model and runs it once (about 50 ms), so that the first message does not pay for it. */
export function prechauffer(): void {
  leModele().parse('12 ; 3,5 ; é’ €');
}

/**
 * For each canonical number (« 4310 », « 3.5 »), does the recogniser read the same value? Pure and bounded: called
 * by lots of eight. A disagreement means that the number must be asked, not used.
 */
export function confirme(canoniques: readonly string[]): readonly boolean[] {
  const accords: boolean[] = [];
  for (let i = 0; i < canoniques.length; i += LOT) {
    const lot = canoniques.slice(i, i + LOT);
    const lisibles = lot.every(estCanonique);
    const lus = lisibles ? lit(lot) : null;
    for (const [k, canonique] of lot.entries()) {
      const seul = lus === null && estCanonique(canonique) ? lit([canonique]) : null;
      const lu = lus === null ? seul?.[0] : lus[k];
      accords.push(lu !== undefined && lu === sansZerosFinaux(canonique));
    }
  }
  return accords;
}

function estCanonique(n: string): boolean {
  return /^\d{1,12}(?:\.\d{1,6})?$/u.test(n);
}

/** The recogniser's values in canonical form, or null if it does not see exactly as many numbers. */
function lit(lot: readonly string[]): readonly string[] | null {
  const resultats = leModele().parse(lot.map((n) => n.replace('.', ',')).join(' ; '));
  if (resultats.length !== lot.length) return null;
  return resultats.map((r) => sansZerosFinaux(String(r.resolution?.value).replace(',', '.')));
}

function sansZerosFinaux(n: string): string {
  return n.includes('.') ? n.replace(/\.?0+$/u, '') : n;
}

function leModele(): NumberModel {
  if (modele === undefined) {
    const extracteur = new FrenchIntegerExtractor();
    extracteur.regexes = [...extracteur.regexes, ...new FrenchDoubleExtractor().regexes].filter(
      (r) => r.regExp.source.length <= TAILLE_MAX_REGEX,
    );
    const lecteur = AgnosticNumberParserFactory.getParser(
      AgnosticNumberParserType.Number,
      new FrenchNumberParserConfiguration(),
    );
    modele = new NumberModel(lecteur, extracteur);
  }
  return modele;
}
