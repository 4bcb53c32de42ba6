/** « Pareil pour toutes les écoles », « comme l'école Jaurès », in words or by a click. */
import type { Ecole } from '../rules/index.js';
import { nomme } from './comprehension/faits-sauf.js';
import { normalise } from './comprehension/normalise.js';
import { type ChampCopiable, copier, estCopiable } from './copie.js';
import { idsDe } from './dossier/chemins.js';
import { noter } from './ecrire-reponses.js';
import type { Fil } from './fil.js';
import { nomEcoleDansPhrase } from './questions/question.js';
import { commande } from './reponses/boutons.js';

const POUR_LES_AUTRES =
  /\b(pareil|idem|meme chose|(les|la) memes?|de meme|comme (ca|celle[- ]ci))\b.*\b(autres?|toutes|partout|chacune)\b|\bapplique[rz]?\b.*\b(autres|toutes)\b/;

/** The school last written by this person, and what they said of it then. */
function derniere(fil: Fil): { readonly source: Ecole; readonly champs: readonly ChampCopiable[] } | null {
  const dossier = fil.dossier();
  const siennes = dossier?.modifications.filter(
    (m) => m.auteur === fil.contexte.auteur && m.apres !== undefined && idsDe(m.chemin).ecole !== undefined,
  );
  const fin = siennes?.at(-1);
  const id = fin === undefined ? undefined : idsDe(fin.chemin).ecole;
  const source = dossier?.situation.ecoles.find((e) => e.id === id);
  if (source === undefined) return null;
  const champs = (siennes ?? [])
    .filter((m) => m.lot === fin?.lot && idsDe(m.chemin).ecole === id)
    .flatMap((m) => {
      const champ = /^ecoles\[[^\]]+\]\.([A-Za-z]+)/.exec(m.chemin)?.[1];
      return champ === undefined ? Object.keys(m.apres as object) : [champ];
    });
  return { source, champs: [...new Set(champs)].filter(estCopiable) };
}

/** Gives the other schools what `source` has and they lack; of these fields, then offers the rest. */
export function copierVersToutes(
  fil: Fil,
  source: Ecole,
  champs: readonly ChampCopiable[] | undefined,
): void {
  const dossier = fil.dossier();
  if (dossier === null) return;
  const { ecoles } = dossier.situation;
  const autres = ecoles.filter((e) => e.id !== source.id);
  const changements = copier(source, autres, dossier, champs);
  if (changements.length === 0)
    fil.dire(
      autres.some((e) => champs?.some((c) => e[c] === undefined))
        ? 'Je ne recopie pas cela : les écoles qui n’ont pas encore répondu sont d’un autre type ou d’un autre statut. Si le texte est le même, écrivez par exemple « descriptif pour toutes les écoles : … ».'
        : 'Les autres écoles ont déjà leurs réponses : je ne les remplace pas.',
    );
  else noter(fil, changements, `Comme ${nomEcoleDansPhrase(source, ecoles)}`);
  fil.changer({ question: null });
  const apres = fil.dossier();
  if (champs === undefined || apres === null) return;
  const reste = copier(
    source,
    apres.situation.ecoles.filter((e) => e.id !== source.id),
    apres,
  );
  if (reste.length > 0)
    fil.montrer({
      genre: 'message',
      blocs: [],
      boutons: [
        commande(
          `Reprendre aussi les autres réponses de ${nomEcoleDansPhrase(source, ecoles)}`,
          'copier-vers-toutes',
          undefined,
          source.id,
        ),
      ],
    });
}

const COMME =
  /(?<![a-z])(?:comme|(?:pareil(?:le)?|idem|identique|(?:la |les )?memes? (?:choses?|reponses?))(?: que| qu.| a| pour| de)?|cop(?:ie[rz]?|ions) (?:les reponses )?(?:de|sur)) (.{2,80})$/u;

/** « Comme l'école Jaurès », « Ferry : pareil que Jaurès »: which one takes the answers of which. */
export function commeUneEcole(
  fil: Fil,
  texte: string,
): { readonly cible: string; readonly source: string } | null {
  const { plat } = normalise(texte.replace(/[.!\s]+$/u, ''));
  const lu = COMME.exec(plat);
  const ecoles = fil.dossier()?.situation.ecoles ?? [];
  if (lu === null || plat.includes('?') || plat.split(' ').length > 12 || /\d/.test(plat)) return null;
  const nommees = (mots: string) => ecoles.filter((e) => nomme(mots, e.nom));
  const [source, autre] = nommees(lu[1] ?? '');
  const [avant] = nommees(plat.slice(0, lu.index));
  const ouverte = fil.etat.question === null ? undefined : idsDe(fil.etat.question.chemin).ecole;
  const cible = avant?.id ?? ouverte;
  return source === undefined || autre !== undefined || cible === undefined || cible === source.id
    ? null
    : { cible, source: source.id };
}

/** Does it when the message asks for it: what was said last of one school, for those that have not said it. */
export function copierPourLesAutres(fil: Fil, texte: string): boolean {
  const lue = derniere(fil);
  if (lue === null || fil.dossier()?.situation.ecoles.length === 1) return false;
  if (texte.includes('?') || !POUR_LES_AUTRES.test(normalise(texte).plat)) return false;
  copierVersToutes(fil, lue.source, lue.champs.length === 0 ? undefined : lue.champs);
  return true;
}
