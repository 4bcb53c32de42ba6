/** The recap: every answer, school by school, each line with its correction; and what is still missing. */

import { direPacs } from '../dire.js';
import { lire } from '../dossier/chemins.js';
import type { Dossier } from '../dossier/dossier.js';
import type { DroitsSurDossier } from '../evenement.js';
import { QUESTIONS } from '../questions/catalogue.js';
import { nomEcole, type Question } from '../questions/question.js';
import { libelleArticle } from '../textes/articles.js';
import { majuscule } from '../textes/typographie.js';
import type { Bloc, Bouton, LigneDeFaits, Vue } from '../vues.js';
import { commande } from './boutons.js';

const NON_DIT = 'pas encore dit';

function ligne(question: Question, valeur: unknown, chemin: string): LigneDeFaits {
  return {
    libelle: question.libelle,
    valeur: valeur === undefined ? NON_DIT : majuscule(question.type.dire(valeur)),
    bouton: commande('Corriger', 'corriger', undefined, chemin),
  };
}

/** Lines of the commune's own answers. */
function lignesCommune(dossier: Dossier): readonly LigneDeFaits[] {
  return QUESTIONS.filter((q) => q.modele.startsWith('commune.'))
    .map((q) => ({ q, valeur: lire(dossier.situation, q.modele) }))
    .filter(({ q, valeur }) => valeur !== undefined || q.but === 'estimation')
    .map(({ q, valeur }) => ligne(q, valeur, q.modele));
}

function sectionEcole(dossier: Dossier, id: string): Bloc {
  const { ecoles } = dossier.situation;
  const ecole = ecoles.find((e) => e.id === id);
  if (ecole === undefined) return { type: 'section', titre: 'École', blocs: [] };
  const propres = QUESTIONS.filter((q) => q.modele.startsWith('ecoles[].') && !q.modele.includes('pacs'))
    .map((q) => ({ q, chemin: q.modele.replace('ecoles[]', `ecoles[${id}]`) }))
    .map(({ q, chemin }) => ({ q, chemin, valeur: lire(dossier.situation, chemin) }))
    .filter(({ q, valeur }) => valeur !== undefined || q.but === 'estimation')
    .map(({ q, chemin, valeur }) => ligne(q, valeur, chemin));
  const pacs: readonly LigneDeFaits[] = [
    {
      libelle: 'PAC prévus',
      valeur: ecole.pacs === undefined ? NON_DIT : majuscule(direPacs(ecole.pacs, ecole.type)),
      bouton: commande('Corriger', 'corriger', undefined, `ecoles[${id}].pacs`),
    },
  ];
  return {
    type: 'section',
    titre: nomEcole(ecole, ecoles),
    blocs: [{ type: 'faits', lignes: [...propres, ...pacs] }],
  };
}

function lignesDevis(dossier: Dossier): readonly Bloc[] {
  const devis = Object.entries(dossier.situation.devis ?? {});
  const budget = QUESTIONS.find((q) => q.id === 'budget');
  if (devis.length === 0) return [];
  return [
    {
      type: 'section',
      titre: 'Vos devis (hors prix du marché du Département)',
      blocs: [
        {
          type: 'faits',
          lignes: devis.map(([article, prix]) => ({
            libelle: majuscule(libelleArticle(article, 1)),
            valeur: budget?.type.dire(prix) ?? '',
          })),
        },
      ],
    },
  ];
}

/** What was said so far. A teacher sees their school's project alone. */
export function vueRecapitulatif(dossier: Dossier, droits: DroitsSurDossier, suite: Bouton): Vue {
  const { commune, ecoles } = dossier.situation;
  const visibles = droits.role === 'ecole' ? ecoles.filter((e) => e.id === droits.ecole) : ecoles;
  return {
    genre: 'recapitulatif',
    titre: commune.nom === undefined ? 'Ce que vous avez dit' : `Ce que vous avez dit pour ${commune.nom}`,
    blocs: [
      ...(droits.role === 'ecole' ? [] : [{ type: 'faits' as const, lignes: lignesCommune(dossier) }]),
      ...visibles.map((e) => sectionEcole(dossier, e.id)),
      ...lignesDevis(dossier),
      {
        type: 'texte',
        ton: 'discret',
        texte: 'Pour corriger, cliquez sur une ligne, ou écrivez par exemple « non, 25 classes ».',
      },
    ],
    boutons: [
      suite,
      commande('Ajouter une école', 'ajouter-ecole'),
      commande('Annuler le dernier changement', 'annuler'),
      commande('Recommencer', 'recommencer', 'danger'),
    ],
  };
}
