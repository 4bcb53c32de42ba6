import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { type Indice, type Lecture, lireFaits } from '../../../dialogs/comprehension/faits.js';
import { enCourt } from './faits-court.js';

const VIDE: Indice = { ecoles: [] };
const E1 = { id: 'e1', type: 'elementaire' } as const;
const E2 = { id: 'e2', type: 'maternelle', nom: 'Les Lilas' } as const;

function question(chemin: string, ecoles: Indice['ecoles'] = [E1]): Indice {
  const ecole = /ecoles\[(e\d)\]/u.exec(chemin)?.[1];
  return {
    question: { id: 'q', chemin, ...(ecole === undefined ? {} : { ecole }) },
    ecoles,
    communeConnue: true,
  };
}

function table(
  nom: string,
  indice: (chemin: string) => Indice,
  cas: readonly (readonly [string, string, string])[],
): void {
  describe(nom, () => {
    for (const [chemin, texte, attendu] of cas)
      it(`${chemin} ← ${texte}`, () => assert.equal(enCourt(lireFaits(texte, indice(chemin))), attendu));
  });
}

table('a value belongs to the open question', question, [
  ['commune.classes', '14', 'classes=14'],
  ['commune.classes', 'quatorze', 'classes=14'],
  ['commune.classes', 'on en a 14', 'classes=14'],
  ['commune.classes', '14 ou 15', '{nombre: classes=14 | classes=15}'],
  ['commune.classes', 'environ 14', '{nombre: classes=14}'],
  ['commune.classes', '120 élèves', 'rien'],
  ['commune.classes', '14 classes dont 5 en maternelle', 'classes=14'],
  ['ecoles[e1].classes', '5', 'e1.classes=5'],
  ['ecoles[e1].classes', '5 classes', 'e1.classes=5'],
  ['ecoles[e1].classes', 'la commune a 14 classes', 'classes=14'],
  ['ecoles[e1].debit', '20', 'e1.debit=20'],
  ['ecoles[e1].debit', '19,5', 'e1.debit=19.5'],
  ['ecoles[e1].debit', 'fibre', '{debit: }'],
  ['ecoles[e1].niveau', 'pas encore', 'e1.niveau=pas-atteint'],
  ['ecoles[e1].niveau', 'déjà atteint', 'e1.niveau=atteint'],
  ['ecoles[e1].niveau', 'non, pas le SNEE', 'e1.niveau=pas-atteint'],
  ['ecoles[e1].niveau', 'je sais pas si on a le snee', 'e1.niveau=ne-sait-pas'],
  [
    'ecoles[e1].niveau',
    'SNEE',
    '{niveau: e1.niveau=pas-atteint | e1.niveau=atteint | e1.niveau=ne-sait-pas}',
  ],
  ['ecoles[e1].nom', 'école Jules Ferry', 'e1.nom=Jules Ferry'],
  ['ecoles[e1].nom', 'Fontaine', 'rien'],
  ['ecoles[e1].pacs[p1].nombre', '20', 'e1.pacp1.nombre=20'],
  ['ecoles[e1].pacs[p1].option', '20 tablettes', 'e1.pacp1.option=tablettes ; e1.pacp1.nombre=20'],
  ['ecoles[e1].pacs[p1].classes', '3 classes', 'e1.pacp1.classes=3'],
  ['ecoles[e1].pacs', '2', 'e1.nombrePac=2'],
  ['ecoles[e1].pacs', 'un seul', 'e1.nombrePac=1'],
  [
    'ecoles[e1].pacs',
    'deux PAC de 20 tablettes',
    'e1.nombrePac=2 ; e1.pac*.option=tablettes ; e1.pac*.nombre=20',
  ],
  ['commune.planAnterieur', 'jamais', 'planAnterieur=jamais'],
  ['commune.planAnterieur', '2016', 'planAnterieur=avant-2018'],
  ['commune.planAnterieur', 'en 2019', 'planAnterieur=depuis-2018'],
  ['commune.fragilites', 'montagne', 'fragilites=[montagne]'],
  ['commune.fragilites', 'pas de REP', 'fragilites=[]'],
  ['commune.fragilites', 'aucune', 'fragilites=[]'],
  ['ecoles[e1].wifi', 'pas partout', 'e1.wifi=partiel'],
  ['ecoles[e1].debit', 'non, 25 classes', 'classes=25 ; <C>'],
]);

