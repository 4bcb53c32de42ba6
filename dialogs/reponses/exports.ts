/** Files to take away: the links, the price request, how to bring a file back. */
import type { DemandeDePrix } from '../dossier/demande-de-prix.js';
import { TAILLE_MAX_FICHIER } from '../dossier/import.js';
import type { FormatExport, IssueRemise, MotifFichier, Resultat } from '../evenement.js';
import { date, majuscule, nombre } from '../textes/typographie.js';
import type { Vue } from '../vues.js';
import { commande } from './boutons.js';
import { citationsDe } from './sources.js';

const TITRES: Readonly<Record<FormatExport, string>> = {
  docx: 'Télécharger (Word)',
  html: 'Ouvrir la page web',
  json: 'Fichier de données (JSON)',
  prix: 'Demande de prix (Word)',
};

/** The addresses to download, in one message. F6 is recalled with the dossier itself. */
export function vueExport(resultat: Extract<Resultat, { type: 'export' }>): Vue {
  const formats = [...resultat.liens, ...resultat.fichiers].map((l) => l.format);
  const dossier = formats.includes('docx');
  const seulementPrix = formats.every((f) => f === 'prix');
  return {
    genre: 'message',
    titre: seulementPrix
      ? 'Votre demande de prix est prête'
      : dossier
        ? 'Votre dossier est prêt'
        : 'Votre fichier de données est prêt',
    blocs: [
      ...(resultat.fichiers.length > 0
        ? [
            {
              type: 'texte' as const,
              texte: `Acceptez ${resultat.fichiers.length === 1 ? 'le fichier proposé' : 'les fichiers proposés'} ci-dessous : Teams ${resultat.fichiers.length === 1 ? 'le' : 'les'} range dans votre espace OneDrive. Proposition valable jusqu'au ${date(resultat.expireLe.slice(0, 10))}.`,
            },
          ]
        : []),
      ...(resultat.liens.length > 0
        ? [
            {
              type: 'texte' as const,
              texte: `Liens valables jusqu'au ${date(resultat.expireLe.slice(0, 10))}. Ils ouvrent ce dossier à qui les a : ne les donnez qu'aux personnes concernées.`,
            },
          ]
        : []),
      ...(dossier
        ? [
            {
              type: 'texte' as const,
              texte: 'Un seul dossier par commune : le maire le porte, avec un projet pour chaque école.',
            },
            ...citationsDe(['demarche-un-dossier']),
          ]
        : []),
    ],
    boutons: [
      ...resultat.liens.map(({ format, adresse }, i) => ({
        titre: TITRES[format],
        soumission: { acte: 'commande' as const, nom: 'exporter' },
        lien: adresse,
        ...(i === 0 && { style: 'principal' as const }),
      })),
      ...(dossier ? [commande('En texte, ici', 'exporter-texte')] : []),
    ],
  };
}

/** What became of a file handed over by the channel. */
export function direRemise(nom: string, issue: IssueRemise): string {
  switch (issue) {
    case 'acceptee':
      return `Le fichier « ${nom} » est dans votre espace OneDrive. Il montre le dossier tel qu'il est aujourd'hui.`;
    case 'refusee':
      return `D'accord, je ne dépose pas le fichier « ${nom} ». Quand vous le voudrez, écrivez « exporter ».`;
    case 'echouee':
      return `Le fichier « ${nom} » n'a pas pu être déposé dans votre espace OneDrive. Rien n'est perdu : écrivez « exporter » pour réessayer, ou « exporter en texte » pour le lire ici.`;
    case 'perimee':
      return "Cette proposition de fichier n'est plus valable. Écrivez « exporter » pour en avoir une nouvelle.";
  }
}

/** Why a file sent by the person is not taken. Nothing is touched. */
export function direFichierRefuse(nom: string, motif: MotifFichier): string {
  const pourquoi: Readonly<Record<MotifFichier, string>> = {
    'trop-gros': `Ce fichier est trop gros : un fichier de dossier ne dépasse pas ${nombre(TAILLE_MAX_FICHIER)} caractères.`,
    genre: `Je ne sais pas lire ${nom === '' ? 'ce fichier' : `« ${nom} »`} : je reprends seulement le fichier de données (JSON) que j'ai exporté.`,
    injoignable: "Je n'ai pas pu ouvrir ce fichier. Envoyez-le de nouveau.",
  };
  return `${pourquoi[motif]} Rien n'a été modifié.`;
}

/** The articles to have priced and the e-mail to paste. */
export function vueDemandeDePrix({ articles, courriel }: DemandeDePrix): Vue {
  if (articles.length === 0)
    return {
      genre: 'message',
      titre: 'Rien à demander',
      blocs: [{ type: 'texte', texte: 'Tous les articles que vous avez prévus ont un prix.' }],
      boutons: [commande('Voir le résultat', 'resultat')],
    };
  return {
    genre: 'dossier',
    titre: 'Demande de prix',
    blocs: [
      {
        type: 'texte',
        texte:
          'Voici les articles que vous prévoyez et dont le document ne donne pas de prix lisible. Envoyez cette liste au Département, ou demandez des devis.',
      },
      {
        type: 'liste',
        elements: articles.filter((a) => !a.peutEtreCompris).map((a) => majuscule(a.libelle)),
      },
      ...(articles.some((a) => a.peutEtreCompris)
        ? [
            {
              type: 'texte' as const,
              texte: "À confirmer : le prix d'une option comprend peut-être déjà ces articles.",
            },
            {
              type: 'liste' as const,
              elements: articles.filter((a) => a.peutEtreCompris).map((a) => majuscule(a.libelle)),
            },
          ]
        : []),
      {
        type: 'section',
        titre: 'Courriel prêt à copier',
        blocs: [
          { type: 'texte', ton: 'fort', texte: `Objet : ${courriel.objet}` },
          { type: 'texte', texte: courriel.texte },
        ],
      },
      {
        type: 'texte',
        ton: 'discret',
        texte:
          "Quand vous aurez un prix, écrivez-le avec le nom de l'article, par exemple « devis » suivi de l'article et de son prix hors taxes : je recalcule tout et je vous dis la différence.",
      },
    ],
    boutons: [commande('Voir le résultat', 'resultat')],
  };
}

export function vueImporter(): Vue {
  return {
    genre: 'message',
    titre: 'Reprendre un fichier de données',
    blocs: [
      {
        type: 'texte',
        texte:
          "Joignez le fichier de données (JSON) que cet assistant vous a donné, avec le bouton de pièce jointe de la conversation ; ou ouvrez-le et collez tout son texte dans un message. Il devient un nouveau dossier : rien de ce que vous avez déjà n'est touché.",
      },
    ],
    boutons: [],
  };
}
