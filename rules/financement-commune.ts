/** F8 — the commune's total: its schools together, then the limit, told apart from the parts. */
import type { Campagne } from './campagne.js';
import type { EvaluationEcole, Financement, FinancementCommune, Limite } from './evaluation.js';
import { etablie, type Issue, incomplete } from './issue.js';
import { appliquerLimite, avantLimite, type DepenseEcole, type ResultatLimite } from './limite.js';
import { Decimal, euros, fourchette, type Montant } from './montant.js';
import { aMaterielSansPrix, materielConnu, sommeFinancements } from './subvention.js';
import type { Justification } from './trace.js';

function depenses(ecoles: readonly EvaluationEcole[]): readonly DepenseEcole[] {
  return ecoles.flatMap((e) =>
    e.taux.type !== 'etablie' || e.pacs.length === 0
      ? []
      : [
          {
            materiels: e.pacs.map((p) => materielConnu(p.lignes)),
            sansPrix: e.pacs.some((p) => aMaterielSansPrix(p.lignes)),
            taux: e.taux.valeur.possibles,
          },
        ],
  );
}

/** Cost, subsidy and what is left of the commune; incomplete while a part is, or while the ceiling is not known. */
export function financementCommune(
  ecoles: readonly EvaluationEcole[],
  campagne: Campagne,
): Issue<FinancementCommune> {
  if (ecoles.length === 0) return incomplete(['ecoles']);
  const absents = [
    ...(ecoles.some((e) => e.pacs.some((p) => p.statut === 'plafond-inconnu')) ? ['commune.classes'] : []),
    ...ecoles.flatMap((e) => (e.financement.type === 'incomplete' ? e.financement.manquants : [])),
  ];
  const issues = ecoles.map((e) => e.financement);
  const justification: Justification = {
    traces: issues.flatMap((i) => i.traces),
    reserves: [...new Set(issues.flatMap((i) => i.reserves))],
    notices: [
      ...new Set([
        ...issues.flatMap((i) => i.notices),
        ...ecoles.flatMap((e) => (e.pacs.length > 0 ? e.prerequis.notices : [])),
      ]),
    ],
    silences: [...new Set(issues.flatMap((i) => i.silences))],
  };
  if (absents.length > 0) return incomplete(absents, justification);
  const parts = sommeFinancements(issues.flatMap((i) => (i.type === 'etablie' ? [i.valeur] : [])));
  const limite = appliquerLimite(depenses(ecoles), campagne);
  if (limite.type === 'incomplete') return limite;
  const ensemble: Justification = {
    traces: [...justification.traces, ...limite.traces],
    reserves: justification.reserves,
    notices: justification.notices,
    silences: [...new Set([...justification.silences, ...limite.silences])],
  };
  if (limite.type === 'etablie') return etablie(apresLimite(parts, limite.valeur, ecoles), ensemble);
  return {
    ...ensemble,
    type: 'selon-lecture',
    variantes: limite.variantes.map((v) => ({ ...v, valeur: apresLimite(parts, v.valeur, ecoles) })),
  };
}

function apresLimite(
  parts: Financement,
  resultat: ResultatLimite,
  ecoles: readonly EvaluationEcole[],
): FinancementCommune {
  const materiel = depenses(ecoles)
    .flatMap((d) => d.materiels)
    .reduce((s, m) => s.plus(m), new Decimal(0));
  const { sansChiffre } = parts.subvention;
  const { min, max } = resultat.subvention;
  return {
    cout: parts.cout,
    subvention: { connu: resultat.subvention, sansChiffre },
    reste: { connu: fourchette(materiel.minus(max), materiel.minus(min)), sansChiffre },
    garanti: resultat.garanti,
  };
}

/** The limit, as one line of the commune; null while the financing is incomplete. */
export function limiteDe(
  ecoles: readonly EvaluationEcole[],
  financement: Issue<FinancementCommune>,
  campagne: Campagne,
): Limite | null {
  if (financement.type === 'incomplete') return null;
  const valeurs =
    financement.type === 'etablie' ? [financement.valeur] : financement.variantes.map((v) => v.valeur);
  const connu = avantLimite(depenses(ecoles));
  const avant: Montant = {
    connu,
    sansChiffre: valeurs
      .flatMap((v) => v.subvention.sansChiffre)
      .slice(0, valeurs[0]?.subvention.sansChiffre.length),
  };
  const garanti = Decimal.min(...valeurs.map((v) => v.garanti));
  const mordue =
    financement.type === 'selon-lecture' ||
    valeurs.some((v) => v.subvention.connu.min.lt(connu.min) || v.subvention.connu.max.lt(connu.max));
  return {
    montant: euros(campagne.limiteCommune.valeur),
    etat: mordue ? 'atteinte' : garanti.lt(connu.min) ? 'possible' : 'hors-d-atteinte',
    avant,
    garanti,
  };
}
