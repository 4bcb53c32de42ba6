/** Answers that name their question (« formations : … », « domaines 1 et 2 »), and sentences that could answer several. */
import { nombreDeMots } from './attente.js';
import { normalise } from './comprehension/normalise.js';
import { idsDe } from './dossier/chemins.js';
import type { Changement } from './dossier/ecriture.js';
import { noter } from './ecrire-reponses.js';
import type { Fil } from './fil.js';
import type { QuestionPosable } from './questions/catalogue.js';
import { QUESTIONS, questionDuChemin } from './questions/catalogue.js';
import { changementsPour, nomEcole } from './questions/question.js';
import { dossierCourant, posables } from './suite.js';

const LABEL_MAX = 45;

/** The questions that an answer may name: the commune's and those of the school under discussion. */
function nommables(fil: Fil): readonly QuestionPosable[] {
  const { ecoles } = dossierCourant(fil).situation;
  const ouverte = fil.etat.question === null ? undefined : idsDe(fil.etat.question.chemin).ecole;
  const ecole = ouverte ?? (ecoles.length === 1 ? ecoles[0]?.id : undefined);
  return QUESTIONS.flatMap((question) => {
    if (question.modele.includes('pacs[]') || question.id === 'commune' || question.id === 'ecoles')
      return [];
    if (!question.modele.startsWith('ecoles[]')) return [{ question, chemin: question.modele }];
    return ecole === undefined
      ? []
      : [{ question, chemin: question.modele.replace('ecoles[]', `ecoles[${ecole}]`) }];
  });
}

/** One line as the answer to the question that it names before a colon, or that it begins with when the answer is a choice. */
function uneLigne(fil: Fil, ligne: string): readonly Changement[] | null {
  const deuxPoints = ligne.indexOf(':');
  const avant = ligne.slice(0, Math.max(0, deuxPoints));
  const explicite =
    deuxPoints > 0 && deuxPoints <= LABEL_MAX && !/[\d,;.]/.test(avant) && nombreDeMots(avant) <= 5;
  const label = normalise(explicite ? avant : ligne).plat.trim();
  for (const { question, chemin } of nommables(fil)) {
    const nom = question.noms.exec(label);
    if (
      nom === null ||
      (!explicite && (nom.index > 4 || question.type.saisie('', undefined)?.type !== 'choix'))
    )
      continue;
    if (!explicite && question.groupe !== 'projet' && question.groupe !== 'priorites') continue;
    const reste = explicite ? ligne.slice(deuxPoints + 1) : label.slice(nom.index + nom[0].length);
    const lu = question.type.lirePhrase(reste.trim());
    if (lu !== null && 'valeur' in lu)
      return changementsPour(question, lu.valeur, chemin, dossierCourant(fil));
  }
  return null;
}

/** Takes a message whose every line names its question. False when one does not. */
export function adresser(fil: Fil, texte: string): boolean {
  if (fil.etat.but !== 'dossier' || texte.trim().endsWith('?')) return false;
  const lignes = texte
    .split(/\n+/)
    .map((l) => l.trim())
    .filter((l) => l !== '');
  const lues = lignes.map((l) => uneLigne(fil, l));
  if (lues.length === 0 || lues.some((l) => l === null)) return false;
  const changements = lues.flatMap((l) => l ?? []);
  if (changements.some((c) => c.chemin === fil.etat.question?.chemin)) fil.changer({ question: null });
  return noter(fil, changements);
}

/** A sentence said to a form that has several free texts: which one is asked, never guessed. */
export function demanderOu(fil: Fil, texte: string): boolean {
  const ouverte = fil.etat.question;
  if (fil.etat.but !== 'dossier' || ouverte === null || nombreDeMots(texte) < 4) return false;
  const { ecole } = idsDe(ouverte.chemin);
  const libres = posables(fil).filter(({ question, chemin }) => {
    const saisie = question.type.saisie('', undefined);
    return idsDe(chemin).ecole === ecole && saisie?.type === 'texte' && saisie.multiligne;
  });
  if (ecole === undefined || libres.length < 2 || libres.some((q) => q.chemin === ouverte.chemin))
    return false;
  if (
    !posables(fil).some(
      (q) => q.chemin === ouverte.chemin && q.question.groupe === libres[0]?.question.groupe,
    )
  )
    return false;
  fil.montrer({
    genre: 'choix',
    titre: 'Dans quelle partie du projet écrire cette phrase ?',
    blocs: [{ type: 'texte', texte: `« ${texte.length > 160 ? `${texte.slice(0, 157)}…` : texte} »` }],
    boutons: [
      ...libres.map(({ question, chemin }) => ({
        titre: question.libelle,
        soumission: { acte: 'commande' as const, nom: 'mettre', argument: chemin, valeur: texte },
      })),
      { titre: 'Nulle part', soumission: { acte: 'commande' as const, nom: 'continuer' } },
    ],
  });
  return true;
}

/**
 * « École élémentaire 2 : … » names a school as the cards do: the rest is about it. The open question becomes one of that
 * school's, and the rest of the message is given back; a message that names none is given back whole.
 */
export function viserEcole(fil: Fil, texte: string): string {
  const { ecoles } = dossierCourant(fil).situation;
  if (ecoles.length < 2) return texte;
  const plat = (t: string): string =>
    normalise(t)
      .plat.replace(/[^a-z0-9]+/g, ' ')
      .trim();
  const debut = /^(?:pour |l['’]|(?:à|a) l['’])*([^:,]{3,80}?)\s*[:,]\s*(.+)$/su.exec(texte);
  if (debut === null) return texte;
  const [, nom = '', reste = ''] = debut;
  const visee = ecoles.find(
    (e) => plat(nomEcole(e, ecoles)) === plat(nom) || (e.nom !== undefined && plat(e.nom) === plat(nom)),
  );
  if (visee === undefined) return texte;
  const posable = posables(fil).find((q) => idsDe(q.chemin).ecole === visee.id);
  const chemin = posable?.chemin ?? `ecoles[${visee.id}].pacs`;
  const question = posable?.question ?? questionDuChemin(chemin);
  if (question === undefined) return texte;
  fil.changer({ question: { id: question.id, chemin }, attente: null });
  return reste;
}
