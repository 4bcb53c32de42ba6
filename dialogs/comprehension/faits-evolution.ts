/**
 * « on avait 12 classes, maintenant 11 », « 49 classes, une ferme »: how many there were, how many there are, what opens or
 * closes. The number of now is the commune's; where none is told for now, which one to keep is asked: the text does not say
 * on what day classes are counted.
 */
import { demande } from './faits-doutes.js';
import type { Affirmation, Doute, Indice, ReferenceEcole } from './faits-types.js';
import { type NombreLu, nombres } from './nombres.js';
import type { Etendue, TexteNormalise } from './normalise.js';

type Lus = { readonly affirmations: readonly Affirmation[]; readonly doutes: readonly Doute[] };
type Compte = Extract<NombreLu, { kind: 'entier' | 'article' }>;
type Change = { readonly n: Etendue; readonly ecart: number; readonly venir: boolean };

const LONGUEUR_MAX = 300;
const NB = '\u00a0';
const PASSE =
  /(?<![a-z])(?:avait|avions|avaient|etait|etions|etaient|comptait|comptions|avant|autrefois|jadis|en 20\d\d|(?:l'an(?:nee)?|annee) (?:dernier|derniere|passee?|precedente?)|il y a (?:\d|un|deux|trois|quelques) ans?)(?![a-z])[^;.!?]{0,24}$/u;
const JADIS =
  /(?<![a-z])(?:il y a (?:\d+|[a-z]+) (?:ans?|annees?)|autrefois|jadis|a l'epoque|dans le temps|en (?:19|20)\d\d|l'an(?:nee)? (?:dernier|derniere|passee?))(?![a-z])/u;
const MAINTENANT =
  /(?<![a-z])(?:maintenant|aujourd'hui|desormais|actuellement|a present|cette annee|depuis|plus que|on est|sommes|on (?:en )?a|en reste|reste|en avons|nous avons|passee?s? a|donc|ca fait|y a|est a)(?![a-z])[^;.!?]{0,16}$/u;
const VERBE = '(ferm|supprim|perd|disparu|disparai|enlev|ouvr|ouvert|cre|ajout|gagn)[a-z]*';
const APRES_CHANGE = new RegExp(
  `^ ?(?:classes? |autres? |nouvelles? )?(?:(?:de|en) (plus|moins)|(?:qui )?(?:a |ont |va |vont |est |sont |sera |seront |vient |viennent |doit |devrait |de |ete |etre )*${VERBE})(?![a-z])`,
  'u',
);
const AVANT_CHANGE = new RegExp(`(?<![a-z])${VERBE}(?: d')?(?: en| de| encore| aussi| la)? ?$`, 'u');
const MOINS = /^(?:ferm|supprim|perd|dispar|enlev|moins)/u;
const VENIR =
  /(?<![a-z])(?:va|vont|sera|seront|devrait|prochaine?|septembre|rentree|bientot|prevue?s?|l'an prochain|future?s?|risque\w*)(?![a-z])/u;
const FAIT =
  /(?<![a-z])(?:a|ont|avons|vient d'|vient de|viennent d')(?: ete)? ?(?:en )?(?:ouvert|ferme|cree|perdu|gagne|supprime|ouvrir|fermer|creer)/u;
/** « une treizième »: one more. */
const RANG =
  /(?<![a-z])une? [a-z]+ieme(?: classe)?(?![a-z])(?=[^.;]{0,20}(?:septembre|rentree|ouvr|bientot|prevu|arriv|cre))/u;
/** « 8 classes de moins que Voiron »: of another, nothing of one's own is told. */
const COMPARE =
  /(?<![a-z])(?:de|en) (?:plus|moins) (?:que |qu')(?!l'an|l'annee|avant|en 20|annee|prevu|maintenant|aujourd)/u;
/** « une a ouvert, ça fait 13 »: the number after the change. */
const CONCLU =
  /(?<![a-z])(?:(?:ca|ce qui|cela|donc ca|nous|on) (?:nous )?(?:fait|donne|monte a|passe a|porte a|est a|sommes a|en est a)|donc|du coup|soit|maintenant|total de)(?: donc| a| maintenant| desormais)* ?$/u;
/** « deux de plus que l'an dernier », « suite à l'ouverture d'une classe »: in the number of now already. */
const DEJA_COMPTE =
  /(?<![a-z])(?:suite a|apres|depuis|avec|grace a) (?:l'|la |une |l' )?(?:ouverture|fermeture|creation|suppression)|(?:plus|moins) (?:que|qu') ?(?:l'an|l'annee|avant|en 20|annee)/u;

/** The reading with the number of classes that such a message leaves; null when it tells of no change. */
export function evolution(t: TexteNormalise, indice: Indice, lus: Lus): Lus | null {
  if (t.plat.length > LONGUEUR_MAX) return null;
  const sujet =
    /(?<![a-z])(?:classes?|cl)(?![a-z])/u.test(t.plat) ||
    indice.classesConnues === true ||
    /classes$/u.test(indice.question?.chemin ?? '');
  if (!sujet) return null;
  const enRang = rang(t);
  const comptes = nombres(sansRang(t, enRang)).filter(
    (n): n is Compte => (n.kind === 'entier' && !n.nie && !n.remplace) || n.kind === 'article',
  );
  if (COMPARE.test(t.plat)) return sansClasses(lus);
  const changes = [...comptes.flatMap((n) => changeDe(t, n) ?? []), ...enRang];
  const totaux = comptes.filter(
    (n) => n.kind === 'entier' && deClasses(n) && !changes.some((c) => c.n === n),
  );
  const passes = totaux.filter((n) => estPasse(t, n, totaux));
  const presents = totaux.filter((n) => !passes.includes(n));
  const [change, autreChange] = changes;
  const [passe, autrePasse] = passes;
  const [present, autrePresent] = presents;
  // « 12 classes, une va ouvrir, donc 13 »: the one that is concluded.
  const conclue = autrePresent ?? present;
  if (
    change !== undefined &&
    conclue !== undefined &&
    presents.length <= 2 &&
    autreChange === undefined &&
    conclue.debut >= change.n.fin &&
    CONCLU.test(t.plat.slice(change.n.fin, conclue.debut))
  )
    return retenir(t, lus, conclue, [conclue.entier]);
  if (autreChange !== undefined || autrePasse !== undefined || autrePresent !== undefined) return null;
  if (passe !== undefined && present !== undefined) return retenir(t, lus, present, [present.entier]);
  // « il y a onze ans on avait 5 classes »: nothing of today.
  if (change === undefined && passe !== undefined && JADIS.test(t.plat)) return sansClasses(lus);
  if (change === undefined) return null;
  const seul = present ?? passe;
  if (seul === undefined) {
    // « on en perd deux », the number of classes being known: with them, or without.
    const nommees = /classes?$/u.test(
      t.plat.slice(change.n.debut, change.n.fin + 8).replace(/(?<=classes?).*/u, ''),
    );
    const dites = nommees ? indice.classesDites : undefined;
    const reste = dites === undefined ? -1 : dites + change.ecart;
    return dites === undefined || reste < 0 ? null : retenir(t, lus, change.n, [reste, dites]);
  }
  const suit = seul.debut > change.n.debut || DEJA_COMPTE.test(t.plat);
  if (present !== undefined && suit && !change.venir) return retenir(t, lus, present, [present.entier]);
  const apres = seul.entier + change.ecart;
  if (apres < 0) return null;
  return retenir(t, lus, seul, present === undefined ? [apres, seul.entier] : [seul.entier, apres]);
}

function rang(t: TexteNormalise): readonly Change[] {
  const m = RANG.exec(t.plat);
  return m === null ? [] : [{ n: { debut: m.index, fin: m.index + m[0].length }, ecart: 1, venir: true }];
}

/** Its words taken away, as many spaces in their place. */
function sansRang(t: TexteNormalise, [seul]: readonly Change[]): string {
  if (seul === undefined) return t.texte;
  const { debut, fin } = seul.n;
  return `${t.texte.slice(0, debut)}${' '.repeat(fin - debut)}${t.texte.slice(fin)}`;
}

function sansClasses(lus: Lus): Lus {
  return {
    affirmations: lus.affirmations.filter(
      (a) => a.sur !== 'commune' && !('champ' in a && a.champ === 'classes'),
    ),
    doutes: lus.doutes.filter((d) => d.quoi !== 'classes' && d.quoi !== 'nombre'),
  };
}

/** Counts classes, or nothing that is named. */
function deClasses(n: Compte): boolean {
  return (
    n.unite === null ||
    !/^(?:ecoles?|pacs?|kits?|tablettes?|ordi\w*|eleves?|habitants?|mb\w*|megas?|euros?|ans?|mois|pouces?|"|''|%|€|k€|appareils?|postes?|robots?|vpis?|enis?|ecrans?)$/u.test(
      n.unite,
    )
  );
}

function changeDe(t: TexteNormalise, n: Compte): readonly Change[] | null {
  const apres = t.plat.slice(n.debut + n.texte.length, n.fin + 60).replace(/[.;!?].*$/su, '');
  const avant = t.plat.slice(Math.max(0, n.debut - 24), n.debut);
  const alentour = `${avant}${t.plat.slice(n.debut, n.fin + 60)}`;
  const m = APRES_CHANGE.exec(apres);
  const verbe = m?.[1] ?? m?.[2] ?? AVANT_CHANGE.exec(avant)?.[1];
  if (verbe !== undefined) {
    const ecart = MOINS.test(verbe) ? -n.entier : n.entier;
    return [
      {
        n,
        ecart,
        venir:
          (VENIR.test(alentour) && !FAIT.test(alentour)) ||
          /^(?:ferme|ouvre)(?:nt)?$/u.test(m?.[0].trim().split(' ').at(-1) ?? ''),
      },
    ];
  }
  return null;
}

/** Told of before; « avait » holds until a word of now. */
function estPasse(t: TexteNormalise, n: Compte, totaux: readonly Compte[]): boolean {
  const avant = t.plat.slice(Math.max(0, n.debut - 60), n.debut);
  const precedent = totaux.findLast((x) => x.fin <= n.debut);
  const depuis =
    precedent === undefined ? avant : avant.slice(Math.max(0, precedent.fin - Math.max(0, n.debut - 60)));
  return PASSE.test(depuis) && !MAINTENANT.test(depuis.replace(/.*(?:avait|avions|etait|etions|avant)/u, ''));
}

/** One number is stated, two are offered. */
function retenir(t: TexteNormalise, lus: Lus, e: Etendue, valeurs: readonly number[]): Lus {
  const deClasse = (a: Affirmation): boolean => 'champ' in a && a.champ === 'classes' && a.sur !== 'pac';
  const ecole = lus.affirmations.find((a) => a.sur === 'ecole' && a.champ === 'classes');
  const ref: ReferenceEcole | null = ecole !== undefined && 'ecole' in ecole ? ecole.ecole : null;
  const dit = t.texte.slice(e.debut, e.fin);
  const ou = { debut: e.debut, fin: e.fin, dit };
  const fait = (valeur: number): Affirmation =>
    ref === null
      ? { ...ou, sur: 'commune', champ: 'classes', valeur }
      : { ...ou, sur: 'ecole', ecole: ref, champ: 'classes', valeur };
  const affirmations = lus.affirmations.filter((a) => !deClasse(a));
  const doutes = lus.doutes.filter((d) => d.quoi !== 'classes' && d.quoi !== 'nombre');
  const [seule, autre] = valeurs;
  if (seule === undefined) return lus;
  if (autre === undefined) return { affirmations: [...affirmations, fait(seule)], doutes };
  const question = `Combien de classes dois-je retenir${NB}? Le document ne dit pas à quelle date les compter.`;
  const choix = valeurs.map((v) => ({
    titre: `${v} ${v > 1 ? 'classes' : 'classe'}`,
    affirmations: [fait(v)],
  }));
  return { affirmations, doutes: [...doutes, demande(t, e, 'classes', question, choix)] };
}
