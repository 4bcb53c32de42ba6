import type { Cible } from '../intentions-types.js';
import { normalise } from '../normalise.js';
import { ANCRES } from '../phrases/ancres.js';
import { ANCRES_CALCULS } from '../phrases/ancres-calculs.js';
import { ANCRES_MATERIEL } from '../phrases/ancres-materiel.js';
import { type Classe, empreinte, nomDe } from './corpus.js';
import { decoder } from './encodage.js';
import { type Exemple, entrainer, generateur, type Lineaire, noter, probabilites } from './entrainement.js';
import { racineDe, type Sens, sensDuMot, sensDuPlat } from './jetons-sens.js';
import { corriger, motsSurs, type Orthographe, orthographe } from './orthographe.js';
import type { PoidsPrets } from './poids.js';
import { type Index, indexer, voisinage } from './similitude.js';
import { traits } from './traits.js';

export type Modele = {
  readonly cibles: readonly (Cible | null)[];
  readonly dico: Orthographe;
  readonly index: Index;
  readonly lineaire: Lineaire;
  /** Each known phrase, as its words joined, with its classes. */
  readonly exactes: ReadonlyMap<string, readonly number[]>;
  /** Stems that the targets' phrases and answers hold. */
  readonly connus: ReadonlySet<string>;
  /** How often a word is met in the phrases of the call, and among what is declined, for a thousand phrases each. */
  readonly emplois: (mot: string) => Emplois;
};

export type Emplois = { readonly dedans: number; readonly dehors: number };

/** One target as the model sees it. */
export type Piste = {
  readonly cible: Cible | null;
  /** Of the linear model, 0 to 1. */
  readonly probabilite: number;
  /** With the nearest known phrase, 0 to 1. */
  readonly ressemblance: number;
  /** Share of the message's words that the target's phrases know, 0 to 1. */
  readonly couverture: number;
  /** A word that names the target by itself is there. */
  readonly ancree: boolean;
  /** All together; only the order and the gaps mean something. */
  readonly note: number;
};

export type Lecture = {
  /** The likeliest targets first, at most eight. */
  readonly pistes: readonly Piste[];
  /** Share of the message's weight in known words, 0 to 1. */
  readonly connu: number;
  /** The targets that have the message, word for word, among their phrases. */
  readonly exactes: readonly (Cible | null)[];
  /** The message carries data to compute with: a number, a device. */
  readonly donnees: boolean;
  /** Words that carry sense and that no target knows. */
  readonly etrangers: number;
  /** A word of the call itself is there (PAC, tablettes, subvention…). */
  readonly duDomaine: boolean;
  /** Number of words, numbers included. */
  readonly mots: number;
  /** Of them, those that carry sense. */
  readonly pleins: number;
};

const POIDS_PROBABILITE = 5;
const POIDS_RESSEMBLANCE = 3;
const POIDS_COUVERTURE = 4;
const POIDS_ANCRE = 3.5;
/** Words of a message in which anchors are looked for. */
const MOTS_ANCRES = 60;
const MOTIFS: Readonly<Record<string, RegExp>> = {
  ...ANCRES,
  ...ANCRES_MATERIEL,
  ...ANCRES_CALCULS,
};
const DONNEES: ReadonlySet<string> = new Set(['tablet', 'ordin', 'pct', 'meg', 'euro', 'sne']);
/** Words that only this call brings together. */
const DU_DOMAINE: ReadonlySet<string> = new Set(
  (
    'pac kit tablette ordinateur vpi eni ent snee socle subvention taux dossier mega debit fibre internet ami tne candidater ' +
    'candidature depot deposer maternelle elementaire robots casques visualiseur wifi bornes formation parentalite piliers ' +
    'criteres deliberation tva fctva detr canope devis ht ttc mdm sdet rpi sivu epci materiel classes departement ecole'
  )
    .split(' ')
    .map(racineDe),
);
const PISTES_GARDEES = 8;
/** Too far from the message to be worth ranking. */
const NOTE_MIN = 0.8;
/** Each class is seen about as often as the others: big tables are thinned, small ones repeated with slips. */
const VUES_MIN = 24;
const VUES_MAX = 120;
const VUES_REFUS = 1200;

