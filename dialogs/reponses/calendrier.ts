/** The calendar of the call, worded for a given day (F19, A9). */
import { CAMPAGNE_PAR_DEFAUT, type EtatCalendrier } from '../../rules/index.js';
import { date, majuscule, pluriel } from '../textes/typographie.js';

/** One line: which call the figures belong to, and whether it is still open. */
export function phraseCalendrier(calendrier: EtatCalendrier): string {
  const nom = CAMPAGNE_PAR_DEFAUT.nom;
  const depot = calendrier.etapes.find((e) => e.id === 'depot');
  const validation = calendrier.etapes.find((e) => e.id === 'validation');
  if (depot === undefined) return `Ces chiffres sont ceux de l'${nom}.`;
  const limite = date(depot.date);
  if (calendrier.depot === 'clos') {
    const suite =
      validation?.position === 'avant'
        ? ` Validation des candidatures prévue le ${date(validation.date)}.`
        : '';
    return `Ces chiffres sont ceux de l'${nom}, clos depuis le ${limite} : ils montrent ce que prévoyait cet appel.${suite}`;
  }
  if (calendrier.depot === 'dernier-jour')
    return `C'est le dernier jour : dépôt des candidatures jusqu'au ${limite}, ce jour compris selon la lecture naturelle du texte.`;
  const reste = depot.joursRestants === null ? '' : ` (dans ${pluriel(depot.joursRestants, 'jour')})`;
  return `Date limite de dépôt des candidatures : ${limite}${reste}.`;
}

/** May one still file? The direct answer to a question about the dates. */
export function phraseDepot(calendrier: EtatCalendrier): string {
  const depot = calendrier.etapes.find((e) => e.id === 'depot');
  if (calendrier.depot !== 'clos' || depot === undefined) return phraseCalendrier(calendrier);
  return `Cet appel est clos depuis le ${date(depot.date)}, date limite de dépôt des candidatures. L'estimation et la préparation d'un dossier restent possibles ici, avec les chiffres de cet appel.`;
}

/** All the dates, one a line. */
export function lignesCalendrier(
  calendrier: EtatCalendrier,
): readonly { readonly libelle: string; readonly valeur: string }[] {
  const position = {
    avant: 'à venir',
    'jour-meme': "aujourd'hui",
    apres: 'passé',
    'mois-en-cours': 'ce mois-ci',
  } as const;
  return calendrier.etapes.map((e) => ({
    libelle: majuscule(e.libelle),
    valeur: `${date(e.date)} (${position[e.position]})`,
  }));
}
