import assert from 'node:assert/strict';
import { deMemoire } from '../../../dialogs/comprehension/memoire.js';
import { normalise } from '../../../dialogs/comprehension/normalise.js';

describe('the last results of a reader', () => {
  it('are found again, the oldest let go', () => {
    const faits: string[] = [];
    const lire = deMemoire(
      (s: string) => s,
      (s) => {
        faits.push(s);
        return { s };
      },
      2,
    );
    const a = lire('a');
    assert.equal(lire('a'), a);
    lire('b');
    lire('c');
    assert.deepEqual(lire('a'), { s: 'a' });
    assert.deepEqual(faits, ['a', 'b', 'c', 'a']);
  });
  it('a text is normalised once', () => assert.equal(normalise('14 classes'), normalise('14 classes')));
});
