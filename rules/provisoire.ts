/** Signatures, while the rules are being written. */
import type { Decimal } from 'decimal.js';
import type { Campagne, Jour, Tranche } from './campagne.js';
import type { Constat, EtatCalendrier, Evaluation } from './evaluation.js';
import type { ChoixDeLecture, Issue } from './issue.js';
import type { Fourchette, LigneSansChiffre } from './montant.js';
import type { OriginePrix, TablePrix } from './prix.js';
import type { ArticleAPrix, Chemin, Ecole, Pac, Situation } from './situation.js';

export type Niveau = 'pas-atteint' | 'atteint' | 'ne-sait-pas';
export interface Contexte {
  readonly campagne?: Campagne;
  readonly prix?: TablePrix;
  readonly jour: Jour;
}
export interface PrixArticle {
  readonly article: ArticleAPrix | 'tablettes' | 'ordinateurs';
  readonly quantite: number;
  readonly libelle: string;
  /** null: no price is known (not legible in the source, or not in its list). */
  readonly montant: Decimal | null;
  readonly origine: OriginePrix | null;
  /** True: the source lists it but its figure is not legible; false: priced, or not listed at all. */
  readonly illisible: boolean;
}
export interface Partage {
  readonly cout: Decimal;
  readonly taux: readonly number[];
  readonly subvention: Fourchette;
  readonly reste: Fourchette;
}
export interface SubventionPlafonnee {
  readonly subvention: Fourchette;
  readonly reste: Fourchette;
}
export interface DifferenceVariante {
  readonly reference: Evaluation;
  readonly variante: Evaluation;
  readonly cout: Difference | null;
  readonly subvention: Difference | null;
  readonly reste: Difference | null;
  readonly plafond: { readonly avant: number; readonly apres: number } | null;
  readonly constatsNouveaux: readonly Constat[];
  readonly constatsLeves: readonly Constat[];
}
export interface Difference {
  readonly avant: Fourchette;
  readonly apres: Fourchette;
  /** apres − avant. */
  readonly ecart: Fourchette;
  readonly sansChiffreAjoutes: readonly LigneSansChiffre[];
  readonly sansChiffreRetires: readonly LigneSansChiffre[];
}
const aVenir = (): never => {
  throw new Error('not implemented');
};
export const CAMPAGNE_PAR_DEFAUT: Campagne = undefined as unknown as Campagne;
export const evaluer: (situation: Situation, contexte: Contexte) => Evaluation = aVenir;
export const nombreMaxPac: (classes: number, campagne?: Campagne) => number | null = aVenir;
export const tranche: (classes: number, campagne?: Campagne) => Tranche | null = aVenir;
/** Next bracket up: « à partir de 19 classes, un PAC de plus »; null at the last one. */
export const trancheSuivante: (classes: number, campagne?: Campagne) => Tranche | null = aVenir;
export const prixOption: (
  option: 'tablettes' | 'ordinateurs',
  nombre: number,
  contexte?: Partial<Contexte>,
) => PrixArticle = aVenir;
export const prixArticle: (
  article: ArticleAPrix,
  quantite: number,
  contexte?: Partial<Contexte>,
) => PrixArticle = aVenir;
export const tauxDuNiveau: (niveau: Niveau, campagne?: Campagne) => readonly number[] = aVenir;
export const subventionDe: (montant: Decimal, niveau: Niveau, campagne?: Campagne) => Partage = aVenir;
/** Totals of equipment, € HT, of the schools at 70 % and at 50 %: the subsidy under every reading of the limit. */
export const subventionPlafonnee: (
  total70: Decimal,
  total50: Decimal,
  campagne?: Campagne,
) => Issue<SubventionPlafonnee> = aVenir;
export const debitSuffisant: (mbps: string, campagne?: Campagne) => boolean = aVenir;
export const statutCalendrier: (jour: Jour, campagne?: Campagne) => EtatCalendrier = aVenir;
export const composition: (pac: Pac, ecole: Ecole, campagne?: Campagne) => readonly Constat[] = aVenir;
export const manquants: (
  situation: Situation,
  objectif: 'estimation' | 'dossier',
  campagne?: Campagne,
) => readonly Chemin[] = aVenir;
export const comparerVariante: (
  reference: Situation,
  variante: Situation,
  contexte: Contexte,
) => DifferenceVariante = aVenir;
export const lireTablePrix: (
  donnees: unknown,
) =>
  | { readonly ok: true; readonly table: TablePrix }
  | { readonly ok: false; readonly erreurs: readonly string[] } = aVenir;
/** « 11 800 € », « 3 540,50 € », with no-break spaces. */
export const ecrireEuros: (montant: Decimal) => string = aVenir;
/** « 14 » or « 1 000 » with a no-break space. */
export const ecrireNombre: (n: number) => string = aVenir;
/** « 17/02/2023 » from `2023-02-17`; « novembre 2023 » from `2023-11`. */
export const ecrireDate: (jour: string) => string = aVenir;
/** « 70 % ». */
export const ecrireTaux: (taux: readonly number[]) => string = aVenir;
export const documentDeRelecture: () => string = aVenir;
export const choixDeLectures: (lecture: string) => readonly ChoixDeLecture[] = aVenir;
