import type { ClockReading } from './clock-reading.ts';

/** A share of cases in time, or why there is none. */
export interface TimelinessShare {
  readonly inTime: number;
  readonly of: number;
  /** Percent, 0 to 100, not rounded; null where there is nothing to take a share of. */
  readonly share: number | null;
  /** Why there is no share, as a sentence; null where there is one. */
  readonly reason: string | null;
}

/**
 * The share of readings that are `met`.
 *
 * @param before - how many there were before those with an exception were left out.
 */
export function timelinessShare(
  readings: readonly Pick<ClockReading, 'state'>[],
  before: number = readings.length,
): TimelinessShare {
  const inTime = readings.filter(({ state }) => state === 'met').length;
  const of = readings.length;
  if (of > 0) return { inTime, of, share: (inTime / of) * 100, reason: null };
  return {
    inTime,
    of,
    share: null,
    reason:
      before === 0
        ? 'Nothing was done in this time, so there is no share.'
        : `All ${before} of this time have an exception, so none is left to take a share of.`,
  };
}
