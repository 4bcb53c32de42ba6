/** What several acts show: the greeting, the recap. */
import { statutCalendrier } from '../rules/index.js';
import type { Fil } from './fil.js';
import { vueAccueil } from './reponses/accueil.js';
import { commande } from './reponses/boutons.js';
import { phraseCalendrier } from './reponses/calendrier.js';
import { vueRecapitulatif } from './reponses/recapitulatif.js';
import { dossierCourant, posables, poursuivre } from './suite.js';
import type { Bouton } from './vues.js';

export const RIEN_DIT = "Vous ne m'avez encore rien dit. Commençons.";

/** Whether something was said; else it starts the estimate. */
export function exigeDossier(fil: Fil): boolean {
  if (fil.dossier() !== null) return true;
  fil.dire(RIEN_DIT);
  fil.changer({ but: fil.etat.but ?? 'estimation' });
  poursuivre(fil);
  return false;
}

export function accueillir(fil: Fil): void {
  fil.changer({ accueilli: true });
  fil.montrer(vueAccueil(phraseCalendrier(statutCalendrier(fil.contexte.jour))));
}

export function suiteDuRecapitulatif(fil: Fil): Bouton {
  return posables(fil).length > 0
    ? commande('Continuer', 'continuer', 'principal')
    : commande('Voir le résultat', 'resultat', 'principal');
}

export function recapituler(fil: Fil): void {
  if (!exigeDossier(fil)) return;
  fil.montrer(
    vueRecapitulatif(
      dossierCourant(fil),
      fil.droits() ?? { role: 'proprietaire' },
      suiteDuRecapitulatif(fil),
    ),
  );
}
