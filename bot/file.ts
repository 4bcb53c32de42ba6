/** Runs the tasks of one key one after the other, in order; different keys do not wait for each other. */
export type File = {
  /** `undefined` when too many tasks of this key already wait: nothing was run. */
  enfiler<T>(cle: string, tache: () => Promise<T>): Promise<T> | undefined;
  /** Settles when every queued task has ended. */
  vider(): Promise<void>;
};

export const creerFile = (attenteMaximale: number): File => {
  const queues = new Map<string, { derniere: Promise<unknown>; longueur: number }>();
  return {
    enfiler(cle, tache) {
      const queue = queues.get(cle) ?? { derniere: Promise.resolve(), longueur: 0 };
      if (queue.longueur >= attenteMaximale) return undefined;
      queue.longueur += 1;
      const resultat = queue.derniere.then(tache);
      queue.derniere = resultat
        .catch(() => undefined)
        .then(() => {
          queue.longueur -= 1;
          if (queue.longueur === 0) queues.delete(cle);
        });
      queues.set(cle, queue);
      return resultat;
    },
    async vider() {
      await Promise.all([...queues.values()].map(({ derniere }) => derniere));
    },
  };
};
