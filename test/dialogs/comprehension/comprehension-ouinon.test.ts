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

/** The same by idioms: regional, familiar, ironic, half-said. */
const IDIOMES: typeof TABLE = [
  [
    'oui',
    `oui oui|ouais ouais|ouiiii|oué|ouè|wé|wep|vi|voui voui|si si bien sûr|et comment !|et comment|plutôt oui|un peu oui|un peu mon neveu|carrément oui|grave oui|yes !|yess|oki doki|okok|ok ok|ok c'est bon|c'est bon pour nous|c'est bon pour moi|ça nous va bien|parfait merci|bien volontiers|avec grand plaisir|et oui|eh oui|hé oui|bah oui|ben ouais|mais carrément|mais bien sûr|c'est sûr|c'est certain|sans aucun doute|assurément|sans problème|y'a pas de problème|pas de pb|no problemo|no soucy|pas de lézard|ça roule ma poule|banco|allez go|on y va|c'est parti|tout à fait d'accord|on est ok|nous sommes partants|partant|partante|je suis partant|je prends|on prend|vendu|adjugé|top là|ça joue|c'est tout bon|impeccable|affirmatif mon capitaine|positif|exactement ça|c'est exactement ça|c'est bien cela|juste|effectivement oui|oui effectivement|il me semble oui|je crois bien|je crois bien que oui|je pense bien|sûrement|sûrement oui|sans doute oui|normalement oui|en principe oui|a priori oui|théoriquement oui|oui normalement|oui je pense|oui je crois|oui en principe|évidemment oui|oui évidemment|oui forcément|oui absolument|oui c'est fait|c'est fait|c'est déjà fait|déjà fait|oui déjà|déjà|fait|oui depuis 2021|oui, il y a deux ans|oui l'an dernier|on l'a|on l'a déjà|elle l'a|elle l'a eu|elle l'a déjà|nous l'avons|on en a un|il y en a|y en a|bien entendu oui|volontiers merci|oui s'il te plaît|oui stp|oui svp|ok pour moi|ok pour nous|ok boss|d'acc|daccodac|d'accord d'accord|je dis oui|je vote oui|100% oui|mille fois oui|oui mille fois|trois fois oui|et pourquoi pas|why not|of course|sure|yep yep|👍👍|✔️|oui 👍|c'est tout à fait exact|vous avez raison|c'est vrai|exact c'est ça|je confirme oui|confirmé|validé|OK validé|j'approuve|approuvé|ça me paraît bon|ça me semble bon|ça me convient parfaitement`,
  ],
  [
    'non',
    `non non non|nan nan|nop|noup|que non|oh que non|ah non alors|ah ça non|certes non|non certes|plutôt non|plutôt pas|pas trop|pas tellement|pas spécialement|pas particulièrement|pas franchement|pas des masses|pas plus que ça|pas le moins du monde|absolument aucun|en aucune façon|en aucune manière|d'aucune façon|pas question|hors de question|c'est hors de question|jamais au grand jamais|jamais|jamais eu|jamais vu|jamais entendu parler|rien de rien|que tchi|walou|makache|nada|niente|nib|peau de balle|des clous|même pas|même pas en rêve|pas un seul|pas une|pas une seule|toujours non|non toujours pas|non pas encore|pas encore non|encore pas|pas encore hélas|pas pour le moment|pas à l'heure actuelle|pas actuellement|pas à ce jour|pas cette année|pas cette fois|pas aujourd'hui|pas d'actualité|pas prévu|ce n'est pas prévu|c'est pas prévu|rien de prévu|non rien de prévu|non merci|merci mais non|merci non|non ça ira|non c'est bon|non ça va|je préfère ne pas|je préférerais pas|j'aimerais mieux pas|bof non|ben nan|ben non|bah non|mais non|mais non pas du tout|non du tout|du tout|pas du tout du tout|point|nenni|non point|que nenni|négatif|no way|nope nope|non hélas|malheureusement non|hélas non|hélas pas encore|non malheureusement|on ne l'a pas|on l'a pas|elle ne l'a pas|elle l'a pas|elle l'a pas eu|on l'a jamais eu|elle n'a rien eu|nous n'avons rien eu|on n'a rien|on a rien|il n'y en a pas|y en a pas|ya pas|y a rien|je ne crois pas|je crois pas non|je pense que non|je dirais que non|je dirais non|il me semble que non|a priori non|normalement non|en principe non|sûrement pas|sans doute pas|probablement pas|non sûrement pas|non je crois pas|non je pense pas|je suis contre|je suis pas d'accord|pas d'accord|pas ok|on refuse|c'est non|ce sera non|ça sera non|je dis non|c'est un non|non non merci|non, jamais de la vie|👎👎|❌ non|pas convaincu|pas intéressé|pas intéressée|ça ne m'intéresse pas|ça m'intéresse pas|ça ne nous intéresse pas|sans intérêt|inutile|pas utile|pas la peine|ce n'est pas la peine|pas besoin merci`,
  ],
  [
    'ne-sait-pas',
    `j'en sais rien|j'en sais trop rien|j'en ai pas la moindre idée|alors là aucune idée|aucune idée désolé|je sais plus trop|jsp trop|jspppp|chai pas|ché po|j'sais po|je saurais pas dire|je ne saurais dire|je ne saurais vous dire|je ne saurai pas vous répondre|je ne peux pas vous répondre|je peux pas dire|difficile de répondre|compliqué à dire|va savoir|allez savoir|qui sait|qui sait ?|dieu seul le sait|Dieu sait|mystère et boule de gomme|à définir|à déterminer|à préciser|à confirmer|à vérifier|à voir avec le maire|à voir avec la directrice|à demander|faut demander à la directrice|je demande à la directrice|je me renseigne|je vais voir|je vais demander|on va vérifier|je vérifie|je reviens vers vous|je vous redis|je vous dirai|on vous dira|je n'ai pas l'information|je n'ai pas cette information|pas d'info|pas d'infos là-dessus|sans réponse|NSP|nsp|N.S.P.|ne se prononce pas|sans opinion|sans avis|je ne me prononce pas|pas d'avis|pas d'opinion|je passe|joker|peut-être bien|peut-être bien que oui, peut-être bien que non|ptet ben qu'oui ptet ben qu'non|peut être oui|peut-être pas|p'têt|ptêt|possible mais pas sûr|pas sûr sûr|pas sûr à 100%|pas certaine|j'ai un doute|j'ai des doutes|j'hésite|on hésite|je ne sais pas encore|on ne sait pas|personne ne sait|personne ne le sait|nous l'ignorons|je l'ignore|on l'ignore|bonne question !|très bonne question|excellente question|on verra bien|on verra plus tard|ça se discute|oui ou non je sais pas|je sais pas oui ou non|c'est en cours de vérification|en attente|en attente de réponse|j'attends la réponse|pas encore décidé|pas décidé|pas encore tranché|rien n'est décidé|en réflexion|à l'étude|c'est à l'étude|on réfléchit|on y réfléchit|on en discute|indécis`,
  ],
  [
    'partiel',
    `à moitié|oui à moitié|en partie seulement|en partie oui|pas complètement|pas entièrement|pas tout à fait|presque|presque tout|presque oui|quasi|quasiment|oui presque|oui et non|moitié oui moitié non|moitié moitié|50/50|fifty fifty|sauf la maternelle|toutes sauf la maternelle|oui sauf une|oui à part la maternelle|oui hormis la maternelle|sauf l'école du bourg|l'élémentaire seulement|seulement l'élémentaire|que l'élémentaire|juste l'élémentaire|la maternelle non|la maternelle oui|l'élémentaire oui mais pas la maternelle|oui pour l'élémentaire|oui en élémentaire, non en maternelle|une sur deux|une sur trois|1 sur 2|deux sur trois|une seule|seulement une|une école sur deux|certaines|certaines oui d'autres non|ça dépend|ça dépend des écoles|ça dépend laquelle|selon les écoles|suivant les écoles|pas toutes|pas tous|pas partout|pas dans toutes|pas pour toutes|pas la maternelle|sauf une|toutes sauf une|plus ou moins|plus ou moins oui|grosso modo oui|en gros oui|à peu près|c'est en cours|en cours|c'est en cours de déploiement|on y travaille|c'est prévu|oui c'est prévu|prévu|c'est dans les tuyaux|c'est commandé|bientôt|bientôt oui|l'an prochain|à la rentrée|à la rentrée prochaine|pour une partie|une partie seulement|partiellement oui|pas à 100%|pas totalement|pas intégralement|pas tout|oui mais partiellement|oui mais pas tout|oui mais une seule|oui mais que la maternelle|non mais l'élémentaire oui|non sauf la maternelle|pas mal mais pas tout|en cours d'équipement|on a commencé|c'est commencé|la plupart|la plupart oui|la majorité|quelques-unes|quelques unes seulement|les deux tiers|la moitié|la moitié seulement|à 80%`,
  ],
  [
    null,
    `ouais nan|oui non|non oui|oui enfin non|non enfin si|oui ou non|oui?non?|on peut déposer ?|oui-da|oui oui non|le maire dit oui|il a dit non|elle a dit oui|le conseil a dit non|qui a dit oui ?|pourquoi non ?|pourquoi ?|comment ?|combien ?|et si oui ?|si oui combien|si non|sinon|non-voyants|le oui l'emporte|mouais|ça craint|je m'en fiche|peu importe|l'un ou l'autre|les deux|comme vous voulez|c'est vous qui voyez|à vous de voir|merci|merci beaucoup|bonjour|salut|de rien|super nul|c'est nul|n'importe quoi|c'est faux ce que vous dites|vous êtes sûr ?|c'est sûr ?|vraiment ?|ah bon ?|ah bon|tiens donc|sérieux ?|tu es sûr|non mais allô|non mais franchement|mais encore ?|et alors ?|et après ?|c'est flou|c'est pas clair|pas compris|pas simple|pas la bonne école|pas 14|pas deux|pas une mais deux|pas Voiron, Vif|suivant|pour|déjà 14 classes|on l'a vu hier|j'ai rien compris|je peux savoir combien de PAC|je cherche une tablette|je me renseigne sur les PAC|je demande à annuler|j'attends la liste des kits|je reviens|je prends 2 PAC|presque 14 classes|grosso modo 14 classes|à la rentrée on aura 15 classes|bientôt les vacances|c'est prévu pour quand ?|prévu où ?|la moitié des classes|dans deux mois c'est la date limite|je vote pour|normalement|hélas|bof|pff`,
  ],
];

describe('ouiNon', () => {
  for (const [i, [attendu, phrases]] of [...TABLE, ...IDIOMES].entries()) {
    it(`reads « ${attendu} » (${i + 1})`, () => {
      const faux = phrases
        .split('|')
        .map((p) => `${p} → ${ouiNon(p)}`)
        .filter((ligne) => !ligne.endsWith(` → ${attendu}`));
      assert.deepEqual(faux, []);
    });
  }

  it('sees the same in capitals, without accents, with other apostrophes and spaces', () => {
    for (const [attendu, phrases] of [...TABLE.slice(0, 4), ...IDIOMES.slice(0, 4)]) {
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
