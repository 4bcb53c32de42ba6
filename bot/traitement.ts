import { randomBytes } from 'node:crypto';
import type { Etat } from '../dialogs/etat.js';
import type { Contexte, Envoi, Evenement, Reponse, Tour } from '../dialogs/evenement.js';
import { projeter, reporter } from '../dialogs/partage.js';
import { type Chantier, type DossierOuvert, satisfaire } from './demandes.js';
import type { File } from './file.js';
import { type Journal, tracer } from './journal.js';
import type { Noyau } from './noyau.js';
import { nouvelIdDossier } from './partage.js';
import type { Cle, IssueEcriture, Stockage } from './stockage/port.js';

/** Rounds of demandes within one turn, and attempts when someone else wrote meanwhile. */
const RONDES = 3;
const ESSAIS = 5;

export type Entree = {
  readonly cle: Cle;
  /** The channel's id of this message: the same one twice is treated once. */
  readonly idActivite: string;
  readonly canal: Contexte['canal'];
  readonly evenement: Evenement;
  /** The replies get positions above this one. */
  readonly apresPosition?: number;
  /** This conversation can hand files over (Teams, between the bot and one person). */
  readonly remetFichiers?: boolean;
};

export type TourRendu = {
  readonly reponses: readonly Reponse[];
  /** Position of the first reply; undefined when nothing was stored (an incident). */
  readonly premiere: number | undefined;
  /** The activity had been treated before: these are the stored replies. */
  readonly deja: boolean;
  readonly efface: boolean;
  readonly quitte: boolean;
};

export type Traiter = (entree: Entree) => Promise<TourRendu>;

export type Reglages = {
  readonly noyau: Noyau;
  readonly stockage: Stockage;
  readonly file: File;
  readonly journal: Journal;
  readonly maintenant: () => Date;
  /** The call's day for an instant, YYYY-MM-DD. */
  readonly jour: (instant: Date) => string;
  readonly prix?: Contexte['prix'];
  readonly contacts: Contexte['contacts'];
  /** Where this service is reached from outside; undefined when nobody said. */
  readonly adresse?: () => string | undefined;
};

const seul = (texte: string): TourRendu => ({
  reponses: [{ texte }],
  premiere: undefined,
  deja: false,
  efface: false,
  quitte: false,
});

const excuse = (incident: string): TourRendu =>
  seul(
    'Pardon, une erreur est survenue de mon côté. Rien de ce que vous aviez déjà dit n’est perdu : ' +
      `vous pouvez renvoyer votre message. Si cela se répète, signalez l’incident ${incident}.`,
  );

const TROP_VITE =
  'Vos messages arrivent plus vite que je ne peux les traiter. Attendez un instant, puis renvoyez le dernier.';

type Bilan = Chantier & {
  readonly etat: Etat;
  readonly reponses: readonly Reponse[];
  readonly envois: readonly Envoi[];
};

/**
 * Takes up the dossiers that a turn made or changed. It may write only what it was given, or open the one new id; what a
 * teacher wrote is carried over, change by change, to the dossier that they only see a part of.
 */
const reprendreDossiers = (
  ouverts: readonly DossierOuvert[],
  rendu: Tour,
  nouveau: string,
): readonly DossierOuvert[] => {
  let liste = ouverts;
  for (const dossier of rendu.dossiers) {
    const connu = liste.find((o) => o.dossier.id === dossier.id);
    if (connu === undefined) {
      if (dossier.id !== nouveau) throw new Error('dossier inconnu');
      const neuf = { dossier, droits: { role: 'proprietaire' }, versionLue: 0, modifie: true } as const;
      liste = [neuf, ...liste];
      continue;
    }
    const ecrit =
      connu.droits.role === 'ecole'
        ? reporter(
            connu.dossier,
            rendu.modifications.filter((m) => m.dossier === dossier.id).map((m) => m.modification),
            connu.droits,
          )
        : dossier;
    if (ecrit === null) throw new Error('écriture hors des droits');
    liste = liste.map((o) => (o === connu ? { ...o, dossier: ecrit, modifie: true } : o));
  }
  return liste;
};

/**
 * Runs one turn: load → `tour` → demandes → one commit → replies. Never throws: an internal error gives a French
 * apology and leaves the stored state as it was.
 */
