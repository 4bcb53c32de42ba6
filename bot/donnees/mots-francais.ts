/**
 * A step of the build: leaves beside the compiled core the filter that tells French words (with those of the communes'
 * names) from slips of the keyboard. Made anew only when its sources change.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { COMMUNES_AILLEURS } from '../../dialogs/comprehension/communes/ailleurs.js';
import { COMMUNES_ISERE } from '../../dialogs/comprehension/communes/isere.js';
import { filtreDe } from '../../dialogs/comprehension/modele/francais.js';
import { normalise } from '../../dialogs/comprehension/normalise.js';

const DOSSIER = new URL('../../dialogs/comprehension/modele/', import.meta.url);
const CIBLE = new URL('francais-donnees.js', DOSSIER);
/** Not emitted by the compiler, so that it outlives the next build. */
const GARDE = new URL('francais-gardes.js', DOSSIER);

const liste = readFileSync(createRequire(import.meta.url).resolve('an-array-of-french-words'), 'utf8');
const noms = `${COMMUNES_ISERE}\n${COMMUNES_AILLEURS}`;
const code = readFileSync(new URL('francais.js', DOSSIER));
const marque = `// ${createHash('sha256').update(liste).update(noms).update(code).digest('hex').slice(0, 16)}\n`;

if (!existsSync(GARDE) || !readFileSync(GARDE, 'utf8').startsWith(marque)) {
  const mots = new Set<string>();
  const textes = (JSON.parse(liste) as readonly string[]).join(' ');
  for (const m of `${aplati(textes)} ${aplati(noms)}`.matchAll(/[a-z]{3,}/gu)) mots.add(m[0]);
  writeFileSync(GARDE, `${marque}export const FRANCAIS = ${JSON.stringify(filtreDe(mots))};\n`);
}
writeFileSync(CIBLE, readFileSync(GARDE));

/** By pieces: only the beginning of a long message is normalised. */
function aplati(texte: string): string {
  return (texte.match(/[\s\S]{1,900}(?:\s|$)/gu) ?? []).map((t) => normalise(t).plat).join(' ');
}
