import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { strFromU8, unzipSync } from 'fflate';
import { after, afterEach, before, describe, it } from 'mocha';
import { manifeste } from '../../../bot/canaux/teams/manifeste.js';
import { rendre } from '../../../cards/index.js';
import { ETAT_INITIAL, lireEtat, schemaDossier, tour } from '../../../dialogs/index.js';
import { lancer } from '../service.js';

type Recue = {
  readonly type: string;
  readonly text?: string;
  readonly attachments?: readonly {
    contentType: string;
    name?: string;
    contentUrl?: string;
    content: never;
  }[];
};
type Consentement = {
  readonly description: string;
  readonly sizeInBytes: number;
  readonly acceptContext: object;
  readonly declineContext: object;
};

const CONSENTEMENT = 'application/vnd.microsoft.teams.card.file.consent';

// restify changes `writeHead` for every server of the process: not chained here.
const finir = (
  res: ServerResponse,
  statut: number,
  corps: string | Buffer = '{}',
  entetes: Readonly<Record<string, string>> = {},
): void => {
  res.statusCode = statut;
  for (const [nom, valeur] of Object.entries(entetes)) res.setHeader(nom, valeur);
  res.end(corps);
};

/** A place of the person's OneDrive, as the tests play it. */
const ouvrirDepot = async () => {
  const demandes: { readonly methode: string; readonly plage: string; readonly corps: Buffer }[] = [];
  let repondre = (_req: IncomingMessage, res: ServerResponse): void => {
    res.statusCode = 201;
    res.end('{}');
  };
  const serveur = createServer((req, res) => {
    const morceaux: Buffer[] = [];
    req.on('data', (morceau: Buffer) => morceaux.push(morceau));
    req.on('end', () => {
      demandes.push({
        methode: req.method ?? '',
        plage: String(req.headers['content-range']),
        corps: Buffer.concat(morceaux),
      });
      repondre(req, res);
    });
  });
  await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret));
  const lieu = serveur.address();
  return {
    adresse: `http://127.0.0.1:${typeof lieu === 'object' ? lieu?.port : ''}`,
    demandes,
    repondreAinsi(suite: typeof repondre) {
      repondre = suite;
    },
    fermer: () => serveur.close(),
  };
};

