/**
 * The price request: what the planned PACs hold whose price is unknown, with quantities, to send to the Département (whose
 * market the communes use, F12). A document, and a text to paste in an e-mail. No amount in it.
 */
import { type ArticleSansPrix, CAMPAGNE_PAR_DEFAUT, type Evaluation } from '../../rules/index.js';
import { nomEcole } from '../questions/question.js';
import { citationsDe } from '../reponses/sources.js';
import { libelleArticle } from '../textes/articles.js';
import { date, liste, majuscule, nbsp, nombre, pluriel } from '../textes/typographie.js';
import type { Bloc } from '../vues.js';
import { type ContexteDocument, CREATEUR } from './document.js';
import type { DossierLu } from './document-financement.js';
import type { DocumentVue } from './document-vue.js';

export interface ArticleDemande {
  readonly article: ArticleSansPrix;
  /** Devices for `tablettes` and `ordinateurs` (a number that no option of the list has), else articles. */
  readonly quantite: number;
  /** French, with the quantity: « 3 vidéoprojecteurs interactifs », « 2 × option 10 tablettes ». */
  readonly libelle: string;
  /** The text does not say whether a priced option already contains it: to be asked. */
  readonly peutEtreCompris: boolean;
  /** Schools that plan it, in the order of the dossier. */
  readonly ecoles: readonly { readonly ecole: string; readonly quantite: number }[];
}

export interface DemandeDePrix {
  readonly articles: readonly ArticleDemande[];
  readonly document: DocumentVue;
  /** Ready to paste in an e-mail to the Département. */
  readonly courriel: { readonly objet: string; readonly texte: string };
}

/** With no article when every planned line has a price, or nothing is planned: the document and the text then say so. */
export function demandeDePrix(
  dossier: DossierLu,
  evaluation: Evaluation,
  contexte: ContexteDocument,
): DemandeDePrix {
  const articles = articlesSansPrix(evaluation);
  return {
    articles,
    document: documentDe(dossier, articles, contexte),
    courriel: courrielDe(dossier, articles),
  };
}

/** Unpriced lines by article and, for a number of devices outside the price list, by that number. */
export function articlesSansPrix(evaluation: Evaluation): readonly ArticleDemande[] {
  interface Cumul {
    readonly article: ArticleSansPrix;
    readonly libelleUnitaire: string;
    readonly parAppareils: boolean;
    readonly peutEtreCompris: boolean;
    readonly ecoles: Map<string, number>;
  }
  const cumuls = new Map<string, Cumul>();
  for (const ecole of evaluation.ecoles) {
    for (const l of [...ecole.lignes, ...ecole.pacs.flatMap((p) => p.lignes)]) {
      if (l.prixUnitaire !== null || l.regime === 'hors-texte' || l.quantite === 0) continue;
      // An odd number of devices is one lot at its own price: « 2 × 15 tablettes » is not « 30 tablettes ».
      const parAppareils = l.article === 'tablettes' || l.article === 'ordinateurs';
      const cle = parAppareils ? `${l.article}-${l.quantite}` : l.article;
      const cumul = cumuls.get(cle) ?? {
        article: l.article,
        libelleUnitaire: l.libelle,
        parAppareils,
        peutEtreCompris: l.peutEtreCompris,
        ecoles: new Map<string, number>(),
      };
      const ajout = parAppareils ? 1 : l.quantite;
      cumul.ecoles.set(ecole.id, (cumul.ecoles.get(ecole.id) ?? 0) + ajout);
      cumuls.set(cle, cumul);
    }
  }
  return [...cumuls.values()].map((c) => {
    const ecoles = [...c.ecoles].map(([ecole, quantite]) => ({ ecole, quantite }));
    const quantite = ecoles.reduce((s, e) => s + e.quantite, 0);
    return {
      article: c.article,
      quantite,
      libelle: nbsp(direArticle(c.article, quantite, c.parAppareils ? c.libelleUnitaire : null)),
      peutEtreCompris: c.peutEtreCompris,
      ecoles,
    };
  });
}

/** A lot or an option of the price list is counted as such; an article by its name. */
function direArticle(article: string, quantite: number, lot: string | null): string {
  if (lot !== null) return `${nombre(quantite)} × lot de ${lot}`;
  const enOption = /^(tablettes|ordinateurs)-\d+$/u.test(article);
  return enOption
    ? `${nombre(quantite)} × ${libelleArticle(article, quantite)}`
    : libelleArticle(article, quantite);
}

const RIEN_A_DEMANDER = 'Aucun article prévu n’est sans prix';

const QUESTIONS_AU_DEPARTEMENT: readonly string[] = [
  'Pour chaque article : prix unitaire hors taxes au marché du Département, et date de validité.',
  'Ce que comprend le prix d’une option (rangement, casques, gestion de flotte, projection des écrans).',
  'Taux de subvention de l’abonnement à l’ENT et des ressources numériques.',
].map(nbsp);

