/**
 * The outcome of a rule. Three kinds of not-knowing, three shapes, never mixed:
 * the person has not said yet (`incomplete`), the source has no figure (a `Montant` with named lines),
 * the text allows several readings (`selon-lecture`).
 */
import type { LectureId } from './campagne.js';
import type { Chemin } from './situation.js';
import type { Justification, Trace } from './trace.js';

/** One reading taken: `{ lecture: 'A1', choix: 'a' }`. */
export interface ChoixDeLecture {
  readonly lecture: LectureId;
  readonly choix: string;
}

/** One outcome and every combination of readings that leads to it. */
export interface VarianteDeLecture<T> {
  readonly lectures: readonly (readonly ChoixDeLecture[])[];
  readonly valeur: T;
  readonly traces: readonly Trace[];
}

export type Issue<T> = Justification &
  (
    | { readonly type: 'etablie'; readonly valeur: T }
    /** Paths that the person has not given yet (or answered « je ne sais pas » where the figure cannot do without). */
    | { readonly type: 'incomplete'; readonly manquants: readonly Chemin[] }
    | { readonly type: 'selon-lecture'; readonly variantes: readonly VarianteDeLecture<T>[] }
  );

const SANS_JUSTIFICATION: Justification = { traces: [], reserves: [], notices: [], silences: [] };

export function etablie<T>(valeur: T, justification: Partial<Justification> = {}): Issue<T> {
  return { ...SANS_JUSTIFICATION, ...justification, type: 'etablie', valeur };
}

export function incomplete<T>(
  manquants: readonly Chemin[],
  justification: Partial<Justification> = {},
): Issue<T> {
  return { ...SANS_JUSTIFICATION, ...justification, type: 'incomplete', manquants: [...new Set(manquants)] };
}

export function selonLecture<T>(
  variantes: readonly VarianteDeLecture<T>[],
  justification: Partial<Justification> = {},
): Issue<T> {
  return { ...SANS_JUSTIFICATION, ...justification, type: 'selon-lecture', variantes };
}
