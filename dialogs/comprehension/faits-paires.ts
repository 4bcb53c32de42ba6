/** « Jaurès 5, Notre-Dame 9 »: each school beside a bare number, which answers the open question for it. */
import { type Assemblage, de } from './faits-assemblage.js';
import { demande, dit } from './faits-doutes.js';
import { estDEcole } from './faits-ecoles.js';
import type { Mention } from './faits-mention.js';
import type { Affirmation, ReferenceEcole } from './faits-types.js';
import type { Etendue } from './normalise.js';

const NB = '\u00a0';
const LIEN =
  /^ ?,? ?(?:[:=(-]|(?:qui |elle )?(?:en (?:a|aura|veut|voudrait|demande|prend|compte)|a|aura|compte|c'est|avec))? ?$/u;

export type Paires = {
  /** A bare number at `i`, said of these schools. */
  readonly lire: (i: number, m: Extract<Mention, { g: 'nombre' }>, refs: readonly ReferenceEcole[]) => void;
  readonly finir: () => void;
};

type Paire = Etendue & { readonly ecole: ReferenceEcole; readonly n: number };

export function paires(c: Assemblage): Paires {
  const { t, ms } = c;
  const lues: Paire[] = [];
  const lire: Paires['lire'] = (i, m, refs) => {
    const avant = ms[i - 1];
    const [ecole] = refs;
    if (!estDEcole(avant) || avant.g === 'toutes' || ecole === undefined || refs.length > 1) return;
    if ('q' in avant && avant.q !== null && !(avant.q.kind === 'sure' && avant.q.article)) return;
    if (m.q.kind === 'sure' && LIEN.test(t.plat.slice(avant.fin, m.debut)))
      lues.push({ debut: avant.debut, fin: m.fin, ecole, n: m.q.valeur });
  };
  const finir = (): void => {
    const [premiere] = lues;
    const nombres = ms.filter((m) => m.g === 'nombre').length;
    if (premiere === undefined || lues.length !== nombres) return;
    const ecoles = new Set(lues.map((p) => JSON.stringify(p.ecole)));
    if (ecoles.size !== lues.length || lues.some((p) => 'implicite' in p.ecole)) return;
    const fait = faitDejaDit(ms) ?? faitDe(c.indice.question?.chemin ?? '');
    if (fait !== null) {
      c.affirmations.push(
        ...lues.map((p) => ({ ...de(t, p), reponse: true, ecole: p.ecole, ...fait(p.n) }) as Affirmation),
      );
      return;
    }
    if (c.affirmations.some((a) => !('champ' in a) || !/^(?:nom|type|statut|commune)$/u.test(a.champ)))
      return;
    const e = { debut: premiere.debut, fin: lues.at(-1)?.fin ?? premiere.fin };
    const total = lues.reduce((somme, p) => somme + p.n, 0);
    const plusieurs = lues.length > 1;
    c.doutes.push(
      demande(t, e, 'classes', `«${NB}${dit(t, e)}${NB}»${NB}: est-ce le nombre de classes${NB}?`, [
        {
          titre: plusieurs ? `Oui, ${total} classes en tout` : `Oui, ${total} classes dans cette école`,
          affirmations: lues.map((p) => ({
            ...de(t, p),
            sur: 'ecole',
            ecole: p.ecole,
            champ: 'classes',
            valeur: p.n,
          })),
        },
        { titre: 'Non', affirmations: [] },
      ]),
    );
  };
  return { lire, finir };
}

/** « 1 PAC par école sauf Jaurès qui en a 2 »: what was counted before. */
function faitDejaDit(ms: readonly Mention[]): ReturnType<typeof faitDe> {
  const premier = ms.findIndex((m) => m.g === 'nombre');
  const comptee = ms
    .slice(0, premier)
    .findLast((m) => /^(?:pac|mobile|classes)$/u.test(m.g) && 'q' in m && m.q !== null);
  if (comptee?.g === 'pac') return (valeur) => ({ sur: 'ecole', champ: 'nombrePac', valeur });
  if (comptee?.g === 'classes') return (valeur) => ({ sur: 'ecole', champ: 'classes', valeur });
  return comptee?.g === 'mobile'
    ? (valeur) => ({ sur: 'pac', pac: { tous: true }, champ: 'nombre', valeur })
    : null;
}

/** What a number says of a school, by the open question. */
function faitDe(chemin: string): ((n: number) => object) | null {
  if (/^(?:commune|ecoles\[e\d+\])\.classes$/u.test(chemin))
    return (valeur) => ({ sur: 'ecole', champ: 'classes', valeur });
  if (/^ecoles\[e\d+\]\.pacs$/u.test(chemin))
    return (valeur) => ({ sur: 'ecole', champ: 'nombrePac', valeur });
  if (/^ecoles\[e\d+\]\.debit$/u.test(chemin))
    return (valeur) => ({ sur: 'ecole', champ: 'debit', valeur: String(valeur) });
  const pac = /\.pacs\[p\d+\]\.(nombre|classes)$/u.exec(chemin)?.[1];
  return pac === undefined ? null : (valeur) => ({ sur: 'pac', pac: { tous: true }, champ: pac, valeur });
}
