import type { MethodName, Projection } from '@golden-thread/projection';
import { FEWEST_FOR_INTERVAL } from './monthly-interval.ts';

const WHAT: Readonly<Record<MethodName, string>> = {
  'no-change': 'stays at its newest value',
  'average-percentage-change': 'changes every month by the mean of its last percentage changes',
  'least-squares': 'goes on along the straight line nearest to its last values',
  'exponential-smoothing': 'stays at a level that newer months shape more than older ones',
  'holt-linear': 'goes on along a trend that newer months shape more than older ones',
  'damped-trend': 'goes on along a trend that wears off',
};

/** What the method does and why it was taken. */
export function whyMethod({ method, backTest }: Projection): string {
  const errors = backTest.candidates.filter(({ meanAbsolutePercentageError: error }) => error !== null);
  const what = `The series ${WHAT[method]}`;
  if (errors.length === 0) return `${what}: the simplest method, for no error could be told.`;
  return `${what}: of ${errors.length} methods tried on its own earlier months, the one that was least far off.`;
}

/** What a reader of a forecast should know beside its figures. */
export function remarksOn(given: {
  readonly known: number;
  readonly leftOut: number;
  /** Months between the last known and the first to come. */
  readonly over: number;
  readonly months: number;
  readonly hasInterval: boolean;
  readonly hasError: boolean;
}): readonly string[] {
  const { known, leftOut, over, months, hasInterval, hasError } = given;
  const remarks: string[] = [];
  if (leftOut > 0) {
    remarks.push(
      `${inMonths(leftOut)} before a gap ${are(leftOut)} not used, since a gap is unknown and not zero.`,
    );
  }
  if (over > 0) {
    remarks.push(`${inMonths(over)} after the last known ${are(over)} not known: the line passes over them.`);
  }
  if (!hasInterval) {
    remarks.push(
      `No interval: it takes ${FEWEST_FOR_INTERVAL} known months in a row, and there ${are(known)} ${known}.`,
    );
  }
  if (!hasError) {
    remarks.push('No back-test: there is no earlier month above zero that a method could have foretold.');
  }
  if (over + months > known) {
    remarks.push(`It looks ${inMonths(over + months)} ahead from ${inMonths(known)} known.`);
  }
  return remarks;
}

function inMonths(count: number): string {
  return `${count} month${count === 1 ? '' : 's'}`;
}

function are(count: number): string {
  return count === 1 ? 'is' : 'are';
}
