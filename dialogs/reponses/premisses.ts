/** A claim of the message set beside the campaign: « Oui : … » or « Non : … », the fact, its sentence. Every figure is the campaign's. */
import {
  CAMPAGNE_PAR_DEFAUT,
  Decimal,
  euros,
  nombreMaxPac,
  prixOption,
  type TablePrix,
  tauxDuNiveau,
  tranche,
} from '../../rules/index.js';
import type { Cible } from '../comprehension/intentions-types.js';
import type { Premisse } from '../comprehension/premisses.js';
import { date, liste, montant, nombre, pluriel, pourcent } from '../textes/typographie.js';

export interface Verdict {
  readonly vrai: boolean;
  readonly phrase: string;
  readonly citations: readonly string[];
  /** Targets that ask nothing more than what the verdict says; `*`: whatever the message is taken for. */
  readonly repond: readonly string[];
  /** What is to be told after it, whatever the message is taken for. */
  readonly puis?: Cible;
}

const { taux: TAUX, kits, tranches, debitMinimal, limiteCommune, dureeEnt, calendrier } = CAMPAGNE_PAR_DEFAUT;

/** The verdict of one claim; null when the call neither confirms nor denies it. */
export function juger(p: Premisse, prix?: TablePrix): Verdict | null {
  switch (p.sur) {
    case 'taux':
      return jugerTaux(p);
    case 'part':
      return jugerPart(p.taux);
    case 'date':
      return jugerDate(p.etape, p.iso);
    case 'depot-le':
      return jugerDepot(p.iso);
    case 'plafond':
      return jugerPlafond(p);
    case 'plafond-unique':
      return jugerMaximum(p.pacs);
    case 'classes-par-pac': {
      const { classesMin, classesMax, extrait } = kits.elementaire;
      return verdict(
        p.classes >= classesMin && p.classes <= classesMax,
        `un PAC équipe de ${classesMin} à ${pluriel(classesMax, 'classe')}.`,
        [extrait],
        ['faq:pac-combien-de-classes', 'faq:quatre-classes-un-pac', 'calcul:plafond'],
      );
    }
    case 'debit-minimum':
      return verdict(
        new Decimal(p.mbits).eq(debitMinimal.valeur),
        `le texte demande au moins ${nombre(debitMinimal.valeur)} Mb/s (mégabits par seconde) dans chaque école concernée par l'équipement.`,
        [debitMinimal.extrait],
        ['calcul:debit'],
      );
    case 'limite':
      return verdict(
        euros(p.euros).eq(euros(limiteCommune.valeur)),
        `le texte ne dit pas ${montant(euros(p.euros))}.`,
        [],
        [],
        { genre: 'calcul', id: 'limite' },
      );
    case 'limite-chacun':
      return verdict(
        false,
        `le texte écrit « dans la limite de ${montant(euros(limiteCommune.valeur))} par commune », pour toutes ses écoles ensemble.`,
        [limiteCommune.extrait],
        TOUT,
      );
    case 'piliers-nommes': {
      const manque = (['materiel', 'ressources', 'formation', 'familles'] as const).filter(
        (x) => !p.nommes.includes(x),
      );
      const extraits = CAMPAGNE_PAR_DEFAUT.extraits.filter((e) => e.id.startsWith('pilier-'));
      return verdict(
        manque.length === 0,
        `les ${extraits.length} piliers du programme d'actions concertées (PAC) sont l'équipement matériel des écoles, l'accès aux ressources, la formation des professeurs et l'accompagnement des familles (parentalité).`,
        ['pac-piliers', ...extraits.map((e) => e.id)],
        TOUT,
      );
    }
    case 'prix-pac':
      return jugerPrix(p.euros, prix);
    case 'dossiers':
      return verdict(
        p.nombre === 1,
        "un seul dossier est déposé par la commune, quel que soit le nombre d'écoles. Il contient un projet pour chaque école concernée.",
        ['demarche-un-dossier'],
        ['faq:un-seul-dossier', 'faq:chaque-ecole-son-dossier'],
      );
    case 'appareils':
      return jugerAppareils(p.option, p.nombre);
    case 'ent-duree':
      return verdict(
        p.annees === dureeEnt.valeur,
        `l'abonnement obligatoire à un environnement numérique de travail (ENT) est de ${pluriel(dureeEnt.valeur, 'an')}.`,
        [dureeEnt.extrait],
        ['faq:ent-duree', 'faq:ent-obligatoire'],
      );
    case 'piliers': {
      const extraits = CAMPAGNE_PAR_DEFAUT.extraits
        .filter((e) => e.id.startsWith('pilier-'))
        .map((e) => e.id);
      return verdict(
        p.nombre === extraits.length,
        `le programme d'actions concertées (PAC) repose sur ${extraits.length} piliers, déployés de manière simultanée.`,
        ['pac-piliers', ...extraits],
        ['faq:quatre-piliers', 'faq:que-du-materiel'],
      );
    }
    case 'bornes': {
      const ligne = kits.elementaire.lignes.find((l) => l.article === p.article);
      if (ligne?.min === undefined || ligne.max === undefined) return null;
      return verdict(
        p.min === ligne.min && p.max === ligne.max,
        `un PAC prévoit de ${ligne.min} à ${pluriel(ligne.max, ligne.singulier, ligne.pluriel)}.`,
        [ligne.extrait],
        [...D_APPAREILS, 'calcul:difference', 'faq:prix-intermediaires'],
      );
    }
    case 'ent-facultatif':
      return verdict(
        false,
        `l'abonnement à un environnement numérique de travail (ENT), pour ${pluriel(dureeEnt.valeur, 'an')}, est une ressource obligatoire des deux kits. Pour une école privée, l'accès à ${CAMPAGNE_PAR_DEFAUT.accesPrive.valeur} remplit cette obligation.`,
        ['mat-ent-titre', dureeEnt.extrait, CAMPAGNE_PAR_DEFAUT.accesPrive.extrait],
        ['faq:ent-obligatoire', 'faq:ent-deja', 'faq:ent-lequel', 'calcul:kit-article'],
      );
    case 'kit-absent':
      return verdict(
        false,
        `il y a un ${kits[p.genre].titre}, et l'équipement est subventionné pour les écoles maternelles, élémentaires et primaires.`,
        [kits[p.genre].extrait, TAUX['pas-atteint'].extrait],
        [`faq:kit-${p.genre}`, 'faq:critere-maternelle', 'faq:maternelle-socle', 'faq:types-ecoles'],
      );
    case 'seuil':
      return verdict(
        !p.exige,
        `toute commune de l'Isère peut candidater : le document ne fixe pas de taille minimale. Le barème commence à ${pluriel(tranches[0]?.min ?? 1, 'classe')}, pour ${pluriel(tranches[0]?.pacs ?? 1, 'PAC', 'PAC')} au maximum.`,
        ['demarche-qui', ...(tranches[0] === undefined ? [] : [tranches[0].extrait])],
        [
          'faq:petite-commune',
          'faq:qui-peut-candidater',
          'faq:plafond-une-classe',
          'faq:deja-equipee-candidater',
          'calcul:plafond',
        ],
      );
    case 'hors-isere':
      return {
        vrai: false,
        phrase:
          "Non, en lecture naturelle : le document ouvre l'appel à « toute commune de l'Isère », et ne parle pas des communes d'autres départements.",
        citations: ['demarche-qui'],
        repond: [
          'faq:commune-hors-isere',
          'faq:qui-peut-candidater',
          'faq:tne-departements',
          'faq:dossier-plusieurs-communes',
        ],
      };
    case 'partenaire':
      return verdict(
        false,
        p.partenaire === 'canope'
          ? "l'accompagnement des familles (parentalité) est le pilier confié à la Petite Poussée. Réseau Canopé est le partenaire de la formation des professeurs."
          : "la formation des professeurs se fait en partenariat avec Réseau Canopé. La Petite Poussée est le partenaire de l'accompagnement des familles (parentalité).",
        ['pilier-formation', 'pilier-parentalite'],
        TOUT,
      );
    case 'rien-si-equipe':
      return verdict(
        false,
        `une école qui a déjà atteint ${SOCLE} peut bénéficier de ${pourcent(TAUX.atteint.valeur)} pour l'équipement matériel, au lieu de ${pourcent(TAUX['pas-atteint'].valeur)}. La commune peut candidater : un plan d'équipement antérieur ne compte que dans les critères de priorisation.`,
        [TAUX.atteint.extrait, TAUX['pas-atteint'].extrait, 'demarche-qui'],
        [...DE_TAUX, 'faq:deja-equipee-candidater', 'faq:limite-et-50', 'faq:plan-snee-recu'],
      );
    case 'ttc':
      return verdict(
        false,
        'les prix du document sont indicatifs, hors taxes (HT) et avant subvention.',
        ['prix-entete'],
        ['faq:ht-ou-ttc', 'faq:hors-taxes', 'faq:tva-fctva', 'calcul:cout'],
      );
  }
}

