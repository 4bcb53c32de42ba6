/**
 * One person's conversation: goal, open question, topic, a cursor into a dossier. It holds no answers.
 * Stored as JSON with its version; `lireEtat` migrates what an older version wrote.
 */
import { z } from 'zod';
import { schemaSoumission } from './evenement.js';

export const VERSION_ETAT = 1;
/** Last exchanges kept, to be shown on return. */
export const ECHANGES_GARDES = 8;

const affirmations = z.array(z.looseObject({ sur: z.string() }));

/** Something understood in several ways: each choice holds the facts it stands for. */
const schemaDoute = z.object({
  type: z.literal('doute'),
  question: z.string(),
  choix: z.array(z.object({ titre: z.string(), affirmations })).max(6),
});

/** A question of the conversation itself, which the next message answers. */
export const schemaAttente = z.discriminatedUnion('type', [
  /** « Voulez-vous vraiment … ? » */
  z.object({ type: z.literal('confirmation'), commande: z.string(), argument: z.string().optional() }),
  schemaDoute,
  /** « Vouliez-vous dire … ? » */
  z.object({
    type: z.literal('sens'),
    choix: z.array(z.object({ titre: z.string(), texte: z.string() })).max(4),
  }),
  /** The next message is a value for this command (a code, a new name, feedback). */
  z.object({ type: z.literal('saisie'), commande: z.string(), argument: z.string().optional() }),
]);
export type Attente = Readonly<z.infer<typeof schemaAttente>>;

/** What the last answer was about, for « et pour 25 ? » and « pourquoi ? ». */
export const schemaSujet = z.looseObject({
  type: z.enum(['calcul', 'faq', 'resultat', 'kit', 'question']),
  id: z.string(),
  /** What the computed answer was given, as typed data: classes, option, nombre, niveau, montant… */
  donnees: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type Sujet = Readonly<z.infer<typeof schemaSujet>>;

export const schemaEtat = z.looseObject({
  version: z.literal(VERSION_ETAT),
  but: z.enum(['estimation', 'dossier']).nullable(),
  /** The dossier under discussion. */
  dossier: z.string().nullable(),
  /** The open question, by its path. */
  question: z.object({ id: z.string(), chemin: z.string() }).nullable(),
  attente: schemaAttente.nullable(),
  /** Doubts that wait while something else is said: since which modification, and how often they were left open. */
  suspendus: z
    .array(z.object({ doute: schemaDoute, depuis: z.number().int(), fois: z.number().int() }))
    .optional(),
  sujet: schemaSujet.nullable(),
  /** The last amount computed: « et à 50 % ? » goes on with it, whatever was asked in between. */
  calcul: schemaSujet.nullable().optional(),
  /** Failures to understand in a row. */
  echecs: z.number().int(),
  /** Paths put off by « passer ». */
  passees: z.array(z.string()),
  /** Paths asked so far, in order, for « retour ». */
  posees: z.array(z.string()),
  /** A variant kept beside the reference: changes not written to the dossier. */
  variante: z
    .object({ titre: z.string(), changements: z.array(z.looseObject({ chemin: z.string() })) })
    .nullable(),
  /** The allocation help was asked for and waits for answers: it is proposed as soon as they are there. */
  souhait: z
    .object({ type: z.literal('repartition'), preference: z.enum(['tablettes', 'ordinateurs']).optional() })
    .nullable()
    .optional(),
  accueilli: z.boolean(),
  /** The result was shown for this state of the dossier (its last modification). */
  resultatVu: z.number().int(),
  /** Last seen modification of a shared dossier, to tell what others changed. */
  vu: z.number().int(),
  /** One's role in that dossier at the last message, to tell that it changed. */
  role: z.enum(['proprietaire', 'porteur', 'ecole']).nullable().optional(),
  /** The dossier put aside by « recommencer », which « annuler » takes up again. */
  precedent: z.string().optional(),
  /** The buttons last shown: the words of one are a click on it. Those of an older version are forgotten. */
  montres: z
    .array(
      z.object({
        titre: z.string(),
        soumission: schemaSoumission,
        /** One of the answers to a question: some of its words are enough. */
        choix: z.boolean().optional(),
      }),
    )
    .catch([])
    .optional(),
  echanges: z.array(z.object({ de: z.enum(['personne', 'assistant']), texte: z.string() })),
});
export type Etat = Readonly<z.infer<typeof schemaEtat>>;

export const ETAT_INITIAL: Etat = {
  version: VERSION_ETAT,
  but: null,
  dossier: null,
  question: null,
  attente: null,
  suspendus: [],
  sujet: null,
  echecs: 0,
  passees: [],
  posees: [],
  variante: null,
  souhait: null,
  accueilli: false,
  resultatVu: 0,
  vu: 0,
  echanges: [],
};

/**
 * Reads a stored state. Null when it cannot be read (damaged, or written by a newer version): the shell then keeps the stored
 * value aside and starts a fresh conversation; the dossiers are untouched.
 */
export function lireEtat(donnees: unknown): Etat | null {
  const lu = schemaEtat.safeParse(donnees);
  return lu.success ? lu.data : null;
}
