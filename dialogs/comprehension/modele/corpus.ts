import type { EntreeFaq } from '../../faq/entree.js';
import type { Cible, IdCalcul, IdCommande, IdSocial } from '../intentions-types.js';
import { PHRASES_CALCULS } from '../phrases/calculs.js';
import { PHRASES_COMMANDES } from '../phrases/commandes.js';
import { PHRASES_COMMANDES_DOSSIER } from '../phrases/commandes-dossier.js';
import { developper } from '../phrases/developper.js';
import { COMPLEMENTS_ARGENT } from '../phrases/faq-argent.js';
import { COMPLEMENTS_CANDIDATURE } from '../phrases/faq-candidature.js';
import { ENRICHI_ACCOMPAGNEMENT } from '../phrases/faq-enrichi-accompagnement.js';
import { ENRICHI_APPAREILS } from '../phrases/faq-enrichi-appareils.js';
import { ENRICHI_ASSISTANT } from '../phrases/faq-enrichi-assistant.js';
import { ENRICHI_CALENDRIER } from '../phrases/faq-enrichi-calendrier.js';
import { ENRICHI_CANDIDATURE } from '../phrases/faq-enrichi-candidature.js';
import { ENRICHI_DEBIT } from '../phrases/faq-enrichi-debit.js';
import { ENRICHI_DOSSIER } from '../phrases/faq-enrichi-dossier.js';
import { ENRICHI_ENT } from '../phrases/faq-enrichi-ent.js';
import { ENRICHI_FINANCEMENT } from '../phrases/faq-enrichi-financement.js';
import { ENRICHI_GLOSSAIRE } from '../phrases/faq-enrichi-glossaire.js';
import { ENRICHI_KITS } from '../phrases/faq-enrichi-kits.js';
import { ENRICHI_MARCHE } from '../phrases/faq-enrichi-marche.js';
import { ENRICHI_NIVEAUX } from '../phrases/faq-enrichi-niveaux.js';
import { ENRICHI_PLAFOND } from '../phrases/faq-enrichi-plafond.js';
import { ENRICHI_PRIORISATION } from '../phrases/faq-enrichi-priorisation.js';
import { ENRICHI_PRIVE } from '../phrases/faq-enrichi-prive.js';
import { ENRICHI_PRIX } from '../phrases/faq-enrichi-prix.js';
import { ENRICHI_PROGRAMME } from '../phrases/faq-enrichi-programme.js';
import { ENRICHI_RENFORTS } from '../phrases/faq-enrichi-renforts.js';
import { ENRICHI_TAUX } from '../phrases/faq-enrichi-taux.js';
import { COMPLEMENTS_MATERIEL } from '../phrases/faq-materiel.js';
import { VOIX_PROCEDURES } from '../phrases/faq-voix-procedures.js';
import { PHRASES_HORS_SUJET } from '../phrases/hors-sujet.js';
import { PHRASES_HORS_SUJET_VOISINES } from '../phrases/hors-sujet-enrichi.js';
import { PHRASES_HORS_SUJET_PROCHE } from '../phrases/hors-sujet-proche.js';
import { MESSAGES_HORS_SUJET } from '../phrases/messages/hors.js';
import { MESSAGES } from '../phrases/messages/index.js';
import { PHRASES_SOCIAUX } from '../phrases/sociaux.js';

/** One thing that the router can name, or what it declines (`null`). */
export type Classe = {
  readonly cible: Cible | null;
  readonly phrases: readonly string[];
  /** What the target talks about (its answer): its words count as its own, not as a way of asking. */
  readonly appui?: string;
};

/** Several tables may hold phrases for one entry: they add up. */
const COMPLEMENTS: readonly Readonly<Record<string, string>>[] = [
  COMPLEMENTS_CANDIDATURE,
  COMPLEMENTS_ARGENT,
  COMPLEMENTS_MATERIEL,
  ENRICHI_APPAREILS,
  ENRICHI_NIVEAUX,
  ENRICHI_MARCHE,
  ENRICHI_PLAFOND,
  ENRICHI_PRIORISATION,
  ENRICHI_PRIVE,
  ENRICHI_PRIX,
  ENRICHI_PROGRAMME,
  ENRICHI_TAUX,
  VOIX_PROCEDURES,
  ENRICHI_ACCOMPAGNEMENT,
  ENRICHI_ASSISTANT,
  ENRICHI_CALENDRIER,
  ENRICHI_CANDIDATURE,
  ENRICHI_DEBIT,
  ENRICHI_DOSSIER,
  ENRICHI_ENT,
  ENRICHI_FINANCEMENT,
  ENRICHI_GLOSSAIRE,
  ENRICHI_KITS,
  ENRICHI_RENFORTS,
  ...MESSAGES,
];

/** Everything the router learns from: the FAQ's variants and the phrase tables, in a fixed order. */
export function corpus(entrees: readonly EntreeFaq[]): readonly Classe[] {
  return [
    {
      cible: null,
      phrases: developper(
        PHRASES_HORS_SUJET + PHRASES_HORS_SUJET_PROCHE + PHRASES_HORS_SUJET_VOISINES + MESSAGES_HORS_SUJET,
      ),
    },
    ...table(PHRASES_CALCULS).map(([id, phrases]) =>
      classe({ genre: 'calcul', id: id as IdCalcul }, phrases),
    ),
    ...table({ ...PHRASES_COMMANDES, ...PHRASES_COMMANDES_DOSSIER }).map(([id, phrases]) =>
      classe({ genre: 'commande', id: id as IdCommande }, phrases),
    ),
    ...table(PHRASES_SOCIAUX).map(([id, phrases]) =>
      classe({ genre: 'social', id: id as IdSocial }, phrases),
    ),
    ...entrees.map((e) => ({
      cible: { genre: 'faq' as const, id: e.id },
      phrases: [...e.variantes, ...complements(e.id)],
      appui: `${e.id.replaceAll('-', ' ')} ${e.reponse.replace(/\{[^}]*\}/gu, ' ')}`,
    })),
  ];
}

/** The phrases that the tables add to an entry of the FAQ. */
export function complements(id: string): readonly string[] {
  return [...new Set(COMPLEMENTS.flatMap((t) => developper(t[id] ?? '')))];
}

/** The entries that the tables name: each must exist. */
export const IDS_COMPLETES: readonly string[] = [...new Set(COMPLEMENTS.flatMap(Object.keys))];

/** A short mark of the whole corpus: weights made from another one are not used. */
export function empreinte(classes: readonly Classe[]): string {
  let a = 0x811c9dc5;
  let b = 0x1000193;
  for (const c of classes) {
    for (const texte of [nomDe(c.cible), ...c.phrases, c.appui ?? '']) {
      for (let i = 0; i < texte.length; i += 1) {
        a = Math.imul(a ^ texte.charCodeAt(i), 0x01000193);
        b = Math.imul(b ^ texte.charCodeAt(i), 0x85ebca6b) ^ (b >>> 13);
      }
      a = Math.imul(a ^ 0xff, 0x01000193);
    }
  }
  return `${(a >>> 0).toString(16)}-${(b >>> 0).toString(16)}`;
}

/** « calcul:plafond », « faq:ent »…, or « refus ». */
export function nomDe(cible: Cible | null): string {
  return cible === null ? 'refus' : `${cible.genre}:${cible.id}`;
}

function table(t: Readonly<Record<string, string>>): readonly [string, readonly string[]][] {
  return Object.entries(t).map(([id, texte]) => [id, developper(texte)]);
}

function classe(cible: Cible, phrases: readonly string[]): Classe {
  return { cible, phrases };
}
