/** The part of a series a projection can stand on. */
export interface KnownRun {
  /** The newest known values that follow each other without a gap, oldest first. */
  readonly values: readonly number[];
  /** How many values stand before them and are not used because a gap lies between. */
  readonly leftOut: number;
  /** How many unknown values follow them: years that have passed and are not known. */
  readonly unknownAfter: number;
}

/**
 * The newest unbroken run of known values. Unknown is not zero and is not filled in: what lies before a gap is left
 * out, and years that are unknown at the end have to be projected over.
 *
 * @example
 * lastKnownRun([642, null, 595, 563, null]); // => { values: [595, 563], leftOut: 1, unknownAfter: 1 }
 */
export function lastKnownRun(series: readonly (number | null)[]): KnownRun {
  const end = series.findLastIndex((value) => value !== null) + 1;
  const start = series.slice(0, end).lastIndexOf(null) + 1;
  return {
    values: series.slice(start, end) as number[],
    leftOut: series.slice(0, start).filter((value) => value !== null).length,
    unknownAfter: series.length - end,
  };
}

/** Every unbroken run of known values, oldest first. */
export function knownRuns(series: readonly (number | null)[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  series.forEach((value, at) => {
    if (value === null) return;
    if (at === 0 || series[at - 1] === null) runs.push([]);
    runs.at(-1)?.push(value);
  });
  return runs;
}
