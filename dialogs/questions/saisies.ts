/**
 * How a value is said: each kind of input declares how it reads a phrase, a card's value and a form field, and how it is shown.
 * Shared code never branches on a kind.
 */
import { Decimal, NE_SAIT_PAS, TEXTE_LIBRE_MAX } from '../../rules/index.js';
import { montants } from '../comprehension/montants.js';
import { type NombreLu, nombres } from '../comprehension/nombres.js';
import { normalise } from '../comprehension/normalise.js';
import { estUnAvis, ouiNon } from '../comprehension/ouinon.js';
import { debits } from '../comprehension/unites.js';
import { montant, nombre, pluriel } from '../textes/typographie.js';
import type { ChampDeFormulaire, Saisie } from '../vues.js';

/** What a phrase gives for a question: a value, a clear refusal, or nothing to do with it. */
export type Lu = { readonly valeur: unknown } | { readonly refus: string } | null;

export interface TypeDeSaisie {
  /** Reads a typed phrase as the answer to this very question. */
  readonly lirePhrase: (texte: string) => Lu;
  /** Reads what a card sent back (never trusted). Empty input gives null. */
  readonly lireValeur: (valeur: unknown) => Lu;
  /** French words for a value. */
  readonly dire: (valeur: unknown) => string;
  readonly saisie: (libelle: string, valeur: unknown) => SaisieSansBouton | null;
  readonly champ: (valeur: unknown) => Omit<ChampDeFormulaire, 'cle' | 'libelle' | 'aide'>;
  /** Values that are one click each. */
  readonly boutons: readonly { readonly titre: string; readonly valeur: string }[];
}
type SansBouton<S> = S extends unknown ? Omit<S, 'soumettre'> : never;
export type SaisieSansBouton = SansBouton<Saisie>;

export const JE_NE_SAIS_PAS = 'Je ne sais pas';

const estVide = (valeur: unknown): boolean =>
  valeur === undefined || valeur === null || (typeof valeur === 'string' && valeur.trim() === '');

/** The numbers of a phrase that count something and were not taken back in the same breath. */
function comptes(texte: string): readonly NombreLu[] {
  return nombres(texte).filter(
    (n) => !n.remplace && !n.nie && n.kind !== 'exclu' && n.kind !== 'code-postal',
  );
}

export interface BornesEntier {
  readonly min: number;
  readonly max: number;
  /** « classe ». */
  readonly unite: string;
  readonly auPluriel?: string;
  /** What was expected, as a sentence. */
  readonly attendu: string;
  readonly neSaitPas?: boolean;
  readonly boutons?: readonly number[];
  /** The only unit words that may follow the number, flat; anything else is not an answer to this question. */
  readonly unites: readonly string[];
}

/** A whole number. */
export function entier(bornes: BornesEntier): TypeDeSaisie {
  const { min, max, attendu } = bornes;
  const dire = (v: unknown): string =>
    v === NE_SAIT_PAS
      ? 'je ne sais pas'
      : typeof v === 'number'
        ? pluriel(v, bornes.unite, bornes.auPluriel)
        : '';
  const verifier = (n: number): Lu => (n < min || n > max ? { refus: attendu } : { valeur: n });
  const lirePhrase = (texte: string): Lu => {
    if (bornes.neSaitPas && ouiNon(texte) === 'ne-sait-pas') return { valeur: NE_SAIT_PAS };
    const tous = comptes(texte);
    // « 4 écoles dont une privée »: the whole is counted, not the part.
    const comptees = tous.filter((l) => bornes.unites.some((u) => l.unite?.startsWith(u)));
    const lus = comptees.length === 1 && /\bdont\b/.test(normalise(texte).plat) ? comptees : tous;
    const [seul] = lus;
    if (seul === undefined) return null;
    const mots = normalise(texte)
      .plat.split(/[^a-z0-9]+/)
      .filter((m) => m !== '');
    if (lus.length > 1) return mots.length <= 12 ? { refus: `J'ai lu plusieurs nombres. ${attendu}` } : null;
    const autreUnite = seul.unite !== null && !bornes.unites.some((u) => seul.unite?.startsWith(u));
    // « oui, un ENT conforme » counts nothing.
    const article =
      !mots.some((m) => /^seule?$/.test(m)) &&
      mots.some((m) => m === 'un' || m === 'une') &&
      !/\d/.test(texte);
    if (autreUnite && (mots.length > 4 || article)) return null;
    if ('entier' in seul && seul.kind !== 'produit') {
      if (seul.approximatif) return { refus: `Il me faut le nombre exact. ${attendu}` };
      return verifier(seul.entier);
    }
    if (seul.kind === 'produit')
      return { refus: `Voulez-vous dire ${nombre(seul.entier)} au total ? ${attendu}` };
    if (seul.kind === 'intervalle')
      return { refus: `Entre ${seul.min} et ${seul.max}, je ne choisis pas à votre place. ${attendu}` };
    return { refus: `Je n'ai pas su lire ce nombre. ${attendu}` };
  };
  return {
    lirePhrase,
    lireValeur: (v) => {
      if (estVide(v)) return null;
      if (v === NE_SAIT_PAS && bornes.neSaitPas) return { valeur: v };
      const texte = String(v).trim();
      return /^\d{1,6}$/.test(texte) ? verifier(Number(texte)) : (lirePhrase(texte) ?? { refus: attendu });
    },
    dire,
    saisie: (libelle, valeur) => ({
      type: 'nombre',
      libelle,
      min,
      max,
      ...(typeof valeur === 'number' && { valeur: String(valeur) }),
    }),
    champ: (valeur) => ({ type: 'nombre', ...(typeof valeur === 'number' && { valeur: String(valeur) }) }),
    boutons: (bornes.boutons ?? []).map((n) => ({ titre: String(n), valeur: String(n) })),
  };
}

