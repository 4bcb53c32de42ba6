/** More ways of asking what the FAQ answers, by entry id: programme, application, dossier, throughput. */
export const COMPLEMENTS_CANDIDATURE: Readonly<Record<string, string>> = {
  'tne-cest-quoi': `
{c'est quoi|qu'est-ce que|que veut dire|ça veut dire quoi|définition} {TNE|le TNE|ce programme TNE|Territoires numériques éducatifs|ce dispositif}
{présentez|présente|expliquez|explique}-moi {le programme TNE|le TNE|le dispositif|les territoires numériques éducatifs}`,
  'tne-objectifs': `
{quel est le but|quels sont les objectifs|quelle est la finalité|à quoi sert|quelles sont les ambitions} {du TNE|du programme|de ce dispositif|le TNE}
{objectif|ambition|intérêt} du {programme|TNE|dispositif} pour {les élèves|les écoles|la commune}
qu'est-ce que ça apporte aux élèves`,
  'tne-departements': `
{quels|combien de|liste des} départements {participent au TNE|sont dans le programme|ont le TNE}
{le TNE existe-t-il|est-ce que le programme existe} {ailleurs|dans d'autres départements}`,
  'tne-soutien': `
{qui finance|qui paye|qui soutient|qui pilote} {le TNE|le programme|tout ça|ce dispositif}
d'où {vient|viennent} {l'argent|les fonds|les crédits}
{Banque des Territoires|SGPI|Caisse des dépôts|plan de relance} {rôle|dans le TNE}`,
  'pac-cest-quoi': `
{c'est quoi|qu'est-ce que|que signifie|explique-moi} {un PAC|le PAC|PAC|un programme d'actions concertées|les PAC}
PAC {définition|signification|c'est-à-dire}
en quoi consiste un PAC
à quoi {sert|servent} {un PAC|le PAC|les PAC}
{le PAC|un PAC} {ça sert à quoi|ça consiste en quoi}`,
  'quatre-piliers': `
{quels sont|c'est quoi|donne-moi|cite|rappelle-moi} {les quatre piliers|les 4 piliers|les piliers du PAC|les quatre volets|les axes du programme}
{les quatre|4} {piliers|volets|axes}
{de quoi est composé|que comprend} le programme en plus du matériel`,
  'que-du-materiel': `
{peut-on|on peut|est-il possible de} {prendre seulement le matériel|se passer de la formation|ignorer les autres piliers|faire sans la parentalité|n'avoir que les tablettes|ne pas faire la formation}
{la formation|la parentalité|le volet famille|chaque pilier} est-{elle|il} obligatoire
{juste|seulement|uniquement} {le matériel|les tablettes|les ordinateurs} sans {le reste|la formation|la parentalité}
doit-on faire les quatre piliers {|en même temps}`,
  'pilier-ressources': `
{c'est quoi|en quoi consiste} le {pilier|volet} ressources
{quelles ressources|quels contenus|quels logiciels|quelles applications} {pédagogiques|numériques|pour les élèves|pour les enseignants}`,
  'tne-donnees-eleves': `
{protection|sécurité|confidentialité} des {données|données personnelles|données des élèves|informations sur les enfants}
{RGPD|CNIL} {et élèves|dans les écoles|conformité|}
que deviennent les données des enfants`,
  'tne-lien-familles': `
{lien|relation|communication} {école famille|entre l'école et les familles|avec les parents}
{quelle place|quel rôle} pour les {parents|familles} dans le programme`,
  'tne-pratiques-enseignantes': `
{qu'est-ce que ça change|que change le programme} {pour les enseignants|pour les profs|dans ma classe|pour la pédagogie}
{intérêt|bénéfice} pour {les enseignants|les maîtresses|les professeurs}`,
  'tne-crise-generalisation': `
{expérimentation|généralisation|pérennisation} {du programme|du TNE|future}
le programme {va-t-il être généralisé|sera-t-il étendu|est-il un test}
{continuité pédagogique|en cas de crise|confinement} {et TNE|}`,
  'tne-mutualisation': `
{mutualisation|mutualiser|échange|partage} {des bonnes pratiques|de pratiques|entre communes|entre écoles|des ressources}`,
  'qui-peut-candidater': `
{qui peut|qui a le droit de} {candidater|postuler|participer|répondre|déposer une candidature|demander un PAC}
{ma commune|notre commune|mon village} {est-elle éligible|peut-elle participer|peut-elle candidater|a-t-elle droit au programme}
{conditions|critères} {d'éligibilité|pour participer|pour candidater|pour en bénéficier}
{est-on|sommes-nous|suis-je} éligible {|à l'AMI|au programme}`,
  'commune-hors-isere': `
{je suis maire|notre commune est|on est|nous sommes|ma commune se trouve} {dans la Drôme|en Savoie|en Haute-Savoie|dans le Rhône|dans l'Ain|en Ardèche|à Lyon|à Chambéry|à Valence|hors Isère|dans un autre département|pas en Isère}
{et hors de l'Isère|commune d'un autre département|pour la Drôme|pour la Savoie} {?|c'est possible ?|peut-on candidater}`,
  'petite-commune': `
{petite commune|petit village|commune rurale|commune de 300 habitants|classe unique|une seule classe} {peut candidater|est éligible|a le droit|c'est possible ?}
{y a-t-il|faut-il} {un minimum d'élèves|un nombre minimum de classes|une taille minimum}
on n'a {qu'une classe|que deux classes}, {peut-on participer|on peut quand même candidater}`,
  'deja-equipee-candidater': `
{on est|nous sommes|l'école est} déjà {équipée|équipés|dotée}, {peut-on candidater|a-t-on le droit de demander|est-ce possible quand même}
{une commune|une école} déjà {équipée|subventionnée} {peut-elle candidater|peut-elle redemander|est-elle exclue}
on a {déjà des tablettes|déjà des TBI|déjà eu une subvention numérique}, on peut {participer|postuler|en redemander}`,
  'qui-depose': `
{qui|c'est qui qui} {dépose|doit déposer|envoie|signe|porte} {le dossier|la candidature|la demande}
{est-ce|c'est} {au maire|à la mairie|à l'école} de déposer
qui {est habilité à|a le pouvoir de|peut} {déposer|signer|envoyer le dossier}`,
  'directeur-depose': `
{le directeur|la directrice|une enseignante|un professeur|l'école} {peut-il déposer|peut-elle déposer|peut déposer|dépose} {le dossier|la candidature|elle-même|directement}
je suis {directrice|directeur|enseignant|professeur des écoles}, puis-je {candidater|déposer|envoyer le dossier}`,
  'association-candidate': `
{une association|l'APE|le sou des écoles|les parents d'élèves|l'amicale laïque} {peut candidater|peut déposer|peut-elle candidater|peut-elle demander la subvention}`,
  'qui-prepare': `
{la secrétaire|la secrétaire de mairie|le DGS|un adjoint|un agent|la directrice} {peut-elle|peut-il|peut} {préparer|remplir|rédiger|monter} {le dossier|la candidature}
qui {prépare|remplit|rédige|s'occupe du|peut remplir le} dossier
le maire peut-il déléguer`,
  'role-enseignants': `
{rôle|place|participation|accord|implication} {des enseignants|des profs|de l'équipe enseignante|des maîtresses|de la directrice}
{les enseignants|les profs|les maîtresses} {doivent-ils participer|doivent-ils être d'accord|sont-ils associés|ont leur mot à dire}
faut-il {associer|consulter|l'accord des|impliquer} {les enseignants|les enseignants|l'école}`,
  'un-seul-dossier': `
combien de {dossiers|candidatures|demandes} {par commune|à déposer|pour trois écoles|peut-on déposer|faut-il faire}
{un seul dossier|un dossier unique} {pour la commune|pour toutes les écoles|suffit}
on a {deux|trois|4} écoles, {un ou plusieurs dossiers|combien de dossiers}`,
  'chaque-ecole-son-dossier': `
{chaque école|l'école} {fait|dépose|doit faire|doit déposer|peut déposer} {son dossier|son propre dossier|sa candidature|un dossier séparé}
un dossier par école`,
  'dossier-plusieurs-communes': `
{deux communes|plusieurs communes|communes voisines} {peuvent-elles déposer ensemble|peuvent faire un dossier commun|en commun|se regrouper}
{candidature|dossier} {commun|groupé|mutualisé|à plusieurs communes}
{deux villages|deux communes|trois communes} {un seul dossier|un dossier commun|un dossier ensemble}`,
  'ecoles-concernees': `
{faut-il|doit-on} {inclure toutes les écoles|mettre toutes les écoles|équiper toutes les écoles}
{peut-on|on peut} {ne choisir qu'une école|équiper seulement une école|laisser une école de côté|choisir les écoles}
toutes les écoles {sont obligées|doivent participer}`,
  'colleges-lycees': `
{le collège|les collèges|le lycée|les lycées|les collégiens|l'université} {est-il concerné|sont-ils concernés|peut en bénéficier|aussi ?|a droit aux tablettes}
{peut-on|on peut} {équiper|inclure|ajouter} {le collège|un collège|le lycée}
{et pour le|tablettes au|PAC pour le} {collège|lycée}`,
  'ou-deposer': `
{où|comment|à qui|à quelle adresse|sur quel site|par quel moyen} {déposer|envoyer|transmettre|adresser|remettre} {le dossier|la candidature|notre dossier}
dépôt {par mail|en ligne|papier|par courrier|démarches simplifiées} ?
adresse {de dépôt|mail pour envoyer le dossier}
{le dossier|la candidature} {on l'envoie|je l'envoie|on le dépose|on la dépose} {à qui|où|comment}`,
  formulaire: `
{y a-t-il|existe-t-il|où trouver|avez-vous} {un formulaire|un modèle|un cerfa|une trame|un imprimé|un dossier type} {|à remplir|de candidature}
{formulaire|cerfa|modèle|trame} {officiel|de dossier|imposé|à télécharger}`,
  deliberation: `
{faut-il|doit-on prendre|est-ce qu'il faut} {une délibération|délibérer|un vote du conseil municipal|l'accord du conseil}
{délibération|délib|vote du conseil municipal|conseil municipal} {obligatoire|nécessaire|à joindre|requis}
le conseil {doit-il voter|doit-il se prononcer|municipal doit délibérer}`,
  'commune-sans-ecole': `
{pas d'école|aucune école|plus d'école} dans {la commune|le village|notre commune}
notre commune n'a {pas|plus} d'école`,
  'debit-minimum': `
{quel|quelle est le|c'est quoi le} débit {minimum|minimal|requis|demandé|exigé|nécessaire|il faut}
{combien de mégas|quelle vitesse internet|quelle connexion|quel débit} {faut-il|est demandé|est exigé|il faut avoir}
{minimum|prérequis|condition} {internet|de débit|de connexion|pour la connexion}`,
  'debit-montant-descendant': `
{débit|20 Mb/s} {montant ou descendant|en upload ou en download|descendant ou montant|symétrique}
{c'est le débit|on parle du débit} {montant|descendant|upload|download} ?`,
  'debit-partage': `
{le débit|20 mégas|la connexion} {par classe|par école|par élève|pour toute l'école|partagé avec la mairie}
connexion {partagée|commune} {avec la mairie|entre deux écoles}`,
  'debit-quand': `
{la fibre arrive|on sera fibré|le raccordement est prévu|la fibre est prévue} {dans six mois|cet été|l'an prochain|bientôt}, {peut-on candidater|ça compte ?|c'est bon ?}
{à quel moment|quand|à quelle date} {faut-il avoir|doit-on avoir} {le débit|les 20 mégas|la fibre}
candidater {sans la fibre pour l'instant|en attendant la fibre}`,
  'debit-une-ecole-lente': `
{une école|une de nos écoles|une seule école} {n'a pas le débit|est trop lente|n'a que 5 mégas|a un mauvais internet}, {ça bloque tout ?|et les autres ?|que se passe-t-il ?}
{si|quand} une école n'a pas {internet|assez de débit|20 mégas}`,
  'mesurer-debit': `
comment {mesurer|tester|connaître|vérifier|savoir} {le débit|notre débit|la vitesse d'internet|si on a 20 mégas}
{test de débit|speedtest|mesure du débit} {de l'école|}
je ne connais pas {le débit|notre débit|le débit de l'école}`,
  'mo-ou-mb': `
{différence entre|c'est pareil} {Mo et Mb|mégabit et mégaoctet|Mo/s et Mb/s|mégas et mégaoctets}
{mégabits|Mb/s|Mbps} {c'est quoi|ou mégaoctets}`,
  'acces-internet-subventionne': `
{l'abonnement internet|la fibre|la box|le raccordement internet|la connexion} {est-elle subventionnée|est-il subventionné|est pris en charge|est payé|financé ?}
{subvention|aide} pour {la fibre|le raccordement|améliorer le débit|internet à l'école}`,
  'type-connexion': `
{4G|5G|satellite|starlink|ADSL|fibre|box|VDSL} {c'est accepté|ça marche|ça compte|est-ce accepté|obligatoire} ?
faut-il {la fibre|forcément la fibre|être fibré}
{on est en|connexion en|école en} {ADSL|4G|satellite}`,
  'contenu-dossier': `
{que doit contenir|que contient|que mettre dans|qu'est-ce qu'il faut mettre dans|de quoi se compose|que faut-il dans} {le dossier|la candidature|un dossier|notre dossier}
{pièces|documents|éléments|justificatifs} {à fournir|à joindre|demandés|nécessaires|du dossier}
{contenu|composition} {du dossier|de la candidature}`,
  'projet-par-ecole': `
{faut-il|doit-on faire} {un projet par école|un projet pour chaque école|plusieurs projets}
{un seul projet|le même projet} {pour toutes les écoles|pour deux écoles|suffit ?}`,
  'descriptif-pedagogique': `
{qu'est-ce que|c'est quoi|comment rédiger|comment faire|que mettre dans|qu'attend-on dans} {le descriptif pédagogique|le descriptif|la partie pédagogique|le projet pédagogique|le volet pédagogique}
{descriptif|projet} pédagogique {exemple|aide|attendu|contenu}`,
  'longueur-descriptif': `
{combien de pages|quelle longueur|combien de lignes|quelle taille} {pour le descriptif|pour le dossier|doit faire le dossier|doit faire le descriptif|maximum}
nombre de {pages|caractères|lignes} {du dossier|du descriptif}`,
  'domaines-socle': `
{quels sont|c'est quoi|liste|rappelle} {les domaines du socle|les cinq domaines|les 5 domaines du socle commun|les domaines du socle commun}
socle commun {domaines|de connaissances et de compétences|c'est quoi}`,
  'domaines-cycle1': `
{quels sont|c'est quoi|liste} {les domaines de la maternelle|les domaines d'apprentissage|les domaines du cycle 1|les cinq domaines de maternelle}
{domaines|programme} {maternelle|cycle 1|d'apprentissage de maternelle}`,
  'maternelle-socle': `
le socle commun {concerne-t-il|s'applique à|vaut pour|et} {la maternelle|les maternelles}
{quels domaines citer|que citer} pour {une maternelle|la maternelle}`,
  'socle-commun-ou-numerique': `
{différence entre|confusion entre|ne pas confondre|c'est pareil} {le socle commun et le socle numérique|socle commun et SNEE|les deux socles}
{quel socle|c'est quel socle|de quel socle on parle}`,
  'themes-formation': `
{quels thèmes|quelles thématiques|quels sujets} {de formation|pour la formation|pour former les profs}
{que mettre|quoi écrire} {dans la partie formation|pour la formation}
{formations|formation} {des enseignants|pour les professeurs|Canopé} {thèmes|possibles|envisagées|}`,
  'actions-parentalite': `
{quelles actions|exemples d'actions|que faire|quoi prévoir} {de parentalité|pour la parentalité|pour les parents|pour les familles}
{que mettre|quoi écrire} {dans la partie parentalité|pour la parentalité|sur la parentalité}
{axe|volet|actions} parentalité {|du dossier|à prévoir}`,
  'devis-a-joindre': `
{faut-il|doit-on|dois-je} {joindre|fournir|mettre} {des devis|un devis|un plan de financement|un budget} {|au dossier|avec la candidature}
{devis|plan de financement} {obligatoire|à joindre|demandé}`,
  'choisir-kit-dans-dossier': `
{faut-il|doit-on} {choisir|détailler|préciser|lister} {le matériel|les équipements|le kit|les options} {dès la candidature|dans le dossier|maintenant}
{quand choisit-on|peut-on choisir plus tard|peut-on changer} {le matériel|le kit|tablettes ou ordinateurs}`,
  'checklist-dossier': `
{comment savoir|comment être sûr|comment vérifier} {si mon dossier est complet|que le dossier est complet|que je n'oublie rien}
liste de {vérification|ce qu'il faut pour être complet} {avant dépôt|}`,
};
