import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { type NombreLu, nombres } from '../../../dialogs/comprehension/nombres.js';

/** One line per number: kind (unless entier), value or reason, unit and flags. */
function resume(l: NombreLu): string {
  const valeur =
    l.kind === 'intervalle'
      ? `${l.min}..${l.max}`
      : l.kind === 'exclu' || l.kind === 'illisible'
        ? l.raison
        : l.kind === 'produit'
          ? `${l.facteurs.join('x')}=${l.valeur}`
          : l.kind === 'somme'
            ? `${l.termes.join('+')}=${l.valeur}`
            : l.valeur;
  const drapeaux = [
    l.approximatif ? '~' : '',
    l.borne === null ? '' : `<${l.borne}>`,
    l.nie ? '!' : '',
    l.reprise ? '>' : '',
    l.remplace ? '-' : '',
  ].join('');
  return `${l.kind === 'entier' ? '' : `${l.kind} `}${valeur}${drapeaux}${l.unite === null ? '' : ` ${l.unite}`}`;
}

const lit = (texte: string): string => nombres(texte).map(resume).join(' | ');

const LECTURES: readonly (readonly [string, string])[] = [
  ['14 classes', '14 classes'],
  [
    'Voiron, 14 classes, une élémentaire sans SNEE, 20 tablettes',
    '14 classes | article 1 elementaire | 20 tablettes',
  ],
  ['12classes', '12 classes'],
  ['3x20 tablettes', 'produit 3x20=60 tablettes'],
  ['3 x 20', 'produit 3x20=60'],
  ['3 × 20', 'produit 3x20=60'],
  ['3 fois 20 tablettes', 'produit 3x20=60 tablettes'],
  ['trois fois vingt', 'produit 3x20=60'],
  ['une quinzaine de classes', '15~ classes'],
  ['une vingtaine', '20~'],
  ['deux douzaines', '24~'],
  ['une centaine d’élèves', '100~ eleves'],
  ['des dizaines', 'illisible fraction~'],
  ['une demi-douzaine', '6~'],
  ['une demi douzaine de classes', '6~ classes'],
  ['une demi-centaine', '50~'],
  ['deux demi-douzaines', 'illisible intervalle'],
  ['une bonne vingtaine de classes', '20~ classes'],
  ['une petite dizaine', '10~'],
  ['5 + 9', 'somme 5+9=14'],
  ['5+9 classes', 'somme 5+9=14 classes'],
  ['cinq plus neuf', 'somme 5+9=14'],
  ['2 + 2 + 3 classes', 'somme 2+2+3=7 classes'],
  ['14 classes + 1 classe', 'somme 14+1=15 classe'],
  ['20 tablettes + 5 ordinateurs', '20 tablettes | 5 ordinateurs'],
  ['14 classes + 2 PAC', '14 classes | 2 pac'],
  ['14 + 1 ULIS', 'illisible suite ulis'],
  ['5 + 9 = 14', '14'],
  ['5 + 9 soit 14 classes', '14 classes'],
  ['14 classes (5 + 9)', '14 classes'],
  ['5 + 9 = 15', 'illisible intervalle'],
  ['3 x 20 = 60', '60'],
  ['22 classes sur 4 écoles', '22 classes | 4 ecoles'],
  ['trois écoles sur quatre', 'illisible intervalle'],
  ['8 sur 10 classes', 'illisible intervalle classes'],
  ['pas une seule classe', 'aucun 0 classe'],
  ['- 3', 'illisible negatif'],
  ['12  classes', '12 classes'],
  ['8 à 10 élèves', 'intervalle 8..10 eleves'],
  ['PAC 2 et 3 classes', 'exclu numero et | 3 classes'],
  ['nombre de classes de 14', '14'],
  ['12,5 classes', 'decimal 12.5 classes'],
  ['sinq classes', '5 classes'],
  ['quatre vint douze', '92'],
  ['15000 E', '15000 e'],
  ['environ 14 classes', '14~ classes'],
  ['14 classes environ', '14~ classes'],
  ['à peu près 14', '14~'],
  ['6 ou 7 classes', 'intervalle 6..7 classes'],
  ['entre 10 et 12 classes', 'intervalle 10..12 classes'],
  ['entre dix et douze classes', 'intervalle 10..12 classes'],
  ['10 à 12 classes', 'intervalle 10..12 classes'],
  ['de 10 à 12', 'intervalle 10..12'],
  ["l'école de 10 a 12 tablettes", 'illisible intervalle tablettes'],
  ['6-7 classes', 'intervalle 6..7 classes'],
  ['6 - 7', 'intervalle 6..7'],
  ['6 classes ou 7 classes', 'intervalle 6..7 classes'],
  ['une ou deux classes', 'intervalle 1..2 classes'],
  ['10 - 3', 'illisible intervalle'],
  ['moins trois classes', 'illisible negatif classes'],
  ['-3', 'illisible negatif'],
  ['−3 classes', 'illisible negatif classes'],
  ['- 3 classes', '3 classes'],
  ['10 moins 3', 'illisible suite moins | illisible negatif'],
  ['plus ou moins 14', '14~'],
  ['au moins 3 classes', '3<au-moins> classes'],
  ['pas plus de 14 classes', '14<au-plus> classes'],
  ['14 classes maximum', '14<au-plus> classes'],
  ['un nombre égal ou supérieur à 30', 'article 1 nombre | 30<au-moins>'],
  ['égal ou inférieur à 30', '30<au-plus>'],
  ['au moins de 14 classes', '14<au-moins> classes'],
  ['plus petits ou égaux à 100', '100<au-plus>'],
  ['plus de ou égal à 12', '12<au-moins>'],
  ['< = 12', '12<au-plus>'],
  ['moins de 20 mégas', '20<moins-de> megas'],
  ['4 310 €', '4310 €'],
  ["1'200 élèves", '1200 eleves'],
  ['12.610 €', 'illisible separateur €'],
  ['3,5 classes', 'decimal 3.5 classes'],
  ['trois virgule cinq', 'decimal 3.5'],
  ['douze virgule zéro cinq', 'decimal 12.05'],
  ['8 classes et demie', 'illisible fraction classes'],
  ['une classe et demie', 'illisible fraction classe'],
  ['deux tiers', 'illisible fraction'],
  ['½ classe', 'illisible fraction classe'],
  ['3/4 des classes', 'illisible fraction classes'],
  ['2 classes et quart', 'illisible fraction classes'],
  ['quatorze classes euh non quinze', '14- classes | 15>'],
  ['14 non 15', '14- non | 15>'],
  ['14 pardon 15 classes', '14- pardon | 15> classes'],
  ['14, pas 15', '14 | 15!-'],
  ['14 et non 15', '14 et | 15!-'],
  ['pas 14 mais 15', '14!- mais | 15>'],
  ["on n'a pas 14 classes", '14! classes'],
  ["on n'a que 14 classes", '14 classes'],
  ['non, 25 classes', '25 classes'],
  ['aucune classe', 'aucun 0 classe'],
  ['aucune idée', ''],
  ['quatorze (14) classes', '14 classes'],
  ['14 (quatorze) classes', '14 classes'],
  ['5 en maternelle et neuf en élémentaire', '5 en | 9 en'],
  ['les deux écoles', '2 ecoles'],
  ['14, 15', '14 | 15'],
  ['cent classes', '100 classes'],
  ['pour cent classes', '100 classes'],
  ['vingt-deux-classes', '22 classes'],
  ['１４ classes', '14 classes'],
  ['14\u200b classes', '14 classes'],
  ['1️⃣4️⃣ classes', '14 classes'],
  ['14.', '14'],
  ['2 PAC', '2 pac'],
  ['2PAC', '2 pac'],
  ['du matériel neuf pour 14 classes', 'exclu neuf pour | 14 classes'],
  ['en 2023 on aura 14 classes', 'exclu annee on | 14 classes'],
  ['1) 14 classes 2) 20 Mb/s', 'exclu liste | 14 classes | exclu liste | 20 mb'],
  ['8h30 : 14 classes', 'exclu heure | 14 classes'],
  [' -1', 'illisible negatif'],
  ['négatif cinq', 'illisible negatif'],
  [',25', 'illisible separateur'],
  ['3 douzaines', '36~'],
  ['302 douzaines', '3624~'],
  ['trois cent deux douzaines', 'illisible fraction~'],
  ['trois et un cinquième', 'illisible suite et | illisible fraction'],
  ['vingt et un billions', 'illisible fraction'],
  ['1,1^23', 'illisible suite'],
  ['14,0 classes', '14 classes'],
  ['une sur deux', 'illisible intervalle'],
  ['8 sur 10', 'illisible intervalle'],
  ['une cinquième classe', 'article 1 cinquieme'],
  ['2x PAC', '2 pac'],
  ['"14"', '14'],
  ['deux petites classes', '2 classes'],
  ['29km', 'exclu duree km'],
  ['999999999999999 classes', 'illisible trop-grand classes'],
];

