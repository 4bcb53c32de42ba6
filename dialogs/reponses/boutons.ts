/** Buttons: a click is the same as the words. */
import type { Bouton } from '../vues.js';

/** The same as typing `texte`. */
export function dire(titre: string, texte: string = titre, style?: Bouton['style']): Bouton {
  return { titre, soumission: { acte: 'dire', texte }, ...(style && { style }) };
}

/** An act of the conversation. */
export function commande(titre: string, nom: string, style?: Bouton['style'], argument?: string): Bouton {
  return {
    titre,
    soumission: { acte: 'commande', nom, ...(argument !== undefined && { argument }) },
    ...(style && { style }),
  };
}
