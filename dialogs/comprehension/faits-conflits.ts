/** Two values for one thing in one message: neither is kept, it is asked. The same value twice is said once. */
import { demande, dit } from './faits-doutes.js';
import type { Affirmation, Doute, QuoiDouteux } from './faits-types.js';
import type { TexteNormalise } from './normalise.js';

const NB = '\u00a0';
const QUOI: Readonly<Partial<Record<string, QuoiDouteux>>> = {
  classes: 'classes',
  niveau: 'niveau',
  debit: 'debit',
  wifi: 'wifi',
  type: 'type',
  option: 'option',
  quantite: 'quantite',
  nombre: 'quantite',
  budget: 'montant',
};
/** How a value is said in a choice. */
const DITES: Readonly<Partial<Record<string, string>>> = {
  'pas-atteint': 'Pas encore atteint',
  atteint: 'Déjà atteint',
  'ne-sait-pas': 'Je ne sais pas',
  maternelle: 'Maternelle',
  elementaire: 'Élémentaire',
  primaire: 'Primaire',
  publique: 'Publique',
  privee: 'Privée',
  complet: 'Toute l’école',
  partiel: 'En partie',
  tablettes: 'Tablettes',
  ordinateurs: 'Ordinateurs',
  jamais: 'Jamais',
};

export function sansConflit(
  t: TexteNormalise,
  affirmations: readonly Affirmation[],
): { readonly affirmations: readonly Affirmation[]; readonly doutes: readonly Doute[] } {
  const parObjet = new Map<string, Affirmation[]>();
  for (const a of affirmations) {
    const liste = parObjet.get(objet(a));
    if (liste === undefined) parObjet.set(objet(a), [a]);
    else if (!liste.some((b) => JSON.stringify(b.valeur) === JSON.stringify(a.valeur))) liste.push(a);
  }
  const gardees: Affirmation[] = [];
  const enConflit: Affirmation[][] = [];
  for (const dites of parObjet.values()) {
    const propres = dites.filter((a) => !deToutes(a, affirmations));
    // « 1 PAC par école, 2 pour Jaurès »: what is said of one school goes before what is said of all.
    const liste = propres.length === 1 ? propres : dites;
    if (liste.length > 1) enConflit.push(liste);
    else gardees.push(...liste);
  }
  const doutes: Doute[] = [];
  for (const liste of enConflit) {
    const derniere = liste.at(-1);
    const premiere = liste[0];
    if (premiere === undefined || derniere === undefined || doutes.some((d) => d.debut === premiere.debut))
      continue;
    const memes = enConflit.filter((autre) => autre[0]?.debut === premiere.debut);
    const quoi = QUOI['champ' in premiere ? premiere.champ : 'devis'] ?? 'ecole';
    const mots = [...new Set(liste.map((a) => `«${NB}${dit(t, a)}${NB}»`))].join(' et ');
    const question =
      memes.length > 1 ? `${mots}${NB}: pour quelle école${NB}?` : `${mots}${NB}: que faut-il retenir${NB}?`;
    const choix =
      memes.length > 1
        ? []
        : [...ensemble(liste), ...liste].map((a) => ({ titre: titre(a), affirmations: [a] }));
    doutes.push(demande(t, { debut: premiere.debut, fin: premiere.fin }, quoi, question, choix));
  }
  return { affirmations: affirmations.filter((a) => gardees.includes(a)), doutes };
}

/** The same words say it of several schools. */
function deToutes(a: Affirmation, affirmations: readonly Affirmation[]): boolean {
  return (
    'ecole' in a &&
    affirmations.filter((b) => 'ecole' in b && b.champ === a.champ && b.debut === a.debut && b.fin === a.fin)
      .length > 1
  );
}

/** « 2 Blue-Bot et 1 Thymio »: three robots, perhaps. */
function ensemble(liste: readonly Affirmation[]): readonly Affirmation[] {
  const quantites = liste.flatMap((a) => (a.sur === 'pac' && a.champ === 'quantite' ? [a] : []));
  const [une] = quantites;
  if (une === undefined) return [];
  return [{ ...une, valeur: quantites.reduce((somme, a) => somme + a.valeur, 0) }];
}

function objet(a: Affirmation): string {
  if (a.sur === 'devis') return `devis ${a.article}`;
  const ou = a.sur === 'commune' ? '' : JSON.stringify(a.ecole);
  const pac = a.sur === 'pac' ? JSON.stringify(a.pac) : '';
  return `${a.sur} ${ou} ${pac} ${a.champ} ${'article' in a ? a.article : ''}`;
}

function titre(a: Affirmation): string {
  if (typeof a.valeur === 'number') return a.champ === 'classes' ? `${a.valeur} classes` : String(a.valeur);
  if (typeof a.valeur === 'string') return DITES[a.valeur] ?? a.dit;
  return a.dit;
}
