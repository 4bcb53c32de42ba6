import assert from 'node:assert/strict';
import { type Conversation, nouvelleConversation } from './conversation.js';

const DEBUT =
  'Voiron, 40 classes, maternelle Les Lilas, maternelle Pasteur, élémentaire Jaurès, élémentaire privée Notre-Dame';
const noms = (c: Conversation): string =>
  (c.dossier()?.situation.ecoles ?? []).map((e) => e.nom ?? e.type).join(' ');
const dites = (...messages: readonly string[]): Conversation => {
  const c = nouvelleConversation();
  c.dire(DEBUT);
  for (const m of messages) c.dire(m);
  return c;
};

describe('the order of the schools, in words', () => {
  const cas: readonly (readonly [string, string])[] = [
    ['mets Jaurès en premier', 'Jaurès Les Lilas Pasteur Notre-Dame'],
    ["notre dame d'abord stp", 'Notre-Dame Les Lilas Pasteur Jaurès'],
    ['commence par pasteur', 'Pasteur Les Lilas Jaurès Notre-Dame'],
    ['place les lilas à la fin', 'Pasteur Jaurès Notre-Dame Les Lilas'],
    ['inverse les deux maternelles', 'Pasteur Les Lilas Jaurès Notre-Dame'],
    ['intervertir jaurès et les lilas', 'Jaurès Pasteur Les Lilas Notre-Dame'],
    ['mets pasteur avant les lilas', 'Pasteur Les Lilas Jaurès Notre-Dame'],
    ['passe Notre-Dame en deuxième position', 'Les Lilas Notre-Dame Pasteur Jaurès'],
    ["l'ordre : jaurès, notre dame, pasteur", 'Jaurès Notre-Dame Pasteur Les Lilas'],
    ['range-les par ordre alphabétique', 'Jaurès Les Lilas Notre-Dame Pasteur'],
  ];
  for (const [message, attendu] of cas)
    it(`« ${message} »`, () => assert.equal(noms(dites(message)), attendu));

  it('is undone and redone whole, and nothing of the schools is lost', () => {
    const c = dites('1 PAC de 20 tablettes par école');
    const avant = c.dossier()?.situation.ecoles;
    assert.match(c.dire('mets Jaurès en premier').texte, /1\. École élémentaire «.Jaurès.», 2\./u);
    c.dire('annuler');
    assert.deepEqual(c.dossier()?.situation.ecoles, avant);
    c.dire('rétablir');
    assert.equal(noms(c), 'Jaurès Les Lilas Pasteur Notre-Dame');
    assert.deepEqual(
      [...(c.dossier()?.situation.ecoles ?? [])].sort((a, b) => a.id.localeCompare(b.id)),
      avant,
    );
  });

  it('asks which one when the words name none of them, or not two', () => {
    const c = dites();
    assert.match(c.dire('mets Machin en premier').texte, /Quelle école mettre en premier/);
    c.cliquer('École maternelle «\u00a0Pasteur\u00a0»');
    assert.match(noms(c), /^Pasteur/);
    assert.match(c.dire('inverse les deux écoles').texte, /Quelle école/);
  });

  it('with two schools, « inverse les deux » is enough', () => {
    const c = nouvelleConversation();
    c.dire('Bernin, 8 classes, une maternelle et une élémentaire');
    c.dire('inverse les deux écoles');
    assert.equal(noms(c), 'elementaire maternelle');
  });

  it('a hyphen of the name may be left out', () => {
    const c = dites('notre dame a école directe, les autres un ENT');
    const ents = c.dossier()?.situation.ecoles.map((e) => e.ent);
    assert.deepEqual(ents, ['ent-sdet', 'ent-sdet', 'ent-sdet', 'ecole-directe']);
    const sansVirgule = dites('notre dame a école directe les autres un ent');
    assert.deepEqual(
      sansVirgule.dossier()?.situation.ecoles.map((e) => e.ent),
      ents,
    );
  });
});
