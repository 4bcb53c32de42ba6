import type Base from 'libsql';
import { z } from 'zod';
import type { Acces, Code, DocumentPromis, EcriturePartage, Ligne, Stockage } from './port.js';

/** Who may see what, in the embedded engine: codes, accesses, download addresses, linked persons. */
const codeBrut = z.object({
  empreinte: z.string(),
  genre: z.enum(['invitation', 'proposition', 'reprise']),
  personne: z.string(),
  conversation: z.string(),
  dossier: z.string().nullable(),
  role: z.enum(['proprietaire', 'porteur', 'ecole']).nullable(),
  ecole: z.string().nullable(),
  instant: z.string(),
  expire: z.string(),
  utilise: z.string().nullable(),
});
const documentBrut = z.object({
  empreinte: z.string(),
  personne: z.string(),
  dossier: z.string(),
  format: z.string(),
  expire: z.string(),
});
const accesBrut = z.object({
  personne: z.string(),
  role: z.enum(['proprietaire', 'porteur', 'ecole']),
  ecole: z.string().nullable(),
  depuis: z.string(),
});
const principaleBrute = z.object({ principale: z.string() });
const essaisBruts = z.object({ siens: z.number().nullable(), tous: z.number() });
const ligneBrute = z.object({ version: z.number(), valeur: z.string() });

const versCode = (brut: unknown): Code => {
  const { dossier, role, ecole, utilise, ...reste } = codeBrut.parse(brut);
  return {
    ...reste,
    utilise: utilise !== null,
    ...(dossier !== null && { dossier }),
    ...(role !== null && { droits: { role, ...(ecole !== null && { ecole }) } }),
  };
};

type Lecture = Pick<
  Stockage,
  'principale' | 'lireDossier' | 'lireCode' | 'codesDe' | 'lireDocument' | 'accesDe' | 'essaisRates'
>;

export type PartageLibsql = {
  readonly lecture: Lecture;
  principale(personne: string): string;
  /** The person and those linked with them. */
  liees(personne: string): readonly string[];
  /** False when a code to be used has been used or withdrawn meanwhile. */
  permis(ecritures: readonly EcriturePartage[]): boolean;
  /** Within the caller's transaction. */
  ecrire(ecritures: readonly EcriturePartage[], personne: string, instant: string): void;
  effacer(personne: string): void;
};

