/** What a set of PACs costs, what is subsidised and what is left: each figure is the rule engine's, on the situation read. */
import {
  CAMPAGNE_PAR_DEFAUT,
  type Evaluation,
  type EvaluationEcole,
  euros,
  evaluer,
  type Financement,
  type Issue,
  type LigneCout,
  type Montant,
  NE_SAIT_PAS,
  type Niveau,
  type Pac,
  type Situation,
  sommeMontants,
  tauxDuNiveau,
} from '../../rules/index.js';
import type { QuoiArgent } from '../comprehension/demande-argent.js';
import { direPacs } from '../dire.js';
import type { Contexte } from '../evenement.js';
import { nomEcole } from '../questions/question.js';
import { commande } from '../reponses/boutons.js';
import { type Calcul, discret, reponse } from '../reponses/calcul.js';
import { direCout, direFourchette, direTaux, nomsSansChiffre } from '../reponses/chiffres.js';
import { direNiveau, nomsDesLectures, OPTION_AVEC_PRIX, tropDePacs } from '../reponses/lots.js';
import { liste, majuscule, montant, pluriel } from '../textes/typographie.js';
import type { Bloc } from '../vues.js';
import type { Objet } from './objet.js';

type Etabli = Extract<Niveau, 'pas-atteint' | 'atteint'>;
const ETABLIS: readonly Etabli[] = ['pas-atteint', 'atteint'];

const valeur = <T>(issue: Issue<T> | null): T | null => (issue?.type === 'etablie' ? issue.valeur : null);

/** Null when nothing of it has a price. */
export function repondreChiffrage(quoi: QuoiArgent, objet: Objet, contexte: Contexte): Calcul | null {
  const situation = {
    ...objet.situation,
    ecoles: objet.situation.ecoles.map((e) => ({ ...e, niveau: e.niveau ?? NE_SAIT_PAS })),
  };
  const requises = classesRequises(situation);
  const niveaux = new Set(situation.ecoles.map((e) => e.niveau));
  const [niveau] = niveaux;
  const inconnu = niveaux.size === 1 && niveau === NE_SAIT_PAS;
  const cas = inconnu
    ? ETABLIS.map((n) => evalue(avecNiveau(situation, n), requises, contexte))
    : [evalue(situation, requises, contexte)];
  const [ev] = cas;
  const cout = ev === undefined ? null : valeur(ev.cout);
  if (ev === undefined || cout === null || cout.connu.max.isZero()) return null;
  const trop = tropDePacs(ev.pacsPrevus);
  const refus = ev.constats.filter((c) => c.gravite === 'refus').map((c) => c.message);
  const horsTexte = ev.ecoles.some((e) => e.pacs.some((p) => p.lignes.some(estHorsTexte)));
  if (horsTexte)
    return reponse(
      'reste',
      {},
      [...refus, 'Je ne donne donc pas de montant.'],
      ['mat-tablettes', 'ele-option-ordinateurs'],
    );
  const horsPlafond = ev.ecoles.some((e) =>
    e.pacs.some((p) => p.financement === null || p.statut === 'a-choisir'),
  );
  const sommes: readonly (Bloc | string)[] =
    trop.length > 0 || horsPlafond
      ? []
      : inconnu
        ? lignesDesCas(cas)
        : niveaux.size === 1
          ? lignesDuTaux(ev, niveau as Niveau)
          : lignesParEcole(ev, situation);
  const calcul = reponse(
    quoi === 'cout' || quoi === 'subvention' ? quoi : 'reste',
    {},
    [
      ...tete(ev, situation, cout),
      ...sommes,
      ...(trop.length > 0 ? trop : refus),
      ...(requises !== undefined && requises > Math.max(1, classesDites(situation.ecoles))
        ? [`Il faut pour cela ${pluriel(requises, 'classe')} au moins dans la commune.`]
        : []),
      ...(quoi === 'limite' ? [direLimite(cas), direMaximum(ev.pacsPrevus)] : []),
      ...horsCompte(cout, ev.pacsPrevus > 1),
      discret([
        ...(objet.suppose
          ? [`C'est l'option de ${OPTION_AVEC_PRIX} : les autres n'ont pas de prix lisible.`]
          : []),
        origine(ev),
        "S'y ajoute l'abonnement obligatoire à un ENT (environnement numérique de travail), sans prix dans le document.",
        ...(ev.ecoles.some((e) => e.sousReserveDuPrerequis)
          ? ['Subvention sous réserve du débit Internet demandé.']
          : []),
      ]),
    ],
    [...extraits(ev), 'taux-70', 'taux-50'],
    [
      commande('Estimer pour ma commune', 'estimer', 'principal'),
      commande('Comparer tablettes et ordinateurs', 'calcul', undefined, 'comparaison'),
    ],
  );
  const memoire = JSON.stringify(situation);
  if (objet.source === 'dossier')
    return { ...calcul, sujet: { ...calcul.sujet, donnees: { dossier: 'oui' } } };
  if (memoire.length > MEMOIRE_MAX) return calcul;
  return { ...calcul, sujet: { ...calcul.sujet, donnees: { situation: memoire } } };
}

