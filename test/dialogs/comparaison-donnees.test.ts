import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { exporterDonnees } from '../../dialogs/dossier/import.js';
import { CAMPAGNE_PAR_DEFAUT, type TablePrix } from '../../rules/index.js';
import { type Conversation, nouvelleConversation } from './conversation.js';

const VPI: TablePrix = {
  prix: { vpi: { montant: '1990', origine: 'Marché du Département, lot 2', date: '2023-01-10' } },
};
const plat = (t: string): string => t.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll('\\', '');

describe('prices and data that changed since the dossier was seen', () => {
  const commencer = (prix?: TablePrix): Conversation => {
    const c = nouvelleConversation(prix === undefined ? {} : { prix });
    c.dire('Voiron, 14 classes');
    c.dire('une école élémentaire Jaurès, socle pas encore atteint, 1 PAC de 20 tablettes et 2 VPI');
    return c;
  };
  /** The same person and dossiers, in a service whose prices are these. */
  const revenir = (c: Conversation, prix?: TablePrix): Conversation => {
    const suite = nouvelleConversation({ dossiers: c.dossiers, ...(prix !== undefined && { prix }) });
    suite.etat = c.etat;
    return suite;
  };

  it('a dossier is pinned to the data and prices under which it was opened', () => {
    assert.equal(commencer().dossier()?.donnees, CAMPAGNE_PAR_DEFAUT.version);
    assert.deepEqual(commencer(VPI).dossier()?.prix, VPI);
  });

  it('says which prices changed, where the new ones come from and what it changes; once', () => {
    const c = revenir(commencer(), VPI);
    const dit = plat(c.dire('récapitulatif').texte);
    assert.match(
      dit,
      /1 vidéoprojecteur interactif : prix inconnu → 1 990 € HT \(Marché du Département, lot 2, 10 janvier 2023\)/,
    );
    // 2 × 1 990 = 3 980: 70 % of it is 2 786, 1 194 is left.
    assert.match(dit, /subvention : 8 260 €.* → 11 046 €.*\(2 786 € de plus\)/);
    assert.match(dit, /reste à payer : .*3 540 €.* → .*4 734 €.*\(1 194 € de plus à votre charge\)/);
    assert.doesNotMatch(plat(c.dire('récapitulatif').texte), /prix ont changé/);
    assert.match(
      plat(revenir(c).dire('bonjour').texte),
      /1 vidéoprojecteur interactif : 1 990 € HT → prix inconnu/,
      'a price that is gone is said too, never kept',
    );
  });

  it('says nothing when what changed is not in the dossier, or a quote stands before it', () => {
    const eni: TablePrix = {
      prix: { 'eni-86': { montant: '3000', origine: 'Marché', date: '2023-01-10' } },
    };
    const c = revenir(commencer(), eni);
    assert.doesNotMatch(plat(c.dire('récapitulatif').texte), /prix ont changé/);
    const devis = commencer();
    devis.dire('devis VPI 2 000 € HT');
    assert.doesNotMatch(plat(revenir(devis, VPI).dire('récapitulatif').texte), /prix ont changé/);
  });

  it('says that the data of the call were updated', () => {
    const c = commencer();
    const dossier = c.dossier();
    assert.ok(dossier !== undefined);
    c.dossiers.set(dossier.id, { ...dossier, donnees: '0' });
    assert.match(plat(c.dire('récapitulatif').texte), /données de l’appel .* mises à jour/);
    assert.doesNotMatch(plat(c.dire('récapitulatif').texte), /mises à jour/);
  });

  it('a teacher changes nothing of it', () => {
    const c = revenir(commencer(), VPI);
    c.droits = { role: 'ecole', ecole: 'e1' };
    assert.doesNotMatch(plat(c.dire('récapitulatif').texte), /prix ont changé/);
  });

  it('a data file made under other prices says the difference when it is taken back', () => {
    const dossier = commencer().dossier();
    assert.ok(dossier !== undefined);
    const c = nouvelleConversation({ prix: VPI, auteur: 'autre' });
    const dit = plat(c.envoyer({ type: 'fichier', nom: 'x.json', contenu: exporterDonnees(dossier) }).texte);
    assert.match(dit, /prix inconnu → 1 990 € HT/);
    assert.doesNotMatch(plat(c.dire('récapitulatif').texte), /prix ont changé/);
  });
});
