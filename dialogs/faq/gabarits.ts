/**
 * Fills the placeholders of the FAQ from the campaign's data and the rule engine: `{prix:tablettes-20}`, `{date:depot}`,
 * `{plafond:14}`… No figure of the call is typed in an entry. An unknown placeholder is an error of the data: it throws, and a
 * test fills every entry.
 */
import {
  ARTICLES_A_PRIX,
  CAMPAGNE_PAR_DEFAUT,
  type Campagne,
  euros as decimal,
  type Fourchette,
  type Kit,
  type LigneKit,
  nombreMaxPac,
  type Reference,
  statutCalendrier,
  subventionDe,
  type TablePrix,
} from '../../rules/index.js';
import { date, euros, liste, montant, nombre, pluriel, pourcent } from '../textes/typographie.js';

/** What an answer depends on; the conversation's context fits. */
export interface ContexteFaq {
  /** Today in Paris, `YYYY-MM-DD`. */
  readonly jour: string;
  readonly contacts: { readonly departement?: string; readonly inspection?: string };
  readonly prix?: TablePrix;
  /** The call in force when absent. */
  readonly campagne?: Campagne;
}

interface Cadre extends ContexteFaq {
  readonly campagne: Campagne;
}

const CONTACTS_PAR_DEFAUT = {
  departement: "le Département de l'Isère",
  inspection: "l'inspection de l'Éducation nationale de votre circonscription",
} as const;

const GABARIT = /\{([a-z0-9-]+)((?::[\p{L}\d+-]+)*)\}/gu;

/** The text with every placeholder filled. */
export function remplir(texte: string, contexte: ContexteFaq): string {
  const cadre: Cadre = { ...contexte, campagne: contexte.campagne ?? CAMPAGNE_PAR_DEFAUT };
  return texte
    .replace(GABARIT, (tout, nom: string, suite: string) => {
      const rempli = REMPLISSEURS[nom]?.(cadre, suite.split(':').slice(1));
      if (rempli === undefined) throw new Error(`gabarit inconnu : ${tout}`);
      return rempli;
    })
    .replace(/ {2,}/gu, ' ')
    .trim();
}

/** Whom to ask: the name configured by the deployer, else the institution. */
export function contact(qui: 'departement' | 'inspection', contexte: ContexteFaq): string {
  return contexte.contacts[qui] ?? CONTACTS_PAR_DEFAUT[qui];
}

type Remplisseur = (cadre: Cadre, arguments_: readonly string[]) => string | undefined;

