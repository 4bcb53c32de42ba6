/** What is said of some of several schools is never taken for all of them; which ones is asked when nothing tells. */
import assert from 'node:assert/strict';
import { lireFaits } from '../../../dialogs/comprehension/faits.js';
import type { Affirmation, Indice } from '../../../dialogs/comprehension/faits-types.js';
import { nouvelleConversation } from '../conversation.js';

const TAUX = { 'pas-atteint': 70, atteint: 50 } as const;
const CONNUES: Indice = {
  taux: TAUX,
  ecoles: [
    { id: 'e1', nom: 'Jaurès' },
    { id: 'e2', nom: 'Ferry' },
    { id: 'e3', nom: 'Curie' },
  ],
};
const NEUVES: Indice = { taux: TAUX, ecoles: [] };

/** « 1.niveau=atteint », in order; a known school by its id. */
function court(a: Affirmation): string {
  if (a.sur !== 'ecole') return `${a.sur}`;
  const ecole =
    'nouvelle' in a.ecole ? String(a.ecole.nouvelle) : 'id' in a.ecole ? a.ecole.id : JSON.stringify(a.ecole);
  return `${ecole}.${a.champ}=${String(a.valeur)}`;
}
const dits = (texte: string, indice: Indice): readonly string[] =>
  lireFaits(texte, indice).affirmations.map(court).sort();
const titres = (texte: string, indice: Indice): readonly string[] =>
  lireFaits(texte, indice).doutes.flatMap((d) => d.choix.map((c) => c.titre));

describe('what is said of a part of the schools', () => {
  it('is said of that part, when the message tells which one or tells of each', () => {
    const cas: readonly (readonly [string, ...string[]])[] = [
      [
        '4 écoles dont une seule a eu le SNEE',
        '1.niveau=atteint',
        '2.niveau=pas-atteint',
        '3.niveau=pas-atteint',
        '4.niveau=pas-atteint',
      ],
      ['3 écoles, 2 équipées SNEE et 1 non', '1.niveau=atteint', '2.niveau=atteint', '3.niveau=pas-atteint'],
      [
        '3 écoles, deux en dessous du socle et une qui l’a atteint',
        '1.niveau=pas-atteint',
        '2.niveau=pas-atteint',
        '3.niveau=atteint',
      ],
      [
        '3 écoles : deux à 70 % et une à 50 %',
        '1.niveau=pas-atteint',
        '2.niveau=pas-atteint',
        '3.niveau=atteint',
      ],
      ['trois écoles, la dernière n’a pas le SNEE', '3.niveau=pas-atteint'],
      [
        '4 écoles toutes au socle sauf une',
        '1.niveau=atteint',
        '2.niveau=atteint',
        '3.niveau=atteint',
        '4.niveau=pas-atteint',
      ],
    ];
    for (const [texte, ...faits] of cas) {
      assert.deepEqual(dits(texte, NEUVES), faits, texte);
      assert.deepEqual(lireFaits(texte, NEUVES).doutes, [], texte);
    }
  });

  it('« les maternelles » of this message are not its élémentaire', () =>
    assert.deepEqual(
      dits('2 maternelles et 1 élémentaire, les maternelles ont pas eu le SNEE', NEUVES).filter((d) =>
        /niveau/u.test(d),
      ),
      ['1.niveau=pas-atteint', '2.niveau=pas-atteint'],
    ));

  it('which ones is asked, with every set of them, when something tells the schools apart', () => {
    const texte = 'nous avons 3 écoles (8, 6 et 4 classes), deux n’ont pas le socle';
    assert.deepEqual(dits(texte, NEUVES), ['1.classes=8', '2.classes=6', '3.classes=4']);
    assert.deepEqual(titres(texte, NEUVES), [
      'Toutes sauf l’école de 4 classes',
      'Toutes sauf l’école de 6 classes',
      'Toutes sauf l’école de 8 classes',
    ]);
    assert.deepEqual(titres('une seule a eu le SNEE', CONNUES), ['Jaurès', 'Ferry', 'Curie']);
    const choix = lireFaits('une seule a eu le SNEE', CONNUES).doutes[0]?.choix[1];
    assert.deepEqual(choix?.affirmations.map(court).sort(), [
      'e1.niveau=pas-atteint',
      'e2.niveau=atteint',
      'e3.niveau=pas-atteint',
    ]);
  });

  it('the places of known schools are theirs', () => {
    assert.deepEqual(dits('les deux premières n’ont pas le SNEE', CONNUES), [
      'e1.niveau=pas-atteint',
      'e2.niveau=pas-atteint',
    ]);
    assert.deepEqual(dits('Jaurès a le socle, les deux autres non', CONNUES), [
      'e1.niveau=atteint',
      'e2.niveau=pas-atteint',
      'e3.niveau=pas-atteint',
    ]);
    assert.deepEqual(dits('les trois ont le socle', CONNUES), [
      'e1.niveau=atteint',
      'e2.niveau=atteint',
      'e3.niveau=atteint',
    ]);
  });

  it('never reaches every school: parts × what is said × how many schools', () => {
    const parts = [
      'deux',
      'deux d’entre elles',
      'une',
      'seulement une',
      'la moitié',
      'la plupart',
      'certaines',
      'plusieurs',
      'une partie',
      'les deux premières',
      'la dernière',
    ];
    const suites = [
      ['n’ont pas le socle', 'niveau'],
      ['ont eu le SNEE', 'niveau'],
      ['sont à 50 %', 'niveau'],
      ['ont 8 Mb/s', 'debit'],
      ['sont privées', 'statut'],
      ['ont le wifi partout', 'wifi'],
    ] as const;
    for (const n of [3, 4, 5])
      for (const part of parts)
        for (const [suite, champ] of suites)
          for (const lien of [', ', ' dont ', '. ', ' mais ']) {
            const texte = `nous avons ${n} écoles${lien}${part} ${suite}`;
            const memes = new Map<string, number>();
            for (const a of lireFaits(texte, NEUVES).affirmations)
              if (a.sur === 'ecole' && a.champ === champ)
                memes.set(
                  String(a.valeur),
                  (memes.get(String(a.valeur)) ?? 0) + ('toutes' in a.ecole ? n : 1),
                );
            assert.ok(
              [...memes.values()].every((k) => k < n),
              texte,
            );
          }
  });
});

