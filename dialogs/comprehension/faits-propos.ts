/**
 * Whose facts they are. A neighbour's school, a rumour, a seller's town, a broken projector, an old tablet: nothing of one's
 * own project is said, so nothing of it is kept.
 */
import { demande, dit } from './faits-doutes.js';
import type { Affirmation, Doute } from './faits-types.js';
import type { Etendue, TexteNormalise } from './normalise.js';

type Dites = { readonly affirmations: readonly Affirmation[]; readonly doutes: readonly Doute[] };

const NB = '\u00a0';
/** What ends a clause: « …, et nous 3 » is about oneself again. */
const COUPURE =
  /[.;!?\n](?=\s|$)|,? (?:et|mais|alors que|tandis que)(?= (?:nous|moi|chez nous|notre|nos|ma commune|mon ecole|on (?:a|en a|veut|voudrait)))|,(?= (?:nous|on|je|notre|nos|mon|ma|il (?:nous )?faut) )/gu;
const SIENNE =
  /(?<![a-z])(?:notre|nos|nous (?:avons|en avons|sommes|voulons|voudrions|souhaitons)|on (?:a|en a|est|veut|voudrait)|j'ai|ma commune|mon ecole|mes ecoles|chez nous)(?![a-z])/u;
const PROCHE =
  /(?<![a-z])(?<!(?:est|sont) )(?:voisine?s?|d'a cote|d'en face|limitrophes?)(?![a-z])(?! de (?:la|l'))/u;
const COLLEGUE =
  /(?<![a-z])(?:mon|ma|mes|un|une|des|nos|notre) (?:collegues?|confreres?|homologues?|amie?s?|copains?|copines?|cousine?|belle-soeur|beau-frere|voisine?s?)(?![a-z])/gu;
const RUMEUR =
  /(?<![a-z])(?:on (?:m'a|nous a|me|nous) (?:dit|raconte|assure|affirme|certifie|soutient)|on (?:dit|raconte)|il parait|parait-il|j'ai (?:entendu|lu|vu)(?: dire)? qu|le bruit court|(?:me|nous) (?:dit|disent|soutient|assure|assurent|affirme|certifie|jure|a dit|ont dit)|soutient que|pretend que|pretendent que|affirme que)(?![a-z])/u;
/** Those who know the schools: what they say of them is told as a fact. */
const CONNAISSEUR =
  /(?<![a-z])(?:inspect[a-z]+|ien|erun|conseill[a-z]+ (?:numeriques?|pedagogiques?)|referente?s?|direct(?:eur|rice)s?|maitresses?|instits?|enseignante?s?|rectorat|academie|dasen|departement|secretaire)(?![a-z])/u;
const LIEU_A_SOI = /(?<![a-z])(?:l'ecole|la maternelle|l'elementaire|la primaire|la commune)(?![a-z])/u;
const VENDEUR =
  /(?<![a-z])(?:je suis|nous sommes|on est|ici|en tant que|je represente) (?:une? |le |la |des )?(?:petite? |jeune |societe )?(?:revendeu[a-z]+|vendeu[a-z]+|fournisseu[a-z]+|commercia[a-z]+|prestataires?|editeu[a-z]+|installateu[a-z]+|integrateu[a-z]+|fabricants?|distributeu[a-z]+|grossistes?|startups?|start-ups?|journalistes?|etudiante?s?)(?![a-z])|(?<![a-z])(?:notre|ma|mon|une) (?:societe|entreprise|boutique|magasin|start-?up)(?![a-z])|(?<![a-z])vendre (?:mes|nos|des|du)(?![a-z])/u;
const REPERTOIRE =
  /(?<![a-z])(?:donne[rz]?|envoye[rz]|envoie|montre[rz]?|affiche[rz]?|trouver|cherche|cherchons|voudrais|veux|avoir|obtenir|fournir|communiquer)(?:[- ]moi|[- ]nous)?[ ,][^.;!?\n]{0,40}(?:liste|annuaire|carte|plan|coordonnees|adresses?|horaires|telephone|effectifs)(?![a-z])|(?:^|\n)\W*(?:la |l'|les )?(?:liste|annuaire|carte|coordonnees|adresses?|horaires)(?: complete?)? (?:de |des |du |d')/u;
const PANNE =
  /(?<![a-z])(?:n'|ne )(?:me |se |s'|nous )?(?:detecte|marche|fonctionne|allume|demarre|charge|repond|reconnait|connecte|affiche|imprime|ouvre|capte|lit|synchronise|trouve|voit|eteint|prend|recharge)(?:nt|ent)? (?:pas|plus|jamais|rien)(?![a-z])|(?<![a-z])(?:en panne|casse[es]*|plante(?:nt)?|bugg?(?:e|ent)?|rame(?:nt)?|clignote(?:nt)?|ecran noir|volee?s?|fissuree?s?|bloquee?s?|mot de passe)(?![a-z])/u;
const ANCIEN_AVANT = /(?<![a-z])(?:anciens?|anciennes?|vieux|vieil|vieilles?)(?: \d+)? ?$/u;
const ANCIEN_APRES =
  /^ ?(?:actuels?|actuelles?|usagee?s|anciens?|anciennes?|obsoletes?|hors service|existante?s?|d'avant)(?![a-z])/u;
const ALTERNATIVE =
  /(?<![a-z])(?:les (?:ecoles|communes|maternelles|primaires|elementaires|privees)|elles|ils)(?![a-z])[^.;!?\n]{0,80} ou (?:juste|seulement|uniquement|que|pas|bien|alors|c'est)(?![a-z])/u;
/** « eux ont 5 classes », « 2 chez eux », « dans leur école ». */
const EUX =
  /(?<![a-z])(?:chez eux|chez elles|(?:^|[ ,;:])eux(?:,)? (?:ils |elles )?(?:en )?(?:ont|a|avaient|sont)|leurs? (?:ecoles?|classes))(?![a-z])/u;
/** « un PAC de plus que le maximum »: compared, not counted. */
const COMPARE = /^ ?(?:pacs? |kits? )?(?:de|en) (?:plus|trop|moins) (?:que|qu'|du|de la|par rapport)/u;
/** « atelier privé », « cours privés »: no school's status. */
const AUTRE_PRIVE =
  /(?<![a-z])(?:ateliers?|formations?|cours|entreprises?|societes?|partenaires?|secteur|marches?|financements?|prestataires?|donateurs?|mecenes?|acteurs?|fonds|logements?|parkings?|lecons?|creches?|intervenante?s?|usage|titre|don|lieu)(?: [a-z]{1,12})? $/u;
const DONT =
  /(?<![a-z])dont (?:\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|certaines|quelques)(?: classes?| cl)?(?: (?:dans|en|du|au|de|le|la|sont|ecole|l'ecole))* ?$/u;
/** « une de nos 4 écoles », « certaines de nos écoles »: which one is not said. */
const UNE_DE =
  /(?<![a-z])(?:l'une|une|deux|2|trois|certaines|quelques-unes|plusieurs|la moitie)(?: seule)? (?:d'entre )?(?:de|des)(?: (?:nos|mes|leurs|ces|les))?(?: (?:\d{1,2}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix))? ecoles(?![a-z])/u;

/** Somebody else's project is spoken of. */
export function parleDAutrui(t: TexteNormalise): boolean {
  return VENDEUR.test(t.plat) || clauses(t).some((e) => estDAutrui(t.plat.slice(e.debut, e.fin)));
}

/** Keeps what is said of one's own project; asks which school « one of ours » is. */
export function siens(t: TexteNormalise, d: Dites): Dites {
  if (d.affirmations.length + d.doutes.length === 0) return d;
  if (VENDEUR.test(t.plat) || (REPERTOIRE.test(t.plat) && !SIENNE.test(t.plat) && leger(d)))
    return { affirmations: [], doutes: [] };
  const etrangeres = clauses(t).filter((e) => estDAutrui(t.plat.slice(e.debut, e.fin)));
  const pannes = clauses(t).filter((e) => PANNE.test(t.plat.slice(e.debut, e.fin)));
  const dans = (liste: readonly Etendue[], x: Etendue): boolean =>
    liste.some((e) => e.debut <= x.debut && x.debut < e.fin);
  const affirmations = d.affirmations.filter(
    (a) =>
      !dans(etrangeres, a) &&
      !(a.sur === 'pac' && (dans(pannes, a) || estAncien(t, a))) &&
      !(a.sur === 'ecole' && a.champ === 'statut' && autreStatut(t, a)) &&
      !(a.sur === 'ecole' && a.champ === 'nombrePac' && COMPARE.test(t.plat.slice(a.fin))),
  );
  const doutes = d.doutes.filter(
    (x) =>
      !dans(etrangeres, x) &&
      !(/^(?:option|quantite)$/u.test(x.quoi) && (dans(pannes, x) || estAncien(t, x))),
  );
  const perdues = d.affirmations.some(
    (a) => !affirmations.includes(a) && 'champ' in a && a.champ === 'classes',
  );
  const notres = perdues && !affirmations.some((a) => 'champ' in a && a.champ === 'classes') ? nous(t) : null;
  return uneDesEcoles(t, { affirmations, doutes: notres === null ? doutes : [...doutes, notres] });
}

const NOUS =
  /(?<![a-z])(?:nous|chez nous|on en a)(?:,)? (?:(?:en )?avons |on (?:en )?a |c'est |on est a )?(\d{1,3})(?![\d.,]*\d)(?! ?(?:%|mb|mega|pac|tab|ordi|ecoles?))/u;

/** « eux ont 5 classes, nous 3 »: ours are asked, since the noun was said of theirs. */
function nous(t: TexteNormalise): Doute | null {
  const m = NOUS.exec(t.plat);
  const valeur = Number(m?.[1] ?? Number.NaN);
  if (m === null || valeur < 1) return null;
  const e = { debut: m.index, fin: m.index + m[0].length };
  const classes = `${valeur}${NB}classe${valeur > 1 ? 's' : ''} dans la commune`;
  return demande(t, e, 'classes', `«${NB}${dit(t, e)}${NB}»${NB}: ${classes}${NB}?`, [
    {
      titre: `Oui, ${classes}`,
      affirmations: [{ ...e, dit: dit(t, e), sur: 'commune', champ: 'classes', valeur }],
    },
    { titre: 'Non', affirmations: [] },
  ]);
}

/** Nothing but a place, and what a list may be about. */
function leger(d: Dites): boolean {
  return d.affirmations.every(
    (a) =>
      (a.sur === 'commune' && (a.champ === 'commune' || a.champ === 'fragilites')) ||
      (a.sur === 'ecole' && (a.champ === 'type' || a.champ === 'statut')),
  );
}

function clauses(t: TexteNormalise): readonly Etendue[] {
  const fins = [...Array.from(t.plat.matchAll(COUPURE), (m) => m.index), t.plat.length];
  return fins.map((fin, i) => ({ debut: fins[i - 1] ?? 0, fin }));
}

function estDAutrui(clause: string): boolean {
  const sans = clause.replace(COLLEGUE, ' untel ');
  const soi = SIENNE.test(
    sans.replace(/(?:notre|nos) (?:communes?|villes?|villages?|ecoles?) (?=voisin|d'a)/gu, ''),
  );
  if (soi) return false;
  if (EUX.test(sans) || PROCHE.test(sans) || ALTERNATIVE.test(sans)) return true;
  return (RUMEUR.test(sans) || / untel /u.test(sans)) && !LIEU_A_SOI.test(sans) && !CONNAISSEUR.test(sans);
}

function estAncien(t: TexteNormalise, e: Etendue): boolean {
  return (
    ANCIEN_AVANT.test(t.plat.slice(Math.max(0, e.debut - 24), e.debut)) ||
    ANCIEN_APRES.test(t.plat.slice(e.fin, e.fin + 20))
  );
}

function autreStatut(t: TexteNormalise, e: Etendue): boolean {
  const devant = t.plat.slice(Math.max(0, e.debut - 50), e.debut);
  return AUTRE_PRIVE.test(devant) || DONT.test(devant);
}

function uneDesEcoles(t: TexteNormalise, d: Dites): Dites {
  const m = UNE_DE.exec(t.plat);
  if (m === null) return d;
  const [clause] = clauses(t).filter((e) => e.debut <= m.index && m.index < e.fin);
  const visee = (a: Affirmation): boolean =>
    a.sur !== 'commune' && a.sur !== 'devis' && a.debut >= m.index && a.debut < (clause?.fin ?? 0);
  const dites = d.affirmations.filter(visee);
  const [premiere] = dites;
  if (premiere === undefined) return d;
  const fin = Math.max(...dites.map((a) => a.fin));
  const e = { debut: premiere.debut, fin };
  const question = `«${NB}${dit(t, e)}${NB}»${NB}: pour quelle école${NB}?`;
  const refs = [
    ...new Map(dites.flatMap((a) => ('ecole' in a ? [[JSON.stringify(a.ecole), a.ecole]] : []))),
  ].map(([cle]) => cle);
  const choix =
    refs.length < 2
      ? []
      : refs.map((cle, i) => ({
          titre: `École ${i + 1}`,
          affirmations: dites.filter((a) => 'ecole' in a && JSON.stringify(a.ecole) === cle),
        }));
  return {
    affirmations: d.affirmations.filter((a) => !visee(a)),
    doutes: [...d.doutes, demande(t, e, 'ecole', question, choix)],
  };
}
