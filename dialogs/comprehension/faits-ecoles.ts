/** Which schools the message speaks of: known ones, new ones, the one under discussion. */
import type { Mention } from './faits-mention.js';
import type { GenrePac, Indice, ReferenceEcole, TypeEcole } from './faits-types.js';
import type { Etendue, TexteNormalise } from './normalise.js';

export type MentionEcole = Extract<Mention, { readonly g: 'ecole' }>;
type MentionDEcole = Extract<Mention, { readonly g: 'ecole' | 'toutes' | 'autre' | 'une' | 'rang' }>;

/** What a mention leads to. `types` and `nom`: to be stated of these schools. Several `candidates`: ask which one. */
export type Resolution = {
  readonly refs: readonly ReferenceEcole[];
  readonly type: TypeEcole | null;
  readonly nom: string | null;
  readonly reponse: boolean;
  readonly nouvelles: boolean;
  readonly candidates: readonly ReferenceEcole[];
  /** « les élémentaires » of an école primaire: its PACs of that kind. */
  readonly genre: GenrePac | null;
};

/** More schools at once than any commune of the call has: asked, not created. */
const NOUVELLES_MAX = 60;

/** From so many on, a singular (« 5 maternelle ») hardly counts schools; a plural neither, much later. */
const SINGULIER_MAX = 3;
const PLURIEL_MAX = 7;
/** « 2 mat 2 élém »: shortened, it says neither. */
const ABREGE = /(?<![a-z])(?:mat(?:er)?|elem|elm)s?\b/u;

/** `ecoles`: it may as well count schools, as « 2 maternelles » does. */
type Singuliere = Etendue & { readonly n: number; readonly type: TypeEcole; readonly ecoles: boolean };

