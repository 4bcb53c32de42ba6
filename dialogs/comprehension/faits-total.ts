/** A number of classes asked, and answered by its parts: « 5 + 9 », « 5 en maternelle et 9 en élémentaire », « 14 dont 5 en maternelle ». */
import { sommeOuTotal } from './compositions.js';
import { de } from './faits-assemblage.js';
import { demande, dit } from './faits-doutes.js';
import type { Mention } from './faits-mention.js';
import type { ReponseNue } from './faits-reponse.js';
import type { Affirmation, Doute, Indice } from './faits-types.js';
import type { Etendue, TexteNormalise } from './normalise.js';

const NB = '\u00a0';

/** Null: the message is more than an answer, or no sum. */
export function totalRepondu(t: TexteNormalise, ms: readonly Mention[], indice: Indice): ReponseNue | null {
  const chemin = indice.question?.chemin ?? '';
  const ecole = /^ecoles\[(e\d+)\]\.classes$/u.exec(chemin)?.[1];
  if (chemin !== 'commune.classes' && ecole === undefined) return null;
  if (t.plat.includes('?') || !ms.every((m) => /^(?:nombre|classes|ecole|communeMot)$/u.test(m.g)))
    return null;
  const ecoles = ms.flatMap((m) => (m.g === 'ecole' ? [m] : []));
  if (ecoles.some((m) => m.nommee !== null || (m.defini && indice.ecoles.length > 0))) return null;
  if (ecoles.some((m) => m.type === null) || (ecoles.length > 0 && ecoles.every((m) => m.pluriel)))
    return null;
  const lu = sommeOuTotal(t, { nuAccepte: true });
  if (lu === null || lu.relation === 'simple' || lu.relation === 'intervalle' || lu.relation === 'produit')
    return null;
  const e = { debut: 0, fin: t.texte.trimEnd().length };
  if (lu.relation === 'doute') {
    const parts = ecoles.some((m) => m.q !== null) || lu.raison === 'incoherent';
    const question = `«${NB}${dit(t, e)}${NB}»${NB}: combien de classes en tout${NB}?`;
    return parts && lu.raison !== 'ecoles-ou-classes'
      ? { affirmations: [], doutes: [demande(t, e, 'classes', question)] }
      : null;
  }
  const valeur = lu.total;
  const type = indice.ecoles.find((x) => x.id === ecole)?.type;
  // « 5 mat 9 élém » of a maternelle: only its part, or more than this school.
  const etrangere = lu.parts.some((p) => /^(?:mat|ele)/u.test(p.mot ?? '') && p.mot !== type);
  if (ecole !== undefined && /^(?:mat|ele)/u.test(type ?? '') && etrangere)
    return {
      affirmations: [],
      doutes: [
        deCetteEcole(t, e, ecole, [...lu.parts.filter((p) => p.mot === type).map((p) => p.valeur), valeur]),
      ],
    };
  const communs = { ...de(t, e), reponse: true, deduit: true } as const;
  const fait: Affirmation =
    ecole === undefined
      ? { ...communs, sur: 'commune', champ: 'classes', valeur }
      : { ...communs, sur: 'ecole', ecole: { id: ecole }, champ: 'classes', valeur };
  if (!lu.aConfirmer && !lu.approximatif) return { affirmations: [fait], doutes: [] };
  const question = `«${NB}${dit(t, e)}${NB}»${NB}: ${valeur}${NB}classes en tout${NB}?`;
  const choix = [
    { titre: `Oui, ${valeur} classes`, affirmations: [fait] },
    { titre: 'Non', affirmations: [] },
  ];
  return { affirmations: [], doutes: [demande(t, e, 'classes', question, choix)] };
}

function deCetteEcole(t: TexteNormalise, e: Etendue, id: string, valeurs: readonly number[]): Doute {
  const question = `«${NB}${dit(t, e)}${NB}»${NB}: combien de classes dans cette école${NB}?`;
  const choix = [...new Set(valeurs)].map((valeur) => ({
    titre: valeur > 1 ? `${valeur} classes` : 'Une classe',
    affirmations: [{ ...de(t, e), sur: 'ecole', ecole: { id }, champ: 'classes', valeur } as const],
  }));
  return demande(t, e, 'classes', question, choix);
}
