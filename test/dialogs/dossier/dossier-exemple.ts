/** Dossiers for the tests of the document. */
import type { Dossier } from '../../../dialogs/dossier/dossier.js';
import type { Situation } from '../../../rules/index.js';

export function dossierDe(situation: Situation): Dossier {
  return {
    id: 'd1',
    version: 1,
    campagne: 'ami-isere-2023',
    creeLe: '2023-01-05T10:00:00.000Z',
    modifieLe: '2023-01-06T10:00:00.000Z',
    situation,
    compteurs: { ecole: 9, pac: 9, lot: 1, modification: 1 },
    versions: {},
    modifications: [
      {
        numero: 1,
        auteur: 'a',
        date: '2023-01-06T10:00:00.000Z',
        version: 1,
        chemin: 'devis[vpi]',
        apres: '2000',
        lot: 1,
      },
    ],
  };
}

/** Two schools of Voiron, everything said: 2 PACs of 20 tablets at 70 %, 1 PAC of 20 computers at 50 %. */
export const VOIRON: Situation = {
  commune: {
    nom: 'Voiron',
    insee: '38563',
    classes: 14,
    planAnterieur: 'jamais',
    fragilites: ['qpv'],
    dynamiques: ['inclusion'],
    dynamiqueTexte: 'Un réseau  d’écoles\nqui travaille ensemble : "oui" ?',
    contact: 'Mairie, 04 00 00 00 00',
  },
  ecoles: [
    {
      id: 'e1',
      nom: 'Jules-Ferry',
      type: 'elementaire',
      statut: 'publique',
      classes: 9,
      niveau: 'pas-atteint',
      debit: '20',
      wifi: 'complet',
      ent: 'ent-sdet',
      pacs: [
        { id: 'p1', genre: 'elementaire', classes: 3, option: 'tablettes', nombre: 20 },
        { id: 'p2', genre: 'elementaire', classes: 3, option: 'tablettes', nombre: 20 },
      ],
      descriptif: 'Lire & écrire : <tous> les jours !\n- avec des "tablettes"',
      domaines: ['socle-1', 'socle-2'],
      formations: 'Créer un livre numérique',
      parentalite: 'Café des parents',
    },
    {
      id: 'e2',
      nom: 'Marie-Curie',
      type: 'elementaire',
      statut: 'publique',
      classes: 5,
      niveau: 'atteint',
      debit: '19.9',
      wifi: 'complet',
      ent: 'ent-sdet',
      pacs: [{ id: 'p3', genre: 'elementaire', classes: 3, option: 'ordinateurs', nombre: 20 }],
      descriptif: 'Programmer',
      domaines: ['socle-4'],
      formations: 'Robotique',
      parentalite: 'Atelier écrans',
    },
  ],
};
