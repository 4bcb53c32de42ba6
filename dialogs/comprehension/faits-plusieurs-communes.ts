/** Several communes in one message: what is counted of one is not the other's, and two communes' classes are never added. */
import type { Affirmation, Doute } from './faits-types.js';
import type { TexteNormalise } from './normalise.js';

const REGROUPEMENT = /(?<![a-z])(?:rpi[cd]?|regroupement pedagogique|sivu|sivos)(?![a-z])/u;
const NOTE =
  'Regroupement de communes : je ne compte que les classes de votre commune. Le texte ne prévoit rien pour un regroupement (RPI, SIVU), et les classes de deux communes ne s’additionnent pas. À qui le demander : le Département de l’Isère.';

const estClasses = (a: Affirmation): boolean => a.sur === 'commune' && a.champ === 'classes';

/** The classes told in a RPI are the commune's own: said with them. */
export function enRegroupement(
  t: TexteNormalise,
  affirmations: readonly Affirmation[],
): readonly Affirmation[] {
  if (!REGROUPEMENT.test(t.plat)) return affirmations;
  return affirmations.map((a) => (estClasses(a) ? { ...a, precision: NOTE } : a));
}

type Dites = { readonly affirmations: readonly Affirmation[]; readonly doutes: readonly Doute[] };

/** « Bernin a 5 classes et Crolles en a 20 »: the classes go with the choice of their commune. */
export function parCommune(t: TexteNormalise, d: Dites): Dites {
  const doute = d.doutes.find((x) => x.quoi === 'commune' && x.choix.length > 1);
  const places = (doute?.choix ?? []).map((c) => c.affirmations[0]?.debut ?? 0);
  if (doute === undefined || new Set(places).size < 2) return d;
  const classes = d.affirmations.filter(estClasses);
  if (classes.length === 0) return d;
  const deLaCommune = (debut: number): number =>
    places.reduce((mieux, p) => (p <= debut && p > mieux ? p : mieux), -1);
  const choix = doute.choix.map((c, i) => ({
    ...c,
    affirmations: [
      ...c.affirmations,
      ...classes.filter(
        (a) => deLaCommune(a.debut) === places[i] && !/(?<![a-z])(?:en tout|au total)/u.test(t.plat),
      ),
    ],
  }));
  return {
    affirmations: d.affirmations.filter((a) => !classes.includes(a)),
    doutes: d.doutes.map((x) => (x === doute ? { ...x, choix } : x)),
  };
}
