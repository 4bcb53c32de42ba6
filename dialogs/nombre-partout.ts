/** « 20 partout », « 20 par PAC »: the number of devices of the PACs that have none yet. */
import { CAMPAGNE_PAR_DEFAUT } from '../rules/index.js';
import { normalise } from './comprehension/normalise.js';
import { noter } from './ecrire-reponses.js';
import type { Fil } from './fil.js';

const PARTOUT =
  /^(?:(?:et|oui|ok|bon|alors),? )*(\d{1,2})(?: (?:tablettes?|ordis?|ordinateurs?|appareils?))? (?:partout|par (?:pac|kit|lot)|dans (?:chaque|tous|chacun)[a-z ]{0,12}|chacun|(?:a )?chaque(?: fois| pac| kit)?|pour (?:chaque|tous|toutes|les deux|chacun)[a-z ]{0,10}|a chaque fois)[ .!]*$/u;

/** True when some PAC took the number. */
export function direNombrePartout(fil: Fil, texte: string): boolean {
  const n = Number(PARTOUT.exec(normalise(texte).plat.trim())?.[1]);
  const ligne = CAMPAGNE_PAR_DEFAUT.kits.elementaire.lignes.find((l) => l.article === 'tablettes');
  if (!(n >= (ligne?.min ?? 1) && n <= (ligne?.max ?? 0))) return false;
  const changements = (fil.dossier()?.situation.ecoles ?? []).flatMap((e) =>
    (e.pacs ?? [])
      .filter((p) => p.nombre === undefined && p.devis === undefined)
      .map((p) => ({ chemin: `ecoles[${e.id}].pacs[${p.id}].nombre`, apres: n })),
  );
  return changements.length > 0 && noter(fil, changements);
}
