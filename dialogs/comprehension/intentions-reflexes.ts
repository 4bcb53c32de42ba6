import type { Cible, IdCommande } from './intentions-types.js';

/** What is seen at the message's form, before any model: no words, another language, tampering, short follow-ups. */

const FORMULES =
  /^(?:(?:bonjour|bonsoir|salut|coucou|hello|bjr|slt|cc|re)\b(?: (?:a (?:vous|tous|toi|toutes|toute l'equipe|toutes et a tous)|madame|monsieur|messieurs|mesdames|l'assistant|le bot))*|(?:madame|monsieur|messieurs)\b|(?:alors|vite fait|vite|rapidement|en vitesse|euh+|heu+|dites?(?:[ -](?:moi|donc))?|bon|ben|bah|ok|okay|d'accord|tres bien|merci|s'il (?:vous|te) plait|svp|stp|excusez[ -]moi|pardon|allez|oui|(?:et )?(?:puisque|comme|vu que|donc)(?= (?:la|le|les|on|nous|chaque|tout)\b| [lc]')|et sinon|sinon|en fait|re-?bonjour|encore moi|c'est encore moi|me revoila|au fait|d'ailleurs|du coup|donc|enfin|ah|oh|voila|hey|tiens|(?:(?:il (?:me|nous) reste|j'ai|j'aurai[st]?|on a|nous avons|encore) (?:encore )?)?(?:une|deux|quelques|d'autres|des)? ?(?:petites?|autres?|dernieres?|simples?)? ?questions?(?: (?:pour|a) (?:vous|toi|te poser|vous poser))?)\b)[\s,.!:;-]*/u;
const FORMULES_FINALES =
  /[\s,.!;-]*(?<![a-z'-])(?:(?:merci|mrc)(?: (?:beaucoup|bien|d'avance|par avance|a vous|pour (?:votre|ta) (?:aide|reponse|retour)))*|s'il (?:vous|te) plait|svp|stp|bonne journee|d'avance|(?:c'est |svp )*(?:tres )?urgent|du coup|alors|en fait|au fait|finalement|au final|au juste|exactement|quoi|enfin|(?:chez|pour) nous|dans notre cas|de notre cote|(?<=\?\s*)(?:bien )?cordialement\b[^?]*|(?:bien cordialement|cordialement|bien a vous|respectueusement|salutations)\b[^?]{0,80})(?=[\s?.!]*$)/u;
/** Who speaks, before what they ask. */
const QUI_PARLE =
  /^(?:je suis|ici|moi|c'est|nous sommes|en tant que|moi c'est|moi je suis)(?: bien)? (?:le |la |l'|les |une? |de |votre )?(?:nouve(?:au|lle) |futur )?(?:maire|mairie|adjointe?|secretaire|secretariat|directeur|directrice|enseignante?s?|instituteur|institutrice|professeure?|prof|maitresse|maitre|parente?s?|delegue[es]*|conseill[eè]re?|elue?|dgs|atsem|agent)\b[^,.;:!?]{0,60}?(?:\s*[,.;:!?]+\s*|\s+et\s+)/u;
/** « … n'est-ce pas ? », « … c'est bien ça ? »: what is asked stands before. */
const FAUSSES_QUESTIONS =
  /(?<=\S\s.*\S)[\s,.!;-]+(?:n'?est[ -]ce pas|c'est (?:bien )?(?:ca|exact|vrai)|exact|non|hein|on est (?:bien )?d'accord|bien sur|je (?:crois|suppose|pense)|pas vrai|si je comprends bien)[\s?!.]*$/u;
const POLIES =
  /^(?:(?:est-ce que )?(?:je (?:voudrais|voulais|souhaite(?:rais)?|veux|cherche a|dois|peux)|j'aimerais(?: bien)?|on (?:voudrait|aimerait|veut)|nous (?:voudrions|souhaitons|aimerions)) (?:savoir|connaitre|comprendre|vous demander|te demander|demander)|(?:pouvez|pourriez|peux|pourrais|peut|savez|sais)[ -](?:vous|tu) (?:me |m'|nous )?(?:dire|expliquer|indiquer|preciser|donner|rappeler)?|dites[ -]moi|dis[ -]moi|je me demand(?:e|ais)|j'ai besoin de savoir|il faut que je sache|tu sais|vous savez)\s+/u;

/** « le conseil nous demande si… »: what is asked, by whoever. */
const RAPPORTEE =
  /^(?:[^,.;:!?]{0,50}\s)?(?:me|m'|nous|vous)\s?(?:demande(?:nt)?|demandait|demandaient|a demande|ont demande|interroge(?:nt)?|pose(?:nt)? (?:la|une|cette) question)\b(?! (?:de |d')(?!savoir))\s*(?:de savoir )?[,:]?\s*(?:si |s'(?=il|on|elle))?(?=\S+ \S+)/u;

/** The flat message without greetings, fillers and thanks around it; empty when it holds nothing else. */
export function depouiller(plat: string): string {
  return ote(plat, [FORMULES, QUI_PARLE, RAPPORTEE, FORMULES_FINALES, FAUSSES_QUESTIONS]);
}

/** Without its greetings and thanks alone: they never say anything. */
export function sansPolitesse(plat: string): string {
  return ote(plat, [FORMULES, FORMULES_FINALES]);
}

function ote(plat: string, motifs: readonly RegExp[]): string {
  let texte = plat.trim();
  for (let i = 0; i < 6; i += 1) {
    const apres = motifs.reduce((t, m) => t.replace(m, ''), texte).trim();
    if (apres === texte) break;
    texte = apres;
  }
  return texte.replace(POLIES, '').trim();
}

const PICTOGRAMME = /\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}]/u;
const ANGLAIS: ReadonlySet<string> = new Set(
  (
    'the is are what how can you do does i am we of to for and please need my your this that there when where who ' +
    'which much many get have has want would could should school schools town mayor deadline computers about with it me tell'
  ).split(' '),
);
const ETRANGER: ReadonlySet<string> = new Set(
  'wie was ist der die das ich sie konnen wir und haben que es como cuanto cuando donde puedo hay para el los las mi ayuda'.split(
    ' ',
  ),
);
const FRANCAIS: ReadonlySet<string> = new Set(
  'le la les un une des du de et est que qui pour dans sur pas je vous nous on il mon ma mes ce en au aux avec combien quel quelle ecole'.split(
    ' ',
  ),
);
const MANIPULATION =
  /(?:ignore|oublie|desactive|outrepasse|contourne)[a-z]*\b.{0,30}\b(?:instructions?|consignes?|regles?|prompt|limites|restrictions|previous|rules)|\bprompt\b|<\/?(?:script|img|iframe|svg|style)\b|\bdrop table\b|\bselect \*|\b(?:system|systeme|admin|developer|assistant)\s*:|\b(?:tu es|vous etes) (?:maintenant|desormais)\b|\ba partir de maintenant,? (?:tu|vous)\b|mode (?:developpeur|administrateur|admin|debug|sans filtre|dan)\b|jailbreak|\{\{|\$\{/u;
/** « t'es un robot ou une vraie personne »: of the assistant, never a robot to order. */
const QUI_ES_TU =
  /^(?:est-ce que |bonjour,? |et |mais |dis,? )*(?:tu es|t'es|es[ -]tu|vous etes|etes[ -]vous|c'est|je parle (?:a|avec)|j'ai affaire a) (?:bien |vraiment |juste )?(?:une? |des )?(?:vrai |vraie )?(?:robots?|bots?|humains?|machines?|personnes?|intelligence artificielle|ia|ordinateur|programme)(?: (?:ou|humaine?|et|pas|vrai|vraie|reel|reelle|une?|robots?|bots?|humains?|machines?|personnes?|ia|ordinateur|etre|quelqu'un|de vrai))*[\s?!.]*$/u;
const RIRE = /^(?:(?:ha|ah|hi|he|ho)+|lol+|mdr+|ptdr+|xd+)\W*$/u;

/** Small talk told by the form of the message alone, or null. */
export function reflexe(texte: string, plat: string, connu: (mot: string) => boolean): Cible | null {
  if (MANIPULATION.test(plat)) return { genre: 'social', id: 'injection' };
  const mots = plat.match(/[a-z]+/gu) ?? [];
  if (mots.length === 0) {
    if (PICTOGRAMME.test(texte) || /^[\s]*[:;=8x]-?[)(dpo3|/]+[\s]*$/iu.test(texte))
      return { genre: 'social', id: 'emoji' };
    if (/^[\s?]*\?[\s?!]*$/u.test(plat)) return { genre: 'commande', id: 'aide' };
    return /\d/u.test(plat) ? null : { genre: 'social', id: 'charabia' };
  }
  if (QUI_ES_TU.test(plat.trim())) return { genre: 'social', id: 'identite' };
  if (RIRE.test(plat.trim())) return { genre: 'social', id: 'blague' };
  if (estEtranger(mots)) return { genre: 'social', id: 'anglais' };
  if (mots.length <= 3 && mots.every((m) => estCharabia(m) && !connu(m)))
    return { genre: 'social', id: 'charabia' };
  return null;
}

function estEtranger(mots: readonly string[]): boolean {
  const compte = (s: ReadonlySet<string>): number => mots.filter((m) => s.has(m)).length;
  const francais = compte(FRANCAIS);
  const autres = Math.max(compte(ANGLAIS), compte(ETRANGER));
  return autres >= 2 && autres > francais * 2 && autres * 4 >= mots.length;
}

function estCharabia(mot: string): boolean {
  if (mot.length < 4) return false;
  return /(.)\1{3,}/u.test(mot) || !/[aeiouy]/u.test(mot) || /[bcdfghjklmnpqrstvwxz]{6,}/u.test(mot);
}

const ELEMENT =
  '(?:\\d[\\d  .,]*|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt(?:[ -](?:et[ -])?[a-z]+)?|trente(?:[ -](?:et[ -])?[a-z]+)?|quarante(?:[ -](?:et[ -])?[a-z]+)?|cinquante|soixante(?:[ -](?:et[ -])?[a-z]+)?|cent)?\\s*(?:%|pour ?cents?|pct|€|euros?|k€|classes?|pacs?|mega(?:s|bits?)?|mb(?:\\/s|ps)|mbit\\/s|ordi(?:nateur)?s?|pcs?|portables?|tablettes?|ipads?|chromebooks?|maternelles?|elementaires?|elem|primaires?|ecoles?|privees?|prive|snee|socle|vpi|eni|videoprojecteurs?|ecrans?|robots?|casques?|janvier|fevrier|mars|avril|de (?:plus|moins))?';
const LIANTS =
  "(?:le|la|les|l'|des|de|d'|du|un|une|en|a|pour|avec|sans|si|c'est|on est|on a|prend|on prend|alors|donc|plutot|option|au lieu de|ou|et|ecole|autre|notre|une autre)";
const SUITE = new RegExp(
  `^(?:et|puis|idem|pareil|(?:la )?meme (?:chose|question|calcul)|alors|ou bien|et (?:si c'est|alors|donc))\\s+(?:${LIANTS}\\s*)*${ELEMENT}(?:\\s+(?:${LIANTS}\\s*)*${ELEMENT}){0,3}\\s*[?.! ]*$`,
  'u',
);

/** « et pour 25 ? », « et en ordinateurs ? »: a follow-up made of nothing but new data. */
export function estSuite(plat: string): boolean {
  const texte = plat.trim();
  if (/^(?:et )?(?:x ?|fois )\d{1,2}\s*[?.! ]*$/u.test(texte)) return true;
  return texte.length <= 60 && /\s/u.test(texte) && SUITE.test(texte);
}

/** A follow-up is short and starts as one. */
export function estSuitePossible(plat: string): boolean {
  return (
    plat.length <= 60 &&
    /^(?:et|puis|idem|pareil|(?:la )?meme|pour|avec|en|a|au|alors|plutot|sans|ou)\b/u.test(plat)
  );
}

/** Acts that lose something, or leave: only said in so many words. */
const SENSIBLES: ReadonlyMap<IdCommande, RegExp> = new Map([
  [
    'recommencer',
    /\brecommenc|\b(?:a|de|depuis) zero\b|\bremise a zero\b|\breset\b|\brestart\b|reinitialis|nouvelle conversation|nouveau depart|\bdu debut\b|depuis le (?:tout )?debut|\b(?:efface|refai)[a-z]* tout\b/u,
  ],
  [
    'annuler',
    /\bann?ul|\bundo\b|\bdefai[ts]|\bctrl\b|\boubli[a-z]* (?:ca|ce que|ma|la)|\b(?:efface|supprime|enleve|retire)[a-z]* (?:ca|ma|la|ce que|cette) ?(?:derniere|reponse|modification|je viens)?/u,
  ],
  [
    'supprimer-donnees',
    /\b(?:supprim|effac|detrui|oubli|suppression|effacement)[a-z]*.{0,40}\b(?:donnees?|infos?|informations?|compte|historique|moi|nous|dossier|tout ce que)\b|oublie[zr]?[ -]moi|droit a l'(?:oubli|effacement)|\b(?:mes|nos) (?:donnees?|informations?).{0,30}\b(?:supprim|effac)/u,
  ],
  ['quitter-poste', /\bquitt|connect|logout|session|partage|change d'ordinateur|oublie[zr]?[ -]moi/u],
  [
    'supprimer-ecole',
    /\b(?:supprim|enlev|retir|ot|sor[st]|efface|vire)[a-z]*.{0,40}\becole|\becole.{0,40}\b(?:participe plus|n'est plus|se retire|ferme|enleve|retire)/u,
  ],
  [
    'abandonner-variante',
    /variante|scenario|reference|projet (?:de depart|initial|d'origine)|version initiale|premi(?:er|ere) (?:projet|version)/u,
  ],
  ['renommer-ecole', /\bnom\b|appel|renom|ecri[ts]/u],
  ['copier-ecole', /\b(?:comme|pareil|memes?|idem|copi|recopi|identique|repren|dupliq)/u],
  ['ajouter-ecole', /ajout|oubli|\b(?:aussi|encore|nouvelle|autre|de plus|cree[rz]?)\b/u],
  ['adopter-variante', /variante|scenario|reference/u],
]);
const DEFENSE =
  /\b(?:ne|n'|pas|surtout pas|jamais|sans)\b.{0,25}\b(?:annul|supprim|effac|recommenc|quitt|efface|abandonn)/u;

/** Is this act said clearly enough to be done (the conversation may still ask for a confirmation)? */
export function estDitClairement(id: IdCommande, plat: string, mots: number): boolean {
  const motif = SENSIBLES.get(id);
  if (motif === undefined) return true;
  return mots <= 12 && motif.test(plat) && !DEFENSE.test(plat);
}

const VERBES_DEVANT =
  "(?:(?:je |on |nous )?(?:veux|voudrais|voudrait|veut|voulons|souhaite|aimerais|dois|peux|peut|peut-on|faut|il faut|il faudrait|faudrait|est-ce qu'on peut|est-ce que je peux) )?";
/** Acts on schools carry names that no table knows: their verb and « école » are enough. */
const ACTES: readonly (readonly [IdCommande, RegExp])[] = [
  [
    'renommer-ecole',
    new RegExp(
      `^${VERBES_DEVANT}(?:renomm(?:e|er|ez)\\b|(?:change|changer|corrige|corriger|modifie|modifier) (?:le )?nom (?:de |d')(?:l'|une |la |cette |mon |notre )?(?:\\S+ )?ecole)|\\becole\\b.{0,30}\\bs'appelle en fait\\b|\\becole\\b.{0,20}\\bne s'appelle pas\\b`,
      'u',
    ),
  ],
  [
    'copier-ecole',
    new RegExp(
      `^${VERBES_DEVANT}(?:copie[rz]?|recopie[rz]?|duplique[rz]?)\\b|^(?:mets?(?:tez)? )?(?:comme|pareil|idem|la meme chose|les memes reponses)(?: que| qu'a)?(?: pour| dans| a)? (?:l'|la |cette )(?:\\S+ )?ecole\\b`,
      'u',
    ),
  ],
  [
    'ajouter-ecole',
    new RegExp(
      `^${VERBES_DEVANT}(?:ajoute[rz]?|rajoute[rz]?|cree[rz]?)(?:-y|-moi)? (?:aussi )?(?:une|l'|la|encore|notre|mon|deux)\\s?(?:autre |nouvelle |petite |deuxieme |troisieme )?ecoles?\\b(?!.{0,30}(?:au dossier pour|dans teams))`,
      'u',
    ),
  ],
  [
    'supprimer-ecole',
    new RegExp(
      `^${VERBES_DEVANT}(?:supprime[rz]?|enleve[rz]?|retire[rz]?|ote[rz]?|vire[rz]?|efface[rz]?) (?:du dossier )?(?:(?:une |l'|la |cette |mon |notre )(?:\\S+ )?ecole\\b|(?:l'|la |cette |notre )(?:maternelle|elementaire|primaire) *[.!]*$)`,
      'u',
    ),
  ],
];

/** An act on a school said by its verb, whatever the school's name, or null. */
export function acteSurEcole(plat: string): Cible | null {
  if (plat.length > 120 || /\?\s*$/u.test(plat)) return null;
  const acte = ACTES.find(([, motif]) => motif.test(plat));
  return acte === undefined ? null : { genre: 'commande', id: acte[0] };
}
