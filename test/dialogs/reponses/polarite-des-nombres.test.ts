import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { CAMPAGNE_PAR_DEFAUT, nombreMaxPac } from '../../../rules/index.js';
import { nouvelleConversation } from '../conversation.js';

function reponse(texte: string): string {
  return nouvelleConversation()
    .dire(texte)
    .texte.replace(/[\u00a0\u202f]/g, ' ')
    .replaceAll('’', "'");
}

const oui = (r: string): boolean => /^Oui(?![a-z])/.test(r);
const non = (r: string): boolean => /^Non(?![a-z])/.test(r);

/** Questions about a number, straight and turned round. */
const DROITES: readonly ((quoi: string) => string)[] = [
  (q) => `${q} ?`,
  (q) => `${q} ok ?`,
  (q) => `${q}, c'est possible ?`,
  (q) => `on peut mettre ${q} ?`,
  (q) => `${q} c'est autorisé svp ?`,
];
const RETOURNEES: readonly ((quoi: string) => string)[] = [
  (q) => `${q} c'est interdit ?`,
  (q) => `${q} c'est trop ?`,
  (q) => `${q} c'est le maximum ?`,
  (q) => `est-ce qu'on ne peut pas mettre ${q} ?`,
  (q) => `il faut ${q} ?`,
];

const ligne = (article: string) => {
  const l = CAMPAGNE_PAR_DEFAUT.kits.elementaire.lignes.find((x) => x.article === article);
  assert.ok(l);
  return l;
};

/** What is counted, how many are allowed. */
const COMPTES: readonly {
  readonly dire: (n: number) => string;
  readonly min: number;
  readonly max: number;
  readonly fait: RegExp;
}[] = [
  {
    dire: (n) => `${n} casques par PAC`,
    min: ligne('casque').min ?? 0,
    max: ligne('casque').max ?? 0,
    fait: /de 13 à 23 casques/,
  },
  {
    dire: (n) => `${n} casques`,
    min: ligne('casque').min ?? 0,
    max: ligne('casque').max ?? 0,
    fait: /de 13 à 23 casques/,
  },
  { dire: (n) => `${n} tablettes par PAC`, min: 10, max: 20, fait: /10 à 20 tablettes/ },
  { dire: (n) => `${n} ordinateurs par PAC`, min: 10, max: 20, fait: /10 à 20 ordinateurs/ },
  { dire: (n) => `${n} VPI par classe`, min: 1, max: 1, fait: /par classe, 3 au maximum par PAC/ },
  { dire: (n) => `${n} visualiseurs par classe`, min: 1, max: 1, fait: /par classe, 3 au maximum par PAC/ },
];

describe('a number asked about', () => {
  for (const c of COMPTES)
    it(c.dire(c.max), () => {
      for (const n of [...new Set([c.min - 1, c.min, c.min + 1, c.max, c.max + 1, c.max * 2])].filter(
        (x) => x > 1,
      )) {
        const permis = n >= c.min && n <= c.max;
        for (const f of DROITES) {
          const r = reponse(f(c.dire(n)));
          assert.ok(permis ? !non(r) : !oui(r), `${f(c.dire(n))} → ${r.slice(0, 120)}`);
          assert.match(r, c.fait, f(c.dire(n)));
        }
        for (const f of RETOURNEES) {
          const r = reponse(f(c.dire(n)));
          assert.ok(!oui(r) && !non(r), `${f(c.dire(n))} → ${r.slice(0, 120)}`);
        }
      }
    });

  it('inside and outside: said so', () => {
    assert.match(reponse('15 casques ok ?'), /^Oui : un PAC prévoit de 13 à 23 casques/);
    assert.match(reponse('24 casques ?'), /^Non : un PAC prévoit de 13 à 23 casques/);
    assert.match(reponse('3 VPI par classe ?'), /^Non : le document prévoit 1 vidéoprojecteur/);
    assert.match(reponse('2 imprimantes par PAC ?'), /^Non : un PAC prévoit 1 imprimante/);
  });

  it('a number of devices with money, a project or another count is not a question of bounds', () => {
    for (const texte of [
      '20 tablettes à 70 % ça fait combien ?',
      'on a 24 casques, 20 tablettes',
      'prix de 24 casques ?',
    ])
      assert.doesNotMatch(reponse(texte), /^(?:Oui|Non) : un PAC prévoit/, texte);
  });

  it('PACs for classes', () => {
    for (const classes of [1, 6, 7, 12, 13, 48, 49]) {
      const max = nombreMaxPac(classes) ?? 0;
      for (const pacs of [2, max, max + 1]) {
        const r = reponse(`${pacs} PAC pour ${classes} classes ?`);
        assert.ok(pacs <= max ? !non(r) : !oui(r), `${pacs} / ${classes} → ${r.slice(0, 120)}`);
      }
    }
  });
});

describe('one PAC for each class', () => {
  for (const texte of ['un PAC par classe ?', 'il faut 1 PAC par classe ?', 'un kit pour chaque classe ?'])
    it(texte, () => assert.match(reponse(texte), /permet d'équiper 1 à 3 classes/));
});

describe('an article kept for one kit', () => {
  for (const texte of [
    "robots réservés à l'élémentaire ?",
    "les robots c'est que pour les maternelles ?",
    'les robots uniquement en maternelle ?',
    "l'imprimante est réservée à la maternelle ?",
    "la webradio est réservée à l'élémentaire ?",
    'conteuses interdites en élémentaire ?',
  ])
    it(texte, () => {
      const r = reponse(texte);
      assert.ok(!oui(r) && !non(r), r);
      assert.match(r, /PAC Maternelle[\s\S]*PAC Élémentaire/);
    });
});

describe('a rate said of all, or held for sure', () => {
  for (const texte of [
    '70 % pour tous ?',
    '50 % pour toutes les écoles ?',
    'la subvention est de 70 % dans tous les cas ?',
    '70 % partout ?',
  ])
    it(texte, () => assert.match(reponse(texte), /^Non : le taux dépend de l'école/));
  for (const texte of [
    '70 % garanti ?',
    'les 50 % sont un droit ?',
    "est-ce que les 50 % c'est automatique ?",
    "on est sûrs d'avoir 70 % ?",
  ])
    it(texte, () => assert.match(reponse(texte), /laisse la question ouverte/));
});

describe('what a price of the list is the price of', () => {
  for (const texte of [
    '3 783 € par ordinateur ?',
    '11 800 € par tablette ?',
    "12 610 € l'ordinateur ?",
    '590 euros la tablette ?',
  ])
    it(texte, () => assert.match(reponse(texte), /ne donne pas de prix à l'unité/));
  for (const texte of ['12 610 € TTC ?', '11 800 € après subvention ?', "11 800 € c'est TTC ?"])
    it(texte, () => assert.match(reponse(texte), /hors taxes \(HT\), « avant subvention »/));
  it('200 000 € par commune ?', () =>
    assert.match(reponse('200 000 € par commune ?'), /^Oui, ce montant est bien dans le texte/));
});
