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
  [
    /^(?:(?:finalement|non|ah|euh|bon|en fait|pardon|oups)[ ,]*)+annule[rz]?(?: (?:ca|cela|la derniere(?: reponse)?|le dernier(?: changement)?))?$/u,
    'annuler',
  ],
  // What was being asked.
  [
    /^(?:euh )?(?:c'etait quoi|c'est quoi|quelle (?:etait|est)|rappelle[rz]?[ -](?:moi )?|redi[st](?:es)?[ -](?:moi )?|repete[rz]?[ -]?(?:moi )?|(?:re)?pose[rz]? ) ?(?:deja )?(?:la|ta|votre|cette) (?:derniere )?question(?: deja| svp| s'il vous plait| encore)?$/u,
    'question',
  ],
  [/^(?:vous disiez|tu disais|j'ai oublie la question|quelle question)$/u, 'question'],
  // Where one stands.
  [
    /^(?:alors )?(?:(?:montre[rz]?|dis|dites|rappelle[rz]?)[ -]moi )?(?:ou (?:j'en suis|j'en etais|nous en sommes|on en est|on en etait|en (?:suis-je|sommes-nous|est-on|etions-nous))|ce que (?:j'ai|je t'ai|je vous ai|nous avons|on a) (?:deja )?(?:dit|rempli|saisi|repondu)|mes reponses)(?: svp| deja)?$/u,
    'recapitulatif',
  ],
  [
    /^(?:et )?(?:ou en (?:est|sont)|(?:fais[ -]moi )?(?:un |le )?recap(?:itulatif)? (?:de|pour|sur)|montre[zr]?[ -]moi (?:la fiche|le projet) (?:de|d')) ?(?:l'|la |le |les )?[a-z' -]{2,40}$/u,
    'recapitulatif',
  ],
  [
    /^(?:ca y est,? )?(?:(?:j'ai|on a|nous avons) (?:enfin |bien )?(?:recu|eu|obtenu)? ?(?:les|des|mes|nos) (?:prix|devis|tarifs)|(?:saisir|entrer|donner|rentrer|indiquer|ajouter) (?:les|des|mes|nos) (?:prix|devis|tarifs)|(?:les|des) (?:prix|devis|tarifs) sont (?:la|arrives))(?: recus| manquants| du departement| du marche| de la mairie)*$/u,
    'saisir-prix',
  ],
  // The words of a button of the checklist.
  [/^(?:voir|montre[rz]?|affiche[rz]?)(?:[ -]moi)? (?:les |mes |nos )(?:montants|chiffres)$/u, 'resultat'],
  // How much is left.
  [
    /^(?:pf+ |oh |et )?(?:(?:il (?:en )?(?:reste|y a)|y a|reste)? ?encore (?:(?:beaucoup|plein|combien) (?:de |d'))?(?:des |une )?questions?|combien de questions(?: (?:encore|il reste|reste[ -]t[ -]il))?|(?:il |en )?reste combien(?: de questions)?|c'est (?:bientot )?(?:fini|termine|tout)|on a (?:bientot )?fini|c'est (?:trop |vraiment |un peu )?long(?: non| hein)?|(?:je n'ai |j'ai |on a )pas (?:le |beaucoup de )?temps)$/u,
    'restant',
  ],
  [
    /^(?:(?:laisse[rz]?|laissons) tomber|(?:on verra|je verrai|a voir|voir|nous verrons) (?:ca )?(?:plus tard|apres)|plus tard|on (?:passe|saute)|saute[rz]?|(?:la )?(?:question )?suivante?|skip|next)(?: (?:svp|stp|la question))?$/u,
    'passer',
  ],
  // All of it away: asked first.
  [
    /^(?:non )?(?:(?:on|je|tu|vous) )?(?:veux |voudrais |peux |pouvez )?(?:efface[rz]?|supprime[rz]?|enleve[rz]?|oublie[rz]?|jette[rz]?|annule[rz]?|vide[rz]?) (?:tout|toutes? (?:les|mes) reponses|tout ca)(?: svp| stp)?$/u,
    'recommencer',
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
