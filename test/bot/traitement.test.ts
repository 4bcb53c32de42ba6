import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { creerFile } from '../../bot/file.js';
import type { Journal } from '../../bot/journal.js';
import type { Noyau } from '../../bot/noyau.js';
import { ouvrirStockageLibsql } from '../../bot/stockage/libsql.js';
import type { Stockage } from '../../bot/stockage/port.js';
import { creerTraitement, type Entree, type Traiter } from '../../bot/traitement.js';
import { ETAT_INITIAL } from '../../dialogs/etat.js';
import type { Evenement } from '../../dialogs/evenement.js';
import { noyauDouble } from './double.js';

type Banc = { readonly stockage: Stockage; readonly traiter: Traiter; readonly lignes: string[] };

const banc = (noyau: Noyau = noyauDouble, modifier = (s: Stockage): Stockage => s): Banc => {
  const stockage = modifier(ouvrirStockageLibsql(join(mkdtempSync(join(tmpdir(), 'tour-')), 'essai.db')));
  const lignes: string[] = [];
  const journal: Journal = (evenement, details) => lignes.push(JSON.stringify({ evenement, ...details }));
  const traiter = creerTraitement({
    noyau,
    stockage,
    file: creerFile(3),
    journal,
    maintenant: () => new Date('2023-01-10T10:00:00Z'),
    jour: () => '2023-01-10',
    contacts: {},
  });
  return { stockage, traiter, lignes };
};

const CLE = { personne: 'p', conversation: 'c' };
let compteur = 0;
const entree = (evenement: Evenement, idActivite = `a${++compteur}`): Entree => ({
  cle: CLE,
  idActivite,
  canal: 'web',
  evenement,
});
const dire = (texte: string, id?: string): Entree => entree({ type: 'texte', texte }, id);
const textes = (rendu: Awaited<ReturnType<Traiter>>): readonly (string | undefined)[] =>
  rendu.reponses.map(({ texte }) => texte);

