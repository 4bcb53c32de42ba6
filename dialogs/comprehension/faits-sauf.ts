/**
 * « Toutes les écoles… sauf Ferry »: what is said of all is not said of the exception. Nothing is guessed about the exception
 * (not even the contrary): it is asked. An exception that names no known school puts the whole statement in doubt.
 */
import { demande, QUESTIONS } from './faits-doutes.js';
import { niveauEnUnMot } from './faits-niveau.js';
import type { Affirmation, Doute, Indice } from './faits-types.js';
import { type Etendue, normalise, type TexteNormalise } from './normalise.js';

const MARQUE =
  /(?<![a-z])(?:sauf|excepte[es]?|hormis|a part|a l.exception d(?:e|u|es)|en dehors d(?:e|u|es)|mais pas)(?![a-z])/gu;
const TOUTES = /(?<![a-z])(?:toutes|tous|partout|chaque|chacune|aucune|par ecole|les autres)(?![a-z])/u;
const TYPES = {
  maternelle: /(?<![a-z])maternelles?(?![a-z])/u,
  elementaire: /(?<![a-z])elementaires?(?![a-z])/u,
  primaire: /(?<![a-z])primaires?(?![a-z])/u,
} as const;

type Lu = { readonly affirmations: readonly Affirmation[]; readonly doutes: readonly Doute[] };
type DUneEcole = Exclude<Affirmation, { readonly sur: 'commune' | 'devis' }>;

/** From the mark to the end of its clause: « sauf Ferry, toutes… » stops at the comma. */
function etendueExclue(t: TexteNormalise): Etendue | null {
  MARQUE.lastIndex = 0;
  const marque = MARQUE.exec(t.plat);
  if (marque === null || !TOUTES.test(t.plat)) return null;
  const suite = t.plat.slice(marque.index, marque.index + 300);
  const fin =
    /[.;\n!?]|,(?= ?(?:toutes?|tous|chaque|les autres|le reste|aucune|on|nous|il|elles?)(?![a-z]))/u.exec(
      suite,
    );
  return { debut: marque.index, fin: marque.index + (fin?.index ?? suite.length) };
}

/** Flat words that name a school: « du Bourg » and « Le Bourg » are named « Bourg » as well, « Notre-Dame » « notre dame ». */
export function nomme(plat: string, nom: string | undefined): boolean {
  if (nom === undefined) return false;
  const court = normalise(nom)
    .plat.trim()
    .replace(/^(?:ecole |le |la |les |l'|de la |de l'|des |du |de )+/u, '');
  const rang = court.length < 2 ? -1 : sansTirets(plat).indexOf(sansTirets(court));
  return rang >= 0 && !/[a-z]/.test(`${plat[rang - 1] ?? ''}${plat[rang + court.length] ?? ''}`);
}

/** The same length, so that places hold. */
export function sansTirets(plat: string): string {
  return plat.replaceAll('-', ' ');
}

/** « toutes…, aucune… sauf Ferry, 30 Mb/s partout sauf Curie »: each clause with its own exception; null with less than two. */
export function clausesExceptees({ plat }: TexteNormalise): readonly Etendue[] | null {
  const marques = [...plat.matchAll(new RegExp(MARQUE, 'gu'))];
  if (marques.length < 2 || plat.includes('?')) return null;
  const bords = [...plat.matchAll(/[,;.\n]/gu)].map((m) => m.index);
  const clauses: { debut: number; fin: number }[] = [];
  let depuis = 0;
  for (const [k, bord] of [...bords, plat.length].entries()) {
    const debut = k === 0 ? 0 : (bords[k - 1] ?? 0) + 1;
    const part = plat.slice(debut, bord);
    const pleine = marques.some((m) => m.index >= depuis && m.index < debut);
    if (pleine && TOUTES.test(part)) {
      clauses.push({ debut: depuis, fin: debut - 1 });
      depuis = debut;
    }
  }
  clauses.push({ debut: depuis, fin: plat.length });
  return clauses.length < 2 ? null : clauses;
}

