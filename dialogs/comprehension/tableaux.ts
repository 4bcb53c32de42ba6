/** A table pasted from a spreadsheet or typed with bars: each row becomes a sentence about its school. */
import { normalise } from './normalise.js';

/** Rows looked at: the lines after them are given back as they are. */
const LIGNES_MAX = 40;
const ENTETES: readonly (readonly [RegExp, (cellule: string) => string])[] = [
  [/ecole|^nom|etablissement/u, (c) => (/^(?:l['’])?[eéEÉ]cole /u.test(c) ? c : `école ${c}`)],
  [/classe/u, (c) => (/^\d{1,3}$/u.test(c) ? `${c} classes` : c)],
  [/socle|snee|niveau/u, (c) => (/socle|snee/iu.test(c) ? c : `socle ${dit(c)}`)],
  [/debit|internet|mb\/?s/u, (c) => (/^\d+(?:[.,]\d+)?$/u.test(c) ? `${c} Mb/s` : c)],
];

/** « oui », « non » in a column of the level. */
function dit(cellule: string): string {
  if (/^(?:oui|x|ok|✓|✔)$/iu.test(cellule)) return 'atteint';
  return /^non$/iu.test(cellule) ? 'non atteint' : cellule;
}

/** Its cells; null when the line is no row. */
function cellules(ligne: string): readonly string[] | null {
  const barres = /^\s*\|.*\|\s*$/u.test(ligne);
  const lues = (barres ? ligne.trim().slice(1, -1).split('|') : ligne.split('\t')).map((c) => c.trim());
  return lues.length < 2 || (!barres && !ligne.includes('\t')) ? null : lues;
}

/** The message with its table in sentences; as it is when it holds none whose columns are named. */
export function tableauEnPhrases(texte: string): string {
  if (!/[|\t]/u.test(texte)) return texte;
  const toutes = texte.split('\n');
  const lignes = toutes.slice(0, LIGNES_MAX);
  const rang = lignes.findIndex((l) => {
    const noms = cellules(l)?.map((c) => normalise(c).plat) ?? [];
    return /ecole|^nom|etablissement/u.test(noms[0] ?? '') && noms.length >= 2;
  });
  const entetes = (cellules(lignes[rang] ?? '') ?? []).map((c) => normalise(c).plat);
  if (rang < 0) return texte;
  const dites = lignes
    .filter((_, i) => i !== rang)
    .flatMap((ligne, i) => {
      const lues = i < rang ? null : cellules(ligne);
      if (lues === null) return [ligne];
      // The line of hyphens under the names of the columns; a total is no school.
      if (lues.every((c) => /^:?-*:?$/u.test(c)) || /^total/iu.test(lues[0] ?? '')) return [];
      const cases = lues.flatMap((c, k) => {
        const dire = ENTETES.find(([motif]) => motif.test(entetes[k] ?? ''))?.[1];
        return c === '' || c === '?' || c === '-' ? [] : [dire === undefined ? c : dire(c)];
      });
      return [`${cases.join(', ')}.`];
    });
  return [...dites, ...toutes.slice(LIGNES_MAX)].join('\n');
}