/** A topic is no place for a whole dossier. */
const MEMOIRE_MAX = 6000;

function evalue(situation: Situation, requises: number | undefined, contexte: Contexte): Evaluation {
  const commune = requises === undefined ? situation.commune : { ...situation.commune, classes: requises };
  return evaluer(
    { ...situation, commune },
    { jour: contexte.jour, ...(contexte.prix !== undefined && { prix: contexte.prix }) },
  );
}

/** The fewest classes that allow that many PACs (F9), when the commune's are not known; those of its schools are some of them. */
function classesRequises({ commune, ecoles }: Situation): number | undefined {
  if (typeof commune.classes === 'number') return undefined;
  const pacs = ecoles.reduce((n, e) => n + (e.pacs ?? []).length, 0);
  const min = CAMPAGNE_PAR_DEFAUT.tranches.find((t) => t.pacs >= pacs)?.min;
  return min === undefined ? undefined : Math.max(min, classesDites(ecoles));
}

const classesDites = (ecoles: Situation['ecoles']): number =>
  ecoles.reduce((n, e) => n + (typeof e.classes === 'number' ? e.classes : 0), 0);

const avecNiveau = (situation: Situation, niveau: Etabli): Situation => ({
  ...situation,
  ecoles: situation.ecoles.map((e) => ({ ...e, niveau })),
});

/** What it is about, as understood, and its cost; each sort of PAC on its line. */
function tete(ev: Evaluation, situation: Situation, cout: Montant): readonly (Bloc | string)[] {
  const couts = new Map(ev.ecoles.flatMap((e) => e.pacs.map((p) => [p.id, valeur(p.cout)] as const)));
  const sortes = new Map<string, Pac[]>();
  for (const e of situation.ecoles)
    for (const p of e.pacs ?? []) {
      const genre = p.genre ?? genreDe(e.type);
      const pac = genre === undefined ? p : { ...p, genre };
      const sorte = direPacs([pac]);
      sortes.set(sorte, [...(sortes.get(sorte) ?? []), pac]);
    }
  const total = `${surs(cout).length > 0 ? 'au moins ' : ''}${direFourchette(cout.connu)} HT`;
  const devis = ev.ecoles.some(aUnDevis) ? ', votre devis compris' : '';
  if (sortes.size === 1) return [`${majuscule(direPacs([...sortes.values()].flat()))} : ${total}${devis}.`];
  const lues = [...sortes.values()].map((pacs) => {
    const connus = pacs.flatMap((p) => couts.get(p.id) ?? []);
    const somme = connus.length === pacs.length ? sommeMontants(connus) : null;
    return { nom: direPacs(pacs), somme: somme?.connu.max.isZero() === false ? somme : null };
  });
  const lignes = lues.map(
    ({ nom, somme }) => `${majuscule(nom)} : ${somme === null ? 'prix inconnu' : direCout(somme)}.`,
  );
  const sans = lues.flatMap((l) => (l.somme === null ? [l.nom] : []));
  const hors = sans.length === 0 ? '' : `, hors ${liste(sans)}`;
  return [{ type: 'liste', elements: lignes }, `En tout${hors} : ${total}${devis}.`];
}

