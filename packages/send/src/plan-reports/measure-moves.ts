import {
  countingObservations,
  directionOfTravel,
  roundTo,
  type DirectionOfTravel,
  type Indicator,
  type IsoDate,
  type Observation,
} from '@golden-thread/outcomes';

/** An impact measure of a group over a period. */
export interface MeasureMove {
  readonly indicator: Indicator;
  /** The newest record known on the day before the period; null when there was none. */
  readonly before: Observation | null;
  /** The newest record known on its last day; null when there is none. */
  readonly now: Observation | null;
  /** Whether what is known at the end is not what was known at the start: another record, whatever its figure. */
  readonly moved: boolean;
  /** Newest less earlier, both rounded first; null where either has no figure. */
  readonly change: number | null;
  /** Which way it moves as at the last day. */
  readonly travel: DirectionOfTravel;
}

/** How measures moved from the day before a period to its last day, in the order given. */
export function measureMoves(
  indicators: readonly Indicator[],
  observations: readonly Observation[],
  dayBefore: IsoDate,
  until: IsoDate,
): readonly MeasureMove[] {
  return indicators.map((indicator) => {
    const own = observations.filter(({ indicatorId }) => indicatorId === indicator.id);
    const before = countingObservations(own, dayBefore).at(-1) ?? null;
    const now = countingObservations(own, until).at(-1) ?? null;
    const printed = (observation: Observation | null) =>
      observation === null || observation.value === null
        ? null
        : roundTo(observation.value, indicator.decimals);
    const [earlier, later] = [printed(before), printed(now)];
    return {
      indicator,
      before,
      now,
      moved: before?.id !== now?.id,
      change: earlier === null || later === null ? null : roundTo(later - earlier, indicator.decimals),
      travel: directionOfTravel({ indicator, observations: own, asOf: until }),
    };
  });
}
