/**
 * F10, F13–F18 — what a PAC can hold. Every reason is told, not the first alone; nothing is clipped: a plan beyond a bound is kept as
 * said, with the rule and the nearest choice that the text allows.
 */

import type { Campagne, Kit, LigneKit } from './campagne.js';
import { CAMPAGNE_PAR_DEFAUT } from './campagnes/index.js';
import { compter } from './ecriture.js';
import type { Constat } from './evaluation.js';
import { libelleArticle, type OptionMobile } from './prix.js';
import { type ArticleEnQuantite, type Ecole, type GENRES_PAC, NE_SAIT_PAS, type Pac } from './situation.js';

export type GenrePac = (typeof GENRES_PAC)[number];

export interface AnalysePac {
  /** undefined while neither the school's type nor the PAC says it. */
  readonly genre?: GenrePac;
  readonly kit?: Kit;
  /** The mobile option; in maternelle always tablets unless said otherwise. */
  readonly option?: OptionMobile;
  readonly constats: readonly Constat[];
  /** The whole PAC is of a kind that its school cannot have. */
  readonly pacRefuse: boolean;
  /** Lines that the text does not provide for: no subsidy figure. */
  readonly refuses: ReadonlySet<string>;
  /** Line of the kit that an article is, under the PAC's option. */
  readonly ligne: (article: string) => LigneKit | undefined;
}

const EN_GENRE: Readonly<Record<GenrePac, string>> = {
  maternelle: 'en maternelle',
  elementaire: 'en élémentaire',
};

/** The kind of a PAC: its own word in an école primaire, else the school's type. */
export function genrePac(pac: Pac, ecole: Ecole): GenrePac | undefined {
  if (pac.genre !== undefined) return pac.genre;
  return ecole.type === 'maternelle' || ecole.type === 'elementaire' ? ecole.type : undefined;
}

/** Nearest value within bounds, when `n` is outside. */
function plusProche(n: number, min: number | undefined, max: number | undefined): number {
  if (min !== undefined && n < min) return min;
  return max !== undefined && n > max ? max : n;
}

/** Everything the text says about one PAC. Quantities that are not given are not checked. */
export function analyserPac(pac: Pac, ecole: Ecole, campagne: Campagne): AnalysePac {
  const genre = genrePac(pac, ecole);
  const kit = genre === undefined ? undefined : campagne.kits[genre];
  const option = pac.option ?? (kit?.options.length === 1 ? kit.options[0] : undefined);
  const base = `ecoles[${ecole.id}].pacs[${pac.id}]`;
  const constats: Constat[] = [];
  const refuses = new Set<string>();

  const ligne = (article: string): LigneKit | undefined => {
    const lignes = kit?.lignes.filter((l) => l.article === article) ?? [];
    return lignes.find((l) => l.condition !== undefined && l.condition === option) ?? lignes[0];
  };
  const pacRefuse = genreIncompatible(pac, ecole, base, campagne, constats);
  if (genre === undefined && ecole.type === NE_SAIT_PAS) {
    constats.push({
      code: 'genre-a-preciser',
      gravite: 'attention',
      message: 'Le type de l’école n’est pas connu : le contenu de ce PAC ne peut pas être vérifié.',
      chemin: `ecoles[${ecole.id}].type`,
      citations: [campagne.kits.maternelle.extrait, campagne.kits.elementaire.extrait],
    });
  }
  verifierClasses(pac, base, kit ?? campagne.kits.elementaire, constats);
  if (kit !== undefined) {
    if (option !== undefined && !kit.options.includes(option)) {
      refuses.add(option);
      constats.push({
        code: 'ordinateurs-maternelle',
        gravite: 'refus',
        message: `Il n’y a pas d’option ${option} ${EN_GENRE[kit.genre]} : le kit « ${kit.titre} » ne cite que des ${kit.options.join(' ou ')}.`,
        chemin: `${base}.option`,
        citations: [ligne('tablettes')?.extrait ?? kit.extrait],
        choixProche: { valeur: kit.options[0] ?? '', libelle: kit.options[0] ?? '' },
      });
    }
  }
  verifierNombre(pac, option, base, kit ?? campagne.kits.elementaire, constats, refuses);
  if (kit !== undefined) {
    for (const [article, quantite] of quantitesDe(pac)) {
      verifierArticle({
        article,
        quantite,
        pac,
        ecole,
        kit,
        option,
        base,
        campagne,
        ligne: ligne(article),
        constats,
        refuses,
      });
    }
    verifierEcrans(pac, kit, base, constats, refuses);
    verifierRangement(pac, kit, option, base, constats);
  }
  return {
    ...(genre !== undefined && { genre }),
    ...(kit !== undefined && { kit }),
    ...(option !== undefined && { option }),
    constats,
    pacRefuse,
    refuses,
    ligne,
  };
}

