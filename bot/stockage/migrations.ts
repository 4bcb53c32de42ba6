/** Schema steps of the embedded engine; the number already applied is kept in `PRAGMA user_version`. Append only. */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE secrets (nom TEXT PRIMARY KEY, valeur TEXT NOT NULL) STRICT;
  CREATE TABLE etats (
    personne TEXT NOT NULL, conversation TEXT NOT NULL,
    version INTEGER NOT NULL, valeur TEXT NOT NULL, instant TEXT NOT NULL,
    PRIMARY KEY (personne, conversation)
  ) STRICT;
  CREATE TABLE etats_ecartes (
    personne TEXT NOT NULL, conversation TEXT NOT NULL, valeur TEXT NOT NULL, instant TEXT NOT NULL
  ) STRICT;
  CREATE TABLE dossiers (
    id TEXT PRIMARY KEY, version INTEGER NOT NULL, valeur TEXT NOT NULL, instant TEXT NOT NULL
  ) STRICT;
  CREATE TABLE acces (
    dossier TEXT NOT NULL REFERENCES dossiers (id) ON DELETE CASCADE, personne TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('proprietaire', 'porteur', 'ecole')), ecole TEXT,
    PRIMARY KEY (dossier, personne)
  ) STRICT;
  CREATE INDEX acces_personne ON acces (personne);
  CREATE TABLE activites (
    personne TEXT NOT NULL, conversation TEXT NOT NULL, id TEXT NOT NULL,
    premiere INTEGER NOT NULL, nombre INTEGER NOT NULL, reponses TEXT NOT NULL, instant TEXT NOT NULL,
    PRIMARY KEY (personne, conversation, id)
  ) STRICT;
  CREATE INDEX activites_ordre ON activites (personne, conversation, premiere);
  CREATE TABLE envois (
    cle TEXT PRIMARY KEY, personne TEXT NOT NULL, valeur TEXT NOT NULL,
    instant TEXT NOT NULL, envoye TEXT
  ) STRICT;
  `,
  // Codes and download addresses are kept as digests: who reads the base cannot use them.
  `
  CREATE TABLE codes (
    empreinte TEXT PRIMARY KEY, genre TEXT NOT NULL CHECK (genre IN ('invitation', 'proposition', 'reprise')),
    personne TEXT NOT NULL, conversation TEXT NOT NULL,
    dossier TEXT REFERENCES dossiers (id) ON DELETE CASCADE, role TEXT, ecole TEXT,
    instant TEXT NOT NULL, expire TEXT NOT NULL, utilise TEXT
  ) STRICT;
  CREATE INDEX codes_dossier ON codes (dossier);
  CREATE TABLE documents (
    empreinte TEXT PRIMARY KEY, personne TEXT NOT NULL,
    dossier TEXT NOT NULL REFERENCES dossiers (id) ON DELETE CASCADE,
    format TEXT NOT NULL, expire TEXT NOT NULL
  ) STRICT;
  CREATE TABLE essais (personne TEXT NOT NULL, instant TEXT NOT NULL) STRICT;
  CREATE INDEX essais_instant ON essais (instant);
  CREATE TABLE liens (personne TEXT PRIMARY KEY, principale TEXT NOT NULL) STRICT;
  CREATE INDEX liens_principale ON liens (principale);
  ALTER TABLE acces ADD COLUMN depuis TEXT NOT NULL DEFAULT '';
  `,
];
