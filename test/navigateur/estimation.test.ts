import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { BrowserContext } from 'playwright-core';
import { rendre } from '../../cards/index.js';
import { schemaDossier } from '../../dialogs/dossier/dossier.js';
import { ETAT_INITIAL, lireEtat, tour } from '../../dialogs/index.js';
import { lancer } from '../bot/service.js';
import {
  bouton,
  capturer,
  chromiumPresent,
  dire,
  message,
  ouvrirNavigateur,
  ouvrirOnglet,
  TELEPHONE,
} from './navigateur.js';

const NOYAU = {
  etatInitial: ETAT_INITIAL,
  lireEtat,
  lireDossier: (donnees: unknown) => schemaDossier.safeParse(donnees).data ?? null,
  tour,
};

describe('one whole estimate in a browser', function () {
  this.timeout(90_000);
  let service: Awaited<ReturnType<typeof lancer>>;
  const navigateurs: BrowserContext[] = [];
  before(async function () {
    if (!chromiumPresent()) this.skip();
    service = await lancer({ TODAY: '2023-01-16' }, { noyau: NOYAU, rendre });
  });
  after(async () => {
    for (const navigateur of navigateurs) await navigateur.close();
    await service?.fermer();
  });

  it('typed in one sentence, then corrected, then left and resumed', async () => {
    const navigateur = await ouvrirNavigateur(TELEPHONE);
    navigateurs.push(navigateur);
    const { page, ennuis } = await ouvrirOnglet(navigateur, service.adresse);
    await bouton(page, 'Estimer ce que ma commune').waitFor();
    await dire(page, 'Voiron, 14 classes, une élémentaire sans SNEE, 20 tablettes');
    await message(page, 'Estimation pour Voiron').waitFor();
    const texte = ((await message(page, 'Estimation pour Voiron').textContent()) ?? '').replace(
      /\u00a0/g,
      ' ',
    );
    for (const attendu of ['au moins 11 800 € HT', '8 260 €', '3 540 €', '4 PAC pour 14 classes'])
      assert.ok(texte.includes(attendu), attendu);
    await dire(page, 'non, 25 classes');
    await message(page, '6\u00a0PAC pour 25').waitFor();
    await capturer(page, 'estimation-telephone');
    await page.reload();
    await message(page, '6\u00a0PAC pour 25').waitFor();
    assert.deepEqual(ennuis, []);
  });

  it('clicked step by step', async () => {
    const navigateur = await ouvrirNavigateur();
    navigateurs.push(navigateur);
    const { page, ennuis } = await ouvrirOnglet(navigateur, service.adresse);
    const cliquer = async (titre: string, suite: string | RegExp): Promise<void> => {
      await bouton(page, titre).click();
      await message(page, suite).waitFor();
    };
    await cliquer('Estimer ce que ma commune', 'De quelle commune');
    await dire(page, 'Crolles');
    await message(page, 'Combien de classes').waitFor();
    await dire(page, '8');
    await message(page, /Combien d.écoles/).waitFor();
    await cliquer('1', 'Quel est le type');
    await cliquer('Élémentaire', 'déjà atteint le socle');
    await cliquer('Je ne sais pas', 'Combien de PAC prévoyez-vous');
    await cliquer('1', 'tablettes ou ordinateurs');
    await cliquer('Tablettes', 'appareils par PAC, de 10');
    await cliquer('20', 'Estimation pour Crolles');
    const texte = ((await message(page, 'Estimation pour Crolles').textContent()) ?? '').replace(
      /\u00a0/g,
      ' ',
    );
    assert.match(texte, /entre 5 900 € et 8 260 €/);
    assert.match(texte, /entre 3 540 € et 5 900 €/);
    await capturer(page, 'estimation-clics');
    assert.deepEqual(ennuis, []);
  });
});
