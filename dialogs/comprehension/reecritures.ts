/**
 * Turns of phrase that the readers know under one form: each is put into it before anything is read. The text that a person
 * typed is kept elsewhere; what is rewritten says the same.
 */

const NOMBRE = '(?:\\d{1,2}|une?|deux|trois|quatre|cinq|six|sept|huit)';
const COMPTE =
  '(?:\\d{1,2}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt)';
const APPAREILS = '(?:tablettes?|ipads?|ordi\\p{L}*|pc(?:s|(?!\\p{L}))|portables?)';
const VINGT = '(?:1\\d|20|dix|douze|quinze|vingt)';
const NIVEAU =
  '(?:tps|ps|ms|gs|[cC][pP]|[cC][eEmM] ?[12]|[cC][mM]|[cC][eE]|petite section|moyenne section|grande section)';
const NOM_PROPRE =
  "(?:(?:la |le |les |l')?\\p{Lu}[\\p{L}'-]+(?: (?:de |du |des |la )?\\p{Lu}[\\p{L}'-]+){0,2})";

/** « 3 PAC de 20 tablettes et 2 de 20 ordis »: PACs again. */
const ELLIPSE =
  /(?<=PACs? (?:de|d')[^.?!]{3,40}(?:et|,|\+|puis) )(\d{1,2}|une?|deux|trois|quatre|cinq|six|sept|huit)(?= (?:autres? )?de (?:1\d|20|dix|douze|quinze|vingt) (?:tablettes?|ipads?|ordi\p{L}*|pc(?:s|(?!\p{L}))|portables?)(?!\p{L}))/giu;
/** « 2 PAC de 20 tablettes et 1 de 10 »: PACs and devices again. */
const ELLIPSE_NUE = new RegExp(
  `(PACs?|kits?|lots?) (?:de|d'|à) (${VINGT}) (${APPAREILS})((?:,| et|,? puis|,? plus) )(${COMPTE}) (?:autres? )?(?:de|à) (${VINGT})(?= ?(?:$|[.,;!?]| et | pour ))`,
  'giu',
);
/** « 2 kits ordi 20 », « 1 PAC tab 10 »: the devices after their kind. */
const APRES_LE_GENRE = new RegExp(
  `(?<!\\p{L})(PACs?|kits?|lots?) (?:en |de )?(tabs?|${APPAREILS}) (?:de |x ?|par )?(10|20|vingt|dix)(?![\\d,.]|\\p{L}| ?(?:%|€|classes?|euros?|mb|mo))`,
  'giu',
);
/** « ni l'une ni l'autre »: none of the two. */
const NI_L_UNE = /(?<!\p{L})ni l['’]une? ni l['’]autre(?!\p{L})/giu;
const TOUTES_DEUX = /(?<!\p{L})(?:toutes deux|l['’]une et l['’]autre|l['’]une comme l['’]autre)(?!\p{L})/giu;
/** « deux écoles maternelle et élémentaire »: one of each. */
const DEUX_TYPES =
  /(?<![\p{L}\d])(?:deux|2) écoles,? (maternelle|[eé]l[eé]mentaire|primaire) et (maternelle|[eé]l[eé]mentaire|primaire)(?!\p{L})/giu;
/** « 3 classes de maternelle et les 6 d'élémentaire ». */
const DE_CYCLE =
  /(?<!\p{L})((?:classes?|(?<=classes?[^.?!\n]{3,30} (?:et|\+)(?: les)? )\d{1,2}))(?: de | d['’])(?=(?:la |l['’])?(?:maternelles?|[eé]l[eé]mentaires?|primaires?)(?!\p{L}))/giu;
/** « deux lots de 20 tablettes »: what a PAC is called by those who buy. */
const LOTS =
  /(?<!\p{L})lots?(?= de (?:1\d|20|dix|douze|quinze|vingt) (?:tablettes?|ipads?|ordi\p{L}*|pc(?:s|(?!\p{L}))|portables?)(?!\p{L}))/giu;
/** « 2 PAC : un avec 20 tablettes et un avec 20 ordinateurs »: the two are those of the detail. */
const EN_DETAIL = new RegExp(
  `(?<![\\p{L}\\d])(?:deux|2) PACs?(?: [^:,(.?!]{0,30})? ?[:,(] ?(?:un|1) (?:avec |de |en |à |a )(${VINGT} ${APPAREILS})(?: et|,|,? puis) (?:un|1|l'autre|le deuxième|le second)(?: autre)? (?:avec |de |en |à |a )(${VINGT} ${APPAREILS})(?!\\p{L})`,
  'giu',
);
/** « 23 classes l'an dernier, 22 cette année ». */
const PASSE =
  /(?<!\d)(\d{1,3}) classes?,? (?:l'an(?:née)? (?:dernier|dernière|passée?)|avant|il y a un an|en 20\d\d),? ?(?:et |mais |contre )?(\d{1,3})(?: classes?)? (?:cette année|maintenant|aujourd'hui|désormais|actuellement)/giu;
/** « deux PAC pour Jaurès et un pour Curie ». */
const PAC_PAR_NOM = new RegExp(
  `(?<![\\p{L}\\d])(${NOMBRE}) (?:PAC|pac|kit)s? (?:à|pour|dans|sur) (${NOM_PROPRE})(?:,| et|,? puis) (${NOMBRE})(?: (?:PAC|pac|kit)s?)? (?:à|pour|dans|sur) (${NOM_PROPRE})`,
  'gu',
);
/** « 3 classes de CP, 2 de CE1, 4 de CM ». */
const PAR_NIVEAU = new RegExp(
  `(?<![\\p{L}\\d])\\d{1,2} classes? (?:de |en |d')?${NIVEAU}(?:(?:,| et|,? puis| \\+) \\d{1,2} (?:classes? )?(?:de |en |d')?${NIVEAU})*(?!\\p{L})`,
  'giu',
);

/** « débit 100 à Jaurès, 12 à Curie »: throughputs in the unit of the call. */
const DEBITS_PAR_NOM = new RegExp(
  `(?<!\\p{L})(débits?|debits?|connexion|internet) ?(?:de |: ?|est de )?(\\d{1,4})(?: ?[mM](?:[bB](?:its?)?(?:\\/s|ps)?|[ée]gas?))? (à|pour|sur) (${NOM_PROPRE})(,| et|,? puis) (\\d{1,4})(?: ?[mM](?:[bB](?:its?)?(?:\\/s|ps)?|[ée]gas?))? (à|pour|sur) (${NOM_PROPRE})`,
  'gu',
);

/** « 6 classes à l'école élémentaire et 3 à la maternelle ». */
const CLASSES_PAR_ECOLE = new RegExp(
  `(?<![\\p{L}\\d])(${COMPTE}) classes? (?:à|dans|pour) (?:l'école (maternelle|élémentaire|primaire)|(?:la |l')(maternelle|élémentaire)),? et (${COMPTE})(?: classes?)? (?:à|dans|pour) (?:l'école |la |l')(maternelle|élémentaire|primaire)(?!\\p{L}| \\p{Lu})`,
  'gu',
);

/** « … Cordialement, Jeanne Martin, secrétaire de mairie »: who signs says nothing of what is asked. */
const SIGNATURE = /(?<=\S{3}[^\n]{0,900})[\s,.;!]+(?:bien |très )?cordialement[ ,.;]+\p{L}[^?\n]{2,80}$/iu;

/** « et si on en avait 19 ? »: supposed, not told of the past. */
const SI_ON_EN_AVAIT =
  /(?<=(?:^|\P{L})si (?:on|nous) en )(?:avait|aurait|avions|aurions)(?= (?:que |plutôt )?\d)/giu;
/** « euh », « hum », dictated as they come. */
const HESITATION = /(?<=^|[\s,.])(?:euh+|heu+|hum+|hem|mmh+)(?:[ ,.…]+|$)/giu;
/** The marks that a dictation spells. */
const POINT_DICTE = /[ ,]+point d['’]interrogation(?= |$|[.?!])/giu;
const A_LA_LIGNE = /[ ,]+(?:point )?à la ligne(?= |$)/giu;
/** « huit non neuf »: the second one. */
const REPRIS = new RegExp(`(?<![\\p{L}\\d,.])${COMPTE},? non,? (${COMPTE})(?= (?:à|en|dans) )`, 'giu');
/** « 5 en mat et 9 en élem »: classes, when nothing else was counted. */
const EN_CYCLES = new RegExp(
  `(?<=(?:^|\\P{L})(?:on a|on en a|avons|j['’]ai|il y a|y a|on est à|ça fait|avec|pour) )(${COMPTE})(?: classes?)? en (mat(?:er(?:nelle)?)?s?|[eé]l[eé]m(?:entaire)?s?|primaire)(?:,? et|,| \\+|,? puis|,? plus)(?: les)? (${COMPTE})(?: classes?)? en (mat(?:er(?:nelle)?)?s?|[eé]l[eé]m(?:entaire)?s?|primaire)(?!\\p{L})`,
  'giu',
);
const COMPTE_AUTRE =
  /(?<!\p{L})(?:pacs?|kits?|tab\p{L}*|ipads?|ordi\p{L}*|pcs?|vpi|eni|[eé]l[eè]ves?|[eé]coles?|robots?|casques?|[eé]crans?|enfants?|enseignants?|profs?|instits?|visualiseurs?|agents?|atsems?)(?!\p{L})/iu;

/** « l'école de la gare elle en a cinq »: the school is named once, what is counted is said. */
const UNE_ECOLE =
  "(?<!\\p{L})((?:[lL]['’][eéEÉ]cole|[lL]a maternelle|[lL]['’][eéEÉ]l[eé]mentaire|[lL]a primaire|[lL]e groupe scolaire)(?: (?:de la |de l['’]|du |des |de )[\\p{L}'’-]+| \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?)?),? elle ";
const ELLE_EN_A = new RegExp(
  `${UNE_ECOLE}en (?:a|compte|fait) (\\d{1,2}|${COMPTE})(?!\\p{L}| classes?)`,
  'gu',
);
const ELLE_A = new RegExp(`${UNE_ECOLE}(?=(?:a|compte|fait) )`, 'gu');
/** « tablettes par 20 », « tous en tablettes x20 »: of each PAC. */
const PAR_VINGT = new RegExp(
  `(?<!(?:PACs?|kits?|lots?) (?:en |de )?)(?<!\\p{L}|\\d )(tabs?|${APPAREILS}) ?(?:par|[x×*]) ?(10|20|dix|vingt)(?= ?(?:$|[,.;!?)\\n]| partout| pour | [aà] | sur | dans ))`,
  'giu',
);
/** « un tablettes par 20, un ordinateurs par 20 »: PACs. */
const UN_PAR_VINGT =
  /(?<![\p{L}\d])(une?|[1-9]|deux|trois|quatre|cinq|six) (?:en |de )?(tabs?|tablettes|ipads|ordi\p{L}*s|pcs?|portables) ?(?:par|[x×*]) ?(10|20|dix|vingt)(?= ?(?:$|[,.;!?)\n]| partout| et | pour | [aà] | sur | dans ))/giu;
/** « Jaurès est au socle, pas Pasteur », « …, pas les autres »: the contrary is said of them. */
const PAS_EUX =
  /(?<=(?:socle|snee|SNEE|atteint)[^.;?!]{0,30}), ?(?:mais )?pas (les autres|l['’]autre|(?:l['’]école |celle d[eu] |à |la |le |les )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)(?= ?(?:$|[.,;!\n]))/gu;
