/**
 * A document as a Word file (also right in LibreOffice): heading styles, real lists, tables with header rows, a table of
 * contents that is filled in at once, page numbers, title and language. Same document, same bytes.
 */
import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  InternalHyperlink,
  type IParagraphOptions,
  LevelFormat,
  Packer,
  PageBreak,
  PageNumber,
  PageReference,
  Paragraph,
  ShadingType,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { type DocumentVue, titres } from '../../dialogs/dossier/document-vue.js';
import type { Bloc, Ton } from '../../dialogs/vues.js';
import { STYLES } from './docx-styles.js';

export const TYPE_DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A4 with 2.5 cm margins, in twentieths of a point. */
const PAGE = { largeur: 11_906, hauteur: 16_838, marge: 1_417 } as const;
const LARGEUR_UTILE = PAGE.largeur - 2 * PAGE.marge;
const NIVEAUX_AU_SOMMAIRE = 2;

const NIVEAUX = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

/** Counters of one document: bookmarks of headings, instances of numbered lists. */
interface Compteurs {
  titre: number;
  liste: number;
}

export async function documentEnDocx(document: DocumentVue): Promise<Uint8Array> {
  const compteurs: Compteurs = { titre: 0, liste: 0 };
  const corps = document.corps.flatMap((bloc) => blocEnDocx(bloc, 1, compteurs));
  const fichier = new Document({
    title: propre(document.titre),
    subject: propre(document.sujet),
    creator: propre(document.createur),
    lastModifiedBy: propre(document.createur),
    description: propre(document.sousTitre ?? document.sujet),
    styles: STYLES,
    numbering: {
      config: [
        {
          reference: 'puces',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 425, hanging: 283 } } },
            },
          ],
        },
        {
          reference: 'numeros',
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 425, hanging: 425 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: PAGE.largeur, height: PAGE.hauteur },
            margin: { top: PAGE.marge, bottom: PAGE.marge, left: PAGE.marge, right: PAGE.marge },
          },
        },
        footers: { default: pied(document.piedDePage), first: new Footer({ children: [new Paragraph({})] }) },
        children: [...couverture(document), ...sommaire(document), ...corps],
      },
    ],
  });
  return figer(new Uint8Array(await Packer.toArrayBuffer(fichier)), document.jour);
}

function couverture(document: DocumentVue): readonly (Paragraph | Table)[] {
  return [
    new Paragraph({ style: 'Title', children: textes(document.titre) }),
    ...(document.sousTitre === undefined
      ? []
      : [new Paragraph({ style: 'Subtitle', children: textes(document.sousTitre) })]),
    ...document.couverture.flatMap((bloc) => blocEnDocx(bloc, 1, { titre: 100_000, liste: 100_000 })),
  ];
}

/**
 * Entries with links and page references rather than a TOC field: LibreOffice does not number the pages of a field that it
 * has not made itself, and Word asks before it fills an empty one.
 */
function sommaire(document: DocumentVue): readonly Paragraph[] {
  const saut = new Paragraph({ children: [new PageBreak()] });
  if (!document.tableDesMatieres) return [saut];
  const entrees = titres(document.corps)
    .map((t, i) => ({ ...t, ancre: ancre(i + 1) }))
    .filter((t) => t.niveau <= NIVEAUX_AU_SOMMAIRE)
    .map(
      (t) =>
        new Paragraph({
          style: `TOC${t.niveau}`,
          tabStops: [{ type: TabStopType.RIGHT, position: LARGEUR_UTILE, leader: 'dot' }],
          children: [
            new InternalHyperlink({
              anchor: t.ancre,
              children: [
                new TextRun(propre(t.titre)),
                new TextRun({ children: [new Tab()] }),
                new PageReference(t.ancre),
              ],
            }),
          ],
        }),
    );
  return [
    new Paragraph({
      style: 'TOCHeading',
      pageBreakBefore: true,
      children: [new TextRun('Table des matières')],
    }),
    ...entrees,
    saut,
  ];
}

