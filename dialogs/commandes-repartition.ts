/** The allocation help: proposed from the dossier, computed again when adopted, written only then. */
import type { Arguments } from './commandes.js';
import { avecDossier } from './commandes-export.js';
import { normalise } from './comprehension/normalise.js';
import { idsDe } from './dossier/chemins.js';
import { noter } from './ecrire-reponses.js';
import type { Fil } from './fil.js';
import { questionDuChemin } from './questions/catalogue.js';
import { nomEcole } from './questions/question.js';
import { manquantsPourRepartir, type Preference, repartitionPour } from './repartir.js';
import { pacsDe, vueRepartition } from './reponses/repartition.js';
import { dossierCourant, poursuivre, relancer } from './suite.js';

type Commande = (fil: Fil, a: Arguments) => void;
function preferenceDe({ argument, texte }: Arguments): Preference | undefined {
  const plat = normalise(argument ?? texte ?? '').plat;
  const tablettes = /\btablettes?\b|\bipads?\b/.test(plat);
  const ordinateurs = /\bordinateurs?\b|\bordis?\b|\bportables?\b/.test(plat);
  return tablettes === ordinateurs ? undefined : tablettes ? 'tablettes' : 'ordinateurs';
}

const proposer = (fil: Fil, preference: Preference | undefined) =>
  repartitionPour(dossierCourant(fil), preference, fil.contexte.prix);

/** Says which answers the proposal needs; it comes as soon as they are there. */
function demanderManquants(fil: Fil, chemins: readonly string[], preference: Preference | undefined): void {
  const { ecoles } = dossierCourant(fil).situation;
  const noms = chemins.flatMap((chemin) => {
    const question = questionDuChemin(chemin);
    if (question === undefined) return [];
    const ecole = ecoles.find((e) => e.id === idsDe(chemin).ecole);
    return [ecole === undefined ? question.libelle : `${nomEcole(ecole, ecoles)} : ${question.libelle}`];
  });
  fil.dire(
    `Pour proposer une répartition, il me manque :\n- ${noms.join('\n- ')}\nRépondez, et je vous la propose aussitôt.`,
  );
  fil.changer({
    but: fil.etat.but ?? 'estimation',
    passees: fil.etat.passees.filter((c) => !chemins.includes(c)),
    souhait: { type: 'repartition', ...(preference !== undefined && { preference }) },
  });
  poursuivre(fil);
}

function pourLaCommune(suite: Commande): Commande {
  return avecDossier((fil, a) => {
    if (fil.droits()?.role !== 'ecole') suite(fil, a);
    else {
      fil.dire(
        "C'est la mairie qui répartit les PAC entre les écoles ; vous remplissez le projet de la vôtre.",
      );
      relancer(fil);
    }
  });
}

export const COMMANDES_REPARTITION: Readonly<Record<string, Commande>> = {
  'repartir-pac': pourLaCommune((fil, a) => {
    const preference = preferenceDe(a);
    const issue = proposer(fil, preference);
    const manquants = manquantsPourRepartir(dossierCourant(fil), issue);
    if (issue.type === 'etablie' && manquants.length === 0) {
      fil.montrer(vueRepartition(issue, dossierCourant(fil), preference));
      fil.changer({ sujet: { type: 'resultat', id: 'repartition' }, souhait: null });
    } else demanderManquants(fil, manquants, preference);
  }),
  'adopter-repartition': pourLaCommune((fil, a) => {
    const preference = preferenceDe(a);
    const issue = proposer(fil, preference);
    if (issue.type !== 'etablie') {
      demanderManquants(fil, manquantsPourRepartir(dossierCourant(fil), issue), preference);
      return;
    }
    const { situation, compteurs } = dossierCourant(fil);
    let numero = compteurs.pac;
    const changements = situation.ecoles.map((ecole) => {
      const proposes = issue.valeur.pacs.filter((p) => p.ecole === ecole.id);
      const pacs = pacsDe(proposes).map(({ genre, ...pac }) => {
        numero += 1;
        return {
          id: `p${numero}`,
          ...pac,
          ...(ecole.type === 'primaire' && genre !== undefined && { genre }),
        };
      });
      return { chemin: `ecoles[${ecole.id}].pacs`, apres: pacs };
    });
    noter(fil, changements, 'Répartition adoptée');
    fil.changer({ question: null, souhait: null, but: fil.etat.but ?? 'estimation' });
    poursuivre(fil);
  }),
};
