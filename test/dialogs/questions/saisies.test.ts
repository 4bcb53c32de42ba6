import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { choix, debit, entier, type Lu, sommeHT } from '../../../dialogs/questions/saisies.js';

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

const NIVEAU = choix({
  options: [
    { valeur: 'non', titre: 'Pas encore', mots: /\b(pas encore|pas atteint)\b/, ouiNon: 'non' },
    { valeur: 'oui', titre: 'Atteint', mots: /\b(deja atteint|(?<!pas )atteint)\b/, ouiNon: 'oui' },
  ],
  attendu: 'Atteint ?',
  neSaitPas: true,
});
const WIFI = choix({
  options: [
    { valeur: 'complet', titre: 'Oui', mots: /\b(complet|partout)\b/, ouiNon: 'oui' },
    { valeur: 'partiel', titre: 'En partie', mots: /\b(partiel|en partie)\b/, ouiNon: 'non', partiel: true },
  ],
  attendu: 'Partout ?',
});
const CLASSES = entier({ min: 1, max: 60, unite: 'classe', attendu: 'Combien ?', unites: ['classe'] });

describe('inputs', () => {
  it('an article counts nothing but the thing asked about', () => {
    verifie(CLASSES.lirePhrase, [
      ['oui, un ENT conforme', 'rien'],
      ['une directrice', 'rien'],
      ['une classe', '1'],
      ['une seule', '1'],
    ]);
  });

  it('reads a yes or a no to a question of fact, not a mere agreement', () => {
    verifie(NIVEAU.lirePhrase, [
      ['oui', 'oui'],
      ['pas encore', 'non'],
      ["on l'a déjà", 'oui'],
      ["j'en sais rien", 'ne-sait-pas'],
      ['presque atteint', 'refus'],
      ['on y travaille', 'refus'],
      ["c'est prévu", 'refus'],
      ['oui sauf la maternelle', 'refus'],
      ['pas encore partout', 'refus'],
      ['ok merci', 'rien'],
      ['super', 'rien'],
      ["ça ne m'intéresse pas", 'rien'],
      ['non mais franchement', 'rien'],
      ['14 classes', 'rien'],
    ]);
    verifie(WIFI.lirePhrase, [
      ['partout', 'complet'],
      ['presque', 'partiel'],
      ['oui sauf la cantine', 'partiel'],
      ['non', 'partiel'],
    ]);
  });

  it('reads a whole number of the thing asked', () => {
    verifie(CLASSES.lirePhrase, [
      ['14', '14'],
      ['quatorze', '14'],
      ['5 + 9', '14'],
      ['5 + 9 = 14', '14'],
      ['５ classes', '5'],
      ['12,5', 'refus'],
      ['-3', 'refus'],
      ['- 3', 'refus'],
      ['0', 'refus'],
      ['une dizaine', 'refus'],
      ['6 ou 7', 'refus'],
      ['3x5', 'refus'],
      ['vendredi 22', 'rien'],
      ['CM1 22', 'rien'],
      ['cycles 2 et 3', 'rien'],
    ]);
  });

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
