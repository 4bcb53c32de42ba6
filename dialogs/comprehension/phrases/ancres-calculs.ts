/** Anchors of what is computed and of a few commands, by full name; same reading as `ancres.ts`. */
export const ANCRES_CALCULS: Readonly<Record<string, RegExp>> = {
  'calcul:plafond':
    /^(?:et )?(?:moins|plus) de nb class[a-z]* *$|^(?!.*\b(?:cout|prix|budget|payer|paye|subvention|aide|euro|tablettes?|ordinateur|par ecole|chaque ecole|reste|repartir|placer|difference|manque)\b).*(?:\bcombien (?:de |d )?(?:nb )?pac\b|\bpac\b.*\b(?:combien|maxi?|maximum|plafond)\b|\b(?:droit|nombre|plafond|maximum) .*\bpac\b|\bnb pac\b.*\bnb classes?\b|\bclasses?\b.*\b(?:combien|droit|nb)\b.*\bpac\b|\bclasses?\b.*\bnb pac\b)/u,
  'calcul:taux':
    /\bnBAS ou (?:nb )?nHAUT\b|\b(?:aidee?s?|subventionnee?s?|rembourse|subvention|pris en charge) a (?:combien|quel)|\bquel (?:taux|pct)\b|\bc est quel taux|\bnHAUT ou (?:nb )?nBAS\b|\bca fait quel (?:taux|pct)/u,
  'calcul:cout':
    /^(?!.*\b(?:reste|difference|ecart|subvention|aide|moins cher|plus cher|de plus|unitaire)\b).*(?:\b(?:cout|prix|budget|chiffre|combien)\b.*\b(?:pac|kit)\b.*\b(?:tablette|ordinateur)|\b(?:pac|kit)\b.*\b(?:tablette|ordinateur)\b.*\b(?:cout|prix|budget|combien)|\b(?:cout|budget|prix)\b.*\bnb pac\b|\bnb pac\b.*\b(?:cout|budget|prix)\b)/u,
  'calcul:subvention':
    /\b(?:subvention|aide)\b.*\b(?:combien|montant|monte|eleve)\b.*\b(?:pac|nb|tablette|ordinateur)|\bcombien\b.*\b(?:subvention|touche|toucher)\b|\b(?:subvention|aide) pour (?:nb|un|deux)\b/u,
  'calcul:reste':
    /^(?!.*\b(?:detr|dsil|fctva|region|tva)\b).*(?:\b(?:quel|le) reste *$|\breste\b.*\b(?:payer|charge|commune|mairie|financer|sortir|poche)\b|\bautofinancement\b|\bpart (?:communale|de la commune|du budget)|\b(?:notre|ma) poche\b|\bdebourser\b)/u,
  'calcul:difference':
    /\bcombien\b.*\b(?:difference|ecart|de plus|en plus|de moins|perd)\b|\b(?:difference|ecart)\b.*\b(?:prix|cout|euro|combien)\b/u,
  'calcul:comparaison':
    /\b(?:tablette|ordinateur)\b.*\b(?:ou|vs|contre|versus)\b.*\b(?:tablette|ordinateur)\b.*|\b(?:lequel|laquelle|qu est ce qui)\b.*\b(?:tablette|ordinateur)\b|\bcompar[a-z]*\b/u,
  'calcul:limite':
    /\b(?:ngrand|nLIMITE)\b|\b(?:subvention|aide)s?\b.*\b(?:plafonn[a-z]*|limitee?s?|maximum|maximale?)\b|\b(?:plafond|maximum|montant max[a-z]*) (?:de |d )?(?:la |l )?(?:subvention|aide)/u,
  'calcul:calendrier':
    /\bdate limite\b|\bencore (?:temps|possible|deposer|candidater|envoyer|ouvert)\b|\btrop tard\b|\bdelais?\b.*\b(?:passes?|fini|depasse|deposer|reste)|\bjusqu a quand\b|\bavant quand\b|\bnb (?:janvier|fevrier|mars|fev)\b|\bquand\b.*\b(?:deposer|rendre|candidater)\b/u,
  'calcul:debit':
    /\bnb (?:n[A-Z\d]+ )?mega\b.*\b(?:suffi[a-z]*|assez|bon|ok|passe|possible|candidater|eligible|trop|redhibitoire|bloque)|\b(?:avons|on a|dispose|debit|ligne|connexion|adsl|fibre)\b.*\bnb (?:n[A-Z\d]+ )?mega\b/u,
  'calcul:kit-maternelle':
    /^(?!.*\b(?:difference|prix|cout|combien)\b)(?=.*\b(?:maternelles?|petits|tout petits)\b).*\b(?:contenu|contient|compris|liste|quoi|montre|voir|detail|composition|inventaire)\b.*\b(?:kit|pac|materiel|maternelle|petits)/u,
  'calcul:kit-elementaire':
    /^(?!.*\b(?:difference|prix|cout|combien)\b)(?=.*\b(?:elementaires?|grands|cm2|cp)\b).*\b(?:contenu|contient|compris|liste|quoi|montre|voir|detail|composition|inventaire)\b.*\b(?:kit|pac|materiel|elementaire|grands)/u,
  'calcul:kit-article':
    /^(?!.*\b(?:prix|cout|combien cout|subvention|aide|nb ordinateur)\b)(?:.*\b(?:visualiseurs?|casques?|imprimantes?|robots?|thymio|vpi|eni|webradio|chariots?|valises?|claviers?|trepieds?|wifi|bornes?|micros?|conteuses?|airserver|drones?|mbot|bee|mdm|enregistreurs?|scanners?|enceintes?)\b.*\b(?:prevue?s?|compris|kit|liste|pac|maternelle|elementaire|primaire)\b|.*\b(?:prevoi[ts]|kit|avoir|liste|y a|a t il)\b.*\b(?:visualiseurs?|casques?|imprimantes?|robots?|thymio|vpi|eni|webradio|chariots?|valises?|claviers?|trepieds?|wifi|bornes?|micros?|conteuses?|airserver|drones?|mbot|bee|mdm|enregistreurs?|scanners?|enceintes?)\b|(?:estceque |et )?(?:il y a |y a t il |y a |on a |on peut avoir |peut on avoir )?(?:des |les |la |le |un |une )?(?:tablette|visualiseurs?|casques?|imprimantes?|robots?|thymio|vpi|eni|webradio|chariots?|valises?|claviers?|trepieds?|wifi|bornes?|micros?|conteuses?|airserver|drones?|mbot|bee|mdm|enregistreurs?|scanners?|enceintes?) (?:en|dans|pour) (?:la |l |le |une |un |les )?(?:maternelle|elementaire|primaire|kit|pac)\b)/u,
  'calcul:total':
    /^(?!.*\bcombien de pac)(?!.*\baction).*(?:\btotal\b.*\b(?:combien|montant|cout|projet|ecole|ecoles|general|tout)|\b(?:combien|montant|cout|donne|fais|quel)\b.*\btotal\b|\bsomme (?:totale|de tout)|\ben tout\b.*\bcombien\b|\bcombien\b.*\ben tout\b|\baddition\b)/u,
  'calcul:manque':
    /\bdossier\b.*\bpas (?:rempli|complet)|\bmanqu[a-z]*\b.*\bdossier\b|\bdossier\b.*\bmanqu[a-z]*|\breste (?:a|t il a|quoi a) (?:remplir|completer|faire|fournir)/u,
  'calcul:prix-article':
    /\b(?:prix|cout|combien|vaut)\b.*\b(?:vpi|eni|ecrans?|robots?|casques?|imprimantes?|visualiseur|bornes?|chariots?|thymio|mdm|videoproj|une tablette|un ordinateur)\b/u,
  'commande:recapitulatif':
    /\b(?:enregistre|note|retenu|dit|repondu|saisi|rempli|compris)\b.*\breponses?\b|\bmes reponses\b.*\b(?:voir|montre|rappel)|\b(?:recap[a-z]*|resume[a-z]*)\b/u,
  'commande:inviter':
    /\b(?:directrice|directeur|secretaire|enseignant|collegue|ecole)\b.*\b(?:puisse|puissent|acces|invit[a-z]*|droits)\b|\b(?:invit[a-z]*|acces|droits)\b.*\b(?:directrice|directeur|secretaire|enseignant|collegue|ecole)\b/u,
  'commande:humain':
    /^(?!.*\b(?:vous etes|etes vous|tu es|es tu|t es|c est)\b).*\b(?:vrai conseil|vraie personne|quelqu un (?:au|par) telephone|etre humain|un humain|un conseiller|rappele[rz]?)\b|\b(?:appeler|joindre|contacter|telephoner)\b.*\b(?:qui|quelqu un|departement)\b|\bqui\b.*\b(?:appeler|joindre|contacter)\b/u,
  'commande:repartir-pac':
    /\b(?:repart[a-z]*|dispatch[a-z]*|distribu[a-z]*|ventil[a-z]*|placer)\b.*\bpac\b|\bmettre\b.*\bpac\b.*\becole/u,
  'commande:exporter-prix':
    /\bdemande de (?:prix|devis)\b|\b(?:avoir|demander|trouver|connaitre|recuperer)\b.*\bprix\b.*\b(?:manqu[a-z]*|inconnus?|illisibles?|absents?)\b/u,
  'commande:exporter': /\b(?:word|docx|pdf|imprimer|telecharger|imprime)\b/u,
  'commande:code-reprise': /\bcode\b.*\b(?:continuer|reprendre|reprise|telephone|tel)\b/u,
  'commande:corriger':
    /\b(?:erreur|trompee?|gouree?|planter?|plantee?)\b.*|\b(?:corriger|rectifier|modifier)\b/u,
  'commande:reprendre':
    /\b(?:avait|avais|avions|on a) (?:deja )?commence\b|\bou (?:on )?en (?:etai[a-z]*|est|sommes)/u,
};
