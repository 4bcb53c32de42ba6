/** Phrases typed by mayors, secretaries, teachers and parents, by FAQ entry: what goes with the devices of a PAC. */
export const ENRICHI_APPAREILS: Readonly<Record<string, string>> = {
  'moins-de-dix': `
{on a juste besoin de six ordis, ça passe ?|huit portables nous suffiraient amplement, est-ce admis|notre petite école n'a que sept élèves, faut-il quand même dix tablettes|est-ce qu'on peut descendre en dessous de dix machines|un lot de 5 tablettes seulement, c'est accepté ?}
{peut-on aller au-delà de vingt tablettes dans un même lot|est-il envisageable d'avoir 24 tablettes d'un coup|on est 27 par classe, le PAC monte jusqu'à 27 appareils ?|je voudrais trente portables dans un seul kit|vingt-deux appareils au lieu de vingt, ça coince ?}
{le minimum de dix est-il impératif|dix est un plancher obligatoire ?|le maximum de vingt est-il strict|on est bloqué à 20 appareils maxi dans un PAC ?|y a-t-il une souplesse sur la fourchette de 10 à 20}
{la fourchette 10-20 est-elle négociable|hors de la fourchette dix vingt|sortir de la fourchette d'appareils prévue|dépasser la quantité d'appareils d'un kit|nombre d'appareils en dehors des bornes du kit}
{j'ai 23 élèves, je peux prendre 23 tablettes ?|classe chargée à 29, il nous manquerait des tablettes, on peut en rajouter dans le PAC ?|il nous faut 25 appareils pour que chaque enfant ait le sien, un PAC suffit ?|si je commande 21 tablettes|rajouter quelques tablettes au delà de vingt dans le même programme}
{on veut que 4 tablettes|que 3 ordi c possible|seulmt 7 tablettes|+ de 20 ordi ds un pac ?|moin de 10 tablette|plus de vingt tablette dans 1 pac svp}
{quantité minimale de tablettes à commander pas atteinte|commander en dessous du minimum|prendre moins d'appareils que le minimum du kit|un demi-kit de cinq tablettes|une toute petite dotation de quatre ou cinq machines}
{bonjour, directrice d'une classe unique de 9 élèves, je voudrais savoir si on peut se limiter à neuf tablettes|je suis secrétaire de mairie, l'école demande 26 ordinateurs dans son PAC, est-ce recevable|donc il est interdit de demander moins de dix appareils ?|on ne peut pas demander trente appareils dans un PAC, c'est bien ça ?}`,
  'tablettes-classe': `
{la tablette du professeur fait-elle partie des vingt|la tablette du maître est-elle décomptée du lot élèves|faut-il compter la tablette enseignant dans les 20|20 tablettes plus celles des profs ou 20 en tout|tablettes enseignants incluses dans le total ?}
{les enseignants ont-ils leur propre tablette|y a-t-il une tablette prévue pour chaque instit|la maîtresse aura sa tablette à elle ?|le professeur reçoit une tablette personnelle|tablette réservée à l'enseignant dans le lot}
{que désigne « tablette classe »|je ne comprends pas la ligne tablettes « classe »|à quoi correspond la ligne une à trois tablettes classe|la mention tablettes « classe » est obscure|différence entre tablette élève et tablette « classe »}
{1 à 3 tablettes classe s'ajoutent-elles|les une à trois tablettes classe en supplément des dix à vingt|au total ça fait 21 à 23 tablettes ?|donc on peut monter à 23 tablettes avec celles de la classe|le total est-il de 20 ou 23 tablettes}
{tablette du prof comprise|tablette instit en + ou dedans|tablette maitre incluse ou pas|tablettes profs en supplément|tablette clase c koi|la tablette de la maitresse c en plus des 20}
{combien d'enseignants reçoivent une tablette|une tablette par professeur, c'est prévu ?|je suis enseignante en CE1, aurai-je une tablette pour préparer ma classe ?|nos trois maîtresses auront-elles chacune leur tablette|les tablettes des adultes sont-elles comptées à part}
{tablettes destinées aux enseignants|tablettes adultes|tablette pour l'instituteur|tablette de préparation pour les profs|tablette pilote de l'enseignant en plus du lot}
{bonjour, le texte parle de tablettes « classe » en plus des tablettes élèves, sont-elles dans le même lot ?|faut-il retrancher les tablettes « classe » du nombre de tablettes élèves|la tablette « classe » ne compte pas dans les vingt, si je comprends bien ?|combien de tablettes une fois ajoutées les tablettes classe}`,
  casques: `
{les écouteurs sont-ils fournis|y a-t-il des casques-micros pour l'anglais|peut-on enregistrer les élèves avec des casques|de quoi faire de l'écoute individuelle|le kit comprend-il des micro-casques}
{combien d'écouteurs recevra l'école|quelle quantité de casques-micros|nombre de micro-casques dans un PAC|treize ou vingt-trois casques ?|de 13 à 23 casques, c'est ça ?}
{chaque enfant aura-t-il son casque|aura-t-on assez de casques pour toute la classe|un casque pour chaque tablette|un casque par ordinateur, c'est inclus ?|on est 25 élèves, combien de casques au maximum}
{casque audio avec microphone|micro casque|headset|écouteurs pour élèves|casques d'écoute pour les langues|casques antibruit micro}
{en élémentaire aussi il y a des casques ?|les maternelles ont-elles droit aux casques|les casques sont pour quel niveau|casques pour les CP|casques pour la petite section}
{pour les séances d'anglais il nous faut des casques, c'est dans le lot ?|ma collègue fait beaucoup de lecture audio, les casques sont prévus ?|on fait de l'oral en langue, y aura-t-il des casques avec micro|pour les dictées enregistrées il faudrait des casques}
{on peut avoir des casque|ya des casques|cask audio|casques micros combien|nb casques|les casque son fourni ou pa}
{j'ai vu une ligne casques dans le PAC, quelle quantité|casques : minimum et maximum|mini et maxi de casques|donc il n'y a pas de casques dans le kit ?|on nous a dit que les casques n'étaient pas compris dans le matériel, est-ce exact|le casque est-il avec ou sans micro}`,
  'bornes-wifi': `
{notre école n'est pas couverte en wi-fi, le programme l'installe ?|le réseau sans fil est-il fourni|des points d'accès sans fil sont-ils compris|on n'a aucun wifi dans les classes, que prévoit le kit|il faut du wifi pour les tablettes, qui fournit les bornes}
{combien de points d'accès sans fil|un point d'accès par salle ?|une borne dans chaque classe ?|combien de bornes pour trois classes|nombre de bornes sans fil par classe}
{le wifi ne passe pas dans l'aile nord de l'école|la moitié des classes n'a pas de wifi|le wifi de l'école est incomplet|wifi partiel dans le bâtiment, aurons-nous des bornes|une seule salle n'est pas couverte en sans fil}
{l'école est déjà entièrement équipée en wifi, aura-t-on des bornes quand même|tout le bâtiment est couvert en wifi, peut-on encore demander des bornes|on a refait le wifi l'an dernier, les bornes sont-elles encore subventionnées|si le wifi couvre déjà toute l'école|couverture wifi complète, donc pas de borne ?}
{borne d'accès sans fil|point d'accès wi-fi|routeur wifi pour les classes|répéteur wifi|ap wifi|antennes wifi en classe|bornes wi fi fournies dans le kit}
{y a pas de wifi ché nous|wiffi|bornes wi-fi maternelle|bornes wifi élémentaire|wifi ds les classes prévu ?|le wi-fi est compris dans le pac}
{les parents s'inquiètent du wifi, est-on obligé d'installer des bornes|peut-on refuser les bornes wifi|on préfère des prises réseau au wifi, est-ce que les bornes restent prévues|wifi ou filaire|sans wifi les tablettes ne marcheront pas, c'est prévu dans le programme ?}
{bonjour, notre bâtiment ancien a des murs épais et le wifi passe mal, des bornes sont-elles financées|monsieur le maire demande si l'installation du wifi dans les salles est comprise|donc si le wifi marche déjà on n'a pas droit aux bornes ?|conditions pour obtenir des bornes wifi|matériel réseau sans fil dans le PAC}`,
  stockage: `
{où mettre les tablettes quand on ne s'en sert pas|dans quoi sont entreposés les appareils|comment recharge-t-on vingt tablettes en même temps|il y a un meuble de charge ?|de quoi brancher tous les ordinateurs la nuit}
{un chariot roulant est-il fourni|chariot mobile de charge|armoire de rechargement|valisette de transport|caisse de rangement|flight case tablettes|malle pour transporter les tablettes d'une classe à l'autre}
{valise de dix ou chariot de vingt|faut-il une valise ou un chariot|combien de valises pour vingt tablettes|un chariot pour combien de tablettes|la valise contient combien de tablettes}
{les ordinateurs sont-ils livrés avec un meuble|rangement des PC portables|chariot pour recharger les portables|stockage des ordinateurs élèves|comment charger vingt ordinateurs portables}
{notre école a des étages, le chariot ne passera pas, peut-on prendre des valises|les classes sont dans deux bâtiments, valise transportable ?|on partage les tablettes entre trois classes, comment les déplacer|peut-on fermer à clé le meuble des tablettes|sécuriser les tablettes le week-end, une armoire est prévue ?}
{rangement prévu|recharge des batteries|station de charge|multiprise pour charger les tablettes|chargeurs fournis|borne de recharge tablettes}
{on les range ou|chario tablettes|valize de rangement|ranger les ordi|charger les tablette|meuble pr ranger tablettes}
{le chariot de 20 est compris dans le kit ?|en maternelle c'est une valise ou un chariot|pour dix appareils quel système de rangement|système de stockage et rechargement prévu pour l'élémentaire|donc il n'y a pas besoin d'acheter un chariot en plus ?}
{bonjour, la directrice voudrait savoir comment les appareils seront stockés et rechargés|il faudra acheter nous-mêmes un chariot ou il est dans le PAC|le meuble de recharge est-il pris en compte dans le programme}`,
  'projection-ecrans': `
{comment montrer au tableau ce que fait un élève sur sa tablette|diffuser l'écran d'un enfant à toute la classe|envoyer l'image de la tablette sur le vidéoprojecteur|partager l'écran d'une tablette en classe|affichage sans fil de la tablette}
{mirroring|miroir d'écran|screen mirroring|caster une tablette|airplay en classe|chromecast ou apple tv|miracast}
{c'est quoi cet AirServer|Air Server, à quoi ça sert|logiciel AirServer fourni ?|licence airserver comprise|Apple TV, pourquoi dans un kit scolaire|une télé Apple dans le kit ?}
{qu'est-ce que le « système de projection des écrans des élèves »|la ligne projection des écrans élèves, c'est quoi|système pour projeter les travaux d'élèves|vidéoprojeter le travail fait sur tablette|afficher plusieurs tablettes en même temps}
{AirServer ou AppleTV, lequel prendre|choisir entre air server et apple tv|un seul système de recopie par PAC ?|combien d'apple tv par PAC|combien de licences airserver}
{projeter ipad sur tbi|appel tv|applet tv|airservre|air serveur|projection des ecrans eleve}
{avec l'option ordinateurs a-t-on aussi la recopie d'écran|le système de recopie est-il prévu avec les ordinateurs|en maternelle on peut projeter les tablettes ?|la maîtresse voudrait afficher les dessins faits sur tablette|mes élèves préparent un exposé sur tablette, comment le montrer à tous}
{solution de recopie d'écran fournie|boîtier pour projeter les tablettes|l'écran des élèves sur le grand écran|visualiser les tablettes des élèves depuis le poste du maître|est-ce que la recopie d'écran est comprise dans le PAC}`,
  'mdm-cest-quoi': `
{MDM ça veut dire quoi exactement|sigle MDM|je lis « MDM » dans le kit, de quoi s'agit-il|emmedéème|que signifie mobile device management|traduction de MDM}
{comment gère-t-on le parc de tablettes|administrer vingt tablettes à la fois|installer une appli sur toutes les tablettes d'un coup|piloter les tablettes à distance|verrouiller les tablettes|bloquer les sites sur les tablettes des élèves}
{logiciel de gestion des tablettes|outil d'administration du parc|console de gestion des tablettes|gestionnaire de flotte mobile|gestion centralisée des tablettes|jamf|mosyle|intune|meraki}
{la gestion de flotte est-elle comprise|le logiciel de gestion est-il fourni avec les tablettes|un MDM est-il prévu en maternelle|faut-il acheter un MDM à part|sans MDM peut-on utiliser les tablettes}
{qui va mettre à jour les tablettes|comment mettre à jour les applications de toutes les tablettes|déployer les applis sur les tablettes|contrôle des tablettes des élèves|paramétrage collectif des tablettes}
{c koi le mdm|mdm kesako|le mdm c quoi|m d m|mmd tablettes|gestion de flote|gestion du parc}
{utilité de la gestion de flotte|intérêt d'un MDM pour une petite école|pourquoi un MDM|on ne comprend pas ce sigle MDM dans la liste|un collègue me demande ce qu'est la gestion de flotte}
{bonjour, secrétaire de mairie, je ne connais pas le terme MDM qui figure dans la liste|le « système de gestion de flotte » en français courant|expliquez simplement la gestion de flotte|donc le MDM sert à gérer les tablettes à distance, c'est bien ça ?}`,
  'mdm-ordinateurs': `
{la gestion à distance couvre-t-elle aussi les portables|les PC des élèves sont-ils administrés à distance|peut-on gérer les ordinateurs comme les tablettes|le logiciel de flotte marche-t-il pour les ordinateurs|si on choisit l'option ordinateurs a-t-on le MDM}
{MDM tablettes seulement ou aussi ordinateurs|le MDM est-il réservé aux tablettes|flotte d'ordinateurs|gestion du parc d'ordinateurs|administration à distance des PC|supervision des portables}
{pourquoi y a-t-il « ou » avant MDM|la ligne « ou MDM » dans le kit élémentaire|le « ou » qui précède la gestion de flotte|comment lire le « ou » devant le système de gestion de flotte|on lit « ou système de gestion », c'est une erreur ?}
{qui installe les logiciels sur les vingt portables|mise à jour des ordinateurs élèves à distance|déployer un logiciel sur tous les PC|comment administrer une classe mobile d'ordinateurs|contrôler les PC portables des élèves}
{mdm pc|mdm ordi|gestion flotte ordi portable|le mdm marche avec les pc ?|mdm sur windows|intune pour les portables|y a t il un mdm ds l'option ordi}
{l'option ordinateurs ne mentionne pas de MDM, est-ce normal|pas de gestion de flotte avec les ordinateurs ?|donc les ordinateurs n'ont pas de MDM ?|le kit élémentaire prévoit-il un MDM quand on prend des PC|les portables échappent-ils à la gestion de flotte}
{bonjour, notre informaticien veut savoir si les portables seront dans un MDM|on est une école élémentaire avec option PC : le système de gestion de flotte est-il inclus ?|le prestataire demande si la flotte d'ordinateurs est gérée|le MDM concerne-t-il les deux options|gestion de flotte : tablettes, ordinateurs ou les deux ?}
{supervision à distance des ordinateurs|un outil pour surveiller les PC des élèves|verrouiller les portables à distance|sécurité des ordinateurs portables via MDM}`,
  'kit-tout-obligatoire': `
{le kit est-il à prendre en bloc|peut-on retirer la partie projection|a-t-on le droit d'écarter certaines lignes du kit|laisser tomber les casques qu'on a déjà}
{nous avons déjà des TBI dans chaque classe, doit-on en reprendre|on possède déjà un chariot, peut-on s'en passer|les visualiseurs ne nous intéressent pas, on peut les supprimer ?|on n'a pas besoin de projection, seulement de tablettes|inutile de nous donner des ordinateurs pilotes, on en a}
{quelles lignes du kit peut-on refuser|quels éléments sont imposés|qu'est-ce qui est imposé et qu'est-ce qui est au choix|y a-t-il un minimum d'équipements à prendre dans le kit|quelle marge de manœuvre dans la composition du kit}
{kit modulable|kit personnalisable|kit figé ou adaptable|adapter la composition du PAC à nos besoins|alléger le kit|composition libre du PAC|menu à la carte|panier libre}
{le PAC est-il un bloc indivisible|peut-on démonter le kit|prendre une moitié du kit|sélectionner seulement ce qui nous manque|ne commander qu'une partie des équipements|un PAC sans projection|PAC sans tablettes, juste des écrans}
{seulement des bornes wifi et des casques|uniquement l'ensemble de projection est-ce possible}
{fo tt prendre|on est obligé de tout prendre ds le kit|on peu enlever des truc|tout le kit oblgatoire|kit complet imposé ?}
{bonjour, l'école a été équipée en vidéoprojecteurs il y a deux ans, peut-on retirer cette partie du PAC ?|je suis adjointe aux écoles : le kit doit-il être acheté en entier ?|donc chaque article du kit doit être commandé ?|rien n'est facultatif dans le kit ?|on a déjà une partie du matériel, faut-il racheter}`,
};
