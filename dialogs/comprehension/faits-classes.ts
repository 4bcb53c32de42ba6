/** Numbers of classes: of the commune, of a school, or asked. */
import { type Assemblage, de, LIEN_AVANT, partout, quantifie, surChaque } from './faits-assemblage.js';
import { demande, dit, QUESTIONS } from './faits-doutes.js';
import { estDEcole } from './faits-ecoles.js';
import type { Mention } from './faits-mention.js';
import type { Affirmation, ReferenceEcole } from './faits-types.js';

type PorteeClasses = {
  readonly dernier: readonly ReferenceEcole[];
  readonly groupe: readonly (readonly ReferenceEcole[])[];
  readonly chemin: string;
  /** Already taken by a PAC. */
  readonly pacs: boolean;
};

/** What to state for a number of classes. */
type Faire = (valeur: number) => readonly Affirmation[];
type Lue = Extract<Mention, { g: 'classes' }>;

const VERBE =
  "(?:de|a|avec|qui a|qui compte|qui en a|compte|comptent|comporte|ont|ayant|possede|dispose de|fait|:|\\(|-|en|en a|en compte|il y a|c'est|est a|=|totalise|accueille)";

export function lireClasses(c: Assemblage, i: number, m: Lue, p: PorteeClasses): void {
  if (p.pacs) return;
  if (m.q !== null && !(m.q.kind === 'sure' && m.q.article && uneParmi(c, m))) {
    if (plusieursNombres(c, i, m)) return;
    const faire = deQui(c, i, m, p);
    if (faire !== null) quantifie(c, m, m.q, 'classes', 'combien de classes', faire);
  } else if (m.q === null && NSP.test(c.t.plat.slice(Math.max(0, m.debut - 40), m.debut))) {
    const fait = { champ: 'classes', valeur: 'ne-sait-pas' } as const;
    if (p.chemin === 'commune.classes' || !/^ecoles/u.test(p.chemin))
      c.affirmations.push({ ...de(c.t, m), sur: 'commune', ...fait });
    else c.affirmations.push(...surChaque(c, m, p.dernier, { sur: 'ecole', ...fait }));
  }
}

/** « une classe va fermer », « dans une classe »: one among others. */
function uneParmi({ t }: Assemblage, m: Lue): boolean {
  return (
    /^,? ?(?:va|vont|sera|serait|est|qui|a ete|ferm[a-z]*|ouvr[a-z]*|supplementaire|de (?:plus|moins)|en (?:plus|moins)|par|ulis|inclusive|mobile|pilote|test)(?![a-z])/u.test(
      t.plat.slice(m.fin).trimStart(),
    ) ||
    /(?:dans|pour|par|ferm[a-z]*|fermeture d'|ouvr[a-z]*|ouverture d'|perd[a-z]*|gagn[a-z]*|cree[a-z]*|supprim[a-z]*|seulement dans) ?$/u.test(
      t.plat.slice(Math.max(0, m.debut - 18), m.debut),
    )
  );
}

/** « respectivement 3 et 5 classes », « 3 et 5 classes »: none of the numbers alone is the answer. */
function plusieursNombres(c: Assemblage, i: number, m: Lue): boolean {
  const { t, ms } = c;
  const avant = ms[i - 1];
  if (m.q?.kind !== 'sure' || avant?.g !== 'nombre' || avant.q.kind !== 'sure') return false;
  if (!/^ ?(?:et|,|\+|puis) ?$/u.test(t.plat.slice(avant.fin, m.debut))) return false;
  const total = avant.q.valeur + m.q.valeur;
  const e = { debut: avant.debut, fin: m.fin };
  c.doutes.push(
    demande(t, e, 'classes', `«\u00a0${dit(t, e)}\u00a0»\u00a0: combien de classes en tout\u00a0?`, [
      {
        titre: `${total} classes dans la commune`,
        affirmations: [{ ...de(t, e), sur: 'commune', champ: 'classes', valeur: total }],
      },
    ]),
  );
  return true;
}

