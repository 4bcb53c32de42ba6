/** Whole messages as people write them, by the FAQ entry that answers them. */
export const MESSAGES_1: Readonly<Record<string, string>> = {
  'tne-cest-quoi': `
TNE, ça veut dire quoi ?
cé koi ce truc tne svp
Je débarque complètement, on peut m'expliquer ce que recouvre ce sigle TNE ?
Les territoires numériques éducatifs, c'est juste un nouveau nom pour un achat de tablettes, c'est ça ?
Vous pourriez me présenter en deux phrases cette grande démarche nationale sur le numérique à l'école ?
Si ce n'est ni une loi ni un simple site internet, c'est quoi au juste, TNE ?
Bonjour, je viens d'être élue adjointe aux écoles à Vinay et tout le monde parle de TNE en réunion comme si c'était évident. Je n'ose pas demander : de quoi s'agit-il exactement ?
On m'a dit que TNE était une entreprise privée qui vend des écrans aux mairies. J'ai un doute, parce que le courrier parle de stratégie pour le numérique éducatif, donc je préfère vérifier ce que c'est.
Je dois présenter demain soir le dispositif TNE au conseil municipal, devant des gens qui n'en ont jamais entendu parler. Quelle définition simple puis-je leur donner pour commencer, sans entrer dans les détails du dossier ?
Dans le cadre de la rédaction d'une note à l'attention de Monsieur le Maire, je vous saurais gré de bien vouloir m'indiquer la définition et la nature des Territoires numériques éducatifs.
alors voilà je suis maman d'élève à Tullins la maîtresse nous a dit que l'école entrait peut-être dans les territoires numériques machin et moi je sais pas du tout ce que c'est ce truc
Mon collègue de la communauté de communes soutient que TNE concerne la fibre et les antennes, donc l'aménagement du territoire. Moi je pensais que c'était lié à l'école. Pouvez-vous me dire à quoi correspond ce nom ?`,
  'tne-objectifs': `
Quel but poursuit le TNE ?
sa sert a koi le tne au final
Quelles sont les grandes ambitions affichées par ce programme pour les élèves ?
Le TNE vise seulement à moderniser les salles, pas à améliorer le niveau des enfants, je me trompe ?
Au-delà des appareils, qu'est-ce que le programme cherche à améliorer, concrètement, dans la scolarité des gamins ?
Merci de préciser les finalités assignées au programme TNE, pour insertion dans l'exposé des motifs.
Un conseiller d'opposition m'a lancé que tout ça n'avait aucune finalité sérieuse, que c'était de la poudre aux yeux. J'aimerais lui répondre avec ce que le texte annonce vraiment comme ambitions générales. Quelles sont-elles ?
Je suis directrice à Rives et avant d'embarquer mon équipe, je veux savoir pourquoi ce programme existe. Réussite des élèves, justice sociale, autre chose ? Bref, à quoi veut-on arriver avec le TNE ?
On m'a affirmé que l'objectif numéro un du TNE, c'était de faire des économies sur les manuels en papier. Ça m'étonne beaucoup. Qu'est-ce qui est réellement recherché par ce programme, d'après le document ?
franchement on nous bassine avec leur programme numérique mais personne est fichu de nous dire pourquoi on fait ça, c'est pour réduire les inégalités, remonter le niveau, ou juste faire joli dans le journal ?
Si le but n'est pas de remplacer les enseignants par des écrans, comme le craignent certains parents de notre village, alors quel est-il ? J'ai une réunion publique jeudi et il me faut les intentions du programme.
Bonjour, pour l'article du bulletin municipal de Saint-Ismier, je cherche une phrase résumant les visées du TNE : pas les kits, pas les montants, simplement ce que l'on espère obtenir pour les enfants et l'école. Merci d'avance.`,
  'tne-departements': `
Combien de départements dans le TNE ?
ya ke lisere ou dotres departemen aussi
L'Isère est le seul département à bénéficier du TNE, c'est bien ça ?
Pouvez-vous me donner la liste des départements retenus en France pour ce programme ?
Ma sœur enseigne dans le Doubs, est-ce que son département fait aussi partie du programme TNE ?
Hormis le nôtre, quels autres coins de France participent aux Territoires numériques éducatifs ?
Un vendeur de matériel m'a assuré que le TNE était désormais national et couvrait les cent un départements. Je croyais qu'il n'y en avait qu'une poignée. Quel est le bon chiffre, selon votre document ?
Bonjour, je travaille pour une association d'élus et je fais un tableau comparatif. J'aurais besoin de savoir quel nombre de départements ont été choisis pour le TNE, et lesquels si vous avez leurs noms.
On m'a dit que seuls deux départements étaient concernés, l'Aisne et le Val-d'Oise, et que l'Isère n'était qu'un ajout tardif. Je voudrais simplement savoir combien ils sont en tout aujourd'hui à suivre ce programme.
Aux fins de complétude de notre rapport d'orientation, pourriez-vous nous communiquer le nombre total de départements engagés dans le programme Territoires numériques éducatifs, ainsi que, le cas échéant, leur énumération ? Cordialement.
dis donc on est les seuls veinards avec ça ou bien y en a d'autres des départements qui ont le même programme TNE parce que mon beauf en Corrèze jure que chez lui aussi
Nous avons un couple d'enseignants qui arrive des Bouches-du-Rhône et qui dit avoir connu le même dispositif là-bas. C'est possible ? Je pensais que rien n'existait en dehors de chez nous, combien de territoires sont dans le coup ?`,
  'tne-soutien': `
Qui est derrière le financement du TNE ?
c ki ki paye le programe tne
Le TNE est entièrement porté par l'Union européenne, d'après mon DGS, vous confirmez ?
Quels organismes nationaux appuient ce programme, à part le Département ?
La Caisse des dépôts, enfin la Banque des Territoires, joue-t-elle un rôle dans ce programme ?
L'argent du TNE ne tombe pas du ciel : de quelle institution vient-il, à l'origine ?
Lors d'une réunion à la préfecture, quelqu'un a mentionné le SGPI à propos des Territoires numériques éducatifs, et je n'ai pas osé lever la main. Ces gens-là soutiennent vraiment le programme, et avec qui d'autre ?
Un parent d'élève très remonté prétend que le programme TNE est payé par Google et Microsoft pour placer leurs produits. J'aimerais lui clouer le bec : quels sont les soutiens officiels du programme ?
Bonjour, pour les logos à faire figurer sur notre affiche, je cherche les partenaires financeurs du programme TNE à l'échelle nationale. Est-ce l'État seul, ou y a-t-il une banque publique associée ?
Nous vous prions de bien vouloir nous indiquer les entités apportant leur concours au programme Territoires numériques éducatifs, ainsi que la quote-part de chacune d'elles si cette information figure au document.
bon si c'est pas le ministère tout seul ni la région, alors qui c'est qui met les sous dans le TNE au niveau national, y a forcément un gros organisme qui soutient non
On m'a dit que la Banque des Territoires finançait la moitié du TNE et le secrétariat général pour l'investissement l'autre moitié. Notre comptable à Voreppe veut être sûre de cette répartition avant de l'écrire dans sa note.`,
  'pac-cest-quoi': `
C'est quoi un PAC au juste ?
pac sa veu dire koi svp
Programme d'actions concertées : pourriez-vous m'expliquer ce que cela recouvre ?
Un PAC, c'est un lot de dix tablettes et rien d'autre, on est d'accord ?
Je lis partout ces trois lettres, P, A, C, et je ne comprends pas ce que ça désigne.
Chez nous la PAC ce sont les aides agricoles, donc là, pour l'école, de quoi parle-t-on ?
Bonjour, secrétaire de mairie à Roybon. Mon maire me demande d'en commander deux sans savoir lui-même ce que c'est. Avant toute chose, que contient cette offre appelée PAC, et pour combien de classes est-elle pensée ?
Le commercial qui est passé mardi m'a expliqué qu'un PAC était un contrat de maintenance sur cinq ans. J'avais compris que c'était plutôt un ensemble matériel, formation et le reste. Lequel de nous deux a raison ?
Dans la perspective de la présentation du dispositif à la commission scolaire, je vous remercie de bien vouloir me préciser la définition et la composition d'un programme d'actions concertées au sens de l'appel isérois.
on est en conseil des maîtres et personne sait ce que c'est qu'un PAC, y en a une qui dit que c'est une classe, l'autre un chariot, moi je crois que c'est un paquet complet
Ce n'est donc ni une subvention, ni un appareil, ni une école, si je comprends bien ? Alors quand le Département écrit qu'une commune demande des PAC, qu'est-ce qu'elle demande exactement ? Merci de votre patience avec une novice.
Imaginons que nous obtenions un PAC pour l'école de Chirens : qu'est-ce qui arrive chez nous, en gros ? Juste des cartons, ou aussi des ressources, de la formation et un volet pour les parents ? Je cherche une définition claire.`,
  'quatre-piliers': `
Rappelez-moi les quatre piliers
c koi les 4 pilier deja
Matériel, ressources, formation… il m'en manque un, quel est le dernier des quatre ?
Sur quels grands axes repose un programme d'actions concertées, et combien sont-ils ?
Les piliers sont au nombre de trois : matériel, formation, internet. C'est bien ça ?
Pouvez-vous énumérer l'ensemble des volets que le dossier doit couvrir, avec le partenaire de chacun ?
Bonjour, je prépare un diaporama pour le conseil d'école de Moirans et j'ai besoin de la liste complète des piliers, avec ce qu'il y a dedans et qui s'en occupe. Une ligne pour chacun me suffit.
Mon adjoint m'affirme que les quatre piliers sont l'école, la mairie, le Département et les parents. Je crois qu'il confond avec les acteurs. Vous pouvez me redonner la bonne liste pour que je la lui montre ?
je dicte ça en voiture alors pardon il me faut les quatre volets du programme tu sais l'équipement les parents le truc avec Canopé et encore un autre donne moi tout dans l'ordre merci
Conformément à votre courrier, notre dossier doit prendre en compte « les quatre piliers du PAC ». Or ceux-ci ne sont pas détaillés dans la pièce que nous avons reçue. Veuillez nous en communiquer l'intitulé exact.
À part le matériel, que tout le monde a bien retenu ici, personne n'est capable de citer les autres volets. La directrice dit deux, la maire dit cinq. Quels sont-ils, une bonne fois pour toutes ?
On m'a dit que la Petite Poussée et Réseau Canopé étaient chacun un pilier. J'imagine plutôt que ce sont les intervenants de deux d'entre eux. Donnez-moi le nom des quatre, s'il vous plaît, que j'y voie clair.`,
  'que-du-materiel': `
Juste les tablettes, sans le reste, possible ?
on veu ke le matos pas les formation
Donc on peut prendre l'équipement et laisser tomber la parentalité, c'est ça ?
Notre équipe refuse les formations : pouvons-nous quand même obtenir les ordinateurs seuls ?
Est-il permis d'écarter un des quatre piliers si la commune n'en voit pas l'utilité ?
Les volets formation et familles sont facultatifs, d'après mon collègue de Vif, vous confirmez.
Franchement, à l'école de Crolles, on a déjà des animations pour les parents et nos instits sont calés. Tout ce qu'il nous faut, c'est des machines. On est obligés de prendre le paquet entier ?
Un revendeur nous dit qu'il suffit de cocher la case équipement et de laisser les autres vides, que personne ne vérifie. Ça me semble louche. Le document autorise-t-il un dossier uniquement matériel ?
La commune souhaiterait limiter sa demande au seul volet relatif à l'équipement, à l'exclusion des ressources, de la formation et de l'accompagnement des familles. Je vous prie de bien vouloir m'indiquer si une telle demande est recevable.
Si je retire la formation, les ressources et les parents, est-ce que mon dossier tient encore debout ? Je pose la question parce que le conseil municipal n'a voté que pour des tablettes et rien d'autre.
moi ce que je veux c'est douze ordis pour les CM point barre, les soirées pour les familles on en a rien à faire, ça passe ou faut vraiment se taper tout le bazar autour
Nous serions prêts à candidater à La Mure, mais sans les actions de parentalité, faute de bénévoles et de salle. Peut-on ne garder que l'équipement et nous passer de ce volet-là, ou bien tout est lié ?`,
  'pilier-ressources': `
Le volet « ressources », ça comprend quoi ?
cé koi les resource dans le pac
Que met-on derrière le mot ressources : des manuels, des applis, un espace en ligne ?
Les ressources dont parle le texte sont des ressources humaines, donc un poste en plus, non ?
Sur les quatre volets, celui des contenus pour élèves et profs est le moins clair : en quoi consiste-t-il ?
Je cherche des exemples de contenus numériques prévus par le deuxième pilier pour nos classes.
Bonjour, je suis instit en CE1 à Pontcharra et je dois remplir la partie qui concerne les ressources. Je ne sais pas si on parle d'albums numériques, d'abonnements ou d'autre chose. Pouvez-vous m'éclairer sur ce pilier ?
On m'a raconté que le pilier ressources, c'était l'argent que la commune devait mettre de sa poche. Vu la place qu'il occupe à côté de la formation et de l'équipement, j'en doute. De quoi s'agit-il en vrai ?
Ce n'est ni le matériel, ni la formation, ni les parents : il reste donc ce fameux pilier dont personne ne parle chez nous. Qu'est-ce qu'il est censé apporter aux élèves et à leurs maîtres ?
Je vous saurais gré de bien vouloir préciser le contenu du pilier intitulé « ressources pour les élèves et leurs enseignants », et notamment s'il intègre un environnement numérique de travail et des abonnements.
alors j'ai bien pigé pour les tablettes mais après y a marqué ressources et là je sèche, c'est quoi, des livres sur écran, des jeux éducatifs, un ENT, tout ça à la fois ou rien du tout
Notre prestataire assure que le volet ressources se limite à l'ENT et que les manuels numériques n'y entrent pas. À Saint-Marcellin, nous avions compris plus large. Que trouve-t-on au juste dans ce pilier ?`,
  'tne-donnees-eleves': `
Et le RGPD pour les enfants ?
les doné des gamin sont protégé ??
La vie privée de nos élèves est-elle garantie dans ce programme ?
Aucune règle sur les informations personnelles des enfants, donc on fait comme on veut, c'est ça ?
Qui peut m'assurer que les noms et photos des écoliers ne partiront pas n'importe où ?
À part un grand principe de confiance, le texte impose-t-il des démarches sur les données personnelles ?
Je suis papa de deux enfants à Seyssinet et ça m'inquiète beaucoup, ces comptes en ligne à six ans. Où finissent leurs résultats, leurs prénoms, leurs connexions ? Que dit le programme à ce sujet ?
En qualité de déléguée à la protection des données de la commune, je souhaiterais savoir si le document prévoit une analyse d'impact, un registre ou toute autre formalité relative aux données personnelles des élèves. Merci d'avance.
Un éditeur nous a soutenu que le TNE était automatiquement conforme à la réglementation et qu'aucune précaution n'était nécessaire pour les données des élèves. Je préférerais lire ce que le texte dit vraiment avant de signer quoi que ce soit.
bonjour c'est la directrice on a des parents furax qui veulent pas que leurs mômes soient fichés sur internet à cause des tablettes je leur réponds quoi moi sur la confidentialité
Supposons qu'une classe de CP crée des comptes nominatifs sur une application : faut-il l'accord des familles, une déclaration, autre chose ? Je cherche ce que le programme prévoit en matière de confidentialité, et à qui m'adresser sinon.
On m'a dit que la CNIL avait déjà tout validé pour l'Isère et que nous n'avions plus à nous soucier des informations personnelles des enfants. Vrai ou faux, d'après ce que vous avez sous les yeux ?`,
  'tne-lien-familles': `
Le lien école-parents, il prévoit quoi ?
koi pour raproché les parents de lécole
Que fait le programme pour les familles qui décrochent avec l'informatique ?
Les parents sont totalement oubliés dans ce projet, c'est bien ce que je dois comprendre ?
Comment ce programme compte-t-il rapprocher l'école et les foyers éloignés du numérique ?
Hormis les enfants et les profs, le TNE s'intéresse-t-il aux papas et mamans, et de quelle façon ?
Dans notre quartier d'Échirolles, beaucoup de mamans n'ont pas d'adresse mail et ne lisent jamais les messages de la maîtresse. Est-ce que le TNE a prévu quelque chose pour renouer avec ces familles-là ?
Une enseignante m'a affirmé que le programme ne concernait que ce qui se passe en classe, et que la relation avec les familles n'y figurait pas du tout. J'avais pourtant cru lire le contraire. Qui a raison ?
Je vous prie de bien vouloir m'indiquer les objectifs du programme en matière de renforcement des relations entre l'institution scolaire et les familles, en particulier celles en situation de décrochage numérique.
je suis déléguée des parents à Fontaine et j'aimerais bien savoir si c'est encore un truc où on nous demande pas notre avis ou si y a une vraie idée d'alliance entre nous et l'école
Le médiateur de la médiathèque prétend que c'est à la commune seule d'inventer des choses pour rapprocher les parents de l'école, et que le TNE n'en dit rien. Est-ce vrai, ou est-ce un objectif affiché du programme ?
Prenons une famille qui ne sait pas ouvrir le cahier de textes en ligne et qui s'éloigne peu à peu de l'école. Est-ce exactement le genre de situation que le programme veut corriger, et avec quelle intention générale ?`,
  'tne-pratiques-enseignantes': `
Ça change quoi pour les profs, le TNE ?
sa va changé koi dan notre fasson denseigné
Comment le programme entend-il faire évoluer la manière de faire classe ?
Le TNE ne modifie en rien notre pédagogie, il ajoute juste des écrans, d'accord ?
L'hybridation dont parle le document, ça vise quoi du côté des maîtres et des maîtresses ?
En dehors du matériel, qu'est-ce qui va bouger dans le métier des enseignants ?
J'enseigne depuis vingt-sept ans à Mens, avec un tableau noir et ça marche très bien. Dites-moi franchement ce que ce programme attend comme changement dans mes habitudes de travail, parce que je crains le pire.
Notre syndicat affirme que le TNE va obliger les professeurs à faire cours à distance un jour par semaine. Je n'ai rien vu de tel. Que dit le document sur l'évolution de leurs pratiques ?
Dans le cadre de la préparation d'une animation pédagogique, nous souhaiterions connaître les évolutions des pratiques professionnelles visées par le programme ainsi que le rôle de Réseau Canopé auprès des équipes.
alors nous les instits on nous dit toujours changez vos pratiques mais vers quoi au juste, plus d'autonomie pour les gosses, du travail mi présence mi distance, c'est quoi l'idée derrière le TNE
On m'a dit que le programme visait surtout l'autonomie des élèves et que les enseignants, eux, pouvaient continuer exactement comme avant. C'est contradictoire, non ? Qu'est-ce que le TNE veut transformer dans leur façon d'enseigner ?
Exemple concret : dans ma classe de CM2 à Corps, je fais tout en collectif. Si nous entrons dans le TNE, le programme souhaite-t-il que je travaille autrement, et avec quel accompagnement pour moi ?`,
  'tne-crise-generalisation': `
C'est un test avant de généraliser ?
cé juste une expérimentation ou sa va duré
Est-ce que le but est d'étendre ensuite ce programme à toute la France ?
Le TNE est définitif et déjà généralisé partout, donc ce n'est plus un essai, c'est ça ?
Le programme a-t-il été pensé en réaction au confinement et à l'école à la maison ?
Si l'expérience n'est pas concluante chez nous, y a-t-il un projet national derrière quand même ?
Je me souviens de mars 2020 et de la pagaille quand les écoles ont fermé du jour au lendemain. Le TNE sert-il aussi à tenir le coup lors d'une prochaine crise, ou c'est sans rapport ?
Un ami élu dans la Drôme me soutient que nous servons de cobayes et que, si ça marche, tous les départements suivront. Est-ce bien ce que prévoit le document, une évaluation avant un déploiement national ?
Merci de bien vouloir préciser si le programme revêt un caractère expérimental et si une évaluation de la faisabilité de son extension à l'ensemble du territoire national est envisagée.
bon moi j'ai connu le plan informatique pour tous en 85 et on a vu le résultat, là c'est encore une expérience pilote qu'on lâche au bout de deux ans ou y a l'idée d'en faire profiter tout le pays
On m'a dit que ce programme n'avait aucun lien avec la gestion de crise ni avec la gouvernance du numérique sur le territoire, que c'était seulement du matériel. Pourtant l'introduction du document semble dire autre chose, non ?
Nous hésitons à Saint-Égrève à investir dans un dispositif qui pourrait rester sans lendemain. Savez-vous s'il s'agit d'un simple pilote et si l'État envisage, à terme, de l'appliquer partout ailleurs ?`,
  'tne-mutualisation': `
Le texte parle-t-il de mutualisation ?
partage dexpérience entre ecole c prévu ??
L'échange de bonnes pratiques entre territoires fait-il partie des objectifs du programme ?
Chacun reste dans son coin, le document n'encourage aucune mise en commun, c'est bien cela ?
Est-ce que le programme prévoit que les écoles s'inspirent les unes des autres ?
Sans aller jusqu'à un dossier commun, le document encourage-t-il à se partager méthodes et idées ?
L'école de Biviers a monté de super projets avec ses tablettes et nous aimerions profiter de son expérience. Le TNE a-t-il dans ses buts ce genre de circulation d'idées entre les équipes, ou rien n'est dit ?
Notre chargée de mission à l'intercommunalité soutient que le document organise un réseau officiel d'échanges avec des réunions obligatoires. Je ne l'ai pas trouvé. Que dit-il au juste sur le partage des pratiques et la mutualisation ?
Nous vous remercions de nous indiquer dans quelle mesure le document de référence promeut le développement de procédures mutualisées et la circulation d'informations entre les acteurs du territoire.
tu sais nous les petites écoles on réinvente la roue chacun de notre côté c'est pénible, est-ce que dans leurs objectifs y a un truc du genre on se refile les bons plans entre collègues
J'ai lu le mot mutualisation dans l'introduction, et mon maire en conclut que tout doit être mis en commun avec les voisins. À mon avis c'est seulement un objectif général. Que faut-il comprendre de ce passage ?
On m'a dit que les retours d'expérience entre écoles n'intéressaient pas le programme. Or, si nous découvrons à Allevard une astuce utile, nous serions contents qu'elle serve ailleurs. Est-ce dans l'esprit affiché par le document ?`,
  'qui-peut-candidater': `
Qui a le droit de candidater ?
on peu candidaté nous ou pas, commune en isere
À qui s'adresse cet appel, et quelles conditions faut-il remplir pour y répondre ?
Seules les grandes villes comme Grenoble peuvent répondre à l'AMI, c'est exact ?
Nous sommes à Saint-Jean-de-Bournay, notre commune est-elle éligible à cet appel ?
Y a-t-il des communes iséroises exclues d'office, ou tout le monde peut-il se présenter ?
Bonjour, je remplace la DGS pour deux mois et je découvre l'appel sur mon bureau. Avant d'y passer du temps, je veux être sûre d'une chose : quelles collectivités sont admises à y répondre ?
On m'a dit que l'appel était réservé aux communes classées en zone d'éducation prioritaire. Nous sommes un bourg ordinaire près de Morestel. Est-ce que cela nous ferme la porte, ou bien n'importe quelle commune du département est admise ?
Je vous prie de bien vouloir me préciser les critères d'éligibilité des collectivités à l'appel à manifestation d'intérêt, tant en ce qui concerne leur localisation que les prérequis techniques de leurs écoles.
dites c'est ouvert à qui votre truc, parce que ici à Villard-Bonnot on a une mairie une école et du débit correct, faut-il autre chose pour avoir le droit d'entrer dans la course
Le conseiller de la préfecture affirme qu'il faut être invité par le Département pour se présenter, donc que les communes ne peuvent pas postuler d'elles-mêmes. Cela m'étonne. Qui est admis à participer, selon le texte ?
Si ce ne sont ni les écoles ni les parents qui répondent, quelles sont alors les entités autorisées à se présenter, et à quelle condition de connexion ? J'en ai besoin pour une réunion de maires à Beaurepaire.`,
  'commune-hors-isere': `
Ouvert aux communes de la Drôme ?
on est ds lain on peu postulé kan meme ?
Notre village est en Savoie, à deux kilomètres de l'Isère : avons-nous le droit de participer ?
Être dans le Rhône n'empêche pas de candidater, d'après ma collègue, c'est bien ça ?
L'appel est-il réservé au seul département 38, ou les voisins peuvent-ils y répondre ?
Peut-on y prétendre quand la mairie n'est pas iséroise mais que les élèves, eux, le sont ?
Je suis maire d'un petit bourg de l'Ardèche et j'ai trouvé votre appel très bien fait. Nous n'avons rien d'équivalent ici. Serait-il envisageable que ma commune dépose un dossier malgré tout ?
On m'a dit que toute commune de la région Auvergne-Rhône-Alpes était acceptée, pas uniquement celles d'ici. Nous sommes à Saint-Genix, côté savoyard. Avant de mobiliser l'équipe, je voudrais être certaine que ce n'est pas peine perdue.
Notre collectivité, située dans le département de l'Ain mais membre d'un syndicat interdépartemental à majorité iséroise, souhaite savoir si elle est recevable à répondre au présent appel à manifestation d'intérêt.
j'habite à Romans et je bosse à la mairie là-bas, un pote de Saint-Marcellin me parle de vos 70 pour cent, du coup nous autres les Drômois on peut gratter quelque chose ou c'est mort
Il y a l'Isère, très bien, mais les autres ? Nous, par exemple, à Pont-de-Beauvoisin côté Savoie, notre jumelle de l'autre rive peut postuler. Sommes-nous écartés uniquement à cause de la frontière départementale ?
Un commercial démarche les mairies du nord du Vaucluse en disant que l'appel isérois leur est accessible sur simple demande. Je suis très sceptique. Une commune d'un autre département peut-elle vraiment se présenter ?`,
  'petite-commune': `
Une seule classe, ça suffit ?
on é un tt petit village avc 1 classe
Notre école n'a qu'une classe unique du CP au CM2, avons-nous nos chances d'entrer dans l'appel ?
En dessous de trois classes on est refusé d'office, c'est bien la règle ?
Existe-t-il une taille minimale pour qu'un village puisse répondre ?
Nous sommes 180 habitants et une maîtresse pour tous : est-ce trop peu pour se présenter ?
Je suis maire de Presles, un hameau ou presque, avec quatorze gamins dans une même salle. Je n'ose pas déranger le Département pour si peu. Les tout petits villages sont-ils admis, et à combien de PAC auraient-ils droit ?
Mon homologue de la ville voisine m'a dit de ne pas perdre mon temps, que ce genre d'appel était pensé pour les gros et que les classes uniques n'étaient pas prises. Il a raison ou il exagère ?
La commune, dotée d'une école à classe unique regroupant l'ensemble des niveaux, souhaiterait savoir si elle satisfait aux conditions de candidature et quel serait le nombre maximal de programmes auquel elle pourrait prétendre.
on est perdus au fond du Trièves avec une classe de 11 mômes et un poêle à bois, dites-moi pas que c'est que pour les villes ce truc parce que nous aussi on existe
Je me demande si notre minuscule école de Chantelouve ne va pas faire rire tout le monde avec sa seule classe. Rien n'interdit aux plus petits de postuler, tout de même ? Merci de me rassurer.
Y a-t-il un plancher, un nombre de classes sous lequel la porte est fermée ? Je suis institutrice en classe unique, ma mairie hésite, et une voisine affirme qu'il en faut au moins deux pour être recevable.`,
  'deja-equipee-candidater': `
Déjà équipés, on peut postuler ?
on a dja eu des tablette cest foutu ?
Notre commune a profité d'un plan informatique en 2019, sommes-nous encore admis à candidater ?
Avoir déjà du matériel dans les classes rend la candidature irrecevable, n'est-ce pas ?
Seules les communes qui partent de zéro sont acceptées, ou les autres aussi ?
Est-ce qu'un équipement récent des classes nous ferme la porte de l'appel ?
À Meylan nous avons investi il y a trois ans dans des vidéoprojecteurs et une classe mobile pour toutes nos écoles. Avons-nous malgré tout le droit de répondre, ou l'appel est-il réservé à ceux qui n'ont rien ?
On m'a dit qu'une mairie ayant bénéficié d'un ancien programme ne pouvait pas se représenter, pour laisser la place aux autres. C'est rageant pour ceux qui ont été prévoyants. Est-ce vraiment écrit quelque part ?
La commune ayant déjà bénéficié d'un plan d'équipement numérique antérieur, je vous remercie de bien vouloir m'indiquer si cette circonstance fait obstacle à sa candidature ou influe sur l'examen de celle-ci.
chez nous y a déjà des tablettes dans les placards depuis deux ans, ma question est toute bête, est-ce qu'on va nous envoyer balader si on se présente quand même
Si ne pas avoir de matériel n'est pas une condition, alors pourquoi la directrice de Domène me répète-t-elle que nous serons recalés puisque nos classes sont bien dotées ? Pouvons-nous nous porter candidats, oui ou non ?
Nous avons fait l'effort avant tout le monde et j'ai peur que ça se retourne contre nous. Une commune bien pourvue reste-t-elle éligible, et est-ce que cela change quelque chose pour elle ?`,
  'qui-depose': `
Qui dépose le dossier ?
c ki ki envoi le dossier alor
Au nom de qui la candidature doit-elle être remise ?
C'est l'intercommunalité qui porte la candidature à la place de la mairie, c'est exact ?
Quelle personne est chargée, officiellement, de remettre notre candidature au nom de la commune ?
Entre le maire, l'adjoint et l'inspecteur, lequel doit remettre officiellement la candidature ?
Bonjour, à Saint-Martin-d'Hères plusieurs services se renvoient la balle : éducation, informatique, cabinet. J'ai besoin de savoir quelle autorité porte le dépôt de la candidature et avec qui elle doit travailler.
On m'a dit que c'était l'inspection académique qui déposait pour toutes les communes de la circonscription, donc que nous n'avions rien à faire. Je voudrais en avoir le cœur net : à qui revient le dépôt ?
Je vous prie de bien vouloir m'indiquer l'autorité compétente pour procéder au dépôt de la candidature, ainsi que les acteurs avec lesquels elle doit l'établir en application du document.
bon alors le papier une fois qu'il est prêt c'est qui le chef qui le dépose, le premier magistrat de la commune en personne ou quelqu'un d'autre, parce que là ça discute sec au conseil
Ce n'est pas le Département qui constitue le dossier pour nous, je suppose. Dans ce cas, quel élu doit le porter ? Notre première adjointe chargée des écoles pense que cela lui revient, le maire pense que c'est lui.
Prenons notre cas : trois écoles, un service scolaire, un conseil municipal partagé. Le jour du dépôt, au nom de qui la candidature est-elle présentée ? Je veux que ce soit clair pour tout le monde à Eybens.`,
  'directeur-depose': `
C'est la directrice qui dépose ?
en tant ke dirlo je dépose moi meme ?
Je dirige l'école de Renage, est-ce à moi de remettre la candidature ?
Le chef d'école signe et dépose, la mairie n'a qu'à payer, c'est ça ?
Une directrice peut-elle se passer du maire et présenter elle-même sa demande ?
Si ma mairie ne bouge pas, puis-je, comme directeur, transmettre le dossier à sa place ?
Ma décharge est d'un jour par semaine et on vient de m'annoncer que c'est à moi, directrice, de déposer toute la candidature. Avant de m'énerver, je voudrais vérifier : est-ce vraiment dans mes attributions ?
L'adjoint aux affaires scolaires m'a soutenu que le directeur d'école faisait le dépôt, puisque c'est lui qui connaît les besoins. De mon côté je pensais que cela revenait à la mairie. Pouvez-vous trancher ?
En ma qualité de directeur d'école élémentaire, je souhaiterais savoir s'il m'appartient de procéder au dépôt de la candidature ou si mon intervention se limite à y être associé avec mon équipe.
moi je suis que directeur avec ma classe de CM2 en plus, alors si en prime faut que je dépose leur dossier à la place du maire je rends mon tablier, rassurez-moi c'est pas mon boulot
On m'a dit que la direction de l'école n'avait pas le droit de déposer le dossier mais qu'elle devait tout de même y être associée. C'est bien la bonne lecture, pour que je l'explique à ma collègue de Jarrie ?
Scénario bête : notre maire est en arrêt, la directrice est très motivée et a tout rédigé. Elle propose de remettre le dossier elle-même au nom de l'école. Est-ce acceptable qu'il vienne d'elle plutôt que de la commune ?`,
  'association-candidate': `
L'APE peut déposer un dossier ?
nous le sou des ecole on peu candidaté ?
Une fédération de parents peut-elle porter la candidature quand la mairie traîne des pieds ?
Les associations loi 1901 sont admises au même titre que les communes, c'est bien exact ?
Nous sommes un collectif de parents très motivés, pouvons-nous répondre nous-mêmes à l'appel ?
Hormis la commune, une association comme le Sou des écoles a-t-elle le droit de se présenter ?
Présidente de l'association des parents de Noyarey, j'ai déjà récolté 3 000 euros avec nos ventes de gâteaux. La mairie n'est pas intéressée. Pouvons-nous déposer la demande à sa place, au nom de l'association ?
Un bénévole de la FCPE nous assure que les parents d'élèves peuvent se porter candidats, puisqu'il y a un volet parentalité. Je trouve le raisonnement tiré par les cheveux, mais je préfère demander.
Notre association, régulièrement déclarée en préfecture et agréée jeunesse et éducation populaire, désire savoir si elle peut être porteuse d'une candidature au titre du présent appel. Dans la négative, quelle place est réservée aux parents ?
on est une bande de parents remontés comme des coucous parce que le maire fait rien, du coup l'assoc elle peut envoyer un dossier ou il faut forcément passer par lui
On m'a dit que, si l'école est d'accord, une association pouvait se substituer à la commune pour demander les PAC. Nous avons un compte, un bureau, des statuts. Cela suffit-il, ou bien l'appel nous est-il fermé ?
Notre maire refuse net de s'en occuper. Plutôt que de renoncer, les parents de Varces aimeraient que leur association fasse acte de candidature. Est-ce possible, et sinon où les familles interviennent-elles dans le projet ?`,
  'qui-prepare': `
La secrétaire peut-elle remplir le dossier ?
jsuis secretaire jpeu le préparé moi le dossier
Le maire doit-il rédiger lui-même, ou un agent peut-il le faire pour lui ?
Seul le maire a le droit de rédiger le dossier, un agent n'y touche pas, c'est ça ?
Est-ce qu'une stagiaire du service scolaire peut monter la candidature que signera notre élu ?
Déposer, c'est le maire, d'accord, mais pour l'écriture, n'importe quel agent convient-il ?
Je travaille seule au secrétariat de Lalley et mon maire me confie la candidature de A à Z. Ai-je le droit de la constituer à sa place, sachant que c'est bien lui qui la remettra ensuite ?
Une collègue de Vinay m'a affirmé que seule une personne habilitée par le Département pouvait préparer le dossier, et pas une simple secrétaire de mairie. Je n'ai rien lu de tel. Est-ce qu'elle se trompe ?
Je vous saurais gré de m'indiquer si l'élaboration matérielle du dossier peut être confiée à un agent administratif de la collectivité, le dépôt demeurant naturellement du ressort de Monsieur le Maire.
bon ben comme d'hab c'est bibi qui se tape la paperasse, le maire il veut juste déposer, alors je peux commencer à rédiger ici moi la secrétaire ou faut que ce soit lui derrière l'écran
Nous pensions faire rédiger le dossier par notre DSI mutualisé, qui connaît bien le matériel, et le maire n'aurait plus qu'à le remettre. Quelque chose s'oppose-t-il à ce que la préparation soit faite par quelqu'un d'autre ?
On m'a dit que la rédaction devait obligatoirement être faite par un cabinet de conseil. Vu le prix demandé, 2 400 euros, je préférerais que notre agente d'accueil s'en charge. Le document désigne-t-il la personne qui prépare ?`,
  'role-enseignants': `
Quel rôle pour les enseignants là-dedans ?
les instit i font koi ds le dossier
Les maîtresses ont-elles leur mot à dire dans la candidature de la mairie ?
La mairie peut tout écrire sans consulter l'équipe pédagogique, j'ai bien compris ?
Qu'attend-on précisément de l'équipe de l'école au moment de monter la candidature ?
Si ce n'est pas nous qui déposons, à quoi servons-nous, nous les profs, dans ce dossier ?
J'enseigne en CE2 à Froges et notre mairie nous annonce qu'elle candidate, sans nous avoir rien demandé. Quelle doit être notre participation, et quelles parties du projet attendent notre contribution ?
Notre maire prétend que les enseignants n'ont aucune place dans la procédure et qu'ils découvriront le matériel à la livraison. Ça me choque un peu. Que prévoit le document quant à leur implication dans le dossier ?
Afin d'organiser au mieux le travail entre le service éducation et les équipes pédagogiques, je vous remercie de préciser la contribution attendue de ces dernières lors de l'élaboration de la candidature.
les collègues râlent parce qu'on leur refile encore du boulot, alors concrètement dans cette histoire de dossier on leur demande quoi aux maîtres, un texte pédago, des idées de formation, de la présence en réunion
On m'a dit que les professeurs rédigeaient seuls le projet et que le maire ne faisait que poster l'enveloppe. J'aimerais savoir qui fait quoi, et surtout quelle est la part réelle de l'équipe enseignante.
Imaginons une réunion à la mairie de Theys avec nos trois enseignantes : sur quels points du projet leur avis est-il indispensable ? Je voudrais préparer l'ordre du jour pour ne pas leur faire perdre leur temps.`,
  'un-seul-dossier': `
Combien de dossiers par commune ?
1 dossier ou plusieur pour la mairie ??
Avec six écoles, notre ville remet-elle une candidature unique ou bien six ?
Il faut remettre deux dossiers, un pour la maternelle et un pour l'élémentaire, c'est ça ?
La commune peut-elle déposer plusieurs demandes, par exemple une par quartier ?
Au-delà de trois écoles, faut-il un deuxième dossier, ou tout tient-il dans un même envoi ?
Service éducation de Bourgoin-Jallieu, bonjour. Nous avons dix-sept groupes scolaires et ma hiérarchie veut savoir combien de candidatures la ville doit remettre au total. Un seul envoi global serait bien plus simple pour nous.
Mon prédécesseur a laissé une note indiquant que la mairie devait déposer un dossier par type de kit, donc deux. J'ai un gros doute. Combien la commune en remet-elle, finalement ?
Je vous prie de bien vouloir me confirmer le nombre de dossiers qu'une même commune est tenue de déposer lorsqu'elle compte plusieurs établissements scolaires sur son territoire, et la manière dont ceux-ci y figurent.
on a l'école du haut l'école du bas et celle du lac, alors moi je fais un gros paquet pour la mairie ou je me tape trois paperasses séparées, dites-moi que c'est un seul s'il vous plaît
Si ce n'est pas un dossier par classe, ni un dossier par PAC, alors quelle est l'unité ? Nous avons quatre écoles à Claix et j'aimerais ne pas en faire trop, ni trop peu.
On m'a dit qu'une commune pouvait multiplier les dossiers pour augmenter ses chances d'être retenue. C'est tentant, avec nos cinq écoles, mais je soupçonne que le nombre par commune est limité. À combien ?`,
  'chaque-ecole-son-dossier': `
Chaque école fait le sien ?
lécole dépose son propre dossier toute seul ?
Mon école peut-elle candidater à part, indépendamment des autres de la ville ?
Les écoles envoient chacune leur dossier séparément au Département, nous sommes d'accord ?
Faut-il que nos deux établissements candidatent chacun de leur côté ?
Est-il interdit à une école de faire cavalier seul avec sa propre candidature ?
Je dirige l'élémentaire Jean-Moulin et je ne m'entends guère avec ma voisine de la maternelle. Puis-je avoir mon dossier à moi, distinct du sien, ou devons-nous forcément figurer dans le même ?
À la réunion de circonscription, un collègue a affirmé que chaque école montait et déposait son dossier en autonomie. Cela m'arrangerait, mais je crois plutôt qu'on fournit un projet dans un ensemble communal. Qui dit vrai ?
Il nous serait utile de savoir si les écoles de la commune sont tenues de constituer des candidatures distinctes ou si leurs projets respectifs s'insèrent dans une candidature communale unique.
nous l'école des Marronniers on est prêts, ceux des Tilleuls ils traînent comme toujours, alors est-ce qu'on peut envoyer le nôtre sans les attendre ou on est tous collés ensemble dans un même dossier
On m'a dit que, comme le taux se regarde école par école, chaque école devait aussi remettre son dossier individuellement. Le raisonnement tient-il, ou y a-t-il un dossier commun avec plusieurs projets dedans ?
Prenons Sassenage : si deux écoles veulent des choses très différentes, l'une des tablettes et l'autre des ordinateurs, chacune doit-elle monter sa candidature personnelle ? Ou bien des projets distincts dans une demande commune suffisent ?`,
  'dossier-plusieurs-communes': `
Un dossier à deux communes, possible ?
on peu ce groupé avc le village da coté
Notre RPI s'étend sur trois villages, peut-on présenter une candidature commune ?
La communauté de communes dépose pour ses douze membres, c'est bien prévu comme ça ?
Est-il possible d'additionner nos classes avec celles de la commune voisine ?
Faut-il forcément candidater chacun chez soi quand deux mairies partagent une même école ?
Je suis vice-présidente d'une intercommunalité du Vercors et cinq maires m'ont demandé de porter leur candidature collective. Un dossier groupé serait tellement plus simple pour tout le monde. Est-ce permis par le texte ?
On m'a dit qu'en nous mettant avec Saint-Baudille, nos cinq classes et leurs quatre feraient neuf, donc plus de PAC. J'aimerais être sûre que ce calcul entre villages est autorisé avant d'en parler au conseil.
Notre syndicat intercommunal à vocation scolaire, compétent pour quatre communes, sollicite une précision : peut-il se porter candidat pour le compte de l'ensemble de ses membres au moyen d'un dossier mutualisé ?
bon avec le maire d'à côté on est copains comme cochons et nos gosses sont mélangés dans le même regroupement, alors on fait un dossier à deux ou chacun se débrouille dans son coin
Si le groupement de mairies est exclu, dites-le clairement. La chargée de mission de notre pays affirme qu'un dossier porté par plusieurs communes serait même favorisé. Je n'en ai vu trace nulle part.
Chez nous les CP sont à Monestier et les CM chez nos voisins, sous deux mairies différentes. Doit-on répondre séparément, ou nos deux communes peuvent-elles remettre un document unique signé des deux maires ?`,
  'ecoles-concernees': `
Toutes nos écoles doivent-elles participer ?
fo metre tt les ecole ou juste 1
Pouvons-nous laisser de côté une école qui ne souhaite pas entrer dans le projet ?
Une commune est obligée d'embarquer l'ensemble de ses écoles, c'est ce qu'on m'a dit.
Est-ce que la mairie peut choisir de n'en présenter que deux sur ses cinq ?
Si l'équipe d'une école refuse, cela bloque-t-il la participation des autres ?
Nous avons quatre écoles à Saint-Égrève, mais la maternelle du centre ne veut pas entendre parler d'écrans. Avons-nous le droit de la laisser en dehors et de candidater seulement avec les trois autres ?
Ma collègue de la région soutient qu'un dossier qui n'intègre pas toutes les écoles de la ville sera rejeté pour rupture d'égalité. J'aimerais savoir si le document impose vraiment la participation de chacune.
Pourriez-vous nous préciser si l'expression « écoles concernées » désigne la totalité des établissements de la commune ou seulement ceux que celle-ci entend faire participer au projet ? Avec nos remerciements anticipés.
l'école Pasteur est partante à fond, Ferry s'en fiche royalement, alors moi je mets que Pasteur et basta, ou bien il faut que je traîne tout le monde dans le dossier même ceux qui veulent pas
On m'a dit qu'on pouvait inscrire uniquement l'élémentaire et pas la maternelle, sans devoir se justifier. C'est une bonne nouvelle si c'est vrai, car notre budget ne permet pas de tout faire. Vous confirmez ?
À l'inverse de la ville d'à côté qui engage tout le monde, nous voudrions commencer par un seul établissement, celui du bourg, et voir après pour ceux des hameaux. Le texte oblige-t-il à tous les prendre ?`,
  'colleges-lycees': `
Et les collèges, ils y ont droit ?
le lycée ossi peu avoir des tablete ?
Je suis principale à La Côte-Saint-André, mes sixièmes peuvent-ils profiter de cet appel ?
L'appel couvre toute la scolarité, de la maternelle jusqu'au bac, c'est bien cela ?
Passé le CM2, reste-t-il quelque chose de prévu pour les élèves ?
Le second degré est-il exclu, ou une cité scolaire peut-elle entrer dans la demande ?
Gestionnaire d'un établissement de Voiron accueillant 540 adolescents de la sixième à la troisième, je cherche à renouveler notre parc. Cet appel nous est-il accessible, ou est-il réservé aux plus jeunes ?
Notre conseiller départemental m'a laissé entendre que, puisque le Département s'occupe des collèges, ceux-ci étaient automatiquement inclus dans l'appel. Je ne trouve aucun kit pour eux. Y a-t-il quelque chose à leur intention ?
En ma qualité de proviseur, je vous prie de bien vouloir m'indiquer si les établissements publics locaux d'enseignement du second degré figurent parmi les bénéficiaires potentiels du présent dispositif.
ma fille entre en 6e à la rentrée, elle va passer des tablettes de la primaire à rien du tout, c'est quand même ballot, le programme il s'arrête vraiment à la porte du collège ou quoi
On m'a dit que la commune pouvait glisser dans son dossier le lycée professionnel installé sur son territoire. Cela me paraît étrange, car je ne vois que des maternelles et des élémentaires. Pouvez-vous me répondre clairement ?
Notre ville projette un grand ensemble avec une élémentaire et un collège dans les mêmes murs. Pour les classes de cinquième et de quatrième du bâtiment, peut-on demander aussi du matériel, ou est-ce hors sujet ?`,
  'ou-deposer': `
On l'envoie où, ce dossier ?
adresse mail pour envoyé le dossier svp
Le dépôt se fait-il par courrier, par courriel ou sur une plateforme en ligne ?
Il suffit de déposer le dossier sur Démarches simplifiées, d'après ma collègue, c'est exact ?
À quelle adresse dois-je faire parvenir notre candidature une fois qu'elle sera terminée ?
Ni adresse ni lien dans le document, alors par quel canal transmet-on le tout ?
Bonjour, tout est prêt à Saint-Siméon, le maire a relu, les enseignants aussi. Il ne me manque qu'une chose idiote : vers quelle boîte ou quel guichet dois-je transmettre l'ensemble, et sous quelle forme ?
Un agent de la préfecture m'a soutenu que les candidatures devaient partir en recommandé à l'inspection académique de Grenoble. Je n'ai rien lu qui aille dans ce sens. Où doit-on les remettre, selon votre texte ?
Nous vous saurions gré de nous communiquer les modalités de transmission du dossier, à savoir l'adresse du service destinataire et le mode d'envoi admis, dématérialisé ou sur support papier.
alors j'ai le dossier sous le bras là, imprimé et agrafé, je le porte où, au Département, à la Poste, à l'inspection, ou je le scanne et je l'envoie par mail à quelqu'un
On m'a dit qu'il fallait cliquer sur un bouton dans votre outil pour que le dossier parte tout seul au Département. Je n'y crois guère et j'ai peur de le croire déposé à tort. Comment fait-on parvenir la candidature ?
Voilà ma situation : je tiens un fichier PDF de 18 pages, trop lourd pour la messagerie de la mairie. Existe-t-il un site de dépôt, un guichet physique, une adresse postale ? Personne n'a su me répondre.`,
};
