/** « une maternelle 4 classes, une élémentaire 7 classes, pas de SNEE »: is the level that ends a list the last one's, or all of theirs? */
import { demande, dit, QUESTIONS } from './faits-doutes.js';
import type { Affirmation, Doute } from './faits-types.js';
import type { TexteNormalise } from './normalise.js';

type Lus = {
  readonly affirmations: readonly Affirmation[];
  readonly doutes: readonly Doute[];
  readonly nouvelles: number;
};
type Niveau = Extract<Affirmation, { readonly sur: 'ecole'; readonly champ: 'niveau' }>;

/** Before it: a comma and words that name no school. */
const FINAL =
  /,(?: (?:et|mais|donc|elles?|ils?|on|nous|sans|pas|aucune?|jamais|n'(?:a|ont|est|sont)|de|le|la|du|au|a|ont|eu))* ?$/u;
const AUCUNE = /(?<![a-z])aucune?(?! (?:plan|equipement|snee|socle|autre))(?![a-z])/u;

/** The reading with the level asked about, or said of all when « aucune » says so. */
export function niveauFinal(t: TexteNormalise, lus: Lus): Lus {
  const niveaux = lus.affirmations.filter((a): a is Niveau => a.sur === 'ecole' && a.champ === 'niveau');
  const [seul, autre] = niveaux;
  if (seul === undefined || autre !== undefined || lus.nouvelles < 2) return lus;
  if (!('nouvelle' in seul.ecole) || seul.ecole.nouvelle !== lus.nouvelles) return lus;
  if (lus.doutes.some((d) => d.quoi === 'niveau')) return lus;
  const avant = t.plat.slice(0, seul.debut);
  const dites = lus.affirmations.filter((a) => a.sur === 'ecole' && a.champ !== 'niveau');
  if (
    dites.some((a) => a.debut > seul.debut) ||
    !/^[ .!]*$/u.test(t.plat.slice(seul.fin).split('\n')[0] ?? '')
  )
    return lus;
  const virgule = avant.lastIndexOf(',');
  const phrase = t.plat.slice(Math.max(0, virgule), seul.fin);
  const toutes = AUCUNE.test(phrase);
  if (!toutes && (!FINAL.test(avant) || !estListe(lus))) return lus;
  const sans = lus.affirmations.filter((a) => a !== seul);
  const chacune = Array.from(
    { length: lus.nouvelles },
    (_, i): Affirmation => ({ ...seul, ecole: { nouvelle: i + 1 } }),
  );
  if (toutes) return { ...lus, affirmations: [...sans, ...chacune] };
  const doute = demande(t, seul, 'niveau', QUESTIONS.portee(dit(t, seul)), [
    { titre: lus.nouvelles === 2 ? 'Les deux' : 'Toutes', affirmations: chacune },
    { titre: 'La dernière seulement', affirmations: [seul] },
  ]);
  return { ...lus, affirmations: sans, doutes: [...lus.doutes, doute] };
}

/** Each school was told with something of its own, by the same kinds of facts. */
function estListe({ affirmations, nouvelles }: Lus): boolean {
  const champs = Array.from({ length: nouvelles }, (_, i) =>
    affirmations
      .flatMap((a) =>
        a.sur === 'ecole' && 'nouvelle' in a.ecole && a.ecole.nouvelle === i + 1 && a.champ !== 'niveau'
          ? [a.champ]
          : [],
      )
      .join(),
  );
  return champs.every((c) => c !== '' && c === champs[0]);
}
