/** More ways of asking what the FAQ answers, by entry id: rates, money, ceiling, prices. */
export const COMPLEMENTS_ARGENT: Readonly<Record<string, string>> = {
  'taux-subvention': `
{quel est|quels sont|c'est quoi} {le taux de subvention|les taux|les taux de subvention|le pourcentage d'aide}
{taux|pourcentage} {de subvention|d'aide|de prise en charge}
{quelle part|quel pourcentage} {est subventionnée|est prise en charge|est payée|de l'équipement est financé}`,
  'taux-70-qui': `
{qui a droit|qui peut prétendre|quelles écoles ont droit|comment avoir droit|conditions pour avoir} {à 70 %|aux 70 %|au taux de 70|au meilleur taux|au taux maximum|70 %}
{pour avoir|comment obtenir} {70 %|le taux le plus élevé|le meilleur taux}`,
  'taux-50-qui': `
{qui est|quelles écoles sont|qui sont les autres|pourquoi est-on|pourquoi serait-on|quand est-on} {à 50 %|à 50|au taux réduit|au taux de 50|au taux le plus bas}
{pourquoi|quand} {50 %|seulement 50|50 et pas 70}`,
  'savoir-socle-atteint': `
{comment savoir|comment vérifier|où voir|qui peut dire|qui sait|à qui demander} {si l'école a atteint le socle|si on a atteint le socle|si on a eu le SNEE|si notre école est au socle|si on a le socle numérique|le niveau de l'école}
{je ne sais pas|on ne sait pas|aucune idée} {si l'école a atteint le socle|si on a eu le SNEE|si l'école est au socle}
{notre école|l'école} a-t-elle {atteint le socle|eu le SNEE}`,
  'niveau-inconnu': `
{que faire|comment faire|que se passe-t-il} {si on ne sait pas|si on ne connaît pas|quand on ignore} {le niveau|le niveau de l'école|le socle|le niveau numérique}
niveau {inconnu|pas connu|non connu}`,
  'snee-cest-quoi': `
{c'est quoi|qu'est-ce que|que veut dire|ça veut dire quoi|définition|explique} {le SNEE|SNEE|le plan SNEE|le socle numérique|le socle numérique de base|ce socle}`,
  'plan-snee-recu': `
{on a eu|nous avons eu|l'école a eu|on a bénéficié du|nous avons reçu le|on a touché le} {plan SNEE|SNEE|plan de relance numérique|plan de relance} {, le socle est-il atteint|, ça veut dire qu'on a atteint le socle|, sommes-nous à 50|}
{école équipée|équipés|dotés} {SNEE|avec le plan de relance}`,
  'niveau-maternelle': `
{une maternelle|la maternelle|nos maternelles} {peut-elle avoir atteint le socle|a-t-elle le SNEE|n'a jamais eu le SNEE|quel niveau}
{socle numérique|SNEE|plan SNEE} {et maternelle|pour une maternelle|que pour les élémentaires}`,
  'taux-par-ecole': `
{le taux|le pourcentage} {est par école|est par commune|est le même pour toutes les écoles|change selon l'école|est le même partout}
{une école à 70 et l'autre à 50|deux taux différents dans la commune|deux écoles avec deux taux} {c'est possible|possible ?|}
taux {par école ou par commune|différent selon les écoles}`,
  'quatre-vingt-dix-pour-cent': `
{c'est bien|la subvention est de|on m'a dit|on a droit à|il paraît que c'est|la subvention de} {90 %|80 %|60 %|85 %|75 %|40 %|90 pour cent|80 pourcent} {|?|non ?|de subvention|d'aide}
{l'aide|la subvention} {monte|va} jusqu'à {80|90} %
on m'a parlé de {80|90|60} %`,
  'cest-gratuit': `
{c'est|est-ce|le matériel est|les tablettes sont} {gratuit|gratuites|offert|offertes|donné} {|?|pour la commune|pour l'école}
{la commune|la mairie|on} ne {paie|paye|débourse} rien
{faut-il|doit-on|est-ce qu'on doit} {payer|débourser} quelque chose`,
  'cent-pour-cent': `
{c'est|est-ce|le matériel est|tout est} {pris en charge à 100 %|financé à 100 %|subventionné à 100|entièrement financé|remboursé entièrement|totalement financé|payé intégralement}
l'état {paie tout|paye tout|finance tout|prend tout en charge}
{100 %|cent pour cent} {de subvention|pris en charge|financé|remboursé}`,
  'droit-ou-possibilite': `
{le taux de 50|les 50 %|le taux réduit|50 %} {est-il garanti|est-il automatique|est un droit|est sûr|peut être refusé}
« pourront bénéficier » {signifie quoi|ça veut dire quoi}`,
  'ht-ou-ttc': `
{les prix|les montants|la subvention|les taux|le taux} {sont HT ou TTC|est calculée HT ou TTC|s'applique sur le HT|sont hors taxes|est sur le TTC|sont TTC}
{HT ou TTC|hors taxe ou TTC}
{subvention|70 %} {sur le HT|du TTC|du hors taxe} ?`,
  'complementaires-taux': `
{les robots|les équipements complémentaires|l'imprimante|les compléments|les trépieds|les claviers} {sont-ils subventionnés|ont-ils le même taux|à quel taux|sont subventionnables|sont aidés}
{taux|subvention} pour {les robots|les équipements complémentaires|l'imprimante|les enregistreurs}`,
  'ent-taux': `
{l'ENT|l'abonnement ENT|l'environnement numérique de travail} {est-il subventionné|à quel taux|est subventionné à combien|pris en charge|est aidé}
{subvention|taux|aide} {pour l'ENT|de l'ENT|sur l'ENT}`,
  'ressources-taux': `
{les applications|les ressources numériques|les manuels numériques|les abonnements|les logiciels} {sont-ils subventionnés|sont-elles subventionnées|à quel taux|pris en charge|sont aidées}
{taux|subvention|aide} {pour les ressources|des ressources numériques|pour les applications|pour les manuels numériques}`,
  'limite-commune': `
{y a-t-il|existe-t-il} {un plafond de subvention|un montant maximum|une limite par commune|un maximum par commune|une limite de financement}
{montant|subvention|aide} {maximum|maximal|maximale|plafond} {par commune|de la commune|}`,
  'limite-lectures': `
{que se passe-t-il|il se passe quoi|qu'arrive-t-il} {au-delà de la limite|si on dépasse la limite|au-delà de 200 000 €|si on dépasse 200 000}
{dépasser|dépassement} {la limite|le plafond|de la limite|les 200 000}`,
  'limite-et-50': `
{les écoles à 50 %|les écoles au taux réduit|les écoles déjà équipées} {comptent-elles|comptent dans la limite|entrent dans les 200 000|sont dans le plafond}
la limite {inclut|compte|concerne aussi} {les écoles à 50|les 50 %|le taux réduit}`,
  'limite-par-ecole': `
{la limite|les 200 000|le plafond de 200 000} {est par école|est par école ou par commune|vaut pour chaque école|c'est par école}
{200 000|200 000 €} {par école|pour chaque école} ?`,
  'reste-a-charge': `
{reste à charge|part communale|part de la commune|coût pour la commune|autofinancement}
{combien va rester|combien il reste} {à payer|à la charge de la commune|à la commune}`,
  'tva-fctva': `
{TVA|la TVA|FCTVA|le FCTVA} {récupérable|est-elle récupérable|on la récupère|comprise|éligible|qui la paye|remboursée|subventionnée}
{peut-on|on peut} récupérer {la TVA|le FCTVA}
{et la|quid de la|que dit-on de la} TVA`,
  cofinancement: `
{peut-on|on peut|est-ce cumulable} {cumuler|ajouter|combiner} {avec la DETR|avec d'autres aides|avec d'autres subventions|avec une aide de la région|la DETR}
{DETR|DSIL|fonds européens|aide de la région|autres aides|autres subventions} {en plus|cumulable|cumul|possible|en complément}
{cofinancement|cumul|co-financement} {possible|autorisé|avec d'autres aides}`,
  'versement-subvention': `
{quand|comment|à quel moment} {est versée la subvention|la subvention est-elle versée|touche-t-on l'argent|est-on payé|est-on remboursé|reçoit-on l'aide|arrive l'argent}
{faut-il|doit-on} {avancer l'argent|avancer les frais|payer d'abord|tout payer avant}
{versement|paiement|acompte|avance} {de la subvention|de l'aide|possible}`,
  arrondi: `
{comment|} {les montants sont|les centimes sont} {arrondis|calculés}
{arrondi|arrondis} {au centime|à l'euro|comment}`,
  'cout-formation': `
{la formation|la parentalité|l'accompagnement des familles|la formation des profs} {est-elle payante|est gratuite|coûte combien|qui la paie}
{qui paie|combien coûte|prix de|coût de} {la formation|la formation des enseignants|l'accompagnement parentalité}`,
  'depenses-anterieures': `
{le matériel|des tablettes|un écran|ce qu'on a} {déjà acheté|acheté l'an dernier|acheté avant} {est-il subventionné|peut-il être remboursé|est pris en compte|peut être financé}
{dépenses|achats|factures} {antérieures|passées|d'avant le dépôt} {prises en compte|rétroactif|}
{effet|aide} rétroactif
peut-on {acheter avant la réponse|commander avant|se faire rembourser un achat}`,
  'maintenance-propriete': `
{qui|comment} {répare|s'occupe de la maintenance|entretient le matériel|assure la garantie|dépanne|remplace le matériel cassé}
{à qui appartient|qui est propriétaire de|qui possède} {le matériel|l'équipement|les tablettes}
{garantie|maintenance|panne|casse|vol|assurance} {du matériel|des tablettes|des ordinateurs}
le matériel {reste|appartient|est} à {qui|la commune|l'école|nous}`,
  'bareme-pac': `
{barème|tableau|grille|tranches} {des PAC|du nombre de PAC|par nombre de classes|des plafonds}
{comment est calculé|de quoi dépend|comment se calcule} le nombre de PAC
{quelle est la règle|règle} pour le nombre de PAC`,
  'pac-combien-de-classes': `
{un PAC|un kit|chaque PAC|1 PAC} {équipe combien de classes|c'est pour combien de classes|sert à combien de classes|couvre combien de classes}
combien de classes {par PAC|dans un PAC|pour un PAC|équipe un PAC|peut équiper un PAC|par kit}
nombre de classes {par PAC|équipées par un PAC|couvertes}`,
  'quatre-classes-un-pac': `
{un PAC|un seul PAC|1 PAC|un kit} {pour 4 classes|pour cinq classes|pour toute l'école|pour 6 classes|pour quatre classes} {possible ?|suffit ?|c'est possible|}
{peut-on|on peut} {équiper 4 classes|partager un PAC entre 5 classes|couvrir quatre classes} avec un {|seul} PAC`,
  'cinq-pac-trois-classes': `
{plus de PAC que de classes|5 PAC pour 3 classes|un PAC par classe|3 PAC pour 2 classes} {possible ?|c'est possible|on peut ?|}
{peut-on avoir|on peut prendre} {un PAC par classe|plus de PAC que de classes}`,
  'plafond-une-classe': `
{pourquoi|à quoi sert} {un deuxième PAC|deux PAC|2 PAC} {pour une seule classe|avec une classe|pour une classe unique}`,
  'grande-commune': `
{grande commune|grande ville|ville de 100 classes|plus de 49 classes|commune de 80 classes|au-delà de 49 classes} {combien de PAC|maximum|plafond|}
{maximum absolu|nombre le plus élevé|jamais plus de combien} {de PAC|}`,
  'plafond-par-ecole': `
{le nombre de PAC|le plafond de PAC|le maximum de PAC} {est par école|est par commune|se compte par école|est par école ou par commune}
{combien de PAC|nombre de PAC} {par école|pour chaque école}
chaque école a droit à {deux|combien de} PAC`,
  'repartir-pac': `
{comment sont répartis|qui répartit|qui décide de la répartition des|quelle règle pour répartir les} PAC {entre les écoles|}
{la commune|le maire} {choisit|décide} {comment répartir|où vont|la répartition des} les PAC`,
  'moins-de-pac': `
{peut-on|on peut|est-il possible de} {demander moins de PAC|prendre un seul PAC|ne pas prendre tous les PAC|en prendre moins}
{obligé|obligatoire} de {prendre tous les PAC|prendre le maximum}`,
  'classes-comptees': `
{quelles classes|comment} {compter|compte-t-on|faut-il compter} {|les classes}
{les classes de maternelle|la maternelle|les ULIS|les classes doubles} {comptent|comptent-elles|sont comptées}
{on compte|faut-il compter} {maternelle et élémentaire ensemble|les classes de toute la commune|les maternelles}`,
  'ouverture-fermeture-classe': `
{une classe|si une classe} {ouvre|ferme|va fermer|va ouvrir|risque de fermer} {à la rentrée|en septembre|l'an prochain|}
{ouverture|fermeture} de classe {à la rentrée|prévue|et nombre de PAC}
{à quelle date|à quel moment} {compter les classes|on compte les classes}`,
  'classes-privees': `
{les classes du privé|les classes privées|l'école privée|les élèves du privé} {comptent|comptent-elles|compte-t-elle|entrent dans le calcul|sont comptées}
{compter|inclure} {le privé|les classes de l'école privée}`,
  'plafond-prives': `
{quelle part|combien de PAC} {pour le privé|pour les écoles privées|va au privé}
{doit-on|faut-il} {donner un PAC|réserver un PAC|partager les PAC} {à l'école privée|avec le privé}`,
  'pac-partage-ecoles': `
{deux écoles|deux petites écoles|la maternelle et l'élémentaire} {peuvent-elles partager un PAC|peuvent partager|se partagent un PAC|avec un seul PAC}
{partager|mutualiser|couper en deux} un PAC {entre deux écoles|}`,
  'classe-gs-cp': `
{classe|une classe} {GS CP|grande section CP|mixte maternelle élémentaire|à double niveau GS et CP|multi-niveaux GS/CP} {quel kit|quel PAC|elle compte où|}
{quel kit|quel PAC} pour {une classe GS-CP|des grandes sections et des CP|une classe à cheval}`,
  'prix-connus': `
{quels sont|donne-moi|liste|voir} {les prix|les tarifs|la grille des prix|tous les prix|les prix connus}
{liste|grille|tableau} des {prix|tarifs}`,
  'prix-20-tablettes': `{prix|coût|combien} {de|pour} {l'option 20 tablettes|vingt tablettes|20 tablettes|20 ipad}`,
  'prix-20-ordinateurs': `{prix|coût|combien} {de|pour} {l'option 20 ordinateurs|vingt ordinateurs|20 ordinateurs|20 PC portables}`,
  'prix-10-tablettes': `{prix|coût|combien} {de|pour} {l'option 10 tablettes|dix tablettes|10 tablettes|10 ipad}`,
  'prix-10-ordinateurs': `{prix|coût|combien} {de|pour} {l'option 10 ordinateurs|dix ordinateurs|10 ordinateurs|10 PC portables}`,
  'prix-vpi': `{prix|coût|tarif|combien pour} {d'un vidéoprojecteur|vidéoprojecteur interactif|du VPI|VPI}`,
  'prix-eni': `{prix|coût|tarif|combien pour} {d'un écran interactif|écran 75 pouces|écran 86 pouces|d'un ENI|d'un TBI|du tableau interactif}`,
  'prix-illisibles': `
{pourquoi|} {certains prix|des prix|il y a des prix} {manquent|ne sont pas connus|sont illisibles|inconnus|absents}
{connaissez-vous|avez-vous|vous avez} {tous les prix|les prix de tout}
{prix|montants} {illisibles|manquants|pas indiqués|effacés}`,
  'moitie-du-prix': `
{10 tablettes|dix ordinateurs|l'option 10} {c'est la moitié|coûte la moitié|coûtent la moitié|= la moitié} {de 20|du prix|de 11 800|}
{diviser|on divise} {le prix|} {par deux|par 2}`,
  'prix-intermediaires': `
{prix|coût|combien} {pour|de} {15|12|16|18|quinze|13} {tablettes|ordinateurs}
{et entre|un nombre entre} 10 et 20 {tablettes|} {quel prix|}`,
  'prix-unitaire': `
{prix|coût|combien} {d'une tablette|d'un ordinateur|à l'unité|unitaire|pour une seule tablette|par tablette}`,
  'contenu-option': `
{que comprend|qu'y a-t-il dans|est inclus dans} {le prix de l'option|le prix d'une option|les 11 800 €|le prix|ce prix}
{le chariot|les casques|la mallette|la livraison|l'installation} {est compris dans le prix|sont compris dans le prix|inclus dans le prix}`,
  'prix-maternelle': `
{prix|coût|combien} {du PAC maternelle|pour une maternelle|en maternelle|du kit maternelle}
le prix {vaut aussi pour|est le même en|est-il le même pour la} maternelle`,
  'prix-complementaires': `
{prix|coût|combien} {des robots|des équipements complémentaires|de l'imprimante|des casques|des claviers|des enregistreurs|des trépieds|de la webradio}`,
  'prix-ent': `
{prix|coût|tarif|combien coûte} {de l'ENT|l'ENT|de l'abonnement ENT|l'abonnement à l'ENT pour trois ans}`,
  'prix-indicatif': `
{les prix|les tarifs} {sont-ils définitifs|sont définitifs|peuvent changer|sont garantis|sont fermes|sont-ils à jour}
prix {indicatif|définitif|garanti|ferme} ?`,
  'donner-un-devis': `
{j'ai|on a|nous avons} {un devis|reçu un devis|un prix fournisseur|un devis de notre fournisseur}
{puis-je|peut-on} {utiliser|entrer|saisir|donner|mettre} {mon devis|un devis|mon propre prix|notre prix}`,
  'devis-ttc': `
{mon devis|le devis|j'ai un prix} {est TTC|est en TTC|TTC|toutes taxes comprises}
{convertir|passer} {TTC en HT|du TTC au HT}`,
  'demande-de-prix': `
{comment|où|à qui} {obtenir|demander|avoir} {les prix manquants|les prix|un prix|les tarifs manquants}
{qui peut|qui va} {donner|me donner} {les prix|les prix manquants}`,
  'marche-departement': `
{comment|où|par qui} {acheter|commander|acheter le matériel|passer commande|on commande}
{qui achète|qui commande|qui fournit|qui livre} {le matériel|les tablettes}
{marché|appel d'offres|marché public} {du Département|}`,
  'marche-obligatoire': `
{est-on obligé|obligé|faut-il|doit-on} {de passer par le marché|passer par le Département|d'acheter par le Département|acheter au marché du Département}
{peut-on|on peut} {acheter ailleurs|choisir son fournisseur|acheter chez notre fournisseur|prendre un autre fournisseur|acheter sur Amazon}`,
  'marque-modele': `
{quelle marque|quel modèle|quel type|quelles caractéristiques} {de tablettes|d'ordinateurs|sont les tablettes|pour les ordinateurs|de PC}
{iPad ou Android|Windows ou Chromebook|Apple ou Samsung|c'est des iPad|ce sont des Chromebook} ?
caractéristiques {techniques|du matériel|des tablettes}`,
  'comparer-options-prix': `
{quelle option|qu'est-ce qui|laquelle} est la moins chère {|tablettes ou ordinateurs}
{différence|écart} de prix {tablettes ordinateurs|entre les deux options}`,
};
