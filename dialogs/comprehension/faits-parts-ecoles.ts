/** Which of several schools a part of them is: settled, or asked with its choices. */
import { demande, dit, QUESTIONS } from './faits-doutes.js';
import type {
  Affirmation,
  Doute,
  Indice,
  Lecture,
  QuoiDouteux,
  ReferenceEcole,
  TypeEcole,
} from './faits-types.js';
import type { Etendue, TexteNormalise } from './normalise.js';

type DEcole = Extract<Affirmation, { readonly sur: 'ecole' }>;

/** The schools that a part is taken from. */
export type Univers = {
  readonly refs: readonly ReferenceEcole[];
  readonly typeDe: (r: ReferenceEcole) => TypeEcole | null;
  readonly nomDe: (r: ReferenceEcole) => string;
  /** Known before the message, and told apart: a name, classes, a kind of its own. */
  readonly distinctes: boolean;
};

/** These; so many among those that are not excluded (null: nobody knows how many); those that the part before left. */
export type Ensemble =
  | { readonly refs: readonly ReferenceEcole[] }
  | { readonly parmi: number | null; readonly exclus: readonly ReferenceEcole[] }
  | { readonly complement: true };

/** The reading so far, the part just placed, and what is asked of it. */
export type Place = {
  readonly lus: Lecture;
  readonly avant: Ensemble | null;
  readonly choix: readonly { readonly doute: Doute; readonly refs: readonly (readonly ReferenceEcole[])[] }[];
};

type Dit = {
  readonly ensemble: Ensemble;
  readonly faits: readonly DEcole[];
  readonly clause: Etendue;
  /** Said of the other schools by the same words. */
  readonly oppose: readonly DEcole[];
  /** With the other parts, every school is told of. */
  readonly tout: boolean;
};

const CHOIX_MAX = 6;
const NB = '\u00a0';
const LIBELLES = { maternelle: 'maternelle', elementaire: 'élémentaire', primaire: 'primaire' } as const;

/** The schools of the message when it tells of several, else those known before. */
export function univers(lecture: Lecture, indice: Indice): Univers {
  const dites = lecture.affirmations.filter((a): a is DEcole => a.sur === 'ecole');
  if (lecture.nouvelles < 2) return connues(indice);
  const refs = Array.from({ length: lecture.nouvelles }, (_, i): ReferenceEcole => ({ nouvelle: i + 1 }));
  const de = (r: ReferenceEcole, champ: string): unknown =>
    dites.find((a) => a.champ === champ && memeEcole(a.ecole, r))?.valeur;
  const unique = (r: ReferenceEcole, champ: string): boolean =>
    de(r, champ) !== undefined && refs.filter((x) => de(x, champ) === de(r, champ)).length === 1;
  const typeDe = (r: ReferenceEcole): TypeEcole | null => (de(r, 'type') as TypeEcole | undefined) ?? null;
  return {
    refs,
    typeDe,
    nomDe: (r) => {
      const [nom, type] = [de(r, 'nom'), typeDe(r)];
      if (typeof nom === 'string') return nom;
      if (type !== null && unique(r, 'type')) return `l’école ${LIBELLES[type]}`;
      if (unique(r, 'classes')) return `l’école de ${String(de(r, 'classes'))} classes`;
      return `École ${'nouvelle' in r ? r.nouvelle : ''}`;
    },
    distinctes: false,
  };
}

function connues({ ecoles }: Indice): Univers {
  const refs = ecoles.map((e): ReferenceEcole => ({ id: e.id }));
  const trouve = (r: ReferenceEcole): Indice['ecoles'][number] | undefined =>
    'id' in r ? ecoles.find((e) => e.id === r.id) : undefined;
  return {
    refs,
    typeDe: (r) => {
      const type = trouve(r)?.type;
      return type === undefined || type === 'ne-sait-pas' ? null : type;
    },
    nomDe: (r) => trouve(r)?.nom ?? trouve(r)?.titre ?? 'cette école',
    distinctes: new Set(ecoles.map((e) => `${e.nom ?? ''} ${e.type ?? ''} ${e.classes ?? ''}`)).size > 1,
  };
}

