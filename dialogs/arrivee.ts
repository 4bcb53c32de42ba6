/** Opening the conversation: for the first time, or again. */
import { statutCalendrier } from '../rules/index.js';
import type { Fil } from './fil.js';
import { vueAccueil } from './reponses/accueil.js';
import { commande } from './reponses/boutons.js';
import { phraseCalendrier } from './reponses/calendrier.js';
import { posables, reposer } from './suite.js';

/** First time: who it is and what it can do. Coming back: where we were. */
export function surArrivee(fil: Fil): void {
  const dossier = fil.dossier();
  const calendrier = phraseCalendrier(statutCalendrier(fil.contexte.jour));
  if (dossier === null || dossier.modifications.length === 0) {
    fil.changer({ accueilli: true });
    fil.montrer(vueAccueil(calendrier));
    reposer(fil);
    return;
  }
  surRetour(fil);
}

/** Where we were: the last exchanges, then the open question. */
export function surRetour(fil: Fil): void {
  const dossier = fil.dossier();
  const calendrier = phraseCalendrier(statutCalendrier(fil.contexte.jour));
  if (dossier === null) {
    reposer(fil);
    return;
  }
  const nom = dossier.situation.commune.nom;
  const derniers = fil.etat.echanges.slice(-4);
  const suite = posables(fil).length > 0;
  fil.montrer({
    genre: 'message',
    titre: 'Content de vous revoir',
    blocs: [
      {
        type: 'texte',
        texte: `Vos réponses${nom === undefined ? '' : ` pour ${nom}`} sont là. ${calendrier}`,
      },
      ...(derniers.length > 0
        ? [
            {
              type: 'detail' as const,
              titre: 'Nos derniers échanges',
              blocs: derniers.map((e) => ({
                type: 'texte' as const,
                texte: `${e.de === 'personne' ? 'Vous' : 'Moi'} : ${e.texte}`,
              })),
            },
          ]
        : []),
    ],
    boutons: [
      ...(suite ? [commande('Continuer', 'continuer', 'principal')] : []),
      commande('Récapitulatif', 'recapitulatif'),
      commande('Voir le résultat', 'resultat'),
      commande('Recommencer', 'recommencer'),
    ],
  });
  reposer(fil);
}
