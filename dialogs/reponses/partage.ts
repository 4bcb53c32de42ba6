/** Working together and coming back: invitations, accesses, codes. */
import type { Ecole } from '../../rules/index.js';
import { direEcole } from '../dire.js';
import type { Dossier } from '../dossier/dossier.js';
import type { Resultat } from '../evenement.js';
import { nomEcole } from '../questions/question.js';
import { date } from '../textes/typographie.js';
import type { Bloc, Vue } from '../vues.js';
import { commande, dire } from './boutons.js';

export const POUR_PORTEUR = 'porteur';

const jour = (instant: string): string => date(instant.slice(0, 10));

/** Whom to invite: the person who carries the dossier with the mayor, or one school. */
export function vueInviter(dossier: Dossier): Vue {
  const { ecoles } = dossier.situation;
  return {
    genre: 'choix',
    titre: 'Qui voulez-vous inviter ?',
    blocs: [
      {
        type: 'texte',
        texte:
          'Une école ne voit et ne remplit que son propre projet. La personne qui porte le dossier avec le maire (souvent la secrétaire de mairie) peut tout faire, sauf le supprimer.',
      },
    ],
    saisie: {
      type: 'choix',
      multiple: false,
      libelle: 'Personne à inviter',
      options: [
        { titre: 'Une personne de la mairie', valeur: POUR_PORTEUR },
        ...ecoles.map((e) => ({ titre: nomEcole(e, ecoles), valeur: e.id })),
      ],
      soumettre: {
        titre: 'Créer un code',
        style: 'principal',
        soumission: { acte: 'commande', nom: 'inviter-qui', dossier: dossier.id },
      },
    },
    boutons: [commande('Voir les accès', 'acces')],
  };
}

export function vueCodeInvitation(code: string, expireLe: string, proposition: boolean): Vue {
  return {
    genre: 'message',
    titre: proposition ? 'Code à donner à la mairie' : "Code d'invitation",
    blocs: [
      { type: 'texte', ton: 'fort', texte: code },
      {
        type: 'texte',
        texte: proposition
          ? `À donner à la mairie : elle ouvre l'assistant et écrit « rejoindre ${code} ». Elle verra le projet de votre école et décidera de l'ajouter à son dossier. Le code sert une fois, jusqu'au ${jour(expireLe)}.`
          : `À donner à la personne : elle ouvre l'assistant et écrit « rejoindre ${code} ». Le code sert une fois, jusqu'au ${jour(expireLe)}.`,
      },
    ],
    boutons: proposition
      ? []
      : [commande('Inviter quelqu’un d’autre', 'inviter'), commande('Voir les accès', 'acces')],
  };
}

const ROLES: Readonly<Record<string, string>> = {
  proprietaire: 'responsable du dossier',
  porteur: 'porte le dossier',
  ecole: 'école',
  'invitation-porteur': 'code non utilisé, pour porter le dossier',
  'invitation-ecole': 'code non utilisé, pour une école',
  proposition: 'projet proposé à la mairie, code non utilisé',
};

/** Who sees the dossier, each with the way to take it back. */
export function vueAcces({ liste }: Extract<Resultat, { type: 'acces' }>, dossier: Dossier): Vue {
  const { ecoles } = dossier.situation;
  return {
    genre: 'message',
    titre: 'Qui a accès à ce dossier',
    blocs: [
      {
        type: 'faits',
        lignes: liste.map((a) => {
          const ecole = ecoles.find((e) => e.id === a.ecole);
          const role = ROLES[a.role] ?? a.role;
          return {
            libelle: `${a.moi ? 'Vous : ' : ''}${role}${ecole === undefined ? '' : ` (${nomEcole(ecole, ecoles)})`}`,
            valeur: a.depuis === '' ? 'depuis le début' : `depuis le ${jour(a.depuis)}`,
            ...(!a.moi &&
              a.role !== 'proprietaire' && { bouton: commande('Retirer', 'revoquer', undefined, a.id) }),
          };
        }),
      },
    ],
    boutons: [commande('Inviter quelqu’un', 'inviter'), commande('Continuer', 'continuer')],
  };
}

/** What a teacher offers, before anything is written. */
export function vueProposition(
  code: string,
  ecole: Ecole,
  commune: string | undefined,
  avertir: boolean,
): Vue {
  return {
    genre: 'choix',
    titre: "Une école vous propose son projet. L'ajouter à votre dossier ?",
    blocs: [
      {
        type: 'texte',
        texte: `${commune === undefined ? '' : `${commune} : `}${direEcole(ecole, [ecole])}.`,
      },
      ...(avertir
        ? [
            {
              type: 'texte' as const,
              ton: 'attention' as const,
              texte: "Cette école est d'une autre commune que votre dossier.",
            },
          ]
        : []),
      {
        type: 'texte',
        ton: 'discret',
        texte:
          "Ses réponses seront copiées. L'école continuera à remplir son projet, et lui seul, dans votre dossier.",
      },
    ],
    boutons: [
      commande("Ajouter l'école", 'integrer', 'principal', code),
      dire('Non, ne rien changer', 'non'),
    ],
  };
}

export function blocsDuCode(code: string, expireLe: string): readonly Bloc[] {
  return [
    { type: 'texte', ton: 'fort', texte: code },
    {
      type: 'texte',
      texte: `Sur l'autre appareil, ouvrez l'assistant et écrivez « reprendre ${code} » : vos dossiers et notre conversation vous y suivront. Le code sert une fois, jusqu'au ${jour(expireLe)}. Qui l'utilise devient vous : gardez-le pour vous.`,
    },
  ];
}

/** What became of the dossiers of who deleted everything. */
export function direSuppression({
  gardes,
  ecoles,
}: Extract<Resultat, { type: 'supprimer-donnees' }>): string {
  return [
    'Vos données sont supprimées.',
    ...(gardes > 0
      ? [
          'Un dossier partagé reste à la personne qui le porte avec vous : elle en est maintenant responsable.',
        ]
      : []),
    ...(ecoles > 0
      ? [
          ecoles === 1
            ? "L'école invitée garde son propre projet, sans le reste du dossier."
            : 'Les écoles invitées gardent chacune leur propre projet, sans le reste du dossier.',
        ]
      : []),
  ].join(' ');
}

export function vueQuitter(): Vue {
  return {
    genre: 'choix',
    titre: 'Quitter ce poste ?',
    blocs: [
      {
        type: 'texte',
        texte:
          "Ce navigateur oubliera qui vous êtes. Pour retrouver vos réponses ailleurs, il vous faut d'abord un code de reprise : sans lui, elles ne seront plus accessibles.",
      },
    ],
    boutons: [
      commande("Avoir d'abord un code", 'code-reprise', 'principal'),
      commande('Quitter ce poste', 'quitter-poste-confirme', 'danger'),
      commande('Rester', 'continuer'),
    ],
  };
}
