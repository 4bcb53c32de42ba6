/** Answers that name their question (« formations : … », « domaines 1 et 2 »), and sentences that could answer several. */
import type { Ecole } from '../rules/index.js';
import { nombreDeMots } from './attente.js';
import { lireFaits } from './comprehension/faits.js';
import { nomme } from './comprehension/faits-sauf.js';
import { normalise } from './comprehension/normalise.js';
import { indice } from './contexte-lecture.js';
import { idsDe, lire } from './dossier/chemins.js';
import type { Changement } from './dossier/ecriture.js';
import { noter, prendreEtNoter } from './ecrire-reponses.js';
import type { Fil } from './fil.js';
import { estDemande } from './nature.js';
import { QUESTIONS, questionDeId, questionDuChemin } from './questions/catalogue.js';
import { changementsPour, nomEcole, type Question } from './questions/question.js';
import { dossierCourant, posables, relancer } from './suite.js';

const LABEL_MAX = 60;
const LABEL_MOTS = 7;

/** « pour toutes les écoles », « les maternelles »: of which schools, before or inside a label. */
const PORTEES: readonly { readonly motif: RegExp; readonly vise: (e: Ecole) => boolean }[] = [
  { motif: /\b(?:les|des|aux) (?:ecoles )?maternelles\b/, vise: (e) => e.type === 'maternelle' },
  { motif: /\b(?:les|des|aux) (?:ecoles )?elementaires\b/, vise: (e) => e.type === 'elementaire' },
  { motif: /\b(?:les|des|aux) (?:ecoles )?primaires\b/, vise: (e) => e.type === 'primaire' },
  {
    motif: /\b(?:toutes(?: les ecoles)?|tous|chaque ecole|chacune|partout|(?:les|des) ecoles)\b/,
    vise: () => true,
  },
];

/** The schools that a label names: by their name, « toutes les écoles », « les maternelles »; else the one under discussion. */
function visees(fil: Fil, label: string): readonly string[] {
  const { ecoles } = dossierCourant(fil).situation;
  const nommees = ecoles.filter((e) => nomme(label, e.nom));
  if (nommees.length > 0) return nommees.map((e) => e.id);
  const portee = PORTEES.find(({ motif }) => motif.test(label));
  if (portee !== undefined && ecoles.length > 1) return ecoles.filter(portee.vise).map((e) => e.id);
  const ouverte = fil.etat.question === null ? undefined : idsDe(fil.etat.question.chemin).ecole;
  const seule = ouverte ?? (ecoles.length === 1 ? ecoles[0]?.id : undefined);
  return seule === undefined ? [] : [seule];
}

const NOMMABLES = QUESTIONS.filter(
  (q) => !q.modele.includes('pacs[]') && q.id !== 'commune' && q.id !== 'ecoles',
);

const estTexteLong = (question: Question): boolean => {
  const saisie = question.type.saisie('', undefined);
  return saisie?.type === 'texte' && saisie.multiligne;
};

interface Ligne {
  readonly texte: string;
  /** The question named before a colon, or begun with. */
  readonly question: Question | null;
  readonly label: string;
  readonly reponse: string;
}

/** One part of a message: the question that it names before a colon, or that it begins with when the answer is a choice. */
function etiqueter(texte: string, portee: string): Ligne {
  const deuxPoints = texte.indexOf(':');
  const avant = texte.slice(0, Math.max(0, deuxPoints));
  const explicite =
    deuxPoints > 0 && deuxPoints <= LABEL_MAX && !/[\d,;.]/.test(avant) && nombreDeMots(avant) <= LABEL_MOTS;
  const label = normalise(explicite ? avant : texte).plat.trim();
  for (const question of NOMMABLES) {
    const nom = question.noms.exec(label);
    if (nom === null) continue;
    if (explicite)
      return { texte, question, label: `${portee} ${label}`, reponse: texte.slice(deuxPoints + 1).trim() };
    if (nom.index > 4 || question.type.saisie('', undefined)?.type !== 'choix') continue;
    if (question.groupe !== 'projet' && question.groupe !== 'priorites') continue;
    const reponse = label.slice(nom.index + nom[0].length).trim();
    return { texte, question, label: `${portee} ${label.slice(0, nom.index)}`, reponse };
  }
  return { texte, question: null, label: portee, reponse: '' };
}

