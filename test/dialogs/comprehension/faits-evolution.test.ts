/** How many classes there were, there are, open or close: the number of now is noted, or asked; never that of before. */
import assert from 'node:assert/strict';
import { lireFaits } from '../../../dialogs/comprehension/faits.js';
import { nouvelleConversation } from '../conversation.js';

function classes(texte: string): readonly (number | string)[] {
  const { affirmations, doutes } = lireFaits(texte, { ecoles: [] });
  return [
    ...affirmations.flatMap((a) =>
      a.sur !== 'pac' && a.sur !== 'devis' && a.champ === 'classes' ? [a.valeur] : [],
    ),
    ...doutes.flatMap((d) => d.choix.map((c) => c.titre)),
  ];
}

const CAS: readonly (readonly [texte: string, ...attendu: (number | string)[]])[] = [
  ['On avait quarante-neuf classes, une ferme', '48 classes', '49 classes'],
  ['on avait 14 classes, depuis deux ont fermé', '12 classes', '14 classes'],
  ["on avait 12 classes l'an dernier, maintenant 11", 11],
  ["nous avons 12 classes, on en avait 13 l'an dernier", 12],
  ["en 2020 on avait 10 classes, aujourd'hui 9", 9],
  ['on était 15 classes avant la fermeture, on est 14', 14],
  ['une classe a ouvert, on est à 13 maintenant', 13],
  ['on a perdu 2 classes, il en reste 9', 9],
  ["on a 14 classes, deux de plus que l'an dernier", 14],
  ["13 classes suite à l'ouverture d'une classe", 13],
  ['on a 12 classes mais une va fermer', '12 classes', '11 classes'],
  ['on a 7 classes, une classe ouvre en septembre', '7 classes', '8 classes'],
  ['il y a 12 classes actuellement et une treizième en septembre', '12 classes', '13 classes'],
  ['on a 8 classes de moins que Voiron'],
  ['nous avons 12 classes et 2 écoles', 12],
  ['12 classes dont une nouvelle', 12],
];

describe('a number of classes that changes', () => {
  for (const [texte, ...attendu] of CAS) it(texte, () => assert.deepEqual(classes(texte), attendu));

  it('which one to keep is asked, and what is chosen is noted', () => {
    const conversation = nouvelleConversation();
    assert.match(
      conversation.dire('On avait quarante-neuf classes, une ferme').texte,
      /à quelle date les compter/u,
    );
    assert.match(conversation.dire('48').texte, /48\s+classes/u);
  });
});
