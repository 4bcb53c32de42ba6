/** Why an outcome is what it is: the rule, its quotation, what went in, what came out. Texts are French, ready to be shown. */
import type { FaitId, LectureId, SilenceId } from './campagne.js';
import type { Chemin } from './situation.js';

export interface EntreeDeTrace {
  /** French name of the input, e.g. « classes de la commune ». */
  readonly nom: string;
  /** The input as a person reads it: « 14 », « 11 800 € », « pas encore atteint ». */
  readonly valeur: string;
  /** Where it stands in the situation, when it was said by the person. */
  readonly chemin?: Chemin;
}

export interface Trace {
  /** Id of the rule: « plafond », « taux », « cout », « subvention », « limite »… */
  readonly regle: string;
  readonly faits: readonly FaitId[];
  /** Ids of quotations (`campagne.extraits`). */
  readonly citations: readonly string[];
  readonly entrees: readonly EntreeDeTrace[];
  /** French, e.g. « 4 PAC au maximum ». */
  readonly sortie: string;
}

/** What rides along with every outcome. */
export interface Justification {
  readonly traces: readonly Trace[];
  /** Open readings computed in their natural sense: one short line on a result. */
  readonly reserves: readonly LectureId[];
  /** Open readings to be told when relevant; they refuse nothing. */
  readonly notices: readonly LectureId[];
  readonly silences: readonly SilenceId[];
}
