/** The one call: everything the rules say about a situation on a day. Pure, a few milliseconds for 30 schools. */
import { statutCalendrier } from './calendrier.js';
import type { Campagne, Jour, LectureId, SilenceId } from './campagne.js';
import { CAMPAGNE_PAR_DEFAUT } from './campagnes/index.js';
import { exigences } from './completude.js';
import { analyserPac } from './composition.js';
import { constatsCommune, constatsEcole } from './constats.js';
import { coutDesLignes, lignesEcole, lignesPac, traceCout } from './cout.js';
import type {
  Evaluation,
  EvaluationEcole,
  EvaluationPac,
  Financement,
  LigneCout,
  StatutPac,
} from './evaluation.js';
import { financementCommune, limiteDe } from './financement-commune.js';
import { etablie, type Issue, incomplete } from './issue.js';
import { manquants } from './manquants.js';
import { MONTANT_NUL, type Montant, sommeMontants } from './montant.js';
import { plafond } from './plafond.js';
import { prerequis } from './prerequis.js';
import { criteres } from './priorites.js';
import type { ContextePrix, TablePrix } from './prix.js';
import { nombreDePacs, statutsDesPacs } from './repartition.js';
import type { Ecole, Pac, Situation } from './situation.js';
import {
  financementDesLignes,
  reservesDesLignes,
  silencesDesLignes,
  sommeFinancements,
  traceSubvention,
} from './subvention.js';
import { tauxEcole } from './taux.js';
import type { Justification } from './trace.js';

/** The day and the prices of an evaluation. */
export interface Contexte {
  /** The day of the call's calendar, Europe/Paris, `YYYY-MM-DD`. */
  readonly jour: Jour;
  readonly campagne?: Campagne;
  /** A deployer's prices; without them, those of the source. */
  readonly prix?: TablePrix | undefined;
}

/** Everything the rules say about a situation. Never throws on a situation that its schema accepts. */
export function evaluer(situation: Situation, contexte: Contexte): Evaluation {
  const campagne = contexte.campagne ?? CAMPAGNE_PAR_DEFAUT;
  const prix: ContextePrix = { campagne, prix: contexte.prix, devis: situation.devis };
  const statut = statutsDesPacs(situation, campagne);
  const ecoles = situation.ecoles.map((ecole) => evaluerEcole(ecole, prix, campagne, statut));
  const deLaCommune = constatsCommune(situation, campagne);
  const constats = [
    ...deLaCommune,
    ...ecoles.flatMap((e) => [...e.constats, ...e.pacs.flatMap((p) => p.constats)]),
  ];
  const plafondCommune = plafond(situation, campagne);
  const financement = financementCommune(ecoles, campagne);
  const cout = coutCommune(ecoles);
  const silences = new Set<SilenceId>(
    [
      plafondCommune,
      financement,
      cout,
      ...ecoles.flatMap((e) => [e.taux, e.prerequis, e.financement]),
    ].flatMap((issue: Justification) => issue.silences),
  );
  return {
    campagne: campagne.id,
    version: campagne.version,
    jour: contexte.jour,
    plafond: plafondCommune,
    pacsPrevus: nombreDePacs(situation),
    ecoles,
    cout,
    financement,
    limite: limiteDe(ecoles, financement, campagne),
    constats,
    calendrier: statutCalendrier(contexte.jour, campagne),
    criteres: criteres(situation, campagne),
    exigences: exigences(situation, ecoles, deLaCommune, campagne),
    manquants: {
      estimation: manquants(situation, 'estimation', campagne),
      dossier: manquants(situation, 'dossier', campagne),
    },
    silences: [...silences],
    lignesSansChiffre: cout.type === 'etablie' ? cout.valeur.sansChiffre : [],
  };
}

function evaluerEcole(
  ecole: Ecole,
  prix: ContextePrix,
  campagne: Campagne,
  statut: (ecarte: boolean) => StatutPac,
): EvaluationEcole {
  const taux = tauxEcole(ecole, campagne);
  const possibles = taux.type === 'etablie' ? taux.valeur.possibles : [];
  const pacs = ecole.pacs?.map((pac) =>
    evaluerPac(pac, ecole, possibles, prix, campagne, statut(pac.horsPlafond === true)),
  );
  const lignes = lignesEcole(ecole, prix);
  const etat = prerequis(ecole, campagne);
  const propre = financementDesLignes(lignes, [], ecole.id, undefined);
  return {
    id: ecole.id,
    ...(ecole.nom !== undefined && { nom: ecole.nom }),
    taux,
    prerequis: etat,
    pacs: pacs ?? [],
    lignes,
    cout: reunirIssues(
      pacs === undefined ? [incomplete<Montant>(cheminsPacs(ecole))] : pacs.map((p) => p.cout),
      (couts) => sommeMontants([...couts, coutDesLignes(lignes, [], ecole.id, undefined)]),
      { silences: silencesDesLignes(lignes, campagne) },
    ),
    financement: reunirIssues(
      pacs === undefined
        ? [incomplete<Financement>(cheminsPacs(ecole))]
        : pacs.map((p) => p.financement ?? etablie(horsPlafond(p))),
      (parts) => sommeFinancements([...parts, propre]),
      { silences: silencesDesLignes(lignes, campagne) },
    ),
    sousReserveDuPrerequis: etat.type === 'etablie' && etat.valeur.etat === 'insuffisant',
    constats: constatsEcole(ecole, etat, campagne),
  };
}

