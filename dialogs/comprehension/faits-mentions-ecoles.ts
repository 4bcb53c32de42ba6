/** Mentions of schools: by type, by number, by name, by place in the list. */
import { COMPAREE, type EcoleNommee, EN_GENERAL, HORS_PROJET, statutDit } from './ecoles.js';
import type { Chaque, Mention } from './faits-mention.js';
import type { TypeEcole } from './faits-types.js';
import { ECOLE, motif, TYPE, typeDuMot } from './lexique.js';
import { enEntier } from './nombres.js';
import type { Etendue, TexteNormalise } from './normalise.js';

/** « on n'a pas d'école maternelle »: none. */
const NIEE =
  /(?:^|[^a-z])(?:pas|plus|sans|aucune|jamais(?: eu)?|ni)(?: (?:d'|de |une |d'une )?(?:autre )?| )(?:d'|de )?$/u;

const NOMBRE_EN =
  /(?:\d|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt) ((?:sont )?(?:en |a la |de |d'|dans la ))$/u;

export function nommee(t: TexteNormalise, n: EcoleNommee): Mention {
  const devant = t.plat.slice(Math.max(0, n.debut - 24), n.debut);
  return {
    g: 'ecole',
    debut: n.debut,
    fin: n.fin,
    type: n.type,
    deduit: false,
    nommee: n,
    statut: n.statut,
    q: null,
    defini: !/(?:^|[^a-z])une? (?:autre )?$/u.test(devant),
    pluriel: false,
    autre: /autre $/u.test(devant),
    groupe: n.groupe,
  };
}

/** « une élémentaire », « deux écoles maternelles », « groupe scolaire », « école du CP au CM2 ». */
export function ecoles(t: TexteNormalise, chaque: Chaque): void {
  const adjectif = '(?:publiques? |privees? |petites? |grandes? )?';
  chaque(
    motif(
      `(?:(?:${ECOLE}) ${adjectif})?(${TYPE})(?: ?(?:et|/|-|\\+) ?(${TYPE}))?|(${ECOLE})(?: (?:(?:du |de la )?(ps|tps|cp|petite section)(?: ?(?:au|a la|a|-|/) ?(?:la )?)(cm2|gs|cm1|ce2|grande section)))?`,
    ),
    (e, mot, m) => {
      const devant = t.plat.slice(Math.max(0, e.debut - 30), e.debut);
      const suite = t.plat.slice(e.fin, e.fin + 16);
      if (
        /(?:eleves?|enseignante?s?|parents?|enfants?|niveau|cycle|kits?|pac|programme) (?:de |d'|d'une |de l'|en )?$/u.test(
          devant,
        ) &&
        m[1] !== undefined &&
        !/ecole/u.test(mot)
      )
        return null;
      // « dont 5 en maternelle »: classes, not a school.
      const nombre = NOMBRE_EN.exec(devant);
      if (nombre !== null && m[1] !== undefined && compteClasses(t, e.debut)) {
        return {
          debut: e.debut - (nombre[1]?.length ?? 0),
          fin: e.fin,
          g: 'classes',
          q: null,
          cycle: typeDuMot(m[1]),
        };
      }
      if (COMPAREE.test(devant) || NIEE.test(devant) || EN_GENERAL.test(devant)) return null;
      if (HORS_PROJET.test(t.plat.slice(e.fin, e.fin + 70))) return null;
      if (/^ (?:directe|inclusive|numerique)(?![a-z])/u.test(suite)) return null;
      if (/(?:par|chaque) $/u.test(devant)) return { ...e, g: 'toutes' };
      const pluriel = /s$/u.test((m[3] ?? mot).split(' ')[0] ?? '') || /s$/u.test(m[1] ?? '');
      const un = typeDuMot(m[1] ?? '');
      const deux = typeDuMot(m[2] ?? '');
      const niveaux =
        m[4] === undefined
          ? null
          : /^(?:t?ps|petite)/u.test(m[4])
            ? /^cm/u.test(m[5] ?? '')
              ? 'primaire'
              : 'maternelle'
            : 'elementaire';
      const double = un !== null && deux !== null && un !== deux;
      if (double && (pluriel || !/ecole|groupe|etab/u.test(mot))) return separe(e, m);
      return {
        ...e,
        g: 'ecole',
        type: double ? 'primaire' : (un ?? niveaux),
        deduit: double || niveaux !== null,
        nommee: null,
        statut: statutDit(mot),
        q: null,
        defini:
          /(?:^|[^a-z])(?:la|l'|le|les|notre|nos|cette|ces|mon|ma|mes|leur|leurs|du|des)(?: (?:deux|trois|quatre|cinq|[2-9]))? ?$/u.test(
            devant,
          ),
        pluriel,
        autre:
          /(?:autres?|deuxieme|seconde|2e|2eme|nouvelle|de plus) $/u.test(devant) || /^ de plus/u.test(suite),
        groupe: /groupe|gpe/u.test(mot),
      };
    },
  );
}

/** What was counted last is classes; with nothing counted before, what is counted after. */
function compteClasses(t: TexteNormalise, avant: number): boolean {
  const mots = Array.from(t.plat.slice(0, avant).matchAll(COMPTE), (m) => m[1] !== undefined);
  return mots.at(-1) ?? /clas{1,3}es|cl(?![a-z])/u.test(t.plat);
}
const COMPTE =
  /(?<![a-z])(?:(clas{1,3}es?|cl)|pacs?|kits?|tab[a-z]*|ipads?|ordi[a-z]*|pcs?|vpis?|video-?pro[a-z]*|enis?|ecrans?|robots?|casques?)(?![a-z])/gu;

/** « maternelle et élémentaire » without « une école » before: two mentions. */
function separe(e: Etendue, m: RegExpExecArray): readonly Mention[] {
  const [un, deux] = [m[1] ?? '', m[2] ?? ''];
  const second = e.debut + m[0].lastIndexOf(deux);
  const faire = (debut: number, fin: number, type: TypeEcole | null): Mention => ({
    g: 'ecole',
    debut,
    fin,
    type,
    deduit: false,
    nommee: null,
    statut: null,
    q: null,
    defini: true,
    pluriel: false,
    autre: false,
    groupe: false,
  });
  return [
    faire(e.debut, e.debut + m[0].indexOf(un) + un.length, typeDuMot(un)),
    faire(second, e.fin, typeDuMot(deux)),
  ];
}

/** « les deux », « toutes », « l'autre », « la première », « une de 5 classes », « la commune ». */
export function renvois(t: TexteNormalise, chaque: Chaque): void {
  const avant = (e: Etendue): string => t.plat.slice(Math.max(0, e.debut - 30), e.debut);
  const apres = (e: Etendue): string => t.plat.slice(e.fin, e.fin + 30);
  chaque(
    motif(
      "toutes? les (?:deux|trois|quatre|cinq|[2-9])|les (?:deux|trois|quatre|cinq|[2-9])(?! (?!sont|avec|sans|deja|equip|auraient|veulent)[a-z]{4})|toutes?|tous|l'ensemble|chacune|chacun|chaque(?= ?(?:[.,;!)\n]|$))|aucune(?= ?(?:des?|d'|n'|ne|n|[.,;!]|$)(?![a-z]))(?! idee)|chaque ecole|partout",
    ),
    (e) =>
      /^ ?(?:les |des )?(?:classes|temps|eleves|jours|le monde|de suite|l')/u.test(apres(e)) ||
      /(?:pas|a|en|wifi|du|malgre) $|de chaque$/u.test(
        `${avant(e)}${t.plat.slice(e.debut, e.fin) === 'chaque' ? 'chaque' : ''}`,
      )
        ? null
        : { ...e, g: 'toutes' },
  );
  chaque(
    motif(
      "l'autre|la seconde|la deuxieme|la 2 ?(?:e|eme|nde)|la premiere|la 1 ?(?:ere|re)|la troisieme|la 3 ?(?:e|eme)",
    ),
    (e, mot) => {
      if (/^ ?(?:fois|partie|phase|annee|classe|chose|question)/u.test(apres(e))) return null;
      if (mot.startsWith("l'")) return { ...e, g: 'autre' };
      return { ...e, g: 'rang', rang: /prem|1/u.test(mot) ? 1 : /trois|3/u.test(mot) ? 3 : 2 };
    },
  );
  chaque(
    motif(
      `${ECOLE} (?:n ?° ?|numero |no )?([1-9])(?= ?(?:[:,;(=.-]|$|a (?!\\d)|compte|n'|ne |est |sans |avec |: ))`,
    ),
    (e, _mot, m) => ({ ...e, g: 'rang', rang: enEntier(m[1] ?? '') ?? 1 }),
  );
  chaque(motif("celles?(?= (?:du|de|des|d')(?![a-z]))"), (e) => ({ ...e, g: 'une', n: 1, celle: true }));
  chaque(motif("(?:l')?une(?= (?:de|a|avec|qui|en|sans|deja|pas|publique|privee)(?![a-z]))"), (e) => ({
    ...e,
    g: 'une',
    n: 1,
  }));
  chaque(
    /(?<=(?:^|[^a-z])ecoles?[^.;\n]{1,40}(?:et|,|:|puis) )([1-9]|deux|trois|quatre)(?= (?:a \d\d ?%|avec|sans|en rep|deja|pas|publiques?|privees?)(?![a-z]))/gu,
    (e, mot) => ({ ...e, g: 'une', n: enEntier(mot) ?? { deux: 2, trois: 3, quatre: 4 }[mot] ?? 1 }),
  );
  chaque(
    motif(
      '(?:toute )?(?:la |notre |ma |sur la |dans la |cette )?(?:commune|ville|village)|en tout|au total|total',
    ),
    (e, mot) =>
      /(?:plan|marche) $/u.test(avant(e)) || (/tout|total/u.test(mot) && /ecoles? $/u.test(avant(e)))
        ? null
        : { ...e, g: 'communeMot' },
  );
}
