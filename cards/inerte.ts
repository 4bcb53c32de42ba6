/**
 * Strings of a view are plain text. Some places of a card and the text of a message are read as markdown by the
 * client: there, what could be taken for markup is made inert without changing what is seen. No backslashes: they
 * would be shown, or spoken, wherever markdown is not read.
 */
const JOINT = '\u2060';

/** Keeps Adaptive Cards from reading « {{DATE(…)}} » in plain text. */
export function sansGabarit(texte: string): string {
  return texte.replaceAll('{{', `{${JOINT}{`);
}

/** Plain text made safe for a place where markdown and HTML are read. */
export function inerte(texte: string): string {
  return sansGabarit(texte)
    .replaceAll('*', '∗')
    .replaceAll('`', 'ˋ')
    .replaceAll('](', `]${JOINT}(`)
    .replaceAll(']:', `]${JOINT}:`)
    .replaceAll('][', `]${JOINT}[`)
    .replaceAll(']{', `]${JOINT}{`)
    .replaceAll('~~', `~${JOINT}~`)
    .replaceAll('_', `${JOINT}_${JOINT}`)
    .replace(/[<&\\](?=\S)/g, (signe) => signe + JOINT)
    .replace(/^(?=[ \t]*(?:[-+#>=|]|\d+[.)])|[ \t]{2})/gm, JOINT);
}

/** The same on one line, for a title or an item of a list. */
export function inerteSurUneLigne(texte: string): string {
  return inerte(texte.replace(/\s*\n\s*/g, ' '));
}
