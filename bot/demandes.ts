import type { Dossier } from '../dialogs/dossier/dossier.js';
import type { Demande, DroitsSurDossier, FormatExport, Resultat } from '../dialogs/evenement.js';
import { projeter } from '../dialogs/partage.js';
import { estFichier, nomFichier } from './export/fichiers.js';
import type { Noyau } from './noyau.js';
import {
  DUREE_DOCUMENT_MS,
  DUREE_INVITATION_MS,
  DUREE_REPRISE_MS,
  ESSAIS,
  empreinteDuCode,
  empreinteDuJeton,
  idAcces,
  nouveauCode,
  nouveauJeton,
  nouvelIdDossier,
} from './partage.js';
import type { Cle, Code, EcriturePartage, Stockage } from './stockage/port.js';

export type DossierOuvert = {
  /** The whole one, whatever the rights. */
  readonly dossier: Dossier;
  readonly droits: DroitsSurDossier;
  /** Version of the stored row; 0 for a dossier created in this turn. */
  readonly versionLue: number;
  readonly modifie: boolean;
};

/** What a turn accumulates before its single commit. */
export type Chantier = {
  readonly dossiers: readonly DossierOuvert[];
  readonly partage: readonly EcriturePartage[];
  /** What each teacher keeps of a dossier that disappears with its owner: the project of their school, as their own. */
  readonly legs: readonly {
    readonly dossier: Dossier;
    readonly personne: string;
    readonly de: string;
    readonly version: number;
  }[];
  readonly effacer: boolean;
  readonly quitter: boolean;
};

export type Outils = {
  readonly stockage: Stockage;
  readonly noyau: Noyau;
  readonly cle: Cle;
  /** The person that linked devices stand for. */
  readonly personne: string;
  readonly instant: Date;
  /** Where this service is reached, without a final slash; undefined when nobody said. */
  readonly adresse: string | undefined;
  readonly remetFichiers: boolean;
};

type Rendu = { readonly resultat: Resultat; readonly chantier: Chantier };

const apres = (instant: Date, duree: number): string => new Date(instant.getTime() + duree).toISOString();

const avecPartage = (chantier: Chantier, ...ecritures: readonly EcriturePartage[]): Chantier => ({
  ...chantier,
  partage: [...chantier.partage, ...ecritures],
});

const ouvert = (chantier: Chantier, id: string): DossierOuvert | undefined =>
  chantier.dossiers.find(({ dossier }) => dossier.id === id);

const peutPartager = (o: DossierOuvert | undefined): o is DossierOuvert =>
  o !== undefined && o.droits.role !== 'ecole';

/**
 * A link for each form, where this service has an address. Where the channel hands files over, it proposes the first one
 * that is a file; all of them when there is no address.
 */
const exporter = (
  { dossier: id, formats }: Extract<Demande, { type: 'export' }>,
  chantier: Chantier,
  { personne, instant, adresse, remetFichiers }: Outils,
): Rendu => {
  const vise = ouvert(chantier, id);
  const enFichier = remetFichiers ? formats.filter(estFichier) : [];
  const proposes = adresse === undefined ? enFichier : enFichier.slice(0, 1);
  const lies = adresse === undefined ? [] : formats;
  if (vise === undefined || proposes.length + lies.length === 0)
    return { resultat: { type: 'impossible', demande: 'export' }, chantier };
  const expire = apres(instant, DUREE_DOCUMENT_MS);
  const promettre = (format: FormatExport) => ({
    format,
    jeton: nouveauJeton(),
    nomFichier: nomFichier(projeter(vise.dossier, vise.droits), format),
  });
  const liens = lies.map(promettre);
  const fichiers = proposes.map(promettre);
  return {
    resultat: {
      type: 'export',
      expireLe: expire,
      liens: liens.map(({ jeton, ...reste }) => ({ ...reste, adresse: `${adresse}/documents/${jeton}` })),
      fichiers,
    },
    chantier: avecPartage(
      chantier,
      ...[...liens, ...fichiers].map(({ format, jeton }) => ({
        type: 'document' as const,
        document: { empreinte: empreinteDuJeton(jeton), personne, dossier: id, format, expire },
      })),
    ),
  };
};

