import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { comprendre } from '../../../dialogs/comprehension/intentions.js';
import { memeGroupe } from '../../../dialogs/comprehension/intentions-groupes.js';
import { generateur } from '../../../dialogs/comprehension/modele/entrainement.js';
import { jeux } from '../../evaluation/phrases.js';

/** What people put around what they ask, which changes nothing of it. */
const ENROBAGES: readonly (readonly [string, (s: string) => string])[] = [
  ['capitals', (s) => s.toUpperCase()],
  ['no accents', (s) => s.normalize('NFD').replace(/\p{M}/gu, '')],
  ['no punctuation', (s) => s.replace(/[?!.,;:'’-]/gu, ' ')],
  ['du coup', (s) => `${sansFin(s)} du coup ?`],
  ['finalement', (s) => `${sansFin(s)} finalement`],
  ['urgent', (s) => `${sansFin(s)} svp c'est urgent`],
  ['chez nous', (s) => `${sansFin(s)} chez nous ?`],
  ['thanks', (s) => `${s} Merci d'avance pour votre aide.`],
  ['signature', (s) => `${s} Cordialement, Jeanne Martin, secrétaire de mairie`],
  ['who speaks', (s) => `Bonjour, je suis maire d'une petite commune et ${bas(s)}`],
  ['reported', (s) => `le conseil municipal me demande : ${bas(s)}`],
  ['one question left', (s) => `il me reste une question, ${bas(s)}`],
  ['a slip', (s) => faute(s)],
];

describe('intents: what surrounds a question does not change it', () => {
  const questions = [...jeux().values()].flat().flatMap((p, i) => {
    const nu = comprendre(p.texte);
    const acte = p.attendu.every((a) => a.startsWith('commande') || a === 'refus');
    return i % 2 === 0 && !acte && nu.issue === 'reponse' ? [{ texte: p.texte, cible: nu.cible }] : [];
  });
  for (const [nom, enrobe] of ENROBAGES)
    it(nom, () => {
      assert.ok(questions.length > 200);
      const changees = questions.flatMap((q) => {
        const habille = comprendre(enrobe(q.texte));
        return habille.issue === 'reponse' && memeGroupe(habille.cible, q.cible) ? [] : [enrobe(q.texte)];
      });
      assert.ok(changees.length <= questions.length * 0.04, changees.join('\n'));
    });
});

function sansFin(s: string): string {
  return s.replace(/[\s?!.]+$/u, '');
}

function bas(s: string): string {
  return s.charAt(0).toLowerCase() + s.slice(1);
}

/** Two letters swapped in the longest word, by a draw that the phrase alone decides. */
function faute(s: string): string {
  const longs = [...s.matchAll(/\p{L}{6,}/gu)].sort((a, b) => b[0].length - a[0].length);
  const [mot] = longs;
  if (mot === undefined) return s;
  const i = mot.index + 1 + Math.floor(generateur(s.length)() * (mot[0].length - 2));
  return s.slice(0, i) + s.charAt(i + 1) + s.charAt(i) + s.slice(i + 2);
}
