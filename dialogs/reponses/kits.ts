/** Kit sheets (F13–F18) and the comparison of options. */
import {
  CAMPAGNE_PAR_DEFAUT,
  type Kit,
  type LigneKit,
  type Niveau,
  prixOption,
  subventionDe,
  type TablePrix,
  tauxDuNiveau,
} from '../../rules/index.js';
import { liste, majuscule, montant, pluriel, pourcent } from '../textes/typographie.js';
import type { Bloc, Vue } from '../vues.js';
import { commande } from './boutons.js';
import { direFourchette } from './chiffres.js';
import { citationsDe, mentionsDe } from './sources.js';

const RUBRIQUES: Readonly<Record<LigneKit['rubrique'], string>> = {
  obligatoire: 'Ressource obligatoire, subventionnable',
  projection: 'Ensemble de projection interactif',
  mobile: 'Matériel mobile pour les élèves',
  complementaire: 'Équipements complémentaires, subventionnables',
  ressources: 'Ressources numériques complémentaires, subventionnables',
};

const CONDITIONS: Readonly<Record<NonNullable<LigneKit['condition']>, string>> = {
  'wifi-partiel': "si l'école n'est pas entièrement couverte en Wi-Fi",
  tablettes: 'avec des tablettes',
  ordinateurs: 'avec des ordinateurs',
};

/** « Casque avec micro (13 à 23 par PAC) ». */
export function direLigneKit(l: LigneKit): string {
  const bornes =
    l.parClasse !== undefined
      ? `${l.parClasse} par classe${l.max === undefined ? '' : `, ${l.max} au maximum par PAC`}`
      : l.min !== undefined && l.max !== undefined
        ? l.min === l.max
          ? `${l.max} par PAC`
          : `${l.min} à ${l.max} par PAC`
        : l.max !== undefined
          ? `${l.max} au maximum par PAC`
          : null;
  const precisions = [
    bornes,
    l.condition === undefined ? null : CONDITIONS[l.condition],
    l.facultatif && l.rubrique === 'projection' ? 'option' : null,
  ].filter((p) => p !== null);
  return precisions.length === 0
    ? majuscule(l.libelle)
    : `${majuscule(l.libelle)} (${liste(precisions, 'et').replaceAll(' et ', ' ; ')})`;
}

function sections(kit: Kit): readonly Bloc[] {
  return (Object.keys(RUBRIQUES) as LigneKit['rubrique'][]).flatMap((rubrique): readonly Bloc[] => {
    const lignes = kit.lignes.filter((l) => l.rubrique === rubrique);
    return lignes.length === 0
      ? []
      : [
          {
            type: 'section',
            titre: RUBRIQUES[rubrique],
            blocs: [{ type: 'liste', elements: lignes.map(direLigneKit) }],
          },
        ];
  });
}

/** The sheet of one kit. */
export function vueKit(genre: Kit['genre']): Vue {
  const kit = CAMPAGNE_PAR_DEFAUT.kits[genre];
  const autre = genre === 'maternelle' ? 'elementaire' : 'maternelle';
  const options =
    kit.options.length > 1
      ? 'Au choix dans un PAC : tablettes ou ordinateurs portables.'
      : "Tablettes seulement : il n'y a pas d'option ordinateurs en maternelle.";
  const notices = genre === 'elementaire' ? (['A6', 'A7', 'A10'] as const) : (['A6', 'A10'] as const);
  return {
    genre: 'fiche',
    titre: `Le ${kit.titre}`,
    blocs: [
      {
        type: 'texte',
        texte: `PAC : programme d'actions concertées. Un PAC équipe de ${kit.classesMin} à ${pluriel(kit.classesMax, 'classe')}. ${options}`,
      },
      ...sections(kit),
      {
        type: 'detail',
        titre: 'Ce que le texte laisse ouvert',
        blocs: [
          { type: 'liste', elements: mentionsDe(notices).map(majuscule) },
          ...citationsDe([kit.extrait]),
        ],
      },
      {
        type: 'texte',
        ton: 'discret',
        texte: `Source : ${CAMPAGNE_PAR_DEFAUT.nomCourt}, page « ${kit.titre} ».`,
      },
    ],
    boutons: [
      commande(`Voir le ${CAMPAGNE_PAR_DEFAUT.kits[autre].titre}`, 'calcul', undefined, `kit-${autre}`),
      commande('Comparer tablettes et ordinateurs', 'calcul', undefined, 'comparaison'),
      commande('Estimer', 'estimer', 'principal'),
    ],
  };
}

