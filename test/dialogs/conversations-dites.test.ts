/** What was told before decides what a later message is about: whole conversations, the last reply judged. */
import assert from 'node:assert/strict';
import { nouvelleConversation } from './conversation.js';

interface Cas {
  readonly dits: readonly string[];
  readonly attendu: RegExp;
  readonly interdit?: RegExp;
}

const DATES: readonly Cas[] = [
  {
    dits: ['le conseil se réunit le 20 février, on déposera juste après', 'c’est bon pour la date ?'],
    attendu: /^Non.*17 février 2023/,
  },
  {
    dits: ['on déposerait le vendredi 17 février', 'le 17 c’est encore bon ou c’est trop tard ?'],
    attendu: /^Oui.*ce jour compris selon la lecture naturelle/,
  },
  { dits: ['on pense déposer le 10 février', 'on est dans les temps ?'], attendu: /^Oui.*17 février 2023/ },
  {
    dits: ['on déposera le 3 mars', 'c’est trop tard ?'],
    attendu: /ni dépôt après le 17 février/,
    interdit: /^Non/,
  },
  { dits: ['on déposera le 10 février', 'c’est trop tard ?'], attendu: /17 février 2023/, interdit: /^Oui/ },
];

const MATERIEL: readonly Cas[] = [
  {
    dits: [
      'j’enseigne en maternelle, 3 classes',
      'la mairie voudrait 20 ordinateurs portables pour mes élèves',
      'c’est prévu dans le kit ?',
    ],
    attendu: /^Non, pas dans le PAC Maternelle/,
  },
  {
    dits: [
      'école élémentaire Jaurès, 7 classes',
      'les maîtres de CE2 voudraient un écran interactif 75 pouces',
      'c’est possible ?',
    ],
    attendu: /^Non, pas dans le PAC Élémentaire/,
  },
  {
    dits: [
      'Maternelle Les Tilleuls, 3 classes',
      'l’ATSEM préfère un écran de 75 pouces',
      'on peut, en maternelle ?',
    ],
    attendu: /^Oui.*75 pouces/,
  },
  {
    dits: ['on voudrait une imprimante couleur à l’élémentaire', 'c’est possible ?'],
    attendu: /^Non, pas dans le PAC Élémentaire/,
  },
];

const PROJET = ['école élémentaire, socle atteint', 'on veut 2 kits de 20 ordinateurs'];
const ARGENT: readonly Cas[] = [
  ...[
    'combien de subvention ?',
    'la subvention serait de combien',
    'et ça coûte combien tout ça',
    'combien il nous reste à payer ?',
    'on touche combien ?',
    'et le reste à charge ?',
  ].map(
    (question): Cas => ({ dits: [...PROJET, question], attendu: /25 220 €.*12 610 €/, interdit: /17 654/ }),
  ),
  {
    dits: [
      'Une école élémentaire de 3 classes',
      'socle pas encore atteint',
      'un kit de 20 tablettes avec 2 vidéoprojecteurs interactifs',
      'et la subvention ?',
    ],
    attendu: /8 260 €/,
  },
  {
    dits: [
      '50 classes élémentaires en tout dans la commune',
      'aucune école n’a atteint le socle',
      'on prendrait 10 kits de 20 ordinateurs',
      'combien de subvention ?',
    ],
    attendu: /88 270 €/,
  },
  {
    dits: [...PROJET, 'quel est le taux de subvention ?'],
    attendu: /70 %.*50 %|50 %/,
    interdit: /Votre estimation/,
  },
];

const CLASSES: readonly Cas[] = [
  {
    dits: ['on a 5 en mat et 9 en élem', 'alors combien de kits au maximum ?'],
    attendu: /14 classes dans la commune : 4 PAC au maximum/,
  },
  {
    dits: ['nous on a 6 classes', 'la commune d’à côté en a 15', 'et nous, combien de kits au maximum ?'],
    attendu: /6 classes dans la commune : 2 PAC/,
    interdit: /10 PAC/,
  },
  {
    dits: [
      'on a 12 classes',
      'ah non pardon, ils en ont ouvert une en septembre, ça fait 13',
      'combien de kits au maximum ?',
    ],
    attendu: /13 classes dans la commune : 4 PAC/,
    interdit: /3 PAC/,
  },
  {
    dits: ['on a 7 classes publiques et 4 classes privées', 'combien de PAC ?'],
    attendu: /11 classes dans la commune : 3 PAC/,
  },
  {
    dits: [
      'nous on a euh quatre classes à la maternelle et euh huit non neuf à l’élémentaire',
      'du coup ça nous fait combien de kits maximum point d’interrogation',
    ],
    attendu: /13 classes.*4 PAC/,
  },
  {
    dits: ['il y a onze ans on avait 5 classes', 'combien de PAC ?'],
    attendu: /Cela dépend|barème/i,
    interdit: /Pour 5 classes/,
  },
];

