/** The styles of the Word file. Their names are those of Word, so that people can restyle the document at once. */
import { AlignmentType, BorderStyle, type IStylesOptions } from 'docx';

const POLICE = 'Calibri';
const BLEU = '17365D';
const GRIS = '55555C';

const titre = (size: number, before: number) => ({
  run: { font: POLICE, size, bold: true, color: BLEU },
  paragraph: {
    spacing: { before, after: 120, line: 264, lineRule: 'auto' as const },
    keepNext: true,
    keepLines: true,
  },
});

const bande = (couleur: string, fond: string) => ({
  spacing: { before: 80, after: 120 },
  indent: { left: 120 },
  shading: { type: 'clear', fill: fond, color: 'auto' } as const,
  border: { left: { style: BorderStyle.SINGLE, size: 24, space: 6, color: couleur } },
});

export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        font: POLICE,
        size: 22,
        language: { value: 'fr-FR', eastAsia: 'fr-FR', bidirectional: 'ar-SA' },
      },
      paragraph: { spacing: { after: 120, line: 264, lineRule: 'auto' } },
    },
    title: {
      run: { font: POLICE, size: 52, bold: true, color: BLEU },
      paragraph: {
        spacing: { before: 2400, after: 160, line: 264, lineRule: 'auto' },
        alignment: AlignmentType.LEFT,
      },
    },
    heading1: titre(34, 480),
    heading2: titre(28, 320),
    heading3: titre(24, 240),
    heading4: titre(22, 200),
    heading5: titre(22, 160),
    heading6: titre(22, 160),
    listParagraph: { run: {}, paragraph: { spacing: { after: 60 } } },
  },
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { size: 30, color: GRIS },
      paragraph: { spacing: { after: 400 } },
    },
    {
      id: 'TOCHeading',
      name: 'TOC Heading',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: 34, bold: true, color: BLEU },
      paragraph: { spacing: { after: 200 } },
    },
    {
      id: 'TOC1',
      name: 'toc 1',
      basedOn: 'Normal',
      next: 'Normal',
      run: { bold: true },
      paragraph: { spacing: { before: 80, after: 40 } },
    },
    {
      id: 'TOC2',
      name: 'toc 2',
      basedOn: 'Normal',
      next: 'Normal',
      paragraph: { spacing: { after: 20 }, indent: { left: 284 } },
    },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      next: 'Normal',
      run: { bold: true, size: 20, color: BLEU },
      paragraph: { spacing: { before: 160, after: 60 }, keepNext: true },
    },
    {
      id: 'Cellule',
      name: 'Cellule',
      basedOn: 'Normal',
      run: { size: 19 },
      paragraph: { spacing: { after: 0 } },
    },
    {
      id: 'ApresTableau',
      name: 'Après tableau',
      basedOn: 'Normal',
      run: { size: 8 },
      paragraph: { spacing: { after: 80 } },
    },
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { italics: true },
      paragraph: {
        spacing: { before: 60, after: 120 },
        indent: { left: 284 },
        border: { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: '8A8A93' } },
      },
    },
    { id: 'Fort', name: 'Texte fort', basedOn: 'Normal', run: { bold: true } },
    { id: 'Discret', name: 'Texte discret', basedOn: 'Normal', run: { size: 19, color: GRIS } },
    { id: 'Attention', name: 'À compléter', basedOn: 'Normal', paragraph: bande('A83A00', 'FFF4EC') },
    { id: 'Bon', name: 'Texte positif', basedOn: 'Normal', paragraph: bande('17692E', 'EEF8F0') },
    { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { size: 17, color: GRIS } },
  ],
};
