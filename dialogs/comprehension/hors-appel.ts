/**
 * Is the question about something else than this call: another fund, another procedure, another public? Told by what its
 * head governs (« taux de la DETR », « date des élections », « Fonds vert : … »), never by a word that is merely there.
 */
import { communesNommees, departementAilleurs } from './communes-index.js';
import { estNomFaible } from './communes-mots.js';
import { AUTRE_BENEFICIAIRE, D_AUTRUI, EN_MAGASIN, NOM_AILLEURS, NOM_DE_DEGRE } from './hors-appel-noms.js';
import { estFrancais } from './modele/francais.js';
import { sensDuPlat } from './modele/jetons-sens.js';
import type { Modele } from './modele/modele.js';
import type { TexteNormalise } from './normalise.js';

export type HorsAppel =
  | { readonly genre: 'sujet' /** What is asked about, as typed. */; readonly nom: string }
  /** Collège, lycée…: the call says that it is not for them. */
  | { readonly genre: 'degre'; readonly nom: string }
  /** The same programme in another département. */
  | { readonly genre: 'departement'; readonly nom: string };

type Nature =
  /** Of the call. */
  | 'appel'
  /** In the tables of what is not the call's. */
  | 'ailleurs'
  | 'degre'
  | 'departement'
  /** Met among what is declined, or a noun that nothing here knows. */
  | 'etranger'
  /** Says nothing by itself: a tool word, a general noun, a name, a slip. */
  | 'neutre'
  /** « peut », « faut »: ends the name of a subject, not what a head governs. */
  | 'modal'
  | 'arret';
type Mot = { readonly mot: string; readonly debut: number; readonly fin: number; readonly nature: Nature };

/** What is asked of a thing: what follows is the thing. */
const TETES =
  /(?<![a-z0-9])(?:dates?(?: limites?| butoirs?| de cloture| de fin| de depot)*|dead ?lines?|delais?|echeances?|cloture|calendrier|taux|pourcentages?|plafonds?|seuils?|baremes?|montants?|prix|tarifs?|couts?|budget|subvention\w*|aides?|financ\w+|dotations?|primes?|pris en charge|prise en charge|rembours\w+|reste a (?:charge|payer)|combien (?:ca )?(?:coute\w*|vaut|valent|rapporte|gagne\w*|touche\w*|faut-il (?:payer|compter)|on (?:touche|paye|donne)|donne(?:nt)?|pour|d[eu]|d')|coute(?:nt|ra)? combien|(?:c'est|est-ce|ce sera|ouvrent?|ferment?|finit|commencent?|arrivent?|passent?|a lieu|ont lieu|tombent?) (?:pour )?quand|quand (?:est-ce )?(?:que |qu')?(?:a lieu|ont lieu|est|sont|c'est|commencent?|finit|finissent|ouvrent?|ferment?|arrivent?|passent?|deposer|faire|sera|seront|tombent?)?|jusqu'a quand|(?:c'est|est-ce) combien|combien(?= *[?.!]*$)|combien (?:[a-z'-]+ ){1,7}(?:donne|verse|finance|paye?|octroie|accorde)\w*|(?:avant|pour) quand|quel(?:le)? (?:montant|somme|enveloppe)|quel(?:le)? (?:hauteur|age)|criteres?|conditions?|formulaires?|appels? a (?:projets?|manifestations?(?: d'interets?)?)|aap|comment (?:obtenir|demander|avoir|beneficier|candidater|remplir))(?![a-z0-9])/gu;
const NEUTRES =
  /^(?:demandes?|depots?|deposer|dossiers?|candidatures?|inscriptions?|limites?|butoirs?|clotures?|fins?|listes?|formulaires?|appels?|programmes?|plans?|projets?|labels?|dispositifs?|fonds|ami|aap|aides?|subventions?|financements?|taux|montants?|prix|couts?|achats?|acquisition|installation|frais|depenses?|nouve\w+|annees?|20\d\d|maxim\w+|maxi?|minim\w+|mini|exacte?s?|total\w*|moyen\w*|actuel\w*|officiel\w*|possibles?|financi\w+|publiques?|publics?|communa\w+|annuel\w*|ht|ttc|pct|euros?|petite?s?|grande?s?|autres?|meme|part|envoi|remise|reception|transmission|retour|gestion|services?|types?|unite|instruction|attribution|versement|obtention|communes?|villages?|villes?|mairie|departement|isere|region|etat|france|pays|meilleure?s?|numero|telephone|jeux?|disparus?|aimerais|agenda|box|population|cameras?|handicapes?)$/u;
