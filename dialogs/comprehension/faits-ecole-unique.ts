/** « une seule école, primaire, 7 classes »: the only school of the commune has all its classes. */
import type { Affirmation, Doute } from './faits-types.js';
import type { TexteNormalise } from './normalise.js';

type Lus = { readonly affirmations: readonly Affirmation[]; readonly doutes: readonly Doute[] };

const UNIQUE =
  /(?<![a-z])(?:une|1) seule (?:et unique )?ecole(?![a-z])|(?<![a-z])qu'(?:une|1) (?:seule )?ecole(?![a-z])|(?<![a-z])(?:notre|ma|la) (?:seule|unique) ecole(?![a-z])|(?<![a-z])ecole unique(?![a-z])|(?<![a-z])(?:la|c'est la|est la|notre) seule(?: ecole)? (?:de|dans) (?:la|notre|ma) (?:commune|ville|village)(?![a-z])|(?<![a-z])(?:la seule|le seul) (?:du|dans le|de notre) village(?![a-z])/u;
/** The only one that takes part, not the only one there is. */
const DU_PROJET =
  /(?<![a-z])ecole(?: unique)?[^.;]{0,20}(?<![a-z])(?:particip\w*|concerne\w*|candidat\w*|interesse\w*|volontaire|projet|veut|souhaite|equipe\w*|publique|privee|sur|parmi|de nos|qui)(?![a-z])/u;

/** The reading with the commune's classes, where a single school's are told. */
export function ecoleUnique(t: TexteNormalise, lus: Lus): Lus {
  if (!UNIQUE.test(t.plat) || DU_PROJET.test(t.plat)) return lus;
  const deCommune = (a: Affirmation): boolean => a.sur === 'commune' && a.champ === 'classes';
  if (lus.affirmations.some(deCommune)) return lus;
  const doute = lus.doutes.find(
    (d) => d.quoi === 'classes' && d.choix.some((c) => c.affirmations.some(deCommune)),
  );
  if (doute !== undefined) {
    const dites = doute.choix.flatMap((c) => c.affirmations);
    const valeurs = new Set(dites.map((a) => ('valeur' in a ? a.valeur : null)));
    if (valeurs.size !== 1) return lus;
    return { affirmations: [...lus.affirmations, ...dites], doutes: lus.doutes.filter((d) => d !== doute) };
  }
  const siennes = lus.affirmations.flatMap((a) =>
    a.sur === 'ecole' && a.champ === 'classes' && typeof a.valeur === 'number' ? [a] : [],
  );
  const [seule, autre] = siennes;
  if (seule === undefined || autre !== undefined) return lus;
  const { debut, fin, dit, valeur } = seule;
  return {
    ...lus,
    affirmations: [...lus.affirmations, { debut, fin, dit, sur: 'commune', champ: 'classes', valeur }],
  };
}
