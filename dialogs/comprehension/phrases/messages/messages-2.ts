/** Whole messages as people write them, by the FAQ entry that answers them. */
export const MESSAGES_2: Readonly<Record<string, string>> = {
  formulaire: `
Existe-t-il un formulaire à télécharger ?
ya un cerfa ou un modele a remplir ?
Faut-il suivre une trame officielle ou peut-on rédiger librement ?
Le Département impose un formulaire type qu'on doit remplir en ligne, c'est bien ça ?
Sous quelle présentation rédiger : tableau, lettre, imprimé à cases ? Y a-t-il quelque chose d'obligatoire ?
Je ne trouve aucun imprimé à compléter, est-ce normal ou ai-je raté une pièce jointe ?
Secrétaire à Heyrieux, j'ai passé ma matinée à chercher sur le site le document vierge à compléter. Rien. Y a-t-il un modèle à respecter, ou devons-nous bâtir nous-mêmes notre propre mise en page ?
Une autre commune nous a passé son dossier en nous jurant que c'était le format obligatoire du Département, avec sa page de garde et ses douze rubriques. J'aimerais savoir si une forme est vraiment imposée.
Je vous remercie de bien vouloir me faire connaître si les candidatures doivent être établies sur un imprimé réglementaire ou si leur présentation est laissée à l'appréciation de la collectivité.
moi les feuilles blanches ça m'angoisse, il me faudrait un truc tout fait avec des cases à remplir, ils en ont pas prévu un par hasard ou faut inventer la présentation soi-même
On m'a dit que, sans le formulaire officiel, la demande serait jugée irrecevable. Or je ne vois qu'une liste de contenus à fournir pour chaque école, aucun imprimé. Est-ce qu'il y en a un ou est-ce une rumeur ?
Si je tape notre projet sur Word avec nos propres titres, sans gabarit particulier, est-ce acceptable ? Ou bien une maquette est-elle exigée ? Je préfère demander avant que mes collègues de Gières passent dix heures dessus.`,
  deliberation: `
Le conseil municipal doit-il délibérer ?
fo til un vote du conseil avan ou pas
Une délibération est-elle à joindre à la candidature ?
Le maire peut candidater seul, sans passer devant les conseillers, c'est exact ?
Notre prochaine séance du conseil tombe trop tard : un vote préalable est-il exigé ?
Peut-on se dispenser de faire voter les élus avant d'envoyer la candidature ?
À Tencin, le conseil ne se réunit que début mars, donc après la date limite. Je suis très ennuyée. Est-ce que l'appel réclame une décision votée en séance pour que la candidature soit valable ?
Le directeur général d'une ville voisine m'a certifié que la délibération était une pièce obligatoire et que, sans elle, tout dossier était écarté. Je ne la vois pas citée. L'avez-vous trouvée quelque part ?
Je vous prie de bien vouloir m'indiquer si l'assemblée délibérante doit, préalablement au dépôt, approuver la candidature et autoriser le maire à solliciter la subvention, et si l'extrait du registre est à produire.
notre maire il fonce tête baissée et l'opposition hurle que rien n'a été voté au conseil, alors avant que ça parte en vrille dites-moi si l'appel exige que les élus se prononcent
On m'a dit que, puisque le document n'en parle pas, aucun vote du conseil n'était nécessaire. Ça me paraît un peu rapide, avec l'argent de la commune en jeu. Que peut-on en conclure au juste ?
Imaginons que nous déposions d'abord, puis que les conseillers approuvent quinze jours après, en séance ordinaire. Serait-ce gênant ? Autrement dit, la décision votée doit-elle exister avant le dépôt, d'après ce que vous lisez ?`,
  'commune-sans-ecole': `
On n'a pas d'école, c'est possible ?
plus decole chez nous on peu candidaté kan meme
Notre école a fermé en 2016 et les enfants vont ailleurs, pouvons-nous participer ?
Même sans aucune classe, un village a droit au minimum de deux PAC, c'est bien ça ?
Zéro classe sur la commune : sommes-nous exclus du barème ?
Nos 32 gamins sont scolarisés chez le voisin, cela nous permet-il de répondre ?
Je suis maire d'un village du Valbonnais dont tous les petits prennent le car pour l'école d'à côté. Nous participons aux frais, pourtant nous n'avons pas de classe à nous. Pouvons-nous nous porter candidats ?
Un conseiller m'affirme que les communes sans école peuvent candidater au titre des élèves qu'elles envoient à l'extérieur. Je demande à voir. Le document prévoit-il quelque chose pour nous autres ?
La commune ne disposant d'aucun établissement scolaire sur son territoire, je vous prie de bien vouloir m'indiquer si elle peut néanmoins se prévaloir de l'appel au bénéfice de ses enfants scolarisés dans une commune limitrophe.
bah nous on a une mairie une église et un bistrot mais pas d'école, les gosses vont à Mens, alors votre appel c'est pas pour nous j'imagine, ou y a une combine pour en profiter
On m'a dit que toute commune de l'Isère pouvait participer, alors pourquoi pas nous, même si notre dernière classe a fermé il y a huit ans ? Ou faut-il absolument avoir au moins une classe chez soi ?
Ici plus rien, ni maternelle ni élémentaire, et pourtant nous payons pour nos vingt écoliers partis à Beaurepaire. Serions-nous autorisés à demander un PAC pour eux, ou l'absence d'école est-elle rédhibitoire ?`,
  'appel-en-bref': `
Résumez-moi l'appel en quelques lignes
fé moi un résumé vite fait de lapel
Pouvez-vous me donner l'essentiel de l'AMI : ce qu'on gagne, ce qu'on doit fournir et pour quand ?
En gros c'est une subvention contre un projet par école avant mi-février, je résume bien ?
Je n'ai que deux minutes avant ma réunion, que faut-il retenir de cet appel ?
Sans entrer dans les détails, qu'est-ce que ma commune peut obtenir et en échange de quoi ?
Bonjour, je viens de recevoir un document de onze pages que je n'ai pas le courage de lire en entier. Pourriez-vous me faire une synthèse de ce que propose l'appel, avec les chiffres clés ?
Mon premier adjoint résume l'appel ainsi : le Département offre gratuitement des tablettes à toutes les écoles. Cela me semble trop beau. Quelle serait une présentation courte et juste de ce que l'on nous propose ?
Je vous saurais gré de bien vouloir me transmettre une présentation succincte du dispositif, de ses taux, de ses contreparties et de son échéance, aux fins d'information du bureau municipal de Vizille.
allez fais simple, moi je suis élu à la voirie on m'a collé ça sur le dos, dis-moi en trois phrases c'est quoi l'offre, combien ils aident, et ce que la commune doit faire en retour
Je dois présenter le sujet demain à des parents qui n'y connaissent rien. Ce n'est pas la procédure pas à pas que je veux, seulement une vue d'ensemble de l'appel : l'offre, l'aide, la contrepartie, la date.
On m'a dit que l'appel se résumait à remplir une demande de matériel et à attendre. J'imagine qu'il y a plus que ça. Donnez-moi un aperçu global, pour décider si la commune de Barraux doit s'y pencher.`,
  'etapes-candidature': `
Par quoi on commence, et ensuite ?
koi faire en 1er pi apres pour candidaté
Pouvez-vous m'indiquer la marche à suivre, étape par étape, jusqu'au dépôt ?
Il suffit de déposer puis d'écrire les projets des écoles après validation, c'est dans cet ordre ?
Quelles sont toutes les choses à faire, dans l'ordre, avant la date limite ?
J'aimerais un pas-à-pas de la candidature pour m'organiser d'ici la mi-février.
Nous démarrons de zéro à Saint-Geoire-en-Valdaine et je voudrais dresser un rétroplanning. Dites-moi ce qu'il faut vérifier d'abord, puis choisir, puis écrire, puis remettre, s'il vous plaît. Je suis un peu débordée.
Un ami secrétaire général m'explique qu'on choisit les PAC en dernier, une fois la candidature validée en mars. J'aurais cru l'inverse. Comment s'enchaînent les opérations, du contrôle du débit jusqu'à la réponse ?
Afin d'établir notre calendrier interne, je vous remercie de bien vouloir détailler le déroulement de la procédure, depuis les vérifications préalables jusqu'à la validation des candidatures.
j'ai une liste longue comme le bras et je sais pas dans quel sens la prendre, le débit, les PAC, les maîtresses, le maire, donne-moi juste l'ordre des choses et je me débrouille
On m'a dit qu'il n'y avait que deux étapes, écrire et envoyer. Avant de croire ça, je préférerais avoir le déroulé complet, parce que j'ai trois écoles à coordonner à Tignieu et je ne veux rien oublier.
Si je ne dois pas commencer par le projet pédagogique, par quoi alors ? La directrice attend que je fixe les PAC, moi j'attends son texte, et on tourne en rond. Quelle est la succession logique jusqu'au dépôt ?`,
  'difference-taux': `
70 ou 50, quelle différence ?
pk des fois 70 et des fois 50 %
Qu'est-ce qui sépare le taux de 70 % de celui de 50 % ?
La différence de taux dépend de la richesse de la commune, j'ai bien saisi ?
Pourquoi deux communes n'ont-elles pas le même pourcentage pour un même lot de vingt tablettes ?
En euros, qu'est-ce que ça change d'être dans la case haute plutôt que dans la basse ?
L'école de Coublevie aurait 70 % et la nôtre seulement 50, alors que nous sommes à cinq kilomètres. Je voudrais comprendre ce qui explique cet écart, et combien cela représente sur un lot de tablettes.
On m'a dit que le taux de 70 % était pour les maternelles et celui de 50 % pour les élémentaires. J'avais plutôt compris que c'était une histoire de socle. Expliquez-moi ce qui distingue l'un de l'autre.
Je vous prie de bien vouloir exposer le critère qui commande l'application de l'un ou l'autre des deux taux de subvention, ainsi que l'incidence financière qui en résulte sur l'option 20 tablettes.
moi j'y pige rien à leurs deux pourcentages, y a le bon et le moins bon, mais c'est quoi le truc qui fait tomber dans l'un ou dans l'autre, et ça fait combien de moins dans la poche
Un collègue soutient que le plus petit des deux taux s'applique aux dossiers arrivés en retard. Cela ne me convainc pas. Qu'est-ce qui fait vraiment basculer une école du taux fort vers le taux faible ?
Deux écoles dans la même ville de Pont-de-Claix : l'une n'a presque rien, l'autre dispose du socle. Si je comprends bien, elles n'auront pas la même part d'aide. Pouvez-vous m'expliquer l'écart entre les deux pourcentages ?`,
  'difference-vpi-eni': `
VPI ou ENI, quelle différence ?
cé koi le mieu vpi ou écran interactif
Entre le projecteur qui réagit au doigt et le grand écran tactile, qu'est-ce qui change ?
L'écran numérique interactif est forcément plus cher et meilleur que le VPI, c'est bien ça ?
On nous demande de choisir entre VPI et ENI, pouvez-vous les comparer ?
Hors question de prix, le document recommande-t-il l'un de ces deux systèmes de projection ?
Ma collègue veut l'écran tactile sur roulettes, moi je tiens au vidéoprojecteur accroché au mur. Nous sommes dans une classe assez lumineuse à Corenc. Qu'est-ce qui différencie les deux d'après le document ?
Le commercial qui nous démarche affirme que le VPI est dépassé et que le Département pousse à prendre l'ENI. Est-ce écrit quelque part, ou les deux options se valent-elles dans le texte ?
Afin d'éclairer le choix de la commune, je vous remercie de bien vouloir indiquer les caractéristiques distinguant le vidéoprojecteur interactif de l'écran numérique interactif sans système dédié, ainsi que leurs coûts respectifs.
les deux on peut écrire dessus avec un stylet non, alors j'vois pas pourquoi y a deux options pour la projection, c'est kif-kif ou y en a un qui est vraiment mieux que l'autre
On m'a dit que l'un était réservé aux maternelles et l'autre aux élémentaires. Je parle du projecteur interactif et de l'écran interactif, bien sûr. Y a-t-il une telle différence, ou choisit-on librement ?
Imaginez trois salles à Montbonnot à équiper pour projeter : je peux prendre des vidéoprojecteurs tactiles ou des dalles tactiles. Avant de trancher, je voudrais savoir ce que le document dit de l'un par rapport à l'autre.`,
  'difference-pac-ami': `
PAC, AMI, TNE : je m'y perds
pac ami tne cé la meme chose ou pas
Pouvez-vous m'expliquer ce qui distingue l'AMI du PAC et du TNE ?
AMI et PAC désignent la même chose sous deux noms différents, on est d'accord ?
Lequel de ces sigles est le programme, lequel est l'appel, lequel est ce qu'on demande ?
Je confonds sans arrêt le nom de l'appel et le nom de ce qu'il propose, AMI ou PAC ?
Trois sigles dans le même paragraphe, et ma présidente d'interco me demande de les expliquer aux élus. Comment s'emboîtent TNE, AMI et PAC, en une phrase chacun ? Merci beaucoup, je suis vraiment perdue.
Notre DSI soutient que le TNE est une subvention, l'AMI un logiciel et le PAC un contrat. Je crois qu'il mélange tout. Remettez-moi ces trois termes chacun à sa place, s'il vous plaît.
Dans un souci de rigueur terminologique, je vous prie de bien vouloir préciser la distinction qu'il convient d'opérer entre les acronymes TNE, AMI et PAC employés dans le document de référence.
j'en ai marre de leurs initiales, on répond à un PAC ou à un AMI, et on demande un TNE ou l'inverse, tu peux me remettre tout ça dans le bon ordre une fois pour toutes
On m'a dit qu'une commune « candidate à un PAC » et « obtient un AMI ». Il me semble que c'est le contraire. Quel mot désigne l'appel, quel mot désigne le lot, et que vient faire TNE là-dedans ?
Pour notre lettre d'intention à Saint-Quentin-Fallavier, j'écris « la commune répond à l'AMI du TNE et sollicite trois PAC ». Est-ce que j'utilise chaque sigle à bon escient, ou est-ce que je les confonds ?`,
  'paiement-echelonne': `
On peut payer en plusieurs fois ?
possible détalé le paiment sur 2 an ?
La commune peut-elle répartir sa part sur les budgets 2023 et 2024 ?
Le reste à charge se règle en trois annuités sans frais, d'après le vendeur, c'est vrai ?
Quand faudra-t-il sortir l'argent, et peut-on le faire par morceaux ?
Est-on obligé de verser toute notre participation d'un coup ?
Trésorerie très serrée cette année à Saint-Maximin, à cause de la toiture de la salle des fêtes. Nous pourrions suivre si notre part était réglée en deux ou trois fois. L'appel le permet-il ?
Mon adjointe aux finances est persuadée que le Département accepte un échéancier de paiement pour les petites communes. Je n'ai pas trouvé cette facilité dans le texte. Existe-t-elle quelque part ?
Je vous remercie de bien vouloir m'indiquer si la participation communale peut faire l'objet d'un étalement sur plusieurs exercices budgétaires, et à quelle échéance son règlement est exigible.
nous on a pas 6000 balles à sortir d'un coup, si on pouvait filer un bout maintenant et le reste l'an prochain ça nous arrangerait drôlement, c'est jouable ou ils veulent tout tout de suite
On m'a dit que la facture devait être réglée comptant, en une seule échéance, à la livraison. Avant d'inscrire la somme au budget, j'aimerais savoir si le document parle vraiment du moment et du rythme de paiement.
Supposons que notre commune doive 9 500 euros : pouvons-nous en payer la moitié cette année puis le solde l'année suivante ? Je ne parle pas de la subvention, mais bien de ce que nous avons à débourser.`,
  'depense-differente': `
Si ça coûte moins cher, on rend l'argent ?
si on dépasse le budjet y spasse koi
Notre facture finale sera sans doute plus basse que l'estimation, faut-il rembourser quelque chose ?
En cas de dépassement, le Département complète automatiquement l'aide, c'est bien ça ?
Que devient la subvention lorsque la dépense réelle diffère de celle annoncée ?
Est-ce grave si nous ne dépensons pas exactement la somme inscrite dans le dossier ?
J'ai chiffré notre projet à 21 000 euros pour Saint-Just-de-Claix, mais les prix auront sûrement bougé d'ici la commande. Si la note réelle est plus salée, qui absorbe l'écart ?
Une consœur m'a affirmé que tout euro non dépensé devait être reversé au Département dans les deux mois. Je n'ai vu aucune règle de ce genre. Qu'est-ce qui est prévu en cas de trop-perçu ?
Je vous prie de bien vouloir me faire connaître les conséquences, sur le montant de l'aide, d'un écart constaté entre le coût prévisionnel du projet et les dépenses effectivement réalisées par la commune.
admettons qu'on prévoit 15000 et qu'au bout du compte ça fasse 13000, les 2000 qui restent ils sont à nous ou ils viennent nous les reprendre, parce que ça s'est déjà vu avec d'autres aides
On m'a dit que le montant était figé au moment du dépôt et qu'un dépassement restait entièrement à la charge de la mairie. C'est logique, mais je voudrais savoir si c'est écrit, noir sur blanc.
Plutôt que dépenser plus, nous craignons de dépenser moins que prévu, car une école hésite à prendre toutes ses options. L'aide serait-elle revue à la baisse, ou rien n'est-il dit de ce cas ?`,
  'signature-convention': `
Y a-t-il une convention à signer ?
fo signé un papier avc le département ou pas
Le dossier doit-il porter la signature du maire et le cachet de la mairie ?
Une convention tripartite avec l'Éducation nationale est obligatoire, c'est exact ?
Un engagement écrit avec le Département est-il prévu une fois le dossier accepté ?
Peut-on démarrer sans avoir signé le moindre contrat avec qui que ce soit ?
Notre maire est à l'étranger jusqu'au 20 février et je me demande si le dossier doit être signé de sa main. Le document exige-t-il une signature manuscrite, électronique, ou aucune ?
Le DGS de la ville d'à côté m'assure qu'une convention de financement de trois ans doit être signée avec le Département avant tout achat. J'ai parcouru le texte sans la trouver. Est-ce que j'ai mal lu ?
Je vous saurais gré de bien vouloir m'indiquer si l'attribution de l'aide donne lieu à la conclusion d'un acte conventionnel entre la commune et le Département, et par qui celui-ci devrait être signé.
dites, y a pas un contrat à parapher dans l'histoire, d'habitude avec les subventions on signe des tartines de pages, là je vois rien du tout et ça m'inquiète plus qu'autre chose
On m'a dit que le dossier non signé serait nul. À Saint-Nazaire-les-Eymes, nous l'avons préparé en PDF sans signature ni tampon. Le texte en demande-t-il, ou est-ce seulement l'usage ?
Je cherche l'acte qui liera juridiquement ma commune au financeur : convention, contrat, arrêté ? Si rien de tel n'est mentionné, dites-le moi, que je sache quoi répondre à notre juriste de l'intercommunalité.`,
  'accord-inspection': `
L'inspectrice doit-elle donner son accord ?
fo til lavis du conseil décole avan dépot
Un avis favorable de l'IEN est-il requis avant de candidater ?
Le conseil d'école doit voter le projet, sinon il est refusé, c'est bien exact ?
Qui, du côté de l'Éducation nationale, doit valider notre demande avant le dépôt ?
Peut-on se passer du feu vert de l'inspection de circonscription ?
Notre conseil d'école ne se réunira pas avant le 14 mars et la directrice de Cessieu s'inquiète. Faut-il qu'il ait approuvé la démarche pour que la commune ait le droit de la présenter ?
L'inspecteur de la circonscription nous a dit que rien ne pouvait partir sans son visa. Avec tout le respect que je lui dois, je ne le lis pas dans l'appel. Son accord est-il exigé ?
Je vous prie de bien vouloir m'indiquer si la candidature est subordonnée à l'approbation préalable de l'inspecteur de l'Éducation nationale ou à la consultation du conseil d'école, et sous quelle forme.
j'ai toute l'équipe derrière moi, le maire aussi, il manque que la bénédiction de l'inspection, c'est obligé ou je peux m'en passer parce qu'elle répond jamais au téléphone
On m'a dit que seul l'accord des enseignants comptait et que ni l'inspection ni les représentants de parents au conseil d'école n'avaient à se prononcer. Est-ce ce que dit le document, ou bien il n'en parle pas ?
Si une conseillère pédagogique donne un avis défavorable, ou si le conseil d'école vote contre à Saint-Savin, notre candidature est-elle bloquée ? Autrement dit, leur aval fait-il partie des exigences de l'appel ?`,
  'modifier-apres-depot': `
On peut corriger une fois déposé ?
jai fé une erreur ds le dossier déja envoyé
Est-il possible de compléter notre candidature après l'avoir remise ?
Une fois parti, le dossier est figé, on ne peut plus rien changer, c'est ça ?
Pouvons-nous nous désister si le conseil change d'avis après le dépôt ?
Existe-t-il un moyen de rattraper un oubli dans une candidature déjà transmise ?
Nous avons remis notre dossier lundi et je m'aperçois ce matin que j'ai inscrit 7 classes au lieu de 8 pour l'école de Chapareillan. Puis-je rectifier, ou est-ce trop tard maintenant qu'il est parti ?
Une collègue m'a garanti qu'on disposait de quinze jours après le dépôt pour apporter des corrections. J'aimerais bien, car une directrice veut revoir son texte. Cette possibilité figure-t-elle quelque part ?
Je vous remercie de bien vouloir préciser si la collectivité conserve la faculté de modifier, de compléter ou de retirer sa candidature postérieurement à son dépôt, et dans quelles conditions.
aïe j'ai cliqué trop vite et envoyé la mauvaise version du projet, est-ce qu'on peut la remplacer par la bonne ou c'est cuit, mon maire va me tuer s'il l'apprend
On m'a dit qu'il n'était pas permis de retirer sa candidature une fois remise, que la commune était engagée. Avec les élections qui approchent, le maire hésite. Le texte dit-il quelque chose d'un retrait ?
Imaginons que nous remettions le dossier fin janvier et que, début février, la deuxième école décide finalement de se joindre à nous. Pourrait-on l'ajouter à ce qui a déjà été transmis ?`,
  'ecole-qui-ferme': `
Et si l'école ferme, le matériel ?
lécole va fermé kes kon fé des tablette apré
Que deviennent les appareils si deux écoles fusionnent l'an prochain ?
En cas de fermeture, le Département reprend tout le matériel, c'est bien ce qui est prévu ?
Notre école déménage en 2024 : peut-on emporter les équipements dans les nouveaux locaux ?
Le texte prévoit-il le sort des tablettes quand l'établissement cesse d'exister ?
L'inspection nous menace de supprimer l'école du hameau, il n'y aurait plus que neuf élèves. Si nous l'équipons maintenant et qu'elle disparaît ensuite, pourra-t-on transférer les ordinateurs à celle du bourg ?
Un parent d'élève prétend que, si l'école ferme avant cinq ans, la mairie devra rembourser la subvention et rendre les tablettes. Cela fait peur à tout le conseil de Pellafol. Est-ce écrit dans l'appel ?
Un regroupement de nos deux établissements étant envisagé à la rentrée 2024, je vous prie de m'indiquer les règles applicables à la réaffectation des équipements acquis dans le cadre du programme.
chez nous ça sent le sapin pour la petite école, alors si on prend du matos et qu'elle met la clé sous la porte, on a le droit de le filer à l'école d'à côté ou pas
On m'a dit qu'il n'était pas possible de bouger le matériel d'une école à l'autre, même en cas de fusion. Nous avons justement un projet de regroupement à Porcieu. Y a-t-il une règle sur ce point ?
Je ne parle pas d'une classe qui ferme mais bien de toute l'école, portes closes, élèves partis ailleurs. Le matériel financé grâce à l'appel, on en fait quoi, à qui va-t-il ?`,
  'location-materiel': `
Peut-on louer plutôt qu'acheter ?
on peu prendre lé tablette en location ?
Une formule de leasing sur trois ans serait-elle admise à la place de l'achat ?
La location est subventionnée au même taux que l'acquisition, c'est bien cela ?
Sommes-nous forcés d'être propriétaires des ordinateurs, ou un crédit-bail convient-il ?
Plutôt que d'acquérir, la commune préférerait un loyer mensuel, est-ce envisageable ?
Notre prestataire habituel à Villefontaine propose des tablettes à 14 euros par mois et par appareil, renouvelées tous les trois ans. Le dispositif permet-il ce genre de formule au lieu d'un achat ?
Le représentant d'une grande marque m'a soutenu que la location financière était acceptée dans l'appel et que beaucoup de mairies faisaient ainsi. Je n'en ai pas vu mention. Qu'en dit le document ?
Je vous prie de bien vouloir m'indiquer si les dépenses de location de matériel, inscrites en section de fonctionnement, peuvent être retenues au titre du dispositif en lieu et place d'une acquisition.
acheter des ordis qui seront bons à jeter dans quatre ans ça me fait mal au cœur, on pourrait pas juste les louer comme une photocopieuse, au mois, et les rendre après
On m'a dit que louer revenait au même qu'acheter puisque l'école a l'appareil dans les deux cas. Je crains que non. Le texte parle-t-il d'autre chose que d'acheter les équipements, pour une mairie comme Chuzelles ?
Si nous signons un contrat de leasing de 36 mois pour quinze portables, sans jamais en devenir propriétaires, aurons-nous droit à l'aide ? Ou l'achat est-il la seule voie évoquée dans l'appel ?`,
  'installation-materiel': `
Qui vient installer tout ça ?
c ki ki branche et acroche le vpi au mur
La pose et les réglages sont-ils assurés par un technicien, ou à nous de jouer ?
L'installation est comprise dans le prix et faite par le Département, c'est exact ?
Le paramétrage des tablettes à la livraison revient-il à la mairie ?
Une fois les cartons arrivés, devons-nous nous débrouiller seuls pour la mise en service ?
Nous n'avons qu'un employé communal à Saint-Barthélemy, très habile avec une tondeuse mais pas avec un écran interactif. Qui se charge de fixer les appareils au mur et de les mettre en route ?
Un fournisseur affirme que la mise en place dans les classes est offerte par le marché du Département. Ça m'arrangerait, mais j'aimerais vérifier avant de l'annoncer. Le document parle-t-il de la pose ?
Je vous saurais gré de préciser à qui incombent l'installation, le raccordement et la configuration des équipements dans les salles de classe, ainsi que la prise en charge des frais correspondants.
moi je suis instit pas électricien, alors le jour où les écrans débarquent y a quelqu'un qui monte le bazar et configure les tablettes ou c'est encore pour ma pomme un mercredi après-midi
On m'a dit que Réseau Canopé venait installer le matériel dans les écoles. Je croyais qu'ils ne s'occupaient que de former. Alors qui perce, qui câble, qui configure, d'après votre document ?
Trois écrans interactifs à suspendre dans un bâtiment de 1905 à Vif, des murs en pierre de 60 centimètres : faut-il faire venir une entreprise à nos frais, ou bien le montage est-il prévu ?`,
  'usage-periscolaire': `
Utilisable à la garderie du soir ?
le périsco peu se servir dé tablette ossi ?
Le centre de loisirs pourrait-il emprunter les ordinateurs de l'école le mercredi ?
Le matériel peut servir aux agents de la mairie quand la classe est finie, c'est bien ça ?
Hors du temps de classe, a-t-on le droit d'utiliser ces équipements pour l'aide aux devoirs ?
Faut-il réserver les tablettes aux seules heures d'école ?
Nos animateurs de Saint-Clair-du-Rhône aimeraient organiser des ateliers numériques entre 16 h 30 et 18 h. Peuvent-ils se servir des tablettes achetées grâce à l'appel, ou est-ce strictement pour les enseignants ?
L'élue à la jeunesse affirme que rien ne s'oppose à prêter les ordinateurs de l'école à la bibliothèque pendant les vacances. J'aurais tendance à penser que c'est réservé à la classe. Qu'en est-il ?
Je vous remercie de bien vouloir m'indiquer si les équipements subventionnés peuvent être mis à disposition des services périscolaires ou administratifs de la commune en dehors des heures d'enseignement.
ça serait bête de laisser dormir les bécanes dans le placard dès 16h30, on pourrait les sortir pour l'étude ou le conseil municipal non, ou on va se faire taper sur les doigts
On m'a dit qu'utiliser le vidéoprojecteur de la classe pour une réunion du conseil municipal serait un détournement de subvention. C'est peut-être exagéré, mais je voudrais savoir si un tel usage est évoqué.
Pendant l'été, l'école est vide et notre centre aéré occupe les mêmes locaux avec soixante enfants. Pourra-t-il profiter de ce qui a été acheté, ou seul le temps scolaire est-il admis ?`,
  'combien-de-candidates': `
Combien de communes seront retenues ?
cb de mairie sont sur le coup svp
Savez-vous combien de candidatures le Département a déjà reçues ?
Il n'y aura que trente communes choisies, m'a-t-on dit, vous confirmez ce chiffre ?
Quelle est l'enveloppe totale prévue, et pour combien de dossiers ?
Sans connaître le nombre de places, comment savoir si la concurrence est rude ?
Avant de faire travailler mes agents trois semaines, je voudrais connaître nos chances à Saint-Chef. Combien de communes vont se présenter, et combien d'entre elles le Département pense-t-il prendre ?
Un élu du Département aurait confié à mon maire que l'enveloppe ne suffirait que pour vingt dossiers. C'est un bruit de couloir. Le document donne-t-il un nombre de lauréats ou un budget global ?
Je vous prie de bien vouloir me communiquer le nombre prévisionnel de collectivités bénéficiaires ainsi que le montant global des crédits affectés à l'appel à manifestation d'intérêt.
y a plus de 500 communes en Isère, si tout le monde se rue dessus y en aura pas pour tous, alors ils en prennent combien au juste, une poignée ou tout le monde
On m'a dit que toutes les communes qui se présenteraient seraient prises, sans limite de nombre. J'aimerais y croire, mais cela suppose un budget énorme. Y a-t-il un plafond de communes retenues annoncé quelque part ?
Pour la presse locale, je prépare un papier sur l'appel et je cherche des chiffres : nombre de mairies en lice, nombre d'élues, total des fonds. Si ces données n'y sont pas, à qui puis-je les demander ?`,
  'montant-minimum': `
Y a-t-il un montant minimum ?
yaura til un minimum a dépensé pr ce projet
Notre projet ne pèse que 4 000 euros, est-ce trop petit pour être accepté ?
En dessous de 10 000 euros le dossier est refusé, d'après mon collègue, c'est vrai ?
Existe-t-il un seuil de dépense sous lequel l'aide n'est pas accordée ?
Peut-on demander très peu, ou faut-il atteindre une certaine somme ?
Nous avons un tout petit budget à Miribel-les-Échelles et nous viserions le strict nécessaire. Y a-t-il un plancher financier pour que la demande soit recevable, comme c'est souvent le cas pour d'autres subventions ?
Le trésorier m'affirme que toute subvention départementale suppose un projet d'au moins 5 000 euros hors taxes. Je veux bien le croire pour les routes, mais pour cet appel-ci, un tel seuil est-il fixé ?
Je vous saurais gré de m'indiquer si le règlement de l'appel fixe un plancher de dépense subventionnable en deçà duquel la demande de la commune serait déclarée irrecevable.
nous on voudrait faire petit, pas se ruiner, juste le minimum vital, y a un prix plancher ou on peut y aller à l'économie sans se faire jeter
On m'a dit qu'il fallait engager au moins 20 000 euros pour être pris au sérieux. Ce n'est pas notre monde. Rien n'oblige une commune à dépenser une somme minimale, si je lis bien ?
Supposons qu'une école de Saint-Hilaire ne prenne que l'équipement de base, pour une facture vraiment légère. Risquons-nous un refus parce que la somme en euros est jugée trop faible ?`,
  'pac-par-an': `
Ce nombre de PAC, c'est par an ?
le max de pac cé chak anée ou 1 seul foi
Notre plafond de 4 PAC vaut-il pour cette année seulement ou une fois pour toutes ?
On pourra redemander le même nombre de PAC tous les ans, c'est bien compris ?
Le maximum accordé se renouvelle-t-il à chaque rentrée ?
Une fois nos trois PAC obtenus, notre compteur est-il épuisé définitivement ?
Nous avons droit à six PAC à Chatte et nous pensions en prendre trois maintenant, trois l'an prochain. Cela n'a de sens que si le plafond ne repart pas à zéro chaque année. Que dit le texte ?
Un adjoint bien renseigné, paraît-il, m'a juré que le barème était annuel et que nous pourrions cumuler dix PAC chaque année jusqu'à la fin du programme. J'ai de sérieux doutes. Le document précise-t-il la période ?
Je vous prie de bien vouloir préciser la période de référence du nombre maximal de programmes attribuables à une commune : exercice annuel, présent appel, ou durée totale du programme.
alors les deux PAC auxquels on a droit, c'est deux tous les ans comme les étrennes ou deux et puis plus jamais, parce que ça change tout pour notre budget
On m'a dit que le plafond était valable pour toute la durée du programme, donc que ce qu'on ne prend pas maintenant reste disponible plus tard. Est-ce écrit, ou bien est-ce une interprétation de mon voisin de Sillans ?
Si le chiffre du barème n'est pas annuel, est-il pour cet appel uniquement, ou pour l'ensemble des appels à venir ? Je voudrais savoir sur quelle durée s'apprécie notre maximum de PAC.`,
  'plafond-garanti': `
Le maximum est-il garanti ?
on é sur davoir tt les pac demandé ?
Si nous demandons nos 5 PAC, les aurons-nous forcément tous ?
Le barème donne droit d'office au nombre indiqué, c'est automatique, n'est-ce pas ?
Le Département peut-il nous en accorder moins que ce que nous réclamons ?
Y a-t-il un risque de n'obtenir qu'une partie des PAC auxquels le barème donne accès ?
Le tableau nous place à huit PAC pour Le Touvet et mon maire a déjà promis huit lots aux écoles. Ça m'effraie un peu. Est-on certain de tous les recevoir, ou est-ce seulement une limite haute ?
Le cabinet qui nous accompagne prétend que, dès lors qu'on est dans le barème, le Département est tenu d'attribuer la totalité. Avant de budgéter sur cette base, je souhaite vérifier si c'est un droit acquis.
Je vous remercie de bien vouloir m'indiquer si le nombre de programmes résultant du barème constitue un droit pour la commune ou un simple plafond, susceptible d'être réduit lors de l'instruction.
bon sur le papier on peut en avoir quatre, mais est-ce qu'on va vraiment nous les donner les quatre ou ils vont nous en sucrer la moitié à l'arrivée
On m'a dit que les communes bien classées recevaient tout ce qu'elles demandaient et que les autres n'en recevaient que la moitié. Existe-t-il une règle de ce genre, ou le plafond est-il promis à tout le monde ?
Imaginons : nous sollicitons le maximum, six PAC, et le jury trouve notre projet moyen. Risque-t-on d'en voir arriver seulement deux ou trois ? J'ai besoin de savoir si ce chiffre est une promesse.`,
  'piliers-etales': `
Les piliers, on peut les étaler ?
dabord le matos et la formation lan prochain ok ?
Serait-il possible de repousser le volet parentalité à l'année suivante ?
On équipe en 2023 et on forme en 2024, c'est permis puisque rien ne presse, non ?
Les quatre volets doivent-ils démarrer en même temps, ou l'un après l'autre ?
Est-il interdit de décaler la formation des profs de quelques mois après la livraison ?
Notre équipe de Succieu change presque entièrement en septembre. Il serait plus logique de recevoir les tablettes maintenant et de programmer formation et soirées des parents ensuite. Avons-nous cette souplesse dans le temps ?
Un formateur nous conseille de commencer par la formation, d'attendre six mois, puis d'acheter. Il dit que le texte laisse libre de l'ordre. J'avais lu que tout allait ensemble. Lequel de nous se trompe ?
Je vous saurais gré de bien vouloir préciser si la mise en œuvre des quatre piliers peut être phasée sur plusieurs exercices, ou si elle doit intervenir de façon concomitante.
tout faire d'un coup c'est la folie, on est quatre dans l'école, on voudrait y aller piano, le matériel d'abord, les parents après, Canopé quand on aura le temps, ça passe
On m'a dit qu'on avait deux ans pour dérouler les volets un par un, à notre rythme. Cela nous arrangerait bien, car nous ne voulons en abandonner aucun, seulement les échelonner. Est-ce compatible avec le texte ?
Nous prenons bien les quatre volets, ce n'est pas la question. Simplement, pour l'école de Lans, nous aimerions mettre l'accompagnement des familles en dernier, vers 2025. Un tel report est-il envisagé par le document ?`,
  'nombre-eleves': `
Le nombre d'élèves compte-t-il ?
on a 240 gamin sa done plus de pac ?
Les effectifs entrent-ils dans le calcul du nombre de PAC ?
Plus la commune a d'habitants, plus elle reçoit de PAC, c'est bien la logique ?
Est-ce la population de la ville qui fixe notre maximum, ou autre chose ?
Nos classes sont surchargées, à 29 chacune : cela nous donne-t-il droit à davantage ?
Nous comptons 3 400 habitants à Apprieu et le village d'à côté 900, avec pourtant presque autant de classes. Aurons-nous un plafond plus élevé qu'eux du fait de notre population, ou sommes-nous logés à la même enseigne ?
Mon adjoint prétend que le Département attribue un PAC pour cinquante élèves. Je ne vois cela nulle part. Les effectifs jouent-ils dans le barème, ou seulement les classes ?
Je vous prie de m'indiquer si la démographie communale ou les effectifs scolaires constituent un paramètre de détermination du nombre maximal de programmes pouvant être sollicités.
c'est quand même pas juste si une classe de 12 et une classe de 30 comptent pareil, ils regardent pas combien y a de mômes en tout pour donner les PAC
On m'a dit de joindre le recensement de l'INSEE pour justifier notre plafond. À quoi bon, si l'on ne regarde pas la population ? Je voudrais être sûre de ce qui sert, et de ce qui ne sert pas, au calcul.
Prenons deux communes à cinq classes chacune, l'une avec 95 écoliers, l'autre avec 140. Obtiennent-elles le même maximum de PAC, ou la seconde est-elle avantagée par ses effectifs plus lourds ?`,
  'appareils-par-classe': `
Combien de tablettes par classe ?
1 tablete par éleve ou yen a moins
Nos 24 élèves de CM1 auront-ils chacun leur propre ordinateur ?
Chaque classe reçoit vingt tablettes, j'ai bien calculé, n'est-ce pas ?
Comment les appareils d'un même lot se répartissent-ils entre les trois classes ?
Sans aller jusqu'à une machine chacun, un nombre par enfant est-il fixé ?
Je suis institutrice en double niveau à Brié, 27 élèves. On me parle de tablettes, mais personne ne sait si j'en aurai une par enfant, une pour deux, ou une poignée à partager avec les collègues.
Le commercial nous a vendu l'idée d'un appareil par élève, en disant que le programme le prévoyait. Je lis seulement une quantité pour le lot entier. Y a-t-il un ratio par enfant dans le document ?
Je vous remercie de préciser si la dotation en équipements mobiles est exprimée par classe, par élève ou par programme, et si une clé de répartition entre les classes est définie.
dites on va se battre entre collègues pour les tablettes ou y en a assez pour que chaque classe ait son lot, genre dix chacune, parce que vingt pour soixante gosses ça fait léger
On m'a dit qu'il fallait compter dix tablettes par classe, donc trente pour nos trois classes. Mais trente dépasse le maximum d'un PAC, alors je ne comprends plus. Comment compte-t-on, par classe ou autrement ?
Cas pratique : un PAC pour trois classes de 22, 25 et 19 élèves à Champagnier, avec vingt ordinateurs. Est-il écrit quelque part combien d'appareils reviennent à chacune, ou par enfant ?`,
  'ami-2-regles': `
L'AMI 2 aura les mêmes règles ?
lami 2 cé pareil ke le 1 ou sa change
Si nous attendons le second appel, les taux seront-ils identiques ?
Le deuxième appel sera plus généreux, il paraît, donc mieux vaut patienter, c'est ça ?
Connaît-on déjà les conditions et les prix du prochain AMI ?
Hormis ses dates, sait-on quelque chose du contenu de l'appel suivant ?
Nous ne serons jamais prêts pour ce premier appel à Saint-Laurent-du-Pont. Avant de miser sur le suivant, je voudrais être sûre que les 70 % et les kits y seront toujours. Est-ce annoncé ?
Un collègue de l'intercommunalité affirme que les conditions de l'AMI 2 seront moins favorables et que le taux baissera à 40 %. Cela fait paniquer mon maire. Le document dit-il quoi que ce soit à ce sujet ?
Je vous prie de bien vouloir m'indiquer si les modalités financières et les critères du présent appel seront reconduits à l'identique lors du second appel à manifestation d'intérêt.
moi je me tâte, soit on fonce maintenant soit on attend la deuxième vague, mais si c'est pour se retrouver avec des règles différentes et moins de sous, autant se bouger tout de suite
On m'a dit que le second AMI reprendrait exactement le même barème et les mêmes kits. Puis-je l'écrire dans ma note au conseil, ou est-ce que rien n'est garanti sur ses conditions ?
Imaginons que nous déposions pour une seule école maintenant, et pour l'autre à la prochaine session. Cette dernière bénéficiera-t-elle des mêmes pourcentages et des mêmes tarifs, ou est-ce l'inconnu ?`,
  'ent-par-ecole': `
Un ENT par école ou par PAC ?
1 seul ent pr toute la commune sa va ?
Faut-il prendre un abonnement à l'ENT pour chaque PAC demandé ?
Un ENT unique pour nos trois écoles suffit, c'est bien comme ça qu'il faut comprendre ?
Avec quatre PAC, devons-nous compter quatre environnements numériques de travail ?
Peut-on mutualiser l'espace numérique de travail au lieu d'en payer un pour chaque établissement ?
J'ai trois PAC répartis sur deux écoles à Seyssins et je bute sur le nombre d'abonnements ENT à budgéter. Un, deux ou trois ? Le kit dit « un abonnement » sans plus de précision, il me semble.
L'éditeur de notre ENT soutient qu'il faut une licence par PAC et m'a envoyé un devis pour cinq. Je trouve cela excessif pour deux écoles. Le document compte-t-il l'ENT par PAC, par école ou par commune ?
Je vous saurais gré de bien vouloir préciser l'échelle à laquelle s'apprécie l'abonnement obligatoire à un environnement numérique de travail : le programme, l'école ou la collectivité dans son ensemble.
bon l'ENT j'ai compris faut en avoir un, mais est-ce que j'en paie un pour toute la ville ou un dans chaque école, parce que multiplié par six ça commence à piquer
On m'a dit qu'un seul abonnement ENT couvrait tous les PAC d'une même école. Cela paraît logique, mais je ne veux pas me tromper de quantité dans l'estimation. Le texte tranche-t-il la question ?
Notre maternelle et notre élémentaire sont dans la même cour à Chimilin et aimeraient partager le même ENT, un abonnement commun pour les deux. Est-ce admis, ou chacune doit-elle avoir le sien ?`,
  'groupe-scolaire': `
Groupe scolaire : une ou deux écoles ?
matern + elem meme batiment cé 1 ecole ou 2
Notre maternelle et notre élémentaire partagent la cour, faut-il écrire deux projets ?
Un groupe scolaire compte toujours pour une seule école, donc un seul projet, c'est bien ça ?
Avec deux directrices sous le même toit, combien de projets devons-nous rédiger ?
Une école primaire à direction unique, est-ce un projet ou bien deux, maternelle et élémentaire séparées ?
À Saint-Victor-de-Cessieu, le groupe Les Platanes réunit les petits et les grands dans le même bâtiment, avec deux directions distinctes. Doit-on le traiter comme une école ou comme deux dans le dossier communal ?
La directrice de l'élémentaire soutient que nous formons une école unique parce que nous avons la même adresse. Sa collègue de maternelle dit le contraire. Pour le nombre de projets, que faut-il regarder ?
Je vous prie de bien vouloir m'indiquer si un groupe scolaire réunissant une école maternelle et une école élémentaire doit être regardé comme un ou plusieurs établissements pour la rédaction des projets.
chez nous c'est tout dans le même pâté de maisons, les petits en bas les grands en haut, la même cantine mais pas la même dirlo, alors ça compte pour une école ou pour deux
On m'a dit que dès qu'il y avait une maternelle et une élémentaire, même avec une seule direction, il fallait deux projets. Notre groupe scolaire de Bonnefamille n'a pourtant qu'un directeur. Faut-il vraiment le couper en deux ?
Si la fusion de nos deux directions est prononcée à la rentrée, le groupe scolaire devient une primaire. En attendant, ils sont deux. Je ne sais pas s'il faut raisonner comme pour une école ou comme pour deux.`,
  'niveau-partiel': `
Socle atteint à moitié, quel taux ?
la moitié de lécole a le socle lotre non
Trois classes ont le socle, deux ne l'ont pas : sommes-nous à 70 ou à 50 % ?
Une école qui a le socle dans une seule classe garde le taux de 70 %, c'est bien cela ?
Le taux peut-il être partagé, 70 pour les classes nues et 50 pour celles qui sont équipées ?
Que faire quand l'école n'est ni complètement au socle, ni complètement en dessous ?
À l'école de Saint-Alban, les CM ont tout le socle numérique de base, mais les CP et les CE n'ont strictement rien. Je ne sais pas quelle case cocher. Comment traite-t-on une école à deux vitesses ?
Le référent numérique pense que, si plus de la moitié des classes sont au niveau du socle, toute l'école bascule à 50 %. C'est son idée, je ne l'ai lue nulle part. Y a-t-il une règle pour les cas partiels ?
Je vous remercie de bien vouloir préciser le taux applicable à une école dont certaines classes seulement répondent aux exigences du socle numérique de base défini par le plan SNEE.
nous c'est moitié-moitié, l'aile neuve est nickel avec le socle et l'aile ancienne c'est le Moyen Âge, alors pour le pourcentage ils comptent ça comment
On m'a dit qu'on pouvait découper l'école et demander 70 % pour les seules classes en retard sur le socle. Ce serait pratique, mais j'ai l'impression que c'est tout ou rien. Qu'en est-il dans le texte ?
Imaginez une école de sept classes à Vaulnaveys, dont quatre remplissent le socle et trois pas encore. L'assistant me demande oui ou non, et aucune réponse n'est juste. Que dois-je répondre dans ce cas intermédiaire ?`,
};
