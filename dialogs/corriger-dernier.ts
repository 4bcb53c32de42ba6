/** « non 16 », « en fait 3 »: a number alone that corrects. */
import type { Affirmation, Lecture } from './comprehension/faits-types.js';
import { normalise } from './comprehension/normalise.js';
import { demanderDeQuoi, prendUnNombre } from './de-quoi.js';
import type { Dossier } from './dossier/dossier.js';
import { champsEcrits } from './dossier/modifications.js';
import { noter } from './ecrire-reponses.js';
import type { Fil } from './fil.js';
import { questionDuChemin } from './questions/catalogue.js';
import { recompter } from './recompter.js';
import { repondreCalcul } from './repondre.js';

/** « non 16 », « en fait 3 », « non, plutôt 12 »: a correction and its number, nothing else. */
export const REPREND =
  /^\W*(?:ah |oups |euh )?(?:(?:non|en fait|oups|pardon|erreur|finalement|enfin|je voulais dire|plutot)[ ,.:!]*)+(?:c'est |seulement |juste )?\d{1,4}\W*$/u;

/** What the last message wrote, unless it was undone. */
function dernierLot({ modifications }: Dossier): Dossier['modifications'] {
  const valides = modifications.filter((m) => m.annule === undefined);
  return valides.filter((m) => m.lot === valides.at(-1)?.lot);
}

/** Of a school that the message brought in: no matter of correction. */
const SANS_CORRECTION: ReadonlySet<string> = new Set(['id', 'nom', 'type']);

/** « non, 20 ordinateurs plutôt » after « à Jaurès, un kit de 20 tablettes »: of the school that was just told, and of no other. */
export function surLaDerniere(fil: Fil, lue: Lecture, texte: string): Lecture {
  const dossier = fil.dossier();
  if (dossier === null) return lue;
  const [seule, seconde] = dossier.situation.ecoles;
  // « la directrice me dit qu'ils l'ont eu en 2021 »: of the only school, whose level was told.
  if (seule?.niveau !== undefined && seconde === undefined && DU_NIVEAU.test(normalise(texte).plat)) {
    const reprise = niveauRepris({ ...lue, correction: true }, texte);
    return reprise.affirmations === lue.affirmations ? lue : reprise;
  }
  if (!lue.correction) return lue;
  const lot = dernierLot(dossier);
  const vises = new Set(
    lot.flatMap((m) => {
      const [, ecole, nom] = /^ecoles\[(e\d+)\](?:\.(\w+))?/.exec(m.chemin) ?? [];
      if (ecole === undefined) return [''];
      const noms = nom === undefined ? Object.keys((m.apres ?? {}) as object) : [nom];
      return noms.filter((n) => !SANS_CORRECTION.has(n)).map((n) => `${ecole} ${n}`);
    }),
  );
  const [vise, autre] = [...vises];
  const [id, champ] = vise?.split(' ') ?? [];
  if (id === undefined || champ === undefined || autre !== undefined) return lue;
  const lecture = champ === 'niveau' ? niveauRepris(lue, texte) : lue;
  const sansEcole = (a: Affirmation): boolean =>
    (a.sur === 'ecole' || a.sur === 'pac') && 'implicite' in a.ecole;
  const meme = (a: Affirmation): boolean =>
    a.sur === 'pac' || (a.sur === 'ecole' && a.champ === 'nombrePac')
      ? champ === 'pacs'
      : a.sur === 'ecole' && a.champ === champ;
  if (!lecture.affirmations.filter(sansEcole).every(meme)) return lue;
  return {
    ...lecture,
    affirmations: lecture.affirmations.map((a) =>
      sansEcole(a) && (a.sur === 'ecole' || a.sur === 'pac') ? { ...a, ecole: { id } } : a,
    ),
  };
}

const EU =
  /(?<![a-z])(?:(?<ne>ne l'(?:a|ont) (?:pas|jamais|toujours pas)|l'(?:a|ont) (?:pas|jamais|toujours pas))|l'(?:a|ont))(?: encore| deja| bien| finalement)* (?:eue?s?|recue?s?)(?![a-z])/u;

/** Somebody says so; nothing else that one may have is named, nor asked. */
const DU_NIVEAU =
  /^(?!.*(?:[?]|fibre|wi-?fi|(?<![a-z])ent(?![a-z])|tablet|ordi|internet|debit|plan (?:de|d')|subvention|aide)).*(?<![a-z])(?:elles?|ils?|on|nous|l'ecole|la maternelle|l'elementaire) (?:ne )?l'/u;

/** « en fait elle l'a pas eu », a correction that names nothing: the level, where the level was just told. */
function niveauRepris(lecture: Lecture, texte: string): Lecture {
  const t = normalise(texte);
  const m = EU.exec(t.plat);
  if (m === null || !lecture.correction || lecture.affirmations.length + lecture.doutes.length > 0)
    return lecture;
  const e = { debut: m.index, fin: m.index + m[0].length };
  const valeur = m.groups?.ne === undefined ? ('atteint' as const) : ('pas-atteint' as const);
  const fait: Affirmation = {
    ...e,
    dit: t.texte.slice(e.debut, e.fin),
    sur: 'ecole',
    ecole: { implicite: true },
    champ: 'niveau',
    valeur,
    deduit: true,
  };
  return { ...lecture, affirmations: [fait] };
}

/** « 13, pas 12 »: the one thing that was said to be 12. */
export function remplacer(fil: Fil, lecture: Lecture): boolean {
  const dossier = fil.dossier();
  if (lecture.remplace === null || dossier === null) return false;
  const { de, par } = lecture.remplace;
  const [vise, autre] = champsEcrits(dossier, fil.contexte.auteur).filter(
    (c) => chiffre(c) && String(c.apres) === String(de),
  );
  // Counted too: « 2 écoles », « 2 PAC ».
  const { ecoles } = dossier.situation;
  const comptes = [ecoles.length, ...ecoles.map((e) => (e.pacs ?? []).length)];
  if (vise === undefined || autre !== undefined || comptes.includes(de)) return false;
  return ecrire(fil, vise.chemin, par) !== null;
}

const chiffre = (c: { readonly chemin: string; readonly apres: unknown }): boolean =>
  typeof c.apres === 'number' ||
  (typeof c.apres === 'string' && /^[\d.]+$/.test(c.apres) && !c.chemin.endsWith('insee'));

/** « non, 25 »: the number replaces the last number that the person gave; `aussitot`: only what was written last. */
export function corrigerDernier(fil: Fil, lecture: Lecture, aussitot = false): 'corrige' | 'demande' | null {
  const dossier = fil.dossier();
  if (lecture.nombreSeul === null || dossier === null) return null;
  const lot = dernierLot(dossier);
  const derniers = champsEcrits({ ...dossier, modifications: lot }, fil.contexte.auteur);
  // « 2 écoles », then « en fait 3 »: schools, of which nothing else is known yet.
  if (!derniers.some(chiffre) && lot.length > 0 && lot.every((m) => /^ecoles\[e\d+\]$/.test(m.chemin)))
    return recompter(fil, lecture.nombreSeul.valeur) ? 'corrige' : null;
  const chiffres = derniers.filter(chiffre);
  const autres = champsEcrits(dossier, fil.contexte.auteur).filter(chiffre);
  const attendu = prendUnNombre(fil.etat.question?.chemin, lecture.nombreSeul.valeur);
  const ecrits = chiffres.length === 1 ? chiffres : aussitot && attendu ? [] : autres;
  if (
    demanderDeQuoi(
      fil,
      lecture.nombreSeul.valeur,
      ecrits.map((c) => c.chemin),
      lot,
    )
  )
    return 'demande';
  const dernier = aussitot
    ? chiffres.slice(0, chiffres.length === 1 ? 1 : 0).at(0)
    : champsEcrits(dossier, fil.contexte.auteur).find(chiffre);
  return dernier === undefined ? null : ecrire(fil, dernier.chemin, lecture.nombreSeul.valeur);
}

function ecrire(fil: Fil, chemin: string, nombre: number): 'corrige' | null {
  const question = questionDuChemin(chemin);
  if (question === undefined) return null;
  const lu = question.type.lireValeur(String(nombre)) ?? question.type.lireValeur(nombre);
  if (lu === null) return null;
  if ('refus' in lu) fil.dire(lu.refus);
  else noter(fil, [{ chemin, apres: lu.valeur }], 'Corrigé');
  return 'corrige';
}

/** « pardon, 18 » after « 8 classes ? »: the computation just told, with the number that replaces its own. */
export function corrigerCalcul(fil: Fil, lecture: Lecture): boolean {
  const { sujet } = fil.etat;
  if (lecture.nombreSeul === null || lecture.doutes.length > 0 || sujet?.type !== 'calcul') return false;
  const { valeur } = lecture.nombreSeul;
  if (sujet.id === 'plafond' && typeof sujet.donnees?.classes === 'number')
    return repondreCalcul(fil, 'plafond', { classes: valeur });
  if (sujet.id === 'debit' && sujet.donnees?.debit !== undefined)
    return repondreCalcul(fil, 'debit', { debit: String(valeur) });
  return false;
}
