/** Classes said with PACs: what ties them together, and what is asked when it is several PACs'. */
import { type Assemblage, de } from './faits-assemblage.js';
import { demande, dit } from './faits-doutes.js';
import { classesMaxParPac } from './faits-materiel.js';
import type { Affirmation, ReferenceEcole } from './faits-types.js';
import type { Etendue } from './normalise.js';

/** What ties classes to the PAC said before them: « un PAC pour 3 classes », « ce PAC en couvre 2 », « le PAC : 4 classes ». */
export const POUR =
  /^ ?(?:-? ?(?:la|ci) )?(?:[:=(] ?)?(?:qui |il |c'est |ca |on |lui |va |vont |peut |doit |devra |pourra(?:it)? |est |sera(?:it)? |servir |plutot |bien |seulement )*(?:(?:pour|de|sur|avec|dans|a|chez|equip[a-z]+|couv[a-z]+|concern[a-z]+|touch[a-z]+|dess[a-z]+|regroup[a-z]+|compr[a-z]+|inclu[a-z]*|vis[a-z]+|(?:sert|servira|servirait|destinee?s?) (?:a|pour)|(?:utilise|partage)[a-z]* (?:entre|par|dans)) ?)?(?:equiper ?)?(?:les |nos |mes |leurs? |ces )?$/u;
/** What ties them to one PAC said after: « 2 classes pour ce PAC », « 3 classes par PAC ». */
export const POUR_UN =
  /^ ?(?:(?:seront |sont |serait |seraient )?(?:equipees? |concernees? |couvertes? )?)(?:pour|dans|par|sur|avec|a|au|en|de|du) ?(?:un |ce |le |mon |notre |ton |votre |chaque |chacun des |chacun de nos |premier |deuxieme |second |troisieme |seul |meme |1 )*$/u;

/** « 2 PAC pour 6 classes », « 6 classes pour 2 PAC »: each, in all, or the commune's? Only what a PAC may hold is asked. */
export function plusieursPac(
  c: Assemblage,
  refs: readonly ReferenceEcole[],
  m: Etendue,
  e: Etendue,
  pacs: number,
  n: number,
): boolean {
  const { t } = c;
  const max = classesMaxParPac();
  if (n > max * pacs) return false;
  const chacun = (valeur: number): readonly Affirmation[] =>
    refs.map((ecole) => ({
      ...de(t, m),
      sur: 'pac',
      ecole,
      pac: { tous: true },
      champ: 'classes',
      valeur,
    }));
  c.doutes.push(
    demande(
      t,
      m,
      'classes',
      `«\u00a0${dit(t, e)}\u00a0»\u00a0: ${n}\u00a0classes pour chaque PAC, pour les ${pacs} ensemble, ou dans la commune\u00a0?`,
      [
        ...(n <= max ? [{ titre: `${n} classes pour chaque PAC`, affirmations: chacun(n) }] : []),
        ...(n % pacs === 0
          ? [
              {
                titre: `${n} en tout, soit ${n / pacs} par PAC`,
                affirmations: chacun(n / pacs),
              },
            ]
          : []),
        {
          titre: `${n} classes dans la commune`,
          affirmations: [{ ...de(t, m), sur: 'commune', champ: 'classes', valeur: n }],
        },
      ],
    ),
  );
  return true;
}

/** « équiper 6 classes »: with one PAC, or what the commune has? */
export function equiperEnTout(
  c: Assemblage,
  refs: readonly ReferenceEcole[],
  m: Etendue,
  n: number,
): boolean {
  const { t } = c;
  c.doutes.push(
    demande(
      t,
      m,
      'classes',
      `«\u00a0${dit(t, m)}\u00a0»\u00a0: est-ce le nombre de classes de la commune\u00a0?`,
      [
        {
          titre: `Oui, la commune a ${n} classes`,
          affirmations: [{ ...de(t, m), sur: 'commune', champ: 'classes', valeur: n }],
        },
        {
          titre: n > classesMaxParPac() ? 'Non' : `Non, un PAC pour ${n} classes`,
          affirmations: (n > classesMaxParPac() ? [] : refs).map((ecole) => ({
            ...de(t, m),
            sur: 'pac',
            ecole,
            pac: { implicite: true },
            champ: 'classes',
            valeur: n,
          })),
        },
      ],
    ),
  );
  return true;
}
