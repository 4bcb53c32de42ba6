/**
 * The thread of one turn: what it has said and written so far. It lives inside one call of `tour` and nowhere else;
 * what goes in and comes out of the turn stays plain data.
 */
import { CAMPAGNE_PAR_DEFAUT, type Evaluation, evaluer, type Situation } from '../rules/index.js';
import type { Dossier, Modification } from './dossier/dossier.js';
import { type Changement, dossierVide, type Ecriture, ecrire } from './dossier/ecriture.js';
import type { Etat } from './etat.js';

import type {
  Contexte,
  Demande,
  DroitsSurDossier,
  Envoi,
  FichierPropose,
  Reponse,
  Tour,
} from './evenement.js';
import { typographie } from './textes/typographie.js';
import type { Vue } from './vues.js';

export interface Fil {
  etat: Etat;
  readonly contexte: Contexte;
  /** The dossier under discussion, or null when nothing was said yet. */
  dossier(): Dossier | null;
  droits(): DroitsSurDossier | null;
  /** The dossier under discussion, made now if there is none. */
  ouvrirDossier(): Dossier;
  /** The rule engine's view of the dossier (or of another situation). */
  evaluer(situation?: Situation): Evaluation;
  dire(texte: string): void;
  /** Shows a view; `page` (from 1) of a big one. */
  montrer(vue: Vue, page?: number): void;
  /** Offers files that the channel hands over itself. */
  remettre(fichiers: readonly FichierPropose[]): void;
  ecrire(changements: readonly Changement[]): Ecriture;
  /** Takes over what `annuler` or `retablir` wrote. */
  adopter(ecriture: Ecriture): void;
  /** Pins the data and prices in use to the dossier under discussion. */
  epingler(): void;
  demander(demande: Demande): void;
  envoyer(envoi: Envoi): void;
  changer(etat: Partial<Etat>): void;
  finir(): Tour;
}

export function ouvrirFil(etat: Etat, contexte: Contexte): Fil {
  const reponses: Reponse[] = [];
  const modifications: { dossier: string; modification: Modification }[] = [];
  const demandes: Demande[] = [];
  const envois: Envoi[] = [];
  const changes = new Map<string, Dossier>();
  const evaluations = new WeakMap<object, Evaluation>();
  const trouver = (id: string | null): Dossier | null =>
    id === null
      ? null
      : (changes.get(id) ?? contexte.dossiers.find((d) => d.dossier.id === id)?.dossier ?? null);

  const fil: Fil = {
    etat,
    contexte,
    dossier: () => trouver(fil.etat.dossier),
    droits() {
      const id = fil.etat.dossier;
      if (id === null) return null;
      return contexte.dossiers.find((d) => d.dossier.id === id)?.droits ?? { role: 'proprietaire' };
    },
    ouvrirDossier() {
      const courant = fil.dossier();
      if (courant !== null) return courant;
      const neuf = dossierVide(contexte.nouveauDossier, CAMPAGNE_PAR_DEFAUT.id, contexte.maintenant);
      changes.set(neuf.id, neuf);
      fil.changer({ dossier: neuf.id, resultatVu: 0, vu: 0 });
      return neuf;
    },
    evaluer(situation = fil.dossier()?.situation ?? { commune: {}, ecoles: [] }) {
      const deja = evaluations.get(situation);
      if (deja !== undefined) return deja;
      const faite = evaluer(situation, {
        jour: contexte.jour,
        ...(contexte.prix && { prix: contexte.prix }),
      });
      evaluations.set(situation, faite);
      return faite;
    },
    dire(texte) {
      if (texte !== '') reponses.push({ texte });
    },
    montrer(vue, page) {
      reponses.push({ vue, ...(page !== undefined && { page }) });
    },
    remettre(fichiers) {
      if (fichiers.length > 0) reponses.push({ fichiers });
    },
    ecrire(changements) {
      const ecriture = ecrire(fil.ouvrirDossier(), changements, {
        id: contexte.auteur,
        maintenant: contexte.maintenant,
      });
      fil.adopter(ecriture);
      return ecriture;
    },
    adopter(ecriture) {
      if (!ecriture.ok) return;
      changes.set(ecriture.dossier.id, ecriture.dossier);
      for (const modification of ecriture.modifications)
        modifications.push({ dossier: ecriture.dossier.id, modification });
    },
    epingler() {
      const courant = fil.dossier();
      if (courant === null) return;
      const { prix: _avant, ...reste } = courant;
      changes.set(courant.id, {
        ...reste,
        donnees: CAMPAGNE_PAR_DEFAUT.version,
        ...(contexte.prix && { prix: contexte.prix }),
      });
    },
    demander: (demande) => void demandes.push(demande),
    envoyer: (envoi) => void envois.push(envoi),
    changer(partie) {
      fil.etat = { ...fil.etat, ...partie };
    },
    finir: () => ({
      etat: fil.etat,
      modifications,
      dossiers: [...changes.values()],
      reponses: reponses.map((r) => typographier(r)),
      demandes,
      envois,
    }),
  };
  return fil;
}

/** French typography on every string that a person reads; what is sent back by buttons is left alone. */
function typographier<T>(valeur: T, cle = ''): T {
  if (typeof valeur === 'string') return typographie(valeur) as T;
  if (Array.isArray(valeur)) return valeur.map((v) => typographier(v)) as T;
  if (typeof valeur !== 'object' || valeur === null) return valeur;
  return Object.fromEntries(
    Object.entries(valeur).map(([k, v]) => [
      k,
      k === 'soumission' ||
      (k === 'valeur' && cle === 'saisie') ||
      k === 'lien' ||
      k === 'fichiers' ||
      k === 'options'
        ? typographierOptions(k, v)
        : typographier(v, k),
    ]),
  ) as T;
}

/** Options of a choice: the title is read, the value is sent back. */
function typographierOptions(cle: string, valeur: unknown): unknown {
  if (cle !== 'options' || !Array.isArray(valeur)) return valeur;
  return valeur.map((o: { titre: string }) => ({ ...o, titre: typographie(o.titre) }));
}
