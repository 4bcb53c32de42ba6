/** A dossier written by several people: what each one sees of it, and what the others changed, told at the next message. */
import type { Commune } from '../rules/index.js';
import { direModifications } from './dire.js';
import { idsDe } from './dossier/chemins.js';
import type { Dossier, Modification } from './dossier/dossier.js';
import { appliquer } from './dossier/ecriture.js';
import type { DroitsSurDossier } from './evenement.js';
import type { Fil } from './fil.js';

/**
 * What a teacher sees of the commune: which one it is. Its classes would make a ceiling to compare with one school's PACs; its
 * quotes are the mairie's.
 */
const VU_DE_L_ECOLE = ['nom', 'insee'] as const satisfies readonly (keyof Commune)[];

const deLEcole = (chemin: string, ecole: string | undefined): boolean =>
  ecole !== undefined && idsDe(chemin).ecole === ecole;

/**
 * The dossier as these rights show it. For a teacher: their school's project and nothing of the other ones, not even in the
 * history, so that no view can tell what it never had. A school that is gone gives a dossier without schools.
 */
export function projeter(dossier: Dossier, droits: DroitsSurDossier): Dossier {
  if (droits.role !== 'ecole') return dossier;
  const { commune, ecoles } = dossier.situation;
  const visible = Object.fromEntries(
    VU_DE_L_ECOLE.filter((cle) => commune[cle] !== undefined).map((cle) => [cle, commune[cle]]),
  ) as Commune;
  return {
    ...dossier,
    ...(droits.ecole !== undefined && { extrait: droits.ecole }),
    situation: { commune: visible, ecoles: ecoles.filter((e) => e.id === droits.ecole) },
    versions: Object.fromEntries(
      Object.entries(dossier.versions).filter(([chemin]) => deLEcole(chemin, droits.ecole)),
    ),
    modifications: dossier.modifications.filter((m) => deLEcole(m.chemin, droits.ecole)),
  };
}

/** What a turn wrote in the projected dossier, written in the whole one. Null when it goes beyond these rights. */
export function reporter(
  entier: Dossier,
  modifications: readonly Modification[],
  droits: DroitsSurDossier,
): Dossier | null {
  let courant: Dossier | null = entier;
  for (const m of modifications) {
    if (
      droits.role === 'ecole' &&
      (!deLEcole(m.chemin, droits.ecole) || m.chemin === `ecoles[${droits.ecole}]`)
    )
      return null;
    courant = appliquer(courant, m);
    if (courant === null) return null;
  }
  return courant;
}

/**
 * A dossier that is gone is let go of and the conversation goes on; one that was left to this person is said to be theirs.
 * Nothing is said within a turn (`dire` false), where the person has just done it.
 */
export function annoncerDroits(fil: Fil, dire: boolean): void {
  const { etat, contexte } = fil;
  if (etat.dossier === null) return;
  const courant = contexte.dossiers.find((d) => d.dossier.id === etat.dossier);
  if (courant === undefined) {
    const legue = contexte.dossiers.find((d) => d.dossier.issuDe === etat.dossier)?.dossier;
    fil.changer({
      dossier: legue?.id ?? null,
      question: null,
      attente: null,
      variante: null,
      role: null,
      vu: legue?.compteurs.modification ?? 0,
      resultatVu: 0,
    });
    if (!dire) return;
    fil.dire(
      legue === undefined
        ? "Le dossier dont nous parlions n'est plus accessible : il a été supprimé, ou votre accès a été retiré."
        : 'La personne responsable du dossier de la commune a supprimé ses données, et ce dossier avec elles. Vous gardez le projet de votre école : il est maintenant à vous, et vous pouvez le proposer à la mairie (« proposer à la mairie »).',
    );
    return;
  }
  if (dire && etat.role === 'porteur' && courant.droits.role === 'proprietaire')
    fil.dire(
      "La personne responsable de ce dossier a supprimé ses données : c'est vous qui en êtes maintenant responsable. Vous pouvez inviter quelqu'un, retirer des accès et le supprimer.",
    );
}

export function annoncerChangements(fil: Fil): void {
  const dossier = fil.dossier();
  if (dossier === null || fil.etat.vu === 0) return;
  const droits = fil.droits();
  const autres = dossier.modifications.filter(
    (m) =>
      m.numero > fil.etat.vu &&
      m.auteur !== fil.contexte.auteur &&
      (droits?.role !== 'ecole' || idsDe(m.chemin).ecole === droits.ecole),
  );
  if (autres.length === 0) return;
  const lignes = direModifications(dossier, autres).slice(0, 8);
  if (lignes.length > 0)
    fil.dire(`Depuis votre dernier message, une autre personne a changé : ${lignes.join(' ; ')}.`);
}
