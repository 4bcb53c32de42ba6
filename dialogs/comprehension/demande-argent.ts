/**
 * What a message asks about money, told by its concepts: a price, a subsidy, what the commune keeps to pay, a rate, the limit per
 * commune, what a budget covers. Pure. Which items it is asked of is read elsewhere, as facts.
 */
import { type Entree, enTexte } from './normalise.js';

/** `financement`: an amount is asked without saying which. */
export type QuoiArgent = 'reste' | 'subvention' | 'cout' | 'taux' | 'financement' | 'limite' | 'budget';

export interface DemandeArgent {
  readonly quoi: QuoiArgent;
  /** Told to be so and to be confirmed (« c'est bien… ? »): yes or no, which this reader does not say. */
  readonly verifie: boolean;
}

const COMMUNE =
  '(?:on|nous|la (?:commune|mairie|ville|collectivite)|le (?:village|bourg|budget (?:communal|municipal))|je|moi)';
const PAYER =
  '(?:pa(?:ie|ye|yer|yons|iera|yera|ierai|yerai|ierons|yerons|ierait|yerait)|regle(?:r|ra)?|sort(?:ir|ira|irait)?|debours\\w+|avanc(?:er|e|erait)|mett(?:re|ra|rait|rons)|financ(?:er|e|era|erait)|verse(?:r|ra|rait)|acquitt\\w+)';

