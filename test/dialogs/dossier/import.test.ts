import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { Dossier } from '../../../dialogs/dossier/dossier.js';
import {
  exporterDonnees,
  FORMAT_FICHIER,
  type LectureDonnees,
  lireDonnees,
  TAILLE_MAX_FICHIER,
} from '../../../dialogs/dossier/import.js';
import { ARTICLES_EN_QUANTITE, type Situation } from '../../../rules/index.js';

const SITUATION: Situation = {
  commune: { nom: 'Voiron', insee: '38563', classes: 14, budget: '5000.50', fragilites: ['qpv'] },
  ecoles: [
    {
      id: 'e3',
      nom: 'École « Jules-Ferry »',
      type: 'elementaire',
      niveau: 'ne-sait-pas',
      debit: '19.9',
      pacs: [
        {
          id: 'p7',
          genre: 'elementaire',
          classes: 3,
          option: 'tablettes',
          nombre: 20,
          quantites: { vpi: 2 },
        },
      ],
      descriptif: 'Lire,\n  écrire — « compter » 😀\t<b>',
    },
  ],
  devis: { vpi: '2000' },
};

function dossier(situation: Situation = SITUATION): Dossier {
  return {
    id: 'd1',
    version: 1,
    campagne: 'ami-isere-2023',
    donnees: '1',
    creeLe: '2023-01-05T10:00:00.000Z',
    modifieLe: '2023-01-06T10:00:00.000Z',
    situation,
    compteurs: { ecole: 3, pac: 7, lot: 9, modification: 12 },
    versions: { 'commune.nom': 1 },
    modifications: [],
  };
}

function motif(lecture: LectureDonnees): string {
  return lecture.issue === 'refus' ? lecture.motif : 'ok';
}

function modifie(changement: (fichier: Record<string, unknown>) => void): string {
  const fichier: Record<string, unknown> = JSON.parse(exporterDonnees(dossier()));
  changement(fichier);
  return JSON.stringify(fichier);
}

const texte = fc.string({ unit: 'grapheme', maxLength: 60 });
const situations: fc.Arbitrary<Situation> = fc
  .record({
    commune: fc.record(
      {
        nom: texte,
        classes: fc.oneof(fc.nat({ max: 999 }), fc.constant('ne-sait-pas' as const)),
        contact: texte,
        dynamiqueTexte: texte,
      },
      { requiredKeys: [] },
    ),
    ecoles: fc.array(
      fc.record(
        {
          nom: texte,
          niveau: fc.constantFrom('atteint' as const, 'pas-atteint' as const, 'ne-sait-pas' as const),
          descriptif: texte,
          quantite: fc.dictionary(fc.constantFrom(...ARTICLES_EN_QUANTITE), fc.nat({ max: 20 })),
        },
        { requiredKeys: [] },
      ),
      { maxLength: 6 },
    ),
  })
  .map(({ commune, ecoles }) => ({
    commune,
    ecoles: ecoles.map(({ quantite, ...ecole }, i) => ({
      ...ecole,
      id: `e${i + 1}`,
      ...(quantite === undefined ? {} : { pacs: [{ id: `p${i + 1}`, quantites: quantite }] }),
    })),
  }));

