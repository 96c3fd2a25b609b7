import { Defect } from '@golden-thread/outcomes';
import {
  Document,
  Footer,
  HeadingLevel,
  PageNumber,
  PageOrientation,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import type { ISectionOptions } from 'docx';
import { checkReport } from '../check-report.ts';
import { isWide } from '../is-wide.ts';
import type { ReportDocument, ReportSection } from '../report-document.ts';
import { coreProperties } from './core-properties.ts';
import { plainCharacters } from './plain-characters.ts';
import { wordBlock, wordParagraph } from './word-blocks.ts';
import { wordEnd } from './word-end.ts';
import { wordNumbering, wordStyles } from './word-styles.ts';

/** What a Word document needs beside the report. */
export interface WordOptions {
  /** When it is made, in UTC, e.g. `2022-09-06T09:00:00Z`; it stands in the document's properties. */
  readonly madeAt: string;
}

/** An A4 page and its margins in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838, margin: 1134 };
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d([.]\d+)?Z$/;

/**
 * The report as a Word document (`.docx`) that can be read by everybody: headings as heading styles, rows of headings
 * repeated on every page, a text alternative for every table, title and language set, British English. The page is turned
 * for sections whose tables are wide. Links within an app are left out.
 *
 * @throws REPORT_MADE_AT_INVALID when `madeAt` is no moment in UTC; what `checkReport` throws.
 */
export async function reportWord(report: ReportDocument, { madeAt }: WordOptions): Promise<Uint8Array> {
  checkReport(report);
  if (!MOMENT.test(madeAt)) {
    throw new Defect('REPORT_MADE_AT_INVALID', `"${madeAt}" is no moment such as 2022-09-06T09:00:00Z.`);
  }
  const document = new Document({
    title: plainCharacters(report.title),
    styles: wordStyles,
    numbering: wordNumbering,
    sections: pagesOf(report),
  });
  const properties = [{ path: 'docProps/core.xml', data: coreProperties(report, madeAt) }];
  return new Uint8Array(await Packer.toArrayBuffer(document, undefined, properties));
}

/** Sections that follow one another on pages of one direction. */
function pagesOf(report: ReportDocument): readonly ISectionOptions[] {
  const runs: { readonly turned: boolean; readonly sections: ReportSection[] }[] = [];
  for (const section of report.sections) {
    const turned = section.blocks.some((block) => block.kind === 'table' && isWide(block.table));
    const last = runs.at(-1);
    if (last?.turned === turned) last.sections.push(section);
    else runs.push({ turned, sections: [section] });
  }
  if (runs.length === 0) runs.push({ turned: false, sections: [] });
  let place = 0;
  return runs.map(({ turned, sections }, index) => {
    const width = (turned ? PAGE.height : PAGE.width) - 2 * PAGE.margin;
    return {
      properties: pageProperties(turned),
      footers: { default: footer(report) },
      children: [
        ...(index === 0 ? opening(report) : []),
        ...sections.flatMap(({ heading, blocks }) => [
          new Paragraph({ heading: HeadingLevel.HEADING_1, text: plainCharacters(heading) }),
          ...blocks.flatMap((block) => wordBlock(block, width, (place += 1))),
        ]),
        ...(index === runs.length - 1 ? wordEnd(report) : []),
      ],
    };
  });
}

/** The library swaps the sides of a turned page itself. */
function pageProperties(turned: boolean): NonNullable<ISectionOptions['properties']> {
  const { margin } = PAGE;
  return {
    page: {
      size: {
        width: PAGE.width,
        height: PAGE.height,
        orientation: turned ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: { top: margin, right: margin, bottom: margin, left: margin },
    },
  };
}

function opening({ title, subtitle, asAt }: ReportDocument): readonly Paragraph[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, text: plainCharacters(title) }),
    ...(subtitle === null ? [] : [wordParagraph(subtitle)]),
    wordParagraph(asAt),
  ];
}

function footer({ title, asAt }: ReportDocument): Footer {
  const children = [
    plainCharacters(`${title}. ${asAt}. Page `),
    PageNumber.CURRENT,
    ' of ',
    PageNumber.TOTAL_PAGES,
  ];
  return new Footer({ children: [new Paragraph({ children: [new TextRun({ size: 18, children })] })] });
}
