import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { budgetDemande } from '../../../dialogs/reponses/budget.js';
import { nouvelleConversation } from '../conversation.js';

describe('what a budget covers', () => {
  it('tells, for each priced option and rate, how many PACs', () => {
    const c = nouvelleConversation();
    const texte = c
      .dire('avec 8 000 € de budget on peut avoir quoi ?')
      .texte.replace(/[\u00a0\u202f]/gu, ' ');
    assert.match(
      texte,
      /20 tablettes.*3 540 € par PAC à 70 % \(votre budget en couvre 2\).*5 900 €.*en couvre 1/s,
    );
    assert.match(texte, /20 ordinateurs.*3 783 €.*en couvre 2.*6 305 €.*en couvre 1/s);
    assert.match(texte, /ENT.*plus élevé/s);
  });

  for (const [texte, somme] of [
    ['avec 5 000 € de budget on peut avoir quoi ?', '5000'],
    ['avec 8000 euros de budget communal que peut on s’offrir', '8000'],
    ['on a une enveloppe de 12 000 €, combien de kits ?', '12000'],
  ] as const)
    it(texte, () => assert.equal(budgetDemande(texte)?.toString(), somme));

  for (const texte of [
    'notre budget est de 10 000 €',
    'j’ai un devis de 5 000 €, combien de subvention ?',
    'un budget de 5 000 à 8 000 €, on peut avoir quoi ?',
    'combien de kits pour 14 classes ?',
  ])
    it(`« ${texte} » asks something else`, () => assert.equal(budgetDemande(texte), null));
});
