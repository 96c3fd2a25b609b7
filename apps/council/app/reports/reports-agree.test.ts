import { checkReport, tablesOf } from '@golden-thread/reports';
import type { ReportDocument, ReportTable } from '@golden-thread/reports';
import { reportCsv, tableCsv } from '@golden-thread/reports/csv';
import { reportWord } from '@golden-thread/reports/word';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { openWord, wordTables } from '../../test/open-word.ts';
import { readCsv } from '../../test/read-csv.ts';
import { highlightAnswer, scorecardAnswer } from '../../test/scorecard-answer.ts';
import { highlightDocument } from './highlight-document.ts';
import { readReportMonth } from './report-month.ts';
import { ReportView } from './report-view.tsx';
import { scorecardDocument } from './scorecard-document.ts';

const { month } = readReportMonth(new URL('http://x/?month=2022-08'), '2022-11-22');
if (month === null || highlightAnswer.highlightReport === null)
  throw new Error('The fixture is of August 2022.');

const reports: readonly (readonly [string, ReportDocument])[] = [
  ['the scorecard', scorecardDocument(scorecardAnswer, '2022-08-31', 'It was made for a test.')],
  [
    'the highlight report',
    highlightDocument(highlightAnswer, highlightAnswer.highlightReport, {
      month,
      readBy: 'It was made for a test.',
      addressOf: (ref) => `/actions/${ref}`,
    }),
  ],
];

const oneLine = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The rows of every table of a page by its caption. */
const pageTables = (html: string) =>
  new Map(
    [...html.matchAll(/<table.*?<\/table>/gs)].map(([table]) => [
      oneLine(/<caption.*?<\/caption>/s.exec(table)?.[0] ?? ''),
      [...table.matchAll(/<tr.*?<\/tr>/gs)].map(([row]) =>
        [...row.matchAll(/<t([hd]) .*?<\/t\1>/gs)].map(([cell]) => oneLine(cell)),
      ),
    ]),
  );

/** Word has a sign where a page has a drawing. */
const withoutSign = (text: string) =>
  text
    .replace(/^[●■▲◆○?✓✕★]\s|^❚❚\s/, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

describe.each(reports)('%s', (_, report) => {
  const html = renderToStaticMarkup(createElement(ReportView, { report, address: '/report', query: '' }));
  const page = pageTables(html);
  let word: ReturnType<typeof wordTables>;
  beforeAll(async () => {
    const files = openWord(await reportWord(report, { madeAt: '2022-09-06T09:00:00Z' }));
    word = wordTables(files.get('word/document.xml') ?? '');
  });
  const filled = tablesOf(report).filter(({ rows }) => rows.length > 0);

  it('can be shown honestly', () => expect(() => checkReport(report)).not.toThrow());

  it('has the same tables on the page and in Word, and each as CSV', () => {
    const captions = filled.map(({ caption }) => caption);
    expect([...page.keys()]).toEqual(captions);
    expect([...word.keys()]).toEqual(captions);
    for (const { id } of filled) expect(html).toContain(`/report/report.csv?table=${id}`);
  });

  it.each(filled.map((table) => [table.id, table] as const))(
    'says the same in every cell of %s on the page, in Word and as CSV',
    (id, table: ReportTable) => {
      const [onPage, inWord] = [
        page.get(table.caption),
        word.get(table.caption)?.map((row) => row.map(withoutSign)),
      ];
      expect(inWord).toEqual(onPage);
      const asCsv = readCsv(tableCsv(report, id)).slice(1);
      table.rows.forEach(({ cells }, row) =>
        cells.forEach((cell, column) => {
          const said = onPage?.[row + 1]?.[column] ?? '';
          const value = asCsv[row]?.[column] ?? '';
          if (cell.kind !== 'number') return;
          expect(value).toBe(cell.digits);
          expect(said.replaceAll(',', '').replace('−', '-').replace('+', '')).toMatch(
            new RegExp(`^${value.replace('.', '[.]')}(?![\\d.])`),
          );
        }),
      );
    },
  );

  it('has every figure of its tables in the CSV of the whole', () => {
    const lines = readCsv(reportCsv(report)).filter(([, , , kind]) => kind === 'number');
    const digits = filled.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === 'number' ? [cell.digits] : []))),
    );
    expect(lines.map((line) => line[7])).toEqual(digits);
    expect(digits.length).toBeGreaterThan(5);
  });

  it('has every heading of a council report in its order, and asks the author where nothing is recorded', () => {
    const headings = report.sections.map(({ heading }) => heading);
    const council = [
      'Recommendations',
      'Background',
      'Key issues',
      'Options considered and recommended proposal',
      'Consultation on proposal',
      'Timetable and accountability for implementing this decision',
      'Financial and procurement advice and implications',
      'Legal advice and implications',
      'Human resources advice and implications',
      'Implications for children and young people and vulnerable adults',
      'Equalities and human rights advice and implications',
      'Implications for CO₂ emissions and climate change',
      'Implications for partners',
      'Risks',
      'Accountable officers',
    ];
    expect(headings.filter((heading) => council.includes(heading))).toEqual(council);
    for (const id of [
      'recommendations',
      'options',
      'consultation',
      'finance',
      'legal',
      'hr',
      'equalities',
      'climate',
    ]) {
      const kinds = report.sections.find((section) => section.id === id)?.blocks.map(({ kind }) => kind);
      expect(kinds, id).toEqual(['author']);
    }
  });
});

