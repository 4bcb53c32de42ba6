/**
 * Schools named without « école » right before: listed (« 3 écoles : Pasteur, Jaurès et Debelle »), beside their kind
 * (« Villancourt maternelle », « une maternelle (Villancourt) ») or beside what they count, each in turn (« Villancourt a
 * 3 classes et Taillefer en a 5 »). A place of Isère, a person, an acronym or a lone capital is never one.
 */
import { communesNommees, communesProches, motsDeNom } from './communes-index.js';
import { estMotCourant, estNomFaible } from './communes-mots.js';
import type { Indice } from './faits-types.js';
import { ECOLE, TYPE } from './lexique.js';
import { aplatit, chevauche, type Etendue, type TexteNormalise } from './normalise.js';

/** A bare name; `pour`: the known school without a name that it names. */
export type NomNu = Etendue & { readonly nom: string; readonly pour?: string };

/** More names in one message than any list of schools. */
const NOMS_MAX = 30;

const PROPRE =
  /(?<![\p{L}\d'’.-])((?:(?:de la|de l['’]|du|des|de|les|la|le|l['’]) ?)?)((?:(?:Les?|La|L['’]|Du|Des) ?)?\p{Lu}[\p{L}'’-]*(?:(?: (?:de|du|des|la|le|les)){0,2}[ -]\p{Lu}[\p{L}'’-]*){0,4})/gu;
