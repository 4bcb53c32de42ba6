/** Whole messages as people write them, by the FAQ entry that answers them. */
export const MESSAGES_8: Readonly<Record<string, string>> = {
  'criteres-priorisation': `
Quels critères de priorisation ?
c koi les critere pr etre prioritaire
Sur quoi se base-t-on pour classer les communes qui candidatent ?
Les dossiers passent par ordre d'arrivée, premier arrivé premier servi, non ?
Quelles communes sont servies en priorité, et selon quels points ?
Si tout le monde ne peut pas être pris, comment fait-on le tri ?
Bonjour, avant d'investir du temps dans cette candidature, la mairie de Saint-Maurice-l'Exil voudrait connaître l'ensemble des critères qui feront passer un dossier devant un autre. Pouvez-vous me les énumérer ?
Un collègue m'affirme que la seule chose qui compte est le nombre d'habitants et que les petites communes passent d'abord. Je n'ai rien lu de pareil. Quels sont les véritables critères de priorité ?
Je vous prie de bien vouloir exposer les critères de priorisation applicables à l'examen des candidatures, en distinguant les critères objectifs des critères d'appréciation.
y a sûrement plus de demandes que d'argent alors comment vous choisissez qui passe en premier c'est au hasard c'est au piston ou il y a des règles écrites
Prenons deux villages voisins, mêmes écoles, même projet. Qu'est-ce qui ferait que l'un soit retenu avant l'autre, d'après ce que prévoit l'appel ?
C'est quoi la recette pour passer devant la file ? Il doit bien y avoir une liste de trucs que vous regardez avant de dire oui à l'un et pas à l'autre.`,
  'note-criteres': `
Les critères sont-ils notés ?
ya un bareme de point ou pas
Chaque critère vaut-il le même poids dans l'examen du dossier ?
La fragilité compte pour 40 points sur 100, d'après ce qu'on m'a dit.
Peut-on calculer un score pour notre commune à partir des critères ?
Les critères sont listés sans chiffres : y a-t-il une pondération cachée ?
Bonjour, j'ai l'habitude des marchés publics avec 60 % pour le prix et 40 % pour la technique. Ici, je ne trouve aucun coefficient en face des critères. Existe-t-il une grille chiffrée pour cet appel ?
L'agent de l'intercommunalité a fait un tableau où chaque critère rapporte dix points, en disant que c'est le barème officiel. Je n'ai pas retrouvé ça. Le document attribue-t-il une note ou un ordre ?
Je souhaite connaître la pondération affectée à chacun des critères de priorisation et des critères qualitatifs, ainsi que la méthode de notation des candidatures.
on remplit deux critères sur trois plus trois qualitatifs ça nous fait combien sur vingt alors vous devez bien avoir une machine à calculer les points
Imaginons une commune avec l'éducation prioritaire et une autre qui n'a jamais eu de plan. Lequel de ces deux critères pèse le plus lourd dans la balance ?
Y a un classement à points, style Eurovision, ou c'est à la tête du client ? J'aimerais savoir combien pèse chaque critère.`,
  chances: `
Quelles sont nos chances d'être retenus ?
on a d chance d etre pris ou pa
À votre avis, notre projet a-t-il une bonne probabilité de passer ?
Avec deux critères remplis, on est sûrs d'être sélectionnés, pas vrai ?
Pouvez-vous nous donner un pourcentage de réussite pour notre candidature ?
Est-ce perdu d'avance pour une commune aisée comme la nôtre ?
Bonjour, avant que je mobilise quatre personnes pendant trois semaines à Corenc, dites-moi franchement si un dossier comme le nôtre peut l'emporter. Nous n'avons pas de quartier prioritaire mais un projet solide.
Notre voisin de Biviers nous décourage en répétant que seules les grandes villes seront prises et que nous n'avons pas une chance sur dix. Pouvez-vous estimer nos probabilités d'être sélectionnés ?
Le conseil municipal souhaite disposer d'une évaluation de la probabilité de succès de sa candidature avant d'engager les travaux préparatoires. Êtes-vous en mesure de la fournir ?
moi je veux bien tout remplir mais si c'est pour se faire jeter à la fin ça sert à rien alors est-ce que vous pensez qu'on sera pris oui ou non
Voici notre cas : quatre classes, jamais équipés, zone de montagne, un projet avec les familles. Sur cette base, que pariez-vous, on passe ou on ne passe pas ?
Entre nous, c'est dans la poche ou faut brûler un cierge ? Donnez-moi une cote, comme aux courses.`,
  'qui-decide': `
Qui choisit les communes retenues ?
c ki ki decide a la fin
Quelle instance étudie les dossiers et prononce la validation ?
C'est le recteur qui décide seul des communes sélectionnées, c'est exact ?
Y a-t-il un jury ou une commission, et qui y siège ?
Si ce n'est pas l'inspection qui tranche, alors qui ?
Bonjour, je voudrais savoir entre quelles mains tombera le dossier de Saint-Laurent-du-Pont une fois déposé. Est-ce une commission du Département, l'Éducation nationale, un comité mixte ? Le document nomme-t-il ceux qui choisissent ?
On raconte au village que c'est le conseiller départemental du canton qui coche les noms. J'ose espérer que non. Qui est chargé de valider les candidatures d'après le texte ?
Je vous prie de m'indiquer l'autorité compétente pour l'instruction des candidatures ainsi que la composition de l'organe appelé à se prononcer.
je voudrais bien savoir qui va lire notre dossier est-ce que c'est des gens de l'école ou des gens du département ou un ordinateur et qui signe le oui à la fin
Supposons que deux projets se valent : il faut bien quelqu'un pour départager. Qui tient le stylo ce jour-là ?
C'est qui le grand manitou qui distribue les bons points ? On aimerait savoir devant qui on passe, histoire d'être polis.`,
  recours: `
Que faire en cas de refus ?
si on nous dit non on fait koi
Peut-on contester la décision si notre candidature n'est pas retenue ?
On a deux mois pour faire appel d'un refus, comme d'habitude, je suppose ?
En cas de réponse négative, aura-t-on au moins les motifs ?
Notre dossier est rejeté : existe-t-il une seconde chance ou une réclamation possible ?
Bonjour, je préfère envisager le pire. Si le 10 mars la commune de Prébois apprend que son projet est écarté, dispose-t-elle d'une voie de réclamation, ou doit-elle simplement attendre une autre occasion ?
Mon premier adjoint, ancien avocat, affirme qu'un rejet peut être attaqué et qu'on obtiendra gain de cause. Le document dit-il seulement quelque chose sur les refus et la façon de les contester ?
Je souhaite connaître les voies et délais de recours ouverts à une collectivité dont la candidature n'aurait pas été validée au titre de l'appel.
franchement si après tout ce boulot ils nous refusent je vais pas me laisser faire à qui je m'adresse pour râler et est-ce qu'ils peuvent revoir leur décision
Imaginez qu'on soit éliminés pour un papier manquant. Est-ce qu'on nous laisse compléter et repasser, est-ce qu'on peut protester, ou est-ce que tout s'arrête là ?
Et si on se prend un râteau ? On pleure dans notre coin ou y a un bureau des réclamations quelque part ?`,
  'renforcer-dossier': `
Comment renforcer notre dossier ?
cmt ameliorer la candidature svp
Quels points mettre en avant pour que le projet soit mieux placé ?
Il suffit d'ajouter des photos et un beau logo pour convaincre, pas vrai ?
Que pouvons-nous ajouter pour rendre notre candidature plus solide ?
Notre projet paraît un peu maigre : sur quoi travailler en premier ?
Bonjour, le brouillon de la commune de Chimilin est prêt mais je le trouve fade. Avez-vous des conseils pour l'étoffer, des thèmes à développer qui correspondent à ce que regardent ceux qui l'étudieront ?
Une consultante nous propose, pour 1 500 euros, de rendre notre candidature irrésistible. J'aimerais d'abord savoir ce que le document invite à montrer, on pourrait s'en charger nous-mêmes.
Je vous saurais gré de m'indiquer les éléments que la commune gagnerait à valoriser dans son projet au regard des critères qualitatifs énoncés par l'appel.
on a écrit deux pages sur les tablettes et c'est tout la directrice dit que ça suffira jamais alors qu'est-ce qu'on rajoute pour que ce soit plus fort
Disons que j'aie encore dix jours devant moi. À quoi devrais-je les consacrer pour muscler notre projet : les familles, les petits, l'école privée du village, autre chose ?
Un p'tit coup de boost pour notre candidature, vous avez ça en rayon ? Les ficelles pour qu'elle tape dans l'œil, quoi.`,
  'plan-equipement': `
Un plan d'équipement préalable, c'est quoi ?
plan dequipement sa veu dire koi
Nos ordinateurs achetés par la mairie en 2019 comptent-ils comme un plan ?
Un simple achat de la commune n'est pas un « plan d'équipement », n'est-ce pas ?
Qu'entend-on exactement par plan d'équipement : celui de l'État, du Département, les nôtres ?
Les dons d'une entreprise sont-ils considérés comme un plan, ou faut-il un programme officiel ?
Bonjour, je coche la case « n'a pas bénéficié d'un plan d'équipement » mais j'hésite : la commune de Crémieu a reçu deux tableaux interactifs par l'intercommunalité. Est-ce que ce genre de chose entre dans la définition ?
L'ancien maire jure que le plan « écoles numériques rurales » de 2009 fait de nous une commune déjà servie. Il me semble que rien ne définit ce terme dans l'appel. Qu'est-ce qui compte vraiment ?
Je vous prie de préciser la notion de « plan d'équipement » employée parmi les critères, et en particulier si les acquisitions réalisées sur fonds propres communaux en relèvent.
le sou des écoles nous a payé six tablettes y a quatre ans est-ce que ça s'appelle un plan d'équipement parce que du coup je sais pas quoi répondre à la question
Trois exemples chez nous : une dotation de l'État, un achat communal, un cadeau d'une banque. Lesquels sont des plans d'équipement au sens du critère, tous, aucun, un seul ?
Faut que je réponde oui ou non à « avez-vous eu un plan » et je sais même pas ce que ça recouvre, leur histoire de plan. Vous avez une définition qui tienne la route ?`,
  'aucun-plan-depuis': `
Aucun plan depuis quelle date ?
pas de plan depuis kan faut il ?
À partir de quelle date regarde-t-on si la commune a eu un plan ?
Il faut n'avoir rien reçu depuis dix ans pour cocher ce critère, c'est bien ça ?
Notre dernier plan date de juin 2017, remplit-on la condition de date ?
Un plan obtenu exactement le 31 décembre 2017 compte-t-il encore ?
Bonjour, la commune de Chasse-sur-Rhône a touché un plan numérique au printemps 2016 et plus rien ensuite. Y a-t-il une date à partir de laquelle on considère que l'ancienneté joue en notre faveur ?
Ma collègue croit que la date de référence est le 1er janvier 2020, à cause de la crise sanitaire. Je crois me souvenir d'une date bien antérieure. Laquelle figure dans le critère ?
Je vous remercie de préciser la date à compter de laquelle l'absence de tout plan est appréciée et si cette journée est elle-même comprise dans la période.
on a eu un plan c'était en novembre 2017 ou en janvier 2018 je sais plus et apparemment ça change tout alors c'est quoi la date qui fait la limite
Exemple : équipement reçu en 2018, un autre en 2015. Quelle année est décisive pour le critère sur l'absence de plan récent, et où se situe la frontière précise ?
Ils remontent jusqu'à quand dans nos vieux dossiers pour dire « vous avez déjà eu un plan » ? 2010 ? 2015 ? L'an pèbre ?`,
  'jamais-de-plan': `
Jamais eu de plan, sommes-nous prioritaires ?
on a jms rien eu on passe en 1er ?
Notre commune n'a bénéficié d'aucun plan, est-ce un atout pour la sélection ?
N'avoir jamais été équipé nous garantit la première place, c'est ça ?
Zéro plan depuis toujours : cela remplit un critère ou deux ?
Est-ce un handicap de partir de rien, sans aucun plan antérieur ?
Bonjour, à Oris-en-Rattier on n'a jamais vu la couleur d'un plan numérique, ni de l'État ni de personne. Est-ce que ce vide total nous place devant les communes qui ont déjà été aidées ?
Un ami élu à Bourgoin pense au contraire que les communes déjà lancées sont favorisées parce qu'elles savent faire. Nous, nous n'avons absolument jamais rien reçu. Cela joue-t-il pour ou contre nous ?
La commune n'ayant bénéficié à ce jour d'aucun plan d'équipement, je vous prie de m'indiquer le nombre de critères de priorisation qu'elle satisfait de ce fait.
nos voisins ont eu trois plans et nous pas un seul en vingt ans alors ce serait normal qu'on passe devant eux cette fois est-ce que votre appel en tient compte
Situation simple : école de deux classes, aucun programme, aucune dotation, jamais. Dans la liste des critères, quelles cases puis-je cocher rien qu'avec ça ?
On est les oubliés du numérique, pas un clou depuis Mathusalem ! Ça nous donne un coupe-file ou même pas ?`,
  fragilite: `
Fragilité des publics, ça veut dire quoi ?
cest koi public fragile
Quelles situations entrent dans le critère de fragilité des publics ?
La fragilité, ça concerne les enfants handicapés uniquement, c'est bien cela ?
Une école en REP+ fait-elle partie des publics dits fragiles ?
Si on n'est ni en quartier prioritaire ni en montagne, peut-on être « fragile » autrement ?
Bonjour, notre école de Villefontaine est classée en éducation prioritaire et se trouve dans un quartier de la politique de la ville. Est-ce que cela correspond à ce que l'appel désigne comme fragilité, et que cite-t-il d'autre ?
Mon collègue dit que ce critère se calcule sur le revenu moyen des habitants. Je n'ai pas vu de revenu, mais plutôt une série de zones. Quelles sont les situations citées par le texte ?
Je souhaiterais connaître les catégories de territoires ou de publics visées par le critère de « fragilité » et savoir si cette énumération est limitative.
ici y a beaucoup de familles qui n'ont pas d'ordinateur à la maison et pas mal de chômage est-ce que c'est ça qu'ils appellent la fragilité ou c'est autre chose dans leur document
Je passe en revue mes trois écoles : une en campagne reculée, une en REP, une au centre-bourg. Lesquelles répondent à ce que le document met derrière le mot « fragilité » ?
« Fragilité des publics », encore une formule qui veut tout et rien dire. Y a une liste de ce qu'ils mettent là-dedans ?`,
  'zone-classement': `
Ma commune est-elle classée en montagne ?
cmt savoir si on é zone rural isolé
Où trouver la liste des communes de montagne prioritaires retenues par l'appel ?
Vous savez, rien qu'avec le nom de la commune, si on est en zone de montagne, non ?
Chamrousse est-elle bien une zone montagne prioritaire au sens de l'appel ?
Pas de liste dans le document : qui peut me dire dans quelle zone on se trouve ?
Bonjour, notre village du Valbonnais est à 820 mètres d'altitude, à quarante minutes du premier collège. Sommes-nous officiellement en zone rurale isolée, et comment puis-je le vérifier avant de cocher la case ?
L'office de tourisme affirme que toute commune au-dessus de 600 mètres est automatiquement en zone de montagne prioritaire. Je n'ai trouvé aucune altitude dans le document. Comment connaître notre classement ?
Je vous prie de m'indiquer le référentiel permettant de déterminer l'appartenance d'une commune aux zones rurales isolées ou aux zones de montagne prioritaires mentionnées par l'appel.
chez nous y a de la neige cinq mois par an et un seul car par jour alors pour moi on est isolés mais est-ce qu'il y a un papier officiel qui le dit et où je regarde
Faites le test : je vous dis « Gresse-en-Vercors », pouvez-vous me répondre si la commune est rangée en montagne, en rural isolé, ou ni l'un ni l'autre ?
On est au bout du bout de la vallée, le GPS abandonne avant nous. C'est rural isolé ça, ou faut demander un certificat quelque part pour le prouver ?`,
  'criteres-dynamique': `
Quels critères qualitatifs de dynamique de territoire ?
la dynamik de territoire c koi les critere
Combien y a-t-il de dimensions qualitatives et lesquelles ?
La dynamique de territoire se résume à l'innovation, rien d'autre, c'est juste ?
Énumérez-moi les aspects du projet appréciés au titre de la dynamique de territoire.
En dehors des plans et de la fragilité, sur quelles qualités juge-t-on le projet ?
Bonjour, dans notre dossier pour Saint-Geoire-en-Valdaine j'ai un paragraphe à écrire sur la « dynamique de territoire ». Je voudrais connaître toutes les dimensions attendues pour n'en oublier aucune.
Quelqu'un m'a donné quatre critères qualitatifs, un autre m'en cite huit. J'ai compté autre chose en relisant. Quel est le nombre exact et quels sont-ils, l'un après l'autre ?
Je vous saurais gré de me communiquer la liste intégrale des critères qualitatifs relatifs à la dynamique de territoire tels qu'ils figurent dans l'appel.
la partie qualitative là pas les trois critères de priorité mais les autres ceux qui regardent si le projet est vivant vous pouvez me les donner tous
Je prépare une fiche avec une ligne par dimension qualitative, pour vérifier que notre projet coche chacune. Combien de lignes dois-je tracer, et comment s'appellent-elles ?
« Dynamique de territoire », ça sonne bien dans un discours, mais ça se découpe en quoi, au juste, dans votre appel ?`,
  'critere-communaute': `
Communauté éducative public-privé, ça veut dire quoi ?
faut il associé le privé au projet ?
Que signifie intégrer la plus grande partie de la communauté éducative ?
Il suffit d'associer les enseignants du public pour remplir ce critère-là, non ?
La dimension « communauté éducative » inclut-elle les écoles privées de la commune ?
Sans l'école privée dans le projet, perd-on l'un des critères qualitatifs ?
Bonjour, à Vinay nous avons trois écoles publiques et une école catholique. Un des critères parle de communauté éducative « public et privé ». Qu'est-ce que cela attend de nous, précisément ?
Mon adjoint interprète « communauté éducative » comme le conseil d'école et rien de plus. Moi j'y lis une invitation à rassembler largement, des deux réseaux. Que dit exactement cette dimension ?
Je vous remercie d'expliciter la dimension relative à l'intégration de « la plus grande partie possible de la communauté éducative (public et privé) » et l'étendue qu'il convient de lui donner.
le curé voudrait que l'école Sainte-Thérèse soit dans le projet avec nous la mairie est pas chaude mais il paraît qu'un critère regarde si on a mis tout le monde public et privé c'est vrai ça
Option A, on monte le projet avec l'école publique seule. Option B, on y ajoute l'école privée et le plus d'acteurs possible. Un des critères qualitatifs fait-il la différence entre ces deux options ?
« La plus grande partie possible de la communauté éducative », ça vise qui en vrai ? Le public, le privé, la dame de la cantine ?`,
  'critere-inclusion': `
L'inclusion compte-t-elle dans les critères ?
linclusion c pris en compte cmt
Notre école accueille un dispositif ULIS, le projet en tient-il compte quelque part ?
Le document impose 10 % d'élèves handicapés pour le critère inclusion, paraît-il.
Que signifie « dynamique inclusive du projet porté » et comment la juge-t-on ?
Peut-on valoriser un travail avec des enfants à besoins particuliers dans la candidature ?
Bonjour, enseignante spécialisée à Échirolles, j'utilise les tablettes avec des élèves dyslexiques et autistes. J'aimerais savoir si le fait de penser le projet pour eux pèse dans l'examen du dossier.
L'AESH de notre école croit que rien n'est prévu pour les enfants en situation de handicap dans cet appel. J'ai pourtant relevé le mot inclusif dans les critères. Comment est-ce apprécié ?
Je vous prie de préciser les modalités d'appréciation de la « dynamique inclusive » parmi les critères qualitatifs et les éventuels indicateurs retenus.
on a trois enfants sourds dans l'école et on voudrait montrer que le numérique les aide à suivre avec les autres est-ce que c'est un point qui est regardé dans le projet
Imaginons un projet entièrement bâti autour des élèves qui ont du mal à suivre, avec des outils adaptés pour chacun. À quelle dimension des critères cela répondrait-il, et sur quelles preuves ?
Pour les gamins différents, votre appel il prévoit un bon point dans la sélection ou c'est juste un joli mot dans un coin de page ?`,
  'critere-collectif': `
Vaut-il mieux associer plusieurs écoles ?
1 ecole ou plusieur dans le projet c mieux ?
Un projet porté par une seule classe est-il moins bien vu qu'un projet à plusieurs ?
Il faut au moins trois écoles pour remplir la dimension collective, c'est exact ?
Est-ce un avantage de faire travailler toutes nos classes ensemble ?
Une école qui part seule est-elle désavantagée par rapport à un groupe d'écoles ?
Bonjour, nos deux écoles de Tignieu se parlent peu. Je me demande si cela vaut la peine de les réunir autour d'un projet commun plutôt que de les présenter chacune dans son coin. Le dossier y gagne-t-il ?
Le directeur de la plus grande école veut faire cavalier seul, en disant que le nombre d'écoles ne change rien à l'étude du projet. Je crois me rappeler une dimension « collectif ». Qui a raison ?
Je vous prie d'indiquer dans quelle mesure la participation de plusieurs écoles ou classes est valorisée, et si un seuil minimal est fixé par le document.
y a juste la maîtresse de CM2 qui est motivée les autres suivent pas trop est-ce que c'est embêtant si le projet c'est que sa classe à elle ou il vaut mieux embarquer les collègues
Deux variantes sur mon bureau : un projet pour une seule classe, très poussé ; un autre, plus simple, partagé par cinq classes de deux écoles. Laquelle colle mieux à la dimension collective ?
Jouer solo ou jouer en équipe, c'est quoi le mieux pour marquer des points ? On est deux écoles voisines qui hésitent à se mettre ensemble.`,
  'critere-innovation': `
Un projet innovant, c'est quoi pour vous ?
innovant sa veu dire koi ds lappel
Qu'attend-on derrière le « caractère innovant du projet » ?
Utiliser des tablettes suffit pour être innovant, n'est-ce pas ?
Le document donne-t-il des exemples de projets considérés comme innovants ?
Un projet classique, sans grande nouveauté, serait-il mal vu ?
Bonjour, nos enseignants de Saint-Quentin-Fallavier veulent faire un journal numérique, ce que beaucoup d'écoles font déjà. Est-ce assez original pour la dimension innovante, et comment le texte définit-il cela ?
Un formateur nous a soutenu qu'il fallait obligatoirement de la programmation ou de l'intelligence artificielle pour que le projet soit jugé nouveau. Cette exigence est-elle quelque part dans le document ?
Je vous saurais gré de préciser la définition retenue du caractère innovant d'un projet, ou à défaut de m'indiquer les illustrations que l'appel en fournit.
la directrice dit que son idée c'est du jamais vu faire écrire un roman par trois classes à distance mais qui c'est qui décide si c'est du neuf ou pas et c'est marqué où
Prenons deux idées : une webradio, et un herbier avec photos géolocalisées. Laquelle serait qualifiée d'innovante au sens du critère, ou n'y a-t-il aucun repère pour le dire ?
Faut-il inventer la poudre pour plaire ? Le côté « original » du projet, vous mettez quoi derrière, parce que nous on fait simple.`,
  'critere-parentalite': `
La parentalité compte-t-elle pour la sélection ?
les action avec les parent ca fait d points ?
Le travail avec les familles est-il regardé quand on étudie les candidatures ?
L'axe parentalité n'entre pas dans les critères, c'est juste un pilier de plus, non ?
Une ambition forte sur les familles peut-elle faire pencher la balance ?
Si notre volet parents est faible, serons-nous pénalisés dans l'examen ?
Bonjour, nous avons surtout travaillé le matériel et la pédagogie à Chozeau ; la partie destinée aux parents tient en deux lignes. Est-ce un élément apprécié dans le choix des communes, au point qu'il faille la développer ?
Une élue soutient que les soirées pour les parents, c'est du décor et que personne ne les regarde au moment de trancher. Il me semble avoir lu « ambition » quelque part à ce sujet. Est-ce un critère ?
Merci de confirmer que l'ambition de l'axe parentalité figure au nombre des critères qualitatifs d'examen et d'indiquer, le cas échéant, le poids qui lui est attribué.
on se demande si ça vaut le coup de se casser la tête à monter des ateliers avec les familles est-ce que ceux qui choisissent les dossiers regardent cette partie-là
Si deux dossiers sont identiques sauf sur les familles, l'un avec quatre rencontres prévues, l'autre sans rien, le premier a-t-il un avantage reconnu par les critères ?
Les réunions de parents, ça rapporte quelque chose au classement ou c'est peanuts ? Franchement, pour mobiliser l'équipe j'ai besoin de le savoir.`,
  'critere-maternelle': `
Faut-il inclure la maternelle ?
les petits faut les mettre ds le projet ou pas
Un projet uniquement pour les CP-CM2 est-il recevable sans les petits ?
Sans classe de maternelle, le dossier est refusé d'office, c'est bien ça ?
Associer les enfants de 3 à 6 ans apporte-t-il un plus à la candidature ?
Peut-on laisser de côté les PS-GS sans être pénalisé dans les critères ?
Bonjour, notre commune de Brézins envisage de concentrer son effort sur les grands, faute de volontaires chez les petits. Est-on tenu de prévoir quelque chose pour l'âge maternel, ou est-ce seulement apprécié ?
La directrice de l'élémentaire dit que les petits n'intéressent pas cet appel et qu'il est inutile de les mettre. Sa collègue de maternelle est vexée. Le texte en fait-il un critère ?
Je vous prie de m'indiquer si la prise en compte des enfants d'âge maternel constitue une condition de recevabilité ou un simple élément d'appréciation qualitative.
chez nous les parents veulent pas d'écran pour les tout-petits alors on pensait faire le projet que pour les grands est-ce que ça va nous coûter cher de pas mettre la maternelle
Deux versions du projet : l'une ne vise que le cycle 3, l'autre ajoute les moyens et grands. La première est-elle encore acceptable, et la seconde mieux considérée ?
On embarque les p'tits bouts dans l'aventure ou on les laisse à leurs gommettes ? Est-ce que leur présence change quelque chose pour être choisi ?`,
  canope: `
Qui forme les professeurs ?
c ki ki fait la formation d prof
Quel organisme est chargé de former les enseignants dans ce programme ?
La formation est assurée par le vendeur des tablettes, j'imagine.
Réseau Canopé intervient-il, et pour lequel des quatre piliers ?
Si ce n'est ni la mairie ni l'inspection, qui s'occupe d'apprendre le numérique aux maîtres ?
Bonjour, les enseignantes de Saint-Just-Chaleyssin s'inquiètent de recevoir du matériel sans savoir l'utiliser. J'aimerais leur dire avec quel partenaire elles seront formées, et où l'on indique ce qu'elles souhaitent apprendre.
Le maire pense devoir payer un formateur privé pour apprendre aux instits à se servir des écrans. Il me semblait qu'un réseau public s'en chargeait déjà dans le programme. Lequel est-ce ?
Je souhaite connaître l'identité du partenaire désigné pour la formation des professeurs au titre des piliers du programme.
les collègues de cinquante-cinq ans elles flippent un peu avec les tablettes elles demandent qui va venir leur montrer comment ça marche est-ce que c'est quelqu'un de chez Apple ou de l'éducation nationale
Je rédige le paragraphe « formation » de notre projet. J'ai les thématiques ; il me manque le nom de celui avec qui elle est organisée. Que dois-je écrire ?
Qui va s'y coller pour apprendre la tablette à notre bonne vieille équipe ? Vous avez un partenaire pour ça ou on demande au neveu du maire ?`,
  'formation-modalites': `
Combien de temps dure la formation ?
la formation c cb d heure et ou
Les formations des enseignants ont-elles lieu sur le temps de classe ou le mercredi ?
Dix-huit heures de formation par enseignant sont imposées, à ce qu'on m'a dit.
Chaque professeur est-il tenu de suivre la formation, même ceux à mi-temps ?
Se forme-t-on à l'école, à Grenoble ou à distance, et à quel moment ?
Bonjour, je dois prévoir des remplaçants à l'école de Saint-Victor-de-Cessieu. Pourriez-vous m'indiquer le nombre de jours de formation prévus pour les enseignants et s'ils seront absents de leur classe ?
Une collègue syndiquée soutient que la formation ne peut pas être obligatoire hors du temps de service. La directrice dit que tout le monde devra y passer. Le document précise-t-il la durée et l'obligation ?
Je vous remercie de m'indiquer le volume horaire, le lieu, le calendrier et le caractère obligatoire ou facultatif des actions de formation destinées aux professeurs.
moi je suis à quatre-vingts pour cent avec deux enfants alors si la formation c'est le soir ou le samedi je peux pas est-ce qu'on sait quand c'est et combien de temps ça prend
Admettons que nos cinq enseignants soient formés : une demi-journée, trois jours, une semaine ? Dans l'école ou ailleurs ? J'ai besoin d'un ordre d'idée pour leur emploi du temps.
La formation, c'est genre deux heures avec un café ou trois jours enfermés à Grenoble ? Mes collègues veulent savoir dans quoi elles s'embarquent.`,
  'parentalite-numerique': `
La parentalité numérique, c'est quoi ?
parentalité numerik sa consiste en koi
En quoi consiste le pilier tourné vers les familles ?
La parentalité numérique, c'est offrir des tablettes aux parents, je crois.
Que recouvre l'accompagnement des familles au numérique dans ce programme ?
Ce pilier-là n'est ni du matériel ni de la formation de profs, alors c'est quoi ?
Bonjour, je lis « accompagnement à la parentalité numérique » dans le dossier et personne à la mairie de Roche ne sait ce que cela recouvre. De quoi s'agit-il, et à partir de quoi est-ce construit ?
Mon mari croit que c'est un logiciel de contrôle parental qu'on installera chez les gens. J'ai plutôt compris qu'il s'agissait d'aider les familles. Quelle est la bonne définition de ce pilier ?
Je vous prie de bien vouloir définir la notion de parentalité numérique telle qu'elle figure au quatrième pilier de l'appel et d'en préciser le mode d'élaboration.
on nous dit les quatre piliers bon le matériel je vois la formation je vois les ressources je vois mais le truc avec les parents et le numérique je vois pas du tout ce que c'est
Si une maman me demande en réunion « c'est quoi votre parentalité machin, vous allez nous faire la morale ? », que puis-je lui répondre de juste en deux phrases ?
Parentalité numérique, encore un mot inventé dans un bureau ! Ça veut dire quoi pour des parents normaux comme nous ?`,
  'petite-poussee': `
La Petite Poussée, c'est qui ?
c koi la petite pousse ?
Le document cite la Petite Poussée : association, entreprise, service public ?
La Petite Poussée, c'est la crèche de Grenoble, si je ne me trompe pas.
Quel est le rôle de la Petite Poussée dans le programme ?
Je ne connais pas ce partenaire au nom bizarre, à quel pilier est-il rattaché ?
Bonjour, en préparant la partie familles pour l'école de Cessieu, je tombe sur « la Petite Poussée » sans aucune explication. Savez-vous qui se cache derrière ce nom et ce qu'ils font au juste ?
Un parent a cru que la Petite Poussée était une marque de tablettes pour bébés. J'ai souri, mais je n'ai pas su quoi lui dire. Que dit le document de ce partenaire ?
Je souhaite obtenir les informations dont vous disposez au sujet de l'organisme dénommé « la Petite Poussée », partenaire mentionné dans l'appel.
dans le texte y a marqué en partenariat avec la petite poussée mais c'est des gens du coin ou c'est national ils viennent dans les écoles ou quoi vous en savez plus
Avant de citer la Petite Poussée dans notre projet, je préfère savoir à qui j'ai affaire : est-ce bien eux qui interviennent sur le volet familles, et à partir de quoi ?
La Petite Poussée, joli nom, on dirait une sage-femme ! Sérieusement, ils font quoi dans cette galère ?`,
  'ligue-parentalite': `
Qui coordonne la parentalité aujourd'hui ?
c encore la petite poussee ki soccupe d parents ?
Depuis fin 2024, quel organisme pilote le volet familles du programme ?
La Petite Poussée gère toujours le pilier parentalité en ce moment, exact ?
La Ligue de l'enseignement a-t-elle repris l'accompagnement des familles ?
Si le partenaire d'origine n'est plus en charge des parents, qui l'a remplacé ?
Bonjour, nous lançons enfin nos actions avec les parents à Saint-Marcellin et le contact que nous avions ne répond plus. Y a-t-il eu un changement, et qui s'occupe désormais de ce volet dans le département ?
Une collègue me dit que c'est maintenant la Ligue de l'enseignement de l'Isère qui tient les rênes pour les familles, alors que notre vieux document donne un autre nom. Peut-on me confirmer qui c'est actuellement ?
Je vous remercie de m'indiquer l'organisme assurant à ce jour la coordination du pilier parentalité, celui mentionné dans l'appel de 2023 ayant, semble-t-il, été relayé.
dans le papier de l'époque c'était la petite poussée mais on m'a dit que ça avait changé de main à l'automne 2024 alors maintenant c'est qui qui s'occupe des parents
Je dois envoyer une invitation au responsable actuel du volet familles pour notre soirée du mois prochain. À quel organisme l'adresser, celui du document d'origine ou un autre qui a pris la suite ?
Ça bouge tout le temps ces histoires ! Au jour d'aujourd'hui, pour le volet parents, c'est qui le chef d'orchestre ?`,
  'role-parents': `
Quelle place pour les parents d'élèves ?
nous les parents on fait koi ds le projet
L'association de parents a-t-elle un rôle officiel dans la candidature de l'école ?
Les parents n'ont pas leur mot à dire, tout se fait entre mairie et maîtres, c'est ça ?
En tant que déléguée de parents, comment puis-je prendre part au projet de l'école ?
Les familles sont-elles seulement spectatrices, ou participent-elles au projet ?
Bonjour, présidente du sou des écoles de Réaumont, j'aimerais savoir à quel titre les parents interviennent dans le projet : sont-ils consultés, associés à l'écriture, ou simplement destinataires de quelques réunions ?
Le directeur nous a gentiment fait comprendre que ce dossier ne regardait pas les parents élus. Je trouve ça fort, puisqu'un pilier entier parle des familles. Quelle place nous donne le document ?
En qualité de représentant élu des parents d'élèves, je souhaite connaître le rôle que l'appel reconnaît aux familles et aux associations qui les représentent dans l'élaboration des projets.
mes deux gosses sont dans cette école et j'ai envie de donner un coup de main pour le projet numérique est-ce que les parents comme moi ont une place dedans ou on reste à la porte
Imaginons que notre association de parents propose trois idées pour le projet de l'école. Y a-t-il un endroit où elles comptent, une place prévue pour nous dans le texte ?
Et nous les parents, on sert à quoi là-dedans, à part faire des crêpes pour payer le reste ? On nous prévoit un rôle ou pas ?`,
  'tablettes-a-la-maison': `
Les tablettes peuvent-elles aller à la maison ?
les gosses ramene les tablette chez eux ?
Un élève malade peut-il travailler chez lui avec la tablette de l'école ?
Le matériel ne doit jamais sortir de l'école, c'est interdit par l'appel, non ?
Peut-on prêter les portables aux familles qui n'ont rien à la maison ?
« Matériel mobile », cela veut-il dire que les enfants peuvent l'emporter ?
Bonjour, pendant le confinement, vingt familles de notre école de Fontaine n'avaient aucun appareil. Si cela se reproduit, aurait-on le droit de confier le matériel du PAC aux enfants le soir ou durant une fermeture ?
Une maman est persuadée que sa fille rentrera chaque soir avec sa tablette personnelle, et elle s'inquiète déjà de la casse. Le document dit-il si les appareils peuvent quitter l'école ?
Je vous prie de préciser si les équipements mobiles destinés aux élèves sont susceptibles d'être utilisés au domicile de ceux-ci, et sous quelles conditions.
on aimerait que les CM2 finissent leurs exposés le week-end sur l'ordi de l'école est-ce que c'est permis qu'ils le prennent dans le cartable le vendredi soir
Mercredi, Hugo s'est cassé la jambe : six semaines à la maison. Est-ce qu'on peut lui confier l'un des appareils du programme pour suivre la classe depuis son canapé ?
La tablette, elle dort à l'école ou elle rentre avec le môme ? Parce que chez nous, entre le chien et le petit frère, je donne pas cher de sa peau.`,
  'temps-ecran': `
Et le temps d'écran des enfants ?
les ecran c pas bon pr les petit non ?
Le document parle-t-il des dangers des écrans pour les jeunes enfants ?
Les tablettes sont limitées à vingt minutes par jour dans l'appel, c'est bien ça ?
Rien sur la santé ni sur la vue des enfants dans tout ce programme ?
Comment répondre aux parents inquiets de voir des tablettes en petite section ?
Bonjour, médecin et père d'un garçon de quatre ans à Seyssinet, je suis très inquiet de cette arrivée d'écrans à la maternelle. L'appel fixe-t-il une durée maximale d'exposition ou aborde-t-il seulement ce sujet ?
La pédiatre de ma fille dit qu'avant six ans il faut zéro écran, et une élue me répond que le programme a réglé cette question. J'aimerais savoir ce que le document en dit vraiment.
Je souhaite savoir si l'appel comporte des prescriptions relatives à l'exposition des jeunes enfants aux écrans ou à leurs effets sur la santé.
une maman a pleuré en réunion parce que son fils est accro à la tablette et maintenant l'école s'y met aussi on lui répond quoi est-ce que votre texte parle de ça quelque part
Nous voudrions organiser une soirée sur le sommeil et les écrans avec les familles. Le programme traite-t-il de ce sujet, ou peut-on au moins le proposer dans le volet des parents ?
On passe notre temps à leur arracher la tablette à la maison et l'école leur en redonne une ! Vous dites quoi, vous, sur l'overdose d'écrans chez les minots ?`,
  'ecole-privee': `
Les écoles privées sont-elles concernées ?
le privé a droit au programme ?
Notre école catholique peut-elle recevoir des tablettes grâce à cet appel ?
L'appel est strictement réservé aux écoles publiques, n'est-ce pas ?
Un établissement privé peut-il figurer dans le dossier de la commune ?
Exclut-on les élèves du privé de ce programme ?
Bonjour, cheffe d'établissement de l'école Notre-Dame à La Côte-Saint-André, je me demande si nos cent dix élèves peuvent profiter du programme au même titre que ceux des écoles communales. Le document parle-t-il de nous ?
Un conseiller municipal très remonté déclare que pas un centime ne doit aller à l'enseignement privé et que l'appel l'interdit. Je ne trouve pas cette interdiction. Les écoles privées y ont-elles accès ?
Je vous prie de m'indiquer si les établissements d'enseignement privés du premier degré sont au nombre des bénéficiaires du programme et, si oui, dans quelles limites.
ma fille est à l'école Saint-François et son cousin à l'école publique d'en face lui il aura des tablettes et elle non ou est-ce que les écoles privées y ont droit aussi
Dans notre bourg, l'école communale a cinq classes et l'école sous tutelle diocésaine en a quatre. Au moment d'écrire le projet, est-ce que la seconde peut aussi être équipée ?
Le privé, il est invité à la fête ou il regarde par la fenêtre ? On a une petite école de bonnes sœurs qui voudrait bien en être.`,
  'prive-depose-seul': `
Une école privée peut-elle candidater seule ?
ecole privé on depose nous meme le dossier ?
En tant que cheffe d'établissement privé, puis-je envoyer notre candidature sans la mairie ?
L'OGEC dépose son propre dossier, à part de celui de la commune, c'est bien ça ?
La mairie refuse de nous inclure : peut-on passer directement par le Département ?
Une école privée est-elle obligée de passer par le maire pour être candidate ?
Bonjour, directeur de l'école Sacré-Cœur à Vienne, nous entretenons peu de relations avec la municipalité. Est-il possible que notre organisme de gestion remette lui-même un dossier, signé par moi ?
La direction diocésaine nous a écrit que chaque école catholique pouvait candidater de façon autonome, sans l'aval de la ville. J'en doute à la lecture de l'appel. Qui doit déposer pour nous ?
Je souhaite savoir si un établissement privé dispose de la faculté de présenter une candidature distincte de celle de la commune de son ressort.
le maire il nous aime pas trop nous l'école privée alors on voudrait faire notre demande de notre côté sans lui demander rien est-ce qu'on a le droit de déposer tout seuls
Si la commune ne candidate pas, notre établissement catholique peut-il tout de même le faire en son nom propre, ou sommes-nous coincés par sa décision ?
On peut pas shunter la mairie, nous dans le privé ? Un p'tit dossier perso, signé du dirlo, et roule ma poule ?`,
};
