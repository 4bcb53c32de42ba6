/** What people say for yes, no, don't know and partly, on a reduced phrase: flat words, one space apart. */
export type OuiNon = 'oui' | 'non' | 'ne-sait-pas' | 'partiel';

export const POLITESSE =
  /^(?:(?:he bien|he|alors la|eh bien|et bien|ben|bah|beh|euh|heu|hum|hmm+|mmh?|ah|oh|eh|alors|bien entendu alors|et|mais|donc|du coup|en fait|a vrai dire|honnetement|franchement|desolee?|pardon|bonjour|bonsoir|merci|enfin|bref|alors la|bof|mais carrement|tu sais|vous savez|pour le moment|pour l instant|a priori|normalement|en principe|theoriquement|en theorie|helas|malheureusement|desormais|aujourd hui|actuellement|a ce jour|de memoire|sauf erreur(?: de ma part)?|apparemment|visiblement|a ma connaissance|je dirais|je dirai|moi|ma reponse est|la reponse est|reponse|c est un|c est) )+/u;

export type Regle = readonly [OuiNon, RegExp];

/** Whole-message rules use « $ »; the others hold at the beginning. Order matters: first match wins. */
export const NE_SAIT_PAS: readonly RegExp[] = [
  /^(?:oui ou non |la )?(?:je |on |nous )?(?:ne saurai[st]? (?:pas )?|(?:ne )?(?:saurai[st]?|pourrai[st]?|peux|peut|pouvons) (?:vraiment |malheureusement )?pas |(?:ne )?suis pas en mesure de )(?:(?:vous|te|le|la|y|me) )*(?:dire|repondre|affirmer|confirmer|l assurer|savoir)(?: |$)/u,
  /^(?:je ne me|on ne se|nous ne nous) prononc(?:e|ons) pas(?: |$)|^(?:j|je|on|nous) (?:hesite|hesitons)(?: |$)|^(?:j ai|on a|nous avons) (?:un|des|quelques|de gros) (?:petits? )?doutes?(?: |$)/u,
  /^(?:va|allez|comment|faut|faudrait) savoir(?: |$)|^qui sait$|^(?:dieu (?:seul )?(?:le )?sait|personne (?:ne )?(?:le )?sait|mystere(?: |$)|nul ne sait)/u,
  /^(?:c est |ca reste |la c est )?(?:difficile|complique|dur|delicat|impossible) (?:a dire|a savoir|de (?:le )?(?:dire|savoir|repondre))(?: |$)/u,
  /^(?:je|on|nous) (?:le |la )?(?:verifie|verifions)(?: |$)|^(?:je|on|nous) (?:me|se|nous) (?:renseigne|renseignons)(?:$| et | aupres | demain)|^(?:je|on|nous) (?:vous )?(?:(?:le |la )?(?:redis|redirai|dirai|dira|redira|rediront)|reviens vers vous|revient vers vous|revenons vers vous)(?: (?:ca|plus tard|demain|bientot|la dessus))*$|^(?:je|on|nous) (?:le )?(?:demande|demandons) (?:au |a (?:la|l|le|mon|ma|mes|nos|notre|un|une) )|^(?:je|j|on|nous) (?:y |en )(?:reflechi[st]|reflechissons|discute|discutons|debat)(?: |$)|^(?:on|je|nous) (?:reflechi[st]|reflechissons)(?: encore)?$/u,
  /^(?:c est |encore |tout est |rien n est |toujours |ce n est |c )*(?:en attente|a l etude|en reflexion|en discussion|en cours de (?:verification|reflexion|discussion|decision|validation)|pas (?:encore )?(?:decidee?|tranchee?|arretee?|fixee?|definie?|determinee?|choisie?|statue|vu|regarde|verifie)|rien (?:n est |de )?(?:decide|tranche|arrete|fixe|defini))(?: |$)/u,
  /^rien n est (?:decide|tranche|arrete|fixe|defini)(?: |$)|^(?:j |nous |on )?attend(?:s|ons|e)? (?:encore )?(?:la |une |le |l |votre |son |leur |sa )?(?:reponse|confirmation|retour|validation|decision|infos?)(?: |$)|^en attente(?: |$)/u,
  /^(?:sans|pas d|aucune?|pas de|pas l|pas) (?:infos?|information|informations|renseignements?|avis|opinion|reponse|certitude|precision|donnees?|element|souvenir)s?(?: |$)/u,
  /^(?:alors )?(?:je |j |on |nous )?(?:ne |n )?(?:le |la |en )?(?:sai[st]|savons)(?: vraiment| franchement| absolument)? (?:pas|plus|rien|point)(?: du tout| trop| vraiment| encore| bien| exactement)?(?! (?:comment|quoi|ou|qui|quell?e?s?|ce que|ce qu|lequel|laquelle|pourquoi)(?: |$))/u,
  /^(?:je |j |on |nous )?(?:n )?en (?:sai[st]|savons) (?:vraiment |absolument |fichtre )?(?:rien|pas plus|trop rien)/u,
  /^(?:ch?ais|che|chai|jsais|jsai|jse|j sais|j sai|sai[st]|shais) (?:pas|po|plus|rien)(?: trop| du tout)?(?! (?:comment|quoi|ou|qui|ce que|ce qu|pourquoi)(?: |$))/u,
  /^(?:jspp*|n s p|nsp|nspp|jspp|idk|jnsp|chepa|chaipa|jsaispas|jesaispas|dunno|nesaitpas|ne sait pas|ne se prononce pas)(?: |$)/u,
  /^(?:(?:je n ai |j ai |on n a |aucune |pas |pas la moindre |je n en ai |j en ai ){1,3})(?:aucune |pas d |pas la moindre |pas |la moindre )*(?:idees?)(?: |$)/u,
  /^(?:aucune|pas d|pas la moindre|zero|no) idees?(?: |$)|^no idea|^(?:i )?don t know|^not sure/u,
  /^(?:je n |je |j |on )?(?:en )?(?:n )?(?:ai|a|avons|avoir) (?:pas|aucune?) (?:l |la |cette |d )?(?:info|information|infos|informations|reponse|renseignement|donnee)s?(?: |$)/u,
  /^(?:je |nous |on )?(?:l |le |la )?ignor(?:e|ons)(?: |$)|^(?:je n en |je n |aucune certitude|je ne suis pas au courant|pas au courant)/u,
  /^(?:je |on |nous )?(?:ne )?(?:suis|est|sommes|etre)? ?pas (?:tout a fait |vraiment |tres |trop |totalement |completement |a 100 )?(?:sure?s?|certaine?s?|sur a 100|au courant)(?: |$)/u,
  /^(?:c est |reste |il reste |faut |il faut |il faudrait |faudrait |je vais |je dois |on va |on doit |nous devons |nous allons |je prefere |ca reste |cela reste |a )+(?:que je |qu on |le |me |en |a |la )*(?:verifi|demand|voir|confirm|renseign|regard|preciser|determiner|definir|controler|clarifier)/u,
  /^(?:peut etre|peut etre bien|possible|c est possible|probablement|probable|sans doute|sans doute que (?:oui|non)|ptet|ptetre|peutetre|eventuellement|ca se peut|il se peut|on verra|a voir|je verrai|inconnue?|mystere|bonne question|difficile a dire|dur a dire|joker|passe|je passe|ca se discute|indecise?|peut etre (?:oui|pas|que oui|que non|bien que (?:oui|non))[a-z ]{0,30}|p ?t ?et(?:re)?(?: ben)?(?: qu)?(?: (?:oui|non|pas|que|qu|bien|ptet|ben))*|on verra(?: bien| plus tard| ca)?|(?:tres |excellente )bonne question|excellente question|possible mais [a-z ]{0,20}|oui ou non [a-z ]{0,24}|ni oui ni non|je ne me (?:souviens|rappelle) (?:plus|pas)|je me (?:souviens|rappelle) (?:plus|pas)|j ai oublie|(?:je |on )?(?:ne )?(?:connais|connait) pas|je ne peux pas (?:le )?(?:dire|vous dire|repondre)|impossible a dire|on ne (?:m|nous) a pas dit|n sais rien|sais rien|je n y connais rien|j y connais rien|pas encore determine|je doute)$/u,
  /^(?:oui|non),? (?:enfin |mais |euh )*(?:je |j )?(?:ne |n )?(?:en )?(?:sais|suis) (?:pas|rien)(?: sure?| certaine?)?(?: en fait| vraiment| trop| du tout)?$/u,
];

