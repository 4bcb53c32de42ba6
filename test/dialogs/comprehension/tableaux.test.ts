import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { tableauEnPhrases } from '../../../dialogs/comprehension/tableaux.js';

describe('comprehension: a pasted table', () => {
  it('is put into sentences by the names of its columns', () =>
    assert.equal(
      tableauEnPhrases(
        'Voici :\n| école | classes | socle | débit |\n|---|---|---|---|\n| Les Iris | 5 | non | 30 |',
      ),
      'Voici :\nécole Les Iris, 5 classes, socle non atteint, 30 Mb/s.',
    ));
  it('says nothing for an empty cell, and gives a total no school', () =>
    assert.equal(
      tableauEnPhrases('nom\tclasses\tsocle\nCurie\t4\t?\nTotal\t4\t'),
      'école Curie, 4 classes.',
    ));
  it('is left as it is without named columns', () => {
    for (const texte of ['a | b', '| 5 | 3 |\n| 4 | 2 |', 'rien'])
      assert.equal(tableauEnPhrases(texte), texte);
  });
  it('loses no line, however long', () => {
    const lignes = Array.from({ length: 60 }, (_, i) => `| E${i} | 2 |`);
    const dit = tableauEnPhrases(['| école | classes |', ...lignes, 'merci'].join('\n'));
    assert.match(dit, /^école E0, 2 classes\./u);
    assert.match(dit, /E59/u);
    assert.match(dit, /merci$/u);
  });
});
