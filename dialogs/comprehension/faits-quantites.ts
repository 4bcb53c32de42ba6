/** Numbers and what they count: each is used once. */
import { CAMPAGNE_PAR_DEFAUT } from '../../rules/index.js';
import type { Mention, Quantite } from './faits-mention.js';
import { enEntier, type NombreLu, nombres } from './nombres.js';
import { chevauche, type TexteNormalise } from './normalise.js';
import { estTauxNu } from './taux-nu.js';

/** What a PAC may hold (F14), and the most PACs (F9): told apart from one another in a product. */
const { kits, tranches } = CAMPAGNE_PAR_DEFAUT;
const TABLETTES = kits.elementaire.lignes.find((l) => l.article === 'tablettes');
const APPAREILS = { min: TABLETTES?.min ?? 1, max: TABLETTES?.max ?? 1 };
const PACS_MAX = Math.max(...tranches.map((t) => t.pacs));

/** Ties each number to what it counts; the others are left as bare numbers. */
export function avecNombres(t: TexteNormalise, liste: readonly Mention[]): readonly Mention[] {
  const masques = liste.filter(
    (m) =>
      (m.g === 'ecole' && m.nommee !== null) ||
      ['commune', 'montant', 'debit', 'plan', 'niveau', 'rang'].includes(m.g) ||
      ('materiel' in m && /\d/u.test(t.plat.slice(m.debut, m.fin))) ||
      (m.g === 'pac' && m.rang !== null) ||
      m.g === 'toutes',
  );
  const lus = nombres(t, masques);
  const pris = new Set<NombreLu>();
  const avec = liste.flatMap((m): Mention | readonly Mention[] => {
    if (!('q' in m) || m.q !== null) return m;
    const n =
      lus.find((l) => !pris.has(l) && compte(l) && devant(t, l, m)) ??
      repris(t, lus, m) ??
      lus.find((l) => !pris.has(l) && compte(l) && derriere(t, l, m));
    const q = n === undefined ? null : quantite(n);
    if (n === undefined || q === null) return m;
    pris.add(n);
    const lots = m.g === 'mobile' ? enLots(t, n) : null;
    if (lots !== null) return [lots.pac, { ...m, q: lots.q, debut: lots.q.debut } as Mention];
    return { ...m, q, debut: Math.min(m.debut, n.debut), fin: Math.max(m.fin, n.fin) } as Mention;
  });
  for (const l of lus) {
    const q =
      pris.has(l) || !compte(l) || l.kind === 'article' || l.kind === 'exclu' || compteAutre(l)
        ? null
        : quantite(l);
    if (
      q !== null &&
      !(avec.some((m) => m.g === 'mobile') && estTauxNu(t.plat, l)) &&
      !avec.some((m) => chevauche(m, l))
    )
      avec.push({ g: 'nombre', debut: l.debut, fin: l.fin, q, lu: l });
  }
  return avec.sort((a, b) => a.debut - b.debut);
}

/** « 3x20 tablettes »: three PACs of twenty, where one factor alone is what a PAC may hold. */
function enLots(
  t: TexteNormalise,
  n: NombreLu,
): { readonly pac: Mention; readonly q: Extract<Quantite, { kind: 'sure' }> } | null {
  if (n.kind !== 'produit' || n.facteurs.length !== 2) return null;
  const [a = 0, b = 0] = n.facteurs;
  const deux = [a, b].filter((x) => x >= APPAREILS.min && x <= APPAREILS.max);
  const [appareils, autre] = deux;
  const pacs = appareils === a ? b : a;
  if (appareils === undefined || autre !== undefined || pacs > PACS_MAX || pacs < 1) return null;
  const signe = n.debut + t.plat.slice(n.debut, n.fin).search(/[^\d\s]/u);
  const [tete, fin] = [
    { debut: n.debut, fin: Math.max(n.debut + 1, signe) },
    { debut: Math.max(n.debut + 1, signe), fin: n.fin },
  ];
  const sure = { kind: 'sure', article: false } as const;
  return {
    pac: {
      ...tete,
      g: 'pac',
      q: { ...tete, ...sure, valeur: pacs },
      rang: null,
      genre: null,
      par: false,
      dans: false,
    },
    q: { ...fin, ...sure, valeur: appareils },
  };
}

/** « 20 tablettes, non 15 »: the number that replaces the one before the noun. */
function repris(t: TexteNormalise, lus: readonly NombreLu[], m: Mention): NombreLu | undefined {
  const ancien = lus.findIndex((l) => l.remplace && devant(t, l, m));
  const neuf = ancien < 0 ? undefined : lus[ancien + 1];
  return neuf?.kind === 'entier' && neuf.reprise && neuf.debut >= m.fin && neuf.debut - m.fin < 24
    ? neuf
    : undefined;
}

