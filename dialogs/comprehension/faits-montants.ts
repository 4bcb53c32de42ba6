/** Amounts of money: a quote for an equipment, or the commune's budget. Never used for anything else. */
import { Decimal } from '../../rules/index.js';
import { ARTICLES_A_PRIX, type ArticleAPrix } from '../../rules/situation.js';
import { montant } from '../textes/typographie.js';
import { type Assemblage, de } from './faits-assemblage.js';
import { demande, dit, QUESTIONS } from './faits-doutes.js';
import type { Mention } from './faits-mention.js';
import type { Affirmation, Doute } from './faits-types.js';
import type { MontantLu } from './montants.js';
import type { Etendue } from './normalise.js';

const BUDGET =
  /(?:budgets?|enveloppe|peut mettre|peuvent mettre|pouvons mettre|peux mettre|mettre|investir|consacrer|dispose de|disposons de|prevu|credits?|reste a charge|financer|auto-?financement|apport)[^.;\n]{0,26}$/u;
const CONTEXTE_DEVIS = /devis|prix|cout|tarif|chiffr|factur|propose|fournisseur|prestataire|estim/u;

export function argent(c: Assemblage): void {
  const { t, ms } = c;
  for (const [i, m] of ms.entries()) {
    if (m.g !== 'montant' || m.lu.nie || redit(c, i)) continue;
    const avant = t.plat.slice(Math.max(0, m.debut - 50), m.debut);
    const valeur = valeurSure(m.lu);
    if (BUDGET.test(avant) || /^ ?(?:h\.?t\.? )?(?:de |d')?(?:budget|enveloppe)/u.test(t.plat.slice(m.fin))) {
      // « 5 000 € maximum » is a budget.
      const budget = m.lu.borne === 'au-plus' ? valeurSure({ ...m.lu, borne: null }) : valeur;
      if (budget === null)
        c.doutes.push(demande(t, m, 'montant', QUESTIONS.montant(dit(t, m)), budgetDit(c, m)));
      else if (m.lu.taxe === 'TTC') c.doutes.push(demande(t, m, 'montant', QUESTIONS.ttc(dit(t, m))));
      else c.affirmations.push({ ...de(t, m), sur: 'commune', champ: 'budget', valeur: budget });
      continue;
    }
    const k = equipement(c, i);
    const objet = k === null ? undefined : ms[k];
    const ent = objet === undefined ? entNomme(c, m) : null;
    if (ent !== null) {
      lireDevis(c, m, ent, valeur);
      continue;
    }
    if (objet === undefined || k === null) {
      if (CONTEXTE_DEVIS.test(t.plat) && valeur !== null && !/combien/u.test(t.plat))
        c.doutes.push(demande(t, m, 'devis', QUESTIONS.aQuoi(dit(t, m))));
      continue;
    }
    // « 2 VPI à 2 000 € l'unité »: the quantity stays said.
    const quantite = objet.g === 'materiel' && k < i && objet.q?.kind === 'sure' && !objet.q.article;
    if (!quantite && (CONTEXTE_DEVIS.test(t.plat) || !(objet.g === 'mobile'))) c.pris.add(k);
    lireDevis(c, m, objet, valeur);
  }
}

/** « abonnement ENT 450 € HT »: named beside its price, and nothing else said of it. */
function entNomme({ t }: Assemblage, m: Etendue): Mention | null {
  const avant = /(?<![a-z])(?:l')?(?:abonnement (?:a l'|a un )?)?ent(?! [a-z]+ion)[^.;,\n€]{0,24}$/u.exec(
    t.plat.slice(Math.max(0, m.debut - 60), m.debut),
  );
  if (avant === null) return null;
  const debut = Math.max(0, m.debut - 60) + avant.index;
  return { g: 'ent', debut, fin: m.debut, valeur: 'ent-sdet', deduit: true };
}

