import assert from 'node:assert/strict';
import { nouvelleConversation } from './conversation.js';

/** Amounts figured by hand from the two prices of the source (F11), the two rates (F8) and the bounds of the kits. */
const QUESTIONS: readonly (readonly [
  texte: string,
  attendus: readonly RegExp[],
  interdits?: readonly RegExp[],
])[] = [
  [
    'un PAC maternelle de 20 tablettes et un PAC élémentaire de 20 ordinateurs, combien resterait-il à notre charge ?',
    [/24 410 € HT/, /reste 7 323 €/, /reste 12 205 €/],
  ],
  [
    "quelle participation de la commune pour 2 PAC de 20 tablettes et 1 PAC de 20 ordinateurs, l'école n'a pas eu le SNEE ?",
    [/36 210 € HT/, /reste 10 863 €/],
    [/18 105/],
  ],
  [
    'trois PAC de 20 ordinateurs et un PAC de 20 tablettes pour une école au socle, quelle aide ?',
    [/49 630 € HT/, /subvention 24 815 €/],
    [/34 741/],
  ],
  [
    'Deux écoles au socle, chacune un PAC de 20 ordis : combien reste ?',
    [/25 220 € HT/, /reste 12 610 €/],
    [/7 566/],
  ],
  [
    '3 écoles avec 2 PAC de 20 tablettes par école, on paye combien',
    [/70 800 € HT/, /reste 21 240 €/, /reste 35 400 €/],
  ],
  [
    'Le visualiseur me coûte 400 € HT. Un PAC de 20 tablettes plus 3 visualiseurs, école pas au socle : ça donne quoi ?',
    [/13 000 € HT/, /subvention 9 100 €/, /reste 3 900 €/, /hors prix du marché/],
  ],
  [
    '20 tablettes et 2 vidéoprojecteurs, combien on paye à 50 % ?',
    [/au moins 11 800 € HT/, /reste 5 900 €/, /Pas de prix lisible .*vidéoprojecteurs/],
  ],
  [
    '5 PAC de 20 ordinateurs, on atteint la limite des 200 000 € ?',
    [/63 050 € HT/, /au-dessous de la limite/],
  ],
  [
    "2 écoles, une au socle avec un pac de 20 tablettes, l'autre pas avec 20 ordis, reste à charge ?",
    [/24 410 € HT/, /reste 5 900 €/, /reste 3 783 €/, /En tout : subvention 14 727 €, reste 9 683 €/],
  ],
  ['12 PAC de 20 tablettes, combien il reste ?', [/141 600 € HT/, /10 PAC au maximum/], [/reste \d/]],
  ['une maternelle avec 20 ordinateurs ça coûte combien ?', [/pas d'option ordinateurs/], [/12 610/]],
];

/** What is not understood beyond doubt is asked, never computed in part. */
const DOUTEUSES: readonly (readonly [texte: string, interdit: RegExp])[] = [
  ["une école de 20 tablettes et l'autre, combien de subvention en tout ?", /subvention \d/],
  ['20 tablettes par classe pour 6 classes, on paye combien ?', /reste (?:3 540|5 900)/],
];

const SUITES: readonly (readonly [messages: readonly string[], attendu: RegExp])[] = [
  [
    ['2 PAC de 20 tablettes et 1 PAC de 20 ordinateurs, combien à notre charge ?', 'et à 50 % ?'],
    /reste 18 105 €/,
  ],
  [
    ['2 PAC de 20 tablettes et 1 PAC de 20 ordinateurs, combien à notre charge ?', 'et à 70 ?'],
    /reste 10 863 €/,
  ],
  [
    ['2 PAC de 20 tablettes et 1 PAC de 20 ordinateurs, quel reste à charge ?', 'et si tout en tablettes ?'],
    /35 400 € HT/,
  ],
  [
    [
      '2 PAC de 20 tablettes et 1 PAC de 20 ordinateurs, quel reste à charge ?',
      'et si tout en tablettes ?',
      'et pour 4 PAC ?',
    ],
    /47 200 € HT/,
  ],
  [
    ['2 PAC de 20 tablettes et 1 PAC de 20 ordinateurs, combien ?', "et si l'école est au socle ?"],
    /reste 18 105 €/,
  ],
];

const plat = (s: string): string => s.replace(/[\u00a0\u202f]/gu, ' ').replaceAll('’', "'");

describe('amounts of several items', () => {
  for (const [texte, attendus, interdits = []] of QUESTIONS)
    it(texte, () => {
      const dit = plat(nouvelleConversation().dire(texte).texte);
      for (const a of attendus) assert.match(dit, a);
      for (const i of interdits) assert.doesNotMatch(dit, i);
    });

  for (const [texte, interdit] of DOUTEUSES)
    it(`asked: ${texte}`, () =>
      assert.doesNotMatch(plat(nouvelleConversation().dire(texte).texte), interdit));

  for (const [messages, attendu] of SUITES)
    it(messages.join(' → '), () => {
      const c = nouvelleConversation();
      assert.match(plat(messages.map((m) => c.dire(m).texte).at(-1) ?? ''), attendu);
    });
});
