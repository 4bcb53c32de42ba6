import { estCodePostal, etenduesExclues, exclusion, type RaisonExclusion } from './exclusions.js';
import { type Jeton, jetons } from './jetons.js';
import { base, type Lu, NOMBRES_MAX, type NombreLu } from './nombres-base.js';
import { calculs, contagion, intervalles } from './nombres-liens.js';
import { chevauche, type Entree, type Etendue, enTexte, type TexteNormalise } from './normalise.js';
import { type Numeral, numeraux } from './numeraux.js';
import { confirme } from './reconnaisseur.js';

export { entreGuillemets, type NombreLu, uniteApres } from './nombres-base.js';

/**
 * Every number of a message, in order. Nothing is guessed: what is not exactly one numeral is « illisible », what
 * counts nothing (dates, CM2, 6e, PAC 2, phone…) is « exclu ». `masques`: spans already understood as something
 * else (names of communes or schools), which give nothing.
 */
export function nombres(entree: Entree, masques: readonly Etendue[] = []): readonly NombreLu[] {
  const t = enTexte(entree);
  const deja = masques.length === 0 ? dejaLus.get(t) : undefined;
  if (deja !== undefined) return deja;
  const lus = lire(t, masques);
  if (masques.length === 0) dejaLus.set(t, lus);
  return lus;
}

/** Several readers ask for the numbers of the same normalised text: they are read once. */
const dejaLus = new WeakMap<TexteNormalise, readonly NombreLu[]>();

function lire(t: TexteNormalise, masques: readonly Etendue[]): readonly NombreLu[] {
  const js = jetons(t);
  const exclues = etenduesExclues(t).filter((e) => !masques.some((m) => chevauche(m, e)));
  const caches = exclues.filter((e) => e.raison !== 'pourcentage');
  const tous = [...masques, ...caches];
  const bruts = numeraux(t, [...tous, ...exclues.filter((e) => e.raison === 'pourcentage')], js);
  const lus: Lu[] = bruts.map((n) => lecture(t, js, n, bruts.length));
  for (const e of caches) if (/\d/u.test(t.plat.slice(e.debut, e.fin))) lus.push(exclue(t, e));
  for (const m of t.plat.matchAll(
    /(?<![a-z])aucune? (?!idee|probleme|souci|doute|info|besoin|interet)[a-z]+/gu,
  )) {
    const fin = m.index + (m[0].split(' ')[0]?.length ?? 0);
    const aucun = { kind: 'aucun', valeur: '0', entier: 0, n: null } as const;
    if (!tous.some((e) => chevauche(e, { debut: m.index, fin })))
      lus.push({ ...base(t, { debut: m.index, fin }), ...aucun });
  }
  lus.sort((a, b) => a.debut - b.debut);
  return verifie(corrige(t, intervalles(t, calculs(t, contagion(t, doublons(t, lus)))))).map(
    ({ n: _n, ...lu }) => lu as NombreLu,
  );
}

/** The integer of a canonical string (« 14 »), or null if it is not a safe integer. */
export function enEntier(valeur: string): number | null {
  return /^\d{1,12}$/u.test(valeur) ? Number(valeur) : null;
}

/** Only those that may count something, corrections applied: neither excluded, nor replaced, nor denied. */
export function retenus(lus: readonly NombreLu[]): readonly NombreLu[] {
  return lus.filter((l) => l.kind !== 'exclu' && l.kind !== 'code-postal' && !l.remplace && !l.nie);
}

function exclue(t: TexteNormalise, e: Etendue & { readonly raison: RaisonExclusion }): Lu {
  return { ...base(t, e), kind: 'exclu', raison: e.raison, valeur: null, n: null };
}

function lecture(t: TexteNormalise, js: readonly Jeton[], n: Numeral, combien: number): Lu {
  const b = base(t, n);
  const communs = { ...b, approximatif: b.approximatif || n.rond, n };
  const seul = t.plat.replace(/[^a-z0-9]/gu, '') === t.plat.slice(n.debut, n.fin).replace(/[^a-z0-9]/gu, '');
  if (combien > NOMBRES_MAX)
    return { ...communs, kind: 'illisible', raison: 'trop-de-nombres', lectures: [] };
  if (n.valeur !== null && estCodePostal(t, n, b.unite))
    return { ...communs, kind: 'code-postal', valeur: n.valeur };
  const raison = exclusion(t, js, n, b.unite, seul);
  if (raison !== null) return { ...communs, kind: 'exclu', raison, valeur: n.valeur };
  if (n.valeur === null) {
    const lectures =
      n.enMilliers === null ? [] : [n.enMilliers, t.plat.slice(n.debut, n.fin).replace(',', '.')];
    return { ...communs, kind: 'illisible', raison: n.raison ?? 'suite', lectures };
  }
  // « - 3 » is the item of a list, except when nothing else is said.
  const signe = seul && t.plat.slice(0, n.debut).trim() === '-';
  if (signe || estNegatif(t, n)) return { ...communs, kind: 'illisible', raison: 'negatif', lectures: [] };
  if (/^(?: [a-z]+)? et (?:demie?s?|quart)(?![a-z])/u.test(t.plat.slice(n.fin, n.fin + 40))) {
    return { ...communs, kind: 'illisible', raison: 'fraction', lectures: [] };
  }
  // « pas une seule classe »
  if (n.article && b.nie && /^ seule?(?![a-z])/u.test(t.plat.slice(n.fin, n.fin + 8)))
    return { ...communs, nie: false, kind: 'aucun', valeur: '0', entier: 0 };
  if (n.article) return { ...communs, kind: 'article', valeur: '1', entier: 1 };
  const entier = enEntier(n.valeur);
  return entier === null
    ? { ...communs, kind: 'decimal', valeur: n.valeur }
    : { ...communs, kind: 'entier', valeur: n.valeur, entier };
}

