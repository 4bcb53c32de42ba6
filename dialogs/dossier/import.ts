/**
 * The data file of a dossier: JSON that restores it elsewhere. Its schema is `schemaFichier`.
 *
 * Version `majeure.mineure`. A newer minor only adds keys: they are carried along untouched. A newer major is refused.
 * Nothing of the file is trusted: size, depth, schema, ids and (when present) the checksum are verified before anything is
 * returned; the caller writes nothing on a refusal.
 */
import { z } from 'zod';
import { type Situation, schemaSituation, schemaTablePrix, type TablePrix } from '../../rules/index.js';
import { nombre } from '../textes/typographie.js';
import type { Dossier } from './dossier.js';

export const FORMAT_FICHIER = 'assistant-tne-isere/dossier';
export const VERSION_FICHIER = { majeure: 1, mineure: 1 } as const;
/** In UTF-16 units. The largest dossier that the schema allows stays below. */
export const TAILLE_MAX_FICHIER = 4_000_000;
const PROFONDEUR_MAX = 32;
const CLES_INTERDITES: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** What the file holds. Keys that this version does not know are kept at every level. */
export const schemaFichier = z.looseObject({
  /** Tells this file from any other JSON. */
  format: z.literal(FORMAT_FICHIER),
  version: z.looseObject({
    majeure: z.number().int().positive(),
    mineure: z.number().int().nonnegative(),
  }),
  /** Last change of the dossier when it was exported, ISO 8601. */
  modifieLe: z.string().max(40),
  /** The call and the version of its data under which the dossier was made. */
  campagne: z.string().max(80),
  donnees: z.string().max(80).optional(),
  /** Since 1.1: the price table in use then. */
  prix: schemaTablePrix.optional(),
  /** Everything the person said; no figure computed by the program. */
  situation: schemaSituation,
  /** Checksum of `situation` (FNV-1a, 32 bits, of its JSON), against damage in transit. Absent: not verified. */
  empreinte: z
    .string()
    .regex(/^[0-9a-f]{8}$/)
    .optional(),
});
export type FichierDonnees = Readonly<z.infer<typeof schemaFichier>>;

export type MotifRefus =
  | 'trop-gros'
  | 'vide'
  | 'illisible'
  | 'etranger'
  | 'version-plus-recente'
  | 'abime'
  | 'valeur-refusee';

export type LectureDonnees =
  | {
      readonly issue: 'ok';
      readonly situation: Situation;
      readonly campagne: string;
      readonly donnees?: string;
      readonly prix?: TablePrix;
      readonly modifieLe: string;
      /** Highest numbers used by the ids of the schools and of the PACs: the new dossier's counters start from them. */
      readonly compteurs: { readonly ecole: number; readonly pac: number };
    }
  | { readonly issue: 'refus'; readonly motif: MotifRefus; readonly raison: string };

/** The data file, indented JSON. Same dossier, same text. */
export function exporterDonnees(dossier: Dossier): string {
  const fichier = {
    format: FORMAT_FICHIER,
    version: VERSION_FICHIER,
    modifieLe: dossier.modifieLe,
    campagne: dossier.campagne,
    ...(dossier.donnees === undefined ? {} : { donnees: dossier.donnees }),
    ...(dossier.prix === undefined ? {} : { prix: dossier.prix }),
    situation: dossier.situation,
    empreinte: empreinteDe(dossier.situation),
  };
  return `${JSON.stringify(fichier, null, 2)}\n`;
}

