import { classesListees } from './faits-classes-listees.js';
import { classesDesDeux } from './faits-classes-privees.js';
import { sansConflit } from './faits-conflits.js';
import { debitsListes } from './faits-debits-listes.js';
import { drapeaux } from './faits-drapeaux.js';
import { ecoleUnique } from './faits-ecole-unique.js';
import { lireEnumerees } from './faits-enumerees.js';
import { evolution } from './faits-evolution.js';
import { lireGroupes } from './faits-groupes.js';
import type { Mention } from './faits-mention.js';
import { mentions } from './faits-mentions.js';
import { niveauFinal } from './faits-niveau-final.js';
import { lireParts } from './faits-parts.js';
import { enRegroupement, parCommune } from './faits-plusieurs-communes.js';
import { type Assemble, assemble } from './faits-portee.js';
import { parleDAutrui, siens } from './faits-propos.js';
import { reponseNue } from './faits-reponse.js';
import { retoucher } from './faits-retouches.js';
import { clausesExceptees, contraires, excepter, excepterNouvelles } from './faits-sauf.js';
import { totalRepondu } from './faits-total.js';
import type { Affirmation, Doute, Indice, Lecture } from './faits-types.js';
import { deMemoire } from './memoire.js';
import { nombres as nombresDits } from './nombres.js';
import { chevauche, type Etendue, normalise, type TexteNormalise } from './normalise.js';

export type * from './faits-types.js';

/** Every fact that a message states about the situation. Pure; bounded whatever the text. */
export function lireFaits(texte: string, indice: Indice): Lecture {
  return lue({ texte, indice });
}

const lue = deMemoire(
  ({ texte, indice }: { readonly texte: string; readonly indice: Indice }) =>
    `${texte}\n${JSON.stringify(indice)}`,
  ({ texte, indice }) => lireTout(texte, indice),
  12,
);

/** Each clause that has its own exception read by itself; null when there are not several. */
function lireClauses(t: TexteNormalise, indice: Indice): Lecture | null {
  const clauses = indice.ecoles.length < 2 ? null : clausesExceptees(t);
  if (clauses === null) return null;
  const lues = clauses.map(({ debut, fin }) => ({
    debut,
    lue: lireTout(t.texte.slice(debut, fin), indice),
  }));
  if (lues.some(({ lue }) => lue.nouvelles > 0 || lue.interrogatif)) return null;
  const decale = <E extends Etendue>(e: E, n: number): E => ({ ...e, debut: e.debut + n, fin: e.fin + n });
  return {
    ...lireEnsemble(t.texte, indice),
    affirmations: lues.flatMap(({ debut, lue }) => lue.affirmations.map((a) => decale(a, debut))),
    doutes: lues.flatMap(({ debut, lue }) => lue.doutes.map((d) => decale(d, debut))),
    nouvelles: 0,
  };
}

function lireTout(texte: string, indice: Indice): Lecture {
  const t = normalise(texte);
  const clauses = lireClauses(t, indice);
  if (clauses !== null) return clauses;
  const { lue, enumerees } = lirePar(texte, indice);
  const retouchee = retoucher(t, indice, debitsListes(t, lue));
  const parts = enumerees ? retouchee : lireParts(t, indice, retouchee, lireEnsemble);
  const lecture = contraires(t, parts, indice);
  return lecture.nouvelles < 2 ? lecture : excepterNouvelles(t, { ...lecture, ...niveauFinal(t, lecture) });
}

/** By the reader that takes the message. `enumerees`: school by school, each clause is already its own. */
function lirePar(texte: string, indice: Indice): { readonly lue: Lecture; readonly enumerees: boolean } {
  const lecture = lireEnsemble(texte, indice);
  const une = lireEnumerees(texte, indice, lireEnsemble);
  if (une !== null) {
    const lue = { ...lecture, ...une };
    return { lue: { ...lue, ...classesListees(normalise(texte), indice, lue) }, enumerees: true };
  }
  if (lecture.interrogatif || lecture.hypothese) return { lue: lecture, enumerees: false };
  const groupes = lireGroupes(texte, indice, lireEnsemble);
  return { lue: groupes === null ? lecture : { ...lecture, ...groupes, nouvelles: 0 }, enumerees: false };
}

