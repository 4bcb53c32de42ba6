/** What one word turns round in a reading: « pas privée », « seule », « sauf celle », « … , pas Curie ». */
import { demande, dit, QUESTIONS } from './faits-doutes.js';
import { nomme } from './faits-sauf.js';
import type { Affirmation, Indice, Lecture } from './faits-types.js';
import type { TexteNormalise } from './normalise.js';

/** The reading with these words taken into account. */
export function retoucher(t: TexteNormalise, indice: Indice, lecture: Lecture): Lecture {
  return contraste(t, indice, seule(t, nier(t, exceptees(t, exceptee(t, lecture)))));
}

const SAUF_TYPE =
  /(?<![a-z])(?:toutes?|tous)(?![a-z])[^.;,]{0,30}(?:sauf|a part|hormis|excepte) (?:la |l'|les |l'ecole |ecole )*(?:maternelle|elementaire|primaire)s? (?:ont|sont|a|est)(?![a-z])/u;

/** « toutes les écoles sauf la maternelle ont eu le SNEE »: not said of the one that is left out. */
function exceptee(t: TexteNormalise, lecture: Lecture): Lecture {
  const m = SAUF_TYPE.exec(t.plat);
  if (m === null) return lecture;
  const fin = m.index + m[0].length;
  const suite = t.plat.slice(fin).search(/[.;,]/u);
  const limite = suite < 0 ? t.plat.length : fin + suite;
  return {
    ...lecture,
    affirmations: lecture.affirmations.filter(
      (a) =>
        !(
          a.sur === 'ecole' &&
          /^(?:niveau|debit|wifi|ent|statut)$/u.test(a.champ) &&
          'nouvelle' in a.ecole &&
          a.debut >= m.index &&
          a.debut < limite
        ),
    ),
  };
}

const SAUF_UNE =
  /(?<![a-z])(?:sauf|a part|hormis|excepte|mis a part|en dehors de) (?:celle|celui|une|la|l'|le)[^.;]{0,70}$/u;

/** « toutes ont la fibre sauf celle du hameau, à 8 mégas »: of the one that is left out, and it is not known which. */
function exceptees(t: TexteNormalise, lecture: Lecture): Lecture {
  const siennes = lecture.affirmations.filter(
    (a) =>
      a.sur === 'ecole' &&
      a.champ === 'debit' &&
      ('toutes' in a.ecole ||
        'implicite' in a.ecole ||
        lecture.affirmations.filter((b) => b.debut === a.debut && b.sur === 'ecole' && b.champ === 'debit')
          .length > 1) &&
      SAUF_UNE.test(t.plat.slice(0, a.debut)),
  );
  if (siennes.length === 0) return lecture;
  return {
    ...lecture,
    affirmations: lecture.affirmations.filter((a) => !siennes.includes(a)),
    doutes: [
      ...lecture.doutes,
      ...siennes.slice(0, 1).map((a) => demande(t, a, 'debit', QUESTIONS.portee(dit(t, a)))),
    ],
  };
}

const NIE = /(?<![a-z])(?:n'est pas|est pas|n'est plus|pas)(?: (?:une|une ecole|en|du))? $/u;

/** « notre école n'est pas privée »: it is the other of the two. */
function nier(t: TexteNormalise, lecture: Lecture): Lecture {
  const affirmations = lecture.affirmations.map((a): Affirmation => {
    if (a.sur !== 'ecole' || a.champ !== 'statut' || a.valeur === 'ne-sait-pas') return a;
    if (
      !NIE.test(t.plat.slice(0, a.debut)) &&
      !/^pas (?:une )?priv|^pas (?:une )?publi/u.test(t.plat.slice(a.debut, a.fin))
    )
      return a;
    return { ...a, valeur: a.valeur === 'privee' ? 'publique' : 'privee' };
  });
  return { ...lecture, affirmations };
}

const SEULE = /(?<![a-z])(?:seule?|uniquement|seulement) (?:la|l'|le|une|celle)[^.;]{0,40}$/u;

/** « seule la plus grande a le SNEE »: of one that is not named, never of all. */
function seule(t: TexteNormalise, lecture: Lecture): Lecture {
  const niveaux = lecture.affirmations.filter((a) => a.sur === 'ecole' && a.champ === 'niveau');
  const dits: readonly Affirmation[] = niveaux;
  const [premier] = niveaux;
  const memes = premier !== undefined && niveaux.every((a) => a.debut === premier.debut);
  const toutes = niveaux.length > 1 || (premier?.sur === 'ecole' && 'toutes' in premier.ecole);
  if (!memes || !toutes || !SEULE.test(t.plat.slice(0, premier.debut))) return lecture;
  return {
    ...lecture,
    affirmations: lecture.affirmations.filter((a) => !dits.includes(a)),
    doutes: [...lecture.doutes, demande(t, premier, 'niveau', QUESTIONS.portee(dit(t, premier)))],
  };
}

const PAS_ELLE =
  /(?:,|;| et| mais)? ?pas (?:celle )?(?:de |du |des |a |pour )?(?:l'ecole )?(?:la |l'|le |les )?([a-z][a-z' -]{1,30})[ .!]*$/u;

/** « Jaurès a le socle, pas Curie »: the level of the one that is named last is the other one. */
function contraste(t: TexteNormalise, indice: Indice, lecture: Lecture): Lecture {
  const nom = PAS_ELLE.exec(t.plat)?.[1];
  const niveaux = lecture.affirmations.flatMap((a) =>
    a.sur === 'ecole' && a.champ === 'niveau' && a.valeur !== 'ne-sait-pas' ? [a] : [],
  );
  const [seul] = niveaux;
  if (nom === undefined || seul === undefined || niveaux.some((a) => a.valeur !== seul.valeur))
    return lecture;
  const inverse = seul.valeur === 'atteint' ? ('pas-atteint' as const) : ('atteint' as const);
  // « l'élémentaire a le socle mais pas la maternelle », told by this message.
  const duType = lecture.affirmations.flatMap((a) =>
    a.sur === 'ecole' && a.champ === 'type' && nom.startsWith(a.valeur) && 'nouvelle' in a.ecole
      ? [a.ecole]
      : [],
  );
  const [nouvelle, encore] = duType;
  if (nouvelle !== undefined && encore === undefined && niveaux.length === 1)
    return {
      ...lecture,
      affirmations: [...lecture.affirmations, { ...seul, ecole: nouvelle, valeur: inverse }],
    };
  const [elle, autre] = indice.ecoles.filter((e) => e.nom !== undefined && nomme(nom, e.nom));
  if (elle === undefined || autre !== undefined) return lecture;
  if (niveaux.some((a) => 'id' in a.ecole && a.ecole.id === elle.id)) return lecture;
  return {
    ...lecture,
    affirmations: [...lecture.affirmations, { ...seul, ecole: { id: elle.id }, valeur: inverse }],
  };
}
