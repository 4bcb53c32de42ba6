/**
 * The dossier as a document to read, complete, sign and file. Every figure comes from `evaluation`; what a person typed is
 * word for word; what is missing is marked where it belongs. Same inputs, same document.
 */
import {
  CAMPAGNE_PAR_DEFAUT,
  type Evaluation,
  type Exigence,
  extraitDe,
  type Justification,
  type LectureId,
  silenceDe,
} from '../../rules/index.js';
import type { Contexte } from '../evenement.js';
import { QUESTIONS } from '../questions/catalogue.js';
import { nomEcole } from '../questions/question.js';
import { lignesCalendrier, phraseCalendrier } from '../reponses/calendrier.js';
import { direCout, direFourchette, direReste, direSubvention } from '../reponses/chiffres.js';
import { lignePlafond, MENTION_EXTRAIT } from '../reponses/resultat.js';
import { citationsDe, interlocuteur, lecturesEnDetail } from '../reponses/sources.js';
import { date, liste, majuscule, nombre, pluriel, typographie } from '../textes/typographie.js';
import type { Bloc, LigneDeFaits } from '../vues.js';
import { lire } from './chemins.js';
import { manque, projetEcole, texteLibre, valeurDite } from './document-ecoles.js';
import { aCompleter, chapitreFinancement, type DossierLu } from './document-financement.js';
import type { DocumentVue } from './document-vue.js';

export type { DocumentVue } from './document-vue.js';

export interface ContexteDocument {
  /** Day written on the cover, `YYYY-MM-DD`. */
  readonly jour: string;
  readonly contacts: Contexte['contacts'];
}

export const CREATEUR = 'Assistant TNE Isère';

export function documentDe(
  dossier: DossierLu,
  evaluation: Evaluation,
  contexte: ContexteDocument,
): DocumentVue {
  const commune = dossier.situation.commune.nom;
  const ecole = dossier.situation.ecoles.find(({ id }) => id === dossier.extrait);
  const nomDeLEcole = ecole === undefined ? undefined : nomEcole(ecole, dossier.situation.ecoles);
  const entier = dossier.extrait === undefined;
  const titre = !entier
    ? `Projet d’école${nomDeLEcole === undefined ? '' : ` : ${nomDeLEcole}`}`
    : commune === undefined
      ? 'Dossier de candidature'
      : `Dossier de candidature : ${commune}`;
  const jour = date(contexte.jour);
  return {
    titre: typographie(titre),
    sousTitre: typographie(
      entier
        ? 'Document de travail, chiffres indicatifs'
        : 'Projet de l’école, extrait du dossier de la commune',
    ),
    sujet: typographie(CAMPAGNE_PAR_DEFAUT.nom),
    createur: CREATEUR,
    jour: contexte.jour,
    piedDePage: typographie(`${commune ?? 'Dossier'} – document de travail du ${jour}, chiffres indicatifs`),
    couverture: [
      {
        type: 'faits',
        lignes: [
          { libelle: 'Commune', valeur: commune ?? 'À compléter' },
          ...(nomDeLEcole === undefined ? [] : [{ libelle: 'École', valeur: typographie(nomDeLEcole) }]),
          { libelle: 'Appel', valeur: typographie(CAMPAGNE_PAR_DEFAUT.nom) },
          { libelle: 'Date du document', valeur: jour },
        ],
      },
      {
        type: 'texte',
        texte: typographie(
          'Ce document a été préparé avec un programme, à partir des réponses de la commune et du texte de l’appel. Ses montants sont indicatifs, hors taxes, et n’engagent ni le Département ni l’État.',
        ),
      },
      { type: 'texte', ton: 'fort', texte: typographie(phraseCalendrier(evaluation.calendrier)) },
    ],
    tableDesMatieres: true,
    corps: [
      synthese(dossier, evaluation),
      ...(entier ? [chapitreCommune(dossier)] : []),
      {
        type: 'section',
        titre: entier ? 'Projets des écoles' : 'Projet de l’école',
        blocs:
          dossier.situation.ecoles.length === 0
            ? [manque(aCompleter(['ecoles']))]
            : dossier.situation.ecoles.map((e) => projetEcole(e, evaluation, dossier)),
      },
      chapitreFinancement(evaluation, dossier),
      prerequis(dossier, evaluation),
      ...(entier ? [priorites(evaluation)] : []),
      calendrier(evaluation),
      pieces(dossier, evaluation),
      lecturesOuvertes(evaluation, contexte),
      annexe(dossier, evaluation),
      ...(entier ? [signature(commune)] : []),
    ],
  };
}

