/** Names of the articles, as the kits and the price list name them. */
import { CAMPAGNE_PAR_DEFAUT } from '../../rules/index.js';
import { pluriel } from './typographie.js';

/** The name alone: « casque avec micro ». */
export function nomArticle(article: string): string {
  const { kits, prix } = CAMPAGNE_PAR_DEFAUT;
  const ligne = [...kits.elementaire.lignes, ...kits.maternelle.lignes].find((l) => l.article === article);
  return ligne?.singulier ?? prix.find((p) => p.article === article)?.libelle ?? article;
}

/** « 2 vidéoprojecteurs interactifs »; the name alone for one option of the price list. */
export function libelleArticle(article: string, quantite: number): string {
  const { kits, prix } = CAMPAGNE_PAR_DEFAUT;
  const ligne = [...kits.elementaire.lignes, ...kits.maternelle.lignes].find((l) => l.article === article);
  if (ligne !== undefined) return pluriel(quantite, ligne.singulier, ligne.pluriel);
  return prix.find((p) => p.article === article)?.libelle ?? article;
}
