import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Request, Response, Server } from 'restify';
import { WebSocketServer } from 'ws';
import { z } from 'zod';
import type { Evenement } from '../../../dialogs/evenement.js';
import { creerDebit, motifDeRefus } from '../../http/garde.js';
import { type Journal, tracer } from '../../journal.js';
import { identifier } from '../activite.js';
import { type CanalWeb, conversationDe } from './canal.js';
import { lireDepot } from './depot.js';
import { DUREE_JETON_S, type Jetons } from './jetons.js';

/** The part of Direct Line 3.0 that Web Chat needs, served by the bot itself. */
export type OptionsDirectLine = {
  readonly canal: CanalWeb;
  readonly jetons: Jetons;
  readonly journal: Journal;
  /** True when only this machine may connect. */
  readonly local: boolean;
};

const COOKIE = 'tne_navigateur';
const COOKIE_S = 400 * 24 * 3600;
const BASE = '/v3/directline';

const activiteRecue = z.object({
  type: z.string(),
  text: z.unknown().optional(),
  value: z.unknown().optional(),
  channelData: z
    .looseObject({
      clientActivityID: z.string().max(100).optional(),
      messageBack: z.looseObject({ displayText: z.string().max(300).optional() }).optional(),
    })
    .optional(),
});

const filigraneLu = (brut: unknown): number | undefined =>
  typeof brut === 'string' && /^\d{1,9}$/.test(brut) ? Number.parseInt(brut, 10) : undefined;

const secretDuNavigateur = (cookies: string | undefined): string | undefined =>
  (cookies ?? '')
    .split(';')
    .map((cookie) => cookie.trim())
    .find((cookie) => cookie.startsWith(`${COOKIE}=`))
    ?.slice(COOKIE.length + 1)
    .match(/^[\w-]{43}$/)?.[0];

