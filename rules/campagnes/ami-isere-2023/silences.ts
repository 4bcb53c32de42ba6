/** What the document does not say, and whom to ask. */
import type { Silence } from '../../campagne.js';

const d = ['departement'] as const;
const di = ['departement', 'inspection'] as const;

/** One silence; its sentence always starts alike. */
function silence(
  id: string,
  faits: Silence['faits'],
  suite: string,
  aQui: readonly Silence['aQui'][number][],
  conseil?: string,
): Silence {
  const phrase = `Le document ne précise pas ${suite}.`;
  return { id, faits, phrase, aQui: [...aQui], ...(conseil === undefined ? {} : { conseil }) };
}

export const SILENCES: readonly Silence[] = [
  silence(
    'candidats',
    ['F3'],
    'si un EPCI, un SIVU ou un RPI peut candidater',
    d,
    'Prenez les écoles de votre commune, sans additionner les classes de plusieurs communes.',
  ),
  silence('depot', ['F4'], 'où et comment déposer le dossier', d),
  silence('formulaire', ['F4', 'F5'], 's’il existe un formulaire imposé', d),
  silence('deliberation', ['F4'], 's’il faut une délibération du conseil municipal', d),
  silence('debit-sens', ['F7'], 'si le débit est descendant ou montant, partagé ou par classe', di),
  silence(
    'savoir-socle',
    ['F8'],
    'comment savoir si une école a atteint le socle numérique de base',
    ['inspection', 'departement'],
    'Demandez à l’inspection ou au conseiller numérique de l’école.',
  ),
  silence('socle-maternelle', ['F8'], 'ce que signifie le socle numérique de base pour une maternelle', di),
  silence('taux-ent', ['F8', 'F13'], 'le taux de subvention de l’abonnement à l’ENT', d),
  silence('taux-ressources', ['F8', 'F18'], 'le taux de subvention des ressources numériques', d),
  silence('tva', ['F8', 'F11'], 'ce qu’il en est de la TVA et du FCTVA', d),
  silence('cofinancement', ['F8'], 'si d’autres aides (DETR…) peuvent s’ajouter', d),
  silence('versement', ['F8'], 'quand et comment la subvention est versée', d),
  silence(
    'arrondi',
    ['F8'],
    'comment les montants sont arrondis',
    d,
    'Ici, la subvention est arrondie au centime pour chaque PAC.',
  ),
  silence('repartition-limite', ['F8'], 'comment la limite par commune se répartit entre les écoles', d),
  silence(
    'plafond-une-classe',
    ['F9', 'F10'],
    'à quoi sert le deuxième PAC d’une commune d’une seule classe',
    d,
  ),
  silence('pac-partage', ['F10'], 'si un PAC peut être partagé entre deux petites écoles', d),
  silence('classe-mixte', ['F10'], 'quel kit prendre pour une classe qui réunit GS et CP', di),
  silence('prives-part', ['F9', 'F13'], 'la part des PAC qui revient aux écoles privées', d),
  silence(
    'prix-illisibles',
    ['F11'],
    'de façon lisible les prix de plusieurs options',
    d,
    'Vous pouvez indiquer un devis, ou demander le prix au Département.',
  ),
  silence('contenu-option', ['F11'], 'ce que comprend le prix d’une option (chariot, casques…)', d),
  silence(
    'prix-intermediaires',
    ['F11'],
    'le prix d’un nombre d’appareils autre que ceux de la liste',
    d,
    'Vous pouvez indiquer un devis pour le PAC.',
  ),
  silence('prix-complements', ['F11', 'F17'], 'le prix des équipements complémentaires', d),
  silence('prix-ent', ['F11', 'F13'], 'le prix de l’abonnement à l’ENT', d),
  silence('marche-obligatoire', ['F12'], 'si passer par le marché du Département est obligatoire', d),
  silence(
    'vpi-et-eni',
    ['F14'],
    'si une classe peut avoir à la fois un vidéoprojecteur interactif et un écran interactif',
    d,
  ),
  silence(
    'mdm-ordinateurs',
    ['F16'],
    'si les ordinateurs portables ont un système de gestion de flotte (MDM)',
    d,
  ),
  silence('ami2-sens', ['F19'], 'si la date de l’AMI 2 est celle de l’ouverture ou du dépôt', d),
  silence('plan-equipement', ['F20'], 'ce qui compte comme « plan d’équipement »', d),
  silence('plan-inclusif', ['F20'], 'si « depuis le » comprend ce jour-là', d),
  silence('ordre-criteres', ['F20'], 'l’ordre des critères de priorisation', d),
  silence('poids-criteres', ['F20', 'F21'], 'le poids ou la note des critères', d),
];
