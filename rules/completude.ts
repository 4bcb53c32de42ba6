/**
 * What a dossier must contain. Blocking: what the text requires (F5 a, b, c for each school, F7, the ENT or École Directe, the
 * ceiling and the contents of the kits). Advice: the rest, ours. Never a score or a promise.
 */
import type { Campagne } from './campagne.js';
import { compter } from './ecriture.js';
import type { Constat, EvaluationEcole, Exigence } from './evaluation.js';
import { criteres } from './priorites.js';
import { nombreDePacs } from './repartition.js';
import { type Chemin, type Ecole, NE_SAIT_PAS, type Situation } from './situation.js';

type Etat = Exigence['etat'];

function rempli(texte: string | undefined): Etat {
  return texte !== undefined && texte.trim() !== '' ? 'fait' : 'manquant';
}

/** Known and told: neither absent nor « je ne sais pas ». */
function connu(valeur: unknown): Etat {
  return valeur === undefined || valeur === NE_SAIT_PAS ? 'manquant' : 'fait';
}

/** Everything required or advised, commune first, then school by school in the order of the text. */
export function exigences(
  situation: Situation,
  ecoles: readonly EvaluationEcole[],
  constatsCommune: readonly Constat[],
  campagne: Campagne,
): readonly Exigence[] {
  const { commune } = situation;
  const concernees = situation.ecoles.filter((e) => e.pacs === undefined || e.pacs.length > 0);
  const total = nombreDePacs(situation);
  const depasse = constatsCommune.some((c) => c.code === 'plafond-depasse');
  const extraitsDe = (cle: 'planAnterieur' | 'fragilites' | 'dynamiques'): readonly string[] =>
    criteres(situation, campagne).flatMap((c) => (c.chemin === `commune.${cle}` ? [c.citation] : []));
  const conseil = (
    id: string,
    libelle: string,
    chemin: Chemin,
    valeur: unknown,
    extraits: readonly string[] = [],
  ): Exigence => ({
    id,
    libelle,
    nature: 'conseil',
    etat: connu(valeur),
    chemins: [chemin],
    citations: extraits,
  });
  return [
    {
      id: 'plafond',
      libelle: 'nombre de PAC dans la limite du nombre de classes de la commune',
      nature: 'bloquant',
      etat: typeof commune.classes !== 'number' || total === 0 ? 'manquant' : depasse ? 'a-corriger' : 'fait',
      chemins: ['commune.classes', 'ecoles'],
      citations: campagne.tranches.slice(0, 1).map((t) => t.extrait),
    },
    ...concernees.flatMap((ecole) => exigencesEcole(ecole, ecoles, campagne)),
    conseil('commune', 'nom de la commune', 'commune.nom', commune.nom),
    conseil('contact', 'personne à contacter', 'commune.contact', commune.contact),
    conseil(
      'plan-anterieur',
      'plan d’équipement antérieur',
      'commune.planAnterieur',
      commune.planAnterieur,
      extraitsDe('planAnterieur'),
    ),
    conseil(
      'fragilites',
      'fragilité des publics',
      'commune.fragilites',
      commune.fragilites,
      extraitsDe('fragilites'),
    ),
    conseil(
      'dynamiques',
      'critères de dynamique de territoire',
      'commune.dynamiques',
      commune.dynamiques,
      extraitsDe('dynamiques'),
    ),
    conseil(
      'dynamique-texte',
      'dynamique du territoire, en quelques phrases',
      'commune.dynamiqueTexte',
      commune.dynamiqueTexte,
      extraitsDe('dynamiques'),
    ),
  ];
}

function exigencesEcole(
  ecole: Ecole,
  evaluees: readonly EvaluationEcole[],
  campagne: Campagne,
): readonly Exigence[] {
  const base = `ecoles[${ecole.id}]`;
  const evaluee = evaluees.find((e) => e.id === ecole.id);
  const piece = (id: 'descriptif' | 'formations' | 'parentalite') =>
    campagne.piecesProjet.find((p) => p.id === id);
  const bloquant = (
    id: string,
    libelle: string,
    etat: Etat,
    chemins: readonly string[],
    citations: readonly string[],
  ): Exigence => ({
    id: `${ecole.id}-${id}`,
    libelle,
    nature: 'bloquant',
    etat,
    chemins: chemins.map((c) => `${base}.${c}`),
    ecole: ecole.id,
    citations,
  });
  const duTexte = (
    id: 'descriptif' | 'formations' | 'parentalite',
    etat: Etat,
    chemins: readonly string[],
  ): Exigence => bloquant(id, piece(id)?.libelle ?? id, etat, chemins, [piece(id)?.extrait ?? '']);
  const domaines: Etat = ecole.domaines !== undefined && ecole.domaines.length > 0 ? 'fait' : 'manquant';
  const refus =
    evaluee === undefined
      ? []
      : [...evaluee.constats, ...evaluee.pacs.flatMap((p) => p.constats)].filter(
          (c) => c.gravite === 'refus' && c.code !== 'ecole-directe-publique',
        );
  return [
    bloquant(
      'pacs',
      'au moins un PAC décrit',
      ecole.pacs === undefined ? 'manquant' : 'fait',
      ['pacs'],
      campagne.faits.filter((f) => f.id === 'F2').flatMap((f) => f.extraits.slice(0, 1)),
    ),
    ...(refus.length === 0
      ? []
      : [
          bloquant(
            'kits',
            `${compter(refus.length, 'choix', 'choix')} à revoir dans les kits`,
            'a-corriger',
            [],
            [...new Set(refus.flatMap((c) => c.citations))],
          ),
        ]),
    duTexte('descriptif', rempli(ecole.descriptif) === 'fait' ? domaines : 'manquant', [
      'descriptif',
      'domaines',
    ]),
    duTexte('formations', rempli(ecole.formations), ['formations']),
    duTexte('parentalite', rempli(ecole.parentalite), ['parentalite']),
    bloquant(
      'debit',
      `accès Internet d’au moins ${campagne.debitMinimal.valeur} Mb/s`,
      evaluee?.prerequis.type !== 'etablie' || evaluee.prerequis.valeur.etat === 'inconnu'
        ? 'manquant'
        : evaluee.prerequis.valeur.etat === 'suffisant'
          ? 'fait'
          : 'a-corriger',
      ['debit'],
      [campagne.debitMinimal.extrait],
    ),
    bloquant(
      'ent',
      'ENT, ou École Directe pour une école privée',
      etatEnt(ecole),
      ['ent'],
      [campagne.dureeEnt.extrait, campagne.accesPrive.extrait],
    ),
    ...(['nom', 'type', 'statut', 'classes', 'niveau', 'wifi'] as const).map(
      (cle): Exigence => ({
        id: `${ecole.id}-${cle}`,
        libelle: LIBELLES[cle],
        nature: 'conseil',
        etat: connu(ecole[cle]),
        chemins: [`${base}.${cle}`],
        ecole: ecole.id,
        citations: [],
      }),
    ),
  ];
}

const LIBELLES = {
  nom: 'nom de l’école',
  type: 'type d’école',
  statut: 'école publique ou privée',
  classes: 'nombre de classes de l’école',
  niveau: 'socle numérique de base (plan SNEE)',
  wifi: 'couverture Wi-Fi',
} as const;

function etatEnt(ecole: Ecole): Etat {
  if (ecole.ent === 'ecole-directe') return ecole.statut === 'publique' ? 'a-corriger' : 'fait';
  return ecole.ent === 'ent-sdet' ? 'fait' : 'manquant';
}
