import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { sommeOuTotal } from '../../../dialogs/comprehension/compositions.js';
import { dates } from '../../../dialogs/comprehension/dates.js';
import { montants, pourcentages } from '../../../dialogs/comprehension/montants.js';
import { debits, pouces } from '../../../dialogs/comprehension/unites.js';

type Table = readonly (readonly [string, string])[];

/** The flags that are set, then the values, in the order of the type. */
function ligne(objet: Readonly<Record<string, unknown>>): string {
  return Object.entries(objet)
    .filter(([cle, v]) => v !== false && v !== null && !['debut', 'fin', 'texte'].includes(cle))
    .map(([cle, v]) => (v === true ? cle : String(v)))
    .sort()
    .join(' ');
}

function verifie(table: Table, lit: (texte: string) => readonly object[]): void {
  const faux: string[] = [];
  for (const [texte, attendu] of table) {
    const lu = lit(texte)
      .map((o) => ligne(o as Readonly<Record<string, unknown>>))
      .join(' | ');
    if (lu !== attendu) faux.push(`${texte} → ${lu} (attendu : ${attendu})`);
  }
  assert.deepEqual(faux, []);
}

describe('units', () => {
  it('reads throughputs in Mb/s', () => {
    verifie(
      [
        ['20 Mb/s', '20 exact'],
        ['20 Mbit/s', '20 exact'],
        ['20Mbps', '20 exact'],
        ['20 MBPS', '20 exact'],
        ['8 mégas', '8 exact'],
        ['huit mégas', '8 exact'],
        ['20 mégabits par seconde', '20 exact'],
        ['19,9 Mb/s', '19.9 exact'],
        ['0,5 Gbit/s', '500 exact'],
        ['1 Giga', '1000 exact'],
        ['un giga', '1000 exact'],
        ['2,5 Gb/s', '2500 exact'],
        ['512 kb/s', '0.512 exact'],
        ['20M', '20 exact'],
        ['débit de 20 m', '20 exact'],
        ['à 20 m de la mairie', ''],
        ['3 Mo/s', '24 3 ambigu'],
        ['3 mo', '24 3 ambigu'],
        ['2,5 Mo/s', '2.5 20 ambigu'],
        ['20 MB/s', '160 20 ambigu'],
        ['64 Go de mémoire', ''],
        ['entre 10 et 15 mégas', '10 15 intervalle'],
        ['10 à 15 Mb/s', '10 15 intervalle'],
        ['plus de 20 Mb/s', '20 exact plus-de'],
        ['moins de 20 mégas', '20 exact moins-de'],
        ['au moins 20 Mb/s', '20 au-moins exact'],
        ['20 mb/s minimum', '20 au-moins exact'],
        ['environ 12 Mb/s', '12 approximatif exact'],
        ['100/50 Mb/s', 'illisible'],
        ['on a la fibre', 'fibre mention'],
        ['pas la fibre, 8 mégas en ADSL', 'fibre mention nie | 8 exact | adsl mention'],
        ['la 4G', '4g mention'],
        ['20', ''],
        ['14 classes', ''],
        ['25 mb en descendant et 5 en montant', '25 5 descendant exact'],
        ['descendant 25 Mb/s, montant 5 Mb/s', '25 5 descendant exact'],
        ['débit montant 5 mb, descendant 25', '25 5 descendant exact'],
        ['20 down 5 up', '20 5 descendant exact sansUnite'],
        ['25 Mb/s (5 en montant)', '25 5 descendant exact'],
        ['1 Gb/s en descendant et 300 en montant', '1000 300 descendant exact'],
        ['100 Mb/s ↓ 50 Mb/s ↑', '100 50 descendant exact'],
        ['A : 25 mb down 5 up ; B : 100 mb down 50 up', '25 5 descendant exact | 100 50 descendant exact'],
        ['5 Mb/s en montant', '5 exact montant'],
        ['montant : 5 000 €, débit 25 Mb/s', '25 exact'],
        ['montant : 12 000', ''],
        ['montant du devis : 30', ''],
        ['1 Go/s', '1000 8000 ambigu'],
        ['un giga de mémoire', ''],
        ['8 mégapixels', ''],
        ['un fichier de 20 Mo', ''],
        ['2 lignes de 10 mégas', 'illisible'],
        ['2x10 mégas', 'illisible'],
        ['10 + 10 mégas', 'illisible'],
        ['fibre 300', '300 exact sansUnite | fibre mention'],
        ['débit : 30', '30 exact sansUnite'],
        ['le débit est de 30 à l’école', '30 exact sansUnite'],
        ['débit de 30 classes', ''],
        ['même pas 20 mégas', '20 exact moins-de'],
        ['20 Mibit/s', '20 exact'],
      ],
      debits,
    );
  });

  it('reads inches', () => {
    verifie(
      [
        ['75"', '75'],
        ['75”', '75'],
        ["86''", '86'],
        ['86’’', '86'],
        ['86 ″', '86'],
        ['75 pouces', '75'],
        ['75p', '75'],
        ['soixante-quinze pouces', '75'],
        ['75 ou 86 pouces', '75 86'],
        ['75 PC portables', ''],
        ['"75"', ''],
      ],
      pouces,
    );
  });

  it('reads amounts in euros', () => {
    verifie(
      [
        ['2 000 €', '2000.00 exact'],
        ['2 000 €', '2000.00 exact'],
        ['4 310,50 €', '4310.50 exact'],
        ['4 310,5 €', '4310.50 exact'],
        ['12.610 €', '12610.00 exact'],
        ['1.234,56 €', '1234.56 exact'],
        ['1 234.56 €', '1234.56 exact'],
        ['12 k€', '12000.00 exact'],
        ['12,5 k€', '12500.00 exact'],
        ['1,5 M€', '1500000.00 exact'],
        ['12k', '12000.00 aConfirmer exact'],
        ['2000e', '2000.00 aConfirmer exact'],
        ['12 000 HT', '12000.00 HT aConfirmer exact'],
        ['douze mille euros', '12000.00 exact'],
        ['quatre mille trois cent dix euros', '4310.00 exact'],
        ['200 mille euros', '200000.00 exact'],
        ["1 million d'euros", '1000000.00 exact'],
        ['2000 euros HT', '2000.00 HT exact'],
        ['2000 € TTC', '2000.00 TTC exact'],
        ['2 000 € le VPI HT', '2000.00 HT exact'],
        ['montant TTC : 2400 €', '2400.00 TTC exact'],
        ['2 000 euros hors taxes', '2000.00 HT exact'],
        ['€ 2000', '2000.00 exact'],
        ['2000€50', '2000.50 exact'],
        ['douze euros cinquante', '12.50 exact'],
        ['50 centimes', '0.50 exact'],
        ['entre 10 000 et 12 000 €', '10000.00 12000.00 intervalle'],
        ['10 à 12 k€', '10000.00 12000.00 intervalle'],
        ['10 à 12 000 €', '10.00 12000.00 aConfirmer intervalle'],
        ['3,456 €', 'illisible tropDeDecimales'],
        ['199 999,99 €', '199999.99 exact'],
        ['200 000,01 €', '200000.01 exact'],
        ['treize euros et quarante-cinq cents', 'illisible'],
        ['-200 €', 'illisible negatif'],
        ['deux cents trois cents euros', 'illisible'],
        ['environ 2 000 €', '2000.00 approximatif exact'],
        ['moins de 2000 €', '2000.00 exact moins-de'],
        ['2 VPI à 2 000 € et 3 ENI à 3 500 € HT', '2000.00 exact | 3500.00 HT exact'],
        ['le 17/02/2023, 2 000 €', '2000.00 exact'],
        ['14 classes', ''],
        ['20 tablettes et 3 PAC', ''],
        ['Pasteur 3 classes', ''],
        ['professeur 3, directeur 2, valeur 12', ''],
        ['EUR 12000', '12000.00 exact'],
        ['12 000€TTC', '12000.00 TTC exact'],
        ['12 000 €HT', '12000.00 HT exact'],
        ['12 000 € taxes comprises', '12000.00 TTC exact'],
        ['prix TTC : 12 000', '12000.00 TTC aConfirmer exact'],
        ['12  k€', '12000.00 exact'],
        ['12\u00a0\u202f000 €', '12000.00 exact'],
        ['12 kilo-euros', '12000.00 exact'],
        ['15 000 balles', '15000.00 aConfirmer exact'],
        ['2 balles de tennis', ''],
        ["12'000 €", '12000.00 exact'],
        ['de 10 000 € à 12 000 €', '10000.00 12000.00 intervalle'],
        ['entre 10 000 € et 12 000 €', '10000.00 12000.00 intervalle'],
        ['12 000 € HT soit 14 400 € TTC', '12000.00 HT exact | 14400.00 TTC exact'],
        ['1,234.56 €', 'illisible'],
      ],
      montants,
    );
  });

  it('trusts no amount among more than anybody writes', () => {
    const lus = montants('1 € à '.repeat(140));
    assert.ok(lus.length > 60);
    assert.ok(lus.every((l) => l.kind === 'illisible'));
  });

  it('reads percentages and fractions', () => {
    verifie(
      [
        ['70 %', '70'],
        ['70%', '70'],
        ['70 %', '70'],
        ['70 pour cent', '70'],
        ['soixante-dix pour cent', '70'],
        ['cent pour cent', '100'],
        ['12,5 %', '12.5'],
        ['50 à 70 %', '50 | 70'],
        ['la moitié', '50 fraction'],
        ['les trois quarts', '75 fraction'],
        ['deux tiers', 'fraction'],
        ['pour cent classes', ''],
        ['80 pour 100', '80'],
        ['pour 100 classes', ''],
        ['trente pourcentage', '30'],
      ],
      pourcentages,
    );
  });

  it('reads dates with their relation', () => {
    verifie(
      [
        ['17 février 2023', '2023-02-17 jour le'],
        ['17/02/2023', '2023-02-17 jour le'],
        ['17-02-23', '2023-02-17 jour le'],
        ['17.02.2023', '2023-02-17 jour le'],
        ['2023-02-17', '2023-02-17 jour le'],
        ['17 fevier 2023', '2023-02-17 jour le'],
        ['dix-sept février deux mille vingt-trois', '2023-02-17 jour le'],
        ['1er février', '--02-01 jour le'],
        ['avant le 17 février', '--02-17 avant jour'],
        ['le 17/02', '--02-17 jour le'],
        ['février 2023', '2023-02 en mois'],
        ['après mars 2024', '2024-03 apres mois'],
        ['depuis 2018', '2018 annee depuis'],
        ['en 2016', '2016 annee en'],
        ['avant 2017', '2017 annee avant'],
        ['depuis le 31/12/2017', '2017-12-31 depuis jour'],
        ["jusqu'au 10 mars 2023", '2023-03-10 jour jusqua'],
        ['en deux mille seize', '2016 annee en'],
        ['entre 2016 et 2018', '2016 annee en | 2018 annee en'],
        ['2022-2023', '2022/2023 annee-scolaire en'],
        ['29 février 2024', '2024-02-29 jour le'],
        ['29/02/2023', 'jour le'],
        ['31/02/2023', 'jour le'],
        ['sept. 2022', '2022-09 en mois'],
        ['sept mille neuf cents', ''],
        ['3/4', ''],
        ['2 000 classes', ''],
        ['12 janvier, 2023', '2023-01-12 jour le'],
        ['17 février, 2023 tablettes', '--02-17 jour le'],
        ['le 1 sep. 2022', '2022-09-01 jour le'],
        ['1er avril 78', '1978-04-01 jour le'],
        ['2022/12/31', '2022-12-31 jour le'],
      ],
      dates,
    );
  });
});

