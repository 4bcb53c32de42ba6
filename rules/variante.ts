/** What if: a variant evaluated beside the reference, and what changes (« et avec des ordinateurs ? »). */
import type { Constat, Evaluation } from './evaluation.js';
import { type Contexte, evaluer } from './evaluer.js';
import type { Issue } from './issue.js';
import { Decimal, type Fourchette, type LigneSansChiffre, type Montant } from './montant.js';
import type { Situation } from './situation.js';

export interface Difference {
  readonly avant: Fourchette;
  readonly apres: Fourchette;
  /** What the known part gains, `apres` − `avant`: min to min and max to max. */
  readonly ecart: Fourchette;
  readonly sansChiffreAjoutes: readonly LigneSansChiffre[];
  readonly sansChiffreRetires: readonly LigneSansChiffre[];
}

export interface DifferenceVariante {
  readonly reference: Evaluation;
  readonly variante: Evaluation;
  /** null while one of the two is incomplete. */
  readonly cout: Difference | null;
  readonly subvention: Difference | null;
  readonly reste: Difference | null;
  /** Ceilings on PACs, when both are known. */
  readonly plafond: { readonly avant: number; readonly apres: number } | null;
  readonly constatsNouveaux: readonly Constat[];
  readonly constatsLeves: readonly Constat[];
}

/** Evaluates both situations on the same day and prices. Nothing is stored; adopting a variant is the caller's affair. */
export function comparerVariante(
  reference: Situation,
  variante: Situation,
  contexte: Contexte,
): DifferenceVariante {
  return comparerEvaluations(evaluer(reference, contexte), evaluer(variante, contexte));
}

/** Two evaluations side by side: of two situations, or of one under other prices. */
export function comparerEvaluations(avant: Evaluation, apres: Evaluation): DifferenceVariante {
  const { plafond: p1 } = avant;
  const { plafond: p2 } = apres;
  return {
    reference: avant,
    variante: apres,
    cout: difference(
      montantDe(avant.cout, (m) => m),
      montantDe(apres.cout, (m) => m),
    ),
    subvention: difference(
      montantDe(avant.financement, (f) => f.subvention),
      montantDe(apres.financement, (f) => f.subvention),
    ),
    reste: difference(
      montantDe(avant.financement, (f) => f.reste),
      montantDe(apres.financement, (f) => f.reste),
    ),
    plafond:
      p1.type === 'etablie' && p2.type === 'etablie'
        ? { avant: p1.valeur.nombre, apres: p2.valeur.nombre }
        : null,
    constatsNouveaux: sansCeux(apres.constats, avant.constats),
    constatsLeves: sansCeux(avant.constats, apres.constats),
  };
}

/** One amount for an outcome; under several readings, from the least to the greatest. */
function montantDe<T>(issue: Issue<T>, lire: (valeur: T) => Montant): Montant | null {
  if (issue.type === 'incomplete') return null;
  if (issue.type === 'etablie') return lire(issue.valeur);
  const montants = issue.variantes.map((v) => lire(v.valeur));
  const [premier] = montants;
  if (premier === undefined) return null;
  return {
    connu: {
      min: Decimal.min(...montants.map((m) => m.connu.min)),
      max: Decimal.max(...montants.map((m) => m.connu.max)),
    },
    sansChiffre: premier.sansChiffre,
  };
}

function cle(l: LigneSansChiffre): string {
  return [l.article, l.quantite, l.motif, l.ecole, l.pac].join('|');
}

function difference(avant: Montant | null, apres: Montant | null): Difference | null {
  if (avant === null || apres === null) return null;
  const anciennes = new Set(avant.sansChiffre.map(cle));
  const nouvelles = new Set(apres.sansChiffre.map(cle));
  return {
    avant: avant.connu,
    apres: apres.connu,
    ecart: { min: apres.connu.min.minus(avant.connu.min), max: apres.connu.max.minus(avant.connu.max) },
    sansChiffreAjoutes: apres.sansChiffre.filter((l) => !anciennes.has(cle(l))),
    sansChiffreRetires: avant.sansChiffre.filter((l) => !nouvelles.has(cle(l))),
  };
}

function sansCeux(constats: readonly Constat[], autres: readonly Constat[]): readonly Constat[] {
  const connus = new Set(autres.map((c) => `${c.code}|${c.chemin}`));
  return constats.filter((c) => !connus.has(`${c.code}|${c.chemin}`));
}
