/** Anchors of the rest of the FAQ; same reading as `ancres.ts`. */
export const ANCRES_MATERIEL: Readonly<Record<string, RegExp>> = {
  'kits-difference':
    /\bdifference\b.*\b(?:kit|pac|maternelle|elementaire)\b.*\b(?:elementaire|maternelle|autre)/u,
  'ecole-primaire-kit': /\bprimaire\b.*\b(?:quel|kit|pac)\b|\b(?:quel|kit) .*\bprimaire/u,
  'vpi-et-eni': /\btableau\b.*\bvpi|\bvpi\b.*\btableau|\bvpi\b.*\beni\b|\beni\b.*\bvpi\b|\bvpi\b.*\becran/u,
  'eni-75-elementaire':
    /\bn75\b.*\b(?:elementaire|cm2|cm1|cp|primaire)|\b(?:elementaire|cm2|cm1|cp)\b.*\bn75\b/u,
  'ordinateurs-maternelle': /\bordinateur\b.*\bmaternelle|\bmaternelle\b.*\bordinateur/u,
  'moins-de-dix': /\b(?:seulement|moins de|plus de|que) nb .*\b(?:tablette|ordinateur)/u,
  'bornes-wifi': /\b(?:wifi|bornes?)\b/u,
  stockage: /\b(?:chariots?|valises?|recharge[a-z]*|ranger|rangement|mallettes?)\b/u,
  'projection-ecrans': /\b(?:airserver|apple tv|recopie d ecran)\b/u,
  'prix-10-tablettes':
    /\b(?:prix|cout|combien)\b.*\bnPEU tablette|\bnPEU tablette\b.*\b(?:prix|cout|combien)\b/u,
  'prix-10-ordinateurs':
    /\b(?:prix|cout|combien)\b.*\bnPEU ordinateur|\bnPEU ordinateur\b.*\b(?:prix|cout|combien)\b/u,
  'mdm-cest-quoi': /\bmdm\b(?!.*\bordinateur)|\bgestion de flotte/u,
  'mdm-ordinateurs': /\bmdm\b.*\bordinateur|\bordinateur\b.*\bmdm\b/u,
  'kit-tout-obligatoire':
    /\b(?:tout|tous) (?:le kit|prendre|commander)|\bprendre tout|\bkit\b.*\bobligatoire/u,
  imprimante: /\bimprimantes?\b(?!.*\b(?:3d|panne|marche)\b)/u,
  conteuse: /\b(?:conteuses?|bookinou|lunii|boite a histoires)\b/u,
  webradio: /\b(?:webradio|web radio|radio)\b/u,
  enregistreurs: /\b(?:enregistreurs?|dictaphones?|easy speak|zoom)\b/u,
  'claviers-trepieds': /\b(?:claviers?|trepieds?)\b/u,
  'tablettes-ou-ordinateurs':
    /\b(?:melanger|mixer|panacher|mixte)\b.*\b(?:tablette|ordinateur)|\btablette et (?:nb )?(?:n[A-Z\d]+ )?ordinateur\b.*\b(?:meme|un|dans)\b/u,
  'deux-pac-differents':
    /\b(?:un|nb) pac\b.*\btablette\b.*\b(?:autre|un|nb|second)\b.*\bordinateur|\bpac differents/u,
  'materiel-hors-liste':
    /\b(?:drones?|3d|realite virtuelle|vr|appareils? photos?|hors liste|console|scanner|enceintes?)\b/u,
  'ent-cest-quoi': /\bent c est quoi|\bc est quoi (?:un |l |une |le )*ent\b/u,
  'ent-obligatoire':
    /\bfaut il obligatoire\b.*\bent\b|\bent\b.*\b(?:obligatoire|facultatif|passer)|\b(?:obligatoire|passer|obligatoire de prendre)\b.*\bent\b/u,
  'ent-duree': /\bent\b.*\b(?:annees?|ans?|temps|duree|longtemps)\b|\b(?:duree|annees?)\b.*\bent\b/u,
  'ent-lequel': /\bquel(?:s|le)? ent\b|\b(?:beneylu|klassroom|edumoov|pronote|kosmos|toutemonannee)\b/u,
  'ent-deja': /\bdeja\b.*\bent\b|\bgarder\b.*\bent\b/u,
  sdet: /\bsdet\b/u,
  'ent-prive': /\becole direct[a-z]*\b(?!.*\bpubli)/u,
  'ecole-directe-publique': /\becole direct[a-z]*\b.*\bpubli|\bpubli[a-z]*\b.*\becole direct/u,
  'dernier-jour-inclus': /\b(?:dernier jour|jour meme|nb fevrier)\b.*\b(?:compris|compte|bon)\b/u,
  'pas-de-date-limite':
    /\b(?:pas|aucune|sans) (?:de )?(?:date|delai)|\b(?:quand on veut|toute l annee|n importe quand|tout moment)\b/u,
  'depot-en-retard': /\b(?:retard|hors delai|delai supplementaire|prolong[a-z]*|report)\b/u,
  'ami-2':
    /\b(?:ami (?:nb|deux)|deuxieme (?:vague|ami|appel|session)|prochain[es]* (?:ami|vague|session|appel)|phase suivante)\b/u,
  'ami-3':
    /\b(?:troisieme (?:ami|appel|vague)|nouvel (?:ami|appel)|nouveau (?:ami|appel)|autre (?:ami|appel|session))\b/u,
  recandidater:
    /\b(?:recandidat[a-z]*|retenter|representer|redeposer|recommencer une candidature|candidater (?:a )?(?:nouveau|encore))\b/u,
  livraison:
    /\b(?:tablette|materiel|ordinateur)\b.*\b(?:la pour|rentree)\b|\b(?:livr[a-z]*|livraison)\b|\b(?:tablette|materiel|ordinateur)\b.*\barriv[a-z]*\b.*\bquand|\bquand\b.*\b(?:arriv|recevr|recoit|install)[a-z]*\b/u,
  'criteres-priorisation':
    /\bcriteres?\b|\b(?:choisis|selectionnes|departages|classes) les dossier|\bcomment\b.*\b(?:choisis?|selectionn[a-z]*|departag[a-z]*)\b/u,
  'note-criteres':
    /\b(?:systeme de points?|combien de points?|points?\b.*\b(?:critere|dossier|pris|retenu|candidature|minimum)|critere[a-z]*\b.*\bpoints?|ponderation|notation|coefficients?)\b/u,
  chances:
    /\bchances?\b|\b(?:sur|surs|forcement|certain[s]?) (?:d etre |d )?(?:retenu|pris|accepte|possible)[a-z]*/u,
  'qui-decide':
    /\bqui (?:va )?(?:trancher?|decider|choisir|selectionner)\b|\b(?:jury|commission|comite)\b|\bqui (?:decide|choisit|selectionne|valide|tranche)\b/u,
  recours:
    /^(?!.*\bretard\b).*(?:\b(?:recours|refusee?|refus|rejete[a-z]*|recales?|pas (?:prise?|retenue?s?|selectionne[a-z]*))\b)/u,
  'renforcer-dossier':
    /\b(?:renforcer|ameliorer|muscler|solide|valoriser|etoffer)\b.*\b(?:dossier|candidature)|\bdossier\b.*\b(?:solide|meilleur|plus fort)/u,
  'plan-equipement': /\bplan d (?:materiel|equipement)\b/u,
  'jamais-de-plan':
    /\bjamais\b.*\b(?:plan|aide|materiel|equip[a-z]*|subvention)\b.*\b(?:priorit[a-z]*|devant|avantage)?/u,
  fragilite: /\bfragil[a-z]*\b|\bzone (?:de )?montagne|\brurale? isole/u,
  'zone-classement': /\b(?:comment savoir|sommes nous|est elle)\b.*\b(?:zone|montagne|qpv|prioritaire)/u,
  'critere-inclusion': /\b(?:handicap[a-z]*|inclusion|inclusi[a-z]*|ulis)\b/u,
  'critere-innovation': /\binnov[a-z]*\b/u,
  'critere-communaute': /\bcommunaute educative/u,
  canope:
    /\bqui (?:assure|fait|donne|s occupe de) la formation|\bcanope\b|\bqui (?:vient )?form(?:e|er|era)\b/u,
  'formation-modalites':
    /\blongue?\b.*\bformation|\bformation\b.*\b(?:dure|duree|longtemps|heures|jours|ou a lieu|quand|presentiel|distance)\b|\b(?:duree|combien de temps|combien d heures)\b.*\bformation/u,
  'parentalite-numerique': /\bparentalite\b.*\bc est quoi|\bc est quoi\b.*\bparentalite/u,
  'petite-poussee': /\bpetite poussee\b/u,
  'ligue-parentalite': /\bligue de l enseignement/u,
  'role-parents':
    /\b(?:maman|papa|parent d eleve|parent)\b.*\b(?:mot a dire|place|role|participer|avis|candidater)|\b(?:place|role) des parent/u,
  'tablettes-a-la-maison':
    /\b(?:tablette|ordinateur|materiel)\b.*\b(?:maison|chez (?:eux|lui|elle)|week end|weekend|soir|vacances|ramener|emporter|emmener)\b|\b(?:ramener|emporter|emmener)\b.*\b(?:tablette|ordinateur|maison)/u,
  'temps-ecran':
    /\b(?:temps d ecran|les ecrans|danger[a-z]* .*ecrans?|ecrans? .*danger[a-z]*|abimer?.*yeux)\b/u,
  'ecole-privee':
    /\becole\b.*\bprivee?\b.*\b(?:candidater|droit|beneficier|possible|concernee?|participer)|\b(?:ecole privee|le prive|prive sous contrat|sous contrat|ecole catholique)\b/u,
  'prive-depose-seul': /\b(?:ogec|prive[es]*)\b.*\b(?:deposer?|dossier|seule)\b/u,
  'prive-hors-contrat': /\b(?:hors contrat|montessori)\b/u,
  rpi: /\b(?:en|un|d un|fait partie d un|notre|du) rpi\b|\bregroupement pedagogique/u,
  'rpi-additionner':
    /\b(?:addition[a-z]*|cumul[a-z]*|ajouter)\b.*\b(?:classes?|rpi)\b.*\b(?:commune|voisin[es]*|rpi|autre)/u,
  'sivu-epci':
    /\b(?:sivu|sivos|epci|comcom|communaute de commune|syndicat (?:scolaire|intercommunal)|intercommunalite|agglo)\b/u,
  'commune-nouvelle': /\bcommune (?:nouvelle|deleguee|fusionnee)/u,
  'ami-cest-quoi': /\bami c est quoi|\bc est quoi (?:un |l |le )*ami\b/u,
  sigles: /\b(?:sigles|abreviations|jargon|glossaire|lexique)\b/u,
  'vpi-cest-quoi': /\bvpi c est quoi|\bc est quoi (?:un |le |l )*vpi\b/u,
  'eni-cest-quoi': /\beni c est quoi|\bc est quoi (?:un |le |l )*eni\b/u,
  'qpv-qrr-rep': /\b(?:qpv|qrr|rep)\b/u,
  'rpi-cest-quoi': /\brpi c est quoi|\bc est quoi (?:un |le )*rpi\b/u,
  'types-ecoles': /\bdifference\b.*\b(?:primaire|elementaire)\b.*\b(?:elementaire|primaire)/u,
  'chiffres-engagent': /\b(?:officiel[a-z]*|engagent?|fiables?|confiance)\b/u,
  'donnees-conservees':
    /\b(?:mes donnees|donnees)\b.*\b(?:gard[a-z]*|conserv[a-z]*|stock[a-z]*|restent|temps)|\b(?:gard|conserv|stock)[a-z]*\b.*\bdonnees/u,
  'envoyer-dossier':
    /\b(?:vous|tu|vous qui|assistant)\b.{0,12}\b(?:envoyer|transmettez)\b.*\bdossier|\bdossier\b.*\b(?:automatiquement|directement au)/u,
  'assistant-gratuit': /\b(?:outil|assistant|service|bot)\b.*\b(?:gratuit|payant|payer|compte)\b/u,
  'signaler-erreur': /\bsignaler\b|\breponse est (?:fausse|faux|incorrecte)/u,
};
