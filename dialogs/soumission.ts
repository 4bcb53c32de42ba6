/** What a card sends back: an answer, a form, words, or an act. Old cards are recognised; a double click counts once. */
import type { Chemin, Ecole } from '../rules/index.js';
import { executer } from './commandes.js';
import { CHAMP_TOUTES, copier, estCopiable } from './copie.js';
import { idsDe, lire } from './dossier/chemins.js';
import type { Dossier } from './dossier/dossier.js';
import type { Changement } from './dossier/ecriture.js';
import { suspendre } from './doutes.js';
import { noter } from './ecrire-reponses.js';
import { PREFIXE_CHAMP, schemaSoumission } from './evenement.js';
import type { Fil } from './fil.js';
import { questionDeId, questionDuChemin } from './questions/catalogue.js';
import { changementsPour, modeleDe, type Question, sujetsDe } from './questions/question.js';
import { dire } from './reponses/boutons.js';
import { dossierCourant, poursuivre, relancer } from './suite.js';
import { surTexte } from './texte.js';
import { versionDuChamp } from './vues-question.js';

const CARTE_ILLISIBLE =
  "Je n'ai pas su lire cette carte. Rien n'est perdu : répondez avec vos mots, ou reprenez ci-dessous.";

/** A typed message; the words of a button count as a click on it. */
export function direTexte(fil: Fil, texte: string): void {
  surTexte(fil, texte, (bouton) => surSoumission(fil, bouton));
}

export function surSoumission(fil: Fil, valeur: unknown): void {
  const lue = schemaSoumission.safeParse(valeur);
  if (!lue.success) {
    fil.dire(CARTE_ILLISIBLE);
    relancer(fil);
    return;
  }
  const soumission = lue.data;
  if (soumission.acte === 'dire') {
    direTexte(fil, soumission.texte);
    return;
  }
  if (soumission.acte === 'commande') {
    suspendre(fil);
    executer(fil, soumission.nom, { argument: soumission.argument, valeur: soumission.valeur });
    return;
  }
  const dossier = dossierCourant(fil);
  if (soumission.dossier !== undefined && soumission.dossier !== dossier.id && fil.dossier() !== null) {
    fil.dire("Cette carte appartient à un autre dossier : je n'ai rien changé.");
    relancer(fil);
    return;
  }
  suspendre(fil);
  if (soumission.acte === 'reponse') surReponse(fil, soumission);
  else surFormulaire(fil, soumission, soumission.versions);
}

function surReponse(
  fil: Fil,
  s: { question: string; chemin: Chemin; version: number; valeur?: unknown },
): void {
  const question = questionDeId(s.question);
  if (question === undefined || question.modele !== modeleDe(s.chemin)) {
    fil.dire(CARTE_ILLISIBLE);
    relancer(fil);
    return;
  }
  const lu = question.type.lireValeur(s.valeur);
  if (lu === null) {
    fil.dire('Il manque votre réponse dans la carte.');
    relancer(fil);
    return;
  }
  if ('refus' in lu) {
    fil.dire(lu.refus);
    relancer(fil);
    return;
  }
  const dossier = dossierCourant(fil);
  if (versionDuChamp(dossier, s.chemin) !== s.version) {
    carteAncienne(fil, question, s.chemin, lu.valeur);
    return;
  }
  fermer(fil, s.chemin);
  noter(fil, changementsPour(question, lu.valeur, s.chemin, dossier));
  poursuivre(fil);
}

/** The field was answered since: the same answer counts once, another one is offered, never taken by surprise. */
function carteAncienne(fil: Fil, question: Question, chemin: Chemin, valeur: unknown): void {
  const dossier = dossierCourant(fil);
  const actuelle = lire(dossier.situation, chemin);
  const dit = question.type.dire(valeur);
  if (actuelle !== undefined && question.type.dire(actuelle) === dit) {
    fil.dire(`C'était déjà noté : ${dit}.`);
  } else if (question.id === 'ecoles' || question.id === 'pacs') {
    fil.dire(
      "Cette carte a déjà servi : je n'ai rien changé. Pour modifier, écrivez par exemple « 2 PAC » ou « ajouter une école ».",
    );
  } else {
    const reponse = actuelle === undefined ? 'effacée depuis' : `« ${question.type.dire(actuelle)} »`;
    fil.montrer({
      genre: 'choix',
      titre: "Cette carte date d'avant",
      blocs: [
        {
          type: 'texte',
          texte: `${question.enonce(sujetsDe(chemin, dossier))} La réponse est maintenant ${reponse}. Voulez-vous la remplacer par « ${dit} » ?`,
        },
      ],
      boutons: [
        {
          titre: `Remplacer par « ${dit} »`,
          soumission: {
            acte: 'commande',
            nom: 'mettre',
            argument: chemin,
            valeur:
              typeof valeur === 'string' || typeof valeur === 'number'
                ? valeur
                : Array.isArray(valeur)
                  ? valeur.map(String)
                  : '',
          },
        },
        dire('Garder la réponse actuelle', 'continuer'),
      ],
    });
    return;
  }
  relancer(fil);
}

