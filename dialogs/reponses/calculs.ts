/** Computed answers: they restate what was understood, give the rule engine's figures, and cite the text. */
import {
  CAMPAGNE_PAR_DEFAUT,
  debitSuffisant,
  euros,
  nombreMaxPac,
  prixOption,
  statutCalendrier,
  tauxDuNiveau,
  trancheSuivante,
} from '../../rules/index.js';
import type { IdCalcul } from '../comprehension/intentions-types.js';
import type { Contexte } from '../evenement.js';
import { nomArticle } from '../textes/articles.js';
import { montant, nombre, pluriel, pourcent } from '../textes/typographie.js';
import { argent } from './argent.js';
import { commande } from './boutons.js';
import { type Calcul, demande, reponse } from './calcul.js';
import { lignesCalendrier, phraseDepot } from './calendrier.js';
import type { Donnees } from './donnees.js';
import { direLigneKit, vueComparaison, vueKit } from './kits.js';
import { OPTION_AVEC_PRIX } from './lots.js';
import { citationsDe } from './sources.js';

export type { Calcul };

const tranchePour = (classes: number): string =>
  CAMPAGNE_PAR_DEFAUT.tranches.find((t) => t.min <= classes && (t.max === null || classes <= t.max))
    ?.extrait ?? 'plafond-entete';

