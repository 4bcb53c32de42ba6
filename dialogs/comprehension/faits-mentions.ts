/** Everything in a message that may become a fact, in order, each word used once. */
import { type CommuneLue, lireCommunes } from './communes.js';
import { dates } from './dates.js';
import { type EcoleNommee, lireNomsEcoles } from './ecoles.js';
import { lireNiveau } from './faits-niveau.js';
import type {
  Fragilite,
  GenrePac,
  Indice,
  NeSaitPas,
  Niveau,
  OptionMobile,
  PlanAnterieur,
  Statut,
  TypeEcole,
} from './faits-types.js';
import * as lexique from './lexique.js';
import { type MontantLu, montants } from './montants.js';
import { enEntier, type NombreLu, nombres } from './nombres.js';
import { chevauche, type Etendue, type TexteNormalise } from './normalise.js';
import { type DebitLu, debits } from './unites.js';

/** A count: sure, or to be asked with its possible readings. */
export type Quantite = Etendue &
  (
    | { readonly kind: 'sure'; readonly valeur: number; readonly article: boolean }
    | { readonly kind: 'doute'; readonly lectures: readonly number[]; readonly environ: boolean }
  );

export type Mention = Etendue &
  (
    | { readonly g: 'commune'; readonly lue: CommuneLue }
    | {
        readonly g: 'ecole';
        readonly type: TypeEcole | null;
        readonly deduit: boolean;
        readonly nommee: EcoleNommee | null;
        readonly q: Quantite | null;
        readonly defini: boolean;
        readonly pluriel: boolean;
        readonly autre: boolean;
        readonly groupe: boolean;
      }
    | { readonly g: 'toutes' }
    | { readonly g: 'autre' }
    | { readonly g: 'une' }
    | { readonly g: 'communeMot' }
    | { readonly g: 'rang'; readonly rang: number }
    | { readonly g: 'classes'; readonly q: Quantite | null; readonly cycle: TypeEcole | null }
    | {
        readonly g: 'pac';
        readonly q: Quantite | null;
        readonly rang: number | null;
        readonly genre: GenrePac | null;
        readonly par: boolean;
      }
    | {
        readonly g: 'mobile';
        readonly option: OptionMobile;
        readonly q: Quantite | null;
        readonly pc: boolean;
      }
    | {
        readonly g: 'materiel';
        readonly materiel: lexique.Materiel;
        readonly q: Quantite | null;
        readonly parClasse: boolean;
        readonly nie: boolean;
      }
    | { readonly g: 'niveau'; readonly valeur: Niveau | NeSaitPas | null; readonly deduit: boolean }
    | { readonly g: 'statut'; readonly valeur: Statut }
    | {
        readonly g: 'wifi';
        readonly valeur: 'complet' | 'partiel' | NeSaitPas | null;
        readonly deduit: boolean;
      }
    | {
        readonly g: 'ent';
        readonly valeur: 'ent-sdet' | 'ecole-directe' | 'a-choisir' | NeSaitPas;
        readonly deduit: boolean;
      }
    | { readonly g: 'debit'; readonly lu: DebitLu | null }
    | { readonly g: 'plan'; readonly valeur: PlanAnterieur | NeSaitPas }
    | { readonly g: 'fragilite'; readonly valeur: Fragilite; readonly nie: boolean }
    | { readonly g: 'montant'; readonly lu: MontantLu }
    | { readonly g: 'nombre'; readonly q: Quantite; readonly lu: NombreLu }
  );

const NSP_AVANT =
  /(?:sai[st] (?:pas|plus)|savons pas|savent pas|ignor(?:e|ons)|aucune idee|pas (?:sur|certain)|connais pas|connaissons pas|connait pas)[^.;\n!?]{0,22}$/u;
