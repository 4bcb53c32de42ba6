import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'mocha';
import type { BrowserContext } from 'playwright-core';
import { lancer } from '../bot/service.js';
import {
  BUREAU,
  bouton,
  capturer,
  chromiumPresent,
  dire,
  message,
  ouvrirNavigateur,
  ouvrirOnglet,
  TELEPHONE,
} from './navigateur.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Violation = { readonly id: string; readonly nodes: readonly { readonly html: string }[] };

describe('the page, in a browser', () => {
  let service: Awaited<ReturnType<typeof lancer>>;
  const navigateurs: BrowserContext[] = [];
  before(async function () {
    if (!chromiumPresent()) this.skip();
    service = await lancer();
  });
  after(async () => {
    for (const navigateur of navigateurs) await navigateur.close();
    await service?.fermer();
  });
  const ouvrir = async (taille = BUREAU): Promise<BrowserContext> => {
    const navigateur = await ouvrirNavigateur(taille);
    navigateurs.push(navigateur);
    return navigateur;
  };

  for (const [nom, taille] of [
    ['desktop', BUREAU],
    ['phone', TELEPHONE],
  ] as const)
    it(`greets, takes words and clicks, asks nothing of any other site (${nom})`, async () => {
      const { page, ennuis } = await ouvrirOnglet(await ouvrir(taille), service.adresse);
      await bouton(page, 'Estimer').waitFor();
      assert.equal(await page.locator('html').getAttribute('lang'), 'fr');
      assert.match(await page.title(), /Assistant TNE/);
      await dire(page, 'Voiron <script>alert(1)</script>');
      await message(page, 'Voiron <script>alert(1)</script>').waitFor();
      await message(page, /2 : Voiron/).waitFor();
      await bouton(page, 'Explorer les kits').click();
      await message(page, /3 : carte .*les kits/).waitFor();
      const largeur = await page.evaluate('document.documentElement.scrollWidth');
      assert.ok(typeof largeur === 'number' && largeur <= taille.width, `scrolls sideways: ${largeur}`);
      await capturer(page, `page-${nom}`);
      assert.deepEqual(ennuis, []);
    });

  it('has no accessibility violation that axe-core can see', async () => {
    const { page } = await ouvrirOnglet(await ouvrir(), service.adresse);
    await bouton(page, 'Estimer').waitFor();
    await dire(page, 'bonjour');
    await message(page, '2 : bonjour').waitFor();
    for (const adresse of [undefined, '/confidentialite', '/conditions']) {
      if (adresse !== undefined) await page.goto(`${service.adresse}${adresse}`);
      // Evaluated by the debugger: the page's own policy would refuse an injected script.
      await page.evaluate(AXE);
      const violations = (await page.evaluate('axe.run().then((r) => r.violations)')) as readonly Violation[];
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
        [],
      );
    }
  });

  it('works with the keyboard alone', async () => {
    const { page } = await ouvrirOnglet(await ouvrir(), service.adresse);
    await bouton(page, 'Estimer').waitFor();
    await page.keyboard.type('au clavier');
    await page.keyboard.press('Enter');
    await message(page, '2 : au clavier').waitFor();
    const actif = async (): Promise<string> =>
      String(await page.evaluate('document.activeElement.textContent')).trim();
    // Past the file button to the transcript, up to the card, into it, to its first button.
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    for (let i = 0; i < 4 && (await actif()) !== 'Estimer'; i += 1) {
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await page.waitForTimeout(100);
    }
    assert.equal(await actif(), 'Estimer');
    await page.keyboard.press('Enter');
    await message(page, /carte .*estimer/).waitFor();
  });

  it('shows the conversation again after a reload, and goes on', async () => {
    const { page, ennuis } = await ouvrirOnglet(await ouvrir(), service.adresse);
    await dire(page, 'avant');
    await message(page, '2 : avant').waitFor();
    await page.reload();
    await message(page, '2 : avant').waitFor();
    await dire(page, 'après');
    await message(page, '3 : après').waitFor();
    assert.deepEqual(ennuis, []);
  });

  it('shares the conversation between two tabs of a browser, never between two browsers', async () => {
    const navigateur = await ouvrir();
    const un = await ouvrirOnglet(navigateur, service.adresse);
    const deux = await ouvrirOnglet(navigateur, service.adresse);
    const autre = await ouvrirOnglet(await ouvrir(), service.adresse);
    await dire(un.page, 'partagé');
    await message(deux.page, /2 : partagé/).waitFor();
    assert.equal(await message(autre.page, 'partagé').count(), 0);
  });
});
