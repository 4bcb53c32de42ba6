/**
 * What is said of some of several schools: « 3 écoles, deux n'ont pas le socle », « une seule a eu le SNEE », « les deux
 * premières », « la moitié », « toutes sauf une ». Never said of all. Which ones is asked, unless nothing tells one school
 * from another: the first of them will do then.
 */
import { niveauEnUnMot } from './faits-niveau.js';
import { type Ensemble, enPlace, type Place, type Univers, univers } from './faits-parts-ecoles.js';
import type { Affirmation, Indice, Lecture } from './faits-types.js';
import { nombres } from './nombres.js';
import type { Etendue, TexteNormalise } from './normalise.js';

type Lire = (texte: string, indice: Indice) => Lecture;
type DEcole = Extract<Affirmation, { readonly sur: 'ecole' }>;
type Sujet =
  | { readonly sorte: 'compte'; readonly n: number; readonly seulement: boolean }
  | { readonly sorte: 'vague' }
  | { readonly sorte: 'moitie' }
  | { readonly sorte: 'places'; readonly premieres: boolean; readonly n: number }
  | {
      readonly sorte: 'type';
      readonly type: 'maternelle' | 'elementaire' | 'primaire';
      readonly seulement: boolean;
    }
  | { readonly sorte: 'reste' }
  | { readonly sorte: 'sauf'; readonly n: number };
interface Part extends Etendue {
  readonly sujet: Sujet;
  readonly faits: readonly DEcole[];
}

const LONGUEUR_MAX = 400;
const CHAMPS: readonly string[] = ['niveau', 'statut', 'debit', 'wifi', 'ent'];
const NOMBRE = '(une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|[1-9]|10)';
const DEVANT = '(?:(?:dont|et|mais|il y en a|on en a|parmi elles|avec|soit|puis|donc|par contre|ou) )*';
const SEUL = '(seulement|uniquement|juste|seules?)';
/** What follows a part: something is said of it. */
const SUITE =
  "(?= (?:n'|ne |a |ont |sont |est |en |avec |sans |ayant |qui |deja |pas |equip\\w* |au |privees? |publiques? |dispos|benefici|recoi|atte|non|oui|si |sous|jamais)| (?:privees?|publiques?|non|oui|si|pas|deja|aussi|equipees?)$)";
const COMPTE = new RegExp(
  `^ ?${DEVANT}(?:${SEUL} )?(?:les |l')?${NOMBRE}(?: ${SEUL})?(?:(?: autres?)? ecoles?)?(?: d'entre elles| de nos ecoles| de ces ecoles| de celles-ci)?(?: (?:des |sur |sur les |de ces |de nos )${NOMBRE}(?: ecoles?)?)?${SUITE}`,
  'u',
);
const VAGUE = new RegExp(
  `^ ?${DEVANT}(?:la (?:plupart|majorite)|certaines?|quelques[- ]unes|plusieurs|une partie)(?: (?:des|de nos|d'entre) ?(?:ecoles|elles)?| ecoles)?${SUITE}`,
  'u',
);
const MOITIE = new RegExp(`^ ?${DEVANT}la moitie(?: (?:des|de nos) ecoles)?${SUITE}`, 'u');
const PLACES = new RegExp(
  `^ ?${DEVANT}(?:les ${NOMBRE} (premieres|dernieres)|la (premiere|derniere))(?: ecoles?)?${SUITE}`,
  'u',
);
const TYPES = new RegExp(
  `^ ?${DEVANT}(?:${SEUL} )?(?:pour |dans )?(?:les|nos) (?:ecoles )?(maternelle|elementaire|primaire)s(?: ${SEUL})?(?! (?:privees|publiques))${SUITE}`,
  'u',
);
const RESTE = new RegExp(
  `^ ?${DEVANT}(?:l'autre|(?:toutes )?les (?:deux |trois )?autres|le reste)(?: ecoles?)?${SUITE}`,
  'u',
);
const SAUF = new RegExp(
  `^ ?(?:${DEVANT})(?:sauf|a part|excepte|hormis) ${NOMBRE}(?: d'entre elles| seule)?(?= ?$| (?:ont|sont|n'ont|a|est) )`,
  'u',
);
const COUPE = /[,;:.\n](?!\d)| (?=(?:et|mais|dont|sauf|a part|excepte|hormis) )/gu;
/** « deux écoles sur trois »: how many there are. */
const SUR = new RegExp(
  `(?<![a-z])${NOMBRE} (?:de nos )?ecoles? sur (?:les |nos )?${NOMBRE}(?![a-z\\d])`,
  'u',
);