/** What one sees of the checklist: a school's own lines in its extract. */
function exigencesVues(dossier: DossierLu, ev: Evaluation): readonly Exigence[] {
  const { extrait } = dossier;
  return extrait === undefined ? ev.exigences : ev.exigences.filter((e) => e.ecole === extrait);
}

function synthese(dossier: DossierLu, ev: Evaluation): Bloc {
  const plafond = lignePlafond(ev);
  const entier = dossier.extrait === undefined;
  const manquants = exigencesVues(dossier, ev).filter(
    (e) => e.nature === 'bloquant' && e.etat !== 'fait',
  ).length;
  const f = ev.financement;
  const lignes: LigneDeFaits[] = [
    ...(entier
      ? [
          { libelle: 'Écoles du projet', valeur: nombre(dossier.situation.ecoles.length) },
          plafond ?? { libelle: 'Nombre maximum de PAC', valeur: 'À compléter (classes de la commune)' },
        ]
      : []),
    ...(ev.cout.type === 'etablie'
      ? [{ libelle: 'Coût', valeur: direCout(ev.cout.valeur) }]
      : [{ libelle: 'Coût', valeur: ev.cout.type === 'incomplete' ? aCompleter(ev.cout.manquants) : '–' }]),
    ...(f.type === 'etablie'
      ? [
          { libelle: 'Subvention calculée', valeur: direSubvention(f.valeur.subvention) },
          { libelle: 'Reste à la commune', valeur: direReste(f.valeur.reste) },
        ]
      : []),
    ...(f.type === 'incomplete' ? [{ libelle: 'Subvention', valeur: aCompleter(f.manquants) }] : []),
    ...(f.type === 'selon-lecture'
      ? [
          {
            libelle: 'Subvention',
            valeur: `selon la lecture du texte : ${liste([...new Set(f.variantes.map((v) => direFourchette(v.valeur.subvention.connu)))], 'ou')} (voir le plan de financement)`,
          },
        ]
      : []),
  ];
  return {
    type: 'section',
    titre: 'Synthèse',
    blocs: [
      { type: 'faits', lignes: lignes.map((l) => ({ ...l, valeur: typographie(l.valeur) })) },
      ...(entier ? [] : [{ type: 'texte' as const, texte: typographie(MENTION_EXTRAIT) }]),
      ...(f.type !== 'incomplete' && ev.lignesSansChiffre.length > 0
        ? [
            {
              type: 'texte' as const,
              texte: typographie(
                'Subvention et reste portent sur la partie dont le prix est connu ; le reste à la commune augmentera avec les lignes sans prix.',
              ),
            },
          ]
        : []),
      manquants === 0
        ? {
            type: 'texte',
            ton: 'bon',
            texte: typographie('Toutes les pièces que le texte demande sont dans ce document.'),
          }
        : {
            type: 'texte',
            ton: 'attention',
            texte: typographie(
              `${pluriel(manquants, 'point demandé par le texte reste', 'points demandés par le texte restent')} à compléter ou à corriger : voir « Pièces du dossier ».`,
            ),
          },
      ...ev.constats
        .filter((c) => c.gravite === 'refus')
        .map((c): Bloc => ({ type: 'texte', ton: 'attention', texte: typographie(c.message) })),
      ...citationsDe(['demarche-un-dossier', 'demarche-maire']),
    ],
  };
}

function chapitreCommune(dossier: DossierLu): Bloc {
  const { situation } = dossier;
  const lignes = QUESTIONS.filter(
    (q) => q.modele.startsWith('commune.') && q.modele !== 'commune.dynamiqueTexte',
  )
    .map((q) => ({ q, valeur: lire(situation, q.modele) }))
    .filter(({ q, valeur }) => valeur !== undefined || q.id !== 'budget')
    .map(({ q, valeur }) => ({ libelle: typographie(q.libelle), valeur: valeurDite(q, valeur) }));
  return {
    type: 'section',
    titre: 'La commune',
    blocs: [
      { type: 'faits', lignes },
      texteLibre(
        'Dynamique du territoire',
        situation.commune.dynamiqueTexte,
        'dynamique du territoire, en quelques phrases (conseillé)',
      ),
    ],
  };
}

const ETATS_PREREQUIS = {
  suffisant: 'suffisant',
  insuffisant: 'insuffisant : subvention sous réserve du prérequis',
  inconnu: 'à vérifier',
} as const;

