/** F8 — subsidy and what is left, per PAC and per school, before the limit per commune. */

import type { Campagne, LectureId, SilenceId } from './campagne.js';
import { coutDesLignes, sansChiffre } from './cout.js';
import { ecrireFourchette, ecrireTaux } from './ecriture.js';
import type { Financement, LigneCout } from './evaluation.js';
import { type Decimal, fourchette, type LigneSansChiffre, sommeMontants, ZERO } from './montant.js';
import { partSubventionnee } from './taux.js';
import type { Trace } from './trace.js';

/** Known cost of the lines at the school's rate. */
export function materielConnu(lignes: readonly LigneCout[]): Decimal {
  return lignes.reduce((s, l) => (l.regime === 'materiel' && l.total !== null ? s.plus(l.total) : s), ZERO);
}

/** Is some line at the school's rate without a price? */
export function aMaterielSansPrix(lignes: readonly LigneCout[]): boolean {
  return lignes.some((l) => l.regime === 'materiel' && l.total === null);
}

/**
 * Cost, subsidy and what is left of the lines of one PAC. The subsidy is rounded here, once per PAC and rate; what is left is the
 * cost at the rate minus the subsidy, so that parts always add up.
 */
export function financementDesLignes(
  lignes: readonly LigneCout[],
  taux: readonly number[],
  ecole: string,
  pac: string | undefined,
): Financement {
  const materiel = materielConnu(lignes);
  const parts = taux.map((t) => partSubventionnee(materiel, t));
  const min = parts.reduce((a, b) => (b.lt(a) ? b : a), materiel);
  const max = parts.reduce((a, b) => (b.gt(a) ? b : a), ZERO);
  const nommees: readonly LigneSansChiffre[] = lignes
    .filter((l) => l.regime !== 'materiel' || l.total === null)
    .map((l) => sansChiffre(l, motifDe(l), l.regime === 'materiel' ? taux : [], ecole, pac));
  return {
    cout: coutDesLignes(lignes, taux, ecole, pac),
    subvention: { connu: fourchette(min, max), sansChiffre: nommees },
    reste: { connu: fourchette(materiel.minus(max), materiel.minus(min)), sansChiffre: nommees },
  };
}

function motifDe(ligne: LigneCout): LigneSansChiffre['motif'] {
  if (ligne.regime === 'materiel') return 'prix-inconnu';
  return ligne.regime === 'taux-non-precise' && ligne.total === null ? 'prix-inconnu' : ligne.regime;
}

export function sommeFinancements(parts: readonly Financement[]): Financement {
  return {
    cout: sommeMontants(parts.map((p) => p.cout)),
    subvention: sommeMontants(parts.map((p) => p.subvention)),
    reste: sommeMontants(parts.map((p) => p.reste)),
  };
}

export function traceSubvention(
  financement: Financement,
  taux: readonly number[],
  campagne: Campagne,
): Trace {
  const { 'pas-atteint': haut, atteint: bas } = campagne.taux;
  const { subvention, cout } = financement;
  return {
    regle: 'subvention',
    faits: ['F8'],
    citations: [haut, bas].filter((t) => taux.includes(t.valeur)).map((t) => t.extrait),
    entrees: [
      { nom: 'coût connu', valeur: `${ecrireFourchette(cout.connu)} HT` },
      { nom: 'taux', valeur: ecrireTaux(taux) },
    ],
    sortie: `${ecrireFourchette(subvention.connu)}${subvention.sansChiffre.length > 0 ? `, hors ${subvention.sansChiffre.map((l) => l.libelle).join(', ')}` : ''}`,
  };
}

/** Reserves that the lines of a PAC bring: A13 complementary equipment, A14 a maternelle PAC at the source's price. */
export function reservesDesLignes(
  lignes: readonly LigneCout[],
  genre: string | undefined,
  rubriqueDe: (article: string) => string | undefined,
): readonly LectureId[] {
  return [
    ...(lignes.some((l) => rubriqueDe(l.article) === 'complementaire') ? (['A13'] as const) : []),
    ...(genre !== 'elementaire' &&
    lignes.some((l) => l.article === 'tablettes-20' && l.origine?.type === 'source')
      ? (['A14'] as const)
      : []),
  ];
}

/** Silences that the lines of a PAC or a school touch. */
export function silencesDesLignes(lignes: readonly LigneCout[], campagne: Campagne): readonly SilenceId[] {
  const ids = new Set<SilenceId>();
  for (const l of lignes) {
    if (l.article === 'ent') ids.add('taux-ent');
    else if (l.regime === 'taux-non-precise') ids.add('taux-ressources');
    if (l.total !== null) continue;
    const listee = campagne.prix.some((p) => p.article === l.article);
    if (l.article === 'ent') ids.add('prix-ent');
    else if (listee) ids.add('prix-illisibles');
    else if (l.article === 'tablettes' || l.article === 'ordinateurs') ids.add('prix-intermediaires');
    else ids.add('prix-complements');
    if (l.peutEtreCompris) ids.add('contenu-option');
  }
  return [...ids];
}
