/** Greeting: who it is, what its figures are worth, what it keeps, and the four ways in. */
import { CAMPAGNE_PAR_DEFAUT } from '../../rules/index.js';
import type { Bouton, Vue } from '../vues.js';
import { commande } from './boutons.js';

export const ENTREES_PRINCIPALES: readonly Bouton[] = [
  commande('Estimer ce que ma commune peut obtenir', 'estimer', 'principal'),
  commande('Explorer les kits (PAC)', 'kits'),
  commande('Poser une question', 'poser-question'),
  commande('Préparer le dossier', 'dossier'),
];

export function vueAccueil(calendrier: string): Vue {
  return {
    genre: 'accueil',
    titre: "Bonjour, je suis l'assistant « Territoires Numériques Éducatifs » de l'Isère",
    blocs: [
      {
        type: 'texte',
        texte: `Je suis un programme, pas un agent. Je réponds à partir du document de l'${CAMPAGNE_PAR_DEFAUT.nom} (AMI : appel à manifestation d'intérêt), et je cite mes sources.`,
      },
      {
        type: 'texte',
        texte:
          "Mes chiffres sont indicatifs et n'engagent personne. Je garde vos réponses pour que vous puissiez revenir ; « supprimer mes données » les efface.",
      },
      { type: 'texte', texte: calendrier, ton: 'discret' },
      {
        type: 'texte',
        texte:
          'Par où commencer ? Cliquez, ou écrivez avec vos mots : « Voiron, 14 classes, une élémentaire sans SNEE, 20 tablettes ».',
      },
    ],
    boutons: ENTREES_PRINCIPALES,
  };
}

/** What can be done, for « aide » and after failures. */
export function vueAide(): Vue {
  return {
    genre: 'reponse',
    titre: 'Ce que je sais faire',
    blocs: [
      {
        type: 'liste',
        elements: [
          "Estimer : nombre maximum de PAC (lots d'équipement), taux de subvention, coût, reste à payer.",
          'Montrer le contenu des kits maternelle et élémentaire, et comparer tablettes et ordinateurs.',
          "Répondre à vos questions sur l'appel, avec la phrase du document.",
          'Préparer le dossier de la commune, école par école, et en faire un document.',
        ],
      },
      {
        type: 'texte',
        texte:
          "À tout moment : « récapitulatif », « annuler », « retour », « passer », « pourquoi ? », « je ne sais pas », « recommencer », « parler à quelqu'un », « supprimer mes données ».",
      },
    ],
    boutons: ENTREES_PRINCIPALES,
  };
}
