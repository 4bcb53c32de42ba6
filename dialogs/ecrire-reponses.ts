/** Recording what was said: write, say back, tell what the text refuses and what it changes to the figures. */
import {
  CAMPAGNE_PAR_DEFAUT,
  type Constat,
  comparerVariante,
  type Evaluation,
  NE_SAIT_PAS,
  nombreMaxPac,
  type Situation,
} from '../rules/index.js';
import type { Affirmation, Lecture } from './comprehension/faits-types.js';
import { direModifications } from './dire.js';
import { idsDe } from './dossier/chemins.js';
import type { Dossier } from './dossier/dossier.js';
import type { Changement } from './dossier/ecriture.js';
import { demander } from './doutes.js';
import { indicesDe, prendre } from './enregistrer.js';
import type { Fil } from './fil.js';
import { commande } from './reponses/boutons.js';
import { direEcarts, ditCout, ditReste, ditSubvention } from './reponses/differences.js';
import { dossierCourant, posables } from './suite.js';
import { majuscule, pluriel } from './textes/typographie.js';

const REFUS_ECRITURE =
  "Je n'ai pas pu noter cette réponse : elle n'a pas la forme attendue. Ce que vous aviez dit avant est gardé.";

/** True when the person may write at this path: a teacher only in their own school. */
export function peutEcrire(fil: Fil, chemin: string): boolean {
  const droits = fil.droits();
  if (droits === null || droits.role !== 'ecole') return true;
  return idsDe(chemin).ecole === droits.ecole && chemin !== `ecoles[${droits.ecole}]`;
}

/**
 * Writes, says back what was understood, tells at once what the text refuses, and what a correction changes to the amounts.
 * False when nothing was written.
 */
export function noter(fil: Fil, changements: readonly Changement[], entete = "C'est noté"): boolean {
  if (changements.some((c) => !peutEcrire(fil, c.chemin))) {
    fil.dire(
      "Vous complétez le projet de votre école : le reste du dossier appartient à la mairie, je n'y touche pas.",
    );
    return false;
  }
  const avant = fil.dossier();
  const situationAvant = avant?.situation ?? null;
  const evAvant = situationAvant === null ? null : fil.evaluer(situationAvant);
  const ecriture = fil.ecrire(changements);
  if (!ecriture.ok) {
    fil.dire(REFUS_ECRITURE);
    return false;
  }
  if (ecriture.modifications.length === 0) {
    fil.dire("C'est déjà noté ainsi.");
    return false;
  }
  fil.changer({
    echecs: 0,
    passees: fil.etat.passees.filter((p) => !ecriture.modifications.some((m) => m.chemin === p)),
  });
  const lignes = direModifications(ecriture.dossier, ecriture.modifications);
  const deux = ecriture.modifications.find(
    (m) => m.avant !== undefined && autreAuteur(avant, m.chemin, fil.contexte.auteur),
  );
  const enListe = lignes.length > 2 || (lignes.length > 1 && lignes.some((l) => l.includes(' ; ')));
  fil.dire(enListe ? `${entete} : \n- ${lignes.join('\n- ')}` : `${entete} : ${lignes.join(' ; ')}.`);
  if (deux !== undefined)
    fil.dire(
      "Une autre personne avait répondu à cette question : votre réponse remplace la sienne. « Annuler » remet l'ancienne.",
    );
  direPlafond(fil, ecriture.modifications, ecriture.dossier.situation);
  direConstats(fil, evAvant, fil.evaluer(ecriture.dossier.situation));
  const change = (m: { readonly chemin: string; readonly avant?: unknown }): boolean =>
    m.avant !== undefined || m.chemin.startsWith('devis[');
  const corrige = situationAvant !== null && ecriture.modifications.some(change);
  const dites = corrige && direConsequences(fil, situationAvant, ecriture.dossier.situation);
  if (!dites) direEstimation(fil, situationAvant, ecriture.dossier.situation);
  proposerAutreBrouillon(fil, ecriture.dossier);
  return true;
}

