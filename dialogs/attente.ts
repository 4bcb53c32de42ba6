/** What the conversation itself asked, and the buttons last shown: the words of a button do what a click on it does. */

import { choixParEcoles, sontDesEnsembles } from './choix-ecoles.js';
import { executer } from './commandes.js';
import { codeDans } from './commandes-partage.js';
import { lireFaits } from './comprehension/faits.js';
import type { Affirmation } from './comprehension/faits-types.js';
import type { Cible } from './comprehension/intentions-types.js';
import { nombres } from './comprehension/nombres.js';
import { normalise } from './comprehension/normalise.js';
import { ouiNon } from './comprehension/ouinon.js';
import { clore, suspendre } from './doutes.js';
import { prendreEtNoter } from './ecrire-reponses.js';
import type { Etat } from './etat.js';
import type { Reponse } from './evenement.js';
import type { Fil } from './fil.js';
import { nomDEcole } from './questions/nom-ecole.js';
import { repondreA } from './repondre.js';
import { dossierCourant, poursuivreOuRelancer, relancer, relancerOuProposer } from './suite.js';
import type { Saisie } from './vues.js';

type Montre = NonNullable<Etat['montres']>[number];

/** The buttons of these replies, for the next message; those that only say words are words already. */
export function boutonsMontres(reponses: readonly Reponse[]): Montre[] {
  return reponses.flatMap(({ vue }) => [
    ...optionsMontrees(vue?.saisie),
    ...(vue?.boutons ?? [])
      .filter((b) => b.lien === undefined && b.soumission.acte !== 'dire')
      .map(({ titre, soumission }) => ({
        titre,
        soumission,
        ...((vue?.genre === 'fiche' || (vue?.genre === 'choix' && vue.titre?.includes('?') === true)) && {
          choix: true,
        }),
      })),
  ]);
}

/** One choice among those of an act (« qui inviter ? »): its words do what its button does. */
function optionsMontrees(saisie: Saisie | undefined): readonly Montre[] {
  if (saisie?.type !== 'choix' || saisie.multiple) return [];
  const { soumission } = saisie.soumettre;
  return soumission.acte !== 'commande'
    ? []
    : saisie.options.map(({ titre, valeur }) => ({
        titre,
        soumission: { ...soumission, valeur },
        choix: true,
      }));
}

/** « adopter », « garde ce que j'avais »: endings may differ, and the first words are enough when they are a single button's. */
export function boutonDit(fil: Fil, texte: string): Montre['soumission'] | null {
  const { montres = [] } = fil.etat;
  const mots = motsDe(texte);
  if (mots.length === 0 || texte.includes('?')) return null;
  // « Et si… »: a plain yes or no is about the variant just shown.
  const reponse = mots.length <= 2 ? ouiNon(texte) : null;
  const nom = reponse === 'oui' ? 'adopter-variante' : reponse === 'non' ? 'abandonner-variante' : null;
  const variante = montres.find((b) => b.soumission.acte === 'commande' && b.soumission.nom === nom);
  if (variante !== undefined) return variante.soumission;
  const semblables = (a: string, b: string): boolean =>
    a === b || (a.length >= 5 && b.length >= 5 && a.slice(0, -2) === b.slice(0, a.length - 2));
  const commence = montres.filter(({ titre }) => {
    const siens = motsDe(titre);
    return mots.length <= siens.length && mots.every((m, i) => semblables(m, siens[i] ?? ''));
  });
  const entiers = commence.filter(({ titre }) => motsDe(titre).length === mots.length);
  const [seul, autre] =
    entiers.length > 0
      ? entiers
      : commence.filter(() => mots.join('').length >= 6 && !INTERROGATIF.test(mots.join(' ')));
  if (seul !== undefined) return autre === undefined ? seul.soumission : null;
  const nomme = boutonNomme(montres, mots);
  if (nomme !== null) return nomme;
  const choix = montres.filter((b) => b.choix === true);
  return (
    choix[
      choixNomme(
        choix.map((b) => b.titre),
        texte,
      )
    ]?.soumission ?? null
  );
}

/** « Jaurès », « l'école Jaurès », of « École élémentaire « Jaurès » »: the one button that names it. */
function boutonNomme(montres: readonly Montre[], mots: readonly string[]): Montre['soumission'] | null {
  const dits = mots.filter((m) => !/^(?:l|la|le|ecole|pour|a|maternelle|elementaire|primaire|oui)$/.test(m));
  if (dits.length === 0) return null;
  const [seul, autre] = montres.filter(({ titre }) => {
    const nom = /«\s*([^»]+?)\s*»/u.exec(titre)?.[1];
    return nom !== undefined && motsDe(nom).join(' ') === dits.join(' ');
  });
  return seul === undefined || autre !== undefined ? null : seul.soumission;
}

