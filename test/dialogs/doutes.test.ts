import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { type Conversation, nouvelleConversation } from './conversation.js';

const DEBUT = 'Voiron, 14 classes, une maternelle et une élémentaire sans SNEE';
const niveaux = (c: Conversation): readonly unknown[] =>
  (c.dossier()?.situation.ecoles ?? []).map((e) => e.niveau);

describe('something understood in several ways', () => {
  for (const [reponse, attendu] of [
    ['Les deux', ['pas-atteint', 'pas-atteint']],
    ['toutes', ['pas-atteint', 'pas-atteint']],
    ["plutôt l'élémentaire", [undefined, 'pas-atteint']],
    ['la maternelle', ['pas-atteint', undefined]],
    ['la première', ['pas-atteint', undefined]],
  ] as const)
    it(`« ${reponse} » is about the schools just told, and makes no other`, () => {
      const c = nouvelleConversation();
      assert.match(c.dire(DEBUT).texte, /pour quelle école/);
      c.dire(reponse);
      assert.deepEqual(niveaux(c), attendu);
    });

  it('waits while something else is said, and comes again', () => {
    const c = nouvelleConversation();
    c.dire(DEBUT);
    assert.match(c.dire("c'est quoi un VPI ?").texte, /«.sans SNEE.».:.pour quelle école/);
    const apres = c.dire('15 classes').texte;
    assert.match(apres, /15.classes/);
    assert.match(apres, /«.sans SNEE.».:.pour quelle école/);
    c.dire('les deux');
    assert.deepEqual(niveaux(c), ['pas-atteint', 'pas-atteint']);
    assert.doesNotMatch(c.dire("c'est quoi un VPI ?").texte, /pour quelle école/);
  });

  it('two of them are settled one after the other', () => {
    const c = nouvelleConversation();
    c.dire(DEBUT);
    c.dire('2 PAC de 20 tablettes');
    c.dire('toutes les écoles');
    assert.match(c.dire('merci').texte, /«.sans SNEE.»/);
    c.dire('les deux');
    assert.deepEqual(niveaux(c), ['pas-atteint', 'pas-atteint']);
    assert.deepEqual(
      c.dossier()?.situation.ecoles.map((e) => e.pacs?.length),
      [2, 2],
    );
  });

  it('is dropped once what it was about is said otherwise, or not known', () => {
    const c = nouvelleConversation();
    c.dire(DEBUT);
    c.dire("la maternelle n'a pas atteint le socle, l'élémentaire l'a atteint");
    assert.doesNotMatch(c.dire("c'est quoi un VPI ?").texte, /«.sans SNEE.»/);
    const autre = nouvelleConversation();
    autre.dire(DEBUT);
    autre.dire('je sais pas');
    assert.doesNotMatch(autre.dire("c'est quoi un VPI ?").texte, /«.sans SNEE.»/);
  });

  it('does not come again for ever: what is put aside is told', () => {
    const c = nouvelleConversation();
    c.dire(DEBUT);
    const dits = ["c'est quoi un VPI ?", "c'est quoi l'ENT ?", "c'est quoi un ENI ?", 'merci'].map(
      (t) => c.dire(t).texte,
    );
    assert.match(dits.join('\n'), /Je laisse «.sans SNEE.» de côté/);
    assert.doesNotMatch(dits.at(-1) ?? '', /pour quelle école/);
  });

  it('does not outlive a new start', () => {
    const c = nouvelleConversation();
    c.dire(DEBUT);
    c.dire('recommencer');
    c.dire('oui');
    assert.doesNotMatch(c.dire("c'est quoi un VPI ?").texte, /«.sans SNEE.»/);
  });
});