/** A code looked up, unless too many wrong ones were tried. */
const chercher = async (
  saisi: string,
  genres: readonly Code['genre'][],
  { stockage, personne, instant }: Outils,
): Promise<Code | 'inconnu' | 'expire' | 'trop-d-essais'> => {
  const depuis = new Date(instant.getTime() - ESSAIS.duree).toISOString();
  const { siens, tous } = await stockage.essaisRates(personne, depuis);
  if (siens >= ESSAIS.siens || tous >= ESSAIS.tous) return 'trop-d-essais';
  const code = await stockage.lireCode(empreinteDuCode(saisi));
  if (code === undefined || !genres.includes(code.genre)) return 'inconnu';
  return code.utilise || code.expire <= instant.toISOString() ? 'expire' : code;
};

const refuserCode = (
  type: 'rejoindre' | 'reprendre',
  issue: 'inconnu' | 'expire' | 'trop-d-essais',
  chantier: Chantier,
): Rendu => ({
  resultat: { type, issue },
  chantier: issue === 'inconnu' ? avecPartage(chantier, { type: 'essai-rate' }) : chantier,
});

const lire = async (id: string | undefined, { stockage, noyau }: Outils) => {
  const ligne = id === undefined ? undefined : await stockage.lireDossier(id);
  const dossier = ligne === undefined ? null : noyau.lireDossier(ligne.valeur);
  return ligne === undefined || dossier === null ? undefined : { dossier, version: ligne.version };
};

const rejoindre = async (saisi: string, chantier: Chantier, outils: Outils): Promise<Rendu> => {
  const code = await chercher(saisi, ['invitation', 'proposition'], outils);
  if (typeof code === 'string') return refuserCode('rejoindre', code, chantier);
  const lu = await lire(code.dossier, outils);
  if (lu === undefined) return refuserCode('rejoindre', 'expire', chantier);
  if (code.genre === 'proposition') {
    const ecole = lu.dossier.situation.ecoles.find(({ id }) => id === code.droits?.ecole);
    if (ecole === undefined) return refuserCode('rejoindre', 'expire', chantier);
    const { commune } = lu.dossier.situation;
    return { resultat: { type: 'rejoindre', issue: 'proposition', code: saisi, ecole, commune }, chantier };
  }
  const deja = ouvert(chantier, lu.dossier.id);
  // Whoever has more already keeps it, and the code stays usable.
  if (peutPartager(deja))
    return {
      resultat: { type: 'rejoindre', issue: 'rejoint', dossier: deja.dossier, role: deja.droits.role },
      chantier,
    };
  const droits: DroitsSurDossier = code.droits ?? { role: 'ecole' };
  const neuf = { dossier: lu.dossier, droits, versionLue: lu.version, modifie: false };
  return {
    resultat: {
      type: 'rejoindre',
      issue: 'rejoint',
      dossier: projeter(lu.dossier, droits),
      role: droits.role,
      ...(droits.ecole !== undefined && { ecole: droits.ecole }),
    },
    chantier: avecPartage(
      {
        ...chantier,
        dossiers: [neuf, ...chantier.dossiers.filter(({ dossier }) => dossier.id !== lu.dossier.id)],
      },
      { type: 'consommer', empreinte: code.empreinte },
      { type: 'acces', dossier: lu.dossier.id, personne: outils.personne, droits },
    ),
  };
};

/** The school is in the mayor's dossier: who proposed it goes on there. */
const associer = async (
  { code: saisi, dossier, ecole }: Extract<Demande, { type: 'associer' }>,
  chantier: Chantier,
  outils: Outils,
): Promise<Rendu> => {
  const code = await chercher(saisi, ['proposition'], outils);
  if (typeof code === 'string' || !peutPartager(ouvert(chantier, dossier)))
    return { resultat: { type: 'associer', fait: false }, chantier };
  const consommer = { type: 'consommer', empreinte: code.empreinte } as const;
  const acces = await outils.stockage.accesDe(dossier);
  const auteur = await outils.stockage.principale(code.personne);
  if (auteur === outils.personne || acces.some((a) => a.personne === auteur))
    return { resultat: { type: 'associer', fait: true }, chantier: avecPartage(chantier, consommer) };
  return {
    resultat: { type: 'associer', fait: true },
    chantier: avecPartage(chantier, consommer, {
      type: 'acces',
      dossier,
      personne: auteur,
      droits: { role: 'ecole', ecole },
    }),
  };
};

