/** Priorities, completeness, missing paths, ENT, variants. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { comparerVariante, type Ecole, manquants, type Situation } from '../../rules/index.js';
import { AVANT, evalue, ligne, lu, nommees, uneEcole, uneSituation, unPac, valeur } from './situations.js';

const criteres = (commune: Situation['commune']): readonly string[] =>
  evalue({ commune, ecoles: [] }).criteres.map((c) => `${c.id} ${c.etat}`);

describe('F20, F21 criteria', () => {
  it('unknown until said, « je ne sais pas » included', () => {
    assert.ok(criteres({}).every((c) => c.endsWith('inconnu')));
    assert.ok(
      criteres({ planAnterieur: 'ne-sait-pas', fragilites: 'ne-sait-pas', dynamiques: 'ne-sait-pas' }).every(
        (c) => c.endsWith('inconnu'),
      ),
    );
  });
  it('no plan ever meets both of the first two', () => {
    const etats = (planAnterieur: 'jamais' | 'avant-2018' | 'depuis-2018') =>
      criteres({ planAnterieur })
        .slice(0, 2)
        .map((c) => c.split(' ')[1])
        .join(' ');
    assert.equal(etats('jamais'), 'rempli rempli');
    assert.equal(etats('avant-2018'), 'non-rempli rempli');
    assert.equal(etats('depuis-2018'), 'non-rempli non-rempli');
  });
  it('lists what is met, what is not, without a score', () => {
    const dits = criteres({ fragilites: [], dynamiques: ['inclusion', 'parentalite'] }).slice(2);
    assert.deepEqual(dits, [
      'fragilite non-rempli',
      'communaute-educative non-rempli',
      'inclusion rempli',
      'collectif non-rempli',
      'innovation non-rempli',
      'parentalite rempli',
      'maternelle non-rempli',
    ]);
    assert.equal(criteres({ fragilites: ['qpv'] })[2], 'fragilite rempli');
  });
});

describe('F13 ENT', () => {
  const codes = (ecole: Partial<Ecole>) =>
    evalue(uneSituation([uneEcole(ecole)])).constats.map((c) => `${c.gravite} ${c.code}`);
  const cout = (ecole: Partial<Ecole>) => nommees(valeur(evalue(uneSituation([uneEcole(ecole)])).cout));
  it('École Directe: fulfils the obligation of a private school, without a subsidy', () => {
    assert.deepEqual(codes({ statut: 'privee', ent: 'ecole-directe' }), [
      'info ecole-directe-sans-subvention',
    ]);
    assert.equal(cout({ statut: 'privee', ent: 'ecole-directe' }), '');
    assert.deepEqual(codes({ statut: 'privee', ent: 'ent-sdet' }), []);
  });
  it('École Directe in a public school: refused, the ENT stays in the cost', () => {
    assert.deepEqual(codes({ statut: 'publique', ent: 'ecole-directe' }), ['refus ecole-directe-publique']);
    assert.equal(cout({ statut: 'publique', ent: 'ecole-directe' }), '1 ent prix-inconnu');
    assert.deepEqual(codes({ ent: 'ecole-directe' }), ['attention ecole-directe-sans-subvention']);
  });
});

describe('missing paths', () => {
  it('an estimate needs little, in the order of the text', () => {
    assert.deepEqual(manquants({ commune: {}, ecoles: [] }, 'estimation'), ['commune.classes', 'ecoles']);
    assert.deepEqual(manquants({ commune: { classes: 14 }, ecoles: [{ id: 'e1' }] }, 'estimation'), [
      'ecoles[e1].type',
      'ecoles[e1].niveau',
      'ecoles[e1].pacs',
    ]);
    const pac = (type: Ecole['type']) =>
      manquants(
        {
          commune: { classes: 14 },
          ecoles: [{ id: 'e1', ...(type && { type }), niveau: 'atteint', pacs: [{ id: 'p1' }] }],
        },
        'estimation',
      );
    assert.deepEqual(pac('elementaire'), ['ecoles[e1].pacs[p1].option', 'ecoles[e1].pacs[p1].nombre']);
    assert.deepEqual(pac('maternelle'), ['ecoles[e1].pacs[p1].nombre']);
    assert.deepEqual(pac('primaire'), ['ecoles[e1].pacs[p1].genre', 'ecoles[e1].pacs[p1].nombre']);
  });
  it('« je ne sais pas » is not missing', () =>
    assert.deepEqual(
      manquants(
        {
          commune: { classes: 'ne-sait-pas' },
          ecoles: [uneEcole({ niveau: 'ne-sait-pas', type: 'ne-sait-pas' })],
        },
        'estimation',
      ),
      [],
    ));
  it('a quote for the PAC needs neither option nor number', () =>
    assert.deepEqual(
      manquants(uneSituation([uneEcole({ pacs: [{ id: 'p1', devis: '9000' }] })]), 'estimation'),
      [],
    ));
  it('a school without PAC is not concerned', () => {
    const s = uneSituation([uneEcole(), { id: 'e2', pacs: [] }]);
    assert.deepEqual(
      manquants(s, 'dossier').filter((c) => c.startsWith('ecoles[e2]')),
      [],
    );
    assert.equal(ligne(valeur(evalue(s).financement)), '11800 / 8260 / 3540');
  });
  it('the dossier needs the pieces of F5, F7 and F13', () => {
    const chemins = manquants(uneSituation(), 'dossier');
    for (const c of ['descriptif', 'domaines', 'formations', 'parentalite', 'debit', 'ent'])
      assert.ok(chemins.includes(`ecoles[e1].${c}`), c);
  });
});

describe('completeness', () => {
  const etat = (s: Situation, id: string): string | undefined => {
    const x = evalue(s).exigences.find((y) => y.id === id);
    return x === undefined ? undefined : `${x.nature} ${x.etat}`;
  };
  const avec = (ecole: Partial<Ecole>) => uneSituation([uneEcole(ecole)]);
  it('F5: a descriptif names its domains', () => {
    assert.equal(etat(avec({ descriptif: 'Lire ensemble.' }), 'e1-descriptif'), 'bloquant manquant');
    assert.equal(
      etat(avec({ descriptif: 'Lire ensemble.', domaines: ['socle-1'] }), 'e1-descriptif'),
      'bloquant fait',
    );
    assert.equal(
      etat(avec({ descriptif: '  ', domaines: ['socle-1'] }), 'e1-descriptif'),
      'bloquant manquant',
    );
    assert.equal(etat(avec({ formations: 'Oui' }), 'e1-formations'), 'bloquant fait');
    assert.equal(etat(avec({}), 'e1-parentalite'), 'bloquant manquant');
  });
  it('F7, F13, F9: done, missing or to correct', () => {
    assert.equal(etat(avec({ debit: '20' }), 'e1-debit'), 'bloquant fait');
    assert.equal(etat(avec({ debit: '19.9' }), 'e1-debit'), 'bloquant a-corriger');
    assert.equal(etat(avec({ debit: 'ne-sait-pas' }), 'e1-debit'), 'bloquant manquant');
    assert.equal(etat(avec({ ent: 'a-choisir' }), 'e1-ent'), 'bloquant manquant');
    assert.equal(etat(avec({ ent: 'ecole-directe', statut: 'privee' }), 'e1-ent'), 'bloquant fait');
    assert.equal(etat(avec({ ent: 'ecole-directe', statut: 'publique' }), 'e1-ent'), 'bloquant a-corriger');
    assert.equal(
      etat(avec({ pacs: ['p1', 'p2', 'p3', 'p4', 'p5'].map((id) => unPac({ id })) }), 'plafond'),
      'bloquant a-corriger',
    );
    assert.equal(etat(avec({}), 'plafond'), 'bloquant fait');
    assert.equal(etat(avec({ pacs: [unPac({ nombre: 30 })] }), 'e1-kits'), 'bloquant a-corriger');
    assert.equal(etat(avec({}), 'e1-kits'), undefined);
  });
  it('the rest is advice, ours', () => {
    assert.equal(etat(avec({ niveau: 'ne-sait-pas' }), 'e1-niveau'), 'conseil manquant');
    assert.equal(etat(avec({}), 'contact'), 'conseil manquant');
  });
});

describe('what if', () => {
  const reference = uneSituation();
  const comparer = (variante: Situation) => comparerVariante(reference, variante, { jour: AVANT });
  it('with computers instead', () => {
    const d = comparer(uneSituation([uneEcole({ pacs: [unPac({ option: 'ordinateurs' })] })]));
    assert.deepEqual(
      [d.cout, d.subvention, d.reste].map((x) => x && lu(x.ecart)),
      ['810', '567', '243'],
    );
  });
  it('the school moves to 50 %: 2 360 € more to pay', () => {
    const d = comparer(uneSituation([uneEcole({ niveau: 'atteint' })]));
    assert.deepEqual(
      [d.cout, d.subvention, d.reste].map((x) => x && lu(x.ecart)),
      ['0', '-2360', '2360'],
    );
  });
  it('unpriced lines added are named', () => {
    const d = comparer(uneSituation([uneEcole({ pacs: [unPac({ quantites: { vpi: 1 } })] })]));
    assert.deepEqual(
      d.cout?.sansChiffreAjoutes.map((l) => l.article),
      ['vpi'],
    );
    assert.equal(d.cout && lu(d.cout.ecart), '0');
  });
  it('five more classes: one PAC more; a new finding is told', () => {
    const d = comparer({ ...reference, commune: { classes: 19 } });
    assert.deepEqual(d.plafond, { avant: 4, apres: 5 });
    const refus = comparer(uneSituation([uneEcole({ pacs: [unPac({ nombre: 30 })] })]));
    assert.deepEqual(
      refus.constatsNouveaux.map((c) => c.code),
      ['nombre-appareils'],
    );
    assert.deepEqual(refus.constatsLeves, []);
  });
  it('no difference while one is incomplete', () =>
    assert.equal(comparer({ commune: { classes: 14 }, ecoles: [] }).cout, null));
});
