/** « non 16 », « en fait 3 »: the number told just before, whatever question is open now. */
import assert from 'node:assert/strict';
import { ETAT_INITIAL, tour } from '../../dialogs/index.js';

type Dossiers = ReturnType<typeof tour>['dossiers'];

function jouer(messages: readonly string[]) {
  let etat: ReturnType<typeof tour>['etat'] = ETAT_INITIAL;
  const dossiers = new Map<string, Dossiers[number]>();
  for (const [n, texte] of messages.entries()) {
    const t = tour(
      etat,
      { type: 'texte', texte },
      {
        jour: '2023-01-15',
        maintenant: `2023-01-15T10:00:0${n}Z`,
        auteur: 'moi',
        canal: 'web',
        nouveauDossier: `d${n}`,
        contacts: {},
        dossiers: [...dossiers.values()].map((dossier) => ({ dossier, droits: { role: 'proprietaire' } })),
      },
    );
    etat = t.etat;
    for (const d of t.dossiers) dossiers.set(d.id, d);
  }
  const situation = [...dossiers.values()].at(-1)?.situation;
  return { classes: situation?.commune.classes, ecoles: situation?.ecoles };
}

describe('une correction nue', () => {
  for (const tete of [
    'non ',
    'non, ',
    'en fait ',
    'pardon ',
    'non, plutôt ',
    'oups, ',
    'erreur : ',
    'non en fait ',
  ])
    for (const n of [3, 12, 16, 21]) {
      it(`« ${tete}${n} » : les classes dites juste avant`, () => {
        const lu = jouer(['estimer', 'Domène', '15', `${tete}${n}`]);
        assert.equal(lu.classes, n);
        assert.equal(lu.ecoles?.length, 0);
      });
      if (n < 15)
        it(`« ${tete}${n} » : les écoles dites juste avant`, () => {
          const lu = jouer(['estimer', 'Domène', '15', '2', `${tete}${n}`]);
          assert.equal(lu.classes, 15);
          assert.equal(lu.ecoles?.length, n);
        });
    }
});
