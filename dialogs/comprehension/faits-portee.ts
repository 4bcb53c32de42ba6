/** What each mention is said of: the commune, a school, a PAC. A clause sticks to its school; a doubt is asked. */
import {
  communeDouteuse,
  communeNommee,
  demande,
  dit,
  plusieursCommunes,
  QUESTIONS,
  quantiteDouteuse,
} from './faits-doutes.js';
import { estDEcole, registre } from './faits-ecoles.js';
import type { Mention, Quantite } from './faits-mentions.js';
import { argent } from './faits-montants.js';
import { lirePac } from './faits-pac.js';
import type {
  Affirmation,
  Doute,
  Fragilite,
  Indice,
  Lecture,
  QuoiDouteux,
  ReferenceEcole,
} from './faits-types.js';
import type { Etendue, TexteNormalise } from './normalise.js';

type SansEcole<T> = T extends { readonly sur: 'ecole' } ? Omit<T, 'ecole' | 'debut' | 'fin' | 'dit'> : never;
export type FaitEcole = SansEcole<Affirmation>;

/** Where an attribute goes: these schools; or one of several sets, to be asked. */
export type Cible = {
  readonly refs: readonly ReferenceEcole[];
  readonly choix: readonly (readonly ReferenceEcole[])[];
};

export type Assemblage = {
  readonly t: TexteNormalise;
  readonly ms: readonly Mention[];
  readonly indice: Indice;
  readonly affirmations: Affirmation[];
  readonly doutes: Doute[];
  /** Indices of mentions already used by an earlier one. */
  readonly pris: Set<number>;
  readonly cible: (i: number, partage: boolean) => Cible;
  readonly nomDe: (r: ReferenceEcole) => string;
};

export type Assemble = Pick<Lecture, 'affirmations' | 'doutes' | 'nouvelles' | 'horsIsere'> & {
  readonly negation: boolean;
};

