/** Starts the shell with the test double, configured by the environment as the real one is. */

import { lireConfig } from '../../bot/config.js';
import { arreterProprement, demarrer } from '../../bot/demarrage.js';
import { journalStderr } from '../../bot/journal.js';
import { noyauDouble, rendreDouble } from './double.js';

const service = await demarrer(lireConfig(process.env), {
  noyau: noyauDouble,
  rendre: rendreDouble,
  journal: journalStderr,
});
arreterProprement(service);
console.log(`Ouvrez ${service.adresse}`);
