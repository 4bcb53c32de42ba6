/**
 * The last step of the build: trains the router on the FAQ and the phrase tables, and writes its weights beside the
 * compiled core. Deterministic: the same corpus gives the same file. What was trained for the very same corpus and code
 * is taken again.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { corpus, empreinte } from '../dialogs/comprehension/modele/corpus.js';
import { encoder } from '../dialogs/comprehension/modele/encodage.js';
import { construire, textesLus } from '../dialogs/comprehension/modele/modele.js';
import { ENTREES } from '../dialogs/faq/recherche.js';

const DOSSIER = new URL('../dialogs/comprehension/modele/', import.meta.url);
const CIBLE = new URL('poids.js', DOSSIER);
/** Not emitted by the compiler, so that it outlives the next build. */
const GARDE = new URL('poids-gardes.js', DOSSIER);

const classes = corpus(ENTREES);
const marque = `// ${empreinteDuCode()} ${empreinte(classes)}\n`;
if (existsSync(GARDE) && readFileSync(GARDE, 'utf8').startsWith(marque)) {
  writeFileSync(CIBLE, readFileSync(GARDE));
} else {
  const poids = {
    empreinte: empreinte(classes),
    donnees: encoder(construire(classes).lineaire),
    ...textesLus(classes),
  };
  const module = `${marque}export const POIDS = ${JSON.stringify(poids)};\n`;
  writeFileSync(GARDE, module);
  writeFileSync(CIBLE, module);
}

function empreinteDuCode(): string {
  const hache = createHash('sha256');
  const fichiers = readdirSync(DOSSIER).filter((f) => f.endsWith('.js') && !f.startsWith('poids'));
  for (const f of fichiers.sort()) hache.update(readFileSync(new URL(f, DOSSIER)));
  return hache.digest('hex').slice(0, 16);
}
