/** Wording of what a change does to the amounts: never a bare difference while a price is unknown on one side only. */
import type { Difference, Evaluation, Fourchette } from '../../rules/index.js';
import { direCout, direFourchette, direReste, direSubvention } from './chiffres.js';

/** An amount of an evaluation in words; under several readings, the interval. */
export type Dit = (evaluation: Evaluation, intervalle: Fourchette) => string;

export const ditCout: Dit = (ev, f) =>
  ev.cout.type === 'etablie' ? direCout(ev.cout.valeur) : direFourchette(f);
export const ditSubvention: Dit = (ev, f) =>
  ev.financement.type === 'etablie' ? direSubvention(ev.financement.valeur.subvention) : selonLecture(ev, f);
export const ditReste: Dit = (ev, f) =>
  ev.financement.type === 'etablie' ? direReste(ev.financement.valeur.reste) : selonLecture(ev, f);

/** Several readings: the interval, and that lines without a price are not in it. */
function selonLecture(ev: Evaluation, f: Fourchette): string {
  const partiel = ev.cout.type === 'etablie' && ev.cout.valeur.sansChiffre.some((l) => !l.peutEtreCompris);
  return `${direFourchette(f)} selon la lecture du texte${partiel ? ', hors lignes sans prix' : ''}`;
}

/** No line lost its price: what the known part gains or loses can be said. */
export function ecartDicible(x: Difference): boolean {
  return x.sansChiffreAjoutes.every((l) => l.peutEtreCompris);
}

export function sansChangement(x: Difference): boolean {
  return x.ecart.min.isZero() && x.ecart.max.isZero() && ecartDicible(x);
}