/** Asks by itself: not the beginning of a button. */
const INTERROGATIF = /^(?:combien|comment|pourquoi|quel(?:le)?s?|quand|est ce|c est quoi)$/;

function motsDe(texte: string): readonly string[] {
  return normalise(texte)
    .plat.split(/[^a-z0-9]+/)
    .filter((m) => m !== '');
}

export function nombreDeMots(texte: string): number {
  return motsDe(texte).length;
}

/** Said of a doubt: it settles nothing. */
const LAISSER =
  /^(?:passe[rz]?|on passe|laisse[rz]?(?:[ -]tomber)?|laisse[rz]? ca|peu importe|oublie[rz]?(?: ca)?|aucune?|rien)\b.{0,12}$/;

/** The message answers what the conversation itself asked. False: it is treated like any other message. */
export function repondreAttente(fil: Fil, texte: string): boolean {
  const { attente } = fil.etat;
  if (attente === null) return false;
  if (attente.type !== 'doute') fil.changer({ attente: null });
  const plat = normalise(texte).plat.trim();
  const choisi = (titres: readonly string[]): number => {
    const exact = titres.findIndex((t) => normalise(t).plat.trim() === plat);
    if (exact >= 0) return exact;
    const rang = /^(?:le |la |n°|numero )?(\d)$/.exec(plat)?.[1];
    if (rang !== undefined) return Number(rang) - 1;
    const ordinal = ['premier', 'deuxieme', 'troisieme'].findIndex(
      (m) => plat.includes(m) || plat.includes(m.replace('ier', 'iere')),
    );
    if (ordinal >= 0 && nombreDeMots(texte) <= 3) return ordinal;
    const memes = titres.findIndex((t) => motsDe(t).join(' ') === motsDe(texte).join(' '));
    return memes >= 0 ? memes : choixNomme(titres, texte);
  };
  if (attente.type === 'confirmation') {
    const reponse = ouiNon(texte);
    if (reponse === 'oui') {
      executer(fil, `${attente.commande}-confirme`, { argument: attente.argument });
      return true;
    }
    fil.dire("D'accord : je ne fais rien de cela.");
    // « annuler » is about what was to be confirmed, and not about what was done before.
    if (reponse === null && !/^annule[rz]?(?: (?:ca|tout))?[ .!]*$/u.test(plat)) return false;
    relancer(fil);
    return true;
  }
  if (attente.type === 'doute') {
    const titres = attente.choix.map((c) => c.titre);
    const { ecoles } = dossierCourant(fil).situation;
    const rang = sontDesEnsembles(attente.choix, ecoles)
      ? choixDEnsemble(attente.choix, texte, ecoles)
      : choisi(titres);
    const choix =
      attente.choix[rang] ?? choixParOuiNon(attente.choix, texte) ?? autreNombre(attente.choix, texte);
    const laisse = LAISSER.test(plat) || (ouiNon(texte) === 'ne-sait-pas' && !texte.includes('?'));
    if (choix === undefined && !laisse) {
      suspendre(fil);
      return false;
    }
    clore(fil, attente);
    if (choix === undefined) {
      fil.dire("D'accord, je laisse cela de côté.");
      poursuivreOuRelancer(fil, true);
      return true;
    }
    const affirmations = choix.affirmations as unknown as readonly Affirmation[];
    if (affirmations.length === 0) {
      fil.dire("D'accord, je ne note rien de cela.");
      relancerOuProposer(fil);
      return true;
    }
    const issue = prendreEtNoter(
      fil,
      { affirmations, nouvelles: nombreDeNouvelles(affirmations), doutes: [] },
      false,
    );
    if (issue !== 'doute') poursuivreOuRelancer(fil, true);
    return true;
  }
  if (attente.type === 'sens') {
    if (/^(autre( chose)?|non|aucune?|rien de tout ca)$/.test(plat)) {
      fil.dire('Dites-le-moi autrement, en une phrase.');
      relancer(fil);
      return true;
    }
    const oui = nombreDeMots(texte) <= 2 && ouiNon(texte) === 'oui';
    if (oui && attente.choix.length > 1) {
      fil.changer({ attente });
      fil.dire(`Dites lequel : ${attente.choix.map((c, i) => `${i + 1}. ${c.titre}`).join(' ')}`);
      return true;
    }
    const rang = oui ? 0 : choisi(attente.choix.map((c) => c.titre));
    const cible = (attente.choix[rang] as { cible?: Cible } | undefined)?.cible;
    if (cible === undefined) return false;
    if (cible.genre === 'commande') executer(fil, cible.id, {});
    else repondreA(fil, cible, attente.choix[rang]?.texte ?? '', lireFaits('', { ecoles: [] }));
    if (cible.genre !== 'commande') relancer(fil);
    return true;
  }
  // A question, or an act said in so many words, is not the name that was awaited.
  if (
    attente.commande === 'renommer-ecole' &&
    nomDEcole.lirePhrase(texte) === null &&
    ouiNon(texte) !== 'ne-sait-pas'
  )
    return false;
  const deCode = attente.commande === 'rejoindre' || attente.commande === 'reprendre-code';
  if (
    deCode &&
    codeDans(texte) === null &&
    nombreDeMots(texte) > 2 &&
    /\p{L}{2}/u.test(texte) &&
    aDesVoyelles(texte)
  )
    return false;
  executer(fil, attente.commande, { argument: attente.argument, texte, valeur: texte });
  return true;
}

