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
