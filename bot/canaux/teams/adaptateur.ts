import { randomUUID } from 'node:crypto';
import {
  type Activity,
  ActivityTypes,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  MessageFactory,
  type TurnContext,
} from 'botbuilder';
import type { Request, Response } from 'restify';
import type { Contexte, Reponse } from '../../../dialogs/evenement.js';
import type { IdentifiantsBot } from '../../config.js';
import type { OptionsDocuments } from '../../export/documents.js';
import { creerFile } from '../../file.js';
import { estAdresseLocale } from '../../http/garde.js';
import { type Journal, tracer } from '../../journal.js';
import { empreinteDuJeton } from '../../partage.js';
import type { Cle } from '../../stockage/port.js';
import type { Traiter } from '../../traitement.js';
import { identifier, type Rendre, sansMention, versEvenement, versMessage } from '../activite.js';
import {
  aFichierDeDonnees,
  type Consentement,
  demanderConsentement,
  fichierJoint,
  lireConsentement,
  remetFichiers,
  remettre,
} from './fichiers.js';

export type OptionsAdaptateur = {
  readonly identifiants: IdentifiantsBot | undefined;
  readonly traiter: Traiter;
  readonly rendre: Rendre;
  readonly journal: Journal;
  readonly documents: OptionsDocuments;
  /** False for a Teams look-alike that shows no consent card (the Playground). */
  readonly remetFichiers: boolean;
};

export type Reception = (req: Request, res: Response) => Promise<void>;

const canalDe = (channelId: string): Contexte['canal'] => (channelId === 'msteams' ? 'teams' : 'web');

const creerAdaptateur = (identifiants: IdentifiantsBot | undefined): CloudAdapter =>
  new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication(
      identifiants === undefined
        ? {}
        : {
            MicrosoftAppId: identifiants.appId,
            MicrosoftAppType: identifiants.type,
            ...(identifiants.motDePasse !== undefined && { MicrosoftAppPassword: identifiants.motDePasse }),
            ...(identifiants.locataire !== undefined && { MicrosoftAppTenantId: identifiants.locataire }),
          },
    ),
  );

/** A greeting is due when someone else than the bot joins, or when the app is installed for one person. */
const estArrivee = ({ type, membersAdded, recipient }: Activity): boolean =>
  type === ActivityTypes.ConversationUpdate && (membersAdded ?? []).some(({ id }) => id !== recipient?.id);

/** In a team the members are many: only a personal chat is greeted for a person; a group is greeted once, for the bot. */
const personneDe = ({ channelId, from, membersAdded, recipient, type }: Activity): string => {
  const arrivant = membersAdded?.find(({ id }) => id !== recipient?.id);
  const qui = type === ActivityTypes.ConversationUpdate && arrivant !== undefined ? arrivant : from;
  return identifier(channelId, qui?.aadObjectId ?? qui?.id ?? 'inconnu');
};

const cleDe = (activity: Activity): Cle => ({
  personne: personneDe(activity),
  conversation: identifier(activity.channelId, activity.conversation?.id ?? ''),
});

/**
 * Teams look-alikes on this machine (the Playground) fail on a click that carries Teams' own `msteams` key:
 * « Cannot add property msTeams, object is not extensible ». Only Teams needs it, to show the click as a message.
 */
const pourImitation =
  (rendre: Rendre): Rendre =>
  (vue, page) => {
    const { carte, texte } = rendre(vue, page);
    const sansCle = (cle: string, valeur: unknown): unknown => (cle === 'msteams' ? undefined : valeur);
    return { carte: JSON.parse(JSON.stringify(carte, sansCle)) as object, texte };
  };

const NON_PREVU = 'Écrivez-moi plutôt dans la conversation.';

/** Teams waits for an answer of the invoke's own shape; nothing that this app declares sends one, so a polite one. */
const reponseInvoke = (nom: string): object => {
  if (nom.startsWith('composeExtension/')) return { composeExtension: { type: 'message', text: NON_PREVU } };
  if (nom.startsWith('task/')) return { task: { type: 'message', value: NON_PREVU } };
  if (nom === 'adaptiveCard/action')
    return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: NON_PREVU };
  return {};
};

