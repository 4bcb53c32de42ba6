import assert from 'node:assert/strict';
import { nouvelleConversation } from './conversation.js';

function derniere(messages: readonly string[]): string {
  const c = nouvelleConversation();
  return (messages.map((m) => c.dire(m).texte).at(-1) ?? '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replaceAll('’', "'");
}

/** Wordings of questions that name nothing. */
const DITS = {
  prix: ['combien ?', 'combien', 'ça coûte combien ?', 'et le prix ?', "c'est cher ?"],
  taux: ["c'est subventionné ?", "et c'est pris en charge ?", 'à quel taux ?'],
  paye: ['qui paye ?', 'et qui paie ?', "c'est payant ?"],
  obligatoire: ["c'est obligatoire ?", "c'est obligatoire ou pas ?", 'on est obligés ?'],
  maternelle: ['et en maternelle ?', 'en maternelle aussi ?', 'et pour les maternelles ?'],
  prive: ['et en privé ?', 'et pour le privé ?', 'et les écoles privées ?'],
  duree: ['pendant combien de temps ?', 'ça dure combien de temps ?', 'pour combien de temps ?'],
  nombre: ['combien par classe ?', "c'est combien par classe ?"],
} as const;

/** What is spoken of, and what each of these questions is then answered with. */
const SUJETS: readonly {
  readonly questions: readonly string[];
  readonly reponses: Partial<Readonly<Record<keyof typeof DITS, RegExp>>>;
}[] = [
  {
    questions: ["l'ENT c'est obligatoire ?", "c'est quoi un ENT ?"],
    reponses: {
      prix: /ne donne pas le prix de l'abonnement/,
      taux: /ne donne ni son taux/,
      paye: /subventionnable.*ni son taux/,
      obligatoire: /ressource obligatoire/,
      maternelle: /maternelle comprise/,
      prive: /École Directe/,
      duree: /3 ans/,
    },
  },
  {
    questions: ['on peut avoir un VPI ?', "c'est quoi un VPI ?"],
    reponses: {
      prix: /vidéoprojecteur interactif.*pas lisible/,
      taux: /70 %.*50 %/s,
      obligatoire: /seul élément.*obligatoire/,
      nombre: /1 par classe/,
      maternelle: /^Oui[\s\S]*PAC Maternelle : Vidéoprojecteur/,
    },
  },
  {
    questions: ["les robots c'est dedans ?"],
    reponses: {
      prix: /pas de prix pour « robot »/,
      taux: /équipements complémentaires.*subventionnables/,
      maternelle: /^Oui[\s\S]*PAC Maternelle : Robot/,
    },
  },
  {
    questions: ["c'est quoi la formation ?", 'qui forme les profs ?'],
    reponses: { prix: /aucun prix pour la formation/, paye: /ne dit pas qui les paie/, duree: /ni la durée/ },
  },
  {
    questions: ['quel débit il faut ?'],
    reponses: { paye: /ni l'abonnement Internet/, obligatoire: /prérequis nécessaire/ },
  },
  {
    questions: ['quel est le taux de subvention ?'],
    reponses: { maternelle: /mêmes taux aux écoles maternelles/, prive: /établissements scolaires privés/ },
  },
];

describe('a question that names nothing is about what was last spoken of', () => {
  for (const { questions, reponses } of SUJETS)
    for (const question of questions)
      for (const [genre, attendu] of Object.entries(reponses))
        for (const dit of DITS[genre as keyof typeof DITS])
          it(`${question} → ${dit}`, () => assert.match(derniere([question, dit]), attendu));

  const SUITES: readonly (readonly [messages: readonly string[], attendu: RegExp])[] = [
    [
      ["l'ENT c'est obligatoire ?", 'qui paye ?', 'combien ?', 'et en privé ?', 'pendant combien de temps ?'],
      /3 ans/,
    ],
    [["c'est quand la date limite ?", 'et après ?'], /validation des candidatures/],
    [["c'est quand la date limite ?", 'à qui ?'], /ni l'adresse/],
    [["c'est quand la date limite ?", "et l'heure ?"], /ne donne pas d'heure/],
    [['qui dépose le dossier ?', 'où ?', "c'est quand ?", 'et si on est deux écoles ?'], /Un seul dossier/],
    [['combien de PAC pour 14 classes ?', 'et si on est 3 écoles ?'], /se compte pour la commune/],
    [['quel est le taux de subvention ?', "c'est payé quand ?"], /ni qui verse la subvention, ni quand/],
    [['quel est le taux de subvention ?', 'et pour nous ?'], /il me faut quelques réponses/],
    [["prix d'un écran 86", 'et en maternelle ?'], /^Oui[\s\S]*86 pouces/],
    [['le kit maternelle a une imprimante ?', 'et en élémentaire ?'], /^Non/],
    [['combien ça coûte ?', 'et en maternelle ?'], /vaut aussi pour un PAC maternelle/],
  ];
  for (const [messages, attendu] of SUITES)
    it(messages.join(' → '), () => assert.match(derniere(messages), attendu));

  /** Of a thing that the call says nothing of in this respect, no figure of something else. */
  const RIEN = ["c'est quand la date limite ?", "c'est quoi le SNEE ?", 'faut-il une délibération ?'];
  for (const question of RIEN)
    it(`${question} → combien ?`, () => assert.doesNotMatch(derniere([question, 'combien ?']), /\d €/));
});
