import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { anneeDuPlan, entreePrecise } from '../../dialogs/precisions.js';
import { nouvelleConversation } from './conversation.js';

function reponse(texte: string): string {
  return nouvelleConversation()
    .dire(texte)
    .texte.replace(/[\u00a0\u202f]/g, ' ')
    .replaceAll('’', "'");
}

/** Wordings, and the entry that one of their words singles out. */
const CAS: Readonly<Record<string, readonly string[]>> = {
  'savoir-socle-atteint': [
    "comment on sait si l'école a eu le snee",
    'où trouver si on a eu le plan SNEE',
    'à qui demander pour le socle numérique',
    'qui contacter pour connaître le niveau numérique',
  ],
  'niveau-inconnu': [
    "on ne sait pas si l'école a atteint le socle, quel taux on met",
    'je connais pas le niveau de notre école, ça bloque ?',
    "j'ignore si on a le socle numérique, combien on aura",
  ],
  'limite-et-50': [
    "est-ce que la limite de 200 000 s'applique aussi aux écoles à 50",
    "les 200 000 € c'est pour les écoles à 70 uniquement ?",
    'le plafond vaut-il aussi pour les écoles déjà équipées',
  ],
  'niveau-maternelle': [
    "pour une maternelle c'est quel taux",
    'les maternelles ont-elles 50 ou 70 %',
    'maternelle : socle SNEE ?',
  ],
  'depot-en-retard': [
    "on rend le dossier le 18 février, c'est refusé ?",
    "c'est trop tard le 20 février ?",
    'et si on dépasse la date ?',
    'le 3 mars ce sera encore accepté ?',
  ],
  'debit-une-ecole-lente': [
    'une école sur trois est en dessous de 20 mégas, ça bloque tout ?',
    "l'école n'atteint pas 20 Mb/s, c'est grave ?",
  ],
  'debit-quand': ["si l'école n'a pas 20 mégas au moment du dépôt, c'est perdu ?"],
  'ecole-privee': [
    "c'est vrai que l'AMI est réservé aux écoles publiques ?",
    "c'est seulement pour le public ?",
  ],
  'ent-taux': ["le maire d'à côté me dit que l'ENT est payé à 70 %", "l'ENT est-il subventionné à 50 % ?"],
  'type-connexion': [
    'il faut la fibre dans chaque classe ?',
    'la nécessité de la fibre, il faut vraiment la fibre ?',
  ],
  'qui-depose': [
    "mon maire ne veut pas s'en occuper",
    'le maire refuse de candidater, que faire',
    'Puis-je passer outre ?',
  ],
  'role-enseignants': ['que doit faire le directeur', 'que doivent faire les enseignants'],
  'types-ecoles': ['les tout-petits sont concernés ?', 'les petites sections ont droit à quelque chose ?'],
  'sivu-epci': [
    "notre SIVU gère les deux écoles. C'est lui qui dépose ?",
    'la communauté de communes peut-elle porter le dossier',
  ],
  fragilite: ['on est classés REP+, ça nous avantage ?', 'école en zone de montagne, on est prioritaires ?'],
  'critere-maternelle': ['les maternelles sont elles prioritaires', 'un bonus pour les maternelles ?'],
  'directeur-depose': [
    "c'est le directeur qui dépose au nom de l'école, d'accord ?",
    'les enseignants déposent le dossier ?',
  ],
  'prix-connus': ['liste de tous les prix des options y compris écrans', 'la grille des prix svp'],
  'snee-cest-quoi': ['rien compris, vous pouvez reformuler le truc du socle ?'],
  'note-criteres': [
    'combien de points pour une école REP',
    'combien de points rapporte le critère maternelle',
  ],
};

describe('one word decides between two entries', () => {
  for (const [id, textes] of Object.entries(CAS))
    it(id, () => {
      for (const texte of textes) assert.equal(entreePrecise(texte), id, texte);
    });

  for (const texte of [
    'le 10 février est-ce trop tard ?',
    "c'est quoi le socle commun",
    '20 Mb/s suffisent ?',
    'on ne sait pas combien de classes on a',
    'la limite de 200 000 € pour 12 classes',
    'notre maternelle de 3 classes, quel taux',
    'la validation du 10 mars, trop tard pour la rentrée ?',
    "combien de points d'accès wifi",
    'si on rate la date y a t il une 2e session',
    'le public fragile est-il seulement en REP',
    'la fibre arrive quand, il faut la fibre pour le dépôt ?',
    'le maire peut-il refuser des PAC',
    'quels parents sont aidés pour les tablettes',
  ])
    it(`left alone: ${texte}`, () => assert.equal(entreePrecise(texte), null));
});