/** The schools that the exception names, by their name, else by their kind. */
function exclues(t: TexteNormalise, e: Etendue, indice: Indice): readonly string[] {
  const dit = t.plat.slice(e.debut, e.fin);
  const nommees = indice.ecoles.filter((x) => nomme(dit, x.nom));
  if (nommees.length > 0) return nommees.map((x) => x.id);
  return indice.ecoles
    .filter((x) => x.type !== undefined && x.type !== 'ne-sait-pas' && TYPES[x.type].test(dit))
    .map((x) => x.id);
}

const deLEcole = (a: Affirmation): a is DUneEcole => a.sur === 'ecole' || a.sur === 'pac';

/** « wifi partout sauf en maternelle » to the question of one school: said of all the others. */
function deLaQuestion(a: DUneEcole, ids: readonly string[], { question }: Indice): boolean {
  return ids.length > 0 && question?.ecole !== undefined && 'id' in a.ecole && a.ecole.id === question.ecole;
}

/** Takes the exceptions out of what was said of all the schools. */
export function excepter(t: TexteNormalise, lu: Lu, indice: Indice): Lu {
  const exclue = etendueExclue(t);
  const dOffice = lu.affirmations.some((a) => deLEcole(a) && 'toutes' in a.ecole);
  if (exclue === null) return lu;
  const nonConnues = indice.ecoles.length < 2 && !dOffice;
  if (nonConnues && !lu.affirmations.some((a) => deLEcole(a) && 'implicite' in a.ecole)) return lu;
  const dedans = (x: Etendue): boolean => x.debut >= exclue.debut && x.debut < exclue.fin;
  const cle = (a: DUneEcole): string => `${a.debut} ${a.fin} ${a.sur} ${a.champ}`;
  const comptes = new Map<string, number>();
  for (const a of lu.affirmations) if (deLEcole(a)) comptes.set(cle(a), (comptes.get(cle(a)) ?? 0) + 1);
  const ids = exclues(t, exclue, indice);
  const deToutes = (a: Affirmation): a is DUneEcole =>
    deLEcole(a) &&
    !dedans(a) &&
    ('toutes' in a.ecole ||
      ('implicite' in a.ecole && (ids.length > 0 || nonConnues)) ||
      deLaQuestion(a, ids, indice) ||
      (comptes.get(cle(a)) ?? 0) > 1);
  const communes = lu.affirmations.filter(deToutes);
  if (communes.length === 0) return lu;

  const reste = lu.affirmations.filter((a) => !deToutes(a));
  if (ids.length === 0 || ids.length === indice.ecoles.length) {
    const [premiere] = communes;
    const doute =
      premiere === undefined ? [] : [demande(t, premiere, 'ecole', QUESTIONS.portee(premiere.dit))];
    return { affirmations: reste, doutes: [...lu.doutes, ...doute] };
  }
  const gardees = communes.flatMap((a): readonly Affirmation[] => {
    if ('id' in a.ecole && !deLaQuestion(a, ids, indice)) return ids.includes(a.ecole.id) ? [] : [a];
    return indice.ecoles.filter((x) => !ids.includes(x.id)).map((x) => ({ ...a, ecole: { id: x.id } }));
  });
  // What the exception says of itself: « sauf Le Bourg, qui n'a que 12 Mb/s ».
  const sien = lu.doutes.flatMap(({ choix }) => {
    const tout = choix.flatMap((c) => c.affirmations);
    const duSien = tout.every((a) => deLEcole(a) && 'id' in a.ecole && ids.includes(a.ecole.id));
    const dits = tout.filter(dedans);
    return choix.length > 1 && duSien && dits.length === 1 ? dits : [];
  });
  const regle = (d: Doute): boolean => d.choix.some((c) => c.affirmations.some((a) => sien.includes(a)));
  return {
    affirmations: [...reste, ...gardees, ...sien],
    doutes: lu.doutes.filter((d) => !regle(d)),
  };
}

