/** Buttons → actions. */
import type { Bouton } from '../dialogs/vues.js';
import type { Element } from './elements.js';

/** At most this many actions in one place: the Teams store says 6, the renderer's own validation 5. */
export const ACTIONS_MAX = 5;

const STYLES = { principal: 'positive', danger: 'destructive' } as const;

/**
 * A button that sends its submission. The inputs of the card are left alone, neither sent nor checked: an
 * « je ne sais pas » must not be held up by an empty field.
 *
 * `msteams` makes the click a visible message of the person in Teams (`displayText`); `text` is what the bot reads
 * there besides `value`. In Web Chat the page does the same from the same key.
 */
export function action(bouton: Bouton): Element {
  if (bouton.lien !== undefined) {
    return { type: 'Action.OpenUrl', title: bouton.titre, url: bouton.lien, ...style(bouton) };
  }
  return {
    type: 'Action.Submit',
    title: bouton.titre,
    data: { ...bouton.soumission, msteams: messageVisible(bouton) },
    associatedInputs: 'none',
    ...style(bouton),
  };
}

/** The button of an input: the value joins the submission, at top level. What was typed is said back by the reply. */
export function actionDeSaisie(bouton: Bouton): Element {
  return { type: 'Action.Submit', title: bouton.titre, data: bouton.soumission, style: 'positive' };
}

/** An action on part of the body: same effect, no style. */
export function actionDeZone(bouton: Bouton, titre: string): Element {
  const { style: _, ...reste } = action({ ...bouton, titre });
  return reste as Element;
}

export function bascule(titre: string, cibles: readonly string[]): Element {
  return { type: 'Action.ToggleVisibility', title: titre, targetElements: cibles };
}

export function rangeesDActions(actions: readonly Element[]): readonly Element[] {
  const rangees: Element[] = [];
  for (let i = 0; i < actions.length; i += ACTIONS_MAX) {
    rangees.push({ type: 'ActionSet', actions: actions.slice(i, i + ACTIONS_MAX) });
  }
  return rangees;
}

function style(bouton: Bouton): { readonly style?: string } {
  return bouton.style === undefined ? {} : { style: STYLES[bouton.style] };
}

function messageVisible(bouton: Bouton): Element {
  const { soumission, titre } = bouton;
  return {
    type: 'messageBack',
    displayText: titre,
    text: soumission.acte === 'dire' ? soumission.texte : titre,
  };
}
