/** All the questions, and which one is asked next. */
import type { Chemin, Evaluation } from '../../rules/index.js';
import { idsDe, lire, modeleDe } from '../dossier/chemins.js';
import type { Dossier } from '../dossier/dossier.js';
import { QUESTIONS_COMMUNE } from './commune.js';
import { QUESTIONS_ECOLE } from './ecole.js';
import { QUESTIONS_PROJET } from './projet.js';
import type { Question } from './question.js';

export const QUESTIONS: readonly Question[] = [...QUESTIONS_COMMUNE, ...QUESTIONS_ECOLE, ...QUESTIONS_PROJET];

const PAR_MODELE = new Map(QUESTIONS.map((q) => [q.modele, q]));
const PAR_ID = new Map(QUESTIONS.map((q) => [q.id, q]));

/** The question that a path belongs to; undefined for paths that nobody asks about. */
export function questionDuChemin(chemin: Chemin): Question | undefined {
  return PAR_MODELE.get(modeleDe(chemin));
}

export function questionDeId(id: string): Question | undefined {
  return PAR_ID.get(id);
}

export interface QuestionPosable {
  readonly question: Question;
  readonly chemin: Chemin;
}

/** The paths of the questions that no rule misses but that a goal asks for. */
function facultatives(dossier: Dossier, but: 'estimation' | 'dossier'): readonly Chemin[] {
  return QUESTIONS.filter((q) => q.facultative && (but === 'dossier' || q.but === 'estimation')).flatMap(
    (q) => {
      if (q.modele.startsWith('commune.')) return [q.modele];
      return dossier.situation.ecoles.map((e) => q.modele.replace('ecoles[]', `ecoles[${e.id}]`));
    },
  );
}

/**
 * What can be asked now for a goal, in order: what the rules miss and what the goal asks besides, by the declarations'
 * priority, commune first, then school by school. Questions put off (`passees`) come last.
 */
export function questionsPosables(
  dossier: Dossier,
  evaluation: Evaluation,
  but: 'estimation' | 'dossier',
  passees: readonly Chemin[],
): readonly QuestionPosable[] {
  const manquants =
    but === 'dossier'
      ? [...evaluation.manquants.estimation, ...evaluation.manquants.dossier]
      : evaluation.manquants.estimation;
  const chemins = [...new Set([...manquants, ...facultatives(dossier, but)])];
  const rangs = new Map(dossier.situation.ecoles.map((e, i) => [e.id, i]));
  const cle = ({ question, chemin }: QuestionPosable): readonly number[] => {
    const { ecole } = idsDe(chemin);
    const fin = question.groupe === 'priorites' ? 1 : 0;
    return [fin, ecole === undefined ? -1 : (rangs.get(ecole) ?? 0), question.priorite];
  };
  return chemins
    .flatMap((chemin) => {
      const question = questionDuChemin(chemin);
      const dite = chemin !== 'ecoles' && lire(dossier.situation, chemin) !== undefined;
      if (question === undefined || dite || passees.includes(chemin) || question.sansObjet?.(chemin, dossier))
        return [];
      return [{ question, chemin }];
    })
    .sort((a, b) => {
      const [x, y] = [cle(a), cle(b)];
      const i = x.findIndex((v, k) => v !== y[k]);
      return i < 0 ? 0 : (x[i] ?? 0) - (y[i] ?? 0);
    });
}
