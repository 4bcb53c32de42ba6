/** From what a message says (affirmations) to what is written: which school, which PAC, a new one or a known one. */
import type { Ecole, Pac } from '../rules/index.js';
import type {
  Affirmation,
  Doute,
  Lecture,
  ReferenceEcole,
  ReferencePac,
} from './comprehension/faits-types.js';
import { idsDe } from './dossier/chemins.js';
import type { Dossier } from './dossier/dossier.js';
import type { Changement } from './dossier/ecriture.js';
import { questionDeId } from './questions/catalogue.js';
import { pacsAuNombreDe } from './questions/ecole.js';
import { nomEcole } from './questions/question.js';

export interface Prise {
  readonly changements: readonly Changement[];
  /** Something said about « the school » when several could be meant. */
  readonly doute: {
    readonly question: string;
    readonly choix: readonly { readonly titre: string; readonly affirmations: readonly Affirmation[] }[];
  } | null;
  /** Values out of the bounds of their question: the refusal sentences. */
  readonly refus: readonly string[];
  /** Ids of the schools that the message brought in, in its order. */
  readonly nouvelles: readonly string[];
}

interface Indices {
  /** School of the open question. */
  readonly ecole?: string;
  readonly pac?: string;
  /** What the open question asks of its PAC, and of those that have no answer to it either. */
  readonly champ?: string;
}

type Brouillon = { [cle: string]: unknown; id: string; pacs?: Pac[] };

/** Bounds of the question that a value belongs to; null when it is fine. */
function refusDe(a: Affirmation): string | null {
  const id =
    a.sur === 'commune' && a.champ === 'classes'
      ? 'classes-commune'
      : a.sur === 'ecole' && a.champ === 'classes'
        ? 'classes-ecole'
        : a.sur === 'ecole' && a.champ === 'nombrePac'
          ? 'pacs'
          : a.sur === 'pac' && a.champ === 'nombre'
            ? 'nombre'
            : null;
  if (id === null || typeof a.valeur !== 'number') return null;
  const lu = questionDeId(id)?.type.lireValeur(a.valeur);
  return lu !== null && lu !== undefined && 'refus' in lu ? lu.refus : null;
}

/**
 * What a reading writes into a dossier. Schools that a message introduces get new ids; « the school » is the one of the open
 * question, or the only one; with several it is asked.
 */
