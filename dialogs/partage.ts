/** A dossier written by several people: what the others changed is told at the next message. */

import { direModifications } from './dire.js';
import { idsDe } from './dossier/chemins.js';
import type { Fil } from './fil.js';

export function annoncerChangements(fil: Fil): void {
  const dossier = fil.dossier();
  if (dossier === null || fil.etat.vu === 0) return;
  const droits = fil.droits();
  const autres = dossier.modifications.filter(
    (m) =>
      m.numero > fil.etat.vu &&
      m.auteur !== fil.contexte.auteur &&
      (droits?.role !== 'ecole' || idsDe(m.chemin).ecole === droits.ecole),
  );
  if (autres.length === 0) return;
  const lignes = direModifications(dossier, autres).slice(0, 8);
  fil.dire(`Depuis votre dernier message, une autre personne a changé : ${lignes.join(' ; ')}.`);
}
