/**
 * Build step, after tsc: puts the page's files beside the compiled server. Web Chat is a development dependency
 * (hundreds of MB of sources for one file): only its bundle is kept, compressed once and for all.
 */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { gzipSync } from 'node:zlib';

const racine = new URL('../../../../', import.meta.url);
const source = new URL('bot/canaux/web/statique/', racine);
const cible = new URL('dist/bot/canaux/web/statique/', racine);
const webchat = new URL('node_modules/botframework-webchat/dist/webchat.js', racine);
const copie = new URL('webchat.js', cible);
const compresse = new URL('webchat.js.gz', cible);

mkdirSync(cible, { recursive: true });
for (const nom of readdirSync(source)) copyFileSync(new URL(nom, source), new URL(nom, cible));

const aJour = existsSync(compresse) && existsSync(copie) && statSync(copie).size === statSync(webchat).size;
if (!aJour) {
  copyFileSync(webchat, copie);
  copyFileSync(new URL(`${webchat.href}.LICENSE.txt`), new URL('webchat.js.LICENSE.txt', cible));
  writeFileSync(compresse, gzipSync(readFileSync(webchat), { level: 9 }));
}
