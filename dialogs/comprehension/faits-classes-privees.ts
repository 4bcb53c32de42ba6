/** « 7 classes publiques et 4 privées »: the scale is by commune, in the natural reading of whatever status (A16). */
import type { Affirmation, Doute } from './faits-types.js';
import { nombres } from './nombres.js';
import type { TexteNormalise } from './normalise.js';

type Lus = { readonly affirmations: readonly Affirmation[]; readonly doutes: readonly Doute[] };

const NOMBRE = '(\\d{1,3}|[a-z-]{2,12})';
const ENSEMBLE = new RegExp(
  `(?<![a-z\\d])${NOMBRE} classes? (?:en |de |du |dans le |dans l'ecole )?(publi[a-z]+|prive[a-z]*)(?:,? et|,| \\+|,? plus)(?: aussi)? ${NOMBRE}(?: classes?)? (?:en |de |du |dans le |dans l'ecole )?(publi[a-z]+|prive[a-z]*)(?![a-z])`,
  'u',
);

/** The reading with the total of the two; unchanged when the message tells of anything else than both. */
export function classesDesDeux(t: TexteNormalise, lus: Lus): Lus {
  const m = ENSEMBLE.exec(t.plat);
  if (m === null || /^publi/u.test(m[2] ?? '') === /^publi/u.test(m[4] ?? '')) return lus;
  const [un, deux] = [nombres(m[1] ?? '')[0], nombres(m[3] ?? '')[0]];
  if (un?.kind !== 'entier' || deux?.kind !== 'entier') return lus;
  const e = { debut: m.index, fin: m.index + m[0].length };
  const dedans = (x: { readonly debut: number; readonly fin: number }): boolean =>
    x.debut < e.fin && e.debut < x.fin;
  const total: Affirmation = {
    ...e,
    dit: t.texte.slice(e.debut, e.fin),
    sur: 'commune',
    champ: 'classes',
    valeur: un.entier + deux.entier,
    precision:
      'Public et privé ensemble : le texte dit « nombre de classes par commune », sans distinguer. C’est la lecture naturelle ; le Département de l’Isère peut la confirmer.',
  };
  return {
    affirmations: [...lus.affirmations.filter((a) => !dedans(a)), total],
    doutes: lus.doutes.filter((d) => !dedans(d)),
  };
}
