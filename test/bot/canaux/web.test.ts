import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import WebSocket from 'ws';
import { creerJetons } from '../../../bot/canaux/web/jetons.js';
import { lancer } from '../service.js';

type Activite = { readonly id: string; readonly text?: string; readonly from: { readonly role: string } };
type Lot = { readonly activities: readonly Activite[]; readonly watermark: string };
type Jeton = { readonly token: string; readonly conversationId: string; readonly userId: string };
type Conversation = { readonly streamUrl: string; readonly token: string };

const client = (adresse: string) => {
  const demander = async <T>(
    chemin: string,
    options: RequestInit & { readonly jeton?: string } = {},
  ): Promise<{ statut: number; corps: T; cookie: string }> => {
    const reponse = await fetch(`${adresse}${chemin}`, {
      ...options,
      headers: {
        'Content-Type': 'application/json',
        ...(options.jeton !== undefined && { Authorization: `Bearer ${options.jeton}` }),
        ...options.headers,
      },
    });
    const texte = await reponse.text();
    return {
      statut: reponse.status,
      corps: (texte === '' ? undefined : JSON.parse(texte)) as T,
      cookie: (reponse.headers.get('set-cookie') ?? '').split(';')[0] ?? '',
    };
  };
  const jeton = (cookie = '') =>
    demander<Jeton>('/directline/tokens/generate', { method: 'POST', headers: { Cookie: cookie } });
  const ouvrir = (j: Jeton) =>
    demander<Conversation>('/v3/directline/conversations', { method: 'POST', jeton: j.token });
  const base = (j: Jeton) => `/v3/directline/conversations/${j.conversationId}`;
  const dire = (j: Jeton, text: string, clientActivityID?: string) =>
    demander<{ id: string }>(`${base(j)}/activities`, {
      method: 'POST',
      jeton: j.token,
      body: JSON.stringify({ type: 'message', text, from: { id: 'x' }, channelData: { clientActivityID } }),
    });
  const lire = (j: Jeton, watermark = '') =>
    demander<Lot>(`${base(j)}/activities?watermark=${watermark}`, { jeton: j.token });
  return { demander, jeton, ouvrir, dire, lire, base };
};

const textes = (lot: Lot): readonly string[] => lot.activities.map(({ text }) => text ?? '(carte)');

