import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { montants } from '../../../dialogs/comprehension/montants.js';
import { type NombreLu, nombres } from '../../../dialogs/comprehension/nombres.js';
import { debits } from '../../../dialogs/comprehension/unites.js';

/** Sentences built from what never counts, with one true count among it or none. */
const un = (...valeurs: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...valeurs);
const entre = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
const phrase = (
  parties: readonly fc.Arbitrary<string | number>[],
  faire: (...valeurs: readonly string[]) => string,
): fc.Arbitrary<string> => fc.tuple(...parties).map((valeurs) => faire(...valeurs.map(String)));
const deuxChiffres = (n: string | undefined): string => (n ?? '').padStart(2, '0');

const MOIS = un('janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'septembre', 'novembre', 'décembre');
const JOUR = un('lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi');
const NIVEAU = un('CP', 'CE1', 'CE2', 'CM1', 'CM2', 'PS', 'GS', 'cm 2', 'ce1');
const ANNEE = entre(1990, 2039);

const JAMAIS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  niveaux: phrase([NIVEAU, NIVEAU, un('-', '/', ' et ', ', ')], (a, b, s) => `${a}${s}${b}`),
  effectifs: phrase([un('CP', 'CE1', 'CM2'), un(' ', ' : '), entre(8, 30)], (n, s, x) => `${n}${s}${x}`),
  adresses: phrase(
    [entre(1, 200), un(' bis', ' ter', ''), un(' rue Victor Hugo', ', avenue Foch', ' chemin du Lac')],
    (n, b, r) => `${n}${b}${r}`,
  ),
  ecoles: phrase(
    [un('école du', 'École primaire du', 'groupe scolaire du'), entre(1, 28), MOIS, entre(1900, 1999)],
    (e, j, m, a) => `${e} ${j} ${m} ${a}`,
  ),
  noms: un(
    'École Jean XXIII',
    'école des Trois Fontaines',
    'les Deux Alpes',
    'École élémentaire des Quatre Vents',
  ),
  postaux: phrase(
    [entre(0, 999), un('Voiron', 'Vif', 'Bourgoin-Jallieu')],
    (n, c) => `38${(n ?? '').padStart(3, '0')} ${c}`,
  ),
  cedex: phrase([entre(1, 99)], (n) => `Grenoble cedex ${n}`),
  dates: phrase(
    [un('le ', 'avant le ', 'du ', 'depuis le '), entre(1, 28), MOIS, ANNEE],
    (q, j, m, a) => `${q}${j} ${m} ${a}`,
  ),
  chiffrees: phrase(
    [entre(1, 28), entre(1, 12), ANNEE, un('/', '-', '.')],
    (j, m, a, s) => `${deuxChiffres(j)}${s}${deuxChiffres(m)}${s}${a}`,
  ),
  iso: phrase(
    [ANNEE, entre(1, 12), entre(1, 28), un('-', '/')],
    (a, m, j, s) => `${a}${s}${deuxChiffres(m)}${s}${deuxChiffres(j)}`,
  ),
  jours: phrase([JOUR, entre(1, 31)], (d, j) => `${d} ${j}`),
  intervalles: phrase([entre(1, 14), entre(15, 28), MOIS], (a, b, m) => `du ${a} au ${b} ${m}`),
  deuxJours: phrase([entre(1, 14), entre(15, 28), MOIS], (a, b, m) => `les ${a} et ${b} ${m}`),
  annees: phrase([un('en', 'depuis', 'rentrée', 'avant', "dès l'année"), ANNEE], (q, a) => `${q} ${a}`),
  scolaires: ANNEE.chain((a) =>
    un(`${a}-${a + 1}`, `année scolaire ${a}/${a + 1}`, `${a}-${String(a + 1).slice(2)}`),
  ),
  telephones: phrase(
    [entre(10_000_000, 99_999_999), un('', ' ', '.', '-')],
    (n, s) => `0${[4, ...((n ?? '').match(/\d\d/gu) ?? [])].join(s).replace(/^4\D?/u, `4${s}`)}`,
  ),
  ordinaux: phrase(
    [entre(2, 30), un('e', 'ème', 'eme'), un('fois', 'rang', 'étage', 'classe')],
    (n, e, m) => `la ${n}${e} ${m}`,
  ),
  pourcents: phrase([entre(1, 100), un(' %', '%', ' pour cent', ' pct')], (n, u) => `à ${n}${u}`),
  fourchettes: phrase(
    [entre(1, 49), entre(50, 100), un('entre A et B %', 'A à B %', 'A ou B %')],
    (a, b, f) => (f ?? '').replace('A', a ?? '').replace('B', b ?? ''),
  ),
  uai: phrase(
    [entre(0, 9999), un('A', 'B', 'K', 'X', 'Z')],
    (n, l) => `UAI 038${(n ?? '').padStart(4, '0')}${l}`,
  ),
  heures: phrase([entre(7, 19), entre(10, 59)], (h, m) => `à ${h}h${m}`),
  plages: phrase(
    [entre(7, 11), entre(12, 18), un('de A à Bh', 'de Ah à Bh', 'entre A et B heures')],
    (a, b, f) => (f ?? '').replace('A', a ?? '').replace('B', b ?? ''),
  ),
  versions: phrase(
    [un('Windows', 'iPad', 'Android', 'version', 'Wi-Fi', 'USB', 'Bluetooth'), entre(2, 12)],
    (p, n) => `${p} ${n}`,
  ),
  reseaux: un('la 4G', 'en 5G', 'au format A4', 'une imprimante 3D', 'un Core i5', 'du H264'),
  degres: un(
    '1er degré',
    '2nd degré',
    'le cycle 1',
    'les cycles 2 et 3',
    'en PS-MS-GS',
    'la 2e classe',
    'la TNE 38',
  ),
  rangs: phrase(
    [un('PAC', 'annexe', 'page', 'article', 'PAC n°', 'lot', 'étape', 'p.'), entre(1, 30)],
    (q, n) => `${q} ${n}`,
  ),
  pages: phrase(
    [un('pages', 'articles', 'annexes', 'lots'), entre(1, 9), un(' et ', ' ou ', '-'), entre(10, 20)],
    (q, a, s, b) => `${q} ${a}${s}${b}`,
  ),
  durees: phrase(
    [un('pendant', 'dans', 'garantie'), entre(2, 24), un('ans', 'mois', 'jours', 'semaines')],
    (q, n, u) => `${q} ${n} ${u}`,
  ),
  ages: phrase([entre(2, 5), entre(6, 11), un('de A à B ans', 'A ou B ans', 'entre A et B ans')], (a, b, f) =>
    (f ?? '').replace('A', a ?? '').replace('B', b ?? ''),
  ),
  courriels: phrase([entre(1, 999)], (n) => `mairie${n}@commune38.fr`),
  pages_web: phrase([entre(1, 99)], (n) => `https://exemple.fr/ami/${n}`),
};

