/**
 * One thing said of several known schools at once: « École Directe pour les privées », « toutes ont 100 Mb/s sauf Ferry qui
 * a 8 Mb/s », « Ferry a 2 PAC, les autres 1 ». Each part of the message is read for each of its schools as if it were said of
 * that school alone; a part that cannot be read that way leaves the message to the ordinary reading.
 */
import { demande } from './faits-doutes.js';
import { niveauEnUnMot } from './faits-niveau.js';
import { nomme, sansTirets } from './faits-sauf.js';
import type { Affirmation, Doute, Indice, Lecture } from './faits-types.js';
import { type Etendue, normalise, type TexteNormalise } from './normalise.js';

type Connue = Indice['ecoles'][number];
type Portee =
  | { readonly sorte: 'statut'; readonly statut: 'publique' | 'privee'; readonly type: string | null }
  | { readonly sorte: 'type'; readonly type: string }
  | { readonly sorte: 'toutes' }
  | { readonly sorte: 'autres' }
  | { readonly sorte: 'noms'; readonly ids: readonly string[] };
interface Partie extends Etendue {
  readonly portees: Portee[];
  exception: boolean;
  /** What is said of them. */
  dit: string;
}

const DEVANT =
  '(?:(?:pour|dans|chez|sur|aux?|a|cote|de|des) )?(?:toutes )?(?:les |des |aux )?(?:deux |trois |quatre |[2-9] )?';
const STATUT = new RegExp(
  `(?<![a-z])${DEVANT}(?:ecoles? )?(?:(maternelles|elementaires|primaires) )?(privees|publiques)(?![a-z])`,
  'u',
);
const TYPE =
  /(?<![a-z])(?:(?:pour|dans|aux?|a) )?les (?:ecoles )?(maternelles|elementaires|primaires)(?![a-z])/u;
const AUTRES =
  /(?<![a-z])(?:(?:pour|dans|aux?|a) )?(?:(?:toutes )?(?:les|nos) (?:deux |trois |quatre |[2-9] )?autres|(?:pour )?chaque autre|le reste)(?: ecoles?)?(?![a-z])/u;
