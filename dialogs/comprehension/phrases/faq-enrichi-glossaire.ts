/** Phrases about the words of the call, by FAQ entry. */
export const ENRICHI_GLOSSAIRE: Readonly<Record<string, string>> = {
  'ami-cest-quoi': `
{le sigle ami signifie quoi|ami ça correspond à quoi|c'est quoi cet ami|un ami c'est un concours ou une subvention|définissez appel à manifestation d'intérêt|que désigne ami dans ce contexte|ami kesako|signification d'ami}
{différence entre appel à projets et manifestation d'intérêt|est-ce un marché public ou un appel à candidatures|manifester son intérêt, ça consiste en quoi|manifestation d'intérêt ça veut dire quoi|en quoi un ami diffère d'un appel d'offres|à quoi sert un appel à manifestation d'intérêt}
{on m'a transmis un courrier sur un ami, de quoi s'agit-il|j'ai reçu un mail parlant d'ami tne, je ne comprends pas le mot|un appel à manifestation, c'est quoi concrètement|expliquez-moi le mot ami|l'abréviation ami|a m i définition|lami c koi|appel a manifestation dinteret definition}
{c'est quoi la procédure d'ami|principe d'un ami|ami au sens administratif|le terme ami dans le document|pourquoi dit-on ami|qu'est ce qu'un ami tne}`,
  sigles: `
{pouvez-vous traduire les sigles|j'y perds mon latin avec toutes ces lettres|trop d'abréviations, aidez-moi|donnez-moi la signification de chaque acronyme|il y a trop de jargon|le jargon est incompréhensible|décodez le jargon|un petit dictionnaire des termes}
{liste des sigles utilisés|un lexique des termes techniques|où trouver la signification des sigles|définitions de tous les termes|glossaire des acronymes|table des abréviations|vocabulaire de l'appel|mots techniques expliqués}
{pac snee ent vpi, je ne comprends rien à ces lettres|tne ami pac c'est quoi tout ça|que signifient ami, pac, ent et mdm|vpi eni mdm qpv, traduisez|sens des abréviations de la brochure}
{sigle ?|les sigle|lexik|accronymes|acronymes|abreviation|definition des mots|explique les termes|c quoi tt ces sigles|tous les sigles|le vocabulaire svp}`,
  'vpi-cest-quoi': `
{un vpi, kesako|le sigle vpi signifie quoi|vpi définition simple|à quoi ressemble un vidéoprojecteur interactif|qu'a de spécial un projecteur interactif|un vpi ça fait quoi|à quoi sert un vpi|que veut dire interactif pour un projecteur}
{différence entre projecteur classique et vpi|vpi ou vidéoprojecteur simple, quelle différence|c'est comme un tableau blanc interactif ?|c'est la même chose qu'un tbi ?|vpi ou tni c'est pareil ?|comment fonctionne un vpi|on écrit sur le mur avec un vpi ?}
{définissez vpi|vpi signification|v.p.i.|vpi en français|vpi abréviation de quoi|que désigne vpi dans la liste|explique-moi ce qu'est un vpi|vpi c koi|c quoi un vpi|video projecteur interactif c'est quoi|je suis élue, je ne connais pas le terme vpi}`,
  'eni-cest-quoi': `
{un eni, kesako|le sigle eni signifie quoi|eni définition simple|eni signification|à quoi ressemble un écran numérique interactif|un eni c'est une grande tablette murale ?|c'est une télé tactile un eni ?|à quoi sert un eni|que fait un écran interactif}
{que signifie sans système dédié|pourquoi l'écran n'a pas de système|système dédié, expliquez|sans android intégré ?|un écran sans ordinateur intégré, c'est ça ?|écran sans os|y a-t-il android dans l'écran|l'écran marche-t-il tout seul|faut-il brancher un pc à l'écran interactif}
{différence entre eni et télévision|eni et tbi quelle différence|un eni est-il tactile|définissez eni|explique-moi ce qu'est un eni|eni en toutes lettres|e.n.i.|eni c koi|c quoi un eni|ecran numerique interactif c'est quoi|que désigne eni dans la liste|eni abréviation}`,
  'qpv-qrr-rep': `
{qpv kesako|définition d'un quartier prioritaire de la ville|que signifie quartier de reconquête républicaine|qrr signification|le sigle qrr|rep plus c'est quoi|rep+ définition|que veut dire éducation prioritaire|réseau d'éducation prioritaire définition}
{expliquez-moi qpv|explique qrr|les sigles de la politique de la ville|politique de la ville sigles|qpv et qrr, quelle différence|différence entre rep et rep+|zep ou rep|zep c'est rep maintenant ?|quartier prioritaire ça désigne quoi}
{qpv qrr c koi|rep c koi|c quoi rep|c quoi qpv|q p v|q r r|que recouvre le terme qrr|qpv en toutes lettres|qrr en toutes lettres|je ne connais pas le sigle qrr|signification de rep et qpv|abréviations qpv qrr rep}`,
  'rpi-cest-quoi': `
{rpi kesako|un rpi c'est quoi exactement|rpi en toutes lettres|r.p.i.|définissez rpi|rpi abréviation de|le mot rpi, je ne connais pas|que désigne rpi|regroupement pédagogique intercommunal définition|qu'appelle-t-on regroupement pédagogique}
{explique rpi|explique-moi le sigle rpi|rpi signifie|rpi c koi|c quoi un rpi|je suis nouvelle élue, qu'est-ce qu'un rpi|rpi dispersé ou concentré, définition|rpi concentré c'est quoi|rpi dispersé c'est quoi|traduction de rpi|r p i sigle|comment définit-on un rpi}`,
  'types-ecoles': `
{la grande section c'est maternelle ou élémentaire|de quel âge à quel âge va la maternelle|le cp fait partie de quelle école|primaire et élémentaire c'est pareil ?|une école primaire regroupe quoi|le mot primaire inclut-il la maternelle|école primaire = élémentaire ?}
{quelles classes dans une maternelle|quelles classes en primaire|du cp au cm2 comment ça s'appelle|de la petite section au cm2 c'est quoi comme école|tps ps ms gs c'est quelle école|toute petite section compte dans la maternelle ?|ce1 ce2 quelle école}
{comment savoir si mon école est primaire ou élémentaire|on a de la ps au cm2, comment nomme-t-on notre école|quel est le type de notre école|qu'appelle-t-on école élémentaire|définition d'école maternelle|définition d'une école primaire|nuance entre primaire et élémentaire}
{type ecole|elementaire c koi|primaire c koi|diff mater elem primaire|groupe scolaire définition|école enfantine, c'est quelle catégorie|cycle 2 et 3 c'est élémentaire ?|les trois types d'écoles|catégories d'écoles|petite école grande école, les noms officiels}`,
  'hors-taxes': `
{ht kesako|le sigle ht signifie quoi|c'est quoi un prix hors taxes|que signifie montant hors taxes|ht signification|ht abréviation de quoi|hors taxe ça signifie sans tva ?|ht = sans la tva ?}
{définissez hors taxes|explique ht|explique-moi la mention HT|que veut dire la mention ht à côté du prix|pourquoi écrire ht après le montant|que signifie avant subvention|prix ht c'est-à-dire|h.t.|c quoi ht|ht c koi|hors taxes définition simple|euros ht ça veut dire quoi|le mot hors taxes}`,
};
