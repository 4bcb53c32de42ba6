/**
 * « et l'ENT ? » after « c'est quoi le SNEE ? », « ça suffit ? » after « on a 12 Mb/s »: a short message that means nothing
 * alone is read with what was said just before, and taken only when the router is then sure.
 */
import type { Routage } from './comprehension/intentions-types.js';
import { normalise } from './comprehension/normalise.js';
import { router } from './contexte-lecture.js';
import type { Fil } from './fil.js';

/** A message read with what came before it. */
export type EnContexte = { readonly texte: string; readonly routage: Routage };

const MOTS_SUITE = 9;
const MOTS_AVANT = 14;
/** Readings tried: each costs one look at the model. */
const ESSAIS = 5;
/** Below this the reading is a guess. */
const SURE = 0.6;
/** How a follow-up begins. */
const LIANT =
  /^(?:(?:ah |ok(?:ay)? |d'accord |bien |tres bien )?(?:et|puis|ou|mais|alors|donc|sinon)\b|(?:ah |ok(?:ay)?|d'accord)\b)[ ,]*/u;
/** What stands for something said before. */
const RENVOI =
  /\b(?:en|y|ca|cela|lequel|laquelle|lesquels|lesquelles|celui(?:-ci|-la)?|celle(?:-ci|-la)?|ceux|celles|il|elle|ils|elles|c'est|possible)\b/u;

/** Words that ask about something without naming it. */
const VAGUES: ReadonlySet<string> = new Set(
  (
    'c est ce ca cela bon bonne ok oui alors donc pour nous moi vous on en y a t il elle ils elles le la les l un une de d du des ' +
    'au aux par avec et ou que qu qui quoi quand comment combien quel quelle quels quelles lequel laquelle lesquels lesquelles ' +
    'celui celle ceux celles va suffit suffisant assez possible peut pourra faut doit avoir faire compte plus moins important ' +
    'importante mieux total tout tous obligatoire facultatif obliges cher chere gratuit gratuite payant coute coutent prix ' +
    'pac pacs kit kits classe ecole eleve subventionne subventionnee pris prise compris comprise inclus incluse fourni fournie vrai sur si bien ici chez droit vraiment exactement reellement juste'
  ).split(' '),
);
/** How a definition or a plain question opens: what follows is what it is about. */
const CADRE =
  /^(?:c'est quoi|qu'est[- ]ce que(?: c'est(?: que)?)?|definition de|parle(?:z)?[- ]moi de|explique(?:z)?(?:[- ]moi)?|a quoi sert) /u;
/** What a definition or a plain question is about, alone. */
export function sansCadre(texte: string): string {
  return normalise(texte).plat.trim().replace(CADRE, '');
}

/** A new name for what was asked about; « en maternelle », « avec le Wi-Fi » add to it. */
const NOMME = /^(?:de|du|des|d'|l'|la|le|les|un|une|aux?|mon|ma|mes|notre|nos)(?: |$)/u;
const PRIME_ALIGNEE = 0.2;

/** The message with what it follows on, or null when it stands by itself or nothing before makes it clear. */
export function enContexte(fil: Fil, texte: string, seul: Routage): EnContexte | null {
  const plat = normalise(texte).plat.trim();
  const nouveaux = mots(plat.replace(LIANT, ''));
  if (nouveaux.length === 0 || nouveaux.length > MOTS_SUITE) return null;
  const vague =
    texte.includes('?') && nouveaux.every((m) => VAGUES.has(m.replace("'", ''))) && RENVOI.test(plat);
  if (seul.issue === 'reponse' && !estSuiteVide(seul) && !(vague && estReponse(seul))) return null;
  if (!LIANT.test(plat) && !vague && !(texte.includes('?') && RENVOI.test(plat))) return null;
  const [avant, avantDernier] = fil.etat.echanges
    .filter((e) => e.de === 'personne')
    .slice(-2)
    .map((e) => normalise(e.texte).plat.trim())
    .reverse();
  if (avant === undefined) return null;
  const lue = plusSure(
    fil,
    mots(vague ? avant.replace(CADRE, '') : avant),
    nouveaux,
    !vague && NOMME.test(nouveaux.join(' ')),
  );
  if (lue !== null || avantDernier === undefined || /\bnon\b|pardon|plutot|en fait|finalement/u.test(avant))
    return lue;
  return plusSure(fil, mots(`${avantDernier} ${avant}`), nouveaux, false);
}

/** The surest reading of the new words with those before, if one is sure enough. */
function plusSure(
  fil: Fil,
  avant: readonly string[],
  nouveaux: readonly string[],
  remplacer: boolean,
): EnContexte | null {
  if (avant.length === 0 || avant.length > MOTS_AVANT) return null;
  let meilleure: EnContexte | null = null;
  let note = 0;
  const tentes = remplacer
    ? essais(avant, nouveaux)
    : [essaiAjoute(avant, nouveaux), ...essaisNommes(avant, nouveaux)];
  for (const essai of tentes) {
    const routage = router(fil, essai.texte);
    if (routage.issue !== 'reponse' || !estReponse(routage) || routage.confiance < SURE) continue;
    const sienne = routage.confiance + (essai.alignee ? PRIME_ALIGNEE : 0);
    if (sienne > note) {
      note = sienne;
      meilleure = { texte: essai.texte, routage };
    }
  }
  return meilleure;
}

type Essai = { readonly texte: string; readonly alignee: boolean };

/** The new words in the place of the end of what was asked, then of its beginning, then after it. */
function essais(avant: readonly string[], nouveaux: readonly string[]): readonly Essai[] {
  const [tete] = nouveaux;
  const fins = avant.slice(1).map((mot, i) => essai([...avant.slice(0, i + 1), ...nouveaux], mot === tete));
  const debuts = avant
    .slice(1)
    .map((_, i) => essai([...nouveaux, ...avant.slice(i + 1)], i > 0 && avant[0] === tete));
  return [...fins.reverse().slice(0, ESSAIS), ...debuts.slice(0, ESSAIS), essaiAjoute(avant, nouveaux)];
}

/** « elle est de combien ? »: what the message before named, in the place of the pronoun. */
function essaisNommes(avant: readonly string[], nouveaux: readonly string[]): readonly Essai[] {
  const [pronom, ...suite] = nouveaux.filter((m) => !/^(?:vraiment|exactement|reellement|juste)$/u.test(m));
  if (pronom === undefined || !/^(?:elles?|ils?)$/u.test(pronom) || suite.length === 0) return [];
  const article = pronom.startsWith('elle') ? /^(?:la|les|une|l'|cette)$/u : /^(?:le|les|un|l'|ce|cet)$/u;
  const noms = avant.flatMap((mot, i) => {
    const nom = avant[i + 1];
    return article.test(mot) && nom !== undefined ? [[mot, nom]] : [];
  });
  return noms.slice(-NOMS_ESSAYES).map((nom) => essai([...nom, ...suite], false));
}

const NOMS_ESSAYES = 3;

function essaiAjoute(avant: readonly string[], nouveaux: readonly string[]): Essai {
  return essai([...avant, ...nouveaux], false);
}

function essai(liste: readonly string[], alignee: boolean): Essai {
  return { texte: `${liste.join(' ').replaceAll("' ", "'")} ?`, alignee };
}

function mots(plat: string): readonly string[] {
  return plat
    .replace(/[?!.,;:'’-]+/gu, (m) => (m.includes("'") ? "' " : ' '))
    .split(/\s+/u)
    .filter((m) => m !== '');
}

function estReponse(r: Routage): boolean {
  return r.issue === 'reponse' && (r.cible.genre === 'faq' || r.cible.genre === 'calcul');
}

function estSuiteVide(r: Routage): boolean {
  return r.issue === 'reponse' && r.cible.genre === 'commande' && r.cible.id === 'suite-pour';
}
