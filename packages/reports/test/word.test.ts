import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWide, tablesOf } from '../src/index.ts';
import type { ReportDocument } from '../src/index.ts';
import { reportWord } from '../src/word.ts';
import { openWord, paragraphsOf } from './open-word.ts';
import { measures, sampleReport, unknown } from './sample-report.ts';

const madeAt = '2022-09-06T09:00:00Z';
const wordOf = async (report: ReportDocument) => openWord(await reportWord(report, { madeAt }));
const body = (files: ReadonlyMap<string, string>) => files.get('word/document.xml') ?? '';

describe('a report as a Word document', () => {
  it('has headings in heading styles, in the order of the report', async () => {
    const paragraphs = paragraphsOf(body(await wordOf(sampleReport)));
    const headings = paragraphs.filter(({ style }) => style === 'Title' || style?.startsWith('Heading'));
    expect(headings).toEqual([
      { style: 'Title', text: 'Highlight report of a made-up group' },
      { style: 'Heading1', text: 'Recommendations' },
      { style: 'Heading1', text: 'Key issues' },
      { style: 'Heading2', text: 'What changed' },
      { style: 'Heading1', text: 'Key' },
      { style: 'Heading1', text: 'Sources' },
    ]);
  });

  it('says everything that the report says', async () => {
    const texts = paragraphsOf(body(await wordOf(sampleReport))).map(({ text }) => text);
    for (const said of [
      'For a made-up board',
      'Position as at 31 August 2022',
      'To be written by the author: what the board is asked to decide.',
      'This plan ended on 1 August 2022.',
      'Two measures, “one” of them < known & rated.',
      'The second',
      'Measures of a made-up plan, as at 31 August 2022',
      'Plans issued in 20 weeks',
      'Higher is better',
      '1,072.50%',
      '−0.10 percentage points',
      '▲ Amber',
      'Unknown',
      '[c]',
      '[x] Not recorded',
      'No risk is recorded.',
      '▲ Amber: At risk.',
      '[c]: Withheld, so that no child can be identified.',
      'A made-up plan, a made-up council, page 3',
      'Minutes',
    ]) {
      expect(texts).toContain(said);
    }
  });

  it('repeats the headings of a table, keeps its rows whole, and tells it in words', async () => {
    const xml = body(await wordOf(sampleReport));
    expect(xml.match(/<w:tbl>/g)).toHaveLength(1);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(3);
    expect(xml).toContain('<w:tblCaption w:val="Measures of a made-up plan, as at 31 August 2022"/>');
    expect(xml).toContain('<w:tblDescription w:val="Columns: Measure, Baseline, Change, Rating."/>');
    expect(xml).toMatch(/<w:tblLook [^>]*w:firstRow="(1|true)"/);
  });

  it('has a title, a language and the moment told, and takes none from the clock', async () => {
    const files = await wordOf(sampleReport);
    const core = files.get('docProps/core.xml') ?? '';
    expect(core).toContain('<dc:title>Highlight report of a made-up group</dc:title>');
    expect(core).toContain('<dc:language>en-GB</dc:language>');
    expect(core.match(/\d{4}-\d\d-\d\dT[^<]*/g)).toEqual([madeAt, madeAt]);
    expect(files.get('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
  });

  it('counts every ordered list from one', async () => {
    const list = { kind: 'list', ordered: true, items: ['One'] } as const;
    const section = { id: 'a', heading: 'A', blocks: [list, list] };
    const xml = body(await wordOf({ ...sampleReport, sections: [section] }));
    const numbers = [...xml.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, number]) => number);
    expect(new Set(numbers).size).toBe(2);
  });

  it('turns the page for a section with a wide table, and only for it', async () => {
    const column = { heading: 'Quarter', numeric: false };
    const wide = { ...measures, id: 'wide', rows: [], columns: Array.from({ length: 6 }, () => column) };
    const section = { id: 'turned', heading: 'Turned', blocks: [{ kind: 'table', table: wide }] } as const;
    expect(isWide(wide)).toBe(true);
    const xml = body(await wordOf({ ...sampleReport, sections: [...sampleReport.sections, section] }));
    expect([...xml.matchAll(/<w:pgSz [^>]*w:orient="(\w+)"/g)].map(([, way]) => way)).toEqual([
      'portrait',
      'landscape',
    ]);
    expect(xml).toMatch(/<w:pgSz w:w="16838" w:h="11906"/);
  });

  it('gives a rating without a shape none, in the key too', async () => {
    const key = [{ kind: 'rating', rating: unknown, meaning: 'Nothing is recorded.' }] as const;
    const texts = paragraphsOf(body(await wordOf({ ...sampleReport, key }))).map(({ text }) => text);
    expect(texts).toContain('Unknown: Nothing is recorded.');
  });

  it('can be of nothing', async () => {
    const empty = { ...sampleReport, subtitle: null, sections: [], key: [], sources: [] };
    expect(paragraphsOf(body(await wordOf(empty))).map(({ text }) => text)).toEqual([
      sampleReport.title,
      sampleReport.asAt,
    ]);
  });

  it('has a cell for a cell of no words', async () => {
    const row = {
      cells: measures.columns.map(() => ({ kind: 'text', lines: [], address: null }) as const),
      unit: null,
    };
    const section = {
      id: 'a',
      heading: 'A',
      blocks: [{ kind: 'table', table: { ...measures, rows: [row] } }],
    } as const;
    expect(body(await wordOf({ ...sampleReport, sections: [section] })).match(/<w:tc>/g)).toHaveLength(8);
  });

  it('refuses a moment that is none', async () => {
    await expect(reportWord(sampleReport, { madeAt: 'soon' })).rejects.toMatchObject({
      code: 'REPORT_MADE_AT_INVALID',
    });
  });

  it('is well formed whatever is written in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), async (one, other) => {
        const text = `${one}\u0000\uFFFF\uD800${other}`;
        const [table] = tablesOf(sampleReport);
        const report: ReportDocument = {
          ...sampleReport,
          title: text,
          sections: [
            {
              id: 'a',
              heading: text,
              blocks: [
                { kind: 'paragraph', text },
                { kind: 'author', text },
                { kind: 'list', ordered: false, items: [text] },
                {
                  kind: 'table',
                  table: {
                    ...(table ?? measures),
                    caption: text,
                    columns: [{ heading: text, numeric: false }],
                    rows: [{ cells: [{ kind: 'text', lines: [text], address: null }], unit: null }],
                  },
                },
              ],
            },
          ],
          sources: [{ title: text, detail: text, address: 'https://plans.example/' }],
        };
        for (const [path, xml] of await wordOf(report)) {
          expect(path.endsWith('.xml') || path.endsWith('.rels') ? paragraphsOf(xml) : []).toBeDefined();
        }
      }),
      { numRuns: 25 },
    );
  });
});