table('the type asked', (chemin) => question(chemin, [{ id: 'e1' }]), [
  ['ecoles[e1].type', 'maternelle', 'e1.type=maternelle'],
  ['ecoles[e1].type', "c'est une élémentaire de 5 classes", 'e1.type=elementaire ; e1.classes=5'],
  ['ecoles[e1].type', 'une élémentaire et une maternelle', 'e1.type=elementaire ; +1.type=maternelle'],
  [
    'ecoles[e1].type',
    'groupe scolaire',
    '{type: e1.type=primaire | e1.type=maternelle | e1.type=elementaire}',
  ],
]);

table('the commune asked', (chemin) => question(chemin, []), [
  ['commune.nom', 'vif', 'commune=Vif'],
  ['commune.nom', 'Voiron 14 classes', 'commune=Voiron ; classes=14'],
  ['commune.nom', 'Lyon', 'hors=Lyon'],
  ['commune.nom', 'je ne sais pas', 'rien'],
]);

table('known schools', (chemin) => question(chemin, [E1, E2]), [
  ['commune.classes', 'la maternelle a 4 classes', 'e2.classes=4'],
  ['commune.classes', 'Les Lilas a le SNEE', 'e2.niveau=atteint'],
  ['commune.classes', "à l'élémentaire, pas de SNEE", 'e1.niveau=pas-atteint'],
  ['commune.classes', 'les deux sont sans SNEE', 'e1.niveau=pas-atteint ; e2.niveau=pas-atteint'],
  ['commune.classes', 'toutes les écoles ont le SNEE', 'e1.niveau=atteint ; e2.niveau=atteint'],
  ['commune.classes', 'une autre école élémentaire', '+1.type=elementaire'],
  ['commune.classes', '1 PAC par école', 'e1.nombrePac=1 ; e2.nombrePac=1'],
]);

describe('a reading', () => {
  const lue = (texte: string): Lecture => lireFaits(texte, VIDE);

  it('tells the words that each fact comes from', () => {
    const [classes] = lue('Voiron, 14 classes').affirmations.filter(
      (a) => 'champ' in a && a.champ === 'classes',
    );
    assert.equal(classes?.dit, '14 classes');
  });

  it('says what it deduced, so that it is said back in the precise words', () => {
    for (const a of lue('une élémentaire sans SNEE').affirmations)
      assert.equal(a.deduit, 'champ' in a && a.champ === 'niveau' ? true : undefined);
  });

  it('names the former commune', () => {
    const [a] = lue('je suis maire de Méaudre').affirmations;
    assert.ok(a?.sur === 'commune' && a.champ === 'commune' && a.valeur.ancienne === 'Méaudre');
  });

  it('counts the new schools, even those of which nothing else is said', () => {
    assert.equal(lue('4 écoles, 14 classes').nouvelles, 4);
    assert.equal(lue('une maternelle et deux élémentaires').nouvelles, 3);
    assert.equal(lue('combien de classes ?').nouvelles, 0);
  });

  it('asks in finished French, with no-break spaces', () => {
    for (const d of lue('14 ou 15 classes, 20 Mo/s, un TBI').doutes) assert.match(d.question, /\u00a0\?/u);
  });

  it('never uses a number twice', () => {
    for (const texte of ['14 classes', '20 tablettes', '20 Mb/s', '3 PAC', '2 000 € HT le VPI']) {
      const l = lue(texte);
      const nombres = l.affirmations.filter(
        (a) => typeof a.valeur === 'number' || /^\d/u.test(String(a.valeur)),
      );
      assert.equal(nombres.length, 1, texte);
    }
  });

  it('stays whole on any text', () => {
    const mots = fc.constantFrom(
      ...'14 classes|école|une|maternelle|élémentaire|et|,|.|?|sans|SNEE|20|tablettes|ou|PAC|Voiron|de|la|les deux|toutes|pas|2 000 €|HT|VPI|l’autre|la première|Mb/s|wifi|en 2016|plan|privée|« |non|par classe'.split(
        '|',
      ),
    );
    fc.assert(
      fc.property(fc.array(mots, { maxLength: 40 }), (liste) => {
        const texte = liste.join(' ');
        const l = lue(texte);
        for (const a of l.affirmations) assert.ok(a.fin > a.debut && a.dit !== '');
        for (const d of l.doutes) assert.doesNotMatch(d.question, /undefined|NaN|\[object/u);
        assert.deepEqual(l, lue(texte));
      }),
      { numRuns: 300 },
    );
  });

  it('stays quick, whatever the text', () => {
    lue('Voiron, 14 classes');
    for (const motif of [
      'une maternelle et ',
      '2000 € VPI ',
      'SNEE ',
      '20 tablettes ',
      'École Jean ',
      "l'",
      '1 PAC ',
      'Saint-Martin ',
    ]) {
      const texte = motif.repeat(1000 / motif.length);
      assert.doesNotThrow(() => lue(texte), motif);
    }
  });
});