/** The commune's classes, newly told: the most PACs that they give (F3). Of its schools alone: only if they are all. */
function direPlafond(
  fil: Fil,
  modifications: readonly { readonly chemin: string; readonly avant?: unknown; readonly apres?: unknown }[],
  { commune, ecoles }: Situation,
): void {
  const dite = modifications.find((m) => m.chemin === 'commune.classes');
  if (dite !== undefined) {
    const max = typeof dite.apres === 'number' && dite.avant === undefined ? nombreMaxPac(dite.apres) : null;
    if (max !== null && typeof dite.apres === 'number')
      fil.dire(
        `Pour ${pluriel(dite.apres, 'classe')} dans la commune : ${pluriel(max, 'PAC', 'PAC')} au maximum (${CAMPAGNE_PAR_DEFAUT.nomCourt}, « Nombre maximum de PAC »).`,
      );
    return;
  }
  if (commune.classes !== undefined || ecoles.length < 2) return;
  if (!modifications.some((m) => /^ecoles\[[^\]]+\](?:\.classes)?$/.test(m.chemin))) return;
  const classes = ecoles.map((e) => (e.statut === 'privee' ? undefined : e.classes));
  if (!classes.every((n) => typeof n === 'number')) return;
  const total = classes.reduce((a, b) => a + b, 0);
  const max = nombreMaxPac(total);
  if (max !== null)
    fil.dire(
      `Si la commune n'a pas d'autre classe, cela en fait ${total} : ${pluriel(max, 'PAC', 'PAC')} au maximum (${CAMPAGNE_PAR_DEFAUT.nomCourt}, « Nombre maximum de PAC »).`,
    );
}

function autreAuteur(dossier: Dossier | null, chemin: string, auteur: string): boolean {
  const derniere = dossier?.modifications.findLast((m) => m.chemin === chemin);
  return derniere !== undefined && derniere.auteur !== auteur;
}

/** F6: one dossier per commune. The person's own other draft for the same commune is offered. */
function proposerAutreBrouillon(fil: Fil, dossier: Dossier): void {
  const { insee, nom } = dossier.situation.commune;
  const autre = fil.contexte.dossiers.find(
    ({ dossier: d }) => d.id !== dossier.id && insee !== undefined && d.situation.commune.insee === insee,
  );
  if (
    autre === undefined ||
    nom === undefined ||
    dossier.modifications.some((m) => m.chemin === 'commune.insee' && m.avant === insee)
  )
    return;
  if (
    dossier.modifications.at(-1)?.lot !==
    dossier.modifications.findLast((m) => m.chemin === 'commune.insee')?.lot
  )
    return;
  fil.montrer({
    genre: 'choix',
    titre: `Vous avez déjà un dossier pour ${nom}`,
    blocs: [
      {
        type: 'texte',
        texte:
          'Le texte prévoit un seul dossier par commune. Voulez-vous reprendre celui que vous aviez commencé ?',
      },
    ],
    boutons: [
      commande('Reprendre le premier', 'ouvrir-dossier', 'principal', autre.dossier.id),
      commande('Continuer avec celui-ci', 'continuer'),
    ],
  });
}

const cleConstat = (c: Constat): string => `${c.code} ${c.chemin} ${c.message}`;

/** What the text says about the plan, at once: never silently clipped. Only what is new since before. */
function direConstats(fil: Fil, avant: Evaluation | null, apres: Evaluation): void {
  const connus = new Set(avant?.constats.map(cleConstat));
  const nouveaux = apres.constats.filter((c) => !connus.has(cleConstat(c)) && c.gravite !== 'info');
  const vus = new Set<string>();
  for (const constat of nouveaux) {
    if (vus.has(constat.message)) continue;
    vus.add(constat.message);
    const chemin = cheminAMettre(fil, constat);
    const proche = constat.choixProche;
    fil.montrer({
      genre: 'message',
      blocs: [
        { type: 'texte', ton: 'attention', texte: constat.message },
        ...(proche === undefined
          ? []
          : [
              {
                type: 'texte' as const,
                texte: `Choix permis le plus proche : ${proche.libelle}. Je garde ce que vous avez dit tant que vous ne le changez pas.`,
              },
            ]),
      ],
      boutons:
        proche === undefined || chemin === null
          ? []
          : [
              {
                titre: majuscule(proche.libelle),
                soumission: {
                  acte: 'commande',
                  nom: 'mettre',
                  argument: chemin,
                  valeur: proche.valeur,
                },
                style: 'principal',
              },
            ],
    });
  }
}

/** Where the nearest allowed choice is written: one school's PACs for the commune's ceiling; nowhere when it is several's. */
function cheminAMettre(fil: Fil, constat: Constat): string | null {
  if (constat.chemin !== 'ecoles') return constat.chemin;
  const [seule, autre] = dossierCourant(fil).situation.ecoles.filter((e) => (e.pacs ?? []).length > 0);
  return seule === undefined || autre !== undefined ? null : `ecoles[${seule.id}].pacs`;
}

/** What a correction changes to the amounts, aloud. False when nothing does. */
export function direConsequences(fil: Fil, avant: Situation, apres: Situation): boolean {
  const morceaux = direEcarts(comparerVariante(avant, apres, options(fil)));
  if (morceaux.length > 0) fil.dire(`Ce que cela change : ${morceaux.join(' ; ')}.`);
  return morceaux.length > 0;
}

