/** « 3 écoles, 4, 6 et 9 classes »: as many numbers as schools are each the classes of one, in their order. */
import type { Affirmation, Doute, Indice } from './faits-types.js';
import { nombres } from './nombres.js';
import { chevauche, type Etendue, type TexteNormalise } from './normalise.js';

type Lus = {
  readonly affirmations: readonly Affirmation[];
  readonly doutes: readonly Doute[];
  readonly nouvelles: number;
};

const ECOLES =
  /(?<![a-z\d])(deux|trois|quatre|cinq|six|sept|huit|\d{1,2}|nos|les|mes) ecoles?(?: publiques?| primaires?| elementaires?| maternelles?)?[ ,:(]*(?:(?:de|avec|a|soit|qui ont|ayant|respectivement|et|ont) )*$/u;
const LISTE =
  /(?<![a-z\d])((?:\d{1,2}(?: ?, ?| ?\/ ?| ?- | et | puis | \+ ))+\d{1,2}) ?(?:classes?|cl)(?![a-z])/u;
const CLASSES_MAX = 60;

/** The reading with each school's classes; unchanged when the numbers are not as many as the schools. Only for new schools. */
export function classesListees(t: TexteNormalise, indice: Indice, lus: Lus): Lus {
  const liste = LISTE.exec(t.plat);
  if (liste?.[1] === undefined || indice.ecoles.length > 0) return lus;
  const tete = ECOLES.exec(t.plat.slice(0, liste.index));
  if (tete?.[1] === undefined) return lus;
  const [n] = nombres(tete[1]);
  const dites = n?.kind === 'entier' ? n.entier : null;
  const valeurs = liste[1].split(/\D+/u).map(Number);
  if (dites !== null && dites !== valeurs.length) return lus;
  if (valeurs.some((v) => v < 1 || v > CLASSES_MAX)) return lus;
  const e: Etendue = { debut: liste.index, fin: liste.index + liste[0].length };
  // Something else is told of these schools: who is who is not sure.
  if (lus.affirmations.some((a) => a.sur !== 'commune' && chevauche(a, e))) return lus;
  if (lus.affirmations.some((a) => a.sur === 'commune' && a.champ === 'classes')) return lus;
  const dit = t.texte.slice(e.debut, e.fin);
  return {
    affirmations: [
      ...lus.affirmations,
      ...valeurs.map(
        (valeur, i): Affirmation => ({
          ...e,
          dit,
          sur: 'ecole',
          ecole: { nouvelle: i + 1 },
          champ: 'classes',
          valeur,
        }),
      ),
    ],
    doutes: lus.doutes.filter((d) => d.quoi !== 'classes'),
    nouvelles: Math.max(lus.nouvelles, valeurs.length),
  };
}
