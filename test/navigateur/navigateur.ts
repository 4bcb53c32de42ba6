import { existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';

const CHROMIUM = '/usr/bin/chromium';
const DRAPEAUX = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where screenshots go, when they are wanted. */
const CAPTURES = process.env.CAPTURES;

let dit = false;

/** True when browser tests can run. Without Chromium they are skipped, with one line; in CI that is a failure. */
export const chromiumPresent = (): boolean => {
  if (existsSync(CHROMIUM)) return true;
  if (process.env.CI === 'true') throw new Error(`Browser tests need Chromium at ${CHROMIUM}`);
  if (!dit) console.log(`Browser tests skipped: no Chromium at ${CHROMIUM}`);
  dit = true;
  return false;
};

export const BUREAU = { width: 1200, height: 800 };
export const TELEPHONE = { width: 375, height: 720 };

export type Onglet = {
  readonly page: Page;
  /** What the page said wrong: console errors, exceptions, requests to anywhere else. */
  readonly ennuis: readonly string[];
};

/** A browser with its own empty profile. */
export const ouvrirNavigateur = (taille = BUREAU): Promise<BrowserContext> =>
  chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'navigateur-')), {
    executablePath: CHROMIUM,
    args: DRAPEAUX,
    viewport: taille,
    locale: 'fr-FR',
  });

export const ouvrirOnglet = async (navigateur: BrowserContext, adresse: string): Promise<Onglet> => {
  const page = await navigateur.newPage();
  const ennuis: string[] = [];
  const { host } = new URL(adresse);
  page.on('console', (message) => {
    if (message.type() === 'error') ennuis.push(message.text());
  });
  page.on('pageerror', (cause) => ennuis.push(cause.message));
  page.on('request', (demande) => {
    const url = new URL(demande.url());
    if (!['data:', 'blob:'].includes(url.protocol) && url.host !== host)
      ennuis.push(`request to ${url.host}`);
  });
  await page.goto(adresse);
  await page.getByPlaceholder('Écrivez votre message').waitFor();
  return { page, ennuis };
};

export const dire = async (page: Page, texte: string): Promise<void> => {
  const saisie = page.getByPlaceholder('Écrivez votre message');
  await saisie.fill(texte);
  await saisie.press('Enter');
};

/** The last message of the transcript that holds this text (the page also has live regions for screen readers). */
export const message = (page: Page, texte: string | RegExp): Locator =>
  page.getByRole('article').filter({ hasText: texte }).last();

/** The last button of a card with this title. */
export const bouton = (page: Page, titre: string): Locator =>
  page.locator('button.ac-pushButton').filter({ hasText: titre }).last();

export const capturer = async (page: Page, nom: string): Promise<void> => {
  if (CAPTURES === undefined) return;
  mkdirSync(CAPTURES, { recursive: true });
  await page.screenshot({ path: join(CAPTURES, `${nom}.png`) });
};
