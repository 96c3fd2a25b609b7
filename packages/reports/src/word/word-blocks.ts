import { HeadingLevel, Paragraph, TextRun } from 'docx';
import type { Table } from 'docx';
import type { ReportBlock } from '../report-document.ts';
import { plainCharacters } from './plain-characters.ts';
import { BULLETS, ORDERED } from './word-styles.ts';
import { wordTable } from './word-table.ts';

/** What a block becomes, given the width of the page between its margins and its own place, which keeps lists apart. */
export function wordBlock(block: ReportBlock, width: number, place: number): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
      return [wordParagraph(block.text)];
    case 'subheading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, text: plainCharacters(block.text) })];
    case 'note':
      return [wordParagraph(block.text, 'Note')];
    case 'author':
      return [wordParagraph(`To be written by the author: ${block.text}`, 'AuthorPlace')];
    case 'list': {
      const numbering = { reference: block.ordered ? ORDERED : BULLETS, level: 0, instance: place };
      return block.items.map((item) => new Paragraph({ numbering, text: plainCharacters(item) }));
    }
    case 'table': {
      const { table } = block;
      if (table.rows.length === 0) return [wordParagraph(table.whenEmpty)];
      // The empty paragraph keeps Word from joining a table to the one that follows.
      return [
        new Paragraph({ style: 'Caption', text: plainCharacters(table.caption) }),
        wordTable(table, width),
        new Paragraph({ spacing: { after: 0 } }),
      ];
    }
  }
}

/** Words in a paragraph, in a style of the document where one is named. */
export function wordParagraph(text: string, style?: string): Paragraph {
  return new Paragraph({
    ...(style === undefined ? {} : { style }),
    children: [new TextRun(plainCharacters(text))],
  });
}