/** Builds the router from its corpus; `pret` are weights trained before, used if they were made from this very corpus. */
export function construire(classes: readonly Classe[], pret?: PoidsPrets): Modele {
  const valable = pret !== undefined && pret.empreinte === empreinte(classes) ? pret : undefined;
  const dico = orthographe(valable === undefined ? motsDuCorpus(classes) : valable.mots.split(' '));
  const { phrases: utiles, appuis } =
    valable === undefined ? lireCorpus(classes, dico) : relire(valable.textes);
  return {
    cibles: classes.map((c) => c.cible),
    dico,
    index: indexer(utiles, appuis),
    lineaire: valable === undefined ? apprendre(utiles, appuis, classes.length) : decoder(valable.donnees),
    exactes: exactes(utiles),
    connus: motsDesCibles(classes, [...utiles, ...appuis]),
    emplois: compterEmplois(classes, utiles),
  };
}

function compterEmplois(classes: readonly Classe[], lues: readonly Lue[]): Modele['emplois'] {
  const dedans = new Map<string, number>();
  const dehors = new Map<string, number>();
  const phrases = { dedans: 0, dehors: 0 };
  for (const l of lues) {
    const cible = classes[l.classe]?.cible;
    if (cible === undefined || cible?.genre === 'social' || cible?.genre === 'commande') continue;
    const fois = cible === null ? dehors : dedans;
    phrases[cible === null ? 'dehors' : 'dedans'] += 1;
    for (const { mot } of l.sens) {
      const n = fois.get(mot);
      fois.set(mot, n === undefined ? 1 : n + 1);
    }
  }
  const parMille = (n: number | undefined, total: number): number =>
    n === undefined ? 0 : (1000 * n) / total;
  return (mot) => ({
    dedans: parMille(dedans.get(mot), phrases.dedans),
    dehors: parMille(dehors.get(mot), phrases.dehors),
  });
}

function motsDesCibles(classes: readonly Classe[], lues: readonly Lue[]): ReadonlySet<string> {
  const mots = new Set<string>();
  for (const l of lues) {
    const cible = classes[l.classe]?.cible;
    if (cible === null || cible === undefined || cible.genre === 'social') continue;
    for (const s of l.sens) mots.add(s.racine);
  }
  return mots;
}

/** What the build keeps of a corpus: its words, and its phrases as they are read, one line a phrase for each class. */
export function textesLus(classes: readonly Classe[]): Pick<PoidsPrets, 'mots' | 'textes'> {
  const mots = motsDuCorpus(classes);
  const { phrases, appuis } = lireCorpus(classes, orthographe(mots));
  const enLignes = (lues: readonly Lue[], classe: number): string =>
    lues
      .filter((l) => l.classe === classe)
      .map((l) => l.sens.map((s) => s.mot).join(' '))
      .join('\n');
  return {
    mots: mots.join(' '),
    textes: classes.map((_, c) => ({ phrases: enLignes(phrases, c), appui: enLignes(appuis, c) })),
  };
}

function motsDuCorpus(classes: readonly Classe[]): readonly string[] {
  return motsSurs(
    classes
      .flatMap((c) => [...c.phrases, ...(c.appui === undefined ? [] : [c.appui])])
      .map((p) => normalise(p).plat),
  );
}

type Corpus = { readonly phrases: readonly Lue[]; readonly appuis: readonly Lue[] };

/** Phrases that read alike are kept once in a class. */
function lireCorpus(classes: readonly Classe[], dico: Orthographe): Corpus {
  const lireSens = (phrase: string): readonly Sens[] => sensDuPlat(corriger(normalise(phrase).plat, dico));
  return {
    phrases: classes.flatMap((c, classe) => {
      const vues = new Set<string>();
      return c.phrases.flatMap((phrase) => {
        const sens = lireSens(phrase);
        const cle = sens.map((s) => s.mot).join(' ');
        if (cle === '' || vues.has(cle)) return [];
        vues.add(cle);
        return [{ classe, sens }];
      });
    }),
    appuis: classes.flatMap((c, classe) =>
      c.appui === undefined ? [] : [{ classe, sens: lireSens(c.appui) }],
    ),
  };
}

function relire(textes: PoidsPrets['textes']): Corpus {
  const connus = new Map<string, Sens>();
  const sensDe = (mot: string): Sens => {
    const connu = connus.get(mot) ?? sensDuMot(mot);
    connus.set(mot, connu);
    return connu;
  };
  const lues = (lignes: string, classe: number): readonly Lue[] =>
    lignes === '' ? [] : lignes.split('\n').map((l) => ({ classe, sens: l.split(' ').map(sensDe) }));
  return {
    phrases: textes.flatMap((t, c) => lues(t.phrases, c)),
    appuis: textes.flatMap((t, c) => lues(t.appui, c)),
  };
}

