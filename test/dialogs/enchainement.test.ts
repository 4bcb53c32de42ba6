import assert from 'node:assert/strict';
import { nouvelleConversation } from './conversation.js';

function derniere(messages: readonly string[]): string {
  const c = nouvelleConversation();
  return (messages.map((m) => c.dire(m).texte).at(-1) ?? '').replace(/[\u00a0\u202f]/g, ' ');
}

describe('what goes on with a computation', () => {
  const CAS: readonly (readonly [messages: readonly string[], attendu: RegExp])[] = [
    // Opened and closed classes are a change, never a number of classes.
    [['si on ferme une classe (on en a 19) on perd un PAC ?'], /18 classes.*4 PAC.*au lieu de 5/],
    [['combien de PAC pour 11 classes ?', 'et si on en ouvre deux ?'], /13 classes.*4 PAC/],
    [['Voiron', '18 classes', 'et si on ouvre une classe ?'], /19 classes.*5 PAC/],
    [['combien de PAC pour 20 classes ?', 'et avec 3 classes de moins ?'], /17 classes.*4 PAC.*au lieu de 5/],
    // « c'est bon ? » is about what was said last.
    [['notre école a 12 Mb/s', 'non 120', "c'est bon alors ?"], /^Oui, 120 Mb\/s/],
    [['je veux 3 PAC', "j'ai 4 classes", "c'est possible ?"], /^Non : pour 4 classes/],
    // Data alone, after a computation.
    [['quel débit faut-il ?', 'on a 12'], /^Non, 12 Mb\/s/],
    [['prix de 20 tablettes', 'x3 ?'], /35 400 €/],
    [['20 ordinateurs à 70 %', 'et à 50 ?'], /6 305 €/],
    [['projet de 250 000 € HT à 70 %', 'et si c’était 100 000 ?', 'combien de subvention ?'], /70 000 €/],
    [['combien de PAC pour 30 classes', 'et trente et une ?'], /31 classes.*7 PAC/],
    [['1 PAC 20 tablettes à 70', 'ajoute un PAC 20 ordinateurs à 50'], /24 410 €[\s\S]*14 565 €/],
    [['c’est quoi un PAC', 'on peut en avoir combien ?', '24 classes'], /24 classes.*5 PAC/],
    [['une commune hors Isère peut candidater ?', 'et une commune de 50 habitants en Isère'], /^(?!Non)/],
    // Read the other way round, and between bounds.
    [['à partir de combien de classes a-t-on 8 PAC ?'], /à partir de 37 classes/],
    [['moins de 8 classes, combien de PAC ?'], /De 1 à 6 classes : 2 PAC.*7 classes : 3 PAC/s],
  ];
  for (const [messages, attendu] of CAS)
    it(messages.join(' → '), () => assert.match(derniere(messages), attendu));

  it('yes or no is about the kit that is named', () => {
    assert.match(derniere(['une imprimante en élémentaire ?']), /^Non, pas dans le PAC Élémentaire/);
    assert.match(derniere(['y a-t-il une imprimante en maternelle ?']), /^Oui/);
    assert.match(derniere(['le kit maternelle a une webradio ?']), /^Non/);
  });

  it('a price said of the list is set beside it', () => {
    assert.match(derniere(['le prix de 20 tablettes est de 11 800 € TTC']), /^Non.*hors taxes/s);
    assert.match(derniere(["l'option 20 tablettes à 18 000 euros me semble chère"]), /^Non.*11 800 €/s);
    assert.match(derniere(['le vidéoprojecteur coûte 1 500 € c’est ça ?']), /ne peux pas le confirmer/);
  });
});
