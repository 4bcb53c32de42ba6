/**
 * Words that mean the same here, rewritten before anything is compared: devices, short forms, texting habits.
 * Works on flat text (lower case, no accents). The order counts.
 */
const REECRITURES: readonly (readonly [RegExp, string])[] = [
  [/\b([a-z]+)'(?=[a-z])/gu, '$1 '],
  [
    /\b(?:kesako|kezako|qu est[ -]ce que c est(?: que)?|c koi|c quoi|cest quoi|sait quoi|ke c koi|keske c)\b/gu,
    ' c est quoi ',
  ],
  [
    /\b(?:ca veut dire quoi|que veut dire|que signifie(?:nt)?|qu entend[ -]on par|definition d(?:e|u|es)?|signification d(?:e|u)?|c est koi|qu est[ -]ce qu(?:e|un|une)?(?= (?:le|la|l|un|une|les)\b))/gu,
    ' c est quoi ',
  ],
  [/\b(?:est[ -]ce qu(?:e|il|on)?|es ce que|esk|esque|est ce k)\b/gu, ' estceque '],
  [/\bqu(?:e|'| )?est[ -]ce qu[ie]?\b/gu, ' queestce '],
  [/\b(?:cb|cmb|cbien|combiens?|conbien|kombien|combein)\b/gu, ' combien '],
  [/\b(?:pk|pq|pkoi|pourkoi|pourqoi|porquoi)\b/gu, ' pourquoi '],
  [/\b(?:svp|stp|s il (?:vous|te) plait|sil vous plait|sil te plait|s v p)\b/gu, ' svp '],
  [/\b(?:bjr|bonjours|bonj)\b/gu, ' bonjour '],
  [/\bbcp\b/gu, ' beaucoup '],
  [/\bqd\b/gu, ' quand '],
  [/\bds\b/gu, ' dans '],
  [/\bpr\b/gu, ' pour '],
  [/\b(?:programmes?|plans?) d actions? concertees?\b/gu, ' pac '],
  [/\b(?:pacs|packs?|pac s|p a c)\b/gu, ' pac '],
  [/\bappels? a manifestations? d interets?\b/gu, ' ami '],
  [/\bappel a projets?\b/gu, ' ami '],
  [/\b(?:environnements?|espaces?) numeriques? d[eu] travail\b/gu, ' ent '],
  [/\bsocle numerique dans les ecoles elementaires\b/gu, ' snee '],
  [/\b(?:plan )?s ?n ?e ?e\b/gu, ' snee '],
  [
    /\b(?:ordinateurs?|pc|laptops?|ordis?|portables?|chromebooks?|macbooks?|notebooks?)(?: (?:portables?|pc))?\b/gu,
    ' ordinateur ',
  ],
  [/\b(?:i ?pads?|tablets?|tablettes?(?: (?:tactiles?|numeriques?))?|tabs|tabletes?)\b/gu, ' tablette '],
  [
    /\b(?:videos?[ -]?proj(?:ecteurs?|o|os|ection)?(?: interactifs?)?|v ?p ?i|videoprojos?|retro ?projecteurs?)\b/gu,
    ' vpi ',
  ],
  [/\b(?:ecrans?|tableaux?|tableau)(?: blancs?)?(?: numeriques?)?(?: interactifs?| tactiles?)\b/gu, ' eni '],
  [/\b(?:tbi|tni|e ?n ?i)\b/gu, ' eni '],
  [/\b(?:visualiseurs?|visualisateurs?|camera de document|cameras? documents?)\b/gu, ' visualiseur '],
  [/\b(?:livres? (?:numeriques?|electroniques?)|e ?-?books?)\b/gu, ' manuels numeriques '],
  [/\b(?:wi[ -]?fi|wify|wi fi)\b/gu, ' wifi '],
  [
    /\b(?:mega ?bits?(?: par seconde)?|megas?|mbps|mb ?\/ ?s|mbits?(?: ?\/ ?s)?|mb\b|mo ?\/ ?s|mega ?octets?|giga ?bits?|gigas?|gb ?\/ ?s|gbps|gbits?(?: ?\/ ?s)?|kbits?(?: ?\/ ?s)?)/gu,
    ' mega ',
  ],
  [/(?:%|\bpourcents?\b|\bpour cents?\b|\bpourcentages?\b)/gu, ' pct '],
  [/(?:€|\beuros?\b|\beur\b|\bballes\b)/gu, ' euro '],
  [/(\d)\s?k(?: ?€|euros?)?(?![a-z])/gu, '$1 000 '],
  [/\b(?:pouces?|''|")/gu, ' pouce '],
  [/"/gu, ' '],
  [/\b(?:sous|fric|pognon|thunes?|ble|tunes?)\b(?= )/gu, ' argent '],
  [/\b(?:matos|materiels?|equipements?|appareils?)\b/gu, ' materiel '],
  [/\b(?:financements?|finance(?:r|e|es|s)?)\b/gu, ' financement '],
  [/\b(?:couts?|coutent?|coutera(?:it|ient)?|coute)\b/gu, ' cout '],
  [/\b(?:tarifs?)\b/gu, ' prix '],
  [/\b(?:hors taxes?|h\.t\.?|ht)\b/gu, ' ht '],
  [/\b(?:toutes taxes comprises|ttc)\b/gu, ' ttc '],
  [/\b(?:date (?:limite|butoir)|dead ?lines?|date de cloture|echeances?)\b/gu, ' date limite '],
  [/\bc est bo?n\b/gu, ' c est bon '],
  [/\b(?:dossiers?|dossie)\b/gu, ' dossier '],
  [/\b(?:maires?|elus?)\b/gu, ' maire '],
  [/\b(?:departements?)\b/gu, ' departement '],
  [/\b(?:ecoles?|ecolle)\b/gu, ' ecole '],
  [/\b(?:mater|maternelles?)\b/gu, ' maternelle '],
  [/\b(?:elem|elementaires?)\b/gu, ' elementaire '],
  [
    /\b(?:profs?|professeurs?(?: des ecoles)?|instits?|instituteurs?|institutrices?|maitresses?|maitres? d ecole|enseignantes?|enseignants|pe)\b/gu,
    ' enseignant ',
  ],
  [/\b(?:gamins?|gosses?|momes?|enfants?|eleves?|ecoliers?|loulous?)\b/gu, ' eleve '],
  [/\b(?:familles?|parents?)\b/gu, ' parent '],
  [/\b(?:sollicite[rz]?|reclame[rz]?|pretendre|obtenir)\b/gu, ' demander '],
  [
    /\b(?:envisageables?|faisables?|autorisee?s?|est permis|permises?|jouables?|admise?s?|possibles?|acceptee?s?|accepte)\b/gu,
    ' possible ',
  ],
  [/\b(?:villes?|villages?|bourgades?|municipalites?|communes?|patelin)\b/gu, ' commune '],
  [
    /\b(?:oblige(?:e|s|es)?|obligatoirement|forcement|absolument|necessairement|obligatoires?|obligations?|imposee?s?|imposer?|exigee?s?|contrainte?s?|force(?:e|s|es)?|indispensables?)\b/gu,
    ' obligatoire ',
  ],
  [
    /\b(?:candidate[rz]?|candidatons|postule[rz]?|postulons|se porter candidate?s?|se presenter|participe[rz]?)\b/gu,
    ' candidater ',
  ],
  [/\b(?:expedie[rz]?|transme(?:ttre|ts|ttez)|adresse[rz]|envoie[s]?|envoye[rz]?|envoyons)\b/gu, ' envoyer '],
  [/\b(?:quotas?|nombre (?:maximum|maximal|maxi))\b/gu, ' plafond '],
  [/\b(?:machins?|trucs?|bidules?)\b/gu, ' chose '],
  [/\b(?:fournie?s?|inclus(?:es?)?|comprise?s?|compris|dedans|livree?s? avec)\b/gu, ' compris '],
  [/\b(?:au bout du compte|in fine|au final|finalement|a la fin)\b/gu, ' final '],
  [
    /\b(?:revient|reviendrait|reviendra) a combien\b|\bcombien (?:ca )?(?:revient|reviendrait|reviendra)\b/gu,
    ' combien cout ',
  ],
  [/\b(?:clos(?:e|es)?|termine(?:e|es|s)?|fini(?:e|es|s)?|cloture(?:e|s)?)\b/gu, ' fini '],
  [/\b(?:rembourse(?:e|s|es|r|nt|ments?)?)\b/gu, ' rembourse '],
];

/** Words that carry little: they weigh less everywhere. */
export const MOTS_VIDES: ReadonlySet<string> = new Set(
  (
    'a ai ait alors as au aux avec avez avoir avons bien bon c ca ce cela ces cet cette ceux chez comme d dans de des donc du ' +
    'elle elles en encore est estceque et etait ete etes etre eu eux faire fait faut il ils j je l la le les leur leurs lui ' +
    'm ma mais me meme mes moi mon n ne nos notre nous on ont ou par pas peu peut peux plus pour pouvez pouvons qu que quel ' +
    'quelle quelles quels queestce qui s sa sans se sera ses si soit sommes son sont suis sur svp t ta te tes toi ton tous tout ' +
    'toute toutes tres tu un une va vais vos votre vous y bonjour merci voudrais veux aimerais savoir dire dit euh ben bah ' +
    'voila oui non ah oh quoi aussi fois chose deja puis vers etc nb'
  ).split(' '),
);

/** The flat text with its synonyms rewritten, signs gone but digits kept. */
export function reecrire(plat: string): string {
  let texte = plat;
  for (const [motif, par] of REECRITURES) texte = texte.replace(motif, par);
  return texte;
}
