import { absentCell, textCell } from '@golden-thread/reports';
import type { ReportCell } from '@golden-thread/reports';
import { figureCell } from '../reports/figure-cells.ts';
import { digitsOf, formatDifference, formatQuantity } from '../words/quantities.ts';
import type { Unit } from '../words/quantities.ts';
import type { MeasureFigure, MeasureSeries } from './measure-series.ts';

const values: Readonly<Partial<Record<Unit, readonly [words: string, decimals: number]>>> = {
  PERCENT: ['Share', 1],
  PER_10000: ['Rate', 1],
  SCORE: ['Mean score', 1],
  DAYS: ['Mean', 0],
};

/** What a value in a unit is called above its column. */
export function valueWords(unit: Unit): string {
  return values[unit]?.[0] ?? 'Number';
}

/** How many places a value in a unit is shown with: counts are whole, and a mean of days claims no more. */
export function decimalsIn(unit: Unit): number {
  return values[unit]?.[1] ?? 0;
}

/** A figure with its tally, or the sign for why there is none: `z` a share of none, `c` withheld, else `x`. */
export function measureCell(
  { definition, protection }: Pick<MeasureSeries, 'definition' | 'protection'>,
  { value, numerator, denominator, reason }: MeasureFigure,
): ReportCell {
  if (value !== null) {
    return figureCell(
      { value, numerator, denominator },
      { unit: definition.unit, decimals: decimalsIn(definition.unit) },
    );
  }
  if (denominator === null) return absentCell('x', reason ?? '');
  return absentCell(protection === 'ROUNDED' ? 'c' : denominator === 0 ? 'z' : 'x', reason ?? '');
}

/** What the council reported of the period, in the unit it reports in. */
export function reportedCell({ reported }: MeasureFigure): ReportCell {
  if (reported === null) return absentCell('x', 'Nothing is reported');
  if (reported.value === null) return absentCell('x', reported.absence?.message ?? 'No reason is recorded');
  return {
    kind: 'number',
    text: formatQuantity(reported.value, 'COUNT'),
    digits: digitsOf(reported.value, 'COUNT'),
  };
}

/** How far what was reported is from what the records give; neither is mended. */
export function discrepancyCell({ discrepancy, reported }: MeasureFigure): ReportCell {
  if (discrepancy === null) return absentCell(reported === null ? 'z' : 'x');
  return {
    kind: 'number',
    text: `${formatDifference(discrepancy, 'COUNT')}${discrepancy === 0 ? ': they agree' : ''}`,
    digits: digitsOf(discrepancy, 'COUNT'),
  };
}

/** What could not be counted. */
export function leftOutCell({ leftOut }: MeasureFigure): ReportCell {
  return textCell(leftOut.length === 0 ? 'Nothing' : leftOut.map(({ because }) => because));
}
