import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { evaluer } from '../../rules/index.js';
import { type Conversation, type Echange, nouvelleConversation } from './conversation.js';

/** The form of the last reply, filled in by the end of its fields' paths; `null` when the reply shows none. */
function remplir(
  conversation: Conversation,
  dernier: Echange,
  valeurs: Readonly<Record<string, unknown>>,
): Echange | null {
  const saisie = dernier.reponses.findLast((r) => r.vue?.saisie !== undefined)?.vue?.saisie;
  if (saisie?.type !== 'formulaire') return null;
  const champs = saisie.champs.flatMap(({ cle }) => {
    const nom = Object.keys(valeurs).find((n) => cle.endsWith(`.${n}`));
    return nom === undefined ? [] : [[cle, valeurs[nom]]];
  });
  return conversation.soumettre({ ...saisie.soumettre.soumission, ...Object.fromEntries(champs) });
}

function bloquantsManquants(conversation: Conversation): readonly string[] {
  const dossier = conversation.dossier();
  assert.ok(dossier);
  return evaluer(dossier.situation, { jour: conversation.jour })
    .exigences.filter((e) => e.nature === 'bloquant' && e.etat !== 'fait')
    .map((e) => e.libelle);
}

const REPONSES = {
  nom: 'Les Tilleuls',
  type: 'elementaire',
  statut: 'publique',
  classes: '5',
  niveau: 'pas-atteint',
  debit: '100 Mb/s',
  wifi: 'complet',
  ent: 'ent-sdet',
  domaines: 'socle-1,socle-2',
  descriptif: "Les élèves produisent des écrits et s'enregistrent.",
  formations: 'Tablettes en classe, avec Réseau Canopé.',
  parentalite: 'Un atelier des familles chaque trimestre.',
  planAnterieur: 'jamais',
  fragilites: 'rural-isole',
  dynamiques: 'inclusion',
  contact: 'Mme Durand, secrétaire de mairie',
};

