/**
 * F9 — « Nombre de classes par commune : nombre maximum de programmes d'actions concertées (PAC) ».
 */

import type { Campagne, Tranche } from './campagne.js';
import { CAMPAGNE_PAR_DEFAUT } from './campagnes/index.js';
import { compter } from './ecriture.js';
import type { Plafond } from './evaluation.js';
import { etablie, type Issue, incomplete } from './issue.js';
import { type Ecole, NE_SAIT_PAS, type Situation } from './situation.js';

/** The bracket of a number of classes of the commune; null when there is none (0 classes or less: ask again). */
export function tranche(classes: number, campagne: Campagne = CAMPAGNE_PAR_DEFAUT): Tranche | null {
  if (!Number.isInteger(classes)) return null;
  return campagne.tranches.find((t) => classes >= t.min && (t.max === null || classes <= t.max)) ?? null;
}

/** PACs at most for a number of classes of the commune (F9); null for 0 classes or less, or a number that is not whole. */
export function nombreMaxPac(classes: number, campagne: Campagne = CAMPAGNE_PAR_DEFAUT): number | null {
  return tranche(classes, campagne)?.pacs ?? null;
}

/** The next bracket up (« à partir de 19 classes, un PAC de plus »); null at the last one. */
export function trancheSuivante(classes: number, campagne: Campagne = CAMPAGNE_PAR_DEFAUT): Tranche | null {
  return campagne.tranches.find((t) => t.min > classes) ?? null;
}

/** Sum of the classes said for the schools; schools whose number is not known count for nothing and are told by `toutes`. */
export function classesDesEcoles(ecoles: readonly Ecole[]): {
  readonly somme: number;
  readonly toutes: boolean;
} {
  const connues = ecoles.flatMap((e) => (typeof e.classes === 'number' ? [e.classes] : []));
  return { somme: connues.reduce((a, b) => a + b, 0), toutes: connues.length === ecoles.length };
}

/** The ceiling of a situation. Incomplete without the commune's classes, or when their number is 0. */
export function plafond(situation: Situation, campagne: Campagne): Issue<Plafond> {
  const { classes } = situation.commune;
  const t = typeof classes === 'number' ? tranche(classes, campagne) : null;
  if (typeof classes !== 'number' || t === null) return incomplete(['commune.classes']);
  const prives = situation.ecoles.some((e) => e.statut === 'privee');
  return etablie(
    { classes, nombre: t.pacs, tranche: t },
    {
      notices: prives ? ['A16'] : [],
      silences: classes === 1 ? ['plafond-une-classe'] : [],
      traces: [
        {
          regle: 'plafond',
          faits: ['F9'],
          citations: [t.extrait],
          entrees: [{ nom: 'classes de la commune', valeur: String(classes), chemin: 'commune.classes' }],
          sortie: `${compter(t.pacs, 'PAC', 'PAC')} au maximum`,
        },
      ],
    },
  );
}

/**
 * The ceiling that is sure although the commune's classes are unknown: they are at least those said for its schools, and at
 * least one.
 */
export function plafondAssure(situation: Situation, campagne: Campagne): number {
  const { somme } = classesDesEcoles(situation.ecoles);
  return tranche(Math.max(1, somme), campagne)?.pacs ?? premiere(campagne);
}

export function classesInconnues(situation: Situation): boolean {
  const { classes } = situation.commune;
  return classes === undefined || classes === NE_SAIT_PAS;
}

/** The smallest ceiling of the table. */
function premiere(campagne: Campagne): number {
  return Math.min(...campagne.tranches.map((t) => t.pacs));
}