/** What the model makes of words already normalised, their slips mended (`corriger`). */
export function lire(modele: Modele, sens: readonly Sens[]): Lecture {
  const scores = new Float32Array(modele.cibles.length);
  noter(modele.lineaire, traits(sens), scores);
  probabilites(scores);
  const voisins = voisinage(modele.index, sens, modele.cibles.length);
  const debut = sens
    .slice(0, MOTS_ANCRES)
    .map((s) => s.mot)
    .join(' ');
  const pistes = modele.cibles.flatMap((cible, c): readonly Piste[] => {
    const probabilite = scores[c] as number;
    const ressemblance = voisins.parClasse[c] as number;
    const couverture = voisins.couverture[c] as number;
    const ancree = cible !== null && MOTIFS[cleAncre(cible)]?.test(debut) === true;
    const total = note(probabilite, ressemblance, couverture) + (ancree ? POIDS_ANCRE : 0);
    return total < NOTE_MIN ? [] : [{ cible, probabilite, ressemblance, couverture, ancree, note: total }];
  });
  pistes.sort((a, b) => b.note - a.note);
  return {
    pistes: pistes.slice(0, PISTES_GARDEES),
    connu: voisins.connu,
    exactes: (modele.exactes.get(cleDe(sens)) ?? []).map((c) => modele.cibles[c] as Cible | null),
    donnees: sens.some((s) => s.racine === 'nb' || DONNEES.has(s.racine)),
    etrangers: sens.filter((s) => !s.vide && !modele.connus.has(s.racine)).length,
    duDomaine: sens.some((s) => DU_DOMAINE.has(s.racine)),
    mots: sens.length,
    pleins: sens.filter((s) => !s.vide).length,
  };
}

function cleAncre(cible: Cible): string {
  return cible.genre === 'faq' ? cible.id : nomDe(cible);
}

function note(probabilite: number, ressemblance: number, couverture: number): number {
  return probabilite * POIDS_PROBABILITE + ressemblance * POIDS_RESSEMBLANCE + couverture * POIDS_COUVERTURE;
}

type Lue = { readonly classe: number; readonly sens: readonly Sens[] };

function apprendre(lues: readonly Lue[], appuis: readonly Lue[], classes: number): Lineaire {
  const hasard = generateur(2023);
  const exemples: Exemple[] = [];
  for (let classe = 0; classe < classes; classe += 1) {
    const siennes = lues.filter((l) => l.classe === classe);
    const max = classe === 0 ? VUES_REFUS : VUES_MAX;
    const vues = Math.min(max, Math.max(VUES_MIN, siennes.length));
    const pas = siennes.length > max ? siennes.length / max : 1;
    for (let i = 0; i < vues && siennes.length > 0; i += 1) {
      const lue = siennes[Math.floor(i * pas) % siennes.length] as Lue;
      const sens = i < siennes.length ? lue.sens : abimer(lue.sens, hasard);
      exemples.push({ classe, traits: traits(sens) });
    }
  }
  for (const a of appuis) {
    const appui = { classe: a.classe, traits: traits(a.sens.filter((s) => !s.vide)) };
    exemples.push(appui, appui);
  }
  return entrainer(exemples, classes);
}

/** The phrase as typed in a hurry: a word left out, or a letter. */
function abimer(sens: readonly Sens[], hasard: () => number): readonly Sens[] {
  if (sens.length < 2) return sens;
  const i = Math.floor(hasard() * sens.length);
  const choisi = sens[i] as Sens;
  if (hasard() < 0.5 || choisi.mot.length < 5) {
    return choisi.vide || sens.length > 4 ? sens.filter((_, k) => k !== i) : sens;
  }
  const ou = 1 + Math.floor(hasard() * (choisi.mot.length - 2));
  const mot = choisi.mot.slice(0, ou) + choisi.mot.slice(ou + 1);
  return sens.map((s, k) => (k === i ? { racine: mot, mot, vide: false } : s));
}

function exactes(lues: readonly Lue[]): ReadonlyMap<string, readonly number[]> {
  const parCle = new Map<string, readonly number[]>();
  for (const l of lues) {
    const cle = cleDe(l.sens);
    const deja = parCle.get(cle);
    if (deja === undefined) parCle.set(cle, [l.classe]);
    else if (!deja.includes(l.classe)) parCle.set(cle, [...deja, l.classe]);
  }
  return parCle;
}

function cleDe(sens: readonly Sens[]): string {
  return sens.map((s) => s.racine).join(' ');
}
