/** A bare value belongs to the open question: « 14 », « pas encore », « en 2016 », « partout ». */
import { dates } from './dates.js';
import { de } from './faits-assemblage.js';
import { demande, dit, quantiteDouteuse } from './faits-doutes.js';
import type { Mention } from './faits-mention.js';
import type { Affirmation, Doute, Indice } from './faits-types.js';
import type { Etendue, TexteNormalise } from './normalise.js';

export type ReponseNue = { readonly affirmations: readonly Affirmation[]; readonly doutes: readonly Doute[] };

/** « 20 partout », « 20 pour chaque école »: every PAC of every school. */
const PARTOUT =
  /(?<![a-z])(?:partout|(?:toutes|chaque|chacune|par) ?(?:les |des )?(?:ecoles?)?(?! (?:classes?|pacs?))|pour (?:tous|tout|toutes)|(?:tous|chaque|chacun|par) ?(?:les |des )?(?:pacs?|kits?)?)(?![a-z])/u;

const COMMUNE_CLASSES = 'commune.classes';

export function reponseNue(t: TexteNormalise, ms: readonly Mention[], indice: Indice): ReponseNue | null {
  const chemin = indice.question?.chemin;
  if (chemin === undefined) return null;
  const nombres = ms.flatMap((m) => (m.g === 'nombre' ? [m] : []));
  const [seul] = nombres;
  const debit = /^ecoles\[(e\d+)\]\.debit$/u.exec(chemin)?.[1];
  if (seul?.lu.kind === 'decimal' && nombres.length === 1 && debit !== undefined && !seul.lu.approximatif) {
    const fait = { sur: 'ecole', ecole: { id: debit }, champ: 'debit', valeur: seul.lu.valeur } as const;
    return { affirmations: [{ ...de(t, seul), reponse: true, ...fait }], doutes: [] };
  }
  const un = /^(?:oui,? |juste |seulement |il y en a )*(une?)(?: seule?)?[ .!]*$/u.exec(t.plat);
  const unPartout =
    /^(?:oui,? |juste |seulement |il en faut )*une? (?:pour|par|dans|a) (?:chaque|chacune|toutes)(?: (?:des |les )?ecoles?)?[ .!]*$/u;
  if (unPartout.test(t.plat.trim()) && /^ecoles/u.test(chemin))
    return {
      affirmations: surChemin(t, { debut: 0, fin: t.plat.length }, chemin, 1).map(partout),
      doutes: [],
    };
  if (un?.[1] !== undefined)
    return { affirmations: surChemin(t, { debut: 0, fin: t.plat.length }, chemin, 1), doutes: [] };
  const nom = /^ecoles\[(e\d+)\]\.nom$/u.exec(chemin)?.[1];
  if (nom !== undefined && seul?.q.kind === 'sure' && /^\W*\d{1,3}\W*$/u.test(t.plat)) {
    const valeur = seul.q.valeur;
    const fait = { sur: 'ecole', ecole: { id: nom }, champ: 'classes', valeur } as const;
    const question = `«\u00a0${dit(t, seul)}\u00a0»\u00a0: est-ce le nombre de classes de l’école\u00a0?`;
    const choix = [
      { titre: 'Oui', affirmations: [{ ...de(t, seul), ...fait }] },
      { titre: 'Non', affirmations: [] },
    ];
    return { affirmations: [], doutes: [demande(t, seul, 'classes', question, choix)] };
  }
  // « non pardon, 10 pour la maternelle »: of a school, not of the commune.
  const dUneEcole = /^commune/u.test(chemin) && ms.some((m) => m.g === 'ecole');
  if (seul !== undefined && nombres.length === 1 && !dUneEcole) {
    if (/^ecoles/u.test(chemin) && PARTOUT.test(t.plat) && seul.q.kind === 'sure')
      return { affirmations: surChemin(t, seul, chemin, seul.q.valeur).map(partout), doutes: [] };
    const faire = (valeur: number): readonly Affirmation[] => surChemin(t, seul, chemin, valeur);
    if (faire(0).length > 0) {
      if (seul.q.kind === 'sure') return { affirmations: faire(seul.q.valeur), doutes: [] };
      return { affirmations: [], doutes: [quantiteDouteuse(t, seul, seul.q, 'nombre', 'combien', faire)] };
    }
  }
  const mot = enMots(t, chemin);
  return mot === null ? null : { affirmations: [mot], doutes: [] };
}

/** The same, said of all the schools; of each of their PACs. */
function partout(a: Affirmation): Affirmation {
  if (a.sur === 'ecole') return { ...a, ecole: { toutes: true } };
  return a.sur === 'pac' ? { ...a, ecole: { toutes: true }, pac: { tous: true } } : a;
}