describe('a question asked of the sentence before', () => {
  for (const [texte, attendu] of [
    ["notre SIVU gère les deux écoles. C'est lui qui dépose ?", /SIVU/],
    ["On a eu un plan d'équipement en 2016. Ça nous pénalise ?", /n'exclut pas/],
    ['Nous sommes en REP. Ça nous avantage ?', /éducation prioritaire/],
  ] as const)
    it(texte, () => assert.match(reponse(texte), attendu));
});

describe('an earlier plan of a given year', () => {
  for (const annee of [2010, 2015, 2016, 2017])
    it(`${annee}: one of the two criteria is met`, () => {
      for (const f of [
        `plan d'équipement en ${annee}, on est prioritaires ?`,
        `on a été équipés en ${annee}, ça nous exclut ?`,
      ]) {
        assert.equal(anneeDuPlan(f), annee, f);
        assert.match(
          reponse(f),
          /n'exclut pas[\s\S]*ne remplit pas le critère de l'absence de plan préalable ; elle remplit celui/,
          f,
        );
      }
    });
  for (const annee of [2018, 2019, 2021])
    it(`${annee}: neither is met, nothing is excluded`, () => {
      const f = `on a eu un plan d'équipement en ${annee}, c'est mort ?`;
      assert.match(reponse(f), /n'exclut pas[\s\S]*elle ne remplit pas non plus celui/);
    });
  for (const texte of [
    'le plan SNEE de 2021, quel taux ?',
    'plan de relance 2020, on a droit à combien ?',
    'école ouverte en 2015',
    'dernier plan en 2015',
  ])
    it(`no question about it: ${texte}`, () => assert.equal(anneeDuPlan(texte), null));
});

describe('a claim asked the other way round is answered by the fact', () => {
  for (const [texte, fait] of [
    ["3 PAC pour 6 classes c'est trop ?", /2 PAC au maximum/],
    ["2 PAC pour 6 classes c'est interdit ?", /2 PAC au maximum/],
    ["un PAC pour 4 classes c'est impossible ?", /1 à 3 classes/],
    ["ce n'est pas 70 % ?", /70 %/],
    ["l'ENT de 3 ans c'est trop long ?", /est de 3 ans/],
    ['les classes privées ne comptent pas ?', /nombre de classes par commune/],
    ["les 200 000 € c'est pour les écoles à 70 uniquement ?", /sur le taux de 70 %/],
    ['le 17 février est-il exclu ?', /17 février 2023/],
  ] as const)
    it(texte, () => {
      assert.match(reponse(texte), fait);
      assert.doesNotMatch(
        reponse(texte),
        /^(?:Oui|Non)(?![a-z])|^En lecture naturelle, (?:oui|non)(?![a-z])/,
      );
    });
});

describe('what one has, set beside what is left to pay', () => {
  for (const texte of [
    'mon budget est de 5000 euros, est-ce que je peux me payer 20 tablettes ?',
    '4000 € suffisent pour 20 tablettes ?',
    'avec 6000 euros on peut avoir 20 ordinateurs ?',
  ])
    it(texte, () => {
      assert.doesNotMatch(reponse(texte), /^(?:Oui|Non)/);
      assert.match(reponse(texte), /3 540 € par PAC à 70 %[\s\S]*5 900 € par PAC à 50 %/);
    });
});

describe('what is asked of the assistant itself is no robot to order', () => {
  for (const texte of [
    "t'es un robot ou une vraie personne",
    'vous êtes un humain ou un robot ?',
    'je parle à un robot ?',
    "c'est un bot",
  ])
    it(texte, () => {
      const c = nouvelleConversation();
      assert.match(c.dire(texte).texte, /Je suis un programme/);
      assert.equal(c.dossier(), undefined);
    });
  it('a robot wanted is', () =>
    assert.doesNotMatch(reponse('on veut un robot par classe'), /Je suis un programme/));
});
