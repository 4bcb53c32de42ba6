/** « avec 5 000 € que peut-on avoir ? »: how many PACs of each priced option the commune's own money covers, at each rate. */
import {
  type Decimal,
  euros,
  nombreMaxPac,
  prixOption,
  subventionDe,
  tauxDuNiveau,
} from '../../rules/index.js';
import { montants } from '../comprehension/montants.js';
import { nombres } from '../comprehension/nombres.js';
import { normalise } from '../comprehension/normalise.js';
import type { Contexte } from '../evenement.js';
import { liste, montant, pluriel, pourcent } from '../textes/typographie.js';
import { commande } from './boutons.js';
import { type Calcul, reponse } from './calcul.js';
import type { Donnees } from './donnees.js';
import { OPTION_AVEC_PRIX } from './lots.js';

const BUDGET =
  /(?<![a-z])(?:budget|enveloppe|de (?:notre|sa|ma) poche|reste a charge|mettre|investir|dispos\w+|depenser|credits?|financer|on a|nous avons|suffi\w+|assez|vot(?:e|ee|er|es|ent)|debloqu\w+|prevu\w*|accord\w+|avec(?= \d))(?![a-z])/u;
const DEMANDE =
  /(?<![a-z])(?:(?:on|nous) (?:peut|pouvons|pourrait|pourrions) (?:avoir|prendre|acheter|s'offrir|se payer|demander|equiper|faire|obtenir) (?:quoi|combien)|que (?:peut|pouvons|pourrait)[ -](?:on|nous)|qu'est[ -]ce qu'?(?:e|on)? ?(?:on|nous)? ?(?:peut|pouvons|pourrait|a)|combien de (?:pac|kits?|programmes?)|(?:a|avoir|faire|acheter|prendre) quoi|s'offrir|quoi (?:avoir|acheter|prendre)|ca (?:permet|suffit|donne) (?:quoi|pour|combien)|suffi\w+|assez|(?:aller|va|vais|allons) jusqu'(?:ou|a combien)|(?:me|se|nous) payer|(?:peut|peux|pouvons|pourrait)(?:[ -](?:on|nous))? (?:avoir|prendre|acheter|s'offrir)(?! quoi))(?![a-z])/u;
const AUTRE = /(?<![a-z])(?:devis|facture|coute|prix|subvention(?:ne)?|tarif|limite|plafond)(?![a-z])/u;

/** « 10 000 €, combien de lots de 20 tablettes ? »: how many, of something that has a price. */
const COMBIEN_DE =
  /(?<![a-z])(?:combien|cb|cmb|nombre) (?:de |d')(?:pacs?|kits?|lots?|programmes?|packs?)(?![a-z])/u;

/** The amount in € HT that the message sets as the commune's own money, when it asks what that covers; else null. */
export function budgetDemande(texte: string): Decimal | null {
  const { plat } = normalise(texte);
  const demande = (BUDGET.test(plat) && DEMANDE.test(plat)) || COMBIEN_DE.test(plat);
  if (plat.length > 200 || !demande || AUTRE.test(plat)) return null;
  // Another number of devices has no price to set it beside.
  const autres = nombres(texte).some(
    (n) =>
      n.kind === 'entier' &&
      /^(?:tablettes?|ordi\w*|ipads?|pc|portables?)/.test(n.unite ?? '') &&
      n.entier !== OPTION_AVEC_PRIX,
  );
  if (autres) return null;
  const [somme, autre] = montants(texte);
  return somme?.kind === 'exact' && autre === undefined ? euros(somme.valeur) : null;
}

/** What that money covers: PACs of the options whose price is known; the option that is told first, of the level and classes (F9) that are told. */
export function repondreBudget(
  budget: Decimal,
  contexte: Contexte,
  dites: { readonly [C in 'option' | 'niveau' | 'classes']?: Donnees[C] | undefined } = {},
): Calcul {
  const table = contexte.prix === undefined ? {} : { prix: contexte.prix };
  const { option: voulue, niveau: dit, classes } = dites;
  const niveaux = (['pas-atteint', 'atteint'] as const).filter(
    (n) => dit === undefined || dit === 'ne-sait-pas' || dit === n,
  );
  const max = classes === undefined ? null : nombreMaxPac(classes);
  const options =
    voulue === 'ordinateurs'
      ? (['ordinateurs', 'tablettes'] as const)
      : (['tablettes', 'ordinateurs'] as const);
  const lignes = options.flatMap((option) => {
    const { montant: prix } = prixOption(option, OPTION_AVEC_PRIX, table);
    if (prix === null) return [];
    const cas = niveaux.map((niveau) => {
      const reste = subventionDe(prix, niveau).reste.min;
      const nombre = budget.div(reste).floor().toNumber();
      const combien = nombre === 0 ? "n'en couvre aucun" : `en couvre ${nombre}`;
      return `${montant(reste)} par PAC à ${liste(tauxDuNiveau(niveau).map(pourcent))} (votre budget ${combien})`;
    });
    return [
      `${pluriel(OPTION_AVEC_PRIX, option.slice(0, -1), option)}, ${montant(prix)} HT : il reste à payer ${liste(cas, 'ou')}.`,
    ];
  });
  return reponse(
    'reste',
    {},
    [
      `Si ${montant(budget)} est ce que la commune peut payer elle-même, hors taxes (HT) :`,
      { type: 'liste', elements: lignes },
      "Ces montants ne comptent ni l'abonnement obligatoire à un ENT (environnement numérique de travail), ni les articles dont le prix n'est pas lisible dans le document : le vrai reste à payer est plus élevé.",
      max === null || classes === undefined
        ? "Le nombre de PAC (programmes d'actions concertées) est aussi limité par celui des classes de la commune."
        : `Pour ${pluriel(classes, 'classe')} dans la commune : ${pluriel(max, 'PAC', 'PAC')} (programmes d'actions concertées) au maximum.`,
    ],
    ['prix-entete', 'prix-tab-20', 'prix-ord-20', 'taux-70', 'taux-50'],
    [commande('Estimer pour ma commune', 'estimer', 'principal')],
  );
}
