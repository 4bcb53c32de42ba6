/** « ajoute un PAC de 20 ordinateurs à Malraux », « enlève le PAC de la maternelle », « et si on en ajoutait un ? ». */
import type { Ecole, Pac } from '../rules/index.js';
import { lireFaits } from './comprehension/faits.js';
import { nomme } from './comprehension/faits-sauf.js';
import { nombres } from './comprehension/nombres.js';
import { normalise } from './comprehension/normalise.js';
import type { Changement } from './dossier/ecriture.js';
import { noter } from './ecrire-reponses.js';
import type { Fil } from './fil.js';
import { pacsAuNombreDe } from './questions/ecole.js';
import { nomEcoleDansPhrase } from './questions/question.js';
import { dire } from './reponses/boutons.js';
import { dossierCourant } from './suite.js';
import { montrerVariante } from './variante.js';

const DEBUT =
  '^(?:(?:et|ok|oui|non|finalement|alors|en fait|bon|du coup|puis|svp),? )*(?:(?:peux[- ]tu|tu peux|vous pouvez|pouvez[- ]vous|je veux|on veut|je voudrais|on voudrait|il faut|on va|je vais) )?(?:en )?';
const NOMBRE = '(?<n>un|une|1|deux|2|trois|3|quatre|4|le|les|tous les|l)';
const SI = '(?<si>si (?:on|nous|je) )?';
const AJOUT = new RegExp(
  `${DEBUT}${SI}(?:r?ajout(?:e[rz]?|ait|ais|ions|ons)) (?:encore )?${NOMBRE}(?:'| )(?:autres? )?(?:pac|kit)s?(?![a-z])(?<reste>.*)$`,
  'u',
);
const DE_PLUS = new RegExp(
  `${DEBUT}${SI}(?:(?:on )?(?:met|prend|prenait|mettait|demande) )?${NOMBRE} (?:autres? )?(?:pac|kit)s?(?<avant> [^.?!]{0,40})? (?:de plus|en plus|supplementaires?)(?![a-z])(?<reste>.*)$`,
  'u',
);
const RETRAIT = new RegExp(
  `${DEBUT}${SI}(?:enlev(?:e[rz]?|ait|ais)|retir(?:e[rz]?|ait|ais)|supprim(?:e[rz]?|ait|ais)|ot(?:e[rz]?|ait)) ${NOMBRE}(?:'| )(?:autres? )?(?:pac|kit)s?(?![a-z])(?<reste>.*)$`,
  'u',
);

/** « finalement on n'en veut que 2 », « en fait on en prend 3 »: so many PACs, where PACs were what was told. */
const EN_PRENDRE =
  /^(?:.{0,40}(?<![a-z]))?(?:n'|ne )?en (?:veut|veulent|voulons|prend|prendra|prendrait|prenons|demande|demandera|demandons|fait|fera|garde|gardera|finance|financera|achete|commande) (?:plus )?(?:que |seulement |finalement )?(?<n>\d{1,2}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)(?: seulement| finalement| en tout| au final)?$/u;
const REVIENT =
  /(?<![a-z])(?:finalement|en fait|au final|plutot|tout compte fait|non|pardon|que|plus)(?![a-z])/u;

/** Of the only school that has PACs. */
function nombreChange(fil: Fil, plat: string): readonly Changement[] | null {
  const lu = EN_PRENDRE.exec(plat);
  const n = lu === null || !REVIENT.test(plat) ? null : compte(lu.groups?.n ?? '');
  const { situation, compteurs, modifications } = dossierCourant(fil);
  const [ecole, autre] = situation.ecoles.filter((e) => (e.pacs ?? []).length > 0);
  const derniere = modifications.filter((m) => m.annule === undefined).at(-1)?.chemin ?? '';
  const dePacs = /pacs|niveau|^ecoles\[[^\]]+\]$|classes/u.test(derniere);
  if (n === null || n < 1 || ecole === undefined || autre !== undefined || !dePacs) return null;
  return [{ chemin: `ecoles[${ecole.id}].pacs`, apres: pacsAuNombreDe(n, ecole, compteurs.pac) }];
}

const RANG = new RegExp(
  `${DEBUT}(?:enleve[rz]?|retire[rz]?|supprime[rz]?|ote[rz]?) (?:le )?(?:(?<mot>premier|1er|deuxieme|second|2e|2eme|troisieme|3e|3eme|dernier) (?:pac|kit)|(?:pac|kit) (?:n ?° ?|numero )?(?<n>\\d))(?![a-z\\d])(?<reste>.*)$`,
  'u',
);

/** « enlève le deuxième PAC »: that one, of the only school that has some or of the one named. */
function sansLeRang(fil: Fil, plat: string): readonly Changement[] | null {
  const lu = RANG.exec(plat)?.groups;
  if (lu === undefined) return null;
  const ecole = viser(
    dossierCourant(fil).situation.ecoles.filter((e) => (e.pacs ?? []).length > 0),
    lu.reste ?? '',
  );
  const pacs = ecole?.pacs ?? [];
  const mot = lu.mot ?? '';
  const rang =
    lu.n !== undefined
      ? Number(lu.n)
      : /^d(?:ernier)/u.test(mot)
        ? pacs.length
        : /^(?:p|1)/u.test(mot)
          ? 1
          : /^(?:t|3)/u.test(mot)
            ? 3
            : 2;
  if (ecole === null || pacs[rang - 1] === undefined) return null;
  return [{ chemin: `ecoles[${ecole.id}].pacs`, apres: pacs.filter((_, i) => i !== rang - 1) }];
}

