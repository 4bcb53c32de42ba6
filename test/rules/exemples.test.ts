/** The worked examples of the facts, one by one. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Decimal, evaluer, nombreMaxPac, prixOption, subventionPlafonnee } from '../../rules/index.js';
import {
  evalue,
  ligne,
  nommees,
  parLecture,
  totalCommune,
  uneEcole,
  uneSituation,
  unPac,
  valeur,
} from './situations.js';

const plafonnee = (total: string): string => parLecture(subventionPlafonnee(new Decimal(total)));

describe('worked examples', () => {
  it('14 classes: 4 PACs', () => assert.equal(nombreMaxPac(14), 4));
  it('6, 7, 48, 49 and 120 classes', () =>
    assert.deepEqual(
      [6, 7, 48, 49, 120].map((n) => nombreMaxPac(n)),
      [2, 3, 9, 10, 10],
    ));

  it('20 tablets at 70 %', () => assert.equal(totalCommune(uneSituation()), '11800 / 8260 / 3540'));
  it('20 tablets at 50 %', () =>
    assert.equal(totalCommune(uneSituation([uneEcole({ niveau: 'atteint' })])), '11800 / 5900 / 5900'));
  it('20 computers at 70 %', () =>
    assert.equal(
      totalCommune(uneSituation([uneEcole({ pacs: [unPac({ option: 'ordinateurs' })] })])),
      '12610 / 8827 / 3783',
    ));
  it('20 computers at 50 %', () =>
    assert.equal(
      totalCommune(uneSituation([uneEcole({ niveau: 'atteint', pacs: [unPac({ option: 'ordinateurs' })] })])),
      '12610 / 6305 / 6305',
    ));

  it('two schools, two rates', () => {
    const situation = uneSituation(
      [
        uneEcole({ pacs: [unPac(), unPac({ id: 'p2' })] }),
        uneEcole({ id: 'e2', niveau: 'atteint', pacs: [unPac({ option: 'ordinateurs' })] }),
      ],
      7,
    );
    assert.equal(totalCommune(situation), '36210 / 22825 / 13385');
    assert.deepEqual(
      evalue(situation).ecoles.map((e) => ligne(valeur(e.financement))),
      ['23600 / 16520 / 7080', '12610 / 6305 / 6305'],
    );
    assert.equal(evalue(situation).constats.length, 0);
    const six = evalue({ ...situation, commune: { classes: 6 } });
    assert.deepEqual(
      six.constats.map((c) => [c.code, c.choixProche?.valeur]),
      [['plafond-depasse', 2]],
    );
  });

  it('maternelle, 10 tablets: no amount, the rate still applies', () => {
    const e = evalue(
      uneSituation([uneEcole({ type: 'maternelle', pacs: [unPac({ option: 'tablettes', nombre: 10 })] })]),
    );
    const f = valeur(e.financement);
    assert.equal(ligne(f), '0 / 0 / 0');
    assert.equal(nommees(f.cout), '1 tablettes-10 prix-inconnu, 1 ent prix-inconnu');
    assert.deepEqual(
      f.subvention.sansChiffre.map((l) => l.taux),
      [[70], []],
    );
    assert.equal(prixOption('tablettes', 10).illisible, true);
  });

  it('maternelle, 20 tablets: the same figures, with the reserve A14', () => {
    const e = evalue(uneSituation([uneEcole({ type: 'maternelle' })]));
    assert.equal(ligne(valeur(e.financement)), '11800 / 8260 / 3540');
    assert.ok(e.financement.reserves.includes('A14'));
    assert.ok(!evalue(uneSituation()).financement.reserves.includes('A14'));
    const devise = uneSituation([uneEcole({ type: 'maternelle' })], 14, { 'tablettes-20': '12000' });
    assert.ok(!evalue(devise).financement.reserves.includes('A14'));
  });

  it('level unknown: both rates, never a default', () =>
    assert.equal(
      totalCommune(uneSituation([uneEcole({ niveau: 'ne-sait-pas' })])),
      '11800 / 5900 à 8260 / 3540 à 5900',
    ));

  it('20 tablets and 2 VPI: a known part and a named unknown', () => {
    const avecVpi = uneSituation([uneEcole({ pacs: [unPac({ classes: 2, quantites: { vpi: 2 } })] })]);
    const f = valeur(evalue(avecVpi).financement);
    assert.equal(ligne(f), '11800 / 8260 / 3540');
    assert.equal(nommees(f.subvention), '2 vpi prix-inconnu, 1 ent prix-inconnu');
    const avecDevis = { ...avecVpi, devis: { vpi: '2000' } } as const;
    assert.equal(totalCommune(avecDevis), '15800 / 11060 / 4740');
    const [pac] = evalue(avecDevis).ecoles[0]?.pacs ?? [];
    assert.deepEqual(
      pac?.lignes.map((l) => l.origine?.type),
      ['source', 'devis'],
    );
  });

  it('250 000 € at 70 %: one figure by reading', () => {
    assert.equal(plafonnee('250000'), 'a: 175000 | b: 165000 | c: 140000 | d: 125000');
    const situation = uneSituation([uneEcole({ pacs: [unPac({ devis: '250000' })] })]);
    const { financement, limite } = evalue(situation);
    assert.equal(parLecture(financement), 'a: 175000 | b: 165000 | c: 140000 | d: 125000');
    assert.equal(financement.type, 'selon-lecture');
    const restes = financement.variantes.map((v) => v.valeur.reste.connu.min.toNumber());
    assert.deepEqual([Math.min(...restes), Math.max(...restes)], [75_000, 125_000]);
    assert.equal(limite?.etat, 'atteinte');
    assert.equal(limite?.avant.connu.min.toString(), '175000');
  });

  it('300 000 €', () => assert.equal(plafonnee('300000'), 'a: 200000 | b: 190000 | c: 140000 | d: 150000'));
  it('199 999,99 €, 200 000 € and 200 000,01 €', () => {
    assert.equal(plafonnee('199999.99'), 'toutes: 139999.99');
    assert.equal(plafonnee('200000'), 'a,b,c: 140000 | d: 100000');
    assert.equal(plafonnee('200000.01'), 'a,b: 140000.01 | c: 140000 | d: 100000.01');
  });
  it('285 714,28 € and 285 714,30 €', () => {
    assert.match(plafonnee('285714.28'), /^a: 200000 \|/);
    assert.match(plafonnee('285714.30'), /^a: 200000 \|/);
    assert.match(plafonnee('285714.27'), /^a: 199999.99 \|/);
  });

  it('the price of an option alone is a plain figure', () => {
    assert.equal(prixOption('tablettes', 20).montant?.toString(), '11800');
    assert.equal(prixOption('ordinateurs', 20).montant?.toString(), '12610');
  });
  it('a real total always has the ENT as an unpriced line', () => {
    const { cout } = valeur(evaluer(uneSituation(), { jour: '2023-02-01' }).financement);
    assert.equal(nommees(cout), '1 ent prix-inconnu');
  });
});
