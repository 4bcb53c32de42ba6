/** The few words and signs that the rendering itself adds to a view. */
import type { Bouton, LigneDeFaits } from '../dialogs/vues.js';

const INSECABLE = '\u00a0';

export const PLUS_DE_CHOIX = 'Plus de choix…';
export const PAGE_SUIVANTE = 'Page suivante';
export const PAGE_PRECEDENTE = 'Page précédente';
export const FILTRER = 'Tapez quelques lettres';
/** Heads the first column of a table that does not name it: a heading is never empty. */
export const CRITERE = 'Critère';
export const CHOISIR = 'Choisissez dans la liste';
export const REPONSE_ATTENDUE = `Il manque une réponse${INSECABLE}: remplissez ce champ, ou écrivez votre réponse dans la conversation.`;
export const CHOIX_ATTENDU = 'Choisissez une réponse.';
export const TROP_LONG = `Le texte déjà enregistré est trop long pour être repris dans cette carte${INSECABLE}: il est conservé tant que vous n’envoyez pas un nouveau texte, qui le remplacera.`;
export const REPONSES_POSSIBLES = `Réponses possibles${INSECABLE}:`;
export const PLUSIEURS_REPONSES = `Plusieurs réponses possibles${INSECABLE}:`;
export const VOUS_POUVEZ = `Vous pouvez aussi${INSECABLE}:`;
export const CORRECTIONS = `Pour corriger${INSECABLE}:`;
export const DEJA_SAISI = 'Valeur actuelle';

export function suite(titre: string): string {
  return `${titre} (suite)`;
}

export function pageSur(page: number, pages: number): string {
  return `Page ${page} sur ${pages}`;
}

export function choisi(titre: string): string {
  return `✓ ${titre}`;
}

/** « Nombre de classes : », unless the label already ends with a sign. */
export function libelleSuiviDe(libelle: string): string {
  return /[:?!]\s*$/u.test(libelle) ? `${libelle.trimEnd()} ` : `${libelle}${INSECABLE}: `;
}

export function avecGuillemets(citation: string): string {
  return citation.startsWith('«') ? citation : `«${INSECABLE}${citation}${INSECABLE}»`;
}

/** Names the line for who does not see it beside the button. */
export function titreDeCorrection(bouton: Bouton, ligne: LigneDeFaits): string {
  return bouton.titre.includes(ligne.libelle)
    ? bouton.titre
    : `${sansSuite(bouton.titre)}${INSECABLE}: ${ligne.libelle}`;
}

/** « Corriger » out of « Corriger : Nombre de classes ». */
export function sansSuite(titre: string): string {
  return titre.split(/\s*:/u)[0] || titre;
}

/** « Donnez un nombre de 1 à 120. » */
export function nombreAttendu(min: number | undefined, max: number | undefined): string {
  if (min !== undefined && max !== undefined)
    return `Donnez un nombre de ${enLettres(min)} à ${enLettres(max)}.`;
  if (min !== undefined) return `Donnez un nombre d’au moins ${enLettres(min)}.`;
  if (max !== undefined) return `Donnez un nombre d’au plus ${enLettres(max)}.`;
  return 'Donnez un nombre.';
}

function enLettres(nombre: number): string {
  return String(nombre)
    .replace('.', ',')
    .replace(/\B(?=(\d{3})+$)/g, INSECABLE);
}
