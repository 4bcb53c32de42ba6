/**
 * A dossier: what one commune has said, apart from any conversation. An estimate is already a dossier.
 * `appliquer` is its only writer. Figures are never stored in it.
 */
import { z } from 'zod';
import { schemaSituation, schemaTablePrix } from '../../rules/index.js';

export const VERSION_DOSSIER = 1;
/** A dossier keeps this many of its last modifications, for undo and for « who changed what ». */
export const MODIFICATIONS_GARDEES = 200;

/**
 * One change. `avant` and `apres` are parsed values; `undefined` (absent) means « nothing said ».
 * `chemin` is by stable ids: `commune.classes`, `ecoles[e1].niveau`, `ecoles[e1].pacs[p2].option`, `devis[vpi]`,
 * and for whole parts `ecoles[e2]` (added or removed school), `ecoles[e1].pacs` (the list), `ecoles` (order).
 */
export const schemaModification = z.looseObject({
  /** Increasing within the dossier. */
  numero: z.number().int(),
  auteur: z.string(),
  date: z.string(),
  version: z.number().int(),
  chemin: z.string(),
  avant: z.unknown().optional(),
  apres: z.unknown().optional(),
  /** Same number for the changes made by one sentence or one submission: undone together. */
  lot: z.number().int(),
  /** Set on the inverse that an undo appends: the lot that it takes back. */
  annule: z.number().int().optional(),
});
export type Modification = Readonly<z.infer<typeof schemaModification>>;

export const schemaDossier = z.looseObject({
  id: z.string(),
  version: z.number().int(),
  /** The dossier that this school's project was part of, when it disappeared with its owner. */
  issuDe: z.string().optional(),
  /** Set by `projeter` and never stored: the only school that this view of the dossier shows. */
  extrait: z.string().optional(),
  campagne: z.string(),
  /** Version of the campaign's data under which the person last saw figures. */
  donnees: z.string().optional(),
  /** The deployer's price table at that time: the difference can be computed when it changes. */
  prix: schemaTablePrix.optional(),
  creeLe: z.string(),
  modifieLe: z.string(),
  situation: schemaSituation,
  /** Counters for ids of schools and PACs: never reused. */
  compteurs: z.object({
    ecole: z.number().int(),
    pac: z.number().int(),
    lot: z.number().int(),
    modification: z.number().int(),
  }),
  /** How many times each path was written: the field's version carried by cards. */
  versions: z.record(z.string(), z.number().int()),
  modifications: z.array(schemaModification),
});
export type Dossier = Readonly<z.infer<typeof schemaDossier>>;
