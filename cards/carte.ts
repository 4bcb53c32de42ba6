/** One view that fits → one Adaptive Card. */
import type { Vue } from '../dialogs/vues.js';
import { ACTIONS_MAX, action, bascule, rangeesDActions } from './actions.js';
import { elementsDe, numeroteur } from './blocs.js';
import { type Element, titre } from './elements.js';
import { PLUS_DE_CHOIX } from './mots.js';
import { elementsDeSaisie, seraLeLibelle } from './saisies.js';
import { texteMarkdown } from './texte.js';

/** The version that Teams renders for bots. */
const VERSION = '1.5';
const AUTRES_CHOIX = 'autres-choix';

export type Carte = Element & { readonly type: 'AdaptiveCard' };

export function carteDe(vue: Vue): Carte {
  const actions = vue.boutons.map(action);
  const deborde = actions.length > ACTIONS_MAX;
  const visibles = deborde ? actions.slice(0, ACTIONS_MAX - 1) : actions;
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: VERSION,
    lang: 'fr',
    speak: enBref(vue),
    fallbackText: texteMarkdown(vue),
    body: [
      ...(vue.titre === undefined || seraLeLibelle(vue.titre, vue.saisie) ? [] : [titre(vue.titre, 'Large')]),
      ...elementsDe(vue.blocs, numeroteur()),
      ...(vue.saisie === undefined ? [] : elementsDeSaisie(vue.saisie, vue.titre)),
      ...(deborde
        ? [
            {
              type: 'Container',
              id: AUTRES_CHOIX,
              isVisible: false,
              items: rangeesDActions(actions.slice(ACTIONS_MAX - 1)),
            },
          ]
        : []),
    ],
    ...(actions.length > 0 && {
      actions: deborde ? [...visibles, bascule(PLUS_DE_CHOIX, [AUTRES_CHOIX])] : visibles,
    }),
  };
}

/** What is spoken at the arrival of the card: its title, first sentence and question; the rest is read in it. */
function enBref(vue: Vue): string {
  const premier = vue.blocs.find((bloc) => bloc.type === 'texte');
  const parties = [vue.titre, premier?.texte.slice(0, 300), vue.saisie?.libelle].filter(
    (partie, rang, toutes) => partie !== undefined && partie !== '' && toutes.indexOf(partie) === rang,
  );
  return parties.join('\n').replace(/[<&]/g, ' ');
}

/** What a card weighs, in bytes of UTF-8. */
export function poids(objet: unknown): number {
  return new TextEncoder().encode(JSON.stringify(objet)).length;
}
