/**
 * Public programmes, funds, procedures, services and publics that are not this call's. Flat text; each line is one
 * family, its names separated by `|`. A name here is the subject of a question only where `hors-appel.ts` says so.
 */
const FONDS = `
detr|dsil|dsid|dgf|dsr|dnp|fcpa|feder|fse|feader|fonds (?:de (?!compensation|tva|l'etat)\\w+|d'\\w+|europeens?|vert|barnier|social|national|regional|departemental|exceptionnel|chaleur)
(?:appels? a (?:projets?|candidatures?|manifestations?(?: d'interets?)?)|aap|ami)[^.?!,:]{0,40} (?:rectorat|region|ministere|europeen\\w*|metropole|ademe|ars|fondation)
dotations? (?:d'equipement|de soutien|globale|de solidarite|elu|particuliere|forfaitaire|de fonctionnement|eleves?|politique)
petites? villes? de demain|action coeur de ville|villages? d'avenir|france ruralites?|banque des territoires.{0,20}pret
cites? educatives?|notre ecole,? faisons|faisons[- ]la ensemble|conseil national de la refondation|cnr|nefle
fonds d'innovation|fip|ecoles? numeriques? (?:2020|innovantes?)|innovantes? et ruralite|enir|label ecoles? numeriques?
plan numerique (?:201\\d|pour l'education|des colleges|college)|college numerique|1 ?000 colleges|mille colleges|marseille en grand|continuite pedagogique|eleves handicapes(?= en ordinateurs)
plan mercredi|pedt|plan bibliotheques?|pass'? ?culture|pass'? ?sport|pass'? ?region|pass numerique|carte jeune|cheque energie|cheques? (?:vacances|cadeaux?|emploi)
maprimerenov|ma prime renov|action logement|anah|ademe|edurenov|actee|cee|certificats? d'economies?|bonus ecologique|france travail|pole emploi
savoir (?:rouler|nager)|generation 202\\d|terre de jeux|30 minutes d'apq|quart d'heure lecture|vacances apprenantes|devoirs faits|cordees
fiche alerte|france services|france num|tiers[- ]lieux?|friches?|fabriques? de territoire|france tres haut debit|plan thd|cohesion numerique
erasmus|etwinning|ac3e|telepac|politique agricole|prime (?:a|par) l'hectare|aides? agricoles?|leader (?:agricole|europ\\S*)|contrat de ruralite|crte|cper|contrat de ville
sites? (?:internet|web) (?:de la (?:mairie|commune)|municipal|communal)|wifi4eu|pix|certification pix|b2i|clea|bafa|bafd|crpe|capes|agregation|vae|cpf|dif elus?
`;
const PROCEDURES = `
permis (?:de (?:construire|conduire|demolir|chasse|travail|louer)|d'amenager)|declaration prealable|certificat d'urbanisme|urbanisme|plu|plui|scot|cadastre|preemption
carte d'identite|cni|passeports?|carte grise|carte (?:de sejour|vitale|bancaire|electorale)|titres? de sejour|naturalisation|acte de (?:naissance|mariage|deces)|etat civil|livret de famille|recensement|pacs(?= (?:civil|a la mairie|mariage))|mariages?|divorce|naissance|obseques|inhumation|concessions? (?:funeraires?|cimetiere)
elections?|electorale?s?|scrutin|premier tour|second tour|bureaux? de vote|listes? (?:municipales?|electorales?)|municipales|presidentielles?|legislatives|senatoriales|cantonales|europeennes|referendum|procuration
impots?|imposition|taxes? (?:fonciere|d'habitation|d'amenagement|de sejour|d'apprentissage|professionnelle|locales?)|fiscalite|cfe|cvae|declaration de revenus|endettement|dette de la commune|quotient familial|livret a|amendes?|contravention
mutations?|mouvement (?:intra|inter|des enseignants|departemental)|concours (?:de (?:prof|police|recrut)|d'(?:entree|atsem|adjoint)|crpe)|retraites?(?! d)|conges?|arret maladie|salaires?|indemnites? (?:du|des|de|d') ?(?:maire|adjoints?|elus?|fonction|logement|rep|directeur|direction)|traitement des enseignants|grille indiciaire|point d'indice|prime (?:d'activite|informatique|de noel|energie)|remuneration|gagne un|recrutement|offre d'emploi|smic
bourses?|parcoursup|affelnet|orientation post|brevet des colleges|dnb|baccalaureat|bac (?:pro|general|blanc)|afcm|evaluations? nationales?|derogations? scolaires?|carte scolaire|instruction (?:en famille|a domicile)|inscriptions? (?:scolaires?|a la cantine|au|en creche|des (?:eleves|enfants)|a l'ecole|en maternelle|cantine|periscolaire|centre)|inscrire (?:mon|ma|mes|un|son|leur|notre) (?:enfant|fils|fille|petit\\S*)|radiation
apl|rsa|caf|allocations?|allocation de rentree|ars|aah|mdph|aesh|avs(?= )|chomage|securite sociale|mutuelle|cmu|css
prefets?|sous-prefets?|prefecture|sous-prefecture|tribunal|prud'hommes|plainte|proces[- ]verbal|arrete municipal|delegation de signature|conseil d'ecole|election des parents|quorum|conseil municipal(?= (?:c'est quand|aura|a lieu|se tient))|budget (?:primitif|participatif|annexe|municipal|communal|de fonctionnement|supplementaire|de la commune|de l'etat)|compte administratif|m57|m14|taux d'encadrement
`;
const SERVICES = `
cantines?|restauration scolaire|repas|menus?(?= )|garderie|periscolaire|centre (?:aere|de loisirs)|accueil de loisirs|colonies?|colos?|centre social|ramassage scolaire|transports? scolaires?|cars? scolaires?|bus|navette|pedibus|minibus|trains? (?:pour|de)|tramways?
voirie|trottoirs?|chaussee|route departementale|deneigement|eclairage|lampadaires?|assainissement|station d'epuration|eau potable|ordures|poubelles?|dechets?|dechetterie|decheterie|encombrants|tri selectif|compost\\S*|cimetiere|eglise|chapelle|salle (?:des fetes|polyvalente|de sport|communale)|gymnase|stade|city[- ]?(?:stade|park)|skate[- ]?park|piscine|patinoire|mediatheque|bibliotheque|ludotheque|musee|cinema|camping|creches?|micro-creche|ehpad|maison de retraite|maison de sante|logements? (?:social|sociaux|communal|communaux)|hlm|boutiques?|commerces?|commercants?|boulangerie|epicerie|marche (?:de noel|forain)|caserne|pompiers?|gendarmerie|police|fourriere|parking|stationnement|rond-point|ralentisseurs?|pistes? cyclables?|velos?|voitures?|camions?|tracteurs?|vehicules?|bornes? (?:de recharge|electriques?|incendie)
renovation|renover|isolation|isoler|toitures?|toit|chauffage|chaudiere|climatisation|clim|ventilation|huisseries?|fenetres?|photovoltaiques?|panneaux? solaires?|solaire|preau|cour (?:d'ecole|de recreation|oasis)|cours (?:d'ecole|oasis)|aire de jeux|jeux de cour|prefabriques?|amiante|desamiantage|radon|capteurs?|co2|videosurveillance|video-?surveillance|videoprotection|video-?protection|cameras? (?:de (?!documents?)|a l'entree)|alarme|ppms|portails?|visiophone|accessibilite (?:des batiments|pmr)|ascenseur|batiments? (?:scolaires?|publics?|communaux|communal)|construction d'une?|construire une?|extension de l'ecole|agrandir|travaux (?:de|d'|du|dans|a)
associations? sportives?|club|subventions? aux associations|fete|kermesse|sorties? scolaires?|classes? (?:de neige|verte|de mer|decouverte|transplantee)|voyages? scolaires?|spectacle|carnaval|sapin|photo de classe|fournitures?|cahiers?|cartables?|uniformes?|assurance scolaire|medecine scolaire|vaccin\\S*|covid|masques?|poux|grippe|vacances (?:scolaires?|d'\\S+|de|zone)|jours? feries?|rentree (?:scolaire|des classes|20\\d\\d)|(?<=(?:dates? de|quand est|quand a lieu|c'est quand|quand commence) (?:la )?)rentree|calendrier scolaire|rythmes? scolaires?|semaine de (?:4|quatre) jours|atsems?|animateurs?|agent (?:technique|communal|d'entretien|de securite)|service civique|stagiaires?|apprentis?|psychologue scolaire|orthophonist\\S*
`;
const MARCHAND = `
darty|fnac|boulanger|amazon|cdiscount|leclerc|carrefour|auchan|lidl|ldlc|leboncoin|le bon coin|back ?market|chez (?:apple|orange|sfr|free|bouygues)|starlink|netflix|spotify|pronote|chatgpt|playstation|ps5|xbox|nintendo|iphone|smartphones?|renault|peugeot|tesla
chez moi|ma maison|mon appartement|mon logement|un particulier|les particuliers|mon quartier|ma rue|mon fils|ma fille|mon enfant|mes enfants|mon mari|ma femme|mon petit-fils|ma petite-fille
gazole|essence|carburant|fioul|electricite|gaz(?= )|kilowatt\\S*|kwh|baguette|loyers?(?= (?:de la|d'un|du) (?:logement|local|appartement))|immobilier|bitcoin|dollar|lingot|inflation
`;
/** Other schools than those of the call. */
const DEGRES =
  "colleges?|collegiens?|collegiennes?|lycees?|lyceens?|lyceennes?|universites?|universitaires?|etudiants?|etudiantes?|fac|second degre|(?<!de )(?:6|5|4|3)e(?:me)?s?|sixiemes?|segpa|bts|iut|gretas?|cfa|ecoles? (?:de (?:musique|danse|commerce|conduite|ski|rugby|foot\\S*|theatre|voile|judo)|d'ingenieurs?|d'infirmier\\S*|superieures?|de la deuxieme chance|maternelle superieure)|conservatoire";

