/** Phrases typed by mayors, secretaries, teachers and parents, by FAQ entry: prices, known and unknown. */
export const ENRICHI_PRIX: Readonly<Record<string, string>> = {
  'prix-connus': `
{avez-vous une grille des tarifs|quels montants figurent dans la brochure|donnez-moi les tarifs que vous connaissez|quels sont les chiffrages disponibles|les prix publiés dans l'appel}
{une idée du prix des équipements|fourchette de prix pour le matériel|catalogue avec les prix|tarification des kits|à combien sont facturés les kits|le coût des différentes options|aperçu des prix}
{liste de prix svp|prix kits|tarif pac|prix du matos|cb coutent les kits|grille tarif|les prix c koi}
{que sait-on des prix|où voir les prix|montrez les prix|affiche les tarifs|quels tarifs avez-vous|les seuls prix connus|prix lisibles dans le document}
{bonjour, le trésorier veut un aperçu des tarifs du matériel proposé|notre commission finances souhaite la liste des prix|pour préparer le budget, quels prix sont publiés ?|je cherche le tarif des équipements proposés par l'appel|donc quels prix sont donnés par le document ?|le document ne donne pas beaucoup de prix, lesquels ?|combien valent les équipements proposés|valeur du matériel d'un kit|prix des deux options du kit|ordre de prix des équipements}`,
  'prix-20-tablettes': `
{le lot complet de 20 tablettes est facturé combien|pour 20 tablettes, quel montant prévoir|quelle dépense pour l'option de 20 tablettes|le gros lot de tablettes, à quel tarif|le coût d'une classe mobile de 20 tablettes}
{20 ipad ça revient à combien|prix HT des 20 tablettes|le tarif indicatif de l'option 20 tablettes|le prix affiché pour 20 tablettes|montant hors taxes du lot de 20 tablettes|20 tablettes avant subvention}
{20 tab prix|20 tablette cb|20 tablettes tarif|option 20 tablettes|cb les 20 tablettes|prix lot 20 tabs}
{si on prend l'option maximale en tablettes, combien|l'option tablettes la plus grande coûte combien|l'option 20 tablettes est à quel prix|le chariot de 20 tablettes, combien|un PAC rempli de 20 tablettes, quel tarif}
{bonjour, quel est le prix annoncé pour l'ensemble de 20 tablettes ?|notre conseil demande ce que coûtent 20 tablettes|donc les 20 tablettes sont à combien ?|on envisage 20 tablettes pour les CP, quel tarif indicatif|budget à inscrire pour 20 tablettes|l'acquisition de 20 tablettes représente quelle somme|20 tablettes, ça se paie combien|facture pour 20 tablettes}`,
  'prix-20-ordinateurs': `
{le lot complet de 20 portables est facturé combien|pour 20 ordinateurs, quel montant prévoir|quelle dépense pour l'option de 20 ordinateurs|le gros lot de PC, à quel tarif|le coût d'une classe mobile de 20 ordinateurs}
{20 laptops ça revient à combien|prix HT des 20 ordinateurs|le tarif indicatif de l'option 20 ordinateurs|le prix affiché pour 20 ordinateurs|montant hors taxes du lot de 20 portables|20 ordinateurs avant subvention}
{20 ordi prix|20 ordinateur cb|20 portables tarif|option 20 ordinateurs|cb les 20 pc|prix lot 20 ordis}
{si on prend l'option maximale en ordinateurs, combien|l'option ordinateurs la plus grande coûte combien|l'option 20 ordinateurs est à quel prix|le chariot de 20 portables, combien|un PAC rempli de 20 ordinateurs, quel tarif}
{bonjour, quel est le prix annoncé pour l'ensemble de 20 ordinateurs ?|notre conseil demande ce que coûtent 20 ordinateurs portables|donc les 20 PC sont à combien ?|on envisage 20 portables pour les CM, quel tarif indicatif|budget à inscrire pour 20 ordinateurs|l'acquisition de 20 PC représente quelle somme|20 ordinateurs, ça se paie combien|facture pour 20 portables}`,
  'prix-10-tablettes': `
{le petit lot de tablettes est à quel tarif|la valise de 10 tablettes coûte combien|une dizaine de tablettes, quel montant|l'option réduite en tablettes, quel prix|si on se limite à 10 tablettes, quelle dépense}
{avez-vous le tarif pour 10 tablettes|pourquoi le prix des 10 tablettes est absent|le prix de 10 tablettes n'apparaît pas|le montant pour 10 tablettes est illisible ?|10 tablettes : prix inconnu ?|le prix des 10 tablettes est-il donné}
{10 tab prix|10 tablette cb|10 tablettes tarif|option 10 tablettes|cb les 10 tablettes|prix lot 10 tabs|10 ipad combien}
{bonjour, notre petite école prendrait 10 tablettes, quel est le tarif annoncé ?|quel est le prix annoncé pour l'ensemble de 10 tablettes ?|notre conseil demande ce que coûtent 10 tablettes|donc on ne connaît pas le prix de 10 tablettes ?|pour neuf élèves on prendrait 10 tablettes, à quel prix|l'acquisition de 10 tablettes représente quelle somme}
{prix HT des 10 tablettes|le tarif indicatif de l'option 10 tablettes|montant hors taxes du lot de 10 tablettes|10 tablettes avant subvention|budget à inscrire pour 10 tablettes|facture pour 10 tablettes|10 tablettes, ça se paie combien|un PAC de 10 tablettes, quel tarif}`,
  'prix-10-ordinateurs': `
{le petit lot d'ordinateurs est à quel tarif|la valise de 10 portables coûte combien|une dizaine d'ordinateurs, quel montant|l'option réduite en ordinateurs, quel prix|si on se limite à 10 PC, quelle dépense}
{avez-vous le tarif pour 10 ordinateurs|pourquoi le prix des 10 ordinateurs est absent|le prix de 10 ordinateurs n'apparaît pas|le montant pour 10 PC est illisible ?|10 ordinateurs : prix inconnu ?|le prix des 10 portables est-il donné}
{10 ordi prix|10 ordinateur cb|10 portables tarif|option 10 ordinateurs|cb les 10 pc|prix lot 10 ordis|10 laptops combien}
{bonjour, notre petite école prendrait 10 ordinateurs, quel est le tarif annoncé ?|quel est le prix annoncé pour l'ensemble de 10 ordinateurs ?|notre conseil demande ce que coûtent 10 portables|donc on ne connaît pas le prix de 10 ordinateurs ?|pour neuf élèves on prendrait 10 portables, à quel prix|l'acquisition de 10 PC représente quelle somme}
{prix HT des 10 ordinateurs|le tarif indicatif de l'option 10 ordinateurs|montant hors taxes du lot de 10 portables|10 ordinateurs avant subvention|budget à inscrire pour 10 ordinateurs|facture pour 10 portables|10 ordinateurs, ça se paie combien|un PAC de 10 PC, quel tarif}`,
  'prix-vpi': `
{un projecteur interactif vaut combien|le tarif du projecteur tactile|à combien est facturé le VPI|un VPI, ça va chercher dans les combien|quelle dépense pour équiper une classe d'un vidéoprojecteur}
{le coût du vidéoprojecteur n'est pas indiqué|le prix du VPI est-il publié|pourquoi n'affichez-vous pas le prix du VPI|montant d'un vidéoprojecteur interactif|vidéoprojecteur interactif : tarif HT|le VPI est à combien dans le marché}
{vpi prix|vpi cb|prix videoproj|tarif vpi|cb un vpi|videoprojecteur combien|prix d'un epson interactif}
{pour deux VPI quel montant|trois vidéoprojecteurs, quel budget|le prix de trois VPI|budget vidéoprojecteurs pour l'école|remplacer nos vidéoprojecteurs coûterait combien|installer un VPI dans chaque classe, à quel prix}
{bonjour, avez-vous le tarif d'un vidéoprojecteur interactif ?|donc le prix du VPI est inconnu ?|le prix du vidéoprojecteur n'est pas connu ?|l'instituteur veut un VPI, quelle somme prévoir|une estimation du prix d'un VPI|quel est le montant HT d'un VPI|facture pour un vidéoprojecteur|le vidéoprojecteur coûte-t-il cher|je ne trouve pas le prix du vidéoprojecteur dans la brochure}`,
  'prix-eni': `
{un tableau tactile vaut combien|le tarif de l'écran géant|à combien est facturé l'ENI|un ENI, ça va chercher dans les combien|quelle dépense pour équiper une classe d'un écran interactif|le prix du 86 pouces|le 75 pouces est à combien}
{le coût de l'écran n'est pas indiqué|le prix de l'ENI est-il publié|pourquoi n'affichez-vous pas le prix de l'écran|montant d'un écran numérique interactif|écran interactif : tarif HT|l'ENI est à combien dans le marché}
{eni prix|eni cb|prix ecran tactil|tarif eni|cb un eni 86|ecran interactif combien|prix speechi|prix smart board|ecran 75 prix}
{pour deux écrans quel montant|trois ENI, quel budget|le prix de trois écrans interactifs|budget écrans pour l'école|remplacer nos tableaux par des écrans coûterait combien|un écran dans chaque classe, à quel prix}
{bonjour, avez-vous le tarif d'un écran numérique interactif ?|donc le prix de l'ENI est inconnu ?|différence de prix entre le 75 et le 86 pouces|le grand écran coûte-t-il cher|la maîtresse veut un ENI, quelle somme prévoir|une estimation du prix d'un écran 86|facture pour un écran interactif|je ne trouve pas le prix des écrans dans la brochure|un écran tactile, c'est quel prix ?}`,
  'prix-illisibles': `
{plusieurs tarifs sont absents, pour quelle raison|pourquoi certaines lignes n'ont pas de montant|votre liste de prix est incomplète|d'où vient que des prix manquent|pourquoi refusez-vous de donner certains prix}
{le document est-il abîmé, des prix ne se lisent pas|le scan est illisible pour les prix|on ne voit pas tous les montants|des cases vides dans la liste des prix|certains montants ont disparu|les prix effacés}
{pourquoi dites-vous que le prix est inconnu|prix non lisible, c'est-à-dire|une ligne sans montant, pourquoi|pourquoi ne pas deviner les prix manquants|inventez une estimation des prix manquants|donnez au moins une approximation des prix manquants}
{prix illisible ?|prix manquant pkoi|ya pas tous les prix|il manque des tarif|pk ya pas le prix|prix inconnus}
{bonjour, pourquoi mon estimation laisse-t-elle des lignes sans montant ?|le total est incomplet, pourquoi|donc vous ne connaissez pas tous les prix ?|vous n'avez pas tous les prix ?|quels sont les prix qui manquent|la liste des prix inconnus|lesquels des prix ne sont pas lisibles|tous les montants sont-ils disponibles|un prix non renseigné est-il gratuit|est-ce que les lignes sans prix comptent pour zéro|pourquoi l'assistant ne connaît pas certains tarifs}`,
  'moitie-du-prix': `
{puis-je diviser le montant des vingt par deux pour en avoir dix|si vingt valent tant, dix valent la moitié ?|le petit lot est-il à moitié prix du grand|prendre 50 % du prix du lot de vingt pour dix|deux fois moins de tablettes, deux fois moins cher ?}
{le tarif est-il proportionnel à la quantité|les prix sont-ils linéaires|calcul au prorata du nombre d'appareils|prorata des tablettes|peut-on calculer au prorata|règle de proportionnalité sur les prix|produit en croix sur le prix des tablettes}
{en prenant la moitié des tablettes on paie la moitié ?|moitié moins d'ordinateurs, moitié prix ?|dix PC valent-ils la moitié de vingt PC|le demi-lot coûte-t-il la moitié du lot|demi-tarif pour un demi-lot}
{10 = 20/2 ?|prix divisé par 2 pr 10|regle de 3 ok ?|moitie prix pr 10 tabs|la moitier du prix|prix/2 pour 10 tablettes}
{bonjour, j'ai divisé par deux le prix des vingt tablettes pour estimer dix, est-ce juste ?|donc je peux prendre la moitié pour le lot de dix ?|on ne peut pas diviser le prix par deux ?|pourquoi ne faites-vous pas de règle de trois|pourquoi refuser de calculer la moitié|l'option de dix coûte-t-elle forcément la moitié|est-ce que ça se divise|estimer le prix de dix à partir du prix de vingt|extrapoler le prix de dix tablettes|déduire le prix du petit lot de celui du grand}`,
  'prix-intermediaires': `
{quatorze tablettes, quel tarif|pour dix-sept portables, combien|entre les deux lots, quel est le prix|un nombre d'appareils hors des deux lots, à quel prix|le montant pour 13 ordinateurs}
{on voudrait treize tablettes, une pour chaque élève, combien cela coûterait|nous avons 16 élèves donc 16 portables, quel coût|dix-neuf tablettes seraient facturées combien|si on commande onze appareils, quel prix|12 tablettes au lieu de 10, quel surcoût}
{peut-on interpoler entre 10 et 20|interpolation des prix|prix d'un lot de quinze|tarif pour un lot sur mesure|lot intermédiaire|quantité intermédiaire et tarif|un prix pour chaque quantité entre dix et vingt}
{14 tab cb|prix 17 ordi|15 tablette combien ?|13 pc prix|16 tab tarif|12 tabs cb ca coute}
{bonjour, notre classe compte dix-huit élèves, quel serait le prix de dix-huit tablettes ?|donc on ne connaît pas le prix pour quinze appareils ?|il n'existe pas de prix pour quatorze ordinateurs ?|le document prévoit-il des prix pour 11 à 19 appareils|prix pour un nombre quelconque d'appareils|quelle somme pour seize portables|comment chiffrer 15 tablettes|estimation pour treize tablettes|combien pour dix-sept tablettes en élémentaire|faut-il un devis pour 14 tablettes}`,
  'prix-unitaire': `
{chaque tablette revient à combien|combien l'unité|le prix d'une seule machine|une tablette seule, quel tarif|le coût par appareil|combien coûte un seul portable élève}
{diviser le prix des 20 tablettes par vingt|20 tablettes à ce prix, ça met la tablette à combien|prix de revient d'une tablette|le prix pièce|tarif à la pièce|combien par tablette|prix moyen par ordinateur}
{remplacer une tablette cassée coûte combien|racheter une tablette à l'unité|acheter un portable de plus, à quel prix|un ordinateur supplémentaire, quel tarif unitaire|coût par élève|combien par enfant}
{prix 1 tablette|1 tab cb|prix d1 ordi|prix unité pc|tablette a l'unité|cb coute un seul ordi}
{bonjour, quel est le prix d'une tablette prise isolément ?|donc il n'y a pas de prix à l'unité ?|vous ne donnez pas le prix par tablette ?|je voudrais connaître le tarif d'un seul iPad du programme|le document indique-t-il un prix unitaire|bordereau avec prix unitaires|à l'unité, tablettes et ordinateurs sont à combien|quel est le prix individuel des portables|valeur d'une tablette en cas de vol|montant unitaire d'une tablette|si je divise par vingt j'ai le prix d'une tablette ?}`,
  'contenu-option': `
{qu'est-ce qui est inclus dans les 11 800 euros|le tarif des vingt ordinateurs englobe-t-il le meuble de charge|dans le montant de l'option, y a-t-il les casques|le montant du lot couvre quoi|ce prix comprend-il la valise}
{le chariot est-il facturé en plus du prix de l'option|faut-il ajouter les coques au prix du lot|les accessoires sont-ils compris dans le tarif annoncé|prix tout compris ou accessoires en sus|le prix annoncé inclut-il les accessoires|avec ou sans chariot, le prix}
{que paie-t-on exactement avec l'option 20 tablettes|détail de ce que couvre le prix|décomposition du prix d'une option|ce qui entre dans le prix du lot|périmètre du prix indiqué|quelles lignes le prix de l'option couvre-t-il}
{11800 avec quoi|12610 comprend koi|chariot inclu ds le prix ?|casques en plus du prix ?|le prix comprend koi|prix option avec coques ?}
{bonjour, la comptable veut savoir si le tarif de l'option inclut le rangement|donc le chariot n'est pas forcément dans le prix ?|le MDM n'est pas dans le prix de l'option ?|le prix de 20 tablettes comprend-il l'AirServer|livraison et installation comprises dans le prix ?|le paramétrage est-il compris dans le prix du lot|les tablettes classe sont-elles comptées dans le prix|l'option à ce prix contient quoi au juste|le prix englobe-t-il les bornes wifi}`,
  'prix-maternelle': `
{le lot de vingt tablettes coûte-t-il pareil chez les petits|le kit maternelle est-il au même tarif que l'élémentaire|en maternelle quel budget prévoir pour les tablettes|combien vaut l'équipement d'une maternelle|le PAC des petits, à quel prix}
{y a-t-il un prix spécial maternelle|un tarif propre à la maternelle|tarif identique pour les deux niveaux ?|le prix indiqué concerne-t-il aussi l'école maternelle|le prix affiché vaut pour quelle école, maternelle ou élémentaire|les tablettes de maternelle sont-elles plus chères}
{notre maternelle prendrait vingt tablettes, quel montant|budget pour équiper une maternelle|coût du programme pour une maternelle|chiffrage d'un PAC maternelle|tarif de l'option tablettes en maternelle|la dépense pour une maternelle}
{prix mater|tarif kit mater|pac maternelle cb|kit maternelle combien|prix pac mater 20 tab|cout mater}
{bonjour, directrice de maternelle, je cherche le coût du kit pour mon école|l'adjointe demande si le prix est le même en maternelle|donc le prix des 20 tablettes vaut aussi en maternelle ?|le prix n'est pas différent en maternelle ?|pour une école maternelle, les prix changent-ils|même tarif pour les petits et les grands ?|le prix de l'option 20 tablettes s'applique-t-il à la maternelle|la liste de prix est-elle valable pour la maternelle}`,
  'prix-complementaires': `
{à combien est un robot Thymio|le tarif d'un Blue-Bot|le prix d'une conteuse|le prix d'un enregistreur Easy Speak|quel tarif pour les claviers Bluetooth|combien pour un trépied|le coût d'un lot de robots}
{le prix du visualiseur n'est pas indiqué|visualiseur : quel tarif|les casques coûtent combien|combien pour vingt casques-micros|les bornes wifi sont à quel prix|tarif d'une borne d'accès wifi}
{combien faut-il prévoir pour la webradio|le pack radio, à quel tarif|l'imprimante couleur est à quel prix|budget pour les équipements additionnels|chiffrage des compléments|coût des accessoires complémentaires}
{prix robot|prix casque|thymio cb|prix bornes wifi|tarif webradio|cb un bluebot|bookinou prix|prix visualiseur}
{bonjour, avez-vous le tarif des robots pour l'école ?|nous aimerions ajouter une imprimante et des enregistreurs, quel coût ?|donc les prix des compléments ne sont pas donnés ?|aucun prix pour les robots ?|le document donne-t-il le prix des complémentaires|le montant des équipements en supplément|dépense pour quatre robots|quelle somme prévoir pour les claviers et trépieds|les petits matériels coûtent combien|prix du petit équipement|tarifs des options complémentaires|un pack webradio représente quel budget}`,
  'prix-ent': `
{l'abonnement à l'espace numérique revient à combien|quel tarif pour trois ans d'ENT|l'ENT est facturé par élève ou par école|montant annuel de l'ENT|combien débourser pour l'ENT}
{l'ENT obligatoire, ça coûte cher ?|quel budget pour l'environnement de travail|le coût de l'ENT n'est pas indiqué|connaît-on le prix de l'ENT|l'ENT est-il inclus gratuitement|est-ce que l'ENT est payant|faut-il payer l'ENT}
{tarif ONE éducation|prix d'un abonnement Beneylu|combien coûte Toutemonannée|prix de Klassroom premium|ent primaire prix|licence ENT par école, quel montant}
{ent prix|cb l'ent|ent payant ?|ent gratuit ou pas|abonnement ent cout|prix ent 3 ans|tarif ent par eleve}
{bonjour, le budget de l'ENT n'apparaît nulle part, à combien se monte-t-il ?|notre école compte 80 élèves, quel sera le prix de l'ENT ?|donc on ne connaît pas le prix de l'ENT ?|le prix de l'abonnement ENT n'est pas donné ?|provisionner l'ENT sur trois ans, quelle somme|la dépense pour l'environnement numérique|facture annuelle de l'ENT|ENT sans montant dans l'estimation|pourquoi l'ENT n'a pas de prix|le prix de l'ENT entre-t-il dans l'option|coût de la plateforme école-parents}`,
};
