/**
 * Words that, when they are there, say by themselves what a question is about. Patterns are matched on the words as the
 * model reads them: flat, synonyms unified (`tablette`, `ordinateur`, `eni`, `vpi`, `commune`, `enseignant`, `eleve`, `parent`,
 * `candidater`, `possible`, `obligatoire`, `envoyer`, `compris`, `rembourse`, `fini`), numbers as `nb`, with the
 * name of what it is in the call (`nb nHAUT`: its higher rate; see `jetons-sens.ts`).
 * An anchor is evidence, not a verdict: the model still chooses.
 */
export const ANCRES: Readonly<Record<string, RegExp>> = {
  'tne-cest-quoi':
    /\b(?:c est quoi|explique|presente)\b.*\b(?:tne|territoires? numeriques?)\b|\btne\b.*\bc est quoi/u,
  'tne-objectifs':
    /\b(?:objectifs?|but|finalite|ambitions?|interet|sert|servir|apporte)\b.*\b(?:tne|programme|dispositif|eleve|pour nos|tout ca)\b/u,
  'tne-departements':
    /\b(?:quels?|combien de|autres?|seule?s?) (?:les )?departement|\bisere\b.*\bseule?\b|\b(?:que|qu) (?:l )?isere\b/u,
  'tne-soutien':
    /\bqui (?:met|paye|paie|finance|financement|soutient|pilote|est derriere)\b.*\b(?:tne|programme|tout ca|dispositif|projet|argent|sous)\b|\bbanque des territoires|\bsgpi\b/u,
  'quatre-piliers': /\b(?:nb|les) piliers?\b|\bpiliers du pac|\bquatre (?:axes|volets)/u,
  'que-du-materiel':
    /\b(?:faut il|doit on|absolument|obligatoire)\b.*\b(?:parentalite|formation|piliers?)\b|\b(?:juste|seulement|uniquement|que) (?:le |les |du |des )?(?:materiel|tablette|ordinateur)\b|\b(?:formation|parentalite|piliers?|volets?)\b.*\b(?:facultati[a-z]+|optionnel[a-z]*|passe|obligatoire|sans)\b|\b(?:sans|passer de|zapper) (?:la |le )?(?:formation|parentalite|volet)/u,
  'tne-donnees-eleves':
    /\binfos?\b.*\beleve|\b(?:donnees?|infos?|informations?|rgpd|cnil|vie privee)\b.*\beleve|\beleve.*\b(?:donnees?|protege[a-z]*|rgpd)/u,
  'commune-hors-isere':
    /(?=.*\b(?:commune|candidater|sommes|suis|est|habite|eligible|droit|possible|cote|et)\b)(?!.*\bmaire de lyon)\b(?:drome|savoie|haute savoie|rhone|ain|ardeche|loire|lyon|chambery|valence|annecy|hors (?:de l )?isere|autre departement)\b/u,
  'petite-commune':
    /^(?!.*\bcombien\b).*(?:\bclasse unique\b|\bpetite commune\b|\b(?:seule|qu une) classe\b.*\b(?:candidater|eligible)|\bcandidater\b.*\b(?:seule|qu une) classe\b|\bnb habitants?\b)/u,
  'deja-equipee-candidater':
    /\bexclu[a-z]*\b|\b(?:deja|avons|a|ont) (?:eu |des |ete |achete[a-z]* |recu )+.*\b(?:exclu[a-z]*|candidater|quand meme|droit)\b|\bexclu[es]*\b/u,
  'directeur-depose':
    /\b(?:directeur|directrice|enseignant)\b.*\bdepose|\bdepose.*\b(?:directeur|directrice|enseignant)\b/u,
  'association-candidate':
    /\b(?:association|asso|sou des ecole|ape|amicale|apel|fcpe)\b.*\b(?:candidat[a-z]*|depos[a-z]*|demand[a-z]*)/u,
  'qui-prepare':
    /\b(?:secretaire|dgs|adjoint|agent)\b.*\b(?:redige|prepare|rempli|monte|s occupe|faire|envoyer)[a-z]*/u,
  'role-enseignants':
    /\benseignant\b.*\b(?:avis|accord|role|d accord|associe[a-z]*|consulte[a-z]*|implique[a-z]*)\b|\b(?:role|avis|accord) de(?:s| l equipe)? ?enseignant/u,
  'un-seul-dossier':
    /^(?!.*\b(?:deux|nb|plusieurs) communes?\b).*(?:\bcombien de dossier|\b(?:nb|plusieurs|un seul) dossier\b)/u,
  'chaque-ecole-son-dossier': /\bchaque ecole\b.*\b(?:dossier|demande|candidat[a-z]*|depose)/u,
  'dossier-plusieurs-communes':
    /\b(?:deux|nb|plusieurs) commune\b.*\b(?:ensemble|commun|candidater|dossier)|\bcommune (?:d a cote|voisines?|d cote)\b.*\b(?:ensemble|commun|deposer|candidater)/u,
  'ecoles-concernees':
    /\btoutes (?:les |nos |mes )?ecole\b.*\b(?:obligatoire|equiper|inclure|forcement|concern[a-z]+)|\b(?:obligatoire|inclure|equiper|equipe)\b.*\btoutes (?:les |nos |mes )?ecole/u,
  'colleges-lycees': /\b(?:colleges?|lycees?|collegiens?|lyceens?)\b/u,
  'ou-deposer':
    /\b(?:ou|comment|adresse|a qui|quel site)\b.{0,30}\b(?:depose[rz]?|envoyer|remettre|depot)\b.*\b(?:dossier|candidature)|\badresse\b.*\bdossier/u,
  formulaire: /\b(?:formulaire|cerfa|imprime officiel|trame|modele (?:de|du) dossier|dossier type)\b/u,
  deliberation: /\bdelib[a-z]*\b|\bconseil municipal\b.*\b(?:vot|accord|approuv|decid|obligatoire)/u,
  'commune-sans-ecole':
    /\b(?:pas|plus|aucune|sans|n a) (?:d )?ecole\b|\becole\b.*\bferme\b.*\b(?:plus|quand meme)\b/u,
  'debit-montant-descendant': /\b(?:montant|descendant|upload|download|reception|symetrique|emission)\b/u,
  'debit-partage':
    /\b(?:mega|debit|connexion)\b.*\b(?:par|chaque) (?:classe|ecole|eleve)\b|\bpartage[a-z]*\b.*\b(?:connexion|mairie)/u,
  'debit-quand':
    /^(?!.*\bquartier).*(?:\b(?:fibre|raccordement|debit|mega|connexion)\b.*\b(?:septembre|bientot|prochain[a-z]*|mois|arrive|posee?|prevue?|avant)\b|\battendant (?:la )?(?:fibre|connexion)|\bfibre\b.*\bpas encore)/u,
  'debit-une-ecole-lente':
    /\b(?:une|nb) (?:seule |de |des |nos |autre )*(?:nb |trois )?ecole\b.*\b(?:connexion|debit|mega|internet|lente|reseau)\b.*\b(?:tout|bloque[a-z]*|plombe|dossier|autres|penalise)/u,
  'mesurer-debit':
    /\b(?:mesurer|tester|connaitre|savoir|verifier|test|speedtest)\b.*\b(?:debit|mega|vitesse)/u,
  'mo-ou-mb':
    /\b(?:megabits?|mega)\b.*\b(?:megaoctets?|octets?)\b|\bmo\b.*\bmb\b|\bmega mega\b|\bmega (?:et|ou) mega\b/u,
  'acces-internet-subventionne':
    /\b(?:aide|subvention|payer|paie|paye|rembourse|financement|prise? en charge)[a-z]*\b.*\b(?:abonnement (?:internet|fibre)|la fibre|internet|raccordement)\b|\b(?:abonnement (?:internet|fibre)|fibre|raccordement)\b.*\b(?:subvention[a-z]*|financement|rembourse|payee?|aide)\b/u,
  'type-connexion':
    /\b(?:4g|5g|satellite|starlink|vdsl)\b|^(?:on a|nous avons|avec|j ai|ecole a) (?:bien |deja )?(?:la |l |de la )?(?:fibre|adsl)\b(?!.*\b(?:nb|septembre|bientot|prochain[a-z]*|prevue?)\b)/u,
  'descriptif-pedagogique': /\b(?:descriptif|partie|projet|volet) pedago[a-z]*/u,
  'longueur-descriptif': /\b(?:pages?|lignes?|caracteres?|longueur)\b/u,
  'domaines-socle': /\bdomaines?\b.*\bcycles? nb et|\bdomaines?\b.*\bsocle|\bsocle\b.*\bdomaines?/u,
  'domaines-cycle1': /\bdomaines?\b.*\b(?:maternelle|apprentissage|cycle nb(?! et))/u,
  'socle-commun-ou-numerique':
    /\bsocle commun\b.*\bsocle numerique|\bsocle numerique\b.*\bsocle commun|\bles deux socles/u,
  'themes-formation':
    /\b(?:themes?|thematiques?|sujets?)\b.*\bform[a-z]+|\bform[a-z]+\b.*\b(?:themes?|thematiques?)/u,
  'actions-parentalite':
    /^(?!.*\b(?:faut il|doit on|absolument)\b).*(?:^(?!.*\b(?:faut il|doit on|absolument|obligatoire)\b).*(?:\b(?:actions?|idees?|exemples?)\b.*\b(?:parent|parentalite)\b|\bpartie parentalite))/u,
  'devis-a-joindre':
    /\b(?:joindre|fournir|mettre|ajouter)\b.*\b(?:devis|plan de financement)|\bdevis obligatoire/u,
  'choisir-kit-dans-dossier':
    /\b(?:choisir|savoir|decider|detailler|preciser)\b.*\b(?:tablette|ordinateur|materiel|kit)\b.*\b(?:deposer|depot|dossier|candidature|maintenant|des)\b|\bchanger d avis\b/u,
  'savoir-socle-atteint':
    /\b(?:comment|qui|ou)\b.*\b(?:savoir|verifier|voir|dire|sait)\b.*\b(?:socle|snee|niveau)\b/u,
  'snee-cest-quoi':
    /\bsnee c est quoi|\bc est quoi (?:le |ce |un |du )*(?:snee|socle numerique|plan snee)|\bsnee\b.*\bc est quoi/u,
  'niveau-inconnu':
    /\bpersonne ne sait\b.*\b(?:snee|socle|niveau)\b|\b(?:personne ne sait|on ne sait pas|sait pas|ignore|inconnu)\b.*\b(?:snee|socle|niveau)|\bniveau inconnu/u,
  'niveau-maternelle':
    /\bmaternelle\b.*\b(?:snee|socle numerique)|\b(?:snee|socle numerique)\b.*\bmaternelle/u,
  'taux-par-ecole': /\b(?:taux|pct)\b.*\b(?:meme|pareil|par ecole|les deux|toutes les ecole|toutes)\b/u,
  'quatre-vingt-dix-pour-cent': /\bnAUTRE\b|\bnTOUT (?:pct|pour)/u,
  'cest-gratuit':
    /^(?!.*\bent\b).*(?:\bgratuit[a-z]*\b|\boffert[a-z]*\b|\bpaie rien|\bpaye rien|\bcout rien|\bne cout rien|\b0 a payer)/u,
  'cent-pour-cent':
    /\b(?:etat|tout)\b.*\b(?:prend|pris|paye|paie|payee?|financement)\b.*\b(?:tout|charge|etat|integral[a-z]*)|\bnTOUT pct|\b(?:entierement|totalement|integralement) (?:payee?|financement|rembourse|prise? en charge|subventionn[a-z]*)/u,
  'ht-ou-ttc': /\bht\b.*\bttc\b|\bttc\b.*\bht\b|\b(?:taux|subvention|aide)\b.*\bttc\b/u,
  'hors-taxes': /\bc est quoi (?:le |un |prix )*ht\b/u,
  'complementaires-taux':
    /\b(?:robots?|complementaires?|complements?|imprimante)\b.*\b(?:aides?|aidees?|subvention[a-z]*|taux)/u,
  'ent-taux':
    /\b(?:taux|subvention[a-z]*|pris en charge|aide)\b.*\bent\b|\bent\b.*\b(?:taux|subvention[a-z]*|pris en charge)/u,
  'ressources-taux':
    /\b(?:manuels?|applications?|applis?|ressources?|logiciels?)\b.*\b(?:subvention[a-z]*|taux|pris en charge|aidees?)/u,
  'limite-par-ecole': /\bnLIMITE\b.*\b(?:par|chaque) ecole|\b(?:chaque|par) ecole\b.*\bnLIMITE\b/u,
  'tva-fctva': /\b(?:tva|fctva)\b/u,
  cofinancement:
    /\b(?:detr|dsil)\b|\bcumul[a-z]*\b.*\b(?:aide|subvention|financement)|\bcofinancement\b|\b(?:aide|subvention|financement)s?\b.*\bcumul|\b(?:aide|subvention) (?:de la |regionale|du )?region/u,
  'versement-subvention':
    /\b(?:avance[rz]?|avances?|verse[a-z]*|versement|acompte)\b|\bargent\b.*\b(?:arrive|quand|recoit)|\bquand\b.*\b(?:argent|rembourse|paye)/u,
  'cout-formation':
    /\b(?:formation|parentalite)\b.*\b(?:payante?|facture[a-z]*|gratuite?|cout|prix|paie|paye)\b|\b(?:paie|paye|cout|prix)\b.*\b(?:formation)\b/u,
  'depenses-anterieures':
    /^(?!.*\bexclu).*(?:\b(?:achete[a-z]*|achats?|factures?|depenses?)\b.*\b(?:an passe|annee derniere|dernier|nb|avant|rembourse|retroacti[a-z]*|deja)\b|\bretroacti)/u,
  'maintenance-propriete':
    /\bmateriel reste\b|\breste a qui\b|\b(?:casse[a-z]*|repare[a-z]*|reparation|maintenance|garantie|panne|vol[ee]*s?|assurance|appartien[a-z]*|proprietaire)\b|\bmateriel est (?:a|au) (?:nous|departement|qui)/u,
  'pac-combien-de-classes': /\bpac\b.*\b(?:combien|nb) (?:de )?classes?|\bcombien de classes?\b.*\bpac\b/u,
  'quatre-classes-un-pac':
    /\b(?:un seul|un|nb) pac\b.*\b(?:toutes|nb|quatre|cinq) .{0,8}classes?|\bclasses?\b.*\bun seul pac/u,
  'cinq-pac-trois-classes': /\bplus de pac\b.*\bclasses?|\bun pac (?:par|pour chaque) classe/u,
  'plafond-par-ecole':
    /\b(?:max|maximum|plafond|nombre|nb|droit)\b.*\bpac\b.*\b(?:par|chaque) ecole|\bchaque ecole\b.*\bpac\b/u,
  'moins-de-pac': /\b(?:un seul|moins de|que nb|qu un) pac\b.*\b(?:droit|max|maximum|obligatoire|probleme)/u,
  'ouverture-fermeture-classe':
    /\b(?:perdre|ouvrir|fermer|ouvre|ferme|ouverture|fermeture)\b.*\bclasse\b|\bclasse\b.*\b(?:ouvre|ferme|fermer|ouvrir)\b/u,
  'classes-privees':
    /\bclasses?\b.*\b(?:privees?|prive)\b.*\b(?:compte[a-z]*|dedans)|\b(?:compte[a-z]*|inclure)\b.*\b(?:privees?|prive)\b/u,
  'pac-partage-ecoles':
    /\bpac\b.*\bcheval\b|\bcheval\b.*\becole\b|\b(?:partager|mutualiser|partagent)\b.*\b(?:kit|pac)\b/u,
  'classe-gs-cp': /\b(?:gs|grande section)\b.*\bcp\b|\bcp\b.*\bgs\b/u,
  'prix-illisibles':
    /^(?!.*\b(?:comment|demander|avoir|trouver|recuperer)\b).*\bprix\b.*\b(?:manqu[a-z]*|illisibles?|absents?|inconnus?|tous)\b|\b(?:pas )?tous les prix/u,
  'moitie-du-prix': /\bmoitie\b|\bdivise[a-z]* par (?:nb|deux)/u,
  'prix-indicatif':
    /\bprix\b.*\b(?:surs?|definitifs?|fermes?|garantis?|changer|evoluer|fiables?|indicatifs?)\b/u,
  'donner-un-devis': /\b(?:j ai|on a|recu|avons)\b.*\bdevis\b/u,
  'devis-ttc': /\bdevis\b.*\bttc\b|\bttc\b.*\bdevis\b/u,
  'marche-obligatoire':
    /\b(?:obligatoire|obligatoire d acheter|forcement)\b.*\b(?:departement|marche|acheter)\b|\b(?:acheter|fournisseur)\b.*\b(?:ailleurs|darty|fnac|amazon|autre)|\bnotre fournisseur/u,
  'marque-modele':
    /(?<!\b(?:a|ont|avait|avez) )\b(?:marques?|modeles?|samsung|apple|android|lenovo|windows|caracteristiques techniques)\b/u,
};