export const brancherDirectLine = (
  serveur: Server,
  { canal, jetons, journal, local }: OptionsDirectLine,
): { fermer: () => void } => {
  const nouveaux = creerDebit(200, 5);
  const messages = creerDebit(60, 5);

  const poserCookie = (req: Request, res: Response, valeur: string, duree: number): void => {
    const sur = req.isSecure() || req.header('x-forwarded-proto') === 'https' ? '; Secure' : '';
    res.setHeader(
      'Set-Cookie',
      `${COOKIE}=${valeur}; Max-Age=${duree}; Path=/directline; HttpOnly; SameSite=Strict${sur}`,
    );
  };

  const personneDe = (req: Request): string | undefined =>
    jetons.lire(/^Bearer (\S+)$/.exec(req.header('authorization') ?? '')?.[1]);

  /** Runs `action` for the token's person, on that person's conversation only. */
  const avecPersonne =
    (action: (personne: string, req: Request, res: Response) => Promise<void>) =>
    async (req: Request, res: Response): Promise<void> => {
      const personne = personneDe(req);
      if (personne === undefined) {
        res.send(403, { error: { code: 'TokenExpired', message: 'Jeton absent ou expiré.' } });
        return;
      }
      const demandee: unknown = req.params?.id;
      if (demandee !== undefined && demandee !== conversationDe(personne)) {
        res.send(404, { error: { code: 'NotFound', message: 'Conversation inconnue.' } });
        return;
      }
      await action(personne, req, res);
    };

  const conversation = (personne: string, req: Request, filigrane: number | undefined) => {
    const jeton = jetons.emettre(personne);
    const protocole = req.isSecure() || req.header('x-forwarded-proto') === 'https' ? 'wss' : 'ws';
    const suite = filigrane === undefined ? '' : `watermark=${filigrane}&`;
    return {
      conversationId: conversationDe(personne),
      token: jeton,
      expires_in: DUREE_JETON_S,
      streamUrl: `${protocole}://${req.header('host')}${BASE}/conversations/${conversationDe(personne)}/stream?${suite}t=${jeton}`,
    };
  };

  serveur.post('/directline/tokens/generate', async (req: Request, res: Response) => {
    const connu = secretDuNavigateur(req.header('cookie'));
    if (connu === undefined && !nouveaux(req.socket.remoteAddress ?? '', Date.now())) {
      res.send(429, {
        error: { code: 'TooManyRequests', message: 'Trop de demandes : patientez un instant.' },
      });
      return;
    }
    const secret = connu ?? randomBytes(32).toString('base64url');
    const personne = identifier('web', secret);
    poserCookie(req, res, secret, COOKIE_S);
    res.send(200, {
      conversationId: conversationDe(personne),
      token: jetons.emettre(personne),
      expires_in: DUREE_JETON_S,
      userId: personne,
    });
  });

  /** « Quitter ce poste »: this browser forgets who it was. */
  serveur.post('/directline/oublier', async (req: Request, res: Response) => {
    poserCookie(req, res, '', 0);
    res.send(204);
  });

  serveur.post(
    `${BASE}/tokens/refresh`,
    avecPersonne(async (personne, req, res) => {
      res.send(200, conversation(personne, req, undefined));
    }),
  );

  serveur.post(
    `${BASE}/conversations`,
    avecPersonne(async (personne, req, res) => {
      await canal.ouvrir(personne);
      res.send(201, conversation(personne, req, undefined));
    }),
  );

  serveur.get(
    `${BASE}/conversations/:id`,
    avecPersonne(async (personne, req, res) => {
      res.send(200, conversation(personne, req, filigraneLu(req.query?.watermark)));
    }),
  );

  serveur.get(
    `${BASE}/conversations/:id/activities`,
    avecPersonne(async (personne, req, res) => {
      res.send(200, await canal.depuis(personne, filigraneLu(req.query?.watermark)));
    }),
  );

  const recevoir = async (
    personne: string,
    res: Response,
    activite: unknown,
    fichier: Evenement | undefined,
  ): Promise<void> => {
    const lue = activiteRecue.safeParse(activite);
    if (!lue.success) {
      res.send(400, { error: { code: 'BadArgument', message: 'Message illisible.' } });
      return;
    }
    if (!messages(personne, Date.now())) {
      res.send(429, {
        error: { code: 'TooManyRequests', message: 'Trop de messages : patientez un instant.' },
      });
      return;
    }
    const { type, text, value, channelData } = lue.data;
    const id = await canal.recevoir(personne, {
      type,
      text,
      value,
      ...(fichier !== undefined && { fichier }),
      idClient: channelData?.clientActivityID,
      titreClique: channelData?.messageBack?.displayText,
    });
    res.send(200, { id });
  };

  serveur.post(
    `${BASE}/conversations/:id/activities`,
    avecPersonne(async (personne, req, res) => {
      await recevoir(personne, res, req.body, undefined);
    }),
  );

  serveur.post(
    `${BASE}/conversations/:id/upload`,
    avecPersonne(async (personne, req, res) => {
      const depot = await lireDepot(req, req.header('content-type') ?? '');
      await recevoir(personne, res, depot?.activite, depot?.fichier);
    }),
  );

  const flux = new WebSocketServer({ noServer: true, maxPayload: 4096 });
  const refuser = (prise: Duplex, statut: string): void => {
    prise.end(`HTTP/1.1 ${statut}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  };

  const monter = (req: IncomingMessage, prise: Duplex, tete: Buffer): void => {
    if (motifDeRefus(req.headers, local) !== undefined) {
      refuser(prise, '403 Forbidden');
      return;
    }
    const adresse = new URL(req.url ?? '/', 'http://localhost');
    const personne = jetons.lire(adresse.searchParams.get('t') ?? undefined);
    if (
      personne === undefined ||
      adresse.pathname !== `${BASE}/conversations/${conversationDe(personne)}/stream`
    ) {
      refuser(prise, '403 Forbidden');
      return;
    }
    flux.handleUpgrade(req, prise, tete, (socket) => {
      let vivant = true;
      socket.on('pong', () => {
        vivant = true;
      });
      const battement = setInterval(() => {
        if (!vivant) socket.terminate();
        vivant = false;
        if (socket.readyState === socket.OPEN) socket.ping();
      }, 30_000);
      let cesser: (() => void) | undefined;
      socket.on('error', () => socket.terminate());
      socket.on('close', () => {
        clearInterval(battement);
        cesser?.();
      });
      canal
        .ecouter(personne, filigraneLu(adresse.searchParams.get('watermark')), (lot) => {
          if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(lot));
        })
        .then((fin) => {
          cesser = fin;
          if (socket.readyState !== socket.OPEN) fin();
        })
        .catch((cause: unknown) => {
          journal('flux', tracer(cause));
          socket.close(1011);
        });
    });
  };
  serveur.server.on('upgrade', monter);

  return {
    fermer() {
      for (const socket of flux.clients) socket.close(1001);
      flux.close();
    },
  };
};
