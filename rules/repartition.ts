/** F9 — which PACs are within the ceiling. Beyond it, which ones is the commune's choice: never the engine's. */
import type { Campagne } from './campagne.js';
import type { StatutPac } from './evaluation.js';
import { plafondAssure, tranche } from './plafond.js';
import type { Chemin, Situation } from './situation.js';

export function nombreDePacs(situation: Situation): number {
  return situation.ecoles.reduce((n, e) => n + (e.pacs === undefined ? 0 : e.pacs.length), 0);
}

/** Known ceiling; null while the commune's classes are not known (or 0). */
function plafondConnu(situation: Situation, campagne: Campagne): number | null {
  const { classes } = situation.commune;
  return typeof classes === 'number' ? (tranche(classes, campagne)?.pacs ?? null) : null;
}

/** PACs flagged beyond the ceiling by the commune. */
function nombreEcartes(situation: Situation): number {
  return situation.ecoles.reduce(
    (n, e) => n + (e.pacs ?? []).filter((p) => p.horsPlafond === true).length,
    0,
  );
}

/** Status of a PAC, given whether the commune set it aside. One function for the whole situation: call it once. */
export function statutsDesPacs(situation: Situation, campagne: Campagne): (ecarte: boolean) => StatutPac {
  const total = nombreDePacs(situation);
  const plafond = plafondConnu(situation, campagne);
  if (plafond === null) {
    return () => (total <= plafondAssure(situation, campagne) ? 'dans-le-plafond' : 'plafond-inconnu');
  }
  if (total <= plafond) return () => 'dans-le-plafond';
  const assez = total - nombreEcartes(situation) <= plafond;
  return (ecarte) => (ecarte ? 'hors-plafond' : assez ? 'dans-le-plafond' : 'a-choisir');
}

/** Paths to answer when the plan is beyond the ceiling and the commune has not said which PACs are: empty otherwise. */
export function pacsADepartager(situation: Situation, campagne: Campagne): readonly Chemin[] {
  const statut = statutsDesPacs(situation, campagne)(false);
  if (statut !== 'a-choisir') return [];
  return situation.ecoles.flatMap((e) =>
    (e.pacs ?? [])
      .filter((p) => p.horsPlafond === undefined)
      .map((p) => `ecoles[${e.id}].pacs[${p.id}].horsPlafond`),
  );
}