function prerequis(dossier: DossierLu, ev: Evaluation): Bloc {
  const { ecoles } = dossier.situation;
  const question = QUESTIONS.find((q) => q.modele === 'ecoles[].debit');
  return {
    type: 'section',
    titre: 'Prérequis',
    blocs: [
      ...citationsDe([CAMPAGNE_PAR_DEFAUT.debitMinimal.extrait]),
      ...(ev.ecoles.length === 0
        ? []
        : [
            {
              type: 'tableau' as const,
              legende: 'Débit Internet de chaque école',
              entetes: ['École', 'Débit', 'Prérequis'],
              lignes: ev.ecoles.map((e) => {
                const ecole = ecoles.find((x) => x.id === e.id);
                return [
                  typographie(nomEcole(ecole ?? { id: e.id }, ecoles)),
                  question === undefined ? '–' : valeurDite(question, ecole?.debit),
                  e.prerequis.type === 'etablie'
                    ? typographie(ETATS_PREREQUIS[e.prerequis.valeur.etat])
                    : 'À compléter',
                ];
              }),
            },
          ]),
    ],
  };
}

function priorites(ev: Evaluation): Bloc {
  const etats = { rempli: 'rempli', 'non-rempli': 'non rempli', inconnu: 'inconnu' } as const;
  const familles = {
    priorisation: 'Critères de priorisation',
    dynamique: 'Dynamique de territoire',
  } as const;
  return {
    type: 'section',
    titre: 'Critères de priorité',
    blocs: [
      {
        type: 'texte',
        texte: typographie(
          'Le texte ne donne ni ordre, ni poids, ni note entre ces critères : ils sont listés, sans score.',
        ),
      },
      ...(['priorisation', 'dynamique'] as const).map(
        (famille): Bloc => ({
          type: 'tableau',
          legende: familles[famille],
          entetes: ['Critère', 'État'],
          lignes: ev.criteres
            .filter((c) => c.famille === famille)
            // A box left unticked is not a denial that the maire signs.
            .map((c) => [
              majuscule(c.libelle),
              famille === 'dynamique' && c.etat === 'non-rempli' ? 'non indiqué' : etats[c.etat],
            ]),
        }),
      ),
    ],
  };
}

function calendrier(ev: Evaluation): Bloc {
  const posterieurs = CAMPAGNE_PAR_DEFAUT.posterieurs.map((r) =>
    typographie(
      `${r.texte} (${[r.source, r.adresse, r.date === undefined ? undefined : date(r.date)].filter((x) => x !== undefined).join(', ')})`,
    ),
  );
  return {
    type: 'section',
    titre: 'Calendrier',
    blocs: [
      { type: 'texte', ton: 'fort', texte: typographie(phraseCalendrier(ev.calendrier)) },
      { type: 'faits', lignes: lignesCalendrier(ev.calendrier) },
      ...(ev.calendrier.depot === 'clos' && posterieurs.length > 0
        ? [
            { type: 'texte' as const, texte: typographie('Connu depuis, hors du texte de l’appel :') },
            { type: 'liste' as const, elements: posterieurs },
          ]
        : []),
    ],
  };
}

const ETATS_PIECE: Readonly<Record<Exigence['etat'], string>> = {
  fait: 'fait',
  manquant: 'à compléter',
  'a-corriger': 'à corriger',
};

function pieces(dossier: DossierLu, ev: Evaluation): Bloc {
  const { ecoles } = dossier.situation;
  const nom = (e: Exigence): string =>
    e.ecole === undefined
      ? 'Commune'
      : typographie(nomEcole(ecoles.find((x) => x.id === e.ecole) ?? { id: e.ecole }, ecoles));
  /** One line a piece and a state: the schools that share it are named together. */
  const tableau = (nature: Exigence['nature'], legende: string): readonly Bloc[] => {
    const groupes = new Map<string, Exigence[]>();
    for (const e of exigencesVues(dossier, ev).filter((x) => x.nature === nature)) {
      const cle = `${e.libelle} ${e.etat} ${e.ecole === undefined}`;
      groupes.set(cle, [...(groupes.get(cle) ?? []), e]);
    }
    const lignes = [...groupes.values()]
      .toSorted((x, y) => rangDe(nature, x[0]) - rangDe(nature, y[0]))
      .map((es) => {
        const pour =
          es.length > 1 && es.length === ecoles.length ? `les ${ecoles.length} écoles` : liste(es.map(nom));
        const [e] = es;
        return e === undefined ? [] : [majuscule(typographie(e.libelle)), pour, ETATS_PIECE[e.etat]];
      });
    return lignes.length === 0
      ? []
      : [{ type: 'tableau', legende, entetes: ['Pièce', 'Pour', 'État'], lignes }];
  };
  const rangDe = (nature: Exigence['nature'], e: Exigence | undefined): number =>
    exigencesVues(dossier, ev).findIndex((x) => x.nature === nature && x.libelle === e?.libelle);
  return {
    type: 'section',
    titre: 'Pièces du dossier',
    blocs: [
      ...tableau('bloquant', 'Demandé par le texte'),
      ...tableau('conseil', 'Conseillé par l’assistant'),
    ],
  };
}

