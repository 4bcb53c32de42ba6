import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { jugerMontant, type Role, roleDit } from '../../../dialogs/reponses/montant-dit.js';
import { euros } from '../../../rules/index.js';

const avis = (dit: string, role: Role | undefined, taux?: string): string =>
  jugerMontant(euros(dit), euros('12610'), '20 ordinateurs', {
    ...(role !== undefined && { role }),
    ...(taux !== undefined && { taux }),
  }).split(/[ ,:]/u)[0] ?? '';

describe('an amount said of equipment', () => {
  for (const [texte, role] of [
    ['8 260 euros c’est la subvention', 'subvention'],
    ['5 900 euros a notre charge', 'reste'],
    ['il reste 5 900 euros a payer', 'reste'],
    ['le prix est de 11 800', 'prix'],
    ['11 800 euros pour 20 tablettes', undefined],
    ['la subvention et le reste a charge', undefined],
  ] as const)
    it(`« ${texte} »: ${String(role)}`, () => assert.equal(roleDit(texte), role));

  it('is compared with the figure of its own role, at each rate', () => {
    assert.equal(avis('12610', 'prix'), 'Oui');
    assert.equal(avis('12610', undefined), 'Oui');
    assert.equal(avis('12610', 'subvention'), 'Non');
    assert.equal(avis('8827', 'subvention'), 'Oui');
    assert.equal(avis('6305', 'subvention'), 'Oui');
    assert.equal(avis('6305', 'subvention', '70'), 'Non');
    assert.equal(avis('8827', 'subvention', '70'), 'Oui');
    assert.equal(avis('3783', 'reste'), 'Oui');
    assert.equal(avis('8827', 'reste'), 'Non');
    assert.equal(avis('8827', 'prix'), 'Non');
  });
});
