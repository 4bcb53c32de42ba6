/** Single rules: prerequisite, calendar, rates, prices. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import {
  Decimal,
  debitSuffisant,
  ecrireDate,
  ecrireEuros,
  lireTablePrix,
  prixArticle,
  prixOption,
  statutCalendrier,
  subventionDe,
  tauxDuNiveau,
} from '../../rules/index.js';
import { evalue, ligne, nommees, uneEcole, uneSituation, unPac, valeur } from './situations.js';

describe('F7 prerequisite', () => {
  it('exactly 20 Mb/s is enough, 19.9 is not', () => {
    assert.equal(debitSuffisant('20'), true);
    assert.equal(debitSuffisant('19.9'), false);
    assert.equal(debitSuffisant('8'), false);
  });
  it('holds up the slow school alone, told and not refused (A15)', () => {
    const e = evalue(uneSituation([uneEcole({ debit: '19.9' }), uneEcole({ id: 'e2', debit: '20' })]));
    assert.deepEqual(
      e.ecoles.map((x) => x.sousReserveDuPrerequis),
      [true, false],
    );
    assert.deepEqual(
      e.constats.map((c) => [c.code, c.gravite, c.choixProche?.valeur]),
      [['debit-insuffisant', 'attention', '20']],
    );
    assert.equal(ligne(valeur(e.financement)), '23600 / 16520 / 7080');
    assert.ok(e.financement.notices.includes('A15'));
  });
  it('unknown is not slow, absent is missing', () => {
    const etat = (debit: string | undefined) =>
      evalue(uneSituation([uneEcole(debit === undefined ? {} : { debit })])).ecoles[0]?.prerequis;
    assert.equal(valeur(etat('ne-sait-pas') ?? null).etat, 'inconnu');
    const absent = etat(undefined);
    assert.deepEqual(absent?.type === 'incomplete' && absent.manquants, ['ecoles[e1].debit']);
  });
});

describe('F19 calendar', () => {
  const positions = (jour: string) =>
    statutCalendrier(jour)
      .etapes.map((x) => x.position)
      .join(' ');
  it('before, on and after each date', () => {
    assert.equal(positions('2023-02-16'), 'avant avant avant avant');
    assert.equal(positions('2023-02-17'), 'jour-meme avant avant avant');
    assert.equal(positions('2023-02-18'), 'apres avant avant avant');
    assert.equal(positions('2023-03-10'), 'apres jour-meme avant avant');
    assert.equal(positions('2023-03-11'), 'apres apres avant avant');
    assert.equal(positions('2023-10-31'), 'apres apres avant avant');
    assert.equal(positions('2023-11-15'), 'apres apres mois-en-cours avant');
    assert.equal(positions('2023-12-01'), 'apres apres apres avant');
    assert.equal(positions('2024-03-31'), 'apres apres apres mois-en-cours');
    assert.equal(positions('2026-11-23'), 'apres apres apres apres');
  });
  it('the last day is still open, and says so (A9)', () => {
    assert.equal(statutCalendrier('2023-02-16').depot, 'ouvert');
    assert.deepEqual(
      [statutCalendrier('2023-02-17').depot, statutCalendrier('2023-02-17').notices],
      ['dernier-jour', ['A9']],
    );
    assert.equal(statutCalendrier('2023-02-18').depot, 'clos');
  });
  it('counts the days, across months and years', () => {
    assert.equal(statutCalendrier('2023-02-01').etapes[0]?.joursRestants, 16);
    assert.equal(statutCalendrier('2023-03-01').etapes[0]?.joursRestants, -12);
    assert.equal(statutCalendrier('2022-12-31').etapes[0]?.joursRestants, 48);
    assert.equal(statutCalendrier('2023-02-01').etapes[2]?.joursRestants, null);
  });
  it('writes dates', () =>
    assert.deepEqual([ecrireDate('2023-02-17'), ecrireDate('2023-11')], ['17/02/2023', 'novembre 2023']));
});

describe('F8 rates', () => {
  it('one by level, both when unknown', () => {
    assert.deepEqual(tauxDuNiveau('pas-atteint'), [70]);
    assert.deepEqual(tauxDuNiveau('atteint'), [50]);
    assert.deepEqual(tauxDuNiveau('ne-sait-pas'), [50, 70]);
  });
  it('is missing while not said', () => {
    const { niveau: _, ...sansNiveau } = uneEcole();
    const e = evalue(uneSituation([sansNiveau]));
    assert.deepEqual(e.financement.type === 'incomplete' && e.financement.manquants, ['ecoles[e1].niveau']);
    assert.equal(e.cout.type, 'etablie');
    assert.deepEqual(e.manquants.estimation, ['ecoles[e1].niveau']);
  });
  it('carries the reserves of the 50 % where it applies', () => {
    const reserves = (niveau: 'atteint' | 'pas-atteint') =>
      evalue(uneSituation([uneEcole({ niveau })])).financement.reserves;
    assert.deepEqual(reserves('pas-atteint'), ['A5', 'A12']);
    assert.deepEqual(reserves('atteint'), ['A5', 'A12', 'A3', 'A4', 'A11']);
  });
  it('shares an amount', () => {
    const p = subventionDe(new Decimal('12610'), 'ne-sait-pas');
    assert.deepEqual([p.subvention.min, p.subvention.max, p.reste.min, p.reste.max].map(String), [
      '6305',
      '8827',
      '3783',
      '6305',
    ]);
  });
});

describe('F11 prices', () => {
  it('knows two prices and names five unknown ones', () => {
    const articles = [
      'tablettes-10',
      'tablettes-20',
      'ordinateurs-10',
      'ordinateurs-20',
      'vpi',
      'eni-75',
      'eni-86',
    ] as const;
    assert.deepEqual(
      articles
        .map((a) => prixArticle(a, 1))
        .map((p) => [p.article, p.montant?.toString() ?? null, p.illisible]),
      [
        ['tablettes-10', null, true],
        ['tablettes-20', '11800', false],
        ['ordinateurs-10', null, true],
        ['ordinateurs-20', '12610', false],
        ['vpi', null, true],
        ['eni-75', null, true],
        ['eni-86', null, true],
      ],
    );
  });
  it('no interpolation: 11 to 19 devices have no price', () => {
    for (const n of [11, 15, 19]) assert.equal(prixOption('tablettes', n).montant, null);
    assert.deepEqual(
      [prixOption('tablettes', 15).article, prixOption('tablettes', 15).illisible],
      ['tablettes', false],
    );
    const f = valeur(evalue(uneSituation([uneEcole({ pacs: [unPac({ nombre: 15 })] })])).financement);
    assert.equal(nommees(f.cout), '15 tablettes prix-inconnu, 1 ent prix-inconnu');
  });
  const table = {
    prix: { 'tablettes-10': { montant: '6000', origine: 'Marché départemental', date: '2023-01-15' } },
  } as const;
  it('a deployer’s file fills the holes, with its origin', () => {
    const lu = lireTablePrix(table);
    assert.ok(lu.ok);
    const p = prixOption('tablettes', 10, { prix: lu.table });
    assert.deepEqual(
      [p.montant?.toString(), p.origine],
      ['6000', { type: 'deployeur', origine: 'Marché départemental', date: '2023-01-15' }],
    );
    assert.equal(prixOption('tablettes', 20, { prix: lu.table }).origine?.type, 'source');
  });
  it('the user’s quote goes before the file', () => {
    const lu = lireTablePrix(table);
    assert.ok(lu.ok);
    const p = prixArticle('tablettes-10', 2, { prix: lu.table, devis: { 'tablettes-10': '5500.50' } });
    assert.deepEqual([p.montant?.toString(), p.origine?.type], ['11001', 'devis']);
  });
  it('refuses a wrong file, and says where', () => {
    const faux = (prix: unknown): string => {
      const lu = lireTablePrix({ prix });
      return lu.ok ? 'ok' : lu.erreurs.join(' ');
    };
    assert.match(faux({ vpi: { montant: '-5', origine: 'x', date: '2023-01-01' } }), /prix\.vpi\.montant/);
    assert.match(faux({ vpi: { montant: '5', origine: '', date: '2023-01-01' } }), /prix\.vpi\.origine/);
    assert.match(faux({ vpi: { montant: '5', origine: 'x', date: '2023-02-30' } }), /prix\.vpi\.date/);
    assert.match(faux({ inconnu: { montant: '5', origine: 'x', date: '2023-01-01' } }), /prix/);
    assert.equal(lireTablePrix('rien').ok, false);
  });
  it('a quote for a PAC replaces its lines, a zero cost is a cost', () => {
    const f = (devis: string) =>
      valeur(
        evalue(uneSituation([uneEcole({ pacs: [unPac({ devis, quantites: { vpi: 1 } })] })])).financement,
      );
    assert.equal(ligne(f('10000')), '10000 / 7000 / 3000');
    assert.equal(nommees(f('10000').cout), '1 ent prix-inconnu');
    assert.equal(ligne(f('0')), '0 / 0 / 0');
  });
  it('the ENT with a quote: its cost counts, no rate is given for it', () => {
    const f = valeur(evalue(uneSituation([uneEcole()], 14, { ent: '300' })).financement);
    assert.equal(ligne(f), '12100 / 8260 / 3540');
    assert.equal(nommees(f.cout), '');
    assert.equal(nommees(f.subvention), '1 ent taux-non-precise');
  });
  it('complementary equipment follows the rate, with A13; digital resources have none', () => {
    const e = evalue(
      uneSituation([uneEcole({ pacs: [unPac({ quantites: { robot: 2, abonnements: 1 } })] })], 14, {
        robot: '100',
        abonnements: '50',
      }),
    );
    assert.equal(ligne(valeur(e.financement)), '12050 / 8400 / 3600');
    assert.ok(e.financement.reserves.includes('A13'));
    assert.equal(
      nommees(valeur(e.financement).subvention),
      '1 abonnements taux-non-precise, 1 ent prix-inconnu',
    );
  });
  it('writes amounts with no-break spaces', () =>
    assert.deepEqual(
      [ecrireEuros(new Decimal('11800')), ecrireEuros(new Decimal('3540.5'))],
      ['11\u00a0800\u00a0€', '3\u00a0540,50\u00a0€'],
    ));
});
