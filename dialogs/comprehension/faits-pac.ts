/** PACs and their equipment: which PAC of which school holds what. */

import { PACS_PAR_ECOLE_MAX } from '../../rules/index.js';
import { type Assemblage, type Cible, de, partout } from './faits-assemblage.js';
import { demande, dit, QUESTIONS, quantiteDouteuse } from './faits-doutes.js';
import { type FaitPac, lireMateriel, peutEtrePac } from './faits-materiel.js';
import type { Mention } from './faits-mention.js';
import { totalAnnonce } from './faits-pac-annonce.js';
import { equiperEnTout, POUR, POUR_UN, plusieursPac } from './faits-pac-classes.js';
import type { Affirmation, GenrePac, OptionMobile, ReferenceEcole, ReferencePac } from './faits-types.js';
import type { Etendue } from './normalise.js';

type Dernier = {
  readonly i: number;
  readonly refs: readonly ReferenceEcole[];
  readonly debut: number;
  readonly n: number | null;
  readonly rang: number | null;
  /** Rank of the first of them in their school. */
  readonly depart: number;
  /** « le PAC maternelle »: told by its kind. */
  readonly genre: GenrePac | null;
  /** « chaque PAC ». */
  readonly chacun: boolean;
};

export type LecteurPac = {
  /** Does this mention of classes belong to a PAC (« un PAC pour 3 classes »)? Then it is read here. */
  readonly gardeClasses: (i: number) => boolean;
  readonly lire: (i: number, partage: boolean) => void;
  readonly finir: () => void;
};