function plafond(d: Donnees): Calcul | null {
  if (d.classesSelon !== undefined) {
    const lignes = d.classesSelon.map(({ titre, classes }) => {
      const max = nombreMaxPac(classes);
      return `${titre}, soit ${pluriel(classes, 'classe')} dans la commune : ${max === null ? 'aucun PAC' : `${pluriel(max, 'PAC', 'PAC')} au maximum`}.`;
    });
    const citations = d.classesSelon.map((c) => tranchePour(c.classes));
    return reponse(
      'plafond',
      {},
      ['Cela dépend de ce que vous voulez dire :', { type: 'liste', elements: lignes }],
      citations,
      [commande('Estimer pour ma commune', 'estimer', 'principal')],
    );
  }
  if (d.classes !== undefined && d.ecart !== undefined) return apresEcart(d.classes, d.ecart);
  if (d.classes === undefined && d.pacsVises !== undefined) return classesPour(d.pacsVises);
  if (d.classes === undefined) return d.flou === undefined ? null : demande('plafond', d.flou);
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
  const ecart = (d.classesMax ?? d.classes) - d.classes;
  if (ecart > 1) return entreBornes(d.classes, d.classes + ecart);
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

/** « de 5 à 9 classes », « moins de 6 classes »: each bracket met. */
function entreBornes(min: number, max: number): Calcul {
  const met = CAMPAGNE_PAR_DEFAUT.tranches.filter((t) => t.min <= max && (t.max === null || t.max >= min));
  const dire = (t: (typeof met)[number]): string => {
    const [bas, haut] = [Math.max(min, t.min), t.max === null ? null : Math.min(max, t.max)];
    const classes =
      haut === null
        ? `À partir de ${pluriel(bas, 'classe')}`
        : bas === haut
          ? `Pour ${pluriel(bas, 'classe')}`
          : `De ${bas} à ${pluriel(haut, 'classe')}`;
    return `${classes} : ${pluriel(t.pacs, 'PAC', 'PAC')} au maximum.`;
  };
  return reponse(
    'plafond',
    {},
    ['Cela se compte pour toute la commune :', { type: 'liste', elements: met.map(dire) }],
    met.map((t) => t.extrait),
    [commande('Estimer pour ma commune', 'estimer', 'principal')],
  );
}

/** « si on ouvre une classe »: the ceiling before and after. */
function apresEcart(avant: number, ecart: number): Calcul | null {
  const classes = avant + ecart;
  const [max, ancien] = [nombreMaxPac(classes), nombreMaxPac(avant)];
  if (max === null || ancien === null) return null;
  const suite = max === ancien ? `comme avec ${avant}` : `au lieu de ${ancien} avec ${avant}`;
  return reponse(
    'plafond',
    { classes },
    [
      `Avec ${pluriel(classes, 'classe')} dans la commune : ${pluriel(max, 'PAC', 'PAC')} au maximum, ${suite}.`,
    ],
    [...new Set([tranchePour(avant), tranchePour(classes)])],
    [commande('Estimer pour ma commune', 'estimer', 'principal')],
  );
}

/** « combien de classes pour 8 PAC ? »: the bracket read the other way round. */
function classesPour(pacs: number): Calcul | null {
  const { tranches } = CAMPAGNE_PAR_DEFAUT;
  const [premiere, derniere] = [tranches[0], tranches.at(-1)];
  const sienne = tranches.find((t) => t.pacs >= pacs);
  if (premiere === undefined || derniere === undefined || pacs < 1) return null;
  const phrase =
    sienne === undefined
      ? `${pluriel(pacs, 'PAC', 'PAC')} : aucun nombre de classes n'y donne droit. Le maximum est de ${derniere.pacs} PAC, à partir de ${pluriel(derniere.min, 'classe')} dans la commune.`
      : `${pluriel(pacs, 'PAC', 'PAC')} : à partir de ${pluriel(sienne.min, 'classe')} dans la commune.${sienne.pacs === pacs ? '' : ` Le maximum est alors de ${sienne.pacs} PAC.`}`;
  return reponse(
    'plafond',
    {},
    [phrase],
    ['plafond-entete', (sienne ?? derniere).extrait],
    [commande('Estimer pour ma commune', 'estimer', 'principal')],
  );
}

/** The limit per commune, under every reading (A1). */
function limiteAtteinte(d: Donnees, contexte: Contexte): Calcul {
  const valeur = euros(CAMPAGNE_PAR_DEFAUT.limiteCommune.valeur);
  const limite = montant(valeur);
  if (d.parts !== undefined || d.montant !== undefined) {
    const calcul = argent('subvention', d, contexte);
    if (calcul !== null) return calcul;
  }
  const lecture = CAMPAGNE_PAR_DEFAUT.lectures.find((l) => l.id === 'A1');
  const dite = d.limiteDite === undefined ? null : euros(d.limiteDite);
  return reponse(
    'limite',
    {},
    [
      ...(dite === null
        ? []
        : [
            dite.eq(valeur)
              ? 'Oui, ce montant est bien dans le texte.'
              : `Non : le texte ne dit pas ${montant(dite)}.`,
          ]),
      `Le texte limite l'aide à ${pourcent(CAMPAGNE_PAR_DEFAUT.taux['pas-atteint'].valeur)} : « dans la limite de ${limite} par commune ». Il ne dit pas si cette limite porte sur la dépense ou sur la subvention. Quatre lectures sont possibles :`,
      { type: 'liste', elements: lecture?.lectures.map((l) => `${l.titre} : ${l.detail}`) ?? [] },
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
  const avis = d.inverse === undefined ? (debitSuffisant(d.debit) ? 'Oui, ' : 'Non, ') : '';
  const tete =
    d.debitSiOctets === undefined
      ? `${avis}${phrase(d.debit)}. Le texte demande au moins ${minimum} Mb/s (mégabits par seconde) dans chaque école équipée.`
      : `Cela dépend de l'unité : en mégabits (Mb/s), ${phrase(d.debit)} ; en mégaoctets (Mo/s), cela fait ${phrase(d.debitSiOctets)}. Le texte demande au moins ${minimum} Mb/s.`;
  return reponse('debit', d, [tete], ['prerequis-debit']);
}

function difference(d: Donnees, contexte: Contexte): Calcul | null {
  const n = d.nombre ?? OPTION_AVEC_PRIX;
  const table = contexte.prix === undefined ? {} : { prix: contexte.prix };
  const [t, o] = [prixOption('tablettes', n, table).montant, prixOption('ordinateurs', n, table).montant];
  if (t === null || o === null)
    return {
      vue: vueComparaison(n, d.niveau, contexte.prix),
      sujet: { type: 'calcul', id: 'difference', donnees: { nombre: n } },
    };
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

/** « l'option ordinateurs », « « robot » »: an article spoken of without its number. */
function sansNombre(article: string): string {
  if (article === 'ordinateurs' || article === 'tablettes') return `l'option ${article} (pour les élèves)`;
  return `« ${nomArticle(article)} »`;
}

/** Is it in the kits? Yes or no first, for the kit named or for both. */
function articleDansLesKits(d: Donnees): Calcul | null {
  const article = d.article ?? d.option;
  if (article === undefined) return null;
  // « réservés à l'élémentaire ? »: what stands in each kit says it.
  const genres =
    d.genre === undefined || d.inverse !== undefined
      ? (['maternelle', 'elementaire'] as const)
      : ([d.genre] as const);
  const lignesDe = (genre: 'maternelle' | 'elementaire') =>
    CAMPAGNE_PAR_DEFAUT.kits[genre].lignes.filter((l) => l.article === article);
  const presents = genres.filter((g) => lignesDe(g).length > 0);
  const ouiOuNon =
    d.demande === undefined ||
    d.inverse !== undefined ||
    d.nombre !== undefined ||
    (d.quantite !== undefined && d.quantite > 1)
      ? d.inverse === undefined
        ? []
        : [
            presents.length === genres.length
              ? 'Les deux kits le citent :'
              : presents.length === 0
                ? 'Aucun des deux kits ne le cite :'
                : `Le ${presents.map((g) => CAMPAGNE_PAR_DEFAUT.kits[g].titre).join('')} seul le cite :`,
          ]
      : presents.length === genres.length
        ? ['Oui.']
        : presents.length === 0
          ? [
              d.genre === undefined
                ? 'Non, pas dans la liste.'
                : `Non, pas dans le ${CAMPAGNE_PAR_DEFAUT.kits[d.genre].titre}.`,
            ]
          : [
              `Oui, mais dans le ${presents.map((g) => CAMPAGNE_PAR_DEFAUT.kits[g].titre).join('')} seulement.`,
            ];
  // « Thymio en maternelle ? »: that kit cites robots of another type.
  const cite = (genre: 'maternelle' | 'elementaire'): boolean =>
    citationsDe(lignesDe(genre).map((l) => l.extrait)).some((c) =>
      JSON.stringify(c)
        .toLowerCase()
        .replace(/[^a-z]/gu, '')
        .includes(d.marque ?? ''),
    );
  const dAutreType = d.marque === undefined ? [] : presents.filter((g) => !cite(g));
  const avis =
    dAutreType.length === 0
      ? ouiOuNon
      : [
          `Le ${dAutreType.map((g) => CAMPAGNE_PAR_DEFAUT.kits[g].titre).join(' et le ')} prévoit des robots, mais ne cite pas ce modèle : le document écrit « type » devant les siens, sans dire si d'autres conviennent. À qui le demander : le Département de l'Isère.`,
        ];
  const montres = presents.length === 0 ? (['maternelle', 'elementaire'] as const) : genres;
  const phrases = montres.map((genre) => {
    const { titre } = CAMPAGNE_PAR_DEFAUT.kits[genre];
    const lignes = lignesDe(genre);
    return lignes.length === 0
      ? `${titre} : ${sansNombre(article)} ne figure pas dans la liste de ce kit.`
      : `${titre} : ${lignes.map(direLigneKit).join(' ; ')}.`;
  });
  const extraits = montres.flatMap((g) => lignesDe(g).map((l) => l.extrait));
  return reponse('kit-article', d, [...avis, { type: 'liste', elements: phrases }], extraits);
}

function calendrier(contexte: Contexte): Calcul {
  const etat = statutCalendrier(contexte.jour);
  return reponse(
    'calendrier',
    {},
    [phraseDepot(etat), { type: 'faits', lignes: lignesCalendrier(etat) }],
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
      return limiteAtteinte(d, contexte);
    case 'calendrier':
      return calendrier(contexte);
    case 'debit':
      return debit(d);
    case 'difference':
      return difference(d, contexte);
    case 'comparaison':
      return {
        vue: vueComparaison(d.nombre ?? OPTION_AVEC_PRIX, d.niveau, contexte.prix),
        sujet: { type: 'calcul', id },
      };
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
