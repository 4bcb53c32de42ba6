import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lireSens } from '../../../dialogs/comprehension/modele/jetons-sens.js';

const racines = (texte: string): string =>
  lireSens(texte)
    .map((s) => s.racine)
    .join(' ');

describe('words of a message: numbers', () => {
  for (const [enLettres, enChiffres] of [
    ['vingt tablettes', '20 tablettes'],
    ['dix tablettes', '10 tablettes'],
    ['soixante-dix pour cent', '70 pour cent'],
    ['cinquante pour cent', '50 pour cent'],
    ['quatre-vingts pour cent', '80 pour cent'],
    ['quatorze classes', '14 classes'],
    ['deux cent mille euros', '200 000 euros'],
    ['pour dix', 'pour 10'],
  ] as const) {
    it(`« ${enLettres} » reads as « ${enChiffres} »`, () =>
      assert.equal(racines(enLettres), racines(enChiffres)));
  }

  for (const texte of [
    '50 habitants',
    'soixante-dix élèves',
    'vingt et une tablettes',
    'vingt-deux tablettes',
    'vingt-et-un PAC',
    'dix-sept tablettes',
  ])
    it(`« ${texte} » names no value of the call`, () => assert.doesNotMatch(racines(texte), /n[A-Z]/u));
});
