/** The allocation help, in words: what is proposed, for which objective, what stays out and why. The person decides. */
import type { CritereDeProposition, Issue, PacPropose, Proposition } from '../../rules/index.js';
import { direPacs } from '../dire.js';
import type { Dossier } from '../dossier/dossier.js';
import { nomEcole } from '../questions/question.js';
import { liste, montant, pluriel } from '../textes/typographie.js';
import type { Bloc, Vue } from '../vues.js';
import { commande } from './boutons.js';
import { direFourchette } from './chiffres.js';
import { citationsDe, mentionsDe } from './sources.js';

const CRITERES: Readonly<Record<CritereDeProposition, string>> = {
  'classes-equipees': 'le plus de classes équipées',
  'classes-socle-pas-atteint':
    "le plus de classes d'écoles qui n'ont pas atteint le socle numérique (plan SNEE)",
  'prix-connus': 'le moins de PAC sans prix connu',
  'option-complete': 'le moins de PAC réduits à la petite option',
  'reste-le-plus-bas': 'le reste à payer le plus bas (partie connue, au pire)',
  'debit-suffisant': 'le moins de PAC dans des écoles au débit insuffisant',
  'ordre-des-ecoles': "l'ordre de vos écoles",
};

const MOTIFS = {
  plafond: 'le nombre maximum de PAC est atteint',
  budget: 'votre budget est atteint',
} as const;

/** What is written if the proposal is adopted, and what it is said with. */
export function pacsDe(proposes: readonly PacPropose[]) {
  return proposes.map((p) => ({
    classes: p.classes,
    option: p.option,
    nombre: p.nombre,
    ...(p.genre !== null && { genre: p.genre }),
  }));
}

function classes(n: { readonly min: number; readonly max: number }): string {
  return n.min === n.max ? pluriel(n.max, 'classe') : `${n.min} à ${pluriel(n.max, 'classe')}`;
}

function tableau(p: Proposition, dossier: Dossier): Bloc {
  const { ecoles } = dossier.situation;
  return {
    type: 'tableau',
    legende: 'Proposition, école par école',
    entetes: ['École', 'PAC proposés', 'Classes équipées'],
    lignes: ecoles.map((e) => {
      const siens = p.pacs.filter((x) => x.ecole === e.id);
      const equipees = siens.reduce((n, x) => n + x.classes, 0);
      const dits = pacsDe(siens).map((x, i) => ({ ...x, id: `p${i + 1}` }));
      return [
        nomEcole(e, ecoles),
        siens.length === 0 ? 'aucun' : direPacs(dits, e.type),
        typeof e.classes === 'number' ? `${equipees} sur ${e.classes}` : String(equipees),
      ];
    }),
  };
}

function nonCouvertes(p: Proposition, dossier: Dossier): readonly Bloc[] {
  const { ecoles } = dossier.situation;
  // Where the budget stops first, the ceiling is not reached: it would be, without a budget.
  const borne = p.nonCouvertes.some((n) => n.motif === 'budget');
  const motif = (m: keyof typeof MOTIFS): string =>
    borne && m === 'plafond' ? 'au-delà du nombre maximum de PAC, même sans limite de budget' : MOTIFS[m];
  const lignes = p.nonCouvertes.map((n) => {
    const ecole = ecoles.find((e) => e.id === n.ecole);
    return `${ecole === undefined ? 'École' : nomEcole(ecole, ecoles)} : ${pluriel(n.classes, 'classe')} sans PAC (${motif(n.motif)})`;
  });
  const hors =
    p.classesHorsEcoles > 0
      ? [`${pluriel(p.classesHorsEcoles, 'classe')} de la commune hors des écoles décrites ici`]
      : [];
  const tout = [...lignes, ...hors];
  return tout.length === 0
    ? []
    : [{ type: 'section', titre: 'Ce qui reste sans PAC', blocs: [{ type: 'liste', elements: tout }] }];
}

