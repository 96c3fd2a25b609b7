import { backTestAreas, type BackTestRow } from '@golden-thread/projection';
import { EXIT_STATUS } from '../exit-status.ts';
import { authoritiesAsked, isAsked } from '../projection/authorities-asked.ts';
import { indicatorSeries, type IndicatorSeries } from '../projection/area-series.ts';
import { readIndicator } from '../projection/read-indicator.ts';
import { readWhole } from '../projection/read-whole.ts';
import { refuseAll } from '../projection/refuse-all.ts';
import type { Report } from '../report.ts';
import type { Surroundings } from '../surroundings.ts';
import { textTable } from '../text-table.ts';
import { backTestAll } from './back-test-all.ts';

/** As given on the command line. */
export interface BackTestGiven {
  readonly table: string;
  /** A short name, or `all` for every indicator of the table. */
  readonly indicator: string;
  readonly dictionary?: string | undefined;
  readonly window?: string | undefined;
  readonly authorities?: string | undefined;
}

/**
 * Back-tests every method on one indicator of the long table, over every local authority in it; or, asked for all, the
 * intervals over all its indicators.
 *
 * @throws WrongUse for an unknown indicator, a file that is not there, a window or authorities that are none; TableUnreadable for a table
 * that cannot be read.
 */
export async function backTest(surroundings: Surroundings, given: BackTestGiven): Promise<Report> {
  const window = readWhole(given.window, '--window');
  const narrow = window.value !== undefined && window.value < 2 ? [tooNarrow(window.value)] : [];
  const authorities = authoritiesAsked(given.authorities);
  const wrong = [...window.issues, ...narrow, ...authorities.issues];
  if (wrong.length > 0) refuseAll(wrong, 'This back-test cannot be run as asked.');
  const asked = { window: window.value ?? null, authorities: authorities.value };
  if (given.indicator === 'all') return backTestAll(surroundings, given, asked);
  surroundings.progress(`reading ${given.table}`);
  const { rows, decimals, title } = await readIndicator(surroundings, given);
  const indicator = indicatorSeries(rows.filter((row) => isAsked(asked.authorities, row)));
  if (indicator.issues.length > 0) {
    return {
      status: EXIT_STATUS.problemsFound,
      text: indicator.issues
        .map(({ path, code, found, expected }) => `${path}  ${code}: found ${found}, expected ${expected}`)
        .join('\n'),
      json: { indicator: given.indicator, issues: indicator.issues },
    };
  }
  const found = backTestAreas(indicator.areas, { decimals, window: asked.window });
  return {
    status: EXIT_STATUS.fine,
    text: inWords(`${given.indicator}${title === null ? '' : ` (${title})`}`, indicator, found, decimals),
    json: found,
  };
}

function inWords(
  indicator: string,
  { areas, firstYear, lastYear, withGap, withoutYear }: IndicatorSeries,
  rows: readonly BackTestRow[],
  decimals: number | null,
): string {
  const percent = (value: number | null): string => (value === null ? '-' : value.toFixed(2));
  return [
    `${indicator}: ${areas.length} local authorities, ${firstYear ?? 'no year'} to ${lastYear ?? 'no year'}`,
    '',
    textTable(
      [
        'method',
        'years ahead',
        'authorities',
        'held out',
        'mean % off',
        'median % off',
        'scaled',
        '80 % holds',
      ],
      rows.map((row) => [
        row.method,
        String(row.horizonYears),
        String(row.areas),
        String(row.heldOut),
        percent(row.meanAbsolutePercentageError),
        percent(row.medianAbsolutePercentageError),
        percent(row.meanAbsoluteScaledError),
        row.coveragePercent === null ? '-' : `${row.coveragePercent.toFixed(1)} %`,
      ]),
    ),
    '',
    'Every origin with at least four known years in a row, seeing nothing later; every held-out figure weighs the same.',
    `Forecasts are ${decimals === null ? 'not rounded' : `rounded to ${decimals} decimals`} before they are held against what came.`,
    `Regions and England are left out. Authorities with a gap between known years: ${withGap}; either side of it counts by itself.`,
    'An authority that was made or abolished has its own years only; nothing is shared out among successors.',
    ...(withoutYear === 0 ? [] : [`Left out because their label is no year: ${withoutYear} rows.`]),
  ].join('\n');
}

function tooNarrow(window: number) {
  return {
    code: 'WINDOW_OUT_OF_RANGE',
    path: '--window',
    found: String(window),
    expected: 'a whole number of figures, from 2',
    whatToDo: 'Give at least 2.',
  };
}
