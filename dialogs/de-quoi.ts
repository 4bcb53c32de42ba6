/** « en fait 3 » when several numbers could be meant: asked, never guessed. */
import { lire } from './dossier/chemins.js';
import type { Modification } from './dossier/dossier.js';
import type { Fil } from './fil.js';
import { questionDuChemin } from './questions/catalogue.js';
import { nomEcoleDansPhrase } from './questions/question.js';
import { dire } from './reponses/boutons.js';
import { dossierCourant } from './suite.js';
import { pluriel } from './textes/typographie.js';
import type { Bouton } from './vues.js';

const CHOIX_MAX = 4;

/**
 * `ecrits`: the numbers written, the last first; `lot`: what was written last. True when the number may be one of several
 * things: the schools just counted, another number written, one still to be told.
 */
export function demanderDeQuoi(
  fil: Fil,
  n: number,
  ecrits: readonly string[],
  lot: readonly Modification[],
): boolean {
  const dossier = dossierCourant(fil);
  const { ecoles } = dossier.situation;
  const dits = lot.map((m) => m.chemin);
  const comptees = lot.filter((m) => /^ecoles\[e\d+\]$/u.test(m.chemin) && m.avant === undefined).length;
  const aDire = ecoles
    .flatMap((e) => (e.pacs ?? []).map((p) => `ecoles[${e.id}].pacs[${p.id}].nombre`))
    .filter((c) => lire(dossier.situation, c) === undefined)
    .slice(0, 1);
  const possibles = ecrits.length === 1 && dits.includes(ecrits[0] ?? '') ? ecrits : [...ecrits, ...aDire];
  const chemins = [...new Set(possibles)]
    .filter((c) => lire(dossier.situation, c) !== n && prendUnNombre(c, n))
    .slice(0, CHOIX_MAX);
  const boutons = chemins.map(
    (chemin): Bouton => ({
      titre: titreDe(fil, chemin, n),
      soumission: { acte: 'commande', nom: 'mettre', argument: chemin, valeur: String(n) },
    }),
  );
  const enEcoles = comptees > 1 && n > 0 && n <= 60 && n !== ecoles.length ? [dire(pluriel(n, 'école'))] : [];
  if (boutons.length + enEcoles.length < 2) return false;
  fil.montrer({
    genre: 'choix',
    titre: `« ${n} » : de quoi s'agit-il ?`,
    blocs: [],
    boutons: [...boutons, ...enEcoles],
  });
  return true;
}

/** Does the question at this path take this number? */
export function prendUnNombre(chemin: string | undefined, n: number): boolean {
  const type = chemin === undefined ? undefined : questionDuChemin(chemin)?.type;
  const lu = type?.lireValeur(String(n)) ?? type?.lireValeur(n) ?? null;
  return lu !== null && 'valeur' in lu && typeof lu.valeur === 'number';
}

/** « 3 classes dans la commune », « Appareils par PAC : 10 (l'école élémentaire) ». */
function titreDe(fil: Fil, chemin: string, n: number): string {
  const dossier = dossierCourant(fil);
  const question = questionDuChemin(chemin);
  const dit = question?.type.dire(n) ?? String(n);
  const ecole = dossier.situation.ecoles.find((e) => chemin.startsWith(`ecoles[${e.id}]`));
  if (chemin === 'commune.classes') return `${dit} dans la commune`;
  const quoi = `${question?.libelle ?? ''} : ${dit}`;
  return ecole === undefined ? quoi : `${quoi} (${nomEcoleDansPhrase(ecole, dossier.situation.ecoles)})`;
}
