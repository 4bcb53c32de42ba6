import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { type Conversation, nouvelleConversation } from './conversation.js';

const ecoles = (c: Conversation) => c.dossier()?.situation.ecoles ?? assert.fail();

describe('answers that name their question', () => {
  const trois = (): Conversation => {
    const c = nouvelleConversation();
    c.dire('préparer le dossier de Voiron, 40 classes');
    c.dire('maternelle Les Lilas 4 classes, élémentaire Jaurès 10 classes, élémentaire Ferry 8 classes');
    return c;
  };

  it('several in one paragraph, free texts word for word', () => {
    const c = trois();
    c.dire(
      'Jaurès : les domaines 1 et 4 du socle. Descriptif : les CM feront un journal : radio, presse.\nIls liront ; ils écriront. Formation : produire un média. Parentalité : une soirée.',
    );
    const [, jaures] = ecoles(c);
    assert.deepEqual(jaures?.domaines, ['socle-1', 'socle-4']);
    assert.equal(jaures?.descriptif, 'les CM feront un journal : radio, presse.\nIls liront ; ils écriront.');
    assert.equal(jaures?.formations, 'produire un média.');
    assert.equal(jaures?.parentalite, 'une soirée.');
  });

  it('with ordinary facts before them', () => {
    const c = trois();
    c.dire('Les Lilas : débit 30 Mb/s. Descriptif : raconter des histoires en images.');
    assert.equal(ecoles(c)[0]?.debit, '30');
    assert.equal(ecoles(c)[0]?.descriptif, 'raconter des histoires en images.');
  });

  it('for all the schools, those of a kind, or one that is named', () => {
    const c = trois();
    c.dire('toutes les écoles : formations : créer, avec Réseau Canopé');
    c.dire('descriptif pour les élémentaires : robots');
    c.dire('parentalité de Ferry : un café des parents');
    c.dire('les maternelles : domaines : langage, explorer le monde');
    assert.deepEqual(
      ecoles(c).map((e) => [e.formations, e.descriptif, e.parentalite, e.domaines?.join(' ')]),
      [
        ['créer, avec Réseau Canopé', undefined, undefined, 'cycle1-langage cycle1-monde'],
        ['créer, avec Réseau Canopé', 'robots', undefined, undefined],
        ['créer, avec Réseau Canopé', 'robots', 'un café des parents', undefined],
      ],
    );
    c.dire('annuler');
    assert.equal(ecoles(c)[0]?.domaines, undefined);
  });

  it('« pareil pour toutes » says why a text is not given to a school of another kind', () => {
    const c = trois();
    c.dire('Les Lilas : descriptif : raconter');
    assert.match(c.dire('pareil pour toutes').texte, /d’un autre type/);
    assert.equal(ecoles(c)[1]?.descriptif, undefined);
  });

  it('a long free text is kept whole, and nothing is said of its length', () => {
    const c = nouvelleConversation();
    c.dire('préparer le dossier de Coublevie, 8 classes');
    c.dire('une élémentaire de 5 classes');
    const long = 'Les élèves liront et écriront. '.repeat(60).trim();
    const dit = c.dire(`descriptif : ${long}`).texte;
    assert.equal(ecoles(c)[0]?.descriptif, long);
    assert.doesNotMatch(dit, /message est long/);
  });

  it('« langage » is the first domain of the socle in an élémentaire, and its form offers no other cycle’s', () => {
    const c = trois();
    c.dire('Jaurès : domaines : le langage');
    assert.deepEqual(ecoles(c)[1]?.domaines, ['socle-1']);
    const dit = (ecole: string) =>
      c.soumettre({ acte: 'commande', nom: 'corriger', argument: `ecoles[${ecole}].domaines` }).texte;
    assert.doesNotMatch(dit('e2'), /explorer le monde/);
    assert.match(dit('e1'), /explorer le monde[\s\S]*Socle 1/);
  });
});
