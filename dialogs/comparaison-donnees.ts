/** Prices or data that changed since the dossier was last seen: it is recomputed, and the difference is said, once. */
import {
  type ArticleAPrix,
  CAMPAGNE_PAR_DEFAUT,
  comparerEvaluations,
  type Evaluation,
  evaluer,
  prixArticle,
  type TablePrix,
} from '../rules/index.js';
import type { Fil } from './fil.js';
import { direEcarts } from './reponses/differences.js';
import { libelleArticle } from './textes/articles.js';
import { date, euros, majuscule } from './textes/typographie.js';

/** Articles that the dossier counts, quotes apart. */
function articlesComptes(ev: Evaluation): readonly ArticleAPrix[] {
  const lignes = ev.ecoles.flatMap((e) => [...e.lignes, ...e.pacs.flatMap((p) => p.lignes)]);
  return [
    ...new Set(
      lignes
        .filter((l) => l.origine?.type !== 'devis' && l.article !== 'pac')
        .map((l) => l.article as ArticleAPrix),
    ),
  ];
}

/** « Vidéoprojecteur interactif : prix inconnu → 1 990 € HT (Marché du Département, 10 janvier 2023) ». */
function direPrix(
  article: ArticleAPrix,
  avant: TablePrix | undefined,
  apres: TablePrix | undefined,
): readonly string[] {
  const ancien = prixArticle(article, 1, { prix: avant }).unitaire;
  const nouveau = prixArticle(article, 1, { prix: apres }).unitaire;
  if (ancien === null ? nouveau === null : nouveau !== null && ancien.eq(nouveau)) return [];
  const dit = (x: typeof ancien): string => (x === null ? 'prix inconnu' : euros(x));
  const source = apres?.prix[article];
  return [
    `${majuscule(libelleArticle(article, 1))} : ${dit(ancien)} → ${dit(nouveau)}${
      source === undefined ? '' : ` (${source.origine}, ${date(source.date)})`
    }`,
  ];
}

export function annoncerDonnees(fil: Fil): void {
  const dossier = fil.dossier();
  // A teacher does not write the commune's dossier: the mairie is told.
  if (dossier === null || dossier.donnees === undefined || fil.droits()?.role === 'ecole') return;
  const { jour, prix } = fil.contexte;
  const memes = dossier.donnees === CAMPAGNE_PAR_DEFAUT.version;
  if (memes && JSON.stringify(dossier.prix) === JSON.stringify(prix)) return;
  if (!memes)
    fil.dire(
      "Les données de l'appel que j'utilise ont été mises à jour depuis votre dernier passage : tout votre dossier est recalculé avec elles. Vérifiez les montants.",
    );
  const avant = evaluer(dossier.situation, { jour, ...(dossier.prix && { prix: dossier.prix }) });
  const apres = fil.evaluer(dossier.situation);
  const articles = articlesComptes(apres).flatMap((a) => direPrix(a, dossier.prix, prix));
  if (articles.length > 0) {
    const ecarts = direEcarts(comparerEvaluations(avant, apres));
    fil.dire(
      [
        `Des prix ont changé depuis votre dernier passage, votre dossier est recalculé :\n- ${articles.join('\n- ')}`,
        ...(ecarts.length === 0 ? [] : [`Ce que cela change : ${ecarts.join(' ; ')}.`]),
      ].join('\n\n'),
    );
  }
  fil.epingler();
}