/** Whose classes they are; null when it is asked, or nothing to say. */
function deQui(c: Assemblage, i: number, m: Lue, p: PorteeClasses): Faire | null {
  const { t, ms } = c;
  const deCommune: Faire = (valeur) => [{ ...de(t, m), sur: 'commune', champ: 'classes', valeur }];
  const dEcole =
    (refs: readonly ReferenceEcole[]): Faire =>
    (valeur) =>
      surChaque(c, m, refs, { sur: 'ecole', champ: 'classes', valeur });
  const avant = ms[i - 1];
  const apres = ms[i + 1];
  const gauche = avant === undefined ? '' : t.plat.slice(avant.fin, m.debut);
  if (
    apres?.g === 'communeMot' &&
    /^ ?(?:dans|sur|pour|de|en|,|a|dans toute)? ?$/u.test(t.plat.slice(m.fin, apres.debut))
  )
    return deCommune;
  // « l'école de Vif : 6 classes »: the school's.
  const deLaCommune = avant?.g === 'commune' && ms[i - 2]?.g === 'ecole' && aCote(c, i - 2, i - 1);
  if (
    (avant?.g === 'communeMot' || avant?.g === 'commune') &&
    !deLaCommune &&
    new RegExp(`^ ?(?:\\(\\d{5}\\) ?)?${VERBE}? ?(?:en tout |au total )?$`, 'u').test(gauche)
  )
    return deCommune;
  // « 22 classes sur 4 écoles »; not « Pasteur 5 classes, Jaurès 3 classes, 2 écoles ».
  const sienne =
    avant?.g === 'ecole' && !plusieursEcoles(avant) && new RegExp(`^ ?,? ?${VERBE}? ?$`, 'u').test(gauche);
  if (
    m.cycle === null &&
    !(sienne && apres !== undefined && /^ ?[,;.)]/u.test(t.plat.slice(m.fin, apres.debut))) &&
    apres?.g === 'ecole' &&
    plusieursEcoles(apres) &&
    !/chac|chaque/u.test(t.plat.slice(m.fin, apres.debut))
  )
    return deCommune;
  const cible = c.cible(i, false);
  if (estDEcole(apres) && cible.refs.length > 0 && LIEN_AVANT.test(t.plat.slice(m.fin, apres.debut))) {
    return cible.refs.some((r) => 'toutes' in r) ? deCommune : dEcole(cible.refs);
  }
  // « Jaurès et Pasteur, 4 classes chacune ».
  if (/^ ?(?:chacune?|par ecole|dans chacune|pour chacune)(?![a-z])/u.test(t.plat.slice(m.fin))) {
    const refs = p.groupe.length > 1 ? p.groupe.flat() : p.dernier.length > 1 ? p.dernier : null;
    if (refs !== null) return dEcole(refs);
  }
  if (m.cycle !== null) return duCycle(c, m, m.cycle, dEcole, deCommune);
  const k = derniereEcole(ms, i);
  if (k !== null) {
    const ecole = ms[k];
    const lien = ecole === undefined ? '' : t.plat.slice(ecole.fin, m.debut);
    const colle =
      !/[,.;\n]/u.test(lien) &&
      !ms.slice(k + 1, i).some((x) => x.g === 'communeMot' || (x.g === 'commune' && !deLaCommune));
    const suites = ms.filter(
      (x, j) => x.g === 'classes' && j > k && !ms.slice(k + 1, j).some(estDEcole),
    ).length;
    const dites = ms.filter((x) => x.g === 'classes').length;
    const plusieurs = ms.filter((x, j) => x.g === 'ecole' && j !== k).length > 0;
    // The commune's are known already, or said: those told beside a school are the school's.
    const communeDite =
      (c.indice.classesConnues === true && !c.correction) ||
      c.affirmations.some((a) => a.sur === 'commune' && a.champ === 'classes');
    if (colle && cible.choix.length > 1) {
      if (m.q?.kind === 'sure')
        partout(c, m, cible, 'classes', { sur: 'ecole', champ: 'classes', valeur: m.q.valeur });
      return null;
    }
    const accolees =
      ecole?.g === 'ecole' && plusieursEcoles(ecole) && !/^ ?(?:de|a|avec|ayant) ?$/u.test(lien);
    if (colle && accolees && !/chac|chaque/u.test(`${lien}${t.plat.slice(m.fin, m.fin + 14)}`))
      return deCommune;
    if (colle && p.dernier.length > 1 && /(?<![a-z])(?:soit|total|en tout)(?![a-z])/u.test(lien))
      return deCommune;
    if (colle && p.dernier.length > 1) {
      if (
        /^ ?(?:chacune?|par ecole|dans chacune|chaque)/u.test(t.plat.slice(m.fin)) ||
        /(?:chacune|chaque) (?:de |a |avec )?$/u.test(lien)
      )
        return dEcole(p.dernier);
      if (m.q?.kind === 'sure') {
        const n = m.q.valeur;
        c.doutes.push(
          demande(t, m, 'classes', `«\u00a0${dit(t, m)}\u00a0»\u00a0: dans chaque école, ou en tout\u00a0?`, [
            { titre: `${n} classes dans chaque école`, affirmations: dEcole(p.dernier)(n) },
            { titre: `${n} classes en tout`, affirmations: deCommune(n) },
          ]),
        );
        return null;
      }
    }
    if (colle) return dEcole(p.dernier);
    if (
      !/[.;\n]/u.test(lien) &&
      (communeDite || (plusieurs && suites === 1 && dites > 1)) &&
      p.groupe.length < 2
    )
      return dEcole(p.dernier);
    // « et l'école Notre-Dame, primaire, 6 classes », when other schools were told before.
    const autres = c.indice.ecoles.filter((x) => !p.dernier.some((r) => 'id' in r && r.id === x.id)).length;
    const decrite =
      ecole?.g === 'ecole' && (ecole.nommee !== null || ecole.type !== null) && !plusieursEcoles(ecole);
    if (p.dernier.length === 1 && decrite && autres > 0 && !/[.;\n]/u.test(lien) && suites === 1)
      return dEcole(p.dernier);
    // « l'école Jaurès, publique, 8 classes »: apposed to its name.
    const apposees = ecole?.g === 'ecole' && ecole.nommee !== null && APPOSEES.test(lien);
    if (apposees && p.dernier.length === 1 && p.groupe.length < 2 && p.chemin !== 'commune.classes')
      return dEcole(p.dernier);
    const ecoleSeule =
      p.dernier.length === 1 &&
      (p.chemin !== 'commune.classes' || (decrite && !/[.;\n]/u.test(lien))) &&
      !/^ecoles.*\.classes$/u.test(p.chemin);
    if (m.q?.kind === 'sure' && ecoleSeule && !communeDite && ecole?.g === 'ecole' && p.groupe.length < 2) {
      const n = m.q.valeur;
      c.doutes.push(
        demande(t, m, 'classes', QUESTIONS.classes(dit(t, m)), [
          { titre: 'De la commune', affirmations: deCommune(n) },
          { titre: 'De l’école', affirmations: dEcole(p.dernier)(n) },
        ]),
      );
      return null;
    }
  }
  const surEcole = /^ecoles\[(e\d+)\]\.classes$/u.exec(p.chemin)?.[1];
  if (surEcole !== undefined) return dEcole([{ id: surEcole }]);
  return surSaFiche(c, m, p.chemin, dEcole, deCommune) ?? deCommune;
}

