/** From classes to equip to PACs and back (F9, F10, F15, F16): what it takes, beside what the commune may have. */
import { CAMPAGNE_PAR_DEFAUT, nombreMaxPac, tranche } from '../../rules/index.js';
import type { Besoin } from '../comprehension/besoin.js';
import { majuscule, pluriel } from '../textes/typographie.js';
import { commande } from './boutons.js';
import { type Calcul, reponse } from './calcul.js';

const { classesMin, classesMax, extrait } = CAMPAGNE_PAR_DEFAUT.kits.elementaire;
const pacs = (n: number): string => pluriel(n, 'PAC', 'PAC');
const UN_PAC = `un PAC (programme d'actions concertées) équipe de ${classesMin} à ${pluriel(classesMax, 'classe')}`;

/** `connues`: the classes of the commune already told, if any. Null when the number of classes has no bracket. */
export function repondreBesoin(b: Besoin, connues: number | null): Calcul | null {
  if (b.demande === 'appareils') return appareils(b.option, b.pacs);
  const commune = b.commune ?? connues;
  const max = commune === null ? null : nombreMaxPac(commune);
  const extraits = [extrait, ...(commune === null ? [] : [tranche(commune)?.extrait ?? []].flat())];
  if (b.demande === 'classes') {
    const nombre = b.pacs ?? max;
    if (nombre === null) return null;
    const tete =
      b.pacs === null && commune !== null
        ? `Pour ${pluriel(commune, 'classe')} dans la commune, ${pacs(nombre)} au maximum. `
        : '';
    const plus = nombre * classesMax;
    const borne =
      commune !== null && commune < plus ? `, donc toutes les classes de la commune (${commune})` : '';
    return reponse(
      'plafond',
      {},
      [
        `${tete}${majuscule(UN_PAC)} : ${pacs(nombre)} en ${nombre > 1 ? 'équipent' : 'équipe'} jusqu'à ${plus}${borne}.`,
        ...depassement(b.pacs, commune, max),
      ],
      extraits,
      [commande('Estimer pour ma commune', 'estimer', 'principal')],
    );
  }
  const minimum = Math.ceil(b.aEquiper / classesMax);
  const tete =
    b.pacs === null
      ? `Pour équiper ${pluriel(b.aEquiper, 'classe')}, il faut au moins ${pacs(minimum)} : ${UN_PAC}.`
      : b.pacs >= minimum
        ? `Oui, ${pacs(b.pacs)} ${b.pacs > 1 ? 'peuvent' : 'peut'} équiper ${pluriel(b.aEquiper, 'classe')} : ${UN_PAC}.`
        : `Non : pour équiper ${pluriel(b.aEquiper, 'classe')}, il faut au moins ${pacs(minimum)}, car ${UN_PAC}.`;
  return reponse(
    'plafond',
    {},
    [
      tete,
      commune === null || max === null
        ? "Le maximum dépend du nombre total de classes de la commune, toutes écoles réunies : dites-le-moi, et je vous dirai si c'est possible."
        : minimum <= max
          ? `C'est possible : pour ${pluriel(commune, 'classe')} dans la commune, le maximum est de ${pacs(max)}.`
          : `C'est plus que le maximum : pour ${pluriel(commune, 'classe')} dans la commune, ${pacs(max)}, soit ${max * classesMax} classes équipées au plus.`,
    ],
    extraits,
    [commande('Estimer pour ma commune', 'estimer', 'principal')],
  );
}

function depassement(pacsDits: number | null, commune: number | null, max: number | null): readonly string[] {
  return pacsDits === null || commune === null || max === null || pacsDits <= max
    ? []
    : [`Mais pour ${pluriel(commune, 'classe')} dans la commune, le maximum est de ${pacs(max)}.`];
}

function appareils(option: 'tablettes' | 'ordinateurs', nombre: number): Calcul | null {
  const ligne = CAMPAGNE_PAR_DEFAUT.kits.elementaire.lignes.find((l) => l.article === option);
  if (ligne?.min === undefined || ligne.max === undefined) return null;
  const quoi = option === 'tablettes' ? 'tablettes' : 'ordinateurs portables';
  return reponse(
    'kit-article',
    {},
    [
      `${majuscule(pacs(nombre))} : de ${nombre * ligne.min} à ${nombre * ligne.max} ${quoi}, car chaque PAC (programme d'actions concertées) en compte de ${ligne.min} à ${ligne.max}.`,
    ],
    [ligne.extrait],
  );
}
