import { writeCsv } from '@golden-thread/reports/csv';
import type { CsvCell } from '@golden-thread/reports/csv';
import { digitsOf, unitWords } from '../words/quantities.ts';
import { decimalsIn } from './figure-cell.ts';
import type { MeasureFigure, MeasureSeries, PartWords } from './measure-series.ts';

const headings = [
  'Measure',
  'Title',
  'Part',
  'Period',
  'First day',
  'Last day',
  'Value',
  'Unit',
  'Counted',
  'Of',
  'Why no value',
  'Left out',
  'Reported',
  'Reported less counted',
  'Counts are',
  'As known on',
  'Made up',
];

/**
 * Every figure of measures as CSV, a line for each measure, part and period; the last column says that figures are of nobody where they are.
 */
export function measuresCsv(
  series: readonly MeasureSeries[],
  {
    day,
    madeUp,
    partWords,
  }: { readonly day: string; readonly madeUp: string | null; readonly partWords: PartWords },
): string {
  const rows = series.flatMap((each) =>
    each.figures.map((figure) => [...line(each, figure, partWords), day, madeUp ?? '']),
  );
  return writeCsv([headings, ...rows]);
}

const digits = (value: number | null): CsvCell =>
  value === null ? '' : { digits: digitsOf(value, 'COUNT') };

function line(
  { definition, part, protection }: MeasureSeries,
  { period, value, numerator, denominator, reason, leftOut, reported, discrepancy }: MeasureFigure,
  partWords: PartWords,
): readonly CsvCell[] {
  return [
    definition.id,
    definition.title,
    part === null ? '' : partWords(definition.id, part),
    period.label,
    period.startDate,
    period.endDate,
    value === null ? '' : { digits: digitsOf(value, definition.unit, decimalsIn(definition.unit)) },
    unitWords(definition.unit),
    digits(numerator),
    digits(denominator),
    reason ?? '',
    leftOut.map(({ because }) => because).join(' '),
    digits(reported?.value ?? null),
    digits(discrepancy),
    protection === 'EXACT' ? 'exact' : 'rounded to 5',
  ];
}
