/** F20, F21 — criteria met, not met or unknown. No weight, no score: the text gives none. */
import type { Campagne } from './campagne.js';
import type { Critere } from './evaluation.js';
import { type DYNAMIQUES, type FRAGILITES, NE_SAIT_PAS, type Situation } from './situation.js';

type Etat = Critere['etat'];

function etatDuPlan(plan: Situation['commune']['planAnterieur'], remplis: readonly string[]): Etat {
  if (plan === undefined || plan === NE_SAIT_PAS) return 'inconnu';
  return remplis.includes(plan) ? 'rempli' : 'non-rempli';
}

function etatDeListe(
  liste:
    | readonly (typeof FRAGILITES)[number][]
    | readonly (typeof DYNAMIQUES)[number][]
    | typeof NE_SAIT_PAS
    | undefined,
  cherche: string | null,
): Etat {
  if (liste === undefined || liste === NE_SAIT_PAS) return 'inconnu';
  const rempli = cherche === null ? liste.length > 0 : liste.some((x) => x === cherche);
  return rempli ? 'rempli' : 'non-rempli';
}

/**
 * One line per criterion. A commune that never had a plan meets both of the first two.
 */
export function criteres(situation: Situation, campagne: Campagne): readonly Critere[] {
  const { commune } = situation;
  return campagne.criteres.map((critere) => {
    const commun = {
      id: critere.id,
      famille: critere.famille,
      libelle: critere.libelle,
      citation: critere.extrait,
    };
    if (critere.id === 'plan-jamais') {
      return {
        ...commun,
        etat: etatDuPlan(commune.planAnterieur, ['jamais']),
        chemin: 'commune.planAnterieur',
      };
    }
    if (critere.id === 'plan-pas-recent') {
      return {
        ...commun,
        etat: etatDuPlan(commune.planAnterieur, ['jamais', 'avant-2018']),
        chemin: 'commune.planAnterieur',
      };
    }
    if (critere.id === 'fragilite') {
      return { ...commun, etat: etatDeListe(commune.fragilites, null), chemin: 'commune.fragilites' };
    }
    return { ...commun, etat: etatDeListe(commune.dynamiques, critere.id), chemin: 'commune.dynamiques' };
  });
}