const JAMAIS =
  `CP|CE1|CE2|CM1|CM2|cm 2|ce1-ce2|les CM1/CM2|6ème|6e|6 ème|1er|1ère|2nde|première|les Deux Alpes|Les 2 Alpes|les deux alpes|Six-Fours|Les Sept Laux|école des Trois Fontaines|école des 3 fontaines|école élémentaire des Quatre Vents|rue du 8 mai|rue du 8 mai 1945|12 rue Victor Hugo|12 bis avenue Foch|le 17 février 2023|17/02/2023|17-02-23|2023-02-17|avant le 17 février|en 2023|depuis 2018|rentrée 2023|2022-2023|année scolaire 2022/2023|en deux mille vingt-trois|le dix-sept février|AMI 2|PAC 2|le PAC 1|PAC n°2|PAC n° 2|cycle 3|pilier 2|pilier deux|annexe 3|page 12|article 4|F12|A1|A4|USB3|3D|06 12 34 56 78|0476123456|04.76.12.34.56|+33 6 12 34 56 78|04-76-12-34-56|38500 Voiron|38 500 Voiron|38500|69001 Lyon|8h|8h30|18 h|10:30|à 14 heures|24/7|24h/24|7j/7|trois ans|18 mois|deux minutes|matériel neuf|un ordinateur neuf|à neuf|quoi de neuf|du neuf|comme neuf|70 %|70%|soixante-dix pour cent|cent pour cent|4G|la 5G|12k|12 k€|3 M€|le 14|du 38|le 38|école 2|classe 3|thymio 2|Windows 11|les deux|ces deux-là|un peu|une fois|deux fois|mille mercis|en deux mots|un peu|loi de 1901|mairie@ville38.fr|https://exemple.fr/page/12|www.ville38.fr|version 2.1|1/2|10/20|X Æ A-12|École du 8 mai 1945|école du 11 novembre|Jean XXIII|Charlemagne IX|2 bis rue de la Paix|12 ter|UAI 0380001A|0380001A|0380001 A|Windows 10 ou 11|iPad 9|iPad 9e génération|wifi 6|wi-fi 6|Wi-Fi 6E|1er degré|2nd degré|cycle 1|cycles 2 et 3|cycles 2, 3 et 4|PS-MS-GS|2e classe|2de|TNE 38|RPI 12|QPV 2|BP 12|CS 12345|Grenoble cedex 9|page 3 ou 4|pages 12-14|pp 12-14|p. 12|art. 3|§ 3|vendredi 22|le jeudi 21 à 14h|le 12 janvier, 2023|le 1 sep. 2022|1er avril 78|2022/12/31|les 3 et 4 mars|du 6 au 10 février|de 3 à 6 ans|2 ou 3 ans|deux ou trois mois|de 9 à 12h|entre 9 et 11 heures|entre 50 et 70 %|50 ou 70 %|80 pour 100|trente pourcentage|taux de 70|10 à 12 k€|2 ou 3 fois|CM1 22|CP : 12|classe de 24|des classes de 25|1 To|5000 lumens|ping 20 ms|4 journées|USB 3|Bluetooth 5|64 Go|1,1^+23|12e-1|PAC 1 et 2|1e3|XIV|III|IV classes|Paris 15|l’un|une école|la n°3`.split(
    '|',
  );

