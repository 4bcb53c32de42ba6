/** Working together and coming back: invitations, accesses, a school offered to the mayor, another device. */
import type { Ecole } from '../rules/index.js';
import type { Arguments } from './commandes.js';
import { avecDossier } from './commandes-export.js';
import { nomme } from './comprehension/faits-sauf.js';
import { normalise } from './comprehension/normalise.js';
import type { Changement } from './dossier/ecriture.js';
import { noter } from './ecrire-reponses.js';
import type { Fil } from './fil.js';
import { nomEcole } from './questions/question.js';
import { commande, dire } from './reponses/boutons.js';
import { POUR_PORTEUR, vueInviter, vueQuitter } from './reponses/partage.js';
import { dossierCourant, relancer } from './suite.js';

type Commande = (fil: Fil, a: Arguments) => void;

const LETTRES = '[bcdfghjkmnpqrstvwxz]';
const CODE_LONG = new RegExp(`\\b${LETTRES}{4}(?:[ -]?${LETTRES}{4}){3}\\b`, 'iu');
const CODE_COURT = new RegExp(`\\b${LETTRES}{4}[ -]?${LETTRES}{4}\\b`, 'iu');

/** A code in what was typed: they hold no vowel, so no French word looks like one. */
export function codeDans(
  texte: string,
): { readonly genre: 'reprise' | 'invitation'; readonly code: string } | null {
  const long = CODE_LONG.exec(texte)?.[0];
  if (long !== undefined) return { genre: 'reprise', code: long };
  const court = CODE_COURT.exec(texte)?.[0];
  return court === undefined ? null : { genre: 'invitation', code: court };
}

/** The acts of sharing are the mairie's: said to a teacher. */
function pourLaMairie(suite: Commande): Commande {
  return avecDossier((fil, a) => {
    if (fil.droits()?.role !== 'ecole') suite(fil, a);
    else {
      fil.dire(
        "C'est la mairie qui gère les accès à ce dossier. Vous y remplissez le projet de votre école.",
      );
      relancer(fil);
    }
  });
}

function demanderUnCode(fil: Fil, nom: string, quoi: string): void {
  fil.changer({ attente: { type: 'saisie', commande: nom } });
  fil.montrer({
    genre: 'choix',
    blocs: [{ type: 'texte', texte: quoi }],
    boutons: [commande('Je n’ai pas de code', 'continuer')],
  });
}

/** Takes the code typed, of either kind; asks for it when there is none. */
function entrerCode(fil: Fil, { texte, argument }: Arguments, nom: string, quoi: string): void {
  const lu = codeDans(argument ?? texte ?? '');
  if (lu !== null) {
    fil.demander({ type: lu.genre === 'reprise' ? 'reprendre' : 'rejoindre', code: lu.code });
    return;
  }
  demanderUnCode(fil, nom, quoi);
}

const CODE_ATTENDU =
  'Écrivez le code que vous avez reçu : huit lettres, par exemple sous la forme « BCDF-GHJK ».';
const CODE_LONG_ATTENDU = 'Écrivez votre code de reprise : quatre groupes de quatre lettres.';

/** The school's answers under new ids, as one change: nothing of the mayor's own answers is touched. */
export function ecoleCopiee(
  fil: Fil,
  ecole: Ecole,
): { readonly id: string; readonly changement: Changement } {
  const { compteurs } = dossierCourant(fil);
  const id = `e${compteurs.ecole + 1}`;
  const pacs = ecole.pacs?.map((p, i) => ({ ...p, id: `p${compteurs.pac + 1 + i}` }));
  return { id, changement: { chemin: `ecoles[${id}]`, apres: { ...ecole, id, ...(pacs && { pacs }) } } };
}

