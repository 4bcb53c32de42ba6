/** The few Adaptive Card shapes that the cards are made of. Text that people see is never markdown here. */
import { inerteSurUneLigne, sansGabarit } from './inerte.js';

export type Element = { readonly type: string } & Readonly<Record<string, unknown>>;

export interface Aspect {
  readonly isSubtle?: boolean;
  readonly weight?: 'Bolder';
  readonly size?: 'Small' | 'Medium' | 'Large';
  readonly italic?: boolean;
  readonly underline?: boolean;
}

/** Words of a paragraph; alone, a string is enough. */
export type Fragment = Element | string;

export function fragment(texte: string, aspect: Aspect = {}): Fragment {
  const text = sansGabarit(texte);
  return Object.keys(aspect).length === 0 ? text : { type: 'TextRun', text, ...aspect };
}

/** A RichTextBlock: the one element whose text no client reads as markdown. */
export function paragraphe(fragments: readonly Fragment[], espace?: 'Small' | 'None'): Element {
  return { type: 'RichTextBlock', ...(espace && { spacing: espace }), inlines: fragments };
}

/** A heading for screen readers: only a TextBlock can be one, and it reads markdown. */
export function titre(texte: string, taille: 'Large' | 'Medium'): Element {
  return {
    type: 'TextBlock',
    text: inerteSurUneLigne(texte),
    size: taille,
    weight: 'Bolder',
    style: 'heading',
    wrap: true,
    ...(taille === 'Medium' && { spacing: 'Medium', separator: true }),
  };
}
