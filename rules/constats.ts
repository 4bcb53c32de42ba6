/** Findings about the commune and its schools; those about a PAC are in `composition.ts`. */
import type { Campagne } from './campagne.js';
import { compter } from './ecriture.js';
import type { Constat, Prerequis } from './evaluation.js';
import type { Issue } from './issue.js';
import { classesDesEcoles, tranche } from './plafond.js';
import { nombreDePacs } from './repartition.js';
import type { Ecole, Situation } from './situation.js';

export function constatsCommune(situation: Situation, campagne: Campagne): readonly Constat[] {
  const { classes } = situation.commune;
  if (typeof classes !== 'number') return [];
  const t = tranche(classes, campagne);
  const entete = campagne.faits.find((f) => f.id === 'F9')?.extraits[0];
  if (t === null) {
    return [
      {
        code: 'classes-invalides',
        gravite: 'refus',
        message:
          'Une commune sans classe n’a pas de PAC : combien y a-t-il de classes, maternelle et élémentaire ?',
        chemin: 'commune.classes',
        citations: entete === undefined ? [] : [entete],
      },
    ];
  }
  const prevus = nombreDePacs(situation);
  const { somme } = classesDesEcoles(situation.ecoles);
  return [
    ...(prevus > t.pacs
      ? [
          {
            code: 'plafond-depasse',
            gravite: 'refus',
            message: `Pour ${compter(classes, 'classe', 'classes')}, la commune a droit à ${compter(t.pacs, 'PAC', 'PAC')} au maximum ; le projet en compte ${prevus}.`,
            chemin: 'ecoles',
            citations: [t.extrait],
            choixProche: { valeur: t.pacs, libelle: compter(t.pacs, 'PAC', 'PAC') },
          } as const,
        ]
      : []),
    ...(somme > classes
      ? [
          {
            code: 'classes-ecoles-superieures',
            gravite: 'refus',
            message: `Les écoles comptent ensemble ${compter(somme, 'classe', 'classes')}, plus que les ${ecrireClasses(classes)} de la commune.`,
            chemin: 'commune.classes',
            citations: entete === undefined ? [] : [entete],
            choixProche: { valeur: somme, libelle: compter(somme, 'classe', 'classes') },
          } as const,
        ]
      : []),
  ];
}

function ecrireClasses(n: number): string {
  return compter(n, 'classe', 'classes');
}

export function constatsEcole(ecole: Ecole, etat: Issue<Prerequis>, campagne: Campagne): readonly Constat[] {
  const base = `ecoles[${ecole.id}]`;
  const equipees = (ecole.pacs ?? []).reduce((n, p) => (p.classes === undefined ? n : n + p.classes), 0);
  const lent = etat.type === 'etablie' && etat.valeur.etat === 'insuffisant';
  return [
    ...(typeof ecole.classes === 'number' && equipees > ecole.classes
      ? [
          {
            code: 'classes-pacs-superieures',
            gravite: 'attention',
            message: `Les PAC équipent ${compter(equipees, 'classe', 'classes')}, plus que les ${ecrireClasses(ecole.classes)} de l’école.`,
            chemin: `${base}.classes`,
            citations: [campagne.kits.elementaire.extrait],
          } as const,
        ]
      : []),
    ...(lent
      ? [
          {
            code: 'debit-insuffisant',
            gravite: 'attention',
            message: `Le débit de l’école est inférieur à ${campagne.debitMinimal.valeur} Mb/s : sa subvention est sous réserve de ce prérequis.`,
            chemin: `${base}.debit`,
            citations: [campagne.debitMinimal.extrait],
            lecture: 'A15',
            choixProche: {
              valeur: campagne.debitMinimal.valeur,
              libelle: `au moins ${campagne.debitMinimal.valeur} Mb/s`,
            },
          } as const,
        ]
      : []),
    ...constatsEnt(ecole, base, campagne),
  ];
}

function constatsEnt(ecole: Ecole, base: string, campagne: Campagne): readonly Constat[] {
  if (ecole.ent !== 'ecole-directe') return [];
  const commun = { chemin: `${base}.ent`, citations: [campagne.accesPrive.extrait] } as const;
  if (ecole.statut === 'publique') {
    return [
      {
        ...commun,
        code: 'ecole-directe-publique',
        gravite: 'refus',
        message:
          'École Directe ne remplace l’ENT que pour les établissements privés : une école publique prend un ENT.',
        choixProche: { valeur: 'ent-sdet', libelle: 'abonnement à un ENT' },
      },
    ];
  }
  const suite = 'l’accès à École Directe remplit l’obligation d’ENT mais ne donne droit à aucune subvention';
  return [
    {
      ...commun,
      code: 'ecole-directe-sans-subvention',
      gravite: ecole.statut === 'privee' ? 'info' : 'attention',
      message:
        ecole.statut === 'privee'
          ? `École privée : ${suite}.`
          : `Si l’école est privée, ${suite} ; sinon, il faut un ENT.`,
    },
  ];
}
