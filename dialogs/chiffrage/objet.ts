/**
 * The items that a question about money is asked of, as a situation that is never written: what its message says, else the
 * topic of the last answer, else the dossier. Null when something of it is not understood beyond doubt.
 */
import {
  CAMPAGNE_PAR_DEFAUT,
  euros,
  type Niveau,
  type Pac,
  SITUATION_VIDE,
  type Situation,
  schemaSituation,
} from '../../rules/index.js';
import { lireFaits } from '../comprehension/faits.js';
import { nomme } from '../comprehension/faits-sauf.js';
import type { Affirmation, Lecture } from '../comprehension/faits-types.js';
import { MATERIELS, PAC } from '../comprehension/lexique.js';
import { montants, pourcentages } from '../comprehension/montants.js';
import { nombres } from '../comprehension/nombres.js';
import { chevauche, type Etendue, normalise } from '../comprehension/normalise.js';
import { indice } from '../contexte-lecture.js';
import type { Dossier } from '../dossier/dossier.js';
import { dossierVide, ecrire } from '../dossier/ecriture.js';
import { prendre } from '../enregistrer.js';
import type { Sujet } from '../etat.js';
import type { Fil } from '../fil.js';
import { type Lot, lireLots, niveauDuTaux, OPTION_AVEC_PRIX } from '../reponses/lots.js';

export interface Objet {
  readonly situation: Situation;
  /** The message names a number of devices for none of its PACs: that of the priced option is taken, and told. */
  readonly suppose: boolean;
  readonly source: 'message' | 'sujet' | 'dossier';
  /** One school of several: not what a later « en tout » is about. */
  readonly partiel?: true;
}

/** Doubts that do not touch an amount. */
const SANS_EFFET: ReadonlySet<string> = new Set(['commune', 'wifi', 'debit', 'classes']);

const nommeLePac = (a: Affirmation): boolean =>
  (a.sur === 'pac' && (a.champ === 'option' || a.champ === 'nombre')) ||
  (a.sur === 'ecole' && a.champ === 'nombrePac');

/** What a message may change of the items of the last answer. */
const VARIABLES: ReadonlySet<string> = new Set([
  'niveau',
  'option',
  'nombre',
  'nombrePac',
  'quantite',
  'genre',
  'type',
]);

export function lireObjet(fil: Fil, texte: string): Objet | null {
  const lecture = lireFaits(texte, indice(fil));
  if (lecture.horsIsere !== null) return null;
  const parTaux = lotsParTaux(texte);
  if (parTaux !== null) return { situation: avecClasses(fil, parTaux), suppose: false, source: 'message' };
  const dites = lecture.affirmations.filter((a) => !(a.sur === 'commune' && a.champ === 'budget'));
  if (!dites.some((a) => a.sur === 'pac' && nommeLePac(a))) return sansOption(fil, lecture, texte);
  const connue = dites.some((a) => 'ecole' in a && 'id' in a.ecole);
  const dossier = fil.dossier();
  const lue = connue ? lecture : lireFaits(texte, { ecoles: [], ...tauxDe(fil) });
  const base = connue && dossier !== null ? dossier.situation : SITUATION_VIDE;
  if (!toutCompris(texte, lue) || !toutesLesEcoles(texte, lue)) return null;
  const situation = appliquer(base, lue);
  if (situation === null) return null;
  return complet(fil, connue ? situation : avecCommune(fil, situation), 'message');
}

/** Nothing names the devices: those of the last answer about money, else of the dossier, with what the message changes. */
function sansOption(fil: Fil, lecture: Lecture, texte: string): Objet | null {
  const base = deLEcoleNommee(fil, texte) ?? baseConnue(fil);
  if (base === null || !toutCompris(texte, lecture) || nommeAutreChose(texte, lecture)) return null;
  const champs = lecture.affirmations.map((a) => (a.sur === 'devis' ? 'devis' : a.champ));
  if (base.source === 'dossier') {
    if (champs.length > 0) return null;
    const objet = complet(fil, base.situation, 'dossier');
    return objet === null || !('partiel' in base) ? objet : { ...objet, partiel: true };
  }
  if (champs.some((c) => !VARIABLES.has(c))) return null;
  const situation = varier(base.situation, lecture.affirmations);
  return situation === null ? null : complet(fil, situation, 'sujet');
}

