/**
 * Questions that two answers claim, told apart by their words: what the answer is depends on one word that a model of the
 * whole sentence drowns. Each rule names its answer; none holds a figure.
 */
import { CAMPAGNE_PAR_DEFAUT } from '../rules/index.js';
import { dates } from './comprehension/dates.js';
import { montants, pourcentages } from './comprehension/montants.js';
import { normalise } from './comprehension/normalise.js';
import { debits } from './comprehension/unites.js';

/** The words around a subject, the entry that answers, and what would make it another question. */
const REGLES: readonly { readonly id: string; readonly motif: RegExp; readonly sauf?: RegExp }[] = [
  {
    id: 'ht-ou-ttc',
    motif:
      /\b(?:ht|hors taxes?)\b[^.?!]{0,20}\bou\b[^.?!]{0,14}\bttc\b|\bttc\b[^.?!]{0,14}\bou\b[^.?!]{0,20}\b(?:ht|hors taxes?)\b/u,
    sauf: /\d ?(?:€|euros?)|\bdevis\b|\d{4}/u,
  },
  {
    id: 'savoir-socle-atteint',
    motif:
      /(?:comment|ou|a qui|qui|aupres de qui)\b[^.?!]{0,40}\b(?:sav\w+|sai[st]|connai\w+|verifi\w+|trouve\w*|demande\w*|s'adress\w+|renseign\w*|contact\w*)\b[^.?!]{0,60}\b(?:snee|socle numerique|socle|niveau numerique|plan de relance)\b(?! commun)/u,
  },
  {
    id: 'niveau-inconnu',
    motif:
      /\b(?:sai[st]|savons|savent|connai\w+|ignor\w+|certains?|surs?)\b(?: (?:pas|plus|rien))?[^.?!]{0,60}\b(?:snee|socle numerique|socle|niveau)\b(?! commun)[^.?!]{0,60}(?:quel taux|on met|mettre|repon\w+|fait|faire|bloqu\w*|combien|calcul\w*)/u,
    sauf: /\b(?:comment (?:savoir|connaitre|verifier)|a qui|ou (?:trouver|demander))\b/u,
  },
  {
    id: 'limite-et-50',
    motif:
      /\b(?:limite|plafond\w*|200 ?000|200k|200 k)\b[^.?!]{0,60}\b(?:aussi|meme|uniquement|seulement|que|egalement|valable|s'applique\w*|concerne\w*|compte\w*)\b[^.?!]{0,40}\b(?:50|70|deja (?:equipe\w*|attei\w*))\b|\b(?:limite|200 ?000|200k)\b[^.?!]{0,40}\becoles? (?:a|de|qui)[^.?!]{0,12}\b(?:50|70)\b[^.?!]{0,20}\b(?:uniquement|seulement|seules?|aussi|egalement)\b/u,
    sauf: /\b(?:combien|pac|classes?)\b/u,
  },
  {
    id: 'niveau-maternelle',
    motif:
      /\bmaternelles?\b[^.?!]{0,40}\b(?:(?:quel|meme|le|un autre) taux|50 ou 70|70 ou 50|snee|socle numerique)\b|\b(?:quel taux|50 ou 70|70 ou 50)\b[^.?!]{0,30}\bmaternelles?\b/u,
    sauf: /\b(?:tablettes?|ordinateurs?|combien|reste|elementaires?|pac|notre|nos|maternelle de|sans|pas (?:eu|encore)|deja|jamais)\b/u,
  },
  {
    id: 'ecole-privee',
    motif:
      /\b(?:reserv\w+|seulement|uniquement|exclusivement|que|seules?|limite\w*)\b[^.?!]{0,25}\bpubli(?:c|cs|que|ques)\b/u,
    sauf: /\b(?:fragil\w*|marches?|directe|argent|pac|classes|enseignement|services?)\b/u,
  },
  {
    id: 'ent-taux',
    motif:
      /\bent\b[^.?!]{0,40}\b(?:paye\w*|subvention\w*|pris\w*|financ\w+|rembours\w+|aide|taux)\b[^.?!]{0,20}\b(?:50|70)\b/u,
    sauf: /\b(?:tablettes?|ordinateurs?|pac|combien)\b/u,
  },
  {
    id: 'type-connexion',
    motif:
      /\b(?:faut|doit|doivent|devons|besoin|obligat\w+|oblige\w*|exig\w+|necessaire\w*|impose\w*)\b[^.?!]{0,20}\bfibre\b/u,
    sauf: /\b(?:quand|arriv\w+|installer|depot|deposer|deja|prix|aide|financ\w*)\b/u,
  },
  {
    id: 'qui-depose',
    motif:
      /\bmaire\b[^.?!]{0,25}\b(?:veu[tx] pas|refus\w+|s'en (?:fiche|moque)|pas (?:interesse|motive|d'accord))|\b(?:passer outre|se passer du maire|sans (?:le|l'accord du) maire)\b/u,
    sauf: /\b(?:pac|plafond|criteres?)\b/u,
  },
  {
    id: 'role-enseignants',
    motif:
      /\b(?:que|qu'est-ce que) (?:doi(?:t|vent)|fait|font|peut|peuvent)(?: bien)? (?:faire )?(?:le|la|les|l') ?(?:directeurs?|directrices?|enseignante?s?|profs?|equipes?(?: enseignantes?)?|maitresses?)\b/u,
  },
  {
    id: 'types-ecoles',
    motif:
      /\b(?:petites sections?|tps|tout-petits|toutes petites sections?)\b[^.?!]{0,40}\b(?:droit|concernee?s?|comprise?s?|compte\w*|prevue?s?|inclus\w*)\b/u,
    sauf: /\b(?:combien|nombre|pac)\b/u,
  },
  {
    id: 'parentalite-numerique',
    motif: /\bparents?\b[^.?!]{0,60}\b(?:ecrans?|numerique|aide[rz]?|accompagn\w*)\b/u,
    sauf: /\b(?:a la maison avec|subvention|financ\w*|prix|combien|tablettes?|donnees|qui|obligatoire)\b/u,
  },
  {
    id: 'snee-cest-quoi',
    motif:
      /\b(?:rien compris|reformul\w+|pas compris|comprends? (?:pas|rien)|reexpliqu\w+)\b[^.?!]{0,50}\b(?:socle|snee)\b(?! commun)/u,
  },
  {
    id: 'rpi-additionner',
    motif:
      /\b(?:le|notre|un|du) (?:rpi|regroupement(?: pedagogique)?|sivu|sivos|sivom)\b[^.?!]{0,20}\b(?:a|compte|fait|totalise|regroupe) (?:\d+|[a-z]+) classes\b/u,
  },
  {
    id: 'sivu-epci',
    motif:
      /\b(?:sivu|sivom|sivos|syndicat|epci|intercommunalite|interco|communaute de communes|com com|agglo\w*)\b[^?]{0,80}\b(?:depose\w*|candidat\w*|porte\w*|dossier)\b/u,
    sauf: /\b(?:rpi|classes?)\b/u,
  },
  {
    id: 'taux-70-qui',
    motif:
      /\b(?:education prioritaire|r\.?e\.?p|qpv|qrr|zrr|rurale?s?|montagne|pauvres?|defavoris\w+|fragil\w+)\b[^.?!]{0,40}\b(?:meilleure?|plus (?:hauts?|elevee?s?|gros(?:se)?|fort)|autre|majore\w*|bonifie\w*|bonus (?:de|sur)|change\w*)\b[^.?!]{0,12}\b(?:taux|pourcentage|subvention|aide)\b|\b(?:taux|pourcentage|subvention|aide)\b[^.?!]{0,20}\b(?:meilleure?|plus (?:hauts?|elevee?s?|gros(?:se)?|forte?)|majoree?|bonifiee?)\b[^.?!]{0,40}\b(?:education prioritaire|r\.?e\.?p|qpv|qrr|zrr|rurale?s?|montagne|defavoris\w+|fragil\w+)\b/u,
  },
  {
    id: 'fragilite',
    motif:
      /\b(?:rep|qpv|qrr|education prioritaire|zone (?:de )?(?:rurale|montagne)|rurale isolee|en montagne)\b[^?]{0,60}\b(?:avantag\w*|prioritaires?|priorit\w+|favoris\w*|chances?|aide\w*|bonus|change\w*|joue\w*|plus)\b/u,
    sauf: /\b(?:points?|combien|quelles? zones?|liste|definition|c'est quoi)\b/u,
  },
  {
    id: 'critere-maternelle',
    motif:
      /\bmaternelles?\b[^.?!]{0,30}\b(?:prioritaires?|avantag\w*|favoris\w*|bonus|un critere|un plus)\b|\b(?:priorit\w+|avantag\w*|bonus) (?:pour |aux )?(?:les |la )?maternelles?\b/u,
  },
  {
    id: 'directeur-depose',
    motif:
      /\b(?:directeurs?|directrices?|enseignante?s?|inspect\w+|professeurs?|profs?)\b[^.?!]{0,12}\b(?:qui )?depose(?:nt|r)?\b/u,
    sauf: /\b(?:maire|ou|comment|quand)\b/u,
  },
  {
    id: 'prix-connus',
    motif: /\b(?:liste|grille|tableau|ensemble) (?:de |des )?(?:tous les )?(?:prix|tarifs)\b/u,
    sauf: /\b(?:manqu\w+|illisib\w+|inconnus?|absents?|pourquoi|demander)\b/u,
  },
  {
    id: 'canope',
    motif:
      /^\W*(?:et )?(?:la |les )?formations? (?:des|pour les) (?:enseignants|professeurs|profs|maitres|instits)\W*$/u,
  },
  {
    id: 'debit-quand',
    motif:
      /\b(?:fibre|haut debit|20 megas?|debit)\b[^?]{0,60}\b(?:janvier|mars|avril|mai|juin|juillet|septembre|octobre|rentree|bientot|prochain\w*|cette annee|l'an prochain|installe\w*|raccord\w*|tir(?:e|ee)|travaux)\b[^?]{0,60}\b(?:depos\w+|candidat\w+|depot|quand meme|attend\w*|bloqu\w*|genant|compte)\b/u,
    sauf: /\b(?:prix|cout\w*|subvention\w*|financ\w+|aide)\b/u,
  },
  {
    id: 'date-validation',
    motif:
      /^\W*(?:(?:et|mais|ok|alors) )*(?:pour )?(?:la |les )?(?:date de )?validations?(?: des (?:candidatures|dossiers|projets))?(?:,? (?:c'est )?quand(?: deja)?)?\W*$/u,
  },
  {
    id: 'petite-poussee',
    motif:
      /^\W*(?:(?:et|mais|ok|alors) )*(?:pour |avec |cote )?(?:les |la |des |aux )?(?:parents|familles|parentalite),? (?:c'est |ce sera |est-ce )?qui(?: qui (?:s'en occupe|gere|accompagne))?\W*$|\bqui (?:donc )?(?:va |vient )?(?:s'occup\w+|accompagn\w+|aid\w+) (?:des |les |aux )?(?:parents|familles)\b/u,
    sauf: /\b(?:canope|ligue)\b/u,
  },
  {
    id: 'canope',
    motif:
      /^\W*(?:(?:et|mais|ok|alors) )*(?:pour |avec |cote )?(?:les |la |des )?(?:enseignants|profs|professeurs|maitres(?:ses)?|formations?),? (?:c'est |ce sera |est-ce )?qui(?: qui (?:s'en occupe|gere|forme))?\W*$/u,
  },
  {
    id: 'parler-a-quelquun',
    motif:
      /\bet (?:un |le |leur |votre )?(?:numero(?: de telephone)?|telephone|contact|(?:adresse )?(?:e-?)?mail)\W*$/u,
  },
  {
    id: 'ent-prive',
    motif:
      /\bprivee?s?\b[^.?!]{0,40}\b(?:obligee?s?|obligatoire|dispensee?s?|exoneree?s?|besoin|doivent|doit|faut|tenue?s?)\b[^.?!]{0,25}\b(?:ents?|ecole directe)\b|\b(?:ents?|ecole directe)\b[^.?!]{0,40}\b(?:obligee?s?|obligatoire|dispensee?s?|besoin|faut)\b[^.?!]{0,30}\bprivee?s?\b/u,
  },
  {
    id: 'acces-internet-subventionne',
    motif:
      /\b(?:travaux|cablage|tirage de cables?|prises electriques|electricite)\b[^.?!]{0,50}\b(?:subvention\w*|financ\w+|pris\w* en charge|aide\w*|rembours\w+|payee?s?|compris\w*)\b|\b(?:subvention\w*|financ\w+|prend\w* en charge|rembours\w+|payer)\b[^.?!]{0,40}\b(?:travaux|cablage|cables?|prises electriques|electricite)\b/u,
  },
  {
    id: 'engagements-non-tenus',
    motif:
      /\b(?:materiel|tablettes?|formation|projet|dossier|engage\w*|subvention|utilis\w+|abandon\w*|commune)\b[^?]{0,50}\b(?:amendes?|sanctions?|penalites?|punis?|punition)\b|\b(?:amendes?|sanctions?|penalites?|punis?|punition)\b[^?]{0,50}\b(?:materiel|tablettes?|formation|projet|engage\w*|utilis\w+|abandon\w*)\b/u,
    sauf: /\b(?:stationnement|radar|vitesse|urbanisme|impots?)\b/u,
  },
  {
    id: 'option-ordinateurs',
    motif:
      /\b(?:ordis?|ordinateurs?|pc|portables?)\b[^.?!]{0,40}\bcombien (?:par|dans (?:un|chaque)) (?:lot|pac|kit|pack)\b|\bcombien d(?:e |')(?:ordis?|ordinateurs?|pc|portables?)\b[^.?!]{0,20}\b(?:par|dans (?:un|chaque)) (?:lot|pac|kit|pack)\b/u,
    sauf: /\b(?:prix|cout\w*|subvention\w*|reste\w*|euros?)\b|€/u,
  },
  {
    id: 'combien-tablettes',
    motif:
      /\b(?:tablettes?|ipads?)\b[^.?!]{0,40}\bcombien (?:par|dans (?:un|chaque)) (?:lot|pac|kit|pack)\b|\bcombien de (?:tablettes?|ipads?)\b[^.?!]{0,20}\b(?:par|dans (?:un|chaque)) (?:lot|pac|kit|pack)\b/u,
    sauf: /\b(?:prix|cout\w*|subvention\w*|reste\w*|euros?)\b|€/u,
  },
  {
    id: 'qui-depose',
    motif:
      /\b(?:prefete?|prefecture|departement|region|academie|rectorat|parents?|associations?|canope)\b (?:qui )?depose(?:nt|ra|r)? (?:le|un|la|notre|mon|les)\b/u,
  },
  {
    id: 'encore-temps',
    motif:
      /\b(?:existe|dure|valable|ouvert|d'actualite)\b[^.?!]{0,10}\b(?:encore|toujours)\b|\b(?:c'est|est-ce) (?:deja )?(?:fini|termine|clos|ferme|perime)\b(?: (?:ou|depuis|votre|cet|l')|\W*$)/u,
    sauf: /\b(?:questions?|dossier|estimation|prix|classe|ecole ferme)\b/u,
  },
  {
    id: 'livraison',
    motif:
      /\b(?:quand|combien de temps|quels? delais?|quelle date|sous quel delai)\b[^.?!]{0,40}\b(?:matos|materiels?|equipements?|tablettes?|ordis?|ordinateurs?|kits?|pacs?|livraison)\b[^.?!]{0,20}\b(?:arriv\w+|livr\w+|recoit|recevr\w+|recu\w*|debarqu\w+)\b/u,
  },
  {
    id: 'bornes-wifi',
    motif:
      /\b(?:pas|sans|plus|aucun)\b[^.?!]{0,12}\bwi-?fi\b[^.?!]{0,40}\b(?:bloqu\w*|probleme|genant|grave|mort|redhibitoire|candidat\w*|depos\w*|elimin\w*)\b/u,
  },
  {
    id: 'qui-paie-la-part',
    motif:
      /\b(?:region|etat|prefecture|europe|academie|education nationale|caf|interco\w*|epci)\b[^.?!]{0,20}\b(?:pa(?:ie|ye)\w*|financ\w+|prend en charge|complet\w+|rembours\w+)\b[^.?!]{0,15}\b(?:reste|solde|complement|difference|la part)\b/u,
  },
  {
    id: 'combien-tablettes',
    motif:
      /\b(?:tablettes?|ipads?)\b[^.?!]{0,30}\b(?:combien|nombre|quantite)\b[^.?!]{0,8}\b(?:mini\w*|maxi\w*|max|au plus|au moins)\b|\b(?:combien|nombre) (?:mini\w* |maxi\w* |max |au plus |au moins )?de tablettes\b[^.?!]{0,12}\b(?:mini\w*|maxi\w*|max|au plus|au moins)\b/u,
    sauf: /\b(?:prix|cout\w*|subvention\w*|reste\w*|euros?|classes?|eleves?)\b|€/u,
  },
  {
    id: 'dernier-jour-inclus',
    motif: /\b(?:a )?quelle heure\b|\bheure (?:limite|exacte|butoir)\b|\bjusqu'a minuit\b/u,
    sauf: /\b(?:il est|ouvr\w+|mairie|ecole|recre\w*|reunion|train|bus|ferm\w+)\b/u,
  },
  {
    id: 'formation-modalites',
    motif: /\b(?:atsem|aesh|animat\w+|agents?|periscolaire)\b[^.?!]{0,30}\bform(?:e|es|ee|ees|ation|er)\b/u,
  },
  {
    id: 'moins-de-pac',
    motif:
      /\bon (?:n')?en (?:veut|prend|prendrait|voudrait|souhaite|demande) (?:que|seulement|juste|uniquement) (?:\d{1,2}|une?|deux|trois)\b/u,
    sauf: /\b(?:tablettes?|ordis?|ordinateurs?|casques?)\b/u,
  },
  {
    id: 'kit-tout-obligatoire',
    motif:
      /\b(?:prend|prendre|veut|voudrait|avoir|acheter|demander|souhaite|commander)\b[^.?!]{0,12}\b(?:que|seulement|juste|uniquement) (?:le |la |les |l'|un |une |des |du |de la )?(?:vpi|eni|videoproj\w*|ecrans?|robots?|casques?|wi-?fi|visualiseurs?|bornes?)\b|\b(?:pac|kit)\b[^.?!]{0,10}\bsans (?:les |de |aucune? )?(?:tablettes?|ordis?|ordinateurs?)\b|^\W*(?:et )?(?:que|seulement|juste|uniquement) (?:du |de la |des |le |les |un |une )?(?:wi-?fi|vpi|eni|robots?|casques?|ecrans?)\b/u,
  },
  {
    id: 'chiffres-engagent',
    motif:
      /\b(?:sure?s?|certaine?s?|confiance|fiables?|fiabilite|exacts?|justes?|garanti\w*|vrais?)\b[^.?!]{0,25}\b(?:vos|tes|ces|de tes|de vos) (?:chiffres|calculs|montants|reponses|estimations)\b|\b(?:vos|tes|ces) (?:chiffres|calculs|montants|reponses|estimations)\b[^.?!]{0,25}\b(?:sure?s?|certaine?s?|fiables?|exacts?|justes?|garanti\w*|officiel\w*|vrais?)\b/u,
  },
  {
    id: 'donnees-conservees',
    motif:
      /\b(?:gardez|gardes|garder|gardees?|conserv\w+|enregistr\w+|stock\w+|stoke\w*|rgpd|confidenti\w+)\b[^.?!]{0,20}\b(?:mes|nos|les) (?:donnees|reponses|informations|infos|messages)\b|\brgpd\b|\b(?:mes|nos) (?:donnees|reponses|informations|messages)\b[^.?!]{0,25}\b(?:gard\w+|conserv\w+|confidenti\w+|securis\w+|partag\w+)\b/u,
    sauf: /\b(?:eleves?|tablettes?|effac\w+|supprim\w+)\b/u,
  },
  {
    id: 'ecole-qui-ferme',
    motif: /\becoles?\b[^.?!]{0,25}\b(?:ferme|fermee|fermees|fermera|fermer|fermeture|fusionn\w+)\b/u,
    sauf: /\b(?:classes?|combien|pac|mercredi|vacances|jours?)\b/u,
  },
  {
    id: 'tne-soutien',
    motif:
      /\b(?:tne|territoires? numeriques?|programme)\b[^.?!]{0,20}\bqui (?:pilote|porte|finance|soutient|gere|organise)\b|\bqui (?:pilote|porte|soutient|organise)\b[^.?!]{0,20}\b(?:tne|territoires? numeriques?|programme)\b/u,
  },
  {
    id: 'date-validation',
    motif:
      /\b(?:se passe|passe-t-il|arrive|quoi|suite|etapes?)\b[^.?!]{0,20}\b(?:apres|une fois)\b[^.?!]{0,12}\b(?:depot|depose\w*|candidature|dossier (?:depose|envoye|rendu))\b/u,
  },
  {
    id: 'depot-en-retard',
    motif:
      /\b(?:depos\w+|candidat\w+|envoy\w+|rend\w+|remettre|depot|dossier|accept\w+|possible)\b[^.?!]{0,30}\b(?:apres|au-dela (?:de|du)|passee?|une fois passee?) (?:le |la |du )?(?:17(?: fevrier| fev\w*|\/0?2)|date(?: limite| butoir)?|limite|echeance|cloture|delai)\b|\b(?:apres|au-dela du|passe) (?:le )?17(?: fevrier|\/0?2)\b/u,
    sauf: /\b(?:validation|reponse|resultat\w*|se passe|livr\w+)\b/u,
  },
  {
    id: 'tne-soutien',
    motif:
      /\b(?:l'etat|sgpi|banque des territoires|france relance|l'europe)\b[^.?!]{0,12}\b(?:finance|soutient|paie|paye|participe|aide)\b(?! (?:tout|le reste|la totalite|la part|a 100|100))/u,
  },
  {
    id: 'maintenance-propriete',
    motif:
      /\b(?:on|nous|l'ecole|la commune|la mairie|elle)\b[^.?!]{0,10}\b(?:gard\w+|conserv\w+)\b[^.?!]{0,6}\b(?:le materiel|les tablettes|les ordi\w*|l'equipement|tout)\b|\b(?:a qui|qui)\b[^.?!]{0,12}\b(?:appartien\w+|proprietaire)\b/u,
  },
  {
    id: 'contenu-dossier',
    motif:
      /\bquel(?:le)?s? (?:sont les )?(?:papiers?|pieces?|documents?|justificatifs?)\b[^.?!]{0,30}\b(?:joindre|fournir|faut|donner|envoyer|prevoir|demande\w*)\b/u,
  },
  {
    id: 'ami-2',
    motif:
      /\b(?:aura|aurait|a|est|existe|prevu\w*|parle\w*)\b[^.?!]{0,20}\b(?:ami ?(?:2|deux)|(?:deuxieme|second|autre|nouvel|prochain) (?:ami|appel))\b/u,
    sauf: /\b(?:ami ?3|regles?|conditions?|meme\w*|dates?|quand|apres)\b/u,
  },
  {
    id: 'note-criteres',
    motif:
      /\b(?:class(?:ez|er|ent|ement|e[- ]t-on)|hierarchis\w+|ponder\w+|departag\w+|ordonn(?:ez|er|es|ent))\b[^.?!]{0,25}\b(?:entre eux|criteres?|par importance|par ordre)\b|\bcriteres?\b[^.?!]{0,30}\b(?:class(?:es|ement)|hierarchi\w+|ponder\w+|par ordre|ordre d'importance)\b/u,
  },
  { id: 'materiel-hors-liste', motif: /\b(?:tapis|imprimantes? 3d|piles|rallonges?)\b/u, sauf: /\bprix\b/u },
  {
    id: 'cout-formation',
    motif:
      /\b(?:subvention\w*|aide|taux|financ\w+|70|50)\b[^?]{0,40}\b(?:que|uniquement|seulement|aussi|egalement|pas)\b[^?]{0,30}\b(?:formations?|parentalite|accompagnement)\b/u,
    sauf: /\b(?:ent|tablettes?|ordinateurs?|combien d'heures|qui|ressources)\b/u,
  },
  {
    id: 'ecoles-concernees',
    motif:
      /\b(?:deposer|candidater|dossier|participer|inscrire|presenter|projet)\b[^?]{0,30}\b(?:une|qu'une|deux|certaines|une seule|seule) (?:seule )?(?:de (?:nos|mes|ces)|des|sur) (?:\w+ )?ecoles\b/u,
  },
  {
    id: 'combien-de-candidates',
    motif:
      /\b(?:combien d'argent|quel(?:le)? (?:montant|budget|enveloppe|somme)|enveloppe|budget)\b[^?]{0,25}\b(?:total\w*|global\w*|en tout)\b[^?]{0,25}\b(?:isere|departement|programme|appel|ami)\b|\benveloppe (?:totale|globale)\b/u,
    sauf: /\b(?:notre|ma|nos|pac|commune de|tablettes?|ordinateurs?)\b/u,
  },
  {
    id: 'prix-connus',
    motif:
      /\b(?:tablettes?|ordinateurs?|ordis?)\b[^?]{0,15}\b\d{2} ?\d{3} ?(?:€|euros?)? ou (?:a )?\d{2} ?\d{3}\b/u,
  },
  {
    id: 'kit-tout-obligatoire',
    motif:
      /\b(?:tablettes?|ordinateurs?|ordis?|vpi|eni|videoproj\w*|robots?|casques?|visualiseurs?|materiel|kit)\b[^?]{0,25}\b(?:pas |non )?(?:obligatoires?|obliges?|facultati\w+|imposee?s?)\b/u,
    sauf: /\b(?:marche|fournisseur|ent|formation|parents?|wifi|debit|prix)\b/u,
  },
  {
    id: 'formation-modalites',
    motif: /\bformations?\b[^?]{0,25}\b(?:obligatoires?|obliges?|facultati\w+|imposee?s?|volontaires?)\b/u,
    sauf: /\b(?:prix|cout\w*|paye\w*|pilier\w*|dossier|subvention\w*)\b/u,
  },
  {
    id: 'qui-paie-la-part',
    motif:
      /\b(?:parents?|familles?)\b[^?]{0,25}\b(?:pai\w+|pay\w+|participation|debours\w+|argent|rien a payer)\b/u,
    sauf: /\b(?:ecrans?|formation|aide[rz]?|accompagn\w*)\b/u,
  },
  {
    id: 'prix-unitaire',
    motif:
      /\b(?:combien|cb|prix|cout\w*|tarif|vaut)\b[^.?!]{0,20}\b(?:d'une|une|d'un|un|chaque|par) (?:seule? )?(?:tablette|ipad|ordinateur|ordi|pc|macbook|portable|chromebook)(?: portable)?\b(?!s)|\b(?:une tablette|un ipad|un ordi(?:nateur)?)\b[^.?!]{0,15}\b(?:combien|cb|coute)\b/u,
    sauf: /\b(?:pacs?|kits?|options?|\d+|lots?|subvention\w*|reste|devis|pilote|videoproj\w*|chariot|valise|vpi|eni|payer|charge)\b/u,
  },
  {
    id: 'prix-ent',
    motif:
      /\bent\b[^.?!]{0,40}\b(?:gratuit\w*|ne coute rien|offert|(?:laisser|mettre|met|laisse|compter|est)(?: la ligne| tout)? a (?:zero|0))\b/u,
    sauf: /\b(?:tablettes?|ordinateurs?)\b/u,
  },
  {
    id: 'versement-subvention',
    motif:
      /\b(?:rembours\w+|touch\w+|verse\w*)\b[^.?!]{0,40}\b(?:des le depot|apres|ensuite|d'un coup|au depot|tout de suite|au fur et a mesure|en une fois)\b|\b(?:payer|paye|paie|avancer|avance|regler)\b[^.?!]{0,25}\b(?:totalite|tout|d'abord|factures?)\b[^.?!]{0,30}\b(?:puis|ensuite|apres|rembours\w*)\b/u,
    sauf: /\b(?:combien|parents?|familles?)\b/u,
  },
  {
    id: 'note-criteres',
    motif: /\b(?:combien de|des|le nombre de|bareme de|quels?) points?\b/u,
    sauf: /\bpoints? d'acces\b/u,
  },
];

/** The entry that the words of the message single out, or null. */
export function entreePrecise(texte: string): string | null {
  const { plat } = normalise(texte);
  if (plat.length > 240) return null;
  return (
    depotApres(texte, plat) ??
    debitManque(texte, plat) ??
    REGLES.find((r) => r.motif.test(plat) && r.sauf?.test(plat) !== true)?.id ??
    null
  );
}

/** « le 20 février, c'est trop tard ? », « et si on dépasse la date ? »: filing once the day is past. */
function depotApres(texte: string, plat: string): string | null {
  const depot = CAMPAGNE_PAR_DEFAUT.calendrier.find((e) => e.id === 'depot')?.date;
  if (depot === undefined) return null;
  if (
    /\b(?:depass\w+|rate\w*|loup\w+|manqu\w+|laiss\w+ passer)\b[^.?!]{0,12}\b(?:date|delai|echeance|depot|deadline)\b/u.test(
      plat,
    )
  )
    return /\b(?:2|deux|autre|prochain\w*|second\w*|session|tour|ami)\b/u.test(plat)
      ? null
      : 'depot-en-retard';
  const [jour, autre] = dates(texte).filter((d) => d.precision === 'jour');
  if (autre !== undefined || typeof jour?.iso !== 'string') return null;
  if (
    !/\b(?:trop tard|refus\w*|rejet\w*|hors delai|en retard|mort|fichu|perdu|grill\w*|accepte\w*|valable|encore)\b/u.test(
      plat,
    )
  )
    return null;
  if (/\b(?:reponse|resultat|validation|plan|equip\w*|fibre|livr\w*)\b/u.test(plat)) return null;
  const iso = jour.iso.startsWith('--') ? `${depot.slice(0, 4)}${jour.iso.slice(1)}` : jour.iso;
  return iso > depot ? 'depot-en-retard' : null;
}

/** « si l'école n'atteint pas 20 Mb/s… »: below the minimum, not at it. */
function debitManque(texte: string, plat: string): string | null {
  const [debit, autre] = debits(texte).filter((d) => d.kind !== 'mention');
  if (
    autre !== undefined ||
    debit?.kind !== 'exact' ||
    debit.mbits !== CAMPAGNE_PAR_DEFAUT.debitMinimal.valeur
  )
    return null;
  const avant = plat.slice(0, debit.debut);
  if (
    !/(?:\b(?:pas|plus|jamais)(?: encore)?(?: (?:a|les?|aux?|eu|d'|de))?|\b(?:moins|dessous|inferieure?s?|sous) ?(?:que |de |a |aux? |les? )*) ?$/u.test(
      avant,
    )
  )
    return null;
  return /\b(?:depot|deposer|depose\w*|moment|date|quand|fibre|juin|septembre|plus tard|bientot)\b/u.test(
    plat,
  )
    ? 'debit-quand'
    : 'debit-une-ecole-lente';
}

/** « un plan d'équipement en 2015 »: the year, when the message asks what an earlier plan changes. */
export function anneeDuPlan(texte: string): number | null {
  const { plat } = normalise(texte);
  if (plat.length > 240 || montants(texte).length + pourcentages(texte).length > 0) return null;
  if (
    !/\b(?:plan|equipe\w*|dote\w*)\b/u.test(plat) ||
    /\b(?:snee|socle|relance|plan numerique 20|quel taux)\b/u.test(plat)
  )
    return null;
  if (
    !/\b(?:priorit\w*|prioritaires?|critere\w*|exclu\w*|mort|elimin\w*|bloqu\w*|penalis\w*|genant|grave|chances?|compt\w*|droit|candidat\w*|change\w*|avantag\w*|desavantag\w*|passe\w*)\b/u.test(
      plat,
    )
  )
    return null;
  const annees = [
    ...plat.matchAll(/(?<![\d./-])(?:en|de|depuis|annee|fin|debut) ((?:19|20)\d\d)(?!\d|[./]\d)/gu),
  ];
  const [annee] = annees;
  return annees.length === 1 && annee?.[1] !== undefined ? Number.parseInt(annee[1], 10) : null;
}
