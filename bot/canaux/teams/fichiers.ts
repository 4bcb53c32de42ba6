import { type Activity, type Attachment, MessageFactory } from 'botbuilder';
import { z } from 'zod';
import type { Evenement, FichierPropose, IssueRemise } from '../../../dialogs/evenement.js';
import { type OptionsDocuments, ouvrirDocument } from '../../export/documents.js';
import type { Fichier } from '../../export/fichiers.js';
import { estAdresseLocale } from '../../http/garde.js';
import { estFichierDeDonnees, OCTETS_MAX, versFichier } from '../fichier-recu.js';

/**
 * Files in Teams, between the bot and one person: a card asks for consent, Teams gives the address of a place in the
 * person's OneDrive, the bytes are put there, a card shows the file. Files sent by the person come with an address too.
 */
const CONSENTEMENT = 'application/vnd.microsoft.teams.card.file.consent';
const DEPOSE = 'application/vnd.microsoft.teams.card.file.info';
const RECU = 'application/vnd.microsoft.teams.file.download.info';

/** Teams waits for an invoke's answer some fifteen seconds at most. */
const DELAI_MS = 8000;

/** Files can only be handed over between the bot and one person: never in a team or in a group. */
export const remetFichiers = ({ channelId, conversation }: Activity): boolean =>
  channelId === 'msteams' && conversation?.conversationType === 'personal';

/**
 * An address that Teams gave, if the bot may call it: HTTPS, a name that is not this machine nor a bare address. Without
 * Bot credentials anyone on this machine may pretend to be Teams: then this machine alone.
 */
const adressePermise = (adresse: string, local: boolean): boolean => {
  if (local) return estAdresseLocale(adresse);
  try {
    const { protocol, hostname, username, password } = new URL(adresse);
    return (
      protocol === 'https:' &&
      username === '' &&
      password === '' &&
      !estAdresseLocale(adresse) &&
      /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/i.test(hostname)
    );
  } catch {
    return false;
  }
};

