import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { sansAbreges } from '../../../dialogs/comprehension/abreges.js';
import { nouvelleConversation } from '../conversation.js';

describe('typed by ear on a phone', () => {
  for (const [dit, attendu] of [
    ['kel debi faut til', /20 Mb\/s/],
    ['kel débi il fo', /20 Mb\/s/],
    ['c ki ki depose', /maire dépose/],
    ['kan es ke on es livré', /aucune date de livraison/],
    ['le vpi cé koi', /vidéoprojecteur interactif/],
    ['fo til un vote du conseil', /délibération/],
    ['on peu avoir dé robo', /Robot/],
    ['kom on sé si on a u le socle', /ne précise pas comment une école sait/],
    ['g pa u le snee jai 70 ?', /70 %/],
    ['c ki ki paye la subv et qd', /ni qui verse la subvention, ni quand/],
    ['ke fo til mettre ds le dossier', /Un projet pour chaque école/],
    ['koi com matériel en mater', /PAC Maternelle/],
  ] as const)
    it(dit, () => {
      const c = nouvelleConversation();
      assert.match(c.dire(dit).texte.replace(/[\u00a0\u202f]/g, ' '), attendu);
      assert.equal(c.dossier(), undefined);
    });

  for (const texte of [
    "l'école C le matin",
    "c'est quoi le kit",
    'Combien de PAC pour 12 classes ?',
    'notre commune : Kaki-sur-Mer',
    "je n'ai pas eu le SNEE",
    'sa directrice est absente',
    'on a 3 PC',
  ])
    it(`left as it is: ${texte}`, () => assert.equal(sansAbreges(texte), texte));
});