const COMPTE: ReadonlySet<NombreLu['kind']> = new Set(['entier', 'decimal', 'produit', 'intervalle']);

describe('numbers in sentences', () => {
  it('reads each phrase of the table', () => {
    const faux = LECTURES.filter(([texte, attendu]) => lit(texte) !== attendu).map(
      ([texte, attendu]) => `${texte} → ${lit(texte)} (attendu : ${attendu})`,
    );
    assert.deepEqual(faux, []);
  });

  it('never counts levels, names, dates, phones, ordinals, labels', () => {
    const faux: string[] = [];
    for (const texte of JAMAIS) {
      for (const phrase of [texte, `${texte}, merci`, `Bonjour, ${texte}.`, `(${texte})`]) {
        if (phrase !== texte && /^(?:le 14|neuf|2023)$/u.test(texte)) continue;
        if (nombres(phrase).some((l) => COMPTE.has(l.kind))) faux.push(`${phrase} → ${lit(phrase)}`);
      }
    }
    assert.deepEqual(faux, []);
  });

  it('gives nothing inside the masks of the caller', () => {
    const texte = 'école des 12 apôtres : 5 classes';
    assert.deepEqual(nombres(texte, [{ debut: 10, fin: 20 }]).map(resume), ['5 classes']);
  });

  it('never reads two numerals that touch as something else', () => {
    const unites =
      'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ');
    const dizaines = 'vingt trente quarante cinquante soixante'.split(' ');
    const justes = new Map<string, number>();
    const nom = (n: number): string => {
      if (n <= 16) return unites[n - 1] ?? '';
      if (n < 20) return `dix ${unites[n - 11]}`;
      if (n < 70) {
        const [d, u] = [dizaines[Math.floor(n / 10) - 2] ?? '', n % 10];
        return u === 0 ? d : u === 1 ? `${d} et un` : `${d} ${unites[u - 1]}`;
      }
      if (n < 80) return n === 71 ? 'soixante et onze' : `soixante ${nom(n - 60)}`;
      if (n < 100) return n === 80 ? 'quatre vingt' : `quatre vingt ${nom(n - 80)}`;
      const [c, r] = [Math.floor(n / 100), n % 100];
      return `${c === 1 ? '' : `${unites[c - 1]} `}cent${r === 0 ? '' : ` ${nom(r)}`}`;
    };
    for (let n = 1; n < 1000; n += 1) justes.set(nom(n), n);
    for (let n = 21; n < 1000; n += 10) justes.set(nom(n).replace(' et un', ' un'), n);
    for (let n = 11; n < 20; n += 1)
      for (let r = 0; r < 100; r += 1)
        justes.set(`${nom(n)} cent${r === 0 ? '' : ` ${nom(r)}`}`, n * 100 + r);
    const faux: string[] = [];
    for (let a = 1; a < 1000; a += 7) {
      for (let b = 1; b < 1000; b += 11) {
        const texte = `${nom(a)} ${nom(b)}`;
        const attendu = justes.get(texte);
        const lus = nombres(`${texte} classes`);
        const [seul] = lus;
        const juste =
          lus.length === 1 &&
          seul !== undefined &&
          (attendu === undefined
            ? seul.kind === 'illisible'
            : seul.kind === 'entier' && seul.entier === attendu);
        if (!juste) faux.push(`${texte} → ${lit(`${texte} classes`)}`);
      }
    }
    assert.deepEqual(faux.slice(0, 10), []);
  });

  it('reads the count and only it among generated tricky neighbours', () => {
    const comptes: readonly (readonly [string, number])[] = [
      ['14', 14],
      ['quatorze', 14],
      ['vingt et une', 21],
      ['soixante-quinze', 75],
      ['Quatre-vingt-onze', 91],
      ['1 200', 1200],
      ['deux cents', 200],
      ['neuf', 9],
      ['mille', 1000],
    ];
    const avant = [
      '',
      'en 2023, ',
      'au 38500 Voiron, ',
      'école des Deux Rives : ',
      'Les Deux Alpes, ',
      'pour les CM2, ',
      'PAC 2 : ',
      'du 17/02/2023 : ',
      'appelez le 06 12 34 56 78, ',
      'à 8h30, ',
      'pour le cycle 3, ',
      'avec du matériel neuf, ',
      'en CE1-CE2 : ',
      'à 70 %, ',
      'depuis 2017, ',
      'oui, ',
      '2e fois : ',
      'AMI 2, ',
      'la 4G ; ',
      'rue du 8 mai 1945, ',
      'pour la 6e : ',
      '(38) ',
    ];
    const apres = [
      '',
      ' en 2023',
      ', à Six-Fours',
      ' en CP',
      ' (CM1 et CM2)',
      ' depuis 2018',
      ', 70 %',
      ' le 17 février 2023',
      ', tél 0476123456',
      ' à 8h',
      ' de 6ème',
      ' et du matériel neuf',
      ' dans le 38',
      ' rue du 11 novembre',
      ' pour le PAC 1',
      ', AMI 2',
      ' en 4G',
    ];
    const faux: string[] = [];
    for (const a of avant) {
      for (const [mots, valeur] of comptes) {
        for (const b of apres) {
          const texte = `${a}${mots} classes${b}`;
          const lus = nombres(texte).filter((l) => COMPTE.has(l.kind) || l.kind === 'illisible');
          const [seul] = lus;
          if (
            lus.length !== 1 ||
            seul?.kind !== 'entier' ||
            seul.entier !== valeur ||
            seul.unite !== 'classes'
          ) {
            faux.push(`${texte} → ${lit(texte)}`);
          }
        }
      }
    }
    assert.deepEqual(faux.slice(0, 10), []);
  });

  it('keeps offsets on the normalised text', () => {
    const texte = 'École « Jean‑Macé » : vingt‑deux classes';
    const [lu] = nombres(texte);
    assert.equal(lu?.texte, 'vingt-deux');
    assert.equal(lu?.debut, texte.indexOf('vingt'));
  });

  it('does not trust a number where a long message was cut', () => {
    const long = `${'a '.repeat(497)}12 000 classes`;
    for (const l of nombres(long)) assert.notEqual(l.kind, 'entier', JSON.stringify(l));
  });
});
