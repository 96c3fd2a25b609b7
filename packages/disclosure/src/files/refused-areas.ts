import type { Issue } from '@golden-thread/outcomes';
import type { DisclosurePolicy } from '../policy.ts';
import { refusalOfLevel } from '../refusal-of-level.ts';
import { smallAreaOfColumn, smallAreaOfValue } from '../small-areas.ts';
import type { Layout } from './layout.ts';

/** Each value of it is a level, whatever the column was read as. */
const LEVEL = /^geographic[_ ]?level$/i;

/** Looks for areas a policy refuses in every column that is no figure, whether or not the column is read: all are printed. */
export interface RefusedAreas {
  /** What the names of the columns tell. */
  readonly inHeader: () => readonly Issue[];
  /** What the values of a row tell; each column is told of once. */
  readonly inRow: (fields: readonly string[], line: number) => readonly Issue[];
}

/**
 * Tells tables for wards and other areas that are too small by the names of their columns and the codes in them.
 *
 * A ward that is named without a code, in a column called area say, is not recognised.
 */
export function refusedAreas({ header, geography, counts }: Layout, policy: DisclosurePolicy): RefusedAreas {
  const figures = new Set(
    counts.flatMap(({ column, derived }) => [column, ...derived.map((each) => each.column)]),
  );
  // The level of a row is told of with its count.
  const looked = new Set([...header.keys()].filter((at) => !figures.has(at) && at !== geography?.level));
  const issue = (level: string | null, path: string, found: string): readonly Issue[] => {
    const refusal = level === null ? null : refusalOfLevel(policy, level);
    if (refusal === null) return [];
    const expected = 'columns and codes of local authorities or larger areas';
    return [{ code: refusal.code, path, found, expected, whatToDo: refusal.reason }];
  };
  return {
    inHeader: () =>
      header.flatMap((name, at) => {
        const level = smallAreaOfColumn(name) ?? smallAreaOfValue('', name);
        const issues = issue(level, `line 1, column ${name}`, JSON.stringify(name));
        if (issues.length > 0) looked.delete(at);
        return issues;
      }),
    inRow: (fields, line) =>
      [...looked].flatMap((at) => {
        const [name, value] = [header[at] as string, fields[at] as string];
        const issues = issue(
          smallAreaOfValue(name, value) ?? (LEVEL.test(name) ? value : null),
          `line ${line}, column ${name}`,
          JSON.stringify(value),
        );
        if (issues.length > 0) looked.delete(at);
        return issues;
      }),
  };
}
