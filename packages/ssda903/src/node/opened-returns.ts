import { Defect } from '@golden-thread/outcomes';
import { isSsda903Year } from '../ssda903-year.ts';
import type { OpenReturn } from './open-returns.ts';
import { pseudonymiser } from './pseudonymiser.ts';
import type { ReadSsda903Options } from './read-options.ts';
import { returnsAt } from './returns-at.ts';

/**
 * The returns that are asked for, opened; of what was asked, whatever cannot be.
 *
 * @throws Defect `KEY_TOO_SHORT`, `UNKNOWN_YEAR`, `NO_FILES`.
 */
export async function openedReturns(
  paths: readonly string[],
  options: Pick<ReadSsda903Options, 'year' | 'modules' | 'onIssue' | 'onPassedOver' | 'encoding'> & {
    readonly key: Uint8Array | null;
  },
): Promise<readonly OpenReturn[]> {
  const { year, key, modules, onIssue, onPassedOver = () => undefined, encoding = 'utf-8' } = options;
  if (paths.length === 0) throw new Defect('NO_FILES', 'A return is at least one file.');
  if (year !== null && !isSsda903Year(year))
    throw new Defect('UNKNOWN_YEAR', 'The collection years known are those that begin in 2017 to 2026.');
  if (key !== null) pseudonymiser(key);
  return returnsAt(paths, { year, encoding, modules, onIssue, onPassedOver });
}
