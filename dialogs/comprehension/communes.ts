/** Which communes a message names. A name that is also a word is taken only where the sentence shows that it is a place. */
import {
  type Commune,
  communeAilleurs,
  communesDuCode,
  communesNommees,
  communesProches,
  departementAilleurs,
  departementDuCode,
  MOTS_MAX,
  motDeNom,
  type Nommee,
} from './communes-index.js';
import { estMotCourant, estMotOutil, estNomFaible, estSegmentCourant } from './communes-mots.js';
import { chevauche, type Entree, type Etendue, enTexte, type TexteNormalise } from './normalise.js';

export type { Commune, Nommee } from './communes-index.js';

export type CommuneLue = Etendue & { readonly nie: boolean } & (
    | { readonly kind: 'commune'; readonly n: Nommee; readonly corrige: boolean; readonly deduit: boolean }
    /** Several, or one that is not sure: ask. */
    | { readonly kind: 'choix'; readonly noms: readonly Nommee[] }
    /** A place outside Isère. */
    | { readonly kind: 'hors'; readonly nom: string }
  );

export type AttenteCommune = {
  /** The open question is « quelle commune ? ». */
  readonly question: boolean;
  /** No other question is open and no commune is known: a name at the start is one. */
  readonly libre: boolean;
  /** Spans already understood otherwise (names of schools). */
  readonly masques?: readonly Etendue[];
};

type Mot = Etendue & { readonly brut: string; readonly cle: string };
type Preuves = {
  /** « commune de », « mairie de »: a place follows. */
  readonly forte: boolean;
  readonly preposition: boolean;
  readonly majuscule: boolean;
  readonly debut: boolean;
  readonly seule: boolean;
  /** Between commas: « une petite commune, Mens, 4 classes ». */
  readonly encadree: boolean;
  readonly code: boolean;
};

