import assert from 'node:assert/strict';
import { type Conversation, nouvelleConversation } from './conversation.js';

const apres = (...messages: readonly string[]): { c: Conversation; texte: string } => {
  const c = nouvelleConversation();
  let texte = '';
  for (const m of messages) texte = c.dire(m).texte;
  return { c, texte };
};
const classes = (c: Conversation): unknown => c.dossier()?.situation.commune.classes;

describe('a number said to correct, when several were said', () => {
  it('schools and classes said together: asked, and each answer does it', () => {
    const { c, texte } = apres('2 maternelles, 5 classes', 'en fait 3');
    assert.match(texte, /«.3.».: de quoi/u);
    assert.equal(classes(c), 5);
    c.cliquer('3 classes dans la commune');
    assert.equal(classes(c), 3);
    const autre = apres('2 élémentaires, 9 classes', 'finalement 4', '4 écoles').c;
    assert.equal(autre.dossier()?.situation.ecoles.length, 4);
    assert.equal(classes(autre), 9);
  });

  it('devices of a PAC not told yet: they may be what was meant', () => {
    const { c, texte } = apres(
      'La Buisse, 3 classes, une école primaire',
      'dossier',
      '2 PAC',
      'tablettes',
      'non 10',
    );
    assert.match(texte, /de quoi/u);
    assert.equal(classes(c), 3);
  });

  it('one number alone is corrected at once', () => {
    assert.equal(classes(apres('Voiron, 14 classes', 'non, 25').c), 25);
  });
});

describe('what is counted of other people', () => {
  const cas: readonly (readonly [readonly string[], unknown])[] = [
    [['eux ont 5 classes, nous 3'], undefined],
    [['eux ont 5 classes, nous 3', 'oui'], 3],
    [['Bernin a 5 classes et Crolles en a 20'], undefined],
    [['Bernin a 5 classes et Crolles en a 20', 'Bernin'], 5],
    [['Bernin a 5 classes et Crolles en a 20', 'Crolles'], undefined],
  ];
  for (const [messages, attendu] of cas)
    it(messages.join(' / '), () => assert.equal(classes(apres(...messages).c), attendu));

  it('in a RPI the own classes are noted with a note', () => {
    const { c, texte } = apres('on est en rpi, 4 classes chez nous et 3 chez eux');
    assert.equal(classes(c), 4);
    assert.match(texte, /ne s.additionnent pas/u);
  });

  it('« un PAC de plus que le maximum » counts none', () => {
    for (const m of [
      'on veut un PAC de plus que le maximum',
      'je voudrais un PAC de trop par rapport au plafond',
    ])
      assert.equal(apres(m).c.dossier()?.situation.ecoles[0]?.pacs, undefined);
  });
});

describe('a sentence of the project, whatever is asked', () => {
  const ecole = (...messages: readonly string[]) =>
    apres('dossier', 'Bernin, 6 classes, une école élémentaire publique', ...messages).c.dossier()?.situation
      .ecoles[0];

  it('goes where its words belong, word for word', () => {
    const e = ecole(
      'formation à la robotique pour toute l’équipe',
      'un goûter numérique avec les familles et les parents',
    );
    assert.equal(e?.formations, 'formation à la robotique pour toute l’équipe');
    assert.equal(e?.parentalite, 'un goûter numérique avec les familles et les parents');
    assert.equal(e?.nom, undefined);
  });

  it('is asked about when its words do not say it', () => {
    const c = nouvelleConversation();
    c.dire('dossier');
    c.dire('Bernin, 6 classes, une école élémentaire publique');
    assert.match(c.dire("les élèves vont créer un journal de l'école").texte, /quelle partie du projet/u);
    c.cliquer('Descriptif pédagogique');
    assert.equal(c.dossier()?.situation.ecoles[0]?.descriptif, "les élèves vont créer un journal de l'école");
  });

  it('a name is still a name', () => {
    assert.equal(ecole('école des trois saules')?.nom, 'école des trois saules');
    assert.equal(ecole('Le Petit Prince')?.nom, 'Le Petit Prince');
  });
});
