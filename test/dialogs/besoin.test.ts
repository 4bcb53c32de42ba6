import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { besoin } from '../../dialogs/comprehension/besoin.js';
import { repondreBesoin } from '../../dialogs/reponses/besoin.js';

const dire = (texte: string, connues: number | null = null): string => {
  const lu = besoin(texte);
  const calcul = lu === null ? null : repondreBesoin(lu, connues);
  return (calcul?.vue.blocs ?? [])
    .flatMap((b) => (b.type === 'texte' ? [b.texte] : []))
    .join(' ')
    .replace(/\u00a0/gu, ' ');
};

describe('from classes to equip to PACs and back', () => {
  for (const [texte, connues, attendu] of [
    ['pour équiper 8 classes il faut combien de PAC ?', null, /au moins 3 PAC/],
    [
      'j’ai 14 classes et je voudrais en équiper 9, combien de PAC ?',
      null,
      /au moins 3 PAC.*possible.*14 classes.*4 PAC/,
    ],
    ['combien de PAC pour équiper 9 classes ?', 6, /au moins 3 PAC.*plus que le maximum.*2 PAC.*6 classes/],
    ['on veut équiper 10 classes sur 20, combien de PAC ?', null, /au moins 4 PAC.*possible.*5 PAC/],
    ['2 PAC suffisent pour équiper 5 classes ?', null, /^Oui/],
    ['1 PAC suffit pour équiper 5 classes ?', null, /^Non.*2 PAC/],
    ['avec 4 PAC on peut équiper combien de classes ?', null, /jusqu'à 12/],
    ['30 classes : on peut équiper combien de classes au plus ?', null, /6 PAC au maximum.*jusqu'à 18/],
    ['combien de tablettes avec 3 PAC ?', null, /de 30 à 60 tablettes/],
  ] as const)
    it(texte, () => assert.match(dire(texte, connues), attendu));

  for (const texte of [
    'combien de PAC pour 14 classes ?',
    'on a 14 classes',
    'nous équipons 3 écoles',
    'combien coûtent 3 PAC de 20 tablettes ?',
    'un PAC équipe 1 à 3 classes',
    'équiper les CP de 12 tablettes',
  ])
    it(`« ${texte} » asks something else`, () => assert.equal(besoin(texte), null));
});
