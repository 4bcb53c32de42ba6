/** Files to take away: the links, the price request, how to bring a file back. */
import type { DemandeDePrix } from '../dossier/demande-de-prix.js';
import type { FormatExport, Resultat } from '../evenement.js';
import { date, majuscule } from '../textes/typographie.js';
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
  const formats = resultat.liens.map((l) => l.format);
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
      {
        type: 'texte',
        texte: `Liens valables jusqu'au ${date(resultat.expireLe.slice(0, 10))}. Ils ouvrent ce dossier à qui les a : ne les donnez qu'aux personnes concernées.`,
      },
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
          "Envoyez le fichier de données (JSON) que cet assistant vous a donné, ou ouvrez-le et collez tout son texte dans un message. Il devient un nouveau dossier : rien de ce que vous avez déjà n'est touché.",
      },
    ],
    boutons: [],
  };
}