const reprendre = async (saisi: string, chantier: Chantier, outils: Outils): Promise<Rendu> => {
  const { stockage, noyau, cle, personne } = outils;
  const code = await chercher(saisi, ['reprise'], outils);
  if (typeof code === 'string') return refuserCode('reprendre', code, chantier);
  const principale = await stockage.principale(code.personne);
  const ligne = await stockage.lireEtat({ personne: code.personne, conversation: code.conversation });
  const memeFil = code.personne === cle.personne && code.conversation === cle.conversation;
  const siens: DossierOuvert[] = [];
  for (const { valeur, version, droits } of await stockage.lireDossiers(principale)) {
    const dossier = noyau.lireDossier(valeur);
    if (dossier !== null) siens.push({ dossier, droits, versionLue: version, modifie: false });
  }
  const autres = chantier.dossiers.filter((o) => siens.every(({ dossier }) => dossier.id !== o.dossier.id));
  return {
    resultat: {
      type: 'reprendre',
      issue: 'repris',
      etat: memeFil || ligne === undefined ? null : noyau.lireEtat(ligne.valeur),
      dossiers: siens.map(({ dossier, droits }) => projeter(dossier, droits)),
    },
    chantier: avecPartage(
      principale === personne ? chantier : { ...chantier, dossiers: [...siens, ...autres] },
      { type: 'consommer', empreinte: code.empreinte },
      ...(principale === personne ? [] : [{ type: 'lier', principale } as const]),
    ),
  };
};

const listerAcces = async (id: string, chantier: Chantier, outils: Outils): Promise<Rendu> => {
  const { stockage, personne, instant } = outils;
  if (!peutPartager(ouvert(chantier, id)))
    return { resultat: { type: 'impossible', demande: 'acces' }, chantier };
  const codes = (await stockage.codesDe(id)).filter(
    ({ genre, expire }) => genre !== 'reprise' && expire > instant.toISOString(),
  );
  return {
    resultat: {
      type: 'acces',
      dossier: id,
      liste: [
        ...(await stockage.accesDe(id)).map((a) => ({
          id: idAcces(id, a.personne),
          role: a.droits.role,
          depuis: a.depuis,
          moi: a.personne === personne,
          ...(a.droits.ecole !== undefined && { ecole: a.droits.ecole }),
        })),
        ...codes.map(({ empreinte, genre, droits, instant: depuis }) => ({
          id: idAcces(id, empreinte),
          role: genre === 'proposition' ? genre : `invitation-${droits?.role ?? 'ecole'}`,
          depuis,
          moi: false,
          ...(droits?.ecole !== undefined && { ecole: droits.ecole }),
        })),
      ],
    },
    chantier,
  };
};

/** Takes back an access or an unused code. Never the owner's, never one's own. */
const revoquer = async (
  id: string,
  vise: string,
  chantier: Chantier,
  { stockage, personne }: Outils,
): Promise<Rendu> => {
  const non: Rendu = { resultat: { type: 'revoquer', fait: false }, chantier };
  if (!peutPartager(ouvert(chantier, id))) return non;
  const acces = (await stockage.accesDe(id)).find((a) => idAcces(id, a.personne) === vise);
  if (acces !== undefined) {
    if (acces.droits.role === 'proprietaire' || acces.personne === personne) return non;
    return {
      resultat: { type: 'revoquer', fait: true },
      chantier: avecPartage(chantier, { type: 'retirer-acces', dossier: id, personne: acces.personne }),
    };
  }
  const code = (await stockage.codesDe(id)).find(({ empreinte }) => idAcces(id, empreinte) === vise);
  if (code === undefined) return non;
  return {
    resultat: { type: 'revoquer', fait: true },
    chantier: avecPartage(chantier, { type: 'retirer-code', empreinte: code.empreinte }),
  };
};

/**
 * A teacher carries no commune's dossier, so one that has only teachers left is erased with its owner. Each of them keeps the
 * project of their school: what they wrote, and what they could see, as a dossier of their own.
 */
