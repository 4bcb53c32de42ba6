import type { Borne } from './contexte.js';
import { enSens } from './debits-sens.js';
import { entreGuillemets, type NombreLu, nombres } from './nombres.js';
import { type Entree, type Etendue, enTexte, type TexteNormalise } from './normalise.js';
import { decale } from './numeraux.js';

export type Technologie = 'fibre' | 'adsl' | 'vdsl' | 'sdsl' | 'satellite' | '4g' | '5g';

export type Sens = 'descendant' | 'montant';

type Qualite = Etendue & {
  readonly texte: string;
  readonly borne: Borne | null;
  readonly approximatif: boolean;
  readonly nie: boolean;
  readonly reprise: boolean;
  readonly remplace: boolean;
};

/** A throughput; values are decimal strings in Mb/s (megabits per second). */
export type DebitLu = Qualite &
  (
    | {
        readonly kind: 'exact';
        readonly mbits: string;
        readonly sens: Sens | null;
        /** Said beside a downstream figure: « 25 en descendant et 5 en montant ». */
        readonly montant: string | null;
        /** « débit : 30 », « fibre 300 »: what is missing is the unit. */
        readonly sansUnite: boolean;
      }
    | { readonly kind: 'intervalle'; readonly min: string; readonly max: string }
    /** Octets or bits: ask. The value if bits were meant, and if octets were (8 times as much). */
    | { readonly kind: 'ambigu'; readonly siBits: string; readonly siOctets: string }
    /** A technology without a figure: no throughput is deduced from it. */
    | { readonly kind: 'mention'; readonly technologie: Technologie }
    | { readonly kind: 'illisible' }
  );

/** A screen size in inches, as a decimal string; `max` when it is a choice (« 75 ou 86 pouces »). */
export type PoucesLus = Qualite & { readonly valeur: string; readonly max: string | null };

const PAR_SECONDE = String.raw`(?: ?\/ ?s(?:ec(?:onde)?s?)?| par sec(?:onde)?|ps|s)?`;
const FIN = '(?![a-z0-9€])';
const OCTETS = new RegExp(
  `^ ?(?:(m)(?:o|ega ?-?(?:octets?|bytes?))|(k)(?:o|ilo ?-?octets?)|(g)(?:o(?= ?\\/ ?s)|iga ?-?octets?(?= ?\\/ ?s| par)))${PAR_SECONDE}${FIN}`,
  'u',
);
const BITS = new RegExp(
  `^ ?(?:(m)(?:i?b|i?bits?|bts?|ega ?-?bits?|egas?|eg|gas?)|(k)(?:b|bit|bits|ilo ?-?bits?)|(g)(?:b|bit|bits|iga ?-?bits?|igas?|ig))${PAR_SECONDE}${FIN}`,
  'u',
);
const LETTRE = new RegExp(`^ ?([mg])${FIN}`, 'u');
const SUJET = /(?:debit|internet|connexion|reseau|fibre|adsl|vitesse|bande passante|mbps|mb\/s)/u;
const TECHNOLOGIES: readonly (readonly [Technologie, RegExp])[] = [
  ['fibre', /(?<![a-z])(?:fibres?|ftth|fttb|ftto)(?![a-z])/gu],
  ['adsl', /(?<![a-z])adsl2?\+?(?![a-z])/gu],
  ['vdsl', /(?<![a-z])vdsl2?(?![a-z])/gu],
  ['sdsl', /(?<![a-z])sdsl(?![a-z])/gu],
  ['satellite', /(?<![a-z])(?:satellites?|starlink)(?![a-z])/gu],
  ['4g', /(?<![a-z0-9])4 ?g\+?(?![a-z0-9])/gu],
  ['5g', /(?<![a-z0-9])5 ?g(?![a-z0-9])/gu],
];

