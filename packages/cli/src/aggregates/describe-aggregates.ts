import type { AggregateBackTestRow, AggregateForecast } from '@golden-thread/sufficiency/aggregates';
import { textTable } from '../text-table.ts';
import type { PublishedAuthorities } from './read-aggregates.ts';

/** An authority's forecast with its name. */
export interface NamedForecast extends AggregateForecast {
  readonly name: string;
}

/** Authorities without a forecast, by name. */
export interface LeftOutAuthorities {
  readonly dissolved: readonly string[];
  readonly withoutNumbers: readonly string[];
}

/** Forecasts for people: one authority in full, several by their totals. */
export function describeForecasts(
  forecasts: readonly NamedForecast[],
  { dissolved, withoutNumbers }: LeftOutAuthorities,
  past: readonly AggregateBackTestRow[],
): string {
  const [only, ...others] = forecasts;
  if (only !== undefined && others.length === 0) return inFull(only, past);
  const rows = forecasts.flatMap(({ areaCode, name, points }) =>
    points.map(({ date, total }) => [areaCode, name, date, ...written(total)]),
  );
  return [
    `Children looked after in ${forecasts.length} authorities`,
    '',
    textTable(['code', 'authority', 'on', 'expected', '80 % from', '80 % to'], rows),
    '',
    ...(dissolved.length === 0 ? [] : [`No more there, and left out: ${dissolved.join(', ')}.`]),
    ...(withoutNumbers.length === 0 ? [] : [`No number is published of: ${withoutNumbers.join(', ')}.`]),
    ...pastWords(past),
    'As many as now is what missed least in the back-test; the interval is what it says. Types and ages: ask for one --area, or --json.',
  ].join('\n');
}

function inFull(
  { areaCode, name, fromDate, points, remarks }: NamedForecast,
  past: readonly AggregateBackTestRow[],
): string {
  const rows = points.flatMap(({ date, total, placementTypes, ageBands }) => [
    [date, 'all', ...written(total)],
    ...placementTypes.map((part) => [date, part.id, ...written(part)]),
    ...ageBands.map((part) => [date, `aged ${part.id}`, ...written(part)]),
  ]);
  return [
    `Children looked after in ${name} (${areaCode}), from the figures of ${fromDate}`,
    '',
    textTable(['on', 'who', 'expected', '80 % from', '80 % to'], rows),
    '',
    ...remarks,
    ...pastWords(past),
    'As many as now is what missed least in the back-test; the interval is what it says.',
  ].join('\n');
}

/** How far off such forecasts of the total were in the years published, over all authorities; nothing where there are too few years. */
function pastWords(rows: readonly AggregateBackTestRow[]): readonly string[] {
  const told = rows.flatMap(
    ({ coveragePercent, heldOut, meanAbsolutePercentageError: off, series, yearsAhead }) =>
      series !== 'total' || off === null
        ? []
        : [
            `${yearsAhead} ${yearsAhead === 1 ? 'year' : 'years'} ahead ${off.toFixed(1)} % off on average, and the interval held ${coveragePercent.toFixed(0)} % of ${heldOut}`,
          ],
  );
  return told.length === 0
    ? []
    : [`Such forecasts in the years published, of all authorities: ${told.join('; ')}.`];
}

function written({
  expected,
  lower,
  upper,
}: {
  expected: number;
  lower: number;
  upper: number;
}): readonly string[] {
  return [expected.toFixed(1), lower.toFixed(1), upper.toFixed(1)];
}

/** A back-test for people. */
export function describeBackTest(
  rows: readonly AggregateBackTestRow[],
  { firstYear, lastYear }: PublishedAuthorities,
  authorities: number,
): string {
  const percent = (value: number | null): string => (value === null ? '-' : value.toFixed(2));
  return [
    `${authorities} local ${authorities === 1 ? 'authority' : 'authorities'}, ${firstYear} to ${lastYear}`,
    '',
    textTable(
      [
        'series',
        'years ahead',
        'authorities',
        'held out',
        '80 % holds',
        'mean % off',
        'median % off',
        'flows % off',
      ],
      rows.map((row) => [
        row.series,
        String(row.yearsAhead),
        String(row.areas),
        String(row.heldOut),
        `${row.coveragePercent.toFixed(1)} %`,
        percent(row.meanAbsolutePercentageError),
        percent(row.medianAbsolutePercentageError),
        percent(row.stockAndFlowError),
      ]),
    ),
    '',
    'Every 31 March but the last, seeing nothing later; suppressed figures are neither forecast nor held out.',
    'Flows % off: how far off starts and ceases continued would have been, where they are known.',
  ].join('\n');
}
