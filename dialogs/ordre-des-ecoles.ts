/** The order of the schools, in words: « mets Jaurès en premier », « inverse les deux écoles », « l'ordre : Ferry, Jaurès ». */
import type { Ecole } from '../rules/index.js';
import { normalise } from './comprehension/normalise.js';
import type { Changement } from './dossier/ecriture.js';
import { ecolesDites } from './ecoles-dites.js';
import { noter } from './ecrire-reponses.js';
import type { Fil } from './fil.js';
import { nomEcole } from './questions/question.js';
import { commande } from './reponses/boutons.js';
import { dossierCourant, poursuivre } from './suite.js';

const TETE =
  "(?:en (?:tout )?(?:premier|1er|tete|haut|premiere (?:position|place)|1ere (?:position|place))|au (?:tout )?(?:debut|dessus)|d'abord|tout en haut)";
const QUEUE = '(?:en (?:tout )?(?:dernier|fin|bas|queue|derniere (?:position|place))|a la fin|tout en bas)';
const VERBE =
  '(?:met(?:s|tre|tez|tons)?|pla(?:ce|cez|cer|cons)|pass(?:e|ez|er|ons)|deplac(?:e|ez|er)|remont(?:e|ez|er)|descend(?:s|ez|re)?|rang(?:e|ez|er)|class(?:e|ez|er))';
const DEVANT =
  '(?:(?:non|ok|alors|plutot|et|en fait|finalement|tu peux|vous pouvez|peux-tu|pouvez-vous|il faut|on veut|je veux|je voudrais|on voudrait)[ ,]*)*(?:(?:re)?mettre )?';

