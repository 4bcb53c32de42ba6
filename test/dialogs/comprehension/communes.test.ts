import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lireCommunes } from '../../../dialogs/comprehension/communes.js';
import { COMMUNES } from '../../../dialogs/comprehension/communes-index.js';

type Cas = readonly [texte: string, attendu: string];
const LIBRE = { question: false, libre: true };
const QUESTION = { question: true, libre: false };
const FERMEE = { question: false, libre: false };

function dit(texte: string, attente: { question: boolean; libre: boolean }): string {
  return lireCommunes(texte, attente)
    .map((l) => {
      const nie = l.nie ? 'non:' : '';
      if (l.kind === 'hors') return `${nie}hors:${l.nom}`;
      if (l.kind === 'choix') return `${nie}choix:${l.noms.map((n) => n.commune.nom).join('/')}`;
      const marque = l.corrige ? '~' : l.n.ancienne !== null ? '<' : '';
      return `${nie}${marque}${l.n.commune.nom}`;
    })
    .join(' ; ');
}

function table(nom: string, attente: { question: boolean; libre: boolean }, cas: readonly Cas[]): void {
  describe(nom, () => {
    for (const [texte, attendu] of cas)
      it(`${texte} → ${attendu}`, () => assert.equal(dit(texte, attente), attendu));
  });
}

describe('communes', () => {
  it('are the 512 of Isère, each found by its own name', () => {
    assert.equal(COMMUNES.length, 512);
    for (const c of COMMUNES) {
      for (const texte of [c.nom, c.nom.toLowerCase(), c.nom.toUpperCase(), `mairie de ${c.nom}`]) {
        assert.equal(dit(texte, QUESTION), c.nom, texte);
      }
    }
  });

  table('in a first message', LIBRE, [
    ['Voiron, 14 classes, une élémentaire sans SNEE, 20 tablettes', 'Voiron'],
    ['voiron 14 classes', 'Voiron'],
    ['on est une petite commune, Mens, 4 classes', 'Mens'],
    ['petite commune du Trièves (Corps), 2 classes', 'Corps'],
    ['une école, montagne, 4 classes', ''],
    ['notre école, Jardin Fleuri, 4 classes', ''],
    ['Je suis maire de Vif', 'Vif'],
    ['je suis maire de vif, 8 classes', 'Vif'],
    ['je suis le maire du Touvet', 'Le Touvet'],
    ['la mairie des Adrets', 'Les Adrets'],
    ['commune du Pin', '<Villages du Lac de Paladru'],
    ['nous sommes à St Martin d’Hères', "Saint-Martin-d'Hères"],
    ['st-martin-d heres', "Saint-Martin-d'Hères"],
    ['Ste Agnès', 'Sainte-Agnès'],
    ['ST ISMIER', 'Saint-Ismier'],
    ['St. Égrève, 12 classes', 'Saint-Égrève'],
    ['la cote saint andré', 'La Côte-Saint-André'],
    ['Côte St André : 20 classes', 'La Côte-Saint-André'],
    ['Les Deux Alpes, 5 classes', 'Les Deux Alpes'],
    ['les 2 écoles de Voreppe', 'Voreppe'],
    ['on est à l’Isle d’Abeau', "L'Isle-d'Abeau"],
    ['Bourgoin, 60 classes', '<Bourgoin-Jallieu'],
    ['Bourgoin Jallieu', 'Bourgoin-Jallieu'],
    ['Varces 15 classes', 'Varces-Allières-et-Risset'],
    ['je suis à Méaudre', '<Autrans-Méaudre en Vercors'],
    ['Vénosc', '<Les Deux Alpes'],
    ['échirole', '~Échirolles'],
    ['echirolles', 'Échirolles'],
    ['Grenobl, 200 classes', '~Grenoble'],
    ['voirron, 14 classes', '~Voiron'],
    ['saintmartind’heres', "~Saint-Martin-d'Hères"],
    ['mairie de Seysinet', '~Seyssinet-Pariset'],
    ['Lyon', 'hors:Lyon'],
    ['mairie de Chambéry', 'hors:Chambéry'],
    ['je suis maire de Romans', 'hors:Romans-sur-Isère'],
    ['nous sommes dans la Drôme', 'hors:Drôme'],
    ['Vienne, 40 classes', 'Vienne'],
    ['Corps, 2 classes', 'Corps'],
    ['Saint-Martin-le-Vinoux et Saint-Égrève', 'Saint-Martin-le-Vinoux ; Saint-Égrève'],
    ['pas Voiron, Voreppe', 'non:Voiron ; Voreppe'],
    ['La Tour du Pin (38110)', 'La Tour-du-Pin'],
    ['Valencin 7 classes', 'Valencin'],
    ['Villard de Lans', 'Villard-de-Lans'],
  ]);

  table('as the answer to the question', QUESTION, [
    ['vif', 'Vif'],
    ['La Tour', 'La Tour-du-Pin'],
    ['c’est la commune de four', 'Four'],
    ['la mure', 'La Mure'],
    ['saint quentin', 'choix:Saint-Quentin-Fallavier/Saint-Quentin-sur-Isère'],
    ['69001', 'hors:69001 (Rhône)'],
    ['tignieux', '~Tignieu-Jameyzieu'],
    ['moirens', '~Moirans'],
    ['Bourgoin-Jailleu', '~Bourgoin-Jallieu'],
    ['st geoire en valdenne', '~Saint-Geoire-en-Valdaine'],
    ['Notre commune est Crolles', 'Crolles'],
  ]);

  table('not taken by surprise', FERMEE, [
    ['on a un plan d’équipement de 2015', ''],
    ['la salle est à vif', ''],
    ['on est en montagne', ''],
    ['école de montagne, rural isolé', ''],
    ['école Fontaine', ''],
    ['il y a une borne dans la tour', ''],
    ['on chatte sur internet', ''],
    ['il faut que le technicien vienne', ''],
    ['le passage à la fibre', ''],
    ['près de Grenoble', ''],
    ['académie de Grenoble', ''],
    ['rue de Voiron', ''],
    ['la fibre d’Orange', ''],
    ['la rivière passe derrière, la terrasse aussi', ''],
    ['les engins du corps enseignant', ''],
    ['on a 10 VPI', ''],
    ['bonjour, 14 classes', ''],
    ['les deux écoles', ''],
    ['l’inspection de Vienne', ''],
    ['le plan, c’est 20 tablettes', ''],
    ['une élémentaire sans SNEE', ''],
    ['20 tablettes', ''],
    ['Jardin d’enfants', ''],
  ]);

  it('offers the homonyms', () => {
    const [lue] = lireCommunes('Saint-Martin, 3 classes', LIBRE);
    assert.equal(lue?.kind, 'choix');
    assert.ok(lue?.kind === 'choix' && lue.noms.some((n) => n.commune.nom === "Saint-Martin-d'Hères"));
    const [code] = lireCommunes('38500', QUESTION);
    assert.ok(code?.kind === 'choix' && code.noms.some((n) => n.commune.nom === 'Voiron'));
  });

  it('reads hostile text to its end (how fast: npm run bench:messages)', () => {
    for (const motif of ['saint ', 'Saint-Martin ', "l'", 'de Voirom ', '38500 ', 'mairie de Xxxxxxxx ']) {
      assert.ok(Array.isArray(lireCommunes(motif.repeat(200), QUESTION)), motif);
    }
  });
});
