/** Mentions of what is said of a school or of the commune beside its classes: level by rate, earlier plan, ENT, Wi-Fi, status. */

import { dates } from './dates.js';
import { EN_GENERAL } from './ecoles.js';
import { type Chaque, type Mention, neSaitPas } from './faits-mention.js';
import type { Indice } from './faits-types.js';
import * as lexique from './lexique.js';
import type { Etendue, TexteNormalise } from './normalise.js';

/** « à 70 % », « taux de 50 % »: the rates of the campaign say the level. */
export function taux(t: TexteNormalise, indice: Indice, ajoute: (m: Mention) => void): void {
  if (indice.taux === undefined) return;
  for (const [niveau, valeurs] of [
    ['pas-atteint', indice.taux['pas-atteint']],
    ['atteint', indice.taux.atteint],
  ] as const) {
    const nombre = String(valeurs);
    const pct = "(?:%|pour ?cents?|pct)(?! ?(?:des?|du|d')(?![a-z])(?! ?(?:subvention|aide|prise)))";
    for (const m of t.plat.matchAll(
      new RegExp(
        `(?<![a-z])(?:(?:a|aux?|taux|taux (?:est )?(?:d[eu]|a))[ :]{1,3}${nombre}(?: ?${pct}|(?![\\d.,]*\\d)(?! ?[a-z€%]))|subventionn?ee?s? a ${nombre} ?%)|(?<![\\d.,])${nombre} ?${pct}(?= (?:pour|en|a|sur|dans) (?:(?:la |le |les |l')?(?:ecole|mat|elem|prim)))`,
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

export function plans(t: TexteNormalise, ajoute: (m: Mention) => void): void {
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

/** « ENT oui », « wifi : non ». */
const OUI_NON =
  /^ ?[:=(-]? ?(?:(oui|ok|en place|deja(?: en place)?|c'est fait)|(?:non|pas encore|pas(?= ?(?:[,.;\n)]|$))|aucun|a choisir|a prevoir))(?![a-z])/u;

export function ents(t: TexteNormalise, chaque: Chaque): void {
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
      const suite = t.plat.slice(e.fin, e.fin + 24);
      // « oui, un ENT conforme »: it is told what there is, and « oui » is about that.
      const conforme = /^ (?:conforme|agree|academique|departemental)(?:s|e)?(?![a-z])/u.test(suite);
      if (/(?:^|[.;,\n] ?)oui,? ?$/u.test(avant) || (conforme && /(?:^|[.;,\n] ?)$/u.test(avant)))
        return { ...e, g: 'ent', valeur: 'ent-sdet', deduit: true };
      const dit = OUI_NON.exec(suite);
      if (dit === null) return null;
      const fin = e.fin + dit[0].length;
      return {
        debut: e.debut,
        fin,
        g: 'ent',
        valeur: dit[1] === undefined ? 'a-choisir' : 'ent-sdet',
        deduit: true,
      };
    },
  );
}

export function wifis(t: TexteNormalise, chaque: Chaque): void {
  chaque(lexique.motif('wi-? ?fi|couverture (?:wi-? ?fi|reseau)|reseau sans fil'), (e) => {
    const avant = t.plat.slice(Math.max(0, e.debut - 34), e.debut).replace(/.*[,.;\n]/u, '');
    const apres = t.plat.slice(e.fin, e.fin + 44).replace(/[,.;\n].*/su, '');
    if (neSaitPas(t, e)) return { ...e, g: 'wifi', valeur: 'ne-sait-pas', deduit: false };
    if (/(?:pas|sans|aucun|jamais|ni)(?: encore)?(?: de| le| du| d')? ?$/u.test(avant))
      return { ...e, g: 'wifi', valeur: 'partiel', deduit: true };
    const non =
      /^[^a-z]?(?: ?est| ?:)? ?(?:pas |non(?![a-z])|partiel|incomplet|nulle part|insuffisan|seulement|uniquement|dans (?:quelques|certaines|\d+|deux|trois|quatre|une|la moitie des)(?: (?:classes?|salles?))?(?: seulement)?|que (?:dans|pour)|a moitie)/u.exec(
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
    const dit = OUI_NON.exec(t.plat.slice(e.fin, e.fin + 24));
    if (dit !== null)
      return {
        debut: e.debut,
        fin: e.fin + dit[0].length,
        g: 'wifi',
        valeur: dit[1] === undefined ? 'partiel' : null,
        deduit: true,
      };
    return { ...e, g: 'wifi', valeur: null, deduit: false };
  });
}

export function statuts(t: TexteNormalise, chaque: Chaque): void {
  const avant = (e: Etendue): string => t.plat.slice(Math.max(0, e.debut - 30), e.debut);
  chaque(lexique.motif('publi(?:ques?|c)|communales?'), (e) =>
    /(?:ecoles?|maternelles?|elementaires?|primaires?|est|sont|une|du|et|ou|,|^)[ ]?(?:toutes |en )?$/u.test(
      avant(e),
    ) && !/(?:service|marche|argent) $/u.test(avant(e))
      ? { ...e, g: 'statut', valeur: 'publique' }
      : null,
  );
  chaque(
    lexique.motif(
      'privee?s?(?: (?:catholiques?|sous contrat))?|catholiques?|ogec|sous contrat(?: d.association)?|confessionnelles?|ecole libre',
    ),
    (e) => (EN_GENERAL.test(avant(e)) ? null : { ...e, g: 'statut', valeur: 'privee' }),
  );
}
