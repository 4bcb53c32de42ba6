import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { estDemande } from '../../dialogs/nature.js';
import { nouvelleConversation } from './conversation.js';

describe('a message that asks', () => {
  for (const texte of [
    'nb max pac pr 31 classes svp',
    'ville de 120 classes, nombre de PAC auquel on a droit',
    'les écoles privées ont elles droit au matériel',
    'on prend lequel',
    "les domaines d'apprentissage en maternelle pour le descriptif",
    'je voudrais savoir si la TVA est comprise',
    'a combien de kits avons nous droit',
  ])
    it(texte, () => {
      assert.equal(estDemande(texte), true);
      const c = nouvelleConversation();
      assert.doesNotMatch(c.dire(texte).texte, /C.est noté/);
    });
  for (const texte of [
    'Voiron, 14 classes, une élémentaire sans SNEE, 20 tablettes',
    'je ne sais pas combien de classes on a',
    'budget : 15 000 €',
    'notre subvention est de 10 000 €',
    "n'importe quel ENT",
    'il faut, elle est prête',
  ])
    it(`not: ${texte}`, () => assert.equal(estDemande(texte), false));
});
