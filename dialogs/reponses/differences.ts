/** Wording of what a change does to the amounts: never a bare difference while a price is unknown on one side only. */
import type { Difference, DifferenceVariante, Evaluation, Fourchette } from '../../rules/index.js';
import { liste } from '../textes/typographie.js';
import { direCout, direFourchette, direReste, direSubvention, direTaux } from './chiffres.js';

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

function signe(f: Fourchette): string {
  const abs = { min: f.min.abs(), max: f.max.abs() };
  return direFourchette(abs.min.lte(abs.max) ? abs : { min: abs.max, max: abs.min });
}

/** « le taux passe de 70 % à 50 % »: of the schools that have one before and after, when it changes in one way. */
function direChangementDeTaux(d: DifferenceVariante): readonly string[] {
  const changements = d.variante.ecoles.flatMap((apres) => {
    const avant = d.reference.ecoles.find((e) => e.id === apres.id);
    if (avant?.taux.type !== 'etablie' || apres.taux.type !== 'etablie') return [];
    const [de, a] = [direTaux(avant.taux.valeur.possibles), direTaux(apres.taux.valeur.possibles)];
    return de === a ? [] : [`de ${de} à ${a}`];
  });
  const distincts = [...new Set(changements)];
  if (distincts.length === 0) return [];
  const combien = changements.length === 1 ? '' : ` (${changements.length} écoles)`;
  return [`le taux de subvention passe ${liste(distincts)}${combien}`];
}

/** « coût : 11 800 € → 15 800 € (4 000 € de plus) », one piece for each thing that changes; none when nothing does. */
export function direEcarts(d: DifferenceVariante): readonly string[] {
  const morceaux: string[] = [];
  if (d.plafond !== null && d.plafond.avant !== d.plafond.apres)
    morceaux.push(`le nombre maximum de PAC passe de ${d.plafond.avant} à ${d.plafond.apres}`);
  morceaux.push(...direChangementDeTaux(d));
  for (const [nom, x, dire] of [
    // The cost alone, while a rate is not known yet.
    ['coût', d.subvention === null ? d.cout : null, ditCout],
    ['subvention', d.subvention, ditSubvention],
    ['reste à payer', d.reste, ditReste],
  ] as const) {
    if (x === null || sansChangement(x)) continue;
    const sens = !ecartDicible(x)
      ? null
      : x.ecart.max.lte(0)
        ? 'de moins'
        : x.ecart.min.gte(0)
          ? 'de plus'
          : null;
    morceaux.push(
      `${nom} : ${dire(d.reference, x.avant)} → ${dire(d.variante, x.apres)}${sens === null ? '' : ` (${signe(x.ecart)} ${sens}${x === d.reste ? ' à votre charge' : ''})`}`,
    );
  }
  return morceaux;
}
