import { familleComptee } from './comptables.js';
import { dates } from './dates.js';
import type { Jeton } from './jetons.js';
import { motsNombre } from './lettres.js';
import type { Etendue, TexteNormalise } from './normalise.js';
import type { Numeral } from './numeraux.js';

/** Why a numeral counts nothing. */
export type RaisonExclusion =
  | 'date'
  | 'annee'
  | 'heure'
  | 'duree'
  | 'telephone'
  | 'adresse-web'
  | 'adresse'
  | 'departement'
  | 'niveau' // CP, CE1, 6e…
  | 'ordinal'
  | 'numero' // PAC 2, AMI 2, cycle 3, n° 4, le 14
  | 'identifiant' // F12, A1, 3D
  | 'reseau' // 4G
  | 'liste' // 1) … 2) …
  | 'nom' // Les Deux Alpes
  | 'neuf' // matériel neuf
  | 'pourcentage'
  | 'multiplicateur' // 12k, 3 k€: read by montants
  | 'fois'
  | 'pronom' // les deux
  | 'idiome';

export type EtendueExclue = Etendue & { readonly raison: RaisonExclusion };

const MOTIFS: readonly (readonly [RaisonExclusion, RegExp])[] = [
  // « et les deux autres non »: of those already spoken of, no count.
  [
    'pronom',
    /(?<=(?<![a-z])(?:les|ces|nos|vos|mes) )(?:deux|trois|quatre|cinq|six|sept|huit|[2-8])(?= autres?(?! (?:ecoles?|classes?|pacs?|kits?|elementaires?|maternelles?|primaires?|communes?))(?![a-z]))/gu,
  ],
  ['adresse-web', /(?:https?:\/\/|www\.)\S{1,1000}|[a-z0-9._-]{1,64}@[a-z0-9.-]{2,64}/gu],
  ['telephone', /(?<![\d,.])(?:(?:\+|00)33[ .-]?(?:\(0\))?[ .-]?|0)[1-9](?:[ .-]?\d\d){4}(?![\d])/gu],
  ['heure', /(?<![\d,./])\d{1,2} ?(?:h|heures?) ?(?:[0-5]\d(?!\d))?(?:\/\d{1,2})?(?![a-z0-9])/gu],
  ['heure', /(?<![\d:/.,])\d{1,2}:[0-5]\d(?![\d:])/gu],
  [
    'duree',
    /(?<![\d/])(?:24 ?(?:h(?:eures)?)? ?(?:\/|sur) ?24|7 ?j? ?(?:\/|sur) ?7|24\/7)(?!\d)(?! ?(?:classes?|cl|pacs?|kits?|ecoles?|tab|ordi))/gu,
  ],
  [
    'niveau',
    /(?<![a-z0-9])c[em][ -]?[12](?: ?(?:[-/&+]|et) ?(?:c[em] ?[12]|[12](?! ?(?:classes?|cl|pacs?|ecoles?|eleves?|tablettes?|ordi))))*(?![a-z0-9])/gu,
  ],
  ['niveau', /(?<![a-z0-9])cm (?:un|deux)(?![a-z])/gu],
  [
    'pourcentage',
    /(?<=\d|[a-z]{3}) ?(?:pour[ -]?cents?|pourcents?|pourcentages?|p\. ?100|pct)(?![a-z])(?! (?:classes|euros|€|eleves|tablettes))/gu,
  ],
  ['annee', /(?<![a-z])loi (?:de |du |n° ?)?(?:19|20)\d\d/gu],
  [
    'idiome',
    /(?<![a-z])(?:(?:une?|deux|cinq|dix|2|5|10) ?(?:petites? )?(?:secondes?|minutes?|instants?)|en (?:deux|2) mots|un(?:e)? de ces (?:quatre|4)|mille (?:mercis?|excuses|pardons?)|mille fois|a la une|(?:trente|36)[ -]?(?:six )?solutions|cent fois|un peu|un jour|une fois|quelqu'un|quelques-uns|l'une? (?:et|ou) l'autre|l'une?(?![a-z])|d'une part|zero (?:probleme|souci))(?![a-z])/gu,
  ],
];

const NOMS_PROPRES =
  /(?<![a-z0-9])(?:(?:les|des|aux|l'alpe|de|d'|ecole|ecoles|aux) ?)?(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|cent|mille|[2-9]|10)[ -](?:alpes?|laux|fontaines?|rives|vall(?:ee|on)s|ponts?|chemins|moulins|sources|rivieres|vents|saisons|seigneurs|montagnes|collines|chenes|tilleuls|platanes|clochers|pucelles|villages|roches|soleils|arbres|lacs|cols|tours|sevres|fours|pins|rois|croix|freres|mains|dalles|maisons|provinces|couleurs|horizons|mers|continents|etoiles|marches|nations|jardins|fleurs|puits)(?![a-z])/gu;

/** Spans that count nothing, found by their form: dates, phone numbers, hours, school levels, known names. */
export function etenduesExclues(t: TexteNormalise): readonly EtendueExclue[] {
  const liste: EtendueExclue[] = [];
  for (const [raison, motif] of MOTIFS) {
    for (const m of t.plat.matchAll(motif))
      liste.push({ debut: m.index, fin: m.index + m[0].length, raison });
  }
  for (const d of dates(t)) {
    liste.push({ debut: d.debut, fin: d.fin, raison: d.precision.startsWith('annee') ? 'annee' : 'date' });
  }
  for (const m of t.plat.matchAll(NOMS_PROPRES)) {
    liste.push({ debut: m.index, fin: m.index + m[0].length, raison: 'nom' });
  }
  const puces = Array.from(t.plat.matchAll(/(?<=^|\n|[ ;,.:])\d{1,2}(?=\) ?[a-z0-9]|\. [a-z0-9])/gu));
  const enOrdre = puces.length >= 2 && puces.every((m, i) => m[0] === String(i + 1));
  for (const m of enOrdre ? puces : [])
    liste.push({ debut: m.index, fin: m.index + m[0].length, raison: 'liste' });
  return liste;
}

