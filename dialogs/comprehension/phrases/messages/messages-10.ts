/** Whole messages as people write them, by the FAQ entry that answers them. */
export const MESSAGES_10: Readonly<Record<string, string>> = {
  'envoyer-dossier': `
Envoyez-vous le dossier au Département ?
c vous ki envoyé le dossier ?
Une fois terminé, le document part-il automatiquement au Département ?
J'ai tout validé ici, donc notre candidature est déposée, c'est bien ça ?
Dois-je encore transmettre le dossier moi-même, ou l'assistant s'en charge-t-il ?
Rien ne sera expédié sans notre intervention, on est d'accord ?
Bonjour, j'ai répondu à toutes vos questions pour la commune de Succieu et l'écran m'indique que le document est prêt. Est-ce que vous le transmettez vous-même, ou est-ce au maire de faire la démarche ?
Ma collègue pense que cliquer sur le dernier bouton vaut candidature officielle et elle a déjà prévenu les écoles que c'était parti. J'ai un gros doute. L'assistant dépose-t-il quoi que ce soit pour nous ?
Je vous prie de confirmer que le document généré par l'assistant n'est pas transmis au Département et que sa remise incombe à la commune.
j'ai appuyé sur terminer et maintenant il se passe quoi est-ce que quelqu'un l'a reçu à Grenoble ou il faut que je l'imprime et que je le poste
Imaginons que je produise le dossier vendredi soir et que je parte en congés. Le Département l'aura-t-il reçu grâce à vous, ou dormira-t-il dans mon ordinateur jusqu'à mon retour ?
Bon, le dossier est tout beau tout propre, vous le balancez vous-même au Département ou c'est encore bibi qui s'y colle ?`,
  'inviter-ecole': `
Comment inviter une école sur le dossier ?
cmt la directrice peu remplir sa partie
La maîtresse peut-elle compléter son projet elle-même depuis son ordinateur ?
Si j'invite une école, elle verra le dossier de toutes les autres, c'est ça ?
Comment obtenir un code pour qu'un enseignant rédige la partie de son école ?
La mairie peut-elle retirer l'accès donné à une école ?
Bonjour, le texte pédagogique doit venir des équipes et non de la mairie de Saint-Alban-de-Roche. Existe-t-il un moyen de donner la main à chaque directrice, seulement sur ce qui concerne son école ?
Un directeur craint que ses collègues lisent et modifient ce qu'il écrira dans notre dossier commun. Je pensais que chacun ne voyait que le sien. Comment fonctionne cette participation des écoles ?
Je souhaite savoir de quelle manière la commune peut associer une école à la saisie du dossier et révoquer, le cas échéant, l'accès accordé.
les instits m'envoient leurs textes par mail et moi je recopie tout c'est l'enfer est-ce qu'elles peuvent pas entrer directement dans le dossier pour écrire leur morceau
Trois écoles, trois directeurs, un seul dossier communal. Que dois-je faire pour que chacun reçoive un accès à sa partie, et combien de temps cet accès reste-t-il valable ?
Je voudrais refiler le bébé aux enseignants pour leur partie. Y a un lien, un code, un truc à leur envoyer ?`,
  'signaler-erreur': `
Comment signaler une erreur ?
ta reponse é fausse je le dit a ki
Votre réponse me paraît inexacte, où puis-je le faire savoir ?
Personne ne lit les remarques faites ici, c'est inutile de signaler, non ?
Y a-t-il un moyen d'avertir qu'une explication contredit le document ?
À quoi sert le pouce vers le bas, est-il relu par quelqu'un ?
Bonjour, agent d'assistance dans une intercommunalité, je relève une incohérence entre l'une de vos réponses et la page du document. Je ne cherche pas à corriger ma saisie mais à vous le faire remonter : comment ?
Un usager m'assure qu'il faut envoyer un courrier au président du Département pour la moindre faute dans l'assistant. Cela me paraît disproportionné. Existe-t-il un moyen direct d'indiquer qu'une réponse ne va pas ?
Je souhaite porter à votre connaissance une inexactitude constatée dans l'une de vos réponses. Merci de m'indiquer le canal prévu pour ce signalement.
vous m'avez répondu complètement à côté deux fois de suite je voudrais que quelqu'un le sache pour que ça arrive pas aux autres je clique où je l'écris où
Supposons que je trouve un mauvais chiffre dans une de vos explications. Est-ce que je peux laisser un commentaire dessous, et sera-t-il lu par une personne ?
Là vous racontez des salades, désolée de vous le dire. Y a une boîte à réclamations pour vos bourdes ou je garde ça pour moi ?`,
  'ne-sait-pas-permis': `
Puis-je répondre « je ne sais pas » ?
si jsai pas jmet koi
Je n'ai pas la réponse à votre question, suis-je bloqué ?
Il faut obligatoirement répondre à tout, sinon aucun résultat ne s'affiche, c'est ça ?
Peut-on sauter une question et y revenir lorsque l'on aura l'information ?
Que se passe-t-il si j'ignore l'une des informations demandées ?
Bonjour, vous me demandez une information technique sur l'école de Bizonnes, et le directeur est absent jusqu'à lundi. Ai-je le droit de laisser un blanc pour l'instant, ou cela fausse-t-il tout le résultat ?
Ma collègue préfère mettre une valeur au hasard plutôt que d'avouer son ignorance, parce qu'elle croit que l'assistant refuse les réponses incertaines. Est-ce qu'on peut simplement dire qu'on ignore ?
Certaines données n'étant pas en possession de la commune à ce jour, je souhaite savoir si une réponse non renseignée est admise et quelles en sont les conséquences sur le résultat affiché.
votre question là j'en ai aucune idée moi je suis que la remplaçante est-ce que j'ai le droit d'écrire que j'en sais rien ou ça va planter
Mettons que sur dix questions je sache répondre à sept. Pour les trois autres, dois-je inventer, m'arrêter, ou existe-t-il une façon de passer mon tour sans choisir à l'aveugle ?
Joker ! J'ai le droit de sécher sur une question ou vous allez me mettre un zéro pointé ?`,
  'assistant-gratuit': `
L'assistant est-il payant ?
c gratuit ton truc ou fo payer
Faut-il créer un compte ou sortir la carte bancaire pour préparer un dossier ici ?
Les trois premières questions sont gratuites, ensuite on paie, c'est bien ça ?
Ce service en ligne sera-t-il facturé à la commune ?
Puis-je utiliser cette page sans abonnement ni inscription ?
Bonjour, maire d'une commune de 180 habitants, je me méfie des plateformes qui présentent une facture à la fin. Est-ce que poser des questions et produire le document sur cette page nous coûtera quelque chose ?
Un prestataire vend à nos voisins une aide au montage pour 900 euros, et mon adjoint est persuadé que vous faites pareil. Votre aide est-elle facturée, à un moment ou à un autre ?
Je vous prie de m'indiquer si l'usage du présent assistant, y compris pour la préparation du dossier, donne lieu à une quelconque facturation ou inscription préalable.
avant que je vous pose toutes mes questions dites-moi si ça coûte quelque chose parce que la dernière fois avec un site comme ça j'ai reçu une facture de quarante euros
Admettons que je fasse vingt simulations et que j'imprime le dossier trois fois. Est-ce que le compteur tourne quelque part, ou cette page est-elle libre d'accès jusqu'au bout ?
C'est open bar ou faut glisser une pièce dans la machine pour causer avec vous ?`,
};
