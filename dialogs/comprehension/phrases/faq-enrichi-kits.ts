/** Phrases about the kits and the projection set, by FAQ entry. */
export const ENRICHI_KITS: Readonly<Record<string, string>> = {
  'kits-difference': `
{en quoi le kit des petits diffère de celui des grands|qu'est-ce qui change entre maternelle et élémentaire niveau matériel|les deux kits sont-ils identiques|même équipement en maternelle et en élémentaire ?|comparatif des deux pac|tableau comparatif maternelle élémentaire}
{combien de kits existe-t-il|y a-t-il plusieurs sortes de pac|il existe un kit unique ou deux|les types de kits|les deux modèles de pac|quels sont les deux kits|pac maternelle versus pac élémentaire|kit mater vs kit elem}
{pourquoi deux kits différents|qu'a la maternelle que l'élémentaire n'a pas|qu'est-ce que l'élémentaire a en plus|ce qui est commun aux deux kits|points communs entre les deux kits|les kits ont-ils la même base|différences de contenu entre les pac}
{difference kit|diff entre pac mater et pac elem|kit maternelle ou elementaire difference|lequel des deux kits choisir selon l'âge|distinguer les deux kits|comparer les pac|le pac est-il le même pour toutes les écoles|un kit par niveau ?}`,
  'ecole-primaire-kit': `
{notre école va de la petite section au cm2, quel pac prendre|on a les deux niveaux dans la même école|une école avec trois classes de maternelle et cinq d'élémentaire prend quel kit|groupe scolaire mixte : lequel des deux kits|établissement maternelle + élémentaire, quel pac}
{faut-il prendre un kit de chaque pour une primaire|peut-on mélanger les deux kits dans une même école|une école primaire a-t-elle son propre kit|y a-t-il un pac primaire|le pac primaire existe-t-il|kit spécifique aux écoles primaires|il manque un kit pour les primaires}
{dans une école primaire, la maternelle prend le kit maternelle ?|les grandes sections d'une école primaire relèvent de quel kit|dans une primaire le cp prend quel kit|comment faire quand l'école a maternelle et élémentaire réunies|école à deux niveaux|école regroupant petits et grands}
{kit pour primaire|pac ecole primaire|ecole primaire on prend quoi comme kit|primaire = maternelle + élémentaire donc quel kit|quel pac pour un groupe scolaire|école complète ps-cm2 kit|école primaire : deux sortes de pac ?|3e kit}`,
  'ensemble-projection': `
{que comprend le lot de projection|avec quoi projette-t-on en classe|le matériel pour afficher au tableau|quels appareils pour la projection collective|qu'est-ce qui est prévu pour le tableau de la classe|équipement du tableau|matériel collectif de projection|le pack projection}
{l'ensemble de projection c'est quoi|ensemble projection contenu|liste du matériel de projection|qu'entend-on par ensemble de projection|les composants de l'ensemble de projection|de quoi se compose l'équipement de projection|que contient la partie vidéoprojection du kit}
{la maîtresse pourra-t-elle projeter au mur|peut-on projeter des documents à toute la classe|équiper le tableau des classes|un équipement pour montrer à toute la classe|combien d'ensembles de projection par pac|un ensemble de projection par classe ?|nombre d'ensembles de projection}
{projection en classe materiel|ensemble de projetcion|matos de projection|kit de projection|affichage collectif|l'équipement de vidéoprojection|matériel pour le tableau numérique|pilote visualiseur vpi eni ensemble}`,
  'ordinateur-pilote': `
{la maîtresse a-t-elle droit à un ordinateur|y a-t-il un portable pour le professeur|un pc de bureau ou portable pour commander l'écran|quel ordinateur pilote le vidéoprojecteur|l'ordinateur du professeur est-il fourni|un pc pour la maîtresse en maternelle}
{c'est quoi un ordinateur pilote|ordinateur pilote signification|pilote ça veut dire quoi pour le portable|portable pilote kesako|que pilote l'ordinateur portable|pourquoi appelle-t-on cela ordinateur pilote|rôle du pc pilote}
{combien de pc pour les enseignants|un portable pilote par classe ou par école|nombre d'ordinateurs portables pilotes|peut-on avoir deux pc pilotes|trois pilotes pour trois classes ?|un ordinateur enseignant par classe|le pilote est-il compté parmi les dix ordinateurs}
{pc du prof|pc prof fourni ?|ordi maitresse|ordi du maitre|pc portable enseignant|ordi pilote|pc pilote|portable pilote|faut-il réutiliser le pc de l'enseignant|un ordinateur pour faire marcher le vpi|l'ordinateur qui commande l'écran}`,
  visualiseur: `
{une caméra pour montrer les cahiers|la caméra qui filme les documents|appareil pour projeter un cahier d'élève|y a-t-il une caméra de bureau|un bras avec caméra|un visualiseur est-il fourni|le visualiseur est-il compris|combien de caméras de documents}
{à quoi sert le visualiseur|que fait un visualiseur|visualiseur définition|un visualiseur c'est quoi concrètement|visualiseur de documents kesako|explique visualiseur|visualisateur c'est quoi|pourquoi un visualiseur}
{un visualiseur pour chaque classe|trois visualiseurs maximum ?|peut-on avoir plusieurs visualiseurs|le visualiseur est-il obligatoire|nombre maxi de visualiseurs|visualiseur en élémentaire|visualiseur en maternelle aussi|peut-on se passer du visualiseur}
{visualizeur|visualiseur prevu ?|visualiseurs nb|visualisateur par classe|une caméra document par enseignant|quel modèle de visualiseur|descriptif du visualiseur|caractéristiques du visualiseur|visualiseur usb ou wifi|caméra de visualisation}`,
  vpi: `
{a-t-on droit à des vidéoprojecteurs|peut-on choisir un projecteur interactif plutôt qu'un écran|un vidéoprojecteur est-il prévu dans le pac|combien de vidéoprojecteurs par kit|trois vidéoprojecteurs pour trois classes ?|le projecteur interactif fait-il partie du kit}
{nos vidéoprojecteurs sont en fin de vie, peut-on les remplacer|les ampoules de nos projecteurs sont mortes, peut-on en avoir de neufs|remplacer les anciens projecteurs par des vpi|changer nos vieux vidéoprojecteurs|installer un vidéoprojecteur neuf dans chaque salle}
{un vpi par classe|un vpi par pac ou par classe|nombre de vpi autorisés|vpi en maternelle c'est possible|vpi en élémentaire|maximum de vpi|peut-on prendre deux vpi|vpi optionnel ?|l'option vpi|le vpi est-il facultatif|faut-il obligatoirement un vpi}
{videoproj dans le kit ?|videoprojecteur dispo ?|on voudrait des vpi|vpi possible|on peut avoir un vpi ?|demander un videoprojecteur interactif|vidéoprojecteur ultra courte focale|le vpi est-il livré avec un tableau|vpi avec tableau blanc ?|projo interactif}`,
  eni: `
{a-t-on droit à un écran tactile géant|un grand écran tactile pour la classe|peut-on équiper les classes d'écrans interactifs|une dalle tactile est-elle prévue|tv interactive|un écran mural tactile|écran sur roulettes}
{quelle diagonale pour les écrans|quelles tailles d'écran sont proposées|dimensions de l'écran interactif|75 ou 86 en maternelle ?|combien de pouces fait l'écran|taille des eni|peut-on choisir la taille de l'écran|65 pouces possible ?|écran de 86 pouces autorisé|écran 75 pouces en maternelle}
{un eni par classe|combien d'eni maximum|trois écrans pour trois classes|nombre d'écrans interactifs|nombre maxi d'eni par kit|deux écrans dans un pac ?|eni en option|l'écran interactif est-il facultatif|l'eni est-il dans le kit|eni en élémentaire c'est possible}
{ecran interactif dispo ?|on voudrait des ecrans interactifs|ecran tactile classe|grand ecran pour la classe|eni possible ?|demander un eni|remplacer le tableau par un écran numérique|prendre un écran plutôt qu'un vidéoprojecteur|eni maternelle taille|écran interactif promethean ou smart}`,
  'eni-75-elementaire': `
{le 75 pouces est-il permis pour des cm2|on préfère un écran plus petit en élémentaire|le 86 est trop grand pour nos salles d'élémentaire|nos classes de cp sont étroites, le 75 suffirait|en élémentaire a-t-on droit au petit modèle d'écran}
{le 75 est-il réservé à la maternelle|pourquoi pas de 75 en élémentaire|l'élémentaire n'a que le 86 ?|seul le 86 pouces en élémentaire ?|dans le kit élémentaire le 75 n'apparaît pas|le 75 figure dans les prix mais pas dans le kit élémentaire}
{75 pouce en elem|eni 75 elementaire|ecran 75 cm1 cm2|ecran 75 pouces ecole elementaire possible ?|75 pouces pour le cp ?|prendre du 75 au lieu du 86 en élémentaire|remplacer le 86 par un 75 pouces|taille 75 en école élémentaire|un 75" pour des ce1}
{pourquoi un prix pour le 75 pouces si l'élémentaire ne l'a pas|petit écran interactif en élémentaire autorisé ?|écran de 190 cm en élémentaire|on veut le 75 pour l'élémentaire car moins cher|est-on obligé de prendre du 86 en élémentaire}`,
  'vpi-et-eni': `
{a-t-on droit aux deux, projecteur et écran, dans la même salle|un vpi plus un eni pour une seule classe|cumuler l'écran et le projecteur|prendre à la fois un vidéoprojecteur et un écran tactile|les deux options de projection sont-elles compatibles}
{faut-il choisir entre projecteur et écran|c'est l'un ou l'autre ?|c'est soit vpi soit eni ?|vpi et eni sont-ils exclusifs|les options vpi et eni s'excluent-elles|alternative entre vpi et eni|exclusif ou cumulable vpi eni}
{une classe avec vpi et une autre avec eni, et les deux dans la troisième|deux équipements de projection pour la même classe|doubler la projection dans une classe|écran + vidéoprojecteur|vpi + eni|vpi/eni cumul|vpi eni en meme temps|les 2 options dans une classe ?}
{dois-je trancher entre écran interactif et vidéoprojecteur|on hésite entre un écran et un projecteur|écran ou projecteur, il faut décider ?|avoir un écran interactif en plus du vpi|ajouter un eni à une classe qui a un vpi|peut-on combiner vpi et eni|combinaison vpi et eni}`,
  'combien-tablettes': `
{quelle quantité de tablettes contient un pac|le lot comporte combien de tablettes|un pac donne droit à combien de tablettes|de combien à combien de tablettes par kit|fourchette du nombre de tablettes|quel nombre de tablettes par kit}
{chaque élève aura-t-il sa tablette|y aura-t-il assez de tablettes pour toute la classe|une tablette pour deux élèves ?|combien de tablettes par élève|combien de tablettes par classe|les enfants devront-ils partager les tablettes|on est 24 élèves, on aura combien de tablettes}
{le nombre de tablettes dépend-il de l'effectif|le nombre de tablettes se compte par élève ou par kit|dix ou vingt tablettes ?|entre 10 et 20 tablettes c'est ça ?|le pack contient 20 tablettes ?|le maximum c'est 20 tablettes par pac ?|le minimum c'est 10 tablettes ?}
{cb de tablette|nbre tablettes par pac|combien d ipad par kit|quantite tablettes|qté de tablettes dans un kit maternelle|nombre d'ipads|lot de tablettes combien|les tablettes ont-elles une coque|coques de protection fournies avec les tablettes ?|tablettes avec étui renforcé}`,
};
