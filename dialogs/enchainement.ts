/** Data and doubts about what was just computed or said: « c'est bon ? », « on a 12 », « si on en ouvre deux ». */
import { ecartClasses } from './comprehension/ecarts.js';
import type { Lecture } from './comprehension/faits-types.js';
import { nombres } from './comprehension/nombres.js';
import { normalise } from './comprehension/normalise.js';
import { champsEcrits } from './dossier/modifications.js';
import { prendreEtNoter } from './ecrire-reponses.js';
import type { Fil } from './fil.js';
import { calculDuSujet, repondreCalcul, repondreFaq, suivre } from './repondre.js';
import { type Donnees, donneesDuMessage, donneesDuSujet } from './reponses/donnees.js';
import type { Lot } from './reponses/lots.js';
import { juger } from './reponses/premisses.js';
import { citationsDe } from './reponses/sources.js';

const MOTS_MAX = 8;

/** « et si on ouvre une classe ? », « on en ferme une, on perd un PAC ? »: the ceiling before and after. */
export function repondreEcart(fil: Fil, texte: string, lecture: Lecture): boolean {
  const lu =
    ecartClasses(texte) ?? ecartDeRang(texte) ?? (calculDuSujet(fil) === 'plafond' ? ecartNu(texte) : null);
  if (lu === null || lecture.correction) return false;
  const { plat } = normalise(texte);
  const demande = lecture.interrogatif || lecture.hypothese || texte.includes('?') || /\bpacs?\b/.test(plat);
  const dossier = fil.dossier()?.situation.commune.classes;
  const dites = calculDuSujet(fil) === 'plafond' ? donneesDuSujet(fil.etat.sujet).classes : undefined;
  const classes = lu.depuis ?? dites ?? (typeof dossier === 'number' ? dossier : undefined);
  if (!demande || classes === undefined) return false;
  return repondreCalcul(fil, 'plafond', { classes, ecart: lu.ecart });
}

/** « et une de plus ? », « deux de moins ? » after a ceiling: classes. */
function ecartNu(texte: string): ReturnType<typeof ecartClasses> {
  const lu =
    /^(?:(?:et|mais|alors|ok|donc) )*(?:si (?:on en (?:a|avait|ouvre|ferme)|c'est|j'en ai) |avec |pour )?(\S+) (?:de |en )(plus|moins)[ ?!.]*$/u.exec(
      normalise(texte).plat.trim(),
    );
  const [n] = lu === null ? [] : nombres(lu[1] ?? '');
  if (lu === null || n === undefined || (n.kind !== 'entier' && n.kind !== 'article')) return null;
  return { ecart: lu[2] === 'moins' ? -n.entier : n.entier, depuis: null };
}

/** « si la 14e ouvre ? »: one more than thirteen. */
function ecartDeRang(texte: string): ReturnType<typeof ecartClasses> {
  const rang =
    /\b(?:la|une) (\d{1,2}) ?(?:e|eme|ieme)(?: classe)? (?:ouvr\w+|est (?:creee|ouverte|confirmee)|arriv\w+|s'ajoute)/.exec(
      normalise(texte).plat,
    )?.[1];
  return rang === undefined ? null : { ecart: 1, depuis: Number.parseInt(rang, 10) - 1 };
}

