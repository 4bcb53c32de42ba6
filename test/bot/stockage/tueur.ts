/** Child of the kill test: writes turns without end and says each one once it is acknowledged. */
import { ouvrirStockageLibsql } from '../../../bot/stockage/libsql.js';
import { ecriture } from './contrat.js';

const stockage = ouvrirStockageLibsql(process.argv[2] ?? '');
for (let n = 1; ; n += 1) {
  await stockage.enregistrer(
    ecriture({ idActivite: `a${n}`, versionLue: n - 1, etat: { n }, reponses: [`r${n}`] }),
  );
  process.stdout.write(`${n}\n`);
}
