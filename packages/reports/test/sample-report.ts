import { absentCell, markKey, textCell } from '../src/index.ts';
import type { NumberCell, RatingCell, ReportDocument, ReportTable } from '../src/index.ts';

export const number = (text: string, digits: string): NumberCell => ({ kind: 'number', text, digits });

export const amber: RatingCell = { kind: 'rating', word: 'Amber', shape: 'TRIANGLE', tone: 'AMBER' };
export const unknown: RatingCell = { kind: 'rating', word: 'Unknown', shape: null, tone: 'UNKNOWN' };

export const measures: ReportTable = {
  id: 'measures',
  caption: 'Measures of a made-up plan, as at 31 August 2022',
  columns: [
    { heading: 'Measure', numeric: false },
    { heading: 'Baseline', numeric: true },
    { heading: 'Change', numeric: true },
    { heading: 'Rating', numeric: false },
  ],
  rows: [
    {
      cells: [
        textCell(['Plans issued in 20 weeks', 'Higher is better'], '/areas/E08000018'),
        number('1,072.50%', '1072.50'),
        number('−0.10 percentage points', '-0.10'),
        amber,
      ],
      unit: '%',
    },
    {
      cells: [textCell('=SUM(A1:A9)'), absentCell('c'), absentCell('x', 'Not recorded'), unknown],
      unit: null,
    },
  ],
  whenEmpty: 'The plan names no measure.',
};

/** One of everything a report can hold, about no area that there is. */
export const sampleReport: ReportDocument = {
  title: 'Highlight report of a made-up group',
  subtitle: 'For a made-up board',
  asAtDate: '2022-08-31',
  asAt: 'Position as at 31 August 2022',
  sections: [
    {
      id: 'recommendations',
      heading: 'Recommendations',
      blocks: [{ kind: 'author', text: 'what the board is asked to decide.' }],
    },
    {
      id: 'key-issues',
      heading: 'Key issues',
      blocks: [
        { kind: 'note', text: 'This plan ended on 1 August 2022.' },
        { kind: 'paragraph', text: 'Two measures, “one” of them < known & rated.' },
        { kind: 'subheading', text: 'What changed' },
        { kind: 'list', ordered: false, items: ['The first', 'The second'] },
        { kind: 'list', ordered: true, items: ['Before', 'After'] },
        { kind: 'table', table: measures },
        {
          kind: 'table',
          table: { ...measures, id: 'risks', caption: 'Risks', rows: [], whenEmpty: 'No risk is recorded.' },
        },
      ],
    },
  ],
  key: [{ kind: 'rating', rating: amber, meaning: 'At risk.' }, ...markKey],
  sources: [
    { title: 'A made-up plan', detail: 'a made-up council, page 3', address: 'https://plans.example/plan' },
    { title: 'Minutes', detail: '', address: null },
  ],
};
