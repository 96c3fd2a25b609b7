/** A span of weeks from a request to the plan. */
export interface LagBand {
  /** Whole weeks that have passed, this many or more. */
  readonly fromWeek: number;
  /** And fewer than this many; null where the band is open. */
  readonly toWeek: number | null;
}

const BOUNDS = [0, 4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44, 48, 52, 65, 78, 104] as const;

/**
 * The spans of weeks in which the time from a request to its plan is counted: of four weeks to a year, then wider, the last
 * open. Wide enough that a count of a year says something, narrow enough to tell in which month a plan is due.
 *
 * @example
 * lagBands[5]; // => { fromWeek: 20, toWeek: 24 }
 */
export const lagBands: readonly LagBand[] = Object.freeze(
  BOUNDS.map((fromWeek, at) => ({ fromWeek, toWeek: BOUNDS[at + 1] ?? null })),
);

/** Which band so many days fall into; null for a number below zero. */
export function lagBandOf(days: number): number | null {
  const weeks = Math.floor(days / 7);
  const at = BOUNDS.findLastIndex((bound) => bound <= weeks);
  return at === -1 ? null : at;
}

/** The week a plan of a band is taken to be issued in at the latest: an open band ends where it begins. */
export function bandEnd({ fromWeek, toWeek }: LagBand): number {
  return toWeek ?? fromWeek;
}
