/** Names of schools: « école Jean Jaurès », « maternelle des Lilas », quoted names, and the names already known. */
import { communesNommees, motsDeNom } from './communes-index.js';
import { estNomFaible } from './communes-mots.js';
import { familleComptee } from './comptables.js';
import { sansTirets } from './faits-sauf.js';
import type { Indice, Statut, TypeEcole } from './faits-types.js';
import { ECOLE, ELEMENTAIRE, MATERNELLE, PRIMAIRE, TYPE, typeDuMot } from './lexique.js';
import { lireNomsNus, rienQueDesNoms } from './noms-nus.js';
import { aplatit, type Etendue, type TexteNormalise } from './normalise.js';

/** A named school; the span starts at « école », article excluded. */
export type EcoleNommee = Etendue & {
  readonly nom: string;
  readonly type: TypeEcole | null;
  /** « école privée X ». */
  readonly statut: Statut | null;
  /** Already known under this name. */
  readonly id: string | null;
  readonly groupe: boolean;
  /** The known school without a name that it names. */
  readonly pour?: string;
  /** Without « école » before it. */
  readonly nu?: true;
};

const TETE = new RegExp(
  `(?<![a-z])(?:(${ECOLE}|gs|elle)(?: (?:publique|privee|communale|catholique))?(?: (${TYPE}))?|(${TYPE}))(?: (?:publique|privee|communale|catholique))?(?:,? (?:nommee|appelee|intitulee|qui s'appelle|s'appelle|se nomme|porte le nom de|dite))?(?= ?["«:]| )`,
  'gu',
);
const SIGLES =
  /^(?:SNEE|SNE|OGEC|REP|PAC|PACS|ENT|CP|CE1|CE2|CM1|CM2|PS|MS|GS|TPS|QPV|QRR|VPI|ENI|TBI|TNI|MDM|HT|TTC|RPI|ONE|AMI|TNE|ULIS|UPE2A|ADSL|Wi|Wifi|WIFI|Internet|Fibre|Samsung|IPad|Isère|Aucune?|Oui|Non|Et|On|Nous|Je|La|Le|Les|Un|Une|Pas|Sans|Avec|Publique|Privée|Elle|Il|Combien|Pour|Classes?|Directe|Numérique|Équipée|Equipée|Deux|Trois|Mais|Maternelle|Elémentaire|Élémentaire|Primaire|Commune|Mairie|Merci|Bonjour|Avons|Nombre|Débit)$/u;
/** Names often given to schools, recognised without capitals. */
const CELEBRES =
  "jules ferry|jean jaures|jaures|louis pasteur|pasteur|victor hugo|jean moulin|marie curie|pierre et marie curie|jacques prevert|prevert|paul eluard|jean de la fontaine|la fontaine|anatole france|(?:antoine de )?saint[ -]exupery|joliot[ -]curie|frederic mistral|louise michel|simone veil|berlioz|hector berlioz|stendhal|paul bert|jean mace|emile zola|marcel pagnol|pagnol|jean rostand|leon blum|charles perrault|jacques brel|georges brassens|jean zay|rene cassin|lucie aubrac|rosa parks|leonard de vinci|henri barbusse|elsa triolet|aristide briand|danielle casanova|gambetta|voltaire|rousseau|jean-jacques rousseau|lamartine|ampere|notre[ -]dame|saint[ -]joseph|sainte[ -]marie|jeanne d'arc|sacre[ -]coeur|les lilas|du centre|du bourg|du village|de la gare|de la poste|de la place|de la fontaine|de l'eglise|de la riviere|du pont|du stade|du parc|du haut|du bas|du haut du village|des tilleuls|les tilleuls|les marronniers|des lilas|la paix";
const NOM_CELEBRE = new RegExp(`^ ?(${CELEBRES})(?![a-z])`, 'u');

/** « école du 8 mai 1945 », « école du 11 novembre ». */
const JOUR_FETE =
  /^ (?:du )?((?:8|huit) mai(?: (?:19)?45)?|(?:11|onze) novembre(?: (?:19)?18)?|(?:14|quatorze) juillet|(?:1er|premier) mai|(?:19|dix-neuf) mars(?: (?:19)?62)?|(?:18|dix-huit) juin(?: (?:19)?40)?|(?:4|quatre) septembre|(?:24|25|26) aout(?: (?:19)?44)?)(?![a-z\d])/u;

