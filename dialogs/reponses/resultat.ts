/** The result: ceiling, rate and why, known cost, unpriced lines, subsidy, left to pay, readings, prerequisites, calendar. */
import {
  type Evaluation,
  type EvaluationEcole,
  type Issue,
  type Justification,
  type Montant,
  NE_SAIT_PAS,
  titreLecture,
} from '../../rules/index.js';
import { direPacs } from '../dire.js';
import type { Dossier } from '../dossier/dossier.js';
import { nomEcole } from '../questions/question.js';
import { liste, majuscule, montant, pluriel } from '../textes/typographie.js';
import type { Bloc, Bouton, LigneDeFaits, Vue } from '../vues.js';
import { commande } from './boutons.js';
import { phraseCalendrier } from './calendrier.js';
import {
  direCout,
  direFourchette,
  direReste,
  direSubvention,
  direTaux,
  nomsSansChiffre,
} from './chiffres.js';
import { lecturesEnDetail, mentionsDe, pourquoi } from './sources.js';

function valeur<T>(issue: Issue<T>): T | null {
  return issue.type === 'etablie' ? issue.valeur : null;
}

/** The three amounts of a school or PAC as lines. */
function lignesFinancement(cout: Issue<Montant>, f: EvaluationEcole['financement']): readonly LigneDeFaits[] {
  const c = valeur(cout);
  const v = valeur(f);
  return [
    ...(c === null ? [] : [{ libelle: 'Coût', valeur: direCout(c) }]),
    ...(v === null
      ? []
      : [
          { libelle: 'Subvention', valeur: direSubvention(v.subvention) },
          { libelle: 'Reste à payer', valeur: direReste(v.reste) },
        ]),
  ];
}

function sectionEcole(e: EvaluationEcole, dossier: Dossier): Bloc {
  const { ecoles } = dossier.situation;
  const ecole = ecoles.find((x) => x.id === e.id);
  const taux = valeur(e.taux);
  const niveau =
    ecole?.niveau === NE_SAIT_PAS
      ? 'niveau inconnu : les deux taux sont montrés'
      : ecole?.niveau === 'atteint'
        ? 'socle numérique de base (plan SNEE) déjà atteint'
        : 'socle numérique de base (plan SNEE) pas encore atteint';
  const debit = valeur(e.prerequis);
  const hors = e.pacs.filter((p) => p.statut === 'hors-plafond').length;
  const lignes: LigneDeFaits[] = [
    ...(ecole?.pacs === undefined
      ? [{ libelle: 'Projet', valeur: 'PAC à préciser' }]
      : [{ libelle: 'Projet', valeur: majuscule(direPacs(ecole.pacs, ecole.type)) }]),
    ...(taux === null ? [] : [{ libelle: 'Taux', valeur: `${direTaux(taux.possibles)} (${niveau})` }]),
    ...(ecoles.length > 1 ? lignesFinancement(e.cout, e.financement) : []),
    ...(hors > 0
      ? [{ libelle: 'Hors plafond', valeur: `${pluriel(hors, 'PAC', 'PAC')} sans chiffre de subvention` }]
      : []),
    ...(debit === null || debit.etat === 'inconnu'
      ? [{ libelle: 'Débit Internet', valeur: 'à vérifier' }]
      : [
          {
            libelle: 'Débit Internet',
            valeur:
              debit.etat === 'suffisant' ? 'suffisant' : 'insuffisant : subvention sous réserve du prérequis',
          },
        ]),
  ];
  return {
    type: 'section',
    titre: nomEcole(ecole ?? { id: e.id }, ecoles),
    blocs: [{ type: 'faits', lignes }],
  };
}