describe('dialogs/dossier/import', () => {
  it('restores what was exported, to the letter', () => {
    const lu = lireDonnees(exporterDonnees(dossier()));
    assert.equal(lu.issue, 'ok');
    if (lu.issue !== 'ok') return;
    assert.deepEqual(lu.situation, SITUATION);
    assert.equal(lu.campagne, 'ami-isere-2023');
    assert.equal(lu.donnees, '1');
    assert.deepEqual(lu.compteurs, { ecole: 3, pac: 7 });
  });

  it('round-trips any situation', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const lu = lireDonnees(exporterDonnees(dossier(situation)));
        assert.equal(lu.issue, 'ok', lu.issue === 'refus' ? lu.raison : '');
        if (lu.issue === 'ok') {
          // Compared as JSON: fast-check may make objects without a prototype.
          assert.deepEqual(lu.situation, JSON.parse(JSON.stringify(situation)));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('holds no name of a person, no history and no id of the dossier', () => {
    const cles = Object.keys(JSON.parse(exporterDonnees(dossier())));
    assert.deepEqual(cles, [
      'format',
      'version',
      'modifieLe',
      'campagne',
      'donnees',
      'situation',
      'empreinte',
    ]);
  });

  it('carries the unknown keys of a newer minor version', () => {
    const lu = lireDonnees(
      modifie((f) => {
        f.version = { majeure: 1, mineure: 9 };
        delete f.empreinte;
        f.situation = {
          ...SITUATION,
          commune: { ...SITUATION.commune, siret: '123' },
          ecoles: [{ ...SITUATION.ecoles[0], cantine: { oui: true } }],
          annexes: [1],
        };
      }),
    );
    assert.equal(lu.issue, 'ok');
    if (lu.issue !== 'ok') return;
    assert.equal(lu.situation.commune.siret, '123');
    assert.deepEqual(lu.situation.ecoles[0]?.cantine, { oui: true });
    assert.deepEqual(lu.situation.annexes, [1]);
  });

  it('refuses what is not its own, says why in French, and promises that nothing changed', () => {
    const cas: readonly (readonly [string, string])[] = [
      ['', 'vide'],
      ['  \n', 'vide'],
      ['bonjour', 'illisible'],
      [exporterDonnees(dossier()).slice(0, -40), 'illisible'],
      ['null', 'etranger'],
      ['[]', 'etranger'],
      ['{"nom":"x"}', 'etranger'],
      ['{"format":"autre/dossier"}', 'etranger'],
      [modifie((f) => delete f.version), 'abime'],
      [modifie((f) => Object.assign(f, { version: { majeure: 2, mineure: 0 } })), 'version-plus-recente'],
      [modifie((f) => Object.assign(f, { situation: { commune: {} } })), 'valeur-refusee'],
      [
        modifie((f) => Object.assign(f, { situation: { commune: { classes: -1 }, ecoles: [] } })),
        'valeur-refusee',
      ],
      [
        modifie((f) => Object.assign(f, { situation: { commune: {}, ecoles: [], devis: { vpi: '1e9' } } })),
        'valeur-refusee',
      ],
      [exporterDonnees(dossier()).replace('écrire', 'ecrire'), 'abime'],
      [exporterDonnees(dossier()).replace('"commune"', '"__proto__": {"a": 1}, "commune"'), 'abime'],
      [
        modifie((f) => {
          f.situation = { commune: {}, ecoles: [{ id: 'e1' }, { id: 'e1' }] };
          delete f.empreinte;
        }),
        'abime',
      ],
      [`${'['.repeat(60_000)}${']'.repeat(60_000)}`, 'etranger'],
      [
        `{"format":"${FORMAT_FICHIER}","version":{"majeure":1,"mineure":0},"x":${'['.repeat(60_000)}${']'.repeat(60_000)}}`,
        'abime',
      ],
      ['x'.repeat(TAILLE_MAX_FICHIER + 1), 'trop-gros'],
    ];
    for (const [contenu, attendu] of cas) {
      const lu = lireDonnees(contenu);
      assert.equal(motif(lu), attendu, contenu.slice(0, 80));
      assert.ok(lu.issue === 'refus' && lu.raison.endsWith('Rien n’a été modifié.'));
    }
    assert.equal(({} as Record<string, unknown>).a, undefined);
  });

  it('never throws on a damaged file, and never returns a situation that the schema refuses', () => {
    const sain = exporterDonnees(dossier());
    fc.assert(
      fc.property(fc.nat({ max: sain.length - 1 }), fc.string({ minLength: 0, maxLength: 2 }), (i, mis) => {
        const lu = lireDonnees(sain.slice(0, i) + mis + sain.slice(i + 1));
        if (lu.issue === 'ok') assert.deepEqual(lu.situation, SITUATION);
      }),
      { numRuns: 500 },
    );
  });

  it('a byte order mark is no damage', () => {
    assert.equal(lireDonnees(`\uFEFF${exporterDonnees(dossier())}`).issue, 'ok');
  });
});
