/**
 * What a message states, or asks to confirm, about the call itself (« le taux est de 80 % », « 5 PAC pour 12 classes ? »), as data
 * to be set beside the campaign's. Nothing here knows what is true. What people say of their own commune is not a premise.
 */
import { dates } from './dates.js';
import { motif, ORDINATEURS, PAC, TABLETTES } from './lexique.js';
import { montants, pourcentages } from './montants.js';
import { enEntier, type NombreLu, nombres } from './nombres.js';
import { normalise, type TexteNormalise } from './normalise.js';
import { debits } from './unites.js';

export type Premisse =
  /** A rate of the subsidy, in %; `niveau`: the level that the message gives to the school it is said of. */
  | {
      readonly sur: 'taux';
      readonly taux: string;
      readonly niveau: 'atteint' | 'pas-atteint' | null;
      readonly partout: boolean;
    }
  /** The share left to the commune, in %. */
  | { readonly sur: 'part'; readonly taux: string }
  /** A day of the calendar; without its year when it is not said (`--03-17`). */
  | {
      readonly sur: 'date';
      readonly etape: 'depot' | 'validation' | 'ami2' | 'ami2-validation';
      readonly iso: string;
    }
  /** Filing on that day. */
  | { readonly sur: 'depot-le'; readonly iso: string }
  /** `exact`: said to be the maximum, not only possible. */
  | { readonly sur: 'plafond'; readonly classes: number; readonly pacs: number; readonly exact: boolean }
  | { readonly sur: 'plafond-unique'; readonly pacs: number }
  | { readonly sur: 'classes-par-pac'; readonly classes: number }
  | { readonly sur: 'debit-minimum'; readonly mbits: string }
  | { readonly sur: 'limite'; readonly euros: string }
  /** The limit said of each school, or of each PAC. */
  | { readonly sur: 'limite-chacun' }
  | { readonly sur: 'prix-pac'; readonly euros: string }
  | { readonly sur: 'dossiers'; readonly nombre: number }
  | { readonly sur: 'appareils'; readonly option: 'tablettes' | 'ordinateurs'; readonly nombre: number }
  | { readonly sur: 'ent-duree'; readonly annees: number }
  | { readonly sur: 'piliers'; readonly nombre: number }
  /** The pillars that a list of them names. */
  | { readonly sur: 'piliers-nommes'; readonly nommes: readonly Pilier[] }
  | { readonly sur: 'ttc' }
  /** Bounds of what one PAC holds. */
  | {
      readonly sur: 'bornes';
      readonly article: 'tablettes' | 'ordinateurs' | 'casque';
      readonly min: number;
      readonly max: number;
    }
  | { readonly sur: 'ent-facultatif' }
  | { readonly sur: 'kit-absent'; readonly genre: 'maternelle' | 'elementaire' }
  /** A size of commune, which would be needed or which would do. */
  | { readonly sur: 'seuil'; readonly exige: boolean }
  /** A commune of another département. */
  | { readonly sur: 'hors-isere' }
  /** A partner said to be in charge of a pillar that is another's. */
  | { readonly sur: 'partenaire'; readonly partenaire: 'canope' | 'petite-poussee' }
  /** Nothing for the schools that already have equipment. */
  | { readonly sur: 'rien-si-equipe' };

export type Pilier = 'materiel' | 'ressources' | 'formation' | 'familles';

/** Words that ask for something open: what is said with them is data, not a claim. */
const OUVERTE =
  /(?<![a-z])(?:combien|cb|cmb|quels?|quelles?|comment|quand|a partir de|c'est quoi|qu'est-ce|quoi)(?![a-z])/u;
const HYPOTHESE = /(?<![a-z])(?:si (?:on|nous|j'|je|la|l'|le|les)|imagin|suppos|admettons|et si)(?![a-z])/u;