const genreDe = (type: string | undefined): 'maternelle' | 'elementaire' | undefined =>
  type === 'maternelle' || type === 'elementaire' ? type : undefined;

const aUnDevis = (e: EvaluationEcole): boolean =>
  e.pacs.some((p) => p.lignes.some((l) => l.origine?.type === 'devis'));

const DES_OPTIONS = /^(?:tablettes|ordinateurs)(?:-|$)/u;

const estHorsTexte = (l: LigneCout): boolean => l.regime === 'hors-texte' && l.total !== null;

/** Unpriced for sure, the ENT told apart. */
const surs = (cout: Montant) =>
  cout.sansChiffre.filter((l) => l.prix === undefined && !l.peutEtreCompris && l.article !== 'ent');

/** `plusieurs`: PACs of several sorts, those without a price told on their line. */
function horsCompte(cout: Montant, plusieurs: boolean): readonly string[] {
  const enPlus = surs(cout).filter((l) => !(plusieurs && DES_OPTIONS.test(l.article)));
  const peutEtre = cout.sansChiffre.filter((l) => l.prix === undefined && l.peutEtreCompris);
  return [
    ...(enPlus.length === 0
      ? []
      : [
          `Pas de prix lisible dans le document pour ${nomsSansChiffre(enPlus)} : ces montants ne les comptent pas, le vrai total est plus élevé.`,
        ]),
    ...(peutEtre.length === 0
      ? []
      : [`Le document ne dit pas si le prix de l'option comprend : ${nomsSansChiffre(peutEtre)}.`]),
  ];
}

/** « subvention 8 260 €, reste 3 540 € », or why there is none. */
function direPartage(f: Pick<Financement, 'subvention' | 'reste'> | null): string {
  if (f === null || f.subvention.connu.max.isZero()) return 'pas de montant (prix inconnu)';
  return `subvention ${direFourchette(f.subvention.connu)}, reste ${direFourchette(f.reste.connu)}`;
}

/** Nobody said the level: both rates, and the limit where it changes something. */
function lignesDesCas(cas: readonly Evaluation[]): readonly (Bloc | string)[] {
  const lus = cas.map((ev, i) => ({ ev, niveau: ETABLIS[i] as Etabli }));
  const simples = lus.filter(({ ev }) => ev.financement.type === 'etablie');
  const parLecture = lus.filter(({ ev }) => ev.financement.type === 'selon-lecture');
  return [
    ...(simples.length === 0
      ? []
      : [
          {
            type: 'liste' as const,
            elements: simples.map(
              ({ ev, niveau }) => `${direNiveau(niveau)} : ${direPartage(valeur(ev.financement))}.`,
            ),
          },
        ]),
    ...parLecture.flatMap(({ ev, niveau }) => tableau(ev, `${direNiveau(niveau)} : `)),
  ];
}

/** One rate for all. */
function lignesDuTaux(ev: Evaluation, niveau: Niveau): readonly (Bloc | string)[] {
  if (niveau === NE_SAIT_PAS) return [];
  if (ev.financement.type === 'selon-lecture') return tableau(ev, `${direNiveau(niveau)} : `);
  return [{ type: 'liste', elements: [`${direNiveau(niveau)} : ${direPartage(valeur(ev.financement))}.`] }];
}

