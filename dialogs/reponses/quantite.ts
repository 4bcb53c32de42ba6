/** A number of articles set beside the bounds of the kits. « Oui » or « Non » only where the bound is of the same kind. */
import { CAMPAGNE_PAR_DEFAUT, type Kit, type LigneKit } from '../../rules/index.js';
import type { QuantiteDemandee } from '../comprehension/quantite-demandee.js';
import { liste, majuscule, pluriel } from '../textes/typographie.js';

export interface ReponseQuantite {
  readonly phrase: string;
  readonly citations: readonly string[];
  /** The entry of the FAQ that follow-ups go on with. */
  readonly entree: string | null;
}

const ENTREES: Partial<Readonly<Record<LigneKit['article'], string>>> = {
  casque: 'casques',
  vpi: 'vpi',
  'eni-75': 'eni',
  'eni-86': 'eni',
  visualiseur: 'visualiseur',
  pilote: 'ordinateur-pilote',
  'borne-wifi': 'bornes-wifi',
  tablettes: 'combien-tablettes',
  ordinateurs: 'option-ordinateurs',
  'tablette-classe': 'tablettes-classe',
  imprimante: 'imprimante',
};

type Bornes = Pick<LigneKit, 'min' | 'max' | 'parClasse'>;

/** What the kits say of that number; null when they bound nothing. */
export function repondreQuantite(q: QuantiteDemandee): ReponseQuantite | null {
  const { maternelle, elementaire } = CAMPAGNE_PAR_DEFAUT.kits;
  const trouvees = [maternelle, elementaire].flatMap((kit) =>
    kit.lignes
      .filter((l) => q.articles.includes(l.article) && bornee(l))
      .slice(0, 1)
      .map((ligne) => ({ kit, ligne })),
  );
  const [premiere] = trouvees;
  if (premiere === undefined) return null;
  const { ligne } = premiere;
  if (trouvees.some((x) => !memes(x.ligne, ligne))) return null;
  const avis = q.tournee || ligne.condition === 'wifi-partiel' ? null : verdict(q, ligne);
  const fait = `${enFait(ligne, q)}${ou(trouvees.map((x) => x.kit))}${ligne.condition === 'wifi-partiel' ? ", si l'école n'est pas entièrement couverte en Wi-Fi" : ''}.`;
  const deUn = q.par === 'autre' ? ' Le document compte par PAC ou par classe.' : '';
  return {
    phrase: avis === null ? `${majuscule(fait)}${deUn}` : `${avis ? 'Oui' : 'Non'} : ${fait}${deUn}`,
    citations: [...new Set(trouvees.map((x) => x.ligne.extrait))],
    entree: ENTREES[ligne.article] ?? null,
  };
}

function bornee(l: LigneKit): boolean {
  return l.parClasse !== undefined || l.max !== undefined;
}

function memes(a: Bornes, b: Bornes): boolean {
  return a.min === b.min && a.max === b.max && a.parClasse === b.parClasse;
}

/** Told by the bound that is of the kind asked; null when the answer depends on more. */
function verdict(q: QuantiteDemandee, l: Bornes): boolean | null {
  if (q.par === 'autre') return null;
  if (q.par === 'classe') {
    if (l.parClasse === undefined) return null;
    return q.nombre <= l.parClasse;
  }
  if (l.max === undefined) return null;
  if (q.nombre > l.max) return q.par === 'pac' || l.min !== undefined ? false : null;
  if (l.min !== undefined) return q.nombre >= l.min;
  return q.par === 'pac' && l.parClasse === undefined ? true : null;
}

function enFait(l: LigneKit, q: QuantiteDemandee): string {
  const nom = q.articles.length > 1 ? (['écran ou projecteur', 'écrans ou projecteurs'] as const) : null;
  const [un, des] = nom ?? [l.singulier, l.pluriel];
  if (l.parClasse !== undefined)
    return `le document prévoit ${pluriel(l.parClasse, un, des)} par classe${l.max === undefined ? '' : `, ${l.max} au maximum par PAC`}`;
  const max = l.max ?? 0;
  return l.min === undefined || l.min === max
    ? `un PAC prévoit ${pluriel(max, un, des)} au maximum`
    : `un PAC prévoit de ${l.min} à ${pluriel(max, un, des)}`;
}

function ou(kits: readonly Kit[]): string {
  return kits.length > 1
    ? ', en maternelle comme en élémentaire'
    : `, dans le ${liste(kits.map((k) => k.titre))} seulement`;
}
