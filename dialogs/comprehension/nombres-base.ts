import { type Borne, nuance } from './contexte.js';
import type { RaisonExclusion } from './exclusions.js';
import type { Etendue, TexteNormalise } from './normalise.js';
import type { Numeral, RaisonIllisible } from './numeraux.js';

/** More numbers than anybody writes in a message: all are refused, none is trusted. */
export const NOMBRES_MAX = 80;

/** What every number carries, whatever it is. */
type Base = Etendue & {
  readonly texte: string;
  /** The flat word that follows (« classes », « euros », « € »), « de » skipped; null at a stop. */
  readonly unite: string | null;
  /** The flat word before. */
  readonly precedent: string | null;
  readonly approximatif: boolean;
  readonly borne: Borne | null;
  /** Denied: « pas 14 », or the second of « 14, pas 15 ». */
  readonly nie: boolean;
  /** A spoken correction: this one replaces an earlier number (« 14 euh non 15 »: 15). */
  readonly reprise: boolean;
  /** Replaced or denied by another number of the same message. */
  readonly remplace: boolean;
};

export type NombreLu = Base &
  (
    | { readonly kind: 'entier'; readonly valeur: string; readonly entier: number }
    | { readonly kind: 'decimal'; readonly valeur: string }
    | {
        readonly kind: 'produit';
        readonly valeur: string;
        readonly entier: number;
        readonly facteurs: readonly number[];
      }
    /** « 5 + 9 », « 5 plus 9 ». */
    | {
        readonly kind: 'somme';
        readonly valeur: string;
        readonly entier: number;
        readonly termes: readonly number[];
      }
    /** « un », « une »: 1, or an article; the caller decides. */
    | { readonly kind: 'article'; readonly valeur: '1'; readonly entier: 1 }
    /** « aucune classe »: 0. */
    | { readonly kind: 'aucun'; readonly valeur: '0'; readonly entier: 0 }
    | {
        readonly kind: 'intervalle';
        readonly min: string;
        readonly max: string;
        readonly forme: 'ou' | 'a' | 'entre' | 'tiret';
      }
    | { readonly kind: 'code-postal'; readonly valeur: string }
    | { readonly kind: 'exclu'; readonly valeur: string | null; readonly raison: RaisonExclusion }
    /** Not readable with certainty: ask. */
    | { readonly kind: 'illisible'; readonly raison: RaisonIllisible; readonly lectures: readonly string[] }
  );

export type Lu = NombreLu & { readonly n: Numeral | null };

/** The flat word that follows a span, « de » skipped: what is counted there. */
export function uniteApres(t: TexteNormalise, fin: number): string | null {
  const m =
    /^(?: {0,3}|-(?=[a-z]))(?:x (?=[a-z]))?(?:(?:de |d' ?|des |du )(?! ?\d))?(?:(?:seule|petite|grande|belle|nouvelle|autre|vraie)s? (?=[a-z]))?([a-z]+|[€$£%]|"|'')/u.exec(
      t.plat.slice(fin, fin + 40),
    );
  return m?.[1] === "''" ? '"' : (m?.[1] ?? null);
}

/** Is the number inside quotation marks (« "14" »)? */
export function entreGuillemets(t: TexteNormalise, e: Etendue): boolean {
  return t.plat[e.debut - 1] === '"' && t.plat[e.fin] === '"';
}

export function base(t: TexteNormalise, e: Etendue): Base {
  const precedent = /([a-z]+)[^a-z0-9\n]{0,3}$/u.exec(t.plat.slice(Math.max(0, e.debut - 24), e.debut))?.[1];
  return {
    debut: e.debut,
    fin: e.fin,
    texte: t.texte.slice(e.debut, e.fin),
    // A closing quotation mark is no inch.
    unite: entreGuillemets(t, e) ? null : uniteApres(t, e.fin),
    precedent: precedent === undefined ? null : precedent,
    ...nuance(t, e),
    reprise: false,
    remplace: false,
  };
}

export type Compte = Lu & { readonly kind: 'entier' | 'decimal' | 'article'; readonly valeur: string };

/** Is it one value that may count? */
export function compte(l: Lu | undefined): l is Compte {
  return l !== undefined && (l.kind === 'entier' || l.kind === 'decimal' || l.kind === 'article');
}
