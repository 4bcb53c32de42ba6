/** « si on ouvre une classe », « 2 classes de moins »: a change in the number of classes, not a number of classes. */
import { type NombreLu, nombres } from './nombres.js';
import { normalise } from './normalise.js';

export type EcartClasses = {
  /** Classes more, or less when negative. */
  readonly ecart: number;
  /** The number of classes that the message itself gives beside it. */
  readonly depuis: number | null;
};

const VERBES =
  /(?<![a-z])(ouvr[a-z]*|ouvert[a-z]*|ajout[a-z]*|rajout[a-z]*|gagn[a-z]*|cre[a-z]*|ferm[a-z]*|perd[a-z]*|supprim[a-z]*|enlev[a-z]*)(?:[^a-z][a-z' ]{0,16})? ?$/u;
const MOINS = /^(?:ferm|perd|supprim|enlev)/u;
const ENTRE_DEUX = /^(?:[a-z]+ )?(?:en |encore |aussi |peut-etre |que )*$/u;

/** The change that a message speaks of, or null. Pure. */
export function ecartClasses(texte: string): EcartClasses | null {
  const t = normalise(texte);
  if (t.plat.length > LONGUEUR_MAX || !/(?<![a-z])(?:classes?|en)(?![a-z])/u.test(t.plat)) return null;
  const lus = nombres(t).filter((n) => n.kind === 'entier' || n.kind === 'article');
  for (const n of lus) {
    const ecart = signe(t.plat, n);
    if (ecart === 0) continue;
    const autres = lus.filter((x) => x !== n && x.kind === 'entier' && estTotal(t.plat, x));
    const [seul, second] = autres;
    return {
      ecart: ecart * n.entier,
      depuis: second === undefined && seul?.kind === 'entier' ? seul.entier : null,
    };
  }
  return null;
}

const LONGUEUR_MAX = 300;

type Compte = Extract<NombreLu, { kind: 'entier' | 'article' }>;

function signe(plat: string, n: Compte): -1 | 0 | 1 {
  const apres = plat.slice(n.kind === 'article' ? n.debut + n.texte.length : n.fin, n.fin + 30);
  const classe = /^ ?(?:autre |nouvelle |seule )?(?:classes?|cl)(?![a-z])/u.test(
    plat.slice(n.debut + n.texte.length),
  );
  const de =
    /^ ?(?:[a-z]+ ){0,2}(?:classes? )?(?:de|en) (plus|moins)(?![a-z])/u.exec(apres) ??
    /^ ?(?:classes? )?(?:de|en) (plus|moins)(?![a-z])/u.exec(plat.slice(n.debut + n.texte.length));
  if (de !== null && /classe/u.test(plat)) return de[1] === 'moins' ? -1 : 1;
  const avant = plat.slice(Math.max(0, n.debut - 30), n.debut);
  const verbe = VERBES.exec(avant);
  if (verbe?.[1] === undefined || !ENTRE_DEUX.test(avant.slice(verbe.index + verbe[1].length).trimStart()))
    return 0;
  const en = /(?<![a-z])en [a-z]+ $/u.test(avant);
  return classe || en ? (MOINS.test(verbe[1]) ? -1 : 1) : 0;
}

/** « on en a 13 », « 13 classes », « de 13 classes »: the number of now. */
function estTotal(plat: string, n: NombreLu): boolean {
  return (
    /^classes?$/u.test(n.unite ?? '') ||
    /(?<![a-z])(?:en a|en avons|en ai|avons|on a|sommes a|est a|de) $/u.test(plat.slice(0, n.debut))
  );
}
