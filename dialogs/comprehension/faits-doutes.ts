/** The questions that a doubtful reading leads to, in French. */
import type { CommuneLue, Nommee } from './communes.js';
import type { Quantite } from './faits-mention.js';
import type { Affirmation, CommuneNommee, Doute, QuoiDouteux } from './faits-types.js';
import type { Etendue, TexteNormalise } from './normalise.js';

const NB = '\u00a0';

export function dit(t: TexteNormalise, e: Etendue): string {
  return t.texte.slice(e.debut, e.fin);
}

export function demande(
  t: TexteNormalise,
  e: Etendue,
  quoi: QuoiDouteux,
  question: string,
  choix: Doute['choix'] = [],
): Doute {
  return { debut: e.debut, fin: e.fin, dit: dit(t, e), quoi, question, choix };
}

/** « 14 ou 15 classes »: each value, if they are few. */
export function quantiteDouteuse(
  t: TexteNormalise,
  e: Etendue,
  q: Extract<Quantite, { readonly kind: 'doute' }>,
  quoi: QuoiDouteux,
  nom: string,
  faire: (valeur: number) => readonly Affirmation[],
): Doute {
  const tries = [...new Set(q.lectures)].sort((a, b) => a - b);
  const [min, max] = [tries[0], tries.at(-1)];
  const valeurs =
    min === undefined || max === undefined || max - min > 3
      ? []
      : Array.from({ length: max - min + 1 }, (_, i) => min + i);
  const offertes =
    tries.length > 2
      ? []
      : q.lectures.length === 2 && valeurs.length === 0
        ? min !== undefined && max !== undefined && max >= 1000
          ? tries
          : []
        : valeurs;
  const question =
    q.environ && min !== undefined
      ? `«${NB}${dit(t, e)}${NB}»${NB}: je peux retenir ${min}${NB}?`
      : `«${NB}${dit(t, e)}${NB}»${NB}: ${nom} exactement${NB}?`;
  return demande(
    t,
    e,
    quoi,
    question,
    offertes.map((v) => ({ titre: String(v), affirmations: faire(v) })),
  );
}

export function communeNommee(n: Nommee, corrige: boolean): CommuneNommee {
  return {
    insee: n.commune.insee,
    nom: n.commune.nom,
    ...(n.ancienne === null ? {} : { ancienne: n.ancienne }),
    ...(corrige ? { corrige: true as const } : {}),
  };
}

/** Which of these communes? */
export function communeDouteuse(
  t: TexteNormalise,
  e: Etendue,
  noms: readonly Nommee[],
  faire: (c: CommuneNommee) => Affirmation,
): Doute {
  const question =
    noms.length === 1
      ? `«${NB}${dit(t, e)}${NB}»${NB}: parlez-vous de la commune de ${noms[0]?.commune.nom ?? ''}${NB}?`
      : `«${NB}${dit(t, e)}${NB}»${NB}: de quelle commune s’agit-il${NB}?`;
  return demande(
    t,
    e,
    'commune',
    question,
    noms.map((n) => ({
      titre: n.ancienne === null ? n.commune.nom : `${n.ancienne} (commune de ${n.commune.nom})`,
      affirmations: [faire(communeNommee(n, false))],
    })),
  );
}

export function plusieursCommunes(
  t: TexteNormalise,
  lues: readonly Extract<CommuneLue, { kind: 'commune' }>[],
  faire: (l: Extract<CommuneLue, { kind: 'commune' }>) => Affirmation,
): Doute {
  const [premiere] = lues;
  const derniere = lues.at(-1);
  return demande(
    t,
    { debut: premiere?.debut ?? 0, fin: derniere?.fin ?? 0 },
    'commune',
    `Vous nommez plusieurs communes, et il faut un dossier par commune${NB}: laquelle voulez-vous préparer ici${NB}?`,
    lues.map((l) => ({ titre: l.n.commune.nom, affirmations: [faire(l)] })),
  );
}

export const QUESTIONS = {
  fibre: (mot: string) =>
    `«${NB}${mot}${NB}» ne dit pas le débit${NB}: combien de Mb/s l’école reçoit-elle${NB}?`,
  debitIllisible: `Quel est le débit de l’école, en Mb/s (mégabits par seconde)${NB}?`,
  debitMontant: (mot: string) =>
    `«${NB}${mot}${NB}»${NB}: c’est le débit montant (en envoi). Quel est le débit descendant (en réception), en Mb/s${NB}? Le texte ne dit pas lequel des deux compte.`,
  octets: (mot: string) =>
    `«${NB}${mot}${NB}»${NB}: s’agit-il de mégabits (Mb/s) ou de mégaoctets (Mo/s)${NB}? Un mégaoctet vaut huit mégabits.`,
  niveau: (mot: string) =>
    `«${NB}${mot}${NB}»${NB}: l’école a-t-elle déjà atteint le socle numérique de base (plan SNEE)${NB}?`,
  portee: (mot: string) => `«${NB}${mot}${NB}»${NB}: pour quelle école${NB}?`,
  classes: (mot: string) =>
    `«${NB}${mot}${NB}»${NB}: est-ce le nombre de classes de la commune ou de l’école${NB}?`,
  classesOuEcoles: (mot: string) => `«${NB}${mot}${NB}»${NB}: des classes ou des écoles${NB}?`,
  pacParClasse: (mot: string) =>
    `«${NB}${mot} par classe${NB}»${NB}: un PAC équipe plusieurs classes. Combien de PAC en tout${NB}?`,
  option: (mot: string) =>
    `«${NB}${mot}${NB}»${NB}: un PAC prend des tablettes ou des ordinateurs, que préférez-vous${NB}?`,
  pc: (mot: string) =>
    `«${NB}${mot}${NB}»${NB}: parlez-vous d’ordinateurs ou de PAC (programmes d’actions concertées)${NB}?`,
  ecran: (mot: string) => `«${NB}${mot}${NB}»${NB}: de quel équipement s’agit-il${NB}?`,
  combien: (mot: string) => `«${NB}${mot}${NB}»${NB}: combien en faut-il${NB}?`,
  repartition: (mot: string) => `«${NB}${mot}${NB}»${NB}: dans chaque PAC, ou en tout${NB}?`,
  type: (mot: string) =>
    `«${NB}${mot}${NB}»${NB}: est-ce une école maternelle, élémentaire ou primaire (les deux ensemble)${NB}?`,
  wifi: `Le Wi-Fi couvre-t-il toute l’école${NB}?`,
  ttc: (mot: string) =>
    `«${NB}${mot}${NB}» est un prix TTC${NB}: quel est le montant hors taxes (HT), tel qu’il figure sur le devis${NB}?`,
  lot: (mot: string) =>
    `«${NB}${mot}${NB}»${NB}: les prix de l’appel vont par option (10 ou 20 appareils). Quel est le montant HT de l’option entière, tel qu’il figure sur le devis${NB}?`,
  ht: (mot: string) =>
    `«${NB}${mot}${NB}»${NB}: est-ce bien un montant hors taxes (HT), pour une unité${NB}?`,
  montant: (mot: string) => `«${NB}${mot}${NB}»${NB}: quel est le montant exact, en € HT${NB}?`,
  aQuoi: (mot: string) =>
    `«${NB}${mot}${NB}»${NB}: est-ce le prix d’un équipement (lequel${NB}?) ou le budget de la commune${NB}?`,
} as const;
