import type { NombreLu } from './nombres.js';
import { chevauche, type Etendue, type TexteNormalise } from './normalise.js';
import { decale } from './numeraux.js';
import type { DebitLu, Sens } from './unites.js';

type Exact = Extract<DebitLu, { readonly kind: 'exact' }>;
type Dit = { readonly lu: Exact; readonly sens: Sens | null; readonly unite: boolean };

const DESCENDANT =
  '(?:descendante?s?|descente|down(?:load|link|stream)?|reception|recu|telechargement|desc|↓)';
const MONTANT = '(?:montante?s?|montee|up(?:load|link|stream)?|emission|envoi|televersement|↑)';
const APRES = new RegExp(
  `^ ?[,(]? ?(?:(?:en|de|du|le|la|au|pour le) |d')?(?:debit |flux |voie )?(?:(${DESCENDANT})|(${MONTANT}))(?![a-z])\\)?`,
  'u',
);
const AVANT = new RegExp(
  `(?<![a-z])(?:(${DESCENDANT})|(${MONTANT}))(?: ?[:=(]| (?:de|a|d'environ|est de|est a|est))? ?$`,
  'u',
);

/**
 * Tells downstream from upstream: « 25 Mb/s en descendant et 5 en montant » is one throughput, 25, with its other side
 * kept beside it. A bare number takes the unit of the other; an upstream figure alone stays told as one.
 */
export function enSens(
  t: TexteNormalise,
  lus: readonly DebitLu[],
  ns: readonly NombreLu[],
): readonly DebitLu[] {
  if (!SENS.test(t.plat)) return lus;
  const exacts = lus.flatMap((lu): readonly Dit[] =>
    lu.kind === 'exact' ? [{ lu, sens: null, unite: !lu.sansUnite }] : [],
  );
  const nus = ns.flatMap((n): readonly Dit[] => {
    const libre = (n.kind === 'entier' || n.kind === 'decimal') && !lus.some((l) => chevauche(l, n));
    const { debut, fin, texte, borne, approximatif, nie, reprise, remplace } = n;
    const q = { debut, fin, texte, borne, approximatif, nie, reprise, remplace };
    return libre && n.unite !== '€'
      ? [
          {
            lu: { ...q, kind: 'exact', mbits: n.valeur, sens: null, montant: null, sansUnite: true },
            sens: null,
            unite: false,
          },
        ]
      : [];
  });
  const tous = [...exacts, ...nus].sort((a, b) => a.lu.debut - b.lu.debut);
  const prefixe = style(t, tous);
  const dits = tous.map((d) => avecSens(t, d, prefixe)).filter((d) => d.unite || d.sens !== null);
  // « montant » is also an amount of money: alone, it says a direction of what has a unit of throughput only.
  const surs = dits.filter(
    (d) => d.unite || dits.some((x) => x.unite || (x.sens !== null && x.sens !== d.sens)),
  );
  const paires = apparie(t, surs);
  return [...lus.filter((l) => l.kind !== 'exact' || !surs.some((d) => chevauche(d.lu, l))), ...paires];
}

const SENS = new RegExp(`(?<![a-z])(?:${DESCENDANT}|${MONTANT})(?![a-z])`, 'u');

/** Does the direction come before the figure (« descendant : 25, montant : 5 »), or after it? */
function style(t: TexteNormalise, dits: readonly Dit[]): boolean {
  const premier = dits.find((d) => avant(t, d.lu) !== null || apres(t, d.lu) !== null);
  return premier !== undefined && avant(t, premier.lu) !== null;
}

function avant(t: TexteNormalise, e: Etendue): RegExpExecArray | null {
  return AVANT.exec(t.plat.slice(Math.max(0, e.debut - 40), e.debut));
}

function apres(t: TexteNormalise, e: Etendue): RegExpExecArray | null {
  return APRES.exec(t.plat.slice(e.fin, e.fin + 40));
}

function avecSens(t: TexteNormalise, d: Dit, prefixe: boolean): Dit {
  const m = prefixe ? avant(t, d.lu) : apres(t, d.lu);
  if (m === null) return d;
  const [debut, fin] = prefixe ? [d.lu.debut - m[0].length, d.lu.fin] : [d.lu.debut, d.lu.fin + m[0].length];
  const sens: Sens = m[1] === undefined ? 'montant' : 'descendant';
  return { ...d, sens, lu: { ...d.lu, debut, fin, texte: t.texte.slice(debut, fin), sens } };
}

/** Neighbours of opposite directions make one; a figure without direction beside an upstream one is downstream. */
function apparie(t: TexteNormalise, dits: readonly Dit[]): readonly DebitLu[] {
  const sortie: DebitLu[] = [];
  for (let i = 0; i < dits.length; i += 1) {
    const [a, b] = [dits[i], dits[i + 1]];
    if (a === undefined) continue;
    const montant = a.sens === 'montant' ? a : b?.sens === 'montant' ? b : undefined;
    const autre = montant === a ? b : a;
    const proche =
      b !== undefined && b.lu.debut - a.lu.fin <= 40 && !/[\n;.!?]/u.test(t.plat.slice(a.lu.fin, b.lu.debut));
    if (!proche || montant === undefined || autre === undefined || autre.sens === 'montant') {
      sortie.push(a.lu);
      continue;
    }
    const [debut, fin] = [a.lu.debut, b.lu.fin];
    const [un, deux] = [ramene(t, autre, montant), ramene(t, montant, autre)];
    const sansUnite = !autre.unite && !montant.unite;
    const sens = { sens: 'descendant', montant: deux, mbits: un } as const;
    sortie.push({ ...autre.lu, ...sens, debut, fin, texte: t.texte.slice(debut, fin), sansUnite });
    i += 1;
  }
  return sortie;
}

/** The figure in Mb/s; a bare one is in the unit of the other, unless it would be hundreds of gigabits. */
function ramene(t: TexteNormalise, d: Dit, autre: Dit): string {
  if (d.unite || !autre.unite) return d.lu.mbits;
  const giga = /\d ?g/u.test(t.plat.slice(autre.lu.debut, autre.lu.fin));
  return giga && /^\d(?:\.|$)/u.test(d.lu.mbits) ? decale(d.lu.mbits, 3) : d.lu.mbits;
}
