import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { type Conversation, nouvelleConversation } from './conversation.js';

const pacs = (c: Conversation, champ: string): readonly unknown[] =>
  (c.dossier()?.situation.ecoles[0]?.pacs ?? []).map((p) => (p as unknown as Record<string, unknown>)[champ]);
const types = (c: Conversation): readonly unknown[] =>
  (c.dossier()?.situation.ecoles ?? []).map((e) => e.type);

function primaire(nombre: number): Conversation {
  const c = nouvelleConversation();
  c.dire('Apprieu, 18 classes, une primaire sans SNEE');
  c.dire(`${nombre} PAC`);
  assert.equal(c.etat.question?.id, 'genre');
  return c;
}

describe('an answer split over several PACs or schools', () => {
  const M = 'maternelle';
  const E = 'elementaire';
  const cas: readonly (readonly [number, string, readonly string[]])[] = [
    [2, 'un de chaque', [M, E]],
    [2, '1 de chaque.', [M, E]],
    [2, 'moitié moitié', [M, E]],
    [4, 'moitié-moitié', [M, M, E, E]],
    [2, '1 maternelle et 1 élémentaire', [M, E]],
    [3, 'un en maternelle, deux en élémentaire', [M, E, E]],
    [2, 'le premier en élémentaire, le second en maternelle', [E, M]],
    [3, 'une maternelle et les autres en élémentaire', [M, E, E]],
  ];
  for (const [n, texte, attendu] of cas)
    it(`${n} PAC : « ${texte} »`, () => {
      const c = primaire(n);
      c.dire(texte);
      assert.deepEqual(pacs(c, 'genre'), attendu);
      assert.equal(c.dossier()?.situation.ecoles.length, 1, 'no school is made of it');
    });

  for (const [n, texte] of [
    [3, 'un de chaque'],
    [3, 'moitié moitié'],
    [2, '1 maternelle et 2 élémentaires'],
  ] as const)
    it(`${n} PAC : « ${texte} » does not fit, said and asked again`, () => {
      const c = primaire(n);
      const { texte: dit } = c.dire(texte);
      assert.deepEqual(
        pacs(c, 'genre'),
        Array.from({ length: n }, () => undefined),
      );
      assert.match(dit, /en compte \d, et il y a|parts égales/);
      assert.equal(c.etat.question?.id, 'genre');
    });

  it('a PAC maternelle has no option: it is not asked about, nor given computers', () => {
    const c = primaire(2);
    c.dire('un de chaque');
    assert.equal(c.etat.question?.id, 'option');
    const { texte } = c.dire('ordinateurs');
    assert.deepEqual(pacs(c, 'option'), [undefined, 'ordinateurs']);
    assert.doesNotMatch(texte, /pas d’option ordinateurs/);
  });

  it('two schools, « une de chaque »', () => {
    const c = nouvelleConversation();
    c.dire('Vif, 17 classes, 2 écoles');
    c.dire('une de chaque');
    assert.deepEqual(types(c), [M, E]);
  });

  it('three schools described at once: each is one of them', () => {
    const c = nouvelleConversation();
    c.dire('Vif, 17 classes, 3 écoles');
    c.dire('une maternelle, deux élémentaires');
    assert.deepEqual(types(c), [M, E, E]);
  });

  it('numbers of devices are not numbers of PACs', () => {
    const c = nouvelleConversation();
    c.dire('Apprieu, 18 classes, une élémentaire sans SNEE');
    c.dire('2 PAC');
    assert.equal(c.etat.question?.id, 'option');
    assert.doesNotMatch(c.dire('20 tablettes et 20 ordinateurs').texte, /en compte/);
    const d = nouvelleConversation();
    d.dire('Apprieu, 18 classes, une élémentaire sans SNEE');
    d.dire('2 PAC');
    d.cliquer('Un de chaque');
    assert.deepEqual(pacs(d, 'option'), ['tablettes', 'ordinateurs']);
  });
});