describe('the scorecard in figures', () => {
  const [, report] = reports[0] ?? [];
  const rows = (id: string) => (report === undefined ? [] : readCsv(tableCsv(report, id)));

  it('prints what the graph gives, to its decimals, and a sign where there is nothing', () => {
    expect(rows('measures').map((row) => row.slice(0, -1))).toEqual([
      [
        'Measure',
        'Baseline, 30 June 2021',
        'Oct to Dec 2021',
        'Jan to Mar 2022',
        'Apr to Jun 2022',
        'Jul to Sep 2022',
        'Newest figure',
        'Target',
        'Still to go',
        'Since the baseline',
        'Assessment',
        'Unit',
      ],
      [
        'Plans issued in time',
        '57.5',
        '[c]',
        '[x]',
        '72.5',
        '[z]',
        '72.5',
        '70%; Higher is better',
        '0.0',
        '15.0',
        'Met',
        '%',
      ],
      [
        'Hits on the made-up portal',
        '6132',
        '[x]',
        '[x]',
        '1234',
        '[x]',
        '1234',
        '15,000 hits; Higher is better',
        '13766',
        '-4898',
        'Off track',
        '',
      ],
      [
        'Never measured',
        '[x]',
        '[x]',
        '[x]',
        '[x]',
        '[x]',
        '[x]',
        'None is stated; The source does not say which direction is better',
        '[z]',
        '[x]',
        'Cannot be judged',
        '',
      ],
    ]);
  });

  it('keeps every figure with its counts, and a corrected one beside the one that counts', () => {
    const own = rows('figures').filter(([title]) => title === 'Plans issued in time');
    expect(own.map((row) => row.slice(1, 7))).toEqual([
      ['Baseline', '57.5', '1150', '2000', '30 June 2021', 'As first published; never changed'],
      ['Baseline', '58.3', '[x]', '[x]', '30 June 2021', 'Published later for the same day'],
      [
        'July to September 2021',
        '61.0',
        '[x]',
        '[x]',
        'April to June 2022',
        'Counts; known since 1 August 2022',
      ],
      [
        'October to December 2021',
        '[c]',
        '[x]',
        '[x]',
        'April to June 2022',
        'Counts; known since 1 August 2022',
      ],
      ['April to June 2022', '74.3', '127', '171', 'April to June 2022', 'Corrected since'],
      ['April to June 2022', '72.5', '124', '171', 'April to June 2022', 'Counts; known since 1 August 2022'],
    ]);
  });

  it('lists ratings of the scheme, nought included, and others only where used', () => {
    expect(rows('ratings').map(([rating, count]) => [rating, count])).toEqual([
      ['Rating', 'Actions'],
      ['Stuck: ask for help', '1'],
      ['Watch', '0'],
      ['On course', '1075'],
      ['Not said', '51'],
      ['Grey: not in this scheme', '2'],
    ]);
  });
});