function justifications(ev: Evaluation): readonly Justification[] {
  return [
    ev.plafond,
    ev.cout,
    ev.financement,
    ...ev.ecoles.flatMap((e) => [
      e.taux,
      e.prerequis,
      e.financement,
      ...e.pacs.flatMap((p) => (p.financement === null ? [p.cout] : [p.cout, p.financement])),
    ]),
  ];
}

function lecturesOuvertes(ev: Evaluation, contexte: ContexteDocument): Bloc {
  const vues = justifications(ev);
  const computees: readonly LectureId[] =
    ev.financement.type === 'selon-lecture'
      ? ev.financement.variantes.flatMap((v) => v.lectures.flatMap((l) => l.map((c) => c.lecture)))
      : [];
  const constats = ev.constats.flatMap((c) => (c.lecture === undefined ? [] : [c.lecture]));
  const ids = [
    ...new Set([
      ...computees,
      ...vues.flatMap((j) => [...j.reserves, ...j.notices]),
      ...constats,
      ...ev.calendrier.notices,
    ]),
  ].sort((a, b) => a.localeCompare(b, 'fr', { numeric: true }));
  const silences = ev.silences.flatMap((id) => {
    const s = silenceDe(id);
    if (s === undefined) return [];
    const conseil = s.conseil === undefined ? '' : ` ${s.conseil}`;
    return [
      typographie(
        `${s.phrase}${conseil} À qui demander : ${liste(s.aQui.map((q) => interlocuteur(q, contexte.contacts)))}.`,
      ),
    ];
  });
  return {
    type: 'section',
    titre: 'Ce que le texte laisse ouvert',
    blocs: [
      {
        type: 'section',
        titre: 'Lectures possibles',
        blocs:
          ids.length === 0
            ? [{ type: 'texte', texte: 'Aucune ne touche ce dossier.' }]
            : lecturesEnDetail(ids),
      },
      {
        type: 'section',
        titre: 'Ce que le texte ne précise pas',
        blocs:
          silences.length === 0
            ? [{ type: 'texte', texte: 'Rien qui touche ce dossier.' }]
            : [{ type: 'liste', elements: silences }],
      },
    ],
  };
}

/** Quotations behind everything above, in the order of the source, with their page. */
function annexe(dossier: DossierLu, ev: Evaluation): Bloc {
  const citees = new Set([
    ...justifications(ev).flatMap((j) => j.traces.flatMap((t) => t.citations)),
    ...ev.constats.flatMap((c) => c.citations),
    ...(dossier.extrait === undefined ? ev.criteres.map((c) => c.citation) : []),
    ...exigencesVues(dossier, ev).flatMap((e) => e.citations),
    ...ev.calendrier.etapes.map((e) => e.citation),
  ]);
  const extraits = CAMPAGNE_PAR_DEFAUT.extraits.filter((e) => citees.has(e.id));
  const horsSource = CAMPAGNE_PAR_DEFAUT.droitGeneral.references.map((r) =>
    typographie(`${r.texte} (${r.source})`),
  );
  return {
    type: 'section',
    titre: 'Annexe : sources',
    blocs: [
      ...extraits.map(
        (e): Bloc => ({
          type: 'citation',
          texte: extraitDe(e.id)?.affichage ?? e.affichage,
          reference: typographie(`${CAMPAGNE_PAR_DEFAUT.nomCourt}, « ${e.section} », page ${e.page}`),
        }),
      ),
      { type: 'texte', texte: typographie('Droit général, hors du texte de l’appel :') },
      { type: 'liste', elements: horsSource },
    ],
  };
}

function signature(commune: string | undefined): Bloc {
  return {
    type: 'section',
    titre: 'Signature',
    blocs: [
      ...citationsDe(['demarche-maire']),
      {
        type: 'texte',
        texte: typographie(
          `Fait à ${commune ?? '……………'}, le ……………\n\nLe maire (nom, signature et cachet) :\n\n\n`,
        ),
      },
    ],
  };
}
