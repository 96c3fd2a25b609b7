import { FEWEST_ERRORS } from './interval.ts';
import type { KnownRun } from './known-run.ts';
import { FIRST_ORIGIN } from './rolling-forecasts.ts';

/** What a reader of a projection should know beside its figures, in whole sentences. */
export function remarksOn(given: {
  readonly run: KnownRun;
  readonly hasInterval: boolean;
  /** Whether the method had something to say at every point of the back-test. */
  readonly tried: boolean;
}): readonly string[] {
  const { run, hasInterval, tried } = given;
  const remarks: string[] = [];
  if (run.leftOut > 0) {
    remarks.push(
      `Used after the last gap: ${count(run.values.length, 'value')}; left out before it: ${count(run.leftOut, 'known value')}, since a gap is unknown, not zero.`,
    );
  }
  if (run.unknownAfter > 0) {
    remarks.push(
      `The newest known value is followed by ${count(run.unknownAfter, 'unknown year')}: the line starts at that value and passes over them.`,
    );
  }
  if (!tried) {
    remarks.push(
      'No back-test and no interval: the method has nothing to say about some of the earlier values.',
    );
  } else if (!hasInterval) {
    remarks.push(
      `No interval: ${count(run.values.length, 'known value')} in a row, and it takes ${FIRST_ORIGIN + FEWEST_ERRORS} to tell errors from.`,
    );
  }
  return remarks;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
