/** « Pourquoi ? »: the quotations behind a question or an answer. */
import { CALCULS } from './comprehension/intentions-types.js';
import type { Sujet } from './etat.js';
import { entreeFaq } from './faq/recherche.js';
import { repondre } from './faq/reponse.js';
import type { Fil } from './fil.js';
import type { questionDuChemin } from './questions/catalogue.js';
import { calculer } from './reponses/calculs.js';
import { donneesDuSujet } from './reponses/donnees.js';
import { citationsDe } from './reponses/sources.js';

export function expliquerQuestion(
  fil: Fil,
  question: NonNullable<ReturnType<typeof questionDuChemin>>,
): void {
  fil.montrer({
    genre: 'reponse',
    blocs: [{ type: 'texte', texte: question.pourquoi }, ...citationsDe(question.citations)],
    boutons: [],
  });
}

/** What the last computed answer applied: said again, with its quotations. */
export function expliquerCalcul(fil: Fil, sujet: Sujet): void {
  const id = CALCULS.find((c) => c === sujet.id);
  const calcul = id === undefined ? null : calculer(id, donneesDuSujet(sujet), fil.contexte);
  if (calcul === null) {
    fil.dire('Chaque chiffre que je donne vient des phrases du document : je ne fais que les appliquer.');
    return;
  }
  fil.montrer({
    ...calcul.vue,
    titre: 'Pourquoi ?',
    blocs: [
      { type: 'texte', texte: "Je n'ai fait qu'appliquer le document à ce que vous m'avez dit :" },
      ...calcul.vue.blocs,
    ],
    boutons: [],
  });
}

export function expliquerFaq(fil: Fil, id: string): void {
  const entree = entreeFaq(id);
  if (entree === undefined) return;
  const r = repondre(entree, { jour: fil.contexte.jour, contacts: fil.contexte.contacts });
  fil.montrer({
    genre: 'reponse',
    blocs: [
      {
        type: 'texte',
        texte:
          r.citations.length === 0
            ? "Cette réponse porte sur l'assistant lui-même : elle ne vient pas du document."
            : `${r.nature === 'silence' ? `${r.texte} ` : ''}Voici les phrases sur lesquelles je m'appuie :`,
      },
      ...r.citations.map((c) => ({ type: 'citation' as const, texte: c.texte, reference: c.reference })),
    ],
    boutons: [],
  });
}
