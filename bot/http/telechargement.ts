import type { Request, Response, Server } from 'restify';
import { type OptionsDocuments, ouvrirDocument } from '../export/documents.js';
import { type Journal, tracer } from '../journal.js';
import { creerDebit } from './garde.js';

export type OptionsTelechargement = OptionsDocuments & { readonly journal: Journal };

const page = (titre: string, texte: string): string =>
  `<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${titre}</title></head>
<body><main><h1>${titre}</h1><p>${texte}</p></main></body></html>
`;

const refuser = (res: Response, statut: 404 | 410 | 429 | 500, titre: string, texte: string): void => {
  res.writeHead(statut, { 'Content-Type': 'text/html; charset=utf-8' });
  res.end(page(titre, texte));
};

/** RFC 6266: a name that old clients read, and the true one. */
const disposition = (mode: 'attachment' | 'inline', nom: string): string => {
  const ascii = nom
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\x20-\x7e]|["\\]/g, '_');
  const utf8 = encodeURIComponent(nom).replaceAll(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
  return `${mode}; filename="${ascii}"; filename*=UTF-8''${utf8}`;
};

/** GET /documents/<jeton>: the dossier as it is now, for who may still see it. */
export const brancherTelechargement = (serveur: Server, options: OptionsTelechargement): void => {
  const { journal, maintenant } = options;
  const debit = creerDebit(60, 2);

  serveur.get('/documents/:jeton', async (req: Request, res: Response) => {
    const instant = maintenant();
    const jeton: unknown = req.params?.jeton;
    if (!debit(req.socket.remoteAddress ?? '', instant.getTime()))
      return refuser(res, 429, 'Trop de demandes', 'Patientez un instant, puis rechargez cette page.');
    const inconnu = (): void =>
      refuser(
        res,
        404,
        'Document introuvable',
        'Cette adresse ne mène à aucun document. Demandez-en une nouvelle à l’assistant en écrivant «\u00A0exporter\u00A0».',
      );
    try {
      const ouvert = await ouvrirDocument(jeton, instant, options);
      if (ouvert.issue === 'inconnu') return inconnu();
      if (ouvert.issue === 'expire')
        return refuser(
          res,
          410,
          'Lien expiré',
          'Ce lien n’est plus valable. Demandez-en un nouveau à l’assistant en écrivant «\u00A0exporter\u00A0».',
        );
      const { nom, type, contenu, csp } = ouvert.fichier;
      res.writeHead(200, {
        'Content-Type': type,
        'Content-Length': contenu.length,
        'Content-Disposition': disposition(csp === undefined ? 'attachment' : 'inline', nom),
        'X-Robots-Tag': 'noindex',
        ...(csp !== undefined && { 'Content-Security-Policy': csp }),
      });
      res.end(contenu);
    } catch (cause) {
      journal('telechargement', tracer(cause));
      refuser(res, 500, 'Document indisponible', 'Le document n’a pas pu être préparé. Réessayez plus tard.');
    }
  });
};
