/** From an entry to finished French: placeholders filled, whom to ask, quotations with their place, typography. */
import { CAMPAGNE_PAR_DEFAUT, type Campagne } from '../../rules/index.js';
import { typographie } from '../textes/typographie.js';
import type { ActionFaq, EntreeFaq, NatureFaq, ThemeFaq } from './entree.js';
import { type ContexteFaq, contact, origine, referenceDe, remplir } from './gabarits.js';

export type { ContexteFaq } from './gabarits.js';

export interface CitationFaq {
  /** The quotation, OCR corrected; or what a source outside the call says. */
  readonly texte: string;
  /** Where it stands: « AMI Isère, « Financement » (p. 6) ». */
  readonly reference: string;
}

export interface ReponseFaq {
  readonly id: string;
  readonly theme: ThemeFaq;
  readonly nature: NatureFaq;
  /** The question as the entry words it, for a button. */
  readonly question: string;
  readonly texte: string;
  readonly details?: string;
  readonly citations: readonly CitationFaq[];
  readonly suites: readonly string[];
  readonly action?: ActionFaq;
}

/** The answer of an entry, on a given day, with the deployer's contacts and prices. */
export function repondre(entree: EntreeFaq, contexte: ContexteFaq): ReponseFaq {
  const campagne = contexte.campagne ?? CAMPAGNE_PAR_DEFAUT;
  const aQui =
    entree.contact === undefined ? '' : ` À qui le demander : ${contact(entree.contact, contexte)}.`;
  const details = entree.details === undefined ? '' : typographie(remplir(entree.details, contexte));
  return {
    id: entree.id,
    theme: entree.theme,
    nature: entree.nature,
    question: typographie(titre(entree)),
    texte: typographie(remplir(entree.reponse, contexte) + aQui),
    ...(details === '' ? {} : { details }),
    citations: entree.citations.map((id) => citer(id, campagne)),
    suites: entree.suites ?? [],
    ...(entree.action === undefined ? {} : { action: entree.action }),
  };
}

/** The first variant is the question in its full form. */
export function titre(entree: EntreeFaq): string {
  return entree.variantes[0] ?? entree.id;
}

/** A quotation of the call, or a source outside it; an unknown id is an error of the data. */
export function citer(id: string, campagne: Campagne): CitationFaq {
  const extrait = campagne.extraits.find((e) => e.id === id);
  if (extrait !== undefined) {
    return {
      texte: typographie(extrait.affichage),
      reference: typographie(`${campagne.nomCourt}, « ${extrait.section} » (p. ${extrait.page})`),
    };
  }
  const reference = referenceDe(campagne, id);
  if (reference === undefined) throw new Error(`citation inconnue : ${id}`);
  return { texte: typographie(reference.texte), reference: typographie(origine(reference)) };
}
