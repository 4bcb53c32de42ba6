/** Quotations and open readings as blocks of a view. */
import {
  CAMPAGNE_PAR_DEFAUT,
  type Interlocuteur,
  type Justification,
  type LectureId,
  type Trace,
} from '../../rules/index.js';
import type { Contexte } from '../evenement.js';
import type { Bloc } from '../vues.js';

const EXTRAITS = new Map(CAMPAGNE_PAR_DEFAUT.extraits.map((e) => [e.id, e]));

/** « AMI 2023, « Financement » »: where a quotation stands. */
export function referenceDe(id: string): string {
  const extrait = EXTRAITS.get(id);
  return extrait === undefined
    ? CAMPAGNE_PAR_DEFAUT.nomCourt
    : `${CAMPAGNE_PAR_DEFAUT.nomCourt}, « ${extrait.section} »`;
}

/** Quotations as blocks, each once, in the order given; those without text are passed over. */
export function citationsDe(ids: readonly string[]): readonly Bloc[] {
  return [...new Set(ids)].flatMap((id): readonly Bloc[] => {
    const extrait = EXTRAITS.get(id);
    return extrait === undefined
      ? []
      : [{ type: 'citation', texte: extrait.affichage, reference: referenceDe(id) }];
  });
}

const LECTURES = new Map(CAMPAGNE_PAR_DEFAUT.lectures.map((l) => [l.id, l]));

/** The short lines of open readings. */
export function mentionsDe(ids: readonly LectureId[]): readonly string[] {
  return [...new Set(ids)].flatMap((id) => LECTURES.get(id)?.mention ?? []);
}

/** Open readings in full: question, readings, what is taken. */
export function lecturesEnDetail(ids: readonly LectureId[]): readonly Bloc[] {
  return [...new Set(ids)].flatMap((id): readonly Bloc[] => {
    const lecture = LECTURES.get(id);
    if (lecture === undefined) return [];
    return [
      { type: 'texte', texte: `${lecture.question} (${id})`, ton: 'fort' },
      { type: 'texte', texte: lecture.detail },
      {
        type: 'liste',
        elements: lecture.lectures.map(
          (l) => `${l.titre} : ${l.detail}${l.naturelle ? ' (lecture retenue)' : ''}`,
        ),
      },
    ];
  });
}

/** A trace as one line: « Plafond : 14 classes → 4 PAC au maximum ». */
export function ligneDeTrace(trace: Trace): string {
  const entrees = trace.entrees.map((e) => `${e.nom} : ${e.valeur}`).join(', ');
  return entrees === '' ? trace.sortie : `${entrees} → ${trace.sortie}`;
}

/** Everything behind a « Pourquoi ? »: how it was found, the quotations, what the text leaves open. */
export function pourquoi(justifications: readonly Justification[]): readonly Bloc[] {
  const traces = justifications.flatMap((j) => j.traces);
  const lignes = [...new Set(traces.map(ligneDeTrace))];
  const lectures = justifications.flatMap((j) => [...j.reserves, ...j.notices]);
  return [
    ...(lignes.length > 0 ? [{ type: 'liste', elements: lignes } as const] : []),
    ...citationsDe(traces.flatMap((t) => t.citations)),
    ...lecturesEnDetail(lectures),
  ];
}

/** Whom to ask, as configured, or the institution's name alone. */
export function interlocuteur(qui: Interlocuteur, contacts: Contexte['contacts']): string {
  if (qui === 'departement') {
    return contacts.departement === undefined
      ? "le Département de l'Isère"
      : `le Département de l'Isère (${contacts.departement})`;
  }
  if (qui === 'inspection') {
    return contacts.inspection === undefined
      ? "l'inspection de l'Éducation nationale de votre circonscription"
      : `l'inspection de l'Éducation nationale (${contacts.inspection})`;
  }
  return qui === 'canope' ? 'Réseau Canopé' : 'la Petite Poussée';
}