const compte = (mot: string | undefined): number => {
  const [n] = nombres(mot ?? '');
  return n?.kind === 'entier' || n?.kind === 'article' ? n.entier : 0;
};

/** The reading with each part's facts said of that part only. */
export function lireParts(t: TexteNormalise, indice: Indice, lecture: Lecture, lire: Lire): Lecture {
  if (t.plat.length > LONGUEUR_MAX) return lecture;
  const sur = SUR.exec(t.plat)?.[2];
  const total = lecture.nouvelles === 0 && indice.ecoles.length === 0 ? compte(sur) : 0;
  const annoncees: Lecture = total > 1 ? { ...lecture, nouvelles: total } : lecture;
  const u = univers(annoncees, indice);
  if (u.refs.length < 2) return lecture;
  const parts = partsDe(t, indice, lire);
  return parts.length === 0 ? lecture : placer(t, annoncees, u, parts);
}

function clauses(t: TexteNormalise): readonly Etendue[] {
  const coupes = Array.from(t.plat.matchAll(COUPE), (m) => m.index);
  return [...coupes, t.plat.length]
    .map((fin, i) => ({ debut: i === 0 ? 0 : (coupes[i - 1] ?? 0) + 1, fin }))
    .filter((e) => t.plat.slice(e.debut, e.fin).trim() !== '');
}

function sujetDe(plat: string): { readonly sujet: Sujet; readonly fin: number } | null {
  const places = PLACES.exec(plat);
  if (places !== null) {
    const premieres = /^prem/u.test(places[2] ?? places[3] ?? '');
    return { sujet: { sorte: 'places', premieres, n: compte(places[1] ?? 'une') }, fin: places[0].length };
  }
  const moitie = MOITIE.exec(plat);
  if (moitie !== null) return { sujet: { sorte: 'moitie' }, fin: moitie[0].length };
  const vague = VAGUE.exec(plat);
  if (vague !== null) return { sujet: { sorte: 'vague' }, fin: vague[0].length };
  const type = TYPES.exec(plat);
  if (type?.[2] !== undefined) {
    const seulement = type[1] !== undefined || type[3] !== undefined;
    const dite = type[2] === 'maternelle' || type[2] === 'primaire' ? type[2] : 'elementaire';
    return { sujet: { sorte: 'type', type: dite, seulement }, fin: type[0].length };
  }
  const reste = RESTE.exec(plat);
  if (reste !== null) return { sujet: { sorte: 'reste' }, fin: reste[0].length };
  const m = COMPTE.exec(plat);
  if (m === null) return null;
  const seulement = m[1] !== undefined || m[3] !== undefined;
  return { sujet: { sorte: 'compte', n: compte(m[2]), seulement }, fin: m[0].length };
}

/** The clauses whose subject is a part of the schools, and what they say of one of them. */
function partsDe(t: TexteNormalise, indice: Indice, lire: Lire): readonly Part[] {
  const trouvees: Part[] = [];
  for (const e of clauses(t)) {
    const plat = t.plat.slice(e.debut, e.fin);
    const sauf = SAUF.exec(plat);
    if (sauf !== null) {
      trouvees.push({ ...e, sujet: { sorte: 'sauf', n: compte(sauf[1]) }, faits: [] });
      continue;
    }
    const s = sujetDe(plat);
    if (s === null) continue;
    const faits = faitsDe(t, { debut: e.debut + s.fin, fin: e.fin }, indice, lire, trouvees.at(-1));
    if (faits.length > 0) trouvees.push({ ...e, sujet: s.sujet, faits });
  }
  return trouvees;
}