function verdict(
  vrai: boolean,
  fait: string,
  citations: readonly string[],
  repond: readonly string[],
  puis?: Cible,
): Verdict {
  return {
    vrai,
    phrase: `${vrai ? 'Oui' : 'Non'} : ${fait}`,
    citations,
    repond,
    ...(puis !== undefined && { puis }),
  };
}

const TOUT = ['*'];
const SOCLE = 'le socle numérique de base (plan SNEE)';
const DE_TAUX = [
  'calcul:taux',
  'faq:quatre-vingt-dix-pour-cent',
  'faq:cent-pour-cent',
  'faq:taux-par-ecole',
  'faq:droit-ou-possibilite',
];

function jugerTaux(p: Extract<Premisse, { sur: 'taux' }>): Verdict {
  const dit = new Decimal(p.taux);
  const [haut, bas] = [TAUX['pas-atteint'].valeur, TAUX.atteint.valeur];
  const citations = [TAUX['pas-atteint'].extrait, TAUX.atteint.extrait];
  const deux = `${pourcent(haut)} pour les écoles qui n'ont pas encore atteint ${SOCLE}, ${pourcent(bas)} pour les autres`;
  if (!dit.eq(haut) && !dit.eq(bas))
    return verdict(false, `le document ne connaît que deux taux, ${deux}.`, citations, DE_TAUX);
  if (p.niveau !== null) {
    const [sien] = tauxDuNiveau(p.niveau);
    const quand = p.niveau === 'atteint' ? 'a déjà atteint' : "n'a pas encore atteint";
    return verdict(
      sien !== undefined && dit.eq(sien),
      `une école qui ${quand} ${SOCLE} est subventionnée à ${pourcent(sien ?? '')} pour l'équipement matériel. Les deux taux : ${deux}.`,
      citations,
      DE_TAUX,
    );
  }
  if (p.partout) return verdict(false, `le taux dépend de l'école : ${deux}.`, citations, DE_TAUX);
  const niveau = dit.eq(haut) ? "qui n'a pas encore atteint" : 'qui a déjà atteint';
  const autre = dit.eq(haut) ? bas : haut;
  return {
    ...verdict(true, '', citations, DE_TAUX),
    phrase: `Oui, pour une école ${niveau} ${SOCLE} : ${pourcent(dit.toString())} de l'équipement matériel. Pour ${dit.eq(haut) ? 'les autres' : "celles qui ne l'ont pas encore atteint"} : ${pourcent(autre)}.`,
  };
}

