/**
 * Whole conversations, judged on what a person reads: `npm run eval [-- file.jsonl… --seuil=97 --tout]`.
 *
 * One JSON object a line:
 *   {"messages": ["…", "…"], "attendu": ["regex", …], "interdit": ["regex", …], "genre": "repondre" | "refuser"}
 * - `messages`: what the person types, in order; the replies to the last one are judged, cards by their text twin;
 * - `attendu`: every one of these patterns must be found; `interdit`: none of them;
 * - `genre` (« repondre » when absent): « refuser » is a message to decline. Without `attendu` it is right when the reply
 *   declines, offers choices or is small talk, and holds no figure.
 * - `jour` (YYYY-MM-DD): the day of the conversation, 16/01/2023 when absent. Other keys are ignored.
 * Patterns ignore case; every kind of space in the reply is an ordinary one, typographic apostrophes are straight.
 *
 * Prints the share of right answers, the wrong ones (a forbidden pattern, or an answer beside the point) and the declines
 * and choices where an answer was expected. The exit code is 0, unless `--seuil=N` asks for at least N % and is not met.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { nouvelleConversation } from '../dialogs/conversation.js';

const schemaCas = z.object({
  messages: z.array(z.string()).min(1),
  attendu: z.array(z.string()).default([]),
  interdit: z.array(z.string()).default([]),
  genre: z.enum(['repondre', 'refuser']).default('repondre'),
  jour: z.string().optional(),
});
export type Cas = z.infer<typeof schemaCas>;

export type Verdict = 'juste' | 'faux' | 'a-cote' | 'refus' | 'choix' | 'panne';

const REFUS =
  /je n'ai pas de réponse à cela|je n'ai pas compris|je ne vous comprends pas|je ne réponds qu'à/iu;
const CHOIX = /vouliez-vous dire|que voulez-vous dire|précisez/iu;
/** Amounts, rates, counts of the call: what a declined question must never get. */
const CHIFFRE = /\d[\d ]*(?:€|%|euros?\b|PAC\b|Mb\/s)/iu;

const DEFAUT = fileURLToPath(new URL('../../../test/evaluation/conversations.jsonl', import.meta.url));

export function lireCas(fichier: string): readonly Cas[] {
  return readFileSync(fichier, 'utf8')
    .split('\n')
    .filter((l) => l.trim() !== '')
    .map((ligne, i) => {
      const lu = schemaCas.safeParse(JSON.parse(ligne));
      if (!lu.success) throw new Error(`${fichier}, line ${i + 1}: ${lu.error.message}`);
      return lu.data;
    });
}

/** Runs the conversation and judges the last reply. */
export function evaluer(cas: Cas): { readonly verdict: Verdict; readonly reponse: string } {
  const conversation = nouvelleConversation(cas.jour === undefined ? {} : { jour: cas.jour });
  let reponse = '';
  try {
    for (const message of cas.messages) reponse = conversation.dire(message).texte;
  } catch (erreur) {
    return { verdict: 'panne', reponse: String(erreur) };
  }
  const lue = reponse.replace(/[\u00a0\u202f\u2009]/gu, ' ').replace(/’/gu, "'");
  return { verdict: juger(cas, lue), reponse: lue };
}

function juger(cas: Cas, reponse: string): Verdict {
  const contient = (motif: string): boolean => new RegExp(motif, 'iu').test(reponse);
  if (cas.interdit.some(contient)) return 'faux';
  if (cas.genre === 'refuser' && cas.attendu.length === 0) return CHIFFRE.test(reponse) ? 'faux' : 'juste';
  if (cas.attendu.every(contient)) return 'juste';
  if (CHOIX.test(reponse)) return 'choix';
  return REFUS.test(reponse) ? 'refus' : 'a-cote';
}

function executer(): void {
  const options = process.argv.slice(2).filter((a) => a.startsWith('--'));
  const fichiers = process.argv.slice(2).filter((a) => !a.startsWith('--'));
  const seuil = /^--seuil=(\d{1,3})$/u.exec(options.find((o) => o.startsWith('--seuil')) ?? '')?.[1];
  const cas = (fichiers.length === 0 ? [DEFAUT] : fichiers).flatMap(lireCas);
  const juges = cas.map((c) => ({ cas: c, ...evaluer(c) }));
  for (const verdict of ['faux', 'a-cote', 'panne', 'refus', 'choix'] as const) {
    const siens = juges.filter((j) => j.verdict === verdict);
    if (siens.length > 0) console.log(`\n${TITRES[verdict]} (${siens.length})`);
    for (const j of siens) {
      console.log(`- ${j.cas.messages.join(' ⏎ ')}\n    → ${extrait(j.reponse, options.includes('--tout'))}`);
    }
  }
  const part = (genre: Cas['genre']): string => {
    const tous = juges.filter((j) => j.cas.genre === genre);
    const justes = tous.filter((j) => j.verdict === 'juste').length;
    return tous.length === 0 ? '—' : `${justes}/${tous.length} (${pourcent(justes, tous.length)} %)`;
  };
  const justes = juges.filter((j) => j.verdict === 'juste').length;
  console.log(
    `\n${juges.length} conversations, ${pourcent(justes, juges.length)} % right; to answer: ${part('repondre')}; to decline: ${part('refuser')}`,
  );
  if (seuil !== undefined && justes * 100 < juges.length * JSON.parse(seuil)) process.exitCode = 1;
}

const TITRES = {
  faux: 'Wrong: a forbidden pattern, or a figure where none was due',
  'a-cote': 'Beside the point: an expected pattern is missing',
  panne: 'Crashed',
  refus: 'Declined, an answer was expected',
  choix: 'Choices, an answer was expected',
} as const;

function pourcent(n: number, total: number): string {
  return total === 0 ? '0' : ((n * 100) / total).toFixed(1);
}

function extrait(reponse: string, entier: boolean): string {
  const ligne = reponse.replace(/\s+/gu, ' ').trim();
  return entier || ligne.length <= 160 ? ligne : `${ligne.slice(0, 160)}…`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) executer();
