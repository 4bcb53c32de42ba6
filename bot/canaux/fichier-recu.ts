import { TAILLE_MAX_FICHIER } from '../../dialogs/dossier/import.js';
import type { Evenement } from '../../dialogs/evenement.js';

/** A character is three bytes at most in UTF-8 (four for two UTF-16 units). */
export const OCTETS_MAX = 3 * TAILLE_MAX_FICHIER;

export const estFichierDeDonnees = (nom: string | undefined): boolean => /\.json$/i.test(nom ?? '');

/** A data file is text: what is not UTF-8 is something else. `null`: it was longer than can be. */
export const versFichier = (nom: string, octets: Uint8Array | null): Evenement => {
  const court = nom.slice(0, 120);
  if (!estFichierDeDonnees(nom)) return { type: 'fichier-refuse', nom: court, motif: 'genre' };
  if (octets === null || octets.length > OCTETS_MAX)
    return { type: 'fichier-refuse', nom: court, motif: 'trop-gros' };
  try {
    const contenu = new TextDecoder('utf-8', { fatal: true }).decode(octets);
    return { type: 'fichier', nom: court, contenu };
  } catch {
    return { type: 'fichier-refuse', nom: court, motif: 'genre' };
  }
};
