/** Phrases typed by mayors, secretaries, teachers and parents, by FAQ entry: training of teachers, families. */
export const ENRICHI_ACCOMPAGNEMENT: Readonly<Record<string, string>> = {
  canope: `
{qui se charge de former l'équipe enseignante|par quel organisme les professeurs sont formés|l'organisme formateur c'est qui|quel est le partenaire pour la formation des maîtres|qui intervient pour apprendre aux profs à s'en servir}
{nos enseignants ne savent pas se servir des tablettes, il y a un accompagnement prévu ?|les maîtresses sont perdues avec le numérique, quelqu'un va les former ?|une fois le matériel là, qui aide les enseignants à le prendre en main}
{atelier canopé grenoble|canopé isère|reseau canope kezako|kanopé c'est qui|cannopé|canopée formation|conopé|les gens de canopé}
{canopé intervient dans le projet ?|canopé c'est l'éducation nationale ?|c'est canopé qui assure les formations ?|donc c'est canopé qui forme les profs si j'ai bien compris|on m'a parlé de canopé, quel rapport avec l'appel|pourquoi on parle de canopé}
{y a-t-il une formation prévue pour les enseignants|est-ce qu'un volet formation accompagne le matériel|les profs auront droit à une formation ?|il y a un accompagnement des enseignants dans le programme ?|prise en main par les enseignants, quel accompagnement}
{formateurs numériques pour les écoles|quel formateur vient dans l'école|les conseillers pédagogiques forment-ils les enseignants ou c'est un prestataire|c'est l'erun qui fait les formations ou un autre organisme|le département forme-t-il lui-même les instituteurs}
{on ne veut pas juste du matos, on veut que nos instits soient accompagnés, c'est prévu ?|ki va former les maitresse|qui forme les prof svp|formation enseignant assurée par ki|pilier formation des professeurs c'est avec qui}
{opérateur de formation|intervenant formation|partenariat réseau canopé|canopé partenaire du programme|à quoi sert canopé là-dedans|que fait canopé pour notre école}`,
  'formation-modalites': `
{combien d'heures les enseignants devront-ils suivre|ça représente combien de jours de formation par professeur|la formation s'étale sur combien de semaines|les formations durent longtemps ?|c'est une demi-journée ou plusieurs jours de formation}
{les formations ont lieu le mercredi ?|elles se passent le soir ou pendant la classe ces formations|formation pendant les vacances ?|faudra-t-il remplacer l'enseignant pendant sa formation|qui remplace la maîtresse quand elle est en formation|il faut prévoir des remplaçants pour les journées de formation}
{les enseignants doivent-ils se déplacer à grenoble pour se former|la formation se fait dans l'école ou ailleurs|formation sur place ou dans les locaux de canopé|le formateur vient-il dans nos murs|lieu des formations|à quel endroit se forment les instits}
{tous les enseignants sont-ils tenus de se former|une institutrice peut-elle refuser la formation|un prof proche de la retraite est-il obligé d'y aller|c'est sur la base du volontariat les formations ?|formation imposée à toute l'équipe ou aux volontaires}
{visio ou présentiel pour les formations|la formation est-elle en ligne|elearning possible pour les profs ?|m@gistère ou présentiel|distanciel ou en salle}
{ça compte dans les 18 heures d'animation pédagogique ?|décompté des 108 heures ?|les heures de formation sont-elles prises sur les animations péda|heures de formation incluses dans les obligations de service}
{à quelle date commencent les formations des enseignants|quand les profs seront-ils formés, avant ou après l'arrivée du matériel|planning des formations|calendrier de formation des enseignants|les formations commencent quand}
{comment s'organisent concrètement les formations|organisation pratique de la formation des maîtres|modalités de la formation|on est deux collègues à temps partiel, on devra faire toute la formation ?|formation enseignant combien de tps|cb d'heure de formation}`,
  'parentalite-numerique': `
{parentalité numérique kesako|le terme parentalité numérique désigne quoi|on entend quoi par accompagnement à la parentalité|je ne vois pas ce que recouvre la parentalité là-dedans|pouvez-vous définir la parentalité numérique}
{c'est quoi le volet parents|en quoi consiste le pilier familles|le quatrième pilier c'est quoi|l'axe famille, de quoi parle-t-on|en quoi consiste l'accompagnement des familles}
{pourquoi parle-t-on des familles dans un appel sur du matériel|quel rapport entre les parents et l'équipement des classes|pourquoi un pilier parentalité|quel est le but du volet parentalité|l'objectif de l'accompagnement des parents}
{parentalité et numérique, expliquez-moi|explique le volet parentalité|parle-moi du pilier parentalité|présentation du volet familles|des précisions sur le pilier familles}
{parentalite num|parentalitée numérique|la parentalité numerique c koi|parantalité|parentalité c est quoi au juste}
{je suis maire et je n'ai jamais entendu parler de parentalité numérique|mon conseil municipal me demande ce qu'est la parentalité numérique|un élu me demande ce que signifie ce mot parentalité}
{c'est pour apprendre aux parents à utiliser l'informatique ?|la parentalité c'est aider les parents qui ne maîtrisent pas internet ?|donc on accompagne aussi les parents avec le numérique ?|ça concerne l'éducation des parents aux usages numériques ?|lutte contre l'illectronisme des familles}
{soutien aux parents face au numérique|éducation aux écrans en famille dans le programme|accompagner les familles dans les usages numériques|accompagnement à la parentalité définition|la parentalité dans le PAC}`,
  'petite-poussee': `
{la petite poussée c'est quoi comme structure|petite poussée association ou entreprise|qui sont les gens de la petite poussée|on me parle d'une petite poussée, c'est quoi ça|la petite poussee kesako}
{que propose la petite poussée|quel est le travail de la petite poussée|quelle mission pour la petite poussée|à quoi sert la petite poussée dans l'appel|pourquoi la petite poussée est citée}
{comment joindre la petite poussée|coordonnées de la petite poussée|numéro de téléphone de la petite poussée|site internet de la petite poussée|mail petite poussée|où se trouve la petite poussée}
{la petite pousée|ptite poussée|petit poussé|la petite pousse|petites poussées}
{quel partenaire est cité pour la parentalité|d'après l'appel, quel partenaire s'occupe des familles|l'appel cite quelle structure pour l'accompagnement des parents|dans la brochure, le partenaire parentalité c'est qui}
{la petite poussée viendra-t-elle dans notre école|la petite poussée intervient auprès des familles ?|c'est bien la petite poussée qui anime le volet parents ?|donc le partenaire des familles c'est la petite poussée|on travaille avec la petite poussée pour quoi faire}
{est-ce qu'on doit prendre contact avec la petite poussée|faut-il appeler la petite poussée avant de monter le projet|la petite poussée nous contacte ou c'est à nous|faut-il une convention avec la petite poussée}
{nom du partenaire parentalité dans le texte|partenaire du pilier parentalité|partenaire famille petite poussée|en savoir plus sur la petite poussée|infos petite poussée}`,
  'ligue-parentalite': `
{c'est la ligue de l'enseignement maintenant ?|la ligue a remplacé la petite poussée ?|depuis quand la ligue coordonne la parentalité|la ligue de l'enseignement a pris le relais ?|ligue38|ligue de l'enseignement 38|la FOL de l'isère}
{qui pilote le volet parentalité à l'heure actuelle|qui a repris la parentalité|qui est en charge des familles en ce moment|à ce jour quelle structure coordonne le volet familles|qui s'en charge désormais, des parents}
{le partenaire des familles a-t-il changé|y a-t-il un nouveau partenaire parentalité|la petite poussée a été remplacée par qui|la petite poussée n'est plus là, qui la remplace|on m'a dit que la petite poussée avait arrêté}
{quel rôle joue la ligue de l'enseignement|la ligue de l'enseignement fait quoi dans ce programme|pourquoi la ligue de l'enseignement m'appelle|la ligue nous a contactés pour la parentalité|quel lien entre la ligue et le tne}
{coordination actuelle de la parentalité|coordinateur parentalité depuis 2024|parentalité octobre 2024|coordinatrice parentalité aujourd'hui|actualité du pilier parentalité}
{la ligue organise-t-elle les ateliers parents|est-ce la ligue qui intervient dans les écoles pour les familles|la ligue de l'enseignement isère partenaire ?|ligue de lenseignement|la ligue enseignement parentalité}
{quel organisme accompagne les familles ces derniers temps|qui joindre de nos jours pour la parentalité|le partenaire parentalité est-il toujours le même|c'est toujours la petite poussée ou quelqu'un d'autre|c encore la petite poussée ou pas}`,
  'role-parents': `
{comment impliquer les parents d'élèves dans le projet|quelle implication attend-on des familles|les familles participent-elles à l'élaboration du projet|les parents ont-ils leur mot à dire|les parents sont-ils consultés}
{nous sommes élus au conseil d'école côté parents, quel est notre rôle|je suis déléguée des parents, comment aider|parent élu, que puis-je apporter au projet|on est une association de parents, on sert à quoi dans ce projet|que peut faire l'ape pour aider}
{la fcpe peut-elle être associée au projet|faut-il associer les délégués de parents|le conseil d'école doit-il être informé|faut-il l'avis des représentants de parents|peut-on faire participer le sou des écoles}
{je suis maman d'une élève, en quoi ça me concerne|mes enfants sont à l'école du village, qu'est-ce que le projet change pour nous parents|papa de deux élèves, je voudrais comprendre notre place|en tant que parent qu'est-ce que j'y gagne}
{rôle des familles dans le projet d'école|participation des parents au projet|place faite aux familles|les parents sont acteurs ou spectateurs ?|les parents dans tout ça}
{les parents sont ils associer au projet|kel role pour les parent|asso de parents quel role|parents élus role dans le dossier|les familles ont elles quelque chose à faire}
{faut-il réunir les parents avant de candidater|une réunion avec les familles est-elle attendue|doit-on interroger les familles sur leurs besoins|les besoins des parents sont-ils pris en compte|co-construire avec les familles comment}
{que prévoit le projet pour associer les parents|les parents d'élèves peuvent-ils s'investir|en quoi les familles sont concernées|que devient la place des parents|bénévoles parents dans le projet}`,
  'tablettes-a-la-maison': `
{l'élève peut-il rentrer chez lui avec l'appareil|les enfants garderont-ils la tablette le soir|la tablette reste-t-elle à l'école|les tablettes dorment-elles à l'école|le matériel peut-il sortir de l'établissement}
{peut-on prêter le matériel pendant les vacances|prêt d'ordinateur aux familles défavorisées|en cas de confinement peut-on distribuer les tablettes aux enfants}
{mon fils va-t-il avoir sa propre tablette à domicile|ma fille aura une tablette à elle ?|on donne une tablette à chaque famille ?|les parents vont recevoir un ordinateur ?|y a-t-il du matériel pour équiper les foyers}
{usage à domicile du matériel|utilisation hors de l'école|sortie des tablettes hors de l'école|les tablettes pour les devoirs à la maison|faire les devoirs sur la tablette de l'école chez soi}
{équiper les familles qui n'ont rien|certaines familles n'ont pas d'ordi, peut-on leur en fournir|familles non équipées, une aide ?|fracture numérique : du matériel pour les foyers ?|dotation aux familles}
{les gamins ramènent les tablettes chez eux ?|les loulous emportent la tablette le weekend ?|tablette a la maison ou pas|est ce kon peut ramener la tablette|tablette a domicile|emprunter une tablette de l'école}
{peut-on signer une convention de prêt avec les parents|convention de prêt aux familles|un parent demande si son enfant peut prendre l'ordinateur de classe chez lui|les maîtresses veulent laisser les enfants partir avec|le matériel mobile peut-il voyager entre l'école et la maison}
{mise à disposition des tablettes aux élèves hors temps scolaire|à la garderie ou au périscolaire peut-on sortir les tablettes|tablettes individuelles emportées|les enfants pourront continuer à travailler dessus à la maison ?}`,
  'temps-ecran': `
{les écrans c'est mauvais pour les petits, que dit l'appel|les parents s'inquiètent des écrans, que leur répondre|des familles sont contre les écrans à l'école|une maman refuse que son fils utilise un écran|opposition des parents aux écrans}
{les écrans avant 6 ans sont déconseillés, non ?|avant 3 ans pas d'écran, alors pourquoi équiper les maternelles|n'est-ce pas dangereux de mettre des petits devant des écrans|est-ce bien raisonnable des tablettes en petite section|faut-il vraiment des écrans en maternelle}
{nombre d'heures d'écran par jour recommandé|durée d'utilisation conseillée pour les élèves|combien de minutes par jour devant un écran|temps passé devant les écrans|limite de temps d'exposition}
{addiction aux écrans|surexposition des enfants|lumière bleue et vue des enfants}
{ondes et santé des élèves|le wifi est-il nocif pour les enfants|risque des ondes électromagnétiques en maternelle|impact sur la santé|recommandations de santé publique sur les écrans}
{3 6 9 12 serge tisseron|la règle 3-6-9-12|carnet de santé et écrans|pédiatres contre les écrans|l'avis des médecins sur les tablettes pour enfants}
{le texte parle-t-il des dangers des écrans|est-ce que la santé des enfants est évoquée|rien sur les risques des écrans ?|prévention des risques liés aux écrans|usage raisonné des écrans}
{trop d'écran pour les gosses|les gosses sont déjà trop sur les écrans|ecran et enfant danger|mon gamin passe deja sa vie sur les ecrans|les tout petits et les ecrans}`,
};
