import { compareDates } from './day-arithmetic.ts';
import type { IsoDate } from './iso-date.ts';
import type { Observation } from './observation.ts';
import { comparePeriods } from './period.ts';

/** An observation known by a day, and the record that corrects it when one was known by then too. */
export interface KnownObservation {
  readonly observation: Observation;
  /** Null while it counts. A corrected record stays visible but no longer counts. */
  readonly correctedById: string | null;
}

/**
 * Every observation known by a day, earliest period first, corrected ones marked. The day itself is included, and it is
 * the day a reader could know the record, not the day it speaks of.
 *
 * @example
 * observationsAsAt([], '2022-08-31'); // => []
 */
export function observationsAsAt(
  observations: readonly Observation[],
  asOf: IsoDate,
): readonly KnownObservation[] {
  const known = observations.filter((observation) => observation.knownDate <= asOf).sort(compareObservations);
  const correctedBy = new Map(
    known.flatMap(({ corrects, id }) => (corrects === null ? [] : [[corrects, id] as const])),
  );
  return known.map((observation) => ({
    observation,
    correctedById: correctedBy.get(observation.id) ?? null,
  }));
}

/**
 * The newest observation that counts as at a day: known by then, not corrected by then, reaching furthest by its period's
 * last day. An observation that holds an absence counts: an older figure never stands in for it. Null when there is none.
 *
 * @example
 * latestObservation([], '2022-08-31'); // => null
 */
export function latestObservation(observations: readonly Observation[], asOf: IsoDate): Observation | null {
  return countingObservations(observations, asOf).at(-1) ?? null;
}

/**
 * The observations that count as at a day, earliest period first.
 *
 * @example
 * countingObservations([], '2022-08-31'); // => []
 */
export function countingObservations(
  observations: readonly Observation[],
  asOf: IsoDate,
): readonly Observation[] {
  const known = observations.filter((observation) => observation.knownDate <= asOf);
  const corrected = new Set<string>();
  for (const { corrects } of known) if (corrects !== null) corrected.add(corrects);
  const counting = corrected.size === 0 ? known : known.filter(({ id }) => !corrected.has(id));
  return counting.sort(compareObservations);
}

function compareObservations(a: Observation, b: Observation): number {
  return (
    compareDates(a.period.endDate, b.period.endDate) ||
    compareDates(a.knownDate, b.knownDate) ||
    compareDates(a.recordedAt, b.recordedAt) ||
    comparePeriods(a.period, b.period) ||
    compareDates(a.id, b.id)
  );
}