function jugerPart(dite: string): Verdict {
  const parts = [TAUX['pas-atteint'].valeur, TAUX.atteint.valeur].map((t) => 100 - t);
  const vrai = parts.some((x) => new Decimal(dite).eq(x));
  return {
    vrai,
    phrase: `${vrai ? 'Oui, selon le niveau de l’école' : 'Non'} : la subvention est de ${pourcent(TAUX['pas-atteint'].valeur)} si l'école n'a pas encore atteint ${SOCLE}, il reste donc ${pourcent(parts[0] ?? '')} à la commune ; sinon ${pourcent(TAUX.atteint.valeur)}, et il reste ${pourcent(parts[1] ?? '')}. Ce qui n'a pas de taux ni de prix dans le document s'y ajoute.`,
    citations: [TAUX['pas-atteint'].extrait, TAUX.atteint.extrait],
    repond: [...DE_TAUX, 'calcul:reste'],
  };
}

const DE_CALENDRIER = [
  'calcul:calendrier',
  'faq:dernier-jour-inclus',
  'faq:pas-de-date-limite',
  'faq:depot-en-retard',
];

/** « --02-28 » is that day of the year of the step. */
function memeJour(iso: string, jour: string): boolean {
  return iso.startsWith('--') ? jour.endsWith(iso.slice(1)) : iso === jour;
}

function jugerDate(etape: Extract<Premisse, { sur: 'date' }>['etape'], iso: string): Verdict | null {
  const e = calendrier.find((x) => x.id === etape);
  if (e === undefined) return null;
  return verdict(
    memeJour(iso, e.date),
    etape === 'depot'
      ? `la date limite de dépôt des candidatures est le ${date(e.date)}.`
      : etape === 'validation'
        ? `la validation des candidatures est prévue le ${date(e.date)}.`
        : `date indicative dans le document, pour ${etape === 'ami2' ? 'l’AMI 2' : 'la validation de l’AMI 2'} : ${date(e.date)}.`,
    [e.extrait],
    DE_CALENDRIER,
  );
}

