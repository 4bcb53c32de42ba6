import { randomUUID } from 'node:crypto';
import {
  type Activity,
  ActivityTypes,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type TurnContext,
} from 'botbuilder';
import type { Request, Response } from 'restify';
import type { Contexte } from '../../../dialogs/evenement.js';
import type { IdentifiantsBot } from '../../config.js';
import { estAdresseLocale } from '../../http/garde.js';
import { type Journal, tracer } from '../../journal.js';
import type { Traiter } from '../../traitement.js';
import { identifier, type Rendre, sansMention, versEvenement, versMessage } from '../activite.js';

export type OptionsAdaptateur = {
  readonly identifiants: IdentifiantsBot | undefined;
  readonly traiter: Traiter;
  readonly rendre: Rendre;
  readonly journal: Journal;
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
  const { identifiants, traiter, rendre, journal } = options;
  const adaptateur = creerAdaptateur(identifiants);
  adaptateur.onTurnError = async (_contexte, cause) => {
    journal('adaptateur', tracer(cause));
  };

  const repondre = async (contexte: TurnContext): Promise<void> => {
    const { activity } = contexte;
    if (activity.type === ActivityTypes.Invoke) {
      await contexte.sendActivity({
        type: ActivityTypes.InvokeResponse,
        value: { status: 200, body: reponseInvoke(activity.name ?? '') },
      });
      return;
    }
    const conversation = identifier(activity.channelId, activity.conversation?.id ?? '');
    const evenement =
      activity.type === ActivityTypes.Message
        ? versEvenement(sansMention(activity.text ?? ''), activity.value)
        : estArrivee(activity) && activity.conversation?.isGroup !== true
          ? ({ type: 'arrivee' } as const)
          : undefined;
    if (evenement === undefined) return;
    const expectReplies = activity.deliveryMode === 'expectReplies';
    if (evenement.type !== 'arrivee' && !expectReplies)
      await contexte.sendActivity({ type: ActivityTypes.Typing }).catch((cause: unknown) => {
        journal('saisie-en-cours', tracer(cause));
      });
    const personne = personneDe(activity);
    const rendu = await traiter({
      cle: { personne, conversation },
      idActivite: activity.id === undefined || activity.id === '' ? randomUUID() : activity.id,
      canal: canalDe(activity.channelId),
      evenement,
    });
    const dessiner = estAdresseLocale(activity.serviceUrl) ? pourImitation(rendre) : rendre;
    await contexte.sendActivities(rendu.reponses.map((reponse) => versMessage(reponse, dessiner)));
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
