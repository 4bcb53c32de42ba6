/** Throughputs of the schools (F7): in megabits, or asked. */
import { type Assemblage, type FaitEcole, partout, surChaque } from './faits-assemblage.js';
import { demande, dit, QUESTIONS } from './faits-doutes.js';
import type { Mention } from './faits-mention.js';
import type { DebitLu } from './unites.js';

type Exact = Extract<DebitLu, { readonly kind: 'exact' }>;

const NB = '\u00a0';

/** The open question is about a throughput: a figure without its unit answers it. */
function attendu(c: Assemblage): boolean {
  return c.indice.question?.chemin.endsWith('.debit') === true;
}

/** Both directions were said: what is kept, and that the text does not tell which counts. */
function deuxSens({ mbits, montant }: Exact): { readonly precision?: string } {
  if (montant === null) return {};
  const [bas, haut] = [mbits, montant].map((v) => `${v.replace('.', ',')}${NB}Mb/s`);
  return {
    precision: `Je retiens le débit descendant, ${bas} (${haut} en montant)${NB}: le texte ne dit pas lequel des deux compte.`,
  };
}

export function lireDebit(c: Assemblage, i: number, m: Extract<Mention, { g: 'debit' }>): void {
  const { t } = c;
  const cible = c.cible(i, true);
  const fait = (valeur: string): FaitEcole => ({ sur: 'ecole', champ: 'debit', valeur });
  const lu = m.lu;
  if (lu === null) {
    partout(c, m, cible, 'debit', { sur: 'ecole', champ: 'debit', valeur: 'ne-sait-pas' });
    return;
  }
  const refs = cible.refs.length > 0 ? cible.refs : (cible.choix[0] ?? []);
  if (lu.kind === 'exact' && lu.sens === 'montant')
    c.doutes.push(demande(t, m, 'debit', QUESTIONS.debitMontant(dit(t, m))));
  else if (lu.kind === 'exact' && lu.borne === null && !lu.approximatif && (!lu.sansUnite || attendu(c)))
    partout(c, m, cible, 'debit', { ...fait(lu.mbits), ...deuxSens(lu) });
  else if (lu.kind === 'exact') {
    const titre = `${lu.mbits.replace('.', ',')} Mb/s`;
    c.doutes.push(
      demande(t, m, 'debit', `«\u00a0${dit(t, m)}\u00a0»\u00a0: je peux retenir ${titre}\u00a0?`, [
        { titre, affirmations: surChaque(c, m, refs, fait(lu.mbits)) },
      ]),
    );
  } else if (lu.kind === 'ambigu') {
    c.doutes.push(
      demande(t, m, 'debit', QUESTIONS.octets(dit(t, m)), [
        {
          titre: `${lu.siBits.replace('.', ',')} Mb/s (mégabits)`,
          affirmations: surChaque(c, m, refs, fait(lu.siBits)),
        },
        {
          titre: `Mégaoctets, soit ${lu.siOctets.replace('.', ',')} Mb/s`,
          affirmations: surChaque(c, m, refs, fait(lu.siOctets)),
        },
      ]),
    );
  } else if (lu.kind === 'mention') {
    const chiffre = [c.ms[i - 1], c.ms[i + (c.ms[i + 1]?.g === 'toutes' ? 2 : 1)]].some(
      (x) => x?.g === 'debit' && x.lu?.kind !== 'mention',
    );
    if (!chiffre && lu.technologie !== '4g' && lu.technologie !== '5g')
      c.doutes.push(demande(t, m, 'debit', QUESTIONS.fibre(dit(t, m))));
  } else c.doutes.push(demande(t, m, 'debit', QUESTIONS.debitIllisible));
}