describe('files in Teams', () => {
  let service: Awaited<ReturnType<typeof lancer>>;
  let depot: Awaited<ReturnType<typeof ouvrirDepot>>;
  let numero = 0;

  before(async () => {
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
  });
  after(() => service.fermer());
  afterEach(() => depot?.fermer());

  const poster = async (activite: object): Promise<readonly Recue[]> => {
    numero += 1;
    const reponse = await fetch(`${service.adresse}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        type: 'message',
        id: `f${numero}`,
        channelId: 'msteams',
        serviceUrl: 'http://localhost:1',
        deliveryMode: 'expectReplies',
        from: { id: 'maire' },
        recipient: { id: 'bot' },
        conversation: { id: 'perso', conversationType: 'personal' },
        ...activite,
      }),
    });
    assert.equal(reponse.status, 200);
    return ((await reponse.json()) as { activities: readonly Recue[] }).activities;
  };
  const dire = (text: string, reste: object = {}) => poster({ text, ...reste });
  const enTexte = (recues: readonly Recue[]): string => JSON.stringify(recues).replaceAll('\u00a0', ' ');
  const consentements = (recues: readonly Recue[]) =>
    recues.flatMap(({ attachments }) =>
      (attachments ?? [])
        .filter(({ contentType }) => contentType === CONSENTEMENT)
        .map(({ name, content }) => ({ name, content: content as Consentement })),
    );
  const preparer = async (reste: object = {}): Promise<readonly Recue[]> => {
    await dire('Voiron, 14 classes', reste);
    await dire(
      'une école élémentaire Jaurès de 5 classes, socle pas encore atteint, 1 PAC de 20 tablettes',
      reste,
    );
    return dire('exporter', reste);
  };
  const repondre = (action: 'accept' | 'decline', context: object, uploadUrl: string, reste: object = {}) =>
    poster({
      type: 'invoke',
      name: 'fileConsent/invoke',
      value: {
        type: 'fileUpload',
        action,
        context,
        uploadInfo: {
          contentUrl: 'https://commune-my.sharepoint.com/Dossier.docx',
          name: 'Dossier.docx',
          uploadUrl,
          uniqueId: 'abc',
          fileType: 'docx',
        },
      },
      ...reste,
    });

  it('are declared in the manifest', () => {
    const { bots } = manifeste({ appTeams: '', appBot: '', domaine: '', editeur: '', version: '' });
    assert.equal(bots[0]?.supportsFiles, true);
  });

  it('proposes the document, puts its bytes where Teams says, and shows it; a second click does nothing', async () => {
    depot = await ouvrirDepot();
    const recues = await preparer();
    const [propose, ...autres] = consentements(recues);
    assert.ok(propose !== undefined && autres.length === 0);
    assert.equal(propose.name, 'Dossier TNE - Voiron.docx');
    assert.ok(propose.content.description.length > 0);

    const suite = await repondre('accept', propose.content.acceptContext, `${depot.adresse}/upload?id=1`);
    const [mise] = depot.demandes;
    assert.equal(depot.demandes.length, 1);
    assert.equal(mise?.methode, 'PUT');
    assert.equal(mise?.corps.length, propose.content.sizeInBytes);
    assert.equal(mise?.plage, `bytes 0-${propose.content.sizeInBytes - 1}/${propose.content.sizeInBytes}`);
    const word = unzipSync(new Uint8Array(mise?.corps ?? []));
    assert.match(strFromU8(word['word/document.xml'] ?? new Uint8Array()), /Jaurès/);
    const carte = suite.flatMap(({ attachments }) => attachments ?? [])[0];
    assert.deepEqual(carte, {
      contentType: 'application/vnd.microsoft.teams.card.file.info',
      contentUrl: 'https://commune-my.sharepoint.com/Dossier.docx',
      name: 'Dossier.docx',
      content: { uniqueId: 'abc', fileType: 'docx' },
    });
    assert.match(enTexte(suite), /est dans votre espace OneDrive/);

    const encore = await repondre('accept', propose.content.acceptContext, `${depot.adresse}/upload?id=1`);
    assert.equal(depot.demandes.length, 1);
    assert.doesNotMatch(enTexte(encore), /OneDrive/);
  });

  it('two clicks at once put the file once', async () => {
    depot = await ouvrirDepot();
    depot.repondreAinsi((_req, res) => {
      setTimeout(() => finir(res, 200), 50);
    });
    const [propose] = consentements(await dire('exporter'));
    const context = propose?.content.acceptContext ?? {};
    await Promise.all([
      repondre('accept', context, depot.adresse),
      repondre('accept', context, depot.adresse),
    ]);
    assert.equal(depot.demandes.length, 1);
  });

  it('takes a refusal kindly, and says how to come back to it', async () => {
    depot = await ouvrirDepot();
    const [propose] = consentements(await dire('exporter'));
    const suite = enTexte(await repondre('decline', propose?.content.declineContext ?? {}, depot.adresse));
    assert.match(suite, /D’accord, je ne dépose pas/);
    assert.match(suite, /écrivez « exporter »/);
    assert.equal(depot.demandes.length, 0);
  });

  it('goes to no other address than Teams’ own, and follows no redirect', async () => {
    depot = await ouvrirDepot();
    depot.repondreAinsi((_req, res) => {
      finir(res, 307, '', { Location: `${depot.adresse}/ailleurs` });
    });
    const [propose] = consentements(await dire('exporter'));
    const context = propose?.content.acceptContext ?? {};
    const detourne = enTexte(await repondre('accept', context, depot.adresse));
    assert.match(detourne, /n’a pas pu être déposé/);
    assert.equal(depot.demandes.length, 1);
    for (const adresse of ['https://evil.example/x', 'file:///etc/passwd', 'ftp://localhost/x', 'x'])
      assert.match(enTexte(await repondre('accept', context, adresse)), /n’a pas pu être déposé/);
    depot.repondreAinsi((_req, res) => finir(res, 200));
    const enfin = enTexte(await repondre('accept', context, depot.adresse));
    assert.match(enfin, /est dans votre espace OneDrive/, 'what failed can be tried again');
  });

  it('hands over to the person it was promised to alone, and nothing that is not promised', async () => {
    depot = await ouvrirDepot();
    const [propose] = consentements(await dire('exporter'));
    const context = propose?.content.acceptContext ?? {};
    const autre = { from: { id: 'curieux' }, conversation: { id: 'autre', conversationType: 'personal' } };
    assert.match(enTexte(await repondre('accept', context, depot.adresse, autre)), /n’est plus valable/);
    assert.match(enTexte(await repondre('accept', { jeton: 'x' }, depot.adresse)), /n’est plus valable/);
    await repondre('accept', {}, depot.adresse);
    assert.equal(depot.demandes.length, 0);
  });

  it('gives links, not files, in a team, in a group and out of Teams', async () => {
    for (const [id, reste] of [
      ['equipe', { conversation: { id: 'equipe', conversationType: 'channel', isGroup: true } }],
      ['groupe', { conversation: { id: 'groupe', conversationType: 'groupChat', isGroup: true } }],
      ['ailleurs', { channelId: 'emulator', conversation: { id: 'ailleurs' } }],
    ] as const) {
      const recues = await preparer({ from: { id: `maire-${id}` }, ...reste });
      assert.equal(consentements(recues).length, 0, id);
      assert.match(enTexte(recues), /\/documents\//, id);
    }
  });

  describe('sent by the person', () => {
    const joindre = (nom: string, downloadUrl: string): object => ({
      attachments: [
        { contentType: 'text/html', content: '<p></p>' },
        {
          contentType: 'application/vnd.microsoft.teams.file.download.info',
          name: nom,
          contentUrl: 'https://commune-my.sharepoint.com/x',
          content: { downloadUrl, uniqueId: 'u', fileType: 'json' },
        },
      ],
    });
    const servir = (corps: string | Buffer): void =>
      depot.repondreAinsi((_req, res) => {
        finir(res, 200, corps);
      });
    const lui = (id: string) => ({
      from: { id },
      conversation: { id: `perso-${id}`, conversationType: 'personal' },
    });

    it('a data file becomes a dossier', async () => {
      depot = await ouvrirDepot();
      const recues = enTexte(await dire('exporter'));
      const liens = [...recues.matchAll(/http:\/\/localhost:\d+\/documents\/[\w-]{43}/g)].map(([l]) => l);
      const json = (
        await Promise.all(liens.map(async (l) => ({ l, type: (await fetch(l)).headers.get('content-type') })))
      ).find(({ type }) => type?.startsWith('application/json'));
      servir(await (await fetch(json?.l ?? '')).text());
      const repris = enTexte(
        await dire('voici notre dossier', {
          ...joindre('Dossier TNE.json', `${depot.adresse}/f`),
          ...lui('autre'),
        }),
      );
      assert.match(repris, /Dossier repris du fichier : Voiron/);
      assert.match(enTexte(await dire('récapitulatif', lui('autre'))), /Jaurès/);
    });

    it('what is damaged, foreign, of another kind, too big or out of reach is refused with its reason', async () => {
      depot = await ouvrirDepot();
      const essayer = async (nom: string, corps: string | Buffer): Promise<string> => {
        servir(corps);
        return enTexte(await poster({ ...joindre(nom, `${depot.adresse}/f`), ...lui('essai') }));
      };
      const refus: readonly (readonly [string, RegExp])[] = [
        [await essayer('a.json', '{"format":'), /n’est pas lisible/],
        [await essayer('a.json', '{"autre":1}'), /ne vient pas de cet assistant/],
        [await essayer('a.json', Buffer.from([0xff, 0xfe, 0x00])), /Je ne sais pas lire « a\.json »/],
        [await essayer('photo.png', 'x'), /Je ne sais pas lire « photo\.png »/],
        [await essayer('a.json', Buffer.alloc(13_000_000, 32)), /trop gros/],
        [
          enTexte(await poster({ ...joindre('a.json', 'https://evil.example/x'), ...lui('essai') })),
          /n’ai pas pu ouvrir ce fichier/,
        ],
        [
          enTexte(
            await poster({
              attachments: [{ contentType: 'image/png', contentUrl: 'https://x.fr/i' }],
              ...lui('essai'),
            }),
          ),
          /Je ne sais pas lire ce fichier/,
        ],
      ];
      for (const [recu, attendu] of refus) {
        assert.match(recu, attendu);
        assert.match(recu, /Rien n’a été modifié/);
      }
    });
  });
});