/** The claims of the message, in no particular order. Pure; bounded like its readers. */
export function premisses(texte: string): readonly Premisse[] {
  const t = normalise(texte);
  if (t.plat.length > LONGUEUR_MAX) return [];
  const ouverte = OUVERTE.test(t.plat);
  const lus = nombres(t).filter((n) => n.kind === 'entier' && !n.nie && !n.remplace);
  return [
    ...desTaux(t),
    ...desDates(t, ouverte),
    ...(ouverte || HYPOTHESE.test(t.plat) ? [] : desComptes(t, lus)),
    ...(ouverte ? [] : [...desExclusions(t), ...desPiliers(t), ...deLimiteChacun(t), ...desPartenaires(t)]),
    ...desSommes(t, ouverte),
    ...desDebits(t, ouverte),
    ...(!ouverte &&
    /(?<![a-z])(?:prix|tarifs?)(?![a-z])[^.?!]{0,40}(?<![a-z])ttc(?![a-z])/u.test(t.plat) &&
    !/(?<![a-z])ht(?![a-z])/u.test(t.plat)
      ? [{ sur: 'ttc' as const }]
      : []),
  ];
}

const LONGUEUR_MAX = 400;

const DE_SUBVENTION =
  /(?<![a-z])(?:subvention[a-z]*|aid(?:e|es|ee|ees)|taux|pris(?:e|es)? en charge|prend(?:re)? en charge|rembours[a-z]*|financ[a-z]*|couv(?:re|rent|ert[es]*|rir)|touche[rz]?|finance)(?![a-z])/u;
/** Other aids and taxes have rates of their own, which the call says nothing of. */
const AUTRE_AIDE =
  /(?<![a-z])(?:detr|dsil|fctva|tva|region|etat|remise|rabais|reduction|acompte|avance|eleves|enfants|familles|habitants|apport)(?![a-z])/u;

