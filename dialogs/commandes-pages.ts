/** Acts that show something and write nothing: a person to ask, a page, an answer by its id, what one thinks of it. */
import type { Arguments } from './commandes.js';
import { CALCULS } from './comprehension/intentions-types.js';
import type { Fil } from './fil.js';
import { RIEN_DIT, suiteDuRecapitulatif } from './montrer.js';
import { repondreCalcul, repondreFaq } from './repondre.js';
import { commande, dire } from './reponses/boutons.js';
import { vueCompletude } from './reponses/completude.js';
import { vueRecapitulatif } from './reponses/recapitulatif.js';
import { vueResultat } from './reponses/resultat.js';
import { interlocuteur } from './reponses/sources.js';
import { relancer } from './suite.js';

export const COMMANDES_PAGES: Readonly<Record<string, (fil: Fil, a: Arguments) => void>> = {
  humain: (fil) => {
    const { contacts } = fil.contexte;
    fil.montrer({
      genre: 'reponse',
      blocs: [
        { type: 'texte', texte: 'Pour parler à une personne :' },
        {
          type: 'liste',
          elements: [
            `sur l'appel, les prix, le dépôt : ${interlocuteur('departement', contacts)}`,
            `sur le niveau numérique d'une école (plan SNEE) et la pédagogie : ${interlocuteur('inspection', contacts)}`,
          ],
        },
      ],
      boutons: [commande('Continuer ici', 'continuer')],
    });
  },
  /** Another page of a big view: « recapitulatif:2 ». The view is made anew, from what is known now. */
  page: (fil, { argument }) => {
    const [genre, numero] = (argument ?? '').split(':');
    const dossier = fil.dossier();
    const page = /^\d{1,3}$/.test(numero ?? '') ? Number(numero) : 1;
    const droits = fil.droits() ?? { role: 'proprietaire' as const };
    if (dossier === null) fil.dire(RIEN_DIT);
    else if (genre === 'recapitulatif')
      fil.montrer(vueRecapitulatif(dossier, droits, suiteDuRecapitulatif(fil)), page);
    else if (genre === 'dossier') fil.montrer(vueCompletude(dossier, fil.evaluer(), droits), page);
    else if (genre === 'resultat') fil.montrer(vueResultat(dossier, fil.evaluer()), page);
    else fil.dire('Cette carte a changé : redemandez-la avec vos mots.');
  },
  /** An entry of the FAQ, by its id. */
  entree: (fil, { argument }) => {
    if (!repondreFaq(fil, argument ?? ''))
      fil.dire("Je n'ai plus cette réponse : posez-moi la question avec vos mots.");
    relancer(fil);
  },
  /** A computed answer or a kit sheet, by its id. */
  calcul: (fil, { argument }) => {
    const id = CALCULS.find((c) => c === argument);
    if (id === undefined || !repondreCalcul(fil, id, {}))
      fil.dire("Dites-moi de quoi il s'agit : un nombre de classes, des tablettes, une somme…");
    relancer(fil);
  },
  avis: (fil, { argument }) => {
    const [sens = '', id = ''] = (argument ?? '').split(' ');
    fil.envoyer({
      cle: `${fil.contexte.maintenant}-avis`,
      type: 'retour',
      contenu: { avis: sens === 'oui' ? 'utile' : 'pas-utile', entree: id },
    });
    if (sens === 'oui') fil.dire('Merci !');
    else {
      fil.changer({ attente: { type: 'saisie', commande: 'avis-mot', argument: id } });
      fil.montrer({
        genre: 'choix',
        blocs: [
          { type: 'texte', texte: 'Merci de me le dire. Que manquait-il ? Un mot suffit, ou « rien ».' },
        ],
        boutons: [dire('Rien à ajouter', 'rien')],
      });
      return;
    }
    relancer(fil);
  },
  'avis-mot': (fil, { argument, texte }) => {
    if (texte !== undefined && !/^rien/i.test(texte)) {
      fil.envoyer({
        cle: `${fil.contexte.maintenant}-avis-mot`,
        type: 'retour',
        contenu: {
          avis: 'pas-utile',
          entree: argument ?? '',
          mot: texte
            .slice(0, 300)
            .replace(/\S+@\S+/g, '[courriel]')
            .replace(/(?:\+?\d[\s.-]?){9,}/g, '[téléphone]'),
        },
      });
    }
    fil.dire("C'est transmis, merci.");
    relancer(fil);
  },
};
