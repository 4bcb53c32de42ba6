import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { rendre } from '../cards/index.js';
import { schemaDossier } from '../dialogs/dossier/dossier.js';
import { ETAT_INITIAL, lireEtat } from '../dialogs/etat.js';
import { tour } from '../dialogs/tour.js';
import { lireTablePrix, type TablePrix } from '../rules/index.js';
import { assembler, type Pieces, rechauffer } from './application.js';
import { type Config, lireConfig } from './config.js';
import { journalStderr } from './journal.js';

/**
 * The composition root, and the only reader of the environment.
 * `main.js` serves; `main.js chat` talks in the terminal; `main.js teams:package` and `main.js playground` are tools.
 */
const lirePrix = (fichier: string): TablePrix => {
  const refuser = (pourquoi: string): Error => new Error(`Configuration : PRIX_FICHIER ${pourquoi}`);
  const contenu = ((): unknown => {
    try {
      return JSON.parse(readFileSync(fichier, 'utf8'));
    } catch (cause) {
      throw refuser(
        cause instanceof SyntaxError
          ? 'n’est pas un fichier JSON valide.'
          : `: le fichier « ${fichier} » est illisible.`,
      );
    }
  })();
  const lu = lireTablePrix(contenu);
  if (!lu.ok) throw refuser(`contient des erreurs : ${lu.erreurs.join(' ; ')}`);
  return lu.table;
};

const piecesDe = (config: Config): Pieces => ({
  noyau: {
    etatInitial: ETAT_INITIAL,
    lireEtat,
    lireDossier: (donnees) => schemaDossier.safeParse(donnees).data ?? null,
    tour,
  },
  rendre,
  journal: journalStderr,
  ...(config.fichierPrix !== undefined && { prix: lirePrix(config.fichierPrix) }),
});

const servir = async (imitation: Partial<Config> = {}): Promise<void> => {
  const { arreterProprement, demarrer } = await import('./demarrage.js');
  const config = { ...lireConfig(process.env), ...imitation };
  const service = await demarrer(config, piecesDe(config));
  arreterProprement(service);
  console.log(`Ouvrez ${service.adresse}`);
};

const discuter = async (): Promise<void> => {
  const { ouvrirTerminal } = await import('./canaux/console/chat.js');
  const config = lireConfig(process.env);
  const pieces = piecesDe(config);
  const application = await assembler(config, pieces);
  rechauffer(pieces, config);
  await ouvrirTerminal(application, userInfo().username);
  await application.fermer();
};

const commandes: Readonly<Record<string, () => Promise<void>>> = {
  servir: () => servir(),
  chat: discuter,
  'teams:package': async () => {
    const { ecrirePaquet } = await import('./canaux/teams/paquet.js');
    console.log(`Paquet Teams écrit : ${ecrirePaquet(process.env)}`);
  },
  playground: async () => {
    const { ouvrirPlayground } = await import('./canaux/teams/playground.js');
    await ouvrirPlayground(process.env, () => servir({ remetFichiers: false }));
  },
};

try {
  const nom = process.argv[2] ?? 'servir';
  const commande = commandes[nom];
  if (commande === undefined) throw new Error(`Commande inconnue : ${nom}`);
  await commande();
} catch (cause) {
  const occupe = cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE';
  console.error(
    occupe
      ? 'Le port est déjà pris : choisissez-en un autre avec la variable PORT.'
      : cause instanceof Error
        ? cause.message
        : 'Démarrage impossible.',
  );
  process.exit(1);
}