export interface Option {
  readonly valeur: string;
  readonly titre: string;
  /** How it is said back, when the title is not enough. */
  readonly dit?: string;
  /** Flat regular expression of the words that mean it. */
  readonly mots: RegExp;
  /** A plain « oui » or « non » means it. */
  readonly ouiNon?: 'oui' | 'non';
  /** « en partie », « presque » mean it. */
  readonly partiel?: true;
}

export interface ReglagesChoix {
  readonly options: readonly Option[];
  readonly attendu: string;
  readonly neSaitPas?: boolean;
}

/** One value among a few. */
export function choix({ options, attendu, neSaitPas = false }: ReglagesChoix): TypeDeSaisie {
  const dire = (v: unknown): string => {
    const option = options.find((o) => o.valeur === v);
    return v === NE_SAIT_PAS ? 'je ne sais pas' : (option?.dit ?? option?.titre ?? '');
  };
  const toutes = [...options, ...(neSaitPas ? [{ valeur: NE_SAIT_PAS, titre: JE_NE_SAIS_PAS }] : [])];
  return {
    lirePhrase: (texte) => {
      const reponse = ouiNon(texte);
      if (neSaitPas && reponse === 'ne-sait-pas') return { valeur: NE_SAIT_PAS };
      const { plat } = normalise(texte);
      const enPartie = reponse === 'partiel' ? options.find((o) => o.partiel) : undefined;
      if (enPartie !== undefined) return { valeur: enPartie.valeur };
      const nettes = options.filter((o) => o.mots.test(plat));
      const [seule] = nettes;
      // « presque atteint », « oui sauf la maternelle »
      if (reponse === 'partiel' && nettes.every((o) => o.ouiNon !== undefined))
        return { refus: `Votre réponse vaut en partie seulement. ${attendu}` };
      if (nettes.length === 1 && seule !== undefined) return { valeur: seule.valeur };
      if (nettes.length > 1) return { refus: attendu };
      if (estUnAvis(texte)) return null;
      const parOuiNon = options.find((o) => o.ouiNon !== undefined && o.ouiNon === reponse);
      if (parOuiNon !== undefined) return { valeur: parOuiNon.valeur };
      const rang = /^\s*(\d)\s*[).]?\s*$/.exec(plat)?.[1];
      const parRang = rang === undefined ? undefined : toutes[Number(rang) - 1];
      return parRang === undefined ? null : { valeur: parRang.valeur };
    },
    lireValeur: (v) =>
      estVide(v) ? null : toutes.some((o) => o.valeur === v) ? { valeur: v } : { refus: attendu },
    dire,
    saisie: (libelle, valeur) => ({
      type: 'choix',
      libelle,
      multiple: false,
      options: toutes.map(({ titre, valeur: v }) => ({ titre, valeur: v })),
      ...(typeof valeur === 'string' && { valeur: [valeur] }),
    }),
    champ: (valeur) => ({
      type: 'choix',
      multiple: false,
      options: toutes.map(({ titre, valeur: v }) => ({ titre, valeur: v })),
      ...(typeof valeur === 'string' && { valeur }),
    }),
    boutons: toutes.map(({ titre, valeur }) => ({ titre, valeur })),
  };
}

