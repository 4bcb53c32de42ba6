/** Several PACs, rates or amounts in one question: what goes with what is read only where it is beyond doubt, else asked. */

import { z } from 'zod';
import {
  CAMPAGNE_PAR_DEFAUT,
  Decimal,
  euros,
  type Niveau,
  prixOption,
  subventionDe,
  subventionPlafonnee,
  tauxDuNiveau,
} from '../../rules/index.js';
import { MATERIELS, motif, ORDINATEURS, optionDuMot, PAC, TABLETTES } from '../comprehension/lexique.js';
import { montants, pourcentages } from '../comprehension/montants.js';
import { nombres } from '../comprehension/nombres.js';
import { chevauche, type Etendue, normalise } from '../comprehension/normalise.js';
import { estTauxNu } from '../comprehension/taux-nu.js';
import type { Contexte } from '../evenement.js';
import { liste, majuscule, montant, pluriel, pourcent } from '../textes/typographie.js';
import type { Bloc } from '../vues.js';
import { direFourchette, direTaux } from './chiffres.js';

/** The number of devices of the option whose price the list gives. */
export const OPTION_AVEC_PRIX: number = Math.max(
  ...CAMPAGNE_PAR_DEFAUT.prix.flatMap((p) => {
    const appareils =
      p.montant === null ? undefined : /^(?:tablettes|ordinateurs)-(\d+)$/u.exec(p.article)?.[1];
    return appareils === undefined ? [] : [Number(appareils)];
  }),
);

const schemaLot = z.object({
  pacs: z.number().int().min(1),
  option: z.enum(['tablettes', 'ordinateurs']),
  nombre: z.number().int().min(0),
  niveau: z.enum(['pas-atteint', 'atteint']).optional(),
});
/** Identical PACs of schools of one level. */
export type Lot = Readonly<z.infer<typeof schemaLot>>;

export type LotsLus =
  | { readonly type: 'lots'; readonly lots: readonly Lot[] }
  | { readonly type: 'parts'; readonly haut: Decimal; readonly bas: Decimal }
  /** Two options offered for one PAC: compared, not added. */
  | { readonly type: 'alternative'; readonly nombre: number }
  | { readonly type: 'flou'; readonly question: string };

