/**
 * The rule engine of the call « Territoires Numériques Éducatifs » of Isère, usable alone: its only door.
 *
 * `evaluer(situation, { jour })` says everything; the single rules answer one question with its own data. Amounts are € HT and
 * `Decimal`; a path (`Chemin`) names what is missing; every outcome carries its trace and the open readings it rests on.
 */

export { statutCalendrier } from './calendrier.js';
export type * from './campagne.js';
export {
  CAMPAGNE_PAR_DEFAUT,
  CAMPAGNES,
  extraitDe,
  faitDe,
  lectureDe,
  silenceDe,
  sourceDe,
} from './campagnes/index.js';
export { composition, genrePac } from './composition.js';
export { ecrireDate, ecrireEuros, ecrireFourchette, ecrireNombre, ecrireTaux } from './ecriture.js';
export type * from './evaluation.js';
export { type Contexte, evaluer } from './evaluer.js';
export * from './issue.js';
export { type SubventionPlafonnee, subventionPlafonnee, titreLecture } from './limite.js';
export { manquants } from './manquants.js';
export * from './montant.js';
export { nombreMaxPac, tranche, trancheSuivante } from './plafond.js';
export { debitSuffisant } from './prerequis.js';
export {
  type ContextePrix,
  coutOption,
  libelleArticle,
  lireTablePrix,
  type OptionMobile,
  type OriginePrix,
  type PrixArticle,
  prixArticle,
  prixOption,
  schemaTablePrix,
  type TablePrix,
} from './prix.js';
export * from './proposition.js';
export { documentDeRelecture } from './relecture.js';
export * from './situation.js';
export { type Niveau, type Partage, subventionDe, tauxDuNiveau } from './taux.js';
export type * from './trace.js';
export {
  comparerEvaluations,
  comparerVariante,
  type Difference,
  type DifferenceVariante,
} from './variante.js';