/** Several values, or none (« aucun »). */
export function plusieurs({ options, attendu, neSaitPas = false }: ReglagesChoix): TypeDeSaisie {
  const liste = options.map(({ titre, valeur }) => ({ titre, valeur }));
  const lireListe = (valeurs: readonly string[]): Lu => {
    const connues = options.map((o) => o.valeur);
    return valeurs.every((v) => connues.includes(v))
      ? { valeur: connues.filter((v) => valeurs.includes(v)) }
      : { refus: attendu };
  };
  const enListe = (v: unknown): readonly string[] => (Array.isArray(v) ? v.map(String) : []);
  return {
    lirePhrase: (texte) => {
      const reponse = ouiNon(texte);
      if (neSaitPas && reponse === 'ne-sait-pas') return { valeur: NE_SAIT_PAS };
      const { plat } = normalise(texte);
      const nommees = options.filter((o) => o.mots.test(plat)).map((o) => o.valeur);
      const nus = plat.replace(/\b(?:les?|numeros?|domaines?|du|socle|commun)\b|n°|[.:()]/g, ' ');
      const rangs = /^[\s\d,;et+]*\d[\s\d,;et+]*$/.test(nus)
        ? [...nus.matchAll(/\d+/g)].map((m) => options[Number(m[0]) - 1])
        : [];
      if (rangs.length > 0)
        return rangs.includes(undefined) ? { refus: attendu } : lireListe(rangs.map((o) => o?.valeur ?? ''));
      if (nommees.length > 0) return lireListe(nommees);
      if (reponse === 'non' || /\b(aucune?s?|rien|pas concernee?s?)\b/.test(plat)) return { valeur: [] };
      if (/\b(tous|toutes|tout)\b/.test(plat)) return lireListe(options.map((o) => o.valeur));
      return null;
    },
    lireValeur: (v) => {
      if (v === NE_SAIT_PAS && neSaitPas) return { valeur: v };
      if (v === 'aucun') return { valeur: [] };
      if (Array.isArray(v)) return lireListe(v.map(String));
      return estVide(v) || typeof v !== 'string' ? null : lireListe(v.split(',').filter((x) => x !== ''));
    },
    dire: (v) =>
      v === NE_SAIT_PAS
        ? 'je ne sais pas'
        : enListe(v).length === 0
          ? 'aucun'
          : options
              .filter((o) => enListe(v).includes(o.valeur))
              .map((o) => o.dit ?? o.titre)
              .join(' ; '),
    saisie: (libelle, valeur) => ({
      type: 'choix',
      libelle,
      multiple: true,
      options: liste,
      ...(Array.isArray(valeur) && { valeur: enListe(valeur) }),
    }),
    champ: (valeur) => ({
      type: 'choix',
      multiple: true,
      options: liste,
      ...(Array.isArray(valeur) && { valeur: enListe(valeur).join(',') }),
    }),
    boutons: [
      { titre: 'Aucun', valeur: 'aucun' },
      ...(neSaitPas ? [{ titre: JE_NE_SAIS_PAS, valeur: NE_SAIT_PAS }] : []),
    ],
  };
}

/** Words that answer a free text at most this short may only agree, decline or not know. */
const MOTS_D_AVIS = 5;

/** Free text, kept word for word; an « oui » or an « je ne sais pas » says nothing of it. */
export function texteLibre(reglages: {
  readonly longueurMax?: number;
  readonly multiligne?: boolean;
  readonly indication?: string;
  /** What is expected, as a sentence, when the words say nothing of it. */
  readonly attendu?: string;
}): TypeDeSaisie {
  const longueurMax = reglages.longueurMax ?? TEXTE_LIBRE_MAX;
  const multiligne = reglages.multiligne ?? true;
  const { attendu } = reglages;
  const lire = (v: string): Lu => {
    const court = v.trim().split(/\s+/).length <= MOTS_D_AVIS;
    const avis = court ? ouiNon(v) : null;
    if (avis === 'ne-sait-pas') return null;
    if (avis !== null && attendu !== undefined) return { refus: attendu };
    return v.trim() === ''
      ? null
      : v.trim().length > longueurMax
        ? { refus: `Ce texte dépasse ${nombre(longueurMax)} caractères : raccourcissez-le, s'il vous plaît.` }
        : { valeur: v.trim() };
  };
  const champ = (valeur: unknown) => ({
    type: 'texte' as const,
    multiligne,
    longueurMax,
    ...(reglages.indication !== undefined && { indication: reglages.indication }),
    ...(typeof valeur === 'string' && { valeur }),
  });
  return {
    lirePhrase: lire,
    lireValeur: (v) => (typeof v === 'string' ? lire(v) : null),
    dire: (v) => (typeof v === 'string' ? (v.length > 160 ? `« ${v.slice(0, 157)}… »` : `« ${v} »`) : ''),
    saisie: (libelle, valeur) => ({ ...champ(valeur), libelle }),
    champ,
    boutons: [],
  };
}

