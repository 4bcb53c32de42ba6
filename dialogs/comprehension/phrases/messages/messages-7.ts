/** Whole messages as people write them, by the FAQ entry that answers them. */
export const MESSAGES_7: Readonly<Record<string, string>> = {
  'option-tablettes': `
Option tablettes en élémentaire : que comprend-elle ?
ya koi ds loption tablette des CP CM2
Quels éléments accompagnent les tablettes si l'on choisit cette formule en élémentaire ?
Choisir les tablettes pour les CE, c'est recevoir les appareils et rien de plus, exact ?
Détaillez-moi la formule tactile du kit des grands : coques, valise, gestion, tout.
Si on ne prend pas les portables en CM, qu'est-ce qui compose l'autre option ?
Bonjour, les collègues de l'élémentaire de Pont-de-Claix ont voté pour les tablettes à six voix contre deux. Je voudrais leur donner la composition exacte de cette option, avec les accessoires et les logiciels qui l'accompagnent.
Le délégué des parents prétend que les tablettes des CP-CM2 viennent sans protection et sans rangement. Il me semble que l'option est bien plus fournie que ça. Que prévoit-elle au juste ?
Je souhaiterais obtenir la description complète de l'option « tablettes » du kit élémentaire, en particulier les quantités, les protections, le système de diffusion et le mode d'administration.
donc on coche tablettes pour nos CE1 CE2 et là on a combien de tablettes est-ce qu'il y a une valise est-ce qu'il y a des coques est-ce qu'il y a de quoi gérer tout ça dites-moi tout
Je compare deux colonnes pour notre école du CP au CM2. La colonne « portables » est remplie, il me manque la colonne « tablettes ». Que dois-je y inscrire, ligne par ligne ?
Et si on part sur le tactile plutôt que les PC pour nos grands, on repart avec quoi sous le bras à part les tablettes elles-mêmes ?`,
  'complementaires-elementaire': `
Quels compléments pour l'élémentaire ?
en elem on rajoute koi comme matos
Quels robots et accessoires en plus sont subventionnables pour des CP-CM2 ?
Les compléments sont réservés à la maternelle, les grands n'ont rien en plus, c'est ça ?
À côté du lot de base, que peut-on demander pour nos classes de CE2 et CM ?
Donnez-moi tous les extras permis chez les grands, pas ceux des petits.
Bonjour, l'école élémentaire de Saint-Clair-du-Rhône a un projet sciences et un projet radio. Au-delà des portables, nous voudrions connaître la liste des équipements annexes qui ouvrent droit à une aide pour notre niveau.
Mon binôme affirme que les conteuses et l'imprimante font partie des à-côtés autorisés pour nos CM1. Je ne les vois pas. Quels sont les équipements complémentaires vraiment cités pour l'élémentaire ?
Merci de dresser l'inventaire des équipements complémentaires éligibles au titre du kit élémentaire, en précisant ceux dont l'attribution est subordonnée au choix de l'option tablettes.
on a choisi les ordis pour le CM2 maintenant le maître il veut savoir ce qu'il peut mettre en bonus genre robots micros radio claviers enfin bref la liste des trucs en plus
Mettons que nos classes du CP au CM2 disposent déjà du lot principal et que je veuille étoffer le dossier avec du petit matériel. Quelles familles d'articles sont acceptées en supplément ?
Thymio, M-Bot, tout ça, c'est pour les grands je crois. Y a quoi d'autre de marrant comme extras subventionnés en élém ?`,
  webradio: `
La webradio est-elle prévue ?
pack web radio c dans le kit ?
Peut-on financer du matériel de radio scolaire pour une classe de CM2 ?
Le pack webradio est proposé aux maternelles aussi, on me l'a assuré.
Dans quel kit trouve-t-on de quoi enregistrer et diffuser une émission d'élèves ?
La radio des élèves n'existe donc pas dans la liste des petits, c'est exact ?
Bonjour, nos CM1 de La Côte-Saint-André animent un journal parlé chaque mois avec du matériel prêté. Nous voudrions nos propres micros et table de mixage. Est-ce que le programme prévoit un lot pour faire de la radio à l'école ?
Le référent numérique de la circonscription dit que le pack radio a été retiré de la liste cette année. Pourtant je l'ai lu quelque part dans la page élémentaire. Il y est toujours ou pas ?
Je vous prie de me confirmer l'éligibilité du pack webradio au titre des équipements complémentaires et de préciser le ou les niveaux d'enseignement auxquels il est ouvert.
les grands ils veulent faire une émission comme à la radio avec des vrais micros et la mettre sur internet le maître dit que c'est dans le programme moi je veux bien mais où
Cas de figure : école primaire, le projet radio réunit des grandes sections et des CM2. Si j'inscris le pack dans le PAC des grands, c'est bon ? Et dans celui des petits, ce serait refusé ?
Allô allô, ici Radio Cartable ! Blague à part, le matos pour monter une p'tite station avec les CM, vous le subventionnez ou on passe le chapeau ?`,
  'claviers-trepieds': `
Claviers Bluetooth et trépieds, possible ?
on peu avoir d trepied pr tablette
Peut-on demander des claviers sans fil même si l'on a choisi les portables ?
Les trépieds sont permis avec n'importe quelle option, tablettes ou PC, c'est bien ça ?
Nos petits pourraient-ils poser la tablette sur un pied pour filmer leur spectacle ?
Sans tablettes dans le PAC élémentaire, n'a-t-on aucun droit aux supports ni aux claviers ?
Bonjour, nous prenons des tablettes à l'élémentaire de Virieu et les CM2 voudraient taper leurs textes plus vite. Est-il possible d'ajouter des claviers à connecter dessus, ainsi que de quoi les tenir debout pour filmer ?
Un revendeur tente de nous caser des claviers et des pieds avec nos ordinateurs portables, jurant que c'est subventionné. Je croyais que ces accessoires allaient seulement avec les tablettes. Qu'en est-il chez les grands ?
Je vous saurais gré de préciser les conditions d'éligibilité des claviers Bluetooth et des trépieds modulables selon le niveau, maternelle ou élémentaire, et selon l'option d'équipement retenue.
pour faire des petits films en pâte à modeler il nous faut absolument quelque chose qui tienne la tablette bien droite sans bouger est-ce que c'est dans les accessoires qu'on peut demander
Je prends l'exemple de deux PAC : l'un avec vingt tablettes, l'autre avec vingt portables, même école. Les claviers sans fil sont-ils acceptés pour les deux, ou uniquement pour le premier ?
Taper une rédac sur une vitre, c'est l'enfer. Y a moyen d'avoir des petits claviers à coller aux tablettes, et des pieds pour pas les tenir à bout de bras ?`,
  enregistreurs: `
Les micro-enregistreurs sont-ils prévus ?
easy speak et zoom c ok ?
Un enregistreur Zoom pour nos interviews de CM2 est-il subventionnable ?
Il n'y a d'enregistreurs que chez les petits, pas chez les grands, exact ?
Quel type d'appareil pour enregistrer les voix est cité à chaque niveau ?
Sans passer par la tablette, a-t-on de quoi capter la parole des enfants ?
Bonjour, orthophoniste de formation et enseignante en grande section à Apprieu, j'aimerais que les enfants s'enregistrent puis se réécoutent avec un petit micro rouge tout simple. Le programme le finance-t-il ?
On m'a dit que les Easy Speak étaient valables dans les deux kits et que les Zoom n'existaient nulle part. Pour notre projet de contes en CE1, je voudrais être sûre du modèle cité pour nous.
Je vous remercie d'indiquer si les dispositifs portatifs de captation sonore sont éligibles en complément, et quels modèles sont mentionnés respectivement pour la maternelle et l'élémentaire.
la maîtresse des moyens elle a vu sur internet un micro qui enregistre et qui se branche en usb elle voudrait en avoir quatre est-ce que c'est dans la liste de ce qu'on peut prendre en plus
Imaginons une sortie au marché avec les CM1 : ils interrogent les commerçants et ramènent le son en classe. Le petit appareil pour capter les interviews, peut-on le faire financer en complément ?
Le dictaphone de mon grand-père a rendu l'âme, et mes élèves enregistrent avec mon téléphone. Vous en avez dans la liste, des trucs pour capter la voix, petits et grands confondus ?`,
  'ressources-elementaire': `
Quelles ressources numériques en CP-CM2 ?
les manuel numerique c subventionné ?
Les manuels enrichis sont-ils financés pour les classes du CE1 au CM2 ?
Chez les grands, seules les applications passent, pas les manuels ni les abonnements, si ?
Quels contenus pédagogiques, hors matériel, une école élémentaire peut-elle acheter ?
À part l'ENT, quelles ressources en ligne pouvons-nous demander pour nos CM ?
Bonjour, notre éditeur propose des manuels de maths numériques pour toutes les classes de l'élémentaire d'Eybens, avec exercices animés. Ce type d'achat entre-t-il dans les ressources que le programme accepte de soutenir ?
Une collègue de maternelle me dit que les manuels sont pour elle aussi et que les abonnements ne sont pour personne. Je pense l'inverse. Qu'est-ce que le texte accepte comme ressources pour l'élémentaire ?
Je vous prie de préciser les catégories de ressources pédagogiques numériques éligibles au titre du kit élémentaire et de confirmer l'inclusion des abonnements annuels.
on utilise un site payant pour la conjugaison et un autre pour la géo en CM1 CM2 c'est la coopérative qui paye est-ce que le programme peut prendre ça avec les livres numériques
Exemple précis : vingt licences d'un manuel de sciences interactif pour nos CM2 et une appli de dictées pour les CE1. Est-ce que ces deux dépenses figurent parmi les ressources acceptées en élémentaire ?
Les bouquins de maths version tablette pour nos grands, c'est pris en charge ou faut encore vendre des gâteaux à la kermesse ?`,
  'materiel-hors-liste': `
Du matériel absent de la liste, possible ?
une imprimante 3d c subventionné ?
Nous voudrions un drone et une caméra 360, qui ne figurent nulle part dans les kits.
Tout équipement numérique est finançable dès qu'il sert aux élèves, n'est-ce pas ?
Peut-on remplacer un article du kit par un autre que vous n'avez pas prévu ?
Une table tactile n'est citée dans aucun des deux kits : faut-il abandonner l'idée ?
Bonjour, l'équipe de l'école de Mens rêve d'une découpeuse laser et de casques de réalité virtuelle. Je ne trouve ni l'une ni les autres dans vos deux listes. Peut-on les ajouter à notre demande malgré tout ?
Un vendeur de sonorisation prétend que l'appel finance aussi les enceintes et les microphones de scène, du moment qu'on l'écrit dans le projet. Ces articles ne sont pas cités, je me trompe ?
La collectivité envisage l'acquisition d'un équipement ne figurant dans aucun des deux kits décrits. Je vous prie de préciser si une demande dérogatoire est recevable au titre de la subvention.
nous on a pas besoin de plus de tablettes on voudrait une station météo connectée pour le jardin de l'école c'est pas dans votre liste mais c'est numérique aussi alors ça compte
Supposons que j'inscrive un appareil photo numérique à 640 euros parmi les compléments, alors que le document ne le mentionne pas. Cette ligne sera-t-elle subventionnée, rejetée, ou simplement ignorée ?
Bah nous, ce qu'on veut, c'est un baby-foot connecté ! Non, je rigole, un planétarium gonflable. Pas dans la liste, je sais, mais y a pas moyen de s'arranger ?`,
  'ent-cest-quoi': `
Un ENT, c'est quoi ?
ent sa veu dire koi
Que signifie exactement « environnement numérique de travail multisupport » dans l'appel ?
L'ENT, c'est le nom de la tablette du professeur, si j'ai bien suivi.
Pouvez-vous m'expliquer ce qu'est cet espace en ligne demandé dans les kits ?
Ni matériel ni formation : dans quelle catégorie ranger l'ENT et qu'est-ce que c'est ?
Bonjour, élu depuis peu à Saint-Lattier, je découvre ces trois lettres à toutes les pages du document. Avant d'en parler à mes collègues j'aimerais une définition simple de l'ENT tel que l'appel l'entend.
Ma belle-sœur, prof en collège, m'a parlé de Pronote et dit que c'est exactement ça un ENT. Je ne suis pas convaincu. Comment le document le définit-il, et que veut dire multisupport ?
Je vous saurais gré de bien vouloir rappeler la définition de l'environnement numérique de travail au sens de l'appel, notamment les caractéristiques de compatibilité et de conformité attendues.
la dame de l'inspection elle disait ENT par-ci ENT par-là pendant toute la réunion et moi j'ai pas osé demander ce que c'était alors je vous le demande à vous
Imaginez que je doive l'expliquer à ma grand-mère conseillère municipale : cette chose que les écoles doivent avoir pendant trois ans, c'est un site, un logiciel, un boîtier ?
Encore un sigle ! ENT, comme oto-rhino mais à l'envers ? Allez, traduisez-moi ça en français de tous les jours.`,
  'ent-obligatoire': `
L'ENT est-il vraiment obligatoire ?
on peu refuser lent ?
Une maternelle peut-elle se passer de l'environnement numérique de travail ?
L'abonnement ENT est une simple option, on le prend si on veut, non ?
Sans abonnement à une plateforme en ligne, notre PAC serait-il refusé ?
Est-ce le seul élément que l'on ne puisse pas retirer : l'espace numérique de travail ?
Bonjour, les enseignantes de la maternelle du Sappey ne voient aucune utilité à un espace en ligne pour des enfants de quatre ans. Peut-on retirer cette partie de notre demande et garder uniquement le matériel ?
Un collègue maire me soutient que l'ENT n'est exigé que pour les écoles élémentaires et que les petits en sont dispensés. J'ai lu « obligatoire » dans les deux pages. Lequel de nous a mal lu ?
Je vous prie de confirmer le caractère impératif de la souscription d'un environnement numérique de travail pour tout programme sollicité, quel que soit le niveau des classes concernées.
on a un blog d'école qui marche très bien les parents sont contents alors pourquoi on devrait en plus prendre leur espace numérique est-ce qu'on est vraiment forcés
Supposons que notre dossier soit parfait à un détail près : aucune ligne pour l'ENT, parce que la mairie juge ça superflu. Est-ce rédhibitoire, ou l'abonnement se discute-t-il ?
On nous oblige encore à prendre un truc dont personne veut ! L'espace numérique, là, c'est imposé-imposé ou juste vivement conseillé ?`,
  'ent-duree': `
Durée de l'abonnement ENT ?
lent c pr cb dannées
Sur combien d'années doit porter la souscription à l'espace numérique de travail ?
Un an d'ENT suffit, ensuite on résilie, c'est bien ça ?
L'engagement pour l'environnement numérique court-il jusqu'à la fin du mandat ?
Peut-on souscrire pour moins longtemps que ce que demande le document, un an par exemple ?
Bonjour, notre comptable à Dolomieu veut étaler la dépense d'ENT au budget. Il lui faut savoir sur quelle période l'abonnement est exigé et ce qui se passera lorsque cette période sera terminée.
Le commercial de la plateforme nous pousse à signer pour cinq ans en prétendant que c'est la durée imposée par l'appel. Avant de parapher, je voudrais connaître la vraie durée demandée.
Merci de m'indiquer la durée contractuelle exigée pour l'abonnement à l'environnement numérique de travail, ainsi que les éventuelles dispositions relatives à son renouvellement.
le truc en ligne pour les parents on le prend une fois pour toutes ou il faut repayer chaque année et ça dure jusqu'à quand l'obligation moi je veux savoir la durée
Mettons qu'on s'abonne en avril 2023. À quelle date pourra-t-on arrêter l'ENT sans être en faute, et le document dit-il quelque chose de la suite ?
Trois mois, trois ans, trente ans ? L'ENT, on se marie avec pour combien de temps ? Mon trésorier fait déjà la tête.`,
  'ent-lequel': `
Quel ENT faut-il choisir ?
kel ent vous conseillé
Y a-t-il un produit imposé pour l'environnement numérique, ou est-ce libre ?
Le document impose une plateforme précise comme ENT, j'ai oublié son nom.
Entre Beneylu, ONE et d'autres, lequel correspond à ce que demande l'appel ?
Aucun nom de produit ne figure dans le texte : comment savoir si notre choix convient ?
Bonjour, à l'école de Saint-Paul-de-Varces on nous démarche pour trois espaces numériques différents, tous paraît-il parfaits. Le document en retient-il un en particulier, ou donne-t-il seulement des conditions à respecter ?
Une formatrice nous a juré que le seul ENT accepté était celui de la Région et qu'il fallait écarter tous les autres. Je n'ai pas trouvé cette consigne. Faut-il vraiment prendre celui-là ?
Je vous remercie de préciser si une solution d'environnement numérique de travail est désignée par l'appel ou, à défaut, les exigences auxquelles le produit retenu par la commune doit satisfaire.
y en a tellement des espaces en ligne pour les écoles on s'y perd moi je voudrais juste le nom du bon celui que vous acceptez pour qu'on le commande
Je suis devant deux offres : l'une multisupport à 60 euros par classe, l'autre deux fois moins chère mais seulement sur ordinateur. Sur quel critère l'appel permet-il de choisir la plateforme ?
Balancez-moi un nom et on n'en parle plus ! C'est lequel, l'ENT à prendre, parce que chaque école du coin en a un différent et personne sait pourquoi.`,
  'ent-deja': `
On a déjà un ENT, que faire ?
deja abonné a un ent faut en reprendre 1 ?
Notre école paie déjà un espace numérique jusqu'en 2024, est-ce suffisant ?
Comme nous avons déjà une plateforme, nous sommes dispensés d'en souscrire une, c'est ça.
L'abonnement en cours compte-t-il pour les trois ans demandés, ou repart-on à neuf ?
Doit-on résilier notre espace actuel pour en acheter un autre via le programme ?
Bonjour, l'école de Bernin utilise depuis deux ans un environnement numérique payé par la mairie, tout le monde en est content. Faut-il néanmoins prendre un nouvel abonnement de trois ans pour entrer dans l'appel ?
Le directeur croit qu'il suffit de fournir la facture de notre abonnement existant pour cocher la case « ENT ». Moi je crains qu'on nous en réclame un second. Le document parle-t-il de ce cas ?
Notre établissement disposant d'ores et déjà d'un environnement numérique de travail en service, je vous prie de m'indiquer les conséquences de cette situation sur l'obligation de souscription.
ça fait un an et demi qu'on a le cahier en ligne avec les familles qui se connectent on va pas en payer un deuxième quand même ou alors on garde le nôtre et ça compte
Cas concret : abonnement signé en septembre 2021 pour quatre ans, conforme et multisupport. Reste deux ans et demi à courir. Est-ce que cela remplit la condition, ou me manque-t-il six mois ?
Ben nous l'ENT on l'a déjà, les parents râlent dessus tous les jours ! On va pas nous en coller un autre par-dessus, si ?`,
  sdet: `
Que veut dire SDET ?
sdet c koi ce truc
L'ENT doit être conforme au SDET : de quoi s'agit-il ?
Le SDET, c'est le syndicat d'électricité du département, si je ne m'abuse.
Quel est ce schéma directeur auquel la plateforme doit se conformer ?
Ce n'est pas le SNEE, je sais, mais l'autre sigle en S, que désigne-t-il ?
Bonjour, je recopie la phrase du kit : « conforme au SDET ». Mon maire refuse de signer quoi que ce soit contenant un sigle qu'il ne comprend pas. Pourriez-vous me donner la signification et à quoi cela s'applique ?
Un commercial nous a répondu que sa plateforme n'avait pas besoin du SDET, car ce serait une norme pour les bâtiments. Cela sonne faux. Qu'est-ce que c'est réellement et qui doit y être conforme ?
Je vous saurais gré de développer l'acronyme SDET employé au titre des ressources obligatoires et d'indiquer l'élément du programme auquel cette exigence de conformité se rapporte.
dans le dossier faut mettre que l'espace numérique respecte le S D E T mais moi je sais pas ce que c'est comme règlement ni d'où ça sort vous pouvez me l'expliquer vite fait
Situation : l'éditeur m'envoie une attestation avec ces quatre lettres écrites en gros, S-D-E-T. Avant de la ranger dans le dossier, je voudrais savoir ce que ce papier est censé prouver.
SDET, on dirait le nom d'un groupe de rock. Sans rire, y a quoi derrière ces lettres et pourquoi notre ENT devrait s'y plier ?`,
  'ent-prive': `
École Directe suffit-elle comme ENT ?
ecole directe ca compte pr le privé ?
Notre école catholique utilise École Directe : l'obligation d'ENT est-elle remplie ?
École Directe nous sera remboursée par la subvention comme un ENT normal, c'est juste ?
Un établissement privé doit-il prendre une autre plateforme en plus d'École Directe ?
Sans abonnement nouveau, une école privée déjà sur École Directe est-elle en règle ?
Bonjour, cheffe d'établissement de l'école Saint-Joseph à Voiron, nous avons École Directe depuis 2019. Est-ce que cela vaut comme espace numérique de travail pour l'appel, et peut-on faire financer cette licence ?
Le directeur diocésain nous assure que les écoles privées sont financées pour École Directe au même titre que les écoles publiques pour leur ENT. J'aimerais vérifier avant de bâtir notre budget là-dessus.
Je sollicite confirmation que l'accès à l'application École Directe satisfait, pour un établissement d'enseignement privé, à l'exigence d'environnement numérique de travail, et que cet accès est ou non subventionnable.
nous à Sainte-Marie on a tout sur École Directe les notes les mots aux parents les factures de cantine alors est-ce qu'il faut quand même acheter un autre ENT pour avoir le PAC
Disons que notre école privée obtienne un PAC. La ligne « ENT trois ans », je la mets à zéro en écrivant École Directe, ou je dois prévoir une dépense, avec ou sans aide ?
Dans le privé on carbure tous à École Directe. Vous nous la validez comme ENT ou vous allez nous demander d'en changer ?`,
  'ecole-directe-publique': `
École Directe pour une école publique, possible ?
on est ecole public on peu prendre ecole directe ?
Notre école communale aimerait la même application que l'école privée voisine, École Directe.
École Directe est acceptée partout, dans le public comme dans le privé, non ?
Qu'est-ce qui empêche une école de la République d'utiliser École Directe comme ENT ?
Faut-il être un établissement privé pour que l'application École Directe soit reconnue ?
Bonjour, je dirige l'école publique Paul-Éluard à Saint-Martin-d'Hères. Mes propres enfants sont dans le privé et leur École Directe est formidable. Puis-je la choisir pour remplir l'obligation d'ENT de mon école ?
Notre adjointe a entendu que l'école du bourg, publique, pourrait se contenter d'École Directe pour économiser un abonnement. Je pense que c'est réservé à l'autre réseau. Qui se trompe ?
Je vous prie de m'indiquer si une école publique peut valablement recourir à l'application École Directe au titre de l'environnement numérique de travail exigé par l'appel.
les parents de l'école communale ils voient leurs voisins avec École Directe sur le téléphone et ils veulent pareil alors est-ce que la mairie peut prendre ça pour notre école publique
Village avec deux écoles, une publique, une privée. Pour simplifier la vie des fratries, on mettrait École Directe dans les deux. Pour la privée je crois que c'est bon, mais pour la publique ?
École Directe c'est gratos pour nous paraît-il, alors pourquoi l'école publique du village irait payer un autre ENT ? On prend ça et basta, non ?`,
  'date-limite': `
Date limite de dépôt ?
on a juska kan pr deposer
Quel est le dernier délai pour envoyer notre candidature à l'appel ?
La clôture est fixée à fin mars 2023, c'est bien ça ?
Avant quelle échéance le maire doit-il remettre le dossier ?
Il nous reste combien de jours pour boucler et rendre le projet ?
Bonjour, le prochain conseil municipal de Vatilieu se tient le 9 février au soir. Je voudrais savoir si cela nous laisse assez de marge, donc quelle est précisément l'échéance pour remettre le dossier ?
Ma directrice générale est persuadée que les dossiers sont à rendre avant le 31 janvier, alors que le directeur de l'école parle de mi-février. J'ai besoin de la bonne échéance pour organiser nos réunions.
Je vous prie de me communiquer la date butoir fixée pour la réception des candidatures au présent appel à manifestation d'intérêt.
on est en plein recensement agricole et la secrétaire est toute seule alors dites-nous juste le jour où il faut que ce soit parti au plus tard on s'organisera autour
Plan de travail : une semaine pour les écoles, une semaine pour la mairie, trois jours pour la signature. En partant d'aujourd'hui, est-ce que je tiens avant la fermeture des candidatures ?
C'est pour quand, le couperet ? Je pars au ski une semaine et je voudrais pas rentrer pour découvrir que c'est trop tard.`,
  'dernier-jour-inclus': `
Le 17 février, on peut encore déposer ?
le 17 c inclus ou exclu ?
Peut-on déposer le jour même de la date limite, et jusqu'à quelle heure ?
Le 17 février à minuit, c'est trop tard, il faut avoir tout rendu le 16, exact ?
L'échéance s'entend-elle jour compris, ou la veille au soir ?
Y a-t-il une heure de fermeture le dernier jour, midi ou minuit ?
Bonjour, notre maire ne rentre de déplacement que le vendredi 17 février dans l'après-midi. S'il signe à ce moment-là et qu'on envoie dans la foulée, est-ce que le jour de la clôture compte encore ?
Le secrétaire de Montferrat soutient qu'en matière administrative la date limite n'est jamais comprise et qu'il faut donc remettre le dossier la veille. Le document permet-il de dire s'il a raison ?
Je souhaite savoir si la journée du 17 février 2023 est comprise dans le délai de dépôt et, le cas échéant, à quelle heure celui-ci expire.
si j'envoie le 17 février à vingt-trois heures cinquante parce que je serai dessus jusqu'au bout de la nuit est-ce que ça passe encore ou est-ce que c'est fini à midi
Simulation : dossier prêt le 16 au soir, imprimante en panne, signature le 17 au matin. Suis-je encore dans les temps ce matin-là, ou le délai est-il déjà expiré ?
Le dernier jour, c'est le dernier jour pour de vrai ou c'est la veille le dernier jour ? Avec l'administration je me méfie des pièges.`,
  'encore-temps': `
Est-il trop tard pour candidater ?
c encor possible de candidaté ?
Nous découvrons l'appel seulement aujourd'hui, pouvons-nous encore nous lancer ?
Les candidatures sont closes depuis décembre, on m'a dit, donc inutile d'essayer.
L'appel est-il toujours ouvert pour une commune qui n'a rien commencé ?
Sommes-nous hors course si on démarre notre projet cette semaine ?
Bonjour, je viens d'être élue maire de Notre-Dame-de-Vaulx après une partielle et je trouve ce dossier au fond d'un tiroir, jamais ouvert. Est-ce que ça vaut encore la peine de s'y mettre, ou le train est-il passé ?
Le président des parents d'élèves affirme que la mairie a laissé filer l'occasion et que tout est fermé. Avant de lui présenter des excuses, j'aimerais savoir si une candidature est encore recevable à ce jour.
La commune n'ayant été informée que tardivement de l'existence de l'appel, je vous prie de bien vouloir indiquer si celui-ci demeure ouvert aux candidatures à la date de ce jour.
on a rien préparé du tout mais la directrice est super motivée elle dit qu'en quinze jours elle écrit tout est-ce que c'est encore jouable ou c'est déjà plié
Supposons qu'on s'y mette lundi à trois, secrétaire, directrice et adjoint. Arrive-t-on encore à temps pour cette session-ci, ou vaut-il mieux viser la suivante ?
Bon, soyons francs, on s'est réveillés à la bourre. On peut encore monter dans le wagon pour cette candidature ou c'est râpé ?`,
  'pas-de-date-limite': `
Il n'y a pas de date limite ?
ya pa de date on depose kan on veut
On peut déposer toute l'année, le dossier est au fil de l'eau, c'est ça ?
Aucune échéance n'est fixée pour les candidatures, n'est-ce pas.
Comme l'appel est permanent, on attendra la rentrée prochaine pour envoyer.
Le dépôt n'est donc soumis à aucun délai, si j'ai bien lu ?
Bonjour, notre adjoint est formel : pour ce genre d'appel il n'existe aucune date de clôture et l'on candidate quand on est prêt. Du coup personne ne se presse à la mairie de Bilieu. Il a raison ?
J'ai parcouru le document en diagonale et je n'ai vu aucun délai pour rendre le dossier. J'en conclus qu'on peut prendre notre temps et voter tranquillement cet été, sans rien risquer.
Sauf erreur de ma part, l'appel ne comporte aucune échéance opposable aux communes candidates ; je vous remercie de bien vouloir me confirmer l'absence de terme.
la secrétaire dit que ça presse et le maire dit que non parce que d'après lui c'est ouvert tout le temps et qu'il y a jamais de date butoir pour ces choses-là alors qui dit vrai
Si on dépose en juin, en septembre ou à Noël, ça revient au même puisque l'appel n'a pas de fin, vrai ou faux ? J'organise mon calendrier là-dessus.
Pas de stress, y a pas de deadline pour votre truc, on l'envoie quand les poules auront des dents, je me trompe ?`,
  'depot-en-retard': `
Un retard de dépôt est-il toléré ?
si on depose en retard sa passe ?
Peut-on obtenir quelques jours de plus après le 17 février ?
Un dossier arrivé la semaine suivante sera quand même étudié, j'espère.
Existe-t-il une dérogation pour une commune qui dépasse l'échéance ?
Que risque une candidature remise après la clôture, le 20 février par exemple ?
Bonjour, notre secrétaire est en arrêt maladie jusqu'au 24 février et personne d'autre ne peut finir le dossier à Entraigues. Accorderiez-vous un délai supplémentaire, étant donné les circonstances ?
Mon homologue de Valbonnais prétend qu'il y a toujours une petite semaine de tolérance, qu'il suffit de prévenir par mail. Le texte prévoit-il vraiment une marge au-delà de l'échéance ?
La commune sollicite un report de la date de dépôt de sa candidature, le conseil municipal ne se réunissant que le 2 mars 2023. Une telle prorogation est-elle prévue par le document ?
c'est les vacances scolaires en février la directrice est injoignable on aura pas son texte avant début mars est-ce que si on rend après la date ça va à la poubelle directement
Imaginons : panne de réseau le 17 au soir, le dossier ne part que le 18 au matin. Un jour de trop, est-ce éliminatoire, ou le calendrier « prévisionnel » laisse-t-il une souplesse ?
Comme à la fac, on peut rendre sa copie en retard en pleurant un peu ? Parce que là, avec la grippe qui court, on tiendra pas l'échéance.`,
  'date-validation': `
Quand connaîtra-t-on la réponse ?
on saura kan si on est pris
À quelle date les candidatures seront-elles validées ?
Les résultats tombent le soir même du dépôt, c'est bien cela ?
Combien de temps après la clôture saura-t-on si notre projet est accepté ?
Comment et quand les communes seront-elles informées de la décision ?
Bonjour, nous votons le budget de La Motte-d'Aveillans le 28 mars et je dois savoir si nous aurons le verdict avant. À quel moment les candidatures sont-elles validées ?
Ma collègue a compris que les communes retenues seraient annoncées en septembre seulement, à la rentrée. Ça nous paraît long. Le document donne-t-il une date plus proche pour la validation ?
Je vous serais reconnaissant de m'indiquer la date prévisionnelle à laquelle interviendra la validation des candidatures et les modalités de notification aux communes.
les instits me demandent tous les matins alors c'est bon on est pris et moi je leur dis attendez mais j'aimerais bien leur dire attendez jusqu'à quand
Disons qu'on dépose tout début février. Est-ce que le résultat viendra plus vite, ou bien tout le monde aura sa réponse le même jour, et lequel ?
On ronge notre frein ! Entre le dépôt et le oui ou le non, y a combien à attendre, grosso modo ?`,
  'calendrier-complet': `
Le calendrier complet, s'il vous plaît ?
tte les date dans lordre svp
Pouvez-vous me lister toutes les étapes datées, du dépôt jusqu'à la phase suivante ?
Il n'y a qu'une seule date dans tout le document, le dépôt, c'est exact ?
Quelles sont les grandes échéances à inscrire à l'agenda de la mairie ?
Je ne veux pas seulement la clôture mais l'ensemble des jalons prévus.
Bonjour, je prépare un rétroplanning pour le bureau municipal de Saint-Chef. Il me faudrait toutes les dates annoncées par l'appel, la clôture, la validation et ce qui vient ensuite, dans l'ordre chronologique.
Un élu mélange tout : pour lui, le dépôt c'est en mars et la validation en novembre. Je voudrais lui mettre sous le nez le planning entier pour qu'il arrête de se tromper.
Merci de me communiquer le calendrier prévisionnel intégral de l'appel, incluant les échéances indicatives de la phase ultérieure.
j'ai mon grand tableau mural avec tous les mois de 2023 et 2024 et je veux y coller chaque date importante de votre appel alors donnez-moi tout d'un coup
Si je devais tracer une frise de janvier 2023 à mars 2024 pour ce programme, quels repères faudrait-il y placer, du premier au dernier ?
File-moi le planning d'un bloc, que je le punaise au-dessus de la machine à café : dépôt, réponse, suite, toutes les dates quoi.`,
  'ami-2': `
C'est quand, l'AMI 2 ?
le 2eme appel c kan
Une seconde session est-elle annoncée, et pour quelle période ?
L'AMI 2 aura lieu en juin 2023, juste après le premier, c'est bien ça ?
Si on laisse passer cette session, quand arrive la prochaine annoncée ?
À quel moment seraient validées les candidatures du second appel ?
Bonjour, à Saint-Baudille nous ne serons pas prêts pour février. J'ai entendu parler d'un deuxième tour plus tard dans l'année. Le document donne-t-il un mois pour ce second appel et pour sa validation ?
Mon collègue de Pontcharra affirme qu'il n'y aura pas d'autre session après celle-ci et qu'il faut foncer. J'avais pourtant vu un « AMI 2 » quelque part. C'est annoncé pour quand ?
Je vous prie de me préciser la date indicative du second appel à manifestation d'intérêt mentionné au calendrier ainsi que celle de la validation correspondante.
nous les travaux de l'école finissent en octobre alors cette fois-ci c'est trop tôt pour nous mais le deuxième appel celui d'après il est prévu à quelle période
Scénario : on renonce maintenant, on prépare tranquillement un beau projet pour la deuxième vague. Pour quel mois devrions-nous être prêts, et quand saurions-nous si c'est bon ?
Y a une séance de rattrapage prévue ou pas ? L'AMI numéro 2, on m'a dit vers la fin de l'année mais sans plus de précision.`,
  'ami-2-ouverture': `
Novembre 2023 : ouverture ou clôture ?
AMI 2 en novembre c le début ou la fin
La date de l'AMI 2, c'est celle où l'on peut commencer à déposer ?
Novembre 2023, c'est la clôture du second appel, donc il faudra déposer avant, exact ?
Doit-on être prêts en novembre, ou l'appel ne fera-t-il que démarrer à ce moment-là ?
« AMI 2 : novembre 2023 » ne dit pas si c'est le lancement, comment le lire ?
Bonjour, nous visons la deuxième vague à Pommiers-la-Placette. Je vois écrit novembre 2023 en face de l'AMI 2 mais je ne sais pas si c'est le mois du lancement ou celui de la remise des dossiers. Pouvez-vous trancher ?
Le directeur pense que l'appel suivant s'ouvre en novembre, la mairie pense qu'il se termine en novembre. Entre les deux, il y a bien deux mois d'écart dans notre préparation. Que dit le texte là-dessus ?
Je vous remercie d'indiquer si l'échéance de novembre 2023 associée au second appel correspond à sa publication ou à la date limite de remise des candidatures.
si novembre c'est la date où il faut rendre alors on doit travailler tout l'été mais si c'est la date où ça commence on a le temps moi je voudrais savoir lequel des deux c'est
Mettons que je réserve une salle pour travailler sur l'AMI 2 en décembre. Serai-je en avance, à l'heure, ou déjà hors délai, selon ce que signifie ce fameux mois de novembre ?
Novembre, novembre, d'accord, mais novembre quoi ? Coup d'envoi ou coup de sifflet final, pour la deuxième session ?`,
  recandidater: `
Refusés à l'AMI 1, peut-on retenter l'AMI 2 ?
si on est deja retenu on peu refaire le 2 ?
Une commune déjà servie pourra-t-elle se représenter au second appel ?
Ceux qui sont acceptés cette fois n'ont pas le droit de revenir à l'AMI 2, c'est ça ?
Si on échoue en mars, la porte de la deuxième session nous est-elle fermée ?
Peut-on candidater deux fois de suite, à la première puis à la seconde vague ?
Bonjour, nous pensons demander un PAC maintenant pour l'école du centre de Moirans, puis revenir au second appel pour celle du hameau. Une commune retenue au premier tour a-t-elle le droit de se représenter au deuxième ?
Un conseiller départemental aurait dit à mon maire qu'un refus au premier appel valait exclusion du suivant. Avant que tout le monde ne panique, je voudrais savoir si le document parle de qui pourra revenir.
Je vous prie de préciser si une commune dont la candidature aura été validée ou rejetée au titre du présent appel demeure recevable à se présenter à l'AMI 2.
on va tenter notre chance cette fois mais si c'est non on recommence à l'automne avec le même dossier amélioré est-ce que c'est autorisé de repasser une deuxième fois
Hypothèse une, on gagne : peut-on redemander d'autres PAC à la session suivante ? Hypothèse deux, on perd : peut-on rejouer ? Ces deux cas sont-ils prévus quelque part ?
C'est comme le permis, si tu te plantes tu peux le repasser ? Parce que si l'AMI 2 nous est interdit après un échec, je préfère attendre direct.`,
  livraison: `
Quand recevra-t-on le matériel ?
les tablette arrive kan
À quelle date les appareils seront-ils installés dans les classes ?
Tout sera livré avant la rentrée de septembre 2023, on est d'accord ?
Combien de temps s'écoule entre la validation et l'arrivée des cartons ?
Après le 10 mars, quelle est la suite : livraison, pose, formation, et quand ?
Bonjour, l'école de Vizille sera en travaux d'avril à juillet et nous n'aurons aucun local pour stocker vingt portables. J'ai besoin de savoir vers quel moment ils nous seraient livrés si nous sommes retenus.
Le vendeur nous promet les écrans pour Pâques, le directeur parle de la rentrée, l'adjoint de l'année suivante. Personne n'est d'accord sur l'arrivée des équipements. Le document annonce-t-il un mois précis ?
Afin de planifier les travaux électriques préalables, je vous saurais gré de m'indiquer le calendrier de livraison et d'installation des équipements.
les enfants demandent tous les jours quand est-ce qu'on aura les tablettes maîtresse moi je sais pas quoi leur dire est-ce qu'il y a une date d'arrivée prévue
Supposons notre candidature validée le 10 mars. Puis-je promettre à nos CM2 qu'ils verront le matériel avant leur départ au collège en juillet ?
Bon, et une fois qu'on est pris, on poireaute combien de temps avant de voir débarquer le matos ? Trois semaines, six mois, la saint-glinglin ?`,
  'bilan-ami': `
Quel est le bilan de ces appels ?
il a donné koi lappel au final
Combien d'écoles ont été équipées au bout du compte ?
Le programme a été abandonné après 2023, aucune école n'a rien reçu, c'est vrai ?
Que sont devenus les deux appels menés dans l'Isère, en chiffres ?
Depuis ce premier appel de 2023, que s'est-il passé ensuite ?
Bonjour, journaliste localement à La Tour-du-Pin, je prépare un article sur le numérique à l'école. Pourriez-vous me dire ce qu'a produit concrètement cet appel, en nombre d'écoles équipées et de candidatures ?
Un élu d'opposition soutient qu'une dizaine d'écoles à peine ont profité du programme en Isère. Ça me paraît très peu. Avez-vous les résultats réels des sessions qui ont eu lieu ?
Je vous remercie de me communiquer les éléments de bilan disponibles relatifs aux appels conduits par le Département en 2023 et 2024, notamment le nombre d'établissements dotés.
ça fait un moment maintenant cette histoire alors finalement ça a marché ou pas votre affaire combien d'écoles ont eu leurs tablettes à la fin des fins
Je rédige une note pour ma nouvelle équipe municipale : « résultats des AMI passés ». Que puis-je y mettre comme chiffres vérifiés sur ce qui a été fait après le document de 2023 ?
Alors, ce grand machin numérique, ça a accouché d'une souris ou ça a vraiment équipé du monde ? Un p'tit résumé de l'après m'irait bien.`,
  'ami-3': `
Y aura-t-il un AMI 3 ?
un 3eme appel c prevu ou pa
Après l'AMI 2, une autre session est-elle programmée ?
Un troisième appel est prévu chaque année jusqu'en 2026, m'a-t-on dit.
Nous avons manqué les deux premiers appels, en lancera-t-on un nouveau ?
Le programme s'arrête-t-il après la deuxième vague ?
Bonjour, notre commune de Sainte-Agnès n'a participé ni à la première ni à la seconde session. Avons-nous encore un espoir, autrement dit est-ce qu'une troisième édition est envisagée dans le département ?
Une amie qui travaille à Grenoble m'a laissé entendre qu'un AMI 3 était dans les tuyaux pour l'an prochain. Avant d'en parler en conseil, j'aimerais savoir si vous avez cette information.
Je souhaiterais savoir si le Département envisage l'organisation d'un nouvel appel à manifestation d'intérêt postérieurement à la seconde phase annoncée.
deux fois qu'on rate le coche à cause des changements de directrice alors si y a une troisième fois je veux absolument être au courant est-ce que c'est prévu
Si nous bâtissons un projet d'ici deux ans pour notre future école, pourrons-nous compter sur une session ultérieure, au-delà des deux déjà mentionnées ?
Jamais deux sans trois, comme dit l'autre ! Une nouvelle fournée, vous l'avez dans les cartons ou c'est terminé pour de bon ?`,
};
