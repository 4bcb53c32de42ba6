import type { Dossier } from '../dialogs/dossier/dossier.js';
import type { Demande, DroitsSurDossier, Resultat } from '../dialogs/evenement.js';
import type { Stockage } from './stockage/port.js';

export type DossierOuvert = {
  readonly dossier: Dossier;
  readonly droits: DroitsSurDossier;
  /** Version of the stored row; 0 for a dossier created in this turn. */
  readonly versionLue: number;
  readonly modifie: boolean;
};

/** What a turn accumulates before its single commit. */
export type Chantier = {
  readonly dossiers: readonly DossierOuvert[];
  readonly effacer: boolean;
  readonly quitter: boolean;
};

export type Outils = {
  readonly stockage: Stockage;
  readonly personne: string;
};

/** Carries out one demande, within the turn. Nothing is written here: the commit writes it all. */
export const satisfaire = async (
  demande: Demande,
  chantier: Chantier,
  { stockage, personne }: Outils,
): Promise<{ readonly resultat: Resultat; readonly chantier: Chantier }> => {
  switch (demande.type) {
    case 'autres-brouillons': {
      const dossiers = chantier.dossiers
        .filter(({ dossier }) => dossier.situation.commune?.insee === demande.insee)
        .map(({ dossier }) => ({
          id: dossier.id,
          nom: dossier.situation.commune?.nom ?? '',
          modifieLe: dossier.modifieLe,
        }));
      return { resultat: { type: 'autres-brouillons', dossiers }, chantier };
    }
    case 'supprimer-donnees': {
      const gardes = await stockage.dossiersPartages(personne);
      return {
        resultat: { type: 'supprimer-donnees', gardes },
        chantier: { ...chantier, dossiers: [], effacer: true },
      };
    }
    case 'quitter-poste':
      return { resultat: { type: 'quitter-poste' }, chantier: { ...chantier, quitter: true } };
    case 'acces':
    case 'code-invitation':
    case 'code-reprise':
    case 'export':
    case 'rejoindre':
    case 'reprendre':
    case 'revoquer':
      return { resultat: { type: 'impossible', demande: demande.type }, chantier };
  }
};