const motif = (...noms: readonly string[]): RegExp =>
  new RegExp(
    `(?<![a-z0-9])(?:${noms.map((n) => n.trim().replaceAll('\n', '|')).join('|')})(?![a-z0-9])`,
    'gu',
  );

export const NOM_AILLEURS = motif(FONDS, PROCEDURES, SERVICES, MARCHAND);
export const NOM_DE_DEGRE = motif(DEGRES);
/** Shops and their prices. */
export const EN_MAGASIN =
  /(?<![a-z])(?:cout\w*|prix|tarifs?|vend\w*|cher|achet\w+)(?![a-z])[^.?!]{0,40}(?<![a-z])(?:darty|fnac|boulanger|amazon|cdiscount|leclerc|carrefour|auchan|lidl|ldlc|leboncoin|apple store|back ?market|en magasin|dans le commerce|sur internet|en ligne|en grande surface|au supermarche)(?![a-z])/u;
/** Money of others: region, Europe, family allowance office, metropolis. */
export const D_AUTRUI =
  /(?<![a-z])(?:aides?|subventions?|financements?|dispositifs?|fonds|argent|donne|finance|paye|verse)(?:nt)? (?:(?:de |a |par )?(?:la |l')?(?:region|europe|union europeenne|caf|metropole|metro)(?![a-z])|regiona(?:le?s?|ux)|europeenne?s?|metropolitaine?s?)|(?<![a-z])(?:la |l')(?:region|europe|caf|metropole)(?: [a-z-]+){0,3} (?:donne|finance|paye|verse|aide|subventionne)(?:nt|-t-elle)?(?![a-z])/u;
/** Who or what else would be equipped. */
export const AUTRE_BENEFICIAIRE =
  /(?<![a-z])(?:equiper|equipement (?:de|du|pour)|(?:tablettes?|ordinateurs?|ordis?|pc|portables?|ecrans?|videoprojecteurs?|vpi|imprimantes?|wifi)(?: [a-z]+)? (?:pour|de|dans|a)) ?(?:la|le|les|l'|notre|nos|une?|des|du|au|aux)? ?(?:mairie|secretariat de mairie|agents?|elus?|salle (?:du conseil|des fetes|polyvalente|de reunion)|centre (?:de loisirs|aere|social)|creche|mediatheque|bibliotheque municipale|periscolaire|garderie|ehpad|maison de retraite|seniors?|association|club|gymnase|police)(?![a-z])/u;
