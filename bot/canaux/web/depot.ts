import type { Evenement } from '../../../dialogs/evenement.js';
import { OCTETS_MAX, versFichier } from '../fichier-recu.js';

/** The envelope of a file: its parts' headers and the message that goes with it. */
const ENVELOPPE_MAX = 64 * 1024;

/** What Web Chat posts with a file: the message as JSON, unread, and the file. */
export type Depot = { readonly activite: unknown; readonly fichier: Evenement };

/**
 * Reads a multipart body up to the longest data file; the rest is thrown away as it comes, so that the person is told why
 * rather than cut off. Undefined when it is not what Web Chat posts.
 */
export const lireDepot = async (
  flux: AsyncIterable<unknown>,
  typeDeContenu: string,
): Promise<Depot | undefined> => {
  const borne = /^multipart\/form-data;.*\bboundary="?([\w'()+,./:=?-]{1,70})"?/i.exec(typeDeContenu)?.[1];
  if (borne === undefined) return undefined;
  const morceaux: Buffer[] = [];
  let taille = 0;
  for await (const morceau of flux) {
    if (!Buffer.isBuffer(morceau)) return undefined;
    taille += morceau.length;
    if (taille <= OCTETS_MAX + ENVELOPPE_MAX) morceaux.push(morceau);
    else if (taille > 8 * OCTETS_MAX) return undefined;
  }
  const coupe = taille > OCTETS_MAX + ENVELOPPE_MAX;
  if (coupe) morceaux.push(Buffer.from(`\r\n--${borne}--\r\n`));
  try {
    const parties = await new Response(Buffer.concat(morceaux), {
      headers: { 'Content-Type': typeDeContenu },
    }).formData();
    const valeurs = [...parties.values()];
    const activite = parties.get('activity');
    const fichier = valeurs.find((v) => typeof v !== 'string' && v !== activite);
    if (fichier === undefined || typeof fichier === 'string' || activite === null) return undefined;
    const json = typeof activite === 'string' ? activite : await activite.text();
    return {
      activite: JSON.parse(json) as unknown,
      fichier: versFichier(fichier.name, coupe ? null : new Uint8Array(await fichier.arrayBuffer())),
    };
  } catch {
    return undefined;
  }
};
