import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { Ecole, Situation } from '../../rules/index.js';
import { type OptionsDeProposition, type Proposition, proposerRepartition } from '../../rules/proposition.js';

function proposition(situation: Situation, options: OptionsDeProposition = {}): Proposition {
  const issue = proposerRepartition(situation, options);
  assert.equal(issue.type, 'etablie', JSON.stringify(issue));
  if (issue.type !== 'etablie') throw new Error('unreachable');
  return issue.valeur;
}

const ecole = (id: string, classes: number, plus: Partial<Ecole> = {}): Ecole => ({
  id,
  type: 'elementaire',
  niveau: 'pas-atteint',
  classes,
  ...plus,
});

const enClair = (p: Proposition): readonly string[] =>
  p.pacs.map((x) => `${x.ecole} ${x.genre ?? '?'} ${x.classes} ${x.nombre} ${x.option}`);

/** Cents left to the commune for one PAC of this price, worst level, subsidy rounded half-up; without the limit. */
function resteEnCentimes(euros: string, niveau: Ecole['niveau']): number {
  const [entier = '0', cents = ''] = euros.split('.');
  const prix = Number.parseInt(entier, 10) * 100 + Number.parseInt(`${cents}00`.slice(0, 2), 10);
  const taux = niveau === 'pas-atteint' ? 70 : 50;
  return prix - Math.floor((prix * taux + 50) / 100);
}

type Offre = { readonly option: string; readonly nombre: number; readonly prix: string | null };

/** Every allocation there is, compared by the objective: another way to the same best vector. */
function parForceBrute(
  situation: Situation,
  plafond: number,
  options: OptionsDeProposition,
): readonly number[] {
  const prixDe = (
    article: 'tablettes-10' | 'tablettes-20' | 'ordinateurs-10' | 'ordinateurs-20',
  ): string | null =>
    situation.devis?.[article] ??
    { 'tablettes-20': '11800', 'ordinateurs-20': '12610', 'tablettes-10': null, 'ordinateurs-10': null }[
      article
    ];
  const offres = (type: Ecole['type']): readonly Offre[] =>
    (['tablettes', 'ordinateurs'] as const)
      .filter((o) => (type === 'elementaire' ? (options.preference ?? o) === o : o === 'tablettes'))
      .flatMap((option) =>
        ([20, 10] as const).map((nombre) => ({ option, nombre, prix: prixDe(`${option}-${nombre}`) })),
      );
  const borne =
    options.budget === undefined
      ? Number.POSITIVE_INFINITY
      : Math.round(Number.parseFloat(options.budget) * 100);
  type Etat = {
    readonly pacs: readonly number[];
    readonly v: { e: number; s: number; sp: number; p: number; r: number; l: number };
    readonly n: number;
  };
  let etats: Etat[] = [{ pacs: [], v: { e: 0, s: 0, sp: 0, p: 0, r: 0, l: 0 }, n: 0 }];
  const multi = (choix: readonly Offre[], k: number): Offre[][] =>
    k === 0 ? [[]] : choix.flatMap((c, i) => multi(choix.slice(i), k - 1).map((suite) => [c, ...suite]));
  for (const e of situation.ecoles) {
    const n = typeof e.classes === 'number' ? e.classes : 0;
    const suivants: Etat[] = [];
    for (const etat of etats) {
      for (let k = 0; k <= Math.min(Math.ceil(n / 3), plafond - etat.n); k += 1) {
        for (const lot of multi(offres(e.type), k)) {
          const couvertes = Math.min(n, 3 * k);
          suivants.push({
            pacs: [...etat.pacs, k],
            n: etat.n + k,
            v: {
              e: etat.v.e + couvertes,
              s: etat.v.s + (e.niveau === 'pas-atteint' ? couvertes : 0),
              sp: etat.v.sp + lot.filter((o) => o.prix === null).length,
              p: etat.v.p + lot.filter((o) => o.nombre === 10).length,
              r:
                etat.v.r +
                lot.reduce((s, o) => s + (o.prix === null ? 0 : resteEnCentimes(o.prix, e.niveau)), 0),
              l: etat.v.l + (e.debit === '10' ? k : 0),
            },
          });
        }
      }
    }
    etats = suivants;
  }
  const vecteur = ({ v, pacs }: Etat): readonly number[] => [
    -v.e,
    -v.s,
    v.sp,
    v.p,
    v.r,
    v.l,
    ...pacs.map((k) => -k),
  ];
  return etats
    .filter(({ v }) => options.budget === undefined || (v.sp === 0 && v.r <= borne))
    .map(vecteur)
    .reduce((a, b) => {
      const i = a.findIndex((x, j) => x !== b[j]);
      return i >= 0 && (b[i] ?? 0) < (a[i] ?? 0) ? b : a;
    });
}

