/** A small document with every kind of block, for the tests of the exports. */
import type { DocumentVue } from '../../../dialogs/dossier/document-vue.js';

export const EXEMPLE: DocumentVue = {
  titre: 'Dossier de Voiron',
  sousTitre: 'Document de travail, chiffres indicatifs',
  sujet: 'Appel de l’Isère',
  createur: 'Assistant',
  jour: '2023-01-15',
  piedDePage: 'Voiron – document de travail du 15 janvier 2023',
  couverture: [{ type: 'faits', lignes: [{ libelle: 'Commune', valeur: 'Voiron' }] }],
  tableDesMatieres: true,
  corps: [
    {
      type: 'section',
      titre: 'Synthèse',
      blocs: [
        { type: 'texte', texte: 'Un texte <b>inerte</b> & « cité ».' },
        { type: 'texte', ton: 'attention', texte: 'À compléter : le débit.' },
        { type: 'liste', elements: ['premier', 'second'], ordonnee: true },
        { type: 'liste', elements: ['point A', 'point B'] },
        { type: 'texte', ton: 'bon', texte: 'Rempli.' },
      ],
    },
    {
      type: 'section',
      titre: 'Écoles',
      blocs: [
        {
          type: 'section',
          titre: 'École Jules-Ferry',
          blocs: [
            { type: 'texte', texte: 'Première ligne\nDeuxième ligne\u0007 😀' },
            {
              type: 'tableau',
              legende: 'Plan de financement',
              entetes: ['Poste', 'Coût', 'Subvention'],
              lignes: [
                ['PAC 1', '11 800 €', '8 260 €'],
                ['Total', '11 800 €', '8 260 €'],
              ],
            },
            { type: 'citation', texte: 'Toute commune de l’Isère', reference: 'AMI 2023, « Démarche »' },
          ],
        },
        {
          type: 'detail',
          titre: 'Pourquoi ?',
          blocs: [{ type: 'texte', ton: 'discret', texte: 'Parce que.' }],
        },
      ],
    },
  ],
};
