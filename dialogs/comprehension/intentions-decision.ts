import { depouiller, estDitClairement, estSuite, reflexe } from './intentions-reflexes.js';
import type { Cible, ContexteRoutage, Routage } from './intentions-types.js';
import { nomDe } from './modele/corpus.js';
import { sensDuPlat } from './modele/jetons-sens.js';
import { type Lecture, lire, type Modele, type Piste } from './modele/modele.js';
import { normalise, type TexteNormalise } from './normalise.js';

/** Thresholds of the three outcomes, set on phrases kept out of the training (test/evaluation). */
export const SEUILS = {
  /** A likely target, seen by both the linear model and the resemblance. */
  probabilite: 0.6,
  ressemblance: 0.5,
  /** Gap of note with the next target. */
  ecart: 1.2,
  /** Offered as a choice from here on. */
  choix: 2.2,
  /** Share of known words under which nothing is answered. */
  connu: 0.45,
} as const;

const MAX_CHOIX = 3;
/** Sentences of a long message that are looked at on their own. */
const MAX_SEGMENTS = 8;
const MOTS_LONG = 9;

export function router(modele: Modele, texte: string, contexte: ContexteRoutage): Routage {
  const t = normalise(texte);
  const direct = reflexe(t.texte, t.plat);
  if (direct !== null) return { issue: 'reponse', cible: direct, confiance: 1 };
  const coeur = depouiller(t.plat);
  const plat = coeur === '' ? t.plat.trim() : coeur;
  if (estSuite(plat)) return suite(contexte);
  const entier = decider(modele, plat);
  if (entier.issue === 'reponse' && entier.confiance >= 0.9) return entier;
  return meilleur(
    entier,
    segments(t, plat).map((s) => decider(modele, s)),
  );
}

function suite(contexte: ContexteRoutage): Routage {
  const cible: Cible = { genre: 'commande', id: 'suite-pour' };
  return { issue: 'reponse', cible, confiance: contexte.sujet === undefined ? 0.7 : 1 };
}

/** One sentence: its targets, and how sure. */
function decider(modele: Modele, plat: string): Routage {
  const sens = sensDuPlat(plat);
  if (sens.length === 0) return { issue: 'refus' };
  const lecture = lire(modele, sens);
  const [premiere, seconde] = lecture.pistes;
  if (premiere === undefined) return { issue: 'refus' };
  if (lecture.exacte === null) return { issue: 'refus' };
  if (lecture.exacte !== undefined) return repondre(lecture.exacte, 1, plat, lecture);
  if (premiere.cible === null || lecture.connu < SEUILS.connu) return { issue: 'refus' };
  const ecart = premiere.note - (seconde === undefined ? 0 : seconde.note);
  const sure =
    (premiere.probabilite >= SEUILS.probabilite &&
      premiere.ressemblance >= SEUILS.ressemblance &&
      ecart >= SEUILS.ecart) ||
    (premiere.ressemblance >= 0.9 && ecart >= 0.5);
  if (sure) return repondre(premiere.cible, confiance(premiere), plat, lecture);
  return choix(lecture.pistes);
}

function repondre(cible: Cible, confiance: number, plat: string, lecture: Lecture): Routage {
  if (cible.genre === 'commande' && !estDitClairement(cible.id, plat, lecture.mots)) {
    return choix([
      { cible, probabilite: 0, ressemblance: 0, couverture: 0, note: SEUILS.choix },
      ...lecture.pistes,
    ]);
  }
  return { issue: 'reponse', cible, confiance };
}

function confiance(p: Piste): number {
  return Math.round(Math.min(0.99, (p.probabilite + p.ressemblance) / 2) * 100) / 100;
}

function choix(pistes: readonly Piste[]): Routage {
  const refus = pistes.find((p) => p.cible === null);
  const cibles: Cible[] = [];
  for (const p of pistes) {
    if (p.cible === null || p.note < SEUILS.choix || p.cible.genre === 'social') continue;
    if (refus !== undefined && refus.note > p.note) break;
    const nom = nomDe(p.cible);
    if (!cibles.some((c) => nomDe(c) === nom)) cibles.push(p.cible);
    if (cibles.length === MAX_CHOIX) break;
  }
  return cibles.length === 0 ? { issue: 'refus' } : { issue: 'choix', cibles };
}

/** The surest of the whole and its sentences; small talk never hides a question. */
function meilleur(entier: Routage, parties: readonly Routage[]): Routage {
  const rang = (r: Routage): number => {
    if (r.issue === 'refus') return 0;
    if (r.issue === 'choix') return 1;
    return r.cible.genre === 'social' ? 1.5 : 2 + r.confiance;
  };
  let gagnant = entier;
  for (const partie of parties) if (rang(partie) > rang(gagnant)) gagnant = partie;
  return gagnant;
}

/** The sentences of a long message, then its clauses, each without its fillers. */
function segments(t: TexteNormalise, plat: string): readonly string[] {
  if (plat.split(/\s+/u).length < MOTS_LONG) return [];
  const phrases = t.plat.split(/(?<=[?!.;])\s+|\n+/u);
  const clauses = phrases.flatMap((p) =>
    p.split(
      /,\s*|\s+(?:mais|car|parce que|et je voulais savoir|et je me demandais|je voulais savoir|du coup|donc)\s+/u,
    ),
  );
  const tous = [...phrases, ...clauses]
    .map(depouiller)
    .filter((s) => s.split(/\s+/u).length >= 3 && s !== plat);
  const questions = tous.filter((s) => s.includes('?'));
  return [...new Set([...questions, ...tous])].slice(0, MAX_SEGMENTS);
}
