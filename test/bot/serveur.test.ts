import assert from 'node:assert/strict';
import { createServer, request } from 'node:http';
import { after, before, describe, it } from 'mocha';
import { rendreDouble, vueAccueil } from './double.js';
import { lancer } from './service.js';

type Retour = {
  readonly statut: number;
  readonly corps: string;
  readonly entetes: Readonly<Record<string, unknown>>;
};

/** Like fetch, but lets a test write the Host header. */
const appeler = (
  adresse: string,
  options: {
    readonly methode?: string;
    readonly entetes?: Record<string, string>;
    readonly corps?: string;
  } = {},
): Promise<Retour> =>
  new Promise((rendre, echouer) => {
    const demande = request(
      adresse,
      { method: options.methode ?? 'GET', headers: options.entetes ?? {} },
      (res) => {
        const morceaux: Buffer[] = [];
        res.on('data', (morceau: Buffer) => morceaux.push(morceau));
        res.on('end', () =>
          rendre({
            statut: res.statusCode ?? 0,
            corps: Buffer.concat(morceaux).toString('utf8'),
            entetes: res.headers,
          }),
        );
      },
    );
    demande.on('error', echouer);
    demande.end(options.corps);
  });

const JSON_ = { 'Content-Type': 'application/json' };
const activite = (changements: object = {}): string =>
  JSON.stringify({
    type: 'message',
    id: 'm1',
    channelId: 'emulator',
    serviceUrl: 'http://localhost:1',
    deliveryMode: 'expectReplies',
    text: 'bonjour',
    from: { id: 'u1', name: 'Mme Martin' },
    recipient: { id: 'bot' },
    conversation: { id: 'conv' },
    ...changements,
  });