/** Throughputs of a message, in order. A number without a unit is not one: the open question decides. */
export function debits(entree: Entree, masques: readonly Etendue[] = []): readonly DebitLu[] {
  const t = enTexte(entree);
  const ns = nombres(t, masques);
  const lus: DebitLu[] = [...enSens(t, avecUnites(t, ns), ns)];
  for (const [technologie, motif] of TECHNOLOGIES) {
    for (const m of t.plat.matchAll(motif)) {
      const e = { debut: m.index, fin: m.index + m[0].length };
      const nie = /(?:pas|ni|sans|aucune) (?:encore |de |d'|la |l'|le )*$/u.test(
        t.plat.slice(Math.max(0, e.debut - 20), e.debut),
      );
      const vide = { borne: null, approximatif: false, reprise: false, remplace: false };
      lus.push({ ...e, ...vide, nie, texte: t.texte.slice(e.debut, e.fin), kind: 'mention', technologie });
    }
  }
  return lus.sort((a, b) => a.debut - b.debut);
}

/** Numbers with a unit of throughput, or introduced as one. « 2 lignes de 10 Mb/s » is not read: neither 10 nor 20. */
function avecUnites(t: TexteNormalise, ns: readonly NombreLu[]): readonly DebitLu[] {
  return ns.flatMap((n, i): readonly DebitLu[] => {
    const lu = debit(t, n) ?? annonce(t, n);
    const avant = ns[i - 1];
    if (lu === null) return [];
    const plusieurs =
      avant?.kind === 'entier' &&
      avant.entier > 1 &&
      /^ ?(?:lignes?|box|liens?|acces|connexions?|abonnements?)(?: [a-z]+)? (?:a|de) ?$/u.test(
        t.plat.slice(avant.fin, n.debut),
      );
    return [plusieurs ? illisible(lu) : lu];
  });
}

function illisible(lu: DebitLu): DebitLu {
  const { debut, fin, texte, borne, approximatif, nie, reprise, remplace } = lu;
  return { debut, fin, texte, borne, approximatif, nie, reprise, remplace, kind: 'illisible' };
}

const ANNONCE =
  /(?<![a-z])(?:debits?|fibre|ftth|adsl|vdsl2?|sdsl|starlink|bande passante)(?: (?:optique|internet|reel|theorique|max|maximum|actuel))?(?: ?[:=]| est(?: actuellement)?| (?:monte|plafonne|tourne))?(?: (?:de|a|jusqu'a|d'environ|environ))? ?$/u;

/** « débit : 30 », « fibre 300 »: a throughput without its unit. */
function annonce(t: TexteNormalise, n: NombreLu): DebitLu | null {
  if ((n.kind !== 'entier' && n.kind !== 'decimal') || n.valeur === '0') return null;
  const de = Math.max(0, n.debut - 48);
  const m = ANNONCE.exec(t.plat.slice(de, n.debut));
  if (m === null) return null;
  if (
    !/^ ?(?:$|[,.;:!?)\n]|(?:et|mais|a l'ecole|dans|pour|en|chez|partout|depuis|donc|merci)(?![a-z]))/u.test(
      t.plat.slice(n.fin),
    )
  )
    return null;
  return {
    ...qualite(t, { ...n, debut: de + m.index }, n.fin),
    kind: 'exact',
    mbits: n.valeur,
    sens: null,
    montant: null,
    sansUnite: true,
  };
}