export const PARTIEL: readonly RegExp[] = [
  /^(?:oui |ouais )?(?:(?:c est|on est|nous sommes|ce sera|ca sera|elle est|elles sont|l ecole est|tout est) )?(?:(?:bientot|presque|deja|encore|toujours|actuellement) )*(?:en cours|prevue?s?|programmee?s?|commandee?s?|planifiee?s?|commencee?s?|entamee?s?|engagee?s?|lancee?s?|en projet|en train|dans les tuyaux|dans les cartons|en chantier|en preparation|en voie de)(?: (?!quand)[a-z]+){0,5}$/u,
  /^(?:oui |ouais )?(?:on|nous) (?:y travaill(?:e|ons)|a commence|avons commence|est en train|sommes en train|attaque|avance|y arrive|y est presque)(?: [a-z]+){0,4}$/u,
  /^(?:oui |ouais )?(?:bientot|prochainement|sous peu|d ici (?:la|peu|un|deux|quelques)|l an(?:nee)? prochaine?|l an prochain|(?:a|pour|des) la rentree|le mois prochain|la semaine prochaine|dans (?:un|une|deux|trois|quelques|\d+) (?:mois|ans?|semaines?|jours?))(?: (?:seulement|normalement|peut etre|oui|je pense|j espere|si tout va bien|prochaine?|de septembre))*$/u,
  /^(?:presque|quasi|quasiment|quasi oui|oui presque|oui quasi(?:ment)?|a peu pres|grosso modo(?: oui)?|en gros(?: oui)?|globalement(?: oui)?|oui globalement|oui en gros|oui grosso modo|oui a peu pres|fifty fifty|50 50|50 ou 50|moitie|la moitie|les deux tiers|les trois quarts|un tiers|un quart)(?: (?:seulement|environ|oui|atteint|finie?|faite?|a peu pres))*$/u,
  /^(?:moitie (?:oui|non)|(?:les )?(?:une|deux|trois|1|2|3) (?:ecoles? |classes? )?sur (?:deux|trois|quatre|cinq|[2-9])|a \d{1,2}(?: pour cent| pourcents?)?$|pour (?:une partie|la moitie|certaines|l une|l elementaire|la maternelle)|suivant (?:les (?:ecoles|classes|sites|cas|batiments)|l ecole)|l (?:elementaire|ecole [a-z]+) (?:seulement|uniquement|oui|non)|la maternelle (?:seulement|uniquement)|les (?:elementaires?|maternelles?) (?:seulement|uniquement|oui|non)|pas mal mais )/u,
  /^pas (?:la|l|les|nos|une des|toutes les|celle) ?(?:maternelles?|elementaires?|primaires?|petite|grande)(?: |$)/u,
  /^(?:oui|ouais) (?:mais )?(?:que |juste |seulement |uniquement )?(?:une|un|deux|trois|la|l) (?:seule|seul|maternelle|elementaire|sur (?:deux|trois|quatre)|ecole sur|des deux|partie|[a-z]+ seulement)(?: |$)/u,
  /^(?:oui |ouais )?(?:pas loin$|bien avance|en bonne voie|a moitie|aux trois quarts)(?: |$)/u,
  /^(?:oui et non|oui non les deux|moitie moitie|a moitie|en partie|partiellement|plus ou moins|pas mal d entre elles|mitige|mi figue mi raisin|entre les deux|plutot mitige|ca depend|cela depend|tout depend|c est selon|selon (?:les|l)|variable|c est variable)(?: |$)/u,
  /^(?:(?:mais|et|non|oui|elles|ils|on|ne|n|le|la|l|ont|a|sont|est|c|pour) )*pas (?!tout de suite)(?:forcement )?(?:tou(?:te|t|te)?s?|toutes?|tous)(?: (?:les |nos |mes |ces )?(?:ecoles?|classes?|eleves|maternelles?|elementaires?|l ont|encore|a fait|sont))?(?: |$)/u,
  /^pas (?:partout|entierement|completement|totalement|integralement|pour toutes?|pour tous|dans toutes|encore (?:partout|toutes?|tous)|a 100|pour la maternelle|pour l elementaire|en maternelle|en elementaire|tout a fait)(?: |$)/u,
  /^(?:toutes?|tous|partout|tout|chaque ecole|aucune|toutes les ecoles|toutes nos ecoles|tous les sites)(?: [a-z]+){0,3} (?:sauf|excepte|hormis|a part|hors|a l exception)(?: |$)/u,
  /^(?:presque|quasi|quasiment)(?: (?:toutes?|tous|tout|partout|oui|completement))|^(?:la plupart|la majorite|une partie|(?:certaines?|certains)(?= |$)|quelques unes|quelques uns|seulement (?:une|l|la|les|une|deux|certaines|en|pour)|une seule(?: |$)|une sur (?:deux|trois|2|3)|l une oui|l une des deux|uniquement (?:l|la|les|en|pour)|juste (?:la|l|une)|que (?:la|l|pour la|pour l|en) |les elementaires oui|la maternelle non|la maternelle oui|l elementaire oui|l elementaire non|sauf )/u,
  /^(?:oui|ouais|ouai|ok|non|si|d accord|yes|nan)(?: [a-z]+){0,14}? (?:sauf|excepte|hormis|a l exception|a part (?:la|l|une|les|pour)|hors (?:la|l|maternelle)|mais pas (?:tou|partout|pour|la|l|en|encore tou|encore partout|completement|entierement|dans)|mais (?:seulement|uniquement|que |juste)|seulement (?:en|pour|la|l|une|a|deux|dans|certaines)|uniquement (?:en|pour|la|l|dans)|pas (?:toutes|tous|partout|completement|entierement|totalement)|en partie|partiellement|pour certaines|pour une partie|a moitie)/u,
  /^(?:oui|ouais) (?:pour |en |a |dans |la |l |une |cote )(?:[a-z]+ ){1,8}?(?:et |mais )?(?:non|pas)(?: |$)/u,
  /^(?:non|nan) (?:pour |en |a |dans |la |l |cote )(?:[a-z]+ ){1,8}?(?:et |mais )?oui(?: |$)/u,
  /^(?:non|nan) (?:mais |enfin )?(?:une |certaines |quelques |la [a-z]+ |l [a-z]+ )(?:[a-z]+ ){0,3}(?:oui|si)(?: |$)/u,
  /^oui (?:pour|en|seulement|uniquement|juste)(?: (?:pour|en))? (?:la |l |les |une |certaines )?(?:maternelles?|elementaires?|primaires?|certaines|une|partie|plupart)(?: |$)/u,
];

