import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { nouvelleConversation } from './conversation.js';

const plat = (t: string): string => t.replaceAll('\u00a0', ' ').replaceAll('\\', '');

describe('allocation help in the conversation', () => {
  const prete = (classesJaures = 8) => {
    const c = nouvelleConversation();
    c.dire('Voiron, 14 classes');
    c.dire(
      `une école élémentaire Jaurès de ${classesJaures} classes, socle pas encore atteint, et une école maternelle Lilas de 6 classes, socle pas encore atteint`,
    );
    c.soumettre({ acte: 'commande', nom: 'mettre', argument: 'ecoles[e2].niveau', valeur: 'pas-atteint' });
    return c;
  };

  it('proposes, says what stays out and writes nothing before being adopted', () => {
    const c = prete();
    const avant = JSON.stringify(c.dossier());
    const texte = plat(c.dire('répartir les PAC avec des ordinateurs').texte);
    assert.match(texte, /4 PAC sur 4/);
    // 8 = 3 + 3 + 2 and 6 = 3 + 3: four PACs equip 12 of 14 classes.
    assert.match(texte, /12 classes équipées/);
    assert.match(texte, /2 classes sans PAC \(le nombre maximum de PAC est atteint\)/);
    assert.match(texte, /Un PAC de plus équiperait 2 classes de plus/);
    assert.match(texte, /À partir de 19 classes dans la commune, le maximum passe à 5 PAC/);
    assert.match(texte, /le plus de classes équipées/);
    assert.match(texte, /abonnement à un ENT/);
    assert.equal(JSON.stringify(c.dossier()), avant);
    c.cliquer('Adopter cette répartition');
    const ecoles = c.dossier()?.situation.ecoles ?? [];
    assert.deepEqual(
      ecoles.map((e) => e.pacs?.map((p) => [p.option, p.nombre, p.classes])),
      [
        [
          ['ordinateurs', 20, 3],
          ['ordinateurs', 20, 3],
        ],
        [
          ['tablettes', 20, 3],
          ['tablettes', 20, 3],
        ],
      ],
    );
    c.dire('annuler');
    assert.deepEqual(
      c.dossier()?.situation.ecoles.map((e) => e.pacs),
      [undefined, undefined],
    );
  });

  it('keeps to a budget said in words', () => {
    const c = prete();
    c.dire('notre budget est de 8 000 €');
    const texte = plat(c.dire('répartir les PAC').texte);
    // 30 % of 11 800 € is 3 540 €: two PACs, not three.
    assert.match(texte, /2 PAC sur 4/);
    assert.match(texte, /votre budget est atteint/);
    assert.match(texte, /7 080 €/);
  });

  it('says what is missing and asks for it', () => {
    const c = nouvelleConversation();
    c.dire('Voiron, 14 classes');
    c.dire('une école élémentaire Jaurès');
    const texte = plat(c.dire('répartir les PAC').texte);
    assert.match(texte, /il me manque/);
    assert.match(texte, /Jaurès/);
    assert.notEqual(c.etat.question, null);
  });
});
