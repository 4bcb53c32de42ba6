/** Cost, subsidy and what is left: of an option, several PACs, an article, an amount. Every figure is the rule engine's. */
import {
  CAMPAGNE_PAR_DEFAUT,
  Decimal,
  euros,
  type PrixArticle,
  prixArticle,
  prixOption,
  subventionDe,
  tauxDuNiveau,
} from '../../rules/index.js';
import type { Contexte } from '../evenement.js';
import { libelleArticle, nomArticle } from '../textes/articles.js';
import { liste, majuscule, montant, pluriel, pourcent } from '../textes/typographie.js';
import { commande } from './boutons.js';
import { type Calcul, demande, discret, reponse } from './calcul.js';
import { direTaux } from './chiffres.js';
import type { Donnees } from './donnees.js';
import {
  blocsDesLots,
  blocsDesParts,
  direNiveau,
  type Lot,
  niveauDuTaux,
  OPTION_AVEC_PRIX,
  tropDePacs,
} from './lots.js';
import { jugerMontant } from './montant-dit.js';
import { interlocuteur } from './sources.js';

/** « 20 tablettes » priced, or why not. */
function prixDe(
  d: Donnees,
  contexte: Contexte,
): { readonly prix: PrixArticle; readonly quoi: string } | null {
  const table = contexte.prix === undefined ? {} : { prix: contexte.prix };
  if (d.option !== undefined) {
    if (d.nombre === undefined) return null;
    return {
      prix: prixOption(d.option, d.nombre, table),
      quoi: pluriel(d.nombre, d.option.slice(0, -1), d.option),
    };
  }
  if (d.article === undefined) return null;
  return {
    prix: prixArticle(d.article, 1, table),
    quoi: d.quantite === undefined ? `« ${nomArticle(d.article)} »` : libelleArticle(d.article, d.quantite),
  };
}

function sansPrix(quoi: string, prix: PrixArticle, contexte: Contexte): string {
  const cause = prix.illisible
    ? `Le prix de ${quoi} figure dans la liste du document, mais il n'y est pas lisible`
    : `Le document ne donne pas de prix pour ${quoi}`;
  return `${cause} : je ne l'invente pas. Un devis, ou ${interlocuteur('departement', contexte.contacts)}, vous le donnera ; dites-le-moi ensuite et je recalcule.`;
}

function originePrix(prix: PrixArticle): string {
  if (prix.origine?.type === 'deployeur') return `Prix hors taxes, origine : ${prix.origine.origine}.`;
  return 'Prix indicatif hors taxes, avant subvention.';
}

const extraitPrix = (d: Donnees): readonly string[] => {
  const article = d.option === undefined ? d.article : (`${d.option}-${d.nombre}` as const);
  const ligne = CAMPAGNE_PAR_DEFAUT.prix.find((p) => p.article === article);
  return ['prix-entete', ...(ligne === undefined ? [] : [ligne.extrait])];
};

const PHRASE_ENT =
  "S'y ajoute l'abonnement obligatoire à un ENT (environnement numérique de travail), sans prix dans le document.";

