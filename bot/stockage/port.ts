/**
 * What the shell asks of a store. Values are JSON, opaque to the store; `version` counts the writes of a row
 * and starts at 1 (0 = the row does not exist). Async although the embedded engine is synchronous, so that
 * a server database fits behind the same port.
 */
export type Cle = { readonly personne: string; readonly conversation: string };

export type Ligne = { readonly version: number; readonly valeur: unknown };

export type Droits = { readonly role: 'proprietaire' | 'porteur' | 'ecole'; readonly ecole?: string };

/** A dossier with the rights of the person who loads it. */
export type LigneDossier = Ligne & { readonly id: string; readonly droits: Droits };

/** The replies of one turn. `premiere` is the position of the first one in the conversation (1, 2, 3…). */
export type ReponsesGardees = {
  readonly idActivite: string;
  readonly premiere: number;
  readonly reponses: readonly unknown[];
};

export type EcritureDossier = {
  readonly id: string;
  /** The version that was read; 0 for a new dossier. */
  readonly versionLue: number;
  readonly valeur: unknown;
  /** Rights given with this write (a new dossier's owner); those already there stay. */
  readonly acces: readonly { readonly personne: string; readonly droits: Droits }[];
};

/** A code that someone can type. Only its digest is stored. */
export type Code = {
  readonly empreinte: string;
  readonly genre: 'invitation' | 'proposition' | 'reprise';
  /** Who made it, and in which conversation. */
  readonly personne: string;
  readonly conversation: string;
  readonly dossier?: string;
  readonly droits?: Droits;
  readonly instant: string;
  readonly expire: string;
  readonly utilise: boolean;
};

/** A download address. It shows the dossier as it is when opened, to the rights that the person has then. */
export type DocumentPromis = {
  readonly empreinte: string;
  readonly personne: string;
  readonly dossier: string;
  readonly format: string;
  readonly expire: string;
};

export type Acces = { readonly personne: string; readonly droits: Droits; readonly depuis: string };

/** What a turn changes to who may see what; written with the rest of the turn. */
export type EcriturePartage =
  | { readonly type: 'code'; readonly code: Code }
  | { readonly type: 'document'; readonly document: DocumentPromis }
  /** One use: used meanwhile by someone else, the turn is replayed. */
  | { readonly type: 'consommer'; readonly empreinte: string }
  | {
      readonly type: 'acces';
      readonly dossier: string;
      readonly personne: string;
      readonly droits: Droits;
    }
  | { readonly type: 'retirer-acces'; readonly dossier: string; readonly personne: string }
  | { readonly type: 'retirer-code'; readonly empreinte: string }
  | { readonly type: 'essai-rate' }
  /** The person becomes the same as `principale`, with what they own. */
  | { readonly type: 'lier'; readonly principale: string };

export type Envoi = { readonly cle: string; readonly valeur: unknown };

/** One whole turn, stored entirely or not at all. */
export type Ecriture = {
  readonly cle: Cle;
  readonly idActivite: string;
  readonly instant: string;
  readonly versionLue: number;
  readonly etat: unknown;
  /** A stored state that could not be read: kept aside, never overwritten without a trace. */
  readonly etatEcarte?: unknown;
  readonly dossiers: readonly EcritureDossier[];
  /** Rows that this turn only read, but rests on: written meanwhile, the turn is replayed. */
  readonly lus?: readonly { readonly id: string; readonly version: number }[];
  readonly reponses: readonly unknown[];
  readonly envois: readonly Envoi[];
  /** Replies get positions strictly above this one (and above every stored one). */
  readonly apresPosition: number;
  /**
   * When true, everything kept of this person before this turn is erased in the same transaction: states, replies,
   * dossiers that nobody else owns or carries; the person leaves the others. One left without an owner goes to whoever has
   * carried it the longest.
   */
  readonly effacerPersonne: boolean;
  /** In order, after the dossiers. */
  readonly partage?: readonly EcriturePartage[];
};

export type IssueEcriture =
  | { readonly issue: 'enregistre'; readonly premiere: number }
  /** Somebody wrote a row since it was read: reload and replay. */
  | { readonly issue: 'conflit' }
  /** This activity has been treated already: send these again. */
  | { readonly issue: 'deja'; readonly gardees: ReponsesGardees };

export type Stockage = {
  lireEtat(cle: Cle): Promise<Ligne | undefined>;
  /** The dossiers that this person may see, last written first. */
  lireDossiers(personne: string): Promise<readonly LigneDossier[]>;
  /** How many of this person's dossiers stay when the person is erased, because someone else owns or carries them. */
  dossiersPartages(personne: string): Promise<number>;
  /** The one that linked persons (several devices) stand for; itself when it is linked to nobody. */
  principale(personne: string): Promise<string>;
  /** One dossier whatever the rights: for what the shell does on someone's behalf. */
  lireDossier(id: string): Promise<Ligne | undefined>;
  lireCode(empreinte: string): Promise<Code | undefined>;
  /** Unused codes of a dossier, oldest first. */
  codesDe(dossier: string): Promise<readonly Code[]>;
  lireDocument(empreinte: string): Promise<DocumentPromis | undefined>;
  accesDe(dossier: string): Promise<readonly Acces[]>;
  /** Wrong codes since an instant: by this person, and by everybody. */
  essaisRates(personne: string, depuis: string): Promise<{ readonly siens: number; readonly tous: number }>;
  lireReponses(cle: Cle, idActivite: string): Promise<ReponsesGardees | undefined>;
  /** Stored replies whose position is above `position`, oldest first. */
  reponsesApres(cle: Cle, position: number): Promise<readonly ReponsesGardees[]>;
  /** Position of the last stored reply; 0 when there is none. */
  dernierePosition(cle: Cle): Promise<number>;
  enregistrer(ecriture: Ecriture): Promise<IssueEcriture>;
  envoisEnAttente(limite: number): Promise<readonly Envoi[]>;
  marquerEnvoye(cle: string, instant: string): Promise<void>;
  /** A random value made once and kept (signing keys). */
  secret(nom: string, fabriquer: () => string): Promise<string>;
  fermer(): Promise<void>;
};
