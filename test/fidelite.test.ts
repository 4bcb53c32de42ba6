/** The campaign data and its source say the same thing; a removed or altered fact goes red. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'mocha';
import { CAMPAGNE_PAR_DEFAUT, CAMPAGNES, type Campagne, sourceDe } from '../rules/index.js';
import { controler } from './rules/fidelite.js';

const AMI = CAMPAGNE_PAR_DEFAUT;
const SOURCE = sourceDe(AMI);
const rouge = (mutee: Campagne, attendu: RegExp): void => {
  const fautes = controler(mutee, SOURCE);
  assert.ok(
    fautes.some((f) => attendu.test(f)),
    `not seen: ${attendu} in ${JSON.stringify(fautes)}`,
  );
};
const remplacer = <T extends { readonly id: string }>(
  liste: readonly T[],
  id: string,
  champs: Partial<T>,
): T[] => liste.map((x) => (x.id === id ? { ...x, ...champs } : x));

describe('fidelity to the source', () => {
  it('the source is the brochure as read, untouched', () =>
    assert.equal(
      createHash('sha256').update(SOURCE).digest('hex'),
      'd6b2f1f31db9815e8b4aadf02926333f184df0514bb359124e90d1a09d782782',
    ));

  for (const campagne of CAMPAGNES) {
    it(`${campagne.nom}: every quotation, figure and sentence`, () =>
      assert.deepEqual(controler(campagne, sourceDe(campagne)), []));
  }

  it('a letter changed in a quotation is seen', () => {
    for (const e of AMI.extraits) {
      rouge(
        { ...AMI, extraits: remplacer(AMI.extraits, e.id, { verbatim: `${e.verbatim.slice(0, -1)}#` }) },
        new RegExp(`^${e.id}: not on page`),
      );
    }
  });
  it('a figure changed in what is shown of a quotation is seen', () => {
    rouge(
      { ...AMI, extraits: remplacer(AMI.extraits, 'taux-70', { affichage: 'à hauteur de 80 %' }) },
      /taux-70: shown with other/,
    );
  });
  it('a quotation taken away is seen', () => {
    for (const e of AMI.extraits) {
      assert.notDeepEqual(
        controler({ ...AMI, extraits: AMI.extraits.filter((x) => x !== e) }, SOURCE),
        [],
        e.id,
      );
    }
  });
  it('a fact or a reading taken away is seen', () => {
    for (const f of AMI.faits)
      rouge({ ...AMI, faits: AMI.faits.filter((x) => x !== f) }, new RegExp(`^${f.id} is missing`));
    for (const l of AMI.lectures)
      rouge({ ...AMI, lectures: AMI.lectures.filter((x) => x !== l) }, new RegExp(`^${l.id} is missing`));
  });
  it('a fact that no longer quotes a sentence is seen', () => {
    for (const f of AMI.faits) {
      rouge(
        { ...AMI, faits: remplacer(AMI.faits, f.id, { extraits: f.extraits.slice(1) }) },
        /one of the two/,
      );
    }
  });
  it('a figure changed in a statement is seen', () => {
    const f9 = AMI.faits.find((f) => f.id === 'F9');
    rouge(
      {
        ...AMI,
        faits: remplacer(AMI.faits, 'F9', { enonce: f9?.enonce.replace('13 à 18', '13 à 17') ?? '' }),
      },
      /F9: 17/,
    );
    rouge({ ...AMI, faits: remplacer(AMI.faits, 'F8', { enonce: 'À 90 %.' }) }, /F8: 90/);
  });
  it('every bracket, rate, price, bound and date changed is seen', () => {
    AMI.tranches.forEach((t, i) => {
      for (const champ of ['min', 'max', 'pacs'] as const) {
        const valeur = t[champ];
        if (valeur !== null)
          rouge(
            { ...AMI, tranches: AMI.tranches.with(i, { ...t, [champ]: valeur + 100 }) },
            new RegExp(`^tranche ${i}:`),
          );
      }
    });
    rouge({ ...AMI, taux: { ...AMI.taux, atteint: { ...AMI.taux.atteint, valeur: 60 } } }, /^taux bas/);
    rouge(
      { ...AMI, taux: { ...AMI.taux, 'pas-atteint': { ...AMI.taux['pas-atteint'], valeur: 80 } } },
      /^taux haut/,
    );
    rouge({ ...AMI, limiteCommune: { ...AMI.limiteCommune, valeur: '250000' } }, /^limite/);
    rouge({ ...AMI, debitMinimal: { ...AMI.debitMinimal, valeur: '8' } }, /^débit/);
    rouge({ ...AMI, dureeEnt: { ...AMI.dureeEnt, valeur: 4 } }, /^durée ENT/);
    rouge({ ...AMI, planRecent: { ...AMI.planRecent, valeur: '2018-12-31' } }, /^plan récent/);
    AMI.prix.forEach((p, i) => {
      rouge(
        { ...AMI, prix: AMI.prix.with(i, { ...p, montant: '9999' }) },
        new RegExp(`^prix ${p.article}: 9999`),
      );
      if (p.montant !== null) {
        rouge(
          { ...AMI, prix: AMI.prix.with(i, { ...p, montant: null }) },
          new RegExp(`^prix ${p.article}: legible`),
        );
      }
    });
    AMI.calendrier.forEach((e, i) => {
      const autre = e.date.length === 7 ? '2025-05' : '2025-05-05';
      rouge(
        { ...AMI, calendrier: AMI.calendrier.with(i, { ...e, date: autre }) },
        new RegExp(`^date ${e.id}`),
      );
    });
    for (const kit of Object.values(AMI.kits)) {
      kit.lignes.forEach((l, i) => {
        for (const champ of ['min', 'max', 'parClasse'] as const) {
          if (l[champ] === undefined) continue;
          const lignes = kit.lignes.with(i, { ...l, [champ]: 77 });
          rouge(
            { ...AMI, kits: { ...AMI.kits, [kit.genre]: { ...kit, lignes } } },
            new RegExp(`^${kit.genre} ${l.article}: 77`),
          );
        }
      });
    }
  });
});