function surChemin(t: TexteNormalise, m: Etendue, chemin: string, valeur: number): readonly Affirmation[] {
  const communs = { ...de(t, m), reponse: true } as const;
  if (chemin === COMMUNE_CLASSES) return [{ ...communs, sur: 'commune', champ: 'classes', valeur }];
  const ecole = /^ecoles\[(e\d+)\]\.(classes|debit|pacs|nombrePac)$/u.exec(chemin);
  if (ecole?.[1] !== undefined) {
    const ou = { ...communs, sur: 'ecole', ecole: { id: ecole[1] } } as const;
    if (ecole[2] === 'classes') return [{ ...ou, champ: 'classes', valeur }];
    if (ecole[2] === 'debit') return [{ ...ou, champ: 'debit', valeur: String(valeur) }];
    return [{ ...ou, champ: 'nombrePac', valeur }];
  }
  const pac = /^ecoles\[(e\d+)\]\.pacs\[(p\d+)\]\.(nombre|classes)$/u.exec(chemin);
  if (pac?.[1] === undefined || pac[2] === undefined) return [];
  const ou = { ...communs, sur: 'pac', ecole: { id: pac[1] }, pac: { id: pac[2] } } as const;
  return [{ ...ou, champ: pac[3] === 'classes' ? 'classes' : 'nombre', valeur }];
}

const SEUIL = 'depuis-2018';

/** Words that answer the open question without naming its subject. */
function enMots(t: TexteNormalise, chemin: string): Affirmation | null {
  const tout = { ...de(t, { debut: 0, fin: t.texte.length }), reponse: true } as const;
  const plat = t.plat.trim();
  if (plat.length > 80 || plat.includes('?')) return null;
  if (/(?:sai[st] pas|savons pas|aucune idee)/u.test(plat)) return null;
  if (chemin === 'commune.planAnterieur') {
    const annees = dates(t).flatMap((d) =>
      d.iso !== null && !d.iso.startsWith('--') ? [d.iso.slice(0, 4)] : [],
    );
    const nue = /^\D{0,12}((?:19|20)\d\d)\D{0,6}$/u.exec(plat)?.[1];
    const annee = annees[0] ?? nue;
    if (annee !== undefined) {
      const avant = annee < SEUIL.slice(-4);
      return {
        ...tout,
        deduit: true,
        sur: 'commune',
        champ: 'planAnterieur',
        valeur: avant ? 'avant-2018' : SEUIL,
      };
    }
    if (/jamais|aucun|c'est le premier|premiere fois/u.test(plat))
      return { ...tout, sur: 'commune', champ: 'planAnterieur', valeur: 'jamais' };
  }
  if (chemin === 'commune.fragilites') {
    const dites = [
      ...(/montagne/u.test(plat) ? (['montagne'] as const) : []),
      ...(/isole/u.test(plat) ? (['rural-isole'] as const) : []),
    ];
    const aucune =
      /^(?:non,? ?)?(?:aucune?|rien|pas concernee?s?|nous ne sommes pas concernee?s?|rien de tout ca|non)(?: de (?:ces|ceux|celles)[a-z -]*| concernee?)?[ .!]*$/u;
    if (dites.length > 0 && !/pas|ni |non/u.test(plat))
      return { ...tout, deduit: true, sur: 'commune', champ: 'fragilites', valeur: dites };
    if (aucune.test(plat)) return { ...tout, sur: 'commune', champ: 'fragilites', valeur: [] };
  }
  const ecole = /^ecoles\[(e\d+)\]\.(niveau|wifi|statut)$/u.exec(chemin);
  if (ecole?.[1] === undefined) return null;
  const ou = { ...tout, sur: 'ecole', ecole: { id: ecole[1] } } as const;
  if (ecole[2] === 'niveau') {
    if (/pas (?:encore|du tout|atteint)|jamais|toujours pas|on ne l'a pas|ne l'a pas/u.test(plat))
      return { ...ou, champ: 'niveau', valeur: 'pas-atteint' };
    if (
      /(?:^|[^a-z])(?:deja|atteint|equipee?s?|on l'a|elle l'a|c'est fait)(?![a-z])/u.test(plat) &&
      !/pas|non|ne |n'/u.test(plat)
    )
      return { ...ou, champ: 'niveau', valeur: 'atteint' };
  }
  if (ecole[2] === 'wifi') {
    if (/pas partout|en partie|partiel|quelques|certaines|seulement|nulle part|aucun/u.test(plat))
      return { ...ou, champ: 'wifi', valeur: 'partiel' };
    if (/partout|toute l'ecole|complet|totale?ment/u.test(plat) && !/pas|non/u.test(plat))
      return { ...ou, champ: 'wifi', valeur: 'complet' };
  }
  return null;
}