/** A thing of the kits named without a number: the question is about its own price. */
function nommeAutreChose(texte: string, lecture: Lecture): boolean {
  const { plat } = normalise(texte);
  const libre = (e: Etendue): boolean => !lecture.affirmations.some((a) => chevauche(a, e));
  return (
    /\b(?:ents?|environnement numerique)\b/u.test(plat) ||
    MATERIELS.some((m) =>
      [...plat.matchAll(m.motif)].some((x) => libre({ debut: x.index, fin: x.index + x[0].length })),
    )
  );
}

/** The items with another level, option, number of devices or of PACs. */
export function varier(base: Situation, dites: readonly Affirmation[]): Situation | null {
  let ecoles = base.ecoles;
  for (const a of dites) {
    if (a.sur === 'ecole' && a.champ === 'niveau') ecoles = ecoles.map((e) => ({ ...e, niveau: a.valeur }));
    else if (a.sur === 'ecole' && a.champ === 'nombrePac') {
      const pacs = ecoles.flatMap((e) => e.pacs ?? []);
      const [pac] = pacs;
      const [ecole, autre] = ecoles;
      const sansId = (p: Pac): string => JSON.stringify({ ...p, id: '' });
      if (pac === undefined || ecole === undefined || autre !== undefined) return null;
      if (pacs.some((p) => sansId(p) !== sansId(pac)) || a.valeur < 1) return null;
      ecoles = [
        { ...ecole, pacs: Array.from({ length: a.valeur }, (_, i) => ({ ...pac, id: `p${i + 1}` })) },
      ];
    } else if (a.sur === 'pac' && (a.champ === 'option' || a.champ === 'nombre'))
      ecoles = ecoles.map((e) => ({
        ...e,
        pacs: (e.pacs ?? []).map((p) => ({ ...p, [a.champ]: a.valeur })),
      }));
    else return null;
  }
  return { ...base, ecoles };
}