/** The headline amounts of the commune. */
function entete(ev: Evaluation): readonly Bloc[] {
  const f = ev.financement;
  const cout = valeur(ev.cout);
  const lignes: LigneDeFaits[] = cout === null ? [] : [{ libelle: 'Coût total', valeur: direCout(cout) }];
  if (f.type === 'etablie') {
    lignes.push(
      { libelle: 'Subvention', valeur: direSubvention(f.valeur.subvention) },
      { libelle: 'Reste à payer par la commune', valeur: direReste(f.valeur.reste) },
    );
    return [{ type: 'faits', lignes }, ...garantie(ev)];
  }
  if (f.type === 'selon-lecture') {
    return [
      { type: 'faits', lignes },
      {
        type: 'texte',
        ton: 'attention',
        texte: 'Le texte se lit de plusieurs façons et le montant en dépend :',
      },
      {
        type: 'tableau',
        legende: 'Subvention et reste à payer selon la lecture du texte',
        entetes: ['Lecture', 'Subvention', 'Reste à payer'],
        lignes: f.variantes.map((v) => [
          nomDesLectures(v.lectures),
          direSubvention(v.valeur.subvention),
          direReste(v.valeur.reste),
        ]),
      },
      ...garantie(ev),
    ];
  }
  return [{ type: 'faits', lignes }];
}

/** The open readings that change the amount, first: they are what « pourquoi ? » is about. */
function lecturesDuMontant(ev: Evaluation): readonly Bloc[] {
  const f = ev.financement;
  return f.type === 'selon-lecture'
    ? lecturesEnDetail(f.variantes.flatMap((v) => v.lectures.flatMap((l) => l.map((c) => c.lecture))))
    : [];
}

function nomDesLectures(lectures: readonly (readonly Parameters<typeof titreLecture>[0][])[]): string {
  return majuscule(lectures.map((l) => l.map((c) => titreLecture(c)).join(' et ')).join(' ; '));
}

function garantie(ev: Evaluation): readonly Bloc[] {
  const { limite } = ev;
  if (limite === null || limite.etat === 'hors-d-atteinte') return [];
  const avant = direFourchette(limite.avant.connu);
  return [
    {
      type: 'texte',
      ton: 'attention',
      texte: `Limite de ${montant(limite.montant)} par commune : avant elle, la subvention serait de ${avant} ; quelle que soit la lecture du texte, au moins ${montant(limite.garanti)} sont acquis au calcul.`,
    },
  ];
}

function sansPrix(ev: Evaluation): readonly Bloc[] {
  const cout = valeur(ev.cout);
  const lignes = cout?.sansChiffre.filter((l) => l.prix === undefined) ?? [];
  const surs = lignes.filter((l) => !l.peutEtreCompris);
  const peutEtre = lignes.filter((l) => l.peutEtreCompris);
  return [
    ...(surs.length > 0
      ? [
          {
            type: 'texte' as const,
            texte: `Sans prix lisible dans le document, donc pas comptés : ${nomsSansChiffre(surs)}. Un devis ou le Département donnera leur prix.`,
          },
        ]
      : []),
    ...(peutEtre.length > 0
      ? [
          {
            type: 'texte' as const,
            ton: 'discret' as const,
            texte: `Le document ne dit pas si le prix de l'option comprend : ${nomsSansChiffre(peutEtre)}.`,
          },
        ]
      : []),
  ];
}

/** Where the amounts come from, in a line. */
function origine(ev: Evaluation): string {
  const origines = new Set(
    ev.ecoles.flatMap((e) => e.pacs.flatMap((p) => p.lignes.map((l) => l.origine?.type))),
  );
  const noms = [
    ...(origines.has('source') ? ["prix indicatifs du document de l'appel (« Financement »)"] : []),
    ...(origines.has('deployeur') ? ['liste de prix fournie par le gestionnaire du service'] : []),
    ...(origines.has('devis') ? ['votre devis, hors prix du marché du Département'] : []),
  ];
  return noms.length === 0 ? '' : `Prix : ${liste(noms)}, hors taxes, avant subvention.`;
}

function justifications(ev: Evaluation): readonly Justification[] {
  return [
    ev.plafond,
    ev.financement,
    ...ev.ecoles.flatMap((e) => [e.taux, ...e.pacs.flatMap((p) => p.financement ?? [])]),
  ];
}