/** What the text says about one PAC of a school (findings only). */
export function composition(
  pac: Pac,
  ecole: Ecole,
  campagne: Campagne = CAMPAGNE_PAR_DEFAUT,
): readonly Constat[] {
  return analyserPac(pac, ecole, campagne).constats;
}

/** Quantities said, without the zeros. */
export function quantitesDe(pac: Pac): readonly (readonly [ArticleEnQuantite, number])[] {
  const entrees = Object.entries(pac.quantites ?? {}) as [ArticleEnQuantite, number | undefined][];
  return entrees.flatMap(([article, n]) => (n === undefined || n === 0 ? [] : [[article, n] as const]));
}

function genreIncompatible(
  pac: Pac,
  ecole: Ecole,
  base: string,
  campagne: Campagne,
  constats: Constat[],
): boolean {
  const { type } = ecole;
  if (pac.genre === undefined || (type !== 'maternelle' && type !== 'elementaire') || pac.genre === type)
    return false;
  const titre = campagne.kits[pac.genre].titre;
  constats.push({
    code: 'genre-incompatible',
    gravite: 'refus',
    message: `Un « ${titre} » ne convient pas à une école ${type === 'maternelle' ? 'maternelle' : 'élémentaire'} : le kit est celui des classes équipées.`,
    chemin: `${base}.genre`,
    citations: [campagne.kits[type].extrait],
    choixProche: { valeur: type, libelle: campagne.kits[type].titre },
  });
  return true;
}

function verifierClasses(pac: Pac, base: string, kit: Kit, constats: Constat[]): void {
  const { classes } = pac;
  if (classes === undefined || (classes >= kit.classesMin && classes <= kit.classesMax)) return;
  const proche = plusProche(classes, kit.classesMin, kit.classesMax);
  constats.push({
    code: 'classes-par-pac',
    gravite: 'refus',
    message: `Un PAC équipe de ${kit.classesMin} à ${kit.classesMax} classes : ${compter(classes, 'classe', 'classes')}, ce n’est pas possible pour un seul PAC.`,
    chemin: `${base}.classes`,
    citations: [kit.extrait],
    choixProche: { valeur: proche, libelle: compter(proche, 'classe', 'classes') },
  });
}

function verifierNombre(
  pac: Pac,
  option: OptionMobile | undefined,
  base: string,
  kit: Kit,
  constats: Constat[],
  refuses: Set<string>,
): void {
  const { nombre } = pac;
  const bornes = kit.lignes.find((l) => l.article === (option ?? 'tablettes'));
  const { min, max } = bornes ?? {};
  if (nombre === undefined || bornes === undefined || min === undefined || max === undefined) return;
  if (nombre >= min && nombre <= max) return;
  const quoi = option ?? 'appareils';
  if (option !== undefined) refuses.add(option);
  const proche = plusProche(nombre, min, max);
  constats.push({
    code: 'nombre-appareils',
    gravite: 'refus',
    message: `Un PAC comprend de ${min} à ${max} ${quoi} : ${nombre}, c’est ${nombre < min ? 'trop peu' : 'trop'}.`,
    chemin: `${base}.nombre`,
    citations: [bornes.extrait],
    choixProche: { valeur: proche, libelle: `${proche} ${quoi}` },
  });
}

interface VerificationArticle {
  readonly article: ArticleEnQuantite;
  readonly quantite: number;
  readonly pac: Pac;
  readonly ecole: Ecole;
  readonly kit: Kit;
  readonly option: OptionMobile | undefined;
  readonly base: string;
  readonly campagne: Campagne;
  readonly ligne: LigneKit | undefined;
  readonly constats: Constat[];
  readonly refuses: Set<string>;
}

