/** Ways of telling one's schools and PACs that used to be read beside the point. */
import assert from 'node:assert/strict';
import { lireFaits } from '../../../dialogs/comprehension/faits.js';
import { nouvelleConversation } from '../conversation.js';

function lus(texte: string): readonly string[] {
  const { affirmations, doutes } = lireFaits(texte, { ecoles: [] });
  const dits = affirmations.flatMap((a) =>
    a.sur === 'devis' || (a.sur === 'commune' && a.champ === 'commune')
      ? []
      : [`${a.sur}.${a.champ}=${String(a.valeur)}`],
  );
  return [...dits, ...doutes.flatMap((d) => d.choix.map((c) => `? ${c.titre}`))];
}

const CAS: readonly (readonly [texte: string, ...faits: string[]])[] = [
  ['une seule école, primaire, 7 classes', 'ecole.type=primaire', 'commune.classes=7', 'ecole.classes=7'],
  ['notre unique école compte 5 classes', 'ecole.classes=5', 'commune.classes=5'],
  ['une seule école participe, elle a 5 classes', '? De la commune', '? De l’école'],
  ['7 élémentaires et 4 maternelles', '? 11 classes dans la commune', '? 11 écoles'],
  ['3x20 tablettes', 'ecole.nombrePac=3', 'pac.option=tablettes', 'pac.nombre=20'],
  ['20 x 2 ordinateurs', 'ecole.nombrePac=2', 'pac.option=ordinateurs', 'pac.nombre=20'],
  [
    'on veut trois PAC de 20 ordis et un de 20 tablettes',
    'ecole.nombrePac=4',
    ...Array.from({ length: 3 }, () => ['pac.option=ordinateurs', 'pac.nombre=20']).flat(),
    'pac.option=tablettes',
    'pac.nombre=20',
  ],
  ['débit 15 mégas en mairie'],
];

describe('facts told in other ways', () => {
  for (const [texte, ...faits] of CAS)
    it(texte, () => assert.deepEqual([...lus(texte)].sort(), [...faits].sort()));

  for (const [texte, note] of [
    ['jamais rien eu comme plan', /aucun plan d’équipement préalable/u],
    ["la commune n'a jamais bénéficié d'un plan informatique", /aucun plan d’équipement préalable/u],
    ['7 classes élémentaires plus 4 maternelles', /11 classes en tout/u],
  ] as const)
    it(`« ${texte} » is noted, not taken for a question`, () =>
      assert.match(
        nouvelleConversation()
          .dire(texte)
          .texte.replace(/[\u00a0\u202f]/gu, ' '),
        note,
      ));
});

describe('what is said of all but one, and pieces that end with their school', () => {
  const ECOLES = [
    { id: 'e1', type: 'maternelle' },
    { id: 'e2', type: 'elementaire' },
  ] as const;
  const dits = (texte: string, question: string): readonly string[] =>
    lireFaits(texte, {
      ecoles: ECOLES,
      question: { id: 'niveau', chemin: `ecoles[${question}].niveau`, ecole: question },
    }).affirmations.flatMap((a) =>
      a.sur === 'ecole' && 'id' in a.ecole ? [`${a.ecole.id}.${a.champ}=${String(a.valeur)}`] : [],
    );

  it('the school of the open question may be the exception', () => {
    assert.deepEqual(dits('on a le wifi partout sauf en maternelle', 'e1'), ['e2.wifi=complet']);
    assert.deepEqual(dits('on a le wifi partout sauf en maternelle', 'e2'), ['e2.wifi=complet']);
  });
  it('no school is known: it is asked', () => {
    const lu = lireFaits('on a le wifi partout sauf en maternelle', { ecoles: [] });
    assert.deepEqual(
      lu.affirmations.filter((a) => a.sur === 'ecole' && a.champ === 'wifi'),
      [],
    );
    assert.equal(lu.doutes.length, 1);
  });
  it('« 1 pac 20 tab mat, 2 pac 20 ordis elem »', () => {
    const { affirmations } = lireFaits('1 pac 20 tab mat, 2 pac 20 ordis elem', { ecoles: [] });
    const de = (n: number): readonly string[] =>
      affirmations.flatMap((a) =>
        (a.sur === 'ecole' || a.sur === 'pac') && 'nouvelle' in a.ecole && a.ecole.nouvelle === n
          ? [`${a.champ}=${String(a.valeur)}`]
          : [],
      );
    assert.deepEqual(de(1), ['type=maternelle', 'nombrePac=1', 'option=tablettes', 'nombre=20']);
    assert.deepEqual(de(2), ['type=elementaire', 'nombrePac=2', 'option=ordinateurs', 'nombre=20']);
  });
});

describe('« pour quelle école ? »: choices that can be told apart', () => {
  for (const [messages, ...titres] of [
    [
      ['Chatonnay 12 classes', '2 écoles', 'une maternelle et une élémentaire, pas de snee'],
      'maternelle',
      'élémentaire',
    ],
  ] as const)
    it(messages.join(' | '), () => {
      const conversation = nouvelleConversation();
      let texte = '';
      for (const m of messages) texte = conversation.dire(m).texte;
      assert.doesNotMatch(texte, /cette école/u);
      const lignes = texte.split('\n').filter((l) => l.startsWith('- '));
      assert.equal(new Set(lignes).size, lignes.length);
      for (const titre of titres) assert.ok(texte.includes(titre), titre);
    });
});
