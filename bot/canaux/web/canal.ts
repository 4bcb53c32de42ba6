import { randomUUID } from 'node:crypto';
import type { Evenement, Reponse } from '../../../dialogs/evenement.js';
import { creerFile } from '../../file.js';
import type { Stockage } from '../../stockage/port.js';
import type { Traiter } from '../../traitement.js';
import { type Rendre, versEvenement, versMessage } from '../activite.js';

/** An activity as the page receives it. */
export type ActiviteWeb = Readonly<Record<string, unknown>> & {
  readonly id: string;
  /** The page's own id of what it posted. */
  readonly idClient?: string;
};
export type Lot = { readonly activities: readonly ActiviteWeb[]; readonly watermark: string };
type Abonne = (lot: Lot) => void;

/** What the page posts; everything else in it is ignored. */
export type ActiviteRecue = {
  readonly type: string;
  readonly text?: unknown;
  readonly value?: unknown;
  /** A file that came with it: it goes before the words. */
  readonly fichier?: Evenement;
  readonly idClient?: string | undefined;
  /** Title of the button clicked, shown back to the person as what they said. */
  readonly titreClique?: string | undefined;
};

type Fil = {
  /** Position of the last activity of the conversation. */
  position: number;
  /** Recent activities, the person's own included (these are never stored). */
  recentes: { readonly position: number; readonly activite: ActiviteWeb }[];
  readonly abonnes: Set<Abonne>;
  vuLe: number;
};

const RECENTES_MAX = 200;
/** Back within this time, the page shows the conversation as it was; later, the assistant says where we were. */
const ABSENCE_MS = 30 * 60 * 1000;
/** Threads that nobody listens to are forgotten after this time; the stored replies stay. */
const OUBLI_MS = 6 * 3600 * 1000;
export const BOT = { id: 'assistant', name: 'Assistant TNE Isère', role: 'bot' } as const;

export type CanalWeb = {
  /** The page opens: the recent thread if any; the assistant greets a newcomer or someone who comes back. */
  ouvrir(personne: string): Promise<void>;
  /** Treats a message; the replies go to the subscribers. Returns the activity's id once all is stored. */
  recevoir(personne: string, activite: ActiviteRecue): Promise<string>;
  depuis(personne: string, filigrane: number | undefined): Promise<Lot>;
  /** Returns the way to stop listening. */
  ecouter(personne: string, filigrane: number | undefined, abonne: Abonne): Promise<() => void>;
};

/** What the page shows that the person did; a click says its own title. */
const ditDe = (evenement: Evenement): string | undefined => {
  switch (evenement.type) {
    case 'texte':
      return evenement.texte;
    case 'fichier':
    case 'fichier-refuse':
      return `Fichier : ${evenement.nom}`.replace(' :', '\u00A0:');
    default:
      return undefined;
  }
};

/** One conversation per person: the page's tabs share it. */
export const conversationDe = (personne: string): string => `web-${personne}`;

