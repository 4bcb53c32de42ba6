import { familleComptee } from './comptables.js';
import { ecart, type Jeton, jetons } from './jetons.js';
import { motsNombre, valeurDeMots } from './lettres.js';
import { chevauche, type Entree, type Etendue, enTexte, type TexteNormalise } from './normalise.js';

export type RelationDate = 'le' | 'en' | 'avant' | 'jusqua' | 'apres' | 'depuis';

/**
 * A date as written. `iso` is « 2023-02-17 », « 2023-02 », « 2023 », « --02-17 » or « --02 » when no year is said,
 * « 2022/2023 » for a school year, and null when the calendar has no such day.
 */
export type DateLue = Etendue & {
  readonly texte: string;
  readonly iso: string | null;
  readonly precision: 'jour' | 'mois' | 'annee' | 'annee-scolaire';
  readonly relation: RelationDate;
};

const MOIS: ReadonlyMap<string, number> = new Map(
  [
    'janvier janv jan janvié janvie',
    'fevrier fevr fev fevier fervrier fevrie feverier',
    'mars',
    'avril avr avirl',
    'mai',
    'juin',
    'juillet juil juill juilet juillett',
    'aout aou',
    'septembre sept sep septembe setembre',
    'octobre oct octobe',
    'novembre nov novembe',
    'decembre dec decembe desembre',
  ].flatMap((ligne, i) => ligne.split(' ').map((mot): [string, number] => [mot, i + 1])),
);

