/** A question is declared once; prompt, card, validation, correction, recap and document derive from its declaration. */
import type { Chemin, Ecole, Objectif, Pac } from '../../rules/index.js';
import { idsDe, lire, modeleDe } from '../dossier/chemins.js';
import type { Dossier } from '../dossier/dossier.js';
import type { Changement } from '../dossier/ecriture.js';
import type { TypeDeSaisie } from './saisies.js';

export type Groupe = 'commune' | 'ecoles' | 'ecole' | 'pac' | 'acces' | 'projet' | 'priorites';

/** Names of what a question is about, ready to be put in a sentence. */
export interface Sujets {
  /** « l'école élémentaire Jean Jaurès » ; « votre école ». */
  readonly ecole: string;
  /** « le PAC 2 » ; « ce PAC ». */
  readonly pac: string;
  /** How many PACs of the school this question is about. */
  readonly nombrePacs: number;
}

export interface Question {
  readonly id: string;
  /** The path without ids: `ecoles[].niveau`. */
  readonly modele: string;
  /** Smaller is asked first, within the commune or within a school. */
  readonly priorite: number;
  readonly groupe: Groupe;
  /** Asked for this goal (and for `dossier` always). */
  readonly but: Objectif;
  /** Label of the line in the recap, the form and the document. */
  readonly libelle: string;
  /** Flat words by which a person names it to correct it. */
  readonly noms: RegExp;
  readonly type: TypeDeSaisie;
  readonly enonce: (sujets: Sujets) => string;
  readonly aide?: string;
  /** Does asking it help even if no rule misses it? */
  readonly facultative: boolean;
  /** Ids of the quotations behind « pourquoi cette question ? ». */
  readonly citations: readonly string[];
  /** In a few words, why it is asked. */
  readonly pourquoi: string;
  /** Its line shows only once it was answered. */
  readonly siDite?: true;
  /** No fact that a message can state stands for it: while it is open, a short answer is read for it first. */
  readonly seule?: true;
  /** The values that « un de chaque » stands for, where several schools or PACs are asked about together. */
  readonly chaque?: readonly { readonly valeur: string; readonly mot: string }[];
  /** What to write for a value; by default the value at the path. */
  readonly changements?: (valeur: unknown, chemin: Chemin, dossier: Dossier) => readonly Changement[];
  /** The choices that a form offers here, in their order; all of them when absent. Others may still be said in words. */
  readonly choixPour?: (chemin: Chemin, dossier: Dossier) => readonly string[];
  /** Not to be asked in this situation (its answer follows from others). */
  readonly sansObjet?: (chemin: Chemin, dossier: Dossier) => boolean;
}

/** What answering `question` with `valeur` writes. */
export function changementsPour(
  question: Question,
  valeur: unknown,
  chemin: Chemin,
  dossier: Dossier,
): readonly Changement[] {
  return question.changements?.(valeur, chemin, dossier) ?? [{ chemin, apres: valeur }];
}

interface EcoleNommable {
  readonly id: string;
  readonly nom?: string | undefined;
  readonly type?: string | undefined;
}

const TYPES: Readonly<Record<string, string>> = {
  maternelle: 'école maternelle',
  elementaire: 'école élémentaire',
  primaire: 'école primaire',
};

/** « École élémentaire Jean Jaurès », « École maternelle », « École 2 »: the name of a school in a title. */
export function nomEcole(ecole: EcoleNommable, ecoles: readonly EcoleNommable[]): string {
  const type = TYPES[ecole.type ?? ''];
  if (ecole.nom !== undefined) {
    const dejaDit = /^(l'|la |le )?(e|é|É|E)cole|groupe scolaire/i.test(ecole.nom);
    return dejaDit ? ecole.nom : `${type === undefined ? 'École' : type.replace('é', 'É')} « ${ecole.nom} »`;
  }
  const rang = ecoles.findIndex((e) => e.id === ecole.id) + 1;
  // The number counts the named ones too: it stays the same when another school gets its name.
  const semblables = ecoles.filter((e) => e.type === ecole.type);
  if (type === undefined) return ecoles.length > 1 ? `École ${rang}` : 'École';
  const numero = semblables.length > 1 ? ` ${semblables.findIndex((e) => e.id === ecole.id) + 1}` : '';
  return `${type.replace('é', 'É')}${numero}`;
}

/** The same inside a sentence: « l'école élémentaire Jean Jaurès », « votre école ». */
export function nomEcoleDansPhrase(ecole: EcoleNommable, ecoles: readonly EcoleNommable[]): string {
  if (ecole.nom === undefined && ecole.type === undefined && ecoles.length === 1) return 'votre école';
  const nom = nomEcole(ecole, ecoles);
  return /^École/.test(nom) ? `l'é${nom.slice(1)}` : nom;
}

/**
 * The PACs that the question at `chemin` is about: those of the school without an answer, else all. A PAC maternelle has no
 * choice of option: it is never asked about it, nor given another one's.
 */
export function pacsConcernes(ecole: Ecole | undefined, chemin: Chemin): readonly Pac[] {
  const champ = /\.([a-z]+)$/i.exec(chemin)?.[1] ?? '';
  const pacs = (ecole?.pacs ?? []).filter((p) => champ !== 'option' || p.genre !== 'maternelle');
  const vides = pacs.filter((p) => lire(p, champ) === undefined);
  return vides.length > 0 ? vides : pacs;
}

/** Names for the subjects of a path. */
export function sujetsDe(chemin: Chemin, dossier: Dossier): Sujets {
  const { ecole, pac } = idsDe(chemin);
  const ecoles = dossier.situation.ecoles;
  const trouvee = ecoles.find((e) => e.id === ecole);
  const pacs = trouvee?.pacs ?? [];
  const rang = pacs.findIndex((p) => p.id === pac) + 1;
  return {
    ecole: trouvee === undefined ? 'votre école' : nomEcoleDansPhrase(trouvee, ecoles),
    pac: pacs.length > 1 ? `le PAC ${rang}` : 'ce PAC',
    nombrePacs: pac === undefined ? 0 : Math.max(1, pacsConcernes(trouvee, chemin).length),
  };
}

export { modeleDe };
