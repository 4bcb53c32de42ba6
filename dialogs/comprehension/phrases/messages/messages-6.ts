/** Whole messages as people write them, by the FAQ entry that answers them. */
export const MESSAGES_6: Readonly<Record<string, string>> = {
  'ecole-primaire-kit': `
Primaire PS-CM2 : quel kit choisir ?
ecole primaire c kel kit svp
Nous avons maternelle et élémentaire sous le même toit, existe-t-il un kit mixte ?
Donc pour une école qui va de la petite section au CM2, il y a un troisième kit.
Notre école réunit tous les niveaux : prend-on le kit des petits ou celui des grands ?
Sans école maternelle séparée, peut-on quand même demander le kit maternelle ?
Bonjour, l'école de Saint-Nizier va de la petite section jusqu'au CM2, un seul directeur, une seule entrée. Dans la liste je ne trouve que deux kits et aucun ne correspond à notre situation. Lequel nous revient-il ?
On m'a soufflé qu'une école primaire est automatiquement traitée comme une élémentaire et qu'il faut donc oublier le matériel pour les petits. Ça priverait nos deux classes de maternelle. Est-ce exact ?
L'établissement étant classé « école primaire » et comportant cinq classes dont deux maternelles, je vous prie de m'indiquer le kit applicable à chacun des programmes d'actions concertées sollicités.
moi j'ai une classe de petits moyens grands une classe de CP CE1 et une classe de CE2 CM1 CM2 tout ça dans la même école on prend quoi comme kit on prend les deux ou un seul ou un mélange
Imaginons deux PAC pour notre école de la PS au CM2 : le premier irait aux classes de petits, le second aux classes du CP au CM2. Chacun aurait-il son propre kit, ou l'école entière n'en a-t-elle qu'un ?
Je m'arrache les cheveux, ils ont oublié les écoles primaires ! Y a mater, y a élém, et nous qui faisons tout du haut en bas, on coche quelle case ?`,
  'ensemble-projection': `
Que comprend l'ensemble de projection ?
projection ya koi dedans
Pour la partie projection, de quels appareils se compose le lot par classe ?
L'ensemble de projection, c'est juste un vidéoprojecteur, rien d'autre, c'est ça ?
Combien d'ensembles de projection peut-on demander au plus dans un PAC ?
Mis à part les tablettes et les casques, quel matériel sert à montrer l'image à toute la classe ?
Bonjour, je lis « ensemble de projection » dans le kit sans trouver la composition exacte. À l'école de Froges nous avons trois classes ; que recevra chacune, et certains éléments sont-ils en option ?
Mon collègue de CM1 affirme que l'ensemble de projection en maternelle n'a rien à voir avec celui de l'élémentaire, plus petit et sans ordinateur. Je croyais que c'était le même à peu de chose près. Vous pouvez détailler ce qu'il y a dedans ?
Merci de bien vouloir détailler la composition de l'ensemble de projection, en distinguant les éléments de base des éléments optionnels et en rappelant les quantités maximales par programme d'actions concertées.
y a marqué ensemble de projection sur la feuille alors moi je sais pas si c'est un projo un écran un ordi ou tout ça à la fois et combien par classe dites-moi ce que c'est que cet ensemble
Si demain une classe est équipée du pack de projection complet, qu'est-ce qu'on verra arriver dans les cartons : un portable, une caméra, un écran ? J'ai besoin de la liste pour prévoir les prises.
C'est quoi leur « ensemble de projection » ? Un gros mot pour dire vidéoproj ou y a d'autres machins avec ? Faut que je l'explique au patron d'ici midi.`,
  'ordinateur-pilote': `
L'ordinateur pilote, il sert à quoi ?
c koi le pc pilote
Y a-t-il un portable pour la maîtresse, qui commande l'écran de la classe ?
L'ordi pilote n'existe que chez les grands, pas pour les petites sections, non ?
Combien de portables pilotes pouvons-nous demander pour trois classes équipées ?
Ce poste-là n'est pas destiné aux élèves, alors qui s'en sert et pour quoi faire ?
Bonjour, dans le kit je vois un « ordinateur portable pilote » et je me demande si c'est une machine pour la direction, pour le secrétariat ou pour faire marcher le projecteur. Pouvez-vous m'expliquer sa fonction et le nombre prévu ?
Quelqu'un m'a dit qu'il n'y avait qu'un seul pilote par école, à partager entre tous les enseignants. Avec quatre salles ce serait infernal. Est-ce qu'il n'y en aurait pas plutôt un dans chaque classe équipée ?
Pourriez-vous préciser la destination et le nombre maximal, par programme d'actions concertées, du poste portable dit « pilote » figurant à l'ensemble de projection des deux kits ?
notre maître de CE1 il utilise son ordi perso pour projeter les leçons depuis des années il veut savoir si dans le kit il y a un portable prévu pour lui pour piloter le tableau
Mettons qu'on choisisse des tablettes et pas d'ordinateurs pour les enfants. Est-ce que l'enseignante aura malgré tout un portable pour envoyer l'image sur le grand écran, ou doit-on le financer à part ?
Le fameux « pilote », rassurez-moi, faut pas un brevet d'aviation pour s'en servir ! Blague à part, cet ordi il fait tourner quoi au juste dans la classe ?`,
  visualiseur: `
Visualiseur : kézako ?
le visualiseur c koi et y en a cb
Un visualiseur est-il prévu dans chaque classe équipée, ou un seul pour l'école ?
Le visualiseur est réservé à l'élémentaire, pas vrai ?
On aimerait la petite caméra qui filme le cahier d'un élève, est-elle dans le kit ?
Ce n'est ni un projecteur ni un écran, alors à quoi correspond la ligne « visualiseur » ?
Bonjour, enseignante en CE2 à Heyrieux, j'utilise déjà chez une collègue un appareil posé sur le bureau qui montre une feuille au tableau. Je crois que ça s'appelle un visualiseur. Peut-on l'obtenir avec le PAC ?
Le conseiller de notre circonscription prétend que le visualiseur est un complément à payer en plus, comme les robots. En relisant, j'ai plutôt l'impression qu'il fait partie de l'ensemble de projection. Qu'en dites-vous ?
Je vous prie de m'indiquer ce que recouvre le terme « visualiseur » employé dans la description des kits, ainsi que la quantité admise par classe et par programme d'actions concertées.
le maire a lu visualiseur sur la liste et il m'a demandé ce que c'était j'ai dit que c'était une sorte de loupe mais en vrai j'en sais rien du tout vous pouvez m'expliquer
Trois classes à équiper dans notre maternelle : pourrait-on avoir trois de ces appareils qui filment un document pour le montrer à tous, ou bien le nombre est-il limité à un seul par projet ?
Purée, entre le VPI, l'ENI et maintenant le visualiseur, j'y perds mon latin. Les deux premiers je vois, mais le dernier, il sort d'où et il fait partie de quoi ?`,
  vpi: `
On peut demander un VPI ?
possible d avoir un video projo interactif ?
Le projecteur interactif est-il autorisé dans les deux kits, petits et grands ?
Les maternelles n'ont pas droit au vidéoprojecteur interactif, seulement à l'écran, c'est exact ?
Nous avons trois classes dans le projet, trois VPI sont-ils possibles ?
On ne veut surtout pas d'un écran tactile : le projecteur au mur reste-t-il envisageable ?
Bonjour, nos enseignantes de Saint-Ismier aimeraient un vidéoprojecteur où l'on écrit directement sur l'image projetée au tableau blanc. Est-ce que ce genre de matériel peut faire partie de notre demande, et combien par classe ?
Un installateur m'a dit que les projecteurs interactifs n'étaient plus financés nulle part et que seul l'écran plat passait. Pourtant le mot VPI est bien écrit dans le kit. Donc on peut en prendre, oui ou non ?
Je souhaite savoir si le vidéoprojecteur interactif constitue une dépense admise au titre de l'ensemble de projection et, dans l'affirmative, quel en est le nombre maximal par programme d'actions concertées.
dans la classe des CP on a un vieux projecteur qui chauffe et qui fait du bruit on voudrait le remplacer par un interactif avec le stylet dites-moi si c'est prévu dans votre affaire
Si je comprends le schéma : une classe, un VPI ; quatre classes dans le même PAC, quatre VPI. Ou alors ça bloque à un certain nombre ? Je voudrais être sûre avant de promettre quelque chose aux collègues.
Moi les grosses télés tactiles j'aime pas, je trouve ça fragile. On peut rester sur un bon vidéoproj interactif, ou bien vous l'avez rayé de la carte ?`,
  eni: `
L'écran interactif est-il possible ?
on peu avoir une tele tactile en classe
Quelles tailles d'écran tactile sont proposées, et combien par PAC ?
Un écran numérique interactif par école, pas davantage, c'est bien la règle ?
Nous préférons une grande dalle tactile plutôt qu'un projecteur, a-t-on le choix ?
Chez les petits, entre le 75 et le 86 pouces, lequel est admis ?
Bonjour, à la maternelle du Touvet les maîtresses rêvent d'un grand écran sur lequel les enfants posent les mains. Est-ce financé par le programme, et y a-t-il une dimension imposée pour les petits ?
Le maire de la commune d'à côté m'assure que les écrans tactiles géants sont réservés aux écoles élémentaires. Nous n'avons que des petits, donc on n'y aurait pas droit. Vous confirmez ou c'est une légende ?
Merci de m'indiquer si l'écran numérique interactif sans système dédié figure au nombre des options recevables, dans quelles dimensions et à concurrence de quelle quantité par programme.
on a visité une école dans le Rhône avec un super écran tactile mural les gosses adoraient nous on voudrait la même chose dans deux classes est-ce que votre programme le prend en charge
Concrètement j'ai trois salles, une au rez-de-chaussée et deux à l'étage, et je voudrais un écran tactile fixé dans chacune. Est-ce que le kit m'autorise à en demander trois d'un coup ?
Plus personne veut de projecteur chez nous, tout le monde veut la grosse tablette murale. Ça passe dans le PAC ou c'est du luxe que vous refusez ?`,
  'eni-75-elementaire': `
Un 75 pouces en CE1, permis ?
ecran 75 pouce en elementaire c ok ?
Nos classes sont petites, le 86 pouces est trop grand : le 75 convient-il pour des CM ?
Le 75 pouces figure dans les prix, donc il vaut pour tout le monde, non ?
Est-on contraint de prendre le grand modèle d'écran quand on est du CP au CM2 ?
La taille inférieure est-elle vraiment interdite aux écoles qui n'ont pas de maternelle ?
Bonjour, notre école élémentaire de Clelles occupe un vieux bâtiment avec des murs étroits. L'écran de 86 ne rentre pas entre les deux fenêtres, alors que celui de 75 irait pile. Peut-on choisir ce dernier ?
Dans la liste de prix, j'ai vu deux tailles d'écrans sans précision de niveau. J'en ai conclu que l'on pouvait prendre la plus petite même pour des CM1. Mon directeur pense le contraire, qui dit vrai ?
La commune souhaiterait retenir, pour une école élémentaire, l'écran interactif de dimension inférieure en lieu et place du modèle de 86 pouces. Le kit élémentaire l'autorise-t-il ?
l'électricien il dit que le grand écran il est trop lourd pour la cloison de la classe de CM2 et que le 75 ça passerait alors est-ce qu'on a le droit de prendre le 75 pouces pour des grands
J'ai deux classes de CP-CE1 et je veux faire des économies : je mets deux écrans de 75 à la place des 86 dans mon dossier. Est-ce que ça va coincer à l'étude de la candidature ?
Sérieusement, à dix centimètres près, vous allez pas nous embêter ! On est en élém, on veut la p'tite taille, celle des maternelles. C'est faisable ou c'est mort ?`,
  'vpi-et-eni': `
VPI plus ENI dans la même classe ?
vpi ET eni ds 1 classe c possible
Peut-on cumuler le projecteur et l'écran interactifs pour une seule salle ?
C'est forcément l'un ou l'autre par classe, jamais les deux ensemble, n'est-ce pas ?
Rien n'interdit d'installer un écran tactile et un vidéoprojecteur côte à côte, si ?
Dans trois classes, aurait-on droit à trois projecteurs et aussi trois écrans ?
Bonjour, notre salle de sciences à Fontaine est très longue. Nous voudrions l'écran tactile devant et le projecteur interactif au fond. Les deux options peuvent-elles être demandées pour cette même classe ?
Le directeur soutient que le mot « option » employé deux fois permet de prendre les deux appareils dans une classe. La mairie craint de devoir en rembourser un. Le texte tranche-t-il cette question ?
Je vous serais obligé de préciser si les options VPI et ENI sont cumulatives ou alternatives au sein d'une même classe, la rédaction de l'ensemble de projection ne permettant pas d'en juger avec certitude.
ma collègue elle veut le projecteur pour les films et l'écran tactile pour le travail en petit groupe tout ça dans sa classe à elle est-ce que c'est autorisé de prendre les deux ou il faut qu'elle choisisse
Exemple : un PAC pour une seule classe, j'ajoute un VPI, puis j'ajoute un ENI. Votre estimation m'affiche un avertissement mais ne me bloque pas. Qu'est-ce que ça veut dire, c'est permis ou pas ?
Ceinture et bretelles : on prend le vidéoproj interactif ET la grande dalle, comme ça si l'un tombe en rade y a l'autre. On peut, ou c'est gourmand ?`,
  'combien-tablettes': `
Nombre de tablettes dans un PAC ?
cb de tablette on a par pac
Le PAC fournit-il une tablette à chaque élève de l'école ?
On aura bien vingt-cinq tablettes pour nos vingt-cinq élèves, avec le PAC, c'est ça ?
Quel est le minimum et le maximum de tablettes dans un même programme ?
Les tablettes sont-elles attribuées au projet ou comptées par enfant ?
Bonjour, j'ai 74 élèves répartis sur trois classes à Domène et un seul PAC en vue. Combien d'appareils tactiles recevrons-nous au total pour que les enfants puissent se les passer d'une salle à l'autre ?
Une maman d'élève m'a certifié que chaque enfant aurait la sienne, nominative. J'en doute fort vu les montants annoncés. Quelle est la quantité prévue dans un programme, pour l'ensemble des classes équipées ?
Merci de m'indiquer la fourchette de tablettes élèves prévue par programme d'actions concertées et de préciser si elles sont livrées avec une protection renforcée.
alors on a un PAC pour trois classes maternelles et la directrice elle demande combien il y aura de tablettes en tout parce qu'elle veut savoir si ça fait une demi-classe ou une classe entière à la fois
Je dois prévoir des étagères. Si la commune obtient un seul programme en version tactile, combien d'appareils vont débarquer, en comptant large, et y aura-t-il des coques pour les petites mains maladroites ?
On se chamaille en salle des maîtres : Karim dit trente tablettes par PAC, Sylvie dit cinq, moi je sais pas. C'est quoi la bonne réponse avant qu'on en vienne aux mains ?`,
  'moins-de-dix': `
Peut-on ne prendre que huit tablettes ?
25 ordi ds 1 pac c possible ?
Notre classe a six élèves, six tablettes nous suffiraient largement : est-ce accepté ?
Il n'y a pas de minimum, on commande juste ce qu'on veut, n'est-ce pas.
Est-il possible de dépasser vingt portables dans un seul PAC en payant la différence ?
Qu'arrive-t-il si l'on en veut trente : on gonfle le PAC ou il en faut un second ?
Bonjour, notre école de Chichilianne ne compte que sept enfants. Commander dix appareils me paraît du gaspillage. Peut-on descendre en dessous de cette quantité et n'en demander que sept ?
Un collègue m'a garanti qu'on pouvait mettre jusqu'à trente tablettes dans un PAC si on avait de gros effectifs. J'ai deux classes de vingt-neuf élèves chacune, ça m'arrangerait. C'est vrai cette histoire ?
Dans l'hypothèse d'un besoin exprimé de vingt-quatre ordinateurs portables au sein d'un unique programme d'actions concertées, la quantité prévue par le kit peut-elle être dépassée ?
nous on veut pas beaucoup de tablettes on en veut cinq juste pour un coin de la classe des grands est-ce qu'on peut prendre un petit PAC avec cinq tablettes seulement
Mon calcul : vingt-deux élèves en CM2, un portable chacun, donc vingt-deux. Pour deux de plus que le plafond, on ne va pas nous obliger à monter un deuxième PAC quand même ?
Dix appareils minimum, vous êtes sérieux ? On est trois pelés et un tondu dans cette école ! Y a pas moyen d'en prendre quatre et basta ?`,
  'tablettes-classe': `
Tablettes « classe » : en plus des vingt ?
les tablette classe sont comprise ou en +
Vingt tablettes élèves plus trois tablettes « classe », cela fait vingt-trois au total ?
Les 1 à 3 tablettes classe sont déjà comptées dans les 10 à 20, pas vrai ?
La tablette de la maîtresse doit-elle être retranchée de celles des élèves ?
C'est quoi ces tablettes marquées « classe », viennent-elles s'ajouter aux autres ?
Bonjour, j'équipe trois salles à Biviers et je lis « 10 à 20 tablettes » puis « 1 à 3 tablettes classe ». Dois-je commander vingt-trois appareils ou bien les trois sont-elles prises sur les vingt ?
Ma collègue a remarqué que le nombre de casques monte jusqu'à vingt-trois, ce qui collerait avec vingt plus trois tablettes. Elle en déduit que les tablettes de classe s'ajoutent. Est-ce que le document le dit noir sur blanc ?
Je vous prie de bien vouloir confirmer si les tablettes dites « classe » constituent un contingent distinct des tablettes élèves ou si elles sont imputées sur ce dernier.
on me demande de compter les prises dans le chariot et moi je sais pas si il y a vingt tablettes ou vingt et une ou vingt-trois à cause des tablettes classe qui sont écrites à part
Prenons dix tablettes pour les enfants et une pour la classe. Si la seconde est incluse, il n'en reste que neuf pour les élèves, ce qui fausse tous mes groupes. Comment faut-il le lire ?
Le commercial dit « en plus », le directeur dit « dedans », et moi je suis au milieu comme une andouille. Les une à trois tablettes réservées à la classe, on les additionne ou non ?`,
  casques: `
Combien de casques avec micro ?
les casque audio y en a cb
Les casques sont-ils fournis chez les petits comme chez les grands ?
Un casque par élève de l'école, c'est bien ce qui est prévu ?
Quelle quantité d'écouteurs avec micro pouvons-nous demander pour un PAC ?
Je ne trouve pas de casques dans le kit, il n'y en a donc pas ?
Bonjour, nous travaillons beaucoup l'anglais et les podcasts à l'école de Gières. J'ai besoin de savoir si le PAC apporte de quoi écouter et parler individuellement, et pour combien d'enfants à la fois.
Le magasinier pense qu'il faudra acheter les casques nous-mêmes parce que, selon lui, ils ne vont qu'avec les ordinateurs. Ça me paraît bizarre, les tablettes en ont besoin aussi. Combien en prévoit le kit, et pour qui ?
Merci de m'indiquer la quantité minimale et maximale de casques équipés de microphone prévue par programme d'actions concertées, tous niveaux confondus.
dans la classe ça fait un boucan quand ils écoutent tous en même temps les histoires alors je veux savoir si on aura des casques et combien avec votre kit
Supposons qu'une demi-classe de treize enfants s'enregistre pendant que l'autre écoute une histoire. Est-ce que le nombre d'écouteurs à micro livré avec le projet suffira pour les deux groupes ?
Les gosses se battent pour nos trois casques pourris. Avec le PAC on en touche une dizaine, une vingtaine, ou que dalle ?`,
  'bornes-wifi': `
Le Wi-Fi est-il prévu ?
borne wifi compris ou pas
Notre école est mal couverte au premier étage, aura-t-on des bornes ?
Les bornes sans fil sont fournies d'office à toutes les classes, n'est-ce pas.
Le réseau sans fil capte déjà partout chez nous : peut-on quand même demander des bornes ?
Faut-il câbler, ou le kit comporte-t-il de quoi connecter les tablettes sans fil ?
Bonjour, l'école de Theys date de 1930 avec des murs de soixante centimètres, le signal ne passe pas d'une pièce à l'autre. Le programme finance-t-il des points d'accès sans fil dans les classes concernées, et combien ?
Notre prestataire réseau nous soutient que le Wi-Fi reste entièrement à notre charge et que l'appel n'en parle même pas. Avant de signer son offre à 2 100 euros j'aimerais vérifier ce qui figure dans les kits.
Je souhaiterais connaître les conditions dans lesquelles les kits prévoient la fourniture de points d'accès Wi-Fi, notamment lorsque l'établissement n'est couvert que partiellement.
les ondes ça inquiète certains parents ici donc on avait pas mis de wifi partout seulement dans une classe sur quatre est-ce que du coup on peut avoir des bornes pour les trois autres avec le PAC
Cas pratique : deux classes équipées, l'une capte très bien, l'autre pas du tout. Peut-on demander une seule borne, rien que pour celle qui ne reçoit rien, ou faut-il que toute l'école soit à zéro ?
Ça sert à quoi de nous refiler des tablettes si le Wi-Fi passe pas ? Vous avez prévu des bornes dans le lot ou faut qu'on se débrouille avec un partage de téléphone ?`,
  stockage: `
Comment recharge-t-on les appareils ?
le chariot pr ranger c prevu ?
Y a-t-il une valise ou un meuble pour ranger et charger les tablettes ?
Rien n'est prévu pour le rangement, il faut acheter une armoire nous-mêmes, exact ?
Pour vingt portables, le kit comporte-t-il de quoi les stocker et les brancher ?
Entre la mallette et le chariot à roulettes, lequel correspond à dix tablettes ?
Bonjour, nous avons un escalier étroit entre les deux étages de l'école de Lans-en-Vercors. Avant de choisir, j'aimerais savoir sous quelle forme les tablettes sont rangées et rechargées : meuble roulant, caisse portable ou autre ?
Le menuisier communal me propose de fabriquer un casier parce qu'il croit que le programme ne fournit aucun rangement. Je préfère m'assurer qu'il ne travaille pas pour rien. Est-ce inclus pour les tablettes comme pour les ordinateurs ?
Veuillez préciser les dispositifs de stockage et d'alimentation électrique prévus au kit, d'une part pour les tablettes, d'autre part pour les ordinateurs portables de l'option élémentaire.
on va se retrouver avec vingt machins à brancher tous les soirs et on a deux prises dans la classe comment on fait pour charger tout ça y a un système qui est fourni ou pas
Je me projette : vendredi soir, les enfants rendent leurs appareils. On les met où, on les branche comment, qui les verrouille ? Le kit contient-il un équipement exprès pour cela ?
Si c'est pour empiler les tablettes dans un carton à chaussures avec une multiprise, non merci. Y a un truc pro pour les garer et les recharger dans le lot ?`,
  'projection-ecrans': `
AirServer ou Apple TV, c'est prévu ?
cmt projeter lecran des tablette au tableau
Comment afficher au tableau ce qu'un élève fait sur sa tablette ?
Il faut acheter nous-mêmes un boîtier pour envoyer l'image des tablettes, c'est ça ?
Avec des tablettes, quel système montre le travail d'un enfant à toute la classe ?
Pas de câble entre la tablette et l'écran : qu'est-ce qui assure la liaison ?
Bonjour, j'enseigne en CM1 à Seyssins et j'aimerais montrer à tous, depuis le grand écran, la production d'un élève sans débrancher quoi que ce soit. Le kit tablettes contient-il une solution pour cela ?
Un technicien me dit que sans Apple TV on ne peut rien projeter et qu'elle n'est pas financée. J'avais cru lire deux noms dans le kit, dont celui-là. Le système de recopie d'écran est-il bien prévu avec les tablettes ?
Merci de préciser la solution retenue pour la diffusion des écrans des tablettes élèves vers le dispositif collectif et de confirmer qu'elle est incluse dans chaque programme comportant des tablettes.
j'ai vu chez une copine que les gamins balancent leur écran au tableau d'un coup de doigt c'est trop bien c'est quoi le truc qui fait ça et est-ce qu'on l'aura nous
Léo termine son dessin sur sa tablette, je veux que toute la classe le voie en grand dans la seconde. Par quel moyen ce sera possible avec ce que fournit le programme ?
Encore un bidule de plus à brancher pour diffuser les tablettes sur la télé ? Dites-moi ce que vous avez prévu, que je sache si mon vieux Chromecast part à la poubelle.`,
  'mdm-cest-quoi': `
MDM, ça veut dire quoi ?
c koi mdm ??
Le sigle MDM apparaît dans le kit sans explication, de quoi s'agit-il ?
MDM c'est une marque de tablettes, si je ne me trompe pas.
Qu'est-ce que la gestion de flotte, et concerne-t-elle aussi les petits ?
Ce n'est pas un appareil ni une appli d'élève : à quoi renvoie « MDM » alors ?
Bonjour, secrétaire remplaçante à Saint-Pierre-de-Mésage, je bute sur trois lettres dans la liste du matériel : M, D, M. Personne ici ne sait les traduire. Pouvez-vous m'éclairer en une phrase ?
Notre adjoint aux finances a cru que MDM signifiait Maison départementale de quelque chose et qu'il fallait leur écrire. Je pense plutôt à un logiciel pour les tablettes. Lequel de nous deux a raison ?
Dans l'inventaire des éléments du kit figure l'acronyme MDM ; je vous prie de m'en donner la définition et de préciser à quels équipements et niveaux il se rapporte.
comment on fait pour mettre une appli sur les vingt tablettes d'un coup sans y passer la nuit un collègue m'a parlé d'un truc en trois lettres mdm je crois c'est quoi ce truc
Je dois présenter la liste en conseil et je vois déjà monsieur Perrin lever la main à la ligne « MDM ». Donnez-moi une définition simple que je puisse lui lire sans bafouiller.
MDM, ENT, VPI, vous le faites exprès ? Laissez tomber les deux autres, je les connais. C'est le premier qui me bloque, ça désigne quoi concrètement ?`,
  'mdm-ordinateurs': `
Un MDM pour les ordinateurs portables ?
mdm c aussi pr les pc ?
La gestion de flotte vaut pour les tablettes, d'accord, mais pour les portables ?
Les ordis élèves sont administrés à distance comme les tablettes, c'est bien ça ?
Si l'on prend l'option portables, perd-on le logiciel qui gère tous les appareils ensemble ?
Le petit « ou » devant la ligne MDM du kit élémentaire, il veut dire quoi ?
Bonjour, je gère l'informatique de trois communes du Trièves. Avec vingt portables par école, j'aurais besoin d'un outil pour pousser les mises à jour depuis mon bureau. Est-ce fourni avec l'option ordinateurs ou seulement avec les tablettes ?
Mon collègue de la DSI de Meylan est catégorique : le système de gestion de flotte couvre tous les appareils, PC compris. Je relis le kit élémentaire et je ne trouve rien d'aussi clair. Il a raison ou pas ?
Je vous prie de préciser si le dispositif d'administration centralisée mentionné au kit élémentaire s'applique également à l'option ordinateurs portables, la présence de la conjonction « ou » rendant la lecture incertaine.
on a choisi les ordis pas les tablettes et maintenant le technicien il demande si le MDM est dedans parce que sinon il va devoir passer sur les vingt machines une par une avec sa clé usb
Admettons vingt portables chez nos CM : un enfant change le fond d'écran, un autre installe un jeu. Ai-je un système de pilotage du parc comme avec les tablettes, ou dois-je m'en occuper machine par machine ?
Pour les tablettes y a un flicage, pardon, une gestion centralisée, très bien. Et les PC alors, on les laisse vivre leur vie ou y a le même bazar dessus ?`,
  'kit-tout-obligatoire': `
Faut-il prendre le kit complet ?
on est obliger de tout prendre ?
Peut-on laisser tomber les casques et garder seulement les tablettes et l'écran ?
Tout ce qui est dans la liste est imposé, on ne peut rien enlever, n'est-ce pas ?
Hormis l'ENT, y a-t-il d'autres éléments que nous ne pouvons pas refuser ?
On a déjà de bons écrans : a-t-on le droit de retirer cette partie du lot ?
Bonjour, l'école d'Allemont n'a besoin ni du visualiseur ni de la valise, mais veut bien le reste. Le kit est-il à prendre en bloc ou pouvons-nous piocher dedans selon nos besoins réels ?
Ma secrétaire a compris que si l'on retirait un seul article du lot, le PAC tombait à l'eau. Cela me semble excessif, surtout qu'on lit partout le mot « option ». Que peut-on laisser de côté exactement ?
La commune demande à connaître les éléments du kit présentant un caractère obligatoire et ceux dont l'acquisition demeure facultative, le document employant alternativement les termes « subventionnable » et « option ».
nous on veut les ordis et c'est tout pas le projecteur pas la caméra pas les casques est-ce qu'on a le droit de faire notre marché ou c'est tout ou rien
Scénario : je coche les dix tablettes et l'ENT, je décoche le portable pilote et les casques parce que l'école en possède déjà. Ma demande reste-t-elle conforme au kit ou va-t-on me reprocher d'avoir retiré des morceaux ?
C'est menu imposé ou à la carte votre affaire ? Parce que moi je prends bien le plat principal, mais l'entrée et le dessert du kit, franchement, on n'en a pas l'usage.`,
  'kit-maternelle': `
Contenu du kit maternelle ?
ya koi ds le pac des petits
Que recevrait une classe de moyenne section équipée par le programme, au complet ?
Le kit des petits se limite à dix tablettes et un chariot, je crois bien.
Pouvez-vous me dresser la liste de ce qui est prévu pour l'école maternelle ?
Je ne veux pas la liste des grands, seulement la composition du lot PS-MS-GS.
Bonjour, ATSEM et déléguée du personnel à Échirolles, on me demande ce qui va arriver dans les classes de petits si la ville est retenue. Vous pourriez m'énumérer tout ce que contient le lot pour la maternelle ?
Un père d'élève croit que nos tout-petits n'auront droit qu'à un vidéoprojecteur et rien pour les mains. Moi j'ai vu passer des tablettes à coque et des casques. J'aimerais la composition complète pour lui répondre.
Dans le cadre de la présentation en commission scolaire, merci de me transmettre l'inventaire exhaustif des composantes du programme d'actions concertées destiné aux classes maternelles, accessoires et services compris.
je suis la nouvelle directrice de la maternelle des Coquelicots et je débarque complètement alors dites-moi dans l'ordre tout ce qu'il y a dans le paquet pour nous les petits
Supposons qu'un camion se gare devant notre école de trois classes de maternelle avec un PAC entier à bord : qu'est-ce qu'on décharge, de la première à la dernière caisse ?
La mater, elle a quoi dans sa hotte ? On m'a parlé d'un pack tout prêt mais j'ai jamais vu le détail, alors crachez le morceau !`,
  'ordinateurs-maternelle': `
Des ordinateurs pour les maternelles ?
des pc en GS c possible ou pas
Nos grandes sections préfèreraient des portables aux tablettes : peut-on les demander ?
L'option ordinateurs est ouverte à toutes les écoles, maternelles comprises, il me semble.
Chez les petits, hormis le pilote de l'enseignante, aucun PC n'est prévu, c'est ça ?
Faut-il renoncer aux portables élèves dès lors que l'école n'accueille que des 3-6 ans ?
Bonjour, à la maternelle de Claix nous avons un projet d'écriture au clavier en grande section et dix ordinateurs portables nous conviendraient mieux que des tablettes. Pouvons-nous retenir cette option pour notre PAC ?
Mon adjoint, qui n'a pas lu le texte, a promis des PC portables aux trois classes de petits. J'ai peur qu'il se soit avancé. Le kit maternelle offre-t-il le même choix que celui des grands ?
Je vous remercie de m'indiquer si l'acquisition d'ordinateurs portables à destination des élèves est recevable pour un programme portant sur des classes de petite, moyenne et grande section.
y a vingt vieux portables qui ont lâché dans notre maternelle on voudrait les remplacer par les vingt du programme mais la directrice dit que chez les petits c'est que des tablettes alors
Mettons que la commune ait deux écoles. Pour les grands nous prenons les portables. Peut-on faire pareil pour les tout-petits, histoire d'avoir un parc homogène et un seul dépanneur ?
Les tablettes pour les bouts de chou, très peu pour moi, ils vont les lécher. On peut pas leur mettre des ordis à la place ?`,
  'complementaires-maternelle': `
Quels compléments pour une maternelle ?
en mater on peu ajouté koi
En plus des tablettes, que peut demander une école de petits comme matériel annexe ?
Les Blue-Bot et les conteuses ne sont financés qu'à partir du CP, on m'a dit.
Quels petits équipements subventionnables s'ajoutent au lot de base chez les 3-6 ans ?
Je cherche tous les à-côtés permis pour nos moyens-grands, pas le lot principal.
Bonjour, l'équipe de la maternelle de Corbelin a déjà choisi ses tablettes. Il nous reste à voir les extras : robots, micros, imprimante, peut-être autre chose ? Auriez-vous la liste complète de ce qui est admis en supplément ?
Une collègue d'élémentaire me dit que les suppléments sont les mêmes partout et qu'on pourrait donc prendre un pack webradio avec nos petits. Avant de rêver, je veux voir la liste propre à la maternelle.
Merci de bien vouloir énumérer les équipements complémentaires éligibles à la subvention au titre du kit maternelle, en mentionnant les exemples de modèles donnés par le document.
pour les petits moi je voudrais des choses à manipuler pas que des écrans un robot qui roule un micro pour s'enregistrer un pied pour filmer dites-moi tout ce qu'on peut rajouter
Admettons que notre PAC des petites sections soit bouclé et qu'il reste un peu d'argent. Dans quel catalogue de suppléments pouvons-nous piocher tout en restant subventionnés ?
Les bonus pour la mater, c'est quoi ? Pas le gros matos, hein, les p'tits trucs sympas qu'on peut gratter en plus pour nos minots.`,
  imprimante: `
L'imprimante est-elle prévue ?
on peu avoir une imprimente couleur
Une imprimante A3 est-elle subventionnable dans le kit des petits ?
L'imprimante fait partie des deux kits, élémentaire inclus, pas vrai ?
Pour imprimer les photos des enfants en grand, y a-t-il quelque chose au programme ?
Combien d'imprimantes peut-on obtenir par PAC en maternelle, une ou une par classe ?
Bonjour, notre photocopieur noir et blanc fatigue et nous affichons beaucoup de photos dans les couloirs de la maternelle de Renage. Le programme peut-il nous financer une machine couleur, et sous quelle condition ?
Le directeur des CE-CM me soutient qu'il a droit à la même ecotank que sa voisine de maternelle. Je n'ai rien vu de tel dans la partie élémentaire du document. Est-ce que je me trompe ?
Je souhaite savoir si l'acquisition d'un périphérique d'impression couleur A4-A3 figure parmi les compléments éligibles et, dans cette hypothèse, pour quel niveau et en quelle quantité.
la maîtresse des petits elle imprime tout chez elle avec son encre à elle ça lui coûte une fortune est-ce que dans votre kit il y a de quoi imprimer à l'école
Situation : une école primaire avec un PAC côté petits et un PAC côté grands. Où dois-je inscrire l'imprimante pour qu'elle soit acceptée, et puis-je en demander une deuxième pour l'autre étage ?
Une ecotank, celle avec les réservoirs d'encre, ça rentre dans le deal ou faut qu'on la paye de notre poche ? Les cartouches nous ruinent, j'en peux plus.`,
  conteuse: `
Les liseuses-conteuses sont-elles prévues ?
les bookinou c ok ?
Une boîte à histoires type Bookinou est-elle subventionnable chez les petits ?
Les conteuses sont admises aussi pour nos CP, on me l'a confirmé.
On voudrait un appareil qui raconte les albums tout seul, sans écran, est-ce au programme ?
Dans quel kit se trouve la liseuse qui lit les livres à voix haute ?
Bonjour, à la maternelle de Chirens nous aimerions que les enfants écoutent les albums enregistrés par les parents, avec ce petit boîtier rond qu'on pose sur le livre. Est-ce que ça entre dans les compléments ?
La libraire du village dit que toutes les écoles, petits ou grands, peuvent se faire payer des Bookinou par l'appel. Je suis en CE1 et ça m'intéresse beaucoup, mais je doute : c'est pour nous aussi ?
Merci de m'indiquer si les dispositifs audio de lecture d'albums, dits liseuses-conteuses, sont éligibles, et si cette éligibilité est limitée à un niveau d'enseignement.
on a une petite qui ne parle pas français et on voudrait qu'elle écoute les histoires avec une conteuse dans le coin lecture des moyens est-ce que vous financez ce genre de truc
Prenons deux classes, l'une de grande section, l'autre de CP. Si j'inscris une boîte qui lit les livres pour chacune, les deux passeront-elles, ou seulement celle des petits ?
Ma gamine a une conteuse à la maison, c'est génial, zéro écran. L'école des petits peut en choper avec votre subvention ou c'est pas dans la liste ?`,
  'ressources-maternelle': `
Quelles ressources numériques pour les petits ?
applis en mater c subventionné ?
Les albums numériques sont-ils finançables pour une classe de grande section ?
En maternelle on n'a droit à aucun abonnement pédagogique, seulement au matériel, c'est juste ?
Quelles applications et quels contenus peut acheter une école de PS à GS ?
Pas les appareils : je parle des contenus à mettre dessus pour les 3-6 ans.
Bonjour, enseignante en petite et moyenne section à Monestier, je voudrais savoir ce que le programme finance côté contenus : applications à télécharger, histoires à écouter, sites payants. Tout cela est-il pris en charge chez les petits ?
Ma voisine de CE2 m'assure que les manuels enrichis sont pour tout le monde. Pour mes grandes sections ça n'aurait pas grand sens. Qu'est-ce qui est réellement subventionnable comme ressources à notre niveau ?
Je vous prie de préciser la nature des ressources pédagogiques dématérialisées éligibles au titre du kit maternelle, hors environnement numérique de travail.
avec les petits on utilise une application payante pour les sons et une autre pour compter la mairie ne veut plus payer alors est-ce que c'est dans le programme pour la maternelle
Exemple : j'achète trois albums numériques, une appli de graphisme et un abonnement d'un an à un site d'histoires, le tout pour des moyens. Lesquels de ces trois achats sont acceptés ?
Les tablettes vides, ça sert à caler les meubles. Qu'est-ce qu'on peut mettre dedans pour nos p'tits de mater avec les sous du programme ?`,
  'kit-elementaire': `
Contenu du kit élémentaire ?
PAC elem ya koi dedans
De quoi se compose le programme pour des classes du CP au CM2, de A à Z ?
Le kit des grands, c'est juste vingt ordinateurs et rien autour, j'imagine.
Donnez-moi la liste complète de ce que prévoit le lot élémentaire.
Si l'on met de côté la maternelle, quels éléments figurent dans l'autre kit ?
Bonjour, directeur de l'élémentaire Jean-Moulin à Roussillon, je dois présenter le projet à mes collègues mardi. Pourriez-vous me résumer tout ce que comporte le PAC pour nos classes, de l'abonnement jusqu'au Wi-Fi ?
La conseillère municipale croit que le kit des CP-CM2 comprend à la fois vingt tablettes et vingt portables. J'ai un doute sérieux. Que contient-il au juste, avec les deux possibilités bien séparées ?
En vue de la rédaction du rapport au conseil, je vous saurais gré de détailler la composition du programme d'actions concertées dans sa version élémentaire, éléments communs et options incluses.
moi je suis maman d'élève de CM1 on nous a dit en réunion que l'école allait avoir un PAC mais personne n'a expliqué ce qu'il y a dedans pour les grands
Imaginez que je doive cocher à la réception chaque article du PAC de nos trois classes du CE1 au CM2. Quelle serait ma liste de contrôle, sans les compléments facultatifs ?
Bon, la mater j'ai compris, maintenant passons aux choses sérieuses : le pack des grands, il a quoi dans le ventre ?`,
  'tablettes-ou-ordinateurs': `
Tablettes et ordinateurs dans un même PAC ?
on peu mélangé tablette et pc ?
En élémentaire, peut-on panacher dix tablettes et dix portables dans un seul PAC ?
On prend les deux à la fois en CP-CM2, tablettes plus ordinateurs, c'est permis.
Sommes-nous forcés de trancher entre les deux types d'appareils pour un PAC ?
Si je coche les portables, est-ce que je perds forcément les tablettes dans ce PAC ?
Bonjour, chez nous à Tencin les CP veulent du tactile et les CM du clavier, mais nous n'aurons qu'un unique PAC. Est-il possible d'y glisser moitié l'un, moitié l'autre, ou devons-nous choisir ?
Le fournisseur nous a préparé une offre mixte, dix de chaque, en disant que le programme le permet sans souci. Je lis pourtant un « ou » dans le texte. Lequel des deux a raison pour un même PAC ?
La commune s'interroge sur le caractère alternatif ou cumulatif des options tablettes et ordinateurs au sein d'un programme d'actions concertées élémentaire unique. Merci de nous préciser la lecture retenue.
les maîtres se sont disputés tout le conseil moitié pour les tablettes moitié pour les ordis et la directrice a dit on prendra les deux mais dans un seul PAC est-ce que ça se peut
Hypothèse : trois classes, un seul PAC, douze tablettes chez les petits du CP et huit portables pour les CM2. Total vingt appareils. Est-ce que cette combinaison respecte le kit ?
Fromage ou dessert, quoi ? On a qu'un PAC et on aimerait bien un peu de tablettes et un peu d'ordis. Vous nous forcez vraiment à choisir ?`,
  'deux-pac-differents': `
Deux PAC différents dans une école, possible ?
1 pac tablette + 1 pac pc ok ?
Notre école aurait deux PAC : l'un en tablettes, l'autre en portables, est-ce admis ?
Tous les PAC d'une même école doivent être identiques, je suppose ?
Le choix fait pour le premier PAC s'impose-t-il au second dans la même école ?
Rien n'oblige nos deux programmes à avoir le même matériel, n'est-ce pas ?
Bonjour, l'élémentaire de Froges a droit à deux PAC. Nous mettrions des tablettes pour les CP-CE1 dans le premier, et des ordinateurs portables pour les CM dans le second. Cette répartition vous paraît-elle conforme ?
Un conseiller pédagogique nous a dit qu'une école devait avoir une seule sorte d'appareils pour tous ses PAC, par souci de cohérence. Ça casserait tout notre plan. Est-ce écrit quelque part ?
Nous souhaitons solliciter deux programmes au bénéfice du même établissement, avec des options d'équipement distinctes pour chacun. Je vous remercie de confirmer que cette différenciation est possible.
comme on a six classes on aurait deux PAC pour l'école alors l'idée c'est tablettes en bas et ordis en haut un PAC chacun dites-moi juste si on a le droit que ce soit pas pareil
Supposons une école de huit classes avec trois PAC : deux en tactile, un en portables. Est-ce que je peux faire varier l'option d'un PAC à l'autre, ou l'école entière est-elle logée à la même enseigne ?
Un PAC avec des tablettes pour la bande à Nadia et un autre avec des PC pour la bande à Marc, même école, zéro bagarre. Ça passe ou faut les mettre d'accord ?`,
  'option-ordinateurs': `
L'option ordinateurs, elle comprend quoi ?
option pc ya koi exactement
Combien de portables et quel rangement dans l'option ordinateurs de l'élémentaire ?
Avec les portables, on reçoit aussi AirServer et les coques, comme avec les tablettes, non ?
Que contient la formule avec PC, en dehors de la projection et des casques ?
Si l'on écarte les tablettes, qu'est-ce qui arrive exactement à la place ?
Bonjour, nous penchons pour les portables à l'école de Saint-Hilaire. Avant de valider, je voudrais connaître la composition précise de cette formule : le nombre de machines et ce qui va avec pour les garder et les brancher.
Ma collègue pense que la formule PC existe aussi en maternelle et qu'elle comprend souris et imprimante. Je n'ai lu que des portables et un système de recharge. Qu'est-ce qui est vraiment dedans ?
Veuillez m'indiquer le détail des éléments constitutifs de l'option « ordinateurs portables » du kit élémentaire, tant en quantité qu'en accessoires de stockage.
on nous dit option ordinateurs mais c'est combien d'ordinateurs au juste et est-ce qu'il y a l'armoire pour les mettre dedans ou bien on les laisse sur les tables
Je remplis le tableau pour nos CM1-CM2, je coche la case « ordinateurs » et non « tablettes ». Quelles lignes de matériel dois-je faire apparaître derrière cette case ?
Si on part sur les PC plutôt que les tablettes, on embarque quoi ? Juste les bécanes ou y a des accessoires qui suivent ?`,
};
