import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { nouvelleConversation } from './conversation.js';

const plat = (t: string): string => t.replaceAll('\u00a0', ' ').replaceAll('\\', '').replaceAll('’', "'");

function suite(...messages: readonly string[]): string {
  const c = nouvelleConversation();
  return plat(messages.map((m) => c.dire(m).texte).at(-1) ?? '');
}

describe('a follow-up that means nothing alone', () => {
  const cas: readonly (readonly [messages: readonly string[], attendu: RegExp])[] = [
    [["c'est quoi le SNEE", "et l'ENT ?"], /environnement numérique de travail/],
    [
      ['combien de casques par PAC ?', 'et de tablettes ?'],
      /Tablettes.*\(10 à 20 par PAC\)|10 à 20 tablettes par PAC/,
    ],
    [['quelle est la définition du MDM ?', "c'est obligatoire ?"], /MDM|gestion de flotte/i],
    [
      ["c'est quoi un visualiseur ?", 'il y en a combien par PAC ?'],
      /Visualiseur \(1 par classe, 3 au maximum/,
    ],
    [['30 Mb/s', "c'est bon pour nous ?"], /30 Mb\/s : c'est suffisant/],
    [['je veux 3 PAC', "j'ai 4 classes", "c'est possible ?"], /pour 4 classes dans la commune( :|,) 2 PAC/i],
    [['combien de classes dans un PAC ?', 'et en maternelle ?'], /1 à 3 classes/],
  ];
  for (const [messages, attendu] of cas)
    it(messages.join(' → '), () => assert.match(suite(...messages), attendu));

  it('does not go back to a value that was corrected', () => {
    const texte = suite('notre école a 12 Mb/s', "ah non j'ai mal lu c'est 120", "c'est bon alors ?");
    assert.doesNotMatch(texte, /12 Mb\/s : ce n'est pas suffisant/);
  });

  it('leaves alone a message that stands by itself', () => {
    assert.match(suite("c'est quoi le SNEE", 'et la date limite de dépôt ?'), /17 février 2023/);
  });
});
