/** The schools of the dossier that words name: by their name, as they are shown, by their rank or by their kind. */
import type { Ecole } from '../rules/index.js';
import { nomme } from './comprehension/faits-sauf.js';
import { normalise } from './comprehension/normalise.js';
import { nomEcole } from './questions/question.js';

const GENRES = [
  { type: 'maternelle', motif: /(?<![a-z])mat(?:er)?(?:nelles?)?(?![a-z])/u },
  { type: 'elementaire', motif: /(?<![a-z])elem(?:entaires?)?(?![a-z])/u },
  { type: 'primaire', motif: /(?<![a-z])primaires?(?![a-z])/u },
] as const;
const RANGS = [
  /(?<![a-z])(?:premiere|1 ?(?:ere|re)) ecole(?![a-z])|^(?:la )?(?:premiere|1 ?(?:ere|re))$/u,
  /(?<![a-z])(?:deuxieme|seconde|2 ?(?:eme|e|nde)) ecole(?![a-z])|^(?:la )?(?:deuxieme|seconde|2 ?(?:eme|e))$/u,
  /(?<![a-z])(?:troisieme|3 ?(?:eme|e)) ecole(?![a-z])|^(?:la )?(?:troisieme|3 ?(?:eme|e))$/u,
];

const enMots = (texte: string): string =>
  normalise(texte)
    .plat.replace(/[^a-z0-9']+/gu, ' ')
    .trim();

/** In the order of the words; empty when they name none. A kind stands for all its schools, unless one of them is named. */
export function ecolesDites(ecoles: readonly Ecole[], texte: string): readonly Ecole[] {
  const plat = enMots(texte);
  const trouvees: { readonly ou: number; readonly ecole: Ecole }[] = [];
  const noter = (ou: number, ecole: Ecole): void => {
    if (ou >= 0 && !trouvees.some((x) => x.ecole === ecole)) trouvees.push({ ou, ecole });
  };
  for (const ecole of ecoles) {
    if (nomme(plat, ecole.nom)) noter(rangDuNom(plat, ecole.nom ?? ''), ecole);
    else if (ecole.nom === undefined) noter(rangDuTitre(plat, nomEcole(ecole, ecoles)), ecole);
  }
  if (trouvees.length === 0) {
    for (const [i, motif] of RANGS.entries()) {
      const ecole = ecoles[i];
      const ou = plat.search(motif);
      if (ecole !== undefined) noter(ou, ecole);
    }
  }
  if (trouvees.length === 0) {
    for (const { type, motif } of GENRES) {
      const ou = plat.search(motif);
      for (const ecole of ecoles) if (ecole.type === type) noter(ou, ecole);
    }
  }
  return trouvees.sort((a, b) => a.ou - b.ou).map((x) => x.ecole);
}

function rangDuNom(plat: string, nom: string): number {
  const mots = enMots(nom).replace(/^(?:ecole |le |la |les |l'|de la |de l'|des |du |de )+/u, '');
  return plat.indexOf(mots);
}

/** « élémentaire 2 », « l'école 3 ». */
function rangDuTitre(plat: string, titre: string): number {
  const mots = enMots(titre);
  if (!/\d$/u.test(mots)) return -1;
  const court = mots.replace(/^ecole (?=[a-z])/u, '');
  return new RegExp(`(?<![a-z0-9])${court}(?![a-z0-9])`, 'u').exec(plat)?.index ?? -1;
}