/** Schools at different rates: each, then all together. */
function lignesParEcole(ev: Evaluation, situation: Situation): readonly (Bloc | string)[] {
  const lignes = ev.ecoles.map((e) => {
    const ecole = situation.ecoles.find((x) => x.id === e.id);
    const nom = majuscule(nomEcole(ecole ?? { id: e.id }, situation.ecoles));
    const taux = direTaux(tauxDuNiveau(ecole?.niveau ?? NE_SAIT_PAS));
    const cout = valeur(e.cout);
    const prix = cout === null || cout.connu.max.isZero() ? '' : `${direFourchette(cout.connu)} HT, `;
    return `${nom}, à ${taux} : ${prix}${direPartage(valeur(e.financement))}.`;
  });
  const parEcole: Bloc = { type: 'liste', elements: lignes };
  if (ev.financement.type === 'selon-lecture') return [parEcole, ...tableau(ev, 'En tout : ')];
  return [parEcole, `En tout : ${direPartage(valeur(ev.financement))}.`];
}

/** The limit per commune plays, and is read in several ways (A1, A2). */
function tableau(ev: Evaluation, tete: string): readonly (Bloc | string)[] {
  if (ev.financement.type !== 'selon-lecture') return [];
  const limite = montant(euros(CAMPAGNE_PAR_DEFAUT.limiteCommune.valeur));
  return [
    `${tete}le texte (« dans la limite de ${limite} par commune ») se lit de plusieurs façons.`,
    {
      type: 'tableau',
      legende: 'Subvention et reste à payer selon la lecture de la limite',
      entetes: ['Lecture du texte', 'Subvention', 'Reste à payer'],
      lignes: ev.financement.variantes.map((v) => [
        nomsDesLectures(v.lectures),
        direFourchette(v.valeur.subvention.connu),
        direFourchette(v.valeur.reste.connu),
      ]),
    },
    'Rien de connu en Isère ne tranche entre ces lectures : demandez au Département.',
  ];
}

/** Is the limit per commune reached? Under every reading: the whole cost is set beside it. */
function direLimite(cas: readonly Evaluation[]): string {
  const limite = euros(CAMPAGNE_PAR_DEFAUT.limiteCommune.valeur);
  const couts = cas.map((ev) => valeur(ev.cout)?.connu.max ?? limite);
  const max = couts.reduce((a, b) => (a.gt(b) ? a : b), couts[0] ?? limite);
  const reserve = ' Les lignes sans prix lisible ne sont pas comptées.';
  return max.lt(limite)
    ? `C'est au-dessous de la limite de ${montant(limite)} par commune, qu'elle porte sur la dépense ou sur la subvention.${reserve}`
    : `La limite de ${montant(limite)} par commune peut jouer, selon la lecture du texte.${reserve}`;
}

/** « la limite » may be that of the PACs (F9). */
function direMaximum(pacs: number): string {
  const derniere = CAMPAGNE_PAR_DEFAUT.tranches.at(-1);
  const max = Math.max(...CAMPAGNE_PAR_DEFAUT.tranches.map((t) => t.pacs));
  const rang = pacs >= max ? "c'est le maximum d'une commune" : `le maximum d'une commune est de ${max} PAC`;
  return `En nombre de PAC, ${rang}, à partir de ${derniere?.min ?? ''} classes.`;
}

function origine(ev: Evaluation): string {
  const types = new Set(
    ev.ecoles.flatMap((e) => e.pacs.flatMap((p) => p.lignes.flatMap((l) => l.origine?.type ?? []))),
  );
  return [
    ...(types.has('source') ? ['Prix indicatifs hors taxes, avant subvention.'] : []),
    ...(types.has('deployeur') ? ['Prix hors taxes, liste fournie par le gestionnaire du service.'] : []),
    ...(types.has('devis') ? ['Votre devis est hors prix du marché du Département.'] : []),
  ].join(' ');
}

function extraits(ev: Evaluation): readonly string[] {
  const articles = new Set(
    ev.ecoles.flatMap((e) =>
      e.pacs.flatMap((p) =>
        p.lignes.flatMap((l) => (l.origine?.type === 'source' ? [String(l.article)] : [])),
      ),
    ),
  );
  const lignes = CAMPAGNE_PAR_DEFAUT.prix.filter((p) => articles.has(p.article)).map((p) => p.extrait);
  return lignes.length === 0 ? [] : ['prix-entete', ...lignes];
}