/** « … qui l'ont », « … qui ne l'a pas »: the level of the exception, in its own words. */
function niveauDit(exception: string): ReturnType<typeof niveauEnUnMot> {
  return niveauEnUnMot(/(?<![a-z])qui [a-z' ]{2,24}$/u.exec(exception.trim())?.[0] ?? '');
}

/** « aucune ne l'a, sauf Jaurès et Pasteur qui l'ont »: the contrary in so many words, of each that is named. */
export function contraires<L extends Pick<Lu, 'affirmations'>>(t: TexteNormalise, lue: L, indice: Indice): L {
  const exclue = etendueExclue(t);
  const dit = exclue === null ? '' : t.plat.slice(exclue.debut, exclue.fin);
  const valeur = niveauDit(dit);
  if (exclue === null || valeur === null) return lue;
  const ids = exclues(t, exclue, indice);
  const niveaux = lue.affirmations.flatMap((a) => (a.sur === 'ecole' && a.champ === 'niveau' ? [a] : []));
  const [modele] = niveaux.filter((a) => a.valeur !== valeur && a.debut < exclue.debut);
  const sus = new Set(niveaux.flatMap((a) => ('id' in a.ecole ? [a.ecole.id] : [])));
  if (modele === undefined) return lue;
  const dits = ids.filter((id) => !sus.has(id)).map((id) => ({ ...modele, ecole: { id }, valeur }));
  return { ...lue, affirmations: [...lue.affirmations, ...dits] };
}

/** « …, élémentaire du Bourg 6 classes. Aucune n'a le socle sauf le Bourg »: the schools that the message itself brings in. */
export function excepterNouvelles<L extends Pick<Lu, 'affirmations'> & { readonly nouvelles: number }>(
  t: TexteNormalise,
  lue: L,
): L {
  if (lue.nouvelles < 2) return lue;
  let affirmations = lue.affirmations;
  for (const marque of t.plat.matchAll(new RegExp(MARQUE, 'gu'))) {
    const avant = t.plat.slice(0, marque.index);
    const toutes = [...avant.matchAll(new RegExp(TOUTES, 'gu'))].at(-1)?.index;
    if (toutes === undefined || /[.;\n]/u.test(avant.slice(toutes))) continue;
    const depuis = Math.max(-1, ...['.', ',', ';', '\n'].map((x) => avant.slice(0, toutes).lastIndexOf(x)));
    const dit = /^[^.;\n!?]*/u.exec(t.plat.slice(marque.index))?.[0] ?? '';
    const exclues = nouvellesNommees(affirmations, dit);
    if (exclues.size === 0 || exclues.size >= lue.nouvelles) continue;
    const fin = marque.index + dit.length;
    const valeur = niveauDit(dit);
    affirmations = affirmations.flatMap((a): readonly Affirmation[] => {
      const sienne = deLEcole(a) && 'nouvelle' in a.ecole && exclues.has(a.ecole.nouvelle);
      if (!sienne || a.debut <= depuis || a.debut >= fin || a.debut > marque.index) return [a];
      return valeur !== null && a.sur === 'ecole' && a.champ === 'niveau' ? [{ ...a, valeur }] : [];
    });
  }
  return affirmations === lue.affirmations ? lue : { ...lue, affirmations };
}

/** By their names, else by their kind when one alone is of it. */
function nouvellesNommees(affirmations: readonly Affirmation[], dit: string): ReadonlySet<number> {
  const neuves = affirmations.flatMap((a) =>
    a.sur === 'ecole' && 'nouvelle' in a.ecole ? [{ a, n: a.ecole.nouvelle }] : [],
  );
  const noms = neuves.flatMap(({ a, n }) =>
    a.champ === 'nom' && nomme(dit, a.valeur) ? [{ n, nom: a.valeur }] : [],
  );
  const types = neuves.flatMap(({ a, n }) =>
    a.champ === 'type' &&
    typeof a.valeur === 'string' &&
    a.valeur in TYPES &&
    TYPES[a.valeur as keyof typeof TYPES].test(dit)
      ? [n]
      : [],
  );
  // « maternelle Bel Air », « élémentaire Bel Air »: the kind tells them apart.
  const precises = noms.filter(({ n }) => types.includes(n));
  if (precises.length > 0) return new Set(precises.map(({ n }) => n));
  if (noms.length > 0) return new Set(noms.map(({ n }) => n));
  return new Set(new Set(types).size === 1 ? types : []);
}
