/** « 24 casques ? », « 3 VPI par classe, c'est possible ? »: a number of articles, asked whether it is allowed. */
import type { LigneKit } from '../../rules/index.js';
import { MATERIELS, ORDINATEURS, TABLETTES } from './lexique.js';
import { nombres } from './nombres.js';
import { normalise } from './normalise.js';

export type QuantiteDemandee = {
  readonly articles: readonly LigneKit['article'][];
  readonly nombre: number;
  readonly par: 'classe' | 'pac' | 'autre' | null;
  /** « trop », « minimum », « interdit »…: yes or no would say its contrary, or another thing. */
  readonly tournee: boolean;
};

const OUVERTE =
  /^(?:et|avec|pour|en|sinon|ou|puis|mais)(?![a-z])|(?<![a-z])(?:combien|cb|cmb|quels?|quelles?|comment|quand|pourquoi|qui|c'est quoi|qu'est-ce|si on|si nous|et si|ou)(?![a-z])/u;
const DEMANDE =
  /\?|(?<![a-z])(?:ok|okay|possible|autorise\w*|permis|ca passe|c'est bon|bon|droit|accepte\w*|peut-on|on peut|peut on|valable|trop|suffi\w*|max\w*|min\w*)(?![a-z])/u;
/** What one has or wants, and money: other questions. */
const AUTREMENT =
  /(?<![a-z])(?:prix|cout\w*|tarif|subvention\w*|aide|payer?|paye|reste|charge|devis|budget|euros?|ht|ttc|taux|comparer?|notre|nos|mon|ma|mes|nous avons|j'ai|on a(?! (?:le )?droit)|on (?:veut|voudrait|prend|prendrait|aurait)|nous (?:voulons|prenons|voudrions|aurions)|je (?:veux|voudrais|prends)|finalement|plutot|ajoute\w*|enleve\w*|retire\w*|mets?|commander?|achet\w*|eleves?)(?![a-z])|[€%]/u;
const TOURNEE =
  /(?<![a-z])(?:trop|insuffisant\w*|interdi\w+|exclu\w*|refus\w*|min\w*|max\w*|au moins|au plus|plus de|moins de|oblig\w+|force\w*|faut|doit|limit\w*|seul\w*|que|pas|ne|n|sans|depass\w*|assez|jusqu\w*|necessaires?|reserv\w*)(?![a-z])/u;
const MOTS_MAX = 14;

/** The quantity asked about, or null when the message asks something else, or of several things. */
export function quantiteDemandee(texte: string): QuantiteDemandee | null {
  const t = normalise(texte);
  const { plat } = t;
  if (plat.length > 120 || (plat.match(/[a-z0-9]+/gu) ?? []).length > MOTS_MAX) return null;
  if (OUVERTE.test(plat) || AUTREMENT.test(plat) || !DEMANDE.test(plat)) return null;
  const apres = articlesDits(plat);
  if (apres.length !== 1) return null;
  const [article] = apres;
  const comptes = nombres(t).filter((n) => n.kind === 'entier' || n.kind === 'article');
  const devant = comptes.filter(
    (n) => article !== undefined && /^ ?$/u.test(plat.slice(n.fin, article.debut)),
  );
  const [n] = devant;
  const autres = comptes.filter((c) => c !== n && c.kind === 'entier' && c.debut < (article?.debut ?? 0));
  if (article === undefined || n === undefined || autres.length > 0) return null;
  const suite = plat.slice(article.fin);
  // Another count in the sentence: « 3 VPI pour 2 classes ».
  if (/\d/u.test(suite)) return null;
  const nombre = n.kind === 'entier' ? n.entier : 1;
  if ((n.kind === 'article' && !PAR.test(plat)) || /(?:75|86)/u.test(plat)) return null;
  const par =
    /(?<![a-z])(?:par|chaque|pour chaque|dans chaque|pour une|dans une|pour la meme|dans la meme) (?:meme )?(classes?|pac|kit|ecoles?|\w+)/u.exec(
      plat,
    )?.[1];
  return {
    articles: article.articles,
    nombre,
    par:
      par === undefined
        ? /(?<![a-z])(?:dans|pour) (?:un|le|1) (?:seul |meme )?(?:pac|kit)(?![a-z])/u.test(plat)
          ? 'pac'
          : null
        : /^classe/u.test(par)
          ? 'classe'
          : /^(?:pac|kit)/u.test(par)
            ? 'pac'
            : 'autre',
    tournee: TOURNEE.test(plat),
  };
}

const PAR = /(?<![a-z])(?:par|chaque)(?![a-z])/u;

type Dit = {
  readonly articles: readonly LigneKit['article'][];
  readonly debut: number;
  readonly fin: number;
};

function articlesDits(plat: string): readonly Dit[] {
  const lus: Dit[] = [];
  const tables: readonly { readonly articles: readonly LigneKit['article'][]; readonly motif: RegExp }[] = [
    ...MATERIELS,
    { articles: ['tablettes'], motif: TABLETTES },
    { articles: ['ordinateurs'], motif: ORDINATEURS },
  ];
  for (const { articles, motif } of tables)
    for (const m of plat.matchAll(motif)) {
      const dit = { articles, debut: m.index, fin: m.index + m[0].length };
      if (!lus.some((x) => x.debut < dit.fin && dit.debut < x.fin)) lus.push(dit);
    }
  return lus;
}
