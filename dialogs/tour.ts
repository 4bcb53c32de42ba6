/** The reducer: one event of one person's conversation in, the new state, what was written and what is said out. Pure. */

import { surArrivee } from './arrivee.js';
import { boutonsMontres } from './attente.js';
import { importer } from './commandes-export.js';
import { annoncerDonnees } from './comparaison-donnees.js';
import { ECHANGES_GARDES, type Etat } from './etat.js';
import type { Contexte, Evenement, Reponse, Tour } from './evenement.js';
import { type Fil, ouvrirFil } from './fil.js';
import { annoncerChangements, annoncerDroits } from './partage.js';
import { direFichierRefuse, direRemise } from './reponses/exports.js';
import { surResultat } from './resultats.js';
import { direTexte, surSoumission } from './soumission.js';
import { relancer, relancerOuProposer } from './suite.js';

export function tour(etat: Etat, evenement: Evenement, contexte: Contexte): Tour {
  const fil = ouvrirFil(etat, contexte);
  annoncerDroits(fil, evenement.type !== 'resultat');
  annoncerDonnees(fil);
  annoncerChangements(fil);
  switch (evenement.type) {
    case 'arrivee':
      surArrivee(fil);
      break;
    case 'texte':
      fil.changer({ accueilli: true });
      direTexte(fil, evenement.texte);
      break;
    case 'soumission':
      fil.changer({ accueilli: true });
      surSoumission(fil, evenement.valeur);
      break;
    case 'resultat':
      surResultat(fil, evenement.resultat);
      break;
    case 'fichier':
      fil.changer({ accueilli: true });
      importer(fil, evenement.contenu);
      break;
    case 'fichier-refuse':
      fil.changer({ accueilli: true });
      fil.dire(direFichierRefuse(evenement.nom, evenement.motif));
      relancer(fil);
      break;
    case 'remise':
      fil.dire(direRemise(evenement.nom, evenement.issue));
      relancer(fil);
      break;
  }
  if (evenement.type !== 'arrivee' && sansIssue(fil)) relancerOuProposer(fil);
  const dossier = fil.dossier();
  if (dossier !== null) fil.changer({ vu: dossier.compteurs.modification, role: fil.droits()?.role ?? null });
  // Newly opened: nothing was shown yet under other data.
  if (dossier?.donnees === undefined && fil.finir().dossiers.some(({ id }) => id === dossier?.id))
    fil.epingler();
  const resultat = fil.finir();
  const reponses = sansRedite(resultat.reponses);
  return {
    ...resultat,
    reponses,
    etat: {
      ...resultat.etat,
      echanges: echanges(resultat.etat, evenement, reponses),
      montres: boutonsMontres(reponses),
    },
  };
}

/** A line that the answer of the same turn begins with, sources aside, is said once: by the answer. */
function sansRedite(reponses: readonly Reponse[]): readonly Reponse[] {
  const debuts = reponses.flatMap(({ vue }) =>
    (vue?.blocs ?? []).flatMap((b) => (b.type === 'texte' ? [b.texte] : [])),
  );
  return reponses.filter(({ texte, vue }) => {
    const nu = texte?.replace(/ ?\(AMI [^)]*\)\.$/u, '.');
    return vue !== undefined || nu === undefined || !debuts.some((d) => d.startsWith(nu));
  });
}

function resume(texte: string): string {
  const court = texte.replace(/\s+/g, ' ').trim();
  return court.length > 200 ? `${court.slice(0, 197)}…` : court;
}

/** The last exchanges, shown on return. */
function echanges(etat: Etat, evenement: Evenement, reponses: readonly Reponse[]): Etat['echanges'] {
  const dit = evenement.type === 'texte' ? [{ de: 'personne' as const, texte: resume(evenement.texte) }] : [];
  const derniere = reponses.at(-1);
  const titre = derniere?.texte ?? derniere?.vue?.titre;
  const repondu =
    evenement.type === 'arrivee' || titre === undefined
      ? []
      : [{ de: 'assistant' as const, texte: resume(titre) }];
  return [...etat.echanges, ...dit, ...repondu].slice(-ECHANGES_GARDES);
}

/** Nothing open, nothing to click, nothing under way: no turn ends there. */
function sansIssue(fil: Fil): boolean {
  const { etat, reponses, demandes } = fil.finir();
  return (
    etat.question === null &&
    etat.attente === null &&
    demandes.length === 0 &&
    !reponses.some(({ vue }) => vue?.saisie !== undefined || (vue?.boutons.length ?? 0) > 0)
  );
}
