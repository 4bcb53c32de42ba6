/** The commune's number of classes that an open doubt is about: « 14 classes en tout ? », « 13 ou 14 ? ». */
import type { Affirmation } from './comprehension/faits-types.js';
import type { Fil } from './fil.js';
import type { Donnees } from './reponses/donnees.js';

/** What a ceiling is computed with while it is not settled: the one number, or both of them; nothing when no doubt is open. */
export function classesEnAttente({ etat }: Fil): Pick<Donnees, 'classes' | 'classesMax'> {
  const ouvert = etat.attente?.type === 'doute' ? [etat.attente] : [];
  const doutes = [...ouvert, ...(etat.suspendus ?? []).map((s) => s.doute).reverse()];
  for (const { choix } of doutes) {
    const dites = choix.flatMap((c) =>
      (c.affirmations as unknown as readonly Affirmation[]).flatMap((a) =>
        a.sur === 'commune' && a.champ === 'classes' && typeof a.valeur === 'number' ? [a.valeur] : [],
      ),
    );
    const [min, max] = [Math.min(...dites), Math.max(...dites)];
    if (dites.length === 0) continue;
    return min === max ? { classes: min } : { classes: min, classesMax: max };
  }
  return {};
}
