/**
 * What the assistant must decline, one a line: the world at large, then traps that sound close to the subject.
 * Silences of the call (VAT, DETR…) are not here: the FAQ answers them as silences.
 */
export const PHRASES_HORS_SUJET = `
quel temps fait-il {demain|à Grenoble|aujourd'hui|ce week-end}
météo {Grenoble|de demain|des neiges|}
va-t-il {pleuvoir|neiger} {demain|ce soir}
recette {de la tarte aux pommes|du gratin dauphinois|de crêpes|des ravioles}
comment faire {un gâteau au chocolat|une pâte à pizza|cuire des pâtes|un barbecue}
qui est {le président de la République|le ministre de l'éducation|Napoléon|le préfet de l'Isère|la présidente de la région|Zidane}
pour qui {voter|dois-je voter aux municipales}
que penses-tu {de Macron|du gouvernement|de la réforme des retraites|de l'immigration|de la guerre}
{impôts|déclaration d'impôts|taxe foncière|taxe d'habitation|impôt sur le revenu} {comment faire|combien|quand|}
comment {remplir|payer|contester} {mes impôts|ma taxe foncière|une amende|ma déclaration de revenus}
combien gagne {un professeur des écoles|un maire|un instituteur|une ATSEM|un député}
salaire {des profs|d'un enseignant|d'une directrice d'école|d'une AESH|des enseignants}
{subvention|aide|financement} {voirie|pour la voirie|pour refaire la route|pour la rénovation énergétique|pour le gymnase|pour la salle des fêtes|pour l'église|pour un city stade|pour une piscine|pour les associations|pour l'assainissement}
{panneaux solaires|panneaux photovoltaïques|isolation|chaudière|rénovation énergétique} {sur l'école|de l'école|subvention|aide|}
{MaPrimeRénov|prime énergie|bonus écologique|chèque énergie|prime d'activité|APL|RSA|allocation de rentrée scolaire}
comment toucher {l'APL|le RSA|le chômage|la CAF|les allocations familiales}
{cantine|la cantine|menu de la cantine|prix de la cantine|tarif de la cantine|inscription cantine} {|bio|scolaire|à 1 euro}
{périscolaire|garderie|centre aéré|colonie de vacances|centre de loisirs} {tarif|inscription|horaires|subvention|}
inscription {à l'école|scolaire|au collège|au lycée|en crèche|à la maternelle de mon fils}
{vacances scolaires|dates des vacances|calendrier scolaire|vacances de février zone A|rentrée scolaire 2023}
{ordinateurs|tablettes|équipement|subvention|matériel numérique} {pour ma bibliothèque|pour la médiathèque|pour la mairie|pour l'EHPAD|pour la crèche}
{Pass Région|ordinateur lycéen|ordi lycée région|tablettes collège département}
combien font {2 + 2|12 fois 8|la racine de 144|15 divisé par 3|37 x 48}
{calcule|calculer} {la racine carrée de 9|une intégrale|un pourcentage de réduction|l'aire d'un cercle|mon IMC}
résous {l'équation|x² + 2x = 0|cette équation}
{fais|aide-moi à faire} {mes devoirs|le devoir de maths de mon fils|une dissertation|ma rédaction|un exposé sur les dinosaures}
{écris|code|programme} {du code python|une fonction javascript|un script|un site web|une requête SQL}
comment {installer Windows|réparer mon ordinateur|déboguer python|programmer en scratch|réinitialiser mon mot de passe Windows}
{mon imprimante|mon wifi|ma box|mon téléphone|mon ordinateur|outlook|ma messagerie} {ne marche plus|est en panne|ne s'allume plus|est bloqué}
{quelle est|c'est quoi} la capitale {de l'Australie|du Pérou|de la Mongolie}
{quelle est|} la {hauteur du mont Blanc|distance terre lune|population de la France|vitesse de la lumière}
qui a {gagné la coupe du monde|inventé le téléphone|écrit Les Misérables|peint la Joconde|gagné hier soir}
score du match {de l'OM|de rugby|du PSG|du FCG|d'hier}
{programme télé|films au cinéma|horaires du cinéma|série à regarder|quel film voir}
{horaires de bus|horaire du train Grenoble Lyon|prix d'un billet de train|itinéraire pour aller à Voiron|réserver un hôtel|vol pour Rome}
{quelle heure est-il|quel jour sommes-nous|on est quel jour|heure à Tokyo}
{paroles de|chante} {la Marseillaise|Jacques Brel|Au clair de la lune}
{mal de tête|j'ai de la fièvre|symptômes de la grippe|quel médicament prendre|mon enfant est malade|médecin de garde}
{ma femme m'a quitté|je suis triste|je me sens seul|je suis déprimé|comment trouver l'amour|problèmes de couple}
{que dois-je faire de ma vie|quel métier choisir|changer de travail|comment démissionner}
{bitcoin|cours de la bourse|acheter des actions|placer mon argent|crédit immobilier|taux d'emprunt|taux du livret A|taux de TVA du restaurant}
{traduis|traduction} {bonjour en anglais|cette phrase en allemand|en espagnol|merci en japonais}
{horoscope|signe astrologique|numéros du loto|mots croisés|sudoku}
{mariage à la mairie|acte de naissance|carte d'identité|passeport|permis de construire|cadastre|liste électorale|PACS} {comment faire|délai|demande|}
{PLU|plan local d'urbanisme|éclairage public|déchetterie|ramassage des ordures|poubelles|cimetière|police municipale|déneigement} {|de ma commune|horaires|règlement}
{vidéosurveillance|caméras de surveillance|alarme de l'école|sécurité incendie|PPMS|amiante dans l'école} {|subvention|réglementation}
construire {une école|une nouvelle école|un gymnase|un préau} {|subvention}
{toiture|chauffage|peinture|mobilier|tables et chaises|cour d'école|jeux de cour|préfabriqué} {de l'école|pour l'école|subvention|financement}
{carte scolaire|dérogation scolaire|changement d'école|harcèlement scolaire|absence d'un enseignant|grève des enseignants|remplacement de la maîtresse}
{transport scolaire|car scolaire|ramassage scolaire|pédibus} {tarif|inscription|subvention|}
{AESH|ATSEM|demande d'AESH|MDPH|recrutement d'une ATSEM} {|comment|salaire}
{élection|élections} {municipales|des parents d'élèves|présidentielles} {date|2026|}
{mutation|concours|CRPE|mouvement intra|retraite|congé maternité} {des enseignants|professeur des écoles|d'un prof|}
{uniforme|sortie scolaire|classe de neige|classe verte|voyage scolaire|fête de l'école|kermesse} {|financement|autorisation|organisation}
{subventions européennes|fonds vert|LEADER agricole} {|montant|comment candidater|dossier}
{conseiller numérique|maison France Services|fracture numérique des seniors|cours d'informatique pour retraités} {|comment|subvention}
{antenne 5G|antenne relais|raccordement fibre de ma maison|panne internet chez moi|quel forfait mobile choisir|box internet moins chère}
{vaccin|covid|masques|pass sanitaire|gestes barrières} {|à l'école|obligatoire}
{bouquet de fleurs|cadeau de Noël|idée cadeau|anniversaire de ma fille|livrer une pizza|commander un taxi}
{achète|acheter} {une voiture|un iPhone|une PS5|une maison|un vélo électrique} {|pas cher}
{quel est le meilleur|quelle est la meilleure} {téléphone|voiture|restaurant de Grenoble|marque de télé|ordinateur pour jouer}
{le sens de la vie|dieu existe-t-il|la terre est-elle plate|les extraterrestres existent-ils}
{dinosaures|trous noirs|photosynthèse|guerre de Cent Ans|révolution française|tables de multiplication|conjugaison du verbe aller}
comment {apprendre à lire|apprendre l'anglais|perdre du poids|arrêter de fumer|dormir mieux|jardiner|tailler les rosiers|tondre la pelouse}
{mon chien|mon chat|le chien du voisin} {est malade|aboie|a disparu}
{voisin bruyant|conflit de voisinage|divorce|avocat|porter plainte|testament|héritage}
{DGF|dotation globale de fonctionnement|budget communal M57|indemnités du maire|statut de l'élu|démission d'un conseiller municipal|quorum du conseil municipal}
{comment rédiger|modèle de} {une délibération pour la voirie|un arrêté municipal|une lettre de motivation|un CV|un discours de vœux|un règlement intérieur}
{livres|manuels papier|fournitures scolaires|cahiers|cartables|photocopieur} {|prix|subvention|gratuits}
{effectifs|nombre d'élèves|seuil d'ouverture|moyenne d'élèves} {par classe en France|dans le département|d'une classe}
{évaluations nationales|notes|bulletins|programme de CM2|programme d'histoire|rythmes scolaires|semaine de 4 jours}
résultats du {bac|brevet|concours}
parcoursup
dis-moi {un secret|quelque chose d'intéressant|des nouvelles|l'actualité}
{actualités|les infos du jour|journal du jour}
{IA|intelligence artificielle} {à l'école, pour ou contre|va-t-elle remplacer les profs}
{installer|configurer} {une imprimante|un VPN|un jeu|Minecraft|TikTok}
{jeux vidéo|Minecraft|Fortnite|Netflix|Facebook|Instagram|TikTok}
{prix|cours|combien coûte} {du gazole|de l'essence|d'un car scolaire|d'une voiture|d'un tracteur|du fioul|de l'or|d'un repas|d'une place de concert|d'un billet}
{qu'est-ce que|c'est quoi} {la laïcité|la photosynthèse|le plan vigipirate|un arrondissement|une comète|le big bang|la TVA intracommunautaire|le RSA|un PLU|le pass culture|la loi de 1905}
{numéro|téléphone} {du SAMU|des pompiers|de la gendarmerie|du plombier|de la pizzeria|du médecin}
{écris|rédige}-moi {un mail d'invitation|un poème|une chanson|une lettre d'amour|un discours|un communiqué de presse}
{je cherche|je recherche} {un emploi|un stage|un logement|une nounou|un plombier|une location de vacances|un médecin}
{horaires|heures d'ouverture} {de la mairie|de la piscine|de l'école|de la préfecture|de la poste|de la bibliothèque}
{aide|subvention|prime} {vélo électrique|à l'achat d'une voiture|pour les agriculteurs|pour les commerçants|au logement|pour isoler ma maison|pour un tracteur|skate-park|pour le stade}
{combien d'habitants|quelle population|quelle altitude|quel code postal} {à Grenoble|a Voiron|de ma commune|à Vienne}
{combien de|nombre de} {députés|communes en France|joueurs au rugby|planètes|jours dans l'année|litres dans un mètre cube|calories dans une pomme}
{le président|le maire de Grenoble|le recteur|le ministre|le directeur académique} {c'est qui|comment s'appelle-t-il|est de quel parti}
{mon mari|mon fils|ma mère|mon patron|mon collègue} {ne m'aime plus|est insupportable|a de la fièvre|est au chômage|m'énerve}
{climatisation|ventilateurs|chauffage|peinture|volets|portail|parking|clôture} {dans les classes|de l'école|de la cour|de la mairie}
{vendre|louer|acheter} {un terrain communal|un logement communal|une licence IV|un bâtiment communal}
{fiche|exercice|leçon|évaluation} {de révision|de maths|sur les fractions|de grammaire|de conjugaison|de dictée CM1}
{l'actu|la guerre en Ukraine|le réchauffement climatique|la grève|le Tour de France|les jeux olympiques}
{mot de passe|mon compte|mon adresse mail|ma boîte} {Gmail|Facebook|impots.gouv|oublié|piraté|outlook}
{combien d'élèves|nombre d'élèves|effectif} {maximum|moyen|minimum} {par classe|par enseignant|en France}
{collecte|ramassage|tri} {des encombrants|des déchets verts|des ordures|du verre|sélectif}
comment {planter|semer|arroser|tailler|récolter} {des tomates|des fleurs|un arbre|une haie|des fraises}
que penses-tu {du maire de Lyon|de mon maire|du préfet|du conseil municipal|de la ministre}
la fibre {arrive quand chez moi|dans mon quartier|pour mon appartement|chez un particulier}
{contester|empêcher|lutter contre} {une fermeture de classe|la carte scolaire|la fermeture de l'école}
combien coûte {une baguette|un café|un timbre|une maison|un abonnement de train|un vélo|un mariage}
explique-moi {la relativité|la bourse|le foot|les fractions|la mécanique quantique|l'inflation}
combien de {points|mètres|litres|kilos|grammes} {pour un permis|dans un mile|dans une tonne|dans un gallon}
{calcule|combien font} {17 fois 23|8 plus 9|120 moins 45|12 divisé par 4}
{la réforme|le programme|le niveau} {du lycée|du bac|du baccalauréat}
qui a {inventé|découvert|construit} {l'imprimerie|l'Amérique|la tour Eiffel|l'électricité}
{j'aimerais|je voudrais} {partir en vacances|acheter une maison|changer de voiture|apprendre le piano}
{qu'est-ce que|que} {vous pensez|tu penses} {du maire de Lyon|de la politique|du foot|de Paris}
{le directeur|la maîtresse|l'enseignant|la directrice} {de l'école est absent|est malade|n'est pas remplacée|est en grève}
comment faire {un bon CV|une lettre de motivation|un prêt|un budget personnel}
{que vaut|quel est le cours de} {l'action Total|l'or|le bitcoin|l'euro}
{aide|consultation} juridique {gratuite|}
quel est le budget {de l'État|de la France|du Département|de la Région}
{panneaux photovoltaïques|panneaux solaires} sur {le toit de la mairie|l'école|le gymnase}, quelle aide
{la fibre|internet} {arrive quand|arrivera quand} {dans mon quartier|chez moi|dans ma rue}
on {voudrait|aimerait|cherche à} {installer|poser|mettre|acheter} {des panneaux solaires|des panneaux photovoltaïques|un city-stade|une pompe à chaleur|des jeux dans la cour|des lampadaires} {|sur le toit de la mairie|dans le village}, {quelle aide|quelle subvention|combien}
{quel âge|à quel âge} pour {entrer en maternelle|aller à l'école|voter|la retraite}
{résultats|classement|matchs} {de la ligue 1|du championnat|du tournoi|de la coupe}
{combien coûte|prix d'|le prix d'|combien pour|c'est combien} {une tablette|un iPad|un ordinateur|un PC portable|un vidéoprojecteur} {chez Darty|à la Fnac|chez Boulanger|sur Amazon|au magasin|chez Leclerc|d'occasion|sur Leboncoin}
{prix|tarif|coût} d'un {abonnement Starlink|forfait Orange|abonnement Free|forfait mobile|abonnement Netflix}
{le débit de la fibre|le prix de la fibre|l'abonnement fibre|une box} chez {Orange|SFR|Free|Bouygues} {|c'est combien|quel prix}
le budget {participatif|municipal|de fonctionnement} de {la commune|la ville|Voiron}
{code postal|population|nombre d'habitants|maire} de {Crolles|Voiron|Vif|Grenoble}
horaires {du train|du bus|du tram|de la mairie|de la déchetterie} {|Voiron Lyon|de Grenoble}
{meilleur|un bon} {restaurant|hôtel|coiffeur} {de Grenoble|à Voiron|du coin}
que penses-tu du maire de {Grenoble|Voiron}
{bitcoin|cours de la bourse|cryptomonnaie|le cours du dollar} {|2 euros|aujourd'hui}
20 tablettes de chocolat
{résumé|critique|personnages} {de Harry Potter|du tome 4|du livre|du film}
{harry potter|le petit prince|les misérables} résumé`;
