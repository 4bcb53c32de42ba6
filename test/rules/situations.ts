/** Small situations for the tests, and outcomes as one readable line. */
import assert from 'node:assert/strict';
import type {
  Ecole,
  Evaluation,
  Financement,
  Fourchette,
  Issue,
  Montant,
  Pac,
  Situation,
} from '../../rules/index.js';
import { evaluer } from '../../rules/index.js';

export const AVANT = '2023-02-01';

export function unPac(pac: Partial<Pac> = {}): Pac {
  return { id: 'p1', classes: 1, option: 'tablettes', nombre: 20, ...pac };
}

export function uneEcole(ecole: Partial<Ecole> = {}): Ecole {
  return { id: 'e1', type: 'elementaire', niveau: 'pas-atteint', pacs: [unPac()], ...ecole };
}

export function uneSituation(
  ecoles: readonly Ecole[] = [uneEcole()],
  classes = 14,
  devis: Situation['devis'] = {},
): Situation {
  return { commune: { classes }, ecoles: [...ecoles], devis };
}

export const evalue = (situation: Situation): Evaluation => evaluer(situation, { jour: AVANT });

export function valeur<T>(issue: Issue<T> | null): T {
  assert.equal(issue?.type, 'etablie', `not established: ${JSON.stringify(issue)}`);
  return issue.valeur;
}

export const lu = (f: Fourchette): string => (f.min.eq(f.max) ? f.min.toString() : `${f.min} à ${f.max}`);

/** « coût / subvention / reste » of the known parts. */
export function ligne(f: Financement): string {
  return [f.cout, f.subvention, f.reste].map((m) => lu(m.connu)).join(' / ');
}

export const nommees = (m: Montant): string =>
  m.sansChiffre.map((l) => `${l.quantite} ${l.article} ${l.motif}`).join(', ');

export function totalCommune(situation: Situation): string {
  return ligne(valeur(evalue(situation).financement));
}

/** Every reading of a subsidy, « a: 175000 | b: 165000 ». */
export function parLecture<T extends { readonly subvention: Fourchette | Montant }>(issue: Issue<T>): string {
  const dire = (s: Fourchette | Montant): string => lu('connu' in s ? s.connu : s);
  if (issue.type === 'etablie') return `toutes: ${dire(issue.valeur.subvention)}`;
  assert.equal(issue.type, 'selon-lecture');
  return issue.variantes
    .map(
      (v) =>
        `${v.lectures.map((l) => l.map((c) => c.choix).join('-')).join(',')}: ${dire(v.valeur.subvention)}`,
    )
    .join(' | ');
}