export function lirePac(c: Assemblage): LecteurPac {
  const { t, ms, indice } = c;
  const chemin = indice.question?.chemin ?? '';
  const ouvert = /\.pacs\[(p\d+)\]/u.exec(chemin)?.[1];
  const comptes = new Map<string, { refs: Cible; total: number; e: Etendue; article: boolean }>();
  const attente: {
    fait: FaitPac;
    e: Etendue;
    refs: readonly ReferenceEcole[];
    dernier: Dernier | null;
    chacun: boolean;
    virgule: boolean;
    genre?: GenrePac | null;
  }[] = [];
  let dernier: Dernier | null = null;
  /** How many of the last PACs were told apart by « dont ». */
  let dont = 0;
  /** Kinds told by « dont »: the rest is of the other kind. */
  const genres: GenrePac[] = [];
  let resteDe: { readonly refs: readonly ReferenceEcole[]; readonly e: Etendue } | null = null;
  const entre = (a: Etendue, b: Etendue): string => t.plat.slice(a.fin, b.debut);
  const cle = (refs: Pick<Cible, 'refs' | 'choix'>): string => JSON.stringify([refs.refs, refs.choix]);
  const annonce = totalAnnonce(ms);
  const combien = (m: Etendue): boolean =>
    /(?:combien|nombre|maximum|maxi?|nb) (?:maximum |maximal |max )?(?:de |d')?$/u.test(
      t.plat.slice(Math.max(0, m.debut - 26), m.debut),
    );

  const pluriel = (m: Etendue): boolean =>
    /(?:des|les|nos|de) $/u.test(t.plat.slice(Math.max(0, m.debut - 5), m.debut)) ||
    /^(?:pacs|kits)/u.test(t.plat.slice(m.debut));

  const gardeClasses = (i: number): boolean => {
    const m = ms[i];
    const avant = ms[i - 1];
    if (m?.g !== 'classes' || m.q?.kind !== 'sure') return false;
    const avantEquiper = t.plat.slice(Math.max(0, m.debut - 32), m.debut);
    // « en 2019 on a équipé 3 classes »: done already.
    if (/(?:a|ont|avons|avait|avions) (?:deja )?equipe (?:les |nos )?$/u.test(avantEquiper)) return true;
    const equiper = /(?:equiper|equipe|equipera) (?:les |nos |toutes les )?$/u.test(avantEquiper);
    const apresPac = avant?.g === 'pac' && POUR.test(entre(avant, m)) && !combien(avant);
    const apresMobile =
      avant?.g === 'mobile' &&
      /^ ?(?:pour|sur|dans) ?(?:equiper )?$/u.test(entre(avant, m)) &&
      !combien(avant);
    const surPac =
      /\.pacs\[p\d+\]\.classes$/u.test(chemin) && !ms.some((x) => x.g === 'communeMot' || x.g === 'ecole');
    const suivant = ms[i + 1];
    const pourUn =
      suivant?.g === 'pac' &&
      POUR_UN.test(entre(m, suivant)) &&
      (suivant.par ||
        suivant.rang !== null ||
        (suivant.q === null
          ? !pluriel(suivant) && /(?:ce|le|du|mon|notre|au|chacun) (?:[a-z]+ )?$/u.test(entre(m, suivant))
          : suivant.q.kind === 'sure' && suivant.q.valeur === 1));
    if (
      suivant?.g === 'pac' &&
      suivant.q?.kind === 'sure' &&
      suivant.q.valeur > 1 &&
      suivant.rang === null &&
      /^ ?(?:pour|dans|sur|avec|en) (?:les |nos |mes )?$/u.test(entre(m, { ...suivant }))
    )
      return plusieursPac(
        c,
        refsDe(i),
        m,
        { debut: m.debut, fin: suivant.fin },
        suivant.q.valeur,
        m.q.valeur,
      );
    if (!apresPac && !apresMobile && !equiper && !surPac && !pourUn) return false;
    if (equiper && !ms.some((x) => x.g === 'pac' || x.g === 'mobile') && ouvert === undefined)
      return equiperEnTout(c, refsDe(i), m, m.q.valeur);
    // « des PAC pour 14 classes »: the commune's.
    if (avant?.g === 'pac' && avant.rang === null && avant.q === null && pluriel(avant)) return false;
    const n = m.q.valeur;
    if (
      apresPac &&
      avant.q?.kind === 'sure' &&
      avant.q.valeur > 1 &&
      !/^ ?(?:chacun|par pac|chaque|par kit)/u.test(t.plat.slice(m.fin))
    )
      return plusieursPac(c, refsDe(i), m, { debut: avant.debut, fin: m.fin }, avant.q.valeur, n);
    garde(i, { sur: 'pac', champ: 'classes', valeur: n }, m);
    return true;
  };

  const refsDe = (i: number): readonly ReferenceEcole[] => {
    const cible = c.cible(i, false);
    return cible.refs.length > 0 ? cible.refs : (cible.choix[0] ?? []);
  };

  /** One PAC told apart by its rank or its kind, or each of them. */
  const visee = (i: number, refs: readonly ReferenceEcole[], m: Extract<Mention, { g: 'pac' }>): Dernier => ({
    i,
    refs,
    debut: m.debut,
    n: null,
    rang: m.rang,
    depart: m.rang ?? 1,
    genre: m.rang === null && m.q === null && !pluriel(m) ? m.genre : null,
    chacun: m.par,
  });

  /** « 1 imprimante pour le PAC 2 », « 3 classes dans le PAC maternelle »: the PAC told apart after what is said of it. */
  const pacApres = (i: number): Dernier | null => {
    const [m, suivant] = [ms[i], ms[i + 1]];
    if (m === undefined || suivant?.g !== 'pac' || !POUR_UN.test(entre(m, suivant))) return null;
    if (suivant.q !== null || (suivant.rang === null && suivant.genre === null)) return null;
    return visee(i + 1, refsDe(i), suivant);
  };

  const garde = (i: number, fait: FaitPac, e: Etendue): void => {
    const cible = c.cible(i, false);
    const apres = pacApres(i);
    if (apres !== null) {
      attente.push({ fait, e, refs: apres.refs, dernier: apres, chacun: false, virgule: false });
      return;
    }
    // « 2 VPI et 2 visualiseurs par PAC »: both.
    const fin = /^ ?(?:chacun|par pac|par kit|dans chaque pac|\/ ?pac|dans chacun)/u.test(
      t.plat.slice(e.fin),
    );
    for (let k = attente.length - 1, apres: Etendue = e; fin && k >= 0; k -= 1) {
      const x = attente[k];
      const joint =
        x !== undefined &&
        (x.e === apres || /^(?: ?(?:et|,|\+|ainsi que|puis|avec) ?){0,2}$/u.test(entre(x.e, apres)));
      if (x === undefined || !joint) break;
      x.chacun = true;
      apres = x.e;
    }
    const lien = dernier === null ? '' : t.plat.slice(dernier.debut, e.debut);
    const chacun =
      /^ ?(?:chacun|par pac|par kit|dans chaque pac|\/ ?pac|chaque)/u.test(t.plat.slice(e.fin)) ||
      /(?:chacun|chaque pac|par pac)(?: (?:de|avec|a))? ?$/u.test(t.plat.slice(0, e.debut));
    attente.push({
      fait,
      e,
      refs: cible.refs.length > 0 ? cible.refs : (cible.choix[0] ?? []),
      dernier,
      chacun,
      virgule: /[,;.\n]| avec | et /u.test(lien),
      genre: fait.champ === 'genre' ? null : cible.genre,
    });
  };

  const lire = (i: number, partage: boolean): void => {
    const m = ms[i];
    if (m === undefined) return;
    if (m.g === 'pac') {
      if (!m.dans) dont = 0;
      lireUnPac(i, m, partage);
    } else if (m.g === 'mobile') {
      const q = quantiteDePac(i, m);
      if (q === null) lireMobile(i, m, partage);
      else {
        if (dernier !== null)
          dernier = { ...dernier, n: q, rang: q === 1 ? dont + 1 : null, depart: dont + 1 };
        dont += q;
        garde(i, { sur: 'pac', champ: 'option', valeur: m.option }, m);
      }
    }
    if (m.g === 'materiel')
      lireMateriel(c, i, m, { pac: pacOuvert(), garde: (fait, e) => garde(i, fait, e) });
  };

  const totalDe = (d: Dernier): number =>
    [...comptes.values()].find((x) => JSON.stringify(x.refs.refs) === JSON.stringify(d.refs))?.total ??
    d.n ??
    0;

  /** « 3 PAC dont 2 avec tablettes et 1 ordinateurs »: PACs, not devices. */
  const quantiteDePac = (i: number, m: Extract<Mention, { g: 'mobile' }>): number | null => {
    if (dernier === null || dernier.n === null || (dernier.n < 2 && dont === 0)) return null;
    const avant = ms[i - 1];
    const devant = (e: Etendue): string => t.plat.slice(Math.max(0, e.debut - 10), e.debut);
    const lien = dont > 0 ? /(?:dont|et|,|[a-z]{2}) ?$/u : /(?:dont|:|\() ?$/u;
    if (
      m.q?.kind === 'sure' &&
      m.q.valeur <= totalDe(dernier) &&
      m.q.valeur <= PACS_PAR_ECOLE_MAX / 2 &&
      lien.test(devant(m))
    )
      return m.q.valeur;
    return m.q === null && avant?.g === 'nombre' && avant.q.kind === 'sure' && lien.test(devant(avant))
      ? avant.q.valeur
      : null;
  };

  const lireUnPac = (i: number, m: Extract<Mention, { g: 'pac' }>, partage: boolean): void => {
    if (combien(m) || i === annonce) return;
    if (m.par) {
      if (/(?:chaque|chacun) $/u.test(t.plat.slice(Math.max(0, m.debut - 8), m.debut)))
        dernier = visee(i, refsDe(i), m);
      return;
    }
    const { genre: duCycle, ...cible } = c.cible(i, partage);
    const refs = cible.refs.length > 0 ? cible.refs : (cible.choix[0] ?? []);
    const genre = m.genre ?? duCycle;
    if (m.rang !== null) {
      dernier = visee(i, refs, m);
      if (genre !== null) garde(i, { sur: 'pac', champ: 'genre', valeur: genre }, m);
      return;
    }
    if (/^ ?(?:par|pour chaque|dans chaque|\/) ?(?:classe|niveau)/u.test(t.plat.slice(m.fin))) {
      c.doutes.push(demande(t, m, 'nombre', QUESTIONS.pacParClasse(dit(t, m))));
      return;
    }
    if (m.q?.kind === 'doute') {
      c.doutes.push(
        quantiteDouteuse(t, m, m.q, 'nombre', 'combien de PAC', (v) =>
          refs.map((ecole) => ({ ...de(t, m), sur: 'ecole', ecole, champ: 'nombrePac', valeur: v })),
        ),
      );
      return;
    }
    const n = m.q?.valeur ?? null;
    if (m.dans && n !== null && dernier !== null) {
      dernier = { ...dernier, n, rang: n === 1 ? dont + 1 : null, depart: dont + 1, genre: null };
      dont += n;
      if (m.genre !== null) {
        garde(i, { sur: 'pac', champ: 'genre', valeur: m.genre }, m);
        genres.push(m.genre);
      }
      resteDe = { refs: dernier.refs, e: m };
      return;
    }
    if (n !== null) {
      const k = cle(cible);
      const deja = comptes.get(k);
      dernier = {
        i,
        refs,
        debut: m.debut,
        n,
        rang: deja === undefined || n !== 1 ? null : deja.total + 1,
        depart: (deja?.total ?? 0) + 1,
        genre: null,
        chacun: false,
      };
      if (deja !== undefined) {
        if (deja.total === 1)
          for (const a of attente)
            if (a.dernier !== null && a.dernier.rang === null && a.dernier.n === 1)
              a.dernier = { ...a.dernier, rang: 1 };
        comptes.set(k, { ...deja, total: deja.total + n, article: false });
      } else
        comptes.set(k, {
          refs: { ...cible, genre: null },
          total: n,
          e: m,
          article: m.q?.kind === 'sure' && m.q.article,
        });
    } else dernier = visee(i, refs, { ...m, genre });
    if (genre !== null) garde(i, { sur: 'pac', champ: 'genre', valeur: genre }, m);
  };

  const lireMobile = (i: number, m: Extract<Mention, { g: 'mobile' }>, partage: boolean): void => {
    const suivant = ms[i + 1];
    if (m.pc && m.q?.kind === 'sure' && m.q.valeur < 10) {
      peutEtrePac(c, i, m, m.q.valeur, pacOuvert());
      return;
    }
    if (
      suivant?.g === 'mobile' &&
      suivant.option !== m.option &&
      /^ ?(?:ou|ou bien|ou alors|\/|,? ou) ?(?:des |les |d'|\d+ )?$/u.test(entre(m, suivant))
    ) {
      c.pris.add(i + 1);
      const e = { debut: m.debut, fin: suivant.fin };
      const refs = c.cible(i, false).refs;
      const n = m.q?.kind === 'sure' ? m.q.valeur : suivant.q?.kind === 'sure' ? suivant.q.valeur : null;
      const choix = (option: OptionMobile): readonly Affirmation[] =>
        refs.flatMap((ecole): readonly Affirmation[] => [
          { ...de(t, e), sur: 'pac', ecole, pac: pacOuvert(), champ: 'option', valeur: option },
          ...(n === null
            ? []
            : [{ ...de(t, e), sur: 'pac', ecole, pac: pacOuvert(), champ: 'nombre', valeur: n } as const]),
        ]);
      c.doutes.push(
        demande(t, e, 'option', QUESTIONS.option(dit(t, e)), [
          { titre: 'Tablettes', affirmations: choix('tablettes') },
          { titre: 'Ordinateurs', affirmations: choix('ordinateurs') },
        ]),
      );
      return;
    }
    const cible = c.cible(i, partage);
    if (cible.choix.length > 0) {
      c.doutes.push(
        demande(
          t,
          m,
          'ecole',
          QUESTIONS.portee(dit(t, m)),
          cible.choix.map((refs) => ({
            titre:
              refs.length > 1 ? (refs.length === 2 ? 'Les deux' : 'Toutes') : refs.map(c.nomDe).join(', '),
            affirmations: refs.flatMap((ecole) =>
              faits(m).map((f) => ({ ...f, ...de(t, m), ecole, pac: { implicite: true } }) as Affirmation),
            ),
          })),
        ),
      );
      return;
    }
    if (m.q?.kind === 'doute') {
      const refs = c.cible(i, false).refs;
      garde(i, { sur: 'pac', champ: 'option', valeur: m.option }, m);
      c.doutes.push(
        quantiteDouteuse(
          t,
          m,
          m.q,
          'quantite',
          `combien ${m.option === 'tablettes' ? 'de tablettes' : 'd’ordinateurs'}`,
          (v) =>
            refs.map((ecole) => ({
              ...de(t, m),
              sur: 'pac',
              ecole,
              pac: pacOuvert(),
              champ: 'nombre',
              valeur: v,
            })),
        ),
      );
      return;
    }
    for (const f of faits(m)) garde(i, f, m);
  };

  const faits = (m: Extract<Mention, { g: 'mobile' }>): readonly FaitPac[] => [
    ...(m.q?.kind === 'sure' && m.q.valeur === 0
      ? []
      : [{ sur: 'pac', champ: 'option', valeur: m.option } as const]),
    ...(m.q?.kind === 'sure' && !m.q.article
      ? [{ sur: 'pac', champ: 'nombre', valeur: m.q.valeur } as const]
      : []),
  ];

  const pacOuvert = (): ReferencePac => {
    if (dernier?.rang != null) return { rang: dernier.rang };
    if (dernier?.genre != null) return { genre: dernier.genre };
    return ouvert === undefined || dernier !== null ? { implicite: true } : { id: ouvert };
  };

  /** « 3 PAC dont 1 maternelle »: the two others are élémentaire. */
  const resteDesGenres = (): void => {
    const total = [...comptes.values()].find(
      (x) => JSON.stringify(x.refs.refs) === JSON.stringify(resteDe?.refs),
    )?.total;
    const [genre] = genres;
    if (resteDe === null || total === undefined || genre === undefined || new Set(genres).size > 1) return;
    const valeur = genre === 'maternelle' ? 'elementaire' : 'maternelle';
    for (const ecole of resteDe.refs)
      for (let rang = dont + 1; rang <= Math.min(total, PACS_PAR_ECOLE_MAX); rang += 1)
        c.affirmations.push({
          ...de(t, resteDe.e),
          deduit: true,
          sur: 'pac',
          ecole,
          pac: { rang },
          champ: 'genre',
          valeur,
        });
  };

  const finir = (): void => {
    for (const { refs, total, e, article } of comptes.values())
      partout(c, e, refs, 'nombre', {
        sur: 'ecole',
        champ: 'nombrePac',
        valeur: total,
        ...(article ? { parArticle: true as const } : {}),
      });
    for (const a of attente) {
      const total =
        [...comptes.values()].find((x) => JSON.stringify(x.refs.refs) === JSON.stringify(a.refs))?.total ??
        a.dernier?.n ??
        null;
      const n = a.dernier?.n ?? null;
      const combienDePac = a.dernier === null ? total : n;
      const nombre = a.fait.champ === 'nombre' || a.fait.champ === 'quantite' ? a.fait.valeur : null;
      const pousse = (pac: ReferencePac): void => {
        for (const ecole of a.refs)
          c.affirmations.push({ ...a.fait, ...de(t, a.e), ecole, pac } as Affirmation);
      };
      if (a.dernier?.rang != null) pousse({ rang: a.dernier.rang });
      else if (a.dernier?.genre != null) pousse({ genre: a.dernier.genre });
      else if (a.genre != null && (a.dernier === null || a.dernier.n === null))
        pousse({ genre: a.genre, tous: true });
      else if (a.chacun || a.dernier?.chacun) pousse({ tous: true });
      else if (combienDePac !== null && combienDePac > 1) {
        const suit = a.dernier !== null && !a.virgule;
        const depart = a.dernier?.depart ?? 1;
        if (suit || nombre === null) {
          if (total === null || total === combienDePac) pousse({ tous: true });
          else
            for (let k = 0; k < Math.min(combienDePac, PACS_PAR_ECOLE_MAX); k += 1)
              pousse({ rang: depart + k });
        } else reparti(a.e, a.refs, a.fait, combienDePac, nombre);
      } else if (a.dernier === null && ouvert !== undefined) pousse({ id: ouvert });
      else pousse({ implicite: true });
    }
    resteDesGenres();
  };

  const reparti = (
    e: Etendue,
    refs: readonly ReferenceEcole[],
    fait: FaitPac,
    pacs: number,
    n: number,
  ): void => {
    const avec = (valeur: number): readonly Affirmation[] =>
      refs.map((ecole) => ({ ...fait, valeur, ...de(t, e), ecole, pac: { tous: true } }) as Affirmation);
    c.doutes.push(
      demande(t, e, 'quantite', QUESTIONS.repartition(dit(t, e)), [
        { titre: `${n} dans chacun des ${pacs} PAC`, affirmations: avec(n) },
        ...(n % pacs === 0
          ? [{ titre: `${n} en tout, soit ${n / pacs} par PAC`, affirmations: avec(n / pacs) }]
          : []),
      ]),
    );
  };
  return { gardeClasses, lire, finir };
}
