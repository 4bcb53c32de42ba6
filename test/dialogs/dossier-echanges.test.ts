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
});
