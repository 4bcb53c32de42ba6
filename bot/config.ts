import { z } from 'zod';

/**
 * The environment, parsed once. `lireConfig` is the only place that knows the variables' names;
 * `bot/main.ts` is the only one that hands it `process.env`.
 */
export type IdentifiantsBot = {
  readonly appId: string;
  readonly motDePasse: string | undefined;
  readonly locataire: string | undefined;
  readonly type: 'MultiTenant' | 'SingleTenant' | 'UserAssignedMSI';
};

export type Config = {
  readonly port: number;
  readonly hote: string;
  readonly dossierDonnees: string;
  /** A fixed day, YYYY-MM-DD; absent = the real day in Europe/Paris. Moves the call's calendar only. */
  readonly jourFixe: string | undefined;
  /** Absent = no Bot credentials: loopback only. */
  readonly identifiants: IdentifiantsBot | undefined;
  readonly contactDepartement: string | undefined;
  readonly contactInspection: string | undefined;
  readonly fichierPrix: string | undefined;
  /** Where people reach this service, without a final slash: download links start with it. */
  readonly adressePublique: string | undefined;
  /** False behind a Teams look-alike that shows no consent card. */
  readonly remetFichiers: boolean;
};

/** A mistake in the environment; its message is in French and names the variable, never a secret's value. */
export type ErreurConfig = Error & { readonly variable: string };

const erreur = (variable: string, message: string): ErreurConfig =>
  Object.assign(new Error(`Configuration : ${variable} ${message}`), { variable });

const texte = z
  .string()
  .optional()
  .transform((valeur) => (valeur === undefined || valeur.trim() === '' ? undefined : valeur.trim()));

const estJour = (jour: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(jour)) return false;
  const instant = new Date(`${jour}T12:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(jour);
};

const estAdresse = (adresse: string): boolean => {
  try {
    const { protocol, search, hash } = new URL(adresse);
    return (protocol === 'https:' || protocol === 'http:') && search === '' && hash === '';
  } catch {
    return false;
  }
};

const TYPES = ['MultiTenant', 'SingleTenant', 'UserAssignedMSI'] as const;
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const schema = z.object({
  PORT: texte.refine(
    (port) => port === undefined || (/^\d{1,5}$/.test(port) && Number.parseInt(port, 10) <= 65535),
    'doit être un numéro de port, entre 0 et 65535.',
  ),
  HOST: texte,
  DATA_DIR: texte,
  TODAY: texte.refine(
    (jour) => jour === undefined || estJour(jour),
    'doit être un jour qui existe, écrit AAAA-MM-JJ (par exemple 2023-02-17).',
  ),
  MicrosoftAppId: texte.refine(
    (id) => id === undefined || GUID.test(id),
    'doit être l’identifiant (GUID) de l’application du bot.',
  ),
  MicrosoftAppPassword: texte,
  MicrosoftAppTenantId: texte.refine(
    (id) => id === undefined || GUID.test(id),
    'doit être l’identifiant (GUID) du locataire Microsoft Entra.',
  ),
  MicrosoftAppType: texte.refine(
    (type) => type === undefined || TYPES.some((connu) => connu === type),
    `doit valoir ${TYPES.join(', ')}.`,
  ),
  CONTACT_DEPARTEMENT: texte.refine(
    (contact) => contact === undefined || contact.length <= 300,
    'est trop long (300 caractères au plus).',
  ),
  CONTACT_INSPECTION: texte.refine(
    (contact) => contact === undefined || contact.length <= 300,
    'est trop long (300 caractères au plus).',
  ),
  PRIX_FICHIER: texte,
  PUBLIC_URL: texte.refine(
    (adresse) => adresse === undefined || estAdresse(adresse),
    'doit être une adresse web complète (par exemple https://assistant.exemple.fr).',
  ),
});

type Variables = z.infer<typeof schema>;

const lireIdentifiants = (v: Variables): IdentifiantsBot | undefined => {
  const type = TYPES.find((connu) => connu === v.MicrosoftAppType) ?? 'MultiTenant';
  if (v.MicrosoftAppId === undefined) {
    if (v.MicrosoftAppPassword !== undefined)
      throw erreur('MicrosoftAppId', 'est absent alors que MicrosoftAppPassword est donné.');
    return undefined;
  }
  if (type !== 'UserAssignedMSI' && v.MicrosoftAppPassword === undefined)
    throw erreur('MicrosoftAppPassword', 'est absent alors que MicrosoftAppId est donné.');
  if (type !== 'MultiTenant' && v.MicrosoftAppTenantId === undefined)
    throw erreur('MicrosoftAppTenantId', `est obligatoire quand MicrosoftAppType vaut ${type}.`);
  return {
    appId: v.MicrosoftAppId,
    motDePasse: v.MicrosoftAppPassword,
    locataire: v.MicrosoftAppTenantId,
    type,
  };
};

/** True for names and addresses that only this machine can reach. */
export const estBoucleLocale = (hote: string): boolean => {
  const nu = hote.replace(/^\[|\]$/g, '').toLowerCase();
  return nu === 'localhost' || nu === '::1' || /^127(\.\d{1,3}){3}$/.test(nu);
};

/** @throws ErreurConfig, in French, on the first wrong variable. */
export const lireConfig = (env: Readonly<Record<string, string | undefined>>): Config => {
  const lu = schema.safeParse(env);
  if (!lu.success) {
    const premier = lu.error.issues[0];
    throw erreur(String(premier?.path[0]), premier?.message ?? 'est invalide.');
  }
  const v = lu.data;
  const identifiants = lireIdentifiants(v);
  const hote = v.HOST ?? '127.0.0.1';
  if (identifiants === undefined && !estBoucleLocale(hote))
    throw erreur(
      'HOST',
      `vaut « ${hote} » : sans identifiants de bot (MicrosoftAppId), le programme n’écoute que sur cette machine (127.0.0.1).`,
    );
  return {
    remetFichiers: true,
    port: Number.parseInt(v.PORT ?? '3978', 10),
    hote,
    dossierDonnees: v.DATA_DIR ?? './data',
    jourFixe: v.TODAY,
    identifiants,
    contactDepartement: v.CONTACT_DEPARTEMENT,
    contactInspection: v.CONTACT_INSPECTION,
    fichierPrix: v.PRIX_FICHIER,
    adressePublique: v.PUBLIC_URL?.replace(/\/+$/, ''),
  };
};

/** Today's civil day in Europe/Paris, YYYY-MM-DD. */
export const jourDeParis = (instant: Date): string =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/Paris',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(instant);
