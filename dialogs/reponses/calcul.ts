import type { IdCalcul } from '../comprehension/intentions-types.js';
import type { Sujet } from '../etat.js';
import type { Bloc, Vue } from '../vues.js';
import { commande } from './boutons.js';
import type { Donnees } from './donnees.js';
import { citationsDe } from './sources.js';

export interface Calcul {
  readonly vue: Vue;
  readonly sujet: Sujet;
}

/** Figures in text: answer first, then the sentence of the document. */
export function reponse(
  id: string,
  d: Donnees,
  phrases: readonly (Bloc | string)[],
  citations: readonly string[],
  boutons: Vue['boutons'] = [],
): Calcul {
  const donnees = Object.fromEntries(
    Object.entries(d).filter(([, v]) => typeof v === 'string' || typeof v === 'number'),
  ) as Record<string, string | number>;
  delete donnees.flou;
  if (d.lots !== undefined) donnees.lots = JSON.stringify(d.lots);
  return {
    vue: {
      genre: 'reponse',
      blocs: [
        ...phrases.map((p): Bloc => (typeof p === 'string' ? { type: 'texte', texte: p } : p)),
        ...citationsDe(citations),
      ],
      boutons,
    },
    sujet: { type: 'calcul', id, donnees },
  };
}

/** What is not sure is asked. */
export function demande(id: IdCalcul, question: string): Calcul {
  return reponse(id, {}, [question], [], [commande('Estimer pour ma commune', 'estimer', 'principal')]);
}

export const discret = (phrases: readonly string[]): Bloc => ({
  type: 'texte',
  ton: 'discret',
  texte: phrases.join(' '),
});
