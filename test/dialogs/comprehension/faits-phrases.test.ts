import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lireFaits } from '../../../dialogs/comprehension/faits.js';
import { enCourt } from './faits-court.js';

/**
 * A first message, and what it says. School: `+1` the first new one, `·` the one under discussion, `**` all of them;
 * PAC: `·` the one under discussion, `*` each, `#2` the second. `{what: a | b}` a doubt and its choices, `?` inside a
 * question, `<HIC>` hypothesis, question, correction, `seul` a number alone.
 */
const PHRASES = `
Voiron, 14 classes, une élémentaire sans SNEE, 20 tablettes → commune=Voiron ; classes=14 ; +1.type=elementaire ; +1.niveau=pas-atteint ; +1.pac·.option=tablettes ; +1.pac·.nombre=20
voiron 14 classes une elem sans snee 20 tablettes → commune=Voiron ; classes=14 ; +1.type=elementaire ; +1.niveau=pas-atteint ; +1.pac·.option=tablettes ; +1.pac·.nombre=20
une maternelle de 3 classes déjà au socle et une élémentaire de 6 classes pas encore → +1.type=maternelle ; +1.classes=3 ; +1.niveau=atteint ; +2.type=elementaire ; +2.classes=6 ; +2.niveau=pas-atteint
une maternelle et deux élémentaires → +1.type=maternelle ; +2.type=elementaire ; +3.type=elementaire
les deux élémentaires n'ont pas le SNEE → +1.type=elementaire ; +2.type=elementaire ; +1.niveau=pas-atteint ; +2.niveau=pas-atteint
toutes les écoles sont équipées SNEE → **.niveau=atteint
Vif, 2 écoles : une maternelle (3 classes) et une élémentaire (7 classes), toutes les deux sans SNEE → commune=Vif ; +1.type=maternelle ; +1.classes=3 ; +2.type=elementaire ; +2.classes=7 ; +1.niveau=pas-atteint ; +2.niveau=pas-atteint
on voudrait 3 PAC dont 2 avec tablettes → ·.nombrePac=3 ; ·.pac#1.option=tablettes ; ·.pac#2.option=tablettes
3 PAC de 20 tablettes → ·.nombrePac=3 ; ·.pac*.option=tablettes ; ·.pac*.nombre=20
1 PAC par école → **.nombrePac=1
deux kits → ·.nombrePac=2
PAC pour 3 classes → ·.pac·.classes=3
combien de PAC pour 14 classes ? → ?classes=14 ; <I>
combien coûtent 20 tablettes ? → ?·.pac·.option=tablettes ; ?·.pac·.nombre=20 ; <I>
non, 25 classes → classes=25 ; <C>
en fait c'est 25 → <C> ; seul=25
pas 14, 15 → <C> ; seul=15
si on avait 25 classes → classes=25 ; <H>
et avec des ordinateurs ? → ?·.pac·.option=ordinateurs ; <HI>
devis VPI 2 000 € HT → devis.vpi=2000 ht
on a un devis de 2000€ par VPI → {devis: devis.vpi=2000 ht}
je sais pas si on a le SNEE → ·.niveau=ne-sait-pas
école Jean Jaurès, 5 classes, fibre 100 Mb/s → +1.nom=Jean Jaurès ; +1.classes=5 ; +1.debit=100
l'école Jules Ferry a 6 classes et n'a pas eu le plan SNEE → +1.nom=Jules Ferry ; +1.classes=6 ; +1.niveau=pas-atteint
maternelle des Lilas, école « Les Tilleuls » → +1.nom=Les Lilas ; +1.type=maternelle ; +2.nom=Les Tilleuls
groupe scolaire Berlioz à Voreppe → commune=Voreppe ; +1.nom=Berlioz ; {type: +1.type=primaire | +1.type=maternelle | +1.type=elementaire}
jamais eu de plan d'équipement → planAnterieur=jamais
équipée en 2016 → planAnterieur=avant-2018
on est en REP et en zone de montagne → fragilites=[education-prioritaire,montagne]
pas de REP, mais QPV → fragilites=[qpv]
20 Mo/s → {debit: ·.debit=20 | ·.debit=160}
débit de 20 Mb/s → ·.debit=20
30 mégas à la maternelle et la fibre à l'élémentaire → +1.debit=30 ; +1.type=maternelle ; +2.type=elementaire ; {debit: }
14 ou 15 classes → {classes: classes=14 | classes=15}
environ 14 classes → {classes: classes=14}
un VPI par classe → {quantite: ·.pac·.vpi=1 | ·.pac·.vpi=2 | ·.pac·.vpi=3}
2 ENI 75 pouces et 1 visualiseur → ·.pac·.eni-75=2 ; ·.pac·.visualiseur=1
un TBI → {quantite: ·.pac·.vpi=1 | ·.pac·.eni-75=1 | ·.pac·.eni-86=1}
3 pc → {option: ·.nombrePac=3 | ·.pac·.option=ordinateurs+·.pac·.nombre=3}
20 pc portables → ·.pac·.option=ordinateurs ; ·.pac·.nombre=20
valise de 10 tablettes → rien
un chariot pour 20 tablettes → ·.pac·.chariot-20=1
école privée sous contrat avec École Directe → ·.statut=privee ; ·.ent=ecole-directe
wifi partout → ·.wifi=complet
pas de wifi → ·.wifi=partiel
j'ai 14 classes, 4 écoles → classes=14
à 70 % → ·.niveau=pas-atteint
40 tablettes pour 2 PAC → ·.nombrePac=2 ; ·.pac*.option=tablettes ; {quantite: ·.pac*.nombre=40 | ·.pac*.nombre=20}
tablettes ou ordinateurs → {option: ·.pac·.option=tablettes | ·.pac·.option=ordinateurs}
20 tablettes ou 20 ordinateurs ? → <I>
un PAC tablettes et un PAC ordinateurs pour l'élémentaire → +1.type=elementaire ; +1.nombrePac=2 ; +1.pac#1.option=tablettes ; +1.pac#2.option=ordinateurs
3 classes de maternelle et 5 classes d'élémentaire → {classes: classes=8}
la commune a 14 classes dont 5 en maternelle → classes=14
bonjour → rien
c'est quoi le SNEE ? → <I>
Lyon, 14 classes → classes=14 ; hors=Lyon
Bonjour, je suis le maire de Chirens, nous avons 8 classes : 3 en maternelle et 5 en élémentaire → commune=Chirens ; classes=8
maire d'une commune de 1200 habitants, 6 classes → classes=6
Saint-Ismier 23 classes 2 ecoles elem et 1 mat pas de snee → commune=Saint-Ismier ; classes=23 ; +1.type=elementaire ; +2.type=elementaire ; +3.type=maternelle ; {niveau: +1.niveau=pas-atteint++2.niveau=pas-atteint | +3.niveau=pas-atteint | +1.niveau=pas-atteint++2.niveau=pas-atteint++3.niveau=pas-atteint}
crolles 30 cl → commune=Crolles ; classes=30
nous avons une école primaire de 5 classes → +1.type=primaire ; +1.classes=5
une seule école, 4 classes → classes=4 ; +1.classes=4
on a 2 maternelles et 2 élémentaires → +1.type=maternelle ; +2.type=maternelle ; +3.type=elementaire ; +4.type=elementaire
2 mat et 1 elem, la mat a 4 classes → +1.type=maternelle ; +2.type=maternelle ; +3.type=elementaire ; {classes: +1.classes=4 | +2.classes=4}
l'école primaire n'a jamais bénéficié du plan SNEE → +1.type=primaire ; +1.niveau=pas-atteint
elle a déjà eu le SNEE → ·.niveau=atteint
pas eu le plan snee → ·.niveau=pas-atteint
ecole deja equipee snee → ·.niveau=atteint
SNEE : non → ·.niveau=pas-atteint
socle numérique : pas encore atteint → ·.niveau=pas-atteint
socle atteint → ·.niveau=atteint
je ne sais pas pour le socle → ·.niveau=ne-sait-pas
niveau snee aucune idée → ·.niveau=ne-sait-pas
sans SNE → ·.niveau=pas-atteint
pas de SNEEE → ·.niveau=pas-atteint
on veut 20 tablettes et 2 VPI → ·.pac·.option=tablettes ; ·.pac·.nombre=20 ; ·.pac·.vpi=2
20 ipad samsung tab → ·.pac·.option=tablettes ; ·.pac·.nombre=20
10 tablettes pour la maternelle et 20 ordinateurs pour l'élémentaire → +1.type=maternelle ; +2.type=elementaire ; +1.pac·.option=tablettes ; +1.pac·.nombre=10 ; +2.pac·.option=ordinateurs ; +2.pac·.nombre=20
15 chromebooks → ·.pac·.option=ordinateurs ; ·.pac·.nombre=15
20 laptops et 20 casques → ·.pac·.option=ordinateurs ; ·.pac·.nombre=20 ; ·.pac·.casque=20
un PAC de 20 tablettes pour l'élémentaire et un PAC de 10 tablettes pour la maternelle → +1.type=elementaire ; +2.type=maternelle ; +1.nombrePac=1 ; +2.nombrePac=1 ; +1.pac·.option=tablettes ; +1.pac·.nombre=20 ; +2.pac·.option=tablettes ; +2.pac·.nombre=10
2 PAC élémentaire et 1 PAC maternelle → ·.nombrePac=3 ; ·.pac#1.genre=elementaire ; ·.pac#2.genre=elementaire ; ·.pac#3.genre=maternelle
4 PAC → ·.nombrePac=4
le PAC 2 avec des ordinateurs → ·.pac#2.option=ordinateurs
un vidéoprojecteur interactif et un écran tactile 86 → ·.pac·.vpi=1 ; ·.pac·.eni-86=1
3 vidéoproj → ·.pac·.vpi=3
un écran numérique interactif → {quantite: ·.pac·.eni-75=1 | ·.pac·.eni-86=1}
2 robots blue bot et 1 thymio → {quantite: ·.pac·.robot=3 | ·.pac·.robot=2 | ·.pac·.robot=1}
1 imprimante et 4 bornes wifi → ·.pac·.imprimante=1 ; ·.pac·.borne-wifi=4
Apple TV → rien
avec MDM et un chariot → ·.pac·.mdm=1 ; ·.pac·.chariot-20=1
8 Mb/s → ·.debit=8
on a 20 méga → ·.debit=20
fibre optique 1 Gb/s → ·.debit=1000
adsl 8 mbits → ·.debit=8
débit 19,5 Mb/s → ·.debit=19.5
plus de 20 Mb/s → {debit: ·.debit=20}
je ne connais pas le débit → ·.debit=ne-sait-pas
débit inconnu → ·.debit=ne-sait-pas
wifi dans 2 classes seulement → ·.wifi=partiel
on a le wifi → {wifi: ·.wifi=complet | ·.wifi=partiel}
le wifi couvre toute l'école → ·.wifi=complet
ENT Beneylu → ·.ent=ent-sdet
pas d'ENT → ·.ent=a-choisir
école catholique OGEC → ·.statut=privee
3 écoles publiques et 1 privée → +1.statut=publique ; +2.statut=publique ; +3.statut=publique ; +4.statut=privee
notre dernier plan date de 2015 → planAnterieur=avant-2018
plan numérique en 2019 → planAnterieur=depuis-2018
on n'a pas eu d'équipement depuis 2012 → planAnterieur=avant-2018
aucun plan d'équipement → planAnterieur=jamais
équipement en 2021 par la commune → planAnterieur=depuis-2018
on est en QPV → fragilites=[qpv]
ni REP ni QPV → rien
zone rurale isolée → fragilites=[rural-isole]
éducation prioritaire REP+ → fragilites=[education-prioritaire]
budget de 5 000 € HT → budget=5000
on peut mettre 10000 euros → budget=10000
VPI à 2000 € HT pièce → devis.vpi=2000 ht
1 800 € HT le VPI, 300 € HT le visualiseur → devis.vpi=1800 ht ; devis.visualiseur=300 ht
devis de 11 000 € HT pour 20 tablettes → devis.tablettes-20=11000 ht
le VPI coûte 2 400 TTC → {devis: }
devis 2000 euros → {devis: }
j'ai un devis de 3 500 € HT pour un écran interactif → {devis: devis.eni-75=3500 ht | devis.eni-86=3500 ht}
et si on prenait des ordinateurs ? → ?·.pac·.option=ordinateurs ; <HI>
si on avait 19 classes combien de PAC ? → classes=19 ; <HI>
imaginons 25 classes → classes=25 ; <H>
quel taux pour une école sans SNEE ? → ?+1.niveau=pas-atteint ; <I>
est-ce que 20 Mb/s suffisent ? → ?·.debit=20 ; <I>
on a 14 classes, ça fait combien de PAC ? → classes=14 ; <I>
c'est quoi un VPI ? → ?·.pac·.vpi=1 ; <I>
combien coûte un VPI → ?·.pac·.vpi=1 ; <I>
combien coûte un PAC de 20 tablettes ? → ?·.nombrePac=1 ; ?·.pac·.option=tablettes ; ?·.pac·.nombre=20 ; <I>
quelle subvention pour 20 tablettes dans une école sans SNEE ? → ?+1.niveau=pas-atteint ; ?+1.pac·.option=tablettes ; ?+1.pac·.nombre=20 ; <I>
je me suis trompé, 12 classes → classes=12 ; <C>
non pas 14, 15 classes → classes=15 ; <C>
14, pardon 15 classes → classes=15 ; <C>
plutôt 3 PAC → ·.nombrePac=3 ; <C>
finalement des ordinateurs → ·.pac·.option=ordinateurs ; <C>
pas Voiron, Voreppe → commune=Voreppe ; <C>
Non, c'est Saint-Égrève → commune=Saint-Égrève ; <C>
l'élémentaire a le SNEE, l'autre non → +1.type=elementaire ; +1.niveau=atteint ; +2.niveau=pas-atteint
la première a le SNEE, la deuxième pas encore → +1.niveau=atteint ; +2.niveau=pas-atteint
une maternelle et une élémentaire sans SNEE → +1.type=maternelle ; +2.type=elementaire ; {niveau: +1.niveau=pas-atteint | +2.niveau=pas-atteint | +1.niveau=pas-atteint++2.niveau=pas-atteint}
une maternelle et une élémentaire, 20 tablettes → +1.type=maternelle ; +2.type=elementaire ; {ecole: +1.pac·.option=tablettes++1.pac·.nombre=20 | +2.pac·.option=tablettes++2.pac·.nombre=20 | +1.pac·.option=tablettes++1.pac·.nombre=20++2.pac·.option=tablettes++2.pac·.nombre=20}
deux élémentaires de 5 classes → +1.type=elementaire ; +2.type=elementaire ; {classes: +1.classes=5++2.classes=5 | classes=5}
deux élémentaires de 5 classes chacune → +1.type=elementaire ; +2.type=elementaire ; +1.classes=5 ; +2.classes=5
2 écoles, une de 5 classes et une de 3 classes → +1.classes=5 ; +2.classes=3
CM2 de 25 élèves → rien
classe de CE1 → rien
120 élèves → rien
14 classes 320 élèves → classes=14
le 14 mars → rien
14 → seul=14
merci → rien
oui → rien
non → rien
je ne sais pas → rien
20 tablettes + 3 tablettes classe → ·.pac·.option=tablettes ; ·.pac·.nombre=20 ; ·.pac·.tablette-classe=3
école Notre-Dame, privée, 4 classes → +1.nom=Notre-Dame ; +1.statut=privee ; +1.classes=4
école Sainte-Marie à Vienne → commune=Vienne ; +1.nom=Sainte-Marie
l'école Saint-Joseph de Voiron → commune=Voiron ; +1.nom=Saint-Joseph
école du Touvet → commune=Le Touvet
école de Vif : 6 classes → commune=Vif ; ·.classes=6
Marie Curie : 5 classes, Jean Moulin : 8 classes → +1.nom=Marie Curie ; +1.classes=5 ; +2.nom=Jean Moulin ; +2.classes=8
école marie curie 5 classes, école jean moulin 8 classes → +1.nom=Marie Curie ; +1.classes=5 ; +2.nom=Jean Moulin ; +2.classes=8
3x20 tablettes → ·.nombrePac=3 ; ·.pac*.option=tablettes ; ·.pac*.nombre=20
20 tablettes par PAC, 3 PAC → ·.nombrePac=3 ; ·.pac*.option=tablettes ; ·.pac*.nombre=20
60 tablettes pour 3 PAC → ·.nombrePac=3 ; ·.pac*.option=tablettes ; {quantite: ·.pac*.nombre=60 | ·.pac*.nombre=20}
2 kits maternelle → ·.nombrePac=2 ; ·.pac*.genre=maternelle
un kit de 20 tablettes → ·.nombrePac=1 ; ·.pac·.option=tablettes ; ·.pac·.nombre=20
10 à 20 tablettes → ·.pac·.option=tablettes ; {quantite: }
une vingtaine de tablettes → ·.pac·.option=tablettes ; {quantite: ·.pac·.nombre=20}
une quinzaine de classes → {classes: classes=15}
douze classes → classes=12
quatre-vingt-dix-neuf classes → classes=99
zéro classe → classes=0
4310 classes → classes=4310
14,5 classes → {classes: }
-3 classes → {classes: }
3 PAC dont 2 tablettes et 1 ordinateurs → ·.nombrePac=3 ; ·.pac#1.option=tablettes ; ·.pac#2.option=tablettes ; ·.pac#3.option=ordinateurs
maternelle des Lilas → +1.nom=Les Lilas ; +1.type=maternelle
on a 14 classes et 20 classes → {classes: classes=14 | classes=20}
le SNEE est atteint à l'élémentaire mais pas à la maternelle → +1.niveau=atteint ; +1.type=elementaire ; +2.niveau=pas-atteint ; +2.type=maternelle
Voiron et Moirans → {commune: commune=Voiron | commune=Moirans}
14 classes à Voiron → commune=Voiron ; classes=14
Voiron (38500), 14 classes → commune=Voiron ; classes=14
Bonjour, commune de Saint-Jean-de-Bournay, 1 école élémentaire publique de 11 classes avec fibre 200 Mb/s, 1 maternelle de 6 classes ADSL 10 Mb/s. Pas de SNEE. On voudrait 2 PAC de 20 tablettes pour l'élémentaire et 1 PAC pour la maternelle. → commune=Saint-Jean-de-Bournay ; +1.type=elementaire ; +1.statut=publique ; +1.classes=11 ; +1.debit=200 ; +2.type=maternelle ; +2.classes=6 ; +2.debit=10 ; +1.nombrePac=2 ; +2.nombrePac=1 ; +1.pac*.option=tablettes ; +1.pac*.nombre=20 ; {niveau: +1.niveau=pas-atteint | +2.niveau=pas-atteint | +1.niveau=pas-atteint++2.niveau=pas-atteint}
jai une ecole primaire 5 classe pas de snee je veu 20 tablete → +1.type=primaire ; +1.classes=5 ; +1.niveau=pas-atteint ; +1.pac·.option=tablettes ; +1.pac·.nombre=20
mat 2 classes, elem 4 classes → +1.type=maternelle ; +1.classes=2 ; +2.type=elementaire ; +2.classes=4
maternelle 2 classes elementaire 4 classes ordi pour l'elem et tablettes pr la mat → +1.type=maternelle ; +1.classes=2 ; +2.type=elementaire ; +2.classes=4 ; +2.pac·.option=ordinateurs ; +1.pac·.option=tablettes
nous sommes un RPI avec 3 communes → rien
l'école a 3 classes → ·.classes=3
notre école compte 4 classes et n'a pas la fibre → ·.classes=4
bonjour on est une petite commune avec 2 classes on a pas le snee → classes=2 ; ·.niveau=pas-atteint
Nous avons 3 écoles → rien
4 écoles et 22 classes → classes=22
la commune compte 22 classes réparties sur 4 écoles → classes=22
22 classes sur 4 écoles → classes=22
Meylan, 4 groupes scolaires → commune=Meylan ; {type: +1.type=primaire++2.type=primaire++3.type=primaire++4.type=primaire | +1.type=maternelle++2.type=maternelle++3.type=maternelle++4.type=maternelle | +1.type=elementaire++2.type=elementaire++3.type=elementaire++4.type=elementaire}
on a un groupe scolaire de 10 classes → +1.classes=10 ; {type: +1.type=primaire | +1.type=maternelle | +1.type=elementaire}
la ville de Pont-de-Claix a 45 classes → commune=Le Pont-de-Claix ; classes=45
Le Pont de Claix, 45 classes → commune=Le Pont-de-Claix ; classes=45
pont de claix → commune=Le Pont-de-Claix
LE PONT-DE-CLAIX 45 CLASSES → commune=Le Pont-de-Claix ; classes=45
st martin le vinoux 15 classes → commune=Saint-Martin-le-Vinoux ; classes=15
st marcelin → commune=Saint-Marcellin
la tronche 10 classes → commune=La Tronche ; classes=10
allevar → commune=Allevard
Les avenières → commune=Les Avenières Veyrins-Thuellin
Saint-Pierre d'Allevard → commune=Crêts en Belledonne
je suis élue à Gières → commune=Gières
secrétaire de mairie à Theys → commune=Theys
adjointe à Biviers, 6 classes → commune=Biviers ; classes=6
directrice de l'école élémentaire de Corenc → commune=Corenc ; +1.type=elementaire
la directrice de l'école Paul Eluard à Saint-Martin-d'Hères → commune=Saint-Martin-d'Hères ; +1.nom=Paul Eluard
Grenoble : école Jean Macé, 12 classes → commune=Grenoble ; +1.nom=Jean Macé ; +1.classes=12
on a jamais eu d'équipement numérique → planAnterieur=jamais
on a eu un plan en 2020 → planAnterieur=depuis-2018
on a été équipés avant 2017 → planAnterieur=avant-2018
notre école a été équipée en 2014 avec des TBI → planAnterieur=avant-2018
tablettes pour les CP → ·.pac·.option=tablettes
on hésite entre tablettes et ordinateurs → {option: ·.pac·.option=tablettes | ·.pac·.option=ordinateurs}
plutôt des ordinateurs que des tablettes → ·.pac·.option=ordinateurs ; <C>
pas de tablettes, des ordinateurs → ·.pac·.option=ordinateurs
20 tablettes au lieu de 10 → ·.pac·.option=tablettes ; ·.pac·.nombre=20 ; <C>
20 tablettes pas 10 → ·.pac·.option=tablettes ; ·.pac·.nombre=20
20 tablettes et non 10 → ·.pac·.option=tablettes ; ·.pac·.nombre=20 ; <C>
1 PAC 20 tablettes avec 3 VPI et 3 visualiseurs → ·.nombrePac=1 ; ·.pac·.option=tablettes ; ·.pac·.nombre=20 ; ·.pac·.vpi=3 ; ·.pac·.visualiseur=3
1 pac avec 20 tab, 15 casques, un chariot et le mdm → ·.nombrePac=1 ; ·.pac·.option=tablettes ; ·.pac·.nombre=20 ; ·.pac·.casque=15 ; ·.pac·.chariot-20=1 ; ·.pac·.mdm=1
2 VPI 1 ENI 86" → ·.pac·.vpi=2 ; ·.pac·.eni-86=1
un ENI de 75 pouces pour la maternelle → +1.type=maternelle ; +1.pac·.eni-75=1
pas de VPI → rien
ni VPI ni ENI → rien
avec des casques → {quantite: }
4 classes pour un PAC → ·.nombrePac=1 ; ·.pac·.classes=4
un PAC pour 4 classes → ·.nombrePac=1 ; ·.pac·.classes=4
on veut équiper 6 classes → {classes: classes=6 | }
équiper 3 classes avec 20 tablettes → ·.pac·.classes=3 ; ·.pac·.option=tablettes ; ·.pac·.nombre=20
15 PAC → ·.nombrePac=15
un PAC par école → **.nombrePac=1
deux PAC dans chaque école → **.nombrePac=2
trois PAC à l'élémentaire et un à la maternelle → +1.type=elementaire ; +2.type=maternelle ; +1.nombrePac=3 ; +2.nombrePac=1
élémentaire : 6 classes, 2 PAC, 20 Mb/s, pas de SNEE → +1.type=elementaire ; +1.classes=6 ; +1.debit=20 ; +1.niveau=pas-atteint ; +1.nombrePac=2
maternelle : 3 classes, 1 PAC, 8 Mb/s, SNEE ok → +1.type=maternelle ; +1.classes=3 ; +1.debit=8 ; +1.niveau=atteint ; +1.nombrePac=1
Maternelle Pasteur 3 cl / Elem Pasteur 6 cl → +1.nom=Pasteur ; +1.type=maternelle ; +1.classes=3 ; +2.nom=Pasteur ; +2.type=elementaire ; +2.classes=6
école maternelle publique de 3 classes → +1.type=maternelle ; +1.statut=publique ; +1.classes=3
une école privée de 4 classes et une publique de 8 classes → +1.statut=privee ; +1.classes=4 ; +2.statut=publique ; +2.classes=8
école élémentaire du centre 8 classes, école élémentaire des Iles 4 classes → +1.nom=du Centre ; +1.type=elementaire ; +1.classes=8 ; +2.nom=Les Iles ; +2.type=elementaire ; +2.classes=4
débit 100 mo → {debit: ·.debit=100 | ·.debit=800}
100 Mo/s en fibre → {debit: ·.debit=100 | ·.debit=800}
10 mbps seulement → ·.debit=10
une connexion de 20 mega bits par seconde → ·.debit=20
entre 10 et 15 Mb/s → {debit: }
30 ou 40 Mb/s → {debit: }
environ 20 Mb/s → {debit: ·.debit=20}
on a la fibre → {debit: }
pas de fibre → rien
4G → rien
le taux est de 50 % → ·.niveau=atteint
on est à 50% → ·.niveau=atteint
subvention à 70% → ·.niveau=pas-atteint
70 % des élèves → rien
2000€ → rien
11800 → seul=11800
12 610 € → rien
5k€ de budget → budget=5000
budget 5000 → seul=5000
nous disposons de 8 000 euros → budget=8000
devis TTC 2400 € pour le VPI → {devis: }
tablettes à 11 000 € HT → ·.pac·.option=tablettes ; {devis: devis.tablettes-10=11000 ht | devis.tablettes-20=11000 ht}
ordinateurs : 12 000 € HT pour 20 → ·.pac·.option=ordinateurs ; {devis: devis.ordinateurs-10=12000 ht | devis.ordinateurs-20=12000 ht}
30 € le casque → {devis: devis.casque=30 ht}
4 classes pour ce PAC → ·.pac·.classes=4
ce PAC équipe 4 classes → ·.pac·.classes=4
un PAC de 4 classes → ·.nombrePac=1 ; ·.pac·.classes=4
ce PAC-là c'est pour 2 classes → ·.pac·.classes=2
le PAC 2 concerne 3 classes → ·.pac#2.classes=3
3 classes sur le PAC 2 → ·.pac#2.classes=3
chaque PAC équipe 2 classes → ·.pac*.classes=2
2 classes par PAC → ·.pac*.classes=2
nombre de classes pour ce PAC : 4 → seul=4
6 classes pour 2 PAC → ·.nombrePac=2 ; {classes: ·.pac*.classes=3 | classes=6}
14 classes pour 4 PAC → classes=14 ; ·.nombrePac=4
on veut un PAC, on a 14 classes → classes=14 ; ·.nombrePac=1
le PAC maternelle pour 2 classes et le PAC élémentaire pour 3 classes → ·.pac[maternelle].genre=maternelle ; ·.pac[maternelle].classes=2 ; ·.pac[elementaire].genre=elementaire ; ·.pac[elementaire].classes=3
1 école primaire privée, 3 PAC dont 1 maternelle → +1.type=primaire ; +1.statut=privee ; +1.nombrePac=3 ; +1.pac#1.genre=maternelle ; +1.pac#2.genre=elementaire ; +1.pac#3.genre=elementaire
école primaire, 3 PAC : 2 en élémentaire et 1 en maternelle → +1.type=primaire ; +1.nombrePac=3 ; +1.pac#1.genre=elementaire ; +1.pac#2.genre=elementaire ; +1.pac#3.genre=maternelle
3 PAC : 2 en élémentaire et 1 en maternelle → +1.type=elementaire ; +2.type=maternelle ; +1.nombrePac=2 ; +2.nombrePac=1
2 PAC maternelle et 1 élémentaire → ·.nombrePac=3 ; ·.pac#1.genre=maternelle ; ·.pac#2.genre=maternelle ; ·.pac#3.genre=elementaire
2 PAC pour l'élémentaire et 1 pour la maternelle → +1.type=elementaire ; +2.type=maternelle ; +1.nombrePac=2 ; +2.nombrePac=1
20 tablettes pour l'élémentaire et 10 pour la maternelle → +1.type=elementaire ; +2.type=maternelle ; +1.pac·.option=tablettes ; +1.pac·.nombre=20 ; +2.pac·.option=tablettes ; +2.pac·.nombre=10
une école de 5 classes et une de 7 → +1.classes=5 ; +2.classes=7
la maternelle a 3 classes et l'élémentaire 5 → +1.type=maternelle ; +1.classes=3 ; +2.type=elementaire ; +2.classes=5
la mat a 2 PAC et l'élem 3 → +1.type=maternelle ; +2.type=elementaire ; +1.nombrePac=2 ; +2.nombrePac=3
2 VPI à 2 000 € HT l'unité → devis.vpi=2000 ht ; ·.pac·.vpi=2
20 tablettes à 590 € HT l'unité → ·.pac·.option=tablettes ; ·.pac·.nombre=20 ; {devis: }
590 € la tablette → ·.pac·.option=tablettes ; {devis: }
3 VPI à 1 500 € HT pièce et 2 visualiseurs à 200 € HT → devis.vpi=1500 ht ; ·.pac·.vpi=3 ; ·.pac·.visualiseur=2 ; {devis: devis.visualiseur=200 ht}
25 mb en descendant et 5 en montant → ·.debit=25
5 mb montant → {debit: }
25 mb en descente → ·.debit=25
une école à 70 % et une à 50 % → +1.niveau=pas-atteint ; +2.niveau=atteint
2 écoles à 70 % et 1 à 50 % → +1.niveau=pas-atteint ; +2.niveau=pas-atteint ; +3.niveau=atteint
la maternelle à 50% et l'élémentaire à 70% → +1.type=maternelle ; +1.niveau=atteint ; +2.type=elementaire ; +2.niveau=pas-atteint
70 % pour la maternelle, 50 % pour l'élémentaire → +1.niveau=pas-atteint ; +1.type=maternelle ; +2.niveau=atteint ; +2.type=elementaire
70 % de nos élèves sont boursiers → rien
ni la maternelle ni l'élémentaire n'ont eu le SNEE → +1.type=maternelle ; +2.type=elementaire ; +1.niveau=pas-atteint ; +2.niveau=pas-atteint
fibre 100 Mb/s, wifi partout, ENT oui → ·.debit=100 ; ·.wifi=complet ; ·.ent=ent-sdet
wifi oui, ENT non, SNEE non, fibre oui → ·.ent=a-choisir ; ·.niveau=pas-atteint ; {wifi: ·.wifi=complet | ·.wifi=partiel} ; {debit: }
une élémentaire Pasteur 5 classes pas encore atteint, et une maternelle Lilas de 6 classes, déjà atteint → +1.nom=Pasteur ; +1.type=elementaire ; +1.classes=5 ; +1.niveau=pas-atteint ; +2.nom=Lilas ; +2.type=maternelle ; +2.classes=6 ; +2.niveau=atteint
le plafond est déjà atteint → rien
5 maternelle 9 elementaire → {classes: classes=14 | +1.type=maternelle++2.type=maternelle++3.type=maternelle++4.type=maternelle++5.type=maternelle++6.type=elementaire++7.type=elementaire++8.type=elementaire++9.type=elementaire++10.type=elementaire++11.type=elementaire++12.type=elementaire++13.type=elementaire++14.type=elementaire}
`;

describe('facts of a first message', () => {
  for (const ligne of PHRASES.trim().split('\n')) {
    const [texte = '', attendu = ''] = ligne.split(' → ');
    it(texte, () => {
      const lu = lireFaits(texte, { ecoles: [], taux: { 'pas-atteint': 70, atteint: 50 } });
      assert.equal(enCourt(lu), attendu);
    });
  }
});
