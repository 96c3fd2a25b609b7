/**
 * What breaks a rule of the return although it was read cell for cell: how rows hang together, and how a child's episodes follow each
 * other. Real returns have some, and whoever keeps one may take them; nothing else that is wrong is taken.
 */
const codes: ReadonlySet<string> = new Set([
  'BIRTH_DIFFERS',
  'CHILD_NOT_IN_HEADER',
  'CHILD_TWICE',
  'CONTINUATION_MISSING',
  'CONTINUED_WITHOUT_SAYING',
  'ENDED_AFTER_YEAR',
  'END_BEFORE_START',
  'END_HALF_TOLD',
  'EPISODES_OVERLAP',
  'EPISODE_AFTER_CEASE',
  'EPISODE_NOT_ENDED',
  'EPISODE_TWICE',
  'GAP_IN_CARE',
  'IMPOSSIBLE_AGE',
  'LESS_THAN_A_DAY',
  'OPEN_EPISODE_DIFFERS',
  'OPEN_EPISODE_MISSING',
  'STARTED_AFTER_YEAR',
  'STARTED_AT_EIGHTEEN',
  'STARTED_BEFORE_BIRTH',
  'STARTED_TOO_EARLY',
  'STARTED_WITHOUT_BREAK',
  'START_MISSING',
  'TOO_YOUNG_FOR_PLACEMENT',
]);

/**
 * Whether an issue says that a rule of the return is broken, and not that something could not be read.
 *
 * @example
 * isFinding('END_HALF_TOLD'); // => true
 * isFinding('UNKNOWN_CODE'); // => false
 */
export function isFinding(code: string): boolean {
  return codes.has(code);
}
