/** How the message says what it says: a variant, a question, a correction. */
import type { Etendue, TexteNormalise } from './normalise.js';

const HYPOTHESE =
  /(?:^|[^a-z])(?:et si (?!non)|imagin(?:e|ons|ez)|suppos(?:e|ons|ez)|en supposant|admettons|mettons(?: que|,)|dans le cas ou|au cas ou|si jamais|par hypothese|hypothese|si (?:on|nous|j|je|la|l|elle|il|une|un|les|c|notre)(?:'| )?(?:[a-z' ]{0,26}?)(?:[a-z]+(?:ait|aient|ions|ais)|prend|prends|prenons|met|mets|mettons|ajoute|ajoutons|passe|passons|choisit|choisissons|choisis|enleve|retire|fait|demande|demandons|avait|avons|a|ai)(?![a-z])|et (?:avec|sans|pour) [^.;\n]{0,60}\?|que se passe|et a \d+ [a-z]+ ?\?)/u;
const SAVOIR_SI =
  /(?:sai[st]|savons|savoir|demande|demandons|verifie[r]?|ignore|sur|certain|dire|voir|dis|regarder?) (?:pas |plus |trop |bien |encore )*$/u;
const DEBUT_QUESTION =
  /(?:combien|quel(?:le)?s?|comment|pourquoi|quand|est[ -]ce qu|c'est quoi|ca veut dire quoi|qu'est|quest ce|a-t-on|peut[ -]on|peut[ -]il|pouvons[ -]nous|puis[ -]je|a[ -]t[ -]il|faut[ -]il|doit[ -]on|devons[ -]nous|y a[ -]t[ -]il|ai[ -]je|avons[ -]nous|sommes[ -]nous|suis[ -]je|on a droit a|j'ai droit a|ca (?:fait|coute) (?:combien|quoi)|coute combien|cest quoi|kel|cb de|qui |ou )/u;
const CORRECTION =
  /(?:^|[.;!\n] ?)(?:ah |euh |oups |heu )?non ?[,!.:]? (?!(?:pas|plus|jamais|merci|aucun|on ne|nous ne|je ne|elle ne|c'est bon)(?![a-z]))|(?:^|[^a-z])(?:en fait|en realite|je me suis trompee?|je me trompe|erreur de ma part|j'ai fait (?:une )?erreur|erreur|correction|rectification|je corrige|corrige[rz]?|rectifie[rz]?|oups|pardon|plutot(?! que)|finalement|au temps pour moi|autant pour moi|je voulais dire|je veux dire|c'est faux|modifie[rz]?|change[rz]? |remplace[rz]?|au lieu de|et non(?: pas)?)(?![a-z])|(?:^|[^a-z])(?:pas|n'est pas|sont pas) \d+[^,.]{0,20}[,.] ?(?:mais |c'est )?\d/u;

export type Drapeaux = {
  readonly hypothese: boolean;
  readonly interrogatif: boolean;
  readonly correction: boolean;
  /** Spans that are questions. */
  readonly questions: readonly Etendue[];
};

export function drapeaux(t: TexteNormalise): Drapeaux {
  const questions = zones(t);
  return {
    hypothese: estHypothese(t),
    interrogatif: questions.length > 0,
    correction: CORRECTION.test(t.plat),
    questions,
  };
}

function estHypothese(t: TexteNormalise): boolean {
  const m = HYPOTHESE.exec(t.plat);
  if (m === null) return false;
  return !SAVOIR_SI.test(t.plat.slice(0, m.index + (/^[^a-z]/u.test(m[0]) ? 1 : 0)));
}

/** A question starts at its word (« combien »), else at its sentence; it ends at « ? », else at the sentence's end. */
function zones(t: TexteNormalise): readonly Etendue[] {
  const liste: Etendue[] = [];
  for (const phrase of t.plat.matchAll(/[^.;!?\n]+[?]?(?:\.(?=\d)[^.;!?\n]*)*/gu)) {
    const texte = phrase[0];
    const finie = texte.endsWith('?');
    const mot = new RegExp(`(?:^|[^a-z])${DEBUT_QUESTION.source}`, 'u').exec(texte);
    const entete =
      mot !== null &&
      /^\W*(?:(?:et|alors|donc|mais|bonjour|du coup|dites|svp|sinon|ok|a|de|pour|sur|avec) ?,? ?)*$/u.test(
        texte.slice(0, mot.index + 1),
      );
    const debut = phrase.index + (mot === null ? 0 : mot.index);
    const fin = phrase.index + texte.length;
    const franche =
      mot !== null && /combien|quel|comment|pourquoi|c'est quoi|qu'est|est[ -]ce|cest quoi/u.test(mot[0]);
    if (finie)
      liste.push({
        debut:
          mot === null || /(?:qui|ou) $/u.test(mot[0]) ? phrase.index : debutDeClause(t, debut, phrase.index),
        fin,
      });
    else if (
      mot !== null &&
      franche &&
      (entete || /combien|c'est quoi|cest quoi|est[ -]ce/u.test(mot[0])) &&
      !/(?:sai[st] pas|savons pas|n'importe|ignore) ?$/u.test(texte.slice(0, mot.index + 1))
    )
      liste.push({ debut: debutDeClause(t, debut, phrase.index), fin });
  }
  return liste;
}

/** « pour 14 classes combien de PAC ? »: what stands right before the word belongs to the question. */
function debutDeClause(t: TexteNormalise, debut: number, min: number): number {
  const avant = t.plat.slice(min, debut);
  const m = /(?:^|[,:] ?)((?:et |alors |donc )*(?:pour|avec|sur|a) [^,:]*)$/u.exec(avant);
  return m?.[1] === undefined ? debut : debut - m[1].length;
}
