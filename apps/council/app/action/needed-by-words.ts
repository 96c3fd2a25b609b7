/** What an action that waits for this one has to expect of it. */
export const neededByWords = {
  COMPLETE: 'It depends on this action, which is recorded as complete.',
  LATE: 'It waits for this action, whose deadline has passed and which is not recorded as complete.',
  TOO_LATE: 'It waits for this action, which is due only after it.',
  IN_TIME: 'It waits for this action, which is due no later than it is.',
  NO_DAY: 'It waits for this action, whose deadline is no day.',
} as const;

/** Whether something that an action depends on keeps it waiting longer than the plan foresees. */
export function holdsUp(state: keyof typeof neededByWords): boolean {
  return state === 'LATE' || state === 'TOO_LATE';
}
