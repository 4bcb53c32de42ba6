import type { Indice, Lecture } from './faits-types.js';
import { normalise } from './normalise.js';

export type * from './faits-types.js';

/** Every fact that a message states about the situation. Pure; bounded whatever the text. */
export function lireFaits(texte: string, _indice: Indice): Lecture {
  const t = normalise(texte);
  return {
    affirmations: [],
    doutes: [],
    reste: t.texte,
    nouvelles: 0,
    horsIsere: null,
    hypothese: false,
    interrogatif: false,
    correction: false,
    nombreSeul: null,
    tronque: t.tronque,
  };
}
