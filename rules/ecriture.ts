/** How values read in a trace or a finding (French, no-break spaces). Dialogs have their own wording of results. */
import type { Decimal } from './montant.js';

const NBSP = '\u00a0';
const MOIS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
);
const MOIS_PAR_NUMERO = '01 02 03 04 05 06 07 08 09 10 11 12'.split(' ');

function grouper(entier: string): string {
  return entier.replace(/\B(?=(\d{3})+$)/g, NBSP);
}

/** « 1 000 ». */
export function ecrireNombre(n: number): string {
  return grouper(String(n));
}

/** « 11 800 € », « 3 540,50 € »: cents only when there are some. */
export function ecrireEuros(montant: Decimal): string {
  const [entier = '', centimes = '00'] = montant.toFixed(2).split('.');
  return `${grouper(entier)}${centimes === '00' ? '' : `,${centimes}`}${NBSP}€`;
}

/** « 11 800 € », or « 5 900 € à 8 260 € ». */
export function ecrireFourchette(f: { readonly min: Decimal; readonly max: Decimal }): string {
  return f.min.eq(f.max) ? ecrireEuros(f.min) : `${ecrireEuros(f.min)} à ${ecrireEuros(f.max)}`;
}

/** « 70 % », « 50 % ou 70 % ». */
export function ecrireTaux(taux: readonly number[]): string {
  return taux.map((t) => `${t}${NBSP}%`).join(' ou ');
}

/** « 17/02/2023 » from `2023-02-17`, « novembre 2023 » from `2023-11`. */
export function ecrireDate(jour: string): string {
  const [annee = '', mois = '', quantieme] = jour.split('-');
  return quantieme === undefined
    ? `${MOIS[MOIS_PAR_NUMERO.indexOf(mois)]} ${annee}`
    : `${quantieme}/${mois}/${annee}`;
}

/** « 4 PAC », « 1 classe », « 2 classes ». */
export function compter(n: number, singulier: string, pluriel: string): string {
  return `${ecrireNombre(n)} ${n > 1 ? pluriel : singulier}`;
}
