import { ENTREES } from '../faq/recherche.js';
import { type HorsAppel, horsAppel } from './hors-appel.js';
import { router } from './intentions-decision.js';
import type { ContexteRoutage, Routage } from './intentions-types.js';
import { deMemoire } from './memoire.js';
import { corpus } from './modele/corpus.js';
import { sensDuPlat } from './modele/jetons-sens.js';
import { construire, lire, type Modele } from './modele/modele.js';
import { corriger } from './modele/orthographe.js';
import { POIDS } from './modele/poids.js';
import { normalise } from './normalise.js';

export type { Cible, ContexteRoutage, IdCalcul, IdCommande, IdSocial, Routage } from './intentions-types.js';

let modele: Modele | undefined;

/** Builds the model, so that the first message does not pay for it. */
export function prechaufferIntentions(): void {
  leModele();
}

/** What a typed message asks for. Pure and deterministic; only the first 1 000 characters are read. */
export function comprendre(texte: string, contexte: ContexteRoutage = {}): Routage {
  return route({ texte, contexte });
}

const route = deMemoire(
  ({ texte, contexte }: { readonly texte: string; readonly contexte: ContexteRoutage }) =>
    `${texte}\n${JSON.stringify(contexte)}`,
  ({ texte, contexte }) => router(leModele(), texte, contexte),
  24,
);

/** The one model of this process, made from the FAQ and the phrase tables. */
export function leModele(): Modele {
  modele ??= construire(corpus(ENTREES), POIDS);
  return modele;
}

/** Another fund, procedure or public that the message asks about, or null. */
export function autreSujet(texte: string): HorsAppel | null {
  return horsAppel(normalise(texte), leModele());
}

/** How many words carry sense and belong to nothing that the assistant knows. */
export function motsEtrangers(texte: string): number {
  const m = leModele();
  return lire(m, sensDuPlat(corriger(normalise(texte).plat, m.dico))).etrangers;
}
