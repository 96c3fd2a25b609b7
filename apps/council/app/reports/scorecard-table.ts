import { absentCell, textCell } from '@golden-thread/reports';
import type { ReportCell, ReportTable } from '@golden-thread/reports';
import { assessmentWords, polarityWords } from '../words/phrases.ts';
import { differenceUnit, digitsOf, formatQuantity, unitWords } from '../words/quantities.ts';
import { differenceCell, figureCell, markOf, observationCell } from './figure-cells.ts';
import type { ScorecardRow } from './scorecard-answer.ts';

/** Quarters that fit on one page beside what stands for all of them. */
export const QUARTERS_SHOWN = 4;

const movement = {
  IMPROVING: ': better',
  WORSENING: ': worse',
  RISING: ': higher, which is not judged',
  FALLING: ': lower, which is not judged',
  UNCHANGED: ': the same',
  CANNOT_BE_TOLD: '',
} as const;

/** `October to December 2021` as `Oct to Dec 2021`, for above a column of figures. */
const shortQuarter = (label: string) => label.replaceAll(/([A-Z][a-z]{2})[a-z]+/g, '$1');

/** Performance on a page: every measure from its baseline through the last quarters to its target. */
export function scorecardTable(
  rows: readonly ScorecardRow[],
  caption: string,
  baselineDay: string,
): ReportTable {
  const quarters = (rows[0]?.cells ?? [])
    .slice(-QUARTERS_SHOWN)
    .map(({ quarter }) => shortQuarter(quarter.label));
  const text = (heading: string) => ({ heading, numeric: false });
  const figure = (heading: string) => ({ heading, numeric: true });
  return {
    id: 'measures',
    caption,
    columns: [
      text('Measure'),
      figure(`Baseline${baselineDay}`),
      ...quarters.map(figure),
      figure('Newest figure'),
      text('Target'),
      figure('Still to go'),
      figure('Since the baseline'),
      text('Assessment'),
    ],
    rows: rows.map((row) => ({
      cells: [
        textCell(row.measure.title),
        baselineCell(row),
        ...row.cells
          .slice(-QUARTERS_SHOWN)
          .map(({ absence, observation }) =>
            observation === null || absence !== null
              ? absentCell(absence === null ? 'x' : markOf(absence.reason))
              : observationCell(observation, row),
          ),
        observationCell(row.latest, row, { withPeriod: true }),
        textCell([row.target?.label ?? 'None is stated', polarityWords[row.polarity]]),
        distanceCell(row),
        row.sinceBaseline.change === null
          ? absentCell('x')
          : differenceCell(row.sinceBaseline.change, row, movement[row.sinceBaseline.direction]),
        textCell(assessmentWords[row.assessment.status]),
      ],
      unit: unitWords(row.unit) === '' ? null : unitWords(row.unit),
    })),
    whenEmpty: 'The plan names no impact measure, so there is nothing to keep a scorecard of.',
  };
}

/** The baseline as first published; one that was only said in words is shown in those words. */
function baselineCell(row: ScorecardRow): ReportCell {
  const { value } = row.baseline;
  if (value !== null) return figureCell({ ...row.baseline, value }, row);
  return row.measure.baseline === null ? absentCell('x', 'None is stated') : textCell(row.baseline.label);
}

function distanceCell({ distance, decimals, target }: ScorecardRow): ReportCell {
  if (distance.distance === null) return absentCell(target === null ? 'z' : 'x');
  const unit = differenceUnit(distance.unit);
  const words = formatQuantity(distance.distance, unit, decimals);
  return {
    kind: 'number',
    text: distance.reached === true ? `${words}: reached` : words,
    digits: digitsOf(distance.distance, unit, decimals),
  };
}
