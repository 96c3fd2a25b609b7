import { LevelFormat } from 'docx';
import type { INumberingOptions, IStylesOptions } from 'docx';

const INK = '0B0C0C';
const FONT = 'Arial';

const heading = (size: number, before: number) => ({
  run: { font: FONT, size, bold: true, color: INK },
  paragraph: { spacing: { before, after: 120 }, keepNext: true },
});

/** Real styles, so that Word and screen readers list the headings and a council can lay its own over them. */
export const wordStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 24, color: INK, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 120 } },
    },
    title: { run: { font: FONT, size: 44, bold: true, color: INK }, paragraph: { spacing: { after: 120 } } },
    heading1: heading(32, 360),
    heading2: heading(26, 240),
    caption: {
      run: { font: FONT, size: 22, bold: true, italics: false, color: INK },
      paragraph: { spacing: { before: 200, after: 100 }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: 'TableText',
      name: 'Table text',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 20 },
      paragraph: { spacing: { after: 0 } },
    },
    { id: 'Note', name: 'Note', basedOn: 'Normal', quickFormat: true, run: { bold: true } },
    {
      id: 'AuthorPlace',
      name: 'To be written by the author',
      basedOn: 'Normal',
      quickFormat: true,
      run: { color: '484949' },
      paragraph: {
        indent: { left: 200 },
        border: { left: { style: 'single', size: 24, space: 8, color: 'C7CCD3' } },
      },
    },
  ],
};

/** The name of the numbering of ordered lists. */
export const ORDERED = 'ordered';
/** The name of the numbering of lists whose order means nothing. */
export const BULLETS = 'bullets';

const indent = { paragraph: { indent: { left: 500, hanging: 300 } } };

export const wordNumbering: INumberingOptions = {
  config: [
    { reference: ORDERED, levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', style: indent }] },
    { reference: BULLETS, levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', style: indent }] },
  ],
};
