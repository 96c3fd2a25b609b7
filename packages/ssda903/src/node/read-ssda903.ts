import type { Ssda903Row } from '../ssda903-row.ts';
import { openedReturns } from './opened-returns.ts';
import type { ReadSsda903Options } from './read-options.ts';
import { readOpened } from './read-opened.ts';

/**
 * Reads one or more returns as a stream of batches of pseudonymous rows, year by year, the table of children first, whatever the order of
 * the files. A path is a CSV file, a folder or a zip archive. Numbers, days of birth and postcodes stay behind.
 *
 * Every issue is told, and the rows are given all the same: whoever keeps them waits for the end and keeps none if there was an issue.
 *
 * @throws Defect `KEY_TOO_SHORT`, `UNKNOWN_YEAR`, `NO_FILES`.
 */
export async function* readSsda903(
  paths: readonly string[],
  options: ReadSsda903Options,
): AsyncGenerator<readonly Ssda903Row[]> {
  yield* readOpened(await openedReturns(paths, options), options);
}
