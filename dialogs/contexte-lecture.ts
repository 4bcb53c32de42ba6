/** What is known around a message, for the readers of facts and intents. */
import { CAMPAGNE_PAR_DEFAUT } from '../rules/index.js';
import type { lireFaits } from './comprehension/faits.js';
import { comprendre } from './comprehension/intentions.js';
import type { Routage } from './comprehension/intentions-types.js';
import { idsDe } from './dossier/chemins.js';
import type { Fil } from './fil.js';
import { nomEcole } from './questions/question.js';
import { dossierCourant } from './suite.js';

/** What the message is about, knowing what is open. */
export function router(fil: Fil, texte: string): Routage {
  const { question, sujet } = fil.etat;
  return comprendre(texte, {
    ...(question !== null && { questionOuverte: question.id }),
    ...(sujet !== null && { sujet: `${sujet.type}:${sujet.id}` }),
  });
}

/** What the reader of facts knows around the message. */
export function indice(fil: Fil): Parameters<typeof lireFaits>[1] {
  const { situation } = dossierCourant(fil);
  const ouverte = fil.etat.question;
  const ecole = ouverte === null ? undefined : idsDe(ouverte.chemin).ecole;
  return {
    ecoles: situation.ecoles.map((e) => ({
      id: e.id,
      ...(e.nom !== undefined && { nom: e.nom }),
      ...(e.type !== undefined && { type: e.type }),
      ...(e.statut !== undefined && { statut: e.statut }),
      titre: nomEcole(e, situation.ecoles),
      classes: e.classes !== undefined,
    })),
    classesConnues: situation.commune.classes !== undefined,
    ...(typeof situation.commune.classes === 'number' && { classesDites: situation.commune.classes }),
    communeConnue: situation.commune.nom !== undefined,
    taux: {
      'pas-atteint': CAMPAGNE_PAR_DEFAUT.taux['pas-atteint'].valeur,
      atteint: CAMPAGNE_PAR_DEFAUT.taux.atteint.valeur,
    },
    ...(ouverte !== null && {
      question: { id: ouverte.id, chemin: ouverte.chemin, ...(ecole !== undefined && { ecole }) },
    }),
  };
}
