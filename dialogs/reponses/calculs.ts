/** Computed answers: they restate what was understood, give the rule engine's figures, and cite the text. */
import {
  CAMPAGNE_PAR_DEFAUT,
  Decimal,
  debitSuffisant,
  euros,
  nombreMaxPac,
  type PrixArticle,
  prixArticle,
  prixOption,
  statutCalendrier,
  subventionDe,
  subventionPlafonnee,
  tauxDuNiveau,
  trancheSuivante,
} from '../../rules/index.js';
import type { IdCalcul } from '../comprehension/intentions-types.js';
import type { Sujet } from '../etat.js';
import type { Contexte } from '../evenement.js';
import { libelleArticle } from '../textes/articles.js';
import { majuscule, montant, nombre, pluriel, pourcent } from '../textes/typographie.js';
import type { Bloc, Vue } from '../vues.js';
import { commande } from './boutons.js';
import { lignesCalendrier, phraseCalendrier } from './calendrier.js';
import { direFourchette, direTaux } from './chiffres.js';
import type { Donnees } from './donnees.js';
import { direLigneKit, vueComparaison, vueKit } from './kits.js';
import { citationsDe, interlocuteur } from './sources.js';

export interface Calcul {
  readonly vue: Vue;
  readonly sujet: Sujet;
}

/** Figures in text: answer first, then the sentence of the document. */
function reponse(
  id: string,
  d: Donnees,
  phrases: readonly (Bloc | string)[],
  citations: readonly string[],
  boutons: Vue['boutons'] = [],
): Calcul {
  const donnees = Object.fromEntries(
    Object.entries(d).filter(([, v]) => typeof v === 'string' || typeof v === 'number'),
  ) as Record<string, string | number>;
  return {
    vue: {
      genre: 'reponse',
      blocs: [
        ...phrases.map((p): Bloc => (typeof p === 'string' ? { type: 'texte', texte: p } : p)),
        ...citationsDe(citations),
      ],
      boutons,
    },
    sujet: { type: 'calcul', id, donnees },
  };
}

const tranchePour = (classes: number): string =>
  CAMPAGNE_PAR_DEFAUT.tranches.find((t) => t.min <= classes && (t.max === null || classes <= t.max))
    ?.extrait ?? 'plafond-entete';

function plafond(d: Donnees): Calcul | null {
  if (d.classes === undefined) return null;
  const max = nombreMaxPac(d.classes);
  if (max === null)
    return reponse(
      'plafond',
      d,
      ['Il faut au moins une classe pour avoir droit à un PAC.'],
      ['plafond-entete'],
    );
  const haut = d.classesMax === undefined ? max : nombreMaxPac(d.classesMax);
  const suivante = trancheSuivante(d.classesMax ?? d.classes);
  const suite =
    suivante === null
      ? "C'est le maximum prévu par le texte."
      : `À partir de ${pluriel(suivante.min, 'classe')} : ${pluriel(suivante.pacs, 'PAC', 'PAC')}.`;
  const debut =
    d.classesMax === undefined
      ? `Pour ${pluriel(d.classes, 'classe')} dans la commune : ${pluriel(max, 'PAC', 'PAC')} au maximum.`
      : haut === max
        ? `Pour ${d.classes} ou ${pluriel(d.classesMax, 'classe')} : ${pluriel(max, 'PAC', 'PAC')} au maximum dans les deux cas.`
        : `Pour ${pluriel(d.classes, 'classe')} : ${pluriel(max, 'PAC', 'PAC')} au maximum ; pour ${pluriel(d.classesMax, 'classe')} : ${pluriel(haut ?? max, 'PAC', 'PAC')}.`;
  const citations = [...new Set([tranchePour(d.classes), tranchePour(d.classesMax ?? d.classes)])];
  return reponse('plafond', d, [`${debut} ${suite}`], citations, [
    commande('Estimer pour ma commune', 'estimer', 'principal'),
  ]);
}

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
  return { prix: prixArticle(d.article, 1, table), quoi: libelleArticle(d.article, 1) };
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
function argent(
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
  const trouve = d.montant === undefined ? prixDe(d, contexte) : null;
  if (d.montant === undefined && trouve === null) return null;
  if (trouve !== null && trouve.prix.montant === null) {
    const taux = d.niveau === undefined ? tauxDuNiveau('ne-sait-pas') : tauxDuNiveau(d.niveau);
    return reponse(
      id,
      d,
      [
        sansPrix(trouve.quoi, trouve.prix, contexte),
        `Le taux de subvention, lui, est connu : ${direTaux(taux)}${taux.length > 1 ? ", selon le niveau numérique de l'école" : ''}.`,
      ],
      [...extraitPrix(d), 'taux-70', 'taux-50'],
    );
  }
  const unite = d.montant === undefined ? trouve?.prix.montant : euros(d.montant);
  if (unite === null || unite === undefined) return null;
  const pacs = d.montant === undefined ? (d.pacs ?? 1) : 1;
  const somme = unite.times(pacs);
  const quoi =
    trouve === null
      ? montant(somme)
      : pacs > 1
        ? `${pluriel(pacs, 'PAC', 'PAC')} de ${trouve.quoi}`
        : trouve.quoi;
  const limite = euros(CAMPAGNE_PAR_DEFAUT.limiteCommune.valeur);
  if (somme.gte(limite)) return limiteAtteinte({ ...d, montant: somme.toString() });
  const niveaux =
    d.niveau === undefined || d.niveau === 'ne-sait-pas' ? (['pas-atteint', 'atteint'] as const) : [d.niveau];
  const lignes = niveaux.map((n) => {
    const part = subventionDe(unite, n);
    const s = part.subvention.min.times(pacs);
    const quand =
      n === 'atteint'
        ? 'socle numérique de base déjà atteint'
        : 'socle numérique de base (plan SNEE) pas encore atteint';
    return `À ${pourcent(tauxDuNiveau(n)[0] ?? '')} (${quand}) : subvention ${montant(s)}, reste ${montant(somme.minus(s))}.`;
  });
  const tete =
    trouve === null
      ? `Pour ${montant(somme)} HT d'équipement :`
      : `${majuscule(quoi)} : ${montant(somme)} HT.`;
  const detail =
    trouve === null ? [] : [originePrix(trouve.prix), ...(d.option === undefined ? [] : [PHRASE_ENT])];
  return reponse(
    id,
    d,
    [
      tete,
      { type: 'liste', elements: lignes },
      ...(detail.length > 0
        ? [{ type: 'texte' as const, ton: 'discret' as const, texte: detail.join(' ') }]
        : []),
    ],
    [...(trouve === null ? [] : extraitPrix(d)), 'taux-70', 'taux-50'],
    [
      commande('Estimer pour ma commune', 'estimer', 'principal'),
      commande('Comparer tablettes et ordinateurs', 'calcul', undefined, 'comparaison'),
    ],
  );
}

