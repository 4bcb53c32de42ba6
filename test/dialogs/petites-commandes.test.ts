/** What people say about the conversation itself: nothing told is lost, and no question of the call is read into it. */
import assert from 'node:assert/strict';
import { nouvelleConversation } from './conversation.js';

function enCours(...messages: readonly string[]) {
  const conversation = nouvelleConversation();
  for (const m of ['monter mon dossier', 'Domène', '9', ...messages]) conversation.dire(m);
  return conversation;
}

const NOMBRE_D_ECOLES = /Combien d’écoles votre projet concerne-t-il/;

describe('les petites commandes', () => {
  for (const dit of [
    "c'était quoi la question",
    "c'est quoi la question déjà ?",
    'rappelle-moi la question',
    'répète la question svp',
    "j'ai oublié la question",
  ])
    it(`« ${dit} » : la question ouverte, avec son aide`, () => {
      const conversation = enCours();
      assert.match(conversation.dire(dit).texte, NOMBRE_D_ECOLES);
      assert.equal(conversation.dossier()?.situation.commune.classes, 9);
    });

  for (const dit of [
    "où j'en suis",
    "où j'en étais ?",
    'où en sommes-nous',
    "rappelle-moi ce que j'ai dit",
    'mes réponses',
  ])
    it(`« ${dit} » : ce qui est dit, puis la question ouverte`, () => {
      const { texte } = enCours().dire(dit);
      assert.match(texte, /Domène/);
      assert.match(texte, NOMBRE_D_ECOLES);
    });

  for (const dit of [
    'combien de questions encore',
    "c'est long",
    "c'est bientôt fini ?",
    'il reste combien de questions',
    "j'ai pas le temps",
  ])
    it(`« ${dit} » : ce qui reste, et comment abréger`, () => {
      const { texte } = enCours().dire(dit);
      assert.match(texte, /Encore \d+\squestions? au plus/);
      assert.match(texte, NOMBRE_D_ECOLES);
    });

  for (const dit of ['laisse tomber', 'on verra plus tard', 'plus tard', 'on passe', 'question suivante'])
    it(`« ${dit} » : la question est passée`, () => {
      const conversation = enCours();
      conversation.dire(dit);
      assert.notEqual(conversation.etat.question?.chemin, 'ecoles');
      assert.equal(conversation.dossier()?.situation.commune.classes, 9);
    });

  for (const dit of ['efface tout', 'supprime toutes mes réponses', 'oublie tout ça'])
    it(`« ${dit} » : demandé avant d’être fait`, () => {
      const conversation = enCours();
      conversation.dire(dit);
      assert.equal(conversation.dossier()?.situation.commune.classes, 9);
      conversation.dire('non');
      assert.equal(conversation.dossier()?.situation.commune.classes, 9);
    });

  for (const [dit, nom] of [
    ['Jules Verne, publique, 6 classes', 'Jules Verne'],
    ['Les Tilleuls, 4 classes', 'Les Tilleuls'],
    ['Pasteur ; privée', 'Pasteur'],
  ] as const)
    it(`« ${dit} » : le nom demandé, et ce qui le suit`, () => {
      const conversation = enCours('1 école');
      conversation.dire(dit);
      assert.equal(conversation.dossier()?.situation.ecoles[0]?.nom, nom);
      assert.equal(conversation.dossier()?.situation.ecoles.length, 1);
    });

  for (const dit of [
    'je suis secrétaire de mairie',
    'bonjour je suis institutrice',
    'je travaille à la mairie',
  ])
    it(`« ${dit} » : on propose par où commencer, sans échec`, () => {
      const conversation = nouvelleConversation();
      assert.doesNotMatch(conversation.dire(dit).texte, /pas compris/);
      assert.equal(conversation.etat.echecs, 0);
    });
});
