import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Request, Response, Server } from 'restify';

type Fichier = {
  readonly corps: Buffer;
  readonly compresse: Buffer;
  readonly type: string;
  readonly etiquette: string;
};

const TYPES: Readonly<Record<string, string>> = {
  'page.css': 'text/css; charset=utf-8',
  'page.js': 'text/javascript; charset=utf-8',
  'webchat.js': 'text/javascript; charset=utf-8',
  'informations.css': 'text/css; charset=utf-8',
  'icone.svg': 'image/svg+xml',
};

/** The hash of an empty style: Web Chat inserts one, then fills it through the DOM. */
const STYLE_VIDE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * What the page may do: its own scripts, styles and connections, nothing from anywhere else. Web Chat writes its
 * styles with the nonce; Adaptive Cards style through the DOM, which needs no permission.
 */
const politique = (nonce: string, hote: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}' ${STYLE_VIDE}`,
    "img-src 'self' data: blob:",
    `connect-src 'self' blob: ws://${hote} wss://${hote}`,
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** Pages of text alone. */
const POLITIQUE_TEXTE =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Serves the page and its files, which the build step put beside this module. */
export const brancherPage = (serveur: Server): void => {
  const lire = (nom: string): Buffer => readFileSync(new URL(`./statique/${nom}`, import.meta.url));
  const gabarit = lire('index.html').toString('utf8');
  const fichiers = new Map<string, Fichier>();
  const fichier = (nom: string, type: string): Fichier => {
    const connu = fichiers.get(nom);
    if (connu !== undefined) return connu;
    const corps = lire(nom);
    const compresse = nom === 'webchat.js' ? lire('webchat.js.gz') : gzipSync(corps);
    const etiquette = `"${compresse.length.toString(36)}-${corps.length.toString(36)}"`;
    const lu = { corps, compresse, type, etiquette };
    fichiers.set(nom, lu);
    return lu;
  };

  serveur.get('/', async (req: Request, res: Response) => {
    const nonce = randomBytes(16).toString('base64');
    const page = Buffer.from(gabarit.replaceAll('{{nonce}}', nonce));
    res.setHeader('Content-Security-Policy', politique(nonce, req.header('host') ?? ''));
    res.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': page.length });
    res.end(page);
  });

  for (const nom of ['confidentialite', 'conditions']) {
    const page = lire(`${nom}.html`);
    serveur.get(`/${nom}`, async (_req: Request, res: Response) => {
      res.setHeader('Content-Security-Policy', POLITIQUE_TEXTE);
      res.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': page.length });
      res.end(page);
    });
  }

  for (const [nom, type] of Object.entries(TYPES))
    serveur.get(`/statique/${nom}`, async (req: Request, res: Response) => {
      const { corps, compresse, etiquette } = fichier(nom, type);
      res.setHeader('Cache-Control', 'no-cache');
      res.setHeader('ETag', etiquette);
      res.setHeader('Vary', 'Accept-Encoding');
      if (req.header('if-none-match') === etiquette) {
        res.writeHead(304);
        res.end();
        return;
      }
      const zip = /\bgzip\b/.test(req.header('accept-encoding') ?? '');
      const contenu = zip ? compresse : corps;
      if (zip) res.setHeader('Content-Encoding', 'gzip');
      res.writeHead(200, { 'Content-Type': type, 'Content-Length': contenu.length });
      res.end(contenu);
    });
};
