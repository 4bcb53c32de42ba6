/**
 * « à 70 ça fait ? », « et pour 2 PAC ? », « combien pour nous ? » after an amount: the same computation with what the message
 * changes. What it says besides must be nothing: one word of something else and it is another question.
 */
import { varierChiffrage } from './chiffrage/index.js';
import { lireFaits } from './comprehension/faits.js';
import type { Lecture } from './comprehension/faits-types.js';
import type { IdCalcul } from './comprehension/intentions-types.js';
import { montants, pourcentages } from './comprehension/montants.js';
import { nombres } from './comprehension/nombres.js';
import { normalise } from './comprehension/normalise.js';
import { indice } from './contexte-lecture.js';
import { entreeFaq } from './faq/recherche.js';
import type { Fil } from './fil.js';
import { avecVariation, repondreCalcul } from './repondre.js';
import { type Donnees, donneesDuMessage, donneesDuSujet } from './reponses/donnees.js';
import { niveauDuTaux } from './reponses/lots.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const MOTS_MAX = 11;
/** Messages of the person looked back at for equipment or an amount. */
const MESSAGES_AVANT = 3;
const ARGENT: readonly IdCalcul[] = ['cout', 'subvention', 'reste', 'total', 'prix-article'];

/** Words that name nothing but a change of the data, or the amount asked again. */
const PORTEE: ReadonlySet<string> = new Set(
  (
    'et puis mais ou alors donc du coup ok oui ah bon bien sinon plutot idem pareil si on en a au aux de d des le la les l un une pour ' +
    'pr avec dans par sur notre nos mon ma mes nous moi j je ai ce c est ca sa cela y il elle ils elles sont serait etait sera avait ' +
    'avoir prend prends prenons prenait prendre veut voudrait achete achetait acheter fait ferait fera faire donne donnerait combien ' +
    'cb quoi reste rester resterait restera paye payer paie paierait payerait payera paiera charge part poche chaque meme chose calcul svp ' +
    'merci la-dessus ecole ecoles commune mairie taux subvention subventions subventionne subventionnee subventionnes aide pac pacs kit ' +
    'kits tablette tablettes ordi ordis ordinateur ordinateurs pc pcs portable portables ipad ipads fois x lot lots tout total encore ' +
    'cout coute coutent couterait coutera prix euro euros ht pourcent sans avec snee socle pas atteint deja ecran ecrans vpi vpis eni enis ' +
    'videoprojecteur videoprojecteurs maternelle elementaire devis chacun chacune piece unite'
  ).split(' '),
);
const LIANT =
  /^(?:ok(?:ay)?,? |ah,? |oui,? |bon,? )?(?:et|mais|puis|alors|donc|du coup|sinon|si|pour|avec|plutot|en|a|au|x|fois)\b/u;