export const creerCanalWeb = (
  traiter: Traiter,
  stockage: Stockage,
  rendre: Rendre,
  maintenant: () => number,
): CanalWeb => {
  const fils = new Map<string, Fil>();
  // One at a time per person, the message's own echo included: positions never collide.
  const file = creerFile(50);
  const cleDe = (personne: string) => ({ personne, conversation: conversationDe(personne) });

  const filDe = async (personne: string, filigrane = 0): Promise<Fil> => {
    const derniere = fils.has(personne) ? 0 : await stockage.dernierePosition(cleDe(personne));
    const connu = fils.get(personne);
    const fil: Fil = connu ?? { position: derniere, recentes: [], abonnes: new Set(), vuLe: 0 };
    // After a restart the page may know positions (of its own messages) that were not stored.
    if (filigrane > fil.position && filigrane < fil.position + 10_000) fil.position = filigrane;
    fils.set(personne, fil);
    return fil;
  };

  const oublier = (): void => {
    for (const [personne, fil] of fils)
      if (fil.abonnes.size === 0 && maintenant() - fil.vuLe > OUBLI_MS) fils.delete(personne);
  };

  const envelopper = (personne: string, position: number, reste: object): ActiviteWeb => ({
    id: `${conversationDe(personne)}|${String(position).padStart(7, '0')}`,
    channelId: 'directline',
    timestamp: new Date(maintenant()).toISOString(),
    conversation: { id: conversationDe(personne) },
    ...reste,
  });

  const publier = (fil: Fil, position: number, activite: ActiviteWeb): void => {
    fil.position = Math.max(fil.position, position);
    fil.vuLe = maintenant();
    fil.recentes.push({ position, activite });
    if (fil.recentes.length > RECENTES_MAX) fil.recentes.shift();
    for (const abonne of fil.abonnes) abonne({ activities: [activite], watermark: String(fil.position) });
  };

  const enActivites = (personne: string, premiere: number, reponses: readonly Reponse[]) =>
    reponses.map((reponse, rang) => ({
      position: premiere + rang,
      activite: envelopper(personne, premiere + rang, { ...versMessage(reponse, rendre), from: BOT }),
    }));

  const jouer = async (
    personne: string,
    fil: Fil,
    idActivite: string,
    evenement: Evenement,
  ): Promise<void> => {
    const rendu = await traiter({
      cle: cleDe(personne),
      idActivite,
      canal: 'web',
      evenement,
      apresPosition: fil.position,
    });
    if (rendu.efface) fil.recentes.length = 0;
    const dejaVu = rendu.deja && fil.recentes.some(({ position }) => position === rendu.premiere);
    if (!dejaVu)
      for (const { position, activite } of enActivites(
        personne,
        rendu.premiere ?? fil.position + 1,
        rendu.reponses,
      ))
        publier(fil, position, activite);
    if (rendu.quitte)
      publier(
        fil,
        fil.position + 1,
        envelopper(personne, fil.position + 1, { type: 'event', name: 'quitter-poste', from: BOT }),
      );
  };

  const depuis = async (personne: string, filigrane: number | undefined): Promise<Lot> => {
    const fil = await filDe(personne, filigrane);
    const connues = fil.recentes.filter(({ position }) => filigrane === undefined || position > filigrane);
    const premiereConnue = fil.recentes[0]?.position ?? Number.POSITIVE_INFINITY;
    // Older ones, from before this process, matter only to a page that was there: it says how far it had read.
    const anciennes =
      filigrane === undefined || filigrane + 1 >= premiereConnue
        ? []
        : (await stockage.reponsesApres(cleDe(personne), filigrane)).flatMap(({ premiere, reponses }) =>
            enActivites(personne, premiere, reponses as readonly Reponse[]),
          );
    const rattrapees = anciennes.filter(
      ({ position }) => filigrane !== undefined && position > filigrane && position < premiereConnue,
    );
    return {
      activities: [...rattrapees, ...connues].map(({ activite }) => activite),
      watermark: String(fil.position),
    };
  };

  return {
    async ouvrir(personne) {
      oublier();
      await file.enfiler(personne, async () => {
        const fil = await filDe(personne);
        const absence = maintenant() - fil.vuLe;
        fil.vuLe = maintenant();
        if (fil.recentes.length > 0 && absence < ABSENCE_MS) return;
        fil.recentes.length = 0;
        await jouer(personne, fil, `arrivee-${randomUUID()}`, { type: 'arrivee' });
      });
    },
    async recevoir(personne, { type, text, value, fichier, idClient, titreClique }) {
      const evenement = fichier ?? (type === 'message' ? versEvenement(text, value) : undefined);
      const id = idClient ?? randomUUID();
      if (evenement === undefined) return id;
      const tache = async (): Promise<string> => {
        const fil = await filDe(personne);
        const envoyee = fil.recentes.find(({ activite }) => activite.idClient === id);
        if (envoyee !== undefined) return envoyee.activite.id;
        const position = fil.position + 1;
        const dit = ditDe(evenement) ?? titreClique;
        const echo = envelopper(personne, position, {
          type: 'message',
          ...(dit !== undefined && { text: dit, textFormat: 'plain', locale: 'fr-FR' }),
          ...(evenement.type === 'soumission' && { value }),
          idClient: id,
          from: { id: personne, role: 'user' },
          channelData: { clientActivityID: id, postBack: dit === undefined },
        });
        publier(fil, position, echo);
        await jouer(personne, fil, id, evenement);
        return echo.id;
      };
      return (await file.enfiler(personne, tache)) ?? id;
    },
    depuis,
    async ecouter(personne, filigrane, abonne) {
      const fil = await filDe(personne, filigrane);
      const lot = await depuis(personne, filigrane);
      if (lot.activities.length > 0) abonne(lot);
      fil.abonnes.add(abonne);
      return () => fil.abonnes.delete(abonne);
    },
  };
};
