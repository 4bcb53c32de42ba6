/** The financing plan of the document: per school and in total, what is known, what has no price, readings, origin of prices. */
import {
  CAMPAGNE_PAR_DEFAUT,
  type Evaluation,
  type EvaluationEcole,
  type EvaluationPac,
  type Financement,
  type Issue,
  type LigneCout,
  type LigneSansChiffre,
  type Montant,
  sommeMontants,
  titreLecture,
} from '../../rules/index.js';
import { questionDuChemin } from '../questions/catalogue.js';
import { nomEcole } from '../questions/question.js';
import { direFourchette, direTaux, nomsSansChiffre } from '../reponses/chiffres.js';
import { date, euros, liste, majuscule, montant, typographie } from '../textes/typographie.js';
import type { Bloc } from '../vues.js';
import type { Dossier } from './dossier.js';

export type DossierLu = Pick<Dossier, 'situation' | 'modifications' | 'extrait'>;

const MOTIFS: Readonly<Record<LigneSansChiffre['motif'], string>> = {
  'prix-inconnu': 'prix inconnu',
  'taux-non-precise': 'taux non précisé par le texte',
  'hors-texte': 'non prévu par le texte',
  'hors-plafond': 'hors plafond',
};

const RIEN = '–';

/** « À compléter : option, appareils par PAC », for paths that nobody has answered yet. */
export function aCompleter(chemins: readonly string[]): string {
  const noms = [...new Set(chemins.map((c) => questionDuChemin(c)?.libelle ?? 'une information'))];
  return typographie(`À compléter : ${liste(noms.map((n) => n.charAt(0).toLowerCase() + n.slice(1)))}`);
}

/** A known part; lines that have no figure are in their own column, and said here when they are all there is. */
function partConnue(m: Montant, lignes: readonly LigneSansChiffre[]): string {
  if (lignes.length > 0 && m.connu.max.isZero()) {
    return `sans chiffre (${liste([...new Set(lignes.map((l) => MOTIFS[l.motif]))])})`;
  }
  return direFourchette(m.connu);
}

function cout(m: Montant): string {
  return partConnue(
    m,
    m.sansChiffre.filter((l) => !l.peutEtreCompris),
  );
}

/** Names of what has no price; what the option may already contain is told apart. */
function sansPrix(m: Montant): string {
  const noms = (compris: boolean): string =>
    nomsSansChiffre(m.sansChiffre.filter((l) => l.prix === undefined && l.peutEtreCompris === compris));
  const surs = noms(false);
  const peutEtre = noms(true);
  return [
    ...(surs === '' ? [] : [surs]),
    ...(peutEtre === '' ? [] : [`peut-être compris dans l’option : ${peutEtre}`]),
  ]
    .map(typographie)
    .join('\n');
}

const ENTETES = [
  'Poste',
  'Coût connu (HT)',
  'Sans prix connu',
  'Taux',
  'Subvention sur le coût connu',
  'Reste à la commune sur le coût connu',
];

function ligne(
  nom: string,
  coutIssue: Issue<Montant>,
  financement: Issue<Financement> | null,
  taux: string,
): readonly string[] {
  const c = coutIssue.type === 'etablie' ? coutIssue.valeur : null;
  const f = financement?.type === 'etablie' ? financement.valeur : null;
  const manque =
    financement === null
      ? `sans chiffre (${MOTIFS['hors-plafond']})`
      : financement.type === 'incomplete'
        ? aCompleter(financement.manquants)
        : RIEN;
  return [
    nom,
    c === null ? (coutIssue.type === 'incomplete' ? aCompleter(coutIssue.manquants) : RIEN) : cout(c),
    c === null ? RIEN : sansPrix(c) || RIEN,
    taux,
    f === null ? manque : partConnue(f.subvention, f.subvention.sansChiffre),
    f === null ? manque : partConnue(f.reste, f.reste.sansChiffre),
  ];
}

function tauxDit(ecole: EvaluationEcole): string {
  return ecole.taux.type === 'etablie' ? direTaux(ecole.taux.valeur.possibles) : RIEN;
}

function nomPac(pac: EvaluationPac, rang: number): string {
  const genre = pac.genre === undefined ? '' : pac.genre === 'maternelle' ? ' maternelle' : ' élémentaire';
  const hors = pac.statut === 'hors-plafond' ? ' (hors plafond)' : '';
  return `PAC ${rang + 1}${genre}${hors}`;
}

