/** « 20 tablettes à 70 »: a rate of the campaign (F8) said without its sign. */
import { CAMPAGNE_PAR_DEFAUT } from '../../rules/index.js';
import type { NombreLu } from './nombres.js';

const TAUX: readonly number[] = Object.values(CAMPAGNE_PAR_DEFAUT.taux).flatMap(({ valeur }) => [
  Number(valeur),
  Math.round(Number(valeur) * 100),
]);
const DEVANT = /(?<![a-z])(?:a|taux de|taux a|taux) $/u;
/** Counted or measured: another thing than a rate. */
const COMPTE =
  /^ ?(?:%|€|k\b|euros?|mb|mega|mo\b|tablettes?|ipads?|ordi|pcs?|portables?|classes?|eleves?|pacs?|kits?|ecoles?|km|ans|jours|ou|a|et|-|\d|[.,]\d)/u;

/** True when this number is such a rate: the caller knows that money or devices are spoken of. */
export function estTauxNu(plat: string, n: NombreLu): boolean {
  return (
    n.kind === 'entier' &&
    TAUX.includes(n.entier) &&
    DEVANT.test(plat.slice(0, n.debut)) &&
    !COMPTE.test(plat.slice(n.fin))
  );
}