export function lireDonnees(texte: string): LectureDonnees {
  if (texte.length > TAILLE_MAX_FICHIER) {
    return refus(
      'trop-gros',
      `Ce fichier est trop gros : un fichier de dossier ne dépasse pas ${nombre(TAILLE_MAX_FICHIER)} caractères.`,
    );
  }
  const sansMarque = texte.startsWith('\uFEFF') ? texte.slice(1) : texte;
  if (sansMarque.trim() === '') return refus('vide', 'Ce fichier est vide.');

  let lu: unknown;
  try {
    lu = JSON.parse(sansMarque);
  } catch {
    return refus(
      'illisible',
      'Ce fichier n’est pas lisible : ce n’est pas un fichier de données exporté par cet assistant, ou bien il est abîmé ou incomplet.',
    );
  }

  const entete = z.looseObject({ format: z.literal(FORMAT_FICHIER) }).safeParse(lu);
  if (!entete.success) {
    return refus('etranger', 'Ce fichier ne vient pas de cet assistant : il n’en porte pas la marque.');
  }
  const version = z
    .looseObject({ majeure: z.number().int().positive(), mineure: z.number().int().nonnegative() })
    .safeParse(entete.data.version);
  if (!version.success) return refus('abime', 'Ce fichier est abîmé : sa version ne se lit pas.');
  if (version.data.majeure > VERSION_FICHIER.majeure) {
    return refus(
      'version-plus-recente',
      `Ce fichier a été fait par une version plus récente de l’assistant (format ${version.data.majeure}.${version.data.mineure}, ` +
        `alors que celui-ci lit le format ${VERSION_FICHIER.majeure}). Il faut le relire avec cette version-là.`,
    );
  }
  if (!structureSaine(lu)) {
    return refus('abime', 'Ce fichier est abîmé : sa structure n’est pas celle d’un dossier.');
  }

  const fichier = schemaFichier.safeParse(lu);
  if (!fichier.success) {
    const ou = fichier.error.issues[0]?.path.map(String).join(' › ') ?? '';
    return refus(
      'valeur-refusee',
      `Ce fichier contient une donnée qui n’est pas admise${ou === '' ? '' : ` (à l’endroit « ${ou} »)`} : ` +
        'il est abîmé ou il a été modifié à la main.',
    );
  }
  // The checksum is of what stands in the file, before the schema has put the keys in its own order.
  const brute = z.looseObject({ situation: z.unknown() }).parse(lu).situation;
  const { situation, empreinte, campagne, donnees, prix, modifieLe } = fichier.data;
  if (empreinte !== undefined && empreinteDe(brute) !== empreinte) {
    return refus('abime', 'Ce fichier est abîmé : son contenu ne correspond plus à son empreinte.');
  }
  const ecoles = situation.ecoles.map((ecole) => ecole.id);
  const pacs = situation.ecoles.flatMap((ecole) => (ecole.pacs ?? []).map((pac) => pac.id));
  if (aDesDoublons(ecoles) || aDesDoublons(pacs)) {
    return refus('abime', 'Ce fichier est abîmé : deux écoles ou deux PAC y portent le même identifiant.');
  }
  return {
    issue: 'ok',
    situation,
    campagne,
    ...(donnees === undefined ? {} : { donnees }),
    ...(prix === undefined ? {} : { prix }),
    modifieLe,
    compteurs: { ecole: plusHaut(ecoles), pac: plusHaut(pacs) },
  };
}

function refus(motif: MotifRefus, raison: string): LectureDonnees {
  return {
    issue: 'refus',
    motif,
    raison: `${raison} Rien n’a été modifié.`.replace(/ ([:;?!»])/gu, '\u00a0$1').replace(/« /gu, '«\u00a0'),
  };
}

/** Not too deep, and no key that would touch the prototype of an object. Iterative: depth cannot exhaust the stack. */
function structureSaine(racine: unknown): boolean {
  const aVoir: { readonly valeur: unknown; readonly profondeur: number }[] = [
    { valeur: racine, profondeur: 0 },
  ];
  for (let courant = aVoir.pop(); courant !== undefined; courant = aVoir.pop()) {
    const { valeur, profondeur } = courant;
    if (typeof valeur !== 'object' || valeur === null) continue;
    if (profondeur > PROFONDEUR_MAX) return false;
    for (const [cle, contenu] of Object.entries(valeur)) {
      if (CLES_INTERDITES.has(cle)) return false;
      aVoir.push({ valeur: contenu, profondeur: profondeur + 1 });
    }
  }
  return true;
}

/** FNV-1a over the UTF-16 units of the JSON. */
function empreinteDe(valeur: unknown): string {
  const texte = JSON.stringify(valeur) ?? '';
  let h = 0x811c9dc5;
  for (let i = 0; i < texte.length; i += 1) {
    h = Math.imul(h ^ texte.charCodeAt(i), 0x01000193) >>> 0;
  }
  return h.toString(16).padStart(8, '0');
}

function aDesDoublons(ids: readonly string[]): boolean {
  return new Set(ids).size !== ids.length;
}

/** Ids are a letter and digits (`identifiant` of the schema). */
function plusHaut(ids: readonly string[]): number {
  return ids.reduce((max, id) => Math.max(max, Number(id.slice(1))), 0);
}
