/** What one school may take from another one's answers: nobody types the same thing twice. Only what is not said yet is filled. */
import type { Ecole, Pac } from '../rules/index.js';
import { idsDe } from './dossier/chemins.js';
import type { Dossier } from './dossier/dossier.js';
import type { Changement } from './dossier/ecriture.js';
import { PREFIXE_CHAMP } from './evenement.js';
import type { QuestionPosable } from './questions/catalogue.js';
import { nomEcoleDansPhrase } from './questions/question.js';
import { commande } from './reponses/boutons.js';
import type { Bouton, ChampDeFormulaire } from './vues.js';

/** Often the same from one school to the next. Its name and its classes are a school's own. */
const COPIABLES = ['statut', 'niveau', 'debit', 'wifi', 'ent', 'pacs', 'formations', 'parentalite'] as const;
/** Only between schools of one type: a maternelle's domains are its own. */
const COPIABLES_MEME_TYPE = ['domaines', 'descriptif'] as const;
export type ChampCopiable = (typeof COPIABLES)[number] | (typeof COPIABLES_MEME_TYPE)[number];

const TOUS: readonly ChampCopiable[] = [...COPIABLES, ...COPIABLES_MEME_TYPE];
export const estCopiable = (champ: string): champ is ChampCopiable => TOUS.some((c) => c === champ);

/** Value of the field « also for the other schools » of a form. */
export const CHAMP_TOUTES = `${PREFIXE_CHAMP}toutes-les-ecoles`;

/** École Directe is for private schools alone: not taken by a school that is not known to be of the same status. */
function convient(champ: ChampCopiable, source: Ecole, cible: Ecole, avecStatut: boolean): boolean {
  if (champ !== 'ent' || source.ent !== 'ecole-directe') return true;
  return (
    cible.statut === 'privee' || (avecStatut && cible.statut === undefined && source.statut === 'privee')
  );
}

/** PACs already counted, of schools of one type: the option and number that they lack, as in the model's first one. */
function completerPacs(source: Ecole, cible: Ecole): readonly Changement[] {
  const [modelePac] = source.pacs ?? [];
  if (modelePac === undefined || cible.type !== source.type) return [];
  return (cible.pacs ?? []).flatMap((p) =>
    (['genre', 'option', 'nombre', 'classes'] as const).flatMap((cle) =>
      p[cle] !== undefined || modelePac[cle] === undefined
        ? []
        : [{ chemin: `ecoles[${cible.id}].pacs[${p.id}].${cle}`, apres: modelePac[cle] }],
    ),
  );
}

/** An élémentaire and a primaire teach the same cycles, as long as no domain of the maternelle is named. */
function elementaireEtPrimaire(source: Ecole, cible: Ecole): boolean {
  const types = [source.type, cible.type];
  return (
    types.includes('elementaire') &&
    types.includes('primaire') &&
    !source.domaines?.some((d) => d.startsWith('cycle1'))
  );
}

/** What each of these schools takes from `source`, of these fields (all by default). */
export function copier(
  source: Ecole,
  cibles: readonly Ecole[],
  dossier: Dossier,
  champs: readonly ChampCopiable[] = TOUS,
): readonly Changement[] {
  let prochain = dossier.compteurs.pac;
  return cibles.flatMap((cible): readonly Changement[] => {
    const sansType = cible.type === undefined && source.type !== undefined && champs.length === TOUS.length;
    const memeType = sansType || cible.type === source.type || elementaireEtPrimaire(source, cible);
    const avecStatut = champs.includes('statut');
    const copies = TOUS.filter((c) => champs.includes(c)).flatMap((cle): readonly Changement[] => {
      const valeur = source[cle];
      if (COPIABLES_MEME_TYPE.some((c) => c === cle) && !memeType) return [];
      if (cle === 'pacs' && cible.pacs !== undefined) return completerPacs(source, cible);
      if (valeur === undefined || cible[cle] !== undefined || !convient(cle, source, cible, avecStatut))
        return [];
      const apres =
        cle !== 'pacs'
          ? valeur
          : (valeur as readonly Pac[]).map(({ devis: _sien, ...p }) => {
              prochain += 1;
              return { ...p, id: `p${prochain}` };
            });
      return [{ chemin: `ecoles[${cible.id}].${cle}`, apres }];
    });
    return [...(sansType ? [{ chemin: `ecoles[${cible.id}].type`, apres: source.type }] : []), ...copies];
  });
}

/** « e1 debit wifi »: a school and the fields to take from it; all of them when none is named. */
export function lireArgument(
  argument: string,
  ecoles: readonly Ecole[],
): { readonly source: Ecole; readonly champs: readonly ChampCopiable[] | undefined } | null {
  const [id, ...champs] = argument.split(' ');
  const source = ecoles.find((e) => e.id === id);
  const connus = champs.filter(estCopiable);
  return source === undefined ? null : { source, champs: champs.length === 0 ? undefined : connus };
}

const champDe = (chemin: string): string => /\.([A-Za-z]+)$/.exec(chemin)?.[1] ?? '';

function champsDuGroupe(groupe: readonly QuestionPosable[]): readonly ChampCopiable[] {
  return groupe.map(({ chemin }) => champDe(chemin)).filter(estCopiable);
}

/** « Comme l'école Jaurès »: the last school before this one that answered what the form asks. */
export function boutonComme(groupe: readonly QuestionPosable[], dossier: Dossier): readonly Bouton[] {
  const { ecole: id } = idsDe(groupe[0]?.chemin ?? '');
  const { ecoles } = dossier.situation;
  const cible = ecoles.find((e) => e.id === id);
  if (cible === undefined) return [];
  const champs = champsDuGroupe(groupe);
  const source = ecoles.findLast(
    (e) => e.id !== id && champs.length > 0 && copier(e, [cible], dossier, champs).length === champs.length,
  );
  return source === undefined
    ? []
    : [
        commande(
          `Comme ${nomEcoleDansPhrase(source, ecoles)}`,
          'copier-ecole',
          undefined,
          [source.id, ...champs].join(' '),
        ),
      ];
}

/** For throughput, Wi-Fi and ENT, often the same everywhere: one tick answers for the schools that have not. */
export function champToutes(
  groupe: readonly QuestionPosable[],
  dossier: Dossier,
): readonly ChampDeFormulaire[] {
  if (groupe.some(({ question }) => question.groupe !== 'acces')) return [];
  const { ecole: id } = idsDe(groupe[0]?.chemin ?? '');
  const champs = champsDuGroupe(groupe);
  const autres = dossier.situation.ecoles.filter(
    (e) => e.id !== id && e.pacs?.length !== 0 && champs.some((c) => e[c] === undefined),
  );
  if (id === undefined || autres.length === 0) return [];
  return [
    {
      cle: CHAMP_TOUTES,
      libelle:
        autres.length === 1
          ? "Les mêmes réponses pour l'autre école ?"
          : `Les mêmes réponses pour les ${autres.length} autres écoles ?`,
      aide: 'Seules les réponses que ces écoles n’ont pas encore sont remplies.',
      type: 'choix',
      multiple: true,
      options: [{ titre: 'Oui', valeur: 'oui' }],
    },
  ];
}
