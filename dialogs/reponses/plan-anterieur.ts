/** An equipment plan of a given year, set beside the two criteria that speak of earlier plans (F20). Nothing is ranked. */
import { CAMPAGNE_PAR_DEFAUT } from '../../rules/index.js';
import { date } from '../textes/typographie.js';
import type { Bloc } from '../vues.js';
import { citationsDe } from './sources.js';

export function blocsDuPlan(annee: number): readonly Bloc[] {
  const { valeur, extrait } = CAMPAGNE_PAR_DEFAUT.planRecent;
  const limite = Number.parseInt(valeur.slice(0, 4), 10);
  const depuis = `« depuis le ${date(valeur)} »`;
  const second =
    annee > limite
      ? `elle ne remplit pas non plus celui de l'absence de plan ${depuis}.`
      : `elle remplit celui de l'absence de plan ${depuis}, si aucun autre n'a suivi${annee === limite ? ' (le document ne dit pas si ce jour est compris)' : ''}.`;
  return [
    {
      type: 'texte',
      texte: `Un plan d'équipement antérieur n'exclut pas : il ne compte que dans les critères de priorisation. Avec un plan en ${annee}, la commune ne remplit pas le critère de l'absence de plan préalable ; ${second}`,
    },
    {
      type: 'texte',
      texte:
        "Le document ne donne ni poids ni ordre aux critères, et ne précise pas ce qui compte comme « plan d'équipement ».",
    },
    ...citationsDe(['prio-jamais', extrait]),
  ];
}
