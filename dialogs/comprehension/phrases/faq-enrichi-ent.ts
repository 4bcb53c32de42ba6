/** Phrases about the ENT, by FAQ entry. */
export const ENRICHI_ENT: Readonly<Record<string, string>> = {
  'ent-cest-quoi': `
{l'ent c'est quel genre de chose|un ent sert à quoi dans une école|à quoi ça ressemble un ent|que fait-on avec un ent|quel intérêt d'un ent pour les élèves|un ent c'est un site ou un logiciel|à quoi correspond le sigle ent}
{ent signification|ent ça signifie|ent traduction|ent en clair|ent définition simple|ent kesako|définissez ent|explique ent|expliquez-moi l'environnement numérique de travail|que désigne l'environnement numérique}
{c'est un cahier de textes en ligne ?|c'est comme pronote pour les petits ?|une plateforme entre la maîtresse et les familles, c'est ça un ent ?|un portail pour les élèves ?|messagerie de l'école, c'est ça l'ent ?|un espace numérique pour la classe}
{multisupport ça veut dire quoi|qu'entend-on par multisupport|multi-support c'est-à-dire|ent multisupport signifie|un ent accessible sur tablette et téléphone ?|ent multi support kesako}
{je suis élu et je ne sais pas ce qu'est un ent|mon maire demande ce que recouvre ent|le document parle d'ent, je ne connais pas|jamais entendu parler d'ent|l'ent en primaire, qu'est-ce que c'est|c quoi lent|lent c est quoi|env num de travail}`,
  'ent-obligatoire': `
{est-on forcé de souscrire un ent|l'abonnement ent est-il facultatif|l'ent fait-il partie du socle imposé du pac|a-t-on le choix pour l'ent|l'ent est-il optionnel|peut-on refuser l'ent}
{nos maîtresses ne veulent pas d'ent, peut-on s'en passer|un ent ne nous intéresse pas|on préfère ne pas prendre d'ent|si on ne prend pas l'ent|pas d'ent est-ce éliminatoire|sans ent le pac est-il refusé|on n'utilisera jamais l'ent}
{l'ent est-il exigé pour une maternelle aussi|même en maternelle il faut un ent ?|les petits n'ont pas besoin d'ent, est-ce requis|un ent par école ou par commune est-il exigé|chaque pac doit-il avoir un ent|il faut un ent dans chaque école ?}
{ent oblige ?|ent obligatoir|ent facultatif ?|ent optionnel ou obligatoire|faut il un ent|on doit acheter un ent ?|ent imposé dans le kit|obligation d'ent|dispense d'ent|peut on zapper l ent}
{est-ce que tout pac comprend un ent|l'ent est-il compris dans tous les kits|donc impossible de faire sans ent ?|l'ent est-il une condition|prendre uniquement les tablettes sans ent|exemption d'ent}`,
  'ent-duree': `
{sur combien d'années s'engage-t-on pour l'ent|l'abonnement dure combien|est-ce un abonnement annuel ou pluriannuel à l'ent|pendant combien de temps paie-t-on l'ent|trois ans minimum pour l'ent ?|durée d'engagement de l'ent}
{et après trois ans qui paye l'ent|au terme de l'abonnement, que devient l'ent|la quatrième année d'ent est à notre charge ?|renouvellement de l'ent|reconduction de l'abonnement ent|peut-on arrêter l'ent avant la fin}
{un an d'ent est-ce suffisant|peut-on souscrire l'ent pour une seule année|deux ans d'ent seulement|l'ent c'est pour toujours ?|ent pour cinq ans possible|durée minimale de l'abonnement|période d'abonnement à l'environnement numérique}
{ent combien de tps|duree ent|ent durée d'abonnement|ent 3 ans ?|ent 36 mois|abonnement triennal|nombre d'années d'ent|combien d années l ent|engagement de trois ans sur l'ent|la durée de souscription ent}`,
  'ent-lequel': `
{pronote primaire est-il accepté|edumoov, educartable, beneylu school : lesquels conviennent|la marque de l'ent est-elle imposée|quel produit prendre comme ent|quels éditeurs d'ent sont possibles|quel fournisseur d'ent}
{one d'edifice est-il conforme|klassly peut-il servir d'ent|seesaw compte comme ent ?|class dojo est-ce un ent valable|toutemonannee est-il accepté comme ent|leia ou pilote|l'ent du département de l'isère|l'ent de l'académie de grenoble|ent arsene76 ou autre|google classroom peut-il faire office d'ent}
{à quelles exigences l'ent doit-il répondre|critères de choix de l'ent|comment savoir si un ent est conforme|quelles caractéristiques pour l'ent|l'ent doit respecter quelle norme|ent homologué|ent agréé par l'éducation nationale}
{conseillez-moi un ent|quel est le meilleur ent pour une école primaire|vous recommandez quel ent|une liste d'ent validés|liste ent|choix de l'ent|quel ent prendre|kel ent choisir|ent compatible|ent conseillé|nom d'un ent conforme}
{l'ent est-il imposé par le département|qui choisit l'ent, l'école ou la mairie|peut-on choisir librement son ent|un ent gratuit convient-il|un ent libre ou open source|un blog d'école peut-il remplacer un ent|messagerie whatsapp des parents au lieu de l'ent}`,
  'ent-deja': `
{nous sommes déjà abonnés à un ent, faut-il en reprendre un|notre école utilise déjà one|on a beneylu depuis deux ans, on fait comment|nous payons déjà klassroom, est-ce repris|doit-on résilier notre ent actuel|conserver l'ent en place}
{l'ent que nous avons déjà peut-il compter|notre ent existant suffit-il|un abonnement en cours est-il reconnu|l'abonnement ent court jusqu'en 2024, que faire|faut-il payer un deuxième ent|double abonnement ent|doublon d'ent}
{déjà équipés d'un ent|ecole deja abonnée ent|on possède un ent|on dispose d'un ent communal|l'académie nous fournit déjà un ent|nous avons un ent gratuit de l'académie|ent deja payé par la mairie|nous avons signé un contrat ent avant l'appel}
{peut-on prolonger notre ent actuel au lieu d'en prendre un nouveau|changer d'ent est-il nécessaire|faut-il repartir sur un nouvel ent|renouveler notre ent compte-t-il comme abonnement|garde-t-on le même ent|ancien ent|on a deja l ent|ent existant on le garde ?}`,
  sdet: `
{que signifie le sigle sdet|à quoi correspond sdet|sdet définition|sdet signification|sdet kesako|le sdet c'est un texte officiel ?|où trouver le sdet|qui a écrit le sdet|le schéma directeur c'est quoi}
{comment vérifier la conformité au sdet|un ent conforme sdet, cela veut dire quoi|sdet version 6|conformité sdet expliquée|pourquoi faut-il être conforme au sdet|que demande le sdet|le sdet impose quoi|normes du sdet}
{je vois écrit sdet dans le document|le mot sdet me bloque|sdet ? jamais vu|traduisez sdet|sdet en français|sdet acronyme|s d e t|le sigle sdet svp|c koi sdet|sedt|sdte|schema directeur ent}
{schéma directeur des espaces numériques|référentiel des ent|document cadre des ent|cahier des charges national des ent|texte de référence des ent|directives du ministère sur les ent}`,
  'ent-prive': `
{nous sommes une école catholique avec ecole directe, est-ce suffisant|l'école sainte-marie utilise ecoledirecte, faut-il un ent en plus|dans l'enseignement catholique on a ecoledirecte|l'école privée de la commune a déjà ecole directe|école sous contrat équipée d'ecole directe}
{le privé doit-il s'abonner à un ent|les écoles privées sont-elles soumises à l'ent|ent dans le privé|l'ent s'impose-t-il aux écoles privées|ent exigé pour l'enseignement privé|que prévoit-on pour l'ent des établissements privés}
{aplim charlemagne|aplon|l'abonnement ecole directe est-il aidé|peut-on se faire financer ecole directe|école directe donne-t-elle droit à une aide|le coût d'ecole directe est-il pris en charge|ecole directe remboursée ?|ecole directe prise en charge ?}
{chef d'établissement privé, puis-je garder ecole directe|directrice d'école privée, ecole directe convient-il|école directe remplit l'obligation ?|ecole directe valable pour le privé|ecole direct privé|ecoledirect prive ok ?|ecole directe et école privée sous contrat}`,
  'ecole-directe-publique': `
{notre école communale peut-elle prendre ecole directe|ecole directe au lieu d'un ent pour une école publique|l'école publique du village voudrait ecole directe|est-ce que le public a droit à ecole directe|école publique et ecole directe : autorisé ?}
{pourquoi ecole directe seulement pour le privé|ecole directe est réservé au privé ?|dans le public ecole directe ne compte pas ?|ecole directe remplace l'ent partout ?|ecole directe vaut-il ent dans une école de la mairie|école laïque et ecole directe}
{on aimerait utiliser ecole directe, nous sommes du public|mairie avec école publique : ecole directe suffit-il|une école élémentaire publique abonnée à ecole directe|ecole directe ok pour public ?|ecole direct public|ecoledirecte école publique possible|public + ecole directe}
{le public peut-il faire comme le privé avec ecole directe|peut-on faire l'économie de l'ent avec ecole directe dans notre école publique|éviter l'ent grâce à ecole directe dans le public|substituer ecole directe à l'ent en école publique|ecole directe pour les écoles communales}`,
};
