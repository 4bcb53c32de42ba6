import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { BrowserContext } from 'playwright-core';
import { rendre } from '../../cards/index.js';
import { exporterDonnees } from '../../dialogs/dossier/import.js';
import { ETAT_INITIAL, lireEtat, schemaDossier, tour } from '../../dialogs/index.js';
import { lancer } from '../bot/service.js';
import { dossierDe, VOIRON } from '../dialogs/dossier/dossier-exemple.js';
import { capturer, chromiumPresent, dire, message, ouvrirNavigateur, ouvrirOnglet } from './navigateur.js';

describe('a data file given to the page', () => {
  let service: Awaited<ReturnType<typeof lancer>>;
  let navigateur: BrowserContext;
  before(async function () {
    if (!chromiumPresent()) this.skip();
    service = await lancer(
      { TODAY: '2023-01-16' },
      {
        noyau: {
          etatInitial: ETAT_INITIAL,
          lireEtat,
          lireDossier: (donnees) => schemaDossier.safeParse(donnees).data ?? null,
          tour,
        },
        rendre,
      },
    );
    navigateur = await ouvrirNavigateur();
  });
  after(async () => {
    await navigateur?.close();
    await service?.fermer();
  });

  it('is chosen with a named button, and becomes a dossier; what is not one is refused and touches nothing', async () => {
    const { page, ennuis } = await ouvrirOnglet(navigateur, service.adresse);
    await dire(page, 'Voiron, 14 classes');
    await message(page, /Voiron/).waitFor();
    const choisir = page.getByRole('button', { name: /Joindre un fichier de données/ });
    const joindre = async (name: string, buffer: Buffer): Promise<void> => {
      const attendu = page.waitForEvent('filechooser');
      await choisir.click();
      await (await attendu).setFiles({ name, mimeType: 'application/json', buffer });
    };
    await joindre('autre.json', Buffer.from('{"format":"autre"}'));
    await message(page, /ne vient pas de cet assistant.*Rien n’a été modifié/).waitFor();
    await joindre('abîmé.json', Buffer.from('{"format":'));
    await message(page, /n’est pas lisible.*Rien n’a été modifié/).waitFor();
    await joindre('enorme.json', Buffer.alloc(13_000_000, 32));
    await message(page, /trop gros.*Rien n’a été modifié/).waitFor();
    await joindre('image.json', Buffer.from([0xff, 0xd8, 0xff, 0xe0]));
    await message(page, /Je ne sais pas lire.*image\.json/).waitFor();
    await dire(page, 'récapitulatif');
    await message(page, /14 classes|Voiron/).waitFor();

    const dossier = dossierDe(VOIRON);
    await joindre('Dossier TNE.json', Buffer.from(exporterDonnees(dossier)));
    await message(page, /Fichier\s: Dossier TNE\.json/).waitFor();
    await message(page, /Dossier repris du fichier/).waitFor();
    await message(page, /celui que vous aviez est gardé à côté/).waitFor();
    await capturer(page, 'import');
    assert.deepEqual(ennuis, []);
  });
});
