import assert from 'node:assert/strict';
import { Decimal } from 'decimal.js';
import { describe, it } from 'mocha';
import {
  date,
  euros,
  liste,
  montant,
  nbsp,
  nombre,
  pluriel,
  pourcent,
  typographie,
} from '../../../dialogs/textes/typographie.js';

const N = '\u00a0';

describe('typographie', () => {
  it('puts no-break spaces before double punctuation, % and €, and inside « »', () => {
    assert.equal(nbsp('Vrai ? Non : « 70 % » !'), `Vrai${N}? Non${N}: «${N}70${N}%${N}»${N}!`);
    assert.equal(nbsp('«Ecole» 50% et 12€'), `«${N}Ecole${N}» 50${N}% et 12${N}€`);
    assert.equal(nbsp('décret n° 2015-372'), `décret n°${N}2015-372`);
    assert.equal(nbsp('11 800 € et 2023 300'), `11${N}800${N}€ et 2023 300`);
  });

  it('leaves addresses and times alone, and is idempotent', () => {
    const adresse = 'https://www.isere.fr/?a=b;c 12:30';
    assert.equal(nbsp(adresse), adresse);
    const une = nbsp('Le reste ? « 3 540,50 € » ; voilà !');
    assert.equal(nbsp(une), une);
  });

  it('turns apostrophes inside words, and no other quote', () => {
    assert.equal(typographie("l'école d'« Isère » n'est"), `l’école d’«${N}Isère${N}» n’est`);
    assert.equal(typographie("'a' 75'' https://x.fr/l"), "'a' 75'' https://x.fr/l");
  });

  it('words numbers, money and rates', () => {
    assert.equal(nombre(14), '14');
    assert.equal(nombre(1000), `1${N}000`);
    assert.equal(nombre('1234567.5'), `1${N}234${N}567,5`);
    assert.equal(nombre(-2360), `-2${N}360`);
    assert.equal(euros(new Decimal('11800')), `11${N}800${N}€${N}HT`);
    assert.equal(montant(new Decimal('3540.5')), `3${N}540,50${N}€`);
    assert.equal(montant(new Decimal('199999.99')), `199${N}999,99${N}€`);
    assert.equal(pourcent(70), `70${N}%`);
  });

  it('words dates, counts and lists', () => {
    assert.equal(date('2023-02-17'), `17${N}février 2023`);
    assert.equal(date('2024-03-01'), `1er${N}mars 2024`);
    assert.equal(date('2023-11'), 'novembre 2023');
    assert.equal(date('bientôt'), 'bientôt');
    assert.equal(pluriel(1, 'classe'), `1${N}classe`);
    assert.equal(pluriel(0, 'classe'), `0${N}classe`);
    assert.equal(pluriel(14, 'classe'), `14${N}classes`);
    assert.equal(pluriel(2, 'tableau', 'tableaux'), `2${N}tableaux`);
    assert.equal(liste(['a', 'b', 'c']), 'a, b et c');
    assert.equal(liste(['a', 'b'], 'ou'), 'a ou b');
    assert.equal(liste(['a']), 'a');
    assert.equal(liste([]), '');
  });
});