/** Cost, subsidy and what is left for an option, an article or an amount, at the known rate or at both. */
export function argent(
  id: 'cout' | 'subvention' | 'reste' | 'prix-article' | 'total',
  d: Donnees,
  contexte: Contexte,
): Calcul | null {
  if (d.genre === 'maternelle' && d.option === 'ordinateurs') {
    return reponse(
      id,
      d,
      [
        "En maternelle, il n'y a pas d'option ordinateurs : le PAC Maternelle prévoit des tablettes. Je ne donne donc pas de montant.",
      ],
      ['mat-tablettes', 'ele-option-ordinateurs'],
    );
  }
  if (d.ttc !== undefined) {
    return reponse(
      id,
      d,
      [
        'Ce montant est toutes taxes comprises (TTC). Le document raisonne hors taxes (HT) : donnez-moi le montant HT et je calcule.',
      ],
      ['prix-entete'],
    );
  }
  if (d.flou !== undefined) return demande(id, d.flou);
  if (d.lots !== undefined) {
    const lots = d.lots.map((l) => (l.niveau === undefined ? avecNiveau(l, d.niveau) : l));
    return reponse(
      id,
      { lots },
      [
        ...blocsDesLots(lots, contexte),
        discret(['Prix indicatifs hors taxes, avant subvention.', PHRASE_ENT]),
      ],
      [
        'prix-entete',
        ...lots.flatMap((l) => extraitPrix({ option: l.option, nombre: l.nombre }).slice(1)),
        'taux-70',
        'taux-50',
      ],
      [commande('Estimer pour ma commune', 'estimer', 'principal')],
    );
  }
  if (d.parts !== undefined)
    return reponse(id, {}, blocsDesParts(d.parts.haut, d.parts.bas), ['taux-70', 'taux-50']);
  const option = d.option === undefined ? {} : { nombre: OPTION_AVEC_PRIX };
  const chose = prixDe({ ...option, ...d }, contexte);
  if (d.montant !== undefined && chose !== null) return prixDit(id, d, chose, contexte);
  const fois = d.quantite ?? d.pacs ?? 1;
  if (d.montant !== undefined && fois > 1) {
    const { quantite: _q, pacs: _p, ...sans } = d;
    const unite = euros(d.montant);
    const calcul = argent(id, { ...sans, montant: unite.times(fois).toString() }, contexte);
    return calcul && precede(calcul, `${fois} fois ${montant(unite)} HT.`, id, d);
  }
  const trouve = d.montant === undefined ? prixDe(d, contexte) : null;
  if (d.montant === undefined && trouve === null) return null;
  const pacs = trouve === null ? 1 : (d.pacs ?? 1);
  if (trouve !== null && trouve.prix.montant === null) {
    return reponse(
      id,
      d,
      [...tauxInconnu(d), sansPrix(trouve.quoi, trouve.prix, contexte), ...horsBornes(d), tauxDe(d)],
      [...extraitPrix(d), 'taux-70', 'taux-50'],
    );
  }
  const unite = d.montant === undefined ? trouve?.prix.montant : euros(d.montant);
  if (unite === null || unite === undefined) return null;
  const somme = unite.times(pacs);
  const maternelle = d.genre === 'maternelle' && d.option !== undefined;
  const nom =
    trouve === null ? '' : pacs > 1 ? `${pluriel(pacs, 'PAC', 'PAC')} de ${trouve.quoi}` : trouve.quoi;
  const hors = d.option === undefined ? [] : (d.articles ?? []);
  const quoi = `${maternelle ? `${nom} en maternelle` : nom}${hors.length === 0 ? '' : `, sans compter ${liste(hors.map((a) => libelleArticle(a.article, a.quantite)))}`}`;
  const limite = euros(CAMPAGNE_PAR_DEFAUT.limiteCommune.valeur);
  const trop = tropDePacs(pacs);
  if (trop.length > 0)
    return reponse(
      id,
      d,
      [`${majuscule(quoi)} : ${montant(somme)} HT.`, ...trop],
      [...extraitPrix(d), CAMPAGNE_PAR_DEFAUT.tranches.at(-1)?.extrait ?? 'plafond-entete'],
    );
  if (somme.gte(limite)) return auDelaDeLaLimite(id, d, somme, trouve === null ? null : quoi);
  const niveaux =
    d.niveau === undefined || d.niveau === 'ne-sait-pas' ? (['pas-atteint', 'atteint'] as const) : [d.niveau];
  const lignes = niveaux.map((n) => {
    const part = subventionDe(unite, n);
    return `${direNiveau(n)} : subvention ${montant(part.subvention.min.times(pacs))}, reste ${montant(part.reste.min.times(pacs))}.`;
  });
  const tete =
    trouve === null
      ? `Pour ${montant(somme)} HT d'équipement :`
      : `${majuscule(quoi)} : ${hors.some((a) => rubriqueDe(a.article) !== 'mobile') ? 'au moins ' : ''}${montant(somme)} HT.`;
  const detail =
    trouve === null
      ? []
      : [
          ...(d.supposeNombre === 'oui'
            ? [`C'est l'option de ${d.nombre} : les autres n'ont pas de prix lisible.`]
            : []),
          originePrix(trouve.prix),
          ...(maternelle && trouve.prix.origine?.type !== 'deployeur'
            ? [
                "Lecture naturelle : le prix de l'option vaut aussi en maternelle, ce que le document ne dit pas expressément.",
              ]
            : []),
          ...(d.option === undefined ? [] : [PHRASE_ENT]),
        ];
  return reponse(
    id,
    d,
    [
      ...tauxInconnu(d),
      tete,
      { type: 'liste', elements: lignes },
      ...horsCompte(hors),
      ...(detail.length > 0 ? [discret(detail)] : []),
    ],
    [...(trouve === null ? [] : extraitPrix(d)), 'taux-70', 'taux-50'],
    [
      commande('Estimer pour ma commune', 'estimer', 'principal'),
      commande('Comparer tablettes et ordinateurs', 'calcul', undefined, 'comparaison'),
    ],
  );
}

