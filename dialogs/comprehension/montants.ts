import { type Borne, nuance } from './contexte.js';
import { etenduesExclues } from './exclusions.js';
import { jetons } from './jetons.js';
import { estNegatif } from './nombres.js';
import { NOMBRES_MAX } from './nombres-base.js';
import { type Entree, type Etendue, enTexte, type TexteNormalise } from './normalise.js';
import { decale, type Numeral, numeraux } from './numeraux.js';
import { confirme } from './reconnaisseur.js';

export type Taxe = 'HT' | 'TTC';

/** An amount in euros; values are decimal strings with two decimals (« 4310.50 »). */
export type MontantLu = Etendue & {
  readonly texte: string;
  readonly taxe: Taxe | null;
  /** More than two decimals were written: not an amount, ask. */
  readonly tropDeDecimales: boolean;
  readonly negatif: boolean;
  /** Read without a currency (« 12k », « 2000e », « 12 000 HT »), or an unclear range: say it back as a question. */
  readonly aConfirmer: boolean;
  readonly approximatif: boolean;
  readonly borne: Borne | null;
  readonly nie: boolean;
} & (
    | { readonly kind: 'exact'; readonly valeur: string }
    | { readonly kind: 'intervalle'; readonly min: string; readonly max: string }
    | { readonly kind: 'illisible' }
  );

/** A percentage as a decimal string; null for thirds. `fraction`: said as « la moitié », « les trois quarts ». */
export type PourcentageLu = Etendue & {
  readonly texte: string;
  readonly valeur: string | null;
  readonly fraction: boolean;
};

type Unite = {
  readonly fin: number;
  readonly zeros: number;
  readonly devise: boolean;
  readonly doute: boolean;
};

/** Every amount of money, in order. */
export function montants(entree: Entree, masques: readonly Etendue[] = []): readonly MontantLu[] {
  const t = enTexte(entree);
  if (masques.length > 0) return lireMontants(t, masques);
  const deja = dejaLus.get(t) ?? lireMontants(t, masques);
  dejaLus.set(t, deja);
  return deja;
}

/** Several readers ask for the amounts of the same normalised text: they are read once. */
const dejaLus = new WeakMap<TexteNormalise, readonly MontantLu[]>();

function lireMontants(t: TexteNormalise, masques: readonly Etendue[]): readonly MontantLu[] {
  const caches = etenduesExclues(t).filter((e) => e.raison !== 'idiome');
  const ns = numeraux(t, [...masques, ...caches], jetons(t));
  const lus: MontantLu[] = [];
  const pris = new Set<Numeral>();
  ns.forEach((n, i) => {
    if (pris.has(n)) return;
    const unite = uniteMonnaie(t, n);
    if (unite === null) {
      const cents = /^ ?(?:centimes?|cts?)(?![a-z])/u.exec(t.plat.slice(n.fin, n.fin + 12));
      if (cents !== null && n.valeur !== null && /^\d{1,2}$/u.test(n.valeur)) {
        lus.push(
          lu(
            t,
            n,
            { fin: n.fin + cents[0].length, zeros: 0, devise: true, doute: false },
            centimes(n.valeur),
            null,
          ),
        );
      }
      return;
    }
    const apres = ns[i + 1];
    const decimales = apres === undefined ? null : centimesApres(t, unite, n, apres);
    if (decimales !== null && apres !== undefined) {
      pris.add(apres);
      lus.push(
        lu(t, n, { ...unite, fin: decimales.fin }, `${n.valeur}.${decimales.valeur.padStart(2, '0')}`, null),
      );
      return;
    }
    // « treize euros et quarante-cinq cents »: neither thirteen nor a guess.
    if (
      apres?.valeur === null &&
      unite.devise &&
      /^ ?(?:et )?$/u.test(t.plat.slice(unite.fin, apres.debut))
    ) {
      pris.add(apres);
      lus.push(lu(t, n, { ...unite, fin: apres.fin }, null, null));
      return;
    }
    const avant = ns[i - 1];
    const autre = avant === undefined || pris.has(avant) ? null : uniteMonnaie(t, avant);
    const euros = enEuros(t, n, unite);
    if (avant === undefined || pris.has(avant)) lus.push(lu(t, n, unite, euros, null));
    else if (autre === null)
      lus.push(
        lu(t, n, unite, euros, lien(t, avant, n) ? { n: avant, euros: enEuros(t, avant, unite) } : null),
      );
    else if (lus.at(-1)?.debut === avant.debut && lienDevises(t, avant, autre, n))
      lus[lus.length - 1] = lu(t, n, unite, euros, { n: avant, euros: enEuros(t, avant, autre) });
    else lus.push(lu(t, n, unite, euros, null));
  });
  return ns.length > NOMBRES_MAX ? lus.map(illisible) : verifies(lus);
}

