/** Another call is other data: nothing of this one is in the rules. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import {
  CAMPAGNE_PAR_DEFAUT,
  type Campagne,
  Decimal,
  evaluer,
  nombreMaxPac,
  statutCalendrier,
  subventionPlafonnee,
} from '../../rules/index.js';
import { ligne, parLecture, uneSituation, valeur } from './situations.js';

const AUTRE: Campagne = {
  ...CAMPAGNE_PAR_DEFAUT,
  id: 'ami-2',
  tranches: [
    { min: 1, max: 9, pacs: 1, extrait: 'plafond-1' },
    { min: 10, max: null, pacs: 20, extrait: 'plafond-9' },
  ],
  taux: { 'pas-atteint': { valeur: 80, extrait: 'taux-70' }, atteint: { valeur: 40, extrait: 'taux-50' } },
  limiteCommune: { valeur: '100000', extrait: 'taux-70' },
  prix: CAMPAGNE_PAR_DEFAUT.prix.map((p) => (p.article === 'tablettes-20' ? { ...p, montant: '10000' } : p)),
  calendrier: CAMPAGNE_PAR_DEFAUT.calendrier.map((e) =>
    e.id === 'depot' ? { ...e, date: '2024-01-15' } : e,
  ),
};
const reglee = (id: string, choix: string): Campagne => ({
  ...CAMPAGNE_PAR_DEFAUT,
  lectures: CAMPAGNE_PAR_DEFAUT.lectures.map((l) =>
    l.id === id ? { ...l, confirme: { choix, par: 'Département', le: '2023-01-10' } } : l,
  ),
});

describe('another campaign', () => {
  it('has its own figures', () => {
    const e = evaluer(uneSituation(), { jour: '2024-01-10', campagne: AUTRE });
    assert.equal(ligne(valeur(e.financement)), '10000 / 8000 / 2000');
    assert.deepEqual([valeur(e.plafond).nombre, e.campagne, e.calendrier.depot], [20, 'ami-2', 'ouvert']);
    assert.equal(nombreMaxPac(9, AUTRE), 1);
    assert.equal(statutCalendrier('2024-01-16', AUTRE).depot, 'clos');
    assert.equal(
      parLecture(subventionPlafonnee(new Decimal('110000'), new Decimal(0), AUTRE)),
      'a: 88000 | b: 84000 | c: 80000 | d: 44000',
    );
  });
  it('a reading that somebody settled is computed alone', () => {
    const avec = (id: string, choix: string, bas = '0') =>
      parLecture(subventionPlafonnee(new Decimal('250000'), new Decimal(bas), reglee(id, choix)));
    assert.equal(avec('A1', 'c'), 'toutes: 140000');
    assert.equal(avec('A2', 'non', '50000'), 'a: 200000 | b: 190000 | c: 165000 | d: 150000');
    assert.equal(
      avec('A2', 'oui', '50000'),
      'a: 200000 | b: 180000 à 190000 | c: 130000 à 140000 | d: 150000',
    );
  });
});