const CONFIRMER =
  /^(?:(?:et|donc|alors|du coup|ok|oui|ah|bon),? )*(?:c'est|cest|ca|est-ce que c'est|est-ce|ce serait)? ?(?:est )?(?:bien )?(?:bon|ok|possible|suffisant|assez|jouable|faisable|va|passe|suffit|marche|permis|autorise|correct|valable)(?: (?:pour (?:l'|le |la |cet |votre |notre )?(?:ami|appel(?: a projets)?|dossier|projet|programme|subvention|candidature|departement|tne|socle)|pour candidater|pour deposer|pour ca|pour nous|pour moi|alors|comme ca|quand meme|ca|ou pas|non|du coup|donc|la|pour l'ecole|pour la commune))*[ ?!.]*$/;

/** « et c'est obligatoire d'en prendre 4 ? », « 2 ça suffit ? » after a ceiling: fewer than the maximum. */
function moinsDePacs(fil: Fil, texte: string): boolean {
  const { plat } = normalise(texte);
  return (
    (calculDuSujet(fil) === 'plafond' || fil.etat.sujet?.id === 'moins-de-pac') &&
    texte.includes('?') &&
    /\b(?:oblig\w+|forcement|force) (?:de |d')?(?:en )?(?:prendre|avoir|demander|tous)\b|\b(?:prendre|demander) (?:moins|que)\b|^(?:et )?\d{1,2},? (?:ca|c'est) (?:suffi\w*|assez)\b/.test(
      plat.trim(),
    ) &&
    repondreFaq(fil, 'moins-de-pac', texte)
  );
}

/** « c'est bon pour nous ? »: what was said last, set beside the call. */
function confirmer(fil: Fil, texte: string): boolean {
  const { plat } = normalise(texte);
  if (!texte.includes('?') || !CONFIRMER.test(plat.trim())) return false;
  const dossier = fil.dossier();
  const dit = calculDuSujet(fil) === 'debit' ? donneesDuSujet(fil.etat.sujet).debit : undefined;
  if (dossier === null) return dit !== undefined && repondreCalcul(fil, 'debit', { debit: dit });
  const { commune, ecoles } = dossier.situation;
  const derniere = champsEcrits(dossier).find((c) =>
    /\.(?:debit|classes|pacs|nombre|option)$|\.pacs\[/.test(c.chemin),
  );
  if (derniere?.chemin.endsWith('.debit') === true && typeof derniere.apres === 'string')
    return repondreCalcul(fil, 'debit', { debit: derniere.apres });
  const pacs = ecoles.reduce((n, e) => n + (e.pacs?.length ?? 0), 0);
  if (derniere === undefined || typeof commune.classes !== 'number' || pacs === 0) return false;
  const verdict = juger({ sur: 'plafond', classes: commune.classes, pacs, exact: false });
  if (verdict === null) return false;
  fil.changer({ echecs: 0, sujet: { type: 'calcul', id: 'plafond', donnees: { classes: commune.classes } } });
  fil.montrer({
    genre: 'reponse',
    blocs: [{ type: 'texte', texte: verdict.phrase }, ...citationsDe(verdict.citations)],
    boutons: [],
  });
  return true;
}

/** « on a 12 » after « quel débit faut-il ? », « et si c'était 100 000 ? » after an amount: the same computation, with it. */
function reprendreDonnees(fil: Fil, texte: string, lecture: Lecture, mots: number): boolean {
  const calcul = calculDuSujet(fil);
  if (calcul === null || fil.etat.question !== null) return false;
  if (ajouterLot(fil, texte, lecture)) return true;
  const nombre = lecture.nombreSeul !== null && mots <= 4 && (calcul === 'plafond' || calcul === 'debit');
  const autre = lecture.hypothese && fil.dossier() === null;
  return (nombre || autre) && suivre(fil, texte, lecture);
}

/** « ajoute un PAC de 20 ordinateurs à 50 % » after « 1 PAC de 20 tablettes à 70 % »: both together. */
function ajouterLot(fil: Fil, texte: string, lecture: Lecture): boolean {
  if (!/^(?:et |puis |ok )?(?:r?ajout\w*|plus|\+|avec en plus|et aussi)\b/.test(normalise(texte).plat.trim()))
    return false;
  const avant = lotsDe(donneesDuSujet(fil.etat.sujet));
  const apres = lotsDe(donneesDuMessage(texte, lecture));
  return (
    avant.length > 0 && apres.length > 0 && repondreCalcul(fil, 'subvention', { lots: [...avant, ...apres] })
  );
}

function lotsDe(d: Donnees): readonly Lot[] {
  if (d.lots !== undefined) return d.lots;
  if (d.option === undefined || d.nombre === undefined || d.montant !== undefined) return [];
  const niveau = d.niveau === 'atteint' || d.niveau === 'pas-atteint' ? { niveau: d.niveau } : {};
  return [{ pacs: d.pacs ?? 1, option: d.option, nombre: d.nombre, ...niveau }];
}

/** « 24 classes » and nothing else: what it gives right to. */
export function repondreClassesSeules(fil: Fil, texte: string, lecture: Lecture): boolean {
  const [seule, autre] = lecture.affirmations;
  const { plat } = normalise(texte);
  if (seule === undefined || autre !== undefined || lecture.doutes.length > 0 || fil.dossier() !== null)
    return false;
  if (seule.sur !== 'commune' || seule.champ !== 'classes' || typeof seule.valeur !== 'number') return false;
  if (fil.etat.question !== null || !/^(?:et )?(?:pour )?\S+(?:[ -]\S+)? classes?[ ?.!]*$/.test(plat.trim()))
    return false;
  // Told, not asked about: it is kept too.
  if (!/[?]|^(?:et|pour)\b/.test(plat.trim())) prendreEtNoter(fil, lecture, false);
  return repondreCalcul(fil, 'plafond', { classes: seule.valeur });
}

/** Goes on with what came before. False: the message stands alone. */
export function enchainer(fil: Fil, texte: string, lecture: Lecture): boolean {
  const mots = (normalise(texte).plat.match(/[a-z0-9]+/g) ?? []).length;
  if (mots > MOTS_MAX) return false;
  if (fil.etat.question !== null && !texte.includes('?')) return false;
  return moinsDePacs(fil, texte) || confirmer(fil, texte) || reprendreDonnees(fil, texte, lecture, mots);
}