const NSP_APRES =
  /^ ?[,:=(-]? ?(?:(?:je|on|nous) (?:ne |n'en )?)?(?:sai[st] (?:pas|plus)|savons pas|aucune idee|inconnue?s?|a verifier|ignore|connais pas)/u;

export function neSaitPas(t: TexteNormalise, e: Etendue): boolean {
  return (
    NSP_AVANT.test(t.plat.slice(Math.max(0, e.debut - 50), e.debut)) ||
    NSP_APRES.test(t.plat.slice(e.fin, e.fin + 40))
  );
}

/** Reads the message into mentions. */
export function mentions(t: TexteNormalise, indice: Indice): readonly Mention[] {
  const liste: Mention[] = [];
  const libre = (e: Etendue): boolean => !liste.some((m) => chevauche(m, e));
  const ajoute = (m: Mention): void => {
    if (m.fin > m.debut && libre(m)) liste.push(m);
  };
  const chaque = (
    motif: RegExp,
    faire: (e: Etendue, mot: string, m: RegExpExecArray) => Mention | null,
  ): void => {
    for (const m of t.plat.matchAll(motif)) {
      const e = { debut: m.index, fin: m.index + m[0].length };
      if (!libre(e)) continue;
      const mention = faire(e, m[0], m);
      if (mention !== null) ajoute(mention);
    }
  };
  const avant = (e: Etendue, n = 30): string => t.plat.slice(Math.max(0, e.debut - n), e.debut);
  const apres = (e: Etendue, n = 30): string => t.plat.slice(e.fin, e.fin + n);

  const noms = lireNomsEcoles(t, indice.ecoles);
  for (const n of noms) ajoute(nommee(t, n));
  const chemin = indice.question?.chemin ?? '';
  const surCommune = /^commune(?:\.nom)?$/u.test(chemin) || chemin === 'commune.insee';
  const attente = {
    question: surCommune,
    libre: indice.question === undefined && indice.communeConnue !== true,
    masques: noms,
  };
  for (const lue of lireCommunes(t, attente)) ajoute({ g: 'commune', debut: lue.debut, fin: lue.fin, lue });

  if (/€|eur|h\.?t|ttc|\dk|\d e\b|\de\b|mille/u.test(t.plat)) {
    for (const lu of montants(t, liste)) ajoute({ g: 'montant', debut: lu.debut, fin: lu.fin, lu });
  }
  if (/\d ?[mgk]|mega|giga|fibre|dsl|satellite|starlink|[45] ?g|mbit|debit/u.test(t.plat)) {
    for (const lu of debits(
      t,
      liste.filter((m) => m.g !== 'montant'),
    )) {
      if (!lu.remplace && !lu.nie) ajoute({ g: 'debit', debut: lu.debut, fin: lu.fin, lu });
    }
  }
  chaque(lexique.motif('(?:le |les |notre )?(?:debits?|vitesses?(?: internet)?)'), (e) =>
    neSaitPas(t, e) ? { ...e, g: 'debit', lu: null } : null,
  );
  chaque(lexique.SNEE, (e) =>
    /^ ?commun/u.test(apres(e)) ? null : { ...e, g: 'niveau', ...lireNiveau(t, e) },
  );
  taux(t, indice, ajoute);
  plans(t, ajoute);
  for (const [valeur, motif] of lexique.FRAGILITES_DITES) {
    chaque(motif, (e) => ({
      ...e,
      g: 'fragilite',
      valeur,
      nie:
        /(?:^|[^a-z])(?:pas|ni|non|aucune?|sans|hors|n'[a-z]+)(?: [a-z']{1,9}){0,4} ?$/u.test(
          avant(e, 34).replace(/.*[,.;]/u, ''),
        ) || /^ ?: ?non(?![a-z])/u.test(apres(e)),
    }));
  }
  for (const materiel of lexique.MATERIELS) {
    chaque(materiel.motif, (e) => ({
      ...e,
      g: 'materiel',
      materiel,
      q: null,
      parClasse: /^ ?(?:par|dans chaque|pour chaque|\/) ?classe/u.test(apres(e)),
      nie: /(?:^|[^a-z])(?:pas|ni|sans|aucun)(?: de| d'| le| la| un| une)* ?$/u.test(avant(e)),
    }));
  }
  chaque(lexique.TABLETTES, (e, mot) =>
    /(?:pas|sans|ni|plutot que|au lieu)(?: de| d'| des| les)* ?$/u.test(avant(e))
      ? null
      : { ...e, g: 'mobile', option: lexique.optionDuMot(mot), q: null, pc: false },
  );
  chaque(lexique.ORDINATEURS, (e, mot) =>
    /(?:pas|sans|ni|plutot que|au lieu)(?: de| d'| des| les)* ?$/u.test(avant(e))
      ? null
      : { ...e, g: 'mobile', option: 'ordinateurs', q: null, pc: /^pcs?$/u.test(mot) },
  );
  ents(t, chaque);
  wifis(t, chaque);
  chaque(
    lexique.motif(
      `${lexique.PAC}(?: (?:n ?° ?|numero |no )?([1-9])(?! ?${lexique.CLASSES}))?(?: (${lexique.TYPE}))?`,
    ),
    (e, _mot, m) => {
      const type = lexique.typeDuMot(m[2] ?? '');
      const rang = m[1] === undefined ? ordinal(avant(e)) : enEntier(m[1]);
      const par = /(?:par|chaque|pour chaque|dans chaque) $/u.test(avant(e)) || /^ ?\/ ?/u.test('');
      return { ...e, g: 'pac', q: null, rang, genre: type === 'primaire' ? null : type, par };
    },
  );
  chaque(
    lexique.motif(
      `${lexique.CLASSES}(?: (?:(?:de |d'|en )?(${lexique.TYPE})))?(?! (?:mobiles?|de neige|decouvertes?|vertes?|uniques?))`,
    ),
    (e, _mot, m) => {
      if (
        /(?:par|chaque|toutes les|la|cette|en|de la|une meme|tablettes?|salles? de) $/u.test(avant(e)) &&
        !/(?:y a|avec|dans|pour) la $/u.test('')
      ) {
        if (!/(?:nombre|nb|total) (?:total )?(?:de |en )?$/u.test(avant(e))) return null;
      }
      return { ...e, g: 'classes', q: null, cycle: lexique.typeDuMot(m[1] ?? '') };
    },
  );
  chaque(lexique.motif(`${lexique.CLASSES} unique`), (e) => ({
    ...e,
    g: 'classes',
    q: { ...e, kind: 'sure', valeur: 1, article: false },
    cycle: null,
  }));
  ecoles(t, chaque);
  chaque(lexique.motif('publi(?:ques?|c)|communales?'), (e) =>
    /(?:ecoles?|maternelles?|elementaires?|primaires?|est|sont|du|et|ou|,|^)[ ]?(?:toutes |en )?$/u.test(
      avant(e),
    ) && !/(?:service|marche|argent) $/u.test(avant(e))
      ? { ...e, g: 'statut', valeur: 'publique' }
      : null,
  );
  chaque(
    lexique.motif(
      'privee?s?(?: (?:catholiques?|sous contrat))?|catholiques?|ogec|sous contrat(?: d.association)?|confessionnelles?|ecole libre',
    ),
    (e) => ({ ...e, g: 'statut', valeur: 'privee' }),
  );
  chaque(
    lexique.motif(
      "toutes? les (?:deux|trois|quatre|cinq|[2-9])|les (?:deux|trois|quatre|cinq|[2-9])(?! [a-z]{4})|toutes?|tous|l'ensemble|chacune|chacun|aucune(?! idee)|chaque ecole|partout",
    ),
    (e) =>
      /^ ?(?:les |des )?(?:classes|temps|eleves|jours|le monde|de suite|l')/u.test(apres(e)) ||
      /(?:pas|a|en|wifi|du|malgre) $/u.test(avant(e))
        ? null
        : { ...e, g: 'toutes' },
  );
  chaque(
    lexique.motif(
      "l'autre|la seconde|la deuxieme|la 2 ?(?:e|eme|nde)|la premiere|la 1 ?(?:ere|re)|la troisieme|la 3 ?(?:e|eme)",
    ),
    (e, mot) => {
      if (/^ ?(?:fois|partie|phase|annee|classe|chose|question)/u.test(apres(e))) return null;
      if (mot.startsWith("l'")) return { ...e, g: 'autre' };
      return { ...e, g: 'rang', rang: /prem|1/u.test(mot) ? 1 : /trois|3/u.test(mot) ? 3 : 2 };
    },
  );
  chaque(
    lexique.motif("(?:l')?une(?= (?:de|a|avec|qui|en|sans|deja|pas|publique|privee)(?![a-z]))"),
    (e) => ({ ...e, g: 'une' }),
  );
  chaque(
    lexique.motif(
      '(?:toute )?(?:la |notre |ma |sur la |dans la |cette )?(?:commune|ville|village)|en tout|au total|total',
    ),
    (e) => (/(?:plan|marche) $/u.test(avant(e)) ? null : { ...e, g: 'communeMot' }),
  );
  return avecNombres(
    t,
    [...liste].sort((a, b) => a.debut - b.debut),
  );
}

function ordinal(avant: string): number | null {
  const m = /(?:(premier|1er)|(deuxieme|second|2e|2eme)|(troisieme|3e|3eme)|(quatrieme|4e|4eme)) $/u.exec(
    avant,
  );
  return m === null ? null : m[1] ? 1 : m[2] ? 2 : m[3] ? 3 : 4;
}

type Chaque = (motif: RegExp, faire: (e: Etendue, mot: string, m: RegExpExecArray) => Mention | null) => void;

function nommee(t: TexteNormalise, n: EcoleNommee): Mention {
  const devant = t.plat.slice(Math.max(0, n.debut - 24), n.debut);
  return {
    g: 'ecole',
    debut: n.debut,
    fin: n.fin,
    type: n.type,
    deduit: false,
    nommee: n,
    q: null,
    defini: !/(?:^|[^a-z])une? (?:autre )?$/u.test(devant),
    pluriel: false,
    autre: /autre $/u.test(devant),
    groupe: n.groupe,
  };
}

/** « une élémentaire », « deux écoles maternelles », « groupe scolaire », « école du CP au CM2 ». */
function ecoles(t: TexteNormalise, chaque: Chaque): void {
  const adjectif = '(?:publiques? |privees? |petites? |grandes? )?';
  chaque(
    lexique.motif(
      `(?:(?:${lexique.ECOLE}) ${adjectif})?(${lexique.TYPE})(?: ?(?:et|/|-|\\+) ?(${lexique.TYPE}))?|(${lexique.ECOLE})(?: (?:(?:du |de la )?(ps|tps|cp|petite section)(?: ?(?:au|a la|a|-|/) ?(?:la )?)(cm2|gs|cm1|ce2|grande section)))?`,
    ),
    (e, mot, m) => {
      const devant = t.plat.slice(Math.max(0, e.debut - 30), e.debut);
      const suite = t.plat.slice(e.fin, e.fin + 16);
      if (
        /(?:eleves?|enseignante?s?|parents?|enfants?|niveau|cycle|kits?|pac|programme|en) (?:de |d'|d'une |de l')?$/u.test(
          devant,
        ) &&
        m[1] !== undefined &&
        !/^(?:en)$/u.test('') &&
        !/ecole/u.test(mot)
      ) {
        if (!/(?:^|[^a-z])en $/u.test(devant)) return null;
      }
      if (/^ (?:directe|inclusive|numerique)(?![a-z])/u.test(suite)) return null;
      if (/(?:par|chaque) $/u.test(devant)) return { ...e, g: 'toutes' };
      const pluriel = /s$/u.test((m[3] ?? mot).split(' ')[0] ?? '') || /s$/u.test(m[1] ?? '');
      const un = lexique.typeDuMot(m[1] ?? '');
      const deux = lexique.typeDuMot(m[2] ?? '');
      const niveaux =
        m[4] === undefined
          ? null
          : /^(?:t?ps|petite)/u.test(m[4])
            ? /^cm/u.test(m[5] ?? '')
              ? 'primaire'
              : 'maternelle'
            : 'elementaire';
      const double = un !== null && deux !== null && un !== deux;
      if (double && (pluriel || !/ecole|groupe|etab/u.test(mot))) return separe(t, e, m, chaque);
      return {
        ...e,
        g: 'ecole',
        type: double ? 'primaire' : (un ?? niveaux),
        deduit: double || niveaux !== null,
        nommee: null,
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

/** « maternelle et élémentaire » without « une école » before: two mentions; the second is read on its own. */
function separe(_t: TexteNormalise, e: Etendue, m: RegExpExecArray, chaque: Chaque): Mention | null {
  const fin = e.debut + m[0].lastIndexOf(m[2] ?? '');
  const premier = e.debut + m[0].indexOf(m[1] ?? '') + (m[1] ?? '').length;
  const faire = (debut: number, borne: number, type: TypeEcole | null): Mention => ({
    g: 'ecole',
    debut,
    fin: borne,
    type,
    deduit: false,
    nommee: null,
    q: null,
    defini: true,
    pluriel: false,
    autre: false,
    groupe: false,
  });
  let fait = false;
  chaque(/[^]/gu, (lettre) => {
    if (fait || lettre.debut !== fin) return null;
    fait = true;
    return faire(fin, e.fin, lexique.typeDuMot(m[2] ?? ''));
  });
  return faire(e.debut, premier, lexique.typeDuMot(m[1] ?? ''));
}

/** « à 70 % », « taux de 50 % »: the rates of the campaign say the level. */
function taux(t: TexteNormalise, indice: Indice, ajoute: (m: Mention) => void): void {
  if (indice.taux === undefined) return;
  for (const [niveau, valeurs] of [
    ['pas-atteint', indice.taux['pas-atteint']],
    ['atteint', indice.taux.atteint],
  ] as const) {
    const nombre = String(valeurs);
    for (const m of t.plat.matchAll(
      new RegExp(
        `(?:(?<![a-z])(?:a|aux?|taux|taux d[eu]|taux a)[ :]{1,3}${nombre}(?: ?(?:%|pour ?cents?|pct))?(?![\\d.,]*\\d)(?! ?[a-z€])|subventionn?ee?s? a ${nombre} ?%)`,
        'gu',
      ),
    )) {
      if (!/taux|%|cent|pct/u.test(m[0])) continue;
      ajoute({ g: 'niveau', debut: m.index, fin: m.index + m[0].length, valeur: niveau, deduit: true });
    }
  }
}

/** The year from which a plan is a recent one, as the values of F20's question name it. */
const ANNEE_RECENTE = '2018' satisfies 'depuis-2018' extends `depuis-${infer A}` ? A : never;

function plans(t: TexteNormalise, ajoute: (m: Mention) => void): void {
  const annees = dates(t).filter((d) => d.iso !== null && !d.iso.startsWith('--'));
  for (const m of t.plat.matchAll(lexique.PLAN)) {
    const e = { debut: m.index, fin: m.index + m[0].length };
    const avant = t.plat.slice(Math.max(0, e.debut - 40), e.debut).replace(/.*[.;\n]/u, '');
    const apres = t.plat.slice(e.fin, e.fin + 50).replace(/[.;\n].*/u, '');
    const mot = m[0];
    const date = annees.find(
      (d) =>
        d.debut >= e.fin &&
        /^[^.;\n]{0,26}$/u.test(t.plat.slice(e.fin, d.debut)) &&
        !/classes|tablettes/u.test(t.plat.slice(e.fin, d.debut)),
    );
    const sujet = /plan|enir|programme|dotation/u.test(mot);
    if (date !== undefined) {
      const annee = date.iso?.slice(0, 4) ?? '';
      const recent = date.relation === 'avant' ? annee > ANNEE_RECENTE : annee >= ANNEE_RECENTE;
      const jamais = /(?:jamais|aucun|pas)(?: [a-z']+){0,4} ?$/u.test(avant);
      if (jamais && /^(?:depuis|apres)$/u.test(date.relation)) {
        if (annee <= ANNEE_RECENTE)
          ajoute({ g: 'plan', debut: e.debut, fin: date.fin, valeur: 'avant-2018' });
        continue;
      }
      if (!jamais)
        ajoute({ g: 'plan', debut: e.debut, fin: date.fin, valeur: recent ? 'depuis-2018' : 'avant-2018' });
    } else if (sujet && /^plans?$|equip|numeri|inform|anterieur|precedent|enir|dotation/u.test(mot)) {
      const tete =
        /(?:^|[^a-z])((?:n'[a-z]+ |ne )?(?:jamais|aucun|pas|sans|ni|zero)(?: [a-z']+){0,4} ?)$/u.exec(
          avant,
        )?.[1];
      if (neSaitPas(t, e)) ajoute({ g: 'plan', ...e, valeur: 'ne-sait-pas' });
      else if (tete !== undefined && !/snee|socle/u.test(apres))
        ajoute({ g: 'plan', debut: e.debut - tete.length, fin: e.fin, valeur: 'jamais' });
      else if (/(?:premier|1er) $/u.test(avant)) ajoute({ g: 'plan', ...e, valeur: 'jamais' });
    } else if (
      /^equip/u.test(mot) &&
      /(?:n'a |n'ont |n'avons |n'est )?jamais (?:ete |eu )(?:d'|de )?$/u.test(avant)
    ) {
      ajoute({ g: 'plan', ...e, valeur: 'jamais' });
    }
  }
}

function ents(t: TexteNormalise, chaque: Chaque): void {
  chaque(lexique.motif("(?:l'application )?ecole ?directe"), (e) => ({
    ...e,
    g: 'ent',
    valeur: 'ecole-directe',
    deduit: false,
  }));
  chaque(lexique.motif('beneylu(?: school)?|skolengo|open ent|edifice|ent (?:one|neo)'), (e) => ({
    ...e,
    g: 'ent',
    valeur: 'ent-sdet',
    deduit: true,
  }));
  chaque(/(?<![a-z])one(?![a-z])/gu, (e) =>
    /ONE/u.test(t.texte.slice(e.debut, e.fin)) && /\p{Ll}/u.test(t.texte)
      ? { ...e, g: 'ent', valeur: 'ent-sdet', deduit: true }
      : null,
  );
  chaque(
    lexique.motif(
      "(?:d'|un |l'|d.un )?ents?|environnements? numeriques? de travail|espaces? numeriques? de travail",
    ),
    (e) => {
      const avant = t.plat.slice(Math.max(0, e.debut - 24), e.debut);
      if (neSaitPas(t, e)) return { ...e, g: 'ent', valeur: 'ne-sait-pas', deduit: false };
      if (/(?:pas|sans|aucun)(?: encore)?(?: de| d')? ?$/u.test(avant))
        return { ...e, g: 'ent', valeur: 'a-choisir', deduit: true };
      if (/(?:avons|a|ont|ai|avec|abonnee?s? a|utilis(?:e|ons)|deja)(?: deja)? ?$/u.test(avant))
        return { ...e, g: 'ent', valeur: 'ent-sdet', deduit: true };
      return null;
    },
  );
}

function wifis(t: TexteNormalise, chaque: Chaque): void {
  chaque(lexique.motif('wi-? ?fi|couverture (?:wi-? ?fi|reseau)|reseau sans fil'), (e) => {
    const avant = t.plat.slice(Math.max(0, e.debut - 34), e.debut).replace(/.*[,.;\n]/u, '');
    const apres = t.plat.slice(e.fin, e.fin + 44).replace(/[,.;\n].*/su, '');
    if (neSaitPas(t, e)) return { ...e, g: 'wifi', valeur: 'ne-sait-pas', deduit: false };
    if (/(?:pas|sans|aucun|jamais|ni)(?: encore)?(?: de| le| du| d')? ?$/u.test(avant))
      return { ...e, g: 'wifi', valeur: 'partiel', deduit: true };
    const non =
      /^[^a-z]?(?: ?est| ?:)? ?(?:pas |non |partiel|incomplet|nulle part|insuffisan|seulement|uniquement|dans (?:quelques|certaines|\d|deux|trois|une|la moitie)|que (?:dans|pour)|a moitie)/u.exec(
        apres,
      );
    if (non !== null)
      return {
        debut: e.debut,
        fin: e.fin + non[0].trimEnd().length,
        g: 'wifi',
        valeur: 'partiel',
        deduit: true,
      };
    const oui =
      /^(?: ?est| ?:)? ?(?:partout|complete?(?: partout)?|totale?|dans toute(?:s les (?:classes|salles)| l'ecole)|integrale?|sur toute l'ecole|ok partout|couvre (?:tout|toute l'ecole)|100)/u.exec(
        apres,
      );
    if (oui !== null)
      return { debut: e.debut, fin: e.fin + oui[0].length, g: 'wifi', valeur: 'complet', deduit: false };
    if (/(?:toute l'ecole|tout est|entierement|totalement|integralement)(?: [a-z]+){0,3} ?$/u.test(avant))
      return { ...e, g: 'wifi', valeur: 'complet', deduit: false };
    return { ...e, g: 'wifi', valeur: null, deduit: false };
  });
}

/** Ties each number to what it counts; the others are left as bare numbers. */
function avecNombres(t: TexteNormalise, liste: readonly Mention[]): readonly Mention[] {
  const masques = liste.filter(
    (m) =>
      (m.g === 'ecole' && m.nommee !== null) ||
      ['commune', 'montant', 'debit', 'plan', 'niveau', 'rang'].includes(m.g) ||
      ('materiel' in m && /\d/u.test(t.plat.slice(m.debut, m.fin))) ||
      (m.g === 'pac' && m.rang !== null) ||
      m.g === 'toutes',
  );
  const lus = nombres(t, masques);
  const pris = new Set<NombreLu>();
  const avec = liste.map((m): Mention => {
    if (!('q' in m) || m.q !== null) return m;
    const n =
      lus.find((l) => !pris.has(l) && compte(l) && devant(t, l, m)) ??
      lus.find((l) => !pris.has(l) && compte(l) && derriere(t, l, m));
    const q = n === undefined ? null : quantite(n);
    if (n === undefined || q === null) return m;
    pris.add(n);
    return { ...m, q, debut: Math.min(m.debut, n.debut), fin: Math.max(m.fin, n.fin) } as Mention;
  });
  for (const l of lus) {
    const q = pris.has(l) || !compte(l) || l.kind === 'article' ? null : quantite(l);
    if (q !== null && !avec.some((m) => chevauche(m, l)))
      avec.push({ g: 'nombre', debut: l.debut, fin: l.fin, q, lu: l });
  }
  return avec.sort((a, b) => a.debut - b.debut);
}

function compte(l: NombreLu): boolean {
  return l.kind !== 'exclu' && l.kind !== 'code-postal' && !l.nie && !l.remplace;
}

const ADJECTIFS =
  "(?:petites?|grandes?|grands?|petits?|belles?|nouvelles?|nouveaux?|autres?|vraies?|ecoles?|de|d'|bonnes?|seules?|seul|belle|simples?)";

function devant(t: TexteNormalise, l: NombreLu, m: Mention): boolean {
  return (
    l.fin <= m.debut && new RegExp(`^ ?(?:${ADJECTIFS} ?){0,2}$`, 'u').test(t.plat.slice(l.fin, m.debut))
  );
}

function derriere(t: TexteNormalise, l: NombreLu, m: Mention): boolean {
  if (l.debut < m.fin || l.kind === 'article') return false;
  if (m.g === 'ecole') return false;
  const entre = t.plat.slice(m.fin, l.debut);
  const suite = t.plat.slice(l.fin, l.fin + 12);
  const libre = /^ ?(?:[,.;)\n]|$|et |en tout)/u.test(suite);
  if (/^ ?(?:[:=x×*(]|au nombre de|nb) ?$/u.test(entre)) return libre;
  return (
    m.g === 'classes' &&
    /(?:nombre|nb) (?:total )?(?:de |d')?$/u.test(t.plat.slice(Math.max(0, m.debut - 18), m.debut)) &&
    /^ ?(?:est (?:de )?|c'est )?$/u.test(entre) &&
    libre
  );
}

function quantite(l: NombreLu): Quantite | null {
  const e = { debut: l.debut, fin: l.fin };
  const doute = (lectures: readonly number[], environ = false): Quantite => ({
    ...e,
    kind: 'doute',
    lectures,
    environ,
  });
  switch (l.kind) {
    case 'article':
    case 'aucun':
    case 'entier':
      if (l.approximatif || l.borne !== null) return doute([l.entier], true);
      return { ...e, kind: 'sure', valeur: l.entier, article: l.kind === 'article' };
    case 'produit':
      return doute([l.entier]);
    case 'intervalle':
      return doute([l.min, l.max].flatMap((v) => enEntier(v) ?? []));
    case 'illisible':
      return doute(l.lectures.flatMap((v) => enEntier(v) ?? []));
    case 'decimal':
      return doute([]);
    default:
      return null;
  }
}