const AMORCE =
  /^(?:(?:pas (?:a |de )?[a-z'-]{2,24}(?: [a-z'-]{2,12}){0,2} mais (?:c'est |plutot )?|bonjour|bonsoir|salut|oui|non|alors|euh|ah|oups|mais|finalement|erreur|correction|je voulais dire|je me suis trompee?|ben|bah|donc|et|en fait|pardon|desole[e]?|plutot|c'est|ce sera|cest|il s'agit de|pour|notre|ma|la|le|nous sommes|on est|je suis|j'habite|nous habitons|je represente|commune|ville|village|mairie|maire|mon village|est|s'appelle|se nomme|a|de|d'|:|,|-|!) ?)+(?:l'(?=isle|albenc))?/u;
const FORTE =
  /(?:^|[^a-z])(?:commune|mairie|maire|ville|village|municipalite|adjointe?|elue?|conseiller|conseillere|secretaire|habitant|habitante|bourg|conseil municipal)(?: est| s'appelle| nommee?| c'est)? ?(?:de la|de l'|de|d'|du|des|:|=|a)? ?$/u;
const PREPOSITION =
  /(?:^|[^a-z])(?:a|de|d'|du|des|au|aux|pour|chez|en|c'est|est|sur|dans|representons|represente|commune)(?: la| le| les| l'| l)? ?$/u;
const LIEU_AUTRE =
  /(?:^|[^a-z])(?:rue|avenue|av\.?|boulevard|bd|place|route|chemin|allee|impasse|quai|cours|montee|academie|rectorat|prefecture|sous-prefecture|dsden|ia|inspection|inspecteur|inspectrice|ien|circonscription|circo|metropole|metro|agglo|agglomeration|canton|arrondissement|bassin|college|lycee|universite|inspe|atelier|canope|tribunal|gare|communaute de communes|com com|cc|interco|intercommunalite|pays|syndicat|siege|pres|cote|proche|voisine?s?[ ,(:]*|rpi avec|regroupement (?:pedagogique )?avec|regroupee?s? avec|autres? (?:classes? |ecoles? |eleves )?(?:sont|est|se trouvent?|vont|va) (?:a|au|sur)|autour|direction|environs|alentours|nord|sud) (?:de la |de l'|de |d'|du |des |a )?(?:la |le |les |l')?(?:sainte?s?[ -])?$/u;
const ECOLE_AVANT =
  /(?:^|[^a-z])(?:ecoles?|maternelles?|elementaires?|primaires?|groupes? scolaires?|scolaire|gs)(?: publiques?| privees?| maternelles?| elementaires?| primaires?)? (?:"|')?$/u;
const NIE = /(?:^|[^a-z])(?:pas|et non|et pas|non pas|au lieu de|plutot que)(?: a| de| d'| la| le| les)? ?$/u;

/** The communes named, in order. */
export function lireCommunes(entree: Entree, attente: AttenteCommune): readonly CommuneLue[] {
  const t = enTexte(entree);
  const masques = attente.masques ?? [];
  const mots = motsDe(t).filter((m) => !masques.some((e) => chevauche(e, m)));
  const lues: CommuneLue[] = [];
  let i = 0;
  while (i < mots.length) {
    const lue = lireEn(t, mots, i, attente);
    if (lue === null) i += 1;
    else {
      if (lue !== 'ailleurs') lues.push(lue.lue);
      i = lue === 'ailleurs' ? i + 1 : lue.suite;
    }
  }
  codes(t, lues, attente, masques);
  if (!lues.some((l) => !l.nie)) fautes(t, mots, lues, attente);
  return lues.sort((a, b) => a.debut - b.debut);
}

function motsDe(t: TexteNormalise): readonly Mot[] {
  return Array.from(t.plat.matchAll(/[a-z0-9]+/gu), (m) => ({
    debut: m.index,
    fin: m.index + m[0].length,
    brut: m[0],
    cle: motDeNom(m[0]),
  }));
}

/** Words from i that may make one name: only a space, a hyphen or an apostrophe between them. */
function suiteDe(t: TexteNormalise, mots: readonly Mot[], i: number, max: number): readonly Mot[] {
  const suite: Mot[] = [];
  for (let j = i; j < mots.length && suite.length < max; j += 1) {
    const m = mots[j];
    if (m === undefined) break;
    const avant = suite.at(-1);
    if (avant !== undefined) {
      const entre = t.plat.slice(avant.fin, m.debut);
      const abrege = /^(?:st|ste|nd)$/u.test(avant.brut);
      if (!/^(?: ?[-'/] ?| )$/u.test(entre) && !(abrege && /^\. ?-?$/u.test(entre))) break;
    }
    suite.push(m);
  }
  return suite;
}

const CONTRACTIONS: ReadonlyMap<string, string> = new Map([
  ['du', 'le'],
  ['au', 'le'],
  ['des', 'les'],
  ['aux', 'les'],
]);

type Lu = { readonly lue: CommuneLue; readonly suite: number };

function lireEn(
  t: TexteNormalise,
  mots: readonly Mot[],
  i: number,
  attente: AttenteCommune,
): Lu | 'ailleurs' | null {
  const suite = suiteDe(t, mots, i, MOTS_MAX);
  const premier = suite[0];
  if (premier === undefined) return null;
  const contracte = CONTRACTIONS.get(premier.brut);
  for (let k = suite.length; k > 0; k -= 1) {
    const dernier = suite[k - 1];
    if (dernier === undefined) continue;
    const cles = suite.slice(0, k).map((m) => m.cle);
    const formes = contracte !== undefined && k > 1 ? [[contracte, ...cles.slice(1)], cles] : [cles];
    for (const forme of formes) {
      const cle = forme.join(' ');
      const e = { debut: premier.debut, fin: dernier.fin };
      const p = preuves(
        t,
        contracte !== undefined && k > 1 ? (suite[1] ?? premier) : premier,
        e,
        contracte !== undefined && k > 1,
      );
      const lue = juge(t, cle, e, p, attente);
      if (lue === 'ailleurs') return 'ailleurs';
      if (lue !== null) return prolonge(t, suite, k, lue, i) ?? { lue, suite: i + k };
    }
  }
  return null;
}

/** « Bourgoin-Jailleu »: what a hyphen ties to a name is part of it, misspelt. */
function prolonge(
  t: TexteNormalise,
  suite: readonly Mot[],
  k: number,
  lue: CommuneLue,
  i: number,
): Lu | null {
  let a = k;
  while (a < suite.length && /^ ?- ?$/u.test(t.plat.slice(suite[a - 1]?.fin, suite[a]?.debut))) a += 1;
  if (a === k || lue.kind === 'hors') return null;
  const proches = communesProches(
    suite
      .slice(0, a)
      .map((m) => m.cle.replace(' ', ''))
      .join(''),
    false,
  );
  const [une, autre] = proches;
  if (une === undefined || (autre !== undefined && autre.distance <= une.distance)) return null;
  const fin = suite[a - 1]?.fin ?? lue.fin;
  return {
    lue: { debut: lue.debut, fin, nie: lue.nie, kind: 'commune', n: une.n, corrige: true, deduit: false },
    suite: i + a,
  };
}

function juge(
  t: TexteNormalise,
  cle: string,
  e: Etendue,
  p: Preuves,
  attente: AttenteCommune,
): CommuneLue | 'ailleurs' | null {
  const trouve = communesNommees(cle);
  const avant = t.plat.slice(Math.max(0, e.debut - 48), e.debut);
  const apres = t.plat.slice(e.fin, e.fin + 24);
  const nie = NIE.test(avant);
  const attendue = attente.question || attente.libre;
  const etabli = p.forte || p.code || (p.seule && attendue);
  if (trouve !== null) {
    if (LIEU_AUTRE.test(avant) && !/(?:^|[^a-z])cote (?:la |le )?$/u.test(avant)) return 'ailleurs';
    if (ECOLE_AVANT.test(avant)) return 'ailleurs';
    if (/^ ?(?:alpes metropole|metropole|alpes)(?![a-z])/u.test(apres) && cle === 'grenoble')
      return 'ailleurs';
    if (/(?:^|[^a-z])(?:dans|departement de) la $/u.test(avant) && cle === 'vienne' && p.majuscule)
      return { ...e, nie, kind: 'hors', nom: 'Vienne (département)' };
    const [n] = trouve.noms;
    if (n === undefined) return null;
    const faible = estNomFaible(cle);
    const place =
      etabli || (p.debut && attendue) || ((p.preposition || (p.encadree && attendue)) && p.majuscule);
    if (faible && !place) return null;
    // « dans la commune deux PAC »: a number, not Les Deux Alpes.
    if (trouve.portee !== 'entier' && NOMBRE_SEUL.test(cle) && !p.majuscule) return null;
    if (
      trouve.portee !== 'entier' &&
      estMotOutil(cle) &&
      !(p.seule && attente.question) &&
      !p.forte &&
      !(p.majuscule && p.preposition)
    )
      return null;
    if (
      trouve.portee !== 'entier' &&
      !faible &&
      !place &&
      !p.majuscule &&
      (cle.length < 5 || /^saint/u.test(cle))
    )
      return null;
    if (trouve.portee === 'moitie' && !place && !p.majuscule) return null;
    if (trouve.noms.length > 1) return { ...e, nie, kind: 'choix', noms: trouve.noms };
    if (trouve.portee !== 'entier' && faible && !(p.seule && attente.question))
      return { ...e, nie, kind: 'choix', noms: trouve.noms };
    // Without its capital, its preposition or its place, a word is asked.
    if (faible && p.seule && !attente.question && !p.majuscule)
      return { ...e, nie, kind: 'choix', noms: trouve.noms };
    return { ...e, nie, kind: 'commune', n, corrige: false, deduit: trouve.portee !== 'entier' };
  }
  const departement = departementAilleurs(cle);
  if (
    departement !== null &&
    /(?:^|[^a-z])(?:dans|en|departement|commune|maire|mairie)(?: de| d'| du)?(?: la| le| les| l')? ?$/u.test(
      avant,
    )
  ) {
    if (/^[ -]isere/u.test(apres)) return 'ailleurs';
    if (p.majuscule || /departement|maire|commune/u.test(avant))
      return { ...e, nie, kind: 'hors', nom: departement };
  }
  const ailleurs = communeAilleurs(cle);
  if (ailleurs === null || LIEU_AUTRE.test(avant) || ECOLE_AVANT.test(avant)) return null;
  if (/^(?:orange|free|plaisir|croix|sens|tours|nice|la trinite|gap|union)$/u.test(cle) && !etabli)
    return null;
  const place = etabli || (p.debut && attendue) || (p.majuscule && p.preposition);
  return place ? { ...e, nie, kind: 'hors', nom: ailleurs } : null;
}

function preuves(t: TexteNormalise, premier: Etendue, e: Etendue, contracte: boolean): Preuves {
  const avant = t.plat.slice(Math.max(0, e.debut - 40), e.debut);
  const apres = t.plat.slice(e.fin, e.fin + 16);
  const amorce = AMORCE.exec(t.plat)?.[0].length ?? 0;
  const entete = t.plat.slice(0, e.debut).trim() === '' || e.debut <= amorce;
  const fini = /^[\s.!?]*$/u.test(t.plat.slice(e.fin));
  const code = /^ ?[(,-]? ?38 ?\d{3}/u.test(apres) || /38 ?\d{3}\)? ?,? ?$/u.test(avant);
  return {
    forte: FORTE.test(avant) || (contracte && /(?:maire|mairie|commune|ville|village) $/u.test(avant)),
    preposition: contracte || PREPOSITION.test(avant),
    majuscule: aMajuscule(t, premier, e) && !toutEnMajuscules(t),
    debut:
      entete &&
      (fini || /^ ?(?:[,;:.(\n!-]|\d|avec |a \d|compte |on a |nous avons |j'ai |une? )/u.test(apres)),
    seule: entete && fini,
    encadree: /[,(:] ?$/u.test(avant) && (fini || /^ ?[,;).]/u.test(apres)),
    code,
  };
}

/** A capital on the name itself; the article before it may be small (« la Mure »). */
function aMajuscule(t: TexteNormalise, premier: Etendue, e: Etendue): boolean {
  const nom = t.texte.slice(premier.debut, e.fin).replace(/^(?:le|la|les|l') ?/iu, '');
  // The capital of a sentence's first word says nothing.
  const enTete = /(?:^|[.!?\n])[\s"(]*$/u.test(t.texte.slice(0, e.debut)) && nom.length === e.fin - e.debut;
  return /^\p{Lu}/u.test(nom) && (!enTete || /[ '-]\p{Lu}/u.test(nom));
}

function toutEnMajuscules(t: TexteNormalise): boolean {
  return /\p{Lu}{3}/u.test(t.texte) && !/\p{Ll}/u.test(t.texte);
}

/** Postal codes without a name beside them. */
function codes(
  t: TexteNormalise,
  lues: CommuneLue[],
  attente: AttenteCommune,
  masques: readonly Etendue[],
): void {
  for (const m of t.plat.matchAll(
    /(?<![\d.,/])(\d{2}) ?(\d{3})(?![\d.,]\d|\d| ?(?:€|euros?|eur|k|ht|ttc|mb|classes|habitants|eleves))/gu,
  )) {
    const e = { debut: m.index, fin: m.index + m[0].length };
    const code = `${m[1]}${m[2]}`;
    const avant = t.plat.slice(Math.max(0, e.debut - 16), e.debut);
    const colle = m[0].length === 5;
    const dit = /(?:code postal|cp|code) ?:? ?$/u.test(avant);
    const seul = t.plat.replace(/[^a-z0-9]/gu, '') === code;
    if (masques.some((x) => chevauche(x, e)) || lues.some((l) => chevauche(l, e))) continue;
    if (lues.some((l) => l.kind !== 'choix' && (voisin(t, l, e) || voisin(t, e, l)))) continue;
    if (code.startsWith('38')) {
      if (!colle && !dit && !(seul && attente.question)) continue;
      const communes = communesDuCode(code);
      const noms = communes.map((commune): Nommee => ({ commune, ancienne: null }));
      const proche = lues.findIndex((l) => l.kind === 'choix' && (voisin(t, l, e) || voisin(t, e, l)));
      const choix = lues[proche];
      if (choix?.kind === 'choix') {
        // « Saint-Martin (38400) »: the code picks among the homonyms.
        const restent = choix.noms.filter((n) => communes.some((c: Commune) => c.insee === n.commune.insee));
        const [n] = restent;
        if (n !== undefined && restent.length === 1)
          lues[proche] = {
            debut: choix.debut,
            fin: choix.fin,
            nie: false,
            kind: 'commune',
            n,
            corrige: false,
            deduit: true,
          };
        continue;
      }
      const [n] = noms;
      if (n === undefined) continue;
      lues.push(
        noms.length === 1
          ? { ...e, nie: false, kind: 'commune', n, corrige: false, deduit: true }
          : { ...e, nie: false, kind: 'choix', noms },
      );
    } else if (colle && (dit || (seul && attente.question) || /^ \p{Lu}/u.test(t.texte.slice(e.fin)))) {
      const departement = departementDuCode(code);
      if (departement !== null)
        lues.push({ ...e, nie: false, kind: 'hors', nom: `${code} (${departement})` });
    }
  }
}

function voisin(t: TexteNormalise, a: Etendue, b: Etendue): boolean {
  return b.debut >= a.fin && /^[\s,(:-]{0,3}$/u.test(t.plat.slice(a.fin, b.debut));
}

/** Misspelt names, only where a place is expected. */
function fautes(t: TexteNormalise, mots: readonly Mot[], lues: CommuneLue[], attente: AttenteCommune): void {
  for (const depart of departs(t, mots, attente).slice(0, 4)) {
    const suite = suiteDe(t, mots, depart.i, 7);
    const segment = depart.entier ? suite : suite.slice(0, 6);
    let meilleure: { e: Etendue; noms: readonly Nommee[]; distance: number; longueur: number } | null = null;
    for (let k = segment.length; k > 0; k -= 1) {
      const groupe = segment.slice(0, k);
      const [premier, dernier] = [groupe[0], groupe[k - 1]];
      if (premier === undefined || dernier === undefined) continue;
      if (depart.entier && !/^[\s.!?]*$|^ ?[,;:(\n\d]/u.test(t.plat.slice(dernier.fin))) continue;
      if (k === 1 && (estMotCourant(premier.brut) || estNomFaible(premier.cle))) continue;
      if (estSegmentCourant(groupe.map((m) => m.brut))) continue;
      const proches = communesProches(groupe.map((m) => m.cle.replace(' ', '')).join(''), depart.large);
      const [une] = proches;
      if (une === undefined || estNomFaible(une.n.ancienne === null ? une.n.commune.nom.toLowerCase() : ''))
        continue;
      if (meilleure !== null && une.distance >= meilleure.distance) continue;
      const ex = proches.filter((x) => x.distance <= une.distance + (une.distance > 1 ? 1 : 0));
      meilleure = {
        e: { debut: premier.debut, fin: dernier.fin },
        noms: ex.slice(0, 3).map((x) => x.n),
        distance: une.distance,
        longueur: k,
      };
    }
    if (meilleure === null) continue;
    const { e, noms } = meilleure;
    const [n] = noms;
    if (n === undefined || lues.some((l) => chevauche(l, e))) continue;
    const nie = NIE.test(t.plat.slice(Math.max(0, e.debut - 24), e.debut));
    lues.push(
      noms.length === 1
        ? { ...e, nie, kind: 'commune', n, corrige: true, deduit: false }
        : { ...e, nie, kind: 'choix', noms },
    );
    return;
  }
}

type Depart = { readonly i: number; readonly large: boolean; readonly entier: boolean };

function departs(t: TexteNormalise, mots: readonly Mot[], attente: AttenteCommune): readonly Depart[] {
  const liste: Depart[] = [];
  const amorce = AMORCE.exec(t.plat)?.[0].length ?? 0;
  for (const [i, m] of mots.entries()) {
    const avant = t.plat.slice(Math.max(0, m.debut - 40), m.debut);
    const article = /^(?:le|la|les|l)$/u.test(mots[i - 1]?.brut ?? '');
    if (LIEU_AUTRE.test(avant) || ECOLE_AVANT.test(avant)) continue;
    if (FORTE.test(avant) && !/^(?:de|d|du|des|la|le|les|l|a)$/u.test(m.brut) && !article)
      liste.push({ i, large: false, entier: false });
    else if (
      PREPOSITION.test(avant) &&
      /^\p{Lu}/u.test(t.texte.slice(m.debut, m.fin)) &&
      !toutEnMajuscules(t) &&
      m.brut.length > 4
    )
      liste.push({ i, large: false, entier: false });
    else if ((attente.question || attente.libre) && (m.debut === 0 || m.debut === amorce))
      liste.push({ i, large: attente.question, entier: true });
  }
  return liste;
}

const NOMBRE_SEUL = /^(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze)$/u;