export const IDIOMES: readonly Regle[] = [
  [
    'oui',
    /^(?:plutot|un peu|grave|je dirais|je dis|je vote|nous disons|on dit|mille fois|cent fois|trois fois|deux fois|cent pour cent|100(?: pour cent)?|a 100|franchement|sincerement|et comment|surement|certainement|evidemment|sans (?:aucun )?doute|apparemment|visiblement|sans hesiter) (?:que )?oui(?: |$)/u,
  ],
  [
    'oui',
    /^(?:sans (?:aucun doute|l ombre d un doute|le moindre doute)|aucun doute|pas de lezard|no (?:problemo|souci|soucy|pb)|why not|of course|of course yes|mais carrement|un peu mon neveu|et comment|c est (?:deja )?(?:fait|regle|acte|boucle|tout bon|bon pour (?:nous|moi|ca))|deja(?: fait| atteint| eu| equipee?s?)?|fait|(?:on|elle|elles|ils|il|nous) (?:l|les) (?:a|ont|avons)(?: deja| bien| tou(?:s|tes)| eue?| atteint| recu| obtenu)*|(?:il )?(?:y )?en a|(?:on|nous) en (?:a|avons)(?: une?| deja)?|il y en a (?:une?|deja)|vous avez raison|(?:j |nous |on )?approuv(?:e|ons|ee?)|ca me (?:parait|semble) (?:bon|bien|juste|correct)|(?:(?:je suis|on est|nous sommes) (?:partante?s?|ok|pour|preneurs?)|partante?s?)|(?:je |on )prends?|vendu|adjuge(?: vendu)?|top la|ca joue|ca roule ma poule|bien volontiers|avec (?:grand|un grand) plaisir)(?: (?:pour (?:nous|moi)|merci|alors|depuis .{1,20}))?$/u,
  ],
  [
    'non',
    /^(?:plutot|certes|certainement|surement|franchement|je dirais|je dis|nous disons|on dit|je vote|ce sera|ca sera|cela sera|mille fois|cent fois|a 100|encore|toujours|evidemment|definitivement|clairement|et|ah ca|oh que|ah que|la|apparemment|visiblement|helas|malheureusement) non(?: |$)/u,
  ],
  [
    'non',
    /^(?:(?:plutot|encore|sans doute|apparemment|visiblement|clairement|franchement|definitivement) pas(?: encore)?|aucunement|absolument aucune?|(?:en|d) aucune (?:facon|maniere|sorte)|pas (?:une?|d) seule?|pas une|pas un|rien de (?:rien|prevu|tel|fait)|que (?:tchi|dalle|nib)|walou|macache|makache|niente|nib|peau de balle|des clous|du tout|point|no way|niet niet|(?:je |on |nous )?(?:refusons|refuse)|je suis contre|nous sommes contre|on est contre|(?:ca|cela) ne (?:m|nous) interesse pas|(?:ca|cela) (?:m|nous) interesse pas|sans interet|inutile|(?:on|elle|elles|ils|il|nous|je|j) ?(?:n )?(?:(?:l|en|y) )?(?:ai|a|ont|avons) (?:jamais|rien|aucune?)(?: eue?| recu| atteint| obtenu)?|(?:il )?(?:n )?(?:y )?(?:en )?a (?:pas|rien|aucune?)|il n y en a (?:pas|aucune?|plus)|y ?a (?:pas|rien)|rien)(?: (?:encore|du tout|merci|helas|malheureusement|pour (?:le moment|l instant)))*$/u,
  ],
  ['oui', /^pourquoi pas(?: |$)/u],
  [
    'oui',
    /^(?:il )?(?:n )?(?:ya |y )?(?:a )?(?:pas (?:de |d )?|aucun |sans (?:aucun )?|zero |no |nul )(?:problemes?|pb|pbs|souci|soucis|prob|problem|hesitation|objection|hesiter|inconvenient|worries)(?: |$)/u,
  ],
  [
    'oui',
    /^(?:je )?(?:ne )?dis pas non$|^(?:c est )?pas de refus$|^ce n est pas de refus$|^(?:c est )?pas faux$|^ce n est pas faux$|^n en doutez pas$|^(?:que|mais|ah|oh) si$|^si si(?: si)*$/u,
  ],
  [
    'oui',
    /^(?:je (?:crois|pense|dirais|suppose)|il (?:me )?semble|j imagine|on (?:m a dit|dirait)|bien sur|mais)? ?que oui(?: |$)|^je (?:crois|pense)(?: bien)?(?: que oui| oui)?$|^il me semble(?: oui| bien)?$|^j espere(?: bien)?$|^oui je (?:crois|pense)/u,
  ],
  [
    'non',
    /^(?:je (?:crois|pense|dirais|suppose|crains)|il (?:me )?semble|bien sur|evidemment|surement|sur|on dirait|j ai bien peur|j ai peur|helas|certainement|evidemment)? ?que (?:non|nenni)(?: |$)/u,
  ],
  [
    'non',
    /^(?:je |j |on )?(?:ne |n |le |l )*(?:crois|pense|pensons|croit) pas(?: |$)|^pas que je sache|^pas a ma connaissance|^je ne (?:le )?(?:veux|souhaite|prefere|desire) pas|^je (?:veux|souhaite|prefere|prefererais|desire|peux) (?:pas|ne pas)(?: |$)|^j aime(?:rais)? (?:mieux|autant) pas|^j aime autant pas|^on ne (?:veut|souhaite|peut) pas|^ca m etonnerait|^m etonnerait/u,
  ],
  [
    'non',
    /^(?:certainement|surement|absolument|surtout|vraiment|evidemment|bien sur|toujours|probablement|malheureusement|helas|evidemment|du tout|meme|sans doute)? ?pas(?: |$)(?!mal|grave|bete|sure?s?(?: |$)|sorcier|de souci|de lezard|plus de|moins de|\d|clair|compris|claire|facile|simple|evident|terrible|gentil|contente?|cool|sympa|normal|tres|celui|celle|cette (?!annee|fois|rentree)|bonne|comme|capte|saisi|recu votre|trouve|trop compris|une? (?!seule?(?: |$))[a-z]|(?:la |le |l )(?:bon|question|reponse|probleme|temps|choix|moyen)|(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt)(?: |$))/u,
  ],
  [
    'non',
    /^(?:ce |c |ca |cela |on |il |elle |elles |ils |nous |je |j )?(?:n |ne )?(?:est|a|ai|avons|ont|sont|l est|l a|l ont|l avons|l ai|y a|en a|en ai|en avons|le sont|suis|sommes)(?: toujours| encore| vraiment| malheureusement)? pas(?: encore| vraiment| du tout| le cas| ca| ok| top| genial| bon| vrai| exact| juste| correct| necessaire| la peine| possible| oblige| besoin| equipees?| concernees?| atteint| raccordees?| d accord| interessees?| prevu| fait| eu)*$/u,
  ],
  [
    'non',
    /^(?:jamais|en aucun cas|hors de question|pas question|nullement|aucunement|que nenni|nenni|sans facon|sans facons|laisse tomber|laissez tomber|plus maintenant|non plus|toujours pas|moi non plus|rien du tout|au contraire|point du tout|que dalle|niet|jamais de la vie)(?: |$)/u,
  ],
];