/** What may stand between two names of a list: what is told of the first, and a separator. */
const SUITE_DE_LISTE =
  /^(?: ?\([^()]{0,50}\)| [^,;/+\n.?!]{0,40})? ?(?:[,;/+\n&]|et(?= )|puis(?= )|-(?= ))(?: ?et(?= )| ?puis(?= ))?(?: ?-(?= ))? ?(?:(?:la|le|les|l'|celle|celles|ecole) )*(?:de |du |des )?$/u;
const LISTE = new RegExp(
  `(?:(?<![a-z])(?:${ECOLE}|maternelles|elementaires|primaires)(?: (?:publiques?|privees?|concernees?|communales?|${TYPE}))*(?: (?:sont|s'appellent|se nomment|suivantes))?(?: (?:a|au|aux|sur) [a-z' -]{2,30}(?= ?: ?))?(?:(?:,| et| pour)? (?:\\d{1,3}|[a-z]{2,8}(?:-[a-z]{2,8})?) classes(?: en tout| au total)? ?(?=[:,]))? ?[:,(=-]? ?|(?<![a-z])(?:sont|s'appellent|se nomment) ?:? ?)(?:(?:la|le|les|l') ?)?$`,
  'u',
);
/** « les écoles Pasteur et Jaurès », « 3 écoles : … », « nos écoles sont … »: several are told. */
const PLURIELLE =
  /(?<![a-z])(?:ecoles|ecols|ekoles|etablissements|groupes|sites|maternelles|elementaires|primaires)(?![a-z])/u;

const TYPE_APRES = new RegExp(
  `^ ?(?:[,:(=-] ?)?(?:(?:qui |elle |c')?est )?(?:une? |en |la |l'|notre )?(?:ecole )?(?:${TYPE})(?![a-z])(?! (?:ou|et) (?:${TYPE}))`,
  'u',
);
const TYPE_AVANT = new RegExp(
  `(?<![a-z])(?:une?|la|l'|notre|en|et|cote|^)? ?(?:(?:${ECOLE}) )?(?:(?:${TYPE})|(?:une|notre|seule) (?:${ECOLE}))(?: (?:de|a|avec) (?:\\d{1,2}|[a-z]{2,7}) (?:classes?|cl))? ?(?:[,:(=]|qui s'appelle|nommee|appelee|c'est) ?(?:(?:la|le|les|l') ?)?$`,
  'u',
);
/** « et Notre-Dame, qui est privée ». */
const STATUT_APRES = new RegExp(
  `^ ?(?:[,:(=-] ?)?(?:(?:qui |elle |c')?(?:est |etait ))(?:une? |en )?(?:(?:${ECOLE}) )?(?:privee?|publique|catholique)(?![a-z])`,
  'u',
);
/** « Pasteur n'a pas le socle », « Curie l'a déjà », « Les Tilleuls : socle non atteint ». */
const NIVEAU_APRES =
  /^ ?(?:[,:(=-] ?)?(?:qui )?(?:(?:n'a|n'est|n'y est|ne l'a|l'a|a|est|elle|est deja|avait|n'avait) )?(?:(?:pas|non|sans|deja|encore|jamais|toujours|eu|atteint|au|le|la|du|plan|sous|hors) )*(?:socle|snee|pas atteint|non atteint|atteint)(?![a-z])(?! commun)|^ ?(?:ne )?l'a (?:deja|pas|aussi|eue?)(?![a-z])/u;
/** « Pas de SNEE », « Elle n'a pas le socle »: no name. */
const SANS_NOM =
  /^(?:(?:l'|la |le |les |notre |nos |cette |ces |une? )?(?:ecoles?|maternelles?|elementaires?|primaires?|premiere|seconde|deuxieme|autres?|commune|ville|mairie|directrice|directeur|inspect[a-z]+|niveau|plan)|pas|elle|on|nous|aucune?|toutes?|les (?:deux|trois|quatre)|celle|l'une|une?|ca|cela|c'est|ils?|elles)(?![a-z])/u;
const NOMBRE =
  '(?:\\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze)';
const COMPTE_APRES = new RegExp(
  `^ ?(?:[,:(=-] ?)?(?:qui )?(?:(?:en )?(?:a|ont|aura|compte|comptent|comprend|veut|voudrait|demande|prend|souhaite|prendrait|aurait) |avec |c'est )?(?:(?:seulement|environ|que|juste) )?${NOMBRE}(?![a-z\\d])(?! ?(?:€|%|eur|mb|mo|mega|habitants|ans|km|rue|avenue|place|h(?:eures)?(?![a-z])))`,
  'u',
);
const PERSONNE =
  /(?:^|[^a-z])(?:m|mr|mme|mlle|monsieur|madame|maitre|docteur|dr|appelle|suis|maire|directeur|directrice|cordialement|bonjour|bonsoir|merci|signe|chez|par|vers|sur|rue|avenue|place|plan|mairie|ville|commune|village|departement|ami|appel|academie|inspection|college|lycee|samedi|lundi)\.? (?:de |d'|du |des |la |le )?$/u;
const SIGLE =
  /^(?:\p{Lu}{2,6}s?|CM[12]|CE[12]|CP|Wi|Wifi|Internet|Fibre|Samsung|I?[Pp]ad|Isère|Aucune?|Oui|Non|Directe|Numérique|Canopé|Merci|Bonjour|Bonsoir|Salut|Publique|Privée|Tablettes?|Ordinateurs?|Chromebooks?|Apple|Microsoft|Windows|Android|Teams|Excel|Word|France|Éducation|Education|Nationale|Département|Etat|État|Région|Mairie|Commune|École|Ecole|Maternelles?|Élémentaires?|Elémentaires?|Elementaires?|Primaires?|Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre)$/u;

/** The schools named bare in the message, in order. `pris`: what already is a name. */
export function lireNomsNus(
  t: TexteNormalise,
  pris: readonly Etendue[],
  indice: Pick<Indice, 'ecoles' | 'communeConnue'>,
): readonly NomNu[] {
  if (!/\p{Ll}/u.test(t.texte) || t.plat.includes('?')) return [];
  const propres = proposes(t, pris);
  if (propres.length === 0) return [];
  const retenus = new Set<Propre>();
  for (const p of dansUneListe(t, propres, pris)) retenus.add(p);
  const place = indice.communeConnue !== true;
  for (const p of propres) {
    if (deNiveau(t, p)) retenus.add(p);
    if (proche(p, place)) continue;
    if (TYPE_APRES.test(apres(t, p)) || TYPE_AVANT.test(avant(t, p)) || STATUT_APRES.test(apres(t, p)))
      retenus.add(p);
  }
  const comptent = propres.filter((p) => !proche(p, place) && COMPTE_APRES.test(apres(t, p)));
  if (comptent.length + pris.length + retenus.size >= 2 || indice.communeConnue === true)
    for (const p of comptent) retenus.add(p);
  const noms = propres.filter((p) => retenus.has(p));
  return attribue(t, noms, indice);
}

/** « A », « B »: schools that nobody names otherwise, told together. */
const LETTRE = /^[A-H]$/u;
const DES_LETTRES = /(?<![\p{L}\d'’.-])A(?![\p{L}\d'’.-]).*(?<![\p{L}\d'’.-])B(?![\p{L}\d'’.-])/su;

type Propre = Etendue & { readonly nom: string };

/** Groups of capitalised words that may be a school's name. */
function proposes(t: TexteNormalise, pris: readonly Etendue[]): readonly Propre[] {
  const lus: Propre[] = [];
  const enLettres = DES_LETTRES.test(t.texte);
  for (const m of t.texte.matchAll(PROPRE)) {
    const corps = m[2] ?? '';
    const debut = m.index + m[0].length - corps.length;
    const mots = corps.split(/ /u);
    const premier = mots.findIndex((x) => SIGLE.test(x));
    if (premier === 0) continue;
    const nom = (premier < 0 ? mots : mots.slice(0, premier)).join(' ').replace(/[ '’-]+$/u, '');
    const p = { debut, fin: debut + nom.length, nom: titre(m[1] ?? '', nom) };
    const lettre = LETTRE.test(nom) && enLettres;
    if ((nom.length < 3 && !lettre) || pris.some((e) => chevauche(e, p))) continue;
    if (!lettre && !/[ -]/u.test(nom) && estMotCourant(aplatit(nom))) continue;
    const devant = Math.max(0, debut - (m[1] ?? '').length - 24);
    if (PERSONNE.test(t.plat.slice(devant, debut)) || /(?:^| )à $/u.test(t.texte.slice(devant, debut)))
      continue;
    // A place has no level: what follows says that it is a school.
    if (!deNiveau(t, p) && (estPlace(nom) || estPlace(`${m[1] ?? ''}${nom}`.trim()))) continue;
    lus.push(p);
    if (lus.length >= NOMS_MAX) break;
  }
  return lus;
}

function titre(article: string, nom: string): string {
  const a = article.trim();
  if (a === 'des') return `Les ${nom}`;
  return /^(?:du|de la|de l|la|le|les|l)/u.test(a) ? `${article}${nom}` : nom;
}

/** A commune of Isère by its whole name, unless schools are often called so. */
function estPlace(nom: string): boolean {
  const cle = motsDeNom(aplatit(nom)).join(' ');
  return communesNommees(cle)?.portee === 'entier' && !estNomFaible(cle);
}

/** A commune misspelt, perhaps, while none is known. */
function proche(p: Propre, place: boolean): boolean {
  return place && communesProches(motsDeNom(aplatit(p.nom)).join(''), false).length > 0;
}

/** A list may begin by a name that is read as one already (« les écoles Pasteur et Taillefer »). */
function dansUneListe(
  t: TexteNormalise,
  propres: readonly Propre[],
  pris: readonly Etendue[],
): readonly Propre[] {
  const tous: readonly (Etendue & { readonly propre?: Propre })[] = [
    ...pris,
    ...propres.map((propre) => ({ ...propre, propre })),
  ].sort((a, b) => a.debut - b.debut);
  for (const [i, premier] of tous.entries()) {
    const dedans = t.plat.slice(Math.max(0, premier.debut - 70), premier.debut);
    const annonce = premier.propre === undefined ? t.plat.slice(premier.debut, premier.fin) : '';
    if (!PLURIELLE.test(`${dedans}${annonce}`) || (annonce === '' && !LISTE.test(dedans))) continue;
    const liste = [premier];
    for (const p of tous.slice(i + 1)) {
      const precedent = liste.at(-1);
      if (precedent === undefined || !SUITE_DE_LISTE.test(t.plat.slice(precedent.fin, p.debut))) break;
      liste.push(p);
    }
    if (liste.length >= 2) return liste.flatMap((p) => (p.propre === undefined ? [] : [p.propre]));
  }
  return [];
}

/** As many names as there are schools without one, none else being known: theirs, in order. */
function attribue(
  t: TexteNormalise,
  noms: readonly Propre[],
  indice: Pick<Indice, 'ecoles'>,
): readonly NomNu[] {
  const sansNom = indice.ecoles.filter((e) => e.nom === undefined);
  const types = /(?<![a-z])(?:mat|elem|prim)[a-z]*/u.test(t.plat);
  const memes =
    noms.length >= 2 &&
    noms.length === sansNom.length &&
    sansNom.length === indice.ecoles.length &&
    (!types || sansNom.every((e) => e.type === undefined));
  return noms.map(({ debut, fin, nom }, i) => {
    const pour = memes ? sansNom[i]?.id : undefined;
    return { debut, fin, nom, ...(pour !== undefined && { pour }) };
  });
}

/** The message is nothing but as many names as there are schools without one: « Villancourt et Taillefer ». */
export function rienQueDesNoms(t: TexteNormalise, indice: Pick<Indice, 'ecoles'>): readonly NomNu[] {
  if (t.texte.length > 300 || !/\p{Ll}/u.test(t.texte)) return [];
  const sansNom = indice.ecoles.filter((e) => e.nom === undefined);
  if (sansNom.length < 2 || sansNom.length !== indice.ecoles.length) return [];
  const propres = proposes(t, []);
  if (propres.length !== sansNom.length) return [];
  let reste = '';
  let depuis = 0;
  for (const p of propres) {
    reste += `${t.plat.slice(depuis, p.debut)}#`;
    depuis = p.fin;
  }
  reste += t.plat.slice(depuis);
  return /^(?:ce sont |c'est |(?:les |nos )?ecoles (?:sont )?|elles s'appellent )?:? ?(?:(?:et|puis|de|du|la|le|les|l'|des|d') ?|[ ,;/+&.!-]|#)*$/u.test(
    reste,
  )
    ? attribue(t, propres, indice)
    : [];
}

const deNiveau = (t: TexteNormalise, p: Propre): boolean =>
  NIVEAU_APRES.test(apres(t, p)) && !SANS_NOM.test(aplatit(p.nom));

function avant(t: TexteNormalise, p: Etendue): string {
  return t.plat.slice(Math.max(0, p.debut - 70), p.debut);
}

function apres(t: TexteNormalise, p: Etendue): string {
  return t.plat.slice(p.fin, p.fin + 50);
}
