import { createHash, randomBytes, randomInt } from 'node:crypto';

/** Secrets of the shell: codes that people type, addresses that they open. The store keeps their digests alone. */

/** No vowel (a code is never a word), nothing that looks like a digit or like another letter. */
const LETTRES = 'BCDFGHJKMNPQRSTVWXZ';
const JOUR_MS = 24 * 3600 * 1000;

export const DUREE_INVITATION_MS = 30 * JOUR_MS;
export const DUREE_REPRISE_MS = 30 * JOUR_MS;
export const DUREE_DOCUMENT_MS = 7 * JOUR_MS;
/** Wrong codes allowed within this time: of one person, and of everybody together. */
export const ESSAIS = { duree: 3600 * 1000, siens: 8, tous: 300 } as const;

/** « BCDF-GHJK » for two groups. */
export const nouveauCode = (groupes: 2 | 4): string =>
  Array.from({ length: groupes }, () =>
    Array.from({ length: 4 }, () => LETTRES[randomInt(LETTRES.length)]).join(''),
  ).join('-');

export const nouvelIdDossier = (): string => `d-${randomBytes(12).toString('base64url')}`;

export const nouveauJeton = (): string => randomBytes(32).toString('base64url');

/** The same for a code however it is typed. */
export const empreinteDuCode = (code: string): string =>
  createHash('sha256')
    .update(`code\0${code.toUpperCase().replaceAll(/[^A-Z]/g, '')}`)
    .digest('base64url');

export const empreinteDuJeton = (jeton: string): string =>
  createHash('sha256').update(`document\0${jeton}`).digest('base64url');

/** Names an access in a list without telling who it is. */
export const idAcces = (dossier: string, qui: string): string =>
  createHash('sha256').update(`acces\0${dossier}\0${qui}`).digest('base64url').slice(0, 16);