const ETIQUETTES = new Set(
  [
    'pac ami cycle niveau palier etape phase article art page pages pp pilier axe critere tableau annexe ligne zone',
    'version windows android thymio ios iphone question salle lot chapitre alinea domaine lecture usb hdmi covid plan',
    'projet variante choix reponse dossier secteur batiment bat etage chambre figure fig cas scenario appel tome',
    'departement dept dep wifi paris lyon marseille loi decret tranche vague campagne point paragraphe section numero',
    'fi tne rpi rpid rpic sivu sivos qpv qrr bp cs cedex web bluetooth core ios chaine canal ulis upe2a degre',
    'num no n nr office type modele format id ref reference code siret siren chrome acte livre trimestre semestre',
  ].flatMap((l) => l.split(' ')),
);
/** Labels that number several things at once: « cycles 2 et 3 », « pages 12-14 ». */
const ETIQUETTES_AU_PLURIEL = new Set(
  'cycles niveaux paliers etapes phases articles annexes pages piliers axes criteres tableaux lots versions salles lignes chapitres tranches alineas questions'.split(
    ' ',
  ),
);
const ABREGES = /(?:^|[^a-z])(?:p|pp|art|chap|fig|al|no|num|vol|ref|tel|bat|dep|cf) ?\. ?$/u;
const JOURS = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/u;
/** « CP 12 », « CM1 : 22 »: of pupils as well as of classes. */
const APRES_NIVEAU = /(?:^|[^a-z0-9])(?:tps|ps|ms|gs|cp|c[em] ?-?[12])(?: ?[:=(])? ?$/u;
/** « une classe de 24 »: pupils. */
const TAILLE = /(?<![a-z])(?<!(?:nombre|nb|total) (?:total )?de )classes? (?:de|a) $/u;
const TAUX = /(?:^|[^a-z])(?:taux|pourcentage)(?: (?:de|a|est de|est a|d'aide|de subvention))* ?:? ?$/u;

/** Labels in the singular that also introduce a count: only without a counted noun behind. */
const ETIQUETTES_FAIBLES = new Set([
  'ecole',
  'classe',
  'option',
  'groupe',
  'devis',
  'ipad',
  'kit',
  'commune',
  'tablette',
]);
const ORDINAUX = /^(?:e|er|ers|ere|eres|re|eme|emes|ieme|iemes|iem|em|nd|nde|nds|ndes)$/u;
const DUREES =
  /^(?:secondes?|sec|minutes?|min|mn|heures?|jours?|j|semaines?|mois|ans?|annees?|trimestres?|km|kms|kilometres?|metres?|cm|mm|kg|kilos?|ml|litres?|degres?|€\/h|w|volts?|go|gio|to|tb|ghz|mhz|mah|ms|lumens?|pixels?|px|mpx|megapixels?|points?|journees?|nuits?)$/u;
const VOIES =
  /^(?:,? ?)(?:bis|ter|rue|avenue|av|boulevard|bd|chemin|impasse|allee|place|route|quai|cours|square|montee|passage|lieu-dit)(?![a-z])/u;

/** Why this numeral, in its place, counts nothing; null when it may count. `seul`: it is the whole message. */
export function exclusion(
  t: TexteNormalise,
  js: readonly Jeton[],
  n: Numeral,
  unite: string | null,
  seul: boolean,
): RaisonExclusion | null {
  // Nothing reaches over a line break.
  const ligneAvant = t.plat.slice(Math.max(0, n.debut - 48), n.debut).replace(/^[\s\S]*\n/u, '');
  const p = memeLigne(t, js[n.de - 1], n) ? js[n.de - 1] : undefined;
  const s = memeLigne(t, n, js[n.a]) ? js[n.a] : undefined;
  const colleGauche = p !== undefined && p.fin === n.debut;
  const colleDroite = s !== undefined && s.debut === n.fin;
  const famille = familleComptee(unite);
  const apres = t.plat.slice(n.fin, n.fin + 24).replace(/\n[\s\S]*$/u, '');
  const enChiffres = js[n.de]?.nature === 'chiffres';
  if (enChiffres) {
    const lie = identifiant(js, n, colleGauche ? p : undefined, colleDroite ? s : undefined);
    if (lie !== null) return lie;
    if (
      s?.nature === 'mot' &&
      ORDINAUX.test(s.mot) &&
      /^ ?[a-z]+(?![a-z0-9])/u.test(apres) &&
      (s.mot.length > 1 || colleDroite)
    ) {
      return 'ordinal';
    }
    if (/^ ?(?:°|º|ᵉ)/u.test(apres)) return 'numero';
    if (/^2de(?![a-z])/u.test(t.plat.slice(n.debut, n.debut + 4))) return 'ordinal';
    if (/\d(?:\^|e)[+-]$/u.test(t.plat.slice(Math.max(0, n.debut - 3), n.debut))) return 'identifiant';
    if (VOIES.test(apres.trimStart())) return 'adresse';
    if (/^0\d/u.test(t.plat.slice(n.debut, n.debut + 2)) && n.valeur !== null && !n.valeur.includes('.'))
      return 'numero';
    if (
      /^ ?g(?![a-z])/u.test(apres) &&
      /^[2-6]$/u.test(n.valeur ?? '') &&
      (colleDroite || p?.mot === 'la' || p?.mot === 'en')
    ) {
      return 'reseau';
    }
  }
  if (
    /^(?: ?%| ?(?:pour[ -]?cents?|pourcents?|pourcentages?|p\. ?100|pct)(?![a-z])| pour 100(?! ?[a-z0-9]))/u.test(
      apres,
    )
  )
    return 'pourcentage';
  if (n.valeur === '100' && /\d pour $/u.test(ligneAvant) && famille === null) return 'pourcentage';
  if (/^ ?(?:k|ke|keuros?|k€|meuros?)(?![a-z])|^ ?m€/u.test(apres)) return 'multiplicateur';
  if (p !== undefined && (p.mot === '°' || p.mot === 'º' || p.mot === '#')) return 'numero';
  if (p?.nature === 'mot' && ETIQUETTES.has(p.mot)) return 'numero';
  if (famille === null && enChiffres && p?.mot === '§') return 'numero';
  if (famille === null && enChiffres && ABREGES.test(ligneAvant)) return 'numero';
  if (famille === null && p?.nature === 'mot' && ETIQUETTES_AU_PLURIEL.has(p.mot)) return 'numero';
  if (famille === null && p?.nature === 'mot' && JOURS.test(p.mot)) return 'date';
  if (famille === null && APRES_NIVEAU.test(ligneAvant)) return 'niveau';
  if (famille === null && TAILLE.test(ligneAvant)) return 'idiome';
  if (famille === null && TAUX.test(ligneAvant)) return 'pourcentage';
  if (p?.nature === 'mot' && ETIQUETTES_FAIBLES.has(p.mot) && famille === null) return 'numero';
  if (estDansUnNom(t, js, n, unite)) return 'nom';
  if (estAdjectifNeuf(t, js, n, famille, seul)) return 'neuf';
  if (n.article) return null;
  // Misspelt numbers that are also words: only before what people count.
  if (!seul && famille === null && /^(?:vint|mil|mile|deu)$/u.test(t.plat.slice(n.debut, n.fin)))
    return 'idiome';
  if (unite !== null && DUREES.test(unite) && !/^ ?(?:mois de|de )|^ ?go ?(?:\/ ?s|par s)/u.test(apres))
    return 'duree';
  if (unite === 'fois' && !/^ ?fois (?:\d|[a-z]+)/u.test(apres)) return 'fois';
  if (unite === 'fois' && js[n.a + 1]?.nature === 'mot' && motsNombre(js[n.a + 1]?.mot ?? '') === null)
    return 'fois';
  if (!seul && famille === null && estAnneeNue(n)) return 'annee';
  if (n.valeur === '38' && famille === null && /(?:isere|dans le|le|\() ?\(?$/u.test(ligneAvant))
    return 'departement';
  if (p !== undefined && /^(?:le|la|au|du|ce|cette)$/u.test(p.mot) && famille === null) return 'numero';
  if (n.valeur === '2' && famille === null && /(?:^|[^a-z])(?:les|ces|nos|vos|leurs) $/u.test(ligneAvant)) {
    return /^ ?[a-z]/u.test(apres) &&
      !/^ ?(?:sont|ont|on|en|a|sauf|mais|oui|non|et|ou|je|nous)(?![a-z])/u.test(apres)
      ? null
      : 'pronom';
  }
  return null;
}

function memeLigne(t: TexteNormalise, a: Etendue | undefined, b: Etendue | undefined): boolean {
  return a !== undefined && b !== undefined && !t.plat.slice(a.fin, b.debut).includes('\n');
}

/** A bare postal code: 38xxx, or five digits before a capitalised name. */
export function estCodePostal(t: TexteNormalise, n: Numeral, unite: string | null): boolean {
  const brut = t.plat.slice(n.debut, n.fin);
  const apres = t.texte.slice(n.fin, n.fin + 3);
  if (familleComptee(unite) !== null) return false;
  if (/^38\d{3}$/u.test(brut)) return true;
  if (/^38 \d{3}$/u.test(brut)) return /^ \p{Lu}/u.test(apres);
  return (
    /^\d{5}$/u.test(brut) &&
    (/^ \p{Lu}\p{L}/u.test(apres) || /(?:code postal|\bcp) ?:? ?$/u.test(t.plat.slice(0, n.debut)))
  );
}

function identifiant(
  js: readonly Jeton[],
  n: Numeral,
  gauche: Jeton | undefined,
  droite: Jeton | undefined,
): RaisonExclusion | null {
  if (gauche?.nature === 'mot') {
    const avant = js[n.de - 2];
    const produit =
      gauche.mot === 'x' && (avant === undefined || avant.nature === 'chiffres' || avant.fin < gauche.debut);
    if (!produit) return gauche.mot === 'n' || gauche.mot === 'no' ? 'numero' : 'identifiant';
  }
  if (gauche?.mot === '-') {
    const avant = js[n.de - 2];
    if (avant !== undefined && avant.nature === 'mot' && avant.fin === gauche.debut) return 'identifiant';
  }
  if (gauche?.mot === '_' || droite?.mot === '_') return 'identifiant';
  if (droite?.nature !== 'mot') return null;
  const ensuite = js[n.a + 1];
  if (ensuite?.nature === 'chiffres' && ensuite.debut === droite.fin && droite.mot !== 'x')
    return 'identifiant';
  if (/^(?:[a-df-gi-jlnoq-wyz]|bis|ter)$/u.test(droite.mot) && droite.mot !== 'g') return 'identifiant';
  return null;
}

function estDansUnNom(t: TexteNormalise, js: readonly Jeton[], n: Numeral, unite: string | null): boolean {
  if (n.rond || n.raison === 'fraction') return false;
  const [p, pp, s, ss] = [js[n.de - 1], js[n.de - 2], js[n.a], js[n.a + 1]];
  const tiretDroit = s?.mot === '-' && s.debut === n.fin && ss?.nature === 'mot' && ss.debut === s.fin;
  if (tiretDroit && familleComptee(ss.mot) === null && !/^(?:la|ci|l|t)$/u.test(ss.mot)) return true;
  const tiretGauche = p?.mot === '-' && p.fin === n.debut && pp?.nature === 'mot' && pp.fin === p.debut;
  if (tiretGauche && js[n.de]?.nature === 'mot') return true;
  if (familleComptee(unite) !== null || s?.nature !== 'mot') return false;
  const majuscule = /^\p{Lu}\p{Ll}/u.test(t.texte.slice(s.debut, s.debut + 2));
  const article = p !== undefined && /^(?:les|des|aux|de|ecole|ecoles)$/u.test(p.mot);
  if (
    majuscule &&
    (article || (p !== undefined && /^\p{Lu}\p{Ll}/u.test(t.texte.slice(n.debut, n.debut + 2))))
  )
    return true;
  return (
    p?.mot === 'des' &&
    pp !== undefined &&
    /^(?:ecole|scolaire|maternelle|elementaire|primaire|hameau|quartier)$/u.test(pp.mot)
  );
}

/** « neuf » alone is « new » unless it is plainly counting. */
function estAdjectifNeuf(
  t: TexteNormalise,
  js: readonly Jeton[],
  n: Numeral,
  famille: string | null,
  seul: boolean,
): boolean {
  if (t.plat.slice(n.debut, n.fin) !== 'neuf' || seul) return false;
  const p = js[n.de - 1];
  if (p === undefined)
    return famille === null && !/^ ?(?:en |a la |a l'|,|\+|ou |a )/u.test(t.plat.slice(n.fin, n.fin + 6));
  if (
    /^(?:materiel|equipement|ordinateur|pc|portable|ecran|parc|groupe|batiment|tout|flambant|comme|presque|etat|de|du|quoi)$/u.test(
      p.mot,
    )
  ) {
    return p.mot !== 'de' || famille === null;
  }
  if (t.texte.slice(p.debut, p.fin).toLowerCase() === 'à') return true;
  if (famille !== null) return false;
  if (p.nature === 'signe') return false;
  if (p.nature === 'chiffres') return false;
  return !/^(?:avons|ai|ont|et|ou|sont|sommes|non|pardon|enfin|plutot|euh|heu|plus|dont|fait|compte|environ)$/u.test(
    p.mot,
  );
}

/** A four-digit numeral that looks like a recent year. */
function estAnneeNue(n: Numeral): boolean {
  return (
    n.a - n.de === 1 &&
    n.source === 'chiffres' &&
    /^(?:199|20[0-3])\d$/u.test(n.valeur ?? '') &&
    n.fin - n.debut === 4
  );
}
