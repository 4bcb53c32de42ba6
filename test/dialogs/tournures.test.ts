/** Ways of asking that each hold on one word, or on what was said just before: the answer, and what it must not say. */
import assert from 'node:assert/strict';
import { nouvelleConversation } from './conversation.js';

interface Tournure {
  readonly dits: readonly string[];
  readonly attendu: RegExp;
  readonly interdit?: RegExp;
}

const TOURNURES: readonly Tournure[] = [
  { dits: ['on est 48 classes sur la ville'], attendu: /9 PAC au maximum/ },
  {
    dits: ['deux écoles chez nous une de 5 classes une de 7'],
    attendu: /pas d’autre classe, cela en fait 12 : 3 PAC/,
  },
  {
    dits: ['Il y a trente et une classes dans nos écoles publiques, plafond ?'],
    attendu: /7 PAC au maximum/,
  },
  {
    dits: ['Un lot de 20 portables en élémentaire à 70, je paie quoi au final'],
    attendu: /3 783 €/,
    interdit: /6 305/,
  },
  { dits: ['20 ordinateurs en élémentaire à 50 je paie combien'], attendu: /6 305 €/, interdit: /3 783/ },
  {
    dits: ['1 pac 20 tablettes + 2 VPI, devis 2000 € HT pièce pour les VPI, école pas au socle. Reste ?'],
    attendu: /4 740 €/,
  },
  { dits: ['1 pac 20 tablettes + 2 VPI à 2000 € HT pièce, école pas au socle. Reste ?'], attendu: /4 740 €/ },
  { dits: ['quel écart de prix entre les 20 tablettes et les 20 pc'], attendu: /810 € HT de plus/ },
  {
    dits: [
      'Nos devis montent à 250 000 € HT, toutes nos écoles sont en dessous du socle. Combien de subvention ?',
    ],
    attendu: /175 000 €/,
    interdit: /budget de la commune/,
  },
  {
    dits: ["à l'école du 8 mai 1945, la seule de la commune, il y a 11 classes. Le plafond de PAC ?"],
    attendu: /11 classes dans la commune : 3 PAC au maximum/,
  },
  { dits: ['qui forme les profs ?', "et pour les parents c'est qui"], attendu: /Petite Poussée/ },
  {
    dits: ['trente-six classes', 'ça donne combien de pac', 'et une de plus ?'],
    attendu: /37 classes.*8 PAC/,
  },
  { dits: ['36 classes', 'combien de pac ?', 'et deux de moins ?'], attendu: /34 classes.*7 PAC/ },
  {
    dits: ["combien coûte l'écran 86 pouces", "allez au moins un ordre d'idée quoi"],
    attendu: /n’y est pas lisible/,
    interdit: /\d € HT/,
  },
  { dits: ['quelle est la date limite ?', 'et la validation ?'], attendu: /10 mars 2023/ },
  {
    dits: ['quels critères de priorité', 'vous les classez comment entre eux ?'],
    attendu: /ni l’ordre des critères/,
  },
  {
    dits: ['débit mesuré ce matin 45 Mbit/s descendant', "c'est bon pour l'ami ?"],
    attendu: /Oui, 45 Mb\/s/,
  },
  { dits: ['-3 classes combien de pac'], attendu: /ne peut pas être négatif/, interdit: /\d PAC/ },
  { dits: ["c'est canopé qui s'occupe des familles ?"], attendu: /^Non.*Petite Poussée/ },
  { dits: ['la Petite Poussée forme les enseignants ?'], attendu: /^Non.*Réseau Canopé/ },
  { dits: ['</div><script>alert(1)</script> prix 20 tablettes'], attendu: /11 800 € HT/ },
  { dits: ['3x8 classes plafond svp'], attendu: /24 classes dans la commune : 5 PAC/ },
  {
    dits: ['49 classes ça change quoi par rapport à 48 ?'],
    attendu: /10 PAC au maximum, au lieu de 9 avec 48/,
  },
  {
    dits: [
      "10 PAC de 20 ordinateurs, aucune école n'est au socle, donnez moi coût et subvention (on a 50 classes)",
    ],
    attendu: /126 100 € HT.*88 270 €/,
  },
  {
    dits: ["un PAC 20 tablettes + un PAC 20 ordinateurs, école qui n'a pas le socle. Total, aide, reste."],
    attendu: /24 410 € HT.*17 087 €.*7 323 €/,
  },
  { dits: ['si la dépense est de 199 999,99 HT pile, à 70 %, on a combien ?'], attendu: /139 999,99 €/ },
  { dits: ['4 pac de 20 tablettes taux 70 je veux juste la subvention'], attendu: /33 040 €/ },
  {
    dits: [
      "deux lots de 20 tablettes dans l'école des Tilleuls qui est pas au socle et un lot de 20 ordinateurs dans celle du Lac qui y est déjà : total à financer par la mairie ?",
    ],
    attendu: /13 385 €/,
  },
  { dits: ["fibre à 100 Mbit/s dans l'école, ok pour le prérequis ?"], attendu: /^Oui, 100/ },
  { dits: ['le prérequis est de 100 Mb/s ?'], attendu: /^Non/ },
  {
    dits: ['On a une école à 12 Mbps', "c'est un problème ?"],
    attendu: /^12 Mb\/s : ce n’est pas suffisant/,
  },
  {
    dits: ['Deux choses : le prix de vingt tablettes, et le débit internet minimum'],
    attendu: /11 800 €.*20 Mb\/s/,
  },
  { dits: ["c'est quoi MDM et ENT ?"], attendu: /gestion de flotte.*environnement numérique de travail/ },
  {
    dits: ["je voudrais savoir qui doit déposer et s'il faut un dossier par école"],
    attendu: /maire dépose.*un seul dossier/i,
  },
  {
    dits: ['écran interactif en élémentaire quelle taille', 'et pour la maternelle ?'],
    attendu: /75 pouces ou écran interactif 86/,
  },
  {
    dits: ['deux PAC ordinateurs école sans le socle', 'combien en tout ?', "et l'aide ?"],
    attendu: /17 654 €/,
  },
  { dits: ['prix vidéoprojecteur interactif', "pourquoi vous l'avez pas"], attendu: /n’est pas lisible/ },
  { dits: ["les écoles privées ne sont pas obligées d'avoir un ENT hein"], attendu: /École Directe remplit/ },
  { dits: ["on risque quoi si on n'utilise pas le matériel, une amende ?"], attendu: /ni de sanction/ },
  { dits: ['et les portables on en a combien par lot'], attendu: /10 à 20 ordinateurs/ },
  { dits: ['sous combien de temps le matos arrive'], attendu: /aucune date de livraison/ },
  {
    dits: ['on a 3 écoles, 4, 6 et 9 classes', 'ça nous fait combien de programmes'],
    attendu: /19 classes.*5 PAC au maximum/,
    interdit: /3 PAC au maximum/,
  },
  { dits: ['nos écoles ont 4, 6 et 9 classes'], attendu: /cela en fait 19 : 5 PAC/ },
  { dits: ['4 écoles de 4, 6 et 9 classes'], attendu: /\?/, interdit: /École 4 : / },
  { dits: ['si on passe de 18 à 19 on gagne un pac ?'], attendu: /5 PAC au maximum, au lieu de 4 avec 18/ },
  {
    dits: ["3 PAC de 20 tablettes et 2 de 20 ordis, tout à 70 %, c'est combien ?"],
    attendu: /60 620 € HT.*18 186 €/,
  },
  { dits: ['le conseil a voté 15000 euros, on peut se payer quoi'], attendu: /3 540 € par PAC à 70 %/ },
  {
    dits: ['on a 12 000 euros HT de devis pour un écran, à 50, on paie combien'],
    attendu: /reste 6 000 €/,
    interdit: /3 540/,
  },
  { dits: ["y a pas de wifi à l'école ça bloque"], attendu: /borne Wi-Fi par classe/ },
  { dits: ['y aura un AMI 2 ?'], attendu: /annonce un AMI 2/ },
  { dits: ['quels papiers faut joindre'], attendu: /descriptif pédagogique/ },
  {
    dits: ['3 écoles à Vif : Jura, Néron et Ferry', 'Jura est au socle', 'les deux autres non'],
    attendu: /Néron », socle[^;]*: pas encore atteint ; École « Ferry », socle[^;]*: pas encore atteint/,
    interdit: /2 classes/,
  },
  {
    dits: ['3 écoles à Vif : Jura, Néron et Ferry', 'Jura est au socle', 'les trois autres non'],
    attendu: /Combien/,
    interdit: /noté/,
  },
  {
    dits: ['3 écoles à Vif : Jura 5 classes, Néron 6 classes, Ferry 2 classes', 'combien de pac'],
    attendu: /Si la commune n’en a pas d’autre.*13 classes dans la commune : 4 PAC/,
  },
  {
    dits: ['12 classes maternelle + 14 élémentaire, et le privé 5 classes, combien de pac'],
    attendu: /combien de classes en tout/,
    interdit: /PAC au maximum/,
  },
  {
    dits: ['20 tablettes maternelle à 50 % et 20 ordinateurs élémentaire à 70, total'],
    attendu: /24 410 € HT.*9 683 €/,
  },
  { dits: ["c'est vrai que la région paie le reste ?"], attendu: /ne précise pas qui paie/ },
  { dits: ['école à 18 mégas, on peut prendre les pac quand meme ?'], attendu: /pas suffisant/ },
  { dits: ['tablettes en maternelle combien mini'], attendu: /10 à 20 tablettes/, interdit: /11 800/ },
  { dits: ['quelle heure limite le 17 février'], attendu: /ne donne pas d’heure/ },
  {
    dits: [
      "On a deux écoles, une maternelle de 5 classes et une élémentaire de 10 classes. Ni l'une ni l'autre n'a bénéficié du SNEE.",
    ],
    attendu:
      /maternelle : 5 classes ; socle[^-]*pas encore atteint.*élémentaire : 10 classes ; socle[^-]*pas encore atteint/,
  },
  {
    dits: ['deux écoles maternelle et élémentaire, toutes deux au socle'],
    attendu: /maternelle.*déjà atteint.*élémentaire.*déjà atteint/,
    interdit: /École 3|École maternelle 2/,
  },
  { dits: ["3 classes de maternelle et 6 d'élémentaire"], attendu: /9 classes en tout/ },
  {
    dits: ['on peut mettre les tablettes dans une autre école que celle du projet'],
    attendu: /ne le précise pas/,
    interdit: /C’est noté/,
  },
  { dits: ['on peut mettre 5000 euros'], attendu: /budget de la commune : 5 000 €/ },
  {
    dits: ['vous gardez mes données ?'],
    attendu: /gard|conserv/,
    interdit: /Je suis un programme, pas une personne/,
  },
  { dits: ['vous etes sur de vos chiffres ?'], attendu: /indicatives et n’engagent personne/ },
  { dits: ["une école fermée l'an prochain peut participer ?"], attendu: /fermeture/ },
  {
    dits: [
      '3 écoles : Desmoulins maternelle 4 classes, Fayolle élémentaire 7 classes, Sud élémentaire 4 classes, aucune au socle',
    ],
    attendu:
      /Desmoulins » : 4 classes ; socle[^-]*pas encore.*Fayolle » : 7 classes ; socle[^-]*pas encore.*Sud » : 4 classes ; socle[^-]*pas encore/,
  },
  {
    dits: [
      '3 écoles : Desmoulins maternelle 4 classes, Fayolle élémentaire 7 classes, Sud élémentaire 4 classes, aucune au socle',
      'oui',
    ],
    attendu: /./,
    interdit: /pour quelle école/,
  },
  {
    dits: ['une école de 4 classes, une école de 7 classes, pas de SNEE'],
    attendu: /pour quelle école.*Les deux.*La dernière seulement/,
  },
  {
    dits: ['rejoindre', 'la commune a 20 classes'],
    attendu: /20 classes dans la commune : 5 PAC/,
    interdit: /Écrivez le code/,
  },
  { dits: ['rejoindre', 'zzz'], attendu: /Écrivez le code/ },
  {
    dits: ["l'élémentaire veut 2 PAC : un avec 20 tablettes et un avec 20 ordinateurs"],
    attendu: /1 PAC élémentaire de 20 tablettes, 1 PAC élémentaire de 20 ordinateurs/,
  },
  {
    dits: ['on a 3 écoles', 'toutes nos écoles ont la fibre sauf celle du hameau qui est en adsl à 8 mégas'],
    attendu: /\?/,
    interdit: /noté[^?]*8 Mb/,
  },
  { dits: ['deux PAC pour Jaurès et un pour Curie'], attendu: /Jaurès » : 2 PAC.*Curie » : 1 PAC/ },
  { dits: ["23 classes l'an dernier, 22 cette année"], attendu: /22 classes dans la commune : 5 PAC/ },
  { dits: ['3 classes de CP, 2 de CE1, 4 de CM'], attendu: /9 classes en tout/, interdit: /3 classes/ },
  { dits: ['2 classes de CM2'], attendu: /\?/, interdit: /noté/ },
  {
    dits: [
      'commune de Vif, 12 classes, 2 écoles, maternelle Champollion 4 classes, élémentaire Malraux 8 classes, pas de socle dans les deux',
      'un pac par école avec 20 tablettes',
      'ajoute un PAC de 20 ordinateurs à Malraux',
    ],
    attendu:
      /Malraux » : 1 PAC élémentaire de 20 tablettes, 1 PAC élémentaire de 20 ordinateurs.*3 783 € de plus/,
  },
  {
    dits: [
      'commune de Vif, 12 classes, 2 écoles, maternelle Champollion 4 classes, élémentaire Malraux 8 classes, pas de socle dans les deux',
      'un pac par école avec 20 tablettes',
      'ajoute un PAC de 20 ordinateurs à Malraux',
      'retire le pac ordinateurs de Malraux',
    ],
    attendu: /Malraux » : 1 PAC élémentaire de 20 tablettes\..*3 783 € de moins/,
  },
  {
    dits: [
      'commune de Vif, 12 classes, 2 écoles, maternelle Champollion 4 classes, élémentaire Malraux 8 classes, pas de socle dans les deux',
      'un pac par école avec 20 tablettes',
      'enlève le pac de la maternelle',
    ],
    attendu: /Champollion » : aucun PAC/,
  },
  {
    dits: [
      'commune de Vif, 12 classes, 2 écoles, maternelle Champollion 4 classes, élémentaire Malraux 8 classes, pas de socle dans les deux',
      'un pac par école avec 20 tablettes',
      'enlève deux pac à la maternelle',
    ],
    attendu: /n’ai rien changé/,
    interdit: /C’est noté/,
  },
  {
    dits: [
      'commune de Vif, 12 classes, 2 écoles, maternelle Champollion 4 classes, élémentaire Malraux 8 classes, pas de socle dans les deux',
      'un pac par école avec 20 tablettes',
      'ajoute un pac',
    ],
    attendu: /De quelle école/,
    interdit: /C’est noté/,
  },
  {
    dits: [
      'commune de Vif, 12 classes, 2 écoles, maternelle Champollion 4 classes, élémentaire Malraux 8 classes, pas de socle dans les deux',
      'un pac par école avec 20 tablettes',
      'et si on ajoutait un PAC de 20 ordinateurs à Malraux',
    ],
    attendu:
      /Variante.*1 PAC élémentaire de 20 tablettes, 1 PAC élémentaire de 20 ordinateurs.*Rien n’est changé/,
  },
  {
    dits: ['2 écoles : Jaurès et Curie', '2 pac tablettes à Jaurès, 1 pac ordis à Curie', '20 partout'],
    attendu: /Jaurès » : 2 PAC de 20 tablettes ; École « Curie » : 1 PAC de 20 ordinateurs/,
  },
  {
    dits: ['2 écoles : Jaurès et Curie', 'débit 100 à Jaurès, 12 à Curie'],
    attendu: /Jaurès »[^;]*100 Mb\/s ; École « Curie »[^;]*12 Mb\/s/,
  },
  {
    dits: ['2 écoles : Jaurès et Curie', 'jaurès a le socle, pas curie'],
    attendu: /Jaurès »[^;]*déjà atteint ; École « Curie »[^;]*pas encore/,
  },
  { dits: ["notre école n'est pas privée"], attendu: /statut : publique/, interdit: /privée/ },
  { dits: ['notre école est privée'], attendu: /statut : privée/ },
  {
    dits: ['3 écoles : 5, 8 et 12 classes, seule la plus grande a le SNEE'],
    attendu: /pour quelle école/,
    interdit: /déjà atteint/,
  },
  {
    dits: ["on a 6 classes à l'école élémentaire et 3 à la maternelle, les deux au socle"],
    attendu:
      /élémentaire : 6 classes ; socle[^-]*déjà atteint.*maternelle : 3 classes ; socle[^-]*déjà atteint/,
  },
  { dits: ['on peut déposer après le 17 février ?'], attendu: /ne prévoit ni délai/, interdit: /^Oui/ },
  {
    dits: ['le dossier est accepté après la date limite ?'],
    attendu: /ne prévoit ni délai/,
    interdit: /^Oui/,
  },
  { dits: ['on peut déposer le 17 février ?'], attendu: /^Oui/ },
  { dits: ["est-ce qu'on garde le matériel après ?"], attendu: /propriété du matériel/ },
];

const plat = (texte: string): string => texte.replace(/\s+/gu, ' ');

describe('tournures : ce que décide un mot, ou ce qui vient d’être dit', () => {
  for (const { dits, attendu, interdit } of TOURNURES)
    it(dits.join(' | '), () => {
      const conversation = nouvelleConversation();
      const reponses = dits.map((dit) => plat(conversation.dire(dit).texte));
      const derniere = reponses.at(-1) ?? '';
      assert.match(derniere, attendu);
      if (interdit !== undefined) assert.doesNotMatch(derniere, interdit);
    });

  it('le plafond n’est dit qu’une fois quand il est aussi demandé', () => {
    const { texte } = nouvelleConversation().dire('on a 14 classes, combien de PAC ?');
    assert.equal(plat(texte).match(/4 PAC au maximum/gu)?.length, 1);
  });
});
