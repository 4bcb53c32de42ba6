/**
 * « combien ? », « c'est obligatoire ? », « qui paye ? », « et en maternelle ? »: a question that names nothing is asked of what
 * was last spoken of. Answered only where the call has an answer about that very thing; never of something else.
 */
import { type ArticleAPrix, CAMPAGNE_PAR_DEFAUT } from '../rules/index.js';
import { executer } from './commandes.js';
import { MATERIELS, motif, ORDINATEURS, SNEE, TABLETTES } from './comprehension/lexique.js';
import { normalise } from './comprehension/normalise.js';
import { entreeFaq } from './faq/recherche.js';
import type { Fil } from './fil.js';
import { repondreCalcul, repondreFaq } from './repondre.js';
import { ENTREES_PRINCIPALES } from './reponses/accueil.js';
import { commande } from './reponses/boutons.js';
import { donneesDuSujet } from './reponses/donnees.js';

const MOTS_MAX = 8;
const MESSAGES_AVANT = 3;

const DEBUT =
  /^(?:(?:ok(?:ay)?|d'accord|ah|oui|bon|bien|tres bien|merci|et|mais|alors|donc|du coup|sinon|puis|euh)[ ,.!]+)+/u;
const FIN =
  /(?:[ ,]+(?:svp|stp|s'il vous plait|alors|du coup|exactement|au fait|aussi|nous|pour nous|chez nous|merci))*[ ?!.]*$/u;
/** What stands for the thing, or for nothing. */
const CA = "(?:c'est|ca|cela|il|elle|ils|elles|on|est-ce que c'est|c est|ce|y|en)";

/** The kinds of questions that name nothing, each by its whole wording. */
const GENRES = {
  prix: new RegExp(
    `^(?:${CA} ?)?(?:coute(?:nt|ra|rait)? |vaut |vaudrait |est )?(?:combien|cb)(?: (?:ca|cela|il|elle|ils|elles|on) (?:coute(?:nt|ra|rait)?|vaut|paye|fait))?$|^(?:quel (?:est le )?|a quel |le |son |c'est quel )?(?:prix|cout|tarif)$|^(?:c'est|ca coute|est-ce|il est|elle est|c'est pas) (?:trop )?cher$|^combien (?:il|elle|ils|elles|ca) (?:coute(?:nt)?|vaut|valent)$|^(?:(?:allez|juste|au moins|donne[rz]?[ -]moi|dites[ -]moi|une? idee|meme|a|pour) )*(?:une? |d'|l')?(?:ordre (?:d'idee|de grandeur|de prix)|fourchette(?: de prix)?|estimation|idee du prix|prix (?:approximatif|moyen|indicatif|a peu pres|a la louche|environ)|(?:a la|une) louche|a peu pres(?: combien)?|grosso modo(?: combien)?|environ(?: combien)?|approximativement|combien (?:a peu pres|environ|en gros|grosso modo)|en gros(?: combien)?)(?: quoi| alors| au moins| svp)*$`,
    'u',
  ),
  taux: new RegExp(
    `^(?:${CA} )?(?:est |sont |sera |seront )?(?:bien |aussi )?(?:subventionnee?s?|subventionnables?|financee?s?|aidee?s?|pris(?:e|es)? en charge|rembourses?|rembourse)(?: (?:aussi|a combien|a quel taux|combien|par qui))?$|^(?:a )?quel taux(?: (?:de subvention|d'aide))?$|^le taux$|^(?:a )?combien de (?:%|pourcent|subvention)$|^on (?:est aide|a une aide|touche quelque chose|a droit a une aide)$`,
    'u',
  ),
  paye: /^(?:c'est )?(?:qui|a qui|c'est a qui de|qui est-ce qui|qui c'est qui|qui va|qui doit)(?: (?:ca|le|la|les|l'))? ?(?:pa(?:ye|ie|yer|iera|yera)|finance[rz]?|regle[rz]?)(?: (?:ca|quoi|l'addition))?$|^(?:c'est )?(?:payant|gratuit)(?: ou (?:payant|gratuit|pas))?$|^(?:on|la commune|la mairie) (?:doit )?pa(?:ye|ie|yer|iera)$|^(?:c'est )?a (?:notre|la|sa) charge$/u,
  obligatoire:
    /^(?:c'est|ca|est-ce|il est|elle est|ils sont|elles sont|c est|est-ce que c'est|est-ce)? ?(?:vraiment |bien |quand meme )?(?:obligatoires?|facultati(?:f|ve)s?|optionnel(?:le)?s?|imposee?s?|une obligation)(?: ou (?:pas|non|facultatif|obligatoire|optionnel))?$|^(?:on est|sommes-nous|nous sommes) (?:obliges?|tenus?|forces?)$|^(?:on )?(?:peut|pourrait)(?:-on| on)? s'en passer$|^on peut refuser$/u,
  nombre:
    /^(?:c'est |il y en a |on en a |on peut en avoir |y en a )?(?:combien|cb|un) (?:par|dans (?:un|chaque)|pour une) (?:classe|pac|ecole|kit|eleve)$|^combien (?:on (?:peut )?en (?:a|avoir|prend|prendre)|il y en a|y en a|en (?:a|peut|prend)-t-on|on en a)$/u,
  inclus: new RegExp(
    `^(?:${CA} )?(?:est |sont |fait |font )?(?:bien |aussi )?(?:inclus|incluse|inclu|comprise?s?|dedans|dans (?:le|les) (?:kits?|pacs?|lots?|prix)|fournie?s?|prevue?s?|partie du (?:kit|pac))$`,
    'u',
  ),
  maternelle:
    /^(?:et )?(?:en|pour (?:la|les|une)|a la|dans (?:la|une)) ?maternelles?(?: aussi| c'est pareil| pareil)?$|^(?:c'est (?:pareil|la meme chose|valable) )(?:en|pour (?:la|les)) maternelles?$/u,
  elementaire:
    /^(?:et )?(?:en|pour (?:la|les|une|l')|a l'|dans (?:l'|une)) ?elementaires?(?: aussi| c'est pareil| pareil)?$|^(?:c'est (?:pareil|la meme chose|valable) )(?:en|pour (?:les|l')) ?elementaires?$/u,
  prive:
    /^(?:et )?(?:(?:en|pour (?:le|les|une)|dans (?:le|une)|le|les|chez les)(?: ecoles?)? ?prive(?:e|es|s)?|(?:les |une )?ecoles? privees?)(?: aussi| c'est pareil| pareil)?$|^(?:c'est (?:pareil|la meme chose|valable) )(?:en|pour|dans) (?:le |les )?(?:ecoles? )?prive(?:e|es|s)?$/u,
  modele:
    /^(?:lequel|laquelle|lesquels|lesquelles|(?:c'est |de )?quelle marque|quel modele|quel type|quelles marques)(?: (?:choisir|prendre|il faut|faut-il|on prend))?$/u,
  duree:
    /^(?:c'est |pendant |pour |sur |ca dure |et )?(?:combien (?:de temps|d'annees|d'ans)|quelle duree|jusqu'a quand)(?: (?:ca dure|c'est|il faut))?$|^ca dure(?: combien(?: de temps)?| longtemps)?$/u,
  quand:
    /^(?:c'est |ca |pour |a partir de |c'est pour )?quand(?: (?:ca|c'est|on (?:l'a|le recoit|la recoit|les recoit|touche|est paye|sera paye)|est-ce))?$|^(?:c'est |on est |ca sera |ce sera )?(?:pay[ée]e?s?|verse[ée]?e?s?|rembourse(?:s|e)?) quand$|^dans combien de temps$/u,
  ou: /^(?:c'est )?(?:ou|ou ca|a quelle adresse|a qui|chez qui|aupres de qui|on (?:l'|le |la )?(?:envoie|depose|donne) (?:ou|a qui))$/u,
  heure: /^(?:a )?(?:l'|quelle )heure(?: limite)?$|^(?:jusqu'a )quelle heure$|^minuit$/u,
  apres:
    /^(?:et )?(?:apres|ensuite|la suite|puis|apres ca|et apres)$|^(?:il|ca) se passe quoi (?:apres|ensuite)$|^(?:c'est )?quoi (?:apres|ensuite|la suite)$/u,
  ecoles:
    /^(?:et )?(?:si )?(?:on (?:est|a)|nous (?:sommes|avons)|pour|avec|il y a)? ?(?:(?:plusieurs|chaque|toutes les|les|nos|une|\d{1,2}|deux|trois|quatre|cinq|six|sept|huit) )ecoles?$|^(?:c'est )?par ecole$/u,
} as const satisfies Readonly<Record<string, RegExp>>;
type Genre = keyof typeof GENRES;
/** Said alone, they may tell of one's schools. */
const A_LIER: ReadonlySet<Genre> = new Set(['maternelle', 'elementaire', 'prive', 'ecoles']);

type Cle =
  | 'ent'
  | 'debit'
  | 'snee'
  | 'formation'
  | 'parentalite'
  | 'depot'
  | 'dossier'
  | 'subvention'
  | 'pac'
  | 'options'
  | 'marche'
  | 'prix';
type Objet =
  | { readonly cle: Cle }
  /** `parmi`: one of several sizes, which share all but their price. */
  | { readonly cle: 'article'; readonly article: ArticleAPrix; readonly parmi?: true };

/** What was named: the first that matches. */
const NOMS: readonly (readonly [Cle, RegExp])[] = [
  ['ent', motif("l'?ents?|ents?|environnement numerique(?: de travail)?|ecole directe")],
  ['formation', motif('formations?|formateurs?|canope|forme(?:r|nt|s)?')],
  ['parentalite', motif('parentalite|petite poussee|parents?|familles?')],
  ['debit', motif('debits?|mb/s|mbps|megas?|megabits?|fibre|internet|connexion')],
  ['snee', SNEE],
  [
    'depot',
    motif('dates?|delais?|limite de depot|deposer|depot|depose|calendrier|echeance|candidater|retard'),
  ],
  ['dossier', motif('dossiers?|descriptif(?: pedagogique)?')],
  ['marche', motif('marche')],
];
const NOMS_GENERAUX: readonly (readonly [Cle, RegExp])[] = [
  [
    'subvention',
    motif(
      'subventions?|taux|aides?|70 ?%|50 ?%|subventionne(?:e|s|es)?|financements?|paye(?:e|s|es|r)?|verse(?:e|s|es|r)?|reste a (?:charge|payer)',
    ),
  ],
  ['pac', motif('pacs?|kits?|programmes? d.actions? concertees?')],
];

type Reponse = string | 'article-prix' | 'article-kit' | 'article-taux' | 'rien';

/** What answers each kind of question of each thing: an entry, or the article's own price or line of the kits. */
const REPONSES: Readonly<Record<Cle | 'article', Partial<Readonly<Record<Genre, Reponse>>>>> = {
  article: {
    prix: 'article-prix',
    taux: 'article-taux',
    paye: 'article-taux',
    obligatoire: 'kit-tout-obligatoire',
    nombre: 'article-kit',
    inclus: 'article-kit',
    maternelle: 'article-kit',
    elementaire: 'article-kit',
    prive: 'ecole-privee',
    modele: 'marque-modele',
    quand: 'livraison',
    duree: 'maintenance-propriete',
  },
  options: {
    maternelle: 'kit-maternelle',
    elementaire: 'kit-elementaire',
    prix: 'prix-connus',
    taux: 'taux-subvention',
    paye: 'reste-a-charge',
    obligatoire: 'kit-tout-obligatoire',
    nombre: 'combien-tablettes',
    prive: 'ecole-privee',
    modele: 'marque-modele',
    quand: 'livraison',
    duree: 'maintenance-propriete',
  },
  ent: {
    prix: 'prix-ent',
    taux: 'ent-taux',
    paye: 'ent-taux',
    obligatoire: 'ent-obligatoire',
    prive: 'ent-prive',
    modele: 'ent-lequel',
    duree: 'ent-duree',
    inclus: 'ent-obligatoire',
    maternelle: 'ent-obligatoire',
    elementaire: 'ent-obligatoire',
  },
  debit: {
    prix: 'acces-internet-subventionne',
    taux: 'acces-internet-subventionne',
    paye: 'acces-internet-subventionne',
    obligatoire: 'debit-minimum',
    quand: 'debit-quand',
    ecoles: 'debit-minimum',
    maternelle: 'debit-minimum',
    elementaire: 'debit-minimum',
    nombre: 'debit-partage',
  },
  snee: {
    maternelle: 'niveau-maternelle',
    prive: 'ecole-privee',
    taux: 'taux-subvention',
    ecoles: 'taux-par-ecole',
  },
  formation: {
    prix: 'cout-formation',
    taux: 'cout-formation',
    paye: 'cout-formation',
    obligatoire: 'formation-modalites',
    duree: 'formation-modalites',
    quand: 'formation-modalites',
    ou: 'formation-modalites',
    modele: 'themes-formation',
    inclus: 'quatre-piliers',
  },
  parentalite: {
    prix: 'cout-formation',
    taux: 'cout-formation',
    paye: 'cout-formation',
    obligatoire: 'que-du-materiel',
    inclus: 'quatre-piliers',
    modele: 'actions-parentalite',
  },
  depot: {
    heure: 'dernier-jour-inclus',
    apres: 'date-validation',
    ou: 'ou-deposer',
    ecoles: 'un-seul-dossier',
    prive: 'prive-depose-seul',
    quand: 'date-limite',
    obligatoire: 'depot-en-retard',
    paye: 'rien',
    prix: 'rien',
  },
  dossier: {
    apres: 'date-validation',
    ou: 'ou-deposer',
    ecoles: 'un-seul-dossier',
    prive: 'prive-depose-seul',
    quand: 'date-limite',
    maternelle: 'maternelle-socle',
    nombre: 'un-seul-dossier',
  },
  subvention: {
    prix: 'reste-a-charge',
    quand: 'versement-subvention',
    paye: 'reste-a-charge',
    maternelle: 'niveau-maternelle',
    prive: 'ecole-privee',
    ecoles: 'taux-par-ecole',
    elementaire: 'taux-par-ecole',
  },
  pac: {
    prix: 'prix-connus',
    taux: 'taux-subvention',
    paye: 'reste-a-charge',
    prive: 'plafond-prives',
    ecoles: 'plafond-par-ecole',
    obligatoire: 'moins-de-pac',
    maternelle: 'kit-maternelle',
    elementaire: 'kit-elementaire',
    quand: 'livraison',
    nombre: 'bareme-pac',
  },
  prix: {
    maternelle: 'prix-maternelle',
    taux: 'taux-subvention',
    paye: 'reste-a-charge',
    prive: 'ecole-privee',
    inclus: 'contenu-option',
  },
  marche: { obligatoire: 'marche-obligatoire', prix: 'prix-connus' },
};

/** Goes on with what was last spoken of. False: the message names its own subject, or nothing was spoken of. */
export function suivreSujet(fil: Fil, texte: string): boolean {
  const plat = normalise(texte).plat.trim();
  if ((plat.match(/[a-z0-9]+/gu) ?? []).length > MOTS_MAX) return false;
  if (fil.etat.question !== null && !texte.includes('?')) return false;
  const coeur = plat.replace(DEBUT, '').replace(FIN, '').replaceAll('’', "'").trim();
  const lie = /^(?:et|mais|alors|donc|sinon|puis)\b/u.test(plat) || texte.includes('?');
  const genre = (Object.keys(GENRES) as Genre[]).find((g) => GENRES[g].test(coeur));
  if (genre === undefined) return vague(fil, plat);
  if (!lie && (A_LIER.has(genre) || fil.etat.question !== null)) return false;
  const objet = objetDuFil(fil);
  if (objet !== null && repondreSur(fil, objet, genre, texte)) return true;
  return (
    genre === 'apres' &&
    fil.dossier() === null &&
    fil.etat.sujet !== null &&
    repondreFaq(fil, 'etapes-candidature')
  );
}

function repondreSur(fil: Fil, objet: Objet, genre: Genre, texte: string): boolean {
  const reponse = REPONSES[objet.cle][genre];
  if (reponse === undefined || reponse === 'rien') return false;
  if (objet.cle === 'article' && objet.parmi === true && /^article-(?:prix|kit)$/u.test(reponse)) {
    const { sujet } = fil.etat;
    return reponse === 'article-kit' && sujet?.type === 'faq' && repondreFaq(fil, sujet.id, texte);
  }
  // Its own entry says what a fleet's management is for.
  if (objet.cle === 'article' && objet.article === 'mdm' && genre === 'obligatoire') return false;
  fil.changer({ echecs: 0 });
  if (objet.cle === 'article' && reponse === 'article-prix')
    return repondreCalcul(fil, 'prix-article', { article: objet.article });
  if (objet.cle === 'article' && reponse === 'article-kit')
    return repondreCalcul(fil, 'kit-article', {
      article: objet.article,
      ...(genre !== 'nombre' && { demande: 'oui' as const }),
      ...((genre === 'maternelle' || genre === 'elementaire') && { genre }),
    });
  return repondreFaq(fil, reponse === 'article-taux' ? entreeDuTaux(objet) : reponse, texte);
}

const TAUX_DES_RUBRIQUES: Readonly<Record<string, string>> = {
  complementaire: 'complementaires-taux',
  ressources: 'ressources-taux',
  obligatoire: 'ent-taux',
};

/** The entry about the rate of an article: that of its heading in the kits. */
function entreeDuTaux(objet: Objet): string {
  const { elementaire, maternelle } = CAMPAGNE_PAR_DEFAUT.kits;
  const ligne =
    objet.cle === 'article'
      ? [...elementaire.lignes, ...maternelle.lignes].find((l) => l.article === objet.article)
      : undefined;
  return TAUX_DES_RUBRIQUES[ligne?.rubrique ?? ''] ?? 'taux-subvention';
}

/** What was last spoken of: named by the person, else the thing of the last answer. */
function objetDuFil(fil: Fil): Objet | null {
  const dits = fil.etat.echanges
    .filter((e) => e.de === 'personne')
    .slice(-MESSAGES_AVANT)
    .reverse();
  const [dernier, ...autres] = dits;
  const precis = dernier === undefined ? null : nomme(dernier.texte, false);
  return (
    precis ??
    duSujet(fil) ??
    autres.map((e) => nomme(e.texte, false)).find((o) => o !== null) ??
    (dernier === undefined ? null : nomme(dernier.texte, true))
  );
}

/** The thing that a message names; two of them are nothing sure. */
function nomme(texte: string, general: boolean): Objet | null {
  const { plat } = normalise(texte);
  const dans = (m: RegExp): boolean => [...plat.matchAll(m)].length > 0;
  const nommes = MATERIELS.filter((m) => m.articles.length > 0 && dans(m.motif));
  const articles = nommes.flatMap((m) => m.articles.slice(0, 1));
  const parmi = nommes.some((m) => m.articles.length > 1);
  const cles = NOMS.filter(([, m]) => dans(m)).map(([c]) => c);
  const options = dans(TABLETTES) || dans(ORDINATEURS);
  const [article, autre] = articles;
  if (article !== undefined && autre === undefined && cles.length === 0)
    return parmi ? { cle: 'article', article, parmi } : { cle: 'article', article };
  if (articles.length > 0) return null;
  if (cles.length === 2 && cles.includes('depot') && cles.includes('dossier')) return { cle: 'depot' };
  if (cles.length > 1) return null;
  const [cle] = cles;
  if (cle !== undefined) return options ? null : { cle };
  if (options) return { cle: 'options' };
  const generale = general ? NOMS_GENERAUX.find(([, m]) => dans(m))?.[0] : undefined;
  return generale === undefined ? null : { cle: generale };
}

const THEMES: Readonly<Record<string, Cle>> = {
  ent: 'ent',
  debit: 'debit',
  financement: 'subvention',
  plafond: 'pac',
  calendrier: 'depot',
  dossier: 'dossier',
  prix: 'prix',
};
const ENTREES: Readonly<Record<string, Cle>> = {
  'prix-ent': 'ent',
  'ent-taux': 'ent',
  'ent-cest-quoi': 'ent',
  'cout-formation': 'formation',
  canope: 'formation',
  'formation-modalites': 'formation',
  'themes-formation': 'formation',
  'parentalite-numerique': 'parentalite',
  'actions-parentalite': 'parentalite',
  'petite-poussee': 'parentalite',
  'snee-cest-quoi': 'snee',
  'savoir-socle-atteint': 'snee',
  'plan-snee-recu': 'snee',
  'acces-internet-subventionne': 'debit',
  'ou-deposer': 'depot',
  'qui-depose': 'depot',
  'pac-cest-quoi': 'pac',
  'niveau-maternelle': 'snee',
  'un-seul-dossier': 'dossier',
  'date-validation': 'depot',
  'marche-departement': 'marche',
  'marche-obligatoire': 'marche',
  'combien-tablettes': 'options',
  'option-tablettes': 'options',
  'option-ordinateurs': 'options',
  'tablettes-ou-ordinateurs': 'options',
};

const CALCULS: Readonly<Record<string, Cle>> = {
  plafond: 'pac',
  debit: 'debit',
  calendrier: 'depot',
  taux: 'subvention',
  cout: 'prix',
  'prix-article': 'prix',
};

/** The thing that the last answer was about. */
function duSujet(fil: Fil): Objet | null {
  const { sujet } = fil.etat;
  if (sujet === null) return null;
  if (sujet.type === 'calcul') {
    const { article } = donneesDuSujet(sujet);
    if (article !== undefined) return { cle: 'article', article };
    const cle = CALCULS[sujet.id];
    return cle === undefined ? null : { cle };
  }
  if (sujet.type !== 'faq') return null;
  const cle = ENTREES[sujet.id] ?? THEMES[entreeFaq(sujet.id)?.theme ?? ''];
  return cle === undefined ? null : { cle };
}

const POUR_NOUS =
  /^(?:(?:et|mais|ok|alors|donc) )+(?:(?:pour|chez|dans) )?(?:nous|moi|notre (?:ecole|commune|cas)|ma commune|mon ecole)[ ?!.]*$/u;
const SINON = /^(?:et )?(?:sinon|a part ca|quoi d'autre|autre chose a savoir)[ ?!.]*$/u;

/** « et pour nous ? », « et sinon ? »: nothing is asked yet. */
function vague(fil: Fil, plat: string): boolean {
  if (fil.etat.question !== null || fil.etat.sujet === null || fil.dossier() !== null) return false;
  if (POUR_NOUS.test(plat)) {
    fil.montrer({
      genre: 'choix',
      blocs: [
        {
          type: 'texte',
          texte:
            'Pour votre commune, il me faut quelques réponses : son nombre de classes et, pour chaque école, si elle a déjà atteint le socle numérique de base (plan SNEE).',
        },
      ],
      boutons: [
        commande('Estimer ce que ma commune peut obtenir', 'estimer', 'principal'),
        ...ENTREES_PRINCIPALES.slice(2, 3),
      ],
    });
    return true;
  }
  if (!SINON.test(plat)) return false;
  executer(fil, 'aide', {});
  return true;
}