/** The limit per commune, under every reading (A1). */
function limiteAtteinte(d: Donnees): Calcul {
  const limite = montant(euros(CAMPAGNE_PAR_DEFAUT.limiteCommune.valeur));
  const lecture = CAMPAGNE_PAR_DEFAUT.lectures.find((l) => l.id === 'A1');
  if (d.montant === undefined || d.niveau === 'atteint') {
    const lectures = lecture?.lectures.map((l) => `${l.titre} : ${l.detail}`) ?? [];
    return reponse(
      'limite',
      d,
      [
        `Le texte limite l'aide à ${pourcent(CAMPAGNE_PAR_DEFAUT.taux['pas-atteint'].valeur)} : « dans la limite de ${limite} par commune ». Il ne dit pas si cette limite porte sur la dépense ou sur la subvention. Quatre lectures sont possibles :`,
        { type: 'liste', elements: lectures },
      ],
      ['taux-70'],
    );
  }
  const total = euros(d.montant);
  const issue = subventionPlafonnee(total, new Decimal(0));
  if (issue.type === 'etablie') {
    return reponse(
      'limite',
      d,
      [
        `Pour ${montant(total)} HT à ${pourcent(CAMPAGNE_PAR_DEFAUT.taux['pas-atteint'].valeur)} : subvention ${direFourchette(issue.valeur.subvention)}, reste ${direFourchette(issue.valeur.reste)}. La limite de ${limite} par commune n'y change rien.`,
      ],
      ['taux-70'],
    );
  }
  if (issue.type === 'incomplete') return limiteAtteinte({ ...d, niveau: 'atteint' });
  const nom = (choix: string): string => lecture?.lectures.find((l) => l.id === choix)?.titre ?? choix;
  return reponse(
    'limite',
    d,
    [
      `Pour ${montant(total)} HT d'équipement dans des écoles qui n'ont pas encore atteint le socle, le texte (« dans la limite de ${limite} par commune ») se lit de plusieurs façons :`,
      {
        type: 'tableau',
        legende: 'Subvention et reste à payer selon la lecture de la limite',
        entetes: ['Lecture du texte', 'Subvention', 'Reste à payer'],
        lignes: issue.variantes.map((v) => [
          v.lectures
            .map((l) =>
              l
                .filter((c) => c.lecture === 'A1')
                .map((c) => nom(c.choix))
                .join(', '),
            )
            .filter((x, i, t) => t.indexOf(x) === i)
            .join(' ; '),
          direFourchette(v.valeur.subvention),
          direFourchette(v.valeur.reste),
        ]),
      },
      'Rien de connu en Isère ne tranche entre ces lectures : demandez au Département.',
    ],
    ['taux-70'],
  );
}

