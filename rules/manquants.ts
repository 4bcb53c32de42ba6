/** What the person has not said yet, for a goal. « Je ne sais pas » is an answer: such a path is not missing. */

import type { Campagne } from './campagne.js';
import { CAMPAGNE_PAR_DEFAUT } from './campagnes/index.js';
import { analyserPac } from './composition.js';
import type { Objectif } from './evaluation.js';
import { pacsADepartager } from './repartition.js';
import type { Chemin, Ecole, Pac, Situation } from './situation.js';

/** Paths among `cles` that `objet` has not. */
function absents<T extends object>(
  objet: T,
  prefixe: string,
  cles: readonly (keyof T & string)[],
): readonly Chemin[] {
  return cles.filter((cle) => objet[cle] === undefined).map((cle) => `${prefixe}.${cle}`);
}

function pourEstimer(pac: Pac, ecole: Ecole, base: string, campagne: Campagne): readonly Chemin[] {
  const { option } = analyserPac(pac, ecole, campagne);
  const devise = pac.devis !== undefined;
  return [
    ...(ecole.type === 'primaire' && pac.genre === undefined ? [`${base}.genre`] : []),
    ...(!devise &&
    option === undefined &&
    ecole.type !== undefined &&
    !(ecole.type === 'primaire' && pac.genre === undefined)
      ? [`${base}.option`]
      : []),
    ...(!devise && pac.nombre === undefined ? [`${base}.nombre`] : []),
  ];
}

/**
 * Paths still missing for a goal, in the order of the text: `estimation` is what amounts need, `dossier` everything the dossier
 * holds. A school whose `pacs` is an empty list is not concerned by the project: nothing more is asked about it.
 */
export function manquants(
  situation: Situation,
  objectif: Objectif,
  campagne: Campagne = CAMPAGNE_PAR_DEFAUT,
): readonly Chemin[] {
  const dossier = objectif === 'dossier';
  const { commune, ecoles } = situation;
  return [
    ...absents(commune, 'commune', dossier ? ['nom', 'classes'] : ['classes']),
    ...(ecoles.length === 0 ? ['ecoles'] : []),
    ...ecoles.flatMap((ecole) => {
      const base = `ecoles[${ecole.id}]`;
      const sansPac = ecole.pacs !== undefined && ecole.pacs.length === 0;
      if (sansPac) return [];
      return [
        ...absents(
          ecole,
          base,
          dossier
            ? ['nom', 'type', 'statut', 'classes', 'niveau', 'debit', 'wifi', 'ent', 'pacs']
            : ['type', 'niveau', 'pacs'],
        ),
        ...(ecole.pacs ?? []).flatMap((pac) => {
          const basePac = `${base}.pacs[${pac.id}]`;
          return [
            ...pourEstimer(pac, ecole, basePac, campagne),
            ...(dossier ? absents(pac, basePac, ['classes', 'quantites']) : []),
          ];
        }),
        ...(dossier ? absents(ecole, base, ['descriptif', 'domaines', 'formations', 'parentalite']) : []),
      ];
    }),
    ...pacsADepartager(situation, campagne),
    ...(dossier
      ? absents(commune, 'commune', [
          'planAnterieur',
          'fragilites',
          'dynamiques',
          'dynamiqueTexte',
          'contact',
        ])
      : []),
  ];
}
