/** What a bare number counts when the noun was said just before: « 2 PAC pour l'élémentaire et 1 pour la maternelle ». */
import { estDEcole } from './faits-ecoles.js';
import type { Mention, Quantite } from './faits-mention.js';
import type { GenrePac, Indice } from './faits-types.js';
import type { Etendue, TexteNormalise } from './normalise.js';

type Comptee = Extract<Mention, { g: 'classes' | 'pac' | 'mobile' | 'materiel' }>;
type Pac = Extract<Mention, { g: 'pac' }>;
type Total = { readonly m: Pac; readonly i: number; readonly parts: boolean };
type Ecole = Extract<Mention, { g: 'ecole' }>;

const VERS_ECOLE =
  /^ ?(?:seulement |autres? |seule? )?(?:pour|pr|a|au|aux|en|dans|ds|sur|chez|cote|de|par) ?(?:(?:la|l'|l|le|les|notre|nos|une|un|chaque|cote) ?)*$/u;
const SUITE = /^[ ,;/(]*(?:et|puis|plus|mais|\+)?[ ,]*(?:seulement |juste |aussi )?$/u;
const D_UNE_ECOLE = /^ ?(?:(?:en )?(?:a|ont|compte|comptent)|de|avec|en|:|=|,)? ?$/u;
/** What opens the parts of a total: « 3 PAC dont 1 maternelle », « 3 PAC : 2 élémentaires et 1 maternelle ». */
const PARTS = /^ ?,? ?(?:dont|soit|:|\(|=) ?$/u;
const ARTICLE =
  /(?:(?<![a-z])(?:et|puis|plus|dont)|[,;:(]) ?(une?) (?:autre )?(?:pour|pr|aux?|a|en|dans|ds|sur|chez|cote)(?: (?:la|le|les|notre|l'))* ?(?:l')?$/u;

function estComptee(m: Mention | undefined): m is Comptee {
  return (
    m !== undefined &&
    /^(?:classes|pac|mobile|materiel)$/u.test(m.g) &&
    'q' in m &&
    m.q?.kind === 'sure' &&
    !(m.g === 'pac' && (m.rang !== null || m.par))
  );
}

export function ellipses(t: TexteNormalise, ms: readonly Mention[], indice: Indice): readonly Mention[] {
  const sortie: Mention[] = [];
  /** The last thing counted, and whether its parts are being told. */
  let derniere: Comptee | null = null;
  let parts = false;
  /** Several PACs counted at once, and where. */
  let total = null as Total | null;
  const entre = (a: Etendue, b: Etendue): string => t.plat.slice(a.fin, b.debut);
  const surPrimaire =
    indice.ecoles.some((e) => e.type === 'primaire') ||
    ms.some((m) => m.g === 'ecole' && m.type === 'primaire') ||
    (indice.ecoles.length === 1 && indice.ecoles[0]?.type === undefined);
  for (const [k, m] of ms.entries()) {
    const precedente = sortie.at(-1);
    const suivante = ms[k + 1];
    if (derniere !== null && precedente !== undefined) {
      const lien = entre(precedente, m);
      const ouvre = precedente === derniere && PARTS.test(lien);
      if (m.g === 'ecole' && total !== null) {
        const genre = genreSeul(t, m);
        const suit = precedente.g === 'pac' || (parts && /^(?:mobile|materiel)$/u.test(precedente.g));
        if (genre !== null && suit && m.q?.kind === 'sure') {
          const deja = precedente.g === 'pac' ? precedente.genre : null;
          const autre = deja !== null && deja !== genre && !feminin(t, m.q);
          const un =
            /^un(?![a-z])/u.test(t.plat.slice(m.q.debut, m.q.fin)) ||
            (surPrimaire && !feminin(t, m.q) && m.q.valeur <= valeurDe(total.m));
          if (ouvre || (SUITE.test(lien) && (parts || autre || un))) {
            parts = parts || ouvre || (un && !autre);
            sortie.push(sousPac(m, m.q, genre, parts));
            continue;
          }
        }
      }
      // « 5 classes maternelle et 9 élémentaire ».
      if (m.g === 'ecole' && m.q?.kind === 'sure' && derniere.g === 'classes' && derniere.cycle !== null) {
        const cycle = m.nommee === null && !feminin(t, m.q) ? genreSeul(t, m) : null;
        if (cycle !== null && precedente === derniere && SUITE.test(lien)) {
          derniere = { g: 'classes', debut: m.debut, fin: m.fin, q: m.q, cycle };
          sortie.push(derniere);
          continue;
        }
      }
      if (m.g === 'nombre' && m.q.kind === 'sure') {
        const vers = estDEcole(suivante) && VERS_ECOLE.test(entre(m, suivante));
        const genre = suivante?.g === 'ecole' ? genreSeul(t, suivante) : null;
        const seule = indice.ecoles.length === 0 && !sortie.some(estDEcole) && /dont ?$/u.test(lien);
        const dedans = derniere.g === 'pac' && (surPrimaire || seule) && genre !== null && (ouvre || parts);
        if (vers && dedans && (ouvre || SUITE.test(lien))) {
          parts = true;
          sortie.push(sousPac({ debut: m.debut, fin: suivante.fin }, m.q, genre, true));
          continue;
        }
        if (sortie.at(-1)?.g === 'pac' && parts && genre !== null) continue;
        if (
          vers &&
          ((ouvre && !/dont ?$/u.test(lien)) ||
            ((estDEcole(precedente) || precedente === derniere) && SUITE.test(lien)))
        ) {
          // The parts are told by school: the total says nothing more.
          if (ouvre && derniere.g === 'pac') sortie[sortie.length - 1] = { ...derniere, q: null };
          derniere = commeAvant(derniere, m, m.q);
          sortie.push(derniere);
          continue;
        }
        const avantEcole = sortie.at(-2);
        if (
          estDEcole(precedente) &&
          D_UNE_ECOLE.test(lien) &&
          avantEcole === derniere &&
          (precedente.g !== 'ecole' ||
            precedente.fin === precedente.debut ||
            precedente.q === null ||
            precedente.q.kind === 'sure')
        ) {
          derniere = commeAvant(derniere, m, m.q);
          sortie.push(derniere);
          continue;
        }
      }
      if (parts && m.g === 'ecole' && precedente.g === 'pac' && precedente.fin >= m.fin) continue;
      const article = estDEcole(m)
        ? ARTICLE.exec(t.plat.slice(Math.max(0, precedente.fin - 1), m.debut))
        : null;
      if (article?.[1] !== undefined && derniere.g !== 'classes') {
        const debut = Math.max(0, precedente.fin - 1) + article.index + article[0].indexOf(article[1]);
        const e = { debut, fin: debut + article[1].length };
        const q: Quantite = { ...e, kind: 'sure', valeur: 1, article: false };
        const genre = m.g === 'ecole' ? genreSeul(t, m) : null;
        // « 2 PAC, un pour la maternelle avec 10 tablettes et un pour l'élémentaire »: the parts of the two.
        const tete: Total | null = article[1] === 'un' ? total : null;
        if (tete !== null && surPrimaire && genre !== null) {
          parts = true;
          sortie.push(sousPac({ debut, fin: m.fin }, q, genre, true));
          continue;
        }
        if (tete !== null && (tete.parts || precedente === tete.m) && !article[0].includes('dont')) {
          sortie[tete.i] = { ...tete.m, q: null };
          total = { ...tete, parts: true };
          derniere = commeAvant(tete.m, e, q);
          sortie.push(derniere);
        } else if (estDEcole(precedente)) {
          derniere = commeAvant(derniere, e, q);
          sortie.push(derniere);
        }
      }
    }
    if (m.g === 'pac' && m.q?.kind === 'sure' && m.q.valeur > 1 && m.rang === null && !m.par)
      total = { m, i: sortie.length, parts: false };
    if (estComptee(m)) {
      derniere = m;
      parts = false;
    }
    sortie.push(m);
  }
  return sortie;
}

/** « maternelle », « élémentaires », without « école » nor a name: the kind of a PAC, perhaps. */
function genreSeul(t: TexteNormalise, m: Ecole): GenrePac | null {
  if (m.nommee !== null || m.type === null || m.type === 'primaire') return null;
  return /ecole|etab|groupe|site/u.test(t.plat.slice(m.debut, m.fin)) ? null : m.type;
}

function valeurDe(m: Pac): number {
  return m.q?.kind === 'sure' ? m.q.valeur : 1;
}

function feminin(t: TexteNormalise, q: Quantite): boolean {
  return /^une(?![a-z])/u.test(t.plat.slice(q.debut, q.fin));
}

function sousPac(e: Etendue, q: Quantite, genre: GenrePac, dans: boolean): Mention {
  return { g: 'pac', debut: e.debut, fin: e.fin, q, rang: null, genre, par: false, dans };
}

function commeAvant(m: Comptee, e: Etendue, q: Quantite): Comptee {
  const { debut, fin } = e;
  switch (m.g) {
    case 'pac':
      return { ...m, debut, fin, q, genre: null, dans: false };
    case 'classes':
      return { ...m, debut, fin, q, cycle: null };
    default:
      return { ...m, debut, fin, q };
  }
}
