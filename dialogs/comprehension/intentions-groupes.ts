import type { Cible } from './intentions-types.js';
import { nomDe } from './modele/corpus.js';

/**
 * Targets that answer the same question, computed or told: between two of them there is no doubt to raise. The first
 * one is preferred when the message carries data (a number, a device, a level).
 */
const GROUPES: readonly (readonly string[])[] = [
  ['calcul:plafond', 'faq:bareme-pac', 'faq:grande-commune', 'faq:plafond-une-classe'],
  ['calcul:debit', 'faq:dix-megas-suffisent', 'faq:debit-exactement-minimum', 'faq:debit-minimum'],
  ['calcul:taux', 'faq:taux-subvention', 'faq:taux-70-qui', 'faq:taux-50-qui'],
  ['calcul:reste', 'faq:reste-a-charge'],
  ['faq:rpi', 'faq:rpi-cest-quoi'],
  [
    'calcul:cout',
    'faq:prix-connus',
    'faq:prix-20-tablettes',
    'faq:prix-20-ordinateurs',
    'faq:prix-maternelle',
  ],
  [
    'calcul:prix-article',
    'faq:prix-vpi',
    'faq:prix-eni',
    'faq:prix-unitaire',
    'faq:prix-complementaires',
    'faq:prix-ent',
    'faq:prix-10-tablettes',
    'faq:prix-10-ordinateurs',
    'faq:prix-intermediaires',
  ],
  ['calcul:limite', 'faq:limite-commune', 'faq:limite-lectures'],
  ['calcul:comparaison', 'faq:comparer-options-prix', 'calcul:difference'],
  ['calcul:manque', 'commande:completude', 'faq:checklist-dossier'],
  [
    'calcul:calendrier',
    'faq:date-limite',
    'faq:encore-temps',
    'faq:date-validation',
    'faq:calendrier-complet',
    'faq:ami-2',
  ],
  ['calcul:kit-maternelle', 'faq:kit-maternelle'],
  ['calcul:kit-elementaire', 'faq:kit-elementaire'],
  [
    'calcul:kit-article',
    'faq:imprimante',
    'faq:casques',
    'faq:visualiseur',
    'faq:bornes-wifi',
    'faq:webradio',
    'faq:conteuse',
    'faq:enregistreurs',
    'faq:claviers-trepieds',
    'faq:vpi',
    'faq:eni',
    'faq:combien-tablettes',
    'faq:ordinateurs-maternelle',
    'faq:eni-75-elementaire',
    'faq:materiel-hors-liste',
    'faq:complementaires-maternelle',
    'faq:complementaires-elementaire',
    'faq:stockage',
  ],
  ['commande:repartir-pac', 'faq:repartir-pac'],
  ['commande:exporter-prix', 'faq:demande-de-prix'],
  ['commande:humain', 'faq:parler-a-quelquun'],
  ['commande:supprimer-donnees', 'faq:supprimer-donnees'],
  ['commande:corriger', 'faq:corriger-reponse'],
  ['commande:recommencer', 'faq:recommencer-comment'],
  ['commande:reprendre', 'faq:reprendre-plus-tard'],
  ['commande:quitter-poste', 'faq:poste-partage'],
  ['commande:estimer', 'faq:estimer-comment'],
  ['commande:dossier', 'faq:preparer-dossier'],
  ['commande:inviter', 'faq:inviter-ecole'],
  ['commande:aide', 'faq:que-sais-tu-faire'],
  ['commande:pourquoi', 'faq:sources-chiffres'],
  ['social:identite', 'faq:qui-es-tu', 'faq:intelligence-artificielle', 'faq:donnees-conservees'],
];

const GROUPE_DE = new Map(GROUPES.flatMap((noms, i) => noms.map((nom) => [nom, i] as const)));

/** Do both targets answer the same question? */
export function memeGroupe(a: Cible | null, b: Cible | null): boolean {
  if (a === null || b === null) return a === b;
  const groupe = GROUPE_DE.get(nomDe(a));
  return nomDe(a) === nomDe(b) || (groupe !== undefined && groupe === GROUPE_DE.get(nomDe(b)));
}

/** The first target of its group, or undefined for a target alone. */
export function enTeteDeGroupe(cible: Cible): Cible | undefined {
  const groupe = GROUPE_DE.get(nomDe(cible));
  const tete = groupe === undefined ? undefined : GROUPES[groupe]?.[0];
  if (tete === undefined) return undefined;
  const [genre, id] = tete.split(':');
  return { genre, id } as Cible;
}
