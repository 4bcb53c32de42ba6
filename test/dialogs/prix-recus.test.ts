/** The prices received, told in words: noted once, everything recomputed, the difference said. */
import assert from 'node:assert/strict';
import { nouvelleConversation } from './conversation.js';

const PROJET = 'Voiron, 12 classes, une élémentaire de 8 classes sans SNEE, 1 PAC de 10 tablettes et 2 VPI';

function reponse(...messages: readonly string[]): string {
  const conversation = nouvelleConversation();
  let texte = '';
  for (const m of messages) texte = conversation.dire(m).texte;
  return texte.replace(/[\u00a0\u202f]/gu, ' ');
}

describe('prices received', () => {
  it('« j’ai reçu les prix » lists what is missing', () =>
    assert.match(
      reponse(PROJET, "j'ai reçu les prix"),
      /Il manque : 1 abonnement à un ENT, .*option 10 tablettes et 2 vidéoprojecteurs/u,
    ));
  it('several at once', () => {
    const dite = reponse(PROJET, '10 tablettes 6 200 € HT et le VPI 1 990 € HT');
    // 6 200 + 2 × 1 990 = 10 180; 70 % of it is 7 126.
    assert.match(dite, /10 180 € HT/u);
    assert.match(dite, /7 126 €.*3 054 €/su);
  });
  it('one corrected: of an article of the project, it is no claim about the list', () =>
    assert.match(
      reponse(PROJET, '10 tablettes 6 200 € HT et le VPI 1 990 € HT', 'le vpi est à 2 050 € HT en fait'),
      /Corrigé : .*2 050 € HT.*84 € de plus.*36 € de plus/su,
    ));
  it('the ENT, which has no rate', () =>
    assert.match(
      reponse(PROJET, '10 tablettes 6 200 € HT et le VPI 1 990 € HT', 'abonnement ENT 450 € HT'),
      /450 € sans subvention chiffrée/u,
    ));
  it('without HT, it is asked', () =>
    assert.match(reponse(PROJET, 'le vpi est à 2 100 €'), /hors taxes \(HT\)/u));
  it('without a project, a price said of the list is not confirmed', () =>
    assert.match(reponse('le VPI coûte 1 990 € HT'), /Je ne peux pas le confirmer/u));
});
