/** A conversation in a test: the real core and cards, fixed clock and ids, dossiers kept between turns. */
import { rendre } from '../../cards/index.js';
import {
  type Contexte,
  type Demande,
  type Dossier,
  type DroitsSurDossier,
  ETAT_INITIAL,
  type Etat,
  type Evenement,
  lireEtat,
  type Reponse,
  type Soumission,
  tour,
} from '../../dialogs/index.js';

export interface Echange {
  readonly reponses: readonly Reponse[];
  readonly demandes: readonly Demande[];
  /** What a person reads, cards in their text form. */
  readonly texte: string;
}

export interface Conversation {
  etat: Etat;
  readonly dossiers: Map<string, Dossier>;
  jour: string;
  droits: DroitsSurDossier;
  envoyer(evenement: Evenement): Echange;
  dire(texte: string): Echange;
  cliquer(titre: string): Echange;
  soumettre(valeur: unknown): Echange;
  dossier(): Dossier | undefined;
}

export interface Reglages {
  readonly jour?: string;
  readonly auteur?: string;
  readonly dossiers?: Map<string, Dossier>;
  readonly prix?: Contexte['prix'];
  readonly contacts?: Contexte['contacts'];
}

export function nouvelleConversation(reglages: Reglages = {}): Conversation {
  const dossiers = reglages.dossiers ?? new Map<string, Dossier>();
  let numero = 0;
  let derniers: readonly Reponse[] = [];
  const auteur = reglages.auteur ?? 'mairie';
  const conversation: Conversation = {
    etat: ETAT_INITIAL,
    dossiers,
    jour: reglages.jour ?? '2023-01-16',
    droits: { role: 'proprietaire' },
    envoyer(evenement) {
      numero += 1;
      const contexte: Contexte = {
        jour: conversation.jour,
        maintenant: new Date(Date.UTC(2023, 0, 16, 9, 0, numero)).toISOString(),
        auteur,
        canal: 'web',
        nouveauDossier: `d-${auteur}-${numero}`,
        contacts: reglages.contacts ?? {},
        ...(reglages.prix && { prix: reglages.prix }),
        dossiers: [...dossiers.values()].map((dossier) => ({ dossier, droits: conversation.droits })),
      };
      const rendu = tour(conversation.etat, evenement, contexte);
      // Through JSON, as the store does: a state that does not survive it fails here.
      const relu = lireEtat(JSON.parse(JSON.stringify(rendu.etat)));
      if (relu === null) throw new Error('the state does not survive its storage');
      conversation.etat = relu;
      for (const d of rendu.dossiers) dossiers.set(d.id, JSON.parse(JSON.stringify(d)) as Dossier);
      derniers = rendu.reponses;
      return { reponses: rendu.reponses, demandes: rendu.demandes, texte: enTexte(rendu.reponses) };
    },
    dire: (texte) => conversation.envoyer({ type: 'texte', texte }),
    soumettre: (valeur) => conversation.envoyer({ type: 'soumission', valeur }),
    cliquer(titre) {
      const soumission = bouton(derniers, titre);
      if (soumission === undefined)
        throw new Error(
          `no button « ${titre} » in: ${boutons(derniers)
            .map((b) => b.titre)
            .join(', ')}`,
        );
      return conversation.soumettre(JSON.parse(JSON.stringify(soumission)));
    },
    dossier: () => (conversation.etat.dossier === null ? undefined : dossiers.get(conversation.etat.dossier)),
  };
  return conversation;
}

/** Cards in their text form; what they hide behind « Pourquoi ? » is left out, « pourquoi ? » shows it. */
export function enTexte(reponses: readonly Reponse[]): string {
  return reponses
    .map((r) =>
      [
        r.texte,
        r.vue === undefined
          ? undefined
          : rendre({ ...r.vue, blocs: r.vue.blocs.filter((b) => b.type !== 'detail') }).texte,
      ]
        .filter((t) => t !== undefined)
        .join('\n\n'),
    )
    .join('\n\n');
}

/** Every button that the last replies show, choices of an input included. */
export function boutons(
  reponses: readonly Reponse[],
): readonly { readonly titre: string; readonly soumission: Soumission }[] {
  return reponses.flatMap(({ vue }) => {
    if (vue === undefined) return [];
    const saisie = vue.saisie;
    const options =
      saisie?.type === 'choix' && !saisie.multiple
        ? saisie.options.map((o) => ({
            titre: o.titre,
            soumission: { ...saisie.soumettre.soumission, valeur: o.valeur } as Soumission,
          }))
        : [];
    const lignes = vue.blocs.flatMap(function deBloc(b): { titre: string; soumission: Soumission }[] {
      if (b.type === 'faits')
        return b.lignes.flatMap((l) =>
          l.bouton === undefined
            ? []
            : [{ titre: `${l.bouton.titre} : ${l.libelle}`, soumission: l.bouton.soumission }],
        );
      return b.type === 'section' || b.type === 'detail' ? b.blocs.flatMap(deBloc) : [];
    });
    return [...options, ...vue.boutons.filter((b) => b.lien === undefined), ...lignes];
  });
}

function bouton(reponses: readonly Reponse[], titre: string): Soumission | undefined {
  const plat = (t: string): string => t.replace(/\u00a0/g, ' ');
  return boutons(reponses).findLast((b) => plat(b.titre) === plat(titre))?.soumission;
}
