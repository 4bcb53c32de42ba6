/**
 * Amounts in € HT. Decimal from input to output; an amount is a known part and named lines that have no figure.
 * Rounding to the cent happens in `arrondirAuCentime` and nowhere else.
 */
import { Decimal } from 'decimal.js';
import type { ArticleAPrix } from './situation.js';

export { Decimal } from 'decimal.js';

/** A known amount; `min` and `max` differ only when a school's level (70 % or 50 %) is unknown, or under an open order of spending. */
export interface Fourchette {
  readonly min: Decimal;
  readonly max: Decimal;
}

/** `tablettes` and `ordinateurs`: a number of devices for which the price list has no option at all (11 to 19 devices). */
export type ArticleSansPrix = ArticleAPrix | 'tablettes' | 'ordinateurs' | 'pac';

/**
 * Why a line has no figure.
 * - `prix-inconnu`: the source has no (legible) price and nobody gave one;
 * - `taux-non-precise`: its price is known, or not, but the text gives no rate for it (ENT, digital resources);
 * - `hors-texte`: the text does not provide for it (refused by the composition rules): no subsidy figure;
 * - `hors-plafond`: it belongs to a PAC beyond the ceiling: no subsidy figure.
 */
export type MotifSansChiffre = 'prix-inconnu' | 'taux-non-precise' | 'hors-texte' | 'hors-plafond';

/** A named line without a figure. */
export interface LigneSansChiffre {
  readonly article: ArticleSansPrix;
  /** French, singular or plural according to `quantite`, e.g. « 2 vidéoprojecteurs interactifs ». */
  readonly libelle: string;
  readonly quantite: number;
  readonly motif: MotifSansChiffre;
  /** Cost of the line when it is known (then only its subsidy is without a figure). */
  readonly prix?: Decimal;
  /** True when the text does not say whether the priced option already contains it (headsets, trolley, MDM…). */
  readonly peutEtreCompris: boolean;
  /** Rates that would apply to it once priced, e.g. [70] or [50, 70]; empty: the text gives none. */
  readonly taux: readonly number[];
  readonly ecole?: string;
  readonly pac?: string;
}

/** An amount: « `connu`, hors `sansChiffre` ». Never a bare sum while `sansChiffre` is not empty. */
export interface Montant {
  readonly connu: Fourchette;
  readonly sansChiffre: readonly LigneSansChiffre[];
}

export const ZERO = new Decimal(0);

/** The one rounding of the engine: half-up, to the cent (facts.md « Rounding »; the source is silent). */
export function arrondirAuCentime(montant: Decimal): Decimal {
  return montant.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
}

/** Reads an amount already validated by `schemaEuros`. */
export function euros(texte: string): Decimal {
  return new Decimal(texte);
}

export function fourchette(min: Decimal, max: Decimal = min): Fourchette {
  return { min, max };
}

export function estUnique(f: Fourchette): boolean {
  return f.min.eq(f.max);
}

export function ajouterFourchettes(a: Fourchette, b: Fourchette): Fourchette {
  return { min: a.min.plus(b.min), max: a.max.plus(b.max) };
}

export const MONTANT_NUL: Montant = { connu: fourchette(ZERO), sansChiffre: [] };

/** Sum of amounts: known parts add up, named lines are kept one by one. */
export function sommeMontants(montants: readonly Montant[]): Montant {
  return {
    connu: montants.reduce((somme, m) => ajouterFourchettes(somme, m.connu), fourchette(ZERO)),
    sansChiffre: montants.flatMap((m) => m.sansChiffre),
  };
}

/** True when nothing is left without a figure: the amount is complete. */
export function estComplet(m: Montant): boolean {
  return m.sansChiffre.length === 0;
}
