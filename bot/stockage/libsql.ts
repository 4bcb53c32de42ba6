import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Base from 'libsql';
import { z } from 'zod';
import { partageLibsql } from './libsql-partage.js';
import { MIGRATIONS } from './migrations.js';
import type { Cle, Ecriture, IssueEcriture, Ligne, LigneDossier, ReponsesGardees, Stockage } from './port.js';

/** How many turns of a conversation keep their replies (for redelivery and for a page that reconnects). */
const TOURS_GARDES = 100;

/** Someone else than `?1` owns or carries the dossier of `m`. */
const RESTE = `EXISTS (SELECT 1 FROM acces a
  WHERE a.dossier = m.dossier AND a.personne <> ?1 AND a.role IN ('proprietaire', 'porteur'))`;

const ligneBrute = z.object({ version: z.number(), valeur: z.string() });
const ligneDossierBrute = ligneBrute.extend({
  id: z.string(),
  role: z.enum(['proprietaire', 'porteur', 'ecole']),
  ecole: z.string().nullable(),
});
const reponsesBrutes = z.object({ id: z.string(), premiere: z.number(), reponses: z.string() });
const envoiBrut = z.object({ cle: z.string(), valeur: z.string() });
const nombreBrut = z.object({ n: z.number() });

const versReponses = (brut: unknown): ReponsesGardees => {
  const { id, premiere, reponses } = reponsesBrutes.parse(brut);
  return { idActivite: id, premiere, reponses: z.array(z.unknown()).parse(JSON.parse(reponses)) };
};

const migrer = (base: Base.Database): void => {
  const faites = z
    .array(z.object({ user_version: z.number() }))
    .parse(base.prepare('PRAGMA user_version').all())[0]?.user_version;
  if (faites === undefined) throw new Error('base illisible');
  if (faites > MIGRATIONS.length)
    throw new Error('La base de données vient d’une version plus récente du programme.');
  for (const [rang, etape] of MIGRATIONS.entries()) {
    if (rang < faites) continue;
    base.exec(`BEGIN IMMEDIATE; ${etape} PRAGMA user_version = ${rang + 1}; COMMIT;`);
  }
};

