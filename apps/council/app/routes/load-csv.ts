import { writeCsv } from '@golden-thread/reports/csv';
import type { CsvCell } from '@golden-thread/reports/csv';
import type { LoaderFunctionArgs } from 'react-router';
import { REFUSED_FILE } from '../children/read-children.ts';
import { seriesWords } from '../load/load-tables.ts';
import { readLoad, type LoadEstimate, type LoadPath } from '../load/read-load.ts';
import { digitsOf } from '../words/quantities.ts';
import { csvResponse, noFile } from '../reports/file-response.ts';

const headings = [
  'Way',
  'Counts',
  'Month',
  'First day',
  'Expected',
  'Lower end',
  'Upper end',
  'Counts are',
  'As known on',
];

/** Every month to come as CSV, a line for each series and way, so that it can be drawn or added up elsewhere. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const read = await readLoad(args);
  if (read.refused) return noFile(REFUSED_FILE, 403);
  if (read.errors.length > 0) return noFile(read.errors.map(({ text }) => text).join('\n'), 400);
  const { load, code } = read;
  const { baseline, changed, requestsPerMonth } = load.change;
  const rows = [
    ...pathLines('As usual', baseline),
    ...pathLines(`If ${requestsPerMonth ?? 0} requests a month`, changed),
    ...load.series.flatMap(({ counts, months }) =>
      months.map(({ period, estimate }) => [
        'Continued by itself',
        seriesWords[counts],
        period.label,
        period.startDate,
        ...cells(estimate),
      ]),
    ),
  ];
  const protection = load.protection === 'EXACT' ? 'exact' : 'rounded to 5';
  return csvResponse(
    writeCsv([headings, ...rows.map((row) => [...row, protection, load.asOf])]),
    `load-${code}-as-known-${load.asOf}.csv`,
  );
}

const digits = (value: number | null): CsvCell =>
  value === null ? '' : { digits: digitsOf(value, 'COUNT') };

const cells = (estimate: LoadEstimate | null): readonly CsvCell[] =>
  estimate === null ? ['', '', ''] : [digits(estimate.value), digits(estimate.lower), digits(estimate.upper)];

function pathLines(way: string, path: LoadPath | null): readonly (readonly CsvCell[])[] {
  return (path ?? []).flatMap(({ period, requests, plansIssued, plansCeased, plansInForce }) => {
    const month = [period.label, period.startDate];
    return [
      [way, 'Requests', ...month, digits(requests), '', ''],
      [way, 'Plans issued', ...month, ...cells(plansIssued)],
      [way, 'Plans that cease', ...month, digits(plansCeased), '', ''],
      [way, 'Plans in force at the end', ...month, ...cells(plansInForce)],
    ];
  });
}
