import { givenFiles } from '@golden-thread/return-files/node';
import { withoutRule } from '../return-issue.ts';
import { openReturns } from './open-returns.ts';
import type { OpenReturn, OpenReturnsOptions } from './open-returns.ts';

/** The returns that paths lead to, by files, folders and archives. */
export async function returnsAt(
  paths: readonly string[],
  options: Omit<OpenReturnsOptions, 'whole'>,
): Promise<readonly OpenReturn[]> {
  let whole = true;
  const files = await givenFiles(paths, {
    wanted: /\.csv$/i,
    onPassedOver: options.onPassedOver,
    onIssue(issue) {
      whole = false;
      options.onIssue(withoutRule(issue));
    },
  });
  return openReturns(files, { ...options, whole });
}
