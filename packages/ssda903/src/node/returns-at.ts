import { givenFiles } from '@golden-thread/return-files/node';
import { withoutRule } from '../return-issue.ts';
import { openReturns } from './open-returns.ts';
import type { OpenReturn, OpenReturnsOptions } from './open-returns.ts';

/** The returns that paths lead to, by files, folders and archives. */
export async function returnsAt(
  paths: readonly string[],
  options: Omit<OpenReturnsOptions, 'whole'>,
  /** Which of the files count, by their names; all of them unless said. */
  only?: ReadonlySet<string>,
): Promise<readonly OpenReturn[]> {
  let whole = true;
  const files = await givenFiles(paths, {
    wanted: /\.(?:csv|xml)$/i,
    onPassedOver: options.onPassedOver,
    onIssue(issue) {
      whole = false;
      options.onIssue(withoutRule(issue));
    },
  });
  const counted = only === undefined ? files : files.filter(({ name }) => only.has(name));
  return openReturns(counted, { ...options, whole });
}
