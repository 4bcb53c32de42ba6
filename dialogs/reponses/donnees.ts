/** The typed data of a computed answer: what the message says, completed by the topic of the last answer and by the dossier. */
import {
  ARTICLES_A_PRIX,
  type ArticleAPrix,
  CAMPAGNE_PAR_DEFAUT,
  NE_SAIT_PAS,
  NIVEAUX,
  type Niveau,
} from '../../rules/index.js';
import type { Lecture } from '../comprehension/faits-types.js';
import { montants, pourcentages } from '../comprehension/montants.js';
import { nombres } from '../comprehension/nombres.js';
import { normalise } from '../comprehension/normalise.js';
import { debits } from '../comprehension/unites.js';
import type { Dossier } from '../dossier/dossier.js';
import type { Sujet } from '../etat.js';

export interface Donnees {
  readonly classes?: number;
  /** Upper end of « 6 ou 7 classes ». */
  readonly classesMax?: number;
  readonly option?: 'tablettes' | 'ordinateurs';
  readonly nombre?: number;
  readonly niveau?: Niveau;
  /** A rate named in %, of the call or not. */
  readonly taux?: string;
  readonly pacs?: number;
  readonly genre?: 'maternelle' | 'elementaire';
  readonly article?: ArticleAPrix;
  /** Amount in € HT, decimal string. */
  readonly montant?: string;
  readonly ttc?: 'oui';
  readonly debit?: string;
  /** The throughput may be in octets: its value if so. */
  readonly debitSiOctets?: string;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What the message itself says. */
export function donneesDuMessage(texte: string, lecture: Lecture): Donnees {
  const d: Mutable<Donnees> = {};
  for (const a of lecture.affirmations) {
    if (a.sur === 'commune' && a.champ === 'classes' && typeof a.valeur === 'number') d.classes = a.valeur;
    if (a.sur === 'ecole') {
      if (a.champ === 'classes' && typeof a.valeur === 'number') d.classes = (d.classes ?? 0) + a.valeur;
      if (a.champ === 'niveau') d.niveau = a.valeur;
      if (a.champ === 'nombrePac') d.pacs = a.valeur;
      if (a.champ === 'type' && a.valeur !== 'primaire') d.genre = a.valeur;
    }
    if (a.sur === 'pac') {
      if (a.champ === 'option') d.option = a.valeur;
      if (a.champ === 'nombre') d.nombre = a.valeur;
      if (a.champ === 'genre') d.genre = a.valeur;
      if (a.champ === 'quantite') d.article = a.article;
    }
    if (a.sur === 'devis') d.montant = a.valeur;
  }
  const plat = normalise(texte).plat;
  for (const n of nombres(texte)) {
    if (
      n.kind === 'intervalle' &&
      n.unite?.startsWith('classe') &&
      /^\d+$/.test(n.min) &&
      /^\d+$/.test(n.max)
    ) {
      d.classes = Number(n.min);
      d.classesMax = Number(n.max);
    }
    if (n.kind === 'entier' && d.classes === undefined && n.unite?.startsWith('classe')) d.classes = n.entier;
  }
  const [somme] = montants(texte);
  if (somme?.kind === 'exact' && !somme.negatif && !somme.tropDeDecimales && d.montant === undefined) {
    d.montant = somme.valeur.replace(/\.00$/, '');
    if (somme.taxe === 'TTC') d.ttc = 'oui';
  }
  const [taux] = pourcentages(texte);
  if (taux?.valeur !== undefined && taux.valeur !== null) {
    d.taux = taux.valeur;
    const niveau = NIVEAUX.find((n) => String(CAMPAGNE_PAR_DEFAUT.taux[n].valeur) === taux.valeur);
    if (niveau !== undefined && d.niveau === undefined) d.niveau = niveau;
  }
  const [debit] = debits(texte);
  if (debit?.kind === 'exact') d.debit = debit.mbits;
  if (debit?.kind === 'ambigu') {
    d.debit = debit.siBits;
    d.debitSiOctets = debit.siOctets;
  }
  if (d.option === undefined) {
    const tablettes = /\b(tablettes?|ipads?)\b/.test(plat);
    const ordinateurs = /\b(ordinateurs?|ordis?|pc portables?|portables|laptops?|chromebooks?)\b/.test(plat);
    if (tablettes !== ordinateurs) d.option = tablettes ? 'tablettes' : 'ordinateurs';
  }
  if (d.genre === undefined) {
    const maternelle = /\bmaternelles?\b/.test(plat);
    const elementaire = /\belementaires?\b/.test(plat);
    if (maternelle !== elementaire) d.genre = maternelle ? 'maternelle' : 'elementaire';
  }
  return d;
}

/** The dossier's own data, where there is no doubt about what they are. */
export function donneesDuDossier(dossier: Dossier | null): Donnees {
  const { commune, ecoles } = dossier?.situation ?? { commune: {}, ecoles: [] };
  const [ecole, autre] = ecoles;
  const seule = autre === undefined ? ecole : undefined;
  const [pac, second] = seule?.pacs ?? [];
  const seul = second === undefined ? pac : undefined;
  return {
    ...(typeof commune.classes === 'number' && { classes: commune.classes }),
    ...(seule?.niveau !== undefined && seule.niveau !== NE_SAIT_PAS && { niveau: seule.niveau }),
    ...(seul?.option !== undefined && { option: seul.option }),
    ...(seul?.nombre !== undefined && { nombre: seul.nombre }),
  };
}

/** Stored data of a topic, back as typed data. Numbers and known words only. */
export function donneesDuSujet(sujet: Sujet | null): Donnees {
  const brut = sujet?.donnees ?? {};
  const article = ARTICLES_A_PRIX.find((a) => a === brut.article);
  const { article: _a, ...reste } = brut;
  return { ...(reste as Donnees), ...(article !== undefined && { article }) };
}