export const COMMANDES_PARTAGE: Readonly<Record<string, Commande>> = {
  inviter: pourLaMairie((fil, { texte }) => {
    const dossier = dossierCourant(fil);
    const [ecole, autre] = dossier.situation.ecoles.filter(
      (e) => e.nom !== undefined && nomme(normalise(texte ?? '').plat, e.nom),
    );
    if (ecole === undefined || autre !== undefined) fil.montrer(vueInviter(dossier));
    else fil.demander({ type: 'code-invitation', dossier: dossier.id, role: 'ecole', ecole: ecole.id });
  }),
  'inviter-qui': pourLaMairie((fil, { valeur, argument }) => {
    const qui = argument ?? valeur;
    const dossier = dossierCourant(fil);
    const ecole = dossier.situation.ecoles.find((e) => e.id === qui);
    if (qui !== POUR_PORTEUR && ecole === undefined) {
      fil.montrer(vueInviter(dossier));
      return;
    }
    fil.demander({
      type: 'code-invitation',
      dossier: dossier.id,
      ...(ecole === undefined ? { role: 'porteur' as const } : { role: 'ecole' as const, ecole: ecole.id }),
    });
  }),
  acces: pourLaMairie((fil) => fil.demander({ type: 'acces', dossier: dossierCourant(fil).id })),
  revoquer: pourLaMairie((fil, { argument }) => {
    if (argument === undefined) {
      fil.demander({ type: 'acces', dossier: dossierCourant(fil).id });
      return;
    }
    fil.changer({ attente: { type: 'confirmation', commande: 'revoquer', argument } });
    fil.montrer({
      genre: 'choix',
      titre: 'Retirer cet accès ?',
      blocs: [{ type: 'texte', texte: 'La personne ne verra plus le dossier ; ce qu’elle a écrit y reste.' }],
      boutons: [commande('Retirer', 'revoquer-confirme', 'danger', argument), dire('Non, garder', 'non')],
    });
  }),
  'revoquer-confirme': pourLaMairie((fil, { argument }) =>
    fil.demander({ type: 'revoquer', dossier: dossierCourant(fil).id, acces: argument ?? '' }),
  ),
  rejoindre: (fil, a) => entrerCode(fil, a, 'rejoindre', CODE_ATTENDU),
  'reprendre-code': (fil, a) => entrerCode(fil, a, 'reprendre-code', CODE_LONG_ATTENDU),
  'proposer-mairie': pourLaMairie((fil, { argument }) => {
    const dossier = dossierCourant(fil);
    const { ecoles } = dossier.situation;
    const ecole = ecoles.find((e) => e.id === argument) ?? (ecoles.length === 1 ? ecoles[0] : undefined);
    if (ecole === undefined) {
      fil.montrer({
        genre: 'choix',
        titre:
          ecoles.length === 0
            ? "Dites-moi d'abord de quelle école il s'agit."
            : 'Quelle école proposer à la mairie ?',
        blocs: [],
        boutons: ecoles
          .slice(0, 6)
          .map((e) => commande(nomEcole(e, ecoles), 'proposer-mairie', undefined, e.id)),
      });
      relancer(fil);
      return;
    }
    fil.demander({ type: 'code-proposition', dossier: dossier.id, ecole: ecole.id });
  }),
  /** Confirmed: the code is looked up again, since the school may have changed meanwhile. */
  integrer: (fil, { argument }) => {
    if (fil.droits()?.role === 'ecole') {
      fil.dire(
        "Vous êtes dans le dossier d'une mairie, pour votre école : seule la mairie peut y ajouter une école.",
      );
      relancer(fil);
      return;
    }
    fil.changer({ attente: { type: 'saisie', commande: 'integrer-lu', argument: argument ?? '' } });
    fil.demander({ type: 'rejoindre', code: argument ?? '' });
  },
  'code-reprise': (fil) => fil.demander({ type: 'code-reprise' }),
  'quitter-poste': (fil) => {
    if (fil.contexte.canal === 'web') fil.montrer(vueQuitter());
    else {
      fil.dire(
        "Ici, c'est votre compte qui vous reconnaît : il n'y a pas de poste à quitter. Pour tout effacer, écrivez « supprimer mes données ».",
      );
      relancer(fil);
    }
  },
  'quitter-poste-confirme': (fil) => fil.demander({ type: 'quitter-poste' }),
};

/** Writes the offered school, then lets its author go on in this dossier. */
export function integrerEcole(
  fil: Fil,
  {
    code,
    ecole,
    commune,
  }: {
    readonly code: string;
    readonly ecole: Ecole;
    readonly commune: { nom?: string | undefined; insee?: string | undefined };
  },
): void {
  const { id, changement } = ecoleCopiee(fil, ecole);
  const sienne = dossierCourant(fil).situation.commune;
  const lieu: readonly Changement[] =
    sienne.insee === undefined && commune.insee !== undefined
      ? [
          { chemin: 'commune.nom', apres: commune.nom },
          { chemin: 'commune.insee', apres: commune.insee },
        ]
      : [];
  if (!noter(fil, [...lieu, changement], 'École ajoutée à votre dossier')) return;
  const dossier = fil.dossier();
  if (dossier !== null) fil.demander({ type: 'associer', code, dossier: dossier.id, ecole: id });
}
