/** « 2 écoles : 100 et 8 mégas »: as many throughputs as schools, the unit said once; else which school has which is asked. */
import { demande, dit, QUESTIONS } from './faits-doutes.js';
import type { Affirmation, Lecture } from './faits-types.js';
import type { TexteNormalise } from './normalise.js';

type Debit = Extract<Affirmation, { readonly sur: 'ecole'; readonly champ: 'debit' }>;

/** The numbers before the one that has the unit. */
const LISTE = /(?<![\d.,])(?:\d{1,4} ?(?:,|et|puis|\/) ?)+$/u;

/** The reading with each its own; unchanged where a single throughput is said. */
export function debitsListes(t: TexteNormalise, lus: Lecture): Lecture {
  const debits = lus.affirmations.filter((a): a is Debit => a.sur === 'ecole' && a.champ === 'debit');
  const [premier] = debits;
  if (premier === undefined || debits.some((d) => d.debut !== premier.debut)) return lus;
  const liste = LISTE.exec(t.plat.slice(0, premier.debut))?.[0];
  const valeurs = liste?.match(/\d+/gu);
  if (liste === undefined || valeurs == null || premier.valeur === 'ne-sait-pas') return lus;
  if (!/^\d+ ?m/u.test(t.plat.slice(premier.debut, premier.fin))) return lus;
  const toutes = [...valeurs, premier.valeur];
  const e = { debut: premier.debut - liste.length, fin: premier.fin };
  const sans = lus.affirmations.filter((a) => !debits.some((d) => d === a));
  if (toutes.length === debits.length)
    return {
      ...lus,
      affirmations: [
        ...sans,
        ...debits.map((d, i): Affirmation => ({ ...d, ...e, dit: dit(t, e), valeur: toutes[i] ?? d.valeur })),
      ],
    };
  const doute = demande(t, e, 'debit', QUESTIONS.portee(dit(t, e).trim()));
  return { ...lus, affirmations: sans, doutes: [...lus.doutes, doute] };
}
