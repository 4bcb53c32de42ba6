/** The shell's answers to demandes, and files sent by the person. */
import type { Resultat } from './evenement.js';
import type { Fil } from './fil.js';
import { relancer } from './suite.js';
import { date } from './textes/typographie.js';

export function surResultat(fil: Fil, resultat: Resultat): void {
  switch (resultat.type) {
    case 'export':
      fil.montrer({
        genre: 'message',
        titre: 'Votre document est prêt',
        blocs: [
          {
            type: 'texte',
            texte: `${resultat.nomFichier}, disponible jusqu'au ${date(resultat.expireLe.slice(0, 10))}. Le lien est personnel : ne le partagez qu'avec les personnes concernées.`,
          },
        ],
        boutons: [
          {
            titre: 'Télécharger',
            soumission: { acte: 'dire', texte: 'télécharger le document' },
            lien: resultat.adresse,
            style: 'principal',
          },
        ],
      });
      break;
    case 'supprimer-donnees':
      fil.dire(
        resultat.gardes > 0
          ? 'Vos données sont supprimées. Un dossier partagé reste à ses autres responsables.'
          : 'Vos données sont supprimées.',
      );
      return;
    case 'impossible':
      fil.dire("Je n'ai pas pu le faire sur ce canal. Rien n'est perdu.");
      break;
    default:
      break;
  }
  relancer(fil);
}

export function surFichier(fil: Fil, _nom: string, _contenu: string): void {
  fil.dire("Je n'ai pas su lire ce fichier. Rien n'a changé.");
  relancer(fil);
}
