/** What each mention is said of: the commune, a school, a PAC. A clause sticks to its school; a doubt is asked. */

import { type Assemblage, type Cible, de, LIEN_AVANT, partout, surChaque } from './faits-assemblage.js';
import { lireClasses } from './faits-classes.js';
import { lireDebit } from './faits-debits.js';
import {
  communeDouteuse,
  communeNommee,
  demande,
  dit,
  plusieursCommunes,
  QUESTIONS,
} from './faits-doutes.js';
import { estDEcole, registre } from './faits-ecoles.js';
import { ecolesEnFin } from './faits-ecoles-en-fin.js';
import type { Mention } from './faits-mention.js';
import { argent } from './faits-montants.js';
import { lirePac } from './faits-pac.js';
import { paires } from './faits-paires.js';
import type {
  Affirmation,
  Doute,
  Fragilite,
  GenrePac,
  Indice,
  Lecture,
  ReferenceEcole,
  TypeEcole,
} from './faits-types.js';
import type { Etendue, TexteNormalise } from './normalise.js';

export type Assemble = Pick<Lecture, 'affirmations' | 'doutes' | 'nouvelles' | 'horsIsere'> & {
  readonly negation: boolean;
};

const COORDONNE =
  /^ ?(?:et|ni|,|\/|&|\+|puis|ainsi que|plus|, et|, ni)? ?(?:(?:une?|la|le|les|l'|d'une|d'|avec|aussi|notre|1) ?)*$/u;

export function assemble(
  t: TexteNormalise,
  ms: readonly Mention[],
  indice: Indice,
  correction: boolean,
): Assemble {
  const reg = registre(t, ms, indice);
  const affirmations: Affirmation[] = [];
  const doutes: Doute[] = [];
  const pris = new Set<number>();
  const chemin = indice.question?.chemin ?? '';
  let courant: readonly ReferenceEcole[] = [reg.parDefaut];
  let candidates: readonly ReferenceEcole[] = [];
  let genre: GenrePac | null = null;
  /** The school just named is none that we know: what is said of it is asked. */
  let perdue = false;
  let groupe: (readonly ReferenceEcole[])[] = [];
  /** Schools of one sentence of which nothing but their classes was told: what comes then is of which? */
  let suivies: (readonly ReferenceEcole[])[] = [];
  let horsIsere: Lecture['horsIsere'] = null;
  const noms = new Map<string, string>();

  const nomDe = (r: ReferenceEcole): string => {
    if ('id' in r) {
      const e = indice.ecoles.find((x) => x.id === r.id);
      // What this very message says of it comes before the number it is shown under.
      const dite = e?.nom ?? noms.get(JSON.stringify(r));
      if (dite !== undefined) return dite;
      return e?.type === undefined || e.type === 'ne-sait-pas'
        ? (e?.titre ?? 'cette école')
        : `l’école ${LIBELLES[e.type]}`;
    }
    return noms.get(JSON.stringify(r)) ?? ('nouvelle' in r ? `l’école n° ${r.nouvelle}` : 'l’école');
  };
  const entre = (a: Etendue, b: Etendue): string => t.plat.slice(a.fin, b.debut);

  /** « un PAC de 20 tablettes pour la maternelle »: the equipment said together goes to the same school. */
  const apresEquipement = (i: number): number => {
    let j = i + 1;
    const premiere = !ms.slice(0, i).some(estDEcole);
    const materiel = (x: Mention | undefined): x is Mention =>
      x !== undefined && /^(?:pac|mobile|materiel)$/u.test(x.g);
    for (let avant = ms[i]; materiel(avant) && materiel(ms[j]); avant = ms[j - 1]) {
      const suivant = ms[j];
      if (
        suivant === undefined ||
        (suivant.g === 'pac' && !premiere) ||
        (premiere ? /[.;\n]/u : /[.;,\n]/u).test(entre(avant, suivant))
      )
        break;
      j += 1;
    }
    return j;
  };
  /** A new sentence after several schools: of which is it said? */
  const phraseNeuve = (i: number): boolean => {
    const m = ms[i];
    const k = ms.findLastIndex((x, j) => j < i && estDEcole(x));
    const ecole = ms[k];
    if (m === undefined || ecole === undefined || courant.length !== 1 || reg.toutes().length < 2)
      return false;
    const lien = entre(ecole, m);
    const phrase = lien.replace(/^.*[.;!\n]/su, '');
    return (
      phrase !== lien &&
      /[.;!\n] |[;!\n]/u.test(lien) &&
      !/(?:elle|celle-ci|celle-la|cette ecole|cette derniere|y)(?![a-z])/u.test(phrase)
    );
  };
  /** « la maternelle et l'élémentaire n'ont pas le SNEE », « ni … ni … »: said of both. */
  const ensemble = (i: number): boolean => {
    const k = ms.findLastIndex((x, j) => j < i && estDEcole(x));
    const [avant, ecole, m] = [ms[k - 1], ms[k], ms[i]];
    if (ecole === undefined || m === undefined) return false;
    return (
      /(?<![a-z])(?:n'ont|ont|ne sont|sont|n'avaient|avaient|disposent|beneficient|sans doute)(?![a-z])/u.test(
        entre(ecole, m),
      ) ||
      (avant !== undefined && /(?<![a-z])ni(?![a-z])/u.test(entre(avant, ecole)))
    );
  };
  /** « une maternelle de 4 classes et une élémentaire de 8 classes, pas de SNEE »: behind the classes, of the last or of all. */
  const deToutesOuUne = (i: number, m: Mention): boolean => {
    const avant = ms[i - 1];
    return (
      /^(?:niveau|debit|wifi|ent)$/u.test(m.g) &&
      suivies.flat().length === suivies.length &&
      avant !== undefined &&
      (avant.g === 'classes' || /^(?:niveau|debit|wifi|ent)$/u.test(avant.g)) &&
      !ms.some((x, j) => j > i && estDEcole(x)) &&
      !/[.;\n]/u.test(t.plat.slice(ms.findLast((x, j) => j < i && estDEcole(x))?.fin ?? 0, m.debut)) &&
      !/(?<![a-z])(?:qui|celle-ci|cette)(?![a-z])/u.test(entre(avant, m))
    );
  };
  /** « pour Jaurès c'est 100 mégas, pour Pasteur… »: its own school stands before it, in its clause. */
  const aDejaSonEcole = (i: number): boolean => {
    const m = ms[i];
    const ecole = ms.findLast((x, j) => j < i && estDEcole(x) && x.g === 'ecole');
    return (
      m !== undefined &&
      ecole !== undefined &&
      !/[,;.\n]/u.test(entre(ecole, m)) &&
      ms[ms.indexOf(ecole) + 1] === m
    );
  };
  const enFin = ecolesEnFin(t, ms);
  const cible = (i: number, partage: boolean): Cible => {
    const m = ms[i];
    const sienne = enFin?.get(i);
    if (sienne !== undefined) {
      const r = reg.resoudre(sienne);
      if (r.candidates.length > 1) return { refs: [], choix: r.candidates.map((c) => [c]), genre: null };
      return { refs: r.refs, choix: [], genre: r.genre };
    }
    const j = apresEquipement(i);
    const suivante = ms[j];
    const derniere = ms[j - 1];
    if (m !== undefined && derniere !== undefined && estDEcole(suivante) && suivante.debut >= derniere.fin) {
      const lien = entre(derniere, suivante);
      const libre = suivante.g === 'ecole' && suivante.q?.kind === 'sure' && suivante.q.article;
      if (
        (LIEN_AVANT.test(lien) || (suivante.g === 'toutes' && /^ ?$/u.test(lien))) &&
        !(/^ ?,/u.test(lien) && aDejaSonEcole(i)) &&
        !(libre && /^ ?,? ?(?:de|d') ?$/u.test(lien))
      ) {
        const r = reg.resoudre(j);
        if (r.candidates.length > 1) return { refs: [], choix: r.candidates.map((c) => [c]), genre: null };
        return { refs: r.refs, choix: [], genre: r.genre };
      }
    }
    if (perdue) return { refs: [], choix: reg.toutes().map((r) => [r]), genre: null };
    if (candidates.length > 1) return { refs: [], choix: candidates.map((c) => [c]), genre: null };
    if (partage && phraseNeuve(i)) {
      const chacune = reg.toutes();
      return { refs: [], choix: [...chacune.map((r) => [r]), chacune], genre: null };
    }
    if (partage && groupe.length > 1 && m !== undefined && ensemble(i))
      return { refs: groupe.flat(), choix: [], genre: null };
    if (partage && groupe.length < 2 && suivies.length > 1 && m !== undefined && deToutesOuUne(i, m))
      return { refs: [], choix: [...suivies, suivies.flat()], genre: null };
    if (partage && groupe.length > 1) return { refs: [], choix: [...groupe, groupe.flat()], genre: null };
    return { refs: courant, choix: [], genre };
  };
  const c: Assemblage = { t, ms, indice, affirmations, doutes, pris, cible, nomDe, correction };

  const communes = ms.flatMap((m) => (m.g === 'commune' ? [m.lue] : []));
  lireCommune(c, communes);
  const hors = communes.find((l) => l.kind === 'hors' && !l.nie);
  if (hors?.kind === 'hors' && !communes.some((l) => l.kind === 'commune' && !l.nie))
    horsIsere = { debut: hors.debut, fin: hors.fin, nom: hors.nom };

  argent(c);
  const pacs = lirePac(c);
  const nues = paires(c);
  const fragilites: { valeur: Fragilite; nie: boolean; e: Etendue }[] = [];
  for (const [i, m] of ms.entries()) {
    if (estDEcole(m)) {
      const r = reg.resoudre(i);
      const precedente = ms[i - 1];
      const suite =
        precedente?.g === 'ecole' &&
        m.g === 'ecole' &&
        COORDONNE.test(entre(precedente, m)) &&
        // « deux écoles, Jaurès et Pasteur »: the number, then each of them.
        !(
          precedente.nommee === null &&
          m.nommee !== null &&
          precedente.q?.kind === 'sure' &&
          precedente.q.valeur > 1
        );
      if (r.refs.length === 0 && r.candidates.length === 0) perdue = m.g === 'rang';
      else {
        perdue = false;
        candidates = r.candidates;
        genre = r.genre;
        const attribuee = m.g === 'toutes' && indice.ecoles.length === 0 && reg.nombreNouvelles() === 0;
        if (!attribuee || r.refs.length > 0) courant = r.refs;
        const dejaDite = groupe.some((refs) => JSON.stringify(refs) === JSON.stringify(r.refs));
        const k = ms.findLastIndex((x, j) => j < i && estDEcole(x));
        const derniereEcole = ms[k];
        const enSuite =
          m.g === 'ecole' &&
          derniereEcole?.g === 'ecole' &&
          ms.slice(k + 1, i).every((x) => x.g === 'classes') &&
          !/[.;\n]/u.test(entre(derniereEcole, m));
        suivies = enSuite ? [...suivies, r.refs] : [r.refs];
        groupe = suite ? (dejaDite ? groupe : [...groupe, r.refs]) : [r.refs];
      }
      if (m.g === 'ecole') enonceEcole(c, m, r, noms);
      continue;
    }
    if (pris.has(i)) continue;
    switch (m.g) {
      case 'niveau':
        if (m.valeur === null) {
          const dite = ms.some((x, j) => j !== i && x.g === 'niveau' && x.valeur !== null);
          if (dite) break;
          if (!/le |plan |socle/u.test(dit(t, m)) || /niveau$/u.test(chemin) || i > 0)
            doutes.push(
              demande(t, m, 'niveau', QUESTIONS.niveau(dit(t, m)), deuxNiveaux(c, m, cible(i, false).refs)),
            );
        } else
          partout(c, { debut: m.depuis ?? m.debut, fin: m.fin }, cible(i, true), 'niveau', {
            sur: 'ecole',
            champ: 'niveau',
            valeur: m.valeur,
            ...(m.deduit ? { deduit: true as const } : {}),
          });
        break;
      case 'statut':
        partout(c, m, cible(i, true), 'ecole', { sur: 'ecole', champ: 'statut', valeur: m.valeur });
        break;
      case 'wifi':
        if (m.valeur !== null)
          partout(c, m, cible(i, true), 'wifi', {
            sur: 'ecole',
            champ: 'wifi',
            valeur: m.valeur,
            ...(m.deduit ? { deduit: true as const } : {}),
          });
        else if (
          /(?:avons|a|ont|ai|avec|est) (?:deja )?(?:le |du |en |un )?$/u.test(
            t.plat.slice(Math.max(0, m.debut - 20), m.debut),
          ) ||
          /(?:oui|ok|place)$/u.test(dit(t, m))
        )
          doutes.push(
            demande(t, m, 'wifi', QUESTIONS.wifi, [
              {
                titre: 'Oui, toute l’école',
                affirmations: surChaque(c, m, cible(i, true).refs, {
                  sur: 'ecole',
                  champ: 'wifi',
                  valeur: 'complet',
                }),
              },
              {
                titre: 'Non, en partie',
                affirmations: surChaque(c, m, cible(i, true).refs, {
                  sur: 'ecole',
                  champ: 'wifi',
                  valeur: 'partiel',
                }),
              },
            ]),
          );
        break;
      case 'ent':
        partout(c, m, cible(i, true), 'ecole', {
          sur: 'ecole',
          champ: 'ent',
          valeur: m.valeur,
          ...(m.deduit ? { deduit: true as const } : {}),
        });
        break;
      case 'debit':
        lireDebit(c, i, m);
        break;
      case 'classes':
        lireClasses(c, i, m, { dernier: courant, groupe, chemin, pacs: pacs.gardeClasses(i) });
        break;
      case 'nombre':
        nues.lire(i, m, candidates.length > 1 || perdue ? [] : courant);
        break;
      case 'plan':
        affirmations.push({ ...de(t, m), sur: 'commune', champ: 'planAnterieur', valeur: m.valeur });
        break;
      case 'fragilite':
        fragilites.push({ valeur: m.valeur, nie: m.nie, e: m });
        break;
      case 'pac':
      case 'mobile':
      case 'materiel':
        pacs.lire(
          i,
          phraseNeuve(i) ||
            (groupe.length > 1 && /,[^,]*$/u.test(t.plat.slice(Math.max(0, m.debut - 24), m.debut))),
        );
        break;
      default:
        break;
    }
  }
  pacs.finir();
  nues.finir();
  const vraies = fragilites.filter((f) => !f.nie);
  const [f] = fragilites;
  if (f !== undefined && (vraies.length > 0 || chemin === 'commune.fragilites')) {
    affirmations.push({
      ...de(t, (vraies[0] ?? f).e),
      sur: 'commune',
      champ: 'fragilites',
      valeur: [...new Set(vraies.map((x) => x.valeur))],
    });
  }
  const exces = reg.excessives();
  if (exces !== null)
    doutes.push(
      demande(t, exces, 'ecole', `«\u00a0${dit(t, exces)}\u00a0»\u00a0: combien d’écoles, exactement\u00a0?`),
    );
  const singulieres = reg.singulieres();
  const [s] = singulieres;
  const comptees = affirmations.some((a) => a.sur === 'commune' && a.champ === 'classes');
  if (s !== undefined && !comptees) {
    const doute = classesOuEcoles(c, s, singulieres, reg.nombreNouvelles());
    const [classes] = doute.choix;
    // « 5 mat 9 élém » to the number of classes.
    if (/^(?:commune|ecoles\[e\d+\])\.classes$/u.test(chemin) && singulieres.some((x) => !x.ecoles))
      affirmations.push(...surSaQuestion(classes?.affirmations ?? [], chemin));
    else doutes.push(doute);
  }
  return {
    affirmations,
    doutes,
    nouvelles: reg.nombreNouvelles(),
    horsIsere,
    negation: communes.some((l) => l.nie),
  };
}

/** The commune's classes, or those of the school asked about. */
function surSaQuestion(dites: readonly Affirmation[], chemin: string): readonly Affirmation[] {
  const id = /^ecoles\[(e\d+)\]/u.exec(chemin)?.[1];
  return dites.flatMap((a): readonly Affirmation[] => {
    if (a.sur !== 'commune' || a.champ !== 'classes') return [];
    const communs = { ...a, reponse: true, deduit: true } as const;
    return id === undefined ? [communs] : [{ ...communs, sur: 'ecole', ecole: { id } }];
  });
}

/** « 5 maternelle, 9 élémentaire »: 14 classes, or 14 schools. */
function classesOuEcoles(
  c: Assemblage,
  e: Etendue,
  dites: readonly { readonly n: number; readonly type: TypeEcole }[],
  deja: number,
): Doute {
  const total = dites.reduce((s, x) => s + x.n, 0);
  const types = dites.flatMap((x) => Array.from({ length: x.n }, () => x.type));
  return demande(c.t, e, 'classes', QUESTIONS.classesOuEcoles(dit(c.t, e)), [
    {
      titre: `${total} classes dans la commune`,
      affirmations: [{ ...de(c.t, e), sur: 'commune', champ: 'classes', valeur: total }],
    },
    {
      titre: total > 1 ? `${total} écoles` : 'Une école',
      affirmations: types.map((valeur, k) => ({
        ...de(c.t, e),
        sur: 'ecole',
        ecole: { nouvelle: deja + k + 1 },
        champ: 'type',
        valeur,
      })),
    },
  ]);
}

const LIBELLES = { maternelle: 'maternelle', elementaire: 'élémentaire', primaire: 'primaire' } as const;

function deuxNiveaux(c: Assemblage, e: Etendue, refs: readonly ReferenceEcole[]): Doute['choix'] {
  return [
    {
      titre: 'Pas encore atteint',
      affirmations: surChaque(c, e, refs, { sur: 'ecole', champ: 'niveau', valeur: 'pas-atteint' }),
    },
    {
      titre: 'Déjà atteint',
      affirmations: surChaque(c, e, refs, { sur: 'ecole', champ: 'niveau', valeur: 'atteint' }),
    },
    {
      titre: 'Je ne sais pas',
      affirmations: surChaque(c, e, refs, { sur: 'ecole', champ: 'niveau', valeur: 'ne-sait-pas' }),
    },
  ];
}

function lireCommune(c: Assemblage, lues: readonly Extract<Mention, { g: 'commune' }>['lue'][]): void {
  const { t } = c;
  const sures = lues.flatMap((l) => (l.kind === 'commune' && !l.nie ? [l] : []));
  const uniques = sures.filter(
    (l, i) => sures.findIndex((x) => x.n.commune.insee === l.n.commune.insee) === i,
  );
  const faire = (l: (typeof sures)[number]): Affirmation => ({
    ...de(t, l),
    sur: 'commune',
    champ: 'commune',
    valeur: communeNommee(l.n, l.corrige),
    ...(l.deduit || l.corrige ? { deduit: true as const } : {}),
  });
  const [une] = uniques;
  if (une !== undefined && uniques.length === 1) c.affirmations.push(faire(une));
  else if (uniques.length > 1) c.doutes.push(plusieursCommunes(t, uniques, faire));
  else {
    const choix = lues.find((l) => l.kind === 'choix' && !l.nie);
    if (choix?.kind === 'choix') {
      c.doutes.push(
        communeDouteuse(t, choix, choix.noms, (valeur) => ({
          ...de(t, choix),
          sur: 'commune',
          champ: 'commune',
          valeur,
        })),
      );
    }
  }
}

function enonceEcole(
  c: Assemblage,
  m: Extract<Mention, { g: 'ecole' }>,
  r: ReturnType<ReturnType<typeof registre>['resoudre']>,
  noms: Map<string, string>,
): void {
  const reponse = r.reponse ? { reponse: true as const } : {};
  const deduit =
    m.deduit || m.type === 'primaire' || (m.groupe && m.type === null) ? { deduit: true as const } : {};
  for (const ecole of r.refs) {
    const cle = JSON.stringify(ecole);
    if (r.nom !== null) {
      noms.set(cle, r.nom);
      c.affirmations.push({ ...de(c.t, m), ...reponse, sur: 'ecole', ecole, champ: 'nom', valeur: r.nom });
    }
    if (r.type !== null) {
      if (!noms.has(cle)) noms.set(cle, `l’école ${LIBELLES[r.type]}`);
      c.affirmations.push({
        ...de(c.t, m),
        ...reponse,
        ...deduit,
        sur: 'ecole',
        ecole,
        champ: 'type',
        valeur: r.type,
      });
    }
  }
  const filtre = m.pluriel && m.q === null;
  if (m.statut !== null && !filtre && !r.refs.some((x) => 'toutes' in x || 'implicite' in x))
    c.affirmations.push(...surChaque(c, m, r.refs, { sur: 'ecole', champ: 'statut', valeur: m.statut }));
  const ouverte = /\.type$/u.test(c.indice.question?.chemin ?? '');
  if (m.groupe && r.type === null && r.refs.length > 0 && (r.nouvelles || ouverte)) {
    const titres = {
      primaire: 'Primaire (maternelle et élémentaire)',
      maternelle: 'Maternelle',
      elementaire: 'Élémentaire',
    };
    const choix = (['primaire', 'maternelle', 'elementaire'] as const).map((type) => ({
      titre: titres[type],
      affirmations: surChaque(c, m, r.refs, { sur: 'ecole', champ: 'type', valeur: type }),
    }));
    c.doutes.push(demande(c.t, m, 'type', QUESTIONS.type(dit(c.t, m)), choix));
  }
  if (m.q?.kind === 'doute')
    c.doutes.push(
      demande(c.t, m, 'ecole', `«\u00a0${dit(c.t, m)}\u00a0»\u00a0: combien d’écoles, exactement\u00a0?`),
    );
}
