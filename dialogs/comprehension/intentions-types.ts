/** What a message can ask for. The router names a target; who answers it is the conversation's business. */

export const CALCULS = [
  'plafond',
  'taux',
  'cout',
  'subvention',
  'reste',
  'comparaison',
  'difference',
  'limite',
  'calendrier',
  'debit',
  'kit-maternelle',
  'kit-elementaire',
  'kit-article',
  'total',
  'manque',
  'prix-article',
] as const;
export type IdCalcul = (typeof CALCULS)[number];

export const COMMANDES = [
  'estimer',
  'kits',
  'dossier',
  'poser-question',
  'aide',
  'accueil',
  'recommencer',
  'annuler',
  'retablir',
  'retour',
  'passer',
  'recapitulatif',
  'corriger',
  'pourquoi',
  'reprendre',
  'arreter',
  'supprimer-donnees',
  'quitter-poste',
  'humain',
  'resultat',
  'exporter',
  'exporter-prix',
  'importer',
  'inviter',
  'rejoindre',
  'code-reprise',
  'repartir-pac',
  'ajouter-ecole',
  'supprimer-ecole',
  'renommer-ecole',
  'copier-ecole',
  'variante',
  'adopter-variante',
  'abandonner-variante',
  'suite-pour',
  'continuer',
  'completude',
] as const;
export type IdCommande = (typeof COMMANDES)[number];

export const SOCIAUX = [
  'bonjour',
  'merci',
  'au-revoir',
  'politesse',
  'colere',
  'insulte',
  'blague',
  'compliment',
  'anglais',
  'emoji',
  'charabia',
  'identite',
  'ca-va',
  'injection',
] as const;
export type IdSocial = (typeof SOCIAUX)[number];

export type Cible =
  | { readonly genre: 'faq'; readonly id: string }
  | { readonly genre: 'calcul'; readonly id: IdCalcul }
  | { readonly genre: 'commande'; readonly id: IdCommande }
  | { readonly genre: 'social'; readonly id: IdSocial };

/** Answer, offer two or three things that may have been meant, or decline. A doubt is never answered. */
export type Routage =
  | { readonly issue: 'reponse'; readonly cible: Cible /** 0 to 1. */; readonly confiance: number }
  | { readonly issue: 'choix' /** 1 to 3, likeliest first. */; readonly cibles: readonly Cible[] }
  | { readonly issue: 'refus' };

/** What the conversation knows when the message arrives. */
export type ContexteRoutage = {
  /** Id of the question that waits for an answer. */
  readonly questionOuverte?: string;
  /** Target of the last answer (« calcul:plafond », « faq:ent »…), which follow-ups continue. */
  readonly sujet?: string;
};