const PROJETS: readonly Cas[] = [
  {
    dits: [
      'Crolles, 12 classes, 2 écoles : Jaurès élémentaire 8 classes, Les Tilleuls maternelle 4 classes',
      'un kit de 20 tablettes à Jaurès et un aux Tilleuls',
    ],
    attendu: /Jaurès[^;]*1 PAC élémentaire de 20 tablettes.*Les Tilleuls[^;]*1 PAC maternelle/,
  },
  {
    dits: [
      'on a 2 écoles élémentaires, A et B, 4 classes chacune',
      'A n’a pas atteint le socle, on y mettrait un kit de 20 tablettes',
      'la même chose pour l’autre école',
      'quel est le coût total et la subvention ?',
    ],
    attendu: /23 600 € HT.*16 520 €/,
  },
  {
    dits: [
      'École A élémentaire 4 classes, école B élémentaire 4 classes',
      'pour A le socle n’est pas atteint, pour B on ne sait pas',
      'un kit 20 tablettes dans chaque école',
      'et combien il nous reste à payer au total ?',
    ],
    attendu: /entre 7 080 € et 9 440 €/,
  },
  {
    dits: [
      'on a 2 écoles : Jaurès élémentaire 6 classes, Les Tilleuls maternelle 4 classes',
      'Jaurès n’a pas atteint le socle',
      'à Jaurès on partirait sur un kit de 20 tablettes',
      'non, 20 ordinateurs plutôt',
      'il nous resterait combien pour Jaurès ?',
    ],
    attendu: /3 783 €/,
    interdit: /3 540 €/,
  },
  {
    dits: [
      'Il y a l’école Jaurès, publique, 8 classes',
      'et Notre-Dame, qui est privée, 5 classes',
      'combien de kits au plus ?',
    ],
    attendu: /13 classes.*4 PAC/,
    interdit: /Pour 5 classes/,
  },
  {
    dits: ['bjr on a 8 clases en elemntaire', 'et 5 en matrenelle', 'cb de kit maxi??'],
    attendu: /13 classes dans la commune : 4 PAC/,
  },
  {
    dits: [
      'Tullins, deux écoles : Desmoulins (élémentaire, 8 classes), Joliot-Curie (maternelle, 5 classes). Combien de kits peut-on demander ?',
    ],
    attendu: /13 classes dans la commune : 4 PAC/,
    interdit: /8 classes dans la commune/,
  },
  {
    dits: ['le devis des 10 tablettes est de 6 500 euros HT'],
    attendu: /10 tablettes, 6 500 € HT/,
    interdit: /20 tablettes/,
  },
  { dits: ['on peut mettre 8000 € max'], attendu: /8 000 €/, interdit: /^Non/ },
  {
    dits: [
      'cinq classes, une seule école élémentaire',
      'on voudrait 3 kits de 20 tablettes',
      'c’est possible ?',
    ],
    attendu: /^Non.*2 PAC au maximum/,
  },
];

const MOTS: readonly Cas[] = [
  {
    dits: [
      'huit classes dans la commune deux PAC de vingt tablettes pour une élémentaire sans SNEE coût subvention reste',
    ],
    attendu: /2 PAC élémentaires de 20 tablettes.*23 600 €.*16 520 €.*7 080 €/,
    interdit: /Deux Alpes/,
  },
  {
    dits: [
      '20 ordinateurs portables pour une école elementaire qui na pas atteint le socle numerique, subvention et reste a charge svp',
    ],
    attendu: /8 827 €.*3 783 €/,
  },
  {
    dits: ['Les 70 % se calculent sur le HT ou sur le TTC ?'],
    attendu: /hors taxes \(HT\).*lecture naturelle/,
  },
  { dits: ['18 classes', 'et si on en avait 19 ?'], attendu: /19 classes dans la commune : 5 PAC/ },
  { dits: ['Thymio en maternelle ?'], attendu: /ne cite pas ce modèle.*Blue-Bot/, interdit: /^Oui/ },
  { dits: ['Thymio en élémentaire ?'], attendu: /^Oui.*Thymio/ },
  { dits: ['blue-bot en maternelle ?'], attendu: /^Oui.*Blue-Bot/ },
  {
    dits: ['La DSIL 2023, on dépose avant quand ?'],
    attendu: /Je n’ai pas de réponse à cela/,
    interdit: /17 février/,
  },
  {
    dits: ['les TNE de 2020, c’était quel taux déjà ?'],
    attendu: /Je n’ai pas de réponse à cela/,
    interdit: /70 %/,
  },
  {
    dits: ['quel est le taux de TVA sur les livres ?'],
    attendu: /Je n’ai pas de réponse à cela/,
    interdit: /70 %/,
  },
];

