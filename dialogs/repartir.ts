/** The allocation help: what it is computed from, and what it still misses. */
import {
  type Chemin,
  type Ecole,
  type Issue,
  type Proposition,
  proposerRepartition,
} from '../rules/index.js';
import type { Dossier } from './dossier/dossier.js';
import type { Fil } from './fil.js';

export type Preference = 'tablettes' | 'ordinateurs';

/** Classes de maternelle of an école primaire, when they were said and can be true. */
function maternelleDe({
  id,
  type,
  classes,
  classesMaternelle: n,
}: Ecole): readonly (readonly [string, number])[] {
  return type === 'primaire' && typeof n === 'number' && typeof classes === 'number' && n <= classes
    ? [[id, n]]
    : [];
}

export function repartitionPour(
  { situation }: Dossier,
  preference: Preference | undefined,
  prix: Fil['contexte']['prix'],
): Issue<Proposition> {
  return proposerRepartition(
    situation,
    {
      classesMaternelle: Object.fromEntries(situation.ecoles.flatMap(maternelleDe)),
      ...(situation.commune.budget !== undefined && { budget: situation.commune.budget }),
      ...(preference !== undefined && { preference }),
    },
    { prix },
  );
}

/** What is asked before a proposal: what it cannot do without, then the kinds of classes of each école primaire. */
export function manquantsPourRepartir(dossier: Dossier, issue: Issue<Proposition>): readonly Chemin[] {
  if (issue.type === 'incomplete') return issue.manquants;
  if (issue.type !== 'etablie') return [];
  const { ecoles } = dossier.situation;
  return issue.valeur.genresAPreciser
    .filter((id) => {
      const ecole = ecoles.find((e) => e.id === id);
      // Said already (« je ne sais pas » too), unless it cannot be true.
      return ecole?.classesMaternelle === undefined || typeof ecole.classesMaternelle === 'number';
    })
    .map((id) => `ecoles[${id}].classesMaternelle`);
}
