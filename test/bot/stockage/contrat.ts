import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Cle, Ecriture, Stockage } from '../../../bot/stockage/port.js';

export const CLE: Cle = { personne: 'p1', conversation: 'c1' };

export const ecriture = (changements: Partial<Ecriture>): Ecriture => ({
  cle: CLE,
  idActivite: 'a1',
  instant: '2023-01-10T10:00:00.000Z',
  versionLue: 0,
  etat: { n: 1 },
  dossiers: [],
  reponses: ['r1', 'r2'],
  envois: [],
  apresPosition: 0,
  effacerPersonne: false,
  ...changements,
});

const dossier = (id: string, versionLue: number, valeur: unknown, personne = 'p1') => ({
  id,
  versionLue,
  valeur,
  acces: versionLue === 0 ? [{ personne, droits: { role: 'proprietaire' as const } }] : [],
});

/** What every engine must do. `ouvrir` gives an empty store each time. */
export const contratStockage = (nom: string, ouvrir: () => Promise<Stockage>): void => {
  const avec = (essai: (stockage: Stockage) => Promise<void>) => async (): Promise<void> => {
    const stockage = await ouvrir();
    try {
      await essai(stockage);
    } finally {
      await stockage.fermer();
    }
  };

  describe(`storage contract: ${nom}`, () => {
    it(
      'knows nothing at first',
      avec(async (s) => {
        assert.equal(await s.lireEtat(CLE), undefined);
        assert.deepEqual(await s.lireDossiers('p1'), []);
        assert.equal(await s.lireReponses(CLE, 'a1'), undefined);
        assert.equal(await s.dernierePosition(CLE), 0);
      }),
    );

    it(
      'stores a turn as a whole and gives it back',
      avec(async (s) => {
        const issue = await s.enregistrer(ecriture({ dossiers: [dossier('d1', 0, { x: 'é' })] }));
        assert.deepEqual(issue, { issue: 'enregistre', premiere: 1 });
        assert.deepEqual(await s.lireEtat(CLE), { version: 1, valeur: { n: 1 } });
        assert.deepEqual(await s.lireDossiers('p1'), [
          { id: 'd1', version: 1, valeur: { x: 'é' }, droits: { role: 'proprietaire' } },
        ]);
        assert.deepEqual(await s.lireReponses(CLE, 'a1'), {
          idActivite: 'a1',
          premiere: 1,
          reponses: ['r1', 'r2'],
        });
        assert.equal(await s.dernierePosition(CLE), 2);
      }),
    );

    it(
      'keeps states apart by person and by conversation',
      avec(async (s) => {
        await s.enregistrer(ecriture({}));
        assert.equal(await s.lireEtat({ personne: 'p2', conversation: 'c1' }), undefined);
        assert.equal(await s.lireEtat({ personne: 'p1', conversation: 'c2' }), undefined);
      }),
    );

    it(
      'refuses a state written since it was read, and writes nothing then',
      avec(async (s) => {
        await s.enregistrer(ecriture({}));
        const issue = await s.enregistrer(
          ecriture({
            idActivite: 'a2',
            etat: { n: 2 },
            dossiers: [dossier('d9', 0, {})],
            envois: [{ cle: 'e', valeur: 1 }],
          }),
        );
        assert.deepEqual(issue, { issue: 'conflit' });
        assert.deepEqual((await s.lireEtat(CLE))?.valeur, { n: 1 });
        assert.deepEqual(await s.lireDossiers('p1'), []);
        assert.deepEqual(await s.envoisEnAttente(10), []);
      }),
    );

    it(
      'refuses a dossier that another conversation wrote meanwhile',
      avec(async (s) => {
        await s.enregistrer(ecriture({ dossiers: [dossier('d1', 0, { x: 1 })] }));
        const autre = { personne: 'p1', conversation: 'c2' };
        await s.enregistrer(ecriture({ cle: autre, dossiers: [dossier('d1', 1, { x: 2 })] }));
        const issue = await s.enregistrer(
          ecriture({ idActivite: 'a2', versionLue: 1, dossiers: [dossier('d1', 1, { x: 3 })] }),
        );
        assert.deepEqual(issue, { issue: 'conflit' });
        assert.deepEqual((await s.lireDossiers('p1'))[0]?.valeur, { x: 2 });
      }),
    );

    it(
      'gives the stored replies back for an activity delivered twice',
      avec(async (s) => {
        await s.enregistrer(ecriture({}));
        const issue = await s.enregistrer(ecriture({ versionLue: 1, reponses: ['autre'], etat: { n: 2 } }));
        assert.equal(issue.issue, 'deja');
        assert.deepEqual(issue.issue === 'deja' && issue.gardees.reponses, ['r1', 'r2']);
        assert.deepEqual((await s.lireEtat(CLE))?.valeur, { n: 1 });
      }),
    );

    it(
      'numbers the replies of a conversation and gives those after a position',
      avec(async (s) => {
        await s.enregistrer(ecriture({}));
        const issue = await s.enregistrer(
          ecriture({ idActivite: 'a2', versionLue: 1, reponses: ['r3'], apresPosition: 5 }),
        );
        assert.deepEqual(issue, { issue: 'enregistre', premiere: 6 });
        assert.deepEqual(
          (await s.reponsesApres(CLE, 0)).map(({ premiere }) => premiere),
          [1, 6],
        );
        assert.deepEqual(
          (await s.reponsesApres(CLE, 2)).map(({ premiere }) => premiere),
          [6],
        );
        assert.deepEqual(await s.reponsesApres(CLE, 6), []);
      }),
    );

    it(
      'keeps what must be sent until it is sent, once per key',
      avec(async (s) => {
        await s.enregistrer(ecriture({ envois: [{ cle: 'e1', valeur: { a: 1 } }] }));
        await s.enregistrer(
          ecriture({ idActivite: 'a2', versionLue: 1, envois: [{ cle: 'e1', valeur: { a: 2 } }] }),
        );
        assert.deepEqual(await s.envoisEnAttente(10), [{ cle: 'e1', valeur: { a: 1 } }]);
        await s.marquerEnvoye('e1', '2023-01-10T10:00:01.000Z');
        assert.deepEqual(await s.envoisEnAttente(10), []);
      }),
    );

    it(
      'erases a person, but not a dossier that someone else owns or carries',
      avec(async (s) => {
        const partage = {
          ...dossier('d2', 0, {}),
          acces: [
            { personne: 'p1', droits: { role: 'proprietaire' as const } },
            { personne: 'p2', droits: { role: 'porteur' as const } },
          ],
        };
        const avecEcole = {
          ...dossier('d3', 0, {}),
          acces: [
            { personne: 'p1', droits: { role: 'proprietaire' as const } },
            { personne: 'p2', droits: { role: 'ecole' as const, ecole: 'e1' } },
          ],
        };
        await s.enregistrer(ecriture({ dossiers: [dossier('d1', 0, {}), partage, avecEcole] }));
        await s.enregistrer(ecriture({ cle: { personne: 'p1', conversation: 'c2' } }));
        assert.equal(await s.dossiersPartages('p1'), 1);
        await s.enregistrer(
          ecriture({
            idActivite: 'a2',
            versionLue: 1,
            etat: { n: 0 },
            reponses: ['fait'],
            effacerPersonne: true,
          }),
        );
        assert.deepEqual(await s.lireDossiers('p1'), []);
        assert.equal(await s.lireEtat({ personne: 'p1', conversation: 'c2' }), undefined);
        assert.equal(await s.lireReponses(CLE, 'a1'), undefined);
        assert.deepEqual(
          (await s.lireDossiers('p2')).map(({ id }) => id),
          ['d2'],
        );
        assert.deepEqual((await s.lireEtat(CLE))?.valeur, { n: 0 });
      }),
    );

    it(
      'keeps a secret once made',
      avec(async (s) => {
        assert.equal(await s.secret('jetons', () => 'un'), 'un');
        assert.equal(await s.secret('jetons', () => 'deux'), 'un');
      }),
    );
  });
};
