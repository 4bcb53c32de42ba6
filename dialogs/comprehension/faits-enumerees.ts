/**
 * « une au socle, l'autre pas », « le bourg à 30 Mb/s, le hameau à 12 »: schools that the message tells apart by where they are
 * or by their turn, one after another. Each piece is read as one school's; null when it is not such a list, or when a piece
 * cannot be read so.
 */
import { demande } from './faits-doutes.js';
import { drapeaux } from './faits-drapeaux.js';
import type { Affirmation, Doute, Indice, Lecture, ReferenceEcole } from './faits-types.js';
import { enEntier } from './nombres.js';
import { type Etendue, normalise, type TexteNormalise } from './normalise.js';

type Lire = (texte: string, indice: Indice) => Lecture;
type Tete = Etendue & { readonly sorte: 'une' | 'lieu' | 'type'; readonly nom: string | null };
type Piece = { readonly tete: Tete; readonly e: Etendue; readonly faits: readonly Affirmation[] };
export type Enumerees = Pick<Lecture, 'affirmations' | 'doutes' | 'nouvelles'>;

const LONGUEUR_MAX = 500;
const TETES_MAX = 6;
const NB = '\u00a0';

/** Where a piece may begin. */
const DEVANT =
  '(?<=^|[,;:(.\\n] ?|(?<![a-z])(?:et|puis|mais|dont|alors que|tandis que|on a|avons|y a|ont|ecoles) )';
/** What may follow « une » that stands for a school. */
const APRES_UNE =
  "(?= (?:qui|a|au|aux|avec|sans|en|n'|ne|est|deja|pas|publiques?|privees?|equipee|dotee|oui|non|de \\d|snee)(?![a-z])| n'[a-z]| l'a)";
const LIEUX =
  '(?:centre(?:[ -](?:bourg|ville|village))?|bourg|hameau|village|chef-lieu|haut|bas|plateau|plaine|gare|quartier|petite|grande|vieille|nouvelle|ancienne)';
/** What may follow the name of a place that stands for its school. */
const APRES_LIEU =
  "(?= (?:qui|a|au|aux|avec|sans|en|n'|ne|est|de|deja|pas|veut|prend|demande|l'a)(?![a-z])| n'[a-z]| ?[:,(]| \\d)";
const UNE = `l'une|une(?: ecole)?${APRES_UNE}`;
const AUTRE =
  "(?:l'|une |la )autre(?: ecole)?|la (?:seconde|deuxieme|2 ?e(?:me)?|troisieme|3 ?e(?:me)?|quatrieme|premiere|1 ?ere|derniere)(?: ecole)?";
const PLACE = `(?:(?:l'ecole|celle) (?:du|de la|de l'|des|d'en|d') ?[a-z' -]{3,24}?|(?:le|la|l') ?${LIEUX}(?: ecole)?)${APRES_LIEU}`;
const DE_TYPE =
  "(?:la|une|notre) (?:ecole )?(?:maternelle|elementaire|primaire)|l'(?:ecole )?(?:maternelle|elementaire|primaire)";
const TETE = new RegExp(
  `(?:${DEVANT}(?:(${UNE}|${AUTRE})|(${PLACE})|(${DE_TYPE}))|(?<= )(l'autre))(?![a-z])`,
  'gu',
);
const COMPTE =
  /(?<![a-z0-9])([2-6]|deux|trois|quatre|cinq|six) (?:petites |grandes |autres )?ecoles(?![a-z])/u;
const EN_LETTRES: Readonly<Record<string, number>> = { deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6 };
const ELLIPSE_NON =
  /^(?:est |qui )?(?:toujours pas|pas encore|pas du tout|pas|non|jamais)(?= ?(?:$|[,.]|avec|et|mais|a |en ))/u;
const ELLIPSE_OUI = /^(?:est |qui )?(?:oui|deja|si)(?= ?(?:$|[,.]|avec|et|mais))/u;
const PRONOM =
  /^(?:qui )?(?:elle )?(?:(ne |n')?(?:l'|en )(?:a|avait)(?: (pas|jamais|toujours pas|pas encore))?(?: (?:eue?|recue?|beneficie))?)(?![a-z])/u;