function jugerDepot(iso: string): Verdict | null {
  const e = calendrier.find((x) => x.id === 'depot');
  if (e === undefined) return null;
  const jour = iso.startsWith('--') ? `${e.date.slice(0, 4)}${iso.slice(1)}` : iso;
  const inclus = jour === e.date ? ', ce jour compris selon la lecture naturelle du texte' : '';
  return verdict(
    jour <= e.date,
    `la date limite de dépôt des candidatures est le ${date(e.date)}${inclus}.`,
    [e.extrait],
    DE_CALENDRIER,
  );
}

const DE_PLAFOND = [
  'calcul:plafond',
  'faq:cinq-pac-trois-classes',
  'faq:plafond-par-ecole',
  'faq:moins-de-pac',
  'faq:classes-comptees',
  'faq:quatre-classes-un-pac',
  'faq:pac-combien-de-classes',
];

function jugerPlafond(p: Extract<Premisse, { sur: 'plafond' }>): Verdict | null {
  const max = nombreMaxPac(p.classes);
  const sienne = tranche(p.classes);
  if (max === null || sienne === null) return null;
  return verdict(
    p.exact ? p.pacs === max : p.pacs <= max,
    `pour ${pluriel(p.classes, 'classe')} dans la commune, ${pluriel(max, 'PAC', 'PAC')} au maximum.`,
    [sienne.extrait],
    DE_PLAFOND,
  );
}

function jugerMaximum(pacs: number): Verdict | null {
  const [premiere, derniere] = [tranches[0], tranches.at(-1)];
  if (premiere === undefined || derniere === undefined) return null;
  const bornes = `de ${pluriel(premiere.pacs, 'PAC', 'PAC')} (jusqu'à ${pluriel(premiere.max ?? premiere.min, 'classe')}) à ${pluriel(derniere.pacs, 'PAC', 'PAC')} (à partir de ${pluriel(derniere.min, 'classe')})`;
  return verdict(
    pacs === derniere.pacs,
    pacs === derniere.pacs
      ? `${pluriel(derniere.pacs, 'PAC', 'PAC')} est le plus grand maximum, à partir de ${pluriel(derniere.min, 'classe')} dans la commune. Le maximum dépend du nombre de classes : ${bornes}.`
      : `le maximum dépend du nombre de classes de la commune, ${bornes}.`,
    ['plafond-entete', derniere.extrait],
    DE_PLAFOND,
  );
}

function jugerPrix(dit: string, prix?: TablePrix): Verdict | null {
  const connus = (['tablettes', 'ordinateurs'] as const).flatMap((option) => {
    const ligne = kits.elementaire.lignes.find((l) => l.article === option);
    const n = ligne?.max;
    const lu = n === undefined ? null : prixOption(option, n, prix === undefined ? {} : { prix });
    return lu === null || lu.montant === null ? [] : [{ nom: `${n} ${option}`, montant: lu.montant }];
  });
  if (connus.length === 0) return null;
  const texte = liste(connus.map((c) => `${montant(c.montant)} HT pour l'option ${c.nom}`));
  return verdict(
    connus.some((c) => c.montant.eq(euros(dit))),
    `les prix lisibles sont de ${texte}, avant subvention. Le document ne donne pas de prix pour un PAC entier.`,
    ['prix-entete', 'prix-tab-20', 'prix-ord-20'],
    ['calcul:cout', 'calcul:subvention', 'calcul:limite', 'faq:contenu-option'],
  );
}

const D_APPAREILS = [
  'faq:moins-de-dix',
  'faq:combien-tablettes',
  'calcul:kit-article',
  'faq:option-ordinateurs',
  'faq:option-tablettes',
  'faq:casques',
];

function jugerAppareils(option: 'tablettes' | 'ordinateurs', n: number): Verdict | null {
  const ligne = kits.elementaire.lignes.find((l) => l.article === option);
  if (ligne?.min === undefined || ligne.max === undefined) return null;
  return verdict(
    n >= ligne.min && n <= ligne.max,
    `un PAC prévoit de ${ligne.min} à ${ligne.max} ${option === 'tablettes' ? 'tablettes' : 'ordinateurs portables, en élémentaire seulement'}.`,
    [ligne.extrait],
    D_APPAREILS,
  );
}
