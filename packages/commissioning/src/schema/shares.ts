import { problem } from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import { sharesIssues } from '../money/split-by-shares.ts';
import { hundredthsOf } from '../money/exact-share.ts';

/** As much of a refinement's context as reporting needs. */
type Context = Parameters<typeof problem>[0];

/** A share in percent, from 0 to 100, with at most two decimals. */
export const sharePercentSchema = z
  .number()
  .superRefine((share, context) => {
    if (hundredthsOf(share) !== null) return;
    problem(
      context,
      'SHARE_NOT_EXACT',
      'a percentage from 0 to 100 with at most two decimals',
      'Write the share that the agreement states.',
    );
  })
  .meta({
    minimum: 0,
    maximum: 100,
    alsoChecked: { SHARE_NOT_EXACT: 'it has at most two decimals' },
  });

/** What `wholeShares` checks and JSON Schema cannot say, for `.meta()` beside it. */
export const WHOLE_SHARES = { SHARES_NOT_WHOLE: 'shares sum to exactly 100 percent' } as const;

/** Reports shares that do not sum to exactly 100, with their sum; `when` says on which day, if it matters. */
export function wholeShares(
  context: Context,
  shares: readonly number[],
  path: PropertyKey[],
  when = '',
): void {
  for (const { found, whatToDo } of sharesIssues(shares).filter(({ code }) => code === 'SHARES_NOT_WHOLE')) {
    problem(
      context,
      'SHARES_NOT_WHOLE',
      `shares that sum to exactly 100 %${when}, instead of ${found}`,
      whatToDo,
      path,
    );
  }
}
