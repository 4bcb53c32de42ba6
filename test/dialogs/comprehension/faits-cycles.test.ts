import { strict as assert } from 'node:assert';
import { lireFaits } from '../../../dialogs/comprehension/faits.js';
import { ETAT_INITIAL, tour } from '../../../dialogs/index.js';

const RIEN = { ecoles: [] };

/** Schools as stored by one message: « type:classes ». */
function ecoles(texte: string): readonly string[] {
  const { dossiers } = tour(
    ETAT_INITIAL,
    { type: 'texte', texte },
    {
      jour: '2023-01-15',
      maintenant: '2023-01-15T10:00:00Z',
      auteur: 'moi',
      canal: 'web',
      nouveauDossier: 'd1',
      contacts: {},
      dossiers: [],
    },
  );
  const situation = dossiers.at(-1)?.situation;
  return (situation?.ecoles ?? []).map((e) => `${e.type ?? '?'}:${e.classes ?? '?'}`);
}

const MAT = ['maternelles', 'maternelle', 'mat', 'mater', 'classes de maternelle', 'classes maternelles'];
const ELEM = ['élémentaires', 'élémentaire', 'élém', 'elem', "classes d'élémentaire", 'classes élémentaires'];
const PHRASES: readonly ((m: string, e: string) => string)[] = [
  (m, e) => `notre primaire : 3 ${m} et 6 ${e}`,
  (m, e) => `notre école compte 3 ${m} et 6 ${e}`,
  (m, e) => `une école primaire avec 3 ${m} et 6 ${e}`,
  (m, e) => `Nous avons une seule école, 3 ${m} et 6 ${e}`,
  (m, e) => `groupe scolaire : 3 ${m}, 6 ${e}`,
  (m, e) => `1 primaire (3 ${m} + 6 ${e})`,
  (m, e) => `primaire de 9 classes (3 ${m}, 6 ${e})`,
  (m, e) => `école primaire, 3 ${m}, 6 ${e} soit 9 classes`,
];

describe('les classes d’une école, dites par niveau', () => {
  for (const [i, m] of MAT.entries())
    for (const phrase of PHRASES) {
      const texte = phrase(m, ELEM[i] ?? '');
      it(texte, () => assert.deepEqual(ecoles(texte), ['primaire:9']));
    }

  it('une école nommée', () =>
    assert.deepEqual(ecoles("l'école Debelle a 3 classes de maternelle et 6 d'élémentaire"), ['primaire:9']));

  it('le détail d’un nombre de classes ne crée aucune école', () => {
    for (const texte of ['9 classes : 3 maternelles et 6 élémentaires', 'on a 8 classes dont 3 maternelles'])
      assert.deepEqual(ecoles(texte), [], texte);
  });

  it('un total qui ne tombe pas juste est demandé', () => {
    const texte = 'école primaire 2 mat et 3 élém 12 classes';
    assert.deepEqual(ecoles(texte), ['primaire:?']);
    assert.equal(lireFaits(texte, RIEN).doutes[0]?.quoi, 'classes');
  });

  it('abrégé et seul, le nombre est demandé', () => assert.deepEqual(ecoles('on a 2 mat 2 élém'), []));

  const LISTES: readonly (readonly [string, readonly string[]])[] = [
    ['2 maternelles et 1 élémentaire', ['maternelle:?', 'maternelle:?', 'elementaire:?']],
    ['3 écoles : 2 maternelles et 1 élémentaire', ['maternelle:?', 'maternelle:?', 'elementaire:?']],
    ['une primaire, une maternelle et une élémentaire', ['primaire:?', 'maternelle:?', 'elementaire:?']],
    ['une école maternelle de 3 classes et une élémentaire de 6', ['maternelle:3', 'elementaire:6']],
    ['14 classes, 1 maternelle et 1 élémentaire', ['maternelle:?', 'elementaire:?']],
  ];
  for (const [texte, attendu] of LISTES)
    it(`des écoles : ${texte}`, () => assert.deepEqual(ecoles(texte), attendu));
});

describe('le nombre d’écoles dit après elles', () => {
  const UNE = [
    'nous sommes une primaire de 5 classes, une seule école dans la commune',
    'une école primaire de 5 classes, 1 seule école',
    "primaire de 5 classes. C'est la seule école",
    'on a une primaire de 5 classes, une école en tout',
  ];
  for (const texte of UNE) it(texte, () => assert.deepEqual(ecoles(texte), ['primaire:5']));
  const DEUX = [
    'une maternelle 3 classes, une élémentaire 5 classes, 2 écoles',
    'maternelle : 3 classes, élémentaire : 5 classes, ça fait 2 écoles',
    'une maternelle de 3 classes, une élémentaire de 5 classes, 2 écoles en tout',
  ];
  for (const texte of DEUX)
    it(texte, () => assert.deepEqual(ecoles(texte), ['maternelle:3', 'elementaire:5']));
  it('une autre école', () =>
    assert.deepEqual(ecoles('une primaire de 5 classes et une autre école'), ['primaire:5', '?:?']));
});