export function prendre(
  lecture: Pick<Lecture, 'affirmations' | 'nouvelles'>,
  dossier: Dossier,
  indices: Indices,
): Prise {
  const refus = lecture.affirmations.flatMap((a) => refusDe(a) ?? []);
  const affirmations = lecture.affirmations.filter((a) => refusDe(a) === null);
  const ecoles = dossier.situation.ecoles;
  const brouillons = new Map<string, Brouillon>(
    ecoles.map((e) => [e.id, { ...e, pacs: e.pacs === undefined ? undefined : [...e.pacs] } as Brouillon]),
  );
  let prochaineEcole = dossier.compteurs.ecole;
  let prochainPac = dossier.compteurs.pac;
  const nouvelles: string[] = [];
  const creer = (): string => {
    prochaineEcole += 1;
    const id = `e${prochaineEcole}`;
    brouillons.set(id, { id });
    return id;
  };
  // Schools asked for by number but not described yet are the ones that a description fills first.
  // One that the message speaks of by itself is not free for another.
  const dites = new Set(affirmations.flatMap((a) => ('ecole' in a && 'id' in a.ecole ? [a.ecole.id] : [])));
  const vides = ecoles
    .filter((e) => !dites.has(e.id) && Object.keys(e).every((k) => k === 'id'))
    .map((e) => e.id);
  for (let n = 0; n < lecture.nouvelles; n += 1) nouvelles.push(vides.shift() ?? creer());

  const ambigues: Affirmation[] = [];
  /** Said of « the PAC » of a school that has several: which one is asked. */
  const surPlusieurs: { readonly a: Extract<Affirmation, { sur: 'pac' }>; readonly id: string }[] = [];
  const seulPac: Affirmation[] = [];
  const desPacs = (ecole: Brouillon): readonly Pac[] => ecole.pacs ?? [];
  const surUnPac = (a: Extract<Affirmation, { sur: 'pac' }>): boolean =>
    'genre' in a.pac || !('rang' in a.pac || 'tous' in a.pac);
  /** The PAC that the open question is about, when it is about that one alone. */
  const pacOuvert = (id: string, ecole: Brouillon): string | undefined => {
    const { champ } = indices;
    const autres = desPacs(ecole).filter((p) => p.id !== indices.pac);
    const commune =
      champ === undefined ||
      autres.some((p) => (p as unknown as Record<string, unknown>)[champ] === undefined);
    return indices.ecole !== id || commune ? undefined : indices.pac;
  };
  const cibles = (ref: ReferenceEcole, genre?: 'maternelle' | 'elementaire'): readonly string[] | null => {
    if ('id' in ref) return brouillons.has(ref.id) ? [ref.id] : null;
    if ('nouvelle' in ref) {
      const id = nouvelles[ref.nouvelle - 1];
      return id === undefined ? null : [id];
    }
    const toutes = [...brouillons.keys()];
    if ('toutes' in ref) return toutes.length === 0 ? [creer()] : toutes;
    if (indices.ecole !== undefined && brouillons.has(indices.ecole)) return [indices.ecole];
    if (toutes.length === 1) return toutes;
    // « le PAC maternelle » of a commune with one maternelle.
    const duGenre = toutes.filter((id) => genre !== undefined && brouillons.get(id)?.type === genre);
    if (duGenre.length === 1) return duGenre;
    return toutes.length === 0 ? [creer()] : null;
  };

  const changements: Changement[] = [];
  for (const a of affirmations) {
    if (a.sur === 'commune') {
      if (a.champ === 'commune') {
        changements.push(
          { chemin: 'commune.nom', apres: a.valeur.nom },
          { chemin: 'commune.insee', apres: a.valeur.insee },
        );
      } else changements.push({ chemin: `commune.${a.champ}`, apres: a.valeur });
      continue;
    }
    if (a.sur === 'devis') {
      changements.push({ chemin: `devis[${a.article}]`, apres: a.valeur.replace(/\.00$/, '') });
      continue;
    }
    const ids = cibles(a.ecole, a.sur === 'pac' && 'genre' in a.pac ? a.pac.genre : undefined);
    if (ids === null) {
      ambigues.push(a);
      continue;
    }
    for (const id of ids) {
      const ecole = brouillons.get(id);
      if (ecole === undefined) continue;
      // « un PAC de 2 classes » when the school has several: one of them, or the only one left?
      if (
        a.sur === 'ecole' &&
        a.champ === 'nombrePac' &&
        a.parArticle === true &&
        desPacs(ecole).length > 1
      ) {
        const suite = affirmations.some((x) => x.sur === 'pac' && surUnPac(x));
        if (suite) {
          seulPac.push(a);
          continue;
        }
      }
      // « 20 partout »: the PACs that are there.
      if (a.sur === 'pac' && a.reponse === true && 'toutes' in a.ecole && desPacs(ecole).length === 0)
        continue;
      if (
        a.sur === 'pac' &&
        surUnPac(a) &&
        desPacs(ecole).length > 1 &&
        (seulPac.length > 0 ||
          rangsVises(a.pac, desPacs(ecole), pacOuvert(id, ecole), a.champ, ecole.type).length === 0)
      ) {
        surPlusieurs.push({ a, id });
        continue;
      }
      if (a.sur === 'ecole') {
        if (a.champ === 'nombrePac') {
          ecole.pacs = [...pacsAuNombreDe(a.valeur, ecole as unknown as Ecole, prochainPac)] as Pac[];
          prochainPac = Math.max(prochainPac, ...ecole.pacs.map((p) => Number(p.id.slice(1))));
        } else ecole[a.champ] = a.valeur;
        continue;
      }
      prochainPac = completerPacs(ecole, a, pacOuvert(id, ecole), prochainPac);
    }
  }

  for (const [id, ecole] of brouillons) {
    const connue = ecoles.find((e) => e.id === id);
    const propre = Object.fromEntries(Object.entries(ecole).filter(([, v]) => v !== undefined));
    if (connue === undefined) changements.push({ chemin: `ecoles[${id}]`, apres: propre });
    else {
      for (const [cle, valeur] of Object.entries(propre)) {
        if (JSON.stringify(valeur) !== JSON.stringify((connue as Record<string, unknown>)[cle])) {
          changements.push(...changementsDe(id, cle, valeur, connue));
        }
      }
    }
  }
  const doute = douteSurEcole(ambigues, dossier) ?? douteSurPac(surPlusieurs, seulPac, brouillons, ecoles);
  return { changements, doute, refus, nouvelles };
}

/** PACs that keep their number change field by field, so that two people's edits do not cover each other. */
function changementsDe(id: string, cle: string, valeur: unknown, connue: Ecole): readonly Changement[] {
  const entier = [{ chemin: `ecoles[${id}].${cle}`, apres: valeur }];
  if (
    cle !== 'pacs' ||
    connue.pacs === undefined ||
    !Array.isArray(valeur) ||
    valeur.length !== connue.pacs.length
  )
    return entier;
  return (valeur as Pac[]).flatMap((pac, i) => {
    const avant = connue.pacs?.[i] as Record<string, unknown> | undefined;
    return Object.entries(pac)
      .filter(([k, v]) => JSON.stringify(v) !== JSON.stringify(avant?.[k]))
      .flatMap(([k, v]) =>
        k === 'quantites'
          ? Object.entries(v as Record<string, number>).map(([article, n]) => ({
              chemin: `ecoles[${id}].pacs[${pac.id}].quantites[${article}]`,
              apres: n,
            }))
          : [{ chemin: `ecoles[${id}].pacs[${pac.id}].${k}`, apres: v }],
      );
  });
}

