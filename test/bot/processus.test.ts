import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, it } from 'mocha';

const MAIN = fileURLToPath(new URL('../../bot/main.js', import.meta.url));

type Processus = {
  readonly enfant: ChildProcess;
  readonly adresse: string;
  readonly fin: Promise<number | null>;
};

const enfants: ChildProcess[] = [];

const env = (reglages: Readonly<Record<string, string>>) => ({
  PATH: process.env.PATH ?? '',
  HOME: process.env.HOME ?? '',
  TODAY: '2023-01-10',
  ...reglages,
});

/** The real program, as `npm start` runs it, on a free port. */
const lancer = async (dossier: string): Promise<Processus> => {
  const enfant = spawn(process.execPath, [MAIN], {
    env: env({ PORT: '0', DATA_DIR: dossier }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  enfants.push(enfant);
  const fin = new Promise<number | null>((fini) => enfant.once('exit', fini));
  const adresse = await new Promise<string>((pret, echec) => {
    let dit = '';
    enfant.stdout.on('data', (morceau: Buffer) => {
      dit += morceau.toString('utf8');
      const lu = /^Ouvrez (\S+)$/m.exec(dit)?.[1];
      if (lu !== undefined) pret(lu);
    });
    enfant.once('exit', () => echec(new Error(`stopped before listening: ${dit}`)));
  });
  return { enfant, adresse, fin };
};

const dire = async (adresse: string, id: string, text: string): Promise<string> => {
  const reponse = await fetch(`${adresse}/api/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      id,
      channelId: 'emulator',
      deliveryMode: 'expectReplies',
      serviceUrl: 'http://localhost:1',
      text,
      from: { id: 'maire' },
      recipient: { id: 'bot' },
      conversation: { id: 'essai' },
    }),
  });
  assert.equal(reponse.status, 200);
  return (await reponse.text()).replaceAll('\u00A0', ' ');
};

const sortie = async (
  args: readonly string[],
  reglages: Readonly<Record<string, string>>,
  entree = '',
): Promise<{ readonly code: number | null; readonly texte: string }> => {
  const enfant = spawn(process.execPath, [MAIN, ...args], { env: env(reglages) });
  enfants.push(enfant);
  let texte = '';
  for (const flux of [enfant.stdout, enfant.stderr])
    flux.on('data', (morceau: Buffer) => {
      texte += morceau.toString('utf8');
    });
  enfant.stdin.end(entree);
  const code = await new Promise<number | null>((fini) => enfant.once('close', fini));
  return { code, texte: texte.replaceAll('\u00A0', ' ') };
};

describe('the program, as a process', () => {
  afterEach(() => {
    for (const enfant of enfants.splice(0)) enfant.kill('SIGKILL');
  });

  it('goes on where it was after kill -9 in mid-conversation', async () => {
    const dossier = mkdtempSync(join(tmpdir(), 'tuer-'));
    const avant = await lancer(dossier);
    await dire(avant.adresse, 'm1', 'Voiron, 14 classes');
    avant.enfant.kill('SIGKILL');
    await avant.fin;

    const apres = await lancer(dossier);
    assert.match(await dire(apres.adresse, 'm2', 'récapitulatif'), /Voiron[\s\S]*14/);
    // Delivered again by a channel that never saw the answer: treated once.
    const encore = await dire(apres.adresse, 'm1', 'Voiron, 14 classes');
    assert.equal(await dire(apres.adresse, 'm1', 'Voiron, 14 classes'), encore);
    apres.enfant.kill('SIGTERM');
    assert.equal(await apres.fin, 0);
  });

  it('stops cleanly on SIGINT too', async () => {
    const { enfant, fin } = await lancer(mkdtempSync(join(tmpdir(), 'arret-')));
    enfant.kill('SIGINT');
    assert.equal(await fin, 0);
  });

  it('refuses to start on a wrong setting, in one French line without a stack', async () => {
    const { code, texte } = await sortie([], { PORT: 'abc' });
    assert.equal(code, 1);
    assert.match(texte, /^Configuration : PORT doit être[^\n]*\n$/);
    const absent = await sortie([], { PRIX_FICHIER: '/n/existe/pas.json', PORT: '0' });
    assert.equal(absent.code, 1);
    assert.match(absent.texte, /^Configuration : PRIX_FICHIER[^\n]*\n$/);
  });

  it('talks in the terminal, piped, and stores what is said', async () => {
    const DATA_DIR = mkdtempSync(join(tmpdir(), 'terminal-'));
    const { code, texte } = await sortie(['chat'], { DATA_DIR }, 'combien de PAC pour 14 classes ?\n');
    assert.equal(code, 0);
    assert.match(texte, /4 PAC/);
    assert.match(texte, /À bientôt/);
  });
});
