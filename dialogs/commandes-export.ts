/** Taking the dossier away and bringing it back: files, plain text, the price request. */
import { CAMPAGNE_PAR_DEFAUT } from '../rules/index.js';
import type { Arguments } from './commandes.js';
import { annoncerDonnees } from './comparaison-donnees.js';
import { demandeDePrix } from './dossier/demande-de-prix.js';
import { documentDe } from './dossier/document.js';
import type { Dossier } from './dossier/dossier.js';
import { VERSION_DOSSIER } from './dossier/dossier.js';
import { lireDonnees } from './dossier/import.js';
import type { FormatExport } from './evenement.js';
import type { Fil } from './fil.js';
import { vueDemandeDePrix, vueImporter } from './reponses/exports.js';
import { conclure, dossierCourant, posables, poursuivre, relancer } from './suite.js';
import { liste } from './textes/typographie.js';

type Commande = (fil: Fil, a: Arguments) => void;

const PAS_DE_DOSSIER = "Il n'y a pas encore de dossier : dites-moi d'abord ce que votre commune prévoit.";

/** Runs the act on the dossier; without one, starts it. */
export function avecDossier(suite: Commande): Commande {
  return (fil, a) => {
    if (fil.dossier() !== null) suite(fil, a);
    else {
      fil.dire(PAS_DE_DOSSIER);
      fil.changer({ but: fil.etat.but ?? 'estimation' });
      poursuivre(fil);
    }
  };
}

function demanderExport(fil: Fil, formats: readonly FormatExport[]): void {
  fil.demander({ type: 'export', dossier: dossierCourant(fil).id, formats });
}

/** The whole document in the chat, chapter by chapter. */
export function direDocument(fil: Fil): void {
  const { jour, contacts } = fil.contexte;
  const document = documentDe(dossierCourant(fil), fil.evaluer(), { jour, contacts });
  fil.montrer({ genre: 'dossier', titre: document.titre, blocs: document.couverture, boutons: [] });
  for (const chapitre of document.corps) {
    if (chapitre.type === 'section')
      fil.montrer({ genre: 'dossier', titre: chapitre.titre, blocs: chapitre.blocs, boutons: [] });
  }
}

/** A data file, or its text pasted in a message: a new dossier, or a refusal that says why. */
export function importer(fil: Fil, contenu: string): void {
  const lu = lireDonnees(contenu);
  if (lu.issue === 'refus') {
    fil.dire(lu.raison);
    relancer(fil);
    return;
  }
  const { maintenant, nouveauDossier } = fil.contexte;
  const dossier: Dossier = {
    id: nouveauDossier,
    version: VERSION_DOSSIER,
    campagne: lu.campagne,
    ...(lu.donnees !== undefined && { donnees: lu.donnees }),
    ...(lu.prix !== undefined && { prix: lu.prix }),
    creeLe: maintenant,
    modifieLe: maintenant,
    situation: lu.situation,
    compteurs: { ...lu.compteurs, lot: 0, modification: 0 },
    versions: {},
    modifications: [],
  };
  const precedent = fil.dossier();
  fil.adopter({ ok: true, dossier, modifications: [] });
  fil.changer({
    dossier: dossier.id,
    but: 'dossier',
    question: null,
    attente: null,
    passees: [],
    posees: [],
    variante: null,
    resultatVu: 0,
    vu: 0,
  });
  const { nom } = dossier.situation.commune;
  fil.dire(
    `Dossier repris du fichier${nom === undefined ? '' : ` : ${nom}`}. C'est un nouveau dossier${precedent === null ? '.' : ' : celui que vous aviez est gardé à côté.'}`,
  );
  if (lu.campagne !== CAMPAGNE_PAR_DEFAUT.id)
    fil.dire("Ce fichier vient d'un autre appel : tout est recalculé avec les règles de celui-ci.");
  annoncerDonnees(fil);
  if (posables(fil).length > 0) poursuivre(fil);
  else conclure(fil);
}

export const COMMANDES_EXPORT: Readonly<Record<string, Commande>> = {
  exporter: avecDossier((fil) => {
    const sansPrix =
      fil.droits()?.role !== 'ecole' &&
      demandeDePrix(dossierCourant(fil), fil.evaluer(), fil.contexte).articles.length > 0;
    demanderExport(fil, ['docx', 'html', 'json', ...(sansPrix ? (['prix'] as const) : [])]);
  }),
  'exporter-texte': avecDossier((fil) => {
    direDocument(fil);
    relancer(fil);
  }),
  'exporter-donnees': avecDossier((fil) => demanderExport(fil, ['json'])),
  'exporter-prix': avecDossier((fil) => {
    if (fil.droits()?.role === 'ecole') {
      fil.dire('La demande de prix se fait pour toute la commune : la mairie la prépare dans son dossier.');
      relancer(fil);
      return;
    }
    const demande = demandeDePrix(dossierCourant(fil), fil.evaluer(), fil.contexte);
    fil.montrer(vueDemandeDePrix(demande));
    if (demande.articles.length > 0) demanderExport(fil, ['prix']);
    else relancer(fil);
  }),
  'saisir-prix': avecDossier((fil) => {
    const { articles } = demandeDePrix(dossierCourant(fil), fil.evaluer(), fil.contexte);
    fil.dire(
      articles.length === 0
        ? 'Tout ce que vous prévoyez a déjà un prix.'
        : `Écrivez-les avec le nom de chaque article, hors taxes (HT), en une ou plusieurs fois : je recalcule tout et je vous dis la différence. Il manque : ${liste(articles.map((a) => a.libelle))}.`,
    );
    relancer(fil);
  }),
  importer: (fil, { valeur }) => {
    if (typeof valeur === 'string' && valeur.trimStart().startsWith('{')) {
      importer(fil, valeur);
      return;
    }
    fil.montrer(vueImporter());
    relancer(fil);
  },
};
