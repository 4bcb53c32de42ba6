/** The brochure of the call as read by OCR, to the letter: faults included, lost figures left lost. Never edit: quotations are checked against it. */
export const SOURCE = ` Les Territoires Numériques Educatifs

La stratégie pour le numérique éducatif se traduit notamment par le déploiement des €quipements
numériques, la mutualisation de contenus pédagogiques ou la formation des enseignants et des familles.
C'est I'ambition des «Territoires Numériques Educatifs». Douze départements sont concernés en 2022, avec
l'objectif a terme de déployer des outils qui répondent aux besoins de tous sur tout le territoire avec le
soutien du SGPI et de la Banque des Territoires.

Les objectifs des Territoires Numériques Educatifs

Les Territoires Numériques Educatifs offrent I'opportunité de batir un systéme éducatif capable de
répondre a deux ambitions indissociables : ‘élévation générale du niveau et une plus grande justice
sociale. Ils doivent également permettre d’accélérer la transformation et de mieux anticiper les enjeux
de déploiement du numérique dans les territoires.

Enrichir les pratiques pédagogiques et améliorer le résultat des éléves

> Deévelopper les compétences numeériques des éleves, professeurs et parents.

- Permettre un changement des pratiques enseignantes (exemple : I'hybridation) en vue
de renforcer I'autonomie et I'engagement des €léves.

Assurer plus de collaborations et renforcer le lien école-famille
Assurer des échanges d’'informations et de bonnes pratiques.

Développer des procédures de mutualisation.

Faire vivre des alliances vertueuses entre les parents et |'école, et accompagner les parents en
situation de décrochage numeérique.

Maintenir un cadre de confiance et une protection des données personnelles.

Renforcer la résilience du systéme éducatif, notamment en cas de crise
Faire émerger les approches, méthodes et solutions les mieux adaptées a chaque territoire.
Se servir de ce qui est fait dans les territoires pour assurer une diffusion dans toute I'académie.
Evaluer la pertinence et la faisabilité d’une généralisation de I'expérimentation a I'échelle de tout le

pays.
Organiser la gouvernance du numérique a l'échelle d'un territoire.
 Les Programmes d’Actions Concertées (PAC) en Isere

Les programmes d‘actions concertées s‘appuient sur 4 piliers déployés de maniere simultanée :
> équipement matériel des écoles
ressources en direction des €léves et de leurs enseignants
formation des professeurs en partenariat avec Réseau Canopé
accompagnement des familles a la parentalité numérique en partenariat avec la Petite Poussée, co-
construit a partir des questions et besoins de I'école.

Démarche

Toute commune de |'lsere peut candidater a cet Appel a Manifestation d’Intérét.

Le maire dépose le dossier de candidature de la commune, en lien avec les équipes enseignantes des
écoles concernees en prenant en compte les quatre piliers du PAC. Ce dossier comportera un projet pour
chaque école, constitué des €léments suivants :

un descriptif pédagogique précisant les domaines du socle commun de connaissances et de
compeétences concernées

les theématiques de formations envisagées

les actions liées a la parentalité retenues

Un seul dossier sera déposé par la commune quel que soit le nombre d'écoles.

L'équipement matériel est subventionné a hauteur de 70% uniquement pour les écoles maternelles,
élémentaires et primaires n‘ayant pas encore atteint le socle numérique de base (plan SNEE) dans la
limite de 200 000€ par commune. Les autres pourront bénéficier d'un subventionnement a hauteur de
50%.

Nombre de classes par commune Nombre maximum de programmes d’actions
concertées (PAC)

1- 6 classes 2 programmes d’actions concertées

7-12 classes 3 programmes d’actions concertées

13-18 classes 4 programmes d’actions concertées

19-24 classes 5 programmes d’actions concertées

25-30 classes 6 programmes d’actions concertées

31-36 classes 7 programmes d’actions concertées

37-42 classes 8 programmes d’actions concertées

43-48 classes 9 programmes d’actions concertées
49 classes et plus 10 programmes d’actions concerteées

Prérequis nécessaire au dépot de I'AMI :

Chaque école concernée par le projet d’€quipement devra bénéficier d'un acces Internet d'un deébit
minimum de 20Mb/s nécessaire aux usages pedagogiques connectes.
 PAC Maternelle permettant d'équiper 1 a 3 classes

RESSOURCE OBLIGATOIRE SUBVENTIONNABLE
Abonnement a un Environnement Numérique de Travail multisupport pour trois ans, conforme au
Schéma Directeur des Environnements Numeériques de Travail (SDET). Pour les établissements scolaires

prives, I'acces a I'application Ecole Directe remplit cette obligation mais n‘ouvre pas droit a subvention.

EQUIPEMENT MATERIEL SUBVENTIONNABLE

- Ensemble de projection interactif :

Ordinateur portable pilote pour le matériel de projection (1 par classe, 3 maximum pour 1 PAC)

Visualiseur : 1 par classe (3 maximum pour 1 PAC)

« option Vidéo Projecteur Interactif » : 1 par classe (3 maximum pour 1 PAC)
« option Ecran Numérique Interactif sans systeme dédié (75" ou 86") » : 1 par classe (3

maximum pour 1 PAC)

Matériel mobile a destination des éléves :

10 a 20 tablettes par PAC avec coques de protection renforcée, 1 a 3 tablettes «classe»

1 systeme de projection des écrans des tablettes éleves (Air server ou Apple TV)

Bornes Wifi (1 par classe concernée si I'école n'est pas entierement maillée Wifi)

Systeme de gestion de flotte des tablettes (MDM)

13 a 23 casques avec micro

Systeme de stockage et de rechargement des tablettes (valises pour 10 tablettes ou chariot de 20

tablettes)

QUIPEMENTS COMPLEMENTAIRES SUBVENTIONNABLES

Claviers Bluetooth

Trépieds modulables supports de tablettes

Liseuses-Conteuses (Type «Bookinou»)

Robots (Type «Blue-Bot»)

E
>
>
- Micro enregistreur (Type «Easy Speak»)
>
>
>

Imprimante couleur A4 & A3 (Type ecotank), 1 par PAC

RESSOURCES NUMERIQUES COMPLEMENTAIRES SUBVENTIONNABLES

-> Applications pédagogiques pour tablettes
> Albums numeériques

> Abonnements a des ressources numeriques
 PAC Elémentaire permettant d’équiper 1 a 3 classes

RESSOURCE OBLIGATOIRE SUBVENTIONNABLE
Abonnement a un Environnement Numérique de Travail multisupport pour trois ans, conforme au
Schéma Directeur des Environnements Numeériques de Travail (SDET). Pour les établissements scolaires

prives, I'acces a I'application Ecole Directe remplit cette obligation mais n‘ouvre pas droit a subvention.

EQUIPEMENT MATERIEL SUBVENTIONNABLE

- Ensemble de projection interactif :
Ordinateur portable pilote pour le matériel de projection (1 par classe, 3 maximum pour 1 PAC)

Visualiseur : 1 par classe (3 maximum pour 1 PAC)

« option Vidéo Projecteur Interactif » : 1 par classe (3 maximum pour 1 PAC)
« option Ecran Numérique Interactif sans systeme dédie (86") » : 1 par classe (3 maximum
par PAC)
- Matériel mobile a destination des éléves :

Bornes Wifi (1 par classe concernée si I'école n'est pas entierement maillée Wifi)

13 a 23 casques avec micro

® «option tablettes » :
-10 a 20 tablettes par PAC avec coques de protection renforcees, 1 a 3 tablettes «classe»
-1 systeme de projection des écrans des tablettes éleves (Air Server ou Apple TV),
-1 valise pour 10 tablettes ou 1 chariot de 20 tablettes

ou - Systeme de gestion de flotte des tablettes (MDM)

® «option ordinateurs » :
-10 a 20 ordinateurs portables, systeme de stockage et de rechargement pour 10 ou 20
ordinateurs

QUIPEMENTS COMPLEMENTAIRES SUBVENTIONNABLES

Claviers Bluetooth si tablettes

Micro enregistreurs (Type « Zoom »)
Robots (Type «Thymio / M-Bot / Bee-Bot / BlueBot...»)
Pack Webradio

E
>
> Trépieds modulables si tablettes
>
>
>

RESSOURCES NUMERIQUES COMPLEMENTAIRES SUBVENTIONNABLES

> Applications pédagogiques pour tablettes
> Manuels numeériques enrichis

> Abonnements a des ressources numeriques
 Financement

Les communes bénéficieront du marché du Département de |I'lsere pour acquérir les «PAC».

Prix indicatif hors taxe avant subvention de 50% ou 70% :
option 10 tablettes
option 20 tablettes 11800 €
option 10 ordinateurs
option 20 ordinateurs 12610 €
option 1 vidéoprojecteur interactif
option 1 écran numérique interactif 75 pouces

option 1 écran numérique interactif 86 pouces

Calendrier prévisionnel

Date limite de dépdt des candidatures : 17/02/2023
Date de validation des candidatures : 10/03/2023
Dates indicatives de la prochaine phase :

AMI 2 : Novembre 2023, validation Mars 2024

Priorisation

Les dossiers des communes seront €tudiés au regard des critéres de priorisation suivants :
Communes non bénéficiaires d’un plan d’équipement préalable
Communes n'ayant bénéficié d’aucun plan depuis le 31/12/2017
Critére(s) de fragilité des publics (éducation prioritaire, QRR, QPV, zones rurales isolées, zone

montagne prioritaire...)

Criteres gualitatifs de dynamique de territoire :

Dimension «Dynamique territoriale intégrant la plus grande partie possible de la communauté
éducative (public et privé)»

Dimension «Dynamique inclusive du projet porté Inclusion»

Dimension «Dynamique intégrant le collectif» (associant plusieurs €coles/classes (nombre écoles/
classes concernées)

Dimension «Caractére innovant du projet»

Dimension «Ambition(s) de I'axe parentalité dans le projet»

Dimension «Prise en compte des enfants d’age maternel dans le projet du territoire»
 `;