/** The schools counted in the message are those described, each with its level or none. */
function toutesLesEcoles(texte: string, lecture: Lecture): boolean {
  const { plat } = normalise(texte);
  if (/\b(?:par (?:classe|eleve)|dont)\b/u.test(plat)) return false;
  const comptees = nombres(texte).flatMap((n) =>
    n.kind === 'entier' && n.entier > 1 && /^ecoles?$/u.test(n.unite ?? '') ? [n.entier] : [],
  );
  const decrites = new Set(
    lecture.affirmations.flatMap((a) => ('ecole' in a ? [JSON.stringify(a.ecole)] : [])),
  );
  if (comptees.some((n) => n !== decrites.size)) return false;
  const plusieurs =
    /\b(?:chacune?|chaque|par ecole|l'autre|les autres|l'une|une autre|(?:premiere|seconde|deuxieme))\b/u;
  if (plusieurs.test(plat) && decrites.size < 2) return false;
  const desNiveaux = lecture.affirmations.filter((a) => a.sur === 'ecole' && a.champ === 'niveau');
  const niveaux = new Set(desNiveaux.map((a) => ('ecole' in a ? JSON.stringify(a.ecole) : '')));
  // « une au socle, l'autre pas »: a level said once is not that of the other.
  const autre = /\b(?:l'autre|les autres|une autre|la seconde|la deuxieme)\b/u.test(plat);
  if (autre && niveaux.size > 0 && new Set(desNiveaux.map((a) => a.debut)).size < decrites.size) return false;
  return niveaux.size === 0 || niveaux.size === decrites.size || decrites.size <= 1;
}

/** « combien pour Jaurès ? »: of the dossier's schools, the only one that is named. */
function deLEcoleNommee(
  fil: Fil,
  texte: string,
): { readonly situation: Situation; readonly source: 'dossier'; readonly partiel: true } | null {
  const situation = fil.dossier()?.situation;
  if (situation === undefined || situation.ecoles.length < 2) return null;
  const { plat } = normalise(texte);
  const [ecole, autre] = situation.ecoles.filter((e) => nomme(plat, e.nom));
  const prevue = (ecole?.pacs ?? []).some((p) => estChiffrable(p));
  if (ecole === undefined || autre !== undefined || !prevue) return null;
  return { situation: { ...situation, ecoles: [ecole] }, source: 'dossier', partiel: true };
}

function baseConnue(fil: Fil): { readonly situation: Situation; readonly source: Objet['source'] } | null {
  const duSujet = situationDuSujet(fil.etat.sujet);
  if (duSujet !== null) return { situation: duSujet, source: 'sujet' };
  const dossier = fil.dossier();
  const prevus = dossier?.situation.ecoles.some((e) => (e.pacs ?? []).some((p) => estChiffrable(p)));
  return dossier !== null && prevus === true ? { situation: dossier.situation, source: 'dossier' } : null;
}

const estChiffrable = (p: Pac): boolean =>
  p.option !== undefined || p.nombre !== undefined || p.devis !== undefined;

export function situationDuSujet(sujet: Sujet | null): Situation | null {
  const brute = sujet?.donnees?.situation;
  if (typeof brute !== 'string') return null;
  try {
    return schemaSituation.safeParse(JSON.parse(brute)).data ?? null;
  } catch {
    return null;
  }
}

/** What a reading would write, on a situation that stays out of the dossier. */
function appliquer(situation: Situation, lecture: Lecture): Situation | null {
  const vide = dossierVide('d0', CAMPAGNE_PAR_DEFAUT.id, new Date(0).toISOString());
  const numero = (ids: readonly string[]): number => Math.max(0, ...ids.map((id) => Number(id.slice(1))));
  const base: Dossier = {
    ...vide,
    situation,
    compteurs: {
      ...vide.compteurs,
      ecole: numero(situation.ecoles.map((e) => e.id)),
      pac: numero(situation.ecoles.flatMap((e) => (e.pacs ?? []).map((p) => p.id))),
    },
  };
  const prise = prendre(lecture, base, {});
  if (prise.doute !== null || prise.refus.length > 0) return null;
  if (prise.changements.length === 0) return situation;
  const ecriture = ecrire(base, prise.changements, { id: 'chiffrage', maintenant: vide.creeLe });
  return ecriture.ok ? ecriture.dossier.situation : null;
}

/** Schools without a PAC are told apart; a PAC without a number of devices takes the one that has a price. */
function complet(fil: Fil, situation: Situation, source: Objet['source']): Objet | null {
  const ecoles = pareils(
    situation.ecoles.filter((e) => (e.pacs ?? []).length > 0),
    source,
  );
  if (ecoles.length === 0) return null;
  const sansNombre = (p: Pac): boolean => p.nombre === undefined && p.devis === undefined;
  const suppose = ecoles.every((e) => (e.pacs ?? []).every(sansNombre));
  if (!suppose && ecoles.some((e) => (e.pacs ?? []).some(sansNombre))) return null;
  return {
    situation: {
      ...situation,
      ...(situation.devis === undefined && fil.dossier()?.situation.devis !== undefined
        ? { devis: fil.dossier()?.situation.devis }
        : {}),
      ecoles: ecoles.map((e) => ({
        ...e,
        pacs: (e.pacs ?? []).map((p) => (sansNombre(p) ? { ...p, nombre: OPTION_AVEC_PRIX } : p)),
      })),
    },
    suppose,
    source,
  };
}

/** « 2 PAC de 20 tablettes à l'élémentaire et 1 à la maternelle »: the one told by its number is like those before it. */
function pareils(ecoles: Situation['ecoles'], source: Objet['source']): Situation['ecoles'] {
  const [modele, autre] = [
    ...new Map(
      ecoles
        .flatMap((e) => e.pacs ?? [])
        .filter((p) => p.option !== undefined)
        .map((p) => [`${p.option} ${p.nombre}`, p] as const),
    ).values(),
  ];
  if (source !== 'message' || modele?.option === undefined || autre !== undefined) return ecoles;
  const { option, nombre } = modele;
  return ecoles.map((e) => ({
    ...e,
    pacs: (e.pacs ?? []).map((p) =>
      p.option !== undefined || p.devis !== undefined || (e.type === 'maternelle' && option === 'ordinateurs')
        ? p
        : { ...p, option, ...(p.nombre === undefined && nombre !== undefined && { nombre }) },
    ),
  }));
}

/** The commune's classes and the one level of its schools, where the message says neither. */
function avecCommune(fil: Fil, situation: Situation): Situation {
  const niveaux = new Set((fil.dossier()?.situation.ecoles ?? []).map((e) => e.niveau));
  const [niveau] = niveaux;
  const dit = situation.ecoles.some((e) => e.niveau !== undefined);
  return avecClasses(fil, {
    ...situation,
    ecoles:
      dit || niveaux.size !== 1 || niveau === undefined
        ? situation.ecoles
        : situation.ecoles.map((e) => ({ ...e, niveau })),
  });
}

function avecClasses(fil: Fil, situation: Situation): Situation {
  const classes = fil.dossier()?.situation.commune.classes;
  return situation.commune.classes !== undefined || typeof classes !== 'number'
    ? situation
    : { ...situation, commune: { ...situation.commune, classes } };
}

const tauxDe = (fil: Fil) => {
  const { taux } = indice(fil);
  return taux === undefined ? {} : { taux };
};

/** « 2 PAC de 20 tablettes à 70 % et un de 20 ordinateurs à 50 % »: each rate is a school of its level. */
function lotsParTaux(texte: string): Situation | null {
  const lus = lireLots(texte);
  if (lus?.type !== 'lots' || montants(texte).length > 0) return null;
  if (new Set(lus.lots.map((l) => l.niveau)).size < 2) return null;
  return situationDesLots(lus.lots);
}

export function situationDesLots(lots: readonly Lot[]): Situation {
  let pac = 0;
  return {
    commune: {},
    ecoles: lots.map((l, i) => ({
      id: `e${i + 1}`,
      ...(l.niveau !== undefined && { niveau: l.niveau }),
      pacs: Array.from({ length: l.pacs }, () => {
        pac += 1;
        return { id: `p${pac}`, option: l.option, nombre: l.nombre };
      }),
    })),
  };
}

/** Every number and amount of the message went into what was read, or is a rate, a date, a level. */
function toutCompris(texte: string, lecture: Lecture): boolean {
  const t = normalise(texte);
  if (lecture.doutes.some((d) => !SANS_EFFET.has(d.quoi))) return false;
  const pris: readonly Etendue[] = lecture.affirmations;
  const libre = (e: Etendue): boolean => !pris.some((p) => chevauche(p, e));
  const limite = CAMPAGNE_PAR_DEFAUT.limiteCommune.valeur;
  if (
    montants(t).some((m) => !m.nie && libre(m) && !(m.kind === 'exact' && euros(m.valeur).eq(euros(limite))))
  )
    return false;
  const niveaux = new Set(
    lecture.affirmations.flatMap((a) => (a.sur === 'ecole' && a.champ === 'niveau' ? [a.valeur] : [])),
  );
  const taux = pourcentages(t);
  const deTaux = (valeur: string): Niveau | undefined => niveauDuTaux(valeur);
  if (taux.some((p) => !niveaux.has(deTaux(p.valeur ?? '') ?? 'ne-sait-pas'))) return false;
  const deuxSortes = pacsComptes(t, lecture);
  return nombres(t).every((n) => {
    if (deuxSortes && n.kind === 'entier' && DES_PAC.test(n.unite ?? '')) return true;
    if (n.kind === 'article' || n.nie || !libre(n)) return true;
    // « toutes les deux »: counts no more than the schools already told.
    if (/(?<![a-z])(?:toutes|tous) (?:les )?$/u.test(t.plat.slice(0, n.debut))) return true;
    if (taux.some((p) => chevauche(p, n)) || montants(t).some((m) => chevauche(m, n))) return true;
    if (n.kind !== 'entier') return false;
    if (/^(?:classes?|cl|ecoles?|eleves?|habitants?|mb\S*|megas?|annees?|ans?|euros?)$/u.test(n.unite ?? ''))
      return true;
    const niveau = deTaux(String(n.entier));
    return niveau !== undefined && niveaux.has(niveau);
  });
}

const DES_PAC = new RegExp(`^(?:${PAC}|programmes?)$`, 'u');

/** « 2 PAC de … et 1 PAC de … »: the sorts add up to the PACs read. */
function pacsComptes(t: ReturnType<typeof normalise>, lecture: Lecture): boolean {
  const dits = nombres(t).flatMap((n) =>
    (n.kind === 'entier' || n.kind === 'article') && DES_PAC.test(n.unite ?? '') ? [n.entier] : [],
  );
  const lus = lecture.affirmations.flatMap((a) =>
    a.sur === 'ecole' && a.champ === 'nombrePac' ? [a.valeur] : [],
  );
  const somme = (l: readonly number[]): number => l.reduce((a, b) => a + b, 0);
  return dits.length > 1 && somme(dits) === somme(lus);
}
