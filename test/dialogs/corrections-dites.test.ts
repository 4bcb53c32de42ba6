/** A number said in the place of another: what was that number is corrected, whatever is asked now. */
import assert from 'node:assert/strict';
import { nouvelleConversation } from './conversation.js';

function reponse(...messages: readonly string[]): string {
  const conversation = nouvelleConversation();
  let texte = '';
  for (const m of messages) texte = conversation.dire(m).texte;
  return texte.replace(/[\u00a0\u202f]/gu, ' ');
}

const CAS: readonly (readonly [messages: readonly string[], ...motifs: RegExp[]])[] = [
  [
    ['huit classes', 'euh pardon dix-huit, pas huit. du coup le plafond ?'],
    /Corrigé : 18 classes/u,
    /Pour 18 classes.*: 4 PAC/su,
  ],
  [['huit classes', 'non pardon 18'], /Corrigé : 18 classes/u],
  [['combien de PAC pour 8 classes ?', 'non pardon 18'], /^Pour 18 classes/u],
  [['Voiron', '40 classes', 'ah non pas Voiron, Vif'], /commune : Vif/u],
  [['Voiron', '40 classes', 'pas Voiron mais Vif'], /commune : Vif/u],
  [['8 mégas ça suffit ?', 'pardon 80'], /^Oui, 80 Mb/u],
  [['on a 8 classes', '18 pas 8'], /Corrigé : 18 classes/u],
  [['on a 8 classes à Bernin', 'c’est pas 8, c’est 18'], /Corrigé : 18 classes/u],
  [
    ['Bernin, 12 classes', 'non 13 pas 12. Du coup on a droit à combien de PAC ?'],
    /Corrigé : 13 classes/u,
    /: 4 PAC/u,
  ],
  [
    ['on a 8 classes à Bernin', 'euh non 18 classes du coup combien de PAC ?'],
    /Corrigé : 18 classes/u,
    /: 4 PAC/u,
  ],
  [
    ['Bernin 12 classes', '2 écoles élémentaires', 'pas atteint', 'en fait 13, pas 12'],
    /Corrigé : 13 classes/u,
    /Combien de PAC prévoyez-vous pour l’école élémentaire 1/u,
  ],
];

describe('one number in the place of another', () => {
  for (const [messages, ...motifs] of CAS)
    it(messages.join(' | '), () => {
      const dite = reponse(...messages);
      for (const motif of motifs) assert.match(dite, motif);
    });
  it('of two things that are that number, neither is changed unasked', () => {
    const dite = reponse('Bernin 2 classes', '2 écoles élémentaires', 'pas atteint', '2 PAC', '3, pas 2');
    assert.doesNotMatch(dite, /Corrigé : .*classes/u);
  });
});

describe('a choice shown by its name', () => {
  const SIX =
    'Voiron, 22 classes, 2 écoles : Jaurès élémentaire 10 classes sans SNEE, Curie maternelle 6 classes';
  it('« où en est Jaurès ? » shows what is known', () =>
    assert.match(reponse(SIX, 'où en est Jaurès ?'), /École élémentaire « Jaurès »/u));
  for (const dit of ['Jaurès', "l'école Jaurès", 'École élémentaire « Jaurès »', 'une personne de la mairie'])
    it(`« ${dit} » answers « qui inviter ? »`, () => {
      const conversation = nouvelleConversation();
      for (const m of ['je monte le dossier', SIX, 'inviter une école']) conversation.dire(m);
      assert.doesNotMatch(conversation.dire(dit).texte, /Vouliez-vous dire|pas compris/u);
    });
});

describe('what was done, undone in words', () => {
  const DEUX = ['Bernin 9 classes', '2 écoles, Jaurès élémentaire 6 classes et Curie maternelle 3 classes'];
  it('« supprime Curie », then « ah non remets la »: the school is back, and nothing else is answered', () => {
    const conversation = nouvelleConversation();
    for (const m of DEUX) conversation.dire(m);
    assert.match(conversation.dire('supprime Curie').texte, /Curie\s+» retirée/u);
    const dite = conversation.dire('ah non remets la').texte;
    assert.match(dite, /Curie/u);
    const ecoles = conversation.dossier()?.situation.ecoles ?? [];
    assert.equal(ecoles.length, 2);
    assert.ok(ecoles.every((e) => e.niveau === undefined));
  });
  it('« finalement non, annule » undoes the variant just adopted', () => {
    const dite = reponse(
      ...DEUX,
      "aucune n'a le snee",
      '1 PAC chacune',
      'et si Jaurès prend des ordis',
      'oui adopte',
      'finalement non, annule',
    );
    assert.match(dite, /^Annulé/u);
  });
  for (const [dit, niveaux] of [
    ["la maternelle n'a pas le SNEE, les autres si", ['pas-atteint', 'atteint', 'atteint']],
    ['la maternelle a le SNEE, les autres pas', ['atteint', 'pas-atteint', 'pas-atteint']],
  ] as const)
    it(dit, () => {
      const conversation = nouvelleConversation();
      for (const m of [
        'Crolles, 22 classes',
        '3 écoles',
        'la première est maternelle, les deux autres élémentaires',
        dit,
      ])
        conversation.dire(m);
      assert.deepEqual(
        conversation.dossier()?.situation.ecoles.map((e) => e.niveau),
        niveaux,
      );
    });
  it('a school told with its kind after its classes is one school', () => {
    const conversation = nouvelleConversation();
    conversation.dire('Saint-Égrève, école Barnave, 10 classes, élémentaire, pas SNEE');
    assert.equal(conversation.dossier()?.situation.ecoles.length, 1);
  });
});