function suites(p: Proposition, dossier: Dossier): readonly string[] {
  const { ecoles } = dossier.situation;
  const noms = (ids: readonly string[]): string =>
    liste(ecoles.filter((e) => ids.includes(e.id)).map((e) => nomEcole(e, ecoles)));
  const plus = p.avecUnPacDePlus;
  const suivante = p.trancheSuivante;
  const improuvable = p.budget?.nonProuvable ?? null;
  return [
    plus.classesEnPlus > 0
      ? `Un PAC de plus équiperait ${pluriel(plus.classesEnPlus, 'classe')} de plus (${noms(plus.ecoles)}).`
      : "Un PAC de plus n'équiperait aucune classe de plus.",
    ...(suivante === null
      ? []
      : [
          `À partir de ${pluriel(suivante.classes, 'classe')} dans la commune, le maximum passe à ${suivante.pacs} PAC${suivante.classesEnPlus > 0 ? ` : ${pluriel(suivante.classesEnPlus, 'classe')} de plus` : ''}.`,
        ]),
    ...(p.pacsRestants > 0
      ? [`${p.pacsRestants} PAC ${p.pacsRestants > 1 ? 'restent' : 'reste'} à votre disposition.`]
      : []),
    ...(improuvable === null
      ? []
      : [
          `Avec ${liste(improuvable.options, 'ou')}, dont le prix n'est pas connu, ${pluriel(improuvable.classesEnPlusAuMieux, 'classe')} de plus au mieux tiendraient peut-être dans votre budget : sans prix, je ne peux pas le dire.`,
        ]),
    ...(p.genresAPreciser.length > 0
      ? [
          `Pour ${noms(p.genresAPreciser)}, dites combien de classes sont de maternelle : un PAC n'équipe que des classes d'un même genre.`,
        ]
      : []),
    ...(p.pacs.some((x) => x.sousReserveDuPrerequis)
      ? ["Une école au moins n'a pas le débit Internet demandé : sous réserve de ce prérequis."]
      : []),
  ];
}

/** The proposal. `argument` comes back with « Adopter », to compute the same again. */
export function vueRepartition(
  issue: Extract<Issue<Proposition>, { type: 'etablie' }>,
  dossier: Dossier,
  argument: string | undefined,
): Vue {
  const p = issue.valeur;
  const remplace = dossier.situation.ecoles.some((e) => (e.pacs ?? []).length > 0);
  const sansPrix = [...new Set(p.sansPrix.map((x) => x.libelle))];
  const mentions = mentionsDe([...issue.reserves, ...issue.notices]);
  return {
    genre: 'comparaison',
    titre: `Une répartition possible : ${p.pacs.length} PAC sur ${p.plafond} au maximum, ${classes(p.equipees)} équipées`,
    blocs: [
      tableau(p, dossier),
      {
        type: 'faits',
        lignes: [
          { libelle: 'Coût des options dont le prix est connu', valeur: `${montant(p.cout)} HT` },
          { libelle: 'Subvention', valeur: direFourchette(p.subvention) },
          {
            libelle: 'Reste à la commune',
            valeur: `${sansPrix.length > 0 ? 'au moins ' : ''}${direFourchette(p.reste)}`,
          },
          ...(p.budget === null ? [] : [{ libelle: 'Votre budget', valeur: montant(p.budget.montant) }]),
        ],
      },
      {
        type: 'texte',
        texte: `Hors abonnement à un ENT${sansPrix.length > 0 ? `, ${liste(sansPrix)}` : ''} (prix inconnu), et hors équipements en plus.`,
      },
      ...nonCouvertes(p, dossier),
      {
        type: 'section',
        titre: 'Ce qui changerait',
        blocs: [{ type: 'liste', elements: suites(p, dossier) }],
      },
      {
        type: 'section',
        titre: "Comment je l'ai choisie",
        blocs: [
          {
            type: 'texte',
            texte:
              "Parmi toutes les répartitions permises, dans cet ordre. C'est un choix de l'assistant, pas du texte : vous décidez.",
          },
          { type: 'liste', ordonnee: true, elements: p.objectif.map((c) => CRITERES[c]) },
        ],
      },
      ...(mentions.length > 0 ? [{ type: 'liste' as const, elements: mentions }] : []),
      {
        type: 'detail',
        titre: 'Phrases du document',
        blocs: citationsDe(issue.traces.flatMap((t) => t.citations)),
      },
      ...(remplace
        ? [
            {
              type: 'texte' as const,
              ton: 'attention' as const,
              texte: "L'adopter remplace les PAC que vous avez déjà prévus (« annuler » les remet).",
            },
          ]
        : []),
    ],
    boutons: [
      commande('Adopter cette répartition', 'adopter-repartition', 'principal', argument),
      commande('Non merci', 'continuer'),
    ],
  };
}
