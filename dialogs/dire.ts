/** Saying back what was written, in the precise words of the questions. */
import type { Chemin, Ecole, Pac } from '../rules/index.js';
import { idsDe, lire } from './dossier/chemins.js';
import type { Dossier, Modification } from './dossier/dossier.js';
import { QUESTIONS, questionDuChemin } from './questions/catalogue.js';
import { nomEcole } from './questions/question.js';
import { libelleArticle } from './textes/articles.js';
import { pluriel } from './textes/typographie.js';

/** « 2 PAC élémentaires de 20 tablettes », « 1 PAC (option à préciser) ». */
export function direPacs(pacs: readonly Pac[], type?: string): string {
  if (pacs.length === 0) return 'aucun PAC';
  const groupes = new Map<string, number>();
  for (const pac of pacs) {
    const texte = direPac(pac, type);
    groupes.set(texte, (groupes.get(texte) ?? 0) + 1);
  }
  return [...groupes]
    .map(([texte, n]) => `${n} PAC${n > 1 ? texte.replace(/^ (maternelle|élémentaire)/, ' $1s') : texte}`)
    .join(', ');
}

/** What follows « PAC »: « élémentaire de 20 tablettes, avec 2 vidéoprojecteurs interactifs ». */
function direPac(pac: Pac, type?: string): string {
  const genre = pac.genre ?? (type === 'maternelle' || type === 'elementaire' ? type : undefined);
  const option = pac.option ?? (genre === 'maternelle' ? 'tablettes' : undefined);
  const morceaux: string[] = [];
  if (genre !== undefined) morceaux.push(genre === 'maternelle' ? ' maternelle' : ' élémentaire');
  if (pac.nombre !== undefined) {
    const quoi = option === 'ordinateurs' ? 'ordinateur' : option === 'tablettes' ? 'tablette' : 'appareil';
    morceaux.push(` de ${pluriel(pac.nombre, quoi)}`);
  } else if (option !== undefined) morceaux.push(` en ${option}`);
  if (pac.classes !== undefined) morceaux.push(` pour ${pluriel(pac.classes, 'classe')}`);
  const articles = Object.entries(pac.quantites ?? {}).filter(([, n]) => n !== undefined);
  if (articles.length > 0)
    morceaux.push(`, avec ${articles.map(([a, n]) => libelleArticle(a, n ?? 1)).join(', ')}`);
  if (pac.devis !== undefined) morceaux.push(`, sur devis`);
  return morceaux.join('');
}

/** One school in a line: « École élémentaire : socle … pas encore atteint ; 1 PAC de 20 tablettes ». */
export function direEcole(ecole: Ecole, ecoles: readonly Ecole[]): string {
  const champs = QUESTIONS.filter((q) => q.modele.startsWith('ecoles[].') && !q.modele.includes('pacs[]'))
    .filter((q) => q.id !== 'nom-ecole' && q.id !== 'type' && q.id !== 'pacs')
    .flatMap((q) => {
      const valeur = lire(ecole, q.modele.slice('ecoles[].'.length));
      return valeur === undefined ? [] : [direValeur(q.id, q.libelle, q.type.dire(valeur))];
    });
  const pacs = ecole.pacs === undefined ? [] : [direPacs(ecole.pacs, ecole.type)];
  const tout = [...champs, ...pacs];
  const nom = nomEcole(ecole, ecoles);
  return tout.length === 0 ? nom : `${nom} : ${tout.join(' ; ')}`;
}

/** « 14 classes » says itself; the other ones need their label. */
function direValeur(id: string, libelle: string, valeur: string): string {
  if (id === 'classes-ecole') return valeur;
  if (id === 'wifi') return `Wi-Fi : ${valeur}`;
  return `${libelle.charAt(0).toLowerCase()}${libelle.slice(1)} : ${valeur}`;
}

