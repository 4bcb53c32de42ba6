import type { IdCommande } from '../intentions-types.js';

/** Ways of steering the conversation, one a line; same notation as the computed questions. */
export const PHRASES_COMMANDES: Readonly<Partial<Record<IdCommande, string>>> = {
  estimer: `
{je veux|je voudrais|j'aimerais|on veut|on voudrait|il faut} {estimer|faire une estimation|chiffrer|simuler|calculer} {|mon projet|le coût|la subvention|notre projet|le projet de la commune}
{estimer|estimation|simulation|simuler|chiffrer|faire une simulation} {|mon projet|le projet|ma subvention|pour ma commune}
{lance|lancer|commence|commencer|démarrer|faire} {une|l'|la} {estimation|simulation}
combien ça va coûter à ma commune, faites-moi une estimation
je souhaite connaître le coût de mon projet
{fais|faites}-moi un devis
aide-moi à chiffrer
estime mon projet
je voudrais savoir combien je peux avoir pour mes écoles
{calculer|calcule} ma subvention
nouvelle estimation
{allez|} chiffrons {mon projet|le projet|ça}
{chiffrons|estimons|simulons} {|le projet|ensemble}`,
  kits: `
{voir|montre|montre-moi|montrez-moi|afficher|affiche|je veux voir|consulter} {les kits|les kits de matériel|les PAC|les deux kits|le matériel|le contenu des kits}
{les kits|kits|kit|matériel|équipements|le matériel}
{quels sont|c'est quoi|présente-moi} les {kits|deux kits|équipements proposés}
{que contient|que contiennent|qu'y a-t-il dans} {un PAC|les PAC|les kits|le kit}
on a quoi comme matériel
le catalogue du matériel
quel matériel {est proposé|peut-on avoir|on peut commander}`,
  dossier: `
{je veux|je voudrais|on veut|on voudrait|j'aimerais|je souhaite} {monter|faire|préparer|remplir|constituer|commencer|rédiger} {mon|le|un|notre} dossier
{préparer|monter|remplir|commencer|constituer|ouvrir|voir|mon|afficher} {dossier|mon dossier|le dossier|notre dossier|dossier de candidature}
dossier
{aide-moi|aidez-moi} à {faire|monter|remplir|préparer} {le dossier|mon dossier|la candidature}
{je veux|on veut|on souhaite} {candidater|déposer une candidature|répondre à l'appel|participer à l'AMI}
on attaque le dossier
passons au dossier
remplir ma candidature
{on commence|on démarre|démarrons|commençons|attaquons} {le dossier|la candidature}
{on se lance|on y va|je me lance|lançons-nous} {dans le dossier|pour le dossier|dans la candidature}`,
  'poser-question': `
{j'ai|on a|j'aurais} {une question|des questions|une petite question|quelques questions|une autre question}
{je voudrais|je veux|j'aimerais|puis-je|je peux|est-ce que je peux} {poser une question|vous poser une question|te poser une question|vous demander quelque chose|me renseigner}
{poser une question|question|une question|questions|foire aux questions|FAQ}
je cherche {une information|des informations|des renseignements}
j'ai besoin {d'un renseignement|d'une info|de renseignements}
juste une question
{je peux|puis-je|on peut} te demander {un truc|quelque chose|une chose}
{je peux|est-ce que je peux} te {demander un truc|poser une colle|demander une info}
je {voudrais|veux|souhaite} {en savoir plus|me renseigner|des informations}
{question rapide|petite question rapide|une question rapide}`,
  aide: `
{aide|aide-moi|aidez-moi|à l'aide|au secours|help|sos|aide svp|besoin d'aide|j'ai besoin d'aide}
{que peux-tu|que pouvez-vous|que sais-tu|que savez-vous|tu peux|vous pouvez} {faire|faire pour moi|m'aider à faire|dire}
qu'est-ce que {tu sais faire|vous savez faire|je peux te demander|je peux demander|tu peux faire|vous pouvez faire}
{à quoi|en quoi} {tu sers|sers-tu|servez-vous|pouvez-vous m'aider|peux-tu m'aider}
comment {ça marche|ça fonctionne|on fait|je fais|t'utiliser|utiliser l'assistant|fonctionne l'assistant|se servir de ce truc}
{je suis perdu|je suis perdue|je comprends rien|je n'y comprends rien|je comprends pas|je ne comprends pas|j'ai pas compris|pas compris|c'est pas clair}
quelles {questions|commandes} {je peux poser|sont possibles}
je ne sais pas quoi {faire|dire|demander}
par où {commencer|je commence|on commence}
mode d'emploi
{comment|} {on se sert de|on utilise|j'utilise} {ce machin|cet outil|ce truc|cet assistant}
c'est quoi {que tu peux faire|ce que tu sais faire|que vous faites} {|au juste|exactement}
{au secours|à l'aide} je suis {paumé|perdu|largué}
tu sais faire quoi {à part ça|d'autre|au juste|}`,
  accueil: `
{accueil|menu|menu principal|page d'accueil|sommaire}
{retour|retourner|revenir|aller|reviens|va} {à l'accueil|au menu|au début du menu|au menu principal|à la page d'accueil|au sommaire}
{montre|affiche|donne|montre-moi|affiche-moi} {le menu|l'accueil|les options|les choix}`,
  recommencer: `
{recommencer|recommence|recommençons|on recommence|je recommence|tout recommencer|on recommence tout|je veux recommencer|je voudrais recommencer|je souhaite recommencer|j'aimerais tout recommencer} {|à zéro|depuis le début|du début|svp|s'il te plaît}
{repartir|repars|repartons|reprendre|on repart|on reprend tout|reprenons|reprends} {à zéro|de zéro|depuis le début|du début|depuis zéro}
{remets|remettre|remettez} {tout|} à zéro
{remise à zéro|reset|restart|réinitialiser|réinitialise|nouvelle conversation|nouveau départ}
{reset|réinitialisation|raz|remise à zéro} {total|totale|générale|de tout|de la conversation|svp}
{efface|effacer|effacez} {tout et recommence|mes réponses|tout et on recommence}
{on reprend|je reprends} tout depuis le début
je me suis trompé partout on refait tout`,
  annuler: `
{annuler|annule|annulez|annuler ça|annule ça|annulez ça|annule stp|annule s'il te plaît|annuler svp|annule tout ça}
{annuler|annule|annulez|je veux annuler|je voudrais annuler} {la dernière réponse|ma dernière réponse|le dernier changement|ma dernière modification|la dernière action|ce que je viens de faire|ma réponse|cette modification}
{défaire|défais|défaites|défais ça|undo|ctrl z|ctrl+z}
{oublie|oubliez} {ça|ce que je viens de dire|ma dernière réponse|ce que j'ai dit}
{efface|supprime|enlève|retire} {ma dernière réponse|la dernière réponse|ce que je viens de dire|la dernière modification}
non pas ça, annule
j'ai fait une bêtise annule
{anule|anuler|anulez|anul}
oups {annule|efface ça|j'ai cliqué trop vite annule}`,
  retablir: `
{rétablir|rétablis|rétablissez|rétablir ça|refaire|refais|redo|ctrl y|ctrl+y}
{rétablir|rétablis|remets|remettre|restaure} {ce que j'ai annulé|la modification|la réponse annulée|ce qui a été annulé|comme c'était|la modification annulée}
{annule|annuler} l'annulation
finalement non remets-le
finalement {remets|rétablis} {|ce que j'avais mis}`,
  retour: `
{retour|revenir|reviens|retour en arrière|revenir en arrière|revenons en arrière|on revient en arrière|je veux revenir en arrière|arrière|précédent|précédente|back|retourner en arrière}
{question précédente|la question précédente|la question d'avant|étape précédente|l'étape d'avant|page précédente|celle d'avant|écran précédent}
{revenir|retourner|reviens|retour|revenons} à {la question précédente|la question d'avant|l'étape précédente|avant}`,
  passer: `
{passer|passe|passons|je passe|on passe|passer la question|passe cette question|passons cette question|suivant|suivante|question suivante|skip|sauter|saute|sauter cette question|ignorer|on zappe|zapper}
{je répondrai plus tard|j'y répondrai plus tard|on verra plus tard|on verra ça plus tard|plus tard pour cette question|on y reviendra|je ne veux pas répondre|je préfère ne pas répondre|pas maintenant}
{passer|passons|passe} à la {suite|suivante|question suivante}
je n'ai pas l'info pour l'instant
{je ne sais pas|je n'ai pas ça|aucune idée|pas d'info}, {on passe|je passe|passons}{ à la suite|}
{on saute|je saute|sautons} {celle-là|celle-ci|cette question|ça}
{je ne sais pas, suivante|on laisse ça de côté|laisse tomber cette question}`,
  recapitulatif: `
{récapitulatif|recap|récap|récapitule|récapituler|récapitulez|résumé|résume|résumer|un récapitulatif|le récapitulatif|fais un récapitulatif|fais-moi un récap|faites-moi un résumé|bilan|synthèse}
{montre|affiche|donne|montre-moi|affiche-moi|donne-moi|je veux voir|voir|revoir|relire} {le récapitulatif|le récap|mes réponses|ce que j'ai répondu|ce que j'ai saisi|ce que j'ai rempli|le résumé|ce que tu as noté|ce que vous avez compris}
{qu'est-ce que|que} {j'ai répondu|j'ai dit|tu as retenu|vous avez retenu|tu as noté|vous avez noté}
qu'as-tu noté
résume ce que je t'ai dit
qu'est-ce que tu as {enregistré|gardé|noté} {comme réponses|de mes réponses|jusqu'ici}`,
  corriger: `
{corriger|corrige|modifier|modifie|changer|je veux corriger|je voudrais corriger|je veux modifier|je voudrais modifier|je souhaite modifier|rectifier|rectifie} {|une réponse|ma réponse|quelque chose|mes réponses|une information|une erreur|ce que j'ai dit}
{je me suis trompé|je me suis trompée|je me suis planté|j'ai fait une erreur|il y a une erreur|c'est une erreur|j'ai fait une faute|erreur de ma part|petite erreur} {|de nombre|dans mes réponses|sur le nombre de classes|tout à l'heure}
{changer|modifier|corriger|modifie|change} {le nombre de classes|le nom de la commune|le débit|le nom de l'école|le type de l'école|la commune|les PAC|le nombre de PAC}
{ce n'est pas|c'est pas|c'est plus} {14 c'est 15|25 mais 24|ce que j'ai dit}
j'ai dit une bêtise sur le nombre de classes
comment {modifier|changer|corriger} {ma réponse|une réponse|ce que j'ai répondu}
non {25 classes|c'est 12|en fait c'est 3 écoles}
en fait c'est 9 classes
je me suis {gouré|planté|trompé de chiffre|mélangé les pinceaux} {|je veux changer|il faut changer}
c'est faux je voulais dire {12|15 classes|3 écoles}
je voulais dire {12|9 classes|Vif}`,
  pourquoi: `
{pourquoi|pourquoi ?|pourquoi ça|pourquoi donc|pk|pq|pourquoi cette question|pourquoi tu me demandes ça|pourquoi vous me demandez ça|pourquoi ce résultat|pourquoi ce chiffre|pourquoi ce taux|pourquoi ce nombre|et pourquoi}
{à quoi sert cette question|à quoi ça sert cette question|en quoi ça vous intéresse|c'est pour quoi faire cette question|pourquoi avez-vous besoin de ça}
{explique|expliquez|explique-moi|expliquez-moi} {|pourquoi|ce résultat|ce chiffre|le calcul|ton calcul|votre calcul|comment tu trouves ça}
{d'où vient|d'où sort|d'où sortez-vous|d'où tu sors} {ce chiffre|ce résultat|ça|ce montant}
{comment|} {tu as|vous avez|as-tu|avez-vous} {calculé|trouvé|obtenu} {ça|ce chiffre|ce montant}
{d'où tiens-tu tes infos|d'où viennent tes infos|d'où tenez-vous ces informations|quelle est la source|la source|source|c'est écrit où|où c'est écrit|c'est marqué où|sur quoi vous vous basez|quelle règle|tu es sûr de ça|vous êtes sûr|t'es sûr|c'est sûr ça|prouve-le}
détaille le calcul
comment {vous arrivez à|tu arrives à|on arrive à} {ce montant|ce chiffre|ce résultat|ça}
{et|} {c'est marqué|c'est écrit|ça se trouve} {où|dans quel document|à quelle page}
{pour quelle raison|dans quel but} {vous voulez savoir ça|tu demandes ça|cette question}`,
  reprendre: `
{où en étions-nous|on en était où|où en étais-je|où en est-on|où on en est|où en sommes-nous|on en est où|j'en étais où|où j'en suis|où est-ce que j'en étais}
{reprendre|reprends|reprenons|on reprend|je reprends|reprenez} {|où on en était|là où on s'était arrêté|où nous en étions|mon dossier|la conversation|le dossier en cours|mon estimation|l'estimation}
{je reviens|me revoilà|c'est encore moi|je suis de retour|rebonjour}
{retrouver|retrouve} {mon dossier|ce que j'avais commencé|ma simulation}
j'avais commencé {un dossier|une estimation|la semaine dernière}
quelle était la question
on avait {commencé quelque chose|commencé un dossier|démarré} {l'autre jour|hier|la dernière fois|la semaine passée}{|, on peut reprendre}`,
  arreter: `
{arrêter|arrête|arrêtez|stop|stoppe|on arrête|j'arrête|on s'arrête là|j'arrête là|je m'arrête là|arrêtons|on arrête là|je stoppe|pause|faire une pause}
{à plus tard|je reviens plus tard|je reviendrai|je continue plus tard|je finirai plus tard|on finira demain|on continue demain|je reprends demain|la suite plus tard|je dois y aller|je dois partir|j'ai une réunion|je dois filer}
{ça suffit pour aujourd'hui|ce sera tout pour aujourd'hui|c'est bon pour aujourd'hui|je m'arrête pour ce soir|on en reste là|j'en ai assez pour aujourd'hui}
quitter
je veux {arrêter|m'arrêter|m'arrêter là|faire une pause}`,
  'supprimer-donnees': `
{supprimer|supprime|supprimez|effacer|efface|effacez|je veux supprimer|je veux effacer|je voudrais supprimer|détruire|veuillez supprimer} {mes données|toutes mes données|mes données personnelles|mes informations|mon compte|tout ce que vous savez de moi|mon historique|tout ce que j'ai dit}
{suppression|effacement} de mes données
{droit à l'oubli|droit à l'effacement|rgpd supprimer mes données}
supprimer {mon dossier|le dossier|définitivement mon dossier}
oubliez-moi
oublie tout sur moi`,
  'quitter-poste': `
{quitter ce poste|quitter le poste|je quitte ce poste|je quitte le poste|quitter cet ordinateur|je change d'ordinateur|se déconnecter|me déconnecter|déconnexion|déconnecte-moi|déconnectez-moi|logout|je veux me déconnecter|fermer la session|fermer ma session}
{je suis sur|c'est} un {ordinateur partagé|poste partagé|pc partagé|ordinateur public}, {déconnecte-moi|oublie-moi ici|je veux partir|ferme la session}
{oublie-moi|oubliez-moi} sur {ce poste|cet ordinateur}`,
  humain: `
{parler|je veux parler|je voudrais parler|j'aimerais parler|puis-je parler|je peux parler|on peut parler|échanger|discuter} {à|avec} {un humain|quelqu'un|une vraie personne|une personne|un conseiller|un agent|un être humain|un responsable|un technicien}
{un humain|un vrai humain|une vraie personne|un conseiller|quelqu'un|humain} {|svp|s'il vous plaît|stp}
{qui contacter|qui appeler|à qui m'adresser|à qui s'adresser|qui puis-je joindre|je peux appeler qui|un numéro de téléphone|numéro de téléphone|un contact|un mail de contact|un interlocuteur|adresse mail de contact|avez-vous un numéro} {|au Département|pour de l'aide|pour avoir de l'aide}
{appelez-moi|rappelez-moi|je veux être rappelé|contactez-moi|quelqu'un peut me rappeler ?}
{mettez-moi|mets-moi|passez-moi} {en relation avec|en contact avec} {quelqu'un|un conseiller|un humain|le Département}
je préfère {un humain|parler à quelqu'un|téléphoner}
je ne veux pas parler à {un robot|une machine}`,
  resultat: `
{voir|montre|montre-moi|affiche|donne|donne-moi|je veux|je veux voir|revoir|calcule} {le résultat|les résultats|mon résultat|mon estimation|l'estimation|le chiffrage|le bilan financier|le plan de financement}
{résultat|résultats|le résultat|mon résultat|plan de financement|l'estimation}
ça donne quoi
alors {ça donne quoi|le résultat|combien}
{c'est quoi|quel est} le résultat
affiche mes chiffres`,
  exporter: `
{exporter|exporte|télécharger|télécharge|générer|génère|imprimer|enregistrer|sortir|sors|édite|éditer|obtenir|je veux|je voudrais|donne-moi|donnez-moi|envoie-moi} {le dossier|mon dossier|le document|le document Word|un document Word|le fichier Word|un word|le docx|un PDF|une version imprimable|le dossier en word|le dossier à signer}
{exporter|télécharger|export|imprimer|document|word|docx|pdf}
{mettre|met|mets} {ça|tout ça|le dossier} {dans un document|dans un word|en word|au propre}
{je veux|je voudrais|peut-on|est-ce qu'on peut} {imprimer|avoir un document|avoir un papier|avoir une version papier|exporter|télécharger|récupérer le dossier|récupérer un fichier}
un document à {signer|faire signer au maire|présenter au conseil municipal}
exporter mes données
{comment|où|} {j'imprime|imprimer|je télécharge|télécharger|récupérer|j'obtiens} {mon dossier|le dossier|le document|le fichier}
{j'ai besoin|j'aurais besoin} {du dossier en papier|d'une version papier|d'un document pour le faire signer|d'un papier pour la signature du maire}`,
  'exporter-prix': `
{demande de prix|demande de devis|demander les prix|demander un devis|demander les prix au Département|faire une demande de prix|faire la demande de prix|la demande de prix|la liste pour le devis}
{prépare|préparer|génère|fais|faites|donne-moi|je veux} {la demande de prix|une demande de prix|une demande de devis|la liste des articles à chiffrer|la liste des articles sans prix|un mail pour demander les prix}
{comment|où} demander les prix manquants
liste des articles {sans prix|à faire chiffrer|à chiffrer} {|pour le Département}
courriel pour demander les prix
envoyer la demande de prix au Département`,
  importer: `
{importer|importe|import|charger|charge|recharger|restaurer|envoyer|déposer ici} {un dossier|mon dossier|un fichier|mon fichier|le fichier json|le fichier de données|une sauvegarde|un export|ma sauvegarde}
{j'ai|on a} {un fichier à importer|un fichier json|une sauvegarde à restaurer|un export à recharger}
{reprendre|repartir} {d'un fichier|à partir d'un fichier|depuis un fichier}
importer`,
  inviter: `
{inviter|invite|invitez|je veux inviter|je voudrais inviter|comment inviter|ajouter|je voudrais ajouter} {une école|un enseignant|un directeur|la directrice|une enseignante|un collègue|quelqu'un|la secrétaire|ma secrétaire|la secrétaire de mairie|une maîtresse|une personne}
{partager|partage|je veux partager|on peut partager} {le dossier|mon dossier|avec l'école|avec la directrice|avec ma secrétaire}
{donner|donne|donner l'accès|donner accès} {accès à la directrice|accès au dossier|un accès à l'école|l'accès à la secrétaire|un code à l'école}
{code d'invitation|lien d'invitation|un code pour l'école|un code pour la secrétaire|créer une invitation|nouvelle invitation}
travailler à plusieurs sur le dossier
déléguer à ma secrétaire
{générer|créer|faire|donner} un code {pour la maîtresse|pour l'école|pour la directrice|pour l'enseignante}
j'aimerais que {la directrice|ma secrétaire|l'école|l'enseignante} {puisse remplir sa partie|ait accès|puisse compléter|m'aide sur le dossier}`,
  rejoindre: `
{rejoindre|je veux rejoindre|je voudrais rejoindre|comment rejoindre|accéder à|entrer dans} {|un dossier|le dossier de la commune|le dossier de ma commune|le dossier du maire|un projet}
{j'ai un code|j'ai reçu un code|voici mon code|voici le code|on m'a donné un code|le maire m'a donné un code|la mairie m'a envoyé un code|j'ai une invitation|j'ai reçu une invitation|mon code d'invitation} {|ABCD-1234|K7QF-2M9P|que faire}
{saisir|entrer|utiliser} {un code|mon code|le code d'invitation}
je suis enseignante et le maire m'a invitée
code d'invitation K7QF2M
{on m'a transmis|on m'a envoyé|on m'a donné|j'ai eu} {un code|un code d'accès|un code d'invitation|un lien d'invitation}`,
  'code-reprise': `
{code de reprise|un code de reprise|mon code de reprise|donne-moi un code de reprise|je veux un code de reprise|générer un code de reprise|créer un code de reprise}
{continuer|reprendre|finir|retrouver mon dossier|poursuivre} {sur un autre appareil|sur mon téléphone|sur un autre ordinateur|sur un autre poste|dans Teams|depuis chez moi|sur mon portable|à la maison|depuis un autre ordinateur}
{comment|je veux} {retrouver|récupérer} mon dossier {ailleurs|sur un autre ordinateur|chez moi|demain depuis la mairie}
passer {sur mon téléphone|de l'ordinateur au téléphone|sur Teams}`,
};
