import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const PERSONNES = [
  'Camille Maire',
  'Dominique Secrétaire',
  'Claude Adjoint',
  'Sacha Enseignante',
  'Alix Directeur',
  'Noa Conseiller',
];

const aad = (rang: number): string => `00000000-0000-0000-0000-0000000000${20 + rang}`;

const personne = (nom: string, rang: number): string => {
  const [prenom = nom, famille = nom] = nom.split(' ');
  return [
    `id: personne-${rang}`,
    `name: ${nom}`,
    `userPrincipleName: personne${rang}@example.com`,
    `aadObjectId: ${aad(rang)}`,
    `givenName: ${prenom}`,
    `surname: ${famille}`,
    `email: personne${rang}@example.com`,
  ].join('\n    ');
};

/** The Playground refuses a configuration with fewer than five users beside the current one. */
export const configurationPlayground = (): string => `version: "0.1.1"
tenantId: 00000000-0000-0000-0000-000000000001
bot:
  id: 00000000-0000-0000-0000-000000000011
  name: Assistant TNE Isère
currentUser:
  ${personne(PERSONNES[0] ?? '', 0).replaceAll('\n    ', '\n  ')}
users:
${PERSONNES.slice(1)
  .map((nom, rang) => `  - ${personne(nom, rang + 1)}`)
  .join('\n')}
personalChat:
  id: conversation-personnelle
groupChat:
  id: conversation-de-groupe
  name: Mairie et école
team:
  id: equipe
  name: Commune
  aadGroupId: 00000000-0000-0000-0000-000000000031
  channels:
    - id: canal-general
      name: Numérique à l’école
`;

/** Makes every server of the child process listen on this machine only: the Playground has no option for it. */
const ECOUTE_LOCALE = `
const { Server } = require('node:net');
const ecouter = Server.prototype.listen;
Server.prototype.listen = function (...args) {
  if (typeof args[0] === 'number' || /^\\d+$/.test(String(args[0]))) {
    const reste = args.slice(1).filter((arg) => typeof arg === 'function');
    return ecouter.call(this, { port: Number(args[0]), host: '127.0.0.1' }, ...reste);
  }
  if (args[0] && typeof args[0] === 'object' && 'port' in args[0])
    return ecouter.call(this, { ...args[0], host: '127.0.0.1' }, ...args.slice(1));
  return ecouter.apply(this, args);
};
`;

/** Starts the bot, then Microsoft's Teams look-alike against it; returns when the latter is closed. */
export const ouvrirPlayground = async (
  env: Readonly<Record<string, string | undefined>>,
  servir: () => Promise<void>,
): Promise<void> => {
  await servir();
  const dossier = mkdtempSync(join(tmpdir(), 'playground-'));
  const configuration = join(dossier, 'playground.yml');
  const prechargement = join(dossier, 'ecoute-locale.cjs');
  writeFileSync(configuration, configurationPlayground());
  writeFileSync(prechargement, ECOUTE_LOCALE);
  const paquet = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/package.json');
  const port = env.PLAYGROUND_PORT ?? '56150';
  const adresseBot = `http://127.0.0.1:${env.PORT ?? '3978'}/api/messages`;
  console.log(`Playground : http://localhost:${port}`);
  const enfant = spawn(
    process.execPath,
    [
      '--require',
      prechargement,
      join(dirname(paquet), 'cli.js'),
      'start',
      '--app-endpoint',
      adresseBot,
      '--channel-id',
      'msteams',
      '--port',
      port,
      '--service-url',
      `http://127.0.0.1:${port}/_connector`,
      '--disable-telemetry',
    ],
    {
      stdio: 'inherit',
      env: {
        ...env,
        TEAMS_APP_TEST_TOOL_CONFIG_PATH: configuration,
        TEAMSAPPTESTER_LOGFILE: join(dossier, 'playground.log'),
      },
    },
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => enfant.kill(signal));
  await new Promise<void>((fini) => {
    enfant.once('exit', () => fini());
  });
  rmSync(dossier, { recursive: true, force: true });
  process.kill(process.pid, 'SIGTERM');
};
