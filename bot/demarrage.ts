import { type Application, assembler, type Pieces, rechauffer } from './application.js';
import type { Config } from './config.js';
import { creerServeur, type Serveur } from './serveur.js';

export type Service = {
  readonly application: Application;
  readonly serveur: Serveur;
  readonly adresse: string;
};

/** Starts everything and says where to go. */
export const demarrer = async (config: Config, pieces: Pieces): Promise<Service> => {
  rechauffer(pieces, config);
  const application = await assembler(config, pieces);
  const { traiter, stockage, rendre, journal, secret } = application;
  const serveur = creerServeur({
    identifiants: config.identifiants,
    traiter,
    stockage,
    rendre,
    journal,
    secret,
    telechargement: application.telechargement,
    remetFichiers: config.remetFichiers,
  });
  try {
    const { port } = await serveur.ecouter(config.port, config.hote);
    const nom = config.hote === '127.0.0.1' || config.hote === '0.0.0.0' ? 'localhost' : config.hote;
    const adresse = `http://${nom.includes(':') ? `[${nom}]` : nom}:${port}`;
    application.situer(adresse);
    return { application, serveur, adresse };
  } catch (cause) {
    await application.fermer();
    throw cause;
  }
};

/** Stops once, cleanly, on SIGTERM and SIGINT: running turns end, the store is closed, the process exits with 0. */
export const arreterProprement = ({ application, serveur }: Service): void => {
  let enCours = false;
  const arreter = async (): Promise<void> => {
    if (enCours) return;
    enCours = true;
    await serveur.fermer();
    await application.fermer();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      arreter().catch(() => process.exit(1));
    });
};
