/**
 * Pictures of every sample card, as Web Chat shows it on a phone and on a wider screen, to be looked at:
 * `node dist/test/bancs/cartes.js <directory>`. Opens the details of a card if `--ouvert` is given.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { paginer, rendre } from '../../cards/index.js';
import { exemples, trenteEcoles } from '../cards/exemples.js';

const LARGEURS = [320, 640];
const [dossier = 'images-des-cartes', ...options] = process.argv.slice(2);
const webchat = 'node_modules/botframework-webchat/dist/webchat.js';

const cartes: readonly (readonly [string, object])[] = [
  ...Object.entries(exemples).map(([nom, vue]) => [nom, rendre(vue).carte] as const),
  ...paginer(trenteEcoles)
    .slice(1, 2)
    .map((page) => ['trente-ecoles-page-2', rendre(page).carte] as const),
];

/** Runs in the page: Web Chat over a connection that holds one message. */
const AMORCE = `carte => {
  const source = (...valeurs) => ({
    subscribe(a) { const o = typeof a === 'function' ? { next: a } : a; valeurs.forEach(v => o.next(v)); return { unsubscribe() {} }; },
    [Symbol.observable || '@@observable']() { return this; },
  });
  const activite = { id: '1', type: 'message', timestamp: new Date(0).toISOString(), from: { id: 'bot', role: 'bot' },
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: carte }] };
  window.WebChat.renderWebChat({ locale: 'fr-FR', styleOptions: { hideSendBox: true, bubbleMaxWidth: 600 },
    directLine: { activity$: source(activite), connectionStatus$: source(0, 1, 2), postActivity: () => source(), end() {} } },
    document.getElementById('webchat'));
}`;

mkdirSync(dossier, { recursive: true });
const navigateur = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const width of LARGEURS) {
  const page = await navigateur.newPage({ viewport: { width, height: 1600 } });
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(message.text());
  });
  for (const [nom, carte] of cartes) {
    await page.setContent(
      '<!doctype html><html lang="fr"><body style="margin:0"><div id="webchat" style="height:1600px"></div>',
    );
    await page.addScriptTag({ content: readFileSync(webchat, 'utf8') });
    await page.evaluate(`(${AMORCE})(${JSON.stringify(carte)})`);
    await page.waitForSelector('.ac-adaptiveCard');
    if (options.includes('--ouvert')) {
      for (const bouton of await page.$$('.ac-pushButton[aria-controls]'))
        await bouton.click({ force: true });
    }
    const rendue = await page.$('.ac-adaptiveCard');
    const deborde = await page.evaluate(
      "[...document.querySelectorAll('.ac-adaptiveCard *')].filter(e => e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0).map(e => e.className + ' ' + e.textContent.slice(0, 40))",
    );
    if (Array.isArray(deborde) && deborde.length > 0) console.warn(width, nom, 'overflows:', deborde);
    await rendue?.screenshot({ path: join(dossier, `${nom}-${width}.png`) });
  }
  await page.close();
}
await navigateur.close();