const nomSur = (nom: string): string => nom.replaceAll(/[\\/:*?"<>|#%~&{}]/g, ' ').slice(0, 120);

/** One message per file, or nothing for a file that cannot be made any more. */
export const demanderConsentement = async (
  proposes: readonly FichierPropose[],
  options: OptionsDocuments,
): Promise<readonly Partial<Activity>[]> => {
  const messages: Partial<Activity>[] = [];
  for (const { jeton, nomFichier } of proposes) {
    const ouvert = await ouvrirDocument(jeton, options.maintenant(), options);
    if (ouvert.issue !== 'ouvert') continue;
    messages.push(
      MessageFactory.attachment({
        contentType: CONSENTEMENT,
        name: nomSur(nomFichier),
        content: {
          description: 'Le document, à ranger dans votre espace OneDrive.',
          sizeInBytes: ouvert.fichier.contenu.length,
          acceptContext: { jeton },
          declineContext: { jeton },
        },
      }),
    );
  }
  return messages;
};

const schemaConsentement = z.looseObject({
  type: z.literal('fileUpload'),
  action: z.enum(['accept', 'decline']),
  context: z.looseObject({ jeton: z.string().max(100) }),
  uploadInfo: z
    .looseObject({
      contentUrl: z.string().max(4000),
      name: z.string().max(400),
      uploadUrl: z.string().max(8000),
      uniqueId: z.string().max(400),
      fileType: z.string().max(40),
    })
    .optional(),
});
export type Consentement = z.infer<typeof schemaConsentement>;

export const lireConsentement = (valeur: unknown): Consentement | undefined =>
  schemaConsentement.safeParse(valeur).data;

/** Puts the whole file at the address that Teams gave. No redirect is followed. */
const deposer = async (adresse: string, { contenu }: Fichier): Promise<boolean> => {
  const reponse = await fetch(adresse, {
    method: 'PUT',
    redirect: 'error',
    signal: AbortSignal.timeout(DELAI_MS),
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Range': `bytes 0-${contenu.length - 1}/${contenu.length}`,
    },
    body: new Uint8Array(contenu),
  });
  await reponse.body?.cancel();
  return reponse.status === 200 || reponse.status === 201;
};

export type Remise = {
  readonly issue: IssueRemise;
  readonly nom: string;
  /** The card that shows the file where it now is. */
  readonly carte?: Attachment;
};

/** Carries out what the person chose on a consent card. `estLeSien` says whether a document was promised to them. */
export const remettre = async (
  { action, context, uploadInfo }: Consentement,
  options: OptionsDocuments & {
    readonly local: boolean;
    readonly estLeSien: (personne: string) => Promise<boolean>;
  },
): Promise<Remise> => {
  const ouvert = await ouvrirDocument(context.jeton, options.maintenant(), options);
  if (ouvert.issue !== 'ouvert' || !(await options.estLeSien(ouvert.personne)))
    return { issue: 'perimee', nom: '' };
  const { nom } = ouvert.fichier;
  if (action === 'decline') return { issue: 'refusee', nom };
  if (uploadInfo === undefined || !adressePermise(uploadInfo.uploadUrl, options.local))
    return { issue: 'echouee', nom };
  const depose = await deposer(uploadInfo.uploadUrl, ouvert.fichier).catch(() => false);
  if (!depose) return { issue: 'echouee', nom };
  return {
    issue: 'acceptee',
    nom,
    carte: {
      contentType: DEPOSE,
      contentUrl: uploadInfo.contentUrl,
      name: uploadInfo.name,
      content: { uniqueId: uploadInfo.uniqueId, fileType: uploadInfo.fileType },
    },
  };
};

const schemaRecu = z.looseObject({
  downloadUrl: z.string().max(8000),
  fileType: z.string().max(40).optional(),
});

/** Null when there is more than a data file can hold. */
const telecharger = async (adresse: string): Promise<Uint8Array | null> => {
  const reponse = await fetch(adresse, { redirect: 'error', signal: AbortSignal.timeout(DELAI_MS) });
  if (reponse.status !== 200 || reponse.body === null) throw new Error(`fichier ${reponse.status}`);
  const lecteur = reponse.body.getReader();
  const morceaux: Uint8Array[] = [];
  let taille = 0;
  for (let lu = await lecteur.read(); !lu.done; lu = await lecteur.read()) {
    taille += lu.value.length;
    if (taille > OCTETS_MAX) {
      await lecteur.cancel();
      return null;
    }
    morceaux.push(lu.value);
  }
  return Buffer.concat(morceaux);
};

/** A data file goes before the words that came with it. */
export const aFichierDeDonnees = ({ attachments }: Activity): boolean =>
  (attachments ?? []).some(({ contentType, name }) => contentType === RECU && estFichierDeDonnees(name));

/** The file that came with a message; undefined when there is none. Teams also attaches the message itself, as HTML. */
export const fichierJoint = async (
  { attachments }: Activity,
  local: boolean,
): Promise<Evenement | undefined> => {
  const joints = (attachments ?? []).filter(({ contentType }) => contentType !== 'text/html');
  const recus = joints.filter(({ contentType }) => contentType === RECU);
  const joint = recus.find(({ name }) => estFichierDeDonnees(name)) ?? recus[0] ?? joints[0];
  if (joint === undefined) return undefined;
  const nom = (joint.name ?? '').slice(0, 120);
  const lu = joint.contentType === RECU ? schemaRecu.safeParse(joint.content).data : undefined;
  if (lu === undefined || !estFichierDeDonnees(nom)) return { type: 'fichier-refuse', nom, motif: 'genre' };
  if (!adressePermise(lu.downloadUrl, local)) return { type: 'fichier-refuse', nom, motif: 'injoignable' };
  try {
    return versFichier(nom, await telecharger(lu.downloadUrl));
  } catch {
    return { type: 'fichier-refuse', nom, motif: 'injoignable' };
  }
};