function verifierArticle(v: VerificationArticle): void {
  const { article, kit, ligne, constats, refuses, base, campagne } = v;
  const chemin = `${base}.quantites[${article}]`;
  const refuser = (constat: Omit<Constat, 'gravite' | 'chemin'>): void => {
    refuses.add(article);
    constats.push({ ...constat, gravite: 'refus', chemin });
  };
  if (ligne === undefined) {
    const autre = article === 'eni-75' ? kit.lignes.find((l) => l.article === 'eni-86') : undefined;
    const nom = libelleArticle(article, 1, campagne).replace(/^1 /, '');
    const suite = autre === undefined ? 'n’en cite pas' : `n’en cite pas ; il cite : ${autre.singulier}`;
    refuser({
      code: autre === undefined ? 'article-hors-kit' : 'eni-75-elementaire',
      message: `${majuscule(nom)} : le kit « ${kit.titre} » ${suite}.`,
      citations: [autre?.extrait ?? kit.extrait],
      ...(autre !== undefined && { lecture: 'A8' as const }),
      choixProche: { valeur: 0, libelle: autre?.singulier ?? 'sans' },
    });
    return;
  }
  const citations = [ligne.extrait];
  const option = v.option;
  if (
    (ligne.condition === 'tablettes' || ligne.condition === 'ordinateurs') &&
    option !== undefined &&
    ligne.condition !== option
  ) {
    if (article === 'mdm') {
      constats.push({
        code: 'sans-tablettes',
        gravite: 'attention',
        message:
          'Le texte ne cite la gestion de flotte (MDM) que pour les tablettes ; il ne dit pas si des ordinateurs en ont une.',
        chemin,
        citations,
        lecture: 'A7',
        silence: 'mdm-ordinateurs',
      });
      return;
    }
    refuser({
      code: ligne.condition === 'tablettes' ? 'sans-tablettes' : 'sans-ordinateurs',
      message: `${majuscule(ligne.pluriel)} : seulement avec l’option ${ligne.condition}.`,
      citations,
      choixProche: { valeur: 0, libelle: 'sans' },
    });
    return;
  }
  verifierQuantite(v, ligne, refuser);
  if (ligne.condition === 'wifi-partiel') verifierWifi(v, chemin, citations, refuser);
  if (article === 'tablette-classe') {
    constats.push({
      code: 'tablettes-classe',
      gravite: 'info',
      message:
        'Le texte ne dit pas si les tablettes « classe » sont comprises dans les tablettes du PAC ou en plus.',
      chemin,
      citations,
      lecture: 'A10',
    });
  }
}

function verifierQuantite(
  v: VerificationArticle,
  ligne: LigneKit,
  refuser: (constat: Omit<Constat, 'gravite' | 'chemin'>) => void,
): void {
  const { quantite, pac } = v;
  const citations = [ligne.extrait];
  const parClasse =
    ligne.parClasse === undefined || pac.classes === undefined ? undefined : ligne.parClasse * pac.classes;
  if (parClasse !== undefined && quantite > parClasse) {
    const permis = plusProche(parClasse, undefined, ligne.max);
    refuser({
      code: 'quantite-par-classe',
      message: `${majuscule(ligne.pluriel)} : ${ligne.parClasse} par classe${ligne.max === undefined ? '' : `, ${ligne.max} maximum par PAC`}. Pour ${compter(pac.classes ?? parClasse, 'classe', 'classes')}, ${quantite}, c’est trop.`,
      citations,
      choixProche: { valeur: permis, libelle: compter(permis, ligne.singulier, ligne.pluriel) },
    });
    return;
  }
  if (ligne.max !== undefined && quantite > ligne.max) {
    refuser({
      code: 'quantite-maximum',
      message: `${majuscule(ligne.pluriel)} : ${ligne.max} maximum par PAC ; ${quantite}, c’est trop.`,
      citations,
      choixProche: { valeur: ligne.max, libelle: compter(ligne.max, ligne.singulier, ligne.pluriel) },
    });
    return;
  }
  if (ligne.min !== undefined && quantite < ligne.min) {
    refuser({
      code: 'quantite-minimum',
      message: `${majuscule(ligne.pluriel)} : de ${ligne.min} à ${ligne.max} par PAC ; ${quantite}, c’est trop peu.`,
      citations,
      choixProche: { valeur: ligne.min, libelle: compter(ligne.min, ligne.singulier, ligne.pluriel) },
    });
  }
}