export function lotsDuTexte(json: unknown): readonly Lot[] | undefined {
  if (typeof json !== 'string') return undefined;
  try {
    return z.array(schemaLot).safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}

/** The level that a rate of the call belongs to. */
export function niveauDuTaux(taux: string | null): 'pas-atteint' | 'atteint' | undefined {
  return (['pas-atteint', 'atteint'] as const).find(
    (n) => String(CAMPAGNE_PAR_DEFAUT.taux[n].valeur) === taux,
  );
}

type Mot = Etendue & { readonly option: Lot['option']; readonly nombre: number | undefined };

/** null: one thing at most, which needs no care. */
export function lireLots(texte: string): LotsLus | null {
  const t = normalise(texte);
  const lus = nombres(t);
  const nus = lus.flatMap((n) =>
    n.kind === 'entier' && estTauxNu(t.plat, n) ? [{ debut: n.debut, valeur: String(n.entier) }] : [],
  );
  const taux = [...pourcentages(t).filter((p) => p.valeur !== null), ...nus].sort(
    (a, b) => a.debut - b.debut,
  );
  const niveaux = taux.map((p) => niveauDuTaux(p.valeur));
  const parts = lireParts(t.plat, texte, niveaux);
  if (parts !== null) return parts;

  const caches = MATERIELS.flatMap((m) => etendues(m.motif, t.plat));
  const mots: Mot[] = [...etendues(TABLETTES, t.plat), ...etendues(ORDINATEURS, t.plat)]
    .filter((e) => !caches.some((c) => chevauche(c, e)))
    .sort((a, b) => a.debut - b.debut)
    .map((e) => {
      const n = lus.find((x) => x.kind === 'entier' && collee(t.plat, x, e));
      return {
        ...e,
        option: optionDuMot(t.plat.slice(e.debut, e.fin)),
        nombre: n?.kind === 'entier' ? n.entier : undefined,
      };
    });
  const pacs = etendues(motif(PAC), t.plat).flatMap((e) => {
    const n = lus.find((x) => (x.kind === 'entier' || x.kind === 'article') && collee(t.plat, x, e));
    return n?.kind === 'entier' || n?.kind === 'article' ? [{ debut: n.debut, pacs: n.entier }] : [];
  });
  // « un PAC tablettes, 20 tablettes »: the word said again adds nothing.
  const dits = mots.filter(
    (m) => m.nombre !== undefined || pacs.length > 1 || !mots.some((a) => a !== m && a.option === m.option),
  );
  const multiples =
    dits.length > 1 &&
    (new Set(dits.map((m) => m.option)).size > 1 || dits.every((m) => m.nombre !== undefined));
  if (!multiples) {
    if (dits.length === 0) return null;
    if (pacs.length > 1 || (new Set(niveaux).size > 1 && pacs.some((p) => p.pacs > 1)))
      return flou('Je ne suis pas sûr de ce qui va avec quoi');
    return null;
  }
  if (dits.every((m) => m.nombre === undefined) && pacs.length === 0) return null;
  if (dits.length === 2 && pacs.length < 2 && entreDeux(t.plat, dits).some((e) => /\bou\b/u.test(e))) {
    const [a, b] = dits.map((m) => m.nombre);
    const n = a === undefined ? b : a;
    return n === undefined || (b !== undefined && b !== n)
      ? flou('Je compare deux options du même nombre')
      : { type: 'alternative', nombre: n };
  }
  if (pacs.length !== 0 && pacs.length !== dits.length)
    return flou('Je ne suis pas sûr du nombre de PAC de chaque sorte');
  if (niveaux.length > 1 && niveaux.length !== dits.length)
    return flou('Je ne suis pas sûr du taux qui va avec chaque PAC');
  return {
    type: 'lots',
    lots: dits.map((m, i) => {
      const niveau = niveaux.length === 1 ? niveaux[0] : niveaux[i];
      return {
        pacs: pacs[i] === undefined ? 1 : pacs[i].pacs,
        option: m.option,
        nombre: m.nombre === undefined ? OPTION_AVEC_PRIX : m.nombre,
        ...(niveau !== undefined && { niveau }),
      };
    }),
  };
}

/** « 100 000 € à 70 % et 150 000 € à 50 % ». */
function lireParts(plat: string, texte: string, niveaux: readonly (Niveau | undefined)[]): LotsLus | null {
  const sommes = montants(texte).filter(
    (m) => !m.nie && !/\blimite\b[^.?!]{0,30}$/u.test(plat.slice(0, m.debut)),
  );
  if (sommes.length < 2) return null;
  const valeurs = sommes.map((m) => (m.kind === 'exact' && !m.tropDeDecimales ? m.valeur : null));
  if (sommes.some((m) => m.taxe === 'TTC'))
    return flou('Un de vos montants est toutes taxes comprises (TTC), et je calcule hors taxes (HT)');
  if (
    valeurs.some((v) => v === null) ||
    niveaux.length !== sommes.length ||
    niveaux.some((n) => n === undefined)
  )
    return flou('Vous donnez plusieurs montants, et je ne suis pas sûr du taux de chacun');
  const total = (niveau: Niveau): Decimal =>
    valeurs.reduce((s, v, i) => (v !== null && niveaux[i] === niveau ? s.plus(euros(v)) : s), new Decimal(0));
  return { type: 'parts', haut: total('pas-atteint'), bas: total('atteint') };
}

const flou = (quoi: string): LotsLus => ({
  type: 'flou',
  question: `${quoi} : posez la question pour un cas à la fois, ou faisons l'estimation école par école.`,
});

function etendues(m: RegExp, plat: string): readonly Etendue[] {
  return [...plat.matchAll(m)].map((x) => ({ debut: x.index, fin: x.index + x[0].length }));
}

/** The number stands just before the word. */
function collee(plat: string, n: Etendue, mot: Etendue): boolean {
  return n.debut < mot.debut && plat.slice(Math.min(n.fin, mot.debut), mot.debut).trim() === '';
}

function entreDeux(plat: string, mots: readonly Etendue[]): readonly string[] {
  return mots.slice(1).map((m, i) => plat.slice(mots[i]?.fin, m.debut));
}

const QUAND: Readonly<Record<'pas-atteint' | 'atteint', string>> = {
  'pas-atteint': 'socle numérique de base (plan SNEE) pas encore atteint',
  atteint: 'socle numérique de base (plan SNEE) déjà atteint',
};

export function direNiveau(niveau: 'pas-atteint' | 'atteint'): string {
  return `À ${pourcent(tauxDuNiveau(niveau)[0] ?? '')} (${QUAND[niveau]})`;
}

const direLot = (l: Lot): string =>
  `${pluriel(l.pacs, 'PAC', 'PAC')} de ${pluriel(l.nombre, l.option.slice(0, -1), l.option)}`;

/** Each kind of PAC on its line, then the sum; what has no price is named, the limit follows its readings. */
export function blocsDesLots(lots: readonly Lot[], contexte: Contexte): readonly (Bloc | string)[] {
  const table = contexte.prix === undefined ? {} : { prix: contexte.prix };
  const lus = lots.map((lot) => {
    const unite = prixOption(lot.option, lot.nombre, table).montant;
    const niveau: Niveau = lot.niveau ?? 'ne-sait-pas';
    const part = unite === null ? null : subventionDe(unite, niveau);
    return { lot, unite, niveau, part };
  });
  const trop = tropDePacs(lots.reduce((s, l) => s + l.pacs, 0));
  if (trop.length > 0) return [...lots.map((l) => `${direLot(l)}.`), ...trop];
  const lignes = lus.map(({ lot, unite, niveau, part }) => {
    if (unite === null || part === null) return `${majuscule(direLot(lot))} : prix inconnu, pas de montant.`;
    const taux = lot.niveau === undefined ? `À ${direTaux(tauxDuNiveau(niveau))}` : direNiveau(lot.niveau);
    const fois = { min: part.subvention.min.times(lot.pacs), max: part.subvention.max.times(lot.pacs) };
    const reste = { min: part.reste.min.times(lot.pacs), max: part.reste.max.times(lot.pacs) };
    return `${direLot(lot)} : ${montant(unite.times(lot.pacs))} HT. ${taux} : subvention ${direFourchette(fois)}, reste ${direFourchette(reste)}.`;
  });
  const connus = lus.flatMap(({ lot, unite, part }) =>
    unite === null || part === null ? [] : [{ lot, cout: unite.times(lot.pacs), part }],
  );
  const sansPrix = lus.filter((l) => l.unite === null).map((l) => direLot(l.lot));
  const somme = (lire: (c: (typeof connus)[number]) => Decimal): Decimal =>
    connus.reduce((s, c) => s.plus(lire(c)), new Decimal(0));
  const cout = somme((c) => c.cout);
  const limite = euros(CAMPAGNE_PAR_DEFAUT.limiteCommune.valeur);
  const total: readonly (Bloc | string)[] =
    connus.length === 0
      ? []
      : cout.gte(limite)
        ? connus.every((c) => c.lot.niveau !== undefined)
          ? blocsDesParts(
              somme((c) => (c.lot.niveau === 'pas-atteint' ? c.cout : new Decimal(0))),
              somme((c) => (c.lot.niveau === 'atteint' ? c.cout : new Decimal(0))),
            )
          : [
              `En tout : ${montant(cout)} HT. La limite par commune peut jouer : dites-moi le taux de chaque école.`,
            ]
        : [
            `En tout${sansPrix.length > 0 ? `, hors ${liste(sansPrix)}` : ''} : ${montant(cout)} HT ; subvention ${direFourchette(
              {
                min: somme((c) => c.part.subvention.min.times(c.lot.pacs)),
                max: somme((c) => c.part.subvention.max.times(c.lot.pacs)),
              },
            )} ; reste ${direFourchette({
              min: somme((c) => c.part.reste.min.times(c.lot.pacs)),
              max: somme((c) => c.part.reste.max.times(c.lot.pacs)),
            })}.`,
          ];
  return [{ type: 'liste', elements: lignes }, ...total];
}

/** More PACs than any commune may have (F9). */
export function tropDePacs(pacs: number): readonly string[] {
  const max = Math.max(...CAMPAGNE_PAR_DEFAUT.tranches.map((t) => t.pacs));
  return pacs > max
    ? [
        `Attention : une commune a droit à ${pluriel(max, 'PAC', 'PAC')} au maximum ; au-delà, je ne donne pas de chiffre de subvention.`,
      ]
    : [];
}

/** Equipment of schools at both rates, under every reading of the limit per commune where it changes something. */
export function blocsDesParts(haut: Decimal, bas: Decimal): readonly (Bloc | string)[] {
  const niveaux = {
    haut: CAMPAGNE_PAR_DEFAUT.taux['pas-atteint'].valeur,
    bas: CAMPAGNE_PAR_DEFAUT.taux.atteint.valeur,
  };
  const tete = `Pour ${liste(
    [
      ...(haut.isZero() ? [] : [`${montant(haut)} HT à ${pourcent(niveaux.haut)}`]),
      ...(bas.isZero() ? [] : [`${montant(bas)} HT à ${pourcent(niveaux.bas)}`]),
    ],
    'et',
  )}${haut.isZero() || bas.isZero() ? '' : `, soit ${montant(haut.plus(bas))} HT`}`;
  const issue = subventionPlafonnee(haut, bas);
  if (issue.type === 'incomplete') return [];
  if (issue.type === 'etablie')
    return [
      `${tete} : subvention ${direFourchette(issue.valeur.subvention)}, reste ${direFourchette(issue.valeur.reste)}.`,
    ];
  const limite = montant(euros(CAMPAGNE_PAR_DEFAUT.limiteCommune.valeur));
  return [
    `${tete}. Le texte (« dans la limite de ${limite} par commune ») se lit de plusieurs façons :`,
    {
      type: 'tableau',
      legende: 'Subvention et reste à payer selon la lecture de la limite',
      entetes: ['Lecture du texte', 'Subvention', 'Reste à payer'],
      lignes: issue.variantes.map((v) => [
        nomsDesLectures(v.lectures),
        direFourchette(v.valeur.subvention),
        direFourchette(v.valeur.reste),
      ]),
    },
    'Rien de connu en Isère ne tranche entre ces lectures : demandez au Département.',
  ];
}

/** Every open reading that a line of the table holds under, by its title. */
export function nomsDesLectures(
  lectures: readonly (readonly { readonly lecture: string; readonly choix: string }[])[],
): string {
  const titre = (c: { readonly lecture: string; readonly choix: string }): string => {
    const lecture = CAMPAGNE_PAR_DEFAUT.lectures.find((l) => l.id === c.lecture);
    return lecture?.lectures.find((l) => l.id === c.choix)?.titre ?? c.choix;
  };
  return [...new Set(lectures.map((l) => l.map(titre).join(', ')))].join(' ; ');
}
