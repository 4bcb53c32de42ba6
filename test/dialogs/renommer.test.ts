import assert from 'node:assert/strict';
import { nouvelleConversation } from './conversation.js';

const DEBUT = 'Voiron, 14 classes, une maternelle et une élémentaire sans SNEE, 30 Mb/s';

describe('acts on a school, by its kind', () => {
  it('the new name is taken from the message', () => {
    const c = nouvelleConversation();
    c.dire(DEBUT);
    c.dire("renommer l'élémentaire en Jean Moulin");
    assert.deepEqual(
      c.dossier()?.situation.ecoles.map((e) => e.nom),
      [undefined, 'Jean Moulin'],
    );
  });

  it('a question is not the name that was awaited', () => {
    const c = nouvelleConversation();
    c.dire(DEBUT);
    c.dire("renommer l'élémentaire");
    assert.match(c.dire('combien de PAC pour 14 classes ?').texte, /4.PAC/);
    assert.ok(c.dossier()?.situation.ecoles.every((e) => e.nom === undefined));
  });

  it('the kind is enough to take a school out', () => {
    const c = nouvelleConversation();
    c.dire(DEBUT);
    c.dire('supprimer la maternelle');
    assert.deepEqual(
      c.dossier()?.situation.ecoles.map((e) => e.type),
      ['elementaire'],
    );
  });
});
