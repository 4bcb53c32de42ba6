import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { converser, enTexteBrut, lireLigne } from '../../../bot/canaux/console/dialogue.js';
import { rendreDouble } from '../double.js';
import { lancer } from '../service.js';

async function* enLignes(lignes: readonly string[]): AsyncGenerator<string> {
  yield* lignes;
}

const jouer = async (lignes: readonly string[]): Promise<string> => {
  const service = await lancer();
  let ecrit = '';
  await converser(service.application.traiter, rendreDouble, 'essai', {
    lignes: enLignes(lignes),
    ecrire: (texte) => {
      ecrit += texte;
    },
    inviter: () => undefined,
  });
  await service.fermer();
  return ecrit;
};

describe('bot/canaux/console', () => {
  it('greets, numbers the choices and answers what is piped in', async () => {
    const ecrit = await jouer(['bonjour', '', '14']);
    assert.match(ecrit, /Bonjour, je suis un programme\./);
    assert.match(ecrit, /#1 {2}Estimer\n {2}#2 {2}Explorer les kits/);
    assert.match(ecrit, /2 : bonjour/);
    assert.match(ecrit, /3 : 14/);
  });

  it('clicks a choice by its number, and the effect is the card’s', async () => {
    const ecrit = await jouer(['#2']);
    assert.match(ecrit, /2 : carte \{"acte":"dire","texte":"les kits"\}/);
  });

  it('leaves on « quitter »', async () => {
    assert.doesNotMatch(await jouer(['Quitter', 'après']), /après/);
  });

  it('takes a bare number as an answer, an unknown choice as words', () => {
    const choix = [{ titre: 'a', soumission: { acte: 'x' } }];
    assert.deepEqual(lireLigne('1', choix), { type: 'texte', texte: '1' });
    assert.deepEqual(lireLigne('#1', choix), { type: 'soumission', valeur: { acte: 'x' } });
    assert.deepEqual(lireLigne('#2', choix), { type: 'texte', texte: '#2' });
    assert.equal(lireLigne('   ', choix), undefined);
  });

  it('shows markdown without its marks, and no control character', () => {
    assert.equal(
      enTexteBrut('**11\u00A0800\u00A0€** \\*\\* [lien](https://x.fr)'),
      '11\u00A0800\u00A0€ ** lien (https://x.fr)',
    );
    assert.equal(enTexteBrut('a\u001B[31mrouge\u0007'), 'a[31mrouge');
    assert.equal(enTexteBrut('snake_case_name'), 'snake_case_name');
  });
});
