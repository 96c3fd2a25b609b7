import type { Issue } from '@golden-thread/outcomes';
import type { LongTableRow } from '@golden-thread/national-data';
import type { AreaSeries } from '@golden-thread/projection';

/** One indicator as series, one for each local authority, and what of the table is not in them. */
export interface IndicatorSeries {
  readonly areas: readonly AreaSeries[];
  /** The calendar years in which the first and the last year end; null when no row has a year. */
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  /** Rows whose label is no year. */
  readonly withoutYear: number;
  /** Authorities with an unknown year between two known ones. */
  readonly withGap: number;
  readonly issues: readonly Issue[];
}

/**
 * Lines up the rows of one indicator by year. Regions and England are left out: they are sums and means of the same
 * authorities. A year the table does not have, or prints a symbol for, is unknown. Authorities are kept apart as the table has
 * them: one that was made or abolished has its own years only, and nothing is shared out among successors.
 */
export function indicatorSeries(rows: readonly LongTableRow[]): IndicatorSeries {
  const ofAuthorities = rows.filter(({ regionName }) => regionName !== null);
  const dated = ofAuthorities.filter(({ yearEnd }) => yearEnd !== null);
  const years = dated.map(({ yearEnd }) => yearEnd as number);
  const firstYear = years.length === 0 ? null : Math.min(...years);
  const lastYear = years.length === 0 ? null : Math.max(...years);
  const issues: Issue[] = [];
  const byArea = new Map<string, Map<number, number | null>>();
  for (const row of dated) {
    const values = byArea.get(row.areaNumber) ?? new Map<number, number | null>();
    byArea.set(row.areaNumber, values);
    const yearEnd = row.yearEnd as number;
    if (values.has(yearEnd) && values.get(yearEnd) !== row.value) issues.push(twice(row));
    values.set(yearEnd, row.value);
  }
  const negatives = dated.filter(({ value }) => value !== null && value < 0);
  if (negatives[0] !== undefined) issues.push(negative(negatives[0], negatives.length));
  const areas = [...byArea].map(([areaCode, values]) => ({
    areaCode,
    series: Array.from(
      { length: (lastYear as number) - (firstYear as number) + 1 },
      (_, at) => values.get((firstYear as number) + at) ?? null,
    ),
  }));
  return {
    areas: areas.toSorted((a, b) => (a.areaCode < b.areaCode ? -1 : 1)),
    firstYear,
    lastYear,
    withoutYear: ofAuthorities.length - dated.length,
    withGap: areas.filter(({ series }) => hasGap(series)).length,
    issues,
  };
}

function hasGap(series: readonly (number | null)[]): boolean {
  const known = series.flatMap((value, at) => (value === null ? [] : [at]));
  return known.length > 0 && (known.at(-1) as number) - (known[0] as number) + 1 > known.length;
}

function twice({ row, areaName, yearLabel }: LongTableRow): Issue {
  return {
    code: 'FIGURE_TWICE',
    path: `row ${row}`,
    found: `another figure for ${areaName}, ${yearLabel}`,
    expected: 'one figure for each authority and year',
    whatToDo: 'Keep the figure that holds.',
  };
}

/** Told once, with how many there are: an indicator that can be negative has hundreds. */
function negative({ row, value }: LongTableRow, figures: number): Issue {
  return {
    code: 'VALUE_NEGATIVE',
    path: `row ${row}`,
    found: `${value}, the first of ${figures} below zero`,
    expected: 'figures from zero: these methods never go below it',
    whatToDo: 'Take an indicator that cannot be negative; scores about a mean cannot be projected so.',
  };
}
