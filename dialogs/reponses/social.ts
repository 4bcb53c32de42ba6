/** Politeness and the rest of human talk: short, decent, and back to the point. */
import type { IdSocial } from '../comprehension/intentions-types.js';

const PHRASES: Readonly<Record<IdSocial, string>> = {
  bonjour: 'Bonjour !',
  merci: 'Avec plaisir.',
  'au-revoir': 'Au revoir. Vos réponses sont gardées : revenez quand vous voulez, nous reprendrons ici.',
  politesse: 'Merci à vous.',
  colere:
    "Je comprends que ce soit agaçant. Dites-moi en une phrase ce qu'il vous faut, ou « parler à quelqu'un ».",
  insulte: 'Restons-en au dossier : je peux estimer, expliquer ou corriger ce qui ne va pas.',
  blague: "Je ne suis pas très drôle : je suis meilleur en subventions d'équipement.",
  compliment: 'Merci, cela fait plaisir.',
  anglais:
    "I only speak French, sorry. Je réponds en français sur l'appel « Territoires Numériques Éducatifs » de l'Isère.",
  emoji: 'Je ne lis que les mots : dites-moi ce que vous cherchez.',
  charabia: "Je n'ai pas compris ce message.",
  identite:
    "Je suis un programme, pas une personne : je réponds à partir du document de l'appel, et je cite mes sources.",
  'ca-va': 'Je vais bien, merci. Et votre dossier ?',
  injection:
    "Je ne change ni mes règles ni mes chiffres : ils viennent du document de l'appel. Je peux estimer, expliquer, ou préparer le dossier.",
};

export function phraseSociale(id: IdSocial): string {
  return PHRASES[id];
}
