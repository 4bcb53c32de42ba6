import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { composition, type Ecole, type Pac } from '../../rules/index.js';
import { evalue, ligne, nommees, uneEcole, uneSituation, unPac, valeur } from './situations.js';

const codes = (pac: Partial<Pac>, ecole: Partial<Ecole> = {}): readonly string[] =>
  composition(unPac(pac), uneEcole(ecole)).map((c) => `${c.gravite} ${c.code}`);
const proche = (pac: Partial<Pac>, ecole: Partial<Ecole> = {}): unknown =>
  composition(unPac(pac), uneEcole(ecole))[0]?.choixProche?.valeur;
const maternelle = { type: 'maternelle' } as const;

describe('kits (F10, F13–F18)', () => {
  it('F10: 1 to 3 classes', () => {
    for (const classes of [1, 3]) assert.deepEqual(codes({ classes }), []);
    for (const classes of [0, 4]) assert.deepEqual(codes({ classes }), ['refus classes-par-pac']);
    assert.equal(proche({ classes: 4 }), 3);
    assert.equal(proche({ classes: 0 }), 1);
  });

  it('F15: no computers in maternelle, tablets understood', () => {
    assert.deepEqual(codes({ option: 'ordinateurs' }, maternelle), ['refus ordinateurs-maternelle']);
    assert.equal(proche({ option: 'ordinateurs' }, maternelle), 'tablettes');
    assert.deepEqual(codes({ option: 'ordinateurs' }), []);
    const f = valeur(
      evalue(uneSituation([uneEcole({ ...maternelle, pacs: [unPac({ option: 'ordinateurs' })] })]))
        .financement,
    );
    assert.equal(ligne(f), '12610 / 0 / 0');
    assert.equal(nommees(f.subvention), '1 ordinateurs-20 hors-texte, 1 ent prix-inconnu');
    const { option: _, ...sansOption } = unPac();
    assert.equal(
      ligne(valeur(evalue(uneSituation([uneEcole({ ...maternelle, pacs: [sansOption] })])).financement)),
      '11800 / 8260 / 3540',
    );
  });

  it('F15, F16: 10 to 20 devices', () => {
    for (const nombre of [10, 15, 20]) assert.deepEqual(codes({ nombre }), []);
    assert.deepEqual(codes({ nombre: 9 }), ['refus nombre-appareils']);
    assert.equal(proche({ nombre: 9 }), 10);
    assert.equal(proche({ nombre: 21, option: 'ordinateurs' }), 20);
  });

  it('F14: 1 per class, 3 at most', () => {
    assert.deepEqual(codes({ classes: 2, quantites: { vpi: 2, pilote: 2, visualiseur: 2 } }), []);
    assert.deepEqual(codes({ classes: 2, quantites: { vpi: 3 } }), ['refus quantite-par-classe']);
    assert.equal(proche({ classes: 2, quantites: { vpi: 3 } }), 2);
    const { classes: _, ...sansClasses } = unPac({ quantites: { visualiseur: 4 } });
    assert.deepEqual(
      composition(sansClasses, uneEcole()).map((c) => [c.code, c.choixProche?.valeur]),
      [['quantite-maximum', 3]],
    );
  });

  it('F14, A8: 75 inches in maternelle alone', () => {
    assert.deepEqual(codes({ quantites: { 'eni-75': 1 } }, maternelle), []);
    assert.deepEqual(codes({ quantites: { 'eni-86': 1 } }, maternelle), []);
    assert.deepEqual(codes({ quantites: { 'eni-86': 1 } }), []);
    const [constat] = composition(unPac({ quantites: { 'eni-75': 1 } }), uneEcole());
    assert.equal(constat?.code, 'eni-75-elementaire');
    assert.equal(constat?.lecture, 'A8');
    assert.match(constat?.message ?? '', /86 pouces/);
  });

  it('F14: screens of both sizes count together', () => {
    assert.deepEqual(codes({ classes: 2, quantites: { 'eni-75': 1, 'eni-86': 1 } }, maternelle), []);
    assert.deepEqual(codes({ classes: 2, quantites: { 'eni-75': 1, 'eni-86': 2 } }, maternelle), [
      'refus quantite-par-classe',
    ]);
  });

  it('A6: a projector and a screen in one class: told, not refused', () => {
    assert.deepEqual(codes({ classes: 2, quantites: { vpi: 1, 'eni-86': 1 } }), []);
    assert.deepEqual(codes({ classes: 1, quantites: { vpi: 1, 'eni-86': 1 } }), ['attention vpi-et-eni']);
  });

  it('F15: 13 to 23 headsets', () => {
    for (const casque of [0, 13, 23]) assert.deepEqual(codes({ quantites: { casque } }), []);
    assert.deepEqual(codes({ quantites: { casque: 12 } }), ['refus quantite-minimum']);
    assert.deepEqual(codes({ quantites: { casque: 24 } }), ['refus quantite-maximum']);
    assert.equal(proche({ quantites: { casque: 24 } }), 23);
  });

  it('A10: 1 to 3 « classe » tablets', () => {
    assert.deepEqual(codes({ quantites: { 'tablette-classe': 3 } }), ['info tablettes-classe']);
    assert.deepEqual(codes({ quantites: { 'tablette-classe': 4 } }), [
      'refus quantite-maximum',
      'info tablettes-classe',
    ]);
  });

  it('F15: Wi-Fi only when the school is not fully covered, 1 per class', () => {
    const borne = { classes: 2, quantites: { 'borne-wifi': 2 } };
    assert.deepEqual(codes(borne, { wifi: 'partiel' }), []);
    assert.deepEqual(codes(borne, { wifi: 'complet' }), ['refus wifi-complet']);
    assert.deepEqual(codes(borne, { wifi: 'ne-sait-pas' }), ['attention wifi-inconnu']);
    assert.deepEqual(codes({ classes: 1, quantites: { 'borne-wifi': 2 } }, { wifi: 'partiel' }), [
      'refus quantite-par-classe',
    ]);
  });

  it('F17: keyboards and tripods only with tablets in élémentaire', () => {
    const quantites = { 'clavier-bluetooth': 5, trepied: 5 };
    assert.deepEqual(codes({ quantites }), []);
    assert.deepEqual(codes({ quantites, option: 'ordinateurs' }), [
      'refus sans-tablettes',
      'refus sans-tablettes',
    ]);
    assert.deepEqual(codes({ quantites }, maternelle), []);
  });

  it('F17: one printer per PAC, maternelle alone; a webradio in élémentaire alone', () => {
    assert.deepEqual(codes({ quantites: { imprimante: 1 } }, maternelle), []);
    assert.deepEqual(codes({ quantites: { imprimante: 2 } }, maternelle), ['refus quantite-maximum']);
    assert.deepEqual(codes({ quantites: { imprimante: 1 } }), ['refus article-hors-kit']);
    assert.deepEqual(codes({ quantites: { webradio: 1 } }, maternelle), ['refus article-hors-kit']);
    assert.deepEqual(codes({ quantites: { webradio: 1 } }), []);
  });

  it('A7: fleet management for laptops is not said', () => {
    assert.deepEqual(codes({ quantites: { mdm: 1 } }), []);
    assert.deepEqual(codes({ quantites: { mdm: 1 }, option: 'ordinateurs' }), ['attention sans-tablettes']);
    assert.deepEqual(codes({ quantites: { 'chariot-20': 1 }, option: 'ordinateurs' }), []);
  });

  it('F16: a case or a trolley, not both', () => {
    const quantites = { 'valise-10': 1, 'chariot-20': 1 };
    assert.deepEqual(codes({ quantites }), ['attention valise-et-chariot']);
    assert.deepEqual(codes({ quantites }, maternelle), []);
  });

  it('tells every reason, not the first alone', () =>
    assert.deepEqual(codes({ classes: 4, nombre: 30, quantites: { imprimante: 1 } }), [
      'refus classes-par-pac',
      'refus nombre-appareils',
      'refus article-hors-kit',
    ]));

  it('école primaire: each PAC has its kind, asked for', () => {
    const primaire: Partial<Ecole> = { type: 'primaire', pacs: [unPac()] };
    assert.deepEqual(evalue(uneSituation([uneEcole(primaire)])).manquants.estimation, [
      'ecoles[e1].pacs[p1].genre',
    ]);
    assert.deepEqual(codes({ genre: 'maternelle', option: 'ordinateurs' }, { type: 'primaire' }), [
      'refus ordinateurs-maternelle',
    ]);
    assert.deepEqual(codes({ genre: 'elementaire', option: 'ordinateurs' }, { type: 'primaire' }), []);
  });

  it('a kind that its school cannot have: no subsidy figure', () => {
    assert.deepEqual(codes({ genre: 'maternelle' }), ['refus genre-incompatible']);
    const f = valeur(
      evalue(uneSituation([uneEcole({ pacs: [unPac({ genre: 'maternelle' })] })])).financement,
    );
    assert.equal(ligne(f), '11800 / 0 / 0');
  });

  it('type unknown: said, and the cost stays', () => {
    assert.deepEqual(codes({}, { type: 'ne-sait-pas' }), ['attention genre-a-preciser']);
    assert.equal(
      ligne(valeur(evalue(uneSituation([uneEcole({ type: 'ne-sait-pas' })])).financement)),
      '11800 / 8260 / 3540',
    );
  });

  it('a quote for a PAC that the text refuses: its cost, no subsidy figure', () => {
    const f = valeur(
      evalue(uneSituation([uneEcole({ pacs: [unPac({ devis: '9000', nombre: 30 })] })])).financement,
    );
    assert.equal(ligne(f), '9000 / 0 / 0');
    assert.equal(nommees(f.subvention), '1 pac hors-texte, 1 ent prix-inconnu');
  });

  it('PACs that equip more classes than the school has: told', () => {
    const dits = (classes: number) =>
      evalue(
        uneSituation([uneEcole({ classes, pacs: [unPac({ classes: 3 }), unPac({ id: 'p2', classes: 2 })] })]),
      ).constats.map((c) => `${c.gravite} ${c.code}`);
    assert.deepEqual(dits(5), []);
    assert.deepEqual(dits(4), ['attention classes-pacs-superieures']);
  });
});
