/** One answer for several PACs or schools asked about together: « un de chaque », « 1 maternelle et 2 élémentaires ». */
import { normalise } from './comprehension/normalise.js';
import { idsDe, lire } from './dossier/chemins.js';
import type { Changement } from './dossier/ecriture.js';
import { compterEchec } from './echec.js';
import { noter } from './ecrire-reponses.js';
import type { Fil } from './fil.js';
import { questionOuverte } from './question-ouverte.js';
import { pacsConcernes, type Question } from './questions/question.js';
import { dossierCourant, relancer } from './suite.js';
import { pluriel } from './textes/typographie.js';

const CHAQUE = /^(?:(?:1|une?)(?: pac| kit| lot| ecole)? (?:de )?chaque(?: sorte| type| kit)?|chaque sorte)$/;
const MOITIE = /^(?:(?:la )?moitie[ -](?:et |la )?moitie|50[ /-]50|a parts egales|autant de chaque)$/;
const NOMBRES = ['zero', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
const RANGS = ['premier', 'deuxieme', 'troisieme', 'quatrieme', 'cinquieme'];
/** Words that may stand in a part beside the number and the kind. */
const LIAISON = new Set(
  'le la les l de d des du en pour avec sera seront est sont pac pacs kit kits lot lots classe classes ce'.split(
    ' ',
  ),
);

interface Part {
  readonly combien: number | 'reste' | { readonly rang: number };
  readonly valeur: string;
}

/** The things that the open question asks about together, by the paths of their answers. */
function cheminsConcernes(fil: Fil, question: Question, chemin: string): readonly string[] {
  const { situation } = dossierCourant(fil);
  if (question.modele.includes('pacs[]')) {
    const ecole = situation.ecoles.find((e) => e.id === idsDe(chemin).ecole);
    return pacsConcernes(ecole, chemin).map((p) => chemin.replace(/pacs\[[^\]]+\]/, `pacs[${p.id}]`));
  }
  const tous = situation.ecoles.map((e) => chemin.replace(/ecoles\[[^\]]+\]/, `ecoles[${e.id}]`));
  const vides = tous.filter((c) => lire(situation, c) === undefined);
  return vides.length > 0 ? vides : tous;
}

function lirePart(question: Question, segment: string): Part | null {
  const mots = segment.split(/[^a-z0-9]+/).filter((m) => m !== '');
  const valeurs = new Set<string>();
  let combien: Part['combien'] | null = null;
  for (const mot of mots) {
    const nombre = /^\d{1,2}$/.test(mot) ? Number(mot) : NOMBRES.indexOf(mot === 'une' ? 'un' : mot);
    const rang =
      mot === 'second' || mot === 'seconde'
        ? 2
        : RANGS.indexOf(mot.replace(/^1er$/, 'premier').replace(/^2e(?:me)?$/, 'deuxieme')) + 1;
    const lu = question.type.lirePhrase(mot);
    if (combien === null && (mot === 'autre' || mot === 'autres' || mot === 'reste')) combien = 'reste';
    else if (combien === null && rang > 0) combien = { rang };
    else if (combien === null && nombre >= 0) combien = nombre;
    else if (lu !== null && 'valeur' in lu && question.chaque?.some((c) => c.valeur === lu.valeur))
      valeurs.add(String(lu.valeur));
    else if (!LIAISON.has(mot)) return null;
  }
  const [valeur, autre] = valeurs;
  return combien === null || valeur === undefined || autre !== undefined ? null : { combien, valeur };
}

/** One value for each of `n` things; null when the words say no split; a sentence when the split is not theirs. */
function repartition(question: Question, texte: string, n: number): readonly string[] | string | null {
  const chaque = question.chaque?.map((c) => c.valeur) ?? [];
  const plat = normalise(texte)
    .plat.replace(/[.!]+$/, '')
    .trim();
  const quoi = question.modele.includes('pacs[]') ? pluriel(n, 'PAC', 'PAC') : pluriel(n, 'école');
  const compte = (m: number): string => `Votre réponse en compte ${m}, et il y a ${quoi} à préciser.`;
  if (CHAQUE.test(plat)) return chaque.length === n ? chaque : compte(chaque.length);
  if (MOITIE.test(plat))
    return n % chaque.length === 0
      ? chaque.flatMap((v) => Array.from({ length: n / chaque.length }, () => v))
      : `${quoi} ne se partagent pas en parts égales.`;
  // A kind by school is read with the rest of the sentence: it may bring in other schools.
  if (!question.modele.includes('pacs[]') || plat.length > 120) return null;
  const parts = plat.split(/[,;+/]|\bet\b|\bpuis\b/).filter((s) => s.trim() !== '');
  const lues = parts.map((p) => lirePart(question, p));
  const dites = lues.filter((p) => p !== null);
  if (dites.length < 2 || dites.length < parts.length) return null;
  // « 20 tablettes et 20 ordinateurs » counts devices.
  if (dites.some(({ combien }) => typeof combien === 'number' && combien > n)) return null;
  const valeurs: (string | undefined)[] = Array.from({ length: n }, () => undefined);
  for (const { combien, valeur } of dites) {
    if (typeof combien !== 'object') continue;
    if (combien.rang > n || valeurs[combien.rang - 1] !== undefined) return compte(dites.length);
    valeurs[combien.rang - 1] = valeur;
  }
  const total = dites.reduce((t, { combien }) => t + (typeof combien === 'number' ? combien : 0), 0);
  for (const { combien, valeur } of dites) {
    if (typeof combien !== 'number') continue;
    for (let i = 0; i < combien; i += 1) {
      const libre = valeurs.indexOf(undefined);
      if (libre < 0) return compte(total);
      valeurs[libre] = valeur;
    }
  }
  const reste = dites.find((p) => p.combien === 'reste');
  const completes = valeurs.flatMap((v) => v ?? reste?.valeur ?? []);
  return completes.length === n ? completes : compte(completes.length);
}

/** True when the message split its answer over what the open question asks about (or tried to, and was told why not). */
export function repartirDit(fil: Fil, texte: string): boolean {
  const ouverte = fil.etat.question;
  const question = questionOuverte(fil);
  if (ouverte === null || question?.chaque === undefined || texte.includes('?')) return false;
  const chemins = cheminsConcernes(fil, question, ouverte.chemin);
  if (chemins.length < 2) return false;
  const lue = repartition(question, texte, chemins.length);
  if (lue === null) return false;
  if (typeof lue === 'string') {
    fil.dire(lue);
    compterEchec(fil);
    relancer(fil);
    return true;
  }
  fil.changer({ question: null });
  noter(
    fil,
    chemins.map((chemin, i): Changement => ({ chemin, apres: lue[i] })),
  );
  return true;
}
