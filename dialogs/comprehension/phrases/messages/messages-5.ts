/** Whole messages as people write them, by the FAQ entry that answers them. */
export const MESSAGES_5: Readonly<Record<string, string>> = {
  'tva-fctva': `
On récupère la TVA ?
fctva sa marche sur les tablettes ?
On m'a dit que le FCTVA nous rendrait la taxe sur ces achats, est-ce confirmé ?
Les acquisitions réalisées dans ce cadre sont-elles éligibles au fonds de compensation pour la TVA ?
Donc la taxe de 20 % est entièrement pour notre pomme, c'est ça ?
Les vingt pour cent de taxe, quelqu'un nous les rembourse après ou pas ?
Bonjour, je suis secrétaire générale d'une commune de 2 600 habitants. Nous demandons chaque année le remboursement d'une partie de la taxe sur nos investissements. Pourrons-nous le faire aussi pour les kits achetés grâce à cet appel ?
Les montants de votre tableau sont hors taxes, très bien, mais la facture arrivera avec la taxe dessus. Est-ce que l'appel dit comment la commune peut la récupérer, et auprès de qui, ou n'en parle-t-il pas ?
Le trésorier-payeur nous a soufflé que le matériel subventionné sortait du champ du FCTVA. Un autre maire soutient exactement l'inverse. Pouvez-vous me dire si le document du Département prend position sur cette question ?
dans mon budget je mets la somme avec la taxe mais j'aimerais savoir si l'état me la redonne deux ans plus tard comme pour les travaux de la mairie ou si c'est perdu
N'est-il écrit nulle part que la TVA reste à notre charge ? J'ai beau chercher dans l'appel, je ne trouve rien sur cette taxe, ni sur sa récupération, et notre commission des finances se réunit lundi.
Supposons une facture de 14 160 euros dont 2 360 de taxe : cette dernière somme reviendra-t-elle un jour dans les caisses de la commune des Avenières, d'après ce que vous savez de ce dispositif ?`,
  cofinancement: `
Cumulable avec la DETR ?
on peu avoir une otre aide en plus ?
On m'a dit qu'on ne pouvait pas ajouter une aide de la Région à celle-ci, c'est vrai ?
La subvention est-elle compatible avec d'autres concours publics portant sur les mêmes dépenses ?
Donc on peut compléter avec la dotation de la préfecture pour arriver à 80 %, c'est ça ?
Le fonds de concours de l'interco peut-il s'ajouter à ce que donne le Département ?
Bonjour, notre commune de Lalley a déjà obtenu un accord de principe de l'État au titre des territoires ruraux pour des écrans. Est-ce que cela nous empêche de demander aussi l'aide du Département pour la même chose ?
Une fondation locale propose de nous donner 4 000 euros pour les tablettes des enfants. Je ne voudrais pas que ce don nous fasse perdre l'aide départementale. A-t-on le droit de mélanger plusieurs sources d'argent ?
La sous-préfecture affirme qu'il faut laisser au moins vingt pour cent à la commune et que le cumul est donc possible jusqu'à quatre-vingts. Le texte de l'appel dit-il quelque chose sur l'addition de plusieurs subventions ?
on gratte tous les fonds de tiroir chez nous la région l'europe la caf tout y passe alors est-ce que je peux empiler ces aides par-dessus les soixante-dix pour cent ou c'est interdit
Rien n'interdit-il de solliciter un second financeur public ? Ma collègue du service des subventions a toujours connu une clause là-dessus, et elle s'étonne de ne pas la trouver dans cet appel départemental.
Imaginons que le syndicat scolaire verse 15 % du prix et le Département 50 : nous n'aurions plus que 35 à trouver. Un tel montage à plusieurs financeurs est-il admis ou risqué dans votre programme ?`,
  'versement-subvention': `
Quand touche-t-on l'argent ?
la sub ariv kan sur le conte ?
On m'a dit que la commune devait avancer toute la somme, puis être remboursée, c'est exact ?
Selon quelles modalités et quel échéancier la subvention est-elle liquidée au profit de la commune ?
Donc le Département règle directement le fournisseur et nous on ne paie que notre part ?
Y a-t-il un acompte au départ, ou tout arrive-t-il à la fin ?
Bonjour, notre trésorerie est très tendue et nous ne pourrions pas avancer 40 000 euros en attendant l'aide. Est-elle versée avant l'achat, après la facture, ou bien déduite directement du prix que nous payons ?
Pour l'aide de l'État sur la cantine, nous avons attendu quatorze mois avant de voir l'argent arriver. Je voudrais savoir si le délai sera aussi long cette fois, et qui exactement fait le virement.
Le receveur municipal soutient que la moitié est payée à la notification et le solde sur factures. Il généralise peut-être à partir d'autres aides. Est-ce que l'appel décrit la façon dont la subvention nous est payée ?
moi ce que je veux savoir c'est le moment où les sous tombent parce que le fournisseur il va pas attendre et la caisse de la commune de chasselay elle est vide jusqu'en juin
La commune n'a-t-elle rien à avancer, si l'aide arrive avant la facture ? C'est la seule question que m'ait posée mon maire ce matin, et je n'ai trouvé aucune date de paiement dans le texte.
Imaginons que le matériel soit livré en octobre et la facture réglée en novembre. À partir de quand, et en combien de fois, le Département nous enverrait-il la somme promise pour nos deux écoles ?`,
  arrondi: `
Vous arrondissez comment ?
larondi c o centime ou a leuro
On m'a dit que la subvention était arrondie à l'euro inférieur, est-ce exact ?
Quelle règle d'arrondi l'assistant applique-t-il aux montants de subvention qu'il affiche ?
Donc les centimes sont calculés PAC par PAC, et non sur le total, c'est ça ?
Pourquoi mon total diffère-t-il du vôtre de un centime quand je refais l'addition ?
Bonjour, je suis comptable et je vérifie toujours tout à la calculatrice. En multipliant le total par le taux, je trouve deux centimes d'écart avec votre estimation. À quel moment coupez-vous les décimales, exactement ?
Le maire veut des chiffres ronds dans la délibération, moi je voudrais garder les centimes exacts. Est-ce que l'appel impose une façon de couper les décimales, ou est-ce seulement une règle propre à votre outil ?
D'après le responsable du budget, les collectivités arrondissent toujours à l'euro supérieur en faveur de la commune. Je ne retrouve pas cela dans vos résultats, où les centimes sont bien présents. Comment procédez-vous pour ces décimales ?
bon c'est pour pinailler mais j'ai un chiffre avec trois chiffres après la virgule dans mon tableur et chez vous il y en a que deux alors vous enlevez le dernier ou vous montez au-dessus
Les centimes ne se perdent-ils pas en route, à force de couper les décimales kit par kit ? J'aimerais être certaine que l'aide et notre part redonnent toujours exactement le prix, sans écart d'un centime.
Imaginons un coût de 4 333,33 euros à 70 %, soit 3 033,331 : quel montant afficherez-vous pour l'aide, et comment en déduisez-vous la part de la commune pour que la somme tombe juste ?`,
  'cout-formation': `
La formation des profs, c'est payant ?
les atelier parents coute kelkechose ?
On m'a dit que les stages des maîtres étaient facturés à la commune, c'est exact ?
Les actions de formation et de parentalité génèrent-elles une dépense à la charge de la collectivité ?
Donc Canopé et la Petite Poussée interviennent sans nous envoyer de facture, c'est ça ?
Combien faut-il budgéter pour les formateurs et pour les soirées avec les familles ?
Bonjour, dans votre estimation je ne vois que le prix des tablettes et des écrans. Il n'y a aucune ligne pour former les enseignants ni pour accompagner les parents. Est-ce offert, ou est-ce un oubli de ma part ?
Mon maire veut connaître le prix de l'intervention auprès des familles avant de signer quoi que ce soit. J'ai parcouru tout l'appel sans trouver le moindre tarif, savez-vous qui règle ces séances ?
La directrice certifie que les 70 % couvrent aussi les journées de formation de son équipe. Je pensais que ce pourcentage ne valait que pour le matériel. Qui a raison, et combien coûtent ces journées au bout du compte ?
le matos je sais ce que ça coûte ok mais les gens qui viennent former les instits et causer aux parents on les paye comment et c'est qui qui raque la mairie ou l'éducation nationale
La commune n'aura-t-elle rien à verser pour faire venir les intervenants auprès des maîtres et des familles ? À Eybens, un dispositif semblable nous avait coûté 900 euros en vacations, et cela m'avait fort contrarié.
Supposons qu'on prévoie trois demi-journées pour apprendre aux professeurs à se servir des tablettes, plus deux cafés des parents : quelle somme faut-il inscrire pour cela, et peut-on y appliquer le taux d'aide ?`,
  'depenses-anterieures': `
Nos achats de l'an dernier comptent ?
deja acheté les tablettes, on est remboursé ?
On m'a dit qu'on pouvait présenter les factures de matériel d'avant la candidature, c'est vrai ?
Les dépenses engagées antérieurement au dépôt de la candidature sont-elles éligibles à la subvention ?
Donc il ne faut surtout rien commander avant d'avoir la réponse, c'est ça ?
Trop tard pour être aidé sur un écran payé en septembre dernier ?
Bonjour, nous avons acheté douze tablettes au printemps, sans savoir que cet appel allait sortir. La facture fait 5 200 euros. Peut-on la glisser dans notre dossier pour obtenir la subvention après coup ?
Une promotion se termine vendredi chez notre revendeur et le maire veut en profiter tout de suite, avant même de candidater. Est-ce que l'on risque de perdre l'aide en signant le bon de commande trop tôt ?
La DGS de la commune voisine affirme que l'aide est rétroactive sur douze mois. Cela me semble très généreux, et contraire aux usages des financeurs. Est-ce que l'appel dit quelque chose des achats faits avant d'être retenu ?
ben nous on n'a pas attendu on a pris deux tableaux interactifs l'été dernier pour l'école de vourey et maintenant j'apprends qu'il y a des sous est-ce qu'on peut en avoir quand même dessus
Ne peut-on être aidé que pour ce que l'on achètera après la décision ? J'aimerais bien savoir si le texte exclut clairement les équipements que nous possédons déjà, payés sur notre budget de cette année.
Imaginons que je dépose en novembre, que je commande en décembre sans attendre, et que la validation tombe en février : cet achat fait entre les deux serait-il pris en compte, ou perdu pour la subvention ?`,
  'maintenance-propriete': `
À qui appartiennent les tablettes ?
ki repare si sa casse ?
On m'a dit que le Département restait propriétaire des appareils, est-ce exact ?
À qui incombent la maintenance, la garantie et l'assurance des équipements acquis par la commune ?
Donc si une tablette tombe en panne, c'est le Département qui envoie un technicien, c'est ça ?
Que fait-on en cas d'écran fendu, de vol ou de batterie morte au bout de deux ans ?
Bonjour, dans notre village il n'y a pas d'informaticien, juste un conseiller municipal bricoleur. Une fois les appareils livrés à l'école, qui s'occupe des mises à jour et des dépannages, et est-ce prévu dans l'appel ?
L'assureur de la mairie me demande qui sera le propriétaire légal du matériel afin de l'ajouter au contrat. Est-ce la commune, l'école ou le Département ? Je n'ai rien trouvé dans le texte qui tranche ce point.
Le directeur se figure que les appareils sont prêtés par le Département et qu'il faudra les rendre dans cinq ans. Je crois plutôt qu'ils sont à nous une fois achetés, mais est-ce écrit noir sur blanc ?
franchement une maternelle avec vingt tablettes je vous laisse imaginer les dégâts alors qui c'est qui s'y colle pour le sav et la garantie c'est nous le vendeur ou le département
Si personne n'est désigné pour l'entretien dans l'appel, sur qui retombe la charge des pannes ? Notre service informatique de Saint-Quentin-Fallavier compte deux agents, et ils ne pourront pas suivre neuf écoles de plus.
Imaginons qu'un cambriolage vide l'armoire de l'école pendant les vacances de Noël : qui doit remplacer les appareils, et à qui étaient-ils, juridiquement, à la mairie ou au Département qui les a en partie financés ?`,
  'bareme-pac': `
On a droit à combien de PAC ?
cb de pac pr 14 classes ?
On m'a dit que toutes les communes avaient dix PAC au maximum, est-ce exact ?
Quel est le nombre maximal de programmes d'actions concertées ouvert à une commune selon ses effectifs de classes ?
Donc plus on a de classes, plus on peut prendre de PAC, c'est bien ça ?
Avec 52 classes dans la ville, jusqu'à combien de programmes peut-on monter ?
Bonjour, nous avons une seule école de trois classes à Saint-Baudille et je voudrais savoir combien de programmes d'actions concertées nous pouvons demander au plus. Est-ce un seul, ou peut-on en espérer davantage ?
Je m'occupe des écoles à Bourgoin-Jallieu et nous comptons une bonne soixantaine de classes réparties sur le territoire. Existe-t-il un barème qui donne le nombre maximum de PAC en fonction du nombre de classes ?
Le vice-président de l'interco soutient que c'est une PAC par école, quelle que soit la taille. J'avais compris que cela dépendait plutôt des classes de toute la commune, par tranches. Lequel de nous deux a raison ?
moi j'ai vingt-sept classes en comptant la maternelle et l'élémentaire et je veux juste savoir le maximum de pac que je peux mettre dans le dossier avant qu'on me dise stop
Peut-on ne pas dépasser deux PAC avec une toute petite commune, ou y a-t-il un moyen d'en avoir trois ? Je cherche comment leur nombre est fixé, car la directrice voudrait en faire une par niveau.
Imaginons qu'une classe ouvre à la rentrée et que nous passions de 48 à 49 dans la commune : est-ce que cela change le nombre de PAC que nous pouvons acquérir, et quel serait alors le maximum ?`,
  'prix-10-ordinateurs': `
l'option 10 ordinateurs, quel prix ?
c cb les 10 pc portables svp
Pour une dizaine de portables en élémentaire, on doit compter quel budget ?
On m'a dit que le lot de dix ordis était à 6 305 euros, vous confirmez
Je ne cherche pas le tarif des vingt portables mais celui du petit lot, celui de dix.
Une dizaine de PC pour nos CM1-CM2, ça va chercher dans les combien ?
Bonjour, je suis adjointe aux écoles à Saint-Siméon de Bressieux, nous voudrions seulement la plus petite option ordinateurs, celle avec dix machines, et je ne trouve nulle part le montant correspondant, pouvez-vous me l'indiquer ?
Madame, Monsieur, dans le cadre de la préparation budgétaire 2023, je vous saurais gré de bien vouloir me communiquer le montant hors taxes correspondant à l'option dix ordinateurs portables inscrite au kit élémentaire.
le directeur veut dix ordis portables pas vingt car il a que onze élèves en CM2 alors moi secrétaire je dois mettre un chiffre dans le tableau et j'ai rien du tout comme chiffre
Un vendeur de Voiron nous assure que le pack de dix laptops du marché tourne autour de 7 000 euros. J'ai un doute, parce que sur le tableau je vois une tache à cet endroit. Vous avez le vrai montant, vous ?
Imaginons : école élémentaire de deux classes, on prend un PAC avec dix portables seulement, pas de tablettes. Combien dois-je inscrire au budget pour ces machines, sachant que les élèves se les partageront entre les deux salles ?
Franchement ça me gonfle, la ligne des dix ordis est baveuse sur le PDF, on ne voit pas le chiffre, c'est écrit quoi à la fin ? Moi je lis 6 quelque chose, donc c'est dans les 6 000 non`,
  'prix-vpi': `
Prix du vidéoprojecteur interactif ?
le vpi sa coute combien
À combien revient un projecteur interactif accroché au-dessus du tableau, hors taxes ?
Mon collègue de Vinay dit que le VPI est à 1 900 euros, c'est bien ça ?
Ni l'écran tactile ni les tablettes : juste le tarif du vidéoproj interactif, s'il vous plaît.
On remplacerait deux vieux projecteurs par des modèles où les gamins écrivent au mur, budget à prévoir ?
Bonjour, directrice à Tullins, nous avons deux classes qui souhaitent projeter sur le mur avec le stylet et interagir dessus. Je dois donner un chiffre à la mairie avant jeudi : quel est le montant prévu pour ce type de vidéoprojecteur ?
Je prépare l'annexe financière de la commune de Chatte et il me manque uniquement la valeur de la ligne « VPI ». Merci de bien vouloir me préciser le prix indicatif hors taxes retenu dans le cadre de l'appel.
Salut, dis-moi, le vidéoproj qui réagit quand on touche l'image, là, celui de l'option, il vaut combien au juste parce que le maire me tanne depuis lundi et moi j'ai que le catalogue d'un marchand de Grenoble
Un commercial nous soutient que le projecteur interactif coûte forcément moins de mille euros dans la liste du Département. Je n'ai rien vu de tel, donc j'imagine qu'il invente, mais quel est le vrai chiffre alors ?
Prenons un cas simple : trois classes, trois VPI, rien d'autre en option. Avant de multiplier par trois, il me faudrait le prix d'un seul appareil et je ne parviens pas à le déchiffrer dans le tableau.
j'ai le tableau des prix sous les yeux tout est flou à la ligne du vidéoprojecteur interactif je dicte ce message depuis la voiture est-ce que quelqu'un peut me dire le tarif exact merci bonne journée`,
  'prix-eni': `
Tarif d'un écran interactif 86 pouces ?
l'ENI c combien en euro
Un grand écran tactile pour la classe, ça coûte dans les combien ?
Quel écart de prix entre le modèle 75 pouces et le 86 pouces ?
L'ENI est bien à 2 800 euros dans la liste, n'est-ce pas.
Pas le projecteur, l'autre solution : la grosse dalle tactile au mur, il faut prévoir quelle somme ?
Bonjour, nous hésitons encore pour la salle des grands à Rives et avant de trancher le conseil veut connaître le coût de l'écran tactile géant proposé dans le kit. Auriez-vous le montant hors taxes, dans l'une et l'autre taille ?
Monsieur, en ma qualité de directeur général des services, je sollicite la communication du prix indicatif hors taxes de l'écran numérique interactif, en dimensions 75 et 86 pouces, aux fins d'inscription au budget primitif.
Le fournisseur nous a fait une offre à 3 450 euros pour un écran tactile de 86 et jure que c'est exactement le prix du Département. Moi je ne vois aucun chiffre lisible, alors je demande : il est à combien ?
on a une école à Morestel trois classes la maîtresse de CE2 veut la grande télé tactile là le truc énorme où on dessine avec le doigt je dois mettre quel montant moi dans mon tableau
Si je prends deux écrans interactifs pour la maternelle en 75 pouces, quelle dépense dois-je prévoir pour ces deux-là ? Je ne vous demande rien sur la projection ni sur le pilote, seulement le tarif des écrans.
Ah ben super, pile la ligne de l'écran tactile est illisible dans votre papier ! Une copine de la mairie de Moirans pense que c'est 4 000 balles pour le plus grand, je ne sais pas d'où elle sort ça, vous avez le prix ?`,
  'prix-illisibles': `
Avez-vous tous les tarifs de la liste ?
ya des prix ki manquent non ??
Pourquoi certaines lignes restent sans montant dans mon estimation ?
Donc si je comprends bien vous connaissez le prix de chaque article, c'est ça ?
Quels sont les articles pour lesquels le chiffre n'est pas déchiffrable dans le document ?
Y a-t-il des tarifs que vous ne savez pas lire, et dans ce cas vous mettez quoi ?
Bonjour, je suis comptable à la mairie de Pont-en-Royans. Mon estimation affiche plusieurs lignes vides, sans aucun euro en face. Est-ce un bug de votre page ou bien le document ne permet-il pas de connaître tous les prix ?
Je souhaiterais savoir si le tableau tarifaire annexé à l'appel est intégralement exploitable ou si certaines valeurs demeurent indéterminées, et, le cas échéant, comment elles sont traitées dans votre simulation. Cordialement.
Mon adjoint prétend que l'assistant remplit les trous au pif quand un tarif est masqué. Ça m'embêterait beaucoup devant le conseil, je préfère un blanc qu'un chiffre inventé. Vous faites quoi exactement des prix qu'on ne voit pas ?
sur le scan que j'ai reçu la moitié du tableau des tarifs est grise on voit pas les chiffres est-ce que vous vous les avez tous ou est-ce que c'est pareil pour vous
Admettons que je choisisse un projet avec des articles dont le tarif est effacé : le total va-t-il quand même tomber juste, ou bien restera-t-il des cases sans montant que je devrai compléter moi-même plus tard ?
Non mais attends, y a que deux ou trois prix qui s'affichent et le reste c'est des tirets ! On m'avait vendu un outil qui connaissait toute la grille, donc soit j'ai loupé un truc, soit vous n'avez pas tout ?`,
  'moitie-du-prix': `
10 tablettes = 5 900 €, correct ?
moitié moins de tablettes moitié prix ?
Si vingt tablettes font 11 800, alors dix font 5 900, logique non ?
Je peux diviser par deux le tarif du lot de vingt pour avoir celui de dix ?
Les tarifs sont-ils proportionnels au nombre d'appareils, entre le petit et le grand lot ?
Pour les ordis, 12 610 divisé par deux, ça donne bien le lot de dix je suppose.
Bonjour, pour aller vite j'ai pris le montant des vingt tablettes et je l'ai coupé en deux pour notre petite école de Séchilienne, qui n'en veut que dix. Mon maire n'est pas convaincu par la méthode. A-t-on le droit de raisonner ainsi ?
Mon mari est prof de maths et il dit que c'est une règle de trois toute bête : si le gros lot vaut tant, le petit en vaut la moitié. Moi je me méfie des tarifs de gros, qui a raison ?
Dans l'hypothèse où le conseil municipal opterait pour le lot réduit, convient-il d'inscrire cinquante pour cent du montant affiché pour le lot de vingt appareils, ou cette proportionnalité n'est-elle pas établie par le document ?
le vendeur m'a fait le calcul sur un coin de nappe vingt ça fait 11 800 donc dix ça fait 5 900 il a pas l'air de douter une seconde mais moi je voudrais être sûre avant de l'écrire
Scénario A, vingt tablettes ; scénario B, dix tablettes. Dans mon fichier Excel, B vaut A sur deux. Ma collègue de l'intercommunalité trouve ça faux, parce que le chariot ne se coupe pas en deux. Est-ce que mon tableau tient la route ?
Allez, soyons pas chiens, deux fois moins de tablettes, on casque deux fois moins, point barre. À moins que le prix ne suive pas la quantité, mais ce serait quand même bizarre, non ?`,
  'prix-intermediaires': `
Et pour 15 tablettes, quel tarif ?
12 ordi ca fait cb
Nous voulons quatorze tablettes, ni dix ni vingt : quel montant retenir ?
Pour dix-huit portables j'ai calculé 11 349 euros, c'est juste ?
La liste ne donne que deux quantités, comment chiffrer seize appareils ?
On a treize élèves en CP, on prendrait treize tablettes, ça ferait combien ?
Bonjour, notre classe unique de Valjouffrey compte douze enfants et nous n'avons donc pas besoin de vingt tablettes. Dix ce serait trop juste. Quel prix dois-je retenir pour une quantité entre les deux ?
Par la présente, je souhaite connaître le montant indicatif applicable à une dotation de dix-sept ordinateurs portables, cette quantité ne figurant pas parmi celles énumérées au tableau des prix de l'appel.
Le secrétaire de la commune voisine m'affirme qu'on prend la moyenne entre le tarif de dix et celui de vingt pour obtenir celui de quinze. Ça me semble un peu trop facile, est-ce que ça marche vraiment comme ça ?
on est une petite école de Lalley la maîtresse dit il nous en faut seize parce qu'on a seize gamins en CE1 CE2 alors je cherche combien ça coûte seize tablettes et je trouve que vingt
Mettons que je choisisse onze tablettes, juste une de plus que le petit lot. Est-ce que je paie le lot de dix plus un bout, ou le lot complet de vingt, ou un tarif à part ?
Bon sang, pourquoi y a pas de prix pour autre chose que les lots tout faits ? Nous c'est quinze qu'on veut, pas vingt, pas dix, quinze ! Quelqu'un peut me sortir un chiffre ?`,
  'prix-unitaire': `
Prix d'une seule tablette ?
1 tablette c a combien piece
Si je divise 11 800 par vingt, une tablette revient à 590 euros, c'est exact ?
Une seule machine, pas un lot : elle vaut combien dans votre barème ?
Il me faudrait le coût à la pièce d'un ordinateur portable élève.
Un gamin casse son appareil : je rachète une unité à quel tarif ?
Bonjour, pour l'assurance de l'école de La Mure on me réclame la valeur d'un appareil pris isolément. Je n'ai que des montants de lots dans le document. Pouvez-vous m'indiquer combien vaut chaque tablette prise une par une ?
Le commercial d'une grande enseigne nous dit que ses tablettes sont à 329 euros l'unité et que donc le Département nous vend les siennes presque le double. Je voudrais pouvoir comparer : quel est le coût à l'unité de votre côté ?
Afin de compléter l'état de l'actif communal, je vous remercie de bien vouloir m'indiquer la valeur unitaire hors taxes retenue pour chaque ordinateur portable relevant de l'option correspondante, hors accessoires de rangement.
j'ai fait 12 610 divisé par 20 ça donne 630 et quelque par ordi et le maire trouve que c'est cher pour un portable d'enfant est-ce que mon calcul veut dire quelque chose ou pas
Supposons qu'on ait déjà neuf tablettes et qu'il n'en manque qu'une pour compléter le groupe. À l'unité, elle nous coûterait quoi ? Je ne veux pas entendre parler du lot de vingt.
Je suis parent délégué et au conseil d'école quelqu'un a lancé que chaque tablette coûtait 590 euros pièce, ça a fait scandale. Du coup je vérifie : on peut vraiment sortir un prix par tablette à partir de vos chiffres ?`,
  'contenu-option': `
Le chariot est-il compris dans les 11 800 ?
les casques c inclus dans le prix ?
Qu'est-ce qu'on a exactement pour 12 610 euros, les portables seulement ou aussi l'armoire ?
À ce tarif-là, les coques et la gestion de flotte sont déjà dedans, non ?
Les 11 800 euros couvrent tout le pack avec la valise, donc rien à ajouter, c'est ça.
Si ce n'est pas que le prix des tablettes, alors qu'y a-t-il d'autre dans la somme ?
Bonjour, secrétaire de mairie à Châbons, je monte mon tableau et je ne sais pas si je dois ajouter une ligne pour le meuble de recharge et une autre pour les casques, ou si tout est déjà englobé dans le montant affiché.
Le document annonce un montant forfaitaire par option. Je vous serais reconnaissante de préciser le périmètre de ce montant : accessoires, protection, rangement, logiciel d'administration des appareils, ou terminaux seuls ?
Un élu de l'opposition soutient que les 11 800 euros ne paient que des tablettes nues, sans coque ni casque ni chariot, et qu'on va nous refacturer tout le reste derrière. J'aimerais pouvoir lui répondre quelque chose de solide.
alors moi je veux juste pas payer deux fois le chariot si le chariot il est dans le prix du lot je le mets pas si il y est pas je le mets donc dites-moi s'il y est
Imaginez qu'à la livraison on découvre que les casques étaient en supplément : je me fais incendier par le maire. Avant de signer quoi que ce soit, je veux savoir ce que recouvre le tarif d'un lot de vingt.
Hé, vos douze mille et quelques pour les ordis, c'est tout compris ou c'est comme les billets d'avion où la valise se paie en plus ? Ma collègue dit tout compris, moi je parie que non.`,
  'prix-maternelle': `
11 800 € aussi pour les petits ?
meme tarif en maternel pour les 20 tablettes
Le lot de vingt tablettes coûte-t-il pareil pour une école de petite section à grande section ?
On m'a dit que les tarifs affichés ne concernaient que les élémentaires, vrai ou faux ?
Donc pour nos PS-MS-GS je reprends le même prix de tablettes que les grands.
La grille ne dit pas si le montant s'applique aux tout-petits, je fais quoi ?
Bonjour, directrice d'une école maternelle de trois classes à Saint-Égrève, je ne vois qu'une seule ligne de prix pour les vingt tablettes. Puis-je l'utiliser pour mon école ou faut-il attendre un tarif particulier pour les petits ?
Mon inspectrice pense que le prix indiqué est réservé au kit du CP au CM2, parce que rien n'est précisé dans le tableau. Moi j'y vois pourtant un écran de 75 qui n'existe que pour les petits. Qui a raison ?
Je sollicite une confirmation écrite : le prix indicatif de l'option vingt tablettes, tel que publié, est-il transposable sans modification à un programme d'actions concertées portant exclusivement sur des classes maternelles ?
on a les moyens et les grands qui vont recevoir les tablettes pas les CP et le maire me demande si c'est le même tarif que pour l'école élémentaire d'à côté à 11 800 ou si c'est moins cher vu que c'est des bébés
Je chiffre deux PAC à Sassenage : un chez les grands, un chez les tout-petits. Pour le premier j'ai mis 11 800 de tablettes. Est-ce que je peux mettre la même somme pour le second, ou bien il existe un autre montant ?
Franchement vous auriez pu l'écrire noir sur blanc ! Le tarif des tablettes, il est bon aussi pour la mater ou c'est que pour l'élém ? Parce que là on est trois à lire le tableau et personne n'est d'accord.`,
  'prix-complementaires': `
Prix des robots Thymio ?
la webradio et les beebot c cb
Quel budget pour quatre Blue-Bot et deux claviers Bluetooth ?
Les bornes Wi-Fi, à combien l'unité ? Je ne vois rien dans la grille.
Le pack webradio est à 1 200 euros, on m'a donné ce chiffre, c'est le bon ?
Hors tablettes, ordis et écrans, avez-vous les tarifs de tous les petits extras ?
Bonjour, nous aimerions ajouter à notre projet de Vif un lot de petits robots pour programmer et un coin radio. Je dois inscrire une dépense face à chacun et je ne trouve aucun montant, pouvez-vous m'aider ?
Afin de finaliser l'enveloppe, merci de communiquer les prix indicatifs hors taxes des équipements complémentaires : conteuses, micro-enregistreurs, trépieds, robots pédagogiques et imprimante, ainsi que celui du visualiseur.
Une collègue de Crolles jure que les casques avec micro sont à 25 euros pièce dans la liste officielle. J'ai relu trois fois le document et je n'ai pas trouvé de tarif pour les casques. Est-ce moi qui ai mal lu ?
la maîtresse de grande section veut des conteuses bookinou et une imprimante couleur et des micros moi je veux bien mais quelqu'un peut me donner les prix de tout ça parce que dans la liste y a rien
Mon projet coûte 11 800 pour les tablettes, ça d'accord. Maintenant j'ajoute trois visualiseurs et un robot par classe : quel montant supplémentaire dois-je compter, ou est-ce qu'aucun tarif n'existe pour ces articles-là ?
Les p'tits robots abeilles là, les beebots, c'est donné ou ça douille ? Le maire me dit « pas plus de cent balles le bout ». Y a un prix quelque part pour les bidules en plus ou faut que je demande un devis ?`,
  'prix-ent': `
Combien coûte l'abonnement ENT ?
l ent c combien par an
Quel montant prévoir pour les trois ans d'environnement numérique obligatoire ?
L'ENT est compris dans le prix du lot de tablettes, on ne paie rien de plus, exact ?
Puisqu'il faut souscrire l'ENT, dites-moi au moins ce que ça va nous coûter.
Je n'ai aucun chiffre sur la ligne « ENT » de l'estimation, pourquoi ?
Bonjour, trésorière à la mairie de Roybon. Tout le monde me dit que l'espace numérique où les parents se connectent est imposé pour trois années. Très bien, mais personne n'est capable de me donner le tarif, vous l'avez ?
Le représentant d'une plateforme scolaire est venu hier et il annonce 45 euros par classe et par an. Il prétend que c'est le tarif de l'appel. Le document indique-t-il réellement un prix pour l'ENT ?
Dans la perspective du vote du budget, je vous prie de m'indiquer le coût prévisionnel de l'abonnement à l'environnement numérique de travail, en précisant s'il s'entend par école ou par élève.
le truc obligatoire là l'ENT pour les cahiers en ligne et les messages aux familles je sais que c'est trois ans mais je sais pas combien il faut sortir d'argent pour ces trois ans
Cinq classes, une école, un ENT à prendre : si je multiplie par trois années, j'arrive à quelle dépense ? J'ai déjà le matériel chiffré, il ne me manque que cette ligne d'abonnement.
C'est un peu fort de café : vous rendez l'ENT obligatoire et vous ne dites pas combien on va le payer ! Il y a bien un tarif quelque part, même à la louche, non ?`,
  'prix-indicatif': `
Ces prix peuvent encore bouger ?
les tarif son fixe ou pas
On paiera exactement 11 800 euros pour les vingt tablettes, au centime près ?
Le montant affiché dans l'appel, c'est le prix ferme du fournisseur, j'imagine.
Les chiffres du tableau sont-ils garantis ou seulement donnés pour se faire une idée ?
Au moment de la commande, le tarif peut-il être différent de celui que vous affichez ?
Bonjour, le conseil municipal de Corenc votera sur la base des 12 610 euros annoncés pour les ordinateurs. Si la facture arrive à 13 500, on aura l'air malin. Ce montant est-il sûr ou peut-il changer d'ici l'achat ?
Mon prédécesseur me certifie que les prix de l'appel sont contractuels et que le fournisseur n'a pas le droit de les dépasser. Je trouve ça étonnant avec l'inflation actuelle. Est-ce réellement du définitif ?
Je vous prie de bien vouloir préciser la valeur juridique des montants portés au tableau tarifaire de l'appel : s'agit-il de prix fermes et non révisables, ou de montants donnés à titre d'information ?
le prix des tablettes a augmenté de partout en ce moment avec la pénurie de puces alors est-ce que le tarif de votre liste il tiendra encore quand on commandera au printemps ou est-ce que ça peut monter
Cas concret : on est retenus en mars, on achète en septembre, entre-temps le fournisseur a changé ses tarifs. Est-ce le chiffre imprimé dans le document qui compte, ou celui du jour de l'achat ?
Ben voyons, encore des chiffres qui vont gonfler après coup ! La dernière fois pour la chaudière on a pris 20 % dans les dents. Vos montants à vous, c'est du solide ou c'est du provisoire ?`,
  'donner-un-devis': `
Je peux entrer mon devis ici ?
g un devi je le met ou
Notre informaticien nous a chiffré l'écran à 2 980 euros, puis-je utiliser ce chiffre ?
Vous acceptez seulement les prix du Département, pas ceux de notre fournisseur, c'est ça ?
On a une offre commerciale pour les robots, est-ce que l'estimation peut la prendre en compte ?
Plutôt que de laisser la ligne vide, je voudrais y mettre le montant de mon revendeur.
Bonjour, à Saint-Martin-d'Uriage nous avons reçu une proposition chiffrée d'un magasin pour les casques et le visualiseur. Est-il possible de l'intégrer dans le calcul de notre projet, à la place des montants que vous n'avez pas ?
On m'a affirmé à l'intercommunalité que l'assistant refuse tout montant qui ne vient pas du marché officiel. J'ai pourtant une proposition à 845,50 euros hors taxes dans la main. Je peux quand même la saisir pour mon dossier ?
Je souhaite substituer au prix manquant de l'écran interactif la valeur figurant dans une offre établie par notre prestataire habituel. Cette faculté est-elle ouverte et comment ce montant sera-t-il présenté dans l'estimation ?
le gars du magasin m'a envoyé une feuille avec les prix pour tout ce qui est robot et micro et imprimante est-ce que je peux vous les donner ces prix et que ça fasse un total correct
Admettons que je tape 1 234,56 pour l'imprimante parce que c'est le chiffre de mon vendeur de Bourgoin. Est-ce que ça servira juste pour ma commune, ou est-ce que ça deviendra le prix affiché pour tout le monde ?
Bon, comme vous n'avez pas le tarif du projecteur, j'ai fait bosser mon fournisseur et j'ai sa propale. Ça vous va si je vous balance son chiffre, ou faut obligatoirement passer par le vôtre ?`,
  'devis-ttc': `
Mon devis est toutes taxes comprises
g ke le prix ttc du devi koi faire
Sur mon papier il n'y a que le total avec TVA, vous le convertissez ?
Je tape 3 576 euros taxes comprises et vous enlevez les 20 % vous-même, d'accord ?
Mon fournisseur ne m'a donné que le montant avec la TVA, lequel dois-je vous fournir ?
Faut-il saisir le prix de l'offre avec ou sans la taxe ?
Bonjour, je suis agent à la mairie de Beaurepaire et l'offre de notre revendeur affiche 1 428 euros TTC pour les casques. Est-ce que je recopie ce chiffre tel quel ou est-ce que je dois d'abord retirer la taxe ?
Ma collègue de la compta me dit qu'il suffit de vous donner le montant taxe incluse puisque vous savez retirer la TVA automatiquement. J'ai un doute, je préfère demander avant de fausser tout le calcul du dossier.
Le devis dont dispose la collectivité mentionne exclusivement un prix toutes taxes comprises, sans ventilation. Je vous remercie de me préciser la marche à suivre pour renseigner votre formulaire d'estimation.
le devis de la papeterie c'est 239 euros ttc avec des lignes à 5,5 et des lignes à 20 pour cent alors je sais pas faire le calcul à l'envers vous pouvez le faire à ma place ou pas
Exemple : on me vend un lot de manuels numériques et une imprimante sur la même facture proforma, total avec taxes 612 euros. Je rentre 612 dans la case, ou je cherche le montant sans la TVA ?
Zut, j'ai déjà rentré tous mes chiffres taxe comprise, parce que chez nous on paie en TTC, point. Me dites pas qu'il faut que je reprenne tout avec les montants sans la taxe ?`,
  'demande-de-prix': `
À qui demander les tarifs manquants ?
cmt avoir les prix ki manque
Pouvez-vous me préparer une liste d'articles à envoyer pour faire chiffrer notre projet ?
Il reste des lignes sans montant, je m'adresse à qui pour les faire remplir ?
Les prix absents, c'est l'inspection qui les fournit, on est d'accord ?
Sans inventer de chiffre, comment je fais pour compléter les cases vides de l'estimation ?
Bonjour, dans notre projet pour l'école de Jarrie, cinq lignes restent sans montant. J'aimerais envoyer une demande propre, avec les bonnes quantités, à la personne compétente. Est-ce que vous pouvez me rédiger ça et me dire à qui l'adresser ?
Un collègue de Varces m'assure qu'on peut appeler directement le fabricant des écrans pour connaître le tarif réservé aux communes. Je préférerais passer par la bonne porte, laquelle est-ce pour obtenir les montants qui manquent ?
Nous souhaitons solliciter officiellement la communication des tarifs non publiés. Merci d'indiquer le destinataire de cette demande et, si possible, de fournir un récapitulatif des articles et quantités à y joindre.
bon j'ai tout choisi tout rempli mais y a plein de tirets à la place des sous alors maintenant la suite c'est quoi j'écris à qui pour savoir combien ça coûte et j'écris quoi dans le mail
Prenons mon cas : deux écrans, un pilote, dix portables, zéro prix connu. Avez-vous un moyen de sortir ça sous forme de tableau, que je n'aie plus qu'à le transférer au service qui gère le marché ?
Moi je veux bien faire une demande de tarifs, mais pas me taper la liste à la main. Ça vous dérange de me la pondre toute faite, avec les quantités, que je l'envoie à qui de droit ?`,
  'marche-departement': `
Comment on commande le matériel ?
on achete ou les tablettes du pac
Par quel canal la commune acquiert-elle les équipements une fois retenue ?
Est-ce qu'on doit lancer notre propre appel d'offres ou le Département a déjà un fournisseur ?
C'est le Département qui achète tout et qui nous livre gratuitement, j'ai bien compris ?
Si ce n'est pas nous qui négocions avec les vendeurs, alors qui passe la commande ?
Bonjour, première fois que je gère ce genre de dossier à Montbonnot. Une fois notre projet accepté, quel est le chemin pour acquérir les appareils : un bon de commande à un fournisseur, une centrale d'achat, autre chose ?
Mon DGS affirme que les communes vont devoir faire trois devis chacune dans leur coin. Il me semblait pourtant qu'il existait déjà quelque chose de négocié au niveau de l'Isère pour acheter les PAC. Qu'en est-il ?
Pourriez-vous m'indiquer le support contractuel mis à disposition des communes pour l'acquisition des programmes d'actions concertées, ainsi que les modalités d'émission des bons de commande ?
je suis maire d'un petit village on n'a pas de service achat ni d'informaticien alors moi je veux savoir auprès de qui on se fournit pour tout ce matos si on est pris
Supposons : mars, on est validés. Avril, on veut passer commande de vingt tablettes et d'un écran. Concrètement on contacte qui, on signe quoi, sur quel marché est-ce qu'on s'appuie ?
Le commerçant informatique du bourg aimerait bien nous vendre ses ordis, mais j'ai cru lire que tout était déjà ficelé avec un marché commun à toutes les communes. C'est comment, l'achat, en vrai ?`,
  'marche-obligatoire': `
Peut-on acheter ailleurs qu'au Département ?
obligé dacheter par le marché du dep ?
Notre fournisseur local est moins cher, a-t-on le droit de passer par lui ?
On est forcé d'utiliser le marché départemental, sinon pas de subvention, c'est bien cela.
Peut-on s'adresser à l'UGAP plutôt qu'au marché proposé aux communes ?
Rien ne nous interdit de choisir nous-mêmes notre vendeur, je suppose ?
Bonjour, notre commune de Pontcharra travaille depuis dix ans avec un revendeur du coin qui assure aussi le dépannage. Nous aimerions lui commander les ordinateurs au lieu de recourir au groupement départemental. Est-ce permis par l'appel ?
Le service juridique s'interroge sur le caractère impératif ou facultatif du recours au marché du Département de l'Isère pour l'acquisition des équipements subventionnés. Merci de bien vouloir nous éclairer sur ce point.
Un élu répète à qui veut l'entendre que toute commande passée en dehors du marché du Département nous fera perdre l'aide. Un autre soutient l'inverse. Je n'ai pas réussi à les départager avec le texte, alors qui croire ?
moi mon beau-frère il vend des ordis à Vienne il peut me faire un prix mais on me dit que faut passer par le truc du département est-ce que c'est imposé ou est-ce qu'on est libres
Si demain une grande surface nous propose les mêmes tablettes 15 % moins cher, pouvons-nous sauter sur l'occasion sans utiliser le marché commun, ou sommes-nous liés par celui-ci dès qu'on candidate ?
Le mot « bénéficieront », dans le texte, ça veut dire « pourront » ou « devront » ? Parce que si on n'est pas tenus de prendre leur marché, on préfère carrément se débrouiller avec nos contacts.`,
  'marque-modele': `
iPad ou Android ?
c koi la marque des pc
Les tablettes fournies tournent-elles sous iOS, Android ou Windows ?
Comme Apple TV est cité, les tablettes sont forcément des iPad, pas vrai ?
Ni Samsung ni Apple n'apparaissent dans le texte : quel fabricant a été retenu ?
Ce sont des Chromebook ou de vrais portables sous Windows, pour les CM2 ?
Bonjour, référent informatique bénévole à l'école de Meylan, je voudrais savoir à l'avance quel modèle de tablettes nous recevrons pour vérifier que nos applications actuelles fonctionneront dessus. Avez-vous la référence exacte ?
Le vendeur m'a soutenu mordicus que l'appel impose des iPad neuvième génération. J'ai cherché dans tout le document, je n'ai pas vu le mot iPad. Est-ce qu'il raconte n'importe quoi ou bien j'ai mal cherché ?
Aux fins de compatibilité avec le parc communal, je vous prie de me préciser le constructeur, la gamme et le système d'exploitation des ordinateurs portables élèves prévus au kit élémentaire.
moi les maîtresses elles veulent que du Apple parce qu'elles ont l'habitude et la mairie elle veut pas de Apple alors c'est quoi qui est prévu comme marque de tablettes qu'on arrête de se disputer
On a déjà six Galaxy Tab dans le placard. Si les nouvelles sont d'une autre marque, rien ne marchera ensemble. Avant de me lancer je veux savoir ce que le programme impose comme fabricant, ou s'il n'impose rien.
Dites voir, vos tablettes c'est de la bonne came ou du truc chinois sans nom ? Au conseil d'école un papa nous a bassinés pendant une heure avec la marque et personne n'a su lui répondre.`,
  'comparer-options-prix': `
Le moins cher : tablettes ou ordis ?
ki coute - cher pc ou tablette
Pour serrer le budget, vaut-il mieux prendre vingt tablettes ou vingt portables ?
Les ordinateurs sont plus chers que les tablettes dans votre liste, c'est juste ?
Quel est l'écart en euros entre les deux options à vingt appareils ?
Si l'argent est le seul critère, laquelle des deux options ne faut-il pas prendre ?
Bonjour, le conseil municipal de Champ-sur-Drac veut voir les deux scénarios côte à côte : un lot complet en tablettes et un lot complet en portables. Laquelle des deux formules pèse le moins sur nos finances, d'après vos tarifs ?
Mon fils travaille dans l'informatique et d'après lui un lot de portables revient toujours deux fois plus cher qu'un lot de tablettes. Dans le cadre de l'appel, la différence de prix est-elle vraiment de cet ordre ?
Je vous saurais gré de me fournir un comparatif des montants indicatifs hors taxes entre l'option tablettes et l'option ordinateurs, à quantité égale, afin d'éclairer l'arbitrage du bureau municipal.
les instits s'en fichent un peu elles veulent bien l'un ou l'autre donc nous à la mairie on prendra ce qui nous coûte le moins mais c'est quoi qui coûte le moins les ordis ou les tablettes
École élémentaire de quatre classes, vingt appareils à acheter. Hypothèse une, des écrans tactiles mobiles ; hypothèse deux, des PC avec clavier. Sur le papier, laquelle est la plus économique, et de combien ?
J'aurais juré que les tablettes c'était hors de prix à côté d'un bon vieil ordi portable, mais ma secrétaire dit que non, c'est le contraire. On a parié un café, alors départagez-nous !`,
  'kits-difference': `
Maternelle, élémentaire : quelles différences de kit ?
c koi la diff entre les 2 kits
En quoi le lot prévu pour les petits n'est-il pas le même que celui des grands ?
Les deux kits sont identiques à part le nom, on est bien d'accord ?
Qu'est-ce qui change entre le PAC des PS-GS et celui des CP-CM2 ?
Quels éléments sont communs aux deux niveaux et lesquels ne le sont pas ?
Bonjour, nous avons à Villard-Bonnot une école pour les petits et une autre pour les grands. Avant de remplir, j'aimerais comprendre d'un coup d'œil ce qui distingue les deux kits, matériel et compléments confondus.
Une collègue prétend que le kit des petits est une version allégée, sans ENT et sans projection. Une autre dit que c'est pareil sauf l'écran. J'aimerais que quelqu'un compare les deux sérieusement.
Veuillez m'adresser un état comparatif des composantes respectives du kit maternelle et du kit élémentaire, en distinguant les éléments identiques, les options propres à chacun et les équipements complémentaires.
alors j'ai lu la page du premier kit puis la page du deuxième et j'ai l'impression que c'est à moitié copié collé je vois pas bien ce qui change vraiment de l'un à l'autre vous pouvez résumer
Je dois présenter le projet ce soir à des parents qui ont un enfant dans chaque école. La question va tomber : pourquoi les petits n'auront-ils pas exactement la même chose que les grands ? Donnez-moi les écarts entre les deux kits.
Le jeu des sept erreurs : un kit pour la mater, un kit pour l'élém, et moi au milieu qui vois rien. Y a quoi chez l'un qu'il y a pas chez l'autre ?`,
};