export const BOUTONS_RESULTAT: readonly Bouton[] = [
  commande('Préparer le dossier', 'dossier', 'principal'),
  commande('Comparer tablettes et ordinateurs', 'calcul', undefined, 'comparaison'),
  commande('Pourquoi ces chiffres ?', 'pourquoi'),
  commande('Corriger une réponse', 'recapitulatif'),
  commande('Demander les prix manquants', 'exporter-prix'),
];

/** The ceiling as a line. */
export function lignePlafond(ev: Evaluation): LigneDeFaits | null {
  const plafond = valeur(ev.plafond);
  return plafond === null
    ? null
    : {
        libelle: 'Nombre maximum de PAC',
        valeur: `${pluriel(plafond.nombre, 'PAC', 'PAC')} pour ${pluriel(plafond.classes, 'classe')} (${pluriel(ev.pacsPrevus, 'prévu', 'prévus')})`,
      };
}

/** A school's extract holds no figure of the commune, and says so. */
export const MENTION_EXTRAIT =
  'Extrait pour cette école seule : les totaux, les devis et le plafond de PAC de la commune n’y sont pas, la mairie les a dans son dossier.';

/** The whole result. Amounts are indicative, excluding VAT; what is unknown is named. */
export function vueResultat(dossier: Dossier, ev: Evaluation): Vue {
  const { situation, extrait } = dossier;
  const commune = situation.commune.nom;
  const seule = situation.ecoles.find(({ id }) => id === extrait);
  const plafond = lignePlafond(ev);
  const reserves = mentionsDe(ev.financement.reserves);
  const inconnu =
    ev.plafond.type === 'incomplete'
      ? [{ libelle: 'Nombre maximum de PAC', valeur: 'à calculer : nombre de classes de la commune inconnu' }]
      : [];
  return {
    genre: 'resultat',
    titre:
      seule !== undefined
        ? `Estimation pour cette école : ${nomEcole(seule, situation.ecoles)}`
        : commune === undefined
          ? 'Votre estimation'
          : `Estimation pour ${commune}`,
    blocs: [
      ...entete(ev),
      ...(extrait === undefined
        ? [{ type: 'faits' as const, lignes: plafond === null ? inconnu : [plafond] }]
        : [{ type: 'texte' as const, texte: MENTION_EXTRAIT }]),
      ...[...new Set(ev.constats.filter((c) => c.gravite !== 'info').map((c) => c.message))].map((texte) => ({
        type: 'texte' as const,
        ton: 'attention' as const,
        texte,
      })),
      ...ev.ecoles.map((e) => sectionEcole(e, dossier)),
      ...sansPrix(ev),
      { type: 'texte', ton: 'discret', texte: origine(ev) },
      { type: 'texte', texte: phraseCalendrier(ev.calendrier) },
      ...(reserves.length > 0
        ? [
            {
              type: 'texte' as const,
              ton: 'discret' as const,
              texte: 'Lecture naturelle du texte là où il laisse le choix : voir « Pourquoi ? ».',
            },
          ]
        : []),
      {
        type: 'detail',
        titre: 'Pourquoi ?',
        blocs: [...lecturesDuMontant(ev), ...pourquoi(justifications(ev))],
      },
      {
        type: 'texte',
        ton: 'discret',
        texte: "Montants indicatifs, hors taxes. Ils n'engagent ni le Département ni l'État.",
      },
    ].filter((b): b is Bloc => b.type !== 'texte' || b.texte !== ''),
    boutons: extrait === undefined ? BOUTONS_RESULTAT : BOUTONS_RESULTAT.slice(0, -1),
  };
}

/** Why these figures: traces, quotations, open readings. */
export function vuePourquoiResultat(ev: Evaluation): Vue {
  return {
    genre: 'reponse',
    titre: 'Pourquoi ces chiffres ?',
    blocs: [...lecturesDuMontant(ev), ...pourquoi(justifications(ev))],
    boutons: [commande('Voir le résultat', 'resultat')],
  };
}