/** The rate of what has no price: the equipment's; for the rest the document gives none. */
function tauxDe(d: Donnees): string {
  if (d.option === undefined && d.article !== undefined && sansTaux(d.article))
    return 'Le document le dit subventionnable, sans donner de taux.';
  const taux = tauxDuNiveau(d.niveau ?? 'ne-sait-pas');
  const reserve =
    d.option === undefined && d.article !== undefined && rubriqueDe(d.article) === 'complementaire'
      ? ', en lecture naturelle : le document range cet article à part, parmi les équipements complémentaires'
      : '';
  return `Le taux de subvention, lui, est connu : ${direTaux(taux)}${taux.length > 1 ? ", selon le niveau numérique de l'école" : ''}${reserve}.`;
}

function rubriqueDe(article: string): string | undefined {
  const { elementaire, maternelle } = CAMPAGNE_PAR_DEFAUT.kits;
  return [...elementaire.lignes, ...maternelle.lignes].find((l) => l.article === article)?.rubrique;
}

/** Subsidised, at a rate that the document does not give: the ENT, the digital resources. */
function sansTaux(article: string): boolean {
  return ['obligatoire', 'ressources'].includes(rubriqueDe(article) ?? '');
}

function avecNiveau(lot: Lot, niveau: Donnees['niveau']): Lot {
  return niveau === 'atteint' || niveau === 'pas-atteint' ? { ...lot, niveau } : lot;
}

/** Articles beside an option: without a price, and perhaps within the option's own (the document does not say). */
function horsCompte(articles: NonNullable<Donnees['articles']>): readonly string[] {
  const noms = (a: typeof articles): string => liste(a.map((x) => libelleArticle(x.article, x.quantite)));
  const peutEtre = articles.filter((a) => rubriqueDe(a.article) === 'mobile');
  const enPlus = articles.filter((a) => rubriqueDe(a.article) !== 'mobile');
  return [
    ...(enPlus.length === 0
      ? []
      : [
          `Pas de prix lisible dans le document pour ${noms(enPlus)} : ces montants ne les comptent pas, le vrai total est plus élevé.`,
        ]),
    ...(peutEtre.length === 0
      ? []
      : [`Le document ne dit pas si le prix de l'option comprend : ${noms(peutEtre)}.`]),
  ];
}

/** A rate that is not one of the call. */
function tauxInconnu(d: Donnees): readonly string[] {
  if (d.taux === undefined || niveauDuTaux(d.taux) !== undefined) return [];
  return [
    `${pourcent(d.taux)} n'est pas un taux du document : il n'en connaît que deux, ${direTaux(tauxDuNiveau('ne-sait-pas')).replace(' ou ', ' et ')}.`,
  ];
}

/** Devices per PAC, when the number is outside the kit's bounds (F15, F16). */
function horsBornes(d: Donnees): readonly string[] {
  const ligne = CAMPAGNE_PAR_DEFAUT.kits.elementaire.lignes.find((l) => l.article === d.option);
  if (d.nombre === undefined || ligne?.min === undefined || ligne.max === undefined) return [];
  return d.nombre >= ligne.min && d.nombre <= ligne.max
    ? []
    : [
        `Un PAC prévoit de ${ligne.min} à ${ligne.max} ${d.option} : ${d.nombre}, ce n'est pas le nombre d'un seul PAC.`,
      ];
}

/** « 20 tablettes coûtent 11 800 € TTC »: a price said of the list, with its tax or not, set beside the list. */
export function prixAffirme(d: Donnees, contexte: Contexte): Calcul | null {
  const { devis: _devis, flou: _flou, ttc, quantite: _q, articles: _as, ...sans } = d;
  const chose = prixDe(d.option === undefined ? sans : { nombre: OPTION_AVEC_PRIX, ...sans }, contexte);
  if (chose === null || d.montant === undefined) return null;
  if (ttc !== undefined && chose.prix.montant !== null)
    return reponse(
      'prix-article',
      {},
      [
        `Non : le document donne ${montant(chose.prix.montant)} hors taxes (HT) pour ${chose.quoi}, avant subvention.`,
      ],
      extraitPrix({ ...d, ...(d.nombre === undefined && { nombre: OPTION_AVEC_PRIX }) }),
    );
  return prixDit('prix-article', sans, chose, contexte);
}

/** A computation under a line that says what it is made of; the topic keeps the price of one. */
function precede(calcul: Calcul, phrase: string, id: string, d: Donnees): Calcul {
  const { sujet } = reponse(id, d, [], []);
  return {
    sujet,
    vue: { ...calcul.vue, blocs: [{ type: 'texte', texte: phrase }, ...calcul.vue.blocs] },
  };
}

