/** Phrases about the limit per commune, what is left to pay and the silences on money, by FAQ entry. */
export const ENRICHI_FINANCEMENT: Readonly<Record<string, string>> = {
  'limite-commune': `
{quel est le maximum que peut recevoir une commune|une commune peut toucher jusqu'à combien|la subvention est-elle plafonnée|existe-t-il un plafond d'aide en euros|l'aide est-elle illimitée|y a-t-il une limite financière pour la commune}
{les 200 000 euros c'est quoi|à quoi correspondent les 200 000 €|que veut dire dans la limite de 200 000|deux cent mille euros maximum ?|200k par commune|on m'a parlé d'un plafond de 200 000 euros|la fameuse limite des 200 000}
{montant plafond de l'aide|somme maximale|enveloppe maximale par commune|plafonnement de la subvention|quel est le plafond de subvention en euros|budget maximum accordé à une mairie|montant maxi subventionnable pour une ville}
{combien au plus pour notre commune en argent|l'aide est limitée à quelle somme|jusqu'à quelle somme le 70 % s'applique|le 70 % est-il limité|limite du 70 %|le taux de 70 vaut-il quel que soit le montant|l'aide a-t-elle un plafond}
{plafon en euro|maximum subvention commune|subvention max|montant max commune|limite 200000|c limité à combien l'aide|combien on peut avoir au maximum en euros}`,
  'limite-lectures': `
{notre projet atteint 250 000 euros, que se passe-t-il|si les devis dépassent le plafond de la commune|au-dessus de la limite, comment est calculée l'aide|passé le plafond de 200 000, on a encore quelque chose ?|la partie au-dessus de 200 000 est-elle aidée}
{le plafond s'entend-il en dépense ou en aide versée|200 000 de subvention ou d'achats|la limite s'applique au coût du matériel ou à la subvention|s'agit-il de 200 000 euros d'investissement|200 000 hors taxes de dépenses subventionnables ?|c'est 200 000 d'aide ou de matériel acheté}
{au-delà, le taux passe-t-il à 50|l'excédent est-il subventionné à 50 %|le dépassement est-il à notre charge|plus rien au-dessus de 200 000 ?|tranche au-dessus de 200 000 euros|ce qui dépasse est-il perdu|le surplus est-il pris en charge}
{quelles interprétations de la limite de 200 000|comment interpréter la limite par commune|le texte sur la limite est ambigu|quatre lectures de la limite, lesquelles|explication des lectures de la limite|les différentes lectures de la limite}
{un projet à 400 000 euros|projet de 220 000 €|grosse ville avec un projet énorme, la limite joue comment|depassement limite|si on depasse 200000|au dela de la limite kon fait quoi|limite depassée}`,
  'limite-et-50': `
{les écoles qui ont atteint le socle sont-elles plafonnées aussi|la limite joue-t-elle pour les écoles à 50|pour une école à taux réduit, y a-t-il un plafond en euros|le 50 % est-il limité lui aussi|plafond pour le taux de 50|y a-t-il une limite en euros au taux réduit}
{les 200 000 ne concernent-ils que les 70 %|la limite de 200 000 vaut-elle pour le taux de 50|la limite vise-t-elle seulement les écoles à 70|les dépenses à 50 % entament-elles les 200 000|l'aide à 50 % entre-t-elle dans l'enveloppe des 200 000}
{on a une école à 70 et une à 50, la limite porte sur les deux ?|nos écoles déjà au socle comptent dans le plafond de la commune ?|faut-il additionner les écoles à 50 pour le plafond des 200 000|la subvention des écoles au socle est-elle comprise dans la limite}
{limite et taux reduit|limite 200000 et 50 pct|200 000 et ecoles au socle|plafond et 50 %|le plafond inclut il les 50|écoles SNEE et limite de la commune|une commune entièrement à 50 % est-elle limitée|taux de 50 sans limite ?}
{l'enveloppe de 200 000 comprend-elle les écoles équipées snee|écoles ayant le socle : limite ou pas|le montant maximum par commune englobe-t-il le taux de 50 %|à 50 % peut-on dépasser 200 000}`,
  'limite-par-ecole': `
{donc 200 000 euros pour chacune de nos écoles ?|nous avons trois écoles, soit 600 000 euros ?|la somme de 200 000 est-elle multipliée par le nombre d'écoles|200 000 par établissement ?|200 000 par kit ?|deux écoles font 400 000 ?}
{le plafond en euros est-il individuel par école|chaque établissement dispose de 200 000 ?|la limite est pour la commune ou pour l'école|par commune ou par établissement la limite ?|le montant maximum s'apprécie par école|c'est 200 000 l'école c'est ça ?}
{la limite s'entend-elle par classe|200 000 euros par classe ?|limite par pac ?|chaque pac peut coûter 200 000 ?|limite de 200 000 par dossier ou par école|limite par projet d'école|chaque projet d'école a-t-il sa limite}
{200000 par ecole non ?|200k par ecole|limite ecole|limite multipliée par école|le plafond de subvention vaut pour chaque école n'est-ce pas|200 000 € x nombre d'écoles|autant de fois 200 000 que d'écoles}`,
  'repartition-limite': `
{entre nos écoles, comment ventiler les 200 000|laquelle de nos écoles absorbe le dépassement|comment la réduction due à la limite est-elle distribuée|la baisse est-elle répartie équitablement entre écoles|qui supporte l'effet du plafond de 200 000}
{est-ce au prorata du coût de chaque école|prorata des classes ou des dépenses pour la limite|clé de répartition de la limite|ventilation de la limite|ordre d'imputation de la limite|quelle école passe en premier sur l'enveloppe de 200 000}
{la commune choisit-elle comment répartir la limite|peut-on décider quelle école garde sa subvention|est-ce à nous de répartir les 200 000 entre écoles|libre répartition de l'enveloppe de 200 000|le département répartit-il la limite}
{repartition des 200000|partager la limite entre ecole|comment on divise les 200 000|répartir l'enveloppe maximale entre les écoles|sur quelle école tombe la perte|l'école la plus chère prend-elle tout le plafond de 200 000|arbitrage entre écoles quand la limite est atteinte}
{si la limite est atteinte, que reste-t-il pour la dernière école|la première école consomme toute la limite ?|deux écoles se partagent la limite comment|effet de la limite sur chaque école}`,
  'reste-a-charge': `
{combien sort de la poche de la commune|quelle somme la mairie doit-elle débourser|notre participation s'élève à combien|part communale|quote-part de la commune|la charge nette|ce qu'il nous restera à financer}
{une fois l'aide déduite, on paye combien|après déduction de la subvention que paie la mairie|subvention déduite il reste quoi|qu'est-ce qui reste à nos frais|qu'est-ce qui est à la charge de la mairie|à notre charge combien|il faut prévoir combien au budget communal}
{30 % à payer par la commune, c'est ça ?|la commune paie donc 30 ou 50 % ?|le reste est-il à la charge de la mairie|qui paie le reste|qui paie la différence|les 30 % restants sont payés par qui|la mairie complète ?}
{combien faut-il mettre de notre poche|ça nous coûtera combien net|coût réel pour la mairie après aide|montant restant dû|effort financier de la commune|apport de la commune|autofinancement nécessaire|reste à financer}
{reste a charge|rac commune|reste a payé mairie|cb va payer la commune|combien la mairie met|ce que ça coûte vraiment au village|facture finale pour la commune|à combien s'élève notre part}`,
  'tva-fctva': `
{la commune récupère-t-elle la TVA sur ces achats|le fonds de compensation joue-t-il|dépense éligible au fonds de compensation ?|compensation de la tva|remboursement de la tva par l'état|16,404 % du fctva|peut-on déclarer l'achat au fctva}
{faut-il payer 20 % de tva en plus|la tva est-elle à notre charge|qui supporte la taxe sur la valeur ajoutée|la tva est-elle aussi subventionnée|tva comprise dans l'aide ?|la subvention couvre-t-elle la tva|avance de la tva par la mairie}
{investissement ou fonctionnement, pour la tva|en section d'investissement a-t-on le fctva|imputation comptable et fctva|notre trésorier demande si c'est éligible fctva|la perceptrice veut savoir pour la tva|compte 2183 et fctva}
{tva recuperable|fctva ok ?|f c t v a|la tva on la recupere ?|récup tva|taux de tva applicable|quelle tva sur les tablettes|tva et subvention|tva déductible pour la mairie ?|exonération de tva}`,
  cofinancement: `
{peut-on ajouter la dotation de soutien à l'investissement local|la dsil est-elle cumulable|une aide régionale en complément|la région auvergne-rhône-alpes peut-elle compléter|fonds européens en plus|leader ou feder cumulable|aide de la caf en plus ?}
{la communauté de communes peut-elle participer au paiement|l'interco peut-elle nous aider à financer le reste|fonds de concours possible|un mécène peut-il financer le solde|don du sou des écoles pour payer le reste}
{cumuler plusieurs subventions sur le même projet|est-ce compatible avec une autre aide publique|peut-on obtenir une deuxième subvention|autre subvention en parallèle|empiler les aides|sources de financement complémentaires|aides cumulables ou exclusives}
{la règle des 80 % d'aides publiques|20 % minimum d'autofinancement obligatoire ?|taux maximum d'aides cumulées|plafond de cumul des aides publiques|reste minimum à la charge du maître d'ouvrage|faut-il garder 20 % à notre charge}
{detr possible en plus ?|cumul detr|cumuler detr et tne|detr + ami|dsil et ami|d.e.t.r.|peut on avoir d'autre aide|autres subvention ?|demande detr en cours sur le même matériel|contrat de ruralité et ami|dotation parlementaire}`,
  'versement-subvention': `
{l'argent arrive-t-il avant ou après l'achat|quand touche-t-on les sous après la commande|l'argent de l'aide arrive combien de temps après l'achat|une fois le matériel payé, quand voit-on l'argent|l'aide tombe à quel moment, une fois la facture payée ?|à quel moment touche-t-on l'aide|la subvention est versée en une ou deux fois|échéancier de paiement de l'aide|modalités de versement|calendrier des versements|délai de paiement de la subvention}
{la commune doit-elle préfinancer|on doit sortir toute la somme au départ ?|faut-il avancer l'argent de l'achat|avance des fonds par la mairie|notre trésorerie est tendue, faut-il tout payer d'abord|peut-on avoir une avance|préfinancement|un acompte de 30 % est-il prévu}
{qui fait le virement|l'aide est versée par l'état ou le département|c'est la banque des territoires qui verse ?|sur quel compte est versée l'aide|qui nous paie|l'organisme payeur|qui règle la facture au fournisseur|le département paie-t-il directement le fournisseur}
{sur présentation des factures ?|faut-il fournir des factures acquittées|justificatifs pour toucher l'aide|comment se faire payer la subvention|comment demander le solde|demande de paiement|certificat administratif pour le versement|remboursement sur facture}
{quand vient l argent|versement kan|kan est versé la sub|paiement de la subvention comment|déblocage des fonds|est-on remboursé après coup|on avance tout ?|solde après travaux|délai de remboursement|mandatement}`,
  arrondi: `
{vous arrondissez au-dessus ou en dessous|arrondi supérieur ou inférieur|pourquoi il y a des centimes dans vos résultats|deux chiffres après la virgule|les chiffres après la virgule|précision des montants|au centime près ?}
{à l'euro près ou au centime|un écart d'un centime dans le total|le total ne tombe pas juste à un centime|différence d'un centime entre mon calcul et le vôtre|règle d'arrondi appliquée|méthode d'arrondi|mode d'arrondi}
{les sommes sont arrondies à l'euro ?|arrondissez-vous la subvention|comment sont traités les centimes|troncature ou arrondi|arrondi pac par pac ou sur le total|arrondi final ou intermédiaire|on arrondit à chaque ligne ?}
{arondi|arrondie comment|arrondissement des montants|arrondir la subvention|le texte prévoit-il un arrondi|mon tableur trouve un centime de moins|calcul arrondi ou exact|montants exacts ou approchés}`,
  'cout-formation': `
{les formations sont-elles gratuites pour la mairie|la mairie doit-elle payer canopé|faut-il budgéter la formation des professeurs|combien coûte une journée de formation|facture-t-on la formation des maîtres|la commune finance-t-elle la formation des instits|formation payante ?}
{les interventions auprès des parents sont-elles payantes|doit-on rémunérer la petite poussée|la venue de l'intervenant parentalité est-elle gratuite|coût des ateliers parents|tarif des actions famille|qui règle les frais des actions parentalité|prix de l'accompagnement des familles}
{la subvention couvre-t-elle la formation|la formation est-elle subventionnée à 70 %|le taux s'applique-t-il aussi à la formation|les dépenses de formation entrent-elles dans l'aide|hors matériel, qu'est-ce qui coûte|les autres piliers ont-ils un coût|les trois autres piliers sont-ils gratuits}
{qui paie les déplacements des enseignants en formation|frais de déplacement pour canopé|indemnités des formateurs|formation gratuite ou pas|cout formation prof|formation canopé gratuite ?|budget formation|canopé payant|payer la formation des enseignants|coût du volet parentalité}`,
  'depenses-anterieures': `
{nous avons passé commande le mois dernier, est-ce repris|l'achat fait en décembre peut-il être aidé|nos factures de l'année passée sont-elles éligibles|on a signé un bon de commande, est-ce trop tôt|si on achète maintenant sera-t-on aidé après|achat déjà réglé}
{faut-il attendre l'accord avant d'acheter|peut-on commander sans attendre la décision|commencer les achats avant la notification|démarrage anticipé|autorisation de commencer|a-t-on le droit d'engager la dépense tout de suite|acheter en avance et se faire aider ensuite}
{date d'éligibilité des dépenses|à partir de quelle date les dépenses comptent|dépenses éligibles depuis quand|factures antérieures acceptées ?|prise en compte d'achats passés|achats antérieurs à la candidature|subvention rétroactive}
{on s'est équipés l'été dernier, peut-on récupérer une partie|remboursement d'un équipement acheté avant|se faire aider sur du matériel déjà payé|les tablettes achetées en 2022 sont-elles subventionnables|tablettes deja achetées subvention ?|materiel deja payé|deja commandé avant ami|achat avant reponse|retroactif ?}`,
  'maintenance-propriete': `
{qui dépanne en cas de panne|une tablette tombe et casse, qui paye|si un écran tombe en panne, qui s'en occupe|le service après-vente est-il compris|sav du matériel|contrat de maintenance inclus ?|assistance technique prévue ?|les réparations sont à la charge de qui}
{en cas de vol des tablettes|faut-il assurer l'équipement|l'assurance de la mairie doit-elle couvrir les tablettes|vol ou casse, quelle prise en charge|dégradation du matériel par un élève|bris d'écran|remplacement d'un appareil cassé}
{le matériel devient-il la propriété de la commune|à qui sont les tablettes, mairie ou département|l'équipement appartient-il à l'école ou à la mairie|peut-on revendre le matériel plus tard|faut-il inscrire les tablettes à l'inventaire|inventaire communal|amortissement du matériel|location ou achat}
{les tablettes sont garanties combien de temps|garantie constructeur de 3 ans ?|extension de garantie|durée de vie du matériel|obsolescence|renouvellement dans cinq ans payé par qui|mises à jour et entretien|qui fait l'entretien du parc|technicien informatique pour l'école}
{ki repare|panne materiel|tablette cassé qui paye|sav ?|matos en panne on appelle qui|proprietaire du materiel|la commune est-elle propriétaire|entretien des équipements à la charge de qui|hotline de dépannage du matériel}`,
};
