import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { exporterDonnees } from '../../dialogs/dossier/import.js';
import { nouvelleConversation } from './conversation.js';

const plat = (t: string): string => t.replaceAll('\u00a0', ' ').replaceAll('\\', '');

describe('exports and import in the conversation', () => {
  const prete = () => {
    const c = nouvelleConversation();
    c.dire('Voiron, 14 classes');
    c.dire(
      'une école élémentaire Jaurès de 5 classes, socle pas encore atteint, 1 PAC de 20 tablettes et 2 VPI',
    );
    return c;
  };

  it('asks the shell for the files, typed or clicked', () => {
    const c = prete();
    assert.deepEqual(c.dire('exporter').demandes, [
      { type: 'export', dossier: c.dossier()?.id, formats: ['docx', 'html', 'json', 'prix'] },
    ]);
    assert.equal(c.soumettre({ acte: 'commande', nom: 'exporter' }).demandes.length, 1);
    assert.equal(c.dire('télécharger le document').demandes.length, 1);
  });

  it('says F6 with the links, and gives the whole text in the chat', () => {
    const c = prete();
    const lien = { format: 'docx' as const, adresse: 'http://localhost:1/documents/x', nomFichier: 'x.docx' };
    const rendu = c.envoyer({
      type: 'resultat',
      resultat: { type: 'export', liens: [lien], fichiers: [], expireLe: '2023-01-23T09:00:00.000Z' },
    });
    assert.match(plat(rendu.texte), /Un seul dossier par commune/);
    assert.match(plat(rendu.texte), /23 janvier 2023/);
    const texte = plat(c.dire('exporter en texte').texte);
    for (const partie of ['Synthèse', 'Plan de financement', 'Jaurès', '11 800 €'])
      assert.ok(texte.includes(partie), partie);
    const sans = c.envoyer({ type: 'resultat', resultat: { type: 'impossible', demande: 'export' } });
    assert.match(plat(sans.texte), /adresse publique/);
    assert.match(plat(sans.texte), /Plan de financement/);
  });

  it('restores a file as a new dossier, sent or pasted; nothing existing is touched', () => {
    const c = prete();
    const avant = c.dossier();
    assert.ok(avant);
    const fichier = exporterDonnees(avant);
    const copie = JSON.stringify(avant);
    const rendu = c.envoyer({ type: 'fichier', nom: 'dossier.json', contenu: fichier });
    assert.match(plat(rendu.texte), /repris du fichier : Voiron/);
    const apres = c.dossier();
    assert.notEqual(apres?.id, avant.id);
    assert.deepEqual(apres?.situation, avant.situation);
    assert.equal(JSON.stringify(c.dossiers.get(avant.id)), copie);
    c.dire('ajouter une école');
    assert.deepEqual(
      c.dossier()?.situation.ecoles.map((e) => e.id),
      ['e1', 'e2'],
      'ids go on from the file',
    );

    const autre = nouvelleConversation({ auteur: 'autre' });
    autre.dire(fichier);
    assert.deepEqual(autre.dossier()?.situation, avant.situation);
  });

  it('refuses a damaged or foreign file with its reason', () => {
    const c = prete();
    const avant = c.dossier();
    assert.ok(avant);
    const abime = exporterDonnees(avant).replace('"classes": 14', '"classes": 15');
    for (const [contenu, motif] of [
      [abime, /abîmé/],
      ['{"bonjour": 1}', /ne vient pas de cet assistant/],
      ['pas du json', /pas lisible/],
      ['', /vide/],
    ] as const) {
      const rendu = c.envoyer({ type: 'fichier', nom: 'f.json', contenu });
      assert.match(plat(rendu.texte), motif);
      assert.equal(c.dossier()?.id, avant.id);
      assert.equal(c.dossiers.size, 1);
    }
  });

  it('lists what has no price, and says what a first quote changes', () => {
    const c = prete();
    const demande = c.dire('demande de prix');
    assert.match(plat(demande.texte), /2 vidéoprojecteurs interactifs/);
    assert.match(plat(demande.texte), /Bonjour,/);
    assert.deepEqual(
      demande.demandes.map((d) => d.type),
      ['export'],
    );
    const apres = plat(c.dire('devis VPI 2 000 € HT').texte);
    assert.match(apres, /2 000 € HT/);
    assert.match(apres, /Ce que cela change/);
    // 2 × 2 000 € at 70 %.
    assert.match(apres, /2 800 € de plus/);
    assert.doesNotMatch(plat(c.dire('demande de prix').texte), /2 vidéoprojecteurs interactifs/);
  });
});

describe('another draft, intercommunal groupings', () => {
  it('offers the first draft of the same commune', () => {
    const c = nouvelleConversation();
    c.dire('Voiron, 14 classes');
    const premier = c.etat.dossier;
    c.dire('recommencer');
    c.dire('oui');
    const rendu = c.dire('Voiron, 12 classes');
    assert.match(plat(rendu.texte), /Vous avez déjà un dossier pour Voiron/);
    c.cliquer('Reprendre le premier');
    assert.equal(c.etat.dossier, premier);
    assert.equal(c.dossier()?.situation.commune.classes, 14);
  });

  it('tells that the text is silent on an RPI', () => {
    for (const phrase of ['nous sommes un RPI', 'un RPI peut-il candidater ?']) {
      const rendu = plat(nouvelleConversation().dire(phrase).texte);
      assert.match(rendu, /ne (le )?précise pas|ne dit (rien|pas)|ne parle pas|ne prévoit pas/, rendu);
    }
  });

  it('says that there is one dossier per commune when the dossier starts after an estimate', () => {
    const c = nouvelleConversation();
    c.dire('Voiron, 14 classes');
    assert.match(plat(c.soumettre({ acte: 'commande', nom: 'dossier' }).texte), /un seul par commune/);
  });
});