/** A throughput in Mb/s. */
export function debit(attendu: string): TypeDeSaisie {
  const lirePhrase = (texte: string): Lu => {
    if (ouiNon(texte) === 'ne-sait-pas') return { valeur: NE_SAIT_PAS };
    const tous = debits(texte);
    const chiffres = tous.filter((l) => l.kind !== 'mention');
    const lus = chiffres.length > 0 ? chiffres.filter((l) => !l.nie && !l.remplace) : tous;
    const [lu] = lus;
    if (lu?.kind === 'exact' && lus.length === 1 && lu.borne === null && !lu.approximatif)
      return lu.sens === 'montant' ? { refus: attendu } : { valeur: lu.mbits };
    if (tous.length > 0) return { refus: attendu };
    const [seul] = comptes(texte);
    const mots = normalise(texte)
      .plat.split(/[^a-z0-9,.]+/)
      .filter((m) => m !== '');
    if (seul === undefined || mots.length > 3 || seul.unite !== null) return null;
    return (seul.kind === 'entier' || seul.kind === 'decimal') && !seul.approximatif
      ? { valeur: seul.valeur }
      : { refus: attendu };
  };
  const champ = (valeur: unknown) => ({
    type: 'texte' as const,
    multiligne: false,
    longueurMax: 40,
    indication: 'par exemple : 30 Mb/s',
    ...(typeof valeur === 'string' &&
      valeur !== NE_SAIT_PAS && { valeur: `${valeur.replace('.', ',')} Mb/s` }),
  });
  return {
    lirePhrase,
    lireValeur: (v) =>
      estVide(v) ? null : v === NE_SAIT_PAS ? { valeur: v } : (lirePhrase(String(v)) ?? { refus: attendu }),
    dire: (v) => (v === NE_SAIT_PAS ? 'je ne sais pas' : `${nombre(String(v))} Mb/s`),
    saisie: (libelle, valeur) => ({ ...champ(valeur), libelle }),
    champ,
    boutons: [{ titre: JE_NE_SAIS_PAS, valeur: NE_SAIT_PAS }],
  };
}

/** An amount in € HT, « au plus » included. Given with taxes it is asked again, never divided (F11). */
export function sommeHT(attendu: string): TypeDeSaisie {
  const lirePhrase = (texte: string): Lu => {
    const tous = montants(texte).filter((m) => !m.nie);
    const horsTaxes = tous.filter((m) => m.taxe === 'HT');
    // « 12 000 € HT, soit 14 400 € TTC »: the one that was asked for.
    const ditsHT = horsTaxes.length === 1 && tous.every((m) => m.taxe !== null) ? horsTaxes : tous;
    const [lu, autre] = ditsHT;
    if (autre !== undefined) return { refus: attendu };
    if (lu === undefined) {
      const [seul, second] = comptes(texte);
      const nu =
        second === undefined && (seul?.kind === 'entier' || seul?.kind === 'decimal') ? seul : undefined;
      if (nu === undefined) return null;
      if (nu.approximatif || (nu.borne !== null && nu.borne !== 'au-plus')) return { refus: attendu };
      return /^\d{1,9}(\.\d{1,2})?$/.test(nu.valeur) ? { valeur: nu.valeur } : { refus: attendu };
    }
    const flou = lu.approximatif || (lu.borne !== null && lu.borne !== 'au-plus');
    if (lu.kind !== 'exact' || lu.tropDeDecimales || lu.negatif || flou) return { refus: attendu };
    if (lu.taxe === 'TTC')
      return {
        refus: `Ce montant est TTC (taxes comprises). Il me le faut hors taxes : je ne le calcule pas à votre place. ${attendu}`,
      };
    const valeur = lu.valeur.replace(/\.00$/, '');
    return /^\d{1,9}(\.\d{1,2})?$/.test(valeur) ? { valeur } : { refus: attendu };
  };
  const champ = (valeur: unknown) => ({
    type: 'texte' as const,
    multiligne: false,
    longueurMax: 30,
    indication: 'en euros hors taxes',
    ...(typeof valeur === 'string' && { valeur: valeur.replace('.', ',') }),
  });
  return {
    lirePhrase,
    lireValeur: (v) => (estVide(v) ? null : (lirePhrase(String(v)) ?? { refus: attendu })),
    dire: (v) => (typeof v === 'string' ? `${montant(new Decimal(v))} HT` : ''),
    saisie: (libelle, valeur) => ({ ...champ(valeur), libelle }),
    champ,
    boutons: [],
  };
}
