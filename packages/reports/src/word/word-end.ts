import { ExternalHyperlink, HeadingLevel, Paragraph, TextRun } from 'docx';
import type { ReportDocument } from '../report-document.ts';
import { plainCharacters } from './plain-characters.ts';
import { shapeSigns } from './rating-look.ts';

/** The key and the sources, which end every report that has any. */
export function wordEnd({ key, sources }: ReportDocument): readonly Paragraph[] {
  return [
    ...(key.length === 0 ? [] : [heading('Key'), ...key.map(keyLine)]),
    ...(sources.length === 0 ? [] : [heading('Sources'), ...sources.map(sourceLine)]),
  ];
}

const heading = (text: string) => new Paragraph({ heading: HeadingLevel.HEADING_1, text });

function keyLine(entry: ReportDocument['key'][number]): Paragraph {
  const sign =
    entry.kind === 'mark'
      ? `[${entry.mark}]`
      : `${entry.rating.shape === null ? '' : `${shapeSigns[entry.rating.shape]} `}${entry.rating.word}`;
  return new Paragraph({
    children: [
      new TextRun({ text: plainCharacters(sign), bold: true }),
      new TextRun(plainCharacters(`: ${entry.meaning}`)),
    ],
  });
}

function sourceLine({ title, detail, address }: ReportDocument['sources'][number]): Paragraph {
  const run = new TextRun({
    text: plainCharacters(title),
    ...(address === null ? {} : { style: 'Hyperlink' }),
  });
  return new Paragraph({
    children: [
      address === null ? run : new ExternalHyperlink({ link: address, children: [run] }),
      ...(detail === '' ? [] : [new TextRun(plainCharacters(`, ${detail}`))]),
    ],
  });
}
