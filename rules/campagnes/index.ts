/** The campaigns known here. A next call is one more folder and one more line. */
import type { Campagne, Extrait, Fait, Lecture, Silence } from '../campagne.js';
import { AMI_ISERE_2023, SOURCE } from './ami-isere-2023/index.js';

export const CAMPAGNES: readonly Campagne[] = [AMI_ISERE_2023];
export const CAMPAGNE_PAR_DEFAUT: Campagne = AMI_ISERE_2023;

const SOURCES: Readonly<Record<string, string>> = { [AMI_ISERE_2023.id]: SOURCE };

/** Text of a campaign's source, OCR to the letter; empty for an unknown campaign. */
export function sourceDe(campagne: Campagne): string {
  return SOURCES[campagne.id] ?? '';
}

/** A quotation by id; undefined when there is none. */
export function extraitDe(id: string, campagne: Campagne = CAMPAGNE_PAR_DEFAUT): Extrait | undefined {
  return campagne.extraits.find((e) => e.id === id);
}

export function faitDe(id: string, campagne: Campagne = CAMPAGNE_PAR_DEFAUT): Fait | undefined {
  return campagne.faits.find((f) => f.id === id);
}

export function lectureDe(id: string, campagne: Campagne = CAMPAGNE_PAR_DEFAUT): Lecture | undefined {
  return campagne.lectures.find((l) => l.id === id);
}

export function silenceDe(id: string, campagne: Campagne = CAMPAGNE_PAR_DEFAUT): Silence | undefined {
  return campagne.silences.find((s) => s.id === id);
}
