/** A happy conversation with accidents at any turn ends in the same dossier as without them. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { boutons, type Conversation, nouvelleConversation } from './conversation.js';

const HEUREUSE: readonly string[] = [
  'préparer le dossier de Coublevie, 8 classes',
  'une élémentaire publique de 5 classes',
  "elle n'a pas encore atteint le socle",
  '1 PAC de 20 tablettes',
  'nom : Les Tilleuls',
  'débit 100 Mb/s',
  'wifi partout',
  'ENT : oui',
  'domaines : 1, 2',
  'descriptif : Les élèves produisent des écrits.',
  'formations : Les tablettes en classe.',
  'parentalité : Un atelier des familles.',
];

type Accident = (c: Conversation) => void;
const ACCIDENTS: Readonly<Record<string, Accident>> = {
  digression: (c) => void c.dire("c'est quoi le SNEE ?"),
  calcul: (c) => void c.dire('combien de PAC pour 25 classes ?'),
  'date limite': (c) => void c.dire('quelle est la date limite ?'),
  pourquoi: (c) => void c.dire('pourquoi ?'),
  récapitulatif: (c) => void c.dire('récapitulatif'),
  'correction et son annulation': (c) => {
    const avant = JSON.stringify(c.dossier()?.situation);
    c.dire('non, 25 classes dans la commune');
    if (JSON.stringify(c.dossier()?.situation) !== avant) c.dire('annuler');
  },
  'annuler et rétablir': (c) => {
    const avant = JSON.stringify(c.dossier()?.situation);
    c.dire('annuler');
    if (JSON.stringify(c.dossier()?.situation) !== avant) c.dire('rétablir');
  },
  'recommencer et y renoncer': (c) => {
    c.dire('recommencer');
    c.dire('non');
  },
  'variante abandonnée': (c) => {
    c.dire('et si on avait 30 classes ?');
    c.dire("garder ce que j'avais");
  },
  charabia: (c) => void c.dire('azrty qsdf'),
  émoji: (c) => void c.dire('🙂'),
  arrivée: (c) => void c.envoyer({ type: 'arrivee' }),
  'double clic': (c) => {
    const montres = boutons(c.envoyer({ type: 'arrivee' }).reponses);
    const passer = montres.find((b) => b.titre === 'Pourquoi cette question ?') ?? montres[0];
    if (passer === undefined) return;
    c.soumettre(passer.soumission);
    c.soumettre(passer.soumission);
  },
  'carte ancienne': (c) => {
    if (c.dossier()?.situation.commune.classes === undefined) return;
    c.soumettre({
      acte: 'reponse',
      question: 'classes-commune',
      chemin: 'commune.classes',
      version: 0,
      dossier: c.dossier()?.id,
      valeur: 3,
    });
  },
  "carte d'un autre dossier": (c) => {
    c.soumettre({
      acte: 'reponse',
      question: 'classes-commune',
      chemin: 'commune.classes',
      version: 0,
      dossier: 'autre',
      valeur: 3,
    });
  },
};

function jouer(accidents: ReadonlyMap<number, readonly string[]>): Conversation {
  const c = nouvelleConversation();
  c.dire('bonjour');
  for (const [i, message] of HEUREUSE.entries()) {
    c.dire(message);
    for (const nom of accidents.get(i) ?? []) ACCIDENTS[nom]?.(c);
  }
  return c;
}

describe('generator: accidents leave the dossier as it was', function () {
  this.timeout(120_000);
  const attendue = jouer(new Map()).dossier()?.situation;

  it('the happy conversation fills the dossier', () => {
    assert.equal(attendue?.ecoles.length, 1);
    assert.equal(attendue.ecoles[0]?.parentalite, 'Un atelier des familles.');
    assert.equal(attendue.ecoles[0].pacs?.[0]?.nombre, 20);
  });

  for (const nom of Object.keys(ACCIDENTS)) {
    it(`${nom}, after any message`, () => {
      for (const i of HEUREUSE.keys())
        assert.deepEqual(
          jouer(new Map([[i, [nom]]])).dossier()?.situation,
          attendue,
          `after « ${HEUREUSE[i]} »`,
        );
    });
  }

  it('several of them anywhere', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(HEUREUSE.length - 1), fc.constantFrom(...Object.keys(ACCIDENTS))), {
          maxLength: 6,
        }),
        (tires) => {
          const parTour = new Map<number, string[]>();
          for (const [i, nom] of tires) parTour.set(i, [...(parTour.get(i) ?? []), nom]);
          assert.deepEqual(jouer(parTour).dossier()?.situation, attendue);
        },
      ),
      { numRuns: 60, seed: 2023 },
    );
  });
});