/** The open question is answered: it is no longer open. */
function fermer(fil: Fil, chemin: Chemin): void {
  if (fil.etat.question?.chemin === chemin) fil.changer({ question: null });
}

/** « Les mêmes réponses pour les autres écoles », ticked: what this form writes, where it was not said. */
function pourLesAutres(
  dossier: Dossier,
  coche: unknown,
  changements: readonly Changement[],
): readonly Changement[] {
  const [premier] = changements;
  const id = premier === undefined ? undefined : idsDe(premier.chemin).ecole;
  const ecole = dossier.situation.ecoles.find((e) => e.id === id);
  if (ecole === undefined || (coche !== 'oui' && !(Array.isArray(coche) && coche.includes('oui')))) return [];
  const dits = changements.map((c) => [/\.([A-Za-z]+)$/.exec(c.chemin)?.[1] ?? '', c.apres] as const);
  return copier(
    { ...ecole, ...(Object.fromEntries(dits) as Partial<Ecole>) },
    dossier.situation.ecoles.filter((e) => e.id !== id && e.pacs?.length !== 0),
    dossier,
    dits.map(([champ]) => champ).filter(estCopiable),
  );
}

function surFormulaire(
  fil: Fil,
  brut: Readonly<Record<string, unknown>>,
  versions: Readonly<Record<string, number>>,
): void {
  const dossier = dossierCourant(fil);
  const changements: Changement[] = [];
  const refus: string[] = [];
  const anciens: string[] = [];
  for (const [cle, valeur] of Object.entries(brut)) {
    if (!cle.startsWith(PREFIXE_CHAMP)) continue;
    const chemin = cle.slice(PREFIXE_CHAMP.length);
    const question = questionDuChemin(chemin);
    const lu = question?.type.lireValeur(valeur) ?? null;
    if (question === undefined || lu === null) continue;
    if ('refus' in lu) {
      refus.push(`${question.libelle} : ${lu.refus}`);
      continue;
    }
    const actuelle = lire(dossier.situation, chemin);
    if (versions[chemin] !== undefined && versions[chemin] !== versionDuChamp(dossier, chemin)) {
      if (actuelle === undefined || question.type.dire(actuelle) !== question.type.dire(lu.valeur))
        anciens.push(question.libelle);
      continue;
    }
    if (Array.isArray(lu.valeur) && lu.valeur.length === 0 && actuelle === undefined) continue;
    changements.push(...changementsPour(question, lu.valeur, chemin, dossier));
  }
  fil.changer({ question: null });
  if (changements.length > 0)
    noter(fil, [...changements, ...pourLesAutres(dossier, brut[CHAMP_TOUTES], changements)]);
  for (const phrase of refus) fil.dire(phrase);
  if (anciens.length > 0)
    fil.dire(
      `Cette carte date d'avant : je n'ai pas touché à ${anciens.join(', ')}, qui ont changé depuis. Corrigez-les depuis le récapitulatif.`,
    );
  const vides = changements.length === 0 && refus.length === 0 && anciens.length === 0;
  if (vides) {
    fil.dire("Rien n'était rempli : je passe à la suite, vous pourrez y revenir.");
    fil.changer({ passees: [...new Set([...fil.etat.passees, ...Object.keys(versions)])] });
  } else {
    // What was left empty on purpose is not asked again at once.
    const remplis = new Set(changements.map((c) => c.chemin));
    const laisses = Object.keys(versions).filter(
      (c) => !remplis.has(c) && lire(dossierCourant(fil).situation, c) === undefined,
    );
    fil.changer({ passees: [...new Set([...fil.etat.passees, ...(refus.length > 0 ? [] : laisses)])] });
  }
  poursuivre(fil);
}
