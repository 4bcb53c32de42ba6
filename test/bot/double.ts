import type { Rendre } from '../../bot/canaux/activite.js';
import type { Noyau } from '../../bot/noyau.js';
import type { Dossier } from '../../dialogs/dossier/dossier.js';
import { ETAT_INITIAL, lireEtat } from '../../dialogs/etat.js';
import type { Contexte, Evenement, Reponse } from '../../dialogs/evenement.js';
import type { Vue } from '../../dialogs/vues.js';

/**
 * A conversation core for the shell's tests: it counts turns in `echecs`, echoes, opens a dossier on « dossier »,
 * fails on « panne », erases on « supprimer ».
 */
export const vueAccueil: Vue = {
  genre: 'accueil',
  titre: 'Bonjour',
  blocs: [{ type: 'texte', texte: 'Que voulez-vous faire ?' }],
  boutons: [
    { titre: 'Estimer', soumission: { acte: 'dire', texte: 'estimer' }, style: 'principal' },
    { titre: 'Explorer les kits', soumission: { acte: 'dire', texte: 'les kits' } },
  ],
};

const repondre = (evenement: Evenement, rang: number): readonly Reponse[] => {
  switch (evenement.type) {
    case 'arrivee':
      return [{ texte: 'Bonjour, je suis un programme.' }, { vue: vueAccueil }];
    case 'texte':
      return [{ texte: `${rang} : ${evenement.texte}` }];
    case 'soumission':
      return [{ texte: `${rang} : carte ${JSON.stringify(evenement.valeur)}` }];
    case 'resultat':
      return [{ texte: `resultat ${evenement.resultat.type}` }];
    case 'fichier':
      return [{ texte: `fichier ${evenement.nom} : ${evenement.contenu.length}` }];
    case 'fichier-refuse':
      return [{ texte: `fichier refusé ${evenement.nom} : ${evenement.motif}` }];
    case 'remise':
      return [{ texte: `remise ${evenement.issue}` }];
  }
};

const dossierDouble = (contexte: Contexte): Dossier => ({
  id: contexte.nouveauDossier,
  version: 1,
  campagne: 'essai',
  creeLe: contexte.maintenant,
  modifieLe: contexte.maintenant,
  situation: { ecoles: [] } as unknown as Dossier['situation'],
  compteurs: { ecole: 0, pac: 0, lot: 0, modification: 0 },
  versions: {},
  modifications: [],
});

export const noyauDouble: Noyau = {
  etatInitial: ETAT_INITIAL,
  lireEtat,
  lireDossier: (donnees) => donnees as Dossier,
  tour: (etat, evenement, contexte) => {
    const texte = evenement.type === 'texte' ? evenement.texte : '';
    if (texte.startsWith('panne')) throw new Error(`panne provoquée par ${texte}`);
    const rang = etat.echecs + 1;
    const premier = contexte.dossiers[0]?.dossier;
    return {
      etat: { ...etat, echecs: rang },
      modifications: [],
      reponses: repondre(evenement, rang),
      demandes: texte === 'supprimer' ? [{ type: 'supprimer-donnees' }] : [],
      dossiers:
        texte === 'dossier'
          ? [dossierDouble(contexte)]
          : texte === 'modifier' && premier !== undefined
            ? [{ ...premier, campagne: 'modifiee' }]
            : [],
      envois: texte === 'envoyer' ? [{ cle: `envoi-${rang}`, type: 'retour', contenu: {} }] : [],
    };
  },
};

export const rendreDouble: Rendre = (vue) => ({
  carte: {
    type: 'AdaptiveCard',
    version: '1.5',
    body: vue.blocs.map((bloc) => ({
      type: 'TextBlock',
      wrap: true,
      text: bloc.type === 'texte' ? bloc.texte : '',
    })),
    actions: vue.boutons.map(({ titre, soumission }) => ({
      type: 'Action.Submit',
      title: titre,
      data: { ...soumission, msteams: { type: 'messageBack', text: titre } },
    })),
  },
  texte: vue.titre ?? '',
});
