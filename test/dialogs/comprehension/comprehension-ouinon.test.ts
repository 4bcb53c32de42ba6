import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { type OuiNon, ouiNon } from '../../../dialogs/comprehension/ouinon.js';

const TABLE: readonly (readonly [OuiNon | null, string])[] = [
  [
    'oui',
    `oui|Oui.|OUI !|ouiii|oui oui|oui oui oui|ouais|Ouais ouais|ouaip|ouep|yep|yes|yeah|ok|OK|Okay|d'accord|d’accord|D’ACCORD|dac|daccord|entendu|exact|exactement|c'est exact|tout à fait|Tout a fait !|absolument|bien sûr|Bien sûr !|bien sur|bien entendu|évidemment|carrément|affirmatif|parfait|volontiers|certainement|effectivement|en effet|je confirme|oui je confirme|C'est ça|c’est bien ça|c'est correct|c'est bon|correct|juste|vrai|voilà|si|si si|mais si|ah si|que si|mais oui|ben oui|euh oui|eh bien oui|pourquoi pas|Pourquoi pas ?|pas de souci|pas de soucis|pas de problème|Pas de problème !|aucun problème|aucun souci|sans problème|y a pas de souci|il n'y a pas de problème|je dis pas non|je ne dis pas non|c'est pas de refus|je crois que oui|je pense que oui|il me semble que oui|je crois|bien sûr que oui|avec plaisir|ça marche|ça me va|ça roule|allons-y|vas-y|go|je veux bien|je suis d'accord|je valide|👍|👍🏻|✅|👌 merci|oui merci|oui, s'il vous plaît|oui, toutes|toutes|oui nous avons 14 classes|oui toutes nos écoles ont le plan SNEE|Oui, c'est le cas|c'est le cas|ok merci|oki|nickel|top|wi|ui|pas d'objection|oui bien sûr|sûr|oui pas de souci|oui tout à fait|Bonjour, oui|oui!!!`,
  ],
  [
    'non',
    `non|Non.|NON|nooon|non non|non non non|nan|nope|no|non merci|Non, merci|pas du tout|absolument pas|Absolument pas !|pas encore|non pas encore|pas vraiment|certainement pas|sûrement pas|surtout pas|bien sûr que non|évidemment que non|je crois que non|je pense que non|je crois pas|je ne crois pas|je pense pas|je ne pense pas|pas que je sache|jamais|jamais de la vie|en aucun cas|hors de question|toujours pas|c'est faux|faux|négatif|ce n'est pas le cas|c'est pas le cas|aucune|aucun|non, 25 classes|non elle n'a pas eu le SNEE|👎|❌|pas besoin|pas nécessaire|je ne veux pas|je ne souhaite pas|pas pour l'instant|pas pour le moment|pas maintenant|jamais eu de plan SNEE|que nenni|nullement|sans façon|euh non|ben non|ah non|non jamais|non toujours pas|elle n'est pas équipée|on n'en a pas|pas tout de suite|probablement pas|malheureusement pas|non plus|je préfère pas|bah nan|j'ai dit non pas oui|ce n'est pas ok`,
  ],
  [
    'ne-sait-pas',
    `je ne sais pas|Je ne sais pas.|je sais pas|j'sais pas|sais pas|chais pas|jsp|nsp|NSP|ne sait pas|aucune idée|Aucune idée !|pas la moindre idée|je n'ai aucune idée|j'en ai aucune idée|j'en sais rien|je n'en sais rien|Je l'ignore|à vérifier|a verifier|à voir|à confirmer|je dois vérifier|il faut que je vérifie|faut que je demande|je vais me renseigner|je ne suis pas sûr|pas sûr|pas sûre du tout|pas certain|peut-être|Peut être|possible|c'est possible|je ne me souviens plus|je sais plus|je ne sais pas trop|je ne sais vraiment pas|euh je sais pas|?|???|🤷|🤷‍♀️|idk|no idea|je n'ai pas l'info|je n'ai pas la réponse|inconnu|on verra|bonne question|je sais pas si c'est fait|ché pas|nous ne savons pas|on sait pas|on ne sait pas encore|ni oui ni non|ça reste à vérifier|oui mais je ne suis pas sûr|je doute`,
  ],
  [
    'partiel',
    `oui sauf la maternelle|oui, sauf la maternelle|oui mais pas toutes|oui mais pas partout|oui et non|en partie|partiellement|pas toutes|pas tous|pas tout|pas complètement|pas entièrement|pas partout|presque toutes|la plupart|certaines|quelques-unes|certaines oui|seulement la maternelle|oui seulement l'élémentaire|oui pour la maternelle, non pour l'élémentaire|non sauf l'école du bourg|plus ou moins|moitié-moitié|une sur deux|toutes sauf une|tous sauf la maternelle|l'une oui, l'autre non|ça dépend|ça dépend des écoles|uniquement en élémentaire|une partie|pas toutes les écoles|oui toutes nos écoles ont le haut débit sauf la maternelle|oui en partie|pas encore partout|pas tout à fait|non, pas toutes|elles ne l'ont pas toutes|l'élémentaire oui, la maternelle non`,
  ],
  [
    null,
    `14 classes|Voiron|bonjour|merci|c'est quoi le SNEE ?|combien de PAC pour 14 classes ?|si on prend 2 PAC ?|je ne sais pas comment déposer le dossier|je sais pas quoi faire|je ne sais pas ce que c'est|oui ou non ?|oui/non|aide|recommencer|annuler|20 tablettes|pas 14 mais 15|le prix d'un ENI|comment faire|non oui|🙂|super école de la gare|notre commune a 3 écoles|quels sont les taux ?|plutôt des tablettes|bonsoir madame|jeudi|normalement 14|nonante|ouistreham|pas mal de classes|d'accord, ce n'est pas ok|oui elle ne l'a pas`,
  ],
];

describe('ouiNon', () => {
  for (const [attendu, phrases] of TABLE) {
    it(`reads « ${attendu} »`, () => {
      const faux = phrases
        .split('|')
        .map((p) => `${p} → ${ouiNon(p)}`)
        .filter((ligne) => !ligne.endsWith(` → ${attendu}`));
      assert.deepEqual(faux, []);
    });
  }

  it('sees the same in capitals, without accents, with other apostrophes and spaces', () => {
    for (const [attendu, phrases] of TABLE.slice(0, 4)) {
      for (const p of phrases.split('|').filter((x) => /[a-z]/u.test(x))) {
        const variantes = [
          p.toUpperCase(),
          p.normalize('NFD').replace(/\p{M}/gu, ''),
          p.replaceAll("'", '’').replaceAll(' ', '\u00a0'),
          `  ${p} `,
        ];
        for (const v of variantes) assert.equal(ouiNon(v), attendu, v);
      }
    }
  });
});