/** Answers POST /api/messages: the Bot Framework protocol, for Teams and everything that speaks it. */
export const creerReception = (options: OptionsAdaptateur): Reception => {
  const { identifiants, traiter, rendre, journal, documents } = options;
  const { stockage } = documents;
  const local = identifiants === undefined;
  // Twice the same click: one after the other, so that the second finds the first one done.
  const clics = creerFile(20);
  const adaptateur = creerAdaptateur(identifiants);
  adaptateur.onTurnError = async (_contexte, cause) => {
    journal('adaptateur', tracer(cause));
  };

  const dire = async (contexte: TurnContext, reponses: readonly Reponse[]): Promise<void> => {
    const dessiner = estAdresseLocale(contexte.activity.serviceUrl) ? pourImitation(rendre) : rendre;
    const messages: Partial<Activity>[] = [];
    for (const reponse of reponses)
      messages.push(
        ...(reponse.fichiers === undefined
          ? [versMessage(reponse, dessiner)]
          : await demanderConsentement(reponse.fichiers, documents)),
      );
    await contexte.sendActivities(messages);
  };

  /** Accepted or declined, a consent card is answered once, whatever Teams sends again. */
  const surConsentement = async (contexte: TurnContext, consentement: Consentement): Promise<void> => {
    const { activity } = contexte;
    const cle = cleDe(activity);
    const deja = `fichier-${consentement.action}-${empreinteDuJeton(consentement.context.jeton)}`;
    if ((await stockage.lireReponses(cle, deja)) !== undefined) return;
    const remise = await remettre(consentement, {
      ...documents,
      local,
      estLeSien: async (personne) =>
        (await stockage.principale(cle.personne)) === (await stockage.principale(personne)),
    });
    const { issue, nom, carte } = remise;
    const rendu = await traiter({
      cle,
      // What failed may be tried again.
      idActivite: issue === 'acceptee' || issue === 'refusee' ? deja : randomUUID(),
      canal: canalDe(activity.channelId),
      evenement: { type: 'remise', issue, nom },
      remetFichiers: true,
    });
    if (activity.replyToId !== undefined && (issue === 'acceptee' || issue === 'refusee'))
      await contexte.deleteActivity(activity.replyToId).catch((cause: unknown) => {
        journal('carte-de-consentement', tracer(cause));
      });
    if (carte !== undefined) await contexte.sendActivity(MessageFactory.attachment(carte));
    await dire(contexte, rendu.reponses);
  };

  const repondre = async (contexte: TurnContext): Promise<void> => {
    const { activity } = contexte;
    if (activity.type === ActivityTypes.Invoke) {
      const consentement =
        activity.name === 'fileConsent/invoke' ? lireConsentement(activity.value) : undefined;
      if (consentement !== undefined)
        await clics.enfiler(consentement.context.jeton, () => surConsentement(contexte, consentement));
      await contexte.sendActivity({
        type: ActivityTypes.InvokeResponse,
        value: { status: 200, body: reponseInvoke(activity.name ?? '') },
      });
      return;
    }
    const remet = options.remetFichiers && remetFichiers(activity);
    const evenement =
      activity.type === ActivityTypes.Message
        ? ((aFichierDeDonnees(activity)
            ? undefined
            : versEvenement(sansMention(activity.text ?? ''), activity.value)) ??
          (await fichierJoint(activity, local)))
        : estArrivee(activity) && activity.conversation?.isGroup !== true
          ? ({ type: 'arrivee' } as const)
          : undefined;
    if (evenement === undefined) return;
    const expectReplies = activity.deliveryMode === 'expectReplies';
    if (evenement.type !== 'arrivee' && !expectReplies)
      await contexte.sendActivity({ type: ActivityTypes.Typing }).catch((cause: unknown) => {
        journal('saisie-en-cours', tracer(cause));
      });
    const rendu = await traiter({
      cle: cleDe(activity),
      idActivite: activity.id === undefined || activity.id === '' ? randomUUID() : activity.id,
      canal: canalDe(activity.channelId),
      evenement,
      ...(remet && { remetFichiers: true }),
    });
    await dire(contexte, rendu.reponses);
  };

  return async (req, res) => {
    const corps: unknown = req.body;
    if (typeof corps !== 'object' || corps === null || !('type' in corps)) {
      res.send(400, { erreur: 'Activité illisible.' });
      return;
    }
    // Without credentials anyone on this machine may post: replies must not leave it.
    if (identifiants === undefined && !('serviceUrl' in corps && estAdresseLocale(corps.serviceUrl))) {
      res.send(403, { erreur: 'Sans identifiants de bot, serviceUrl doit désigner cette machine.' });
      return;
    }
    try {
      await adaptateur.process({ body: req.body, headers: req.headers, method: 'POST' }, res, repondre);
    } catch (cause) {
      journal('messages', tracer(cause));
      if (!res.headersSent) res.send(400, { erreur: 'Activité refusée.' });
    }
  };
};
