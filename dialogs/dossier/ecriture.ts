/**
 * Writing a dossier. `appliquer` is the only writer; `ecrire` makes the modifications of one sentence or submission (a lot);
 * `annuler` and `retablir` append inverses, so that nothing is ever lost.
 */
import { type Chemin, SITUATION_VIDE, schemaSituation } from '../../rules/index.js';
import { estChemin, idsDe, lire, rangDe, remplacer, seTouchent } from './chemins.js';
import { type Dossier, MODIFICATIONS_GARDEES, type Modification, VERSION_DOSSIER } from './dossier.js';

export interface Changement {
  readonly chemin: Chemin;
  /** Absent: what was said there is taken away. */
  readonly apres?: unknown;
  /** Place of a new element in its list; last when absent. */
  readonly rang?: number;
}

export interface Auteur {
  readonly id: string;
  /** The true instant, ISO 8601. */
  readonly maintenant: string;
}

export type Ecriture =
  | { readonly ok: true; readonly dossier: Dossier; readonly modifications: readonly Modification[] }
  | {
      readonly ok: false;
      readonly raison: 'invalide' | 'rien-a-annuler' | 'change-depuis';
      readonly chemin?: Chemin;
    };

export function dossierVide(id: string, campagne: string, maintenant: string): Dossier {
  return {
    id,
    version: VERSION_DOSSIER,
    campagne,
    creeLe: maintenant,
    modifieLe: maintenant,
    situation: SITUATION_VIDE,
    compteurs: { ecole: 0, pac: 0, lot: 0, modification: 0 },
    versions: {},
    modifications: [],
  };
}

/** Version of a field: how many times it was written. Cards carry it, so that an old card is recognised. */
export function versionDe(dossier: Dossier, chemin: Chemin): number {
  return dossier.versions[chemin] ?? 0;
}

const numeroDe = (id: string | undefined): number => (id === undefined ? 0 : Number(id.slice(1)));

/** The highest number among the ids of PACs that a value brings in, so that ids are never used twice. */
function plusGrandPac(valeur: unknown): number {
  if (Array.isArray(valeur)) return Math.max(0, ...valeur.map(plusGrandPac));
  if (typeof valeur !== 'object' || valeur === null) return 0;
  const { id, pacs } = valeur as { id?: unknown; pacs?: unknown };
  const propre = typeof id === 'string' && id.startsWith('p') ? numeroDe(id) : 0;
  return Math.max(propre, plusGrandPac(pacs));
}

/** Applies one modification. Null when its path or its value is not of the dossier's shape: nothing changes then. */
export function appliquer(dossier: Dossier, modification: Modification): Dossier | null {
  if (!estChemin(modification.chemin)) return null;
  const { ecole, pac } = idsDe(modification.chemin);
  if (
    ecole !== undefined &&
    modification.chemin !== `ecoles[${ecole}]` &&
    lire(dossier.situation, `ecoles[${ecole}]`) === undefined
  )
    return null;
  if (
    pac !== undefined &&
    modification.chemin !== `ecoles[${ecole}].pacs[${pac}]` &&
    lire(dossier.situation, `ecoles[${ecole}].pacs[${pac}]`) === undefined
  )
    return null;
  const rang = typeof modification.rang === 'number' ? modification.rang : undefined;
  const situation = schemaSituation.safeParse(
    remplacer(dossier.situation, modification.chemin, modification.apres, rang),
  );
  if (!situation.success) return null;
  const { compteurs } = dossier;
  return {
    ...dossier,
    situation: situation.data,
    modifieLe: modification.date,
    compteurs: {
      ecole: Math.max(compteurs.ecole, numeroDe(ecole)),
      pac: Math.max(compteurs.pac, numeroDe(pac), plusGrandPac(modification.apres)),
      lot: Math.max(compteurs.lot, modification.lot),
      modification: Math.max(compteurs.modification, modification.numero),
    },
    versions: { ...dossier.versions, [modification.chemin]: versionDe(dossier, modification.chemin) + 1 },
    modifications: [...dossier.modifications, modification].slice(-MODIFICATIONS_GARDEES),
  };
}

/** Writes the changes of one act together, or none of them. A change that changes nothing is left out. */
export function ecrire(
  dossier: Dossier,
  changements: readonly Changement[],
  auteur: Auteur,
  annule?: number,
): Ecriture {
  const lot = dossier.compteurs.lot + 1;
  const modifications: Modification[] = [];
  let courant = dossier;
  for (const { chemin, apres, rang } of changements) {
    const avant = lire(courant.situation, chemin);
    if (JSON.stringify(avant) === JSON.stringify(apres)) continue;
    const place = apres === undefined ? rangDe(courant.situation, chemin) : rang;
    const modification: Modification = {
      numero: courant.compteurs.modification + 1,
      auteur: auteur.id,
      date: auteur.maintenant,
      version: VERSION_DOSSIER,
      chemin,
      ...(avant !== undefined && { avant }),
      ...(apres !== undefined && { apres }),
      ...(place !== undefined && place >= 0 && { rang: place }),
      lot,
      ...(annule !== undefined && { annule }),
    };
    const suivant = appliquer(courant, modification);
    if (suivant === null) return { ok: false, raison: 'invalide', chemin };
    modifications.push(modification);
    courant = suivant;
  }
  return { ok: true, dossier: courant, modifications };
}

/** The person's own lots that can be undone (last one last), and redone. */
function piles(
  dossier: Dossier,
  auteur: string,
): { readonly faits: readonly number[]; readonly defaits: readonly number[] } {
  const faits: number[] = [];
  const defaits: number[] = [];
  const vus = new Set<number>();
  for (const m of dossier.modifications) {
    if (m.auteur !== auteur || vus.has(m.lot)) continue;
    vus.add(m.lot);
    if (m.annule === undefined) {
      faits.push(m.lot);
      defaits.length = 0;
    } else if (faits.at(-1) === m.annule) {
      faits.pop();
      defaits.push(m.lot);
    } else if (defaits.at(-1) === m.annule) {
      defaits.pop();
      faits.push(m.lot);
    }
  }
  return { faits, defaits };
}

function inverser(dossier: Dossier, lot: number | undefined, auteur: Auteur): Ecriture {
  const siennes = dossier.modifications.filter((m) => m.lot === lot);
  if (lot === undefined || siennes.length === 0) return { ok: false, raison: 'rien-a-annuler' };
  const apres = dossier.modifications.filter((m) => m.lot > lot && m.auteur !== auteur.id);
  const touchee = siennes.find((m) => apres.some((a) => seTouchent(a.chemin, m.chemin)));
  if (touchee !== undefined) return { ok: false, raison: 'change-depuis', chemin: touchee.chemin };
  const changements = siennes
    .toReversed()
    .map((m) => ({ chemin: m.chemin, apres: m.avant, ...(typeof m.rang === 'number' && { rang: m.rang }) }));
  return ecrire(dossier, changements, auteur, lot);
}

/** Takes back the person's own last act, if nobody else has changed the same thing since. */
export function annuler(dossier: Dossier, auteur: Auteur): Ecriture {
  return inverser(dossier, piles(dossier, auteur.id).faits.at(-1), auteur);
}

/** Makes again what the person has just undone. */
export function retablir(dossier: Dossier, auteur: Auteur): Ecriture {
  return inverser(dossier, piles(dossier, auteur.id).defaits.at(-1), auteur);
}
