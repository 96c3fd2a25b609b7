/** Words for the names the graph uses. */
export const assessmentWords = {
  MET: 'Met',
  ON_TRACK: 'On track',
  OFF_TRACK: 'Off track',
  NOT_RATED: 'Cannot be judged',
} as const;

export const polarityWords = {
  HIGHER_IS_BETTER: 'Higher is better',
  LOWER_IS_BETTER: 'Lower is better',
  NOT_JUDGED: 'Neither direction is better',
  UNKNOWN: 'The source does not say which direction is better',
} as const;

export const lineWords = {
  ACCOUNTABLE_TO: 'Accountable to',
  REPORTS_TO: 'Reports to',
  MONITORS: 'Monitors',
  SCRUTINISES: 'Scrutinises',
  ESCALATES_TO: 'Escalates to',
  HOLDS_DECISION_RIGHT_FOR: 'Holds the decision right for',
} as const;

/** Turns a name in capitals into words, e.g. `SUB_GROUP` into `Sub-group`-like `Sub group`. */
export function inWords(name: string): string {
  const words = name.toLowerCase().replaceAll(/[_-]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * A count with its noun.
 *
 * @example
 * counted(1, 'action'); // => '1 action'
 */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? singular : plural}`;
}
