import { absentCell, textCell } from '@golden-thread/reports';
import type { ReportCell, ReportTable } from '@golden-thread/reports';
import { formatDay } from '../words/dates.ts';
import { assessmentWords } from '../words/phrases.ts';
import { unitWords } from '../words/quantities.ts';
import type { ReportFigure } from './figure-cells.ts';
import { countCell, figureCell, markOf, observationCell } from './figure-cells.ts';
import type { ScorecardRow } from './scorecard-answer.ts';

const text = (heading: string) => ({ heading, numeric: false });
const numeric = (heading: string) => ({ heading, numeric: true });
/** A share has counts, published or not; a plain count is made of none. */
const count = (value: number | null, { unit }: ScorecardRow): ReportCell =>
  value === null ? absentCell(shares.has(unit) ? 'x' : 'z') : countCell(value);
const shares: ReadonlySet<ScorecardRow['unit']> = new Set(['PERCENT', 'PER_10000'] as const);

/** Every figure on record since the baseline with its tally, its period and its source; corrected ones beside what counts. */
export function everyFigureTable(rows: readonly ScorecardRow[]): ReportTable {
  return {
    id: 'figures',
    caption: 'Every figure on record since the baseline, with the counts it is made of',
    columns: [
      text('Measure'),
      text('Quarter'),
      numeric('Figure'),
      numeric('Counted'),
      numeric('Out of'),
      text('Period'),
      text('State'),
      text('Source'),
    ],
    rows: rows.flatMap((row) => [
      ...baselineRows(row),
      ...row.cells.flatMap(({ quarter, observation, corrected, knownDate }) => [
        ...corrected.map((figure) => figureRow(row, quarter.label, figure, 'Corrected since')),
        ...(observation === null
          ? []
          : [
              figureRow(
                row,
                quarter.label,
                observation,
                knownDate === null ? 'Counts' : `Counts; known since ${formatDay(knownDate)}`,
              ),
            ]),
      ]),
    ]),
    whenEmpty: 'No figure is recorded since the baseline.',
  };
}

function baselineRows(row: ScorecardRow): ReportTable['rows'] {
  const { value, numerator, denominator, date, corrections } = row.baseline;
  const first =
    value === null
      ? []
      : [
          {
            cells: [
              textCell(row.measure.title),
              textCell('Baseline'),
              figureCell({ value, numerator: null, denominator: null }, row),
              count(numerator, row),
              count(denominator, row),
              date === null ? absentCell('x', 'Not said') : textCell(formatDay(date)),
              textCell('As first published; never changed'),
              textCell('The plan'),
            ],
            unit: unitOf(row),
          },
        ];
  return [
    ...first,
    ...corrections.map((figure) => figureRow(row, 'Baseline', figure, 'Published later for the same day')),
  ];
}

function figureRow(row: ScorecardRow, quarter: string, figure: ReportFigure, state: string) {
  const { title, place } = figure.source;
  return {
    cells: [
      textCell(row.measure.title),
      textCell(quarter),
      figure.value === null
        ? absentCell(
            figure.absence === null ? 'x' : markOf(figure.absence.reason),
            figure.absence?.message ?? '',
          )
        : observationCell({ ...figure, numerator: null, denominator: null }, row),
      count(figure.numerator, row),
      count(figure.denominator, row),
      textCell(figure.period.label),
      textCell(state),
      textCell(place === '' ? title : `${title}, ${place}`),
    ],
    unit: unitOf(row),
  };
}

const unitOf = ({ unit }: ScorecardRow) => (unitWords(unit) === '' ? null : unitWords(unit));

/** Why each measure stands as it does, in the sentences of the graph. */
export function whyTable(rows: readonly ScorecardRow[]): ReportTable {
  return {
    id: 'why',
    caption: 'Why each measure stands as it does',
    columns: [
      text('Measure'),
      text('Assessment'),
      text('Why'),
      text('Distance to the target'),
      text('Against the figure before'),
      text('Against the baseline'),
    ],
    rows: rows.map(({ measure, assessment, distance, travel, sinceBaseline }) => ({
      cells: [
        textCell(measure.title),
        textCell(assessmentWords[assessment.status]),
        textCell(assessment.reasons),
        textCell(distance.inWords),
        textCell(travel.inWords),
        textCell(sinceBaseline.inWords),
      ],
      unit: null,
    })),
    whenEmpty: 'The plan names no impact measure.',
  };
}