function completerPacs(
  ecole: Brouillon,
  a: Extract<Affirmation, { sur: 'pac' }>,
  pacOuvert: string | undefined,
  compteur: number,
): number {
  let prochain = compteur;
  const pacs = ecole.pacs ?? [];
  const neuf = (): Pac => {
    prochain += 1;
    return { id: `p${prochain}` };
  };
  if (pacs.length === 0) pacs.push(neuf());
  const rangs = rangsVises(a.pac, pacs, pacOuvert, a.champ, ecole.type);
  for (const rang of rangs) {
    while (pacs.length <= rang) pacs.push(neuf());
    const connu = pacs[rang];
    if (connu === undefined) continue;
    const sansGenre = 'genre' in a.pac && connu.genre === undefined && ecole.type !== a.pac.genre;
    const pac: Pac = sansGenre && 'genre' in a.pac ? { ...connu, genre: a.pac.genre } : connu;
    pacs[rang] =
      a.champ === 'quantite'
        ? { ...pac, quantites: { ...pac.quantites, [a.article]: a.valeur } }
        : { ...pac, [a.champ]: a.valeur };
  }
  ecole.pacs = pacs;
  return prochain;
}

/** Empty: which one is not known. */
function rangsVises(
  ref: ReferencePac,
  pacs: readonly Pac[],
  pacOuvert: string | undefined,
  champ: string,
  type: unknown,
): readonly number[] {
  const tous = pacs.map((_, i) => i);
  if ('rang' in ref) return ref.rang >= 1 && ref.rang <= 20 ? [ref.rang - 1] : [];
  if ('genre' in ref) {
    const siens = tous.filter((i) => (pacs[i]?.genre ?? type) === ref.genre);
    if (siens.length > 0) return siens.length === 1 || ref.tous === true ? siens : [];
    const libres = tous.filter((i) => pacs[i]?.genre === undefined);
    // None of this kind yet: one more.
    if (libres.length === 0) return [pacs.length];
    return libres.length === 1 || ref.tous !== true ? libres.slice(0, 1) : [];
  }
  if ('tous' in ref) return tous;
  const ouvert = pacs.findIndex((p) => p.id === pacOuvert);
  if (champ === 'option' || champ === 'nombre' || champ === 'genre') {
    // « 20 tablettes » fills the PACs that have no answer yet; said again, it corrects them all.
    const vides = tous.filter((i) => pacs[i]?.[champ] === undefined);
    return vides.length > 0 ? vides : tous;
  }
  if (ouvert >= 0) return [ouvert];
  return pacs.length === 1 ? [0] : [];
}

function douteSurPac(
  dits: readonly { readonly a: Extract<Affirmation, { sur: 'pac' }>; readonly id: string }[],
  seulPac: readonly Affirmation[],
  brouillons: ReadonlyMap<string, Brouillon>,
  connues: readonly Ecole[],
): Prise['doute'] {
  const [premier] = dits;
  const ecole = premier === undefined ? undefined : brouillons.get(premier.id);
  // A school that the message creates has its PACs told in it.
  if (premier === undefined || ecole === undefined || !connues.some((e) => e.id === premier.id)) return null;
  const pacs = ecole.pacs ?? [];
  const siens = dits.filter((d) => d.id === premier.id).map((d) => d.a);
  const pour = (pac: ReferencePac): readonly Affirmation[] =>
    siens.map((a) => ({ ...a, ecole: { id: premier.id }, pac }));
  const mots = [...new Set(siens.map((a) => a.dit))].join(', ');
  return {
    question: `«\u00a0${mots}\u00a0»\u00a0: pour quel PAC\u00a0?`,
    choix: [
      ...pacs.slice(0, 4).map((_, i) => ({ titre: `PAC ${i + 1}`, affirmations: pour({ rang: i + 1 }) })),
      { titre: pacs.length === 2 ? 'Les deux PAC' : 'Tous les PAC', affirmations: pour({ tous: true }) },
      ...(seulPac.length > 0
        ? [
            {
              titre: 'Il n’y a plus qu’un PAC',
              affirmations: [
                ...seulPac.map((a) => ({ ...a, parArticle: undefined }) as unknown as Affirmation),
                ...pour({ tous: true }),
              ],
            },
          ]
        : []),
    ],
  };
}

function douteSurEcole(ambigues: readonly Affirmation[], dossier: Dossier): Prise['doute'] {
  const { ecoles } = dossier.situation;
  if (ambigues.length === 0 || ecoles.length === 0) return null;
  const dits = [...new Set(ambigues.map((a) => a.dit))].join(', ');
  const pour = (ref: ReferenceEcole): readonly Affirmation[] =>
    ambigues.map((a) => ('ecole' in a ? { ...a, ecole: ref } : a));
  return {
    question: `« ${dits} » : pour quelle école ?`,
    choix: [
      ...ecoles.slice(0, 5).map((e) => ({ titre: nomEcole(e, ecoles), affirmations: pour({ id: e.id }) })),
      { titre: 'Toutes les écoles', affirmations: pour({ toutes: true }) },
    ],
  };
}

export function indicesDe(chemin: string | undefined): Indices {
  const champ = chemin?.slice(chemin.lastIndexOf('.') + 1);
  return chemin === undefined ? {} : { ...idsDe(chemin), ...(champ !== undefined && { champ }) };
}

export type { Doute };