const AVANT_ANNEE =
  /(?:^|[^a-z])(?:en|entre|avant|apres|depuis|des|jusqu'(?:en|a)|fin|debut|mi-?|courant|rentree|annees?|ete|hiver|printemps|automne|exercice|millesime|an|scolaire|ami|appel|campagne|de|et|ou|a)[ (-]{0,3}(?:l'an |l'annee |la rentree |la fin |fin |debut |scolaire |de )?$/u;
const AVANT_ANNEE_SEULE = /(?:^|[^a-z])(?:et|ou|a|de)[ (-]{0,3}$/u;

/** Every date of the message, in order. No clock: « demain » is not read. */
export function dates(entree: Entree): readonly DateLue[] {
  const t = enTexte(entree);
  const js = jetons(t);
  const lues: DateLue[] = [];
  const ajoute = (d: DateLue | null): void => {
    if (d !== null && !lues.some((autre) => chevauche(autre, d))) lues.push(d);
  };
  numeriques(t).forEach(ajoute);
  js.forEach((_, i) => {
    ajoute(autourDuMois(t, js, i));
  });
  js.forEach((_, i) => {
    ajoute(anneeSeule(t, js, i, lues.length > 0));
  });
  return lues.sort((a, b) => a.debut - b.debut);
}

function numeriques(t: TexteNormalise): readonly DateLue[] {
  const liste: DateLue[] = [];
  for (const m of t.plat.matchAll(
    /(?<![\d/.,-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/]|[.,-]\d)/gu,
  )) {
    const [, jour = '', , mois = '', annee = ''] = m;
    liste.push(date(t, m.index, m.index + m[0].length, quand(anneePleine(annee), mois, jour), 'jour'));
  }
  for (const m of t.plat.matchAll(/(?<![\d/.,-])((?:19|20)\d\d)-(\d\d)-(\d\d)(?![\d/-])/gu)) {
    const [, annee = '', mois = '', jour = ''] = m;
    liste.push(date(t, m.index, m.index + m[0].length, quand(annee, mois, jour), 'jour'));
  }
  for (const m of t.plat.matchAll(
    /(?<=(?:^|[^a-z])(?:le|du|au|avant|depuis|des|jusqu'au) )(\d{1,2})\/(\d{1,2})(?![\d/]|[.,]\d)/gu,
  )) {
    const [, jour = '', mois = ''] = m;
    const iso = quand(null, mois, jour);
    if (iso !== null) liste.push(date(t, m.index, m.index + m[0].length, iso, 'jour'));
  }
  for (const m of t.plat.matchAll(
    /(?<![\d/.,-])((?:19|20)\d\d)([/.])(\d{1,2})\2(\d{1,2})(?![\d/]|[.,-]\d)/gu,
  )) {
    const [, annee = '', , mois = '', jour = ''] = m;
    liste.push(date(t, m.index, m.index + m[0].length, quand(annee, mois, jour), 'jour'));
  }
  for (const m of t.plat.matchAll(/(?<![\d/.,-])(0[1-9]|1[0-2])\/((?:19|20)\d\d)(?![\d/])/gu)) {
    liste.push(date(t, m.index, m.index + m[0].length, `${m[2]}-${m[1]}`, 'mois'));
  }
  for (const m of t.plat.matchAll(/(?<![\d/.,-])((?:19|20)\d\d) ?[/-] ?((?:19|20)?\d\d)(?![\d/-])/gu)) {
    const [, debut = '', fin = ''] = m;
    const suivante = String(Number(debut) + 1);
    const suit = /^ ?([a-z]+)/u.exec(t.plat.slice(m.index + m[0].length))?.[1];
    // « le 1er janvier 2023 - 24 classes »
    const compte = familleComptee(suit ?? null) !== null;
    if (!compte && (fin === suivante || fin === suivante.slice(2))) {
      liste.push(date(t, m.index, m.index + m[0].length, `${debut}/${suivante}`, 'annee-scolaire'));
    }
  }
  return liste;
}

function autourDuMois(t: TexteNormalise, js: readonly Jeton[], i: number): DateLue | null {
  const j = js[i];
  const mois = j === undefined || j.nature !== 'mot' ? undefined : MOIS.get(j.mot);
  if (j === undefined || mois === undefined) return null;
  const jour = jourAvant(t, js, i);
  const abrege = /^(?:janv?|fevr?|avr|juill?|sept?|oct|nov|dec)$/u.test(j.mot);
  const point = abrege && js[i + 1]?.mot === '.' && js[i + 1]?.debut === j.fin ? 1 : 0;
  const trouvee = anneeApres(t, js, i + 1 + point);
  // « sept mille neuf cents » is a number, not September.
  const annee = j.mot === 'sept' && !/\d/u.test(t.plat.slice(j.fin, trouvee?.fin)) ? null : trouvee;
  const mm = String(mois).padStart(2, '0');
  // « sept » is also seven, « mars » and « mai » stand alone in names: they need a neighbour that dates them.
  if (j.mot === 'sept' && annee === null && !(point === 1 && jour !== null)) return null;
  if (jour === null && annee === null) {
    const amene =
      /(?:^|[^a-z])(?:en|depuis|avant|apres|des|fin|debut|mi|mois de|courant|jusqu'en|a partir de)[ -]$/u;
    if (!amene.test(t.plat.slice(Math.max(0, j.debut - 16), j.debut)) || j.mot.length < 3) return null;
    return date(t, j.debut, j.fin, `--${mm}`, 'mois');
  }
  const debut = jour === null ? j.debut : jour.debut;
  const fin = annee === null ? j.fin : annee.fin;
  if (jour === null) return date(t, debut, fin, `${annee?.valeur}-${mm}`, 'mois');
  return date(t, debut, fin, quand(annee === null ? null : annee.valeur, mm, jour.valeur), 'jour');
}

type Morceau = Etendue & { readonly valeur: string };

function jourAvant(t: TexteNormalise, js: readonly Jeton[], i: number): Morceau | null {
  const er = js[i - 1]?.mot === 'er' && js[i - 2]?.mot === '1' ? 1 : 0;
  const j = js[i - 1 - er];
  const mois = js[i];
  if (j === undefined || mois === undefined || ecart(t, js[i - 1] ?? j, mois) === 'ligne') return null;
  if (j.nature === 'chiffres') {
    const colle = js[i - 2 - er];
    const libre = colle === undefined || colle.fin < j.debut || colle.nature === 'signe';
    return j.mot.length <= 2 && libre ? { debut: j.debut, fin: j.fin, valeur: j.mot } : null;
  }
  if (j.mot === 'premier') return { debut: j.debut, fin: j.fin, valeur: '1' };
  // Words: the longest run before the month that is one numeral up to 31.
  for (let de = Math.max(0, i - 5); de < i; de += 1) {
    const lu = valeurEntre(t, js, de, i);
    const premier = js[de];
    if (lu !== null && premier !== undefined && lu >= 2 && lu <= 31) {
      return { debut: premier.debut, fin: j.fin, valeur: String(lu) };
    }
  }
  return null;
}

function anneeApres(t: TexteNormalise, js: readonly Jeton[], i: number): Morceau | null {
  const j = js[i];
  const mois = js[i - 1];
  if (j === undefined || mois === undefined || ecart(t, mois, j) === 'ligne') return null;
  if (j.nature === 'chiffres') {
    const suite = js[i + 1];
    if (/^(?:19|20)\d\d$/u.test(j.mot)) return { debut: j.debut, fin: j.fin, valeur: j.mot };
    const seul =
      suite === undefined ||
      (suite.nature === 'signe' && !/^[-/.:,]\d/u.test(t.plat.slice(j.fin, j.fin + 2)));
    return seul && /^(?:1\d|2\d|[7-9]\d)$/u.test(j.mot)
      ? { debut: j.debut, fin: j.fin, valeur: anneePleine(j.mot) }
      : null;
  }
  // « 12 janvier, 2016 »: only a whole year, and nothing counted after it.
  const entiere = js[i + 1];
  const iso = /^[-/.]\d/u.test(t.plat.slice(entiere?.fin));
  if (j.mot === ',' && entiere !== undefined && /^(?:19|20)\d\d$/u.test(entiere.mot) && !iso)
    return familleComptee(js[i + 2]?.mot ?? null) === null ? anneeApres(t, js, i + 1) : null;
  if (j.mot === "'" || j.mot === 'de') {
    return anneeApres(t, js, i + 1);
  }
  return anneeEnLettres(t, js, i);
}

function anneeEnLettres(t: TexteNormalise, js: readonly Jeton[], i: number): Morceau | null {
  const j = js[i];
  if (j === undefined || !(j.mot === 'deux' || j.mot === 'mille' || j.mot === 'mil')) return null;
  for (let a = Math.min(js.length, i + 9); a > i + 1; a -= 1) {
    const lu = valeurEntre(t, js, i, a);
    const dernier = js[a - 1];
    if (lu !== null && dernier !== undefined && lu >= 1900 && lu <= 2099) {
      return { debut: j.debut, fin: dernier.fin, valeur: String(lu) };
    }
  }
  return null;
}

/** The numeral written by tokens de..a exactly, hyphens skipped; null otherwise. */
function valeurEntre(t: TexteNormalise, js: readonly Jeton[], de: number, a: number): number | null {
  const mots: string[] = [];
  for (let k = de; k < a; k += 1) {
    const j = js[k];
    if (j === undefined || (k > de && ecart(t, js[k - 1] ?? j, j) === 'ligne')) return null;
    if (j.mot === '-' && k > de && k < a - 1) continue;
    const lus = j.mot === 'et' && k > de ? ['et'] : j.nature === 'mot' ? motsNombre(j.mot) : null;
    if (lus === null) return null;
    mots.push(...lus);
  }
  return valeurDeMots(mots);
}

function anneeSeule(t: TexteNormalise, js: readonly Jeton[], i: number, autreDate: boolean): DateLue | null {
  const j = js[i];
  if (j === undefined) return null;
  const lue: Morceau | null =
    j.nature === 'chiffres' && /^(?:19|20)\d\d$/u.test(j.mot)
      ? { debut: j.debut, fin: j.fin, valeur: j.mot }
      : anneeEnLettres(t, js, i);
  if (lue === null) return null;
  const avant = t.plat.slice(Math.max(0, lue.debut - 40), lue.debut);
  const apres = t.plat.slice(lue.fin);
  const suivant = /^ ?([a-z€%]+)/u.exec(apres)?.[1] ?? null;
  const compte =
    familleComptee(suivant) !== null || suivant === '%' || /^(?: \d{3}(?!\d)|[.,]\d|\/\d|-\d)/u.test(apres);
  if (compte || !AVANT_ANNEE.test(avant)) return null;
  if (AVANT_ANNEE_SEULE.test(avant) && !(autreDate || /^(?:199|20[0-3])\d$/u.test(lue.valeur))) return null;
  if (AVANT_ANNEE_SEULE.test(avant) && j.nature !== 'chiffres') return null;
  return date(t, lue.debut, lue.fin, lue.valeur, 'annee');
}

function date(
  t: TexteNormalise,
  debut: number,
  fin: number,
  iso: string | null,
  precision: DateLue['precision'],
): DateLue {
  return {
    debut,
    fin,
    texte: t.texte.slice(debut, fin),
    iso,
    precision,
    relation: relationAvant(t, debut, precision),
  };
}

function relationAvant(t: TexteNormalise, debut: number, precision: DateLue['precision']): RelationDate {
  const avant = t.plat.slice(Math.max(0, debut - 40), debut);
  const amene =
    /(avant|jusqu'(?:a|au|en)|depuis|apres|a partir|a compter|des|au plus tard|date limite)(?: (?:le|la|l'|du|de|au|en|fin|debut|mois|rentree|annee|scolaire|d'|l'annee|l'an))*[ -]*$/u.exec(
      avant,
    )?.[1];
  if (amene === undefined) return precision === 'jour' ? 'le' : 'en';
  if (amene === 'avant') return 'avant';
  if (amene.startsWith('jusqu') || amene.startsWith('au plus') || amene.startsWith('date')) return 'jusqua';
  if (amene === 'depuis' || amene === 'des' || amene.startsWith('a ')) return 'depuis';
  return 'apres';
}

/** The ISO form of a real day of the calendar, « --MM-DD » without a year, else null. */
function quand(annee: string | null, mois: string, jour: string): string | null {
  const [m, d] = [Number(mois), Number(jour)];
  const bissextile = annee === null || estBissextile(Number(annee));
  const longueurs = [31, bissextile ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const longueur = longueurs[m - 1];
  if (longueur === undefined || d < 1 || d > longueur) return null;
  return `${annee === null ? '-' : annee}-${mois.padStart(2, '0')}-${jour.padStart(2, '0')}`;
}

function estBissextile(annee: number): boolean {
  return (annee % 4 === 0 && annee % 100 !== 0) || annee % 400 === 0;
}

function anneePleine(annee: string): string {
  if (annee.length === 4) return annee;
  return Number(annee) >= 70 ? `19${annee}` : `20${annee}`;
}
