/** The checklist of the dossier: what the text requires, what strengthens it. No score, no promise. */
import type { Evaluation, Exigence } from '../../rules/index.js';
import type { Dossier } from '../dossier/dossier.js';
import type { DroitsSurDossier } from '../evenement.js';
import { nomEcole } from '../questions/question.js';
import { pluriel } from '../textes/typographie.js';
import type { Bloc, Vue } from '../vues.js';
import { commande } from './boutons.js';
import { citationsDe } from './sources.js';

const ETATS: Readonly<Record<Exigence['etat'], string>> = {
  fait: 'fait',
  manquant: 'à compléter',
  'a-corriger': 'à corriger',
};

function lignes(exigences: readonly Exigence[], dossier: Dossier): Bloc {
  const { ecoles } = dossier.situation;
  return {
    type: 'faits',
    lignes: exigences.map((e) => {
      const ecole = ecoles.find((x) => x.id === e.ecole);
      const [chemin] = e.chemins;
      return {
        libelle: ecole === undefined ? e.libelle : `${nomEcole(ecole, ecoles)} : ${e.libelle}`,
        valeur: ETATS[e.etat],
        ...(e.etat !== 'fait' &&
          chemin !== undefined && { bouton: commande('Compléter', 'corriger', undefined, chemin) }),
      };
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
  const manque = bloquants.filter((e) => e.etat !== 'fait').length;
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
