import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { nombres } from '../../../dialogs/comprehension/nombres.js';

/** An independent writer of French numerals: digits to words, by the rules of each spelling. */
type Regles = { readonly suisse: boolean; readonly huitante: string; readonly feminin: boolean };

const PETITS =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const DIZAINES = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante'];

function sousCent(n: number, r: Regles, final: boolean): string {
  const unite = (u: number): string => (u === 1 && r.feminin && final ? 'une' : (PETITS[u] ?? ''));
  if (n < 20) return unite(n);
  const [d, u] = [Math.floor(n / 10), n % 10];
  if (d < 7 || (r.suisse && d < 10)) {
    const mot = d === 7 ? 'septante' : d === 8 ? r.huitante : d === 9 ? 'nonante' : (DIZAINES[d] ?? '');
    if (u === 0) return mot;
    return u === 1 ? `${mot} et ${unite(1)}` : `${mot}-${unite(u)}`;
  }
  if (d === 7) return u === 1 ? 'soixante et onze' : `soixante-${PETITS[10 + u]}`;
  if (n === 80) return final ? 'quatre-vingts' : 'quatre-vingt';
  return d === 8 ? `quatre-vingt-${unite(u)}` : `quatre-vingt-${PETITS[10 + u]}`;
}

function ecrit(n: number, r: Regles, final = true): string {
  if (n < 100) return sousCent(n, r, final);
  if (n < 1000) {
    const [c, reste] = [Math.floor(n / 100), n % 100];
    const cent = c === 1 ? 'cent' : `${PETITS[c]} ${reste === 0 && final ? 'cents' : 'cent'}`;
    return reste === 0 ? cent : `${cent} ${sousCent(reste, r, final)}`;
  }
  const [m, reste] = [Math.floor(n / 1000), n % 1000];
  const mille = m === 1 ? 'mille' : `${ecrit(m, { ...r, feminin: false }, false)} mille`;
  return reste === 0 ? mille : `${mille} ${ecrit(reste, r, final)}`;
}

const FRANCE: Regles = { suisse: false, huitante: '', feminin: false };
const sansAccents = (s: string): string => s.replaceAll('é', 'e');

const FAUTES: readonly (readonly (readonly [RegExp, string])[])[] = [
  [
    [/vingts?/gu, 'vint'],
    [/trente/gu, 'trante'],
    [/soixante/gu, 'soixente'],
    [/quarante/gu, 'quarente'],
  ],
  [
    [/quatre(?!-)/gu, 'quatres'],
    [/cinquante/gu, 'cinquente'],
    [/mille/gu, 'milles'],
    [/cents?/gu, 'cents'],
  ],
  [
    [/sept(?!ante)/gu, 'setp'],
    [/cinq(?!u)/gu, 'cinc'],
    [/trois/gu, 'troi'],
    [/douze/gu, 'douse'],
    [/quinze/gu, 'kinze'],
  ],
];

/** Usual misspellings, all of one kind at once. */
function faute(texte: string, sorte: number): string {
  return (FAUTES[sorte] ?? []).reduce((mot, [juste, faux]) => mot.replace(juste, faux), texte);
}

