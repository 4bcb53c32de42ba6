import { sensDuPlat } from '../comprehension/modele/jetons-sens.js';
import { aplatit } from '../comprehension/normalise.js';

/** What a question asks of its subject. */
const PREDICATS: Readonly<Record<string, RegExp>> = {
  permis:
    /(?<![a-z])(?:peu[tx]|pouv\w+|pourr\w+|possibles?|permise?s?|autorisee?s?|droit|acceptee?s?|eligibles?|admise?s?|faisable|candidat\w*|avoir|prendre)(?![a-z])/u,
  oblige:
    /(?<![a-z])(?:oblig\w+|faut|doi(?:t|s|vent)|devons|imposee?s?|exigee?s?|necessaires?|indispensables?|forcement|forcee?s?)(?![a-z])/u,
  suffit: /(?<![a-z])(?:suffi\w*|assez|passent?|convien\w+)(?![a-z])/u,
  prevu:
    /(?<![a-z])(?:prevue?s?|comprise?s?|inclus\w*|fournie?s?|y a|existe\w*|concernee?s?|compte\w*|subvention\w*|prise?s? en charge|couvert\w*|gratuit\w*|inclut)(?![a-z])/u,
  qui: /(?<![a-z])(?:est[ -]ce (?:le|la|l'|aux?|a la)|c'est (?:le|la|l'|aux?|a la)|depose\w*|envo\w+|engagent)(?![a-z])/u,
  ainsi:
    /(?<![a-z])(?:(?:sont|est)(?:-| )?(?:ils?|elles?)? ?(?:tous|toutes|connus|definiti\w+|payant|la meme?|le meme|par|de|gratuit|pris)|se compte|arreter|reprendre|utiliser|repondre|ai-je)(?![a-z])/u,
};

/** What turns a question round, or narrows it. */
const CONTRAIRES =
  /(?<![a-z])(?:interdi\w+|exclu\w*|refus\w*|facultati\w+|optionnel\w*|passer (?:de |d'|outre)|se passer|sans|evit\w+|reserv\w+|uniquement|seulement|que (?:des?|du|l[ea']|pour|en|les)|payante?s?|trop tard|empech\w+|impossible|dispens\w+|inutile|besoin|bloqu\w+|annul\w+|abandonn\w+|priver?|oubli\w+|jamais|aucune?|rien|plus de|moins de|seul|seule|illimite\w*|hors|malgre|contre|risqu\w+|perd\w*|penalis\w*|oblig\w+)(?![a-z])/gu;
const NIE = /(?<![a-z])(?:pas|n'\S+|ne)(?![a-z])/u;
const OUVERTE =
  /^(?:et |mais |alors |donc |du coup |bonjour,? )*(?:combien|quand|quels?|quelles?|comment|pourquoi|qui|ou|a quoi|a qui|c'est quoi|quoi|qu'est)(?![a-z])|(?<![a-z])combien(?![a-z])/u;
const NUANCE = /^En lecture naturelle, (?:oui|non)[\s\u00a0\u202f]*[,:]\s*/u;
const AVIS = /^(?:Oui|Non)(?:, pas [^:]*:|[\s\u00a0\u202f]*[,:.])?\s*/u;

/** Does the answer open with yes or no? */
export function ouvreParUnAvis(reponse: string): boolean {
  return /^(?:(?:Oui|Non)(?![a-zé])|En lecture naturelle, (?:oui|non)(?![a-zé]))/u.test(reponse);
}

/** However it is worded, the same claim: only what turns it round takes the « Non » away. */
const CONSTANTES: ReadonlySet<string> = new Set([
  'quatre-vingt-dix-pour-cent',
  'cent-pour-cent',
  'colleges-lycees',
  'association-candidate',
  'directeur-depose',
  'commune-hors-isere',
]);

/**
 * Does the « Oui » or « Non » that answers an entry's own question (`titre`) answer `texte` as well? Only if both ask
 * the same of the subject, turned the same way, with the same numbers. In doubt it does not: the fact alone is told.
 */
export function avisTient(texte: string, id: string, titre: string): boolean {
  const [dit, sien] = [preparer(texte), preparer(titre)];
  if (dit === sien) return true;
  if (OUVERTE.test(dit) || /(?<![a-z])ou(?! bien sur)(?![a-z])/u.test(dit)) return false;
  if (signes(dit, CONTRAIRES) !== signes(sien, CONTRAIRES) || NIE.test(dit) !== NIE.test(sien)) return false;
  if (CONSTANTES.has(id)) return true;
  if (signes(dit, /\d+/gu) !== signes(sien, /\d+/gu)) return false;
  return Object.values(PREDICATS).some((p) => p.test(dit) && p.test(sien)) && memeSujet(dit, sien);
}

/** Of the words that carry sense, the question's own are mostly there, and hardly any other. */
function memeSujet(dit: string, sien: string): boolean {
  const [m, t] = [motsPleins(dit), motsPleins(sien)];
  const communs = [...t].filter((x) => m.has(x)).length;
  return communs >= t.size * 0.6 && m.size - communs <= Math.max(1, m.size / 3);
}

function motsPleins(plat: string): ReadonlySet<string> {
  return new Set(sensDuPlat(plat).flatMap((s) => (s.vide ? [] : [s.racine])));
}

/** The answer without the yes or no that opens it. */
export function sansAvis(reponse: string): string {
  if (NUANCE.test(reponse)) return reponse.replace(NUANCE, 'En lecture naturelle, ');
  const fait = reponse.replace(AVIS, '');
  return fait.charAt(0).toUpperCase() + fait.slice(1);
}

/** « n'est-ce pas ? » turns nothing round. */
function preparer(texte: string): string {
  return aplatit(texte)
    .replace(/’/gu, "'")
    .replace(/,? ?n'?est[ -]ce pas|,? (?:non|hein) ?(?=\?)/gu, ' ')
    .replace(/[\s?!.]+$/u, '')
    .trim();
}

function signes(texte: string, motif: RegExp): string {
  return [...new Set([...texte.matchAll(motif)].map((m) => m[0].slice(0, 5)))].sort().join(' ');
}