/** Opens (and creates or migrates) the embedded store. A returned promise is settled only once data is on disk. */
export const ouvrirStockageLibsql = (fichier: string): Stockage => {
  mkdirSync(dirname(fichier), { recursive: true });
  const base = new Base(fichier);
  // busy_timeout first: switching to WAL takes a lock that another process may hold.
  base.exec('PRAGMA busy_timeout = 5000');
  base.exec('PRAGMA journal_mode = WAL');
  base.exec('PRAGMA synchronous = FULL');
  base.exec('PRAGMA foreign_keys = ON');
  migrer(base);

  const sql = {
    etat: base.prepare('SELECT version, valeur FROM etats WHERE personne = ? AND conversation = ?'),
    ecrireEtat: base.prepare(
      `INSERT INTO etats (personne, conversation, version, valeur, instant) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (personne, conversation) DO UPDATE SET
         version = excluded.version, valeur = excluded.valeur, instant = excluded.instant`,
    ),
    dossiers: base.prepare(
      `SELECT d.id, d.version, d.valeur, a.role, a.ecole FROM dossiers d JOIN acces a ON a.dossier = d.id
       WHERE a.personne = ? ORDER BY d.instant DESC, d.id`,
    ),
    versionDossier: base.prepare('SELECT version AS n FROM dossiers WHERE id = ?'),
    ecrireDossier: base.prepare(
      `INSERT INTO dossiers (id, version, valeur, instant) VALUES (?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET
         version = excluded.version, valeur = excluded.valeur, instant = excluded.instant`,
    ),
    donnerAcces: base.prepare(
      `INSERT INTO acces (dossier, personne, role, ecole, depuis) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (dossier, personne) DO UPDATE SET role = excluded.role, ecole = excluded.ecole`,
    ),
    aAcces: base.prepare('SELECT count(*) AS n FROM acces WHERE dossier = ? AND personne = ?'),
    partages: base.prepare(`SELECT count(*) AS n FROM acces m WHERE m.personne = ?1 AND ${RESTE}`),
    ecarter: base.prepare(
      'INSERT INTO etats_ecartes (personne, conversation, valeur, instant) VALUES (?, ?, ?, ?)',
    ),
    reponses: base.prepare(
      'SELECT id, premiere, reponses FROM activites WHERE personne = ? AND conversation = ? AND id = ?',
    ),
    reponsesApres: base.prepare(
      `SELECT id, premiere, reponses FROM activites
       WHERE personne = ? AND conversation = ? AND premiere + nombre - 1 > ? AND nombre > 0 ORDER BY premiere`,
    ),
    derniere: base.prepare(
      `SELECT coalesce(max(premiere + nombre - 1), 0) AS n FROM activites WHERE personne = ? AND conversation = ?`,
    ),
    ecrireReponses: base.prepare(
      `INSERT INTO activites (personne, conversation, id, premiere, nombre, reponses, instant)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    ),
    elaguer: base.prepare(
      `DELETE FROM activites WHERE personne = ?1 AND conversation = ?2 AND rowid NOT IN (
         SELECT rowid FROM activites WHERE personne = ?1 AND conversation = ?2
         ORDER BY premiere DESC, rowid DESC LIMIT ${TOURS_GARDES})`,
    ),
    ecrireEnvoi: base.prepare(
      'INSERT INTO envois (cle, personne, valeur, instant) VALUES (?, ?, ?, ?) ON CONFLICT (cle) DO NOTHING',
    ),
    attente: base.prepare('SELECT cle, valeur FROM envois WHERE envoye IS NULL ORDER BY rowid LIMIT ?'),
    marquer: base.prepare('UPDATE envois SET envoye = ? WHERE cle = ? AND envoye IS NULL'),
    effacer: [
      base.prepare('DELETE FROM etats WHERE personne = ?'),
      base.prepare('DELETE FROM activites WHERE personne = ?'),
      base.prepare('DELETE FROM etats_ecartes WHERE personne = ?'),
      base.prepare('DELETE FROM envois WHERE personne = ? AND envoye IS NOT NULL'),
      base.prepare(
        `DELETE FROM dossiers WHERE id IN (
           SELECT m.dossier FROM acces m WHERE m.personne = ?1 AND NOT ${RESTE})`,
      ),
      base.prepare('DELETE FROM acces WHERE personne = ?'),
    ],
    succeder: base.prepare(
      `UPDATE acces SET role = 'proprietaire' WHERE role = 'porteur'
         AND NOT EXISTS (SELECT 1 FROM acces p WHERE p.dossier = acces.dossier AND p.role = 'proprietaire')
         AND NOT EXISTS (SELECT 1 FROM acces q WHERE q.dossier = acces.dossier AND q.role = 'porteur'
           AND (q.depuis, q.personne) < (acces.depuis, acces.personne))`,
    ),
    secret: base.prepare('SELECT valeur FROM secrets WHERE nom = ?'),
    ecrireSecret: base.prepare(
      'INSERT INTO secrets (nom, valeur) VALUES (?, ?) ON CONFLICT (nom) DO NOTHING',
    ),
  };

  const enTransaction = <T>(action: () => T): T => {
    base.exec('BEGIN IMMEDIATE');
    try {
      const resultat = action();
      base.exec('COMMIT');
      return resultat;
    } catch (cause) {
      if (base.inTransaction) base.exec('ROLLBACK');
      throw cause;
    }
  };

  const partage = partageLibsql(base);

  const versionEtat = ({ personne, conversation }: Cle): number => {
    const brut = sql.etat.get(personne, conversation);
    return brut === undefined ? 0 : ligneBrute.parse(brut).version;
  };

  const versionDossier = (id: string): number => {
    const brut = sql.versionDossier.get(id);
    return brut === undefined ? 0 : nombreBrut.parse(brut).n;
  };

  const enregistrer = (e: Ecriture): IssueEcriture => {
    const { personne, conversation } = e.cle;
    const deja = sql.reponses.get(personne, conversation, e.idActivite);
    if (deja !== undefined) return { issue: 'deja', gardees: versReponses(deja) };
    if (versionEtat(e.cle) !== e.versionLue) return { issue: 'conflit' };
    if (e.dossiers.some(({ id, versionLue }) => versionDossier(id) !== versionLue))
      return { issue: 'conflit' };
    if (e.lus?.some(({ id, version }) => versionDossier(id) !== version) === true)
      return { issue: 'conflit' };
    // Rights taken back since the turn began: replayed, it will find them gone.
    const principale = partage.principale(personne);
    const aAcces = (id: string): boolean => nombreBrut.parse(sql.aAcces.get(id, principale)).n > 0;
    const recus = new Set((e.partage ?? []).flatMap((p) => (p.type === 'acces' ? [p.dossier] : [])));
    const lie = e.partage?.some(({ type }) => type === 'lier') === true;
    if (!lie && e.dossiers.some(({ id, versionLue }) => versionLue > 0 && !recus.has(id) && !aAcces(id)))
      return { issue: 'conflit' };
    if (!partage.permis(e.partage ?? [])) return { issue: 'conflit' };
    const derniere = nombreBrut.parse(sql.derniere.get(personne, conversation)).n;
    const premiere = Math.max(derniere, e.apresPosition) + 1;

    if (e.effacerPersonne) {
      for (const une of partage.liees(personne)) for (const requete of sql.effacer) requete.run(une);
      partage.effacer(personne);
      sql.succeder.run();
    }
    sql.ecrireEtat.run(personne, conversation, e.versionLue + 1, JSON.stringify(e.etat), e.instant);
    if (e.etatEcarte !== undefined)
      sql.ecarter.run(personne, conversation, JSON.stringify(e.etatEcarte), e.instant);
    for (const { id, versionLue, valeur, acces } of e.dossiers) {
      sql.ecrireDossier.run(id, versionLue + 1, JSON.stringify(valeur), e.instant);
      for (const a of acces)
        sql.donnerAcces.run(
          id,
          partage.principale(a.personne),
          a.droits.role,
          a.droits.ecole ?? null,
          e.instant,
        );
    }
    partage.ecrire(e.partage ?? [], personne, e.instant);
    sql.ecrireReponses.run(
      personne,
      conversation,
      e.idActivite,
      premiere,
      e.reponses.length,
      JSON.stringify(e.reponses),
      e.instant,
    );
    sql.elaguer.run(personne, conversation);
    for (const envoi of e.envois)
      sql.ecrireEnvoi.run(envoi.cle, personne, JSON.stringify(envoi.valeur), e.instant);
    return { issue: 'enregistre', premiere };
  };

  return {
    async lireEtat({ personne, conversation }): Promise<Ligne | undefined> {
      const brut = sql.etat.get(personne, conversation);
      if (brut === undefined) return undefined;
      const { version, valeur } = ligneBrute.parse(brut);
      return { version, valeur: JSON.parse(valeur) };
    },
    async lireDossiers(personne): Promise<readonly LigneDossier[]> {
      return z
        .array(ligneDossierBrute)
        .parse(sql.dossiers.all(partage.principale(personne)))
        .map(({ id, version, valeur, role, ecole }) => ({
          id,
          version,
          valeur: JSON.parse(valeur),
          droits: { role, ...(ecole !== null && { ecole }) },
        }));
    },
    async dossiersPartages(personne) {
      return nombreBrut.parse(sql.partages.get(partage.principale(personne))).n;
    },
    ...partage.lecture,
    async lireReponses({ personne, conversation }, idActivite) {
      const brut = sql.reponses.get(personne, conversation, idActivite);
      return brut === undefined ? undefined : versReponses(brut);
    },
    async reponsesApres({ personne, conversation }, position) {
      return sql.reponsesApres.all(personne, conversation, position).map(versReponses);
    },
    async dernierePosition({ personne, conversation }) {
      return nombreBrut.parse(sql.derniere.get(personne, conversation)).n;
    },
    async enregistrer(ecriture) {
      return enTransaction(() => enregistrer(ecriture));
    },
    async envoisEnAttente(limite) {
      return z
        .array(envoiBrut)
        .parse(sql.attente.all(limite))
        .map(({ cle, valeur }) => ({ cle, valeur: JSON.parse(valeur) }));
    },
    async marquerEnvoye(cle, instant) {
      sql.marquer.run(instant, cle);
    },
    async secret(nom, fabriquer) {
      return enTransaction(() => {
        sql.ecrireSecret.run(nom, fabriquer());
        return z.object({ valeur: z.string() }).parse(sql.secret.get(nom)).valeur;
      });
    },
    async fermer() {
      base.close();
    },
  };
};
