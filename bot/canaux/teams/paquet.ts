import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { iconeCouleur, iconeTrait } from './icones.js';
import { lireReglagesTeams, manifeste, type ReglagesTeams } from './manifeste.js';

/** Any fixed date: the same settings give the same bytes. */
const DATE = new Date('2023-01-01T12:00:00');

/** The zip that a Teams administrator uploads. */
export const paquetTeams = (reglages: ReglagesTeams): Uint8Array =>
  zipSync(
    {
      'manifest.json': strToU8(`${JSON.stringify(manifeste(reglages), undefined, 2)}\n`),
      'couleur.png': iconeCouleur(),
      'trait.png': iconeTrait(),
    },
    { mtime: DATE, level: 9 },
  );

/** Writes it and returns its path. */
export const ecrirePaquet = (env: Readonly<Record<string, string | undefined>>): string => {
  const reglages = lireReglagesTeams(env);
  const dossier = resolve('dist', 'teams');
  mkdirSync(dossier, { recursive: true });
  const chemin = resolve(dossier, 'assistant-tne-isere.zip');
  writeFileSync(chemin, paquetTeams(reglages));
  return chemin;
};
