/** What a campaign must satisfy towards its source. Returns every breach, so that a mutated campaign can be shown to go red. */
import type { Campagne } from '../../rules/index.js';

const MOTS: Readonly<Record<string, string>> = {
  un: '1',
  deux: '2',
  trois: '3',
  quatre: '4',
  cinq: '5',
  dix: '10',
  douze: '12',
};
const MOIS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
);

export const aplatir = (texte: string): string => texte.replace(/\s+/gu, ' ').trim();

/** Figures of a text, spaces of thousands removed: « 200 000€ » → 200000, « trois ans » → 3. */
export function chiffres(texte: string): readonly string[] {
  const compact = texte.replace(/(?<=\d)[\s\u00a0](?=\d{3}(?!\d))/gu, '');
  const enChiffres = compact.match(/\d+/gu) ?? [];
  const enLettres =
    compact
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.flatMap((m) => MOTS[m] ?? []) ?? [];
  return [...enChiffres, ...enLettres].map((c) => c.replace(/^0+(?=\d)/, ''));
}

/** Pages of the source: each starts with a line that begins with a space. */
export function pages(source: string): readonly string[] {
  return source
    .split(/^ (?=\S)/mu)
    .slice(1)
    .map(aplatir);
}

interface Valeur {
  readonly ou: string;
  readonly extrait: string;
  readonly figures: readonly string[];
}

/** Every figure of the campaign data, with the quotation that it must stand in. */
function valeurs(c: Campagne): readonly Valeur[] {
  const nombre = (
    ou: string,
    extrait: string,
    ...n: readonly (number | string | null | undefined)[]
  ): Valeur => ({
    ou,
    extrait,
    figures: n.flatMap((x) => (x === null || x === undefined ? [] : [String(x)])),
  });
  const date = (jour: string): readonly string[] => {
    const [a = '', m = '', j] = jour.split('-');
    return j === undefined ? [a] : [a, m.replace(/^0/, ''), j.replace(/^0/, '')];
  };
  return [
    ...c.tranches.map((t, i) => nombre(`tranche ${i}`, t.extrait, t.min, t.max, t.pacs)),
    nombre('taux haut', c.taux['pas-atteint'].extrait, c.taux['pas-atteint'].valeur),
    nombre('taux bas', c.taux.atteint.extrait, c.taux.atteint.valeur),
    nombre('limite', c.limiteCommune.extrait, c.limiteCommune.valeur),
    nombre('débit', c.debitMinimal.extrait, c.debitMinimal.valeur),
    nombre('durée ENT', c.dureeEnt.extrait, c.dureeEnt.valeur),
    ...Object.values(c.kits).flatMap((k) => [
      nombre(`kit ${k.genre}`, k.extrait, k.classesMin, k.classesMax),
      ...k.lignes.flatMap((l) => [
        nombre(`${k.genre} ${l.article}`, l.extrait, l.min, l.max, l.parClasse),
        {
          ou: `${k.genre} ${l.article} libellé`,
          extrait: l.extrait,
          figures: chiffres(`${l.libelle} ${l.singulier} ${l.pluriel}`),
        },
      ]),
    ]),
    ...c.prix.flatMap((p) => [
      nombre(`prix ${p.article}`, p.extrait, p.montant),
      { ou: `prix ${p.article} libellé`, extrait: p.extrait, figures: chiffres(p.libelle) },
    ]),
    ...c.calendrier.map((e) => ({ ou: `date ${e.id}`, extrait: e.extrait, figures: date(e.date) })),
    { ou: 'plan récent', extrait: c.planRecent.extrait, figures: date(c.planRecent.valeur) },
    ...c.criteres.map((k) => ({ ou: `critère ${k.id}`, extrait: k.extrait, figures: chiffres(k.libelle) })),
  ];
}