/** « 12 000 € HT, soit 14 400 € TTC », « 14 400 € TTC (12 000 € HT) »: the amount with taxes adds nothing. */
function redit({ t, ms }: Assemblage, i: number): boolean {
  const m = ms[i];
  if (m?.g !== 'montant' || m.lu.taxe !== 'TTC') return false;
  return [ms[i - 1], ms[i + 1]].some((x) => {
    if (x?.g !== 'montant' || x.lu.taxe !== 'HT') return false;
    const entre = t.plat.slice(Math.min(m.fin, x.fin), Math.max(m.debut, x.debut));
    return /^ ?(?:h\.?t\.?|ttc)? ?(?:[,(=/-]|soit|ou|donc|,? ?(?:ce qui fait|c'est[- ]a[- ]dire))*(?: soit)? ?$/u.test(
      entre,
    );
  });
}

/** « 12 k »: what it would be in euros, to be confirmed. */
function budgetDit(c: Assemblage, m: Extract<Mention, { g: 'montant' }>): Doute['choix'] {
  const valeur = m.lu.taxe === 'TTC' ? null : valeurSure({ ...m.lu, aConfirmer: false });
  if (valeur === null) return [];
  return [
    {
      titre: `${montant(new Decimal(valeur))} HT`,
      affirmations: [{ ...de(c.t, m), sur: 'commune', champ: 'budget', valeur }],
    },
  ];
}

function valeurSure(lu: MontantLu): string | null {
  if (
    lu.kind !== 'exact' ||
    lu.tropDeDecimales ||
    lu.negatif ||
    lu.aConfirmer ||
    lu.approximatif ||
    lu.borne !== null
  )
    return null;
  return lu.valeur.replace(/\.00$/u, '');
}

/** The equipment named right before or after the amount. */
function equipement(c: Assemblage, i: number): number | null {
  const { t, ms } = c;
  const m = ms[i];
  if (m === undefined) return null;
  const priceable = (x: Mention | undefined): boolean =>
    x?.g === 'materiel' || x?.g === 'mobile' || x?.g === 'ent';
  for (const k of [i + 1, i - 1]) {
    const x = ms[k];
    if (x === undefined || !priceable(x)) continue;
    const lien = k > i ? t.plat.slice(m.fin, x.debut) : t.plat.slice(x.fin, m.debut);
    const apres =
      /^ ?(?:h\.?t\.?|ttc)? ?(?:(?:la )?piece |l'unite |chacune? |unitaires? )?(?:par|pour|le|la|l'|les|du|de|d'|des|chaque|un|une|\/|pour un|pour une|pour le|pour les|pour chaque|l'unite de)? ?(?:l'|un |une |le |la )?$/u;
    const devant = /^ ?[^.;\n,]{0,24},? ?$/u;
    if (k > i ? apres.test(lien) : devant.test(lien)) return k;
  }
  return null;
}

/** A price for one device: the options are priced as a whole, nothing is multiplied. */
const UNITE =
  /^ ?(?:€ ?)?(?:h\.?t\.?|ttc)? ?(?:chacune?s?|(?:la )?piece|l'unite|unitaires?|(?:par|la|le|l'|\/) ?(?:tablettes?|ordis?|ordinateurs?|pcs?|appareils?|postes?|unite|piece|machines?|ipads?))(?![a-z])/u;
const UN_SEUL =
  /^ ?(?:h\.?t\.?|ttc)? ?(?:la|le|l'|par|chaque|une|un|\/) ?(?:tablette|ordinateur(?: portable)?|ordi|pc|ipad|portable)$/u;

function lireDevis(
  c: Assemblage,
  m: Extract<Mention, { g: 'montant' }>,
  objet: Mention,
  valeur: string | null,
): void {
  const { t } = c;
  const articles = articlesDe(objet);
  const titre = dit(t, { debut: Math.min(m.debut, objet.debut), fin: Math.max(m.fin, objet.fin) });
  if (valeur === null) {
    c.doutes.push(demande(t, m, 'devis', QUESTIONS.montant(titre)));
    return;
  }
  const faire = (article: ArticleAPrix, taxe: 'ht' | null): Affirmation => ({
    ...de(t, m),
    sur: 'devis',
    article,
    valeur,
    taxe,
  });
  if (m.lu.taxe === 'TTC') {
    c.doutes.push(demande(t, m, 'devis', QUESTIONS.ttc(titre)));
    return;
  }
  const [article, ...autres] = articles;
  if (article === undefined) {
    c.doutes.push(demande(t, m, 'devis', QUESTIONS.aQuoi(titre)));
    return;
  }
  if (
    objet.g === 'mobile' &&
    (UNITE.test(t.plat.slice(m.fin)) || UN_SEUL.test(t.plat.slice(m.fin, objet.fin)))
  ) {
    c.doutes.push(demande(t, m, 'devis', QUESTIONS.lot(titre)));
    return;
  }
  const q = 'q' in objet ? objet.q : null;
  const unite =
    /^ ?(?:h\.?t\.?)? ?(?:chacun|piece|l'unite|l'un|unitaire|par|le|la|\/)/u.test(t.plat.slice(m.fin)) ||
    /unitaire|chaque/u.test(t.plat);
  const lot = objet.g !== 'mobile' && q?.kind === 'sure' && q.valeur > 1 && !unite;
  if (autres.length === 0 && m.lu.taxe === 'HT' && !lot) {
    c.affirmations.push(faire(article, 'ht'));
    return;
  }
  c.doutes.push(
    demande(
      t,
      m,
      'devis',
      autres.length > 0 ? QUESTIONS.ecran(titre) : QUESTIONS.ht(titre),
      articles.map((a) => ({
        titre: autres.length > 0 ? (NOMS[a] ?? a) : 'Oui, HT et par unité',
        affirmations: [faire(a, 'ht')],
      })),
    ),
  );
}

const NOMS: Readonly<Partial<Record<string, string>>> = {
  'eni-75': 'Écran 75 pouces, HT',
  'eni-86': 'Écran 86 pouces, HT',
  vpi: 'Vidéoprojecteur interactif, HT',
  'tablettes-10': 'Option 10 tablettes, HT',
  'tablettes-20': 'Option 20 tablettes, HT',
  'ordinateurs-10': 'Option 10 ordinateurs, HT',
  'ordinateurs-20': 'Option 20 ordinateurs, HT',
};

function articlesDe(objet: Mention): readonly ArticleAPrix[] {
  if (objet.g === 'materiel') return objet.materiel.articles;
  if (objet.g === 'ent') return ['ent'];
  if (objet.g !== 'mobile') return [];
  const options = ARTICLES_A_PRIX.filter((a) => a.startsWith(`${objet.option}-`));
  const n = objet.q?.kind === 'sure' ? objet.q.valeur : null;
  const exacte = options.filter((a) => a === `${objet.option}-${n}`);
  return n === null ? options : exacte;
}