function cheminsPacs(ecole: Ecole): readonly string[] {
  return [`ecoles[${ecole.id}].pacs`];
}

/** A PAC beyond the ceiling: its cost counts, its subsidy has no figure. */
function horsPlafond(pac: EvaluationPac): Financement {
  return financementDesLignes(pac.lignes, [], pac.ecole, pac.id);
}

function evaluerPac(
  pac: Pac,
  ecole: Ecole,
  taux: readonly number[],
  prix: ContextePrix,
  campagne: Campagne,
  statut: StatutPac,
): EvaluationPac {
  const analyse = analyserPac(pac, ecole, campagne);
  const { lignes: lues, manquants: absents } = lignesPac(pac, ecole, analyse, prix);
  const lignes: readonly LigneCout[] =
    statut === 'hors-plafond' ? lues.map((l) => ({ ...l, regime: 'hors-plafond' })) : lues;
  const sommeCout = coutDesLignes(lignes, taux, ecole.id, pac.id);
  const silences = silencesDesLignes(lues, campagne);
  const reserves = reservesDesLignes(lignes, analyse.genre, (a) => analyse.ligne(a)?.rubrique);
  const notices = [...new Set(analyse.constats.flatMap((c) => (c.lecture === undefined ? [] : [c.lecture])))];
  const tracesCout = [traceCout(lignes, sommeCout, campagne)];
  const cout: Issue<Montant> =
    absents.length > 0
      ? incomplete(absents)
      : etablie(sommeCout, { traces: tracesCout, silences, reserves: reserves.filter((r) => r === 'A14') });
  const tauxInconnu = taux.length === 0 ? [`ecoles[${ecole.id}].niveau`] : [];
  const aChoisir = statut === 'a-choisir' ? [`ecoles[${ecole.id}].pacs[${pac.id}].horsPlafond`] : [];
  return {
    id: pac.id,
    ecole: ecole.id,
    ...(analyse.genre !== undefined && { genre: analyse.genre }),
    ...(analyse.option !== undefined && { option: analyse.option }),
    statut,
    lignes,
    cout,
    financement:
      statut === 'hors-plafond'
        ? null
        : absents.length + tauxInconnu.length + aChoisir.length > 0
          ? incomplete([...tauxInconnu, ...absents, ...aChoisir])
          : financementEtabli(),
    constats: analyse.constats,
  };

  function financementEtabli(): Issue<Financement> {
    const valeur = financementDesLignes(lignes, taux, ecole.id, pac.id);
    const tauxDe = tauxEcole(ecole, campagne);
    return etablie(valeur, {
      traces: [...tracesCout, ...tauxDe.traces, traceSubvention(valeur, taux, campagne)],
      reserves: union(tauxDe.reserves, reserves),
      notices,
      silences: union(tauxDe.silences, silences),
    });
  }
}

function union<T>(...listes: readonly (readonly T[])[]): readonly T[] {
  return [...new Set(listes.flat())];
}

/** Outcomes together: incomplete if one is, else their values combined; reasons ride along. */
function reunirIssues<T, U>(
  issues: readonly Issue<T>[],
  combiner: (valeurs: readonly T[]) => U,
  propres: { readonly silences: readonly SilenceId[] },
): Issue<U> {
  const justification: Justification = {
    traces: issues.flatMap((i) => i.traces),
    reserves: union<LectureId>(...issues.map((i) => i.reserves)),
    notices: union<LectureId>(...issues.map((i) => i.notices)),
    silences: union<SilenceId>(propres.silences, ...issues.map((i) => i.silences)),
  };
  const absents = issues.flatMap((i) => (i.type === 'incomplete' ? i.manquants : []));
  if (absents.length > 0) return incomplete(absents, justification);
  return etablie(combiner(issues.flatMap((i) => (i.type === 'etablie' ? [i.valeur] : []))), justification);
}

function coutCommune(ecoles: readonly EvaluationEcole[]): Issue<Montant> {
  if (ecoles.length === 0) return incomplete(['ecoles']);
  return reunirIssues(
    ecoles.map((e) => e.cout),
    (couts) => (couts.length === 0 ? MONTANT_NUL : sommeMontants(couts)),
    { silences: [] },
  );
}
