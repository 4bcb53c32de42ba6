/**
 * « quel est le taux, et qui est prioritaire ? », « 9 classes : plafond et prix de 20 tablettes »: the questions that one
 * message asks, read apart. A message is cut only where every part, read alone or with what stands before it, is surely
 * about something else than the others: in doubt it stays whole.
 */
import { nombreDeMots } from './attente.js';
import { lireFaits } from './comprehension/faits.js';
import { memeGroupe } from './comprehension/intentions-groupes.js';
import type { Routage } from './comprehension/intentions-types.js';
import { LONGUEUR_COMPRISE, normalise } from './comprehension/normalise.js';
import { indice, router } from './contexte-lecture.js';
import type { Fil } from './fil.js';
import { estDemande, POSSESSION } from './nature.js';
import { phrasesDe } from './phrases.js';
import { donneesDuMessage } from './reponses/donnees.js';
import { sansCadre } from './suite-de-question.js';

/** A question with the frame told before all of them, and what it is about; a single one is read later. */
export type Lue = { readonly texte: string; readonly routage: Routage };

/** What a message states, and what it asks, in order. */
export type Decoupe = { readonly faits: string; readonly questions: readonly Lue[] };

/** Parts looked at: each costs a few looks at the model. */
const PARTS_MAX = 6;
/** Answered in one turn. */
const QUESTIONS_MAX = 4;
/** Confidence asked of a part alone, and of one read with words that it does not hold. */
const SURE = 0.7;
const SURE_AVEC = 0.85;
/** Words of a question that leans on the one before it. */
const MOTS_SUITE = 6;
/** From as many facts on, a project is told. */
const FAITS_D_UN_PROJET = 4;
/** Words of a noun alone, with its article. */
const MOTS_NOM = 3;

const SAVOIR =
  '(?:je|on|nous) (?:ve\\w+|voudr\\w+|aimer\\w+|souhait\\w+|cherch\\w+ à) (?:bien )?(?:savoir|conna[iî]tre)';
const DEMANDE = `(?:c['’]est (?:quoi|qui|quand|combien|où|ou|\\d{1,3} ?%? ou)|quel(?:le)?s?|combien|cb|comment|pourquoi|quand|qui|où|quoi|que|est-ce|peut[- ]on|on peut|faut[- ]il|il faut|doit[- ]on|on doit|dois[- ]je|a[- ]t[- ]on|y a[- ]t[- ]il|à (?:qui|quoi|quel)|a (?:qui|quoi|quel)|de quoi|avec quoi|jusqu|(?:et )?si (?:on|c'est|nous|je|la|le|les)|s['’]il (?:faut|y a|est|existe)|on a droit|on aurait droit|nous avons droit|j'ai droit|(?:ça|ca|cela) (?:nous |me |vous )?(?:donne|fait|change|coûte|coute|compte|ouvre)|aurons|aura|sera|(?:dites|dis|donnez|donne|indiquez|expliquez|explique|rappelez)[- ](?:moi|nous)|${SAVOIR}|(?:pouvez|peux|pourriez)[- ](?:vous|tu) me dire)`;
const NOM =
  "(?:(?:le|la|les|un|une) |l[’']|(?:prix|co[uû]t|tarif|date|d[ée]lai|plafond|taux|montant|nombre|nb|nbre|max|maximum|subvention|aide|reste)\\b)";
const LIEN =
  '(?:et(?: aussi| puis| sinon| enfin| encore)?|puis|ainsi que|mais aussi|de même que|sinon|du coup|donc|alors)';
