/** The checklist of the dossier: what the text requires, what strengthens it. No score, no promise. */
import type { Evaluation, Exigence } from '../../rules/index.js';
import type { Dossier } from '../dossier/dossier.js';
import type { DroitsSurDossier } from '../evenement.js';
import { nomEcole } from '../questions/question.js';
import { majuscule, pluriel } from '../textes/typographie.js';
import type { Bloc, LigneDeFaits, Vue } from '../vues.js';
import { commande } from './boutons.js';
import { citationsDe } from './sources.js';

const ETATS: Readonly<Record<Exigence['etat'], string>> = {
  fait: 'fait',
  manquant: 'à compléter',
  'a-corriger': 'à corriger',
};

/**
 * One line for what is missing, with the school that misses it; what several schools have is said once (« 4 écoles sur 6 »),
 * so that what remains to do is not lost among what is done.
 */
function lignes(exigences: readonly Exigence[], dossier: Dossier): Bloc {
  const { ecoles } = dossier.situation;
  const dites = new Set<string>();
  return {
    type: 'faits',
    lignes: exigences.flatMap((e): readonly LigneDeFaits[] => {
      const ecole = ecoles.find((x) => x.id === e.ecole);
      const [chemin] = e.chemins;
      if (ecole === undefined || e.etat !== 'fait') {
        const libelle = ecole === undefined ? e.libelle : `${nomEcole(ecole, ecoles)} : ${e.libelle}`;
        const aFaire = e.etat !== 'fait' && chemin !== undefined;
        return [
          {
            libelle,
            valeur: ETATS[e.etat],
            ...(aFaire && { bouton: commande('Compléter', 'corriger', undefined, chemin) }),
          },
        ];
      }
      const semblables = exigences.filter((x) => x.libelle === e.libelle && x.ecole !== undefined);
      const faites = semblables.filter((x) => x.etat === 'fait');
      if (faites.length === 1)
        return [{ libelle: `${nomEcole(ecole, ecoles)} : ${e.libelle}`, valeur: ETATS.fait }];
      if (dites.has(e.libelle)) return [];
      dites.add(e.libelle);
      const combien =
        faites.length === semblables.length
          ? `les ${faites.length} écoles`
          : `${faites.length} écoles sur ${semblables.length}`;
      return [{ libelle: `${majuscule(combien)} : ${e.libelle}`, valeur: ETATS.fait }];
    }),
  };
}

function titre({ extrait, situation: { commune, ecoles } }: Dossier): string {
  const ecole = ecoles.find((e) => e.id === extrait);
  if (ecole !== undefined) return `Projet de l'école : ${nomEcole(ecole, ecoles)}`;
  return commune.nom === undefined ? 'Votre dossier' : `Dossier de ${commune.nom}`;
}

/** What is done and what is missing. A teacher sees their school's lines. */
export function vueCompletude(dossier: Dossier, ev: Evaluation, droits: DroitsSurDossier): Vue {
  const visibles = ev.exigences.filter((e) => droits.role !== 'ecole' || e.ecole === droits.ecole);
  const bloquants = visibles.filter((e) => e.nature === 'bloquant');
  const conseils = visibles.filter((e) => e.nature === 'conseil');
  // No school is told yet: no line of any school stands for what the text asks of each.
  const sansEcole = dossier.situation.ecoles.length === 0 ? 1 : 0;
  const manque = bloquants.filter((e) => e.etat !== 'fait').length + sansEcole;
  return {
    genre: 'dossier',
    titre: titre(dossier),
    blocs: [
      {
        type: 'texte',
        ton: manque === 0 ? 'bon' : 'attention',
        texte:
          manque === 0
            ? 'Toutes les pièces que le texte demande sont là.'
            : `${pluriel(manque, 'point demandé par le texte reste', 'points demandés par le texte restent')} à compléter.`,
      },
      ...(sansEcole === 0
        ? []
        : [
            {
              type: 'texte' as const,
              ton: 'attention' as const,
              texte:
                "Aucune école n'est décrite : le dossier comporte un projet pour chaque école. Dites par exemple « une maternelle et deux élémentaires ».",
            },
          ]),
      { type: 'section', titre: 'Demandé par le texte', blocs: [lignes(bloquants, dossier)] },
      ...(conseils.length > 0
        ? [
            {
              type: 'section' as const,
              titre: "Conseillé par l'assistant",
              blocs: [lignes(conseils, dossier)],
            },
          ]
        : []),
      {
        type: 'detail',
        titre: 'Phrases du document',
        blocs: citationsDe(bloquants.flatMap((e) => e.citations)),
      },
    ],
    boutons: [
      commande('Télécharger le document', 'exporter', 'principal'),
      commande('Voir les montants', 'resultat'),
      commande('Récapitulatif', 'recapitulatif'),
      // Prices and accesses are the mairie's.
      ...(droits.role === 'ecole'
        ? []
        : [
            commande('Demander les prix manquants', 'exporter-prix'),
            commande('Inviter une école', 'inviter'),
          ]),
    ],
  };
}
