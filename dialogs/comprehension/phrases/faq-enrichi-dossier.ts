/** Phrases about what the dossier holds, by FAQ entry. */
export const ENRICHI_DOSSIER: Readonly<Record<string, string>> = {
  'contenu-dossier': `
{que faut-il écrire dans la candidature|quels documents devons-nous rassembler|qu'est-ce qui est attendu dans le dossier|que nous demande-t-on de produire|quelles sont les rubriques du dossier|quels chapitres|le dossier comprend quoi}
{quelles pièces justificatives|liste des pièces|les pièces à joindre svp|y a-t-il des annexes à fournir|faut-il un rib, un kbis ou autre|quels justificatifs administratifs|documents administratifs demandés}
{qu'est-ce que la mairie doit fournir|je dois constituer le dossier, il y a quoi dedans|je commence à monter la candidature, quels éléments faut-il|qu'y a-t-il à remplir pour chaque école|trois éléments par école, lesquels|quels éléments pour le projet d'une école}
{en quoi consiste le dossier de candidature|de quoi est fait le dossier|composition de la candidature|structure du dossier|sommaire du dossier|que trouve-t-on dans un dossier|le contenu attendu de la candidature}
{on met koi dans le dossier|kel document fournir|koi mettre dans la candidature|pieces a fournir|qu est ce qu il faut donner|le dossier contient quoi|quoi dans le dossier|ce qu'il faut mettre dans un dossier ami}`,
  'projet-par-ecole': `
{le même texte peut-il servir pour nos deux écoles|copier-coller le projet d'une école à l'autre, c'est permis ?|peut-on écrire un projet unique pour la commune|un projet communal global remplace-t-il les projets d'école|faut-il différencier les projets des écoles}
{chaque établissement doit-il avoir son projet|autant de projets que d'écoles ?|trois écoles, trois projets à rédiger ?|combien de projets faut-il rédiger|combien de projets dans le dossier|nombre de projets à écrire}
{la maternelle et l'élémentaire ont-elles un projet commun|un projet partagé entre deux écoles voisines|les écoles peuvent-elles travailler sur un projet commun|mutualiser le projet pédagogique entre écoles|projet inter-écoles}
{faut il rediger un projet pour chaque ecole|1 projet par ecole ?|projet unique ou plusieurs|un projet / école|rédiger école par école|un projet distinct pour chaque école|projet individuel de chaque école obligatoire ?}
{nos deux directrices veulent écrire ensemble un seul projet|nous aimerions un projet identique partout|toutes nos écoles ont les mêmes besoins, un projet suffit ?|le projet est-il à l'échelle de l'école ou de la mairie|à quelle échelle rédige-t-on le projet}`,
  'descriptif-pedagogique': `
{comment s'y prendre pour écrire le descriptif|donnez-moi des conseils pour le volet pédagogique|que doit-on décrire côté pédagogie|quels usages pédagogiques décrire|que raconter dans le projet pédagogique|de quoi parle-t-on dans le descriptif}
{qu'appelle-t-on descriptif pédagogique|à quoi ressemble un descriptif pédagogique|le descriptif péda c'est quoi|un modèle de descriptif|auriez-vous un exemple de projet pédagogique|exemple de texte pédagogique|un descriptif déjà rédigé pour s'inspirer}
{quels points aborder dans la partie enseignement|faut-il parler des apprentissages|doit-on expliquer ce que feront les élèves avec les tablettes|faut-il décrire les séances en classe|doit-on parler du projet d'école|attendus du descriptif}
{l'institutrice ne sait pas quoi mettre dans le descriptif|la directrice bute sur la partie pédagogique|on sèche sur le projet pédagogique|aidez-nous pour la partie pédagogique|je cherche de l'inspiration pour le descriptif|rédaction du descriptif}
{descriptif peda|discriptif pedagogique|partie pedagogique on met koi|projet péda|que faut il ecrire pour la pedagogie|argumentaire pédagogique|volet pédagogique du projet|présentation pédagogique|note pédagogique|intentions pédagogiques}`,
  'longueur-descriptif': `
{deux pages suffisent-elles|dix lignes c'est trop court ?|un dossier de vingt pages est-il trop long|faut-il faire long ou court|combien de lignes par école|taille du texte|volume attendu|nombre de caractères maximum|limite de caractères}
{une page par école est-ce assez|le projet doit-il tenir sur une page|y a-t-il une longueur minimale|quelle ampleur pour le texte|doit-on être concis|combien de feuilles|nombre de mots|il faut écrire combien}
{faut-il citer les cinq domaines ou peut-on en choisir|un seul domaine du socle suffit-il|combien de domaines minimum|doit-on cocher tous les domaines|peut-on ne viser que deux domaines|nombre minimal de domaines à viser|obligé de traiter tous les domaines ?}
{on doit pondre un roman ?|un paragraphe peut suffire ?|une demi-page c'est bon ?|nb de page|nombre page|combien de page pr le projet|longeur du descriptif|texte long ou résumé|format long ou synthétique}`,
  'domaines-socle': `
{énumérez les domaines du socle|citez-moi les domaines de connaissances et compétences|comment s'appellent les cinq domaines|intitulés des domaines|le nom exact des domaines|quels sont les domaines à mentionner en élémentaire|rappelez-moi les domaines}
{les langages pour penser et communiquer|les méthodes et outils pour apprendre|formation de la personne et du citoyen|systèmes naturels et systèmes techniques|représentations du monde et activité humaine|domaine 1 domaine 2 domaine 3|le domaine 2 c'est lequel}
{c'est quoi le socle commun de connaissances|le socle commun contient quoi|que comprend le socle commun|décret du socle commun|socle commun 2015|socle commun et culture|s4c|lsu et domaines|compétences du socle cycle 2 et cycle 3}
{pour des ce2, quels domaines puis-je citer|domaines pour le cycle 2|domaines pour le cycle 3|une classe de cm, on cite quels domaines|le descriptif doit nommer des domaines, lesquels existent|dans quels domaines du socle peut-on s'inscrire}
{les domaine du socle|socle comun liste|5 domaines ?|liste du socle commun|domaines socle cp cm2|je cherche la liste officielle des domaines du socle}`,
  'domaines-cycle1': `
{pour des petits de maternelle, quels domaines nommer|quels sont les cinq domaines à la maternelle|les domaines d'activité en petite section|que travaille-t-on en maternelle d'après le programme|domaines pour une classe de gs|domaines de la tps à la gs}
{mobiliser le langage dans toutes ses dimensions|agir s'exprimer comprendre|explorer le monde|acquérir les premiers outils mathématiques|construire les premiers outils pour structurer sa pensée|activité physique et activités artistiques en maternelle}
{programme du cycle 1|le bo maternelle|programme 2021 de la maternelle|les apprentissages de maternelle|apprentissages premiers|cycle des apprentissages premiers domaines|cycle un}
{la maîtresse des petits demande quels domaines citer|notre école est une maternelle, on cite quoi comme domaines|descriptif d'une maternelle : domaines à indiquer|liste des domaines pour les moyens et grands|intitulé des domaines d'apprentissage}
{domaine maternel|domaines petite section|domaines d apprentissage mater|les domaine en mater|domaines moyenne section|cycle1 domaines|c'est quoi les domaines en maternelle}`,
  'maternelle-socle': `
{le socle vaut-il aussi pour les tout-petits|la maternelle relève-t-elle du socle commun|les domaines du socle, ça ne concerne pas les petits, si ?|en petite section on n'a pas de socle commun, que fait-on|comment faire le lien avec le socle pour une maternelle}
{le texte exige le socle commun mais nous sommes une maternelle|école maternelle : doit-on mentionner les domaines du socle|on est en maternelle, le socle ne s'applique pas, on met quoi|faut-il remplacer le socle par le cycle 1|cycle 1 ou socle commun pour une maternelle}
{le socle débute à quelle classe|à quel âge commence le socle|le socle commence au cp ?|le socle va de 6 à 16 ans, alors les 3 ans ?|socle commun et enfants de 4 ans|le socle est-il valable avant le cp|tranche d'âge du socle commun}
{socle comun en mater|socle pour les petits ?|maternelle et socle commun compatible ?|socle commun non applicable en maternelle|est-ce absurde de citer le socle en maternelle|le socle en grande section|préparer au socle dès la maternelle}`,
  'socle-commun-ou-numerique': `
{le mot socle a deux sens ?|il y a deux socles dans le texte, je m'y perds|quand on parle de socle, duquel s'agit-il|socle de compétences ou socle numérique de base|ne pas confondre les deux socles|de quel socle parle-t-on}
{le socle du descriptif est-il le même que celui du plan snee|le socle qui donne les 70 % est-ce celui des compétences|le socle des élèves et le socle de l'école|le socle commun joue-t-il sur le taux|est-ce que citer le socle commun change la subvention}
{distinction entre socle de connaissances et socle d'équipement|comparaison socle commun socle numérique|quel rapport entre socle commun et snee|lien entre le socle de connaissances et le plan socle numérique|snee et socle commun c'est pareil ?}
{socle comun ou snee|c koi la diff entre les 2 socles|socle numérique = socle commun ?|les deux socles c'est kif-kif ?|pourquoi deux fois le mot socle|j'ai mélangé les deux socles|socle : compétences des élèves ou équipement de l'école ?}`,
  'themes-formation': `
{sur quels sujets peut-on se former|que propose-t-on comme formation aux maîtres|quels thèmes de formation peut-on choisir|avez-vous une liste de formations au numérique|thèmes possibles pour la formation des enseignants|quelles thématiques existent}
{peut-on demander une formation à la programmation|une formation sur la robotique est-elle possible|formation à l'utilisation de l'ent ou des tablettes, comme thème|formation codage ou webradio, on peut l'indiquer ?|la création de contenus peut-elle être un thème|cybersécurité comme thème de formation}
{qu'indiquer dans la rubrique formation du projet|que faut-il noter dans la partie formation|la case formation du dossier, on écrit quoi|comment exprimer nos besoins de formation|besoins en formation des enseignants à mentionner|combien de thématiques de formation indiquer}
{programme des formations|contenu des formations|offre de formation|menu des formations proposées|à quoi les enseignants sont-ils formés|les professeurs apprendront quoi|parcours de formation au choix ?|formation sur quoi}
{themes formation|sujet de formation|thematique formation prof|idées de formation|exemple de thème de formation|choisir les thèmes de formation avec les enseignants|les formations envisagées par l'école}`,
  'actions-parentalite': `
{que peut-on organiser pour les parents|des idées d'activités avec les familles|un atelier numérique pour les parents compte-t-il|une soirée d'information aux parents suffit-elle|café des parents sur les écrans|conférence pour les familles comme action ?|réunion parents sur internet}
{qu'indiquer dans la rubrique familles|la case parentalité du projet, on met quoi dedans|que faut-il écrire pour les actions envers les parents|comment remplir l'axe parentalité|on ne sait pas quoi proposer comme action parentalité|quel type d'action envers les familles}
{quelles initiatives pour accompagner les parents|faut-il prévoir des ateliers parents-enfants|actions de sensibilisation pour les familles|prévention cyberharcèlement avec les parents, est-ce une action retenue ?|combien d'actions parentalité faut-il prévoir|une seule action parentalité suffit ?}
{qui définit les actions pour les familles|comment choisir les actions parentalité|les actions parents sont-elles imposées|catalogue d'actions parentalité|modèle d'action parentalité|actions liées à la parentalité exemples concrets|actions concrètes pour les familles}
{action parent exemple|idee action parentalité|koi mettre pour les parents|actions famille|atelier parents|ateliers numériques familles|événement parents école numérique|volet parentalité à rédiger}`,
  'devis-a-joindre': `
{doit-on demander un devis à un fournisseur avant de candidater|faut-il des chiffres dans le dossier|les pièces financières sont-elles requises|un tableau de financement est-il attendu|doit-on annoncer un montant|le dossier doit-il comporter un coût estimé}
{faut-il fournir un plan de financement prévisionnel|budget détaillé exigé ?|volet financier du dossier|partie budget de la candidature|annexe financière|doit-on indiquer notre part d'autofinancement dans le dossier|preuve de financement à apporter}
{combien de devis faut-il|trois devis comparatifs ?|proforma|une estimation de prix à mettre dans le dossier ?|sans plan de financement le dossier est-il recevable|on n'a pas encore de devis, est-ce bloquant}
{devis obligatoire ?|faut il un devis|joindre budget ?|plan de fi|plan de financement a joindre|dossier financier|faut-il s'engager sur une dépense|chiffrage obligatoire dans la candidature ?|on doit mettre les prix dans le dossier ?}`,
  'choisir-kit-dans-dossier': `
{peut-on se décider plus tard entre tablettes et ordinateurs|le matériel demandé est-il figé une fois déposé|faut-il arrêter la liste d'équipement au dépôt|peut-on changer d'avis sur le matériel ensuite|passer des tablettes aux ordinateurs après coup|revoir notre choix d'équipement après l'accord}
{doit-on préciser combien de tablettes dès maintenant|la quantité de matériel est-elle à indiquer dans la candidature|faut-il indiquer le nombre d'appareils souhaités au dépôt|la liste du matériel voulu fait-elle partie du dossier|dois-je joindre la liste des équipements}
{à quel moment se fait le choix des options|le choix du kit se fait avant ou après la validation|on hésite encore sur le matériel, peut-on déposer ?|on ne sait pas encore quel équipement prendre, est-ce grave|choix du matériel à quelle étape}
{est-ce qu'on peut modifier la commande une fois retenus|ajuster le projet matériel en cours de route|rectifier le nombre de pac après le dépôt|réduire la demande de matériel plus tard|ajouter du matériel après dépôt|choix irrévocable ?|choix définitif ou modifiable}
{choix kit quand|doit on choisir le materiel maintenant|choisir materiel tt de suite ?|lister le matériel dans le dossier obligatoire ?|faut-il détailler les options|les options sont-elles à cocher dans le dossier}`,
  'checklist-dossier': `
{ai-je tout mis|est-ce qu'il manque quelque chose à ma candidature|vérifier si le dossier est complet|peut-on contrôler mon dossier avant le départ|relire la candidature avant dépôt, que vérifier|dernières vérifications avant de déposer}
{qu'est-ce qui rend un dossier irrecevable|quels sont les motifs de rejet pour dossier incomplet|conditions pour que le dossier soit recevable|recevabilité du dossier|points bloquants|éléments indispensables du dossier|le strict nécessaire dans le dossier}
{une liste de contrôle|check list|pense-bête avant l'envoi|récap de ce qui est exigé|les incontournables du dossier|ce qu'il ne faut pas oublier|oublis fréquents dans le dossier|tout ce qui est obligatoire dans la candidature}
{que reste-t-il à compléter|il me manque quoi|qu'ai-je oublié|mon dossier tient-il la route|mon dossier est il ok|dossier complet ou pas|dossier complé ?|suis-je prêt à déposer|notre candidature est-elle complète}
{quelles exigences le dossier doit-il satisfaire|résumé des obligations pour déposer|qu'est-ce qui est exigé et qu'est-ce qui est facultatif|obligatoire ou facultatif dans le dossier|tout vérifier avant signature du maire|vérifs avant signature}`,
};
