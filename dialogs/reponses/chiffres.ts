/** Wording of amounts: a known part, named unknowns, intervals, readings. Nothing here computes. */
import {
  Decimal,
  estUnique,
  type Fourchette,
  type LigneSansChiffre,
  type Montant,
} from '../../rules/index.js';
import { libelleArticle } from '../textes/articles.js';
import { liste, montant, pourcent } from '../textes/typographie.js';

/** « 11 800 € » or « entre 5 900 € et 8 260 € ». */
export function direFourchette(f: Fourchette): string {
  return estUnique(f) ? montant(f.min) : `entre ${montant(f.min)} et ${montant(f.max)}`;
}

/** Names of unpriced lines, each once: « 2 vidéoprojecteurs interactifs, abonnement à un ENT ». */
export function nomsSansChiffre(lignes: readonly LigneSansChiffre[]): string {
  const parArticle = new Map<string, { libelle: string; quantite: number; lignes: number }>();
  for (const { article, libelle, quantite } of lignes) {
    const deja = parArticle.get(article);
    parArticle.set(article, {
      libelle,
      quantite: (deja?.quantite ?? 0) + quantite,
      lignes: (deja?.lignes ?? 0) + 1,
    });
  }
  return liste(
    [...parArticle].map(([article, l]) => (l.lignes === 1 ? l.libelle : libelleArticle(article, l.quantite))),
  );
}

/** A cost: « 11 800 € HT », « au moins 11 800 € HT, hors … (prix inconnu) », « prix inconnu (…) ». */
export function direCout(m: Montant): string {
  const sans = m.sansChiffre.filter((l) => l.prix === undefined && !l.peutEtreCompris);
  if (sans.length === 0) return `${direFourchette(m.connu)} HT`;
  if (m.connu.max.isZero()) return `prix inconnu (${nomsSansChiffre(sans)})`;
  const connu = estUnique(m.connu) ? `au moins ${direFourchette(m.connu)}` : direFourchette(m.connu);
  return `${connu} HT, hors ${nomsSansChiffre(sans)} (prix inconnu)`;
}

/** An amount without words, on its known part. */
export function direPart(m: Montant): string {
  if (m.sansChiffre.length > 0 && m.connu.max.isZero()) return sansMontant(m);
  return direFourchette(m.connu);
}

/** Why there is no amount at all. */
function sansMontant(m: Montant): string {
  return nonCompris(m).some((l) => l.motif === 'hors-texte')
    ? "pas de montant : ce choix n'est pas prévu par le texte"
    : 'pas de montant : prix inconnu';
}

const nonCompris = (m: Montant) => m.sansChiffre.filter((l) => !l.peutEtreCompris);

/** A subsidy: « 8 260 € », or « 8 260 € sur la partie chiffrée » when something has no figure. */
export function direSubvention(m: Montant): string {
  const partiel = nonCompris(m).length > 0;
  if (partiel && m.connu.max.isZero()) return sansMontant(m);
  return partiel ? `${direFourchette(m.connu)} sur la partie chiffrée` : direFourchette(m.connu);
}

/** What is left to pay: never a bare sum while something has no figure. */
export function direReste(m: Montant): string {
  const partiel = nonCompris(m).length > 0;
  if (partiel && m.connu.max.isZero()) return sansMontant(m);
  if (!partiel) return direFourchette(m.connu);
  const ailleurs = nonCompris(m).flatMap((l) => l.prix ?? []);
  const plus =
    ailleurs.length === 0 ? '' : `, et ${montant(Decimal.sum(...ailleurs))} sans subvention chiffrée`;
  return estUnique(m.connu)
    ? `au moins ${direFourchette(m.connu)}${plus}`
    : `${direFourchette(m.connu)}${plus}, hors lignes sans prix`;
}

/** « 70 % », « 70 % ou 50 % ». */
export function direTaux(taux: readonly number[]): string {
  return liste(
    taux.toSorted((a, b) => b - a).map((t) => pourcent(t)),
    'ou',
  );
}