/** « non, élémentaire »: nothing but a correction before the kind. */
const CORRIGE = /^(?:(?:non|plutot|finalement|en fait|pardon|erreur|enfin)[ ,:]*)+(?:c'est |une |la )*$/u;

export type Registre = {
  readonly resoudre: (i: number) => Resolution;
  readonly nombreNouvelles: () => number;
  readonly toutes: () => readonly ReferenceEcole[];
  readonly parDefaut: ReferenceEcole;
  /** Schools said by number only, beyond belief. */
  readonly excessives: () => Etendue | null;
  /** « 5 maternelle »: classes or schools? */
  readonly singulieres: () => readonly Singuliere[];
};

export function estDEcole(m: Mention | undefined): m is MentionDEcole {
  return m !== undefined && /^(?:ecole|toutes|autre|une|rang)$/u.test(m.g);
}

function estArticle(m: MentionEcole): boolean {
  return m.q?.kind === 'sure' && m.q.article;
}

/** « écoles maternelles », not « maternelles » alone. */
function motEcole(t: TexteNormalise, m: Etendue): boolean {
  return /ecole|etab|groupe|site/u.test(t.plat.slice(m.debut, m.fin));
}

export function registre(t: TexteNormalise, ms: readonly Mention[], indice: Indice): Registre {
  const { plat } = t;
  const nouvelles: { type: TypeEcole | null; nom: string | null; attend: boolean }[] = [];
  const memoire = new Map<number, Resolution>();
  const connues = indice.ecoles;
  const types = new Map<string, TypeEcole>();
  let exces: Etendue | null = null;
  const singulieres: Singuliere[] = [];
  /** Classes are asked for, and no school is counted as such. */
  const surClasses =
    /\.classes$/u.test(indice.question?.chemin ?? '') &&
    !ms.some((m) => m.g === 'ecole' && (estArticle(m) || m.nommee !== null || motEcole(t, m)));
  let annoncees = false;
  const ouverte = indice.question?.ecole ?? /^ecoles\[(e\d+)\]/u.exec(indice.question?.chemin ?? '')?.[1];
  const parDefaut: ReferenceEcole = ouverte !== undefined ? { id: ouverte } : { implicite: true };
  const typeDe = (e: Indice['ecoles'][number]): TypeEcole | null =>
    types.get(e.id) ?? (e.type === undefined || e.type === 'ne-sait-pas' ? null : e.type);

  const rien: Resolution = {
    refs: [parDefaut],
    type: null,
    nom: null,
    reponse: false,
    nouvelles: false,
    candidates: [],
    genre: null,
  };
  const surPac = ms.some((m) => /^(?:pac|mobile|materiel)$/u.test(m.g));
  const annonces: { readonly i: number; readonly debut: number; readonly n: number }[] = [];
  const cree = (n: number, type: TypeEcole | null, nom: string | null, attend = false): Resolution => {
    const debut = nouvelles.length;
    if (attend) annoncees = true;
    for (let k = 0; k < n; k += 1) nouvelles.push({ type, nom, attend });
    const refs = Array.from({ length: n }, (_, k): ReferenceEcole => ({ nouvelle: debut + k + 1 }));
    return { ...rien, refs, type, nom, nouvelles: true };
  };
  const toutes = (): readonly ReferenceEcole[] => {
    const refs = [
      ...connues.map((e): ReferenceEcole => ({ id: e.id })),
      ...nouvelles.map((_, i): ReferenceEcole => ({ nouvelle: i + 1 })),
    ];
    return refs.length > 0 ? refs : [{ toutes: true }];
  };
  const duType = (type: TypeEcole): readonly ReferenceEcole[] => [
    ...connues.filter((e) => typeDe(e) === type).map((e): ReferenceEcole => ({ id: e.id })),
    ...nouvelles.flatMap((n, i): readonly ReferenceEcole[] =>
      n.type === type && !n.attend ? [{ nouvelle: i + 1 }] : [],
    ),
  ];
  /** Is something said of these schools right behind their number? */
  const dites = (i: number): boolean => {
    const [m, suite] = [ms[i], ms[i + 1]];
    return (
      m !== undefined &&
      suite !== undefined &&
      /^(?:niveau|statut|debit|wifi|ent)$/u.test(suite.g) &&
      suite.debut - m.fin <= 14
    );
  };
  /** Fills schools announced by their number (« 2 écoles : une maternelle et… »). */
  const remplit = (n: number, type: TypeEcole | null, nom: string | null): Resolution | null => {
    // « 2 écoles à 70 % »: what is said of them together is said; the next ones are others.
    for (const a of annonces)
      if (dites(a.i))
        for (let k = a.debut; k < a.debut + a.n; k += 1) {
          const x = nouvelles[k];
          if (x !== undefined) nouvelles[k] = { ...x, attend: false };
        }
    const libres = nouvelles.flatMap((x, i) => (x.attend ? [i] : []));
    if (libres.length < n) return null;
    const pris = libres.slice(0, n);
    for (const i of pris) nouvelles[i] = { type: type ?? nouvelles[i]?.type ?? null, nom, attend: false };
    return {
      ...rien,
      refs: pris.map((i): ReferenceEcole => ({ nouvelle: i + 1 })),
      type,
      nom,
      nouvelles: true,
    };
  };
  const vierge = (type: TypeEcole | null): ReferenceEcole | null => {
    const sansType = connues.filter((e) => typeDe(e) === null && e.nom === undefined);
    const [e] = sansType;
    if (e === undefined || sansType.length > 1) return null;
    if (type !== null) types.set(e.id, type);
    return { id: e.id };
  };

  const nommee = (m: MentionEcole): Resolution => {
    const n = m.nommee;
    if (n === null) return rien;
    if (n.id !== null) {
      const connue = connues.find((e) => e.id === n.id);
      const type = m.appose === true && connue !== undefined ? m.type : null;
      if (type !== null) types.set(n.id, type);
      return { ...rien, refs: [{ id: n.id }], type };
    }
    if (n.pour !== undefined) return { ...rien, refs: [{ id: n.pour }], nom: n.nom, type: m.type };
    const deja = nouvelles.findIndex((x) => x.nom === n.nom && (m.type === null || x.type === m.type));
    if (deja >= 0) return { ...rien, refs: [{ nouvelle: deja + 1 }] };
    if (/\.nom$/u.test(indice.question?.chemin ?? '') && ouverte !== undefined)
      return { ...rien, refs: [{ id: ouverte }], nom: n.nom, type: m.type, reponse: true };
    const sansNom = connues.filter(
      (e) => e.nom === undefined && (m.type === null || typeDe(e) === null || typeDe(e) === m.type),
    );
    const [seule] = sansNom;
    if (m.defini && !m.autre && seule !== undefined && sansNom.length === 1 && nouvelles.length === 0)
      return {
        ...rien,
        refs: [{ id: seule.id }],
        nom: n.nom,
        type: typeDe(seule) === m.type ? null : m.type,
      };
    return remplit(1, m.type, n.nom) ?? cree(1, m.type, n.nom);
  };

  /** How many names without a kind of their own follow in the same sentence. */
  const nommeesApres = (m: MentionEcole): number => {
    const phrase = plat.slice(m.fin).search(/[.;!?\n](?=\s|$)/u);
    const fin = phrase < 0 ? plat.length : m.fin + phrase;
    const suivantes = ms.filter(
      (x): x is MentionEcole => x.g === 'ecole' && x.debut >= m.fin && x.debut < fin,
    );
    return suivantes.every((x) => x.nommee !== null && x.nommee.id === null && x.type === null)
      ? suivantes.length
      : 0;
  };

  const typee = (m: MentionEcole, type: TypeEcole): Resolution => {
    const n = m.q?.kind === 'sure' ? m.q.valeur : m.pluriel ? 2 : 1;
    // « finalement c'est une primaire », « non, élémentaire »: the school under discussion is of another kind.
    const reprise =
      /(?:c'est|il s'agit d'|l'ecole est|elle est)(?: (?:bien|plutot|en fait|donc|une|la|l'|d'une|d'))* ?$/u;
    const visee = ouverte ?? (connues.length === 1 ? connues[0]?.id : undefined);
    const devant = plat.slice(0, m.debut);
    if (
      n === 1 &&
      m.q?.kind !== 'doute' &&
      !m.autre &&
      visee !== undefined &&
      connues.some((e) => e.id === visee && typeDe(e) !== null && typeDe(e) !== type) &&
      ms.filter(estDEcole).length === 1 &&
      (reprise.test(devant.slice(-40)) || CORRIGE.test(devant))
    ) {
      types.set(visee, type);
      return { ...rien, refs: [{ id: visee }], type, reponse: true };
    }
    const surType = ouverte !== undefined && /\.type$/u.test(indice.question?.chemin ?? '');
    if (surType && n === 1 && !m.autre && memoire.size === 0) {
      types.set(ouverte, type);
      return { ...rien, refs: [{ id: ouverte }], type, reponse: true };
    }
    if (n > NOUVELLES_MAX) {
      exces = m;
      return rien;
    }
    const attendent = nouvelles.filter((x) => x.attend).length;
    const abrege = ABREGE.test(plat.slice(m.debut, m.fin)) && !ms.some((x) => x.g === 'classes');
    // « 7 élémentaires et 4 maternelles »: both are asked about, or none.
    const avecBeaucoup = ms.some(
      (x) =>
        x !== m && x.g === 'ecole' && x.q?.kind === 'sure' && x.q.valeur >= PLURIEL_MAX && !motEcole(t, x),
    );
    const seuil =
      surClasses || avecBeaucoup ? 1 : m.pluriel ? PLURIEL_MAX : abrege ? SINGULIER_MAX - 1 : SINGULIER_MAX;
    if (m.q !== null && n >= seuil && !motEcole(t, m) && !m.defini && attendent < n) {
      singulieres.push({
        debut: m.debut,
        fin: m.fin,
        n,
        type,
        ecoles: n < SINGULIER_MAX && (m.pluriel || n === 1),
      });
      return rien;
    }
    const pareilles = duType(type);
    const primaires = duType('primaire');
    if (
      type !== 'primaire' &&
      pareilles.length === 0 &&
      primaires.length > 0 &&
      surPac &&
      !m.autre &&
      (m.defini || (m.pluriel && m.q === null) || m.q === null) &&
      !nouvelles.some((x) => x.attend)
    )
      return { ...rien, refs: primaires, genre: type };
    // « 2 écoles élémentaires, Jaurès et Pasteur »: the names that follow are theirs.
    if (n > 1 && m.q !== null && nommeesApres(m) === n && attendent === 0) return cree(n, type, null, true);
    if (m.defini && !m.autre) {
      if (m.pluriel || n > 1) {
        if (pareilles.length > 0) return { ...rien, refs: pareilles };
        return (
          remplit(n, type, null) ??
          (m.q === null ? { ...rien, refs: [{ toutes: true }] } : cree(n, type, null))
        );
      }
      const [une] = pareilles;
      if (pareilles.length === 1 && une !== undefined) return { ...rien, refs: [une] };
      if (pareilles.length > 1) {
        const sienne = pareilles.find((r) => 'id' in r && r.id === ouverte);
        return sienne === undefined
          ? { ...rien, refs: [], candidates: pareilles }
          : { ...rien, refs: [sienne] };
      }
    }
    if (m.q === null && m.pluriel && !m.defini)
      return { ...rien, refs: pareilles.length > 0 ? pareilles : [{ toutes: true }] };
    const attendues = remplit(n, type, null);
    if (attendues !== null) return attendues;
    const libre = n === 1 && !m.autre ? vierge(type) : null;
    if (libre !== null) return { ...rien, refs: [libre], type };
    // A bare « maternelle » beside one already known is that one.
    const [une] = pareilles;
    if (n === 1 && m.q === null && !m.autre && pareilles.length === 1 && une !== undefined)
      return { ...rien, refs: [une] };
    // Several known ones: which of them is asked.
    if (n === 1 && m.q === null && !m.autre && pareilles.length > 1 && pareilles.every((r) => 'id' in r))
      return { ...rien, refs: [], candidates: pareilles };
    return n === 0 ? rien : cree(n, type, null);
  };

  const annonce = (i: number, n: number): Resolution => {
    annonces.push({ i, debut: nouvelles.length, n });
    return cree(n, null, null, true);
  };

  /** « une seule école, primaire », « une école : c'est une maternelle »: what follows says which kind it is. */
  const precisee = (m: MentionEcole, i: number): boolean => {
    const suite = ms.slice(i + 1).find((x) => x.g !== 'communeMot');
    return (
      suite?.g === 'ecole' &&
      (suite.type !== null || suite.nommee !== null) &&
      /^(?: (?:dans|sur|pour|a) (?:la|notre|ma) (?:commune|ville|village)| (?:au total|en tout|unique|ici))? ?[,:(-]? ?(?:(?:c'est|qui est|elle est|soit|une?|la|l'|de type|notre) ?)*$/u.test(
        plat.slice(m.fin, suite.debut),
      )
    );
  };
  /** « une primaire de 5 classes, une seule école dans la commune »: the number of schools, not one more. */
  const seule = (m: MentionEcole): boolean =>
    /(?:seule|unique) $/u.test(plat.slice(Math.max(0, m.debut - 8), m.debut)) ||
    /seule|unique/u.test(plat.slice(m.debut, m.fin)) ||
    /^ (?:unique|seulement|au total|en tout|(?:dans|sur|pour) (?:la|notre|ma|toute la) (?:commune|ville|village)|(?:c'est|point|voila|donc|quoi)(?![a-z]))/u.test(
      plat.slice(m.fin, m.fin + 40),
    );
  const generique = (m: MentionEcole, i: number): Resolution => {
    if (m.q?.kind === 'doute') return rien;
    const n = m.q?.valeur ?? 0;
    if (n > NOUVELLES_MAX) {
      exces = m;
      return rien;
    }
    if (n >= 2 && !m.defini)
      return connues.length + nouvelles.length === 0 || m.autre ? annonce(i, n) : { ...rien, refs: toutes() };
    // « les deux écoles ont 4 classes chacune »: two of them, the first time they are spoken of.
    if (n >= 2 && m.defini && connues.length + nouvelles.length === 0) return annonce(i, n);
    if (m.pluriel) return m.q === null && !m.defini ? rien : { ...rien, refs: toutes() };
    if (n === 1) {
      if (m.autre) return remplit(1, null, null) ?? cree(1, null, null);
      if (connues.length === 0 && nouvelles.length === 1 && seule(m))
        return { ...rien, refs: [{ nouvelle: 1 }] };
      if (connues.length === 0) return remplit(1, null, null) ?? cree(1, null, null, precisee(m, i));
    }
    const [une] = nouvelles.length === 1 && connues.length === 0 ? [{ nouvelle: 1 } as const] : [];
    return une === undefined ? rien : { ...rien, refs: [une] };
  };

  const resoudre = (i: number): Resolution => {
    const deja = memoire.get(i);
    if (deja !== undefined) return deja;
    const m = ms[i];
    const r = resout(m, i);
    memoire.set(i, r);
    return r;
  };
  const resout = (m: Mention | undefined, i: number): Resolution => {
    if (!estDEcole(m)) return rien;
    switch (m.g) {
      case 'ecole':
        return m.nommee !== null ? nommee(m) : m.type !== null ? typee(m, m.type) : generique(m, i);
      case 'toutes':
        return { ...rien, refs: toutes() };
      case 'rang': {
        const liste = toutes();
        const r = liste[m.rang - 1];
        if (r !== undefined && !('toutes' in r)) return { ...rien, refs: [r] };
        if (connues.length > 0 || m.rang > nouvelles.length + 1) return { ...rien, refs: [] };
        return cree(1, null, null);
      }
      case 'une':
        // « une école de 4 classes et une de 3 »: one more, unless their number was told.
        return (
          remplit(m.n, null, null) ??
          ((!annoncees || annonces.every((a) => dites(a.i))) && connues.length === 0 && nouvelles.length > 0
            ? cree(m.n, null, null)
            : m.n > 1 || m.celle === true
              ? { ...rien, refs: [] }
              : rien)
        );
      case 'autre': {
        const attend = remplit(1, null, null);
        if (attend !== null) return attend;
        const citees = ms
          .slice(0, i)
          .flatMap((x, k) => (estDEcole(x) && x.g !== 'toutes' ? (memoire.get(k)?.refs ?? []) : []));
        const derniere = citees.at(-1) ?? parDefaut;
        const autres = toutes().filter((r) => JSON.stringify(r) !== JSON.stringify(derniere));
        if (autres.length === 0) return cree(1, null, null);
        return autres.length === 1 ? { ...rien, refs: autres } : { ...rien, refs: [], candidates: autres };
      }
    }
  };
  return {
    resoudre,
    nombreNouvelles: () => nouvelles.length,
    toutes,
    parDefaut,
    excessives: () => exces,
    singulieres: () => singulieres,
  };
}
