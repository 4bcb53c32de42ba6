/** The schools told again: corrected, recounted, repeated; nothing else that was told is lost. */
import assert from 'node:assert/strict';
import { nouvelleConversation } from './conversation.js';

function ecoles(...messages: readonly string[]): readonly string[] {
  const conversation = nouvelleConversation();
  for (const m of messages) conversation.dire(m);
  return (conversation.dossier()?.situation.ecoles ?? []).map((e) => e.type ?? '?');
}

const NON = ['non, ', 'en fait ', 'pardon, ', 'oups, ', 'finalement '];

describe('les écoles redites', () => {
  for (const dit of [
    'on a 3 écoles',
    '3 écoles',
    'nous avons trois écoles dans la commune',
    'il y a 3 ecoles',
  ])
    it(`comptées : ${dit}`, () => assert.deepEqual(ecoles(dit), ['?', '?', '?']));
  it('une école dont on demande autre chose n’est pas comptée', () =>
    assert.deepEqual(ecoles('on a une école trop lente'), []));

  for (const non of NON) {
    it(`${non}2 écoles`, () => assert.deepEqual(ecoles('on a 3 écoles', `${non}2 écoles`), ['?', '?']));
    it(`${non}4 écoles`, () => assert.equal(ecoles('on a 3 écoles', `${non}4 écoles`).length, 4));
    it(`${non}une seule`, () => assert.deepEqual(ecoles('2 maternelles', `${non}une seule`), ['maternelle']));
    it(`${non}toute la liste`, () =>
      assert.deepEqual(
        [...ecoles('2 maternelles et 1 primaire', `${non}1 élémentaire et 2 primaires`)].sort(),
        ['elementaire', 'primaire', 'primaire'],
      ));
    it(`${non}un type de la liste`, () =>
      assert.deepEqual(ecoles('une maternelle et une élémentaire', `${non}2 élémentaires`), [
        'maternelle',
        'elementaire',
        'elementaire',
      ]));
    it(`${non}un autre type que les siens`, () =>
      assert.deepEqual(ecoles('une maternelle et une élémentaire', `${non}deux primaires`), [
        'primaire',
        'primaire',
      ]));
  }

  it('« en fait 3 » après 2 maternelles', () =>
    assert.deepEqual(ecoles('2 maternelles', 'en fait 3'), ['maternelle', 'maternelle', 'maternelle']));

  it('redites à l’identique, elles ne s’ajoutent pas', () => {
    for (const dit of ['on a 3 écoles', '2 maternelles et 1 élémentaire'])
      assert.equal(ecoles(dit, dit).length, 3, dit);
  });

  it('des écoles décrites ne sont jamais retirées sans qu’on dise laquelle', () => {
    const conversation = nouvelleConversation();
    conversation.dire("l'école Jaurès et l'école Pasteur");
    assert.match(conversation.dire('non, une seule').texte, /laquelle faut-il retirer/);
    assert.equal(conversation.dossier()?.situation.ecoles.length, 2);
  });

  it('ce qui est su des autres écoles reste', () => {
    const conversation = nouvelleConversation();
    conversation.dire('une maternelle de 3 classes et une élémentaire');
    conversation.dire('non, 2 élémentaires');
    const { ecoles: toutes } = conversation.dossier()?.situation ?? { ecoles: [] };
    assert.deepEqual(
      toutes.map((e) => e.classes),
      [3, undefined, undefined],
    );
  });
});