const COUPE = new RegExp(
  `\\s+(?:et\\s+)?(?=${SAVOIR})|\\s*[;+/]\\s*(?=${DEMANDE}|${NOM})|,\\s+(?:${LIEN},?\\s+)?(?=${DEMANDE}|${NOM})|\\s+${LIEN},?\\s+(?=${DEMANDE}|${NOM})`,
  'iu',
);
const NUMEROTEE = /(?:^|\s)(?:\d\s?[).°]|[-•*])\s+(?=\p{L})/u;
const OUVRE_NOM = new RegExp(`^${NOM}`, 'iu');
const OUVRE_DEMANDE = new RegExp(`^${DEMANDE}`, 'iu');
/** The words that ask, before the first noun of a list: said once for all. */
const TETE =
  /^.{0,80}?(?:quel(?:le)?s? (?:est|sont|serait|seront)|c['’]est quoi|qu['’]est-ce que|(?:conna[iî]tre|savoir)|faut[- ]il|faut|combien co[uû]te(?:nt)?|donnez[- ]moi|dites[- ]moi|indiquez[- ]moi|prix (?:de|d['’])) (?=(?:le|la|les|un|une) |l['’])/iu;
/** One question about two things. */
const COMPARE = /\b(?:entre|difference|compar\w*|plutot|mieux|choisir|versus|vs|ou bien)\b/u;

/** « c'est quoi MDM et ENT ? »: two words, each to be explained. */
const DEUX_SIGLES =
  /^(?:bonjour,? )?(?:c['’]est quoi|qu['’]est[- ]ce qu(?:e |['’])(?:c['’]est qu['’])?(?:un |une )?|(?:que|qu['’]est-ce que) (?:veu(?:t|lent)|signifie(?:nt)?)(?: dire)?|ça veut dire quoi|definition|définition)(?: de)?:? (?:le |la |un |une |l['’])?(ENT|MDM|PAC|AMI|SNEE|TNE|VPI|ENI|RPI|SDET|REP|QPV|QRR|SIVU|EPCI)s?(?:,| et| ou) (?:le |la |un |une |l['’])?(ENT|MDM|PAC|AMI|SNEE|TNE|VPI|ENI|RPI|SDET|REP|QPV|QRR|SIVU|EPCI)s?(?: svp| stp)?[ ?.!]*$/iu;

/** The message's questions, each about something else, and the facts told before them; null when it is to be read whole. */
export function questionsDe(fil: Fil, texte: string): Decoupe | null {
  const brut = texte.slice(0, LONGUEUR_COMPRISE);
  const sigles = DEUX_SIGLES.exec(brut.trim());
  if (sigles !== null)
    return {
      faits: '',
      questions: [sigles[1], sigles[2]].map((sigle) => {
        const seule = `c'est quoi ${sigle} ?`;
        return { texte: seule, routage: router(fil, seule) };
      }),
    };
  const { tete, corps } = sansTete(fil, brut);
  const parts = morceaux(corps);
  const premiere = parts.findIndex((p) => demande(p.texte));
  if (premiere === -1) return null;
  const dites = parts.slice(0, premiere);
  const faits = [tete.faits, ...dites.map((p) => p.texte)].filter((p) => p !== '').join(', ');
  const suite = parts.slice(premiere);
  // A sentence that states something after a question: facts and questions are told apart by sentences.
  if (suite.some((p) => p.debute && !demande(p.texte))) return null;
  const questions = suite.map((p) => p.texte);
  const phrase = parts[premiere]?.debute === true && tete.faits === '';
  const dits = faits !== '' && enonce(fil, faits, phrase);
  const [seule, autre] = questions;
  if (seule !== undefined && autre === undefined)
    return dits ? { faits, questions: [{ texte: seule, routage: router(fil, seule) }] } : null;
  const cadre = dits ? '' : faits;
  const lues = lire(fil, completes(questions), cadre === '' ? tete.faits : cadre);
  // « deux choses : … » says that they are several.
  if (lues !== null && !tete.annonce && autreChose(fil, texte, lues, !questions.slice(1).some(estOuverte)))
    return null;
  return lues === null ? null : { faits: dits ? faits : '', questions: lues.slice(0, QUESTIONS_MAX) };
}

/** « 9 classes, socle pas atteint : … », « deux questions : … »: what stands before a colon. */
function sansTete(fil: Fil, texte: string): { tete: { faits: string; annonce: boolean }; corps: string } {
  const m = /^([^:?]{3,200}?)\s*:\s+(?=\S+ \S)/u.exec(texte);
  if (m === null || demande(m[1] ?? '')) return { tete: { faits: '', annonce: false }, corps: texte };
  const avant = m[1] ?? '';
  if (ANNONCE.test(avant.trim()))
    return { tete: { faits: '', annonce: true }, corps: texte.slice(m[0].length) };
  const lu = lireFaits(avant, indice(fil));
  return {
    tete: {
      faits: lu.affirmations.length + lu.doutes.length > 0 || /\d/u.test(avant) ? avant : '',
      annonce: false,
    },
    corps: texte.slice(m[0].length),
  };
}

/** « deux choses », « trois petites questions pour vous »: says how many, and nothing else. */
const ANNONCE =
  /^(?:(?:bonjour|bonsoir|alors|bon|j['’]ai|j['’]aurais|il me faut|je voudrais)[ ,!]*)*(?:une|deux|trois|quatre|2|3|4|plusieurs|quelques|des|mes)? ?(?:petites? |autres? )?(?:choses?|questions?|points?|infos?|informations?|trucs?|renseignements?)\b[^\d]{0,30}$/iu;

/** A part of the message; `debute`: it opens a sentence. */
type Part = { readonly texte: string; readonly debute: boolean };

/** Where a new question may begin: a list, a link before words that ask, a link before a noun after a question. */
function morceaux(texte: string): readonly Part[] {
  const liste = texte.split(NUMEROTEE).filter((p) => p.trim() !== '');
  const brutes = liste.length > 1 ? liste.map((p) => [p]) : phrasesDe(texte).map((p) => p.split(COUPE));
  const parts = brutes.flatMap((phrase) =>
    phrase
      .map((p) => p.replace(/^[\s,;]+|[\s,;.]+$/gu, ''))
      .filter((p) => p !== '')
      .map((p, i) => ({ texte: p, debute: i === 0 })),
  );
  return parts.length > PARTS_MAX ? [{ texte, debute: true }] : parts;
}

function demande(part: string): boolean {
  return part.endsWith('?') || estDemande(part) || OUVRE_DEMANDE.test(part);
}

/** « où et quand déposer ? »: the first word asks the rest too. */
function completes(questions: readonly string[]): readonly string[] {
  return questions.map((q, i) => {
    const suite = /^(?:où|ou|quand|comment|qui|pourquoi|combien|à qui) (.+)$/iu.exec(
      questions[i + 1] ?? '',
    )?.[1];
    return suite !== undefined && MOT_SEUL.test(q) ? `${q} ${suite}` : q;
  });
}

const MOT_SEUL = /^(?:où|ou|quand|comment|qui|pourquoi|combien|à qui)$/iu;

/** The whole message is surely about something that none of its parts is about: one question on two things. */
function autreChose(fil: Fil, texte: string, lues: readonly Lue[], nominales: boolean): boolean {
  const entier = router(fil, texte);
  if (entier.issue !== 'reponse' || entier.confiance < SURE_AVEC) return false;
  const { cible } = entier;
  // « … et un ENI dans la même classe »: what ends the message says what all of it is about.
  const fin = (l: Lue, i: number): boolean =>
    nominales && i > 0 && cible.genre === 'faq' && nombreDeMots(l.texte) > MOTS_NOM;
  return !lues.some(
    (l, i) => !fin(l, i) && l.routage.issue === 'reponse' && memeGroupe(l.routage.cible, cible),
  );
}

/** Asks by its own words, with or without those of the question before it. */
function estOuverte(part: string): boolean {
  return OUVRE_DEMANDE.test(part);
}

/** Something of one's own is told, which is noted: in a sentence (`phrase`), or of the commune itself before a question. */
function enonce(fil: Fil, faits: string, phrase: boolean): boolean {
  const lu = lireFaits(faits, indice(fil));
  const deCommune = lu.affirmations.some((a) => a.sur === 'commune') || lu.nouvelles > 0;
  const nommee = lu.affirmations.some((a) => a.sur === 'commune' && a.champ === 'commune');
  // « on a 20 tablettes à 70 % » is what the question is about; a whole school with its equipment is told.
  const projet = lu.affirmations.length >= FAITS_D_UN_PROJET;
  const aSoi = nommee || POSSESSION.test(normalise(faits).plat);
  if (!phrase && !lu.correction && !((deCommune || projet) && aSoi)) return false;
  return (
    lu.affirmations.length > 0 &&
    !lu.hypothese &&
    !lu.interrogatif &&
    (!lu.correction || fil.dossier() !== null)
  );
}

/** Each part as it is to be read, one that is not sure alone put with the next; null below two. */
function lire(fil: Fil, parts: readonly string[], cadre: string): readonly Lue[] | null {
  const [premiere = ''] = parts;
  const tete = TETE.exec(premiere)?.[0] ?? (OUVRE_NOM.test(premiere) ? '' : null);
  const compare = COMPARE.test(normalise(premiere).plat);
  const lues: Lue[] = [];
  let enAttente = '';
  for (const part of parts) {
    const nominale = !estOuverte(part);
    const entiere = enAttente === '' ? part : `${enAttente} et ${part}`;
    const lue = compare && nominale ? null : lirePart(fil, entiere, lues.at(-1), nominale ? tete : null);
    if (lue === null) {
      if (lues.length > 0) return null;
      enAttente = entiere;
      continue;
    }
    enAttente = '';
    const complete = { ...lue, texte: cadre === '' ? lue.texte : `${cadre} : ${lue.texte}` };
    if (lues.some((l) => memeQuestion(fil, l, complete))) return null;
    lues.push(complete);
  }
  return enAttente !== '' || lues.length < 2 ? null : lues;
}

/**
 * A part alone; « le contenu » with what the first question is about; a noun after the words that asked for the first one;
 * « qui le paye ? », « et si on en a 31 ? » after the question before it.
 */
function lirePart(fil: Fil, part: string, avant: Lue | undefined, tete: string | null): Lue | null {
  const objet = avant === undefined ? undefined : COMPLEMENT.exec(avant.texte.replace(/[?\s]+$/u, ''))?.[0];
  const nue = tete !== null && objet !== undefined && nombreDeMots(part) <= 2;
  const avecObjet = nue ? sure(fil, `${part}${objet}`, SURE) : null;
  if (avecObjet !== null) return avecObjet;
  const avecTete = tete === null || tete === '' ? null : sure(fil, `${tete}${part}`, SURE_AVEC);
  if (avecTete !== null && nombreDeMots(part) <= MOTS_NOM) return avecTete;
  const seule = sure(fil, part, nue ? SURE_AVEC : SURE);
  if (seule !== null) return seule;
  if (tete !== null && tete !== '') return avecTete;
  if (avant === undefined || nombreDeMots(part) > MOTS_SUITE) return null;
  const suite = router(fil, `et ${part}`);
  if (suite.issue === 'reponse' && suite.cible.genre === 'commande' && suite.cible.id === 'suite-pour')
    return { texte: `et ${part}`, routage: suite };
  return sure(fil, sansCadre(`${avant.texte.replace(/[?\s]+$/u, '')} ${part}`), SURE_AVEC);
}

/** What a noun is the noun of. */
const COMPLEMENT = /\s(?:d['’]|de |du |des |pour )(?:\S+ ?){1,5}$/iu;

function sure(fil: Fil, part: string, seuil: number): Lue | null {
  const routage = router(fil, part);
  if (routage.issue !== 'reponse' || routage.confiance < seuil) return null;
  if (routage.cible.genre !== 'faq' && routage.cible.genre !== 'calcul') return null;
  return { texte: part.endsWith('?') ? part : `${part} ?`, routage };
}

/** The same thing asked twice, of the same data. */
function memeQuestion(fil: Fil, a: Lue, b: Lue): boolean {
  if (a.routage.issue !== 'reponse' || b.routage.issue !== 'reponse') return false;
  const [une, autre] = [a.routage.cible, b.routage.cible];
  if (!memeGroupe(une, autre)) return false;
  if (une.genre !== 'calcul' && autre.genre !== 'calcul') return true;
  const de = (l: Lue): string => JSON.stringify(donneesDuMessage(l.texte, lireFaits(l.texte, indice(fil))));
  return de(a) === de(b);
}
