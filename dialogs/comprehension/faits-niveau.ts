/** What is said of the « socle numérique de base (plan SNEE) » around one mention of it (F8, A12). */
import type { NeSaitPas, Niveau } from './faits-types.js';
import { type Etendue, normalise, type TexteNormalise } from './normalise.js';

const INCONNU_AVANT =
  /(?:sai[st] (?:pas|plus)|savons (?:pas|plus)|savoir|ignor(?:e|ons)|aucune idee|pas (?:sur|sure|certain|certaine)|me demande|faut (?:que je )?verifie)/u;
const INCONNU_APRES =
  /^[ :=(,-]{0,3}(?:(?:je|on|nous) )?(?:ne |n'en )?(?:sai[st] (?:pas|plus)|savons pas|aucune idee|inconnu|a verifier|jsp|je verifie|ca je sais pas|\?\?)/u;
const NON_AVANT =
  /(?:^|[^a-z])(?:sans|pas|jamais|non|ni|aucune?|hors|point|manque|manquent|n'a|n'ont|n'avons|n'est|loin du|sous le|en dessous du|avant le|exclue? du|oublie[e]?s? (?:du|par le))(?![a-z])/u;
const NON_APRES =
  /^[ :=(-]{0,3}(?:(?:il |elle |on |ca )?(?:n'est |n'a |n'ont |est |a |ont |l'a |ne l'a |ne l'ont |n'a ete |y ))?(?:toujours |encore )?(?:pas|non(?! plus)|jamais|aucun|zero|ko)(?![a-z])/u;
const OUI_AVANT =
  /(?:^|[^a-z])(?:avec|equipee?s?|deja|atteint|atteinte|eu|recu|beneficie|beneficiaires?|obtenu|fait|dotee?s?|possede|dispose|valide|valident|au|oui|ok|a|ont|avons|avez|ai|conforme|rempli|remplit|fini|faite?s?|finance)(?: (?:deja|bien|le|la|du|de|au|par|d'un|un|l'|via|grace|niveau|plan|dans|avec|cadre))* ?$/u;
const OUI_APRES =
  /^[ :=(-]{0,3}(?:(?:il |elle |on )?(?:est |a ete |sont |a bien ete |deja |bien |l'a |a |y est ))*(?:atteint|fait|ok|oui|recu|obtenu|deja|valide|acquis|termine|realise|en place|installe|bon|c'est bon|eu|beneficie|(?:en|depuis) 20(?:19|2[0-3]))(?![a-z\d])/u;

const SUITE =
  /^ (?:encore |du tout |ete |eu )*(?:atteinte?s?|eue?s?|recue?s?|faite?s?|validee?s?|obtenue?s?|encore|du tout)(?![a-z])/u;

export function lireNiveau(
  t: TexteNormalise,
  e: Etendue,
): {
  readonly fin: number;
  readonly valeur: Niveau | NeSaitPas | null;
  readonly deduit: boolean;
  readonly depuis?: number;
} {
  const phrase = t.plat.slice(Math.max(0, e.debut - 60), e.debut).replace(/^.*[.;!?\n)]/su, '');
  const clause = phrase
    .replace(/^.*(?:,| mais | par contre | et (?=une?(?![a-z])|la |l'|les |le ))/su, '')
    // « ah non pardon elle a le SNEE »: the « non » is to what was said before.
    .replace(
      /^.*(?<![a-z])non(?: non)?(?: pardon| erreur| en fait| desolee?| attendez)* (?=(?:elles?|ils?|on|nous|l'ecole|c'est|si|la|les|notre)(?![a-z]))/su,
      '',
    )
    .slice(-48);
  const apres = t.plat
    .slice(e.fin, e.fin + 44)
    .replace(/[.;!?\n].*$/su, '')
    .replace(
      /(?:,(?! ?(?:je|on|nous|aucune|non|oui|pas|jamais))| et (?=une?(?![a-z])|la |l'|les |le )).*$/su,
      '',
    );
  const mots = NON_APRES.exec(apres)?.[0] ?? OUI_APRES.exec(apres)?.[0] ?? '';
  const suite = mots === '' ? '' : (SUITE.exec(apres.slice(mots.length))?.[0] ?? '');
  const fin = e.fin + mots.length + suite.length;
  const depuis = (motif: RegExp): { readonly depuis?: number } => {
    const m = motif.exec(clause);
    return m === null ? {} : { depuis: e.debut - clause.length + m.index + (/^[^a-z]/u.test(m[0]) ? 1 : 0) };
  };
  if (INCONNU_AVANT.test(phrase) || INCONNU_APRES.test(apres))
    return { fin: e.fin, valeur: 'ne-sait-pas', deduit: false };
  if (NON_APRES.test(apres)) return { fin, valeur: 'pas-atteint', deduit: true };
  if (NON_AVANT.test(clause)) return { fin, valeur: 'pas-atteint', deduit: true, ...depuis(NON_AVANT) };
  if (/^[ ,:(-]*(?:en cours|partiel|bientot|prevu)/u.test(apres)) return { fin, valeur: null, deduit: false };
  if (OUI_APRES.test(apres)) return { fin, valeur: 'atteint', deduit: true };
  if (OUI_AVANT.test(clause)) return { fin, valeur: 'atteint', deduit: true, ...depuis(OUI_AVANT) };
  return { fin, valeur: null, deduit: false };
}

/** « pas encore », « oui » alone after a school, when the level was spoken of before. */
export const ELLIPSE =
  /(?<![a-z])(?:(pas encore|non|pas|toujours pas)|(deja|oui|si))(?= ?(?:[,.;!\n)]|$| et | (?:a|en|pour|pr|dans|ds|sur) (?:la|l'|le)(?![a-z])))/gu;

/** « les autres si », « une non », « et deux qui l'ont »: the level of other schools, when it was told of some. */
export function niveauEnUnMot(dit: string): Niveau | null {
  const plat = normalise(dit).plat.trim();
  if (
    /^(?:qui )?(?:oui|si|deja|l'(?:a|ont)(?: deja)?(?: eue?| atteint)?|est ok|en ont eu)[ .!]*$/u.test(plat)
  )
    return 'atteint';
  return /^(?:qui )?(?:non|pas(?: encore)?|jamais|toujours pas|(?:ne )?l'(?:a|ont) pas(?: encore)?(?: eue?| atteint)?)[ .!]*$/u.test(
    plat,
  )
    ? 'pas-atteint'
    : null;
}

/** « on ne sait pas », « aucune idée », right after a school. */
export const INCONNU_SEUL =
  /(?<![a-z])(?:(?:on|je|nous) (?:ne |n'en )?(?:le )?(?:sai[st] (?:pas|plus)(?: encore)?|savons pas|verra|verrons)|aucune idee|(?:a|faut) verifier|mystere|inconnu)(?= ?(?:[.,;!)]|$|et ))/gu;

/** « déjà atteint », « pas encore atteint », the level being the only thing that a school reaches here. */
export const ATTEINT =
  /(?<![a-z])(?:(pas encore|toujours pas|non|pas|jamais)(?: ete)?|deja|l'(?:a|ont|avons|avait)(?: bien| finalement| enfin| donc| deja)*) atteinte?s?(?![a-z])/gu;
export const AUTRE_ATTEINT = /(?:plafond|limite|budget|maximum|nombre|objectif|quota)[a-z ']{0,24}$/u;
/** What a « oui » or a « non » right after it is about, when it is not the level. */
export const AUTRE_SUJET =
  /(?:fibre|wi-?fi|ent|internet|debit|adsl|rep ?\+?|qpv|qrr|montagne|tablettes?|ordi[a-z]*|pcs?|vpis?|enis?|privee?|publique)(?: est)? ?[:=,(]? ?$/u;
