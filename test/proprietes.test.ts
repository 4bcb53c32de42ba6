/** What holds for every situation. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import {
  Decimal,
  type Evaluation,
  evaluer,
  type Financement,
  type FinancementCommune,
  nombreMaxPac,
  type Situation,
  schemaSituation,
  subventionDe,
  subventionPlafonnee,
} from '../rules/index.js';
import { situations, situationsPartielles } from './rules/generateurs.js';

const JOUR = { jour: '2023-02-01' };
const eval_ = (s: Situation): Evaluation => evaluer(s, JOUR);

function finances(e: Evaluation): readonly FinancementCommune[] {
  const f = e.financement;
  return f.type === 'etablie'
    ? [f.valeur]
    : f.type === 'selon-lecture'
      ? f.variantes.map((v) => v.valeur)
      : [];
}
const lignesSans = (f: Financement): Decimal =>
  f.subvention.sansChiffre.reduce((s, l) => (l.prix === undefined ? s : s.plus(l.prix)), new Decimal(0));
const dire = (e: Evaluation): string => JSON.stringify([e.financement, e.cout, e.plafond]);

describe('properties of the rules', () => {
  it('the ceiling grows with the classes, and never by more than one', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 998 }), (n) => {
        const saut = (nombreMaxPac(n + 1) ?? -1) - (nombreMaxPac(n) ?? -1);
        assert.ok(saut === 0 || saut === 1);
      }),
    ));

  it('0 ≤ subsidy ≤ 70 % of the cost, rounded up to a cent by PAC; subsidy + left = cost at the rate', () =>
    fc.assert(
      fc.property(situations, (s) => {
        const e = eval_(s);
        for (const f of finances(e)) {
          const { subvention, reste, cout } = f;
          const auTaux = cout.connu.min.minus(lignesSans(f));
          assert.ok(subvention.connu.min.gte(0) && reste.connu.min.gte(0));
          assert.ok(
            subvention.connu.max.lte(auTaux.times('0.7').plus(new Decimal('0.005').times(e.pacsPrevus))),
          );
          assert.ok(subvention.connu.min.plus(reste.connu.max).eq(auTaux));
          assert.ok(subvention.connu.max.plus(reste.connu.min).eq(auTaux));
          assert.ok(f.garanti.lte(subvention.connu.min));
        }
      }),
      { numRuns: 400 },
    ));

  it('parts add up, PAC by PAC, school by school, before the limit', () =>
    fc.assert(
      fc.property(situations, (s) => {
        const e = eval_(s);
        if (e.limite === null) return;
        const somme = (borne: 'min' | 'max'): Decimal =>
          e.ecoles
            .flatMap((x) =>
              x.pacs.flatMap((p) => (p.financement?.type === 'etablie' ? [p.financement.valeur] : [])),
            )
            .reduce((t, f) => t.plus(f.subvention.connu[borne]), new Decimal(0));
        assert.ok(e.limite.avant.connu.min.eq(somme('min')) && e.limite.avant.connu.max.eq(somme('max')));
        const couts = e.ecoles.reduce(
          (t, x) => (x.cout.type === 'etablie' ? t.plus(x.cout.valeur.connu.min) : t),
          new Decimal(0),
        );
        assert.ok(e.cout.type === 'etablie' && e.cout.valeur.connu.min.eq(couts));
      }),
      { numRuns: 300 },
    ));

  it('the order of schools changes nothing', () =>
    fc.assert(
      fc.property(situations, (s) => {
        const chiffres = (x: Situation): unknown =>
          finances(eval_(x)).map((f) => [f.cout.connu, f.subvention.connu, f.reste.connu, f.garanti]);
        assert.deepEqual(
          JSON.stringify(chiffres({ ...s, ecoles: [...s.ecoles].reverse() })),
          JSON.stringify(chiffres(s)),
        );
      }),
    ));

  it('an unpriced line never changes the known part', () =>
    fc.assert(
      fc.property(situations, (s) => {
        const avec: Situation = {
          ...s,
          ecoles: s.ecoles.map((e) => ({
            ...e,
            pacs: (e.pacs ?? []).map((p) => ({ ...p, quantites: { ...p.quantites, visualiseur: 1 } })),
          })),
        };
        const base: Situation = {
          ...s,
          ecoles: s.ecoles.map((e) => ({
            ...e,
            pacs: (e.pacs ?? []).map((p) => ({ ...p, quantites: { ...p.quantites, visualiseur: 0 } })),
          })),
        };
        // A screenful PAC with one class and a visualiser stays within the kit, unless its classes are 0.
        fc.pre(s.ecoles.every((e) => (e.pacs ?? []).every((p) => p.classes !== 0)));
        const connus = (x: Situation): string =>
          JSON.stringify(finances(eval_(x)).map((f) => [f.cout.connu, f.subvention.connu, f.reste.connu]));
        assert.equal(connus(avec), connus(base));
      }),
    ));

  it('a situation survives JSON and its schema, and so do its figures', () =>
    fc.assert(
      fc.property(situationsPartielles, (s) => {
        const relue = schemaSituation.parse(JSON.parse(JSON.stringify(s)));
        assert.equal(dire(eval_(relue)), dire(eval_(s)));
      }),
    ));

  it('never throws, never says undefined or NaN', () =>
    fc.assert(
      fc.property(fc.oneof(situations, situationsPartielles), (s) => {
        const texte = JSON.stringify(eval_(s));
        assert.doesNotMatch(texte, /undefined|NaN|\[object/);
      }),
      { numRuns: 300 },
    ));

  it('incomplete exactly while something needed is missing', () =>
    fc.assert(
      fc.property(situationsPartielles, (s) => {
        const e = eval_(s);
        if (e.manquants.estimation.length === 0) assert.notEqual(e.cout.type, 'incomplete');
        if (e.financement.type === 'incomplete') assert.ok(e.financement.manquants.length > 0);
      }),
    ));

  it('the guarantee holds for every total at or above the known part', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 260_000 }),
        fc.integer({ min: 0, max: 260_000 }),
        fc.integer({ min: 0, max: 400_000 }),
        fc.integer({ min: 0, max: 400_000 }),
        fc.boolean(),
        fc.boolean(),
        (haut, bas, plusHaut, plusBas, hautSans, basSans) => {
          const e = eval_(deuxEcoles(haut, bas, hautSans, basSans));
          assert.ok(e.limite !== null);
          const total = (n: number, plus: number, sans: boolean): Decimal => new Decimal(sans ? n + plus : n);
          const issue = subventionPlafonnee(total(haut, plusHaut, hautSans), total(bas, plusBas, basSans));
          const possibles =
            issue.type === 'etablie'
              ? [issue.valeur]
              : issue.type === 'selon-lecture'
                ? issue.variantes.map((v) => v.valeur)
                : [];
          for (const p of possibles) {
            assert.ok(e.limite.garanti.lte(p.subvention.min), `${e.limite.garanti} > ${p.subvention.min}`);
          }
        },
      ),
      { numRuns: 1000 },
    ));

  it('a known level is one of the outcomes of an unknown one', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (n) => {
        const montant = new Decimal(n).dividedBy(100);
        const inconnu = subventionDe(montant, 'ne-sait-pas').subvention;
        assert.ok(inconnu.min.eq(subventionDe(montant, 'atteint').subvention.min));
        assert.ok(inconnu.max.eq(subventionDe(montant, 'pas-atteint').subvention.min));
      }),
    ));
});

function deuxEcoles(haut: number, bas: number, hautSans: boolean, basSans: boolean): Situation {
  const pacs = (montant: number, sans: boolean) => [
    { id: 'p1', classes: 1, devis: String(montant) },
    ...(sans ? [{ id: 'p2', classes: 1, option: 'tablettes' as const, nombre: 10 }] : []),
  ];
  return {
    commune: { classes: 49 },
    ecoles: [
      { id: 'e1', type: 'elementaire', niveau: 'pas-atteint', pacs: pacs(haut, hautSans) },
      { id: 'e2', type: 'elementaire', niveau: 'atteint', pacs: pacs(bas, basSans) },
    ],
  };
}
