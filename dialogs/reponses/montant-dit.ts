/** An amount that a message gives to equipment of the list, as its price, its subsidy or what is left: set beside the call's. */
import { type Decimal, type Niveau, subventionDe, tauxDuNiveau } from '../../rules/index.js';
import { liste, montant, pourcent } from '../textes/typographie.js';
import type { Donnees } from './donnees.js';
import { niveauDuTaux } from './lots.js';

/** What an amount is said to be. */
export type Role = 'prix' | 'subvention' | 'reste';

const ROLES: readonly (readonly [Role, RegExp])[] = [
  [
    'reste',
    /\b(?:reste\w*|a (?:notre|la|sa|votre) charge|a payer|de (?:notre|sa|ma) poche|autofinancement|pa(?:ye|ie|yer|yons|iera|yera))\b/,
  ],
  ['subvention', /\b(?:subvention\w*|aides?|touch\w+|vers\w+|percoit|recoi\w+|donne\w*|rembours\w+)\b/],
  ['prix', /\b(?:prix|cout\w*|va(?:ut|lent)|tarifs?)\b/],
];

/** The part that a flat message gives to its amount; undefined when it names none, or several. */
export function roleDit(plat: string): Role | undefined {
  const [role, autre] = ROLES.filter(([, motif]) => motif.test(plat)).map(([r]) => r);
  return role === 'subvention' && autre === 'prix' ? 'subvention' : autre === undefined ? role : undefined;
}

/** « Oui » or « Non » on `dit`, for equipment priced `prix` (both € HT): at each rate that the message leaves possible. */
export function jugerMontant(dit: Decimal, prix: Decimal, quoi: string, d: Donnees): string {
  const niveau = d.niveau ?? (d.taux === undefined ? undefined : niveauDuTaux(d.taux)) ?? 'ne-sait-pas';
  const parts = (niveau === 'ne-sait-pas' ? (['pas-atteint', 'atteint'] as const) : [niveau]).map((n) => ({
    niveau: n,
    ...subventionDe(prix, n),
  }));
  const des = (role: 'subvention' | 'reste'): string =>
    liste(
      parts.map((p) => `${montant(p[role].min)} à ${tauxDe(p.niveau)}`),
      'et',
    );
  const tete = `pour ${quoi}, à ${montant(prix)} HT`;
  const faits = `${tete}, la subvention est de ${des('subvention')} ; il reste ${des('reste')}.`;
  const egales = parts.filter((p) => (d.role === 'reste' ? p.reste : p.subvention).min.eq(dit));
  if (d.role === 'subvention' || d.role === 'reste') {
    const [egale] = egales;
    if (egale === undefined) return `Non : ${faits}`;
    return parts.length === 1 ? `Oui : ${faits}` : `Oui, si l'école est à ${tauxDe(egale.niveau)} : ${faits}`;
  }
  return prix.eq(dit)
    ? `Oui : ${quoi}, ${montant(prix)} HT.`
    : `Non : le document ne dit pas ${montant(dit)} ; ${tete}, avant subvention. Selon l'école, la subvention est de ${des('subvention')}, et il reste ${des('reste')}.`;
}

function tauxDe(niveau: Niveau): string {
  return liste(tauxDuNiveau(niveau).map(pourcent), 'ou');
}
