import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { debit, type Lu, sommeHT } from '../../../dialogs/questions/saisies.js';

/** « valeur », « refus » or « rien »: what a phrase gives to the question. */
function court(lu: Lu): string {
  return lu === null ? 'rien' : 'refus' in lu ? 'refus' : String(lu.valeur);
}

function verifie(lire: (texte: string) => Lu, table: readonly (readonly [string, string])[]): void {
  const faux = table
    .map(([texte, attendu]) => [texte, court(lire(texte)), attendu] as const)
    .filter(([, lu, attendu]) => lu !== attendu)
    .map(([texte, lu, attendu]) => `${texte} → ${lu} (attendu : ${attendu})`);
  assert.deepEqual(faux, []);
}

describe('inputs', () => {
  it('reads a throughput as the answer to its question', () => {
    verifie(debit('Quel débit ?').lirePhrase, [
      ['30', '30'],
      ['30 Mb/s', '30'],
      ['fibre 300', '300'],
      ['25 en descendant et 5 en montant', '25'],
      ['5 Mb/s en montant', 'refus'],
      ["on n'a pas 20 mégas", 'refus'],
      ['même pas 20 mégas', 'refus'],
      ['la fibre', 'refus'],
      ['20 Mo/s', 'refus'],
      ['environ 20 Mb/s', 'refus'],
      ['je ne sais pas', 'ne-sait-pas'],
      ['14 classes', 'rien'],
    ]);
  });

  it('reads a sum without taxes, never one with taxes', () => {
    verifie(sommeHT('Quelle somme ?').lirePhrase, [
      ['5000', '5000'],
      ['5 000 € HT', '5000'],
      ['5 k€', '5000'],
      ['5 000 € maximum', '5000'],
      ['12 000 € HT soit 14 400 € TTC', '12000'],
      ['14 400 € TTC (12 000 € HT)', '12000'],
      ['12 000€TTC', 'refus'],
      ['prix TTC : 12 000', 'refus'],
      ['au moins 5 000 €', 'refus'],
      ['environ 5 000 €', 'refus'],
      ['entre 4 000 € et 5 000 €', 'refus'],
      ['5 000 € ou 6 000 €', 'refus'],
      ['-500 €', 'refus'],
      ['bonjour', 'rien'],
    ]);
  });
});
