/** Everything in a message that may become a fact, in order, each word used once. */
import { lireCommunes } from './communes.js';
import { lireNomsEcoles } from './ecoles.js';
import { appositions } from './faits-appositions.js';
import { cycles } from './faits-cycles.js';
import { ellipses } from './faits-ellipses.js';
import { type Chaque, type Mention, neSaitPas } from './faits-mention.js';
import { ents, plans, statuts, taux, wifis } from './faits-mentions-autres.js';
import { ecoles, nommee, renvois } from './faits-mentions-ecoles.js';
import { ATTEINT, AUTRE_ATTEINT, AUTRE_SUJET, ELLIPSE, INCONNU_SEUL, lireNiveau } from './faits-niveau.js';
import { avecNombres } from './faits-quantites.js';
import type { Indice } from './faits-types.js';
import * as lexique from './lexique.js';
import { montants } from './montants.js';
import { enEntier } from './nombres.js';
import { chevauche, type Etendue, type TexteNormalise } from './normalise.js';
import { debits } from './unites.js';

/** « on a reçu des ordis », « nous avons déjà 20 tablettes »: what the school has, not what the project asks for. */
const DEJA_LA =
  /(?:(?:avons|a|ai|as|ont|avait|avions) (?:deja |recemment |bien |aussi )*(?:recu|eu|achete|ete equipee?s?(?: (?:de|en|avec|d'))?|beneficie)|recu|(?:avons|a|ai|ont|dispos(?:e|ons) (?:de|d')|posse?d[a-z]+|equipee?s? (?:de|d'|en|avec)) ?deja|deja (?:equipee?s? (?:de|d'|en|avec)|dotee?s? de)|possede|possedons|dispose deja)(?: (?:actuellement|aussi|de|d'|des|les|un|une|le|la|nos|quelques|vieux|vieilles|anciens?|\d{1,3}|deux|trois|quatre|cinq|six|dix|quinze|vingt))* ?$/u;

const PAS_DE =
  /(?:pas|sans|ni|aucune?|plutot que|plutot [a-z' ]{1,30} que|au lieu)(?: de| d'| des| les)* ?$/u;

/** « ah non Vienne », « finalement c'est Vif »: a few words that correct may name another commune. */
const CORRIGE_LA_COMMUNE =
  /^(?:(?:ah|euh|heu|oups|pardon|desolee?|mais) ?,? ?)*(?:non,? (?:ce n'est |c'est )?pas (?:a |de )?(?:[a-z'-]+ ?){1,4},|pas (?:a |de )?(?:[a-z'-]+ ?){1,4}(?:,| mais)|non|en fait|finalement|plutot|erreur|correction|c'est plutot|je voulais dire|je me suis trompee?),? (?:c'est |c'etait |nous sommes (?:a |de )?|on est (?:a |de )?|je suis (?:a |de )?)?(?:[a-z'-]+ ?){1,5}[.! ]*$/u;

/** Reads the message into mentions. */
export function mentions(t: TexteNormalise, indice: Indice): readonly Mention[] {
  const liste: Mention[] = [];
  const libre = (e: Etendue): boolean => !liste.some((m) => chevauche(m, e));
  const ajoute = (m: Mention): void => {
    if (m.fin > m.debut && libre(m)) liste.push(m);
  };
  const chaque: Chaque = (motif, faire) => {
    for (const m of t.plat.matchAll(motif)) {
      const e = { debut: m.index, fin: m.index + m[0].length };
      if (!libre(e)) continue;
      const fait = faire(e, m[0], m);
      if (fait !== null) for (const mention of 'g' in fait ? [fait] : fait) ajoute(mention);
    }
  };
  const avant = (e: Etendue, n = 30): string => t.plat.slice(Math.max(0, e.debut - n), e.debut);
  const apres = (e: Etendue, n = 30): string => t.plat.slice(e.fin, e.fin + n);

  const noms = lireNomsEcoles(t, indice);
  for (const n of noms) ajoute(nommee(t, n));
  const chemin = indice.question?.chemin ?? '';
  const surCommune = /^commune(?:\.nom)?$/u.test(chemin) || chemin === 'commune.insee';
  const attente = {
    question: surCommune,
    libre:
      (indice.question === undefined && indice.communeConnue !== true) || CORRIGE_LA_COMMUNE.test(t.plat),
    masques: noms,
  };
  for (const lue of lireCommunes(t, attente)) ajoute({ g: 'commune', debut: lue.debut, fin: lue.fin, lue });

  if (/€|eur|h\.?t|ttc|balle|\d ?k|\d e\b|\de\b|mille/u.test(t.plat)) {
    for (const lu of montants(t, liste)) ajoute({ g: 'montant', debut: lu.debut, fin: lu.fin, lu });
  }
  if (
    /\d ?[mgk]|mega|giga|fibre|dsl|satellite|starlink|[45] ?g|mbit|debit|down|up|montant|descend/u.test(
      t.plat,
    )
  ) {
    for (const lu of debits(
      t,
      liste.filter((m) => m.g !== 'montant'),
    )) {
      // « 5M 9E » to the number of classes: levels, not a throughput.
      // The town hall's line is no school's.
      if (/^ ?(?:en|a la|de la|dans la|pour la) mairie(?![a-z])/u.test(t.plat.slice(lu.fin, lu.fin + 24)))
        continue;
      const niveau = /\.classes$/u.test(chemin) && /^\d{1,2} ?m$/u.test(t.plat.slice(lu.debut, lu.fin));
      if (!lu.remplace && !lu.nie && !niveau) ajoute({ g: 'debit', debut: lu.debut, fin: lu.fin, lu });
    }
  }
  chaque(lexique.motif('(?:le |les |notre )?(?:debits?|vitesses?(?: internet)?)'), (e) =>
    neSaitPas(t, e) ? { ...e, g: 'debit', lu: null } : null,
  );
  chaque(lexique.SNEE, (e) =>
    /^ ?commun/u.test(apres(e)) ? null : { ...e, g: 'niveau', ...lireNiveau(t, e) },
  );
  taux(t, indice, ajoute);
  chaque(ATTEINT, (e, _mot, m) =>
    AUTRE_ATTEINT.test(avant(e, 44))
      ? null
      : { ...e, g: 'niveau', valeur: m[1] !== undefined ? 'pas-atteint' : 'atteint', deduit: false },
  );
  if (liste.some((m) => m.g === 'niveau')) {
    // « Jaurès au socle, Pasteur on ne sait pas ».
    chaque(INCONNU_SEUL, (e) => {
      const dit = liste.some((x) => x.g === 'niveau' && x.valeur !== null && x.fin <= e.debut);
      const nomme = liste.some(
        (x) =>
          x.g === 'ecole' &&
          x.fin <= e.debut &&
          /^[ ,:(]*(?:c'est |elle |la )?$/u.test(t.plat.slice(x.fin, e.debut)),
      );
      return dit && nomme ? { ...e, g: 'niveau', valeur: 'ne-sait-pas', deduit: false } : null;
    });
    chaque(ELLIPSE, (e, _mot, m) => {
      if (AUTRE_SUJET.test(avant(e)) || /(?:sai[st]|savons|savent|connai[a-z]+) ?$/u.test(avant(e)))
        return null;
      const dit = liste.some((x) => x.g === 'niveau' && x.valeur !== null && x.fin <= e.debut);
      const sujet =
        /(?:autre|elle|elementaires?|maternelles?|primaires?|elem|mat|classes|ecoles?|premiere|seconde|deuxieme|[a-z]{3})(?: est| l'a| ,|,)? ?$/u;
      const loin = /^ (?:a|en|pour|dans) /u.test(apres(e)) && /(?:mais|et) $/u.test(avant(e));
      if (!dit || !(loin || sujet.test(avant(e))) || /(?:snee|socle|atteint) ?[,:]? ?$/u.test(avant(e)))
        return null;
      return { ...e, g: 'niveau', valeur: m[1] !== undefined ? 'pas-atteint' : 'atteint', deduit: true };
    });
  }
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
      nie:
        /(?:^|[^a-z])(?:pas|ni|sans|aucun)(?: de| d'| le| la| un| une)* ?$/u.test(avant(e)) ||
        DEJA_LA.test(avant(e, 60)),
    }));
  }
  chaque(lexique.TABLETTES, (e, mot) =>
    PAS_DE.test(avant(e, 44)) || DEJA_LA.test(avant(e, 60))
      ? null
      : { ...e, g: 'mobile', option: lexique.optionDuMot(mot), q: null, pc: false },
  );
  chaque(lexique.ORDINATEURS, (e, mot) =>
    PAS_DE.test(avant(e, 44)) || DEJA_LA.test(avant(e, 60))
      ? null
      : { ...e, g: 'mobile', option: 'ordinateurs', q: null, pc: /^pcs?$/u.test(mot) },
  );
  ents(t, chaque);
  wifis(t, chaque);
  chaque(
    lexique.motifCompte(
      `${lexique.PAC}(?: (?:n ?° ?|numero |no )?([1-9])(?! ?${lexique.CLASSES}))?(?: (${lexique.TYPE}))?`,
    ),
    (e, _mot, m) => {
      const type = lexique.typeDuMot(m[2] ?? '');
      const rang = m[1] === undefined ? ordinal(avant(e)) : enEntier(m[1]);
      const par = /(?:par|chaque|pour chaque|dans chaque) $/u.test(avant(e));
      return { ...e, g: 'pac', q: null, rang, genre: type === 'primaire' ? null : type, par, dans: false };
    },
  );
  // « 3 PAC de 20 ordis et un de 20 tablettes ».
  if (liste.some((m) => m.g === 'pac'))
    chaque(
      /(?<=(?:et|plus|puis|,|\+) )(?:une?|deux|trois|quatre|cinq|[1-9])(?= (?:autres? )?(?:de|avec|en) (?:\d{2}|dix|quinze|vingt) (?:tab|ordi|ipad|pc|port))/gu,
      (e, mot) => {
        const n = { un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5 }[mot] ?? enEntier(mot);
        const avantLui = liste.some((m) => m.g === 'pac' && m.fin <= e.debut);
        if (n === null || n === undefined || !avantLui) return null;
        const q = { ...e, kind: 'sure', valeur: n, article: false } as const;
        return { ...e, g: 'pac', q, rang: null, genre: null, par: false, dans: false };
      },
    );
  chaque(
    lexique.motifCompte(
      `${lexique.CLASSES}(?: (?:(?:de |d'|en )?(${lexique.TYPE})(?! ?[:(]? ?\\d{1,3}(?!\\d)(?! ?(?:en|a|dans|pour|${lexique.TYPE})(?![a-z])))))?(?! (?:mobiles?|de neige|decouvertes?|vertes?|uniques?))`,
    ),
    (e, _mot, m) => {
      if (/(?:par|chaque|toutes les|la|cette|en|de la|une meme|tablettes?|salles? de) $/u.test(avant(e))) {
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
  statuts(t, chaque);
  renvois(t, chaque);
  const comptees = avecNombres(
    t,
    [...liste].sort((a, b) => a.debut - b.debut),
  );
  return cycles(t, ellipses(t, appositions(t, comptees), indice));
}

function ordinal(avant: string): number | null {
  const m = /(?:(premier|1er)|(deuxieme|second|2e|2eme)|(troisieme|3e|3eme)|(quatrieme|4e|4eme)) $/u.exec(
    avant,
  );
  return m === null ? null : m[1] ? 1 : m[2] ? 2 : m[3] ? 3 : 4;
}
