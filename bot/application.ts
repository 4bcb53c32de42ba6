import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Contexte } from '../dialogs/evenement.js';
import type { Rendre } from './canaux/activite.js';
import { type Config, jourDeParis } from './config.js';
import { creerFile } from './file.js';
import type { OptionsTelechargement } from './http/telechargement.js';
import { type Journal, tracer } from './journal.js';
import type { Noyau } from './noyau.js';
import { ouvrirStockageLibsql } from './stockage/libsql.js';
import type { Stockage } from './stockage/port.js';
import { creerTraitement, type Traiter } from './traitement.js';

/** What every channel shares. */
export type Application = {
  readonly config: Config;
  readonly stockage: Stockage;
  readonly traiter: Traiter;
  readonly rendre: Rendre;
  readonly journal: Journal;
  readonly secret: string;
  readonly telechargement: OptionsTelechargement;
  /** Says where this service listens, once known: download links start there unless the configuration says otherwise. */
  situer(adresse: string): void;
  /** Ends the running turns, then closes the store. */
  fermer(): Promise<void>;
};

export type Pieces = {
  readonly noyau: Noyau;
  readonly rendre: Rendre;
  readonly journal: Journal;
  readonly prix?: Contexte['prix'];
};

export const assembler = async (
  config: Config,
  { noyau, rendre, journal, prix }: Pieces,
): Promise<Application> => {
  const stockage = ouvrirStockageLibsql(join(config.dossierDonnees, 'assistant.db'));
  const file = creerFile(50);
  const jour = (instant: Date): string => config.jourFixe ?? jourDeParis(instant);
  const contacts = {
    ...(config.contactDepartement !== undefined && { departement: config.contactDepartement }),
    ...(config.contactInspection !== undefined && { inspection: config.contactInspection }),
  };
  // With credentials the listening address is rarely the one that people reach: only the configuration says it.
  const local = config.identifiants === undefined;
  let adresse = config.adressePublique ?? (local ? `http://localhost:${config.port}` : undefined);
  const maintenant = (): Date => new Date();
  const commun = {
    noyau,
    stockage,
    journal,
    maintenant,
    jour,
    contacts,
    ...(prix !== undefined && { prix }),
  };
  const traiter = creerTraitement({
    ...commun,
    file,
    adresse: () => adresse,
  });
  return {
    telechargement: commun,
    situer(ecoutee) {
      if (local && config.adressePublique === undefined) adresse = ecoutee;
    },
    config,
    stockage,
    traiter,
    rendre,
    journal,
    secret: await stockage.secret('jetons', () => randomBytes(32).toString('base64url')),
    async fermer() {
      await file.vider();
      await stockage.fermer();
    },
  };
};

/** The first message costs more (regexes, models): spend it before anyone waits. Nothing is stored. */
export const rechauffer = ({ noyau, rendre, journal }: Pieces, config: Config): void => {
  try {
    let etat = noyau.etatInitial;
    const maintenant = new Date();
    for (const texte of ['14 classes', 'combien de PAC pour quatorze classes ? L’école a 1 200 €']) {
      const tour = noyau.tour(
        etat,
        { type: 'texte', texte },
        {
          jour: config.jourFixe ?? jourDeParis(maintenant),
          maintenant: maintenant.toISOString(),
          auteur: 'rechauffage',
          canal: 'web',
          nouveauDossier: 'rechauffage',
          contacts: {},
          dossiers: [],
        },
      );
      etat = noyau.etatInitial;
      for (const { vue } of tour.reponses) if (vue !== undefined) rendre(vue);
    }
  } catch (cause) {
    journal('rechauffage', tracer(cause));
  }
};
