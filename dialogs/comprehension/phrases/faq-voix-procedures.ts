/** More ways of asking how a candidature goes, what it is in short, and what the call says nothing of. */
export const VOIX_PROCEDURES: Readonly<Record<string, string>> = {
  'appel-en-bref': `
{résume-moi|résumez|tu peux me résumer|vous pouvez me résumer|fais-moi un résumé de|un résumé rapide de} {l'appel|l'AMI|le dispositif|le programme|tout ça|l'appel à projets}
{explique-moi|expliquez-moi} {l'appel|le dispositif|l'AMI} {en deux mots|en deux phrases|simplement|rapidement|comme si j'avais cinq ans}
{de quoi s'agit-il exactement|c'est quoi cet appel en gros|en quoi consiste l'appel|en quoi ça consiste|de quoi ça parle|ça propose quoi concrètement}
{les points clés|les grandes lignes|l'essentiel|les points importants|ce qu'il faut retenir|les infos principales} {de l'appel|du dispositif|pour le conseil|à présenter au conseil municipal|pour mes adjoints|de cet AMI|}
{qu'est-ce que la commune y gagne|qu'est-ce qu'on y gagne|quel intérêt pour notre village|pourquoi candidater|pourquoi répondre à cet appel|à quoi on a droit en gros|à quoi peut prétendre une commune}
{que pouvez-vous pour nous|qu'est-ce que vous proposez pour nos écoles|on peut avoir quoi pour l'école|qu'est-ce qu'on peut avoir|qu'est-ce que mon école peut obtenir|que peut-on demander}
{c'est intéressant pour une petite commune|est-ce que ça vaut le coup|ça vaut le coup de candidater|ça vaut la peine pour deux classes}
j'ai besoin d'un récap de l'appel, vite
je dois présenter le dispositif demain, que dire
donnez moi les infos essentielles sur l'aide au numérique des écoles
quelles aides pour équiper notre école en numérique
qu'est ce que ça offre aux écoles
resumé svp
vue d'ensemble du dispositif
synthèse pour les élus`,
  'etapes-candidature': `
{quelles sont|c'est quoi|donnez-moi|liste-moi|dites-moi} {les étapes|la marche à suivre|la procédure|les démarches|le déroulé|le mode d'emploi} {|pour candidater|pour répondre|pour déposer|de la candidature|à suivre}
{par où|par quoi} {commencer|on commence|je commence|faut-il commencer|débuter}
{je ne sais pas|on ne sait pas|je sais pas} par où {commencer|démarrer}
{comment|de quelle façon} {procéder|s'y prendre|je m'y prends|on s'y prend|faire pour candidater|faire pour participer|répondre à l'appel|se lancer|démarrer|s'inscrire au programme|monter la candidature}
{que dois-je faire|qu'est-ce que je dois faire|que faut-il faire|on doit faire quoi} {en premier|d'abord|dans l'ordre|étape par étape|pour candidater|pour bénéficier de l'aide}
mode d'emploi svp
check list des étapes
le maire me demande de m'occuper du dossier tne je fais quoi
planning des choses à faire avant le dépôt
première fois que je monte ce genre de dossier, les étapes ?`,
  'difference-taux': `
{quelle est la différence|c'est quoi la différence|différence} entre {50 et 70|70 et 50|le 50 et le 70|50 % et 70 %|les deux taux|les deux pourcentages}
{pourquoi} {certaines écoles ont 70 et d'autres 50|deux taux|un taux de 50 et un de 70|on n'a pas tous le même pourcentage}
{combien gagne-t-on|combien on gagne|combien on perd|qu'est-ce qu'on perd} {à être à 70 plutôt qu'à 50|si l'école est à 50 au lieu de 70|entre 50 et 70|en passant de 70 à 50}
{ça change quoi|qu'est-ce que ça change} {d'être à 50 ou à 70|entre 50 et 70|d'avoir 50 au lieu de 70}
écart entre les deux taux
avantage du 70`,
  'difference-vpi-eni': `
{quelle différence|c'est quoi la différence|différence} entre {un vpi et un eni|le vidéoprojecteur et l'écran|l'écran interactif et le vidéoprojecteur|tbi et vpi|un écran interactif et un vidéoprojecteur interactif}
{vpi ou eni|eni ou vpi|écran ou vidéoproj|vidéoprojecteur ou écran|tbi ou vpi} {que choisir|quoi choisir|lequel est mieux|lequel prendre|vous conseillez quoi|c'est quoi le mieux|?}
{le vpi est-il mieux que l'eni|l'écran vaut-il mieux que le vidéoprojecteur|l'eni c'est mieux que le vpi}`,
  'difference-pac-ami': `
{quelle différence|c'est quoi la différence|différence|quel rapport} entre {un pac et l'ami|pac et ami|ami et pac|le tne et l'ami|tne et pac|pac et tne|l'ami, le pac et le tne}
{je confonds|je mélange|je m'y perds entre} {ami et pac|pac, ami, tne|tous ces sigles pac ami tne}
un pac c'est un ami ?
le pac fait partie de l'ami ?`,
  'paiement-echelonne': `
{peut-on|on peut|est-il possible de|possible de} {payer en plusieurs fois|étaler le paiement|échelonner la dépense|répartir la dépense sur deux exercices|payer sur deux budgets|payer l'an prochain|régler en deux fois}
{on paye|la commune paye|il faut payer} {en une fois|tout d'un coup|en plusieurs fois|d'un seul coup|sur combien d'années} {|ou en plusieurs}
{facilités de paiement|délai de paiement|échéances de paiement|calendrier de paiement}
notre budget est voté en avril, on peut inscrire la dépense sur deux ans ?`,
  'depense-differente': `
{si on dépense moins que prévu|si la facture est plus basse|si le prix réel est plus bas|si on n'achète pas tout} {il faut rembourser|on rend l'argent|que se passe-t-il|on rembourse}
{si ça coûte plus cher|si le devis final dépasse|en cas de dépassement|si les prix augmentent} {qui paye la différence|la subvention suit|que se passe-t-il|c'est pour nous}
{faut-il rendre|doit-on rembourser|on doit rendre} {la subvention|l'aide|l'argent} {si on abandonne|si on change d'avis|si on n'utilise pas tout|en cas d'abandon|}
trop perçu on fait comment`,
  'signature-convention': `
{faut-il|doit-on|il faut} {signer une convention|signer le dossier|une signature du maire|un cachet de la mairie|signer un engagement|un contrat avec le département}
{qui signe|qui doit signer} {|le dossier|la convention|les documents|la candidature}
{signature électronique|signature numérique|signer électroniquement|signature scannée} {possible|acceptée|ok|valable|c'est bon|}
{le dossier en|format} {pdf ou papier|papier ou numérique|word ou pdf|papier}
{le dossier doit être|il faut l'envoyer} {en pdf|imprimé|en papier|en version papier|par voie électronique} ?
combien d'exemplaires
y aura-t-il une convention avec le département`,
  'accord-inspection': `
{faut-il|doit-on avoir|il faut|a-t-on besoin de} {l'accord de l'inspection|l'avis de l'inspecteur|la validation de l'ien|l'accord de l'inspectrice|l'aval de la circonscription|le feu vert du rectorat|un vote du conseil d'école|l'accord du conseil d'école|l'avis du conseil d'école|l'accord des enseignants}
{l'inspecteur|l'inspection|l'ien|la circonscription|le dasen|le rectorat|le conseil d'école} {doit-il donner son accord|doit valider|doit-elle valider le projet|est-il consulté|donne son avis|doit-il voter}
{qui valide|qui doit valider} le projet pédagogique {avant l'envoi|côté éducation nationale|}
le conseiller pédagogique doit-il relire`,
  'modifier-apres-depot': `
{peut-on|on peut|est-il possible de|possible de} {modifier|changer|corriger|compléter|retirer|annuler|reprendre} {le dossier|la candidature|notre projet|notre dossier} {après le dépôt|une fois déposé|après l'envoi|après la validation|après la date limite}
{et si on change d'avis|si on veut changer|on a le droit de changer} {après|une fois le dossier parti|après avoir été retenus|après validation}
{ajouter|enlever|remplacer} {une école|un kit|un pac|du matériel} après {le dépôt|la candidature|validation}
{se désister|renoncer|abandonner|se retirer} {après coup|après la sélection|est possible|en cours de route}
on s'est trompés dans le dossier déjà envoyé`,
  'ecole-qui-ferme': `
{si une école ferme|si l'école ferme|en cas de fermeture d'école|une de nos écoles va fermer|l'école risque de fermer} {|que devient le matériel|qu'est-ce qu'on fait|on perd la subvention|entre temps|l'an prochain}
{si deux écoles fusionnent|en cas de fusion d'écoles|nos écoles vont fusionner|regroupement de nos deux écoles en cours}
{peut-on déplacer|on peut déplacer|réaffecter|transférer} {le matériel|les tablettes|les ordinateurs} {dans une autre école|vers une autre école|d'une école à l'autre}
{nouvelle école en construction|on construit un nouveau groupe scolaire|l'école déménage} {|on fait comment|le matériel suivra}`,
  'location-materiel': `
{peut-on|on peut|possible de} {louer|prendre en location|prendre en leasing} {le matériel|les tablettes|les ordinateurs|l'équipement} {|plutôt que l'acheter|au lieu d'acheter}
{location|leasing|crédit-bail|loa} {possible|subventionnée|acceptée|des tablettes|du matériel}
{du matériel reconditionné|des tablettes reconditionnées|de l'occasion|des ordinateurs d'occasion} {c'est possible|accepté|subventionné|ça passe}`,
  'installation-materiel': `
{qui installe|qui pose|qui monte|qui branche|qui configure|qui paramètre|qui met en service} {le matériel|les écrans|les vidéoprojecteurs|les bornes|les bornes wifi|les tablettes|les ordinateurs|tout ça}
{l'installation|la pose|le montage|la mise en service|le paramétrage|le câblage des écrans} {est comprise|est-elle comprise|est incluse|est à notre charge|c'est compris|est subventionnée}
{frais|coût} {d'installation|de pose|de mise en service} {|compris|à prévoir|pour la commune}
{les agents communaux|nos services techniques|un électricien} {doivent installer|doivent poser les écrans|interviennent}`,
  'usage-periscolaire': `
{peut-on|on peut|a-t-on le droit de|possible de} {utiliser|prêter|se servir de} {le matériel|les tablettes|les ordinateurs|l'équipement} {au périscolaire|à la garderie|au centre de loisirs|à la mairie|pour la médiathèque|pour les associations|hors temps scolaire|pendant les vacances|le mercredi}
{le périscolaire|le centre de loisirs|la garderie|la médiathèque|la mairie} {peut-il utiliser les tablettes|peut s'en servir|aura accès au matériel|peut-elle utiliser les ordinateurs}`,
  'combien-de-candidates': `
{combien de communes|combien de villes|combien de dossiers} {candidatent|seront retenues|sont retenues|seront retenus|vont postuler|peuvent gagner|sont en lice}
{quel est|c'est quoi} {le budget total|l'enveloppe|l'enveloppe globale|le budget global} {|de l'appel|du département|du dispositif}
{toutes les communes|tout le monde} {sera retenu|seront retenues|l'aura|aura quelque chose} ?
{il y a combien de places|nombre de places|y a-t-il un quota de communes|nombre de lauréats}
est-ce qu'il y en aura pour tout le monde`,
  livraison: `
{le matériel arrive|les tablettes arrivent|on reçoit le matériel|on est livrés} {quand|avant la rentrée|à quelle date}`,
  'maintenance-propriete': `
{le matériel doit durer combien de temps|durée de vie du matériel|au bout de combien de temps on remplace|renouvellement du matériel prévu|qui remplace le matériel cassé|qui paye les réparations|tablette volée on fait quoi|tablette cassée qui paye|assurance à prendre|en cas de panne on appelle qui|panne après deux ans}`,
  'tne-objectifs': `
{les avantages|les bénéfices|l'intérêt|le but|la finalité|les objectifs} {de ce programme|du programme|du tne|du dispositif|pour les élèves|pour nos enfants}
{à quoi ça sert|pourquoi faire tout ça|quel est le but|quels bénéfices pour les élèves}`,
  'sivu-epci': `
{nous sommes|on est|je suis dans|ici} {une com com|une communauté de communes|une intercommunalité|un syndicat scolaire|un sivos|un sivu|une communauté d'agglo}
{la com com|la communauté de communes|l'agglo|l'interco|le syndicat} {peut candidater|peut-elle déposer|a la compétence scolaire|gère nos écoles|gère les écoles, qui dépose|gère les deux écoles}
c'est le sivos qui dépose ?
la compétence école est à l'intercommunalité`,
  'tablettes-a-la-maison': `
{les tablettes seront données|on va donner les tablettes|chaque enfant garde sa tablette|les tablettes sont offertes|une tablette donnée} {aux familles|aux enfants|aux élèves|à chaque élève|}
{les enfants|les élèves} {peuvent rentrer avec|pourront garder|ramènent} {la tablette|les tablettes|l'ordinateur} {à la maison|chez eux|}`,
};
