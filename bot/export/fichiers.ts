import { demandeDePrix } from '../../dialogs/dossier/demande-de-prix.js';
import { documentDe } from '../../dialogs/dossier/document.js';
import type { Dossier } from '../../dialogs/dossier/dossier.js';
import { exporterDonnees } from '../../dialogs/dossier/import.js';
import type { Contexte, DroitsSurDossier, FormatExport } from '../../dialogs/evenement.js';
import { projeter } from '../../dialogs/partage.js';
import { evaluer } from '../../rules/index.js';
import { documentEnDocx, TYPE_DOCX } from './docx.js';
import { CSP_DOCUMENT, documentEnHtml } from './html.js';

/** A dossier as a file to download, as it is now and as these rights show it. */
export type Fichier = {
  readonly nom: string;
  readonly type: string;
  readonly contenu: Buffer;
  /** Shown in the browser rather than saved; with the policy it needs. */
  readonly csp?: string;
};

const EXTENSIONS: Readonly<Record<FormatExport, string>> = {
  docx: 'docx',
  html: 'html',
  json: 'json',
  prix: 'docx',
};

export const estFormat = (format: string): format is FormatExport => Object.hasOwn(EXTENSIONS, format);

/** Kept as a file rather than read in the browser. */
export const estFichier = (format: FormatExport): boolean => format !== 'html';

const pourNom = (texte: string | undefined): string =>
  (texte ?? '').replaceAll(/[^\p{L}\p{N} '’-]/gu, '').slice(0, 60);

/** « Dossier TNE - Voiron.docx »: letters, digits, spaces and hyphens, so that every system takes it. */
export const nomFichier = ({ extrait, situation }: Dossier, format: FormatExport): string => {
  const debut =
    format === 'prix' ? 'Demande de prix TNE' : extrait === undefined ? 'Dossier TNE' : "Projet d'école TNE";
  const ecole = situation.ecoles.find(({ id }) => id === extrait)?.nom;
  const parties = [debut, pourNom(situation.commune?.nom), pourNom(ecole)].filter((p) => p !== '');
  return `${parties.join(' - ')}.${EXTENSIONS[format]}`;
};

export const fichierDe = async (
  entier: Dossier,
  droits: DroitsSurDossier,
  format: FormatExport,
  contexte: Pick<Contexte, 'jour' | 'contacts' | 'prix'>,
): Promise<Fichier> => {
  const dossier = projeter(entier, droits);
  const nom = nomFichier(dossier, format);
  if (format === 'json')
    return { nom, type: 'application/json; charset=utf-8', contenu: Buffer.from(exporterDonnees(dossier)) };
  const evaluation = evaluer(dossier.situation, {
    jour: contexte.jour,
    ...(contexte.prix !== undefined && { prix: contexte.prix }),
  });
  if (format === 'prix') {
    const { document } = demandeDePrix(dossier, evaluation, contexte);
    return { nom, type: TYPE_DOCX, contenu: Buffer.from(await documentEnDocx(document)) };
  }
  const document = documentDe(dossier, evaluation, contexte);
  return format === 'html'
    ? {
        nom,
        type: 'text/html; charset=utf-8',
        contenu: Buffer.from(documentEnHtml(document)),
        csp: CSP_DOCUMENT,
      }
    : { nom, type: TYPE_DOCX, contenu: Buffer.from(await documentEnDocx(document)) };
};
