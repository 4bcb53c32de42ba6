/** Something understood in several ways: asked back, kept while something else is said, asked again, never lost in silence. */
import type { Affirmation } from './comprehension/faits-types.js';
import { ecrire } from './dossier/ecriture.js';
import { prendre } from './enregistrer.js';
import type { Etat } from './etat.js';
import type { Fil } from './fil.js';
import { dire } from './reponses/boutons.js';
import { direSubvention } from './reponses/chiffres.js';
import { dossierCourant } from './suite.js';

const FOIS_MAX = 2;
const SUSPENDUS_MAX = 3;

type Doute = Extract<NonNullable<Etat['attente']>, { type: 'doute' }>;

const champDe = (a: { readonly [cle: string]: unknown }): unknown =>
  a.sur === 'pac' || a.champ === 'nombrePac' ? 'pacs' : a.champ;

/** Something else was said: the doubt that was open waits. */
export function suspendre(fil: Fil): void {
  const { attente, suspendus = [] } = fil.etat;
  fil.changer({ attente: null });
  if (attente?.type !== 'doute') return;
  const deja = suspendus.find((s) => s.doute.question === attente.question);
  const depuis = deja?.depuis ?? fil.dossier()?.compteurs.modification ?? 0;
  fil.changer({
    suspendus: [
      ...suspendus.filter((s) => s !== deja),
      { doute: attente, depuis, fois: (deja?.fois ?? 0) + 1 },
    ].slice(-SUSPENDUS_MAX),
  });
}

/** Asks again a doubt that waits, unless what it was about was said since. False when none waits. */
export function reprendreDoute(fil: Fil): boolean {
  const { attente, suspendus = [] } = fil.etat;
  if (attente !== null || suspendus.length === 0) return false;
  const ouverts = suspendus.filter(({ doute, depuis }) => !estTranche(fil, doute, depuis));
  const [premier, ...reste] = ouverts;
  fil.changer({ suspendus: reste });
  if (premier === undefined) return false;
  if (premier.fois > FOIS_MAX) {
    const dit = /^«[^»]*»/u.exec(premier.doute.question)?.[0];
    fil.dire(`Je laisse ${dit ?? 'cela'} de côté : vous pourrez me le redire.`);
    return reprendreDoute(fil);
  }
  const choix = premier.doute.choix as unknown as Parameters<typeof demander>[1]['choix'];
  demander(fil, { question: premier.doute.question, choix });
  // How often it was asked goes on with it.
  fil.changer({ suspendus: [...(fil.etat.suspendus ?? []), { ...premier }] });
  return true;
}

/** The doubt that was open is answered. */
export function clore(fil: Fil, doute: Doute): void {
  fil.changer({
    attente: null,
    suspendus: (fil.etat.suspendus ?? []).filter((s) => s.doute.question !== doute.question),
  });
}

/** What the doubt is about was written since: it settles nothing any more. */
function estTranche(fil: Fil, doute: Doute, depuis: number): boolean {
  const champs = new Set(doute.choix.flatMap((c) => c.affirmations.map((a) => champDe(a))));
  return (fil.dossier()?.modifications ?? []).some(
    (m) => m.numero > depuis && [...champs].some((c) => m.chemin.split(/[.[]/u).includes(String(c))),
  );
}

/** Asks a doubt back, with its choices as one click or one word. */
export function demander(
  fil: Fil,
  doute: {
    readonly question: string;
    readonly choix: readonly { readonly titre: string; readonly affirmations: readonly Affirmation[] }[];
  },
): void {
  const choix = doute.choix.slice(0, 6);
  fil.changer({
    attente:
      choix.length === 0
        ? null
        : {
            type: 'doute',
            question: doute.question,
            choix: choix.map((c) => ({
              titre: c.titre,
              affirmations: c.affirmations.map((a) => ({ ...a })),
            })),
          },
  });
  const issues = issuesDe(fil, choix);
  fil.montrer({
    genre: 'choix',
    titre: doute.question,
    blocs: issues.length === 0 ? [] : [{ type: 'liste', elements: issues }],
    boutons: choix.map((c) => dire(c.titre)),
  });
}

/** What each choice gives where it changes a figure: « 6 : 2 PAC au maximum », or once for all when they agree. */
function issuesDe(
  fil: Fil,
  choix: readonly { readonly titre: string; readonly affirmations: readonly Affirmation[] }[],
): readonly string[] {
  const dossier = dossierCourant(fil);
  const phrases = choix.flatMap((c) => {
    if (c.affirmations.length === 0) return [];
    const { changements } = prendre({ affirmations: c.affirmations, nouvelles: 0 }, dossier, {});
    const ecriture = ecrire(dossier, changements, {
      id: fil.contexte.auteur,
      maintenant: fil.contexte.maintenant,
    });
    if (!ecriture.ok) return [];
    const { plafond, financement } = fil.evaluer(ecriture.dossier.situation);
    const avant = fil.evaluer(dossier.situation);
    const dits = [
      ...(plafond.type === 'etablie' &&
      c.affirmations.some((a) => a.sur === 'commune' && a.champ === 'classes')
        ? [`${plafond.valeur.nombre} PAC au maximum`]
        : []),
      ...(financement.type === 'etablie' && avant.financement.type !== 'etablie'
        ? [`subvention ${direSubvention(financement.valeur.subvention)}`]
        : []),
    ];
    return dits.length === 0 ? [] : [{ titre: c.titre, dit: dits.join(', ') }];
  });
  const [premiere] = phrases;
  if (premiere === undefined || phrases.length < 2) return [];
  return phrases.every((p) => p.dit === premiere.dit)
    ? [`Dans tous ces cas : ${premiere.dit}.`]
    : phrases.map((p) => `${p.titre} : ${p.dit}`);
}
