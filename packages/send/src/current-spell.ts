import type { ActionRecord } from './action-record.ts';

/**
 * The records since the action was last recorded as not complete: what counts towards closing it. Recording it as
 * not started or in progress opens it again, and what the panel and the board said before no longer counts.
 *
 * @param counting - Records of one action that count, oldest first.
 */
export function currentSpell(counting: readonly ActionRecord[]): readonly ActionRecord[] {
  const reopened = counting.findLastIndex(
    (record) => record.kind === 'progress' && record.status !== 'complete',
  );
  return counting.slice(reopened + 1);
}
