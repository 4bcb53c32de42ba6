/** « notre primaire : 3 maternelles et 6 élémentaires »: the classes of one school told by level, not so many schools. */
import type { Mention, Quantite } from './faits-mention.js';
import type { TypeEcole } from './faits-types.js';
import type { TexteNormalise } from './normalise.js';

type Ecole = Extract<Mention, { g: 'ecole' }>;
type Classes = Extract<Mention, { g: 'classes' }>;
type Sure = Extract<Quantite, { kind: 'sure' }>;
type Part = { readonly m: Mention; readonly q: Sure; readonly cycle: TypeEcole; readonly nue: boolean };

const SUITE = /^[ ,;/(]*(?:et|puis|plus|mais|&|\+)?[ ,]*(?:seulement |juste |aussi |dont )?$/u;
/** Between a school and the levels that it holds. */
const CONTIENT =
  /^ ?,? ?(?:publique |privee )?(?:(?:qui |elle |on |nous |il )?(?:y )?(?:a|avec|ont|avons|compte|comprend|comporte|regroupe|reunit|accueille|contient|dispose de|composee? de|est composee? de|repartie?s? en|soit|dont)|de|[:(=-]) ?(?:y )?[:(]? ?$/u;
const FAIBLE = /^ ?[,;]? ?$/u;
/** From a number of classes to its parts, and back. */
const DETAILLE =
  /^ ?,? ?(?:(?:dont|soit|avec|a savoir|c'est-a-dire|repartie?s? en|reparties entre)|[:(=]) ?$/u;
const TOTALISE = /^ ?\)? ?,? ?(?:(?:soit|donc|total|au total|en tout|ca fait|=|,)[ :]*)+$/u;

/** Merges the levels of a school into its classes; drops those that only detail a number of classes. */
export function cycles(t: TexteNormalise, ms: readonly Mention[]): readonly Mention[] {
  const sortie: Mention[] = [];
  for (let k = 0; k < ms.length; k += 1) {
    const parts = groupe(t, ms, k);
    const [premiere] = parts;
    const m = ms[k];
    if (premiere === undefined || m === undefined) {
      if (m !== undefined) sortie.push(m);
      continue;
    }
    const fin = ms[k + parts.length - 1]?.fin ?? m.fin;
    const somme = parts.reduce((s, p) => s + p.q.valeur, 0);
    const avant = sortie.at(-1);
    const lien = avant === undefined ? '' : t.plat.slice(avant.fin, m.debut);
    const total = avant?.g === 'classes' && avant.cycle === null && avant.q?.kind === 'sure' ? avant.q : null;
    const apres = ms[k + parts.length];
    const totalApres =
      (apres?.g === 'classes' || apres?.g === 'nombre') &&
      apres.q?.kind === 'sure' &&
      apres.q.valeur === somme &&
      (apres.g === 'classes' || TOTALISE.test(t.plat.slice(fin, apres.debut)));
    const detail =
      total !== null &&
      (DETAILLE.test(lien) || FAIBLE.test(lien)) &&
      (somme === total.valeur || (parts.length === 1 && /dont ?$/u.test(lien) && somme < total.valeur));
    const ou = contenant(t, sortie, m);
    if (detail && parts.some((p) => p.nue)) {
      k += parts.length - 1;
      continue;
    }
    if (parts.length === 2 && (ou >= 0 || (totalApres && parts.some((p) => p.nue)))) {
      const hote = sortie[ou];
      if (hote?.g === 'ecole' && hote.type === null) sortie[ou] = { ...hote, type: 'primaire', deduit: true };
      const debut = FAIBLE.test(lien) ? (avant?.fin ?? m.debut) : m.debut;
      if (total === null) sortie.push(ensemble(debut, totalApres ? apres.fin : fin, somme));
      if (totalApres) k += 1;
      k += parts.length - 1;
      continue;
    }
    for (const p of parts) sortie.push(p.m);
    k += parts.length - 1;
  }
  return sortie;
}

/** The levels told from there on, each once: two at most; none: this is not one. */
function groupe(t: TexteNormalise, ms: readonly Mention[], k: number): readonly Part[] {
  const premiere = part(t, ms[k]);
  if (premiere === null) return [];
  const seconde = part(t, ms[k + 1]);
  if (seconde === null || seconde.cycle === premiere.cycle) return [premiere];
  return SUITE.test(t.plat.slice(premiere.m.fin, seconde.m.debut)) ? [premiere, seconde] : [premiere];
}

function part(t: TexteNormalise, m: Mention | undefined): Part | null {
  if ((m?.g !== 'ecole' && m?.g !== 'classes') || m.q?.kind !== 'sure') return null;
  const cycle = m.g === 'classes' ? m.cycle : niveauNu(t, m);
  return cycle === null || cycle === 'primaire' ? null : { m, q: m.q, cycle, nue: m.g === 'ecole' };
}

/** « 3 maternelles », « 6 élém », without « école », a name or a status. */
function niveauNu(t: TexteNormalise, m: Ecole): TypeEcole | null {
  if (m.nommee !== null || m.autre || m.defini || m.statut !== null) return null;
  return /ecole|etab|groupe|site/u.test(t.plat.slice(m.debut, m.fin)) ? null : m.type;
}

/** Where the one school is that these levels are told of; -1: none. */
function contenant(t: TexteNormalise, ms: readonly Mention[], m: Mention): number {
  const k = ms.findLastIndex((x) => x.g !== 'statut' && !(x.g === 'classes' && x.cycle === null));
  const hote = ms[k];
  if (hote?.g !== 'ecole' || hote.pluriel || (hote.type !== null && hote.type !== 'primaire')) return -1;
  if (hote.q !== null && !(hote.q.kind === 'sure' && hote.q.valeur === 1)) return -1;
  const lien = t.plat.slice(ms.at(-1)?.fin ?? hote.fin, m.debut);
  if (CONTIENT.test(lien)) return k;
  return FAIBLE.test(lien) && (hote.q === null || k < ms.length - 1 || hote.type === null) ? k : -1;
}

function ensemble(debut: number, fin: number, valeur: number): Classes {
  return { g: 'classes', debut, fin, q: { debut, fin, kind: 'sure', valeur, article: false }, cycle: null };
}
