/** Whole messages as people write them, by the FAQ entry that answers them. */
export const MESSAGES_3: Readonly<Record<string, string>> = {
  reconditionne: `
Le reconditionné est-il accepté ?
dé ordi docazion remis a neuf sa passe ?
Peut-on prendre des appareils de seconde main, pour des raisons écologiques ?
Seul le matériel neuf est subventionné, c'est bien ce que prévoit l'appel ?
Une entreprise d'insertion propose des portables remis en état, sont-ils admis ?
Le document exige-t-il du neuf, ou des machines ayant déjà servi conviennent-elles ?
Notre commune de Roissard a voté une charte pour réduire ses déchets électroniques. Nous aimerions donc acheter des tablettes déjà utilisées puis remises à neuf. Est-ce compatible avec les règles de l'appel ?
Le gérant d'un atelier de réemploi m'assure que l'appel encourage même les équipements reconditionnés. J'en serais ravie, mais je n'ai rien lu là-dessus. Est-ce prévu, interdit, ou simplement passé sous silence ?
Je vous prie de bien vouloir m'indiquer si les équipements issus du réemploi, garantis par un reconditionneur agréé, peuvent être acquis dans le cadre du dispositif au même titre que le matériel neuf.
pourquoi acheter du flambant neuf alors qu'on trouve des tablettes d'occase à moitié prix et quasi nickel, on a le droit de taper là-dedans ou faut forcément que ça sorte de l'usine
On m'a dit que la loi obligeait maintenant les mairies à acheter une part de reconditionné, donc que l'appel devait forcément l'accepter. Est-ce mentionné dans le document, ou est-ce moi qui dois creuser ailleurs ?
Une banque nous donnerait pour presque rien quinze ordinateurs de 2020, révisés et nettoyés. Au lieu d'appareils neufs, pourrions-nous mettre ceux-là dans notre PAC à Saint-Pierre-de-Chartreuse ?`,
  'materiel-existant': `
On complète ce qu'on a déjà ?
on a dja 8 tablete on peu juste rajouté le reste
Doit-on déduire de notre demande les ordinateurs que l'école possède déjà ?
Le matériel présent dans les classes est retiré du PAC d'office, j'ai bien compris ?
Nos vieux portables de 2017 seront-ils remplacés, ou les nouveaux viennent-ils en plus ?
Deux salles sur trois ont un VPI : peut-on n'en ajouter qu'un, pour la dernière ?
À l'école de Velanne, il reste six tablettes qui marchent encore très bien. Nous voudrions seulement arriver à seize. Faut-il les compter dans le PAC, les laisser de côté, ou s'en débarrasser ?
Le service informatique de l'agglo soutient que tout appareil déjà en place doit être soustrait du kit avant de faire la demande. C'est une règle qu'il a peut-être inventée. Le document parle-t-il de notre parc actuel ?
Je vous saurais gré de bien vouloir préciser l'articulation entre les équipements dont l'école dispose d'ores et déjà et ceux que la commune sollicite au titre d'un PAC : déduction, complément ou remplacement.
les vieux ordis ils tournent encore, je vais pas les balancer, alors si on demande du neuf ça vient s'ajouter par-dessus ou on doit faire avec ce qu'on a et juste boucher les trous
On m'a dit qu'on ne pouvait pas mélanger l'ancien et le nouveau matériel dans une même classe. Pourtant, chez nous, compléter l'existant serait le plus raisonnable. Quelque chose l'interdit-il dans le document ?
Nous ne cherchons pas à savoir si nous pouvons candidater, cela nous l'avons compris. La question est : avec neuf portables dans l'armoire, peut-on se contenter d'un PAC qui vient les compléter, ligne par ligne ?`,
  logiciels: `
Les logiciels sont-ils compris ?
ya windows et lantivirus avec ou pas ??
La suite bureautique est-elle fournie sur les ordinateurs du kit ?
Un pack de logiciels est installé d'office sur chaque machine, c'est bien ça ?
Les licences de traitement de texte entrent-elles dans les dépenses aidées ?
En dehors des applis pour tablettes, finance-t-on aussi des programmes pour PC ?
Nous avons noté les ordinateurs, l'ENT, les albums numériques, mais rien sur l'antivirus ni sur le système d'exploitation. À Chozeau, on n'a pas de budget pour ça. Est-ce prévu dans l'aide, oui ou non ?
Un éditeur de programmes éducatifs m'affirme que ses licences pour PC sont prises en charge à 70 % par l'appel. Avant de commander, je souhaiterais savoir si les logiciels y sont réellement cités.
Je vous remercie de bien vouloir m'indiquer si les licences logicielles, systèmes d'exploitation et solutions de sécurité figurent au nombre des dépenses subventionnables, distinctement des ressources pédagogiques.
acheter une bécane sans rien dedans ça sert à quoi, y a au moins Word et de quoi dessiner dessus pour les gosses, ou faut raquer en plus pour chaque programme
On m'a dit que tout était sous Linux et donc que la question des licences ne se posait pas. Comme DSI, j'aimerais vérifier : le document impose-t-il un système, ou parle-t-il de logiciels tout court ?
Exemple : nous voulons un outil de montage vidéo et un antivirus sur nos quinze portables de CM2 à Saint-Prim. Sont-ils inclus dans le kit, subventionnés à part, ou bien pas mentionnés du tout ?`,
  'delai-achat': `
Combien de temps pour acheter ?
on a jusk a kan pr commandé les tablette
Une fois validés, sous quel délai faut-il passer la commande ?
Il faut avoir tout acheté avant le 10 mars, c'est bien la date butoir des achats ?
Y a-t-il une échéance pour terminer le projet après l'accord du Département ?
Peut-on attendre 2024 pour commander, ou l'achat doit-il suivre aussitôt la validation ?
Notre budget ne sera voté que mi-avril à La Buisse et nous ne pourrons rien acheter avant. Si notre candidature est retenue en mars, disposons-nous d'assez de temps ensuite, ou un délai nous est-il imposé ?
Le revendeur nous presse en disant que le matériel doit être commandé dans les trente jours suivant la validation, sinon l'aide est perdue. Ça ressemble à une pression commerciale. Un tel délai existe-t-il ?
Je vous prie de bien vouloir préciser le délai imparti à la commune, à compter de la validation de sa candidature, pour procéder à l'acquisition des équipements et achever l'opération.
une fois qu'on a le oui, on doit se grouiller pour faire les achats ou on peut prendre notre temps, genre attendre l'été que l'école soit vide, y a une limite ou pas
On m'a dit qu'on avait trois ans pour dépenser l'aide, comme pour la plupart des subventions. Je voudrais m'en assurer, car nos travaux électriques à Chélieu ne finiront pas avant l'hiver prochain. Que dit le calendrier ?
Imaginons une réponse positive au printemps et une école en chantier jusqu'en décembre. Nous préférerions recevoir le matériel après. La date limite d'achat, si elle existe, nous le permettrait-elle ?`,
  justificatifs: `
Quelles pièces prouver après coup ?
fo garder les factures pr le controle ??
On m'a dit qu'il faudrait envoyer un rapport final un an après, c'est exact ?
Pourriez-vous m'indiquer les pièces probantes que la collectivité devra produire à l'appui de l'opération ?
Donc une fois les tablettes livrées, personne ne vient vérifier ce qu'on en a fait, c'est ça ?
À part le dossier de candidature, y a-t-il d'autres papiers à produire ensuite, genre compte rendu d'utilisation ?
Je suis secrétaire de mairie dans un village de 800 habitants et pour la dernière aide on m'a réclamé un bilan chiffré six mois plus tard. Est-ce que ce sera pareil cette fois, que je m'organise dès maintenant ?
Bonjour, notre trésorier affirme qu'il faudra transmettre un état récapitulatif des dépenses visé par le comptable public. Je ne retrouve cette exigence nulle part dans l'appel, pouvez-vous me confirmer qu'elle y figure bien
Franchement j'en ai ma claque des paperasses, alors avant de me lancer dites-moi ce qu'on va encore nous demander comme preuves, attestations, photos du matériel dans les classes et tout le bazar
L'an dernier pour la cantine nous avons eu un contrôle sur place avec demande de toutes les factures acquittées. Imaginons que le matériel soit installé dans nos trois classes en janvier : que devrons-nous montrer, et à qui ?
je suis directrice à Vinay et le maire me demande si je devrai rédiger un compte rendu d'évaluation du projet à la fin de l'année scolaire parce que moi je n'ai pas le temps pour ça
Ma collègue de la commune voisine pense qu'aucun justificatif n'est exigé puisque l'appel n'en parle pas. Cela me paraît trop beau : d'ordinaire le financeur veut au moins des factures et un bilan d'usage auprès des élèves.`,
  'engagements-non-tenus': `
Et si on abandonne en route ?
si on arete tt fo rembourser ?
On m'a dit que la commune devrait rendre l'argent si elle laissait tomber, vous confirmez ?
Quelles seraient les conséquences d'une inexécution partielle du programme par la collectivité bénéficiaire ?
Donc si la nouvelle équipe municipale ne veut plus continuer, pas de pénalité, c'est bien ça ?
Est-on coincé une fois retenu, ou peut-on se retirer sans y laisser des plumes ?
Nous sommes à quelques mois des élections et je crains que mon successeur ne s'y intéresse pas. Supposons que le conseil décide de tout stopper après l'achat de la moitié des équipements, que risquons-nous exactement ?
Un adjoint nous fait peur en réunion : selon lui, si les parents ne viennent pas aux ateliers ou si la formation n'a pas lieu, le Département nous retirera la subvention et nous infligera une amende
La directrice qui portait tout s'en va en juillet et la remplaçante n'est pas motivée du tout. Si ça capote en plein milieu, est-ce qu'on nous tape sur les doigts ou bien tout le monde s'en fiche ?
Bonjour madame, notre budget est très serré et nous craignons de ne pas pouvoir honorer la totalité de ce que nous aurons annoncé. Existe-t-il une clause de dédit, de reversement ou de sanction dans le texte ?
imaginons qu'une des deux classes ferme en septembre et que du coup on ne fasse pas la partie prévue pour cette école alors que la subvention est accordée qu'est-ce qui se passe pour nous la mairie
Le maire de la commune d'à côté m'assure qu'on peut se désister sans rien devoir à personne. J'ai du mal à le croire, car d'habitude qui ne tient pas ses promesses doit reverser les sommes perçues.`,
  'communication-logo': `
Faut mettre un panneau ?
logo du departement obligé sur les tablettes ??
On m'a dit qu'il fallait coller l'étiquette du Département sur chaque appareil, est-ce vrai ?
Sommes-nous libres de ne rien publier du tout sur l'aide reçue dans le bulletin municipal ?
Quelles sont les obligations de publicité et de mention du financeur pesant sur la commune bénéficiaire ?
Donc on peut faire un article dans le Dauphiné Libéré sans demander la permission, c'est ça
Pour la région, nous avions dû poser une plaque à l'entrée de l'école pendant trois ans. Je voudrais savoir si cette fois aussi il y aura une affiche ou une plaque à installer, afin de la commander.
Bonjour, je m'occupe du site internet de la mairie de Tullins. Avant de rédiger une actualité sur l'argent que nous touchons pour l'école, dois-je reprendre une phrase imposée ou un visuel particulier du financeur ?
Notre service communication prétend que l'absence de logo sur nos affiches peut faire perdre la subvention. Moi je n'ai rien lu de tel dans l'appel, alors je préfère vérifier auprès de vous plutôt que de me disputer.
Le jour où on inaugure la classe équipée avec les élus et la presse, on est obligés d'inviter le président du Département et de mettre sa bannière derrière, ou on fait notre petite fête tranquille entre nous ?
dites j'ai un parent qui veut tout balancer sur facebook avec le montant de l'aide et les photos du matériel moi ça me va mais est-ce que c'est interdit d'en parler ou au contraire obligatoire
J'aimerais que vous me disiez ce qui n'est pas exigé : ni autocollant, ni communiqué, ni mention dans nos courriers aux familles ? Mon premier adjoint croit le contraire et veut déjà faire imprimer cinquante affiches.`,
  'enseignants-refusent': `
Les instits disent non, on fait quoi ?
les profs veule pas du tt
La directrice m'oppose un refus catégorique, la commune peut-elle quand même candidater pour cette école ?
On m'a dit que le maire pouvait imposer le projet à l'équipe pédagogique, c'est juste ?
Comment procéder en l'absence d'adhésion du corps enseignant à la démarche engagée par la municipalité ?
Donc sans l'accord des maîtresses, pas de dossier possible, c'est bien ce qu'il faut comprendre
Nous avons deux écoles à Voreppe. Dans l'une tout le monde est partant, dans l'autre les collègues sont vent debout contre les écrans. Peut-on laisser la seconde de côté et avancer avec la première ?
Je suis adjointe aux écoles et je suis furieuse : on trouve l'argent, on trouve le temps, et l'équipe me répond que ça ne l'intéresse pas. Puis-je écrire le dossier toute seule, sans eux ?
Bonjour, je suis institutrice en CE1 et je ne souhaite pas utiliser de tablettes dans ma classe. Le maire dit que je n'ai pas le choix si la commune est retenue. Qu'en est-il si nous sommes plusieurs à dire non ?
Imaginez : le conseil municipal vote pour, puis au conseil d'école les quatre maîtres lèvent la main contre. Est-ce que tout tombe à l'eau, ou est-ce qu'il existe une façon de s'en sortir sans se fâcher ?
Y a-t-il moyen de faire autrement que de passer par les enseignants ? Parce que chez nous le courant ne passe pas du tout, ils boudent toutes nos propositions depuis la réforme des rythmes et je ne vois pas comment les convaincre
Un collègue maire m'affirme que la bonne volonté des maîtres n'est pas nécessaire, puisque c'est la commune qui candidate et qui paie. J'en doute fort, car nos trois enseignantes n'ont aucune envie de se lancer là-dedans.`,
  'qui-paie-la-part': `
Le solde, c'est pour qui ?
ki paye ce ki reste ?
On m'a dit que la coopérative scolaire devait mettre la différence, est-ce vrai ?
À la charge de quelle entité la fraction non couverte par la subvention est-elle laissée ?
Donc les parents n'auront rien à débourser, même pas pour la partie que le Département ne prend pas ?
Si le financeur donne 70, les 30 qui manquent sortent de quelle poche ?
Je suis trésorière du sou des écoles et le maire vient de nous demander un chèque pour compléter l'aide du Département. Est-ce vraiment à nous de combler ce qui n'est pas pris en charge, ou bien à la mairie ?
Bonjour, dans notre regroupement les achats scolaires passent par le syndicat, et chacun se renvoie la balle. Qui doit régler la part restante selon l'appel : la commune, l'école, l'Éducation nationale ou quelqu'un d'autre ?
Maman de deux enfants à Pontcharra, j'ai entendu à la sortie de l'école qu'on allait demander trente euros par famille pour payer la partie des tablettes qui n'est pas aidée. Ça me met en colère, est-ce prévu ?
Un commercial soutient que le rectorat finance tout ce que le Département ne couvre pas. Ça m'étonnerait quand même beaucoup, alors qui va vraiment sortir le carnet de chèques pour les autres trente pour cent ?
mettons que le kit soit aidé à moitié et que le conseil municipal refuse de voter l'autre moitié est-ce que c'est l'école qui doit se débrouiller pour trouver l'argent ou bien c'est forcément la commune
Ce n'est donc ni l'école, ni les familles, ni l'association des parents qui supportent la part sans subvention ? Je pose la question car notre directeur s'inquiète pour son petit budget de fournitures de 1 200 euros.`,
  'contenu-dossier': `
Je mets quoi dans le dossier ?
ya koi a ecrire pr candidater
On m'a dit qu'il n'y avait que trois choses à écrire par école, lesquelles ?
Quels sont les éléments constitutifs de la candidature que la collectivité doit produire pour chaque établissement ?
Donc la candidature se résume à un texte pédagogique et rien d'autre, c'est ça ?
De quelles parties se compose ce que la mairie doit envoyer au Département ?
Bonjour, je suis secrétaire de mairie à mi-temps à Saint-Siméon-de-Bressieux et le maire vient de poser l'appel sur mon bureau en me disant de m'en occuper. Par où je commence, quelles rubriques dois-je remplir ?
Je prépare une réunion avec les deux directrices de la commune et je voudrais leur distribuer le plan de ce qu'il faut rédiger. Pourriez-vous me lister les parties attendues, sans entrer dans le détail de chacune ?
Mon prédécesseur m'assure qu'il suffit d'une lettre de motivation signée du maire. Je trouve ça un peu léger pour une aide de cette taille, alors dites-moi ce que le texte demande réellement de mettre dedans.
j'ai pas trop compris le truc il faut raconter ce qu'on va faire avec les élèves d'accord mais à part ça on doit parler de quoi d'autre dans le papier qu'on rend au département
Supposons que je n'aie qu'une soirée pour monter la candidature de notre école de trois classes. Quels sont les éléments indispensables, ceux sans lesquels on nous dirait que ce n'est pas une candidature ?
Qu'est-ce qu'on ne peut pas se permettre d'oublier d'écrire ? Je suis nouvel élu, je n'ai jamais répondu à un AMI et je pensais naïvement qu'il fallait juste donner la liste du matériel désiré.`,
  'projet-par-ecole': `
Un seul texte pour nos trois écoles ?
1 projet ou 1 par ecole svp
On m'a dit qu'un projet commun à toute la commune suffisait, vous confirmez ?
La collectivité doit-elle établir un projet distinct au titre de chacun de ses établissements scolaires ?
Notre maternelle et notre élémentaire sont mitoyennes, peut-on rédiger une page pour les deux ?
Donc cinq écoles, ça veut dire cinq projets à écrire, pas moyen d'y couper ?
Bonjour, nous avons quatre groupes scolaires à Échirolles qui veulent tous faire la même chose avec des tablettes en lecture. Puis-je rédiger un document unique pour tout le monde, ou faut-il recommencer quatre fois ?
Je suis directrice de l'élémentaire et ma collègue de la maternelle refuse d'écrire sa partie en disant que la mienne vaut pour elle. Est-ce qu'elle a raison ou est-ce qu'elle doit s'y coller aussi ?
Le chargé de mission de la communauté de communes affirme que seul compte le projet global de la mairie, et que les écoles n'ont pas besoin d'avoir chacune le leur. Ça me paraît contraire au texte.
Franchement copier-coller trois fois la même chose en changeant juste le nom de l'école ça n'a pas de sens, est-ce que vraiment on nous oblige à séparer école par école dans ce dossier ?
Prenons mon cas : l'école du bourg veut travailler l'oral, celle du hameau les sciences. Je comptais mélanger les deux dans une seule présentation, mais il paraît que chacune doit avoir la sienne dans le dossier communal.
Peut-on éviter de faire autant de projets que d'écoles ? Notre adjoint pense que oui, puisque c'est la commune qui dépose et qu'il n'y a qu'un dossier, mais je préfère avoir votre avis avant de trancher.`,
  'descriptif-pedagogique': `
Le descriptif, il raconte quoi ?
koi ecrire ds la partie pedago
On m'a dit que le volet pédagogique devait citer des domaines du socle, c'est tout ?
Quelles mentions sont attendues dans la présentation pédagogique de chaque école candidate ?
Donc il faut décrire chaque séance et chaque logiciel dans la partie pédagogique, c'est ça ?
Sur quoi doit porter le texte que l'instit rédige sur les apprentissages des élèves ?
Je suis professeure en CM2 et on m'a confié la rédaction de la partie sur les apprentissages. Je ne sais pas du tout ce que le Département veut y lire : des objectifs, des séquences, des compétences visées ?
Bonjour, notre conseiller pédagogique prétend qu'il faut suivre une trame imposée avec diagnostic, objectifs, indicateurs et évaluation. Je n'ai vu aucune trame dans l'appel ; que doit réellement préciser ce descriptif, s'il vous plaît ?
Nous avons déjà un projet d'école validé l'an passé et j'aimerais en reprendre un extrait pour la partie pédagogique. Qu'est-ce qui doit absolument y apparaître pour qu'elle corresponde à ce qui est demandé ?
bon alors on a écrit que les tablettes c'est pour motiver les élèves et le maire dit que ça ne va pas suffire comme explication pédagogique qu'est-ce qu'il faut préciser au juste dans ce passage
Si ce n'est pas une liste de matériel ni un calendrier, alors que met-on dans cette partie ? Ma directrice sèche devant sa feuille depuis une semaine et j'aimerais pouvoir l'aider à démarrer.
Imaginons que je parle d'un atelier webradio avec les grands : suffit-il de raconter l'atelier, ou dois-je expliquer à quelles connaissances et compétences du programme il se rattache dans le descriptif ?`,
  'longueur-descriptif': `
Combien de pages pour le descriptif ?
sa doit etre long le texte pedago ?
On m'a dit deux pages maximum pour la partie pédagogique, c'est vrai ?
Le volume du descriptif est-il encadré par un nombre minimal ou maximal de caractères ?
Donc dix lignes par école, ça passe, personne ne nous reprochera d'être trop brefs ?
Doit-on citer un minimum de domaines, ou un seul peut-il faire l'affaire ?
Bonjour, ma directrice a rendu un texte de onze pages très détaillé et mon maire trouve que c'est beaucoup trop. Y a-t-il une taille à respecter, ou bien chacun fait comme il l'entend ?
Je ne voudrais pas que notre dossier soit écarté parce qu'il est trop court. Nous n'avons qu'une classe unique et honnêtement nous avons tout dit en une demi-page, est-ce que cela suffit en nombre de lignes ?
Un ancien collègue soutient qu'il faut au moins trois pages par école, avec quatre parties obligatoires. Je n'ai trouvé aucune limite de ce genre, ni dans un sens ni dans l'autre, pouvez-vous vérifier ?
sérieux on doit pondre un roman ou juste un petit paragraphe parce que moi j'ai une classe de 28 et pas trois soirées à perdre pour écrire le blabla pédagogique du dossier de la mairie
Supposons que je fasse un seul feuillet recto verso pour l'école élémentaire et cinq lignes pour la maternelle : est-ce que cette différence de taille entre les deux textes pose un problème au regard de l'appel ?
Rien n'interdit donc de faire long ? Nos enseignants sont bavards et j'hésite à couper leur prose, sauf s'il existe un plafond de signes comme dans les formulaires de la Région.`,
  'domaines-socle': `
C'est quoi les 5 domaines du socle ?
les domaines du socle rappelez moi svp
On m'a dit qu'il y en avait cinq, de domaines, pour le socle commun : lesquels ?
Veuillez me communiquer l'intitulé exact des domaines composant le socle commun de connaissances, de compétences et de culture.
Les langages, les méthodes, le citoyen… il m'en manque deux, je ne sais plus lesquels
Donc le français est un domaine du socle et les maths un autre, c'est ça ?
Je suis élu et pas du tout enseignant. Dans l'appel on parle de domaines du socle à préciser pour nos classes de CP au CM2, mais je n'ai aucune idée de leur liste, pouvez-vous me la donner ?
Bonjour, je remplis la partie de l'école élémentaire et je voudrais recopier les bons intitulés officiels, ceux qui couvrent la scolarité de 6 à 16 ans. Merci de me les rappeler dans l'ordre, de un à cinq.
Mon adjointe soutient que le numérique est l'un des grands domaines du socle commun. De mémoire, je ne le vois pas dans les cinq intitulés, mais je peux me tromper, alors pouvez-vous me les énumérer ?
On veut faire un projet sur les volcans avec les CM1, et un autre sur le journal de l'école. Sous quels grands titres du socle peut-on les ranger ? Il me faudrait la liste complète pour choisir.
attendez j'ai le domaine un c'est les langages le deux c'est apprendre à apprendre le trois le citoyen et après je cale complètement c'est quoi le quatre et le cinq déjà pour les élèves d'élémentaire
Une collègue retraitée parle de sept piliers, moi j'étais restée à cinq depuis le changement de 2015. Qui dit vrai, et quels sont les intitulés actuels du socle que je dois reprendre pour nos CE2 ?`,
  'domaines-cycle1': `
Les domaines du cycle 1 ?
c koi les domaines en maternel
On m'a dit que les petits avaient cinq domaines à eux, pouvez-vous me les citer ?
Je vous saurais gré de m'indiquer les intitulés réglementaires des domaines d'apprentissage de l'école maternelle.
Langage, motricité, arts, maths… et le dernier chez les moyens-grands, c'est quoi ?
Donc en petite section le graphisme est un domaine à part entière, c'est bien ça ?
Je suis ATSEM et la directrice m'a demandé de recopier au propre les cinq grands titres du programme des 3-6 ans pour le dossier, mais elle a oublié de me laisser la feuille. Quels sont-ils ?
Bonjour, nous voulons utiliser un enregistreur de voix et un petit robot avec la grande section. Avant d'écrire, il me faudrait la liste des domaines du programme des petits, pour savoir à quoi les rattacher.
Mon maire croit que les tout-petits n'ont pas de programme, qu'ils jouent et font la sieste. J'aimerais lui mettre sous le nez les domaines officiels d'apprentissage avant le CP, pouvez-vous me les rappeler ?
Une stagiaire affirme qu'explorer le monde et vivre ensemble sont deux domaines distincts chez les 3-6 ans. Il me semble que seul le premier existe aujourd'hui, donnez-moi donc les cinq noms exacts.
bon là je rédige pour l'école des petits du bas du village et je voudrais pas dire de bêtises sur les matières enfin les domaines qu'ils travaillent avant le cp vous pouvez me les lister
Pas ceux du CP au collège, ceux-là je les ai : je cherche les intitulés qui valent pour les trois années d'avant, afin de compléter la page de l'école maternelle des Marronniers.`,
  'maternelle-socle': `
Le socle commun chez les petits, ça vaut ?
maternelle = socle comun ou pas ??
On m'a dit que le socle commun ne commençait qu'à six ans, donc que citer pour nos moyens ?
Le descriptif d'une école maternelle doit-il se référer au socle commun, qui ne la vise pourtant pas ?
Donc une maternelle ne peut pas candidater puisqu'elle n'a pas de domaines du socle, c'est ça ?
Peut-on parler des domaines du cycle 1 à la place de ceux du socle pour les 3-6 ans ?
Je dirige une école maternelle de quatre classes à Crolles. L'appel veut qu'on précise les domaines du socle, or mes élèves ont moins de six ans et relèvent d'un autre programme. Comment dois-je m'y prendre ?
Ma collègue de l'élémentaire m'assure que je dois reprendre mot pour mot ses domaines du socle dans mon texte de petite section. Cela me paraît absurde puisque nous n'avons pas les mêmes attendus, qui a raison ?
Bonjour, petite colère : ce dossier a été pensé pour des écoliers qui savent lire ! Chez nous on a des enfants de trois ans. Le socle de connaissances et de compétences s'applique-t-il à eux, oui ou non ?
L'inspectrice a l'air de dire que les domaines du cycle 1 préparent au socle sans en faire partie. Alors dans la page de notre école de petits, je mets lesquels, les leurs ou ceux des grands ?
Mettons que j'écrive seulement mobiliser le langage et explorer le monde, sans un mot du socle commun, pour notre école maternelle : est-ce que cela répond à ce que demande l'appel ou serons-nous hors sujet
je suis pas enseignant je suis juste adjoint mais j'ai l'impression que le socle commun des compétences c'est pas fait pour les bouts de chou et pourtant on doit le citer dans la partie maternelle du dossier`,
  'socle-commun-ou-numerique': `
Socle commun, socle numérique : pareil ?
c 2 socles diferents ou le meme
On m'a dit que le socle du dossier et celui du taux étaient la même chose, faux non ?
Convient-il de distinguer le socle de compétences des élèves et le socle d'équipement visé pour le taux ?
Donc si nos élèves maîtrisent le socle commun, on n'a que 50 %, c'est ça ?
Je m'embrouille entre les deux socles dont parle l'appel, lequel sert à quoi ?
Bonjour, en lisant l'appel je tombe sur le mot socle deux fois, une fois dans la partie pédagogique, une fois dans la partie argent. S'agit-il de la même notion, ou ont-elles seulement le même nom ?
Notre directrice pense que le socle numérique est un des domaines du socle commun et elle a écrit tout son texte là-dessus. J'ai peur qu'elle confonde deux choses sans rapport, pouvez-vous éclaircir cela ?
En conseil municipal hier soir un élu a dit que l'école n'avait pas atteint le socle parce que les résultats en français sont mauvais. Il mélange tout, non ? Expliquez-moi quel socle joue sur la subvention et lequel sur les apprentissages.
Quel est le socle qui ne change rien au pourcentage d'aide, et quel est celui qui le fait varier ? On n'arrive pas à se mettre d'accord avec la collègue du secrétariat de Vif.
je suis paumée de chez paumée il y a le socle des connaissances des élèves et le socle avec les ordinateurs du plan de relance et je sais pas lequel je dois mettre dans quelle case du dossier
Imaginons une école très bien équipée dont les élèves ont de grosses difficultés scolaires : a-t-elle atteint le socle ou pas ? Tout dépend duquel on parle, j'imagine, et c'est justement la différence que je cherche à comprendre.`,
  'themes-formation': `
Quels sujets de formation pour les profs ?
koi mettre en thèmes de formation
On m'a dit qu'il existait une liste de stages à cocher pour les maîtres, où est-elle ?
Quelles thématiques de formation à destination des enseignants convient-il d'envisager dans chaque projet d'école ?
Donc c'est Canopé qui décide de ce que les instits vont apprendre, pas nous ?
Dans quoi nos maîtresses peuvent-elles demander à être formées, au juste ?
Je suis directeur à Saint-Marcellin et mes collègues aimeraient apprendre à se servir du tableau interactif et à repérer les fausses informations. Est-ce que ce sont de bons sujets à inscrire dans la partie formation ?
Le dossier réclame qu'on indique ce à quoi on veut former les enseignants, mais aucun de nous n'a d'idée. Existe-t-il un catalogue dans lequel piocher, ou bien sommes-nous libres d'inventer nos thèmes ?
Une formatrice affirme que seules la programmation et la robotique sont admises comme sujets. Dans l'appel je ne vois aucun inventaire, alors puis-je proposer autre chose, par exemple l'aide aux élèves dyslexiques ?
Bonjour, côté mairie nous n'y connaissons rien en pédagogie. Qu'est-ce qu'on est censé écrire au juste dans la rubrique formation, et auprès de qui se renseigner pour savoir ce qui se propose aux professeurs ?
alors pour la formation des instits on s'est dit prise en main des tablettes et puis le code et puis après plus rien est-ce qu'il y a des thèmes imposés ou interdits quelque part dans le texte
Si rien n'est imposé comme contenu, alors n'importe quelle idée convient-elle ? L'une de nos maîtresses voudrait être formée au montage vidéo, une autre à la classe dehors avec capteurs, et j'hésite à mettre les deux.`,
  'actions-parentalite': `
On prévoit quoi pour les parents ?
action parentalité cé koi ki fo faire
On m'a dit qu'une simple réunion avec les familles suffisait pour le volet parents, vrai ?
Quelles actions liées à la parentalité la commune doit-elle retenir pour chacune de ses écoles ?
Donc on choisit dans un menu tout prêt de la Petite Poussée, c'est ça
Avez-vous des idées d'ateliers avec les papas et mamans à inscrire dans le dossier ?
Je suis adjointe à la petite enfance à Moirans. Nous pensions organiser deux soirées sur le temps d'écran à la maison et un café des familles. Est-ce que cela correspond à ce qu'on attend dans la partie destinée aux parents ?
Bonjour, je suis parent élu et la directrice m'a demandé des suggestions pour impliquer les familles. Qu'est-ce qui est prévu exactement dans ce programme de ce côté-là, et y a-t-il une liste d'activités possibles ?
Un collègue d'une autre commune me dit que le volet familles est facultatif et que personne ne le lira. Pourtant il faut bien l'indiquer pour chaque école, alors que peut-on y mettre si rien n'est imposé ?
Chez nous les parents ne viennent jamais à rien, même la kermesse c'est dur. Faut-il quand même leur proposer des trucs, et lesquels, sachant qu'on n'a aucune idée de ce qui pourrait les faire bouger ?
S'il n'existe aucune liste, comment décide-t-on des actions pour les familles ? Ma directrice voudrait partir du harcèlement en ligne parce que nous avons eu un souci en CM2 cet hiver, et j'ignore si c'est la bonne démarche.
on a écrit atelier jeux vidéo parents enfants le samedi matin à la bibliothèque est-ce que ça compte comme accompagnement des familles ou est-ce qu'il faut choisir autre chose dans votre dispositif`,
  'devis-a-joindre': `
Un devis avec la candidature ?
devi obligé ou pas pr le dossier
On m'a dit de joindre trois devis comparatifs à l'envoi, est-ce bien demandé ?
Un plan de financement prévisionnel doit-il être annexé à la candidature de la collectivité ?
Donc pas besoin de faire chiffrer par un fournisseur avant d'envoyer, c'est ça ?
Peut-on déposer sans proposition chiffrée d'un vendeur, juste avec les prix de votre document ?
Bonjour, un revendeur informatique de Bourgoin me relance tous les jours pour que j'accompagne notre dossier de sa proposition commerciale signée. Est-ce que le Département exige réellement ce genre de papier avec la candidature ?
Pour la DETR je dois toujours produire un tableau des dépenses et recettes équilibré. Est-ce la même chose ici, ou est-ce que je peux m'épargner le budget prévisionnel au moment du dépôt ?
Notre DGS soutient qu'un dossier sans estimation d'entreprise sera automatiquement rejeté. J'ai relu les trois éléments à fournir et je n'y vois rien de financier, pouvez-vous me dire ce qu'il en est vraiment ?
je suis directrice et le maire veut que j'aille demander des prix dans les magasins pour les tablettes et les casques avant d'écrire le projet franchement c'est à moi de faire ça et ils en veulent vraiment
Supposons que je chiffre tout avec les tarifs indicatifs de l'appel : faut-il en plus une offre de prix ferme dans l'enveloppe, ou bien le marché départemental rend-il cela inutile à ce stade ?
Quels documents d'argent peut-on laisser de côté lors de l'envoi ? Ma collègue comptable veut ajouter un devis, une délibération budgétaire et un plan de financement, et je pense qu'elle en fait beaucoup trop.`,
  'choisir-kit-dans-dossier': `
Faut déjà choisir le kit ?
on choisi le materiel mtn ou + tard
On m'a dit que le choix des options se faisait seulement après la validation, c'est juste ?
La candidature engage-t-elle définitivement la collectivité sur les options d'équipement qu'elle mentionne ?
Donc si on met tablettes aujourd'hui, impossible de passer aux ordinateurs ensuite, c'est ça ?
Peut-on candidater sans savoir encore si l'on prendra des tablettes ou un écran interactif ?
Nos deux maîtresses n'arrivent pas à se décider entre l'option avec vingt tablettes et celle avec les portables. Est-ce qu'on peut envoyer le dossier sans trancher et dire plus tard ce qu'on veut ?
Bonjour, je suis DSI d'une commune de 9 000 habitants et je n'ai pas eu le temps d'auditer l'existant. Devons-nous arrêter la liste des équipements au moment du dépôt, ou pourrons-nous la modifier une fois retenus ?
Le maire de Chatte affirme qu'il a dû cocher ses options dès le départ et qu'on ne peut plus rien changer. De mon côté je n'ai pas vu cette règle dans l'appel, pouvez-vous confirmer ou non ?
imaginons qu'on parte sur l'option vingt tablettes dans la candidature et qu'en septembre arrive une nouvelle enseignante qui préfère des ordinateurs est-ce qu'on pourra échanger ou on est coincés avec notre premier choix
Sans avoir arrêté notre choix de matériel, sommes-nous recevables ? Nous avons écrit les projets pédagogiques de nos cinq écoles, mais le détail des équipements fera encore l'objet de discussions jusqu'à l'automne.
J'ai pas envie de me planter en choisissant trop vite, moi. Vous pouvez me dire si le matos doit être décidé pour de bon quand on rend le dossier ou si on a un délai pour réfléchir derrière ?`,
  'checklist-dossier': `
Mon dossier est complet ou pas ?
jai rien oublié ??
On m'a dit qu'il fallait vérifier aussi l'ENT et le débit avant l'envoi, quoi d'autre encore ?
Pourriez-vous me fournir la liste récapitulative des points à contrôler préalablement au dépôt de la candidature ?
Donc si j'ai les trois textes par école et le bon débit, je peux envoyer, c'est ça
Avant de cliquer sur envoyer, quels points dois-je cocher un à un pour être tranquille ?
Bonjour, j'ai rédigé les parties pédagogiques, la formation et les actions familles pour nos deux écoles de La Tour-du-Pin. Que me reste-t-il à vérifier pour être certaine qu'il ne manque rien du tout à notre envoi ?
Je suis du genre à faire des listes pour tout. Pourriez-vous me donner celle des choses à passer en revue, conditions techniques comprises, afin que je relise notre candidature une dernière fois ce soir avec le maire ?
Ma chef de service est persuadée que notre candidature est bouclée parce que les textes pédagogiques sont signés. Il me semble qu'elle oublie la connexion, l'espace numérique et le nombre maximum de PAC. Peut-on refaire le tour ?
alors là j'ai tout étalé sur la table les projets des écoles le truc de l'ent la mesure internet et j'ai la trouille qu'il manque une pièce vous pouvez me dire comment savoir si tout y est
Qu'est-ce qui pourrait encore clocher dans une candidature où chaque école a déjà son projet écrit ? Je cherche les trous éventuels, pas un cours sur chaque partie, pour faire une relecture finale sérieuse vendredi.
Supposons une commune avec une école publique et une école privée sous contrat : quels sont tous les éléments à avoir en main pour l'une et pour l'autre avant de considérer le dossier comme terminé ?`,
  'debit-minimum': `
Quelle vitesse internet minimum ?
cb de mega il faut a lecole
On m'a dit qu'il fallait 50 mégas dans chaque école, c'est le bon chiffre ?
Quel est le seuil de connexion requis pour les établissements concernés par le projet d'équipement ?
Donc toutes nos écoles doivent être fibrées à 100 Mb/s pour candidater, c'est ça ?
À partir de combien de mégabits par seconde une école est-elle dans les clous ?
Bonjour, notre école est au bout d'une vallée du Trièves et la connexion n'est pas fameuse. Avant d'appeler l'opérateur, je voudrais connaître le chiffre exact qui est exigé pour que l'école puisse faire partie du projet.
Le technicien de l'intercommunalité me demande quel niveau de connexion l'appel réclame afin de vérifier nos sept écoles une par une. Pouvez-vous me donner cette valeur, et me dire si elle vaut pour chacune ?
Un commercial télécom jure que l'appel impose le très haut débit à 300 mégas et veut me vendre un contrat pro à 89 euros par mois. C'est quoi, en vrai, le minimum qu'on nous demande ?
En dessous de quelle valeur une école est-elle recalée pour cause de connexion trop faible ? Je prépare un tableau de nos écoles et je voudrais mettre le seuil officiel en haut de la colonne.
on va mettre une quinzaine de tablettes dans la classe des cm et la maîtresse s'inquiète que ça rame alors vous demandez combien au minimum comme connexion internet pour accepter une école
Imaginons que je doive souscrire un nouvel abonnement pour l'école de Monestier : à quelle vitesse de ligne dois-je au moins m'engager pour satisfaire la condition technique de l'appel ? Je ne veux pas payer pour rien.`,
  'dix-megas-suffisent': `
8 mégas, ça passe ?
on a ke 12 mb c bon ou pas
On m'a dit qu'avec 15 Mb/s notre école était acceptée, est-ce vrai ?
Un établissement relié à hauteur de 10 Mb/s satisfait-il au prérequis technique de l'appel ?
Donc nos 18 mégas ça suffit, on n'est pas à deux mégas près quand même ?
Avec une vieille ADSL qui plafonne à 6 Mb/s, l'école peut-elle être dans le projet ?
Bonjour, je suis directrice d'une classe unique dans le Vercors. Le test affiche 9 Mb/s dans les bons jours, et jamais davantage. Est-ce que nous pouvons malgré tout entrer dans le dispositif avec si peu ?
Notre opérateur nous garantit 16 mégabits et le maire trouve que c'est bien assez pour vingt tablettes. Moi je crois que c'est en dessous de ce qui est demandé, pouvez-vous nous départager s'il vous plaît ?
Le vendeur de la boutique m'a certifié que 10 mégas par seconde étaient largement suffisants pour surfer dans une école de deux classes. Pour vous, au regard de l'appel, est-ce que la condition est remplie ?
On a dix-neuf méga et des poussières à l'école de Roybon, franchement c'est presque vingt, vous n'allez pas nous chercher des poux dans la tête pour si peu, c'est accepté ou on est recalés ?
Rien à faire, la ligne ne dépasse pas 5 Mb/s et la fibre n'arrivera pas avant longtemps. Est-ce qu'une connexion aussi basse n'est vraiment pas recevable pour cette école, ou peut-on passer quand même ?
la maîtresse arrive à faire ses visios avec quatorze mégas donc moi je me dis que c'est assez pour l'appel du département et que la condition internet est bonne est-ce que je me trompe`,
  'debit-exactement-minimum': `
Pile 20 mégas, c'est bon ?
on a 20 mb tout rond sa passe ?
On m'a dit qu'il fallait dépasser 20 Mb/s et pas seulement les atteindre, c'est vrai ?
Un établissement disposant très exactement de 20 Mb/s est-il réputé remplir la condition de débit ?
Donc 20 tout juste c'est accepté, pas besoin d'un mégabit de plus, c'est bien ça ?
Notre contrat indique vingt mégabits ni plus ni moins, sommes-nous à la bonne limite ?
Bonjour, le relevé de notre fournisseur pour l'école des Tilleuls affiche 20,0 Mb/s. Comme c'est exactement la valeur citée dans l'appel, je me demande si nous sommes du bon côté de la barre ou du mauvais.
Mon collègue informaticien chipote : pour lui, un minimum de vingt veut dire strictement plus que vingt. Pour moi, à vingt net on y est déjà. Qui de nous deux a bien lu le texte ?
Nous avons fait le test trois fois dans la salle des maîtres et on tombe toujours sur vingt mégabits juste, au chiffre près. Est-ce que cette école remplit la condition, même sans aucune marge de sécurité ?
ouf on arrive pile poil à vingt mégas à l'école du haut mais j'ai peur qu'on nous dise que c'est trop juste et qu'il faut de la marge alors c'est suffisant ou pas
Y a-t-il un risque d'être refusé quand on est au ras du seuil, sans rien en dessous ni au-dessus ? La ligne de l'école de Renage est vendue à vingt, et elle fait vingt.
Supposons deux écoles, l'une à 20 et l'autre à 45 Mb/s. La seconde ne pose évidemment aucun souci, mais la première, qui est exactement au minimum exigé, est-elle bien recevable elle aussi ?`,
  'debit-montant-descendant': `
20 mégas en envoi ou en réception ?
upload ou download les 20 mb ?
On m'a dit que seul le débit descendant comptait pour les 20 Mb/s, confirmez-vous ?
La valeur requise s'entend-elle du flux montant, du flux descendant ou des deux simultanément ?
Donc 60 en descente et 4 en montée, ça remplit la condition, c'est ça ?
Le test donne deux chiffres, un pour recevoir et un pour envoyer : lequel faut-il regarder ?
Bonjour, à l'école de Saint-Jean-de-Soudain le test donne 38 en téléchargement mais seulement 7 en envoi. Comme l'appel parle de 20 sans plus de précision, je ne sais pas si nous sommes dans les règles ou pas.
Je suis responsable informatique et nos lignes ADSL sont asymétriques, bien plus lentes dans un sens que dans l'autre. Pour le seuil de l'appel, quel sens de circulation prend-on en compte, s'il vous plaît ?
Un technicien affirme que pour la classe virtuelle c'est l'upload qui est important et que c'est donc lui qui doit atteindre vingt. Je veux bien le croire, mais le texte dit-il vraiment cela quelque part ?
Si ce n'est pas précisé dans le texte, lequel retenir : la vitesse à laquelle on reçoit les vidéos ou celle à laquelle on envoie les travaux des élèves ? Chez nous la différence est énorme, 80 contre 12.
j'ai un papier d'orange avec débit ascendant trois virgule cinq et débit descendant vingt-deux et je comprends rien c'est lequel des deux qui doit faire vingt pour que mon école soit prise
Pas la peine de me redire le chiffre, je le connais. Ce que je voudrais savoir c'est dans quel sens on le compte, parce que chez nous ça descend bien mais ça remonte super mal.`,
  'debit-partage': `
20 mégas par classe ou au total ?
mairie et ecole mm box c ok ?
On m'a dit qu'il fallait 20 Mb/s pour chaque salle de classe, est-ce exact ?
Deux écoles raccordées à une ligne commune peuvent-elles mutualiser le débit exigé par l'appel ?
Donc avec six classes il nous faudrait 120 mégas en tout, c'est ça ?
Notre école n'a pas sa propre ligne, elle utilise celle de la bibliothèque d'à côté : possible ?
Bonjour, dans notre petit village la mairie, la cantine et l'école sont dans le même bâtiment et se servent de la même box à 30 mégas. Est-ce que l'école peut compter ce débit comme étant le sien ?
La maternelle et l'élémentaire de Beaurepaire sont branchées sur un seul abonnement à 25 Mb/s. Dois-je considérer que chacune a ses 25, ou bien couper en deux, auquel cas aucune ne passe la barre ?
Le vendeur de réseau jure que le chiffre s'entend par classe et qu'il nous faut donc multiplier par huit. Le directeur pense que c'est pour tout le bâtiment. Pouvez-vous nous dire ce que le texte indique ?
Si tous les gamins se connectent en même temps ça va diviser la vitesse, forcément. Alors les vingt mégas, vous les comptez pour toute l'école d'un coup ou pour chaque classe séparément ?
Nous n'avons pas de ligne réservée à l'école : le réseau vient de l'hôtel de ville par un pont radio, et quarante agents s'en servent aussi. Est-il interdit de se contenter d'un tel accès mis en commun ?
imaginons quatre classes qui se servent des tablettes à la même heure sur une seule connexion à vingt et un mégas est-ce que ça répond à la demande ou est-ce qu'il faut une connexion par salle`,
  'debit-quand': `
Le débit, il le faut pour quand ?
la fibre arive ds 6 mois on peu deposer ?
On m'a dit que la connexion devait être prête le jour du dépôt, c'est certain ?
À quelle date la condition de débit s'apprécie-t-elle : au dépôt, à la sélection ou à l'installation ?
Donc tant que c'est raccordé avant la livraison du matériel, on peut candidater, c'est ça ?
Suffit-il d'une promesse de raccordement pour l'an prochain, ou faut-il déjà avoir la bonne vitesse ?
Bonjour, les travaux de fibre dans notre rue sont annoncés pour mars prochain. Aujourd'hui l'école n'a que 7 Mb/s, mais au printemps elle en aura 300. Pouvons-nous déposer dès maintenant en expliquant que ça vient ?
Je relis l'appel et j'y vois deux formules qui ne collent pas : prérequis nécessaire au dépôt, puis devra bénéficier au futur. Alors, est-ce qu'il faut être au niveau tout de suite ou seulement plus tard ?
Un conseiller de la communauté de communes assure qu'on a jusqu'à l'arrivée des équipements pour améliorer la ligne. Mon maire croit au contraire que c'est éliminatoire si l'école n'est pas déjà à niveau en candidatant.
On change d'opérateur cet été et entre-temps la ligne ne sera pas encore assez rapide. On doit attendre que ce soit branché avant d'envoyer le dossier ou on peut y aller franco en espérant ?
N'est-ce pas obligatoire d'avoir déjà la bonne connexion au moment où l'on candidate ? L'entreprise qui tire le câble dans notre école de Mens a pris trois mois de retard, et la date limite approche.
écoutez chez nous le raccordement est signé mais pas fait le technicien doit passer en novembre est-ce que le département regarde la connexion au moment où on dépose ou bien quand le matériel arrive`,
};
