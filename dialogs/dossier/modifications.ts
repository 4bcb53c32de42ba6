import type { Dossier } from './dossier.js';

export type ChampEcrit = { readonly chemin: string; readonly apres: unknown };

/** What was written and still stands, the last first; what came with a new school or PAC is told field by field. */
export function champsEcrits(dossier: Dossier, auteur?: string): readonly ChampEcrit[] {
  return dossier.modifications
    .filter((m) => m.annule === undefined && (auteur === undefined || m.auteur === auteur))
    .toReversed()
    .flatMap(({ chemin, apres }): readonly ChampEcrit[] =>
      apres !== null && typeof apres === 'object' && !Array.isArray(apres)
        ? Object.entries(apres)
            .filter(([cle]) => cle !== 'id')
            .map(([cle, valeur]) => ({ chemin: `${chemin}.${cle}`, apres: valeur }))
            .toReversed()
        : [{ chemin, apres }],
    );
}
