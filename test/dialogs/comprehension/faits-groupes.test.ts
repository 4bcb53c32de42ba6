import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lireFaits } from '../../../dialogs/comprehension/faits.js';
import type { Indice } from '../../../dialogs/comprehension/faits-types.js';

const ECOLES = [
  { id: 'e1', nom: 'Les Lilas', type: 'maternelle' },
  { id: 'e2', nom: 'Sainte-Anne', type: 'maternelle', statut: 'privee' },
  { id: 'e3', nom: 'Jaurès', type: 'elementaire' },
  { id: 'e4', nom: 'Saint-Bruno', type: 'elementaire', statut: 'privee' },
] as const satisfies Indice['ecoles'];
const OUVERTE = { id: 'statut', chemin: 'ecoles[e1].statut', ecole: 'e1' };

/** « e1 publique, e2 privee », in the order of the schools. */
const lire = (texte: string, ecoles: Indice['ecoles'] = ECOLES): string => {
  const lu = lireFaits(texte, { ecoles, communeConnue: true, question: OUVERTE });
  return lu.affirmations
    .flatMap((a) =>
      a.sur === 'ecole' || a.sur === 'pac'
        ? [`${'id' in a.ecole ? a.ecole.id : '?'} ${String(a.valeur)}`]
        : [],
    )
    .sort()
    .join(', ');
};

describe('comprehension: one thing said of several schools', () => {
  it('« les privées » are those known to be, and it makes no other school private', () => {
    assert.equal(lire('École Directe pour les privées'), 'e2 ecole-directe, e4 ecole-directe');
    assert.equal(lire('les écoles privées utilisent École Directe'), 'e2 ecole-directe, e4 ecole-directe');
    assert.equal(lire('les maternelles privées ont 30 Mb/s'), 'e2 30');
    assert.equal(
      lire('un ENT pour toutes, École Directe pour les privées'),
      'e1 ent-sdet, e2 ecole-directe, e3 ent-sdet, e4 ecole-directe',
    );
    assert.equal(
      lire('les privées ont École Directe, les autres un ENT'),
      'e1 ent-sdet, e2 ecole-directe, e3 ent-sdet, e4 ecole-directe',
    );
  });

  it('asks which ones are private when none is known to be', () => {
    const ecoles = ECOLES.map(({ id, nom, type }) => ({ id, nom, type }));
    const lu = lireFaits('École Directe pour les écoles privées', { ecoles, question: OUVERTE });
    assert.deepEqual(lu.affirmations, []);
    assert.deepEqual(
      lu.doutes.map((d) => d.choix.map((c) => c.titre)),
      [['Les Lilas', 'Sainte-Anne', 'Jaurès', 'Saint-Bruno']],
    );
    assert.deepEqual(
      lu.doutes[0]?.choix[1]?.affirmations.map((a) => [a.sur, 'champ' in a ? a.champ : '', a.valeur]),
      [
        ['ecole', 'statut', 'privee'],
        ['ecole', 'ent', 'ecole-directe'],
      ],
    );
  });

  it('takes what several exceptions say of themselves', () => {
    const ecoles = ECOLES.map(({ id, nom, type }) => ({ id, nom, type }));
    assert.equal(
      lire('Toutes sont publiques sauf Sainte-Anne et Saint-Bruno qui sont privées', ecoles),
      'e1 publique, e2 privee, e3 publique, e4 privee',
    );
    assert.equal(
      lire('toutes ont 100 Mb/s sauf Jaurès qui a 8 Mb/s'),
      'e1 100, e2 100, e3 8, e4 100',
      'a short name inside « Mb/s » is not « Les Lilas »',
    );
    assert.equal(lire('wifi partout sauf à Jaurès'), 'e1 complet, e2 complet, e4 complet');
  });

  it('« les autres » are those that the message does not name', () => {
    assert.equal(lire('Jaurès a 8 Mb/s, les autres 100 Mb/s'), 'e1 100, e2 100, e3 8, e4 100');
    assert.equal(lire('2 PAC pour Jaurès et 1 PAC pour les autres'), 'e1 1, e2 1, e3 2, e4 1');
    assert.equal(lire('les autres sont publiques'), 'e1 publique, e3 publique');
  });

  it('« les autres, pas encore » is about what was just said', () => {
    assert.equal(
      lire('Jaurès et Les Lilas ont atteint le socle, les autres pas encore'),
      'e1 atteint, e2 pas-atteint, e3 atteint, e4 pas-atteint',
    );
  });

  it('« wifi partout » of several schools is asked, unless it answers one school’s question', () => {
    const lu = lireFaits('wifi partout', { ecoles: ECOLES, question: OUVERTE });
    assert.deepEqual(lu.affirmations, []);
    assert.deepEqual(
      lu.doutes[0]?.choix.map((c) => c.affirmations.length),
      [4, 1],
    );
    const question = { id: 'wifi', chemin: 'ecoles[e1].wifi', ecole: 'e1' };
    assert.equal(lireFaits('wifi partout', { ecoles: ECOLES, question }).affirmations.length, 1);
  });

  it('« finalement c’est une primaire » changes the school under discussion, and adds none', () => {
    const seule = [{ id: 'e1', nom: 'Les Lilas', type: 'maternelle' }] as const;
    for (const texte of [
      'finalement c’est une primaire',
      'non, primaire',
      'en fait il s’agit d’une primaire',
    ]) {
      const lu = lireFaits(texte, { ecoles: seule, question: OUVERTE });
      assert.equal(lu.nouvelles, 0, texte);
      assert.deepEqual(
        lu.affirmations.map((a) => [a.sur === 'ecole' && 'id' in a.ecole ? a.ecole.id : '?', a.valeur]),
        [['e1', 'primaire']],
        texte,
      );
    }
    assert.equal(lireFaits('et une primaire', { ecoles: seule, question: OUVERTE }).nouvelles, 1);
  });

  it('says of the schools which status they have', () => {
    const ecoles = ECOLES.map(({ id, nom, type }) => ({ id, nom, type }));
    assert.equal(lire('les privées sont Sainte-Anne et Saint-Bruno', ecoles), 'e2 privee, e4 privee');
    assert.equal(lire('Sainte-Anne et Saint-Bruno sont privées', ecoles), 'e2 privee, e4 privee');
  });

  it('does not touch a question', () => {
    assert.equal(lire('quel taux pour les privées ?').includes('e2'), false);
  });
});

describe('comprehension: the only school', () => {
  const dites = (texte: string): string => {
    const lu = lireFaits(texte, {
      ecoles: [],
      communeConnue: true,
      classesConnues: true,
      question: { id: 'ecoles', chemin: 'ecoles' },
    });
    const faits = lu.affirmations.flatMap((a) =>
      a.sur === 'ecole' ? [`${a.champ} ${String(a.valeur)}`] : [`${a.sur} ?`],
    );
    return `${lu.nouvelles} : ${faits.join(', ')}${lu.doutes.length > 0 ? ' ?' : ''}`;
  };

  it('« une seule école, primaire, 4 classes » is one school, and its classes', () => {
    assert.equal(dites('une seule école, primaire, 4 classes'), '1 : type primaire, classes 4');
    assert.equal(dites('on a une école, c’est une maternelle'), '1 : type maternelle');
    assert.equal(dites('une école et une maternelle').slice(0, 1), '2');
  });

  it('the classes told beside it are its own once the commune’s are known; its status may stand inside its name', () => {
    assert.equal(
      dites('école élémentaire publique Les Tilleuls, 5 classes'),
      '1 : nom Les Tilleuls, type elementaire, statut publique, classes 5',
    );
  });
});
