/** The schools told again: « non, 1 élémentaire et 2 primaires », « pardon, une seule école », « en fait 2 ». */
import type { Ecole } from '../rules/index.js';
import { lireFaits } from './comprehension/faits.js';
import type { Lecture, TypeEcole } from './comprehension/faits-types.js';
import { normalise } from './comprehension/normalise.js';
import { indice } from './contexte-lecture.js';
import type { Changement } from './dossier/ecriture.js';
import { noter } from './ecrire-reponses.js';
import type { Fil } from './fil.js';
import { questionDeId } from './questions/catalogue.js';
import { nomEcole } from './questions/question.js';
import { commande } from './reponses/boutons.js';
import { dossierCourant } from './suite.js';

/** Kinds told, one per school; null: a school and no more. */
type Dites = readonly (TypeEcole | null)[];

/** Schools counted, and no other word. */
const SEULS =
  /^\W*(?:(?:oui|on a|nous avons|il y a|j'ai|avec|et|\d{1,2}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|ecoles?|publiques?|(?:mat|elem|prim)[a-z]*)(?![a-z\d])[ ,.!]*)+$/u;
const UNE_SEULE = /(?:une?|1) seule?(?: ecole)?\W*$/u;

/** True when the message corrected the schools, or asked which of them goes. */
export function corrigerEcoles(fil: Fil, texte: string, lecture: Lecture): boolean {
  const dossier = fil.dossier();
  if (dossier === null || lecture.interrogatif || lecture.hypothese) return false;
  const { ecoles } = dossier.situation;
  const dites = ecoles.length === 0 ? null : lireDites(fil, texte);
  if (dites === null) return false;
  if (!lecture.correction) return repeter(fil, ecoles, dites, texte);
  const [premiere] = dites;
  if (dites.every((type) => type === null)) return recompter(fil, dites.length);
  if (premiere === undefined || dites.includes(null)) return false;
  const unSeul = dites.every((type) => type === premiere);
  const semblables = ecoles.filter((e) => e.type === premiere);
  const visees = unSeul && semblables.length > 0 && semblables.length < ecoles.length ? semblables : ecoles;
  if (!visees.every(legere)) return false;
  return remplacer(fil, visees, dites);
}

/** The same schools told once more; « 3 écoles » and nothing else is their number. */
function repeter(fil: Fil, ecoles: readonly Ecole[], dites: Dites, texte: string): boolean {
  if (!SEULS.test(normalise(texte).plat)) return false;
  if (dites.every((type) => type === null)) return dites.length > 1 && recompter(fil, dites.length);
  const cle = (types: readonly (string | null | undefined)[]): string => types.map(String).sort().join(' ');
  if (dites.length < 2 || cle(dites) !== cle(ecoles.map((e) => e.type))) return false;
  fil.dire("C'est déjà noté ainsi.");
  return true;
}

/** As many schools as that: others are made, or some go when nothing else is known of them, or it is asked which. */
export function recompter(fil: Fil, n: number): boolean {
  const lu = questionDeId('ecoles')?.type.lireValeur(n) ?? null;
  if (lu === null) return false;
  if ('refus' in lu) {
    fil.dire(lu.refus);
    return true;
  }
  const { ecoles } = dossierCourant(fil).situation;
  const type = ecoles[0]?.type;
  const memes = ecoles.every((e) => e.type === type);
  if (n >= ecoles.length) {
    const commun = memes && type !== undefined && type !== 'ne-sait-pas' ? type : null;
    return remplacer(fil, ecoles, [
      ...ecoles.map(() => null),
      ...Array.from({ length: n - ecoles.length }, () => commun),
    ]);
  }
  const surplus = ecoles.filter(legere).slice(n - ecoles.length);
  if (memes && n > 0 && surplus.length === ecoles.length - n)
    return ecrire(
      fil,
      surplus.map((e) => ({ chemin: `ecoles[${e.id}]` })),
    );
  fil.montrer({
    genre: 'choix',
    titre: `${ecoles.length} écoles sont notées : laquelle faut-il retirer ?`,
    blocs: [],
    boutons: ecoles.map((e) => commande(nomEcole(e, ecoles), 'supprimer-ecole', undefined, e.id)),
  });
  return true;
}

/** The kinds that the message tells, and nothing else; null: something else is told. */
function lireDites(fil: Fil, texte: string): Dites | null {
  if (UNE_SEULE.test(normalise(texte).plat)) return [null];
  const { affirmations, doutes, nouvelles } = lireFaits(texte, { ...indice(fil), ecoles: [] });
  if (nouvelles === 0 || doutes.length > 0) return null;
  const types: (TypeEcole | null)[] = Array.from({ length: nouvelles }, () => null);
  for (const a of affirmations) {
    if (a.sur !== 'ecole' || a.champ !== 'type' || !('nouvelle' in a.ecole)) return null;
    types[a.ecole.nouvelle - 1] = a.valeur;
  }
  return types;
}

/** Nothing but its kind is known of it. */
function legere(e: Ecole): boolean {
  return Object.keys(e).every((cle) => cle === 'id' || cle === 'type');
}

/** These schools become those told: the ones of the same kind stay, the others change kind, are made or go. */
function remplacer(fil: Fil, visees: readonly Ecole[], dites: Dites): boolean {
  const { compteurs } = dossierCourant(fil);
  const libres = [...visees];
  const restantes: (TypeEcole | null)[] = [];
  for (const type of dites) {
    const k = libres.findIndex((e) => type === null || e.type === type);
    if (k < 0) restantes.push(type);
    else libres.splice(k, 1);
  }
  const changements: Changement[] = restantes.map((type, i) => {
    const reprise = libres.shift();
    if (reprise !== undefined) return { chemin: `ecoles[${reprise.id}].type`, apres: type };
    const id = `e${compteurs.ecole + 1 + i}`;
    return { chemin: `ecoles[${id}]`, apres: type === null ? { id } : { id, type } };
  });
  return ecrire(fil, [...changements, ...libres.map((e) => ({ chemin: `ecoles[${e.id}]` }))]);
}

function ecrire(fil: Fil, changements: readonly Changement[]): boolean {
  if (changements.length === 0) {
    fil.dire("C'est déjà noté ainsi.");
    return true;
  }
  if (noter(fil, changements, 'Corrigé')) {
    const { ecoles } = dossierCourant(fil).situation;
    if (ecoles.length > 0)
      fil.dire(`Écoles du projet : ${ecoles.map((e) => nomEcole(e, ecoles)).join(', ')}.`);
  }
  return true;
}
