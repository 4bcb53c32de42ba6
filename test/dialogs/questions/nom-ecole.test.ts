import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { nomDEcole } from '../../../dialogs/questions/nom-ecole.js';
import { nouvelleConversation } from '../conversation.js';

/** What a text gives as a name: the name, « refus » or « rien ». */
function lu(texte: string): string {
  const lecture = nomDEcole.lirePhrase(texte);
  return lecture === null ? 'rien' : 'refus' in lecture ? 'refus' : String(lecture.valeur);
}

describe('the name of a school', () => {
  const noms: readonly (readonly [string, string])[] = [
    ['Jean Jaurès', 'Jean Jaurès'],
    ['école Jean Moulin', 'école Jean Moulin'],
    ["elle s'appelle Les Trois Saules", 'Les Trois Saules'],
    ['Notre-Dame de la Salette.', 'Notre-Dame de la Salette'],
    ['les deux rives', 'les deux rives'],
    ['« Le Petit Prince »', 'Le Petit Prince'],
    ["c'est l'école du Bourg", 'école du Bourg'],
    ['Groupe scolaire Simone Veil', 'Groupe scolaire Simone Veil'],
  ];
  for (const [texte, nom] of noms) it(`« ${texte} »`, () => assert.equal(lu(texte), nom));

  const autres: readonly (readonly [string, string])[] = [
    ['je sais pas', 'rien'],
    ['aucune idée', 'rien'],
    ["j'en sais rien", 'rien'],
    ["c'est quoi le SNEE ?", 'rien'],
    ['combien de PAC pour 14 classes', 'rien'],
    ['oui', 'refus'],
    ['non', 'refus'],
    ['ok', 'refus'],
    ['12', 'refus'],
    ['élémentaire', 'refus'],
    ['3 classes', 'refus'],
    ['bonjour', 'rien'],
    ['on a deux écoles dans la commune', 'rien'],
  ];
  for (const [texte, attendu] of autres) it(`« ${texte} » is none`, () => assert.equal(lu(texte), attendu));

  it('« je sais pas » to « quel est le nom ? » changes nothing; « oui » asks again', () => {
    const c = nouvelleConversation();
    c.dire('Voiron, 8 classes, une élémentaire sans SNEE');
    c.dire("renommer l'élémentaire");
    assert.match(c.dire('oui').texte, /J’attends le nom/);
    c.dire('Jean Moulin');
    assert.equal(c.dossier()?.situation.ecoles[0]?.nom, 'Jean Moulin');
    c.dire("renommer l'élémentaire");
    c.dire('je sais pas');
    assert.equal(c.dossier()?.situation.ecoles[0]?.nom, 'Jean Moulin');
  });
});
