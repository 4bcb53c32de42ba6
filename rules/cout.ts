/**
 * F11 — what a PAC costs, line by line: known prices, the user's quotes, and named lines without a price.
 * « Prix indicatif hors taxe avant subvention ».
 */
import type { Campagne } from './campagne.js';
import { CAMPAGNE_PAR_DEFAUT } from './campagnes/index.js';
import { type AnalysePac, quantitesDe } from './composition.js';
import { ecrireFourchette } from './ecriture.js';
import type { LigneCout } from './evaluation.js';
import { euros, fourchette, type LigneSansChiffre, type Montant, ZERO } from './montant.js';
import { type ContextePrix, type PrixArticle, prixArticle, prixOption } from './prix.js';
import type { Chemin, Ecole, Pac } from './situation.js';
import type { Trace } from './trace.js';

const LIBELLE_DEVIS = 'votre devis pour ce PAC';

/** Rubrics that follow the rates of « équipement matériel » (A13); for the others the text gives no rate (F13, F18). */
function regimeDe(analyse: AnalysePac, article: string, campagne: Campagne | undefined): LigneCout['regime'] {
  if (analyse.pacRefuse || analyse.refuses.has(article)) return 'hors-texte';
  const rubrique = rubriqueDe(analyse, article, campagne);
  return rubrique === 'ressources' || rubrique === 'obligatoire' ? 'taux-non-precise' : 'materiel';
}

/** The rubric of its line in the PAC's kit; which kit is not known yet: of both kits, where they agree. */
function rubriqueDe(
  analyse: AnalysePac,
  article: string,
  campagne: Campagne | undefined,
): string | undefined {
  if (analyse.genre !== undefined) return analyse.ligne(article)?.rubrique;
  const { kits } = campagne ?? CAMPAGNE_PAR_DEFAUT;
  const rubriques = new Set(
    [...kits.elementaire.lignes, ...kits.maternelle.lignes].flatMap((l) =>
      l.article === article ? [l.rubrique] : [],
    ),
  );
  return rubriques.size === 1 ? [...rubriques][0] : undefined;
}

function ligneDe(
  prix: PrixArticle,
  libelle: string,
  regime: LigneCout['regime'],
  peutEtreCompris: boolean,
): LigneCout {
  return {
    article: prix.article,
    libelle,
    quantite: prix.quantite,
    prixUnitaire: prix.unitaire,
    total: prix.montant,
    origine: prix.origine,
    regime,
    peutEtreCompris,
  };
}

/** The lines of a PAC. Null with the missing paths while the option or the number of devices is not said. */
export function lignesPac(
  pac: Pac,
  ecole: Ecole,
  analyse: AnalysePac,
  prix: ContextePrix,
): { readonly lignes: readonly LigneCout[]; readonly manquants: readonly Chemin[] } {
  const base = `ecoles[${ecole.id}].pacs[${pac.id}]`;
  const articles = quantitesDe(pac).map(([article, quantite]) => {
    const p = prixArticle(article, quantite, prix);
    const ligne = analyse.ligne(article);
    const libelle =
      ligne === undefined ? p.libelle : `${quantite} ${quantite > 1 ? ligne.pluriel : ligne.singulier}`;
    return ligneDe(
      p,
      libelle,
      regimeDe(analyse, article, prix.campagne),
      rubriqueDe(analyse, article, prix.campagne) === 'mobile' && article !== 'borne-wifi',
    );
  });
  if (pac.devis !== undefined) {
    const total = euros(pac.devis);
    const refuse = analyse.pacRefuse || analyse.refuses.size > 0;
    const devis: LigneCout = {
      article: 'pac',
      libelle: LIBELLE_DEVIS,
      quantite: 1,
      prixUnitaire: total,
      total,
      origine: { type: 'devis' },
      regime: refuse ? 'hors-texte' : 'materiel',
      peutEtreCompris: false,
    };
    // A quote replaces the equipment; digital resources stay apart, since the text gives no rate for them.
    return { lignes: [devis, ...articles.filter((l) => l.regime === 'taux-non-precise')], manquants: [] };
  }
  const { option } = analyse;
  const manquants = [
    ...(option === undefined && pac.nombre !== 0 ? [`${base}.option`] : []),
    ...(pac.nombre === undefined ? [`${base}.nombre`] : []),
  ];
  if (option === undefined || pac.nombre === undefined || pac.nombre === 0)
    return { lignes: articles, manquants };
  const p = prixOption(option, pac.nombre, prix);
  return {
    lignes: [ligneDe(p, p.libelle, regimeDe(analyse, option, prix.campagne), false), ...articles],
    manquants,
  };
}

/** The ENT of a school with PACs (F13): always there, unless the school is content with École Directe. */
export function lignesEcole(ecole: Ecole, prix: ContextePrix): readonly LigneCout[] {
  const concernee = ecole.pacs !== undefined && ecole.pacs.length > 0;
  const ecoleDirecte = ecole.ent === 'ecole-directe' && ecole.statut !== 'publique';
  if (!concernee || ecoleDirecte) return [];
  const p = prixArticle('ent', 1, prix);
  return [ligneDe(p, p.libelle, 'taux-non-precise', false)];
}

/** A line without a figure, as it stands in an amount. */
export function sansChiffre(
  ligne: LigneCout,
  motif: LigneSansChiffre['motif'],
  taux: readonly number[],
  ecole: string,
  pac: string | undefined,
): LigneSansChiffre {
  return {
    article: ligne.article,
    libelle: ligne.libelle,
    quantite: ligne.quantite,
    motif,
    ...(ligne.total !== null && { prix: ligne.total }),
    peutEtreCompris: ligne.peutEtreCompris,
    taux,
    ecole,
    ...(pac !== undefined && { pac }),
  };
}

/** Cost of lines: what has a price adds up, the rest is named. */
export function coutDesLignes(
  lignes: readonly LigneCout[],
  taux: readonly number[],
  ecole: string,
  pac: string | undefined,
): Montant {
  const connu = lignes.reduce((somme, l) => (l.total === null ? somme : somme.plus(l.total)), ZERO);
  return {
    connu: fourchette(connu),
    sansChiffre: lignes
      .filter((l) => l.total === null)
      .map((l) => sansChiffre(l, 'prix-inconnu', l.regime === 'materiel' ? taux : [], ecole, pac)),
  };
}

/** The trace of a PAC's cost: each line with its price and where it comes from. */
export function traceCout(lignes: readonly LigneCout[], cout: Montant, campagne: Campagne): Trace {
  const listees = lignes.flatMap((l) => campagne.prix.find((p) => p.article === l.article)?.extrait ?? []);
  const entete = campagne.faits.find((f) => f.id === 'F11')?.extraits[0];
  return {
    regle: 'cout',
    faits: ['F11'],
    citations: [...new Set([...(entete === undefined ? [] : [entete]), ...listees])],
    entrees: lignes.map((l) => ({
      nom: l.libelle,
      valeur:
        l.total === null ? 'prix inconnu' : `${ecrireFourchette(fourchette(l.total))} (${origineDite(l)})`,
    })),
    sortie: `${ecrireFourchette(cout.connu)} HT connus${cout.sansChiffre.length > 0 ? `, hors ${cout.sansChiffre.map((l) => l.libelle).join(', ')}` : ''}`,
  };
}

function origineDite(ligne: LigneCout): string {
  const { origine } = ligne;
  if (origine === null) return 'prix inconnu';
  if (origine.type === 'devis') return 'votre devis, hors prix du marché du Département';
  return origine.type === 'deployeur' ? `${origine.origine}, ${origine.date}` : 'prix indicatif de l’appel';
}
