/** « Et si… »: a variant kept beside the reference, compared, adopted or dropped. */
import {
  comparerVariante,
  type Difference,
  type DifferenceVariante,
  type Fourchette,
  type Situation,
} from '../rules/index.js';
import type { Lecture } from './comprehension/faits-types.js';
import { normalise } from './comprehension/normalise.js';
import { direModifications } from './dire.js';
import { type Changement, ecrire } from './dossier/ecriture.js';
import { noter } from './ecrire-reponses.js';
import { indicesDe, prendre } from './enregistrer.js';
import type { Fil } from './fil.js';
import { commande } from './reponses/boutons.js';
import {
  type Dit,
  ditCout,
  ditReste,
  ditSubvention,
  ecartDicible,
  sansChangement,
} from './reponses/differences.js';
import { poursuivre, relancer, relancerOuProposer } from './suite.js';
import { montant } from './textes/typographie.js';

/** Reads the message as a variant of the dossier. False when it changes nothing or cannot be read so. */
export function proposerVariante(fil: Fil, lecture: Lecture, texte: string): boolean {
  const dossier = fil.dossier();
  if (dossier === null) return false;
  const prise = prendre(lecture, dossier, indicesDe(fil.etat.question?.chemin));
  return montrerVariante(fil, texte, prise.changements);
}

/** These changes beside the project, to be adopted or not. False when they change nothing. */
export function montrerVariante(fil: Fil, texte: string, voulus: readonly Changement[]): boolean {
  const dossier = fil.dossier();
  if (dossier === null || voulus.length === 0) return false;
  const ecriture = ecrire(dossier, voulus, {
    id: fil.contexte.auteur,
    maintenant: fil.contexte.maintenant,
  });
  if (!ecriture.ok || ecriture.modifications.length === 0) return false;
  const changements = voulus.map((c) => ({ ...c }));
  fil.changer({ variante: { titre: texte.slice(0, 120), changements } });
  const lignes = direModifications(ecriture.dossier, ecriture.modifications);
  fil.montrer({
    genre: 'comparaison',
    titre: 'Et si… : la différence',
    blocs: [
      { type: 'texte', texte: `Variante : ${lignes.join(' ; ')}. Rien n'est changé dans votre dossier.` },
      ...comparer(fil, dossier.situation, ecriture.dossier.situation),
    ],
    boutons: [
      commande('Adopter la variante', 'adopter-variante', 'principal'),
      commande("Garder ce que j'avais", 'abandonner-variante'),
    ],
  });
  return true;
}

/** « et en ordinateurs ? » after the amounts of the project itself: a variant of it. */
export function varierProjet(fil: Fil, texte: string, lecture: Lecture): boolean {
  if (!duDossier(fil) || lecture.doutes.length > 0 || lecture.correction) return false;
  const plat = normalise(texte).plat.trim();
  if (!/^(?:et|mais|ou|alors|avec|si)\b/u.test(plat) || !(texte.includes('?') || lecture.hypothese))
    return false;
  const seulement = lecture.affirmations.every(
    (a) => a.sur === 'pac' || (a.sur === 'ecole' && (a.champ === 'niveau' || a.champ === 'nombrePac')),
  );
  return seulement && lecture.affirmations.length > 0 && proposerVariante(fil, lecture, texte);
}

/** The last answer was about the amounts of the project itself. */
function duDossier(fil: Fil): boolean {
  const { sujet } = fil.etat;
  if (sujet === null || fil.dossier() === null) return false;
  return sujet.type === 'resultat' || (sujet.type === 'calcul' && sujet.donnees?.dossier === 'oui');
}

function comparer(fil: Fil, avant: Situation, apres: Situation) {
  const d: DifferenceVariante = comparerVariante(avant, apres, {
    jour: fil.contexte.jour,
    ...(fil.contexte.prix && { prix: fil.contexte.prix }),
  });
  const ligne = (nom: string, x: Difference | null, dire: Dit): readonly string[][] =>
    x === null || sansChangement(x)
      ? []
      : [[nom, dire(d.reference, x.avant), dire(d.variante, x.apres), direEcart(x)]];
  const lignes = [
    ...(d.plafond === null || d.plafond.avant === d.plafond.apres
      ? []
      : [
          [
            'Nombre maximum de PAC',
            String(d.plafond.avant),
            String(d.plafond.apres),
            direEntier(d.plafond.apres - d.plafond.avant),
          ],
        ]),
    ...ligne('Coût', d.cout, ditCout),
    ...ligne('Subvention', d.subvention, ditSubvention),
    ...ligne('Reste à payer', d.reste, ditReste),
  ];
  const messages = [...new Set(d.constatsNouveaux.filter((c) => c.gravite !== 'info').map((c) => c.message))];
  return [
    ...(lignes.length === 0
      ? [
          {
            type: 'texte' as const,
            texte:
              d.subvention === null
                ? 'Il me manque encore des réponses pour chiffrer la différence.'
                : 'Ni le nombre maximum de PAC ni les montants connus ne changent.',
          },
        ]
      : [
          {
            type: 'tableau' as const,
            legende: 'Votre projet et la variante',
            entetes: ['', "Aujourd'hui", 'Variante', 'Écart'],
            lignes,
          },
        ]),
    ...messages.map((texte) => ({ type: 'texte' as const, ton: 'attention' as const, texte })),
    ...(lignes.length > 0
      ? [
          {
            type: 'texte' as const,
            ton: 'discret' as const,
            texte: 'Montants hors taxes.',
          },
        ]
      : []),
  ];
}

function direEntier(n: number): string {
  return n > 0 ? `+${n}` : String(n);
}

/** No difference is given where a line without a price comes in: it would be a bare one. */
function direEcart(x: Difference): string {
  if (!ecartDicible(x)) return 'non chiffrable (prix inconnus)';
  const f = x.ecart;
  const un = (n: Fourchette['min']): string =>
    n.isZero() ? 'aucun' : `${n.isNegative() ? '−' : '+'}${montant(n.abs())}`;
  return f.min.eq(f.max) ? un(f.min) : `${un(f.min)} à ${un(f.max)}`;
}

export function adopterVariante(fil: Fil): void {
  const { variante } = fil.etat;
  if (variante === null) {
    fil.dire("Il n'y a pas de variante en cours.");
    relancer(fil);
    return;
  }
  fil.changer({ variante: null });
  noter(fil, variante.changements as readonly Changement[], 'Variante adoptée');
  poursuivre(fil);
}

export function abandonnerVariante(fil: Fil): void {
  fil.dire(
    fil.etat.variante === null
      ? "Il n'y a pas de variante en cours."
      : "D'accord, votre projet reste comme avant.",
  );
  fil.changer({ variante: null });
  relancerOuProposer(fil);
}
