/** Phrases about throughput and connection, by FAQ entry. */
export const ENRICHI_DEBIT: Readonly<Record<string, string>> = {
  'debit-minimum': `
{à partir de quelle vitesse de connexion peut-on candidater|quelle connexion est exigée|quel est le débit plancher|quelle bande passante faut-il|bande passante minimale|combien de mb/s sont requis|le seuil de débit c'est combien}
{y a-t-il une exigence sur internet|l'école doit-elle avoir une bonne connexion|quel prérequis technique pour les écoles|prérequis internet|condition de connexion|condition sur le réseau internet de l'école|existe-t-il une condition de débit}
{qu'est-ce qu'on considère comme un débit suffisant|un débit correct c'est combien|quelle puissance de ligne est nécessaire|internet assez rapide c'est-à-dire combien|il faut du haut débit ?|très haut débit exigé ?|quelle vitesse pour la box de l'école}
{faut-il absolument être raccordé à la fibre|fibre optique obligatoire ?|sans la fibre peut-on candidater|pas de fibre chez nous, est-ce éliminatoire|la fibre est-elle une condition|doit-on être fibré}
{debit mini|debi minimum|vitesse mini internet|cb de mega il faut|quel debit exigé svp|quel débit pour l'école|mégabits minimum|le débit requis|nombre de mégabits par seconde exigé}
{bonjour, mon adjoint me demande quelle vitesse de connexion internet est exigée dans les écoles|la condition d'accès internet, rappelez-la moi|quelle est l'exigence de débit dans l'appel|connexion internet exigée par le texte|un accès internet de combien}`,
  'dix-megas-suffisent': `
{nous plafonnons à 6 mégas, sommes-nous éliminés|la ligne de l'école sort 12 mb/s, est-ce assez|avec 18 mb/s, on est recalés ?|chez nous ça ne dépasse pas 4 mb/s|3 mégas seulement à l'école|on atteint difficilement 9 mb/s}
{notre internet rame, a-t-on quand même le droit|connexion très lente, est-ce rédhibitoire|une école en zone blanche peut-elle participer|le débit est mauvais dans notre hameau|la ligne est pourrie chez nous|ligne cuivre poussive}
{on est loin du central, le débit est faible, que faire|si on n'atteint pas le minimum demandé|on est en dessous du seuil, est-ce perdu|débit inférieur au minimum, quelle conséquence|débit insuffisant, est-ce éliminatoire|il nous manque quelques mégas}
{y a-t-il une tolérance si on a 17 mb/s|16 mégas c'est presque bon, non ?|peut-on être accepté avec un débit un peu plus faible|dérogation pour le débit|une exception pour les écoles mal desservies}
{10 mega c bon ?|8 mbps ok ?|14 mega suffisant ?|debit trop bas|debit pas assez eleve|internet lent a l'école|pas assez de débit|moins de 20 mb/s que se passe-t-il|5 mb ça va ?|ça capte mal, 7 mégas}`,
  'debit-exactement-minimum': `
{20 mb/s ni plus ni moins, est-ce que ça passe|le test indique 20 tout rond|on est à 20 mégas pile poil|20,0 mb/s c'est accepté ?|avec un débit de 20 exactement on est dans les clous ?|juste 20 mégabits}
{le seuil est-il atteint avec 20|au moins 20 veut dire 20 compris ?|20 compris ou faut-il dépasser|faut-il strictement plus que 20|supérieur ou égal à 20 ?|il faut 20 ou 21|plus de 20 ou à partir de 20}
{on est juste au seuil de débit|nous sommes tout juste à la limite basse du débit|ric-rac à 20 mégas|ligne garantie à 20 mb/s|l'opérateur nous garantit 20 mb/s, est-ce que ça va|nous avons le strict minimum en débit}
{20 mega pile|pile 20 mega c'est ok ?|20mb/s suffise ?|20 mbit/s exactement|égal au minimum, ça compte ?|débit égal au seuil|valeur limite du débit incluse|20 tout juste c bon ?}`,
  'debit-montant-descendant': `
{le seuil porte-t-il sur la réception ou l'envoi|vitesse de téléchargement ou de téléversement|les 20 mb/s sont en émission ou en réception|faut-il 20 dans les deux sens|le débit ascendant est-il pris en compte|upload minimum exigé ?}
{nous avons 50 en descendant mais 3 en montant|bon download mais mauvais upload|descendant 30, montant 5, est-ce bon|notre upload est faible, est-ce gênant|le montant est très faible chez nous|le speedtest donne deux chiffres, lequel compte}
{quel chiffre du test de débit regarder|sur le test il y a ping, upload et download, lequel prendre|le débit descendant suffit-il|faut-il regarder le flux descendant|liaison symétrique exigée ?|sdsl nécessaire ?}
{montant ou descandant|debit up ou down|up/down ?|debit ascendant ou descendant|en réception ou en émission|sens du débit|dans quel sens se mesure le débit|20 mega en down seulement ?}`,
  'debit-partage': `
{quinze tablettes connectées en même temps, 20 mb/s pour chacune ?|les 20 mégas sont pour l'ensemble de l'école ou chaque salle|faut-il 20 mb/s dans chaque classe|avec six classes il faut 120 mb/s ?|le débit se multiplie-t-il par le nombre de classes}
{l'école et la mairie ont la même box|la ligne est commune à la cantine et à l'école|notre box alimente aussi la bibliothèque|nous utilisons le même abonnement pour la mairie et l'école|internet mutualisé avec les services municipaux}
{la maternelle et l'élémentaire sont sur le même accès internet|une seule ligne pour les deux bâtiments|deux écoles voisines partagent la fibre|une connexion pour tout le groupe scolaire|peut-on partager l'accès entre plusieurs écoles}
{le débit est-il dédié ou mutualisé|débit garanti par élève ?|débit par poste|mégabits par appareil|si tout le monde se connecte en même temps|débit simultané|un accès par école ou un accès commun}
{debit par classe ?|debit partagé ecole mairie|meme box pour mairie et ecole|20 mega pour toute l'école ?|débit global ou individuel|faut-il une ligne propre à chaque école|ligne dédiée à l'école obligatoire ?}`,
  'debit-quand': `
{la fibre doit arriver chez nous l'été prochain|notre raccordement est programmé pour la rentrée|les travaux de fibre sont en cours dans la commune|isère thd nous raccorde en septembre|le déploiement de la fibre n'est pas fini dans le village|l'opérateur vient dans trois mois}
{doit-on avoir le bon débit dès la candidature|le débit s'apprécie à quelle date|à quelle échéance le débit doit-il être en place|faut-il avoir le débit avant de déposer ou à la livraison|le débit est demandé au dépôt ou plus tard|quand le débit est-il vérifié}
{peut-on s'engager à avoir la fibre plus tard|une promesse de raccordement suffit-elle|avec une attestation de raccordement futur|si la fibre arrive après la validation|on n'a pas encore le débit mais bientôt|notre débit sera bon l'année prochaine}
{peut on deposer sans avoir encore le debit|fibre prévu dans 1 an|fibre bientot|on attend la fibre|en attente du raccordement|pas encore fibrés mais prévu|débit futur accepté ?|débit pas encore disponible au moment du dépôt}
{la condition de débit est-elle immédiate|prérequis à remplir au moment du dépôt ou à terme|laisse-t-on le temps de se faire raccorder|faut-il attendre d'être raccordé pour candidater}`,
  'debit-une-ecole-lente': `
{une de nos quatre écoles n'a pas la connexion voulue, les autres sont-elles pénalisées|l'école du hameau est mal desservie mais celle du bourg est fibrée|le bourg a la fibre, pas le hameau|si l'une de nos écoles n'atteint pas le seuil, tout tombe à l'eau ?}
{faut-il retirer l'école mal connectée du dossier|peut-on garder l'école sans bon débit dans le projet|doit-on écarter l'école qui a une mauvaise ligne|exclure l'école lente pour sauver le dossier|retirer celle qui n'a pas le débit}
{la commune entière est-elle disqualifiée pour une école lente|toute la candidature est rejetée si une école n'a pas internet ?|est-ce qu'une seule école fait capoter le projet|les bonnes écoles sont-elles bloquées par la mauvaise|ça bloque les autres écoles ?}
{deux écoles ok, une trop lente|1 ecole sur 2 a pas le debit|une ecole lente on fait koi|débit différent selon nos écoles|une école à 5 mégas et une à 100|tout le dossier est refusé pour un débit trop bas dans une école ?|une seule école en dessous du débit}
{les écoles sont-elles jugées séparément sur le débit|le débit est-il apprécié école par école|la condition s'apprécie école par école ?|faut-il que la totalité des écoles ait le débit|toutes les écoles doivent-elles avoir le débit}`,
  'mesurer-debit': `
{où trouver le débit de la ligne|qui peut me donner le débit de l'école|aucune idée de notre vitesse internet, comment faire|je voudrais tester la connexion|avec quel outil vérifier la vitesse|quel site pour tester le débit}
{faut-il joindre un test de débit|un justificatif est-il demandé pour la connexion|doit-on prouver le débit|attestation de l'opérateur nécessaire ?|une capture d'écran du test suffit ?|comment justifier le débit auprès du département|quelle preuve de connexion}
{speedtest, nperf, degrouptest lequel utiliser|test arcep|test ookla|test fast.com|mire de test|le débit affiché sur la facture compte-t-il|débit théorique ou réel|débit contractuel ou mesuré}
{le test donne un résultat différent à chaque fois|le débit varie dans la journée, lequel retenir|faut-il mesurer en wifi ou en filaire|à quel moment de la journée faire la mesure|mesurer quand les élèves sont connectés ?|moyenne ou maximum du débit mesuré}
{coment tester internet|savoir notre debit comment|verifier debit ecole|comment on mesure ça|comment contrôler notre connexion|je demande à orange de mesurer ?|le fournisseur d'accès peut-il nous dire le débit|tester le débit de l'école}`,
  'mo-ou-mb': `
{mégaoctets et mégabits c'est pareil ?|je confonds octet et bit|2,5 mo/s ça fait combien de mb/s|mon ordinateur indique 3 mo/s, combien en mégabits|convertir des mégaoctets en mégabits|comment passer des octets aux bits}
{que signifie le b de mb/s|le petit b et le grand B|MB/s avec un grand B|mbit/s et mb/s c'est la même unité ?|mbps et mb/s identiques ?|un méga c'est quoi|c'est quoi un méga|quelle est cette unité}
{l'unité du débit, expliquez-moi|je ne comprends pas l'unité mb/s|unité de mesure du débit|mégabit par seconde kesako|traduire mb/s|pourquoi faut-il multiplier par 8|8 bits dans un octet|facteur 8}
{diff mo et mb|mo ou mb ?|Mo/s = Mb/s ?|ko/s et mb/s|conversion octet bit|gigabit ou mégabit|1 gb/s vaut combien de mb/s|kilobits et mégabits|en octets ou en bits le seuil ?}`,
  'acces-internet-subventionne': `
{la subvention couvre-t-elle la box|peut-on faire payer la fibre par l'appel|le raccordement à la fibre est-il pris en charge|une aide pour tirer la fibre jusqu'à l'école|financer l'arrivée de la fibre|les frais d'opérateur sont-ils couverts|l'abonnement mensuel de la box est-il aidé}
{il faut refaire le câblage de l'école, est-ce financé|les prises rj45 sont-elles subventionnées|baie de brassage et switchs subventionnés ?|le réseau filaire est-il compris|les travaux de câblage sont-ils éligibles|tirage de câbles dans les classes}
{travaux d'électricité pour brancher le matériel|mise aux normes électriques financée ?|ajouter des prises de courant dans les salles|les travaux préparatoires sont-ils pris en charge|frais d'installation du réseau local|un électricien est-il financé}
{comment financer une meilleure connexion|aide pour augmenter la vitesse internet|aide pour se faire raccorder|qui paye l'amélioration de la ligne|coût du raccordement à notre charge ?|une subvention pour passer à la fibre|améliorer le réseau de l'école avec la subvention}
{cablage subventionné ?|internet pris en charge ?|fibre financée ?|abonnement internet payé par qui|routeur et pare-feu inclus ?|le serveur de l'école est-il aidé|facture internet de l'école|forfait internet compris ?}`,
  'type-connexion': `
{une antenne satellite conviendrait-elle|starlink est-il accepté|nordnet par satellite, ça ira ?|une connexion par satellite peut-elle convenir|parabole internet pour l'école|internet par les airs|radio, wimax, thd radio acceptés ?}
{une box 4g peut-elle faire l'affaire|routeur 4g accepté ?|clé 4G|partage de connexion d'un téléphone|le réseau mobile est-il accepté|la 5g compte-t-elle comme accès internet|connexion mobile dans l'école}
{vdsl possible ?|adsl autorisé ?|l'adsl est-elle acceptée|ligne téléphonique classique ou fibre|est-ce que le câble coaxial convient|numericable ou fibre|cuivre ou fibre : le texte impose-t-il une technologie}
{la technologie d'accès est-elle imposée|quelle technologie pour atteindre le débit|peu importe le type de ligne ?|quel genre de connexion convient|moyen d'accès à internet imposé|n'importe quelle technologie pourvu qu'on ait le débit ?|la fibre ou rien ?}
{satelite ok ?|4g ok ?|starlinc|une conexion 4g sa marche|conexion satelite|type d'accès internet admis|nature de la connexion|fibre ou 4g|on n'a que la 4g ici|pas de fibre mais starlink}`,
};
