/** Questions as people write them: what the answer must say, and what it must never say. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { nouvelleConversation } from '../conversation.js';

interface Cas {
  readonly messages: readonly string[];
  readonly attendu: readonly string[];
  readonly interdit?: readonly string[];
  readonly jour?: string;
}

const FICHIERS = ['plafond', 'argent', 'debit-dates', 'premisses', 'silences', 'hors-sujet'];

/** A question declined, or offered as a choice, is no wrong answer; there may only be few of them. */
const RETENUE = /Vouliez-vous dire|Je n'ai pas de réponse à cela|Je n'ai pas compris/u;
const PART_RETENUE = 0.05;
const retenues: string[] = [];
let joues = 0;

function jouer(cas: Cas): string {
  const conversation = nouvelleConversation(cas.jour === undefined ? {} : { jour: cas.jour });
  let texte = '';
  for (const message of cas.messages) texte = conversation.dire(message).texte;
  return texte.replace(/[\u00a0\u202f]/g, ' ').replace(/’/g, "'");
}

for (const fichier of FICHIERS) {
  describe(`questions: ${fichier}`, () => {
    const adresse = new URL(`../../../../test/evaluation/questions-${fichier}.jsonl`, import.meta.url);
    const cas = readFileSync(adresse, 'utf8')
      .split('\n')
      .filter((l) => l.trim() !== '')
      .map((l) => JSON.parse(l) as Cas);
    for (const c of cas) {
      it(c.messages.join(' / '), () => {
        const texte = jouer(c);
        for (const motif of c.interdit ?? []) assert.doesNotMatch(texte, new RegExp(motif, 'iu'));
        joues += 1;
        if (
          fichier !== 'hors-sujet' &&
          RETENUE.test(texte) &&
          !c.attendu.some((m) => new RegExp(m, 'iu').test(texte))
        ) {
          retenues.push(c.messages.join(' / '));
          return;
        }
        for (const motif of c.attendu)
          assert.match(texte, new RegExp(motif, 'iu'), `expected /${motif}/ in:\n${texte}`);
      });
    }
  });
}

describe('questions: answered, not declined', () => {
  it('declines few of the questions above', () => {
    assert.ok(retenues.length <= joues * PART_RETENUE, `declined: ${retenues.join(' ; ')}`);
  });
});
