import type { ClockReading } from '../clocks/clock-reading.ts';
import type { TimelinessShare } from '../clocks/timeliness-share.ts';
import { keysOf } from './measure-result.ts';
import type { LeftOut, MeasureAnswer } from './measure-result.ts';

/** A share of timeliness as an answer: the share is the clocks' own, the keys are those of the readings it was taken of. */
export function timelyAnswer(
  part: string | null,
  { inTime, of, share, reason }: TimelinessShare,
  readings: readonly { readonly key: string; readonly reading: ClockReading }[],
  leftOut: readonly LeftOut[],
): MeasureAnswer {
  const met = readings.filter(({ reading }) => reading.state === 'met');
  const records = { counted: keysOf(met), of: keysOf(readings) };
  return { part, value: share, numerator: inTime, denominator: of, reason, records, leftOut };
}
