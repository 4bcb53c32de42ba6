/** F19 — « Calendrier prévisionnel », on any day. */

import type { Campagne, Jour } from './campagne.js';
import { CAMPAGNE_PAR_DEFAUT } from './campagnes/index.js';
import type { EtapeCalendrier, EtatCalendrier, Position } from './evaluation.js';

/** Whole days from `a` to `b` (days without a time, so no time zone matters). */
function joursEntre(a: Jour, b: Jour): number {
  return Math.round((Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / 86_400_000);
}

function position(jour: Jour, date: string): Position {
  if (date.length === 7) {
    const mois = jour.slice(0, 7);
    return mois === date ? 'mois-en-cours' : mois < date ? 'avant' : 'apres';
  }
  return jour === date ? 'jour-meme' : jour < date ? 'avant' : 'apres';
}

/** Where a day (`YYYY-MM-DD`, Europe/Paris) stands beside every date of the call. The last day of filing is included (A9). */
export function statutCalendrier(jour: Jour, campagne: Campagne = CAMPAGNE_PAR_DEFAUT): EtatCalendrier {
  const etapes: readonly EtapeCalendrier[] = campagne.calendrier.map((etape) => ({
    id: etape.id,
    libelle: etape.libelle,
    date: etape.date,
    position: position(jour, etape.date),
    joursRestants: etape.date.length === 7 ? null : joursEntre(jour, etape.date),
    citation: etape.extrait,
  }));
  const auDepot = etapes.find((e) => e.id === 'depot')?.position;
  const depot = auDepot === 'jour-meme' ? 'dernier-jour' : auDepot === 'apres' ? 'clos' : 'ouvert';
  return { jour, depot, etapes, notices: depot === 'dernier-jour' ? ['A9'] : [] };
}
