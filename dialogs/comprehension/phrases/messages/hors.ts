/** Whole messages that are not about the call, near to it or far: declined. */
export const MESSAGES_HORS_SUJET = `
à quelle heure ferme la déchetterie de Saint-Marcellin le samedi
il va neiger ce week-end à Chamrousse ou pas
tu connais une bonne recette de gratin de crozets
qui a gagné le tour de france 2022
c'est quand les résultats du bac cette année
les résultats des élections législatives dans ma circonscription
classement de la ligue 2 après la dernière journée
les résultats du loto de samedi
quand tombent les résultats du concours d'ATSEM
qui paye la réfection du pont communal, le département ou nous ?
qui finance l'entretien des chemins de randonnée
qui finance le busing pour la piscine
combien touche un maire d'une commune de 900 habitants
quelle indemnité pour une adjointe au maire
comment déclarer un bien immobilier aux impôts
mon fils a de la fièvre, est-ce que je le garde à la maison
ma fille est en CM2 et je voudrais la changer d'école, comment faire
comment inscrire mon petit en petite section pour septembre
quel est le prix du repas à la cantine de Vizille
les tarifs de la garderie du soir svp
à quelle heure passe le car scolaire à Allevard
le bus scolaire est en retard tous les matins, à qui je me plains
bonjour, mon enfant se fait embêter à l'école, que dois-je faire
je voudrais contester la fermeture d'une classe décidée par l'inspection
combien d'élèves faut-il pour ouvrir une classe de plus
quel est le seuil de fermeture de classe en Isère
comment obtenir une AESH pour un élève en situation de handicap
comment recruter une ATSEM contractuelle
combien gagne une ATSEM en début de carrière
quelles sont les dates des vacances de printemps zone A
est-ce que l'école est ouverte le vendredi de l'Ascension
repasser à la semaine de quatre jours, quelle procédure
quel est le taux de la DETR pour une toiture d'école
le taux de subvention de la DSIL pour la rénovation énergétique
date limite pour déposer un dossier DETR en préfecture
comment monter un dossier fonds vert pour l'isolation du groupe scolaire
la CAF peut-elle financer un accueil périscolaire
subvention de la région pour un city-stade
LEADER peut-il payer une étude de centre-bourg
le FEDER finance-t-il la fibre dans les zones d'activités
quelle aide de l'ADEME pour une chaudière bois
l'agence de l'eau subventionne-t-elle la désimperméabilisation des cours d'école
comment toucher le FCTVA sur les travaux de voirie
combien de subvention pour refaire la cour en cour oasis
notre salle des fêtes doit être rénovée, quelles aides
on veut des panneaux solaires sur le toit de l'école, qui subventionne
qui subventionne les défibrillateurs
avez-vous une aide pour acheter un tracteur communal
est-ce que le département aide à acheter un camion de pompiers
une subvention pour les jeux de la cour de récré
nous cherchons 15 000 euros pour réparer le clocher
aide à l'achat de vélos électriques pour les agents
je voudrais équiper la médiathèque de liseuses, vous financez
des ordinateurs pour le club informatique du troisième âge, c'est possible
peut-on avoir des tablettes pour les résidents de l'EHPAD
nous voulons équiper la crèche d'un tableau interactif
le collège a-t-il droit à des vidéoprojecteurs
mon fils est au lycée, la région lui donne un ordinateur ?
ordinateur offert aux sixièmes, comment le récupérer
à combien la région vend les ordinateurs aux lycéens
pass numérique pour les demandeurs d'emploi, où le demander
on ouvre un espace France services, quelles aides
le conseiller numérique France services, combien ça coûte à la commune
comment devenir conseiller numérique
subvention pour un fablab intercommunal
quel antivirus choisir pour les ordinateurs de la mairie
comment supprimer un virus sur un PC sous Windows 10
l'imprimante de l'école affiche une erreur de bourrage
le mot de passe de ma messagerie académique ne marche plus
comment réinitialiser mon compte Pronote
je n'arrive pas à me connecter à l'ENT de mon collège
comment installer Libre Office sur un vieux PC
windows 11 est-il compatible avec un PC de 2015
quel téléphone acheter pour ma grand-mère
iPhone ou Samsung, lequel tu me conseilles
quel est le meilleur forfait mobile en ce moment
quelle box internet choisir pour chez moi
la fibre arrive quand dans ma rue
mon wifi rame à la maison, que faire
que penses-tu de ChatGPT pour les devoirs
faut-il interdire les portables à l'école
est-ce que les écrans abîment les yeux des enfants
quel logiciel pour faire du montage vidéo avec des CM1
donne moi des idées d'exercices de calcul mental pour les CE2
prépare-moi une séquence sur les volcans
fais-moi une dictée pour des CM2 avec les accords du participe
corrige cette rédaction de mon élève
quel est le programme d'histoire en CM1
quelles sont les évaluations nationales de CP
à quel âge apprend-on à lire
comment gérer un élève qui perturbe la classe
quelle est la note minimale pour le brevet
comment se passe le concours de professeur des écoles
combien gagne un directeur d'école de 5 classes
comment demander une mutation dans un autre département
je suis enseignante et je voudrais passer à 80 %
ma collègue est malade, qui la remplace
la directrice est en congé maternité, qui la remplace
quelle imputation en M57 pour l'achat d'ordinateurs
dans quel compte j'inscris la recette de la cantine
comment passer une décision modificative au budget
durée d'amortissement d'un véhicule en M57
peut-on emprunter sur 15 ans pour une école
taux d'emprunt à la Banque des Territoires en ce moment
quel est le seuil des marchés publics sans publicité
faut-il publier au BOAMP à partir de 90 000 euros
modèle de cahier des charges pour un appel d'offres de restauration scolaire
comment résilier un contrat de photocopieur
la commune doit-elle nommer un délégué à la protection des données
comment rédiger un registre RGPD pour la mairie
combien de temps garder les archives d'état civil
modèle de délibération pour un emprunt
quel quorum pour un conseil municipal de 15 élus
comment convoquer le conseil municipal en urgence
un adjoint peut-il démissionner par mail
comment organiser un référendum local
date des prochaines municipales
où voter quand on a déménagé
comment faire une procuration
refaire ma carte d'identité, quels papiers
délai pour un passeport à Grenoble
demande d'acte de mariage de 1985
permis de construire pour une véranda de 18 m²
je veux clôturer mon terrain, faut-il une autorisation
le PLU interdit-il les toits plats
mon voisin fait du bruit, que peut faire le maire
un chien errant traîne près de l'école, qui appeler
les poubelles n'ont pas été ramassées
horaires d'ouverture de la mairie de Crolles
numéro de téléphone de la mairie de Mens
qui est le maire de Voiron
combien d'habitants à Bourgoin-Jallieu
quelle est l'altitude de Villard-de-Lans
itinéraire Grenoble Lyon en train
combien coûte le péage Grenoble Valence
le prix du gazole aujourd'hui
prix du mètre carré à Meylan
combien coûte une piscine hors sol
combien coûte un mariage
combien pour refaire une salle de bain
quel budget pour des vacances en Corse
comment perdre du poids
un remède contre les poux
allergie aux pollens, que prendre
mon chat ne mange plus
comment planter des tomates
c'est quoi la racine carrée de 169
convertis 15 miles en kilomètres
combien font 17 fois 23
traduis « bonjour les enfants » en italien
écris-moi un poème sur l'automne
raconte une histoire pour endormir ma fille
quel est le sens de la vie
es-tu marié
quel est ton film préféré
qui va gagner l'élection présidentielle
que penses-tu du maire de Grenoble
le gouvernement va-t-il tomber
quand est la retraite à taux plein
comment toucher le chômage après une démission
combien de RSA pour une personne seule
mon loyer a augmenté, est-ce légal
un salarié peut-il refuser une mutation
calcule mes impôts pour 2 parts
comment créer une association loi 1901
subvention pour mon association de judo
le sou des écoles veut une buvette, quelle autorisation
peut-on faire un loto à la salle des fêtes
la kermesse a lieu le 24 juin, faut-il une assurance
classe de neige à Autrans, qui paye le car
combien d'accompagnateurs pour une sortie à vélo
agrément piscine pour les parents
le taux d'encadrement au périscolaire
combien d'enfants par animateur au centre de loisirs
quelle surface minimale pour une salle de classe
norme de température dans une classe en hiver
amiante dans les plafonds du préau, que faire
l'alarme PPMS de l'école ne marche pas
plan Vigipirate, quelles consignes pour l'école
caméras devant l'école, est-ce autorisé
combien coûte un capteur de CO2
qui doit nettoyer les classes après les travaux
le ménage de l'école le mercredi est-il obligatoire
on manque de chaises et de tables, qui paie
dans la Drôme, quelles aides au numérique pour les écoles
l'appel à projets du Rhône pour les écoles, c'est combien
en Savoie les tablettes sont subventionnées à combien
territoire numérique en Guadeloupe, comment candidater
la région Île-de-France finance-t-elle les écoles
les communes suisses ont-elles des aides
pour une école en Belgique, quelle subvention
label écoles numériques 2020, quel était le taux
plan de relance numérique 2021, combien par classe
l'appel à projets innovation de la fondation Orange
le prix des trophées du numérique
budget participatif du département, date limite
appel à projets plantation de haies, quel taux
l'AMI centres-bourgs du Département, c'est quand
comment répondre à l'AMI friches industrielles
l'AMI rénovation des écoles du gouvernement, qui peut candidater
notre école est labellisée E3D, qu'est-ce que ça change
génération 2024, comment avoir le label
comment avoir du matériel de sport pour l'école
des livres pour la bibliothèque de l'école, qui finance
fonds d'innovation pédagogique notre école faisons-la ensemble, comment demander
cité éducative, combien de financement
les petits déjeuners gratuits à l'école, qui paie
cantine à un euro, quelles conditions
prime REP+ pour les enseignants, montant
notre village veut une classe ULIS, à qui demander
école à la maison, quelle démarche
les vaccins obligatoires pour entrer en maternelle
propreté obligatoire en petite section
accueil des enfants de deux ans, quelles règles
scolarisation d'un enfant étranger sans papiers
peut-on refuser un enfant d'une autre commune
combien facturer à la commune voisine pour un élève
frais de scolarité intercommunaux, montant
le forfait communal pour l'école privée, combien par élève
contrat d'association, comment le résilier
l'école privée peut-elle refuser un élève
je cherche un stage dans une école
je suis étudiante et je cherche un emploi d'AED
offre d'emploi secrétaire de mairie
formation secrétaire de mairie CNFPT
formation secourisme pour les enseignants
comment valider son PIX
certification PIX pour les élèves de sixième
combien de temps d'écran par jour à 8 ans
contrôle parental sur une tablette Amazon
comment bloquer YouTube sur la box
arnaque par mail au nom de la mairie
on a reçu une facture bizarre pour un nom de domaine
piratage de la boîte mail de la mairie, que faire
site internet de la commune, quel prestataire
logiciel de cantine et garderie, lequel choisir
logiciel d'état civil Berger-Levrault en panne
combien coûte un site web pour un village
reset mon téléphone
remise à zéro d'usine de ma tablette personnelle
je voudrais un modèle de lettre de démission
un modèle de contrat de location de la salle
écris un discours pour les vœux du maire
discours du 11 novembre`;
