import { randomBytes } from 'node:crypto';
import { issueList } from '@golden-thread/outcomes';
import { keepIssues } from '../keep-issues.ts';
import type { ReturnIssue } from '../return-issue.ts';
import type { KeepReturns, ReturnOfYear } from '../ssda903-store.ts';
import type { Ssda903Year } from '../ssda903-year.ts';
import { openSsda903Return } from './open-ssda903-return.ts';
import { readSsda903 } from './read-ssda903.ts';
import type { ReadSsda903Options, Ssda903Progress } from './read-options.ts';
import { returnsAt } from './returns-at.ts';

/** How returns are opened. */
export type OpenReturnsGiven = Pick<ReadSsda903Options, 'year' | 'key' | 'authority' | 'encoding'> & {
  readonly onProgress?: (year: Ssda903Year, progress: Ssda903Progress) => void;
};

/**
 * Opens every return among files for a store, one a year. Where the files cannot be sorted into returns none is opened, and all that is wrong
 * with them is told.
 *
 * @throws Defect the codes of `readSsda903`.
 */
export async function openSsda903Returns(
  paths: readonly string[],
  { onProgress, ...given }: OpenReturnsGiven,
): Promise<Pick<KeepReturns, 'returns' | 'issues'>> {
  const issues = issueList<ReturnIssue>();
  const { year, encoding = 'utf-8' } = given;
  let sound = true;
  const found = await returnsAt(paths, {
    year,
    encoding,
    onIssue: () => (sound = false),
    onPassedOver: () => undefined,
  });
  if (!sound) {
    for await (const _rows of readSsda903(paths, { ...given, onIssue: issues.add }));
    return { returns: [], issues };
  }
  const years = new Set<Ssda903Year>();
  for (const each of found)
    if (each.year !== null) years.add(each.year);
    else for (const told of await yearsOfRows(paths, given)) years.add(told);
  if (years.size === 0) issues.add(keepIssues.nothingToKeep());
  const returns: ReturnOfYear[] = [];
  for (const each of [...years].toSorted((one, other) => one - other)) {
    const progress = (told: Ssda903Progress): void => onProgress?.(each, told);
    returns.push({
      year: each,
      ...(await openSsda903Return(paths, { ...given, year: each, onProgress: progress })),
    });
  }
  return { returns, issues };
}

/** The years of files in which each row says its own. */
async function yearsOfRows(
  paths: readonly string[],
  given: Omit<OpenReturnsGiven, 'onProgress'>,
): Promise<ReadonlySet<Ssda903Year>> {
  const years = new Set<Ssda903Year>();
  const reading = readSsda903(paths, {
    ...given,
    // Its pseudonyms go nowhere.
    key: randomBytes(32),
    modules: ['episodes'],
    onIssue: () => undefined,
  });
  for await (const rows of reading) for (const { year } of rows) years.add(year);
  return years;
}
