/** Phrases about dates, by FAQ entry. */
export const ENRICHI_CALENDRIER: Readonly<Record<string, string>> = {
  'date-limite': `
{pour quand faut-il rendre le dossier|jusqu'à quand peut-on déposer|on a jusqu'à quelle date|le dossier est à remettre pour quand|quel jour ferme l'appel|quand est-ce que ça ferme}
{dernier jour pour déposer c'est quand|quand s'arrêtent les candidatures|date de clôture du dépôt|date butoir des candidatures|échéance du dépôt|la deadline svp|date de remise des dossiers}
{le conseil se réunit en mars, est-ce trop tard pour le dépôt|combien de jours nous reste-t-il avant la clôture|il nous reste combien de temps pour déposer|délai pour monter la candidature|de combien de temps dispose-t-on pour répondre}
{c'est bien en février la fin du dépôt ?|la clôture est mi-février c'est ça ?|est-ce que le dépôt s'arrête le 17|on m'a parlé du 17/02, c'est la date de dépôt ?|17 février 2023|faut-il rendre le dossier avant les vacances d'hiver}
{à quelle échéance doit-on répondre à l'ami|à rendre quand|limite pour postuler|dte limite depot|kan faut il deposer|kel est la date limit|dernier delai depot dossier svp}
{bonjour, je voudrais connaître la date à laquelle le dossier doit être remis|merci de m'indiquer le dernier jour de réception des candidatures|pouvez-vous me rappeler quand prend fin l'appel à manifestation d'intérêt|quand expire le délai de candidature|au plus tard quand}`,
  'dernier-jour-inclus': `
{si je dépose le jour de la clôture, c'est accepté ?|le jour J compte-t-il|le dernier jour est-il encore bon|est-ce jusqu'au 17 au soir|le 17 inclus ou exclu|le 17 février est-il compris dans le délai}
{à quelle heure ferme le dépôt|heure de clôture|17h ou minuit ?|jusqu'à quelle heure le dernier jour|peut-on envoyer à 23h59|avant midi ou avant minuit|une heure précise est-elle fixée pour le dépôt}
{faut-il déposer la veille au plus tard|il vaut mieux déposer le 16 ?|le 16 c'est le vrai dernier jour ou le 17|déposer le 17 même, trop tard ?|je compte déposer pile le jour limite|dépôt le vendredi de la clôture, ça passe ?}
{le cachet de la poste fait-il foi|date d'envoi ou date de réception qui compte le dernier jour|si le mail part le dernier jour à 22 h|le délai s'entend-il minuit compris|date limite incluse|dernier jour compri ?|jour limite inclut ou pas}
{la journée de clôture est-elle comprise|le délai comprend-il la journée du 17|interprétation du dernier jour|l'échéance tombe un vendredi, on a toute la journée ?|fermeture à minuit le dernier jour ?}`,
  'encore-temps': `
{est-ce trop tard pour se lancer|on arrive trop tard ?|sommes-nous encore dans les délais|a-t-on encore le temps de répondre|c'est mort pour candidater ?|peut-on toujours se manifester|il n'est pas trop tard j'espère}
{les inscriptions sont-elles encore ouvertes|l'ami est encore ouvert ?|l'appel est-il clos|est-ce que la candidature est terminée|le dépôt est-il fermé|c'est fini les candidatures ?|l'appel a-t-il pris fin}
{je découvre l'appel seulement aujourd'hui, on peut encore y aller ?|nous venons d'apprendre l'existence du programme, est-ce encore jouable|nouvelle municipalité, peut-on encore déposer|on s'y prend tard, ça vaut encore la peine ?|on vient de recevoir le courrier, encore temps ?}
{toujours d'actualité cet appel ?|l'appel est-il périmé|on en est où de l'appel, ouvert ou fermé|c'est encore valable ?|cet ami court-il toujours|le guichet est-il encore ouvert}
{es ce trop tard|encor temps de candidaté ?|c trop tard ou pas|peut on encore deposer|la période de dépôt est-elle passée|reste-t-il du temps pour candidater|à ce jour peut-on candidater}`,
  'pas-de-date-limite': `
{je n'ai vu aucune date, on dépose quand on est prêt ?|donc pas de délai à respecter ?|comme il n'y a pas d'échéance on prend notre temps|aucune date butoir si j'ai bien compris|j'ai cru comprendre qu'il n'y avait pas de limite dans le temps}
{les dépôts se font en continu ?|l'appel est permanent, c'est ça ?|appel ouvert toute l'année ?|candidature à tout moment possible|on peut candidater n'importe quand|dépôt permanent|guichet ouvert en continu}
{rien ne presse alors ?|pas d'urgence pour déposer|on dépose l'an prochain si on veut ?|on déposera quand la fibre sera là, pas de souci de date|on peut attendre l'été pour envoyer, aucune échéance|y a pas de deadline non ?}
{il n'existe pas de clôture|sans date limite|aucune échéance fixée pour répondre|l'ami n'a pas de date de fin|le dépôt n'est pas limité dans le temps|pas de date de fin de dépôt hein|ya pas de date limite}`,
  'depot-en-retard': `
{on a laissé passer la date, que faire|nous avons oublié de déposer à temps|le maire était absent, on n'a pas pu déposer dans les délais|notre dossier est arrivé trop tard, sera-t-il étudié|la poste a eu du retard, le dossier sera-t-il accepté}
{peut-on obtenir un sursis|une rallonge de quelques jours est-elle possible|accordez-vous des délais|une dérogation pour déposer plus tard|est-ce qu'on peut négocier un report|délai de grâce|tolérance pour les retardataires}
{un dossier hors délai est-il rejeté|dépôt hors délai|dossier tardif|forclusion du dossier|candidature tardive acceptée ?|les retardataires sont-ils éliminés|que risque-t-on à déposer après la clôture}
{la date a-t-elle été repoussée|le dépôt a-t-il été décalé|y a-t-il eu une prorogation|la clôture est-elle prolongée|le calendrier peut-il être décalé|l'échéance peut-elle bouger}
{compléter le dossier après la clôture|peut-on envoyer une pièce après la date|un dossier incomplet à la date limite, peut-on régulariser ensuite|régularisation après le dépôt|le conseil ne se réunit qu'après la date de clôture}
{on est en retar pour le depot|retard dossier grave ?|deposer apres la date possible ?|dossier rendu en retard|pas prêts à temps, que se passe-t-il|on ne sera pas prêts pour le 17}`,
  'date-validation': `
{combien de temps pour avoir le résultat|sous combien de temps on nous répond|quand serons-nous fixés|quand saura-t-on si on est retenu|quand tombent les résultats|à quelle date est publiée la liste des lauréats}
{quand la commission statue-t-elle|quand les dossiers sont-ils examinés|date du jury|quand est prise la décision|combien dure l'instruction|durée d'instruction du dossier|délai d'instruction}
{comment serons-nous avertis|par quel moyen nous prévient-on|recevra-t-on un courrier de notification|est-ce qu'on reçoit un mail si on est pris|notification de la décision|qui nous annonce la décision}
{c'est bien en mars la réponse ?|le 10 mars correspond à quoi|10/03/2023 validation|la validation est en mars c'est ça ?|il y a combien de semaines entre le dépôt et la réponse}
{j'ai déposé mon dossier, quand aurai-je un retour|toujours pas de nouvelles de notre candidature|nous attendons la réponse, c'est pour quand|on attend le verdict, date ?|je n'ai pas eu de réponse à ma candidature}
{date des resultat|kan on a la reponse|quand validation|quand est ce qu'ils valident|date d'annonce|date à laquelle les candidatures sont validées|quand seront désignées les communes lauréates}`,
  'calendrier-complet': `
{donne-moi toutes les échéances|récapitule les dates|un échéancier de l'appel|le planning général|le rétroplanning de l'ami|les étapes et leur date|le déroulé dans le temps}
{pouvez-vous m'envoyer le calendrier de l'appel|je prépare un rétroplanning pour le conseil, il me faut toutes les dates|liste-moi les jalons|quels sont les jalons|les grandes dates svp|quelles sont les dates clés}
{comment s'enchaînent le dépôt et la validation|quand dépose-t-on et quand a-t-on la réponse|dates de dépôt, de validation et de la phase suivante|de février à mars que se passe-t-il|que se passe-t-il après le dépôt dans le calendrier}
{les échéances à ne pas manquer|frise chronologique de l'appel|agenda de l'ami|programme des dates|les différentes phases et leurs dates|phases du calendrier|quel est le timing}
{calendrié complet|tt les dates|les date importante|le calendrier svp|dates clefs ami tne|planning previsionnel|échéancier prévisionnel}
{je souhaite noter l'ensemble des dates de la procédure|résumé du calendrier|vue d'ensemble des dates|le calendrier de la procédure du début à la fin|de quand à quand dure l'appel, avec toutes les étapes}`,
  'ami-2': `
{s'il y a une deuxième vague, c'est quand|quand a lieu la seconde vague|une autre session est-elle annoncée|la deuxième session c'est pour quand|rendez-vous pour la prochaine vague ?|deuxième tour de l'appel}
{on ne sera pas prêts cette fois, quand est la prochaine|si on rate celui-ci, y en aura-t-il un second|nous préférons attendre le suivant, c'est pour quand|peut-on se reporter sur l'appel suivant|notre école ouvre l'an prochain, quand sera le prochain appel}
{l'ami numéro 2 est prévu quand|ami n°2|ami2 c kan|second ami date|date ami deux|le 2e appel à manifestation|deuxième ami prévu en novembre ?|l'ami suivant}
{novembre 2023 qu'est-ce qui est prévu|mars 2024 qu'est-ce qu'il y a|que se passe-t-il en novembre 2023|la phase deux est programmée pour quand|le second appel aura-t-il lieu en 2023 ou 2024}
{les conditions seront-elles les mêmes à l'ami 2|l'ami 2 aura-t-il les mêmes taux|quelles seront les règles du second appel|y aura-t-il les mêmes kits dans la deuxième phase|l'ami 2 sera-t-il identique au premier}
{une nouvelle chance plus tard dans l'année ?|appel suivant en fin d'année ?|après ce premier appel, y en a-t-il un deuxième de prévu|prochaine vague d'équipement|informations sur l'ami 2|parlez-moi de l'ami 2}`,
  'ami-2-ouverture': `
{novembre 2023 c'est le début ou la fin du dépôt|en novembre on dépose ou ça ouvre seulement|la date annoncée pour l'ami 2 correspond à quoi exactement|que signifie la date de novembre 2023, lancement ou clôture|novembre : ouverture ou clôture ?}
{à partir de quand peut-on déposer pour le second appel|quand ouvre le dépôt du deuxième ami|lancement de l'ami 2, date précise|jour exact de l'ami 2|quel jour de novembre 2023|date de lancement du second appel}
{quelle est la date butoir du second ami|clôture de l'ami 2 quand|deadline ami 2|jusqu'à quand pourra-t-on déposer à l'ami 2|dépôt des dossiers de l'ami 2 jusqu'à quelle date|limite de dépôt de la deuxième vague}
{faut-il avoir déposé en novembre ou commencer en novembre|faudra-t-il rendre le dossier en novembre pour l'ami 2|l'ami 2 démarre ou se termine en novembre|en novembre c'est l'ouverture des candidatures ?|novembre 2023 = date limite ?}
{ouverture ami2|ami 2 debut kan|ami 2 depot quand|dates precises ami 2|l'ami 2 commence le combien|le texte dit novembre 2023 mais c'est flou, c'est quoi|imprécision sur la date de l'ami 2}`,
  recandidater: `
{si notre dossier est rejeté, peut-on le représenter|refusés la première fois, on pourra revenir ?|recalés à l'ami 1, droit à l'ami 2 ?|en cas d'échec peut-on retenter|a-t-on une seconde chance après un rejet|un échec est-il éliminatoire pour la suite}
{on a été pris au premier appel, peut-on en refaire un|une commune lauréate peut-elle revenir au second tour|déjà lauréats, on redemande l'année suivante ?|déjà bénéficiaire de l'ami 1, puis-je postuler de nouveau|une commune servie à l'ami 1 est-elle exclue de l'ami 2}
{peut-on participer aux deux vagues|une école à l'ami 1 et l'autre à l'ami 2, possible ?|équiper une école maintenant et la suivante au prochain appel|étaler nos projets sur les deux appels|deux candidatures successives|répondre aux deux ami}
{redéposer une candidature|redéposer le même dossier|représenter sa candidature|nouvelle tentative après refus|repostuler|re candidater|refaire une demande plus tard|pouvons-nous retenter}
{si on prend deux pac maintenant, pourra-t-on en reprendre l'an prochain|demander le reste des pac au second appel|non retenu que faire ensuite, revenir ?|un dossier écarté est-il reporté automatiquement sur l'ami 2|garde-t-on notre place pour le prochain si refus}`,
  livraison: `
{quand les appareils arriveront-ils en classe|au bout de combien de temps reçoit-on l'équipement|combien de temps entre l'accord et la réception du matériel|délai d'acheminement|le matos arrive quand|arrivée des tablettes dans l'école}
{les classes seront-elles équipées en septembre|est-ce que ce sera prêt pour la rentrée prochaine|on aura le matériel avant les grandes vacances ?|livraison avant noël ?|le matériel sera-t-il livré avant la fin de l'année scolaire|pour la rentrée 2023 c'est bon ?}
{qui installe le matériel et quand|date d'installation des écrans|pose des vidéoprojecteurs prévue quand|mise en service quand|quand viennent-ils installer|planning d'installation}
{y a-t-il des pénuries de composants et des retards de livraison|retard de livraison possible ?|les commandes partent quand|quand passe-t-on commande|à quel moment achète-t-on le matériel|délais fournisseur}
{on a été retenus, quand reçoit-on le tout|une fois validé combien de mois d'attente pour l'équipement|suite à la validation quand sommes-nous équipés|date de réception du matériel|date prévue de mise à disposition des équipements}
{livrason quand|kan arrive les tablette|kand recoit on le materiel|déploiement à quelle date|quand démarre l'équipement des écoles|étapes après la validation : livraison, installation}`,
  'bilan-ami': `
{que sait-on des résultats du programme|quelles communes ont été retenues|la liste des communes lauréates|combien de mairies ont répondu|combien de candidatures reçues|nombre de dossiers déposés en isère}
{combien d'établissements ont reçu du matériel|nombre d'écoles dotées|combien d'écoles lauréates|quel bilan tire-t-on des deux appels|le bilan chiffré|les chiffres du déploiement en isère}
{le programme a-t-il bien marché|est-ce que beaucoup de communes ont participé|succès ou échec de l'ami|retour d'expérience sur l'ami 2023|comment ça s'est passé pour les autres communes|évaluation du dispositif}
{où en est le programme aujourd'hui en isère|qu'est devenu l'appel de 2023|que s'est-il passé en 2024|combien d'ami ont eu lieu|combien d'appels le département a-t-il lancés|y a-t-il bien eu deux appels}
{148 communes c'est vrai ?|295 écoles équipées ?|nombre de communes et epci candidats|statistiques de l'appel|stats ami isere|données sur la participation|taux de participation des communes}
{bilan tne|resultat ami isere 2023|cb de communes ont repondu|combien d ecoles ont eu le matos|actualités du tne isère|quelles suites ont été données à l'appel}`,
  'ami-3': `
{y a-t-il quelque chose de prévu en 2026|un appel est-il programmé en 2025|et pour les années suivantes|après les deux premiers, un autre ?|une troisième vague|troisième session|vague 3}
{on a raté les deux appels, y en aura-t-il un autre|nous n'avons participé ni en 2023 ni en 2024, une chance encore ?|est-ce que ça va être relancé|le dispositif sera-t-il reconduit|reconduction du programme|le programme est-il arrêté définitivement}
{nous sommes en 2025, peut-on encore demander|aujourd'hui existe-t-il une aide équivalente|le département relance-t-il une opération|existe-t-il un nouveau dispositif pour équiper les écoles|quel dispositif a pris la suite|le tne est-il fini}
{prochain ami en 2026 ?|un ami 3 est il prevu|nouvelle campagne|une autre campagne dans les prochaines années|futur appel après l'ami 2|au-delà de l'ami 2 que se passe-t-il}
{avenir du programme|le programme se poursuit-il après 2024|jusqu'en quelle année dure le programme|quand s'arrête le programme tne|prolongation du programme au-delà de 2024|y aura-t-il d'autres appels à l'avenir}`,
};
