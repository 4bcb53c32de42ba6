/** One project per school in the document: every field, free text word for word, missing fields marked where they belong. */
import {
  CAMPAGNE_PAR_DEFAUT,
  type Constat,
  type Ecole,
  type Evaluation,
  type EvaluationEcole,
  NE_SAIT_PAS,
  type Pac,
} from '../../rules/index.js';
import { direPacs } from '../dire.js';
import { QUESTIONS, questionDeId } from '../questions/catalogue.js';
import { nomEcole, type Question } from '../questions/question.js';
import { citationsDe } from '../reponses/sources.js';
import { libelleArticle } from '../textes/articles.js';
import { majuscule, nbsp, typographie } from '../textes/typographie.js';
import type { Bloc, LigneDeFaits } from '../vues.js';
import { lire } from './chemins.js';
import { aCompleter, type DossierLu } from './document-financement.js';

/** Fields of a school shown as one line each; the three pieces of the project and the PACs have their own place. */
const LONGS: ReadonlySet<string> = new Set([
  'descriptif',
  'formations',
  'parentalite',
  'domaines',
  'pacs',
  'nom-ecole',
]);

/** Shown as typed. */
const MOT_POUR_MOT: ReadonlySet<string> = new Set([
  'commune.nom',
  'commune.contact',
  'commune.dynamiqueTexte',
]);

/** « 14 classes », « Je ne sais pas (à vérifier) », « À compléter ». */
export function valeurDite(question: Question, valeur: unknown): string {
  if (valeur === undefined) return 'À compléter';
  if (valeur === NE_SAIT_PAS) return 'Je ne sais pas (à vérifier)';
  if (typeof valeur === 'string' && MOT_POUR_MOT.has(question.modele)) return valeur;
  return typographie(majuscule(question.type.dire(valeur)));
}

export function manque(texte: string): Bloc {
  return { type: 'texte', ton: 'attention', texte: nbsp(texte) };
}

export function texteLibre(titre: string, texte: string | undefined, quoi: string): Bloc {
  const rempli = texte !== undefined && texte.trim() !== '';
  return {
    type: 'section',
    titre,
    blocs: [rempli ? { type: 'texte', texte } : manque(`À compléter : ${quoi}.`)],
  };
}

function faitsEcole(ecole: Ecole): readonly LigneDeFaits[] {
  return QUESTIONS.filter(
    (q) =>
      q.modele.startsWith('ecoles[].') &&
      !q.modele.includes('pacs') &&
      !LONGS.has(q.id) &&
      (q.siDite !== true || lire(ecole, q.modele.slice('ecoles[].'.length)) !== undefined),
  ).map((q) => ({
    libelle: typographie(q.libelle),
    valeur: valeurDite(q, lire(ecole, q.modele.slice('ecoles[].'.length))),
  }));
}

/** The articles of a PAC by the heads of the kit; what the kit does not list comes last. */
function contenuPac(pac: Pac, genre: 'maternelle' | 'elementaire' | undefined): readonly string[] {
  const quantites = Object.entries(pac.quantites ?? {}).filter(([, n]) => n !== undefined && n > 0);
  if (genre === undefined) return quantites.map(([a, n]) => libelleArticle(a, n ?? 1));
  const ordre = CAMPAGNE_PAR_DEFAUT.kits[genre].lignes.map((l) => l.article as string);
  const rang = (a: string): number => (ordre.includes(a) ? ordre.indexOf(a) : ordre.length);
  return quantites.toSorted(([a], [b]) => rang(a) - rang(b)).map(([a, n]) => libelleArticle(a, n ?? 1));
}

function sectionPac(pac: Pac, rang: number, ecole: Ecole, evaluee: EvaluationEcole | undefined): Bloc {
  const lu = evaluee?.pacs.find((p) => p.id === pac.id);
  const contenu = contenuPac(pac, lu?.genre);
  const manquants = lu?.cout.type === 'incomplete' ? lu.cout.manquants : [];
  return {
    type: 'section',
    titre: `PAC ${rang + 1}`,
    blocs: [
      { type: 'texte', texte: nbsp(`${majuscule(direPacs([{ ...pac, quantites: {} }], ecole.type))}.`) },
      ...(contenu.length > 0
        ? [{ type: 'liste' as const, elements: contenu.map((c) => majuscule(nbsp(c))) }]
        : []),
      ...(pac.classes === undefined
        ? [
            {
              type: 'texte' as const,
              ton: 'discret' as const,
              texte: nbsp('Classes équipées par ce PAC : à préciser (conseillé).'),
            },
          ]
        : []),
      ...(manquants.length > 0 ? [manque(aCompleter(manquants))] : []),
      ...constats(lu?.constats ?? []),
    ],
  };
}

function constats(liste: readonly Constat[]): readonly Bloc[] {
  return liste.map((c) => ({
    type: 'texte',
    ton: c.gravite === 'info' ? 'discret' : 'attention',
    texte: nbsp(c.message),
  }));
}

/** The project of one school. */
export function projetEcole(ecole: Ecole, ev: Evaluation, dossier: DossierLu): Bloc {
  const { ecoles } = dossier.situation;
  const evaluee = ev.ecoles.find((e) => e.id === ecole.id);
  const domaines = questionDeId('domaines');
  const piece = (id: string) => CAMPAGNE_PAR_DEFAUT.piecesProjet.find((p) => p.id === id);
  const choisis = ecole.domaines ?? [];
  return {
    type: 'section',
    titre: nbsp(nomEcole(ecole, ecoles)),
    blocs: [
      { type: 'faits', lignes: faitsEcole(ecole) },
      ...constats(evaluee?.constats ?? []),
      {
        type: 'section',
        titre: 'Équipement (PAC)',
        blocs:
          ecole.pacs === undefined
            ? [manque('À compléter : PAC prévus pour cette école.')]
            : ecole.pacs.length === 0
              ? [{ type: 'texte', texte: nbsp('Aucun PAC pour cette école.') }]
              : ecole.pacs.map((pac, i) => sectionPac(pac, i, ecole, evaluee)),
      },
      {
        type: 'section',
        titre: 'Descriptif pédagogique',
        blocs: [
          choisis.length > 0 && domaines !== undefined
            ? {
                type: 'liste',
                elements: choisis.map((d) => majuscule(nbsp(domaines.type.dire([d])))),
              }
            : manque(
                'À compléter : domaines du socle commun concernés (ou domaines d’apprentissage de la maternelle).',
              ),
          ...(ecole.descriptif !== undefined && ecole.descriptif.trim() !== ''
            ? [{ type: 'texte' as const, texte: ecole.descriptif }]
            : [manque('À compléter : descriptif pédagogique.')]),
          ...citationsDe([piece('descriptif')?.extrait ?? '']),
        ],
      },
      texteLibre(
        'Formations envisagées (Réseau Canopé)',
        ecole.formations,
        'thématiques de formation envisagées',
      ),
      texteLibre(
        'Actions liées à la parentalité (la Petite Poussée)',
        ecole.parentalite,
        'actions liées à la parentalité retenues',
      ),
    ],
  };
}
