/** « École Notre-Dame, primaire, 6 classes », « Notre-Dame est une primaire »: the kind of the school just named, not another. */
import type { Mention } from './faits-mention.js';
import type { TexteNormalise } from './normalise.js';

type Ecole = Extract<Mention, { g: 'ecole' }>;

const ARTICLE = '(?:une? (?:petite |grande |ecole |belle )?|l.ecole |ecole )?';
const VERBE = new RegExp(
  `^ ?,? ?(?:(?:qui |elle |ca |ce |c.)?(?:est|etait|serait|n.est pas [a-z]{3,12} mais)(?: (?:donc|bien|aussi|en fait|plutot|finalement|juste))?) ?${ARTICLE}(?:publique |privee |catholique )?$`,
  'u',
);
const SIGNE = /^ ?(?:[:(=]|-(?= )|(?<= )en(?= )) ?(?:une? )?$/u;
const VIRGULE = /^ ?, ?$/u;
const VIRGULE_ARTICLE = /^ ?, ?une $/u;
/** « Jaurès est une maternelle et Verne une élémentaire »: the verb is not told twice. */
const ELLIPSE = /^ une $/u;

/** Gives each named school the kind that is apposed to it. */
export function appositions(t: TexteNormalise, ms: readonly Mention[]): readonly Mention[] {
  const sortie: Mention[] = [];
  for (const [i, m] of ms.entries()) {
    const nommante = m.g === 'ecole' && m.nommee?.nu === true ? typeeAvant(t, sortie, m) : -1;
    const typee = sortie[nommante];
    if (m.g === 'ecole' && typee?.g === 'ecole') {
      const { statut, fin } = typee;
      sortie[nommante] = {
        ...typee,
        nommee: m.nommee,
        statut: statut ?? m.statut,
        fin: nommante === sortie.length - 1 ? m.fin : fin,
        q: null,
      };
      continue;
    }
    const k = parenthese(t, sortie, m) ?? sortie.findLastIndex((x) => x.g !== 'statut');
    const nommee = sortie[k];
    const suivante = ms[i + 1];
    if (
      nommee?.g !== 'ecole' ||
      nommee.nommee === null ||
      m.g !== 'ecole' ||
      m.nommee !== null ||
      !unique(m)
    ) {
      sortie.push(m);
      continue;
    }
    const debut = m.q === null ? m.debut : m.q.fin;
    const lien = t.plat
      .slice(finDe(sortie, k), m.q === null ? m.debut : m.q.debut)
      .replace(/ ?,? ?\(?(?:publique|privee|catholique)(?: sous contrat)?\)?(?= ?,| ?\(| ?$)/u, '')
      .concat(m.q === null ? '' : `${t.plat.slice(m.q.debut, m.q.fin)} `);
    const liste =
      suivante?.g === 'ecole' &&
      suivante.nommee === null &&
      /^ ?,? ?(?:et|puis|,) (?:une?|la|l.) ?$/u.test(
        t.plat.slice(m.fin, suivante.q?.debut ?? suivante.debut),
      );
    const ferme =
      VERBE.test(lien) ||
      (nommee.type === null &&
        m.type !== null &&
        (SIGNE.test(lien) ||
          (VIRGULE.test(lien) && !m.defini) ||
          (lien === ' ' && nommee.nommee.nu === true && m.q === null) ||
          (VIRGULE_ARTICLE.test(lien) && !liste) ||
          (ELLIPSE.test(lien) && sortie.slice(0, k).some((x) => x.g === 'ecole' && x.appose === true))));
    if (!ferme || /ecole/u.test(t.plat.slice(debut, m.debut))) sortie.push(m);
    else {
      sortie[k] = {
        ...nommee,
        type: m.type ?? nommee.type,
        deduit: m.type === null ? nommee.deduit : m.deduit,
        statut: nommee.statut ?? m.statut,
        fin: m.fin > nommee.fin && k === sortie.length - 1 ? m.fin : nommee.fin,
        appose: true,
      };
    }
  }
  return sortie;
}

/** « école Barnave, 10 classes, élémentaire »: its classes stand between the school and its kind. */
function parenthese(t: TexteNormalise, ms: readonly Mention[], m: Mention): number | null {
  const derniere = ms.at(-1);
  if (m.g !== 'ecole' || m.q !== null || m.defini || m.pluriel || derniere?.g !== 'classes') return null;
  const k = ms.findLastIndex((x) => x.g !== 'classes');
  const nommee = ms[k];
  if (nommee?.g !== 'ecole' || nommee.nommee === null || nommee.type !== null) return null;
  return VIRGULE.test(t.plat.slice(derniere.fin, m.debut)) ? k : null;
}

/** Where what stands before an apposition ends: the school, or its classes after it. */
function finDe(ms: readonly Mention[], k: number): number {
  return ms.slice(k).reduce((fin, x) => (x.g === 'classes' ? x.fin : fin), ms[k]?.fin ?? 0);
}

/** « une élémentaire de 6 classes, Jules Verne », « une maternelle (Villancourt) »: the school whose name it is; -1: none. */
function typeeAvant(t: TexteNormalise, ms: readonly Mention[], m: Ecole): number {
  const k = ms.findLastIndex((x) => !/^(?:statut|classes)$/u.test(x.g));
  const typee = ms[k];
  const derniere = ms.at(-1);
  if (typee?.g !== 'ecole' || derniere === undefined || typee.nommee !== null) return -1;
  if ((typee.type === null && k < ms.length - 1) || m.type !== null || !unique(typee)) return -1;
  return NOMMANTE.test(t.plat.slice(derniere.fin, m.debut)) ? k : -1;
}
const NOMMANTE =
  /^ ?[,:(=]? ?(?:(?:qui |elle )?(?:s'appelle|se nomme)|nommee|appelee|c'est)? ?(?:(?:l'ecole|la|le|les|l') ?)?$/u;

function unique(m: Ecole): boolean {
  return !m.pluriel && !m.autre && !m.groupe && (m.q === null || (m.q.kind === 'sure' && m.q.article));
}
