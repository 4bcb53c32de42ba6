/** `npm run relecture [file]`: writes the proof-reading document (by default relecture.html) and says where. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { documentDeRelecture } from '../rules/index.js';

const fichier = resolve(process.argv[2] ?? 'relecture.html');
writeFileSync(fichier, documentDeRelecture());
console.log(`Document de relecture : ${fichier}`);
