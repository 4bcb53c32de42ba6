/** A line with more combinations than this gives as many of them, spread evenly. */
const MAX_PAR_LIGNE = 40;

/** The phrases of a table's text: one a line, `{a|b}` standing for either branch. */
export function developper(table: string): readonly string[] {
  const phrases = table
    .split('\n')
    .map((ligne) => ligne.trim())
    .filter((ligne) => ligne !== '')
    .flatMap((ligne) => parmi(branches(ligne)));
  return [...new Set(phrases.map((p) => p.replace(/\s+/gu, ' ').trim()))];
}

function branches(ligne: string): readonly string[] {
  const morceaux = ligne.split(/\{([^{}]*)\}/u);
  return morceaux.reduce<readonly string[]>(
    (debuts, morceau, i) => {
      const suites = i % 2 === 1 ? morceau.split('|') : [morceau];
      return debuts.flatMap((debut) => suites.map((suite) => debut + suite));
    },
    [''],
  );
}

function parmi(phrases: readonly string[]): readonly string[] {
  const pas = phrases.length / MAX_PAR_LIGNE;
  return pas <= 1
    ? phrases
    : Array.from({ length: MAX_PAR_LIGNE }, (_, i) => phrases[Math.floor(i * pas)] ?? '');
}
