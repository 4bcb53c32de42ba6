/** More of what the assistant must decline: a mayor's, a teacher's or a parent's other concerns, in the words of the call. */
export const PHRASES_HORS_SUJET_VOISINES = `
{modèle de|rédiger une|exemple de|faut-il une} délibération {pour un emprunt|pour le budget|pour vendre un terrain|pour le personnel communal|pour la cantine|sur la voirie|pour les indemnités}
{le maire|un adjoint|un conseiller municipal} {peut-il être révoqué|peut-il démissionner|peut-il être poursuivi|a-t-il droit à un congé|peut-il cumuler deux mandats}
{aide|subvention|dotation|DETR|financement} {pour le toit de la mairie|pour des panneaux solaires|pour la réfection de la toiture|pour une chaudière à bois|pour la station d'épuration|pour un pumptrack|pour l'église du village|pour la crèche|pour un véhicule électrique|pour les lycéens|pour le tourisme}
{ma connexion|mon abonnement|ma box|mon débit} {à la maison|chez moi|à mon domicile|personnelle|dans mon appartement} {est lente|est en panne|coûte trop cher|ne marche pas}
{tarif|prix|facture} {de l'eau|du gaz|de l'électricité|du fioul|de l'assainissement|du cimetière|de la garderie} {dans ma commune|au village|}
{la région|le lycée|le rectorat} {paye-t-elle les ordinateurs des lycéens|donne-t-il un ordinateur aux lycéens|recrute-t-il des professeurs|équipe-t-il les lycées}
{les enfants|mon fils|ma fille|un élève} {peut aller à l'école malade|a de la fièvre|a des poux|s'est blessé dans la cour|ne veut plus aller à l'école|a perdu son manteau|est allergique|mange à la cantine|part en classe de neige}
{écran|tablette|ordinateur|téléphone} {de mon fils cassé|personnel en panne|à acheter pour noël|pour jouer|qui ne s'allume plus|bloqué par un mot de passe|d'occasion à vendre}
{quelle tablette acheter|quel ordinateur choisir|quel téléphone acheter} {pour ma fille|pour mon anniversaire|pour regarder des films|pour ma mère}
{horaires|menu|règlement|inscription|tarifs} {de la médiathèque|du centre de loisirs|de la piscine|du gymnase|du cinéma|de la cantine|du stade}
{une blague|une devinette|un poème|une chanson|des rimes|trois mots qui riment} {sur les profs|sur l'école|avec école|avec maire|sur les maires}
{formation|concours|diplôme} {de secouriste|d'ATSEM|pour devenir enseignant|de pompier volontaire|de boulanger|au permis poids lourd|BAFA}
{qui dépose|où déposer|comment déposer} {une plainte|un permis de construire|une main courante|un préavis de grève|un brevet d'invention|ses clés}
{date limite|date de clôture|échéance} {des inscriptions au lycée|de déclaration d'impôts|de Parcoursup|du concours de la fonction publique|pour les listes électorales|de vote du budget primitif}
{association|parents d'élèves|conseil d'école} {élection des délégués|organiser une kermesse|statuts d'association|assurance de l'association|vente de gâteaux|loto de l'école|compte bancaire}
{supprimer|récupérer|changer} {mon compte facebook|mes photos|mon mot de passe ameli|mon abonnement netflix|mon contrat edf|ma carte vitale}
{garantie|réparation|panne} {de ma voiture|de mon frigo|de ma chaudière|de la photocopieuse de la mairie|du car|de l'ascenseur}
{qui appeler|numéro|contact} {pour une fuite d'eau|pour un nid de frelons|en cas d'incendie|pour les encombrants|pour le chien errant|pour un mariage}
{les maîtresses|les professeurs|l'institutrice} {sont en grève demain|partent à la retraite|crient trop|sont mal payées|ont trop d'élèves|manquent de remplaçants}
{fermeture|ouverture} {de la piscine|du bureau de poste|de la gendarmerie|du col|de la boulangerie|de la pêche}
{conseil municipal|maire|commune} {ordre du jour du prochain conseil|fusion de communes|jumelage avec une ville|plan communal de sauvegarde|bulletin municipal|nom des habitants}
{maintenance|entretien} {des espaces verts|de la voirie|de l'ascenseur|des chaudières|du terrain de foot}
{assurance|responsabilité} {scolaire|de la voiture|habitation|du maire|des bâtiments communaux}
{données|fichier} {électorales|des impôts|météo|de population insee|cadastrales}
{les ondes|le linky|la 5g} {dans mon quartier|sur mon toit|et mon compteur|et les abeilles}
{sauvegarder|reprendre|continuer} {mes photos|ma partie de jeu|mes études|une activité professionnelle|une entreprise}
{temps d'écran|contrôle parental|addiction aux jeux} {sur iphone|sur la console|pour mon ado|sur youtube}
{livraison|délai de livraison} {de mon colis|d'une pizza|amazon|du fioul|des repas à domicile}
{calendrier|agenda|dates} {des marées|des vendanges|des brocantes|de la chasse|du carnaval|des concerts|du ramassage des poubelles}
{arrondi|arrondir} {un nombre décimal|à la dizaine|ma retraite|mes mensualités}
{je suis|nous sommes} {en vacances|à la retraite|fatigué|au chômage|enceinte|en retard au travail|malade}`;