function memeEcole(a: ReferenceEcole, b: ReferenceEcole): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The reading with what is said of this part. */
export function enPlace(t: TexteNormalise, place: Place, u: Univers, d: Dit): Place {
  const { ensemble } = d;
  if ('complement' in ensemble) return complement(place, u, d.faits);
  if ('refs' in ensemble)
    return { ...place, lus: avec(place.lus, surElles(u, ensemble.refs, d)), avant: ensemble };
  const candidates = u.refs.filter((r) => !ensemble.exclus.includes(r));
  const n = ensemble.parmi;
  const pareilles = n !== null && n <= candidates.length && !distinguees(place.lus, u, candidates);
  // Each school has its own part of what is said: nothing tells them apart, and they are told in their order.
  if (pareilles && d.tout) {
    const refs = candidates.slice(0, n);
    return { ...place, lus: avec(place.lus, surElles(u, refs, d)), avant: { refs } };
  }
  // « 4 écoles dont une privée »: which one is not said, how many is.
  if (pareilles && d.faits.every((a) => a.champ === 'statut')) return { ...place, avant: ensemble };
  const sous = n === null ? [] : parties(candidates, n);
  const choisies = sous.length > CHOIX_MAX ? [] : sous;
  const premier = d.faits[0];
  const quoi: QuoiDouteux = /^(?:niveau|debit|wifi)$/u.test(premier?.champ ?? '')
    ? (premier?.champ as QuoiDouteux)
    : 'ecole';
  const doute = demande(
    t,
    d.clause,
    quoi,
    question(t, d.clause, n, choisies.length),
    choisies.map((refs) => ({ titre: titre(u, refs, candidates), affirmations: surElles(u, refs, d) })),
  );
  const lus = { ...place.lus, doutes: [...place.lus.doutes, doute] };
  return { lus, avant: ensemble, choix: [...place.choix, { doute, refs: choisies }] };
}

/** What the part left: of the other schools, whichever it was. */
function complement(place: Place, u: Univers, faits: readonly DEcole[]): Place {
  const dernier = place.choix.at(-1);
  if (dernier === undefined) return place;
  const choix = dernier.doute.choix.map((c, i) => ({
    ...c,
    affirmations: [
      ...c.affirmations,
      ...u.refs
        .filter((r) => !dernier.refs[i]?.includes(r))
        .flatMap((r) => faits.map((a) => ({ ...a, ecole: r }))),
    ],
  }));
  const doute = { ...dernier.doute, choix };
  return {
    lus: { ...place.lus, doutes: place.lus.doutes.map((x) => (x === dernier.doute ? doute : x)) },
    avant: null,
    choix: [...place.choix.slice(0, -1), { ...dernier, doute }],
  };
}

function surElles(u: Univers, refs: readonly ReferenceEcole[], d: Dit): readonly Affirmation[] {
  return [
    ...refs.flatMap((r) => d.faits.map((a): Affirmation => ({ ...a, ecole: r }))),
    ...u.refs
      .filter((r) => !refs.includes(r))
      .flatMap((r) => d.oppose.map((a): Affirmation => ({ ...a, ecole: r }))),
  ];
}

function avec(lus: Lecture, affirmations: readonly Affirmation[]): Lecture {
  return { ...lus, affirmations: [...lus.affirmations, ...affirmations] };
}

/** Something is known of one of them and not of another: they cannot stand for one another. */
function distinguees(lus: Lecture, u: Univers, candidates: readonly ReferenceEcole[]): boolean {
  if (u.distinctes) return true;
  const profil = (r: ReferenceEcole): string =>
    lus.affirmations
      .flatMap((a) => (a.sur === 'ecole' && memeEcole(a.ecole, r) ? [`${a.champ}=${String(a.valeur)}`] : []))
      .sort()
      .join();
  const [premiere, ...autres] = candidates.map(profil);
  return autres.some((p) => p !== premiere);
}

/** Every set of n of them, in their order. */
function parties<T>(liste: readonly T[], n: number): readonly (readonly T[])[] {
  const [tete, ...reste] = liste;
  if (n === 0) return [[]];
  if (tete === undefined) return [];
  return [...parties(reste, n - 1).map((p) => [tete, ...p]), ...parties(reste, n)];
}

function titre(u: Univers, refs: readonly ReferenceEcole[], candidates: readonly ReferenceEcole[]): string {
  const dehors = candidates.filter((r) => !refs.includes(r));
  const [exclue] = dehors;
  if (dehors.length === 1 && exclue !== undefined && refs.length > 1) return `Toutes sauf ${u.nomDe(exclue)}`;
  const noms = refs.map((r, i) => (i === 0 ? majuscule(u.nomDe(r)) : u.nomDe(r)));
  return noms.length < 2 ? noms.join('') : `${noms.slice(0, -1).join(', ')} et ${noms.at(-1)}`;
}

function majuscule(nom: string): string {
  return `${nom.slice(0, 1).toUpperCase()}${nom.slice(1)}`;
}

function question(t: TexteNormalise, clause: Etendue, n: number | null, choix: number): string {
  const mots = dit(t, clause)
    .trim()
    .replace(/^(?:dont|et|mais) /iu, '');
  if (choix === 0) return `«${NB}${mots}${NB}»${NB}: je vous demanderai lesquelles, école par école.`;
  return n === 1 ? QUESTIONS.portee(mots) : `«${NB}${mots}${NB}»${NB}: lesquelles${NB}?`;
}
