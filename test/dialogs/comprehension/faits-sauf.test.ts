import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lireFaits } from '../../../dialogs/comprehension/faits.js';
import type { Indice } from '../../../dialogs/comprehension/faits-types.js';

const ECOLES = [
  { id: 'e1', nom: 'Les Lilas', type: 'maternelle' },
  { id: 'e2', nom: 'Jaurès', type: 'elementaire' },
  { id: 'e3', nom: 'Ferry', type: 'elementaire' },
  { id: 'e4', nom: 'Le Bourg', type: 'primaire' },
] as const satisfies Indice['ecoles'];

/** « e1=100 e2=100 … », by school. */
const lire = (texte: string, indice: Partial<Indice> = {}): string =>
  lireFaits(texte, { ecoles: ECOLES, communeConnue: true, ...indice })
    .affirmations.flatMap((a) =>
      a.sur === 'ecole' ? [`${'id' in a.ecole ? a.ecole.id : '?'}=${String(a.valeur)}`] : [],
    )
    .sort()
    .join(' ');
const doutes = (texte: string) => lireFaits(texte, { ecoles: ECOLES, communeConnue: true }).doutes;

describe('comprehension: all the schools except some', () => {
  it('is not said of the exception, nor its contrary', () => {
    assert.equal(lire('toutes les écoles sont publiques sauf Ferry'), 'e1=publique e2=publique e4=publique');
    assert.equal(
      lire("aucune n'a atteint le socle, à part Jaurès"),
      'e1=pas-atteint e3=pas-atteint e4=pas-atteint',
    );
    assert.equal(lire('toutes ont 100 Mb/s à l’exception de Ferry et Jaurès'), 'e1=100 e4=100');
    assert.equal(lire('toutes ont 100 Mb/s hormis les élémentaires'), 'e1=100 e4=100');
    assert.equal(lire('Sauf Ferry, toutes ont 100 Mb/s'), 'e1=100 e2=100 e4=100');
    assert.equal(lire('wifi partout sauf à la maternelle Les Lilas'), 'e2=complet e3=complet e4=complet');
  });

  it('takes what the exception says of itself', () => {
    assert.equal(
      lire("toutes ont la fibre à 100 Mb/s sauf Le Bourg qui n'a que 12 Mb/s"),
      'e1=100 e2=100 e3=100 e4=12',
    );
  });

  it('says nothing of any school when the exception is not one that is known', () => {
    for (const texte of ['toutes ont 100 Mb/s sauf une', 'toutes ont 100 Mb/s sauf celle du village']) {
      assert.equal(lire(texte), '', texte);
      assert.equal(
        doutes(texte)[0]?.question.replaceAll('\u00a0', ' '),
        '« 100 Mb/s » : pour quelle école ?',
      );
    }
  });

  it('leaves alone what excepts no school', () => {
    assert.equal(lire('toutes ont 100 Mb/s'), 'e1=100 e2=100 e3=100 e4=100');
    assert.equal(lire('Ferry a 100 Mb/s, sauf erreur'), 'e3=100');
    assert.equal(lire('à part ça, Jaurès est publique'), 'e2=publique');
  });
});