function faitsDe(
  t: TexteNormalise,
  e: Etendue,
  { taux }: Indice,
  lire: Lire,
  avant: Part | undefined,
): readonly DEcole[] {
  const reste = t.texte.slice(e.debut, e.fin);
  const lu = lire(reste, { ecoles: [{ id: 'e1' }], ...(taux === undefined ? {} : { taux }) });
  if (lu.nouvelles > 0 || lu.doutes.length > 0) return [];
  // Something else is told of it (its classes, its equipment): one school among others, not a part.
  if (lu.affirmations.some((a) => a.sur !== 'ecole' || !CHAMPS.includes(a.champ))) return [];
  const faits = lu.affirmations.flatMap((a) =>
    a.sur === 'ecole' ? [{ ...a, debut: a.debut + e.debut, fin: a.fin + e.debut }] : [],
  );
  if (faits.length > 0) return faits;
  const precedent = avant?.faits.find((a) => a.champ === 'niveau');
  const niveau = precedent === undefined ? null : niveauEnUnMot(reste);
  if (niveau === null) return [];
  return [
    {
      ...e,
      dit: reste.trim(),
      sur: 'ecole',
      ecole: { id: 'e1' },
      champ: 'niveau',
      valeur: niveau,
      deduit: true,
    },
  ];
}

/** The reading with the facts of each part moved to its schools, or asked. */
function placer(t: TexteNormalise, lecture: Lecture, u: Univers, parts: readonly Part[]): Lecture {
  const touche = (e: Etendue & { readonly champ?: unknown }, p: Part): boolean =>
    p.debut < e.fin && e.debut < p.fin && p.faits.some((f) => f.champ === e.champ);
  const vides = parts.filter((p) => p.sujet.sorte !== 'sauf');
  const nue = {
    ...lecture,
    affirmations: lecture.affirmations.filter((a) => a.sur !== 'ecole' || !vides.some((p) => touche(a, p))),
  };
  let place: Place = { lus: nue, avant: null, choix: [] };
  for (const p of parts) {
    if (p.sujet.sorte === 'sauf') {
      place = sauf(t, place, u, p, p.sujet.n);
      continue;
    }
    const ensemble = ensembleDe(p.sujet, u, place.avant);
    if (ensemble === null) {
      place = { ...place, lus: rendue(place.lus, lecture, (a) => touche(a, p)) };
      continue;
    }
    const { lus } = place;
    const sans: Lecture = {
      ...lus,
      doutes: lus.doutes.filter(
        (d) =>
          place.choix.some((c) => c.doute === d) ||
          !(p.debut < d.fin && d.debut < p.fin && /^(?:ecole|niveau|debit|wifi)$/u.test(d.quoi)),
      ),
    };
    place = enPlace(t, { ...place, lus: sans }, u, {
      ensemble,
      faits: p.faits,
      clause: p,
      oppose: oppose(p),
      tout: estTout(parts, u) || oppose(p).length > 0,
    });
  }
  return dansLOrdre(place.lus, lecture);
}

/** « 2 équipées et 1 non » of three, « une au socle, les autres non ». */
function estTout(parts: readonly Part[], u: Univers): boolean {
  if (parts.some((p) => p.sujet.sorte === 'reste')) return true;
  return parts.reduce((n, { sujet }) => n + (sujet.sorte === 'compte' ? sujet.n : 0), 0) === u.refs.length;
}

