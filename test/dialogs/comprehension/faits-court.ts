import type {
  Affirmation,
  Lecture,
  ReferenceEcole,
  ReferencePac,
} from '../../../dialogs/comprehension/faits.js';

/** A reading on one line, for tables. */
export function enCourt(l: Lecture): string {
  const dit = [
    ...l.affirmations.map(affirmation),
    ...l.doutes.map(
      (d) => `{${d.quoi}: ${d.choix.map((c) => c.affirmations.map(affirmation).join('+')).join(' | ')}}`,
    ),
    ...(l.horsIsere === null ? [] : [`hors=${l.horsIsere.nom}`]),
    ...drapeaux(l),
    ...(l.nombreSeul === null ? [] : [`seul=${l.nombreSeul.valeur}`]),
  ];
  return dit.length === 0 ? 'rien' : dit.join(' ; ').trim();
}

function drapeaux(l: Lecture): readonly string[] {
  const lettres = `${l.hypothese ? 'H' : ''}${l.interrogatif ? 'I' : ''}${l.correction ? 'C' : ''}`;
  return lettres === '' ? [] : [`<${lettres}>`];
}

function affirmation(a: Affirmation): string {
  const marque = a.question === true ? '?' : '';
  if (a.sur === 'devis') return `${marque}devis.${a.article}=${a.valeur} ${a.taxe}`;
  if (a.sur === 'commune')
    return `${marque}${a.champ}=${a.champ === 'commune' ? a.valeur.nom : valeur(a.valeur)}`;
  const ecole = reference(a.ecole);
  if (a.sur === 'ecole') return `${marque}${ecole}.${a.champ}=${a.valeur}`;
  return `${marque}${ecole}.pac${reference(a.pac)}.${a.champ === 'quantite' ? a.article : a.champ}=${a.valeur}`;
}

function valeur(v: number | string | readonly string[]): string {
  return typeof v === 'object' ? `[${v.join(',')}]` : String(v);
}

function reference(r: ReferenceEcole | ReferencePac): string {
  if ('id' in r) return r.id;
  if ('nouvelle' in r) return `+${r.nouvelle}`;
  if ('rang' in r) return `#${r.rang}`;
  if ('genre' in r) return `[${r.genre}${r.tous === true ? ' *' : ''}]`;
  if ('tous' in r) return '*';
  return 'toutes' in r ? '**' : '·';
}
