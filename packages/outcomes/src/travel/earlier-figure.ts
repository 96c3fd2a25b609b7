import { samePeriodLastYear, periodBefore } from '../neighbouring-period.ts';
import { addDays } from '../day-arithmetic.ts';
import type { Observation } from '../observation.ts';
import { samePeriod } from '../period.ts';
import type { Period, PeriodKind } from '../period.ts';
import type { TravelBasis } from './travel.ts';

/** A figure the newest one can be held against. */
export interface EarlierFigure {
  readonly period: Period;
  readonly value: number;
  /** Whether periods without a figure lie between; null where it cannot be known. */
  readonly acrossGap: boolean | null;
}

/**
 * The figure to hold the newest record against: of the very period a year earlier, or the newest before it of the same kind that
 * does not overlap it. Null when there is none.
 *
 * @param history - observations that count, earliest period first, the newest last.
 */
export function earlierFigure(
  newest: Observation,
  history: readonly Observation[],
  basis: TravelBasis,
  frequency: PeriodKind | null,
): EarlierFigure | null {
  const wanted = basis === 'same-period-last-year' ? samePeriodLastYear(newest.period) : null;
  const earlier = history.findLast(({ period, value }) =>
    wanted === null
      ? value !== null && period.kind === newest.period.kind && period.endDate < newest.period.startDate
      : samePeriod(period, wanted),
  );
  if (earlier === undefined || earlier.value === null) return null;
  return {
    period: earlier.period,
    value: earlier.value,
    acrossGap: wanted === null ? hasGap(earlier.period, newest.period, frequency) : false,
  };
}

function hasGap(earlier: Period, newest: Period, frequency: PeriodKind | null): boolean | null {
  if (newest.kind === 'custom') return addDays(earlier.endDate, 1) !== newest.startDate;
  const before = periodBefore(newest, frequency);
  return before === null ? null : !samePeriod(before, earlier);
}
