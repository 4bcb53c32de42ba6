/** « kel debi faut til », « c ki ki paye », « g pa u le snee »: what is typed by ear on a phone, written out before anything is read. */
const B = "(?<![\\p{L}\\p{N}'’-])";
const F = "(?![\\p{L}\\p{N}'’-])";
const mot = (motif: string, suite = ''): RegExp => new RegExp(`${B}(?:${motif})${F}${suite}`, 'giu');

/** In order. Only forms that are no French word, or are none where they stand. */
const ECRITS: readonly (readonly [RegExp, string])[] = [
  [mot('c ki ki|ki ki|c qui qui'), 'qui'],
  [mot('c koi|cé koi|cé quoi|c quoi'), "c'est quoi"],
  [mot('c ki'), "c'est qui"],
  [mot('es ke|esk|eske|est ce ke|es que|esque|èske'), 'est-ce que'],
  [mot('kel(?:le)?s?'), 'quel'],
  [mot('lekel|lakel'), 'lequel'],
  [mot('koi'), 'quoi'],
  [mot('kan|kand|qd'), 'quand'],
  [mot('kom|koman|koment|komment|coman'), 'comment'],
  [mot('pourkoi|pkoi|prkoi'), 'pourquoi'],
  [mot('kon'), "qu'on"],
  [mot('ki'), 'qui'],
  [mot('ke'), 'que'],
  [mot('(?:fo|fau|faut|fot)[ -]?til|fotil'), 'faut-il'],
  [mot('fo|fau'), 'faut'],
  [mot('(?:ya|y a|i a)[ -]?(?:til|t il)|yatil'), 'y a-t-il'],
  [mot('on es'), 'on est'],
  [mot('jé|jai'), "j'ai"],
  [mot('g', ' (?=pa|eu|u|d[ée]j|une?|\\d)'), "j'ai "],
  [new RegExp(`${B}(j'ai|on a|a|est|c'est|n'a|sait|sai) pa${F}`, 'giu'), '$1 pas'],
  [new RegExp(`${B}(j'ai|on a|a|ai|pas|jamais) u${F}`, 'giu'), '$1 eu'],
  [mot('cé'), "c'est"],
  // « école C »: a name.
  [
    mot(
      '(?<!(?:[ée]cole|classe|groupe|salle) )c',
      ' (?=(?:quand|qui|combien|cb|pour|obligé|obligatoire|bon|où|ou|possible|payant|gratuit|inclus|compris|pas|mort|ok|le|la|les|un|une|quel|dans|déjà|fini|trop)(?![\\p{L}]))',
    ),
    "c'est ",
  ],
  [mot('sa', ' (?=(?:co[uû]te|marche|fait|va|donne|passe|suffit|compte|vaut)(?![\\p{L}]))'), 'ça '],
  [mot('on peu'), 'on peut'],
  [mot('peu[ -]on'), 'peut-on'],
  [mot('lé'), 'les'],
  [mot('dé'), 'des'],
  [mot('on sé|on sai'), 'on sait'],
  [mot('on fé|on fai'), 'on fait'],
  [mot('d[ée]bi'), 'débit'],
  [mot('dossié|dosié|dosier'), 'dossier'],
  [mot('[ée]col'), 'école'],
  [mot('clas{1,2}|cls'), 'classes'],
  [mot('tab', '(?=[ ,.?!]|$)'), 'tablettes'],
  [mot('robo'), 'robot'],
  [mot('subv|subvs'), 'subvention'],
  [mot('ds'), 'dans'],
  [mot('pr', ' (?=\\p{L}|\\d)'), 'pour '],
];

/** The message with its forms by ear written out; the same one when it holds none. */
export function sansAbreges(texte: string): string {
  if (texte.length > 600) return texte;
  let ecrit = texte;
  for (const [motif, par] of ECRITS) ecrit = ecrit.replace(motif, par);
  return ecrit;
}
