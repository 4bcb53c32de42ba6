/**
 * How well typed phrases are routed: `node dist/test/evaluation/phrases.js [file.jsonl…]`. Each line is
 * {"texte": "…", "attendu": ["calcul:plafond", "faq:…", "refus"]}: any of the targets named is right; a choice that
 * holds one of them is neither right nor wrong. These phrases are never trained on.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Cible, comprendre, type Routage } from '../../dialogs/comprehension/intentions.js';
import { memeGroupe } from '../../dialogs/comprehension/intentions-groupes.js';

export type Etiquetee = { readonly texte: string; readonly attendu: readonly string[] };

export type Verdict = 'juste' | 'choix-utile' | 'choix-vain' | 'refus-a-tort' | 'faux';

const DOSSIER = fileURLToPath(new URL('../../../test/evaluation/', import.meta.url));

/** The labelled phrases of the repo, by file. */
export function jeux(
  fichiers: readonly string[] = fichiersDuDepot(),
): ReadonlyMap<string, readonly Etiquetee[]> {
  return new Map(
    fichiers.map((f) => [
      f.split('/').at(-1) ?? f,
      readFileSync(f, 'utf8')
        .split('\n')
        .filter((l) => l.trim() !== '')
        .map((l) => JSON.parse(l) as Etiquetee),
    ]),
  );
}

export function juger(r: Routage, attendu: readonly string[]): Verdict {
  const horsSujet = attendu.includes('refus');
  if (r.issue === 'refus') return horsSujet ? 'juste' : 'refus-a-tort';
  const cibles = r.issue === 'reponse' ? [r.cible] : r.cibles;
  const touche = cibles.some((c) => attendu.some((nom) => memeGroupe(c, cibleDe(nom))));
  if (r.issue === 'reponse') return touche ? 'juste' : 'faux';
  return touche ? 'choix-utile' : 'choix-vain';
}

function cibleDe(nom: string): Cible | null {
  const [genre, id] = nom.split(':');
  return nom === 'refus' ? null : ({ genre, id } as Cible);
}

function fichiersDuDepot(): readonly string[] {
  return readdirSync(DOSSIER)
    .filter((f) => /^phrases-.*\.jsonl$/u.test(f))
    .sort()
    .map((f) => DOSSIER + f);
}

function imprimer(): void {
  const args = process.argv.slice(2).filter((a) => !a.startsWith('--'));
  const bavard = process.argv.includes('--tout');
  for (const [nom, phrases] of args.length === 0 ? jeux() : jeux(args)) {
    const comptes = new Map<Verdict, number>();
    for (const p of phrases) {
      const r = comprendre(p.texte);
      const v = juger(r, p.attendu);
      const avant = comptes.get(v);
      comptes.set(v, avant === undefined ? 1 : avant + 1);
      if (v === 'faux' || (bavard && v !== 'juste'))
        console.log(`  ${v}\t${p.texte}\t→ ${dire(r)}\t(${p.attendu.join(' | ')})`);
    }
    const detail = [...comptes].map(([v, n]) => `${v} ${n}`).join(', ');
    console.log(`${nom}: ${phrases.length} phrases: ${detail}`);
  }
}

function dire(r: Routage): string {
  if (r.issue === 'refus') return 'refus';
  if (r.issue === 'reponse') return `${r.cible.genre}:${r.cible.id} ${r.confiance}`;
  return `? ${r.cibles.map((c) => `${c.genre}:${c.id}`).join(', ')}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) imprimer();