function lireEnsemble(texte: string, indice: Indice): Lecture {
  const t = normalise(texte);
  const ms = mentions(t, indice);
  const d = drapeaux(t);
  const total = totalRepondu(t, ms, indice);
  const lu: Assemble =
    total === null
      ? assemble(t, ms, indice, d.correction)
      : { ...total, nouvelles: 0, horsIsere: null, negation: false };
  const nue = lu.affirmations.length + lu.doutes.length === 0 ? reponseNue(t, ms, indice) : null;
  const dedans = (e: Etendue): boolean => d.questions.some((q) => chevauche(q, e));
  const lus = nue ?? lu;
  const soi = siens(t, lus);
  const unis = sansConflit(t, enRegroupement(t, soi.affirmations));
  const dites = excepter(
    t,
    parCommune(t, { affirmations: unis.affirmations, doutes: [...soi.doutes, ...unis.doutes] }),
    indice,
  );
  const change = d.interrogatif || d.hypothese ? null : evolution(t, indice, dites);
  const listees = classesListees(t, indice, {
    ...classesDesDeux(t, change ?? dites),
    nouvelles: lu.nouvelles,
  });
  const retenues = indice.classesConnues === true ? listees : { ...listees, ...ecoleUnique(t, listees) };
  const tu = soi.affirmations.length + soi.doutes.length === 0;
  // « 4 écoles dont une privée »: which one is not said, how many is.
  const comptees = /(?<![a-z])ecoles,? dont(?![a-z])/u.test(t.plat);
  const muet = tu && ((lus.affirmations.length > 0 && !comptees) || parleDAutrui(t));
  const affirmations = retenues.affirmations.map(
    (a): Affirmation => (dedans(a) ? { ...a, question: true } : a),
  );
  // What a question mentions is its subject: nothing to ask about it.
  const doutes: readonly Doute[] = retenues.doutes.filter(
    // « dont une de maternelle »: a part of what is known.
    (x) =>
      !dedans(x) &&
      !(x.quoi === 'classes' && /(?<![a-z])dont (?:seulement )?$/u.test(t.plat.slice(0, x.debut))),
  );
  const nombres = ms.filter((m) => m.g === 'nombre');
  const [seul] = nombres;
  const reprise = ms.some((m) => m.g === 'nombre' && m.lu.reprise);
  // « 18, pas 8 »: one number in the place of another.
  const remplace = remplacement(t);
  return {
    affirmations,
    doutes,
    reste: reste(t, ms, affirmations, doutes),
    nouvelles: muet ? 0 : retenues.nouvelles,
    horsIsere: lu.horsIsere,
    hypothese: d.hypothese,
    interrogatif: d.interrogatif,
    correction: d.correction || reprise || remplace !== null || lu.negation,
    nombreSeul:
      seul?.g === 'nombre' &&
      nombres.length === 1 &&
      seul.q.kind === 'sure' &&
      !doutes.some((x) => chevauche(x, seul)) &&
      affirmations.every((a) => a.sur === 'commune' && a.champ === 'commune')
        ? {
            debut: seul.debut,
            fin: seul.fin,
            dit: t.texte.slice(seul.debut, seul.fin),
            valeur: seul.q.valeur,
          }
        : null,
    remplace,
    tronque: t.tronque,
  };
}

function reste(
  t: TexteNormalise,
  ms: readonly Mention[],
  affirmations: readonly Affirmation[],
  doutes: readonly Doute[],
): string {
  const pris: readonly Etendue[] = [
    ...affirmations,
    ...doutes,
    ...ms.filter((m) => m.g === 'ecole' || m.g === 'commune'),
  ];
  let garde = '';
  for (let i = 0; i < t.texte.length; i += 1) {
    const e = pris.find((x) => x.debut <= i && i < x.fin);
    if (e === undefined) garde += t.texte[i];
    else {
      garde += ' ';
      i = e.fin - 1;
    }
  }
  return garde.replace(/\s+/gu, ' ').trim();
}

/** « 13, pas 12 », « c'est pas 8, c'est 18 »: two numbers, and nothing that they count but classes. */
function remplacement(t: TexteNormalise): Lecture['remplace'] {
  const lus = nombresDits(t);
  const entiers = lus.flatMap((n) => (n.kind === 'entier' ? [n] : []));
  const [un, deux, autre] = entiers;
  if (un === undefined || deux === undefined || autre !== undefined || lus.length > 2 || un.nie === deux.nie)
    return null;
  if ([un, deux].some((n) => AUTRE_COMPTE.test(n.unite ?? ''))) return null;
  const [de, par] = un.nie ? [un, deux] : [deux, un];
  return { de: de.entier, par: par.entier };
}

const AUTRE_COMPTE =
  /^(?:tab|ordi|ipad|pcs?$|port|pac|kit|lot|eleve|mb|mega|euro|€|%|ans?$|annee|casque|vpi|eni|ecran|robot|ecole)/u;
