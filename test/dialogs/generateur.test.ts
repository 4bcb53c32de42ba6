/** A happy conversation with accidents at any turn ends in the same dossier as without them. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { Situation } from '../../rules/index.js';
import { boutons, type Conversation, nouvelleConversation } from './conversation.js';

interface Histoire {
  /** Who says it (the mayor's office by default), and what. */
  readonly messages: readonly (string | readonly ['prof', string])[];
  /** Beginning of what the last message leaves. */
  readonly verifier: (situation: Situation) => void;
}

const HISTOIRES: Readonly<Record<string, Histoire>> = {
  'une école': {
    messages: [
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
    ],
    verifier: ({ ecoles }) => {
      assert.equal(ecoles.length, 1);
      assert.equal(ecoles[0]?.parentalite, 'Un atelier des familles.');
      assert.equal(ecoles[0].pacs?.[0]?.nombre, 20);
    },
  },
  'six écoles': {
    messages: [
      'préparer le dossier de Voiron, 40 classes',
      '3 maternelles et 3 élémentaires',
      'École maternelle 3 : nom : Sainte-Anne',
      'École élémentaire 3 : nom : Saint-Bruno',
      'toutes sont publiques sauf Sainte-Anne et Saint-Bruno qui sont privées',
      'toutes les écoles ont 100 Mb/s',
      'les privées ont École Directe, les autres un ENT',
      '1 PAC par école',
      '20 tablettes partout',
      'toutes les écoles : formations : Créer, avec Réseau Canopé.',
      'les élémentaires : descriptif : Un journal radio.',
    ],
    verifier: ({ ecoles }) => {
      assert.deepEqual(
        ecoles.map((e) => `${e.ent} ${e.debit} ${e.pacs?.[0]?.nombre} ${e.descriptif ?? '-'}`),
        [
          'ent-sdet 100 20 -',
          'ent-sdet 100 20 -',
          'ecole-directe 100 20 -',
          'ent-sdet 100 20 Un journal radio.',
          'ent-sdet 100 20 Un journal radio.',
          'ecole-directe 100 20 Un journal radio.',
        ],
      );
      assert.ok(ecoles.every((e) => e.formations === 'Créer, avec Réseau Canopé.'));
    },
  },
  'deux personnes': {
    messages: [
      'préparer le dossier de Vif, 14 classes',
      'élémentaire Jaurès 8 classes, élémentaire Ferry 6 classes',
      ['prof', 'débit 100 Mb/s'],
      'Ferry : débit 40 Mb/s',
      ['prof', '1 PAC de 20 ordinateurs'],
      'aucune n’a atteint le socle',
      ['prof', 'descriptif : Programmer des robots.'],
      'contact : Mme Durand',
    ],
    verifier: ({ commune, ecoles }) => {
      assert.equal(commune.contact, 'Mme Durand');
      assert.deepEqual(
        ecoles.map((e) => `${e.nom} ${e.debit} ${e.niveau} ${e.pacs?.[0]?.option} ${e.descriptif}`),
        [
          'Jaurès 100 pas-atteint ordinateurs Programmer des robots.',
          'Ferry 40 pas-atteint undefined undefined',
        ],
      );
    },
  },
};

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
  'faute de frappe': (c) => {
    c.dire('recapitulatf');
    c.dire('combien de PAC pour 25 clases ?');
  },
  'une valeur de plus et son annulation': (c) => {
    if (c.dossier()?.situation.ecoles.length === 0) return;
    const avant = JSON.stringify(c.dossier()?.situation);
    c.dire('débit 20 Mb/s');
    if (JSON.stringify(c.dossier()?.situation) !== avant) c.dire('annuler');
  },
  'envoi vide et emballements': (c) => {
    c.dire('   ');
    c.soumettre({ acte: 'inconnu' });
    c.soumettre({ acte: 'commande', nom: 'acte-disparu' });
  },
  // What is asked may be a name: then it is one, and is taken back.
  charabia: (c) => {
    const avant = JSON.stringify(c.dossier()?.situation);
    c.dire('azrty qsdf');
    if (JSON.stringify(c.dossier()?.situation) !== avant) c.dire('annuler');
  },
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

function jouer(
  { messages }: Histoire,
  accidents: ReadonlyMap<number, readonly string[]>,
): Situation | undefined {
  const c = nouvelleConversation();
  const prof = nouvelleConversation({ auteur: 'prof', dossiers: c.dossiers });
  prof.droits = { role: 'ecole', ecole: 'e1' };
  c.dire('bonjour');
  for (const [i, message] of messages.entries()) {
    const qui = typeof message === 'string' ? c : prof;
    if (qui === prof && prof.etat.dossier === null)
      prof.soumettre({ acte: 'commande', nom: 'ouvrir-dossier', argument: c.dossier()?.id });
    if (qui === prof && prof.etat.but !== 'dossier') prof.dire('préparer le dossier');
    qui.dire(typeof message === 'string' ? message : message[1]);
    for (const nom of accidents.get(i) ?? []) ACCIDENTS[nom]?.(qui);
  }
  return c.dossier()?.situation;
}

describe('generator: accidents leave the dossier as it was', function () {
  this.timeout(180_000);

  for (const [titre, histoire] of Object.entries(HISTOIRES)) {
    describe(titre, () => {
      const attendue = jouer(histoire, new Map());
      const tours = [...histoire.messages.keys()];

      it('the happy conversation fills the dossier', () => {
        histoire.verifier(attendue ?? assert.fail());
      });

      for (const nom of Object.keys(ACCIDENTS)) {
        it(`${nom}, after any message`, () => {
          for (const i of tours)
            assert.deepEqual(
              jouer(histoire, new Map([[i, [nom]]])),
              attendue,
              `after « ${String(histoire.messages[i])} »`,
            );
        });
      }

      it('several of them anywhere', () => {
        fc.assert(
          fc.property(
            fc.array(fc.tuple(fc.constantFrom(...tours), fc.constantFrom(...Object.keys(ACCIDENTS))), {
              maxLength: 6,
            }),
            (tires) => {
              const parTour = new Map<number, string[]>();
              for (const [i, nom] of tires) parTour.set(i, [...(parTour.get(i) ?? []), nom]);
              assert.deepEqual(jouer(histoire, parTour), attendue);
            },
          ),
          { numRuns: 20, seed: 2023 },
        );
      });
    });
  }

  it('a change that is not taken back is seen', () => {
    const [histoire] = Object.values(HISTOIRES);
    assert.ok(histoire);
    const changee = { ...histoire, messages: [...histoire.messages, 'non, 25 classes dans la commune'] };
    assert.notDeepEqual(jouer(changee, new Map()), jouer(histoire, new Map()));
  });
});
