/** Phrases about the assistant itself, by FAQ entry. Acts stay with the commands: here, how it is done. */
export const ENRICHI_ASSISTANT: Readonly<Record<string, string>> = {
  'qui-es-tu': `
{t'es qui toi|vous êtes qui au juste|tu es qui exactement|c'est qui qui me répond|qui se cache derrière cet écran|qui parle là|à qui ai-je l'honneur}
{il y a quelqu'un derrière ?|un agent me répond ou c'est automatique ?|c'est un vrai agent qui écrit|êtes-vous un fonctionnaire du département|vous êtes un employé du conseil départemental ?|vous travaillez pour l'inspection ?|vous faites partie de la préfecture ?}
{c'est un robot ou une vraie personne|je discute avec un automate ?|t'es un bot|chatbot ou humain|c'est un répondeur automatique|tu es une machine ?|suis-je en train de parler à un ordinateur}
{présentez-vous|présente toi stp|comment vous appelez-vous|quel est votre nom|tu as un prénom ?|c'est quoi ton nom|qui vous a créé|qui a développé cet outil}
{cet assistant, c'est quoi|quel est cet outil|à quoi correspond ce service|ce service est tenu par qui|êtes-vous l'assistance officielle|êtes-vous un conseiller}
{t ki|vs etes ki|ki es tu|qui est tu|kies tu}`,
  'que-sais-tu-faire': `
{qu'est-ce que je peux te demander|sur quels sujets puis-je t'interroger|quels sujets connaissez-vous|sur quoi pouvez-vous me renseigner|à quoi peux-tu répondre|de quoi peut-on parler ici}
{quels services propose cet outil|fonctionnalités de l'outil|liste de tes fonctionnalités|les possibilités de l'assistant|tes capacités|l'étendue de tes compétences|que propose ce site}
{en quoi cet outil va m'être utile|vous pouvez m'être utile en quoi|qu'est-ce que je peux attendre de cet assistant|qu'est-ce que cet assistant m'apporte|intérêt de cet outil pour une secrétaire de mairie}
{explique-moi comment on se sert de toi|comment tu fonctionnes|mode d'emploi de l'assistant|une petite démonstration|fais-moi une présentation de tes fonctions|un tour du propriétaire}
{tu gères quoi|tu c faire quoi|que fait tu|tu px faire koi|tu sers a quoi|c'est quoi ton job|ton rôle c'est quoi}
{vous aidez seulement pour les calculs ou aussi pour la rédaction ?|est-ce que tu fais autre chose que des estimations|peux-tu à la fois chiffrer et expliquer|donnez-moi des exemples de questions|que puis-je écrire ici}`,
  'intelligence-artificielle': `
{y a-t-il de l'ia là-dedans|est-ce une ia qui me répond|tu fonctionnes avec un llm ?|c'est du mistral ou du gpt|t'es basé sur chatgpt|openai|copilot, gemini ou autre ?}
{tu inventes tes réponses ?|est-ce que tu hallucines|risque-t-on des réponses inventées|tu peux raconter n'importe quoi comme les ia|l'ia se trompe souvent, et vous ?|comment être sûr que ce n'est pas inventé|vous ne racontez pas d'histoires ?}
{les textes sont-ils générés automatiquement|tes textes sont écrits à l'avance ?|réponses préécrites ou générées|qui a rédigé les réponses|comment sont fabriquées les réponses|comment produis-tu tes réponses}
{je me méfie des intelligences artificielles|je n'ai pas confiance dans les robots|peut-on te croire|est-ce fiable ce que tu dis|fiabilité des réponses|puis-je avoir confiance en tes réponses|tu es fiable ?}
{ia générative|t une ia ou pas|intelligence artificiel|c une ia|chat gpt ?|utilisez-vous l'apprentissage automatique|algorithme ou intelligence artificielle}
{comment marche ton cerveau|tu apprends tout seul ?|mes questions servent-elles à entraîner une ia|vous envoyez mes messages à une ia américaine ?|tu réfléchis par toi-même ?}`,
  'chiffres-engagent': `
{ces montants nous engagent-ils|le chiffrage que vous donnez est-il opposable|votre calcul a-t-il une valeur légale|valeur officielle de la simulation|l'estimation vaut-elle accord|est-ce que ça vaut promesse de subvention}
{puis-je présenter vos chiffres au conseil municipal|je peux mettre ces montants dans mon budget ?|peut-on inscrire ce montant au budget|puis-je citer vos calculs dans une délibération|on peut se baser là-dessus pour voter}
{si vous vous trompez dans le calcul, qui est responsable|le département peut-il donner un montant différent|et si au final la subvention est moins élevée que votre estimation|le montant réel peut-il changer}
{c'est juste indicatif ou c'est ferme|chiffres fermes ou indicatifs ?|le résultat est définitif ?|montant garanti ?|la subvention calculée est-elle acquise|c'est contractuel votre truc|simulation non contractuelle}
{suis-je engagé si je fais une estimation|faire une simulation engage la commune ?|je ne m'engage à rien en simulant ?|ça m'engage à quoi de calculer ici|sans engagement l'estimation ?}
{vos resultats sont ils officiels|les chiffre sont sur ?|c'est officiel ce que vous calculez|le département valide-t-il vos estimations|cette estimation a-t-elle été validée|l'estimation tient lieu de notification ?}`,
  'sources-chiffres': `
{d'où tu tiens ça|tu sors ça d'où|où avez-vous trouvé ces montants|de quel texte tirez-vous ces informations|quelle est l'origine de ces données|où trouvez-vous vos renseignements}
{sur quel texte officiel vous appuyez-vous|quel est le document de référence|quelle brochure avez-vous lue|vous citez quel document|pouvez-vous me donner la source|peut-on voir le texte source|montrez-moi le passage du texte}
{à quelle page est-ce indiqué|c'est marqué où ça|c'est écrit noir sur blanc quelque part ?|dans quel paragraphe|quelle page de la brochure|citation du texte exacte}
{comment vérifier vos informations|je veux vérifier par moi-même|comment je peux contrôler ce que vous dites|un élu me demande la source de ces chiffres|il me faut une référence à citer|preuve de ce que vous avancez}
{vos chiffres viennent du département ?|d ou vienne tes infos|c koi ta source|source svp|reference du document|les sources officielles|vos informations datent de quand et viennent d'où}
{le texte de l'appel est-il consultable|lien vers le document de l'appel|où lire la brochure|sur quoi reposent vos réponses|fondement de vos réponses|base documentaire}`,
  'donnees-conservees': `
{qu'est-ce que vous faites de ce que j'écris|nos échanges sont-ils gardés|conservez-vous l'historique de nos échanges|tu mémorises ce que je te dis|est-ce que tout ce que je tape est stocké|combien de temps gardez-vous la conversation}
{qui a accès à ce que je saisis|le département voit-il mes réponses|une autre mairie peut-elle lire mon projet|quelqu'un d'autre voit-il ce que j'ai rempli|mes collègues verront-ils ce que j'ai tapé|visibilité de mon projet|mes saisies sont-elles publiques}
{où sont stockées mes informations|hébergement de ces données|serveur en france ?|politique de confidentialité|protection de la vie privée|conformité rgpd de votre outil|cnil et ce chatbot|délégué à la protection des données}
{c'est confidentiel ce qu'on se dit ?|notre échange reste-t-il privé|est-ce anonyme|suis-je identifié quand je pose une question|vous savez qui je suis ?|mon adresse mail est-elle conservée|vous revendez les données ?}
{y a-t-il des cookies|est-ce que vous me suivez à la trace|quelles traces reste-t-il de mon passage|que devient mon dossier quand je pars|informations enregistrées par l'outil|données collectées}
{vous gardez quoi sur moi|vs gardez mes infos ?|mes donnée perso|vie privee|données perso stockées où}`,
  'supprimer-donnees': `
{comment faire disparaître ce que j'ai saisi|comment demander l'effacement de mon dossier|quelle est la marche à suivre pour effacer mes traces|procédure pour supprimer mes informations|comment exercer mon droit à l'oubli|droit à l'effacement rgpd}
{est-il possible de supprimer tout ce qui me concerne|peut-on tout faire disparaître|puis-je faire retirer mes informations de votre base|a-t-on la possibilité de détruire nos données|mes données peuvent-elles être détruites|est-ce réversible si j'efface mes données}
{si je supprime, le dossier partagé disparaît aussi ?|que devient le dossier partagé si j'efface|effacer mes données supprime-t-il le projet de l'école|la suppression est-elle définitive|suppression immédiate ou sous un délai ?}
{comment on efface tout après|comment se désinscrire de l'outil|comment fermer mon compte|supprimer mon compte comment faire|comment retirer mon consentement|coment effacer mes donnees|comment sup mes infos}
{je pars à la retraite, comment enlever mes informations|je quitte la mairie, comment faire effacer ce que j'ai enregistré|je ne veux plus que vous gardiez mes informations, comment faire|où est le bouton pour effacer mes données|il y a un moyen de purger mes données ?}`,
  'corriger-reponse': `
{j'ai donné un mauvais chiffre, comment rectifier|je me suis planté sur le nombre de classes, je fais comment|comment rectifier une information fausse que j'ai donnée|j'ai tapé une bêtise, on peut la reprendre ?|j'ai cliqué sur le mauvais bouton, que faire}
{comment revenir à la question précédente|est-ce qu'on peut retourner en arrière dans les questions|comment éditer une réponse|où modifier ce que j'ai saisi|peut-on changer une réponse après coup|changer d'avis sur une réponse}
{comment changer le nom d'une école déjà saisie|comment modifier le débit que j'ai indiqué|comment rectifier le nom de la commune|je voudrais savoir comment changer le nombre de tablettes saisi|comment faire pour mettre un autre nombre de classes}
{une ouverture de classe change mes chiffres, comment les mettre à jour|comment mettre à jour les informations du dossier|comment actualiser mes réponses|les réponses sont-elles modifiables|est-ce figé une fois répondu ?|tout reste-t-il modifiable}
{annuler la dernière saisie comment|défaire ce que je viens de faire, possible ?|comment on fait un ctrl z|je me suis gouré comment je corrige|erreur de frappe coment corriger|me sui trompé je fai koi}
{si je me trompe en répondant, est-ce grave|droit à l'erreur dans la saisie|une faute de saisie peut-elle se réparer|comment enlever une école ajoutée par erreur|comment corriger une ligne du récapitulatif}`,
  'recommencer-comment': `
{comment remettre les compteurs à zéro|comment faire table rase|comment réinitialiser la simulation|réinitialisation, comment ça marche|comment on repart du début|y a-t-il un bouton pour tout reprendre à zéro}
{puis-je faire une deuxième estimation|comment simuler un autre scénario|comment essayer une variante sans perdre la première|est-il possible de comparer deux hypothèses|comment comparer plusieurs scénarios|plusieurs estimations sont-elles possibles|nombre de simulations limité ?}
{je gère deux communes, comment faire la simulation pour la seconde|comment passer à une autre commune|peut-on changer de commune en cours de route|je suis secrétaire dans trois mairies, comment refaire le calcul pour chacune|faire la même chose pour le village d'à côté}
{si je recommence, je perds tout ?|recommencer efface-t-il ce que j'ai fait|est-ce que repartir à zéro supprime le dossier|faut-il tout ressaisir pour refaire une estimation|perd-on tout en relançant une estimation}
{comment tester avec plus de classes sans tout refaire|comment voir ce que ça donne avec un autre choix|tester plusieurs cas de figure|comment refaire un calcul avec d'autres données|coment recommencer|comment on recommence une simulation}`,
  'reprendre-plus-tard': `
{je n'ai pas le temps de finir aujourd'hui, mes réponses seront-elles gardées|je dois partir, est-ce que je perds tout|si je ferme la page, je perds mon travail ?|si je coupe mon ordinateur, c'est sauvegardé ?|la session expire-t-elle|que se passe-t-il si je quitte sans enregistrer}
{peut-on faire le dossier en plusieurs fois|puis-je m'y remettre la semaine prochaine|est-il possible d'interrompre la saisie|faire une pause et y revenir|remplir petit à petit sur plusieurs jours|étaler la saisie}
{comment retrouver ce que j'avais commencé hier|j'avais commencé un dossier la semaine dernière, comment y revenir|comment récupérer mon travail|où est passé le dossier que j'avais entamé|comment accéder à nouveau à mon dossier}
{passer de l'ordinateur du bureau à celui de la maison|changer d'ordinateur en cours de route|comment continuer sur un autre poste|à quoi sert le code de reprise}
{y a-t-il un bouton enregistrer|faut-il sauvegarder soi-même|la sauvegarde est-elle automatique|enregistrement automatique ?|mes saisies restent-elles en mémoire|c sauvegardé ou pas|on peut finir une otre fois}`,
  'poste-partage': `
{le pc de la mairie est utilisé par plusieurs personnes|nous sommes trois secrétaires sur le même poste|j'utilise l'ordinateur de la médiathèque|poste en libre accès, comment protéger mon dossier|sur un pc public comment faire|ordinateur commun à plusieurs agents}
{si quelqu'un passe après moi sur cet ordinateur, verra-t-il mon dossier|comment empêcher mes collègues de voir ma session|la personne suivante peut-elle lire ce que j'ai fait|comment éviter que l'on voie mon dossier sur ce pc|un autre agent va prendre ma place devant l'écran}
{comment fermer ma session|comment se déloguer|où est la déconnexion|bouton de déconnexion|logout|comment sortir de mon espace|quitter proprement sans laisser de trace sur la machine|faut-il se déconnecter en partant}
{je ne suis pas sur mon propre ordinateur|je suis sur le poste de l'accueil, que dois-je faire avant de partir|je travaille sur le pc de l'école|ordinateur de la salle des maîtres partagé|machine partagée avec la directrice|poste commun}
{deconection|comment me deconecter|pc partager entre collegue|meme ordi que ma collègue|oublier mon accès sur ce navigateur}`,
  'parler-a-quelquun': `
{y a-t-il un numéro de téléphone|un numéro où appeler|une adresse mail pour poser mes questions|à quel service téléphoner|qui appeler au département|les coordonnées du service|le nom de la personne à joindre}
{je préfère avoir un humain au bout du fil|puis-je avoir un interlocuteur|qui est notre interlocuteur pour cet appel|qui est le référent du projet|un référent au conseil départemental ?|personne ressource à l'éducation nationale}
{qui peut me renseigner davantage|vers qui me tourner|à qui dois-je m'adresser pour avoir une confirmation|auprès de qui se renseigner|à qui poser la question si vous ne savez pas|qui peut trancher cette question|qui peut confirmer}
{ce chatbot ne m'aide pas, qui contacter|vous ne répondez pas à ma question, je veux un conseiller|besoin de parler à un responsable|prendre rendez-vous avec quelqu'un}
{contact à l'inspection|le conseiller numérique de circonscription, comment le joindre|joindre l'ERUN|comment joindre l'inspecteur|mail de l'inspection académique|coordonnées de la dsden}
{ki contacter|num de tel|tel svp|a ki je m adresse|contact departement|contacts utiles|qui puis-je solliciter pour un renseignement complémentaire}`,
  'estimer-comment': `
{de quoi avez-vous besoin pour calculer|quels renseignements dois-je avoir sous la main|quelles données rassembler avant la simulation|que vais-je devoir renseigner|quelles questions allez-vous me poser|il faut vous fournir quoi pour le calcul}
{comment procédez-vous pour faire le chiffrage|expliquez-moi la démarche d'estimation|comment obtient-on une estimation|le principe de la simulation|comment vous calculez mon projet|comment se déroule le chiffrage}
{ça prend longtemps une estimation ?|combien de minutes pour une simulation|c'est rapide à faire, l'estimation ?|combien de questions avant d'avoir le résultat|durée d'une simulation}
{dois-je connaître le débit de l'école pour faire l'estimation|faut-il connaître le nombre exact de classes pour simuler|peut-on estimer sans avoir toutes les informations|est-ce que je peux chiffrer même s'il me manque des données|estimation possible sans le niveau des écoles}
{ki faut il comme info pour estimer|info necessaire pour la simulation|prérequis pour une estimation|liste des informations à préparer pour la simulation|avant de lancer le calcul, que préparer|quels éléments entrent dans le calcul}
{comment on fait pour connaître le coût de notre projet avec vous|par quoi commence l'estimation|c'est compliqué de faire une estimation ?|une estimation se fait école par école ?}`,
  'preparer-dossier': `
{pouvez-vous rédiger la candidature pour moi|est-ce que tu écris le dossier à notre place|tu peux rédiger notre projet ?|je n'ai pas le temps, peux-tu faire le dossier|m'aidez-vous à écrire la candidature|vous m'aidez à remplir ?}
{le dossier sort sous quel format ici|peut-on avoir un pdf du dossier|comment récupérer le document généré|sous quelle forme récupère-t-on le dossier rempli ici|un docx à la fin ?}
{est-ce que vous inventez le texte pédagogique|tu rédiges le projet pédagogique tout seul ?|c'est vous qui écrivez la partie pédagogique ou c'est nous|qui écrit les textes dans le document produit|les textes du document sont-ils déjà remplis}
{comment monter le dossier avec votre outil|comment ça marche la préparation du dossier ici|quel est le fonctionnement de la préparation|par où passer pour monter le dossier avec l'assistant|l'outil guide-t-il pas à pas dans le dossier}
{tu peux me sortir un document tout prêt|avez-vous une fonction pour générer le dossier}
{aide redaction dossier|aidez moi a monter ma candidature avec l'outil|assistance à la rédaction|un coup de main pour écrire le dossier|peut on preparer le dossier avec toi}`,
  'envoyer-dossier': `
{quand j'ai fini, le dossier part tout seul ?|est-ce que ça part directement au département|le dossier arrive-t-il au département quand je clique sur terminer|une fois rempli ici, c'est déposé ?|suis-je considéré comme candidat en remplissant ici}
{dois-je faire autre chose après avoir rempli ici|remplir ici vaut-il dépôt|le fait d'exporter le document vaut candidature ?|est-ce qu'il faut que je l'envoie moi-même ensuite|vous vous chargez de l'envoi ?|vous faites suivre le dossier ?}
{aurai-je un accusé de réception|vais-je recevoir une confirmation de dépôt|avez-vous bien reçu mon dossier|mon dossier est-il bien arrivé|est-ce que ma candidature est bien partie|vous avez transmis notre projet ?}
{cliquer sur valider envoie le dossier ?|le bouton exporter envoie-t-il au département ?|télédéposer depuis l'assistant|l'outil dépose-t-il à notre place|tu peux l'envoyer pour nous|peux-tu transmettre au département}
{c'est ici qu'on dépose ?|ce site est-il la plateforme de dépôt|cet assistant est-il le guichet de dépôt|votre site enregistre-t-il les candidatures|peut-on candidater directement dans ce chat|déposer ici c bon ?|dossier envoyer automatiquement}`,
  'inviter-ecole': `
{la directrice doit remplir sa partie, comment lui donner la main|comment la maîtresse peut-elle compléter le projet de son école|comment faire rédiger la partie de l'école par l'instituteur|je veux que le directeur complète lui-même, comment fait-on|comment travailler à plusieurs sur le dossier}
{comment partager l'accès|travail collaboratif sur le dossier possible ?|peut-on être plusieurs à remplir|est-ce que deux personnes peuvent compléter en même temps|donner un accès à un collègue|co-rédaction avec l'école}
{à quoi sert le code d'invitation|mon code d'invitation ne marche plus}
{l'enseignant verra-t-il tout le dossier|la directrice pourra-t-elle voir les autres écoles|que voit l'école quand on l'invite|peut-on retirer l'accès d'une école|combien de temps le code d'invitation reste-t-il valable|révoquer l'accès d'un enseignant|droits de la personne invitée}
{envoyer le lien à la directrice|faut-il partager un lien avec l'école|partager avec l'instit|partagé le dossier avec l'ecole coment|accès école au dossier|comment faire entrer l'équipe pédagogique dans l'outil}`,
  'signaler-erreur': `
{ce que vous dites est inexact|vous m'avez donné une mauvaise information|votre réponse ne correspond pas au texte|je crois que vous faites erreur|c'est faux ce que tu racontes|ta réponse est à côté de la plaque}
{où faire remonter un bug|un bug à remonter|il y a un dysfonctionnement|le calcul me semble faux, à qui le dire|comment vous prévenir d'une erreur|remonter une anomalie|faire une réclamation sur l'outil}
{je ne suis pas satisfait de la réponse|réponse insatisfaisante|je voudrais laisser un commentaire|donner une note à la réponse|laisser un avis sur l'assistant|suggestion d'amélioration|proposer une amélioration}
{à quoi sert le pouce vers le bas|le pouce en bas sert à quoi|comment noter une réponse|comment évaluer votre réponse|que se passe-t-il quand je mets un pouce rouge|qui lit les commentaires que je laisse}
{erreur dans vos infos|vous avez tort|ça ne colle pas avec ce que dit le texte, je le signale où|j'ai repéré une coquille|un chiffre est faux chez vous}`,
  'ne-sait-pas-permis': `
{je n'ai pas cette info sous la main, je fais comment|que répondre quand on n'a pas l'information|dois-je absolument répondre à tout}
{peut-on laisser une question vide|laisser en blanc est-il possible|est-ce obligatoire de répondre à chaque question|puis-je ignorer une question|est-ce qu'on peut zapper une question|passer à la suivante sans répondre}
{est-ce grave de ne pas savoir|ça bloque si je ne sais pas ?|le calcul marche-t-il avec des réponses inconnues|que se passe-t-il si je réponds je ne sais pas|quel effet a la réponse je ne sais pas|comment traitez-vous les réponses inconnues}
{il faut que je demande à la directrice avant de répondre, je peux y revenir ?|je dois vérifier auprès du maire, peut-on mettre la question de côté|je compléterai cette question quand j'aurai l'info|revenir sur une question laissée de côté}
{si c pas sur je mets koi|jsp je fais quoi|on peut dire je sais pas ?|ne pas répondre est autorisé ?|répondre au hasard ou dire qu'on ne sait pas|dans le doute que dois-je répondre}`,
  'assistant-gratuit': `
{combien me coûtera l'utilisation de cet outil|ce service est-il facturé|utiliser ce site coûte-t-il quelque chose|y a-t-il un abonnement pour vous utiliser|vais-je être facturé pour cette simulation|l'estimation est-elle payante|faut-il payer pour avoir le document}
{doit-on s'inscrire pour utiliser l'outil|ai-je besoin d'un identifiant|un mot de passe est-il nécessaire|faut-il se connecter avec franceconnect|faut-il une adresse mail pour s'en servir|créer un compte est nécessaire ?|sans inscription ?}
{l'utilisation du chatbot est libre ?|accès libre à cet assistant ?|tout le monde peut utiliser cet assistant ?|c'est payant de te parler|t gratuit ?|assistant payant ou pas|cest gratos ton service}
{y a-t-il des frais cachés pour utiliser ce service|aucun frais pour la mairie à utiliser le bot ?|quel est le prix de cet assistant|la commune paie-t-elle un abonnement pour accéder au bot|inscription payante ?}`,
};