/** « une trentaine : 30 ? », then « 31 exactement »: the number itself, of the classes that were asked about. */
function autreNombre<C extends { readonly titre: string; readonly affirmations: readonly unknown[] }>(
  choix: readonly C[],
  texte: string,
): C | undefined {
  const [premier, ...autres] = choix;
  const [dite, suite] = (premier?.affirmations ?? []) as readonly Affirmation[];
  const classes = dite !== undefined && 'champ' in dite && dite.champ === 'classes' && suite === undefined;
  if (!classes || premier === undefined || autres.length > 1) return undefined;
  const cites = nombres(texte).filter((n) => n.kind === 'entier');
  const [n] = cites;
  const net =
    !/[?%€]/u.test(texte) &&
    nombreDeMots(texte) <= 8 &&
    /^(?:(?:non|en fait|plutot|exactement|c'est|on est a|on en a|precisement|pardon|disons|mettez|notez)[ ,:]*)*[a-z\d-]+(?: classes?)?(?: (?:exactement|precisement|pile|tout juste|pas un de plus)(?: .*)?)?[ .!]*$/u.test(
      normalise(texte).plat.trim(),
    );
  if (
    !net ||
    n?.kind !== 'entier' ||
    cites.length > 1 ||
    !/^(?:classes?|exactement|precisement|pile)?$/u.test(n.unite ?? '')
  )
    return undefined;
  return { ...premier, affirmations: [{ ...dite, valeur: n.entier }] };
}

/** No code holds a vowel: with them, it is French. */
function aDesVoyelles(texte: string): boolean {
  return (normalise(texte).plat.match(/[aeiou]/gu) ?? []).length >= 3;
}

const TOUT = /^(?:toutes?|tous|les? (?:deux|2)|l'une? et l'autre|partout|chacune?)\b/;
const MOTS_DE_LIAISON = new Set(
  'le la les l de d du des pour plutot c est ce sera sur a au aux en dans une un celle celui'.split(' '),
);

/** « la maternelle », « pour l'élémentaire », « toutes »: the only choice whose title has these words. */
function choixNomme(titres: readonly string[], texte: string): number {
  const mots = motsDe(texte).filter((m) => !MOTS_DE_LIAISON.has(m));
  if (mots.length > 4 || texte.includes('?')) return -1;
  const tout = (t: string): boolean =>
    TOUT.test(
      normalise(t)
        .plat.trim()
        .replace(/^(?:pour|a|dans) /, ''),
    );
  const possibles = titres.flatMap((titre, i) => {
    const siens = motsDe(titre);
    const nomme = mots.length > 0 && mots.every((m) => siens.includes(m));
    return tout(texte) && mots.length <= 2 ? (tout(titre) ? [i] : []) : nomme ? [i] : [];
  });
  const [seul, autre] = possibles;
  return seul === undefined || autre !== undefined ? -1 : seul;
}

/** Its very words, else the schools that it names: « Jaurès » is not « Toutes sauf Jaurès ». */
function choixDEnsemble(
  choix: readonly (Parameters<typeof choixParEcoles>[0][number] & { readonly titre: string })[],
  texte: string,
  ecoles: Parameters<typeof choixParEcoles>[2],
): number {
  const memes = choix.findIndex((c) => motsDe(c.titre).join(' ') === motsDe(texte).join(' '));
  return memes >= 0 ? memes : choixParEcoles(choix, texte, ecoles);
}

function choixParOuiNon<C extends { readonly titre: string }>(
  choix: readonly C[],
  texte: string,
): C | undefined {
  const reponse = ouiNon(texte);
  return choix.find((c) => reponse !== null && ouiNon(c.titre) === reponse);
}

function nombreDeNouvelles(affirmations: readonly Affirmation[]): number {
  return Math.max(
    0,
    ...affirmations.map((a) => ('ecole' in a && 'nouvelle' in a.ecole ? a.ecole.nouvelle : 0)),
  );
}
