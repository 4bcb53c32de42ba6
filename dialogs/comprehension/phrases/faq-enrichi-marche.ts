/** Phrases typed by mayors, secretaries, teachers and parents, by FAQ entry: prices, quotes and the Département's contract. */
export const ENRICHI_MARCHE: Readonly<Record<string, string>> = {
  'prix-indicatif': `
{ces montants vont-ils bouger d'ici la commande|les tarifs affichés sont-ils contractuels|peut-on se fier aux tarifs annoncés pour voter le budget|le prix peut-il augmenter après le dépôt|les prix annoncés sont-ils définitivement arrêtés}
{prix provisoires|prix révisables|tarifs susceptibles d'évoluer|montants approximatifs ou exacts|valeurs indicatives|simple ordre de grandeur|tarif fixe ou variable}
{que signifie « prix indicatif »|pourquoi écrire que les prix sont indicatifs|le mot indicatif veut dire que ça peut changer ?|la mention prix indicatif m'inquiète|indicatif, donc sans garantie ?}
{la facture sera-t-elle identique au prix affiché|est-ce le vrai prix que paiera la commune|le prix du catalogue sera-t-il celui facturé|entre le prix annoncé et le prix facturé, y a-t-il un écart|est-on sûr de payer ce prix-là}
{avec l'inflation les prix tiendront-ils|les prix datent de quand|les prix seront-ils actualisés|hausse des prix possible|risque que ça coûte plus que prévu}
{prix ferme|prix définitif ou pas|prix sur ?|prix garentis|les prix von changer ?|tarif définitif}
{bonjour, la trésorière demande si ces prix sont fermes|donc ces prix ne sont pas garantis ?|les prix du document n'ont pas de valeur contractuelle, c'est ça ?|je dois inscrire un montant au budget, les prix sont-ils arrêtés ?|les prix indiqués n'engagent pas le fournisseur ?|quelle fiabilité pour les tarifs donnés}`,
  'donner-un-devis': `
{un fournisseur nous a chiffré l'écran, où le renseigner|comment intégrer le devis de notre prestataire|j'ai reçu une proposition commerciale, puis-je l'inclure dans l'estimation|saisir un montant de fournisseur|où taper le prix de mon devis}
{je dispose d'une offre chiffrée pour dix tablettes, que puis-je en faire|notre revendeur nous a fait une offre|un commercial m'a remis une cotation|nous avons fait chiffrer l'ENT|le prestataire informatique a établi un devis, vous le prenez en compte ?}
{l'assistant accepte-t-il les devis|peut-on remplacer une ligne sans montant par notre devis|compléter une ligne inconnue avec un devis|le calcul peut-il utiliser notre propre prix|puis-je fournir moi-même le prix manquant}
{ajouter un devis|entrer un montant de devis|renseigner un prix fournisseur|rentrer nos chiffres|indiquer un montant trouvé ailleurs|donner un prix qu'on a obtenu}
{g un devis|jai un dvis pr le vpi|on a des devi|comment on met un devis|devis a saisir ou ?|mettre mon devis}
{sous quelle forme donner mon devis|combien de chiffres après la virgule pour le devis|le devis doit-il être hors taxes|quel montant du devis faut-il recopier|le devis servira-t-il pour les autres communes}
{bonjour, notre mairie a déjà fait établir un devis pour deux écrans interactifs, peut-on s'en servir ici ?|je suis secrétaire générale et j'ai sous les yeux le devis du fournisseur|donc je peux donner mon propre prix ?|vous ne prenez pas les devis extérieurs ?|si j'ai un devis d'une entreprise, l'estimation le reprend ?}`,
  'devis-ttc': `
{le montant de mon devis comprend la TVA|je n'ai que le prix taxes comprises|l'offre du fournisseur est en TTC, que saisir|mon chiffre est TTC, pouvez-vous retirer les 20 %|faut-il que je retire la TVA moi-même}
{calculez le hors taxes à partir du TTC|divisez par 1,2 mon montant TTC|passer de TTC à HT|conversion TTC HT|enlever la taxe du devis|déduire la TVA d'un devis}
{le site marchand affiche des prix TTC|la facture pro forma est TTC|on m'a donné un tarif toutes taxes|la proposition reçue inclut la taxe|le devis ne mentionne que le toutes taxes comprises}
{devi ttc|g un prix ttc|prix ttc -> ht ?|devis avec tva}
{acceptez-vous les montants TTC|peut-on saisir un devis TTC|pourquoi l'assistant refuse mon montant TTC|pourquoi ne pas convertir le TTC|où trouver le HT sur un devis|quel montant recopier, le HT ou le TTC du devis}
{bonjour, mon fournisseur a envoyé un devis uniquement toutes taxes comprises, comment procéder ?|donc je dois donner le montant hors taxes de mon devis ?|je ne peux pas vous donner un prix avec TVA ?|le devis du revendeur est exprimé taxes incluses|mon devis indique 1 200 € TTC, vous le convertissez ?|notre comptable raisonne en TTC, comment saisir le devis}`,
  'demande-de-prix': `
{à qui s'adresser pour connaître le tarif des écrans|qui détient la liste complète des prix du marché|quel service donne les prix non affichés|qui peut nous fournir le bordereau de prix|où se procurer le bordereau des prix unitaires}
{je voudrais faire une demande de chiffrage au Département|envoyer une demande de tarifs|écrire pour réclamer les prix|comment réclamer les prix absents|préparer une demande de prix|modèle de demande de prix}
{peut-on obtenir un chiffrage auprès du titulaire du marché|contacter le fournisseur du marché pour avoir les prix|joindre l'interlocuteur du marché public|qui est l'interlocuteur pour les tarifs|un mail pour demander les prix}
{liste des articles à faire chiffrer|la liste de ce qu'il faut demander comme prix|l'assistant peut-il lister les articles sans prix|sortir la liste des articles à chiffrer|quantités à transmettre pour avoir les prix}
{dem de prix|demande tarif dep|ou avoir les prix exact|qui a les prix|ou on trouve les tarif du marché|demander les prix a ki}
{bonjour, il me faut le prix du VPI pour le conseil municipal, à qui le demander ?|nous avons besoin des tarifs réels, comment faire ?|quelle démarche pour connaître le prix des articles non chiffrés|auprès de qui obtenir le tarif de l'ENT|le Département communique-t-il ses prix sur demande|donc c'est au Département que je demande les tarifs ?|comment compléter les prix inconnus}`,
  'marche-departement': `
{par quel circuit passe la commande|qui passe commande des tablettes|comment s'effectue l'achat|la commune achète-t-elle elle-même|le bon de commande, c'est qui|à qui envoie-t-on le bon de commande}
{doit-on faire une mise en concurrence|devons-nous publier un appel d'offres|faut-il consulter trois fournisseurs|procédure d'achat public|code de la commande publique|seuil de 40 000 euros et mise en concurrence}
{existe-t-il une centrale d'achat|une convention d'achat groupé est-elle prévue|groupement de commandes|achat groupé avec le Département|adhérer au groupement d'achat|marché public départemental|accord-cadre du Département}
{qui est le fournisseur du matériel|chez quel fournisseur seront achetés les équipements|quel est le titulaire du marché|avec quelle entreprise travaille le Département|comment bénéficier du marché départemental}
{on commande ou et comment|comment commander|acheter les tablette coment|achat matos qui s'en occupe|marché dep 38|le marché du dept}
{bonjour, une fois retenus, comment acquérir le matériel ?|le maire se demande si la commune doit passer son propre marché|notre service achats veut savoir sur quel marché s'appuyer|modalités d'acquisition des PAC|acquisition des équipements par la commune|le Département achète-t-il à notre place|c'est la commune ou le Département qui achète ?|donc on profite du marché du Département ?}`,
  'marche-obligatoire': `
{sommes-nous libres de notre fournisseur|peut-on se fournir dans un magasin local|a-t-on le droit de commander sur internet|notre prestataire habituel peut-il fournir le matériel|acheter chez un commerçant du village}
{passer par l'UGAP plutôt que par le Département|centrale d'achat UGAP acceptée|on est adhérents d'une autre centrale d'achat|peut-on utiliser notre propre marché public|on a déjà un marché informatique en cours}
{la subvention est-elle perdue si on achète hors marché du Département|achat hors marché départemental|contourner le marché du Département|se passer du marché départemental|doit-on impérativement commander via le Département}
{fnac pro|amazon business|inmac|ldlc pro|cdiscount pro|boulanger pro|commander chez un revendeur apple}
{acheté ailleur possible ?|autre fournisseur ok ?|obligé d'acheter au dep ?|marché dep oblgatoire|nos fournisseurs a nous|fournisseur au choix}
{notre fournisseur est moins cher que le marché du Département, pouvons-nous le choisir|on a trouvé moins cher ailleurs, c'est permis ?|le revendeur de Bourgoin nous fait un bon prix, peut-on passer par lui|un prestataire local fait aussi la maintenance, peut-on acheter chez lui}
{bonjour, notre communauté de communes a un marché informatique, est-ce compatible ?|donc il faut obligatoirement acheter via le Département ?|on n'est pas tenu de prendre le fournisseur du Département ?|le recours au marché du Département est-il facultatif|liberté de choix du prestataire|imposé ou libre, le fournisseur ?}`,
  'marque-modele': `
{quel constructeur pour les portables|les tablettes sont de quelle marque|seront-ce des produits Apple|samsung galaxy tab|lenovo, hp ou dell|des asus ou des acer|microsoft surface}
{quel système d'exploitation|ios ou android|ça tourne sous windows ou linux|les ordinateurs sont-ils sous Windows 11|chrome os possible|compatible avec primtux|linux accepté}
{quelle puissance, quel processeur|combien de mémoire vive|taille d'écran des portables|diagonale des tablettes|10 pouces ou 12 pouces pour les tablettes|autonomie de la batterie|stockage interne des tablettes|disque ssd}
{fiche technique des tablettes|références exactes du matériel|spécifications des ordinateurs|quel modèle précis de tablette|numéro de modèle|caractéristiques des portables élèves}
{ipad ou pas|c des ipad ?|marque ordi ?|kelle marque les tablettes|android ou apple|quel os}
{peut-on choisir la marque des tablettes|la marque est-elle imposée|a-t-on le choix entre ipad et samsung|les enseignants préfèrent les iPad, peut-on en exiger|notre école a déjà des ipad, les nouvelles tablettes seront-elles identiques|compatibilité avec nos tablettes actuelles}
{bonjour, notre référent numérique demande la marque et la version du matériel|qualité du matériel proposé|du matériel reconditionné ou neuf ?|donc la marque n'est pas précisée ?|aucune marque n'est imposée pour les PC ?|est-ce du bon matériel, quelle gamme}`,
  'comparer-options-prix': `
{laquelle des deux formules revient le moins cher|entre les deux options, laquelle est la plus économique|l'option ordinateurs est-elle beaucoup plus chère|combien d'écart entre la formule tablettes et la formule portables|laquelle pèse le moins sur le budget}
{les portables coûtent-ils plus que les tablettes dans le document|le lot de tablettes est-il moins onéreux que le lot de PC|niveau tarif, tablettes ou portables|rapport de prix entre les deux options|qu'est-ce qui grève le moins les finances, PC ou tablettes}
{comparatif de prix des deux options|comparer le coût de 20 tablettes et de 20 portables|mettre en balance le prix des tablettes et des portables|les deux options à prix comparé|option la plus chère|option la moins onéreuse}
{tab ou ordi le - cher|moins chere tablette ou pc|ordi + cher que tablettes ?|la moins cher des 2 options|cout pc vs tab}
{bonjour, pour arbitrer au conseil municipal, quelle option revient le moins cher ?|notre budget est serré, tablettes ou ordinateurs sont les plus abordables ?|donc les tablettes sont plus économiques que les ordinateurs ?|les ordinateurs ne sont pas moins chers que les tablettes ?|l'adjointe aux finances veut comparer le prix des options|budgétairement, vaut-il mieux l'option tablettes ou l'option ordinateurs|à budget limité, quelle option choisir entre PC et tablettes|y a-t-il une grosse différence de tarif entre PC et tablettes}`,
};