describe('bot/traitement', () => {
  it('keeps the state from one turn to the next', async () => {
    const { traiter } = banc();
    assert.deepEqual(textes(await traiter(dire('un'))), ['1 : un']);
    assert.deepEqual(textes(await traiter(dire('deux'))), ['2 : deux']);
  });

  it('treats an activity delivered twice once, and sends the same replies again', async () => {
    const { traiter } = banc();
    const premiere = await traiter(dire('un', 'x'));
    const seconde = await traiter(dire('un', 'x'));
    assert.deepEqual(seconde.reponses, premiere.reponses);
    assert.equal(seconde.deja, true);
    assert.deepEqual(textes(await traiter(dire('deux'))), ['2 : deux']);
  });

  it('runs one turn at a time, in order', async () => {
    const { traiter } = banc();
    const rendus = await Promise.all(['a', 'b', 'c'].map((texte) => traiter(dire(texte))));
    assert.deepEqual(rendus.flatMap(textes), ['1 : a', '2 : b', '3 : c']);
  });

  it('says so when messages come faster than it can treat them', async () => {
    const { traiter } = banc();
    const rendus = await Promise.all(['a', 'b', 'c', 'd'].map((texte) => traiter(dire(texte))));
    assert.match(rendus.flatMap(textes)[3] ?? '', /plus vite/);
  });

  it('apologises in French on an internal error: no stack, state untouched, nothing typed in the log', async () => {
    const { traiter, lignes, stockage } = banc();
    await traiter(dire('un'));
    const avant = await stockage.lireEtat(CLE);
    const rendu = await traiter(dire('panne chez Madame Dupont'));
    const [texte = ''] = textes(rendu);
    assert.match(texte ?? '', /^Pardon, une erreur/);
    assert.doesNotMatch(texte ?? '', /Error|at |Dupont/);
    const incident = /l’incident (\w+)/.exec(texte ?? '')?.[1] ?? 'absent';
    assert.ok(lignes.some((ligne) => ligne.includes(incident)));
    assert.ok(lignes.every((ligne) => !ligne.includes('Dupont')));
    assert.deepEqual(await stockage.lireEtat(CLE), avant);
    assert.deepEqual(textes(await traiter(dire('deux'))), ['2 : deux']);
  });

  it('replays the turn on what someone else wrote meanwhile', async () => {
    let gener = true;
    const { traiter, lignes } = banc(noyauDouble, (s) => ({
      ...s,
      enregistrer: async (e) => {
        if (gener) {
          gener = false;
          await s.enregistrer({ ...e, idActivite: 'autre', etat: { ...ETAT_INITIAL, echecs: 40 } });
        }
        return s.enregistrer(e);
      },
    }));
    assert.deepEqual(textes(await traiter(dire('un'))), ['41 : un']);
    assert.ok(lignes.some((ligne) => ligne.includes('conflit')));
  });

  it('stores a dossier that the turn opened, owned by the person, and its later changes', async () => {
    const { traiter, stockage } = banc();
    await traiter(dire('dossier'));
    await traiter(dire('modifier'));
    const [lu, ...autres] = await stockage.lireDossiers('p');
    assert.equal(autres.length, 0);
    assert.equal(lu?.version, 2);
    assert.deepEqual(lu?.droits, { role: 'proprietaire' });
    assert.equal((lu?.valeur as { campagne: string } | undefined)?.campagne, 'modifiee');
  });

  it('refuses a dossier that the person was not given', async () => {
    const { traiter, stockage } = banc({
      ...noyauDouble,
      tour: (etat, evenement, contexte) => {
        const rendu = noyauDouble.tour(etat, { type: 'texte', texte: 'dossier' }, contexte);
        return evenement.type === 'texte' && evenement.texte === 'voler'
          ? { ...rendu, dossiers: rendu.dossiers.map((d) => ({ ...d, id: 'd-autrui' })) }
          : rendu;
      },
    });
    assert.match(textes(await traiter(dire('voler')))[0] ?? '', /^Pardon/);
    assert.deepEqual(await stockage.lireDossiers('p'), []);
  });

  it('answers a demande within the turn, and erases the person', async () => {
    const { traiter, stockage } = banc();
    await traiter(dire('dossier'));
    const rendu = await traiter(dire('supprimer'));
    assert.deepEqual(textes(rendu), ['2 : supprimer', 'resultat supprimer-donnees']);
    assert.equal(rendu.efface, true);
    assert.deepEqual(await stockage.lireDossiers('p'), []);
  });

  it('stops a core that never ends asking', async () => {
    const { traiter, stockage } = banc({
      ...noyauDouble,
      tour: (...args) => ({ ...noyauDouble.tour(...args), demandes: [{ type: 'quitter-poste' }] }),
    });
    assert.match(textes(await traiter(dire('un')))[0] ?? '', /^Pardon/);
    assert.equal(await stockage.lireEtat(CLE), undefined);
  });

  it('starts afresh on a state that it cannot read, and keeps the stored value aside', async () => {
    const { traiter, stockage } = banc();
    await stockage.enregistrer({
      cle: CLE,
      idActivite: 'vieux',
      instant: '',
      versionLue: 0,
      etat: { version: 99 },
      dossiers: [],
      reponses: [],
      envois: [],
      apresPosition: 0,
      effacerPersonne: false,
    });
    assert.deepEqual(textes(await traiter(dire('un'))), ['1 : un']);
    assert.equal((await stockage.lireEtat(CLE))?.version, 2);
  });

  it('puts what must be sent elsewhere in the outbox, in the same commit', async () => {
    const { traiter, stockage } = banc();
    await traiter(dire('envoyer'));
    assert.deepEqual(
      (await stockage.envoisEnAttente(5)).map(({ cle }) => cle),
      ['envoi-1'],
    );
  });
});