/** « 2 vidéoprojecteurs pour le PAC maternelle et 1 pour le PAC élémentaire ». */
const AUTANT_POUR =
  /(?<=(?:\d{1,2}|une?|deux|trois) (vid[eé]o-?projecteurs?(?: interactifs?)?|vpi|eni|[eé]crans?(?: (?:num[eé]riques? )?interactifs?)?|visualiseurs?|robots?|casques?) (?:pour|dans|à) [^.,;?!]{2,40}(?:,| et) ?)(\d{1,2}|une?|deux|trois)(?= (?:pour|dans|à) )/giu;
/** « 2 de 20 tablettes et 1 de 20 ordinateurs », PACs having been spoken of before. */
const DEUX_LOTS = new RegExp(
  `(?<![\\p{L}\\d])(${NOMBRE}) (?:de|avec|en) (${VINGT}) (${APPAREILS})( et |, | puis )(${NOMBRE}) (?:de|avec|en) (${VINGT}) (${APPAREILS})`,
  'giu',
);
/** « et si on prenait 1 PAC de chaque ? »: the two options. */
const UN_DE_CHAQUE =
  /(?<=(?:prenait|prend|prenions|mettait|demandait) )(?:1|une?) (?:PAC|kit|lot) de chaque(?: sorte| type)?(?= ?(?:$|[?.!,]))/giu;
