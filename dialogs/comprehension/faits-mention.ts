/** One thing said in a message that may become a fact. */
import type { CommuneLue } from './communes.js';
import type { EcoleNommee } from './ecoles.js';
import type {
  Fragilite,
  GenrePac,
  NeSaitPas,
  Niveau,
  OptionMobile,
  PlanAnterieur,
  Statut,
  TypeEcole,
} from './faits-types.js';
import type { Materiel } from './lexique.js';
import type { MontantLu } from './montants.js';
import type { NombreLu } from './nombres.js';
import type { Etendue, TexteNormalise } from './normalise.js';
import type { DebitLu } from './unites.js';

/** A count: sure, or to be asked with its possible readings. */
export type Quantite = Etendue &
  (
    | { readonly kind: 'sure'; readonly valeur: number; readonly article: boolean }
    | { readonly kind: 'doute'; readonly lectures: readonly number[]; readonly environ: boolean }
  );

export type Mention = Etendue &
  (
    | { readonly g: 'commune'; readonly lue: CommuneLue }
    | {
        readonly g: 'ecole';
        readonly type: TypeEcole | null;
        readonly deduit: boolean;
        readonly nommee: EcoleNommee | null;
        /** « école privée X », « une école publique maternelle ». */
        readonly statut: Statut | null;
        /** « Notre-Dame est une primaire »: its kind is stated, whatever was known. */
        readonly appose?: true;
        readonly q: Quantite | null;
        readonly defini: boolean;
        readonly pluriel: boolean;
        readonly autre: boolean;
        readonly groupe: boolean;
      }
    | { readonly g: 'toutes' }
    | { readonly g: 'autre' }
    /** « une à 50 % », « 2 sans SNEE »: so many of the schools. */
    | { readonly g: 'une'; readonly n: number; readonly celle?: true }
    | { readonly g: 'communeMot' }
    | { readonly g: 'rang'; readonly rang: number }
    | { readonly g: 'classes'; readonly q: Quantite | null; readonly cycle: TypeEcole | null }
    | {
        readonly g: 'pac';
        readonly q: Quantite | null;
        readonly rang: number | null;
        readonly genre: GenrePac | null;
        readonly par: boolean;
        /** A part of the PACs counted before (« 3 PAC dont 1 maternelle »). */
        readonly dans: boolean;
      }
    | {
        readonly g: 'mobile';
        readonly option: OptionMobile;
        readonly q: Quantite | null;
        readonly pc: boolean;
      }
    | {
        readonly g: 'materiel';
        readonly materiel: Materiel;
        readonly q: Quantite | null;
        readonly parClasse: boolean;
        readonly nie: boolean;
      }
    | {
        readonly g: 'niveau';
        readonly valeur: Niveau | NeSaitPas | null;
        readonly deduit: boolean /** Where the words that say it start (« pas de SNEE »). */;
        readonly depuis?: number;
      }
    | { readonly g: 'statut'; readonly valeur: Statut }
    | {
        readonly g: 'wifi';
        readonly valeur: 'complet' | 'partiel' | NeSaitPas | null;
        readonly deduit: boolean;
      }
    | {
        readonly g: 'ent';
        readonly valeur: 'ent-sdet' | 'ecole-directe' | 'a-choisir' | NeSaitPas;
        readonly deduit: boolean;
      }
    | { readonly g: 'debit'; readonly lu: DebitLu | null }
    | { readonly g: 'plan'; readonly valeur: PlanAnterieur | NeSaitPas }
    | { readonly g: 'fragilite'; readonly valeur: Fragilite; readonly nie: boolean }
    | { readonly g: 'montant'; readonly lu: MontantLu }
    | { readonly g: 'nombre'; readonly q: Quantite; readonly lu: NombreLu }
  );

/** Runs a pattern over what is still free, and keeps what it makes of each match. */
export type Chaque = (
  motif: RegExp,
  faire: (e: Etendue, mot: string, m: RegExpExecArray) => Mention | readonly Mention[] | null,
) => void;

const NSP_AVANT =
  /(?:sai[st] (?:pas|plus)|savons pas|savent pas|ignor(?:e|ons)|aucune idee|pas (?:sur|certain)|connais pas|connaissons pas|connait pas)[^.;\n!?]{0,22}$/u;
const NSP_APRES =
  /^ ?[,:=(-]? ?(?:(?:je|on|nous) (?:ne |n'en )?)?(?:sai[st] (?:pas|plus)|savons pas|aucune idee|inconnue?s?|a verifier|ignore|connais pas)/u;

export function neSaitPas(t: TexteNormalise, e: Etendue): boolean {
  return (
    NSP_AVANT.test(t.plat.slice(Math.max(0, e.debut - 50), e.debut)) ||
    NSP_APRES.test(t.plat.slice(e.fin, e.fin + 40))
  );
}
