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

  it('is proposed as soon as the answers that it missed are there, whatever happens between', () => {
    const c = nouvelleConversation();
    c.dire('Voiron, 14 classes');
    c.dire('une école élémentaire Jaurès et une école maternelle Lilas');
    assert.match(plat(c.dire('répartir les PAC avec des ordinateurs').texte), /je vous la propose aussitôt/);
    assert.match(plat(c.dire('8').texte), /Jaurès.* a-t-elle déjà atteint/);
    assert.match(plat(c.dire('pas encore').texte), /Lilas.* compte-t-elle/);
    c.dire('c’est quoi un PAC ?');
    c.dire('6 classes');
    const proposee = plat(c.dire('pas encore').texte);
    assert.match(proposee, /4 PAC sur 4/);
    assert.match(proposee, /ordinateurs/, 'the preference is kept');
    assert.equal(c.etat.question, null);
    assert.doesNotMatch(plat(c.cliquer('Non merci').texte), /répartition possible/);
  });

  it('asks an école primaire for its classes de maternelle, takes « je ne sais pas », and uses the number', () => {
    const ouvrir = () => {
      const c = nouvelleConversation();
      c.dire('Voiron, 6 classes');
      c.dire('une école primaire Jaurès de 5 classes, socle pas encore atteint');
      return c;
    };
    const c = ouvrir();
    const demande = plat(c.dire('répartir les PAC').texte);
    assert.match(demande, /Combien de classes de maternelle l’école primaire « Jaurès » compte-t-elle/);
    const proposee = plat(c.dire('2 classes').texte);
    assert.equal(c.dossier()?.situation.ecoles[0]?.classes, 5, 'not the classes of the school');
    assert.equal(c.dossier()?.situation.ecoles[0]?.classesMaternelle, 2);
    // 2 of maternelle, 3 élémentaires: two PACs, one of each kind.
    assert.match(proposee, /2 PAC sur 2 au maximum, 5 classes équipées/);
    c.cliquer('Adopter cette répartition');
    assert.deepEqual(
      c.dossier()?.situation.ecoles[0]?.pacs?.map((p) => [p.genre, p.classes]),
      [
        ['maternelle', 2],
        ['elementaire', 3],
      ],
    );
    const sansSavoir = ouvrir();
    sansSavoir.dire('répartir les PAC');
    assert.match(
      plat(sansSavoir.dire('je ne sais pas').texte),
      /dites combien de classes sont de maternelle/,
    );
    const impossible = ouvrir();
    impossible.dire('répartir les PAC');
    assert.match(plat(impossible.dire('9').texte), /Combien de classes de maternelle/, 'asked again');
    const passe = ouvrir();
    passe.dire('répartir les PAC');
    assert.match(plat(passe.cliquer('Passer').texte), /répartition possible/);
  });

  it('lets go of the wish when its answers are put off', () => {
    const c = nouvelleConversation();
    c.dire('Voiron, 14 classes');
    c.dire('une école élémentaire Jaurès');
    c.dire('répartir les PAC');
    c.cliquer('Passer');
    const suite = plat(c.cliquer('Passer').texte);
    assert.match(suite, /Sans ces réponses/);
    assert.notEqual(c.etat.question, null);
    assert.doesNotMatch(plat(c.dire('pas encore').texte), /Sans ces réponses/);
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
