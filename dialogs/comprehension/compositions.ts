import { familleComptee } from './comptables.js';
import { enEntier, type NombreLu, nombres, retenus } from './nombres.js';
import { type Entree, type Etendue, enTexte, type TexteNormalise } from './normalise.js';

export type MotPart = 'maternelle' | 'elementaire' | 'primaire' | 'ecole';

/** A number of classes, and what it was said of. */
export type Part = Etendue & { readonly valeur: number; readonly mot: MotPart | null };

/**
 * The classes told by a message. `somme`: the parts add up to the total; `dont`: the parts are inside it and may
 * leave a rest; `detail`: total and parts were both said and agree; `produit`: « deux écoles de 3 classes ».
 * `aConfirmer`: said back as a question first. `doute`: several readings, or a number that is not one: ask.
 */
export type Composition =
  | {
      readonly relation: 'simple' | 'somme' | 'dont' | 'detail' | 'produit';
      readonly total: number;
      readonly parts: readonly Part[];
      readonly aConfirmer: boolean;
      readonly approximatif: boolean;
    }
  /** « 6 ou 7 classes », alone: both outcomes matter. */
  | {
      readonly relation: 'intervalle';
      readonly total: null;
      readonly min: number;
      readonly max: number;
      readonly parts: readonly [];
    }
  | {
      readonly relation: 'doute';
      readonly total: null;
      readonly parts: readonly Part[];
      readonly raison: RaisonDoute;
    };

export type RaisonDoute =
  | 'illisible'
  | 'borne'
  | 'intervalle'
  | 'plusieurs'
  | 'incoherent'
  | 'ecoles-ou-classes';

type Candidat = Part & {
  readonly nu: boolean;
  readonly approximatif: boolean;
  readonly ecoles: boolean;
  readonly produit: boolean;
};

/**
 * How the classes of the message add up, or null when it tells none. `nuAccepte`: the open question asks for
 * classes, so that a bare number (« 14 », « 5 + 9 ») is one of classes.
 */
export function sommeOuTotal(
  entree: Entree,
  options: { readonly masques?: readonly Etendue[]; readonly nuAccepte?: boolean } = {},
): Composition | null {
  const t = enTexte(entree);
  const lus = retenus(nombres(t, options.masques ?? []));
  const motsAvant = motsDevant(t, lus);
  const candidats: Candidat[] = [];
  let ignore = false;
  let raison: RaisonDoute | null = null;
  const intervalles: { readonly min: number; readonly max: number }[] = [];
  for (const [i, l] of lus.entries()) {
    const dApres = i + 1 < lus.length ? (lus[i + 1]?.debut ?? t.plat.length) : t.plat.length;
    const dAvant = lus.slice(0, i).findLast((x) => x.kind !== 'article')?.fin ?? 0;
    const role = roleDe(t, l, motsAvant, dAvant, dApres, ignore);
    if (role === 'autre') ignore = l.kind !== 'article';
    if (role === 'autre' || role === null) continue;
    ignore = false;
    if (role.nu && options.nuAccepte !== true && l.kind !== 'entier') continue;
    if (l.kind === 'illisible' || l.kind === 'decimal') raison = 'illisible';
    else if (l.kind === 'intervalle') {
      const [min, max] = [enEntier(l.min), enEntier(l.max)];
      if (min !== null && max !== null && !role.ecoles) intervalles.push({ min, max });
      raison = raison ?? 'intervalle';
    } else if (l.borne !== null && !role.ecoles && !role.nu) raison = raison ?? 'borne';
    const valeur = 'valeur' in l && l.valeur !== null ? enEntier(l.valeur) : null;
    if (valeur === null) continue;
    const { debut, fin } = l;
    candidats.push({
      debut,
      fin,
      valeur,
      mot: role.mot,
      nu: role.nu,
      ecoles: role.ecoles,
      approximatif: l.approximatif,
      produit: l.kind === 'produit',
    });
  }
  const utiles = candidats.filter(
    (c) => !c.nu || options.nuAccepte === true || candidats.some((d) => !d.nu && !d.ecoles),
  );
  const [seul] = intervalles;
  if (raison === 'intervalle' && seul !== undefined && intervalles.length === 1 && candidats.length === 0) {
    return { relation: 'intervalle', total: null, ...seul, parts: [] };
  }
  if (raison !== null) return { relation: 'doute', total: null, parts: utiles.map(part), raison };
  return utiles.length === 0 ? null : relie(t, utiles);
}

function part(c: Candidat): Part {
  return { debut: c.debut, fin: c.fin, valeur: c.valeur, mot: c.mot };
}