const OUTILS =
  /^(?:de|du|des|d|la|le|l|les|un|une|pour|a|au|aux|en|dans|sur|par|chez|ce|cette|cet|ces|votre|vos|notre|nos|mon|ma|mes|son|sa|ses|leur|leurs|et|ou|s|t|y|\d+|on|il|c|ca|bien|tout|tous|toute|toutes|quels?|quelles?)$/u;
/** Where what a head governs ends. */
const ARRETS =
  /^(?:[?.!;,:()«»]|qui|que|qu|si|quand|combien|comment|est|sont|sera|a|ont|avec|sans|mais|car|donc|parce|alors|svp|merci|je|j|nous|vous|ils|elles?|n|ne|pas)$/u;
const MODAUX = /^(?:peut|peuvent|doit|doivent|faut|veut|voudrait|voudrais)$/u;
const INFINITIF = /^[a-z]{2,}(?:er|ir|re|oir)$/u;
const MAX_MOTS = 9;
/** How many times rarer a word of the call is among what is declined. */
const RARETE = 2;
const RARETE_ETRANGER = 8;

/** Put beside this call, another fund is the subject of no question of its own. */
const RAPPORT =
  /(?<![a-z])(?:cumul\w*|complet\w*|en plus|en complement|combin\w*|compatibl\w*|ajout\w*|en meme temps|deja (?:eu|touche|recu|demande|obtenu|beneficie)|(?:on a|avons|j'ai|a) (?:eu|recu|touche|beneficie)|a la place|plutot qu\w*|au lieu|par rapport|differen\w*|rapport (?:avec|entre)|remplac\w*|lien avec|compte\w* comme|plan d'equipement|est-(?:il|elle|ce) un plan|tne|territoires? numeriques?|cet appel|cet ami|votre appel|(?:du|des|un|le|les) pacs?)(?![a-z])/u;

/** The programme before it came to Isère. */
const AUTRE_ANNEE =
  /(?<![a-z])(?:les |le |l')?(?:tne|territoires? numeriques? educatifs?|ami) (?:de |d'|en |annee )?20(?:1\d|2[01]|2[5-9])(?!\d)/u;
const TVA_D_AUTRE_CHOSE =
  /(?<![a-z])tva (?:sur|pour|d[eu]s?) (?:les |la |le |l'|des |du )?(?:livres?|voirie|travaux|restauration|cantines?|repas|eau|energie|electricite|batiments?|construction|vehicules?|medicaments?|presse|logements?|terrains?|alimentation|essence|carburants?|bois|chauffage|services?)(?![a-z])/u;
const PREMIER_DEGRE = /(?<![a-z])(?:ecoles?|maternelles?|elementaires?|primaires?|classes?)(?![a-z])/u;

/** What a message asks about, when it is surely not this call; null otherwise. */
export function horsAppel(t: TexteNormalise, modele: Modele): HorsAppel | null {
  const tva = TVA_D_AUTRE_CHOSE.exec(t.plat);
  if (tva !== null) return { genre: 'sujet', nom: tva[0] };
  const toutes = [...t.plat.matchAll(TETES)].slice(0, 8);
  if (toutes.length === 0) return null;
  const annee = AUTRE_ANNEE.exec(t.plat);
  if (annee !== null) return { genre: 'sujet', nom: annee[0] };
  const rapport = RAPPORT.test(t.plat);
  const autre = rapport ? null : AUTRE_BENEFICIAIRE.exec(t.plat);
  if (autre !== null && !PREMIER_DEGRE.test(t.plat)) return { genre: 'sujet', nom: autre[0] };
  const magasin = EN_MAGASIN.exec(t.plat);
  if (magasin !== null && !/(?<![a-z])(?:devis|subvention\w*|aide|marche)(?![a-z])/u.test(t.plat))
    return { genre: 'sujet', nom: magasin[0] };
  const dAutrui = rapport ? null : D_AUTRUI.exec(t.plat);
  if (dAutrui !== null) return { genre: 'sujet', nom: dAutrui[0] };
  const mots = lire(t, modele);
  const loin = mots.find((m) => m.nature === 'departement');
  if (loin !== undefined) return { genre: 'departement', nom: loin.mot };
  const degre = mots.find((m) => m.nature === 'degre');
  if (degre !== undefined && !PREMIER_DEGRE.test(t.plat)) return { genre: 'degre', nom: degre.mot };
  // « le montant de la dotation d'équipement »: a name of the tables is no head.
  const tetes = toutes.filter((m) => !mots.some((w) => estSur(w) && w.debut <= m.index && m.index < w.fin));
  const [premiere] = tetes;
  if (premiere === undefined) return null;
  // « la DSIL, quel montant par école ? »: what the message opens with, whatever words of the call come after.
  const derniere = tetes.at(-1) ?? premiere;
  const duProjet = /(?<![a-z])(?:pacs?|kits?|tablettes?|ordi\w*|snee|socle)(?![a-z])/u.test(
    t.plat.slice(derniere.index),
  );
  const ouverture = rapport || duProjet ? undefined : ouvre(mots.filter((w) => w.fin <= derniere.index));
  if (ouverture !== undefined) return { genre: 'sujet', nom: ouverture.mot };
  let trouve: Mot | null = null;
  for (const m of tetes) {
    const fin = m.index + m[0].length;
    const chaine = jusquAuPremierArret(mots.filter((w) => w.debut >= fin));
    // « combien de points »: what is counted may be any word; only a name of the tables is foreign.
    const lu = lireChaine(/^combien d/u.test(m[0]) ? chaine.filter((w) => w.nature !== 'etranger') : chaine);
    if (lu === 'appel') return null;
    trouve ??= lu;
  }
  // « Fonds vert : quelle date ? », « la cantine, c'est combien ? »: what stands before the question.
  trouve ??= sujetDevant(mots.filter((w) => w.fin <= premiere.index));
  if (trouve === null) return null;
  const { nature, mot: nom } = trouve;
  if (nature === 'degre' || nature === 'departement') return { genre: nature, nom };
  return rapport ? null : { genre: 'sujet', nom };
}

/** What a head governs: from it to the next clause. */
function jusquAuPremierArret(mots: readonly Mot[]): readonly Mot[] {
  const fin = mots.findIndex((m, i) => m.nature === 'arret' && i > 0);
  return mots.slice(0, Math.min(fin === -1 ? mots.length : fin, MAX_MOTS));
}

/** The name from elsewhere that a clause before the question is about: nothing but neutral words stands before it. */
function ouvre(mots: readonly Mot[]): Mot | undefined {
  return mots.find((m, i) => {
    if (m.nature !== 'ailleurs') return false;
    const clause = mots.slice(mots.slice(0, i).findLastIndex((x) => !/^[a-z0-9]/u.test(x.mot)) + 1, i);
    const suivant = mots[i + 1]?.mot ?? '';
    return (
      clause.every((x) => x.nature === 'neutre' || x.mot === 'relance') && /^[,:»?]$|^20\d\d$/u.test(suivant)
    );
  });
}

/** What the clauses before a question begin with, the nearest first. */
function sujetDevant(mots: readonly Mot[]): Mot | null {
  const clauses: Mot[][] = [[]];
  for (const m of mots) {
    if (/^[a-z0-9]/u.test(m.mot)) clauses.at(-1)?.push(m);
    else clauses.push([]);
  }
  for (const clause of clauses
    .filter((c) => c.length > 0)
    .slice(-3)
    .toReversed()) {
    const fin = clause.findIndex((m) => m.nature === 'arret' || m.nature === 'modal');
    const lu = lireChaine((fin === -1 ? clause : clause.slice(0, fin)).slice(0, MAX_MOTS));
    if (lu === 'appel') return null;
    if (lu !== null) return lu;
  }
  return null;
}

/** What a run of words is about: the call, its first foreign name, or nothing told. What the tables name decides after a word of the call too. */
function lireChaine(mots: readonly Mot[]): Mot | 'appel' | null {
  const sur = mots.find(estSur);
  if (sur !== undefined) return sur;
  const premier = mots.find((m) => m.nature === 'appel' || m.nature === 'etranger');
  if (premier === undefined) return null;
  return premier.nature === 'appel' ? 'appel' : premier;
}

function estSur(m: Mot): boolean {
  return m.nature === 'ailleurs' || m.nature === 'degre' || m.nature === 'departement';
}

function lire(t: TexteNormalise, modele: Modele): readonly Mot[] {
  const surs = (['ailleurs', 'degre'] as const).flatMap((nature) =>
    [...t.plat.matchAll(nature === 'ailleurs' ? NOM_AILLEURS : NOM_DE_DEGRE)].map((m) => ({
      mot: m[0],
      debut: m.index,
      fin: m.index + m[0].length,
      nature,
    })),
  );
  const mots: Mot[] = [];
  for (const m of t.plat.matchAll(/[a-z0-9]+|[?.!;,:()«»]/gu)) {
    const debut = m.index;
    const fin = debut + m[0].length;
    const sur = surs.find((s) => s.debut < fin && debut < s.fin);
    if (sur === undefined) mots.push({ mot: m[0], debut, fin, nature: natureDe(t, m[0], debut, modele) });
    else if (mots.at(-1) !== sur) mots.push(sur);
  }
  return mots;
}

function natureDe(t: TexteNormalise, mot: string, debut: number, modele: Modele): Nature {
  if (ARRETS.test(mot)) return 'arret';
  if (MODAUX.test(mot)) return 'modal';
  const avant = t.plat.slice(Math.max(0, debut - 20), debut);
  const brut = t.texte.slice(debut, debut + mot.length);
  // « l'AMI Avenir montagnes »: a call of another name.
  if (
    /^\p{Lu}/u.test(brut) &&
    APRES_AMI.test(avant) &&
    !DE_CET_AMI.test(mot) &&
    communesNommees(mot) === null &&
    /[a-z]{3}/u.test(t.texte)
  )
    return 'etranger';
  if (OUTILS.test(mot) || NEUTRES.test(mot) || INFINITIF.test(mot)) return 'neutre';
  if (estDepartement(t, debut, avant)) return 'departement';
  const { dedans, dehors } = modele.emplois(sensDuPlat(mot)[0]?.mot ?? mot);
  if (dedans > 0 && dedans >= dehors / RARETE) return 'appel';
  if (dehors > 0 && dehors >= dedans * RARETE_ETRANGER)
    return APRES_ARTICLE.test(avant) ? 'etranger' : 'neutre';
  if (dedans > 0 || (communesNommees(mot) !== null && !estNomFaible(mot))) return 'neutre';
  if (/^[A-Z]{3,7}$/u.test(brut)) return /[a-z]{3}/u.test(t.texte) ? 'etranger' : 'neutre';
  if (/^\p{Lu}/u.test(brut) && debut > 0) return 'neutre';
  if (mot.length < 4 || !APRES_ARTICLE.test(avant)) return 'neutre';
  return estFrancais(mot) || APRES_APPEL.test(avant) ? 'etranger' : 'neutre';
}

const APRES_AMI = /(?:\bami|projets?|interets?|aap) [«"]? ?$/u;
const DE_CET_AMI =
  /^(?:tne|isere|pacs?|education\w*|territoires?|numeriques?|educatifs?|ecoles?|departement\w*)$/u;
const APRES_APPEL = /(?:projets?|interets?|aap) $/u;
const APRES_ARTICLE =
  /(?:\b(?:de|du|des|la|le|les|un|une|au|aux|nos|vos|mes|notre|votre|mon|ma|cette|ce|projets?|interets?|aap) |[dl]')$/u;

/** Names that are also words, or places of Isère. */
const DEPARTEMENT_DOUTEUX = /^(?:landes|orne|var|creuse|vienne|ain|eure|gard)$/u;
const AVANT_DEPARTEMENT = /(?:\b(?:dans|en|de|du) |\b(?:la|le|les) |l')$/u;
const MOT_COURANT = /^(?:lot|cher|manche|nord|somme|saint .*)$/u;
const AVANT_DOUTEUX =
  /\b(?:dans|(?:commune|mairie|ecole|departement)s? d[eu])(?: la | le | les | l'| )$|\ben $/u;
const PROGRAMME = /\btne\b|\bterritoires? numeriques?\b/u;

function estDepartement(t: TexteNormalise, debut: number, avant: string): boolean {
  const suite = /^[a-z]+(?:[ '-][a-z]+){0,3}/u.exec(t.plat.slice(debut, debut + 40))?.[0] ?? '';
  return debuts(suite).some((nom) => {
    if (departementAilleurs(nom) === null || MOT_COURANT.test(nom)) return false;
    if (nom === 'vienne') return /\b(?:la|en) $/u.test(avant);
    if (DEPARTEMENT_DOUTEUX.test(nom)) return AVANT_DOUTEUX.test(avant);
    return AVANT_DEPARTEMENT.test(avant) || PROGRAMME.test(t.plat);
  });
}

function debuts(suite: string): readonly string[] {
  const mots = suite.split(/[ '-]+/u);
  return mots.map((_, i) => mots.slice(0, i + 1).join(' '));
}
