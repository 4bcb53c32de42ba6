import { familleComptee } from './comptables.js';
import { nuance } from './contexte.js';
import type { RaisonExclusion } from './exclusions.js';
import { base, compte, type Lu } from './nombres-base.js';
import type { TexteNormalise } from './normalise.js';

/** Reasons that reach back to the number before: « de 3 à 6 ans », « entre 50 et 70 % », « les 3 et 4 mars ». */
const EN_ARRIERE: ReadonlySet<RaisonExclusion> = new Set([
  'duree',
  'heure',
  'pourcentage',
  'multiplicateur',
  'fois',
  'ordinal',
  'date',
]);
/** Reasons that reach on to the next number: « cycles 2 et 3 », « windows 10 ou 11 », « en 2022 et 23 ». */
const EN_AVANT: ReadonlySet<RaisonExclusion> = new Set(['numero', 'niveau', 'ordinal', 'annee', 'date']);
/** Small words that may follow a number without being what it counts. */
const MOT_VIDE =
  /^(?:a|au|aux|en|et|ou|de|du|dans|sur|pour|par|avec|sans|chez|soit|donc|ca|ce|merci|svp|stp|voila|non|oui|mais|plus|environ|maximum|max|minimum|maxi|mini|tout|total|je|on|nous|y|c|qui|il|elle|si|puis|mars|mai|x|fois)$/u;

/** Does the number count nothing that is named after it? */
function estNu(l: Lu): boolean {
  return l.unite === null || (MOT_VIDE.test(l.unite) && familleComptee(l.unite) === null);
}

