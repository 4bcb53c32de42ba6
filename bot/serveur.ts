import type { AddressInfo } from 'node:net';
import restify, { type Next, type Request, type RequestHandler, type Response } from 'restify';
import type { Rendre } from './canaux/activite.js';
import type { Reception } from './canaux/teams/adaptateur.js';
import { creerCanalWeb } from './canaux/web/canal.js';
import { brancherDirectLine } from './canaux/web/directline.js';
import { creerJetons } from './canaux/web/jetons.js';
import { brancherPage } from './canaux/web/page.js';
import type { IdentifiantsBot } from './config.js';
import { ENTETES, motifDeRefus } from './http/garde.js';
import { brancherTelechargement, type OptionsTelechargement } from './http/telechargement.js';
import { type Journal, tracer } from './journal.js';
import type { Stockage } from './stockage/port.js';
import type { Traiter } from './traitement.js';

export type OptionsServeur = {
  readonly identifiants: IdentifiantsBot | undefined;
  readonly traiter: Traiter;
  readonly stockage: Stockage;
  readonly rendre: Rendre;
  readonly journal: Journal;
  readonly secret: string;
  readonly telechargement: OptionsTelechargement;
  /** Whether files are handed over in Teams; links otherwise. */
  readonly remetFichiers: boolean;
};

export type Serveur = {
  /** Returns the address once requests are accepted. */
  ecouter(port: number, hote: string): Promise<AddressInfo>;
  /** Stops accepting, lets what runs end, closes the rest. */
  fermer(): Promise<void>;
};

const CORPS_MAX = 256 * 1024;

/** The HTTP shell: page, Direct Line, Bot Framework endpoint, health. */
export const creerServeur = (options: OptionsServeur): Serveur => {
  const { identifiants, traiter, stockage, rendre, journal } = options;
  const local = identifiants === undefined;
  const serveur = restify.createServer({
    name: 'assistant-tne-isere',
    // Conversation ids of Bot Framework channels are long; restify's default refuses them.
    maxParamLength: 1000,
    ignoreTrailingSlash: true,
  } as restify.ServerOptions);

  serveur.pre((req: Request, res: Response, next: Next) => {
    for (const [nom, valeur] of Object.entries(ENTETES)) res.setHeader(nom, valeur);
    const refus = motifDeRefus(req.headers, local);
    if (refus === undefined) return next();
    res.send(403, { erreur: 'Requête refusée.' });
    return next(false);
  });
  serveur.use(restify.plugins.queryParser({ mapParams: false }));
  // Files sent from the page are read by their own route: longer, and never written to the disk.
  const lireCorps = restify.plugins.bodyParser({
    mapParams: false,
    maxBodySize: CORPS_MAX,
    rejectUnknown: false,
  }) as unknown as readonly RequestHandler[];
  for (const etape of lireCorps)
    serveur.use((req: Request, res: Response, next: Next) =>
      req.contentType() === 'multipart/form-data' ? next() : etape(req, res, next),
    );
  serveur.on('restifyError', (_req: Request, res: Response, cause: unknown, suite: () => void) => {
    const statut =
      typeof cause === 'object' &&
      cause !== null &&
      'statusCode' in cause &&
      typeof cause.statusCode === 'number'
        ? cause.statusCode
        : 500;
    if (statut >= 500) journal('http', tracer(cause));
    if (!res.headersSent)
      res.send(statut, { erreur: statut === 404 ? 'Adresse inconnue.' : 'Requête refusée.' });
    suite();
  });

  serveur.get('/health', async (_req: Request, res: Response) => {
    res.send(200, { etat: 'ok' });
  });
  brancherPage(serveur);
  brancherTelechargement(serveur, options.telechargement);
  const canal = creerCanalWeb(traiter, stockage, rendre, Date.now);
  const directLine = brancherDirectLine(serveur, {
    canal,
    jetons: creerJetons(options.secret, Date.now),
    journal,
    local,
  });

  // The SDK takes a third of a second to load: the page does not wait for it.
  let reception: Promise<Reception> | undefined;
  const chargerReception = (): Promise<Reception> => {
    reception ??= import('./canaux/teams/adaptateur.js').then(({ creerReception }) =>
      creerReception({
        identifiants,
        traiter,
        rendre,
        journal,
        documents: options.telechargement,
        remetFichiers: options.remetFichiers,
      }),
    );
    return reception;
  };
  serveur.post('/api/messages', async (req: Request, res: Response) => {
    await (await chargerReception())(req, res);
  });

  return {
    async ecouter(port, hote) {
      await new Promise<void>((pret, echec) => {
        serveur.server.once('error', echec);
        serveur.listen(port, hote, () => pret());
      });
      setTimeout(() => {
        chargerReception().catch((cause: unknown) => journal('adaptateur', tracer(cause)));
      }, 200).unref();
      const adresse = serveur.server.address();
      if (adresse === null || typeof adresse === 'string') throw new Error('adresse d’écoute inconnue');
      return adresse;
    },
    async fermer() {
      directLine.fermer();
      await new Promise<void>((fini) => {
        const force = setTimeout(() => serveur.server.closeAllConnections(), 3000);
        serveur.close(() => {
          clearTimeout(force);
          fini();
        });
        serveur.server.closeIdleConnections();
      });
    },
  };
};