/** « garanti », « un droit »: asks more than the rate, and the text leaves it open. */
export const GARANTIE =
  /(?<![a-z])(?:garanti\w*|automatique\w*|acquis\w*|d'office|surs?|certain\w*|un droit|de droit|droit ou|possibilite|assuree?s?|promis\w*|peut-etre|forcement|obligatoire\w*|systematique\w*)(?![a-z])/u;

const SOCLE = /(?<![a-z])(?:snee|socle|plan de relance)(?![a-z])/u;

/** The level that a message gives to the schools it speaks of. */
export function niveauDit(plat: string): 'atteint' | 'pas-atteint' | null {
  // « on ne sait pas si l'école… »: no level is told.
  if (
    /(?<![a-z])(?:(?:sai[st]|savons|savent|connai\w+) (?:pas|plus|rien)|ignor\w+|aucune idee|pas (?:sure?s?|certaine?s?))(?![a-z])/u.test(
      plat,
    )
  )
    return null;
  const eu = /(?<![a-z])(?:deja|equipe[es]*|attei[a-z]+|eu|recu|beneficie|dote[es]*)(?![a-z])/u.test(plat);
  if (/(?<![a-z])(?:pas|jamais|sans|non|aucun)(?![a-z])/u.test(plat))
    return SOCLE.test(plat) ? 'pas-atteint' : null;
  return eu && (SOCLE.test(plat) || /(?<![a-z])deja equipe/u.test(plat)) ? 'atteint' : null;
}

function desTaux(t: TexteNormalise): readonly Premisse[] {
  if (AUTRE_AIDE.test(t.plat) || HYPOTHESE.test(t.plat) || GARANTIE.test(t.plat)) return [];
  const communale = PART_COMMUNALE.exec(t.plat);
  if (communale?.[1] !== undefined && communale[2] !== undefined && sommeCent(communale[1], communale[2]))
    return [{ sur: 'part', taux: communale[1] }];
  const court = (t.plat.match(/[a-z]+/gu) ?? []).length <= 4;
  const niveau = niveauDit(t.plat);
  const lus = pourcentages(t).filter((p) => p.valeur !== null && !p.fraction);
  if (lus.length !== 1) return [];
  const [p] = lus;
  if (p?.valeur == null) return [];
  const apres = t.plat.slice(p.fin, p.fin + 40);
  const avant = t.plat.slice(Math.max(0, p.debut - 40), p.debut);
  if (
    /^ ?(?:%|pour ?cents?)? ?(?:des?|d'|du) (?!subvention|aide|l'|la |prise|financ|rembours|taux)/u.test(
      apres,
    )
  )
    return [];
  const part =
    /^[ %]*(?:pour ?cents? )?(?:reste(?:nt|ra)?|a (?:notre|la|sa|votre) charge|a payer|d'autofinancement|de reste)/u.test(
      apres,
    ) ||
    /(?:reste(?:ra|rait)?(?: a (?:payer|charge))?|autofinancement|part communale|commune (?:paye|paie|garde)|il (?:nous )?reste)[^.?!%]{0,24}$/u.test(
      avant,
    );
  if (part) return [{ sur: 'part', taux: p.valeur }];
  const partout =
    /(?<![a-z])(?:tout|toutes?|tous|n'importe quelle|quelle que soit)(?![a-z])[^.?!]{0,20}(?:ecoles?|le monde|cas|monde|communes?)|(?<![a-z])(?:pour (?:tous|toutes)|partout|a chaque ecole|sans distinction|sans condition|pour chacun|quoi qu'il arrive|dans tous les cas)(?![a-z])/u.test(
      t.plat,
    );
  if (!court && !partout && niveau === null && !DE_SUBVENTION.test(t.plat)) return [];
  return [{ sur: 'taux', taux: p.valeur, niveau, partout }];
}

/** « la commune paye 70 et le département 30 »: the commune's share, then the other's. */
const PART_COMMUNALE =
  /(?<![a-z])(?:commune|mairie|nous|on) (?:paye|paie|payons|met|mettons|finance\w*|prend|prenons|garde)(?: en charge)?(?: les| a)* (\d{1,2})(?: ?%| ?pour ?cents?)?[^.?!\d]{0,60}?(\d{1,2})(?!\d)/u;

function sommeCent(a: string, b: string): boolean {
  return Number.parseInt(a, 10) + Number.parseInt(b, 10) === 100;
}

const NOMS_DE_PILIER: Readonly<Record<Pilier, RegExp>> = {
  materiel: /(?<![a-z])(?:materiels?|equipements?)(?![a-z])/u,
  ressources: /(?<![a-z])(?:ressources?|contenus?|services? numeriques?)(?![a-z])/u,
  formation: /(?<![a-z])formations?(?![a-z])/u,
  familles: /(?<![a-z])(?:parentalite|familles?|parents?)(?![a-z])/u,
};

/** « les piliers sont le matériel, la formation… »: which of them are named. */
function desPiliers({ plat }: TexteNormalise): readonly Premisse[] {
  if (!/(?<![a-z])(?:piliers|axes)(?![a-z])/u.test(plat)) return [];
  const nommes = (Object.keys(NOMS_DE_PILIER) as Pilier[]).filter((p) => NOMS_DE_PILIER[p].test(plat));
  return nommes.length < 3 ? [] : [{ sur: 'piliers-nommes', nommes }];
}

const S_OCCUPE =
  /(?<![a-z])(?:s'occup\w*|gere\w*|accompagn\w*|prend en charge|prennent en charge|charge[es]? (?:de|des|du)|anim\w*|form(?:e|ent|er|era)|pilot\w*|c'est|ce sont|avec|par|pour)(?![a-z])/u;
const FAMILLES = /(?<![a-z])(?:familles?|parents?|parentalite)(?![a-z])/u;
const FORMATION =
  /(?<![a-z])(?:formations?|form(?:e|ent|er|era)|enseignante?s?|profs?|professeurs?|maitre(?:sse)?s?|instits?)(?![a-z])/u;

/** « c'est Canopé qui s'occupe des familles ? »: the two partners and their pillars, one for the other. */
function desPartenaires({ plat }: TexteNormalise): readonly Premisse[] {
  const [canope, poussee] = [
    /(?<![a-z])canope(?![a-z])/u.test(plat),
    /(?<![a-z])petite poussee(?![a-z])/u.test(plat),
  ];
  const [familles, formation] = [FAMILLES.test(plat), FORMATION.test(plat)];
  if (canope === poussee || familles === formation || !S_OCCUPE.test(plat)) return [];
  if (canope && familles) return [{ sur: 'partenaire', partenaire: 'canope' }];
  return poussee && formation ? [{ sur: 'partenaire', partenaire: 'petite-poussee' }] : [];
}

/** « 200 000 € par école »: the limit said of something else than the commune. */
function deLimiteChacun({ plat }: TexteNormalise): readonly Premisse[] {
  return LIMITE_CHACUN.test(plat) && !/(?<![a-z])(?:par|pour (?:une|la|chaque)|de la) commune/u.test(plat)
    ? [{ sur: 'limite-chacun' }]
    : [];
}

const LIMITE_CHACUN =
  /(?<![a-z])(?:limite|plafond|200 ?000|200 ?k)(?![a-z0-9])[^.?!]{0,40}(?<![a-z])(?:par|pour chaque|dans chaque|chaque|a chaque) (?:ecole|pac|kit|projet|classe|etablissement)/u;

const VALIDATION = /(?<![a-z])(?:validation|valide[es]*|resultats?|reponses?)(?![a-z])/u;

function desDates(t: TexteNormalise, ouverte: boolean): readonly Premisse[] {
  if (
    /(?<![a-z])(?:ami (?:2|deux)|(?:deuxieme|second|prochain)e? (?:ami|appel|vague|session|phase))(?![a-z])/u.test(
      t.plat,
    )
  ) {
    const [mois, autre] = dates(t).filter((d) => d.precision === 'mois' && d.iso !== null);
    if (ouverte || autre !== undefined || typeof mois?.iso !== 'string') return [];
    const etape = VALIDATION.test(t.plat) ? 'ami2-validation' : 'ami2';
    return [{ sur: 'date', etape, iso: mois.iso }];
  }
  const jours = dates(t).filter((d) => d.precision === 'jour');
  const [jour] = jours;
  if (jours.length !== 1 || typeof jour?.iso !== 'string') return [];
  const { iso } = jour;
  if (VALIDATION.test(t.plat)) return ouverte ? [] : [{ sur: 'date', etape: 'validation', iso }];
  if (
    /(?<![a-z])(?:limite|cloture|echeance|delai|dernier jour|date|fin|ferme|termine)(?![a-z])/u.test(t.plat)
  )
    return [{ sur: 'date', etape: 'depot', iso }];
  if (
    /(?<![a-z])(?:depos[a-z]*|depot|envo[a-z]*|rendre|candidat[a-z]*|transm[a-z]*|rend|jusqu'au)(?![a-z])/u.test(
      t.plat,
    )
  )
    // « déposer après le 17 février »: not on that day.
    return ouverte || /(?<![a-z])(?:apres|au-dela|passe)(?: le| du)? $/u.test(t.plat.slice(0, jour.debut))
      ? []
      : [jour.relation === 'jusqua' ? { sur: 'date', etape: 'depot', iso } : { sur: 'depot-le', iso }];
  return [];
}

/** Départements around, when a commune is said to be there. */
const AILLEURS =
  /(?<![a-z])(?:communes?|ecoles?|villes?|maires?|mairies?|villages?)[^.?!]{0,20}(?:(?:de la |de l'|du |des |en |de )(?:drome|haute-? ?savoie|savoie|rhone|ain|ardeche|loire|hautes-? ?alpes|saone)|(?:d'un |de l'|d')autre departement|hors (?:de l'|de )?isere)(?![a-z])/u;

/** A condition, or who is left out. */
const EXIGE =
  /(?<![a-z])(?:faut|minimum|mini|requis\w*|reserv\w*|exclu\w*|interdi\w*|impossible|uniquement|seulement|que (?:les?|si|pour)|pas (?:le )?droit|ne (?:peu|pou)\w+ pas|peu\w+ pas|condition|refus\w*|trop petite?s?|seuil)(?![a-z])/u;

/** Schools that have had their equipment, and what people fear of it. */
const EQUIPE =
  '(?<![a-z])(?:deja (?:equipe|eu|dote|atteint|recu)|(?:eu|recu|touche|beneficie\\w*|atteint|fait) (?:du |le |de la |d |la )?(?:plan )?(?:snee|socle|plan de relance))';
const PERDU =
  '(?<![a-z])(?:ineligibles?|non eligibles?|mort|fichus?|cuits?|foutus?|grilles?|plus (?:le )?droit|plus rien|plus eligibles?|perdu)(?![a-z])';

/** Who or what would be left out, or left free. */
function desExclusions({ plat }: TexteNormalise): readonly Premisse[] {
  const exclu =
    "(?:pas concernee?s?|exclu[es]*|pas (?:le )?droit|pas eligibles?|rien|aucune? (?:aide|subvention)|pas d'aide|pas de (?:kit|pac))(?![a-z])(?! (?:d[ue]s?|aux?|a la|a l'|a du|a des)(?![a-z])(?! (?:l'|la )?(?:dispositif|programme|projet|appel|ami|tne)))";
  const liste: Premisse[] = [];
  if (
    AILLEURS.test(plat) &&
    /(?<![a-z])(?:candidat|inscri|depos|particip|postul|eligib|demand|benefici|droit|repondre)/u.test(plat)
  )
    liste.push({ sur: 'hors-isere' });
  if (
    /(?<![a-z])(?:ent|environnement numerique de travail)(?![a-z])[^.?!]{0,30}(?:facultati|optionnel|pas obligatoire|pas besoin|au choix)/u.test(
      plat,
    )
  )
    liste.push({ sur: 'ent-facultatif' });
  if (new RegExp(`${EQUIPE}[^.?!]{0,60}(?:${exclu}|${PERDU})`, 'u').test(plat))
    liste.push({ sur: 'rien-si-equipe' });
  else
    for (const genre of ['maternelle', 'elementaire'] as const)
      if (new RegExp(`(?<![a-z])${genre}s?(?![a-z])[^.,?!]{0,20}${exclu}`, 'u').test(plat))
        liste.push({ sur: 'kit-absent', genre });
  if (
    /(?<![a-z])(?:plus de|au moins|minimum|moins de|a partir de|au minimum) (?!une? |1 )(?:[a-z]+|\d+) (?:classes?|ecoles?|habitants?|eleves?)(?![a-z])[^.?!]{0,40}(?<![a-z])(?:candidat|depos|particip|eligib|exclu|repondre|inscri)/u.test(
      plat,
    ) ||
    /(?<![a-z])(?:candidat|depos|particip|eligib|repondre|inscri)[a-z]*[^.?!]{0,30}(?:plus de|au moins|minimum|moins de|a partir de) (?!une? |1 )(?:[a-z]+|\d+) (?:classes?|ecoles?|habitants?|eleves?)(?![a-z])/u.test(
      plat,
    )
  )
    liste.push({ sur: 'seuil', exige: EXIGE.test(plat) });
  return liste;
}

const DU_PAC = new RegExp(`^${PAC}$`, 'u');
/** « un PAC équipe 5 classes », « 5 classes par PAC »: what one PAC is for. */
const PAR_PAC = new RegExp(
  `(?<![a-z0-9])(?:un|1|chaque|le)(?: seul| meme)? ${PAC}(?:,? (?:c'est|equipe|sert|suffit|couvre|est|vaut|peut|va|permet|pour|=|a|dans)){1,2}(?: d'equiper| equiper| servir| pour| a| de)* (?:jusqu'a )?(?:[a-z]+|\\d+) clas|clas{1,2}es? (?:par|dans|avec|pour|a chaque|dans chaque) (?:un |chaque |le |1 )?(?:seul |meme )?${PAC}(?![a-z])`,
  'u',
);
/** « on reste à 2 PAC », « seulement 2 PAC »: that many and no more. */
const PILE =
  /(?<![a-z])(?:reste(?:rait|ra|ns|z)?|restons|toujours|seulement|juste|que|pas plus|uniquement|plus que|qu')(?: ?a| de| qu'| droit a)* (?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d{1,2}) (?:pac|kit|programme)/u;
/** « même avec une classe », « une classe unique ». */
const UNE_CLASSE = /(?<![a-z])(?:avec|pour|ayant|a|meme) (?:une|1) (?:seule )?classe(?![a-z])|classe unique/u;
const MAXIMUM = /(?<![a-z])(?:max(?:i|imum|imal)?|plafond|au plus|quota|droit a|limite[es]*)(?![a-z])/u;

function unite(n: NombreLu): string {
  return n.unite ?? '';
}

function desComptes(t: TexteNormalise, lus: readonly NombreLu[]): readonly Premisse[] {
  const pacs = entiers(lus, (u) => DU_PAC.test(u));
  const classes = entiers(lus, (u) => /^clas{1,2}es?$/u.test(u));
  const dossiers = entiers(lus, (u) => /^(?:dossiers?|candidatures?)$/u.test(u));
  const ans = durees(t);
  const piliers = entiers(lus, (u) => /^(?:piliers?|axes|volets)$/u.test(u));
  const un = new RegExp(`(?<![a-z])(?:un|1|chaque|par|le|d'un)(?: seul| meme)? ${PAC}(?![a-z])`, 'u').test(
    t.plat,
  );
  const liste: Premisse[] = [];
  const [pac] = pacs;
  const unique = classes.length === 0 && UNE_CLASSE.test(t.plat);
  const classe = unique ? 1 : classes[0];
  if ((unique || classes.length === 1) && classe !== undefined) {
    // « 2 écoles de 3 classes, 2 PAC chacune »: not the commune's classes.
    if (
      pacs.length === 1 &&
      pac !== undefined &&
      pac > 1 &&
      !/(?<![a-z])(?:ecoles|chacune?|chaque|par ecole|une ecole|l'ecole)(?![a-z])/u.test(t.plat)
    )
      liste.push({
        sur: 'plafond',
        classes: classe,
        pacs: pac,
        exact: MAXIMUM.test(t.plat) || PILE.test(t.plat),
      });
    else if (PAR_PAC.test(t.plat) && (pac === undefined || pac === 1))
      liste.push({ sur: 'classes-par-pac', classes: classe });
  }
  if (
    classes.length === 0 &&
    !unique &&
    pacs.length === 1 &&
    pac !== undefined &&
    pac > 1 &&
    MAXIMUM.test(t.plat) &&
    !/(?<![a-z])ecoles?(?![a-z])/u.test(t.plat)
  )
    liste.push({ sur: 'plafond-unique', pacs: pac });
  if (dossiers.length === 1 && dossiers[0] !== undefined)
    liste.push({ sur: 'dossiers', nombre: dossiers[0] });
  if (
    ans.length === 1 &&
    ans[0] !== undefined &&
    /(?<![a-z])(?:ent|environnement numerique)(?![a-z])/u.test(t.plat)
  )
    liste.push({ sur: 'ent-duree', annees: ans[0] });
  if (piliers.length === 1 && piliers[0] !== undefined && desPiliers(t).length === 0)
    liste.push({ sur: 'piliers', nombre: piliers[0] });
  const [bornes, autresBornes] = nombres(t).filter((n) => n.kind === 'intervalle');
  const article = /(?<![a-z])casques?(?![a-z])/u.test(t.plat)
    ? ('casque' as const)
    : [...t.plat.matchAll(TABLETTES)].length > 0
      ? ('tablettes' as const)
      : [...t.plat.matchAll(ORDINATEURS)].length > 0
        ? ('ordinateurs' as const)
        : null;
  if (un && bornes?.kind === 'intervalle' && autresBornes === undefined && article !== null) {
    const [min, max] = [enEntier(bornes.min), enEntier(bornes.max)];
    if (min !== null && max !== null) liste.push({ sur: 'bornes', article, min, max });
  } else if (un && pacs.length === 0)
    for (const [option, m] of [
      ['tablettes', TABLETTES],
      ['ordinateurs', ORDINATEURS],
    ] as const) {
      const [nombre, autre] = entiers(lus, (u) => [...u.matchAll(motif(m.source))].length > 0);
      if (nombre !== undefined && autre === undefined) liste.push({ sur: 'appareils', option, nombre });
    }
  return liste;
}

function entiers(lus: readonly NombreLu[], unite_: (u: string) => boolean): readonly number[] {
  return lus.flatMap((n) => (n.kind === 'entier' && unite_(unite(n)) ? [n.entier] : []));
}

/** Years counted, in digits or in words. */
function durees(t: TexteNormalise): readonly number[] {
  return nombres(t).flatMap((n) => {
    if (!/^ans?|annees?$/u.test(unite(n)) && !/^ ?(?:ans?|annees?)(?![a-z])/u.test(t.plat.slice(n.fin)))
      return [];
    const valeur = n.kind === 'entier' || n.kind === 'exclu' ? n.valeur : null;
    const lu = valeur === null ? null : enEntier(valeur);
    return lu === null ? [] : [lu];
  });
}

function desSommes(t: TexteNormalise, ouverte: boolean): readonly Premisse[] {
  const sommes = montants(t);
  const [somme] = sommes;
  if (sommes.length !== 1 || somme?.kind !== 'exact' || ouverte || HYPOTHESE.test(t.plat)) return [];
  const avant = t.plat.slice(0, somme.debut);
  const apres = t.plat.slice(somme.fin);
  const euros = somme.valeur.replace(/\.00$/u, '');
  const limite =
    /(?<![a-z])(?:limit[a-z]*|plafon[a-z]*|maxi?(?:mum|mal[es]*)?|depass[a-z]*|jusqu'a)(?![a-z])[^.?!]{0,30}$/u.test(
      avant,
    ) ||
    /^[^.?!]{0,12}(?<![a-z])(?:maxi?(?:mum|mal)?|au maximum|(?:par|pour une|pour chaque) commune)(?![a-z])/u.test(
      apres,
    );
  // « on peut mettre 8 000 € max »: what one has, not what the text says.
  const moyens =
    /(?<![a-z])(?:mettre|investir|consacrer|depenser|mobiliser|payer|financer|allouer|debourser|avons|on a|dispos[a-z]+|j'ai|prevu|prevoit|prevoyons|de cote|reste a (?:charge|payer)|enveloppe|vote)(?![a-z])[^.?!]{0,30}$/u.test(
      avant,
    ) && !/(?<![a-z])(?:texte|appel|etat|departement|subvention\w*|aide)(?![a-z])/u.test(t.plat);
  if (limite && !moyens && !/(?<![a-z])(?:ecoles?|devis|budget|projet)(?![a-z])/u.test(t.plat))
    return [{ sur: 'limite', euros }];
  const prix =
    new RegExp(
      `(?<![a-z])(?:un|le|du|d'un|chaque|1) ${PAC} (?:coute(?:rait|ra)?|vaut|revient a|est a|fait|c'est)[^.?!]{0,12}$`,
      'u',
    ).test(avant) ||
    new RegExp(`^[^.?!]{0,6}(?:le|par|pour un|pour chaque) ${PAC}(?![a-z])`, 'u').test(apres);
  const appareil = new RegExp(`${TABLETTES.source}|${ORDINATEURS.source}`, 'u').test(t.plat);
  return prix && !appareil ? [{ sur: 'prix-pac', euros }] : [];
}

/** A throughput set beside what is required, not said to be it: « 100 Mb/s, ok pour le prérequis ? ». */
const DEBIT_COMPARE =
  /(?<![a-z])(?:ok|bon|suffi[a-z]*|assez|passe|conforme|valide|remplit|respecte|atteint|satisfait|depasse|dans les clous|eligible)(?![a-z])|(?<![a-z])(?:pour|sous|dans|vis-a-vis d[eu]|au[- ]dess(?:o)?us d[eu]|en[- ]dess(?:o)?us d[eu]|par rapport au) (?:le |ce |votre |du )?(?:prerequis|minimum|mini|seuil)(?![a-z])/u;

function desDebits(t: TexteNormalise, ouverte: boolean): readonly Premisse[] {
  const [debit, autre] = debits(t).filter((d) => d.kind !== 'mention');
  if (ouverte || autre !== undefined || debit?.kind !== 'exact' || DEBIT_COMPARE.test(t.plat)) return [];
  return /(?<![a-z])(?:minimum|minimal|mini|exige[es]*|requis[es]*|prerequis|seuil|il (?:nous )?faut|faut-il|demande[es]*|obligatoires?)(?![a-z])/u.test(
    t.plat,
  )
    ? [{ sur: 'debit-minimum', mbits: debit.mbits }]
    : [];
}
