/** F7 — « Chaque école concernée […] devra bénéficier d'un accès Internet d'un débit minimum de 20 Mb/s ». */

import type { Campagne } from './campagne.js';
import { CAMPAGNE_PAR_DEFAUT } from './campagnes/index.js';
import type { Prerequis } from './evaluation.js';
import { etablie, type Issue, incomplete } from './issue.js';
import { Decimal } from './montant.js';
import { type Ecole, NE_SAIT_PAS } from './situation.js';

/** Is a throughput (Mb/s, a decimal string) enough? Exactly the minimum is. */
export function debitSuffisant(mbps: string, campagne: Campagne = CAMPAGNE_PAR_DEFAUT): boolean {
  return new Decimal(mbps).gte(campagne.debitMinimal.valeur);
}

/** The prerequisite for a school; A15 rides along where the school is too slow or does not know. */
export function prerequis(ecole: Ecole, campagne: Campagne): Issue<Prerequis> {
  const chemin = `ecoles[${ecole.id}].debit`;
  const { debit } = ecole;
  if (debit === undefined) return incomplete([chemin]);
  const minimum = campagne.debitMinimal.valeur;
  const etat =
    debit === NE_SAIT_PAS ? 'inconnu' : debitSuffisant(debit, campagne) ? 'suffisant' : 'insuffisant';
  return etablie(
    { etat, minimum },
    {
      notices: etat === 'suffisant' ? [] : ['A15'],
      silences: etat === 'suffisant' ? [] : ['debit-sens'],
      traces: [
        {
          regle: 'prerequis',
          faits: ['F7'],
          citations: [campagne.debitMinimal.extrait],
          entrees: [
            {
              nom: 'débit de l’école',
              valeur: debit === NE_SAIT_PAS ? 'je ne sais pas' : `${debit.replace('.', ',')} Mb/s`,
              chemin,
            },
          ],
          sortie: { suffisant: 'suffisant', insuffisant: 'insuffisant', inconnu: 'à vérifier' }[etat],
        },
      ],
    },
  );
}
