/** The last results of a pure function: one message is read several times in a turn, and its text never changes. */
export function deMemoire<E, S>(
  cle: (entree: E) => string,
  faire: (entree: E) => S,
  max: number,
): (entree: E) => S {
  const derniers = new Map<string, S>();
  return (entree) => {
    const c = cle(entree);
    const deja = derniers.get(c);
    if (deja !== undefined) return deja;
    const fait = faire(entree);
    if (derniers.size >= max) {
      const [premier] = derniers.keys();
      if (premier !== undefined) derniers.delete(premier);
    }
    derniers.set(c, fait);
    return fait;
  };
}