const COMPTES: ReadonlySet<NombreLu['kind']> = new Set([
  'entier',
  'decimal',
  'produit',
  'somme',
  'intervalle',
]);
const jamais = fc.oneof(...Object.values(JAMAIS));
const separateur = un(', ', ' ; ', '. ', '\n', ' – ', ' / ', ' (');
const vrai = entre(1, 60).chain((n) =>
  un(
    `${n} classes`,
    `${n}classes`,
    `soit ${n} classes`,
    `${enLettres(n)} classes`,
    `${enLettres(n).toUpperCase()} CLASSES`,
  ).map((texte) => ({ n, texte })),
);

function enLettres(n: number): string {
  const unites =
    'zéro une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
      ' ',
    );
  if (n < 20) return unites[n] ?? '';
  const dizaine = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante'][Math.floor(n / 10)] ?? '';
  const u = n % 10;
  return u === 0 ? dizaine : u === 1 ? `${dizaine} et une` : `${dizaine}-${unites[u]}`;
}

const lit = (texte: string): string =>
  nombres(texte)
    .map((l) => `${l.kind} ${l.texte}`)
    .join(' | ');

describe('numbers in generated sentences', () => {
  it('counts nothing where nothing counts', () => {
    fc.assert(
      fc.property(fc.array(jamais, { minLength: 1, maxLength: 5 }), separateur, (morceaux, s) => {
        const texte = morceaux.join(s);
        assert.ok(!nombres(texte).some((l) => COMPTES.has(l.kind)), `${texte} → ${lit(texte)}`);
      }),
      { numRuns: 3000 },
    );
  });

  it('takes none of it for money nor for a throughput', () => {
    fc.assert(
      fc.property(jamais, (texte) => {
        assert.deepEqual(montants(texte), [], texte);
        assert.deepEqual(
          debits(texte).filter((d) => d.kind !== 'mention'),
          [],
          texte,
        );
      }),
      { numRuns: 1500 },
    );
  });

  it('reads the one count that stands among it', () => {
    fc.assert(
      fc.property(
        fc.array(jamais, { maxLength: 3 }),
        vrai,
        fc.array(jamais, { maxLength: 3 }),
        separateur,
        (avant, { n, texte: compte }, apres, s) => {
          const texte = [...avant, compte, ...apres].join(s);
          const lus = nombres(texte).filter(
            (l) => COMPTES.has(l.kind) || (l.kind === 'article' && l.unite === 'classes'),
          );
          const [seul] = lus;
          const juste =
            lus.length === 1 &&
            seul !== undefined &&
            'entier' in seul &&
            seul.entier === n &&
            seul.unite === 'classes';
          assert.ok(juste, `${texte} → ${lit(texte)}`);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
