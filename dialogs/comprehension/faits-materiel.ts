/** Equipment said with a PAC: what it is, and how many. */
import { CAMPAGNE_PAR_DEFAUT } from '../../rules/index.js';
import { type Assemblage, de } from './faits-assemblage.js';
import { demande, dit, QUESTIONS, quantiteDouteuse } from './faits-doutes.js';
import type { Mention } from './faits-mention.js';
import type { Affirmation, ReferencePac } from './faits-types.js';
import type { Etendue } from './normalise.js';

type SansPac<T> = T extends { readonly sur: 'pac' }
  ? Omit<T, 'ecole' | 'pac' | 'debut' | 'fin' | 'dit'>
  : never;
/** A fact of a PAC, before it is known of which. */
export type FaitPac = SansPac<Affirmation>;

/** The PAC under discussion, and how a fact is kept for it. */
type Dans = { readonly pac: ReferencePac; readonly garde: (fait: FaitPac, e: Etendue) => void };

/** An equipment beside the tablets or computers: its quantity, or what to ask. */
export function lireMateriel(
  c: Assemblage,
  i: number,
  m: Extract<Mention, { g: 'materiel' }>,
  dans: Dans,
): void {
  const { t, ms } = c;
  // « équipée en 2014 avec des TBI »: the earlier plan.
  const avant = ms[i - 1];
  if (
    m.nie ||
    (avant?.g === 'plan' &&
      /^ ?(?:avec|en|de|d'|par|,)? ?(?:des|les|un|une)? ?$/u.test(t.plat.slice(avant.fin, m.debut)))
  )
    return;
  const refs = c.cible(i, false).refs;
  const avec = (article: (typeof m.materiel.articles)[number], valeur: number): readonly Affirmation[] =>
    refs.map((ecole) => ({
      ...de(t, m),
      sur: 'pac',
      ecole,
      pac: dans.pac,
      champ: 'quantite',
      article,
      valeur,
    }));
  const [article, ...autres] = m.materiel.articles;
  if (article === undefined) return;
  if (m.parClasse) {
    if (autres.length === 0)
      c.doutes.push(
        demande(
          t,
          m,
          'quantite',
          `«\u00a0${dit(t, m)} par classe\u00a0»\u00a0: pour combien de classes dans ce PAC\u00a0?`,
          classesPossibles().map((v) => ({ titre: String(v), affirmations: avec(article, v) })),
        ),
      );
    return;
  }
  const n = m.q?.kind === 'sure' ? m.q.valeur : null;
  if (autres.length > 0) {
    const lu = n ?? 1;
    c.doutes.push(
      demande(
        t,
        m,
        'quantite',
        QUESTIONS.ecran(dit(t, m)),
        m.materiel.articles.map((a) => ({ titre: TITRES[a] ?? a, affirmations: avec(a, lu) })),
      ),
    );
    return;
  }
  if (m.q?.kind === 'doute')
    c.doutes.push(
      quantiteDouteuse(t, m, m.q, 'quantite', `combien de ${m.materiel.nom}`, (v) => avec(article, v)),
    );
  else if (n !== null) dans.garde({ sur: 'pac', champ: 'quantite', article, valeur: n }, m);
  else if (
    ms.length > 1 ||
    /(?:avec|veut|voudr|voul|souhait|besoin|faut|prend|ajout|equip|prevo|pour) ?/u.test(
      t.plat.slice(0, m.debut),
    )
  ) {
    const unique = /(?:mdm|projection|imprimante|webradio|valise|chariot)/u.test(article);
    if (unique) dans.garde({ sur: 'pac', champ: 'quantite', article, valeur: 1 }, m);
    else c.doutes.push(demande(t, m, 'quantite', QUESTIONS.combien(dit(t, m))));
  }
}

/** « 3 PC »: computers, or PACs misspelt? */
export function peutEtrePac(c: Assemblage, i: number, m: Etendue, n: number, pac: ReferencePac): void {
  const { t } = c;
  const refs = c.cible(i, false).refs;
  c.doutes.push(
    demande(t, m, 'option', QUESTIONS.pc(dit(t, m)), [
      {
        titre: `${n} PAC`,
        affirmations: refs.map((ecole) => ({
          ...de(t, m),
          sur: 'ecole',
          ecole,
          champ: 'nombrePac',
          valeur: n,
        })),
      },
      {
        titre: `${n} ordinateurs`,
        affirmations: refs.flatMap((ecole): readonly Affirmation[] => [
          { ...de(t, m), sur: 'pac', ecole, pac, champ: 'option', valeur: 'ordinateurs' },
          { ...de(t, m), sur: 'pac', ecole, pac, champ: 'nombre', valeur: n },
        ]),
      },
    ]),
  );
}

const TITRES: Readonly<Partial<Record<string, string>>> = {
  vpi: 'Un vidéoprojecteur interactif (VPI)',
  'eni-75': 'Un écran interactif de 75 pouces',
  'eni-86': 'Un écran interactif de 86 pouces',
};

/** How many classes one PAC equips, from the kit. */
function classesPossibles(): readonly number[] {
  const { classesMin, classesMax } = CAMPAGNE_PAR_DEFAUT.kits.elementaire;
  return Array.from({ length: classesMax - classesMin + 1 }, (_, i) => classesMin + i);
}

export function classesMaxParPac(): number {
  return CAMPAGNE_PAR_DEFAUT.kits.elementaire.classesMax;
}