/** An amount said for something of the list: set beside the document, or taken as the person's own price for one. */
function prixDit(
  id: 'cout' | 'subvention' | 'reste' | 'prix-article' | 'total',
  d: Donnees,
  chose: { readonly prix: PrixArticle; readonly quoi: string },
  contexte: Contexte,
): Calcul | null {
  const dit = euros(d.montant ?? '');
  if (d.devis === 'oui' && d.option === undefined && d.article !== undefined) {
    const quantite = d.quantite ?? 1;
    if (sansTaux(d.article))
      return reponse(
        id,
        {},
        [
          `${majuscule(libelleArticle(d.article, quantite))} à ${montant(dit)} HT : le document le dit subventionnable, sans donner de taux. Je ne calcule donc pas de subvention.`,
        ],
        extraitsKit(d.article),
      );
    const { montant: _m, devis: _d, article: _a, articles: _as, quantite: _q, pacs: _p, ...sans } = d;
    const calcul = argent(id, { ...sans, montant: dit.times(quantite).toString() }, contexte);
    if (calcul === null) return null;
    const nom = `Votre prix, hors prix du marché du Département : ${libelleArticle(d.article, quantite)} à ${montant(dit)} HT pièce.`;
    return precede(calcul, nom, id, d);
  }
  if (d.demande === undefined && chose.prix.montant?.eq(dit)) {
    const { montant: _m, devis: _d, ...sans } = d;
    return argent(id, sans, contexte);
  }
  if ((d.devis === 'oui' || d.demande === undefined) && d.option !== undefined) {
    const { option: _o, nombre: _n, devis: _d, article: _a, articles: _as, pacs: _p, ...sans } = d;
    const pacs = d.pacs ?? 1;
    const trop = tropDePacs(pacs);
    const quoi =
      pacs > 1
        ? `${pluriel(pacs, 'PAC', 'PAC')} de ${chose.quoi}, ${montant(dit)} HT chacun`
        : `${chose.quoi}, ${montant(dit)} HT en tout`;
    const nom = `Votre devis, hors prix du marché du Département : ${quoi}.`;
    if (trop.length > 0) return reponse(id, d, [nom, ...trop], extraitPrix(d));
    const calcul = argent(id, { ...sans, montant: dit.times(pacs).toString() }, contexte);
    return calcul && precede(calcul, nom, id, d);
  }
  if (d.articles !== undefined && d.option !== undefined)
    return demande(
      id,
      `Pour mêler le prix de l'option et votre prix de ${montant(dit)}, faisons l'estimation : je vous demanderai le prix hors taxes (HT) d'un seul article.`,
    );
  const connu = chose.prix.montant;
  const phrase =
    connu === null
      ? `Je ne peux pas le confirmer. ${sansPrix(chose.quoi, chose.prix, contexte)}`
      : `${jugerMontant(dit, connu, chose.quoi, d)} ${originePrix(chose.prix)}`;
  return reponse(
    id,
    {},
    [
      phrase,
      ...(d.article !== undefined && sansTaux(d.article)
        ? [tauxDe(d)]
        : d.role === 'subvention' || d.role === 'reste' || connu?.eq(dit)
          ? []
          : [
              `Si ${montant(dit)} est le montant HT de votre propre devis, demandez « combien de subvention pour ${montant(dit)} ? ».`,
            ]),
    ],
    extraitPrix({
      ...d,
      ...(d.option !== undefined && d.nombre === undefined && { nombre: OPTION_AVEC_PRIX }),
    }),
  );
}

/** An amount at or above the limit: every reading at the high rate, and the low rate when the level is not said. */
function auDelaDeLaLimite(
  id: 'cout' | 'subvention' | 'reste' | 'prix-article' | 'total',
  d: Donnees,
  somme: Decimal,
  quoi: string | null,
): Calcul {
  const tete = quoi === null ? [] : [`${majuscule(quoi)} : ${montant(somme)} HT.`];
  const zero = new Decimal(0);
  const haut = d.niveau === 'atteint' ? [] : blocsDesParts(somme, zero);
  const part = subventionDe(somme, 'atteint');
  const bas =
    d.niveau === 'pas-atteint'
      ? []
      : [
          `${direNiveau('atteint')} : subvention ${montant(part.subvention.min)}, reste ${montant(part.reste.min)} en lecture naturelle, car le texte lie la limite aux écoles au taux le plus élevé.`,
          ...(d.niveau === 'atteint' ? blocsDesParts(zero, somme) : []),
        ];
  const enClair = quoi === null ? { ...d, montant: somme.toString() } : d;
  return reponse(id, enClair, [...tauxInconnu(d), ...tete, ...haut, ...bas], ['taux-70', 'taux-50']);
}

export function extraitsKit(article: string): readonly string[] {
  return (['maternelle', 'elementaire'] as const).flatMap((g) =>
    CAMPAGNE_PAR_DEFAUT.kits[g].lignes.filter((l) => l.article === article).map((l) => l.extrait),
  );
}