/** The ENT and what else belongs to the school itself: never priced within a PAC. */
function ligneDeLEcole(l: LigneCout): readonly string[] {
  return [
    majuscule(l.libelle),
    l.total === null ? 'prix inconnu' : montant(l.total),
    l.total === null ? l.libelle : RIEN,
    'non précisé par le texte',
    'sans chiffre (taux non précisé par le texte)',
    'sans chiffre',
  ];
}

function tableauEcole(ecole: EvaluationEcole, nom: string): readonly Bloc[] {
  if (ecole.pacs.length === 0) {
    return [
      { type: 'texte', texte: typographie('Aucun PAC n’est décrit pour cette école.'), ton: 'discret' },
    ];
  }
  const taux = tauxDit(ecole);
  return [
    {
      type: 'tableau',
      legende: typographie(`Plan de financement : ${nom} (en euros hors taxes, avant la limite par commune)`),
      entetes: ENTETES,
      lignes: [
        ...ecole.pacs.map((p, i) => ligne(nomPac(p, i), p.cout, p.financement, taux)),
        ...ecole.lignes.map(ligneDeLEcole),
        ligne('Total de l’école', ecole.cout, ecole.financement, taux),
      ],
    },
    ...(ecole.sousReserveDuPrerequis
      ? [
          {
            type: 'texte' as const,
            ton: 'attention' as const,
            texte: typographie(
              'Débit Internet insuffisant : la subvention de cette école est sous réserve du prérequis.',
            ),
          },
        ]
      : []),
  ];
}

/** One row a school, then their sum: before the limit per commune. */
function tableauCommune(ev: Evaluation, dossier: DossierLu): Bloc {
  const { ecoles } = dossier.situation;
  const etablis = ev.ecoles.flatMap((e) => (e.financement.type === 'etablie' ? [e.financement.valeur] : []));
  // The sum holds the schools that are wholly computed, cost and subsidy alike: its columns must belong together.
  const couts = etablis.map((f) => f.cout);
  const complet = etablis.length === ev.ecoles.length;
  const nomTotal = complet ? 'Total de la commune' : 'Total des parties calculées';
  const somme = (parts: readonly Montant[]): string => {
    if (parts.length === 0) return 'À compléter';
    const m = sommeMontants(parts);
    return partConnue(
      m,
      m.sansChiffre.filter((l) => !l.peutEtreCompris),
    );
  };
  return {
    type: 'tableau',
    legende: typographie(
      'Plan de financement de la commune, école par école (en euros hors taxes, avant la limite par commune)',
    ),
    entetes: ['École', ...ENTETES.slice(1)],
    lignes: [
      ...ev.ecoles.map((e) =>
        ligne(
          typographie(nomEcole(ecoles.find((x) => x.id === e.id) ?? { id: e.id }, ecoles)),
          e.cout,
          e.financement,
          tauxDit(e),
        ),
      ),
      [
        nomTotal,
        somme(couts),
        sansPrix(sommeMontants(couts)) || RIEN,
        RIEN,
        somme(etablis.map((f) => f.subvention)),
        somme(etablis.map((f) => f.reste)),
      ],
    ],
  };
}

/** The limit per commune: nothing while out of reach; else what is sure, and one row a reading. */
function limite(ev: Evaluation): readonly Bloc[] {
  const { limite: l, financement: f } = ev;
  const blocs: Bloc[] = [];
  if (l !== null && l.etat !== 'hors-d-atteinte') {
    blocs.push({
      type: 'texte',
      ton: 'attention',
      texte: typographie(
        `Limite de ${montant(l.montant)} par commune : avant elle, la subvention calculée est de ${direFourchette(l.avant.connu)} ; ` +
          `quelle que soit la lecture du texte et le prix des lignes sans prix, elle est d’au moins ${montant(l.garanti)} selon ce calcul.`,
      ),
    });
  }
  if (f.type === 'selon-lecture') {
    blocs.push({
      type: 'tableau',
      legende: typographie('Subvention et reste à la commune après la limite, selon la lecture du texte'),
      entetes: ['Lecture', 'Subvention calculée', 'Reste à la commune'],
      lignes: f.variantes.map((v) => [
        nomLectures(v.lectures),
        partConnue(v.valeur.subvention, v.valeur.subvention.sansChiffre),
        partConnue(v.valeur.reste, v.valeur.reste.sansChiffre),
      ]),
    });
  }
  return blocs;
}