/** What these modifications wrote, one line each, without repeating a school's PACs. */
export function direModifications(
  dossier: Dossier,
  modifications: readonly Modification[],
): readonly string[] {
  const lignes: string[] = [];
  const vus = new Set<Chemin>();
  const { ecoles } = dossier.situation;
  const deplacees = new Set(
    modifications
      .filter((m) => m.apres === undefined && estAilleurs(m, modifications))
      .map(({ chemin }) => chemin),
  );
  if (deplacees.size > 0) {
    lignes.push(ecoles.map((e, i) => `${i + 1}. ${nomEcole(e, ecoles)}`).join(', '));
    for (const chemin of deplacees) vus.add(chemin);
  }
  const vides = modifications.filter(
    (m) =>
      /^ecoles\[e\d+\]$/.test(m.chemin) &&
      m.avant === undefined &&
      Object.keys(m.apres ?? {}).length <= 1 &&
      !vus.has(m.chemin),
  );
  if (vides.length > 1 || (vides.length === 1 && ecoles.length === 1)) {
    lignes.push(
      vides.length === ecoles.length
        ? `${pluriel(vides.length, 'école')} dans le projet`
        : `${vides.length} écoles de plus dans le projet`,
    );
    for (const m of vides) vus.add(m.chemin);
  }
  for (const m of modifications) {
    const { ecole: id, pac } = idsDe(m.chemin);
    const ecole = ecoles.find((e) => e.id === id);
    if (vus.has(m.chemin)) continue;
    if (id !== undefined && m.chemin === `ecoles[${id}]`) {
      lignes.push(ecole === undefined ? 'école retirée du projet' : direEcole(ecole, ecoles));
      vus.add(m.chemin);
      continue;
    }
    if (id !== undefined && vus.has(`ecoles[${id}]`)) continue;
    const siennes = ecole === undefined ? [] : modifications.filter((autre) => estChampDe(autre, ecole.id));
    if (ecole !== undefined && siennes.length > 1 && siennes.includes(m)) {
      lignes.push(direChamps(ecole, ecoles, siennes));
      for (const autre of siennes) vus.add(autre.chemin);
      continue;
    }
    if (ecole !== undefined && m.chemin.endsWith('.horsPlafond')) {
      const rang = (ecole.pacs ?? []).findIndex((p) => p.id === pac) + 1;
      const valeur = m.apres === undefined ? 'non précisé' : questionDuChemin(m.chemin)?.type.dire(m.apres);
      lignes.push(`${nomEcole(ecole, ecoles)}, PAC ${rang} : ${valeur}`);
      continue;
    }
    if (ecole !== undefined && (pac !== undefined || m.chemin.endsWith('.pacs'))) {
      const cle = `ecoles[${id}].pacs`;
      if (!vus.has(cle))
        lignes.push(`${nomEcole(ecole, ecoles)} : ${direPacs(ecole.pacs ?? [], ecole.type)}`);
      vus.add(cle);
      continue;
    }
    const question = questionDuChemin(m.chemin);
    if (m.chemin.startsWith('devis[')) {
      const article = m.chemin.slice('devis['.length, -1);
      lignes.push(
        `votre devis pour ${libelleArticle(article, 1)} : ${direDevis(m.apres)} (hors prix du marché du Département)`,
      );
      continue;
    }
    if (question === undefined) continue;
    const valeur = m.apres === undefined ? 'effacé' : question.type.dire(m.apres);
    const prefixe = ecole === undefined ? '' : `${nomEcole(ecole, ecoles)}, `;
    if (question.id === 'commune') lignes.push(`commune : ${valeur}`);
    else if (question.id === 'classes-commune')
      lignes.push(
        typeof m.apres === 'number' ? `${valeur} dans la commune` : `classes de la commune : ${valeur}`,
      );
    else if (question.id === 'type' && ecole !== undefined)
      lignes.push(`${nomEcole({ ...ecole, type: undefined }, ecoles)} : ${valeur}`);
    else lignes.push(`${prefixe}${direValeur(question.id, question.libelle, valeur)}`);
  }
  return lignes;
}

/** Taken out and put in again: only its place changed. */
function estAilleurs(m: Modification, modifications: readonly Modification[]): boolean {
  return (
    /^ecoles\[e\d+\]$/.test(m.chemin) &&
    modifications.some((x) => x !== m && x.chemin === m.chemin && x.apres !== undefined)
  );
}

/** A field of the school itself, its PACs apart. */
function estChampDe({ chemin }: Modification, id: string): boolean {
  return chemin.startsWith(`ecoles[${id}].`) && !chemin.includes('.pacs');
}

/** Several answers about one school in a line; its name and type are already in what it is called. */
function direChamps(ecole: Ecole, ecoles: readonly Ecole[], champs: readonly Modification[]): string {
  const valeurs = champs.flatMap((m) => {
    const question = questionDuChemin(m.chemin);
    if (question === undefined) return [];
    if (m.apres === undefined) return [direValeur(question.id, question.libelle, 'effacé')];
    if (question.id === 'nom-ecole' || question.id === 'type') return [];
    return [direValeur(question.id, question.libelle, question.type.dire(m.apres))];
  });
  const nom = nomEcole(ecole, ecoles);
  return valeurs.length === 0 ? nom : `${nom} : ${valeurs.join(' ; ')}`;
}

function direDevis(valeur: unknown): string {
  const budget = QUESTIONS.find((q) => q.id === 'budget');
  return valeur === undefined ? 'retiré' : (budget?.type.dire(valeur) ?? '');
}
