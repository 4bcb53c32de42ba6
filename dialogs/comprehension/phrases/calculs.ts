import type { IdCalcul } from '../intentions-types.js';

/**
 * Ways of asking for something that is computed, one a line. `{a|b}` stands for either; an empty branch may be left
 * out. Numbers are examples: the model sees only that a number is there.
 */
export const PHRASES_CALCULS: Readonly<Record<IdCalcul, string>> = {
  plafond: `
{combien de PAC|combien de programmes d'actions concertées|quel nombre de PAC|cb de pac} pour {14 classes|ma commune|une commune de 9 classes|6 classes et 8 classes}
combien de PAC peut-on {demander|avoir|obtenir|prendre} {|avec 12 classes|quand on a 7 classes}
j'ai 14 classes, {combien de pac|j'ai droit à combien de PAC|ça me fait combien de PAC}
on a 9 classes dans la commune, on peut prétendre à combien de pac
nous avons 5 classes en maternelle et 9 en élémentaire, combien de PAC au maximum
quel est le {plafond|maximum|nombre maximal|nombre maximum} de PAC {pour 20 classes|pour ma commune|pour nous|auquel on a droit}
{plafond|maximum|max} de pac {pour 31 classes|31 classes|}
PAC maxi pour {une école de 6 classes|une commune de 49 classes}
avec 25 classes {on a droit à combien de PAC|je peux demander combien de pac|ça donne quoi en nombre de PAC|combien de PAC possibles}
{est-ce que je peux|puis-je|peut-on|on peut} {demander|prendre|commander|avoir} {5 PAC|3 pac} avec {14 classes|10 classes}
4 PAC pour 12 classes c'est possible ?
combien de packs {a-t-on droit|peut-on avoir} pour 8 classes
à combien de PAC {ai-je|avons-nous|a-t-on} droit {|avec 18 classes}
j'ai droit à combien
j'ai une école de 5 classes et une de 7, combien de PAC
6 ou 7 classes, ça change le nombre de PAC ?
14 classes combien de PAC
pac pour 14 classes
nb de pac pour 13 classes
quel plafond pour 22 classes
une commune de 60 classes a droit à combien de PAC
on est une petite commune avec deux classes, on peut en demander combien
si on ouvre une classe, de 6 à 7, on gagne un PAC ?
a partir de combien de classes on a {5 PAC|10 pac|un pac de plus}
combien d'équipements PAC possibles avec 3 classes
je veux savoir combien de programmes je peux demander, j'ai 15 classes
nombre maximal de PAC
{est-il possible de demander|puis-je demander|on voudrait} {8 PAC|5 PAC} {pour une commune de 35 classes|alors qu'on a 12 classes|avec nos 20 classes}
{une école de 5 classes et une école de 7|deux écoles de 4 classes|3 écoles et 22 classes en tout}, {on peut en prendre combien|on peut en avoir combien|combien de PAC du coup|à combien de PAC a-t-on droit}
{notre|ma} commune a {deux|trois} écoles {de 5 classes|pour 14 classes en tout}, combien peut-on {en prendre|en demander|en espérer}
{quel serait|quel est|c'est quoi} le {maximum|plafond|max} {pour 49 classes|avec 12 classes|à 20 classes}
{pour 12 classes|pour 30 classes} {quel maximum|c'est quoi le max|quel plafond}
{3 PAC|trois PAC|5 PAC} {c'est possible|c'est bon|c'est faisable} {pour 6 classes|avec 9 classes}
on {vient de passer|passe} à {13|19|7} classes, {ça nous fait un PAC en plus|un PAC de plus ?|on gagne un PAC}
{quel est|c'est quoi} {mon|notre} {plafond|quota|maximum} de PAC {avec 17 classes|pour 8 classes|}`,
  taux: `
{quel est le taux|quel taux|c'est quel taux|taux} {de subvention|d'aide|de financement|de prise en charge} {pour mon école|pour notre école|pour une école qui n'a pas eu le SNEE|si l'école a atteint le socle|chez nous|}
mon école {n'a pas atteint le socle|n'a pas eu le plan SNEE|n'a jamais été équipée}, {quel taux|à combien est-on subventionné|j'ai droit à quel pourcentage}
notre école a déjà {eu le SNEE|atteint le socle numérique|bénéficié du plan SNEE}, {quel taux|c'est combien de pourcent|on a droit à quel pourcentage}
on est à 70 ou à 50 % ?
est-ce que {je suis|on est|nous sommes|mon école est} à {70|50} {%|pour cent}
{70 ou 50 %|70 % ou 50 %} pour {mon école|nous|une école déjà équipée}
quel pourcentage {est pris en charge|est subventionné|de subvention|d'aide} {pour nous|pour une maternelle sans snee|}
à combien de pourcent {est-on|serons-nous|sommes-nous} {aidés|subventionnés|remboursés}
quel pourcentage du matériel est payé
{école sans SNEE|école avec SNEE|école au socle|école sous le socle} quel taux
école équipée snee taux
c'est subventionné à combien
subventionné à quelle hauteur
quel taux s'applique à {mon école|l'école Jaurès|une école primaire}
si on ne sait pas pour le SNEE quel taux {on a|s'applique}
on a touché le plan de relance, on a droit à combien de pourcent
{école|l'école} {Jean Moulin|du bourg|maternelle}, {socle pas atteint|socle atteint|pas de SNEE|déjà SNEE}, {70 ou 50|quel taux|c'est combien}
{je ne sais pas|on ne sait pas} si {on a eu le SNEE|le socle est atteint}, {c'est quel taux alors|du coup quel taux|quel taux s'applique}
{70|70 %|50} c'est pour {tout le monde|toutes les écoles|nous}
on m'a dit {70|70 %|50 %}, c'est {vrai|pour tout le monde|pour nous aussi}
{notre école|l'élémentaire|l'école} n'a {rien eu|rien reçu} du {plan de relance|SNEE}, {elle est aidée à combien|quel taux|c'est combien}`,
  cout: `
combien {coûte|coute|coûtent|coûterait|vaut|ça coûte} {un PAC|2 PAC|le PAC|3 PAC avec tablettes|un pac élémentaire|un pac maternelle|2 PAC de 20 ordinateurs|un PAC avec 20 tablettes}
{quel est le prix|quel est le coût|c'est quoi le prix|prix|coût|tarif} {d'un PAC|de 2 PAC|du PAC élémentaire|d'un PAC maternelle|pour 2 PAC tablettes|d'un pac 20 ordinateurs|de trois PAC}
{ça coûte combien|c'est combien|ça fait combien} {un PAC|2 pac|deux PAC tablettes|1 PAC ordinateurs|trois PAC avec ordinateurs}
2 PAC {tablettes|ordinateurs|de 20 tablettes} {ça coûte combien|combien|prix}
je veux 2 PAC de 20 tablettes et 1 PAC de 20 ordinateurs, {combien|quel budget|ça fait combien}
budget {pour|à prévoir pour} {2 PAC|un PAC de 20 tablettes|3 pac ordinateurs}
quel budget {faut-il prévoir|prévoir|dois-je prévoir} {pour 2 PAC|pour 3 PAC ordinateurs}
chiffrer {2 PAC tablettes|un projet de 3 PAC|1 PAC ordi}
coût total hors taxes de {deux PAC|mon projet de 2 PAC}
{10 tablettes|20 tablettes|20 ordinateurs|10 ordinateurs} {ça coûte combien|combien ça coûte|quel prix|c'est combien}
prix d'un PAC avec {10 tablettes|20 ordinateurs|2 vidéoprojecteurs|un écran 86 pouces}
combien pour équiper {deux classes|trois classes} en {tablettes|ordinateurs}
quel est le montant du matériel pour 2 PAC
{c'est cher|est-ce cher|ça coûte cher} {un PAC|les tablettes|un kit}
{quel serait le montant|quelle somme|combien faut-il} {à prévoir|prévoir} {au budget|} pour {un PAC de 20 tablettes|équiper 3 classes en ordinateurs|deux PAC}
{16 tablettes|15 tablettes|12 ordinateurs} {ça fait combien|ça ferait combien|combien ça ferait|quel prix}
{un kit|un PAC|20 tablettes} ça va chercher dans les combien
{ça chiffre|ça se chiffre|ça monte} à combien {2 PAC|un PAC de 20 ordinateurs}`,
  subvention: `
{combien|quelle somme|quel montant} {de subvention|d'aide} {pour|pour un projet de} {2 PAC|un PAC tablettes|1 PAC 20 ordinateurs|3 PAC à 70 %|15 000 €}
quelle {subvention|aide} {pour 2 PAC|pour un PAC à 50 %|pour 1 PAC de 20 tablettes|aurait-on pour 3 PAC|peut-on toucher pour 2 PAC|aurons-nous}
{combien|cb} {on touche|je touche|on va toucher|on reçoit|nous serait versé|l'État donne|sera pris en charge|est subventionné} {pour 2 PAC|pour 20 tablettes|pour un PAC ordi|sur 12 610 €|}
montant de {la subvention|l'aide} {pour 2 PAC|pour un pac tablette à 70|pour notre commune|}
subvention {2 PAC tablettes|1 PAC ordinateurs 50 %|pour 3 pac}
{un devis de 9 000 € TTC|une facture de 6 000 euros ttc|un montant de 15 000 € HT} {à 70 %|à 50 %}, {quelle subvention|combien d'aide|combien on touche}
70 % de {11 800|12 610|2 PAC} ça fait combien
50 % de 12 610 euros {|c'est combien}
combien {d'argent|de sous} {on peut avoir|va-t-on recevoir|on aurait} {|pour 2 PAC}
calcule {la subvention|l'aide} pour {2 PAC ordinateurs|un PAC tablettes et un PAC ordi}
l'aide serait de combien pour {un PAC maternelle de 20 tablettes|deux PAC}
quel montant d'aide pour 20 tablettes si l'école n'a pas eu le SNEE
on aurait combien de subvention
combien {on nous donne|on nous verse|l'état nous donne|on récupère} {si on prend deux PAC|pour 2 PAC tablettes|sur un PAC}
l'état {paye|paie|donne|verse} combien {sur 2 PAC|pour deux PAC|}
{sur|pour} {un projet de 2 PAC|2 PAC|3 PAC tablettes} {l'aide s'élève à|l'aide est de|la subvention s'élève à} combien
{subvention|aide} pour {1 PAC|2 PAC|1 PAC de 20 ordinateurs|1 PAC de 20 tablettes} {à 70 %|à 50 %}`,
  reste: `
{combien|cb|qu'est-ce qui|quelle somme} {reste à payer|il reste à payer|reste à notre charge|reste à la charge de la commune|resterait à payer|nous reste} {pour 2 PAC|pour un PAC tablettes|pour la commune|pour nous|}
{reste à charge|le reste à charge|part communale|autofinancement|part de la commune} {pour 2 PAC|pour un PAC ordi à 50 %|pour 3 PAC|de combien|}
{combien|cb} {la commune doit payer|la mairie va payer|on va payer|devons-nous payer|la commune devra sortir|ça va nous coûter|ça coûte à la commune} {|pour 2 PAC|de notre poche|au final}
combien {je dois|il faut} mettre {de ma poche|sur le budget communal|en autofinancement} {|pour 2 PAC}
quel est {le reste à charge|le montant restant|notre autofinancement|l'autofinancement} {|de la commune|pour 2 PAC tablettes}
qu'est-ce que ça nous coûte vraiment une fois la subvention déduite
combien après subvention {pour 2 PAC|}
il reste combien à payer {|pour 20 ordinateurs à 70 %}
ça laisse combien à la charge de la mairie
c'est quoi la somme que la commune paie à la fin
{qu'est-ce que|combien} {la commune|la mairie} {aura à payer|devra payer|va devoir sortir|aura à sa charge} {au final|à la fin|au bout du compte|}
{une fois|après} {l'aide déduite|l'aide enlevée|la subvention enlevée|la subvention reçue} {on paie combien|combien reste|ça fait combien pour nous}
ça nous laisse {quoi|combien} à {payer|débourser|sortir|financer}
{la part|la charge} {du budget communal|communale|de la mairie} {pour ces deux PAC|pour 2 PAC|}
{reste à charge|reste à payer|il reste combien à payer} pour {1 PAC|2 PAC|1 PAC de 20 ordinateurs|1 PAC de 20 tablettes|un PAC} {à 70 %|à 50 %|si l'école est à 50 %}`,
  comparaison: `
{tablettes ou ordinateurs|ordinateurs ou tablettes|tablette ou pc|pc ou tablettes|tablettes ou portables} {|?|que choisir|c'est quoi le moins cher|lequel coûte le moins|qu'est-ce qui est le mieux}
{compare|comparer|comparez|comparaison|comparatif} {tablettes et ordinateurs|les deux options|tablettes ordinateurs|70 et 50 %|entre tablettes et ordinateurs|le 70 % et le 50 %}
{qu'est-ce qui est|c'est quoi} {moins cher|plus cher|plus avantageux|plus intéressant} {entre tablettes et ordinateurs|les tablettes ou les ordinateurs|, tablettes ou PC}
les ordinateurs sont-ils plus chers que les tablettes
est-ce que les tablettes {coûtent moins cher|sont moins chères} que les ordinateurs
vaut-il mieux {prendre des tablettes ou des ordinateurs|des tablettes ou des PC}
on hésite entre {tablettes et ordinateurs|des ipad et des PC portables|les deux options}
montre-moi les deux options côte à côte
{met|mets|mettez} en face tablettes et ordinateurs
option tablettes contre option ordinateurs
différence entre option tablettes et option ordinateurs
comparer une école à 70 et une école à 50
{avantages|avantage} tablettes par rapport aux ordinateurs
quel choix coûte le moins à la commune, tablettes ou ordinateurs
{que conseillez-vous|vous conseillez quoi|tu conseilles quoi}, {tablettes ou ordinateurs|des tablettes ou des PC}`,
  difference: `
{quelle différence|quel écart|combien de différence|quelle est la différence} {de prix|de coût|de subvention|de reste à charge|} entre {2 et 3 PAC|20 tablettes et 20 ordinateurs|70 % et 50 %|1 PAC et 2 PAC}
{combien de plus|combien en plus} {si on prend des ordinateurs|pour un PAC de plus|avec 3 PAC au lieu de 2|à 50 %}
{combien de moins|combien on perd|combien perd-on|combien on y perd} {si l'école est à 50 %|si l'école est au socle|avec 50 au lieu de 70|en passant à 50 %}
ça change quoi {sur le prix|pour le budget|financièrement} {de passer à 50 %|si on passe aux ordinateurs|d'être à 70 plutôt que 50}
l'écart {de prix|} entre tablettes et ordinateurs {est de combien|c'est combien}
un PAC de plus ça coûte combien de plus
combien économise-t-on avec des tablettes {|plutôt que des ordinateurs}
surcoût {des ordinateurs|d'un PAC supplémentaire}
quelle somme en plus pour les ordinateurs`,
  limite: `
{qu'est-ce qui se passe|que se passe-t-il|il se passe quoi} {si on dépasse|au-delà de|au dessus de|si le projet dépasse} {200 000 €|la limite|les 200 000 euros|200k}
{c'est quoi|quelle est|comment marche|comment fonctionne|comment s'applique} la limite {de 200 000 €|par commune|de 200 000|des 200000 euros}
{mon projet fait|notre projet coûte|on a un projet de|avec} {250 000 €|300 000 euros|210 000|400k€} {, que se passe-t-il|, combien de subvention|, est-ce trop|, on a droit à quoi|}
{plafond de subvention|montant maximum de subvention|subvention maximale|aide maximum} {par commune|pour une commune|}
{peut-on dépasser|on peut dépasser|est-ce qu'on peut dépasser} {200 000 €|la limite|le plafond de 200 000}
la limite de 200 000 € {concerne la dépense ou la subvention|c'est pour la commune ou par école|c'est HT ou TTC|est par école ou par commune}
on dépasse {les 200 000|la limite de la commune|le plafond de financement} ?
200 000 euros {par commune ou par école|c'est quoi|maximum}
un projet à {250 000|300 000|285 714} euros à 70 % {ça donne quoi|combien d'aide}
et si le total dépasse 200 000
{si|quand} on dépasse {200 000|la limite}, {quelles conséquences|quel effet|quelle sanction}
dépasser {200 000 €|la limite} {conséquences|effet|ça change quoi}`,
  calendrier: `
{quelle est|c'est quoi|c'est quand} la date {limite|butoir|limite de dépôt|de fin|de clôture} {|du dépôt|pour déposer|pour candidater|de l'appel}
{jusqu'à quand|jusqu'a quelle date|avant quand} {peut-on|on peut|puis-je|faut-il} {déposer|candidater|envoyer le dossier|répondre|postuler}
{c'est trop tard|est-ce trop tard|est-il encore temps|est-ce que c'est encore ouvert|peut-on encore déposer|c'est fini|l'appel est-il clos} {|pour candidater|pour déposer un dossier|pour participer}
{est-ce qu'on est|suis-je|on est} {encore dans les temps|dans les délais|hors délai} {|pour déposer}
si je dépose le {17 février|18 février 2023|20/02/2023|17/02/2023}{| c'est bon| c'est trop tard ?| est-ce accepté}
{calendrier|planning|échéancier|dates|les dates} {de l'appel|du projet|de l'AMI|importantes|}
quand {faut-il déposer|doit-on déposer|dépose-t-on|rendre} {|le dossier|la candidature}
quand {aura-t-on|saura-t-on|connaîtra-t-on|sont annoncés|a lieu} {la réponse|les résultats|la validation|si on est retenu}
combien de jours {reste-t-il|il reste|nous reste-t-il} {pour déposer|avant la date limite|avant la fin}
c'est quand la prochaine {session|vague|fois|phase}
{deadline|dead line|échéance|délai} {|dépôt|du dossier}
{quand commence|quand ouvre|c'est quand} {l'AMI 2|le deuxième AMI|la phase suivante}
date de validation des candidatures
on est le combien et il reste combien de temps
{on a raté|j'ai raté|on a loupé} {la date|le coche|le délai}, {est-ce trop tard|on peut encore envoyer|c'est fini}
{les délais|le délai} {sont passés|est passé|sont dépassés|est dépassé} {ou pas|?|ou pas encore}
{déposer|envoyer} le {17 février|18 février|15 février} {au soir|à minuit|le matin} {ça marche ?|c'est bon ?|ça compte ?}
si on {envoie|dépose} le {20 février 2023|10 février|18/02} {c'est mort|c'est trop tard|c'est encore bon} ?
{dernière limite|dernier délai|dernier moment} pour {déposer|le dépôt|candidater|envoyer}`,
  debit: `
{est-ce que|} {8 mégas|20 Mb/s|12 Mbit/s|15 Mbps|100 mégas|10 Mo/s|30 méga} {suffisent|suffit|c'est suffisant|ça suffit|c'est assez|ça passe} {|pour l'école|pour déposer} ?
{on a|nous avons|j'ai|l'école a} {8 Mb/s|18 mégas|12 Mbps|25 mbit|la fibre à 300 Mb/s|19,9 Mb/s} {, est-ce suffisant|, ça suffit ?|, c'est bon ?|, est-ce éligible|, ça passe ?}
notre {connexion|débit|internet|adsl} {est de 8 Mb/s|est à 15 mégas|fait 6 méga}, {est-ce suffisant|c'est assez|peut-on candidater quand même|on peut ?}
8 mégas {est-ce assez|ça va|c'est assez ?|ok ?}
{débit|connexion} de {8|20|50} {mégas|Mb/s|mbps} {suffisant ?|c'est ok ?|trop faible ?}
avec {seulement 5 mégas|un débit de 10 Mb/s|2 Mo par seconde} on peut {candidater|déposer|participer} ?
20 Mb/s pile c'est bon ?
internet à 4 Mo/s suffisant
la fibre 1 gigabit suffit ?
512 kbit/s c'est bon
{5 mégas|8 mégas|30 Mb/s} {c'est ok|c'est bon|ça ira|c'est possible} {|pour une petite école|vu que l'école est petite}
{ligne ADSL à 12 Mbit/s|connexion à 6 mégas|12 mégas} {, rédhibitoire ?|, c'est éliminatoire ?|, ça bloque ?|, est-ce gênant}`,
  'kit-maternelle': `
{qu'est-ce qu'il y a|qu'y a-t-il|il y a quoi|on trouve quoi} dans {le kit maternelle|le PAC maternelle|le pack maternelle|le kit de maternelle|l'équipement maternelle}
{contenu|composition|détail|liste|fiche} {du kit maternelle|du PAC maternelle|kit maternelle}
{montre|montrez|montre-moi|donne-moi|je veux voir|voir} {le kit maternelle|le PAC maternelle|la fiche maternelle|le contenu du kit maternelle}
que contient {le kit|le PAC} maternelle
{le kit|kit|pac} maternelle {|svp|c'est quoi|comprend quoi}
{quel matériel|quels équipements} {pour|en|prévu en|pour une} {maternelle|école maternelle|les maternelles|la maternelle}
de quoi se compose le PAC maternelle
on a quoi comme matos en maternelle
liste du matériel maternelle
qu'est-ce qu'on reçoit pour les petits de maternelle
{qu'est-ce qui est|ce qui est} {fourni|prévu|donné|compris} {en maternelle|à une école maternelle|pour la maternelle|dans une maternelle}
{descriptif|inventaire|contenu} {du matériel|de l'équipement} {côté maternelle|en maternelle|pour la maternelle}
{y a quoi|qu'y a-t-il} dans {le pack|le kit|le PAC} {des petits|pour les petits|des maternelles}`,
  'kit-elementaire': `
{qu'est-ce qu'il y a|qu'y a-t-il|il y a quoi|on trouve quoi} dans {le kit élémentaire|le PAC élémentaire|le pack élémentaire|le kit primaire|l'équipement élémentaire}
{contenu|composition|détail|liste|fiche} {du kit élémentaire|du PAC élémentaire|kit élémentaire}
{montre|montrez|montre-moi|donne-moi|je veux voir|voir} {le kit élémentaire|le PAC élémentaire|la fiche élémentaire|le contenu du kit élémentaire}
que contient {le kit|le PAC} élémentaire
{le kit|kit|pac} élémentaire {|svp|c'est quoi|comprend quoi}
{quel matériel|quels équipements} {pour|en|prévu en|pour une} {élémentaire|école élémentaire|les élémentaires|l'élémentaire|CM1 CM2}
de quoi se compose le PAC élémentaire
on a quoi comme matos en élémentaire
liste du matériel élémentaire
qu'est-ce qu'on reçoit pour les classes de CP CE1 CE2 CM1 CM2
{qu'est-ce qui est|ce qui est} {fourni|prévu|donné|compris} {en élémentaire|à une école élémentaire|pour l'élémentaire}
{descriptif|inventaire|contenu} {du matériel|de l'équipement} {côté élémentaire|en élémentaire|pour l'élémentaire}
{y a quoi|qu'y a-t-il} dans {le pack|le kit|le PAC} {des grands|des CP|pour les grands|des élémentaires}`,
  'kit-article': `
{est-ce que|} {le visualiseur|l'imprimante|un vidéoprojecteur|le wifi|des casques|une webradio|un robot|le chariot|des claviers|un trépied|l'ENI|un scanner|une imprimante 3D|un drone|un vidéoprojecteur interactif|un TBI} {est compris|est inclus|est dans le kit|fait partie du kit|est prévu|est dans le PAC} {|en maternelle|en élémentaire} ?
{y a-t-il|il y a|y a|est-ce qu'il y a} {des casques|une imprimante|des robots|un écran|des tablettes|des ordinateurs|un visualiseur|un tableau interactif|des enceintes|une caméra|un chariot} dans {le kit|le kit maternelle|le kit élémentaire|le PAC} ?
{peut-on|on peut|est-ce qu'on peut|puis-je} {avoir|prendre|commander|mettre|choisir} {des robots|une imprimante couleur|un écran 75 pouces|un écran 86|des Thymio|des iPad|des Chromebook|des ordinateurs|des tablettes|un vidéoprojecteur|des Bee-Bot|un enregistreur|une conteuse|des claviers bluetooth} {en maternelle|en élémentaire|pour les CP|dans le kit|}
{l'imprimante|le visualiseur|la webradio|le robot Thymio|l'écran 75 pouces|la mallette|le MDM|l'AirServer|l'Apple TV} {c'est en maternelle ou en élémentaire|c'est pour quel kit|est dans quel kit}
{les casques|les bornes wifi|les claviers|les robots|les micros} sont compris ?
combien de {casques|visualiseurs|tablettes|ordinateurs|bornes wifi|vidéoprojecteurs|écrans|robots} {par PAC|dans un PAC|dans le kit|par classe}
imprimante dans le kit ?
casques inclus ?
un tbi c'est possible ?
des ordis en maternelle c'est possible ?
un 75 pouces en élémentaire, c'est permis ?
je voudrais des robots pour {ma classe|la maternelle}
{les robots|les Bee-Bot|des robots Thymio|les robots Blue-Bot|les casques|un drone} {sont-ils prévus|sont prévus ?|sont dans la liste ?|font partie du kit}
{les Thymio|un visualiseur|un micro|les casques} c'est dans {la liste|le kit} ?`,
  total: `
{combien ça fait en tout|ça fait combien en tout|combien en tout|ça fait combien au total|quel est le total|le total|total|et au total|au total ça donne quoi|en tout ça fait combien|montant total|coût total}
{fais|faites|donne|donne-moi|donnez-moi} {le total|la somme|l'addition}
{additionne|ajoute|cumule} le tout
{quel est le coût total|quel est le montant total|budget total|total général} {du projet|de mon projet|de notre projet|pour toutes les écoles|de toutes les écoles}
et pour toutes les écoles ensemble ça fait combien
{tout compris|tout confondu} {ça fait combien|combien|c'est combien}
la facture totale
au final ça fait combien tout ça
récapitule le coût total
{tout ça|le tout|l'ensemble} {mis bout à bout|additionné|ensemble} {quel montant|ça monte à combien|ça fait combien}`,
  manque: `
{qu'est-ce qu'il manque|qu'est-ce qui manque|il manque quoi|que manque-t-il|ce qui manque|quoi manque} {|dans mon dossier|à mon dossier|pour déposer|au dossier|encore|pour que ce soit complet}
{que me reste-t-il|qu'est-ce qu'il me reste|qu'est-ce qu'il reste|il reste quoi|que reste-t-il} à {faire|remplir|compléter|renseigner|fournir} {|dans le dossier|pour finir}
mon dossier est-il {complet|prêt|terminé|bon}
est-ce que {mon dossier|le dossier|tout} est {complet|fini|bon pour être déposé}
{quelles pièces|quels éléments|quelles infos} {manquent|me manquent|il manque|restent à donner}
{liste|dis-moi} ce qui {manque|reste à remplir}
c'est complet ?
on a oublié quelque chose dans le dossier ?
j'ai tout rempli ?
il me manque des choses ?
reste-t-il des champs à remplir`,
  'prix-article': `
{le moins cher|moins cher|quel est le moins cher|le plus cher} entre {le 75 et le 86 pouces|les deux écrans|le VPI et l'ENI|l'écran et le vidéoprojecteur}
{combien coûte|quel est le prix|prix|c'est combien|quel prix|combien vaut|ça coûte combien} {un vidéoprojecteur interactif|un VPI|un ENI|un écran 75 pouces|un écran de 86 pouces|l'écran interactif|une tablette|un ordinateur portable|un visualiseur|un robot|l'ENT|l'abonnement ENT|les casques|une imprimante|un chariot|un Thymio|un TBI|une borne wifi|le MDM}
{prix|tarif|coût} {du VPI|de l'ENI|d'un écran|de l'ENT|du visualiseur|d'un robot|d'une tablette|du chariot|des casques|d'une borne wifi|de l'imprimante}
{prix unitaire|prix à l'unité} {des tablettes|des ordinateurs|d'un ipad|d'une tablette}
combien pour {un vidéoprojecteur|un écran interactif|des robots|un seul ordinateur|l'imprimante}
option 10 {tablettes|ordinateurs} {quel prix|prix|ça coûte combien}
vous avez le prix {des écrans interactifs|du vidéoprojecteur|de l'ENT sur trois ans|des casques} ?
ça vaut combien un tableau interactif
connaissez-vous le tarif des VPI
{à combien revient|combien revient} {l'abonnement à l'ENT|un VPI|un écran|une tablette}`,
};
