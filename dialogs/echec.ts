/** Not understood: told, kept for the help desk, and always with a way on. */
import { normalise } from './comprehension/normalise.js';
import type { Fil } from './fil.js';
import { ENTREES_PRINCIPALES } from './reponses/accueil.js';
import { commande } from './reponses/boutons.js';
import { interlocuteur } from './reponses/sources.js';
import { dossierCourant, relancer } from './suite.js';

/** Who one is, and nothing asked yet. */
const PRESENTATION =
  /^(?:bonjour,? |bonsoir,? )?(?:je suis|nous sommes|je travaille|je m'appelle|ici) (?!perdu|pas|decu|en colere)/;

export function compterEchec(fil: Fil): void {
  fil.changer({ echecs: fil.etat.echecs + 1 });
}

/** A question that is clearly about something else: declined without counting as a failure to understand. */
export function decliner(fil: Fil, texte: string): void {
  fil.changer({ echecs: 0, sujet: null });
  retenirSansReponse(fil, texte);
  if (fil.etat.question !== null || (fil.etat.suspendus ?? []).length > 0) {
    fil.dire(HORS_DU_DOCUMENT);
    relancer(fil);
    return;
  }
  fil.montrer({
    genre: 'choix',
    blocs: [
      { type: 'texte', texte: HORS_DU_DOCUMENT },
      { type: 'texte', texte: 'Voici ce que je peux faire :' },
    ],
    boutons: ENTREES_PRINCIPALES,
  });
}

const HORS_DU_DOCUMENT =
  "Je n'ai pas de réponse à cela : je ne réponds qu'à partir du document de l'appel « Territoires Numériques Éducatifs » de l'Isère (équipement des écoles, subvention, dossier, calendrier).";

/** Two failures lead to choices, a third to a person. Nothing said before is lost. */
export function echouer(fil: Fil, texte: string): void {
  if (fil.etat.question === null && !texte.includes('?') && PRESENTATION.test(normalise(texte).plat.trim())) {
    fil.montrer({
      genre: 'choix',
      blocs: [{ type: 'texte', texte: 'Bonjour. Posez votre question avec vos mots, ou choisissez :' }],
      boutons: ENTREES_PRINCIPALES,
    });
    return;
  }
  compterEchec(fil);
  retenirSansReponse(fil, texte);
  const { echecs, question } = fil.etat;
  if (echecs >= 3) {
    fil.dire(
      `Je ne vous comprends pas, et c'est de ma faute. À qui le demander : ${interlocuteur('departement', fil.contexte.contacts)}.`,
    );
    fil.montrer({
      genre: 'choix',
      blocs: [{ type: 'texte', texte: 'Ou choisissez :' }],
      boutons: [...ENTREES_PRINCIPALES, commande('Récapitulatif', 'recapitulatif')],
    });
    relancer(fil);
    return;
  }
  if (question !== null || (fil.etat.suspendus ?? []).length > 0) {
    fil.dire(
      "Je n'ai pas compris votre réponse, et je ne réponds qu'à ce que traite le document de l'appel.",
    );
    relancer(fil);
    return;
  }
  fil.montrer({
    genre: 'choix',
    blocs: [
      { type: 'texte', texte: HORS_DU_DOCUMENT },
      { type: 'texte', texte: 'Voici ce que je peux faire :' },
    ],
    boutons: ENTREES_PRINCIPALES,
  });
}

/** Kept for the help desk without e-mails, phone numbers and the names known to the conversation. */
function retenirSansReponse(fil: Fil, texte: string): void {
  const { situation } = dossierCourant(fil);
  const noms = [
    situation.commune.nom,
    situation.commune.contact,
    ...situation.ecoles.map((e) => e.nom),
  ].filter((n) => n !== undefined);
  fil.envoyer({
    cle: `${fil.contexte.maintenant}-sans-reponse`,
    type: 'question-sans-reponse',
    contenu: { texte: anonymiser(texte, noms) },
  });
}

export function anonymiser(texte: string, noms: readonly string[]): string {
  const sansNoms = noms.reduce(
    (t, nom) => (nom.length < 3 ? t : t.replaceAll(nom, '[nom]')),
    texte.slice(0, 500),
  );
  return sansNoms.replace(/\S+@\S+/g, '[courriel]').replace(/(?:\+?\d[\s.-]?){9,}/g, '[téléphone]');
}
