import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { nouvelleConversation } from './conversation.js';

const plat = (t: string): string => t.replaceAll('\u00a0', ' ').replaceAll('\\', '').replaceAll('’', "'");

describe('saying back what was written', () => {
  it('names a school once, with all that was said of it', () => {
    const c = nouvelleConversation();
    c.dire('Voreppe, 14 classes, 2 écoles');
    const texte = plat(
      c.dire(
        "la maternelle Les Lilas 5 classes socle déjà atteint et l'élémentaire Stendhal 9 classes socle pas encore atteint",
      ).texte,
    );
    assert.match(texte, /^- École maternelle « Les Lilas » : 5 classes ; socle.* : déjà atteint$/m);
    assert.match(texte, /^- École élémentaire « Stendhal » : 9 classes ; socle.* : pas encore atteint$/m);
    assert.equal(
      texte.match(/« Stendhal »/g)?.length,
      1 + (texte.match(/pour l'école.*« Stendhal »/g)?.length ?? 0),
    );
  });

  it('says a single answer with its own words', () => {
    const c = nouvelleConversation();
    c.dire('Voreppe, 14 classes, une école élémentaire Stendhal');
    assert.match(
      plat(c.dire('en fait Stendhal a 8 classes').texte),
      /École élémentaire « Stendhal », 8 classes/,
    );
  });
});
