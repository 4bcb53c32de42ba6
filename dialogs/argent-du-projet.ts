/** « combien de subvention ? », « et il nous reste quoi à payer ? »: the amounts of the project that was told, never the general rule. */

import { chiffrer } from './chiffrage/index.js';
import type { Lecture } from './comprehension/faits-types.js';
import type { IdCalcul } from './comprehension/intentions-types.js';
import { normalise } from './comprehension/normalise.js';
import type { Fil } from './fil.js';
import { aSesAppareils, repondreCalcul } from './repondre.js';
import { donneesDuMessage } from './reponses/donnees.js';

const MOTS_MAX = 13;
const COMBIEN =
  /\b(?:combien|cb|quel(?:le)?s?|montant|somme|total\w*|quoi|chiffres?)\b|^(?:et|donc|alors|du coup) (?:la|le|notre)\b/u;
const ARGENT: readonly (readonly [RegExp, IdCalcul])[] = [
  [/\b(?:reste\w*|(?:a|de) (?:notre|la) charge|pay\w+|debours\w+|de (?:notre|sa) poche)\b/u, 'reste'],
  [
    /\b(?:subvention\w*|aides?|touch\w+|recu\w*|recev\w+|rembours\w+|prise? en charge|obtien\w*|recuper\w+)\b/u,
    'subvention',
  ],
  [/\b(?:cout\w*|factures?|depens\w+|fait|revient|reviendra\w*|tout ca|en tout|au total)\b/u, 'cout'],
];
/** Asked of the rule, of a limit, of a time, of somebody else, of a thing. */
const AUTRE =
  /\b(?:taux|pourcent\w*|pourquoi|comment|quand|qui|plafond\w*|limites?|max\w*|minimum|par (?:ecole|classe|eleve|an|pac|tablette|enfant)|chaque|versee?s?|calcul\w+|classes?|formation|ent|abonnement|installation|livraison|entretien|assurance|apres|trois ans|si|pacs? (?:en|de)|combien de (?:pacs?|kits?|temps|jours|questions?|classes?|tablettes?|ordi\w*|dossiers?)|deja|commun\w+ (?:voisin|d'a)|voisin\w*|autres?|region|etat|detr|minist\w+|general\w*|exemple|difference|ecart|choisi\w*|prix)\b|%/u;

/** The amounts of the project, when some PAC has its devices. False: asked of something else, or nothing is planned yet. */
export function direArgentDuProjet(fil: Fil, texte: string, lecture: Lecture): boolean {
  const plat = normalise(texte).plat.trim();
  if (plat.split(/\s+/u).length > MOTS_MAX || !COMBIEN.test(plat) || AUTRE.test(plat)) return false;
  const id = ARGENT.find(([motif]) => motif.test(plat))?.[1];
  if (id === undefined || !aSesAppareils(fil) || /\d/u.test(plat)) return false;
  const { option, montant, article, pacs, niveau, taux } = donneesDuMessage(texte, lecture);
  if ([option, montant, article, pacs, niveau, taux].some((x) => x !== undefined)) return false;
  return chiffrer(fil, texte) || repondreCalcul(fil, id, {});
}

const NOM =
  "(?:le |la |l'|les |quelle? )?(?:cout(?: total)?|total|subvention|aide|reste(?: a (?:charge|payer)| pour (?:nous|la commune|la mairie)| commune)?)";
/** « …, coût, subvention et reste svp », « … dis-moi la subvention qu'on aurait »: amounts asked at the end of what is told. */
const EN_FIN = new RegExp(
  `(?:(?:[,.:;!] ?|\\b(?:svp|(?:dis|donne[zr]?|dites|calcule[zr]?|indique[zr]?)(?:[- ](?:moi|nous))?|pour|veux|voudrais|savoir|connaitre) )(?:moi |nous )?${NOM}|${NOM}(?:,? et |, | )${NOM})(?:(?:,? et |, | )${NOM})*(?: (?:svp|s'il vous plait|stp|merci|qu'on aurait|qu'on aura|qu'on a)(?: .{0,80})?)?[ .!?]*$`,
  'u',
);

/** The amounts are asked at the end of a message that tells the project. */
export function argentEnFin(texte: string): boolean {
  return EN_FIN.test(normalise(texte).plat.trim());
}

/** The amounts of the project just told. False when nothing in it has its devices. */
export function direProjetChiffre(fil: Fil): boolean {
  return aSesAppareils(fil) && repondreCalcul(fil, 'total', {});
}