describe('sommeOuTotal', () => {
  it('adds up, or says that it doubts', () => {
    const table: Table = [
      ['5 en maternelle et 9 en élémentaire', 'somme 14 (5 maternelle, 9 elementaire)'],
      ['dix classes dont deux de maternelle', 'dont 10 (2 maternelle)'],
      ['10 classes dont une de maternelle', 'dont 10 (1 maternelle)'],
      ['10 classes dont 12 de maternelle', 'doute incoherent'],
      ['5 + 9', 'simple 14'],
      ['une école de 5 et une de 7', 'somme 12 (5 ecole, 7 ecole)'],
      ['une école de 5 classes et une autre de 7 classes', 'somme 12 (5 ecole, 7 ecole)'],
      ['deux écoles de 3 classes', 'produit 6 à confirmer (2 ecole, 3 ecole)'],
      ['3 écoles avec 5 classes chacune', 'produit 15 à confirmer (3 ecole, 5 ecole)'],
      ['14 classes', 'simple 14'],
      ['14', 'simple 14'],
      ['14 classes : 5 en maternelle et 9 en élémentaire', 'detail 14 (5 maternelle, 9 elementaire)'],
      ['14 classes : 5 en maternelle et 8 en élémentaire', 'doute incoherent'],
      ['5 maternelles et 9 élémentaires', 'doute ecoles-ou-classes'],
      ['maternelle : 5, élémentaire : 9', 'somme 14 (5 maternelle, 9 elementaire)'],
      ['5 tablettes en maternelle et 9 en élémentaire', 'null'],
      ['une classe de maternelle et deux d’élémentaire', 'somme 3 (1 maternelle, 2 elementaire)'],
      ['une quinzaine de classes', 'simple 15 à confirmer'],
      ['6 ou 7 classes', 'intervalle 6..7'],
      ['au moins 14 classes', 'doute borne'],
      ['quatorze classes euh non quinze', 'simple 15'],
      ['pas 14 mais 15 classes', 'simple 15'],
      ['deux cents trois cents classes', 'doute illisible'],
      ['3,5 classes', 'doute illisible'],
      ['école A : 5 classes, école B : 9 classes', 'doute plusieurs'],
      ['2 PAC pour 14 classes', 'simple 14'],
      ['14 classes, 320 élèves, 2 écoles', 'simple 14'],
      ['2 PAC, 20 tablettes', 'null'],
      ['classes : 14', 'simple 14'],
      ['nombre de classes 14', 'simple 14'],
      ['une seule classe', 'simple 1'],
      ['bonjour', 'null'],
    ];
    const faux: string[] = [];
    for (const [texte, attendu] of table) {
      const c = sommeOuTotal(texte, { nuAccepte: true });
      const parts =
        c === null || c.parts.length === 0
          ? ''
          : ` (${c.parts.map((p) => `${p.valeur} ${p.mot ?? '?'}`).join(', ')})`;
      const lu =
        c === null
          ? 'null'
          : c.relation === 'doute'
            ? `doute ${c.raison}`
            : c.relation === 'intervalle'
              ? `intervalle ${c.min}..${c.max}`
              : `${c.relation} ${c.total}${c.aConfirmer ? ' à confirmer' : ''}${parts}`;
      if (lu !== attendu) faux.push(`${texte} → ${lu} (attendu : ${attendu})`);
    }
    assert.deepEqual(faux, []);
  });

  it('does not take a bare number for classes unless they were asked', () => {
    assert.equal(sommeOuTotal('14'), null);
    assert.equal(sommeOuTotal('5/9'), null);
    assert.equal(sommeOuTotal('5 en maternelle et 9 en élémentaire')?.total, 14);
  });
});