describe('bot/canaux/web', () => {
  it('greets a newcomer, then answers; each sees its own conversation only', async () => {
    const service = await lancer();
    const { jeton, ouvrir, dire, lire, demander } = client(service.adresse);
    const a = (await jeton()).corps;
    const b = (await jeton()).corps;
    assert.notEqual(a.userId, b.userId);
    assert.equal((await ouvrir(a)).statut, 201);
    await ouvrir(b);
    await dire(a, 'bonjour');
    assert.deepEqual(textes((await lire(a)).corps), [
      'Bonjour, je suis un programme.',
      '(carte)',
      'bonjour',
      '2 : bonjour',
    ]);
    assert.equal((await lire(b)).corps.activities.length, 2);
    const vole = await demander(`/v3/directline/conversations/${a.conversationId}/activities`, {
      jeton: b.token,
    });
    assert.equal(vole.statut, 404);
    assert.equal(
      (await demander('/v3/directline/conversations', { method: 'POST', jeton: 'x.y' })).statut,
      403,
    );
    await service.fermer();
  });

  it('resumes the same person in the same browser, after a restart of the process too', async () => {
    const DATA_DIR = mkdtempSync(join(tmpdir(), 'reprise-'));
    const avant = await lancer({ DATA_DIR });
    const premier = client(avant.adresse);
    const { corps: a, cookie } = await premier.jeton();
    await premier.ouvrir(a);
    await premier.dire(a, 'bonjour');
    const { watermark } = (await premier.lire(a)).corps;
    await avant.fermer();

    const apres = await lancer({ DATA_DIR });
    const second = client(apres.adresse);
    // The page that was open reconnects with its token and its watermark.
    await second.dire(a, 'toujours là');
    assert.deepEqual(textes((await second.lire(a, watermark)).corps), ['toujours là', '3 : toujours là']);
    const { corps: retour } = await second.jeton(cookie);
    assert.equal(retour.userId, a.userId);
    await apres.fermer();
  });

  it('gives a page that reconnects the replies that were stored but never reached it', async () => {
    const DATA_DIR = mkdtempSync(join(tmpdir(), 'rattrapage-'));
    const avant = await lancer({ DATA_DIR });
    const premier = client(avant.adresse);
    const { corps: a } = await premier.jeton();
    await premier.ouvrir(a);
    const { watermark } = (await premier.lire(a)).corps;
    await premier.dire(a, 'sans réponse reçue');
    await avant.fermer();
    const apres = await lancer({ DATA_DIR });
    assert.deepEqual(textes((await client(apres.adresse).lire(a, watermark)).corps), [
      '2 : sans réponse reçue',
    ]);
    await apres.fermer();
  });

  it('treats a message posted twice once', async () => {
    const service = await lancer();
    const { jeton, ouvrir, dire, lire } = client(service.adresse);
    const a = (await jeton()).corps;
    await ouvrir(a);
    const [un, deux] = await Promise.all([dire(a, 'double', 'cid-1'), dire(a, 'double', 'cid-1')]);
    assert.equal(un.corps.id, deux.corps.id);
    assert.deepEqual(textes((await lire(a)).corps).slice(2), ['double', '2 : double']);
    await service.fermer();
  });

  it('shows a click as what the person said, and treats it as the card’s submission', async () => {
    const service = await lancer();
    const { jeton, ouvrir, demander, lire, base } = client(service.adresse);
    const a = (await jeton()).corps;
    await ouvrir(a);
    await demander(`${base(a)}/activities`, {
      method: 'POST',
      jeton: a.token,
      body: JSON.stringify({
        type: 'message',
        text: 'estimer',
        value: { acte: 'dire', texte: 'estimer' },
        channelData: { clientActivityID: 'clic', messageBack: { displayText: 'Estimer' } },
      }),
    });
    assert.deepEqual(textes((await lire(a)).corps).slice(2), [
      'Estimer',
      '2 : carte {"acte":"dire","texte":"estimer"}',
    ]);
    await service.fermer();
  });

  it('keeps the order when several messages come at once', async () => {
    const service = await lancer();
    const { jeton, ouvrir, dire, lire } = client(service.adresse);
    const a = (await jeton()).corps;
    await ouvrir(a);
    await Promise.all(['un', 'deux', 'trois'].map((texte) => dire(a, texte)));
    const lot = (await lire(a)).corps;
    const ids = lot.activities.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual([...ids].sort(), ids);
    assert.match(textes(lot).join('|'), /un\|2 : un\|/);
    await service.fermer();
  });

  it('pushes over the WebSocket, from the watermark on, and refuses a wrong token or origin', async () => {
    const service = await lancer();
    const { jeton, ouvrir, dire } = client(service.adresse);
    const a = (await jeton()).corps;
    const { streamUrl } = (await ouvrir(a)).corps;
    const socket = new WebSocket(streamUrl);
    const recus: string[] = [];
    socket.on('message', (donnees) => recus.push(...textes(JSON.parse(String(donnees)) as Lot)));
    await new Promise((pret) => socket.once('open', pret));
    await dire(a, 'par le fil');
    await new Promise((suite) => setTimeout(suite, 50));
    assert.deepEqual(recus, ['Bonjour, je suis un programme.', '(carte)', 'par le fil', '2 : par le fil']);
    socket.close();

    for (const [adresse, options] of [
      [streamUrl.replace(/t=.*/, 't=faux.jeton'), {}],
      [streamUrl, { origin: 'https://evil.example' }],
    ] as const) {
      const refuse = new WebSocket(adresse, options);
      const statut = await new Promise((fini) => {
        refuse.once('unexpected-response', (_req, res) => fini(res.statusCode));
        refuse.once('open', () => fini('ouvert'));
        refuse.once('error', () => fini('erreur'));
      });
      assert.equal(statut, 403);
    }
    await service.fermer();
  });

  it('limits how fast one person can post', async () => {
    const service = await lancer();
    const { jeton, ouvrir, dire } = client(service.adresse);
    const a = (await jeton()).corps;
    await ouvrir(a);
    const statuts = await Promise.all(
      Array.from({ length: 80 }, async (_, n) => (await dire(a, `m${n}`)).statut),
    );
    assert.ok(statuts.includes(429));
    assert.ok(statuts.filter((statut) => statut === 200).length >= 50);
    await service.fermer();
  });

  it('forgets the browser on « quitter ce poste »', async () => {
    const service = await lancer();
    const { demander } = client(service.adresse);
    const { statut, cookie } = await demander('/directline/oublier', { method: 'POST' });
    assert.deepEqual([statut, cookie], [204, 'tne_navigateur=']);
    await service.fermer();
  });

  it('signs its tokens, and lets them expire', () => {
    let heure = 0;
    const jetons = creerJetons('secret', () => heure);
    const jeton = jetons.emettre('p1');
    assert.equal(jetons.lire(jeton), 'p1');
    assert.equal(creerJetons('autre', () => heure).lire(jeton), undefined);
    assert.equal(jetons.lire(`${jeton}x`), undefined);
    assert.equal(jetons.lire(undefined), undefined);
    heure = 13 * 3600 * 1000;
    assert.equal(jetons.lire(jeton), undefined);
  });
});
