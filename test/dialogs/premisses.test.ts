import assert from 'node:assert/strict';
import { nouvelleConversation } from './conversation.js';

/** What is said, or asked to be confirmed, of the call: the first word, and a fact that the answer holds. */
const CAS: readonly (readonly [string, 'Oui' | 'Non', RegExp])[] = [
  ['le taux est de 80 % ?', 'Non', /70 %.*50 %/s],
  ['on aura 95 % d’aide', 'Non', /70 %.*50 %/s],
  ['70 % c’est pour toutes les écoles ?', 'Non', /50 %/],
  ['la subvention c’est 70 % pour tout le monde !', 'Non', /50 %/],
  ['une école déjà équipée par le plan SNEE a droit à 70 % ?', 'Non', /50 %/],
  ['il nous reste 10 % à payer c’est ça ?', 'Non', /30 %.*50 %/s],
  ['5 PAC pour 12 classes', 'Non', /12 classes.*3 PAC/],
  ['6 classes donnent droit à 3 PAC ?', 'Non', /2 PAC/],
  ['3 PAC pour 12 classes c’est possible ?', 'Oui', /3 PAC/],
  ['le maximum est de 6 PAC ?', 'Non', /2 PAC.*10 PAC/s],
  ['un PAC équipe 5 classes', 'Non', /1 à 3 classes/],
  ['le débit minimum est de 10 Mb/s', 'Non', /20 Mb\/s/],
  ['il faut 20 mégas c’est ça ?', 'Oui', /20 Mb\/s/],
  ['la limite c’est le 28 février non ?', 'Non', /17 février 2023/],
  ['la date limite est bien le 17 février ?', 'Oui', /17 février 2023/],
  ['on peut déposer le 18 février ?', 'Non', /17 février 2023/],
  ['la validation a lieu le 31 mars ?', 'Non', /10 mars 2023/],
  ['3 dossiers par commune', 'Non', /un seul dossier/],
  ['la limite est de 100 000 € par commune', 'Non', /200 000 €/],
  ['un PAC coûte 10 000 €', 'Non', /11 800 €.*12 610 €/s],
  ['30 tablettes par PAC ?', 'Non', /10 à 20 tablettes/],
  ['l’ENT c’est 5 ans ?', 'Non', /3 ans/],
  ['il y a 3 piliers', 'Non', /4 piliers/],
  ['les prix sont TTC ?', 'Non', /hors taxes/],
  ['l’ENT est facultatif, on s’en passera', 'Non', /obligatoire/],
  ['la maternelle est exclue du dispositif', 'Non', /PAC Maternelle/],
  ['il faut au moins 5 classes pour candidater ?', 'Non', /toute commune/],
  [
    'comme il faut plus de 10 classes pour participer on est exclus avec nos 4 classes',
    'Non',
    /toute commune/,
  ],
  ['7 classes on reste à 2 PAC ?', 'Non', /7 classes .*3 PAC/],
  ['avec 7 classes on n’a droit qu’à 2 PAC ?', 'Non', /7 classes .*3 PAC/],
  ['avec 7 classes on a que 3 PAC ?', 'Oui', /7 classes .*3 PAC/],
  ['même avec une classe on a droit à 2 PAC', 'Oui', /1 classe .*2 PAC/],
  ['avec une seule classe on peut avoir 3 PAC ?', 'Non', /1 classe .*2 PAC/],
  ['la limite de 200 000 € c’est par école', 'Non', /par commune/],
  ['les quatre piliers c’est matériel, ressources, formation et parentalité ?', 'Oui', /4 piliers/],
  ['les piliers sont l’équipement, la formation et les parents', 'Non', /ressources/],
  ['la commune paye 70 et le département 30', 'Non', /30 %/],
  ['la mairie met 30 et le Département 70 ?', 'Oui', /30 %/],
  ['on a eu le SNEE en 2021 donc on est inéligibles ?', 'Non', /50 %/],
  ['les écoles qui ont eu le SNEE n’ont plus droit à rien', 'Non', /50 %/],
  ['les 20 tablettes coûtent 11 800 euros TTC', 'Non', /hors taxes/],
  ['entre 5 et 15 tablettes par PAC ?', 'Non', /10 à 20 tablettes/],
  ['13 à 23 casques par PAC ?', 'Oui', /13 à 23/],
  ['une école déjà équipée n’a droit à rien', 'Non', /50 %/],
  ['les communes de la Drôme peuvent candidater aussi', 'Non', /toute commune de l.Isère/],
  ['l’AMI 2 est en juin 2023', 'Non', /novembre 2023/],
];

describe('what a message claims of the call', () => {
  for (const [message, debut, fait] of CAS)
    it(message, () => {
      const { texte } = nouvelleConversation().dire(message);
      const lu = texte.replace(/[\u00a0\u202f]/g, ' ');
      assert.match(lu, new RegExp(`^${debut}[ ,]`));
      assert.match(lu, fait);
    });

  it('a wrong rate inside a computation is denied, and the computation given', () => {
    const { texte } = nouvelleConversation().dire(
      'puisque la subvention est de 90 %, combien on paye pour 20 tablettes ?',
    );
    assert.match(texte, /^Non/);
    assert.match(texte.replace(/\u00a0/g, ' '), /3 540 €/);
  });

  it('the level that is told gives the rate', () => {
    const { texte } = nouvelleConversation().dire(
      'notre école n’a jamais eu le plan de relance numérique, à combien serait-elle subventionnée ?',
    );
    assert.match(texte.replace(/\u00a0/g, ' '), /70 %/);
  });

  it('two questions in one sentence are both answered', () => {
    const { texte } = nouvelleConversation().dire(
      'combien de PAC pour 10 classes et c’est quoi le débit demandé ?',
    );
    assert.match(texte.replace(/\u00a0/g, ' '), /3 PAC[\s\S]*20 Mb\/s/);
  });

  it('what people say of their own commune is not a claim', () => {
    for (const message of [
      'on a 14 classes et on veut 5 PAC',
      'Voiron, 6 classes, une maternelle avec 4 PAC',
    ])
      assert.match(nouvelleConversation().dire(message).texte, /^C.est noté/);
    for (const message of ['la DETR finance 20 %', 'combien de PAC pour 12 classes ?', '50 % de nos élèves'])
      assert.doesNotMatch(nouvelleConversation().dire(message).texte, /^(?:Oui|Non)/);
  });
});