/** What excludes a number also excludes the one that it is coordinated with. */
export function contagion(t: TexteNormalise, lus: readonly Lu[]): readonly Lu[] {
  const sortie: Lu[] = [...lus];
  const exclut = (i: number, raison: RaisonExclusion): void => {
    const l = sortie[i];
    if (l !== undefined && compte(l)) sortie[i] = { ...l, kind: 'exclu', raison, valeur: l.valeur };
  };
  for (let i = sortie.length - 1; i > 0; i -= 1) {
    const [a, b] = [sortie[i - 1], sortie[i]];
    if (a === undefined || b?.kind !== 'exclu' || !EN_ARRIERE.has(b.raison) || !estNu(a)) continue;
    const entre = t.texte.slice(a.fin, b.debut).toLowerCase();
    const enumere = /^ ?(?:et|,) ?(?:le |la |les )?$/u.test(entre);
    const borne = /(?:entre|les|ces) (?:le |la |les )?$/u.test(
      t.plat.slice(Math.max(0, a.debut - 12), a.debut),
    );
    if (/^ ?(?:à|a|ou|au|-|\/|voire|jusqu'à) ?(?:le |la |les )?$/u.test(entre) || (enumere && borne))
      exclut(i - 1, b.raison);
  }
  for (let i = 1; i < sortie.length; i += 1) {
    const [a, b] = [sortie[i - 1], sortie[i]];
    if (b === undefined || a?.kind !== 'exclu' || !EN_AVANT.has(a.raison) || !estNu(b)) continue;
    const entre = t.plat.slice(a.fin, b.debut);
    const pluriel = /^ ?, ?$/u.test(entre) && a.precedent?.endsWith('s') === true;
    if (pluriel || /^ ?(?:et|ou|a|-|&|\/) ?(?:le |la |les |l')?$/u.test(entre)) exclut(i, a.raison);
  }
  return sortie;
}

/** « 3 x 20 », « 3 fois 20 », « 5 + 9 », « 5 plus 9 », « 5 + 9 = 14 », « 14 (5 + 9) ». */
export function calculs(t: TexteNormalise, lus: readonly Lu[]): readonly Lu[] {
  const sortie: Lu[] = [];
  for (const l of operations(t, operations(t, lus, produit), somme)) {
    const avant = sortie.at(-1);
    const redit = avant === undefined ? null : egalite(t, avant, l);
    if (redit === null) sortie.push(l);
    else sortie[sortie.length - 1] = redit;
  }
  return sortie;
}

type Operation = (t: TexteNormalise, a: Lu, b: Lu) => Lu | null;

function operations(t: TexteNormalise, lus: readonly Lu[], faire: Operation): readonly Lu[] {
  const sortie: Lu[] = [];
  for (const l of lus) {
    const avant = sortie.at(-1);
    const fait = avant === undefined ? null : faire(t, avant, l);
    if (fait === null) sortie.push(l);
    else sortie[sortie.length - 1] = fait;
  }
  return sortie;
}

function produit(t: TexteNormalise, a: Lu, b: Lu): Lu | null {
  if (!/^ ?(?:x|\*|×|fois) ?$/u.test(t.plat.slice(a.fin, b.debut))) return null;
  const facteurs =
    a.kind === 'produit' ? a.facteurs : a.kind === 'entier' || a.kind === 'article' ? [a.entier] : null;
  const communs = { ...base(t, { debut: a.debut, fin: b.fin }), n: null };
  const entier = facteurs === null || b.kind !== 'entier' ? null : facteurs.reduce((x, y) => x * y, b.entier);
  if (entier === null || facteurs === null || b.kind !== 'entier' || entier > 1e12)
    return { ...communs, kind: 'illisible', raison: 'suite', lectures: [] };
  return { ...communs, kind: 'produit', valeur: String(entier), entier, facteurs: [...facteurs, b.entier] };
}

/** Counts of the same thing, or of nothing named; « 14 + 1 ULIS » may be 14 or 15. */
function somme(t: TexteNormalise, a: Lu, b: Lu): Lu | null {
  const entre = /^(?: ([a-z]+))? ?(?:\+|plus) ?$/u.exec(t.plat.slice(a.fin, b.debut));
  if (entre === null) return null;
  const termes =
    a.kind === 'somme' ? a.termes : a.kind === 'entier' || a.kind === 'produit' ? [a.entier] : null;
  const dernier = b.kind === 'entier' || b.kind === 'produit' || b.kind === 'article' ? b.entier : null;
  if (termes === null || dernier === null) return null;
  const [ua, ub] = [entre[1], b.unite];
  // « 20 tablettes + 3 tablettes classe » are two things.
  if (ua !== undefined && !(familleComptee(ua) === 'classe' && familleComptee(ub) === 'classe')) return null;
  const entier = termes.reduce((x, y) => x + y, dernier);
  const communs = { ...base(t, { debut: a.debut, fin: b.fin }), n: null };
  if (ua === undefined && !estNu(b) && familleComptee(ub) === null) {
    const avant = termes.reduce((x, y) => x + y, 0);
    return { ...communs, kind: 'illisible', raison: 'suite', lectures: [String(avant), String(entier)] };
  }
  return { ...communs, kind: 'somme', valeur: String(entier), entier, termes: [...termes, dernier] };
}

/** A calculation and its result, said beside each other: one number if they agree, else to be asked. */
function egalite(t: TexteNormalise, a: Lu, b: Lu): Lu | null {
  const calcul = (l: Lu): boolean => l.kind === 'somme' || l.kind === 'produit';
  if (!('entier' in a) || !('entier' in b) || calcul(a) === calcul(b)) return null;
  const entre = t.plat.slice(a.fin, b.debut).replace(/^ ?[a-z]{2,12}(?= ?(?:[(=:,]|soit))/u, '');
  const lien = calcul(a)
    ? /^ ?,? ?(?:=|=>|->|soit|donc|ca fait|cela fait|ce qui fait|:) ?(?:un total )?(?:de )?$/u
    : /^ ?(?:\(|=|:|,? soit) ?$/u;
  if (!lien.test(entre)) return null;
  const parenthese = entre.includes('(') && t.plat[b.fin] === ')';
  const communs = { ...base(t, { debut: a.debut, fin: parenthese ? b.fin + 1 : b.fin }), n: null };
  const unite = communs.unite ?? (familleComptee(a.unite) === null ? null : a.unite);
  if (a.entier === b.entier)
    return { ...communs, unite, kind: 'entier', valeur: String(a.entier), entier: a.entier };
  return {
    ...communs,
    unite,
    kind: 'illisible',
    raison: 'intervalle',
    lectures: [String(a.entier), String(b.entier)],
  };
}

/** « 6 ou 7 », « 10 à 12 », « entre 10 et 12 », « 6-7 », « 6 classes ou 7 classes ». */
export function intervalles(t: TexteNormalise, lus: readonly Lu[]): readonly Lu[] {
  const sortie: Lu[] = [];
  for (const l of lus) {
    const avant = sortie.at(-1);
    const forme = avant === undefined ? null : formeEntre(t, avant, l);
    if (avant === undefined || forme === null) {
      sortie.push(l);
      continue;
    }
    if (forme === 'moins' || forme === 'fraction') {
      if (compte(avant))
        sortie[sortie.length - 1] = { ...avant, kind: 'illisible', raison: 'suite', lectures: [] };
      sortie.push(l);
      continue;
    }
    const communs = { ...base(t, { debut: avant.debut, fin: l.fin }), ...nuance(t, avant), n: null };
    const lisible = forme !== 'doute' && compte(avant) && compte(l);
    const croissant =
      lisible && (forme === 'ou' ? avant.valeur !== l.valeur : Number(avant.valeur) < Number(l.valeur));
    if (lisible && croissant) {
      const [min, max] =
        Number(avant.valeur) < Number(l.valeur) ? [avant.valeur, l.valeur] : [l.valeur, avant.valeur];
      sortie[sortie.length - 1] = { ...communs, approximatif: false, kind: 'intervalle', min, max, forme };
    } else if (compte(avant) || compte(l) || avant.kind === 'illisible' || avant.kind === 'intervalle') {
      const lectures = [avant, l].flatMap((x) => (compte(x) ? [x.valeur] : []));
      sortie[sortie.length - 1] = { ...communs, kind: 'illisible', raison: 'intervalle', lectures };
    } else sortie.push(l);
  }
  return sortie;
}

function formeEntre(
  t: TexteNormalise,
  a: Lu,
  b: Lu,
): 'ou' | 'a' | 'entre' | 'tiret' | 'doute' | 'moins' | 'fraction' | null {
  if (a.kind === 'exclu' || b.kind === 'exclu' || a.kind === 'code-postal' || b.kind === 'code-postal')
    return null;
  const entre = t.texte.slice(a.fin, b.debut).toLowerCase();
  const avant = t.plat.slice(Math.max(0, a.debut - 24), a.debut);
  if (b.kind === 'illisible' && b.raison === 'fraction' && / et $/u.test(entre)) return 'fraction';
  // « 22 classes sur 4 écoles » are two counts; « 3 écoles sur 4 » is a part.
  const surQuoi = /^(?: ([a-zà-ÿ]+))? sur (?:les |nos |l'ensemble des )?$/u.exec(entre);
  if (surQuoi !== null) {
    const [ua, ub] = [familleComptee(a.unite), familleComptee(b.unite)];
    const deux = surQuoi[1] !== undefined && ua !== null && ub !== null && ua !== ub;
    return deux ? null : 'doute';
  }
  if (a.kind === 'illisible' && entre === ' et ' && compte(b)) return 'doute';
  if (b.kind === 'illisible' && b.raison === 'negatif') {
    if (/^ ?moins $/u.test(entre)) return 'moins';
    if (/^ ?-$/u.test(entre)) return 'doute';
    return null;
  }
  const repete = new RegExp(
    `^ ?${a.unite !== null && a.unite === b.unite && /^[a-z]+$/u.test(a.unite) ? `(?:${a.unite} )?` : ''}`,
    'u',
  );
  const lien = entre.replace(repete, '').trim();
  if (lien === '-') return 'tiret';
  if (/^(?:ou|voire|ou bien|ou peut-être|ou alors)$/u.test(lien))
    return a.kind === 'article' && b.kind === 'article' ? null : 'ou';
  if (/(?:^|[^a-z])entre (?:les )?$/u.test(avant) && lien === 'et') return 'entre';
  if (lien === 'à' || lien === "jusqu'à") return 'a';
  if (lien === 'a') return /(?:^|(?:ai|avons|environ|entre|y a|on a) )(?:de )?$/u.test(avant) ? 'a' : 'doute';
  return null;
}