const MOT = `(mater[a-z]*|mat|elem[a-z]*|prim[a-z]*)`;
const MOT_APRES = new RegExp(
  `^ ?(?:classes? |cl )?(?:(?:en|de|d'|dans|la|l'|a|pour|sont|sera|seront|classes?|cote|niveau|du|en classes de) ?){0,4}${MOT}(?![a-z])`,
  'u',
);
const MOT_AVANT = new RegExp(
  `(?:^|[^a-z])${MOT} ?(?:[:=(-]|a|compte|comporte|avec|il y a|y en a|c'est|de|j'en ai|on en a|,)? ?$`,
  'u',
);

/** « maternelle 5 élémentaire 9 »: each number comes after its word. */
function motsDevant(t: TexteNormalise, lus: readonly NombreLu[]): boolean {
  const entiers = lus.filter((l) => l.kind !== 'article');
  const [premier, dernier] = [entiers[0], entiers.at(-1)];
  return (
    premier !== undefined &&
    dernier !== undefined &&
    new RegExp(`(?:^|[^a-z])${MOT} ?[:=]? ?$`, 'u').test(t.plat.slice(0, premier.debut)) &&
    new RegExp(`(?:^|[^a-z])${MOT} ?[:=]? ?$`, 'u').test(t.plat.slice(0, dernier.debut)) &&
    !MOT_APRES.test(t.plat.slice(dernier.fin))
  );
}

type Role = { readonly mot: MotPart | null; readonly nu: boolean; readonly ecoles: boolean };

/** What a number says: classes (and where), bare, schools, or something else. */
function roleDe(
  t: TexteNormalise,
  l: NombreLu,
  motsAvant: boolean,
  dAvant: number,
  dApres: number,
  ignore: boolean,
): Role | 'autre' | null {
  const avant = t.plat.slice(dAvant, l.debut);
  const devant = motsAvant ? MOT_AVANT.exec(avant)?.[1] : undefined;
  if (devant !== undefined) return { mot: motPart(devant), nu: false, ecoles: false };
  const famille = familleComptee(l.unite);
  const apres = t.plat.slice(l.fin, dApres);
  const motApres = MOT_APRES.exec(apres)?.[1];
  const mot = motPart(motApres ?? MOT_AVANT.exec(avant)?.[1]);
  if (famille === 'ecole') return l.kind === 'article' ? null : { mot: 'ecole', nu: false, ecoles: true };
  if (famille !== null && !/^(?:classe|maternelle|elementaire|primaire)$/u.test(famille)) return 'autre';
  if (famille === 'classe') {
    const deLEcole = /(?:ecole|une|autre)s? (?:[a-z]+ )?(?:de|a|avec) $/u.test(avant);
    return { mot: deLEcole && mot === null ? 'ecole' : mot, nu: false, ecoles: false };
  }
  if (l.kind === 'article') {
    // « une maternelle » is a school; « dont une en maternelle » is a class.
    const classe = motApres !== undefined && /^(?:en|de|d)$/u.test(l.unite ?? '');
    return classe || (/dont $/u.test(avant) && mot !== null) ? { mot, nu: false, ecoles: false } : null;
  }
  if (/(?:^|[^a-z])classes? ?(?:[:=]|est de|est|sont|total|au total)? ?$/u.test(avant) && mot === null) {
    return { mot: null, nu: false, ecoles: false };
  }
  if (ignore) return 'autre';
  if (famille !== null) return { mot, nu: false, ecoles: pluriel(l.unite) && !/dont|classes?/u.test(t.plat) };
  if (mot !== null) return { mot, nu: false, ecoles: false };
  if (/(?:ecole|une|autre|celle)s? (?:[a-z]+ )?(?:de|a|avec|en a|en compte) $/u.test(avant))
    return { mot: 'ecole', nu: false, ecoles: false };
  return { mot: null, nu: true, ecoles: false };
}

function pluriel(mot: string | null): boolean {
  return mot !== null && /(?:elles|aires)$/u.test(mot);
}

function motPart(mot: string | undefined): MotPart | null {
  if (mot === undefined) return null;
  return mot.startsWith('mat') ? 'maternelle' : mot.startsWith('elem') ? 'elementaire' : 'primaire';
}

