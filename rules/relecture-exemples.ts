/** Examples of the proof-reading document: computed by the engine from inputs taken around the campaign's own bounds. */
import { statutCalendrier } from './calendrier.js';
import type { Campagne } from './campagne.js';
import { composition } from './composition.js';
import { compter, ecrireDate, ecrireEuros, ecrireFourchette, ecrireTaux } from './ecriture.js';
import { subventionPlafonnee, titreLecture } from './limite.js';
import { Decimal, euros } from './montant.js';
import { nombreMaxPac } from './plafond.js';
import { debitSuffisant } from './prerequis.js';
import { prixArticle } from './prix.js';
import type { Ecole, Pac } from './situation.js';
import { type Niveau, subventionDe } from './taux.js';

export interface Exemple {
  readonly titre: string;
  readonly colonnes: readonly string[];
  readonly lignes: readonly (readonly string[])[];
}

/** Examples of a fact; none for a fact that nothing is computed from. */
export function exemplesDe(fait: string, campagne: Campagne): readonly Exemple[] {
  if (fait === 'F7') return [exemplesDebit(campagne)];
  if (fait === 'F8') return [exemplesTaux(campagne), ...exemplesLimite(campagne)];
  if (fait === 'F9') return [exemplesPlafond(campagne)];
  if (fait === 'F10') return [exemplesClasses(campagne)];
  if (fait === 'F14' || fait === 'F15' || fait === 'F16' || fait === 'F17')
    return exemplesKits(fait, campagne);
  if (fait === 'F19') return [exemplesCalendrier(campagne)];
  return [];
}

function exemplesDebit(campagne: Campagne): Exemple {
  const minimum = new Decimal(campagne.debitMinimal.valeur);
  const debits = [minimum.minus('0.1'), minimum, minimum.plus(1)];
  return {
    titre: 'Débit suffisant ?',
    colonnes: ['Débit', 'Résultat'],
    lignes: debits.map((d) => [
      `${d.toString().replace('.', ',')} Mb/s`,
      debitSuffisant(d.toString(), campagne) ? 'suffisant' : 'insuffisant',
    ]),
  };
}

function exemplesTaux(campagne: Campagne): Exemple {
  const niveaux: readonly (readonly [Niveau, string])[] = [
    ['pas-atteint', 'socle pas encore atteint'],
    ['atteint', 'socle déjà atteint'],
    ['ne-sait-pas', 'je ne sais pas'],
  ];
  const prix = campagne.prix.flatMap((x) => {
    const { montant, libelle } = prixArticle(x.article, 1, { campagne });
    return montant === null ? [] : [{ montant, libelle }];
  });
  return {
    titre: 'Un PAC d’une école, avant la limite par commune',
    colonnes: ['École', 'Coût', 'Taux', 'Subvention', 'Reste à charge'],
    lignes: prix.flatMap(({ montant, libelle }) =>
      niveaux.map(([niveau, dit]) => {
        const part = subventionDe(montant, niveau, campagne);
        return [
          `${libelle}, ${dit}`,
          ecrireEuros(montant),
          ecrireTaux(part.taux),
          ecrireFourchette(part.subvention),
          ecrireFourchette(part.reste),
        ];
      }),
    ),
  };
}

function exemplesLimite(campagne: Campagne): readonly Exemple[] {
  const limite = euros(campagne.limiteCommune.valeur);
  const centime = new Decimal('0.01');
  const montants = [
    limite.minus(centime),
    limite,
    limite.plus(centime),
    limite.times('1.25'),
    limite.times('1.5'),
  ];
  const seul = (total: Decimal, bas: Decimal): readonly string[] => {
    const issue = subventionPlafonnee(total, bas, campagne);
    if (issue.type === 'etablie') return ['toutes', ecrireFourchette(issue.valeur.subvention)];
    if (issue.type === 'incomplete') return ['', ''];
    return [
      issue.variantes
        .map((v) =>
          v.lectures
            .map((l) => l.map((c) => `${c.lecture} ${titreLecture(c, campagne)}`).join(' et '))
            .join(' ; '),
        )
        .join('\n'),
      issue.variantes.map((v) => ecrireFourchette(v.valeur.subvention)).join('\n'),
    ];
  };
  const lignesDe = (haut: Decimal, bas: Decimal, dit: string): readonly (readonly string[])[] => {
    const [lectures = '', subventions = ''] = seul(haut, bas);
    const l = lectures.split('\n');
    return subventions.split('\n').map((s, i) => [dit, l[i] ?? '', s]);
  };
  const [taux, autre] = [campagne.taux['pas-atteint'].valeur, campagne.taux.atteint.valeur];
  return [
    {
      titre: `Limite par commune : dépense des écoles à ${ecrireTaux([taux])}`,
      colonnes: ['Dépense', 'Lecture', 'Subvention'],
      lignes: montants.flatMap((m) => lignesDe(m, new Decimal(0), ecrireEuros(m))),
    },
    {
      titre: `Limite par commune : écoles à ${ecrireTaux([taux])} et écoles à ${ecrireTaux([autre])}`,
      colonnes: ['Dépenses', 'Lectures', 'Subvention'],
      lignes: lignesDe(
        limite.times('0.75'),
        limite.times('0.5'),
        `${ecrireEuros(limite.times('0.75'))} et ${ecrireEuros(limite.times('0.5'))}`,
      ),
    },
  ];
}