/** The schools in their order, where the order of what is said changed nothing. */
function dansLOrdre(lus: Lecture, avant: Lecture): Lecture {
  const rang = (a: Affirmation): number => {
    const deja = avant.affirmations.findIndex((x) => JSON.stringify(x) === JSON.stringify(a));
    return deja < 0 ? avant.affirmations.length : deja;
  };
  return {
    ...lus,
    affirmations: [...lus.affirmations].sort((a, b) => a.debut - b.debut || rang(a) - rang(b)),
  };
}

/** What was taken of a part that cannot be placed, given back. */
function rendue(lus: Lecture, avant: Lecture, prise: (a: DEcole) => boolean): Lecture {
  const rendues = avant.affirmations.filter((a) => a.sur === 'ecole' && prise(a));
  return { ...lus, affirmations: [...lus.affirmations, ...rendues] };
}

/** « une seule a le socle »: the others have not. */
function oppose({ sujet, faits }: Part): readonly DEcole[] {
  const exclusif = (sujet.sorte === 'compte' || sujet.sorte === 'type') && sujet.seulement;
  return exclusif ? faits.flatMap(contraire) : [];
}

function contraire(a: DEcole): readonly DEcole[] {
  if (a.champ !== 'niveau' || a.valeur === 'ne-sait-pas') return [];
  return [{ ...a, valeur: a.valeur === 'atteint' ? 'pas-atteint' : 'atteint', deduit: true }];
}

function ensembleDe(sujet: Sujet, u: Univers, avant: Ensemble | null): Ensemble | null {
  const n = u.refs.length;
  switch (sujet.sorte) {
    case 'places': {
      if (sujet.n < 1 || sujet.n >= n) return null;
      return { refs: sujet.premieres ? u.refs.slice(0, sujet.n) : u.refs.slice(-sujet.n) };
    }
    case 'moitie':
      return n % 2 === 0 ? { parmi: n / 2, exclus: [] } : { parmi: null, exclus: [] };
    case 'vague':
      return { parmi: null, exclus: [] };
    case 'type': {
      const refs = u.refs.filter((r) => u.typeDe(r) === sujet.type);
      return refs.length === 0 || refs.length === n ? null : { refs };
    }
    case 'reste':
      if (avant === null) return null;
      if ('refs' in avant) return { refs: u.refs.filter((r) => !avant.refs.includes(r)) };
      return { complement: true };
    case 'compte':
      if (sujet.n < 1 || sujet.n > n) return null;
      if (sujet.n === n) return { refs: u.refs };
      if (avant !== null && 'refs' in avant && avant.refs.length + sujet.n === n)
        return { refs: u.refs.filter((r) => !avant.refs.includes(r)) };
      if (avant !== null && 'parmi' in avant && avant.parmi !== null && avant.parmi + sujet.n === n)
        return { complement: true };
      return { parmi: sujet.n, exclus: avant !== null && 'refs' in avant ? avant.refs : [] };
    default:
      return null;
  }
}

/** « toutes au socle sauf une »: which one is asked, and it has not reached it. */
function sauf(t: TexteNormalise, place: Place, u: Univers, p: Part, n: number): Place {
  const { lus } = place;
  const dites = lus.affirmations.filter((a): a is DEcole => a.sur === 'ecole' && CHAMPS.includes(a.champ));
  const dernier = dites.findLast((a) => a.fin <= p.debut + 1) ?? dites.find((a) => a.debut >= p.debut);
  if (dernier === undefined) return place;
  const siennes = dites.filter((a) => a.debut === dernier.debut && a.champ === dernier.champ);
  if (siennes.length !== u.refs.length || n < 1 || n >= u.refs.length) return place;
  const sans = { ...lus, affirmations: lus.affirmations.filter((a) => !siennes.some((s) => s === a)) };
  const clause = { debut: Math.min(p.debut, dernier.debut), fin: Math.max(p.fin, dernier.fin) };
  const ensemble = { parmi: u.refs.length - n, exclus: [] };
  return enPlace(t, { ...place, lus: sans }, u, {
    ensemble,
    faits: [dernier],
    clause,
    oppose: contraire(dernier),
    tout: contraire(dernier).length > 0,
  });
}
