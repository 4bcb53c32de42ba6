/** More ways of asking what the FAQ answers, by entry id: kits, ENT, calendar, priorities, partners, words, the assistant. */
export const COMPLEMENTS_MATERIEL: Readonly<Record<string, string>> = {
  'kits-difference': `
{différence|quelle différence|qu'est-ce qui change} entre {le kit maternelle et le kit élémentaire|les deux kits|les deux PAC|maternelle et élémentaire niveau matériel}`,
  'ecole-primaire-kit': `
{quel kit|quel PAC} pour {une école primaire|un groupe scolaire|une école avec maternelle et élémentaire}
on a une école primaire, {maternelle ou élémentaire|quel kit choisir|c'est quel PAC}`,
  'ensemble-projection': `
{que contient|c'est quoi|composition de} {l'ensemble de projection|le matériel de projection|l'ensemble projection}
{matériel|équipement} pour {projeter|le tableau} en classe`,
  'ordinateur-pilote': `
{ordinateur|portable} {du maître|de l'enseignant|pilote|pour piloter le vidéoprojecteur|de la maîtresse}`,
  visualiseur: `{c'est quoi|combien de|à quoi sert} {un visualiseur|le visualiseur|visualiseurs}`,
  vpi: `{peut-on|on peut} avoir {un vidéoprojecteur|un VPI|des vidéoprojecteurs interactifs}`,
  eni: `{peut-on|on peut} avoir {un écran interactif|un ENI|un TBI|un tableau numérique}
quelle taille {d'écran|pour l'ENI|d'écran interactif}`,
  'eni-75-elementaire': `
{écran|ENI} {75 pouces|de 75|75} en {élémentaire|primaire} {|possible ?|c'est autorisé ?}
{peut-on|on peut} {prendre|avoir|choisir} {un 75 pouces|l'écran 75} en élémentaire`,
  'vpi-et-eni': `
{une classe|la même classe} peut-elle avoir {un VPI et un ENI|les deux|vidéoprojecteur et écran}
{vidéoprojecteur et écran|VPI et ENI} {ensemble|dans la même classe|en même temps}
{on peut|peut-on} cumuler {un vidéoprojecteur et un écran|VPI et ENI}`,
  'combien-tablettes': `{combien|nombre} de tablettes {par PAC|dans un PAC|dans un kit|par école|au maximum|fournies}`,
  'moins-de-dix': `
{moins de dix|plus de vingt|seulement 5|8|30|25|6} {tablettes|ordinateurs|appareils} {c'est possible|possible ?|on peut ?|dans un PAC ?}
{peut-on|on peut} {prendre|avoir|commander} {moins de 10|plus de 20|seulement 6|30} {tablettes|ordinateurs}`,
  'tablettes-classe': `les tablettes {classe|de l'enseignant|du maître} {sont comprises|sont en plus|comptent dans les 20|sont incluses}
{tablette|tablettes} {pour l'enseignant|classe} {combien|en plus}`,
  casques: `{combien de|nombre de|y a-t-il des} {casques|casques audio|casques micro} {|par PAC|prévus|fournis}`,
  'bornes-wifi': `{le wifi|les bornes wifi|la wifi|des bornes} {est prévu|sont prévues|sont comprises|c'est compris|fourni ?}
{combien de|qui paye les} bornes wifi
{l'école|on} {n'a pas|a déjà} {le wifi|la wifi}`,
  stockage: `{comment|où} {ranger|recharger|stocker|charger} {les tablettes|le matériel|les ordinateurs}
{chariot|valise|mallette|armoire} {de recharge|de rangement|de stockage|pour les tablettes}`,
  'projection-ecrans': `{AirServer|Apple TV|recopie d'écran} {c'est quoi|ça sert à quoi|}
comment {projeter|afficher} {l'écran des tablettes|les tablettes au tableau}`,
  'mdm-cest-quoi': `{c'est quoi|à quoi sert|que veut dire|définition} {le MDM|un MDM|MDM|la gestion de flotte}`,
  'mdm-ordinateurs': `{les ordinateurs|les PC} {ont-ils un MDM|sont gérés par un MDM} ?
MDM {pour les ordinateurs|avec les ordinateurs}`,
  'kit-tout-obligatoire': `
{doit-on|faut-il|est-on obligé de} {prendre tout le kit|tout prendre|commander tout le kit}
{peut-on|on peut} {enlever|retirer|ne pas prendre} {des articles|une partie du kit|certains équipements|les casques du kit}
qu'est-ce qui est {obligatoire|optionnel|facultatif} dans {le kit|un PAC}`,
  'ordinateurs-maternelle': `
{des ordinateurs|des PC|des portables} {en maternelle|pour une maternelle|pour la maternelle} {|possible ?|c'est possible ?|on peut ?}
{peut-on|on peut} {choisir|prendre|mettre} des ordinateurs {en maternelle|pour la maternelle}`,
  'complementaires-maternelle': `{équipements|matériels} complémentaires {en maternelle|maternelle|pour les maternelles}
{quels compléments|quoi en plus} {en maternelle|pour la maternelle}`,
  imprimante: `{peut-on|on peut} avoir une imprimante {|couleur|A3}
{imprimante|une imprimante} {dans le kit|subventionnée|couleur|en élémentaire|en maternelle}`,
  conteuse: `{conteuse|liseuse|boîte à histoires|Bookinou|Lunii} {|en élémentaire|en maternelle|possible ?}`,
  'ressources-maternelle': `{quelles|} {ressources|applications|applis|abonnements} {numériques|} {en maternelle|pour la maternelle}`,
  'ressources-elementaire': `{quelles|} {ressources|applications|manuels numériques|abonnements} {numériques|} {en élémentaire|pour l'élémentaire}`,
  'tablettes-ou-ordinateurs': `
{faut-il|doit-on} choisir {entre tablettes et ordinateurs|tablettes ou ordinateurs}
{peut-on|on peut} {mélanger|avoir|panacher|mixer} {tablettes et ordinateurs|les deux options|des deux} {|dans un PAC|dans le même PAC}
10 tablettes et 10 ordinateurs dans {un|le même} PAC`,
  'deux-pac-differents': `
{deux PAC|nos PAC} {peuvent-ils être différents|différents|de types différents} {|dans la même école}
un PAC {tablettes et un PAC ordinateurs|de chaque sorte}`,
  'option-ordinateurs': `{que comprend|qu'y a-t-il dans|c'est quoi} l'option ordinateurs
combien d'ordinateurs {par PAC|dans un PAC|dans l'option}`,
  'option-tablettes': `{que comprend|qu'y a-t-il dans|c'est quoi} l'option tablettes`,
  'complementaires-elementaire': `{équipements|matériels} complémentaires {en élémentaire|élémentaire|pour les élémentaires}
{quels robots|des robots} {en élémentaire|pour programmer}`,
  webradio: `{webradio|web radio|pack webradio|studio radio|faire une radio} {|possible ?|en élémentaire|à l'école}`,
  'claviers-trepieds': `{claviers|trépieds|clavier bluetooth|pied pour tablette} {|possible ?|avec des tablettes|avec les ordinateurs}`,
  enregistreurs: `{enregistreur|enregistreurs|dictaphone|micro Zoom|Easy Speak} {|possible ?|en maternelle|en élémentaire}`,
  'materiel-hors-liste': `
{peut-on|on peut} {demander|avoir|faire subventionner} {autre chose|du matériel hors liste|une imprimante 3D|un drone|un appareil photo|un casque VR|des consoles|des enceintes}
{matériel|équipement} {pas dans la liste|hors liste|non listé}
{imprimante 3D|drone|casque de réalité virtuelle|appareil photo|caméra} {possible ?|c'est prévu ?|subventionné ?}`,
  'ent-cest-quoi': `{c'est quoi|qu'est-ce que|que veut dire|définition} {un ENT|l'ENT|ENT|l'environnement numérique de travail}`,
  'ent-obligatoire': `
{l'ENT|l'abonnement ENT} {est-il obligatoire|est obligatoire|c'est obligé|obligatoire ?}
{doit-on|est-on obligé de|faut-il|peut-on se passer de|peut-on éviter} {prendre un ENT|avoir un ENT|l'ENT|s'abonner à un ENT}`,
  'ent-duree': `
{combien de temps|quelle durée|combien d'années|pour combien de temps} {pour l'ENT|dure l'ENT|l'abonnement ENT|l'ENT}
abonnement ENT {trois ans|un an|durée}`,
  'ent-lequel': `
{quel|lequel|quels} ENT {choisir|prendre|est accepté|sont acceptés|est conseillé|recommandé}
{ONE|Beneylu|Klassroom|Toute mon année|Edumoov|Pronote} {accepté ?|c'est bon ?|est-il accepté}`,
  'ent-deja': `{on a|nous avons|l'école a} déjà {un ENT|un abonnement ENT|notre ENT}
{garder|conserver} {notre ENT|l'ENT actuel}`,
  sdet: `{c'est quoi|que veut dire|définition} {le SDET|SDET|conforme au SDET}`,
  'ent-prive': `{École Directe|école directe} {suffit|suffit-elle|est accepté|compte comme ENT|c'est bon ?|subventionné}
{ENT|École Directe} {dans le privé|pour une école privée}`,
  'ecole-directe-publique': `{une école publique|le public} {peut-elle utiliser|peut utiliser} École Directe`,
  'date-limite': `
{c'est quand|quelle est|quand est} {la date limite|la clôture|le dernier jour|la date butoir|la fin des dépôts}
{date limite|clôture|dernier délai} {de dépôt|pour candidater|du dossier|}`,
  'dernier-jour-inclus': `
{le dernier jour|le jour même|le 17 février|le 17/02} {est-il inclus|est inclus|compte|c'est encore bon|inclus ?}`,
  'encore-temps': `
{est-il|c'est|est-ce} {encore temps|trop tard|encore possible|encore ouvert|toujours ouvert|fini|terminé|clos} {|pour candidater|pour déposer|de candidater}
l'appel est {clos|fermé|ouvert|terminé|encore ouvert} ?
{peut-on|on peut} encore {candidater|déposer|participer|envoyer un dossier}`,
  'pas-de-date-limite': `{il n'y a pas|y a pas} de {date limite|délai} {?|non ?}
on peut déposer {quand on veut|à tout moment|toute l'année}`,
  'depot-en-retard': `
{peut-on|on peut} {déposer en retard|envoyer après la date|avoir un délai|demander un report|compléter après la date}
{dossier|dépôt} {en retard|hors délai|après la date limite}
{délai supplémentaire|prolongation|report de la date} {possible ?|}`,
  'date-validation': `
{quand|à quelle date} {aura-t-on|on aura|saura-t-on|connaît-on|sont donnés|tombent} {la réponse|une réponse|si on est retenu|les résultats|le résultat}
date de {validation|réponse|décision|la commission}`,
  'calendrier-complet': `{calendrier|planning|les étapes|toutes les dates|les dates clés} {complet|prévisionnel|de l'appel|du projet|}`,
  'ami-2': `{c'est quand|quand est|date de} {l'AMI 2|le prochain AMI|le deuxième appel|la prochaine vague|le prochain appel}
{prochain appel|prochaine session|deuxième vague|phase suivante} {quand ?|date|}`,
  'ami-2-ouverture': `AMI 2 {novembre 2023|} {ouverture ou dépôt|c'est l'ouverture ou la clôture}`,
  recandidater: `{peut-on|on peut} {recandidater|se représenter|candidater à nouveau|redéposer} {|à l'AMI 2|l'année prochaine|si on est refusé}`,
  livraison: `{quand|à quelle date} {est livré|sera livré|reçoit-on|arrive|sera installé|arrivent} {le matériel|les tablettes|l'équipement}
{délai|date} de {livraison|l'installation}`,
  'bilan-ami': `{bilan|résultats|combien de communes retenues|combien d'écoles équipées} {de l'AMI|de l'appel|depuis|en Isère}
que s'est-il passé {depuis|après cet appel}`,
  'ami-3': `{y aura-t-il|est-ce qu'il y aura|est prévu} {un nouvel appel|un AMI 3|un troisième appel|une autre session|un appel en 2025}`,
  'criteres-priorisation': `
{quels sont|c'est quoi|sur quels} {les critères|critères} {de sélection|de priorisation|de priorité|de choix|sont choisis les dossiers|}
{qui est prioritaire|quelles communes sont prioritaires|comment sont classés les dossiers}`,
  'note-criteres': `{note|notation|points|pondération|coefficient|barème} {des critères|de notation|par critère|des dossiers}
{les critères|chaque critère} {sont notés|ont un poids|valent combien de points}`,
  chances: `{quelles sont nos chances|a-t-on des chances|est-on sûr d'être pris|on a des chances|sera-t-on retenus|vais-je être retenu|mon dossier va passer ?}
{probabilité|chances} {d'être retenu|d'être accepté|de réussite}`,
  'qui-decide': `{qui|quel jury} {décide|choisit|valide|sélectionne|examine|étudie} {les dossiers|les communes|les candidatures}
{jury|commission|comité de sélection} {composition|qui}`,
  recours: `{si|que faire si} {on est refusé|la candidature est refusée|le dossier est rejeté|on n'est pas retenu}
{recours|contester} {|un refus|contre le refus}
on nous a {dit non|refusé|recalés}, {que faire|et maintenant|on fait quoi}`,
  'renforcer-dossier': `{comment|} {renforcer|améliorer|muscler|valoriser} {le dossier|notre dossier|la candidature}
{conseils|astuces} pour {un bon dossier|être retenu|le dossier}`,
  'plan-equipement': `{qu'est-ce que|c'est quoi|qu'est-ce qui compte comme} {un plan d'équipement|plan d'équipement préalable|un plan antérieur|un plan d'équipement numérique}`,
  'aucun-plan-depuis': `{pas de plan|aucun plan|pas eu d'équipement} depuis {2017|le 31/12/2017|cinq ans|2015|2019}
{depuis quand|depuis quelle date} {sans plan|ne pas avoir eu de plan}`,
  'jamais-de-plan': `{on n'a jamais eu|notre commune n'a jamais eu|nous n'avons jamais eu} {de plan|de plan numérique|d'équipement|d'aide numérique}, {prioritaire ?|on est prioritaire ?|}`,
  fragilite: `{fragilité|publics fragiles|fragilité des publics|critère de fragilité} {c'est quoi|que veut dire|}
{zone rurale isolée|zone de montagne|éducation prioritaire|QPV} {prioritaire ?|c'est un critère ?|donne la priorité ?}`,
  'zone-classement': `{comment savoir si|ma commune est-elle|sommes-nous} {ma commune est en zone de montagne|en zone rurale isolée|en zone prioritaire|classée montagne|en QPV}`,
  'criteres-dynamique': `{critères|critère} {qualitatifs|de dynamique|de dynamique de territoire|qualitatifs de dynamique}
{dynamique de territoire|dynamique territoriale} {c'est quoi|}`,
  'critere-communaute': `{communauté éducative|public et privé ensemble} {c'est quoi|que veut dire|critère|}`,
  'critere-inclusion': `{inclusion|élèves handicapés|ULIS|handicap|élèves à besoins particuliers} {critère|comment c'est pris en compte|dans le projet|}`,
  'critere-collectif': `{faut-il|vaut-il mieux} {associer plusieurs écoles|plusieurs classes|mettre plusieurs écoles}
{plusieurs écoles|collectif} {critère|c'est mieux ?|donne des points ?}`,
  'critere-innovation': `{innovation|projet innovant|caractère innovant} {c'est quoi|critère|que mettre|}`,
  'critere-parentalite': `la parentalité {compte-t-elle|est-elle un critère|compte dans la sélection}`,
  'critere-maternelle': `{faut-il|c'est mieux de} {inclure la maternelle|mettre la maternelle}
{la maternelle|prendre la maternelle} {est un critère|donne la priorité|compte dans la sélection}`,
  canope: `{qui forme|qui va former|par qui sont formés} {les enseignants|les profs|les maîtresses}
{Canopé|réseau Canopé} {c'est quoi|rôle|c'est qui|}`,
  'formation-modalites': `{combien de temps dure|quand a lieu|où a lieu|combien d'heures pour|comment se passe} {la formation|la formation des enseignants|la formation Canopé}
formation {à distance|en présentiel|sur temps scolaire|durée|obligatoire pour les enseignants}
{c'est long|ça dure longtemps|c'est combien d'heures} la formation`,
  'parentalite-numerique': `{c'est quoi|en quoi consiste|que veut dire} {la parentalité numérique|la parentalité|le pilier parentalité|l'accompagnement des familles}`,
  'petite-poussee': `{c'est qui|c'est quoi|qui est} {la Petite Poussée|Petite Poussée|la petite poussee}`,
  'ligue-parentalite': `{qui s'occupe|qui gère} {de la parentalité|de la parentalité aujourd'hui|maintenant la parentalité}
ligue de l'enseignement {rôle|}`,
  'role-parents': `{quelle place|quel rôle} {pour les parents|des parents d'élèves|de l'association de parents}
je suis {parent d'élève|délégué des parents}, {qu'est-ce que ça change|comment participer|qu'est-ce que je peux faire}
je suis {maman|papa|maman d'élève|parent|représentante des parents}, {j'ai mon mot à dire|quel est mon rôle|puis-je participer|puis-je aider}`,
  'tablettes-a-la-maison': `{les élèves|les enfants|mon fils|ma fille} {peuvent-ils|peut-il|peut-elle|pourront} {emporter|ramener|emmener|garder} {les tablettes|la tablette|l'ordinateur} {à la maison|chez eux}
tablettes {à la maison|chez les élèves|le soir}`,
  'temps-ecran': `{les écrans|tablettes et jeunes enfants|temps d'écran} {que dit le document|en maternelle|et les petits}`,
  'ecole-privee': `{une école privée|les écoles privées|le privé|privé sous contrat|l'école catholique} {peut-elle bénéficier|a droit|est concernée|peut en profiter|est éligible|sont concernées}
{et le privé|et les écoles privées} {?|on les compte|dans le programme}`,
  'prive-depose-seul': `{une école privée|l'OGEC|l'école privée} {peut-elle déposer|peut déposer|dépose} {seule|son dossier|son propre dossier|sans la mairie}`,
  'prive-hors-contrat': `{école|} {hors contrat|Montessori|privée hors contrat} {concernée|éligible|a droit|}`,
  rpi: `{on est|nous sommes|notre école est|école} en {RPI|regroupement pédagogique|regroupement pédagogique intercommunal} {|, comment faire|, qui dépose|, quelles classes compter}
RPI {comment faire|qui dépose|deux communes}`,
  'rpi-additionner': `{peut-on|on peut} {additionner|cumuler|regrouper} les classes {de deux communes|du RPI|des communes voisines}`,
  'sivu-epci': `{un SIVU|une communauté de communes|l'EPCI|un syndicat scolaire|l'intercommunalité|la comcom} {peut-il candidater|peut-elle candidater|peut déposer|a la compétence scolaire|gère les écoles}`,
  'epci-ont-candidate': `{des EPCI|des intercommunalités|des communautés de communes} {ont-ils candidaté|ont-elles été retenues|ont été équipées}`,
  'commune-nouvelle': `{commune nouvelle|commune déléguée|communes fusionnées} {comment compter|un seul dossier ?|}`,
  'ami-cest-quoi': `{c'est quoi|que veut dire|définition|ça veut dire quoi} {AMI|un AMI|l'AMI|appel à manifestation d'intérêt}`,
  sigles: `{que veulent dire|c'est quoi|explique} {tous ces sigles|ces sigles|les sigles|ces abréviations|tout ce jargon}
{glossaire|lexique|sigles|abréviations}`,
  'vpi-cest-quoi': `{c'est quoi|que veut dire|définition} {VPI|un VPI|vidéoprojecteur interactif}`,
  'eni-cest-quoi': `{c'est quoi|que veut dire|définition} {ENI|un ENI|écran numérique interactif|TNI|TBI}`,
  'qpv-qrr-rep': `{c'est quoi|que veut dire|définition} {QPV|QRR|REP|REP+|quartier prioritaire}`,
  'rpi-cest-quoi': `{c'est quoi|que veut dire|définition} {RPI|un RPI}`,
  'types-ecoles': `{différence entre|c'est quoi la différence entre} {maternelle élémentaire et primaire|école primaire et élémentaire|élémentaire et primaire}
{école primaire|école élémentaire} {définition|c'est quoi}`,
  'hors-taxes': `{c'est quoi|que veut dire|définition} {HT|hors taxes|prix HT}`,
  'chiffres-engagent': `{vos chiffres|les chiffres|ces montants|tes chiffres} {engagent le Département|sont officiels|sont-ils officiels|sont fiables|sont garantis}
{puis-je|peut-on} {me fier|faire confiance} {à vos chiffres|à vos réponses}`,
  'sources-chiffres': `{d'où viennent|d'où sortent} {vos informations|vos chiffres|ces informations|tes infos}
{quelles sont vos sources|sur quel document vous appuyez-vous}`,
  'donnees-conservees': `{quelles données|que} {gardez-vous|conservez-vous|enregistrez-vous|sont conservées}
{combien de temps|où} {sont gardées|sont stockées} {mes données|les données|mes réponses}`,
  'envoyer-dossier': `{vous envoyez|est-ce que vous envoyez|envoyez-vous|tu envoies} {le dossier|mon dossier} {au Département|à ma place|directement}
le dossier est-il {transmis|envoyé} automatiquement`,
  'ne-sait-pas-permis': `{puis-je|je peux|a-t-on le droit de} {répondre je ne sais pas|ne pas répondre|laisser vide}`,
  'assistant-gratuit': `{cet outil|l'assistant|ce service} est {gratuit|payant} {|?}
{faut-il|dois-je} {un compte|m'inscrire|payer} pour {utiliser l'assistant|vous utiliser}`,
  'signaler-erreur': `{comment|je veux} signaler {une erreur|un bug|un problème}
{votre réponse|ta réponse|ce que vous dites} est {fausse|faux|incorrecte|erronée}`,
};