function relie(t: TexteNormalise, c: readonly Candidat[]): Composition {
  const parts = c.map(part);
  const approximatif = c.some((x) => x.approximatif);
  const doute = (raison: RaisonDoute): Composition => ({ relation: 'doute', total: null, parts, raison });
  const rend = (
    relation: 'simple' | 'somme' | 'dont' | 'detail' | 'produit',
    total: number,
    lesParts: readonly Part[],
    aConfirmer = false,
  ): Composition => ({
    relation,
    total,
    parts: lesParts,
    aConfirmer: aConfirmer || approximatif || c.some((x) => x.produit),
    approximatif,
  });
  const [premier, second] = c;
  if (premier === undefined) return doute('plusieurs');
  const ecoles = c.filter((x) => x.ecoles);
  if (ecoles.length > 0) return avecEcoles(t, c, rend, doute);
  if (second === undefined) return rend('simple', premier.valeur, premier.mot === null ? [] : parts);
  const reste = c.slice(1);
  const entre = t.plat.slice(premier.fin, second.debut);
  if (/(?:^|[^a-z])(?:dont|parmi lesquelles|y compris)(?:[^a-z]|$)/u.test(entre)) {
    const dedans = somme(reste);
    return dedans > premier.valeur ? doute('incoherent') : rend('dont', premier.valeur, reste.map(part));
  }
  const total = totalAnnonce(t, c);
  if (total !== null) {
    const autres = c.filter((x) => x !== total);
    if (autres.length > 1 && somme(autres) === total.valeur)
      return rend('detail', total.valeur, autres.map(part));
    return doute('incoherent');
  }
  const plus = c
    .slice(1)
    .every((x, i) => /^ ?(?:[a-z' ]{1,24})?(?:\+|plus) ?$/u.test(t.plat.slice(c[i]?.fin ?? 0, x.debut)));
  const mots = new Set(c.map((x) => x.mot));
  if (plus) return rend('somme', somme(c), parts);
  if (c.every((x) => x.mot === 'ecole')) return rend('somme', somme(c), parts);
  const distincts = !mots.has(null) && mots.size === c.length && !(mots.has('primaire') && c.length > 1);
  if (distincts && !mots.has('ecole')) return rend('somme', somme(c), parts);
  const lies = c
    .slice(1)
    .every((x, i) =>
      /(?:^|[^a-z])(?:et|,|puis|ainsi que)(?:[^a-z]|$)|,/u.test(t.plat.slice(c[i]?.fin ?? 0, x.debut)),
    );
  return lies && !mots.has(null) ? rend('somme', somme(c), parts, true) : doute('plusieurs');
}

type Rend = (
  relation: 'produit' | 'somme' | 'simple',
  total: number,
  parts: readonly Part[],
  aConfirmer?: boolean,
) => Composition;

/** « deux écoles de 3 classes », « 3 classes dans chacune des 2 écoles », or schools beside a total. */
function avecEcoles(
  t: TexteNormalise,
  c: readonly Candidat[],
  rend: Rend,
  doute: (r: RaisonDoute) => Composition,
): Composition {
  const ecoles = c.filter((x) => x.ecoles);
  const classes = c.filter((x) => !x.ecoles);
  const [e, k] = [ecoles[0], classes[0]];
  if (e?.mot !== 'ecole' || ecoles.length > 1) return doute('ecoles-ou-classes');
  if (k === undefined) return doute('ecoles-ou-classes');
  if (classes.length > 1)
    return classes.length === e.valeur
      ? rend('somme', somme(classes), classes.map(part), true)
      : doute('plusieurs');
  const chacune = /chacune|chaque|par ecole|par etablissement/u.test(t.plat);
  const de = /^ (?:[a-z]+ )?(?:de|a|avec|ayant) $/u.test(
    t.plat
      .slice(e.fin, k.debut)
      .replace(/^ (?:ecoles?|etablissements?|groupes?(?: scolaires?)?|sites?)/u, ''),
  );
  if (chacune || (de && e.valeur > 1)) return rend('produit', e.valeur * k.valeur, [part(e), part(k)], true);
  return rend('simple', k.valeur, k.mot === null || k.mot === 'ecole' ? [] : [part(k)]);
}

/** The number announced as the total: « 14 classes : 5… 9… », « …, soit 14 en tout ». */
function totalAnnonce(t: TexteNormalise, c: readonly Candidat[]): Candidat | null {
  const annonces = c.filter((x) => {
    const avant = t.plat.slice(Math.max(0, x.debut - 24), x.debut);
    const apres = t.plat.slice(x.fin, x.fin + 28);
    return (
      /(?:soit|=|au total|en tout|total|ca fait|ce qui fait|donc) ?(?:de |:|,)? ?$/u.test(avant) ||
      /^ ?(?:classes? )?(?:en tout|au total|en totalite)(?![a-z])/u.test(apres)
    );
  });
  if (annonces.length === 1) return annonces[0] ?? null;
  const [premier, ...reste] = c;
  const entete =
    premier !== undefined && premier.mot === null && reste.length > 1 && reste.every((x) => x.mot !== null);
  return annonces.length === 0 && entete ? premier : null;
}

function somme(c: readonly { readonly valeur: number }[]): number {
  return c.reduce((total, x) => total + x.valeur, 0);
}
