import { issueList } from '@golden-thread/outcomes';
import { besideYears } from '../beside-years.ts';
import { keepIssues } from '../keep-issues.ts';
import type { OnReturnIssue, ReturnIssue } from '../return-issue.ts';
import type { KeepReturns, ReturnOfYear } from '../ssda903-store.ts';
import type { Ssda903Year } from '../ssda903-year.ts';
import { episodesFileOf } from './episodes-file-of.ts';
import type { OpenReturn } from './open-returns.ts';
import { openedReturns } from './opened-returns.ts';
import { readOpened } from './read-opened.ts';
import type { ReadSsda903Options, Ssda903Progress } from './read-options.ts';
import { returnToKeep } from './return-to-keep.ts';

/** How returns are opened. */
export type OpenReturnsGiven = Pick<ReadSsda903Options, 'year' | 'key' | 'authority' | 'encoding'> & {
  readonly onProgress?: (year: Ssda903Year, progress: Ssda903Progress) => void;
};

/**
 * Opens every return among files for a store, one a year, oldest first. Read in this order each is held against that of the year before, and tells
 * where they do not fit; one that is not read is held against none. Where the files cannot be sorted into returns none is opened, and all that is wrong
 * with them is told.
 *
 * @throws Defect the codes of `readSsda903`.
 */
export async function openSsda903Returns(
  paths: readonly string[],
  { onProgress, ...given }: OpenReturnsGiven,
): Promise<Pick<KeepReturns, 'returns' | 'issues'>> {
  const issues = issueList<ReturnIssue>();
  const opened = await openedReturns(paths, { ...given, onIssue: issues.add });
  if (issues.total() > 0) {
    for await (const _rows of readOpened(opened, { ...given, onIssue: issues.add }));
    return { returns: [], issues };
  }
  const returns: ReturnOfYear[] = [];
  let tell: OnReturnIssue = () => undefined;
  const beside = besideYears(episodesFileOf(opened), (issue) => tell(issue));
  for (const each of opened)
    for (const year of each.year === null ? await yearsOfRows(each, given) : [each.year])
      returns.push(
        await returnToKeep(each, {
          ...given,
          year,
          onProgress: (told) => onProgress?.(year, told),
          beside(onIssue) {
            tell = onIssue;
            return beside;
          },
        }),
      );
  if (returns.length === 0) issues.add(keepIssues.nothingToKeep());
  return { returns, issues };
}

/** The years of a return in which each row says its own, oldest first. */
async function yearsOfRows(
  opened: OpenReturn,
  given: Omit<OpenReturnsGiven, 'onProgress'>,
): Promise<readonly Ssda903Year[]> {
  const years = new Set<Ssda903Year>();
  const reading = readOpened([opened], { ...given, modules: ['episodes'], onIssue: () => undefined });
  for await (const rows of reading) for (const { year } of rows) years.add(year);
  return [...years].sort((one, other) => one - other);
}
