/** F11 — prices: the user's quote first, else the deployer's file, else the source; each keeps its origin. */
import { z } from 'zod';
import { type Campagne, schemaJour } from './campagne.js';
import { CAMPAGNE_PAR_DEFAUT } from './campagnes/index.js';
import { compter } from './ecriture.js';
import { type ArticleSansPrix, type Decimal, euros } from './montant.js';
import {
  ARTICLES_A_PRIX,
  type ArticleAPrix,
  type OPTIONS_MOBILES,
  type Situation,
  schemaEuros,
} from './situation.js';

/** A deployer's price table: unit prices in € HT, each with its origin and date. */
export const schemaTablePrix = z.strictObject({
  prix: z.partialRecord(
    z.enum(ARTICLES_A_PRIX),
    z.strictObject({ montant: schemaEuros, origine: z.string().trim().min(1).max(200), date: schemaJour }),
  ),
});
export type TablePrix = Readonly<z.infer<typeof schemaTablePrix>>;

/** Reads a deployer's price file, already parsed from JSON. Every error names its place. */
export function lireTablePrix(
  donnees: unknown,
):
  | { readonly ok: true; readonly table: TablePrix }
  | { readonly ok: false; readonly erreurs: readonly string[] } {
  const lu = schemaTablePrix.safeParse(donnees);
  if (lu.success) return { ok: true, table: lu.data };
  return { ok: false, erreurs: lu.error.issues.map((i) => `${i.path.join('.') || 'fichier'}: ${i.message}`) };
}

export type OriginePrix =
  | { readonly type: 'source'; readonly citation: string }
  | { readonly type: 'deployeur'; readonly origine: string; readonly date: string }
  /** « votre devis, hors prix du marché du Département » */
  | { readonly type: 'devis' };

/** What prices are read from. Everything is optional: the campaign's own prices are always there. */
export interface ContextePrix {
  readonly campagne?: Campagne;
  readonly prix?: TablePrix | undefined;
  readonly devis?: Situation['devis'] | undefined;
}

export type OptionMobile = (typeof OPTIONS_MOBILES)[number];

export interface PrixArticle {
  readonly article: ArticleSansPrix;
  readonly quantite: number;
  /** French: « option 20 tablettes », « 2 vidéoprojecteurs interactifs ». */
  readonly libelle: string;
  /** Price of one, € HT; null when no price is known. */
  readonly unitaire: Decimal | null;
  /** Price of the quantity, € HT; null when no price is known. */
  readonly montant: Decimal | null;
  readonly origine: OriginePrix | null;
  /** True when the source lists it without a legible figure and no other price was given. */
  readonly illisible: boolean;
  /** Quotation of the price list, when it lists the article. */
  readonly citation: string | null;
}

/** Price of a quantity of an article. Devis > price file > source. */
export function prixArticle(
  article: ArticleAPrix,
  quantite: number,
  contexte: ContextePrix = {},
): PrixArticle {
  const campagne = contexte.campagne ?? CAMPAGNE_PAR_DEFAUT;
  const ligne = campagne.prix.find((p) => p.article === article);
  const devis = contexte.devis?.[article];
  const fichier = contexte.prix?.prix[article];
  const [texte, origine]: [string | null, OriginePrix | null] =
    devis !== undefined
      ? [devis, { type: 'devis' }]
      : fichier !== undefined
        ? [fichier.montant, { type: 'deployeur', origine: fichier.origine, date: fichier.date }]
        : ligne?.montant != null
          ? [ligne.montant, { type: 'source', citation: ligne.extrait }]
          : [null, null];
  const unitaire = texte === null ? null : euros(texte);
  return {
    article,
    quantite,
    libelle: libelleArticle(article, quantite, campagne),
    unitaire,
    montant: unitaire?.times(quantite) ?? null,
    origine,
    illisible: unitaire === null && ligne !== undefined,
    citation: ligne?.extrait ?? null,
  };
}

/**
 * Price of an option with a number of devices (F11). Only the numbers of the price list have one: no interpolation, no halving.
 * A plain figure, without the ENT and the rest of a real project.
 */
export function prixOption(option: OptionMobile, nombre: number, contexte: ContextePrix = {}): PrixArticle {
  const campagne = contexte.campagne ?? CAMPAGNE_PAR_DEFAUT;
  const article = campagne.prix.find((p) => p.article === `${option}-${nombre}`)?.article;
  if (article !== undefined) return prixArticle(article, 1, contexte);
  return {
    article: option,
    quantite: nombre,
    libelle: compter(nombre, NOMS_OPTION[option].singulier, NOMS_OPTION[option].pluriel),
    unitaire: null,
    montant: null,
    origine: null,
    illisible: false,
    citation: null,
  };
}

/** Alias for answers about one option alone. */
export const coutOption = prixOption;

const NOMS_OPTION = {
  tablettes: { singulier: 'tablette', pluriel: 'tablettes' },
  ordinateurs: { singulier: 'ordinateur', pluriel: 'ordinateurs' },
} as const;

const cacheNoms = new WeakMap<
  Campagne,
  ReadonlyMap<string, { readonly singulier: string; readonly pluriel: string }>
>();

function nomsDesArticles(campagne: Campagne) {
  const connu = cacheNoms.get(campagne);
  if (connu !== undefined) return connu;
  const noms = new Map<string, { readonly singulier: string; readonly pluriel: string }>();
  for (const ligne of [...campagne.kits.maternelle.lignes, ...campagne.kits.elementaire.lignes]) {
    if (!noms.has(ligne.article)) noms.set(ligne.article, ligne);
  }
  cacheNoms.set(campagne, noms);
  return noms;
}

/** « 2 vidéoprojecteurs interactifs », « option 20 tablettes ». */
export function libelleArticle(
  article: ArticleAPrix,
  quantite: number,
  campagne: Campagne = CAMPAGNE_PAR_DEFAUT,
): string {
  const noms = nomsDesArticles(campagne).get(article);
  if (noms !== undefined) return compter(quantite, noms.singulier, noms.pluriel);
  const libelle = campagne.prix.find((p) => p.article === article)?.libelle ?? article;
  return quantite > 1 ? `${quantite} × ${libelle}` : libelle;
}
