import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { boutons, type Echange, nouvelleConversation } from './conversation.js';

const AIDE_CLASSES = /Comptez toutes les classes/;
const QUESTION_CLASSES = /Combien de classes la commune/;
const titres = (e: Echange): readonly string[] => boutons(e.reponses).map((b) => b.titre);

describe('the open question, after something else', () => {
  it('comes again in one line, without its help nor a second field', () => {
    const c = nouvelleConversation();
    c.dire('estimer');
    assert.match(c.dire('Voiron').texte, AIDE_CLASSES);
    const apres = c.dire("c'est quoi l'ENT ?");
    const derniere = apres.reponses.at(-1)?.vue;
    assert.match(derniere?.titre ?? '', QUESTION_CLASSES);
    assert.deepEqual(derniere?.blocs, []);
    assert.equal(derniere?.saisie, undefined);
    assert.ok(titres(apres).includes('Passer'));
    c.dire('12');
    assert.equal(c.dossier()?.situation.commune.classes, 12);
  });

  it('keeps the buttons that answer it, under the question as their label', () => {
    const c = nouvelleConversation();
    c.dire('Voiron, 14 classes, une élémentaire, 1 PAC de 20 tablettes');
    assert.equal(c.etat.question?.id, 'niveau');
    const apres = c.dire("c'est quoi l'ENT ?");
    const vue = apres.reponses.at(-1)?.vue;
    assert.equal(vue?.saisie?.type, 'choix');
    assert.equal(vue?.saisie?.libelle, vue?.titre);
    c.cliquer('Je ne sais pas');
    assert.equal(c.dossier()?.situation.ecoles[0]?.niveau, 'ne-sait-pas');
  });

  it('is not shown whole either when something else was noted', () => {
    const c = nouvelleConversation();
    c.dire('estimer');
    const apres = c.dire('14 classes');
    assert.match(apres.texte, /De quelle commune/);
    assert.doesNotMatch(apres.texte, /code postal/);
  });

  it('is shown whole on request, and on coming back', () => {
    const c = nouvelleConversation();
    c.dire('Voiron');
    c.dire("c'est quoi l'ENT ?");
    assert.match(c.dire('continuer').texte, AIDE_CLASSES);
    c.dire("c'est quoi l'ENT ?");
    assert.match(c.envoyer({ type: 'arrivee' }).texte, AIDE_CLASSES);
  });

  it('of a form, one question at a time in words, and the form on request', () => {
    const c = nouvelleConversation();
    c.dire('préparer le dossier');
    assert.match(
      c.dire('Voiron, 8 classes, une élémentaire sans SNEE').texte,
      /Remplissez ce que vous savez/,
    );
    const apres = c.dire('publique');
    assert.match(apres.texte, /Comment s’appelle/);
    assert.doesNotMatch(apres.texte, /Remplissez ce que vous savez/);
    assert.match(c.cliquer('Voir toutes les questions').texte, /Remplissez ce que vous savez/);
  });

  it('the ways in are not listed after each answer', () => {
    const c = nouvelleConversation();
    assert.ok(titres(c.dire('bonjour')).includes('Préparer le dossier'));
    const apres = c.dire('merci');
    assert.ok(!titres(apres).includes('Préparer le dossier'));
    assert.ok(titres(c.cliquer('Autres choix')).includes('Préparer le dossier'));
  });
});
