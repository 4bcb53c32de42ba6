import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { type DemandeDePrix, demandeDePrix } from '../../../dialogs/dossier/demande-de-prix.js';
import { evaluer, type Situation } from '../../../rules/index.js';
import { dossierDe } from './dossier-exemple.js';

const JOUR = '2023-01-15';
const SITUATION: Situation = {
  commune: { nom: 'Voiron', classes: 14 },
  ecoles: [
    {
      id: 'e1',
      nom: 'Jules-Ferry',
      type: 'elementaire',
      niveau: 'pas-atteint',
      ent: 'ent-sdet',
      pacs: [
        {
          id: 'p1',
          genre: 'elementaire',
          classes: 3,
          option: 'tablettes',
          nombre: 20,
          quantites: { vpi: 2, casque: 23 },
        },
        { id: 'p2', genre: 'elementaire', classes: 2, option: 'ordinateurs', nombre: 15 },
      ],
    },
    {
      id: 'e2',
      type: 'maternelle',
      niveau: 'atteint',
      ent: 'ent-sdet',
      pacs: [{ id: 'p3', classes: 2, nombre: 10, quantites: { vpi: 1 } }],
    },
  ],
};

function demande(situation: Situation): DemandeDePrix {
  return demandeDePrix(dossierDe(situation), evaluer(situation, { jour: JOUR }), {
    jour: JOUR,
    contacts: {},
  });
}

describe('dialogs/dossier/demande-de-prix', () => {
  it('lists every unpriced article once, with its quantity over the schools', () => {
    const articles = demande(SITUATION).articles.map((a) => [a.article, a.quantite, a.peutEtreCompris]);
    assert.deepEqual(
      articles.toSorted(([a], [b]) => String(a).localeCompare(String(b))),
      [
        ['casque', 23, true],
        ['ent', 2, false],
        ['ordinateurs', 1, false],
        ['tablettes-10', 1, false],
        ['vpi', 3, false],
      ],
    );
    const libelles = demande(SITUATION).articles.map((a) => a.libelle.replaceAll('\u00a0', ' '));
    assert.ok(libelles.includes('3 vidéoprojecteurs interactifs'), libelles.join());
    assert.ok(libelles.includes('1 × option 10 tablettes'), libelles.join());
    assert.ok(libelles.includes('1 × lot de 15 ordinateurs'), libelles.join());
  });

  it('leaves out what has a price, and gives no amount', () => {
    const avecDevis = demande({ ...SITUATION, devis: { vpi: '2000', ent: '500' } });
    assert.deepEqual(avecDevis.articles.map((a) => a.article).toSorted(), [
      'casque',
      'ordinateurs',
      'tablettes-10',
    ]);
    const tout = `${avecDevis.courriel.texte}${JSON.stringify(avecDevis.document)}`;
    assert.doesNotMatch(tout, /€/u);
    assert.doesNotMatch(tout, /20 tablettes/u);
  });

  it('nothing to ask, and says so', () => {
    const toutPrix: Situation = {
      commune: { classes: 3 },
      ecoles: [
        {
          id: 'e1',
          type: 'elementaire',
          niveau: 'atteint',
          pacs: [{ id: 'p1', classes: 3, option: 'tablettes', nombre: 20 }],
        },
      ],
      devis: { ent: '900' },
    };
    for (const situation of [{ commune: {}, ecoles: [] }, toutPrix]) {
      const { articles, document, courriel } = demande(situation);
      assert.deepEqual(articles, []);
      assert.match(JSON.stringify(document), /Aucun article prévu n’est sans prix/u);
      assert.match(courriel.texte, /Aucun article prévu n’est sans prix/u);
    }
  });

  it('reads as an e-mail', () => {
    const courriel = demande(SITUATION).courriel;
    const texte = courriel.texte.replaceAll('\u00a0', ' ');
    assert.match(courriel.objet, /Voiron/u);
    assert.match(texte, /^Bonjour,\n\nLa commune de Voiron prépare un projet/u);
    assert.match(texte, /\n- 3 vidéoprojecteurs interactifs\n/u);
    assert.match(texte, /comprend-il déjà ces articles[^\n]*\n- 23 casques avec micro\n/u);
    assert.match(texte, /La mairie de Voiron\n$/u);
  });
});
