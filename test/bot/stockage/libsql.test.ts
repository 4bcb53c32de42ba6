import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Base from 'libsql';
import { describe, it } from 'mocha';
import { ouvrirStockageLibsql } from '../../../bot/stockage/libsql.js';
import { CLE, contratStockage, ecriture } from './contrat.js';

const fichierNeuf = (): string => join(mkdtempSync(join(tmpdir(), 'stockage-')), 'essai.db');

contratStockage('libsql', async () => ouvrirStockageLibsql(fichierNeuf()));

describe('bot/stockage/libsql', () => {
  it('finds everything again after a restart', async () => {
    const fichier = fichierNeuf();
    const avant = ouvrirStockageLibsql(fichier);
    await avant.enregistrer(ecriture({}));
    await avant.fermer();
    const apres = ouvrirStockageLibsql(fichier);
    assert.deepEqual(await apres.lireEtat(CLE), { version: 1, valeur: { n: 1 } });
    await apres.fermer();
  });

  it('refuses a base written by a newer version, and leaves it as it is', async () => {
    const fichier = fichierNeuf();
    await ouvrirStockageLibsql(fichier).fermer();
    const base = new Base(fichier);
    base.exec('PRAGMA user_version = 99');
    base.close();
    assert.throws(() => ouvrirStockageLibsql(fichier), /version plus récente/);
  });

  it('lets two processes of the same base write in turn: the slower one sees a conflict', async () => {
    const fichier = fichierNeuf();
    const un = ouvrirStockageLibsql(fichier);
    const deux = ouvrirStockageLibsql(fichier);
    assert.equal((await un.enregistrer(ecriture({}))).issue, 'enregistre');
    assert.equal((await deux.enregistrer(ecriture({ idActivite: 'b1' }))).issue, 'conflit');
    await un.fermer();
    await deux.fermer();
  });

  it('loses nothing that was acknowledged when the process is killed', async () => {
    const fichier = fichierNeuf();
    const enfant = spawn(process.execPath, [fileURLToPath(new URL('./tueur.js', import.meta.url)), fichier], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let dit = '';
    await new Promise<void>((fini) => {
      enfant.stdout.on('data', (morceau: Buffer) => {
        dit += morceau.toString('utf8');
        if (dit.split('\n').length > 60) enfant.kill('SIGKILL');
      });
      enfant.once('close', () => fini());
    });
    const acquittes = dit.split('\n').filter((ligne) => ligne !== '');
    assert.ok(acquittes.length >= 60, `only ${acquittes.length} writes`);
    const stockage = ouvrirStockageLibsql(fichier);
    const etat = await stockage.lireEtat(CLE);
    assert.ok(etat !== undefined && etat.version >= acquittes.length);
    assert.deepEqual(etat.valeur, { n: etat.version });
    const dernier = acquittes.at(-1);
    assert.deepEqual((await stockage.lireReponses(CLE, `a${dernier}`))?.reponses, [`r${dernier}`]);
    await stockage.fermer();
  });
});
