/**
 * View-models: what a card, the document, the terminal and a screen reader all read.
 * Every string in them is finished French (typography included); nothing downstream words, formats or computes anything.
 */
import type { Soumission } from './evenement.js';

/** A clickable action. Clicking sends `soumission` back; `texte` is what a person would type for the same effect. */
export interface Bouton {
  readonly titre: string;
  readonly soumission: Soumission;
  readonly style?: 'principal' | 'danger';
  /** A web address to open instead of submitting (download, resume link). */
  readonly lien?: string;
}

export interface LigneDeFaits {
  readonly libelle: string;
  readonly valeur: string;
  /** Corrects this line (recap). */
  readonly bouton?: Bouton;
}

export type Ton = 'normal' | 'discret' | 'fort' | 'attention' | 'bon';

export type Bloc =
  | { readonly type: 'texte'; readonly texte: string; readonly ton?: Ton }
  | { readonly type: 'liste'; readonly elements: readonly string[]; readonly ordonnee?: boolean }
  | { readonly type: 'faits'; readonly lignes: readonly LigneDeFaits[] }
  | {
      readonly type: 'tableau';
      /** Read by screen readers and used as caption. */
      readonly legende: string;
      readonly entetes: readonly string[];
      /** The first cell of a row is its header. */
      readonly lignes: readonly (readonly string[])[];
    }
  /** A quotation of the source and where it stands (« AMI Isère, « Financement » »). */
  | { readonly type: 'citation'; readonly texte: string; readonly reference: string }
  | { readonly type: 'section'; readonly titre: string; readonly blocs: readonly Bloc[] }
  /** Hidden until asked for (« Voir pourquoi »); always open in the document and in the text twin. */
  | { readonly type: 'detail'; readonly titre: string; readonly blocs: readonly Bloc[] };

interface SaisieCommune {
  /** The label of the input, always present for screen readers. */
  readonly libelle: string;
  /** Sent with the input's value under the key `valeur`. */
  readonly soumettre: Bouton;
}

export type Saisie =
  | (SaisieCommune & {
      readonly type: 'choix';
      readonly multiple: boolean;
      readonly options: readonly { readonly titre: string; readonly valeur: string }[];
      /** Already chosen values. */
      readonly valeur?: readonly string[];
    })
  | (SaisieCommune & {
      readonly type: 'nombre';
      readonly min?: number;
      readonly max?: number;
      readonly indication?: string;
      readonly valeur?: string;
    })
  | (SaisieCommune & {
      readonly type: 'texte';
      readonly multiligne: boolean;
      readonly longueurMax: number;
      readonly indication?: string;
      readonly valeur?: string;
    })
  /** Several questions at once: each field's value is sent under its own `cle` (which starts with `champ:`). */
  | (SaisieCommune & { readonly type: 'formulaire'; readonly champs: readonly ChampDeFormulaire[] });

/** One field of a form. All are optional to fill: what is left empty is asked later. */
export interface ChampDeFormulaire {
  readonly cle: string;
  readonly libelle: string;
  readonly aide?: string;
  readonly type: 'choix' | 'nombre' | 'texte';
  /** For `choix`. */
  readonly multiple?: boolean;
  readonly options?: readonly { readonly titre: string; readonly valeur: string }[];
  /** For `texte`. */
  readonly multiligne?: boolean;
  readonly longueurMax?: number;
  readonly indication?: string;
  /** What was already said. For a multiple choice, values joined by commas. */
  readonly valeur?: string;
}

export type GenreVue =
  | 'accueil'
  | 'question'
  | 'choix'
  | 'recapitulatif'
  | 'resultat'
  | 'fiche'
  | 'comparaison'
  | 'reponse'
  | 'message'
  | 'dossier';

export interface Vue {
  readonly genre: GenreVue;
  readonly titre?: string;
  readonly blocs: readonly Bloc[];
  readonly saisie?: Saisie;
  /** In order of importance; the first 6 at most are shown on a card. */
  readonly boutons: readonly Bouton[];
}
