import { absentCell, textCell } from '@golden-thread/reports';
import type { ReportTable } from '@golden-thread/reports';
import { formatDay } from '../words/dates.ts';
import { methodWords } from './method-words.ts';
import { figuresColumn, numberCell, wordsColumn } from './report-cells.ts';
import type { Projection, PublishedProjection } from './sufficiency-answer.ts';

/** The numbers known and the years to come, one after another. */
export function projectionTable({ known, points }: Projection): ReportTable {
  return {
    id: 'years-to-come',
    caption: 'Children looked after, and the years to come with the 80% interval',
    columns: [
      wordsColumn('Day'),
      wordsColumn('What it is'),
      figuresColumn('Children'),
      figuresColumn('From'),
      figuresColumn('To'),
    ],
    rows: [
      ...known.map(({ date, value }) => ({
        cells: [
          textCell(formatDay(date)),
          textCell('Counted'),
          whole(value),
          absentCell('z'),
          absentCell('z'),
        ],
        unit: null,
      })),
      ...points.map(({ date, value, lower, upper }) => ({
        cells: [textCell(formatDay(date)), textCell('Expected'), whole(value), whole(lower), whole(upper)],
        unit: null,
      })),
    ],
    whenEmpty: 'No yearly number is known.',
  };
}

/** How each method did on the same known numbers. */
export function methodsTable({ backTest, method }: Projection): ReportTable {
  return {
    id: 'methods',
    caption: 'How far off each method was on the numbers already known',
    columns: [wordsColumn('Method'), wordsColumn('Used here'), figuresColumn('Mean error')],
    rows: backTest.candidates.map((candidate) => ({
      cells: [
        textCell(capital(methodWords[candidate.method])),
        textCell(candidate.method === method ? 'Yes' : 'No'),
        percent(candidate.meanAbsolutePercentageError),
      ],
      unit: '%',
    })),
    whenEmpty: 'No method could be tried.',
  };
}

/** What a document projects, what its own method gives, and what the method that does best gives, year by year. */
export function printedTable(printed: PublishedProjection): ReportTable | null {
  const { reproduced, better, since } = printed;
  if (reproduced === null) return null;
  const beside = better !== null && better.method !== reproduced.method ? better : null;
  return {
    id: `printed-${printed.id}`,
    caption: `${printed.title}: the printed method${beside === null ? '' : ', and the one that did best on the same numbers'}`,
    columns: [
      wordsColumn('Day'),
      figuresColumn(capital(methodWords[reproduced.method])),
      ...(beside === null ? [] : [figuresColumn(capital(methodWords[beside.method]))]),
      figuresColumn('What came'),
    ],
    rows: [
      ...reproduced.points.map(({ date, value }, at) => ({
        cells: [
          textCell(formatDay(date)),
          whole(value),
          ...(beside === null ? [] : [whole(beside.points[at]?.value ?? null)]),
          whole(since.find((known) => known.date === date)?.value ?? null),
        ],
        unit: null,
      })),
      {
        cells: [
          textCell('Mean error on the numbers it is made from'),
          percent(reproduced.backTest.meanAbsolutePercentageError),
          ...(beside === null ? [] : [percent(beside.backTest.meanAbsolutePercentageError)]),
          absentCell('z'),
        ],
        unit: '%',
      },
    ],
    whenEmpty: 'It has no years.',
  };
}

const ways = { RISE: 'Rises', FALL: 'Falls', NO_CHANGE: 'Stays' } as const;

/** What a document projects in words only, held against what it prints of the past. */
export function wordsTable(printed: PublishedProjection): ReportTable | null {
  if (printed.rows.length === 0) return null;
  return {
    id: `printed-${printed.id}`,
    caption: `${printed.title}: what the document says, and what its own numbers give`,
    columns: [
      wordsColumn('What'),
      wordsColumn('The document says'),
      wordsColumn('Its numbers'),
      wordsColumn('They give'),
      wordsColumn('What to know'),
    ],
    rows: printed.rows.map(({ title, direction, past, reproduced, agrees, remark }) => ({
      cells: [
        textCell(title),
        textCell(ways[direction]),
        past.length === 0
          ? absentCell('x', 'None is printed')
          : textCell(
              past.map(({ date, value }) => `${value ?? 'not printed'} on ${formatDay(date)}`).join('; '),
            ),
        reproduced === null
          ? absentCell('x', 'It cannot be told')
          : textCell(`${ways[reproduced]}${agrees === false ? ', against what is said' : ''}`),
        remark === null ? absentCell('z') : textCell(remark),
      ],
      unit: null,
    })),
    whenEmpty: 'It projects nothing in words.',
  };
}

const whole = (value: number | null) => numberCell(value, '', 'COUNT', 0);
const percent = (value: number | null) => numberCell(value, 'It could not be tried', 'PERCENT', 1);

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