/** « en sept. »: the month. */
const EN_SEPT = /(?<!\p{L})en sept(?:\.(?= )|(?= ?(?:$|[,;!?)])))/giu;
/** « 13, on a ouvert une classe »: the number of now. */
const OUVERTURE =
  /(?<=^[^\d]{0,24})(?<![\p{L}\d])(\d{1,2}),? (?=(?:car |parce qu['’] ?|vu qu['’] ?)?on (?:a|en a|vient d['’] ?en|vient d['’] ?) ?(?:ouvert|ferm[eé]|ouvrir|fermer|perdu|gagn[eé]))/giu;
/** « on en perd deux »: classes, where nothing else is counted. */
const EN_PERD = new RegExp(
  `(?<!\\p{L})(on|nous) en (perd|perdons|gagne|gagnons|ferme|fermons|ouvre|ouvrons) (${COMPTE})(?= ?(?:$|[,.;!?\\n]| [aà] la | en | l['’]an| cette | en moins| de plus))`,
  'giu',
);

/** The cleaned text with those turns under their known form. */
export function reecrire(texte: string): string {
  return texte
    .replace(SIGNATURE, '')
    .replace(SI_ON_EN_AVAIT, 'a')
    .replace(HESITATION, '')
    .replace(POINT_DICTE, ' ?')
    .replace(A_LA_LIGNE, '. ')
    .replace(ELLE_EN_A, '$1 a $2 classes')
    .replace(ELLE_A, '$1 ')
    .replace(
      UN_PAR_VINGT,
      (_, k: string, genre: string, n: string) =>
        `${k} PAC de ${n} ${/^tab/iu.test(genre) ? 'tablettes' : genre}`,
    )
    .replace(DEUX_LOTS, (tout, ...[a, n, x, lien, b, m, y]: string[]) =>
      /(?<!\p{L})(?:pacs?|kits?|lots?|dont)(?!\p{L})/iu.test(texte)
        ? tout
        : `${a} PAC de ${n} ${x}${lien}${b} PAC de ${m} ${y}`,
    )
    .replace(PAS_EUX, ', $1 non')
    .replace(AUTANT_POUR, '$2 $1')
    .replace(UN_DE_CHAQUE, "1 PAC de tablettes et 1 PAC d'ordinateurs")
    .replace(EN_SEPT, 'en septembre')
    .replace(
      PAR_VINGT,
      (_, genre: string, n: string) => `${n} ${/^tab/iu.test(genre) ? 'tablettes' : genre} par PAC`,
    )
    .replace(OUVERTURE, '$1 classes, ')
    .replace(EN_PERD, '$1 $2 $3 classes')
    .replace(REPRIS, '$1')
    .replace(EN_CYCLES, (tout, n: string, un: string, m: string, deux: string, ou: number) => {
      const types = [cycleDe(un), cycleDe(deux)];
      if (
        types[0] === types[1] ||
        COMPTE_AUTRE.test(`${texte.slice(0, ou)} ${texte.slice(ou + tout.length, ou + tout.length + 12)}`)
      )
        return tout;
      return `${n} classes en ${types[0]} et ${m} classes en ${types[1]}`;
    })
    .replace(NI_L_UNE, (mot) => (/^N/u.test(mot) ? 'Aucune' : 'aucune'))
    .replace(TOUTES_DEUX, 'toutes les deux')
    .replace(DEUX_TYPES, '1 école $1 et 1 école $2')
    .replace(
      CLASSES_PAR_ECOLE,
      (_, n: string, ecole: string | undefined, type: string | undefined, m: string, autre: string) =>
        `une ${ecole ?? type ?? ''} de ${n} classes et une ${autre} de ${m} classes`,
    )
    .replace(DE_CYCLE, '$1 en ')
    .replace(LOTS, 'PAC')
    .replace(EN_DETAIL, '1 PAC de $1 et 1 PAC de $2')
    .replace(
      APRES_LE_GENRE,
      (_, lot: string, genre: string, n: string) =>
        `${lot} de ${n} ${/^tab/iu.test(genre) ? 'tablettes' : genre}`,
    )
    .replace(ELLIPSE_NUE, '$1 de $2 $3$4$5 PAC de $6 $3')
    .replace(ELLIPSE, '$1 PAC')
    .replace(PASSE, 'on avait $1 classes, on en a $2')
    .replace(DEBITS_PAR_NOM, '$4 $2 Mb/s, $8 $6 Mb/s')
    .replace(PAC_PAR_NOM, '$2 : $1 PAC, $4 : $3 PAC')
    .replace(
      PAR_NIVEAU,
      (dites) =>
        `${somme(dites)} classes en ${/(?:c[pem]\b|c[em] ?[12])/iu.test(dites) ? 'élémentaire' : 'maternelle'}`,
    );
}

function cycleDe(mot: string): string {
  return /^mat/iu.test(mot) ? 'maternelle' : 'élémentaire';
}

/** The classes of each level together: the numbers that a level follows. */
function somme(dites: string): number {
  return [...dites.matchAll(/(\d{1,2}) (?:classes? )?(?:de |en |d')?(?=\p{L})/gu)].reduce(
    (n, m) => n + Number(m[1]),
    0,
  );
}
