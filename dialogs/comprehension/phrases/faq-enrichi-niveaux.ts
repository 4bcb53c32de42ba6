/** Phrases typed by mayors, secretaries, teachers and parents, by FAQ entry: the two kits, their options and complements. */
export const ENRICHI_NIVEAUX: Readonly<Record<string, string>> = {
  'kit-maternelle': `
{que va recevoir notre école maternelle|l'équipement type d'une maternelle|dotation des écoles maternelles|en petite et moyenne section on a droit à quoi|le lot maternelle se compose de quoi}
{pour des enfants de 3 à 6 ans, quel matériel est proposé|cycle 1 quel équipement|ce que l'on donne aux maternelles|tout ce que contient l'offre maternelle}
{détaillez-moi le PAC des petits|décrivez le kit destiné à la maternelle|fiche équipement maternelle|nomenclature PAC maternelle|récapitulatif du matériel maternelle|énumérez l'équipement d'une maternelle}
{je suis directrice de maternelle, à quoi aurai-je droit comme matériel|atsem et maîtresse veulent savoir ce qu'il y aura dans les classes de maternelle|la maîtresse des PS demande ce que contient le kit|notre maternelle de deux classes, quel matériel arriverait}
{kit mater|pac mat|le kit des mater|contenu mater|matos maternelle|ki contient quoi en maternelle|compo kit maternelle|pac maternel contenu}
{le PAC maternelle, concrètement, c'est quoi comme objets|il y a des tablettes dans le kit maternelle, et quoi d'autre dans ce kit ?|à part les tablettes, que comprend le kit de base maternelle|la base du kit maternelle|socle de matériel d'une maternelle dans le programme}
{bonjour, je prépare le projet de notre école maternelle et je cherche la liste exacte de l'équipement|pouvez-vous me donner l'inventaire de ce qui est livré dans une maternelle|qu'est-ce que l'on installe dans les classes de maternelle|quels objets arrivent dans l'école des petits}`,
  'ordinateurs-maternelle': `
{la grande section pourrait-elle avoir des portables|est-ce que les enfants de maternelle peuvent travailler sur ordinateur|pourquoi n'y a-t-il que des tablettes en maternelle|la maternelle est-elle privée d'ordinateurs|des PC à la place des tablettes chez les petits}
{nous préférons des ordinateurs pour notre maternelle|remplacer les tablettes par des ordinateurs en maternelle|la directrice de maternelle demande des portables plutôt que des tablettes|en maternelle on veut des laptops|chromebooks pour les petites sections}
{l'option ordinateurs existe-t-elle pour les petits|l'option ordinateurs est-elle ouverte à la maternelle|classe mobile d'ordinateurs en maternelle|dix portables pour une maternelle, c'est accepté ?|maternelle option PC}
{ordi en mater|ordis maternel|des pc en maternelle ?|portables pour les PS MS GS|ordi pr les petits|pc grande section}
{donc en maternelle c'est obligatoirement des tablettes ?|la maternelle n'a pas le choix entre tablettes et ordinateurs ?|interdit de prendre des ordinateurs en maternelle ?|on ne peut pas mettre d'ordinateurs en maternelle, c'est juste ?|les ordinateurs sont réservés à l'élémentaire ?}
{bonjour, nous sommes une maternelle de trois classes et les enseignantes ne souhaitent pas de tablettes mais des ordinateurs|les parents ne veulent pas de tablettes pour les tout-petits, des ordinateurs sont-ils possibles en maternelle ?|un coin informatique en maternelle avec des ordinateurs|salle informatique pour la maternelle|poste informatique pour élèves de maternelle}
{le kit des petits peut-il contenir des PC|aucun ordinateur pour les élèves de maternelle ?|y aura-t-il au moins un ordinateur dans la classe de maternelle|ordinateurs fixes en maternelle}`,
  'complementaires-maternelle': `
{que peut-on ajouter au kit de base en maternelle|les petits plus pour la maternelle|équipements additionnels maternelle|matériel annexe en maternelle|suppléments autorisés pour les maternelles|accessoires en option pour les petits}
{des petits robots pour les enfants de maternelle|un robot au sol pour la moyenne section|bluebot en grande section|robotique en maternelle|programmer un robot en maternelle|la beebot pour les PS}
{la liste des équipements complémentaires côté maternelle|quels extras sont subventionnables en maternelle|en dehors du matériel de base, que finance-t-on en maternelle|quels compléments demander pour une maternelle|complément d'équipement cycle 1}
{compléments mater|les options mater|robot mater|extra maternelle|équipement comp maternelle|accessoires maternel}
{nos maîtresses de maternelle aimeraient des robots et des conteuses, c'est finançable ?|en plus du kit, notre maternelle voudrait de quoi raconter des histoires, enregistrer et imprimer|la directrice de maternelle demande quels petits matériels s'ajoutent|quels objets complémentaires une maternelle peut-elle réclamer}
{matériels facultatifs pour maternelle|le complément maternelle comprend quoi|l'équipement complémentaire des maternelles, c'est lequel|différents compléments prévus pour les petits|tout ce qui est en supplément pour une école maternelle}
{bonjour, secrétaire d'une commune avec une maternelle, je cherche la liste du complémentaire|donc robots, claviers, imprimante sont possibles en maternelle ?|il n'y a pas de complément pour la maternelle ?|peut-on enrichir le kit maternelle}`,
  imprimante: `
{on aimerait imprimer les photos des élèves|de quoi imprimer en couleur|est-il possible de financer une imprimante pour l'école|notre imprimante est morte, le programme en fournit-il une|une imprimante à réservoir d'encre}
{epson ecotank|imprimante jet d'encre|imprimante laser|imprimante multifonction|photocopieuse ou imprimante|imprimante scanner|imprimante wifi pour tablettes}
{format A3 possible pour l'imprimante|imprimante A4 A3|grand format couleur pour imprimer|impression couleur en classe|imprimer depuis les tablettes|sortir les travaux d'élèves sur papier}
{combien d'imprimantes peut-on demander|une ou deux imprimantes par école|une imprimante par classe ou par PAC|nombre d'imprimantes autorisé|avec deux PAC, deux imprimantes ?}
{l'école élémentaire peut-elle avoir une imprimante|pourquoi pas d'imprimante en élémentaire|l'imprimante est-elle réservée à la maternelle|imprimante pour les CE2 CM1|en élémentaire on n'a pas droit à l'imprimante ?}
{imprimente|imprimantte couleur|1 imprimante svp|imprim A3|on peu avoir une imprimante|ya une imprimante ds le kit mater}
{quelle imprimante est prévue|quel type d'imprimante propose le kit|caractéristiques de l'imprimante|l'imprimante est-elle en noir et blanc}
{bonjour, je dirige une maternelle, l'imprimante figure-t-elle parmi les compléments ?|le maire demande si on peut inclure une imprimante au projet|donc pas d'imprimante pour les grands ?|dans quel niveau l'imprimante est-elle citée}`,
  conteuse: `
{une boîte qui raconte des histoires pour les petits|fabrique à histoires|lunii pour l'école|ma fabrique à histoires lunii|le bookinou de chez mobidys|lecteur d'histoires enregistrées|lecteur audio de livres pour enfants}
{la conteuse d'histoires est-elle financée|peut-on demander un appareil à histoires|est-ce que les enfants auront une conteuse|on voudrait écouter des albums racontés|écouter des histoires sans écran}
{conteuse pour les CE1|un CP peut-il avoir une conteuse|bookinou chez les grands|la liseuse conteuse est-elle pour les maternelles uniquement|l'élémentaire a-t-il droit aux conteuses}
{liseuse pour la maternelle|liseuse-conteuse combien|une liseuse conteuse par classe ?|conteuse audio|boîte à raconter|yoto ou toniebox}
{bokinou|boukinou|booquinou|liseuse conteuze|boite a histoire mater|conteuses bookinoo|lunni}
{c'est quoi une liseuse-conteuse|à quoi ressemble une conteuse|je ne sais pas ce qu'est un Bookinou|que désigne l'appareil de type Bookinou|explication du mot conteuse}
{la maîtresse de petite section voudrait une conteuse, possible ?|pour le coin lecture on aimerait un bookinou|notre bibliothèque de classe a besoin de conteuses, c'est dans les compléments ?|enregistrer des livres pour que les enfants les réécoutent|lecture d'albums par un appareil parlant}
{donc les conteuses sont réservées aux petits ?|il n'y a pas de conteuse dans le kit élémentaire ?|peut-on acheter des conteuses avec le programme|des histoires audio pour la sieste}`,
  'ressources-maternelle': `
{des applis éducatives pour les petits|quels logiciels pour les 3-6 ans|contenus numériques destinés au cycle 1|les livres numériques en maternelle|albums jeunesse numériques|histoires numériques pour la classe}
{quelles applications peut-on faire financer en maternelle|la maternelle peut-elle s'abonner à des contenus|abonnement à une plateforme pour la maternelle|licences d'applications chez les petits|contenu pédagogique en petite section}
{j'enseigne en moyenne section et je voudrais des applications de graphisme|book creator en maternelle|applications payantes sur les tablettes des petits|des jeux éducatifs pour la maternelle|appli comptines pour la petite section}
{applis mater|ressources num mater|appli pr les petits|logiciel maternelle|abonement maternelle|albums num}
{les ressources complémentaires côté maternelle|ressource numérique complémentaire maternelle|qu'est-ce qui est prévu comme ressources pour la maternelle|que prévoit le kit maternelle en contenus|quels contenus en ligne pour les maternelles}
{en dehors des appareils, quels contenus pour la maternelle|au-delà du matériel, que peut acheter une maternelle en numérique|applications, albums, abonnements : c'est pour la maternelle ?|les albums numériques sont-ils seulement en maternelle|bouquets de ressources pour école maternelle}
{bonjour, la directrice de la maternelle demande si les abonnements aux ressources en ligne sont pris en compte|donc on peut inclure des applications dans le projet de la maternelle ?|il n'existe pas de ressources pour les petits dans le programme ?|des exemples de ressources en maternelle}`,
  'kit-elementaire': `
{que recevra notre école élémentaire|l'équipement type d'une élémentaire|dotation du CP au CM2|cycle 2 et cycle 3 quel équipement|le lot élémentaire se compose de quoi}
{détaillez le PAC des grands|décrivez le kit destiné aux élémentaires|nomenclature PAC élémentaire|fiche équipement élémentaire|récapitulatif du matériel élémentaire|énumérez l'équipement d'une élémentaire}
{j'enseigne en CM2, qu'est-ce que ma classe aurait|je dirige une élémentaire de six classes, à quoi a-t-on droit comme matériel|nos CE1 et CE2, quel équipement arriverait|mes CM1 auront quoi|concrètement quels objets dans une école élémentaire}
{kit elem|pac elem|kit élém contenu|compo pac élémentaire|matos élem|pac elementere|ki contient quoi en élémentaire}
{le contenu d'un programme d'actions concertées en élémentaire|ce que l'on donne aux élémentaires|tout ce que contient l'offre élémentaire|la base du kit élémentaire|à part les tablettes, que comprend le kit de base élémentaire}
{bonjour, je prépare le projet de notre école élémentaire et je cherche la liste exacte de l'équipement|pouvez-vous me donner l'inventaire de ce qui est livré dans une élémentaire|quels objets arrivent dans l'école des grands|qu'est-ce que l'on installe dans les classes du CP au CM2}
{l'élémentaire a quoi dans son PAC|pour les 6-11 ans, quel matériel est proposé|équipement des classes élémentaires, énumération|l'offre matériel pour une école de CP à CM2}`,
  'tablettes-ou-ordinateurs': `
{faut-il trancher entre les deux sortes d'appareils|dans un même lot, peut-on mettre les deux sortes d'appareils|panachage tablettes PC|un PAC mixte est-il admis|combiner portables et tablettes dans un programme}
{cinq tablettes et quinze portables dans le kit|dix de chaque dans un PAC|moitié-moitié portables et tablettes|huit ordinateurs plus douze tablettes|quelques PC en plus des tablettes}
{les enseignants ne sont pas d'accord entre tablettes et PC, peut-on avoir un peu de chaque ?|les CP veulent des tablettes et les CM des ordinateurs, dans un seul PAC ?|obligation de choisir un type d'appareil ?|les options sont-elles exclusives}
{option tablettes et option ordinateurs simultanées|cumuler les deux options dans un programme|deux options pour un seul PAC|le kit élémentaire impose-t-il un choix entre tablettes et portables|les deux options s'excluent-elles}
{tab + pc ds le mm pac|mix tablette ordi|tablettes et ordi ensemble|melanger pc tablette|tablettes ET pc c ok ?|un pac moitié ordi}
{c'est soit tablettes soit ordinateurs dans un PAC ?|on ne peut pas avoir tablettes et ordinateurs en même temps dans un PAC ?|pas de mélange possible dans un kit ?|un kit mixte serait refusé ?}
{bonjour, l'équipe souhaite à la fois des tablettes et des ordinateurs pour une même classe, un seul PAC le permet-il ?|dans une élémentaire, doit-on se décider pour un seul type de machine|exclusivité de l'option|un assortiment de tablettes et de portables|le choix est-il exclusif ?}`,
  'deux-pac-differents': `
{on a droit à deux PAC : l'un en portables, l'autre en tablettes, ça marche ?|le premier PAC en tablettes et le second en ordinateurs|prendre des options opposées dans nos deux PAC|chaque PAC peut-il choisir son appareil|le choix se fait-il PAC par PAC}
{une école avec plusieurs PAC doit-elle garder la même option|faut-il la même option pour tous les PAC de l'école|toutes nos classes doivent-elles avoir le même appareil|est-on tenu à une option identique partout|uniformité des options entre PAC}
{les CM en ordinateurs dans un PAC, les CP en tablettes dans un autre|tablettes pour les petits niveaux et portables pour les grands avec deux PAC|un lot ordinateurs pour les CM2, un lot tablettes pour les CE1|cycle 3 sur PC et cycle 2 sur tablettes, avec deux programmes}
{diversifier les PAC|alterner les options d'un PAC à l'autre|options variées selon les kits|2 pac diff|un pac tab et un pac ordi|deux kits pas pareils|pac 1 tablettes pac 2 pc}
{dans la même école, deux PAC de nature différente|deux programmes différents au sein d'une école|peut-on différencier les PAC d'une école|le second PAC peut être autre chose que le premier ?|nos deux PAC ne seraient pas identiques}
{bonjour, nous pensons demander 2 PAC, l'un avec des tablettes et l'autre avec des portables : est-ce recevable ?|le directeur veut un PAC de chaque option pour son école|donc on n'est pas obligé de prendre deux PAC identiques ?|peut-on changer d'option entre le premier et le deuxième PAC|mélanger les options entre plusieurs PAC}`,
  'option-ordinateurs': `
{si je choisis les portables, que reçoit l'école|qu'est-ce qui est livré avec la formule ordinateurs|l'option PC comprend-elle des souris|lot d'ordinateurs portables : contenu|la formule ordinateurs en élémentaire}
{combien de portables dans l'option|quel nombre de PC peut-on avoir par lot|entre dix et vingt ordinateurs ?|minimum et maximum d'ordinateurs|fourchette d'ordinateurs dans un PAC|quantité de laptops par PAC}
{chariot d'ordinateurs portables en élémentaire|classe mobile PC|valise d'ordinateurs|charriot ordi 20 portables|flotte de portables pour les CM}
{les ordinateurs portables sont-ils proposés aux élémentaires|peut-on équiper les CM2 de portables|des portables pour les CE2, c'est prévu ?|existe-t-il une formule ordinateurs|a-t-on le droit de prendre des PC pour l'élémentaire}
{opt ordi contenu|option pc|ordis élementaire combien|nb ordi par pac|option ordi c koi|portables eleves}
{en quoi consiste l'option ordinateurs|précisez l'option ordinateurs|décrire l'option ordinateurs portables|que trouve-t-on derrière « option ordinateurs »|l'option ordi, ça donne droit à quoi|les accessoires avec les ordinateurs}
{bonjour, nos enseignants de cycle 3 préfèrent des PC, que comprend cette option ?|donc avec les ordinateurs il y a juste un rangement ?|ordinateurs fixes ou portables dans l'option ?|une classe informatique mobile}`,
  'option-tablettes': `
{si je choisis les tablettes pour nos CM, que reçoit-on avec|la formule tablettes en élémentaire|avec les tablettes élémentaires, quels accessoires|lot de tablettes pour CP CE1 : contenu|tablettes avec étuis de protection ?}
{les tablettes sont-elles livrées avec des housses|y a-t-il une coque pour protéger les tablettes|protection renforcée des tablettes|coques antichoc|si un élève fait tomber la tablette, est-elle protégée par une coque|étuis solides fournis}
{que prévoit l'option tablettes du kit élémentaire|précisez l'option tablettes|décrire l'option tablettes|que trouve-t-on derrière « option tablettes »|l'option tablette ça donne droit à quoi|tout ce qui va avec les tablettes en élémentaire}
{opt tablettes contenu|option tab|tablettes élem avec quoi|option tablettes c koi|coque tablette fournie ?|tablettes accessoires inclus}
{valise, coques, gestion de flotte : tout est dans l'option tablettes ?|l'option tablettes comprend-elle le chariot et la recopie d'écran|l'option tablettes inclut AirServer, MDM et valise ?|la classe mobile tablettes, de quoi est-elle faite|classe mobile d'iPad en élémentaire}
{bonjour, notre élémentaire choisirait l'option tablettes, pouvez-vous m'en donner la composition ?|on part sur les tablettes en élémentaire : qu'est-ce qu'il y a dans le lot ?|je compare les options, que comprend celle des tablettes|le pack tablettes pour élèves d'élémentaire|détail de l'option tablettes en cycle 2}
{donc l'option tablettes vient avec un système de rangement ?|des tablettes durcies pour l'élémentaire|tablettes élèves : quels éléments sont joints|contenu de la formule tablettes pour le CE1}`,
  'complementaires-elementaire': `
{que peut-on ajouter au kit de base en élémentaire|les petits plus pour l'élémentaire|équipements additionnels élémentaire|matériel annexe en élémentaire|suppléments autorisés pour les élémentaires|accessoires en option pour les grands}
{des robots pour initier au codage en CM1|robotique au cycle 3|apprendre à coder avec un robot|mbot pour les CM2|thymio en CE2|ozobot ou thymio|robots programmables|club robotique à l'école}
{la liste des équipements complémentaires côté élémentaire|quels extras sont subventionnables en élémentaire|en dehors du matériel de base, que finance-t-on en élémentaire|quels compléments demander pour une élémentaire|complément d'équipement cycle 2 et 3}
{compléments élem|les options élem|robot élem|extra élémentaire|équipement comp élémentaire|timio|tymio|m bot|mbott}
{nos enseignants du CP au CM2 voudraient des robots et de quoi faire de la radio, c'est finançable ?|le directeur de l'élémentaire demande quels petits matériels s'ajoutent|quels objets complémentaires une élémentaire peut-elle réclamer|scratch et robots : qu'est-ce qui est possible en élémentaire}
{matériels facultatifs pour élémentaire|le complément élémentaire comprend quoi|l'équipement complémentaire des élémentaires, c'est lequel|différents compléments prévus pour les grands|tout ce qui est en supplément pour une école élémentaire}
{bonjour, secrétaire d'une commune avec une élémentaire, je cherche la liste du complémentaire|il n'y a pas de complément pour l'élémentaire ?|peut-on enrichir le kit élémentaire|quels robots sont cités pour l'élémentaire|lego spike ou thymio, lesquels sont prévus}`,
  webradio: `
{les élèves voudraient animer une émission|de quoi enregistrer des émissions de radio|studio de radio mobile|kit radio|monter une station de radio à l'école|table de mixage et micros pour la radio}
{notre école a un projet radio, le matériel est-il finançable|podcast scolaire, quel matériel|faire des podcasts avec les CM2|valise radio|mallette webradio|webradio clé en main}
{la webradio est-elle pour la maternelle aussi|la maternelle peut-elle avoir le pack radio|webradio uniquement en élémentaire ?|radio scolaire au CP|webradio chez les petits}
{web radio scolaire|wébradio|webradyo|radio web|pack web-radio|paque webradio|radio a lecole}
{que contient le pack webradio|c'est quoi un pack webradio|le pack webradio, ça comprend quoi|quels micros dans la webradio|composition de la webradio}
{un enseignant passionné veut lancer une webradio avec ses élèves, est-ce prévu ?|projet média : peut-on avoir une webradio ?|éducation aux médias et webradio|émission de radio enregistrée en classe, matériel possible ?|notre directrice souhaite une webradio, est-ce dans la liste}
{peut-on inclure une webradio au projet|la webradio fait-elle partie des compléments|le matériel pour la webradio est subventionnable ?|donc la webradio est finançable en élémentaire ?|pas de webradio possible en maternelle ?|combien de packs webradio}`,
  'claviers-trepieds': `
{un clavier externe pour taper sur la tablette|claviers sans fil pour les tablettes|des claviers physiques pour écrire des textes|apprendre à taper au clavier avec une tablette|clavier bt}
{un support pour poser la tablette|pied de tablette pour filmer|support pour filmer avec la tablette|trépied modulable|faire tenir la tablette pour un stop-motion|pied articulé pour tablette|stabiliser la tablette pour filmer}
{les claviers sont-ils réservés aux tablettes|si je prends l'option ordinateurs, ai-je les trépieds|trépieds avec l'option ordinateurs|les claviers et les trépieds sont-ils liés aux tablettes|que veut dire « si tablettes » pour les claviers}
{clavier + trepied|claviers blutooth|clavier bluethooth|trépier|tripode|tripod tablette|trepieds modulable élémentaire|claviers mater}
{claviers bluetooth et trépieds sont-ils finançables en maternelle|la maternelle a-t-elle droit aux claviers|les petits auraient des trépieds ?|clavier pour la grande section|combien de claviers peut-on demander|nombre de trépieds}
{écrire au clavier sur ipad|transformer la tablette en petit ordinateur avec un clavier|les élèves écrivent de longs textes, peut-on ajouter des claviers|nous faisons des films d'animation, des trépieds sont-ils prévus|le maître voudrait filmer ses expériences, y a-t-il un pied}
{bonjour, l'enseignante de CM1 demande des claviers à coupler aux tablettes|donc avec des ordinateurs on n'a pas de clavier en complément ?|les trépieds font partie des compléments ?|ni clavier ni trépied si on choisit les PC ?}`,
  enregistreurs: `
{de quoi enregistrer la voix des enfants|un enregistreur vocal pour les élèves|micro pour enregistrer en classe|matériel de prise de son|dictaphone numérique|magnétophone pour l'école|enregistrer les comptines}
{un micro tout-terrain pour interviews|micro pour reportage|enregistreur portable zoom h1|zoom h2n|micro main easy-speak|microphone easi speak|enregistreur de poche}
{les petits peuvent-ils s'enregistrer|enregistreurs en maternelle lesquels|lesquels en élémentaire pour enregistrer|micro-enregistreur : maternelle et élémentaire ?|les deux kits ont-ils des enregistreurs}
{ezy speak|easyspeak|isi speak|enregistreur voie|micro enregistreure|dictafone|zoom micro|microenregistreur}
{les micro-enregistreurs sont-ils dans les compléments|peut-on financer des enregistreurs|a-t-on droit à des micros pour enregistrer les lectures|je voudrais enregistrer mes élèves en lecture à voix haute, quel matériel ?|travailler l'oral avec un enregistreur}
{le Zoom dont parle le kit est-il un micro|Zoom c'est la visio ou un enregistreur ?|différence entre Easy Speak et Zoom|à quoi sert un micro-enregistreur|c'est quoi Easy Speak}
{bonjour, notre professeure de musique aimerait un enregistreur audio pour la chorale, est-il listé ?|pour nos sorties nous voudrions capter des sons, des enregistreurs sont-ils prévus|donc on peut demander des enregistreurs dans les deux niveaux ?|capturer la voix des élèves de petite section}`,
  'ressources-elementaire': `
{des applis éducatives du CP au CM2|contenus numériques pour les cycles 2 et 3|les livres scolaires numériques|manuel de maths numérique|manuels interactifs|manuel enrichi}
{quelles applications peut-on faire financer en élémentaire|l'élémentaire peut-elle s'abonner à des contenus|abonnement à une plateforme d'exercices pour les CM|licences de logiciels pour l'élémentaire|lalilo ou lumni en élémentaire}
{j'enseigne en CE2 et je voudrais un manuel de français numérique|logiciel de lecture au CP|des exercices en ligne pour les CM2|remplacer les livres papier par des manuels numériques|nos manuels de sciences existent en version numérique, peut-on les acheter}
{applis élem|ressources num élem|manuel num|manuels numérik|logiciel élémentaire|abonement cm2|livres numeriques scolaires}
{les ressources complémentaires côté élémentaire|ressource numérique complémentaire élémentaire|qu'est-ce qui est prévu comme ressources pour l'élémentaire|que prévoit le kit élémentaire en contenus|quels contenus en ligne pour les élémentaires}
{la maternelle a-t-elle des manuels numériques|les manuels numériques enrichis sont pour qui|pas de manuels numériques chez les petits ?|manuels numériques seulement du CP au CM2 ?}
{bonjour, le directeur de l'élémentaire demande si les manuels numériques et abonnements sont pris en compte|donc on peut inclure des manuels numériques dans le projet de l'élémentaire ?|des exemples de ressources en élémentaire|bouquets de ressources pour école élémentaire|manuels, applis, abonnements : lesquels pour l'élémentaire}`,
  'materiel-hors-liste': `
{le texte ne cite pas ce dont j'ai besoin|un appareil absent de la liste|équipement non prévu dans le kit|peut-on ajouter quelque chose qui n'y figure pas|objet qui n'est pas mentionné dans le document|demander un matériel différent de ceux listés}
{casque de réalité virtuelle|un casque vr|imprimante en trois dimensions|découpeuse laser|table interactive|tapis interactif|microscope numérique|caméscope|station météo connectée|borne d'arcade}
{un vidéoprojecteur simple non interactif|un grand téléviseur pour la classe|une télévision connectée|des enceintes bluetooth|barre de son|un serveur NAS|un onduleur|téléphone portable pour l'école|une smartwatch}
{une caméra go pro pour les sorties|des appareils photo numériques pour les élèves|un drone pour l'école est-il finançable|lego mindstorms est-il finançable|cartes micro:bit|kit arduino|makey makey|tablettes graphiques|des stylets}
{notre enseignant veut un fablab|on souhaite un ordinateur fixe pour la bibliothèque de l'école|peut-on acheter un photocopieur avec le programme|un tableau blanc classique est-il finançable|un écran d'affichage dans le hall de l'école|un défibrillateur est-il finançable par le programme}
{truc pas dans la liste|materiel non listé on peu ?|hors kit|autre équipement que ceux du kit|matériel spécifique non listé}
{si un équipement n'est pas nommé, est-il exclu|la liste des équipements est-elle fermée|liste limitative ou indicative|seuls les articles des kits sont aidés ?|donc ce qui n'est pas dans le kit n'est pas subventionné ?|peut-on remplacer un article du kit par autre chose}
{bonjour, nous aimerions un équipement qui ne figure pas dans vos kits, est-ce recevable|faire financer un matériel non cité par l'appel}`,
};