/** A label in the middle of a paragraph: after a sentence, a comma or a line, a few words that name a question, then a colon. */
const DEBUT_ETIQUETTE = /(?:^|(?<=[.;,!?…»\n]))\s*(?=\p{L}[\p{L} '’-]{2,60}\s?:)/gu;

/** The parts of a message, each with the question that it names; lines that follow a free text are part of it. */
function lignesDe(texte: string, portee: string): readonly Ligne[] {
  const coupes = Array.from(texte.matchAll(DEBUT_ETIQUETTE), (m) => m.index).filter((i) => {
    const ligne = etiqueter(texte.slice(i, i + LABEL_MAX + 40).trim(), portee);
    return ligne.question !== null && ligne.label.length < LABEL_MAX + portee.length;
  });
  const sauts = Array.from(texte.matchAll(/\n+/g), (m) => m.index);
  const debuts = [...new Set([0, ...coupes, ...sauts])].sort((a, b) => a - b);
  const lignes: Ligne[] = [];
  for (const [i, debut] of debuts.entries()) {
    const brut = texte.slice(debut, debuts[i + 1] ?? texte.length);
    if (brut.trim() === '') continue;
    const ligne = etiqueter(brut.trim(), portee);
    const precedente = lignes.at(-1);
    if (ligne.question === null && precedente?.question != null && estTexteLong(precedente.question))
      lignes[lignes.length - 1] = { ...precedente, reponse: `${precedente.reponse}${brut.trimEnd()}` };
    else lignes.push(ligne);
  }
  return lignes.map((l) =>
    l.question !== null && estTexteLong(l.question)
      ? { ...l, reponse: l.reponse.replace(/[\s,;]+$/u, '').trim() }
      : l,
  );
}

function changementsDe(fil: Fil, ligne: Ligne): readonly Changement[] | null {
  const { question } = ligne;
  if (question === null) return null;
  const chemins = question.modele.startsWith('ecoles[]')
    ? visees(fil, ligne.label).map((id) => question.modele.replace('ecoles[]', `ecoles[${id}]`))
    : [question.modele];
  const lu = question.type.lirePhrase(ligne.reponse);
  if (chemins.length === 0 || lu === null || !('valeur' in lu)) return null;
  const ajoute = AJOUTE.exec(ligne.reponse.trim())?.[1];
  const { situation } = dossierCourant(fil);
  return chemins.flatMap((chemin) => {
    // « ajoute aussi la webradio »: after what is there, which stays word for word.
    const ancien = lire(situation, chemin);
    const libre = question.type.saisie('', undefined)?.type === 'texte';
    const valeur =
      ajoute !== undefined && libre && typeof ancien === 'string' ? `${ancien}\n${ajoute}` : lu.valeur;
    return changementsPour(question, valeur, chemin, dossierCourant(fil));
  });
}

const AJOUTE =
  /^(?:(?:r?ajoute[rz]?|mets?|mettez) (?:aussi|également|encore|en plus)?|et aussi|en plus) ?:? ?(.{3,})$/isu;

/** « Toutes les écoles : formations : … »: the schools, before the label. */
const PORTEE_DEVANT =
  /^(?:pour |dans |à |aux )?((?:toutes(?: les écoles)?|chaque école|les (?:écoles )?(?:maternelles|élémentaires|elementaires|primaires)))\s*[:,]\s*(?=\p{L}[^:]{2,60}:)/iu;

/**
 * Takes a message whose parts name their questions. What stands before the first of them may be ordinary facts. False when a
 * part is neither.
 */
export function adresser(fil: Fil, texte: string): boolean {
  if (fil.etat.but !== 'dossier' || texte.trim().endsWith('?')) return false;
  const devant = PORTEE_DEVANT.exec(texte.trim());
  const reste = devant === null ? texte : texte.trim().slice(devant[0].length);
  const lignes = lignesDe(reste, normalise(devant?.[1] ?? '').plat);
  const rang = lignes.findIndex((l) => l.question !== null);
  if (rang < 0) return false;
  const lues = lignes.slice(rang).map((l) => changementsDe(fil, l));
  if (lues.some((l) => l === null)) return false;
  const changements = lues.flatMap((l) => l ?? []);
  const avant = lignes.slice(0, rang);
  if (avant.length > 0) {
    const lecture = lireFaits(avant.map((l) => l.texte).join('\n'), indice(fil));
    if (lecture.affirmations.length === 0 || lecture.interrogatif || lecture.hypothese) return false;
    if (prendreEtNoter(fil, { ...lecture, doutes: [] }, lecture.correction) === 'rien') return false;
  }
  if (changements.some((c) => c.chemin === fil.etat.question?.chemin)) fil.changer({ question: null });
  return noter(fil, changements) || avant.length > 0;
}

/** Words of what a school does, and of no question about the call. */
const RECIT =
  /(?<![a-z])(?:eleves?|enfants?|maitress\w+|maitres?|enseignant\w*|instits?|parents?|familles?|ateliers?|soirees?|cafes?|reunions?|conferences?|exposes?|journal|lecture|oral|ecriture|langage|maths?|sciences|programmation|travailler|apprendre|creer|former|formations?|prise en main|seances?|spectacle|podcasts?|webradio|films?|blog)(?![a-z])/u;

/**
 * A sentence about the project while something else is asked: written where its words belong when one free text alone is
 * named by them, else it is asked where, never guessed.
 */
export function demanderOu(fil: Fil, texte: string): boolean {
  const ouverte = fil.etat.question;
  if (fil.etat.but !== 'dossier' || ouverte === null || nombreDeMots(texte) < 4) return false;
  const { ecoles } = dossierCourant(fil).situation;
  const ecole = idsDe(ouverte.chemin).ecole ?? (ecoles.length === 1 ? ecoles[0]?.id : undefined);
  const libres = posables(fil).filter(({ question, chemin }) => {
    const saisie = question.type.saisie('', undefined);
    return idsDe(chemin).ecole === ecole && saisie?.type === 'texte' && saisie.multiligne;
  });
  if (ecole === undefined || libres.length === 0 || libres.some((q) => q.chemin === ouverte.chemin))
    return false;
  const { plat } = normalise(texte);
  const enProjet = libres.some(({ question }) => questionDeId(ouverte.id)?.groupe === question.groupe);
  if (!(enProjet && libres.length > 1) && (!RECIT.test(plat) || estDemande(texte))) return false;
  const nommees = libres.filter(({ question }) => question.noms.test(plat));
  const [nommee, autre] = nommees;
  if (nommee !== undefined && autre === undefined && !enProjet) {
    noter(fil, changementsPour(nommee.question, texte, nommee.chemin, dossierCourant(fil)));
    relancer(fil);
    return true;
  }
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
  // « Curie, Jaurès »: two of them, and nothing said of the first.
  if (ecoles.some((e) => e !== visee && e.nom !== undefined && plat(reste).startsWith(plat(e.nom))))
    return texte;
  const posable = posables(fil).find((q) => idsDe(q.chemin).ecole === visee.id);
  const chemin = posable?.chemin ?? `ecoles[${visee.id}].pacs`;
  const question = posable?.question ?? questionDuChemin(chemin);
  if (question === undefined) return texte;
  fil.changer({ question: { id: question.id, chemin }, attente: null });
  return reste;
}
