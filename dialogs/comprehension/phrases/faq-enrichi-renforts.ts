/** More phrases for entries that are easily taken for a neighbour: what tells them apart, said in other ways. */
export const ENRICHI_RENFORTS: Readonly<Record<string, string>> = {
  'cinq-pac-trois-classes': `
{le Département accepterait-il une exception pour nous donner un kit en plus|une commune motivée peut-elle obtenir une dérogation au quota|on est très motivés, on voudrait davantage que notre quota|réclamer un supplément de programmes|excéder notre droit à kits}
{nous voulons un kit par salle de classe, sans limite|chaque maîtresse aimerait son kit à elle|nos enseignants veulent tous un PAC rien qu'à eux|est-il envisageable de doubler le nombre de kits autorisé|passer outre le nombre maximal}
{le quota est trop bas pour nous, que faire|notre quota de kits ne suffit pas|il nous faudrait davantage de kits que permis|un kit hors quota payé par la commune|au-dessus du nombre autorisé}`,
  'moins-de-pac': `
{le quota est-il un plafond ou une obligation|peut-on laisser des kits inutilisés|on a droit à trois mais un seul nous suffit|trop de kits pour nous, peut-on en prendre moins|avoir droit à quatre et n'en demander que deux}
{est-ce gênant de ne pas consommer tout son quota|doit-on justifier de demander peu de kits|une demande modeste est-elle acceptée|démarrer petit avec un premier kit|nous voulons rester modestes, un kit seulement}
{faut-il un minimum de kits pour que le dossier passe|aucun minimum de kits ?|pas obligés de tout demander ?|on voudrait en laisser de côté|ne pas aller jusqu'au maximum autorisé}`,
  'epci-ont-candidate': `
{sait-on combien d'intercommunalités figuraient parmi les 148 candidats|des regroupements ont-ils tenté leur chance par le passé|quelqu'un d'autre que les communes a-t-il candidaté|les fois précédentes, qui avait candidaté à part les communes|l'histoire montre-t-elle des EPCI équipés}
{y a-t-il des antécédents de comcom candidate|des voisins en intercommunalité l'ont-ils tenté|est-ce qu'une agglo l'a déjà fait|notre voisin intercommunal a-t-il été servi|a-t-on vu un syndicat obtenir le matériel}
{des exemples concrets d'intercos participantes|depuis l'appel, des EPCI ont-ils participé|au final des EPCI ont déposé ?|dans la pratique qui a candidaté, communes ou EPCI|bilan des candidatures d'intercommunalités}`,
  'option-ordinateurs': `
{avec les PC, y a-t-il des souris et des sacoches|quels éléments accompagnent les portables|la formule portables, que met-on dedans|du CP au CM2, combien de laptops par lot|un lot de laptops, c'est combien de machines}
{les PC sont-ils proposés avec un meuble de charge|les portables arrivent par combien|peut-on choisir le nombre de portables entre le minimum et le maximum|description du lot de PC portables|choisir des portables pour le cycle 3, qu'obtient-on}
{nombre de postes informatiques dans un PAC|nb de pc par kit|effectif de machines dans l'option PC|en choisissant les ordis on reçoit quoi|l'alternative aux tablettes, que comprend-elle}`,
  'mdm-ordinateurs': `
{la flotte de PC est-elle administrée|un outil d'administration est-il fourni avec les laptops|si nos élèves ont des PC, le MDM est-il là|les laptops sont-ils couverts par le système de gestion|administrer des PC Windows dans le kit}
{MDM et laptops|le MDM inclut-il les ordinateurs|MDM avec l'option PC|le logiciel MDM vaut-il pour les PC|sans tablettes, a-t-on un MDM}
{la conjonction « ou » devant la gestion de flotte me trouble|faut-il lire « ordinateurs ou MDM »|la phrase avec « ou système de gestion de flotte » est ambiguë|que veut dire ce « ou » mal placé|option ordinateurs sans gestion de flotte ?}`,
  'deux-pac-differents': `
{pour nos deux kits, peut-on choisir deux formules distinctes|un premier kit d'un type, un second de l'autre|le deuxième kit peut-il être en portables si le premier est en tablettes|tous nos kits doivent-ils se ressembler|varier d'un kit à l'autre}
{chaque kit a-t-il son propre choix d'appareils|le choix de l'appareil engage-t-il tous les kits|avec trois kits, deux en tablettes et un en portables|un kit par option dans la même école|choisir une option différente pour chaque PAC}`,
  'plafond-prives': `
{dans notre quota, que doit-on laisser au privé|le privé prend-il sur les kits des écoles publiques|combien de kits pour Saint-Joseph sur nos quatre|l'établissement catholique peut-il prétendre à un kit précis|le privé récupère-t-il une portion de nos PAC}
{partager nos kits avec l'école libre, dans quelle proportion|y a-t-il une clé de répartition public-privé des kits|nombre de kits du privé|le texte impose-t-il un kit pour le privé|garder les kits pour le public seulement}`,
  'classes-privees': `
{le total des classes englobe-t-il l'école libre|inclut-on l'école Saint-Bruno dans le compte des classes|les classes d'un établissement sous contrat gonflent-elles notre total|compter le privé pour changer de tranche|les classes du privé s'ajoutent-elles au décompte}
{pour savoir notre nombre de PAC, additionne-t-on les classes catholiques|décompte des classes : public seulement ?|on compte uniquement les classes publiques ?|faut-il laisser le privé hors du comptage des classes|les classes maternelles de l'école privée sont-elles dans le total}`,
  'prix-complementaires': `
{quel budget pour trois robots et deux enregistreurs|un Thymio, c'est cher ?|les Blue-Bot, quel prix l'unité|acheter six Bee-Bot, combien|tarif des micro-enregistreurs}
{connaît-on le tarif des trépieds et claviers|combien coûte un visualiseur|le visualiseur est à combien|prix d'une borne sans fil|prix d'un jeu de casques|l'imprimante ecotank, quel prix|une conteuse Bookinou, combien}
{le petit matériel en plus n'a pas de prix ?|montant des accessoires|les équipements additionnels coûtent-ils cher|que coûtent les extras|les suppléments sont à quel tarif}`,
  'prix-connus': `
{quels tarifs pouvez-vous me donner|résumez les prix de l'appel|les prix que contient la brochure|dites-moi les tarifs publiés|avez-vous des prix à me communiquer}
{quels montants sont lisibles|quels sont les deux prix donnés|le document chiffre quelles options|prix des différentes formules|les tarifs des formules tablettes et ordinateurs}`,
  'renforcer-dossier': `
{quels points fort mettre dans la candidature|comment faire une candidature convaincante|qu'est-ce qui plaît aux examinateurs|que faut-il dire pour convaincre|comment rendre notre candidature irrésistible}
{aidez-nous à muscler la candidature|nos faiblesses et comment les compenser|comment tirer notre épingle du jeu|de quoi parler pour être bien vus|éléments à souligner dans notre demande}
{bien argumenter la demande|étoffer notre projet pour convaincre|comment mettre en avant notre commune|une candidature qui se démarque|donner du poids à notre demande}`,
  chances: `
{à votre avis ça va marcher pour nous ?|est-il réaliste d'espérer|peut-on compter dessus|sommes-nous bien placés|y croire ou pas ?}
{beaucoup d'appelés et peu d'élus ?|combien de lauréats prévus|un quota de communes lauréates existe-t-il|le taux d'acceptation des candidatures|prennent-ils toutes les communes candidates ?}
{notre candidature sera-t-elle acceptée|serons-nous lauréats|gagnerons-nous|garantissez-vous notre sélection|la sélection est-elle sûre}`,
  'critere-maternelle': `
{faire une place aux 3-6 ans dans la candidature|oublier l'école maternelle peut-il nuire au projet|les maternelles font-elles monter le dossier|embarquer la maternelle dans la candidature est-il exigé|seule l'élémentaire candidate, est-ce moins bien}
{intégrer des classes de maternelle est-il valorisé|doit-on penser aux petits pour être choisis|bonus si la maternelle participe ?|dimension « âge maternel »|enfants de 3 à 6 ans et critères de choix}`,
  'critere-collectif': `
{mobiliser l'ensemble des écoles joue-t-il|candidater à une école ou à plusieurs, lequel est mieux vu|toutes nos écoles ensemble, c'est préférable ?|une école isolée dans le projet est-elle pénalisée|plus d'écoles, plus de chances ?}
{le nombre d'écoles participantes est-il un critère|réunir plusieurs classes est-il apprécié|dimension collective dans la sélection|jouer collectif, c'est noté ?|associer d'autres écoles de la commune pour être mieux vu}`,
  'critere-parentalite': `
{le volet parents fait-il la différence au moment du choix|les familles dans le projet, ça compte pour être retenu ?|faut-il mettre le paquet sur les parents pour être sélectionné|la place donnée aux parents est-elle jugée|un faible volet parentalité coule-t-il la candidature}
{l'axe parentalité est-il examiné|parentalité et sélection|ambition du volet familles, critère de choix ?|être ambitieux côté parents est-il récompensé|poids des parents dans la décision}`,
  'critere-communaute': `
{« public et privé » dans les critères, que veut-on dire|mettre autour de la table public, privé et parents|tout le monde doit-il participer au projet|la participation du plus grand nombre est-elle valorisée|critère sur la part de la communauté éducative}
{rassembler enseignants, parents et privé|un projet ouvert à tous les établissements est-il mieux jugé|qui faut-il associer pour satisfaire ce critère|fédérer toute la communauté éducative|l'étendue de la communauté impliquée}`,
  'tne-departements': `
{et dans le Rhône, y a-t-il aussi les territoires numériques|où ailleurs en France trouve-t-on ce programme|les douze départements retenus|l'Isère et qui d'autre|quels départements ont la même chance que nous}
{le programme est-il réservé à l'Isère|autres départements bénéficiaires du TNE|la liste nationale des territoires TNE|combien de départements ont ce programme|le TNE concerne-t-il toute la région}`,
  'zone-classement': `
{je ne connais pas le classement de notre commune|où regarder pour le zonage montagne|qui peut nous dire si on est en rural isolé|notre commune est à 900 mètres, est-elle en zone montagne|sur quel site vérifier un QPV}
{vérifier le classement de la commune|savez-vous si ma commune est prioritaire|classement officiel de ma commune|zonage : où le trouver|reconnaissez-vous ma commune comme étant en montagne}`,
  'marque-modele': `
{sur quel type de tablette serons-nous|les machines seront de quelle gamme|y a-t-il des exigences techniques pour les tablettes|quelle mémoire pour les portables des élèves|peut-on demander une marque précise de tablettes}
{les tablettes fonctionnent sous quel système|préférence pour Apple, est-ce possible|tablettes Android ou iOS|les PC portables seront des Chromebook ?|référence du matériel livré|version de Windows sur les portables}`,
  'marche-departement': `
{concrètement, comment passe-t-on commande des équipements|le Département a-t-il un marché pour ça|acquérir le matériel, quelle procédure|faut-il organiser nous-mêmes la consultation|un marché existe-t-il déjà pour acheter les PAC}
{comment se procure-t-on les équipements|étapes de l'achat des équipements|la commande se fait-elle par le Département|quel marché utiliser pour les PAC|doit-on rédiger un cahier des charges}`,
  'marche-obligatoire': `
{est-il interdit d'acheter hors de ce marché|pouvons-nous prendre un autre vendeur|le vendeur est-il imposé|acheter à un autre prestataire que celui du Département|nous voulons faire travailler un commerçant local}
{se passer du vendeur du Département|une enseigne de grande distribution peut-elle fournir|un autre marché est-il admis|dispensés du marché départemental ?|perd-on l'aide en achetant chez un autre vendeur}`,
  'prix-indicatif': `
{ce tarif peut-il changer au moment de commander|prix sujets à variation ?|est-ce un prix plafond ou une estimation|peut-on nous facturer davantage|ces tarifs sont-ils gravés dans le marbre}
{les tarifs sont-ils valables jusqu'à la commande|durée de validité des prix|montants susceptibles d'augmenter|les prix sont donnés à titre indicatif ?|le tarif réel sera-t-il le même}`,
  'kit-maternelle': `
{les enfants de maternelle disposeront de quels équipements|l'inventaire pour la maternelle|PS MS GS : quel matériel arrive|une classe de moyenne section reçoit quoi|le panier d'équipements des maternelles}
{le lot des petits, que comprend-il|tout le matériel d'une école maternelle|descriptif complet PAC maternelle|que livre-t-on à une maternelle|matériel type pour petite section}`,
  'kit-elementaire': `
{les élèves de CP à CM2 disposeront de quels équipements|l'inventaire pour l'élémentaire|CE2 CM1 CM2 : quel matériel arrive|une classe de CM2 reçoit quoi|le panier d'équipements des élémentaires}
{le lot des grands, que comprend-il|tout le matériel d'une école élémentaire|descriptif complet PAC élémentaire|que livre-t-on à une élémentaire|matériel type pour CM1}`,
  'materiel-hors-liste': `
{notre maîtresse voudrait un objet qui n'est cité nulle part, est-ce finançable|un équipement inconnu de vos kits|est-ce que le programme finance un drone pour la classe|des lunettes VR avec cette subvention, possible ?|des tablettes graphiques avec le programme}
{peut-on faire entrer un autre appareil dans le PAC|ajouter un appareil de notre choix au PAC|un téléviseur dans le PAC ?|une enceinte dans le PAC|un ordinateur fixe dans le PAC|un appareil photo dans le PAC|un microscope dans le PAC}`,
  'taux-par-ecole': `
{dans une même commune, les écoles peuvent-elles avoir des pourcentages distincts|mon école à 50 et celle du hameau à 70|le pourcentage est-il communal|l'une a eu le SNEE et pas l'autre, quel pourcentage pour chacune|une moyenne entre les deux écoles ?}
{taux individuel ou collectif|à chaque école son taux ?|le pourcentage dépend-il de chaque établissement|le passé d'une école touche-t-il le taux des autres|mélanger deux taux dans notre commune}`,
};