function pied(texte: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: TabStopType.RIGHT, position: LARGEUR_UTILE }],
        children: [
          new TextRun(propre(texte)),
          new TextRun({
            children: [new Tab(), 'Page ', PageNumber.CURRENT, ' sur ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}

function blocEnDocx(bloc: Bloc, niveau: number, compteurs: Compteurs): readonly (Paragraph | Table)[] {
  switch (bloc.type) {
    case 'texte':
      return [new Paragraph({ ...styleDuTon(bloc.ton), children: textes(bloc.texte) })];
    case 'liste': {
      compteurs.liste += 1;
      const numbering =
        bloc.ordonnee === true
          ? { reference: 'numeros', level: 0, instance: compteurs.liste }
          : { reference: 'puces', level: 0 };
      return bloc.elements.map(
        (element) => new Paragraph({ style: 'ListParagraph', numbering, children: textes(element) }),
      );
    }
    case 'faits':
      return bloc.lignes.map(
        (l) =>
          new Paragraph({
            children: [
              new TextRun({ text: `${propre(l.libelle)}\u00a0: `, bold: true }),
              ...textes(l.valeur),
            ],
          }),
      );
    case 'tableau':
      return [
        new Paragraph({ style: 'Caption', keepNext: true, children: textes(bloc.legende) }),
        tableau(bloc.entetes, bloc.lignes),
        new Paragraph({ style: 'ApresTableau' }),
      ];
    case 'citation':
      return [
        new Paragraph({
          style: 'Quote',
          children: [
            ...textes(`«\u00a0${bloc.texte}\u00a0»`),
            new TextRun({ text: ` ${propre(bloc.reference)}`, italics: false }),
          ],
        }),
      ];
    case 'section':
    case 'detail': {
      compteurs.titre += 1;
      const heading = NIVEAUX[Math.min(niveau, NIVEAUX.length) - 1] ?? HeadingLevel.HEADING_6;
      const titre = new Paragraph({
        heading,
        children: [new Bookmark({ id: ancre(compteurs.titre), children: textes(bloc.titre) })],
      });
      return [titre, ...bloc.blocs.flatMap((b) => blocEnDocx(b, niveau + 1, compteurs))];
    }
  }
}

/** Room for one character of a table, and for the margins of a cell, in twentieths of a point. */
const CARACTERE = 112;
const MARGES_CELLULE = 200;

/** Each column holds its longest word; what is left goes to the columns with long texts. */
function largeursDe(entetes: readonly string[], lignes: readonly (readonly string[])[]): readonly number[] {
  const colonnes = entetes.map((entete, i) => {
    const morceaux = [entete, ...lignes.map((l) => l[i] ?? '')].flatMap((t) => t.split('\n'));
    // A heading is in bold: room for one more character, so that « Taux » stays whole in wider fonts.
    const mots = morceaux.flatMap((t, k) => t.split(/[ -]/u).map((m) => m.length + (k === 0 ? 1 : 0)));
    const mot = Math.max(...mots);
    const texte = Math.max(...morceaux.map((t) => t.length));
    return { min: Math.min(mot, 24) * CARACTERE + MARGES_CELLULE, poids: Math.min(texte, 48) };
  });
  const minimum = colonnes.reduce((s, c) => s + c.min, 0);
  const poids = colonnes.reduce((s, c) => s + c.poids, 0);
  const reste = LARGEUR_UTILE - minimum;
  return colonnes.map(({ min, poids: p }) =>
    Math.floor(reste > 0 && poids > 0 ? min + (reste * p) / poids : (LARGEUR_UTILE * min) / minimum),
  );
}

function tableau(entetes: readonly string[], lignes: readonly (readonly string[])[]): Table {
  const largeurs = largeursDe(entetes, lignes);
  const cellule = (texte: string, i: number, tete: boolean): TableCell =>
    new TableCell({
      width: { size: largeurs[i] ?? LARGEUR_UTILE, type: WidthType.DXA },
      margins: { top: 50, bottom: 50, left: 90, right: 90 },
      ...(tete ? { shading: { type: ShadingType.CLEAR, fill: 'E3EAF4', color: 'auto' } } : {}),
      children: [new Paragraph({ style: 'Cellule', children: textes(texte, tete || i === 0) })],
    });
  const bord = { style: BorderStyle.SINGLE, size: 4, color: '8A8A93' };
  return new Table({
    width: { size: LARGEUR_UTILE, type: WidthType.DXA },
    columnWidths: largeurs,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    borders: {
      top: bord,
      bottom: bord,
      left: bord,
      right: bord,
      insideHorizontal: bord,
      insideVertical: bord,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: entetes.map((e, i) => cellule(e, i, true)),
      }),
      ...lignes.map(
        (cellules) =>
          new TableRow({
            cantSplit: true,
            children: entetes.map((_, i) => cellule(cellules[i] ?? '', i, false)),
          }),
      ),
    ],
  });
}

function styleDuTon(ton: Ton | undefined): IParagraphOptions {
  switch (ton) {
    case 'fort':
      return { style: 'Fort' };
    case 'discret':
      return { style: 'Discret' };
    case 'attention':
      return { style: 'Attention' };
    case 'bon':
      return { style: 'Bon' };
    case 'normal':
    case undefined:
      return {};
  }
}

/** One run a line: what a person typed keeps its line breaks. */
function textes(texte: string, gras = false): TextRun[] {
  return propre(texte)
    .split(/\r\n|\r|\n/u)
    .map(
      (text, i) => new TextRun({ text, ...(i === 0 ? {} : { break: 1 }), ...(gras ? { bold: true } : {}) }),
    );
}

/** XML has no form for these characters: control characters, lone surrogates, U+FFFE and U+FFFF. */
function propre(texte: string): string {
  return texte.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}

function ancre(numero: number): string {
  return `titre_${numero}`;
}

/** Puts the document's day in place of the clock, numbers the bookmarks from 1, and gives every entry the same date. */
function figer(docx: Uint8Array, jour: string): Uint8Array {
  const instant = `${jour}T00:00:00Z`;
  const entrees = Object.entries(unzipSync(docx)).map(([nom, contenu]): readonly [string, Uint8Array] => {
    if (nom === 'docProps/core.xml') {
      const proprietes = strFromU8(contenu)
        .replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/gu, instant)
        .replace('</cp:coreProperties>', '<dc:language>fr-FR</dc:language></cp:coreProperties>');
      return [nom, strToU8(proprietes)];
    }
    if (nom === 'word/document.xml') return [nom, strToU8(detaillerRenvois(renumeroter(strFromU8(contenu))))];
    return [nom, contenu];
  });
  const archive: Zippable = {};
  for (const [nom, contenu] of entrees) {
    archive[nom] = [contenu, { mtime: new Date(1980, 0, 1), level: 6 }];
  }
  return zipSync(archive);
}

/** The library numbers bookmarks from a counter of the process. */
function renumeroter(xml: string): string {
  const numeros = new Map<string, number>();
  return xml.replace(
    /(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")([^"]+)"/gu,
    (_tout, debut: string, id: string) => {
      const numero = numeros.get(id) ?? numeros.size + 1;
      numeros.set(id, numero);
      return `${debut}${numero}"`;
    },
  );
}

/** Page numbers as Word writes a field: one run for each part, refreshed when the file opens. The library writes a single run. */
function detaillerRenvois(xml: string): string {
  return xml.replace(
    /<w:r>(<w:fldChar w:fldCharType="begin"[^>]*\/>)<w:instrText[^>]*>PAGEREF (\w+)<\/w:instrText>(<w:fldChar w:fldCharType="end"\/>)<\/w:r>/gu,
    '<w:r>$1</w:r><w:r><w:instrText xml:space="preserve"> PAGEREF $2 \\h </w:instrText></w:r>' +
      '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r>$3</w:r>',
  );
}