/** « école Paul Langevin maternelle », « école Pasteur (maternelle et élémentaire) ». */
const TYPE_APRES = new RegExp(
  `^ \\(?(${TYPE})(?: ?(?:et|/|\\+|-) ?(${TYPE}))?\\)?(?![a-z])(?! ?:? ?\\d{1,2} (?!cl))`,
  'u',
);
/** « n'est pas concernée par le projet »: no school of ours. */
export const HORS_PROJET =
  /^[ ,(]*(?:qui )?(?:n'est|n'etait|ne sera|ne serait|est|sera|on ne|ne)? ?(?:pas|plus|non|participe pas|participera pas|veut pas participer|souhaite pas participer|hors)(?: (?:du tout|encore))? ?(?:concernee?|dans le projet|incluse?|comprise?|candidate?|interessee?|retenue?|partante?|du projet|projet|participer|au projet)?(?<=concernee?|projet|incluse?|comprise?|candidate?|interessee?|retenue?|partante?|participe pas|participera pas|participer)(?![a-z])/u;

/** The schools named in the message, in order. */
export function lireNomsEcoles(t: TexteNormalise, indice: Indice): readonly EcoleNommee[] {
  const connues = indice.ecoles;
  const seuls = rienQueDesNoms(t, indice);
  const lus = seuls.length > 0 ? [] : nomsDits(t, connues);
  const nus = seuls.length > 0 ? seuls : lireNomsNus(t, lus, indice);
  const lusNus = nus.map((n): EcoleNommee => {
    const apres = TYPE_APRES.exec(t.plat.slice(n.fin, n.fin + 40));
    return {
      ...n,
      fin: n.fin + (apres?.[0].length ?? 0),
      type: apres === null ? null : apres[2] === undefined ? typeDuMot(apres[1] ?? '') : 'primaire',
      statut: null,
      id: null,
      groupe: false,
      nu: true,
    };
  });
  return [...lus, ...lusNus].sort((a, b) => a.debut - b.debut);
}

/** Those after « école », a kind, and those already known. */
function nomsDits(t: TexteNormalise, connues: Indice['ecoles']): readonly EcoleNommee[] {
  const lus: EcoleNommee[] = [];
  const majuscules = !(/\p{Lu}{3}/u.test(t.texte) && !/\p{Ll}/u.test(t.texte));
  for (const m of t.plat.matchAll(TETE)) {
    const fin = m.index + m[0].length;
    const debut = m.index;
    if (
      /(?:classes?|eleves|enseignants?|pac|kits?|cycle) (?:de |d'|en )?$/u.test(
        t.plat.slice(Math.max(0, debut - 14), debut),
      )
    )
      continue;
    const nom = nomApres(t, fin, majuscules);
    if (nom === null || COMPAREE.test(t.plat.slice(Math.max(0, debut - 24), debut))) continue;
    // « les écoles Pasteur et Jaurès »: one by one, with those that follow.
    if (/s$/u.test(m[1] ?? '') && m[2] === undefined && / et /u.test(nom.nom)) continue;
    // « elle s'appelle… »; « GS Jean Macé », but « GS » is a class as well.
    const appelee = /(?:appelle|nomme|nom de)$/u.test(m[0]);
    if (m[1] === 'elle' && !appelee) continue;
    if (m[1] === 'gs' && communesNommees(motsDeNom(aplatit(nom.nom)).join(' '))?.portee === 'entier')
      continue;
    if (HORS_PROJET.test(t.plat.slice(nom.fin, nom.fin + 70))) continue;
    const dit = typeDuMot(m[2] ?? m[3] ?? '');
    const apres = dit === null ? TYPE_APRES.exec(t.plat.slice(nom.fin, nom.fin + 40)) : null;
    const type = apres === null ? dit : apres[2] === undefined ? typeDuMot(apres[1] ?? '') : 'primaire';
    const groupe = /groupe|gpe|^gs$/u.test(m[1] ?? '') && type === null;
    const statut = statutDit(m[0]);
    lus.push({
      debut,
      fin: nom.fin + (apres?.[0].length ?? 0),
      nom: nom.nom,
      type,
      statut,
      id: null,
      groupe,
    });
  }
  for (const ecole of connues) {
    const ou = chercheTitre(t, ecole);
    if (ou !== null && ecole.nom === undefined) {
      const reste = lus.filter((l) => l.fin <= ou.debut || l.debut >= ou.fin);
      lus.splice(0, lus.length, ...reste, {
        ...ou,
        nom: ecole.titre ?? '',
        type: null,
        statut: null,
        id: ecole.id,
        groupe: false,
      });
    }
  }
  for (const ecole of connues) {
    const plat = aplatit(ecole.nom ?? '');
    const lettre = /^[A-H]$/u.test(ecole.nom ?? '');
    if (plat.length < 3 && !lettre) continue;
    const ou = lettre ? chercheLettre(t, ecole.nom ?? '') : chercheNom(t, plat);
    if (ou === null || COMPAREE.test(t.plat.slice(Math.max(0, ou.debut - 24), ou.debut))) continue;
    const dedans = lus.findIndex((l) => l.debut <= ou.debut && l.fin >= ou.fin);
    const avec = lus[dedans];
    if (avec !== undefined) {
      // « maternelle Pasteur » beside « élémentaire Pasteur ».
      const autreType = avec.type !== null && ecole.type !== undefined && avec.type !== ecole.type;
      const homonyme = connues.some((e) => e !== ecole && aplatit(e.nom ?? '') === plat);
      if (!(autreType && homonyme)) lus[dedans] = { ...avec, id: ecole.id };
    } else {
      const tete = new RegExp(
        `(?:${ECOLE}|${TYPE})(?: (?:publique|privee|catholique))?(?: (?:de |du |des |la |le |les |d'|l')*)?$`,
        'u',
      ).exec(t.plat.slice(0, ou.debut));
      const debut = tete === null ? ou.debut : tete.index;
      const statut = statutDit(tete?.[0] ?? '');
      lus.push({ debut, fin: ou.fin, nom: ecole.nom ?? '', type: null, statut, id: ecole.id, groupe: false });
    }
  }
  return lus;
}

/** « école privée », « maternelle publique ». */
export function statutDit(mots: string): Statut | null {
  if (/(?<![a-z])(?:privee?s?|catholiques?)(?![a-z])/u.test(mots)) return 'privee';
  return /(?<![a-z])(?:publiques?|communales?)(?![a-z])/u.test(mots) ? 'publique' : null;
}

/** « comme l'école Jean Moulin »: another school, or none of ours; nothing is said of it. */
export const COMPAREE =
  /(?:^|[^a-z])(?:comme|pareil que|idem que|meme chose que|contrairement a|a cote de)(?: (?:a|pour))?(?: (?:la|le|les|notre|l'))* ?(?:l')?$/u;

/** « la part des écoles privées »: schools in general. */
export const EN_GENERAL =
  /(?:^|[^a-z])(?:part|cas|place|sort|taux|quota|proportion|situation|regles?|conditions?|aides?|subventions?) (?:des|aux|pour les) (?:ecoles )?$/u;

/** « l'école élémentaire 1 », « élémentaire n° 1 »: a school without a name, as it is shown. */
function chercheTitre(t: TexteNormalise, ecole: Indice['ecoles'][number]): Etendue | null {
  const m = /^ecole(?: (maternelle|elementaire|primaire))? (\d{1,2})$/u.exec(aplatit(ecole.titre ?? ''));
  if (m === null) return null;
  const type = TYPES_DITS.find((x) => x.type === m[1])?.mots;
  const mots = type === undefined ? ECOLE : `(?:(?:${ECOLE}) )?(?:${type})`;
  const lu = new RegExp(
    `(?<![a-z])${mots} (?:n ?° ?|numero |no )?${m[2]}(?![\\d.,]*\\d)(?! ?([a-z]+))`,
    'u',
  ).exec(t.plat);
  const suivi = new RegExp(`(?<![a-z])${mots} (?:n ?° ?|numero |no )?${m[2]}(?!\\d) ?([a-z]+)`, 'u').exec(
    t.plat,
  );
  if (lu !== null) return { debut: lu.index, fin: lu.index + lu[0].length };
  // « élémentaire 2 PAC » counts PACs.
  if (suivi?.[1] === undefined || familleComptee(suivi[1]) !== null) return null;
  return {
    debut: suivi.index,
    fin: suivi.index + suivi[0].length - suivi[1].length - (/ [a-z]+$/u.test(suivi[0]) ? 1 : 0),
  };
}
const TYPES_DITS = [
  { type: 'maternelle', mots: MATERNELLE },
  { type: 'elementaire', mots: ELEMENTAIRE },
  { type: 'primaire', mots: PRIMAIRE },
];

/** « A n'a pas le socle », « pour B »: a capital by itself, not the verb that opens a question. */
function chercheLettre(t: TexteNormalise, lettre: string): Etendue | null {
  const m = new RegExp(
    `(?<![\\p{L}\\d'’.-])${lettre}(?![\\p{L}\\d'’.]|-t-| (?:t-?on|quoi|quel|combien)(?!\\p{L}))`,
    'u',
  ).exec(t.texte);
  return m === null ? null : { debut: m.index, fin: m.index + 1 };
}

/** The words of the name, « école » and its type dropped, at word boundaries. */
function chercheNom(t: TexteNormalise, plat: string): Etendue | null {
  const coeur = plat.replace(new RegExp(`^(?:${ECOLE}|${TYPE}| |de |du |des |les |le |la |l'|d')+`, 'u'), '');
  if (coeur.length < 3) return null;
  const dit = sansTirets(t.plat);
  const cherche = sansTirets(coeur);
  let i = dit.indexOf(cherche);
  while (i >= 0) {
    const avant = t.plat[i - 1] ?? ' ';
    const apres = t.plat[i + coeur.length] ?? ' ';
    if (!/[a-z0-9]/u.test(avant) && !/[a-z0-9]/u.test(apres)) return { debut: i, fin: i + coeur.length };
    i = dit.indexOf(cherche, i + 1);
  }
  return null;
}

function nomApres(
  t: TexteNormalise,
  depuis: number,
  majuscules: boolean,
): { readonly nom: string; readonly fin: number } | null {
  const reste = t.texte.slice(depuis, depuis + 80);
  const cite = /^ ?:? ?(?:"([^"\n]{2,60})"|« ?([^»\n]{2,60}?) ?»)/u.exec(reste);
  if (cite !== null) return { nom: (cite[1] ?? cite[2] ?? '').trim(), fin: depuis + cite[0].length };
  const celebre = NOM_CELEBRE.exec(t.plat.slice(depuis, depuis + 60));
  if (celebre?.[1] !== undefined) {
    const fin = depuis + celebre[0].length;
    const brut = t.texte.slice(fin - celebre[1].length, fin);
    const nom = (/\p{Lu}/u.test(brut) ? brut : enTitre(brut)).replace(/^des /iu, 'Les ');
    return { nom, fin };
  }
  const jour = JOUR_FETE.exec(t.plat.slice(depuis, depuis + 40));
  if (jour?.[1] !== undefined) {
    const fin = depuis + jour[0].length;
    return { nom: t.texte.slice(fin - jour[1].length, fin), fin };
  }
  if (!majuscules) return null;
  const m =
    /^ ((?:(?:de la|de l'|du|des|les|la|le|l') ?)?)((?:\p{Lu}[\p{L}'’.-]*|\d{1,2}(?= \p{Lu}|er? ))(?:(?: (?:de|du|des|la|le|les|et|à|en|sur|d'|l'|de la|de l')| -)*[ -]?(?: ?(?:d'|l')?\p{Lu}[\p{L}'’.-]*))*)/u.exec(
      reste,
    );
  const corps = m?.[2];
  if (m === null || corps === undefined) return null;
  const mots = corps.split(/[ ]+/u);
  // « école élémentaire 2 PAC » counts PACs; « école 1 » is a rank.
  if (/^\d+$/u.test(mots[0] ?? '') && (mots.length === 1 || familleComptee(aplatit(mots[1] ?? '')) !== null))
    return null;
  const titre = /^(?:Les|Le|La|Des|Du)$/u.test(mots[0] ?? '') && /^\p{Lu}\p{Ll}/u.test(mots[1] ?? '');
  let garde = mots.findIndex((x, i) => SIGLES.test(x) && !(i === 0 && titre));
  if (garde === 0) return null;
  if (garde < 0) garde = mots.length;
  const nom = mots
    .slice(0, garde)
    .join(' ')
    .replace(/ (?:de|du|des|la|le|les|et|à|en|sur|d'|l')$/u, '')
    .replace(/[.'’-]+$/u, '');
  const article = m[1] ?? '';
  // « école du Touvet » is the commune's.
  const cle = motsDeNom(
    aplatit(`${article.replace(/^du/u, 'le').replace(/^des/u, 'les').replace(/^de /u, '')}${nom}`),
  ).join(' ');
  if (/^(?:du|des|de)/u.test(article) && communesNommees(cle)?.portee === 'entier' && !estNomFaible(cle))
    return null;
  const entier = /^(?:la|le|les|l')/u.test(article) ? `${article}${nom}` : nom;
  const debutNom = m[0].indexOf(corps);
  return {
    nom: article === 'des ' ? `Les ${nom}` : article.startsWith('d') ? `${article}${nom}` : entier,
    fin: depuis + debutNom + nom.length,
  };
}

function enTitre(nom: string): string {
  return nom
    .replace(
      /(^|[ '-])(\p{Ll})(?=\p{L}{2})/gu,
      (_, avant: string, lettre: string) => `${avant}${lettre.toUpperCase()}`,
    )
    .replace(/ (De|Du|Des|La|Le|Les|Et)(?= )/gu, (mot) => mot.toLowerCase());
}
