/** « Pareil pour les autres écoles »: nobody types the same thing twice. Only what a school has not said is filled. */
import type { Ecole, Pac } from '../rules/index.js';
import { normalise } from './comprehension/normalise.js';
import { idsDe } from './dossier/chemins.js';
import type { Changement } from './dossier/ecriture.js';
import { noter } from './ecrire-reponses.js';
import type { Fil } from './fil.js';
import { nomEcole } from './questions/question.js';

const COPIES = ['statut', 'niveau', 'debit', 'wifi', 'ent', 'pacs', 'formations', 'parentalite'] as const;
/** Copied only between schools of one type: a maternelle's domains are its own. */
const COPIES_MEME_TYPE = ['domaines', 'descriptif'] as const;

const POUR_LES_AUTRES =
  /\b(pareil|idem|meme chose|(les|la) memes?|de meme|comme (ca|celle[- ]ci))\b.*\b(autres?|toutes|partout|chacune)\b|\bapplique[rz]?\b.*\b(autres|toutes)\b/;

/** The school last written by this person, or that of the open question. */
function modele(fil: Fil): Ecole | undefined {
  const dossier = fil.dossier();
  const derniere = dossier?.modifications.findLast(
    (m) => m.auteur === fil.contexte.auteur && idsDe(m.chemin).ecole !== undefined && m.apres !== undefined,
  );
  const id = derniere === undefined ? undefined : idsDe(derniere.chemin).ecole;
  return dossier?.situation.ecoles.find((e) => e.id === id);
}

/** Does it when the message asks for it. */
export function copierPourLesAutres(fil: Fil, texte: string): boolean {
  const dossier = fil.dossier();
  const source = modele(fil);
  if (dossier === null || source === undefined || dossier.situation.ecoles.length < 2) return false;
  if (texte.includes('?') || !POUR_LES_AUTRES.test(normalise(texte).plat)) return false;
  let prochain = dossier.compteurs.pac;
  const changements = dossier.situation.ecoles
    .filter((e) => e.id !== source.id)
    .flatMap((cible): readonly Changement[] => {
      const sansType = cible.type === undefined && source.type !== undefined;
      const cles = [
        ...(sansType ? (['type'] as const) : []),
        ...COPIES,
        ...(sansType || cible.type === source.type ? COPIES_MEME_TYPE : []),
      ];
      return cles.flatMap((cle) => {
        const valeur = source[cle];
        if (cle === 'pacs' && cible.pacs !== undefined) return completerPacs(source, cible);
        if (valeur === undefined || cible[cle] !== undefined) return [];
        const apres =
          cle !== 'pacs'
            ? valeur
            : (valeur as readonly Pac[]).map((p) => {
                prochain += 1;
                return { ...p, id: `p${prochain}` };
              });
        return [{ chemin: `ecoles[${cible.id}].${cle}`, apres }];
      });
    });
  if (changements.length === 0)
    fil.dire('Les autres écoles ont déjà leurs réponses : je ne les remplace pas.');
  else noter(fil, changements, `Comme ${nomEcole(source, dossier.situation.ecoles)}`);
  fil.changer({ question: null });
  return true;
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