/** Not a throughput: the memory of a device, the size of a file. */
const MEMOIRE =
  /^ ?(?:de |d'|en )?(?:ram|memoire|stockage|ssd|disque|data|donnees|espace|forfait|fichiers?|photos?|pieces? jointes?)(?![a-z])/u;
const FICHIER =
  /(?:fichier|piece jointe|photo|image|pdf|document|video|mail)s? (?:de|fait|fait plus de|pese) $/u;

function debit(t: TexteNormalise, n: NombreLu): DebitLu | null {
  if (n.kind === 'exclu' || n.kind === 'code-postal' || n.kind === 'aucun') return null;
  const apres = t.plat.slice(n.fin, n.fin + 28);
  const brut = t.texte.slice(n.fin, n.fin + 28);
  const octets = OCTETS.exec(apres);
  const bits = octets === null ? BITS.exec(apres) : null;
  const lettre = octets === null && bits === null ? LETTRE.exec(apres) : null;
  const trouve = octets ?? bits ?? lettre;
  if (trouve === null) return null;
  // « 20 m » is as well 20 metres: a bare letter needs its capital and a subject, or nothing else around.
  if (lettre !== null && !lettreSure(t, n, trouve[0], brut)) return null;
  if (n.kind === 'article' && !/giga|mega/u.test(trouve[0])) return null;
  const fin = n.fin + trouve[0].length;
  if (
    MEMOIRE.test(t.plat.slice(fin, fin + 24)) ||
    FICHIER.test(t.plat.slice(Math.max(0, n.debut - 40), n.debut))
  )
    return null;
  const q = qualite(t, n, fin);
  const zeros = prefixe(trouve.slice(1).find((p) => p !== undefined) ?? 'm');
  if (n.kind === 'illisible' || n.kind === 'produit' || n.kind === 'somme')
    return { ...q, kind: 'illisible' };
  const majuscules = /^ ?[MGK]B(?![A-Za-z])/u.test(brut) || /^ ?[MGK]B ?\/ ?[sS]/u.test(brut);
  if (octets !== null || majuscules) {
    if (n.kind === 'intervalle') return { ...q, kind: 'illisible' };
    const mega = enMega(n.valeur, zeros);
    return { ...q, kind: 'ambigu', siBits: mega, siOctets: foisHuit(mega) };
  }
  if (n.kind === 'intervalle') {
    return { ...q, kind: 'intervalle', min: enMega(n.min, zeros), max: enMega(n.max, zeros) };
  }
  return { ...q, kind: 'exact', mbits: enMega(n.valeur, zeros), sens: null, montant: null, sansUnite: false };
}

function lettreSure(t: TexteNormalise, n: NombreLu, unite: string, brut: string): boolean {
  const reste = `${t.plat.slice(0, n.debut)}${t.plat.slice(n.fin + unite.length)}`.replace(/[^a-z0-9]/gu, '');
  return /^ ?[MG]/u.test(brut) || reste === '' || SUJET.test(t.plat);
}

/** Screen sizes: 75", 86'', 75 pouces, 75p. */
export function pouces(entree: Entree, masques: readonly Etendue[] = []): readonly PoucesLus[] {
  const t = enTexte(entree);
  return nombres(t, masques).flatMap((n): readonly PoucesLus[] => {
    const m = /^ ?(?:-?pouces?|pcs?(?= )|"|''|p(?![a-z]))/u.exec(t.plat.slice(n.fin, n.fin + 10));
    if (m === null || entreGuillemets(t, n) || /^ ?pcs?$/u.test(m[0])) return [];
    const q = qualite(t, n, n.fin + m[0].length);
    if (n.kind === 'entier' || n.kind === 'decimal') return [{ ...q, valeur: n.valeur, max: null }];
    return n.kind === 'intervalle' ? [{ ...q, valeur: n.min, max: n.max }] : [];
  });
}

function qualite(t: TexteNormalise, n: NombreLu, fin: number): Qualite {
  const { debut, borne, approximatif, nie, reprise, remplace } = n;
  return { debut, fin, texte: t.texte.slice(debut, fin), borne, approximatif, nie, reprise, remplace };
}

function prefixe(lettre: string): number {
  return lettre === 'g' ? 3 : lettre === 'k' ? -3 : 0;
}

function enMega(valeur: string, zeros: number): string {
  return zeros < 0 ? divise(valeur, -zeros) : decale(valeur, zeros);
}

function divise(valeur: string, zeros: number): string {
  const [entier = '', decimales = ''] = valeur.split('.');
  const long = entier.padStart(zeros + 1, '0');
  return sansZeros(`${long.slice(0, -zeros)}.${long.slice(-zeros)}${decimales}`);
}

/** Exact: works on the digits. */
function foisHuit(valeur: string): string {
  const [entier = '', decimales = ''] = valeur.split('.');
  const produit = (BigInt(`${entier}${decimales}`) * 8n).toString();
  return decimales === '' ? produit : divise(produit, decimales.length);
}

function sansZeros(valeur: string): string {
  return valeur.includes('.') ? valeur.replace(/\.?0+$/u, '') : valeur;
}