function verifierWifi(
  v: VerificationArticle,
  chemin: string,
  citations: readonly string[],
  refuser: (constat: Omit<Constat, 'gravite' | 'chemin'>) => void,
): void {
  const { wifi } = v.ecole;
  if (wifi === 'complet') {
    refuser({
      code: 'wifi-complet',
      message: 'Les bornes Wi-Fi ne sont prévues que si l’école n’est pas entièrement couverte en Wi-Fi.',
      citations,
      choixProche: { valeur: 0, libelle: 'sans' },
    });
  } else if (wifi !== 'partiel') {
    v.constats.push({
      code: 'wifi-inconnu',
      gravite: 'attention',
      message:
        'Les bornes Wi-Fi ne sont prévues que si l’école n’est pas entièrement couverte en Wi-Fi : à vérifier.',
      chemin,
      citations,
    });
  }
}

/** The interactive screen is one option (75″ or 86″), 1 per class; with a projector in the same class, the text does not say (A6). */
function verifierEcrans(pac: Pac, kit: Kit, base: string, constats: Constat[], refuses: Set<string>): void {
  const q = new Map(quantitesDe(pac));
  const lu = (article: ArticleEnQuantite): number => {
    const n = q.get(article);
    return n === undefined || refuses.has(article) ? 0 : n;
  };
  const ligne = kit.lignes.find((l) => l.article === 'eni-86');
  if (ligne?.max === undefined || ligne.parClasse === undefined) return;
  const limite =
    pac.classes === undefined ? ligne.max : plusProche(ligne.parClasse * pac.classes, undefined, ligne.max);
  const ecrans = lu('eni-75') + lu('eni-86');
  if (ecrans > limite) {
    refuses.add('eni-75').add('eni-86');
    constats.push({
      code: 'quantite-par-classe',
      gravite: 'refus',
      message: `Écrans interactifs : ${ligne.parClasse} par classe, de 75 ou de 86 pouces, ${ligne.max} maximum par PAC ; ${ecrans} en tout, c’est trop.`,
      chemin: `${base}.quantites[eni-75]`,
      citations: [ligne.extrait],
      choixProche: { valeur: plusProche(limite - lu('eni-86'), 0, undefined), libelle: `${limite} en tout` },
    });
  } else if (ecrans > 0 && lu('vpi') > 0 && ecrans + lu('vpi') > limite) {
    constats.push({
      code: 'vpi-et-eni',
      gravite: 'attention',
      message:
        'Une même classe aurait à la fois un vidéoprojecteur interactif et un écran interactif : le texte ne dit pas si c’est possible.',
      chemin: `${base}.quantites[vpi]`,
      citations: [kit.lignes.find((l) => l.article === 'vpi')?.extrait ?? kit.extrait, ligne.extrait],
      lecture: 'A6',
      silence: 'vpi-et-eni',
    });
  }
}

/** « 1 valise pour 10 tablettes ou 1 chariot de 20 tablettes » (F16). */
function verifierRangement(
  pac: Pac,
  kit: Kit,
  option: OptionMobile | undefined,
  base: string,
  constats: Constat[],
): void {
  const { 'valise-10': valise, 'chariot-20': chariot } = pac.quantites ?? {};
  if (!valise || !chariot || kit.genre !== 'elementaire' || option === 'ordinateurs') return;
  constats.push({
    code: 'valise-et-chariot',
    gravite: 'attention',
    message: 'En élémentaire, le kit cite une valise ou un chariot par PAC, pas les deux.',
    chemin: `${base}.quantites[valise-10]`,
    citations: [kit.lignes.find((l) => l.article === 'valise-10')?.extrait ?? kit.extrait],
  });
}

function majuscule(texte: string): string {
  return texte.charAt(0).toUpperCase() + texte.slice(1);
}
