import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root, from the built tests (dist/test). */
export const RACINE = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
