/** Reading and replacing one piece of a situation by its path (stable ids, see `Chemin`). */
import type { Chemin } from '../../rules/index.js';

type Segment = { readonly cle: string } | { readonly id: string };
type Objet = Readonly<Record<string, unknown>>;

/** `ecoles[e1].pacs[p2].option` → cle ecoles, id e1, cle pacs, id p2, cle option. Null when it is no path. */
function segments(chemin: Chemin): readonly Segment[] | null {
  if (!/^[a-z][A-Za-z0-9]*(\[[a-z0-9-]+\]|\.[a-z][A-Za-z0-9]*)*$/.test(chemin)) return null;
  return [...chemin.matchAll(/\[([a-z0-9-]+)\]|([A-Za-z0-9]+)/g)].map((m) =>
    m[1] === undefined ? { cle: m[2] ?? '' } : { id: m[1] },
  );
}

const INTERDITES = new Set(['constructor', 'prototype']);

export function estChemin(chemin: string): boolean {
  const lus = segments(chemin);
  return lus?.every((s) => !('cle' in s) || !INTERDITES.has(s.cle)) ?? false;
}

function pas(noeud: unknown, segment: Segment): unknown {
  if ('id' in segment && Array.isArray(noeud)) return noeud.find((e) => e?.id === segment.id);
  if (typeof noeud !== 'object' || noeud === null) return undefined;
  const cle = 'id' in segment ? segment.id : segment.cle;
  return Object.hasOwn(noeud, cle) ? (noeud as Objet)[cle] : undefined;
}

/** The value at a path; undefined when nothing was said there. */
export function lire(racine: unknown, chemin: Chemin): unknown {
  let noeud = racine;
  for (const segment of segments(chemin) ?? []) noeud = pas(noeud, segment);
  return segments(chemin) === null ? undefined : noeud;
}

/** Position of the element that a path like `ecoles[e2]` names; -1 when the path names no element of a list. */
export function rangDe(racine: unknown, chemin: Chemin): number {
  const lus = segments(chemin);
  const dernier = lus?.at(-1);
  if (lus === null || dernier === undefined || !('id' in dernier)) return -1;
  let noeud: unknown = racine;
  for (const segment of lus.slice(0, -1)) noeud = pas(noeud, segment);
  return Array.isArray(noeud) ? noeud.findIndex((e) => e?.id === dernier.id) : -1;
}

function remplacerDans(
  noeud: unknown,
  reste: readonly Segment[],
  valeur: unknown,
  rang: number | undefined,
): unknown {
  const [segment, ...suite] = reste;
  if (segment === undefined) return valeur;
  const suivant = remplacerDans(pas(noeud, segment), suite, valeur, rang);
  if ('id' in segment && Array.isArray(noeud)) {
    const place = noeud.findIndex((e) => e?.id === segment.id);
    if (suivant === undefined) return noeud.filter((_, i) => i !== place);
    if (place >= 0) return noeud.with(place, suivant);
    return noeud.toSpliced(rang ?? noeud.length, 0, suivant);
  }
  const estListe = 'cle' in segment && suite[0] !== undefined && 'id' in suite[0] && LISTES.has(segment.cle);
  const objet: Objet = typeof noeud === 'object' && noeud !== null ? (noeud as Objet) : {};
  const cle = 'id' in segment ? segment.id : segment.cle;
  if (estListe && !Array.isArray(objet[cle])) {
    return { ...objet, [cle]: remplacerDans([], suite, valeur, rang) };
  }
  if (suivant === undefined) return Object.fromEntries(Object.entries(objet).filter(([k]) => k !== cle));
  return { ...objet, [cle]: suivant };
}
const LISTES = new Set(['ecoles', 'pacs']);

/** A copy of `racine` with `valeur` at the path; undefined takes it away. A new element of a list comes at `rang`, else last. */
export function remplacer<T>(racine: T, chemin: Chemin, valeur: unknown, rang?: number): T {
  return remplacerDans(racine, segments(chemin) ?? [], valeur, rang) as T;
}

/** Ids named by a path: `ecoles[e1].pacs[p2].option` → { ecole: 'e1', pac: 'p2' }. */
export function idsDe(chemin: Chemin): { readonly ecole?: string; readonly pac?: string } {
  const m = /^ecoles\[([^\]]+)\](?:\.pacs\[([^\]]+)\])?/.exec(chemin);
  return { ...(m?.[1] && { ecole: m[1] }), ...(m?.[2] && { pac: m[2] }) };
}

/** The path without its ids: `ecoles[e1].niveau` → `ecoles[].niveau`. */
export function modeleDe(chemin: Chemin): string {
  return chemin.replace(/(ecoles|pacs)\[[^\]]+\]/g, '$1[]');
}

/** True when one path is the other or lies within it. */
export function seTouchent(a: Chemin, b: Chemin): boolean {
  const dans = (x: string, y: string) => x === y || (x.startsWith(y) && /^[.[]/.test(x.slice(y.length)));
  return dans(a, b) || dans(b, a);
}
