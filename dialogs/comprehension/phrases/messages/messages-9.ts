/** Whole messages as people write them, by the FAQ entry that answers them. */
export const MESSAGES_9: Readonly<Record<string, string>> = {
  'prive-hors-contrat': `
École hors contrat : concernée ou pas ?
ecole montessori hors contrat on a droit ?
Notre école alternative n'a aucun contrat avec l'État, peut-elle être dans le dossier ?
Seules les écoles privées sous contrat sont admises, les autres sont exclues, exact ?
Le document fait-il une différence entre privé sous contrat et hors contrat ?
Une école associative sans contrat est-elle comptée parmi les établissements privés ?
Bonjour, je préside l'association qui gère l'école des Petits Ruisseaux à Lans, une structure Montessori sans contrat. Le maire veut bien nous mettre dans sa candidature, mais avons-nous le droit d'y figurer ?
Au rectorat on me répond que le hors contrat n'a jamais droit à rien, point final. Pourtant l'appel écrit seulement « établissements privés ». Fait-il réellement cette distinction ?
Je vous prie de préciser si les établissements d'enseignement privés non liés à l'État par contrat entrent dans le champ du programme.
dans notre vallée y a une petite école Steiner avec quinze gamins pas reconnue par contrat ils demandent à la mairie s'ils peuvent avoir un PAC on leur répond quoi
Cas particulier : deux écoles privées dans la commune, l'une a signé avec l'État, l'autre non. La seconde est-elle traitée comme la première, d'après le texte ?
L'école alternative du hameau, celle sans contrat où ils font classe dans les bois, elle compte comme une vraie école privée dans votre appel ou pas du tout ?`,
  rpi: `
On est en RPI, on fait comment ?
rpi cmt on remplit le dossier
Notre regroupement réunit trois villages, comment chacun doit-il candidater ?
En RPI, une seule commune dépose pour toutes les autres, c'est bien la règle ?
Les classes sont réparties entre deux communes d'un regroupement, lesquelles dois-je prendre ?
Le cas des regroupements pédagogiques est-il prévu, ou faut-il faire sans ?
Bonjour, secrétaire à Saint-Bueil : nos petits vont en classe à Merlas et les grands chez nous, dans le cadre d'un regroupement. Pour la candidature, dois-je inscrire uniquement l'école située dans notre commune ?
La maire du village partenaire affirme que l'appel contient un chapitre spécial pour les regroupements comme le nôtre. Je l'ai cherché en vain. Comment doit-on procéder dans notre situation ?
Notre commune étant membre d'un regroupement pédagogique intercommunal, je vous prie de m'indiquer les modalités de candidature applicables et les écoles à prendre en considération.
nous c'est les CP CE1 à Montagnieu et les CE2 CM chez nous avec le bus qui fait la navette alors pour votre dossier on fait comment nous les RPI
Trois villages, une classe dans chacun, un regroupement depuis 1998. Mon maire veut candidater le mois prochain. Est-ce que nous y allons séparément, avec seulement notre école, ou autrement ?
Les RPI, personne y pense jamais ! On partage les gamins entre deux bleds, alors qui fait quoi dans votre candidature ?`,
  'rpi-additionner': `
Peut-on additionner les classes de deux communes ?
on cumule nos classes avec le village dà coté ?
Deux classes ici, trois chez le voisin : le barème se calcule-t-il sur cinq ?
En regroupement on additionne toutes les classes pour avoir plus de PAC, c'est ça.
Faut-il compter chaque commune à part, même si nous partageons les mêmes élèves ?
Le total des deux villages ne peut donc pas servir à calculer le nombre de PAC ?
Bonjour, Chélieu a une classe et Panissage deux. Si nous regroupons nos effectifs en un seul calcul de trois classes, le maximum de PAC serait plus intéressant pour tout le monde. En a-t-on le droit ?
Le président du syndicat scolaire a fait son tableau en mettant ensemble les classes des quatre villages. Il arrive à neuf et en déduit le maximum. Cette façon de compter est-elle acceptée ?
Je souhaite savoir si le nombre de classes pris en compte pour l'application du barème peut résulter de la somme des effectifs de plusieurs communes d'un même regroupement.
chez nous y a qu'une classe et à côté ils en ont trois mais c'est les mêmes familles alors pour le barème on dit quatre classes ou on dit une et trois séparément
Faisons le calcul : village A, deux classes ; village B, deux classes. Est-ce quatre classes d'un seul bloc, ou bien deux fois deux classes chacun de son côté ?
Si on met nos classes au pot commun avec les voisins, on décroche plus de PAC ou vous comptez chacun dans son coin ?`,
  'sivu-epci': `
Une communauté de communes peut-elle candidater ?
le sivu peu deposer a la place des mairies ?
Notre syndicat scolaire gère trois écoles, peut-il porter la candidature ?
C'est l'intercommunalité qui a la compétence scolaire, donc c'est elle qui candidate, non ?
L'appel mentionne-t-il les syndicats intercommunaux ou seulement les communes ?
Si les communes ont délégué leurs écoles à un SIVU, qui peut répondre à l'appel ?
Bonjour, directrice du syndicat intercommunal des écoles du Val d'Ainan, je gère le matériel de cinq villages depuis vingt ans. Notre structure a-t-elle le droit de répondre à l'appel, ou faut-il que chaque mairie le fasse ?
Le vice-président de la communauté de communes assure que l'EPCI peut déposer un dossier unique au nom de tous ses membres. Je ne vois que le mot « commune » dans le texte. Est-ce prévu ?
La compétence scolaire ayant été transférée à un établissement public de coopération intercommunale, je vous prie d'indiquer si celui-ci est recevable à présenter une candidature.
nous les écoles c'est le syndicat qui s'en occupe les mairies n'ont plus rien à dire là-dessus alors c'est le syndicat qui dépose ou bien ça marche pas
Supposons qu'un SIVU de quatre communes signe le dossier par la main de sa présidente et non d'un maire. Cette candidature entre-t-elle dans le cadre fixé par le document ?
La comcom veut tout gérer, comme d'hab. Elle a le droit de se présenter à votre appel ou c'est chasse gardée des mairies ?`,
  'epci-ont-candidate': `
Des EPCI ont-ils vraiment candidaté ?
ya d comcom ki ont deja postulé ?
En pratique, des intercommunalités ont-elles participé aux appels de 2023 et 2024 ?
Aucune communauté de communes n'a jamais été candidate, c'est bien ce qui s'est passé ?
Dans les faits, n'y a-t-il eu que des communes parmi les candidats ?
Malgré le silence du texte, des syndicats ou EPCI sont-ils passés lors des sessions précédentes ?
Bonjour, je travaille pour une communauté de communes du Nord-Isère. Le texte ne parle que des communes, mais j'aimerais savoir si, dans la réalité, d'autres intercommunalités ont déjà déposé une candidature.
Une collègue de la communauté de communes voisine m'a soufflé que plusieurs EPCI s'étaient portés candidats ces dernières années sans difficulté. Avez-vous une trace de cela dans les résultats connus ?
Je vous saurais gré de m'indiquer si, lors des deux appels menés par le Département, des établissements publics de coopération intercommunale figuraient effectivement parmi les candidats.
le règlement dit commune mais tout le monde dit que des intercos l'ont fait quand même alors est-ce que c'est vrai qu'il y en a eu dans les candidats des autres années
Mon président me demande un précédent avant de se lancer : existe-t-il au moins un cas d'intercommunalité ayant candidaté en 2023 ou en 2024 ?
Sur le papier c'est que les communes, OK, mais dans la vraie vie, des intercos ont tenté le coup ou pas ?`,
  'commune-nouvelle': `
Comment compte une commune nouvelle ?
commune deleguée on compte cmt
Deux anciens villages ont fusionné en 2019, forment-ils une ou deux communes ici ?
Chaque commune déléguée a droit à son propre dossier et son propre barème, exact ?
Après une fusion, additionne-t-on les écoles des anciennes communes ?
Faut-il séparer nos écoles selon les communes d'origine, ou les réunir ?
Bonjour, notre commune est née du rapprochement de trois villages il y a quatre ans, et chacun a gardé son école et son maire délégué. Pour le nombre de PAC, dois-je compter l'ensemble ou village par village ?
Le maire délégué d'une de nos anciennes communes tient à déposer son dossier à lui, persuadé que la fusion ne change rien pour l'appel. Cela me paraît contestable. Qu'en est-il du décompte ?
La collectivité résultant de la création d'une commune nouvelle au 1er janvier 2019, je vous prie de m'indiquer si les communes déléguées sont prises en compte séparément.
avant on était deux communes maintenant on en est qu'une avec deux écoles une dans chaque ancien village est-ce que ça nous fait un seul calcul ou deux
Exemple : Les Avenières d'un côté, Veyrins de l'autre, fusionnées depuis. Trois écoles au total. Est-ce un unique compte de classes, ou un compte par ancien village ?
On s'est mariés avec le village d'à côté en 2017. Du coup votre barème, il nous voit comme un couple ou comme deux célibataires ?`,
  'ami-cest-quoi': `
AMI, ça veut dire quoi ?
cest koi un ami dans le doc
Que signifie le sigle AMI placé devant Territoires numériques éducatifs ?
Un AMI, c'est une subvention automatique pour toutes les écoles, c'est ça ?
Quelle est la définition d'un appel à manifestation d'intérêt dans ce cadre ?
Ce n'est ni un marché ni un concours, alors qu'appelle-t-on « AMI » ?
Bonjour, stagiaire en mairie à Tullins, on m'a remis un courrier titré « AMI 2023 » et je n'ose pas demander à mon chef. Que veulent dire ces trois lettres, et qui peut y répondre ?
Mon collègue croit que l'AMI désigne l'association des maires de l'Isère et qu'il faut être adhérent. Je pense qu'il confond. Qu'est-ce que cela signifie dans ce document ?
Je vous remercie de bien vouloir développer le sigle « AMI » figurant au titre du document et d'en préciser l'objet ainsi que les destinataires.
y a écrit répondre à l'AMI sur le post-it de la secrétaire j'ai cru qu'il fallait répondre à un copain alors c'est quoi cet AMI
Je rédige l'ordre du jour du conseil et je voudrais écrire le terme en toutes lettres à la place des trois initiales A, M, I. Que dois-je mettre ?
Un AMI qui veut du bien à nos écoles, c'est louche. Plus sérieusement, ça signifie quoi, AMI, dans votre jargon ?`,
  sigles: `
Que veulent dire tous ces sigles ?
jcomprend rien a vos sigle PAC ENT VPI
Avez-vous un petit lexique des abréviations employées dans l'appel ?
Tous vos acronymes désignent des logiciels, si je comprends bien ?
Pouvez-vous développer d'un coup AMI, PAC, SNEE, ENT, ENI et MDM ?
Ne m'expliquez pas le fond, donnez-moi juste la signification de chaque abréviation.
Bonjour, élue depuis trois mois à Saint-Savin, je me noie sous les initiales à chaque page du document. Auriez-vous un glossaire regroupant les principales, que je puisse garder à côté de moi pendant la lecture ?
La secrétaire pense que PAC veut dire politique agricole commune et SNEE un syndicat de professeurs. Le reste est à l'avenant. Pourriez-vous me sortir toutes les abréviations avec leur vrai sens ?
Je souhaite obtenir la liste développée des acronymes utilisés dans le cadre de l'appel, afin de l'annexer à la note de présentation destinée aux élus.
votre papier on dirait une soupe de lettres des V des P des I des N des T je veux juste la traduction de tout le paquet d'abréviations s'il vous plaît
Je suis en train de faire une antisèche pour mon maire avant sa réunion : une colonne avec les initiales, une colonne avec le sens. Que dois-je mettre en face de chacune ?
Alphabet soup ! Vous pourriez parler français ? Filez-moi le décodeur de toutes vos initiales, une bonne fois pour toutes.`,
  'vpi-cest-quoi': `
VPI, ça veut dire quoi ?
c koi un vpi svp
Que désignent les trois lettres VPI dans la liste du matériel ?
VPI signifie « vidéo pour l'inclusion », il me semble.
Pouvez-vous me donner la définition de VPI, sans parler du prix ?
Ce sigle commençant par un V, dans l'ensemble de projection, que veut-il dire ?
Bonjour, je recopie les options du kit pour notre conseil d'école et je tombe sur « VPI ». Je ne voudrais pas passer pour une ignorante devant les parents : quelle est la signification de ce sigle ?
Le maire a lu V-P-I à voix haute et a décrété que c'était un réseau privé, comme ce que son fils installe sur son ordinateur. Je crois qu'il confond avec VPN. Que signifie VPI ?
Je vous prie de bien vouloir me donner la définition du terme « VPI » employé au titre de l'ensemble de projection et d'indiquer à quelle catégorie d'équipement il appartient.
sur la feuille y a VPI avec une case à cocher moi je coche pas un truc que je connais pas alors expliquez-moi d'abord ce que c'est un VPI
Un papa va forcément lever la main quand je montrerai la ligne « VPI » sur la diapositive. Quelle définition courte puis-je lui donner pour qu'il comprenne de quel objet on parle ?
VPI, VIP, je m'emmêle. C'est quel genre de bestiole, un VPI ?`,
  'eni-cest-quoi': `
ENI, c'est quoi ?
c koi un ENI sans systeme dedié
Que signifie « sans système dédié » à propos de l'ENI ?
L'ENI, c'est l'école nationale d'ingénieurs, on est bien d'accord ?
Que veut dire ce sigle, et pourquoi l'écran doit-il être commandé par un ordinateur ?
Si l'écran n'a pas de système à lui, comment fonctionne-t-il et comment s'appelle-t-il déjà, ENI ?
Bonjour, nouvelle adjointe aux écoles à Chavanoz, je ne comprends pas la mention « ENI sans système dédié » du kit. Pourriez-vous m'expliquer le sigle et ce que cette précision technique veut dire ?
Un technicien m'a affirmé que « sans système dédié » signifiait que l'écran serait livré sans pied ni fixation. J'ai un doute : je pensais à quelque chose d'informatique. Qu'est-ce qu'un ENI, au juste ?
Je vous remercie de définir le sigle ENI et d'expliciter la portée de la mention « sans système dédié » qui l'accompagne.
ils disent ENI alors moi je cherche sur internet et je trouve des livres d'informatique des éditions ENI c'est pas ça quand même dites-moi ce que c'est dans votre document
Je traduis la liste de matériel pour une collègue anglaise qui travaille avec nous. Comment lui définir « ENI », et en particulier l'histoire du système que l'écran n'a pas ?
ENI, VPI, j'ai l'impression de jouer au Scrabble. Celui qui commence par E, c'est quoi comme engin ?`,
  'qpv-qrr-rep': `
QPV, QRR, REP : signification ?
qrr et qpv sa veu dire koi
Que veut dire QRR dans la liste des critères de fragilité ?
REP, c'est « réseau d'écoles privées », sauf erreur de ma part ?
Pouvez-vous me traduire les abréviations des quartiers et de l'éducation prioritaire ?
Je connais REP+ mais pas les deux autres sigles en Q, de quoi s'agit-il ?
Bonjour, dans le paragraphe sur la fragilité je bute sur trois abréviations : QPV, QRR et REP. N'étant pas du métier, je souhaiterais simplement savoir ce que chacune signifie en toutes lettres.
Mon adjoint m'explique que QPV veut dire « quotient des personnes vulnérables » et qu'il faut le calculer. J'ai l'impression qu'il invente. Quel est le sens exact de ce sigle et des deux voisins ?
Je vous prie de développer les acronymes QPV, QRR et REP mentionnés au titre de la fragilité des publics.
y a marqué QRR à côté d'éducation prioritaire c'est un code postal ou quoi moi j'ai jamais vu ça dites-moi ce que veulent dire ces lettres et celles d'à côté aussi
Pour ma note au maire, j'aimerais écrire ces sigles en clair : celui du quartier prioritaire, celui du quartier de reconquête et celui du réseau. Donnez-moi le libellé complet de chacun.
QPV, QRR, REP, on dirait des plaques d'immatriculation ! Ça veut dire quoi, ces trois-là ?`,
  'rpi-cest-quoi': `
Un RPI, qu'est-ce que c'est ?
rpi sa veu dire koi
Quelle est la signification des initiales RPI quand on parle d'écoles ?
RPI veut dire « réseau de parents d'Isère », c'est bien cela ?
On me demande si nous sommes en RPI, mais je ne sais pas ce que ce mot désigne.
Développez-moi juste l'abréviation RPI, je ne demande rien sur la procédure.
Bonjour, fraîchement arrivée au secrétariat de Torchefelon, j'entends tout le monde dire « le RPI » sans oser demander. Pourriez-vous me donner le sens de ce sigle, et me dire si le document l'emploie ?
Le nouvel élu a cru que RPI était une sorte de tablette, un Raspberry quelque chose. Toute la table a ri, mais personne n'a su donner la définition exacte. Quelle est-elle ?
Je vous remercie de bien vouloir me préciser la définition du sigle RPI en matière scolaire.
mon petit-fils me dit mamie notre école c'est un RPI moi je sais pas ce que c'est un RPI vous pouvez me dire ce que ces lettres signifient
Je remplis un formulaire de l'inspection où il faut cocher « école en RPI : oui / non ». Avant de cocher, il me faudrait la définition, pas le mode d'emploi.
RPI, c'est quoi encore cette invention ? Un radar, un impôt, un machin d'école ? Éclairez ma lanterne.`,
  'types-ecoles': `
Maternelle, élémentaire, primaire : quelle différence ?
primaire et elementaire c pareil non ?
Une école du CP au CM2 est-elle primaire ou élémentaire dans votre vocabulaire ?
« Primaire », c'est seulement du CP au CM2, comme quand j'étais petit, on est d'accord ?
De quelle classe à quelle classe va une école maternelle au sens du document ?
Je ne sais pas quel type d'école cocher : nous avons de la TPS jusqu'au CM2.
Bonjour, l'assistant me demande le type de notre école à Chirens et je ne sais pas distinguer élémentaire et primaire, que tout le monde emploie l'un pour l'autre. Comment les différencier sans me tromper ?
Ma collègue affirme qu'une école avec une seule classe de grande section reste élémentaire puisque le reste va du CP au CM2. Moi je dirais primaire. Quel est le bon mot pour chaque cas ?
Merci de rappeler les définitions respectives de l'école maternelle, de l'école élémentaire et de l'école primaire par référence aux niveaux qu'elles accueillent.
on me demande si c'est une maternelle une élémentaire ou une primaire mais moi mon école elle a juste écrit école sur la façade alors comment je fais pour savoir
Mon école A a des PS, MS, GS. Mon école B a CP à CM2. Mon école C a les deux. Quel nom donner à chacune dans votre questionnaire ?
Primaire, élémentaire, c'est bonnet blanc et blanc bonnet, non ? À la télé ils disent l'un pour l'autre et moi je sais plus quoi cocher.`,
  'hors-taxes': `
Que veut dire HT ?
ht c koi a coté du prix
Le « HT » derrière les montants, cela signifie avec ou sans TVA ?
HT veut dire « haut tarif », c'est le prix maximum, j'ai raison ?
Pourquoi vos prix portent-ils ces deux lettres et que signifient-elles ?
Les montants affichés ne comprennent donc pas la TVA, qu'est-ce que HT exactement ?
Bonjour, jeune conseillère municipale, je n'ai aucune notion de comptabilité. Je vois « 11 800 € HT » dans le tableau et je n'ose pas interroger la trésorière. Que signifient ces deux lettres après la somme ?
Un parent d'élève soutient que HT veut dire que toutes les taxes sont déjà payées dans le prix. Il me semble que c'est l'inverse. Quelle est la signification exacte de cette mention ?
Je vous prie de préciser la signification de la mention « HT » accompagnant les prix indicatifs du document.
à côté de chaque somme y a écrit H T en petit je sais pas ce que ça veut dire moi je suis juste l'institutrice qui aide la mairie expliquez-moi
Si je lis « 12 610 € HT » devant le conseil et que monsieur Rochas demande ce que veut dire HT, quelle phrase simple puis-je lui servir ?
HT, comme haute tension ? C'est quoi ces deux lettres collées à vos prix, ça va me coûter plus cher ou moins cher ?`,
  'qui-es-tu': `
Qui êtes-vous au juste ?
t ki toi ??
Est-ce que je parle à un agent du Département en ce moment ?
Vous êtes bien Madame Morel, du service éducation, n'est-ce pas ?
Présentez-vous, s'il vous plaît, je ne sais pas à qui j'ai affaire.
Ni un agent, ni un élu : alors qu'êtes-vous, et pour qui travaillez-vous ?
Bonjour, ma secrétaire m'a donné ce lien en me disant « pose tes questions là ». Avant de vous raconter les affaires de la commune, je voudrais savoir qui me répond de l'autre côté.
Mon collègue est convaincu qu'un fonctionnaire de Grenoble tape les réponses derrière son bureau. Elles arrivent trop vite pour ça, à mon avis. Puis-je savoir à qui je m'adresse ?
Je vous prie de bien vouloir décliner votre identité et de préciser la qualité en laquelle vous répondez aux communes.
allô y a quelqu'un moi je parle à qui là c'est une dame c'est un monsieur vous êtes de la préfecture ou du département ou de l'école
Avant de montrer cette page en conseil municipal, il faudrait que je puisse dire : « voici X, voici son rôle ». Que dois-je mettre à la place de X pour vous présenter ?
Dis donc, t'es qui toi pour me donner des leçons sur les PAC ? Fais les présentations, on n'a pas gardé les cochons ensemble.`,
  'que-sais-tu-faire': `
Que savez-vous faire ?
tu sert a koi exactement
À quoi pouvez-vous m'aider, concrètement, pour notre projet ?
Vous ne faites que répondre à des questions, rien d'autre, c'est bien ça ?
Quelles sont vos fonctions : calculer, expliquer, rédiger, autre chose ?
Par où commencer, et quelles sont les possibilités offertes par cette page ?
Bonjour, première visite pour moi, j'ai une heure devant moi entre deux rendez-vous à la mairie de Chonas. Qu'est-ce que je peux obtenir de vous pendant ce temps, quels services proposez-vous ?
Une collègue m'a vanté cet outil en disant qu'il calcule l'aide et prépare aussi les papiers. Une autre dit que c'est une simple foire aux questions. Quelles sont vos capacités réelles ?
Je souhaiterais connaître l'étendue des services rendus par le présent assistant à destination des communes candidates.
je viens d'arriver sur cette page y a un bouton là et une case pour écrire mais je sais pas ce que je peux vous demander dites-moi un peu tout ce que vous faites
Imaginons que je sois maire, que je n'aie rien lu et que je vous ouvre pour la première fois. Quelles sont les choses que vous pouvez faire pour moi, de la plus simple à la plus complète ?
T'as quoi dans le ventre, à part bavarder ? Fais-moi la liste de tes talents.`,
  'intelligence-artificielle': `
Êtes-vous une intelligence artificielle ?
t une ia genre chatgpt ?
Vos réponses sont-elles générées par une IA ou rédigées à l'avance ?
Vous êtes ChatGPT déguisé, donc vous pouvez inventer n'importe quoi, non ?
Comment fonctionnez-vous : un robot qui apprend, ou des textes déjà écrits ?
Êtes-vous capable d'halluciner une réponse, comme ces logiciels à la mode ?
Bonjour, délégué à la protection des données pour plusieurs mairies du Voironnais, je dois savoir si l'outil que nos agents utilisent repose sur une IA générative ou sur des textes fixes. Pouvez-vous me renseigner ?
Mon maire refuse qu'on se serve de cette page, persuadé que c'est de l'intelligence artificielle qui raconte des bobards avec aplomb. J'aimerais pouvoir le rassurer. D'où sortent vos phrases, de quel mécanisme ?
Je vous prie de préciser si les réponses fournies procèdent d'un système d'intelligence artificielle générative ou d'un corpus rédactionnel préétabli.
j'ai lu dans le journal que les robots qui parlent inventent des choses fausses alors vous êtes un de ces robots ou pas parce que moi je dois recopier vos réponses dans un dossier
Je vous pose deux fois la même question et j'obtiens mot pour mot la même phrase. J'en déduis qu'il n'y a pas d'intelligence artificielle qui rédige derrière. Est-ce comme ça que ça marche ?
T'es un cerveau électronique qui improvise ou un perroquet qui récite ? Dis-moi tout, promis je le répète pas.`,
  'chiffres-engagent': `
Vos chiffres engagent-ils le Département ?
lestimation c officiel ou pas
Le montant de subvention que vous m'affichez est-il garanti par le Département ?
Puisque l'assistant annonce 8 260 euros d'aide, le Département nous les doit, exact ?
Peut-on s'appuyer sur votre simulation comme sur une promesse de subvention ?
Si la réalité diffère de votre calcul, pourra-t-on se retourner contre quelqu'un ?
Bonjour, je vais imprimer votre estimation et la joindre à la délibération de Roybon. Le conseil voudra savoir si cette somme est un engagement ferme ou seulement une indication, sans valeur pour personne.
L'adjoint aux finances a déjà inscrit votre montant en recette certaine au budget, au motif que l'outil serait celui du Département. Je crains qu'il n'aille vite en besogne. Ce chiffre lie-t-il qui que ce soit ?
Je vous remercie d'indiquer la portée juridique des estimations produites et, en particulier, si elles sont opposables au Département de l'Isère.
vous me dites que la commune aura tant et qu'elle paiera tant mais est-ce que c'est sûr est-ce que quelqu'un a signé ça ou est-ce que c'est juste pour donner une idée
Supposons que vous m'annonciez une aide de 16 520 euros et que la vraie soit de 12 000. Aurai-je un recours en brandissant votre page, ou vos résultats ne valent-ils pas engagement ?
Si vous vous plantez dans vos calculs, c'est qui qui trinque ? Votre résultat, c'est parole d'évangile ou un simple ordre de grandeur ?`,
  'sources-chiffres': `
D'où viennent vos informations ?
tu sort ca d ou
Sur quel document vous appuyez-vous pour affirmer cela ?
Vous puisez vos réponses sur Internet au hasard, c'est bien ça ?
Pouvez-vous citer le texte d'où vous tirez vos réponses et vos montants ?
Ce que vous dites est-il écrit noir sur blanc quelque part, et où ?
Bonjour, je rédige une note pour la directrice générale de Saint-Égrève et elle exige des références. Quelles sont vos sources, et comment distinguez-vous ce qui vient de l'appel de ce qui vient d'ailleurs ?
Un collègue prétend que vos informations proviennent d'un forum d'enseignants et qu'il ne faut pas s'y fier. J'ai vu des citations sous les réponses. De quel texte sont-elles extraites ?
Je vous saurais gré de m'indiquer l'origine documentaire des informations et des montants que vous communiquez aux utilisateurs.
c'est bien gentil tout ça mais qui vous l'a dit moi je veux savoir de quel papier ça vient parce que le conseil va me demander où j'ai trouvé ces informations
Je compte recopier une de vos réponses dans notre dossier, avec une note de bas de page. Quelle référence dois-je y mettre, celle de l'appel, celle d'une loi, celle d'un site ?
Vous avez l'air bien sûr de vous ! C'est quoi vos sources, que j'aille vérifier par moi-même ?`,
  'donnees-conservees': `
Quelles données gardez-vous sur nous ?
vous gardé koi com info
Notre conversation est-elle enregistrée, et qui peut la lire ?
Rien de ce que je tape n'est conservé après fermeture, n'est-ce pas ?
Qui d'autre que moi peut voir les informations saisies sur la commune ?
Le dossier reste-t-il confidentiel, ou d'autres mairies y ont-elles accès ?
Bonjour, avant de saisir le nombre de classes et les noms de nos écoles à Luzinay, je voudrais savoir ce que cette page garde en mémoire et pour quels yeux. Est-ce visible de la commune voisine ?
Un parent inquiet affirme que tout ce qu'on écrit ici part directement au Département, qui lit nos brouillons. J'aimerais savoir ce que vous enregistrez réellement et qui y accède.
En ma qualité de déléguée à la protection des données, je vous prie de m'indiquer la nature des informations conservées, leur finalité et les personnes qui y ont accès.
j'ai écrit deux trois bêtises sur le maire dans la conversation pour rigoler est-ce que c'est gardé quelque part et est-ce que quelqu'un d'autre que moi va tomber dessus
Si une collègue ouvre cette page sur son propre poste, verra-t-elle ce que j'ai saisi ce matin, ou mes réponses ne sont-elles gardées que pour moi et mes invités ?
Big Brother ou pas Big Brother ? Ce que je raconte ici, vous le notez dans un carnet ou ça s'évapore ?`,
  'supprimer-donnees': `
Comment supprimer mes données ?
jveu tout effacer cmt on fait
Quelle phrase écrire pour que vous effaciez tout ce qui me concerne ?
Une fois saisi, rien ne peut plus être effacé chez vous, c'est ça ?
La commune renonce à candidater, comment faire disparaître nos informations ?
Si le dossier est partagé avec une école, sera-t-il aussi effacé de son côté ?
Bonjour, je quitte mon poste à la mairie de Sérézin vendredi et je ne souhaite laisser aucune trace de mes échanges avec vous. Comment dois-je m'y prendre pour que tout soit détruit ?
Ma collègue croit qu'il faut écrire une lettre recommandée au Département pour faire enlever nos données de cette page. Il doit exister plus simple. Quelle est la marche à suivre ?
Conformément au droit à l'effacement, je souhaite la suppression des informations me concernant. Je vous remercie de m'indiquer la procédure à suivre sur cette page.
j'ai fait un essai avec des fausses écoles pour voir comment ça marche et maintenant je voudrais que vous jetiez tout à la poubelle comment je vous le demande
Je suppose que j'ai invité une directrice sur mon dossier, puis que je demande la suppression. Est-ce que son accès disparaît aussi, et faut-il confirmer quelque chose ?
Allez hop, poubelle ! Je veux que vous oubliiez jusqu'à mon nom. C'est quoi la formule magique pour virer toutes mes infos ?`,
  'corriger-reponse': `
Comment corriger une réponse donnée ?
jme sui trompé de nombre cmt jfais
J'ai indiqué cinq classes au lieu de quatre, comment rectifier ?
Si on se trompe une fois, il faut tout refaire depuis le début, n'est-ce pas ?
Peut-on annuler le dernier changement sans perdre le reste ?
Où modifier une ligne du récapitulatif qui contient une erreur de ma part ?
Bonjour, en relisant le récapitulatif je m'aperçois que j'ai mis la grande école en maternelle alors qu'elle est élémentaire. Comment revenir sur cette seule information, sans toucher au reste ?
Mon adjointe, qui a essayé avant moi, jure qu'une information validée est gravée et qu'on ne peut plus y toucher. J'espère que non, car j'ai saisi un mauvais débit. Comment le changer ?
Je souhaite rectifier une donnée erronée précédemment communiquée au sujet de l'une de nos écoles. Quelle est la manipulation à effectuer ?
zut j'ai tapé onze classes à la place d'une classe mon doigt a glissé comment je vous dis que c'est pas le bon chiffre et que je veux mettre l'autre
Exemple : je vous ai dit « fibre » pour l'école du haut, et le directeur m'appelle pour me dire que c'est de l'ADSL. Que dois-je écrire ou cliquer pour changer cette seule information ?
Oups, grosse boulette dans mes réponses ! Je rattrape ça comment, je vous le dis en clair ou y a un bouton retour arrière ?`,
  'recommencer-comment': `
Comment repartir de zéro ?
jveu tt recommencer cmt on fait
Je souhaite refaire une simulation complète depuis le début, quelle est la commande ?
Pour tester une autre hypothèse, il faut forcément tout effacer, c'est ça ?
Comment remettre le projet à blanc pour une nouvelle estimation ?
Peut-on comparer un scénario avec ordinateurs sans perdre celui avec tablettes ?
Bonjour, après une heure d'essais un peu brouillons pour Saint-Hilaire-de-Brens, mon projet ne ressemble plus à rien. J'aimerais reprendre une page blanche. Que dois-je écrire, et risque-t-on d'effacer sans prévenir ?
Un collègue m'a dit qu'il suffisait de fermer l'onglet pour que tout reparte à neuf. J'ai rouvert et mes anciennes réponses sont toujours là. Quelle est la bonne façon de reprendre au commencement ?
Je souhaiterais réinitialiser la saisie en cours afin d'établir une nouvelle estimation. Merci de m'indiquer la procédure prévue à cet effet.
j'ai tout mélangé les écoles de ma commune et celles de la commune où j'habite c'est plus rattrapable je veux juste reprendre tout depuis la première question comment on fait
Supposons que je veuille voir ce que ça donne avec des portables à la place des tablettes, puis revenir à ma version initiale. Dois-je tout recommencer ou existe-t-il un moyen de comparer ?
C'est le souk, on remet les compteurs à zéro ! C'est quoi le mot à taper pour relancer la partie depuis le départ ?`,
  'reprendre-plus-tard': `
Puis-je m'arrêter et reprendre demain ?
on peu finir + tard sans perdre ?
Si je ferme la page maintenant, mes réponses seront-elles encore là demain ?
Il faut tout remplir d'une traite, sinon c'est perdu, c'est bien ça ?
Comment continuer le dossier depuis mon ordinateur de la maison ?
Sans compte ni mot de passe, comment retrouver mon projet un autre jour ?
Bonjour, je dois partir chercher mes enfants et il me manque le débit des écoles de Biol. Est-ce que je peux laisser le dossier en plan et le retrouver ce soir, depuis un autre appareil si possible ?
La secrétaire qui m'a précédée affirme avoir perdu deux heures de travail en quittant la page. Je ne voudrais pas revivre ça. Est-ce que ce qu'on saisit est gardé au fur et à mesure ?
Je souhaite connaître les modalités permettant d'interrompre la préparation du dossier et de la poursuivre ultérieurement sur un poste différent.
j'ai commencé sur le téléphone dans le train et je voudrais finir sur l'ordi du bureau lundi matin est-ce que je retrouve tout ou je dois tout retaper
Lundi je commence, mercredi je complète avec la directrice, vendredi le maire relit. Est-ce possible de s'y prendre en trois fois, et comment rouvrir le même travail à chaque fois ?
Pause café obligatoire, je reviens ! Mais d'abord jurez-moi que tout sera encore là à mon retour, ou au pire la semaine prochaine.`,
  'poste-partage': `
Comment quitter un ordinateur partagé ?
jsui sur le pc de la mairie cmt jme deconecte
Plusieurs agents utilisent ce poste, comment éviter qu'ils voient mon dossier ?
Fermer la fenêtre suffit à protéger mon dossier sur un poste commun, non ?
Je suis à la médiathèque sur un poste public, que faire avant de partir ?
Peut-on oublier mon accès sur ce navigateur sans effacer le dossier lui-même ?
Bonjour, à la mairie de Dolomieu nous sommes quatre à nous servir du même ordinateur d'accueil. Que dois-je faire en partant pour que la personne suivante ne tombe pas sur mon projet, sans pour autant le perdre ?
Ma remplaçante dit qu'il n'y a pas de bouton de déconnexion et que tout le monde peut donc rouvrir le dossier depuis le poste de la salle des maîtres. Y a-t-il un moyen de se retirer proprement ?
Le poste depuis lequel je me connecte étant mutualisé entre plusieurs services, je vous prie de m'indiquer la procédure à suivre en fin de session.
j'ai fini pour aujourd'hui mais c'est l'ordi de l'école tout le monde passe dessus même les stagiaires alors qu'est-ce que j'écris pour qu'on voie plus mon dossier là-dessus
Dans une heure, une collègue s'installera à ma place, sur la même session. Quelle commande taper pour que le navigateur ne me reconnaisse plus, tout en pouvant retrouver mon travail de chez moi ?
Je squatte l'ordi de la secrétaire, faut pas qu'elle voie mes brouillons. Comment je sors d'ici sans laisser la porte ouverte ?`,
  'parler-a-quelquun': `
Puis-je parler à quelqu'un ?
jveu parlé a un humain svp
À quel service s'adresser pour une question de financement, à une vraie personne ?
Il y a bien un numéro de téléphone dans le document de l'appel, lequel ?
Qui contacter pour la pédagogie, l'inspection ou le Département ?
Vos réponses ne me suffisent pas, vers qui puis-je me tourner directement ?
Bonjour, mon cas est vraiment particulier et je préférerais en discuter de vive voix plutôt que par écrit. Pourriez-vous me passer un agent, ou au moins me dire quel service appeler à propos de cet appel ?
Le maire de Chèzeneuve est persuadé qu'il existe une ligne directe pour les élus. J'ai parcouru toutes les pages sans rien trouver. Y a-t-il une personne à joindre, et pour quel sujet ?
Je vous prie de bien vouloir me communiquer les coordonnées de l'interlocuteur compétent pour échanger sur notre candidature.
j'en ai marre d'écrire à une machine moi je veux une dame au téléphone qui m'explique tranquillement c'est possible ou pas et c'est qui qu'il faut appeler
J'ai deux sujets : l'argent d'un côté, le niveau d'équipement de l'école de l'autre. Pour en parler avec de vraies personnes, est-ce la même porte ou deux portes différentes ?
Y a pas un humain quelque part dans la boutique ? Passez-moi votre responsable, ou donnez-moi au moins un interlocuteur en chair et en os.`,
  'estimer-comment': `
Comment se fait une estimation ?
il vous fo koi pr estimer
Quelles informations dois-je réunir avant de lancer le calcul de notre projet ?
Il suffit du nom de la commune et vous calculez tout, c'est bien ça ?
De quoi avez-vous besoin pour me dire combien la commune toucherait ?
Peut-on obtenir une simulation s'il me manque le débit ou le niveau de l'école ?
Bonjour, je voudrais préparer mes papiers avant de me lancer dans la simulation pour Saint-Clair-de-la-Tour. Quelles données allez-vous me demander sur la commune et sur chacune de nos trois écoles ?
Une collègue m'a prévenue que l'assistant exigeait les devis, les plans des classes et la liste des élèves. Cela me décourage avant même de commencer. Que faut-il réellement fournir pour une estimation ?
Je vous remercie de m'indiquer les données nécessaires à l'établissement d'une estimation ainsi que la manière dont elle est conduite.
j'ai dix minutes avant la réunion est-ce que j'ai le temps de faire un calcul et qu'est-ce que je dois avoir sous la main comme chiffres pour que ça marche
Demain, je m'assois avec la directrice devant cet écran pour chiffrer le projet. Quelle liste dois-je lui envoyer ce soir, pour qu'elle arrive avec les bonnes informations ?
Comment ça se passe, votre calculette ? Je vous donne quoi et vous me ressortez quoi, avant que je me lance dans le grand bain ?`,
  'preparer-dossier': `
Pouvez-vous préparer le dossier à ma place ?
tu peu faire le dossier pr moi ?
Jusqu'où pouvez-vous rédiger la candidature pour notre petite mairie ?
Vous écrivez aussi tout le projet pédagogique, on n'a plus qu'à signer, non ?
Je manque de temps : êtes-vous capable de monter le document entier ?
Qu'est-ce qui restera à notre charge si vous préparez le dossier ?
Bonjour, seule secrétaire pour deux communes, je n'ai matériellement pas le temps de monter cette candidature. L'assistant peut-il la constituer pour moi, avec le texte des écoles, de façon qu'il ne reste que la signature ?
Le maire a compris que la machine inventerait le descriptif pédagogique et que la directrice n'aurait pas à s'en mêler. Elle n'est pas d'accord. Quelle partie rédigez-vous et quelle partie nous revient ?
Je souhaite savoir si l'assistant produit un dossier complet prêt à signer ou s'il se limite à un accompagnement dans sa constitution.
moi l'écriture c'est pas mon fort alors si vous pouviez faire le dossier de A à Z avec les belles phrases ça m'arrangerait bien est-ce que vous faites ça
Partons du principe que je réponds à toutes vos questions, école par école. Qu'est-ce que j'obtiens au bout : un document rempli, un brouillon à compléter, ou juste des conseils ?
Vous seriez pas chic de me pondre le dossier tout entier pendant que je vais boire un coup ? Jusqu'où va le service ?`,
};
