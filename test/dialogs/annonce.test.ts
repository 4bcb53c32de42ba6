import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { nouvelleConversation } from './conversation.js';

const QUESTIONS = [
  'le taux de subvention applicable au matériel',
  'la date limite de dépôt',
  'si les écoles privées peuvent participer',
  'le prix de 20 tablettes',
  'si une délibération est obligatoire',
  'qui doit déposer le dossier',
  'la part des écoles privées',
  'le taux pour une école déjà équipée SNEE',
  'quand seront connus les résultats',
  'les équipements complémentaires en maternelle',
] as const;

const MANIERES: readonly (readonly [string, (q: string) => string])[] = [
  [
    'formal',
    (q) =>
      `Madame, Monsieur, je vous saurais gré de bien vouloir m'indiquer ${q}. Veuillez agréer mes salutations distinguées.`,
  ],
  [
    'in the frame of',
    (q) => `Dans le cadre de l'AMI Territoires Numériques Éducatifs, nous souhaiterions connaître ${q}`,
  ],
  ['kindness', (q) => `auriez-vous l'amabilité de nous préciser ${q}`],
  ['writing', (q) => `Je me permets de vous écrire afin de savoir ${q}. Cordialement`],
  ['grateful', (q) => `Nous vous serions reconnaissants de bien vouloir nous faire connaître ${q}`],
  ['reported', (q) => `mon adjoint voudrait savoir ${q}`],
  ['the council', (q) => `Le conseil municipal se réunit lundi et souhaite connaître ${q}.`],
  ['secretary', (q) => `Secrétariat de mairie : merci de me dire ${q}`],
  ['details', (q) => `serait-il possible d'obtenir des précisions sur ${q} ?`],
  ['after a meeting', (q) => `Suite à notre réunion d'hier, j'aurais besoin de savoir ${q}`],
  ['wondering', (q) => `je me demandais ${q}`],
  ['hurried', (q) => `vite fait ${q}`],
  ['texting', (q) => `slt ${q} stp mrc`],
  ['dictated', (q) => `alors euh bonjour je voulais vous demander euh ${q} voilà merci`],
  ['by phone', (q) => `oui allô bonjour je vous appelle parce que je voudrais savoir ${q}`],
  [
    'elderly',
    (q) =>
      `bonjour monsieur, je suis maire d'un petit village et je n'y connais rien, pourriez-vous m'expliquer ${q} s'il vous plaît`,
  ],
  ['searched in vain', (q) => `J'ai cherché dans le document sans trouver ${q}`],
  ['one point', (q) => `un point m'échappe : ${q}`],
  ['lost', (q) => `aidez moi à comprendre ${q} car je suis perdue`],
  ['reminder', (q) => `rappelez-moi ${q}`],
  ['info', (q) => `besoin d'une info : ${q}`],
  ['excuses', (q) => `désolé de vous déranger encore, mais ${q}`],
];

function jouer(texte: string) {
  const c = nouvelleConversation();
  const r = c.dire(texte).texte;
  return { debut: r.slice(0, 90), note: c.dossier() !== undefined };
}

describe('the same question, asked in other ways', () => {
  for (const [nom, maniere] of MANIERES)
    it(nom, () => {
      for (const q of QUESTIONS) {
        const dite = jouer(maniere(q));
        assert.equal(dite.debut, jouer(q.startsWith('si ') ? `${q} ?` : q).debut, maniere(q));
        assert.equal(dite.note, false, maniere(q));
      }
    });
});

describe('what tells a fact around a question is kept', () => {
  for (const [texte, attendu] of [
    ['notre commune a 14 classes, je voudrais savoir combien de PAC on peut avoir', /4 PAC/],
    ['La commune de Voiron souhaite connaître le nombre de PAC pour 14 classes', /4 PAC/],
    ['pour 20 tablettes je voudrais savoir le reste à payer', /3 540/],
    ['qui contacter pour savoir si on a atteint le socle', /ne précise pas comment une école sait/],
    ['je cherche à estimer mon projet', /commune/],
  ] as const)
    it(texte, () =>
      assert.match(
        nouvelleConversation()
          .dire(texte)
          .texte.replace(/[\u00a0\u202f]/g, ' '),
        attendu,
      ),
    );

  it('answers to the open question are left alone', () => {
    const c = nouvelleConversation();
    c.dire('je veux estimer');
    assert.match(c.dire('je voudrais dire Voiron').texte, /Voiron/);
  });
});
