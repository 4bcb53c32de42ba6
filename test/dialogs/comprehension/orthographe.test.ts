import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { comprendre, leModele } from '../../../dialogs/comprehension/intentions.js';
import { estFrancais } from '../../../dialogs/comprehension/modele/francais.js';
import { corriger, motsSurs } from '../../../dialogs/comprehension/modele/orthographe.js';
import { normalise } from '../../../dialogs/comprehension/normalise.js';

const mende = (texte: string): string => corriger(normalise(texte).plat, leModele().dico);

describe('spelling: slips of the keyboard', () => {
  for (const [ecrit, voulu] of [
    ['tabelttes', 'tablettes'],
    ['subvansion', 'subvention'],
    ['élementiare', 'elementaire'],
    ['obligatoierment', 'obligatoirement'],
    ['rembourcement', 'remboursement'],
    ['matreneles', 'maternelles'],
    ['clases', 'classes'],
    ['finlaement', 'finalement'],
    ['ordinateure', 'ordinateurs'],
    ['combein', 'combien'],
  ] as const)
    it(`reads « ${ecrit} » as « ${voulu} »`, () => assert.equal(mende(ecrit), voulu));

  it('never touches a French word, a name of the country or what is no word', () => {
    for (const mot of [
      'solide',
      'casses',
      'trottinette',
      'lotissement',
      'vinay',
      'bitcoin',
      'x.txt',
      'a@clases.fr',
    ])
      assert.equal(mende(mot), mot);
  });

  it('mends no more than a few words of a message', () => {
    const mot = 'tabelttes ';
    assert.match(mende(mot.repeat(40)), /^(?:tablettes ){16}(?:tabelttes ){23}/u);
  });

  it('knows the forms of French words, not their slips', () => {
    for (const mot of ['donnions', 'ecoles', 'subventionnees', 'solde']) assert.ok(estFrancais(mot), mot);
    for (const mot of ['donions', 'ecolles', 'subventionees', 'sollde']) assert.ok(!estFrancais(mot), mot);
  });

  it('mends only towards words that are French or met often', () => {
    assert.deepEqual(motsSurs(['subvention tabelttes tablettes tablettes snee snee snee']), [
      'snee',
      'tablettes',
      'subvention',
    ]);
  });

  it('answers a question as if it were well typed', () => {
    for (const [juste, faute] of [
      ['faut-il obligatoirement un ENT ?', 'faut il obligatoierment un ENT ?'],
      ['peut-on garder la tablette le week-end ?', 'peut on gadrer la tabeltte le week-end ?'],
      ['combien de kits pour 14 classes', 'combein de kits pour 14 clases'],
    ] as const)
      assert.deepEqual(cible(faute), cible(juste));
  });
});

function cible(texte: string): unknown {
  const lu = comprendre(texte);
  return lu.issue === 'reponse' ? lu.cible : lu.issue;
}