/** The choice between the two kits. */
export function vueChoixKit(): Vue {
  return {
    genre: 'choix',
    titre: 'Quel kit voulez-vous voir ?',
    blocs: [
      {
        type: 'texte',
        texte:
          "Il y a deux kits, ou PAC (programme d'actions concertées), chacun pour 1 à 3 classes.".replace(
            '1 à 3',
            `${CAMPAGNE_PAR_DEFAUT.kits.maternelle.classesMin} à ${CAMPAGNE_PAR_DEFAUT.kits.maternelle.classesMax}`,
          ),
      },
    ],
    boutons: [
      commande('PAC Maternelle', 'calcul', undefined, 'kit-maternelle'),
      commande('PAC Élémentaire', 'calcul', undefined, 'kit-elementaire'),
      commande('Comparer tablettes et ordinateurs', 'calcul', undefined, 'comparaison'),
    ],
  };
}

/** One option at one price under one rate, as the cells of a column. */
function colonne(
  option: 'tablettes' | 'ordinateurs',
  nombre: number,
  niveau: Niveau,
  prix?: TablePrix,
): readonly [string, string, string] {
  const trouve = prixOption(option, nombre, prix === undefined ? {} : { prix });
  if (trouve.montant === null) return ['prix inconnu', 'pas de montant', 'pas de montant'];
  const partage = subventionDe(trouve.montant, niveau);
  return [`${montant(trouve.montant)} HT`, direFourchette(partage.subvention), direFourchette(partage.reste)];
}

/** « Les ordinateurs coûtent 810 € HT de plus »; nothing when one of the prices is unknown. */
function ecartDePrix(nombre: number, prix?: TablePrix): readonly Bloc[] {
  const table = prix === undefined ? {} : { prix };
  const [tablettes, ordinateurs] = (['tablettes', 'ordinateurs'] as const).map(
    (option) => prixOption(option, nombre, table).montant,
  );
  if (tablettes == null || ordinateurs == null) return [];
  const ecart = ordinateurs.minus(tablettes);
  return [
    {
      type: 'texte',
      texte: ecart.isZero()
        ? 'Les deux options sont au même prix.'
        : `L'option ordinateurs coûte ${montant(ecart.abs())} HT de ${ecart.isNegative() ? 'moins' : 'plus'} que l'option tablettes, avant subvention.`,
    },
  ];
}

/** Tablets and computers side by side, at both rates (or at the one known). */
export function vueComparaison(nombre: number, niveau: Niveau | undefined, prix?: TablePrix): Vue {
  const niveaux: readonly Niveau[] =
    niveau === 'atteint' || niveau === 'pas-atteint' ? [niveau] : ['pas-atteint', 'atteint'];
  const tablettes = colonne('tablettes', nombre, 'pas-atteint', prix);
  const ordinateurs = colonne('ordinateurs', nombre, 'pas-atteint', prix);
  const lignes = niveaux.flatMap((n) => {
    const taux = pourcent(tauxDuNiveau(n)[0] ?? '');
    const t = colonne('tablettes', nombre, n, prix);
    const o = colonne('ordinateurs', nombre, n, prix);
    return [
      [`Subvention à ${taux}`, t[1], o[1]],
      [`Reste à payer à ${taux}`, t[2], o[2]],
    ];
  });
  return {
    genre: 'comparaison',
    titre: `${nombre} tablettes ou ${nombre} ordinateurs`,
    blocs: [
      ...ecartDePrix(nombre, prix),
      {
        type: 'tableau',
        legende: `Un PAC de ${nombre} tablettes et un PAC de ${nombre} ordinateurs, hors taxes`,
        entetes: ['Pour un PAC', 'Tablettes', 'Ordinateurs'],
        lignes: [["Prix de l'option", tablettes[0], ordinateurs[0]], ...lignes],
      },
      {
        type: 'texte',
        texte:
          "Les ordinateurs ne sont une option qu'en élémentaire. S'y ajoutent les autres articles du PAC, dont le prix n'est pas lisible dans le document, et l'abonnement obligatoire à un ENT (environnement numérique de travail).",
      },
      {
        type: 'texte',
        ton: 'discret',
        texte: `Prix indicatifs hors taxes, avant subvention. Source : ${CAMPAGNE_PAR_DEFAUT.nomCourt}, « Financement ».`,
      },
      {
        type: 'detail',
        titre: 'Phrases du document',
        blocs: citationsDe(['prix-entete', 'prix-tab-20', 'prix-ord-20', 'taux-70', 'taux-50']),
      },
    ],
    boutons: [
      commande('PAC Élémentaire', 'calcul', undefined, 'kit-elementaire'),
      commande('PAC Maternelle', 'calcul', undefined, 'kit-maternelle'),
      commande('Estimer', 'estimer', 'principal'),
    ],
  };
}
