/**
 * F8 — « L'équipement matériel est subventionné à hauteur de 70 % uniquement pour les écoles […] n'ayant pas encore atteint le
 * socle numérique de base (plan SNEE) […] Les autres pourront bénéficier d'un subventionnement à hauteur de 50 %. »
 */

import type { Campagne } from './campagne.js';
import { CAMPAGNE_PAR_DEFAUT } from './campagnes/index.js';
import { ecrireFourchette, ecrireTaux } from './ecriture.js';
import type { Taux } from './evaluation.js';
import { etablie, type Issue, incomplete } from './issue.js';
import { arrondirAuCentime, Decimal, type Fourchette, fourchette } from './montant.js';
import { type Ecole, NE_SAIT_PAS, type NIVEAUX } from './situation.js';
import type { Trace } from './trace.js';

export type Niveau = (typeof NIVEAUX)[number] | typeof NE_SAIT_PAS;

const LIBELLES: Readonly<Record<Niveau, string>> = {
  'pas-atteint': 'socle pas encore atteint',
  atteint: 'socle déjà atteint',
  [NE_SAIT_PAS]: 'je ne sais pas',
};

/** Rates in %, ascending: one for a known level, both for « je ne sais pas » (never a default). */
export function tauxDuNiveau(niveau: Niveau, campagne: Campagne = CAMPAGNE_PAR_DEFAUT): readonly number[] {
  const { 'pas-atteint': haut, atteint: bas } = campagne.taux;
  if (niveau === 'pas-atteint') return [haut.valeur];
  if (niveau === 'atteint') return [bas.valeur];
  return [bas.valeur, haut.valeur].sort((a, b) => a - b);
}

/** The rate of a school (F8): per school, not per commune. Reserves: A5, A12, and A3, A4, A11 where 50 % is involved. */
export function tauxEcole(ecole: Ecole, campagne: Campagne): Issue<Taux> {
  const chemin = `ecoles[${ecole.id}].niveau`;
  const { niveau } = ecole;
  if (niveau === undefined) return incomplete([chemin]);
  const possibles = tauxDuNiveau(niveau, campagne);
  const { 'pas-atteint': haut, atteint: bas } = campagne.taux;
  const citations = [
    ...(possibles.includes(haut.valeur) ? [haut.extrait] : []),
    ...(possibles.includes(bas.valeur) ? [bas.extrait] : []),
  ];
  return etablie(
    { possibles },
    {
      reserves: possibles.includes(bas.valeur) ? ['A5', 'A12', 'A3', 'A4', 'A11'] : ['A5', 'A12'],
      silences: [
        ...(niveau === NE_SAIT_PAS ? ['savoir-socle'] : []),
        ...(ecole.type === 'maternelle' ? ['socle-maternelle'] : []),
      ],
      traces: [
        {
          regle: 'taux',
          faits: ['F8'],
          citations,
          entrees: [{ nom: 'socle numérique de base (plan SNEE)', valeur: LIBELLES[niveau], chemin }],
          sortie: ecrireTaux(possibles),
        },
      ],
    },
  );
}

/** `taux` % of an amount of equipment, rounded to the cent. */
export function partSubventionnee(montant: Decimal, taux: number): Decimal {
  return arrondirAuCentime(montant.times(taux).dividedBy(100));
}

/** An amount shared between the subsidy and the commune; `min` < `max` when the level is unknown. Before the limit per commune. */
export interface Partage {
  readonly cout: Decimal;
  readonly taux: readonly number[];
  readonly subvention: Fourchette;
  readonly reste: Fourchette;
  readonly traces: readonly Trace[];
}

/** Subsidy of one amount of equipment (€ HT, one PAC) for a level, before the limit (F8, A5). */
export function subventionDe(
  montant: Decimal,
  niveau: Niveau,
  campagne: Campagne = CAMPAGNE_PAR_DEFAUT,
): Partage {
  const taux = tauxDuNiveau(niveau, campagne);
  const parts = taux.map((t) => partSubventionnee(montant, t));
  const subvention = fourchette(Decimal.min(...parts), Decimal.max(...parts));
  return {
    cout: montant,
    taux,
    subvention,
    reste: fourchette(montant.minus(subvention.max), montant.minus(subvention.min)),
    traces: [
      {
        regle: 'subvention',
        faits: ['F8'],
        citations: [campagne.taux['pas-atteint'].extrait, campagne.taux.atteint.extrait],
        entrees: [
          { nom: 'coût', valeur: ecrireFourchette(fourchette(montant)) },
          { nom: 'taux', valeur: ecrireTaux(taux) },
        ],
        sortie: ecrireFourchette(subvention),
      },
    ],
  };
}
