import type { ResultOf } from 'gql.tada';
import type { dueQuery } from '../operations/due.ts';

type Area = NonNullable<ResultOf<typeof dueQuery>['localArea']>;
export type DueAnswer = NonNullable<Area['dueList']>;
export type DueRow = DueAnswer['rows'][number];

/** How many are owed, by when: those without an exception by when they fall due, and those an exception excuses. */
export interface DueSum {
  readonly late: number;
  /** By number of weeks, those of fewer weeks among them. */
  readonly within: readonly { readonly weeks: number; readonly count: number }[];
  readonly later: number;
  readonly unknown: number;
  readonly excused: number;
}

/** The rows of a due list added up. Rounded counts add up too: totals are meant to be sums of them. */
export function sumOfRows(rows: readonly DueRow[]): DueSum {
  const add = (count: (row: DueRow) => number) => rows.reduce((sum, row) => sum + count(row), 0);
  const weeks = rows[0]?.owed.within.map((each) => each.weeks) ?? [];
  return {
    late: add(({ owed }) => owed.late),
    within: weeks.map((each) => ({
      weeks: each,
      count: add(({ owed }) => owed.within.find((within) => within.weeks === each)?.count ?? 0),
    })),
    later: add(({ owed }) => owed.later),
    unknown: add(({ owed }) => owed.unknown),
    excused: add(({ excused }) => excused.total),
  };
}

/** The rows of a due list added up by something of them, in the order in which it comes first. */
export function sumsBy(
  rows: readonly DueRow[],
  nameOf: (row: DueRow) => string,
): readonly { readonly name: string; readonly sum: DueSum }[] {
  const groups = new Map<string, DueRow[]>();
  for (const row of rows) groups.set(nameOf(row), [...(groups.get(nameOf(row)) ?? []), row]);
  return [...groups].map(([name, those]) => ({ name, sum: sumOfRows(those) }));
}

/** Why it cannot be told when some are due, of all rows together, the most frequent first. */
export function whyUnknown(rows: readonly DueRow[]): DueAnswer['leftOut'] {
  const counts = new Map<string, number>();
  for (const { because, count } of rows.flatMap(({ unknownBecause }) => unknownBecause))
    counts.set(because, (counts.get(because) ?? 0) + count);
  return [...counts]
    .map(([because, count]) => ({ because, count }))
    .toSorted((one, other) => other.count - one.count);
}
