/** From « bonjour » to the Word file: at most 15 messages and submissions for a one-school commune, and the file is complete. */
import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { describe, it } from 'mocha';
import { fichierDe } from '../../../bot/export/fichiers.js';
import { type Conversation, type Echange, nouvelleConversation } from '../../dialogs/conversation.js';

const MAX = 15;

/** The text of the Word file that the person gets, a line a paragraph. */
async function docx(c: Conversation, dernier: Echange): Promise<string> {
  const demande = dernier.demandes.find((d) => d.type === 'export');
  assert.ok(demande?.type === 'export' && demande.formats.includes('docx'), 'the file is offered');
  const { contenu } = await fichierDe(c.dossier() ?? assert.fail(), c.droits, 'docx', {
    jour: c.jour,
    contacts: {},
  });
  return strFromU8(unzipSync(new Uint8Array(contenu))['word/document.xml'] ?? new Uint8Array())
    .replaceAll(/<w:instrText.*?<\/w:instrText>/gsu, '')
    .replaceAll(/<\/w:p>/gu, '\n')
    .replaceAll(/<[^>]+>/gu, '')
    .replaceAll('&apos;', "'")
    .replaceAll('\u00a0', ' ');
}

/** Every piece of the call, what was said, the money, and nothing left to fill but the one advised text. */
function assertComplet(texte: string): void {
  for (const morceau of [
    'Dossier de candidature : Coublevie',
    'Table des matières',
    'Toutes les pièces que le texte demande sont dans ce document.',
    'Les Tilleuls',
    'Socle 1 : les langages pour penser et communiquer',
    "Les élèves produisent des écrits et s'enregistrent.",
    'Créer avec les tablettes, avec Réseau Canopé.',
    'Un atelier des familles avec la Petite Poussée.',
    '20 tablettes',
    '11 800 €',
    '8 260 €',
    '3 540 €',
    '100 Mb/s',
    'Abonnement à un ENT pour trois ans',
    'Aucun plan d’équipement préalable',
    'Zone rurale isolée',
    'Mme Durand, secrétaire de mairie',
    '17 février 2023',
    'Annexe : sources',
    'Signature',
  ])
    assert.ok(texte.includes(morceau), morceau);
  assert.deepEqual(
    texte.split('\n').filter((l) => /compléter/i.test(l) && !/dynamique du territoire/i.test(l)),
    ['à compléter'],
    'the only state left « à compléter » is that of the advised text',
  );
}

describe('from « bonjour » to the Word file', () => {
  it('in words', async () => {
    const c = nouvelleConversation();
    const messages = [
      'bonjour',
      'je prépare le dossier de Coublevie, nous avons 8 classes',
      'école élémentaire publique Les Tilleuls, 5 classes, elle n’a pas encore atteint le socle',
      '1 PAC de 20 tablettes',
      'la fibre à 100 Mb/s, et le wifi partout',
      'ENT : oui',
      "Domaines : 1 et 2. Descriptif : Les élèves produisent des écrits et s'enregistrent. Formations : Créer avec les tablettes, avec Réseau Canopé. Parentalité : Un atelier des familles avec la Petite Poussée.",
      'jamais de plan, zone rurale isolée',
      'dynamiques : inclusion',
      'contact : Mme Durand, secrétaire de mairie',
      'télécharger le document',
    ];
    let dernier: Echange | undefined;
    for (const m of messages) dernier = c.dire(m);
    assert.ok(messages.length <= MAX);
    assertComplet(await docx(c, dernier ?? assert.fail()));
  });

  it('by clicks and forms', async () => {
    const c = nouvelleConversation();
    let echanges = 0;
    let dernier: Echange = c.envoyer({ type: 'arrivee' });
    const faire = (e: Echange): void => {
      echanges += 1;
      dernier = e;
    };
    const remplir = (valeurs: Readonly<Record<string, string>>): void => {
      const saisie = dernier.reponses.findLast((r) => r.vue?.saisie !== undefined)?.vue?.saisie;
      assert.ok(saisie?.type === 'formulaire', `a form: ${dernier.texte}`);
      const champs = saisie.champs.flatMap(({ cle }) => {
        const nom = Object.keys(valeurs).find((n) => cle.endsWith(`.${n}`));
        assert.ok(nom !== undefined, cle);
        return [[cle, valeurs[nom]]];
      });
      faire(c.soumettre({ ...saisie.soumettre.soumission, ...Object.fromEntries(champs) }));
    };
    faire(c.dire('bonjour'));
    faire(c.cliquer('Préparer le dossier'));
    faire(c.dire('Coublevie'));
    faire(c.dire('8'));
    faire(c.cliquer('1'));
    remplir({
      nom: 'Les Tilleuls',
      type: 'elementaire',
      statut: 'publique',
      classes: '5',
      niveau: 'pas-atteint',
    });
    faire(c.cliquer('1'));
    faire(c.cliquer('Tablettes'));
    faire(c.cliquer('20'));
    remplir({ debit: '100 Mb/s', wifi: 'complet', ent: 'ent-sdet' });
    remplir({
      domaines: 'socle-1,socle-2',
      descriptif: "Les élèves produisent des écrits et s'enregistrent.",
      formations: 'Créer avec les tablettes, avec Réseau Canopé.',
      parentalite: 'Un atelier des familles avec la Petite Poussée.',
    });
    remplir({
      planAnterieur: 'jamais',
      fragilites: 'rural-isole',
      dynamiques: 'inclusion',
      contact: 'Mme Durand, secrétaire de mairie',
    });
    faire(c.cliquer('Télécharger le document'));
    assert.ok(echanges <= MAX, `${echanges} exchanges`);
    assertComplet(await docx(c, dernier));
  });
});