function debit(d: Donnees): Calcul | null {
  const minimum = CAMPAGNE_PAR_DEFAUT.debitMinimal.valeur;
  if (d.debit === undefined) return null;
  const phrase = (mbps: string): string =>
    debitSuffisant(mbps)
      ? `${nombre(mbps)} Mb/s : c'est suffisant`
      : `${nombre(mbps)} Mb/s : ce n'est pas suffisant`;
  const tete =
    d.debitSiOctets === undefined
      ? `${phrase(d.debit)}. Le texte demande au moins ${minimum} Mb/s (mégabits par seconde) dans chaque école équipée.`
      : `Cela dépend de l'unité : en mégabits (Mb/s), ${phrase(d.debit)} ; en mégaoctets (Mo/s), cela fait ${phrase(d.debitSiOctets)}. Le texte demande au moins ${minimum} Mb/s.`;
  return reponse('debit', d, [tete], ['prerequis-debit']);
}

function difference(d: Donnees, contexte: Contexte): Calcul | null {
  const n = d.nombre ?? 20;
  const table = contexte.prix === undefined ? {} : { prix: contexte.prix };
  const [t, o] = [prixOption('tablettes', n, table).montant, prixOption('ordinateurs', n, table).montant];
  if (t === null || o === null) return null;
  const ecart = o.minus(t);
  return reponse(
    'difference',
    { ...d, nombre: n },
    [
      `${n} tablettes : ${montant(t)} HT ; ${n} ordinateurs : ${montant(o)} HT. La différence est de ${montant(ecart.abs())} HT, avant subvention.`,
    ],
    ['prix-tab-20', 'prix-ord-20'],
  );
}

function articleDansLesKits(d: Donnees): Calcul | null {
  if (d.article === undefined) return null;
  const phrases = (['maternelle', 'elementaire'] as const).map((genre) => {
    const kit = CAMPAGNE_PAR_DEFAUT.kits[genre];
    const lignes = kit.lignes.filter((l) => l.article === d.article);
    return lignes.length === 0
      ? `${kit.titre} : ${libelleArticle(d.article ?? '', 1)}, pas dans la liste de ce kit.`
      : `${kit.titre} : ${lignes.map(direLigneKit).join(' ; ')}.`;
  });
  const extraits = (['maternelle', 'elementaire'] as const).flatMap((g) =>
    CAMPAGNE_PAR_DEFAUT.kits[g].lignes.filter((l) => l.article === d.article).map((l) => l.extrait),
  );
  return reponse('kit-article', d, [{ type: 'liste', elements: phrases }], extraits);
}

function calendrier(d: Donnees, contexte: Contexte): Calcul {
  const etat = statutCalendrier(contexte.jour);
  return reponse(
    'calendrier',
    d,
    [phraseCalendrier(etat), { type: 'faits', lignes: lignesCalendrier(etat) }],
    ['cal-depot', 'cal-validation', 'cal-ami2'],
  );
}

function taux(d: Donnees): Calcul | null {
  if (d.niveau === undefined || d.niveau === 'ne-sait-pas') return null;
  const t = pourcent(tauxDuNiveau(d.niveau)[0] ?? '');
  const quand = d.niveau === 'atteint' ? 'a déjà atteint' : "n'a pas encore atteint";
  return reponse(
    'taux',
    d,
    [
      `Une école qui ${quand} le socle numérique de base (plan SNEE) est subventionnée à ${t} pour l'équipement matériel.`,
    ],
    [d.niveau === 'atteint' ? 'taux-50' : 'taux-70'],
  );
}

/** The answer to a computed question; null when it lacks the data (the FAQ's general entry is then the answer). */
export function calculer(id: IdCalcul, d: Donnees, contexte: Contexte): Calcul | null {
  switch (id) {
    case 'plafond':
      return plafond(d);
    case 'taux':
      return taux(d);
    case 'cout':
    case 'subvention':
    case 'reste':
    case 'total':
    case 'prix-article':
      return argent(id, d, contexte);
    case 'limite':
      return limiteAtteinte(d);
    case 'calendrier':
      return calendrier(d, contexte);
    case 'debit':
      return debit(d);
    case 'difference':
      return difference(d, contexte);
    case 'comparaison':
      return { vue: vueComparaison(d.nombre ?? 20, d.niveau, contexte.prix), sujet: { type: 'calcul', id } };
    case 'kit-maternelle':
      return { vue: vueKit('maternelle'), sujet: { type: 'kit', id: 'maternelle' } };
    case 'kit-elementaire':
      return { vue: vueKit('elementaire'), sujet: { type: 'kit', id: 'elementaire' } };
    case 'kit-article':
      return articleDansLesKits(d);
    case 'manque':
      return null;
  }
}