export function controler(c: Campagne, source: string): readonly string[] {
  const fautes: string[] = [];
  const faute = (f: string): void => void fautes.push(f);
  const textes = pages(source);
  const extraits = new Map(c.extraits.map((e) => [e.id, e]));
  if (extraits.size !== c.extraits.length) faute('two quotations share an id');

  for (const e of c.extraits) {
    if (!(textes[e.page - 1] ?? '').includes(e.verbatim))
      faute(`${e.id}: not on page ${e.page} of the source`);
    if (e.verbatim !== aplatir(e.verbatim)) faute(`${e.id}: not flat`);
    const [v, a] = [chiffres(e.verbatim).join(' '), chiffres(e.affichage).join(' ')];
    if (v !== a) faute(`${e.id}: shown with other figures, ${v} / ${a}`);
    const proche = lettres(e.affichage) - lettres(e.verbatim);
    if (Math.abs(proche) > 6) faute(`${e.id}: shown with another length (${proche})`);
  }

  textes.forEach((texte, i) => {
    const restes = decouvrir(
      texte,
      c.extraits.filter((e) => e.page === i + 1).map((e) => e.verbatim),
    );
    // A lone E is what the OCR left of « ÉQUIPEMENTS ».
    const mots = (restes.match(/[\p{L}\d]+/gu) ?? []).filter((m) => m !== 'E');
    if (mots.length > 0) faute(`page ${i + 1}: not quoted: ${mots.join(' ')}`);
  });

  const cites = new Set(c.faits.flatMap((f) => f.extraits));
  const sansRegle = new Set(c.sansRegle.map((s) => s.extrait));
  for (const e of c.extraits) {
    if (cites.has(e.id) === sansRegle.has(e.id))
      faute(`${e.id}: quoted by a fact or without a rule, one of the two`);
  }

  const connu = (ou: string, id: string): void => {
    if (!extraits.has(id)) faute(`${ou}: unknown quotation ${id}`);
  };
  const dans = (ou: string, ids: readonly string[], figures: readonly string[], autres = ''): void => {
    for (const id of ids) connu(ou, id);
    const permises = new Set([
      ...ids.flatMap((id) => chiffres(extraits.get(id)?.verbatim ?? '')),
      ...chiffres(autres),
    ]);
    for (const f of figures) if (!permises.has(f)) faute(`${ou}: ${f} is not in ${ids.join(', ')}`);
  };
  for (const v of valeurs(c)) dans(v.ou, [v.extrait], v.figures);
  for (const f of c.faits)
    dans(
      f.id,
      f.extraits,
      chiffres(f.enonce).filter((x) => /\d/u.test(x)),
    );
  for (const l of c.lectures) {
    const externes = l.lectures.map((x) => x.reference?.texte ?? '').join(' ');
    const dit = [l.question, l.mention, l.detail, ...l.lectures.flatMap((x) => [x.titre, x.detail])]
      .join(' ')
      .replace(/\b(un|deux)\b/giu, '');
    dans(l.id, l.extraits, chiffres(dit), externes);
  }
  for (const p of c.piecesProjet) connu(p.id, p.extrait);
  for (const p of c.prix) {
    const verbatim = extraits.get(p.extrait)?.verbatim ?? '';
    if (p.montant === null && verbatim.includes('€')) faute(`prix ${p.article}: legible in the source`);
  }
  for (const e of c.calendrier) {
    const [, mois = '', jour] = e.date.split('-');
    const verbatim = (extraits.get(e.extrait)?.verbatim ?? '').toLowerCase();
    if (jour === undefined && !verbatim.includes(MOIS[Number(mois) - 1] ?? '?'))
      faute(`date ${e.id}: month not in the source`);
  }
  const derniere = c.tranches.at(-1);
  if (derniere?.max !== null || !extraits.get(derniere.extrait)?.verbatim.includes('et plus'))
    faute('last bracket is open');
  c.tranches.slice(1).forEach((t, i) => {
    if (t.min !== (c.tranches[i]?.max ?? -1) + 1) faute(`bracket ${i + 1}: a gap or an overlap`);
  });
  for (const n of Array.from({ length: 21 }, (_, i) => `F${i + 1}`))
    if (!c.faits.some((f) => f.id === n)) faute(`${n} is missing`);
  for (const n of Array.from({ length: 16 }, (_, i) => `A${i + 1}`))
    if (!c.lectures.some((l) => l.id === n)) faute(`${n} is missing`);
  for (const p of c.posterieurs)
    if (!p.adresse || !p.date) faute(`${p.id}: a later fact has a date and an address`);
  for (const r of c.droitGeneral.references) if (r.source === '') faute(`${r.id}: no source`);
  return fautes;
}

const lettres = (texte: string): number => texte.match(/[\p{L}\d]/gu)?.length ?? 0;

/** What stays of a text once every quotation is taken away, wherever it stands. */
function decouvrir(texte: string, citations: readonly string[]): string {
  const couvert = new Uint8Array(texte.length);
  for (const citation of citations) {
    for (let i = texte.indexOf(citation); i >= 0; i = texte.indexOf(citation, i + 1))
      couvert.fill(1, i, i + citation.length);
  }
  return [...texte].map((lettre, i) => (couvert[i] === 1 ? ' ' : lettre)).join('');
}
