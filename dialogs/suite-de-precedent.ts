/**
 * « c'est bon pour la date ? » after « on déposera le 20 février », « c'est possible ? » after « ils voudraient un écran de
 * 75 pouces »: a question that names nothing, asked again with the day or the equipment that was just told.
 */
import { dates } from './comprehension/dates.js';
import { nomme } from './comprehension/faits-sauf.js';
import { MATERIELS, ORDINATEURS, TABLETTES } from './comprehension/lexique.js';
import { normalise } from './comprehension/normalise.js';
import type { Fil } from './fil.js';
import { repondreQuestionLibre } from './question-libre.js';
import { dossierCourant } from './suite.js';

const MOTS_MAX = 14;
const OUVRE = '(?:(?:et|mais|du coup|alors|donc|bon|ok|sinon|est-ce que|est ce que) ?,? ?)*';
/** In time, or too late? */
const A_TEMPS =
  /\b(?:trop tard|(?:pour|dans) (?:la|les|le) (?:dates?|delais?|temps|calendrier)|a temps|encore (?:bon|possible|temps)|(?:dans|hors) (?:les )?delais?)\b|^(?:et |alors |donc |du coup )*(?:c'est|ca) (?:bon|ok|passe|va)(?: ou (?:pas|c'est [a-z ]+))?\W*$/u;
const LE_JOUR =
  /(?<![a-z])le (\d{1,2})(?! ?(?:janv|fevr|mars|avril|mai|juin|juil|aout|sept|oct|nov|dec|\/|\d))/u;
/** Allowed, or listed? */
const PERMIS = new RegExp(
  `^${OUVRE}(?:(?:c'est|ce serait|c est|cela est|ca peut etre|est-ce|ce sera|il est|elle est|ils sont) (?:bien |aussi |quand meme )?(?:possible|prevue?s?|autorisee?s?|permise?s?|compris\\w*|incluse?s?|dedans|dans (?:le|la|les) (?:kit|liste|pac)\\w*|faisable|acceptee?s?|eligibles?|ok|bon|au programme)|(?:on|elle|il|nous|j'y|ils) (?:y )?(?:peut|pouvons|peuvent|a droit|ai droit|a le droit|avons droit|avons le droit)|possible|y a droit|c'est dans (?:le|la) (?:kit|pac|liste))(?: (?:dans|pour|avec|par|au|du) (?:le|la|l'|les|ce|ces|un)? ?(?:kit|pac|liste|appel|programme|projet)\\w*)?(?: ?,? (?:en|pour (?:la|l'|une)|a la|a l'|dans (?:la|l')) ?(?:ecole )?(?:maternelle|elementaire|primaire))?\\W*$`,
  'u',
);

/** Answers it with what the message before told; false when it names its own subject, or nothing before gives one. */
export function suivrePrecedent(fil: Fil, texte: string): boolean {
  const { plat } = normalise(texte);
  if (!texte.includes('?') || plat.trim().split(/\s+/u).length > MOTS_MAX) return false;
  const avant = fil.etat.echanges.filter((e) => e.de === 'personne').at(-1)?.texte;
  const complete =
    deLAutreEcole(fil, plat, avant) ?? avecLaDate(plat, avant) ?? avecLeMateriel(fil, plat, avant);
  return complete !== null && repondreQuestionLibre(fil, complete);
}

/** « et pour l'autre école ? » after « combien pour Jaurès ? », of two. */
function deLAutreEcole(fil: Fil, plat: string, avant: string | undefined): string | null {
  if (
    avant === undefined ||
    !/^(?:et |alors |donc )*(?:pour |a )?(?:l'autre|la seconde|la deuxieme)(?: ecole)?[ ?!.]*$/u.test(
      plat.trim(),
    )
  )
    return null;
  const { ecoles } = dossierCourant(fil).situation;
  const dit = normalise(avant).plat;
  const nommees = ecoles.filter((e) => nomme(dit, e.nom));
  const autres = ecoles.filter((e) => !nommees.includes(e));
  const [seule, encore] = autres;
  if (nommees.length !== 1 || seule?.nom === undefined || encore !== undefined) return null;
  return `combien reste-t-il à payer pour ${seule.nom} ?`;
}

function avecLaDate(plat: string, avant: string | undefined): string | null {
  if (!A_TEMPS.test(plat.trim()) || dates(plat).length > 0) return null;
  const jours =
    avant === undefined ? [] : dates(avant).filter((d) => d.precision === 'jour' && d.iso !== null);
  const [jour, autre] = jours;
  const dit = LE_JOUR.exec(plat)?.[1];
  if (jour === undefined || autre !== undefined || /plan|depuis/u.test(normalise(avant ?? '').plat))
    return null;
  if (dit !== undefined && Number(dit) !== Number(jour.iso?.slice(-2))) return null;
  const dite = jour.texte.replace(/^le /iu, '');
  // « c'est trop tard ? »: a plain yes or no to « peut-on ? » would say the contrary.
  if (/trop tard/u.test(plat) && !/encore|bon/u.test(plat)) return `est-ce trop tard le ${dite} ?`;
  return `peut-on déposer le dossier le ${dite} ?`;
}

function avecLeMateriel(fil: Fil, plat: string, avant: string | undefined): string | null {
  if (avant === undefined || !PERMIS.test(plat.trim())) return null;
  const dit = normalise(avant).plat;
  const materiel = nomDuMateriel(dit);
  // « 3 kits de 20 tablettes, c'est possible ? »: of the number of PACs.
  if (
    materiel === null ||
    /(?<![a-z])(?:\d+|deux|trois|quatre|cinq|six) (?:pacs?|kits?|lots?)(?![a-z])/u.test(dit)
  )
    return null;
  const type = typeDe(plat) ?? typeDe(dit) ?? typeDuDossier(fil);
  const ou = type === null ? '' : ` en ${type}`;
  return `${materiel}${ou}, c'est possible ?`;
}

function nomDuMateriel(plat: string): string | null {
  const cites = MATERIELS.flatMap((m) => {
    const trouve = [...plat.matchAll(m.motif)][0];
    return trouve === undefined ? [] : [{ nom: m.nom, longueur: trouve[0].length, debut: trouve.index }];
  });
  const [premier] = cites.sort((a, b) => b.longueur - a.longueur);
  const autres = cites.filter(
    (c) =>
      premier !== undefined &&
      (c.debut >= premier.debut + premier.longueur || c.debut + c.longueur <= premier.debut),
  );
  if (premier !== undefined) return autres.length > 0 ? null : `un ${premier.nom}`;
  if ([...plat.matchAll(ORDINATEURS)].length > 0) return 'des ordinateurs';
  return [...plat.matchAll(TABLETTES)].length > 0 ? 'des tablettes' : null;
}

function typeDe(plat: string): string | null {
  if (/\bmater\w*|\b(?:ps|ms|gs|tps)\b/u.test(plat)) return 'maternelle';
  return /\belem\w*|\b(?:cp|ce1|ce2|cm1|cm2)\b/u.test(plat) ? 'élémentaire' : null;
}

function typeDuDossier(fil: Fil): string | null {
  const types = new Set(dossierCourant(fil).situation.ecoles.map((e) => e.type));
  const [seul] = types;
  if (types.size !== 1) return null;
  return seul === 'maternelle' ? 'maternelle' : seul === 'elementaire' ? 'élémentaire' : null;
}
