import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pieces } from '../../bot/application.js';
import { lireConfig } from '../../bot/config.js';
import { demarrer, type Service } from '../../bot/demarrage.js';
import { noyauDouble, rendreDouble } from './double.js';

/** A whole service on a free port with its own data, and what it logged. */
export const lancer = async (
  env: Readonly<Record<string, string>> = {},
  pieces: Partial<Pieces> = {},
): Promise<Service & { readonly lignes: readonly string[]; readonly fermer: () => Promise<void> }> => {
  const lignes: string[] = [];
  const service = await demarrer(
    lireConfig({ PORT: '0', DATA_DIR: mkdtempSync(join(tmpdir(), 'service-')), ...env }),
    {
      noyau: noyauDouble,
      rendre: rendreDouble,
      journal: (evenement, details) => lignes.push(JSON.stringify({ evenement, ...details })),
      ...pieces,
    },
  );
  return {
    ...service,
    lignes,
    fermer: async () => {
      await service.serveur.fermer();
      await service.application.fermer();
    },
  };
};
