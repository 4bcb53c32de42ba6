/** A school's name, kept as said: not a question, a sentence about something else, a number or an « oui ». */
import { normalise } from '../comprehension/normalise.js';
import { ouiNon } from '../comprehension/ouinon.js';
import { type Lu, type TypeDeSaisie, texteLibre } from './saisies.js';

const ATTENDU = "J'attends le nom de l'école, par exemple « Jean Jaurès ». « Passer » la laisse sans nom.";
const MOTS_MAX = 10;
/** « elle s'appelle … », « c'est l'école … », « le nom est … »: the name is what follows. */
const ANNONCE =
  /^(?:(?:elle|il|notre ecole|l'ecole|cette ecole|l'etablissement)(?: maternelle| elementaire| primaire)? (?:s'appelle|se nomme|est nommee|porte le nom de)|(?:c'est|il s'agit de)(?= (?:l'|la |le |les )?(?:ecole|groupe))|(?:son|le) nom (?:de l'ecole )?(?:est|c'est|:)|nom ?:) ?:? ?(?:(?:l'|la |le )(?=ecole))?/u;
/** Words of a sentence, or of an order: no school is called so. */
const PHRASE =
  /\b(?:je|j'ai|j'en|tu|nous|vous|on (?:a|est|va|ne|en)|c'est|il y a|il faut|qu'est|est-ce|avons|avez|voudrais|voulons|veux|veut|peux|peut|dois|doit|aucune idee|bonjour|bonsoir|merci|svp|stop|aide|annuler|retour|passer|recommencer)\b|^(?:comment|pourquoi|combien|quels?|quelles?|qui|quand|quoi|mais|et si)\b/u;
/** What a school does or wants, not what it is called. */
const RECIT =
  /(?<![a-z])(?:formations?|former|parents?|familles?|eleves|enfants|maitress\w+|enseignant\w+|soirees?|ateliers?|reunions?|projet|travailler|s'appellent|sont|veulent|auront|feront|wi-?fi|tablettes?|ordinateurs?|ent)(?![a-z])/u;
/** A kind or a number of things, where a name is awaited. */
const AUTRE_CHOSE =
  /^(?:(?:une? |la |l')?(?:ecole )?(?:maternelle|elementaire|primaire|publique|privee|mater|elem)|une? ecole|l'ecole|ecole|(?:\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) (?:classes?|pacs?|ecoles?|tablettes?|ordinateurs?|eleves?))$/u;

function lire(brut: string): Lu {
  const texte = brut.trim().replace(/[\s.!,;:]+$/u, '');
  const plat = normalise(texte).plat.trim();
  if (texte === '' || texte.includes('?') || ouiNon(texte) === 'ne-sait-pas') return null;
  if (!/\p{L}/u.test(texte)) return { refus: ATTENDU };
  const annonce = ANNONCE.exec(plat)?.[0].length ?? 0;
  const nom = texte
    .slice(annonce)
    .trim()
    .replace(/^«\s*(.*?)\s*»$/u, '$1');
  const reste = normalise(nom).plat.trim();
  if (reste === '' || ouiNon(nom) !== null || AUTRE_CHOSE.test(reste)) return { refus: ATTENDU };
  const recit = annonce === 0 && RECIT.test(reste) && reste.split(/\s+/).length > 2;
  return recit || PHRASE.test(reste) || reste.split(/\s+/).length > MOTS_MAX ? null : { valeur: nom };
}

const LIBRE = texteLibre({ multiligne: false, longueurMax: 120, attendu: ATTENDU });

export const nomDEcole: TypeDeSaisie = {
  ...LIBRE,
  lirePhrase: (texte) => {
    const libre = LIBRE.lirePhrase(texte);
    return libre === null || 'refus' in libre ? libre : lire(texte);
  },
  lireValeur: (v) => {
    const libre = LIBRE.lireValeur(v);
    if (libre === null || 'refus' in libre || typeof v !== 'string') return libre;
    return ouiNon(v) === 'ne-sait-pas' ? null : (lire(v) ?? { refus: ATTENDU });
  },
};