describe('bot/serveur', () => {
  let service: Awaited<ReturnType<typeof lancer>>;
  before(async () => {
    service = await lancer();
  });
  after(() => service.fermer());
  const poster = (corps: string, entetes = JSON_): Promise<Retour> =>
    appeler(`${service.adresse}/api/messages`, { methode: 'POST', corps, entetes });
  const textes = (retour: Retour): readonly string[] =>
    (JSON.parse(retour.corps) as { activities: { text: string }[] }).activities.map(({ text }) => text);

  it('answers GET /health', async () => {
    const { statut, corps } = await appeler(`${service.adresse}/health`);
    assert.deepEqual([statut, JSON.parse(corps)], [200, { etat: 'ok' }]);
  });

  it('serves the page with a policy that lets nothing from elsewhere in', async () => {
    const { statut, corps, entetes } = await appeler(service.adresse);
    assert.equal(statut, 200);
    assert.match(corps, /<html lang="fr">/);
    assert.doesNotMatch(corps, /https?:\/\//);
    const politique = String(entetes['content-security-policy']);
    assert.match(politique, /^default-src 'none'; script-src 'self';/);
    assert.doesNotMatch(politique, /unsafe|\*|https:/);
    const nonce = /'nonce-([^']+)'/.exec(politique)?.[1] ?? 'absent';
    assert.ok(corps.includes(nonce));
    assert.notEqual(
      /'nonce-([^']+)'/.exec(
        String((await appeler(service.adresse)).entetes['content-security-policy']),
      )?.[1],
      nonce,
    );
  });

  it('refuses a Host or an Origin that is not this machine (DNS rebinding)', async () => {
    for (const entetes of [
      { Host: 'evil.example' },
      { Host: '127.0.0.1.evil.example' },
      { Origin: 'https://evil.example' },
      { Origin: 'null' },
    ])
      assert.equal((await appeler(service.adresse, { entetes })).statut, 403, JSON.stringify(entetes));
    const { port } = new URL(service.adresse);
    assert.equal((await appeler(service.adresse, { entetes: { Host: `127.0.0.1:${port}` } })).statut, 200);
  });

  it('answers a Bot Framework message, and the same one twice with the same replies', async () => {
    const premiere = await poster(activite());
    assert.deepEqual(textes(premiere), ['1 : bonjour']);
    assert.deepEqual(textes(await poster(activite())), ['1 : bonjour']);
    assert.deepEqual(textes(await poster(activite({ id: 'm2' }))), ['2 : bonjour']);
  });

  it('takes a card submission, with the keys that Teams adds', async () => {
    const value = { acte: 'dire', texte: 'x', msteams: { type: 'messageBack' } };
    const retour = await poster(
      activite({ id: 'm3', text: undefined, value, conversation: { id: 'cartes' } }),
    );
    assert.match(textes(retour)[0] ?? '', /^1 : carte .*"acte":"dire"/);
  });

  it('takes the mention of the bot out of what was said', async () => {
    const text = '<at>Assistant TNE</at>&nbsp;14 classes &amp; 2 PAC';
    const retour = await poster(
      activite({ id: 'm4', text, channelId: 'msteams', conversation: { id: 'equipe' } }),
    );
    assert.deepEqual(textes(retour), ['1 : 14 classes & 2 PAC']);
  });

  it('greets who arrives in a personal chat, not the bot itself', async () => {
    const arrivee = (qui: string, id: string) =>
      poster(
        activite({
          type: 'conversationUpdate',
          id,
          text: undefined,
          membersAdded: [{ id: qui }],
          conversation: { id: `c-${qui}` },
        }),
      );
    const accueil = await arrivee('u7', 'm5');
    assert.match(accueil.corps, /programme/);
    assert.match(accueil.corps, /AdaptiveCard/);
    // Teams look-alikes on this machine fail on a click that carries this key.
    assert.match(JSON.stringify(rendreDouble(vueAccueil).carte), /msteams/);
    assert.doesNotMatch(accueil.corps, /msteams/);
    assert.deepEqual(textes(await arrivee('bot', 'm6')), []);
  });

  it('posts its replies to the channel when they are not awaited', async () => {
    const recues: { readonly chemin: string; readonly corps: { type: string; text?: string } }[] = [];
    const canal = createServer((req, res) => {
      let corps = '';
      req.on('data', (morceau: Buffer) => {
        corps += morceau.toString('utf8');
      });
      req.on('end', () => {
        recues.push({ chemin: req.url ?? '', corps: JSON.parse(corps) });
        res.setHeader('Content-Type', 'application/json').end('{"id":"r"}');
      });
    });
    await new Promise<void>((pret) => canal.listen(0, '127.0.0.1', pret));
    const adresse = canal.address();
    const port = typeof adresse === 'object' ? adresse?.port : undefined;
    const retour = await poster(
      activite({
        id: 'm7',
        deliveryMode: undefined,
        serviceUrl: `http://127.0.0.1:${port}`,
        conversation: { id: 'pousse' },
      }),
    );
    canal.close();
    assert.equal(retour.statut, 200);
    assert.deepEqual(
      recues.map(({ corps }) => corps.text ?? corps.type),
      ['typing', '1 : bonjour'],
    );
    assert.match(recues[1]?.chemin ?? '', /\/v3\/conversations\/pousse\/activities/);
  });

  it('answers an invoke at once with a valid body', async () => {
    const retour = await poster(
      activite({
        type: 'invoke',
        name: 'composeExtension/query',
        id: 'm8',
        deliveryMode: undefined,
        value: {},
      }),
    );
    assert.equal(retour.statut, 200);
    assert.match(retour.corps, /composeExtension/);
  });

  it('refuses a serviceUrl elsewhere, an unreadable body and one that is too long', async () => {
    for (const serviceUrl of [
      'https://evil.example',
      'http://localhost@evil.example',
      'http://127.0.0.1.evil.example',
      undefined,
    ])
      assert.equal((await poster(activite({ serviceUrl }))).statut, 403, String(serviceUrl));
    assert.equal((await poster('{')).statut, 400);
    assert.equal((await poster('[]')).statut, 400);
    assert.equal((await poster('"x"')).statut, 400);
    assert.equal((await poster(activite({ text: 'x'.repeat(300_000) }))).statut, 413);
    assert.equal((await poster('texte', { 'Content-Type': 'text/plain' })).statut, 400);
  });

  it('never sends a stack, and never logs what was typed', async () => {
    const retours = [
      await poster(activite({ id: 'm9', text: 'panne avec SECRET-TAPE', conversation: { id: 'panne' } })),
      await poster('{"a":'),
      await appeler(`${service.adresse}/../../etc/passwd`),
      await appeler(`${service.adresse}/statique/..%2f..%2fmain.js`),
      await appeler(`${service.adresse}/health`, { methode: 'DELETE' }),
    ];
    for (const { corps } of retours) assert.doesNotMatch(corps, /node_modules|\.js:\d+|Error:/);
    assert.match(textes(retours[0] ?? { statut: 0, corps: '{}', entetes: {} })[0] ?? '', /^Pardon/);
    assert.doesNotMatch(service.lignes.join('\n'), /SECRET-TAPE|Martin/);
    assert.deepEqual(
      retours.slice(1).map(({ statut }) => statut),
      [400, 404, 404, 405],
    );
  });

  it('keeps people of one conversation apart', async () => {
    const groupe = { conversation: { id: 'groupe', isGroup: true } };
    await poster(activite({ id: 'g1', ...groupe }));
    assert.deepEqual(textes(await poster(activite({ id: 'g2', ...groupe, from: { id: 'u2' } }))), [
      '1 : bonjour',
    ]);
  });
});

describe('bot/serveur with Bot credentials', () => {
  it('refuses an unsigned message, and still serves the page', async () => {
    const service = await lancer({
      MicrosoftAppId: '11111111-2222-3333-4444-555555555555',
      MicrosoftAppPassword: 'secret',
    });
    try {
      const retour = await appeler(`${service.adresse}/api/messages`, {
        methode: 'POST',
        corps: activite(),
        entetes: JSON_,
      });
      assert.equal(retour.statut, 401);
      assert.equal(
        (await appeler(service.adresse, { entetes: { Host: 'assistant.example.fr' } })).statut,
        200,
      );
    } finally {
      await service.fermer();
    }
  });
});
