import assert from 'node:assert/strict';
import { nouvelleConversation } from './conversation.js';

function derniere(messages: readonly string[]): string {
  const c = nouvelleConversation();
  return (messages.map((m) => c.dire(m).texte).at(-1) ?? '').replace(/[\u00a0\u202f]/g, ' ');
}

describe('what follows an amount', () => {
  const TABLETTES = ['combien coûte un PAC de 20 tablettes ?', 'prix de 20 tablettes', '20 tablettes à 50 %'];
  /** The amount again, at a rate. */
  const A_70 = [
    'à 70 ça fait ?',
    'et à 70 % ?',
    'et a 70 pourcent',
    'on est à 70',
    'si on est à 70 ?',
    'à 70 %, combien ?',
  ];
  for (const debut of TABLETTES)
    for (const suite of A_70)
      it(`${debut} → ${suite}`, () => {
        assert.match(derniere([debut, suite]), /^20 tablettes : 11 800 € HT[\s\S]*8 260 €, reste 3 540 €/);
        assert.doesNotMatch(derniere([debut, suite]), /5 900/);
      });

  /** Several PACs, and a word in between. */
  const DEUX = [
    'et pour 2 PAC ?',
    'et si on en prend 2 ?',
    'x2 ?',
    'et 2 ?',
    'et avec deux kits ?',
    'et pour deux ?',
  ];
  const ENTRE: readonly (readonly string[])[] = [[], ['c’est payé quand ?'], ['c’est quoi le SNEE ?']];
  for (const suite of DEUX)
    for (const entre of ENTRE)
      it(`20 ordinateurs à 70 % → ${[...entre, suite].join(' → ')}`, () => {
        if (entre.length > 0 && !/PAC|kits|prend/.test(suite)) return;
        assert.match(
          derniere(['20 ordinateurs à 70 %', ...entre, suite]),
          /2 PAC de 20 ordinateurs : 25 220 € HT[\s\S]*17 654 €, reste 7 566 €/,
        );
      });

  const PART = [
    'combien pour nous ?',
    'donc on paye combien ?',
    'notre part ?',
    'ça nous fait combien ?',
    'il reste combien ?',
  ];
  for (const suite of PART)
    it(`the part of the commune: ${suite}`, () => {
      assert.match(
        derniere(['prix de 20 tablettes', 'et à 50 ?', suite]),
        /subvention 5 900 €, reste 5 900 €/,
      );
    });

  const CAS: readonly (readonly [messages: readonly string[], attendu: RegExp])[] = [
    [
      ['20 tablettes à 70, ça fait quoi', 'et pour 2 PAC', 'et avec des ordis ?'],
      /2 PAC de 20 ordinateurs.*25 220 €/,
    ],
    [['combien coûtent 20 tablettes', 'et 10 ?'], /prix de 10 tablettes.*pas lisible/s],
    // A quote told bit by bit, then a rate, then a number of them.
    [["J'ai un devis", 'pour un écran 86', '3 200 € HT'], /1 écran interactif 86 pouces à 3 200 € HT/],
    [["J'ai un devis", 'pour un écran 86', '3 200 € HT', "l'école est à 50 %"], /1 600 €, reste 1 600 €/],
    [
      ["J'ai un devis", 'pour un écran 86', '3 200 € HT', "l'école est à 50 %", 'combien pour nous ?'],
      /reste 1 600 €/,
    ],
    [
      [
        "J'ai un devis",
        'pour un écran 86',
        '3 200 € HT',
        "l'école est à 50 %",
        'combien pour nous ?',
        'et pour deux écrans',
      ],
      /2 écrans interactifs 86 pouces à 3 200 € HT[\s\S]*subvention 3 200 €, reste 3 200 €/,
    ],
    [
      ['on peut avoir un VPI ?', "j'ai un devis à 2000 € HT", 'pour 2, dans une école à 70 %, subvention ?'],
      /2 vidéoprojecteurs[\s\S]*subvention 2 800 €, reste 1 200 €/,
    ],
    [
      ["j'ai un devis de 6500 € HT pour 10 ordinateurs", 'à 50 % ça fait'],
      /10 ordinateurs, 6 500 € HT[\s\S]*reste 3 250 €/,
    ],
    [
      ["j'ai un devis de 6500 € HT pour 10 ordinateurs", 'à 50 % ça fait', 'et pour 2 PAC'],
      /2 PAC de 10 ordinateurs, 6 500 € HT chacun[\s\S]*reste 6 500 €/,
    ],
    [
      ['combien de subvention pour 5 000 € à 70 % ?', 'et à 50 ?', 'et pour trois ?'],
      /3 fois 5 000 €[\s\S]*7 500 €, reste 7 500 €/,
    ],
  ];
  for (const [messages, attendu] of CAS)
    it(messages.join(' → '), () => assert.match(derniere(messages), attendu));

  /** Something else is asked: the amount is not told again. */
  const AUTRES = [
    'à quel taux est l’ENT ?',
    'c’est payé quand ?',
    'et si on est 3 écoles ?',
    'et pour 12 classes ?',
    'et les robots ?',
    'et la formation ?',
    'c’est quand la date limite ?',
    'et si on a la fibre en avril ?',
    'merci',
  ];
  for (const suite of AUTRES)
    it(`not a follow-up: ${suite}`, () => {
      assert.doesNotMatch(derniere(['prix de 20 tablettes', suite]), /11 800|35 400|8 260/);
    });
});