const NIVEAU: readonly Cas[] = [
  {
    dits: ['Jaurès et Ferry à Crolles', 'l’école Jaurès a le SNEE', 'en fait non, elle l’a pas eu'],
    attendu: /pas encore atteint/,
  },

  {
    dits: [
      'école élémentaire de 3 classes',
      'je crois qu’elle n’a pas atteint le socle',
      'ah si, l’inspectrice me dit qu’elle l’a déjà atteint',
    ],
    attendu: /socle numérique de base \(plan SNEE\) : déjà atteint/,
  },
];

const DEUX_ECOLES = [
  'Pasteur n’a pas le socle numérique, Curie l’a déjà. 1 kit 20 tablettes dans chaque, 9 classes en tout',
];
const CHARMETTES = ['Un PAC de 20 tablettes pour l’école des Charmettes qui n’a jamais eu le plan SNEE'];
const TABLEAU = `Bonjour, voici le tableau (15 classes au total) :
| école | classes | socle | projet |
|---|---|---|---|
| Les Iris | 5 | oui | 1 PAC 20 tablettes |
| Mistral | 7 | non atteint | 1 PAC 20 ordinateurs |
| Vercors | 3 | non | 1 PAC 20 tablettes |`;
const REPRISES: readonly Cas[] = [
  {
    dits: [
      'Voreppe, 8 classes, une élémentaire publique Stendhal 8 classes sans SNEE, 3 PAC de 20 tablettes',
      'le débit est de 15 Mb/s',
      'ah non 25',
    ],
    attendu: /Corrigé : École élémentaire « Stendhal », débit Internet : 25 Mb\/s/,
    interdit: /Non, 15/,
  },
  {
    dits: [TABLEAU],
    attendu: /coût au moins 36 210 € HT.*subvention 22 987 €.*reste à payer au moins 13 223 €/,
  },
  {
    dits: [TABLEAU.replace(/ ?\| ?/gu, '\t').replace(/^\t|\t$/gmu, ''), 'reste à charge total ?'],
    attendu: /reste 13 223 €/,
  },
  {
    dits: [
      '1 pac pour la maternelle Les Lutins, socle pas atteint',
      '20 tablettes ça fait quoi',
      'et en ordinateurs plutôt ?',
    ],
    attendu: /pas d’option ordinateurs/,
    interdit: /12 610/,
  },
  {
    dits: ['je prépare le dossier de Crolles, 14 classes', 'que manque-t-il ?'],
    attendu: /Aucune école n’est décrite/,
  },
  {
    dits: [
      'je prépare le dossier de Crolles, 14 classes, une élémentaire Cascade',
      'formations : robotique avec Thymio',
      'formations : ajoute aussi la webradio',
    ],
    attendu: /« robotique avec Thymio la webradio »/,
  },
  {
    dits: [
      'Froges, 3 classes, une école primaire Les Tilleuls, un PAC maternelle de 20 tablettes et un PAC élémentaire de 20 ordinateurs',
      'ajoute un écran interactif 75 pouces au PAC maternelle',
    ],
    attendu: /avec 1 écran interactif 75 pouces/,
    interdit: /75 classes/,
  },
  {
    dits: ['le RPI a 5 classes en tout, combien de PAC ?'],
    attendu: /n’additionne jamais les classes de deux communes/,
    interdit: /2 PAC/,
  },
  {
    dits: ['nous sommes une petite commune en RPI avec le village voisin, Saint-Bernard, 2 classes'],
    attendu: /2 classes dans la commune/,
    interdit: /Bernard|Plateau/,
  },
  {
    dits: ['Crolles, 14 classes, une école élémentaire', 'recommencer', 'annuler', 'récapitulatif'],
    attendu: /14 classes|Classes.*14/,
  },
  { dits: DEUX_ECOLES, attendu: /subvention 14 160 €.*reste à payer au moins 9 440 €/ },
  { dits: [...DEUX_ECOLES, 'combien pour Pasteur ?'], attendu: /reste 3 540 €/, interdit: /5 900/ },
  {
    dits: [...DEUX_ECOLES, 'reste combien à payer pour Pasteur ?', 'et pour l’autre école ?'],
    attendu: /reste 5 900 €/,
    interdit: /3 540/,
  },
  {
    dits: [...DEUX_ECOLES, 'combien pour Pasteur ?', 'et en tout ?'],
    attendu: /Reste à payer par la commune : au moins 9 440 €/,
  },
  { dits: CHARMETTES, attendu: /subvention 8 260 € sur la partie chiffrée ; reste à payer au moins 3 540 €/ },
  {
    dits: [...CHARMETTES, 'ah si en fait, la directrice me dit qu’ils l’ont eu en 2021'],
    attendu: /déjà atteint.*→ 5 900 € sur la partie chiffrée \(2 360 € de moins\)/,
  },
  {
    dits: [
      '3 PAC de 20 tablettes à l’école de la Bastille, socle non atteint',
      'finalement le conseil n’en veut que 2',
    ],
    attendu: /Corrigé : École « de la Bastille » : 2 PAC de 20 tablettes/,
  },
  {
    dits: [
      '3 PAC de 20 tablettes à l’école de la Bastille, socle non atteint',
      'finalement le conseil n’en veut que 2',
      'et donc ?',
    ],
    attendu: /Subvention : 16 520 €.*Reste à payer par la commune : au moins 7 080 €/,
  },
  {
    dits: ['école Stendhal, 8 classes, 3 PAC de 20 tablettes', 'enlève le deuxième PAC'],
    attendu: /École « Stendhal » : 2 PAC de 20 tablettes/,
  },
  {
    dits: [
      'école Stendhal, 8 classes, 3 PAC de 20 tablettes',
      'l’école s’appelle Debelle finalement, pas Stendhal',
      'récapitulatif',
    ],
    attendu: /Debelle/,
    interdit: /Stendhal/,
  },
  {
    dits: [
      'école Stendhal, 8 classes, 3 PAC de 20 tablettes sans SNEE',
      'et si on prenait 1 PAC de chaque ?',
    ],
    attendu: /1 PAC de 20 tablettes, 1 PAC de 20 ordinateurs.*24 410 €/,
  },
  {
    dits: ['on a une trentaine de classes', '31 exactement je viens de recompter'],
    attendu: /31 classes.*7 PAC/,
  },
  { dits: ['combien de kits on peut avoir', '7'], attendu: /Pour 7 classes.*3 PAC/ },
  { dits: ['combien de kits on peut avoir', '7', 'non 6 en fait'], attendu: /Pour 6 classes.*2 PAC/ },
  {
    dits: ['nous avons 14 classes', 'mince on en perd deux à la rentrée'],
    attendu: /Combien de classes dois-je retenir.*12 classes : 3 PAC.*14 classes : 4 PAC/,
  },
  {
    dits: ['combien de PAC pour 12 classes', 'ah non pardon 13 on a ouvert 1 classe en sept'],
    attendu: /4 PAC au maximum/,
    interdit: /3 PAC|2 PAC/,
  },
  {
    dits: ['Trois écoles : Belledonne 10 classes, Chartreuse 9, Glières 6', 'combien du coup ?'],
    attendu: /25 classes.*6 PAC au maximum/,
  },
  {
    dits: ['on a 6 ou 7 classes', 'du coup combien de kits dans un cas et dans l’autre ?'],
    attendu: /6 classes : 2 PAC.*7 classes : 3 PAC/,
  },
];

describe('what was told before: once the call is closed', () => {
  it('no « Oui » to a day of filing that is past', () => {
    const conversation = nouvelleConversation({ jour: '2026-11-27' });
    conversation.dire('on déposerait le 17 février 2023');
    const texte = plat(conversation.dire('c’est bon pour la date ?').texte);
    assert.match(texte, /clos depuis le 17 février 2023/u);
    assert.doesNotMatch(texte, /^Oui/u);
  });
});

const plat = (texte: string): string => texte.replace(/\s+/gu, ' ');

for (const [titre, cas] of Object.entries({
  DATES,
  MATERIEL,
  ARGENT,
  CLASSES,
  MOTS,
  NIVEAU,
  PROJETS,
  REPRISES,
}))
  describe(`what was told before: ${titre.toLowerCase()}`, () => {
    for (const { dits, attendu, interdit } of cas)
      it(dits.join(' | '), () => {
        const conversation = nouvelleConversation();
        const derniere = dits.map((dit) => plat(conversation.dire(dit).texte)).at(-1) ?? '';
        assert.match(derniere, attendu);
        if (interdit !== undefined) assert.doesNotMatch(derniere, interdit);
      });
  });
