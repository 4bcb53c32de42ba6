/**
 * The process's log: one JSON line per event on stderr. It never holds what people typed nor names: callers pass
 * only codes, counts and identifiers made by the program; of an error, its class and where it happened.
 */
export type Journal = (
  evenement: string,
  details?: Readonly<Record<string, string | number | boolean>>,
) => void;

export const journalStderr: Journal = (evenement, details = {}) => {
  process.stderr.write(`${JSON.stringify({ instant: new Date().toISOString(), evenement, ...details })}\n`);
};

/** Class and call places of an error, without its message (which may quote what someone typed). */
export const tracer = (cause: unknown): { readonly erreur: string; readonly lieu: string } => {
  if (!(cause instanceof Error)) return { erreur: typeof cause, lieu: '' };
  const lieux = (cause.stack ?? '').split('\n').filter((ligne) => /^\s+at /.test(ligne));
  return { erreur: cause.name, lieu: lieux.slice(0, 6).join(' <').replaceAll(/\s+/g, ' ') };
};