const MOTS_OUI =
  'ou+i+s*|ou+a+i+s*|ouep|ouaip|wi+|woui|voui|vi|moui|oue+|we+p?|wep|okok|okidoki|daccodac|d accodac|yess+|certes oui|ye+s+|yep|yeah|yup|yes sir|da|oki?|okay|okey|okee|oki doki|dac+|d acc?|d ac|d accord|daccord|dacord|d acord|entendu|exact|exactement|tout a fait|toutafait|tt a fait|absolument|bien sur|bien entendu|bien evidemment|evidemment|carrement|affirmatif|parfait|parfaitement|volontiers|certainement|certes|effectivement|en effet|je (?:vous |le |te )?confirme|confirme|nous confirmons|confirmee?|on confirme|absolument oui|vrai|true|correct|juste|voila|naturellement|sure?|avec plaisir|avec joie|allons y|allez y|vas y|allez|go|c est parti|ca marche|ca roule|ca me va|ca nous va|ca me convient|cela me convient|ca convient|top|nickel|impec|impeccable|super|genial|je veux bien|nous voulons bien|on veut bien|je suis d accord|nous sommes d accord|on est d accord|entierement d accord|valide|je valide|j accepte|accepte|positif|c est (?:bien )?(?:ca|cela|exact|juste|correct|vrai|le cas|bon|bien|ok|d accord|parfait|note|oui|certain|sur|fait)|c est tout a fait (?:ca|exact)|bien vu|surement|assurement|indeniablement|forcement|tous|toutes|partout|toutes les ecoles|tous les sites|banco|amen|si fait|mais oui|ben oui|je le souhaite|je le veux|s il vous plait oui|on y va|y|o|ui+';