export const partageLibsql = (base: Base.Database): PartageLibsql => {
  const sql = {
    principale: base.prepare('SELECT principale FROM liens WHERE personne = ?'),
    liees: base.prepare('SELECT personne AS principale FROM liens WHERE principale = ?'),
    dossier: base.prepare('SELECT version, valeur FROM dossiers WHERE id = ?'),
    code: base.prepare('SELECT * FROM codes WHERE empreinte = ?'),
    codes: base.prepare(
      'SELECT * FROM codes WHERE dossier = ? AND utilise IS NULL ORDER BY instant, empreinte',
    ),
    document: base.prepare('SELECT * FROM documents WHERE empreinte = ?'),
    acces: base.prepare(
      'SELECT personne, role, ecole, depuis FROM acces WHERE dossier = ? ORDER BY depuis, personne',
    ),
    essais: base.prepare(
      `SELECT count(*) AS tous, sum(personne = ?1) AS siens FROM essais WHERE instant > ?2`,
    ),
    ecrireCode: base.prepare(
      `INSERT INTO codes (empreinte, genre, personne, conversation, dossier, role, ecole, instant, expire)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    consommer: base.prepare('UPDATE codes SET utilise = ? WHERE empreinte = ?'),
    retirerCode: base.prepare('DELETE FROM codes WHERE empreinte = ?'),
    ecrireDocument: base.prepare(
      'INSERT INTO documents (empreinte, personne, dossier, format, expire) VALUES (?, ?, ?, ?, ?)',
    ),
    perimes: base.prepare('DELETE FROM documents WHERE expire < ?'),
    donner: base.prepare(
      `INSERT INTO acces (dossier, personne, role, ecole, depuis) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (dossier, personne) DO UPDATE SET role = excluded.role, ecole = excluded.ecole`,
    ),
    retirer: base.prepare('DELETE FROM acces WHERE dossier = ? AND personne = ?'),
    essai: base.prepare('INSERT INTO essais (personne, instant) VALUES (?, ?)'),
    vieuxEssais: base.prepare('DELETE FROM essais WHERE instant < ?'),
    lier: base.prepare(
      `INSERT INTO liens (personne, principale) VALUES (?, ?)
       ON CONFLICT (personne) DO UPDATE SET principale = excluded.principale`,
    ),
    relier: base.prepare('UPDATE liens SET principale = ?2 WHERE principale = ?1'),
    deplacer: base.prepare('UPDATE OR IGNORE acces SET personne = ?2 WHERE personne = ?1'),
    oublierAcces: base.prepare('DELETE FROM acces WHERE personne = ?'),
    effacer: [
      base.prepare('DELETE FROM codes WHERE personne = ?'),
      base.prepare('DELETE FROM documents WHERE personne = ?'),
      base.prepare('DELETE FROM essais WHERE personne = ?'),
      base.prepare('DELETE FROM liens WHERE personne = ?'),
    ],
  };

  const principale = (personne: string): string => {
    const brut = sql.principale.get(personne);
    return brut === undefined ? personne : principaleBrute.parse(brut).principale;
  };
  const liees = (personne: string): readonly string[] => {
    const une = principale(personne);
    const autres = z.array(principaleBrute).parse(sql.liees.all(une));
    return [...new Set([une, personne, ...autres.map((a) => a.principale)])];
  };

  const ecrireUne = (e: EcriturePartage, personne: string, instant: string): void => {
    switch (e.type) {
      case 'code': {
        const { empreinte, genre, conversation, dossier, droits, expire } = e.code;
        sql.ecrireCode.run(
          empreinte,
          genre,
          e.code.personne,
          conversation,
          dossier ?? null,
          droits?.role ?? null,
          droits?.ecole ?? null,
          e.code.instant,
          expire,
        );
        return;
      }
      case 'document': {
        const { empreinte, dossier, format, expire } = e.document;
        sql.perimes.run(new Date(Date.parse(instant) - 30 * 24 * 3600 * 1000).toISOString());
        sql.ecrireDocument.run(empreinte, e.document.personne, dossier, format, expire);
        return;
      }
      case 'consommer':
        sql.consommer.run(instant, e.empreinte);
        return;
      case 'acces':
        sql.donner.run(e.dossier, principale(e.personne), e.droits.role, e.droits.ecole ?? null, instant);
        return;
      case 'retirer-acces':
        sql.retirer.run(e.dossier, e.personne);
        return;
      case 'retirer-code':
        sql.retirerCode.run(e.empreinte);
        return;
      case 'essai-rate':
        sql.vieuxEssais.run(new Date(Date.parse(instant) - 24 * 3600 * 1000).toISOString());
        sql.essai.run(personne, instant);
        return;
      case 'lier': {
        const ancienne = principale(personne);
        if (ancienne === e.principale) return;
        sql.deplacer.run(ancienne, e.principale);
        sql.oublierAcces.run(ancienne);
        sql.relier.run(ancienne, e.principale);
        sql.lier.run(ancienne, e.principale);
        if (personne !== ancienne) sql.lier.run(personne, e.principale);
        return;
      }
    }
  };

  return {
    principale,
    liees,
    permis: (ecritures) =>
      ecritures.every((e) => {
        if (e.type !== 'consommer') return true;
        const brut = sql.code.get(e.empreinte);
        return brut !== undefined && !versCode(brut).utilise;
      }),
    ecrire(ecritures, personne, instant) {
      for (const e of ecritures) ecrireUne(e, personne, instant);
    },
    effacer(personne) {
      for (const une of liees(personne)) for (const requete of sql.effacer) requete.run(une);
    },
    lecture: {
      async principale(personne) {
        return principale(personne);
      },
      async lireDossier(id): Promise<Ligne | undefined> {
        const brut = sql.dossier.get(id);
        if (brut === undefined) return undefined;
        const { version, valeur } = ligneBrute.parse(brut);
        return { version, valeur: JSON.parse(valeur) };
      },
      async lireCode(empreinte) {
        const brut = sql.code.get(empreinte);
        return brut === undefined ? undefined : versCode(brut);
      },
      async codesDe(dossier) {
        return sql.codes.all(dossier).map(versCode);
      },
      async lireDocument(empreinte): Promise<DocumentPromis | undefined> {
        const brut = sql.document.get(empreinte);
        return brut === undefined ? undefined : documentBrut.parse(brut);
      },
      async accesDe(dossier): Promise<readonly Acces[]> {
        return z
          .array(accesBrut)
          .parse(sql.acces.all(dossier))
          .map(({ personne, role, ecole, depuis }) => ({
            personne,
            depuis,
            droits: { role, ...(ecole !== null && { ecole }) },
          }));
      },
      async essaisRates(personne, depuis) {
        const { siens, tous } = essaisBruts.parse(sql.essais.get(personne, depuis));
        return { siens: siens === null ? 0 : siens, tous };
      },
    },
  };
};
