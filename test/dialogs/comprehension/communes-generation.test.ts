import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { tablesDesCommunes } from '../../../bot/donnees/communes-isere.js';

describe('communes: tables', () => {
  for (const [fichier, contenu] of Object.entries(tablesDesCommunes())) {
    it(`${fichier} is what the generator gives`, () => {
      assert.equal(readFileSync(`dialogs/comprehension/communes/${fichier}`, 'utf8'), contenu);
    });
  }
});
