/** The commune as an answer: one of the communes of Isère, by name or postal code. */
import { lireFaits } from '../comprehension/faits.js';
import type { Lu, TypeDeSaisie } from './saisies.js';

export const ATTENDU_COMMUNE =
  "J'attends le nom ou le code postal d'une commune de l'Isère, par exemple « Voiron » ou « 38500 ».";

/** F3, natural reading: the call is for the communes of Isère. */
export function phraseHorsIsere(nom: string): string {
  return `${nom} n'est pas une commune de l'Isère : cet appel est ouvert aux communes de l'Isère.`;
}

function lire(texte: string): Lu {
  const lecture = lireFaits(texte, { question: { id: 'commune', chemin: 'commune.nom' }, ecoles: [] });
  const commune = lecture.affirmations.find((a) => a.sur === 'commune' && a.champ === 'commune');
  if (commune?.sur === 'commune' && commune.champ === 'commune') {
    return { valeur: { nom: commune.valeur.nom, insee: commune.valeur.insee } };
  }
  return lecture.horsIsere === null ? null : { refus: phraseHorsIsere(lecture.horsIsere.nom) };
}

export const trouverCommune: TypeDeSaisie = {
  lirePhrase: lire,
  lireValeur: (v) =>
    typeof v === 'string' && v.trim() !== ''
      ? (lire(v) ?? { refus: `Je ne trouve pas cette commune. ${ATTENDU_COMMUNE}` })
      : null,
  dire: (v) => (typeof v === 'string' ? v : ((v as { nom?: string } | undefined)?.nom ?? '')),
  saisie: (libelle, valeur) => ({
    type: 'texte',
    libelle,
    multiligne: false,
    longueurMax: 80,
    indication: 'nom ou code postal',
    ...(typeof valeur === 'string' && { valeur }),
  }),
  champ: (valeur) => ({
    type: 'texte',
    multiligne: false,
    longueurMax: 80,
    indication: 'nom ou code postal',
    ...(typeof valeur === 'string' && { valeur }),
  }),
  boutons: [],
};