/** Percentages, « la moitié » and quarters included. */
export function pourcentages(entree: Entree): readonly PourcentageLu[] {
  const t = enTexte(entree);
  const lus: PourcentageLu[] = [];
  const signe =
    /^ ?(?:%|pour[ -]?cents?(?![a-z])|pourcents?(?![a-z])|pourcentages?(?![a-z])|p\. ?100|pct(?![a-z])|pour 100(?! ?[a-z0-9]))/u;
  const coupes = Array.from(
    t.plat.matchAll(/(?:pour[ -]?cents?|pourcents?|pour 100)(?![a-z0-9])/gu),
    (m) => ({
      debut: m.index,
      fin: m.index + m[0].length,
    }),
  );
  const ns = numeraux(t, [...coupes, ...etenduesExclues(t).filter((e) => e.raison === 'adresse-web')]);
  for (const [i, n] of ns.entries()) {
    const m = signe.exec(t.plat.slice(n.fin, n.fin + 14));
    if (m === null || n.valeur === null || estNegatif(t, n) || confirme([n.valeur])[0] !== true) continue;
    const fin = n.fin + m[0].length;
    const avant = ns[i - 1];
    if (avant !== undefined && avant.valeur !== null && lien(t, avant, n)) {
      const texte = t.texte.slice(avant.debut, avant.fin);
      lus.push({ debut: avant.debut, fin: avant.fin, texte, valeur: avant.valeur, fraction: false });
    }
    lus.push({ debut: n.debut, fin, texte: t.texte.slice(n.debut, fin), valeur: n.valeur, fraction: false });
  }
  const fractions =
    /(?<![a-z])(?:(la moitie|a moitie)|(les? (?:trois|3) quarts|(?:trois|3) quarts)|(un quart|le quart)|((?:un|le|les|deux|2|les deux) tiers))(?![a-z])/gu;
  for (const m of t.plat.matchAll(fractions)) {
    const valeur = m[1] !== undefined ? '50' : m[2] !== undefined ? '75' : m[3] !== undefined ? '25' : null;
    const fin = m.index + m[0].length;
    lus.push({ debut: m.index, fin, texte: t.texte.slice(m.index, fin), valeur, fraction: true });
  }
  return lus.sort((a, b) => a.debut - b.debut);
}

/** « € 2000 », « EUR 2000 », not the end of a word (« Pasteur 3 classes ») nor the mark of the amount before. */
const DEVISE_AVANT = /(?:(?<!\d ?)€|(?<![a-z])(?<!\d ?)(?:eur|euros?)) ?:? ?$/u;
/** « HT : 2000 », « prix TTC 2000 ». */
const TAXE_AVANT = /(?:^|[^a-z])(?:ht|hors taxes?|ttc|toutes taxes comprises)(?: ?[:=]| de| est de)? ?$/u;

