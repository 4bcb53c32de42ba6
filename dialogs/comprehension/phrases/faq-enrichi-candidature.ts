/** Phrases about who applies and how, by FAQ entry. */
export const ENRICHI_CANDIDATURE: Readonly<Record<string, string>> = {
  'qui-peut-candidater': `
{est-ce ouvert à tout le monde en isère|quelles communes ont droit à ce programme|à qui s'adresse cet appel|quel est le public visé par l'ami|cet ami concerne-t-il toutes les communes iséroises|quelles collectivités sont éligibles}
{nous voudrions nous inscrire, avons-nous le droit|ma mairie peut-elle prétendre à cette aide|suis-je concerné en tant que maire|sommes-nous concernés par cet appel|ma commune remplit-elle les conditions|vérifier l'éligibilité de ma commune}
{quels critères faut-il remplir pour être éligible|les conditions d'accès à l'appel|conditions requises pour postuler|pré-requis pour participer|y a-t-il des conditions de population}
{une ville comme grenoble peut-elle candidater|les grandes villes ont-elles droit aussi|bourgoin-jallieu peut-elle participer|les communes de la métropole sont-elles éligibles|je suis à voiron, on peut y aller ?}
{qui a droit à l'ami|ki peut candidaté|eligibilité|qui peu postuler|on peut participer ou pas|qui est concerné par l'appel|communes éligibles|éligible ou non ?}
{bonjour, je suis maire dans le nord-isère, ma commune a-t-elle accès à ce dispositif|secrétaire de mairie en isère, je voudrais savoir si notre commune peut répondre à l'appel|l'appel est-il réservé à certaines communes|toutes les mairies peuvent s'inscrire ?}`,
  'commune-hors-isere': `
{j'habite la loire, avons-nous droit|notre école est dans les hautes-alpes|je suis maire dans le vaucluse|mairie de l'ardèche, sommes-nous éligibles|nous sommes de la région mais d'un autre département|mairie située en saône-et-loire}
{on est limitrophe de l'isère|notre commune touche l'isère mais elle est dans la drôme|à deux kilomètres de l'isère, ça compte ?|commune frontalière du département|voisins de l'isère, peut-on en profiter}
{pourquoi seulement l'isère|est-ce réservé aux isérois|faut-il être dans le 38|uniquement le 38 ?|code postal en 69, c'est bon ?|code postal 73 ou 26|on est dans le 01|département 05 possible ?}
{la métropole de lyon peut-elle candidater|annecy, chambéry, valence sont-ils éligibles|une commune de la haute-loire peut répondre ?|vienne dans l'isère ou la vienne département 86 ?|une commune du 74 est-elle admise|pas isérois, on peut ?}
{existe-t-il la même chose dans le rhône|hors departement c possible ?|commune exterieure a l isere|hors du département de l'isère|on n'est pas en isère|en dehors de l'isère|une commune qui n'est pas iséroise}`,
  'petite-commune': `
{notre village n'a que 200 âmes, ça vaut la peine de répondre ?|avec quinze élèves peut-on candidater|nous sommes minuscules, est-ce pour nous|une école à une classe a-t-elle sa place|une petite école rurale a-t-elle ses chances de participer}
{y a-t-il un seuil d'habitants|population minimale requise|effectif minimum d'élèves|à partir de combien d'habitants|à partir de combien d'élèves peut-on postuler|seuil minimal de classes|taille critique}
{les petites communes sont-elles exclues|faut-il être une grosse commune|c'est réservé aux grandes villes ?|est-ce seulement pour les grosses écoles|on est trop petits non ?|ça ne concerne pas les petits villages je suppose}
{école à classe unique de montagne|une seule maîtresse pour tous les niveaux|une école avec un seul enseignant|une école de hameau|école de 12 élèves|micro école|petite école de campagne}
{ptite commune|tout petit bled|commune de moins de 500 habitants|commune de 80 habitants|commune rurale avec peu d'enfants|on a peu d'élèves|une seul classe on peut candidater ?|2 classes c trop peu ?}`,
  'deja-equipee-candidater': `
{nos classes sont déjà bien dotées, a-t-on encore droit|l'école possède déjà des ipads, est-ce rédhibitoire|nous avons des vidéoprojecteurs depuis trois ans, on peut demander ?|il y a déjà un tbi dans chaque classe|on a acheté des ordinateurs l'an passé, est-ce bloquant}
{le fait d'avoir déjà touché une aide nous disqualifie ?|avoir bénéficié d'une subvention avant empêche-t-il de postuler|déjà subventionnés par le passé|aide déjà perçue pour le numérique|on a eu ENR en 2009, ça nous exclut ?|école numérique innovante et ruralité déjà obtenue}
{peut-on compléter un équipement existant|renouveler notre matériel vieillissant|remplacer du matériel obsolète avec cet appel|notre parc informatique a dix ans, on peut le renouveler ?|compléter les tablettes qu'on possède|moderniser un équipement ancien}
{faut-il partir de zéro pour candidater|est-ce réservé aux écoles sans matériel|seulement pour celles qui n'ont rien ?|uniquement les communes non équipées ?|pas le droit si on est équipé ?|on perd le droit de candidater si on a du matériel ?}
{ecole deja doté|deja equiper on peut quand meme ?|deja du matos peut on postuler|être déjà équipé est-il un frein|une école bien équipée est-elle refusée|commune déjà numérique peut-elle répondre}`,
  'qui-depose': `
{à qui de déposer, la mairie ou l'école|qui est le porteur de projet|qui doit signer la candidature|la signature de qui faut-il sur le dossier|qui est le déposant|au nom de qui est faite la candidature}
{c'est au premier magistrat de déposer ?|le maire en personne doit déposer ?|est-ce le rôle du maire d'envoyer la candidature|la commune est-elle le candidat officiel|qui représente la commune dans la procédure|qui valide l'envoi du dossier}
{qui est responsable du dépôt|qui fait acte de candidature|qui soumet la candidature|par qui le dossier est-il remis|qui a la charge de transmettre|qui présente la candidature|qui engage la commune}
{la mairie dépose pour toutes les écoles ?|c'est bien la mairie qui fait la démarche ?|donc c'est le maire qui signe et envoie ?|les écoles n'ont rien à déposer, c'est la mairie ?|je confirme : dépôt par monsieur le maire ?}
{ki depose|ki envoi le dossier|qui signe|qui depose dossier|le dépôt incombe à qui|le dossier doit être porté par quelle autorité|qui remet le dossier au final|dépositaire du dossier}`,
  'directeur-depose': `
{je dirige une école, puis-je faire la démarche seule|en tant que directrice je souhaite candidater sans passer par la mairie|ma mairie ne veut pas s'en occuper, puis-je le faire comme directeur|le maire n'est pas motivé, l'école peut-elle y aller seule|instit motivé mais mairie pas intéressée, comment faire}
{c'est donc à la directrice de remplir et d'envoyer ?|la candidature est faite par l'école, non ?|l'école est-elle candidate elle-même|l'école porte-t-elle le projet en son nom propre}
{un professeur des écoles peut-il s'inscrire de lui-même|une enseignante isolée peut-elle demander les tablettes|je suis maîtresse de CM2, je veux postuler|puis-je commander du matériel pour ma classe directement|l'équipe enseignante peut-elle déposer toute seule}
{le conseil des maîtres peut-il candidater|l'inspecteur peut-il déposer à la place du maire|la circonscription dépose-t-elle pour les écoles|est-ce l'éducation nationale qui candidate|sans l'accord de la mairie est-ce possible}
{directrice peut deposer ?|directeur ecole candidat|une école sans sa mairie|contourner la mairie|école qui candidate en direct|peut on se passer du maire|direction d'école qui envoie la demande}`,
  'association-candidate': `
{nous sommes parents d'élèves et voulons déposer un dossier|l'ape candidate au nom de la mairie, est-ce admis|notre association de parents candidate au lieu du village, ça marche ?|candidature portée par des parents d'élèves|une asso de parents porte la candidature à la place du maire ?|notre amicale veut financer des tablettes via l'appel|je préside le sou des écoles, comment candidater|l'association des parents peut-elle porter le projet|une association loi 1901 peut-elle répondre}
{les parents peuvent-ils demander la subvention à la place de la mairie|un collectif de parents peut-il postuler|une maman d'élève peut-elle monter la candidature|un particulier peut-il répondre à l'appel|est-ce qu'un parent élu peut déposer}
{mjc, centre de loisirs, association périscolaire : éligibles ?|la coopérative scolaire peut-elle candidater|l'usep ou l'occe peut-elle demander|le comité des fêtes peut-il être candidat|un centre social peut-il répondre}
{la peep veut déposer|l'apel peut-elle candidater|l'organisme de gestion de l'école privée peut-il porter la demande|une fondation peut-elle candidater|une entreprise peut-elle répondre}
{asso de parents candidate|ape peut postuler ?|association peut repondre ?|sou des ecole peut deposer|une asso a-t-elle le droit de candidater|les associations sont-elles éligibles}`,
  'qui-prepare': `
{je suis DGS, puis-je constituer le dossier|l'agent administratif peut-il remplir le dossier|le service scolaire peut-il rédiger la candidature|la responsable des affaires scolaires s'en charge, c'est permis ?|secrétaire à mi-temps, ai-je le droit de remplir}
{l'élue déléguée aux écoles peut-elle monter le dossier|mon adjointe va le rédiger, est-ce valable|un conseiller municipal peut-il s'occuper de la rédaction|le premier adjoint peut-il constituer la candidature|peut-on confier la rédaction à un stagiaire}
{un bureau d'études peut-il nous faire le dossier|faire appel à un prestataire pour rédiger|externaliser la rédaction|la communauté de communes peut-elle nous aider à rédiger|qui est censé écrire le dossier à la mairie}
{faut-il que le maire remplisse lui-même|le maire doit-il tout rédiger en personne|le maire n'a pas le temps de rédiger, qui peut le faire|je prépare pour le compte du maire|puis-je préparer à la place de monsieur le maire|le maire délègue la préparation}
{secretaire peut remplir ?|qui monte le dossier|qui remplit le dossier en pratique|ki prepare le dossier|qui peut s'occuper de la partie administrative|rédacteur du dossier|la rédaction revient à qui|qui s'y colle pour l'écriture}`,
  'role-enseignants': `
{que doivent fournir les enseignants pour la candidature|quelle est la contribution de l'équipe pédagogique|l'équipe enseignante intervient où dans le dossier|les maîtres écrivent-ils une partie|quelle part du dossier revient à l'école|que demande-t-on aux professeurs}
{les instituteurs sont-ils consultés|l'école doit-elle être d'accord|faut-il un vote du conseil des maîtres|l'avis du conseil d'école est-il requis|signature de la directrice requise ?|et si l'équipe enseignante n'est pas d'accord}
{peut-on candidater sans en parler aux enseignants|les profs ne veulent pas du projet, que faire|nos enseignants ne sont pas motivés, est-ce bloquant|l'institutrice refuse de s'impliquer|faut-il associer les enseignants dès le début}
{qui rédige la partie pédagogique, la mairie ou l'école|est-ce aux professeurs d'écrire le descriptif|le projet pédagogique est écrit par les maîtres ?|les enseignants doivent-ils rédiger quelque chose|en lien avec les équipes enseignantes ça veut dire quoi}
{je suis professeur, qu'attend-on de moi|je suis directrice, qu'est-ce que j'ai à faire dans la candidature|maitresse quel role|role des prof|place des instits dans la démarche|implication de l'équipe éducative|concertation avec les enseignants|travailler avec l'école sur la candidature}`,
  'un-seul-dossier': `
{combien de candidatures par mairie|avec cinq écoles, on remplit combien de dossiers|nous avons deux groupes scolaires, un ou plusieurs dossiers|une seule candidature couvre-t-elle toutes nos écoles|le dossier est-il unique pour la ville}
{faut-il regrouper toutes nos écoles dans la même candidature|un dossier global suffit ?|peut-on mettre plusieurs écoles dans un même dossier|toutes les écoles ensemble dans un dossier ?|une candidature unique pour l'ensemble de la commune}
{a-t-on le droit de déposer deux dossiers|la commune peut-elle faire plusieurs candidatures|limité à une candidature par commune ?|nombre de candidatures autorisées|nombre de dossiers par mairie|est-ce un dossier unique ou multiple}
{1 ou plusieurs dossiers|cb de dossier par commune|cmb de dossiers|un seul dosier ?|combien faut il remplir de candidatures|dossier communal unique}
{notre ville compte dix écoles, doit-on faire dix candidatures ou une|je gère trois écoles, je remplis une fois ou trois fois|deux maternelles et une élémentaire : combien de dossiers à rendre|mairie avec plusieurs écoles nombre de dossiers}`,
  'chaque-ecole-son-dossier': `
{donc chacune des écoles envoie le sien ?|les écoles candidatent séparément, non ?|il faut bien que la maternelle et l'élémentaire déposent chacune de leur côté ?|chaque établissement monte sa propre candidature ?|chaque directrice rend un dossier, c'est bien ça ?}
{j'ai compris qu'il fallait autant de dossiers que d'écoles|autant de dossiers que d'établissements ?|quatre écoles donc quatre dossiers à envoyer|trois écoles, trois candidatures distinctes, c'est correct ?|un dossier indépendant pour chaque établissement}
{peut-on séparer les dossiers par école|on préfère déposer école par école|l'une des écoles veut déposer son dossier à part|déposer une candidature individuelle pour une des écoles|candidatures séparées des écoles|dossiers distincts}
{chaque ecole depose le sien ?|1 dossier / ecole ?|un dossier par etablissement|dossier par ecole non ?|les écoles doivent déposer individuellement|chacun son dossier ?|à chaque école son propre dossier je suppose}`,
  'dossier-plusieurs-communes': `
{nos deux villages partagent tout, peut-on répondre ensemble|on s'associe avec la mairie d'à côté, c'est prévu ?|trois communes veulent monter une candidature collective|faire cause commune avec une commune voisine|s'allier entre communes pour déposer}
{candidature mutualisée entre communes|réponse conjointe de plusieurs mairies|groupement de commandes entre communes|portage commun par deux maires|dossier cosigné par deux maires|co-candidature|candidature collective de communes}
{fusionner nos demandes avec la commune d'à côté}
{deux maires pour un dossier|un dossier pour trois communes|candidater avec une autre commune|candidature groupé plusieurs mairies|a plusieurs communes c possible ?|on peut s'unir entre communes ?|dossier partagé entre mairies|se mettre à plusieurs villages}
{une commune peut-elle porter le dossier pour les autres|une commune chef de file|commune pilote pour ses voisines|déposer au nom de plusieurs communes|mandataire pour plusieurs communes|nous partageons une école à deux communes, un seul dossier ?}`,
  'ecoles-concernees': `
{peut-on ne retenir que l'élémentaire|on voudrait équiper uniquement la maternelle cette année|doit-on inscrire la totalité de nos écoles|peut-on exclure une école du projet|une de nos écoles ferme bientôt, faut-il l'inclure|est-ce grave si une école reste en dehors}
{l'une des directrices refuse, peut-on avancer sans elle|les autres écoles ne sont pas motivées, on candidate quand même ?|on ne veut équiper que deux écoles sur cinq|sélectionner certaines écoles seulement}
{c'est tout ou rien pour les écoles de la commune ?|obligation d'embarquer toutes les écoles ?|faut-il équiper chaque école de la ville|est-on libre de choisir les écoles à équiper|comment choisir les écoles à inscrire|le choix des écoles revient-il à la commune}
{que veut dire écoles concernées|l'expression écoles concernées désigne lesquelles|qu'entend-on par école concernée par le projet|liste des écoles concernées|quelles ecoles mettre dans le projet|ttes les ecoles obligatoire ?|une partie des écoles seulement}
{on peut commencer par une école puis les autres ?|une école sur deux, c'est permis ?|laisser la maternelle de côté|ne pas faire participer toutes les écoles|toutes nos écoles ou quelques-unes|participation partielle des écoles}`,
  'colleges-lycees': `
{notre collège peut-il avoir des tablettes|les collégiens y ont droit ?|une classe de sixième peut-elle en profiter|et pour le secondaire|le second degré est-il concerné|les établissements du second degré|principal de collège, puis-je candidater}
{est-ce seulement pour le primaire|uniquement les écoles du premier degré ?|quels niveaux sont concernés|de la maternelle au cm2 uniquement ?|quels établissements scolaires sont éligibles|types d'établissements visés}
{la cité scolaire|le lycée professionnel est-il concerné|une segpa peut-elle être équipée|une maison familiale rurale peut-elle|un ime est-il concerné|l'université ou le cfa sont-ils concernés}
{la crèche peut-elle en bénéficier|et les crèches et haltes-garderies|le centre de loisirs est-il concerné|le périscolaire peut-il être équipé}
{college concerné ?|lycee possible ?|les 4eme et 3eme|collège et tne|le programme couvre-t-il les collèges|le département équipe-t-il ses collèges dans cet appel|les ados ont-ils droit}`,
  'ou-deposer': `
{par quel canal transmettre la candidature|on l'envoie à quelle adresse mail|faut-il un lien démarches simplifiées|existe-t-il un portail pour déposer|le dossier se dépose sur internet ?|sur quelle plateforme|url de dépôt}
{dossier papier ou numérique|faut-il l'envoyer en recommandé|doit-on l'apporter en main propre|par la poste ou par courriel|remise physique du dossier|en combien d'exemplaires|sous enveloppe à qui|envoi dématérialisé ?}
{à quelle adresse postale|quel service reçoit les candidatures|qui réceptionne le dossier|le dossier part où une fois signé|destinataire de la candidature|où faut-il remettre le dossier|où doit-on l'adresser}
{mon dossier est prêt, j'en fais quoi|j'ai tout rempli, où je l'envoie maintenant|le dossier est signé, comment le faire parvenir|comment transmettre la candidature|comment on s'y prend pour déposer|procédure de dépôt|modalités de dépôt}
{ou deposé|ou on envoi le dossier|adresse d'envoi svp|adresse mail pour deposer|a ki envoyer la candidature|le lieu de dépôt|guichet de dépôt où ?|site pour candidater}`,
  formulaire: `
{existe-t-il un document type à remplir|y a-t-il un canevas|un dossier vierge à compléter|un imprimé officiel|le formulaire officiel se trouve où|un fichier à télécharger pour candidater|un gabarit de candidature}
{peut-on répondre sur papier libre|forme libre ou imposée|présentation libre du dossier ?|faut-il respecter une mise en page|le plan du dossier est-il imposé|y a-t-il un cadre de réponse|cadre imposé pour la réponse}
{où récupérer le formulaire d'inscription|je ne trouve pas le dossier à remplir|où se procurer le dossier de candidature vierge|pouvez-vous m'envoyer le formulaire|le dossier type est-il disponible|lien vers le formulaire}
{un tableau excel à compléter ?|un word ou un pdf imposé ?|faut-il remplir un cerfa|numéro de cerfa|fiche de candidature|fiche projet à remplir|bulletin d'inscription|lettre de candidature type}
{formulaire dispo ?|model de dossier|un exemple de dossier déjà fait|dossier vierge svp|trame existe ?|modèle à suivre pour la candidature|support de réponse|on écrit ça comment, sur quel support}`,
  deliberation: `
{le conseil doit-il se prononcer avant le dépôt|faut-il passer devant le conseil municipal|est-ce qu'on doit mettre ça à l'ordre du jour du conseil|la candidature doit-elle être votée|accord du conseil municipal nécessaire ?|autorisation du conseil}
{notre prochain conseil est après la clôture, est-ce gênant|pas de conseil avant la date, on fait comment|peut-on déposer puis voter après coup|délibération a posteriori acceptée ?|la délibération peut-elle arriver plus tard|délibération de principe}
{une décision du maire suffit-elle|le maire peut-il candidater sans vote|délégation du conseil au maire pour les subventions|un arrêté du maire peut-il remplacer|extrait du registre des délibérations|faut-il une décision de l'assemblée}
{modèle de délibération pour candidater|avez-vous un modèle de délib|que mettre dans la délibération|délib à fournir avec le dossier|une délibération doit-elle accompagner la candidature|pièce jointe délibération}
{delib necessaire ?|deliberation obligatoir|vote des élus requis|faut il délib|les conseillers municipaux doivent-ils voter|passage en conseil ?|le vote de l'assemblée communale|conseil municipal à convoquer ?}`,
  'commune-sans-ecole': `
{notre école a fermé, avons-nous droit à quelque chose|il n'y a plus de classe chez nous depuis 2015|aucun établissement scolaire sur notre territoire|les enfants du village sont scolarisés ailleurs|nos élèves vont dans le bourg voisin|on paie pour des enfants scolarisés chez le voisin}
{une commune dépourvue d'école est-elle éligible|sans école peut-on quand même avoir un pac|pas de classe donc pas de pac ?|zéro école, on fait quoi|0 classe, combien de pac|avec aucune classe a-t-on droit à un pac}
{peut-on participer au financement des tablettes de l'école voisine|nous cotisons pour l'école d'à côté, peut-on déposer un dossier|on verse une participation à la commune qui accueille nos enfants|une commune d'accueil scolarise nos petits}
{commune ss ecole|plus d'école au village|pas d ecole chez nous|y a pas d'école dans notre commune|on n'a pas d'école communale|l'école du village a été supprimée|fermeture définitive de notre seule école}
{maire d'une commune qui n'a plus aucune classe, puis-je répondre|le village n'a aucune école, l'appel nous concerne-t-il|si on n'a pas d'école on peut candidater ?}`,
};
