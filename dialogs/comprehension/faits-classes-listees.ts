/** « 3 écoles, 4, 6 et 9 classes », « une de 8, une de 6 »: as many numbers as schools are each the classes of one, in their order. */
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
/** « 3 écoles : 8, 6 et 4 »: of schools counted and told one by one, nothing else is a number of them. */
const NUE =
  /(?<=ecoles?(?: publiques?| primaires?)? ?[:(,] ?)((?:\d{1,2}(?: ?, ?| ?\/ ?| et | puis ))+\d{1,2})(?= ?(?:[).;]|$))/u;
/** « une de 8 », « l'une avec 6 ». */
const UNE =
  /(?<![a-z])(?:l')?une (?:ecole )?(?:primaire |maternelle |elementaire )?(?:de|a|avec|en a|en compte) ([a-z\d]+)(?! ?(?:%|pour|pct|mb|mega|mo(?![a-z])|pacs?|kits?|eleves?|enfants?|tab|ordi|km|ans|€|euros?|niveaux?)|\d|[.,]\d)/gu;
const CLASSES_MAX = 60;

/** The reading with each school's classes; unchanged when the numbers are not as many as the schools. Only for new schools. */
export function classesListees(t: TexteNormalise, indice: Indice, lus: Lus): Lus {
  if (indice.ecoles.length > 0) return lus;
  const liste = LISTE.exec(t.plat) ?? NUE.exec(t.plat);
  if (liste?.[1] === undefined) return unes(t, lus);
  const tete = ECOLES.exec(t.plat.slice(0, liste.index));
  if (tete?.[1] === undefined) return unes(t, lus);
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

/** « deux écoles, une de 5 et une de 7 »: those whose classes were not read, when there are as many as schools. */
function unes(t: TexteNormalise, lus: Lus): Lus {
  if (lus.nouvelles < 2) return lus;
  const dites = Array.from(t.plat.matchAll(UNE), (m) => {
    const [n] = nombres(m[1] ?? '');
    const e = { debut: m.index, fin: m.index + m[0].length };
    return { ...e, valeur: n?.kind === 'entier' ? n.entier : 0 };
  });
  if (dites.length !== lus.nouvelles || dites.some((d) => d.valeur < 1 || d.valeur > CLASSES_MAX)) return lus;
  const connues = new Set(
    lus.affirmations.flatMap((a) =>
      a.sur === 'ecole' && a.champ === 'classes' && 'nouvelle' in a.ecole ? [a.ecole.nouvelle] : [],
    ),
  );
  const manquantes = dites.flatMap((d, i): readonly Affirmation[] =>
    connues.has(i + 1)
      ? []
      : [
          {
            debut: d.debut,
            fin: d.fin,
            dit: t.texte.slice(d.debut, d.fin),
            sur: 'ecole',
            ecole: { nouvelle: i + 1 },
            champ: 'classes',
            valeur: d.valeur,
            deduit: true,
          },
        ],
  );
  return { ...lus, affirmations: [...lus.affirmations, ...manquantes] };
}
