/** Acts told by the form of a message alone: a code, a pasted data file, a few fixed turns of phrase. */
import { codeDans } from './commandes-partage.js';
import { normalise } from './comprehension/normalise.js';

export interface ActeDit {
  readonly nom: string;
  readonly argument?: string;
  readonly valeur?: string;
}

const TOURNURES: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:(?:exporter|export|le dossier|le document|dossier|document|voir|montrer)[ ,]*)*en texte$/u,
    'exporter-texte',
  ],
  [
    /^(?:exporter|telecharger|obtenir|donne[zr]?[ -]moi)? ?(?:en |le |les |mes |un )?(?:json|fichier (?:de donnees|json)|donnees json)$/u,
    'exporter-donnees',
  ],
  [
    /^(?:je (?:veux|voudrais) )?(?:proposer|soumettre|offrir|transmettre)\b.*\b(?:a la mairie|au maire|a la commune)$/u,
    'proposer-mairie',
  ],
  [
    /^(?:voir |gerer |montrer |liste(?:r)? |montre[ -]moi )?(?:les |mes |des )?acces(?: (?:au|du) dossier)?$|^qui (?:a|ont) (?:acces|rejoint|voit)\b.{0,25}$|^(?:retirer|revoquer|enlever|supprimer) (?:un |l'|les |des )?(?:acces|invitations?|droits)\b.{0,30}$/u,
    'acces',
  ],
  [/^(?:saisir|entrer|utiliser) (?:mon |un )?code de reprise$/u, 'reprendre-code'],
  // « avec des ordinateurs » is a wish for the proposal, not a fact of the dossier.
  [
    /^(?:(?:peux|pouvez)[ -](?:tu|vous) |aide[zr]?[ -]moi a |propose[zr]?[ -]moi )?(?:de )?(?:une )?(?:repartir|repartis(?:sez)?|repartition)\b[^0-9]{0,60}$/u,
    'repartir-pac',
  ],
];

/** The act that this message is, whatever was being asked; null for any other message. */
export function acteDit(texte: string): ActeDit | null {
  const brut = texte.trim();
  if (/^\{\s*"/u.test(brut)) return { nom: 'importer', valeur: brut };
  const lu = brut.length <= 120 ? codeDans(brut) : null;
  if (lu !== null) return { nom: lu.genre === 'reprise' ? 'reprendre-code' : 'rejoindre', argument: lu.code };
  const plat = normalise(brut)
    .plat.replace(/[.!?]+$/u, '')
    .trim();
  const nom = plat.length > 80 ? undefined : TOURNURES.find(([motif]) => motif.test(plat))?.[1];
  return nom === undefined ? null : { nom };
}
