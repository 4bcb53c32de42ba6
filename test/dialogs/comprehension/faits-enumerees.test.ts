/** Schools told apart by their turn or their place: each fact goes to its own, or is asked; never to both. */
import assert from 'node:assert/strict';
import { lireFaits } from '../../../dialogs/comprehension/faits.js';
import type { Indice } from '../../../dialogs/comprehension/faits-types.js';
import { nouvelleConversation } from '../conversation.js';

/** « 1.debit=30 »: the n-th new school, or its id. */
function lus(texte: string, indice: Indice = { ecoles: [] }): readonly string[] {
  const { affirmations } = lireFaits(texte, indice);
  return affirmations.flatMap((a) => {
    if (a.sur === 'commune') return [`${a.champ}=${a.champ === 'commune' ? a.valeur.nom : String(a.valeur)}`];
    if (a.sur === 'devis') return [];
    const ou = 'nouvelle' in a.ecole ? a.ecole.nouvelle : 'id' in a.ecole ? a.ecole.id : '?';
    return [`${ou}.${a.champ}=${String(a.valeur)}`];
  });
}

const CAS: readonly (readonly [texte: string, ...faits: string[]])[] = [
  [
    'Deux écoles : le bourg à 30 Mb/s, le hameau à 12',
    '1.debit=30',
    '1.nom=Bourg',
    '2.debit=12',
    '2.nom=Hameau',
  ],
  ['on a 2 écoles, la première a 20 Mb/s, la deuxième 8', '1.debit=20', '2.debit=8'],
  ['nous avons deux écoles, une à 50 Mb/s et l’autre à 8 Mb/s', '1.debit=50', '2.debit=8'],
  ['on a une école qui a eu le SNEE et une qui ne l’a pas eu', '1.niveau=atteint', '2.niveau=pas-atteint'],
  [
    'une élémentaire qui a eu le SNEE et une maternelle qui ne l’a pas eu',
    '1.type=elementaire',
    '1.niveau=atteint',
    '2.type=maternelle',
    '2.niveau=pas-atteint',
  ],
  ['14 classes, 2 écoles, une SNEE l’autre pas', 'classes=14', '1.niveau=atteint', '2.niveau=pas-atteint'],
  ['2 écoles, l’une a déjà eu le socle, l’autre non', '1.niveau=atteint', '2.niveau=pas-atteint'],
  ['deux écoles : l’une n’a pas le SNEE, l’autre si', '1.niveau=pas-atteint', '2.niveau=atteint'],
  [
    'trois écoles : celle du bourg a 8 classes, celle du hameau 3 et la petite 1',
    '1.classes=8',
    '1.nom=Bourg',
    '2.classes=3',
    '2.nom=Hameau',
    '3.classes=1',
  ],
  ['Deux écoles : une de 5 classes et une de 7', '1.classes=5', '2.classes=7'],
  [
    '2 écoles, une au socle avec un pac de 20 tablettes, l’autre pas avec 20 ordis',
    '1.niveau=atteint',
    '1.nombrePac=1',
    '1.option=tablettes',
    '1.nombre=20',
    '2.niveau=pas-atteint',
    '2.option=ordinateurs',
    '2.nombre=20',
  ],
];

describe('schools told one after another', () => {
  for (const [texte, ...faits] of CAS)
    it(texte, () => {
      assert.deepEqual([...lus(texte)].sort(), [...faits].sort());
      assert.deepEqual(lireFaits(texte, { ecoles: [] }).doutes, []);
    });

  it('of two schools without names, in their order', () =>
    assert.deepEqual(lus('une a 20 Mb/s, l’autre 8', { ecoles: [{ id: 'e1' }, { id: 'e2' }] }), [
      'e1.debit=20',
      'e2.debit=8',
    ]));

  it('of two named schools, which one is asked', () => {
    const conversation = nouvelleConversation();
    conversation.dire('Bernin, deux écoles : Jaurès et Ferry');
    const dite = conversation.dire('une a eu le SNEE, l’autre pas').texte;
    assert.match(dite, /de quelle école/u);
    assert.doesNotMatch(dite, /C’est noté/u);
    const apres = conversation.dire('Ferry').texte;
    assert.match(apres, /Ferry[^\n]*déjà atteint/u);
    assert.match(apres, /Jaurès[^\n]*pas encore atteint/u);
  });

  for (const texte of [
    'l’une de nos écoles n’a que 8 Mb/s',
    'on a 3 écoles dont une privée',
    'une école et une mairie',
    'une de plus, l’autre on verra',
  ])
    it(`« ${texte} » is no such list`, () => {
      const faits = lus(texte).filter((f) => /debit|niveau|classes/u.test(f));
      assert.deepEqual(faits, []);
    });
});