function uniteMonnaie(t: TexteNormalise, n: Numeral): Unite | null {
  const apres = t.plat.slice(n.fin, n.fin + 24);
  const m =
    /^ ?(?:(k ?€|(?:k|kilos?[ -]?) ?(?:euros?|eur)(?![a-z])|ke(?![a-z]))|(m ?€|m ?euros?(?![a-z]))|((?:d'|de )?(?:€|(?:euros?|eur|eurs|uros?)(?![a-z])))|(balles?|k|e)(?![a-z])|( ?\(?(?:h\.?t|t\.?t\.?c|hors[ -]taxes?|taxes comprises)(?![a-z])))/u.exec(
      apres,
    );
  const fin = m === null ? n.fin : n.fin + m[0].length;
  if (m?.[1] !== undefined) return { fin, zeros: 3, devise: true, doute: false };
  if (m?.[2] !== undefined) return { fin, zeros: 6, devise: true, doute: false };
  if (m?.[3] !== undefined) return { fin, zeros: 0, devise: true, doute: false };
  const avant = t.plat.slice(Math.max(0, n.debut - 28), n.debut);
  if (DEVISE_AVANT.test(avant)) return { fin: n.fin, zeros: 0, devise: true, doute: false };
  // « 0380001K » is no amount.
  if (/[a-z0-9]$/u.test(avant) || /^0\d/u.test(t.plat.slice(n.debut, n.debut + 2))) return null;
  const sansDevise = { fin: n.fin, zeros: 0, devise: false, doute: true };
  const grand = /^\d{2,}/u.test(n.valeur ?? '');
  if (m?.[4]?.startsWith('balle')) return grand ? { ...sansDevise, fin, devise: true } : null;
  if (n.source === 'lettres') return null;
  if (m?.[4] === 'k' && !/^ ?k\d/u.test(apres)) return { ...sansDevise, fin, zeros: 3 };
  if (m?.[4] === 'e' && apres.startsWith('e') && /^\d{3,}/u.test(n.valeur ?? ''))
    return { ...sansDevise, fin };
  return grand && (m?.[5] !== undefined || (m === null && TAXE_AVANT.test(avant))) ? sansDevise : null;
}

/** Euros as a decimal string: null when the numeral cannot be read as an amount. */
function enEuros(t: TexteNormalise, n: Numeral, unite: Unite): string | null {
  const brut = t.plat.slice(n.debut, n.fin);
  const valeur =
    n.valeur ?? (n.raison === 'separateur' && !brut.includes(',') && unite.zeros === 0 ? n.enMilliers : null);
  return valeur === null ? null : cents(decale(valeur, unite.zeros));
}

/** Two decimals when there are at most two. */
function cents(valeur: string): string {
  const [entier = '', decimales = ''] = valeur.split('.');
  const utiles = decimales.replace(/0+$/u, '');
  return `${entier}.${utiles.padEnd(2, '0')}`;
}

function centimes(valeur: string): string {
  return `0.${valeur.padStart(2, '0')}`;
}

/** « 12 euros 50 », « douze euros cinquante », « 2000€50 ». */
function centimesApres(
  t: TexteNormalise,
  unite: Unite,
  n: Numeral,
  apres: Numeral,
): { readonly valeur: string; readonly fin: number } | null {
  const entre = t.plat.slice(unite.fin, apres.debut);
  if (
    unite.zeros !== 0 ||
    !unite.devise ||
    !/^ ?(?:et )?$/u.test(entre) ||
    n.valeur === null ||
    n.valeur.includes('.')
  )
    return null;
  const suite = t.plat.slice(apres.fin, apres.fin + 16);
  const mot = /^ ?(?:centimes?|cents?|cts?)(?![a-z])/u.exec(suite);
  if (apres.valeur === null || !/^\d{1,2}$/u.test(apres.valeur) || (mot === null && entre.includes('et')))
    return null;
  if (
    mot === null &&
    /^ ?[a-z€%\d]/u.test(suite) &&
    !/^ ?(?:ht|ttc|le|la|par|pour|et|l'|chacun)(?![a-z])/u.test(suite)
  )
    return null;
  if (mot === null && apres.source === 'chiffres' && apres.fin - apres.debut !== 2) return null;
  return { valeur: apres.valeur, fin: apres.fin + (mot === null ? 0 : mot[0].length) };
}

function lien(t: TexteNormalise, a: Numeral, b: Numeral): boolean {
  const entre = t.texte.slice(a.fin, b.debut).toLowerCase();
  if (/^ ?(?:à|ou|-|voire|jusqu'à) ?$/u.test(entre)) return true;
  return entre === ' et ' && /entre $/u.test(t.plat.slice(0, a.debut));
}

/** The currency said twice: « 2 000 € à 3 000 € », « entre 2 000 € et 3 000 € ». */
function lienDevises(t: TexteNormalise, a: Numeral, ua: Unite, b: Numeral): boolean {
  const entre = t.texte.slice(ua.fin, b.debut).toLowerCase();
  if (/^ ?(?:h\.?t\.?|ttc)? ?(?:à|ou|-|voire|jusqu'à) ?$/u.test(entre)) return true;
  return / et $/u.test(entre) && entre.length <= 8 && /entre $/u.test(t.plat.slice(0, a.debut));
}

function lu(
  t: TexteNormalise,
  n: Numeral,
  unite: Unite,
  euros: string | null,
  avant: { readonly n: Numeral; readonly euros: string | null } | null,
): MontantLu {
  const debut = avant === null ? n.debut : avant.n.debut;
  const brut = t.plat.slice(n.debut, n.fin);
  const tropDeDecimales =
    euros === null ? n.raison === 'separateur' && brut.includes(',') : /\.\d{3}/u.test(euros);
  const communs = {
    debut,
    fin: unite.fin,
    texte: t.texte.slice(debut, unite.fin),
    taxe: taxeAutour(t, debut, unite.fin),
    tropDeDecimales,
    negatif: estNegatif(t, { debut, fin: n.fin }),
    ...nuance(t, { debut, fin: unite.fin }),
    approximatif: nuance(t, { debut, fin: unite.fin }).approximatif || n.rond,
    aConfirmer: unite.doute,
  };
  if (euros === null || tropDeDecimales || communs.negatif) return { ...communs, kind: 'illisible' };
  if (avant === null) return { ...communs, kind: 'exact', valeur: euros };
  if (avant.euros === null) return { ...communs, kind: 'illisible' };
  const [min, max] = Number(avant.euros) <= Number(euros) ? [avant.euros, euros] : [euros, avant.euros];
  // « 10 à 12 000 € »: ten euros, or ten thousand?
  const bancal = unite.zeros === 0 && min.length + 1 < max.length;
  return { ...communs, aConfirmer: unite.doute || bancal, kind: 'intervalle', min, max };
}

const TAXE =
  /(?:^|[^a-z])(?:(h\.? ?t\.?|hors[- ]taxes?|hors tva|sans (?:la )?tva|sans (?:les )?taxes?)|(t\.?t\.?c\.?|toutes[- ]taxes(?: comprises)?|taxes (?:comprises|incluses)|tva (?:comprise|incluse)|avec tva))(?![a-z])/u;

function taxeAutour(t: TexteNormalise, debut: number, fin: number): Taxe | null {
  const apres = t.plat.slice(fin, fin + 40).split(/[\d;\n!?]|\. | et /u)[0] ?? '';
  const avant = /(?:^|[^a-z])(?:(ht|hors taxes?)|(ttc))(?: ?[:=]| de| est de)? ?$/u.exec(
    t.plat.slice(Math.max(0, debut - 24), debut),
  );
  const m = TAXE.exec(apres) ?? avant;
  if (m === null) return null;
  return m[1] !== undefined ? 'HT' : 'TTC';
}

function verifies(lus: readonly MontantLu[]): readonly MontantLu[] {
  return lus.map((l) => {
    const valeurs = l.kind === 'exact' ? [l.valeur] : l.kind === 'intervalle' ? [l.min, l.max] : [];
    return confirme(valeurs).every((accord) => accord) ? l : illisible(l);
  });
}

function illisible(l: MontantLu): MontantLu {
  const { debut, fin, texte, taxe, tropDeDecimales, negatif, aConfirmer, approximatif, borne, nie } = l;
  return {
    debut,
    fin,
    texte,
    taxe,
    tropDeDecimales,
    negatif,
    aConfirmer,
    approximatif,
    borne,
    nie,
    kind: 'illisible',
  };
}