/** A school is asked about, and the commune's classes are known: « 6 classes » are the school's, or it is asked. */
function surSaFiche(
  c: Assemblage,
  m: Lue,
  chemin: string,
  dEcole: (refs: readonly ReferenceEcole[]) => Faire,
  deCommune: Faire,
): Faire | null {
  const ouverte = /^ecoles\[(e\d+)\]\.([a-z]+)/u.exec(chemin);
  const id = ouverte?.[1];
  if (id === undefined || c.indice.classesConnues !== true || c.correction) return null;
  const sansClasses = c.indice.ecoles.some((e) => e.id === id && e.classes !== true);
  if (sansClasses && /^(?:nom|type|statut)$/u.test(ouverte?.[2] ?? '')) return dEcole([{ id }]);
  if (m.q?.kind !== 'sure') return null;
  const n = m.q.valeur;
  c.doutes.push(
    demande(c.t, m, 'classes', QUESTIONS.classes(dit(c.t, m)), [
      { titre: 'De l’école', affirmations: dEcole([{ id }])(n) },
      { titre: 'De la commune', affirmations: deCommune(n) },
    ]),
  );
  return () => [];
}

/** Between a school's name and its classes: what kind of school it is, and nothing else. */
const APPOSEES =
  /^(?:[ ,:(-]|(?:publique|privee|catholique|sous contrat|maternelle|elementaire|primaire|ecole|et|qui est|avec|de|a|compte|elle)(?![a-z]))*$/u;

const NSP = /(?:sai[st] pas|savons pas|ignor(?:e|ons)|aucune idee)[^.;\n!?]{0,14}$/u;

/** « 4 écoles », without their kind. */
function plusieursEcoles(m: Extract<Mention, { g: 'ecole' }>): boolean {
  return m.type === null && m.nommee === null && m.q !== null && !(m.q.kind === 'sure' && m.q.valeur < 2);
}

/** « l'école de Vif »: nothing but « de » or « à » between the two. */
function aCote(c: Assemblage, a: number, b: number): boolean {
  const [x, y] = [c.ms[a], c.ms[b]];
  return x !== undefined && y !== undefined && /^ (?:de |d'|a |du )?$/u.test(c.t.plat.slice(x.fin, y.debut));
}

function derniereEcole(ms: readonly Mention[], i: number): number | null {
  for (let k = i - 1; k >= 0; k -= 1) {
    const m = ms[k];
    if (estDEcole(m)) return k;
  }
  return null;
}

/** « 3 classes de maternelle »: those of the only school of that kind; else asked. */
function duCycle(
  c: Assemblage,
  m: Lue,
  cycle: 'maternelle' | 'elementaire' | 'primaire',
  dEcole: (refs: readonly ReferenceEcole[]) => Faire,
  deCommune: Faire,
): Faire | null {
  const connues = c.indice.ecoles.filter((e) => e.type === cycle);
  const [une] = connues;
  const dites = c.affirmations.flatMap((a) =>
    a.sur === 'ecole' && a.champ === 'type' && a.valeur === cycle ? [a.ecole] : [],
  );
  const [dite] = dites;
  if (dites.length === 1 && dite !== undefined) return dEcole([dite]);
  if (connues.length === 1 && une !== undefined && dites.length === 0) return dEcole([{ id: une.id }]);
  const memes = c.ms.filter((x) => x.g === 'classes' && x.cycle !== null && x.q?.kind === 'sure');
  const total = memes.reduce((s, x) => s + (x.g === 'classes' && x.q?.kind === 'sure' ? x.q.valeur : 0), 0);
  if (m !== memes[0] || m.q?.kind !== 'sure') return null;
  const totalDit = c.affirmations.some((a) => a.sur === 'commune' && a.champ === 'classes');
  if (totalDit) return null;
  c.doutes.push(
    demande(c.t, m, 'classes', `La commune a-t-elle ${total}\u00a0classes en tout\u00a0?`, [
      { titre: `Oui, ${total} classes dans la commune`, affirmations: deCommune(total) },
    ]),
  );
  return null;
}