function exemplesPlafond(campagne: Campagne): Exemple {
  const classes = campagne.tranches.flatMap((t) => (t.max === null ? [t.min, t.min * 2] : [t.min, t.max]));
  return {
    titre: 'Nombre maximum de PAC',
    colonnes: ['Classes de la commune', 'PAC au maximum'],
    lignes: classes.map((n) => [compter(n, 'classe', 'classes'), String(nombreMaxPac(n, campagne))]),
  };
}

/** What the engine says of a PAC; « rien à dire » when it fits. */
function avis(pac: Omit<Pac, 'id'>, ecole: Omit<Ecole, 'id'>, campagne: Campagne): string {
  const constats = composition({ id: 'p1', ...pac } as Pac, { id: 'e1', ...ecole } as Ecole, campagne);
  return constats.length === 0 ? 'accepté' : constats.map((c) => c.message).join(' ');
}

function exemplesClasses(campagne: Campagne): Exemple {
  const { classesMin: min, classesMax: max } = campagne.kits.elementaire;
  return {
    titre: 'Classes pour un PAC',
    colonnes: ['Projet', 'Ce que dit le programme'],
    lignes: [min, max, max + 1].map((n) => [
      compter(n, 'classe', 'classes'),
      avis({ classes: n }, { type: 'elementaire' }, campagne),
    ]),
  };
}

/** Every bounded line of a kit: at its bound, and one beyond. */
function exemplesKits(fait: string, campagne: Campagne): readonly Exemple[] {
  return (['maternelle', 'elementaire'] as const).flatMap((genre) => {
    const kit = campagne.kits[genre];
    const lignes = kit.lignes
      .filter((l) => l.fait === fait)
      .flatMap((l) => {
        const bornes = [l.min, l.max].flatMap((n) => (n === undefined ? [] : [n]));
        const essais = [
          ...new Set([
            ...bornes,
            ...(l.min === undefined ? [] : [l.min - 1]),
            ...(l.max === undefined ? [] : [l.max + 1]),
          ]),
        ]
          .filter((n) => n > 0)
          .sort((a, b) => a - b);
        return essais.map((n) => [compter(n, l.singulier, l.pluriel), essai(l.article, n)]);
      });
    if (genre === 'maternelle' && fait === 'F15')
      lignes.push(['option ordinateurs', avis({ option: 'ordinateurs' }, { type: genre }, campagne)]);
    return lignes.length === 0
      ? []
      : [{ titre: kit.titre, colonnes: ['Projet', 'Ce que dit le programme'], lignes }];

    function essai(article: string, n: number): string {
      const option = article === 'ordinateurs' ? ('ordinateurs' as const) : ('tablettes' as const);
      if (article === option)
        return avis({ option, nombre: n, classes: kit.classesMax }, { type: genre }, campagne);
      return avis(
        { option, classes: kit.classesMax, quantites: { [article]: n } },
        { type: genre, wifi: 'partiel' },
        campagne,
      );
    }
  });
}

function exemplesCalendrier(campagne: Campagne): Exemple {
  const jours = campagne.calendrier.flatMap((e) => {
    if (e.date.length === 7) return [`${e.date}-15`];
    const a = (n: number): string =>
      new Date(Date.parse(`${e.date}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10);
    return [a(-1), e.date, a(1)];
  });
  const POSITIONS = {
    avant: 'à venir',
    'jour-meme': 'aujourd’hui',
    apres: 'passé',
    'mois-en-cours': 'ce mois-ci',
  } as const;
  return {
    titre: 'Selon le jour',
    colonnes: ['Jour', 'Dépôt', ...campagne.calendrier.map((e) => e.libelle)],
    lignes: jours.map((jour) => {
      const etat = statutCalendrier(jour, campagne);
      return [
        ecrireDate(jour),
        { ouvert: 'ouvert', 'dernier-jour': 'dernier jour', clos: 'clos' }[etat.depot],
        ...etat.etapes.map((e) => POSITIONS[e.position]),
      ];
    }),
  };
}
