import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { nombreMaxPac, tranche, trancheSuivante } from '../../rules/index.js';
import { evalue, uneEcole, uneSituation, unPac, valeur } from './situations.js';

describe('F9 ceiling on PACs', () => {
  const bornes: readonly (readonly [number, number])[] = [
    [1, 2],
    [6, 2],
    [7, 3],
    [12, 3],
    [13, 4],
    [18, 4],
    [19, 5],
    [24, 5],
    [25, 6],
    [30, 6],
    [31, 7],
    [36, 7],
    [37, 8],
    [42, 8],
    [43, 9],
    [48, 9],
    [49, 10],
    [999, 10],
  ];
  for (const [classes, pacs] of bornes) {
    it(`${classes} classes: ${pacs}`, () => assert.equal(nombreMaxPac(classes), pacs));
  }
  it('no bracket for 0, for less, for a half', () => {
    assert.deepEqual(
      [0, -3, 2.5].map((n) => nombreMaxPac(n)),
      [null, null, null],
    );
    assert.equal(tranche(0), null);
  });
  it('from 19 classes on, one more PAC', () => {
    assert.deepEqual(trancheSuivante(14), { min: 19, max: 24, pacs: 5, extrait: 'plafond-4' });
    assert.equal(trancheSuivante(49), null);
  });
  it('traces the quotation and the input', () => {
    const { plafond } = evalue(uneSituation([], 14));
    assert.equal(valeur(plafond).nombre, 4);
    assert.deepEqual(plafond.traces[0]?.citations, ['plafond-3']);
    assert.equal(plafond.traces[0]?.entrees[0]?.chemin, 'commune.classes');
  });
  it('is incomplete without the classes, with « je ne sais pas », with 0', () => {
    for (const commune of [{}, { classes: 'ne-sait-pas' }, { classes: 0 }] as const) {
      const { plafond, constats } = evalue({ commune, ecoles: [] });
      assert.equal(plafond.type, 'incomplete');
      assert.deepEqual(plafond.manquants, ['commune.classes']);
      assert.equal(
        constats[0]?.code,
        'classes' in commune && commune.classes === 0 ? 'classes-invalides' : undefined,
      );
    }
  });
  it('tells about private classes (A16) and the second PAC of one class', () => {
    assert.deepEqual(evalue(uneSituation([uneEcole({ statut: 'privee' })])).plafond.notices, ['A16']);
    assert.deepEqual(evalue(uneSituation([], 1)).plafond.silences, ['plafond-une-classe']);
  });
  it('asks when the schools add up to more than the commune, not when to less', () => {
    const codes = (n: number): readonly string[] =>
      evalue(
        uneSituation([uneEcole({ classes: n }), uneEcole({ id: 'e2', classes: 5, pacs: [] })], 14),
      ).constats.map((c) => c.code);
    assert.deepEqual(codes(9), []);
    assert.deepEqual(codes(10), ['classes-ecoles-superieures']);
  });
});

describe('F9 over the ceiling', () => {
  const ecoles = (hors?: boolean) => [
    uneEcole({
      pacs: [
        unPac(),
        unPac({ id: 'p2' }),
        unPac({ id: 'p3', ...(hors === undefined ? {} : { horsPlafond: hors }) }),
      ],
    }),
  ];
  it('keeps the plan and its cost, gives no subsidy while the commune has not chosen', () => {
    const e = evalue(uneSituation(ecoles(), 6));
    assert.equal(valeur(e.cout).connu.min.toString(), '35400');
    assert.equal(e.financement.type, 'incomplete');
    assert.deepEqual(
      e.financement.manquants,
      ['p1', 'p2', 'p3'].map((p) => `ecoles[e1].pacs[${p}].horsPlafond`),
    );
    assert.deepEqual(
      e.ecoles[0]?.pacs.map((p) => p.statut),
      ['a-choisir', 'a-choisir', 'a-choisir'],
    );
    assert.deepEqual(e.manquants.estimation, e.financement.manquants);
  });
  it('gives no figure to the PAC chosen to be beyond', () => {
    const e = evalue(uneSituation(ecoles(true), 6));
    assert.deepEqual(
      e.ecoles[0]?.pacs.map((p) => p.statut),
      ['dans-le-plafond', 'dans-le-plafond', 'hors-plafond'],
    );
    assert.equal(e.ecoles[0]?.pacs[2]?.financement, null);
    const f = valeur(e.financement);
    assert.equal(f.cout.connu.min.toString(), '35400');
    assert.equal(f.subvention.connu.min.toString(), '16520');
    assert.equal(f.reste.connu.min.toString(), '7080');
    const hors = f.subvention.sansChiffre.filter((l) => l.motif === 'hors-plafond');
    assert.deepEqual(
      hors.map((l) => [l.pac, l.prix?.toString()]),
      [['p3', '11800']],
    );
    assert.deepEqual(e.manquants.estimation, []);
  });
  it('ignores the choice within the ceiling', () => {
    const e = evalue(uneSituation(ecoles(true), 7));
    assert.equal(valeur(e.financement).subvention.connu.min.toString(), '24780');
  });
  it('with unknown classes: sure up to the smallest ceiling, else incomplete', () => {
    const deux = [uneEcole({ pacs: [unPac(), unPac({ id: 'p2' })] })];
    assert.equal(evalue({ commune: { classes: 'ne-sait-pas' }, ecoles: deux }).financement.type, 'etablie');
    const trois = evalue({ commune: { classes: 'ne-sait-pas' }, ecoles: ecoles() });
    assert.equal(trois.financement.type, 'incomplete');
    assert.deepEqual(trois.financement.manquants, ['commune.classes']);
    const grande = evalue({
      commune: {},
      ecoles: [{ ...uneEcole(), classes: 7, pacs: [...(ecoles()[0]?.pacs ?? [])] }],
    });
    assert.equal(grande.financement.type, 'etablie');
  });
});