function documentDe(
  dossier: DossierLu,
  articles: readonly ArticleDemande[],
  contexte: ContexteDocument,
): DocumentVue {
  const { commune, ecoles } = dossier.situation;
  const nom = (id: string): string => nbsp(nomEcole(ecoles.find((e) => e.id === id) ?? { id }, ecoles));
  const tableau = (lignes: readonly ArticleDemande[], legende: string): readonly Bloc[] =>
    lignes.length === 0
      ? []
      : [
          {
            type: 'tableau',
            legende: nbsp(legende),
            entetes: ['Article', 'Écoles', 'Prix unitaire HT', 'Date du prix'],
            lignes: lignes.map((a) => [
              majuscule(a.libelle),
              a.ecoles
                .map((e) => (a.ecoles.length > 1 ? `${nom(e.ecole)} (${nombre(e.quantite)})` : nom(e.ecole)))
                .join('\n'),
              '',
              '',
            ]),
          },
        ];
  return {
    titre: nbsp(commune.nom === undefined ? 'Demande de prix' : `Demande de prix : ${commune.nom}`),
    sousTitre: nbsp('Articles dont le prix n’est pas connu'),
    sujet: nbsp(CAMPAGNE_PAR_DEFAUT.nom),
    createur: CREATEUR,
    jour: contexte.jour,
    piedDePage: nbsp(`Demande de prix du ${date(contexte.jour)}`),
    couverture: [
      {
        type: 'faits',
        lignes: [
          { libelle: 'Commune', valeur: commune.nom ?? 'À compléter' },
          { libelle: 'À', valeur: nbsp(destinataire(contexte)) },
          { libelle: 'Contact', valeur: commune.contact ?? 'À compléter' },
          { libelle: 'Date', valeur: date(contexte.jour) },
        ],
      },
    ],
    tableDesMatieres: false,
    corps: [
      {
        type: 'section',
        titre: 'Articles demandés',
        blocs: [
          ...(articles.length === 0 ? [{ type: 'texte' as const, texte: nbsp(`${RIEN_A_DEMANDER}.`) }] : []),
          ...tableau(
            articles.filter((a) => !a.peutEtreCompris),
            'Articles et quantités prévus, sans prix connu',
          ),
          ...tableau(
            articles.filter((a) => a.peutEtreCompris),
            'Articles que le prix d’une option comprend peut-être : à confirmer',
          ),
          ...citationsDe(['marche']),
        ],
      },
      {
        type: 'section',
        titre: 'Questions',
        blocs: [{ type: 'liste', ordonnee: true, elements: QUESTIONS_AU_DEPARTEMENT }],
      },
    ],
  };
}

function destinataire(contexte: ContexteDocument): string {
  const { departement } = contexte.contacts;
  return departement === undefined ? 'Département de l’Isère' : `Département de l’Isère (${departement})`;
}

function courrielDe(
  dossier: DossierLu,
  articles: readonly ArticleDemande[],
): { readonly objet: string; readonly texte: string } {
  const { commune, ecoles } = dossier.situation;
  const nom = commune.nom ?? '……………';
  const equipees = ecoles.filter((e) => e.pacs !== undefined && e.pacs.length > 0);
  const ligne = (a: ArticleDemande): string => `- ${a.libelle}`;
  const surs = articles.filter((a) => !a.peutEtreCompris);
  const peutEtre = articles.filter((a) => a.peutEtreCompris);
  const corps = [
    'Bonjour,',
    '',
    `La commune de ${nom} prépare un projet d’équipement numérique pour ${pluriel(equipees.length, 'école')} (${CAMPAGNE_PAR_DEFAUT.nom}). ` +
      (articles.length === 0
        ? `${RIEN_A_DEMANDER}.`
        : 'Les prix de certains articles ne figurent pas, ou pas lisiblement, dans le document de l’appel.'),
    '',
    ...(surs.length > 0
      ? [
          'Pourriez-vous nous indiquer les prix unitaires hors taxes du marché du Département pour :',
          ...surs.map(ligne),
          '',
        ]
      : []),
    ...(peutEtre.length > 0
      ? [
          'Le prix d’une option comprend-il déjà ces articles, et sinon quel est leur prix :',
          ...peutEtre.map(ligne),
          '',
        ]
      : []),
    `Par ailleurs : ${liste(['ce que comprend le prix d’une option', 'le taux de subvention de l’abonnement à l’ENT et des ressources numériques'])}.`,
    '',
    'Avec nos remerciements,',
    ...(commune.contact === undefined ? [`La mairie de ${nom}`] : [commune.contact]),
  ];
  return {
    objet: nbsp(`Demande de prix : équipement numérique des écoles, commune de ${nom}`),
    texte: `${corps.map((l) => (l === commune.contact ? l : nbsp(l))).join('\n')}\n`,
  };
}
