/** What the readers of a message share: where a fact goes, how it is stated, or asked. */
import { demande, dit, QUESTIONS, quantiteDouteuse } from './faits-doutes.js';
import type { Mention, Quantite } from './faits-mention.js';
import type { Affirmation, Doute, GenrePac, Indice, QuoiDouteux, ReferenceEcole } from './faits-types.js';
import type { Etendue, TexteNormalise } from './normalise.js';

type SansEcole<T> = T extends { readonly sur: 'ecole' } ? Omit<T, 'ecole' | 'debut' | 'fin' | 'dit'> : never;
export type FaitEcole = SansEcole<Affirmation>;

/** Where an attribute goes: these schools; or one of several sets, to be asked. */
export type Cible = {
  readonly refs: readonly ReferenceEcole[];
  readonly choix: readonly (readonly ReferenceEcole[])[];
  /** Only the PACs of this kind. */
  readonly genre: GenrePac | null;
};

export type Assemblage = {
  readonly t: TexteNormalise;
  readonly ms: readonly Mention[];
  readonly indice: Indice;
  readonly affirmations: Affirmation[];
  readonly doutes: Doute[];
  /** Indices of mentions already used by an earlier one. */
  readonly pris: Set<number>;
  readonly cible: (i: number, partage: boolean) => Cible;
  readonly nomDe: (r: ReferenceEcole) => string;
  /** The message corrects what was said. */
  readonly correction: boolean;
};

/** What ties an attribute to the school that follows it (« 3 PAC pour l'élémentaire »). */
export const LIEN_AVANT =
  /^ ?,? ?(?:pour|pr|en|a|au|aux|dans|ds|sur|de|d'|chez|cote|concernant|a l'|par)(?: (?:chacune? (?:de|des) )?(?:chaque|chacune? de|la|l'|le|les|notre|nos|une?|des|deux|trois|ma|mon))* ?(?:la |l'|l )?$/u;

export function de(
  t: TexteNormalise,
  e: Etendue,
): { readonly debut: number; readonly fin: number; readonly dit: string } {
  return { debut: e.debut, fin: e.fin, dit: dit(t, e) };
}

export function surChaque(
  c: Assemblage,
  e: Etendue,
  refs: readonly ReferenceEcole[],
  fait: FaitEcole,
): readonly Affirmation[] {
  return refs.map((ecole) => ({ ...fait, ...de(c.t, e), ecole }) as Affirmation);
}

/** States it of the schools, or asks which. */
export function partout(c: Assemblage, e: Etendue, cible: Cible, quoi: QuoiDouteux, fait: FaitEcole): void {
  if (cible.choix.length === 0) {
    c.affirmations.push(...surChaque(c, e, cible.refs, fait));
    return;
  }
  c.doutes.push(
    demande(
      c.t,
      e,
      quoi,
      QUESTIONS.portee(dit(c.t, e)),
      cible.choix.map((refs, i) => ({
        titre: refs.length > 1 ? (refs.length === 2 ? 'Les deux' : 'Toutes') : titreUnique(c, cible.choix, i),
        affirmations: surChaque(c, e, refs, fait),
      })),
    ),
  );
}

/** The school's name; with its place when another choice has the same. */
function titreUnique(c: Assemblage, choix: Cible['choix'], i: number): string {
  const nom = (refs: readonly ReferenceEcole[]): string => refs.map(c.nomDe).join(', ');
  const seuls = choix.filter((refs) => refs.length === 1);
  const sien = nom(choix[i] ?? []);
  return seuls.filter((refs) => nom(refs) === sien).length > 1 ? `${sien} (${i + 1})` : sien;
}

/** States a sure count, asks a doubtful one. */
export function quantifie(
  c: Assemblage,
  e: Etendue,
  q: Quantite,
  quoi: QuoiDouteux,
  nom: string,
  faire: (v: number) => readonly Affirmation[],
): void {
  if (q.kind === 'sure') c.affirmations.push(...faire(q.valeur));
  else c.doutes.push(quantiteDouteuse(c.t, e, q, quoi, nom, faire));
}