function nomLectures(lectures: readonly (readonly Parameters<typeof titreLecture>[0][])[]): string {
  const noms = lectures.map((choix) => choix.map((c) => `${c.lecture} ${titreLecture(c)}`).join(', '));
  return typographie([...new Set(noms)].join(' ; '));
}

/** Every price used, once, with where it comes from and its date. */
function prixUtilises(ev: Evaluation, dossier: DossierLu): readonly Bloc[] {
  const lignes = new Map<string, readonly string[]>();
  const ajouter = (l: LigneCout, chemin: string): void => {
    if (l.prixUnitaire === null || l.origine === null) return;
    const origine =
      l.origine.type === 'source'
        ? [`prix indicatif, ${CAMPAGNE_PAR_DEFAUT.nomCourt}, « Financement »`, 'date de l’appel']
        : l.origine.type === 'deployeur'
          ? [l.origine.origine, date(l.origine.date)]
          : ['votre devis, hors prix du marché du Département', dateDuDevis(dossier, chemin)];
    const cellules = [majuscule(nomUnitaire(l)), euros(l.prixUnitaire), ...origine].map(typographie);
    lignes.set(cellules.join('|'), cellules);
  };
  for (const e of ev.ecoles) {
    for (const l of e.lignes) ajouter(l, `devis[${l.article}]`);
    for (const p of e.pacs)
      for (const l of p.lignes)
        ajouter(l, l.article === 'pac' ? `ecoles[${e.id}].pacs[${p.id}].devis` : `devis[${l.article}]`);
  }
  if (lignes.size === 0) return [];
  return [
    {
      type: 'tableau',
      legende: 'Prix utilisés : origine et date',
      entetes: ['Article', 'Prix unitaire', 'Origine', 'Date'],
      lignes: [...lignes.values()],
    },
  ];
}

function nomUnitaire(l: LigneCout): string {
  const { kits, prix } = CAMPAGNE_PAR_DEFAUT;
  const kit = [...kits.elementaire.lignes, ...kits.maternelle.lignes].find((k) => k.article === l.article);
  return kit?.singulier ?? prix.find((p) => p.article === l.article)?.libelle ?? l.libelle;
}

function dateDuDevis(dossier: DossierLu, chemin: string): string {
  const derniere = dossier.modifications.findLast((m) => m.chemin === chemin && m.apres !== undefined);
  return derniere === undefined ? 'date non connue' : `saisi le ${date(derniere.date)}`;
}

/** The chapter. */
export function chapitreFinancement(ev: Evaluation, dossier: DossierLu): Bloc {
  const { ecoles } = dossier.situation;
  const nom = (id: string): string =>
    typographie(nomEcole(ecoles.find((x) => x.id === id) ?? { id }, ecoles));
  const devisPresents = ev.ecoles.some((e) =>
    e.pacs.some((p) => p.lignes.some((l) => l.origine?.type === 'devis')),
  );
  return {
    type: 'section',
    titre: 'Plan de financement',
    blocs: [
      {
        type: 'texte',
        texte: typographie(
          'Montants indicatifs, hors taxes, avant subvention pour les coûts. Une ligne sans prix connu n’est jamais comptée pour zéro : elle est nommée, et le total est alors une partie connue seulement.',
        ),
      },
      ...(ev.ecoles.length === 0
        ? [{ type: 'texte' as const, ton: 'attention' as const, texte: aCompleter(['ecoles']) }]
        : dossier.extrait === undefined
          ? [tableauCommune(ev, dossier), ...limite(ev)]
          : []),
      ...ev.ecoles.map(
        (e): Bloc => ({ type: 'section', titre: nom(e.id), blocs: tableauEcole(e, nom(e.id)) }),
      ),
      ...prixUtilises(ev, dossier),
      ...(devisPresents
        ? [
            {
              type: 'texte' as const,
              ton: 'discret' as const,
              texte: typographie('Un devis est celui de la commune, hors prix du marché du Département.'),
            },
          ]
        : []),
    ],
  };
}