const LIEN_AVANT =
  /^ ?,? ?(?:pour|en|a|au|aux|dans|sur|de|d'|chez|cote|concernant|a l'|par)(?: (?:chacune? (?:de|des) )?(?:la|l'|le|les|notre|nos|une?|des|deux|trois|ma|mon))* ?(?:la |l')?$/u;
const COORDONNE =
  /^ ?(?:et|,|\/|&|\+|puis|ainsi que|plus|, et)? ?(?:(?:une?|la|le|les|l'|d'une|d'|avec|aussi|notre|1) ?)*$/u;

export function assemble(t: TexteNormalise, ms: readonly Mention[], indice: Indice): Assemble {
  const reg = registre(t, ms, indice);
  const affirmations: Affirmation[] = [];
  const doutes: Doute[] = [];
  const pris = new Set<number>();
  const chemin = indice.question?.chemin ?? '';
  let courant: readonly ReferenceEcole[] = [reg.parDefaut];
  let candidates: readonly ReferenceEcole[] = [];
  let groupe: (readonly ReferenceEcole[])[] = [];
  let horsIsere: Lecture['horsIsere'] = null;
  const noms = new Map<string, string>();

  const nomDe = (r: ReferenceEcole): string => {
    if ('id' in r) {
      const e = indice.ecoles.find((x) => x.id === r.id);
      return (
        e?.nom ??
        (e?.type === undefined || e.type === 'ne-sait-pas' ? 'cette école' : `l’école ${LIBELLES[e.type]}`)
      );
    }
    return noms.get(JSON.stringify(r)) ?? ('nouvelle' in r ? `l’école n° ${r.nouvelle}` : 'l’école');
  };
  const entre = (a: Etendue, b: Etendue): string => t.plat.slice(a.fin, b.debut);

  const cible = (i: number, partage: boolean): Cible => {
    const m = ms[i];
    const suivante = ms[i + 1];
    if (m !== undefined && estDEcole(suivante) && suivante.debut >= m.fin) {
      const lien = entre(m, suivante);
      const libre = suivante.g === 'ecole' && suivante.q?.kind === 'sure' && suivante.q.article;
      if (
        (LIEN_AVANT.test(lien) || (suivante.g === 'toutes' && /^ ?$/u.test(lien))) &&
        !(libre && /^ ?,? ?(?:de|d') ?$/u.test(lien))
      ) {
        const r = reg.resoudre(i + 1);
        if (r.candidates.length > 1) return { refs: [], choix: r.candidates.map((c) => [c]) };
        return { refs: r.refs, choix: [] };
      }
    }
    if (candidates.length > 1) return { refs: [], choix: candidates.map((c) => [c]) };
    if (partage && groupe.length > 1) return { refs: [], choix: [...groupe, groupe.flat()] };
    return { refs: courant, choix: [] };
  };
  const c: Assemblage = { t, ms, indice, affirmations, doutes, pris, cible, nomDe };

  const communes = ms.flatMap((m) => (m.g === 'commune' ? [m.lue] : []));
  lireCommune(c, communes);
  const hors = communes.find((l) => l.kind === 'hors' && !l.nie);
  if (hors?.kind === 'hors' && !communes.some((l) => l.kind === 'commune' && !l.nie))
    horsIsere = { debut: hors.debut, fin: hors.fin, nom: hors.nom };

  argent(c);
  const pacs = lirePac(c);
  const fragilites: { valeur: Fragilite; nie: boolean; e: Etendue }[] = [];
  for (const [i, m] of ms.entries()) {
    if (estDEcole(m)) {
      const r = reg.resoudre(i);
      const precedente = ms[i - 1];
      const suite = precedente?.g === 'ecole' && m.g === 'ecole' && COORDONNE.test(entre(precedente, m));
      if (r.refs.length > 0 || r.candidates.length > 0) {
        candidates = r.candidates;
        const attribuee = m.g === 'toutes' && indice.ecoles.length === 0 && reg.nombreNouvelles() === 0;
        if (!attribuee || r.refs.length > 0) courant = r.refs;
        groupe = suite ? [...groupe, r.refs] : [r.refs];
      }
      if (m.g === 'ecole') enonceEcole(c, m, r, noms);
      continue;
    }
    if (pris.has(i)) continue;
    switch (m.g) {
      case 'niveau':
        if (m.valeur === null) {
          if (!/le |plan |socle/u.test(dit(t, m)) || /niveau$/u.test(chemin) || i > 0)
            doutes.push(
              demande(t, m, 'niveau', QUESTIONS.niveau(dit(t, m)), deuxNiveaux(c, m, cible(i, false).refs)),
            );
        } else
          partout(c, m, cible(i, true), 'niveau', {
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
          )
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
      case 'plan':
        affirmations.push({ ...de(t, m), sur: 'commune', champ: 'planAnterieur', valeur: m.valeur });
        break;
      case 'fragilite':
        fragilites.push({ valeur: m.valeur, nie: m.nie, e: m });
        break;
      case 'pac':
      case 'mobile':
      case 'materiel':
        pacs.lire(i, groupe.length > 1);
        break;
      default:
        break;
    }
  }
  pacs.finir();
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
  return {
    affirmations,
    doutes,
    nouvelles: reg.nombreNouvelles(),
    horsIsere,
    negation: communes.some((l) => l.nie),
  };
}

const LIBELLES = { maternelle: 'maternelle', elementaire: 'élémentaire', primaire: 'primaire' } as const;

export function de(
  t: TexteNormalise,
  e: Etendue,
): { readonly debut: number; readonly fin: number; readonly dit: string } {
  return { debut: e.debut, fin: e.fin, dit: dit(t, e) };
}

export function surChaque(
  c: Assemblage,
  e: Etendue,
  refs: readonly ReferenceEcole[],
  fait: FaitEcole,
): readonly Affirmation[] {
  return refs.map((ecole) => ({ ...fait, ...de(c.t, e), ecole }) as Affirmation);
}

/** States it of the schools, or asks which. */
export function partout(c: Assemblage, e: Etendue, cible: Cible, quoi: QuoiDouteux, fait: FaitEcole): void {
  if (cible.choix.length === 0) {
    c.affirmations.push(...surChaque(c, e, cible.refs, fait));
    return;
  }
  c.doutes.push(
    demande(
      c.t,
      e,
      quoi,
      QUESTIONS.portee(dit(c.t, e)),
      cible.choix.map((refs) => ({
        titre: refs.length > 1 ? (refs.length === 2 ? 'Les deux' : 'Toutes') : refs.map(c.nomDe).join(', '),
        affirmations: surChaque(c, e, refs, fait),
      })),
    ),
  );
}

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
    } else if (m.groupe && r.nouvelles) {
      c.doutes.push(
        demande(
          c.t,
          m,
          'type',
          QUESTIONS.type(dit(c.t, m)),
          (['primaire', 'maternelle', 'elementaire'] as const).map((type) => ({
            titre:
              type === 'primaire'
                ? 'Primaire (maternelle et élémentaire)'
                : type === 'maternelle'
                  ? 'Maternelle'
                  : 'Élémentaire',
            affirmations: surChaque(c, m, [ecole], { sur: 'ecole', champ: 'type', valeur: type }),
          })),
        ),
      );
    }
  }
  if (m.q?.kind === 'doute')
    c.doutes.push(
      demande(c.t, m, 'ecole', `«\u00a0${dit(c.t, m)}\u00a0»\u00a0: combien d’écoles, exactement\u00a0?`),
    );
}

function lireDebit(c: Assemblage, i: number, m: Extract<Mention, { g: 'debit' }>): void {
  const { t } = c;
  const cible = c.cible(i, true);
  const fait = (valeur: string): FaitEcole => ({ sur: 'ecole', champ: 'debit', valeur });
  const lu = m.lu;
  if (lu === null)
    return partout(c, m, cible, 'debit', { sur: 'ecole', champ: 'debit', valeur: 'ne-sait-pas' });
  const refs = cible.refs.length > 0 ? cible.refs : (cible.choix[0] ?? []);
  if (lu.kind === 'exact' && lu.borne === null && !lu.approximatif)
    return partout(c, m, cible, 'debit', fait(lu.mbits));
  if (lu.kind === 'exact') {
    const titre = `${lu.mbits.replace('.', ',')} Mb/s`;
    c.doutes.push(
      demande(t, m, 'debit', `«\u00a0${dit(t, m)}\u00a0»\u00a0: je peux retenir ${titre}\u00a0?`, [
        { titre, affirmations: surChaque(c, m, refs, fait(lu.mbits)) },
      ]),
    );
  } else if (lu.kind === 'ambigu') {
    c.doutes.push(
      demande(t, m, 'debit', QUESTIONS.octets(dit(t, m)), [
        {
          titre: `${lu.siBits.replace('.', ',')} Mb/s (mégabits)`,
          affirmations: surChaque(c, m, refs, fait(lu.siBits)),
        },
        {
          titre: `Mégaoctets, soit ${lu.siOctets.replace('.', ',')} Mb/s`,
          affirmations: surChaque(c, m, refs, fait(lu.siOctets)),
        },
      ]),
    );
  } else if (lu.kind === 'mention') {
    if (
      !c.ms.some((x) => x.g === 'debit' && x.lu?.kind !== 'mention') &&
      lu.technologie !== '4g' &&
      lu.technologie !== '5g'
    )
      c.doutes.push(demande(t, m, 'debit', QUESTIONS.fibre(dit(t, m))));
  } else c.doutes.push(demande(t, m, 'debit', QUESTIONS.debitIllisible));
}

type PorteeClasses = {
  readonly dernier: readonly ReferenceEcole[];
  readonly groupe: readonly (readonly ReferenceEcole[])[];
  readonly chemin: string;
  /** Already taken by a PAC. */
  readonly pacs: boolean;
};

const VERBE =
  "(?:de|a|avec|qui a|qui compte|qui en a|compte|comptent|comporte|ont|ayant|possede|dispose de|fait|:|\\(|-|en|en a|en compte|il y a|c'est|est a|=|totalise|accueille)";

function lireClasses(
  c: Assemblage,
  i: number,
  m: Extract<Mention, { g: 'classes' }>,
  p: PorteeClasses,
): void {
  const { t, ms } = c;
  const inconnu = NSP.test(t.plat.slice(Math.max(0, m.debut - 40), m.debut));
  if (m.q === null && !inconnu) return;
  if (p.pacs) return;
  const deCommune = (valeur: number): readonly Affirmation[] => [
    { ...de(t, m), sur: 'commune', champ: 'classes', valeur },
  ];
  const dEcole = (refs: readonly ReferenceEcole[]) => (valeur: number) =>
    surChaque(c, m, refs, { sur: 'ecole', champ: 'classes', valeur });
  const enonce = (faire: (v: number) => readonly Affirmation[]): void => {
    if (m.q !== null) quantifie(c, m, m.q, 'classes', 'combien de classes', faire);
  };
  if (m.q === null) {
    if (p.chemin === 'commune.classes' || !/^ecoles/u.test(p.chemin))
      c.affirmations.push({ ...de(t, m), sur: 'commune', champ: 'classes', valeur: 'ne-sait-pas' });
    else
      c.affirmations.push(
        ...surChaque(c, m, p.dernier, { sur: 'ecole', champ: 'classes', valeur: 'ne-sait-pas' }),
      );
    return;
  }
  const avant = ms[i - 1];
  const apres = ms[i + 1];
  const gauche = avant === undefined ? '' : t.plat.slice(avant.fin, m.debut);
  if (
    apres?.g === 'communeMot' &&
    /^ ?(?:dans|sur|pour|de|en|,|a|dans toute)? ?$/u.test(t.plat.slice(m.fin, apres.debut))
  )
    return enonce(deCommune);
  if (
    (avant?.g === 'communeMot' || avant?.g === 'commune') &&
    new RegExp(`^ ?(?:\\(\\d{5}\\) ?)?${VERBE}? ?(?:en tout |au total )?$`, 'u').test(gauche)
  )
    return enonce(deCommune);
  const cible = c.cible(i, false);
  if (estDEcole(apres) && cible.refs.length > 0 && LIEN_AVANT.test(t.plat.slice(m.fin, apres.debut))) {
    return enonce(cible.refs.some((r) => 'toutes' in r) ? deCommune : dEcole(cible.refs));
  }
  if (m.cycle !== null) return enonceCycle(c, m, m.cycle, enonce, dEcole, deCommune);
  const k = derniereEcole(ms, i);
  if (k !== null) {
    const ecole = ms[k];
    const lien = ecole === undefined ? '' : t.plat.slice(ecole.fin, m.debut);
    const colle =
      !/[,.;\n]/u.test(lien) && !ms.slice(k + 1, i).some((x) => x.g === 'communeMot' || x.g === 'commune');
    const suites = ms.filter(
      (x, j) => x.g === 'classes' && j > k && !ms.slice(k + 1, j).some(estDEcole),
    ).length;
    const plusieurs = ms.filter((x, j) => x.g === 'ecole' && j !== k).length > 0;
    const communeDite = c.affirmations.some((a) => a.sur === 'commune' && a.champ === 'classes');
    if (colle && p.dernier.length > 1) {
      if (
        /^ ?(?:chacune?|par ecole|dans chacune|chaque)/u.test(t.plat.slice(m.fin)) ||
        /(?:chacune|chaque) (?:de |a |avec )?$/u.test(lien)
      )
        return enonce(dEcole(p.dernier));
      if (m.q.kind === 'sure') {
        const n = m.q.valeur;
        c.doutes.push(
          demande(t, m, 'classes', `«\u00a0${dit(t, m)}\u00a0»\u00a0: dans chaque école, ou en tout\u00a0?`, [
            { titre: `${n} classes dans chaque école`, affirmations: dEcole(p.dernier)(n) },
            { titre: `${n} classes en tout`, affirmations: deCommune(n) },
          ]),
        );
        return;
      }
    }
    if (colle) return enonce(dEcole(p.dernier));
    if (!/[.;\n]/u.test(lien) && (communeDite || (plusieurs && suites === 1)) && p.groupe.length < 2)
      return enonce(dEcole(p.dernier));
    const ecoleSeule =
      p.dernier.length === 1 && p.chemin !== 'commune.classes' && !/\.classes$/u.test(p.chemin);
    if (m.q.kind === 'sure' && ecoleSeule && !communeDite && ecole?.g === 'ecole' && p.groupe.length < 2) {
      const n = m.q.valeur;
      c.doutes.push(
        demande(t, m, 'classes', QUESTIONS.classes(dit(t, m)), [
          { titre: 'De la commune', affirmations: deCommune(n) },
          { titre: 'De l’école', affirmations: dEcole(p.dernier)(n) },
        ]),
      );
      return;
    }
  }
  const surEcole = /^ecoles\[(e\d+)\]\.classes$/u.exec(p.chemin)?.[1];
  if (surEcole !== undefined) return enonce(dEcole([{ id: surEcole }]));
  enonce(deCommune);
}

const NSP = /(?:sai[st] pas|savons pas|ignor(?:e|ons)|aucune idee)[^.;\n!?]{0,14}$/u;

function derniereEcole(ms: readonly Mention[], i: number): number | null {
  for (let k = i - 1; k >= 0; k -= 1) {
    const m = ms[k];
    if (estDEcole(m)) return k;
  }
  return null;
}

/** « 3 classes de maternelle »: those of the only school of that kind; else asked. */
function enonceCycle(
  c: Assemblage,
  m: Extract<Mention, { g: 'classes' }>,
  cycle: 'maternelle' | 'elementaire' | 'primaire',
  enonce: (faire: (v: number) => readonly Affirmation[]) => void,
  dEcole: (refs: readonly ReferenceEcole[]) => (v: number) => readonly Affirmation[],
  deCommune: (v: number) => readonly Affirmation[],
): void {
  const connues = c.indice.ecoles.filter((e) => e.type === cycle);
  const [une] = connues;
  const dites = c.affirmations.flatMap((a) =>
    a.sur === 'ecole' && a.champ === 'type' && a.valeur === cycle ? [a.ecole] : [],
  );
  const [dite] = dites;
  if (dites.length === 1 && dite !== undefined) return enonce(dEcole([dite]));
  if (connues.length === 1 && une !== undefined && dites.length === 0)
    return enonce(dEcole([{ id: une.id }]));
  const memes = c.ms.filter((x) => x.g === 'classes' && x.cycle !== null && x.q?.kind === 'sure');
  const total = memes.reduce((s, x) => s + (x.g === 'classes' && x.q?.kind === 'sure' ? x.q.valeur : 0), 0);
  if (m !== memes[0] || m.q?.kind !== 'sure') return;
  const totalDit = c.affirmations.some((a) => a.sur === 'commune' && a.champ === 'classes');
  if (totalDit) return;
  c.doutes.push(
    demande(c.t, m, 'classes', `La commune a-t-elle ${total}\u00a0classes en tout\u00a0?`, [
      { titre: `Oui, ${total} classes dans la commune`, affirmations: deCommune(total) },
    ]),
  );
}

/** States a sure count, asks a doubtful one. */
export function quantifie(
  c: Assemblage,
  e: Etendue,
  q: Quantite,
  quoi: QuoiDouteux,
  nom: string,
  faire: (v: number) => readonly Affirmation[],
): void {
  if (q.kind === 'sure') c.affirmations.push(...faire(q.valeur));
  else c.doutes.push(quantiteDouteuse(c.t, e, q, quoi, nom, faire));
}
