/** Several questions in one message are all answered; one question on two things stays one. */
import assert from 'node:assert/strict';
import { nouvelleConversation } from './conversation.js';

function reponse(...messages: readonly string[]): string {
  const conversation = nouvelleConversation();
  let texte = '';
  for (const m of messages) texte = conversation.dire(m).texte;
  return texte.replace(/[\u00a0\u202f]/gu, ' ');
}

const TOUTES: readonly (readonly [string, ...RegExp[]])[] = [
  ['Quel est le taux et qui est prioritaire ?', /à 70 %/u, /critères de priorisation/u],
  ['combien coutent 20 tablettes et faut il une deliberation', /11 800 €/u, /délibération/u],
  ["C'est quand la date limite, et à qui on envoie le dossier ?", /17 février 2023/u, /ni l’adresse/u],
  ['plafond pour 14 classes ainsi que le prix de 20 ordinateurs', /: 4 PAC/u, /12 610 €/u],
  [
    '9 classes, socle pas atteint : nombre de PAC max et coût de 2 PAC de 20 tablettes',
    /: 3 PAC/u,
    /23 600 €.*16 520 €.*7 080 €/su,
  ],
  [
    '1) combien de PAC pour 7 classes 2) quel prix 20 tablettes 3) date limite',
    /: 3 PAC/u,
    /11 800 €/u,
    /17 février 2023/u,
  ],
  ['où et quand déposer le dossier', /ni l’adresse/u, /17 février 2023/u],
  ['Je voudrais connaître le coût d’un PAC maternelle et le contenu', /11 800 €/u, /Visualiseur/u],
  [
    "Est-ce qu'il faut une délibération, un devis, et l'accord de l'inspection ?",
    /délibération/u,
    /devis/u,
    /inspection/u,
  ],
  [
    'On a droit à combien si on a 30 classes, et si on en a 31 ?',
    /: 6 PAC/u,
    /: 7 PAC au maximum. À partir de 37/u,
  ],
  [
    'Qui peut candidater ? Jusqu’à quand ? Et combien de PAC pour 20 classes ?',
    /Toute commune/u,
    /17 février/u,
    /: 5 PAC/u,
  ],
];

/** The facts of the message are noted, its question answered. */
const AVEC_FAITS: readonly (readonly [string, ...RegExp[]])[] = [
  [
    'On a 16 classes dans la commune, on a droit à combien de PAC au maximum ?',
    /C’est noté : 16 classes/u,
    /: 4 PAC/u,
  ],
  [
    'nous avons 3 écoles et 22 classes en tout, ça nous donne droit à quoi ?',
    /3 écoles/u,
    /22 classes/u,
    /: 5 PAC/u,
  ],
  [
    'on a 12 classes, une treizième ouvre bientôt, ça change quelque chose au plafond ?',
    /12 classes/u,
    /: 3 PAC.*À partir de 13/su,
  ],
  ['commune de Bernin, 14 classes dans 2 écoles. On a droit à quoi ?', /Bernin/u, /: 4 PAC/u],
  ["La mairie d'Eybens a 31 classes, dites moi le max de pac svp et le taux", /Eybens/u, /: 7 PAC/u, /70 %/u],
];

/** As dictated, or typed on a phone. */
const ORALES: readonly (readonly [string, ...RegExp[]])[] = [
  [
    'alors voilà moi je suis le maire de Chatonnay on a douze classes réparties sur deux écoles et on voudrait savoir combien de kits on peut avoir et combien ça va nous coûter merci',
    /Châtonnay/u,
    /12 classes/u,
    /: 3 PAC/u,
    /3 540 €/u,
  ],
  ['bjr g 8 class 2 ecol cb de pac max et prix 20 tab svp', /: 3 PAC/u, /11 800 €/u],
  ['J’ai 13 classes. 4 PAC alors ? et si la 14ème ouvre ?', /Oui : .*4 PAC/u, /comme avec 13/u],
  [
    "si je prends 2 PAC tablettes à l'élémentaire et 1 à la maternelle, toutes deux sans SNEE, il reste combien à payer",
    /35 400 € HT/u,
    /reste 10 620 €/u,
  ],
  ["on a voté 10 000 euros au budget, école pas SNEE, on peut aller jusqu'où ?", /en couvre 2/u],
];

/** One question: one answer. */
const UNE_SEULE: readonly (readonly [string, RegExp, RegExp])[] = [
  ['peut-on mettre un VPI et un ENI dans la même classe ?', /ne le précise pas/u, /^Oui/u],
  [
    'Quelle différence entre le socle commun et le socle numérique ?',
    /deux choses différentes/u,
    /C’est quoi le socle/u,
  ],
  [
    'les écoles publiques et privées ont-elles le même taux ?',
    /Il ne précise ni leur part/u,
    /je n’ai pas compris/iu,
  ],
  ['combien coûtent 20 tablettes et 20 ordinateurs ensemble ?', /24 410 €/u, /je n’ai pas compris/iu],
];

describe('several questions in one message', () => {
  for (const [message, ...motifs] of [...TOUTES, ...AVEC_FAITS, ...ORALES])
    it(message, () => {
      const dite = reponse(message);
      for (const motif of motifs) assert.match(dite, motif);
    });
  for (const [message, oui, non] of UNE_SEULE)
    it(message, () => {
      const dite = reponse(message);
      assert.match(dite, oui);
      assert.doesNotMatch(dite, non);
    });
  it('a question that is not understood is told, the facts are kept', () => {
    const dite = reponse('On a 9 classes. Et sinon vous avez prévu quoi pour le goûter des élus ?');
    assert.match(dite, /C’est noté : 9 classes/u);
    assert.match(dite, /pas compris votre question/u);
  });
});