const REMPLISSEURS: Readonly<Record<string, Remplisseur>> = {
  nom: ({ campagne }) => campagne.nom,
  'nom-court': ({ campagne }) => campagne.nomCourt,
  contact: (cadre, [qui]) =>
    qui === 'departement' || qui === 'inspection' ? contact(qui, cadre) : undefined,

  // Money
  prix: ({ campagne }, [article]) => {
    const prix = prixSource(campagne, article);
    return prix === undefined ? undefined : euros(decimal(prix));
  },
  option: ({ campagne }, [article]) => campagne.prix.find((p) => p.article === article)?.libelle,
  'prix-fourni': prixFourni,
  'prix-connus': ({ campagne }) =>
    liste(
      campagne.prix.flatMap((p) =>
        p.montant === null ? [] : [`« ${p.libelle} » à ${euros(decimal(p.montant))}`],
      ),
    ),
  'prix-illisibles': ({ campagne }) =>
    liste(campagne.prix.filter((p) => p.montant === null).map((p) => `« ${p.libelle} »`)),
  taux: ({ campagne }, [niveau]) =>
    niveau === 'pas-atteint' || niveau === 'atteint' ? pourcent(campagne.taux[niveau].valeur) : undefined,
  subvention: (cadre, [article, niveau]) => part(cadre, article, niveau, 'subvention'),
  reste: (cadre, [article, niveau]) => part(cadre, article, niveau, 'reste'),
  limite: ({ campagne }) => montant(decimal(campagne.limiteCommune.valeur)),

  // Ceiling
  plafond: ({ campagne }, [classes]) => {
    const n = classes === undefined ? null : nombreMaxPac(Number(classes), campagne);
    return n === null ? undefined : pacs(n);
  },
  classes: (_cadre, [n]) => (n === undefined ? undefined : pluriel(Number(n), 'classe')),
  tranches: ({ campagne }) =>
    campagne.tranches
      .map(({ min, max, pacs: n }) =>
        max === null ? `${min} classes et plus : ${pacs(n)}` : `de ${min} à ${max} classes : ${pacs(n)}`,
      )
      .join(' ; '),
  'plafond-max': ({ campagne }) => pacs(Math.max(...campagne.tranches.map((t) => t.pacs))),
  'plafond-min': ({ campagne }) => pacs(Math.min(...campagne.tranches.map((t) => t.pacs))),
  'derniere-tranche': ({ campagne }) => {
    const derniere = campagne.tranches.find((t) => t.max === null);
    return derniere === undefined ? undefined : pluriel(derniere.min, 'classe');
  },
  'classes-par-pac': ({ campagne }) => {
    const { classesMin, classesMax } = campagne.kits.maternelle;
    return `${classesMin} à ${pluriel(classesMax, 'classe')}`;
  },
  'classes-max-pac': ({ campagne }) => pluriel(campagne.kits.maternelle.classesMax, 'classe'),

  // Kits
  bornes: (cadre, [genre, article]) => {
    const l = ligne(cadre, genre, article);
    return l === undefined ? undefined : bornes(l);
  },
  'max-par-pac': (cadre, [genre, article]) => {
    const max = ligne(cadre, genre, article)?.max;
    return max === undefined ? undefined : nombre(max);
  },
  libelle: (cadre, [genre, article]) => ligne(cadre, genre, article)?.libelle,
  nommer: (cadre, [genre, article, n]) => {
    const l = ligne(cadre, genre, article);
    if (l === undefined) return undefined;
    return n === undefined ? l.singulier : pluriel(Number(n), l.singulier, l.pluriel);
  },
  rubrique: (cadre, [genre, rubrique]) => {
    const lignes = kit(cadre, genre)?.lignes.filter((l) => l.rubrique === rubrique);
    return lignes === undefined || lignes.length === 0
      ? undefined
      : lignes.map((l) => minuscule(l.libelle)).join(' ; ');
  },
  'ent-duree': ({ campagne }) => pluriel(campagne.dureeEnt.valeur, 'an'),

  // Conditions, dates, criteria
  'debit-min': ({ campagne }) => `${nombre(campagne.debitMinimal.valeur)}\u00a0Mb/s`,
  date: ({ campagne }, [id]) => {
    const etape = campagne.calendrier.find((e) => e.id === id);
    return etape === undefined ? undefined : date(etape.date);
  },
  'etat-depot': etatDepot,
  jour: ({ jour }) => date(jour),
  'plan-recent': ({ campagne }) => date(campagne.planRecent.valeur),
  criteres: ({ campagne }, [famille]) => {
    const libelles = campagne.criteres.filter((c) => c.famille === famille).map((c) => c.libelle);
    return libelles.length === 0 ? undefined : libelles.join(' ; ');
  },
  pieces: ({ campagne }) => liste(campagne.piecesProjet.map((p) => p.libelle)),

  // Open readings, general law, later facts
  lectures: ({ campagne }, [id]) =>
    campagne.lectures
      .find((l) => l.id === id)
      ?.lectures.map(
        ({ id: lettre, titre, detail, reference: r }) =>
          `(${lettre}) ${titre} : ${detail}${r === undefined ? '' : ` ${r.texte} (${r.adresse}).`}`,
      )
      .join(' '),
  mention: ({ campagne }, [id]) => campagne.lectures.find((l) => l.id === id)?.mention,
  socle: ({ campagne }) => campagne.droitGeneral.socle.map((d) => `(${d.numero}) ${d.libelle}`).join(' ; '),
  cycle1: ({ campagne }) => campagne.droitGeneral.cycle1.map((d) => d.libelle).join(' ; '),
  definition: ({ campagne }, [sigle]) =>
    campagne.droitGeneral.glossaire.find((g) => g.sigle === sigle)?.definition,
  ref: ({ campagne }, [id]) => referenceDe(campagne, id)?.texte,
  'ref-source': ({ campagne }, [id]) => {
    const r = referenceDe(campagne, id);
    return r === undefined ? undefined : origine(r);
  },
};