const MOTS_NON =
  'no+n+|nan+|nann+|nn|nope|naon|nein|no|noup|nop|negatif|faux|c est faux|false|inexact|incorrect|je refuse|refuse|nous refusons|pas ca|aucun|aucune|rien|n|nah|nada|non merci|nop|c est non|aucune des deux|aucune ecole|ni l un ni l autre|ni l une ni l autre';
/** Beyond a whole message, only these open a yes or a no. */
export const OUVRE_OUI =
  /^(?:ou+i+|ou+a+i+s*|ouep|ouaip|yep|yes|yeah|oki?|okay|d accord|daccord|exactement|tout a fait|absolument|bien sur|bien entendu|bien evidemment|evidemment|affirmatif|effectivement|en effet|je (?:vous |le )?confirme|c est bien ca|c est ca|c est exact|c est le cas|volontiers|parfaitement|je veux bien|exact|si si|mais si|mais oui)(?: |$)/u;
export const OUVRE_NON = /^(?:no+n+|nan+|nope|negatif|aucunement|c est non)(?: |$)/u;
const SUITE_OUI =
  'merci|svp|stp|s il vous plait|monsieur|madame|chef|vraiment|a 100|alors|et|deja|tres bien|tout|toutes|tous|maintenant|bien';
const SUITE_NON =
  'merci|svp|monsieur|madame|desolee?|vraiment|toujours|alors|et|du tout|helas|malheureusement';