const TOUTES =
  /(?<![a-z])(?:toutes|tous|partout|chacune|aucune|chaque ecole|par ecole|l'ensemble|les (?:deux|trois|quatre|cinq|six) ecoles)(?![a-z])/u;
const EXCEPTION =
  /(?<![a-z])(?:sauf|excepte[es]?|hormis|a part|a l.exception d(?:e|u|es)|en dehors d(?:e|u|es))(?![a-z])/u;
const SEPARATION = new RegExp(
  `[;\\n]|[.](?=\\s|$)|,(?!\\d)|(?<![a-z])(?:et|ni|mais|puis)(?![a-z])|(?=${EXCEPTION.source})|(?<= )(?<!(?:pour|dans|a|aux|sur|de|des|toutes) )(?=(?:les|nos) (?:deux |trois |quatre |[2-9] )?autres(?![a-z]))`,
  'gu',
);
/** « sont », « : », « qui a »: nothing is said yet. */
const LIAISON =
  /^(?:[\s,:()'-]|les|la|le|l'|a|au|aux|de|du|des|pour|dans|sont|est|c'est|ce|qui|ont|ecoles?)*$/u;
const COPULE = /(?<![a-z])(?:sont|est)(?![a-z])|:/u;

const ENT_SEUL =
  /^(?:[,:] ?)?(?:(?:ont|utilisent|prennent|prendront|auront|avec) )?(?:un |l'|le |leur )?ent(?: conforme)?(?: (?:pour )?toutes?| partout)?[ .!]*$/u;

const SINGULIER: Readonly<Record<string, string>> = {
  maternelles: 'maternelle',
  elementaires: 'elementaire',
  primaires: 'primaire',
};

/** The spans of the known names in a piece, longest first so that « Sainte-Anne » does not take « Sainte-Anne du Lac ». */
function noms(
  t: TexteNormalise,
  e: Etendue,
  connues: readonly Connue[],
): readonly (Etendue & { id: string })[] {
  const dit = t.plat.slice(e.debut, e.fin);
  const trouves: (Etendue & { id: string })[] = [];
  const parLongueur = [...connues].sort((a, b) => (b.nom?.length ?? 0) - (a.nom?.length ?? 0));
  for (const c of parLongueur) {
    for (const nom of [c.nom, c.titre]) {
      if (nom === undefined || !nomme(dit, nom)) continue;
      const court = normalise(nom)
        .plat.trim()
        .replace(/^(?:le |la |les |l'|de la |de l'|des |du |de )+/u, '');
      const coeur = sansTirets(dit).includes(sansTirets(court)) ? court : court.replace(/^ecole /u, '');
      const debut = sansTirets(dit).indexOf(sansTirets(coeur));
      const pris = trouves.some((x) => debut < x.fin && x.debut < debut + coeur.length);
      if (debut < 0 || pris) continue;
      const devant =
        /(?:(?:pour|a|au|aux|de|du|des|dans|la|le|les|l'|ecoles?|maternelle|elementaire|primaire) ?)+$/u.exec(
          dit.slice(0, debut),
        );
      trouves.push({
        id: c.id,
        debut: debut - (devant?.[0].length ?? 0),
        fin: debut + coeur.length,
      });
      break;
    }
  }
  return trouves;
}

function morceaux(t: TexteNormalise): readonly Etendue[] {
  const coupes = Array.from(t.plat.matchAll(SEPARATION), (m) => ({ a: m.index, b: m.index + m[0].length }));
  const fins = [...coupes, { a: t.plat.length, b: t.plat.length }];
  return fins
    .map(({ a }, i) => ({ debut: coupes[i - 1]?.b ?? 0, fin: a }))
    .filter((e) => t.plat.slice(e.debut, e.fin).trim() !== '');
}

/** The piece without what says of whom it is; « toutes » and « partout » stay: of one school they mean the same. */
function lirePortee(t: TexteNormalise, e: Etendue, connues: readonly Connue[]): Partie {
  let dit = t.texte.slice(e.debut, e.fin);
  const plat = () => normalise(dit).plat;
  const portees: Portee[] = [];
  const exception = EXCEPTION.test(plat().slice(0, 24));
  const retire = (debut: number, fin: number): void => {
    dit = `${dit.slice(0, debut)} ${dit.slice(fin)}`;
  };
  if (exception) dit = dit.replace(/^\s*\S+(?:\s+part|\s+l.exception\s+\S+|\s+dehors\s+\S+)?/u, '');
  const n = noms(normalise(dit), { debut: 0, fin: normalise(dit).plat.length }, connues);
  if (n.length > 0) {
    dit = normalise(dit).texte;
    for (const { debut, fin } of [...n].sort((a, b) => b.debut - a.debut)) retire(debut, fin);
    portees.push({ sorte: 'noms', ids: n.map((x) => x.id) });
  }
  dit = normalise(dit).texte;
  for (const [motif, faire] of [
    [
      STATUT,
      (m: RegExpExecArray): Portee | null =>
        // « sont privées » says it; « les privées » is about them.
        /(?<![a-z])(?:sont|est|en) (?:toutes )?(?:des )?$/u.test(plat().slice(0, m.index)) ||
        !/(?:les|des|aux|ecoles?) /u.test(m[0])
          ? null
          : {
              sorte: 'statut',
              statut: m[2] === 'privees' ? 'privee' : 'publique',
              type: SINGULIER[m[1] ?? ''] ?? null,
            },
    ],
    [TYPE, (m: RegExpExecArray): Portee => ({ sorte: 'type', type: SINGULIER[m[1] ?? ''] ?? '' })],
    [AUTRES, (): Portee => ({ sorte: 'autres' })],
  ] as const) {
    const m = motif.exec(plat());
    const portee = m === null ? null : faire(m);
    if (m === null || portee === null) continue;
    portees.push(portee);
    retire(m.index, m.index + m[0].length);
  }
  if (portees.length === 0 && TOUTES.test(plat())) portees.push({ sorte: 'toutes' });
  return { ...e, portees, exception, dit: dit.trim() };
}

/** Pieces put together: « Jaurès | et Ferry ont… » has two schools, « 20 tablettes, wifi partout » two facts. */
function parties(t: TexteNormalise, connues: readonly Connue[]): readonly Partie[] {
  const faites: Partie[] = [];
  for (const e of morceaux(t)) {
    const p = lirePortee(t, e, connues);
    const derniere = faites.at(-1);
    const vide = derniere !== undefined && LIAISON.test(normalise(derniere.dit).plat);
    const suite =
      derniere !== undefined &&
      !p.exception &&
      !(derniere.exception && p.portees.some((x) => x.sorte === 'toutes' || x.sorte === 'autres')) &&
      (p.portees.length === 0 || derniere.portees.length === 0 || vide);
    if (derniere === undefined || !suite) faites.push(p);
    else {
      derniere.portees.push(...p.portees);
      derniere.dit = vide && !COPULE.test(derniere.dit) ? p.dit : `${derniere.dit}, ${p.dit}`;
    }
  }
  return faites;
}

type Enoncee = { readonly affirmations: readonly Affirmation[]; readonly doutes: readonly Doute[] };

/**
 * What the part says of one school, or null when it cannot be said of one school. `champ`: what the part before was about,
 * for « les autres, pas encore ».
 */
function surUne(
  partie: Partie,
  ecole: Connue,
  indice: Indice,
  lire: Lire,
  champ?: string,
): readonly Affirmation[] | null {
  const { question: _q, ...sans } = indice;
  const niveau = champ === 'niveau' ? niveauEnUnMot(partie.dit) : null;
  if (niveau !== null) {
    const fait = { sur: 'ecole', ecole: { id: ecole.id }, champ: 'niveau', valeur: niveau } as const;
    return [{ debut: partie.debut, fin: partie.fin, dit: partie.dit, deduit: true, ...fait }];
  }
  const seul = lire(partie.dit, { ...sans, ecoles: [ecole] });
  const lu =
    seul.affirmations.length > 0 || champ === undefined
      ? seul
      : lire(partie.dit, {
          ...sans,
          ecoles: [ecole],
          question: { id: champ, chemin: `ecoles[${ecole.id}].${champ}`, ecole: ecole.id },
        });
  if (lu.doutes.length > 0 || lu.nouvelles > 0) return null;
  const ou = { debut: partie.debut, fin: partie.fin };
  // « les autres, un ENT »: of schools, said to be theirs.
  if (lu.affirmations.length === 0 && ENT_SEUL.test(normalise(partie.dit).plat.trim()))
    return [
      {
        ...ou,
        dit: partie.dit,
        sur: 'ecole',
        ecole: { id: ecole.id },
        champ: 'ent',
        valeur: 'ent-sdet',
        deduit: true,
      },
    ];
  if (lu.affirmations.length === 0) return null;
  return lu.affirmations.map((a) => {
    return a.sur === 'ecole' || a.sur === 'pac' ? { ...a, ...ou, ecole: { id: ecole.id } } : { ...a, ...ou };
  });
}

type Lire = (texte: string, indice: Indice) => Lecture;

export function lireGroupes(texte: string, indice: Indice, lire: Lire): Enoncee | null {
  const { ecoles } = indice;
  if (ecoles.length < 2 || texte.length > 600 || texte.includes('?')) return null;
  const t = normalise(texte);
  const wifi = wifiPartout(t, indice);
  if (wifi !== null) return { affirmations: [], doutes: [wifi] };
  if (!STATUT.test(t.plat) && !AUTRES.test(t.plat) && !EXCEPTION.test(t.plat)) return null;
  const lues = parties(t, ecoles);
  const toutes = lues.flatMap((p) => p.portees);
  const exceptions = lues.filter((p) => p.exception);
  const parStatut = toutes.some((p) => p.sorte === 'statut');
  const nommes = toutes.flatMap((p) => (p.sorte === 'noms' ? p.ids : []));
  const seules = toutes.length === 1 && toutes[0]?.sorte === 'autres';
  const utile =
    parStatut ||
    seules ||
    (exceptions.length > 0 && exceptions.every((p) => p.portees.length > 0)) ||
    (toutes.some((p) => p.sorte === 'autres') &&
      toutes.some((p) => p.sorte === 'noms' || p.sorte === 'type'));
  if (!utile || lues.some((p) => p.portees.length === 0)) return null;

  const deStatut = (p: Extract<Portee, { sorte: 'statut' }>): readonly Connue[] =>
    ecoles.filter((e) => e.statut === p.statut && (p.type === null || e.type === p.type));
  const vises = (p: Portee): readonly Connue[] => {
    if (p.sorte === 'noms') return ecoles.filter((e) => p.ids.includes(e.id));
    if (p.sorte === 'statut') return deStatut(p);
    if (p.sorte === 'type') return ecoles.filter((e) => e.type === p.type);
    const dits =
      p.sorte === 'autres' ? toutes.filter((x) => x.sorte !== 'toutes' && x.sorte !== 'autres') : [];
    const exclus = new Set([
      ...(p.sorte === 'autres' ? nommes : []),
      ...[...dits, ...exceptions.flatMap((x) => x.portees)].flatMap((x) =>
        x.sorte === 'toutes' || x.sorte === 'autres' ? [] : vises(x).map((e) => e.id),
      ),
    ]);
    return ecoles.filter((e) => !exclus.has(e.id));
  };
  const parChamp = new Map<string, Affirmation>();
  let champ: string | undefined;
  const doutes: Doute[] = [];
  for (const partie of lues) {
    const { plat } = normalise(partie.dit);
    const statuts = partie.portees.flatMap((p) => (p.sorte === 'statut' ? [p] : []));
    const [statut] = statuts;
    const nus = partie.portees.filter((p) => p.sorte === 'noms');
    // « les privées sont Sainte-Anne et Saint-Bruno » says which ones they are.
    if (statut !== undefined && nus.length > 0 && LIAISON.test(plat)) {
      for (const e of nus.flatMap(vises)) {
        const dit = t.texte.slice(partie.debut, partie.fin).trim();
        const fait = { sur: 'ecole', ecole: { id: e.id }, champ: 'statut', valeur: statut.statut } as const;
        parChamp.set(`${e.id} statut`, { debut: partie.debut, fin: partie.fin, dit, ...fait });
      }
      continue;
    }
    if (partie.exception && LIAISON.test(plat)) continue;
    const cibles = [...new Set(partie.portees.flatMap(vises))];
    if (cibles.length === 0 && statut !== undefined) {
      const doute = lesquelles(t, partie, statut.statut, ecoles, (e) => surUne(partie, e, indice, lire));
      if (doute === null) return null;
      doutes.push(doute);
      continue;
    }
    if (cibles.length === 0) return null;
    let dernierDit: string | undefined;
    for (const e of cibles) {
      const faits = surUne(partie, e, indice, lire, champ);
      if (faits === null) return parStatut ? { affirmations: [], doutes: [] } : null;
      // « les autres sont publiques », of no one named: those whose status is not known.
      if (seules && !faits.every((a) => a.sur === 'ecole' && a.champ === 'statut')) return null;
      if (seules && e.statut !== undefined) continue;
      for (const a of faits) parChamp.set(cleDe(a), a);
      dernierDit = faits.find((a) => a.sur === 'ecole')?.champ;
    }
    champ = dernierDit ?? champ;
  }
  if (parChamp.size + doutes.length === 0) return null;
  return { affirmations: [...parChamp.values()], doutes };
}

const WIFI_PARTOUT =
  /^(?:oui,? ?)?(?:on a |nous avons |il y a )?(?:le |du |un )?wi-? ?fi (?:est |il est |marche |passe )?(?:deja )?partout[ .!]*$/u;

/** « wifi partout », of several schools and not in answer to one's access: everywhere in this school, or in all of them? */
function wifiPartout(t: TexteNormalise, { ecoles, question }: Indice): Doute | null {
  const dit = WIFI_PARTOUT.exec(t.plat.trim());
  if (dit === null || /\.(?:wifi|debit|ent)$/u.test(question?.chemin ?? '')) return null;
  const e = { debut: 0, fin: t.plat.length };
  const complet = (ids: readonly string[]): readonly Affirmation[] =>
    ids.map((id) => ({
      ...e,
      dit: t.texte,
      sur: 'ecole',
      ecole: { id },
      champ: 'wifi',
      valeur: 'complet',
    }));
  const ouverte = ecoles.find((x) => x.id === question?.ecole);
  return demande(t, e, 'wifi', `«\u00a0${t.texte.trim()}\u00a0»\u00a0: dans toutes les écoles\u00a0?`, [
    { titre: 'Dans toutes les écoles', affirmations: complet(ecoles.map((x) => x.id)) },
    ...(ouverte === undefined
      ? []
      : [{ titre: `${ouverte.titre ?? 'Cette école'} seulement`, affirmations: complet([ouverte.id]) }]),
  ]);
}

/** Said later, and of fewer schools: the particular replaces the general. */
function cleDe(a: Affirmation): string {
  if (a.sur === 'devis') return `devis ${a.article}`;
  const ou = 'ecole' in a && 'id' in a.ecole ? a.ecole.id : '';
  const pac = a.sur === 'pac' ? JSON.stringify(a.pac) : '';
  return `${ou} ${a.champ}${pac}${'article' in a ? a.article : ''}`;
}

/** « École Directe pour les privées » when none is known to be: which ones? */
function lesquelles(
  t: TexteNormalise,
  e: Etendue,
  statut: 'publique' | 'privee',
  ecoles: readonly Connue[],
  faits: (ecole: Connue) => readonly Affirmation[] | null,
): Doute | null {
  const choix = ecoles.slice(0, 6).flatMap((ecole) => {
    const lus = faits(ecole);
    if (lus === null) return [];
    const dit = t.texte.slice(e.debut, e.fin).trim();
    const sien = { sur: 'ecole', ecole: { id: ecole.id }, champ: 'statut', valeur: statut } as const;
    return [
      {
        titre: ecole.titre ?? ecole.nom ?? ecole.id,
        affirmations: [{ debut: e.debut, fin: e.fin, dit, ...sien }, ...lus] as readonly Affirmation[],
      },
    ];
  });
  const nom = statut === 'privee' ? 'privée' : 'publique';
  return choix.length === 0
    ? null
    : demande(
        t,
        e,
        'ecole',
        `Je ne sais pas encore quelles écoles sont ${nom}s\u00a0: laquelle l’est\u00a0?`,
        choix,
      );
}