describe('the whole dossier', () => {
  it('of a one-school commune takes at most 15 exchanges, by forms', () => {
    const c = nouvelleConversation();
    let echanges = 0;
    const compter = (e: Echange): Echange => {
      echanges += 1;
      return e;
    };
    let dernier = compter(c.dire('bonjour'));
    for (const texte of ['préparer le dossier', 'Coublevie', '8 classes', 'une élémentaire'])
      dernier = compter(c.dire(texte));
    for (let n = 0; n < 20 && !dernier.texte.includes('Toutes les pièces que le texte demande'); n += 1) {
      const rempli = remplir(c, dernier, REPONSES);
      if (rempli !== null) dernier = compter(rempli);
      else if (/Combien de PAC/.test(dernier.texte)) dernier = compter(c.dire('1'));
      else if (/tablettes ou ordinateurs/.test(dernier.texte)) dernier = compter(c.dire('20 tablettes'));
      else if (/combien d'appareils/.test(dernier.texte)) dernier = compter(c.dire('20'));
      else break;
    }
    assert.deepEqual(bloquantsManquants(c), []);
    assert.match(dernier.texte, /Toutes les pièces que le texte demande sont là/);
    assert.ok(echanges <= 15, `${echanges} exchanges`);
  });

  it('takes at most 15 exchanges in words alone', () => {
    const c = nouvelleConversation();
    const messages = [
      'bonjour',
      'préparer le dossier de Coublevie, 8 classes',
      "une école élémentaire publique de 5 classes, elle n'a pas encore atteint le socle, 1 PAC de 20 tablettes",
      'nom : Les Tilleuls',
      'débit 100 Mb/s',
      'wifi partout',
      'ENT : oui',
      "domaines : 1, 2\ndescriptif pédagogique : Les élèves produisent des écrits et s'enregistrent.\nformations : Tablettes en classe.\nparentalité : Un atelier des familles.",
      'jamais de plan',
      'fragilités : rurale',
      'dynamiques : inclusion',
      'contact : Mme Durand, secrétaire de mairie',
    ];
    for (const m of messages) c.dire(m);
    assert.deepEqual(bloquantsManquants(c), []);
    const { commune, ecoles } = c.dossier()?.situation ?? assert.fail();
    assert.equal(ecoles.length, 1);
    assert.equal(ecoles[0]?.descriptif, "Les élèves produisent des écrits et s'enregistrent.");
    assert.deepEqual(commune.dynamiques, ['inclusion']);
    assert.equal(commune.contact, 'Mme Durand, secrétaire de mairie');
    assert.ok(messages.length <= 15);
  });
});

describe('six schools', () => {
  it('share what is said of all, and copy from one another', () => {
    const c = nouvelleConversation();
    c.dire('préparer le dossier de Voiron, 40 classes');
    c.dire('3 maternelles et 3 élémentaires');
    c.dire('toutes les écoles ont la fibre 100 Mb/s');
    c.dire('1 PAC par école');
    const { ecoles } = c.dossier()?.situation ?? assert.fail();
    assert.equal(ecoles.length, 6);
    assert.deepEqual(
      ecoles.map((e) => [e.debit, e.pacs?.length]),
      Array.from({ length: 6 }, () => ['100', 1]),
    );
  });

  it('« pareil pour les autres écoles » gives them the same answers where they have none', () => {
    const c = nouvelleConversation();
    c.dire('préparer le dossier de Voiron, 40 classes');
    c.dire('6 écoles élémentaires');
    c.dire('École élémentaire 1 : socle pas encore atteint, 1 PAC de 20 tablettes');
    c.dire('pareil pour les autres écoles');
    const { ecoles } = c.dossier()?.situation ?? assert.fail();
    assert.equal(ecoles.length, 6);
    assert.deepEqual(
      ecoles.map((e) => [e.niveau, e.pacs?.map((p) => `${p.nombre} ${p.option}`)]),
      Array.from({ length: 6 }, () => ['pas-atteint', ['20 tablettes']]),
    );
    assert.equal(new Set(ecoles.flatMap((e) => e.pacs?.map((p) => p.id) ?? [])).size, 6);
  });

  const sixEcoles = () => {
    const c = nouvelleConversation();
    c.dire('préparer le dossier de Voiron, 40 classes');
    c.dire('3 maternelles et 3 élémentaires');
    return c;
  };
  /** The form that asks for the throughput of the n-th school, reached by clicks alone. */
  const accesDe = (c: Conversation, id: string): Echange => {
    let dernier = c.soumettre({
      acte: 'commande',
      nom: 'mettre',
      argument: `ecoles[${id}].pacs`,
      valeur: '1',
    });
    for (const [champ, valeur] of [
      ['niveau', 'pas-atteint'],
      ['statut', 'publique'],
      ['classes', '4'],
      ['nom', `Nom ${id}`],
    ])
      dernier = c.soumettre({ acte: 'commande', nom: 'mettre', argument: `ecoles[${id}].${champ}`, valeur });
    for (let n = 0; n < 6 && !dernier.texte.includes('débit'); n += 1)
      dernier = c.dire(
        dernier.texte.includes('appareils')
          ? '20'
          : dernier.texte.includes('ordinateurs')
            ? 'tablettes'
            : '20',
      );
    return dernier;
  };

  it('one tick of the form gives the same throughput, Wi-Fi and ENT to those that have not said theirs', () => {
    const c = sixEcoles();
    c.soumettre({ acte: 'commande', nom: 'mettre', argument: 'ecoles[e4].debit', valeur: '12' });
    const acces = accesDe(c, 'e1');
    assert.match(acces.texte.replaceAll('\u00a0', ' '), /Les mêmes réponses pour les 5 autres écoles \?/);
    const saisie = acces.reponses.findLast((r) => r.vue?.saisie !== undefined)?.vue?.saisie;
    assert.ok(saisie?.type === 'formulaire');
    c.soumettre({
      ...saisie.soumettre.soumission,
      'champ:ecoles[e1].debit': '100',
      'champ:ecoles[e1].wifi': 'complet',
      'champ:ecoles[e1].ent': 'ent-sdet',
      'champ:toutes-les-ecoles': 'oui',
    });
    const { ecoles } = c.dossier()?.situation ?? assert.fail();
    assert.deepEqual(
      ecoles.map((e) => `${e.debit} ${e.wifi} ${e.ent}`),
      ['100', '100', '100', '12', '100', '100'].map((d) => `${d} complet ent-sdet`),
    );
    c.dire('annuler');
    assert.deepEqual(
      c.dossier()?.situation.ecoles.map((e) => e.wifi),
      Array.from({ length: 6 }, () => undefined),
      'one act, taken back at once',
    );
  });

  it('« pareil pour toutes les écoles » is about what was just said; the rest is offered', () => {
    const c = sixEcoles();
    c.soumettre({ acte: 'commande', nom: 'mettre', argument: 'ecoles[e1].statut', valeur: 'publique' });
    c.dire('École maternelle 1 : débit 100 Mb/s');
    const apres = c.dire('pareil pour toutes les écoles');
    const lire = () => (c.dossier()?.situation.ecoles ?? []).map((e) => `${e.debit} ${e.statut}`);
    assert.deepEqual(lire(), ['100 publique', ...Array.from({ length: 5 }, () => '100 undefined')]);
    const titre = apres.reponses
      .flatMap((r) => r.vue?.boutons ?? [])
      .find((b) => /Reprendre aussi/.test(b.titre));
    assert.ok(titre !== undefined);
    c.soumettre(titre.soumission);
    assert.deepEqual(
      lire(),
      Array.from({ length: 6 }, () => '100 publique'),
    );
  });

  it('« comme l’école Jaurès », in words or by a click, takes its answers but neither its name nor its classes', () => {
    const c = nouvelleConversation();
    c.dire('préparer le dossier de Voiron, 20 classes');
    c.dire('élémentaire Jaurès 8 classes, élémentaire Ferry, maternelle Lilas');
    for (const [champ, valeur] of [
      ['statut', 'publique'],
      ['niveau', 'pas-atteint'],
      ['debit', '100'],
      ['descriptif', 'Lire et écrire.'],
      ['formations', 'Avec Réseau Canopé.'],
    ])
      c.soumettre({ acte: 'commande', nom: 'mettre', argument: `ecoles[e1].${champ}`, valeur });
    c.soumettre({ acte: 'commande', nom: 'corriger', argument: 'ecoles[e2].niveau' });
    c.dire("comme l'école Jaurès");
    const ferry = c.dossier()?.situation.ecoles[1] ?? assert.fail();
    assert.deepEqual(
      [ferry.nom, ferry.classes, ferry.statut, ferry.niveau, ferry.debit, ferry.descriptif, ferry.formations],
      ['Ferry', undefined, 'publique', 'pas-atteint', '100', 'Lire et écrire.', 'Avec Réseau Canopé.'],
    );
    c.dire('annuler');
    c.dire('Ferry : pareil que Jaurès');
    assert.equal(c.dossier()?.situation.ecoles[1]?.debit, '100');
    c.soumettre({ acte: 'commande', nom: 'corriger', argument: 'ecoles[e3].niveau' });
    c.soumettre({ acte: 'commande', nom: 'copier-ecole', argument: 'e1 niveau debit' });
    const lilas = c.dossier()?.situation.ecoles[2] ?? assert.fail();
    assert.deepEqual([lilas.niveau, lilas.debit, lilas.statut], ['pas-atteint', '100', undefined]);
    c.soumettre({ acte: 'commande', nom: 'corriger', argument: 'ecoles[e3].formations' });
    c.soumettre({ acte: 'commande', nom: 'copier-ecole', argument: 'e1' });
    const toute = c.dossier()?.situation.ecoles[2] ?? assert.fail();
    assert.deepEqual(
      [toute.formations, toute.descriptif],
      ['Avec Réseau Canopé.', undefined],
      'not the pedagogy of another kind',
    );
  });

  it('École Directe is not copied to a school that is not private', () => {
    const c = sixEcoles();
    c.soumettre({ acte: 'commande', nom: 'mettre', argument: 'ecoles[e1].statut', valeur: 'privee' });
    c.soumettre({ acte: 'commande', nom: 'mettre', argument: 'ecoles[e2].statut', valeur: 'publique' });
    c.soumettre({ acte: 'commande', nom: 'mettre', argument: 'ecoles[e1].ent', valeur: 'ecole-directe' });
    c.dire('pareil pour toutes les écoles');
    assert.deepEqual(
      c.dossier()?.situation.ecoles.map((e) => e.ent),
      ['ecole-directe', ...Array.from({ length: 5 }, () => undefined)],
    );
  });

  it('a primaire may take the pedagogy of an élémentaire, not of a maternelle', () => {
    const c = nouvelleConversation();
    c.dire('préparer le dossier de Voiron, 20 classes');
    c.dire('élémentaire Jaurès 8 classes, primaire Ferry 7 classes, maternelle Lilas 4 classes');
    c.dire('Jaurès : domaines : 1, 2. Descriptif : Un journal radio.');
    c.dire('Ferry : comme Jaurès');
    c.dire('Lilas : comme Jaurès');
    assert.deepEqual(
      c.dossier()?.situation.ecoles.map((e) => [e.descriptif, e.domaines?.length]),
      [
        ['Un journal radio.', 2],
        ['Un journal radio.', 2],
        [undefined, undefined],
      ],
    );
  });

  it('undoing says what it changes to the amounts, and the rate that a change moves', () => {
    const c = nouvelleConversation();
    c.dire('Coublevie, 8 classes, une élémentaire pas encore au socle, 1 PAC de 20 tablettes');
    const plat = (t: string) => t.replaceAll('\u00a0', ' ');
    assert.match(
      plat(c.dire('en fait elle a déjà atteint le socle').texte),
      /le taux de subvention passe de 70 % à 50 %.*2 360 € de plus à votre charge/,
    );
    assert.match(plat(c.dire('annuler').texte), /de 50 % à 70 %.*2 360 € de moins à votre charge/);
  });
});