function vecteurDe(p: Proposition, situation: Situation): readonly number[] {
  return [
    -p.equipees.max,
    -p.dontSoclePasAtteint,
    p.sansPrix.length,
    p.pacs.filter((x) => x.nombre === 10).length,
    Number.parseInt(p.reste.max.times(100).toFixed(0), 10),
    p.pacs.filter((x) => x.sousReserveDuPrerequis).length,
    ...situation.ecoles.map((e) => -p.pacs.filter((x) => x.ecole === e.id).length),
  ];
}

describe('rules/proposition', () => {
  it('equips most classes first, then the schools below the level', () => {
    const p = proposition({
      commune: { classes: 8 },
      ecoles: [ecole('e1', 3, { niveau: 'atteint' }), ecole('e2', 5), ecole('e3', 3)],
    });
    // 8 classes: 3 PACs; three of 3 classes each can be had with e1, e2, e3.
    assert.deepEqual(enClair(p), [
      'e1 elementaire 3 20 tablettes',
      'e2 elementaire 3 20 tablettes',
      'e3 elementaire 3 20 tablettes',
    ]);
    assert.equal(p.equipees.max, 9);
    assert.equal(p.dontSoclePasAtteint, 6);
    assert.deepEqual(p.nonCouvertes, [{ ecole: 'e2', genre: 'elementaire', classes: 2, motif: 'plafond' }]);
  });

  it('prefers the schools below the level when as many classes are equipped', () => {
    const p = proposition({
      commune: { classes: 6 },
      ecoles: [ecole('e1', 3, { niveau: 'atteint' }), ecole('e2', 3), ecole('e3', 3)],
    });
    assert.deepEqual(
      p.pacs.map((x) => x.ecole),
      ['e2', 'e3'],
    );
    assert.equal(p.avecUnPacDePlus.classesEnPlus, 3);
    assert.deepEqual(p.avecUnPacDePlus.ecoles, ['e1']);
    assert.deepEqual(p.trancheSuivante, { classes: 7, pacs: 3, classesEnPlus: 3 });
  });

  it('takes the order of the schools, and a fast enough one, between equals', () => {
    const situation: Situation = {
      commune: { classes: 6 },
      ecoles: [ecole('e1', 3), ecole('e2', 3), ecole('e3', 3)],
    };
    assert.deepEqual(
      proposition(situation).pacs.map((x) => x.ecole),
      ['e1', 'e2'],
    );
    const lente: Situation = {
      ...situation,
      ecoles: situation.ecoles.map((e) => (e.id === 'e1' ? { ...e, debit: '19.9' } : e)),
    };
    assert.deepEqual(
      proposition(lente).pacs.map((x) => x.ecole),
      ['e2', 'e3'],
    );
  });

  it('a maternelle has tablets, whatever is preferred', () => {
    const p = proposition(
      { commune: { classes: 5 }, ecoles: [ecole('e1', 2, { type: 'maternelle' }), ecole('e2', 3)] },
      { preference: 'ordinateurs' },
    );
    assert.deepEqual(enClair(p), ['e1 maternelle 2 20 tablettes', 'e2 elementaire 3 20 ordinateurs']);
    assert.equal(p.cout.toFixed(2), '24410.00');
    assert.equal(p.reste.max.toFixed(2), '7323.00');
  });

  it('an école primaire follows its classes, and says so while they are unknown', () => {
    const situation: Situation = { commune: { classes: 5 }, ecoles: [ecole('e1', 5, { type: 'primaire' })] };
    const inconnu = proposition(situation);
    assert.deepEqual(inconnu.genresAPreciser, ['e1']);
    assert.ok(inconnu.pacs.every((x) => x.genre === null && x.option === 'tablettes'));
    assert.deepEqual(inconnu.equipees, { min: 4, max: 5 });
    const connu = proposition(situation, { classesMaternelle: { e1: 1 } });
    assert.deepEqual(enClair(connu), ['e1 maternelle 1 20 tablettes', 'e1 elementaire 3 20 tablettes']);
    assert.deepEqual(connu.equipees, { min: 4, max: 4 });
  });

  it('shares classes evenly and leaves unneeded PACs', () => {
    const p = proposition({ commune: { classes: 20 }, ecoles: [ecole('e1', 4)] });
    assert.deepEqual(
      p.pacs.map((x) => x.classes),
      [2, 2],
    );
    assert.equal(p.pacsRestants, 3);
    assert.equal(p.classesHorsEcoles, 16);
    assert.deepEqual(p.avecUnPacDePlus, { classesEnPlus: 0, ecoles: [] });
  });

  it('a budget to the cent: 7 080 € for two PACs at 70 %, one cent less for one', () => {
    const situation: Situation = { commune: { classes: 6 }, ecoles: [ecole('e1', 6)] };
    assert.equal(proposition(situation, { budget: '7080' }).pacs.length, 2);
    const court = proposition(situation, { budget: '7079.99' });
    assert.equal(court.pacs.length, 1);
    assert.deepEqual(court.nonCouvertes, [
      { ecole: 'e1', genre: 'elementaire', classes: 3, motif: 'budget' },
    ]);
    assert.equal(court.budget?.resteSansBudget?.toFixed(2), '7080.00');
  });

  it('an option without a price is never proven to fit a budget, and that is said', () => {
    const situation: Situation = { commune: { classes: 6 }, ecoles: [ecole('e1', 6)] };
    const p = proposition(situation, { budget: '5000' });
    assert.equal(p.pacs.length, 1);
    assert.equal(p.sansPrix.length, 0);
    assert.deepEqual(p.budget?.nonProuvable?.options, ['option 10 tablettes']);
    assert.equal(p.budget?.nonProuvable?.classesEnPlusAuMieux, 3);
    const avecPrix = proposition({ ...situation, devis: { 'tablettes-10': '4000' } }, { budget: '5000' });
    assert.deepEqual(avecPrix.pacs.map((x) => x.nombre).toSorted(), [10, 20]);
    assert.equal(avecPrix.budget?.nonProuvable, null);
    assert.equal(avecPrix.reste.max.toFixed(2), '4740.00');
  });

  it('no budget, no PAC cut down; a budget of nothing, no PAC', () => {
    const situation: Situation = {
      commune: { classes: 6 },
      ecoles: [ecole('e1', 6)],
      devis: { 'tablettes-10': '4000' },
    };
    assert.deepEqual(
      proposition(situation).pacs.map((x) => x.nombre),
      [20, 20],
    );
    assert.deepEqual(proposition(situation, { budget: '0' }).pacs, []);
  });

  it('an unknown level counts both rates, and the worst one against the budget', () => {
    const situation: Situation = {
      commune: { classes: 3 },
      ecoles: [ecole('e1', 3, { niveau: 'ne-sait-pas' })],
    };
    const p = proposition(situation);
    assert.equal(p.reste.min.toFixed(0), '3540');
    assert.equal(p.reste.max.toFixed(0), '5900');
    assert.equal(p.dontSoclePasAtteint, 0);
    assert.equal(proposition(situation, { budget: '5899.99' }).pacs.length, 0);
    assert.equal(proposition(situation, { budget: '5900' }).pacs.length, 1);
  });

  it('counts the limit per commune under its worst reading', () => {
    const situation: Situation = {
      commune: { classes: 6 },
      ecoles: [ecole('e1', 6)],
      devis: { 'tablettes-20': '125000', 'ordinateurs-20': '130000' },
    };
    const p = proposition(situation);
    assert.equal(p.cout.toFixed(0), '250000');
    assert.equal(p.subvention.min.toFixed(0), '125000');
    assert.equal(p.subvention.max.toFixed(0), '175000');
    assert.equal(proposition(situation, { budget: '124999.99' }).pacs.length, 1);
  });

  it('says which answers it lacks', () => {
    const issue = proposerRepartition({
      commune: {},
      ecoles: [{ id: 'e1', type: 'elementaire', classes: 'ne-sait-pas' }],
    });
    assert.equal(issue.type, 'incomplete');
    if (issue.type !== 'incomplete') return;
    assert.deepEqual(issue.manquants, ['commune.classes', 'ecoles[e1].classes', 'ecoles[e1].niveau']);
    const vide = proposerRepartition({ commune: { classes: 4 }, ecoles: [] });
    assert.deepEqual(vide.type === 'incomplete' && vide.manquants, ['ecoles']);
  });

  it('finds what trying everything finds', () => {
    const ecoles = fc
      .array(
        fc.record({
          type: fc.constantFrom('maternelle' as const, 'elementaire' as const),
          niveau: fc.constantFrom('atteint' as const, 'pas-atteint' as const, 'ne-sait-pas' as const),
          classes: fc.integer({ min: 1, max: 7 }),
          debit: fc.constantFrom('10', '30'),
        }),
        { minLength: 1, maxLength: 3 },
      )
      .map((liste) => liste.map((e, i): Ecole => ({ ...e, id: `e${i + 1}` })));
    const prix = fc.option(fc.constantFrom('4000', '7000.01', '11800', '15000'), { nil: undefined });
    const budget = fc.option(fc.constantFrom('0', '3540', '5900', '9000.50', '14000', '30000'), {
      nil: undefined,
    });
    fc.assert(
      fc.property(
        ecoles,
        fc.integer({ min: 1, max: 18 }),
        prix,
        prix,
        budget,
        fc.option(fc.constantFrom('tablettes' as const, 'ordinateurs' as const), { nil: undefined }),
        (liste, classes, tablettes10, ordinateurs10, b, preference) => {
          const situation: Situation = {
            commune: { classes },
            ecoles: liste,
            devis: {
              ...(tablettes10 !== undefined && { 'tablettes-10': tablettes10 }),
              ...(ordinateurs10 !== undefined && { 'ordinateurs-10': ordinateurs10 }),
            },
          };
          const options = {
            ...(b !== undefined && { budget: b }),
            ...(preference !== undefined && { preference }),
          };
          const p = proposition(situation, options);
          assert.deepEqual(vecteurDe(p, situation), parForceBrute(situation, p.plafond, options));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('stays within the ceiling and 1 to 3 classes a PAC, and answers a large commune quickly', () => {
    const situation: Situation = {
      commune: { classes: 400 },
      ecoles: Array.from({ length: 60 }, (_, i) =>
        ecole(`e${i + 1}`, 1 + (i % 9), {
          type: i % 3 === 0 ? 'maternelle' : i % 3 === 1 ? 'elementaire' : 'primaire',
          niveau: i % 4 === 0 ? 'atteint' : i % 4 === 1 ? 'ne-sait-pas' : 'pas-atteint',
        }),
      ),
      devis: { 'tablettes-10': '4000', 'ordinateurs-10': '5000' },
    };
    for (const options of [{}, { budget: '20000', preference: 'ordinateurs' as const }, { budget: '1' }]) {
      const debut = process.hrtime.bigint();
      const p = proposition(situation, options);
      assert.ok(p.pacs.length <= 10);
      assert.ok(p.pacs.every((x) => x.classes >= 1 && x.classes <= 3));
      const duree = Number((process.hrtime.bigint() - debut) / 1_000_000n);
      assert.ok(duree < 3000, `${duree} ms with ${JSON.stringify(options)}`);
    }
  });
});
