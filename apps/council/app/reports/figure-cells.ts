import { absentCell } from '@golden-thread/reports';
import type { AbsenceMark, NumberCell, ReportCell } from '@golden-thread/reports';
import type { ResultOf } from '../graph/graphql.ts';
import type { reportFigureFragment } from '../operations/report.ts';
import { differenceUnit, digitsOf, formatDifference, formatQuantity } from '../words/quantities.ts';
import type { Unit } from '../words/quantities.ts';

/** A figure as the graph gives it to a report. */
export type ReportFigure = ResultOf<typeof reportFigureFragment>;
type AbsenceReason = NonNullable<ReportFigure['absence']>['reason'];

/** How the figures of a measure are printed. */
export interface Printing {
  readonly unit: Unit;
  readonly decimals: number;
}

const marks: Readonly<Record<AbsenceReason, AbsenceMark>> = {
  MISSING: 'x',
  UNKNOWN: 'x',
  SUPPRESSED: 'c',
  NOT_DUE: 'z',
  NOT_COLLECTED: 'z',
};

/** The sign for a figure that is not there. */
export function markOf(reason: AbsenceReason): AbsenceMark {
  return marks[reason];
}

/** A figure with its tally, printed once by the formatter of the pages, for readers and for programs. */
export function figureCell(
  {
    value,
    numerator,
    denominator,
  }: Pick<ReportFigure, 'numerator' | 'denominator'> & { readonly value: number },
  { unit, decimals }: Printing,
  after = '',
): NumberCell {
  const tally =
    numerator === null || denominator === null
      ? ''
      : ` (${numerator.toLocaleString('en-GB')} of ${denominator.toLocaleString('en-GB')})`;
  return {
    kind: 'number',
    text: `${formatQuantity(value, unit, decimals)}${tally}${after}`,
    digits: digitsOf(value, unit, decimals),
  };
}

/** What is known of a figure: the figure, or the sign of its absence with the reason where it is told. */
export function observationCell(
  figure: ReportFigure | null,
  printing: Printing,
  { withPeriod = false } = {},
): ReportCell {
  if (figure === null) return absentCell('x');
  const after = withPeriod ? `, ${figure.period.label}` : '';
  if (figure.value === null) {
    return absentCell(
      figure.absence === null ? 'x' : markOf(figure.absence.reason),
      `${figure.absence?.message ?? 'No reason is recorded'}${after}`,
    );
  }
  return figureCell({ ...figure, value: figure.value }, printing, after);
}

/** A difference with its sign, and what it means in words. */
export function differenceCell(change: number, { unit, decimals }: Printing, meaning = ''): NumberCell {
  return {
    kind: 'number',
    text: `${formatDifference(change, unit, decimals)}${meaning}`,
    digits: digitsOf(change, differenceUnit(unit), decimals),
  };
}

/** A count of things. */
export function countCell(count: number): NumberCell {
  return { kind: 'number', text: formatQuantity(count, 'COUNT', 0), digits: digitsOf(count, 'COUNT', 0) };
}
