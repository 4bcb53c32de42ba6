/** Whole messages as people write them, by the FAQ entry that answers them. */
export const MESSAGES_4: Readonly<Record<string, string>> = {
  'debit-une-ecole-lente': `
Une école lente bloque les autres ?
1 ecole a pas le debit, tt est foutu ?
On m'a dit qu'une seule école sous le seuil faisait rejeter toute la commune, c'est vrai ?
L'insuffisance de connexion d'un établissement entraîne-t-elle l'irrecevabilité de l'ensemble de la candidature communale ?
Donc il suffit de retirer l'école mal connectée et les autres passent, c'est ça ?
Trois écoles fibrées et une au fin fond de la montagne : celle-ci plombe-t-elle les trois autres ?
Nous avons cinq écoles à Villard-Bonnot. Quatre ont la fibre, la dernière plafonne à 8 mégas et n'y peut rien. Est-ce que nous pouvons présenter les quatre bonnes, ou bien notre dossier entier tombe-t-il à l'eau ?
Bonjour, je dirige une école très bien raccordée et j'apprends que la mairie renonce à candidater à cause de celle du hameau voisin, trop mal desservie. Je trouve ça injuste. Est-on vraiment obligés de tous attendre ?
Le premier adjoint est persuadé que la condition internet s'apprécie pour la commune tout entière, et qu'un seul maillon faible suffit à nous éliminer. J'ai lu chaque école concernée, ce qui me semble différent, non ?
la maternelle du bas a trente mégas l'élémentaire du haut en a onze moi je voudrais savoir si à cause de l'élémentaire la maternelle perd aussi son droit au matériel ou si elle passe toute seule
Peut-on être retenu même si toutes nos écoles ne sont pas au bon niveau de connexion ? Il serait dommage de priver 140 élèves parce que la petite école de douze gamins n'a pas de fibre.
Ça craint, notre école du Col est à la ramasse niveau internet alors que les autres c'est nickel. Elle va nous faire sauter tout le projet ou juste rester sur la touche toute seule ?`,
  'mesurer-debit': `
Comment je teste la connexion de l'école ?
koman on mesure les megas ??
On m'a dit qu'un test sur un site gratuit suffisait comme preuve, c'est exact ?
Selon quelle méthode la vitesse de la ligne doit-elle être constatée, et par quel document l'attester ?
Donc on vous croit sur parole pour la vitesse, pas d'attestation de l'opérateur à fournir ?
J'ignore totalement combien de mégas arrivent dans nos classes, comment le savoir ?
Bonjour, je suis directrice et pas informaticienne pour deux sous. On me demande la vitesse de la connexion, mais je ne sais ni où la lire, ni à qui la demander. Comment fait-on, concrètement ?
Notre prestataire réclame 450 euros pour venir faire un relevé officiel de la vitesse dans chaque école. Est-ce vraiment nécessaire, ou existe-t-il une façon plus simple de connaître et de montrer ce chiffre ?
J'ai fait l'essai depuis mon téléphone, puis depuis le bureau, puis dans la salle du fond : 34, 22 et 13. Lequel de ces relevés dois-je retenir, et y a-t-il une procédure à suivre pour bien mesurer ?
Le référent numérique du secteur affirme que la mesure doit être faite par câble, à dix heures du matin, trois jours de suite. Je ne vois rien de tel dans l'appel, est-ce une invention de sa part ?
attends mais moi j'ai aucune idée du débit qu'on a ici la box est dans un placard fermé à clé et le contrat est je ne sais où est-ce que je peux répondre que je sais pas
Sans attestation de l'opérateur ni capture d'écran, notre chiffre est-il recevable ? La secrétaire de Saint-Égrève voudrait savoir quelle preuve de la vitesse réelle joindre, si preuve il faut.`,
  'mo-ou-mb': `
Mo et Mb, même chose ?
c koi la diff mo/s et mb/s
On m'a dit qu'il fallait multiplier les mégaoctets par huit, c'est bien ça ?
Comment convertir une valeur exprimée en mégaoctets par seconde dans l'unité employée par l'appel ?
Donc avec mes 20 Mo/s je suis tout juste à 20 Mb/s, c'est ça
Le logiciel affiche 3 Mo/s de téléchargement, ça fait combien dans l'autre unité ?
Bonjour, en téléchargeant un fichier sur l'ordinateur de l'école j'ai vu défiler 2,5 Mo/s, alors que l'appel parle en Mb/s. Je ne comprends pas si c'est la même unité ou s'il faut faire un calcul.
Notre adjoint a paniqué en lisant 4 mégaoctets par seconde sur le test, il pensait qu'on était très loin du compte. Je crois qu'il confond octets et bits, pouvez-vous nous expliquer comment passer de l'un à l'autre ?
Le document écrit Mb, la facture écrit Mo, le site de test écrit Mbps, et moi j'y perds mon latin. C'est quoi cette histoire de petit b et de petit o, ça change vraiment quelque chose au chiffre ?
Mon fils qui s'y connaît soutient que le mégabit est huit fois plus petit que le mégaoctet. Si c'est vrai, nos 3 mégaoctets seraient au-dessus de la barre. Dit-il juste sur la conversion ?
Ne me dites pas le minimum, je l'ai déjà. Expliquez-moi plutôt dans quelle unité il est donné, des bits ou des octets, parce que le technicien de Pont-de-Beauvoisin a noté 5,2 Mo/s sur sa fiche.
supposons que la barre indique deux mégaoctets seconde quand je télécharge une vidéo dans la classe des ce1 ça correspond à combien de mégabits j'ai jamais rien compris à ces unités`,
  'acces-internet-subventionne': `
La fibre de l'école est aidée ?
labonement box c subventioné ?
On m'a dit que le câblage des classes rentrait dans la subvention, est-ce exact ?
Les frais de raccordement et d'abonnement des écoles figurent-ils parmi les dépenses éligibles ?
Donc on paie la connexion tout seuls, vous n'aidez que pour les appareils, c'est ça ?
Qui nous aide à payer le branchement au réseau si l'école n'est pas encore reliée ?
Bonjour, pour amener le très haut débit jusqu'à notre école, l'opérateur demande 6 400 euros de travaux de génie civil. Cette dépense peut-elle être comprise dans ce que le Département subventionne avec cet appel ?
Je suis trésorier d'une petite commune du Valbonnais et l'abonnement professionnel nous coûtera 55 euros par mois. Est-ce que l'aide couvre aussi ce genre de facture mensuelle, ou seulement le matériel dans les classes ?
L'installateur prétend que tirer des câbles réseau dans les six classes sera remboursé à 70 % par votre programme. J'ai des doutes car je ne vois que des bornes dans les kits, pouvez-vous vérifier pour moi ?
Ça me fait râler : on nous impose une bonne connexion et il faudrait se la payer de notre poche ? Dites-moi si au moins la ligne ou son installation est prise en charge quelque part.
Si ni la box ni les prises réseau ne sont comprises dans l'aide, qu'y a-t-il au juste pour améliorer l'internet de l'école ? Mon directeur compte beaucoup là-dessus pour en finir avec les coupures.
l'école de chez nous n'a même pas de prise dans les salles faut tout recâbler et prendre un meilleur forfait est-ce que ces dépenses-là je peux les mettre dans la demande au département`,
  'type-connexion': `
Une box 4G, c'est accepté ?
satelite ou 5g sa marche pr lappel ?
On m'a dit que la fibre était obligatoire et que l'ADSL était refusée d'office, vrai ?
La technologie d'accès au réseau est-elle imposée, ou toute solution délivrant le débit requis convient-elle ?
Donc avec une antenne Starlink sur le toit de l'école, on est dans les règles, c'est ça ?
Peu importe par quel tuyau arrive internet, du moment que c'est assez rapide ?
Bonjour, chez nous, à Chichilianne, aucun câble n'arrive jusqu'à l'école, mais une parabole nous donne 70 mégas. Est-ce que cette solution est recevable, ou bien faut-il absolument une ligne filaire pour candidater ?
Le directeur utilise un routeur avec une carte SIM et tout fonctionne à merveille, même les vidéos. Un élu affirme que le mobile est exclu de l'appel, et je voudrais savoir d'où il sort une chose pareille.
Nous hésitons entre l'ADSL dopée, le radio WiMAX de la communauté de communes et un abonnement par les airs. Y a-t-il un de ces moyens que le Département refuse, ou sont-ils tous admis ?
bah moi je me connecte en partage de connexion avec le portable de la mairie et ça dépasse les trente mégas alors est-ce que ça compte comme un accès pour l'école ou c'est trop bricolé
Y a-t-il un mode de raccordement interdit ? Faute de fibre avant 2027, le conseil municipal envisage une liaison radio depuis la salle des fêtes de Laffrey, qui, elle, est câblée depuis longtemps.
Imaginons une école perdue en altitude, reliée seulement par le réseau mobile mais avec 40 Mb/s mesurés : est-elle traitée comme une école reliée par fibre optique, ou lui demande-t-on de changer de système ?`,
  'taux-subvention': `
Quel pourcentage d'aide sur le matériel ?
c cb le taux de la sub svp
On m'a dit que l'aide était de 60 % pour tout le monde, c'est le bon taux ?
Quels sont les taux d'intervention du Département applicables à l'acquisition des équipements ?
Donc il existe deux pourcentages selon les écoles, lesquels exactement ?
Sur 100 euros de tablettes, combien le Département nous en donne-t-il ?
Bonjour, je prépare une note pour le conseil municipal de jeudi et je voudrais y indiquer la part que prend en charge le Département sur l'équipement des écoles. Quels sont les pourcentages prévus par l'appel ?
Je viens d'être élu et tout le monde me parle d'une aide formidable sans jamais donner de chiffre. Combien le Département met-il au juste, en pourcentage, et est-ce la même chose pour toutes les écoles ?
Un fournisseur parle de 80 %, la directrice de 70 et le maire de 50, chacun jurant avoir raison. Pourriez-vous me dire une bonne fois ce que le texte prévoit comme subvention pour l'équipement ?
allô oui c'est la mairie d'apprieu on voudrait savoir à quelle hauteur vous aidez les communes pour acheter les écrans et les tablettes des écoles c'est la moitié c'est plus c'est moins je n'ai pas l'appel sous les yeux
Combien ne paiera-t-on pas, en somme ? Je ne demande pas d'euros, juste la proportion que la subvention couvre sur l'achat des équipements, pour que la commission finances puisse se faire une première idée.
Imaginons que notre commune équipe deux écoles différentes cette année : à quel taux l'achat serait-il soutenu, dans un cas comme dans l'autre ? Je n'ai trouvé qu'un vague renvoi au plan SNEE dans mon résumé.`,
  'taux-70-qui': `
Qui touche les 70 % ?
les 70% c pr ki ?
On m'a dit que toutes les écoles rurales avaient droit à 70 %, c'est exact ?
À quelles conditions un établissement bénéficie-t-il du taux d'aide le plus favorable prévu par l'appel ?
Donc le meilleur taux est réservé aux écoles qui n'ont encore rien eu, c'est ça ?
Que faut-il pour qu'une école décroche l'aide la plus forte des deux ?
Bonjour, notre école élémentaire est dans un quartier prioritaire et le conseiller municipal pense que cela nous ouvre automatiquement le pourcentage le plus haut. Sur quel critère ce taux de 70 % est-il vraiment accordé ?
Je lis que certaines écoles sont mieux aidées que d'autres et j'aimerais savoir lesquelles. Est-ce une question de taille, de revenus des familles, de montagne, ou d'autre chose encore ? Merci de me préciser qui y a droit.
Le maire de la commune voisine se vante d'avoir le taux maximum parce qu'il a moins de 500 habitants. J'en ai 480 et j'aimerais bien en profiter, mais est-ce vraiment la population qui compte ?
franchement je veux avoir soixante-dix moi pas l'autre alors dites-moi ce qu'il faut remplir comme condition pour que nos deux primaires soient du bon côté
Une maternelle peut-elle prétendre au plus haut des deux taux, ou est-il réservé aux élémentaires ? Je cherche qui exactement figure dans la catégorie la mieux aidée, et jusqu'à quel montant pour la commune.
Prenons une école primaire de Charvieu qui n'est pas encore au niveau numérique de base : entre-t-elle bien dans le groupe des écoles soutenues à 70 % ? Et quelles sont les autres qui y entrent ?`,
  'taux-50-qui': `
Qui est à 50 % ?
ki a droit ke a la moitié ?
On m'a dit que les écoles déjà équipées n'avaient plus que la moitié, c'est juste ?
Quels établissements relèvent de la catégorie « les autres », soutenue au taux de 50 % ?
Donc les écoles privées sont forcément dans le groupe à 50, c'est ça ?
Dans quel cas une école tombe-t-elle dans le plus bas des deux pourcentages ?
Bonjour, l'appel dit que les autres pourront bénéficier de 50 %, mais sans expliquer qui sont ces autres. S'agit-il des collèges, des écoles déjà dotées, des communes riches ? J'aimerais savoir si cela nous concerne.
Notre élémentaire de Domène a atteint son socle numérique de base il y a trois ans déjà. Si je comprends bien, elle passe dans la catégorie la moins aidée, celle à la moitié. Est-ce la bonne lecture ?
Un élu de l'opposition prétend que seules les grandes villes sont au petit taux et que les villages auraient toujours le grand. Je n'ai rien lu de semblable, pouvez-vous me dire qui est concerné par ce taux réduit ?
bon on a bien compris qui a les soixante-dix pour cent mais alors ceux qui les ont pas c'est qui exactement ceux qu'on met à cinquante dans votre règlement
Quelles sont les écoles qui n'ont pas le meilleur taux ? Je dois classer nos six écoles en deux colonnes et la colonne de droite, celle de la moitié, reste floue pour moi.
La faute à pas de chance : on s'est bougés pour atteindre le niveau de base avant tout le monde et maintenant on serait punis avec 50 % ? C'est bien nous, les autres dont parle le texte ?`,
  'savoir-socle-atteint': `
Comment savoir si on a atteint le socle ?
ki peu dire si lecole a le socle num ?
On m'a dit que c'était à l'école de se déclarer elle-même au niveau de base, vrai ?
Sur quels critères vérifiables l'atteinte du socle numérique de base par un établissement est-elle constatée ?
Donc un vidéoprojecteur et un ordinateur par classe, ça veut dire socle atteint, c'est ça ?
Existe-t-il une liste officielle des écoles qui sont déjà au niveau numérique de base ?
Bonjour, notre école possède quatre vidéoprojecteurs, deux tableaux blancs et une dizaine de portables un peu vieux. À partir de quoi décide-t-on que le socle numérique de base est atteint ou pas ? Je ne trouve aucune grille.
Je viens de prendre la direction de l'école et personne ne peut me dire où l'on en est par rapport au socle numérique de base. À qui faut-il poser la question, et comment s'en rend-on compte ?
L'animateur informatique de secteur assure qu'il suffit de compter les appareils : un pour cinq élèves, et le niveau de base est atteint. Je doute qu'une telle règle figure dans votre texte, comment le sait-on vraiment ?
Notre taux dépend de ça et personne n'est fichu de me répondre, c'est quand même un comble ! Qui décide que mon école est au niveau numérique de base, et avec quel inventaire sous le bras ?
Qu'est-ce qui permet d'affirmer qu'une école n'est pas encore au socle numérique de base ? Chez nous les ordinateurs datent de 2012 et la moitié ne démarre plus, mais ils existent, alors j'hésite sur la réponse.
imaginons deux écoles l'une avec des tablettes offertes par les parents et l'autre avec rien du tout comment on sait laquelle des deux a franchi le fameux niveau de base qui change la subvention`,
  'niveau-inconnu': `
Niveau inconnu, je réponds quoi ?
je c pas le nivo de lecole je mets koi
On m'a dit qu'il fallait choisir au hasard entre oui et non quand on ignore, c'est ça ?
Quelle réponse apporter dans l'outil d'estimation lorsque l'état de l'établissement au regard du socle n'est pas connu ?
Donc si je coche je ne sais pas, vous prenez le pire taux d'office ?
Peut-on continuer l'estimation sans renseigner si l'école est au socle ou pas ?
Je suis secrétaire et je fais l'estimation seule, en pleines vacances, sans pouvoir joindre la directrice. L'outil me demande si le socle est atteint et je n'en sais rien. Que dois-je répondre pour ne pas rester bloquée ?
Bonjour, pour quatre de nos écoles j'ai la réponse mais pour la cinquième, à Heyrieux, personne ne sait. Vais-je devoir la retirer du calcul, ou y a-t-il moyen de la laisser avec une réponse incertaine ?
Mon adjoint croit que si on laisse la case sans réponse nette, l'assistant nous mettra automatiquement à 70. J'aimerais savoir comment il calcule quand on avoue ne pas connaître le niveau numérique de l'école.
pas envie de raconter des bobards dans le simulateur je sais juste pas où en est l'école alors est-ce que je peux le dire franchement et ça me sort quand même un chiffre
Ni oui ni non : personne chez nous n'est capable de dire où en est l'école sur ce point. Faut-il attendre d'avoir l'information pour faire l'estimation, ou l'assistant sait-il se débrouiller sans elle ?
Supposons que j'ignore le niveau de l'école de Tignieu et que je doive quand même présenter des montants au conseil demain soir. Qu'est-ce que je saisis, et qu'est-ce que l'estimation va m'afficher dans ce cas ?`,
  'snee-cest-quoi': `
SNEE, ça veut dire quoi ?
c koi se plan snee
On m'a dit que SNEE était le nom d'un fournisseur de tablettes, c'est ça ?
Pourriez-vous me préciser la signification de l'acronyme SNEE employé dans l'appel à manifestation d'intérêt ?
Donc SNEE c'est une prime pour les enseignants, ou je me trompe de sigle ?
Ces quatre lettres entre parenthèses après « socle numérique de base », elles désignent quoi ?
Bonjour, je suis élu depuis mars et je découvre ce jargon. Dans le passage sur le pourcentage d'aide, on cite un plan dont je n'ai jamais entendu parler, SNEE. De quoi s'agit-il et pourquoi en parle-t-on ici ?
Je suis mère d'élève, j'ai lu le compte rendu du conseil d'école et il y est question de SNEE sans la moindre explication. Pouvez-vous me traduire ces initiales en français normal, et me dire à quoi ça sert ?
Un collègue soutient que SNEE signifie service national d'équipement des écoles. Il a l'air très sûr de lui mais j'ai vérifié, je ne trouve rien de tel. Que veulent dire ces initiales, au bout du compte ?
ah encore un sigle j'en peux plus des sigles dans l'éducation nationale c'est quoi encore ce snee qu'ils ont mis dans le texte de l'appel quelqu'un peut m'expliquer simplement
Ce n'est pas l'ENT, ce n'est pas le PAC, alors que recouvre ce SNEE ? Je dois faire un petit lexique pour les conseillers municipaux de Salaise et il ne me manque plus que ce terme.
Le DGS m'appelle pour savoir si la commune de Jarrie est passée par le SNEE et je suis restée muette au téléphone. Avant de le rappeler, j'aimerais savoir ce que c'est au juste, ce programme.`,
  'plan-snee-recu': `
Plan SNEE touché = socle atteint ?
on a eu le snee dc on est a 50% ?
On m'a dit qu'une école servie par le plan de relance était d'office à 50 %, exact ?
Le bénéfice antérieur du plan SNEE vaut-il présomption d'atteinte du socle numérique de base ?
Donc comme on n'a jamais eu le SNEE, on est forcément à 70 %, c'est ça ?
Notre école a été équipée en 2021 grâce à ce plan, cela nous range-t-il dans le taux bas ?
Bonjour, en 2022 nous avons reçu par le plan SNEE deux écrans et une valise de portables pour l'élémentaire. Est-ce que cela suffit pour dire que l'école est au socle de base et qu'elle perd le taux fort ?
À l'époque notre commune avait déposé un dossier SNEE, mais il avait été refusé. Peut-on en conclure que nos écoles n'ont pas atteint le socle numérique et relèvent donc du pourcentage le plus élevé ?
Ma directrice soutient qu'avoir eu l'argent de l'État ne veut pas dire qu'on soit au niveau, vu que le matériel est déjà cassé. Pour le calcul du taux, être passé par le SNEE compte-t-il comme socle atteint ?
ben nous on a bien eu les sous du snee pour l'école du centre mais pas pour celle des grands champs alors la première est considérée comme ayant le socle et la seconde non c'est bien ça
Y a-t-il une différence entre « avoir bénéficié du plan SNEE » et « avoir atteint le socle » ? Je remplis l'estimation pour Saint-Clair-de-la-Tour et je ne sais pas si je peux remplacer une question par l'autre.
Ne pas avoir profité du SNEE, est-ce la même chose que ne pas être au socle de base ? Notre maire avait oublié de candidater à ce plan, et pour une fois cela pourrait nous arranger.`,
  'niveau-maternelle': `
Socle numérique pour une maternelle, sérieux ?
maternel on peu avoir le socle num ?
On m'a dit que les maternelles étaient toujours à 70 % vu que SNEE visait l'élémentaire, vrai ?
Que recouvre l'atteinte du socle numérique de base s'agissant d'un établissement préélémentaire ?
Donc nos petits de trois ans ne peuvent pas être au socle numérique, c'est logique non
Quel taux d'aide pour une école de petites sections qui n'a jamais eu d'ordinateur ?
Bonjour, je dirige une maternelle de cinq classes à Seyssinet. Le plan SNEE s'adressait aux élémentaires, donc nous n'avons pas pu y prétendre. Comment dire si notre école a atteint le socle numérique, et quel taux nous est appliqué ?
Dans l'estimation, on me demande si l'école maternelle est au niveau numérique de base. La question me paraît sans objet pour des enfants de quatre ans. Que faut-il en penser, et quel pourcentage retenir dans ce cas ?
L'adjointe au scolaire est persuadée que le critère du socle numérique ne concerne pas les maternelles et qu'elles sont donc exclues des deux taux. Je lis pourtant maternelles dans la phrase sur les 70 %, que dois-je lui répondre ?
chez les petits on a juste un vieux poste cd et une tablette perso de la maîtresse donc niveau numérique de base euh je vois pas trop ce que ça veut dire pour une école maternelle
À quoi reconnaît-on qu'une maternelle n'a pas encore son socle numérique, alors que ce plan semblait réservé aux plus grands ? Je crains qu'on nous classe au petit bonheur et qu'on perde vingt points d'aide.
Supposons une école de moyens et grands dotée de deux écrans interactifs par la mairie en 2020 : serait-elle considérée comme ayant son socle numérique, ou ce critère ne se vérifie-t-il pas chez les 3-6 ans ?`,
  'taux-par-ecole': `
Même taux pour toutes nos écoles ?
1 taux par ecole ou pr tte la ville ?
On m'a dit qu'on faisait la moyenne des écoles pour fixer le taux communal, c'est juste ?
Le taux d'intervention se détermine-t-il à l'échelle de l'établissement ou à celle de la collectivité ?
Donc si une seule école est déjà au socle, toute la commune descend à 50, c'est ça ?
Peut-on avoir 70 pour l'école du bourg et 50 pour celle du lotissement ?
Bonjour, nous avons trois écoles à Varces : deux n'ont pas leur socle numérique et une l'a. Va-t-on nous appliquer un pourcentage unique, et si oui lequel, ou bien chacune aura-t-elle le sien ?
Le directeur financier voudrait calculer une moyenne pondérée entre nos écoles à 50 et nos écoles à 70, ce qui donnerait 62 %. Il me semble que ce n'est pas ainsi que l'appel fonctionne, pouvez-vous confirmer ?
Ma crainte est simple : l'élémentaire a été très bien équipée et la maternelle n'a rien. Je ne voudrais pas que la première fasse baisser l'aide de la seconde. Sont-elles liées pour le pourcentage, ou séparées ?
un adjoint me sort que c'est tout ou rien pour la commune entière soit toutes les écoles à soixante-dix soit toutes à cinquante ça me paraît débile mais bon je vérifie quand même avec vous
Est-ce qu'une école bien dotée n'entraîne pas les autres vers le bas ? Dans notre commune nouvelle, issue de la fusion de trois villages, les situations sont très différentes d'une école à l'autre.
Pour une même ville, est-il envisageable d'avoir deux pourcentages dans le même dossier ? Je monte le tableau pour nos huit groupes scolaires et j'ai mis une colonne par école, mais le maire veut un chiffre unique.`,
  'quatre-vingt-dix-pour-cent': `
L'aide monte à 90 % ?
cest bien 90% de sub non ?
On m'a dit que le Département payait 90 % du matériel, pouvez-vous confirmer ce chiffre ?
Un taux d'intervention de 90 % est-il prévu au bénéfice de certaines communes iséroises ?
Donc il ne nous resterait que 10 % à sortir, puisque l'aide est de 90, c'est ça
Où est passé le taux de 90 % dont tout le monde parle à la réunion des maires ?
Bonjour, un revendeur nous a laissé une plaquette où il est écrit en gros : équipements financés à 90 % dans le cadre de l'appel. Avant de m'emballer, je voudrais savoir si ce pourcentage existe vraiment.
Le maire de Frontonas a annoncé en conseil que neuf dixièmes de la dépense seraient couverts par la subvention. Je n'ai vu que deux pourcentages bien plus bas dans l'appel ; s'est-il trompé de dispositif ?
Nous sommes une toute petite commune de montagne et pour les routes on touche parfois 90 % d'aide. Est-ce que pour les tablettes de l'école on peut espérer le même pourcentage exceptionnel de 90 % ?
mon beau-frère qui est conseiller dans un autre département me dit que chez eux c'était quatre-vingt-dix pour cent pour les tablettes du coup chez nous en isère c'est pareil j'imagine
N'y a-t-il aucun cas, même rare, où l'on serait subventionné à quatre-vingt-dix pour cent ? J'ai promis ce chiffre un peu vite à ma directrice et je me sens bien embêtée maintenant.
Supposons qu'on achète pour 10 000 euros hors taxes. Ma collègue compte 9 000 de subvention parce qu'elle a noté 90 % quelque part. Son taux est-il le bon, ou a-t-elle confondu avec un autre appel ?`,
  'cest-gratuit': `
C'est gratuit pour la mairie ?
c gratos ou fo payer ??
On m'a dit que la commune n'avait pas un centime à sortir, c'est vrai ?
L'opération est-elle sans incidence financière pour le budget de la collectivité candidate ?
Donc le Département offre les tablettes aux communes, c'est un cadeau, c'est ça ?
Est-ce que ça coûte quelque chose à notre village, ou est-ce offert ?
Bonjour, la directrice est venue me voir toute contente en m'annonçant que l'école allait recevoir du matériel sans que la mairie ne dépense rien. Cela m'étonne beaucoup. Est-ce que la commune doit participer financièrement ?
Nous n'avons vraiment plus un sou en caisse après la réfection du toit. Avant d'aller plus loin, je veux savoir si ce programme est totalement gratuit pour nous ou s'il y aura quelque chose à payer.
Un démarcheur m'a juré au téléphone que tout était offert par le Département et qu'il n'y avait qu'à signer. Je me méfie de ce genre de discours. Est-ce que vraiment la commune ne débourse rien dans cette affaire ?
je suis maire d'une commune de trois cents habitants alors dites-moi franchement est-ce que je peux avoir ce matériel pour l'école à l'œil ou est-ce qu'il faudra que je prévoie une ligne au budget
Y a-t-il quelque chose à payer, même peu, ou peut-on dire aux habitants que cela n'a rien coûté à la commune ? Je rédige l'éditorial du bulletin municipal et je ne veux pas écrire de bêtise.
Imaginons que nous soyons retenus pour notre école de Succieu : le conseil municipal aura-t-il une dépense à voter, ou l'équipement est-il remis gracieusement à la collectivité par le Département ?`,
  'cent-pour-cent': `
Prise en charge intégrale, oui ou non ?
100% rembourser c posible ?
On m'a dit que les écoles sans socle numérique étaient aidées à 100 %, exact ?
Existe-t-il une hypothèse dans laquelle l'équipement serait financé en totalité par le Département ?
Donc pour les communes les plus pauvres la subvention couvre tout, 100 %, c'est ça ?
Quel est le taux maximum qu'on puisse espérer, est-ce que ça va jusqu'à la totalité ?
Bonjour, la presse locale titrait ce matin que l'équipement numérique des écoles serait financé à cent pour cent par le Département. Je n'ai pas lu cela dans l'appel, pouvez-vous me dire si c'est une erreur du journaliste ?
Notre école a brûlé l'hiver dernier et nous avons tout perdu, ordinateurs compris. Étant donné les circonstances, le taux peut-il exceptionnellement être porté à 100 %, ou y a-t-il un plafond de pourcentage indépassable ?
L'adjoint aux finances a inscrit en recettes le montant complet du matériel, persuadé que la prise en charge est de cent pour cent. Il me semble que le taux s'arrête avant, dites-moi où je puisse le lui montrer.
alors si j'ai bien suivi en ajoutant la part du département et l'autre part on arrive à cent pour cent de subvention et il manque plus rien non ou alors j'ai loupé un truc
Aucun cas ne permet donc d'être couvert entièrement ? Même une école qui part de zéro, sans le moindre ordinateur, ne peut-elle obtenir que la totalité de son kit soit pris en charge à 100 % ?
Supposons une dépense de 8 000 euros dans une école qui n'a pas atteint son socle : le Département verse-t-il 8 000, c'est-à-dire tout, comme me l'a soutenu le directeur de l'école de Corbelin ?`,
  'droit-ou-possibilite': `
Les 50 %, c'est sûr ?
50% garanti ou c peut etre ?
On m'a dit que « pourront bénéficier » ne garantissait rien du tout, c'est juste ?
Le taux de 50 % constitue-t-il un droit acquis ou une simple faculté laissée au Département ?
Donc une école déjà au socle touche forcément la moitié, sans exception, c'est ça ?
Peut-on nous refuser la moitié d'aide alors que notre école est dans « les autres » ?
Bonjour, je suis juriste à la communauté de communes et l'emploi du verbe pouvoir m'interpelle : les autres pourront bénéficier de 50 %. S'agit-il d'un engagement ferme du Département ou d'une éventualité ?
Notre école relève du pourcentage le plus faible et je voudrais l'inscrire au budget. Mais le texte dit pourront, pas auront. Est-ce que je peux compter dessus à coup sûr ou dois-je prévoir le pire ?
Le comptable m'a refusé la ligne de recettes en disant que ces 50 % étaient hypothétiques, à la différence des 70. A-t-il raison de faire cette différence entre les deux taux, d'après les mots employés dans l'appel ?
moi pourront bénéficier ça me fait peur ça sent le peut-être bien que oui peut-être bien que non alors les cinquante pour cent c'est du solide ou on risque de se retrouver avec que dalle
Rien ne nous assure donc que l'aide de moitié sera bien accordée ? Je vous demande cela car notre école de Montalieu a déjà son socle, et sans ces 50 % le conseil renoncera.
Imaginons que l'enveloppe soit vide quand arrive le tour des écoles au taux réduit : le Département pourrait-il dire que les 50 % n'étaient qu'une possibilité ? J'aimerais savoir comment lire cette phrase.`,
  'ht-ou-ttc': `
Les taux, sur le HT ou TTC ?
70% du ht ou du ttc svp
On m'a dit que la subvention se calculait toutes taxes comprises, est-ce exact ?
L'assiette de la subvention s'entend-elle hors taxes ou toutes taxes comprises ?
Donc les prix du catalogue sont sans la taxe, et l'aide aussi, c'est ça ?
Sur quelle base applique-t-on le pourcentage d'aide, avec ou sans la TVA ?
Bonjour, je suis comptable à la mairie de Chirens et je prépare le plan pluriannuel. Pour une option affichée à 11 800 euros, le pourcentage s'applique-t-il à ce prix-là ou au prix augmenté des vingt pour cent ?
Le maire multiplie tout par 1,2 avant de calculer la subvention et il obtient une somme bien plus grosse que la mienne. Lequel de nous deux part du bon montant pour appliquer le pourcentage ?
Je lis avant subvention dans votre tableau de prix mais je ne vois pas si l'on parle de prix avec taxe. Et le taux d'aide, on le prend sur ce même montant ou sur le montant de la facture ?
L'entreprise qui nous conseille soutient que les collectivités sont aidées sur le prix taxes incluses parce qu'elles ne récupèrent rien. Cela ne correspond pas à mon habitude, que dit l'appel sur la base de calcul du taux ?
bon admettons une facture de douze mille avec la taxe et dix mille sans je calcule mes soixante-dix pour cent sur dix ou sur douze parce que ça fait quand même mille quatre cents euros d'écart
Est-ce que la taxe n'entre pas du tout dans le montant auquel on applique le pourcentage ? C'est le point qui bloque notre délibération de mardi, à cause d'une commission des finances très pointilleuse.`,
  'complementaires-taux': `
Quel taux pour les robots ?
les claviers en + c aidé a cb ?
On m'a dit que les équipements complémentaires étaient seulement à 30 %, c'est vrai ?
Le taux applicable aux équipements complémentaires est-il identique à celui de l'équipement principal ?
Donc robots et enregistreurs suivent le même pourcentage que les tablettes, c'est ça ?
Les petits accessoires en plus du kit sont-ils aidés pareil que le reste ?
Bonjour, nous aimerions ajouter à notre kit deux robots pour les CP et des claviers pour les tablettes. Est-ce qu'ils sont subventionnés au même pourcentage que le kit lui-même, ou à un taux à part ?
La maîtresse de grande section rêve d'un lot d'enregistreurs de voix. Je vois que c'est subventionnable mais je ne trouve pas le pourcentage dans l'appel, seulement ceux du matériel. Lequel dois-je appliquer dans mon tableau ?
Un représentant affirme que les robots ne rentrent pas dans les 70 %, parce qu'ils sont présentés dans une autre partie du document. Sa remarque est-elle fondée, ou suivent-ils malgré tout la règle commune ?
pour les trucs en supplément genre les petits robots abeilles les claviers les micros c'est le même tarif d'aide que pour les tablettes ou bien c'est moins parce que c'est du bonus
S'ils ne sont pas listés avec le reste, à quel pourcentage compter les compléments comme les robots ? Notre estimation pour l'école de Châbons change de 600 euros selon la réponse, alors j'aimerais ne pas me tromper.
Mettons une école qui n'a pas son socle et qui prend pour 2 300 euros de robots en plus du kit : lui appliquer 70 % aussi sur ces compléments, est-ce correct ou présomptueux ?`,
  'ent-taux': `
L'ENT est aidé à combien ?
abonement ent sub a quel % ?
On m'a dit que l'ENT était subventionné à 70 % comme le reste, est-ce exact ?
À quel taux l'abonnement à l'environnement numérique de travail est-il pris en compte ?
Donc l'espace numérique des élèves est aidé à moitié, c'est bien le chiffre ?
Pourquoi l'estimation n'affiche-t-elle aucun montant en face de la ligne ENT ?
Bonjour, nous allons abonner nos deux écoles à un environnement numérique de travail. Je lis que c'est subventionnable mais je cherche en vain le pourcentage et le tarif. Pouvez-vous me dire quelle part sera couverte ?
Dans mon tableau, la ligne du portail où les familles retrouvent le cahier de textes reste vide, faute de prix et de taux. Est-ce que j'ai raté une information dans l'appel ou n'y est-elle vraiment pas ?
L'éditeur de notre ENT assure que son abonnement annuel de 45 euros par classe sera remboursé à moitié grâce à votre appel. Est-ce qu'un taux d'aide pour cet abonnement est écrit quelque part, oui ou non ?
la directrice veut prendre l'ent cette année et me demande combien le département met dessus moi je trouve juste écrit subventionnable sans rien d'autre c'est le même taux que les tablettes ou pas
Si l'aide sur l'ENT n'est ni 50 ni 70, alors combien ? Je dois annoncer une somme au conseil municipal de Saint-Geoire et je ne peux quand même pas leur laisser un point d'interrogation.
Supposons un abonnement ENT facturé 300 euros par an pour l'école de Biol. Sur cette somme, quelle aide peut-on espérer ? Mon collègue applique 70 % sans réfléchir, je ne suis pas sûre qu'il en ait le droit.`,
  'ressources-taux': `
Quel taux pour les ressources numériques ?
les aplis payantes sont aidé a cb ?
On m'a dit que les ressources numériques étaient couvertes à moitié, c'est juste ?
Quel pourcentage d'aide l'appel attache-t-il aux ressources numériques complémentaires ?
Donc les logiciels éducatifs ont le même taux que les tablettes, c'est ça ?
Combien le Département rembourse-t-il sur les manuels numériques et les applications de lecture ?
Bonjour, notre équipe voudrait une licence pour une banque d'exercices en ligne et un abonnement à une presse jeunesse numérique. L'appel dit que les ressources sont subventionnables, mais à quelle hauteur exactement, s'il vous plaît ?
Je ne comprends pas pourquoi l'assistant ne compte pas l'aide sur nos contenus pédagogiques payants alors qu'il le fait pour les tablettes. Est-ce un oubli, ou bien le pourcentage n'est-il donné nulle part ?
Un éditeur de logiciels de calcul mental promet dans son courriel une aide de 70 % sur ses licences, dans le cadre de l'appel isérois. Ce taux s'applique-t-il vraiment aux ressources, ou seulement au matériel ?
on aimerait bien acheter des applis pour les dys et des livres audio pour les tablettes ça coûte quatre cents euros l'année et je sais pas à combien c'est subventionné ce genre de contenus
Pas le matériel, ça j'ai compris : c'est pour les contenus, les licences et les exerciseurs que je cherche le pourcentage. Le conseil d'école de Morestel attend ma réponse depuis quinze jours et commence à s'impatienter.
Imaginons 1 500 euros de ressources en ligne pour nos six classes de Sassenage : faut-il les ajouter au calcul avec le taux de l'école, ou les laisser de côté faute d'un taux connu ?`,
  'limite-commune': `
Y a un plafond par commune ?
cest plafoné a cb pr la ville ?
On m'a dit qu'une commune ne pouvait pas toucher plus de 100 000 €, c'est le bon montant ?
Le dispositif comporte-t-il un plafond financier applicable à chaque collectivité candidate ?
Donc il existe une somme à ne pas dépasser pour notre ville, laquelle ?
Peut-on équiper autant qu'on veut, ou l'argent s'arrête-t-il à une certaine hauteur ?
Bonjour, nous sommes une ville de 22 000 habitants avec quatorze groupes scolaires et nous voudrions tout équiper en une fois. Existe-t-il une limite de montant au niveau de la ville, et à combien s'élève-t-elle ?
Mon maire a des idées de grandeur et veut des écrans partout. Avant qu'il ne fasse des promesses, j'aimerais lui donner la somme maximale que notre commune peut espérer au titre du taux le plus fort.
Un conseiller départemental nous aurait dit qu'il n'y avait aucune limite d'argent pour les communes, seulement un nombre de PAC. Je crois pourtant avoir vu un gros chiffre rond dans le texte, pouvez-vous me le rappeler ?
c'est open bar ou y a un maximum par mairie parce que moi avec mes neuf écoles je peux vite faire grimper l'addition et je préfère savoir à combien ça bloque
Est-il exact que la somme n'est pas illimitée pour une même commune ? Je prépare le plan d'investissement de Villefontaine et j'ai besoin du montant du plafond, ainsi que de ce qu'il couvre si le texte le dit.
Prenons une grosse commune qui commande pour 350 000 euros de kits, toutes ses écoles étant au taux fort : y a-t-il un montant maximum inscrit dans l'appel, et porte-t-il sur l'achat ou sur l'aide ?`,
  'limite-lectures': `
Au-dessus de 200 000, il se passe quoi ?
si on depasse les 200000 on a koi ?
On m'a dit qu'au-delà de la limite le taux tombait à 50 %, est-ce exact ?
Quel régime s'applique à la fraction excédant le montant de 200 000 € par commune ?
Donc une fois les 200 000 € atteints, plus un euro d'aide, c'est ça
Pourquoi l'estimation m'affiche-t-elle plusieurs résultats différents quand je dépasse la limite ?
Bonjour, avec nos onze écoles nous arrivons à 312 000 euros de matériel au taux fort. Que devient la partie qui dépasse les 200 000 : elle n'est plus aidée, ou elle l'est moins, ou tout change de taux ?
J'ai fait tourner l'estimation pour la ville de Meylan et je vois quatre montants à la fin au lieu d'un seul. D'où viennent-ils, et lequel dois-je retenir pour la part au-dessus du seuil ?
Notre directeur des finances pense qu'en franchissant le seuil on perd le taux fort sur la totalité, y compris le début. Cela serait catastrophique pour nous. Est-ce réellement ce que prévoit le texte au-delà de la limite ?
bon on sait qu'il y a deux cent mille comme barre mais après la barre on fait comment c'est zéro ou c'est la moitié personne n'est fichu de me le dire à la mairie
Dépasser la limite ne fait-il pas tout perdre, tout de même ? Je préférerais renoncer à un kit à 11 800 euros plutôt que de franchir la barre des 200 000 si cela doit nous coûter plus cher.
Imaginons que notre commune soit à 195 000 euros et ajoute encore deux kits. Les premiers resteraient à 70, mais les derniers, ceux qui nous font passer de l'autre côté, seraient traités de quelle façon ?`,
  'limite-et-50': `
La limite vaut aussi pour les 50 % ?
les ecoles a 50 conte ds les 200000 ?
On m'a dit que les écoles au taux réduit étaient plafonnées elles aussi, c'est vrai ?
Le plafond communal de 200 000 € inclut-il les dépenses des établissements relevant du taux de 50 % ?
Donc pas de plafond pour les écoles déjà au socle, c'est bien ça ?
Faut-il additionner les achats des écoles à moitié aidées pour savoir si on touche la limite ?
Bonjour, à Saint-Martin-d'Hères nous avons des écoles dans les deux catégories. Pour vérifier si nous atteignons 200 000, dois-je compter seulement celles à 70, ou bien toutes, y compris celles qui ne sont qu'à 50 ?
Toutes nos écoles ont leur socle numérique, elles sont donc au taux le plus bas. Je voudrais savoir si le maximum de 200 000 euros nous concerne quand même ou s'il ne vise que le taux le plus haut.
La trésorière prétend que chaque euro, peu importe le pourcentage, entame la même enveloppe de 200 000 euros. Or la phrase ne parle que du taux fort. Les écoles à la moitié consomment-elles vraiment cette enveloppe ?
je me demande si mes deux écoles à cinquante pour cent viennent grignoter les deux cent mille qui sont pour les écoles à soixante-dix ou si on les met complètement à côté
Les écoles du petit taux échappent-elles à la limite communale ? Je trouve étrange que celles qui ont le moins d'aide puissent dépenser sans borne, mais la tournure de l'appel semble aller dans ce sens.
Imaginons 150 000 euros de kits dans nos écoles à 70 et 120 000 dans celles à 50. Sommes-nous en dessous de la limite, puisque seules les premières compteraient, ou au-dessus, avec 270 000 ?`,
  'limite-par-ecole': `
200 000 € par école, c'est ça ?
la limite c par ecole ou par PAC ?
On m'a dit que chaque école avait droit à ses propres 200 000 €, c'est juste ?
Le plafond s'apprécie-t-il établissement par établissement ou pour l'ensemble de la collectivité ?
Donc avec quatre écoles on peut monter à 800 000 €, c'est bien ça ?
Les 200 000 euros, c'est pour chaque PAC ou pour toute la ville réunie ?
Bonjour, je suis directeur de l'école Jean-Moulin et je pensais disposer de 200 000 euros rien que pour mes classes. Ma collègue de l'autre école croit la même chose. L'un de nous va-t-il être déçu ?
Pour notre ville de douze écoles, le directeur des finances multiplie la limite par douze et obtient 2,4 millions. J'ai un gros doute sur cette multiplication. La limite se compte-t-elle bien une seule fois ?
Une intervenante a expliqué en réunion que le maximum de 200 000 s'entendait pour chaque programme acheté, donc pour chaque PAC. Cela nous arrangerait bien, mais j'ai compris autre chose en lisant le texte, qu'en est-il ?
attendez le plafond là on le remet à zéro à chaque école ou c'est un seul gros paquet pour tout le monde parce que ça change tout pour nous à pont-évêque
N'est-ce pas chaque école qui a sa limite ? Nous sommes trois directrices à nous poser la question, et celle de la plus grosse école aimerait ne pas devoir faire attention aux achats des deux autres.
Imaginons deux écoles dépensant chacune 130 000 euros au taux fort : aucune ne dépasse 200 000 toute seule, mais ensemble elles font 260 000. La limite se regarde-t-elle séparément ou toutes écoles confondues ?`,
  'repartition-limite': `
Comment partager les 200 000 entre écoles ?
ki decide la part de chak ecole ds la limite
On m'a dit que la limite se divisait à parts égales entre les écoles, est-ce vrai ?
Selon quelle clé le montant limite de la commune se ventile-t-il entre ses établissements ?
Donc la première école servie prend tout et les dernières n'ont plus rien, c'est ça ?
Au prorata des élèves ou des classes, comment ventile-t-on l'enveloppe maximale entre nos sites ?
Nous avons six écoles à Fontaine et ensemble elles dépassent la limite communale. Laquelle voit sa subvention rabotée, et de combien ? Les directeurs commencent à se regarder de travers et j'aimerais avoir une règle à leur donner.
Bonjour, dans l'estimation je vois la subvention complète de chaque école, puis une ligne unique qui retire quelque chose pour la commune. Comment cette réduction se partage-t-elle ensuite entre nos différentes écoles ?
Le maire voudrait donner la priorité à l'école du centre et laisser les miettes à celle du quartier nord, en prétextant que l'appel l'impose. Y a-t-il vraiment un ordre prévu pour distribuer les 200 000 entre écoles ?
ok on est au-dessus du maximum mais alors on enlève à qui la maternelle l'élémentaire un peu à tout le monde y a une règle de partage ou on se bat dans la cour de récré
Rien ne dit donc quelle école doit se serrer la ceinture quand la commune atteint sa limite ? Je cherche une méthode de partage officielle, par classe, par élève ou par ordre d'arrivée des projets.
Imaginons trois écoles avec 120 000, 90 000 et 60 000 euros de dépenses au taux fort. Sur les 200 000 de la commune, quelle part revient à chacune ? Mon tableur attend une formule que je n'ai pas.`,
  'reste-a-charge': `
Combien il nous restera à payer ?
o final on paye cb nous ?
On m'a dit que pour un kit à 11 800 € on ne payait que 3 540 €, c'est juste ?
Quel sera le montant résiduel à inscrire au budget communal pour une option de vingt tablettes ?
Donc à 50 % pour 11 800 euros, on sort 5 900 euros hors taxes, c'est bien ça ?
Ça fait quelle dépense nette pour le village, un lot de 20 tablettes ?
Bonjour, je prépare la décision modificative du budget et il me faut le chiffre net pour la commune, une fois l'aide déduite. Pour une seule option 20 tablettes, à combien cela nous revient-il, au taux fort puis au taux faible ?
Notre conseil est d'accord sur le principe mais tout le monde demande la même chose : et pour nous, quelle sera la facture au bout du compte ? Pouvez-vous m'expliquer comment calculer cette somme avec un exemple chiffré ?
Un adjoint calcule que la commune versera 8 260 euros pour vingt tablettes à 11 800. Je crois qu'il a pris la subvention pour notre part. Pouvez-vous refaire le calcul de ce que nous débourserons nous-mêmes ?
bon parlons peu parlons bien le kit vaut pas loin de douze mille balles une fois que le département a mis ses sous qu'est-ce qu'il me reste à allonger à la mairie de la buisse
Si j'enlève la subvention du prix affiché, j'obtiens bien ce que la commune devra sortir ? J'aimerais vérifier ma méthode sur un kit tablettes avant de l'appliquer aux autres lignes de notre projet.
Imaginons une école qui prend l'option 20 tablettes et n'a pas encore son socle : quelle somme le trésorier de la commune devra-t-il prévoir de sa poche, et combien si l'école l'avait déjà ?`,
};
