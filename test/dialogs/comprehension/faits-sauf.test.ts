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

const dits = (texte: string, ecoles: Indice['ecoles'] = []): string =>
  lireFaits(texte, { ecoles, taux: { 'pas-atteint': 70, atteint: 50 } })
    .affirmations.flatMap((a) =>
      (a.sur === 'ecole' && a.champ !== 'nom' && a.champ !== 'type') || a.sur === 'pac'
        ? [
            `${'id' in a.ecole ? a.ecole.id : 'nouvelle' in a.ecole ? a.ecole.nouvelle : '?'}.${a.champ}=${String(a.valeur)}`,
          ]
        : [],
    )
    .sort()
    .join(' ');

describe('comprehension: exceptions, and the level beside a name', () => {
  for (const [texte, attendu] of [
    [
      '3 écoles : Ravel, Satie et Bizet. Toutes sont au socle sauf Bizet',
      '1.niveau=atteint 2.niveau=atteint',
    ],
    [
      '3 écoles : Ravel, Satie et Bizet. Aucune n’a le SNEE sauf Bizet qui l’a',
      '1.niveau=pas-atteint 2.niveau=pas-atteint 3.niveau=atteint',
    ],
    ['Pasteur n’a pas le socle, Curie l’a déjà.', '1.niveau=pas-atteint 2.niveau=atteint'],
    ['Teisseire pas au socle, Malherbe au socle.', '1.niveau=pas-atteint 2.niveau=atteint'],
    ['Les Alpes : socle atteint\nLe Bourg : socle non atteint', '1.niveau=atteint 2.niveau=pas-atteint'],
    [
      '3 pour l’école Fontaine (pas au socle) et 2 pour l’école Molière (au socle)',
      '1.niveau=pas-atteint 2.niveau=atteint',
    ],
    [
      'l’école du centre elle a huit classes et puis l’école de la gare elle en a cinq',
      '1.classes=8 2.classes=5',
    ],
    ['Pas de SNEE', '?.niveau=pas-atteint'],
    ['L’école est au socle', '?.niveau=atteint'],
  ] as const)
    it(texte, () => assert.equal(dits(texte), attendu));

  it('each clause has its own exception', () =>
    assert.equal(
      dits(
        'toutes sont publiques sauf Ferry, aucune n’a atteint le socle sauf Jaurès et Ferry qui l’ont, 30 Mb/s partout sauf le Bourg à 8 Mb/s',
        ECOLES,
      ),
      'e1.debit=30 e1.niveau=pas-atteint e1.statut=publique e2.debit=30 e2.niveau=atteint e2.statut=publique e3.debit=30 e3.niveau=atteint e4.debit=8 e4.niveau=pas-atteint e4.statut=publique',
    ));
  for (const texte of ['Jaurès est au socle, pas Ferry', 'Jaurès a le SNEE, mais pas Ferry'])
    it(texte, () => assert.equal(dits(texte, ECOLES), 'e2.niveau=atteint e3.niveau=pas-atteint'));
  it('« pas les autres »', () =>
    assert.equal(
      dits('Jaurès et Ferry ont atteint le socle, pas les autres', ECOLES),
      'e1.niveau=pas-atteint e2.niveau=atteint e3.niveau=atteint e4.niveau=pas-atteint',
    ));
});

describe('comprehension: PACs told in detail after their number', () => {
  for (const [texte, pacs] of [
    ['2 PAC : 1 PAC de 20 tablettes et 1 PAC de 20 ordinateurs', 2],
    ['2 PAC pour l’école Daudet, 1 PAC de 20 tablettes et 1 PAC de 20 ordinateurs', 2],
    ['2 PAC pour l’école Daudet : un tablettes par 20, un ordinateurs par 20', 2],
    ['2 PAC de 20 tablettes et 1 PAC de 20 ordinateurs', 3],
    ['1 PAC de 20 tablettes et 1 PAC de 20 ordinateurs', 2],
  ] as const)
    it(texte, () => {
      const [lu] = lireFaits(texte, { ecoles: [] }).affirmations.flatMap((a) =>
        a.sur === 'ecole' && a.champ === 'nombrePac' ? [a.valeur] : [],
      );
      assert.equal(lu, pacs);
    });
});
