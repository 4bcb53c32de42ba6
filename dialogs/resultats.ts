/** The shell's answers to demandes, and files sent by the person. */
import { surRetour } from './arrivee.js';
import { direDocument } from './commandes-export.js';
import { integrerEcole } from './commandes-partage.js';
import type { Resultat } from './evenement.js';
import type { Fil } from './fil.js';
import { nomEcole } from './questions/question.js';
import { commande } from './reponses/boutons.js';
import { vueExport } from './reponses/exports.js';
import {
  blocsDuCode,
  direSuppression,
  vueAcces,
  vueCodeInvitation,
  vueProposition,
} from './reponses/partage.js';
import { poursuivre, relancer } from './suite.js';

const REFUS_CODE = {
  inconnu:
    "Je ne connais pas ce code. Vérifiez chaque lettre, ou demandez-en un nouveau à qui vous l'a donné.",
  expire:
    "Ce code ne sert plus : il a déjà servi, il a expiré ou il a été retiré. Demandez-en un nouveau à qui vous l'a donné.",
  'trop-d-essais': "Trop de codes faux d'affilée : attendez une heure avant d'en essayer un autre.",
} as const;

export function surResultat(fil: Fil, resultat: Resultat): void {
  switch (resultat.type) {
    case 'export':
      fil.montrer(vueExport(resultat));
      fil.remettre(resultat.fichiers);
      break;
    case 'code-invitation':
    case 'code-proposition':
      fil.montrer(vueCodeInvitation(resultat.code, resultat.expireLe, resultat.type === 'code-proposition'));
      break;
    case 'rejoindre':
      surRejoindre(fil, resultat);
      return;
    case 'associer':
      if (resultat.fait)
        fil.dire(
          "L'école remplira désormais son projet dans votre dossier ; vous verrez ses changements ici.",
        );
      fil.changer({ question: null, but: 'dossier' });
      poursuivre(fil);
      return;
    case 'code-reprise':
      fil.montrer({
        genre: 'message',
        titre: 'Votre code de reprise',
        blocs: blocsDuCode(resultat.code, resultat.expireLe),
        boutons:
          fil.contexte.canal === 'web'
            ? [commande('Quitter ce poste', 'quitter-poste-confirme'), commande('Continuer ici', 'continuer')]
            : [commande('Continuer ici', 'continuer')],
      });
      return;
    case 'reprendre':
      surReprendre(fil, resultat);
      return;
    case 'acces': {
      const dossier = fil.dossier();
      if (dossier !== null) fil.montrer(vueAcces(resultat, dossier));
      return;
    }
    case 'revoquer':
      fil.dire(
        resultat.fait
          ? "L'accès est retiré."
          : "Je n'ai pas pu retirer cet accès : il a déjà été retiré, ou c'est celui du responsable du dossier.",
      );
      break;
    case 'supprimer-donnees':
      fil.dire(direSuppression(resultat));
      return;
    case 'quitter-poste':
      fil.dire('Au revoir : ce poste vous oublie.');
      return;
    case 'impossible':
      if (resultat.demande === 'export') {
        fil.dire(
          "Je ne peux pas faire de lien de téléchargement ici, car l'adresse publique de l'assistant n'est pas configurée. Voici le document en texte :",
        );
        if (fil.dossier() !== null) direDocument(fil);
      } else fil.dire("Je n'ai pas pu le faire. Rien n'est perdu.");
      break;
    default:
      break;
  }
  relancer(fil);
}

function surRejoindre(fil: Fil, resultat: Extract<Resultat, { type: 'rejoindre' }>): void {
  const { attente } = fil.etat;
  if (attente?.type === 'saisie') fil.changer({ attente: null });
  if (resultat.issue === 'proposition') {
    const { code, ecole, commune } = resultat;
    if (attente?.type === 'saisie' && attente.commande === 'integrer-lu') integrerEcole(fil, resultat);
    else {
      const sienne = fil.dossier()?.situation.commune.insee;
      const autre = sienne !== undefined && commune.insee !== undefined && sienne !== commune.insee;
      fil.montrer(vueProposition(code, ecole, commune.nom, autre));
    }
    return;
  }
  if (resultat.issue !== 'rejoint') {
    fil.dire(REFUS_CODE[resultat.issue]);
    relancer(fil);
    return;
  }
  const { dossier, role } = resultat;
  const { commune, ecoles } = dossier.situation;
  fil.changer({
    dossier: dossier.id,
    but: 'dossier',
    question: null,
    attente: null,
    passees: [],
    posees: [],
    variante: null,
    vu: dossier.compteurs.modification,
    accueilli: true,
  });
  const ecole = ecoles.find((e) => e.id === resultat.ecole);
  const ou = `le dossier${commune.nom === undefined ? '' : ` de ${commune.nom}`}`;
  fil.dire(
    role === 'ecole'
      ? `Vous avez rejoint ${ou}, pour ${ecole === undefined ? 'votre école' : nomEcole(ecole, ecoles)} : vous voyez et remplissez le projet de cette école, et lui seul.`
      : role === 'porteur'
        ? `Vous avez rejoint ${ou} : vous pouvez tout y faire, sauf le supprimer.`
        : `C'est déjà votre dossier : ${commune.nom ?? 'je vous le rouvre'}.`,
  );
  poursuivre(fil);
}

function surReprendre(fil: Fil, resultat: Extract<Resultat, { type: 'reprendre' }>): void {
  fil.changer({ attente: null });
  if (resultat.issue !== 'repris') {
    fil.dire(REFUS_CODE[resultat.issue]);
    relancer(fil);
    return;
  }
  if (resultat.etat !== null) fil.changer({ ...resultat.etat, attente: null, accueilli: true });
  else {
    const [premier] = resultat.dossiers;
    if (fil.etat.dossier === null && premier !== undefined)
      fil.changer({ dossier: premier.id, but: fil.etat.but ?? 'dossier' });
  }
  fil.dire('Cet appareil vous reconnaît maintenant.');
  surRetour(fil);
}
