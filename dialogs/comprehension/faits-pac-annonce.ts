/** « 2 PAC : 1 PAC de 20 tablettes et 1 PAC de 20 ordinateurs »: the two are those of the detail, not two more. */
import type { Mention } from './faits-mention.js';

const compte = (m: Mention | undefined): number | null =>
  m?.g === 'pac' && m.rang === null && !m.par && !m.dans && m.q?.kind === 'sure' ? m.q.valeur : null;

/** The place of a number of PACs that those told after it add up to. Null: each counts for itself. */
export function totalAnnonce(ms: readonly Mention[]): number | null {
  const comptes = ms.flatMap((m, i) => (compte(m) === null ? [] : [i]));
  const [premier, ...detail] = comptes;
  const [deuxieme] = detail;
  if (premier === undefined || deuxieme === undefined) return null;
  const total = compte(ms[premier]) ?? 0;
  const somme = detail.reduce((n, i) => n + (compte(ms[i]) ?? 0), 0);
  const appareils = (de: number, a: number): boolean =>
    ms.slice(de, a).some((m) => m.g === 'mobile' || m.g === 'materiel');
  const ecole = (de: number, a: number): boolean => ms.slice(de, a).some((m) => m.g === 'ecole');
  const bornes = detail.map((i, k) => [i, detail[k + 1] ?? ms.length] as const);
  if (total < 2 || somme !== total || appareils(premier, deuxieme)) return null;
  if (!bornes.every(([de, a]) => appareils(de, a) || ecole(de, a))) return null;
  // « 2 PAC à Jaurès, 1 à Ferry et 1 à Curie »: each its own.
  return ecole(premier, deuxieme) && ecole(deuxieme, ms.length) ? null : premier;
}
