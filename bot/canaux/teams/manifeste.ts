import { z } from 'zod';

/** What the Teams package needs from the environment. */
export type ReglagesTeams = {
  readonly appTeams: string;
  readonly appBot: string;
  /** Public name of the server that answers /api/messages, without protocol. */
  readonly domaine: string;
  readonly editeur: string;
  readonly version: string;
};

const guid = z
  .string()
  .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'doit être un identifiant (GUID).');

const schema = z.object({
  TEAMS_APP_ID: guid,
  MicrosoftAppId: guid,
  TEAMS_DOMAINE: z
    .string()
    .max(200)
    .regex(
      /^(?=.{1,200}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i,
      'doit être le nom public du serveur, sans « https:// » (par exemple assistant.exemple.fr).',
    ),
  TEAMS_EDITEUR: z.string().trim().min(1).max(32, 'est trop long (32 caractères au plus).').optional(),
  TEAMS_VERSION: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, 'doit être de la forme 1.0.0.')
    .optional(),
});

/** @throws Error in French that names the variable. */
export const lireReglagesTeams = (env: Readonly<Record<string, string | undefined>>): ReglagesTeams => {
  const lu = schema.safeParse(env);
  if (!lu.success) {
    const premier = lu.error.issues[0];
    const nom = String(premier?.path[0]);
    const absent = env[nom] === undefined || env[nom] === '';
    throw new Error(
      `Configuration : ${nom} ${absent ? 'est obligatoire pour faire le paquet Teams.' : premier?.message}`,
    );
  }
  const { data } = lu;
  return {
    appTeams: data.TEAMS_APP_ID,
    appBot: data.MicrosoftAppId,
    domaine: data.TEAMS_DOMAINE,
    editeur: data.TEAMS_EDITEUR ?? 'Assistant TNE Isère',
    version: data.TEAMS_VERSION ?? '1.0.0',
  };
};

const COMMANDES = [
  { title: 'Estimer', description: 'Estimer le coût, la subvention et le reste à charge de la commune' },
  { title: 'Les kits', description: 'Explorer le contenu des kits maternelle et élémentaire' },
  { title: 'Poser une question', description: 'Interroger le texte de l’appel, avec sa source' },
  { title: 'Préparer le dossier', description: 'Rassembler ce que le dossier doit contenir' },
  { title: 'Aide', description: 'Ce que l’assistant sait faire' },
];

/** Schema version 1.25: the first with channel features of every kind of channel. */
export const VERSION_SCHEMA = '1.25';

export const manifeste = ({ appTeams, appBot, domaine, editeur, version }: ReglagesTeams) => ({
  $schema: `https://developer.microsoft.com/json-schemas/teams/v${VERSION_SCHEMA}/MicrosoftTeams.schema.json`,
  manifestVersion: VERSION_SCHEMA,
  version,
  id: appTeams,
  localizationInfo: { defaultLanguageTag: 'fr-fr' },
  developer: {
    name: editeur,
    websiteUrl: `https://${domaine}/`,
    privacyUrl: `https://${domaine}/confidentialite`,
    termsOfUseUrl: `https://${domaine}/conditions`,
  },
  name: {
    short: 'Assistant TNE Isère',
    full: 'Assistant de l’appel « Territoires numériques éducatifs » de l’Isère',
  },
  description: {
    short: 'Estimer, comprendre et préparer le dossier numérique des écoles de la commune',
    full:
      'Pour les maires, les équipes municipales et les enseignants de l’Isère : l’assistant estime le nombre de ' +
      'programmes d’actions concertées (PAC), le coût, la subvention et le reste à charge, décrit les kits et ' +
      'répond aux questions sur l’appel à manifestation d’intérêt, chaque chiffre avec sa source. ' +
      'C’est un programme, pas un agent : ses chiffres sont indicatifs et n’engagent personne.',
  },
  icons: { color: 'couleur.png', outline: 'trait.png' },
  accentColor: '#1B4F8F',
  bots: [
    {
      botId: appBot,
      scopes: ['personal', 'team', 'groupChat'],
      isNotificationOnly: false,
      supportsFiles: true,
      commandLists: [{ scopes: ['personal', 'team', 'groupChat'], commands: COMMANDES }],
    },
  ],
  supportsChannelFeatures: 'tier1',
  defaultInstallScope: 'personal',
  validDomains: [domaine],
});