const NUE = /^(?:a |en a |n'en a que |n'a que |que |avec |de |: ?)?(\d{1,4}(?:[.,]\d)?)(?= ?(?:$|[,.]))/u;
const FIN_DE_PIECE = /(?:[\s,;:.)]|(?<=\s)(?:et|mais|puis))+$/u;
/** « une SNEE, l'autre pas »: it has it. */
const SOCLE_NU =
  /^(?:a |est |au |avec )?(?:du |le |l'a )?(?:plan )?(?:snee|socle(?: numerique)?)(?: oui)?(?= ?(?:$|,|avec|et ))/u;
/** Said of all of them too: left to the reader of the whole. */
const DE_TOUTES = /(?<![a-z])(?:chacune?|chaque|les deux|toutes|tous|partout|par ecole|aucune)(?![a-z])/u;
const EN_TOUT = /(?<![a-z])(?:en tout|au total|total|commune)(?![a-z])/u;

export function lireEnumerees(texte: string, indice: Indice, lire: Lire): Enumerees | null {
  if (texte.length > LONGUEUR_MAX) return null;
  const t = normalise(texte);
  const tetes = tetesDe(t);
  if (tetes.length < 2 || tetes.length > TETES_MAX || DE_TOUTES.test(t.plat)) return null;
  if (tetes.every((x) => x.sorte === 'type') && !enPronom(t, tetes)) return null;
  const ouvre = t.plat.slice(0, tetes[0]?.debut ?? 0);
  if (!estCompte(ouvre, t, tetes, indice)) return null;
  const { fin, suite } = apresLaListe(t, tetes);
  const avant = lire(t.texte.slice(0, tetes[0]?.debut ?? 0), indice);
  const apres = lire(suite, indice);
  const autour = [...avant.affirmations, ...apres.affirmations];
  if (avant.hypothese || apres.affirmations.some((a) => a.sur !== 'commune')) return null;
  const sansQuestion: Indice = { ecoles: [], ...(indice.taux !== undefined && { taux: indice.taux }) };
  const contraste = /(?<![a-z])(?:pas|non|jamais)(?![a-z])/u.test(t.plat.slice(tetes[1]?.fin ?? 0));
  const pieces: Piece[] = [];
  for (const [i, tete] of tetes.entries()) {
    const e = { debut: tete.debut, fin: tetes[i + 1]?.debut ?? fin };
    const faits = lirePiece(t, tete, e, { avant: pieces, contraste }, (s) => lire(s, sansQuestion));
    if (faits === null) return null;
    pieces.push({ tete, e, faits });
  }
  if (pieces.every((p) => p.faits.length === 0)) return null;
  const dites = placer(t, pieces, indice);
  if (dites === null) return null;
  const { questions } = drapeaux(t);
  const dedans = (a: Affirmation): boolean => questions.some((q) => q.debut < a.fin && a.debut < q.fin);
  return {
    affirmations: [...autour, ...dites.affirmations].map((a) => (dedans(a) ? { ...a, question: true } : a)),
    doutes: [...avant.doutes, ...apres.doutes, ...dites.doutes],
    nouvelles: indice.ecoles.length > 0 ? 0 : pieces.length,
  };
}

function tetesDe(t: TexteNormalise): readonly Tete[] {
  return Array.from(t.plat.matchAll(TETE), (m): Tete => {
    const e = { debut: m.index, fin: m.index + m[0].length };
    if (m[1] !== undefined || m[4] !== undefined) return { ...e, sorte: 'une', nom: null };
    if (m[3] !== undefined) return { ...e, sorte: 'type', nom: null };
    return { ...e, sorte: 'lieu', nom: t.texte.slice(e.debut, e.fin).trim() };
  });
}

/** As many as the schools counted, or as those known; two turns of phrase that answer one another when none is counted. */
function estCompte(ouvre: string, t: TexteNormalise, tetes: readonly Tete[], indice: Indice): boolean {
  const mot = COMPTE.exec(ouvre)?.[1] ?? COMPTE.exec(t.plat)?.[1];
  const compte = mot === undefined ? null : (EN_LETTRES[mot] ?? enEntier(mot));
  if (indice.ecoles.length > 0 && indice.ecoles.length !== tetes.length) return false;
  if (compte !== null) return compte === tetes.length;
  if (indice.ecoles.length > 0) return true;
  return tetes.length === 2 && (tetes.every((x) => x.sorte === 'une') || enPronom(t, tetes));
}

/** « … et une maternelle qui ne l'a pas eu ». */
function enPronom(t: TexteNormalise, tetes: readonly Tete[]): boolean {
  return tetes.slice(1).some((x) => PRONOM.test(t.plat.slice(x.fin).trim()));
}

/** Where the last piece ends: its sentence. */
function apresLaListe(
  t: TexteNormalise,
  tetes: readonly Tete[],
): { readonly fin: number; readonly suite: string } {
  const debut = tetes.at(-1)?.fin ?? 0;
  const coupe = t.plat.slice(debut).search(/[.!;?\n](?=\s|$)|, (?=combien|quel|ca fait|on a |nous avons )/u);
  const fin = coupe === -1 ? t.plat.length : debut + coupe;
  return { fin, suite: t.texte.slice(fin) };
}

/** What a piece says of its school; null when it says more, or something doubtful. */
function lirePiece(
  t: TexteNormalise,
  tete: Tete,
  e: Etendue,
  { avant, contraste }: { readonly avant: readonly Piece[]; readonly contraste: boolean },
  lire: (s: string) => Lecture,
): readonly Affirmation[] | null {
  const ou = { debut: e.debut, fin: e.fin, dit: t.texte.slice(e.debut, e.fin).replace(FIN_DE_PIECE, '') };
  const faits: Affirmation[] = [];
  const ecole: ReferenceEcole = { implicite: true };
  let dit = t.texte
    .slice(tete.fin, e.fin)
    .replace(/^[\s:,(=]+/u, '')
    .replace(FIN_DE_PIECE, '');
  const plat = normalise(dit).plat.trim();
  const socle = contraste ? SOCLE_NU.exec(plat) : null;
  if (socle !== null) {
    faits.push({ ...ou, sur: 'ecole', ecole, champ: 'niveau', valeur: 'atteint', deduit: true });
    dit = dit.slice(socle[0].length).replace(/^[\s,]+/u, '');
  }
  const pronom = PRONOM.exec(plat);
  const nie = pronom !== null && pronom[2] !== undefined;
  const [non, oui] = [
    nie ? pronom : ELLIPSE_NON.exec(plat),
    pronom !== null && !nie ? pronom : ELLIPSE_OUI.exec(plat),
  ];
  const niveau = avant.some((p) => p.faits.some((a) => a.sur === 'ecole' && a.champ === 'niveau'));
  const ellipse = niveau ? (non ?? oui) : null;
  if (ellipse !== null) {
    const valeur = ellipse === non ? 'pas-atteint' : 'atteint';
    faits.push({ ...ou, sur: 'ecole', ecole, champ: 'niveau', valeur, deduit: true });
    dit = dit.slice(ellipse[0].length).replace(/^[\s,]+/u, '');
  }
  const nu = NUE.exec(normalise(dit).plat.trim());
  const unite = nu === null ? null : uniteDite(avant.at(-1)?.faits ?? []);
  if (nu !== null && unite !== null) dit = `${nu[1] ?? ''} ${unite}${dit.slice(nu[0].length)}`;
  if (dit.trim() === '' && tete.sorte !== 'type')
    return faits.length > 0 || tete.nom !== null ? [...faits, ...deTete(t, tete, ou)] : null;
  const lu = lire(tete.sorte === 'type' ? `${t.texte.slice(tete.debut, tete.fin)} ${dit}` : `école ${dit}`);
  if (lu.nouvelles > 1 || lu.horsIsere !== null || lu.hypothese) return null;
  const surs = [...lu.affirmations, ...lu.doutes.flatMap((d) => sesClasses(d) ?? [])];
  if (lu.doutes.some((d) => sesClasses(d) === null)) return null;
  for (const a of surs) {
    if (a.sur === 'commune' && a.champ === 'classes' && typeof a.valeur === 'number') {
      if (EN_TOUT.test(plat)) return null;
      faits.push({ ...ou, sur: 'ecole', ecole, champ: 'classes', valeur: a.valeur });
    } else if (a.sur === 'ecole' || a.sur === 'pac') faits.push({ ...a, ...ou, ecole });
    else return null;
  }
  return [...faits, ...deTete(t, tete, ou)];
}

/** « le hameau »: what its school is called. */
function deTete(
  t: TexteNormalise,
  tete: Tete,
  ou: Pick<Affirmation, 'debut' | 'fin' | 'dit'>,
): readonly Affirmation[] {
  if (tete.nom === null || /(?:petite|grande|vieille|nouvelle|ancienne)/u.test(normalise(tete.nom).plat))
    return [];
  const nom = t.texte
    .slice(tete.debut, tete.fin)
    .replace(/^(?:l['’]école|celle) (?:du|de la|des|de l['’]|d['’])\s*|^(?:le|la) |^l['’]/iu, '')
    .trim();
  const propre = nom.charAt(0).toUpperCase() + nom.slice(1);
  return [{ ...ou, sur: 'ecole', ecole: { implicite: true }, champ: 'nom', valeur: propre }];
}

/** « 5 classes »: of the commune or of the school? In a piece about one school, of that school. */
function sesClasses(d: Doute): readonly Affirmation[] | null {
  if (d.quoi !== 'classes') return null;
  const siennes = d.choix.find((c) =>
    c.affirmations.every((a) => a.sur === 'ecole' && a.champ === 'classes'),
  );
  return siennes === undefined || siennes.affirmations.length !== 1 ? null : siennes.affirmations;
}

/** What the number of the piece before counted. */
function uniteDite(faits: readonly Affirmation[]): string | null {
  const comptes = faits.flatMap((a) =>
    a.sur === 'ecole' && a.champ === 'debit'
      ? ['Mb/s']
      : a.sur === 'ecole' && a.champ === 'classes'
        ? ['classes']
        : a.sur === 'ecole' && a.champ === 'nombrePac'
          ? ['PAC']
          : [],
  );
  const [seule, autre] = [...new Set(comptes)];
  return seule === undefined || autre !== undefined ? null : seule;
}

/** Each piece given to its school: new ones in their order; known ones by their order too, unless names or types tell them apart. */
function placer(
  t: TexteNormalise,
  pieces: readonly Piece[],
  indice: Indice,
): { readonly affirmations: readonly Affirmation[]; readonly doutes: readonly Doute[] } | null {
  const vers = (faits: readonly Affirmation[], ecole: ReferenceEcole): readonly Affirmation[] =>
    faits.map((a) => (a.sur === 'ecole' || a.sur === 'pac' ? { ...a, ecole } : a));
  const { ecoles } = indice;
  if (ecoles.length === 0)
    return { affirmations: pieces.flatMap((p, i) => vers(p.faits, { nouvelle: i + 1 })), doutes: [] };
  const sansNom = ecoles.every((e) => e.nom === undefined);
  const types = new Set(ecoles.map((e) => e.type));
  if (pieces.some((p) => p.tete.sorte === 'type')) return null;
  if (sansNom && types.size === 1)
    return { affirmations: pieces.flatMap((p, i) => vers(p.faits, { id: ecoles[i]?.id ?? '' })), doutes: [] };
  const [une, autre] = pieces;
  const [a, b] = ecoles;
  if (pieces.length !== 2 || une === undefined || autre === undefined || a === undefined || b === undefined)
    return null;
  const e = { debut: une.e.debut, fin: autre.e.fin };
  const nomme = (x: (typeof ecoles)[number]): string => x.titre ?? x.nom ?? x.id;
  const choix = [
    { titre: nomme(a), affirmations: [...vers(une.faits, { id: a.id }), ...vers(autre.faits, { id: b.id })] },
    { titre: nomme(b), affirmations: [...vers(une.faits, { id: b.id }), ...vers(autre.faits, { id: a.id })] },
  ];
  const premier = t.texte.slice(une.e.debut, une.e.fin).replace(FIN_DE_PIECE, '');
  return {
    affirmations: [],
    doutes: [demande(t, e, 'ecole', `«${NB}${premier}${NB}»${NB}: de quelle école est-ce${NB}?`, choix)],
  };
}