describe('numbers told one by one, as many as schools', () => {
  it('are their classes, though the word is not said', () => {
    assert.deepEqual(dits('on a 3 écoles, une de 8, une de 6, une de 4', NEUVES), [
      '1.classes=8',
      '2.classes=6',
      '3.classes=4',
    ]);
    assert.deepEqual(dits('deux écoles, une de 5 et une de 7', NEUVES), ['1.classes=5', '2.classes=7']);
    assert.deepEqual(dits('3 écoles : 8, 6 et 4', NEUVES), ['1.classes=8', '2.classes=6', '3.classes=4']);
    assert.deepEqual(dits('3 écoles : 120, 80 et 40 élèves', NEUVES), []);
    assert.deepEqual(dits('2 écoles, une de 120 élèves et une de 80 élèves', NEUVES), []);
  });

  it('or their throughputs, the unit said once', () => {
    assert.deepEqual(dits('2 écoles : 100 et 8 mégas', NEUVES), ['1.debit=100', '2.debit=8']);
    assert.deepEqual(dits('3 écoles, 100 et 8 Mb/s', NEUVES), []);
  });
});

describe('« lesquelles ? » is answered by the schools, whatever the buttons', () => {
  const apres = (reponse: string): string => {
    const conversation = nouvelleConversation();
    conversation.dire('on a 3 écoles Jaurès, Ferry et Curie à Crolles');
    assert.match(conversation.dire('deux n’ont pas le socle').texte, /lesquelles/u);
    conversation.dire(reponse);
    return (conversation.dossier()?.situation.ecoles ?? [])
      .map((e) => (e.niveau === undefined ? '?' : e.niveau))
      .join(' ');
  };
  it('by name, by place, by what is left out', () => {
    for (const reponse of [
      'Jaurès et Curie',
      'Curie, Jaurès',
      'la première et la troisième',
      'la 1 et la 3',
      'toutes sauf Ferry',
      'sauf la deuxième',
    ])
      assert.equal(apres(reponse), 'pas-atteint ? pas-atteint', reponse);
    assert.equal(apres('les deux dernières'), '? pas-atteint pas-atteint');
  });
  it('one name for two schools settles nothing', () => assert.equal(apres('Jaurès'), '? ? ?'));
});

describe('schools named and told one by one', () => {
  const connues: Indice = {
    taux: TAUX,
    ecoles: [
      { id: 'e1', nom: 'A' },
      { id: 'e2', nom: 'Pasteur' },
    ],
  };
  it('the names that follow a number of one kind are those schools’', () => {
    for (const [texte, ...noms] of [
      ['2 écoles élémentaires, Jaurès et Pasteur', 'Jaurès', 'Pasteur'],
      ['deux écoles élémentaires : Jaurès et Pasteur', 'Jaurès', 'Pasteur'],
      ['3 maternelles : Les Lilas, Les Roses et Le Bourg', 'Les Lilas', 'Les Roses', 'Le Bourg'],
      ['on a 2 écoles élémentaires, A et B', 'A', 'B'],
    ] as const) {
      const lu = lireFaits(texte, NEUVES);
      assert.equal(lu.nouvelles, noms.length, texte);
      assert.deepEqual(
        lu.affirmations.flatMap((a) => (a.sur === 'ecole' && a.champ === 'nom' ? [a.valeur] : [])),
        noms,
        texte,
      );
    }
  });

  it('« chacune »: of each of them', () => {
    assert.deepEqual(
      dits('2 écoles élémentaires, A et B, 4 classes chacune', NEUVES).filter((d) => /classes/u.test(d)),
      ['1.classes=4', '2.classes=4'],
    );
  });

  it('« pour A …, pour Pasteur on ne sait pas »: what stands before a comma is of the school before it', () => {
    assert.deepEqual(dits('pour A le socle n’est pas atteint, pour Pasteur on ne sait pas', connues), [
      'e1.niveau=pas-atteint',
      'e2.niveau=ne-sait-pas',
    ]);
    assert.deepEqual(dits('A pas atteint, Pasteur je sais pas', connues), [
      'e1.niveau=pas-atteint',
      'e2.niveau=ne-sait-pas',
    ]);
    assert.deepEqual(dits('pour A c’est 100 mégas, pour Pasteur on ne sait pas', connues), ['e1.debit=100']);
  });

  it('« toutes sauf la maternelle »: nothing is said of the one that is left out', () =>
    assert.deepEqual(dits('toutes les écoles sauf la maternelle ont eu le SNEE', NEUVES), [
      '1.type=maternelle',
    ]));

  it('« ah non pardon elle a le SNEE » says that it has', () =>
    assert.deepEqual(dits('ah non pardon elle a le SNEE', { taux: TAUX, ecoles: [{ id: 'e1' }] }), [
      '{"implicite":true}.niveau=atteint',
    ]));
});