/** `note`: PACs were added or taken away; `montre`: a variant, or the question of which school; null: something else is said. */
export function changerPac(fil: Fil, texte: string): 'note' | 'montre' | null {
  const plat = normalise(texte)
    .plat.trim()
    .replace(/[ ?!.]+$/u, '');
  const { ecoles } = fil.dossier()?.situation ?? { ecoles: [] };
  const change = texte.includes('?') ? null : (nombreChange(fil, plat) ?? sansLeRang(fil, plat));
  if (change !== null) {
    noter(fil, change, 'Corrigé');
    return 'note';
  }
  const ajout = AJOUT.exec(plat) ?? DE_PLUS.exec(plat);
  const lu = ajout ?? RETRAIT.exec(plat);
  if (lu?.groups === undefined || ecoles.length === 0) return null;
  const { n: mot = '', avant = '', reste: suite = '', si } = lu.groups;
  const reste = `${avant} ${suite}`;
  const ecole = viser(ecoles, reste);
  if (ecole === null) {
    demander(fil, texte, ecoles);
    return 'montre';
  }
  const pacs = ajout === null ? sans(ecole, mot, reste) : avec(fil, ecole, mot, texte);
  if (pacs === null) {
    fil.dire("Je ne trouve pas ce PAC dans le projet : je n'ai rien changé.");
    return 'note';
  }
  const changements: readonly Changement[] = [{ chemin: `ecoles[${ecole.id}].pacs`, apres: pacs }];
  if (si !== undefined || texte.includes('?'))
    return montrerVariante(fil, texte, changements) ? 'montre' : null;
  noter(fil, changements);
  return 'note';
}

/** The school named, by its name, its kind or because it is the only one. */
function viser(ecoles: readonly Ecole[], reste: string): Ecole | null {
  const nommees = ecoles.filter((e) => e.nom !== undefined && nomme(reste, e.nom));
  const type = /(?<![a-z])(maternelle|elementaire|primaire)(?![a-z])/u.exec(reste)?.[1];
  const duType = ecoles.filter((e) => e.type === type);
  const [seule, autre] = nommees.length > 0 ? nommees : type === undefined ? ecoles : duType;
  return seule === undefined || autre !== undefined ? null : seule;
}

function demander(fil: Fil, texte: string, ecoles: readonly Ecole[]): void {
  const nu = texte.trim().replace(/[ ?!.]+$/u, '');
  fil.montrer({
    genre: 'choix',
    titre: 'De quelle école ?',
    blocs: [],
    boutons: ecoles.map((e) => {
      const nom = nomEcoleDansPhrase(e, ecoles);
      return dire(nom, `${nu} pour ${nom}`);
    }),
  });
}

function compte(mot: string): number | null {
  const [n] = nombres(`${mot} PAC`);
  return n?.kind === 'entier' || n?.kind === 'article' ? n.entier : null;
}

function avec(fil: Fil, ecole: Ecole, mot: string, texte: string): readonly Pac[] | null {
  const n = compte(mot);
  if (n === null) return null;
  const { affirmations } = lireFaits(texte, { ecoles: [] });
  const option = affirmations.find((a) => a.sur === 'pac' && a.champ === 'option')?.valeur;
  const nombre = affirmations.find((a) => a.sur === 'pac' && a.champ === 'nombre')?.valeur;
  const premier = dossierCourant(fil).compteurs.pac + 1;
  const neufs = Array.from({ length: n }, (_, i) => ({
    id: `p${premier + i}`,
    ...(option !== undefined && { option }),
    ...(nombre !== undefined && { nombre }),
  }));
  return [...(ecole.pacs ?? []), ...(neufs as readonly Pac[])];
}

/** What is left; the last ones go, of the option that is named. Null: there are not so many. */
function sans({ pacs = [] }: Ecole, mot: string, reste: string): readonly Pac[] | null {
  const option = /(?<![a-z])(?:tablettes?|ipads?)/u.test(reste)
    ? 'tablettes'
    : /(?<![a-z])(?:ordi\w*|pcs?|portables?)/u.test(reste)
      ? 'ordinateurs'
      : undefined;
  const viss = pacs.filter((p) => option === undefined || p.option === option);
  const tous = mot === 'les' || mot === 'tous les';
  const n = tous ? viss.length : mot === 'le' || mot === 'l' ? 1 : compte(mot);
  // « le PAC », when there are several: which one is not said.
  if (n === null || viss.length < Math.max(1, n) || (mot === 'le' && viss.length > 1)) return null;
  const retires = viss.slice(-n);
  return pacs.filter((p) => !retires.includes(p));
}
