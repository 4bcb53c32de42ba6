/** « lesquelles ? »: the set of schools that the answer names, whatever the words of the buttons. */
import { nomme } from './comprehension/faits-sauf.js';
import type { Affirmation, ReferenceEcole } from './comprehension/faits-types.js';
import { normalise } from './comprehension/normalise.js';

type Choix = { readonly affirmations: readonly { readonly [cle: string]: unknown }[] };
type Ecole = {
  readonly id: string;
  readonly nom?: string | undefined;
  readonly classes?: unknown;
  readonly type?: unknown;
};

const RANGS: readonly RegExp[] = [
  /premiere|1 ?(?:ere|re)/u,
  /deuxieme|seconde|2 ?(?:e|eme|nde)/u,
  /troisieme|3 ?(?:e|eme)/u,
  /quatrieme|4 ?(?:e|eme)/u,
  /cinquieme|5 ?(?:e|eme)/u,
  /sixieme|6 ?(?:e|eme)/u,
].map((m) => new RegExp(`(?<![a-z\\d])(?:${m.source})(?![a-z])`, 'u'));
const SAUF = /(?<![a-z])(?:sauf|a part|hormis|excepte|pas)(?![a-z])/u;
const PLUSIEURS = /les (deux|trois|quatre|[2-4]) (premieres|dernieres)/u;
const COMBIEN: Readonly<Record<string, number>> = { deux: 2, trois: 3, quatre: 4 };

/** Some choices are of several schools, and not of all: « Toutes sauf Curie », « Jaurès et Ferry ». */
export function sontDesEnsembles(choix: readonly Choix[], ecoles: readonly Ecole[]): boolean {
  return choix.some((c) => {
    const n = new Set(principale(c)).size;
    return n > 1 && n < ecoles.length;
  });
}

/** The place of the choice that the answer names by its schools, « toutes sauf Curie » included; -1 when it names none. */
export function choixParEcoles(choix: readonly Choix[], texte: string, ecoles: readonly Ecole[]): number {
  const { plat } = normalise(texte);
  const dites = ecoles.filter((e, i) => estDite(plat, e, i, ecoles));
  if (dites.length === 0) return -1;
  const gardees = SAUF.test(plat) ? ecoles.filter((e) => !dites.includes(e)) : dites;
  const cle = (ids: readonly string[]): string => [...new Set(ids)].sort().join();
  const voulue = cle(gardees.map((e) => e.id));
  return choix.findIndex((c) => cle(principale(c)) === voulue);
}

/** The schools of which it is said: the same words say the contrary of the others, at most. */
function principale({ affirmations }: Choix): readonly string[] {
  const dits = affirmations as unknown as readonly Affirmation[];
  const [premier] = dits;
  if (premier?.sur !== 'ecole') return [];
  return dits.flatMap((a) =>
    a.sur === 'ecole' && a.champ === premier.champ && a.valeur === premier.valeur ? [idDe(a.ecole)] : [],
  );
}

function idDe(r: ReferenceEcole): string {
  return 'id' in r ? r.id : JSON.stringify(r);
}

function estDite(plat: string, e: Ecole, i: number, ecoles: readonly Ecole[]): boolean {
  if (nomme(plat, e.nom)) return true;
  const m = PLUSIEURS.exec(plat);
  if (m !== null) {
    const n = COMBIEN[m[1] ?? ''] ?? Number(m[1]);
    return m[2] === 'premieres' ? i < n : i >= ecoles.length - n;
  }
  if (RANGS[i]?.test(plat) === true) return true;
  if (/derniere/u.test(plat) && i === ecoles.length - 1) return true;
  if (/classes?(?![a-z])/u.test(plat))
    return new RegExp(`(?<!\\d)${String(e.classes)}(?!\\d)`, 'u').test(plat);
  const devant = e.nom === undefined ? '' : '(?:la|l.ecole|ecole|n°|numero) ';
  if (new RegExp(`(?<![a-z\\d])${devant}${i + 1}(?!\\d)`, 'u').test(plat)) return true;
  const type = typeof e.type === 'string' ? e.type : null;
  return type !== null && type !== 'ne-sait-pas' && plat.includes(type);
}