/** « -3 », « moins trois » (not « au moins 3 », nor the dash of a list). */
export function estNegatif(t: TexteNormalise, n: Etendue): boolean {
  const avant = t.plat.slice(Math.max(0, n.debut - 24), n.debut);
  if (/(?:^|[^a-z0-9])-$/u.test(avant) || /negati(?:f|ve) $/u.test(avant)) return true;
  return (
    /(?:^|[^a-z])moins $/u.test(avant) && !/(?:au|ou|du|a|de|pas|en|tout|neanmoins) ?moins $/u.test(avant)
  );
}

/** « 14 (quatorze) classes »: said twice, counted once. */
function doublons(t: TexteNormalise, lus: readonly Lu[]): readonly Lu[] {
  const sortie: Lu[] = [];
  for (const l of lus) {
    const avant = sortie.at(-1);
    const redit =
      avant?.kind === 'entier' &&
      l.kind === 'entier' &&
      avant.valeur === l.valeur &&
      /^ ?\($/u.test(t.plat.slice(avant.fin, l.debut)) &&
      t.plat[l.fin] === ')';
    if (redit) sortie[sortie.length - 1] = { ...l, ...base(t, { debut: avant.debut, fin: l.fin + 1 }) };
    else sortie.push(l);
  }
  return sortie;
}

const CORRECTION =
  /(?:^|[^a-z])(?:non|pardon|enfin|plutot|je veux dire|je voulais dire|oups|erreur|correction|euh non|rectification|au temps pour moi|autant pour moi|je me trompe|excusez[ -]moi|mais)(?:[^a-z]|$)/u;
const SECOND_NIE =
  /(?:^|[^a-z])(?:et non(?: pas)?|et pas|non pas|au lieu de|plutot que|pas)(?: les| de)? ?$/u;
const REMPLISSAGE =
  /^(?:non|pardon|enfin|plutot|je|veux|voulais|dire|oups|erreur|correction|euh|heu|hum|rectification|au|autant|temps|pour|moi|me|trompe|excusez|mais|et|pas|c'est|en|fait|a|ai|j'ai|j'en|on|nous|avons|plutot|classes?|pac|oui|que|lieu|de|les|attendez|voila|alors|la|il|y|sont|vrai|bon|ben|bah)$/u;

/** Spoken corrections between two numbers of the same thing. */
function corrige(t: TexteNormalise, lus: readonly Lu[]): readonly Lu[] {
  const sortie: Lu[] = [...lus];
  for (let i = 1; i < sortie.length; i += 1) {
    const [a, b] = [sortie[i - 1], sortie[i]];
    if (a === undefined || b === undefined || a.kind === 'exclu' || b.kind === 'exclu') continue;
    if (b.debut - a.fin > 60 || (a.kind === 'article' && b.kind === 'article')) continue;
    if (a.unite !== null && b.unite !== null && memesUnites(a, b) === false) continue;
    const entre = t.plat.slice(a.fin, b.debut);
    const mots = entre.match(/[a-z']+/gu) ?? [];
    const inconnus = mots.filter((m) => !REMPLISSAGE.test(m) && m !== a.unite);
    if (inconnus.length > 0) continue;
    if (SECOND_NIE.test(entre) && !/mais/u.test(entre)) {
      sortie[i] = { ...b, nie: true, remplace: true };
      sortie[i - 1] = { ...a, nie: false };
    } else if (CORRECTION.test(entre) && (a.nie || !/^ ?(?:[a-z]+ )?,? ?mais /u.test(entre))) {
      sortie[i - 1] = { ...a, remplace: true };
      sortie[i] = { ...b, reprise: true, nie: false };
    }
  }
  return sortie;
}

function memesUnites(a: Lu, b: Lu): boolean {
  const [ua, ub] = [a.unite ?? '', b.unite ?? ''];
  const vide = /^(?:non|euh|heu|pardon|enfin|plutot|mais|et|je|oups|pas|c|en|merci|voila|au|attendez|ou)$/u;
  return vide.test(ua) || vide.test(ub) || ua.replace(/s$/u, '') === ub.replace(/s$/u, '');
}

/** Each value is read again by the recogniser; where it disagrees, the number is asked. */
function verifie(lus: readonly Lu[]): readonly Lu[] {
  const valeurs = lus.map((l) =>
    l.kind === 'entier' || l.kind === 'decimal' || l.kind === 'produit' || l.kind === 'somme'
      ? [l.valeur]
      : l.kind === 'intervalle'
        ? [l.min, l.max]
        : [],
  );
  const accords = confirme(valeurs.flat());
  let k = 0;
  return lus.map((l, i) => {
    const miens = accords.slice(k, k + (valeurs[i]?.length ?? 0));
    k += miens.length;
    if (miens.every((accord) => accord)) return l;
    return { ...l, kind: 'illisible', raison: 'desaccord', lectures: [] } as Lu;
  });
}