const RESTE = new RegExp(
  [
    '\\brest(?:e|era|erait|ant|es|eront|eraient)\\b(?! (?:du temps|des? questions?|a (?:faire|remplir|saisir|repondre)))',
    '\\b(?:a|de) (?:notre|la|sa|ma|votre|leur) (?:charge|poche)\\b',
    "\\b(?:a|sur) la charge (?:de|du|d')",
    '\\b(?:notre|la|sa|ma|quelle) (?:quote-?part|part)\\b(?! (?:des? |du )?(?:subvention|aide|departement|etat))',
    '\\bparticipation\\b(?! (?:du departement|de l.etat))',
    '\\bautofinanc\\w+|\\bcheque\\b|\\bdebourse\\w*|\\b(?:l.)?addition\\b|\\bfacture finale\\b',
    `\\b${COMMUNE} (?:y |en |ne |lui )?(?:(?:devra|devrait|doit|devons|devrons|dois|va|vont|vas|allons|aura|aurait|aurons|a) (?:a |encore )?)?${PAYER}\\b`,
    `\\b(?:nous|me|lui) (?:en )?(?:cout(?:e|er|era|erait)|revien\\w+)\\b`,
    `\\b(?:va|vont) (?:nous |me |lui )?(?:devoir |falloir )?${PAYER}\\b`,
    `\\bcombien ${PAYER}\\b`,
    '\\b(?:a|reste a|restant a) (?:financer|payer|regler|debourser|verser|avancer) (?:par|pour) (?:la |notre |ma )?(?:mairie|commune|ville|collectivite)\\b',
    '\\b(?:net|une fois (?:la subvention|l.aide) (?:deduite|otee|retiree)|apres (?:subvention|aide|deduction))\\b',
  ].join('|'),
  'u',
);
const SUBVENTION =
  /\bsubvention\w*|\baides?\b(?![- ](?:moi|nous))|\b(?:touch|percev|recev|recoi|recup|obten|octroy|accord|rembours)\w*|\bprise? en charge\b|\b(?:le departement|l'etat|ils)\b[^.?!]{0,20}\b(?:pa(?:ie|ye|iera|yera|yer|ierait)|donne\w*|verse\w*|met(?:tra)?|financ\w+|couvr\w+|participe\w*)\b/u;
const COUT =
  /\bcout\w*|\bprix\b|\btarifs?\b|\brevien\w+|\brevenir\b|\bva(?:ut|udra|udrait|lent)\b|\b(?:montant|budget|depense|total|addition|facture|enveloppe)\b|\bcher\b|\bchiffr(?:e|er|age|ez)\b|\bdevis\b|\bestim\w+|\beuros?\b|\bsous\b|\binvestissement\b/u;
const TAUX = /\btaux\b|\bpourcentage\b|\bcombien de (?:%|pour ?cents?)|\bquel %/u;
const GENERIQUE =
  /\b(?:ca|cela|sa|on|le tout|l'ensemble) (?:nous |me |va |vas )?(?:fait|fais|ferait|fera|faire|donne|donnerait|donnera|donner|represente\w*)\b|\b(?:combien|cb|cmb|cbn|kombien|conbien)\b|\bquels? (?:montants?|chiffres?|sommes?|financements?)\b|\bquelles? (?:sommes?|depenses?|aides?)\b|\bcalcul\w*|\bsimul\w+/u;

/** A question, or a request for a figure: with its mark or its words. */
const DEMANDE =
  /\?|\b(?:combien|cb|cmb|cbn|kombien|conbien|quels?|quelles?|kel|quoi|savoir|connaitre|indiquer|preciser|dire|dites|donne[rz]?|calcul\w*|chiffre[rz]?|estime[rz]?|estimation|simul\w+|renseigner|ce qu[ei'])\b|^\W*(?:(?:bonjour|bjr|svp|et|alors|donc|du coup|ok)\W+)*(?:le |la |les |l'|notre )?(?:prix|cout|tarif|montant|subvention|aide|reste|taux|part|total|total|participation)\b/u;

const SOMMES =
  '(?:total|couts?|prix|subventions?|aides?|restes?(?: a (?:payer|charge))?|montants?|notre part)';
/** « donnez-moi le coût », « je veux juste la subvention », « … Total, aide, reste. »: an amount asked without a word that asks. */
export const DEMANDE_NUE = new RegExp(
  [
    `\\b(?:donne[rz]?|dites?|dis|indique[rz]?|calcule[rz]?|chiffre[rz]?|sors|sortez|fais|faites)(?:[- ](?:moi|nous))? (?:juste |seulement |vite |le |la |les |l'|un |une )*${SOMMES}\\b`,
    `\\bje (?:veux|voudrais|souhaite|cherche|demande) (?:juste |seulement |uniquement |connaitre |avoir |que )*(?:le |la |les |l')${SOMMES}\\b`,
    `[,.;:!] (?:le |la |les |l'|et )*${SOMMES}(?:(?: ?[,/+&] ?| et )(?:le |la |les |l'|et )*${SOMMES})*\\s*[.!?]*$`,
  ].join('|'),
  'u',
);

/** A thing of its own beside the equipment, or another question than an amount. */
const AUTRE_CHOSE =
  /\b(?:formations?|formateurs?|assur(?:er|ance|ances)|maintenance|garanti\w*|repar\w+|livr(?:er|aison|ee?s?)|install(?:er|ation|ations)|travaux|coques?|housses?|stylets?|leasing|location|louer|emprunt\w*|credit-bail|tva|fctva|ttc|detr|dsil|feder|fonds vert|cumul\w*|delib\w+|occasion|reconditionn\w+|par eleve|par enfant|par habitant|par an|annuel\w*|par mois|mensuel\w*|acompte|avance|electricite|clim\w*|mobilier|meubles?|bureaux?|chaises?|alarmes?|cantine|enceintes?|photocop\w+|serveurs?|logiciels?|licences?|antivirus|internet|fibre|abonnement|salaires?|parents?|familles?|association|ateliers?)\b/u;
const DU_TEMPS =
  /\b(?:combien de (?:temps|jours|mois|semaines|annees|ans|questions|pages|documents)|quand|quel(?:le)? (?:jour|date|delai|annee|mois)|sous quel delai|qui (?:pa(?:ie|ye)|verse|finance|depose|decide))\b/u;

const LIMITE = /\b(?:limite|plafond|plafonne\w*|maximum)\b/u;
const DE_MONTANT =
  /\b(?:euros?|€|k€|200 ?000|200 ?k|par commune|subvention\w*|aides?|depenses?|montants?|budget\w*)|€/u;
const ATTEINT =
  /\b(?:tap\w+|attein\w+|depass\w+|touch\w+|franchi\w*|cre(?:ve|vent|verait)|arriv\w+|frol\w+|concern\w+|jou(?:e|er|erait)|sous|en[- ]dessous|au[- ]dessus|explos\w+|respect\w+|rest\w+|rentr\w+|pass\w+|buter?|bloqu\w+|dans (?:la|les))\b/u;

const BUDGET =
  /\b(?:budgets?|enveloppe|dispos\w+|mettre|investir|depenser|credits?|vot(?:e|ee?s?|er)|avec|poche|on a|j'ai|nous avons|y a|pas (?:plus|un centime|un euro)|maxi\w*|caisse|reserve\w*|debloqu\w+|prevu\w*)\b/u;
const COMBIEN_DE =
  /\b(?:combien|cb|cmb|nombre) (?:de |d')(?:pacs?|p\.a\.c|kits?|lots?|programmes?|packs?|options?)\b|\b(?:on|nous|je) (?:peut|peux|pouvons|pourrait|pourrions) (?:en )?(?:avoir|prendre|acheter|s'offrir|se payer|nous payer|me payer|demander|faire|obtenir|equiper) (?:quoi|combien)|\bque (?:peut|puis|pouvons|pourrait)[ -](?:on|je|nous)|\bqu'est[ -]ce qu[e'][^?]{0,12}(?:peut|peux|pouvons|pourrait)|\b(?:suffi\w*|assez|tient|tenir|rentre\w*|passe)\b|\b(?:on|je|nous) (?:va|vais|vont|allons) jusqu'(?:a|ou)\b|\ba quoi (?:a-t-on|on a) droit\b/u;

const VERIFIE =
  /\b(?:est[- ]ce (?:qu|bien|que)|c'est (?:bien|donc|pas)|on est d'accord|n'est[- ]ce pas|hein|correct|nickel|vrai|faux|(?:est|sont|sera|seront)[- ](?:il|elle|ils|elles|ce))\b|\bnon ?\?/u;

/** What is asked about money, or null. `somme`: the message gives an amount of its own. */
export function demandeArgent(entree: Entree, somme: boolean): DemandeArgent | null {
  const { plat } = enTexte(entree);
  if (AUTRE_CHOSE.test(plat) || DU_TEMPS.test(plat)) return null;
  if (!DEMANDE.test(plat) && !DEMANDE_NUE.test(plat)) return null;
  const verifie = VERIFIE.test(plat) && !/\b(?:combien|cb|cmb|quels?|quelles?|quoi)\b/u.test(plat);
  const quoi = quoiDemande(plat, somme);
  return quoi === null ? null : { quoi, verifie };
}

function quoiDemande(plat: string, somme: boolean): QuoiArgent | null {
  if (/\blimites?\b/u.test(plat) && ATTEINT.test(plat)) return 'limite';
  if (LIMITE.test(plat) && DE_MONTANT.test(plat) && ATTEINT.test(plat) && !/\bclasses?\b/u.test(plat))
    return 'limite';
  if (somme && COMBIEN_DE.test(plat) && BUDGET.test(plat)) return 'budget';
  if (
    /\b(?:combien|cb|cmb|nombre) (?:de |d')(?:pacs?|kits?|classes?|ecoles?|tablettes?|ordi\w*|lots?)\b/u.test(
      plat,
    )
  )
    return null;
  if (RESTE.test(plat)) return 'reste';
  if (TAUX.test(plat)) return 'taux';
  if (SUBVENTION.test(plat)) return 'subvention';
  if (COUT.test(plat)) return 'cout';
  return GENERIQUE.test(plat) ? 'financement' : null;
}
