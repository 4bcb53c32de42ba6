import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { enMarkdownInerte } from '../../../bot/canaux/activite.js';

describe('bot/canaux/activite', () => {
  it('says back what people typed without reading it as markup', () => {
    assert.equal(
      enMarkdownInerte('« **gras** [lien](x) <b> »'),
      '« \\*\\*gras\\*\\* \\[lien\\](x) \\<b\\> »',
    );
  });
  it('leaves addresses and plain lists whole', () => {
    const texte = '- une ligne\n- https://exemple.fr/documents/a_b*c';
    assert.equal(enMarkdownInerte(texte), texte);
  });
});