const EN_TETE = new RegExp(`^${DEVANT}(?:${VERBE} )?(?:l'|la |les |le )?(.{2,60}?) (?:${TETE})$`, 'u');
const COMMENCE = new RegExp(
  `^${DEVANT}(?:commen(?:ce|cez|cer|cons)|demarr(?:e|ez|er|ons)|debut(?:e|ez|er)) par (.{2,60})$`,
  'u',
);
const EN_QUEUE = new RegExp(
  `^${DEVANT}(?:${VERBE} )?(?:l'|la |les |le )?(.{2,60}?) ${QUEUE}$|^${DEVANT}(?:fini(?:s|r|ssez)?|termine[rz]?) par (.{2,60})$`,
  'u',
);
const PRES_DE = new RegExp(`^${DEVANT}${VERBE} (.{2,60}?) (avant|apres|devant|derriere) (.{2,60})$`, 'u');
const AU_RANG = new RegExp(
  `^${DEVANT}${VERBE} (.{2,60}?) en (deuxieme|second|seconde|2 ?(?:eme|e)|troisieme|3 ?(?:eme|e)|quatrieme|4 ?(?:eme|e)|cinquieme|5 ?(?:eme|e))(?: position| place)?$`,
  'u',
);
const INVERSE = new RegExp(
  `^${DEVANT}(?:inver[st]\\w*|interverti\\w*|echang\\w*|permut\\w*|swap) (.{0,60})$`,
  'u',
);
const LISTE =
  /^(?:(?:mets?|mettre|voici|je veux|range[rz]?)(?: dans)? )?(?:l'ordre|dans l'ordre|ordre)(?: (?:des ecoles|c'est|est|serait|suivant))* ?[: ] ?(.{5,200})$/u;
const ALPHABET = /ordre alphabetique/u;

type Rangement = readonly Ecole[] | 'laquelle';

/** The schools in the order that the message asks for; null when it asks for none. */
function rangement(ecoles: readonly Ecole[], plat: string): Rangement | null {
  const dites = (mots: string | undefined): readonly Ecole[] => ecolesDites(ecoles, mots ?? '');
  const sans = (retirees: readonly Ecole[]): readonly Ecole[] => ecoles.filter((e) => !retirees.includes(e));
  const places = (lues: readonly Ecole[], rang: (reste: readonly Ecole[]) => number): Rangement => {
    if (lues.length === 0) return 'laquelle';
    const reste = sans(lues);
    return reste.toSpliced(rang(reste), 0, ...lues);
  };
  if (ALPHABET.test(plat))
    return [...ecoles].sort((a, b) => nomSeul(a, ecoles).localeCompare(nomSeul(b, ecoles), 'fr'));
  const pres = PRES_DE.exec(plat);
  if (pres !== null) {
    const [repere, autre] = dites(pres[3]);
    const lues = dites(pres[1]).filter((e) => e !== repere);
    if (repere === undefined || autre !== undefined || lues.length === 0) return null;
    const avant = /^(?:avant|devant)$/u.test(pres[2] ?? '');
    return places(lues, (reste) => reste.indexOf(repere) + (avant ? 0 : 1));
  }
  const tete = COMMENCE.exec(plat)?.[1] ?? EN_TETE.exec(plat)?.[1];
  if (tete !== undefined) return places(dites(tete), () => 0);
  const queue = EN_QUEUE.exec(plat);
  if (queue !== null) return places(dites(queue[1] ?? queue[2]), (reste) => reste.length);
  const rang = AU_RANG.exec(plat);
  if (rang !== null) {
    const n = ['deuxieme|second|seconde|2', 'troisieme|3', 'quatrieme|4', 'cinquieme|5'].findIndex((m) =>
      new RegExp(`^(?:${m})`, 'u').test(rang[2] ?? ''),
    );
    return places(dites(rang[1]).slice(0, 1), () => n + 1);
  }
  const inverse = INVERSE.exec(plat);
  if (inverse !== null) {
    const nommees = dites(inverse[1]);
    const lues = nommees.length === 0 ? ecoles : nommees;
    const deux = /(?<![a-z])(?:deux|2)(?![a-z])/u.test(inverse[1] ?? '');
    if (lues.length === 2 || (nommees.length === 0 && !deux)) {
      const rangs = lues.map((e) => ecoles.indexOf(e)).sort((a, b) => a - b);
      const retournees = [...rangs].reverse();
      return ecoles.map((e, i) => {
        const k = rangs.indexOf(i);
        return k < 0 ? e : (ecoles[retournees[k] ?? i] ?? e);
      });
    }
    return 'laquelle';
  }
  const liste = dites(LISTE.exec(plat)?.[1]);
  return liste.length < 2 ? null : places(liste, () => 0);
}

function nomSeul(e: Ecole, ecoles: readonly Ecole[]): string {
  return e.nom ?? nomEcole(e, ecoles);
}

/** What moves these schools into that order: each one that is not at its place is taken out and put in there. */
export function changementsDOrdre(
  ecoles: readonly Ecole[],
  voulues: readonly Ecole[],
): readonly Changement[] {
  const courantes = [...ecoles];
  const changements: Changement[] = [];
  for (const [rang, ecole] of voulues.entries()) {
    if (courantes[rang] === ecole) continue;
    courantes.splice(courantes.indexOf(ecole), 1);
    courantes.splice(rang, 0, ecole);
    changements.push(
      { chemin: `ecoles[${ecole.id}]` },
      { chemin: `ecoles[${ecole.id}]`, apres: ecole, rang },
    );
  }
  return changements;
}

/** True when the message asked for an order: done, or asked which school goes first. */
export function rangerEcoles(fil: Fil, texte: string): boolean {
  const { ecoles } = dossierCourant(fil).situation;
  if (ecoles.length === 0 || texte.includes('?') || texte.length > 220) return false;
  const plat = normalise(texte)
    .plat.replace(/[.!]+$/u, '')
    .replace(/(?: svp| stp| s'il (?:vous|te) plait| merci)+$/u, '')
    .trim();
  const voulu = rangement(ecoles, plat);
  if (voulu === null) return false;
  // « d'abord 2 PAC »: something else than schools.
  if (voulu === 'laquelle' && (/\d/u.test(plat) || !/ecoles?|premier|tete|ordre/u.test(plat))) return false;
  if (ecoles.length === 1) {
    fil.dire("Il n'y a qu'une école dans le projet : rien à changer dans l'ordre.");
    poursuivre(fil);
    return true;
  }
  if (voulu === 'laquelle') {
    fil.montrer({
      genre: 'choix',
      titre: 'Quelle école mettre en premier ?',
      blocs: [],
      boutons: ecoles.slice(0, 8).map((e) => commande(nomEcole(e, ecoles), 'ranger-ecole', undefined, e.id)),
    });
    return true;
  }
  ordonner(fil, voulu);
  return true;
}

/** Puts the schools in that order, says it, and goes on. */
export function ordonner(fil: Fil, voulues: readonly Ecole[]): void {
  const { ecoles } = dossierCourant(fil).situation;
  const changements = changementsDOrdre(ecoles, voulues);
  if (changements.length === 0) fil.dire("C'est déjà dans cet ordre.");
  else noter(fil, changements, "Ordre changé (« annuler » remet l'ancien)");
  fil.changer({ question: null });
  poursuivre(fil);
}