const leguer = async ({ stockage, noyau, personne }: Outils): Promise<Chantier['legs']> => {
  const legs: Chantier['legs'][number][] = [];
  for (const { id, version, valeur, droits } of await stockage.lireDossiers(personne)) {
    const dossier = noyau.lireDossier(valeur);
    if (dossier === null || droits.role === 'ecole') continue;
    const autres = (await stockage.accesDe(id)).filter((a) => a.personne !== personne);
    if (autres.some((a) => a.droits.role !== 'ecole')) continue;
    for (const autre of autres) {
      const { extrait: _sien, ...vu } = projeter(dossier, autre.droits);
      if (vu.situation.ecoles.length > 0)
        legs.push({
          dossier: { ...vu, id: nouvelIdDossier(), issuDe: id },
          personne: autre.personne,
          de: id,
          version,
        });
    }
  }
  return legs;
};

const creerCode = (
  genre: Code['genre'],
  groupes: 2 | 4,
  duree: number,
  vise: Pick<Code, 'dossier' | 'droits'>,
  { cle, instant }: Outils,
) => {
  const code = nouveauCode(groupes);
  const expireLe = apres(instant, duree);
  const ecriture: EcriturePartage = {
    type: 'code',
    code: {
      empreinte: empreinteDuCode(code),
      genre,
      personne: cle.personne,
      conversation: cle.conversation,
      ...vise,
      instant: instant.toISOString(),
      expire: expireLe,
      utilise: false,
    },
  };
  return { code, expireLe, ecriture };
};

/** Carries out one demande, within the turn. Nothing is written here: the commit writes it all. */
export const satisfaire = async (demande: Demande, chantier: Chantier, outils: Outils): Promise<Rendu> => {
  const impossible: Rendu = { resultat: { type: 'impossible', demande: demande.type }, chantier };
  switch (demande.type) {
    case 'autres-brouillons': {
      const dossiers = chantier.dossiers
        .filter(({ dossier }) => dossier.situation.commune?.insee === demande.insee)
        .map(({ dossier }) => ({
          id: dossier.id,
          nom: dossier.situation.commune?.nom ?? '',
          modifieLe: dossier.modifieLe,
        }));
      return { resultat: { type: 'autres-brouillons', dossiers }, chantier };
    }
    case 'supprimer-donnees': {
      const gardes = await outils.stockage.dossiersPartages(outils.cle.personne);
      const legs = await leguer(outils);
      return {
        resultat: { type: 'supprimer-donnees', gardes, ecoles: legs.length },
        chantier: { ...chantier, dossiers: [], partage: [], legs, effacer: true },
      };
    }
    case 'quitter-poste':
      return { resultat: { type: 'quitter-poste' }, chantier: { ...chantier, quitter: true } };
    case 'export':
      return exporter(demande, chantier, outils);
    case 'code-invitation': {
      const vise = ouvert(chantier, demande.dossier);
      const { ecole } = demande;
      const connue = vise?.dossier.situation.ecoles.some(({ id }) => id === ecole) === true;
      if (!peutPartager(vise) || (demande.role === 'ecole' && !connue)) return impossible;
      const droits =
        demande.role === 'ecole' && ecole !== undefined
          ? { role: demande.role, ecole }
          : { role: 'porteur' as const };
      const { code, expireLe, ecriture } = creerCode(
        'invitation',
        2,
        DUREE_INVITATION_MS,
        { dossier: demande.dossier, droits },
        outils,
      );
      return {
        resultat: { type: 'code-invitation', code, expireLe },
        chantier: avecPartage(chantier, ecriture),
      };
    }
    case 'code-proposition': {
      const { dossier, ecole } = demande;
      if (!peutPartager(ouvert(chantier, dossier))) return impossible;
      const { code, expireLe, ecriture } = creerCode(
        'proposition',
        2,
        DUREE_INVITATION_MS,
        { dossier, droits: { role: 'ecole', ecole } },
        outils,
      );
      return {
        resultat: { type: 'code-proposition', code, expireLe },
        chantier: avecPartage(chantier, ecriture),
      };
    }
    case 'code-reprise': {
      const { code, expireLe, ecriture } = creerCode('reprise', 4, DUREE_REPRISE_MS, {}, outils);
      return {
        resultat: { type: 'code-reprise', code, expireLe },
        chantier: avecPartage(chantier, ecriture),
      };
    }
    case 'rejoindre':
      return rejoindre(demande.code, chantier, outils);
    case 'associer':
      return associer(demande, chantier, outils);
    case 'reprendre':
      return reprendre(demande.code, chantier, outils);
    case 'acces':
      return listerAcces(demande.dossier, chantier, outils);
    case 'revoquer':
      return revoquer(demande.dossier, demande.acces, chantier, outils);
  }
};