const ORTHOGRAPHES: readonly (readonly [string, (n: number) => string])[] = [
  ['classique', (n) => ecrit(n, FRANCE)],
  ['1990', (n) => ecrit(n, FRANCE).replaceAll(' ', '-')],
  ['sans tiret', (n) => ecrit(n, FRANCE).replaceAll('-', ' ')],
  ['féminin', (n) => ecrit(n, { ...FRANCE, feminin: true })],
  ['féminin 1990', (n) => ecrit(n, { ...FRANCE, feminin: true }).replaceAll(' ', '-')],
  [
    'belge',
    (n) =>
      ecrit(n, { ...FRANCE, suisse: true, huitante: 'quatre-vingt' }).replace(
        /quatre-vingt et /u,
        'quatre-vingt-',
      ),
  ],
  ['suisse', (n) => ecrit(n, { ...FRANCE, suisse: true, huitante: 'huitante' })],
  ['suisse 1990', (n) => ecrit(n, { ...FRANCE, suisse: true, huitante: 'huitante' }).replaceAll(' ', '-')],
  ['octante', (n) => ecrit(n, { ...FRANCE, suisse: true, huitante: 'octante' })],
  ['capitales', (n) => ecrit(n, FRANCE).toUpperCase()],
  ['sans accent, sans tiret', (n) => sansAccents(ecrit(n, FRANCE)).replaceAll('-', ' ')],
  ['tiret insécable', (n) => ecrit(n, FRANCE).replaceAll('-', '\u2011')],
  ['tiret demi-cadratin 1990', (n) => ecrit(n, FRANCE).replaceAll(/[ -]/gu, '\u2013')],
  ['espace insécable', (n) => ecrit(n, FRANCE).replaceAll(' ', '\u00a0')],
  ['espace fine', (n) => ecrit(n, FRANCE).replaceAll(/[ -]/gu, '\u202f')],
  ['sans s', (n) => ecrit(n, FRANCE).replaceAll('cents', 'cent').replaceAll('vingts', 'vingt')],
  [
    'trop de s',
    (n) =>
      ecrit(n, FRANCE)
        .replace(/cent(?!s)/gu, 'cents')
        .replace(/mille/gu, 'milles'),
  ],
  ['accent décomposé', (n) => ecrit(n, FRANCE).normalize('NFD')],
  [
    'féminin suisse, sans tiret',
    (n) => ecrit(n, { suisse: true, huitante: 'huitante', feminin: true }).replaceAll('-', ' '),
  ],
  ['Majuscules', (n) => ecrit(n, FRANCE).replace(/(?<![a-zé])[a-z]/gu, (c) => c.toUpperCase())],
  ['signe moins', (n) => ecrit(n, FRANCE).replaceAll('-', '\u2212')],
  ['trait conditionnel', (n) => ecrit(n, FRANCE).replaceAll(' ', ' \u00ad')],
  ['espaces doubles', (n) => ecrit(n, FRANCE).replaceAll(' ', '  ')],
  ['espaces autour des tirets', (n) => ecrit(n, FRANCE).replaceAll('-', '- ')],
  ['quatrevingt soudé', (n) => ecrit(n, FRANCE).replace(/quatre-vingts?/gu, 'quatrevingt')],
  ['fautes de vingt, trente, soixante', (n) => faute(ecrit(n, FRANCE), 0)],
  ['fautes de quatre, cinquante, mille', (n) => faute(ecrit(n, FRANCE), 1)],
  ['fautes des unités', (n) => faute(ecrit(n, FRANCE), 2)],
];

function lu(texte: string): string | null {
  const tous = nombres(texte);
  const seul = tous[0];
  if (tous.length !== 1 || seul === undefined) return null;
  return seul.kind === 'entier' || seul.kind === 'article' ? seul.valeur : null;
}