/** Where something known outside the call comes from: source, date, address. */
export function origine(reference: Reference): string {
  const { source, date: jour, adresse } = reference;
  const le = jour === undefined ? undefined : date(jour);
  const connue = le !== undefined && source.replaceAll('\u00a0', ' ').includes(le.replaceAll('\u00a0', ' '));
  return [source, connue ? undefined : le, adresse].filter((x) => x !== undefined).join(', ');
}

/** General law or a later fact, by id. */
export function referenceDe(campagne: Campagne, id: string | undefined): Reference | undefined {
  return [...campagne.droitGeneral.references, ...campagne.posterieurs].find((r) => r.id === id);
}

function minuscule(texte: string): string {
  return texte.charAt(0).toLowerCase() + texte.slice(1);
}

function pacs(n: number): string {
  return `${nombre(n)}\u00a0PAC`;
}

function prixSource(campagne: Campagne, article: string | undefined): string | undefined {
  return campagne.prix.find((p) => p.article === article)?.montant ?? undefined;
}

function part(
  cadre: Cadre,
  article: string | undefined,
  niveau: string | undefined,
  quoi: 'subvention' | 'reste',
) {
  const prix = prixSource(cadre.campagne, article);
  if (prix === undefined || (niveau !== 'pas-atteint' && niveau !== 'atteint')) return undefined;
  const valeur: Fourchette = subventionDe(decimal(prix), niveau, cadre.campagne)[quoi];
  return euros(valeur.min);
}

/** A sentence on the deployer's price when there is one, with its origin; else nothing. */
function prixFourni({ campagne, prix }: Cadre, [article]: readonly string[]): string | undefined {
  const connu = ARTICLES_A_PRIX.find((a) => a === article);
  if (connu === undefined) return undefined;
  const fourni = prix?.prix[connu];
  if (fourni === undefined) return '';
  const libelle = campagne.prix.find((p) => p.article === connu)?.libelle ?? connu;
  return `Prix communiqué par ailleurs pour « ${libelle} » : ${euros(decimal(fourni.montant))} (${fourni.origine}, ${date(fourni.date)}).`;
}

function kit({ campagne }: Cadre, genre: string | undefined): Kit | undefined {
  return genre === 'maternelle' || genre === 'elementaire' ? campagne.kits[genre] : undefined;
}

function ligne(cadre: Cadre, genre: string | undefined, article: string | undefined): LigneKit | undefined {
  return kit(cadre, genre)?.lignes.find((l) => l.article === article);
}

/** « 10 à 20 », « 1 », « 1 par classe, 3 au maximum par PAC ». */
function bornes({ min, max, parClasse }: LigneKit): string | undefined {
  if (parClasse !== undefined) {
    const limite = max === undefined ? '' : `, ${nombre(max)} au maximum par PAC`;
    return `${nombre(parClasse)} par classe${limite}`;
  }
  if (max === undefined) return undefined;
  if (min === undefined || min === max) return nombre(max);
  return `${nombre(min)} à ${nombre(max)}`;
}

/** Where today stands beside the filing deadline, in one sentence. */
function etatDepot({ campagne, jour }: Cadre): string {
  const { depot, etapes } = statutCalendrier(jour, campagne);
  const reste = etapes.find((e) => e.id === 'depot')?.joursRestants;
  if (depot === 'clos') return `Cette date est passée (nous sommes le ${date(jour)}) : l'appel est clos.`;
  if (depot === 'dernier-jour')
    return "C'est aujourd'hui : dernier jour, dans la lecture naturelle du texte.";
  return reste === undefined || reste === null
    ? `Nous sommes le ${date(jour)} : le dépôt est encore ouvert.`
    : `Nous sommes le ${date(jour)} : il reste ${pluriel(reste, 'jour')} pour déposer.`;
}