/** The amount asked again. */
const DEMANDE =
  /\bcombien\b(?! de (?:pacs?|classes?|ecoles?))|\bcb\b|\b(?:ca|sa|cela) (?:fait|ferait|fera|donne|donnerait)\b|\b(?:notre|la) part\b|\b(?:a|de) (?:notre|sa|ma) (?:charge|poche)\b|\breste(?:ra|rait)?\b|\bon pa(?:ye|ie|yerait|ierait|yera|iera)\b|\b(?:subvention|l'aide) ?\?/u;
const DE_DEVIS = /\bdevis\b|\bfacture\b/u;

/** Goes on with the last amount. False: the message is about something else, or there is none. */
export function suivreCalcul(fil: Fil, texte: string, lecture: Lecture): boolean {
  const plat = normalise(texte).plat.trim();
  if (lecture.correction || !estPorteur(texte, plat)) return false;
  if (/^(?:et |donc |alors )?c'est \d/u.test(plat)) return false;
  const demande = DEMANDE.test(plat);
  const ouverte = fil.etat.question !== null || aDesPacs(fil);
  if (ouverte && !texte.includes('?') && !demande && !/^et\b/u.test(plat)) return false;
  if (deviser(fil, texte, plat, lecture)) return true;
  if ((LIANT.test(plat) || demande) && varierChiffrage(fil, texte, lecture)) return true;
  const base = baseDe(fil);
  if (base === null || (aDesPacs(fil) && base.lue)) return false;
  const change = variation(texte, plat, lecture, base.donnees);
  if (change === null) return false;
  if (Object.keys(change).length === 0)
    return demande && estDArgent(fil, base.lue) && repondreCalcul(fil, base.id, base.donnees);
  // A kind of school changes nothing to what has no price: the kit is what is asked about.
  const { article, option, montant } = base.donnees;
  if (article !== undefined && option === undefined && montant === undefined && change.genre !== undefined)
    return false;
  if (!LIANT.test(plat) && !demande && !porteSeulementLeTaux(change)) return false;
  return repondreCalcul(fil, base.id, avecVariation(base.donnees, change));
}

function porteSeulementLeTaux(d: Donnees): boolean {
  return d.niveau !== undefined && Object.keys(d).every((c) => c === 'niveau' || c === 'taux');
}

/** Nothing but numbers, rates, amounts and words of a change. */
function estPorteur(texte: string, plat: string): boolean {
  const dits = [...nombres(texte), ...pourcentages(texte), ...montants(texte)];
  const reste = [...normalise(texte).plat];
  for (const { debut, fin } of dits) reste.fill(' ', debut, fin);
  const mots = reste.join('').match(/[a-z]+(?:-[a-z]+)?/gu) ?? [];
  return (
    (plat.match(/[a-z0-9]+/gu) ?? []).length <= MOTS_MAX &&
    mots.length > 0 &&
    mots.every((m) => PORTEE.has(m))
  );
}

/** The topic bears on money, or nothing else was spoken of since. */
function estDArgent(fil: Fil, lue: boolean): boolean {
  const { sujet } = fil.etat;
  if (sujet === null) return lue;
  if (sujet.type === 'faq') return ['financement'].includes(entreeFaq(sujet.id)?.theme ?? '');
  return sujet.type === 'calcul' && (ARGENT.some((c) => c === sujet.id) || sujet.id === 'taux');
}

type Base = { readonly id: IdCalcul; readonly donnees: Donnees; readonly lue: boolean };

/** The last amount computed; else what the person said last of equipment or of an amount. */
function baseDe(fil: Fil): Base | null {
  const { calcul } = fil.etat;
  const id = ARGENT.find((c) => c === calcul?.id);
  if (calcul !== null && calcul !== undefined && id !== undefined)
    return { id, donnees: donneesDuSujet(calcul), lue: false };
  for (const donnees of avant(fil)) {
    const { flou, demande: _d, role: _r, inverse: _i, classes: _c, ...dites } = donnees;
    if (flou !== undefined || dites.lots !== undefined || dites.ttc !== undefined) continue;
    if (dites.option !== undefined && dites.nombre === undefined && dites.montant !== undefined) continue;
    if (dites.montant !== undefined || (dites.option !== undefined && dites.nombre !== undefined))
      return { id: 'reste', donnees: dites, lue: true };
  }
  return null;
}

/** What the person's last messages say, the latest first. */
function avant(fil: Fil): readonly Donnees[] {
  return fil.etat.echanges
    .filter((e) => e.de === 'personne')
    .slice(-MESSAGES_AVANT)
    .reverse()
    .map((e) => optionDuPrix(donneesDuMessage(e.texte, lireFaits(e.texte, indice(fil)))));
}

/** « 10 ordinateurs » of a quote is the option of that number. */
function optionDuPrix(d: Donnees): Donnees {
  const [, option, nombre] = /^(tablettes|ordinateurs)-(\d+)$/u.exec(d.article ?? '') ?? [];
  if (nombre === undefined || (option !== 'tablettes' && option !== 'ordinateurs')) return d;
  const { article: _a, articles: _as, quantite: _q, ...reste } = d;
  return { ...reste, option, nombre: Number(nombre) };
}

/** What the message changes; null when it says something that the computation does not take. */
function variation(texte: string, plat: string, lecture: Lecture, base: Donnees): Donnees | null {
  const { demande: _d, inverse: _i, role: _r, flou, ...dites } = donneesDuMessage(texte, lecture);
  if (
    dites.lots !== undefined ||
    dites.ttc !== undefined ||
    (flou !== undefined && dites.option === undefined)
  )
    return null;
  const change: Mutable<Donnees> = { ...dites };
  if (dites.montant !== undefined) return LIANT.test(plat) ? change : null;
  delete change.classes;
  const entiers = nombres(texte).filter((n) => n.kind === 'entier');
  const [nu] = entiers;
  if (nu?.kind !== 'entier') return change;
  if (/^(?:classes?|ecoles?|eleves?)$/u.test(nu.unite ?? '')) return null;
  const reste = entiers.filter((n) => n.kind === 'entier' && n.unite !== '%');
  for (const n of reste) {
    if (n.kind !== 'entier') continue;
    const niveau = niveauDuTaux(String(n.entier));
    if (niveau !== undefined && /\b(?:a|taux de|taux|de) $/u.test(normalise(texte).plat.slice(0, n.debut)))
      change.niveau = niveau;
    else if (change.pacs === undefined && change.nombre === undefined && change.quantite === undefined)
      Object.assign(change, compte(n.entier, plat, base));
  }
  return change;
}

/** What a bare number counts: articles of a quote, devices of a PAC when a PAC takes as many, else PACs. */
function compte(n: number, plat: string, base: Donnees): Donnees {
  if (base.montant !== undefined && n >= 100) return { montant: String(n) };
  if (base.montant !== undefined || (base.article !== undefined && base.option === undefined))
    return { quantite: n };
  return n < 10 || /^(?:et )?(?:x ?|fois )\d/u.test(plat) ? { pacs: n } : { nombre: n };
}

/** « j'ai un devis », « pour un écran 86 », « 3 200 € HT »: an amount for what was named just before. */
function deviser(fil: Fil, texte: string, plat: string, lecture: Lecture): boolean {
  if (fil.etat.question !== null || fil.dossier() !== null) return false;
  const dites = donneesDuMessage(texte, lecture);
  if (dites.montant === undefined || dites.article !== undefined || dites.option !== undefined) return false;
  if (dites.ttc !== undefined || dites.parts !== undefined) return false;
  const messages = fil.etat.echanges.filter((e) => e.de === 'personne').slice(-MESSAGES_AVANT);
  if (![plat, ...messages.map((m) => normalise(m.texte).plat)].some((p) => DE_DEVIS.test(p))) return false;
  const objet = avant(fil).find(
    (d) =>
      d.montant === undefined &&
      (d.article !== undefined || (d.option !== undefined && d.nombre !== undefined)),
  );
  const { article, option, nombre, quantite } = objet ?? {};
  const { niveau, taux } = dites;
  return repondreCalcul(fil, 'reste', {
    montant: dites.montant,
    ...(objet !== undefined && { devis: 'oui' as const }),
    ...(option !== undefined && nombre !== undefined
      ? { option, nombre }
      : article !== undefined && { article }),
    ...(option === undefined && quantite !== undefined && { quantite }),
    ...(niveau !== undefined && { niveau }),
    ...(taux !== undefined && { taux }),
  });
}

function aDesPacs(fil: Fil): boolean {
  return fil.dossier()?.situation.ecoles.some((e) => (e.pacs ?? []).length > 0) === true;
}
