/** Acts on the dossier: schools, exports, sharing, coming back. */

import type { Arguments } from './commandes.js';
import { avecDossier, COMMANDES_EXPORT } from './commandes-export.js';
import { COMMANDES_PARTAGE } from './commandes-partage.js';
import { COMMANDES_REPARTITION } from './commandes-repartition.js';
import { copier, lireArgument } from './copie.js';
import { copierVersToutes } from './copier.js';
import { idsDe } from './dossier/chemins.js';
import { ecolesDites } from './ecoles-dites.js';
import { noter } from './ecrire-reponses.js';
import type { Fil } from './fil.js';
import { ordonner } from './ordre-des-ecoles.js';
import { nomDEcole } from './questions/nom-ecole.js';
import { nomEcole, nomEcoleDansPhrase } from './questions/question.js';
import { commande } from './reponses/boutons.js';
import { dossierCourant, poursuivre } from './suite.js';

type Commande = (fil: Fil, a: Arguments) => void;

function ecolesNommees(fil: Fil, texte: string) {
  return ecolesDites(dossierCourant(fil).situation.ecoles, texte);
}

function choisirEcole(fil: Fil, titre: string, nom: string): void {
  const { ecoles } = dossierCourant(fil).situation;
  fil.montrer({
    genre: 'choix',
    titre,
    blocs: [],
    boutons: ecoles.slice(0, 6).map((e) => commande(nomEcole(e, ecoles), nom, undefined, e.id)),
  });
}

/** « renommer l'élémentaire en Jean Moulin »: the name that follows, as it was typed. */
function nouveauNom(texte: string): string | null {
  const lu =
    /(?:\ben\b(?! (?:fait|maternelle|élémentaire|primaire)\b)|\bs['’]appelle(?: en fait| désormais| maintenant)?|\bpar\b|:|=>|→)\s*[«"“]?\s*((?:école |ecole )?[^«»"“”?]{2,80}?)\s*[»"”]?[.!\s]*$/iu.exec(
      texte.slice(0, 200),
    )?.[1];
  return lu === undefined || lu.trim() === '' ? null : lu.trim().slice(0, 120);
}

export const COMMANDES_DOSSIER: Readonly<Record<string, Commande>> = {
  'ajouter-ecole': (fil) => {
    const dossier = dossierCourant(fil);
    const id = `e${dossier.compteurs.ecole + 1}`;
    noter(fil, [{ chemin: `ecoles[${id}]`, apres: { id } }], 'École ajoutée');
    if (fil.etat.but === null) fil.changer({ but: 'estimation' });
    poursuivre(fil);
  },
  'supprimer-ecole': avecDossier((fil, { argument, texte }) => {
    const { ecoles } = dossierCourant(fil).situation;
    const [nommee, autre] =
      argument === undefined ? ecolesNommees(fil, texte ?? '') : ecoles.filter((e) => e.id === argument);
    if (nommee === undefined || autre !== undefined) {
      choisirEcole(fil, 'Quelle école retirer du projet ?', 'supprimer-ecole');
      return;
    }
    const nom = nomEcole(nommee, ecoles);
    if (noter(fil, [{ chemin: `ecoles[${nommee.id}]` }], `${nom} retirée (« annuler » la remet)`))
      fil.changer({ question: null });
    poursuivre(fil);
  }),
  'renommer-ecole': avecDossier((fil, { argument, texte, valeur }) => {
    const { ecoles } = dossierCourant(fil).situation;
    if (argument !== undefined && typeof valeur === 'string' && ecoles.some((e) => e.id === argument)) {
      const lu = nomDEcole.lirePhrase(valeur);
      if (lu === null) fil.dire("D'accord, le nom ne change pas.");
      else if ('refus' in lu) fil.dire(lu.refus);
      else noter(fil, [{ chemin: `ecoles[${argument}].nom`, apres: lu.valeur }], 'Renommée');
      if (lu !== null && 'refus' in lu)
        fil.changer({ attente: { type: 'saisie', commande: 'renommer-ecole', argument } });
      else poursuivre(fil);
      return;
    }
    const [nommee, autre] =
      argument === undefined ? ecolesNommees(fil, texte ?? '') : ecoles.filter((e) => e.id === argument);
    const cible =
      nommee !== undefined && autre === undefined ? nommee : ecoles.length === 1 ? ecoles[0] : undefined;
    if (cible === undefined) {
      choisirEcole(fil, 'Quelle école renommer ?', 'renommer-ecole');
      return;
    }
    const lu = nomDEcole.lirePhrase(nouveauNom(texte ?? '') ?? '');
    if (lu !== null && 'valeur' in lu) {
      noter(fil, [{ chemin: `ecoles[${cible.id}].nom`, apres: lu.valeur }], 'Renommée');
      poursuivre(fil);
      return;
    }
    fil.changer({ attente: { type: 'saisie', commande: 'renommer-ecole', argument: cible.id } });
    fil.dire(`Quel est le nom de ${nomEcoleDansPhrase(cible, ecoles)} ?`);
  }),
  'copier-ecole': avecDossier((fil, { argument, texte, valeur }) => {
    const dossier = dossierCourant(fil);
    const { ecoles } = dossier.situation;
    const ouverte = fil.etat.question === null ? undefined : idsDe(fil.etat.question.chemin).ecole;
    const dite = argument === undefined ? null : lireArgument(argument, ecoles);
    const nommees =
      dite === null ? ecolesNommees(fil, texte ?? '').filter((e) => e.id !== ouverte) : [dite.source];
    const [modele, autre] = nommees;
    const cible = ecoles.find((e) => e.id === (valeur ?? ouverte)) ?? ecoles.at(-1);
    if (modele === undefined || autre !== undefined || cible === undefined || cible.id === modele.id) {
      choisirEcole(fil, 'Copier les réponses de quelle école ?', 'copier-ecole');
      return;
    }
    const changements = copier(modele, [cible], dossier, dite?.champs);
    if (changements.length === 0)
      fil.dire(
        `Rien à reprendre de ${nomEcoleDansPhrase(modele, ecoles)} : je ne remplace pas vos réponses.`,
      );
    else noter(fil, changements, `Comme ${nomEcoleDansPhrase(modele, ecoles)}`);
    fil.changer({ question: null });
    poursuivre(fil);
  }),
  'ranger-ecole': avecDossier((fil, { argument }) => {
    const { ecoles } = dossierCourant(fil).situation;
    const premiere = ecoles.find((e) => e.id === argument);
    if (premiere !== undefined) ordonner(fil, [premiere, ...ecoles.filter((e) => e !== premiere)]);
  }),
  'copier-vers-toutes': avecDossier((fil, { argument }) => {
    const dite = lireArgument(argument ?? '', dossierCourant(fil).situation.ecoles);
    if (dite !== null) copierVersToutes(fil, dite.source, dite.champs);
    poursuivre(fil);
  }),
  ...COMMANDES_EXPORT,
  ...COMMANDES_PARTAGE,
  ...COMMANDES_REPARTITION,
};
