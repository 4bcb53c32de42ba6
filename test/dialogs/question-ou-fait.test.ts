import assert from 'node:assert/strict';
import { nouvelleConversation } from './conversation.js';

describe('a question in few words, or a fact', () => {
  const QUESTIONS: readonly (readonly [string, RegExp])[] = [
    ['max de pac pr 25 classes merci', /6 PAC/],
    ['ville de 60 classes, nombre de PAC possible', /10 PAC/],
    ['les écoles privées ont-elles droit au kit', /École Directe/],
    ['pour une école primaire (maternelle + élémentaire) quel kit prendre', /pas de troisième kit/],
    ['domaines d’apprentissage maternelle', /mobiliser le langage/],
  ];
  for (const [message, attendu] of QUESTIONS)
    it(`answered: ${message}`, () => {
      const { texte } = nouvelleConversation().dire(message);
      assert.match(texte.replace(/\u00a0/g, ' '), attendu);
      assert.doesNotMatch(texte, /C.est noté/);
    });

  for (const message of [
    'Crolles, 8 classes',
    'nous sommes la commune de Vif',
    'on a 31 classes',
    'mairie de Tullins',
  ])
    it(`noted: ${message}`, () => {
      assert.match(nouvelleConversation().dire(message).texte, /C.est noté/);
    });

  for (const message of [
    'meilleur restaurant de Grenoble',
    'horaires du bus de Crolles',
    'que penses-tu du maire de Voiron',
    'un goûter avec 20 tablettes de chocolat',
  ])
    it(`neither: ${message}`, () => {
      const { texte } = nouvelleConversation().dire(message);
      assert.doesNotMatch(texte, /C.est noté|€/);
    });
});