/** Words after a bare number that are not what it counts. */
const MOTS_VIDES =
  /^(?:et|en|au|aux|par|pour|je|j|on|nous|non|oui|c|ca|merci|voila|environ|ou|mais|a|dans|sur|svp|stp|s|il|elle|maximum|max|maxi|minimum|mini|min|tout|total|plutot|pas|pardon|je|d|je|crois|pense|peut|si|du|chez|avec|sans|exactement|precisement|seulement|actuellement|aujourd|cette|chacun|chacune|y|compris|dont|bonjour|desole|parce|car|la|le|les|de|sauf|partout|toutes|tous|chaque|uniquement|aussi|egalement|comme|maternelle|elementaire)$/u;

/** « 120 élèves »: a count of something else, no bare number. */
function compteAutre(l: NombreLu): boolean {
  return l.unite !== null && !MOTS_VIDES.test(l.unite);
}

function compte(l: NombreLu): boolean {
  // « 1 PAC 20 tablettes »: a label's number, unless something is counted right after it.
  if (l.kind === 'exclu') return l.raison === 'numero' && l.valeur !== null && /^\d{2,4}$/u.test(l.valeur);
  return l.kind !== 'code-postal' && !l.nie && !l.remplace;
}

const ADJECTIFS =
  "(?:petites?|grandes?|grands?|petits?|belles?|nouvelles?|nouveaux?|autres?|vraies?|ecoles?|de|d'|bonnes?|seules?|seul|belle|simples?)";

function devant(t: TexteNormalise, l: NombreLu, m: Mention): boolean {
  // « maternelle 3 élémentaire 5 »: the numbers come after.
  if (
    m.g === 'ecole' &&
    /(?:mat[a-z]*|elem[a-z]*|prim[a-z]*) ?:? ?$/u.test(t.plat.slice(0, l.debut)) &&
    /^ ?:? ?\d{1,2}(?! ?[a-z])/u.test(t.plat.slice(m.fin))
  )
    return false;
  return (
    l.fin <= m.debut && new RegExp(`^ ?(?:${ADJECTIFS} ?){0,2}$`, 'u').test(t.plat.slice(l.fin, m.debut))
  );
}

function derriere(t: TexteNormalise, l: NombreLu, m: Mention): boolean {
  if (l.debut < m.fin || l.kind === 'article' || l.kind === 'exclu') return false;
  if (m.g === 'ecole') return false;
  // « pour ce PAC : 4 » counts no PAC.
  if (
    m.g === 'pac' &&
    /(?:ce|le|du|au|mon|notre|chaque|par) $/u.test(t.plat.slice(Math.max(0, m.debut - 7), m.debut))
  )
    return false;
  const entre = t.plat.slice(m.fin, l.debut);
  const suite = t.plat.slice(l.fin, l.fin + 12);
  const libre = /^ ?(?:[,.;)\n]|$|et |en tout)/u.test(suite);
  // « tablettes, 20 », « 2 PAC tablettes 20 ».
  if (m.g === 'mobile' && /^ ?,? ?$/u.test(entre))
    return (
      l.unite === null && /^\d\d$/u.test(t.plat.slice(l.debut, l.fin)) && /^ ?(?:[.;!)\n]|$)/u.test(suite)
    );
  if (/^ ?(?:[:=x×*(]|au nombre de|nb) ?$/u.test(entre)) return libre;
  return (
    m.g === 'classes' &&
    /(?:nombre|nb) (?:total )?(?:de |d')?$/u.test(t.plat.slice(Math.max(0, m.debut - 18), m.debut)) &&
    /^ ?(?:est (?:de )?|c'est )?$/u.test(entre) &&
    libre
  );
}

function quantite(l: NombreLu): Quantite | null {
  const e = { debut: l.debut, fin: l.fin };
  const doute = (lectures: readonly number[], environ = false): Quantite => ({
    ...e,
    kind: 'doute',
    lectures,
    environ,
  });
  switch (l.kind) {
    case 'article':
    case 'aucun':
    case 'entier':
    case 'somme':
      if (l.approximatif || l.borne !== null) return doute([l.entier], true);
      return { ...e, kind: 'sure', valeur: l.entier, article: l.kind === 'article' };
    case 'produit':
      return doute([l.entier]);
    case 'intervalle':
      return doute([l.min, l.max].flatMap((v) => enEntier(v) ?? []));
    case 'illisible':
      return doute(l.lectures.flatMap((v) => enEntier(v) ?? []));
    case 'decimal':
      return doute([]);
    case 'exclu': {
      const valeur = l.valeur === null ? null : enEntier(l.valeur);
      return valeur === null ? null : { ...e, kind: 'sure', valeur, article: false };
    }
    default:
      return null;
  }
}