/** The amounts of the project in a line, as soon as what was just told makes them computable or changes them. */
function direEstimation(fil: Fil, avant: Situation | null, apres: Situation): void {
  // The result comes next by itself.
  if (fil.etat.but === 'estimation' && posables(fil).length === 0) return;
  const dite = estimation(fil, apres);
  if (dite !== null && (avant === null || estimation(fil, avant) !== dite)) fil.dire(dite);
}

function estimation(fil: Fil, situation: Situation): string | null {
  const { variante: ev, cout, subvention, reste } = comparerVariante(situation, situation, options(fil));
  if (cout === null || subvention === null || reste === null || subvention.apres.max.isZero()) return null;
  const montants = `coût ${ditCout(ev, cout.apres)} ; subvention ${ditSubvention(ev, subvention.apres)} ; reste à payer ${ditReste(ev, reste.apres)}`;
  return `Le projet à ce stade : ${montants} (${CAMPAGNE_PAR_DEFAUT.nomCourt}, « Financement » et « Démarche »).`;
}

const options = ({ contexte }: Fil): Parameters<typeof comparerVariante>[2] => ({
  jour: contexte.jour,
  ...(contexte.prix && { prix: contexte.prix }),
});

/** Takes what a message says. Returns what happened, for the caller to decide what comes next. */
export function prendreEtNoter(
  fil: Fil,
  lecture: Pick<Lecture, 'affirmations' | 'nouvelles' | 'doutes'>,
  correction: boolean,
): 'note' | 'doute' | 'refus' | 'rien' {
  const chemin = fil.etat.question?.chemin;
  const prise = prendre(lecture, dossierCourant(fil), indicesDe(chemin));
  let issue: 'note' | 'doute' | 'refus' | 'rien' = 'rien';
  if (prise.changements.length > 0)
    issue = noter(fil, prise.changements, correction ? 'Corrigé' : "C'est noté") ? 'note' : 'refus';
  preciser(fil, lecture.affirmations);
  for (const phrase of prise.refus) fil.dire(phrase);
  if (prise.refus.length > 0) issue = 'refus';
  const doute = prise.doute ?? lecture.doutes[0] ?? null;
  if (doute !== null) {
    demander(fil, { ...doute, choix: doute.choix.map((c) => surEcolesFaites(fil, c, prise.nouvelles)) });
    return 'doute';
  }
  return issue;
}

/** A doubt about schools that this message brought in: they are made by now, so they are told by their ids. */
function surEcolesFaites<C extends { readonly affirmations: readonly Affirmation[] }>(
  fil: Fil,
  choix: C,
  nouvelles: readonly string[],
): C {
  const { ecoles } = dossierCourant(fil).situation;
  const affirmations = choix.affirmations.map((a) => {
    const id = 'ecole' in a && 'nouvelle' in a.ecole ? nouvelles[a.ecole.nouvelle - 1] : undefined;
    return id !== undefined && ecoles.some((e) => e.id === id) ? { ...a, ecole: { id } } : a;
  });
  return { ...choix, affirmations };
}

/** Shorthands are said back in the precise words, so that they can be corrected. */
function preciser(fil: Fil, affirmations: readonly Affirmation[]): void {
  const precises = new Set<string>();
  for (const a of affirmations) {
    if (a.precision !== undefined && !precises.has(a.precision)) {
      precises.add(a.precision);
      fil.dire(a.precision);
    }
    if (a.sur === 'commune' && a.champ === 'commune') {
      if (a.valeur.ancienne !== undefined)
        fil.dire(
          `${a.valeur.ancienne} fait maintenant partie de ${a.valeur.nom} : je prends ${a.valeur.nom}.`,
        );
      else if (a.valeur.corrige)
        fil.dire(`J'ai compris ${a.valeur.nom} ; dites-le-moi si c'est une autre commune.`);
    }
    if (
      a.sur === 'ecole' &&
      a.champ === 'niveau' &&
      a.deduit &&
      a.valeur !== NE_SAIT_PAS &&
      /snee|plan|equip|%/i.test(a.dit) &&
      !precises.has(`${a.dit} ${a.valeur}`)
    ) {
      precises.add(`${a.dit} ${a.valeur}`);
      const etat = a.valeur === 'atteint' ? 'déjà atteint' : 'pas encore atteint';
      fil.dire(
        `J'ai compris « ${a.dit} » comme : socle numérique de base (plan SNEE) ${etat}. Corrigez-moi si ce n'est pas cela.`,
      );
    }
  }
}