describe('French numerals in words', () => {
  for (const [nom, orthographe] of ORTHOGRAPHES) {
    it(`reads 0 to 9999: ${nom}`, () => {
      const faux: string[] = [];
      for (let n = 0; n <= 9999; n += 1) {
        const texte = `${orthographe(n)} classes`;
        if (lu(texte) !== String(n)) faux.push(`${texte} → ${lu(texte)}`);
      }
      assert.deepEqual(faux.slice(0, 5), []);
    });
  }

  it('reads round numbers to 1 000 000 in words', () => {
    const faux: string[] = [];
    for (let n = 10_000; n < 1_000_000; n += 1000) {
      for (const texte of [ecrit(n, FRANCE), ecrit(n, FRANCE).replaceAll(' ', '-'), ecrit(n + 500, FRANCE)]) {
        const attendu = texte === ecrit(n + 500, FRANCE) ? n + 500 : n;
        if (lu(`${texte} euros`) !== String(attendu)) faux.push(`${texte} → ${lu(`${texte} euros`)}`);
      }
    }
    assert.deepEqual(faux.slice(0, 5), []);
    assert.equal(lu('un million'), '1000000');
    assert.equal(lu("deux millions d'euros"), '2000000');
    assert.equal(lu('1 million d’euros'), '1000000');
    assert.equal(lu('deux cent mille'), '200000');
    assert.equal(lu('200 mille euros'), '200000');
    assert.equal(lu('1,5 million'), '1500000');
  });

  it('reads numbers in digits, with every separator of thousands', () => {
    const faux: string[] = [];
    for (let n = 0; n <= 9999; n += 1) if (lu(`${n} élèves`) !== String(n)) faux.push(String(n));
    for (let n = 1000; n <= 1_000_000; n += 1001) {
      const [, tete = '', queue = ''] = /^(\d+)(\d{3})$/u.exec(String(n)) ?? [];
      for (const s of [' ', '\u00a0', '\u202f', '\u2009', "'", '’']) {
        const tetes = tete.length > 3 ? `${tete.slice(0, -3)}${s}${tete.slice(-3)}` : tete;
        const texte = `${tetes}${s}${queue} élèves`;
        if (lu(texte) !== String(n)) faux.push(`${texte} → ${lu(texte)}`);
      }
    }
    assert.deepEqual(faux.slice(0, 5), []);
  });

  it('reads digits glued to what they count, full width, before a stop', () => {
    const faux: string[] = [];
    const larges = (n: number): string =>
      String(n).replace(/\d/gu, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    for (let n = 0; n <= 9999; n += 1) {
      for (const texte of [`${n}classes`, `${larges(n)} classes`, `${n}.`, `${n} classes !`])
        if (lu(texte) !== String(n)) faux.push(`${texte} → ${lu(texte)}`);
    }
    assert.deepEqual(faux.slice(0, 5), []);
  });

  it('reads no other digits nor figures as a count', () => {
    for (const texte of ['١٢ classes', 'XIV classes', 'XIV', '①② classes', '十二', 'IV', 'MMXXIII'])
      assert.deepEqual(nombres(texte), [], texte);
  });

  it('reads hundreds beyond ten, and the glued spelling', () => {
    assert.equal(lu('onze cents élèves'), '1100');
    assert.equal(lu('dix-neuf cent quatre-vingts'), '1980');
    assert.equal(lu('quatrevingtdix élèves'), '90');
    assert.equal(lu('vingtcinq classes'), '25');
    assert.equal(lu('vingtetun classes'), '21');
  });

  it('reads usual misspellings', () => {
    for (const [texte, valeur] of [
      ['ving classes', '20'],
      ['quatres vingt dix', '90'],
      ['quatres classes', '4'],
      ['cinquente', '50'],
      ['quatorzes classes', '14'],
      ['setp classes', '7'],
      ['vint-cinq classes', '25'],
      ['quarente deux', '42'],
      ['soissante dix', '70'],
      ['ciquante', '50'],
      ['quatrze', '14'],
      ['troi classes', '3'],
      ['douzes classes', '12'],
      ['trante', '30'],
      ['deux milles', '2000'],
      ['nonnante', '90'],
    ] as const) {
      assert.equal(lu(texte), valeur, texte);
    }
  });

  it('never reads what is not exactly one numeral', () => {
    for (const texte of [
      'deux cents trois cents',
      '12 deux cents',
      'vingt dix',
      'trente onze',
      'deux trois classes',
      'cent cent',
      'mille mille',
      'un mille',
      'soixante et dix',
      'dix cents',
      'vingt et deux classes',
      'cent et deux',
      'quatre-vingt et un',
      'un cent',
      'cent cent cent',
      'deux millions trois millions',
      'zéro un',
      '12 12',
      '14 000 00',
      '12 345 6789',
      '2023 210 élèves',
    ]) {
      const tous = nombres(texte);
      assert.deepEqual(
        tous.map((n) => n.kind),
        ['illisible'],
        `${texte} → ${JSON.stringify(tous)}`,
      );
    }
  });
});
