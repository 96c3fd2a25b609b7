import { writeCsv } from '@golden-thread/reports/csv';
import type { CsvCell } from '@golden-thread/reports/csv';
import type { LoaderFunctionArgs } from 'react-router';
import { partWords } from '../assessments/part-words.ts';
import { readAssessments } from '../assessments/read-assessments.ts';
import type { MeasureFigure, MeasureSeries } from '../assessments/read-assessments.ts';
import { csvResponse, noFile, REFUSED_FILE } from '../children/read-children.ts';
import { digitsOf } from '../words/quantities.ts';

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
];

/** Every figure of the page as CSV, a line for each measure, part and period. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const read = await readAssessments(args);
  if (read.refused) return noFile(REFUSED_FILE, 403);
  if (read.errors.length > 0) return noFile(read.errors.map(({ text }) => text).join('\n'), 400);
  const rows = read.series.flatMap((series) =>
    series.figures.map((figure) => [...line(series, figure), read.asAt.day]),
  );
  return csvResponse(writeCsv([headings, ...rows]), `assessments-${read.code}-as-known-${read.asAt.day}.csv`);
}

const digits = (value: number | null): CsvCell =>
  value === null ? '' : { digits: digitsOf(value, 'COUNT') };

function line(
  { definition, part, protection }: MeasureSeries,
  { period, value, numerator, denominator, reason, leftOut, reported, discrepancy }: MeasureFigure,
): readonly CsvCell[] {
  const percent = definition.unit === 'PERCENT';
  return [
    definition.id,
    definition.title,
    part === null ? '' : partWords(definition.id, part),
    period.label,
    period.startDate,
    period.endDate,
    value === null ? '' : { digits: digitsOf(value, definition.unit, percent ? 1 : 0) },
    percent ? '%' : '',
    digits(numerator),
    digits(denominator),
    reason ?? '',
    leftOut.map(({ because }) => because).join(' '),
    digits(reported?.value ?? null),
    digits(discrepancy),
    protection === 'EXACT' ? 'exact' : 'rounded to 5',
  ];
}
