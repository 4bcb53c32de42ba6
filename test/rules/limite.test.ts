import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Decimal, subventionPlafonnee } from '../../rules/index.js';
import { evalue, parLecture, uneEcole, uneSituation, unPac, valeur } from './situations.js';

const lire = (haut: string, bas: string): string =>
  parLecture(subventionPlafonnee(new Decimal(haut), new Decimal(bas)));
const devisPac = (devis: string, autre = {}) => unPac({ devis, ...autre });

describe('F8 the limit per commune (A1, A2)', () => {
  it('source prices alone never reach it: A1 stays out', () => {
    const ecoles = Array.from({ length: 5 }, (_, i) =>
      uneEcole({
        id: `e${i}`,
        pacs: [unPac({ option: 'ordinateurs' }), unPac({ id: 'p2', option: 'ordinateurs' })],
      }),
    );
    const e = evalue(uneSituation(ecoles, 49));
    assert.equal(valeur(e.financement).cout.connu.min.toString(), '126100');
    assert.equal(e.limite?.etat, 'hors-d-atteinte');
  });

  it('A2 is shown only where it bites', () => {
    assert.equal(lire('250000', '0'), 'a: 175000 | b: 165000 | c: 140000 | d: 125000');
    assert.equal(lire('100000', '90000'), 'toutes: 115000');
    assert.equal(
      lire('150000', '100000'),
      'a-non,a-oui,b-non,c-non,d-non: 155000 | b-oui: 145000 à 155000 | c-oui: 120000 à 130000 | d-oui: 125000',
    );
  });

  it('A2, a commune at 50 % alone: 450 000 €', () =>
    assert.equal(
      lire('0', '450000'),
      'a-non,b-non,b-oui,c-non,d-non,d-oui: 225000 | a-oui: 200000 | c-oui: 100000',
    ));

  it('A2, the order in which spending uses up the limit is open: an interval', () => {
    // (c) high rate first: 200 000 × 70 %; low rate first: 60 000 × 50 % + 140 000 × 70 %.
    assert.match(lire('210000', '60000'), /c-oui: 128000 à 140000/);
    // (b) high first: 140 000 + 5 000 + 30 000; low first: 140 000 × 70 % + 70 000 × 50 % + 30 000.
    assert.match(lire('210000', '60000'), /b-oui: 163000 à 175000/);
  });

  it('rounds per PAC, and the parts add up', () => {
    const ecole = uneEcole({ pacs: [devisPac('10.01'), devisPac('10.01', { id: 'p2' })] });
    const e = evalue(uneSituation([ecole]));
    const pacs = e.ecoles[0]?.pacs.map((p) => valeur(p.financement).subvention.connu.min.toString());
    assert.deepEqual(pacs, ['7.01', '7.01']);
    assert.equal(valeur(e.financement).subvention.connu.min.toString(), '14.02');
    assert.equal(valeur(e.financement).reste.connu.min.toString(), '6');
    const moitie = evalue(uneSituation([uneEcole({ niveau: 'atteint', pacs: [devisPac('0.01')] })]));
    assert.equal(valeur(moitie.financement).subvention.connu.min.toString(), '0.01');
  });

  it('with unpriced equipment, the guarantee drops from 142 857,15 € on', () => {
    const garanti = (devis: string): readonly [string, string | undefined] => {
      const pacs = [devisPac(devis), unPac({ id: 'p2', nombre: 10 })];
      const e = evalue(uneSituation([uneEcole({ pacs })]));
      return [valeur(e.financement).garanti.toString(), e.limite?.etat];
    };
    assert.deepEqual(garanti('142857.14'), ['100000', 'hors-d-atteinte']);
    assert.deepEqual(garanti('142857.15'), ['100000', 'possible']);
    assert.deepEqual(garanti('180000'), ['100000', 'possible']);
    assert.deepEqual(garanti('142857.00'), ['99999.9', 'hors-d-atteinte']);
  });

  it('the ENT and digital resources, without a rate, do not count towards it', () => {
    const e = evalue(
      uneSituation([uneEcole({ pacs: [devisPac('190000', { quantites: { applications: 5 } })] })]),
    );
    assert.equal(e.limite?.etat, 'hors-d-atteinte');
    assert.equal(valeur(e.financement).garanti.toString(), '133000');
  });

  it('unpriced 50 % equipment lowers the guarantee under A2 only', () => {
    const pacs = (devis: string, nombre: number) => [devisPac(devis), unPac({ id: 'p2', nombre })];
    const e = evalue(
      uneSituation([
        uneEcole({ pacs: [devisPac('180000')] }),
        uneEcole({ id: 'e2', niveau: 'atteint', pacs: pacs('1000', 10) }),
      ]),
    );
    assert.equal(e.limite?.etat, 'possible');
    assert.equal(e.limite?.garanti.toString(), '100000');
  });

  it('unknown levels: every combination is evaluated', () => {
    const ecoles = [
      uneEcole({ niveau: 'ne-sait-pas', pacs: [devisPac('150000')] }),
      uneEcole({ id: 'e2', niveau: 'ne-sait-pas', pacs: [devisPac('100000')] }),
    ];
    const { financement } = evalue(uneSituation(ecoles));
    assert.equal(financement.type, 'selon-lecture');
    // (a) and (b), A2 = no: 50/50 → 125 000; 70/50 → 155 000; 50/70 → 145 000; 70/70 → 175 000 or 165 000; (d) 70/70 → 125 000.
    const texte = parLecture(financement);
    assert.match(texte, /a-non[^:]*: 125000 à 175000/);
    assert.match(texte, /b-non[^:]*: 125000 à 165000/);
    assert.match(texte, /d-non[^:]*: 125000 à 155000/);
  });

  it('ten unknown schools with quotes: 1 024 combinations', () => {
    const ecoles = Array.from({ length: 10 }, (_, i) =>
      uneEcole({ id: `e${i}`, niveau: 'ne-sait-pas', pacs: [devisPac(String(21000 + i * 1000))] }),
    );
    const { financement } = evalue(uneSituation(ecoles, 49));
    assert.equal(financement.type, 'selon-lecture');
  });
});