export const creerTraitement = (reglages: Reglages): Traiter => {
  const { noyau, stockage, file, journal } = reglages;

  const ouvrirDossiers = async (personne: string): Promise<readonly DossierOuvert[]> => {
    const ouverts: DossierOuvert[] = [];
    for (const { valeur, version, droits } of await stockage.lireDossiers(personne)) {
      const dossier = noyau.lireDossier(valeur);
      if (dossier === null) journal('dossier-illisible', { version });
      else ouverts.push({ dossier, droits, versionLue: version, modifie: false });
    }
    return ouverts;
  };

  const contexte = (
    entree: Entree,
    auteur: string,
    instant: Date,
    dossiers: readonly DossierOuvert[],
  ): Contexte => ({
    jour: reglages.jour(instant),
    maintenant: instant.toISOString(),
    auteur,
    canal: entree.canal,
    nouveauDossier: nouvelIdDossier(),
    contacts: reglages.contacts,
    ...(reglages.prix !== undefined && { prix: reglages.prix }),
    dossiers: dossiers.map(({ dossier, droits }) => ({ dossier: projeter(dossier, droits), droits })),
  });

  const derouler = async (entree: Entree, depart: Etat, instant: Date): Promise<Bilan> => {
    const personne = await stockage.principale(entree.cle.personne);
    const outils = {
      stockage,
      noyau,
      cle: entree.cle,
      personne,
      instant,
      adresse: reglages.adresse?.(),
      remetFichiers: entree.remetFichiers === true,
    };
    let bilan: Bilan = {
      etat: depart,
      reponses: [],
      envois: [],
      dossiers: await ouvrirDossiers(personne),
      partage: [],
      legs: [],
      effacer: false,
      quitter: false,
    };
    let evenements: readonly Evenement[] = [entree.evenement];
    for (let ronde = 0; evenements.length > 0; ronde += 1) {
      if (ronde > RONDES) throw new Error('trop de demandes dans un même tour');
      const suite: Evenement[] = [];
      for (const evenement of evenements) {
        const vu = contexte(entree, personne, instant, bilan.dossiers);
        const rendu = noyau.tour(bilan.etat, evenement, vu);
        bilan = {
          ...bilan,
          etat: rendu.etat,
          reponses: [...bilan.reponses, ...rendu.reponses],
          envois: [...bilan.envois, ...rendu.envois],
          dossiers: reprendreDossiers(bilan.dossiers, rendu, vu.nouveauDossier),
        };
        for (const demande of rendu.demandes) {
          const { resultat, chantier } = await satisfaire(demande, bilan, outils);
          bilan = { ...bilan, ...chantier };
          suite.push({ type: 'resultat', resultat });
        }
      }
      evenements = suite;
    }
    return bilan;
  };

  const essayer = async (entree: Entree, instant: Date): Promise<{ bilan: Bilan; issue: IssueEcriture }> => {
    const { cle } = entree;
    const lu = await stockage.lireEtat(cle);
    const etat = lu === undefined ? noyau.etatInitial : noyau.lireEtat(lu.valeur);
    if (etat === null) journal('etat-illisible');
    const bilan = await derouler(entree, etat ?? noyau.etatInitial, instant);
    const issue = await stockage.enregistrer({
      cle,
      idActivite: entree.idActivite,
      instant: instant.toISOString(),
      versionLue: lu?.version ?? 0,
      etat: bilan.etat,
      ...(etat === null && { etatEcarte: lu?.valeur }),
      dossiers: [
        ...bilan.dossiers
          .filter(({ modifie }) => modifie)
          .map(({ dossier, versionLue, droits }) => ({
            id: dossier.id,
            versionLue,
            valeur: dossier,
            acces: versionLue === 0 ? [{ personne: cle.personne, droits }] : [],
          })),
        ...bilan.legs.map(({ dossier, personne }) => ({
          id: dossier.id,
          versionLue: 0,
          valeur: dossier,
          acces: [{ personne, droits: { role: 'proprietaire' as const } }],
        })),
      ],
      lus: bilan.legs.map(({ de, version }) => ({ id: de, version })),
      reponses: bilan.reponses,
      envois: bilan.envois.map((envoi) => ({ cle: envoi.cle, valeur: envoi })),
      apresPosition: entree.apresPosition ?? 0,
      effacerPersonne: bilan.effacer,
      partage: bilan.partage,
    });
    return { bilan, issue };
  };

  const executer = async (entree: Entree): Promise<TourRendu> => {
    const gardees = await stockage.lireReponses(entree.cle, entree.idActivite);
    if (gardees !== undefined) return rendreGardees(gardees);
    for (let essai = 1; essai <= ESSAIS; essai += 1) {
      const { bilan, issue } = await essayer(entree, reglages.maintenant());
      if (issue.issue === 'deja') return rendreGardees(issue.gardees);
      if (issue.issue === 'enregistre')
        return {
          reponses: bilan.reponses,
          premiere: issue.premiere,
          deja: false,
          efface: bilan.effacer,
          quitte: bilan.quitter,
        };
      journal('conflit', { essai });
    }
    throw new Error('conflits répétés');
  };

  return async (entree) => {
    try {
      const tour = file.enfiler(JSON.stringify(entree.cle), () => executer(entree));
      return tour === undefined ? seul(TROP_VITE) : await tour;
    } catch (cause) {
      const incident = randomBytes(4).toString('hex');
      journal('incident', { incident, ...tracer(cause) });
      return excuse(incident);
    }
  };
};

// Replies were written by this program, as JSON, in the same shape: they are sent again as they are.
const rendreGardees = (gardees: { premiere: number; reponses: readonly unknown[] }): TourRendu => ({
  reponses: gardees.reponses as readonly Reponse[],
  premiere: gardees.premiere,
  deja: true,
  efface: false,
  quitte: false,
});