/** One word of the list, then any words of it or around it; each ends at a space, so that nothing is matched twice. */
export const ENTIER_OUI = new RegExp(
  `^(?=(?:${MOTS_OUI}|si)(?: |$))(?:(?:${MOTS_OUI}|si|${SUITE_OUI})(?: |$))+$`,
  'u',
);
export const ENTIER_NON = new RegExp(
  `^(?=(?:${MOTS_NON})(?: |$))(?:(?:${MOTS_NON}|${SUITE_NON})(?: |$))+$`,
  'u',
);

const ACCORD =
  'oki?|okay|okok|merci|d accord|daccord|dac|entendu|parfait|super|genial|top|nickel(?: chrome)?|impec|impeccable|tres bien|bien|bien volontiers|volontiers|avec (?:grand |un grand )?plaisir|avec joie|ca (?:marche|roule|joue|va)|ca (?:me|nous) (?:va|convient|plait)(?: bien)?|cela (?:me|nous) (?:va|convient)|allons y|allez|allez y|vas y|on y va|go|c est parti|banco|vendu|adjuge|partante?s?|(?:je suis|on est|nous sommes) (?:partante?s?|pour|d accord|ok|preneurs?)|je prends?|on prend|pourquoi pas|je veux bien|nous voulons bien|on veut bien|(?:y a )?pas de (?:soucis?|problemes?|pb)|aucun (?:souci|probleme)|sans (?:souci|probleme)|c est bon pour (?:nous|moi)';
const REFUS =
  'inutile|sans interet|(?:ca|cela) (?:ne )?(?:m|nous) interesse pas|je suis contre|nous sommes contre|on est contre|je refuse|refuse|on refuse|nous refusons|hors de question|pas question|sans facons?|(?:ce n est )?pas la peine|pas besoin|laissez? tomber|jamais de la vie|je (?:ne )?veux pas|je ne souhaite pas|non merci|pas interesse(?:e|s|es)?|pas convaincue?';
/** Agrees to a proposal or declines it, and states nothing: « ok merci », « ça ne m'intéresse pas ». */
export const AVIS = new RegExp(`^(?:(?:${ACCORD}|${REFUS})(?: |$))+$`, 'u');
