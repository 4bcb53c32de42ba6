/** The commune's number of classes that an open doubt is about: « 14 classes en tout ? », « 13 ou 14 ? ». */
import { lireFaits } from './comprehension/faits.js';
import type { Affirmation } from './comprehension/faits-types.js';
import { normalise } from './comprehension/normalise.js';
import type { Fil } from './fil.js';
import type { Donnees } from './reponses/donnees.js';

/** « … et 5 en maternelle », after « 8 classes en élémentaire » whose total is being asked: the two messages are one. */
export function avecLeDebut({ etat }: Fil, texte: string): string {
  if (
    etat.attente?.type !== 'doute' ||
    !/^(?:et|plus|puis|\+|ainsi que)(?![a-z])/u.test(normalise(texte).plat.trim())
  )
    return texte;
  const [connu, autre] = totaux(etat.attente.choix as unknown as Choix);
  const avant = etat.echanges.findLast((e) => e.de === 'personne')?.texte;
  if (connu === undefined || autre !== undefined || avant === undefined) return texte;
  const entier = `${avant.replace(/[ .!]+$/u, '')} ${texte.trim()}`;
  const lus = lireFaits(entier, { ecoles: [] }).doutes.flatMap((d) => totaux(d.choix));
  return lus.some((n) => n > connu) ? entier : texte;
}

type Choix = readonly { readonly affirmations: readonly Affirmation[] }[];

function totaux(choix: Choix): readonly number[] {
  return choix.flatMap((c) =>
    c.affirmations.flatMap((a) =>
      a.sur === 'commune' && a.champ === 'classes' && typeof a.valeur === 'number' ? [a.valeur] : [],
    ),
  );
}

/** What a ceiling is computed with while it is not settled: the one number, or both of them; nothing when no doubt is open. */
export function classesEnAttente({ etat }: Fil): Pick<Donnees, 'classes' | 'classesMax'> {
  const ouvert = etat.attente?.type === 'doute' ? [etat.attente] : [];
  const doutes = [...ouvert, ...(etat.suspendus ?? []).map((s) => s.doute).reverse()];
  for (const { choix } of doutes) {
    const dites = totaux(choix as unknown as Choix);
    const [min, max] = [Math.min(...dites), Math.max(...dites)];
    if (dites.length === 0) continue;
    return min === max ? { classes: min } : { classes: min, classesMax: max };
  }
  return {};
}
