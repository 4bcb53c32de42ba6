/** The typed data of a computed answer: what the message says, completed by the topic of the last answer and by the dossier. */
import {
  ARTICLES_A_PRIX,
  type ArticleAPrix,
  CAMPAGNE_PAR_DEFAUT,
  type Decimal,
  NE_SAIT_PAS,
  type Niveau,
} from '../../rules/index.js';
import type { Borne } from '../comprehension/contexte.js';
import type { Affirmation, Lecture } from '../comprehension/faits-types.js';
import { ELEMENTAIRE, MATERIELS, MATERNELLE, PRIMAIRE } from '../comprehension/lexique.js';
import { montants, pourcentages } from '../comprehension/montants.js';
import { nombres } from '../comprehension/nombres.js';
import { normalise } from '../comprehension/normalise.js';
import { estTauxNu } from '../comprehension/taux-nu.js';
import { debits } from '../comprehension/unites.js';
import type { Dossier } from '../dossier/dossier.js';
import type { Sujet } from '../etat.js';
import { type Lot, lireLots, lotsDuTexte, niveauDuTaux } from './lots.js';
import { type Role, roleDit } from './montant-dit.js';

export interface Donnees {
  readonly classes?: number;
  /** Classes opened, or closed when negative, besides `classes`. */
  readonly ecart?: number;
  /** Upper end of « 6 ou 7 classes ». */
  readonly classesMax?: number;
  readonly option?: 'tablettes' | 'ordinateurs';
  readonly nombre?: number;
  readonly niveau?: Niveau;
  /** A rate named in %, of the call or not. */
  readonly taux?: string;
  readonly pacs?: number;
  /** « combien de classes pour 8 PAC »: the number of PACs aimed at. */
  readonly pacsVises?: number;
  readonly genre?: 'maternelle' | 'elementaire';
  readonly article?: ArticleAPrix;
  /** Amount in € HT, decimal string. */
  readonly montant?: string;
  readonly ttc?: 'oui';
  readonly debit?: string;
  /** Asked the other way round (« trop lent ? »): yes or no would mean its contrary. */
  readonly inverse?: 'oui';
  /** Asked whether it is so: yes or no is said first. */
  readonly demande?: 'oui';
  /** The throughput may be in octets: its value if so. */
  readonly debitSiOctets?: string;
  /** The number of devices is not said: that of the priced option is taken, and told. */
  readonly supposeNombre?: 'oui';
  /** How many of the article. */
  readonly quantite?: number;
  /** The amount is the person's own price for one article, HT. */
  readonly devis?: 'oui';
  /** What the amount is said to be. */
  readonly role?: Role;
  /** An amount said to be the limit per commune. */
  readonly limiteDite?: string;
  /** Several kinds of PACs, each with its rate. */
  readonly lots?: readonly Lot[];
  /** « 20 tablettes ou 20 ordinateurs »: compared. */
  readonly alternative?: number;
  /** Amounts at each rate, € HT. */
  readonly parts?: { readonly haut: Decimal; readonly bas: Decimal };
  /** Articles named beside the option. */
  readonly articles?: readonly { readonly article: ArticleAPrix; readonly quantite: number }[];
  /** The make of a robot that the message names, flat: « thymio ». */
  readonly marque?: string;
  /** Several readings of the number of classes: each is answered. */
  readonly classesSelon?: readonly { readonly titre: string; readonly classes: number }[];
  /** What is not understood beyond doubt: asked instead of computed. */
  readonly flou?: string;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What the message itself says. */
export function donneesDuMessage(texte: string, lecture: Lecture): Donnees {
  const d: Mutable<Donnees> = {};
  for (const a of lecture.affirmations) {
    if (a.sur === 'commune' && a.champ === 'classes' && typeof a.valeur === 'number') d.classes = a.valeur;
    if (a.sur === 'ecole') {
      if (a.champ === 'niveau') d.niveau = a.valeur;
      if (a.champ === 'nombrePac') d.pacs = a.valeur;
      if (a.champ === 'type' && a.valeur !== 'primaire') d.genre = a.valeur;
    }
    if (a.sur === 'pac') {
      if (a.champ === 'option') d.option = a.valeur;
      if (a.champ === 'nombre') d.nombre = a.valeur;
      if (a.champ === 'genre') d.genre = a.valeur;
      if (a.champ === 'quantite') {
        d.article = a.article;
        d.quantite = a.valeur;
        d.articles = [...(d.articles ?? []), { article: a.article, quantite: a.valeur }];
      }
    }
    if (a.sur === 'devis') {
      d.montant = a.valeur.replace(/\.00$/, '');
      d.devis = 'oui';
      d.article = a.article;
    }
  }
  const plat = normalise(texte).plat;
  Object.assign(d, classesDites(texte, plat, lecture, d.classes));
  const compare =
    /\b(\d{1,3}) classes?\b[^.?!]{0,40}\b(?:par rapport a|au lieu de|plutot que|vs|versus|contre|compare a) (\d{1,3})\b(?! ?(?:pacs?|kits?|ecoles?))/u.exec(
      plat,
    );
  const passage =
    /\b(?:passe|passer|passait|passons|passant|montons|monte) (?:de |d')?(\d{1,3})(?: classes?)? a (\d{1,3})\b(?! ?(?:pacs?|kits?|ecoles?|%|mb|mega|€|euros?|tablettes?|ordi))/u.exec(
      plat,
    );
  const [apres, avant] = passage !== null ? [passage[2], passage[1]] : [compare?.[1], compare?.[2]];
  if (apres !== undefined && avant !== undefined) {
    d.classes = Number(avant);
    d.ecart = Number(apres) - d.classes;
  }
  if (d.article === undefined && d.option === undefined) {
    const nommes = MATERIELS.filter((m) => m.articles.length === 1 && motifDans(m.motif, plat));
    const [seul] = nommes;
    if (nommes.length === 1 && seul?.articles[0] !== undefined) d.article = seul.articles[0];
    else if (/\bent\b|environnement numerique de travail/.test(plat)) d.article = 'ent';
  }
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
    if (n.kind === 'entier' && n.unite?.startsWith('classe') && (n.borne ?? null) !== null) {
      Object.assign(d, bornees(n.entier, n.borne));
      delete d.flou;
      delete d.classesSelon;
    }
    if (
      n.kind === 'entier' &&
      d.classes === undefined &&
      d.classesSelon === undefined &&
      d.flou === undefined &&
      n.unite?.startsWith('classe')
    )
      d.classes = n.entier;
  }
  const marque = /\b(thymios?|m-? ?bots?|bee-? ?bots?|blue-? ?bots?|ozobots?)\b/u.exec(plat)?.[1];
  if (d.article === 'robot' && marque !== undefined)
    d.marque = marque.replace(/[^a-z]/gu, '').replace(/s$/u, '');
  // « le devis des 10 tablettes »: the option that the article names.
  const appareils = /-(10|20)$/u.exec(d.article ?? '')?.[1];
  if (appareils !== undefined && d.nombre === undefined) d.nombre = Number(appareils);
  if (d.classes !== undefined && classesOubliees(texte, plat, d.classes)) {
    delete d.classes;
    d.flou =
      'Je lis plusieurs nombres de classes dans votre message : combien de classes en tout dans la commune ?';
  }
  const vises = nombres(texte).find(
    (n) => n.kind === 'entier' && /^(?:pacs?|kits?|programmes?)$/.test(n.unite ?? ''),
  );
  if (vises?.kind === 'entier' && /\b(?:combien|nombre|nb|partir) de (?:combien de )?classes?\b/.test(plat))
    d.pacsVises = vises.entier;
  const { article } = d;
  if (article !== undefined && d.quantite === undefined) {
    const compte = MATERIELS.filter((m) => m.articles.some((a) => a === article))
      .map((m) => nombreDevant(texte, plat, m.motif))
      .find((n) => n !== undefined);
    if (compte !== undefined) d.quantite = compte;
  }
  const sommes = montants(texte);
  const limite = sommes.find((m) => /\b(?:limite|plafond)\b[^.?!]{0,30}$/.test(plat.slice(0, m.debut)));
  if (limite?.kind === 'exact') d.limiteDite = limite.valeur;
  const somme = sommes.find((m) => m !== limite);
  if (somme?.kind === 'exact' && !somme.negatif && !somme.tropDeDecimales && d.montant === undefined) {
    d.montant = somme.valeur.replace(/\.00$/, '');
  }
  if (
    somme !== undefined &&
    /\bsubvention (?:est |sera |serait |soit )?(?:bien )?(?:de|d'|a) ?$/.test(plat.slice(0, somme.debut))
  )
    d.flou =
      "Je calcule la subvention à partir d'une dépense d'équipement, hors taxes (HT), et du niveau numérique de l'école : quelle est cette dépense ?";
  if (sommes.some((m) => m.taxe === 'TTC')) d.ttc = 'oui';
  const dits = new Set([
    ...pourcentages(texte).flatMap((p) => p.valeur ?? []),
    ...[...plat.matchAll(/\b(\d{1,3}) (?:ou|et) (?:a |de |du |au )?\d{1,3} ?(?:%|pour ?cent)/g)].flatMap(
      (m) => m[1] ?? [],
    ),
  ]);
  const [taux] = dits;
  const lu = nombres(texte).find((n) => estTauxNu(plat, n));
  const nu = lu?.kind === 'entier' ? String(lu.entier) : undefined;
  if (
    dits.size === 0 &&
    nu !== undefined &&
    d.niveau === undefined &&
    (d.option ?? d.montant) !== undefined
  ) {
    const niveau = niveauDuTaux(nu);
    if (niveau !== undefined) Object.assign(d, { niveau, taux: nu });
  }
  if (dits.size > 1) delete d.niveau;
  else if (taux !== undefined) {
    d.taux = taux;
    const niveau = niveauDuTaux(taux);
    if (niveau !== undefined && d.niveau === undefined) d.niveau = niveau;
  }
  // « 70 % de 11800 »: a rate of a sum, said without its unit.
  const base =
    /(?:%|pour ?cents?) (?:de|sur) (\d{1,3}(?: ?\d{3})+|\d{4,6})(?![\d ]*(?:%|clas|eleve|hab))/u.exec(
      plat,
    )?.[1];
  const nue = /(?<![\d.,])(\d{1,3}(?: \d{3})+|\d{4,6}) (?:a|au taux de) \d{2} ?(?:%|pour ?cents?)/u.exec(
    plat,
  )?.[1];
  if (d.montant === undefined && d.option === undefined && nue !== undefined)
    d.montant = nue.replaceAll(' ', '');
  if (d.montant === undefined && d.option === undefined && base !== undefined)
    d.montant = base.replaceAll(' ', '');
  // « une école qui l'a eu », « … ne l'a pas eu »: the plan just spoken of.
  const eu = /\b(?:qui|elle|ecole|l'autre) (ne )?l'(?:a|avait)(?: (?:bien|deja|pas|jamais))? eue?\b/u.exec(
    plat,
  );
  if (eu !== null && d.niveau === undefined)
    d.niveau = eu[1] === undefined && !/\b(?:pas|jamais)\b/u.test(eu[0]) ? 'atteint' : 'pas-atteint';
  const lots = lireLots(texte);
  if (lots?.type === 'lots') d.lots = lots.lots;
  if (lots?.type === 'parts') d.parts = { haut: lots.haut, bas: lots.bas };
  if (lots?.type === 'alternative') d.alternative = lots.nombre;
  if (lots?.type === 'flou') d.flou = lots.question;
  if (
    d.montant !== undefined &&
    d.devis === undefined &&
    d.nombre !== undefined &&
    MATERIELS.some((m) => motifDans(m.motif, plat))
  )
    d.flou =
      "Je ne suis pas sûr de ce que vaut ce montant : faisons l'estimation, je vous demanderai le prix hors taxes (HT) d'un seul article.";
  if (d.montant !== undefined && d.parts === undefined && /\bdont\b/.test(plat))
    d.flou = 'Donnez-moi chaque montant hors taxes (HT) avec son taux, et je les additionne.';
  if (
    d.flou === undefined &&
    d.montant !== undefined &&
    d.option !== undefined &&
    d.devis === undefined &&
    d.pacs === undefined &&
    /\bdevis\b/.test(plat)
  )
    d.devis = 'oui';
  if (d.flou === undefined && d.option !== undefined && plusieursEcoles(texte, plat, lecture, d.pacs))
    d.flou =
      "Vous parlez de plusieurs écoles ou classes, et je ne suis pas sûr du nombre de PAC : dites « 3 PAC de 20 tablettes », ou faisons l'estimation école par école.";
  // « 11 800 € HT de tablettes »: of how many is doubtful, its subsidy is not.
  const sommeDite =
    d.montant !== undefined && d.nombre === undefined && d.ttc === undefined && lecture.doutes.length === 1;
  const douteux = lecture.doutes.find(
    (x) =>
      ['devis', 'montant', 'quantite', 'option', 'nombre'].includes(x.quoi) &&
      !(x.quoi === 'devis' && sommeDite) &&
      // « prix du VPI ? »: of one; no number of them has a price.
      !(x.quoi === 'quantite' && d.montant === undefined),
  );
  if (
    douteux !== undefined &&
    lots === null &&
    d.flou === undefined &&
    d.classes === undefined &&
    d.classesSelon === undefined
  )
    d.flou = `${douteux.question} Dites-le-moi en une phrase complète.`;
  const [debit] = debits(texte).filter((x) => x.kind !== 'mention');
  if (
    /\b(?:trop|insuffisan\w*|redhibitoire|elimin\w*|bloqu\w*|gena\w*|pas|mort|penalis\w*|max\w*|plafond|reserv\w*|interdi\w*|exclu\w*|uniquement|seule?s?|seulement|que (?:pour|les?|des|en)|facultati\w*|optionne\w*|oblig\w*|limit\w*|sans|impossible|refus\w*|payante?s?|depass\w*|probleme|souci|grave|embet\w+|handicap\w*|mauvais|trop (?:bas|lent|faible))\b/.test(
      plat,
    )
  )
    d.inverse = 'oui';
  const role = roleDit(plat);
  if (role !== undefined) d.role = role;
  if (!/\b(?:combien|cb|quels?|quelles?|comment|ou|nombre|c'est quoi)\b/.test(plat)) d.demande = 'oui';
  if (debit?.kind === 'exact') d.debit = debit.mbits;
  if (debit?.kind === 'ambigu') {
    d.debit = debit.siBits;
    d.debitSiOctets = debit.siOctets;
  }
  if (sommeDite && lecture.doutes[0]?.quoi === 'devis') delete d.option;
  else if (d.option === undefined) {
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

/** « moins de 6 classes »: from the first bracket to five; « plus de 20 classes »: from 21 to the last bracket. */
function bornees(n: number, borne: Borne | null): Pick<Donnees, 'classes' | 'classesMax'> {
  const { tranches } = CAMPAGNE_PAR_DEFAUT;
  const [premiere, derniere] = [tranches[0]?.min, tranches.at(-1)?.min];
  if (premiere === undefined || derniere === undefined) return {};
  if (borne === 'moins-de' && n - 1 > premiere) return { classes: premiere, classesMax: n - 1 };
  if (borne === 'au-plus' && n > premiere) return { classes: premiere, classesMax: n };
  const bas = borne === 'plus-de' ? n + 1 : n;
  return borne !== 'moins-de' && borne !== 'au-plus' && bas < derniere
    ? { classes: bas, classesMax: derniere }
    : { classes: bas };
}

/** « 3 VPI à 2 000 € »: the number that stands before the word. */
function nombreDevant(texte: string, plat: string, m: RegExp): number | undefined {
  const [mot] = plat.matchAll(m);
  if (mot === undefined) return undefined;
  const n = nombres(texte).find(
    (x) =>
      x.kind === 'entier' &&
      x.debut < mot.index &&
      plat.slice(Math.min(x.fin, mot.index), mot.index).trim() === '',
  );
  return n?.kind === 'entier' ? n.entier : undefined;
}

/** Equipment shared out among schools or classes: how many PACs it makes is not said. */
function plusieursEcoles(texte: string, plat: string, lecture: Lecture, pacs: number | undefined): boolean {
  if (pacs === undefined && /\b(?:chacune?|chaque|par (?:ecole|classe|eleve))\b/.test(plat)) return true;
  if (lecture.nouvelles > 1) return true;
  return nombres(texte).some((n) => n.kind === 'entier' && n.entier > 1 && /^ecoles?$/.test(n.unite ?? ''));
}

function motifDans(m: RegExp, plat: string): boolean {
  return [...plat.matchAll(m)].length > 0;
}

/** Several numbers of classes are said, and the one that was kept is neither their sum nor the whole of which they are parts. */
function classesOubliees(texte: string, plat: string, retenues: number): boolean {
  if (
    /\bdont\b|\bpar rapport a\b|\bau lieu de\b|\bplutot que\b|\bpass\w+ (?:de|d')\b|\bpas\b|\bnon\b|\bou\b|\bet si\b/u.test(
      plat,
    )
  )
    return false;
  const lus = nombres(texte);
  if (lus.some((n) => n.kind === 'intervalle' || n.kind === 'produit')) return false;
  const dits = lus.flatMap((n) =>
    n.kind === 'entier' && !n.nie && /^(?:classes?|cl)$/u.test(n.unite ?? '') ? [n.entier] : [],
  );
  const liste = /(?<![\d,.])((?:\d{1,2}(?: ?, ?| et ))+\d{1,2}) classes?(?![a-z])/u.exec(plat)?.[1];
  const enListe = liste === undefined ? [] : liste.split(/\D+/u).map(Number);
  const tous = enListe.length > dits.length ? enListe : dits;
  if (tous.length < 2) return false;
  const somme = tous.reduce((a, b) => a + b, 0);
  if (retenues >= somme || retenues * 2 === somme) return false;
  return enListe.length > 1 || retenues < Math.max(...tous) || retenues < somme - retenues;
}

/** Classes of the schools of the message, added up only when all of them are known. */
function classesDites(
  texte: string,
  plat: string,
  lecture: Lecture,
  commune: number | undefined,
): Pick<Donnees, 'classes' | 'classesSelon' | 'flou'> {
  if (commune !== undefined) return {};
  // « 3x8 classes »: in so many schools, or in all.
  const produit = nombres(texte).find(
    (n) => n.kind === 'produit' && /^(?:classes?|cl)$/u.test(n.unite ?? ''),
  );
  if (produit?.kind === 'produit') return { classes: produit.facteurs.reduce((a, b) => a * b, 1) };
  if (nombres(texte).some((n) => n.kind === 'intervalle' && n.unite?.startsWith('classe'))) return {};
  const doute = lecture.doutes.find((x) => x.quoi === 'classes' && x.choix.length > 1);
  if (doute !== undefined) {
    const classesSelon = doute.choix.flatMap((c) => {
      const classes = sommeDesClasses(c.affirmations);
      return classes === null ? [] : [{ titre: c.titre, classes }];
    });
    return classesSelon.length > 1 ? { classesSelon } : { flou: doute.question };
  }
  const somme = sommeDesClasses(lecture.affirmations);
  const parType = classesParType(texte, plat);
  if (parType !== null && (somme === null || parType > somme)) return { classes: parType };
  const decrites = lecture.affirmations.filter((a) => a.sur === 'ecole' && a.champ === 'classes').length;
  if (somme !== null && lecture.nouvelles > decrites && decrites > 0)
    return {
      flou: `Vous parlez de ${lecture.nouvelles} écoles et je n'ai pas compris le nombre de classes de chacune. Combien de classes en tout dans la commune ?`,
    };
  return somme === null ? {} : { classes: somme };
}

function sommeDesClasses(affirmations: readonly Affirmation[]): number | null {
  const commune = affirmations.find((a) => a.sur === 'commune' && a.champ === 'classes');
  if (commune !== undefined && typeof commune.valeur === 'number') return commune.valeur;
  const parts = affirmations.flatMap((a) =>
    a.sur === 'ecole' && a.champ === 'classes' && typeof a.valeur === 'number' ? [a.valeur] : [],
  );
  return parts.length === 0 ? null : parts.reduce((a, b) => a + b, 0);
}

/** « 5 en maternelle et 9 en élémentaire ». */
function classesParType(texte: string, plat: string): number | null {
  if (/\bdont\b/.test(plat)) return null;
  const type = new RegExp(
    `^ ?(?:classes? )?(?:en |de |d'|a la |a l'|dans la |pour la )?(${MATERNELLE}|${ELEMENTAIRE}|${PRIMAIRE})(?![a-z])`,
    'u',
  );
  const parts = nombres(texte).flatMap((n) => {
    if (n.kind !== 'entier') return [];
    const suite = type.exec(plat.slice(n.fin)) ?? type.exec(plat.slice(n.debut + n.texte.length));
    return suite?.[1] === undefined ? [] : [{ type: suite[1].slice(0, 2), n: n.entier }];
  });
  return parts.length === 2 && new Set(parts.map((p) => p.type)).size === 2
    ? parts.reduce((s, p) => s + p.n, 0)
    : null;
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
  const lots = lotsDuTexte(brut.lots);
  const { article: _a, lots: _l, ...reste } = brut;
  return { ...(reste as Donnees), ...(article !== undefined && { article }), ...(lots && { lots }) };
}
